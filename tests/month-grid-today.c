/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Today on the sheet of a month is today, however that changes. */

#include "config.h"

#include <sys/resource.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "cal-grid-clock-private.h"
#include "cal-local-day-private.h"
#include "cal-month-grid.h"
#include "lib/own-etc.h"

/* Between these are 25 hours: they are never on the same day. */
#define EAST 14
#define WEST (-11)

typedef struct
{
  const char *zone;
  const char *before;           /* a point in time, in UTC */
  const char *end;              /* when the next day begins there */
} MidnightRow;

/* Source: the time zone database. */
static const MidnightRow midnights[] = {
  { "UTC", "2026-11-29T00:00:00Z", "2026-11-30T00:00:00Z" },
  { "UTC", "2026-11-29T23:59:59Z", "2026-11-30T00:00:00Z" },
  { "Asia/Tehran", "2026-11-29T12:00:00Z", "2026-11-29T20:30:00Z" },
  { "Pacific/Kiritimati", "2026-11-29T12:00:00Z", "2026-11-30T10:00:00Z" },
  /* Days of 23 and 25 hours. */
  { "Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z" },
  { "Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z" },
  /* There is no 0:00 on 2018-11-04. */
  { "America/Sao_Paulo", "2018-11-03T12:00:00Z", "2018-11-04T03:00:00Z" },
  /* There is no 2011-12-30. */
  { "Pacific/Apia", "2011-12-29T12:00:00Z", "2011-12-30T10:00:00Z" },
};

static gint64
read_seconds (const char *text)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (text, NULL);

  g_assert_nonnull (time);

  return g_date_time_to_unix (time);
}

/* As the zone that is given, and as that of the user. */
static void
test_midnight (gconstpointer data)
{
  const MidnightRow *row = data;
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (row->zone);
  gint64 before = read_seconds (row->before), end = read_seconds (row->end);

  if (zone == NULL)
    {
      g_test_skip ("there is no time zone database");
      return;
    }

  g_assert_cmpint (cal_local_day_find_end (zone, before), ==, end);
  g_setenv ("TZ", row->zone, TRUE);
  g_assert_cmpint (cal_local_day_find_end (NULL, before), ==, end);
  g_unsetenv ("TZ");
}

static void
count_notify (GObject    *object G_GNUC_UNUSED,
              GParamSpec *pspec G_GNUC_UNUSED,
              int        *n)
{
  (*n)++;
}

/* The day that is marked is the day that it is in a zone so many hours ahead of UTC. */
static void
assert_today (CalMonthGrid *grid,
              int           hours)
{
  g_autofree char *name = g_strdup_printf ("%+03d:00", hours);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (name);
  gint64 day;
  guint position;

  g_assert_true (cal_local_day_find (zone, g_get_real_time () / G_USEC_PER_SEC, &day));
  /* It may be midnight now. */
  g_assert_cmpint (ABS (cal_month_grid_get_today (grid) - day), <=, 0 + (cal_month_grid_refresh_today (grid) != FALSE));
  g_assert_true (cal_month_grid_show_today (grid, NULL));
  g_assert_true (cal_month_grid_find_day (grid, cal_month_grid_get_today (grid), &position));
  g_autoptr (CalGridDay) today = cal_month_grid_get_day (grid, position);
  g_assert_true (cal_grid_day_is_today (today));
}

static void
test_time_zone (void)
{
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (NULL, NULL);
  g_autoptr (GTimeZone) east = g_time_zone_new_identifier ("+14:00"), west = g_time_zone_new_identifier ("-11:00");
  g_autoptr (CalGridDay) day = NULL;
  int n = 0, n_day = 0;
  guint position;

  cal_month_grid_set_time_zone (grid, east);
  assert_today (grid, EAST);
  g_assert_true (cal_month_grid_get_time_zone (grid) == east);
  g_assert_true (cal_month_grid_find_day (grid, cal_month_grid_get_today (grid), &position));
  day = cal_month_grid_get_day (grid, position);
  g_signal_connect (grid, "notify::today", G_CALLBACK (count_notify), &n);
  g_signal_connect (day, "notify::today", G_CALLBACK (count_notify), &n_day);

  cal_month_grid_set_time_zone (grid, west);
  g_assert_cmpint (n, ==, 1);
  g_assert_cmpint (n_day, ==, 1);
  g_assert_false (cal_grid_day_is_today (day));
  assert_today (grid, WEST);
}

static gboolean
quit (gpointer loop)
{
  g_main_loop_quit (loop);

  return G_SOURCE_REMOVE;
}

/* Long enough for everything that is ready. */
static void
run_idle (void)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);

  g_idle_add_full (G_PRIORITY_LOW, quit, loop, NULL);
  g_main_loop_run (loop);
}

static void
stop (GObject    *object G_GNUC_UNUSED,
      GParamSpec *pspec G_GNUC_UNUSED,
      GMainLoop  *loop)
{
  g_main_loop_quit (loop);
}

static void
wait_for_today (CalMonthGrid *grid)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  gulong handler = g_signal_connect (grid, "notify::today", G_CALLBACK (stop), loop);

  g_main_loop_run (loop);
  g_signal_handler_disconnect (grid, handler);
}

/* Nobody calls the grid: the main loop alone says that the zone is another one. */
static void
test_zone_file (void)
{
  g_autoptr (CalMonthGrid) grid = NULL;

  if (test_skip_shared_etc ())
    return;

  test_write_zone (TEST_LOCALTIME, EAST);
  grid = cal_month_grid_new (NULL, NULL);
  assert_today (grid, EAST);

  for (int i = 0; i < 4; i++)
    {
      test_write_zone (TEST_LOCALTIME, i % 2 == 0 ? WEST : EAST);
      wait_for_today (grid);
      assert_today (grid, i % 2 == 0 ? WEST : EAST);
    }

  g_remove (TEST_LOCALTIME);
}

/* The link in /etc stays, and leads to another link that changes. */
static void
test_two_links (void)
{
  g_autoptr (CalMonthGrid) grid = NULL;

  if (test_skip_shared_etc ())
    return;

  g_assert_cmpint (g_mkdir ("/etc/writable", 0755), ==, 0);
  test_write_zone ("/etc/writable/zone", EAST);
  g_assert_cmpint (symlink ("writable/zone", TEST_LOCALTIME), ==, 0);
  grid = cal_month_grid_new (NULL, NULL);
  assert_today (grid, EAST);
  test_write_zone ("/etc/writable/zone", WEST);
  wait_for_today (grid);
  assert_today (grid, WEST);
  g_remove (TEST_LOCALTIME);
}

static int n_told;

static void
tell (GObject *watcher G_GNUC_UNUSED)
{
  n_told++;
}

/* The timer ends when the clock says so, and one clock serves all. */
static void
test_timer (void)
{
  g_autoptr (GObject) watcher = g_object_new (G_TYPE_OBJECT, NULL), other = g_object_new (G_TYPE_OBJECT, NULL);
  CalGridClock *clock = cal_grid_clock_join (watcher, NULL, tell);

  n_told = 0;
  run_idle ();
  g_assert_cmpint (n_told, ==, 0);

  cal_grid_clock_arm (clock, g_get_real_time () - 1);
  while (n_told == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (n_told, ==, 1);

  g_assert_true (cal_grid_clock_join (other, NULL, tell) == clock);
  cal_grid_clock_arm (clock, g_get_real_time () - 1);
  while (n_told == 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (n_told, ==, 3);

  cal_grid_clock_leave (clock, watcher);
  cal_grid_clock_leave (clock, other);
  run_idle ();
  g_assert_cmpint (n_told, ==, 3);
}

/* Where no file can be opened, the clock looks by itself. */
static void
test_without_files (void)
{
  g_autoptr (GObject) watcher = g_object_new (G_TYPE_OBJECT, NULL);
  struct rlimit limit, none;
  CalGridClock *clock;

  g_assert_cmpint (getrlimit (RLIMIT_NOFILE, &limit), ==, 0);
  none = limit;
  none.rlim_cur = 0;
  g_assert_cmpint (setrlimit (RLIMIT_NOFILE, &none), ==, 0);
  clock = cal_grid_clock_join (watcher, NULL, tell);
  g_assert_cmpint (setrlimit (RLIMIT_NOFILE, &limit), ==, 0);

  n_told = 0;
  cal_grid_clock_arm (clock, g_get_real_time () - 1);
  while (n_told == 0)
    g_main_context_iteration (NULL, TRUE);
  cal_grid_clock_leave (clock, watcher);
}

/* A main context has as many sources as before when the last grid is gone. */
static void
test_nobody (void)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  CalMonthGrid *grids[3];
  GPollFD fds[8];
  int timeout;

  g_main_context_push_thread_default (context);
  for (gsize i = 0; i < G_N_ELEMENTS (grids); i++)
    grids[i] = cal_month_grid_new (NULL, NULL);

  g_assert_true (g_main_context_acquire (context));
  g_main_context_prepare (context, NULL);
  g_assert_cmpint (g_main_context_query (context, G_MAXINT, &timeout, fds, G_N_ELEMENTS (fds)), >=, 1);

  for (gsize i = 0; i < G_N_ELEMENTS (grids); i++)
    g_object_unref (grids[i]);

  g_main_context_prepare (context, NULL);
  /* What wakes up the context itself is left. */
  g_assert_cmpint (g_main_context_query (context, G_MAXINT, &timeout, fds, G_N_ELEMENTS (fds)), ==, 1);
  g_assert_cmpint (timeout, ==, -1);
  g_main_context_release (context);
  g_main_context_pop_thread_default (context);
}

int
main (int   argc,
      char *argv[])
{
  /* The rows are of zones that the program can read. */
  test_take_own_etc ();
  g_test_init (&argc, &argv, NULL);
  g_unsetenv ("TZ");

  for (gsize i = 0; i < G_N_ELEMENTS (midnights); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/month-grid-today/midnight/%s/%s", midnights[i].zone,
                                               midnights[i].before);

      g_test_add_data_func (path, &midnights[i], test_midnight);
    }

  g_test_add_func ("/cal/month-grid-today/time-zone", test_time_zone);
  g_test_add_func ("/cal/month-grid-today/zone-file", test_zone_file);
  g_test_add_func ("/cal/month-grid-today/two-links", test_two_links);
  g_test_add_func ("/cal/month-grid-today/timer", test_timer);
  g_test_add_func ("/cal/month-grid-today/without-files", test_without_files);
  g_test_add_func ("/cal/month-grid-today/nobody", test_nobody);

  return g_test_run ();
}
