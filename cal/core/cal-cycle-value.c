/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The values of cycles, and the days that have them. */

#include "config.h"

#include "cal-cycle-private.h"

#include "cal-error.h"

gboolean
cal_cycle_check_value (const CalCycle  *self,
                       int              value,
                       GError         **error)
{
  if (value >= 1 && value <= self->length)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "cycle “%s” has no value %d; its values are 1 to %d", self->id, value, self->length);
  return FALSE;
}

/* Which turn a day or year is in. */
static gint64
find_turn (const CalCycle *self,
           gint64          place)
{
  return cal_floor_div64 ((place - self->epoch) * MAX (self->turns, 1), MAX (self->days, 1));
}

/* The first day or year of a turn. */
static gint64
find_place (const CalCycle *self,
            gint64          turn)
{
  return self->epoch - cal_floor_div64 (-turn * MAX (self->days, 1), MAX (self->turns, 1));
}

static int
value_of_turn (const CalCycle *self,
               gint64          turn)
{
  return (int) cal_floor_mod64 (turn + self->offset, self->length) + 1;
}

/* The first day or year from @place on whose turn has the value. */
static gint64
find_next (const CalCycle *self,
           int             value,
           gint64          place)
{
  gint64 turn = find_turn (self, place);
  gint64 distance = cal_floor_mod64 (value - value_of_turn (self, turn), self->length);

  return distance == 0 ? place : find_place (self, turn + distance);
}

/* The backend's own years are counted if it uses the cycle: those of a calendar whose
 * people use it may begin on another day than elsewhere. */
static gboolean
find_year (const CalCycle  *self,
           CalBackend      *backend,
           gint32           julian_day,
           int             *year,
           GError         **error)
{
  if (cal_backend_get_funcs (backend)->uses_cycle (backend, self))
    return cal_backend_get_funcs (backend)->julian_day_to_date (backend, julian_day, year, NULL, NULL, error);

  *year = self->calendar->from_day (self->calendar, julian_day).year;

  return TRUE;
}

static gboolean
find_new_year (const CalCycle  *self,
               CalBackend      *backend,
               int              year,
               gint64          *julian_day,
               GError         **error)
{
  if (cal_backend_get_funcs (backend)->uses_cycle (backend, self))
    return cal_backend_get_funcs (backend)->get_new_year (backend, year, julian_day, error);

  if (year > self->calendar->last_year)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "the next year of cycle “%s” with that value is %d of calendar “%s”, which ends with %d",
                   self->id, year, self->calendar->id, self->calendar->last_year);
      return FALSE;
    }

  *julian_day = self->calendar->month_start (self->calendar, year, 1);

  return TRUE;
}

int
cal_cycle_find_value (const CalCycle  *self,
                      CalBackend      *backend,
                      gint32           julian_day,
                      GError         **error)
{
  int year;

  if (self->value != NULL)
    return self->value (julian_day);

  if (self->unit == CAL_CYCLE_UNIT_DAY)
    return value_of_turn (self, find_turn (self, julian_day));

  if (!find_year (self, backend, julian_day, &year, error))
    return 0;

  return value_of_turn (self, find_turn (self, year));
}

static gint64
search (const CalCycle *self,
        int             value,
        gint32          julian_day)
{
  int reach = self->reach != 0 ? self->reach : self->period;
  gint32 day = julian_day;

  while (self->value (day) != value && day - julian_day < reach)
    day++;

  return day;
}

gboolean
cal_cycle_find_day (const CalCycle  *self,
                    CalBackend      *backend,
                    int              value,
                    gint32           julian_day,
                    gint64          *found,
                    GError         **error)
{
  int year, next;

  *found = julian_day;

  if (self->unit == CAL_CYCLE_UNIT_DAY)
    {
      *found = self->value != NULL ? search (self, value, julian_day)
                                   : find_next (self, value, julian_day);
      return TRUE;
    }

  if (!find_year (self, backend, julian_day, &year, error))
    return FALSE;

  next = (int) find_next (self, value, year);

  return next == year || find_new_year (self, backend, next, found, error);
}
