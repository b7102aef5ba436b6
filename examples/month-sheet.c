/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The sheet of a month, as a view in any toolkit makes it of a model. */

#include <locale.h>

#include <cal/cal.h>

static void
print_row (CalMonthGrid *grid,
           guint         row,
           gboolean      secondary)
{
  for (guint column = 0; column < 7; column++)
    {
      g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, 7 * row + column);
      const char *label = cal_grid_day_is_in_month (day) ? cal_grid_day_get_label (day) : "-";

      g_print ("%s%s", secondary ? cal_grid_day_get_secondary_label (day) : label, column == 6 ? "\n" : "\t");
    }
}

static gboolean
print_sheet (CalMonthGrid  *grid,
             GError       **error)
{
  g_print ("%s (%s)\n", cal_month_grid_get_title (grid), cal_month_grid_get_subtitle (grid));

  for (guint column = 0; column < 7; column++)
    {
      g_autofree char *name = cal_month_grid_get_weekday_name (grid, column, CAL_NAME_WIDTH_SHORT, error);

      if (name == NULL)
        return FALSE;

      g_print ("%s%s", name, column == 6 ? "\n" : "\t");
    }

  for (guint row = 0; row < cal_month_grid_get_n_rows (grid); row++)
    {
      print_row (grid, row, FALSE);
      print_row (grid, row, TRUE);
    }

  return TRUE;
}

static guint
count_events (gint64   julian_day,
              gpointer data)
{
  return julian_day == cal_grid_day_get_julian_day (data) ? 2 : 0;
}

static void
print_weekend (CalMonthGrid *grid)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid)); i++)
    {
      g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, i);
      g_auto (GStrv) lines = g_strsplit (cal_grid_day_get_accessible_label (day), "\n", -1);

      if (!cal_grid_day_is_in_month (day) || !cal_grid_day_is_weekend (day))
        continue;

      cal_month_grid_set_marks_func (grid, count_events, g_object_ref (day), g_object_unref);
      g_print ("%s: %u events\n", lines[0], cal_grid_day_get_marks (day));
      return;
    }
}

int
main (void)
{
  g_autoptr (CalMonthGrid) grid = g_object_new (CAL_TYPE_MONTH_GRID, "calendar", "ethiopic",
                                                "secondary-calendar", "gregory", "locale", "en-GB", NULL);
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");

  if (!cal_month_grid_show_month (grid, 2018, 13, &error) || !print_sheet (grid, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  print_weekend (grid);

  return 0;
}
