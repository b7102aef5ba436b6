/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-sqlite-private.h"

SQLITE_EXTENSION_INIT1

typedef int (*AddFunc) (sqlite3 *database);

static const AddFunc parts[] =
{
  cal_sqlite_add_fields,
  cal_sqlite_add_dates,
  cal_sqlite_add_texts,
  cal_sqlite_add_series,
  cal_sqlite_add_calendars,
};

/* SQLite looks for a function that is called after the file, cal_sqlite. */
#ifdef _WIN32
__declspec (dllexport)
#else
__attribute__ ((visibility ("default")))
#endif
int sqlite3_calsqlite_init (sqlite3                     *database,
                            char                       **message,
                            const sqlite3_api_routines  *api);

int
sqlite3_calsqlite_init (sqlite3                     *database,
                        char                       **message,
                        const sqlite3_api_routines  *api)
{
  int status = SQLITE_OK;

  SQLITE_EXTENSION_INIT2 (api);

  /* INNOCUOUS is of 3.31. */
  if (sqlite3_libversion_number () < 3031000)
    {
      *message = sqlite3_mprintf ("cal_sqlite needs SQLite 3.31, and this is %s", sqlite3_libversion ());
      return SQLITE_ERROR;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (parts) && status == SQLITE_OK; i++)
    status = parts[i] (database);

  return status;
}
