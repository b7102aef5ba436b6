/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#include "cal-month-code-private.h"
#include "cal-types.h"

G_BEGIN_DECLS

/* Reading a short text from its beginning to its end.  What is not as it should
 * be is a CAL_ERROR_PARSE that names the offending character and its place, as
 * cal-shown-private.h has it. */
typedef struct
{
  const char *text;
  gsize length;   /* in bytes */
  gsize position;
} CalScan;

/* Nothing that the library writes is a quarter as long. */
#define CAL_SCAN_MAX_LENGTH 256

/* Looks at no more than CAL_SCAN_MAX_LENGTH + 1 bytes of any text. */
gboolean cal_scan_begin      (CalScan     *self,
                              const char  *text,
                              GError     **error);
/* The same for texts that may be so many bytes long. */
gboolean cal_scan_begin_long (CalScan     *self,
                              const char  *text,
                              gsize        most,
                              GError     **error);
/* That nothing is left. */
gboolean cal_scan_end        (CalScan     *self,
                              GError     **error);

/* Sets the error for the next character; returns FALSE. */
gboolean cal_scan_fail       (CalScan     *self,
                              GError     **error,
                              const char  *expected);

static inline char
cal_scan_peek (const CalScan *self)
{
  /* A text ends in a character that is no part of any. */
  return self->text[self->position];
}

static inline gboolean
cal_scan_accept (CalScan *self,
                 char     character)
{
  if (cal_scan_peek (self) != character)
    return FALSE;

  self->position++;
  return TRUE;
}

gboolean cal_scan_expect     (CalScan     *self,
                              char         character,
                              GError     **error);

/* A number of @least to @most digits, which must fit an int. */
gboolean cal_scan_number     (CalScan     *self,
                              guint        least,
                              guint        most,
                              int         *number,
                              GError     **error);

/* A year of four digits, or a sign and six; not −000000. */
gboolean cal_scan_iso_year   (CalScan     *self,
                              int         *year,
                              GError     **error);
/* YYYY-MM-DD or YYYYMMDD. */
gboolean cal_scan_iso_date   (CalScan     *self,
                              int         *year,
                              int         *month,
                              int         *day,
                              GError     **error);
gboolean cal_scan_month_code (CalScan       *self,
                              CalMonthCode  *code,
                              GError       **error);

/* The annotations of RFC 9557, up to the end of the text.  The calendar that
 * they name; NULL if none does. */
gboolean cal_scan_annotations (CalScan     *self,
                               char       **calendar,
                               GError     **error);

/* Writes a number with so many digits at least, of up to ten. */
void     cal_scan_append_number     (GString       *text,
                                     guint          number,
                                     gsize          width);

G_END_DECLS
