/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates of fields, and of dates with some fields replaced. */

#include "config.h"

#include "date-checks.h"
#include "lib/checks.h"

/* Fields in a table: “era=reiwa eraYear=1 month=4 day=30”. */
static CalDateFields *
parse_fields (const char *text)
{
  CalDateFields *fields = cal_date_fields_new ();
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (char **word = words; *word != NULL; word++)
    {
      g_auto (GStrv) field = g_strsplit (*word, "=", 2);
      const char *value = field[1];
      int number = value != NULL ? (int) g_ascii_strtoll (value, NULL, 10) : 0;

      if (g_strcmp0 (field[0], "era") == 0)
        cal_date_fields_set_era (fields, value);
      else if (g_strcmp0 (field[0], "eraYear") == 0)
        cal_date_fields_set_era_year (fields, number);
      else if (g_strcmp0 (field[0], "year") == 0)
        cal_date_fields_set_year (fields, number);
      else if (g_strcmp0 (field[0], "month") == 0)
        cal_date_fields_set_month (fields, number);
      else if (g_strcmp0 (field[0], "code") == 0)
        cal_date_fields_set_month_code (fields, value);
      else if (g_strcmp0 (field[0], "day") == 0)
        cal_date_fields_set_day (fields, number);
      else
        g_assert_cmpstr (*word, ==, "");
    }

  return fields;
}

/* A date of fields under constrain, and under reject. */
typedef struct
{
  const char *calendar;
  const char *fields;
  const char *constrained;
  const char *rejected;
} Made;

static const Made made[] = {
  /* Any consistent set. */
  { "gregory", "year=2026 month=11 day=22", "2026-M11-22", "2026-M11-22" },
  { "gregory", "year=2026 code=M11 day=22", "2026-M11-22", "2026-M11-22" },
  { "gregory", "year=2026 month=11 code=M11 day=22", "2026-M11-22", "2026-M11-22" },
  { "gregory", "era=ce eraYear=2026 year=2026 month=11 code=M11 day=22", "2026-M11-22", "2026-M11-22" },
  { "gregory", "era=AD eraYear=2026 month=11 day=22", "2026-M11-22", "2026-M11-22" },
  { "gregory", "era=bc eraYear=1 month=11 day=22", "0000-M11-22", "0000-M11-22" },
  { "hebrew", "year=5784 month=6 code=M05L day=30", "5784-M05L-30", "5784-M05L-30" },

  /* What is missing is told before any value. */
  { "gregory", "month=11 day=22", "!missing-field", "!missing-field" },
  { "gregory", "year=2026 day=22", "!missing-field", "!missing-field" },
  { "gregory", "year=2026 month=11", "!missing-field", "!missing-field" },
  { "gregory", "year=2026 month=0", "!missing-field", "!missing-field" },
  { "gregory", "year=2026 code=nonesuch", "!missing-field", "!missing-field" },
  { "gregory", "year=9999999 day=22", "!missing-field", "!missing-field" },
  { "gregory", "era=nonesuch month=11 day=22", "!missing-field", "!missing-field" },
  { "gregory", "era=ce year=2026 month=11 day=22", "!missing-field", "!missing-field" },
  { "gregory", "eraYear=2026 year=2026 month=11 day=22", "!missing-field", "!missing-field" },
  { "gregory", "", "!missing-field", "!missing-field" },

  /* A calendar without eras does not look at them. */
  { "iso8601", "era=nonesuch year=2026 month=11 day=22", "2026-M11-22", "2026-M11-22" },
  { "chinese", "eraYear=5 year=2026 month=10 day=14", "2026-M10-14", "2026-M10-14" },
  { "chinese", "era=ce eraYear=2026 month=10 day=14", "!missing-field", "!missing-field" },

  /* Eras, counted through: ECMAScript's proposal. */
  { "japanese", "era=reiwa eraYear=1 month=4 day=30", "2019-M04-30", "2019-M04-30" },
  { "japanese", "era=heisei eraYear=31 month=5 day=1", "2019-M05-01", "2019-M05-01" },
  { "japanese", "era=reiwa eraYear=0 month=1 day=1", "2018-M01-01", "2018-M01-01" },
  { "japanese", "era=heisei eraYear=32 month=1 day=1", "2020-M01-01", "2020-M01-01" },
  { "japanese", "era=meiji eraYear=1 month=10 day=23", "1868-M10-23", "1868-M10-23" },
  { "japanese", "era=ce eraYear=1873 month=1 day=1", "1873-M01-01", "1873-M01-01" },
  { "gregory", "era=ce eraYear=0 month=1 day=1", "0000-M01-01", "0000-M01-01" },
  { "gregory", "era=bce eraYear=-1 month=1 day=1", "0002-M01-01", "0002-M01-01" },
  { "islamic-civil", "era=ah eraYear=0 month=1 day=1", "0000-M01-01", "0000-M01-01" },
  { "ethiopic", "era=aa eraYear=5501 month=1 day=1", "0001-M01-01", "0001-M01-01" },
  { "ethiopic", "era=am eraYear=0 month=1 day=1", "0000-M01-01", "0000-M01-01" },

  /* Years and months told twice. */
  { "gregory", "era=ce eraYear=2026 year=2025 month=11 day=22", "!inconsistent", "!inconsistent" },
  { "japanese", "era=reiwa eraYear=8 year=2025 month=11 day=22", "!inconsistent", "!inconsistent" },
  { "gregory", "year=2026 month=11 code=M10 day=22", "!inconsistent", "!inconsistent" },
  { "hebrew", "year=5784 month=6 code=M06 day=1", "!inconsistent", "!inconsistent" },
  { "hebrew", "year=5785 month=6 code=M05L day=1", "5785-M06-01", "!unknown-month-code" },
  { "hebrew", "year=5785 month=5 code=M05L day=1", "!inconsistent", "!inconsistent" },
  { "gregory", "year=2026 month=13 code=M12 day=22", "!inconsistent", "!inconsistent" },

  /* Names that are none, even when constraining. */
  { "gregory", "era=nonesuch eraYear=2026 month=11 day=22", "!unknown-era", "!unknown-era" },
  { "gregory", "era=reiwa eraYear=8 month=11 day=22", "!unknown-era", "!unknown-era" },
  { "gregory", "year=2026 code=M13 day=22", "!unknown-month-code", "!unknown-month-code" },
  { "gregory", "year=2026 code=M01L day=22", "!unknown-month-code", "!unknown-month-code" },
  { "gregory", "year=2026 code=M1 day=22", "!unknown-month-code", "!unknown-month-code" },
  { "gregory", "year=2026 code=m11 day=22", "!unknown-month-code", "!unknown-month-code" },
  { "gregory", "year=2026 code=M00 day=22", "!unknown-month-code", "!unknown-month-code" },
  { "gregory", "year=2026 code=M11L0 day=22", "!unknown-month-code", "!unknown-month-code" },
  { "hebrew", "year=5784 code=M13 day=22", "!unknown-month-code", "!unknown-month-code" },
  { "hebrew", "year=5784 code=M06L day=22", "!unknown-month-code", "!unknown-month-code" },

  /* Months and days that are not there. */
  { "gregory", "year=2026 month=13 day=1", "2026-M12-01", "!invalid-date" },
  { "gregory", "year=2026 month=2147483647 day=2147483647", "2026-M12-31", "!invalid-date" },
  { "gregory", "year=2026 month=2 day=30", "2026-M02-28", "!invalid-date" },
  { "gregory", "year=2026 month=0 day=1", "!invalid-date", "!invalid-date" },
  { "gregory", "year=2026 month=1 day=0", "!invalid-date", "!invalid-date" },
  { "gregory", "year=2026 month=-1 day=1", "!invalid-date", "!invalid-date" },
  { "gregory", "year=2026 month=1 day=-2147483648", "!invalid-date", "!invalid-date" },
  { "hebrew", "year=5783 code=M06 day=30", "5783-M06-29", "!invalid-date" },
  { "hebrew", "year=5785 code=M05L day=30", "5785-M06-29", "!unknown-month-code" },
  { "chinese", "year=2024 code=M05L day=30", "2024-M05-30", "!unknown-month-code" },
  { "ethiopic", "year=2016 month=13 day=6", "2016-M13-05", "!invalid-date" },
  { "persian", "year=1404 month=12 day=30", "1404-M12-29", "!invalid-date" },

  /* Years beyond the domain. */
  { "gregory", "year=1000000 month=1 day=1", "!out-of-range", "!out-of-range" },
  { "gregory", "year=2147483647 code=M01 day=1", "!out-of-range", "!out-of-range" },
  { "gregory", "year=-2147483648 month=1 day=1", "!out-of-range", "!out-of-range" },
  { "gregory", "era=bce eraYear=-2147483648 month=1 day=1", "!out-of-range", "!out-of-range" },
  { "gregory", "era=ce eraYear=2147483647 month=1 day=1", "!out-of-range", "!out-of-range" },
  { "hebrew", "year=1003748 month=12 day=1", "!out-of-range", "!out-of-range" },
};

static void
test_made (gconstpointer data)
{
  const Made *row = data;
  g_autoptr (CalBackend) backend = check_calendar (row->calendar);
  g_autoptr (CalDateFields) fields = parse_fields (row->fields);
  g_autoptr (CalDateFields) copy = cal_date_fields_copy (fields);
  GError *error = NULL;
  CalDate *date;

  date = cal_date_new_from_fields (backend, fields, CAL_OVERFLOW_CONSTRAIN, &error);
  check_cmp (check_describe_date (date, g_steal_pointer (&error)), row->constrained);

  date = cal_date_new_from_fields (backend, copy, CAL_OVERFLOW_REJECT, &error);
  check_cmp (check_describe_date (date, g_steal_pointer (&error)), row->rejected);
}

/* The era and the year in it that a date tells. */
typedef struct
{
  const char *calendar;
  const char *era;
  int era_year;
  int month;
  int day;
  const char *told_era;
  int told_year;
} Told;

static const Told told[] = {
  { "japanese", "reiwa", 1, 4, 30, "heisei", 31 },
  { "japanese", "heisei", 31, 5, 1, "reiwa", 1 },
  { "japanese", "reiwa", 0, 1, 1, "heisei", 30 },
  { "japanese", "meiji", 1, 10, 23, "ce", 1868 },
  { "japanese", "ce", 1873, 1, 1, "meiji", 6 },
  { "japanese", "meiji", 45, 7, 30, "taisho", 1 },
  { "gregory", "ce", 0, 1, 1, "bce", 1 },
  { "gregory", "bce", -1, 1, 1, "ce", 2 },
  { "islamic-civil", "ah", 0, 1, 1, "bh", 1 },
  { "islamic-civil", "BH", 1, 12, 29, "bh", 1 },
  { "ethiopic", "aa", 5501, 1, 1, "am", 1 },
  { "ethiopic", "am", 0, 1, 1, "aa", 5500 },
  { "roc", "roc", 0, 1, 1, "broc", 1 },
};

static void
test_told (gconstpointer data)
{
  const Told *row = data;
  g_autoptr (CalBackend) backend = check_calendar (row->calendar);
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_era (backend, row->era, row->era_year, row->month, row->day,
                                                    CAL_OVERFLOW_REJECT, &error);

  g_test_summary ("An era is only read to count the year");
  g_assert_no_error (error);
  g_assert_cmpstr (cal_date_get_era (date), ==, row->told_era);
  g_assert_cmpint (cal_date_get_era_year (date), ==, row->told_year);
}

typedef struct
{
  const char *calendar;
  const char *date;
  const char *fields;
  const char *constrained;
  const char *rejected;
} Replaced;

static const Replaced replaced[] = {
  { "gregory", "2024-M02-29", "year=2025", "2025-M02-28", "!invalid-date" },
  { "gregory", "2024-M02-29", "day=1", "2024-M02-01", "2024-M02-01" },
  { "gregory", "2024-M01-31", "month=2", "2024-M02-29", "!invalid-date" },
  { "gregory", "2024-M01-31", "code=M02", "2024-M02-29", "!invalid-date" },
  { "gregory", "2024-M01-31", "era=bce eraYear=1", "0000-M01-31", "0000-M01-31" },
  { "gregory", "2024-M01-31", "era=bce", "!missing-field", "!missing-field" },
  { "gregory", "2024-M01-31", "eraYear=1", "!missing-field", "!missing-field" },
  { "gregory", "2024-M01-31", "", "!missing-field", "!missing-field" },
  { "chinese", "2026-M10-14", "era=ce", "!missing-field", "!missing-field" },
  { "chinese", "2026-M10-14", "era=ce day=1", "2026-M10-01", "2026-M10-01" },
  { "hebrew", "5784-M05L-30", "year=5785", "5785-M06-29", "!unknown-month-code" },
  { "hebrew", "5784-M05L-30", "year=5787", "5787-M05L-30", "5787-M05L-30" },
  { "hebrew", "5783-M06-10", "year=5784", "5784-M06-10", "5784-M06-10" },
  { "hebrew", "5783-M06-10", "year=5784 month=6", "5784-M05L-10", "5784-M05L-10" },
  { "hebrew", "5784-M06-10", "month=6", "5784-M05L-10", "5784-M05L-10" },
  { "hebrew", "5784-M06-10", "month=6 code=M06", "!inconsistent", "!inconsistent" },
  { "japanese", "2019-M05-01", "month=4", "2019-M04-01", "2019-M04-01" },
  { "japanese", "2019-M05-01", "era=heisei eraYear=31 month=4", "2019-M04-01", "2019-M04-01" },
  { "gregory", "2024-M01-31", "month=0", "!invalid-date", "!invalid-date" },
  { "gregory", "2024-M01-31", "code=M13", "!unknown-month-code", "!unknown-month-code" },
};

static void
test_replaced (gconstpointer data)
{
  const Replaced *row = data;
  g_autoptr (CalDate) date = check_date (row->calendar, row->date);
  g_autoptr (CalDateFields) fields = parse_fields (row->fields);
  GError *error = NULL;
  CalDate *result;

  result = cal_date_replace (date, fields, CAL_OVERFLOW_CONSTRAIN, &error);
  check_cmp (check_describe_date (result, g_steal_pointer (&error)), row->constrained);

  result = cal_date_replace (date, fields, CAL_OVERFLOW_REJECT, &error);
  check_cmp (check_describe_date (result, g_steal_pointer (&error)), row->rejected);
}

/* A calendar, a year, a weekday, and the date of 29 February or another. */
typedef struct
{
  const char *calendar;
  int year;
  int month;
  int day;
  int weekday;
  const char *date;
} Matched;

static const Matched matched[] = {
  { "gregory", 2026, 11, 22, 7, "2026-M11-22" },
  { "gregory", 2026, 11, 22, 5, "2126-M11-22" },
  { "gregory", 2026, 11, 22, 3, "2226-M11-22" },
  { "gregory", 2026, 11, 22, 1, "1926-M11-22" },
  { "gregory", 2026, 11, 22, 4, "!invalid-date" },
  { "gregory", 2000, 2, 29, 2, "2000-M02-29" },
  { "gregory", 2000, 2, 29, 3, "!invalid-date" },
  { "gregory", 1900, 2, 29, 2, "2000-M02-29" },
  { "gregory", 2026, 13, 1, 1, "!invalid-date" },
  { "gregory", 2026, 11, 22, 0, "!out-of-range" },
  { "gregory", 2026, 11, 22, 8, "!out-of-range" },
  { "persian", 1358, 12, 2, 7, "6358-M12-02" },
  { "persian", 1271, 12, 30, 7, "-8629-M12-30" },
  { "gregory", G_MAXINT, 11, 22, 1, "!invalid-date" },
  { "gregory", G_MININT, 11, 22, 1, "!invalid-date" },
};

static void
test_matched (gconstpointer data)
{
  const Matched *row = data;
  g_autoptr (CalBackend) backend = check_calendar (row->calendar);
  GError *error = NULL;
  CalDate *date = cal_date_new_matching_weekday (backend, row->year, row->month, row->day, row->weekday,
                                                 &error);

  check_cmp (check_describe_date (date, error), row->date);
}

/* The century is the nearest one that fits, found without the library. */
static void
test_all_centuries (void)
{
  g_autoptr (CalBackend) julian = check_calendar ("julian");

  g_test_summary ("In the Julian calendar every weekday comes round within seven centuries");

  for (int weekday = 1; weekday <= 7; weekday++)
    {
      GError *error = NULL;
      g_autoptr (CalDate) date = cal_date_new_matching_weekday (julian, 1412, 10, 25, weekday, &error);

      g_assert_no_error (error);
      g_assert_cmpint (cal_date_get_day_of_week (date), ==, weekday);
      g_assert_cmpint (ABS (cal_date_get_year (date) - 1412), <=, 300);
      g_assert_cmpint ((cal_date_get_year (date) - 1412) % 100, ==, 0);
    }
}

typedef struct
{
  const char *calendar;
  int year;
  int day_of_year;
  const char *date;
} OfYear;

static const OfYear of_year[] = {
  { "gregory", 2024, 1, "2024-M01-01" },
  { "gregory", 2024, 60, "2024-M02-29" },
  { "gregory", 2024, 366, "2024-M12-31" },
  { "gregory", 2023, 366, "!invalid-date" },
  { "gregory", 2023, 0, "!invalid-date" },
  { "gregory", 2023, -1, "!invalid-date" },
  { "gregory", 2023, G_MAXINT, "!invalid-date" },
  { "gregory", 1000000, 1, "!out-of-range" },
  { "hebrew", 5784, 383, "5784-M12-29" },
  { "hebrew", 5784, 384, "!invalid-date" },
  { "hebrew", 1003748, 350, "!out-of-range" },
};

static void
test_of_year (gconstpointer data)
{
  const OfYear *row = data;
  g_autoptr (CalBackend) backend = check_calendar (row->calendar);
  GError *error = NULL;
  CalDate *date = cal_date_new_from_day_of_year (backend, row->year, row->day_of_year, &error);

  check_cmp (check_describe_date (date, error), row->date);
}

static void
test_month_code (void)
{
  g_autoptr (CalBackend) hebrew = check_calendar ("hebrew");
  g_autofree char *long_code = g_strnfill (1024 * 1024, 'M');
  GError *error = NULL;
  CalDate *date;

  date = cal_date_new_from_month_code (hebrew, 5785, "M05L", 30, CAL_OVERFLOW_CONSTRAIN, &error);
  check_cmp (check_describe_date (date, g_steal_pointer (&error)), "5785-M06-29");
  date = cal_date_new_from_month_code (hebrew, 5785, "M05L", 30, CAL_OVERFLOW_REJECT, &error);
  check_cmp (check_describe_date (date, g_steal_pointer (&error)), "!unknown-month-code");
  date = cal_date_new_from_month_code (hebrew, 5784, "M05L", 30, CAL_OVERFLOW_REJECT, &error);
  check_cmp (check_describe_date (date, g_steal_pointer (&error)), "5784-M05L-30");

  g_assert_null (cal_date_new_from_month_code (hebrew, 5784, long_code, 30, CAL_OVERFLOW_REJECT, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_MONTH_CODE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  check_add_rows ("/cal/date-fields/new", made, test_made, made[_i].calendar, made[_i].fields);
  check_add_rows ("/cal/date-fields/era", told, test_told, told[_i].calendar, told[_i].told_era);
  check_add_rows ("/cal/date-fields/replace", replaced, test_replaced, replaced[_i].date,
                  replaced[_i].fields);
  check_add_rows ("/cal/date/matching-weekday", matched, test_matched, matched[_i].date);
  check_add_rows ("/cal/date/day-of-year", of_year, test_of_year, of_year[_i].calendar, of_year[_i].date);
  g_test_add_func ("/cal/date/matching-any-weekday", test_all_centuries);
  g_test_add_func ("/cal/date/month-code", test_month_code);

  return g_test_run ();
}
