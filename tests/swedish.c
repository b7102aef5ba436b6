/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Two calendars with the years of the Julian one for a time: that of Sweden and the Rumi
 * calendar. */

#include "config.h"

#include "calendar-rows.h"

#define TIME4J "Time4J, ChronoHistory.ofSweden"
#define LAW "Law of 8 Şubat 1332"
#define CALCONV "calconv"

static const LookupRow names[] = {
  { "Swedish", "swedish", CAL_SYSTEM_SWEDISH, CAL_KIND_SOLAR, "Swedish Calendar" },
};

static const DateRow dates[] = {
  { "swedish", "0000-12-30", 1, "M01", 1, "ce", 1, "Epoch, as in the Julian calendar" },
  { "swedish", "1700-03-10", 1700, "M02", 28, "ce", 1700, TIME4J },
  { "swedish", "1700-03-11", 1700, "M03", 1, "ce", 1700, TIME4J },
  { "swedish", "1704-03-10", 1704, "M02", 29, "ce", 1704, "Ten days behind the Gregorian calendar" },
  { "swedish", "1712-03-10", 1712, "M02", 29, "ce", 1712, TIME4J },
  { "swedish", "1712-03-11", 1712, "M02", 30, "ce", 1712, TIME4J },
  { "swedish", "1712-03-12", 1712, "M03", 1, "ce", 1712, TIME4J },
  { "swedish", "1753-02-28", 1753, "M02", 17, "ce", 1753, TIME4J },
  { "swedish", "1753-03-01", 1753, "M03", 1, "ce", 1753, TIME4J },
  { "swedish", "2026-11-29", 2026, "M11", 29, "ce", 2026, "Gregorian" },
  { "swedish", "-4713-11-24", -4712, "M01", 1, "bce", 4713, "Julian Day Number 0" },

  { "rumi", "1840-03-13", 1256, "M01", 1, "rumi", 1256, CALCONV },
  { "rumi", "1917-02-28", 1332, "M12", 15, "rumi", 1332, LAW },
  { "rumi", "1908-07-24", 1324, "M05", 11, "rumi", 1324, "The constitution was restored on 11 Temmuz 1324" },
  { "rumi", "1909-04-13", 1325, "M01", 31, "rumi", 1325, "The rising of 31 Mart 1325" },
};

static const EraRow eras[] = {
  { "swedish", "ce", "ad", CAL_ERA_KIND_EPOCH, 1, "0000-12-30", NULL, "Anno Domini" },
  { "swedish", "bce", "bc", CAL_ERA_KIND_BACKWARD, 0, NULL, "0000-12-29", "Before Christ" },
  { "rumi", "rumi", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Rumi" },
};

static const NoDateRow no_dates[] = {
  { "swedish", 1700, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year 1700 of calendar “swedish”; it has 28 days" },
  { "swedish", 1712, 2, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 2 (February) of year 1712 of calendar “swedish”; it has 30 days" },
  { "swedish", 1753, 2, 18, CAL_ERROR_INVALID_DATE,
    "day 18 was dropped from month 2 of year 1753 of calendar “swedish” when the calendar changed; after day 17 comes day 1 of month 3" },
  { "swedish", 1753, 2, 28, CAL_ERROR_INVALID_DATE,
    "day 28 was dropped from month 2 of year 1753 of calendar “swedish” when the calendar changed; after day 17 comes day 1 of month 3" },
  { "swedish", 1753, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year 1753 of calendar “swedish”; it has 17 days" },
  { "swedish", 1000000, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 1000000 is out of range; calendar “swedish” has years -999979 to 999999" },
  { "rumi", 1324, 12, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 12 (Şubat) of year 1324 of calendar “rumi”; it has 28 days" },
};

static const NameRow month_names[] = {
  { "swedish", 1712, 2, "February" },
  { "rumi", 1332, 1, "Mart" },
  { "rumi", 1332, 10, "Kânunuevvel" },
  { "rumi", 1332, 12, "Şubat" },
};

/* The rules in the plainest words. */

static int
twelve_months (int year G_GNUC_UNUSED)
{
  return 12;
}

static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

static int
swedish_days_in_month (int year,
                       int month)
{
  gboolean gregorian = year >= 1753;
  gboolean leap = year % 4 == 0 && (!gregorian || year % 100 != 0 || year % 400 == 0);

  if (month == 2 && year == 1700)
    return 28;
  if (month == 2 && year == 1712)
    return 30;
  if (month == 2 && year == 1753)
    return 17;

  return lengths[month - 1] + (leap && month == 2);
}

static int
rumi_days_in_month (int year,
                    int month)
{
  return lengths[(month + 1) % 12] + (month == 12 && (year + 585) % 4 == 0);
}

static const PlainRule rules[] = {
  { "swedish", twelve_months, swedish_days_in_month, NULL },
  { "rumi", twelve_months, rumi_days_in_month, NULL },
};

static void
test_years (void)
{
  static const int years[][2] = {
    { 1699, 365 }, { 1700, 365 }, { 1704, 366 }, { 1711, 365 }, { 1712, 367 }, { 1752, 366 }, { 1753, 354 },
    { 1800, 365 },
  };
  g_autoptr (CalBackend) swedish = check_lookup ("swedish");

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    {
      g_assert_cmpint (cal_backend_get_days_in_year (swedish, years[i][0], NULL), ==, years[i][1]);
      g_assert_cmpint (cal_backend_is_leap_year (swedish, years[i][0], NULL), ==, years[i][1] > 365);
    }
}

/* Each day from the change of 1700 to the last, and of the years around them. */
static void
test_seams (void)
{
  g_autoptr (CalBackend) swedish = check_lookup ("swedish");
  int year = 1699, month = 1, day = 1;
  gint64 julian_day = check_day (swedish, (int[]) { year, month, day });
  GError *error = NULL;

  cal_backend_validate (swedish, julian_day, julian_day + 56 * 366, &error);
  check_no_error (&error);

  for (; year < 1755; julian_day++)
    {
      int date[3];

      cal_backend_julian_day_to_date (swedish, julian_day, &date[0], &date[1], &date[2], NULL);
      g_assert_cmpint (date[0], ==, year);
      g_assert_cmpint (date[1], ==, month);
      g_assert_cmpint (date[2], ==, day);
      g_assert_cmpint (check_day (swedish, date), ==, julian_day);

      if (++day > swedish_days_in_month (year, month))
        {
          day = 1;
          month = month % 12 + 1;
          year += month == 1;
        }
    }
}

static void
test_rumi (void)
{
  g_autoptr (CalBackend) rumi = check_lookup ("rumi");
  g_autoptr (CalBackend) mali = check_lookup ("Mali");
  gint64 first, last;

  g_assert_true (rumi == mali);
  g_assert_true (cal_backend_get_authoritative_range (rumi, &first, &last));
  g_assert_cmpint (first, ==, rows_iso_day ("1840-03-13"));
  g_assert_cmpint (last, ==, rows_iso_day ("1917-02-28"));
  check_accuracy (rumi, first, CAL_ACCURACY_EXACT);
  check_accuracy (rumi, first - 1, CAL_ACCURACY_COMPUTED);
  check_accuracy (rumi, last + 1, CAL_ACCURACY_COMPUTED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_LOOKUP_ROWS (names);
  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);
  g_test_add_func ("/cal/swedish/years", test_years);
  g_test_add_func ("/cal/swedish/seams", test_seams);
  g_test_add_func ("/cal/rumi/range", test_rumi);

  return g_test_run ();
}
