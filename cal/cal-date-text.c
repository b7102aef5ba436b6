/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates as text. */

#include "config.h"

#include "cal-exchange-private.h"
#include "cal-formatter-private.h"

#include "cal-error.h"

/* Enough for nearly all texts. */
#define ROOM 48

/**
 * cal_date_new_from_string:
 * @text: a date of ISO 8601, perhaps with annotations of RFC 9557, such as
 *   `2026-11-22[u-ca=hebrew]`
 * @error: return location for an error
 *
 * Reads a date from the text that [method@Cal.Date.to_string] writes.
 *
 * The digits are a date of ISO 8601, whatever the calendar: a year of four
 * digits, or a sign and six, two digits of the month and two of the day, with
 * both hyphens or without any. The calendar is the one that the first
 * annotation `u-ca` names, by id or alias and in any letter case; without one it
 * is `iso8601`. Other annotations are ignored unless they are critical.
 *
 * Fails with [error@Cal.Error.PARSE] if the text is anything else, or longer
 * than 256 bytes; the message names the wrong character. Fails
 * with [error@Cal.Error.UNKNOWN_CALENDAR] if there is no such calendar, and with
 * [error@Cal.Error.INVALID_DATE] if there is no such date.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_from_string (const char  *text,
                          GError     **error)
{
  g_autofree char *calendar = NULL;
  g_autoptr (CalBackend) backend = NULL;
  int year, month, day;
  gint64 julian_day;
  CalScan scan;

  g_return_val_if_fail (text != NULL, NULL);

  if (!cal_scan_begin (&scan, text, error) ||
      !cal_scan_iso_date (&scan, &year, &month, &day, error) ||
      !cal_scan_annotations (&scan, &calendar, error))
    return NULL;

  backend = cal_backend_lookup (calendar != NULL ? calendar : "iso8601", error);

  if (backend == NULL || !cal_exchange_find_iso_day (year, month, day, &julian_day, error))
    return NULL;

  return cal_date_new_from_julian_day (backend, julian_day, error);
}

/**
 * cal_date_to_string:
 * @self: a date
 *
 * Writes the date as text for other programs.
 *
 * The text is the date of ISO 8601 followed by the calendar, as RFC 9557 has it:
 * `2026-11-22[u-ca=hebrew]`. Dates of `iso8601` have no annotation, nor do dates of
 * a calendar that is not registered, as its name could mean another one.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_date_to_string (CalDate *self)
{
  return cal_date_to_annotated_string (self, CAL_ANNOTATION_AUTO);
}

/**
 * cal_date_to_annotated_string:
 * @self: a date
 * @annotation: whether to name the calendar
 *
 * Writes the date as text for other programs, with or without its calendar.
 *
 * A calendar that is not registered is never named.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_date_to_annotated_string (CalDate       *self,
                              CalAnnotation  annotation)
{
  g_return_val_if_fail (self != NULL, NULL);

  return cal_iso_text_write (self->julian_day, self->backend, annotation);
}

/* A year of a calendar: no more digits than an int can have. */
static gboolean
scan_native_year (CalScan  *scan,
                  int      *year,
                  GError  **error)
{
  gsize start = scan->position;
  gboolean negative = cal_scan_accept (scan, '-');

  if (!negative)
    cal_scan_accept (scan, '+');

  if (!cal_scan_number (scan, 1, 10, year, error))
    return FALSE;

  if (negative && *year == 0)
    {
      scan->position = start;
      return cal_scan_fail (scan, error, "a year other than -0");
    }

  *year = negative ? -*year : *year;
  return TRUE;
}

/**
 * cal_date_new_from_native_string:
 * @backend: (nullable): the calendar; %NULL means the one that the text names
 * @text: the fields of a date, such as `5787-M03-12[u-ca=hebrew]`
 * @error: return location for an error
 *
 * Reads a date from the text that [method@Cal.Date.to_native_string] writes.
 *
 * The text is the arithmetic year with as many digits as it has, after a sign if
 * need be, the month code, and the day, with hyphens between; then annotations of
 * RFC 9557, which name the calendar if @backend is %NULL.
 *
 * Fails with [error@Cal.Error.PARSE] if the text is anything else, or longer
 * than 256 bytes; the message names the wrong character. Fails
 * with [error@Cal.Error.MISSING_FIELD] if no calendar is given or named, with
 * [error@Cal.Error.MISMATCH] if two are, and with
 * [error@Cal.Error.UNKNOWN_CALENDAR] if there is no such calendar. Then it fails
 * like [ctor@Cal.Date.new_from_month_code].
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_new_from_native_string (CalBackend  *backend,
                                 const char  *text,
                                 GError     **error)
{
  g_autofree char *named = NULL;
  g_autoptr (CalBackend) calendar = NULL;
  CalMonthCode code;
  int year, day;
  CalScan scan;

  g_return_val_if_fail (backend == NULL || CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (!cal_scan_begin (&scan, text, error) ||
      !scan_native_year (&scan, &year, error) ||
      !cal_scan_expect (&scan, '-', error) ||
      !cal_scan_month_code (&scan, &code, error) ||
      !cal_scan_expect (&scan, '-', error) ||
      !cal_scan_number (&scan, 1, 3, &day, error) ||
      !cal_scan_annotations (&scan, &named, error))
    return NULL;

  calendar = cal_exchange_find_calendar (backend, named, error);
  if (calendar == NULL)
    return NULL;

  return cal_date_new_from_month_code (calendar, year, cal_month_code_to_string (code), day,
                                       CAL_OVERFLOW_REJECT, error);
}

/**
 * cal_date_to_native_string:
 * @self: a date
 *
 * Writes the fields of the date as text: `5787-M03-12[u-ca=hebrew]`.
 *
 * This is how to keep a date that must stay the same date of its calendar, such
 * as a birthday, even if the calendar should be corrected and the date then be
 * another day. [method@Cal.Date.to_string] keeps the day.
 *
 * The text does not name a calendar that is not registered. It can then only be
 * read with the backend given.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_date_to_native_string (CalDate *self)
{
  GString *text;
  int year;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_sized_new (ROOM);
  year = self->fields.year;

  if (year < 0)
    g_string_append_c (text, '-');

  cal_scan_append_number (text, (guint) ABS ((gint64) year), 4);
  g_string_append_c (text, '-');
  g_string_append (text, cal_date_get_month_code (self));
  g_string_append_c (text, '-');
  cal_scan_append_number (text, (guint) self->fields.day, 2);
  cal_iso_text_append_annotation (text, self->backend, CAL_ANNOTATION_ALWAYS);

  return g_string_free (text, FALSE);
}

/**
 * cal_date_format:
 * @self: a date
 * @format: the format, in UTF-8
 * @error: return location for an error
 *
 * Writes a date after a format like that of [method@GLib.DateTime.format], with
 * the names of the user's locale.
 *
 * For any other locale, and to read dates, use a [class@Cal.Formatter].
 *
 * | letters | what is written | |
 * |---|---|---|
 * | `%a`, `%A` | the weekday: abbreviated, in full | Sun, Sunday |
 * | `%b` or `%h`, `%B` | the month: abbreviated, in full | Nov, November |
 * | `%d`, `%e` | the day of the month: with a zero, with a figure space | 02, 2 |
 * | `%m` | the month, as [method@Cal.Date.get_month] has it | 11 |
 * | `%Y`, `%y` | the arithmetic year; its last two digits | 2026, 26 |
 * | `%C` | the century: the year without its last two digits | 20 |
 * | `%EC`, `%Ey`, `%EY` | the era; the year of the era; both | AD, 2026, 2026 AD |
 * | `%j` | the day of the year | 326 |
 * | `%u`, `%w` | the weekday: Monday is 1 and Sunday 7; Sunday is 0 | 7, 0 |
 * | `%G`, `%g`, `%V` | the year and the week of ISO 8601, whatever the calendar | 2026, 26, 47 |
 * | `%x` | the date in numbers, as the locale has it | 11/22/26 |
 * | `%D`, `%F` | short for `%m/%d/%y` and `%Y-%m-%d` | 11/22/26, 2026-11-22 |
 * | `%n`, `%t`, `%%` | a new line, a tab, a percent sign | |
 *
 * Between the percent sign and the letter may stand `-` (pad numbers with
 * nothing), `_` (with spaces), `0` (with zeros), `^` or `#` (upper case), and
 * `O`: numbers in the numerals of the locale, and names that stand alone.
 *
 * Other programs should not be given dates in this form but in that of
 * [method@Cal.Date.to_gdate] or ISO 8601: `%F` counts years and months as the
 * calendar of the date does.
 *
 * Fails with [error@Cal.Error.PARSE] if the format has letters that are none of
 * these, such as those of the time of day, and says where; with
 * [error@Cal.Error.DATA] if locale data cannot be read; and as a backend that
 * is not built in fails to give names.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_date_format (CalDate     *self,
                 const char  *format,
                 GError     **error)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (format != NULL, NULL);

  return cal_date_format_write (self, format, error);
}
