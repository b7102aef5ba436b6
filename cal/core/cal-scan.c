/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-scan-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-shown-private.h"

gboolean
cal_scan_begin_long (CalScan     *self,
                     const char  *text,
                     gsize        most,
                     GError     **error)
{
  gsize length = strnlen (text, most + 1);

  *self = (CalScan) { text, length, 0 };

  if (length <= most)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
               "the text is longer than the %" G_GSIZE_FORMAT " bytes allowed", most);
  return FALSE;
}

gboolean
cal_scan_begin (CalScan     *self,
                const char  *text,
                GError     **error)
{
  return cal_scan_begin_long (self, text, CAL_SCAN_MAX_LENGTH, error);
}

/* The character at the position. */
static char *
describe_character (const CalScan *self)
{
  g_autofree char *shown = NULL;

  if (self->position == self->length)
    return g_strdup ("the end");

  shown = cal_shown_dup_character (self->text + self->position);

  return g_strdup_printf ("“%s”", shown);
}

gboolean
cal_scan_fail (CalScan     *self,
               GError     **error,
               const char  *expected)
{
  g_autofree char *character = NULL;
  g_autofree char *shown = NULL;

  if (error == NULL)
    return FALSE;

  character = describe_character (self);
  shown = cal_shown_dup_at (self->text, self->position);

  /* Everything before the offending character is ASCII, so that bytes are
   * characters. */
  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
               "character %" G_GSIZE_FORMAT " of “%s” is %s, where %s is expected",
               self->position + 1, shown, character, expected);
  return FALSE;
}

gboolean
cal_scan_end (CalScan  *self,
              GError  **error)
{
  return self->position == self->length || cal_scan_fail (self, error, "the end of the text");
}

gboolean
cal_scan_expect (CalScan  *self,
                 char      character,
                 GError  **error)
{
  char expected[] = "“_”";

  if (cal_scan_accept (self, character))
    return TRUE;

  expected[strlen ("“")] = character;
  return cal_scan_fail (self, error, expected);
}

gboolean
cal_scan_number (CalScan  *self,
                 guint     least,
                 guint     most,
                 int      *number,
                 GError  **error)
{
  gint64 value = 0;
  gsize start = self->position;
  guint digits = 0;

  for (; digits < most && g_ascii_isdigit (cal_scan_peek (self)); digits++, self->position++)
    value = MIN (10 * value + g_ascii_digit_value (cal_scan_peek (self)), (gint64) G_MAXINT + 1);

  if (digits < least)
    return cal_scan_fail (self, error, "a digit");

  if (value > G_MAXINT)
    {
      self->position = start;
      return cal_scan_fail (self, error, "a number up to 2147483647");
    }

  *number = (int) value;
  return TRUE;
}

gboolean
cal_scan_iso_year (CalScan  *self,
                   int      *year,
                   GError  **error)
{
  gsize start = self->position;
  gboolean negative = cal_scan_accept (self, '-');
  gboolean expanded = negative || cal_scan_accept (self, '+');
  guint digits = expanded ? 6 : 4;

  if (!cal_scan_number (self, digits, digits, year, error))
    return FALSE;

  if (negative && *year == 0)
    {
      self->position = start;
      return cal_scan_fail (self, error, "a year other than -000000");
    }

  *year = negative ? -*year : *year;
  return TRUE;
}

gboolean
cal_scan_iso_date (CalScan  *self,
                   int      *year,
                   int      *month,
                   int      *day,
                   GError  **error)
{
  gboolean extended;

  if (!cal_scan_iso_year (self, year, error))
    return FALSE;

  extended = cal_scan_accept (self, '-');

  return cal_scan_number (self, 2, 2, month, error) &&
         (!extended || cal_scan_expect (self, '-', error)) &&
         cal_scan_number (self, 2, 2, day, error);
}

gboolean
cal_scan_month_code (CalScan       *self,
                     CalMonthCode  *code,
                     GError       **error)
{
  gsize start = self->position;
  gboolean leap;
  int number = 0;

  if (!cal_scan_accept (self, 'M'))
    return cal_scan_fail (self, error, "a month code such as M01 or M05L");

  if (!cal_scan_number (self, 2, 2, &number, error))
    return FALSE;

  leap = cal_scan_accept (self, 'L');

  if (number == 0 && !leap)
    {
      self->position = start;
      return cal_scan_fail (self, error, "a month code from M01 on");
    }

  *code = cal_month_code_make (number, leap);
  return TRUE;
}

/* [key=value] or [!key=value]; the value is within the text. */
typedef struct
{
  gboolean critical;
  gboolean is_calendar;
  const char *value;
  gsize value_length;
} Annotation;

/* Letters and digits, perhaps in several parts with hyphens between. */
static gboolean
scan_value (CalScan  *self,
            GError  **error)
{
  do
    {
      gsize length = strspn (self->text + self->position, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS);

      if (length == 0)
        return cal_scan_fail (self, error, "the value of an annotation");

      self->position += length;
    }
  while (cal_scan_accept (self, '-'));

  return TRUE;
}

static gboolean
scan_annotation (CalScan     *self,
                 Annotation  *annotation,
                 GError     **error)
{
  const char *key;
  gsize key_length;

  if (!cal_scan_expect (self, '[', error))
    return FALSE;

  annotation->critical = cal_scan_accept (self, '!');
  key = self->text + self->position;
  key_length = strspn (key, G_CSET_a_2_z G_CSET_DIGITS "_-");

  if (!g_ascii_islower (*key) && *key != '_')
    return cal_scan_fail (self, error, "the key of an annotation");

  self->position += key_length;
  if (!cal_scan_expect (self, '=', error))
    return FALSE;

  annotation->is_calendar = key_length == strlen ("u-ca") && strncmp (key, "u-ca", key_length) == 0;
  annotation->value = self->text + self->position;

  if (!scan_value (self, error))
    return FALSE;

  annotation->value_length = (gsize) (self->text + self->position - annotation->value);

  return cal_scan_expect (self, ']', error);
}

gboolean
cal_scan_annotations (CalScan  *self,
                      char    **calendar,
                      GError  **error)
{
  Annotation first = { FALSE, };
  Annotation annotation = { FALSE, };

  *calendar = NULL;

  while (self->position < self->length)
    {
      gsize start = self->position;

      if (!scan_annotation (self, &annotation, error))
        return FALSE;

      if (annotation.is_calendar && first.value == NULL)
        first = annotation;
      else if (annotation.is_calendar ? annotation.critical || first.critical : annotation.critical)
        {
          self->position = start;
          return cal_scan_fail (self, error, annotation.is_calendar
                                ? "no other calendar beside a critical one"
                                : "no critical annotation but u-ca");
        }
    }

  if (first.value != NULL)
    *calendar = g_strndup (first.value, first.value_length);

  return TRUE;
}

void
cal_scan_append_number (GString *text,
                        guint    number,
                        gsize    width)
{
  char digits[10];
  gsize n = 0;

  do
    {
      n++;
      digits[sizeof digits - n] = (char) ('0' + number % 10);
      number /= 10;
    }
  while (number > 0 || n < width);

  g_string_append_len (text, digits + sizeof digits - n, (gssize) n);
}
