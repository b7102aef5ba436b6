/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-date-text-private.h"

#include "cal-gtk-util-private.h"

void
cal_gtk_date_text_init (CalGtkDateText *self,
                        CalMonthGrid   *model)
{
  self->model = g_object_ref (model);
  self->style = CAL_STYLE_LONG;
}

void
cal_gtk_date_text_clear (CalGtkDateText *self)
{
  cal_gtk_date_text_forget (self);
  g_clear_pointer (&self->reference, cal_date_unref);
  g_clear_object (&self->model);
}

/* When what they were made of has changed. */
void
cal_gtk_date_text_forget (CalGtkDateText *self)
{
  g_clear_object (&self->formatter);
  g_clear_object (&self->reader);
}

static CalFormatter *
get_formatter (CalGtkDateText *self)
{
  if (self->formatter == NULL)
    self->formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, NULL,
                                      "locale", cal_month_grid_get_locale (self->model),
                                      "backend", cal_month_grid_get_backend (self->model),
                                      "numbering-system", cal_month_grid_get_numbering_system (self->model),
                                      "style", self->style, NULL);

  return self->formatter;
}

/* A day that the calendar does not have is written as a date of ISO 8601. */
char *
cal_gtk_date_text_write (CalGtkDateText *self,
                         gint64          julian_day)
{
  g_autoptr (CalDate) date = NULL;
  char *text = NULL;

  if (julian_day == CAL_JULIAN_DAY_NONE)
    return g_strdup ("");

  date = cal_date_new_from_julian_day (cal_month_grid_get_backend (self->model), julian_day, NULL);

  if (date != NULL && get_formatter (self) != NULL)
    text = cal_formatter_format (self->formatter, date, NULL);

  return text != NULL ? text : cal_gtk_util_write_day (julian_day);
}

/* A limit is written in messages, so that it is of the calendar if that has the day. */
static CalDate *
make_limit (CalGtkDateText *self,
            gint64          julian_day)
{
  g_autoptr (CalBackend) other = NULL;
  CalDate *date = NULL;

  if (julian_day == CAL_JULIAN_DAY_MIN || julian_day == CAL_JULIAN_DAY_MAX)
    return NULL;

  date = cal_date_new_from_julian_day (cal_month_grid_get_backend (self->model), julian_day, NULL);

  if (date != NULL)
    return date;

  other = cal_gtk_util_dup_usual_backend ();

  return cal_date_new_from_julian_day (other, julian_day, NULL);
}

static CalReader *
get_reader (CalGtkDateText  *self,
            GError         **error)
{
  g_autoptr (CalDate) earliest = NULL;
  g_autoptr (CalDate) latest = NULL;

  if (self->reader != NULL)
    return self->reader;

  earliest = make_limit (self, cal_month_grid_get_minimum_day (self->model));
  latest = make_limit (self, cal_month_grid_get_maximum_day (self->model));
  self->reader = g_initable_new (CAL_TYPE_READER, NULL, error,
                                 "locale", cal_month_grid_get_locale (self->model),
                                 "backend", cal_month_grid_get_backend (self->model),
                                 "reference", self->reference, "earliest", earliest, "latest", latest, NULL);

  return self->reader;
}

gboolean
cal_gtk_date_text_read (CalGtkDateText  *self,
                        const char      *text,
                        gint64          *julian_day,
                        GError         **error)
{
  CalReader *reader = get_reader (self, error);
  g_autoptr (CalDate) date = reader != NULL ? cal_reader_read (reader, text, error) : NULL;

  if (date == NULL)
    return FALSE;

  *julian_day = cal_date_get_julian_day (date);

  return TRUE;
}
