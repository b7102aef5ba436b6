/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Backends that lie: whatever a virtual function returns, the caller gets what
 * is right, or an error. */

#include "config.h"

#include <gio/gio.h>

#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/methods.h"

typedef struct
{
  const char *title;
  const char *method;     /* that must fail */
  CalBackendClass hooks;  /* the lie */
  gint64 value;           /* what it consists in, if one hook tells several */
  const char *text;
} Lie;

static gint64
get_value (CalBackend *self)
{
  return ((const Lie *) test_hooked_get_data (self))->value;
}

static char *
get_text (CalBackend *self)
{
  return g_strdup (((const Lie *) test_hooked_get_data (self))->text);
}

static void
set_some_error (GError **error)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "some error");
}

#define UNUSED G_GNUC_UNUSED
#define TO_DAY(name) \
  static gboolean \
  name (CalBackend *self UNUSED, int year UNUSED, int month UNUSED, int day UNUSED, \
        gint64 *julian_day UNUSED, GError **error UNUSED)
#define TO_DATE(name) \
  static gboolean \
  name (CalBackend *self UNUSED, gint64 julian_day UNUSED, int *year UNUSED, int *month UNUSED, \
        int *day UNUSED, GError **error UNUSED)
#define OF_YEAR(type, name) \
  static type \
  name (CalBackend *self UNUSED, int year UNUSED, GError **error UNUSED)
#define OF_MONTH(type, name) \
  static type \
  name (CalBackend *self UNUSED, int year UNUSED, int month UNUSED, GError **error UNUSED)
#define OF_DAY(type, name) \
  static type \
  name (CalBackend *self UNUSED, gint64 julian_day UNUSED, GError **error UNUSED)
#define OF_RANGE(name) \
  static gboolean \
  name (CalBackend *self UNUSED, gint64 *first UNUSED, gint64 *last UNUSED, GError **error UNUSED)
#define OF_LOCALE(name, ...) \
  static char * \
  name (CalBackend *self UNUSED, const char *locale UNUSED, __VA_ARGS__, GError **error UNUSED)

TO_DAY (to_day_quietly) { return FALSE; }
TO_DAY (to_day_loudly) { set_some_error (error); return TRUE; }
TO_DAY (to_day_untouched) { return TRUE; }
TO_DAY (to_day_value) { *julian_day = get_value (self); return TRUE; }
TO_DAY (to_day_late)
{
  test_hooked_truth ()->date_to_julian_day (self, year, month, day, julian_day, error);
  *julian_day += get_value (self);
  return TRUE;
}

TO_DATE (to_date_quietly) { return FALSE; }
TO_DATE (to_date_untouched) { return TRUE; }
TO_DATE (to_date_loudly)
{
  set_some_error (error);
  return test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);
}
TO_DATE (to_date_late)
{
  return test_hooked_truth ()->julian_day_to_date (self, julian_day + get_value (self),
                                                   year, month, day, error);
}

/* The right date but for one field, and at the ends of the range altogether. */
#define TO_DATE_BUT_FOR(field) \
  TO_DATE (to_date_but_for_##field) \
  { \
    test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error); \
    if (ABS (julian_day - TEST_DAY) < 100000) \
      *field = (int) get_value (self); \
    return TRUE; \
  }

TO_DATE_BUT_FOR (year)
TO_DATE_BUT_FOR (month)
TO_DATE_BUT_FOR (day)

/* Both ways agree, but on years that those of the ends do not enclose. */
TO_DATE (to_date_far_year)
{
  test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);
  if (ABS (julian_day) < G_GINT64_CONSTANT (300000000))
    *year += 10000000;
  return TRUE;
}
TO_DAY (to_day_far_year)
{
  return test_hooked_truth ()->date_to_julian_day (self, year > 5000000 ? year - 10000000 : year,
                                                   month, day, julian_day, error);
}

OF_YEAR (int, year_value) { return (int) get_value (self); }
OF_MONTH (int, month_value) { return (int) get_value (self); }
OF_MONTH (char *, code_text) { return get_text (self); }
OF_MONTH (char *, code_loudly) { set_some_error (error); return g_strdup ("M01"); }
OF_DAY (int, weekday_value) { return (int) get_value (self); }
OF_DAY (CalAccuracy, accuracy_value) { return (CalAccuracy) get_value (self); }

OF_RANGE (range_backwards) { *first = TEST_DAY + 1; *last = TEST_DAY; return TRUE; }
OF_RANGE (range_early) { *first = get_value (self); *last = CAL_JULIAN_DAY_MAX; return TRUE; }
OF_RANGE (range_late) { *first = CAL_JULIAN_DAY_MIN; *last = get_value (self); return TRUE; }
OF_RANGE (range_quietly) { return FALSE; }
OF_RANGE (range_untouched) { return TRUE; }
OF_RANGE (range_half_untouched) { *first = CAL_JULIAN_DAY_MIN; return TRUE; }
OF_RANGE (range_loudly)
{
  set_some_error (error);
  return test_hooked_truth ()->get_range (self, first, last, error);
}

OF_LOCALE (month_text, int year UNUSED, int month UNUSED, CalNameWidth width UNUSED,
           CalNameContext context UNUSED)
{
  return get_text (self);
}
OF_LOCALE (weekday_text, int weekday UNUSED, CalNameWidth width UNUSED,
           CalNameContext context UNUSED)
{
  return get_text (self);
}
OF_LOCALE (weekday_loudly, int weekday UNUSED, CalNameWidth width UNUSED,
           CalNameContext context UNUSED)
{
  set_some_error (error);
  return g_strdup ("some name");
}
OF_LOCALE (era_text, const char *era UNUSED, CalNameWidth width UNUSED)
{
  return get_text (self);
}
OF_LOCALE (cyclic_text, int cyclic_year UNUSED, CalNameWidth width UNUSED)
{
  return get_text (self);
}

static CalEra *
era_far_away (CalBackend *self,
              guint       index UNUSED)
{
  return cal_era_new ("am", NULL, CAL_ERA_KIND_OFFSET, (int) get_value (self),
                      CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, NULL);
}

#define TO_DAY_LIE .hooks.date_to_julian_day
#define TO_DATE_LIE .hooks.julian_day_to_date

static const Lie lies[] = {
  { "to-day/false-without-error", "date_to_julian_day", TO_DAY_LIE = to_day_quietly },
  { "to-day/true-with-error", "date_to_julian_day", TO_DAY_LIE = to_day_loudly },
  { "to-day/untouched", "date_to_julian_day", TO_DAY_LIE = to_day_untouched },
  { "to-day/least", "date_to_julian_day", TO_DAY_LIE = to_day_value, .value = G_MININT64 },
  { "to-day/most", "date_to_julian_day", TO_DAY_LIE = to_day_value, .value = G_MAXINT64 },
  { "to-day/same-in-32-bits", "date_to_julian_day", TO_DAY_LIE = to_day_value,
    .value = TEST_DAY + (G_GINT64_CONSTANT (1) << 32) },
  { "to-day/before-domain", "date_to_julian_day", TO_DAY_LIE = to_day_value,
    .value = (gint64) CAL_JULIAN_DAY_MIN - 1 },
  { "to-day/next-day", "date_to_julian_day", TO_DAY_LIE = to_day_late, .value = 1 },
  { "to-day/for-dates", "new_date", TO_DAY_LIE = to_day_late, .value = -1 },
  { "to-day/as-confirmation", "julian_day_to_date", TO_DAY_LIE = to_day_late, .value = 30 },
  { "to-day/no-confirmation", "julian_day_to_date", TO_DAY_LIE = to_day_quietly },

  { "to-date/false-without-error", "julian_day_to_date", TO_DATE_LIE = to_date_quietly },
  { "to-date/true-with-error", "julian_day_to_date", TO_DATE_LIE = to_date_loudly },
  { "to-date/untouched", "julian_day_to_date", TO_DATE_LIE = to_date_untouched },
  { "to-date/next-day", "julian_day_to_date", TO_DATE_LIE = to_date_late, .value = 1 },
  { "to-date/year-least", "julian_day_to_date", TO_DATE_LIE = to_date_but_for_year, .value = G_MININT },
  { "to-date/year-most", "julian_day_to_date", TO_DATE_LIE = to_date_but_for_year, .value = G_MAXINT },
  { "to-date/month-0", "julian_day_to_date", TO_DATE_LIE = to_date_but_for_month, .value = 0 },
  { "to-date/month-14", "julian_day_to_date", TO_DATE_LIE = to_date_but_for_month, .value = 14 },
  { "to-date/month-least", "julian_day_to_date", TO_DATE_LIE = to_date_but_for_month, .value = G_MININT },
  { "to-date/month-most", "julian_day_to_date", TO_DATE_LIE = to_date_but_for_month, .value = G_MAXINT },
  { "to-date/other-month", "julian_day_to_date", TO_DATE_LIE = to_date_but_for_month, .value = 6 },
  { "to-date/month-same-in-16-bits", "new_date_from_day", TO_DATE_LIE = to_date_but_for_month,
    .value = 65536 + TEST_MONTH },
  { "to-date/day-0", "julian_day_to_date", TO_DATE_LIE = to_date_but_for_day, .value = 0 },
  { "to-date/day-31", "julian_day_to_date", TO_DATE_LIE = to_date_but_for_day, .value = 31 },
  { "to-date/day-most", "julian_day_to_date", TO_DATE_LIE = to_date_but_for_day, .value = G_MAXINT },
  { "to-date/day-same-in-16-bits", "new_date_from_day", TO_DATE_LIE = to_date_but_for_day,
    .value = 65536 + TEST_MONTH_DAY },
  { "to-date/as-confirmation", "date_to_julian_day", TO_DATE_LIE = to_date_but_for_day, .value = 17 },
  { "to-date/beyond-years-of-range", "julian_day_to_date", TO_DATE_LIE = to_date_far_year,
    TO_DAY_LIE = to_day_far_year },

  { "months/0", "get_months_in_year", .hooks.get_months_in_year = year_value, .value = 0 },
  { "months/negative", "get_months_in_year", .hooks.get_months_in_year = year_value, .value = -12 },
  { "months/least", "get_months_in_year", .hooks.get_months_in_year = year_value, .value = G_MININT },
  { "months/most", "get_months_in_year", .hooks.get_months_in_year = year_value, .value = G_MAXINT },
  { "months/above-maximum", "get_months_in_year", .hooks.get_months_in_year = year_value, .value = 14 },
  { "months/below-date", "julian_day_to_date", .hooks.get_months_in_year = year_value, .value = 4 },

  { "days/0", "get_days_in_month", .hooks.get_days_in_month = month_value, .value = 0 },
  { "days/least", "get_days_in_month", .hooks.get_days_in_month = month_value, .value = G_MININT },
  { "days/most", "get_days_in_month", .hooks.get_days_in_month = month_value, .value = G_MAXINT },
  { "days/above-maximum", "get_days_in_month", .hooks.get_days_in_month = month_value, .value = 31 },
  { "days/below-minimum", "get_days_in_month", .hooks.get_days_in_month = month_value, .value = 28 },
  { "days/below-date", "validate", .hooks.get_days_in_month = month_value, .value = 29 },
  { "days/above-date", "validate", .hooks.get_days_in_month = month_value, .value = 30 },
  { "days/sum", "get_days_in_year", .hooks.get_days_in_month = month_value, .value = G_MAXINT },

  { "leap/always", "validate", .hooks.is_leap_year = year_value, .value = TRUE },
  { "leap/never", "validate", .hooks.is_leap_year = year_value, .value = FALSE },

  { "code/null", "get_month_code", .hooks.get_month_code = code_text, .text = NULL },
  { "code/empty", "get_month_code", .hooks.get_month_code = code_text, .text = "" },
  { "code/short", "get_month_code", .hooks.get_month_code = code_text, .text = "M1" },
  { "code/lower-case", "get_month_code", .hooks.get_month_code = code_text, .text = "m01" },
  { "code/zero", "get_month_code", .hooks.get_month_code = code_text, .text = "M00" },
  { "code/long", "get_month_code", .hooks.get_month_code = code_text, .text = "M01LL" },
  { "code/no-utf8", "get_month_code", .hooks.get_month_code = code_text, .text = "M0\xff" },
  { "code/with-error", "get_month_code", .hooks.get_month_code = code_loudly },
  { "code/of-dates", "new_date", .hooks.get_month_code = code_text, .text = "\xff" },
  { "code/same-for-all", "validate", .hooks.get_month_code = code_text, .text = "M05" },

  { "weekday/negative", "get_day_of_week", .hooks.get_day_of_week = weekday_value, .value = -1 },
  { "weekday/8", "get_day_of_week", .hooks.get_day_of_week = weekday_value, .value = 8 },
  { "weekday/same-in-8-bits", "new_date", .hooks.get_day_of_week = weekday_value, .value = 256 + 3 },
  { "accuracy/negative", "get_accuracy", .hooks.get_accuracy = accuracy_value, .value = -1 },
  { "accuracy/4", "get_accuracy", .hooks.get_accuracy = accuracy_value, .value = 4 },
  { "accuracy/most", "get_accuracy", .hooks.get_accuracy = accuracy_value, .value = G_MAXINT },
  { "accuracy/exact-without-authority", "validate", .hooks.get_accuracy = accuracy_value,
    .value = CAL_ACCURACY_EXACT },
  { "cyclic/negative", "get_cyclic_year", .hooks.get_cyclic_year = year_value, .value = -1 },
  { "cyclic/61", "get_cyclic_year", .hooks.get_cyclic_year = year_value, .value = 61 },

  { "month-name/null", "get_month_name", .hooks.get_month_name = month_text, .text = NULL },
  { "month-name/no-utf8", "get_month_name", .hooks.get_month_name = month_text, .text = "May\xff" },
  { "weekday-name/null", "get_weekday_name", .hooks.get_weekday_name = weekday_text, .text = NULL },
  { "weekday-name/no-utf8", "get_weekday_name", .hooks.get_weekday_name = weekday_text,
    .text = "\xc0\x80" },
  { "weekday-name/with-error", "get_weekday_name", .hooks.get_weekday_name = weekday_loudly },
  { "era-name/null", "get_era_name", .hooks.get_era_name = era_text, .text = NULL },
  { "era-name/no-utf8", "get_era_name", .hooks.get_era_name = era_text, .text = "\xff" },
  { "cyclic-name/no-utf8", "get_cyclic_year_name", .hooks.get_cyclic_year_name = cyclic_text,
    .text = "\xff" },

  { "range/backwards", "julian_day_to_date", .hooks.get_range = range_backwards },
  { "range/least", "julian_day_to_date", .hooks.get_range = range_early, .value = G_MININT64 },
  { "range/most", "date_to_julian_day", .hooks.get_range = range_late, .value = G_MAXINT64 },
  { "range/before-domain", "get_accuracy", .hooks.get_range = range_early,
    .value = (gint64) CAL_JULIAN_DAY_MIN - 1 },
  { "range/after-domain", "get_day_of_week", .hooks.get_range = range_late,
    .value = (gint64) CAL_JULIAN_DAY_MAX + 1 },
  { "range/of-years", "get_months_in_year", .hooks.get_range = range_late, .value = G_MAXINT64 },
  { "range/validate", "validate", .hooks.get_range = range_backwards },
  { "range/itself", "get_range", .hooks.get_range = range_backwards },
  { "range/quietly", "get_range", .hooks.get_range = range_quietly },
  { "range/loudly", "get_range", .hooks.get_range = range_loudly },
  { "range/untouched", "get_range", .hooks.get_range = range_untouched },
  { "range/half-untouched", "new_date", .hooks.get_range = range_half_untouched },

  { "era/least-offset", "get_era_for_day", .hooks.dup_era = era_far_away, .value = G_MININT },
  { "era/least-offset-of-dates", "new_date_from_day", .hooks.dup_era = era_far_away, .value = G_MININT },
};

static void
test_lie (gconstpointer data)
{
  const Lie *lie = data;
  g_autoptr (CalBackend) backend = test_hooked_new (&lie->hooks, (gpointer) lie);
  GError *error = NULL;

  g_assert_false (test_method (lie->method)->call (backend, &error));
  test_assert_error (&error, CAL_ERROR_BACKEND);

  test_poke (backend, TEST_DAY, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY);
  test_poke (backend, CAL_JULIAN_DAY_MAX, G_MAXINT, G_MAXINT, G_MAXINT);
  test_poke (backend, G_MININT64, G_MININT, G_MININT, G_MININT);
}

/* An error of the backend's own reaches the caller as it is. */
TO_DATE (to_date_fails)
{
  if (julian_day != TEST_DAY)
    return test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);

  set_some_error (error);
  *year = *month = *day = 1;
  return FALSE;
}

OF_YEAR (gboolean, is_leap_year_fails) { set_some_error (error); return FALSE; }

static void
test_own_error (void)
{
  static const CalBackendClass hooks = {
    .julian_day_to_date = to_date_fails,
    .is_leap_year = is_leap_year_fails,
  };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  GError *error = NULL;
  int year = 7, month = 7, day = 7;

  g_assert_false (cal_backend_julian_day_to_date (backend, TEST_DAY, &year, &month, &day, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_cmpstr (error->message, ==, "some error");
  g_clear_error (&error);
  g_assert_true (year == 0 && month == 0 && day == 0);

  g_assert_false (cal_backend_is_leap_year (backend, TEST_YEAR, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);

  g_assert_null (cal_date_new_from_julian_day (backend, TEST_DAY + 1, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);
}

/* Errors that cannot be shown as they are, whichever way they come. */
TO_DATE (to_date_fails_unreadably)
{
  if (julian_day != TEST_DAY)
    return test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "bad \xff\xfe");
  return get_value (self) != 0;
}

static void
test_unreadable_error (void)
{
  for (int success = 0; success <= 1; success++)
    {
      Lie lie = { TO_DATE_LIE = to_date_fails_unreadably, .value = success };
      g_autoptr (CalBackend) backend = test_hooked_new (&lie.hooks, &lie);
      GError *error = NULL;

      g_assert_false (cal_backend_julian_day_to_date (backend, TEST_DAY, NULL, NULL, NULL, &error));
      g_assert_true (error->domain == (success ? CAL_ERROR : G_IO_ERROR));
      test_check_message (error);
      g_assert_nonnull (strstr (error->message, "bad"));
      g_clear_error (&error);
    }
}

/* A month with a name that is too long for a message. */
static void
test_long_name (void)
{
  g_autofree char *name = g_strnfill (100000, 'x');
  Lie lie = { .hooks.get_month_name = month_text, .text = name };
  g_autoptr (CalBackend) backend = test_hooked_new (&lie.hooks, &lie);
  GError *error = NULL;

  g_assert_null (cal_date_new (backend, TEST_YEAR, TEST_MONTH, 31, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_DATE);
}

/* The range begins with a day that the backend cannot tell: the author has
 * forgotten to say which ones it can. */
TO_DATE (to_date_of_our_time)
{
  if (julian_day >= TEST_DAY - 1000 && julian_day <= TEST_DAY + 1000)
    return test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);

  set_some_error (error);
  return FALSE;
}

OF_RANGE (range_of_our_time)
{
  *first = TEST_DAY - 1000;
  *last = TEST_DAY + 1000;
  return TRUE;
}

static void
test_forgotten_range (void)
{
  static const CalBackendClass forgotten = { .julian_day_to_date = to_date_of_our_time };
  static const CalBackendClass told = {
    .julian_day_to_date = to_date_of_our_time, .get_range = range_of_our_time,
  };
  g_autoptr (CalBackend) bad = test_hooked_new (&forgotten, NULL);
  g_autoptr (CalBackend) good = test_hooked_new (&told, NULL);
  GError *error = NULL;
  gint64 first, last;

  g_assert_false (test_method ("julian_day_to_date")->call (bad, &error));
  g_assert_nonnull (strstr (error->message, "get_range"));
  g_assert_nonnull (strstr (error->message, "some error"));
  test_assert_error (&error, CAL_ERROR_BACKEND);

  g_assert_false (cal_backend_get_range (bad, &first, &last, &error));
  g_assert_true (first == 0 && last == 0);
  test_assert_error (&error, CAL_ERROR_BACKEND);

  test_method ("julian_day_to_date")->call (good, &error);
  g_assert_no_error (error);
  cal_backend_get_range (good, &first, &last, &error);
  g_assert_no_error (error);
  g_assert_cmpint (first, ==, TEST_DAY - 1000);
  g_assert_cmpint (last, ==, TEST_DAY + 1000);
  cal_backend_validate (good, first, last, &error);
  g_assert_no_error (error);
  g_assert_false (cal_backend_julian_day_to_date (good, last + 1, NULL, NULL, NULL, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

/* Limits are asked once, so that they cannot change between a check and its use,
 * and are brought within those of every calendar. */
typedef struct
{
  int limit;
  guint n_calls;
} Limit;

static int
count_limit (CalBackend *self)
{
  Limit *limit = test_hooked_get_data (self);

  return limit->n_calls++ < 3 ? limit->limit : 30;
}

static void
test_limits (void)
{
  static const CalBackendClass hooks = {
    .get_minimum_days_in_month = count_limit,
    .get_maximum_days_in_month = count_limit,
    .get_maximum_months_in_year = count_limit,
  };
  static const struct
  {
    int limit, days, months;
  } rows[] = { { G_MAXINT, 999, 99 }, { G_MININT, 1, 1 }, { 0, 1, 1 }, { 31, 31, 31 } };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      Limit limit = { rows[i].limit, 0 };
      g_autoptr (CalBackend) backend = test_hooked_new (&hooks, &limit);

      test_poke (backend, TEST_DAY, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY);
      g_assert_cmpint (cal_backend_get_minimum_days_in_month (backend), ==, rows[i].days);
      g_assert_cmpint (cal_backend_get_maximum_days_in_month (backend), ==, rows[i].days);
      g_assert_cmpint (cal_backend_get_maximum_months_in_year (backend), ==, rows[i].months);
      g_assert_cmpuint (limit.n_calls, ==, 3);
    }
}

/* More eras than there can be, none of which there is. */
static guint
countless_eras (CalBackend *self UNUSED)
{
  return G_MAXUINT;
}

static CalEra *
no_era (CalBackend *self UNUSED,
        guint       index UNUSED)
{
  return NULL;
}

static void
test_no_eras (void)
{
  static const CalBackendClass hooks = { .get_n_eras = countless_eras, .dup_era = no_era };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  g_autofree char *code = NULL;
  g_autofree CalEra **eras = cal_backend_get_eras (backend);
  GError *error = NULL;
  int era_year;

  g_assert_null (eras[0]);
  cal_backend_get_era_for_day (backend, TEST_DAY, &code, &era_year, &error);
  g_assert_no_error (error);
  g_assert_null (code);
  g_assert_cmpint (era_year, ==, TEST_YEAR);

  g_assert_false (cal_backend_validate (backend, TEST_DAY, TEST_DAY, &error));
  test_assert_error (&error, CAL_ERROR_BACKEND);
}

static char *
authority_text (CalBackend *self)
{
  return get_text (self);
}

static char *
display_text (CalBackend *self,
              const char *locale UNUSED)
{
  return get_text (self);
}

static void
test_plain_texts (void)
{
  static const char *const texts[] = { NULL, "\xff", "\xed\xa0\x80" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      Lie lie = { .hooks.get_authority = authority_text, .hooks.get_display_name = display_text,
                  .text = texts[i] };
      g_autoptr (CalBackend) backend = test_hooked_new (&lie.hooks, &lie);
      g_autofree char *name = cal_backend_get_display_name (backend, "en");

      g_assert_null (cal_backend_get_authority (backend));
      g_assert_cmpstr (name, ==, "hooked");
    }
}

/* A class that overrides nothing is told to be the one at fault. */
typedef CalBackend TestNothing;
typedef CalBackendClass TestNothingClass;
GType test_nothing_get_type (void);
G_DEFINE_TYPE (TestNothing, test_nothing, CAL_TYPE_BACKEND)

static void
test_nothing_class_init (TestNothingClass *klass UNUSED)
{
}

static void
test_nothing_init (TestNothing *self UNUSED)
{
}

static void
test_nothing (void)
{
  g_autoptr (CalBackend) backend = g_object_new (test_nothing_get_type (), "id", "nothing", NULL);
  GError *error = NULL;

  for (gsize i = 0; i < test_n_methods; i++)
    {
      if (test_methods[i].call (backend, &error))
        continue;

      /* The weekday has a name, and there are no eras and cycles to know. */
      if (!g_error_matches (error, CAL_ERROR, CAL_ERROR_UNKNOWN_ERA) &&
          strstr (error->message, "has no cycle of years") == NULL)
        g_assert_nonnull (strstr (error->message, "TestNothing"));
      g_clear_error (&error);
    }

  test_poke (backend, TEST_DAY, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (lies); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/hostile/", lies[i].title, NULL);

      g_test_add_data_func (path, &lies[i], test_lie);
    }

  g_test_add_func ("/cal/hostile/own-error", test_own_error);
  g_test_add_func ("/cal/hostile/unreadable-error", test_unreadable_error);
  g_test_add_func ("/cal/hostile/long-name", test_long_name);
  g_test_add_func ("/cal/hostile/forgotten-range", test_forgotten_range);
  g_test_add_func ("/cal/hostile/limits", test_limits);
  g_test_add_func ("/cal/hostile/no-eras", test_no_eras);
  g_test_add_func ("/cal/hostile/plain-texts", test_plain_texts);
  g_test_add_func ("/cal/hostile/nothing", test_nothing);

  return g_test_run ();
}
