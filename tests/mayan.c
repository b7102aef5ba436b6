/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Long Count, by both correlations; oracles/listings.c compares it with Emacs and
 * convertdate. */

#include "config.h"

#include "cal-cycle.h"
#include "cal-date.h"
#include "calendar-rows.h"

#define PALENQUE "Inscription of Palenque: Pakal died on 9.12.11.5.18 6 Etznab 11 Yax"
#define CREATION "13.0.0.0.0 4 Ahau 3 Kankin"
#define EMACS "GNU Emacs 28.2"

static const LookupRow names[] = {
  { "mayan-long-count", "mayan", CAL_SYSTEM_MAYAN, CAL_KIND_OTHER, "Maya Long Count" },
  { "mayan-584285", "mayan-584285", CAL_SYSTEM_MAYAN_584285, CAL_KIND_OTHER, "Maya Long Count (584285)" },
};

static const DateRow dates[] = {
  { "mayan", "-3113-08-11", 0, "M01", 1, NULL, 0, "0.0.0.0.0 by the correlation of Thompson" },
  { "mayan", "0683-08-29", 3851, "M06", 19, NULL, 3851, PALENQUE ", Julian 26 August" },
  { "mayan", "2012-12-21", 5200, "M01", 1, NULL, 5200, CREATION },
  { "mayan", "2024-04-09", 5211, "M09", 8, NULL, 5211, EMACS },
  { "mayan", "2026-11-29", 5214, "M03", 12, NULL, 5214, EMACS },

  { "mayan-584285", "-3113-08-13", 0, "M01", 1, NULL, 0, "0.0.0.0.0 by the correlation of Lounsbury" },
  { "mayan-584285", "0683-08-31", 3851, "M06", 19, NULL, 3851, PALENQUE ", Julian 28 August" },
  { "mayan-584285", "2012-12-23", 5200, "M01", 1, NULL, 5200, CREATION },
};

static const NoDateRow no_dates[] = {
  { "mayan", 5214, 3, 21, CAL_ERROR_INVALID_DATE,
    "day 21 is not in month 3 (Uinal 2) of year 5214 of calendar “mayan”; it has 20 days" },
  { "mayan", 5214, 19, 1, CAL_ERROR_INVALID_DATE,
    "month 19 is not in year 5214 of calendar “mayan”; it has months 1 to 18" },
  { "mayan-584285", 1017721, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 1017721 is out of range; calendar “mayan-584285” has years -1011404 to 1017720" },
};

static int
eighteen_months (int year G_GNUC_UNUSED)
{
  return 18;
}

static int
twenty_days (int year G_GNUC_UNUSED,
             int month G_GNUC_UNUSED)
{
  return 20;
}

static const PlainRule rules[] = {
  { "mayan", eighteen_months, twenty_days, NULL },
  { "mayan-584285", eighteen_months, twenty_days, NULL },
};

/* What is carved, with the days of both cycles. */
static const struct
{
  const char *iso;
  const char *count;
  const char *tzolkin;
  const char *haab;
} carved[] = {
  { "-3113-08-11", "0.0.0.0.0", "4 Ahau", "8 Cumku" },
  { "-3113-08-10", "-1.19.19.17.19", "3 Cauac", "7 Cumku" },
  { "0683-08-29", "9.12.11.5.18", "6 Etznab", "11 Yax" },
  { "2012-12-21", "13.0.0.0.0", "4 Ahau", "3 Kankin" },
  { "2024-04-09", "13.0.11.8.7", "10 Manik", "10 Pop" },
  { "2026-11-29", "13.0.14.2.11", NULL, NULL },
};

static void
test_carved (void)
{
  g_autoptr (CalBackend) mayan = check_lookup ("mayan");

  for (gsize i = 0; i < G_N_ELEMENTS (carved); i++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (mayan, rows_iso_day (carved[i].iso), NULL);
      g_autofree char *count = cal_date_dup_day_name (date, "de", CAL_NAME_WIDTH_WIDE);
      const char *expected[] = { carved[i].tzolkin, carved[i].haab };
      const char *const cycles[] = { "tzolkin", "haab" };

      g_assert_cmpstr (count, ==, carved[i].count);

      for (gsize k = 0; k < G_N_ELEMENTS (cycles) && expected[k] != NULL; k++)
        {
          g_autoptr (CalCycle) cycle = cal_cycle_lookup (cycles[k], NULL);
          g_autofree char *name = cal_cycle_get_name (cycle, "en", cal_cycle_get_value (cycle, date, NULL),
                                                      CAL_NAME_WIDTH_WIDE, NULL);

          g_assert_cmpstr (name, ==, expected[k]);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_LOOKUP_ROWS (names);
  ADD_DATE_ROWS (dates);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_PLAIN_RULES (rules);
  g_test_add_func ("/cal/mayan/carved", test_carved);

  return g_test_run ();
}
