/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Today is the day of the time zone that the user has at the time of each call,
 * however it is set and whatever still holds the one that was.
 *
 * What changes /etc/localtime does so in a mount namespace of its own, on an /etc
 * that is empty but for it; where the kernel does not allow that, such tests are
 * skipped. */

#define _GNU_SOURCE /* unshare () */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#ifdef __linux__
#include <sched.h>
#include <sys/mount.h>
#endif

#include "cal-date.h"
#include "cal-registry.h"
#include "lib/threads.h"

#define LOCALTIME "/etc/localtime"
#define ZONEINFO "/usr/share/zoneinfo/"
#define N_THREADS 4
#define N_CALLS 400

/* Between these are 25 hours: they are never on the same day. */
#define EAST 14
#define WEST (-11)

/* Why /etc is not this program's own; NULL if it is. */
static char *why_not;

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

static void
take_private_etc (void)
{
  if (!take_namespace () ||
      mount ("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
      mount ("none", "/etc", "tmpfs", 0, NULL) != 0)
    why_not = g_strdup_printf ("/etc cannot be replaced: %s", g_strerror (errno));
}

#else

static void
take_private_etc (void)
{
  why_not = g_strdup ("there are no mount namespaces");
}

#endif

static gboolean
is_etc_shared (void)
{
  if (why_not != NULL)
    g_test_skip (why_not);

  return why_not != NULL;
}

static gboolean
has_zone (const char *name)
{
  g_autofree char *path = g_strconcat (ZONEINFO, name, NULL);
  gboolean is_there = g_file_test (path, G_FILE_TEST_IS_REGULAR);

  if (!is_there)
    g_test_skip ("there is no time zone database");

  return is_there;
}

/* Today is the day of a zone so many hours ahead of UTC. */
static void
assert_hours (int hours)
{
  g_autofree char *name = g_strdup_printf ("%+03d:00", hours);
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (name);
  g_autoptr (CalDate) before = cal_date_new_today (gregorian, zone, NULL);
  g_autoptr (CalDate) today = cal_date_new_today (gregorian, NULL, NULL);
  g_autoptr (CalDate) after = cal_date_new_today (gregorian, zone, NULL);

  g_assert_cmpint (cal_date_compare (before, today), <=, 0);
  g_assert_cmpint (cal_date_compare (today, after), <=, 0);
}

typedef struct
{
  const char *name;
  const char *value; /* of the variable TZ */
  int hours;
} VariableRow;

static const VariableRow variables[] = {
  { "empty", "", 0 },
  { "utc", "UTC", 0 },
  { "posix-east", "<+14>-14", EAST },
  { "posix-west", "XXX11", WEST },
  { "posix-east-again", "<+14>-14", EAST },
  { "colon", ":Pacific/Niue", WEST },
  { "name", "Pacific/Kiritimati", EAST },
  { "path", ZONEINFO "Pacific/Niue", WEST },
  { "colon-path", ":" ZONEINFO "Pacific/Kiritimati", EAST },
  { "nonsense", "Nowhere/At_All", 0 },
  { "nonsense-path", "/nowhere/at/all", 0 },
  { "name-again", "Pacific/Niue", WEST },
};

/* Each follows the one before in the same process. */
static void
test_variables (void)
{
  if (!has_zone ("Pacific/Kiritimati") || !has_zone ("Pacific/Niue"))
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      g_test_message ("%s", variables[i].name);
      g_setenv ("TZ", variables[i].value, TRUE);
      assert_hours (variables[i].hours);
    }

  g_unsetenv ("TZ");
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

/* As programs do that leave no moment without the file. */
static void
replace_file (const char *path,
              int         hours)
{
  g_autoptr (GBytes) zone = make_zone (hours);

  g_assert_true (g_file_set_contents (path, g_bytes_get_data (zone, NULL),
                                      (gssize) g_bytes_get_size (zone), NULL));
}

static void
replace_zone (int hours)
{
  replace_file (LOCALTIME, hours);
}

static void
link_zone (const char *target)
{
  g_remove (LOCALTIME);
  g_assert_cmpint (symlink (target, LOCALTIME), ==, 0);
}

static void
test_replaced (void)
{
  if (is_etc_shared ())
    return;

  for (int hours = WEST; hours <= EAST; hours++)
    {
      replace_zone (hours);
      assert_hours (hours);
      assert_hours (hours);
    }
}

static void
test_missing (void)
{
  if (is_etc_shared ())
    return;

  replace_zone (EAST);
  assert_hours (EAST);
  g_remove (LOCALTIME);
  assert_hours (0);
  replace_zone (WEST);
  assert_hours (WEST);
  g_assert_true (g_file_set_contents (LOCALTIME, "not a zone", -1, NULL));
  assert_hours (0);
  g_assert_true (g_file_set_contents (LOCALTIME, "", -1, NULL));
  assert_hours (0);
  replace_zone (EAST);
  assert_hours (EAST);
  g_remove (LOCALTIME);
  g_assert_cmpint (g_mkdir (LOCALTIME, 0755), ==, 0);
  assert_hours (0);
  g_assert_cmpint (g_rmdir (LOCALTIME), ==, 0);
  link_zone ("/nowhere/at/all");
  assert_hours (0);
  g_remove (LOCALTIME);
}

static void
test_linked (void)
{
  if (is_etc_shared () || !has_zone ("Pacific/Kiritimati") || !has_zone ("Pacific/Niue"))
    return;

  link_zone (ZONEINFO "Pacific/Kiritimati");
  assert_hours (EAST);
  link_zone (".." ZONEINFO "Pacific/Niue");
  assert_hours (WEST);
  replace_file ("/etc/beside", EAST);
  link_zone ("beside");
  assert_hours (EAST);
  replace_file ("/etc/beside", WEST);
  assert_hours (WEST);
  g_remove (LOCALTIME);
}

/* The first link stays, the second changes. */
static void
test_two_links (void)
{
  const char *const zones[] = { "Pacific/Kiritimati", "Pacific/Niue", "Pacific/Kiritimati" };

  if (is_etc_shared () || !has_zone (zones[0]) || !has_zone (zones[1]))
    return;

  link_zone ("writable");

  for (gsize i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autofree char *target = g_strconcat (ZONEINFO, zones[i], NULL);

      g_remove ("/etc/writable");
      g_assert_cmpint (symlink (target, "/etc/writable"), ==, 0);
      assert_hours (i % 2 == 0 ? EAST : WEST);
    }

  g_remove (LOCALTIME);
}

/* Another file over the one that a link leads to, as in a container. */
static void
test_mounted (void)
{
#ifdef __linux__
  if (is_etc_shared () || !has_zone ("Pacific/Kiritimati") || !has_zone ("Pacific/Niue") || !has_zone ("Etc/UTC"))
    return;

  link_zone (ZONEINFO "Etc/UTC");
  assert_hours (0);

  for (int i = 0; i < 4; i++)
    {
      const char *zone = i % 2 == 0 ? ZONEINFO "Pacific/Kiritimati" : ZONEINFO "Pacific/Niue";

      g_assert_cmpint (mount (zone, LOCALTIME, NULL, MS_BIND, NULL), ==, 0);
      assert_hours (i % 2 == 0 ? EAST : WEST);
      g_assert_cmpint (umount (LOCALTIME), ==, 0);
      assert_hours (0);
    }

  g_remove (LOCALTIME);
#else
  g_test_skip ("there are no mount namespaces");
#endif
}

typedef struct
{
  CalBackend *backend;
  GTimeZone *east;
  GTimeZone *west;
} Question;

static void
ask_often (gpointer data,
           guint    index)
{
  const Question *question = data;

  for (int i = 0; i < N_CALLS; i++)
    {
      g_autoptr (CalDate) first = cal_date_new_today (question->backend, question->west, NULL);
      g_autoptr (CalDate) today = cal_date_new_today (question->backend, NULL, NULL);
      g_autoptr (CalDate) last = cal_date_new_today (question->backend, question->east, NULL);

      g_assert_cmpint (cal_date_compare (first, today), <=, 0);
      g_assert_cmpint (cal_date_compare (today, last), <=, 0);

      if (why_not == NULL && index == 0)
        replace_zone (i % 2 == 0 ? EAST : WEST);
    }
}

static void
test_threads (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (GTimeZone) east = g_time_zone_new_identifier ("+14:00");
  g_autoptr (GTimeZone) west = g_time_zone_new_identifier ("-11:00");
  Question question = { gregorian, east, west };

  test_run_threads (N_THREADS, ask_often, &question);

  if (why_not == NULL)
    g_remove (LOCALTIME);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  take_private_etc ();
  g_test_init (&argc, &argv, NULL);
  g_unsetenv ("TZ");

  g_test_add_func ("/cal/local-zone/variables", test_variables);
  g_test_add_func ("/cal/local-zone/replaced", test_replaced);
  g_test_add_func ("/cal/local-zone/missing", test_missing);
  g_test_add_func ("/cal/local-zone/linked", test_linked);
  g_test_add_func ("/cal/local-zone/two-links", test_two_links);
  g_test_add_func ("/cal/local-zone/mounted", test_mounted);
  g_test_add_func ("/cal/local-zone/threads", test_threads);

  status = g_test_run ();
  g_free (why_not);

  return status;
}
