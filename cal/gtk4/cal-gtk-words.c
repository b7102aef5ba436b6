/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-words-private.h"

#include "cal-gtk-row-private.h"
#include "cal-gtk-util-private.h"

struct _CalGtkWords
{
  CalBackend *backend;          /* (owned) that of the names, or NULL: there are none */
  int first_weekday;
  char *names[CAL_GTK_N_COLUMNS];       /* (owned) */
  char *short_names[CAL_GTK_N_COLUMNS]; /* (owned) */
  char *locale;                 /* (owned) or NULL */
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

  for (int i = 0; i < CAL_GTK_N_COLUMNS; i++)
    {
      g_clear_pointer (&self->names[i], g_free);
      g_clear_pointer (&self->short_names[i], g_free);
    }
}

void
cal_gtk_words_free (CalGtkWords *self)
{
  forget (self);
  g_free (self->locale);
  g_free (self);
}

void
cal_gtk_words_update (CalGtkWords  *self,
                      CalMonthGrid *model)
{
  const char *locale = cal_month_grid_get_locale (model);

  if (g_strcmp0 (locale, self->locale) == 0)
    return;

  forget (self);
  g_free (self->locale);
  self->locale = g_strdup (locale);
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
