/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-reckon-private.h"

#include "cal-error.h"

/* Years that are asked one by one for their months: enough for any irregular
 * calendar that was ever in use to be counted exactly over a lifetime. */
#define MAX_SUMMED_YEARS 64

/* The years of a Metonic cycle: no lunisolar calendar has so many of one kind. */
#define SAMPLED_YEARS 19

/* A month has a day at least, and this is more than the domain has. */
#define MAX_MONTHS 1e9

/* Tries at finding the year of a month.  The second one lands within a year or
 * two wherever months are counted evenly. */
#define MAX_TRIES 16

/* Further than any two years are apart. */
#define MAX_GUESS 8e9

/* The nearest whole number, without a need for the library of mathematics. */
static inline gint64
round_to_nearest (double number)
{
  return (gint64) (number < 0 ? number - 0.5 : number + 0.5);
}

/* The months of every year of a native calendar; 0 if not all have as many. */
static int
constant_months (const CalRule *rule)
{
  if (rule->months_in_year == cal_rule_twelve_months)
    return 12;

  return rule->months_in_year == cal_rule_thirteen_months ? 13 : 0;
}

gboolean
cal_reckon_get_years (const CalReckoner  *self,
                      int                *first,
                      int                *last,
                      GError            **error)
{
  gint64 first_day, last_day;

  if (self->rule != NULL)
    {
      *first = self->rule->first_year;
      *last = self->rule->last_year;
      return TRUE;
    }

  return cal_backend_get_range (self->backend, &first_day, &last_day, error) &&
         cal_backend_julian_day_to_date (self->backend, first_day, first, NULL, NULL, error) &&
         cal_backend_julian_day_to_date (self->backend, last_day, last, NULL, NULL, error);
}

static gboolean
set_year_error (const CalReckoner  *self,
                gint64              year,
                GError            **error)
{
  int first, last;

  if (cal_reckon_get_years (self, &first, &last, error))
    cal_error_set_year (error, self->backend, year, first, last);

  return FALSE;
}

static inline gboolean
check_native_year (const CalReckoner  *self,
                   gint64              year,
                   GError            **error)
{
  if (G_LIKELY (year >= self->rule->first_year && year <= self->rule->last_year))
    return TRUE;

  return set_year_error (self, year, error);
}

/* The months of a year; 0 with an error. */
static int
months_in_year (const CalReckoner  *self,
                gint64              year,
                GError            **error)
{
  if (self->rule != NULL)
    return check_native_year (self, year, error) ? self->rule->months_in_year (self->rule, (gint32) year)
                                                 : 0;

  if (year >= G_MININT && year <= G_MAXINT)
    return cal_backend_get_months_in_year (self->backend, (int) year, error);

  set_year_error (self, year, error);
  return 0;
}

/* The first day of a year whose first day is in the range. */
static gboolean
find_new_year (const CalReckoner  *self,
               gint64              year,
               gint64             *day,
               GError            **error)
{
  if (self->rule == NULL)
    return cal_backend_date_to_julian_day (self->backend, (int) year, 1, 1, day, error);

  *day = self->rule->month_start (self->rule, (gint32) year, 1);
  return TRUE;
}

gboolean
cal_reckon_get_code (const CalReckoner  *self,
                     int                 year,
                     int                 month,
                     CalMonthCode       *code,
                     GError            **error)
{
  g_autofree char *text = NULL;

  if (self->rule != NULL)
    {
      *code = cal_rule_month_code (self->rule, year, month);
      return TRUE;
    }

  text = cal_backend_get_month_code (self->backend, year, month, error);
  if (text == NULL)
    return FALSE;

  *code = cal_month_code_parse (text);
  return TRUE;
}

gboolean
cal_reckon_fit_code (const CalReckoner  *self,
                     gint64              year,
                     CalMonthCode        code,
                     CalOverflow         overflow,
                     int                *month,
                     GError            **error)
{
  const CalRule *rule = self->rule;

  if (G_LIKELY (rule != NULL && year >= rule->first_year && year <= rule->last_year &&
                cal_rule_has_month_code (rule, code)))
    {
      *month = cal_rule_month_for_code (rule, (gint32) year, code, overflow == CAL_OVERFLOW_CONSTRAIN);
      if (*month > 0)
        return TRUE;
    }

  if (year < G_MININT || year > G_MAXINT)
    return set_year_error (self, year, error);

  return cal_backend_get_month_for_code (self->backend, (int) year, cal_month_code_to_string (code),
                                         overflow, month, error);
}

/* The months of the years from @first to before @end, which are few. */
static gboolean
sum_years (const CalReckoner  *self,
           gint64              first,
           gint64              end,
           gint64             *sum,
           GError            **error)
{
  *sum = 0;

  for (gint64 year = first; year < end; year++)
    {
      int months = months_in_year (self, year, error);

      if (months == 0)
        return FALSE;

      *sum += months;
    }

  return TRUE;
}

/* Whether all years from @first to before @end seem to have so many months:
 * as many as no lunisolar calendar has alike, and others ever further away. */
static gboolean
check_years_alike (const CalReckoner  *self,
                   gint64              first,
                   gint64              end,
                   int                 months,
                   gboolean           *alike,
                   GError            **error)
{
  gint64 step = 1;

  *alike = TRUE;

  for (gint64 year = first; *alike && year < end; year += step)
    {
      int found = months_in_year (self, year, error);

      if (found == 0)
        return FALSE;

      *alike = found == months;
      step = year - first < SAMPLED_YEARS ? 1 : 2 * step;
    }

  return TRUE;
}

static gboolean
is_near_whole (double number)
{
  return ABS (number - (double) round_to_nearest (number)) < 0.25;
}

/* Months by the length of years: if so many months fill the first years, then
 * twice as many years are filled by the nearest whole number of such months,
 * and so on.  The start of a year is off from an even count by a few days at
 * most, which is well below half a month, so that each number is exact; one
 * that is not near a whole number shows that months are not even. */
static gboolean
double_years (const CalReckoner  *self,
              gint64              first,
              gint64              end,
              gint64             *months,
              GError            **error)
{
  gint64 years = MAX_SUMMED_YEARS;
  gint64 start, middle;

  if (!sum_years (self, first, first + years, months, error) ||
      !find_new_year (self, first, &start, error) ||
      !find_new_year (self, first + years, &middle, error))
    return FALSE;

  while (years < end - first)
    {
      gint64 more = MIN (2 * years, end - first);
      gint64 day;
      double estimate;

      if (!find_new_year (self, first + more, &day, error))
        return FALSE;

      estimate = (double) *months * (double) (day - start) / (double) (middle - start);

      /* Written so that it is false of what is no number. */
      if (!(estimate > 0 && estimate < MAX_MONTHS && is_near_whole (estimate)))
        {
          cal_call_blame (self->backend, error, "its months are not those of the moon");
          return FALSE;
        }

      *months = round_to_nearest (estimate);
      years = more;
      middle = day;
    }

  return TRUE;
}

/* Months between distant years of a calendar of which nothing is known. */
static gboolean
extrapolate_years (const CalReckoner  *self,
                   gint64              first,
                   gint64              end,
                   gint64             *months,
                   GError            **error)
{
  int in_first = months_in_year (self, first, error);
  gboolean alike;

  if (in_first == 0 || !check_years_alike (self, first, end, in_first, &alike, error))
    return FALSE;

  if (alike)
    {
      *months = in_first * (end - first);
      return TRUE;
    }

  if (cal_backend_get_kind (self->backend) == CAL_KIND_LUNISOLAR)
    {
      /* The first year may have begun before the range. */
      if (!double_years (self, first + 1, end, months, error))
        return FALSE;

      *months += in_first;
      return TRUE;
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "the months from year %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT " of calendar “%s” "
               "cannot be counted; where years have varying numbers of months that do not "
               "follow the moon, %d years at most can",
               first, end, cal_backend_get_id (self->backend), MAX_SUMMED_YEARS);
  return FALSE;
}

/* The months from the first day of a year to that of a later one. */
static gboolean
count_later_years (const CalReckoner  *self,
                   gint64              first,
                   gint64              end,
                   gint64             *months,
                   GError            **error)
{
  const CalRule *rule = self->rule;

  if (rule != NULL && rule->mean_month > 0)
    {
      gint32 days = rule->month_start (rule, (gint32) end, 1) - rule->month_start (rule, (gint32) first, 1);

      *months = round_to_nearest (days / rule->mean_month);
      return TRUE;
    }

  if (end - first <= MAX_SUMMED_YEARS)
    return sum_years (self, first, end, months, error);

  return extrapolate_years (self, first, end, months, error);
}

/* Both years are in the range. */
static gboolean
count_years (const CalReckoner  *self,
             gint64              first,
             gint64              second,
             gint64             *months,
             GError            **error)
{
  if (first <= second)
    return count_later_years (self, first, second, months, error);

  if (!count_later_years (self, second, first, months, error))
    return FALSE;

  *months = -*months;
  return TRUE;
}

gboolean
cal_reckon_count_months (const CalReckoner  *self,
                         CalFields           first,
                         CalFields           second,
                         gint64             *months,
                         GError            **error)
{
  int constant = self->rule != NULL ? constant_months (self->rule) : 0;

  if (constant != 0)
    *months = (gint64) constant * (second.year - first.year);
  else if (!count_years (self, first.year, second.year, months, error))
    return FALSE;

  *months += second.month - first.month;

  return TRUE;
}

static gboolean
add_constant_months (const CalReckoner  *self,
                     CalFields          *date,
                     gint64              months,
                     int                 constant,
                     GError            **error)
{
  gint64 index = (gint64) constant * date->year + date->month - 1 + months;
  gint64 year = cal_floor_div64 (index, constant);

  if (!check_native_year (self, year, error))
    return FALSE;

  date->year = (gint32) year;
  date->month = (gint16) (cal_floor_mod64 (index, constant) + 1);

  return TRUE;
}

/* The year to try next for a month that is @left months after the first of
 * @year, if years have so many months; within the range. */
static gboolean
guess_year (const CalReckoner  *self,
            gint64              year,
            gint64              left,
            double              rate,
            gint64             *guess,
            GError            **error)
{
  gint64 years = (gint64) CLAMP ((double) left / rate, -MAX_GUESS, MAX_GUESS);
  int first, last;

  if (!cal_reckon_get_years (self, &first, &last, error))
    return FALSE;

  /* One at least: the month is not in this year. */
  *guess = year + (left < 0 ? years - 1 : MAX (years, 1));

  if ((*guess < first && year == first) || (*guess > last && year == last))
    return set_year_error (self, *guess, error);

  *guess = CLAMP (*guess, first, last);
  return TRUE;
}

gboolean
cal_reckon_add_months (const CalReckoner  *self,
                       CalFields          *date,
                       gint64              months,
                       GError            **error)
{
  int constant = self->rule != NULL ? constant_months (self->rule) : 0;
  gint64 year = date->year, left = date->month - 1 + months;
  double rate = 0;

  if (constant != 0)
    return add_constant_months (self, date, months, constant, error);

  for (int tries = 0; tries < MAX_TRIES; tries++)
    {
      int in_year = months_in_year (self, year, error);
      gint64 guess, passed;

      if (in_year == 0)
        return FALSE;

      if (left >= 0 && left < in_year)
        {
          date->year = (gint32) year;
          date->month = (gint16) (left + 1);
          return TRUE;
        }

      if (!guess_year (self, year, left, rate > 0 ? rate : in_year, &guess, error) ||
          !count_years (self, year, guess, &passed, error))
        return FALSE;

      /* A long way shows how many months a year has. */
      if (ABS (guess - year) >= SAMPLED_YEARS)
        rate = (double) passed / (double) (guess - year);

      left -= passed;
      year = guess;
    }

  cal_call_blame (self->backend, error, "its years and months do not add up");
  return FALSE;
}

/* The last day of a month, or the next one that exists where a calendar skips
 * days within a month. */
static gint32
constrain_native_day (const CalRule *rule,
                      int            year,
                      int            month,
                      int            day)
{
  gint32 last = rule->month_start (rule, year, month + 1) - 1;
  int last_number;

  if (!cal_julian_day_is_in_domain (last))
    return last;

  last_number = rule->from_day (rule, last).day;

  for (; day < last_number; day++)
    {
      gint32 found = rule->to_day (rule, year, month, day);

      if (found != CAL_NO_DAY)
        return found;
    }

  return last;
}

static gboolean
constrain_native (const CalReckoner  *self,
                  int                 year,
                  int                 month,
                  int                 day,
                  gint64             *julian_day,
                  GError            **error)
{
  const CalRule *rule = self->rule;
  int months;

  if (!check_native_year (self, year, error))
    return FALSE;

  months = rule->months_in_year (rule, year);
  month = MIN (month, months);
  *julian_day = day <= rule->days_in_month (rule, year, month) ? rule->to_day (rule, year, month, day)
                                                               : CAL_NO_DAY;

  if (*julian_day == CAL_NO_DAY)
    *julian_day = constrain_native_day (rule, year, month, day);

  if (cal_julian_day_is_in_domain (*julian_day))
    return TRUE;

  cal_error_set_day (error, *julian_day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
  return FALSE;
}

static gboolean
constrain_foreign (const CalReckoner  *self,
                   int                 year,
                   int                 month,
                   int                 day,
                   gint64             *julian_day,
                   GError            **error)
{
  int months = cal_backend_get_months_in_year (self->backend, year, error);
  int days;

  if (months == 0)
    return FALSE;

  month = MIN (month, months);
  days = cal_backend_get_days_in_month (self->backend, year, month, error);

  return days != 0 &&
         cal_backend_date_to_julian_day (self->backend, year, month, MIN (day, days), julian_day, error);
}

gboolean
cal_reckon_find_day (const CalReckoner  *self,
                     int                 year,
                     int                 month,
                     int                 day,
                     CalOverflow         overflow,
                     gint64             *julian_day,
                     GError            **error)
{
  /* What is below 1 is an error of its own, which the strict way tells. */
  if (overflow == CAL_OVERFLOW_REJECT || month < 1 || day < 1)
    return cal_backend_date_to_julian_day (self->backend, year, month, day, julian_day, error);

  if (self->rule != NULL)
    return constrain_native (self, year, month, day, julian_day, error);

  return constrain_foreign (self, year, month, day, julian_day, error);
}

gboolean
cal_reckon_find_rolled_day (const CalReckoner  *self,
                            CalFields           date,
                            gint64             *julian_day,
                            GError            **error)
{
  int days = cal_backend_get_days_in_month (self->backend, date.year, date.month, error);

  if (days == 0)
    return FALSE;

  if (date.day > days)
    {
      date.day = 1;
      if (!cal_reckon_add_months (self, &date, 1, error))
        return FALSE;
    }

  return cal_reckon_find_day (self, date.year, date.month, date.day, CAL_OVERFLOW_CONSTRAIN, julian_day,
                              error);
}
