/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of Java, against the mnemonics by which people know on which weekday and which
 * day of the market (pasaran) a year begins. */

#include "config.h"

#include "cal-cycle.h"
#include "cal-date.h"
#include "calendar-rows.h"

#define WETON "weton and wetonizer"
#define MNEMONIC "The mnemonic of its year"

static const DateRow dates[] = {
  { "javanese", "1633-07-08", 1555, "M01", 1, "aj", 1555, WETON ": Friday Legi" },
  { "javanese", "1749-12-11", 1675, "M01", 1, "aj", 1675, WETON ": Thursday Kliwon" },
  { "javanese", "1821-09-28", 1749, "M01", 1, "aj", 1749, MNEMONIC },
  { "javanese", "1936-03-24", 1867, "M01", 1, "aj", 1867, WETON ": Tuesday Pon" },
  { "javanese", "2023-07-20", 1957, "M01", 1, "aj", 1957, MNEMONIC ": Thursday Pahing" },
  { "javanese", "2024-07-08", 1958, "M01", 1, "aj", 1958, MNEMONIC ": Monday Legi" },
  { "javanese", "2025-06-27", 1959, "M01", 1, "aj", 1959, MNEMONIC ": Friday Kliwon" },
  { "javanese", "2052-08-25", 1986, "M12", 29, "aj", 1986, WETON ": the last day of a kurup" },
};

static const EraRow eras[] = {
  { "javanese", "aj", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Anno Javanico" },
};

static const NoDateRow no_dates[] = {
  { "javanese", 1957, 12, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 12 (Besar) of year 1957 of calendar “javanese”; it has 29 days" },
  { "javanese", 1986, 12, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 12 (Besar) of year 1986 of calendar “javanese”; it has 29 days" },
  { "javanese", 1957, 2, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 2 (Sapar) of year 1957 of calendar “javanese”; it has 29 days" },
  { "javanese", 1030563, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 1030563 is out of range; calendar “javanese” has years -1030819 to 1030562" },
};

static const NameRow month_names[] = {
  { "javanese", 1958, 1, "Sura" },
  { "javanese", 1958, 4, "Bakda Mulud" },
  { "javanese", 1958, 11, "Dulkangidah" },
  { "javanese", 1958, 12, "Besar" },
};

/* The rule in the plainest words: the second, the fifth and the eighth year of a windu have
 * a day more, except the last of a kurup. */

static int
twelve_months (int year G_GNUC_UNUSED)
{
  return 12;
}

static gboolean
ends_kurup (int year)
{
  if (year >= 1555 && year <= 1986)
    return year == 1674 || year == 1748 || year == 1866 || year == 1986;

  return cal_floor_mod (year - (year < 1555 ? 1554 : 1986), 120) == 0;
}

static int
days_in_year (int year)
{
  int place = cal_floor_mod (year - 1555, 8) + 1;

  return 354 + ((place == 2 || place == 5 || place == 8) && !ends_kurup (year));
}

static int
days_in_month (int year,
               int month)
{
  return month == 12 ? 29 + days_in_year (year) - 354 : month % 2 == 1 ? 30 : 29;
}

/* 1 Sura of each year of a windu: the weekday, from Monday, and the day of the market, from
 * Legi. */
typedef struct
{
  int first_year;
  int last_year;
  int weekdays[8];
  int pasarans[8];
} Mnemonics;

static const Mnemonics asapon = {
  1867, 1986,
  { 2, 6, 4, 1, 5, 3, 7, 4 },
  { 3, 2, 2, 1, 5, 5, 4, 3 },
};

static const Mnemonics aboge = {
  1749, 1866,
  { 3, 7, 5, 2, 6, 4, 1, 5 },
  { 4, 3, 3, 2, 1, 1, 5, 4 },
};

static void
test_mnemonics (gconstpointer data)
{
  const Mnemonics *mnemonics = data;
  g_autoptr (CalBackend) backend = check_lookup ("javanese");
  g_autoptr (CalCycle) pasaran = cal_cycle_lookup ("pasaran", NULL);
  g_autoptr (CalCycle) windu = cal_cycle_lookup ("windu", NULL);

  for (int year = mnemonics->first_year; year <= mnemonics->last_year; year++)
    {
      g_autoptr (CalDate) date = cal_date_new (backend, year, 1, 1, NULL);
      int place = cal_cycle_get_value (windu, date, NULL);

      g_assert_cmpint (place, ==, (year - 1555) % 8 + 1);
      g_assert_cmpint (cal_date_get_day_of_week (date), ==, mnemonics->weekdays[place - 1]);
      g_assert_cmpint (cal_cycle_get_value (pasaran, date, NULL), ==, mnemonics->pasarans[place - 1]);
    }
}

static const PlainRule rules[] = {
  { "javanese", twelve_months, days_in_month, days_in_year },
};

static void
test_leap_years (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("javanese");

  for (int year = -3000; year < 6000; year++)
    g_assert_cmpint (cal_backend_is_leap_year (backend, year, NULL), ==, days_in_year (year) == 355);
}

static void
test_accuracy (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("javanese");
  GError *error = NULL;
  static const struct { int year; CalAccuracy before; CalAccuracy after; } bounds[] = {
    { 1867, CAL_ACCURACY_COMPUTED, CAL_ACCURACY_EXACT },
    { 1987, CAL_ACCURACY_EXACT, CAL_ACCURACY_PROVISIONAL },
    { 2107, CAL_ACCURACY_PROVISIONAL, CAL_ACCURACY_COMPUTED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      gint64 day = check_day (backend, (int[]) { bounds[i].year, 1, 1 });

      check_accuracy (backend, day - 1, bounds[i].before);
      check_accuracy (backend, day, bounds[i].after);
    }

  rows_check_extremes (backend);
  cal_backend_validate (backend, 2441000, 2481000, &error);
  check_no_error (&error);
}

static void
test_windu (void)
{
  g_autoptr (CalCycle) windu = cal_cycle_lookup ("windu", NULL);
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");
  g_autoptr (CalDate) date = cal_date_new (gregorian, 2024, 7, 8, NULL);
  g_autofree char *name = NULL;
  GError *error = NULL;

  g_assert_cmpint (cal_cycle_get_value (windu, date, &error), ==, 4);
  check_no_error (&error);
  name = cal_cycle_get_name (windu, "en", 4, CAL_NAME_WIDTH_WIDE, &error);
  check_no_error (&error);
  g_assert_cmpstr (name, ==, "Je");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);
  g_test_add_data_func ("/cal/javanese/mnemonics/asapon", &asapon, test_mnemonics);
  g_test_add_data_func ("/cal/javanese/mnemonics/aboge", &aboge, test_mnemonics);
  g_test_add_func ("/cal/javanese/leap-years", test_leap_years);
  g_test_add_func ("/cal/javanese/accuracy", test_accuracy);
  g_test_add_func ("/cal/javanese/windu", test_windu);

  return g_test_run ();
}
