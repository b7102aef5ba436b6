/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The national calendar of India, which counts years of the Saka era.  Its
 * year begins on 22 March, or on 21 March of a Gregorian leap year, when
 * Chaitra has 31 days; the five months that follow have 31 days, the other
 * six 30.
 *
 * Source: Report of the Calendar Reform Committee, Council of Scientific and
 *   Industrial Research, New Delhi (1955), recommendations for the civil
 *   calendar; carried to all years.
 * Epoch: 1 Chaitra of year 1 is Julian Day Number 1749995, ISO 0079-03-22.
 * Range: by definition, every day; in use since 1 Chaitra 1879.
 * Anchors: 1 Chaitra 1879 is 2435920, ISO 1957-03-22; 1 Chaitra 1946 is
 *   2460391, ISO 2024-03-21.
 *
 * However long Chaitra is, Vaisakha begins on 21 April.  Years are therefore
 * counted from there, so that the leap day ends them.
 */

#include "config.h"

#include "cal-cycles-private.h"
#include "cal-gregorian-private.h"
#include "cal-native-private.h"
#include "cal-rule-private.h"
#include "cal-vector-private.h"

/* Arithmetic year less the Gregorian year in which it begins. */
#define YEAR_OFFSET (-78)

/* 21 April, which is 51 days after 1 March, of a Gregorian year so early that
 * the Chaitra before the first day of the domain comes after it. */
#define ORIGIN_YEAR (CAL_GREGORIAN_ORIGIN_YEAR - 400 + YEAR_OFFSET)
#define ORIGIN_DAY (CAL_GREGORIAN_ORIGIN_DAY - CAL_DAYS_IN_400_YEARS + 51)

/* Months are counted from Vaisakha, which is 0: five of 31 days, then of 30, and
 * Chaitra, the last, of 30 or 31. */
static inline guint32
days_before (guint32 month)
{
  return 30 * month + MIN (month, 5);
}

static inline CalFields
indian_from_day (const CalRule *rule G_GNUC_UNUSED,
                 gint32         julian_day)
{
  guint32 day_of_year;
  guint32 year = cal_gregorian_year_of_day ((guint32) (julian_day - ORIGIN_DAY), &day_of_year);
  guint32 month = day_of_year < days_before (5) ? day_of_year / 31
                                                : MIN ((day_of_year - 5) / 30, 11);
  gboolean chaitra = month == 11;

  return (CalFields) {
    .year = (gint32) year + chaitra + ORIGIN_YEAR,
    .month = (gint16) (chaitra ? 1 : month + 2),
    .day = (gint16) (day_of_year - days_before (month) + 1),
  };
}

/* Whatever the year and the month are, nothing overflows here and below. */
static inline gint32
indian_month_start (const CalRule *rule G_GNUC_UNUSED,
                    gint32         year,
                    int            month)
{
  gboolean chaitra = month == 1;
  guint32 y = (guint32) year - (guint32) ORIGIN_YEAR - chaitra;
  guint32 m = chaitra ? 11 : (guint32) month - 2;

  return (gint32) (cal_gregorian_day_of_year (y) + days_before (m) + (guint32) ORIGIN_DAY);
}

static inline int
indian_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                      gint32         year,
                      int            month)
{
  gboolean leap = cal_gregorian_is_leap ((guint32) year - (guint32) ORIGIN_YEAR);

  return 30 + (month == 1 ? leap : month <= 6);
}

static gint32
indian_to_day (const CalRule *rule,
               gint32         year,
               int            month,
               int            day)
{
  if (G_UNLIKELY (year < rule->first_year || year > rule->last_year ||
                  (guint) month - 1 > 11 || (guint) day - 1 > 30))
    return CAL_NO_DAY;

  /* Every month has 30 days. */
  if (G_UNLIKELY (day == 31) && indian_days_in_month (rule, year, month) < 31)
    return CAL_NO_DAY;

  return indian_month_start (rule, year, month) + day - 1;
}

/* The same for arrays, without a branch. */
static inline gint32
indian_to_day_masked (const CalRule *rule,
                      gint32         year,
                      int            month,
                      int            day)
{
  gint32 first = indian_month_start (rule, year, month);
  gboolean exists = (year >= rule->first_year) & (year <= rule->last_year) &
                    ((guint) month - 1 < 12) & (day >= 1) &
                    (day <= indian_days_in_month (rule, year, month));

  return exists ? (gint32) ((guint32) first + (guint32) day - 1) : CAL_NO_DAY;
}

CAL_DEFINE_FROM_DAYS (indian_from_days, indian_from_day)
CAL_DEFINE_TO_DAYS (indian_to_days, indian_to_day_masked)

static const char *const indian_aliases[] = { "saka", NULL };

static const char *const indian_months[] = {
  "Chaitra", "Vaisakha", "Jyaistha", "Asadha", "Sravana", "Bhadra",
  "Asvina", "Kartika", "Agrahayana", "Pausa", "Magha", "Phalguna"
};

static const CalRuleNames indian_names = {
  .display_name = "Indian National Calendar",
  .months = indian_months,
};

static const CalEraRule indian_eras[] = {
  { "shaka", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, "Saka", "Saka", .cldr_place = 1 },
};

const CalCldr cal_cldr_indian = { .type = "indian", .has_months = TRUE };

static const CalRule indian_rule = {
  .system = CAL_SYSTEM_INDIAN,
  .id = "indian",
  .text = { .cldr = &cal_cldr_indian },
  .aliases = indian_aliases,
  .kind = CAL_KIND_SOLAR,
  .day_start = CAL_DAY_START_MIDNIGHT,
  .first_year = -1000078,
  .last_year = 999921,
  .n_regular_months = 12,
  .max_months = 12,
  .min_days = 30,
  .max_days = 31,
  .common_days = 365,
  .month_start = indian_month_start,
  .months_in_year = cal_rule_twelve_months,
  .from_day = indian_from_day,
  .to_day = indian_to_day,
  .from_days = indian_from_days,
  .to_days = indian_to_days,
  .days_in_month = indian_days_in_month,
  .authoritative_first = CAL_JULIAN_DAY_MIN,
  .authoritative_last = CAL_JULIAN_DAY_MAX,
  .authority = "Calendar Reform Committee, Government of India, 1955",
  .eras = indian_eras,
  .n_eras = G_N_ELEMENTS (indian_eras),
  .names = &indian_names,
};

/* The years of Jupiter as southern India counts them: one
 * for each year of the Saka era.  Years of almanacs begin some days before or after
 * those of this calendar. */
const CalCycle cal_jovian_south_cycle = {
  .id = "jovian-south",
  .unit = CAL_CYCLE_UNIT_YEAR,
  .length = CAL_JOVIAN_LENGTH,
  .epoch = -11,
  .calendar = &indian_rule,
  .parts = { CAL_JOVIAN_PART },
};

CAL_DEFINE_BUILTIN (Indian, indian, indian_rule)
