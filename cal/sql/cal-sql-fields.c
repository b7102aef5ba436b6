/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-sql-fields-private.h"

/* Where a rule answers, no date is made: that would cost as much again. */

CalSqlResult
cal_sql_get_year (CalBackend  *backend,
                  gint64       julian_day,
                  int         *number,
                  GError     **error)
{
  return cal_backend_julian_day_to_date (backend, julian_day, number, NULL, NULL, error)
         ? CAL_SQL_FOUND : CAL_SQL_FAILED;
}

CalSqlResult
cal_sql_get_month (CalBackend  *backend,
                   gint64       julian_day,
                   int         *number,
                   GError     **error)
{
  return cal_backend_julian_day_to_date (backend, julian_day, NULL, number, NULL, error)
         ? CAL_SQL_FOUND : CAL_SQL_FAILED;
}

CalSqlResult
cal_sql_get_day (CalBackend  *backend,
                 gint64       julian_day,
                 int         *number,
                 GError     **error)
{
  return cal_backend_julian_day_to_date (backend, julian_day, NULL, NULL, number, error)
         ? CAL_SQL_FOUND : CAL_SQL_FAILED;
}

CalSqlResult
cal_sql_get_day_of_year (CalBackend  *backend,
                         gint64       julian_day,
                         int         *number,
                         GError     **error)
{
  g_autoptr (CalDate) date = NULL;
  gint64 first;
  int year;

  if (!cal_backend_julian_day_to_date (backend, julian_day, &year, NULL, NULL, error))
    return CAL_SQL_FAILED;

  if (cal_backend_date_to_julian_day (backend, year, 1, 1, &first, NULL))
    {
      *number = julian_day - first + 1;
      return CAL_SQL_FOUND;
    }

  /* The year lacks its first day, or has it before those that there are. */
  date = cal_date_new_from_julian_day (backend, julian_day, error);
  if (date == NULL)
    return CAL_SQL_FAILED;

  *number = cal_date_get_day_of_year (date);
  return CAL_SQL_FOUND;
}

CalSqlResult
cal_sql_get_day_of_week (CalBackend  *backend,
                         gint64       julian_day,
                         int         *number,
                         GError     **error)
{
  g_autoptr (GError) local_error = NULL;

  *number = cal_backend_get_day_of_week (backend, julian_day, &local_error);

  if (local_error == NULL)
    return *number != 0 ? CAL_SQL_FOUND : CAL_SQL_NONE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return CAL_SQL_FAILED;
}

CalSqlResult
cal_sql_get_days_in_month (CalBackend  *backend,
                           gint64       julian_day,
                           int         *number,
                           GError     **error)
{
  int year, month;

  if (!cal_backend_julian_day_to_date (backend, julian_day, &year, &month, NULL, error))
    return CAL_SQL_FAILED;

  *number = cal_backend_get_days_in_month (backend, year, month, error);
  return *number != 0 ? CAL_SQL_FOUND : CAL_SQL_FAILED;
}

CalSqlResult
cal_sql_get_days_in_year (CalBackend  *backend,
                          gint64       julian_day,
                          int         *number,
                          GError     **error)
{
  int year;

  if (!cal_backend_julian_day_to_date (backend, julian_day, &year, NULL, NULL, error))
    return CAL_SQL_FAILED;

  *number = cal_backend_get_days_in_year (backend, year, error);
  return *number != 0 ? CAL_SQL_FOUND : CAL_SQL_FAILED;
}

CalSqlResult
cal_sql_get_months_in_year (CalBackend  *backend,
                            gint64       julian_day,
                            int         *number,
                            GError     **error)
{
  int year;

  if (!cal_backend_julian_day_to_date (backend, julian_day, &year, NULL, NULL, error))
    return CAL_SQL_FAILED;

  *number = cal_backend_get_months_in_year (backend, year, error);
  return *number != 0 ? CAL_SQL_FOUND : CAL_SQL_FAILED;
}

CalSqlResult
cal_sql_get_era_year (CalBackend  *backend,
                      gint64       julian_day,
                      int         *number,
                      GError     **error)
{
  return cal_backend_get_era_for_day (backend, julian_day, NULL, number, error)
         ? CAL_SQL_FOUND : CAL_SQL_FAILED;
}

CalSqlResult
cal_sql_get_cyclic_year (CalBackend  *backend,
                         gint64       julian_day,
                         int         *number,
                         GError     **error)
{
  g_autoptr (GError) local_error = NULL;
  int year;

  if (!cal_backend_julian_day_to_date (backend, julian_day, &year, NULL, NULL, error))
    return CAL_SQL_FAILED;

  *number = cal_backend_get_cyclic_year (backend, year, &local_error);

  if (local_error == NULL)
    return *number != 0 ? CAL_SQL_FOUND : CAL_SQL_NONE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return CAL_SQL_FAILED;
}

CalSqlResult
cal_sql_is_leap_year (CalBackend  *backend,
                      gint64       julian_day,
                      int         *number,
                      GError     **error)
{
  g_autoptr (GError) local_error = NULL;
  int year;

  if (!cal_backend_julian_day_to_date (backend, julian_day, &year, NULL, NULL, error))
    return CAL_SQL_FAILED;

  *number = cal_backend_is_leap_year (backend, year, &local_error);

  if (local_error == NULL)
    return CAL_SQL_FOUND;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return CAL_SQL_FAILED;
}

CalSqlResult
cal_sql_is_leap_month (CalBackend  *backend,
                       gint64       julian_day,
                       int         *number,
                       GError     **error)
{
  g_autoptr (GError) local_error = NULL;
  int year, month;

  if (!cal_backend_julian_day_to_date (backend, julian_day, &year, &month, NULL, error))
    return CAL_SQL_FAILED;

  *number = cal_backend_is_leap_month (backend, year, month, &local_error);

  if (local_error == NULL)
    return CAL_SQL_FOUND;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return CAL_SQL_FAILED;
}

/* The day of a date, or the next one that there is: a month may lack its first days. */
static gboolean
find_day (CalBackend  *backend,
          int          year,
          int          month,
          int          day,
          gint64      *result,
          GError     **error)
{
  g_autoptr (CalDate) date = NULL;

  if (cal_backend_date_to_julian_day (backend, year, month, day, result, NULL))
    return TRUE;

  date = cal_date_new_with_overflow (backend, year, month, day, CAL_OVERFLOW_CONSTRAIN, error);
  if (date == NULL)
    return FALSE;

  *result = cal_date_get_julian_day (date);
  return TRUE;
}

gboolean
cal_sql_get_month_start (CalBackend  *backend,
                         gint64       julian_day,
                         gint64      *result,
                         GError     **error)
{
  int year, month;

  return cal_backend_julian_day_to_date (backend, julian_day, &year, &month, NULL, error) &&
         find_day (backend, year, month, 1, result, error);
}

static gboolean
find_last_day (CalBackend  *backend,
               int          year,
               int          month,
               gint64      *result,
               GError     **error)
{
  int last = cal_backend_get_last_day_in_month (backend, year, month, error);

  return last != 0 && find_day (backend, year, month, last, result, error);
}

gboolean
cal_sql_get_month_end (CalBackend  *backend,
                       gint64       julian_day,
                       gint64      *result,
                       GError     **error)
{
  int year, month;

  return cal_backend_julian_day_to_date (backend, julian_day, &year, &month, NULL, error) &&
         find_last_day (backend, year, month, result, error);
}

gboolean
cal_sql_get_year_start (CalBackend  *backend,
                        gint64       julian_day,
                        gint64      *result,
                        GError     **error)
{
  int year;

  return cal_backend_julian_day_to_date (backend, julian_day, &year, NULL, NULL, error) &&
         find_day (backend, year, 1, 1, result, error);
}

gboolean
cal_sql_get_year_end (CalBackend  *backend,
                      gint64       julian_day,
                      gint64      *result,
                      GError     **error)
{
  int year, months;

  if (!cal_backend_julian_day_to_date (backend, julian_day, &year, NULL, NULL, error))
    return FALSE;

  months = cal_backend_get_months_in_year (backend, year, error);

  return months != 0 && find_last_day (backend, year, months, result, error);
}

gboolean
cal_sql_get_fields (CalBackend    *backend,
                    gint64         julian_day,
                    CalSqlFields  *fields,
                    GError       **error)
{
  *fields = (CalSqlFields) { 0, };

  if (!cal_backend_julian_day_to_date (backend, julian_day, &fields->year, &fields->month, &fields->day, error))
    return FALSE;

  fields->month_code = cal_backend_get_month_code (backend, fields->year, fields->month, error);

  if (fields->month_code != NULL &&
      cal_backend_get_era_for_day (backend, julian_day, &fields->era, &fields->era_year, error))
    return TRUE;

  cal_sql_clear_fields (fields);
  return FALSE;
}

void
cal_sql_clear_fields (CalSqlFields *fields)
{
  g_clear_pointer (&fields->month_code, g_free);
  g_clear_pointer (&fields->era, g_free);
}

/* The nick of a value, which lives as long as the class of its type. */
static const char *
get_nick (GType type,
          int   value)
{
  static GEnumClass *classes[2];
  GEnumClass **where = &classes[type == CAL_TYPE_KIND];

  if (g_once_init_enter (where))
    g_once_init_leave (where, (GEnumClass *) g_type_class_ref (type));

  return g_enum_get_value (*where, value)->value_nick;
}

gboolean
cal_sql_get_accuracy (CalBackend  *backend,
                      gint64       julian_day,
                      const char **accuracy,
                      GError     **error)
{
  g_autoptr (GError) local_error = NULL;
  CalAccuracy value = cal_backend_get_accuracy (backend, julian_day, &local_error);

  if (local_error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  *accuracy = get_nick (CAL_TYPE_ACCURACY, value);
  return TRUE;
}

const char *
cal_sql_get_kind (CalBackend *backend)
{
  return get_nick (CAL_TYPE_KIND, cal_backend_get_kind (backend));
}

GPtrArray *
cal_sql_list_calendars (void)
{
  GPtrArray *calendars = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) ids = cal_registry_list_ids (cal_registry_get_default ());

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (CalBackend) backend = cal_backend_lookup (ids[i], NULL);

      /* One that is not built in may be gone by now. */
      if (backend != NULL && cal_backend_get_system (backend) != CAL_SYSTEM_CUSTOM)
        g_ptr_array_add (calendars, g_steal_pointer (&backend));
    }

  return calendars;
}
