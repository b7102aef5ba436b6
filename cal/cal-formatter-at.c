/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The date at a moment and a place, as formatters write it. */

#include "config.h"

#include "cal-formatter-private.h"

#include "cal-sky-private.h"

/* The date, and the words that say if it is not that of the civil day. */
static CalDate *
find_date (CalFormatter  *self,
           GDateTime     *date_time,
           CalPlace      *place,
           char         **before,
           char         **behind,
           GError       **error)
{
  CalBackend *backend = self->context.backend;
  gint64 civil_day, day;
  CalDate *date;

  if (!cal_formatter_check_made (self, error) ||
      !cal_sky_find_days_at (cal_backend_get_day_start (backend), date_time, place, &civil_day, &day, error))
    return NULL;

  date = cal_date_new_from_julian_day (backend, day, error);

  if (date != NULL)
    cal_day_time_find_words (day > civil_day ? CAL_DAY_TIME_EVENING
                             : day < civil_day ? CAL_DAY_TIME_NIGHT : CAL_DAY_TIME_USUAL,
                             &self->context.locale, before, behind);

  return date;
}

/**
 * cal_formatter_format_at:
 * @self: a formatter
 * @date_time: a point in time
 * @place: a place
 * @error: return location for an error
 *
 * Writes the date that it is at a moment and a place, and says so if it is not that of the civil day.
 *
 * The date is that of [ctor@Cal.Date.new_at]. Where days of the calendar begin at sunset, an evening
 * belongs to the date whose civil day comes after midnight: “evening of 20 Kislev 5787” is the evening of
 * 29 November 2026 if 20 Kislev is 30 November. Where days begin at sunrise or at dawn, the hours between
 * midnight and that still belong to the date of the day before: “night after 12 Vrishchika 1948”. At
 * all other times the text is that of [method@Cal.Formatter.format].
 *
 * The words are those of the locale; in languages without a translation they are English.
 *
 * Neither [method@Cal.Formatter.parse] nor [class@Cal.Reader] reads such words, since an evening is
 * no day: both refuse the text and say why.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of the backend, or the
 * moment is not in the years 1 to 9999 of the place, and as a backend that is not built in fails to
 * give names.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_formatter_format_at (CalFormatter  *self,
                         GDateTime     *date_time,
                         CalPlace      *place,
                         GError       **error)
{
  g_autofree char *before = NULL, *behind = NULL, *text = NULL;
  g_autoptr (CalDate) date = NULL;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (date_time != NULL, NULL);
  g_return_val_if_fail (place != NULL, NULL);

  date = find_date (self, date_time, place, &before, &behind, error);

  if (date != NULL)
    text = cal_formatter_format (self, date, error);

  return text != NULL ? g_strconcat (before, text, behind, NULL) : NULL;
}

/**
 * cal_formatter_format_at_parts:
 * @self: a formatter
 * @date_time: a point in time
 * @place: a place
 * @error: return location for an error
 *
 * Writes the date that it is at a moment and a place in parts.
 *
 * What the parts say, one after the other, is the text that [method@Cal.Formatter.format_at] writes.
 * Its words for the evening and the night are [enum@Cal.PartKind.LITERAL].
 *
 * Fails like [method@Cal.Formatter.format_at].
 *
 * Returns: (transfer full) (array zero-terminated=1): the parts; free each with
 *   [method@Cal.Part.unref] and the array with `g_free()`
 *
 * Since: 1.0
 */
CalPart **
cal_formatter_format_at_parts (CalFormatter  *self,
                               GDateTime     *date_time,
                               CalPlace      *place,
                               GError       **error)
{
  g_autofree char *before = NULL, *behind = NULL;
  g_autoptr (CalDate) date = NULL;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (date_time != NULL, NULL);
  g_return_val_if_fail (place != NULL, NULL);

  date = find_date (self, date_time, place, &before, &behind, error);

  return date != NULL ? cal_formatter_write_parts (self, date, before, behind, error) : NULL;
}
