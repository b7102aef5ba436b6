/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Rumi calendar, by which the Ottoman Empire kept its accounts: the months of the Julian
 * calendar from March on, with years that count from the Hijra, but by the Sun.
 *
 * Source: the law of 8 Şubat 1332 for its end; calconv has the same epoch.  It is carried to
 *   all years.
 * Epoch: 1 Mart of year 1256 is Julian Day Number 2393178, ISO 1840-03-13.
 * Range: authoritative is 1256 to 15 Şubat 1332 (1917-02-28), after which its days were the
 *   Gregorian ones; before 1256 years were left out from time to time.
 * Anchors: 1 Mart 1256 is 2393178; 15 Şubat 1332 is 2421288, ISO 1917-02-28.
 */

#include "config.h"

#include "cal-julian-private.h"
#include "cal-native-private.h"
#include "cal-vector-private.h"

/* The Julian year in which a year begins, less that year. */
#define YEAR_OFFSET 584

#define FIRST_DAY 2393178
#define LAST_DAY 2421288

static inline gint32
find_julian_year (gint32 year,
                  int    month)
{
  return year + YEAR_OFFSET + (month > 10);
}

/* Mart, the first, is March; the first month of the next year is the 13th. */
static inline int
find_julian_month (int month)
{
  return month > 10 ? month - 10 : month + 2;
}

static inline CalFields
rumi_from_day (const CalRule *rule G_GNUC_UNUSED,
               gint32         julian_day)
{
  CalFields fields = cal_julian_from_day (julian_day);
  gboolean is_before_march = cal_roman_is_before_march (fields.month);

  return (CalFields) {
    .year = fields.year - YEAR_OFFSET - is_before_march,
    .month = (gint16) (fields.month + (is_before_march ? 10 : -2)),
    .day = fields.day,
  };
}

static inline gint32
rumi_month_start (const CalRule *rule G_GNUC_UNUSED,
                  gint32         year,
                  int            month)
{
  return cal_julian_month_start (find_julian_year (year, month), find_julian_month (month));
}

static inline int
rumi_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                    gint32         year,
                    int            month)
{
  return cal_julian_days_in_month (find_julian_year (year, month), find_julian_month (month));
}

static inline gint32
rumi_to_day (const CalRule *rule,
             gint32         year,
             int            month,
             int            day)
{
  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year || month < 1 || month > 12 ||
                  day < 1 || day > rumi_days_in_month (rule, year, month)))
    return CAL_NO_DAY;

  return rumi_month_start (rule, year, month) + day - 1;
}

CAL_DEFINE_FROM_DAYS (rumi_from_days, rumi_from_day)

static const char *const rumi_months[] = {
  NC_ ("Rumi month", "Mart"),
  NC_ ("Rumi month", "Nisan"),
  NC_ ("Rumi month", "Mayıs"),
  NC_ ("Rumi month", "Haziran"),
  NC_ ("Rumi month", "Temmuz"),
  NC_ ("Rumi month", "Ağustos"),
  NC_ ("Rumi month", "Eylül"),
  NC_ ("Rumi month", "Teşrinievvel"),
  NC_ ("Rumi month", "Teşrinisani"),
  NC_ ("Rumi month", "Kânunuevvel"),
  NC_ ("Rumi month", "Kânunusani"),
  NC_ ("Rumi month", "Şubat"),
};

static const CalRuleNames rumi_names = {
  .display_name = NC_ ("calendar", "Rumi Calendar"),
  .months = rumi_months,
  .month_context = "Rumi month",
};

static const char *const rumi_aliases[] = { "mali", NULL };

static const CalEraRule rumi_eras[] = {
  { "rumi", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Rumi era", "Rumi"),
    NC_ ("Rumi era", "Rumi"), .context = "Rumi era" },
};

static const CalRule rumi_rule = {
  .system = CAL_SYSTEM_RUMI,
  .id = "rumi",
  .aliases = rumi_aliases,
  .kind = CAL_KIND_SOLAR,
  .day_start = CAL_DAY_START_MIDNIGHT,
  .first_year = -1000563,
  .last_year = 999395,
  .n_regular_months = 12,
  .max_months = 12,
  .min_days = 28,
  .max_days = 31,
  .common_days = 365,
  .months_in_year = cal_rule_twelve_months,
  .month_start = rumi_month_start,
  .from_day = rumi_from_day,
  .from_days = rumi_from_days,
  .to_day = rumi_to_day,
  .days_in_month = rumi_days_in_month,
  .authoritative_first = FIRST_DAY,
  .authoritative_last = LAST_DAY,
  .authority = "Fiscal calendar of the Ottoman Empire, 1840 to 1917",
  .eras = rumi_eras,
  .n_eras = G_N_ELEMENTS (rumi_eras),
  .names = &rumi_names,
};

CAL_DEFINE_BUILTIN (Rumi, rumi, rumi_rule)
