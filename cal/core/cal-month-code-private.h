/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A month code as a small number that sorts as months do within a year: twice
 * the number, plus one for a leap month.  M00L is 1, M01 is 2, M99L is 199. */
typedef guint8 CalMonthCode;

#define CAL_MONTH_CODE_NONE 0

static inline CalMonthCode
cal_month_code_make (int      number,
                     gboolean leap)
{
  return (CalMonthCode) (2 * number + (leap ? 1 : 0));
}

static inline int
cal_month_code_get_number (CalMonthCode code)
{
  return code / 2;
}

static inline gboolean
cal_month_code_is_leap (CalMonthCode code)
{
  return code & 1;
}

/* CAL_MONTH_CODE_NONE for what is none.  Reads five characters at most. */
CalMonthCode  cal_month_code_parse     (const char   *text);
/* A static string. */
const char   *cal_month_code_to_string (CalMonthCode  code);
/* In English, of a month that has no name. */
char         *cal_month_code_dup_name  (CalMonthCode  code) G_GNUC_WARN_UNUSED_RESULT;

/* Says that a text, fit to be shown, is no month code. */
void          cal_month_code_set_error (GError      **error,
                                        const char   *shown);

G_END_DECLS
