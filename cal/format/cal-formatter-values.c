/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The number that each field of a pattern stands for. */

#include "config.h"

#include "cal-formatter-private.h"

#include "cal-date-private.h"
#include "cal-math-private.h"
#include "cal-turning-private.h"

/* The place of the era among those of the backend; −1: there is none. */
gint64
cal_value_get_era (const CalFieldContext *context G_GNUC_UNUSED,
                   CalDate               *date)
{
  return cal_date_peek_era (date);
}

gint64
cal_value_get_year (const CalFieldContext *context G_GNUC_UNUSED,
                    CalDate               *date)
{
  return cal_date_get_era_year (date);
}

gint64
cal_value_get_extended_year (const CalFieldContext *context G_GNUC_UNUSED,
                             CalDate               *date)
{
  return cal_date_get_year (date);
}

gint64
cal_value_get_related_year (const CalFieldContext *context G_GNUC_UNUSED,
                            CalDate               *date)
{
  return cal_date_get_related_iso_year (date);
}

gint64
cal_value_get_cyclic_year (const CalFieldContext *context G_GNUC_UNUSED,
                           CalDate               *date)
{
  return cal_date_get_cyclic_year (date);
}

/* Quarters are of months by their numbers; a thirteenth belongs to the last. */
gint64
cal_value_get_quarter (const CalFieldContext *context,
                       CalDate               *date)
{
  CalMonthCode code = CAL_MONTH_CODE (cal_value_get_month (context, date));

  return MIN ((cal_month_code_get_number (code) - 1) / 3 + 1, 4);
}

/* Whether the month needs a mark; of a backend that cannot say it does not. */
static gint64
get_lateness (const CalFieldContext *context,
              CalDate               *date)
{
  gboolean late;

  return cal_turning_is_late (context->backend, date->julian_day, &late, NULL) && late ? CAL_MONTH_LATE : 0;
}

gint64
cal_value_get_month (const CalFieldContext *context,
                     CalDate               *date)
{
  gint64 value = cal_date_peek_month_code (date);

  if (context->names_beside_leap &&
      cal_backend_get_funcs (context->backend)->is_beside_leap (context->backend, date->fields.year,
                                                                date->fields.month))
    value |= CAL_MONTH_BESIDE_LEAP;

  if (G_UNLIKELY (context->turns))
    value |= get_lateness (context, date);

  return value;
}

gint64
cal_value_get_day (const CalFieldContext *context G_GNUC_UNUSED,
                   CalDate               *date)
{
  return cal_date_get_day (date);
}

gint64
cal_value_get_day_of_year (const CalFieldContext *context G_GNUC_UNUSED,
                           CalDate               *date)
{
  return cal_date_get_day_of_year (date);
}

gint64
cal_value_get_weekday_in_month (const CalFieldContext *context G_GNUC_UNUSED,
                                CalDate               *date)
{
  return (cal_date_get_day (date) - 1) / 7 + 1;
}

gint64
cal_value_get_julian_day (const CalFieldContext *context G_GNUC_UNUSED,
                          CalDate               *date)
{
  return cal_date_get_julian_day (date);
}

gint64
cal_value_get_weekday (const CalFieldContext *context G_GNUC_UNUSED,
                       CalDate               *date)
{
  return cal_date_get_day_of_week (date);
}

int
cal_week_get_place (const CalWeek *self,
                    int            weekday)
{
  return (weekday - self->first_weekday + 7) % 7 + 1;
}

int
cal_week_get_weekday (const CalWeek *self,
                      int            place)
{
  return (place + self->first_weekday - 2) % 7 + 1;
}

/* The place of a day in its week, whatever the backend calls its weekday. */
static int
get_place_in_week (const CalFieldContext *context,
                   CalDate               *date)
{
  return cal_week_get_place (&context->week, (int) cal_floor_mod64 (date->julian_day, 7) + 1);
}

/* The week of a year or month that day @day of it lies in; 0 for a day before
 * the first week.  A week belongs to the period if enough of its days do. */
static int
count_week (const CalWeek *week,
            int            day,
            int            place)
{
  /* The days of the period's first week that lie before the period. */
  int before = cal_floor_mod (place - day, 7);

  return (day - 1 + before) / 7 + (7 - before >= week->minimal_days ? 1 : 0);
}

gint64
cal_value_get_week_of_month (const CalFieldContext *context,
                             CalDate               *date)
{
  return count_week (&context->week, cal_date_get_day (date), get_place_in_week (context, date));
}

gint64
cal_value_get_week (const CalFieldContext *context,
                    CalDate               *date)
{
  return cal_date_get_week (date, context->week.first_weekday, context->week.minimal_days, NULL);
}

gint64
cal_value_get_week_year (const CalFieldContext *context,
                         CalDate               *date)
{
  int year;

  cal_date_get_week (date, context->week.first_weekday, context->week.minimal_days, &year);

  return year;
}
