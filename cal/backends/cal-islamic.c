/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The tabular Islamic calendar, from either of its epochs.
 *
 * Source: the cycle of 30 years with the leap years 2, 5, 7, 10, 13, 16, 18,
 *   21, 24, 26 and 29, type II of R. H. van Gent's survey of the Islamic
 *   calendars; ids and epochs after CLDR and ECMA-402.
 * Epoch: 1 Muharram 1 is Julian Day Number 1948440, Friday 16 July 622 Julian,
 *   in islamic-civil, and the Thursday before it in islamic-tbla.
 * Range: by definition, every day.
 * Anchors: 1 Muharram 1300 is 2408762, 1882-11-12, and 1 Ramadan 1446 is 2460736,
 *   2025-03-01, in islamic-civil.
 */

#include "config.h"

#include "cal-islamic-private.h"
#include "cal-vector-private.h"

#define DAYS_IN_30_YEARS 10631

/* Days are counted from a cycle of 30 years that begins before the domain, so
 * that unsigned arithmetic suffices. */
#define ORIGIN_CYCLES 34400
#define ORIGIN_YEAR (-30 * ORIGIN_CYCLES)
#define ORIGIN_DAY (-354 - ORIGIN_CYCLES * DAYS_IN_30_YEARS)

static gint32
new_year (const CalRule *rule,
          gint32         year)
{
  guint32 y = (guint32) (year - ORIGIN_YEAR);

  return (gint32) (354 * y + (11 * y + 3) / 30) + ORIGIN_DAY + rule->epoch;
}

/* 1 <= month <= 13 */
gint32
cal_islamic_month_start (const CalRule *rule,
                         gint32         year,
                         int            month)
{
  if (month > 12)
    return new_year (rule, year + 1);

  /* Months of 30 and 29 days in turn. */
  return new_year (rule, year) + 29 * (month - 1) + month / 2;
}

int
cal_islamic_days_in_month (const CalRule *rule,
                           gint32         year,
                           int            month)
{
  if (month < 12)
    return 29 + (month & 1);

  return new_year (rule, year + 1) - new_year (rule, year) - 325;
}

/* The inverse of new_year (): years of 10631 / 30 days.  Whole cycles are taken
 * off first, so that 32 bits suffice and fractions of powers of two, which are
 * multiplied faster than others, are close enough. */
static inline CalFields
islamic_from_day (const CalRule *rule,
                  gint32         julian_day)
{
  guint32 days = (guint32) (julian_day - rule->epoch - ORIGIN_DAY);
  guint32 cycle = days / DAYS_IN_30_YEARS;
  guint32 day_of_cycle = days - cycle * DAYS_IN_30_YEARS;
  /* (30 * day_of_cycle + 26) / 10631 */
  guint32 year = (2959 * day_of_cycle + 2700) >> 20;
  /* The days before it: 354 * year + (11 * year + 3) / 30 */
  guint32 day_of_year = day_of_cycle - ((45359 * year + 13) >> 7);
  guint32 month = MIN (2 * day_of_year * 139 >> 13, 11);

  return (CalFields) {
    .year = (gint32) (30 * cycle + year) + ORIGIN_YEAR,
    .month = (gint16) (month + 1),
    .day = (gint16) (day_of_year - (59 * month + 1) / 2 + 1),
  };
}

CalFields
cal_islamic_from_day (const CalRule *rule,
                      gint32         julian_day)
{
  return islamic_from_day (rule, julian_day);
}

/* What is no date is computed in unsigned arithmetic, which cannot overflow, and
 * thrown away: without a branch one form serves single dates and arrays. */
static inline gint32
islamic_to_day (const CalRule *rule,
                gint32         year,
                int            month,
                int            day)
{
  guint32 y = (guint32) year - (guint32) ORIGIN_YEAR;
  guint32 m = (guint32) month;
  guint32 leap_days = (11 * y + 3) / 30;
  /* With 11 more there is another leap day. */
  guint32 leap = 11 * y + 3 - 30 * leap_days >= 19;
  guint32 length = 29 + (m & 1) + (leap & (m == 12));
  gboolean exists = (year >= rule->first_year) & (year <= rule->last_year) &
                    (m - 1 < 12) & ((guint32) day - 1 < length);
  guint32 first = 354 * y + leap_days + 29 * m - 29 + m / 2;

  return exists ? (gint32) (first + (guint32) day - 1 + (guint32) (ORIGIN_DAY + rule->epoch))
                : CAL_NO_DAY;
}

CAL_DEFINE_FROM_DAYS (islamic_from_days, islamic_from_day)
CAL_DEFINE_TO_DAYS (islamic_to_days, islamic_to_day)

const char *const cal_islamic_month_names[] = {
  "Muharram", "Safar", "Rabiʻ I", "Rabiʻ II", "Jumada I", "Jumada II",
  "Rajab", "Shaʻban", "Ramadan", "Shawwal", "Dhuʻl-Qiʻdah", "Dhuʻl-Hijjah"
};

const char *const cal_islamic_month_abbreviations[] = {
  "Muh.", "Saf.", "Rab. I", "Rab. II", "Jum. I", "Jum. II",
  "Raj.", "Sha.", "Ram.", "Shaw.", "Dhuʻl-Q.", "Dhuʻl-H."
};

#define TABULAR_FAMILY \
  CAL_ISLAMIC_FAMILY, \
  .month_start = cal_islamic_month_start, \
  .from_day = islamic_from_day, \
  .from_days = islamic_from_days, \
  .to_day = islamic_to_day, \
  .to_days = islamic_to_days, \
  .days_in_month = cal_islamic_days_in_month, \
  .authoritative_first = CAL_JULIAN_DAY_MIN, \
  .authoritative_last = CAL_JULIAN_DAY_MAX, \
  .authority = "By definition: the 30-year cycle of the tabular Islamic calendar"

const CalCldr cal_cldr_islamic = { .type = "islamic", .has_months = TRUE };

static const char *const civil_aliases[] = { "islamicc", "Islamic Civil", NULL };

static const CalEraRule civil_eras[] = { CAL_ISLAMIC_ERAS (CAL_ISLAMIC_CIVIL_EPOCH) };

static const CalRuleNames civil_names = {
  .display_name = "Hijri Calendar (tabular, civil epoch)",
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalCldr cldr_civil = { .type = "islamic-civil", .kin = &cal_cldr_islamic };

static const CalRule civil_rule = {
  TABULAR_FAMILY,
  .system = CAL_SYSTEM_ISLAMIC_CIVIL,
  .id = "islamic-civil",
  .text = { .cldr = &cldr_civil },
  .aliases = civil_aliases,
  .eras = civil_eras,
  .n_eras = G_N_ELEMENTS (civil_eras),
  .names = &civil_names,
  .epoch = CAL_ISLAMIC_CIVIL_EPOCH,
};

CAL_DEFINE_BUILTIN (IslamicCivil, islamic_civil, civil_rule)

#define TBLA_EPOCH (CAL_ISLAMIC_CIVIL_EPOCH - 1)

static const CalEraRule tbla_eras[] = { CAL_ISLAMIC_ERAS (TBLA_EPOCH) };

static const CalRuleNames tbla_names = {
  .display_name = "Hijri Calendar (tabular, astronomical epoch)",
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalCldr cldr_tbla = { .type = "islamic-tbla", .kin = &cal_cldr_islamic };

static const CalRule tbla_rule = {
  TABULAR_FAMILY,
  .system = CAL_SYSTEM_ISLAMIC_TBLA,
  .id = "islamic-tbla",
  .text = { .cldr = &cldr_tbla },
  .eras = tbla_eras,
  .n_eras = G_N_ELEMENTS (tbla_eras),
  .names = &tbla_names,
  .epoch = TBLA_EPOCH,
};

CAL_DEFINE_BUILTIN (IslamicTbla, islamic_tbla, tbla_rule)
