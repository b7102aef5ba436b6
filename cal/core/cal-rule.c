/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-rule-private.h"

#include <string.h>

#include "cal-roman-private.h"

const CalCldr cal_cldr_gregorian = { .type = "gregorian", .has_months = TRUE };

const CalCldr cal_cldr_chinese = { .type = "chinese", .has_months = TRUE, .has_leap_patterns = TRUE };

int
cal_rule_twelve_months (const CalRule *rule G_GNUC_UNUSED,
                        gint32         year G_GNUC_UNUSED)
{
  return 12;
}

int
cal_rule_thirteen_months (const CalRule *rule G_GNUC_UNUSED,
                          gint32         year G_GNUC_UNUSED)
{
  return 13;
}

int
cal_rule_days_in_month (const CalRule *rule,
                        gint32         year,
                        int            month)
{
  return rule->month_start (rule, year, month + 1) - rule->month_start (rule, year, month);
}

gint32
cal_rule_days_in_year (const CalRule *rule,
                       gint32         year)
{
  return rule->month_start (rule, year, rule->months_in_year (rule, year) + 1) -
         rule->month_start (rule, year, 1);
}

/* Months that follow the Moon are the nearest whole number to the quotient of days. */
gboolean
cal_rule_count_months (const CalRule *rule,
                       gint32         first,
                       gint32         end,
                       gint64        *months)
{
  gint32 days;

  if (rule->count_months != NULL)
    return rule->count_months (rule, first, end, months);

  if (rule->months_in_year == cal_rule_twelve_months || rule->months_in_year == cal_rule_thirteen_months)
    {
      *months = (gint64) (end - first) * rule->months_in_year (rule, first);
      return TRUE;
    }

  if (!(rule->mean_month > 0))
    return FALSE;

  days = rule->month_start (rule, end, 1) - rule->month_start (rule, first, 1);
  *months = (gint64) (days / rule->mean_month + 0.5);

  return TRUE;
}

/* The numbers of days that the months of a year lack. */
static int
count_missing_days (const CalRule *rule,
                    gint32         year)
{
  int months = rule->missing_days != NULL ? rule->months_in_year (rule, year) : 0;
  int sum = 0;

  for (int month = 1; month <= months; month++)
    {
      int first, n;

      rule->missing_days (rule, year, month, &first, &n);
      sum += n;
    }

  return sum;
}

/* Months may have been left out of a year, so that their number says nothing. */
static gboolean
has_leap_month (const CalRule *rule,
                gint32         year)
{
  int month = rule->months_in_year (rule, year);

  if (rule->code_of_month == NULL)
    return month > rule->n_regular_months;

  while (month > 0 && !cal_month_code_is_leap (rule->code_of_month (rule, year, month)))
    month--;

  return month > 0;
}

/* A leap year has a leap month where months follow the Moon and years the Sun, or else more
 * days than a common year: 29 February made 1752 a leap year, though it had 355. */
gboolean
cal_rule_is_leap_year (const CalRule *rule,
                       gint32         year)
{
  if (G_UNLIKELY (rule->leap_year != NULL))
    return rule->leap_year (rule, year);

  if (rule->leap_month != NULL)
    return rule->leap_month (rule, year) != 0;

  if (rule->kind == CAL_KIND_LUNISOLAR)
    return has_leap_month (rule, year);

  return cal_rule_days_in_year (rule, year) + count_missing_days (rule, year) > rule->common_days;
}

/* A month that a year lacks went into the one before it, which may be a leap month;
 * before the first there is none. */
static int
find_swallowing_month (const CalRule *rule,
                       gint32         year,
                       CalMonthCode   code)
{
  int month = 0;

  while (month == 0 && --code > CAL_MONTH_CODE_NONE)
    if (cal_rule_has_month_code (rule, code))
      month = rule->month_of_code (rule, year, code);

  return MAX (month, 1);
}

int
cal_rule_find_code (const CalRule *rule,
                    gint32         year,
                    CalMonthCode   code,
                    gboolean       constrain)
{
  int month = rule->month_of_code (rule, year, code);

  if (month != 0 || !constrain)
    return month;

  if (cal_month_code_is_leap (code))
    {
      code = cal_rule_replace_leap_code (rule, code);
      month = rule->month_of_code (rule, year, code);
    }

  return month != 0 ? month : find_swallowing_month (rule, year, code);
}

char *
cal_rule_describe_month_codes (const CalRule *rule)
{
  GString *codes = g_string_new (NULL);

  g_string_append_printf (codes, "M01 to M%02d", rule->n_regular_months);

  for (int number = 0; number < 100; number++)
    if (cal_rule_has_month_code (rule, cal_month_code_make (number, TRUE)))
      g_string_append_printf (codes, ", M%02dL", number);

  return g_string_free (codes, FALSE);
}

CalAccuracy
cal_rule_accuracy (const CalRule *rule,
                   gint32         julian_day)
{
  if (rule->accuracy != NULL)
    return rule->accuracy (rule, julian_day);

  if (julian_day >= rule->authoritative_first && julian_day <= rule->authoritative_last)
    return CAL_ACCURACY_EXACT;

  return CAL_ACCURACY_COMPUTED;
}

int
cal_rule_find_era (const CalRule *rule,
                   gint32         julian_day)
{
  for (gsize i = 0; i < rule->n_eras; i++)
    if (julian_day >= rule->eras[i].first_day)
      return (int) i;

  return -1;
}

int
cal_rule_era_year (const CalRule    *rule,
                   const CalEraRule *era,
                   gint32            year,
                   gint32            julian_day)
{
  if (era == NULL)
    return year;

  switch (era->kind)
    {
    case CAL_ERA_KIND_BACKWARD:
      return 1 - year;

    case CAL_ERA_KIND_OFFSET:
      return year - era->offset + 1;

    case CAL_ERA_KIND_TURNING:
      return era->year (era->of != NULL ? era->of : rule, julian_day);

    case CAL_ERA_KIND_EPOCH:
    default:
      return year;
    }
}

/* Years are numbered by the ISO year in which they begin; 1984 opened a cycle. */
int
cal_rule_cyclic_year (const CalRule *rule,
                      gint32         year)
{
  return rule->cyclic ? cal_floor_mod (year - 4, 60) + 1 : 0;
}

int
cal_rule_leap_number (const CalRule *rule,
                      CalMonthCode   code)
{
  return cal_month_code_get_number (code) + (rule->names->leap_names_next ? 1 : 0);
}

char *
cal_rule_fill_pattern (const char *pattern,
                       const char *name)
{
  const char *place = strstr (pattern, "{0}");

  return g_strdup_printf ("%.*s%s%s", (int) (place - pattern), pattern, name, place + strlen ("{0}"));
}

/* As CLDR has it: where one month alone may be a leap month, it and all behind
 * it are counted with it in every year. */
static int
count_through (const CalRule *rule,
               CalMonthCode   code)
{
  int number = cal_month_code_get_number (code);
  int place = 1;

  while (!cal_rule_has_month_code (rule, cal_month_code_make (place, TRUE)))
    place++;

  return number + (cal_month_code_is_leap (code) || number > place);
}

char *
cal_rule_dup_narrow_month_name (const CalRule *rule,
                                CalMonthCode   code)
{
  const CalRuleNames *names = rule->names;
  g_autofree char *number = NULL;

  if (names->leap_name != NULL && !rule->text.repeats_numbers)
    return g_strdup_printf ("%d", count_through (rule, code));

  if (!cal_month_code_is_leap (code))
    return g_strdup_printf ("%d", cal_month_code_get_number (code));

  number = g_strdup_printf ("%d", cal_rule_leap_number (rule, code));

  return names->leap_pattern != NULL ? cal_rule_fill_pattern (names->leap_pattern, number)
                                     : g_strconcat (number, names->leap_suffix, NULL);
}

/* The name of a leap month; @months are those of the others. */
static char *
dup_leap_name (const CalRule     *rule,
               CalMonthCode       code,
               const char *const *months)
{
  const CalRuleNames *names = rule->names;
  const char *name;

  if (names->leap_name != NULL)
    return g_strdup (names->leap_name);

  name = months[cal_rule_leap_number (rule, code) - 1];

  return names->leap_pattern != NULL ? cal_rule_fill_pattern (names->leap_pattern, name)
                                     : g_strconcat (name, names->leap_suffix, NULL);
}

char *
cal_rule_dup_month_name (const CalRule *rule,
                         CalMonthCode   code,
                         CalNameWidth   width)
{
  const CalRuleNames *names = rule->names;
  gboolean wide = width == CAL_NAME_WIDTH_WIDE || names->months_abbr == NULL;
  const char *const *months = wide ? names->months : names->months_abbr;
  int index;

  if (width == CAL_NAME_WIDTH_NARROW)
    return cal_rule_dup_narrow_month_name (rule, code);

  if (months == NULL)
    return cal_month_code_dup_name (code);

  if (cal_month_code_is_leap (code))
    return dup_leap_name (rule, code, months);

  index = cal_month_code_get_number (code) - 1;

  if (width != CAL_NAME_WIDTH_WIDE && wide && names->roman_months != NULL && names->roman_months[index] != 0)
    return g_strdup (cal_roman_month_abbreviations[names->roman_months[index] - 1]);

  return g_strdup (months[index]);
}

int
cal_rule_count_codes (const CalRule *rule)
{
  int number = 99;

  while (number > rule->n_regular_months &&
         !cal_rule_has_month_code (rule, cal_month_code_make (number, TRUE)))
    number--;

  return cal_month_code_make (number, TRUE) + 1;
}
