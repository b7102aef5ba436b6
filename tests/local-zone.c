/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Today is the day of the time zone that the user has at the time of each call,
 * however it is set and whatever still holds the one that was.
 *
 * What changes /etc/localtime does so in a mount namespace of its own; lib/own-etc.h. */

#include "config.h"

#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#ifdef __linux__
#include <sys/mount.h>
#endif

#include "cal-date.h"
#include "cal-registry.h"
#include "lib/own-etc.h"
#include "lib/threads.h"

#define LOCALTIME TEST_LOCALTIME
#define ZONEINFO "/usr/share/zoneinfo/"
#define N_THREADS 4
#define N_CALLS 400

/* Between these are 25 hours: they are never on the same day. */
#define EAST 14
#define WEST (-11)

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

static void
replace_zone (int hours)
{
  test_write_zone (LOCALTIME, hours);
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
  if (test_skip_shared_etc ())
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
  if (test_skip_shared_etc ())
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
  if (test_skip_shared_etc () || !has_zone ("Pacific/Kiritimati") || !has_zone ("Pacific/Niue"))
    return;

  link_zone (ZONEINFO "Pacific/Kiritimati");
  assert_hours (EAST);
  link_zone (".." ZONEINFO "Pacific/Niue");
  assert_hours (WEST);
  test_write_zone ("/etc/beside", EAST);
  link_zone ("beside");
  assert_hours (EAST);
  test_write_zone ("/etc/beside", WEST);
  assert_hours (WEST);
  g_remove (LOCALTIME);
}

/* The first link stays, the second changes. */
static void
test_two_links (void)
{
  const char *const zones[] = { "Pacific/Kiritimati", "Pacific/Niue", "Pacific/Kiritimati" };

  if (test_skip_shared_etc () || !has_zone (zones[0]) || !has_zone (zones[1]))
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
  if (test_skip_shared_etc () || !has_zone ("Pacific/Kiritimati") || !has_zone ("Pacific/Niue") || !has_zone ("Etc/UTC"))
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

      if (!test_is_etc_shared () && index == 0)
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

  if (!test_is_etc_shared ())
    g_remove (LOCALTIME);
}

int
main (int   argc,
      char *argv[])
{
  test_take_own_etc ();
  g_test_init (&argc, &argv, NULL);
  g_unsetenv ("TZ");

  g_test_add_func ("/cal/local-zone/variables", test_variables);
  g_test_add_func ("/cal/local-zone/replaced", test_replaced);
  g_test_add_func ("/cal/local-zone/missing", test_missing);
  g_test_add_func ("/cal/local-zone/linked", test_linked);
  g_test_add_func ("/cal/local-zone/two-links", test_two_links);
  g_test_add_func ("/cal/local-zone/mounted", test_mounted);
  g_test_add_func ("/cal/local-zone/threads", test_threads);

  return g_test_run ();
}
