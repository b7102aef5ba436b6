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
#define MAX_TRIES 64

/* Further than any two years are apart. */
#define MAX_GUESS 8e9

/* The nearest whole number, without a need for the library of mathematics. */
static inline gint64
round_to_nearest (double number)
{
  return (gint64) (number < 0 ? number - 0.5 : number + 0.5);
}

static int
months_in_year (CalBackend  *self,
                gint64       year,
                GError     **error)
{
  if (G_LIKELY (year == (int) year))
    return cal_backend_get_funcs (self)->get_months_in_year (self, (int) year, error);

  cal_backend_check_year (self, year, error);
  return 0;
}

gboolean
cal_reckon_fit_code (CalBackend    *self,
                     gint64         year,
                     CalMonthCode   code,
                     CalOverflow    overflow,
                     int           *month,
                     GError       **error)
{
  if (G_LIKELY (year == (int) year))
    *month = cal_backend_get_funcs (self)->get_month_for_code (self, (int) year, code, overflow, error);
  else
    {
      cal_backend_check_year (self, year, error);
      *month = 0;
    }

  return *month > 0;
}

/* The months of the years from @first to before @end, which are few. */
static gboolean
sum_years (CalBackend  *self,
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
check_years_alike (CalBackend  *self,
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
double_years (CalBackend  *self,
              gint64              first,
              gint64              end,
              gint64             *months,
              GError            **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  gint64 years = MAX_SUMMED_YEARS;
  gint64 start, middle;

  if (!sum_years (self, first, first + years, months, error) ||
      !funcs->get_new_year (self, (int) first, &start, error) ||
      !funcs->get_new_year (self, (int) (first + years), &middle, error))
    return FALSE;

  while (years < end - first)
    {
      gint64 more = MIN (2 * years, end - first);
      gint64 day;
      double estimate;

      if (!funcs->get_new_year (self, (int) (first + more), &day, error))
        return FALSE;

      estimate = (double) *months * (double) (day - start) / (double) (middle - start);

      /* Written so that it is false of what is no number. */
      if (!(estimate > 0 && estimate < MAX_MONTHS && is_near_whole (estimate)))
        {
          cal_error_set_broken (error, self, "its months are not those of the moon");
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
extrapolate_years (CalBackend  *self,
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

  if (cal_backend_get_private (self)->kind == CAL_KIND_LUNISOLAR)
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
               first, end, cal_backend_peek_id (self), MAX_SUMMED_YEARS);
  return FALSE;
}

/* The months from the first day of a year to that of a later one. */
static gboolean
count_later_years (CalBackend  *self,
                   gint64              first,
                   gint64              end,
                   gint64             *months,
                   GError            **error)
{
  if (cal_backend_get_funcs (self)->count_months (self, (int) first, (int) end, months))
    return TRUE;

  if (end - first <= MAX_SUMMED_YEARS)
    return sum_years (self, first, end, months, error);

  return extrapolate_years (self, first, end, months, error);
}

/* Both years are in the range. */
static gboolean
count_years (CalBackend  *self,
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
cal_reckon_count_months (CalBackend  *self,
                         CalFields           first,
                         CalFields           second,
                         gint64             *months,
                         GError            **error)
{
  int constant = cal_backend_get_private (self)->constant_months;

  if (constant != 0)
    *months = (gint64) constant * (second.year - first.year);
  else if (!count_years (self, first.year, second.year, months, error))
    return FALSE;

  *months += second.month - first.month;

  return TRUE;
}

static gboolean
add_constant_months (CalBackend  *self,
                     CalFields          *date,
                     gint64              months,
                     int                 constant,
                     GError            **error)
{
  gint64 month = date->month + months, index, year;

  /* Most are in the same year. */
  if (month >= 1 && month <= constant)
    {
      date->month = (gint16) month;
      return TRUE;
    }

  index = (gint64) constant * date->year + month - 1;
  year = cal_floor_div64 (index, constant);

  if (!cal_backend_check_year (self, year, error))
    return FALSE;

  date->year = (gint32) year;
  date->month = (gint16) (index - constant * year + 1);

  return TRUE;
}

/* The year to try next for a month that is @left months after the first of
 * @year, if years have so many months; within the range. */
static gboolean
guess_year (CalBackend  *self,
            gint64              year,
            gint64              left,
            double              rate,
            gint64             *guess,
            GError            **error)
{
  gint64 years = (gint64) CLAMP ((double) left / rate, -MAX_GUESS, MAX_GUESS);
  CalBounds bounds;

  if (!cal_backend_load_bounds (self, &bounds, error))
    return FALSE;

  /* One at least: the month is not in this year. */
  *guess = year + (left < 0 ? years - 1 : MAX (years, 1));

  if ((*guess < bounds.first_year && year == bounds.first_year) ||
      (*guess > bounds.last_year && year == bounds.last_year))
    return cal_backend_check_year (self, *guess, error);

  *guess = CLAMP (*guess, bounds.first_year, bounds.last_year);
  return TRUE;
}

/* The years between which a month is, none of them its own; where years differ much in
 * their months, a guess is not always between them. */
typedef struct
{
  gint64 after;
  gint64 before;
} Bracket;

static gint64
put_between (const Bracket *bracket,
             gint64         guess,
             int            tries)
{
  if (guess > bracket->after && guess < bracket->before && tries < MAX_TRIES / 4)
    return guess;

  if (bracket->after > G_MININT && bracket->before < G_MAXINT)
    return bracket->after + (bracket->before - bracket->after) / 2;

  return guess;
}

gboolean
cal_reckon_add_months (CalBackend  *self,
                       CalFields          *date,
                       gint64              months,
                       GError            **error)
{
  int constant = cal_backend_get_private (self)->constant_months;
  gint64 year = date->year, left = date->month - 1 + months;
  Bracket bracket = { G_MININT, G_MAXINT };
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

      *(left < 0 ? &bracket.before : &bracket.after) = year;

      if (!guess_year (self, year, left, rate > 0 ? rate : in_year, &guess, error))
        return FALSE;

      guess = put_between (&bracket, guess, tries);

      if (!count_years (self, year, guess, &passed, error))
        return FALSE;

      /* A long way shows how many months a year has. */
      if (ABS (guess - year) >= SAMPLED_YEARS)
        rate = (double) passed / (double) (guess - year);

      left -= passed;
      year = guess;
    }

  cal_error_set_broken (error, self, "its years and months do not add up");
  return FALSE;
}

/* A day beyond the last is the last, and one that the month lacks the first after it. */
static gboolean
fit_day (CalBackend  *self,
         int          year,
         int          month,
         int         *day,
         GError     **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  int days = funcs->get_days_in_month (self, year, month, error);
  CalGap gap;

  if (days == 0 || !funcs->get_gap (self, year, month, &gap, error))
    return FALSE;

  if (cal_gap_holds (&gap, *day))
    *day = gap.first + gap.n;

  *day = MIN (*day, days + gap.n);

  return TRUE;
}

gboolean
cal_reckon_find_day (CalBackend   *self,
                     int           year,
                     int           month,
                     int           day,
                     CalOverflow   overflow,
                     gint64       *julian_day,
                     GError      **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  int months;

  /* Most dates exist. */
  if (funcs->is_constant && funcs->date_to_julian_day (self, year, month, day, julian_day, NULL))
    return TRUE;

  /* What is below 1 is an error of its own. */
  if (overflow == CAL_OVERFLOW_CONSTRAIN && month >= 1 && day >= 1)
    {
      if ((months = funcs->get_months_in_year (self, year, error)) == 0)
        return FALSE;

      month = MIN (month, months);

      if (!fit_day (self, year, month, &day, error))
        return FALSE;
    }

  return funcs->date_to_julian_day (self, year, month, day, julian_day, error);
}

gboolean
cal_reckon_find_rolled_day (CalBackend  *self,
                            CalFields           date,
                            gint64             *julian_day,
                            GError            **error)
{
  int last = cal_backend_find_last_day (self, date.year, date.month, error);

  if (last == 0)
    return FALSE;

  if (date.day > last)
    {
      date.day = 1;
      if (!cal_reckon_add_months (self, &date, 1, error))
        return FALSE;
    }

  return cal_reckon_find_day (self, date.year, date.month, date.day, CAL_OVERFLOW_CONSTRAIN, julian_day,
                              error);
}

gboolean
cal_reckon_skip_month (CalBackend    *self,
                       CalFields     *date,
                       CalMonthCode   code,
                       CalSkip        skip,
                       GError       **error)
{
  int number = cal_month_code_get_number (code);
  int month = 1;

  if (number > 0 &&
      !cal_reckon_fit_code (self, date->year, cal_month_code_make (number, FALSE), CAL_OVERFLOW_CONSTRAIN,
                            &month, error))
    return FALSE;

  date->month = (gint16) month;

  if (skip == CAL_SKIP_BACKWARD)
    return number > 0 || cal_reckon_add_months (self, date, -1, error);

  return number == 0 || cal_reckon_add_months (self, date, 1, error);
}
