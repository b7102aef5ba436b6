/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* Before all else, as the server wants it. */
#include <postgres.h>

#include <datatype/timestamp.h>
#include <fmgr.h>
#include <utils/date.h>

#include <cal/cal.h>

#include "cal-sql-texts-private.h"

G_BEGIN_DECLS

/* An error of the server jumps out of the function that raises it: nothing of GLib may be held
 * then, and whatever the server allocates may raise one. */

G_GNUC_INTERNAL G_GNUC_NORETURN
void cal_pg_raise      (GError *error,
                        int     text_code);
G_GNUC_INTERNAL
void cal_pg_check_room (gsize   size);

G_GNUC_INTERNAL
CalRegistry *cal_pg_get_registry (void);
G_GNUC_INTERNAL
CalBackend * cal_pg_get_calendar (int          number);
G_GNUC_INTERNAL
Datum        cal_pg_make_date    (gint64       julian_day);
G_GNUC_INTERNAL
CalSqlText   cal_pg_borrow_text  (const text  *value);
G_GNUC_INTERNAL
char *       cal_pg_make_utf8    (char        *given);
G_GNUC_INTERNAL
char *       cal_pg_dup_utf8     (const text  *value);
G_GNUC_INTERNAL
Datum        cal_pg_take_text    (char        *utf8);
G_GNUC_INTERNAL
Datum        cal_pg_make_name    (const char  *utf8);

static inline gint64
cal_pg_get_julian_day (DateADT date)
{
  return (gint64) date + POSTGRES_EPOCH_JDATE;
}

/* The number of a calendar, in which values of the type are kept. */
#define CAL_PG_GETARG_CALENDAR(n) (cal_pg_get_calendar (PG_GETARG_INT32 (n)))

/* A function that SQL calls.  The server has no declaration of the symbol for us before 16. */
#define CAL_PG_FUNCTION(name) \
  G_MODULE_EXPORT Datum name (PG_FUNCTION_ARGS); \
  PG_FUNCTION_INFO_V1 (name); \
  Datum \
  name (PG_FUNCTION_ARGS)

G_END_DECLS
