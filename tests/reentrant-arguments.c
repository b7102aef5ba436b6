/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What the methods of a backend do with arguments within its own functions. */

#include "config.h"

#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/methods.h"

/* A backend that is called with nothing but what exists, whichever of its own
 * functions calls its methods. */
typedef struct
{
  gboolean within;
  gboolean measured;    /* the range is known, and with it the years */
  int first_year;
  int last_year;
} Strict;

#define ASSERT_WITHIN(value, least, most) \
  G_STMT_START \
    { \
      g_assert_cmpint ((value), >=, (least)); \
      g_assert_cmpint ((value), <=, (most)); \
    } \
  G_STMT_END

static void
assert_year (CalBackend *self,
             int         year)
{
  Strict *strict = test_hooked_get_data (self);

  if (strict->measured)
    ASSERT_WITHIN (year, strict->first_year, strict->last_year);
}

static gboolean
strict_to_day (CalBackend *self, int year, int month, int day, gint64 *julian_day, GError **error)
{
  assert_year (self, year);
  ASSERT_WITHIN (month, 1, 99);
  ASSERT_WITHIN (day, 1, 999);

  return test_hooked_truth ()->date_to_julian_day (self, year, month, day, julian_day, error);
}

static gboolean
strict_to_date (CalBackend *self, gint64 julian_day, int *year, int *month, int *day, GError **error)
{
  ASSERT_WITHIN (julian_day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);

  return test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);
}

static int
strict_months (CalBackend *self, int year, GError **error)
{
  assert_year (self, year);

  return test_hooked_truth ()->get_months_in_year (self, year, error);
}

static int
strict_days (CalBackend *self, int year, int month, GError **error)
{
  assert_year (self, year);
  ASSERT_WITHIN (month, 1, 99);

  return test_hooked_truth ()->get_days_in_month (self, year, month, error);
}

static gboolean
strict_leap (CalBackend *self, int year, GError **error)
{
  assert_year (self, year);

  return test_hooked_truth ()->is_leap_year (self, year, error);
}

static char *
strict_code (CalBackend *self, int year, int month, GError **error)
{
  assert_year (self, year);
  ASSERT_WITHIN (month, 1, 99);

  return test_hooked_truth ()->get_month_code (self, year, month, error);
}

static int
strict_weekday (CalBackend *self, gint64 julian_day, GError **error)
{
  ASSERT_WITHIN (julian_day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);

  return test_hooked_truth ()->get_day_of_week (self, julian_day, error);
}

static CalAccuracy
strict_accuracy (CalBackend *self, gint64 julian_day, GError **error)
{
  ASSERT_WITHIN (julian_day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);

  return test_hooked_truth ()->get_accuracy (self, julian_day, error);
}

static int
strict_cyclic_year (CalBackend *self, int year, GError **error)
{
  assert_year (self, year);

  return test_hooked_truth ()->get_cyclic_year (self, year, error);
}

static CalEra *
strict_era (CalBackend *self, guint index)
{
  g_assert_cmpuint (index, <, 2);

  return test_hooked_truth ()->dup_era (self, index);
}

static char *
strict_month_name (CalBackend *self, const char *locale, int year, int month, CalNameWidth width,
                   CalNameContext context, GError **error)
{
  assert_year (self, year);
  ASSERT_WITHIN (month, 1, 99);

  return test_hooked_truth ()->get_month_name (self, locale, year, month, width, context, error);
}

static char *
strict_weekday_name (CalBackend *self, const char *locale, int weekday, CalNameWidth width,
                     CalNameContext context, GError **error)
{
  ASSERT_WITHIN (weekday, 1, 7);

  return test_hooked_truth ()->get_weekday_name (self, locale, weekday, width, context, error);
}

static const CalBackendClass strict_hooks = {
  .date_to_julian_day = strict_to_day,
  .julian_day_to_date = strict_to_date,
  .get_months_in_year = strict_months,
  .get_days_in_month = strict_days,
  .is_leap_year = strict_leap,
  .get_month_code = strict_code,
  .get_day_of_week = strict_weekday,
  .get_accuracy = strict_accuracy,
  .get_cyclic_year = strict_cyclic_year,
  .dup_era = strict_era,
  .get_month_name = strict_month_name,
  .get_weekday_name = strict_weekday_name,
};

/* Dates that exist in no calendar, and of which one field alone is wrong. */
static void
ask_for_nothing (CalBackend *self)
{
  static const int dates[][3] = {
    { TEST_YEAR, 1000000, -5 }, { TEST_YEAR, 1, 1000 }, { TEST_YEAR, 0, 1 }, { TEST_YEAR, 100, 1 },
    { TEST_YEAR, 1, 0 }, { TEST_YEAR, 1, G_MININT }, { TEST_YEAR, G_MAXINT, 1 },
    { G_MAXINT, 1, 1 }, { G_MININT, 1, 1 },
  };
  static const gint64 days[] = {
    (gint64) CAL_JULIAN_DAY_MIN - 1, (gint64) CAL_JULIAN_DAY_MAX + 1, G_MININT64, G_MAXINT64,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      int year = dates[i][0], month = dates[i][1], day = dates[i][2];

      g_assert_false (cal_backend_date_to_julian_day (self, year, month, day, NULL, NULL));
      g_assert_false (cal_backend_is_valid_date (self, year, month, day));
      g_assert_null (cal_date_new (self, year, month, day, NULL));
      g_assert_null (cal_backend_get_month_name (self, NULL, year, month < 1 || month > 99 ? month : 0,
                                                 CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, NULL));
    }

  test_poke (self, G_MAXINT64, G_MAXINT, 1000000, -5);

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_assert_false (cal_backend_julian_day_to_date (self, days[i], NULL, NULL, NULL, NULL));
      g_assert_null (cal_date_new_from_julian_day (self, days[i], NULL));
    }

  for (int weekday = 8; weekday > -2; weekday -= 8)
    g_assert_null (cal_backend_get_weekday_name (self, NULL, weekday, CAL_NAME_WIDTH_WIDE,
                                                 CAL_NAME_CONTEXT_FORMAT, NULL));

  g_assert_null (cal_backend_dup_era (self, 2));
}

static void
ask_for_nothing_once (CalBackend *self)
{
  Strict *strict = test_hooked_get_data (self);

  if (strict->within)
    return;

  strict->within = TRUE;
  ask_for_nothing (self);
  strict->within = FALSE;
}

/* Arguments are checked within the backend's own functions as elsewhere. */
static void
test_arguments_within (gconstpointer data)
{
  const TestMethod *method = data;

  for (int measured = 0; measured <= 1; measured++)
    {
      Strict strict = { FALSE, FALSE, 0, 0 };
      g_autoptr (CalBackend) backend = test_hooked_new (&strict_hooks, &strict);
      GError *error = NULL;

      if (measured)
        {
          cal_backend_julian_day_to_date (backend, CAL_JULIAN_DAY_MIN, &strict.first_year, NULL, NULL,
                                          &error);
          g_assert_no_error (error);
          cal_backend_julian_day_to_date (backend, CAL_JULIAN_DAY_MAX, &strict.last_year, NULL, NULL,
                                          &error);
          g_assert_no_error (error);
          strict.measured = TRUE;
        }

      test_hooked_watch (backend, ask_for_nothing_once);
      method->call (backend, &error);
      g_assert_no_error (error);
    }
}

/* The months and days that a year has, not only those that any may have, where
 * the functions that know them are not those that ask. */
static void
ask_beyond (CalBackend *self)
{
  int *n_asked = test_hooked_get_data (self);

  if ((*n_asked)++ > 0)
    return;

  g_assert_false (cal_backend_is_valid_date (self, TEST_YEAR, 14, 1));
  g_assert_false (cal_backend_is_valid_date (self, TEST_YEAR, TEST_MONTH, 31));
  g_assert_true (cal_backend_is_valid_date (self, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY));
}

static gboolean
leap_asks_beyond (CalBackend  *self,
                  int          year,
                  GError     **error)
{
  ask_beyond (self);

  return test_hooked_truth ()->is_leap_year (self, year, error);
}

/* The lengths of months from their first days, through the methods. */
static int
days_between_months (CalBackend  *self,
                     int          year,
                     int          month,
                     GError     **error)
{
  int months = cal_backend_get_months_in_year (self, year, error);
  gboolean last = month == months;
  gint64 first, next;

  if (months == 0 ||
      !cal_backend_date_to_julian_day (self, year, month, 1, &first, error) ||
      !cal_backend_date_to_julian_day (self, last ? year + 1 : year, last ? 1 : month + 1, 1, &next,
                                       error))
    return 0;

  return (int) (next - first);
}

static void
test_lengths_from_days (void)
{
  static const CalBackendClass hooks = { .get_days_in_month = days_between_months };
  int n_asked = 0;
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, &n_asked);
  GError *error = NULL;

  g_test_summary ("Functions may use each other's methods");
  cal_backend_validate (backend, TEST_NEW_YEAR - 400, TEST_NEW_YEAR + 400, &error);
  g_assert_no_error (error);
}

static void
test_beyond_within (void)
{
  static const CalBackendClass hooks = { .is_leap_year = leap_asks_beyond };
  int n_asked = 0;
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, &n_asked);

  cal_backend_is_leap_year (backend, TEST_YEAR, NULL);
  g_assert_cmpint (n_asked, >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < test_n_methods; i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/reentrant-arguments/%s", test_methods[i].name);

      g_test_add_data_func (path, &test_methods[i], test_arguments_within);
    }

  g_test_add_func ("/cal/reentrant-arguments/beyond", test_beyond_within);
  g_test_add_func ("/cal/reentrant-arguments/lengths-from-days", test_lengths_from_days);

  return g_test_run ();
}
