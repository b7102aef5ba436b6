/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Coptic calendar and the Ethiopian ones, which are it under other names
 * and other counts of years: twelve months of 30 days and a thirteenth of
 * five, or of six before a Julian leap year.
 *
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations: The
 *   Ultimate Edition (2018), chapter 4; eras of CLDR 48.
 * Epoch: 1 Tout 1 of the era of the Martyrs is Julian Day Number 1825030, the
 *   Julian 29 August 284.  Ethiopian years are 276 more, or 5776 more in the
 *   era of the world.
 * Range: by definition, every day.
 * Anchors: 1 Meskerem 2015 (1 Tout 1739) is 2459834, ISO 2022-09-11;
 *   6 Pagumen 2015 is 2460198, ISO 2023-09-11.
 *
 * rule->year_offset is the arithmetic year less the Coptic year.
 */

#include "config.h"

#include "cal-cycles-private.h"
#include "cal-native-private.h"
#include "cal-rule-private.h"
#include "cal-vector-private.h"

/* The first day of a Coptic year divisible by 4, before which no day of the
 * domain lies.  Every fourth year from there has 366 days. */
#define ORIGIN_YEAR (-1000400)
#define ORIGIN_DAY (-363571435)

static inline CalFields
coptic_from_day (const CalRule *rule,
                 gint32         julian_day)
{
  guint32 quarters = 4 * (guint32) (julian_day - ORIGIN_DAY) + 3;
  guint32 day_of_year = quarters % 1461 / 4;
  CalFields fields;

  fields.year = (gint32) (quarters / 1461) + ORIGIN_YEAR + rule->year_offset;
  fields.month = (gint16) (day_of_year / 30 + 1);
  fields.day = (gint16) (day_of_year % 30 + 1);

  return fields;
}

/* The month after the thirteenth begins with the next year. */
static gint32
coptic_month_start (const CalRule *rule,
                    gint32         year,
                    int            month)
{
  gboolean next_year = month > 13;
  guint32 y = (guint32) (year - rule->year_offset - ORIGIN_YEAR + next_year);
  guint32 m = next_year ? 0 : (guint32) month - 1;

  return (gint32) (1461 * y / 4 + 30 * m) + ORIGIN_DAY;
}

static int
coptic_days_in_month (const CalRule *rule,
                      gint32         year,
                      int            month)
{
  if (month < 13)
    return 30;

  return ((year - rule->year_offset) & 3) == 3 ? 6 : 5;
}

/* What is no date is computed in unsigned arithmetic, which cannot overflow, and
 * thrown away: without a branch one form serves single dates and arrays. */
static inline gint32
coptic_to_day (const CalRule *rule,
               gint32         year,
               int            month,
               int            day)
{
  guint32 y = (guint32) year - (guint32) (rule->year_offset + ORIGIN_YEAR);
  guint32 m = (guint32) month - 1;
  int length = month == 13 ? 5 + (y % 4 == 3) : 30;
  gboolean exists = (year >= rule->first_year) & (year <= rule->last_year) &
                    (m < 13) & (day >= 1) & (day <= length);
  guint32 result = 1461 * y / 4 + 30 * m + (guint32) day - 1 + (guint32) ORIGIN_DAY;

  return exists ? (gint32) result : CAL_NO_DAY;
}

CAL_DEFINE_FROM_DAYS (coptic_from_days, coptic_from_day)
CAL_DEFINE_TO_DAYS (coptic_to_days, coptic_to_day)

#define COPTIC_FAMILY(offset) \
  .kind = CAL_KIND_SOLAR, \
  .day_start = CAL_DAY_START_MIDNIGHT, \
  .first_year = -1000263 + (offset), \
  .last_year = 999695 + (offset), \
  .n_regular_months = 13, \
  .max_months = 13, \
  .min_days = 5, \
  .max_days = 30, \
  .common_days = 365, \
  .month_start = coptic_month_start, \
  .months_in_year = cal_rule_thirteen_months, \
  .from_day = coptic_from_day, \
  .from_days = coptic_from_days, \
  .to_day = coptic_to_day, \
  .to_days = coptic_to_days, \
  .days_in_month = coptic_days_in_month, \
  .authoritative_first = CAL_JULIAN_DAY_MIN, \
  .authoritative_last = CAL_JULIAN_DAY_MAX, \
  .year_offset = (offset)

static const char *const coptic_months[] = {
  "Tout", "Baba", "Hator", "Kiahk", "Toba", "Amshir", "Baramhat", "Baramouda",
  "Bashans", "Paona", "Epep", "Mesra", "Nasie"
};

static const CalRuleNames coptic_names = {
  .display_name = "Coptic Calendar",
  .months = coptic_months,
};

static const CalEraRule coptic_eras[] = {
  { "am", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Coptic era", "Anno Martyrum"),
    NC_ ("Coptic era", "AM"), .context = "Coptic era", .cldr_place = 2 },
};

static const CalCldr cldr_coptic = { .type = "coptic", .has_months = TRUE };

static const CalRule coptic_rule = {
  COPTIC_FAMILY (0),
  .system = CAL_SYSTEM_COPTIC,
  .id = "coptic",
  .text = { .cldr = &cldr_coptic },
  .authority = "Coptic Orthodox Church of Alexandria",
  .eras = coptic_eras,
  .n_eras = G_N_ELEMENTS (coptic_eras),
  .names = &coptic_names,
};

CAL_DEFINE_BUILTIN (Coptic, coptic, coptic_rule)

static const char *const ethiopic_months[] = {
  "Meskerem", "Tekemt", "Hedar", "Tahsas", "Ter", "Yekatit", "Megabit", "Miazia",
  "Genbot", "Sene", "Hamle", "Nehasse", "Pagumen"
};

#define ETHIOPIC_AUTHORITY "Ethiopian Orthodox Tewahedo Church"

/* Each year has the name of an Evangelist, from year 1; that of Luke has a sixth day of
 * Pagumen. */
static const char *const evangelists[] = {
  NC_ ("Evangelist", "Matthew"),
  NC_ ("Evangelist", "Mark"),
  NC_ ("Evangelist", "Luke"),
  NC_ ("Evangelist", "John"),
};

static const CalRule ethiopic_rule;

/* The years of the era of the world are 5500 more, which is divisible by four. */
const CalCycle cal_evangelist_cycle = {
  .id = "evangelist",
  .unit = CAL_CYCLE_UNIT_YEAR,
  .length = 4,
  .epoch = 1,
  .calendar = &ethiopic_rule,
  .parts = { { CAL_CYCLE_TEXT_LIST, 4, .names = evangelists, .context = "Evangelist" } },
};

static const CalCycle *const ethiopic_cycles[] = { &cal_evangelist_cycle, NULL };

static const CalRuleNames ethiopic_names = {
  .display_name = "Ethiopic Calendar",
  .months = ethiopic_months,
};

/* Before the Incarnation, years are those of the era of the world. */
static const CalEraRule ethiopic_eras[] = {
  { "am", NULL, CAL_ERA_KIND_EPOCH, 0, 1724221, NC_ ("Ethiopian era", "Amete Mihret"),
    NC_ ("Ethiopian era", "AM"), .context = "Ethiopian era", .cldr_place = 2 },
  { "aa", NULL, CAL_ERA_KIND_OFFSET, -5499, CAL_ERA_OPEN_START, NC_ ("Ethiopian era", "Amete Alem"),
    NC_ ("Ethiopian era", "AA"), .context = "Ethiopian era", .cldr_place = 1 },
};

static const CalCldr cldr_ethiopic = { .type = "ethiopic", .has_months = TRUE };

static const CalRule ethiopic_rule = {
  COPTIC_FAMILY (276),
  .system = CAL_SYSTEM_ETHIOPIC,
  .id = "ethiopic",
  .text = { .cldr = &cldr_ethiopic, .home_language = "am", .has_home_styles = TRUE, .has_home_skeletons = TRUE },
  .authority = ETHIOPIC_AUTHORITY,
  .cycles = ethiopic_cycles,
  .eras = ethiopic_eras,
  .n_eras = G_N_ELEMENTS (ethiopic_eras),
  .names = &ethiopic_names,
};

CAL_DEFINE_BUILTIN (Ethiopic, ethiopic, ethiopic_rule)

static const char *const amete_alem_aliases[] = { "ethiopic-amete-alem", NULL };

static const CalRuleNames amete_alem_names = {
  .display_name = "Ethiopic Amete Alem Calendar",
  .months = ethiopic_months,
};

static const CalEraRule amete_alem_eras[] = {
  { "aa", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Ethiopian era", "Amete Alem"),
    NC_ ("Ethiopian era", "AA"), .context = "Ethiopian era", .cldr_place = 1 },
};

static const CalCldr cldr_amete_alem = { .type = "ethiopic-amete-alem", .kin = &cldr_ethiopic };

static const CalRule amete_alem_rule = {
  COPTIC_FAMILY (5776),
  .system = CAL_SYSTEM_ETHIOPIC_AMETE_ALEM,
  .id = "ethioaa",
  .text = { .cldr = &cldr_amete_alem, .home_language = "am", .has_home_styles = TRUE, .has_home_skeletons = TRUE },
  .aliases = amete_alem_aliases,
  .authority = ETHIOPIC_AUTHORITY,
  .cycles = ethiopic_cycles,
  .eras = amete_alem_eras,
  .n_eras = G_N_ELEMENTS (amete_alem_eras),
  .names = &amete_alem_names,
};

CAL_DEFINE_BUILTIN (AmeteAlem, amete_alem, amete_alem_rule)
