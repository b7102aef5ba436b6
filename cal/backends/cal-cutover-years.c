/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The years in which a calendar takes the place of another, month by month. */

#include "config.h"

#include "cal-cutover-private.h"

#include "cal-error.h"

/* A year that is no leap year is so near to any. */
#define MAX_YEARS_TO_COMMON 12

/* A date with the code of its month, which is the same in both calendars. */
typedef struct
{
  CalFields fields;
  CalMonthCode code;
} Date;

static Date
find_date (const CalRule *rule,
           gint32         julian_day)
{
  CalFields fields = rule->from_day (rule, julian_day);

  return (Date) { fields, cal_rule_month_code (rule, fields.year, fields.month) };
}

/* The date on the day before a part begins. */
static Date
find_end (const CalCutoverRule *self,
          int                   part)
{
  return find_date (self->parts[part - 1].rule, self->parts[part].first_day - 1);
}

static Date
find_beginning (const CalCutoverRule *self,
                int                   part)
{
  return find_date (self->parts[part].rule, self->parts[part].first_day);
}

static gboolean
is_later (const Date *date,
          const Date *other)
{
  if (date->fields.year != other->fields.year)
    return date->fields.year > other->fields.year;

  if (date->code != other->code)
    return date->code > other->code;

  return date->fields.day > other->fields.day;
}

/* A date as messages have it. */
static char *
describe (const CalRule *rule,
          const Date    *date)
{
  return g_strdup_printf ("%d-%s-%02d of “%s”", date->fields.year, cal_month_code_to_string (date->code),
                          date->fields.day, rule->id);
}

static gboolean
check_change (const CalCutoverRule  *self,
              int                    part,
              GError               **error)
{
  const Date end = find_end (self, part), beginning = find_beginning (self, part);
  g_autofree char *before = describe (self->parts[part - 1].rule, &end);
  g_autofree char *after = describe (self->parts[part].rule, &beginning);

  if (!is_later (&beginning, &end))
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
                   "the change on Julian day %d would repeat dates: %s would be followed by %s",
                   self->parts[part].first_day, before, after);
      return FALSE;
    }

  if (beginning.fields.year > end.fields.year + 1)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
                   "the change on Julian day %d would leave out whole years: %s would be followed by %s",
                   self->parts[part].first_day, before, after);
      return FALSE;
    }

  return TRUE;
}

/* The days that a month lacks by itself and that are between two of its days, or from the
 * first on. */
static CalGap
find_own_gap (const CalRule *rule,
              gint32         year,
              int            month,
              int            first,
              int            last)
{
  CalGap gap = { 0, 0 };

  if (rule->missing_days != NULL)
    rule->missing_days (rule, year, month, &gap.first, &gap.n);

  if (gap.n == 0 || gap.first < first || gap.first + gap.n > last)
    return (CalGap) { 0, 0 };

  return gap;
}

/* A month of one part, or as much of it as is in the part. */
typedef struct
{
  CalMonthCode code;
  gint32 first_day;
  int first, last;       /* numbers of days */
  int n_cut;             /* more days behind them in the calendar */
  CalGap gap;
} Piece;

static Piece
find_piece (const CalCutoverRule *self,
            int                   part,
            gint32                year,
            int                   month)
{
  const CalRule *rule = self->parts[part].rule;
  Piece piece = {
    .code = cal_rule_month_code (rule, year, month),
    .first_day = rule->month_start (rule, year, month),
    .first = 1,
  };
  gint32 last_day = rule->month_start (rule, year, month + 1) - 1;
  int last = rule->from_day (rule, last_day).day;

  if (piece.first_day < self->parts[part].first_day)
    {
      piece.first_day = self->parts[part].first_day;
      piece.first = rule->from_day (rule, piece.first_day).day;
    }

  if (part + 1 < self->n_parts)
    last_day = MIN (last_day, self->parts[part + 1].first_day - 1);

  piece.last = rule->from_day (rule, last_day).day;
  piece.n_cut = last - piece.last + (last == piece.last && rule->cut_days != NULL ? rule->cut_days (rule, year, month) : 0);
  piece.gap = find_own_gap (rule, year, month, piece.first, piece.last);

  return piece;
}

static gboolean
set_gap (CalCutoverMonth  *month,
         gint32            year,
         CalGap            gap,
         GError          **error)
{
  if (gap.n == 0)
    return TRUE;

  if (month->gap.n == 0)
    {
      month->gap = gap;
      return TRUE;
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
               "month %s of year %d would lack days %d to %d and %d to %d; a month can lack one run of days only",
               cal_month_code_to_string (month->code), year, month->gap.first, month->gap.first + month->gap.n - 1,
               gap.first, gap.first + gap.n - 1);
  return FALSE;
}

/* Adds a piece to the months of a year, of which the last may be of the same month; @last is
 * the number of the last day in it. */
static gboolean
add_piece (GArray       *months,
           const Piece  *piece,
           int           last,
           gint32        year,
           GError      **error)
{
  CalCutoverMonth *month = months->len > 0 ? &g_array_index (months, CalCutoverMonth, months->len - 1) : NULL;
  int before = 0;

  if (month != NULL && month->code == piece->code)
    before = last;
  else
    {
      const CalCutoverMonth added = { .first_day = piece->first_day, .code = piece->code };

      g_array_append_val (months, added);
      month = &g_array_index (months, CalCutoverMonth, months->len - 1);
    }

  month->n_cut = piece->n_cut;

  return set_gap (month, year, (CalGap) { before + 1, piece->first - before - 1 }, error) &&
         set_gap (month, year, piece->gap, error);
}

/* The months of a part that are in a year. */
static gboolean
add_part (CalCutoverRule  *self,
          GArray          *months,
          int              part,
          gint32           year,
          int             *last,
          GError         **error)
{
  CalCutoverPart *of = &self->parts[part];
  gboolean begins = part > 0 && find_beginning (self, part).fields.year == year;
  gboolean ends = part + 1 < self->n_parts && find_end (self, part + 1).fields.year == year;
  int first_month = begins ? find_beginning (self, part).fields.month : 1;
  int last_month = ends ? find_end (self, part + 1).fields.month : of->rule->months_in_year (of->rule, year);

  for (int month = first_month; month <= last_month; month++)
    {
      const Piece piece = find_piece (self, part, year, month);

      if (!add_piece (months, &piece, *last, year, error))
        return FALSE;

      *last = piece.last;

      if (month == first_month && begins)
        of->months_ahead = month - (int) months->len;
    }

  return TRUE;
}

/* Whether a part has days in a year. */
static gboolean
is_in_year (const CalCutoverRule *self,
            int                   part,
            gint32                year)
{
  return (part == 0 || find_beginning (self, part).fields.year <= year) &&
         (part + 1 == self->n_parts || find_end (self, part + 1).fields.year >= year);
}

/* The first day that is no more in a year. */
static gint32
find_year_end (const CalCutoverRule *self,
               int                   part,
               gint32                year)
{
  const CalRule *rule = self->parts[part].rule;
  gint32 end = rule->month_start (rule, year, rule->months_in_year (rule, year) + 1);

  return part + 1 < self->n_parts ? MIN (end, self->parts[part + 1].first_day) : end;
}

static gboolean
add_year (CalCutoverRule  *self,
          gint32           year,
          GError         **error)
{
  CalCutoverYear *added = &self->years[self->n_years++];
  g_autoptr (GArray) months = g_array_new (FALSE, TRUE, sizeof (CalCutoverMonth));
  CalCutoverMonth end = { 0, };
  int last = 0;

  for (int part = 0; part < self->n_parts; part++)
    if (is_in_year (self, part, year))
      {
        if (!add_part (self, months, part, year, &last, error))
          return FALSE;

        end.first_day = find_year_end (self, part, year);
      }

  added->year = year;
  added->n_months = (int) months->len;
  g_array_append_val (months, end);
  added->months = (CalCutoverMonth *) (void *) g_array_free (g_steal_pointer (&months), FALSE);

  return TRUE;
}

/* Leap years. */

static gint32
find_common_year (const CalRule *rule,
                  gint32         year)
{
  for (int years = 1; years <= MAX_YEARS_TO_COMMON; years++)
    {
      if (year + years <= rule->last_year && !cal_rule_is_leap_year (rule, year + years))
        return year + years;

      if (year - years >= rule->first_year && !cal_rule_is_leap_year (rule, year - years))
        return year - years;
    }

  return year;
}

/* The last day of a month that makes a year a leap year of its calendar: of one that is
 * longer than in another year, or that only leap years have; CAL_NO_DAY of any other. */
static gint32
find_leap_day (const CalRule *rule,
               gint32         year,
               gint32         common_year,
               int            month)
{
  CalMonthCode code = cal_rule_month_code (rule, year, month);
  int other = cal_rule_month_for_code (rule, common_year, code, TRUE);
  gboolean is_longer = cal_rule_month_code (rule, common_year, other) != code ||
                       rule->days_in_month (rule, year, month) > rule->days_in_month (rule, common_year, other);

  return is_longer ? rule->month_start (rule, year, month + 1) - 1 : CAL_NO_DAY;
}

static int
count_numbers (const CalCutoverYear *year)
{
  int n = year->months[year->n_months].first_day - year->months[0].first_day;

  for (int month = 0; month < year->n_months; month++)
    n += year->months[month].gap.n;

  return n;
}

static gboolean
has_same_shape (const CalRule *first,
                const CalRule *second)
{
  return first->kind == second->kind && first->common_days == second->common_days &&
         first->n_regular_months == second->n_regular_months && first->max_days == second->max_days &&
         first->min_days == second->min_days;
}

/* Where months follow the Moon alone, days are put in anywhere, and of a year with months of
 * two kinds there is only its length. */
static gboolean
has_long_leap_years (const CalCutoverRule *self)
{
  const CalRule *first = self->parts[0].rule, *second = self->parts[1].rule;

  return first->kind == CAL_KIND_LUNAR || !has_same_shape (first, second);
}

static gboolean
has_leap_month (const CalCutoverYear *year)
{
  for (int month = 0; month < year->n_months; month++)
    if (cal_month_code_is_leap (year->months[month].code))
      return TRUE;

  return FALSE;
}

/* Whether months are shorter in some years than in a common one, as those that follow the
 * Sun among the stars are: then no day makes a leap year. */
static gboolean
months_vary (const CalRule *rule,
             gint32         year)
{
  gint32 common = find_common_year (rule, year);
  gint32 last = MIN (year + MAX_YEARS_TO_COMMON, rule->last_year - 1);

  if (rule->kind != CAL_KIND_SOLAR)
    return FALSE;

  for (gint32 other = MAX (year - MAX_YEARS_TO_COMMON, rule->first_year + 1); other <= last; other++)
    for (int month = 1; month <= rule->n_regular_months; month++)
      if (cal_rule_month_code (rule, other, month) == cal_rule_month_code (rule, common, month) &&
          rule->days_in_month (rule, other, month) < rule->days_in_month (rule, common, month))
        return TRUE;

  return FALSE;
}

/* A year is a leap year if a day of it makes it one of that day's calendar. */
static gboolean
is_leap (const CalCutoverRule *self,
         const CalCutoverYear *added)
{
  gint32 year = added->year;

  if (has_long_leap_years (self))
    return count_numbers (added) > MAX (self->parts[0].rule->common_days, self->parts[1].rule->common_days);

  if (self->parts[0].rule->kind == CAL_KIND_LUNISOLAR)
    return has_leap_month (added);

  if (months_vary (self->parts[0].rule, year) || months_vary (self->parts[1].rule, year))
    return count_numbers (added) > self->parts[0].rule->common_days;

  for (int part = 0; part < self->n_parts; part++)
    {
      const CalRule *rule = self->parts[part].rule;
      gint32 end = part + 1 < self->n_parts ? self->parts[part + 1].first_day : CAL_JULIAN_DAY_MAX + 1;

      if (!is_in_year (self, part, year) || !cal_rule_is_leap_year (rule, year))
        continue;

      for (int month = rule->months_in_year (rule, year); month >= 1; month--)
        {
          gint32 day = find_leap_day (rule, year, find_common_year (rule, year), month);

          if (day != CAL_NO_DAY && day >= self->parts[part].first_day && day < end)
            return TRUE;
        }
    }

  return FALSE;
}

gboolean
cal_cutover_set_years (CalCutoverRule  *self,
                       GError         **error)
{
  self->parts[0].first_year = G_MININT32;

  for (int part = 1; part < self->n_parts; part++)
    {
      if (!check_change (self, part, error))
        return FALSE;

      self->parts[part].first_year = find_beginning (self, part).fields.year;
    }

  for (int part = 1; part < self->n_parts; part++)
    {
      const gint32 years[] = { find_end (self, part).fields.year, self->parts[part].first_year };

      for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
        {
          if (self->n_years > 0 && self->years[self->n_years - 1].year == years[i])
            continue;

          if (!add_year (self, years[i], error))
            return FALSE;

          self->years[self->n_years - 1].is_leap = is_leap (self, &self->years[self->n_years - 1]);
        }
    }

  return TRUE;
}

void
cal_cutover_clear_years (CalCutoverRule *self)
{
  for (int i = 0; i < self->n_years; i++)
    g_free (self->years[i].months);
}
