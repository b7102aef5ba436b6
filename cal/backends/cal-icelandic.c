/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The old calendar of Iceland: years of whole weeks, in two seasons.  Summer begins on a
 * Thursday in April; its months have thirty days, and four days more, or eleven with a
 * week of the leap year, stand before the fourth.
 *
 * Source: S. Janson, “The Icelandic calendar” (2009); on the leap week the almanac Almanak
 *   Hins íslenska þjóðvinafélags 1937, page 91.
 * Epoch: 1 Harpa 1 is Julian Day Number 1721534, ISO 0001-04-19.
 * Range: authoritative is from 1924 on; in almanacs before that the week of leap years stood
 *   at the end of summer, and until 1700 Iceland followed the Julian calendar.
 * Anchors: 1 Harpa 2024, the first day of summer, is 2460426, ISO 2024-04-25; 1 Gormánuður
 *   2023, the first day of winter, is 2460246, ISO 2023-10-28.
 */

#include "config.h"

#include "cal-math-private.h"
#include "cal-native-private.h"
#include "cal-patterned-private.h"

/* 1 Harpa 1924. */
#define FIRST_DAY 2423900

#define SUMMER_FIRST_WEEKDAY 3 /* Thursday, from 0 */
#define WINTER_DAYS 180        /* the last six months */
#define AUKANAETUR 4           /* its place */
#define WINTER 8               /* that of its first month */

/* The first week holds 25 April, which is so many days after 1 March. */
#define DAYS_AFTER_MARCH 55

static int
icelandic_leap_month (const CalRule *rule G_GNUC_UNUSED,
                      gint32         year G_GNUC_UNUSED)
{
  return AUKANAETUR;
}

static gboolean
icelandic_leap_year (const CalRule *rule,
                     gint32         year)
{
  return cal_rule_days_in_year (rule, year) > rule->common_days;
}

/* Days are named by their place in the season. */
static gboolean
icelandic_label (const CalRule *rule,
                 gint32         julian_day,
                 CalLabel      *label)
{
  CalFields fields = rule->from_day (rule, julian_day);
  gboolean winter = fields.month >= WINTER;
  int first = winter ? WINTER : 1;

  *label = (CalLabel) {
    .year = fields.year,
    .code = cal_rule_month_code (rule, fields.year, first),
    .part = winter ? CAL_DAY_PART_WINTER : CAL_DAY_PART_SUMMER,
    .number = (gint16) (julian_day - cal_patterned_month_start (rule, fields.year, first) + 1),
  };

  return TRUE;
}

/* A season counts in its first month. */
static gboolean
icelandic_days_of_label (const CalRule  *rule,
                         const CalLabel *label,
                         gint32         *first,
                         gint32         *last)
{
  gboolean winter = label->part == CAL_DAY_PART_WINTER;
  gint32 start = cal_patterned_month_start (rule, label->year, winter ? WINTER : 1);
  gint32 end = winter ? start + WINTER_DAYS : cal_patterned_month_start (rule, label->year, WINTER);

  if ((!winter && label->part != CAL_DAY_PART_SUMMER) ||
      label->code != cal_rule_month_code (rule, label->year, winter ? WINTER : 1) ||
      label->number < 1 || label->number > end - start)
    return FALSE;

  *first = *last = start + label->number - 1;

  return TRUE;
}

static gboolean
icelandic_day_name (const CalRule *rule,
                    gint32         julian_day,
                    CalNameWidth   width G_GNUC_UNUSED,
                    CalDayName    *name)
{
  CalLabel label;

  icelandic_label (rule, julian_day, &label);

  name->number = (label.number - 1) / 7 + 1;
  name->text = label.part == CAL_DAY_PART_SUMMER ? NC_ ("day name", "{1} of week {0} of summer")
                                                 : NC_ ("day name", "{1} of week {0} of winter");
  name->context = "day name";

  return TRUE;
}

static const gint16 common_months[] = { 0, 30, 60, 90, 94, 124, 154, 184, 214, 244, 274, 304, 334, 364 };
static const gint16 leap_months[] = { 0, 30, 60, 90, 101, 131, 161, 191, 221, 251, 281, 311, 341, 371 };

static const char *const icelandic_months[] = {
  NC_ ("Icelandic month", "Harpa"),
  NC_ ("Icelandic month", "Skerpla"),
  NC_ ("Icelandic month", "Sólmánuður"),
  NC_ ("Icelandic month", "Heyannir"),
  NC_ ("Icelandic month", "Tvímánuður"),
  NC_ ("Icelandic month", "Haustmánuður"),
  NC_ ("Icelandic month", "Gormánuður"),
  NC_ ("Icelandic month", "Ýlir"),
  NC_ ("Icelandic month", "Mörsugur"),
  NC_ ("Icelandic month", "Þorri"),
  NC_ ("Icelandic month", "Góa"),
  NC_ ("Icelandic month", "Einmánuður"),
};

static const CalRuleNames icelandic_names = {
  .display_name = NC_ ("calendar", "Icelandic Calendar"),
  .months = icelandic_months,
  .month_context = "Icelandic month",
  .leap_name = NC_ ("Icelandic month", "Aukanætur"),
};

static const char *const icelandic_aliases[] = { "icelandic", NULL };

CAL_DEFINE_PATTERNED (icelandic)

static const CalPatternedRule icelandic = {
  .rule = {
    CAL_PATTERNED (icelandic),
    .system = CAL_SYSTEM_ICELAND,
    .id = "iceland",
    .aliases = icelandic_aliases,
    .kind = CAL_KIND_SOLAR,
    .text = { .year = CAL_YEAR_ALONE },
    .first_year = -1000000,
    .last_year = 999999,
    .n_regular_months = 12,
    .max_months = 13,
    .min_days = 4,
    .max_days = 30,
    .common_days = 364,
    .leap_codes = { 1 << 3 },
    .months_in_year = cal_rule_thirteen_months,
    .leap_month = icelandic_leap_month,
    .leap_year = icelandic_leap_year,
    .label = icelandic_label,
    .days_of_label = icelandic_days_of_label,
    .day_name = icelandic_day_name,
    .authoritative_first = FIRST_DAY,
    .authoritative_last = CAL_JULIAN_DAY_MAX,
    .authority = "Almanak fyrir Ísland, University of Iceland",
    .names = &icelandic_names,
  },
  CAL_PATTERNED_WEEK_YEARS,
  .origin_year = CAL_PATTERNED_MARCH_YEAR,
  .origin_day = CAL_PATTERNED_MARCH + DAYS_AFTER_MARCH,
  .first_weekday = SUMMER_FIRST_WEEKDAY,
  .common = CAL_MONTH_PATTERN (common_months),
  .leap = CAL_MONTH_PATTERN (leap_months),
  .longest = 30,
};

CAL_DEFINE_BUILTIN (Icelandic, icelandic, icelandic.rule)
