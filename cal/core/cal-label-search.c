/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-label-search-private.h"

#include "cal-types.h"

/* A label counts in a month that begins or ends so many days away at most. */
#define MARGIN 45
/* Those of a season count through half a year. */
#define MAX_MONTHS_DAYS 300

typedef struct
{
  gint64 first;     /* the days to look at */
  gint64 last;
  gint64 found[2];  /* the first and the last day of the label; G_MININT64: none */
  gint64 swallowed; /* the day in which it is, if it is skipped; likewise */
} Search;

/* Makes the code of the label that of a month of its year. */
static gboolean
find_window (CalBackend   *self,
             CalLabel     *label,
             CalOverflow   overflow,
             Search       *search,
             GError      **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  int month = funcs->get_month_for_code (self, label->year, label->code, overflow, error);
  CalBounds bounds;
  CalGap gap;
  int days;

  if (month == 0 || (days = funcs->get_days_in_month (self, label->year, month, error)) == 0 ||
      !funcs->get_gap (self, label->year, month, &gap, error) ||
      !funcs->get_bounds (self, &bounds, error) ||
      !funcs->date_to_julian_day (self, label->year, month, cal_gap_number_day (&gap, 1), &search->first, error))
    return FALSE;

  label->code = funcs->get_month_code (self, label->year, month, error);
  search->last = MIN (search->first + days + MARGIN, bounds.last_day);
  search->first = MAX (search->first - MARGIN, bounds.first_day);

  return label->code != CAL_MONTH_CODE_NONE;
}

/* Whether the label is one of those that are skipped between the two of a day and the day
 * before it. */
static gboolean
is_between (const CalLabel *before,
            const CalLabel *after,
            const CalLabel *label)
{
  CalLabel in_before = *label, in_after = *label;

  in_before.number = before->number;
  in_after.number = after->number;

  if (cal_label_is (after, &in_after))
    return label->number < after->number && label->number >= after->number - after->skipped;

  return cal_label_is (before, &in_before) && label->number > before->number &&
         label->number <= before->number + after->skipped;
}

static gboolean
look_at_days (CalBackend      *self,
              const CalLabel  *label,
              Search          *search,
              GError         **error)
{
  CalLabel before = { 0, };

  for (gint64 day = search->first; day <= search->last; day++)
    {
      CalLabel current = { 0, };
      gboolean known;

      if (!cal_backend_get_funcs (self)->get_day_label (self, day, &current, &known, error))
        return FALSE;

      if (known && cal_label_is (&current, label))
        {
          search->found[0] = search->found[0] == G_MININT64 ? day : search->found[0];
          search->found[1] = day;
        }
      else if (known && current.skipped > 0 && is_between (&before, &current, label))
        search->swallowed = day - 1;

      before = current;
    }

  return TRUE;
}

gboolean
cal_label_search (CalBackend      *self,
                  const CalLabel  *label,
                  CalLabelWhich    which,
                  CalOverflow      overflow,
                  gint64          *julian_day,
                  GError         **error)
{
  CalLabel fitted = *label;
  Search search = { .found = { G_MININT64, G_MININT64 }, .swallowed = G_MININT64 };

  if (!find_window (self, &fitted, overflow, &search, error) ||
      !look_at_days (self, &fitted, &search, error))
    return FALSE;

  *julian_day = search.found[which == CAL_LABEL_WHICH_LAST];

  if (*julian_day == G_MININT64 && overflow == CAL_OVERFLOW_CONSTRAIN)
    *julian_day = search.swallowed;

  if (*julian_day != G_MININT64)
    return TRUE;

  if (search.swallowed != G_MININT64)
    cal_error_set_label (error, self, &fitted, "it is skipped");
  else
    cal_label_set_error (error, self, &fitted);

  return FALSE;
}

/* The smallest and the largest number of each part; 0: there is none. */
typedef struct
{
  int smallest[CAL_DAY_PART_WINTER + 1];
  int largest[CAL_DAY_PART_WINTER + 1];
} Numbers;

static void
count_number (Numbers *self,
              int      part,
              int      number)
{
  self->smallest[part] = self->smallest[part] == 0 ? number : MIN (self->smallest[part], number);
  self->largest[part] = MAX (self->largest[part], number);
}

/* Whether the label of the day counts in the month of another.  A day whose label is its
 * number has none of its own. */
static gboolean
count_day (CalBackend     *self,
           gint64          day,
           const CalLabel *label,
           Numbers        *numbers)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);
  CalLabel current = { 0, };
  int year, month, day_of_month;
  gboolean known;

  if (!funcs->get_day_label (self, day, &current, &known, NULL) ||
      (!known && !funcs->julian_day_to_date (self, day, &year, &month, &day_of_month, NULL)))
    return FALSE;

  if (!known)
    current = (CalLabel) { year, funcs->get_month_code (self, year, month, NULL), CAL_DAY_PART_NONE, FALSE,
                           (gint16) day_of_month, 0 };

  if (current.year != label->year || current.code != label->code)
    return FALSE;

  count_number (numbers, current.part, current.number);

  return TRUE;
}

/* Some count through several months. */
static void
count_days (CalBackend     *self,
            const CalLabel *label,
            Numbers        *numbers)
{
  CalLabel fitted = *label;
  Search search;

  if (!find_window (self, &fitted, CAL_OVERFLOW_REJECT, &search, NULL))
    return;

  for (gint64 day = search.first, end = search.last + MAX_MONTHS_DAYS; day <= end; day++)
    if (!count_day (self, day, label, numbers) && day > search.last)
      return;
}

void
cal_label_set_error (GError          **error,
                     CalBackend       *self,
                     const CalLabel   *label)
{
  g_autoptr (GEnumClass) parts = NULL;
  g_autoptr (GString) has = NULL;
  Numbers numbers = { { 0, }, { 0, } };

  if (error == NULL)
    return;

  parts = g_type_class_ref (CAL_TYPE_DAY_PART);
  has = g_string_new (NULL);
  count_days (self, label, &numbers);

  for (int part = 0; part <= CAL_DAY_PART_WINTER; part++)
    if (numbers.largest[part] > 0)
      g_string_append_printf (has, "%s%s%s%d to %d", has->len > 0 ? ", " : "it has ",
                              part != CAL_DAY_PART_NONE ? g_enum_get_value (parts, part)->value_nick : "",
                              part != CAL_DAY_PART_NONE ? " " : "", numbers.smallest[part], numbers.largest[part]);

  cal_error_set_label (error, self, label, has->len > 0 ? has->str : NULL);
}
