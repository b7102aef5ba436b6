/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The weeks of dates.  tests/oracles/icu-weeks.c has more of them. */

#include "config.h"

#include "date-checks.h"
#include "lib/checks.h"
#include "lib/hooked.h"

typedef struct
{
  const char *calendar;
  const char *date;
  int first_weekday;
  int minimal_days;
  int week_year;
  int week;
} Week;

static const Week weeks[] = {
  { "gregory", "2024-M12-29", 1, 4, 2024, 52 },
  { "gregory", "2024-M12-30", 1, 4, 2025, 1 },
  { "gregory", "2024-M12-30", 7, 1, 2025, 1 },
  { "gregory", "2024-M12-28", 7, 1, 2024, 52 },
  { "gregory", "2027-M01-03", 1, 4, 2026, 53 },
  { "gregory", "2027-M01-03", 7, 1, 2027, 2 },
  { "gregory", "2027-M01-02", 7, 1, 2027, 1 },
  { "gregory", "2027-M01-01", 6, 1, 2027, 1 },
  { "hebrew", "5787-M01-01", 7, 1, 5787, 1 },
  { "hebrew", "5787-M01-01", 7, 7, 5786, 50 },
  { "persian", "1405-M01-01", 6, 1, 1405, 1 },
  { "persian", "1404-M12-29", 6, 4, 1404, 52 },
  { "gregory", "-999999-M01-01", 1, 4, -999999, 1 },
  { "gregory", "999999-M12-31", 1, 4, 999999, 52 },
};

static void
test_week (gconstpointer data)
{
  const Week *row = data;
  g_autoptr (CalDate) date = check_date (row->calendar, row->date);
  int week_year;

  g_assert_cmpint (cal_date_get_week (date, row->first_weekday, row->minimal_days, &week_year), ==, row->week);
  g_assert_cmpint (week_year, ==, row->week_year);
  g_assert_cmpint (cal_date_get_week (date, row->first_weekday, row->minimal_days, NULL), ==, row->week);
}

/* GLib's weeks of ISO 8601, every day of a cycle of 400 years, and ours made of
 * them again, in another calendar. */
static void
test_iso_weeks (void)
{
  g_autoptr (CalBackend) hebrew = check_calendar ("hebrew"), gregorian = check_calendar ("gregory");
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

  for (gint64 day = 2305448; day < 2305448 + 146097 && !g_test_failed (); day++)
    {
      GError *error = NULL;
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (hebrew, day, &error);
      g_autoptr (GDateTime) theirs = cal_date_to_date_time (date, utc, &error);
      g_autoptr (CalDate) again = NULL, same = NULL;
      int week_year, week = cal_date_get_iso_week (date, &week_year), week_of_year, year_of_week;

      g_assert_no_error (error);
      g_assert_cmpint (week, ==, g_date_time_get_week_of_year (theirs));
      g_assert_cmpint (week_year, ==, g_date_time_get_week_numbering_year (theirs));

      again = cal_date_new_from_iso_week (hebrew, week_year, week, g_date_time_get_day_of_week (theirs), &error);
      g_assert_no_error (error);
      g_assert_true (cal_date_equal (date, again));

      same = cal_date_to_backend (date, gregorian, &error);
      g_assert_no_error (error);
      week_of_year = cal_date_get_week (same, 1, 4, &year_of_week);
      g_assert_cmpint (week_of_year, ==, week);
      g_assert_cmpint (year_of_week, ==, week_year);
    }
}

/* A week, and its date or an error. */
typedef struct
{
  int week_year;
  int week;
  int weekday;
  const char *date;
} IsoWeek;

static const IsoWeek iso_weeks[] = {
  { 2026, 47, 7, "2026-M11-22" },
  { 2026, 53, 7, "2027-M01-03" },
  { 2020, 53, 5, "2021-M01-01" },
  { 2025, 53, 1, "!invalid-date" },
  { 2025, 1, 1, "2024-M12-30" },
  { 2025, 0, 1, "!invalid-date" },
  { 2025, -1, 1, "!invalid-date" },
  { 2025, G_MAXINT, 1, "!invalid-date" },
  { 2025, 1, 0, "!out-of-range" },
  { 2025, 1, 8, "!out-of-range" },
  { G_MAXINT, 1, 1, "!out-of-range" },
  { G_MININT, 1, 1, "!out-of-range" },
  { 1000001, 1, 1, "!out-of-range" },
  { 1000000, 1, 1, "!out-of-range" },
  { -1000000, 52, 7, "!out-of-range" },
  { 999999, 52, 5, "999999-M12-31" },
};

static void
test_iso_week (gconstpointer data)
{
  const IsoWeek *row = data;
  g_autoptr (CalBackend) gregorian = check_calendar ("gregory");
  GError *error = NULL;
  CalDate *date = cal_date_new_from_iso_week (gregorian, row->week_year, row->week, row->weekday, &error);

  check_cmp (check_describe_date (date, error), row->date);
}

/* A date, a weekday, and: the first and last day of the week that begins with
 * it, the next and the last such day before. */
typedef struct
{
  const char *date;
  int weekday;
  const char *start;
  const char *end;
  const char *next;
  const char *previous;
} Weekday;

static const Weekday weekdays[] = {
  { "2026-M11-22", 1, "2026-M11-16", "2026-M11-22", "2026-M11-23", "2026-M11-16" },
  { "2026-M11-22", 6, "2026-M11-21", "2026-M11-27", "2026-M11-28", "2026-M11-21" },
  { "2026-M11-22", 7, "2026-M11-22", "2026-M11-28", "2026-M11-29", "2026-M11-15" },
  { "2026-M11-23", 1, "2026-M11-23", "2026-M11-29", "2026-M11-30", "2026-M11-16" },
  { "2026-M11-22", 0, "!out-of-range", "!out-of-range", "!out-of-range", "!out-of-range" },
  { "2026-M11-22", 8, "!out-of-range", "!out-of-range", "!out-of-range", "!out-of-range" },
  { "2026-M11-22", G_MAXINT, "!out-of-range", "!out-of-range", "!out-of-range", "!out-of-range" },
  { "2026-M11-22", G_MININT, "!out-of-range", "!out-of-range", "!out-of-range", "!out-of-range" },
  { "999999-M12-31", 5, "999999-M12-31", "!out-of-range", "!out-of-range", "999999-M12-24" },
};

static void
test_weekday (gconstpointer data)
{
  const Weekday *row = data;
  g_autoptr (CalDate) date = check_date ("gregory", row->date);
  GError *error = NULL;
  CalDate *found;

  found = cal_date_start_of_week (date, row->weekday, &error);
  check_cmp (check_describe_date (found, g_steal_pointer (&error)), row->start);
  found = cal_date_end_of_week (date, row->weekday, &error);
  check_cmp (check_describe_date (found, g_steal_pointer (&error)), row->end);
  found = cal_date_next_weekday (date, row->weekday, &error);
  check_cmp (check_describe_date (found, g_steal_pointer (&error)), row->next);
  found = cal_date_previous_weekday (date, row->weekday, &error);
  check_cmp (check_describe_date (found, g_steal_pointer (&error)), row->previous);
}

/* A calendar whose months of thirty days begin with two days of no week. */
static int
interrupted_day_of_week (CalBackend  *self G_GNUC_UNUSED,
                         gint64       julian_day,
                         GError     **error G_GNUC_UNUSED)
{
  int place = (int) (julian_day % 30);

  return place < 2 ? 0 : (place - 2) % 7 + 1;
}

static int
weekless_day_of_week (CalBackend  *self G_GNUC_UNUSED,
                      gint64       julian_day G_GNUC_UNUSED,
                      GError     **error G_GNUC_UNUSED)
{
  return 0;
}

static void
test_interrupted_week (void)
{
  static const CalBackendClass hooks = { .get_day_of_week = interrupted_day_of_week };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  gint64 first = 2400000 - 2400000 % 30;
  GError *error = NULL;
  g_autoptr (CalDate) sunday = cal_date_new_from_julian_day (backend, first - 1, &error);
  g_autoptr (CalDate) none = cal_date_new_from_julian_day (backend, first, &error);
  g_autoptr (CalDate) monday = NULL, before = NULL;
  int week_year = 5;

  g_assert_no_error (error);

  monday = cal_date_next_weekday (sunday, 1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_julian_day (monday), ==, first + 2);

  before = cal_date_previous_weekday (monday, cal_date_get_day_of_week (sunday), &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_julian_day (before), ==, first - 1);

  g_assert_cmpint (cal_date_get_week (none, 1, 4, &week_year), ==, 0);
  g_assert_cmpint (week_year, ==, 0);
}

static void
test_no_week (void)
{
  static const CalBackendClass hooks = { .get_day_of_week = weekless_day_of_week };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, 2461367, &error);

  g_assert_no_error (error);
  g_assert_null (cal_date_next_weekday (date, 1, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_DATE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  check_add_rows ("/cal/date/week", weeks, test_week, weeks[_i].calendar, weeks[_i].date);
  check_add_rows ("/cal/date/iso-week", iso_weeks, test_iso_week, iso_weeks[_i].date);
  check_add_rows ("/cal/date/weekday", weekdays, test_weekday, weekdays[_i].date, weekdays[_i].start);
  g_test_add_func ("/cal/date/iso-weeks", test_iso_weeks);
  g_test_add_func ("/cal/date/interrupted-week", test_interrupted_week);
  g_test_add_func ("/cal/date/no-week", test_no_week);

  return g_test_run ();
}
