/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-error.h"

/**
 * cal_error_quark:
 *
 * Gives the error domain of the library.
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
G_DEFINE_QUARK (cal-error-quark, cal_error)

G_DEFINE_ENUM_TYPE (CalError, cal_error,
  G_DEFINE_ENUM_VALUE (CAL_ERROR_OUT_OF_RANGE, "out-of-range"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_INVALID_DATE, "invalid-date"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_UNKNOWN_CALENDAR, "unknown-calendar"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_DUPLICATE, "duplicate"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_INVALID_NAME, "invalid-name"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_UNKNOWN_ERA, "unknown-era"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_UNKNOWN_MONTH_CODE, "unknown-month-code"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_INCONSISTENT, "inconsistent"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_MISSING_FIELD, "missing-field"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_PARSE, "parse"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_MISMATCH, "mismatch"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_PERMANENT, "permanent"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_BACKEND, "backend"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_WRONG_THREAD, "wrong-thread"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_DATA, "data"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_UNKNOWN_CYCLE, "unknown-cycle"))
