/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-pg-private.h"

#include <libpq/pqformat.h>

PG_MODULE_MAGIC;

/* The type “calendar”: the number of a built-in one, which never changes.  An argument of this
 * type has no collation, so that its function is sent to other servers. */

static Datum
find_calendar (char *given)
{
  const char *name = cal_pg_make_utf8 (given);
  GError *error = NULL;
  CalBackend *calendar;
  int number;

  calendar = cal_registry_lookup (cal_pg_get_registry (), name, &error);
  if (calendar == NULL)
    cal_pg_raise (error, ERRCODE_INVALID_TEXT_REPRESENTATION);

  number = cal_backend_get_system (calendar);
  g_object_unref (calendar);

  return Int32GetDatum (number);
}

CAL_PG_FUNCTION (cal_pg_in)
{
  return find_calendar (PG_GETARG_CSTRING (0));
}

CAL_PG_FUNCTION (cal_pg_out)
{
  PG_RETURN_CSTRING (pstrdup (cal_backend_get_id (CAL_PG_GETARG_CALENDAR (0))));
}

CAL_PG_FUNCTION (cal_pg_receive)
{
  StringInfo message = (StringInfo) PG_GETARG_POINTER (0);
  int n;

  return find_calendar (pq_getmsgtext (message, message->len - message->cursor, &n));
}

CAL_PG_FUNCTION (cal_pg_send)
{
  const char *id = cal_backend_get_id (CAL_PG_GETARG_CALENDAR (0));
  StringInfoData message;

  pq_begintypsend (&message);
  pq_sendtext (&message, id, strlen (id));

  PG_RETURN_BYTEA_P (pq_endtypsend (&message));
}
