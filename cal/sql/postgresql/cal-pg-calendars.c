/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-pg-private.h"

#include <access/htup_details.h>
#include <funcapi.h>
#include <utils/builtins.h>

#include "cal-sql-fields-private.h"

CAL_PG_FUNCTION (cal_pg_version)
{
  PG_RETURN_TEXT_P (cstring_to_text (cal_get_version ()));
}

/* The numbers of the calendars in the order of their ids. */
static int *
list_numbers (uint64 *n)
{
  GPtrArray *calendars = cal_sql_list_calendars ();
  int *numbers = palloc_extended (calendars->len * sizeof (int), MCXT_ALLOC_NO_OOM);

  *n = calendars->len;

  for (guint i = 0; numbers != NULL && i < calendars->len; i++)
    numbers[i] = cal_backend_get_system (g_ptr_array_index (calendars, i));

  g_ptr_array_unref (calendars);

  if (numbers == NULL)
    ereport (ERROR, (errcode (ERRCODE_OUT_OF_MEMORY), errmsg ("out of memory")));

  return numbers;
}

static void
start_calendars (FunctionCallInfo fcinfo)
{
  FuncCallContext *calls = SRF_FIRSTCALL_INIT ();
  MemoryContext context = MemoryContextSwitchTo (calls->multi_call_memory_ctx);
  TupleDesc description;

  if (get_call_result_type (fcinfo, NULL, &description) != TYPEFUNC_COMPOSITE)
    ereport (ERROR,
             (errcode (ERRCODE_FEATURE_NOT_SUPPORTED),
              errmsg ("function returning record called in context that cannot accept type record")));

  cal_pg_get_registry ();
  calls->tuple_desc = BlessTupleDesc (description);
  calls->user_fctx = list_numbers (&calls->max_calls);
  MemoryContextSwitchTo (context);
}

/* A first day before those of the type is infinity. */
static Datum
make_end (gint64 julian_day)
{
  if (julian_day < DATETIME_MIN_JULIAN)
    return DateADTGetDatum (DATEVAL_NOBEGIN);

  return cal_pg_make_date (julian_day);
}

static HeapTuple
make_row (CalBackend *calendar,
          TupleDesc   description)
{
  bool nulls[5] = { false, };
  char name[256];
  char *display_name = cal_backend_get_display_name (calendar, "en");
  gint64 first, last;
  Datum values[5];

  g_strlcpy (name, display_name, sizeof name);
  g_free (display_name);

  values[0] = PointerGetDatum (cstring_to_text (cal_backend_get_id (calendar)));
  values[1] = cal_pg_make_name (name);
  values[2] = PointerGetDatum (cstring_to_text (cal_sql_get_kind (calendar)));

  nulls[3] = nulls[4] = !cal_backend_get_range (calendar, &first, &last, NULL);
  values[3] = nulls[3] ? 0 : make_end (first);
  values[4] = nulls[4] ? 0 : make_end (last);

  return heap_form_tuple (description, values, nulls);
}

CAL_PG_FUNCTION (cal_pg_calendars)
{
  FuncCallContext *calls;
  int *numbers;

  if (SRF_IS_FIRSTCALL ())
    start_calendars (fcinfo);

  calls = SRF_PERCALL_SETUP ();
  numbers = calls->user_fctx;

  if (calls->call_cntr < calls->max_calls)
    {
      CalBackend *calendar = cal_pg_get_calendar (numbers[calls->call_cntr]);

      SRF_RETURN_NEXT (calls, HeapTupleGetDatum (make_row (calendar, calls->tuple_desc)));
    }

  SRF_RETURN_DONE (calls);
}
