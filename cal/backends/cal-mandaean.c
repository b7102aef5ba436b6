/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of the Mandaeans: twelve months of 30 days, and between the eighth and the
 * ninth the five days of Parwanaya; no leap years.
 *
 * Source: E. S. Drower, The Mandaeans of Iraq and Iran (Oxford 1937), pp. 83–90, for the year
 *   and the days; C. G. Häberl, Journal of the Royal Asiatic Society 31.3 (2021), 535–544,
 *   for the new years of 2016 to 2023; the program holidays for the numbers of years.
 * Epoch: 1 Daula 445271 is Julian Day Number 2415613, ISO 1901-08-16.
 * Range: by definition, every day.
 * Anchors: 1 Daula 445304 is 2427658, ISO 1934-08-08; 25 Sartana of that year is 2427832, ISO
 *   1935-01-29; 1 Daula 445393 is 2460143, ISO 2023-07-17.
 *
 * Years are named after the weekday on which they begin, and have no number in everyday
 * life; those here are the ones from the creation of Adam that calendars print.
 */

#include "config.h"

#include "cal-native-private.h"
#include "cal-vector-private.h"

#define YEAR_DAYS 365
#define MONTH_DAYS 30
#define MONTHS 13

/* Parwanaya, the ninth of the months in order, and its days. */
#define PARWANAYA 9
#define PARWANAYA_DAYS 5
#define DAYS_BEFORE_PARWANAYA (MONTH_DAYS * (PARWANAYA - 1))

#define FIRST_YEAR (-557296)
#define LAST_YEAR 1444032
/* The first day of that first year. */
#define FIRST_NEW_YEAR (2415613 - YEAR_DAYS * (445271 - FIRST_YEAR))

static inline int
count_days_before (int month)
{
  return MONTH_DAYS * (month - 1) - (month > PARWANAYA ? MONTH_DAYS - PARWANAYA_DAYS : 0);
}

static gint32
mandaean_month_start (const CalRule *rule G_GNUC_UNUSED,
                      gint32         year,
                      int            month)
{
  return FIRST_NEW_YEAR + YEAR_DAYS * (year - FIRST_YEAR) + count_days_before (month);
}

static int
mandaean_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                        gint32         year G_GNUC_UNUSED,
                        int            month)
{
  return month == PARWANAYA ? PARWANAYA_DAYS : MONTH_DAYS;
}

/* As if Parwanaya were a whole month, its other days came before the day. */
static inline CalFields
mandaean_from_day (const CalRule *rule G_GNUC_UNUSED,
                   gint32         julian_day)
{
  guint32 days = (guint32) (julian_day - FIRST_NEW_YEAR);
  guint32 day = days % YEAR_DAYS;

  day += day < DAYS_BEFORE_PARWANAYA + PARWANAYA_DAYS ? 0 : MONTH_DAYS - PARWANAYA_DAYS;

  return (CalFields) {
    .year = (gint32) (days / YEAR_DAYS) + FIRST_YEAR,
    .month = (gint16) (day / MONTH_DAYS + 1),
    .day = (gint16) (day % MONTH_DAYS + 1),
  };
}

CAL_DEFINE_FROM_DAYS (mandaean_from_days, mandaean_from_day)

static gint32
mandaean_to_day (const CalRule *rule,
                 gint32         year,
                 int            month,
                 int            day)
{
  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year || month < 1 || month > MONTHS ||
                  day < 1 || day > mandaean_days_in_month (rule, year, month)))
    return CAL_NO_DAY;

  return mandaean_month_start (rule, year, month) + day - 1;
}

/* Parwanaya, M08L, is in every year and makes none a leap year. */
static int
mandaean_leap_month (const CalRule *rule G_GNUC_UNUSED,
                     gint32         year G_GNUC_UNUSED)
{
  return PARWANAYA;
}

static gboolean
mandaean_leap_year (const CalRule *rule G_GNUC_UNUSED,
                    gint32         year G_GNUC_UNUSED)
{
  return FALSE;
}

static const char *const mandaean_months[] = {
  NC_ ("Mandaean month", "Daula"),
  NC_ ("Mandaean month", "Nuna"),
  NC_ ("Mandaean month", "Umbara"),
  NC_ ("Mandaean month", "Taura"),
  NC_ ("Mandaean month", "Silmia"),
  NC_ ("Mandaean month", "Sartana"),
  NC_ ("Mandaean month", "Aria"),
  NC_ ("Mandaean month", "Shumbulta"),
  NC_ ("Mandaean month", "Qaina"),
  NC_ ("Mandaean month", "Arqba"),
  NC_ ("Mandaean month", "Hitia"),
  NC_ ("Mandaean month", "Gadia"),
};

static const CalRuleNames mandaean_names = {
  .display_name = NC_ ("calendar", "Mandaean Calendar"),
  .months = mandaean_months,
  .month_context = "Mandaean month",
  .leap_name = NC_ ("Mandaean month", "Parwanaya"),
};

static const CalRule mandaean_rule = {
  .system = CAL_SYSTEM_MANDAEAN,
  .id = "mandaean",
  .text = { .year = CAL_YEAR_ALONE },
  .kind = CAL_KIND_SOLAR,
  .day_start = CAL_DAY_START_MIDNIGHT,
  .first_year = FIRST_YEAR,
  .last_year = LAST_YEAR,
  .n_regular_months = MONTHS - 1,
  .max_months = MONTHS,
  .min_days = PARWANAYA_DAYS,
  .max_days = MONTH_DAYS,
  .common_days = YEAR_DAYS,
  .leap_codes = { 1 << (PARWANAYA - 1) },
  .month_start = mandaean_month_start,
  .months_in_year = cal_rule_thirteen_months,
  .leap_month = mandaean_leap_month,
  .leap_year = mandaean_leap_year,
  .from_day = mandaean_from_day,
  .from_days = mandaean_from_days,
  .to_day = mandaean_to_day,
  .days_in_month = mandaean_days_in_month,
  .authoritative_first = CAL_JULIAN_DAY_MIN,
  .authoritative_last = CAL_JULIAN_DAY_MAX,
  .authority = "E. S. Drower, The Mandaeans of Iraq and Iran, 1937",
  .names = &mandaean_names,
};

CAL_DEFINE_BUILTIN (Mandaean, mandaean, mandaean_rule)
