/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lunisolar calendar of the Surya Siddhanta: months from new moon to new moon, named
 * by the sign that the Sun enters in them.
 *
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations: The Ultimate
 *   Edition (2018), chapter 20; Surya Siddhanta, translated by E. Burgess (1860).
 * Epoch: the Kali Yuga began at midnight before Julian Day Number 588466, ISO −3101-01-23.
 * Range: authoritative is none; computed are 0500 to 2200, and almanacs of today follow
 *   the true Sun and Moon.
 * Anchors: the first lunar day of Chaitra 2081 is 2460410, ISO 2024-04-09; 2026-11-29,
 *   2461374, is called the 20th of Kartika 2083, which is the fifth of the dark half.
 *
 * A month in which the Sun enters no sign is a leap month (adhika) and has the name of the
 * next one; one in which it enters two has the name of the first of them, and that of
 * the second is left out (kshaya).  So a year may have two leap months and lack another.
 *
 * Lunar days, thirtieths of a month, are numbered in the bright and in the dark half; a
 * day is called by the one at sunrise.
 */

#include "config.h"

#include "cal-hindu-private.h"

#include <math.h>

#include "cal-cycles-private.h"
#include "cal-native-private.h"

#define MONTHS 12
#define HALF_MONTH (CAL_LUNAR_DAYS / 2)

/* In that many months the mean Sun passes through that many signs. */
#define MEAN_MONTHS G_GINT64_CONSTANT (2226389)
#define MEAN_SIGNS G_GINT64_CONSTANT (2160000)

static inline const CalSiddhantaRule *
get_rule (const CalLunarDayRule *rule)
{
  return (const CalSiddhantaRule *) rule;
}

static gint64
find_lunar_day (const CalSiddhantaRule *rule,
                gint64              day)
{
  return cal_surya_count_lunar_days ((CalMoment) { day, cal_surya_sun_of_day (&rule->place, day).rise });
}

gint64
cal_hindu_lunar_day (const CalLunarDayRule *rule,
                     gint32                 julian_day)
{
  return find_lunar_day (get_rule (rule), (gint64) julian_day - CAL_SURYA_EPOCH);
}

/* That whose sunrise is nearest to when the lunar day begins, or the next one. */
gint32
cal_hindu_first_day (const CalLunarDayRule *rule,
                     gint64                 lunar_day)
{
  const CalSiddhantaRule *self = get_rule (rule);
  CalMoment begin = cal_surya_estimate_lunar_day (lunar_day);
  gint64 days = cal_surya_floor (begin.part + self->place.east + 0.25);
  gint64 day = begin.day + days;
  double late = begin.part - (double) days - cal_surya_sun_of_day (&self->place, day).rise;
  gboolean is_later = fabs (late) > CAL_SURYA_DOUBT ? late > 0 : find_lunar_day (self, day) < lunar_day;

  return CAL_SURYA_EPOCH + (gint32) day + is_later;
}

/* Of the sign that the Sun enters after the new moon with which the month begins. */
gint64
cal_hindu_count_names (const CalSiddhantaRule *rule G_GNUC_UNUSED,
                       gint64                  month)
{
  return cal_surya_signs_at_new_moon (month) + 1;
}

static inline gint64
count_names (const CalLunarDayRule *rule,
             gint64                 month)
{
  return get_rule (rule)->count_names (get_rule (rule), month);
}

/* The mean Sun is at hand: it is less than a tenth of a sign from the true one. */
gint32
cal_hindu_find_month (const CalLunarDayRule *rule,
                      gint64                 names)
{
  gint64 month = cal_floor_div64 ((names - 1) * MEAN_MONTHS - MEAN_MONTHS / 10, MEAN_SIGNS) + 1;

  while (count_names (rule, month) < names)
    month++;

  return (gint32) month;
}

gint32
cal_hindu_first_month (const CalLunarDayRule *rule,
                       gint32                 year)
{
  return cal_hindu_find_month (rule, MONTHS * ((gint64) year - rule->rule.year_offset));
}

gint32
cal_hindu_year_of_month (const CalLunarDayRule *rule,
                         gint32                 month)
{
  return (gint32) cal_floor_div64 (count_names (rule, month), MONTHS) + rule->rule.year_offset;
}

/* The code of a month, counted through all years. */
static CalMonthCode
find_code (const CalLunarDayRule *rule,
           gint64                 month)
{
  gint64 names = count_names (rule, month);
  gboolean leap = count_names (rule, month + 1) == names;

  return cal_month_code_make ((int) cal_floor_mod64 (names, MONTHS) + !leap, leap);
}

CalMonthCode
cal_hindu_code_of_month (const CalRule *rule,
                         gint32         year,
                         int            month)
{
  const CalLunarDayRule *self = (const CalLunarDayRule *) rule;

  return find_code (self, self->first_month (self, year) + month - 1);
}

/* Before a month there are two leap months at most, and one that is left out. */
int
cal_hindu_month_of_code (const CalRule *rule,
                         gint32         year,
                         CalMonthCode   code)
{
  const CalLunarDayRule *self = (const CalLunarDayRule *) rule;
  gint32 first = self->first_month (self, year);
  int months = self->first_month (self, year + 1) - first;
  int number = cal_month_code_get_number (code);

  for (int month = MAX (number - 1, 1); month <= MIN (number + 3, months); month++)
    if (find_code (self, first + month - 1) == code)
      return month;

  return 0;
}

gboolean
cal_hindu_is_leap_year (const CalRule *rule,
                        gint32         year)
{
  return cal_lunar_day_months_in_year (rule, year) > MONTHS;
}

/* The code of the dark half of a month where months end with the full moon: it belongs to
 * the month after, but that of a leap month is of a leap month. */
static CalMonthCode
find_dark_code (const CalLunarDayRule *rule,
                gint64                 month)
{
  CalMonthCode code = find_code (rule, month);

  if (cal_month_code_is_leap (code))
    return code;

  return cal_month_code_make ((int) cal_floor_mod64 (count_names (rule, month + 1), MONTHS) + 1, FALSE);
}

gboolean
cal_hindu_label (const CalRule *rule,
                 gint32         julian_day,
                 CalLabel      *label)
{
  const CalLunarDayRule *self = (const CalLunarDayRule *) rule;
  gint64 lunar_day = self->lunar_day (self, julian_day);
  gint64 before = self->lunar_day (self, julian_day - 1);
  gint64 month = cal_floor_div64 (lunar_day, CAL_LUNAR_DAYS);
  int place = (int) (lunar_day - CAL_LUNAR_DAYS * month);
  gboolean dark = place >= HALF_MONTH;

  label->year = self->year_of_month (self, (gint32) month);
  label->code = dark && get_rule (self)->ends_full ? find_dark_code (self, month) : find_code (self, month);
  label->part = dark ? CAL_DAY_PART_DARK : CAL_DAY_PART_BRIGHT;
  label->number = (gint16) (place % HALF_MONTH + 1);
  label->repeated = lunar_day == before;
  label->skipped = (gint16) MAX (lunar_day - before - 1, 0);

  return TRUE;
}

/* The month, counted through all years, whose dark half has a code where months end with
 * the full moon: the one before the first with that name, or in the same year the last. */
static gint64
find_dark_month (const CalLunarDayRule *rule,
                 gint32                 year,
                 CalMonthCode           code)
{
  gint64 first = rule->first_month (rule, year);
  int number = cal_month_code_get_number (code);
  int month;

  if (number == 1)
    return rule->first_month (rule, year + 1) - 1;

  month = cal_hindu_month_of_code (&rule->rule, year, cal_month_code_make (number - 1, TRUE));
  if (month == 0)
    month = cal_hindu_month_of_code (&rule->rule, year, code);

  return first + month - 2;
}

gboolean
cal_hindu_days_of_label (const CalRule  *rule,
                         const CalLabel *label,
                         gint32         *first,
                         gint32         *last)
{
  const CalLunarDayRule *self = (const CalLunarDayRule *) rule;
  gboolean dark = label->part == CAL_DAY_PART_DARK;
  gint64 month, lunar_day;

  if ((!dark && label->part != CAL_DAY_PART_BRIGHT) || label->number < 1 || label->number > HALF_MONTH)
    return FALSE;

  if (dark && get_rule (self)->ends_full && !cal_month_code_is_leap (label->code))
    month = find_dark_month (self, label->year, label->code);
  else
    month = self->first_month (self, label->year) +
            cal_hindu_month_of_code (rule, label->year, label->code) - 1;

  lunar_day = CAL_LUNAR_DAYS * month + (dark ? HALF_MONTH : 0) + label->number - 1;
  *first = self->first_day (self, lunar_day);
  *last = self->first_day (self, lunar_day + 1) - 1;

  return TRUE;
}

/* Of the Vikrama era, where years begin in a later month: until then it is the year
 * before.  If there is a leap month of that name they begin with this. */
static gint32
get_late_year (const CalRule *rule,
               gint32         julian_day,
               CalMonthCode   first)
{
  CalFields fields = rule->from_day (rule, julian_day);

  return fields.year - rule->year_offset + CAL_HINDU_VIKRAMA_OFFSET -
         (cal_hindu_code_of_month (rule, fields.year, fields.month) < first);
}

#define KARTIKA 8
#define ASADHA 4

static gint32
get_kartika_year (const CalRule *rule,
                  gint32         julian_day)
{
  return get_late_year (rule, julian_day, cal_month_code_make (KARTIKA - 1, TRUE));
}

static gint32
get_asadha_year (const CalRule *rule,
                 gint32         julian_day)
{
  return get_late_year (rule, julian_day, cal_month_code_make (ASADHA - 1, TRUE));
}

/* CLDR's English names of the same months, and the translations that it has. */
const char *const cal_hindu_lunar_months[] = {
  "Chaitra", "Vaisakha", "Jyaistha", "Asadha", "Sravana", "Bhadra",
  "Asvina", "Kartika", "Agrahayana", "Pausa", "Magha", "Phalguna"
};

const CalRuleNames cal_hindu_lunar_names = {
  .display_name = NC_ ("calendar", "Hindu Lunisolar Calendar"),
  CAL_HINDU_LUNAR_NAMES,
};

#define VIKRAMA_NAMES NC_ ("Hindu era", "Vikrama Samvat"), NC_ ("Hindu era", "VS"), .context = "Hindu era"
#define SHAKA_NAMES NC_ ("Hindu era", "Shaka"), NC_ ("Hindu era", "Shaka"), .context = "Hindu era"
#define KALI_YUGA_NAMES NC_ ("Hindu era", "Kali Yuga"), NC_ ("Hindu era", "KY"), .context = "Hindu era"

const CalEraRule cal_hindu_eras[CAL_HINDU_N_ERAS] = {
  [CAL_HINDU_VIKRAMA] = { "vikrama", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, VIKRAMA_NAMES },
  [CAL_HINDU_SHAKA] = { "shaka", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, SHAKA_NAMES },
  [CAL_HINDU_KALI_YUGA] = { "ky", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, KALI_YUGA_NAMES },
};

/* The year 1 of them is the year that is so many less of the Kali Yuga. */
#define VIKRAMA_COUNT(offset) \
  { "vikrama", NULL, CAL_ERA_KIND_OFFSET, 1 + (offset) - CAL_HINDU_VIKRAMA_OFFSET, CAL_ERA_OPEN_START, VIKRAMA_NAMES }
#define SHAKA_COUNT(offset) \
  { "shaka", NULL, CAL_ERA_KIND_OFFSET, 1 + (offset) - CAL_HINDU_SHAKA_OFFSET, CAL_ERA_OPEN_START, SHAKA_NAMES }
#define KALI_YUGA_COUNT(offset) \
  { "ky", NULL, CAL_ERA_KIND_OFFSET, 1 + (offset), CAL_ERA_OPEN_START, KALI_YUGA_NAMES }

/* Of Gujarat, and of Kutch in it. */
#define TURNING_COUNTS \
  { "kartika", NULL, CAL_ERA_KIND_TURNING, 0, CAL_ERA_OPEN_START, NC_ ("Hindu era", "Vikrama Samvat from Kartika"), \
    NC_ ("Hindu era", "VS Kartika"), .context = "Hindu era", .year = get_kartika_year }, \
  { "asadha", NULL, CAL_ERA_KIND_TURNING, 0, CAL_ERA_OPEN_START, NC_ ("Hindu era", "Vikrama Samvat from Asadha"), \
    NC_ ("Hindu era", "VS Asadha"), .context = "Hindu era", .year = get_asadha_year }

const CalEraRule cal_hindu_counts[CAL_HINDU_N_ERAS][CAL_HINDU_LUNAR_COUNTS] = {
  [CAL_HINDU_VIKRAMA] = {
    SHAKA_COUNT (CAL_HINDU_VIKRAMA_OFFSET), KALI_YUGA_COUNT (CAL_HINDU_VIKRAMA_OFFSET), TURNING_COUNTS
  },
  [CAL_HINDU_SHAKA] = {
    VIKRAMA_COUNT (CAL_HINDU_SHAKA_OFFSET), KALI_YUGA_COUNT (CAL_HINDU_SHAKA_OFFSET), TURNING_COUNTS
  },
  [CAL_HINDU_KALI_YUGA] = { VIKRAMA_COUNT (0), SHAKA_COUNT (0), TURNING_COUNTS },
};

const CalCycle *const cal_hindu_cycles[] = {
  &cal_jovian_north_cycle,
  NULL
};
const CalCycle *const cal_hindu_southern_cycles[] = {
  &cal_jovian_south_cycle,
  NULL
};

static const CalSiddhantaRule hindu_lunar_rule = {
  .rule = {
    .rule = {
      CAL_HINDU_RULE,
      CAL_HINDU_LUNAR_MODEL,
      .system = CAL_SYSTEM_HINDU_LUNAR,
      .id = "hindu-lunar",
      .text = { .cldr = &cal_cldr_indian, .is_kin = TRUE, .repeats_numbers = TRUE },
      .first_year = -999898,
      .last_year = 1000012,
      .year_offset = CAL_HINDU_VIKRAMA_OFFSET,
      .authority = "Surya Siddhanta",
      CAL_HINDU_ERA (CAL_HINDU_VIKRAMA, CAL_HINDU_LUNAR_COUNTS),
      .names = &cal_hindu_lunar_names,
    },
    CAL_HINDU_LUNAR_DAYS,
  },
  .place = CAL_SURYA_UJJAIN,
  .count_names = cal_hindu_count_names,
};

CAL_DEFINE_BUILTIN (HinduLunar, hindu_lunar, hindu_lunar_rule.rule.rule)
