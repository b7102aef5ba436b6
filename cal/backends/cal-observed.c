/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Lunisolar calendars whose months are computed from the sky: that of Babylon, the Hebrew one
 * before it had a fixed rule, and that of the Samaritans.
 *
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations: The Ultimate Edition
 *   (2018), chapter 18.  babylon: a month begins with the first evening on which, at Babylon,
 *   the Moon is at least 24 hours old and sets more than 48 minutes after the Sun; seven of
 *   nineteen years of the Seleucid era have a leap month.  hebrew-obs: the crescent at Haifa by
 *   the criterion of S. K. Shaukat, and Nisan not before the fourteenth day before the equinox.
 *   samarit: the conjunction before true noon at Mount Gerizim, and the first month after 11
 *   March of the Julian calendar.  Months have 30 days at most.  data/moon-months.c computes
 *   the tables.
 * Epoch: babylon, 1 Nisannu 1 is Julian Day Number 1607923, 3 April 311 BCE of the Julian
 *   calendar; the others as the table begins.
 * Range: authoritative is none; computed are the years of the table of babylon, and 1900 to 2100 of
 *   the others, apart from months that Delta T may move by a day.  Outside the tables hebrew-obs goes
 *   on with hebrew from years in which both begin on one day; the others go on with a mean
 *   month of 29.530588861 days from the ends of the tables.
 * Anchors: 24 Arahsamna 143 (babylon) is 1660038; 1 Nisan 3662 (samarit, of the Entry) is
 *   2460410, ISO 2024-04-09.
 */

#include "config.h"

#include "cal-observed-private.h"

#include "cal-hebrew-private.h"
#include "cal-julian-private.h"
#include "cal-native-private.h"
#include "cal-vector-private.h"

#define LONGEST 30

/* The mean month in units of 2^-32 day, which is off by a day in 700 million years. */
#define MEAN_MONTH G_GINT64_CONSTANT (126832913390)
#define DAY (G_GINT64_CONSTANT (1) << 32)

static inline const CalObservedRule *
get_self (const CalRule *rule)
{
  return (const CalObservedRule *) rule;
}

static inline gint32
find_mean_start (gint32 months)
{
  return (gint32) (months * MEAN_MONTH >> 32);
}

/* The first day of a month. */
static inline gint32
get_start (const CalObservedRule *self,
           gint32                 month)
{
  if (G_LIKELY (month >= 0 && month <= self->n_months))
    return cal_steps_start (&self->months, (guint32) month);

  return month < 0 ? self->first_day + find_mean_start (month)
                   : self->end_day + find_mean_start (month - self->n_months);
}

/* The last mean month that begins no later than some days after the first. */
static inline gint32
find_mean_month (gint32 days)
{
  return (gint32) cal_floor_div64 (((gint64) days + 1) * DAY - 1, MEAN_MONTH);
}

/* The month that holds a day, and where it begins. */
static inline gint32
find_month (const CalObservedRule *self,
            gint32                 julian_day,
            gint32                *start)
{
  gint32 month;

  if (G_LIKELY (julian_day >= self->first_day && julian_day < self->end_day))
    return (gint32) cal_steps_find (&self->months, julian_day, start);

  month = julian_day < self->first_day ? find_mean_month (julian_day - self->first_day)
                                       : find_mean_month (julian_day - self->end_day) + self->n_months;
  *start = get_start (self, month);

  return month;
}

static inline gboolean
is_around (const CalObservedRule *self,
           gint32                 year)
{
  return self->around != NULL && (year < self->first_year || year >= self->end_year);
}

static gint32
observed_month_start (const CalRule *rule,
                      gint32         year,
                      int            month)
{
  const CalObservedRule *self = get_self (rule);

  if (is_around (self, year))
    return self->around->month_start (self->around, year, month);

  return get_start (self, self->first_month (self, year) + month - 1);
}

static int
observed_months_in_year (const CalRule *rule,
                         gint32         year)
{
  const CalObservedRule *self = get_self (rule);

  if (is_around (self, year))
    return self->around->months_in_year (self->around, year);

  return self->first_month (self, year + 1) - self->first_month (self, year);
}

/* The year of a month that begins on a day, and its first month. */
typedef gint32 (*FindYear) (const CalObservedRule *self,
                            gint32                 month,
                            gint32                 start,
                            gint32                *first_month);

static inline CalFields
make_fields (gint32 year,
             gint32 month,
             gint32 day)
{
  return (CalFields) { .year = year, .month = (gint16) (month + 1), .day = (gint16) (day + 1) };
}

/* Of a day beside the table. */
static G_ALWAYS_INLINE inline CalFields
find_fields_beside (const CalRule *rule,
                    gint32         julian_day,
                    FindYear       find_year)
{
  const CalObservedRule *self = get_self (rule);
  gint32 start, month, year, first_month;

  if (self->around != NULL)
    return self->around->from_day (self->around, julian_day);

  month = find_month (self, julian_day, &start);
  year = find_year (self, month, start, &first_month);

  return make_fields (year, month - first_month, julian_day - start);
}

static G_ALWAYS_INLINE inline CalFields
find_fields (const CalRule *rule,
             gint32         julian_day,
             FindYear       find_year)
{
  const CalObservedRule *self = get_self (rule);
  gint32 start, first_month;
  gint32 month = (gint32) cal_steps_find (&self->months, julian_day, &start);
  gint32 year = find_year (self, month, start, &first_month);

  return make_fields (year, month - first_month, julian_day - start);
}

/* A copy for each calendar, which finds years in its own way, in the table and beside it.  What is
 * beside it is inline where that is asked for as often. */
#define DEFINE_FROM_DAY(name, beside, find_year, find_year_beside) \
  static beside CalFields \
  name##_from_day_beside (const CalRule *rule, \
                          gint32         julian_day) \
  { \
    return find_fields_beside (rule, julian_day, find_year_beside); \
  } \
\
  static G_ALWAYS_INLINE inline CalFields \
  name##_from_day (const CalRule *rule, \
                   gint32         julian_day) \
  { \
    const CalObservedRule *self = get_self (rule); \
\
    if (julian_day < self->first_day || julian_day >= self->end_day) \
      return name##_from_day_beside (rule, julian_day); \
\
    return find_fields (rule, julian_day, find_year); \
  } \
\
  CAL_DEFINE_FROM_DAYS_BY_MONTH (static, name##_from_days, name##_from_day)

/* Of years that are looked up. */

static inline gboolean
has_year (const CalObservedRule *self,
          gint32                 year)
{
  return year >= self->first_year && year <= self->end_year;
}

/* The first month of a year, the first of which is 0. */
static inline gint32
get_year_start (const guint64 *years,
                guint32        index)
{
  guint32 place = index % CAL_OBSERVED_YEARS_PER_WORD;
  guint32 late = (guint32) (years[index / CAL_OBSERVED_YEARS_PER_WORD] >> 2 * place & 3);

  return (gint32) ((index * CAL_OBSERVED_MEAN_YEAR >> 16) + late) - 1;
}

static inline gint32
look_up_first_month (const CalObservedRule *self,
                     gint32                 year)
{
  return get_year_start (self->years, (guint32) (year - self->first_year));
}

/* A month is in this year or in the one before. */
static inline gint32
look_up_year (const CalObservedRule *self,
              gint32                 month,
              gint32                 start G_GNUC_UNUSED,
              gint32                *first_month)
{
  guint32 index = (guint32) ((guint64) (guint32) (month + 2) * CAL_OBSERVED_YEARS_PER_MONTH >> 32);

  *first_month = get_year_start (self->years, index);
  if (*first_month > month)
    *first_month = get_year_start (self->years, --index);

  return self->first_year + (gint32) index;
}

static gint32
observed_to_day (const CalRule *rule,
                 gint32         year,
                 int            month,
                 int            day)
{
  const CalObservedRule *self = get_self (rule);
  gint32 index, start;

  if (year < rule->first_year || year > rule->last_year || month < 1 || month > rule->max_months ||
      day < 1 || day > LONGEST)
    return CAL_NO_DAY;

  if (is_around (self, year))
    return self->around->to_day (self->around, year, month, day);

  index = self->first_month (self, year) + month - 1;

  if (month == rule->max_months && index >= self->first_month (self, year + 1))
    return CAL_NO_DAY;

  start = get_start (self, index);

  return day == LONGEST && start + day > get_start (self, index + 1) ? CAL_NO_DAY : start + day - 1;
}

static CalAccuracy
observed_accuracy (const CalRule *rule,
                   gint32         julian_day)
{
  return cal_computed_days_accuracy (get_self (rule)->computed, julian_day);
}

#define CAL_OBSERVED_RULE \
  .kind = CAL_KIND_LUNISOLAR, \
  .day_start = CAL_DAY_START_SUNSET, \
  .n_regular_months = 12, \
  .max_months = 13, \
  .min_days = 29, \
  .max_days = LONGEST, \
  .month_start = observed_month_start, \
  .months_in_year = observed_months_in_year, \
  .days_in_month = cal_rule_days_in_month, \
  .to_day = observed_to_day, \
  .accuracy = observed_accuracy, \
  .authoritative_first = 0, \
  .authoritative_last = -1

/* Babylon: 235 months in nineteen years. */

#define ULULU 6
#define ADDARU 12

/* Before the year 1 and before the table. */
#define MONTHS_BEFORE_TABLE -5442

static gint32
babylon_first_month (const CalObservedRule *self G_GNUC_UNUSED,
                     gint32                 year)
{
  return cal_floor_div (235 * (year - 1) + 13, 19) - MONTHS_BEFORE_TABLE;
}

static inline gint32
babylon_find_year (const CalObservedRule *self,
                   gint32                 month,
                   gint32                 start G_GNUC_UNUSED,
                   gint32                *first_month)
{
  gint32 year = cal_floor_div (19 * (month + MONTHS_BEFORE_TABLE) + 5, 235) + 1;

  *first_month = babylon_first_month (self, year);

  return year;
}

DEFINE_FROM_DAY (babylon, inline, babylon_find_year, babylon_find_year)

/* The second Ululu in one of nineteen years, the second Addaru in six. */
static int
babylon_leap_month (const CalRule *rule,
                    gint32         year)
{
  if (observed_months_in_year (rule, year) == 12)
    return 0;

  return cal_floor_mod (year, 19) == 18 ? ULULU + 1 : ADDARU + 1;
}

static const char *const babylon_months[] = {
  NC_ ("Babylonian month", "Nisannu"),
  NC_ ("Babylonian month", "Ayyaru"),
  NC_ ("Babylonian month", "Simanu"),
  NC_ ("Babylonian month", "Duʾuzu"),
  NC_ ("Babylonian month", "Abu"),
  NC_ ("Babylonian month", "Ululu"),
  NC_ ("Babylonian month", "Tashritu"),
  NC_ ("Babylonian month", "Arahsamna"),
  NC_ ("Babylonian month", "Kislimu"),
  NC_ ("Babylonian month", "Tebetu"),
  NC_ ("Babylonian month", "Shabatu"),
  NC_ ("Babylonian month", "Addaru"),
};

static const CalRuleNames babylon_names = {
  .display_name = NC_ ("calendar", "Babylonian Calendar"),
  .months = babylon_months,
  .month_context = "Babylonian month",
  .leap_pattern = NC_ ("Babylonian leap month", "Second {0}"),
  .leap_context = "Babylonian leap month",
};

static const CalEraRule babylon_eras[] = {
  { "se", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Babylonian era", "Seleucid Era"),
    NC_ ("Babylonian era", "SE"), .context = "Babylonian era" },
};

static const char *const babylon_aliases[] = { "babylonian", NULL };

static const CalObservedRule babylon_rule = {
  .rule = {
    CAL_OBSERVED_RULE,
    .system = CAL_SYSTEM_BABYLON,
    .id = "babylon",
    .aliases = babylon_aliases,
    .first_year = -999677,
    .last_year = 1000299,
    .from_day = babylon_from_day,
    .from_days = babylon_from_days,
    .leap_codes = { 1 << ULULU | 1 << ADDARU },
    .leap_month = babylon_leap_month,
    .mean_month = 29.530588861,
    .authority = "Calendrical Calculations, 4th edition (2018): the lag of the Moon at Babylon",
    .eras = babylon_eras,
    .n_eras = G_N_ELEMENTS (babylon_eras),
    .names = &babylon_names,
    .text = { .repeats_numbers = TRUE },
  },
  .months = CAL_OBSERVED_MONTHS (cal_babylon_months, CAL_BABYLON_FIRST_DAY),
  .n_months = CAL_BABYLON_N_MONTHS,
  .first_day = CAL_BABYLON_FIRST_DAY,
  .end_day = CAL_BABYLON_END_DAY,
  .computed = &cal_babylon_computed,
  .first_month = babylon_first_month,
};

CAL_DEFINE_BUILTIN (Babylon, babylon, babylon_rule.rule)

/* The Hebrew calendar by observation: Adar I is the sixth month of a leap year. */

#define SHEVAT 5

DEFINE_FROM_DAY (hebrew_obs, G_NO_INLINE, look_up_year, look_up_year)

static int
hebrew_obs_leap_month (const CalRule *rule,
                       gint32         year)
{
  return observed_months_in_year (rule, year) == 13 ? SHEVAT + 1 : 0;
}

static const CalRuleNames hebrew_obs_names = {
  .display_name = NC_ ("calendar", "Hebrew Calendar (by observation)"),
  .months = cal_hebrew_months,
  .leap_name = "Adar I",
  .beside_leap_name = "Adar II",
};

static const char *const hebrew_obs_aliases[] = { "hebrew-observational", NULL };

static const CalObservedRule hebrew_obs_rule = {
  .rule = {
    CAL_OBSERVED_RULE,
    .system = CAL_SYSTEM_HEBREW_OBS,
    .id = "hebrew-obs",
    .aliases = hebrew_obs_aliases,
    .first_year = -996227,
    .last_year = 1003748,
    .from_day = hebrew_obs_from_day,
    .from_days = hebrew_obs_from_days,
    .leap_codes = { 1 << SHEVAT },
    .leap_forward = TRUE,
    .leap_month = hebrew_obs_leap_month,
    .mean_month = 29 + 13753. / 25920,
    .authority = "Calendrical Calculations, 4th edition (2018): "
                 "Shaukat's criterion of visibility, at Haifa",
    .eras = cal_hebrew_eras,
    .n_eras = 1,
    .names = &hebrew_obs_names,
    .text = { .cldr = &cal_cldr_hebrew, .is_kin = TRUE, .year = CAL_YEAR_ALONE, .short_numerals = "hebr",
              .short_after = 5000, .day_first = TRUE },
  },
  .months = CAL_OBSERVED_MONTHS (cal_hebrew_obs_months, CAL_HEBREW_OBS_FIRST_DAY),
  .n_months = CAL_HEBREW_OBS_N_MONTHS,
  .first_day = CAL_HEBREW_OBS_FIRST_DAY,
  .end_day = CAL_HEBREW_OBS_END_DAY,
  .computed = &cal_hebrew_obs_computed,
  .around = &cal_hebrew_rule,
  .years = cal_hebrew_obs_years,
  .first_year = CAL_HEBREW_OBS_FIRST_YEAR,
  .end_year = CAL_HEBREW_OBS_END_YEAR,
  .first_month = look_up_first_month,
};

CAL_DEFINE_BUILTIN (HebrewObs, hebrew_obs, hebrew_obs_rule.rule)

/* Samaritans: a year begins with the first month after 11 March of the Julian calendar, and
 * has the number of the era of the Entry into Canaan, which rises with the sixth month. */

#define ENTRY_MONTH 6

static gint32
samarit_bound (gint32 julian_year)
{
  return cal_julian_month_start (julian_year, 3) + 10;
}

static gint32
samarit_first_month (const CalObservedRule *self,
                     gint32                 year)
{
  gint32 start;

  if (G_LIKELY (has_year (self, year)))
    return look_up_first_month (self, year);

  return find_month (self, samarit_bound (year - CAL_SAMARIT_ENTRY), &start) + 1;
}

static gint32
samarit_find_year (const CalObservedRule *self,
                   gint32                 month G_GNUC_UNUSED,
                   gint32                 start,
                   gint32                *first_month)
{
  gint32 julian_year = cal_julian_from_day (start).year;
  gint32 year = julian_year + CAL_SAMARIT_ENTRY - (start <= samarit_bound (julian_year));

  *first_month = samarit_first_month (self, year);

  return year;
}

DEFINE_FROM_DAY (samarit, G_NO_INLINE, look_up_year, samarit_find_year)

static int
samarit_leap_month (const CalRule *rule,
                    gint32         year)
{
  return observed_months_in_year (rule, year) == 13 ? 13 : 0;
}

static gint32
samarit_entry_year (const CalRule *rule,
                    gint32         julian_day)
{
  CalFields fields = samarit_from_day (rule, julian_day);

  return fields.year + (fields.month >= ENTRY_MONTH);
}

/* Samaritans number their months. */
static const char *const samarit_months[] = {
  NC_ ("Samaritan month", "1st Month"),
  NC_ ("Samaritan month", "2nd Month"),
  NC_ ("Samaritan month", "3rd Month"),
  NC_ ("Samaritan month", "4th Month"),
  NC_ ("Samaritan month", "5th Month"),
  NC_ ("Samaritan month", "6th Month"),
  NC_ ("Samaritan month", "7th Month"),
  NC_ ("Samaritan month", "8th Month"),
  NC_ ("Samaritan month", "9th Month"),
  NC_ ("Samaritan month", "10th Month"),
  NC_ ("Samaritan month", "11th Month"),
  NC_ ("Samaritan month", "12th Month"),
};

static const CalRuleNames samarit_names = {
  .display_name = NC_ ("calendar", "Samaritan Calendar"),
  .months = samarit_months,
  .month_context = "Samaritan month",
  .leap_name = NC_ ("Samaritan month", "13th Month"),
};

static const CalEraRule samarit_eras[] = {
  { "entry", NULL, CAL_ERA_KIND_TURNING, 0, CAL_ERA_OPEN_START, NC_ ("Samaritan era", "Era of the Entry"),
    NC_ ("Samaritan era", "EE"), .context = "Samaritan era", .year = samarit_entry_year },
};

static const char *const samarit_aliases[] = { "samaritan", NULL };

static const CalObservedRule samarit_rule = {
  .rule = {
    CAL_OBSERVED_RULE,
    .system = CAL_SYSTEM_SAMARIT,
    .id = "samarit",
    .aliases = samarit_aliases,
    .first_year = -998341,
    .last_year = 1001617,
    .from_day = samarit_from_day,
    .from_days = samarit_from_days,
    .leap_codes = { 1 << 12 },
    .leap_month = samarit_leap_month,
    .mean_month = 29.530588861,
    .authority = "Calendrical Calculations, 4th edition (2018): "
                 "the true conjunction and noon at Mount Gerizim",
    .eras = samarit_eras,
    .n_eras = G_N_ELEMENTS (samarit_eras),
    .names = &samarit_names,
  },
  .months = CAL_OBSERVED_MONTHS (cal_samarit_months, CAL_SAMARIT_FIRST_DAY),
  .n_months = CAL_SAMARIT_N_MONTHS,
  .first_day = CAL_SAMARIT_FIRST_DAY,
  .end_day = CAL_SAMARIT_END_DAY,
  .computed = &cal_samarit_computed,
  .years = cal_samarit_years,
  .first_year = CAL_SAMARIT_FIRST_YEAR,
  .end_year = CAL_SAMARIT_END_YEAR,
  .first_month = samarit_first_month,
};

CAL_DEFINE_BUILTIN (Samarit, samarit, samarit_rule.rule)
