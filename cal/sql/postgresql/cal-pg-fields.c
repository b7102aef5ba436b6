/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-pg-private.h"

#include <funcapi.h>
#include <utils/builtins.h>

#include "cal-pg-record-private.h"
#include "cal-sql-fields-private.h"

/* Functions of a day and a calendar.  Of infinity there is no number, and the month of infinity
 * begins with infinity, as in date_part () and date_trunc (). */

static Datum
call_number (FunctionCallInfo  fcinfo,
             CalSqlNumberFunc  get)
{
  DateADT date = PG_GETARG_DATEADT (0);
  GError *error = NULL;
  int number;

  if (DATE_NOT_FINITE (date))
    PG_RETURN_NULL ();

  switch (get (CAL_PG_GETARG_CALENDAR (1), cal_pg_get_julian_day (date), &number, &error))
    {
    case CAL_SQL_FOUND:
      PG_RETURN_INT32 (number);
    case CAL_SQL_NONE:
      PG_RETURN_NULL ();
    case CAL_SQL_FAILED:
    default:
      cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);
    }
}

static Datum
call_day (FunctionCallInfo  fcinfo,
          CalSqlDayFunc     get)
{
  DateADT date = PG_GETARG_DATEADT (0);
  GError *error = NULL;
  gint64 result;

  if (DATE_NOT_FINITE (date))
    PG_RETURN_DATEADT (date);

  if (!get (CAL_PG_GETARG_CALENDAR (1), cal_pg_get_julian_day (date), &result, &error))
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  return cal_pg_make_date (result);
}

#define NUMBER(name, get) CAL_PG_FUNCTION (name) { return call_number (fcinfo, get); }
#define DAY(name, get) CAL_PG_FUNCTION (name) { return call_day (fcinfo, get); }

NUMBER (cal_pg_year, cal_sql_get_year)
NUMBER (cal_pg_month, cal_sql_get_month)
NUMBER (cal_pg_day, cal_sql_get_day)
NUMBER (cal_pg_day_of_year, cal_sql_get_day_of_year)
NUMBER (cal_pg_day_of_week, cal_sql_get_day_of_week)
NUMBER (cal_pg_days_in_month, cal_sql_get_days_in_month)
NUMBER (cal_pg_days_in_year, cal_sql_get_days_in_year)
NUMBER (cal_pg_months_in_year, cal_sql_get_months_in_year)
NUMBER (cal_pg_era_year, cal_sql_get_era_year)
NUMBER (cal_pg_cyclic_year, cal_sql_get_cyclic_year)
/* 0 and 1 are the values of type boolean, too. */
NUMBER (cal_pg_is_leap_year, cal_sql_is_leap_year)
NUMBER (cal_pg_is_leap_month, cal_sql_is_leap_month)

DAY (cal_pg_month_start, cal_sql_get_month_start)
DAY (cal_pg_month_end, cal_sql_get_month_end)
DAY (cal_pg_year_start, cal_sql_get_year_start)
DAY (cal_pg_year_end, cal_sql_get_year_end)

/* Copies of the fields that the server frees. */
typedef struct
{
  CalSqlFields fields;
  char month_code[16];
  char era[80];
} Copied;

/* Whether there is a date, of which nothing of GLib is held. */
static gboolean
copy_fields (FunctionCallInfo  fcinfo,
             Copied           *copied)
{
  DateADT date = PG_GETARG_DATEADT (0);
  GError *error = NULL;

  if (DATE_NOT_FINITE (date))
    return FALSE;

  if (!cal_sql_get_fields (CAL_PG_GETARG_CALENDAR (1), cal_pg_get_julian_day (date), &copied->fields, &error))
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  g_strlcpy (copied->month_code, copied->fields.month_code, sizeof copied->month_code);
  g_strlcpy (copied->era, copied->fields.era != NULL ? copied->fields.era : "", sizeof copied->era);
  cal_sql_clear_fields (&copied->fields);

  return TRUE;
}

/* Codes are ASCII. */

CAL_PG_FUNCTION (cal_pg_month_code)
{
  Copied copied;

  if (!copy_fields (fcinfo, &copied))
    PG_RETURN_NULL ();

  PG_RETURN_TEXT_P (cstring_to_text (copied.month_code));
}

CAL_PG_FUNCTION (cal_pg_era)
{
  Copied copied;

  if (!copy_fields (fcinfo, &copied) || copied.era[0] == '\0')
    PG_RETURN_NULL ();

  PG_RETURN_TEXT_P (cstring_to_text (copied.era));
}

CAL_PG_FUNCTION (cal_pg_fields)
{
  Datum values[6];
  bool nulls[6] = { false, };
  Copied copied;

  if (!copy_fields (fcinfo, &copied))
    PG_RETURN_NULL ();

  values[0] = Int32GetDatum (copied.fields.year);
  values[1] = Int32GetDatum (copied.fields.month);
  values[2] = PointerGetDatum (cstring_to_text (copied.month_code));
  values[3] = Int32GetDatum (copied.fields.day);
  values[4] = PointerGetDatum (cstring_to_text (copied.era));
  values[5] = Int32GetDatum (copied.fields.era_year);
  nulls[4] = copied.era[0] == '\0';

  return cal_pg_make_record (fcinfo, values, nulls);
}

CAL_PG_FUNCTION (cal_pg_accuracy)
{
  DateADT date = PG_GETARG_DATEADT (0);
  GError *error = NULL;
  const char *accuracy;

  if (DATE_NOT_FINITE (date))
    PG_RETURN_NULL ();

  if (!cal_sql_get_accuracy (CAL_PG_GETARG_CALENDAR (1), cal_pg_get_julian_day (date), &accuracy, &error))
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  PG_RETURN_TEXT_P (cstring_to_text (accuracy));
}
