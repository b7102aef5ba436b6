/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The solar calendars of India by the true Sun: a month for each sign of the stars.
 *
 * Source: tables that data/hindu-solar-years.c computes, with the ayanamsha of Lahiri,
 *   23.857092 degrees at J2000.  When a month begins if the Sun enters its sign at a moment:
 *   on that day before sunset, at Chennai, or else the next (tamil; the textbook rule of
 *   E. M. Reingold and N. Dershowitz, Calendrical Calculations: The Ultimate Edition (2018),
 *   chapter 20, has the setting of its centre without refraction, here at Ujjain,
 *   hindu-solar-astro); the same until three fifths of the daytime, at Kochi (kollam); on
 *   the civil day (odia), the day after it (bengali), or the day from sunrise to sunrise, at
 *   Ujjain (punjabi).
 * Epoch: the years of tables begin with those from 1600 on.
 * Range: authoritative is none: offices and almanacs publish their own, some of them by the
 *   Surya Siddhanta; computed are 1900 to 2100, apart from months that Delta T may move by a
 *   day; before 1600 and from 2400 on years have
 *   365.25636 days.
 * Anchors: 1 Chithirai (tamil) is 2460415, ISO 2024-04-14; 1 Chingam 1200 (kollam) is
 *   2460540, ISO 2024-08-17.
 */

#include "config.h"

#include "cal-hindu-sun-private.h"

#include "cal-bangla-private.h"
#include "cal-cycles-private.h"
#include "cal-hindu-private.h"
#include "cal-native-private.h"
#include "cal-vector-private.h"

#define MONTHS CAL_HINDU_SUN_MONTHS
#define SHORTEST 29
#define LONGEST 32

static inline const CalHinduSunTable *
get_table (const CalRule *rule)
{
  return ((const CalHinduSunRule *) rule)->table;
}

/* The place of a year in the table, which may be beyond its ends. */
static inline gint32
get_index (const CalRule *rule,
           gint32         year)
{
  return year - rule->year_offset - CAL_HINDU_SUN_FIRST_YEAR;
}

/* A month by the mean year, from one that the table has. */
static gint32
find_mean_start (const gint64 *months,
                 gint32        years,
                 int           month)
{
  return (gint32) cal_floor_div64 (months[month] + years * CAL_HINDU_SUN_YEAR, CAL_HINDU_SUN_PARTS);
}

/* How many days the first months have beyond 29 each. */
static inline int
sum_lengths (guint32 year,
             int     months)
{
  guint32 lengths = year & ((G_GUINT64_CONSTANT (1) << 2 * months) - 1);

  lengths = (lengths & 0x333333) + (lengths >> 2 & 0x333333);
  lengths = (lengths & 0x0f0f0f) + (lengths >> 4 & 0x0f0f0f);

  return (int) ((lengths + (lengths >> 8) + (lengths >> 16)) & 0xff);
}

/* A word is never written again with another value: threads that ask for a year at once all
 * compute it, and none waits. */
static G_NO_INLINE guint32
learn_row (const CalHinduSunTable *table,
           gint32                  index)
{
  CalHinduSunYear year;
  guint32 row;

  cal_hindu_sun_compute_year (table->model, index + CAL_HINDU_SUN_FIRST_YEAR, &year);
  row = cal_hindu_sun_make_row (table, index, &year);
  g_atomic_int_set ((int *) &table->years[index], (int) row);

  return row;
}

static inline guint32
get_row (const CalHinduSunTable *table,
         gint32                  index)
{
  guint32 row = (guint32) g_atomic_int_get ((const int *) &table->years[index]);

  return G_LIKELY (row != 0) ? row : learn_row (table, index);
}

CalHinduSunTable *
cal_hindu_sun_table_new (const CalHinduSunModel *model)
{
  CalHinduSunTable *table = g_new0 (CalHinduSunTable, 1);

  table->model = model;
  cal_hindu_sun_fill_ends (model, table);

  return table;
}

/* Where a year of the table begins. */
static inline gint32
get_year_start (const CalHinduSunTable *table,
                gint32                  index,
                guint32                 row)
{
  return table->first_day - 2 + (gint32) (index * CAL_HINDU_SUN_YEAR / CAL_HINDU_SUN_PARTS) + (gint32) (row >> 24);
}

/* The days of a year before a month, the first of which is 0. */
static inline gint32
count_days_before (guint32 row,
                   int     month)
{
  return SHORTEST * month + sum_lengths (row, month);
}

/* Months are 0 to 12 here, the last being the first of the next year. */
static gint32
find_start (const CalHinduSunTable *table,
            gint32                  index,
            int                     month)
{
  /* A year beside the table may end where the table begins. */
  if (month == MONTHS && (index < 0 || index >= CAL_HINDU_SUN_YEARS))
    {
      index++;
      month = 0;
    }

  if (index >= 0 && index < CAL_HINDU_SUN_YEARS)
    {
      guint32 row = get_row (table, index);

      return get_year_start (table, index, row) + count_days_before (row, month);
    }

  return index < 0 ? find_mean_start (table->before, index, month)
                   : find_mean_start (table->after, index - CAL_HINDU_SUN_YEARS + 1, month);
}

static gint32
hindu_sun_month_start (const CalRule *rule,
                       gint32         year,
                       int            month)
{
  return find_start (get_table (rule), get_index (rule, year), month - 1);
}

static inline CalFields
make_fields (const CalRule *rule,
             gint32         index,
             int            month,
             gint32         day)
{
  return (CalFields) {
    .year = index + CAL_HINDU_SUN_FIRST_YEAR + rule->year_offset,
    .month = (gint16) (month + 1),
    .day = (gint16) (day + 1),
  };
}

/* Of a day beside the table.  Twelve months are 18 or 19 days shorter than if all were the longest:
 * a day is in the month that it would be in then, or in the next. */
static G_NO_INLINE CalFields
find_fields_beside (const CalRule *rule,
                    gint32         julian_day)
{
  const CalHinduSunTable *table = get_table (rule);
  gboolean is_before = julian_day < table->first_day;
  const gint64 *months = is_before ? table->before : table->after;
  gint64 parts = ((gint64) julian_day + 1) * CAL_HINDU_SUN_PARTS - 1 - months[0];
  gint32 years = (gint32) cal_floor_div64 (parts, CAL_HINDU_SUN_YEAR);
  int month;

  parts -= years * CAL_HINDU_SUN_YEAR;
  month = (int) (parts / (LONGEST * CAL_HINDU_SUN_PARTS));
  if (month < MONTHS - 1 && parts >= months[month + 1] - months[0])
    month++;

  return make_fields (rule, is_before ? years : years + CAL_HINDU_SUN_YEARS - 1, month,
                      julian_day - find_mean_start (months, years, month));
}

/* The inverse of 365.25636 days in units of 2^-32. */
#define YEARS_PER_DAY 11758775

/* A table that has all its years need not be asked whether it does. */
static G_ALWAYS_INLINE inline guint32
get_row_of (const CalHinduSunTable *table,
            guint32                 index,
            gboolean                has_all)
{
  return has_all ? table->years[index] : get_row (table, (gint32) index);
}

/* The mean year is at most two days late and five early.  Months are found as beside the table. */
static G_ALWAYS_INLINE inline CalFields
find_fields (const CalRule *rule,
             gint32         julian_day,
             gboolean       has_all)
{
  const CalHinduSunTable *table = get_table (rule);
  guint32 days = (guint32) julian_day - (guint32) table->first_day + 3;
  guint32 index = (guint32) ((guint64) days * YEARS_PER_DAY >> 32);
  guint32 row;
  gint32 start, day, end;
  int month;

  if (G_UNLIKELY (index >= CAL_HINDU_SUN_YEARS))
    {
      if (index > CAL_HINDU_SUN_YEARS || julian_day >= find_mean_start (table->after, 1, 0))
        return find_fields_beside (rule, julian_day);

      index = CAL_HINDU_SUN_YEARS - 1;
    }

  row = get_row_of (table, index, has_all);
  start = get_year_start (table, (gint32) index, row);
  if (julian_day < start)
    {
      if (index == 0)
        return find_fields_beside (rule, julian_day);

      row = get_row_of (table, --index, has_all);
      start = get_year_start (table, (gint32) index, row);
    }

  day = julian_day - start;
  month = day / LONGEST;
  end = count_days_before (row, month + 1);
  if (day >= end)
    return make_fields (rule, (gint32) index, month + 1, day - end);

  return make_fields (rule, (gint32) index, month, day - end + SHORTEST + (gint32) (row >> 2 * month & 3));
}

static CalFields
hindu_sun_from_day (const CalRule *rule,
                    gint32         julian_day)
{
  return find_fields (rule, julian_day, TRUE);
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (static, hindu_sun_from_days, hindu_sun_from_day)

static CalFields
made_from_day (const CalRule *rule,
               gint32         julian_day)
{
  return find_fields (rule, julian_day, FALSE);
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (static, made_from_days, made_from_day)

static gint32
hindu_sun_to_day (const CalRule *rule,
                  gint32         year,
                  int            month,
                  int            day)
{
  gint32 start;

  if (year < rule->first_year || year > rule->last_year || month < 1 || month > MONTHS || day < 1)
    return CAL_NO_DAY;

  start = hindu_sun_month_start (rule, year, month);

  if (day > SHORTEST && start + day > hindu_sun_month_start (rule, year, month + 1))
    return CAL_NO_DAY;

  return start + day - 1;
}

/* Of a month, or of its last day. */
static gboolean
is_open (const CalRule *rule,
         gint32         julian_day)
{
  const CalHinduSunModel *model = get_table (rule)->model;
  CalFields fields = made_from_day (rule, julian_day);
  gint32 year = fields.year - rule->year_offset, start = julian_day - fields.day + 1;
  gint32 next = hindu_sun_month_start (rule, fields.year, fields.month + 1);
  gboolean is_sooner;

  if (cal_hindu_sun_is_open (model, cal_hindu_sun_find_entry (model, year, fields.month - 1), start, &is_sooner))
    return TRUE;

  return julian_day == next - 1 &&
         cal_hindu_sun_is_open (model, cal_hindu_sun_find_entry (model, year, fields.month), next, &is_sooner) &&
         is_sooner;
}

static CalAccuracy
hindu_sun_accuracy (const CalRule *rule,
                    gint32         julian_day)
{
  const CalHinduSunTable *table = get_table (rule);

  if (table->model == NULL)
    return cal_computed_days_accuracy (&table->computed, julian_day);

  if (julian_day < CAL_COMPUTED_FIRST_DAY || julian_day > CAL_COMPUTED_LAST_DAY)
    return CAL_ACCURACY_APPROXIMATE;

  return is_open (rule, julian_day) ? CAL_ACCURACY_PROVISIONAL : CAL_ACCURACY_COMPUTED;
}

void
cal_hindu_sun_set_functions (CalRule *rule)
{
  rule->month_start = hindu_sun_month_start;
  rule->from_day = made_from_day;
  rule->from_days = made_from_days;
  rule->to_day = hindu_sun_to_day;
  rule->accuracy = hindu_sun_accuracy;
}

#define CAL_HINDU_SUN_RULE \
  .kind = CAL_KIND_SOLAR, \
  .n_regular_months = MONTHS, \
  .max_months = MONTHS, \
  .min_days = SHORTEST, \
  .max_days = LONGEST, \
  .common_days = 365, \
  .month_start = hindu_sun_month_start, \
  .months_in_year = cal_rule_twelve_months, \
  .days_in_month = cal_rule_days_in_month, \
  .from_day = hindu_sun_from_day, \
  .from_days = hindu_sun_from_days, \
  .to_day = hindu_sun_to_day, \
  .accuracy = hindu_sun_accuracy, \
  .authoritative_first = 0, \
  .authoritative_last = -1

/* Years of the Shaka era begin 78 years after those of ISO 8601. */
#define SHAKA -78
#define SHAKA_YEARS \
  .year_offset = SHAKA, \
  .first_year = -1000040, \
  .last_year = 999883, \
  .counts = cal_hindu_counts[CAL_HINDU_SHAKA], \
  .n_counts = CAL_HINDU_SOLAR_COUNTS, \
  .cycles = cal_hindu_southern_cycles

static const CalRuleNames astro_names = {
  .display_name = NC_ ("calendar", "Hindu Solar Calendar (true Sun)"),
  .months = cal_hindu_solar_months,
  .month_context = CAL_HINDU_SOLAR_CONTEXT,
};

static const CalHinduSunRule hindu_solar_astro_rule = {
  .rule = {
    CAL_HINDU_SUN_RULE,
    SHAKA_YEARS,
    .system = CAL_SYSTEM_HINDU_SOLAR_ASTRO,
    .id = "hindu-solar-astro",
    .day_start = CAL_DAY_START_SUNRISE,
    .authority = "the true Sun at Ujjain with the ayanamsha of Lahiri",
    .eras = &cal_hindu_eras[CAL_HINDU_SHAKA],
    .n_eras = 1,
    .names = &astro_names,
  },
  .table = &cal_hindu_sun_hindu_solar_astro,
};

CAL_DEFINE_BUILTIN (HinduSolarAstro, hindu_solar_astro, hindu_solar_astro_rule.rule)

static const char *const tamil_months[] = {
  NC_ ("Tamil month", "Chithirai"),
  NC_ ("Tamil month", "Vaikasi"),
  NC_ ("Tamil month", "Aani"),
  NC_ ("Tamil month", "Aadi"),
  NC_ ("Tamil month", "Aavani"),
  NC_ ("Tamil month", "Purattasi"),
  NC_ ("Tamil month", "Aippasi"),
  NC_ ("Tamil month", "Karthigai"),
  NC_ ("Tamil month", "Margazhi"),
  NC_ ("Tamil month", "Thai"),
  NC_ ("Tamil month", "Maasi"),
  NC_ ("Tamil month", "Panguni"),
};

static const CalRuleNames tamil_names = {
  .display_name = NC_ ("calendar", "Tamil Calendar"),
  .months = tamil_months,
  .month_context = "Tamil month",
};

static const CalHinduSunRule tamil_rule = {
  .rule = {
    CAL_HINDU_SUN_RULE,
    SHAKA_YEARS,
    .system = CAL_SYSTEM_TAMIL,
    .id = "tamil",
    .day_start = CAL_DAY_START_SUNRISE,
    .authority = "the true Sun at Chennai with the ayanamsha of Lahiri",
    .names = &tamil_names,
    .text = { .year = CAL_YEAR_ALONE },
  },
  .table = &cal_hindu_sun_tamil,
};

CAL_DEFINE_BUILTIN (Tamil, tamil, tamil_rule.rule)

static const char *const kollam_months[] = {
  NC_ ("Malayalam month", "Chingam"),
  NC_ ("Malayalam month", "Kanni"),
  NC_ ("Malayalam month", "Thulam"),
  NC_ ("Malayalam month", "Vrischikam"),
  NC_ ("Malayalam month", "Dhanu"),
  NC_ ("Malayalam month", "Makaram"),
  NC_ ("Malayalam month", "Kumbham"),
  NC_ ("Malayalam month", "Meenam"),
  NC_ ("Malayalam month", "Medam"),
  NC_ ("Malayalam month", "Edavam"),
  NC_ ("Malayalam month", "Mithunam"),
  NC_ ("Malayalam month", "Karkadakam"),
};

static const CalRuleNames kollam_names = {
  .display_name = NC_ ("calendar", "Malayalam Calendar"),
  .months = kollam_months,
  .month_context = "Malayalam month",
};

static const CalEraRule kollam_eras[] = {
  { "kollam", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Hindu era", "Kollam Era"),
    NC_ ("Hindu era", "KE"), .context = "Hindu era" },
};

static const char *const kollam_aliases[] = { "malayalam", NULL };

static const CalHinduSunRule kollam_rule = {
  .rule = {
    CAL_HINDU_SUN_RULE,
    .system = CAL_SYSTEM_KOLLAM,
    .id = "kollam",
    .aliases = kollam_aliases,
    .day_start = CAL_DAY_START_SUNRISE,
    .first_year = -1000786,
    .last_year = 999137,
    .year_offset = -824,
    .authority = "the true Sun at Kochi with the ayanamsha of Lahiri",
    .eras = kollam_eras,
    .n_eras = G_N_ELEMENTS (kollam_eras),
    .names = &kollam_names,
  },
  .table = &cal_hindu_sun_kollam,
};

CAL_DEFINE_BUILTIN (Kollam, kollam, kollam_rule.rule)

static const char *const odia_months[] = {
  NC_ ("Odia month", "Baisakha"),
  NC_ ("Odia month", "Jyestha"),
  NC_ ("Odia month", "Asadha"),
  NC_ ("Odia month", "Srabana"),
  NC_ ("Odia month", "Bhadraba"),
  NC_ ("Odia month", "Aswina"),
  NC_ ("Odia month", "Kartika"),
  NC_ ("Odia month", "Margasira"),
  NC_ ("Odia month", "Pausa"),
  NC_ ("Odia month", "Magha"),
  NC_ ("Odia month", "Phalguna"),
  NC_ ("Odia month", "Chaitra"),
};

static const CalRuleNames odia_names = {
  .display_name = NC_ ("calendar", "Odia Calendar"),
  .months = odia_months,
  .month_context = "Odia month",
};

static const char *const odia_aliases[] = { "oriya", NULL };

static const CalHinduSunRule odia_rule = {
  .rule = {
    CAL_HINDU_SUN_RULE,
    SHAKA_YEARS,
    .system = CAL_SYSTEM_ODIA,
    .id = "odia",
    .aliases = odia_aliases,
    .day_start = CAL_DAY_START_MIDNIGHT,
    .authority = "the true Sun with the ayanamsha of Lahiri",
    .names = &odia_names,
    .text = { .year = CAL_YEAR_ALONE },
  },
  .table = &cal_hindu_sun_odia,
};

CAL_DEFINE_BUILTIN (Odia, odia, odia_rule.rule)

/* Those of Bangladesh, with their translations. */
static const CalRuleNames bengali_names = {
  .display_name = NC_ ("calendar", "Bengali Calendar (India)"),
  .months = cal_bangla_months,
  .month_context = CAL_BANGLA_MONTH_CONTEXT,
};

static const CalHinduSunRule bengali_rule = {
  .rule = {
    CAL_HINDU_SUN_RULE,
    .system = CAL_SYSTEM_BENGALI,
    .id = "bengali",
    .day_start = CAL_DAY_START_MIDNIGHT,
    .first_year = -1000555,
    .last_year = 999368,
    .year_offset = -593,
    .authority = "the true Sun with the ayanamsha of Lahiri",
    .eras = cal_bangla_eras,
    .n_eras = 1,
    .names = &bengali_names,
  },
  .table = &cal_hindu_sun_bengali,
};

CAL_DEFINE_BUILTIN (Bengali, bengali, bengali_rule.rule)

/* As those of the Nanakshahi calendar, which begins a month earlier. */
static const char *const punjabi_months[] = {
  NC_ ("Nanakshahi month", "Vaisakh"),
  NC_ ("Nanakshahi month", "Jeth"),
  NC_ ("Nanakshahi month", "Harh"),
  NC_ ("Nanakshahi month", "Savan"),
  NC_ ("Nanakshahi month", "Bhadon"),
  NC_ ("Nanakshahi month", "Assu"),
  NC_ ("Nanakshahi month", "Katak"),
  NC_ ("Nanakshahi month", "Maghar"),
  NC_ ("Nanakshahi month", "Poh"),
  NC_ ("Nanakshahi month", "Magh"),
  NC_ ("Nanakshahi month", "Phagun"),
  NC_ ("Nanakshahi month", "Chet"),
};

static const CalRuleNames punjabi_names = {
  .display_name = NC_ ("calendar", "Punjabi Solar Calendar"),
  .months = punjabi_months,
  .month_context = "Nanakshahi month",
};

static const CalHinduSunRule punjabi_rule = {
  .rule = {
    CAL_HINDU_SUN_RULE,
    SHAKA_YEARS,
    .system = CAL_SYSTEM_PUNJABI,
    .id = "punjabi",
    .day_start = CAL_DAY_START_SUNRISE,
    .authority = "the true Sun at Ujjain with the ayanamsha of Lahiri",
    .names = &punjabi_names,
    .text = { .year = CAL_YEAR_ALONE },
  },
  .table = &cal_hindu_sun_punjabi,
};

CAL_DEFINE_BUILTIN (Punjabi, punjabi, punjabi_rule.rule)
