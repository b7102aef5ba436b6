/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of Iceland, by the rule of its almanac for leap years; no package has it. */

#include "config.h"

#include "cal-date.h"
#include "calendar-rows.h"

#define ALMANAC "Almanak fyrir Ísland: sumardagurinn fyrsti, a public holiday"
#define WINTER "Almanak fyrir Ísland: fyrsti vetrardagur"
#define JANSON "S. Janson, The Icelandic calendar: 24 November 2009 is 2 Ýlir, of the 5th week of winter"

static const DateRow dates[] = {
  { "iceland", "2009-11-24", 2009, "M08", 2, NULL, 2009, JANSON },
  { "iceland", "2023-04-20", 2023, "M01", 1, NULL, 2023, ALMANAC },
  { "iceland", "2024-04-25", 2024, "M01", 1, NULL, 2024, ALMANAC },
  { "iceland", "2025-04-24", 2025, "M01", 1, NULL, 2025, ALMANAC },
  { "iceland", "2026-04-23", 2026, "M01", 1, NULL, 2026, ALMANAC },
  { "iceland", "2023-10-28", 2023, "M07", 1, NULL, 2023, WINTER },
  { "iceland", "2024-10-26", 2024, "M07", 1, NULL, 2024, WINTER },
  { "iceland", "2023-07-19", 2023, "M03L", 1, NULL, 2023, "90 days after the first day of summer" },
  { "iceland", "2023-07-29", 2023, "M03L", 11, NULL, 2023, "With the leap week" },
  { "iceland", "2026-11-29", 2026, "M08", 7, NULL, 2026, "A Sunday of the 6th week of winter" },
};

static const NoDateRow no_dates[] = {
  { "iceland", 2024, 4, 5, CAL_ERROR_INVALID_DATE,
    "day 5 is not in month 4 (Aukanætur) of year 2024 of calendar “iceland”; it has 4 days" },
  { "iceland", 2024, 1, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 1 (Harpa) of year 2024 of calendar “iceland”; it has 30 days" },
  { "iceland", 2024, 14, 1, CAL_ERROR_INVALID_DATE,
    "month 14 is not in year 2024 of calendar “iceland”; it has months 1 to 13" },
};

static const CodeRow codes[] = {
  { "iceland", 2024, "M03L", CAL_OVERFLOW_REJECT, 4, NULL },
  { "iceland", 2024, "M04", CAL_OVERFLOW_REJECT, 5, NULL },
  { "iceland", 2024, "M12", CAL_OVERFLOW_REJECT, 13, NULL },
  { "iceland", 2024, "M13", CAL_OVERFLOW_CONSTRAIN, 0,
    "month code M13 is not in calendar “iceland”; it has M01 to M12, M03L" },
};

static const NameRow month_names[] = {
  { "iceland", 2024, 1, "Harpa" },
  { "iceland", 2024, 3, "Sólmánuður" },
  { "iceland", 2024, 4, "Aukanætur" },
  { "iceland", 2024, 5, "Heyannir" },
  { "iceland", 2024, 13, "Einmánuður" },
};

static int
thirteen_months (int year G_GNUC_UNUSED)
{
  return 13;
}

static int
mod (int a,
     int b)
{
  return (a % b + b) % b;
}

static gboolean
is_gregorian_leap (int year)
{
  return mod (year, 4) == 0 && (mod (year, 100) != 0 || mod (year, 400) == 0);
}

/* The weekday of 1 April, from Monday, 0: 1 January 1 was one. */
static int
find_april_weekday (int year)
{
  int y = mod (year - 1, 400);

  return (365 * y + y / 4 - y / 100 + 90 + is_gregorian_leap (year)) % 7;
}

/* A year has the leap week if April begins on a Sunday, or on a Saturday before a leap
 * year: Almanak Hins íslenska þjóðvinafélags 1937, page 91. */
static int
icelandic_days_in_month (int year,
                         int month)
{
  int weekday = find_april_weekday (year);
  gboolean leap = weekday == 6 || (weekday == 5 && is_gregorian_leap (year + 1));

  return month == 4 ? (leap ? 11 : 4) : 30;
}

static const PlainRule rules[] = {
  { "iceland", thirteen_months, icelandic_days_in_month, NULL },
};

/* Weeks of summer and winter. */
static const struct
{
  const char *iso;
  CalDayPart part;
  int number;
  const char *name;
} seasons[] = {
  { "2024-04-25", CAL_DAY_PART_SUMMER, 1, "Thursday of week 1 of summer" },
  { "2024-05-01", CAL_DAY_PART_SUMMER, 7, "Wednesday of week 1 of summer" },
  { "2024-05-02", CAL_DAY_PART_SUMMER, 8, "Thursday of week 2 of summer" },
  { "2024-10-25", CAL_DAY_PART_SUMMER, 184, "Friday of week 27 of summer" },
  { "2024-10-26", CAL_DAY_PART_WINTER, 1, "Saturday of week 1 of winter" },
  { "2023-10-27", CAL_DAY_PART_SUMMER, 191, "Friday of week 28 of summer" },
  { "2009-11-24", CAL_DAY_PART_WINTER, 32, "Tuesday of week 5 of winter" },
  { "2026-11-29", CAL_DAY_PART_WINTER, 37, "Sunday of week 6 of winter" },
  { "2027-04-21", CAL_DAY_PART_WINTER, 180, "Wednesday of week 26 of winter" },
};

static void
test_seasons (void)
{
  g_autoptr (CalBackend) iceland = check_lookup ("Icelandic");

  for (gsize i = 0; i < G_N_ELEMENTS (seasons); i++)
    {
      gint64 day = rows_iso_day (seasons[i].iso), found;
      g_autoptr (CalDayLabel) label = cal_backend_dup_day_label (iceland, day);
      g_autofree char *name = cal_backend_dup_day_name (iceland, day, "en", CAL_NAME_WIDTH_WIDE);
      GError *error = NULL;

      g_assert_cmpint (cal_day_label_get_part (label), ==, seasons[i].part);
      g_assert_cmpint (cal_day_label_get_number (label), ==, seasons[i].number);
      g_assert_cmpstr (name, ==, seasons[i].name);
      cal_backend_get_day_for_label (iceland, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT, &found, &error);
      check_no_error (&error);
      g_assert_cmpint (found, ==, day);
    }
}

static void
test_no_label (void)
{
  static const struct
  {
    const char *code;
    CalDayPart part;
    int number;
  } labels[] = {
    { "M01", CAL_DAY_PART_SUMMER, 185 },
    { "M07", CAL_DAY_PART_WINTER, 181 },
    { "M01", CAL_DAY_PART_WINTER, 1 },
    { "M02", CAL_DAY_PART_SUMMER, 1 },
    { "M01", CAL_DAY_PART_IDES, 1 },
  };
  g_autoptr (CalBackend) iceland = check_lookup ("iceland");

  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autoptr (CalDayLabel) label = cal_day_label_new (2024, labels[i].code, labels[i].part, labels[i].number, NULL);
      g_autoptr (GError) error = NULL;
      gint64 day;

      g_assert_false (cal_backend_get_day_for_label (iceland, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_CONSTRAIN,
                                                     &day, &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
    }
}

static void
test_range (void)
{
  g_autoptr (CalBackend) iceland = check_lookup ("iceland");
  gint64 first, last;
  GError *error = NULL;

  g_assert_true (cal_backend_get_authoritative_range (iceland, &first, &last));
  g_assert_cmpint (first, ==, rows_iso_day ("1924-04-24"));
  g_assert_cmpint (last, ==, CAL_JULIAN_DAY_MAX);
  check_accuracy (iceland, first, CAL_ACCURACY_EXACT);
  check_accuracy (iceland, first - 1, CAL_ACCURACY_COMPUTED);

  g_assert_true (cal_backend_is_leap_year (iceland, 2023, NULL));
  g_assert_false (cal_backend_is_leap_year (iceland, 2024, NULL));

  cal_backend_validate (iceland, 2461374 - 3000, 2461374 + 3000, &error);
  check_no_error (&error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_DATE_ROWS (dates);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_CODE_ROWS (codes);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);
  g_test_add_func ("/cal/iceland/seasons", test_seasons);
  g_test_add_func ("/cal/iceland/no-label", test_no_label);
  g_test_add_func ("/cal/iceland/range", test_range);

  return g_test_run ();
}
