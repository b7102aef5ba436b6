/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A list of days of some years of a calendar, with what rules of recurrence ask of them. */

#pragma once

#include <string.h>

#include "cal-date.h"

#define YEARS 11
#define MAX_DAYS 6000

/* What the reference knows of a day. */
typedef struct
{
  gint64 day;
  int year;
  int month;              /* how many months after the first */
  char code[8];
  int month_day;
  int last_month_day;     /* counted from the last day of the month, from −1 down */
  int year_day;
  int last_year_day;
  int weekday;
  int week_year;
  int week;
  int last_week;
  int of_month;           /* which of its weekday, and from the end */
  int last_of_month;
  int of_year;
  int last_of_year;
} Day;

static Day table[MAX_DAYS];
static int n_table;

static void
describe (CalBackend *backend,
          gint64      julian_day,
          int         first_weekday,
          Day        *day)
{
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, julian_day, &error);

  g_assert_no_error (error);

  *day = (Day) { .day = julian_day, .year = cal_date_get_year (date), .month = cal_date_get_month (date),
                 .month_day = cal_date_get_day (date), .year_day = cal_date_get_day_of_year (date),
                 .weekday = cal_date_get_day_of_week (date) };
  g_strlcpy (day->code, cal_date_get_month_code (date), sizeof day->code);
  day->last_year_day = day->year_day - cal_date_get_days_in_year (date) - 1;
  day->week = cal_date_get_week (date, first_weekday, 4, &day->week_year);
}

static gboolean
is_same (const Day *a,
         const Day *b,
         gsize      member)
{
  return G_STRUCT_MEMBER (int, a, member) == G_STRUCT_MEMBER (int, b, member);
}

/* Numbers the days of a weekday within months or years, from one side. */
static void
count_weekdays (int   start,
                int   step,
                gsize period,
                gsize ordinal)
{
  int seen[8] = { 0, };

  for (int i = start; i >= 0 && i < n_table; i += step)
    {
      Day *day = &table[i];

      if (i != start && !is_same (day, &table[i - step], period))
        memset (seen, 0, sizeof seen);

      seen[day->weekday] += step;
      G_STRUCT_MEMBER (int, day, ordinal) = seen[day->weekday];
    }
}

/* Months that are counted through, and places from their end. */
static void
complete_table (void)
{
  int month = 0, place = 0;

  for (int i = 1; i < n_table; i++)
    {
      gboolean begins = strcmp (table[i].code, table[i - 1].code) != 0 || table[i].year != table[i - 1].year;

      table[i - 1].month = month;
      month += begins ? 1 : 0;
    }

  table[n_table - 1].month = month;

  for (int i = n_table - 1; i >= 0; i--)
    {
      gboolean ends = i == n_table - 1 || table[i].month != table[i + 1].month;

      place = ends ? -1 : place - 1;
      table[i].last_month_day = place;
    }
}

/* Weeks from the end of their year; a day that belongs to none may stand between them. */
static void
count_weeks (void)
{
  int first = table[0].year - 1;
  int weeks[YEARS + 3] = { 0, };

  for (int i = 0; i < n_table; i++)
    if (table[i].week > 0)
      weeks[table[i].week_year - first] = MAX (weeks[table[i].week_year - first], table[i].week);

  for (int i = 0; i < n_table; i++)
    table[i].last_week = table[i].week > 0 ? table[i].week - weeks[table[i].week_year - first] - 1 : 0;
}

static void
fill_table (CalBackend *backend,
            int         first_year,
            int         first_weekday)
{
  GError *error = NULL;
  gint64 first, end;

  cal_backend_date_to_julian_day (backend, first_year, 1, 1, &first, &error);
  g_assert_no_error (error);
  cal_backend_date_to_julian_day (backend, first_year + YEARS, 1, 1, &end, &error);
  g_assert_no_error (error);
  g_assert_cmpint (end - first, <=, MAX_DAYS);

  n_table = (int) (end - first);

  for (int i = 0; i < n_table; i++)
    describe (backend, first + i, first_weekday, &table[i]);

  complete_table ();
  count_weeks ();
  count_weekdays (0, 1, G_STRUCT_OFFSET (Day, month), G_STRUCT_OFFSET (Day, of_month));
  count_weekdays (n_table - 1, -1, G_STRUCT_OFFSET (Day, month), G_STRUCT_OFFSET (Day, last_of_month));
  count_weekdays (0, 1, G_STRUCT_OFFSET (Day, year), G_STRUCT_OFFSET (Day, of_year));
  count_weekdays (n_table - 1, -1, G_STRUCT_OFFSET (Day, year), G_STRUCT_OFFSET (Day, last_of_year));
}
