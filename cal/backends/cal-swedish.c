/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of Sweden and Finland: Julian until 1700; with 29 February 1700 left out, one
 * day ahead of the Julian calendar from then on; Julian again after 30 February 1712; and
 * Gregorian from 1 March 1753 on.
 *
 * Source: the changes of 1700, 1712 and 1753 as Time4J has them (ChronoHistory.ofSweden).
 * Epoch: 1 January of year 1 is Julian Day Number 1721424.
 * Range: by definition, every day; in use in Sweden since it was Christian.
 * Anchors: 1 March 1700 is 2342042; 30 February 1712 is 2346425; 17 February 1753 is 2361389,
 *   and 1 March 1753 is 2361390.
 */

#include "config.h"

#include "cal-gregorian-private.h"
#include "cal-julian-private.h"
#include "cal-native-private.h"

/* The first day on which it was ahead of the Julian calendar, the extra one on which it
 * stopped to be, and the first Gregorian one. */
#define AHEAD_DAY 2342042
#define EXTRA_DAY 2346425
#define GREGORIAN_DAY 2361390

#define AHEAD_YEAR 1700
#define EXTRA_YEAR 1712
#define GREGORIAN_YEAR 1753

#define LAST_JULIAN_DAY_IN_1753 17

/* Whether a month begins in the time in which it was ahead; February 1712 ended then. */
static inline gboolean
is_ahead (gint32 year,
          int    month)
{
  int months = 12 * year + month;

  return months >= 12 * AHEAD_YEAR + 3 && months <= 12 * EXTRA_YEAR + 2;
}

static inline gboolean
is_gregorian (gint32 year,
              int    month)
{
  return year > GREGORIAN_YEAR || (year == GREGORIAN_YEAR && month > 2);
}

static inline CalFields
swedish_from_day (const CalRule *rule G_GNUC_UNUSED,
                  gint32         julian_day)
{
  if (julian_day >= GREGORIAN_DAY)
    return cal_gregorian_from_day (julian_day);

  if (G_UNLIKELY (julian_day == EXTRA_DAY))
    return (CalFields) { EXTRA_YEAR, 2, 30 };

  return cal_julian_from_day (julian_day + (julian_day >= AHEAD_DAY && julian_day < EXTRA_DAY));
}

static inline gint32
swedish_month_start (const CalRule *rule G_GNUC_UNUSED,
                     gint32         year,
                     int            month)
{
  if (is_gregorian (year, month))
    return cal_gregorian_month_start (year, month);

  return cal_julian_month_start (year, month) - is_ahead (year, month);
}

static inline int
swedish_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                       gint32         year,
                       int            month)
{
  if (is_gregorian (year, month))
    return cal_gregorian_days_in_month (year, month);

  if (G_UNLIKELY (month == 2 && year == GREGORIAN_YEAR))
    return LAST_JULIAN_DAY_IN_1753;

  if (G_UNLIKELY (month == 2 && (year == AHEAD_YEAR || year == EXTRA_YEAR)))
    return year == AHEAD_YEAR ? 28 : 30;

  return cal_julian_days_in_month (year, month);
}

static int
swedish_cut_days (const CalRule *rule G_GNUC_UNUSED,
                  gint32         year,
                  int            month)
{
  return month == 2 && year == GREGORIAN_YEAR ? 28 - LAST_JULIAN_DAY_IN_1753 : 0;
}

static inline gint32
swedish_to_day (const CalRule *rule,
                gint32         year,
                int            month,
                int            day)
{
  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year || month < 1 || month > 12 ||
                  day < 1 || day > swedish_days_in_month (rule, year, month)))
    return CAL_NO_DAY;

  return swedish_month_start (rule, year, month) + day - 1;
}

/* Most arrays are of one time. */
static void
swedish_from_days (const CalRule *rule,
                   const gint32  *julian_days,
                   gsize          n,
                   gint32        *years,
                   gint8         *months,
                   gint16        *days)
{
  for (gsize i = 0; i < n; i++)
    {
      CalFields fields = swedish_from_day (rule, julian_days[i]);

      years[i] = fields.year;
      months[i] = (gint8) fields.month;
      days[i] = fields.day;
    }
}

static const CalRuleNames swedish_names = {
  .display_name = NC_ ("calendar", "Swedish Calendar"),
  .months = cal_roman_month_names,
  .months_abbr = cal_roman_month_abbreviations,
};

static const CalEraRule swedish_eras[] = { CAL_COMMON_ERAS (1721424) };

static const CalRule swedish_rule = {
  .system = CAL_SYSTEM_SWEDISH,
  .id = "swedish",
  .kind = CAL_KIND_SOLAR,
  .day_start = CAL_DAY_START_MIDNIGHT,
  .text = { .cldr = &cal_cldr_gregorian, .is_kin = TRUE, .year = CAL_YEAR_ALONE },
  .first_year = -999979,
  .last_year = 999999,
  .n_regular_months = 12,
  .max_months = 12,
  .min_days = LAST_JULIAN_DAY_IN_1753,
  .max_days = 31,
  .common_days = 365,
  .months_in_year = cal_rule_twelve_months,
  .month_start = swedish_month_start,
  .from_day = swedish_from_day,
  .from_days = swedish_from_days,
  .to_day = swedish_to_day,
  .days_in_month = swedish_days_in_month,
  .cut_days = swedish_cut_days,
  .authoritative_first = CAL_JULIAN_DAY_MIN,
  .authoritative_last = CAL_JULIAN_DAY_MAX,
  .authority = "Kingdom of Sweden, in 1700, 1712 and 1753",
  .eras = swedish_eras,
  .n_eras = G_N_ELEMENTS (swedish_eras),
  .names = &swedish_names,
};

CAL_DEFINE_BUILTIN (Swedish, swedish, swedish_rule)
