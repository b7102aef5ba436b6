/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The sheets of months: each cell is held against dates and formatters, which know
 * nothing of sheets, in every calendar. */

#include "config.h"

#include "cal-cutover-backend.h"
#include "cal-formatter.h"
#include "cal-grid-era.h"
#include "cal-grid-month.h"
#include "cal-locale.h"
#include "cal-month-grid.h"
#include "cal-registry.h"
#include "date-checks.h"
#include "grid-checks.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/labelled.h"
#include "lib/lacking.h"
#include "lib/large.h"
#include "lib/ruler.h"

#define N_MONTHS 26

/* The part of a whole date that is its day, without a zero before it. */
static char *
find_day_text (CalFormatter *full,
               CalDate      *date)
{
  GError *error = NULL;
  CalPart **parts = cal_formatter_format_parts (full, date, &error);
  char *text = NULL;

  g_assert_no_error (error);

  for (CalPart **part = parts; *part != NULL; part++)
    {
      if (text == NULL && (cal_part_get_kind (*part) == CAL_PART_KIND_DAY ||
                           cal_part_get_kind (*part) == CAL_PART_KIND_DAY_LABEL))
        text = g_strdup (cal_part_get_text (*part) + (*cal_part_get_text (*part) == '0'));
      cal_part_unref (*part);
    }

  g_free (parts);

  return text;
}

static gboolean
is_first_of_month (CalDate *date)
{
  g_autoptr (CalDate) before = cal_date_add_days (date, -1, NULL);

  return before == NULL || cal_date_get_month (before) != cal_date_get_month (date) ||
         cal_date_get_year (before) != cal_date_get_year (date);
}

static void
check_texts (CalGridDay   *day,
             CalDate      *date,
             CalFormatter *full)
{
  g_autofree char *label = find_day_text (full, date);
  g_autofree char *whole = cal_formatter_format (full, date, NULL);

  g_assert_cmpstr (cal_grid_day_get_label (day), ==, label);
  g_assert_true (g_str_has_prefix (cal_grid_day_get_accessible_label (day), whole));
}

/* A cell with a day. */
static void
check_day (CalMonthGrid *grid,
           CalGridDay   *day,
           guint         column,
           CalFormatter *full)
{
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_grid_day_dup_date (day, &error);
  int weekday;

  g_assert_no_error (error);
  weekday = cal_date_get_day_of_week (date);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, cal_grid_day_get_julian_day (day));
  g_assert_true (cal_date_get_backend (date) == cal_month_grid_get_backend (grid));
  g_assert_cmpint (cal_grid_day_is_in_month (day), ==,
                   cal_date_get_year (date) == cal_month_grid_get_year (grid) &&
                   cal_date_get_month (date) == cal_month_grid_get_month (grid));
  g_assert_cmpint (cal_grid_day_is_leap_month (day), ==, cal_date_is_leap_month (date));
  g_assert_cmpint (cal_grid_day_is_first_of_month (day), ==, is_first_of_month (date));
  g_assert_cmpint (cal_grid_day_is_weekend (day), ==,
                   cal_locale_is_weekend (cal_month_grid_get_locale (grid), weekday));

  if (cal_month_grid_get_has_weekdays (grid))
    g_assert_cmpint (weekday, ==, weekday == 0 ? 0 : cal_month_grid_get_column_weekday (grid, column));
  if (cal_month_grid_get_has_weekdays (grid) && weekday == 0)
    g_assert_cmpuint (column, ==, 0);

  check_texts (day, date, full);
}

static void
check_empty (CalGridDay *day)
{
  GError *error = NULL;

  g_assert_cmpint (cal_grid_day_get_julian_day (day), ==, CAL_JULIAN_DAY_NONE);
  g_assert_cmpstr (cal_grid_day_get_label (day), ==, "");
  g_assert_cmpstr (cal_grid_day_get_secondary_label (day), ==, "");
  g_assert_cmpstr (cal_grid_day_get_accessible_label (day), ==, "");
  g_assert_false (cal_grid_day_is_in_month (day));
  g_assert_false (cal_grid_day_is_enabled (day));
  g_assert_false (cal_grid_day_is_weekend (day));
  g_assert_false (cal_grid_day_is_first_of_month (day));
  g_assert_false (cal_grid_day_is_today (day));
  g_assert_cmpuint (cal_grid_day_get_marks (day), ==, 0);
  g_assert_null (cal_grid_day_dup_date (day, &error));
  test_assert_error (&error, CAL_ERROR_MISSING_FIELD);
}

/* Days follow each other without a gap, and those of the month are all there. */
static void
check_sheet (CalMonthGrid *grid,
             CalFormatter *full)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (grid)), n_in_month = 0, position;
  gint64 last = G_MININT64;

  g_assert_cmpuint (n, ==, 7 * cal_month_grid_get_n_rows (grid));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, i);
      gint64 julian_day = cal_grid_day_get_julian_day (day);

      if (cal_grid_day_is_empty (day))
        {
          check_empty (day);
          continue;
        }

      check_day (grid, day, i % 7, full);
      g_assert_true (last == G_MININT64 || julian_day == last + 1);
      g_assert_true (cal_month_grid_find_day (grid, julian_day, &position));
      g_assert_cmpuint (position, ==, i);
      last = julian_day;
      n_in_month += cal_grid_day_is_in_month (day) != FALSE;
    }

  g_assert_cmpint (n_in_month, ==, cal_month_grid_get_last_day (grid) - cal_month_grid_get_first_day (grid) + 1);
  g_assert_cmpint (n_in_month, ==, cal_backend_get_days_in_month (cal_month_grid_get_backend (grid),
                                                                  cal_month_grid_get_year (grid),
                                                                  cal_month_grid_get_month (grid), NULL));
}

/* What has been emitted since the last move. */
typedef struct
{
  guint n_items;                /* before */
  guint n_changes;
  GHashTable *notified;         /* names of properties */
} Events;

static void
count_change (GListModel *model,
              guint       position,
              guint       removed,
              guint       added,
              Events     *events)
{
  g_assert_cmpuint (position, ==, 0);
  g_assert_cmpuint (removed, ==, events->n_items);
  g_assert_cmpuint (added, ==, g_list_model_get_n_items (model));
  g_assert_cmpuint (g_hash_table_size (events->notified), ==, 0);
  events->n_items = added;
  events->n_changes++;
}

static void
count_notify (GObject    *object G_GNUC_UNUSED,
              GParamSpec *pspec,
              Events     *events)
{
  g_assert_true (g_hash_table_add (events->notified, g_strdup (pspec->name)));
}

static void
check_title (CalMonthGrid *grid)
{
  CalBackend *backend = cal_month_grid_get_backend (grid);
  g_autofree char *name = cal_backend_get_month_name (backend, "en", cal_month_grid_get_year (grid),
                                                      cal_month_grid_get_month (grid), CAL_NAME_WIDTH_WIDE,
                                                      CAL_NAME_CONTEXT_STANDALONE, NULL);
  g_autofree char *digits = g_strdup_printf ("%d", ABS (cal_month_grid_get_era_year (grid)));

  g_assert_nonnull (strstr (cal_month_grid_get_title (grid), name));
  if (cal_backend_get_kind (backend) != CAL_KIND_LUNISOLAR)
    g_assert_nonnull (strstr (cal_month_grid_get_title (grid), digits));
}

/* Goes through months, and looks at what is said and what is shown. */
static void
walk (CalBackend *backend)
{
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (backend, "en");
  g_autoptr (CalFormatter) full = cal_formatter_new_for_style ("en", backend, CAL_STYLE_FULL, NULL);
  g_autoptr (GHashTable) notified = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Events events = { .notified = notified };
  GError *error = NULL;

  g_assert_true (cal_month_grid_show_day (grid, SOME_DAY, &error));
  g_assert_no_error (error);
  events.n_items = g_list_model_get_n_items (G_LIST_MODEL (grid));
  g_signal_connect (grid, "items-changed", G_CALLBACK (count_change), &events);
  g_signal_connect (grid, "notify", G_CALLBACK (count_notify), &events);

  for (int i = 0; i < N_MONTHS; i++)
    {
      gint64 last = cal_month_grid_get_last_day (grid);

      check_sheet (grid, full);
      check_title (grid);
      g_assert_true (cal_month_grid_get_has_next (grid));
      g_assert_true (cal_month_grid_get_has_previous (grid));

      g_hash_table_remove_all (notified);
      events.n_changes = 0;
      g_assert_true (cal_month_grid_move_months (grid, 1, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (events.n_changes, ==, 1);
      g_assert_true (g_hash_table_contains (notified, "first-day"));
      g_assert_true (g_hash_table_contains (notified, "month"));
      g_assert_false (g_hash_table_contains (notified, "backend"));
      g_assert_cmpint (cal_month_grid_get_first_day (grid), ==, last + 1);
    }
}

static void
test_builtin (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_calendar (data);

  walk (backend);
}

static void
test_others (void)
{
  CalBackend *(*const makers[]) (void) = {
    test_large_new_native, test_large_new_foreign, test_labelled_new_native, test_labelled_new_numbered,
    test_labelled_new_foreign, test_lacking_new, test_ruler_new,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (makers); i++)
    {
      g_autoptr (CalBackend) backend = makers[i] ();

      walk (backend);
    }
}

/* All labels of the month, and with @outside those of other months in parentheses. */
static char *
write_sheet (CalMonthGrid *grid,
             gboolean      outside)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid)); i++)
    {
      g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, i);
      const char *label = cal_grid_day_is_empty (day) ? "_" : cal_grid_day_get_label (day);

      if (i % 7 == 0 && i > 0)
        g_string_append (text, outside ? "| " : "");
      if (cal_grid_day_is_in_month (day))
        g_string_append_printf (text, "%s ", label);
      else if (outside)
        g_string_append_printf (text, *label == '_' ? "%s " : "(%s) ", label);
    }

  return g_string_free (text, FALSE);
}

static void
assert_sheet (CalMonthGrid *grid,
              gboolean      outside,
              const char   *expected)
{
  g_autofree char *text = write_sheet (grid, outside);

  g_assert_cmpstr (text, ==, expected);
}

/* September 1752 in Britain has 19 days, of which 14 follows 2. */
static void
test_cutover (void)
{
  GError *error = NULL;
  g_autoptr (CalBackend) british = cal_cutover_backend_new_for_territory ("GB", &error);
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (british, "en-GB");

  g_assert_true (cal_month_grid_show_month (grid, 1752, 9, &error));
  g_assert_no_error (error);
  assert_sheet (grid, TRUE, "(31) 1 2 14 15 16 17 | 18 19 20 21 22 23 24 | 25 26 27 28 29 30 (1) ");
  g_assert_cmpint (cal_month_grid_get_last_day (grid) - cal_month_grid_get_first_day (grid), ==, 18);
}

/* Months that lack their first days, and a day at the end of the year outside the week. */
static void
test_missing_days (void)
{
  g_autoptr (CalBackend) lacking = test_lacking_new ();
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (lacking, "en-GB");
  GError *error = NULL;

  g_assert_true (cal_month_grid_show_month (grid, 1918, 2, &error));
  g_assert_no_error (error);
  assert_sheet (grid, FALSE, "14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 ");

  g_assert_true (cal_month_grid_show_month (grid, 2000, 12, &error));
  g_assert_no_error (error);
  assert_sheet (grid, FALSE, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 ");
}

/* The last row of a year, the day outside the week, and the next year. */
static void
test_blank_day (void)
{
  g_autoptr (CalBackend) lacking = test_lacking_new ();
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (lacking, "en-GB");
  guint position;
  gint64 last;

  g_assert_true (cal_month_grid_show_month (grid, 2000, 12, NULL));
  last = cal_month_grid_get_last_day (grid);
  g_assert_cmpint (cal_backend_get_day_of_week (lacking, last, NULL), ==, 0);
  g_assert_true (cal_month_grid_find_day (grid, last, &position));
  g_assert_cmpuint (position % 7, ==, 0);
  g_assert_cmpint (cal_month_grid_get_week_number (grid, position / 7), ==, 0);
  g_assert_null (cal_month_grid_dup_week_label (grid, position / 7));

  for (guint i = position + 1; i < position + 7; i++)
    {
      g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, i);

      g_assert_true (cal_grid_day_is_empty (day));
    }

  /* It stands in a row of its own on the sheet of the next month, too. */
  g_assert_true (cal_month_grid_move_months (grid, 1, NULL));
  g_assert_false (cal_month_grid_find_day (grid, last, NULL));
  g_assert_true (cal_month_grid_find_day (grid, last + 1, &position));
  g_assert_cmpuint (position, <, 7);
}

static int
get_no_weekday (CalBackend  *self G_GNUC_UNUSED,
                gint64       julian_day G_GNUC_UNUSED,
                GError     **error G_GNUC_UNUSED)
{
  return 0;
}

static void
test_without_weeks (void)
{
  static const CalBackendClass hooks = { .get_day_of_week = get_no_weekday };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (backend, "en");
  GError *error = NULL;

  g_assert_true (cal_month_grid_show_month (grid, 5, 1, &error));
  g_assert_no_error (error);
  g_assert_false (cal_month_grid_get_has_weekdays (grid));
  assert_sheet (grid, TRUE, cal_backend_get_days_in_month (backend, 5, 1, NULL) == 30
                            ? "1 2 3 4 5 6 7 | 8 9 10 11 12 13 14 | 15 16 17 18 19 20 21 | 22 23 24 25 26 27 28 | "
                              "29 30 _ _ _ _ _ "
                            : "1 2 3 4 5 6 7 | 8 9 10 11 12 13 14 | 15 16 17 18 19 20 21 | 22 23 24 25 26 27 28 | "
                              "29 _ _ _ _ _ _ ");
  g_assert_null (cal_month_grid_get_weekday_name (grid, 0, CAL_NAME_WIDTH_SHORT, &error));
  test_assert_error (&error, CAL_ERROR_MISSING_FIELD);
  g_assert_cmpint (cal_month_grid_get_column_weekday (grid, 3), ==, 0);
  g_assert_false (cal_month_grid_is_weekend_column (grid, 6));
  g_assert_cmpint (cal_month_grid_get_week_number (grid, 0), ==, 0);

  cal_month_grid_set_minimum_rows (grid, 6);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (grid)), ==, 42);
}

/* Months of 1 and of 99 days. */
static void
test_lengths (void)
{
  g_autoptr (CalBackend) ruler = test_ruler_new ();
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (ruler, "en");

  g_assert_true (cal_month_grid_show_month (grid, 7, 1, NULL));
  g_assert_cmpuint (cal_month_grid_get_n_rows (grid), ==, 1);
  assert_sheet (grid, FALSE, "1 ");
  cal_month_grid_set_minimum_rows (grid, 4);
  g_assert_cmpuint (cal_month_grid_get_n_rows (grid), ==, 4);
  assert_sheet (grid, FALSE, "1 ");
  g_assert_true (cal_month_grid_move_months (grid, 1, NULL));
  g_assert_cmpuint (cal_month_grid_get_n_rows (grid), >=, 15);
  g_assert_cmpuint (cal_month_grid_get_n_rows (grid), <=, 16);
  g_assert_cmpint (cal_month_grid_get_last_day (grid) - cal_month_grid_get_first_day (grid), ==, 98);
}

/* At the ends of a calendar there is a month, which may be cut, and nothing beyond. */
/* The weeks of all rows, one after the other, for each day that they may begin with. */
static void
check_weeks (CalMonthGrid *grid)
{
  for (int first = 1; first <= 7; first++)
    {
      int before = 0;

      cal_month_grid_set_first_weekday (grid, first);

      for (guint row = 0; row < cal_month_grid_get_n_rows (grid); row++)
        {
          g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, 7 * row + 3);
          int week = cal_month_grid_get_week_number (grid, row);

          if (week == 0)
            continue;

          g_assert_cmpint (week, <=, 53);
          g_assert_true (before == 0 || week == before + 1 || (before >= 52 && week == 1) || cal_grid_day_is_empty (day));
          before = week;
        }
    }
}

static void
test_ends (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_calendar (data);
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (backend, "en");
  g_autoptr (CalFormatter) full G_GNUC_UNUSED = cal_formatter_new_for_style ("en", backend, CAL_STYLE_FULL, NULL);
  GError *error = NULL;
  gint64 first, last;

  g_assert_true (cal_backend_get_range (backend, &first, &last, NULL));
  cal_month_grid_set_minimum_rows (grid, 6);

  g_assert_true (cal_month_grid_show_day (grid, first, &error));
  g_assert_no_error (error);
  g_assert_cmpint (cal_month_grid_get_first_day (grid), ==, first);
  g_assert_false (cal_month_grid_get_has_previous (grid));
  g_assert_true (cal_month_grid_get_has_next (grid));
  g_assert_false (cal_month_grid_move_months (grid, -1, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpint (cal_month_grid_get_first_day (grid), ==, first);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (grid)), >=, 42);
  check_weeks (grid);

  g_assert_true (cal_month_grid_show_day (grid, last, &error));
  g_assert_no_error (error);
  g_assert_cmpint (cal_month_grid_get_last_day (grid), ==, last);
  check_weeks (grid);
  g_assert_false (cal_month_grid_get_has_next (grid));
  g_assert_false (cal_month_grid_move_years (grid, G_MAXINT, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_false (cal_month_grid_show_day (grid, last + 1, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (grid)), >=, 42);
}

static void
test_months (void)
{
  g_autoptr (CalMonthGrid) grid = check_grid ("hebrew");
  g_autoptr (GListModel) months = cal_month_grid_list_months (grid, NULL);
  int year = cal_month_grid_get_year (grid);

  g_assert_cmpuint (g_list_model_get_n_items (months), ==, 13);
  cal_month_grid_set_maximum_day (grid, cal_month_grid_get_last_day (grid));
  g_clear_object (&months);
  months = cal_month_grid_list_months (grid, NULL);

  for (guint i = 0; i < 13; i++)
    {
      g_autoptr (CalGridMonth) month = g_list_model_get_item (months, i);
      g_autofree char *code = cal_backend_get_month_code (cal_month_grid_get_backend (grid), year, (int) i + 1, NULL);

      g_assert_cmpint (cal_grid_month_get_month (month), ==, i + 1);
      g_assert_cmpstr (cal_grid_month_get_code (month), ==, code);
      g_assert_cmpint (cal_grid_month_is_leap (month), ==, g_str_equal (code, "M05L"));
      g_assert_cmpint (cal_grid_month_is_enabled (month), ==,
                       cal_grid_month_get_first_day (month) <= cal_month_grid_get_last_day (grid));
      g_assert_cmpstr (cal_grid_month_get_name (month), !=, "");
    }
}

static void
test_eras (void)
{
  g_autoptr (CalMonthGrid) grid = check_grid ("japanese");
  g_autoptr (GListModel) eras = cal_month_grid_list_eras (grid);
  g_autoptr (CalGridEra) era = g_list_model_get_item (eras, 0);
  g_autoptr (CalGridEra) before = g_list_model_get_item (eras, 1);

  g_assert_cmpstr (cal_grid_era_get_code (era), ==, "reiwa");
  g_assert_cmpstr (cal_grid_era_get_name (era), ==, "Reiwa");
  g_assert_cmpint (cal_grid_era_get_first_day (era), ==, cal_grid_era_get_last_day (before) + 1);
  g_assert_true (cal_month_grid_show_era_year (grid, cal_grid_era_get_code (before), 2, NULL));
  g_assert_cmpint (cal_month_grid_get_year (grid), ==, 1990);
}

int
main (int   argc,
      char *argv[])
{
  static const char *const ends[] = { "gregory", "hebrew", "chinese", "ethiopic", "umalqura-printed", "nepali", "swedish" };
  g_auto (GStrv) ids = NULL;

  g_test_init (&argc, &argv, NULL);
  ids = cal_registry_list_ids (cal_registry_get_default ());

  for (char **id = ids; *id != NULL; id++)
    {
      g_autofree char *path = g_strconcat ("/cal/month-grid/months/", *id, NULL);

      g_test_add_data_func (path, *id, test_builtin);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/month-grid/ends/", ends[i], NULL);

      g_test_add_data_func (path, ends[i], test_ends);
    }

  g_test_add_func ("/cal/month-grid/months/others", test_others);
  g_test_add_func ("/cal/month-grid/cutover", test_cutover);
  g_test_add_func ("/cal/month-grid/missing-days", test_missing_days);
  g_test_add_func ("/cal/month-grid/blank-day", test_blank_day);
  g_test_add_func ("/cal/month-grid/without-weeks", test_without_weeks);
  g_test_add_func ("/cal/month-grid/lengths", test_lengths);
  g_test_add_func ("/cal/month-grid/list-months", test_months);
  g_test_add_func ("/cal/month-grid/list-eras", test_eras);

  return g_test_run ();
}
