/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What month views cost, and what GTK takes for as much: speed [KIND].
 *
 * Without a kind it writes for each the time of this process, in milliseconds, from nothing to the
 * first frame, and for another month without drawing.  With one it only shows other months,
 * for speed.py to count instructions. */

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "display.h"

#include "cal-gtk-month-view.h"

/* There and back. */
#define N_MONTHS 24
#define N_SHOWS 5

typedef struct
{
  const char *name;
  const char *calendar;         /* NULL: what is made of GTK alone */
  const char *secondary;
  const char *locale;
} Kind;

static const Kind kinds[] = {
  { "GtkCalendar", NULL, NULL, NULL },
  { "labels", NULL, NULL, NULL },
  { "gregorian", "gregory", NULL, "en-US" },
  { "persian", "persian", "gregory", "fa-IR" },
  { "hebrew", "hebrew", "gregory", "he-IL" },
  { "chinese", "chinese", "gregory", "zh-CN" },
  { "tibetan", "tibetan", "gregory", "en-US" },
};

/* As many labels as a month of two calendars has, in a table: less than that nobody can do. */
static GtkWidget *
make_labels (void)
{
  GtkWidget *grid = gtk_grid_new ();

  for (int i = 0; i < 98; i++)
    {
      g_autofree char *text = g_strdup_printf ("%d", i);

      gtk_grid_attach (GTK_GRID (grid), gtk_label_new (text), i % 7, i / 7, 1, 1);
    }

  return grid;
}

static GtkWidget *
make (const Kind *kind)
{
  if (kind->calendar != NULL)
    return g_object_new (CAL_GTK_TYPE_MONTH_VIEW, "calendar", kind->calendar, "secondary-calendar", kind->secondary,
                         "locale", kind->locale, "iso-date", "2026-11-29", NULL);

  return g_str_equal (kind->name, "labels") ? make_labels () : gtk_calendar_new ();
}

static void
on_painted (gboolean *painted)
{
  *painted = TRUE;
}

/* Until the first frame has been drawn. */
static GtkWidget *
show (const Kind *kind)
{
  gboolean painted = FALSE;
  GtkWidget *widget = make (kind), *window = gtk_window_new ();
  GdkFrameClock *clock;
  gulong id;

  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_widget_realize (window);
  clock = gtk_widget_get_frame_clock (window);
  id = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (on_painted), &painted);
  gtk_window_present (GTK_WINDOW (window));

  while (!painted || !gtk_widget_get_mapped (widget))
    g_main_context_iteration (NULL, TRUE);

  g_signal_handler_disconnect (clock, id);

  return widget;
}

static void
drop (GtkWidget *widget)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (widget)));
  display_settle ();
}

static G_NO_INLINE void
show_month (GtkWidget *widget,
            int        months)
{
  if (GTK_IS_CALENDAR (widget))
    {
      g_autoptr (GDateTime) date = gtk_calendar_get_date (GTK_CALENDAR (widget));
      g_autoptr (GDateTime) other = g_date_time_add_months (date, months);

      gtk_calendar_select_day (GTK_CALENDAR (widget), other);
    }
  else if (CAL_GTK_IS_MONTH_VIEW (widget))
    {
      cal_month_grid_move_months (cal_gtk_month_view_get_model (CAL_GTK_MONTH_VIEW (widget)), months, NULL);
    }
}

/* Its calls are what is counted. */
static G_NO_INLINE void
measure (GtkWidget *widget)
{
  for (int i = 0; i < N_MONTHS; i++)
    show_month (widget, i < N_MONTHS / 2 ? 1 : -1);
}

/* What the first of them need is kept. */
static void
warm_up (GtkWidget *widget)
{
  for (int i = 0; i < N_MONTHS; i++)
    show_month (widget, i < N_MONTHS / 2 ? 1 : -1);
}

static double
get_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);

  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static void
write_times (const Kind *kind)
{
  double first = 0, least = G_MAXDOUBLE, before;
  GtkWidget *widget;

  for (int i = 0; i < N_SHOWS; i++)
    {
      before = get_time ();
      widget = show (kind);
      first = i == 0 ? get_time () - before : first;
      least = MIN (least, get_time () - before);
      drop (widget);
    }

  widget = show (kind);
  warm_up (widget);
  before = get_time ();
  measure (widget);
  printf ("%s: %.1f ms to show the first, %.1f ms another one, %.2f ms for another month\n", kind->name, first, least,
          (get_time () - before) / N_MONTHS);
  drop (widget);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");

  if (!gtk_init_check ())
    return 77;

  /* A first window, so that what GTK loads once is loaded. */
  drop (show (&kinds[0]));

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (argc < 2)
      {
        write_times (&kinds[i]);
      }
    else if (g_str_equal (argv[1], kinds[i].name))
      {
        GtkWidget *widget = show (&kinds[i]);

        warm_up (widget);
        measure (widget);
        drop (widget);
      }

  return EXIT_SUCCESS;
}
