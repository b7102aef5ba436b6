/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* What tests of calendars whose days have labels share: the way back from a label held
 * against the labels of the days. */

#include "calendar-checks.h"

/* The number of the label that a day has of a month, or is skipped behind it: the same
 * counted through all parts of the month; 0 before the month, many behind it. */
typedef int (*CheckLabelPlace) (const CalLabel *label);

/* A label of each place. */
typedef CalLabel (*CheckLabelAt) (int place);

static inline gboolean
check_label_is_before (const CalLabel *a,
                       const CalLabel *b)
{
  return a->year < b->year || (a->year == b->year && a->code < b->code);
}

/* Where a day of another month or this is, for comparing. */
static inline int
check_label_order (const CalLabel  *label,
                   const CalLabel  *of_month,
                   CheckLabelPlace  place)
{
  if (check_label_is_before (label, of_month))
    return 0;

  return check_label_is_before (of_month, label) ? G_MAXINT : place (label);
}

/* That a label is on the days that have it, or the day that swallowed it is given, the
 * last one with a label before it. */
static inline void
check_label_of_month (const CalRule   *rule,
                      const CalLabel  *label,
                      gint32           start,
                      CheckLabelPlace  place)
{
  int wanted = place (label);
  gint32 first = 0, last = 0, swallowing = start - 1;
  gint32 told_first, told_last;

  for (gint32 day = start - 2; day < start + 33; day++)
    {
      CalLabel current;
      int order;

      g_assert_true (rule->label (rule, day, &current));
      order = check_label_order (&current, label, place);

      if (order < wanted)
        swallowing = day;
      else if (order == wanted)
        {
          first = first == 0 ? day : first;
          last = day;
        }
    }

  g_assert_true (rule->days_of_label (rule, label, &told_first, &told_last));
  g_assert_cmpint (told_first, ==, first != 0 ? first : swallowing + 1);
  g_assert_cmpint (told_last, ==, first != 0 ? last : swallowing);
}

/* All labels of a month; @count is how many it has. */
static inline void
check_labels_of_month (const CalRule   *rule,
                       gint32           year,
                       int              month,
                       int              count,
                       CheckLabelAt     at,
                       CheckLabelPlace  place)
{
  gint32 start = rule->month_start (rule, year, month);

  for (int i = 1; i <= count; i++)
    {
      CalLabel label = at (i);

      label.year = year;
      label.code = cal_rule_month_code (rule, year, month);
      check_label_of_month (rule, &label, start, place);
    }
}

/* The label of each day leads back to it, and one that is skipped to the day that swallowed
 * it, where labels have bright and dark halves. */
static inline void
check_labels_of_days (CalBackend *backend,
                      gint32      first_day,
                      int         n_days)
{
  const CalRule *rule = cal_backend_peek_rule (backend);
  CalLabel before;

  rule->label (rule, first_day - 1, &before);

  for (gint32 day = first_day; day < first_day + n_days && !g_test_failed (); day++)
    {
      CalLabel label;
      gint32 first, last;

      g_assert_true (rule->label (rule, day, &label));
      g_assert_true (rule->days_of_label (rule, &label, &first, &last));
      g_assert_cmpint (first, ==, label.repeated ? day - 1 : day);
      g_assert_true (last == day || last == day + 1);
      g_assert_cmpint (label.repeated, ==, cal_label_is (&label, &before));

      if (label.skipped > 0 && label.number > 1)
        {
          CalLabel skipped = label;

          skipped.number--;
          g_assert_true (rule->days_of_label (rule, &skipped, &first, &last));
          g_assert_cmpint (first, ==, day);
          g_assert_cmpint (last, ==, day - 1);
        }

      before = label;
    }
}
