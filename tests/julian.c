/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Julian and the Revised Julian calendar. */

#include "config.h"

#include "cal-date.h"
#include "calendar-rows.h"

#define SAMPLES "Reingold and Dershowitz, Calendrical Calculations, sample dates"
#define REVISED "By the rule of centuries with remainder 200 or 600"

static const LookupRow names[] = {
  { "Julian", "julian", CAL_SYSTEM_JULIAN, CAL_KIND_SOLAR, "Julian Calendar" },
  { "revised-julian", "revised-julian", CAL_SYSTEM_REVISED_JULIAN, CAL_KIND_SOLAR, "Revised Julian Calendar" },
  { "Milankovic", "revised-julian", CAL_SYSTEM_REVISED_JULIAN, CAL_KIND_SOLAR, "Revised Julian Calendar" },
};

static const DateRow dates[] = {
  { "julian", "-4713-11-24", -4712, "M01", 1, "bce", 4713, "Julian Day Number 0" },
  { "julian", "0000-12-29", 0, "M12", 31, "bce", 1, "Year 0 is 1 BCE" },
  { "julian", "0000-12-30", 1, "M01", 1, "ce", 1, "Epoch" },
  { "julian", "0000-02-27", 0, "M02", 29, "bce", 1, "Year 0 is a leap year" },
  { "julian", "1582-10-15", 1582, "M10", 5, "ce", 1582, "Bull Inter gravissimas" },
  { "julian", "1752-09-14", 1752, "M09", 3, "ce", 1752, "Calendar (New Style) Act 1750" },
  { "julian", "1900-03-13", 1900, "M02", 29, "ce", 1900, "1900 is a leap year" },
  { "julian", "1918-02-14", 1918, "M02", 1, "ce", 1918, "Decree of the Soviet government" },
  { "julian", "2025-01-07", 2024, "M12", 25, "ce", 2024, "Christmas of the Russian church" },
  { "julian", "0070-09-24", 70, "M09", 26, "ce", 70, SAMPLES },
  { "julian", "0470-01-08", 470, "M01", 7, "ce", 470, SAMPLES },
  { "julian", "0576-05-20", 576, "M05", 18, "ce", 576, SAMPLES },
  { "julian", "0694-11-10", 694, "M11", 7, "ce", 694, SAMPLES },
  { "julian", "1013-04-25", 1013, "M04", 19, "ce", 1013, SAMPLES },
  { "julian", "1096-05-24", 1096, "M05", 18, "ce", 1096, SAMPLES },
  { "julian", "1190-03-23", 1190, "M03", 16, "ce", 1190, SAMPLES },
  { "julian", "1240-03-10", 1240, "M03", 3, "ce", 1240, SAMPLES },
  { "julian", "1288-04-02", 1288, "M03", 26, "ce", 1288, SAMPLES },
  { "julian", "1298-04-27", 1298, "M04", 20, "ce", 1298, SAMPLES },
  { "julian", "1391-06-12", 1391, "M06", 4, "ce", 1391, SAMPLES },
  { "julian", "1436-02-03", 1436, "M01", 25, "ce", 1436, SAMPLES },
  { "julian", "1492-04-09", 1492, "M03", 31, "ce", 1492, SAMPLES },
  { "julian", "1553-09-19", 1553, "M09", 9, "ce", 1553, SAMPLES },
  { "julian", "1560-03-05", 1560, "M02", 24, "ce", 1560, SAMPLES },

  { "revised-julian", "0001-01-01", 1, "M01", 1, "ce", 1, "Epoch" },
  { "revised-julian", "0000-12-31", 0, "M12", 31, "bce", 1, "Year 0 is 1 BCE" },
  { "revised-julian", "0000-03-01", 0, "M03", 1, "bce", 1, REVISED },
  { "revised-julian", "0000-02-29", 0, "M02", 28, "bce", 1, "Year 0 is no leap year" },
  { "revised-julian", "-300-03-01", -300, "M02", 29, "bce", 301, "−300 has remainder 600" },
  { "revised-julian", "1600-02-29", 1600, "M02", 28, "ce", 1600, "1600 is no leap year" },
  { "revised-julian", "1600-03-01", 1600, "M03", 1, "ce", 1600, "Gregorian from here on" },
  { "revised-julian", "1923-10-14", 1923, "M10", 14, "ce", 1923, "First day in use" },
  { "revised-julian", "2000-02-29", 2000, "M02", 29, "ce", 2000, REVISED },
  { "revised-julian", "2800-02-28", 2800, "M02", 28, "ce", 2800, "Gregorian up to here" },
  { "revised-julian", "2800-02-29", 2800, "M03", 1, "ce", 2800, "First day that differs" },
  { "revised-julian", "2900-02-28", 2900, "M02", 29, "ce", 2900, "2900 has remainder 200" },
  { "revised-julian", "2900-03-01", 2900, "M03", 1, "ce", 2900, "Gregorian again" },
};

static const EraRow eras[] = {
  { "julian", "ce", "ad", CAL_ERA_KIND_EPOCH, 1, "0000-12-30", NULL, "Anno Domini" },
  { "julian", "bce", "bc", CAL_ERA_KIND_BACKWARD, 0, NULL, "0000-12-29", "Before Christ" },
  { "revised-julian", "ce", "ad", CAL_ERA_KIND_EPOCH, 1, "0001-01-01", NULL, "Anno Domini" },
  { "revised-julian", "bce", "bc", CAL_ERA_KIND_BACKWARD, 0, NULL, "0000-12-31", "Before Christ" },
};

static const CountRow counts[] = {
  { "julian", "ce", 0, "M01", 1, "bce", 1 },
  { "julian", "bce", 0, "M01", 1, "ce", 1 },
  { "julian", "BC", 4713, "M01", 1, "bce", 4713 },
  { "julian", "ad", 1582, "M10", 4, "ce", 1582 },
  { "revised-julian", "bce", -1999, "M01", 1, "ce", 2000 },
};

static const NoDateRow no_dates[] = {
  { "julian", 1901, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year 1901 of calendar “julian”; it has 28 days" },
  { "julian", 1900, 2, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 2 (February) of year 1900 of calendar “julian”; it has 29 days" },
  { "julian", 999980, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 999980 is out of range; calendar “julian” has years -999979 to 999979" },
  { "julian", -999979, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "Julian day -363521271 is out of range; it must be -363521074 to 366963559" },
  { "julian", -999979, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year -999979 of calendar “julian”; it has 28 days" },
  { "revised-julian", 1900, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year 1900 of calendar “revised-julian”; it has 28 days" },
  { "revised-julian", 2800, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year 2800 of calendar “revised-julian”; it has 28 days" },
  { "revised-julian", 2900, 2, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 2 (February) of year 2900 of calendar “revised-julian”; it has 29 days" },
  { "revised-julian", 1000001, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 1000001 is out of range; calendar “revised-julian” has years -1000000 to 1000000" },
};

static const NoEraRow no_eras[] = {
  { "julian", "am", 1, CAL_ERROR_UNKNOWN_ERA, "era “am” is not in calendar “julian”; it has ce, bce" },
  { "julian", "bce", G_MAXINT, CAL_ERROR_OUT_OF_RANGE,
    "year 2147483647 of era “bce”: "
    "year -2147483646 is out of range; calendar “julian” has years -999979 to 999979" },
};

static const NameRow month_names[] = {
  { "julian", 1900, 2, "February" },
  { "revised-julian", 2024, 9, "September" },
};

/* The rules in the plainest words. */

static int
twelve_months (int year G_GNUC_UNUSED)
{
  return 12;
}

static int
roman_days_in_month (int      month,
                     gboolean leap)
{
  static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return lengths[month - 1] + (leap && month == 2);
}

static int
julian_days_in_month (int year,
                      int month)
{
  return roman_days_in_month (month, year % 4 == 0);
}

static int
revised_days_in_month (int year,
                       int month)
{
  int remainder = ((year % 900) + 900) % 900;
  gboolean century = year % 100 == 0;

  return roman_days_in_month (month, year % 4 == 0 && (!century || remainder == 200 || remainder == 600));
}

static const PlainRule rules[] = {
  { "julian", twelve_months, julian_days_in_month },
  { "revised-julian", twelve_months, revised_days_in_month },
};

/* The Revised Julian calendar is the Gregorian one for twelve centuries. */
static void
test_gregorian_centuries (void)
{
  g_autoptr (CalBackend) revised = check_lookup ("revised-julian");
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");
  gint64 last = rows_iso_day ("2800-02-28");

  for (gint64 day = rows_iso_day ("1600-03-01"); day <= last && !g_test_failed (); day++)
    {
      int ours[3], theirs[3];

      cal_backend_julian_day_to_date (revised, day, &ours[0], &ours[1], &ours[2], NULL);
      cal_backend_julian_day_to_date (gregorian, day, &theirs[0], &theirs[1], &theirs[2], NULL);
      g_assert_cmpmem (ours, sizeof ours, theirs, sizeof theirs);
    }
}

/* Years that begin on another day, as counts. */
static void
test_styles (void)
{
  static const struct
  {
    int date[3];
    int counts[4];
  } rows[] = {
    { { 1500, 1, 1 }, { 1499, 1499, 1500, 1500 } },
    { { 1500, 3, 24 }, { 1499, 1499, 1500, 1500 } },
    { { 1500, 3, 25 }, { 1500, 1499, 1500, 1500 } },
    { { 1500, 4, 18 }, { 1500, 1499, 1500, 1500 } },
    { { 1500, 4, 19 }, { 1500, 1500, 1500, 1500 } },
    { { 1500, 8, 31 }, { 1500, 1500, 1500, 1500 } },
    { { 1500, 9, 1 }, { 1500, 1500, 1501, 1500 } },
    { { 1500, 12, 24 }, { 1500, 1500, 1501, 1500 } },
    { { 1500, 12, 25 }, { 1500, 1500, 1501, 1501 } },
  };
  static const char *const codes[] = { "annunciation", "easter", "september", "nativity" };
  g_autoptr (CalBackend) julian = check_lookup ("julian");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalDate) date = cal_date_new (julian, rows[i].date[0], rows[i].date[1], rows[i].date[2], NULL);

      for (gsize j = 0; j < G_N_ELEMENTS (codes); j++)
        {
          GError *error = NULL;
          int year;

          cal_date_get_count_year (date, codes[j], &year, &error);
          check_no_error (&error);
          g_assert_cmpint (year, ==, rows[i].counts[j]);
        }
    }
}

/* Easter Sunday, which H. Lichtenberg's form of the rule of Gauss gives, too. */
static void
test_easter (void)
{
  g_autoptr (CalBackend) julian = check_lookup ("julian");

  for (int year = -20; year <= 2100; year++)
    {
      int a = ((year % 19) + 19) % 19, moon = 21 + (19 * a + 15) % 30;
      gint64 march = check_day (julian, (int[]) { year, 3, 1 }) - 1;
      gint64 easter = march + moon + 1;
      g_autoptr (CalDate) date = NULL, before = NULL;
      int count;

      while (cal_backend_get_day_of_week (julian, easter, NULL) != 7)
        easter++;

      date = cal_date_new_from_julian_day (julian, easter, NULL);
      before = cal_date_new_from_julian_day (julian, easter - 1, NULL);
      g_assert_true (cal_date_get_count_year (date, "easter", &count, NULL));
      g_assert_cmpint (count, ==, year);
      g_assert_true (cal_date_get_count_year (before, "easter", &count, NULL));
      g_assert_cmpint (count, ==, year - 1);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_LOOKUP_ROWS (names);
  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_COUNT_ROWS (counts);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NO_ERA_ROWS (no_eras);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);
  g_test_add_func ("/cal/julian/styles", test_styles);
  g_test_add_func ("/cal/julian/easter", test_easter);
  g_test_add_func ("/cal/revised-julian/gregorian-centuries", test_gregorian_centuries);

  return g_test_run ();
}
