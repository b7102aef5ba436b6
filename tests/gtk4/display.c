/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "display.h"

#include <stdlib.h>

static gboolean has_display;

/* What GLib expects of messages does not go for those with fields. */
static GString *caught;

static GLogWriterOutput
write_log (GLogLevelFlags   level,
           const GLogField *fields,
           gsize            n_fields,
           gpointer         data)
{
  if (caught == NULL || (level & G_LOG_LEVEL_WARNING) == 0)
    return g_log_writer_default (level, fields, n_fields, data);

  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE"))
      g_string_append_printf (caught, "%s\n", (const char *) fields[i].value);

  return G_LOG_WRITER_HANDLED;
}

void
warnings_catch (void)
{
  caught = g_string_new (NULL);
}

char *
warnings_stop (void)
{
  return g_string_free (g_steal_pointer (&caught), FALSE);
}

void
display_init (int    *argc,
              char ***argv)
{
  g_log_set_writer_func (write_log, NULL, NULL);
  g_test_init (argc, argv, NULL);
  has_display = gtk_init_check ();
}

int
display_run (void)
{
  if (has_display)
    return g_test_run ();

  g_print ("1..0 # SKIP there is no display\n");

  return EXIT_SUCCESS;
}

void
display_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

GtkWidget *
display_show (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));

  while (!gtk_widget_get_mapped (child))
    g_main_context_iteration (NULL, TRUE);

  display_settle ();

  return window;
}

static void
on_notify (Notes      *notes,
           GParamSpec *pspec)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (notes->counts, pspec->name));

  g_hash_table_insert (notes->counts, (gpointer) pspec->name, GUINT_TO_POINTER (count + 1));
}

void
notes_watch (Notes    *notes,
             gpointer  object)
{
  notes->counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_signal_connect_swapped (object, "notify", G_CALLBACK (on_notify), notes);
}

guint
notes_count (Notes      *notes,
             const char *property)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (notes->counts, property));
}

guint
notes_most (Notes *notes)
{
  GHashTableIter iter;
  gpointer count;
  guint most = 0;

  g_hash_table_iter_init (&iter, notes->counts);
  while (g_hash_table_iter_next (&iter, NULL, &count))
    most = MAX (most, GPOINTER_TO_UINT (count));

  return most;
}

void
notes_clear (Notes *notes)
{
  g_hash_table_remove_all (notes->counts);
}

gint64
find_day (const char *iso_date)
{
  g_autoptr (CalDate) date = cal_date_new_from_string (iso_date, NULL);

  g_assert_nonnull (date);

  return cal_date_get_julian_day (date);
}
