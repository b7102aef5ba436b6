/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Tibetan calendars of the Phugpa and the Tsurphu school, of Bhutan and of Mongolia, and
 * what they have in common with others.
 *
 * Source: S. Janson, Tibetan calendar mathematics (2014), arXiv:1401.6285, sections 5 to 9
 *   and appendix A.
 * Epoch: Phugpa 1987, mean new moon 2446914 135/707 JDN, the Sun at 0, the Moon's anomaly
 *   38/49, beta 184; Tsurphu 1852, 2397598 1197103/7635600, 23/27135, 1/49, 187; Bhutan 1754,
 *   2361807 52/707, 1/67, 17/147, 191; Mongolia 1747, 2359237 2603/2828, 397/402, 1523/1764,
 *   172.  Years have the number of the ISO year in which they begin.
 * Range: authoritative is none; almanacs are published year by year.
 * Anchors: Losar of 2024 is 2460351, ISO 2024-02-10; 2026-11-29, 2461374, is the 20th of
 *   the tenth month of 2026.  The new year of 2025 is 2460736, ISO 2025-03-01, with the
 *   Tsurphu school and in Mongolia, and 2460735, ISO 2025-02-28, in Bhutan.
 *
 * A lunar day ends when the Moon has gained twelve degrees on the Sun.  That follows from
 * mean motions, with a correction for the anomaly of the Moon and one for the place of the
 * Sun, each read from a small table with straight lines between its values.
 */

#include "config.h"

#include "cal-tibetan-private.h"

#include "cal-cycles-private.h"
#include "cal-native-private.h"

/* The mean motions.  In a lunar day time goes on by LUNAR_DAY parts of DAY, and the Sun
 * by 13/4824 of a turn; the Moon's anomaly by 1/28, but from month to month by 253/3528
 * and a whole turn. */
#define LUNAR_DAY 11135
#define DAY 11312
#define SUN 13
#define ANOMALY 126
#define ANOMALY_OF_MONTH 253

/* The corrections are in sixtieths of a day. */
#define SIXTIETHS 60

/* What is added for the Moon at each 28th of a turn of its anomaly, and taken away for
 * the Sun at each twelfth of its turn. */
#define MOON_STEPS 28
#define SUN_STEPS 12

static const gint8 moon_table[MOON_STEPS + 1] = {
  0, 5, 10, 15, 19, 22, 24, 25, 24, 22, 19, 15, 10, 5,
  0, -5, -10, -15, -19, -22, -24, -25, -24, -22, -19, -15, -10, -5, 0,
};

static const gint8 sun_table[SUN_STEPS + 1] = {
  0, 6, 10, 11, 10, 6, 0, -6, -10, -11, -10, -6, 0,
};

static inline const CalTibetanRule *
get_rule (const CalLunarDayRule *rule)
{
  return (const CalTibetanRule *) rule;
}

/* A table at a place in a turn of so many parts, in parts of a day. */
static inline gint64
read_table (const CalTibetanRule *rule,
            const gint8          *table,
            int                   steps,
            gint64                turn,
            gint64                place)
{
  gint64 step_parts = turn / steps;
  gint64 step = place / step_parts;
  gint64 rest = place % step_parts;
  gint64 value = table[step] * step_parts + (table[step + 1] - table[step]) * rest;

  return value * (rule->day_parts / (SIXTIETHS * step_parts));
}

/* The true end of a lunar day, in parts since the beginning of the day of the epoch. */
static inline gint64
find_end (const CalTibetanRule *rule,
          gint64                lunar_day)
{
  gint64 month = cal_floor_div64 (lunar_day, CAL_LUNAR_DAYS);
  gint64 day = lunar_day - CAL_LUNAR_DAYS * month + 1;
  gint64 mean = rule->epoch_part + (lunar_day + 1) * (rule->day_parts / DAY * LUNAR_DAY);
  gint64 anomaly = rule->anomaly + (month * ANOMALY_OF_MONTH + day * ANOMALY) *
                                   (rule->anomaly_parts / CAL_TIBETAN_ANOMALY_PARTS);
  gint64 sun = rule->sun + (lunar_day + 1) * SUN * (rule->sun_parts / CAL_TIBETAN_SUN_PARTS) -
               rule->sun_parts / 4;

  return mean +
         read_table (rule, moon_table, MOON_STEPS, rule->anomaly_parts,
                     cal_floor_mod64 (anomaly, rule->anomaly_parts)) -
         read_table (rule, sun_table, SUN_STEPS, rule->sun_parts, cal_floor_mod64 (sun, rule->sun_parts));
}

/* The day in which a lunar day ends, less that of the epoch. */
static inline gint64
find_last_day (const CalTibetanRule *rule,
               gint64                lunar_day)
{
  return cal_floor_div64 (find_end (rule, lunar_day), rule->day_parts);
}

/* It is the day after the end of the one before. */
gint32
cal_tibetan_first_day (const CalLunarDayRule *rule,
                       gint64                 lunar_day)
{
  return get_rule (rule)->epoch_day + (gint32) find_last_day (get_rule (rule), lunar_day - 1) + 1;
}

/* The first that does not end before the day.  The corrections together are less than the
 * length of a lunar day, so that the mean end is one too early or late at most. */
gint64
cal_tibetan_lunar_day (const CalLunarDayRule *rule,
                       gint32                 julian_day)
{
  const CalTibetanRule *self = get_rule (rule);
  gint64 days = (gint64) julian_day - self->epoch_day;
  gint64 lunar_day = cal_floor_div64 (days * self->day_parts - self->epoch_part,
                                      self->day_parts / DAY * LUNAR_DAY) - 1;

  while (find_last_day (self, lunar_day) < days)
    lunar_day++;

  return lunar_day;
}

/* In 67 months there are 65 numbers of months, which count through all years. */
#define MONTHS 67
#define NUMBERS 65
#define NUMBERS_IN_YEAR 12

gint32
cal_tibetan_first_month (const CalLunarDayRule *rule,
                         gint32                 year)
{
  const CalTibetanRule *self = get_rule (rule);
  gint64 numbers = NUMBERS_IN_YEAR * ((gint64) year - self->epoch_year);

  return (gint32) cal_floor_div64 (MONTHS * numbers - self->phase, NUMBERS) + 1;
}

gint32
cal_tibetan_year_of_month (const CalLunarDayRule *rule,
                           gint32                 month)
{
  const CalTibetanRule *self = get_rule (rule);
  gint64 number = -cal_floor_div64 (-(NUMBERS * (gint64) month + self->phase), MONTHS);

  return (gint32) cal_floor_div64 (number - 1, NUMBERS_IN_YEAR) + self->epoch_year;
}

/* How much the number of a month was rounded up, in parts of MONTHS, grows by the
 * difference with each month.  If it is still less after that, two months have one number. */
int
cal_tibetan_leap_month (const CalRule *rule,
                        gint32         year)
{
  const CalTibetanRule *self = (const CalTibetanRule *) rule;
  gint64 first = cal_tibetan_first_month (&self->rule, year);
  int rounded = (int) cal_floor_mod64 (-(NUMBERS * first + self->phase), MONTHS);
  int month = (NUMBERS - rounded + 1) / (MONTHS - NUMBERS) + 1;

  if (month > NUMBERS_IN_YEAR)
    return 0;

  return month + self->leap_second;
}

/* As English almanacs number them. */
static const char *const tibetan_months[] = {
  NC_ ("lunar month", "First Month"),
  NC_ ("lunar month", "Second Month"),
  NC_ ("lunar month", "Third Month"),
  NC_ ("lunar month", "Fourth Month"),
  NC_ ("lunar month", "Fifth Month"),
  NC_ ("lunar month", "Sixth Month"),
  NC_ ("lunar month", "Seventh Month"),
  NC_ ("lunar month", "Eighth Month"),
  NC_ ("lunar month", "Ninth Month"),
  NC_ ("lunar month", "Tenth Month"),
  NC_ ("lunar month", "Eleventh Month"),
  NC_ ("lunar month", "Twelfth Month"),
};

static const char *const tibetan_month_abbreviations[] = {
  "Mo1", "Mo2", "Mo3", "Mo4", "Mo5", "Mo6",
  "Mo7", "Mo8", "Mo9", "Mo10", "Mo11", "Mo12",
};

static const char *const tibetan_elements[] = {
  NC_ ("Tibetan year", "Wood-{0}"),
  NC_ ("Tibetan year", "Fire-{0}"),
  NC_ ("Tibetan year", "Earth-{0}"),
  NC_ ("Tibetan year", "Iron-{0}"),
  NC_ ("Tibetan year", "Water-{0}"),
};

/* Where China has the rat, the goat and the rooster. */
static const CalZodiacRule tibetan_zodiac[] = {
  { 0, NC_ ("zodiac", "Mouse") },
  { 7, NC_ ("zodiac", "Sheep") },
  { 9, NC_ ("zodiac", "Bird") },
  { 0, NULL },
};

#define TIBETAN_NAMES(name, first) \
  { \
    .display_name = (name), \
    .months = tibetan_months, \
    .months_abbr = tibetan_month_abbreviations, \
    .month_context = "lunar month", \
    .leap_pattern = NC_ ("Tibetan leap month", "Leap {0}"), \
    .leap_names_next = (first), \
    .leap_context = "Tibetan leap month", \
    .elements = tibetan_elements, \
    .elements_context = "Tibetan year", \
    .zodiac = tibetan_zodiac, \
  }

const CalRuleNames cal_tibetan_first_names = TIBETAN_NAMES (NC_ ("calendar", "Tibetan Calendar"), TRUE);
const CalRuleNames cal_tibetan_second_names = TIBETAN_NAMES (NC_ ("calendar", "Tibetan Calendar"), FALSE);
static const CalRuleNames tsurphu_names = TIBETAN_NAMES (NC_ ("calendar", "Tibetan Calendar (Tsurphu)"), TRUE);
static const CalRuleNames bhutan_names = TIBETAN_NAMES (NC_ ("calendar", "Bhutanese Calendar"), FALSE);
static const CalRuleNames mongol_names = TIBETAN_NAMES (NC_ ("calendar", "Mongolian Calendar"), TRUE);

/* Years of the kings, from the first of them. */
static const CalEraRule tibetan_eras[] = {
  { "gyallo", NULL, CAL_ERA_KIND_OFFSET, -126, CAL_ERA_OPEN_START, NC_ ("Tibetan era", "Royal Year"),
    NC_ ("Tibetan era", "RY"), .context = "Tibetan era" },
};

const CalCycle *const cal_tibetan_cycles[] = {
  &cal_sexagenary_year_cycle,
  &cal_zodiac_cycle,
  NULL
};

static const CalTibetanRule tibetan_rule = {
  .rule = {
    .rule = {
      CAL_TIBETAN_RULE,
      .system = CAL_SYSTEM_TIBETAN,
      .id = "tibetan",
      .first_year = -999922,
      .last_year = 999922,
      .leap_codes = { CAL_TIBETAN_FIRST_CODES },
      .leap_forward = TRUE,
      .authority = "Phugpa school, epoch of 1987",
      .eras = tibetan_eras,
      .n_eras = G_N_ELEMENTS (tibetan_eras),
      .names = &cal_tibetan_first_names,
    },
    CAL_TIBETAN_DAYS,
  },
  CAL_TIBETAN_EPOCH (1987, 184, 2446914, 135, 707, 0, 1, 38, 49, 1, 1),
};

/* CalTibetanBackend is the class with parameters. */
CAL_DEFINE_BUILTIN (TibetanPhugpa, tibetan_phugpa, tibetan_rule.rule.rule)

static const CalTibetanRule tsurphu_rule = {
  .rule = {
    .rule = {
      CAL_TIBETAN_RULE,
      .system = CAL_SYSTEM_TIBETAN_TSURPHU,
      .id = "tibetan-tsurphu",
      .first_year = -999922,
      .last_year = 999922,
      .leap_codes = { CAL_TIBETAN_FIRST_CODES },
      .leap_forward = TRUE,
      .authority = "Tsurphu school, epoch of 1852",
      .names = &tsurphu_names,
    },
    CAL_TIBETAN_DAYS,
  },
  CAL_TIBETAN_EPOCH (1852, 187, 2397598, 1197103, 7635600, 23, 27135, 1, 49, 15, 45),
};

CAL_DEFINE_BUILTIN (TibetanTsurphu, tibetan_tsurphu, tsurphu_rule.rule.rule)

static const CalTibetanRule bhutan_rule = {
  .rule = {
    .rule = {
      CAL_TIBETAN_RULE,
      .system = CAL_SYSTEM_TIBETAN_BHUTAN,
      .id = "tibetan-bhutan",
      .first_year = -999922,
      .last_year = 999922,
      .leap_codes = { CAL_TIBETAN_SECOND_CODES },
      .authority = "Calendar of Bhutan, epoch of 1754",
      .names = &bhutan_names,
    },
    CAL_TIBETAN_DAYS,
  },
  CAL_TIBETAN_EPOCH (1754, 191, 2361807, 52, 707, 1, 67, 17, 147, 1, 1),
  .leap_second = TRUE,
};

CAL_DEFINE_BUILTIN (TibetanBhutan, tibetan_bhutan, bhutan_rule.rule.rule)

static const CalTibetanRule mongol_rule = {
  .rule = {
    .rule = {
      CAL_TIBETAN_RULE,
      .system = CAL_SYSTEM_TIBETAN_MONGOL,
      .id = "tibetan-mongol",
      .first_year = -999922,
      .last_year = 999922,
      .leap_codes = { CAL_TIBETAN_FIRST_CODES },
      .leap_forward = TRUE,
      .authority = "Calendar of Mongolia, epoch of 1747",
      .names = &mongol_names,
    },
    CAL_TIBETAN_DAYS,
  },
  CAL_TIBETAN_EPOCH (1747, 172, 2359237, 2603, 2828, 397, 402, 1523, 1764, 1, 1),
};

CAL_DEFINE_BUILTIN (TibetanMongol, tibetan_mongol, mongol_rule.rule.rule)
