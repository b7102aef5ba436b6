/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* From the fields of a text to the day that they mean. */

#include "config.h"

#include "cal-formatter-private.h"

#include "cal-era-private.h"
#include "cal-error.h"
#include "cal-math-private.h"
#include "cal-registry.h"

/* Years without their century or cycle are taken from the 100 or 60 years that
 * end so many years from now, as CLDR has it. */
#define YEARS_AHEAD 20

/* The Julian Day Number of 1 January 1970. */
#define UNIX_EPOCH 2440588

static gboolean
has (const CalReading *self,
     CalSlot           slot)
{
  return (self->present >> slot & 1) != 0;
}

static gboolean
fail_missing (const char  *what,
              GError     **error)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD, "the text does not tell the %s", what);
  return FALSE;
}

/* A number that was read, as an int; what does not fit is no year either. */
static gboolean
take (gint64   value,
      int     *result,
      GError **error)
{
  if (value >= G_MININT && value <= G_MAXINT)
    {
      *result = (int) value;
      return TRUE;
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "year %" G_GINT64_FORMAT " is out of range", value);
  return FALSE;
}

/* The day may be another one where the user is, which does not matter. */
gboolean
cal_field_context_find_present (const CalFieldContext  *self,
                                int                    *year,
                                GError                **error)
{
  gint64 today = g_get_real_time () / (G_USEC_PER_SEC * (gint64) 86400) + UNIX_EPOCH;
  gint64 first, last;

  return cal_backend_get_range (self->backend, &first, &last, error) &&
         cal_backend_julian_day_to_date (self->backend, CLAMP (today, first, last), year, NULL, NULL, error);
}

/* The first of @span years, one of which a shortened year is to be. */
static gboolean
find_first_year (const CalFieldContext  *context,
                 int                     span,
                 int                    *year,
                 GError                **error)
{
  if (context->first_year != G_MININT)
    {
      *year = context->first_year;
      return TRUE;
    }

  if (!cal_field_context_find_present (context, year, error))
    return FALSE;

  *year += YEARS_AHEAD - span;

  return TRUE;
}

/* Years of an era, that of the text or the latest. */
static gboolean
resolve_era_year (const CalReading       *self,
                  const CalFieldContext  *context,
                  gint64                  era_year,
                  int                    *year,
                  GError                **error)
{
  guint index = has (self, CAL_SLOT_ERA) ? (guint) self->values[CAL_SLOT_ERA] : 0;
  g_autoptr (CalEra) era = cal_backend_dup_era (context->backend, index);

  return take (era != NULL ? cal_era_year_to_arithmetic (era, era_year) : era_year, year, error);
}

/* Only where an era counts the years of the calendar are its last two digits
 * enough to know the year by. */
static gboolean
resolve_short_year (const CalReading       *self,
                    const CalFieldContext  *context,
                    int                    *year,
                    GError                **error)
{
  gint64 value = self->values[CAL_SLOT_SHORT_YEAR];
  guint index = has (self, CAL_SLOT_ERA) ? (guint) self->values[CAL_SLOT_ERA] : 0;
  g_autoptr (CalEra) era = cal_backend_dup_era (context->backend, index);
  int first;

  if (era != NULL && cal_era_get_kind (era) != CAL_ERA_KIND_EPOCH)
    return take (cal_era_year_to_arithmetic (era, value), year, error);

  if (!find_first_year (context, 100, &first, error))
    return FALSE;

  *year = first + cal_floor_mod ((int) value - first % 100, 100);

  return TRUE;
}

static gboolean
resolve_cyclic_year (const CalReading       *self,
                     const CalFieldContext  *context,
                     int                    *year,
                     GError                **error)
{
  int first, first_cyclic;

  if (!find_first_year (context, 60, &first, error))
    return FALSE;

  first_cyclic = cal_backend_get_cyclic_year (context->backend, first, error);

  if (first_cyclic == 0)
    return FALSE;

  *year = first + cal_floor_mod ((int) self->values[CAL_SLOT_CYCLIC_YEAR] - first_cyclic, 60);

  return TRUE;
}

/* The last year that begins in an ISO year. */
static gboolean
resolve_related_year (const CalReading       *self,
                      const CalFieldContext  *context,
                      int                    *year,
                      GError                **error)
{
  g_autoptr (CalBackend) iso = cal_backend_lookup ("iso8601", error);
  gint64 last_day;
  int iso_year;

  return iso != NULL &&
         take (self->values[CAL_SLOT_RELATED_YEAR], &iso_year, error) &&
         cal_backend_date_to_julian_day (iso, iso_year, 12, 31, &last_day, error) &&
         cal_backend_julian_day_to_date (context->backend, last_day, year, NULL, NULL, error);
}

static gboolean
resolve_year (const CalReading       *self,
              const CalFieldContext  *context,
              int                    *year,
              GError                **error)
{
  if (has (self, CAL_SLOT_EXTENDED_YEAR))
    return take (self->values[CAL_SLOT_EXTENDED_YEAR], year, error);

  if (has (self, CAL_SLOT_YEAR))
    return resolve_era_year (self, context, self->values[CAL_SLOT_YEAR], year, error);

  if (has (self, CAL_SLOT_RELATED_YEAR))
    return resolve_related_year (self, context, year, error);

  if (has (self, CAL_SLOT_SHORT_YEAR))
    return resolve_short_year (self, context, year, error);

  if (has (self, CAL_SLOT_CYCLIC_YEAR))
    return resolve_cyclic_year (self, context, year, error);

  return fail_missing ("year", error);
}

static gboolean
resolve_month (const CalReading       *self,
               const CalFieldContext  *context,
               int                     year,
               int                    *month,
               GError                **error)
{
  if (has (self, CAL_SLOT_MONTH))
    {
      CalMonthCode code = CAL_MONTH_CODE (self->values[CAL_SLOT_MONTH]);

      return cal_backend_get_month_for_code (context->backend, year, cal_month_code_to_string (code),
                                             CAL_OVERFLOW_REJECT, month, error);
    }

  if (!has (self, CAL_SLOT_MONTH_ORDINAL))
    return fail_missing ("month", error);

  *month = (int) self->values[CAL_SLOT_MONTH_ORDINAL];

  return TRUE;
}

static gboolean
resolve_year_month_day (const CalReading       *self,
                        const CalFieldContext  *context,
                        gint64                 *julian_day,
                        GError                **error)
{
  int year, month;

  if (!resolve_year (self, context, &year, error) ||
      !resolve_month (self, context, year, &month, error))
    return FALSE;

  if (!has (self, CAL_SLOT_DAY))
    return fail_missing ("day", error);

  return cal_backend_date_to_julian_day (context->backend, year, month,
                                         (int) self->values[CAL_SLOT_DAY], julian_day, error);
}

static gboolean
resolve_day_of_year (const CalReading       *self,
                     const CalFieldContext  *context,
                     gint64                 *julian_day,
                     GError                **error)
{
  gint64 day = self->values[CAL_SLOT_DAY_OF_YEAR];
  int year, days;

  if (!resolve_year (self, context, &year, error))
    return FALSE;

  days = cal_backend_get_days_in_year (context->backend, year, error);

  if (days == 0)
    return FALSE;

  if (day < 1 || day > days)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
                   "day %" G_GINT64_FORMAT " is not in year %d; it has %d days", day, year, days);
      return FALSE;
    }

  if (!cal_backend_get_funcs (context->backend)->get_new_year (context->backend, year, julian_day, error))
    return FALSE;

  *julian_day += day - 1;

  return TRUE;
}

/* A weekday in a week: counted from the first day of the week that day 1 of the
 * year lies in, which is the first or the one before. */
static gboolean
resolve_week (const CalReading       *self,
              const CalFieldContext  *context,
              gint64                 *julian_day,
              GError                **error)
{
  const CalWeek *week = &context->week;
  gint64 new_year;
  int year, place;

  if (!has (self, CAL_SLOT_WEEKDAY))
    return fail_missing ("weekday", error);

  if (!take (self->values[CAL_SLOT_WEEK_YEAR], &year, error) ||
      !cal_backend_get_funcs (context->backend)->get_new_year (context->backend, year, &new_year, error))
    return FALSE;

  place = cal_week_get_place (week, (int) cal_floor_mod64 (new_year, 7) + 1);
  *julian_day = new_year - place + cal_week_get_place (week, (int) self->values[CAL_SLOT_WEEKDAY]) +
                7 * (self->values[CAL_SLOT_WEEK] - (8 - place >= week->minimal_days ? 1 : 0));

  return TRUE;
}

gboolean
cal_reading_resolve (const CalReading       *self,
                     const CalFieldContext  *context,
                     gint64                 *julian_day,
                     GError                **error)
{
  if (has (self, CAL_SLOT_JULIAN_DAY))
    {
      *julian_day = self->values[CAL_SLOT_JULIAN_DAY];
      return TRUE;
    }

  if (has (self, CAL_SLOT_DAY_OF_YEAR))
    return resolve_day_of_year (self, context, julian_day, error);

  if (has (self, CAL_SLOT_WEEK_YEAR) && has (self, CAL_SLOT_WEEK))
    return resolve_week (self, context, julian_day, error);

  return resolve_year_month_day (self, context, julian_day, error);
}
