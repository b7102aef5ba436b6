/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the texts that programs exchange have in common.
 *
 * Source: ISO 8601:2019 for the date, RFC 9557 for the annotations, as
 *   ECMAScript Temporal reads and writes them.
 */

#include "config.h"

#include "cal-exchange-private.h"

#include "backends/cal-builtins-private.h"
#include "cal-error.h"

CalBackend *
cal_exchange_find_calendar (CalBackend  *given,
                            const char  *named,
                            GError     **error)
{
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (GError) failure = NULL;

  if (named == NULL && given != NULL)
    return g_object_ref (given);

  if (named == NULL)
    {
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD,
                           "the text does not name its calendar, as in “[u-ca=hebrew]”, "
                           "and none is given");
      return NULL;
    }

  backend = cal_backend_lookup (named, &failure);

  /* A calendar need not be registered to be given, by a name that is free. */
  if (backend == NULL && given != NULL && g_ascii_strcasecmp (cal_backend_get_id (given), named) == 0)
    return g_object_ref (given);

  if (backend == NULL)
    g_propagate_error (error, g_steal_pointer (&failure));

  if (backend == NULL || given == NULL || given == backend)
    return g_steal_pointer (&backend);

  g_set_error (error, CAL_ERROR, CAL_ERROR_MISMATCH,
               "the text is of calendar “%s”, not of calendar “%s”",
               cal_backend_get_id (backend), cal_backend_get_id (given));
  return NULL;
}

gboolean
cal_exchange_find_iso_day (int       year,
                           int       month,
                           int       day,
                           gint64   *julian_day,
                           GError  **error)
{
  CalBackend *gregorian = cal_builtins_get (CAL_SYSTEM_GREGORIAN);

  return cal_backend_date_to_julian_day (gregorian, year, month, day, julian_day, error);
}
