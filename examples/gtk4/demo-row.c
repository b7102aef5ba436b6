/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "demo-row.h"

struct _DemoRow
{
  GObject parent_instance;

  char *name;                   /* (owned) of the calendar or cycle */
  char *text;                   /* (owned) the date, or the name of the day */
  char *note;                   /* (owned) what else there is to say; may be empty */
};

G_DEFINE_FINAL_TYPE (DemoRow, demo_row, G_TYPE_OBJECT)

static void
demo_row_finalize (GObject *object)
{
  DemoRow *self = DEMO_ROW (object);

  g_free (self->name);
  g_free (self->text);
  g_free (self->note);

  G_OBJECT_CLASS (demo_row_parent_class)->finalize (object);
}

static void
demo_row_class_init (DemoRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demo_row_finalize;
}

static void
demo_row_init (DemoRow *self G_GNUC_UNUSED)
{
}

/* Takes the strings. */
static DemoRow *
demo_row_new (char *name,
              char *text,
              char *note)
{
  DemoRow *self = g_object_new (DEMO_TYPE_ROW, NULL);

  self->name = name;
  self->text = text;
  self->note = note;

  return self;
}

const char *
demo_row_get_name (DemoRow *self)
{
  return self->name;
}

const char *
demo_row_get_text (DemoRow *self)
{
  return self->text;
}

const char *
demo_row_get_note (DemoRow *self)
{
  return self->note;
}

static char *
write_long (CalDate  *date,
            GError  **error)
{
  g_autoptr (CalFormatter) formatter =
    cal_formatter_new_for_style (NULL, cal_date_get_backend (date), CAL_STYLE_LONG, error);

  return formatter != NULL ? cal_formatter_format (formatter, date, error) : NULL;
}

/* What people call a day where that is not its number; NULL if it is, and where the date is
 * written with the label anyway. */
static char *
write_label (CalDate *date)
{
  CalBackend *backend = cal_date_get_backend (date);
  g_autoptr (CalDayLabel) label = cal_date_get_day_label (date);
  g_autoptr (CalFormatter) formatter = NULL;

  if (label == NULL || cal_backend_writes_labels (backend))
    return NULL;

  formatter = cal_formatter_new_for_pattern (NULL, backend, "tttt MMMM", NULL);

  return formatter != NULL ? cal_formatter_format (formatter, date, NULL) : NULL;
}

static const char *
describe_accuracy (CalAccuracy accuracy)
{
  switch (accuracy)
    {
    case CAL_ACCURACY_PROVISIONAL:
      return _("open to correction");
    case CAL_ACCURACY_COMPUTED:
      return _("computed");
    case CAL_ACCURACY_APPROXIMATE:
      return _("approximate");
    case CAL_ACCURACY_EXACT:
    default:
      return NULL;
    }
}

static char *
write_note (CalDate *date)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  g_autofree char *label = write_label (date);
  g_autofree char *name = cal_date_dup_day_name (date, NULL, CAL_NAME_WIDTH_WIDE);
  const char *accuracy = describe_accuracy (cal_date_get_accuracy (date));
  const char *all[] = { label, name, accuracy };

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i] != NULL)
      g_ptr_array_add (notes, (gpointer) all[i]);

  g_ptr_array_add (notes, NULL);

  return g_strjoinv (" · ", (char **) notes->pdata);
}

/* A day that a calendar does not reach has the reason in place of a date. */
static DemoRow *
new_for_calendar (CalBackend *backend,
                  CalDate    *date)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) converted = cal_date_to_backend (date, backend, &error);
  char *name = cal_backend_get_display_name (backend, NULL);
  char *text = converted != NULL ? write_long (converted, &error) : NULL;

  if (text == NULL)
    return demo_row_new (name, g_strdup ("–"), g_strdup (error->message));

  return demo_row_new (name, text, write_note (converted));
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      data G_GNUC_UNUSED)
{
  return g_utf8_collate (((DemoRow *) a)->name, ((DemoRow *) b)->name);
}

/* In every calendar of the registry, by their names. */
GListModel *
demo_row_list_calendars (CalDate *date)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());
  GListStore *rows = g_list_store_new (DEMO_TYPE_ROW);

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);
      g_autoptr (DemoRow) row = new_for_calendar (backend, date);

      g_list_store_append (rows, row);
    }

  g_list_store_sort (rows, compare_names, NULL);

  return G_LIST_MODEL (rows);
}

/* Cycles have no name but their id: sexagenary-day is “Sexagenary day”. */
static char *
make_title (const char *id)
{
  char *title = g_strdelimit (g_strdup (id), "-", ' ');

  *title = g_ascii_toupper (*title);

  return title;
}

/* NULL if the day, or its year, has no value in the cycle. */
static DemoRow *
new_for_cycle (const char *id,
               CalDate    *date)
{
  g_autoptr (CalCycle) cycle = cal_cycle_lookup (id, NULL);
  int value = cycle != NULL ? cal_cycle_get_value (cycle, date, NULL) : 0;
  char *name = value != 0 ? cal_cycle_get_name (cycle, NULL, value, CAL_NAME_WIDTH_WIDE, NULL) : NULL;

  if (name == NULL)
    return NULL;

  return demo_row_new (make_title (id), name,
                       g_strdup_printf (cal_cycle_get_unit (cycle) == CAL_CYCLE_UNIT_DAY ? _("day %d of %d")
                                                                                          : _("year %d of %d"),
                                        value, cal_cycle_get_length (cycle)));
}

GListModel *
demo_row_list_cycles (CalDate *date)
{
  g_auto (GStrv) ids = cal_cycle_list_ids ();
  GListStore *rows = g_list_store_new (DEMO_TYPE_ROW);

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (DemoRow) row = new_for_cycle (ids[i], date);

      if (row != NULL)
        g_list_store_append (rows, row);
    }

  return G_LIST_MODEL (rows);
}
