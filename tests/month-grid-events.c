/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a month grid says when it changes, what an application says of its days, and what
 * happens if each does something that the other does not expect. */

#include "config.h"

#include "cal-month-grid.h"
#include "cal-registry.h"
#include "date-checks.h"
#include "grid-checks.h"
#include "lib/checks.h"
#include "lib/hooked.h"

/* The last warning, which is not fatal then. */
static char *warning;

static GLogWriterOutput
keep_warning (GLogLevelFlags   level,
              const GLogField *fields,
              gsize            n_fields,
              gpointer         data)
{
  if ((level & G_LOG_LEVEL_WARNING) == 0)
    return g_log_writer_default (level, fields, n_fields, data);

  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE"))
      {
        g_free (warning);
        warning = g_strdup (fields[i].value);
      }

  return G_LOG_WRITER_HANDLED;
}

static void
assert_warning (const char *part)
{
  g_assert_nonnull (warning);
  g_assert_nonnull (strstr (warning, part));
  g_clear_pointer (&warning, g_free);
}

static void
write_change (GListModel *model G_GNUC_UNUSED,
              guint       position,
              guint       removed,
              guint       added,
              GString    *events)
{
  g_string_append_printf (events, "!%u-%u+%u ", position, removed, added);
}

static void
write_notify (GObject    *object G_GNUC_UNUSED,
              GParamSpec *pspec,
              GString    *events)
{
  g_string_append_printf (events, "%s ", pspec->name);
}

/* All that a grid emits, in its order: “!” for the items, and names of properties. */
static GString *
listen_to (CalMonthGrid *grid)
{
  GString *events = g_string_new (NULL);

  g_signal_connect (grid, "items-changed", G_CALLBACK (write_change), events);
  g_signal_connect (grid, "notify", G_CALLBACK (write_notify), events);

  return events;
}

/* Each happens once, whatever the order of the notifications. */
static void
assert_events (GString    *events,
               const char *expected)
{
  g_auto (GStrv) got = g_strsplit (events->str, " ", -1), wanted = g_strsplit (expected, " ", -1);

  if (wanted[0] != NULL && wanted[0][0] == '!')
    g_assert_cmpstr (got[0], ==, wanted[0]);

  for (char **event = got; *event != NULL && **event != '\0'; event++)
    if (!g_strv_contains ((const char *const *) wanted, *event))
      g_error ("unexpected: %s in %s", *event, events->str);
  for (char **event = wanted; *event != NULL; event++)
    if (**event != '\0' && !g_strv_contains ((const char *const *) got, *event))
      g_error ("missing: %s in %s", *event, events->str);

  g_assert_cmpuint (g_strv_length (got), ==, g_strv_length (wanted) + (*expected != '\0'));
  g_string_truncate (events, 0);
}

/* A text that somebody has read is compared; the same month says nothing. */
static void
test_moves (void)
{
  g_autoptr (CalMonthGrid) grid = check_grid ("gregory");
  g_autoptr (GString) events = listen_to (grid);
  g_autoptr (CalDate) date = check_date ("hebrew", "5787-M03-01");

  g_assert_cmpstr (cal_month_grid_get_title (grid), ==, "November 2026");
  g_assert_null (cal_month_grid_get_subtitle (grid));
  g_assert_true (cal_month_grid_move_months (grid, 1, NULL));
  assert_events (events, "!0-42+35 month month-code first-day last-day n-rows title");
  g_assert_true (cal_month_grid_move_years (grid, -1, NULL));
  assert_events (events, "!0-35+35 year era-year first-day last-day title year-title");
  g_assert_true (cal_month_grid_show_month (grid, 2025, 12, NULL));
  assert_events (events, "");
  g_assert_true (cal_month_grid_show_date (grid, date, NULL));
  g_assert_cmpstr (cal_month_grid_get_title (grid), ==, "November 2026");
  g_string_truncate (events, 0);
  g_assert_true (cal_month_grid_show_month_code (grid, 2026, "M11", CAL_OVERFLOW_REJECT, NULL));
  assert_events (events, "");
  g_assert_true (cal_month_grid_show_era_year (grid, "bce", 44, NULL));
  g_assert_cmpint (cal_month_grid_get_year (grid), ==, -43);
  g_assert_cmpstr (cal_month_grid_get_era (grid), ==, "bce");
  g_assert_cmpstr (cal_month_grid_get_title (grid), ==, "November 44 BC");
}

static void
test_failures (void)
{
  g_autoptr (CalMonthGrid) grid = check_grid ("gregory");
  g_autoptr (GString) events = listen_to (grid);
  GError *error = NULL;

  g_assert_false (cal_month_grid_show_month (grid, 2026, 13, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_DATE);
  g_assert_false (cal_month_grid_show_month (grid, G_MAXINT, 1, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_false (cal_month_grid_show_month_code (grid, 2026, "M05L", CAL_OVERFLOW_REJECT, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_MONTH_CODE);
  g_assert_false (cal_month_grid_show_era_year (grid, "reiwa", 1, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_ERA);
  g_assert_false (cal_month_grid_show_day (grid, G_MININT64, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_false (cal_month_grid_move_months (grid, G_MININT, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_false (cal_month_grid_move_years (grid, G_MININT, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  assert_events (events, "");
  g_assert_cmpint (cal_month_grid_get_month (grid), ==, 11);
}

/* Each setter fills the grid once; the same value says nothing. */
static void
test_setters (void)
{
  g_autoptr (CalMonthGrid) grid = check_grid ("gregory");
  g_autoptr (CalBackend) persian = check_calendar ("persian");
  g_autoptr (GString) events = listen_to (grid);

  for (int i = 0; i < 2; i++)
    {
      const char *seen[2][5] = {
        { "!0-42+35 first-weekday n-rows title subtitle", "!0-35+42 minimum-rows n-rows title subtitle",
          "!0-42+42 backend calendar year month month-code era era-year first-day last-day title subtitle year-title",
          "!0-42+42 secondary-backend secondary-calendar title subtitle", "!0-42+42 locale title subtitle year-title" },
        { "", "", "", "", "" },
      };

      cal_month_grid_set_first_weekday (grid, 2);
      assert_events (events, seen[i][0]);
      cal_month_grid_set_minimum_rows (grid, 6);
      assert_events (events, seen[i][1]);
      cal_month_grid_set_calendar (grid, "persian");
      assert_events (events, seen[i][2]);
      cal_month_grid_set_secondary_calendar (grid, "hebrew");
      assert_events (events, seen[i][3]);
      cal_month_grid_set_locale (grid, "fa-IR");
      assert_events (events, seen[i][4]);
    }

  g_assert_true (cal_month_grid_get_backend (grid) == persian);
  g_assert_cmpint (cal_month_grid_get_year (grid), ==, 1405);
  g_assert_cmpint (cal_month_grid_get_month (grid), ==, 9);
  g_assert_cmpint (cal_month_grid_get_column_weekday (grid, 0), ==, 2);

  /* Another calendar and back shows the same month. */
  cal_month_grid_set_backend (grid, NULL);
  g_assert_cmpstr (cal_month_grid_get_calendar (grid), ==, "gregory");
  g_assert_cmpint (cal_month_grid_get_month (grid), ==, 11);
}

static int
fail_to_give_months (CalBackend  *self G_GNUC_UNUSED,
                     int          year G_GNUC_UNUSED,
                     GError     **error)
{
  g_set_error_literal (error, CAL_ERROR, CAL_ERROR_DATA, "out of months");
  return 0;
}

static void
test_bad_values (void)
{
  static const CalBackendClass hooks = { .get_months_in_year = fail_to_give_months };
  g_autoptr (CalMonthGrid) grid = check_grid ("gregory"), other = NULL;
  g_autoptr (CalBackend) broken = test_hooked_new (&hooks, NULL);
  g_autoptr (GString) events = listen_to (grid);

  cal_month_grid_set_calendar (grid, "no-such-calendar");
  assert_warning ("no-such-calendar");
  cal_month_grid_set_secondary_calendar (grid, "islamic");
  assert_warning ("islamic");
  cal_month_grid_set_numbering_system (grid, "nonsense");
  assert_warning ("nonsense");
  cal_month_grid_set_backend (grid, broken);
  assert_warning ("out of months");
  assert_events (events, "");
  g_assert_cmpstr (cal_month_grid_get_calendar (grid), ==, "gregory");
  g_assert_null (cal_month_grid_get_secondary_calendar (grid));

  other = cal_month_grid_new (broken, "en");
  assert_warning ("out of months");
  g_assert_cmpstr (cal_month_grid_get_calendar (other), ==, "gregory");
}

static int
fail_to_give_weekdays (CalBackend  *self,
                       gint64       julian_day,
                       GError     **error)
{
  gint64 *last = test_hooked_get_data (self);

  if (julian_day <= *last)
    return test_hooked_truth ()->get_day_of_week (self, julian_day, error);

  g_set_error_literal (error, CAL_ERROR, CAL_ERROR_DATA, "out of weekdays");
  return 0;
}

/* A calendar that fails in the middle of a sheet, of which nothing is shown then. */
static void
test_failing (void)
{
  static const CalBackendClass hooks = { .get_day_of_week = fail_to_give_weekdays };
  gint64 last = G_MAXINT64;
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, &last);
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (backend, "en");
  g_autoptr (GString) events = NULL;
  g_autoptr (CalGridDay) day = NULL, same = NULL;
  GError *error = NULL;

  g_assert_true (cal_month_grid_show_day (grid, SOME_DAY, &error));
  g_assert_no_error (error);
  day = cal_month_grid_get_day (grid, 10);
  events = listen_to (grid);

  for (gint64 i = 1; i <= 20; i++)
    {
      last = cal_month_grid_get_last_day (grid) + i;
      g_assert_false (cal_month_grid_move_months (grid, 1, &error));
      g_assert_nonnull (error);
      g_clear_error (&error);
    }

  last = cal_month_grid_get_last_day (grid) - 3;
  cal_month_grid_set_first_weekday (grid, 4);
  assert_warning ("out of weekdays");
  assert_events (events, "");
  g_assert_cmpint (cal_month_grid_get_first_weekday (grid), ==, 0);
  same = cal_month_grid_get_day (grid, 10);
  g_assert_true (same == day);

  /* Even without a date there is a text. */
  last = G_MININT64;
  g_assert_nonnull (cal_grid_day_get_label (day));
  g_assert_nonnull (cal_grid_day_get_accessible_label (day));
  g_assert_nonnull (cal_month_grid_get_title (grid));
}

static void
test_programmer_errors (void)
{
  g_autoptr (CalMonthGrid) grid = check_grid ("gregory");

  g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*first_weekday*");
  cal_month_grid_set_first_weekday (grid, 8);
  g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*minimum_rows*");
  cal_month_grid_set_minimum_rows (grid, 7);
  g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*date != NULL*");
  g_assert_false (cal_month_grid_show_date (grid, NULL, NULL));
  g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*code != NULL*");
  g_assert_false (cal_month_grid_show_month_code (grid, 2026, NULL, CAL_OVERFLOW_REJECT, NULL));
  g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*column*");
  g_assert_null (cal_month_grid_get_weekday_name (grid, 7, CAL_NAME_WIDTH_SHORT, NULL));
  g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*row*");
  g_assert_cmpint (cal_month_grid_get_week_number (grid, 99), ==, 0);
  g_test_assert_expected_messages ();
  g_assert_null (cal_month_grid_get_day (grid, 42));
}

/* All properties, in an order that makes no sense, and none at all. */
static void
test_properties (void)
{
  g_autoptr (CalMonthGrid) plain = g_object_new (CAL_TYPE_MONTH_GRID, NULL);
  g_autoptr (CalMonthGrid) grid = g_object_new (CAL_TYPE_MONTH_GRID, "minimum-day", (gint64) SOME_DAY - 400,
                                                "secondary-calendar", "hebrew", "maximum-day", (gint64) SOME_DAY - 390,
                                                "numbering-system", "arab", "first-weekday", 6, "calendar", "persian",
                                                "minimum-rows", 6u, "locale", "fa-IR", NULL);
  g_autofree char *calendar = NULL, *title = NULL;
  int first_weekday;
  guint n_rows;

  g_assert_cmpstr (cal_month_grid_get_calendar (plain), ==, "gregory");
  g_assert_cmpint (cal_month_grid_get_first_day (plain), <=, cal_month_grid_get_today (plain));
  g_assert_cmpint (cal_month_grid_get_last_day (plain), >=, cal_month_grid_get_today (plain));

  g_object_get (grid, "calendar", &calendar, "first-weekday", &first_weekday, "n-rows", &n_rows, "title", &title, NULL);
  g_assert_cmpstr (calendar, ==, "persian");
  g_assert_cmpint (first_weekday, ==, 6);
  g_assert_cmpuint (n_rows, ==, 6);
  g_assert_cmpstr (title, ==, cal_month_grid_get_title (grid));
  g_assert_cmpint (cal_month_grid_get_first_day (grid), <=, SOME_DAY - 390);
}

/* The days stay if the month does. */
static void
test_limits (void)
{
  g_autoptr (CalMonthGrid) grid = check_grid ("gregory");
  g_autoptr (CalGridDay) early = check_cell (grid, SOME_DAY - 10), late = check_cell (grid, SOME_DAY);
  g_autoptr (GString) events = listen_to (grid);
  GError *error = NULL;
  int n_early = 0, n_late = 0;

  g_signal_connect (early, "notify::enabled", G_CALLBACK (check_count_notify), &n_early);
  g_signal_connect (late, "notify::enabled", G_CALLBACK (check_count_notify), &n_late);
  g_assert_true (cal_grid_day_is_enabled (early));
  g_assert_true (cal_grid_day_is_enabled (late));

  cal_month_grid_set_minimum_day (grid, SOME_DAY - 5);
  cal_month_grid_get_subtitle (grid);
  cal_month_grid_get_title (grid);
  g_string_truncate (events, 0);
  g_assert_false (cal_grid_day_is_enabled (early));
  g_assert_false (cal_month_grid_get_has_previous (grid));
  g_assert_false (cal_month_grid_move_months (grid, -1, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);

  /* After each other they exclude everything, and the month stays. */
  cal_month_grid_set_maximum_day (grid, SOME_DAY - 6);
  assert_events (events, "maximum-day has-next");
  g_assert_false (cal_grid_day_is_enabled (late));
  g_assert_cmpint (cal_month_grid_get_month (grid), ==, 11);
  g_assert_false (cal_month_grid_show_month (grid, 2026, 12, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpint (n_early, ==, 1);
  g_assert_cmpint (n_late, ==, 1);

  cal_month_grid_set_maximum_day (grid, CAL_JULIAN_DAY_MAX);
  assert_events (events, "maximum-day has-next");
  g_assert_true (cal_grid_day_is_enabled (late));

  /* The month goes to the nearest one. */
  cal_month_grid_set_minimum_day (grid, SOME_DAY + 100);
  g_assert_cmpint (cal_month_grid_get_year (grid), ==, 2027);
  g_assert_cmpint (cal_month_grid_get_month (grid), ==, 3);
}

static void
move_on (CalMonthGrid *grid)
{
  if (cal_month_grid_get_month (grid) != 6)
    g_assert_true (cal_month_grid_move_months (grid, 1, NULL));
}

static void
move_at_change (CalMonthGrid *grid)
{
  move_on (grid);
}

/* A handler that goes on to the next month comes to an end, and what is told last is
 * true. */
static void
test_reentrant_handlers (void)
{
  const char *const signals[] = { "items-changed", "notify::month", "notify::title" };

  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    {
      g_autoptr (CalMonthGrid) grid = check_grid ("hebrew");

      g_signal_connect (grid, signals[i], G_CALLBACK (move_at_change), NULL);
      g_assert_true (cal_month_grid_move_months (grid, 1, NULL));
      g_assert_cmpint (cal_month_grid_get_month (grid), ==, 6);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (grid)), ==, 7 * cal_month_grid_get_n_rows (grid));
      g_assert_cmpstr (cal_month_grid_get_month_code (grid), ==, "M05L");
    }
}

static void
drop (gpointer  object G_GNUC_UNUSED,
      gpointer  argument G_GNUC_UNUSED,
      gpointer *place)
{
  g_clear_object (place);
}

static void
drop_at_change (CalMonthGrid *grid G_GNUC_UNUSED,
                guint         position G_GNUC_UNUSED,
                guint         removed G_GNUC_UNUSED,
                guint         added G_GNUC_UNUSED,
                gpointer     *place)
{
  g_clear_object (place);
}

static void
test_dropped (void)
{
  CalMonthGrid *grid = check_grid ("gregory");
  gpointer weak = grid;

  g_object_add_weak_pointer (G_OBJECT (grid), &weak);
  g_signal_connect (grid, "items-changed", G_CALLBACK (drop_at_change), &grid);
  g_assert_true (cal_month_grid_move_months (grid, 1, NULL));
  g_assert_null (weak);

  weak = grid = check_grid ("gregory");
  g_object_add_weak_pointer (G_OBJECT (grid), &weak);
  g_signal_connect (grid, "notify::time-zone", G_CALLBACK (drop), &grid);
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  cal_month_grid_set_time_zone (grid, zone);
  g_assert_null (weak);

  weak = grid = check_grid ("gregory");
  g_object_add_weak_pointer (G_OBJECT (grid), &weak);
  g_signal_connect (grid, "notify::minimum-day", G_CALLBACK (drop), &grid);
  cal_month_grid_set_minimum_day (grid, SOME_DAY);
  g_assert_null (weak);
}

static void
test_unregistered (void)
{
  CalRegistry *registry = cal_registry_get_default ();
  CalBackend *backend = test_meton_new ("grid-meton", NULL);
  g_autoptr (CalMonthGrid) grid = g_object_new (CAL_TYPE_MONTH_GRID, NULL);
  GError *error = NULL;

  g_assert_true (cal_registry_register (registry, backend, &error));
  g_assert_no_error (error);
  cal_month_grid_set_calendar (grid, "grid-meton");
  g_assert_true (cal_registry_unregister (registry, backend, &error));
  g_assert_no_error (error);
  g_object_unref (backend);

  g_assert_cmpstr (cal_month_grid_get_calendar (grid), ==, "grid-meton");
  g_assert_true (cal_month_grid_move_months (grid, 5, &error));
  g_assert_no_error (error);
  g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, 10);
  g_assert_cmpstr (cal_grid_day_get_label (day), !=, "");
  cal_month_grid_set_calendar (grid, "gregory");
  g_assert_cmpstr (cal_month_grid_get_calendar (grid), ==, "gregory");
}

int
main (int   argc,
      char *argv[])
{
  g_log_set_writer_func (keep_warning, NULL, NULL);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/month-grid-events/moves", test_moves);
  g_test_add_func ("/cal/month-grid-events/failures", test_failures);
  g_test_add_func ("/cal/month-grid-events/setters", test_setters);
  g_test_add_func ("/cal/month-grid-events/bad-values", test_bad_values);
  g_test_add_func ("/cal/month-grid-events/failing", test_failing);

  if (TEST_HAS_CHECKS)
    g_test_add_func ("/cal/month-grid-events/programmer-errors", test_programmer_errors);

  g_test_add_func ("/cal/month-grid-events/properties", test_properties);
  g_test_add_func ("/cal/month-grid-events/limits", test_limits);
  g_test_add_func ("/cal/month-grid-events/reentrant-handlers", test_reentrant_handlers);
  g_test_add_func ("/cal/month-grid-events/dropped", test_dropped);
  g_test_add_func ("/cal/month-grid-events/unregistered", test_unregistered);

  return g_test_run ();
}
