/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Two calendars, each in use for a time.
 *
 * Source: none; the two calendars and the days are parameters.
 * Epoch: that of the two calendars.
 * Range: that of the two calendars.
 * Anchors: julian until 1752-09-02, Julian Day Number 2361221, and gregory from 1752-09-14,
 *   2361222, on is what was in use in Great Britain.
 *
 * A day belongs to one of the parts between the changes, whose calendar knows it.  So does
 * a year, unless there is a change in it; what such years are is a table.
 */

#include "config.h"

#include "cal-cutover-private.h"

static inline const CalCutoverRule *
get_cutover (const CalRule *rule)
{
  return (const CalCutoverRule *) rule;
}

static inline const CalCutoverPart *
find_part (const CalCutoverRule *self,
           gint32                julian_day)
{
  const CalCutoverPart *part = &self->parts[self->n_parts - 1];

  while (julian_day < part->first_day)
    part--;

  return part;
}

static inline const CalCutoverPart *
find_part_of_year (const CalCutoverRule *self,
                   gint32                year)
{
  const CalCutoverPart *part = &self->parts[self->n_parts - 1];

  while (year < part->first_year)
    part--;

  return part;
}

/* NULL of such a year. */
static inline const CalCutoverYear *
find_year (const CalCutoverRule *self,
           gint32                year)
{
  if (G_LIKELY (year < self->years[0].year || year > self->years[self->n_years - 1].year))
    return NULL;

  for (int i = 0; i < self->n_years; i++)
    if (self->years[i].year == year)
      return &self->years[i];

  return NULL;
}

/* The rule of the part that a year is in, and the year, if there is a change in it: then
 * the rule alone is not enough. */
static inline const CalRule *
find_base (const CalRule         *rule,
           gint32                 year,
           const CalCutoverYear **found)
{
  const CalCutoverRule *self = get_cutover (rule);

  *found = find_year (self, year);

  return find_part_of_year (self, year)->rule;
}

static gint32
cutover_month_start (const CalRule *rule,
                     gint32         year,
                     int            month)
{
  const CalCutoverYear *found;
  const CalRule *base = find_base (rule, year, &found);

  return G_UNLIKELY (found != NULL) ? found->months[month - 1].first_day : base->month_start (base, year, month);
}

static int
cutover_months_in_year (const CalRule *rule,
                        gint32         year)
{
  const CalCutoverYear *found;
  const CalRule *base = find_base (rule, year, &found);

  return found != NULL ? found->n_months : base->months_in_year (base, year);
}

/* The months of years in which there is no change, all of one part. */
static gboolean
count_plain_months (const CalCutoverRule *self,
                    gint32                first,
                    gint32                end,
                    gint64               *months)
{
  *months = 0;

  return first >= end || cal_rule_count_months (find_part_of_year (self, first)->rule, first, end, months);
}

/* From one year with a change to the next, and behind the last. */
static gboolean
cutover_count_months (const CalRule *rule,
                      gint32         first,
                      gint32         end,
                      gint64        *months)
{
  const CalCutoverRule *self = get_cutover (rule);
  gint64 plain;

  *months = 0;

  for (int i = 0; i < self->n_years && self->years[i].year < end; i++)
    {
      if (self->years[i].year < first)
        continue;

      if (!count_plain_months (self, first, self->years[i].year, &plain))
        return FALSE;

      *months += plain + self->years[i].n_months;
      first = self->years[i].year + 1;
    }

  if (!count_plain_months (self, first, end, &plain))
    return FALSE;

  *months += plain;

  return TRUE;
}

static int
cutover_days_in_month (const CalRule *rule,
                       gint32         year,
                       int            month)
{
  const CalCutoverYear *found;
  const CalRule *base = find_base (rule, year, &found);

  if (G_UNLIKELY (found != NULL))
    return found->months[month].first_day - found->months[month - 1].first_day;

  return base->days_in_month (base, year, month);
}

static void
cutover_missing_days (const CalRule *rule,
                      gint32         year,
                      int            month,
                      int           *first,
                      int           *n)
{
  const CalCutoverYear *found;
  const CalRule *base = find_base (rule, year, &found);

  *first = *n = 0;

  if (found != NULL)
    {
      *first = found->months[month - 1].gap.first;
      *n = found->months[month - 1].gap.n;
      return;
    }

  if (base->missing_days != NULL)
    base->missing_days (base, year, month, first, n);
}

static int
cutover_cut_days (const CalRule *rule,
                  gint32         year,
                  int            month)
{
  const CalCutoverYear *found;
  const CalRule *base = find_base (rule, year, &found);

  if (found != NULL)
    return found->months[month - 1].n_cut;

  return base->cut_days != NULL ? base->cut_days (base, year, month) : 0;
}

static CalMonthCode
cutover_code_of_month (const CalRule *rule,
                       gint32         year,
                       int            month)
{
  const CalCutoverYear *found;
  const CalRule *base = find_base (rule, year, &found);

  return found != NULL ? found->months[month - 1].code : cal_rule_month_code (base, year, month);
}

static int
cutover_month_of_code (const CalRule *rule,
                       gint32         year,
                       CalMonthCode   code)
{
  const CalCutoverYear *found;
  const CalRule *base = find_base (rule, year, &found);

  if (found == NULL)
    return cal_rule_has_month_code (base, code) ? cal_rule_month_for_code (base, year, code, FALSE) : 0;

  for (int month = 1; month <= found->n_months; month++)
    if (found->months[month - 1].code == code)
      return month;

  return 0;
}

static gboolean
cutover_leap_year (const CalRule *rule,
                   gint32         year)
{
  const CalCutoverYear *found;
  const CalRule *base = find_base (rule, year, &found);

  return found != NULL ? found->is_leap : cal_rule_is_leap_year (base, year);
}

static CalFields
cutover_from_day (const CalRule *rule,
                  gint32         julian_day)
{
  const CalCutoverPart *part = find_part (get_cutover (rule), julian_day);
  CalFields fields = part->rule->from_day (part->rule, julian_day);

  if (G_UNLIKELY (fields.year == part->first_year))
    fields.month -= (gint16) part->months_ahead;

  return fields;
}

static gint32
find_day (const CalCutoverYear *found,
          int                   month,
          int                   day)
{
  const CalCutoverMonth *in;

  if (month < 1 || month > found->n_months || day < 1)
    return CAL_NO_DAY;

  in = &found->months[month - 1];

  if (cal_gap_holds (&in->gap, day) || day > in[1].first_day - in->first_day + in->gap.n)
    return CAL_NO_DAY;

  return in->first_day + cal_gap_place_day (&in->gap, day) - 1;
}

static gint32
cutover_to_day (const CalRule *rule,
                gint32         year,
                int            month,
                int            day)
{
  const CalCutoverYear *found;
  const CalRule *base = find_base (rule, year, &found);

  return G_UNLIKELY (found != NULL) ? find_day (found, month, day) : base->to_day (base, year, month, day);
}

/* The days of one part. */
static void
convert_part (const CalCutoverPart *part,
              const gint32         *julian_days,
              gsize                 n,
              gint32               *years,
              gint8                *months,
              gint16               *days)
{
  part->rule->from_days (part->rule, julian_days, n, years, months, days);

  if (part->months_ahead == 0)
    return;

  for (gsize i = 0; i < n; i++)
    if (years[i] == part->first_year)
      months[i] -= (gint8) part->months_ahead;
}

static void
cutover_from_days (const CalRule *rule,
                   const gint32  *julian_days,
                   gsize          n,
                   gint32        *years,
                   gint8         *months,
                   gint16        *days)
{
  const CalCutoverRule *self = get_cutover (rule);
  gsize done = 0;

  while (done < n)
    {
      const CalCutoverPart *part = find_part (self, julian_days[done]);
      gboolean is_last = part == &self->parts[self->n_parts - 1];
      gsize end = done + 1;

      while (end < n && julian_days[end] >= part->first_day && (is_last || julian_days[end] < part[1].first_day))
        end++;

      convert_part (part, julian_days + done, end - done, years + done, months + done, days + done);
      done = end;
    }
}

/* How many dates from the first are of years in which there is no change, and of one part. */
static gsize
count_in_part (const CalCutoverRule *self,
               const gint32         *years,
               gsize                 n)
{
  const CalCutoverPart *part = find_part_of_year (self, years[0]);
  gboolean is_last = part == &self->parts[self->n_parts - 1];
  gsize count = 0;

  while (count < n && years[count] >= part->first_year && (is_last || years[count] < part[1].first_year) &&
         find_year (self, years[count]) == NULL)
    count++;

  return count;
}

/* Dates of one part, or one of a year in which there is a change. */
static void
convert_years (const CalCutoverRule *self,
               const gint32         *years,
               const gint8          *months,
               const gint16         *days,
               gsize                 n,
               gint32               *julian_days)
{
  const CalRule *base = find_part_of_year (self, years[0])->rule;

  if (base->to_days != NULL && find_year (self, years[0]) == NULL)
    base->to_days (base, years, months, days, n, julian_days);
  else
    for (gsize i = 0; i < n; i++)
      julian_days[i] = cutover_to_day (&self->rule, years[i], months[i], days[i]);
}

static void
cutover_to_days (const CalRule *rule,
                 const gint32  *years,
                 const gint8   *months,
                 const gint16  *days,
                 gsize          n,
                 gint32        *julian_days)
{
  const CalCutoverRule *self = get_cutover (rule);
  gsize count;

  for (gsize done = 0; done < n; done += count)
    {
      count = MAX (count_in_part (self, years + done, n - done), 1);
      convert_years (self, years + done, months + done, days + done, count, julian_days + done);
    }
}

static int
cutover_weekday (const CalRule *rule,
                 gint32         julian_day)
{
  return cal_rule_weekday (find_part (get_cutover (rule), julian_day)->rule, julian_day);
}

static gboolean
is_doubtful (const CalCutoverRule *self,
             gint32                julian_day)
{
  for (int i = 0; i < self->n_doubts; i++)
    if (julian_day >= self->doubts[i].first_day && julian_day <= self->doubts[i].last_day)
      return TRUE;

  return FALSE;
}

static CalAccuracy
cutover_accuracy (const CalRule *rule,
                  gint32         julian_day)
{
  const CalCutoverRule *self = get_cutover (rule);

  return is_doubtful (self, julian_day) ? CAL_ACCURACY_APPROXIMATE
                                        : cal_rule_accuracy (find_part (self, julian_day)->rule, julian_day);
}

/* From the second year on, so that the first is whole. */
gint32
cal_cutover_era_year (const CalRule *rule,
                      gint32         julian_day)
{
  const CalCutoverRule *self = get_cutover (rule);
  gint32 year = cutover_from_day (rule, julian_day).year;

  return year > 1 && year <= self->last_style_year ? self->style->year (rule, julian_day) : year;
}

/* Whether all years have twelve months, with the codes M01 to M12. */
static gboolean
has_plain_months (const CalCutoverRule *self)
{
  for (int i = 0; i < self->n_parts; i++)
    if (self->parts[i].rule->months_in_year != cal_rule_twelve_months ||
        self->parts[i].rule->code_of_month != NULL || self->parts[i].rule->leap_month != NULL)
      return FALSE;

  for (int i = 0; i < self->n_years; i++)
    if (self->years[i].n_months != 12)
      return FALSE;

  return TRUE;
}

static gboolean
may_lack_weekday (const CalCutoverRule *self)
{
  for (int i = 0; i < self->n_parts; i++)
    if (self->parts[i].rule->weekday != NULL)
      return TRUE;

  return FALSE;
}

void
cal_cutover_set_conversions (CalCutoverRule *self)
{
  CalRule *rule = &self->rule;
  gboolean plain = has_plain_months (self);

  rule->month_start = cutover_month_start;
  rule->months_in_year = plain ? cal_rule_twelve_months : cutover_months_in_year;
  rule->count_months = cutover_count_months;
  rule->code_of_month = plain ? NULL : cutover_code_of_month;
  rule->month_of_code = plain ? NULL : cutover_month_of_code;
  rule->leap_month = NULL;
  rule->leap_year = cutover_leap_year;
  rule->from_day = cutover_from_day;
  rule->to_day = cutover_to_day;
  rule->days_in_month = cutover_days_in_month;
  rule->from_days = cutover_from_days;
  rule->to_days = cutover_to_days;
  rule->missing_days = cutover_missing_days;
  rule->cut_days = cutover_cut_days;
  rule->weekday = may_lack_weekday (self) ? cutover_weekday : NULL;
  /* Those of the calendars before and after. */
  rule->label = NULL;
  rule->days_of_label = NULL;
  rule->day_name = NULL;
  rule->accuracy = cutover_accuracy;
}
