/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-words-private.h"

#include "cal-gtk-row-private.h"
#include "cal-gtk-util-private.h"

/* A year has so many weeks at most. */
#define N_WEEKS 53

struct _CalGtkWords
{
  CalBackend *backend;          /* (owned) that of the names, or NULL: there are none */
  int first_weekday;
  char *names[CAL_GTK_N_COLUMNS];       /* (owned) */
  char *short_names[CAL_GTK_N_COLUMNS]; /* (owned) */

  char *locale;                 /* (owned) or NULL */
  char *numerals;               /* (owned) or NULL */
  CalFormatter *formatter;      /* (owned) or NULL until it is needed */
  char *numbers[N_WEEKS + 1];   /* (owned) likewise */
};

CalGtkWords *
cal_gtk_words_new (void)
{
  return g_new0 (CalGtkWords, 1);
}

static void
forget (CalGtkWords *self)
{
  g_clear_object (&self->backend);
  g_clear_object (&self->formatter);

  for (int i = 0; i < CAL_GTK_N_COLUMNS; i++)
    {
      g_clear_pointer (&self->names[i], g_free);
      g_clear_pointer (&self->short_names[i], g_free);
    }

  for (int i = 0; i <= N_WEEKS; i++)
    g_clear_pointer (&self->numbers[i], g_free);
}

void
cal_gtk_words_free (CalGtkWords *self)
{
  forget (self);
  g_free (self->locale);
  g_free (self->numerals);
  g_free (self);
}

void
cal_gtk_words_update (CalGtkWords  *self,
                      CalMonthGrid *model)
{
  const char *locale = cal_month_grid_get_locale (model);
  const char *numerals = cal_month_grid_get_numbering_system (model);

  if (g_strcmp0 (locale, self->locale) == 0 && g_strcmp0 (numerals, self->numerals) == 0)
    return;

  forget (self);
  g_free (self->locale);
  g_free (self->numerals);
  self->locale = g_strdup (locale);
  self->numerals = g_strdup (numerals);
}

static char *
make_name (CalMonthGrid *model,
           guint         column,
           CalNameWidth  width)
{
  char *name = cal_month_grid_get_weekday_name (model, column, width, NULL);

  return name != NULL ? name : g_strdup ("");
}

/* Whether they are others than before. */
gboolean
cal_gtk_words_update_names (CalGtkWords  *self,
                            CalMonthGrid *model)
{
  CalBackend *backend = cal_month_grid_get_backend (model);
  int first_weekday = cal_month_grid_get_column_weekday (model, 0);

  if (self->backend == backend && self->first_weekday == first_weekday)
    return FALSE;

  g_set_object (&self->backend, backend);
  self->first_weekday = first_weekday;

  for (guint i = 0; i < CAL_GTK_N_COLUMNS; i++)
    {
      g_free (self->names[i]);
      g_free (self->short_names[i]);
      self->names[i] = make_name (model, i, CAL_NAME_WIDTH_WIDE);
      self->short_names[i] = make_name (model, i, CAL_NAME_WIDTH_SHORT);
    }

  return TRUE;
}

const char *
cal_gtk_words_get_name (CalGtkWords *self,
                        guint        column)
{
  return self->names[column];
}

const char *
cal_gtk_words_get_short_name (CalGtkWords *self,
                              guint        column)
{
  return self->short_names[column];
}

/* A number in the numerals of the locale: that of a day in its year. */
static char *
make_number (CalGtkWords *self,
             int          number)
{
  g_autoptr (CalBackend) backend = cal_gtk_util_dup_usual_backend ();
  g_autoptr (CalDate) date = cal_date_new_from_day_of_year (backend, 1, number, NULL);
  char *text = NULL;

  if (self->formatter == NULL)
    self->formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, NULL, "locale", self->locale, "backend", backend,
                                      "pattern", "D", "numbering-system", self->numerals, NULL);

  if (self->formatter != NULL)
    text = cal_formatter_format (self->formatter, date, NULL);

  return text != NULL ? text : g_strdup_printf ("%d", number);
}

/* Nothing for a row that is in no week. */
const char *
cal_gtk_words_get_number (CalGtkWords *self,
                          int          week)
{
  if (week < 1 || week > N_WEEKS)
    return "";

  if (self->numbers[week] == NULL)
    self->numbers[week] = make_number (self, week);

  return self->numbers[week];
}
