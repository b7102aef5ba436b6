/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-sqlite-private.h"
#include "cal-sqlite-values-private.h"
#include "cal-sql-dates-private.h"

SQLITE_EXTENSION_INIT3

/* The month is a number or a code. */
static void
call_date (sqlite3_context  *context,
           int               n,
           sqlite3_value   **values)
{
  gboolean has_code = sqlite3_value_type (values[2]) == SQLITE_TEXT;
  g_autoptr (GError) error = NULL;
  CalBackend *calendar;
  CalSqlText code;
  gint64 julian_day;
  int year, month, day;

  if (cal_sqlite_has_null (context, n, values) ||
      !cal_sqlite_get_calendar (context, values, 0, &calendar) ||
      !cal_sqlite_get_number (context, values[1], "year", &year) ||
      !(has_code ? cal_sqlite_get_text (context, values[2], "month code", &code)
                 : cal_sqlite_get_number (context, values[2], "month", &month)) ||
      !cal_sqlite_get_number (context, values[3], "day", &day))
    return;

  if (has_code ? cal_sql_find_day_of_code (calendar, year, code.text, day, &julian_day, &error)
               : cal_backend_date_to_julian_day (calendar, year, month, day, &julian_day, &error))
    cal_sqlite_return_iso (context, julian_day);
  else
    cal_sqlite_return_error (context, error);
}

static void
call_is_valid (sqlite3_context  *context,
               int               n,
               sqlite3_value   **values)
{
  CalBackend *calendar;
  int year, month, day;

  if (!cal_sqlite_has_null (context, n, values) &&
      cal_sqlite_get_calendar (context, values, 0, &calendar) &&
      cal_sqlite_get_number (context, values[1], "year", &year) &&
      cal_sqlite_get_number (context, values[2], "month", &month) &&
      cal_sqlite_get_number (context, values[3], "day", &day))
    sqlite3_result_int (context, cal_backend_is_valid_date (calendar, year, month, day));
}

static void
call_add (sqlite3_context  *context,
          int               n,
          sqlite3_value   **values)
{
  static const char *const names[] = { "number of years", "number of months", "number of weeks", "number of days" };
  CalSqlAmounts amounts = { 0, };
  int *numbers[] = { &amounts.years, &amounts.months, &amounts.weeks, &amounts.days };
  g_autoptr (GError) error = NULL;
  CalBackend *calendar;
  gint64 julian_day;

  if (cal_sqlite_has_null (context, n, values) ||
      !cal_sqlite_get_calendar (context, values, 1, &calendar) ||
      !cal_sqlite_get_day (context, values[0], &julian_day))
    return;

  for (int i = 2; i < n; i++)
    {
      if (!cal_sqlite_get_number (context, values[i], names[i - 2], numbers[i - 2]))
        return;
    }

  if (cal_sql_add (calendar, julian_day, &amounts, &julian_day, &error))
    cal_sqlite_return_day (context, values[0], julian_day);
  else
    cal_sqlite_return_error (context, error);
}

static void
call_until (sqlite3_context  *context,
            int               n,
            sqlite3_value   **values)
{
  g_autoptr (CalPeriod) period = NULL;
  g_autoptr (GError) error = NULL;
  CalSqlAmounts amounts;
  CalBackend *calendar;
  gint64 first, second;

  if (cal_sqlite_has_null (context, n, values) ||
      !cal_sqlite_get_calendar (context, values, 2, &calendar) ||
      !cal_sqlite_get_day (context, values[0], &first) ||
      !cal_sqlite_get_day (context, values[1], &second))
    return;

  if (cal_sql_until (calendar, first, second, &amounts, &error))
    period = cal_period_new (amounts.years, amounts.months, amounts.weeks, amounts.days, &error);

  if (period != NULL)
    cal_sqlite_return_text (context, cal_period_to_string (period));
  else
    cal_sqlite_return_error (context, error);
}

static void
call_julian_day (sqlite3_context  *context,
                 int               n G_GNUC_UNUSED,
                 sqlite3_value   **values)
{
  gint64 julian_day;

  if (cal_sqlite_get_day (context, values[0], &julian_day))
    sqlite3_result_int64 (context, julian_day);
}

static void
call_iso_date (sqlite3_context  *context,
               int               n G_GNUC_UNUSED,
               sqlite3_value   **values)
{
  gint64 julian_day;

  if (cal_sqlite_get_day (context, values[0], &julian_day))
    cal_sqlite_return_iso (context, julian_day);
}

static void
call_version (sqlite3_context  *context,
              int               n G_GNUC_UNUSED,
              sqlite3_value   **values G_GNUC_UNUSED)
{
  sqlite3_result_text (context, cal_get_version (), -1, SQLITE_STATIC);
}

typedef struct
{
  const char *name;
  int n_arguments;
  void (*call) (sqlite3_context  *context,
                int               n,
                sqlite3_value   **values);
} Function;

static const Function functions[] =
{
  { "cal_date", 4, call_date },
  { "cal_is_valid", 4, call_is_valid },
  { "cal_add", 3, call_add },
  { "cal_add", 4, call_add },
  { "cal_add", 5, call_add },
  { "cal_add", 6, call_add },
  { "cal_until", 3, call_until },
  { "cal_julian_day", 1, call_julian_day },
  { "cal_iso_date", 1, call_iso_date },
  { "cal_version", 0, call_version },
};

int
cal_sqlite_add_dates (sqlite3 *database)
{
  int status = SQLITE_OK;

  for (gsize i = 0; i < G_N_ELEMENTS (functions) && status == SQLITE_OK; i++)
    status = sqlite3_create_function (database, functions[i].name, functions[i].n_arguments, CAL_SQLITE_FLAGS,
                                      NULL, functions[i].call, NULL, NULL);

  return status;
}
