/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Julian calendar: every fourth year is a leap year, in both directions
 * without end.  The irregular leap years before AD 8 are not reproduced.
 *
 * Source: P. K. Seidelmann and S. E. Urban (eds.), Explanatory Supplement to
 *   the Astronomical Almanac, 3rd edition (2013), chapter 15.
 * Epoch: 1 January of year 1 is Julian Day Number 1721424.
 * Range: by definition, every day.
 * Anchors: 1582-10-05 is 2299161, Gregorian 1582-10-15; −4712-01-01 is 0.
 */

#include "config.h"

#include "cal-cutover-private.h"
#include "cal-julian-private.h"
#include "cal-native-private.h"
#include "cal-roman-days-private.h"
#include "cal-vector-private.h"
#include "cal-year-styles-private.h"

static inline CalFields
julian_from_day (const CalRule *rule G_GNUC_UNUSED,
                 gint32         julian_day)
{
  return cal_julian_from_day (julian_day);
}

static inline gint32
julian_month_start (const CalRule *rule G_GNUC_UNUSED,
                    gint32         year,
                    int            month)
{
  return cal_julian_month_start (year, month);
}

static inline int
julian_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                      gint32         year,
                      int            month)
{
  return cal_julian_days_in_month (year, month);
}

static gint32
julian_to_day (const CalRule *rule,
               gint32         year,
               int            month,
               int            day)
{
  return cal_roman_to_day (rule, year, month, day, julian_month_start, julian_days_in_month);
}

static inline gint32
julian_to_day_masked (const CalRule *rule,
                      gint32         year,
                      int            month,
                      int            day)
{
  return cal_roman_to_day_masked (rule, year, month, day, julian_month_start,
                                  julian_days_in_month);
}

CAL_DEFINE_FROM_DAYS (julian_from_days, julian_from_day)
CAL_DEFINE_TO_DAYS (julian_to_days, julian_to_day_masked)

static const CalRuleNames julian_names = {
  .display_name = NC_ ("calendar", "Julian Calendar"),
  .months = cal_roman_month_names,
  .months_abbr = cal_roman_month_abbreviations,
};

static const CalEraRule julian_eras[] = { CAL_COMMON_ERAS (1721424) };

const CalRule cal_julian_rule = {
  CAL_ROMAN_SHAPE,
  CAL_ROMAN_DAYS,
  .system = CAL_SYSTEM_JULIAN,
  .id = "julian",
  .text = { .cldr = &cal_cldr_gregorian, .is_kin = TRUE, .year = CAL_YEAR_ALONE,
            .has_old_style_mark = TRUE },
  .first_year = -999979,
  .last_year = 999979,
  .month_start = julian_month_start,
  .from_day = julian_from_day,
  .from_days = julian_from_days,
  .to_day = julian_to_day,
  .to_days = julian_to_days,
  .days_in_month = julian_days_in_month,
  .authority = "Explanatory Supplement to the Astronomical Almanac, 3rd edition (2013)",
  .eras = julian_eras,
  .n_eras = G_N_ELEMENTS (julian_eras),
  .counts = cal_roman_counts,
  .n_counts = CAL_N_ROMAN_COUNTS,
  .names = &julian_names,
};

CAL_DEFINE_BUILTIN (Julian, julian, cal_julian_rule)
