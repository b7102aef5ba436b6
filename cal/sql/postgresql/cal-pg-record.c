/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-pg-record-private.h"

#include <access/htup_details.h>
#include <funcapi.h>
#include <utils/memutils.h>

/* Looking the type up takes five times as long as the rest: it is kept with the call. */
static TupleDesc
get_description (FunctionCallInfo fcinfo)
{
  MemoryContext context;
  TupleDesc description;

  if (fcinfo->flinfo->fn_extra != NULL)
    return fcinfo->flinfo->fn_extra;

  context = MemoryContextSwitchTo (fcinfo->flinfo->fn_mcxt);

  if (get_call_result_type (fcinfo, NULL, &description) != TYPEFUNC_COMPOSITE)
    ereport (ERROR,
             (errcode (ERRCODE_FEATURE_NOT_SUPPORTED),
              errmsg ("function returning record called in context that cannot accept type record")));

  description = BlessTupleDesc (CreateTupleDescCopy (description));
  MemoryContextSwitchTo (context);

  fcinfo->flinfo->fn_extra = description;

  return description;
}

Datum
cal_pg_make_record (FunctionCallInfo  fcinfo,
                    Datum            *values,
                    bool             *nulls)
{
  return HeapTupleGetDatum (heap_form_tuple (get_description (fcinfo), values, nulls));
}
