/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of the Mandaeans. */

#include "config.h"

#include "calendar-rows.h"

#define DROWER "E. S. Drower, The Mandaeans of Iraq and Iran, 1937"
#define HABERL "C. G. Häberl, Journal of the Royal Asiatic Society 31.3, 2021"

static const LookupRow names[] = {
  { "mandaean", "mandaean", CAL_SYSTEM_MANDAEAN, CAL_KIND_SOLAR, "Mandaean Calendar" },
};

static const DateRow dates[] = {
  { "mandaean", "1901-08-16", 445271, "M01", 1, NULL, 445271, "holidays, Iraq: the year that it counts from" },
  { "mandaean", "1934-08-08", 445304, "M01", 1, NULL, 445304, DROWER ": new year" },
  { "mandaean", "1935-01-29", 445304, "M06", 25, NULL, 445304, DROWER ": 25 Sartana" },
  { "mandaean", "1935-02-04", 445304, "M07", 1, NULL, 445304, DROWER ": the first of Aria" },
  { "mandaean", "1935-04-05", 445304, "M08L", 1, NULL, 445304, DROWER ": Panja" },
  { "mandaean", "1935-08-08", 445305, "M01", 1, NULL, 445305, DROWER ": new year" },
  { "mandaean", "1936-04-04", 445305, "M08L", 1, NULL, 445305, DROWER ": Panja" },
  { "mandaean", "2016-07-18", 445386, "M01", 1, NULL, 445386, HABERL },
  { "mandaean", "2018-07-18", 445388, "M01", 1, NULL, 445388, HABERL ": the year of Wednesday" },
  { "mandaean", "2019-07-18", 445389, "M01", 1, NULL, 445389, HABERL },
  { "mandaean", "2020-07-17", 445390, "M01", 1, NULL, 445390, HABERL },
  { "mandaean", "2023-07-17", 445393, "M01", 1, NULL, 445393, HABERL },
};

static const NoDateRow no_dates[] = {
  { "mandaean", 445393, 9, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 9 (Parwanaya) of year 445393 of calendar “mandaean”; it has 5 days" },
  { "mandaean", 445393, 10, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 10 (Qaina) of year 445393 of calendar “mandaean”; it has 30 days" },
  { "mandaean", 445393, 14, 1, CAL_ERROR_INVALID_DATE,
    "month 14 is not in year 445393 of calendar “mandaean”; it has months 1 to 13" },
};

static const CodeRow codes[] = {
  { "mandaean", 445393, "M08L", CAL_OVERFLOW_REJECT, 9, NULL },
  { "mandaean", 445393, "M12", CAL_OVERFLOW_REJECT, 13, NULL },
  { "mandaean", 445393, "M13", CAL_OVERFLOW_CONSTRAIN, 0,
    "month code M13 is not in calendar “mandaean”; it has M01 to M12, M08L" },
};

static const NameRow month_names[] = {
  { "mandaean", 445393, 1, "Daula" },
  { "mandaean", 445393, 8, "Shumbulta" },
  { "mandaean", 445393, 9, "Parwanaya" },
  { "mandaean", 445393, 10, "Qaina" },
  { "mandaean", 445393, 13, "Gadia" },
};

static void
test_years (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("mandaean");
  const CalRule *rule = cal_backend_peek_rule (backend);
  int step = g_test_thorough () ? 1 : 1009;
  GError *error = NULL;

  for (gint32 year = rule->first_year; year < rule->last_year && !g_test_failed (); year += step)
    {
      check_rule_year (rule, year);
      g_assert_cmpint (cal_rule_days_in_year (rule, year), ==, 365);
      g_assert_false (cal_rule_is_leap_year (rule, year));
    }

  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MIN).year, ==, rule->first_year);
  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MAX).year, ==, rule->last_year);

  cal_backend_validate (backend, 2441000, 2481000, &error);
  check_no_error (&error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_LOOKUP_ROWS (names);
  ADD_DATE_ROWS (dates);
  ADD_CODE_ROWS (codes);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NAME_ROWS (month_names);
  g_test_add_func ("/cal/mandaean/years", test_years);

  return g_test_run ();
}
