/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lunisolar calendar of Gujarat, whose years begin with Kartika, after Diwali: the months
 * are those of cal-hindu-moon.c and have other numbers.
 *
 * Source: Government of India, Report of the Calendar Reform Committee (1955); the names are
 *   those of gu.wikipedia.org, મહિનો, for the months of the Vikrama era.
 * Epoch: as in cal-hindu-moon.c; the year has the number there of the Chaitra before it.
 * Range: authoritative is none; computed are 1900 to 2100.
 * Anchors: the first of Kartak 2081 is 2460617, ISO 2024-11-02.
 */

#include "config.h"

#include "cal-hindu-moon-private.h"

#include "cal-native-private.h"
#include "cal-vector-private.h"

#define MONTHS 12

/* The months of others before Kartika, and the code from which on a year begins, which is that
 * of its leap month. */
#define BEFORE 7
#define FIRST_CODE CAL_HINDU_MOON_KARTIKA

/* In days, and more. */
#define LONGEST_YEAR 400

static const CalLunarDayRule *const base = &cal_hindu_moon_rule.rule;

/* The first month, from that of the table, of a year that it has. */
static inline gint32
get_year_start (gint32 index)
{
  return cal_hindu_moon_year_start (index) + (gint32) (cal_hindu_moon_years[index] >> CAL_HINDU_MOON_KARTIKA_SHIFT) - 1;
}

static gint32
gujarati_first_month (const CalLunarDayRule *rule,
                      gint32                 year)
{
  gint64 years = (gint64) year - rule->rule.year_offset;

  if (!cal_hindu_moon_has_year (years))
    return cal_hindu_find_month (base, MONTHS * years + BEFORE);

  return get_year_start ((gint32) years - CAL_HINDU_MOON_FIRST_YEAR) + CAL_HINDU_MOON_FIRST_MONTH;
}

static gint32
gujarati_year_of_month (const CalLunarDayRule *rule,
                        gint32                 month)
{
  gint64 names = cal_hindu_moon_count_names (&cal_hindu_moon_rule, month);

  return (gint32) cal_floor_div64 (names - BEFORE, MONTHS) + rule->rule.year_offset;
}

/* The code and the year of a month, of which others have these. */
static CalMonthCode
convert_code (CalMonthCode  code,
              gint32       *year)
{
  gboolean before = code < FIRST_CODE;
  int number = cal_month_code_get_number (code);

  *year -= before;

  return cal_month_code_make (before ? number + MONTHS - BEFORE : number - BEFORE, cal_month_code_is_leap (code));
}

/* The reverse. */
static CalMonthCode
convert_code_back (CalMonthCode  code,
                   gint32       *year)
{
  gboolean after = code >= cal_month_code_make (MONTHS - BEFORE, TRUE);
  int number = cal_month_code_get_number (code);

  *year += after;

  return cal_month_code_make (after ? number - (MONTHS - BEFORE) : number + BEFORE, cal_month_code_is_leap (code));
}

static CalMonthCode
gujarati_code_of_month (const CalRule *rule,
                        gint32         year,
                        int            month)
{
  gint32 count = gujarati_first_month ((const CalLunarDayRule *) rule, year) + month - 1;
  gint32 base_year = base->year_of_month (base, count);
  int base_month = count - base->first_month (base, base_year) + 1;

  return convert_code (base->rule.code_of_month (&base->rule, base_year, base_month), &base_year);
}

static int
gujarati_month_of_code (const CalRule *rule,
                        gint32         year,
                        CalMonthCode   code)
{
  gint32 base_year = year;
  CalMonthCode base_code = convert_code_back (code, &base_year);
  int month = base->rule.month_of_code (&base->rule, base_year, base_code);

  if (month == 0)
    return 0;

  return base->first_month (base, base_year) + month - gujarati_first_month ((const CalLunarDayRule *) rule, year);
}

static CalFields
gujarati_from_day (const CalRule *rule,
                   gint32         julian_day)
{
  gint32 month, year, start;

  /* The table begins in the middle of a year. */
  if (julian_day < CAL_HINDU_MOON_FIRST_DAY + LONGEST_YEAR || julian_day >= CAL_HINDU_MOON_END_DAY)
    return cal_lunar_day_from_day (rule, julian_day);

  month = cal_hindu_moon_month (julian_day);
  year = cal_hindu_moon_year (month);
  start = get_year_start (year);

  if (month < start)
    start = get_year_start (--year);

  return (CalFields) {
    .year = year + CAL_HINDU_MOON_FIRST_YEAR + rule->year_offset,
    .month = (gint16) (month - start + 1),
    .day = (gint16) (julian_day - cal_hindu_moon_start (month) + 1),
  };
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (static, gujarati_from_days, gujarati_from_day)

static gint32
gujarati_to_day (const CalRule *rule,
                 gint32         year,
                 int            month,
                 int            day)
{
  gint64 years = (gint64) year - rule->year_offset;
  gint32 index, start;

  /* And ends there. */
  if (!cal_hindu_moon_has_year (years) || years == CAL_HINDU_MOON_END_YEAR - 1)
    return cal_lunar_day_to_day (rule, year, month, day);

  index = (gint32) years - CAL_HINDU_MOON_FIRST_YEAR;
  start = get_year_start (index) + month - 1;

  if (month < 1 || start >= get_year_start (index + 1) || day < 1 ||
      (day > rule->min_days && cal_hindu_moon_start (start) + day > cal_hindu_moon_start (start + 1)))
    return CAL_NO_DAY;

  return cal_hindu_moon_start (start) + day - 1;
}

static gboolean
gujarati_label (const CalRule *rule G_GNUC_UNUSED,
                gint32         julian_day,
                CalLabel      *label)
{
  cal_hindu_label (&base->rule, julian_day, label);
  label->code = convert_code (label->code, &label->year);

  return TRUE;
}

static gboolean
gujarati_days_of_label (const CalRule  *rule G_GNUC_UNUSED,
                        const CalLabel *label,
                        gint32         *first,
                        gint32         *last)
{
  CalLabel base_label = *label;

  base_label.code = convert_code_back (label->code, &base_label.year);

  return cal_hindu_days_of_label (&base->rule, &base_label, first, last);
}

/* Years that begin with Chaitra; those of the Shaka era are so many less. */

static gint32
get_chaitra_year (const CalRule *rule G_GNUC_UNUSED,
                  gint32         julian_day)
{
  return base->rule.from_day (&base->rule, julian_day).year;
}

static gint32
get_shaka_year (const CalRule *rule,
                gint32         julian_day)
{
  return get_chaitra_year (rule, julian_day) - CAL_HINDU_VIKRAMA_OFFSET + CAL_HINDU_SHAKA_OFFSET;
}

static const CalEraRule gujarati_counts[] = {
  { "shaka", NULL, CAL_ERA_KIND_TURNING, 0, CAL_ERA_OPEN_START, NC_ ("Hindu era", "Shaka"),
    NC_ ("Hindu era", "Shaka"), .context = "Hindu era", .year = get_shaka_year },
  { "chaitra", NULL, CAL_ERA_KIND_TURNING, 0, CAL_ERA_OPEN_START, NC_ ("Hindu era", "Vikrama Samvat from Chaitra"),
    NC_ ("Hindu era", "VS Chaitra"), .context = "Hindu era", .year = get_chaitra_year },
};

static const char *const gujarati_months[] = {
  NC_ ("Gujarati month", "Kartak"),
  NC_ ("Gujarati month", "Magshar"),
  NC_ ("Gujarati month", "Posh"),
  NC_ ("Gujarati month", "Maha"),
  NC_ ("Gujarati month", "Fagan"),
  NC_ ("Gujarati month", "Chaitra"),
  NC_ ("Gujarati month", "Vaishakh"),
  NC_ ("Gujarati month", "Jeth"),
  NC_ ("Gujarati month", "Ashadh"),
  NC_ ("Gujarati month", "Shravan"),
  NC_ ("Gujarati month", "Bhadarvo"),
  NC_ ("Gujarati month", "Aso"),
};

static const CalRuleNames gujarati_names = {
  .display_name = NC_ ("calendar", "Gujarati Calendar"),
  .months = gujarati_months,
  .month_context = "Gujarati month",
  CAL_HINDU_LEAP_NAMES,
};

static const CalSiddhantaRule gujarati_rule = {
  .rule = {
    .rule = {
      CAL_HINDU_MOON_FAMILY,
      .system = CAL_SYSTEM_GUJARATI,
      .id = "gujarati",
      .first_year = -999899,
      .last_year = 1000011,
      .year_offset = CAL_HINDU_VIKRAMA_OFFSET,
      .code_of_month = gujarati_code_of_month,
      .month_of_code = gujarati_month_of_code,
      .from_day = gujarati_from_day,
      .from_days = gujarati_from_days,
      .to_day = gujarati_to_day,
      .label = gujarati_label,
      .days_of_label = gujarati_days_of_label,
      .eras = &cal_hindu_eras[CAL_HINDU_VIKRAMA],
      .n_eras = 1,
      .counts = gujarati_counts,
      .n_counts = G_N_ELEMENTS (gujarati_counts),
      .cycles = cal_hindu_cycles,
      .names = &gujarati_names,
      .text = { .repeats_numbers = TRUE },
    },
    .lunar_day = cal_hindu_moon_lunar_day,
    .first_day = cal_hindu_moon_first_day,
    .first_month = gujarati_first_month,
    .year_of_month = gujarati_year_of_month,
  },
  CAL_HINDU_MOON_NAMING,
};

CAL_DEFINE_BUILTIN (Gujarati, gujarati, gujarati_rule.rule.rule)
