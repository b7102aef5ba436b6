/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars with the years of the Gregorian or the Julian calendar under other numbers, and
 * those whose years begin with other days of the Julian one. */

#include "config.h"

#include "calendar-rows.h"

#define EMILIANI "C. Emiliani, Nature 366 (1993), 716"
#define DECREE "Decree of 8 July 1997: 1912 is Juche 1"
#define YONHAP "Yonhap, October 2024: the year of Kim Jong Un’s speech of 10 October is Juche 113"
#define YENNAYER "Yennayer 2974, kept in Morocco on 14 January 2024"
#define JULIAN "The Julian calendar"
#define PETER "Ukase of Peter I: the day after 31 December 7208 is 1 January 1700"
#define SARKAWAG "Yovhannēs Sarkawag: 1 Nawasard is the Julian 11 August from 1084 on"
#define CONVERTDATE "convertdate 2.4.0, method sarkawag"

static const LookupRow names[] = {
  { "Holocene", "holocene", CAL_SYSTEM_HOLOCENE, CAL_KIND_SOLAR, "Holocene Calendar" },
  { "juche", "juche", CAL_SYSTEM_JUCHE, CAL_KIND_SOLAR, "Juche Calendar" },
  { "Amazigh", "berber", CAL_SYSTEM_BERBER, CAL_KIND_SOLAR, "Berber Calendar" },
  { "byzantine", "byzant", CAL_SYSTEM_BYZANT, CAL_KIND_SOLAR, "Byzantine Calendar" },
};

static const DateRow dates[] = {
  { "holocene", "1993-01-01", 11993, "M01", 1, "he", 11993, EMILIANI },
  { "holocene", "2026-11-29", 12026, "M11", 29, "he", 12026, EMILIANI },
  { "holocene", "-9999-01-01", 1, "M01", 1, "he", 1, EMILIANI },

  { "juche", "1911-12-31", 1911, "M12", 31, "ce", 1911, DECREE },
  { "juche", "1912-01-01", 1912, "M01", 1, "juche", 1, DECREE },
  { "juche", "1997-09-09", 1997, "M09", 9, "juche", 86, DECREE },
  { "juche", "2024-10-10", 2024, "M10", 10, "juche", 113, YONHAP },
  { "juche", "0000-12-31", 0, "M12", 31, "bce", 1, DECREE },

  { "berber", "2024-01-14", 2974, "M01", 1, NULL, 2974, YENNAYER },
  { "berber", "2024-03-13", 2974, "M02", 29, NULL, 2974, JULIAN },
  { "berber", "2026-11-29", 2976, "M11", 16, NULL, 2976, JULIAN },
  { "berber", "-0950-12-23", 1, "M01", 1, NULL, 1, JULIAN },

  { "byzant", "1453-06-07", 6961, "M09", 29, "am", 6961, "The fall of Constantinople, 29 May 6961" },
  { "byzant", "1699-09-11", 7208, "M01", 1, "am", 7208, PETER },
  { "byzant", "1700-01-10", 7208, "M04", 31, "am", 7208, PETER },
  { "byzant", "2026-11-29", 7535, "M03", 16, "am", 7535, JULIAN },

  { "armenian-fixed", "1084-08-17", 533, "M01", 1, "armen", 533, SARKAWAG },
  { "armenian-fixed", "1084-08-16", 532, "M13", 6, "armen", 532, SARKAWAG },
  { "armenian-fixed", "2000-01-01", 1448, "M05", 11, "armen", 1448, CONVERTDATE },
  { "armenian-fixed", "2026-08-24", 1475, "M01", 1, "armen", 1475, SARKAWAG },
  { "armenian-fixed", "2026-11-29", 1475, "M04", 8, "armen", 1475, CONVERTDATE },
};

static const EraRow eras[] = {
  { "holocene", "he", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Human Era" },
  { "juche", "juche", NULL, CAL_ERA_KIND_OFFSET, 1912, "1912-01-01", NULL, "Juche" },
  { "juche", "ce", "ad", CAL_ERA_KIND_EPOCH, 1, "0001-01-01", "1911-12-31", "Anno Domini" },
  { "byzant", "am", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Anno Mundi" },
  { "armenian-fixed", "armen", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Armenian Era" },
};

static const NoDateRow no_dates[] = {
  { "holocene", 12026, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year 12026 of calendar “holocene”; it has 28 days" },
  { "juche", 2025, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (February) of year 2025 of calendar “juche”; it has 28 days" },
  { "berber", 2975, 2, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 2 (Furar) of year 2975 of calendar “berber”; it has 28 days" },
  { "byzant", 7535, 6, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 6 (February) of year 7535 of calendar “byzant”; it has 28 days" },
  { "byzant", 7535, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 7535 of calendar “byzant”; it has months 1 to 12" },
  { "armenian-fixed", 1477, 13, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 13 (Aweleacʿ) of year 1477 of calendar “armenian-fixed”; it has 5 days" },
  { "armenian-fixed", 999428, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 999428 is out of range; calendar “armenian-fixed” has years -1000531 to 999427" },
};

static const NoEraRow no_eras[] = {
  { "holocene", "ce", 1, CAL_ERROR_UNKNOWN_ERA, "era “ce” is not in calendar “holocene”; it has he" },
};

static const NameRow month_names[] = {
  { "berber", 2976, 1, "Yennayer" },
  { "berber", 2976, 12, "Dujember" },
  { "byzant", 7535, 1, "September" },
  { "byzant", 7535, 12, "August" },
  { "armenian-fixed", 1476, 13, "Aweleacʿ" },
};

static const MemberRow members[] = {
  { "holocene", "gregory", 10000 },
  { "juche", "gregory", 0 },
  { "berber", "julian", 950 },
};

/* The rules in the plainest words. */

static int
twelve_months (int year G_GNUC_UNUSED)
{
  return 12;
}

static int
thirteen_months (int year G_GNUC_UNUSED)
{
  return 13;
}

static int
byzantine_days_in_month (int year,
                         int month)
{
  static const int lengths[] = { 30, 31, 30, 31, 31, 28, 31, 30, 31, 30, 31, 31 };

  /* 7208 ended in 1700, a Julian leap year. */
  return lengths[month - 1] + (month == 6 && year % 4 == 0);
}

static int
fixed_days_in_month (int year,
                     int month)
{
  if (month < 13)
    return 30;

  return year % 4 == 0 ? 6 : 5;
}

static const PlainRule rules[] = {
  { "byzant", twelve_months, byzantine_days_in_month, NULL },
  { "armenian-fixed", thirteen_months, fixed_days_in_month, NULL },
};

static void
test_armenian_range (void)
{
  g_autoptr (CalBackend) fixed = check_lookup ("armenian-fixed");
  gint64 first, last;

  g_assert_true (cal_backend_get_authoritative_range (fixed, &first, &last));
  g_assert_cmpint (first, ==, rows_iso_day ("1084-08-17"));
  g_assert_cmpint (last, ==, CAL_JULIAN_DAY_MAX);
  check_accuracy (fixed, first, CAL_ACCURACY_EXACT);
  check_accuracy (fixed, first - 1, CAL_ACCURACY_COMPUTED);
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
  ADD_NO_ERA_ROWS (no_eras);
  ADD_NAME_ROWS (month_names);
  ADD_MEMBER_ROWS (members);
  ADD_PLAIN_RULES (rules);
  g_test_add_func ("/cal/armenian-fixed/range", test_armenian_range);

  return g_test_run ();
}
