/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-month-code-private.h"

#include "cal-error.h"

CalMonthCode
cal_month_code_parse (const char *text)
{
  int number;
  gboolean leap;

  if (text[0] != 'M' || !g_ascii_isdigit (text[1]) || !g_ascii_isdigit (text[2]))
    return CAL_MONTH_CODE_NONE;

  number = 10 * (text[1] - '0') + text[2] - '0';
  leap = text[3] == 'L';

  if (text[leap ? 4 : 3] != '\0' || (number == 0 && !leap))
    return CAL_MONTH_CODE_NONE;

  return cal_month_code_make (number, leap);
}

#define CODES_1(n) "M" n, "M" n "L"
#define CODES_10(n) \
  CODES_1 (n "0"), CODES_1 (n "1"), CODES_1 (n "2"), CODES_1 (n "3"), CODES_1 (n "4"), \
  CODES_1 (n "5"), CODES_1 (n "6"), CODES_1 (n "7"), CODES_1 (n "8"), CODES_1 (n "9")

const char *
cal_month_code_to_string (CalMonthCode code)
{
  static const char codes[][5] = {
    CODES_10 ("0"), CODES_10 ("1"), CODES_10 ("2"), CODES_10 ("3"), CODES_10 ("4"),
    CODES_10 ("5"), CODES_10 ("6"), CODES_10 ("7"), CODES_10 ("8"), CODES_10 ("9"),
  };

  return codes[code];
}

char *
cal_month_code_dup_name (CalMonthCode code)
{
  return g_strdup_printf (cal_month_code_is_leap (code) ? "Leap Month %d" : "Month %d",
                          cal_month_code_get_number (code));
}

void
cal_month_code_set_error (GError     **error,
                          const char  *shown)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
               "“%s” is not a month code; a code is M01 to M99, or M00 to M99 followed by L "
               "for a leap month", shown);
}
