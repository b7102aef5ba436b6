/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-pg-private.h"

#include <funcapi.h>
#include <utils/builtins.h>

#include "cal-pg-record-private.h"
#include "cal-sql-dates-private.h"

CAL_PG_FUNCTION (cal_pg_date)
{
  GError *error = NULL;
  gint64 julian_day;

  if (!cal_backend_date_to_julian_day (CAL_PG_GETARG_CALENDAR (0), PG_GETARG_INT32 (1), PG_GETARG_INT32 (2),
                                       PG_GETARG_INT32 (3), &julian_day, &error))
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  return cal_pg_make_date (julian_day);
}

CAL_PG_FUNCTION (cal_pg_date_of_code)
{
  const char *code = cal_pg_dup_utf8 (PG_GETARG_TEXT_PP (2));
  GError *error = NULL;
  gint64 julian_day;

  if (!cal_sql_find_day_of_code (CAL_PG_GETARG_CALENDAR (0), PG_GETARG_INT32 (1), code, PG_GETARG_INT32 (3),
                                 &julian_day, &error))
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  return cal_pg_make_date (julian_day);
}

CAL_PG_FUNCTION (cal_pg_is_valid)
{
  PG_RETURN_BOOL (cal_backend_is_valid_date (CAL_PG_GETARG_CALENDAR (0), PG_GETARG_INT32 (1),
                                             PG_GETARG_INT32 (2), PG_GETARG_INT32 (3)));
}

CAL_PG_FUNCTION (cal_pg_add)
{
  DateADT date = PG_GETARG_DATEADT (0);
  CalSqlAmounts amounts = {
    PG_GETARG_INT32 (2), PG_GETARG_INT32 (3), PG_GETARG_INT32 (4), PG_GETARG_INT32 (5)
  };
  GError *error = NULL;
  gint64 result;

  if (DATE_NOT_FINITE (date))
    PG_RETURN_DATEADT (date);

  if (!cal_sql_add (CAL_PG_GETARG_CALENDAR (1), cal_pg_get_julian_day (date), &amounts, &result, &error))
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  return cal_pg_make_date (result);
}

CAL_PG_FUNCTION (cal_pg_until)
{
  DateADT first = PG_GETARG_DATEADT (0), second = PG_GETARG_DATEADT (1);
  bool nulls[3] = { false, };
  CalSqlAmounts amounts;
  GError *error = NULL;
  Datum values[3];

  if (DATE_NOT_FINITE (first) || DATE_NOT_FINITE (second))
    PG_RETURN_NULL ();

  if (!cal_sql_until (CAL_PG_GETARG_CALENDAR (2), cal_pg_get_julian_day (first), cal_pg_get_julian_day (second),
                      &amounts, &error))
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  values[0] = Int32GetDatum (amounts.years);
  values[1] = Int32GetDatum (amounts.months);
  values[2] = Int32GetDatum (amounts.days);

  return cal_pg_make_record (fcinfo, values, nulls);
}

static CalSqlSeries *
start_series (FunctionCallInfo  fcinfo,
              FuncCallContext  *calls)
{
  DateADT first = PG_GETARG_DATEADT (0), last = PG_GETARG_DATEADT (1);
  CalBackend *calendar = CAL_PG_GETARG_CALENDAR (2);
  CalSqlSeries *series = MemoryContextAlloc (calls->multi_call_memory_ctx, sizeof (CalSqlSeries));
  GError *error = NULL;

  if (DATE_NOT_FINITE (first) || DATE_NOT_FINITE (last))
    ereport (ERROR,
             (errcode (ERRCODE_DATETIME_VALUE_OUT_OF_RANGE), errmsg ("a series has no day at infinity")));

  if (!cal_sql_series_init (series, calendar, cal_pg_get_julian_day (first), cal_pg_get_julian_day (last),
                            PG_GETARG_INT32 (3), &error))
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  return series;
}

/* Between two calls it holds nothing that is to be freed: the query may not ask for the end. */
CAL_PG_FUNCTION (cal_pg_series)
{
  FuncCallContext *calls;
  GError *error = NULL;
  gint64 julian_day;

  if (SRF_IS_FIRSTCALL ())
    {
      calls = SRF_FIRSTCALL_INIT ();
      calls->user_fctx = start_series (fcinfo, calls);
    }

  calls = SRF_PERCALL_SETUP ();

  if (cal_sql_series_next (calls->user_fctx, &julian_day, &error))
    SRF_RETURN_NEXT (calls, cal_pg_make_date (julian_day));

  if (error != NULL)
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  SRF_RETURN_DONE (calls);
}
