/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars that were proposed so that every date has its weekday for ever: years as long
 * as the Gregorian ones, of which one day, and in leap years another one, belongs to no
 * week.
 *
 * Source: M. B. Cotsworth, The Rational Almanac (1902), for the International Fixed Calendar;
 *   E. Achelis, The World Calendar (1937); A. Comte, Calendrier positiviste (1849); J.
 *   Siggins, “The Tranquility Calendar”, Omni, July 1989.
 * Epoch: 1 January 1 is Julian Day Number 1721426, ISO 0001-01-01, of the first two; 1 Moses 1
 *   is 2374480, ISO 1789-01-01; 1 Archimedes 1 is 2440424, ISO 1969-07-21.
 * Range: by definition, every day.
 * Anchors: 29 December 2024 of the International Fixed Calendar, 31 December 2024 of the
 *   World Calendar and the second day of M14 of 236 of Comte’s are ISO 2024-12-31.
 */

#include "config.h"

#include "cal-native-private.h"
#include "cal-patterned-private.h"

#define BLANK_DAY_FAMILY(name) \
  CAL_PATTERNED (name), \
  .kind = CAL_KIND_SOLAR, \
  .common_days = 365, \
  .authoritative_first = CAL_JULIAN_DAY_MIN, \
  .authoritative_last = CAL_JULIAN_DAY_MAX

/* @offset is a year less the ISO year. */
#define ISO_YEARS(offset) \
  CAL_PATTERNED_GREGORIAN_YEARS, \
  .origin_year = CAL_PATTERNED_JANUARY_YEAR + (offset), \
  .origin_day = CAL_PATTERNED_JANUARY

/* Months of four weeks, of which a 29th day is none. */
#define WEEKS_DAYS 28

static inline int
find_weekday_of_month (CalFields fields,
                       int       first)
{
  return fields.day > WEEKS_DAYS ? 0 : (fields.day + first - 2) % 7 + 1;
}

static gboolean
set_day_name (CalDayName *name,
              const char *text)
{
  name->text = text;
  name->context = "day name";

  return TRUE;
}

/* The International Fixed Calendar: months begin on a Sunday. */

static int
fixed_weekday (const CalRule *rule,
               gint32         julian_day)
{
  return find_weekday_of_month (rule->from_day (rule, julian_day), 7);
}

static gboolean
fixed_day_name (const CalRule *rule,
                gint32         julian_day,
                CalNameWidth   width G_GNUC_UNUSED,
                CalDayName    *name)
{
  CalFields fields = rule->from_day (rule, julian_day);

  return fields.day > WEEKS_DAYS &&
         set_day_name (name, fields.month == 13 ? NC_ ("day name", "Year Day") : NC_ ("day name", "Leap Day"));
}

static const gint16 fixed_common[] = { 0, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 365 };
static const gint16 fixed_leap[] = { 0, 28, 56, 84, 112, 140, 169, 197, 225, 253, 281, 309, 337, 366 };

static const char *const fixed_months[] = {
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  NC_ ("International Fixed month", "Sol"),
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
};

static const guint8 fixed_roman_months[] = { 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12 };

static const CalRuleNames fixed_names = {
  .display_name = NC_ ("calendar", "International Fixed Calendar"),
  .months = fixed_months,
  .month_context = "International Fixed month",
  .roman_months = fixed_roman_months,
};

CAL_DEFINE_PATTERNED (fixed)

static const CalPatternedRule fixed = {
  .rule = {
    BLANK_DAY_FAMILY (fixed),
    .first_year = -999999,
    .last_year = 999999,
    .text = { .year = CAL_YEAR_ALONE },
    .system = CAL_SYSTEM_IFC,
    .id = "ifc",
    .n_regular_months = 13,
    .max_months = 13,
    .min_days = 28,
    .max_days = 29,
    .months_in_year = cal_rule_thirteen_months,
    .weekday = fixed_weekday,
    .day_name = fixed_day_name,
    .authority = "M. B. Cotsworth, 1902",
    .names = &fixed_names,
  },
  ISO_YEARS (0),
  .common = CAL_MONTH_PATTERN (fixed_common),
  .leap = CAL_MONTH_PATTERN (fixed_leap),
  .longest = 29,
};

CAL_DEFINE_BUILTIN (Ifc, ifc, fixed.rule)

/* The World Calendar: quarters of 31, 30 and 30 days begin on a Sunday; Leapyear Day and
 * Worldsday stand outside of them. */

static int
world_weekday (const CalRule *rule,
               gint32         julian_day)
{
  static const int days_before[] = { 0, 31, 61 };
  CalFields fields = rule->from_day (rule, julian_day);
  int place = (fields.month - 1) % 3;

  if (place == 2 && fields.day > 30)
    return 0;

  return (days_before[place] + fields.day + 5) % 7 + 1;
}

static gboolean
world_day_name (const CalRule *rule,
                gint32         julian_day,
                CalNameWidth   width G_GNUC_UNUSED,
                CalDayName    *name)
{
  CalFields fields = rule->from_day (rule, julian_day);

  return fields.day > 30 && fields.month % 3 == 0 &&
         set_day_name (name, fields.month == 12 ? NC_ ("day name", "Worldsday") : NC_ ("day name", "Leapyear Day"));
}

static const gint16 world_common[] = { 0, 31, 61, 91, 122, 152, 182, 213, 243, 273, 304, 334, 365 };
static const gint16 world_leap[] = { 0, 31, 61, 91, 122, 152, 183, 214, 244, 274, 305, 335, 366 };

static const CalRuleNames world_names = {
  .display_name = NC_ ("calendar", "World Calendar"),
  .months = cal_roman_month_names,
  .months_abbr = cal_roman_month_abbreviations,
};

CAL_DEFINE_PATTERNED (world)

static const CalPatternedRule world = {
  .rule = {
    BLANK_DAY_FAMILY (world),
    .first_year = -999999,
    .last_year = 999999,
    .text = { .cldr = &cal_cldr_gregorian, .is_kin = TRUE, .year = CAL_YEAR_ALONE },
    .system = CAL_SYSTEM_WORLD,
    .id = "world",
    .n_regular_months = 12,
    .max_months = 12,
    .min_days = 30,
    .max_days = 31,
    .months_in_year = cal_rule_twelve_months,
    .weekday = world_weekday,
    .day_name = world_day_name,
    .authority = "E. Achelis, 1930",
    .names = &world_names,
  },
  ISO_YEARS (0),
  .common = CAL_MONTH_PATTERN (world_common),
  .leap = CAL_MONTH_PATTERN (world_leap),
  .longest = 31,
};

CAL_DEFINE_BUILTIN (World, world, world.rule)

/* Comte’s calendar of the great: months begin on a Monday, and the days that are left are
 * a month of their own. */

static int
positivist_weekday (const CalRule *rule,
                    gint32         julian_day)
{
  CalFields fields = rule->from_day (rule, julian_day);

  return fields.month > 13 ? 0 : find_weekday_of_month (fields, 1);
}

static int
positivist_months_in_year (const CalRule *rule G_GNUC_UNUSED,
                           gint32         year G_GNUC_UNUSED)
{
  return 14;
}

static const gint16 positivist_common[] = {
  0, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 364, 365
};
static const gint16 positivist_leap[] = {
  0, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 364, 366
};

static const char *const positivist_months[] = {
  NC_ ("Positivist month", "Moses"),
  NC_ ("Positivist month", "Homer"),
  NC_ ("Positivist month", "Aristotle"),
  NC_ ("Positivist month", "Archimedes"),
  NC_ ("Positivist month", "Caesar"),
  NC_ ("Positivist month", "Saint Paul"),
  NC_ ("Positivist month", "Charlemagne"),
  NC_ ("Positivist month", "Dante"),
  NC_ ("Positivist month", "Gutenberg"),
  NC_ ("Positivist month", "Shakespeare"),
  NC_ ("Positivist month", "Descartes"),
  NC_ ("Positivist month", "Frederick"),
  NC_ ("Positivist month", "Bichat"),
  NC_ ("Positivist month", "Complementary Days"),
};

static const CalRuleNames positivist_names = {
  .display_name = NC_ ("calendar", "Positivist Calendar"),
  .months = positivist_months,
  .month_context = "Positivist month",
};

static const char *const positivist_aliases[] = { "positivist", NULL };

CAL_DEFINE_PATTERNED (positivist)

static const CalPatternedRule positivist = {
  .rule = {
    BLANK_DAY_FAMILY (positivist),
    .first_year = -1001787,
    .last_year = 998211,
    .text = { .year = CAL_YEAR_ALONE },
    .system = CAL_SYSTEM_POSITIV,
    .id = "positiv",
    .aliases = positivist_aliases,
    .n_regular_months = 14,
    .max_months = 14,
    .min_days = 1,
    .max_days = 28,
    .months_in_year = positivist_months_in_year,
    .weekday = positivist_weekday,
    .authority = "A. Comte, 1849",
    .names = &positivist_names,
  },
  ISO_YEARS (-1788),
  .common = CAL_MONTH_PATTERN (positivist_common),
  .leap = CAL_MONTH_PATTERN (positivist_leap),
  .leap_ends = TRUE,
  .longest = 28,
  .is_even = TRUE,
};

CAL_DEFINE_BUILTIN (Positivist, positivist, positivist.rule)

/* Tranquility: years from the day after the landing on the Moon.  Months begin on a Friday;
 * Aldrin Day, 29 February, follows 27 Hippocrates, and Armstrong Day ends the year. */

/* A year less the ISO year in which it begins, and the days to it from 1 March. */
#define YEAR_OFFSET (-1968)
#define DAYS_AFTER_MARCH 142

#define HIPPOCRATES 8
#define ALDRIN_DAY 28 /* in its place of the month */
#define MENDEL 13
#define ARMSTRONG_DAY 29

static gboolean
is_leap_hippocrates (const CalRule *rule,
                     gint32         year,
                     int            month)
{
  return month == HIPPOCRATES && cal_patterned_days_in_month (rule, year, HIPPOCRATES) > WEEKS_DAYS;
}

static int
tranquility_weekday (const CalRule *rule,
                     gint32         julian_day)
{
  CalFields fields = rule->from_day (rule, julian_day);
  gboolean has_blank_day = is_leap_hippocrates (rule, fields.year, fields.month);

  if (has_blank_day && fields.day == ALDRIN_DAY)
    return 0;

  fields.day -= has_blank_day && fields.day > ALDRIN_DAY;

  return find_weekday_of_month (fields, 5);
}

/* Aldrin Day has no number, and is named by the one of the day before; those after it have
 * the one before their place. */
static gboolean
tranquility_label (const CalRule *rule,
                   gint32         julian_day,
                   CalLabel      *label)
{
  CalFields fields = rule->from_day (rule, julian_day);

  if (!is_leap_hippocrates (rule, fields.year, fields.month))
    return FALSE;

  *label = (CalLabel) {
    .year = fields.year,
    .code = cal_month_code_make (HIPPOCRATES, FALSE),
    .part = CAL_DAY_PART_NONE,
    .repeated = fields.day == ALDRIN_DAY,
    .number = (gint16) (fields.day - (fields.day >= ALDRIN_DAY)),
  };

  return TRUE;
}

static gboolean
tranquility_days_of_label (const CalRule  *rule,
                           const CalLabel *label,
                           gint32         *first,
                           gint32         *last)
{
  int month = cal_month_code_get_number (label->code);
  gboolean has_aldrin_day = is_leap_hippocrates (rule, label->year, month);

  if (label->part != CAL_DAY_PART_NONE || label->number > ARMSTRONG_DAY - (month != MENDEL))
    return FALSE;

  *first = rule->to_day (rule, label->year, month, label->number + (has_aldrin_day && label->number >= ALDRIN_DAY));
  *last = *first + (has_aldrin_day && label->number == ALDRIN_DAY - 1);

  return *first != CAL_NO_DAY;
}

static gboolean
tranquility_day_name (const CalRule *rule,
                      gint32         julian_day,
                      CalNameWidth   width G_GNUC_UNUSED,
                      CalDayName    *name)
{
  CalFields fields = rule->from_day (rule, julian_day);

  if (fields.month == MENDEL && fields.day == ARMSTRONG_DAY)
    return set_day_name (name, NC_ ("day name", "Armstrong Day"));

  return fields.day == ALDRIN_DAY && is_leap_hippocrates (rule, fields.year, fields.month) &&
         set_day_name (name, NC_ ("day name", "Aldrin Day"));
}

static const gint16 tranquility_common[] = {
  0, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 365
};
static const gint16 tranquility_leap[] = {
  0, 28, 56, 84, 112, 140, 168, 196, 225, 253, 281, 309, 337, 366
};

static const char *const tranquility_months[] = {
  NC_ ("Tranquility month", "Archimedes"),
  NC_ ("Tranquility month", "Brahe"),
  NC_ ("Tranquility month", "Copernicus"),
  NC_ ("Tranquility month", "Darwin"),
  NC_ ("Tranquility month", "Einstein"),
  NC_ ("Tranquility month", "Faraday"),
  NC_ ("Tranquility month", "Galileo"),
  NC_ ("Tranquility month", "Hippocrates"),
  NC_ ("Tranquility month", "Imhotep"),
  NC_ ("Tranquility month", "Jung"),
  NC_ ("Tranquility month", "Kepler"),
  NC_ ("Tranquility month", "Lavoisier"),
  NC_ ("Tranquility month", "Mendel"),
};

static const CalRuleNames tranquility_names = {
  .display_name = NC_ ("calendar", "Tranquility Calendar"),
  .months = tranquility_months,
  .month_context = "Tranquility month",
  .repeated_label = NC_ ("day label", "Aldrin Day"),
  .repeated_number = ALDRIN_DAY - 1,
};

static const char *const tranquility_aliases[] = { "tranquility", NULL };

CAL_DEFINE_PATTERNED (tranquility)

static const CalPatternedRule tranquility = {
  .rule = {
    BLANK_DAY_FAMILY (tranquility),
    .first_year = -1001968,
    .last_year = 998031,
    .text = { .year = CAL_YEAR_ALONE, .small_years = TRUE },
    .system = CAL_SYSTEM_TRANQUIL,
    .id = "tranquil",
    .aliases = tranquility_aliases,
    .n_regular_months = 13,
    .max_months = 13,
    .min_days = 28,
    .max_days = 29,
    .months_in_year = cal_rule_thirteen_months,
    .labels_days = TRUE,
    .weekday = tranquility_weekday,
    .label = tranquility_label,
    .days_of_label = tranquility_days_of_label,
    .day_name = tranquility_day_name,
    .authority = "J. Siggins, 1989",
    .names = &tranquility_names,
  },
  CAL_PATTERNED_GREGORIAN_YEARS,
  .origin_year = CAL_PATTERNED_MARCH_YEAR + YEAR_OFFSET,
  .origin_day = CAL_PATTERNED_MARCH + DAYS_AFTER_MARCH,
  .common = CAL_MONTH_PATTERN (tranquility_common),
  .leap = CAL_MONTH_PATTERN (tranquility_leap),
  .longest = 29,
};

CAL_DEFINE_BUILTIN (Tranquility, tranquility, tranquility.rule)
