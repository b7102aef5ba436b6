/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The tabular Islamic calendars: one cycle of 30 years, four lists of its leap years.
 *
 * Source: R. H. van Gent's survey of the Islamic calendars, whose types I to IV have the
 *   leap years 2, 5, 7, 10, 13, 15, 18, 21, 24, 26, 29 (I, al-Khwarizmi); with 16 for 15
 *   (II); 2, 5, 8, 10, 13, 16, 19, 21, 24, 27, 29 (III, Fatimid); and 2, 5, 8, 11, 13,
 *   16, 19, 21, 24, 27, 30 (IV, Habash al-Hasib).  Ids and epochs of II after CLDR and
 *   ECMA-402.
 * Epoch: 1 Muharram 1 is Julian Day Number 1948440, Friday 16 July 622 Julian, in
 *   islamic-civil, islamic-east and islamic-habash, and the Thursday before it in
 *   islamic-tbla and islamic-fatimid.
 * Range: by definition, every day.
 * Anchors: 1 Muharram 1300 is 2408762, 1882-11-12, and 1 Ramadan 1446 is 2460736,
 *   2025-03-01, in islamic-civil.
 */

#include "config.h"

#include "cal-islamic-private.h"
#include "cal-vector-private.h"

#define DAYS_IN_30_YEARS 10631

/* Days are counted from the first year of a cycle that begins before the domain, so
 * that unsigned arithmetic suffices.  Where the 30th year of a cycle is no leap year, it
 * may as well be the first.
 *
 * The years before a year y of the count have 354 y + (11 y + leap_shift) / 30 days. */
#define ORIGIN_CYCLES 34400

typedef struct
{
  gint32 origin_year;
  gint32 origin_day;    /* less the epoch */
  guint32 leap_shift;
  /* What divides by powers of two, as closely as is needed within a cycle: the year of a
   * day and the days before a year. */
  guint32 year_shift;   /* (30 d + 29 - leap_shift) / 10631 is (2959 d + year_shift) / 2^20 */
  guint32 day_shift;    /* the days before a year are (45359 y + day_shift) / 2^7 */
} Pattern;

#define PATTERN_FROM_YEAR_0(...) \
  { -30 * ORIGIN_CYCLES, -354 - ORIGIN_CYCLES * DAYS_IN_30_YEARS, __VA_ARGS__ }
#define PATTERN_FROM_YEAR_1(...) \
  { -30 * ORIGIN_CYCLES + 1, -ORIGIN_CYCLES * DAYS_IN_30_YEARS, __VA_ARGS__ }

/* The types of the source. */
static const Pattern type_1 = PATTERN_FROM_YEAR_0 (4, 2568, 18);
static const Pattern type_2 = PATTERN_FROM_YEAR_0 (3, 2700, 13);
static const Pattern type_3 = PATTERN_FROM_YEAR_0 (0, 3033, 1);
static const Pattern type_4 = PATTERN_FROM_YEAR_1 (9, 2100, 39);

static G_ALWAYS_INLINE inline gint32
new_year (const CalRule *rule,
          const Pattern *pattern,
          gint32         year)
{
  guint32 y = (guint32) (year - pattern->origin_year);

  return (gint32) (354 * y + (11 * y + pattern->leap_shift) / 30) + pattern->origin_day + rule->epoch;
}

/* 1 <= month <= 13 */
static G_ALWAYS_INLINE inline gint32
month_start (const CalRule *rule,
             const Pattern *pattern,
             gint32         year,
             int            month)
{
  if (month > 12)
    return new_year (rule, pattern, year + 1);

  /* Months of 30 and 29 days in turn. */
  return new_year (rule, pattern, year) + 29 * (month - 1) + month / 2;
}

static G_ALWAYS_INLINE inline int
days_in_month (const CalRule *rule,
               const Pattern *pattern,
               gint32         year,
               int            month)
{
  if (month < 12)
    return 29 + (month & 1);

  return new_year (rule, pattern, year + 1) - new_year (rule, pattern, year) - 325;
}

/* The inverse of new_year (): years of 10631 / 30 days.  Whole cycles are taken
 * off first, so that 32 bits suffice and fractions of powers of two, which are
 * multiplied faster than others, are close enough. */
static G_ALWAYS_INLINE inline CalFields
from_day (const CalRule *rule,
          const Pattern *pattern,
          gint32         julian_day)
{
  guint32 days = (guint32) (julian_day - rule->epoch - pattern->origin_day);
  guint32 cycle = days / DAYS_IN_30_YEARS;
  guint32 day_of_cycle = days - cycle * DAYS_IN_30_YEARS;
  guint32 year = (2959 * day_of_cycle + pattern->year_shift) >> 20;
  guint32 day_of_year = day_of_cycle - ((45359 * year + pattern->day_shift) >> 7);
  guint32 month = MIN (2 * day_of_year * 139 >> 13, 11);

  return (CalFields) {
    .year = (gint32) (30 * cycle + year) + pattern->origin_year,
    .month = (gint16) (month + 1),
    .day = (gint16) (day_of_year - (59 * month + 1) / 2 + 1),
  };
}

/* What is no date is computed in unsigned arithmetic, which cannot overflow, and
 * thrown away: without a branch one form serves single dates and arrays. */
static G_ALWAYS_INLINE inline gint32
to_day (const CalRule *rule,
        const Pattern *pattern,
        gint32         year,
        int            month,
        int            day)
{
  guint32 y = (guint32) year - (guint32) pattern->origin_year;
  guint32 m = (guint32) month;
  guint32 leap_days = (11 * y + pattern->leap_shift) / 30;
  /* With 11 more there is another leap day. */
  guint32 leap = 11 * y + pattern->leap_shift - 30 * leap_days >= 19;
  guint32 length = 29 + (m & 1) + (leap & (m == 12));
  gboolean exists = (year >= rule->first_year) & (year <= rule->last_year) &
                    (m - 1 < 12) & ((guint32) day - 1 < length);
  guint32 first = 354 * y + leap_days + 29 * m - 29 + m / 2;

  return exists ? (gint32) (first + (guint32) day - 1 + (guint32) (pattern->origin_day + rule->epoch))
                : CAL_NO_DAY;
}

/* The functions of a type, as a rule has them. */
#define DEFINE_PATTERN(type) \
  static gint32 \
  type##_month_start (const CalRule *rule, gint32 year, int month) \
  { \
    return month_start (rule, &type, year, month); \
  } \
  static int \
  type##_days_in_month (const CalRule *rule, gint32 year, int month) \
  { \
    return days_in_month (rule, &type, year, month); \
  } \
  static inline CalFields \
  type##_from_day (const CalRule *rule, gint32 julian_day) \
  { \
    return from_day (rule, &type, julian_day); \
  } \
  static inline gint32 \
  type##_to_day (const CalRule *rule, gint32 year, int month, int day) \
  { \
    return to_day (rule, &type, year, month, day); \
  } \
  CAL_DEFINE_FROM_DAYS (type##_from_days, type##_from_day) \
  CAL_DEFINE_TO_DAYS (type##_to_days, type##_to_day)

DEFINE_PATTERN (type_1)
DEFINE_PATTERN (type_2)
DEFINE_PATTERN (type_3)
DEFINE_PATTERN (type_4)

gint32
cal_islamic_month_start (const CalRule *rule,
                         gint32         year,
                         int            month)
{
  return month_start (rule, &type_2, year, month);
}

int
cal_islamic_days_in_month (const CalRule *rule,
                           gint32         year,
                           int            month)
{
  return days_in_month (rule, &type_2, year, month);
}

CalFields
cal_islamic_from_day (const CalRule *rule,
                      gint32         julian_day)
{
  return from_day (rule, &type_2, julian_day);
}

gint32
cal_islamic_to_day (const CalRule *rule,
                    gint32         year,
                    int            month,
                    int            day)
{
  return to_day (rule, &type_2, year, month, day);
}

const char *const cal_islamic_month_names[] = {
  "Muharram", "Safar", "Rabiʻ I", "Rabiʻ II", "Jumada I", "Jumada II",
  "Rajab", "Shaʻban", "Ramadan", "Shawwal", "Dhuʻl-Qiʻdah", "Dhuʻl-Hijjah"
};

const char *const cal_islamic_month_abbreviations[] = {
  "Muh.", "Saf.", "Rab. I", "Rab. II", "Jum. I", "Jum. II",
  "Raj.", "Sha.", "Ram.", "Shaw.", "Dhuʻl-Q.", "Dhuʻl-H."
};

#define TABULAR_FAMILY(type) \
  CAL_ISLAMIC_FAMILY, \
  .month_start = type##_month_start, \
  .from_day = type##_from_day, \
  .from_days = type##_from_days, \
  .to_day = type##_to_day, \
  .to_days = type##_to_days, \
  .days_in_month = type##_days_in_month, \
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
  TABULAR_FAMILY (type_2),
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

#define THURSDAY_EPOCH (CAL_ISLAMIC_CIVIL_EPOCH - 1)

static const CalEraRule thursday_eras[] = { CAL_ISLAMIC_ERAS (THURSDAY_EPOCH) };

static const CalRuleNames tbla_names = {
  .display_name = "Hijri Calendar (tabular, astronomical epoch)",
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalCldr cldr_tbla = { .type = "islamic-tbla", .kin = &cal_cldr_islamic };

const CalRule cal_islamic_tbla_rule = {
  TABULAR_FAMILY (type_2),
  .system = CAL_SYSTEM_ISLAMIC_TBLA,
  .id = "islamic-tbla",
  .text = { .cldr = &cldr_tbla },
  .eras = thursday_eras,
  .n_eras = G_N_ELEMENTS (thursday_eras),
  .names = &tbla_names,
  .epoch = THURSDAY_EPOCH,
};

CAL_DEFINE_BUILTIN (IslamicTbla, islamic_tbla, cal_islamic_tbla_rule)

static const char *const fatimid_aliases[] = { "bohra", NULL };

static const CalRuleNames fatimid_names = {
  .display_name = NC_ ("calendar", "Hijri Calendar (Fatimid)"),
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalRule fatimid_rule = {
  TABULAR_FAMILY (type_3),
  .system = CAL_SYSTEM_ISLAMIC_FATIMID,
  .id = "islamic-fatimid",
  .text = { .cldr = &cal_cldr_islamic, .is_kin = TRUE },
  .aliases = fatimid_aliases,
  .eras = thursday_eras,
  .n_eras = G_N_ELEMENTS (thursday_eras),
  .names = &fatimid_names,
  .epoch = THURSDAY_EPOCH,
};

CAL_DEFINE_BUILTIN (IslamicFatimid, islamic_fatimid, fatimid_rule)

static const CalRuleNames east_names = {
  .display_name = NC_ ("calendar", "Hijri Calendar (tabular, al-Khwarizmi)"),
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalRule east_rule = {
  TABULAR_FAMILY (type_1),
  .system = CAL_SYSTEM_ISLAMIC_EAST,
  .id = "islamic-east",
  .text = { .cldr = &cal_cldr_islamic, .is_kin = TRUE },
  .eras = civil_eras,
  .n_eras = G_N_ELEMENTS (civil_eras),
  .names = &east_names,
  .epoch = CAL_ISLAMIC_CIVIL_EPOCH,
};

CAL_DEFINE_BUILTIN (IslamicEast, islamic_east, east_rule)

static const CalRuleNames habash_names = {
  .display_name = NC_ ("calendar", "Hijri Calendar (tabular, Habash al-Hasib)"),
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalRule habash_rule = {
  TABULAR_FAMILY (type_4),
  .system = CAL_SYSTEM_ISLAMIC_HABASH,
  .id = "islamic-habash",
  .text = { .cldr = &cal_cldr_islamic, .is_kin = TRUE },
  .eras = civil_eras,
  .n_eras = G_N_ELEMENTS (civil_eras),
  .names = &habash_names,
  .epoch = CAL_ISLAMIC_CIVIL_EPOCH,
};

CAL_DEFINE_BUILTIN (IslamicHabash, islamic_habash, habash_rule)
