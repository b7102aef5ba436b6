/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-grid-words-private.h"

#include <string.h>

#include "cal-formatter-private.h"
#include "locale/cal-locale-data-private.h"

CalGridWords *
cal_grid_words_new (CalBackend *backend,
                    const char *locale,
                    const char *numbering_system)
{
  CalGridWords *self = g_rc_box_new0 (CalGridWords);

  self->backend = g_object_ref (backend);
  self->locale = g_strdup (locale);
  self->numbering_system = g_strdup (numbering_system);

  return self;
}

CalGridWords *
cal_grid_words_ref (CalGridWords *self)
{
  return g_rc_box_acquire (self);
}

static void
words_clear (gpointer data)
{
  CalGridWords *self = data;

  g_clear_object (&self->full);
  g_clear_object (&self->brief);
  g_clear_object (&self->months);
  g_clear_object (&self->years);
  g_clear_object (&self->backend);
  g_free (self->locale);
  g_free (self->numbering_system);
}

void
cal_grid_words_unref (CalGridWords *self)
{
  g_rc_box_release_full (self, words_clear);
}

gboolean
cal_grid_words_match (CalGridWords *self,
                      CalBackend   *backend,
                      const char   *locale,
                      const char   *numbering_system)
{
  return self->backend == backend && g_strcmp0 (self->locale, locale) == 0 &&
         g_strcmp0 (self->numbering_system, numbering_system) == 0;
}

/* A calendar of an application that is asked for names may ask for texts itself. */
static CalFormatter *
keep (CalFormatter **place,
      CalFormatter  *formatter)
{
  if (*place == NULL)
    *place = formatter;
  else
    g_clear_object (&formatter);

  return *place;
}

static CalFormatter *
get_style (CalGridWords  *self,
           CalFormatter **place,
           CalStyle       style)
{
  if (*place != NULL)
    return *place;

  return keep (place, g_initable_new (CAL_TYPE_FORMATTER, NULL, NULL, "backend", self->backend,
                                      "locale", self->locale, "numbering-system", self->numbering_system,
                                      "style", style, NULL));
}

/* A title agrees with the days: whole dates may have other numerals than a year alone,
 * Hebrew letters in place of figures, and an era. */
static CalFormatter *
get_title (CalGridWords  *self,
           CalFormatter **place,
           const char    *skeleton,
           const char    *skeleton_with_era)
{
  CalFormatter *full = get_style (self, &self->full, CAL_STYLE_FULL), *title;

  if (*place != NULL || full == NULL)
    return *place;

  if (strchr (cal_formatter_get_pattern (full), 'G') != NULL)
    skeleton = skeleton_with_era;

  title = g_initable_new (CAL_TYPE_FORMATTER, NULL, NULL, "backend", self->backend, "locale", self->locale,
                          "numbering-system", self->numbering_system, "skeleton", skeleton, NULL);

  if (title != NULL)
    cal_formatter_take_numerals (title, full);

  return keep (place, title);
}

char *
cal_grid_words_dup_day (CalGridWords *self,
                        gint64        julian_day)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (self->backend, julian_day, NULL);
  CalFormatter *formatter = get_style (self, &self->full, CAL_STYLE_FULL);
  char *text = NULL;

  if (date == NULL)
    return g_strdup ("");

  if (formatter != NULL)
    text = cal_formatter_write_day (formatter, date);

  return text != NULL ? text : g_strdup_printf ("%d", cal_date_get_day (date));
}

static char *
write_date (CalGridWords *self,
            CalFormatter *formatter,
            gint64        julian_day)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (self->backend, julian_day, NULL);
  char *text = NULL;

  if (date == NULL)
    return g_strdup ("");

  if (formatter != NULL)
    text = cal_formatter_format (formatter, date, NULL);

  return text != NULL ? text : cal_date_to_native_string (date);
}

char *
cal_grid_words_dup_full (CalGridWords *self,
                         gint64        julian_day)
{
  return write_date (self, get_style (self, &self->full, CAL_STYLE_FULL), julian_day);
}

char *
cal_grid_words_dup_date (CalGridWords *self,
                         gint64        julian_day)
{
  return write_date (self, get_style (self, &self->brief, CAL_STYLE_LONG), julian_day);
}

char *
cal_grid_words_dup_months (CalGridWords *self,
                           gint64        first_day,
                           gint64        last_day)
{
  CalFormatter *formatter = get_title (self, &self->months, "yMMMM", "GyMMMM");
  g_autoptr (CalDate) first = NULL, last = NULL;
  gint64 range_first, range_last;
  char *text = NULL;

  if (!cal_backend_get_range (self->backend, &range_first, &range_last, NULL))
    return NULL;

  first = cal_date_new_from_julian_day (self->backend, MAX (first_day, range_first), NULL);
  last = cal_date_new_from_julian_day (self->backend, MIN (last_day, range_last), NULL);

  if (first == NULL || last == NULL || cal_date_compare (first, last) > 0)
    return NULL;

  if (formatter != NULL)
    text = cal_formatter_format_range (formatter, first, last, NULL);

  return text != NULL ? text : g_strdup_printf ("%d-%s", cal_date_get_year (first), cal_date_get_month_code (first));
}

char *
cal_grid_words_dup_year (CalGridWords *self,
                         gint64        julian_day)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (self->backend, julian_day, NULL);
  CalFormatter *formatter = get_title (self, &self->years, "y", "Gy");
  char *text = NULL;

  if (date == NULL)
    return g_strdup ("");

  if (formatter != NULL)
    text = cal_formatter_format (formatter, date, NULL);

  return text != NULL ? text : g_strdup_printf ("%d", cal_date_get_year (date));
}

char *
cal_grid_words_dup_number (CalGridWords *self,
                           int           number)
{
  char text[CAL_NUMERALS_MAX_LENGTH];
  CalLocale locale;

  if (!self->knows_numerals)
    {
      cal_locale_init (&locale, self->locale);
      self->knows_numerals = cal_locale_data_get_numerals (&locale, self->numbering_system, &self->numerals, NULL);
    }

  if (!self->knows_numerals)
    return g_strdup_printf ("%d", number);

  return g_strndup (text, cal_numerals_write (&self->numerals, text, number, 1));
}
