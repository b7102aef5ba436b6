/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-year-private.h"

/* No calendar has years of more digits. */
#define MAX_DIGITS 9

/* The day of the year, nearest to the month that is shown, that may be shown. */
static gboolean
find_near (CalMonthGrid *model,
           gint64        wanted,
           gint64       *julian_day)
{
  int year = (int) CLAMP (wanted, G_MININT, G_MAXINT);
  CalBackend *backend = cal_month_grid_get_backend (model);
  gint64 minimum = cal_month_grid_get_minimum_day (model), maximum = cal_month_grid_get_maximum_day (model);
  g_autoptr (CalDate) date = cal_date_new_from_month_code (backend, year, cal_month_grid_get_month_code (model), 1,
                                                           CAL_OVERFLOW_CONSTRAIN, NULL);
  g_autoptr (CalDate) near = NULL;

  if (date == NULL || minimum > maximum)
    return FALSE;

  *julian_day = CLAMP (cal_date_get_julian_day (date), minimum, maximum);
  near = cal_date_new_from_julian_day (backend, *julian_day, NULL);

  return near != NULL && cal_date_get_year (near) == year;
}

gboolean
cal_gtk_year_can_show (CalMonthGrid *model,
                       gint64        year)
{
  gint64 julian_day;

  return find_near (model, year, &julian_day);
}

/* Shows the month of the same code, or one near to it if only that may be shown. */
gboolean
cal_gtk_year_show (CalMonthGrid  *model,
                   gint64         year,
                   GError       **error)
{
  gint64 years = CLAMP (year - cal_month_grid_get_year (model), G_MININT, G_MAXINT), day;

  if (cal_month_grid_move_years (model, (int) years, NULL))
    return TRUE;

  if (find_near (model, year, &day))
    return cal_month_grid_show_day (model, day, error);

  return cal_month_grid_move_years (model, (int) years, error);
}

/* Digits of any script, and a sign before them: a number, and nothing else. */
static gboolean
read_number (const char *text,
             gint64     *number)
{
  gboolean negative = FALSE;
  int n_digits = 0;

  *number = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_type (c) == G_UNICODE_FORMAT)
        continue;

      if (n_digits == 0 && !negative && (c == '-' || c == 0x2212))
        negative = TRUE;
      else if (g_unichar_digit_value (c) >= 0 && n_digits++ < MAX_DIGITS)
        *number = 10 * *number + g_unichar_digit_value (c);
      else
        return FALSE;
    }

  if (negative)
    *number = -*number;

  return n_digits > 0;
}

/* Whether the year is shown as the number that it has in the calendar, and not as one of an
 * era or a cycle. */
static gboolean
is_shown_plainly (CalMonthGrid *model)
{
  const char *title = cal_month_grid_get_year_title (model);
  gint64 number = 0;

  while (*title != '\0' && g_unichar_digit_value (g_utf8_get_char (title)) < 0)
    title = g_utf8_next_char (title);

  for (; g_unichar_digit_value (g_utf8_get_char (title)) >= 0; title = g_utf8_next_char (title))
    number = 10 * number + g_unichar_digit_value (g_utf8_get_char (title));

  return number == ABS ((gint64) cal_month_grid_get_year (model));
}

/* Whether the days are all of one year, and of more than a month. */
static gboolean
is_year (CalMonthGrid *model,
         CalDateRange *span,
         int          *year)
{
  CalDate *first = cal_date_range_get_first (span), *last = cal_date_range_get_last (span);

  *year = cal_date_get_year (first);

  return *year == cal_date_get_year (last) && cal_date_get_month (first) != cal_date_get_month (last) &&
         cal_date_get_backend (first) == cal_month_grid_get_backend (model);
}

/* What the reader makes of a text: a year, in which the month stays, or another month. */
static gboolean
show_text (CalMonthGrid  *model,
           const char    *text,
           GError       **error)
{
  g_autoptr (CalReader) reader = cal_reader_new (cal_month_grid_get_locale (model), cal_month_grid_get_backend (model),
                                                 error);
  g_autoptr (CalDateRange) span = reader != NULL ? cal_reader_read_span (reader, text, error) : NULL;
  int year;

  if (span == NULL)
    return FALSE;

  if (is_year (model, span, &year))
    return cal_gtk_year_show (model, year, error);

  return cal_month_grid_show_day (model, cal_date_get_julian_day (cal_date_range_get_first (span)), error);
}

/* A number is a year as that which is shown; or one of the era of today, if that counts
 * otherwise.  A negative one is of no era. */
static gboolean
show_number (CalMonthGrid  *model,
             gint64         number,
             GError       **error)
{
  CalBackend *backend = cal_month_grid_get_backend (model);
  g_autoptr (CalDate) today = NULL;
  const char *era = NULL;
  int year = (int) number;

  if (number > 0 && !is_shown_plainly (model))
    {
      today = cal_date_new_from_julian_day (backend, cal_month_grid_get_today (model), NULL);
      era = today != NULL ? cal_date_get_era (today) : NULL;
    }

  if (era != NULL && !cal_backend_get_year_for_era (backend, era, (int) number, &year, error))
    return FALSE;

  return cal_gtk_year_show (model, year, error);
}

gboolean
cal_gtk_year_read (CalMonthGrid  *model,
                   const char    *text,
                   GError       **error)
{
  g_autofree char *typed = g_strstrip (g_strdup (text));
  gint64 number;

  if (!read_number (typed, &number))
    return show_text (model, typed, error);

  /* The reader knows years by their four digits. */
  return (!is_shown_plainly (model) && show_text (model, typed, NULL)) || show_number (model, number, error);
}
