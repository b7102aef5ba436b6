/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Months and days as text that programs exchange. */

#include "config.h"

#include "cal-month-day-private.h"

#include <string.h>

#include "cal-exchange-private.h"

/* MM-DD or MMDD, perhaps after two hyphens, rather than a date with a year. */
static gboolean
is_short (const CalScan *scan)
{
  gsize digits = strspn (scan->text, G_CSET_DIGITS);

  return g_str_has_prefix (scan->text, "--") || digits == 2 ||
         (digits == 4 && scan->text[digits] != '-');
}

static gboolean
scan_short (CalScan  *scan,
            int      *month,
            int      *day,
            GError  **error)
{
  if (cal_scan_accept (scan, '-'))
    cal_scan_accept (scan, '-');

  if (!cal_scan_number (scan, 2, 2, month, error))
    return FALSE;

  cal_scan_accept (scan, '-');

  return cal_scan_number (scan, 2, 2, day, error);
}

/* That no other calendar is named than that whose months and days are known
 * without a year. */
static gboolean
check_short (CalScan     *scan,
             const char  *calendar,
             GError     **error)
{
  if (calendar == NULL || g_ascii_strcasecmp (calendar, "iso8601") == 0)
    return TRUE;

  scan->position = 0;
  return cal_scan_fail (scan, error, "a date with a year, as the calendar is not iso8601");
}

/**
 * cal_month_day_new_from_string:
 * @text: a date of ISO 8601, perhaps with annotations of RFC 9557, such as
 *   `1970-02-16[u-ca=hebrew]`, or a month and day such as `10-31`
 * @error: return location for an error
 *
 * Reads a month and day from the text that [method@Cal.MonthDay.to_string] writes.
 *
 * Of a date, the month and day are those that its calendar gives it. Without a
 * year they are those of `iso8601`.
 *
 * Fails like [ctor@Cal.Date.new_from_string].
 *
 * Returns: (transfer full): the month and day
 *
 * Since: 1.0
 */
CalMonthDay *
cal_month_day_new_from_string (const char  *text,
                               GError     **error)
{
  g_autofree char *calendar = NULL;
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (CalDate) date = NULL;
  int year = 1972, month, day;
  gboolean without_year;
  gint64 julian_day;
  CalScan scan;

  g_return_val_if_fail (text != NULL, NULL);

  if (!cal_scan_begin (&scan, text, error))
    return NULL;

  without_year = is_short (&scan);

  if (!(without_year ? scan_short (&scan, &month, &day, error)
                     : cal_scan_iso_date (&scan, &year, &month, &day, error)) ||
      !cal_scan_annotations (&scan, &calendar, error) ||
      (without_year && !check_short (&scan, calendar, error)))
    return NULL;

  backend = cal_backend_lookup (calendar != NULL ? calendar : "iso8601", error);

  if (backend == NULL || !cal_exchange_find_iso_day (year, month, day, &julian_day, error))
    return NULL;

  date = cal_date_new_from_julian_day (backend, julian_day, error);

  return date != NULL ? cal_month_day_new_from_date (date, error) : NULL;
}

/**
 * cal_month_day_to_string:
 * @self: a month and day
 *
 * Writes the month and day as text for other programs, which read them from
 * a date: `1970-02-16[u-ca=hebrew]`.
 *
 * Of `iso8601` the text is a month and a day: `10-31`.
 *
 * For a calendar that is not registered the text is that of
 * [method@Cal.MonthDay.to_native_string], which then names no calendar.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_month_day_to_string (CalMonthDay *self)
{
  return cal_month_day_to_annotated_string (self, CAL_ANNOTATION_AUTO);
}

/**
 * cal_month_day_to_annotated_string:
 * @self: a month and day
 * @annotation: whether to name the calendar
 *
 * Writes the month and day as text for other programs, with or without the
 * calendar.
 *
 * A calendar that is not registered is never named; see
 * [method@Cal.MonthDay.to_string].
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_month_day_to_annotated_string (CalMonthDay    *self,
                                   CalAnnotation   annotation)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  /* A date of ISO 8601 would be read as a month and day of that calendar. */
  if (!cal_backend_is_registered (self->backend))
    return cal_month_day_to_native_string (self);

  text = cal_iso_text_write (self->reference_day, self->backend, annotation);

  if (cal_backend_is_iso (self->backend) &&
      (annotation == CAL_ANNOTATION_AUTO || annotation == CAL_ANNOTATION_NEVER))
    return g_strdup (text + strlen ("1972-"));

  return g_steal_pointer (&text);
}

/**
 * cal_month_day_new_from_native_string:
 * @backend: (nullable): the calendar; %NULL means the one that the text names
 * @text: a month code and a day, such as `M05L-10[u-ca=hebrew]`
 * @error: return location for an error
 *
 * Reads a month and day from the text that
 * [method@Cal.MonthDay.to_native_string] writes.
 *
 * Fails like [ctor@Cal.Date.new_from_native_string].
 *
 * Returns: (transfer full): the month and day
 *
 * Since: 1.0
 */
CalMonthDay *
cal_month_day_new_from_native_string (CalBackend  *backend,
                                      const char  *text,
                                      GError     **error)
{
  g_autofree char *named = NULL;
  g_autoptr (CalBackend) calendar = NULL;
  CalMonthCode code;
  int day;
  CalScan scan;

  g_return_val_if_fail (backend == NULL || CAL_IS_BACKEND (backend), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (!cal_scan_begin (&scan, text, error) ||
      !cal_scan_month_code (&scan, &code, error) ||
      !cal_scan_expect (&scan, '-', error) ||
      !cal_scan_number (&scan, 1, 3, &day, error) ||
      !cal_scan_annotations (&scan, &named, error))
    return NULL;

  calendar = cal_exchange_find_calendar (backend, named, error);
  if (calendar == NULL)
    return NULL;

  return cal_month_day_new (calendar, cal_month_code_to_string (code), day, CAL_OVERFLOW_REJECT, error);
}

/**
 * cal_month_day_to_native_string:
 * @self: a month and day
 *
 * Writes the month code and the day as text: `M05L-10[u-ca=hebrew]`.
 *
 * The text does not name a calendar that is not registered. It can then only be
 * read with the backend given.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_month_day_to_native_string (CalMonthDay *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  g_string_append (text, cal_month_code_to_string (self->code));
  g_string_append_c (text, '-');
  cal_scan_append_number (text, (guint) self->day, 2);
  cal_iso_text_append_annotation (text, self->backend, CAL_ANNOTATION_ALWAYS);

  return g_string_free (text, FALSE);
}
