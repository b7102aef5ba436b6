/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#define _GNU_SOURCE /* unshare () */
#include "config.h"

#include "own-etc.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#ifdef __linux__
#include <sched.h>
#include <sys/mount.h>
#endif

/* Why /etc is not this program's own; empty if it is. */
static char why_not[200];

#ifdef __linux__

static gboolean
write_setting (const char *path,
               const char *text)
{
  int file = g_open (path, O_WRONLY, 0);
  gboolean is_written = file >= 0 && write (file, text, strlen (text)) > 0;

  if (file >= 0)
    close (file);

  return is_written;
}

/* Root may have a mount namespace at once, others as the root of a user
 * namespace. */
static gboolean
take_namespace (void)
{
  g_autofree char *user = g_strdup_printf ("0 %d 1", (int) getuid ());
  g_autofree char *group = g_strdup_printf ("0 %d 1", (int) getgid ());

  if (unshare (CLONE_NEWNS) == 0)
    return TRUE;

  return unshare (CLONE_NEWUSER | CLONE_NEWNS) == 0 &&
         write_setting ("/proc/self/uid_map", user) &&
         write_setting ("/proc/self/setgroups", "deny") &&
         write_setting ("/proc/self/gid_map", group);
}

void
test_take_own_etc (void)
{
  if (!take_namespace () ||
      mount ("none", "/", "", MS_REC | MS_PRIVATE, NULL) != 0 ||
      mount ("none", "/etc", "tmpfs", 0, NULL) != 0)
    g_snprintf (why_not, sizeof why_not, "/etc cannot be replaced: %s", g_strerror (errno));
}

#else

void
test_take_own_etc (void)
{
  g_strlcpy (why_not, "there are no mount namespaces", sizeof why_not);
}

#endif

gboolean
test_is_etc_shared (void)
{
  return why_not[0] != '\0';
}

gboolean
test_skip_shared_etc (void)
{
  if (test_is_etc_shared ())
    g_test_skip (why_not);

  return test_is_etc_shared ();
}

/* A file of a zone that is always so many hours ahead of UTC, as RFC 8536 has
 * it, in the form that has one block. */
static GBytes *
make_zone (int hours)
{
  guint8 zone[54] = "TZif";
  guint32 seconds = GUINT32_TO_BE ((guint32) (hours * 3600));

  zone[39] = 1; /* one type of local time */
  zone[43] = 4; /* four bytes of its name */
  memcpy (zone + 44, &seconds, 4);
  memcpy (zone + 50, "XXX", 4);

  return g_bytes_new (zone, sizeof zone);
}

void
test_write_zone (const char *path,
                 int         hours)
{
  g_autoptr (GBytes) zone = make_zone (hours);

  g_assert_true (g_file_set_contents (path, g_bytes_get_data (zone, NULL),
                                      (gssize) g_bytes_get_size (zone), NULL));
}
