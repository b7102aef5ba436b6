/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Gregorian calendar and its other counts of years: ISO 8601, Buddhist,
 * Minguo, Japanese. */

#include "config.h"

#include "calendar-rows.h"

#define TEMPORAL "tc39/test262, extreme-dates"
#define SPEC "ECMAScript era and month code rules, Stage 4"

static const LookupRow names[] = {
  { "Gregorian", "gregory", CAL_SYSTEM_GREGORIAN, CAL_KIND_SOLAR, "Gregorian Calendar" },
  { "GREGORY", "gregory", CAL_SYSTEM_GREGORIAN, CAL_KIND_SOLAR, "Gregorian Calendar" },
  { "iso8601", "iso8601", CAL_SYSTEM_ISO8601, CAL_KIND_SOLAR, "ISO-8601 Calendar" },
  { "buddhist", "buddhist", CAL_SYSTEM_BUDDHIST, CAL_KIND_SOLAR, "Buddhist Calendar" },
  { "roc", "roc", CAL_SYSTEM_ROC, CAL_KIND_SOLAR, "Minguo Calendar" },
  { "Minguo", "roc", CAL_SYSTEM_ROC, CAL_KIND_SOLAR, "Minguo Calendar" },
  { "japanese", "japanese", CAL_SYSTEM_JAPANESE, CAL_KIND_SOLAR, "Japanese Calendar" },
};

static const DateRow dates[] = {
  { "gregory", "2000-01-01", 2000, "M01", 1, "ce", 2000, "Anchor" },
  { "gregory", "0001-01-01", 1, "M01", 1, "ce", 1, "Epoch" },
  { "gregory", "0000-12-31", 0, "M12", 31, "bce", 1, "Year 0 is 1 BCE" },
  { "gregory", "-1-06-15", -1, "M06", 15, "bce", 2, "Year −1 is 2 BCE" },
  { "gregory", "1582-10-04", 1582, "M10", 4, "ce", 1582, "No cutover" },
  { "gregory", "1582-10-10", 1582, "M10", 10, "ce", 1582, "A day of the gap of a cutover" },
  { "gregory", "-271821-04-19", -271821, "M04", 19, "bce", 271822, TEMPORAL },
  { "gregory", "275760-09-13", 275760, "M09", 13, "ce", 275760, TEMPORAL },
  { "gregory", "-999999-01-01", -999999, "M01", 1, "bce", 1000000, "First day of the domain" },
  { "gregory", "999999-12-31", 999999, "M12", 31, "ce", 999999, "Last day of the domain" },

  { "iso8601", "2000-02-29", 2000, "M02", 29, NULL, 2000, "Leap day" },
  { "iso8601", "1582-10-04", 1582, "M10", 4, NULL, 1582, "ICU 72 takes it for Julian" },
  { "iso8601", "0000-03-01", 0, "M03", 1, NULL, 0, "ISO 8601 has a year 0" },
  { "iso8601", "-271821-04-19", -271821, "M04", 19, NULL, -271821, TEMPORAL },
  { "iso8601", "275760-09-13", 275760, "M09", 13, NULL, 275760, TEMPORAL },

  { "buddhist", "-542-01-01", 1, "M01", 1, "be", 1, "Epoch of CLDR; ICU 78 shows 7 January" },
  { "buddhist", "-543-12-31", 0, "M12", 31, "be", 0, SPEC },
  { "buddhist", "2018-08-14", 2561, "M08", 14, "be", 2561, "mowglixx/Itsycal#108" },
  { "buddhist", "2021-01-20", 2564, "M01", 20, "be", 2564, "Hacker0x01/react-datepicker#2679" },
  { "buddhist", "-271821-04-19", -271278, "M04", 19, "be", -271278, TEMPORAL },
  { "buddhist", "275760-09-13", 276303, "M09", 13, "be", 276303, TEMPORAL },

  { "roc", "1912-01-01", 1, "M01", 1, "roc", 1, "Epoch" },
  { "roc", "1911-12-31", 0, "M12", 31, "broc", 1, SPEC },
  { "roc", "1911-01-01", 0, "M01", 1, "broc", 1, SPEC },
  { "roc", "1910-12-31", -1, "M12", 31, "broc", 2, SPEC },
  { "roc", "2024-02-29", 113, "M02", 29, "roc", 113, "Leap day" },
  { "roc", "-271821-04-19", -273732, "M04", 19, "broc", 273733, TEMPORAL },
  { "roc", "275760-09-13", 273849, "M09", 13, "roc", 273849, TEMPORAL },

  { "japanese", "0000-12-31", 0, "M12", 31, "bce", 1, SPEC },
  { "japanese", "0001-01-01", 1, "M01", 1, "ce", 1, SPEC },
  { "japanese", "1868-09-08", 1868, "M09", 8, "ce", 1868, "unicode-org/icu4x#4892: not Meiji 1" },
  { "japanese", "1868-10-23", 1868, "M10", 23, "ce", 1868, "unicode-org/icu4x#7503" },
  { "japanese", "1872-12-31", 1872, "M12", 31, "ce", 1872, "tc39/test262#4877" },
  { "japanese", "1873-01-01", 1873, "M01", 1, "meiji", 6, "tc39/test262#4877" },
  { "japanese", "1912-07-29", 1912, "M07", 29, "meiji", 45, "Last day of Meiji" },
  { "japanese", "1912-07-30", 1912, "M07", 30, "taisho", 1, "First day of Taishō" },
  { "japanese", "1926-12-24", 1926, "M12", 24, "taisho", 15, "Last day of Taishō" },
  { "japanese", "1926-12-25", 1926, "M12", 25, "showa", 1, "First day of Shōwa" },
  { "japanese", "1989-01-07", 1989, "M01", 7, "showa", 64, "Last day of Shōwa" },
  { "japanese", "1989-01-08", 1989, "M01", 8, "heisei", 1, "First day of Heisei" },
  { "japanese", "2019-04-30", 2019, "M04", 30, "heisei", 31, "Last day of Heisei" },
  { "japanese", "2019-05-01", 2019, "M05", 1, "reiwa", 1, "First day of Reiwa" },
  { "japanese", "-271821-04-19", -271821, "M04", 19, "bce", 271822, TEMPORAL },
  { "japanese", "275760-09-13", 275760, "M09", 13, "reiwa", 273742, TEMPORAL },
};

static const EraRow eras[] = {
  { "gregory", "ce", "ad", CAL_ERA_KIND_EPOCH, 1, "0001-01-01", NULL, "Anno Domini" },
  { "gregory", "bce", "bc", CAL_ERA_KIND_BACKWARD, 0, NULL, "0000-12-31", "Before Christ" },
  { "buddhist", "be", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Buddhist Era" },
  { "roc", "roc", NULL, CAL_ERA_KIND_EPOCH, 1, "1912-01-01", NULL, "Minguo" },
  { "roc", "broc", NULL, CAL_ERA_KIND_BACKWARD, 0, NULL, "1911-12-31", "Before R.O.C." },
  { "japanese", "reiwa", NULL, CAL_ERA_KIND_OFFSET, 2019, "2019-05-01", NULL, "Reiwa" },
  { "japanese", "heisei", NULL, CAL_ERA_KIND_OFFSET, 1989, "1989-01-08", "2019-04-30", "Heisei" },
  { "japanese", "showa", NULL, CAL_ERA_KIND_OFFSET, 1926, "1926-12-25", "1989-01-07", "Shōwa" },
  { "japanese", "taisho", NULL, CAL_ERA_KIND_OFFSET, 1912, "1912-07-30", "1926-12-24", "Taishō" },
  { "japanese", "meiji", NULL, CAL_ERA_KIND_OFFSET, 1868, "1873-01-01", "1912-07-29", "Meiji" },
  { "japanese", "ce", "ad", CAL_ERA_KIND_EPOCH, 1, "0001-01-01", "1872-12-31", "Anno Domini" },
  { "japanese", "bce", "bc", CAL_ERA_KIND_BACKWARD, 0, NULL, "0000-12-31", "Before Christ" },
};

/* The first seven are the examples of the ECMAScript rules. */
static const CountRow counts[] = {
  { "japanese", "reiwa", 1, "M04", 30, "heisei", 31 },
  { "japanese", "heisei", 31, "M05", 1, "reiwa", 1 },
  { "japanese", "reiwa", 0, "M12", 31, "heisei", 30 },
  { "japanese", "meiji", 1, "M12", 31, "ce", 1868 },
  { "japanese", "ce", 1873, "M01", 1, "meiji", 6 },
  { "gregory", "ce", 0, "M01", 1, "bce", 1 },
  { "gregory", "bce", -1, "M01", 1, "ce", 2 },
  { "gregory", "bce", 0, "M01", 1, "ce", 1 },
  { "gregory", "AD", 2000, "M01", 1, "ce", 2000 },
  { "gregory", "bc", 1, "M01", 1, "bce", 1 },
  { "japanese", "meiji", 5, "M12", 31, "ce", 1872 },
  { "japanese", "meiji", 6, "M01", 1, "meiji", 6 },
  { "japanese", "meiji", -1867, "M01", 1, "bce", 1 },
  { "japanese", "heisei", 32, "M06", 1, "reiwa", 2 },
  { "japanese", "showa", 1, "M12", 24, "taisho", 15 },
  { "japanese", "Showa", 64, "M01", 8, "heisei", 1 },
  { "japanese", "taisho", 1, "M07", 29, "meiji", 45 },
  { "japanese", "bce", 0, "M01", 1, "ce", 1 },
  { "buddhist", "be", -1, "M01", 1, "be", -1 },
  { "roc", "roc", 0, "M12", 31, "broc", 1 },
  { "roc", "broc", 0, "M01", 1, "roc", 1 },
  { "roc", "broc", -1, "M01", 1, "roc", 2 },
};

static const NoDateRow no_dates[] = {
  { "gregory", 2023, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year 2023 of calendar “gregory”; it has 28 days" },
  { "gregory", 1900, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year 1900 of calendar “gregory”; it has 28 days" },
  { "gregory", 2024, 2, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 2 (February) of year 2024 of calendar “gregory”; it has 29 days" },
  { "gregory", 2024, 4, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 4 (April) of year 2024 of calendar “gregory”; it has 30 days" },
  { "gregory", 2024, 1, 0, CAL_ERROR_INVALID_DATE,
    "day 0 is not in month 1 (January) of year 2024 of calendar “gregory”; it has 31 days" },
  { "gregory", 2024, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 2024 of calendar “gregory”; it has months 1 to 12" },
  { "gregory", 2024, 0, 1, CAL_ERROR_INVALID_DATE,
    "month 0 is not in year 2024 of calendar “gregory”; it has months 1 to 12" },
  { "gregory", 1000000, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 1000000 is out of range; calendar “gregory” has years -999999 to 999999" },
  { "gregory", G_MININT, 99, 99, CAL_ERROR_OUT_OF_RANGE,
    "year -2147483648 is out of range; calendar “gregory” has years -999999 to 999999" },
  { "buddhist", 2566, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year 2566 of calendar “buddhist”; it has 28 days" },
  { "buddhist", 1000543, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 1000543 is out of range; calendar “buddhist” has years -999456 to 1000542" },
  { "roc", 112, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year 112 of calendar “roc”; it has 28 days" },
  { "roc", G_MAXINT, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 2147483647 is out of range; calendar “roc” has years -1001910 to 998088" },
};

static const NoEraRow no_eras[] = {
  { "gregory", "reiwa", 1, CAL_ERROR_UNKNOWN_ERA,
    "era “reiwa” is not in calendar “gregory”; it has ce, bce" },
  { "iso8601", "ce", 1, CAL_ERROR_UNKNOWN_ERA,
    "era “ce” is not in calendar “iso8601”; it has no eras" },
  { "japanese", "taika", 1, CAL_ERROR_UNKNOWN_ERA,
    "era “taika” is not in calendar “japanese”; it has reiwa, heisei, showa, taisho, meiji, ce, bce" },
  { "roc", "", 1, CAL_ERROR_UNKNOWN_ERA, "era “” is not in calendar “roc”; it has roc, broc" },
  { "gregory", "bce", 1000001, CAL_ERROR_OUT_OF_RANGE,
    "year 1000001 of era “bce”: "
    "year -1000000 is out of range; calendar “gregory” has years -999999 to 999999" },
  { "gregory", "bce", G_MININT, CAL_ERROR_OUT_OF_RANGE,
    "year -2147483648 of era “bce”: "
    "year 2147483649 is out of range; calendar “gregory” has years -999999 to 999999" },
  { "japanese", "reiwa", G_MAXINT, CAL_ERROR_OUT_OF_RANGE,
    "year 2147483647 of era “reiwa”: "
    "year 2147485665 is out of range; calendar “japanese” has years -999999 to 999999" },
};

static const CodeRow codes[] = {
  { "gregory", 2024, "M12", CAL_OVERFLOW_REJECT, 12, NULL },
  { "gregory", 2024, "M13", CAL_OVERFLOW_CONSTRAIN, 0,
    "month code M13 is not in calendar “gregory”; it has M01 to M12" },
  { "japanese", 2024, "M01L", CAL_OVERFLOW_CONSTRAIN, 0,
    "month code M01L is not in calendar “japanese”; it has M01 to M12" },
  { "gregory", 2024, "m01", CAL_OVERFLOW_CONSTRAIN, 0,
    "“m01” is not a month code; a code is M01 to M99, or M00 to M99 followed by L for a leap month" },
};

static const NameRow month_names[] = {
  { "gregory", 2024, 1, "January" },
  { "iso8601", 2024, 2, "February" },
  { "buddhist", 2567, 3, "March" },
  { "roc", 113, 11, "November" },
  { "japanese", 2024, 12, "December" },
};

/* Weekdays belong to the day, whatever number its year has. */
typedef struct
{
  const char *calendar;
  int date[3];
  int weekday;
} WeekdayRow;

static const WeekdayRow weekdays[] = {
  { "buddhist", { 2564, 1, 20 }, 3 },
  { "buddhist", { 2561, 8, 14 }, 2 },
  { "roc", { 113, 2, 29 }, 4 },
  { "japanese", { 2019, 5, 1 }, 3 },
  { "gregory", { -271821, 4, 19 }, 1 },
};

static void
test_weekday (gconstpointer data)
{
  const WeekdayRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  GError *error = NULL;

  g_assert_cmpint (cal_backend_get_day_of_week (backend, check_day (backend, row->date), &error), ==, row->weekday);
  g_assert_no_error (error);
}

/* The rule as the bull of 1582 has it. */

static int
iso_days_in_month (int year,
                   int month)
{
  static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  gboolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

  return lengths[month - 1] + (leap && month == 2);
}

static int
twelve_months (int year G_GNUC_UNUSED)
{
  return 12;
}

static const PlainRule rules[] = {
  { "gregory", twelve_months, iso_days_in_month },
};

static const MemberRow members[] = {
  { "iso8601", "gregory", 0 },
  { "buddhist", "gregory", 543 },
  { "roc", "gregory", -1911 },
  { "japanese", "gregory", 0 },
};

/* The days that GDate knows up to the year 9999, each if there is time. */
static void
test_gdate (void)
{
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");
  guint step = g_test_thorough () ? 1 : 29;
  GDate gdate;

  g_date_set_dmy (&gdate, 1, G_DATE_JANUARY, 1);

  for (gint64 day = 1721426; g_date_get_year (&gdate) < 10000 && !g_test_failed (); day += step)
    {
      int year, month, month_day;

      cal_backend_julian_day_to_date (gregorian, day, &year, &month, &month_day, NULL);
      g_assert_cmpint (year, ==, g_date_get_year (&gdate));
      g_assert_cmpint (month, ==, g_date_get_month (&gdate));
      g_assert_cmpint (month_day, ==, g_date_get_day (&gdate));

      g_date_add_days (&gdate, step);
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
  ADD_CODE_ROWS (codes);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);
  ADD_MEMBER_ROWS (members);
  ADD_ROWS (weekdays, test_weekday, "/cal/%s/weekday/%d-%d-%d", weekdays[i].calendar,
            weekdays[i].date[0], weekdays[i].date[1], weekdays[i].date[2]);
  g_test_add_func ("/cal/gregory/gdate", test_gdate);

  return g_test_run ();
}
