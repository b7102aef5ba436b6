/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-date-private.h"

static gboolean
fill_year (CalDateFacts  *facts,
           CalBackend    *backend,
           int            year,
           GError       **error)
{
  GError *failure = NULL;

  facts->months_in_year = cal_backend_get_funcs (backend)->get_months_in_year (backend, year, error);
  if (facts->months_in_year == 0)
    return FALSE;

  facts->days_in_year = cal_backend_get_funcs (backend)->get_days_in_year (backend, year, error);
  if (facts->days_in_year == 0)
    return FALSE;

  facts->leap_year = cal_backend_get_funcs (backend)->is_leap_year (backend, year, &failure);
  if (failure == NULL)
    facts->cyclic_year = (guint8) cal_backend_get_funcs (backend)->get_cyclic_year (backend, year, &failure);

  if (failure == NULL)
    return TRUE;

  g_propagate_error (error, failure);
  return FALSE;
}

static gboolean
fill_month (CalDateFacts  *facts,
            CalBackend    *backend,
            int            year,
            int            month,
            int            day,
            GError       **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (backend);

  facts->month_code = funcs->get_month_code (backend, year, month, error);
  if (facts->month_code == CAL_MONTH_CODE_NONE || !funcs->get_gap (backend, year, month, &facts->gap, error))
    return FALSE;

  facts->day_of_year = cal_gap_place_day (&facts->gap, day);

  for (int m = 1; m <= month; m++)
    {
      facts->days_in_month = funcs->get_days_in_month (backend, year, m, error);
      if (facts->days_in_month == 0)
        return FALSE;

      facts->day_of_year += m < month ? facts->days_in_month : 0;
    }

  return TRUE;
}

static gboolean
fill_day (CalDateFacts  *facts,
          CalBackend    *backend,
          gint64         julian_day,
          GError       **error)
{
  GError *failure = NULL;

  facts->day_of_week = (guint8) cal_backend_get_funcs (backend)->get_day_of_week (backend, julian_day, &failure);
  if (failure == NULL)
    facts->accuracy = (guint8) cal_backend_get_funcs (backend)->get_accuracy (backend, julian_day, &failure);
  if (failure == NULL)
    cal_backend_get_funcs (backend)->get_era_for_day (backend, julian_day, &facts->era, &failure);
  if (failure == NULL)
    cal_backend_get_funcs (backend)->get_day_label (backend, julian_day, &facts->label, &facts->has_label,
                                                    &failure);

  if (failure == NULL)
    return TRUE;

  g_propagate_error (error, failure);
  return FALSE;
}

/* What was asked one by one must fit together. */
static gboolean
check_facts (const CalDateFacts  *facts,
             CalBackend          *backend,
             int                  year,
             int                  month,
             int                  day,
             GError             **error)
{
  int place = cal_gap_place_day (&facts->gap, day);

  if (month <= facts->months_in_year && place <= facts->days_in_month &&
      facts->day_of_year - place + facts->days_in_month <= facts->days_in_year)
    return TRUE;

  cal_error_set_broken (error, backend,
                        "year %d, month %d, day %d is day %d of a year of %d months and %d days, "
                        "in a month of %d days",
                        year, month, day, facts->day_of_year, facts->months_in_year,
                        facts->days_in_year, facts->days_in_month);
  return FALSE;
}

/* The weeks of the first days of a year may belong to the year before. */
static gboolean
fill_year_before (CalDateFacts  *facts,
                  CalBackend    *backend,
                  gint64         julian_day,
                  int            year,
                  GError       **error)
{
  CalBounds bounds;

  if (!cal_backend_get_funcs (backend)->get_bounds (backend, &bounds, error))
    return FALSE;

  if (facts->day_of_year >= 7 || julian_day - facts->day_of_year < bounds.first_day)
    return TRUE;

  facts->days_in_year_before = cal_backend_get_funcs (backend)->get_days_in_year (backend, year - 1, error);

  return facts->days_in_year_before != 0;
}

CalDateFacts *
cal_date_facts_new (CalBackend  *backend,
                    gint64       julian_day,
                    int          year,
                    int          month,
                    int          day,
                    GError     **error)
{
  g_autoptr (CalDateFacts) facts = g_new0 (CalDateFacts, 1);

  if (!fill_year (facts, backend, year, error) ||
      !fill_month (facts, backend, year, month, day, error) ||
      !fill_year_before (facts, backend, julian_day, year, error) ||
      !fill_day (facts, backend, julian_day, error) ||
      !check_facts (facts, backend, year, month, day, error))
    return NULL;

  facts->related_iso_year = cal_iso_year_of_day ((gint32) (julian_day - facts->day_of_year + 1));

  return g_steal_pointer (&facts);
}

void
cal_date_facts_free (CalDateFacts *facts)
{
  g_free ((char *) facts->era.code);
  g_free (facts);
}
