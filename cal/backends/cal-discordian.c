/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Discordian calendar: five seasons of 73 days in the Gregorian year, in whose leap
 * years St. Tib’s Day stands between 59 and 60 Chaos.
 *
 * Source: Malaclypse the Younger, Principia Discordia, 4th edition (1970), page 00034; for the
 *   count of years ddate of util-linux, which has the same days.
 * Epoch: 1 Chaos 1 is Julian Day Number 1295553, ISO −1165-01-01.
 * Range: by definition, every day.
 * Anchors: St. Tib’s Day 3190 is ISO 2024-02-29; 1 Chaos 3192 is 2026-01-01.
 */

#include "config.h"

#include "cal-cycles-private.h"
#include "cal-native-private.h"
#include "cal-patterned-private.h"

#define YEAR_OFFSET 1166
#define CHAOS 1
#define SEASON_DAYS 73
#define ST_TIBS_DAY 60 /* in its place of Chaos */

static gboolean
is_leap_chaos (const CalRule *rule,
               gint32         year,
               int            month)
{
  return month == CHAOS && cal_patterned_days_in_month (rule, year, CHAOS) > SEASON_DAYS;
}

/* St. Tib’s Day has no number, and is named by the one of the day before; those after it
 * have the one before their place. */
static gboolean
discordian_label (const CalRule *rule,
                  gint32         julian_day,
                  CalLabel      *label)
{
  CalFields fields = rule->from_day (rule, julian_day);

  if (!is_leap_chaos (rule, fields.year, fields.month))
    return FALSE;

  *label = (CalLabel) {
    .year = fields.year,
    .code = cal_month_code_make (CHAOS, FALSE),
    .part = CAL_DAY_PART_NONE,
    .repeated = fields.day == ST_TIBS_DAY,
    .number = (gint16) (fields.day - (fields.day >= ST_TIBS_DAY)),
  };

  return TRUE;
}

static gboolean
discordian_days_of_label (const CalRule  *rule,
                          const CalLabel *label,
                          gint32         *first,
                          gint32         *last)
{
  int season = cal_month_code_get_number (label->code);
  gboolean leap = is_leap_chaos (rule, label->year, season);

  if (label->part != CAL_DAY_PART_NONE || label->number > SEASON_DAYS)
    return FALSE;

  *first = rule->to_day (rule, label->year, season, label->number + (leap && label->number >= ST_TIBS_DAY));
  *last = *first + (leap && label->number == ST_TIBS_DAY - 1);

  return *first != CAL_NO_DAY;
}

static gboolean
discordian_day_name (const CalRule *rule,
                     gint32         julian_day,
                     CalNameWidth   width G_GNUC_UNUSED,
                     CalDayName    *name)
{
  CalFields fields = rule->from_day (rule, julian_day);

  if (fields.day != ST_TIBS_DAY || !is_leap_chaos (rule, fields.year, fields.month))
    return FALSE;

  name->text = NC_ ("day name", "St. Tib’s Day");
  name->context = "day name";

  return TRUE;
}

/* The weekdays, which go on through the year from its first day; St. Tib’s Day has none. */

static const char *const weekdays[] = {
  NC_ ("Discordian day", "Sweetmorn"),
  NC_ ("Discordian day", "Boomtime"),
  NC_ ("Discordian day", "Pungenday"),
  NC_ ("Discordian day", "Prickle-Prickle"),
  NC_ ("Discordian day", "Setting Orange"),
};

#define LEAP_DAY_OF_YEAR 59 /* from 0 */

static int
find_weekday (gint32 julian_day)
{
  CalFields iso = cal_iso_from_day (julian_day);
  int day = julian_day - cal_gregorian_month_start (iso.year, 1);

  if (iso.month == 2 && iso.day == 29)
    return 0;

  return (day - (cal_gregorian_days_in_month (iso.year, 2) == 29 && day > LEAP_DAY_OF_YEAR)) % 5 + 1;
}

const CalCycle cal_discord_day_cycle = {
  .id = "discord-day",
  .unit = CAL_CYCLE_UNIT_DAY,
  .length = 5,
  .value = find_weekday,
  .period = CAL_DAYS_IN_400_YEARS,
  .reach = 6,
  .parts = { { CAL_CYCLE_TEXT_LIST, 5, .names = weekdays, .context = "Discordian day" } },
};

static const CalCycle *const discordian_cycles[] = { &cal_discord_day_cycle, NULL };

static const gint16 common_seasons[] = { 0, 73, 146, 219, 292, 365 };
static const gint16 leap_seasons[] = { 0, 74, 147, 220, 293, 366 };

static int
discordian_months_in_year (const CalRule *rule G_GNUC_UNUSED,
                           gint32         year G_GNUC_UNUSED)
{
  return 5;
}

static const char *const discordian_months[] = {
  NC_ ("Discordian season", "Chaos"),
  NC_ ("Discordian season", "Discord"),
  NC_ ("Discordian season", "Confusion"),
  NC_ ("Discordian season", "Bureaucracy"),
  NC_ ("Discordian season", "The Aftermath"),
};

static const CalRuleNames discordian_names = {
  .display_name = NC_ ("calendar", "Discordian Calendar"),
  .months = discordian_months,
  .month_context = "Discordian season",
  .repeated_label = NC_ ("day label", "St. Tib’s Day"),
  .repeated_number = ST_TIBS_DAY - 1,
};

static const char *const discordian_aliases[] = { "discordian", NULL };

CAL_DEFINE_PATTERNED (discordian)

static const CalPatternedRule discordian = {
  .rule = {
    CAL_PATTERNED (discordian),
    .system = CAL_SYSTEM_DISCORD,
    .id = "discord",
    .aliases = discordian_aliases,
    .kind = CAL_KIND_SOLAR,
    .text = { .year = CAL_YEAR_ALONE },
    .first_year = -998833,
    .last_year = 1001165,
    .n_regular_months = 5,
    .max_months = 5,
    .min_days = 73,
    .max_days = 74,
    .common_days = 365,
    .labels_days = TRUE,
    .months_in_year = discordian_months_in_year,
    .label = discordian_label,
    .days_of_label = discordian_days_of_label,
    .day_name = discordian_day_name,
    .cycles = discordian_cycles,
    .authoritative_first = CAL_JULIAN_DAY_MIN,
    .authoritative_last = CAL_JULIAN_DAY_MAX,
    .authority = "Principia Discordia, 4th edition (1970)",
    .names = &discordian_names,
  },
  CAL_PATTERNED_GREGORIAN_YEARS,
  .origin_year = CAL_PATTERNED_JANUARY_YEAR + YEAR_OFFSET,
  .origin_day = CAL_PATTERNED_JANUARY,
  .common = CAL_MONTH_PATTERN (common_seasons),
  .leap = CAL_MONTH_PATTERN (leap_seasons),
  .longest = 74,
};

CAL_DEFINE_BUILTIN (Discordian, discordian, discordian.rule)
