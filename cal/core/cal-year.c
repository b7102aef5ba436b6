/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* All that a rule answers, made from the description of single years.
 *
 * A year is guessed from the mean length of years, and corrected by its own first
 * day and length.  Where no year begins further than a year from where years of
 * mean length would put it, two years are described at most.
 */

#include "config.h"

#include "cal-rule-private.h"

static int
get_length (const CalYear *year)
{
  int days = 0;

  for (int month = 0; month < year->n_months; month++)
    days += year->lengths[month];

  return days;
}

gint32
cal_year_month_start (const CalRule *rule,
                      gint32         year,
                      int            month)
{
  CalYear described;
  gint32 day;

  rule->year (rule, year, &described);
  day = described.first_day;

  for (int m = 1; m < month; m++)
    day += described.lengths[m - 1];

  return day;
}

int
cal_year_months_in_year (const CalRule *rule,
                         gint32         year)
{
  CalYear described;

  rule->year (rule, year, &described);

  return described.n_months;
}

int
cal_year_days_in_month (const CalRule *rule,
                        gint32         year,
                        int            month)
{
  CalYear described;

  rule->year (rule, year, &described);

  return described.lengths[month - 1];
}

int
cal_year_leap_month (const CalRule *rule,
                     gint32         year)
{
  CalYear described;
  int month = 1;

  rule->year (rule, year, &described);

  while (month <= described.n_months && !cal_month_code_is_leap (described.codes[month - 1]))
    month++;

  return month <= described.n_months ? month : 0;
}

CalMonthCode
cal_year_code_of_month (const CalRule *rule,
                        gint32         year,
                        int            month)
{
  CalYear described;

  rule->year (rule, year, &described);

  return described.codes[month - 1];
}

int
cal_year_month_of_code (const CalRule *rule,
                        gint32         year,
                        CalMonthCode   code)
{
  CalYear described;

  rule->year (rule, year, &described);

  for (int month = 1; month <= described.n_months; month++)
    if (described.codes[month - 1] == code)
      return month;

  return 0;
}

/* The description of the year of a day. */
static gint32
find_year (const CalRule *rule,
           gint32         julian_day,
           CalYear       *year)
{
  double years = (julian_day - rule->epoch) / rule->mean_year;
  gint32 guess = rule->year_offset + (gint32) years - (years < 0);

  rule->year (rule, guess, year);

  while (julian_day < year->first_day)
    rule->year (rule, --guess, year);

  /* Most days are before what the shortest months would make of the year. */
  while (julian_day - year->first_day >= rule->min_days * year->n_months &&
         julian_day >= year->first_day + get_length (year))
    rule->year (rule, ++guess, year);

  return guess;
}

static CalFields
find_fields (const CalYear *year,
             gint32         number,
             gint32         julian_day)
{
  int day = julian_day - year->first_day + 1;
  int month = 1;

  while (day > year->lengths[month - 1])
    day -= year->lengths[month++ - 1];

  return (CalFields) { number, (gint16) month, (gint16) day };
}

CalFields
cal_year_from_day (const CalRule *rule,
                   gint32         julian_day)
{
  CalYear year;
  gint32 number = find_year (rule, julian_day, &year);

  return find_fields (&year, number, julian_day);
}

gint32
cal_year_to_day (const CalRule *rule,
                 gint32         year,
                 int            month,
                 int            day)
{
  CalYear described;
  gint32 first;

  if (year < rule->first_year || year > rule->last_year)
    return CAL_NO_DAY;

  rule->year (rule, year, &described);

  if (month < 1 || month > described.n_months || day < 1 || day > described.lengths[month - 1])
    return CAL_NO_DAY;

  first = described.first_day;

  for (int m = 1; m < month; m++)
    first += described.lengths[m - 1];

  return first + day - 1;
}

/* Sorted days fall into one year for a while. */
void
cal_year_from_days (const CalRule *rule,
                    const gint32  *julian_days,
                    gsize          n,
                    gint32        *years,
                    gint8         *months,
                    gint16        *days)
{
  CalYear year = { 0, };
  gint32 number = 0, end = 0;

  for (gsize i = 0; i < n; i++)
    {
      CalFields fields;

      if (julian_days[i] < year.first_day || julian_days[i] >= end)
        {
          number = find_year (rule, julian_days[i], &year);
          end = year.first_day + get_length (&year);
        }

      fields = find_fields (&year, number, julian_days[i]);
      years[i] = fields.year;
      months[i] = (gint8) fields.month;
      days[i] = fields.day;
    }
}
