/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What holds for every built-in calendar, one test of each kind a calendar. */

#include "config.h"

#include "cal-backend-private.h"
#include "cal-date.h"
#include "cal-error.h"
#include "cal-registry.h"

/* Julian Day Numbers of 1 January of ISO years −10000 and +10001. */
#define SWEEP_FIRST (-1931076)
#define SWEEP_LAST 5373850

/* 1900-01-01 and 2100-12-31; farther away it is every so many days, if there is not
 * time for each. */
#define NEAR_FIRST 2415021
#define NEAR_LAST 2488434
#define FAR_STEP 97

#define SPAN_DAYS 120

static gint64
next_day (gint64 day)
{
  return g_test_thorough () || (day >= NEAR_FIRST && day < NEAR_LAST) ? day + 1 : day + FAR_STEP;
}

static void
test_sweep (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  GError *error = NULL;

  cal_backend_validate (backend, 2451545 - 20000, 2451545 + 20000, &error);
  g_assert_no_error (error);

  for (gint64 day = SWEEP_FIRST; day <= SWEEP_LAST; day = next_day (day))
    {
      int year, month, month_day;
      gint64 back;

      if (!cal_backend_julian_day_to_date (backend, day, &year, &month, &month_day, &error) ||
          !cal_backend_date_to_julian_day (backend, year, month, month_day, &back, &error))
        g_error ("day %" G_GINT64_FORMAT ": %s", day, error->message);

      g_assert_cmpint (back, ==, day);
    }
}

static void
check_span (CalBackend *backend,
            gint32      first)
{
  GError *error = NULL;

  cal_backend_validate (backend, first, first + SPAN_DAYS, &error);
  g_assert_no_error (error);
}

/* Both ends of the domain, and spans between. */
static void
test_spans (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  gint32 last = CAL_JULIAN_DAY_MAX - SPAN_DAYS;
  int n_spans = g_test_thorough () ? 4000 : 8;

  check_span (backend, CAL_JULIAN_DAY_MIN);
  check_span (backend, last);

  for (int i = 0; i < n_spans; i++)
    check_span (backend, g_test_rand_int_range (CAL_JULIAN_DAY_MIN, last));
}

/* The domain begins with an ISO year: a year that it cuts through begins in the
 * one before. */
static void
test_related_iso_year (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autoptr (CalDate) date = NULL;
  GError *error = NULL;
  int expected, iso_year;

  date = cal_date_new_from_julian_day (backend, CAL_JULIAN_DAY_MIN, &error);
  g_assert_no_error (error);

  expected = cal_date_get_day_of_year (date) > 1 ? -1000000 : -999999;
  g_assert_cmpint (cal_date_get_related_iso_year (date), ==, expected);

  cal_backend_get_related_iso_year (backend, cal_date_get_year (date), &iso_year, &error);
  g_assert_no_error (error);
  g_assert_cmpint (iso_year, ==, expected);
}

/* What a subclass has for its own when it chains up: the slots say what the methods say. */
static void
test_slots (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  CalBackendClass *slots = CAL_BACKEND_GET_CLASS (backend);
  GError *error = NULL;
  int year, month, first, n, expected_first, expected_n;

  g_assert_cmpint (slots->get_minimum_days_in_month (backend), ==, cal_backend_get_minimum_days_in_month (backend));
  g_assert_cmpint (slots->get_maximum_days_in_month (backend), ==, cal_backend_get_maximum_days_in_month (backend));
  g_assert_cmpint (slots->get_maximum_months_in_year (backend), ==, cal_backend_get_maximum_months_in_year (backend));

  g_assert_cmpuint (slots->get_n_eras (backend), ==, cal_backend_get_n_eras (backend));
  g_assert_cmpuint (slots->get_n_year_counts (backend), ==, cal_backend_get_n_year_counts (backend));
  g_assert_cmpuint (slots->get_n_cycles (backend), ==, cal_backend_get_n_cycles (backend));
  g_assert_cmpint (slots->is_proleptic (backend) != FALSE, ==, cal_backend_is_proleptic (backend));

  for (gint64 day = NEAR_FIRST; day < NEAR_LAST; day += 1013)
    {
      g_autofree char *code = NULL, *expected_code = NULL;
      g_autoptr (CalDayLabel) label = NULL, expected_label = NULL;
      gint64 back = 0, expected_back = 1;

      g_assert_true (cal_backend_julian_day_to_date (backend, day, &year, &month, NULL, &error));

      code = slots->get_month_code (backend, year, month, &error);
      expected_code = cal_backend_get_month_code (backend, year, month, &error);
      g_assert_cmpstr (code, ==, expected_code);

      g_assert_true (slots->get_missing_days (backend, year, month, &first, &n, &error));
      g_assert_true (cal_backend_get_missing_days (backend, year, month, &expected_first, &expected_n, &error));
      g_assert_cmpint (first, ==, expected_first);
      g_assert_cmpint (n, ==, expected_n);

      label = slots->dup_day_label (backend, day);
      expected_label = cal_backend_dup_day_label (backend, day);
      g_assert_cmpint (label != NULL, ==, expected_label != NULL);

      if (label != NULL)
        {
          g_assert_true (cal_day_label_equal (label, expected_label));
          g_assert_true (slots->get_day_for_label (backend, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT, &back, &error));
          g_assert_true (cal_backend_get_day_for_label (backend, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT, &expected_back,
                                                        &error));
          g_assert_cmpint (back, ==, expected_back);
        }
    }

  g_assert_no_error (error);
}

static void
add_tests (CalBackend *backend)
{
  g_autofree char *sweep = g_strdup_printf ("/cal/backends/%s/sweep", cal_backend_get_id (backend));
  g_autofree char *spans = g_strdup_printf ("/cal/backends/%s/spans", cal_backend_get_id (backend));
  g_autofree char *related = g_strdup_printf ("/cal/backends/%s/related-iso-year",
                                              cal_backend_get_id (backend));
  g_autofree char *slots = g_strdup_printf ("/cal/backends/%s/slots", cal_backend_get_id (backend));

  g_test_add_data_func (sweep, backend, test_sweep);
  g_test_add_data_func (spans, backend, test_spans);
  g_test_add_data_func (related, backend, test_related_iso_year);
  g_test_add_data_func (slots, backend, test_slots);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GListModel) backends = NULL;

  g_test_init (&argc, &argv, NULL);

  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      add_tests (backend);
    }

  return g_test_run ();
}
