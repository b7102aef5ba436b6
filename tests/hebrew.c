/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Hebrew calendar. */

#include "config.h"

#include "calendar-rows.h"
#include "data/hebrew-years.h"

#define SAMPLES "Reingold and Dershowitz, Calendrical Calculations, sample dates"
#define TEMPORAL "tc39/test262, extreme-dates"

static const LookupRow names[] = {
  { "Hebrew", "hebrew", CAL_SYSTEM_HEBREW, CAL_KIND_LUNISOLAR, "Hebrew Calendar" },
};

static const DateRow dates[] = {
  { "hebrew", "-3760-09-07", 1, "M01", 1, "am", 1, "Epoch" },
  { "hebrew", "-3760-09-06", 0, "M12", 29, "am", 0, "ICU-21044: years below 1" },
  { "hebrew", "2023-09-16", 5784, "M01", 1, "am", 5784, "hebcal" },
  { "hebrew", "2024-02-10", 5784, "M05L", 1, "am", 5784, "hebcal" },
  { "hebrew", "2024-03-10", 5784, "M05L", 30, "am", 5784, "hebcal" },
  { "hebrew", "2024-03-11", 5784, "M06", 1, "am", 5784, "hebcal" },
  { "hebrew", "2024-04-09", 5784, "M07", 1, "am", 5784, "hebcal" },
  { "hebrew", "2023-02-22", 5783, "M06", 1, "am", 5783, "hebcal" },
  { "hebrew", "2023-03-22", 5783, "M06", 29, "am", 5783, "hebcal/hebcal-es6#390" },
  { "hebrew", "2023-03-23", 5783, "M07", 1, "am", 5783, "hebcal/hebcal-es6#390" },
  { "hebrew", "1948-05-14", 5708, "M08", 5, "am", 5708, "Independence of Israel" },
  { "hebrew", "2039-09-19", 5800, "M01", 1, "am", 5800, "hebcal" },
  { "hebrew", "2240-09-17", 6001, "M01", 1, "am", 6001, "php/php-src#21557: 6000 and above" },
  { "hebrew", "-271821-04-19", -268058, "M11", 4, "am", -268058, TEMPORAL },
  { "hebrew", "275760-09-13", 279517, "M09", 11, "am", 279517, TEMPORAL },

  { "hebrew", "-0586-07-24", 3174, "M11", 10, "am", 3174, SAMPLES },
  { "hebrew", "-0168-12-05", 3593, "M03", 25, "am", 3593, SAMPLES },
  { "hebrew", "0070-09-24", 3831, "M01", 3, "am", 3831, SAMPLES },
  { "hebrew", "0135-10-02", 3896, "M01", 9, "am", 3896, SAMPLES },
  { "hebrew", "0470-01-08", 4230, "M04", 18, "am", 4230, SAMPLES },
  { "hebrew", "0576-05-20", 4336, "M09", 4, "am", 4336, SAMPLES },
  { "hebrew", "0694-11-10", 4455, "M02", 13, "am", 4455, SAMPLES },
  { "hebrew", "1013-04-25", 4773, "M08", 6, "am", 4773, SAMPLES },
  { "hebrew", "1096-05-24", 4856, "M08", 23, "am", 4856, SAMPLES },
  { "hebrew", "1190-03-23", 4950, "M07", 7, "am", 4950, SAMPLES },
  { "hebrew", "1240-03-10", 5000, "M06", 8, "am", 5000, SAMPLES },
  { "hebrew", "1288-04-02", 5048, "M07", 21, "am", 5048, SAMPLES },
  { "hebrew", "1298-04-27", 5058, "M08", 7, "am", 5058, SAMPLES },
  { "hebrew", "1391-06-12", 5151, "M10", 1, "am", 5151, SAMPLES },
  { "hebrew", "1436-02-03", 5196, "M05", 7, "am", 5196, SAMPLES },
  { "hebrew", "1492-04-09", 5252, "M07", 3, "am", 5252, SAMPLES },
  { "hebrew", "1553-09-19", 5314, "M01", 1, "am", 5314, SAMPLES },
  { "hebrew", "1560-03-05", 5320, "M05L", 27, "am", 5320, SAMPLES },
  { "hebrew", "1648-06-10", 5408, "M09", 20, "am", 5408, SAMPLES },
  { "hebrew", "1680-06-30", 5440, "M10", 3, "am", 5440, SAMPLES },
  { "hebrew", "1716-07-24", 5476, "M11", 5, "am", 5476, SAMPLES },
  { "hebrew", "1768-06-19", 5528, "M10", 4, "am", 5528, SAMPLES },
  { "hebrew", "1819-08-02", 5579, "M11", 11, "am", 5579, SAMPLES },
  { "hebrew", "1839-03-27", 5599, "M07", 12, "am", 5599, SAMPLES },
  { "hebrew", "1903-04-19", 5663, "M07", 22, "am", 5663, SAMPLES },
  { "hebrew", "1929-08-25", 5689, "M11", 19, "am", 5689, SAMPLES },
  { "hebrew", "1941-09-29", 5702, "M01", 8, "am", 5702, SAMPLES },
  { "hebrew", "1943-04-19", 5703, "M07", 14, "am", 5703, SAMPLES },
  { "hebrew", "1943-10-07", 5704, "M01", 8, "am", 5704, SAMPLES },
  { "hebrew", "1992-03-17", 5752, "M06", 12, "am", 5752, SAMPLES },
  { "hebrew", "1996-02-25", 5756, "M06", 5, "am", 5756, SAMPLES },
  { "hebrew", "2038-11-10", 5799, "M02", 12, "am", 5799, SAMPLES },
  { "hebrew", "2094-07-18", 5854, "M11", 5, "am", 5854, SAMPLES },
};

static const EraRow eras[] = {
  { "hebrew", "am", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Anno Mundi" },
};

static const CountRow counts[] = {
  { "hebrew", "am", 5784, "M05L", 30, "am", 5784 },
  { "hebrew", "AM", -1, "M01", 1, "am", -1 },
};

static const NoDateRow no_dates[] = {
  { "hebrew", 5783, 6, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 6 (Adar) of year 5783 of calendar “hebrew”; it has 29 days" },
  { "hebrew", 5784, 2, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 2 (Heshvan) of year 5784 of calendar “hebrew”; it has 29 days" },
  { "hebrew", 5784, 3, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 3 (Kislev) of year 5784 of calendar “hebrew”; it has 29 days" },
  { "hebrew", 5784, 6, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 6 (Adar I) of year 5784 of calendar “hebrew”; it has 30 days" },
  { "hebrew", 5784, 7, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 7 (Adar II) of year 5784 of calendar “hebrew”; it has 29 days" },
  { "hebrew", 5783, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 5783 of calendar “hebrew”; it has months 1 to 12" },
  { "hebrew", 5784, 14, 1, CAL_ERROR_INVALID_DATE,
    "month 14 is not in year 5784 of calendar “hebrew”; it has months 1 to 13" },
  { "hebrew", 1003749, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 1003749 is out of range; calendar “hebrew” has years -996227 to 1003748" },
  { "hebrew", -996227, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "Julian day -363521132 is out of range; it must be -363521074 to 366963559" },
};

static const NoEraRow no_eras[] = {
  { "hebrew", "ce", 1, CAL_ERROR_UNKNOWN_ERA, "era “ce” is not in calendar “hebrew”; it has am" },
  { "hebrew", "am", G_MAXINT, CAL_ERROR_OUT_OF_RANGE,
    "year 2147483647 of era “am”: "
    "year 2147483647 is out of range; calendar “hebrew” has years -996227 to 1003748" },
};

static const CodeRow codes[] = {
  { "hebrew", 5784, "M05L", CAL_OVERFLOW_REJECT, 6, NULL },
  { "hebrew", 5784, "M05", CAL_OVERFLOW_REJECT, 5, NULL },
  { "hebrew", 5784, "M06", CAL_OVERFLOW_REJECT, 7, NULL },
  { "hebrew", 5784, "M12", CAL_OVERFLOW_REJECT, 13, NULL },
  { "hebrew", 5783, "M06", CAL_OVERFLOW_REJECT, 6, NULL },
  { "hebrew", 5783, "M12", CAL_OVERFLOW_REJECT, 12, NULL },
  { "hebrew", 5783, "M05L", CAL_OVERFLOW_CONSTRAIN, 6, NULL },
  { "hebrew", 5788, "M05L", CAL_OVERFLOW_CONSTRAIN, 6, NULL },
  { "hebrew", 5783, "M05L", CAL_OVERFLOW_REJECT, 0,
    "leap month M05L is not in year 5783 of calendar “hebrew”; it has none" },
  { "hebrew", 5784, "M04L", CAL_OVERFLOW_CONSTRAIN, 0,
    "month code M04L is not in calendar “hebrew”; it has M01 to M12, M05L" },
  { "hebrew", 5784, "M13", CAL_OVERFLOW_CONSTRAIN, 0,
    "month code M13 is not in calendar “hebrew”; it has M01 to M12, M05L" },
};

static const NameRow month_names[] = {
  { "hebrew", 5783, 1, "Tishri" },
  { "hebrew", 5783, 2, "Heshvan" },
  { "hebrew", 5783, 3, "Kislev" },
  { "hebrew", 5783, 4, "Tevet" },
  { "hebrew", 5783, 5, "Shevat" },
  { "hebrew", 5783, 6, "Adar" },
  { "hebrew", 5783, 7, "Nisan" },
  { "hebrew", 5783, 8, "Iyar" },
  { "hebrew", 5783, 9, "Sivan" },
  { "hebrew", 5783, 10, "Tamuz" },
  { "hebrew", 5783, 11, "Av" },
  { "hebrew", 5783, 12, "Elul" },
  { "hebrew", 5784, 1, "Tishri" },
  { "hebrew", 5784, 2, "Heshvan" },
  { "hebrew", 5784, 3, "Kislev" },
  { "hebrew", 5784, 4, "Tevet" },
  { "hebrew", 5784, 5, "Shevat" },
  { "hebrew", 5784, 6, "Adar I" },
  { "hebrew", 5784, 7, "Adar II" },
  { "hebrew", 5784, 8, "Nisan" },
  { "hebrew", 5784, 9, "Iyar" },
  { "hebrew", 5784, 10, "Sivan" },
  { "hebrew", 5784, 11, "Tamuz" },
  { "hebrew", 5784, 12, "Av" },
  { "hebrew", 5784, 13, "Elul" },
};

/* The rule in the words of Calendrical Calculations, with plain divisions and
 * the corrections by the lengths that years would have: not that of the
 * library, which looks the hours of the molad up in the table of four gates. */

static gint64
floor_div (gint64 a,
           gint64 b)
{
  return (a - ((a % b) + b) % b) / b;
}

static gint64
elapsed_days (int year)
{
  gint64 months = floor_div (235 * (gint64) year - 234, 19);
  gint64 days = 29 * months + floor_div (12084 + 13753 * months, 25920);

  return ((3 * (days + 1)) % 7 + 7) % 7 < 3 ? days + 1 : days;
}

static gint64
new_year (int year)
{
  gint64 before = elapsed_days (year - 1), start = elapsed_days (year), after = elapsed_days (year + 1);

  return 347998 + start + (after - start == 356 ? 2 : start - before == 382 ? 1 : 0);
}

static int
months_in_year (int year)
{
  return ((7 * year + 1) % 19 + 19) % 19 < 7 ? 13 : 12;
}

/* Twelve months ask in a row. */
static int
days_in_year (int year)
{
  static int known_year, known_length;

  if (known_length == 0 || year != known_year)
    {
      known_year = year;
      known_length = (int) (new_year (year + 1) - new_year (year));
    }

  return known_length;
}

static int
days_in_month (int year,
               int month)
{
  gboolean leap = months_in_year (year) == 13;
  int length;

  if (month > 3)
    {
      /* Tevet, Shevat, [Adar I], Adar, Nisan … */
      if (leap && month >= 6)
        return month == 6 || month % 2 == 0 ? 30 : 29;

      return month % 2 == 0 ? 29 : 30;
    }

  length = days_in_year (year) - (leap ? 30 : 0);

  return month == 1 ? 30 : month == 2 ? (length == 355 ? 30 : 29) : (length == 353 ? 29 : 30);
}

static const PlainRule rules[] = {
  { "hebrew", months_in_year, days_in_month, days_in_year },
};

/* All years there are, or one in seven: the unlawful length of 352 of the year 88369
 * that ICU once had (ICU-22441), and any other, would be found. */
static void
test_year_lengths (void)
{
  g_autoptr (CalBackend) hebrew = check_lookup ("hebrew");
  const CalRule *rule = cal_backend_peek_rule (hebrew);

  for (int year = rule->first_year; year <= rule->last_year && !g_test_failed (); year += g_test_thorough () ? 1 : 7)
    {
      int length = cal_rule_days_in_year (rule, year);

      g_assert_cmpint (length, ==, days_in_year (year));
      g_assert_cmpint (length - (months_in_year (year) == 13 ? 30 : 0), >=, 353);
      g_assert_cmpint (length - (months_in_year (year) == 13 ? 30 : 0), <=, 355);
      g_assert_cmpint (rule->month_start (rule, year, 1), ==, new_year (year));
    }
}

/* The published kinds of ten thousand years, one test for each thousand. */
static void
test_kinds (gconstpointer data)
{
  static const char kinds[] = "drcDRC";
  static const int lengths[] = { 353, 354, 355, 383, 384, 385 };
  g_autoptr (CalBackend) hebrew = check_lookup ("hebrew");
  int first = GPOINTER_TO_INT (data);
  GError *error = NULL;

  for (int year = first; year < first + 1000; year++)
    {
      char kind = hebrew_years[(year - 1) / 100][(year - 1) % 100];
      gsize i = (gsize) (strchr (kinds, kind) - kinds);

      g_assert_cmpint (cal_backend_get_days_in_year (hebrew, year, &error), ==, lengths[i]);
      g_assert_no_error (error);
      g_assert_cmpint (cal_backend_is_leap_year (hebrew, year, &error), ==, g_ascii_isupper (kind) != 0);
      g_assert_no_error (error);
    }
}

static void
test_leap_months (void)
{
  g_autoptr (CalBackend) hebrew = check_lookup ("hebrew");
  GError *error = NULL;

  for (int year = -100; year <= 6000 && !g_test_failed (); year++)
    for (int month = 1; month <= months_in_year (year); month++)
      {
        gboolean leap = months_in_year (year) == 13 && month == 6;

        g_assert_cmpint (cal_backend_is_leap_month (hebrew, year, month, &error), ==, leap);
        g_assert_no_error (error);
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
  g_test_add_func ("/cal/hebrew/year-lengths", test_year_lengths);
  g_test_add_func ("/cal/hebrew/leap-months", test_leap_months);

  for (int first = 1; first < 10000; first += 1000)
    {
      g_autofree char *path = g_strdup_printf ("/cal/hebrew/kinds/%d", first);

      g_test_add_data_func (path, GINT_TO_POINTER (first), test_kinds);
    }

  return g_test_run ();
}
