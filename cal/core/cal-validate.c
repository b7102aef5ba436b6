/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a backend promises, held against what it answers.  It asks as all other
 * code does, through the function table, so that it works for all backends alike
 * and also finds what no virtual function shows by itself. */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-error-private.h"
#include "cal-error.h"
#include "cal-month-code-private.h"
#include "cal-reckon-private.h"
#include "cal-turning-private.h"

typedef struct
{
  CalBackend *backend;
  const CalBackendFuncs *funcs;
  gint64 exact_first;   /* the authoritative range; empty if there is none */
  gint64 exact_last;
  gint64 day;           /* under test */
  int year;             /* its date */
  int month;
  int month_day;
  int era_index;        /* of the last day in a turning era, */
  gint64 era_day;       /* … which that is, */
  int era_year;         /* … and its year there */
  CalEra **counts;      /* those that turn, */
  guint n_counts;
  int *count_years;     /* … the year of the last day in each, */
  gint64 count_day;     /* … and which day that is */
  CalLabel label;       /* of the last day that has one, */
  gint64 label_day;     /* … which that is */
  CalGap gap;           /* of its month */
  int longest_common;   /* of the common years so far, in months of a lunisolar calendar, or
                         * else in days; 0: none yet */
  int shortest_leap;    /* of the leap years so far; 0: none yet */
  GError *failure;      /* (owned) why something of a year beside is not known */
} Walk;

static gboolean G_GNUC_PRINTF (3, 4)
broken (Walk        *walk,
        GError     **error,
        const char  *format,
        ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  cal_error_set_broken (error, walk->backend,
                        "day %" G_GINT64_FORMAT " (year %d, month %d, day %d): %s",
                        walk->day, walk->year, walk->month, walk->month_day, what);

  return FALSE;
}

/* What is asked about the day itself must be there; takes @failure, which says that it is
 * not. */
static gboolean
blame_for_absence (Walk        *walk,
                   GError      *failure,
                   const char  *what,
                   GError     **error)
{
  g_autoptr (GError) absence = NULL;

  if (!cal_error_is_absence (failure))
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  absence = failure;
  return broken (walk, error, "%s: %s", what, absence->message);
}

static gboolean
is_lunisolar (const Walk *walk)
{
  return cal_backend_get_private (walk->backend)->kind == CAL_KIND_LUNISOLAR;
}

/* The first day of a month: its code is in order, its length within limits. */
static gboolean
enter_month (Walk    *walk,
             GError **error)
{
  CalBackend *self = walk->backend;
  CalMonthCode code = walk->funcs->get_month_code (self, walk->year, walk->month, error);
  const char *text = cal_month_code_to_string (code);
  CalBounds bounds;
  int days, found;

  if (code == CAL_MONTH_CODE_NONE || !walk->funcs->get_bounds (self, &bounds, error))
    return FALSE;

  found = walk->funcs->get_month_for_code (self, walk->year, code, CAL_OVERFLOW_REJECT, error);
  if (found == 0)
    return FALSE;
  if (found != walk->month)
    return broken (walk, error, "month code %s is found at month %d", text, found);

  days = walk->funcs->get_days_in_month (self, walk->year, walk->month, error);
  if (days == 0)
    return FALSE;
  if (days < bounds.min_days)
    return broken (walk, error, "the month has %d days, fewer than the minimum of %d",
                   days, bounds.min_days);

  if (!walk->funcs->get_gap (self, walk->year, walk->month, &walk->gap, error))
    return FALSE;
  if (walk->gap.first > days + 1)
    return broken (walk, error, "the month lacks days from %d on, but has %d only", walk->gap.first, days);
  if (walk->gap.first == days + 1)
    return broken (walk, error, "the month lacks days from %d on, which none follows", walk->gap.first);

  return TRUE;
}

/* Leap years are longer than common years; in a lunisolar calendar by their months,
 * whatever the days. */
static gboolean
check_length (Walk      *walk,
              gboolean   leap,
              int        length,
              GError   **error)
{
  if (leap)
    walk->shortest_leap = walk->shortest_leap == 0 ? length : MIN (length, walk->shortest_leap);
  else
    walk->longest_common = MAX (length, walk->longest_common);

  if (walk->shortest_leap == 0 || walk->shortest_leap > walk->longest_common)
    return TRUE;

  return broken (walk, error, "a leap year has %d %s, and a common year as many as %d",
                 walk->shortest_leap, is_lunisolar (walk) ? "months" : "days", walk->longest_common);
}

/* What the months of a year are, one by one. */
typedef struct
{
  int days;             /* that they have together */
  int n_missing;        /* numbers of days that they lack */
  int n_leap;           /* leap months */
  int n_lacking;        /* numbers of months that the year lacks */
} YearSum;

static gboolean
sum_up_months (Walk      *walk,
               YearSum   *sum,
               GError   **error)
{
  CalBackend *self = walk->backend;
  int months = walk->funcs->get_months_in_year (self, walk->year, error);

  CalMonthCode before = CAL_MONTH_CODE_NONE;

  *sum = (YearSum) { 0, };

  for (int month = 1; month <= months; month++)
    {
      CalMonthCode code = walk->funcs->get_month_code (self, walk->year, month, error);
      int length = code != CAL_MONTH_CODE_NONE ? walk->funcs->get_days_in_month (self, walk->year, month, error) : 0;
      CalGap gap;

      if (length == 0 || !walk->funcs->get_gap (self, walk->year, month, &gap, error))
        return FALSE;

      if (code <= before)
        return broken (walk, error, "month code %s of month %d does not come after %s",
                       cal_month_code_to_string (code), month, cal_month_code_to_string (before));

      before = code;
      sum->days += length;
      sum->n_missing += gap.n;
      sum->n_leap += cal_month_code_is_leap (code) ? 1 : 0;
      sum->n_lacking = cal_month_code_get_number (code) - (month - sum->n_leap);
    }

  return months != 0;
}

/* What the calendar lacks is no failure; takes @failure, or NULL. */
static void
keep_failure (Walk   *walk,
              GError *failure)
{
  if (failure != NULL && walk->failure == NULL && !cal_error_is_absence (failure))
    walk->failure = failure;
  else
    g_clear_error (&failure);
}

/* The number of the last day of the month with a code; 0 if the year has none. */
static int
find_last_day (Walk         *walk,
               gint64        year,
               CalMonthCode  code)
{
  int month, last = 0;
  GError *failure = NULL;

  if (cal_reckon_fit_code (walk->backend, year, code, CAL_OVERFLOW_REJECT, &month, &failure))
    last = cal_backend_find_last_day (walk->backend, (int) year, month, &failure);

  keep_failure (walk, failure);

  return last;
}

/* The code of the last month; CAL_MONTH_CODE_NONE if the calendar has no such year. */
static CalMonthCode
find_last_code (Walk   *walk,
                gint64  year)
{
  CalMonthCode code = CAL_MONTH_CODE_NONE;
  GError *failure = NULL;
  int months = cal_backend_check_year (walk->backend, year, &failure)
               ? walk->funcs->get_months_in_year (walk->backend, (int) year, &failure) : 0;

  if (months > 0)
    code = walk->funcs->get_month_code (walk->backend, (int) year, months, &failure);

  keep_failure (walk, failure);

  return code;
}

/* Whether a month ends earlier than in the years before and after, or is missing: where
 * people changed their calendar, the length of a year says nothing. */
static gboolean
is_cut_short (Walk          *walk,
              const YearSum *sum,
              int            months)
{
  CalMonthCode last_code = find_last_code (walk, walk->year);

  /* No whole leap year lacks the last month of another. */
  if (sum->n_lacking > 0 || last_code < find_last_code (walk, (gint64) walk->year - 1) ||
      last_code < find_last_code (walk, (gint64) walk->year + 1))
    return TRUE;

  for (int month = 1; month <= months; month++)
    {
      GError *failure = NULL;
      CalMonthCode code = walk->funcs->get_month_code (walk->backend, walk->year, month, &failure);
      int last = code != CAL_MONTH_CODE_NONE ? find_last_day (walk, walk->year, code) : 0;

      keep_failure (walk, failure);

      if (last < find_last_day (walk, (gint64) walk->year - 1, code) &&
          last < find_last_day (walk, (gint64) walk->year + 1, code))
        return TRUE;
    }

  return FALSE;
}

/* Whether a year has more leap months than it lacks others; it may lack the last one. */
static gboolean
has_month_more (Walk          *walk,
                const YearSum *sum)
{
  int last = cal_month_code_get_number (find_last_code (walk, walk->year));
  int before = cal_month_code_get_number (find_last_code (walk, (gint64) walk->year - 1));
  int after = cal_month_code_get_number (find_last_code (walk, (gint64) walk->year + 1));

  return sum->n_leap > sum->n_lacking + MAX (MAX (before, after) - last, 0);
}

/* A new year: lengths add up, and it is a leap year for a reason. */
static gboolean
enter_year (Walk    *walk,
            GError **error)
{
  CalBackend *self = walk->backend;
  YearSum sum;
  int days, months;
  gboolean leap, is_cut_leap_year, has_more;
  GError *failure = NULL;

  if (!sum_up_months (walk, &sum, error))
    return FALSE;

  days = walk->funcs->get_days_in_year (self, walk->year, &failure);
  months = failure == NULL ? walk->funcs->get_months_in_year (self, walk->year, &failure) : 0;
  leap = failure == NULL && walk->funcs->is_leap_year (self, walk->year, &failure);

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  is_cut_leap_year = leap && is_cut_short (walk, &sum, months);
  has_more = is_lunisolar (walk) && !leap && has_month_more (walk, &sum);

  if (walk->failure != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&walk->failure));
      return FALSE;
    }

  if (days != sum.days)
    return broken (walk, error, "the year has %d days, but its months have %d", days, sum.days);
  /* 29 February made 1752 a leap year, though it had 355 days. */
  if (!is_lunisolar (walk))
    return is_cut_leap_year || check_length (walk, leap, days + sum.n_missing, error);
  if (has_more)
    return broken (walk, error, "the year has a leap month but is not a leap year");
  if (leap && sum.n_leap == 0)
    return broken (walk, error, "the calendar is lunisolar, and the year is a leap year "
                                "but has no leap month");

  return is_cut_leap_year || check_length (walk, leap, months, error);
}

static gboolean
is_turning (Walk *walk,
            int   index)
{
  g_autoptr (CalEra) era = walk->funcs->dup_era (walk->backend, (guint) index);

  return era != NULL && cal_era_get_kind (era) == CAL_ERA_KIND_TURNING;
}

/* The year of a turning era that is the same as on the day before, or the next, has begun
 * in the year @first or later. */
static gboolean
check_turn (Walk             *walk,
            const CalDayEra  *era,
            int               first,
            GError          **error)
{
  gboolean turned = walk->era_index == era->index && walk->era_day == walk->day - 1 &&
                    era->year != walk->era_year && era->year != walk->era_year + 1;
  int before = walk->era_year;

  walk->era_index = era->index;
  walk->era_day = walk->day;
  walk->era_year = era->year;

  if (turned)
    return broken (walk, error, "the day is in year %d of era %s, and the day before in year %d",
                   era->year, era->code, before);

  return first <= walk->year ||
         broken (walk, error, "year %d of era %s begins in year %d", era->year, era->code, first);
}

static gboolean
check_era (Walk    *walk,
           GError **error)
{
  CalBackend *self = walk->backend;
  CalDayEra era;
  g_autofree char *code G_GNUC_UNUSED = NULL;
  GError *failure = NULL;
  int year;

  if (!walk->funcs->get_era_for_day (self, walk->day, &era, error))
    return FALSE;

  if (!walk->funcs->is_constant)
    code = (char *) era.code;

  if (era.index < 0)
    return walk->funcs->get_n_eras (self) == 0 ||
           broken (walk, error, "no era covers the day");

  if (!cal_backend_find_era_year (self, era.code, era.year, &year, &failure))
    return blame_for_absence (walk, failure, "the era of the day is not found", error);

  if (is_turning (walk, era.index))
    return check_turn (walk, &era, year, error);

  return year == walk->year ||
         broken (walk, error, "year %d of era %s is year %d", era.year, era.code, year);
}

/* Parts in which the days are counted that are left. */
static gboolean
counts_down (int part)
{
  return part == CAL_DAY_PART_KALENDS || part == CAL_DAY_PART_NONES || part == CAL_DAY_PART_IDES;
}

/* Within one part of a month a label follows that of the day before, with as many skipped
 * as it says. */
static gboolean
check_next_label (Walk            *walk,
                  const CalLabel  *before,
                  GError         **error)
{
  const CalLabel *label = &walk->label;
  gboolean same = cal_label_is (label, before);
  int step = counts_down (label->part) ? before->number - label->number : label->number - before->number;

  if (same != (label->repeated != FALSE))
    return broken (walk, error, "the label of the day, %d, is%s said to be repeated",
                   label->number, label->repeated ? "" : " not");

  if (before->year != label->year || before->code != label->code || before->part != label->part ||
      step == (same ? 0 : 1) + label->skipped)
    return TRUE;

  return broken (walk, error, "the label of the day, %d, comes after %d, but %d are said to be skipped before it",
                 label->number, before->number, label->skipped);
}

/* The counts of years beside the eras that turn: each is as on the day before, or has one
 * year more. */
static gboolean
check_counts (Walk    *walk,
              GError **error)
{
  gboolean first = walk->count_day != walk->day - 1;

  walk->count_day = walk->day;

  for (guint i = 0; i < walk->n_counts; i++)
    {
      int before = walk->count_years[i], *year = &walk->count_years[i];

      if (!walk->funcs->get_era_year (walk->backend, walk->day, walk->counts[i], year, error))
        return FALSE;

      if (!first && *year != before && *year != before + 1)
        return broken (walk, error, "the day is in year %d of count %s, and the day before in year %d",
                       *year, cal_era_get_code (walk->counts[i]), before);
    }

  return TRUE;
}

/* A label is that of its day, and of the day before if it is repeated. */
static gboolean
check_label (Walk    *walk,
             GError **error)
{
  CalBackend *self = walk->backend;
  CalLabel before = walk->label, *label = &walk->label;
  gboolean had_label = walk->label_day == walk->day - 1, known;
  CalBounds bounds;
  gint64 day;
  GError *failure = NULL;

  if (!walk->funcs->get_day_label (self, walk->day, label, &known, error))
    return FALSE;

  if (!known)
    return TRUE;

  walk->label_day = walk->day;

  if (had_label && !check_next_label (walk, &before, error))
    return FALSE;

  if (!walk->funcs->get_bounds (self, &bounds, error))
    return FALSE;

  /* At the ends of the range a label may count in a month of the year beyond. */
  if (label->year < bounds.first_year || label->year > bounds.last_year)
    return TRUE;

  if (!walk->funcs->get_day_for_label (self, label, CAL_LABEL_WHICH_LAST, CAL_OVERFLOW_REJECT, &day, &failure))
    return blame_for_absence (walk, failure, "the label of the day is not found", error);

  /* The next day may repeat it. */
  if (day != walk->day && day != walk->day + 1)
    return broken (walk, error, "the label of the day, %d, is that of day %" G_GINT64_FORMAT, label->number, day);

  return TRUE;
}

/* The fields of a day follow from those of the day before. */
static gboolean
check_step (Walk    *walk,
            int      year,
            int      month,
            int      day,
            GError **error)
{
  CalBackend *self = walk->backend;
  int days, months, place;
  CalGap gap;

  if ((days = walk->funcs->get_days_in_month (self, walk->year, walk->month, error)) == 0 ||
      (months = walk->funcs->get_months_in_year (self, walk->year, error)) == 0)
    return FALSE;

  place = cal_gap_place_day (&walk->gap, walk->month_day);

  if (place < days)
    {
      if (year == walk->year && month == walk->month && day == cal_gap_number_day (&walk->gap, place + 1))
        return TRUE;
    }
  else if ((year == walk->year && month == walk->month + 1) ||
           (year == walk->year + 1 && month == 1 && walk->month == months))
    {
      if (!walk->funcs->get_gap (self, year, month, &gap, error))
        return FALSE;

      if (day == cal_gap_number_day (&gap, 1))
        return TRUE;
    }

  return broken (walk, error, "the next day is year %d, month %d, day %d", year, month, day);
}

static gboolean
check_accuracy (Walk    *walk,
                GError **error)
{
  GError *failure = NULL;
  CalAccuracy accuracy = walk->funcs->get_accuracy (walk->backend, walk->day, &failure);

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  return accuracy != CAL_ACCURACY_EXACT ||
         (walk->day >= walk->exact_first && walk->day <= walk->exact_last) ||
         broken (walk, error, "the day is exact, but not within the authoritative range");
}

static gboolean
check_day (Walk    *walk,
           gint64   julian_day,
           GError **error)
{
  CalBackend *self = walk->backend;
  gboolean first = walk->month == 0;
  gint64 back;
  int year, month, day;
  gboolean new_year, new_month;
  GError *failure = NULL;

  /* The conversion confirms the way back of a foreign backend; a native one is
   * believed, so that it must be asked here. */
  if (!walk->funcs->julian_day_to_date (self, julian_day, &year, &month, &day, error) ||
      (!first && !check_step (walk, year, month, day, error)) ||
      !walk->funcs->date_to_julian_day (self, year, month, day, &back, error))
    return FALSE;

  new_year = first || year != walk->year;
  new_month = new_year || month != walk->month;
  walk->day = julian_day;
  walk->year = year;
  walk->month = month;
  walk->month_day = day;

  if (back != julian_day)
    return broken (walk, error, "the date is that of day %" G_GINT64_FORMAT, back);

  if ((new_year && !enter_year (walk, error)) || (new_month && !enter_month (walk, error)) ||
      !check_era (walk, error) || !check_counts (walk, error) || !check_label (walk, error) ||
      !check_accuracy (walk, error))
    return FALSE;

  walk->funcs->get_day_of_week (self, julian_day, &failure);

  if (failure == NULL)
    return TRUE;

  g_propagate_error (error, failure);
  return FALSE;
}

/* Keeps of the counts beside the eras those that turn. */
static void
find_counts (Walk *walk)
{
  guint n = 0;

  walk->counts = cal_backend_dup_counts (walk->backend);

  for (CalEra **count = walk->counts; *count != NULL; count++)
    if (cal_era_get_kind (*count) == CAL_ERA_KIND_TURNING)
      walk->counts[n++] = *count;
    else
      cal_era_unref (*count);

  walk->counts[n] = NULL;
  walk->n_counts = n;
  walk->count_years = g_new0 (int, n);
}

static gboolean
walk_days (Walk     *walk,
           gint64    first_day,
           gint64    last_day,
           GError  **error)
{
  int first_year;

  walk->funcs->get_authoritative_range (walk->backend, &walk->exact_first, &walk->exact_last);

  if (!check_day (walk, first_day, error))
    return FALSE;

  first_year = walk->year;

  for (gint64 day = first_day + 1; day <= last_day; day++)
    if (!check_day (walk, day, error))
      return FALSE;

  return cal_backend_check_named_years (walk->backend, first_year, walk->year, error);
}

gboolean
cal_backend_walk (CalBackend  *self,
                  gint64       first_day,
                  gint64       last_day,
                  GError     **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = cal_backend_hold (self);
  Walk walk = { .backend = self, .funcs = cal_backend_get_funcs (self), .era_day = G_MININT64,
                .count_day = G_MININT64, .label_day = G_MININT64 };
  gboolean success;

  if (!cal_backend_check_day (self, first_day, error) ||
      !cal_backend_check_day (self, last_day, error))
    return FALSE;

  if (first_day > last_day)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "the first day, %" G_GINT64_FORMAT ", is after the last, %" G_GINT64_FORMAT,
                   first_day, last_day);
      return FALSE;
    }

  find_counts (&walk);
  success = walk_days (&walk, first_day, last_day, error);
  cal_eras_free (walk.counts);
  g_free (walk.count_years);

  return success;
}
