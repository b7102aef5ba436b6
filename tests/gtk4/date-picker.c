/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "display.h"

#include <stdlib.h>
#include <string.h>

#include "cal-gtk-date-picker-private.h"
#include "cal-gtk-month-view-private.h"

#define RANGE CAL_GTK_SELECTION_MODE_RANGE

static CalGtkDatePicker *
new_picker (const char *calendar,
            const char *locale)
{
  return CAL_GTK_DATE_PICKER (g_object_ref_sink (g_object_new (CAL_GTK_TYPE_DATE_PICKER, "calendar", calendar,
                                                               "locale", locale, NULL)));
}

static void
type (CalGtkDatePicker *picker,
      const char       *text)
{
  gtk_editable_set_text (GTK_EDITABLE (picker->first.entry), text);
}

static gboolean
enter (CalGtkDatePicker *picker,
       const char       *text)
{
  type (picker, text);
  g_signal_emit_by_name (picker->first.entry, "activate");

  return cal_gtk_date_picker_get_error_message (picker) == NULL;
}

static gboolean
looks_wrong (CalGtkDatePicker *picker)
{
  return gtk_widget_has_css_class (picker->first.entry, "error");
}

/* The day of a row of the corpus: its year, the code of its month, its day. */
static gint64
read_expected (const char *calendar,
               const char *text)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (calendar, NULL);
  g_autoptr (CalDate) date = NULL;
  g_autofree char *code = NULL;
  const char *month = strchr (text, 'M'), *end = strrchr (text, '-');

  code = g_strndup (month, end - month);
  date = cal_date_new_from_month_code (backend, atoi (text), code, atoi (end + 1), CAL_OVERFLOW_REJECT, NULL);
  g_assert_nonnull (date);

  return cal_date_get_julian_day (date);
}

/* No row shows another day than it means, neither at once, nor after its text was written
 * in another way and read again; and no beginning of it is called an error. */
static gboolean
check_row (CalGtkDatePicker *picker,
           char            **fields)
{
  gint64 before = find_day ("2000-02-29"), expected;
  const char *text = fields[2];

  cal_gtk_date_picker_set_julian_day (picker, before);
  g_object_set (picker, "calendar", fields[0], "locale", fields[1], NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      g_autofree char *beginning = g_strndup (text, p - text);

      type (picker, beginning);
      g_assert_false (looks_wrong (picker));
      g_assert_cmpint (cal_gtk_date_picker_get_julian_day (picker), ==, before);
    }

  if (g_str_equal (fields[3], "ERR"))
    {
      g_assert_false (enter (picker, text));
      g_assert_true (looks_wrong (picker));
      g_assert_cmpint (cal_gtk_date_picker_get_julian_day (picker), ==, before);
      return TRUE;
    }

  if (!enter (picker, text))
    {
      g_assert_true (looks_wrong (picker));
      g_assert_cmpint (cal_gtk_date_picker_get_julian_day (picker), ==, before);
      return FALSE;
    }

  expected = read_expected (fields[0], fields[3]);

  for (CalStyle style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
    {
      cal_gtk_date_picker_set_style (picker, style);
      g_assert_true (enter (picker, text));
      g_assert_cmpint (cal_gtk_date_picker_get_julian_day (picker), ==, expected);
      g_signal_emit_by_name (picker->first.entry, "activate");
      g_assert_cmpint (cal_gtk_date_picker_get_julian_day (picker), ==, expected);
    }

  return TRUE;
}

static void
test_corpus (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "reading-corpus.tsv", NULL);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  CalGtkDatePicker *picker = new_picker ("gregory", "en-US");
  g_autoptr (CalDate) reference = cal_date_new_from_string ("2026-11-28", NULL);
  int n = 0;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  lines = g_strsplit (contents, "\n", -1);
  cal_gtk_date_picker_set_reference (picker, reference);

  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) fields = g_strsplit (*line, "\t", -1);

      if (**line == '\0' || **line == '#' || g_strv_length (fields) < 4)
        continue;

      n += check_row (picker, fields);
    }

  /* The others are refused by the reader, too. */
  g_test_message ("%d rows are right", n);
  g_assert_cmpint (n, >=, 231);
  g_assert_finalize_object (picker);
}

static void
test_errors (void)
{
  CalGtkDatePicker *picker = new_picker ("gregory", "en-US");
  Notes notes = { 0, };

  g_assert_true (enter (picker, "29 November 2026"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (picker)), ==, "November 29, 2026");
  notes_watch (&notes, picker);

  g_assert_false (enter (picker, "30 February 2026"));
  g_assert_nonnull (strstr (cal_gtk_date_picker_get_error_message (picker), "30"));
  g_assert_true (looks_wrong (picker));
  g_assert_cmpstr (cal_gtk_date_picker_get_iso_date (picker), ==, "2026-11-29");

  /* What is typed next is no error yet; a beginning of a date is one at the end. */
  type (picker, "November");
  g_assert_false (looks_wrong (picker));
  g_assert_false (cal_gtk_date_picker_commit (picker));
  g_assert_true (looks_wrong (picker));

  g_assert_true (enter (picker, "November 29, 2026"));
  g_assert_false (looks_wrong (picker));
  g_assert_cmpuint (notes_count (&notes, "iso-date"), ==, 0);
  g_assert_true (enter (picker, "  "));
  g_assert_cmpint (cal_gtk_date_picker_get_julian_day (picker), ==, CAL_JULIAN_DAY_NONE);
  g_assert_null (cal_gtk_date_picker_get_iso_date (picker));
  g_assert_finalize_object (picker);
  g_hash_table_unref (notes.counts);
}

static gboolean
is_weekday (gint64   julian_day,
            gpointer data G_GNUC_UNUSED)
{
  return julian_day % 7 < 5;
}

static void
test_limits (void)
{
  CalGtkDatePicker *picker = new_picker ("persian", "fa-IR");

  cal_gtk_date_picker_set_minimum_day (picker, find_day ("2026-11-01"));
  cal_gtk_date_picker_set_maximum_day (picker, find_day ("2026-12-31"));
  cal_month_grid_set_enabled_func (cal_gtk_date_picker_get_model (picker), is_weekday, NULL, NULL);

  g_assert_true (enter (picker, "۹ آذر ۱۴۰۵"));
  g_assert_cmpstr (cal_gtk_date_picker_get_iso_date (picker), ==, "2026-11-30");
  g_assert_false (enter (picker, "۸ آذر ۱۴۰۵"));
  g_assert_false (enter (picker, "۹ آذر ۱۴۰۶"));
  g_assert_cmpstr (cal_gtk_date_picker_get_iso_date (picker), ==, "2026-11-30");

  /* Limits are for people. */
  cal_gtk_date_picker_set_iso_date (picker, "2030-01-01");
  g_assert_cmpstr (cal_gtk_date_picker_get_iso_date (picker), ==, "2030-01-01");
  g_assert_finalize_object (picker);
}

/* In every calendar the day is the same, written anew, and read as the same again. */
static void
test_calendars (void)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());
  CalGtkDatePicker *picker = new_picker ("gregory", "en-US");
  gint64 day = find_day ("2026-11-29");

  cal_gtk_date_picker_set_julian_day (picker, day);

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);
      g_autofree char *text = NULL;

      cal_gtk_date_picker_set_calendar (picker, cal_backend_get_id (backend));
      g_assert_cmpint (cal_gtk_date_picker_get_julian_day (picker), ==, day);
      text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (picker)));
      g_assert_cmpstr (text, !=, "");

      type (picker, "");
      if (enter (picker, text))
        g_assert_cmpint (cal_gtk_date_picker_get_julian_day (picker), ==, day);
      else
        g_test_message ("%s: %s", cal_backend_get_id (backend), cal_gtk_date_picker_get_error_message (picker));

      cal_gtk_date_picker_set_julian_day (picker, day);
    }

  g_assert_finalize_object (picker);
}

static void
enter_last (CalGtkDatePicker *picker,
            const char       *text)
{
  gtk_editable_set_text (GTK_EDITABLE (picker->last.entry), text);
  g_signal_emit_by_name (picker->last.entry, "activate");
}

static void
expect_range (CalGtkDatePicker *picker,
              const char       *first,
              const char       *last)
{
  g_assert_cmpint (cal_gtk_date_picker_get_range_first (picker), ==, find_day (first));
  g_assert_cmpint (cal_gtk_date_picker_get_range_last (picker), ==, find_day (last));
}

static void
test_range (void)
{
  CalGtkDatePicker *picker = new_picker ("gregory", "en-US");
  Notes notes = { 0, };

  cal_gtk_date_picker_set_selection_mode (picker, RANGE);
  g_assert_true (gtk_widget_get_visible (picker->last.entry));
  notes_watch (&notes, picker);

  g_assert_true (enter (picker, "2026-11-20"));
  expect_range (picker, "2026-11-20", "2026-11-20");
  enter_last (picker, "Nov 29, 2026");
  expect_range (picker, "2026-11-20", "2026-11-29");
  g_assert_cmpuint (notes_count (&notes, "range-first"), ==, 1);

  enter_last (picker, "Nov 9, 2026");
  g_assert_nonnull (cal_gtk_date_picker_get_error_message (picker));
  expect_range (picker, "2026-11-20", "2026-11-29");

  cal_gtk_date_picker_set_range (picker, find_day ("2026-11-20"), find_day ("2026-11-29"));
  g_assert_null (cal_gtk_date_picker_get_error_message (picker));
  g_assert_true (enter (picker, "2026-12-24"));
  expect_range (picker, "2026-12-24", "2026-12-24");

  cal_gtk_date_picker_set_selection_mode (picker, CAL_GTK_SELECTION_MODE_SINGLE);
  g_assert_false (gtk_widget_get_visible (picker->last.entry));
  g_assert_finalize_object (picker);
  g_hash_table_unref (notes.counts);
}

static void
test_popover (void)
{
  CalGtkDatePicker *picker = new_picker ("gregory", "en-US");
  GtkWidget *window = display_show (GTK_WIDGET (picker));
  CalGtkMonthView *view;

  type (picker, "24 December 2026");
  cal_gtk_date_picker_popup (picker);
  display_settle ();
  view = CAL_GTK_MONTH_VIEW (picker->view);
  g_assert_true (gtk_widget_get_visible (picker->popover));
  g_assert_cmpstr (cal_gtk_date_picker_get_iso_date (picker), ==, "2026-12-24");
  g_assert_cmpint (cal_gtk_month_view_get_focus_day (view), ==, find_day ("2026-12-24"));

  cal_gtk_month_view_activate_day (view, find_day ("2026-12-31"));
  display_settle ();
  g_assert_cmpstr (cal_gtk_date_picker_get_iso_date (picker), ==, "2026-12-31");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (picker)), ==, "December 31, 2026");

  /* Closed before a range is complete: nothing has changed. */
  cal_gtk_date_picker_set_selection_mode (picker, RANGE);
  cal_gtk_date_picker_popup (picker);
  cal_gtk_month_view_activate_day (view, find_day ("2026-12-03"));
  gtk_popover_popdown (GTK_POPOVER (picker->popover));
  expect_range (picker, "2026-12-31", "2026-12-31");
  cal_gtk_date_picker_popup (picker);
  g_assert_false (cal_gtk_selection_is_started (&view->selection));

  /* Dropped while it is open. */
  gtk_window_destroy (GTK_WINDOW (window));
  display_settle ();
  g_assert_finalize_object (picker);
}

static void
test_pasted (void)
{
  CalGtkDatePicker *picker = new_picker ("gregory", "en-US");
  GtkWidget *window = display_show (GTK_WIDGET (picker));
  g_autofree char *text = g_strnfill (1 << 20, '1');

  cal_gtk_date_picker_set_iso_date (picker, "2026-11-29");
  g_assert_false (enter (picker, text));
  g_assert_cmpint (strlen (gtk_editable_get_text (GTK_EDITABLE (picker))), <, 1000);
  g_assert_cmpint (strlen (cal_gtk_date_picker_get_error_message (picker)), <, 1000);
  g_assert_cmpstr (cal_gtk_date_picker_get_iso_date (picker), ==, "2026-11-29");
  display_settle ();
  gtk_window_destroy (GTK_WINDOW (window));
  display_settle ();
  g_assert_finalize_object (picker);
}

int
main (int    argc,
      char **argv)
{
  display_init (&argc, &argv);

  g_test_add_func ("/gtk4/date-picker/corpus", test_corpus);
  g_test_add_func ("/gtk4/date-picker/errors", test_errors);
  g_test_add_func ("/gtk4/date-picker/limits", test_limits);
  g_test_add_func ("/gtk4/date-picker/calendars", test_calendars);
  g_test_add_func ("/gtk4/date-picker/range", test_range);
  g_test_add_func ("/gtk4/date-picker/popover", test_popover);
  g_test_add_func ("/gtk4/date-picker/pasted", test_pasted);

  return display_run ();
}
