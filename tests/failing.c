/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Backends that fail once.  Whichever call of a virtual function it is, the method that needed the
 * answer fails with the error of the backend, and succeeds when it is called again. */

#include "config.h"

#include <gio/gio.h>

#include "cal-date-range.h"
#include "cal-month-day.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/methods.h"

typedef struct
{
  guint n_calls;   /* so far */
  guint failing;   /* the one that fails */
  gboolean paused; /* while a function that cannot fail asks others */
} Plan;

static gboolean
fails (CalBackend  *self,
       GError     **error)
{
  Plan *plan = test_hooked_get_data (self);

  if (plan->paused || plan->n_calls++ != plan->failing)
    return FALSE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT, "no answer to call %u", plan->failing);
  return TRUE;
}

#define HOOK(type, name, failure, parameters, arguments) \
  static type \
  fail_##name parameters \
  { \
    return fails (self, error) ? (failure) : test_hooked_truth ()->name arguments; \
  }

HOOK (gboolean, date_to_julian_day, FALSE,
      (CalBackend *self, int year, int month, int day, gint64 *julian_day, GError **error),
      (self, year, month, day, julian_day, error))
HOOK (gboolean, julian_day_to_date, FALSE,
      (CalBackend *self, gint64 julian_day, int *year, int *month, int *day, GError **error),
      (self, julian_day, year, month, day, error))
HOOK (int, get_months_in_year, 0, (CalBackend *self, int year, GError **error), (self, year, error))
HOOK (int, get_days_in_month, 0, (CalBackend *self, int year, int month, GError **error),
      (self, year, month, error))
HOOK (gboolean, is_leap_year, FALSE, (CalBackend *self, int year, GError **error), (self, year, error))
HOOK (char *, get_month_code, NULL, (CalBackend *self, int year, int month, GError **error),
      (self, year, month, error))
HOOK (int, get_day_of_week, 0, (CalBackend *self, gint64 julian_day, GError **error),
      (self, julian_day, error))
HOOK (CalAccuracy, get_accuracy, CAL_ACCURACY_EXACT, (CalBackend *self, gint64 julian_day, GError **error),
      (self, julian_day, error))
HOOK (gboolean, get_range, FALSE, (CalBackend *self, gint64 *first, gint64 *last, GError **error),
      (self, first, last, error))
HOOK (int, get_cyclic_year, 0, (CalBackend *self, int year, GError **error), (self, year, error))
HOOK (char *, get_weekday_name, NULL,
      (CalBackend *self, const char *locale, int weekday, CalNameWidth width,
       CalNameContext context, GError **error),
      (self, locale, weekday, width, context, error))
HOOK (char *, get_era_name, NULL,
      (CalBackend *self, const char *locale, const char *era, CalNameWidth width, GError **error),
      (self, locale, era, width, error))
HOOK (char *, get_cyclic_year_name, NULL,
      (CalBackend *self, const char *locale, int cyclic_year, CalNameWidth width, GError **error),
      (self, locale, cyclic_year, width, error))
HOOK (gboolean, get_missing_days, FALSE,
      (CalBackend *self, int year, int month, int *first, int *n, GError **error),
      (self, year, month, first, n, error))
HOOK (gboolean, get_era_year, FALSE,
      (CalBackend *self, gint64 julian_day, const char *code, int *era_year, GError **error),
      (self, julian_day, code, era_year, error))
HOOK (gboolean, get_day_for_label, FALSE,
      (CalBackend *self, CalDayLabel *label, CalLabelWhich which, CalOverflow overflow, gint64 *julian_day,
       GError **error),
      (self, label, which, overflow, julian_day, error))

/* What the label is made of, it asks the backend itself. */
static CalDayLabel *
dup_day_label (CalBackend *self,
               gint64      julian_day)
{
  Plan *plan = test_hooked_get_data (self);
  gboolean paused = plan->paused;
  CalDayLabel *label;

  plan->paused = TRUE;
  label = test_hooked_truth ()->dup_day_label (self, julian_day);
  plan->paused = paused;

  return label;
}

/* Messages are complete without the name of a month. */
static char *
get_month_name (CalBackend      *self,
                const char      *locale,
                int              year,
                int              month,
                CalNameWidth     width,
                CalNameContext   context,
                GError         **error)
{
  Plan *plan = test_hooked_get_data (self);
  gboolean paused = plan->paused;
  char *name;

  plan->paused = TRUE;
  name = test_hooked_truth ()->get_month_name (self, locale, year, month, width, context, error);
  plan->paused = paused;

  return name;
}

static const CalBackendClass fails_once = {
  .date_to_julian_day = fail_date_to_julian_day,
  .julian_day_to_date = fail_julian_day_to_date,
  .get_months_in_year = fail_get_months_in_year,
  .get_days_in_month = fail_get_days_in_month,
  .is_leap_year = fail_is_leap_year,
  .get_month_code = fail_get_month_code,
  .get_day_of_week = fail_get_day_of_week,
  .get_accuracy = fail_get_accuracy,
  .get_range = fail_get_range,
  .get_cyclic_year = fail_get_cyclic_year,
  .get_weekday_name = fail_get_weekday_name,
  .get_era_name = fail_get_era_name,
  .get_cyclic_year_name = fail_get_cyclic_year_name,
  .get_missing_days = fail_get_missing_days,
  .get_era_year = fail_get_era_year,
  .get_day_for_label = fail_get_day_for_label,
  .dup_day_label = dup_day_label,
  .get_month_name = get_month_name,
};

/* What else asks a backend, beside its methods.  The year has a leap month, M06L; the next has
 * none. */

#define LEAP_MONTH 7

static gboolean
take (gpointer        boxed,
      GDestroyNotify  free_func)
{
  if (boxed == NULL)
    return FALSE;

  free_func (boxed);
  return TRUE;
}

#define TAKE_DATE(expression) take ((expression), (GDestroyNotify) cal_date_unref)
#define TAKE_PERIOD(expression) take ((expression), (GDestroyNotify) cal_period_unref)
#define TAKE_MONTH_DAY(expression) take ((expression), (GDestroyNotify) cal_month_day_unref)

/* Of a day in the leap month and one nine years later. */
#define DATE_METHOD(name, expression) \
  static gboolean \
  call_##name (CalBackend *backend, GError **error) \
  { \
    g_autoptr (CalDate) date = cal_date_new (backend, TEST_YEAR, LEAP_MONTH, 30, error); \
    g_autoptr (CalDate) later = date != NULL ? cal_date_new (backend, TEST_YEAR + 9, 3, 2, error) : NULL; \
\
    return later != NULL && (expression); \
  }

#define MONTH_DAY_METHOD(name, code, overflow, expression) \
  static gboolean \
  call_##name (CalBackend *backend, GError **error) \
  { \
    g_autoptr (CalMonthDay) month_day = cal_month_day_new (backend, code, 30, overflow, error); \
\
    return month_day != NULL && (expression); \
  }

#define CODE_METHOD(name, year, code) \
  static gboolean \
  call_##name (CalBackend *backend, GError **error) \
  { \
    return cal_backend_get_month_for_code (backend, year, code, CAL_OVERFLOW_CONSTRAIN, NULL, error); \
  }

DATE_METHOD (add_years, TAKE_DATE (cal_date_add_years (date, 1, CAL_OVERFLOW_CONSTRAIN, error)))
DATE_METHOD (add_months, TAKE_DATE (cal_date_add_months (date, -7, CAL_OVERFLOW_CONSTRAIN, error)))
DATE_METHOD (until, TAKE_PERIOD (cal_date_until (date, later, CAL_UNIT_YEAR, error)))
DATE_METHOD (since, TAKE_PERIOD (cal_date_until (later, date, CAL_UNIT_YEAR, error)))
DATE_METHOD (round_years, TAKE_PERIOD (cal_date_until_rounded (date, later, CAL_UNIT_YEAR, CAL_UNIT_YEAR, 1,
                                                               CAL_ROUNDING_MODE_HALF_EXPAND, error)))
DATE_METHOD (round_months, TAKE_PERIOD (cal_date_until_rounded (date, later, CAL_UNIT_YEAR, CAL_UNIT_MONTH, 11,
                                                                CAL_ROUNDING_MODE_EXPAND, error)))
DATE_METHOD (round_weeks, TAKE_PERIOD (cal_date_until_rounded (later, date, CAL_UNIT_MONTH, CAL_UNIT_WEEK, 1,
                                                               CAL_ROUNDING_MODE_EXPAND, error)))
DATE_METHOD (start_of_month, TAKE_DATE (cal_date_start_of_month (date, error)))
DATE_METHOD (end_of_month, TAKE_DATE (cal_date_end_of_month (date, error)))
DATE_METHOD (start_of_year, TAKE_DATE (cal_date_start_of_year (date, error)))
DATE_METHOD (end_of_year, TAKE_DATE (cal_date_end_of_year (date, error)))
DATE_METHOD (start_of_week, TAKE_DATE (cal_date_start_of_week (date, 1, error)))
DATE_METHOD (clamp_anniversary,
             TAKE_DATE (cal_date_get_anniversary (date, TEST_YEAR + 1, CAL_ANNIVERSARY_RULE_CLAMP, error)))
DATE_METHOD (roll_anniversary,
             TAKE_DATE (cal_date_get_anniversary (date, TEST_YEAR + 1, CAL_ANNIVERSARY_RULE_ROLL_FORWARD, error)))
DATE_METHOD (next_anniversary,
             TAKE_DATE (cal_date_get_next_anniversary (date, later, CAL_ANNIVERSARY_RULE_CLAMP, error)))
DATE_METHOD (month_day, TAKE_MONTH_DAY (cal_month_day_new_from_date (date, error)))
DATE_METHOD (range, take (cal_date_range_new (date, later, NULL, error), (GDestroyNotify) cal_date_range_unref))
DATE_METHOD (count_year, cal_date_get_count_year (date, "turn", NULL, error))
DATE_METHOD (matching_weekday,
             TAKE_DATE (cal_date_new_matching_weekday (backend, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY,
                                                       6, error)))

MONTH_DAY_METHOD (leap_month_day, "M06L", CAL_OVERFLOW_REJECT,
                  TAKE_DATE (cal_month_day_to_date (month_day, TEST_YEAR + 1, CAL_OVERFLOW_CONSTRAIN, error)))
MONTH_DAY_METHOD (foreign_month_day, "M03L", CAL_OVERFLOW_CONSTRAIN,
                  TAKE_DATE (cal_month_day_to_date (month_day, TEST_YEAR + 1, CAL_OVERFLOW_CONSTRAIN, error)))
CODE_METHOD (leap_code, TEST_YEAR + 1, "M06L")
CODE_METHOD (foreign_code, TEST_YEAR, "M03L")

/* No year has it, of which the ones around are asked. */
static gboolean
call_absent_code (CalBackend  *backend,
                  GError     **error)
{
  GError *failure = NULL;
  gboolean found = cal_backend_get_month_for_code (backend, TEST_YEAR, "M14", CAL_OVERFLOW_CONSTRAIN, NULL, &failure);

  g_assert_false (found);

  if (!g_error_matches (failure, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE))
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  g_error_free (failure);
  return TRUE;
}

/* A count of years that turns, in a year of which some days lie in the next. */
static gboolean
call_turning_date (CalBackend  *backend,
                   GError     **error)
{
  g_autoptr (CalDateFields) fields = cal_date_fields_new ();

  cal_date_fields_set_era (fields, "turn");
  cal_date_fields_set_era_year (fields, TEST_YEAR);
  cal_date_fields_set_month_code (fields, "M03");
  cal_date_fields_set_day (fields, 31);

  return TAKE_DATE (cal_date_new_from_fields (backend, fields, CAL_OVERFLOW_CONSTRAIN, error));
}

static gboolean
call_label (CalBackend  *backend,
            GError     **error)
{
  g_autoptr (CalDayLabel) label = cal_day_label_new (TEST_YEAR, "M06L", CAL_DAY_PART_NONE, 29, error);
  gint64 julian_day;

  return cal_backend_get_day_for_label (backend, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_CONSTRAIN, &julian_day,
                                        error);
}

#define ROW(name) { #name, call_##name, TRUE }

static const TestMethod more_methods[] = {
  ROW (add_years), ROW (add_months), ROW (until), ROW (since), ROW (round_years), ROW (round_months),
  ROW (round_weeks), ROW (start_of_month), ROW (end_of_month), ROW (start_of_year), ROW (end_of_year),
  ROW (start_of_week), ROW (clamp_anniversary), ROW (roll_anniversary), ROW (next_anniversary),
  ROW (month_day), ROW (range), ROW (count_year), ROW (leap_month_day), ROW (foreign_month_day),
  ROW (leap_code), ROW (foreign_code), ROW (absent_code), ROW (turning_date), ROW (label), ROW (matching_weekday),
};

/* One call after another fails, of many every few. */
static void
test_method_fails (gconstpointer data)
{
  const TestMethod *method = data;

  gboolean failed = TRUE;

  for (Plan plan = { 0, 0, FALSE }; failed; plan.failing += 1 + plan.failing / 32)
    {
      g_autoptr (CalBackend) backend = test_hooked_new (&fails_once, &plan);
      g_autoptr (GError) error = NULL;
      gboolean success;

      plan.n_calls = 0;
      success = method->call (backend, &error);
      failed = plan.n_calls > plan.failing;

      if (failed && method->can_fail)
        {
          g_assert_false (success);
          g_assert_nonnull (error);
          g_assert_nonnull (strstr (error->message, "no answer to call"));
        }
      else
        {
          g_assert_no_error (error);
          g_assert_true (success);
        }

      g_clear_error (&error);
      plan.paused = TRUE;
      success = method->call (backend, &error);
      plan.paused = FALSE;
      g_assert_no_error (error);
      g_assert_true (success);
    }
}

static void
add_methods (const TestMethod *methods,
             gsize             n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/failing/%s", methods[i].name);

      g_test_add_data_func (path, &methods[i], test_method_fails);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_methods (test_methods, test_n_methods);
  add_methods (more_methods, G_N_ELEMENTS (more_methods));

  return g_test_run ();
}
