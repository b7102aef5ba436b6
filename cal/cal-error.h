/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-types.h"

G_BEGIN_DECLS

/**
 * CAL_ERROR:
 *
 * The error domain of the library.
 *
 * Since: 1.0
 */
#define CAL_ERROR (cal_error_quark ())

/**
 * CalError:
 * @CAL_ERROR_OUT_OF_RANGE: a day, a year or a system number is outside what
 *   can be represented
 * @CAL_ERROR_INVALID_DATE: there is no such month or day in that year
 * @CAL_ERROR_UNKNOWN_CALENDAR: no calendar has that name
 * @CAL_ERROR_DUPLICATE: the name or the instance is already registered, or the name is
 *   already that of another month
 * @CAL_ERROR_INVALID_NAME: a calendar or a part of one cannot have that name
 * @CAL_ERROR_UNKNOWN_ERA: the calendar has no such era
 * @CAL_ERROR_UNKNOWN_MONTH_CODE: the calendar has no such month code, or the
 *   year does not
 * @CAL_ERROR_INCONSISTENT: a year or a month is given in two ways that disagree,
 *   the amounts of a period have two signs, or a backend is to take the place of
 *   one with another id
 * @CAL_ERROR_MISSING_FIELD: a field is needed that was not given
 * @CAL_ERROR_PARSE: a text is not what it should be
 * @CAL_ERROR_MISMATCH: two dates belong to different calendars
 * @CAL_ERROR_PERMANENT: a built-in backend cannot be unregistered or replaced, nor a table
 *   of names changed that a backend has
 * @CAL_ERROR_BACKEND: a backend broke its contract
 * @CAL_ERROR_WRONG_THREAD: a backend was called from a thread it cannot serve
 * @CAL_ERROR_DATA: a table file or locale data is missing or malformed
 * @CAL_ERROR_UNKNOWN_CYCLE: no cycle has that id
 * @CAL_ERROR_AMBIGUOUS: a text or fields mean several dates, which
 *   [func@Cal.Error.dup_readings] gives
 * @CAL_ERROR_INCOMPLETE: a text is the beginning of one that would be read
 * @CAL_ERROR_UNKNOWN_PLACE: no place has that name
 *
 * The errors of the library.
 *
 * Later versions may add codes.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_ERROR_OUT_OF_RANGE,
  CAL_ERROR_INVALID_DATE,
  CAL_ERROR_UNKNOWN_CALENDAR,
  CAL_ERROR_DUPLICATE,
  CAL_ERROR_INVALID_NAME,
  CAL_ERROR_UNKNOWN_ERA,
  CAL_ERROR_UNKNOWN_MONTH_CODE,
  CAL_ERROR_INCONSISTENT,
  CAL_ERROR_MISSING_FIELD,
  CAL_ERROR_PARSE,
  CAL_ERROR_MISMATCH,
  CAL_ERROR_PERMANENT,
  CAL_ERROR_BACKEND,
  CAL_ERROR_WRONG_THREAD,
  CAL_ERROR_DATA,
  CAL_ERROR_UNKNOWN_CYCLE,
  CAL_ERROR_AMBIGUOUS,
  CAL_ERROR_INCOMPLETE,
  CAL_ERROR_UNKNOWN_PLACE
} CalError;

#define CAL_TYPE_ERROR (cal_error_get_type ())

CAL_AVAILABLE_IN_1_0
GQuark   cal_error_quark        (void);
CAL_AVAILABLE_IN_1_0
GType    cal_error_get_type     (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
char   **cal_error_dup_readings (const GError *error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
