/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Lengths of time, and months and days without a year, as formatters write them. */

#include "config.h"

#include "cal-formatter-private.h"

#include "cal-date-arithmetic-private.h"
#include "cal-error.h"
#include "cal-month-day-private.h"

#define DAYS_IN_WEEK 7

/* Counts are in the numerals of the locale, even if those of dates are others. */
static CalLengths *
make_lengths (CalFormatter  *self,
              GError       **error)
{
  const CalLocale *locale = &self->context.locale;
  CalNumerals numerals;

  return cal_locale_data_get_numerals (locale, self->numbering_system, &numerals, error)
         ? cal_lengths_new (locale, &numerals, self->style == CAL_STYLE_SHORT, error) : NULL;
}

const CalLengths *
cal_formatter_get_lengths (CalFormatter  *self,
                           GError       **error)
{
  CalLengths *lengths = g_atomic_pointer_get (&self->lengths);

  if (lengths != NULL)
    return lengths;

  lengths = make_lengths (self, error);

  if (lengths == NULL || g_atomic_pointer_compare_and_exchange (&self->lengths, NULL, lengths))
    return lengths;

  /* Another thread was faster. */
  cal_lengths_free (lengths);

  return g_atomic_pointer_get (&self->lengths);
}

/* The largest unit of which there is a whole one, and how many there are; but a few days
 * are days, however short a month is. */
static gboolean
measure (CalDate   *date,
         CalDate   *reference,
         CalUnit   *unit,
         gint64    *amount,
         GError   **error)
{
  gint64 days = (gint64) date->julian_day - reference->julian_day;
  CalAmounts amounts;

  *unit = CAL_UNIT_DAY;
  *amount = days;

  if (ABS (days) < DAYS_IN_WEEK)
    return TRUE;

  if (!cal_date_find_difference (reference, date, CAL_UNIT_YEAR, &amounts, error))
    return FALSE;

  *unit = amounts.years != 0 ? CAL_UNIT_YEAR : amounts.months != 0 ? CAL_UNIT_MONTH : CAL_UNIT_WEEK;
  *amount = amounts.years != 0 ? amounts.years : amounts.months != 0 ? amounts.months : days / DAYS_IN_WEEK;

  return TRUE;
}

static char *
write_relative (CalFormatter  *self,
                CalDate       *date,
                CalDate       *reference,
                GError       **error)
{
  g_autoptr (CalDate) hold G_GNUC_UNUSED = cal_date_hold (reference);
  const CalLengths *lengths = cal_formatter_get_lengths (self, error);
  CalUnit unit;
  gint64 amount;

  if (lengths == NULL || !measure (date, reference, &unit, &amount, error))
    return NULL;

  return cal_lengths_write_relative (lengths, unit, amount, error);
}

/**
 * cal_formatter_format_relative:
 * @self: a formatter
 * @date: a date, in any calendar
 * @reference: the date from which it is seen, mostly today, in any calendar
 * @error: return location for an error
 *
 * Writes how far a date is from another one: “tomorrow”, “in 3 days”, “2 months ago”.
 *
 * One unit is written, counted in the calendar of the formatter from the reference on:
 *
 * - up to six days are days. Those near to today have the names that the language has
 *   for them: “yesterday”, “today” and “tomorrow” in English, “übermorgen” in German;
 * - of more, the years, if there is a whole one, else the months, if there is a whole
 *   one, else the weeks. Years and months are counted as [method@Cal.Date.until] counts
 *   them, and what is left over is left out: thirteen months are “in 1 year”. They are
 *   always numbers, never “next year”, which would often be wrong.
 *
 * The words are those of [property@Cal.Formatter:locale], abbreviated if
 * [property@Cal.Formatter:style] is [enum@Cal.Style.SHORT]; a skeleton or a pattern makes
 * no difference. The numerals are those that [property@Cal.Formatter:numbering-system] was
 * set to, or else those of the locale: Hebrew letters are for dates, not for counts.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if a day is outside the range of the backend,
 * or if months cannot be counted, see [method@Cal.Date.until]; and with
 * [error@Cal.Error.DATA] if locale data cannot be read.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_formatter_format_relative (CalFormatter  *self,
                               CalDate       *date,
                               CalDate       *reference,
                               GError       **error)
{
  CalDate own_date, own_reference, *to, *from = NULL;
  char *text = NULL;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (date != NULL, NULL);
  g_return_val_if_fail (reference != NULL, NULL);

  to = cal_formatter_adopt (self, date, &own_date, error);

  if (to != NULL)
    from = cal_formatter_adopt (self, reference, &own_reference, error);

  if (from != NULL)
    text = write_relative (self, to, from, error);

  cal_formatter_disown (to, &own_date);
  cal_formatter_disown (from, &own_reference);

  return text;
}

/**
 * cal_formatter_format_period:
 * @self: a formatter
 * @period: a period
 * @error: return location for an error
 *
 * Writes a period: “41 years, 8 months”.
 *
 * Amounts that are zero are left out; a period of nothing is “0 days”. A negative period
 * has its sign before the first amount, which holds for all: “-1 year, 2 months”. So it
 * is in `Intl.DurationFormat` of ECMAScript, which loses the sign, however, in a language
 * that says “a year” without a number.
 *
 * The words, the list and the numerals are those of [property@Cal.Formatter:locale], unless
 * [property@Cal.Formatter:numbering-system] was set to others. The words are abbreviated if [property@Cal.Formatter:style] is [enum@Cal.Style.SHORT]. The calendar
 * and the pattern of the formatter make no difference.
 *
 * Fails with [error@Cal.Error.DATA] if locale data cannot be read.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_formatter_format_period (CalFormatter  *self,
                             CalPeriod     *period,
                             GError       **error)
{
  const CalLengths *lengths;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (period != NULL, NULL);

  lengths = cal_formatter_check_made (self, error) ? cal_formatter_get_lengths (self, error) : NULL;

  if (lengths == NULL)
    return NULL;

  return cal_lengths_write_amounts (lengths,
                                    (gint64[]) {
                                      [CAL_UNIT_DAY] = cal_period_get_days (period),
                                      [CAL_UNIT_WEEK] = cal_period_get_weeks (period),
                                      [CAL_UNIT_MONTH] = cal_period_get_months (period),
                                      [CAL_UNIT_YEAR] = cal_period_get_years (period),
                                    },
                                    error);
}

static const CalMonthDayPattern *
get_month_days (CalFormatter  *self,
                GError       **error)
{
  CalMonthDayPattern *pattern = g_atomic_pointer_get (&self->month_days);

  if (pattern != NULL)
    return pattern;

  pattern = cal_month_day_pattern_new (&self->context, self->style, self->skeleton,
                                       self->traits == NULL ? &self->patterns.dates : NULL, self->numbering_system,
                                       error);

  if (pattern == NULL || g_atomic_pointer_compare_and_exchange (&self->month_days, NULL, pattern))
    return pattern;

  /* Another thread was faster. */
  cal_month_day_pattern_free (pattern);

  return g_atomic_pointer_get (&self->month_days);
}

static gboolean
check_calendar (CalFormatter  *self,
                CalMonthDay   *month_day,
                GError       **error)
{
  if (month_day->backend == self->context.backend)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_MISMATCH,
               "the month and day are of the calendar “%s” and the formatter of “%s”; without a year "
               "they cannot be converted",
               cal_backend_peek_id (month_day->backend), cal_backend_peek_id (self->context.backend));
  return FALSE;
}

/**
 * cal_formatter_format_month_day:
 * @self: a formatter
 * @month_day: a month and day, of the calendar of the formatter
 * @error: return location for an error
 *
 * Writes a month and day without a year: “12 Kislev”.
 *
 * Order and what stands between are the locale's. The month is as long as in the skeleton
 * or pattern of the formatter; if that has none, or if the formatter has a style, the style
 * decides: the name in [enum@Cal.Style.FULL] and [enum@Cal.Style.LONG], its abbreviation
 * in [enum@Cal.Style.MEDIUM], a number in [enum@Cal.Style.SHORT]. But where the number of
 * a month depends on the year, as in the Hebrew calendar, there is always a name. It is
 * the name of the month code, whether years have a leap month or not. Numerals are those
 * of the style: Hebrew letters for a Hebrew day in Hebrew, `初一` for a Chinese one in
 * Chinese.
 *
 * Fails with [error@Cal.Error.MISMATCH] if the month and day are of another calendar;
 * with [error@Cal.Error.DATA] if locale data cannot be read; and as a backend that is not
 * built in fails to give names.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
char *
cal_formatter_format_month_day (CalFormatter  *self,
                                CalMonthDay   *month_day,
                                GError       **error)
{
  const CalMonthDayPattern *month_days;
  CalWriter writer;
  CalDate own, *date;

  g_return_val_if_fail (CAL_IS_FORMATTER (self), NULL);
  g_return_val_if_fail (month_day != NULL, NULL);

  if (!cal_formatter_check_made (self, error) || !check_calendar (self, month_day, error))
    return NULL;

  month_days = get_month_days (self, error);

  if (month_days == NULL)
    return NULL;

  date = &own;

  if (cal_backend_get_funcs (self->context.backend)->is_constant)
    cal_date_init_on_stack (&own, self->context.backend, month_day->reference_day);
  else
    date = cal_date_new_from_julian_day (self->context.backend, month_day->reference_day, error);

  if (date == NULL)
    return NULL;

  cal_writer_init (&writer, &month_days->context);
  cal_writer_run (&writer, month_days->pattern.ops, month_days->pattern.n_ops, date);
  cal_formatter_disown (date, &own);

  return cal_writer_finish (&writer, error);
}
