/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Gregorian calendar and those that are it under another count of years.
 *
 * Source: the bull Inter gravissimas (1582) for the rule, ISO 8601:2019 for
 *   its extension to all years with a year zero.  Day to fields follows
 *   C. Neri and L. Schneider, cited in cal-roman-private.h.
 * Epoch: 0001-01-01 is Julian Day Number 1721426.
 * Range: by definition, every day.
 * Anchors: 1970-01-01 is 2440588; 2000-01-01 is 2451545.
 *
 * rule->year_offset is the arithmetic year less the ISO year.
 */

#include "config.h"

#include "cal-cutover-private.h"
#include "cal-gregorian-private.h"
#include "cal-native-private.h"
#include "cal-roman-private.h"
#include "cal-vector-private.h"

/* 0001-01-01 */
#define COMMON_ERA 1721426

static inline CalFields
gregorian_from_day (const CalRule *rule,
                    gint32         julian_day)
{
  CalFields fields = cal_gregorian_from_day (julian_day);

  fields.year += rule->year_offset;

  return fields;
}

/* Of any year at all: what is none is thrown away afterwards. */
static inline gint32
find_iso_year (const CalRule *rule,
               gint32         year)
{
  return (gint32) ((guint32) year - (guint32) rule->year_offset);
}

static inline gint32
gregorian_month_start (const CalRule *rule,
                       gint32         year,
                       int            month)
{
  return cal_gregorian_month_start (find_iso_year (rule, year), month);
}

static inline int
gregorian_days_in_month (const CalRule *rule,
                         gint32         year,
                         int            month)
{
  return cal_gregorian_days_in_month (find_iso_year (rule, year), month);
}

static gint32
gregorian_to_day (const CalRule *rule,
                  gint32         year,
                  int            month,
                  int            day)
{
  return cal_roman_to_day (rule, year, month, day, gregorian_month_start, gregorian_days_in_month);
}

static inline gint32
gregorian_to_day_masked (const CalRule *rule,
                         gint32         year,
                         int            month,
                         int            day)
{
  return cal_roman_to_day_masked (rule, year, month, day, gregorian_month_start,
                                  gregorian_days_in_month);
}

CAL_DEFINE_FROM_DAYS (gregorian_from_days, gregorian_from_day)
CAL_DEFINE_TO_DAYS (gregorian_to_days, gregorian_to_day_masked)

/* For all calendars with these months and eras. */

const char *const cal_roman_month_names[] = {
  "January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"
};

const char *const cal_roman_month_abbreviations[] = {
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
};

const char *const cal_ce_aliases[] = { "ad", NULL };
const char *const cal_bce_aliases[] = { "bc", NULL };

#define GREGORIAN_FAMILY(offset) \
  CAL_ROMAN_SHAPE, \
  .first_year = -999999 + (offset), \
  .last_year = 999999 + (offset), \
  .month_start = gregorian_month_start, \
  .from_day = gregorian_from_day, \
  .to_day = gregorian_to_day, \
  .from_days = gregorian_from_days, \
  .to_days = gregorian_to_days, \
  .days_in_month = gregorian_days_in_month, \
  .year_offset = (offset)

#define GREGORIAN_NAMES(name) \
  { \
    .display_name = (name), \
    .months = cal_roman_month_names, \
    .months_abbr = cal_roman_month_abbreviations, \
  }

static const char *const gregorian_aliases[] = { "gregorian", NULL };
static const CalEraRule gregorian_eras[] = { CAL_COMMON_ERAS (COMMON_ERA) };
static const CalRuleNames gregorian_names = GREGORIAN_NAMES ("Gregorian Calendar");

const CalRule cal_gregorian_rule = {
  GREGORIAN_FAMILY (0),
  .system = CAL_SYSTEM_GREGORIAN,
  .id = "gregory",
  .text = { .cldr = &cal_cldr_gregorian, .year = CAL_YEAR_ALONE, .has_iso_days = TRUE },
  .aliases = gregorian_aliases,
  .authority = "ISO 8601:2019",
  .eras = gregorian_eras,
  .n_eras = G_N_ELEMENTS (gregorian_eras),
  .names = &gregorian_names,
};

CAL_DEFINE_BUILTIN (Gregorian, gregorian, cal_gregorian_rule)

/* ISO 8601 counts years without eras. */

static const CalRuleNames iso8601_names = GREGORIAN_NAMES ("ISO-8601 Calendar");

static const CalCldr cldr_iso8601 = { .type = "iso8601" };

static const CalRule iso8601_rule = {
  GREGORIAN_FAMILY (0),
  .system = CAL_SYSTEM_ISO8601,
  .id = "iso8601",
  .text = { .cldr = &cldr_iso8601, .year = CAL_YEAR_ALONE, .is_iso = TRUE, .has_iso_days = TRUE },
  .authority = "ISO 8601:2019",
  .names = &iso8601_names,
};

CAL_DEFINE_BUILTIN (Iso8601, iso8601, iso8601_rule)

/* The Buddhist Era of Thailand.  Its year began in April until 1941, which is
 * not reproduced. */

static const CalEraRule buddhist_eras[] = {
  { "be", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, "Buddhist Era", "BE",
    .cldr_place = 1 },
};

static const CalRuleNames buddhist_names = GREGORIAN_NAMES ("Buddhist Calendar");

static const CalCldr cldr_buddhist = { .type = "buddhist" };

static const CalRule buddhist_rule = {
  GREGORIAN_FAMILY (543),
  .system = CAL_SYSTEM_BUDDHIST,
  .id = "buddhist",
  .text = { .cldr = &cldr_buddhist },
  .authority = "Calendar Year Act, B.E. 2483 (1940), Thailand",
  .eras = buddhist_eras,
  .n_eras = G_N_ELEMENTS (buddhist_eras),
  .names = &buddhist_names,
};

CAL_DEFINE_BUILTIN (Buddhist, buddhist, buddhist_rule)

/* The Republic of China, founded on 1 January 1912. */

static const char *const roc_aliases[] = { "minguo", NULL };

static const CalEraRule roc_eras[] = {
  { "roc", NULL, CAL_ERA_KIND_EPOCH, 0, 2419403, "Minguo", "Minguo", .cldr_place = 2 },
  { "broc", NULL, CAL_ERA_KIND_BACKWARD, 0, CAL_ERA_OPEN_START, "Before R.O.C.", "Before R.O.C.",
    .cldr_place = 1 },
};

static const CalRuleNames roc_names = GREGORIAN_NAMES ("Minguo Calendar");

static const CalCldr cldr_roc = { .type = "roc" };

static const CalRule roc_rule = {
  GREGORIAN_FAMILY (-1911),
  .system = CAL_SYSTEM_ROC,
  .id = "roc",
  .text = { .cldr = &cldr_roc, .small_years = TRUE },
  .aliases = roc_aliases,
  .authority = "Proclamation of the Provisional President, 2 January 1912",
  .eras = roc_eras,
  .n_eras = G_N_ELEMENTS (roc_eras),
  .names = &roc_names,
};

CAL_DEFINE_BUILTIN (Roc, roc, roc_rule)

/* The eras of Japan since it took over the Gregorian calendar, on 1 January of
 * Meiji 6 (1873); the common era serves before.  A new era is a new first line:
 * its code, the year of its year 1, its first day, its name and its place in CLDR. */

#define JAPANESE_ERA(code, year, day, name, place) \
  { (code), NULL, CAL_ERA_KIND_OFFSET, (year), (day), (name), (name), .cldr_place = (place) }

static const CalEraRule japanese_eras[] = {
  JAPANESE_ERA ("reiwa", 2019, 2458605, "Reiwa", 237),   /* 2019-05-01 */
  JAPANESE_ERA ("heisei", 1989, 2447535, "Heisei", 236), /* 1989-01-08 */
  JAPANESE_ERA ("showa", 1926, 2424875, "Shōwa", 235),   /* 1926-12-25 */
  JAPANESE_ERA ("taisho", 1912, 2419614, "Taishō", 234), /* 1912-07-30 */
  JAPANESE_ERA ("meiji", 1868, 2405160, "Meiji", 233),   /* 1873-01-01 */
  CAL_COMMON_ERAS (COMMON_ERA),
};

static const CalRuleNames japanese_names = GREGORIAN_NAMES ("Japanese Calendar");

static const CalCldr cldr_japanese = { .type = "japanese" };

static const CalRule japanese_rule = {
  GREGORIAN_FAMILY (0),
  .system = CAL_SYSTEM_JAPANESE,
  .id = "japanese",
  .text = { .cldr = &cldr_japanese, .small_years = TRUE, .has_reigns = TRUE },
  .authority = "Proclamation No. 337 of 1872; Era Name Act (1979) and the orders under it, "
               "the last Cabinet Order No. 143 of 2019",
  .eras = japanese_eras,
  .n_eras = G_N_ELEMENTS (japanese_eras),
  .names = &japanese_names,
};

CAL_DEFINE_BUILTIN (Japanese, japanese, japanese_rule)

/* The years of the Gregorian calendar with 10000 more, so that all of human history has
 * one era; proposed by C. Emiliani, “Calendar reform”, Nature 366 (1993), 716. */

static const CalEraRule holocene_eras[] = {
  { "he", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Holocene era", "Human Era"),
    NC_ ("Holocene era", "HE"), .context = "Holocene era" },
};

static const CalRuleNames holocene_names = GREGORIAN_NAMES (NC_ ("calendar", "Holocene Calendar"));

static const CalRule holocene_rule = {
  GREGORIAN_FAMILY (10000),
  .system = CAL_SYSTEM_HOLOCENE,
  .id = "holocene",
  .text = { .cldr = &cldr_buddhist, .is_kin = TRUE },
  .authority = "C. Emiliani, Nature 366 (1993)",
  .eras = holocene_eras,
  .n_eras = G_N_ELEMENTS (holocene_eras),
  .names = &holocene_names,
};

CAL_DEFINE_BUILTIN (Holocene, holocene, holocene_rule)

/* The era of North Korea until 2024, whose year 1 is that in which Kim Il Sung was born; the common
 * era serves before. */

static const CalEraRule juche_eras[] = {
  { "juche", NULL, CAL_ERA_KIND_OFFSET, 1912, 2419403, NC_ ("Juche era", "Juche"),
    NC_ ("Juche era", "Juche"), .context = "Juche era" }, /* 1912-01-01 */
  CAL_COMMON_ERAS (COMMON_ERA),
};

static const CalRuleNames juche_names = GREGORIAN_NAMES (NC_ ("calendar", "Juche Calendar"));

static const CalRule juche_rule = {
  GREGORIAN_FAMILY (0),
  .system = CAL_SYSTEM_JUCHE,
  .id = "juche",
  .text = { .cldr = &cldr_japanese, .is_kin = TRUE, .small_years = TRUE },
  .authority = "Decision of 8 July 1997 of the Democratic People’s Republic of Korea",
  .eras = juche_eras,
  .n_eras = G_N_ELEMENTS (juche_eras),
  .names = &juche_names,
};

CAL_DEFINE_BUILTIN (Juche, juche, juche_rule)
