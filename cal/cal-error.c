/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-error.h"

#include <string.h>

#include "cal-error-private.h"

/* What stands in a message before the readings. */
#define READINGS_MARK " can be read as "

/* Between two of them. */
#define READINGS_SEPARATOR ", "

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
  G_DEFINE_ENUM_VALUE (CAL_ERROR_UNKNOWN_CYCLE, "unknown-cycle"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_AMBIGUOUS, "ambiguous"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_INCOMPLETE, "incomplete"),
  G_DEFINE_ENUM_VALUE (CAL_ERROR_UNKNOWN_PLACE, "unknown-place"))

gboolean
cal_error_is_absence (const GError *error)
{
  return g_error_matches (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE) ||
         g_error_matches (error, CAL_ERROR, CAL_ERROR_INVALID_DATE) ||
         g_error_matches (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
}

/* The message carries the readings, as nothing else of an error goes through every
 * language and back. */
void
cal_error_set_ambiguous (GError            **error,
                         const char         *what,
                         const char *const  *readings)
{
  g_autoptr (GString) message = g_string_new (what);

  for (gsize i = 0; i < CAL_ERROR_MAX_READINGS && readings[i] != NULL; i++)
    {
      g_string_append (message, i == 0 ? READINGS_MARK : READINGS_SEPARATOR);
      g_string_append (message, readings[i]);
    }

  g_set_error_literal (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS, message->str);
}

/* The length of the date that a text begins with; 0 if it begins with none. */
static gsize
measure_reading (const char *text)
{
  gsize length = 0;

  if (!g_ascii_isdigit (text[0]) && text[0] != '+' && text[0] != '-')
    return 0;

  while (g_ascii_isalnum (text[length]) ||
         (text[length] != '\0' && strchr ("+-[!=]", text[length]) != NULL))
    length++;

  return length;
}

/**
 * cal_error_dup_readings:
 * @error: an error of any domain
 *
 * Gives the dates that an ambiguous text or ambiguous fields may mean.
 *
 * They are what the user may choose from, at most four of them, as texts of RFC 9557
 * such as `2026-04-17[u-ca=burmese]`. They stand in the message, behind “can be read
 * as”, where a backend that fails with [error@Cal.Error.AMBIGUOUS] by itself can
 * write them, too. A prefix of the message does no harm.
 *
 * Returns: (transfer full) (nullable) (array zero-terminated=1): the readings; `NULL`
 *   if the error is another one, or names none
 *
 * Since: 1.0
 */
char **
cal_error_dup_readings (const GError *error)
{
  g_autoptr (GStrvBuilder) readings = NULL;
  const char *text;
  gsize length;

  g_return_val_if_fail (error != NULL, NULL);

  if (!g_error_matches (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS))
    return NULL;

  /* What is ambiguous is quoted before it, and may hold the same words. */
  text = g_strrstr (error->message, READINGS_MARK);
  text = text != NULL ? text + strlen (READINGS_MARK) : "";

  if (measure_reading (text) == 0)
    return NULL;

  readings = g_strv_builder_new ();

  for (int i = 0; i < CAL_ERROR_MAX_READINGS; i++)
    {
      g_autofree char *reading = NULL;

      length = measure_reading (text);
      if (length == 0)
        break;

      reading = g_strndup (text, length);
      g_strv_builder_add (readings, reading);
      text += length;

      if (!g_str_has_prefix (text, READINGS_SEPARATOR))
        break;
      text += strlen (READINGS_SEPARATOR);
    }

  return g_strv_builder_end (readings);
}
