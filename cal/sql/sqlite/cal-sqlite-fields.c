/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-sqlite-private.h"
#include "cal-sqlite-values-private.h"
#include "cal-sql-fields-private.h"

SQLITE_EXTENSION_INIT3

/* Subtypes of text are what functions hand to each other; this is that of JSON. */
#define JSON_SUBTYPE 'J'

typedef struct
{
  const char *name;
  CalSqlNumberFunc get;
} NumberFunction;

typedef struct
{
  const char *name;
  CalSqlDayFunc get;
} DayFunction;

static const NumberFunction number_functions[] =
{
  { "cal_year", cal_sql_get_year },
  { "cal_month", cal_sql_get_month },
  { "cal_day", cal_sql_get_day },
  { "cal_day_of_year", cal_sql_get_day_of_year },
  { "cal_day_of_week", cal_sql_get_day_of_week },
  { "cal_days_in_month", cal_sql_get_days_in_month },
  { "cal_days_in_year", cal_sql_get_days_in_year },
  { "cal_months_in_year", cal_sql_get_months_in_year },
  { "cal_era_year", cal_sql_get_era_year },
  { "cal_cyclic_year", cal_sql_get_cyclic_year },
  { "cal_is_leap_year", cal_sql_is_leap_year },
  { "cal_is_leap_month", cal_sql_is_leap_month },
};

static const DayFunction day_functions[] =
{
  { "cal_month_start", cal_sql_get_month_start },
  { "cal_month_end", cal_sql_get_month_end },
  { "cal_year_start", cal_sql_get_year_start },
  { "cal_year_end", cal_sql_get_year_end },
};

/* The two arguments that all these functions have. */
static gboolean
get_arguments (sqlite3_context  *context,
               sqlite3_value   **values,
               gint64           *julian_day,
               CalBackend      **calendar)
{
  return cal_sqlite_get_day (context, values[0], julian_day) &&
         cal_sqlite_get_calendar (context, values, 1, calendar);
}

static void
call_number (sqlite3_context  *context,
             int               n G_GNUC_UNUSED,
             sqlite3_value   **values)
{
  const NumberFunction *function = sqlite3_user_data (context);
  g_autoptr (GError) error = NULL;
  CalBackend *calendar;
  gint64 julian_day;
  int number;

  if (!get_arguments (context, values, &julian_day, &calendar))
    return;

  switch (function->get (calendar, julian_day, &number, &error))
    {
    case CAL_SQL_FOUND:
      sqlite3_result_int (context, number);
      break;
    case CAL_SQL_NONE:
      sqlite3_result_null (context);
      break;
    case CAL_SQL_FAILED:
    default:
      cal_sqlite_return_error (context, error);
    }
}

static void
call_day (sqlite3_context  *context,
          int               n G_GNUC_UNUSED,
          sqlite3_value   **values)
{
  const DayFunction *function = sqlite3_user_data (context);
  g_autoptr (GError) error = NULL;
  CalBackend *calendar;
  gint64 julian_day, result;

  if (!get_arguments (context, values, &julian_day, &calendar))
    return;

  if (function->get (calendar, julian_day, &result, &error))
    cal_sqlite_return_day (context, values[0], result);
  else
    cal_sqlite_return_error (context, error);
}

static gboolean
get_fields (sqlite3_context  *context,
            sqlite3_value   **values,
            CalSqlFields     *fields)
{
  g_autoptr (GError) error = NULL;
  CalBackend *calendar;
  gint64 julian_day;

  if (!get_arguments (context, values, &julian_day, &calendar))
    return FALSE;

  if (cal_sql_get_fields (calendar, julian_day, fields, &error))
    return TRUE;

  cal_sqlite_return_error (context, error);
  return FALSE;
}

static void
call_month_code (sqlite3_context  *context,
                 int               n G_GNUC_UNUSED,
                 sqlite3_value   **values)
{
  CalSqlFields fields;

  if (!get_fields (context, values, &fields))
    return;

  cal_sqlite_return_text (context, g_steal_pointer (&fields.month_code));
  cal_sql_clear_fields (&fields);
}

static void
call_era (sqlite3_context  *context,
          int               n G_GNUC_UNUSED,
          sqlite3_value   **values)
{
  CalSqlFields fields;

  if (!get_fields (context, values, &fields))
    return;

  /* No era is NULL. */
  cal_sqlite_return_text (context, g_steal_pointer (&fields.era));
  cal_sql_clear_fields (&fields);
}

/* Codes of months and eras have nothing that JSON would escape. */
static void
call_fields (sqlite3_context  *context,
             int               n G_GNUC_UNUSED,
             sqlite3_value   **values)
{
  CalSqlFields fields;
  const char *quote;

  if (!get_fields (context, values, &fields))
    return;

  quote = fields.era != NULL ? "\"" : "";
  cal_sqlite_return_text (context,
                          g_strdup_printf ("{\"year\":%d,\"month\":%d,\"month_code\":\"%s\",\"day\":%d,"
                                           "\"era\":%s%s%s,\"era_year\":%d}",
                                           fields.year, fields.month, fields.month_code, fields.day,
                                           quote, fields.era != NULL ? fields.era : "null", quote,
                                           fields.era_year));
  sqlite3_result_subtype (context, JSON_SUBTYPE);
  cal_sql_clear_fields (&fields);
}

static void
call_accuracy (sqlite3_context  *context,
               int               n G_GNUC_UNUSED,
               sqlite3_value   **values)
{
  g_autoptr (GError) error = NULL;
  const char *accuracy;
  CalBackend *calendar;
  gint64 julian_day;

  if (!get_arguments (context, values, &julian_day, &calendar))
    return;

  if (cal_sql_get_accuracy (calendar, julian_day, &accuracy, &error))
    sqlite3_result_text (context, accuracy, -1, SQLITE_STATIC);
  else
    cal_sqlite_return_error (context, error);
}

typedef struct
{
  const char *name;
  void (*call) (sqlite3_context  *context,
                int               n,
                sqlite3_value   **values);
} TextFunction;

static const TextFunction text_functions[] =
{
  { "cal_month_code", call_month_code },
  { "cal_era", call_era },
  { "cal_fields", call_fields },
  { "cal_accuracy", call_accuracy },
};

int
cal_sqlite_add_fields (sqlite3 *database)
{
  int status = SQLITE_OK;

  for (gsize i = 0; i < G_N_ELEMENTS (number_functions) && status == SQLITE_OK; i++)
    status = sqlite3_create_function (database, number_functions[i].name, 2, CAL_SQLITE_FLAGS,
                                      (gpointer) &number_functions[i], call_number, NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (day_functions) && status == SQLITE_OK; i++)
    status = sqlite3_create_function (database, day_functions[i].name, 2, CAL_SQLITE_FLAGS,
                                      (gpointer) &day_functions[i], call_day, NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (text_functions) && status == SQLITE_OK; i++)
    status = sqlite3_create_function (database, text_functions[i].name, 2, CAL_SQLITE_FLAGS,
                                      NULL, text_functions[i].call, NULL, NULL);

  return status;
}
