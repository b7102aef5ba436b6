/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What holds for sums, differences, texts and weeks of any dates: of random
 * ones, in each calendar. */

#include "config.h"

#include "cal-month-day.h"
#include "cal-native-private.h"
#include "cal-registry.h"
#include "date-checks.h"
#include "lib/meton.h"

/* How many random dates, of which an application's calendar gets fewer, as do all under
 * AddressSanitizer. */
#ifdef __SANITIZE_ADDRESS__
#define N_NATIVE 400
#define N_FOREIGN 50
#else
#define N_NATIVE 2000
#define N_FOREIGN 150
#endif

static CalBackend *meton;

/* Often near the present or near another day, sometimes anywhere. */
static gint64
random_day (gint64 near)
{
  switch (check_random (0, 4))
    {
    case 0:
      return check_random (CAL_JULIAN_DAY_MIN + 2000, CAL_JULIAN_DAY_MAX - 2000);
    case 1:
      return 2451545 + check_random (-40000, 40000);
    case 2:
      return near + check_random (-800, 801);
    default:
      return near + check_random (-62, 63);
    }
}

static CalDate *
date_of_day (CalBackend *backend,
             gint64      day)
{
  GError *error = NULL;
  CalDate *date = cal_date_new_from_julian_day (backend, CLAMP (day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX),
                                                &error);

  g_assert_no_error (error);

  return date;
}

typedef struct
{
  CalDate *a;
  CalDate *b;
  int sign;   /* of b − a */
} Pair;

static Pair
random_pair (CalBackend *backend)
{
  gint64 first = random_day (2451545);
  gint64 second = random_day (first);

  return (Pair) { date_of_day (backend, first), date_of_day (backend, second),
                  (second > first) - (second < first) };
}

static void
pair_clear (Pair *pair)
{
  cal_date_unref (pair->a);
  cal_date_unref (pair->b);
}

static int
count_of (CalBackend *backend)
{
  return cal_backend_get_system (backend) == CAL_SYSTEM_CUSTOM ? N_FOREIGN : N_NATIVE;
}

static CalDate *
add (CalDate     *date,
     int          years,
     int          months,
     int          weeks,
     int          days)
{
  GError *error = NULL;
  g_autoptr (CalPeriod) period = cal_period_new (years, months, weeks, days, &error);
  CalDate *sum;

  g_assert_no_error (error);
  sum = cal_date_add (date, period, CAL_OVERFLOW_CONSTRAIN, &error);
  g_assert_no_error (error);

  return sum;
}

/* The most of the largest unit that does not pass the other date: as many do
 * not lead beyond it, and one more does not fall short of it.  A month that the
 * other year lacks is judged by its code, which passes a month that it then becomes. */
static void
check_most (const Pair *pair,
            CalPeriod  *period,
            CalUnit     unit)
{
  int years = cal_period_get_years (period), months = cal_period_get_months (period);
  g_autoptr (CalDate) most = NULL, more = NULL;

  if (unit == CAL_UNIT_YEAR)
    {
      most = add (pair->a, years, 0, 0, 0);
      more = add (pair->a, years + pair->sign, 0, 0, 0);
    }
  else
    {
      most = add (pair->a, 0, months, 0, 0);
      more = add (pair->a, 0, months + pair->sign, 0, 0);
    }

  g_assert_cmpint (pair->sign * cal_date_compare (most, pair->b), <=, 0);

  if (unit != CAL_UNIT_YEAR || g_str_equal (cal_date_get_month_code (more), cal_date_get_month_code (pair->a)))
    g_assert_cmpint (pair->sign * cal_date_compare (more, pair->b), >=, 0);
}

static void
check_difference (const Pair *pair,
                  CalUnit     unit)
{
  GError *error = NULL;
  g_autoptr (CalPeriod) period = cal_date_until (pair->a, pair->b, unit, &error);
  g_autoptr (CalDate) sum = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (cal_period_get_sign (period), ==, pair->sign);

  sum = cal_date_add (pair->a, period, CAL_OVERFLOW_CONSTRAIN, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_julian_day (sum), ==, cal_date_get_julian_day (pair->b));

  g_assert_true (unit == CAL_UNIT_WEEK || cal_period_get_weeks (period) == 0);
  g_assert_true (unit == CAL_UNIT_YEAR || cal_period_get_years (period) == 0);
  g_assert_true (unit >= CAL_UNIT_MONTH || cal_period_get_months (period) == 0);
  g_assert_true (unit != CAL_UNIT_WEEK || ABS (cal_period_get_days (period)) < 7);

  if (unit >= CAL_UNIT_MONTH && pair->sign != 0)
    check_most (pair, period, unit);
}

static void
test_differences (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;

  g_test_summary ("Adding the difference of two dates to one gives the other");

  for (int i = 0; i < count_of (backend); i++)
    {
      Pair pair = random_pair (backend);

      for (CalUnit unit = CAL_UNIT_DAY; unit <= CAL_UNIT_YEAR; unit++)
        check_difference (&pair, unit);

      pair_clear (&pair);
    }
}

/* The period of one unit. */
static CalPeriod *
period_of (CalUnit unit,
           int     amount)
{
  GError *error = NULL;
  CalPeriod *period = cal_period_new (unit == CAL_UNIT_YEAR ? amount : 0,
                                      unit == CAL_UNIT_MONTH ? amount : 0,
                                      unit == CAL_UNIT_WEEK ? amount : 0,
                                      unit == CAL_UNIT_DAY ? amount : 0, &error);

  g_assert_no_error (error);

  return period;
}

static CalPeriod *
rounded (const Pair      *pair,
         CalUnit          largest,
         CalUnit          smallest,
         int              increment,
         CalRoundingMode  mode)
{
  GError *error = NULL;
  CalPeriod *period = cal_date_until_rounded (pair->a, pair->b, largest, smallest, increment, mode, &error);

  g_assert_no_error (error);

  return period;
}

/* Rounded towards the start and away from it, the two are on either side of
 * the other date and one multiple apart. */
static void
check_rounding (const Pair *pair,
                CalUnit     unit,
                int         increment)
{
  g_autoptr (CalPeriod) down = rounded (pair, unit, unit, increment, CAL_ROUNDING_MODE_TRUNC);
  g_autoptr (CalPeriod) up = rounded (pair, unit, unit, increment, CAL_ROUNDING_MODE_EXPAND);
  g_autoptr (CalPeriod) near = rounded (pair, unit, unit, increment, CAL_ROUNDING_MODE_HALF_EXPAND);
  g_autoptr (CalPeriod) step G_GNUC_UNUSED = period_of (unit, pair->sign * increment);
  GError *error = NULL;
  g_autoptr (CalDate) lower = cal_date_add (pair->a, down, CAL_OVERFLOW_CONSTRAIN, &error);
  g_autoptr (CalDate) upper = cal_date_add (pair->a, up, CAL_OVERFLOW_CONSTRAIN, &error);
  gint64 target = cal_date_get_julian_day (pair->b);

  g_assert_no_error (error);
  g_assert_cmpint (pair->sign * cal_date_compare (lower, pair->b), <=, 0);
  g_assert_cmpint (pair->sign * cal_date_compare (upper, pair->b), >=, 0);

  if (cal_period_equal (down, up))
    g_assert_cmpint (cal_date_get_julian_day (lower), ==, target);
  else if (2 * ABS (target - cal_date_get_julian_day (lower)) <
           ABS (cal_date_get_julian_day (upper) - cal_date_get_julian_day (lower)))
    g_assert_true (cal_period_equal (near, down));
  else
    g_assert_true (cal_period_equal (near, up));
}

static void
test_roundings (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;

  for (int i = 0; i < count_of (backend); i++)
    {
      Pair pair = random_pair (backend);
      CalUnit largest = check_random (CAL_UNIT_DAY, CAL_UNIT_YEAR + 1);
      g_autoptr (CalPeriod) exact = rounded (&pair, largest, CAL_UNIT_DAY, 1, CAL_ROUNDING_MODE_EXPAND);
      GError *error = NULL;
      g_autoptr (CalPeriod) until = cal_date_until (pair.a, pair.b, largest, &error);

      g_assert_no_error (error);
      g_assert_true (cal_period_equal (exact, until));

      for (CalUnit unit = CAL_UNIT_DAY; unit <= CAL_UNIT_YEAR; unit++)
        check_rounding (&pair, unit, check_random (1, 4));

      pair_clear (&pair);
    }
}

/* A sum of years keeps month and day under reject, or fails; what reject gives
 * is what constrain gives. */
static void
test_overflow_of_sums (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;

  for (int i = 0; i < count_of (backend); i++)
    {
      Pair pair = random_pair (backend);
      int amount = check_random (-40, 41);
      gboolean years = check_random (0, 2) == 1;
      g_autoptr (CalPeriod) period = period_of (years ? CAL_UNIT_YEAR : CAL_UNIT_MONTH, amount);
      GError *error = NULL;
      g_autoptr (CalDate) constrained = cal_date_add (pair.a, period, CAL_OVERFLOW_CONSTRAIN, &error);
      g_autoptr (CalDate) rejected = NULL;
      gboolean changed;

      g_assert_no_error (error);
      changed = cal_date_get_day (constrained) != cal_date_get_day (pair.a) ||
                (years && g_strcmp0 (cal_date_get_month_code (constrained),
                                     cal_date_get_month_code (pair.a)) != 0);

      rejected = cal_date_add (pair.a, period, CAL_OVERFLOW_REJECT, &error);

      if (changed)
        {
          g_assert_null (rejected);
          g_assert_true (g_error_matches (error, CAL_ERROR, CAL_ERROR_INVALID_DATE) ||
                         g_error_matches (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE));
          g_clear_error (&error);
        }
      else
        {
          g_assert_no_error (error);
          g_assert_true (cal_date_equal (rejected, constrained));
        }

      pair_clear (&pair);
    }
}

static void
test_overflow_of_fields (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;

  g_test_summary ("Constraining twice is constraining once; reject gives nothing else");

  for (int i = 0; i < count_of (backend); i++)
    {
      g_autoptr (CalDate) any = date_of_day (backend, random_day (2451545));
      int year = cal_date_get_year (any);
      int month = check_random (1, 16), day = check_random (1, 34);
      GError *error = NULL;
      g_autoptr (CalDate) once = NULL, twice = NULL, rejected = NULL;

      once = cal_date_new_with_overflow (backend, year, month, day, CAL_OVERFLOW_CONSTRAIN, &error);
      g_assert_no_error (error);
      twice = cal_date_new_with_overflow (backend, cal_date_get_year (once), cal_date_get_month (once),
                                          cal_date_get_day (once), CAL_OVERFLOW_CONSTRAIN, &error);
      g_assert_no_error (error);
      g_assert_true (cal_date_equal (once, twice));

      rejected = cal_date_new_with_overflow (backend, year, month, day, CAL_OVERFLOW_REJECT, &error);

      if (cal_date_get_month (once) == month && cal_date_get_day (once) == day)
        {
          g_assert_no_error (error);
          g_assert_true (cal_date_equal (once, rejected));
        }
      else
        {
          g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
          g_clear_error (&error);
        }
    }
}

static int
compare_fields (CalDate *a,
                CalDate *b)
{
  if (cal_date_get_year (a) != cal_date_get_year (b))
    return cal_date_get_year (a) < cal_date_get_year (b) ? -1 : 1;

  if (cal_date_get_month (a) != cal_date_get_month (b))
    return cal_date_get_month (a) < cal_date_get_month (b) ? -1 : 1;

  return (cal_date_get_day (a) > cal_date_get_day (b)) - (cal_date_get_day (a) < cal_date_get_day (b));
}

static void
test_order (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;

  g_test_summary ("Dates are in the order of their fields, and of the texts of their days");

  for (int i = 0; i < count_of (backend); i++)
    {
      Pair pair = random_pair (backend);

      g_assert_cmpint (compare_fields (pair.a, pair.b), ==, -pair.sign);
      g_assert_cmpint (cal_date_compare (pair.a, pair.b), ==, -pair.sign);

      if (cal_date_get_year (pair.a) == cal_date_get_year (pair.b))
        g_assert_cmpint (strcmp (cal_date_get_month_code (pair.a), cal_date_get_month_code (pair.b)) *
                         pair.sign, <=, 0);

      pair_clear (&pair);
    }
}

static void
test_texts (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;

  g_test_summary ("What is written is read again");

  for (int i = 0; i < count_of (backend); i++)
    {
      Pair pair = random_pair (backend);
      GError *error = NULL;
      g_autofree char *native = cal_date_to_native_string (pair.a);
      g_autoptr (CalDate) from_native = cal_date_new_from_native_string (backend, native, &error);
      g_autoptr (CalPeriod) period = cal_date_until (pair.a, pair.b, i % 4, &error);
      g_autofree char *text = cal_period_to_string (period);
      g_autoptr (CalPeriod) from_text = cal_period_new_from_string (text, &error);

      g_assert_no_error (error);
      g_assert_true (cal_date_equal (pair.a, from_native));
      g_assert_true (cal_period_equal (period, from_text));

      for (CalAnnotation annotation = CAL_ANNOTATION_AUTO; annotation <= CAL_ANNOTATION_CRITICAL; annotation++)
        {
          g_autofree char *iso = cal_date_to_annotated_string (pair.a, annotation);
          g_autoptr (CalDate) from_iso = cal_date_new_from_string (iso, &error);

          g_assert_no_error (error);
          g_assert_cmpint (cal_date_compare (pair.a, from_iso), ==, 0);
          g_assert_true (annotation == CAL_ANNOTATION_NEVER || cal_date_equal (pair.a, from_iso));
        }

      pair_clear (&pair);
    }
}

static void
test_month_days (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;

  g_test_summary ("A month and day is that of its reference date, of its text, and of what is next");

  for (int i = 0; i < count_of (backend) / 10; i++)
    {
      gint64 day = 2440588 + check_random (-20000, 20000);
      g_autoptr (CalDate) date = date_of_day (backend, day);
      g_autoptr (CalDate) reference = NULL, next = NULL;
      GError *error = NULL;
      g_autoptr (CalMonthDay) month_day = cal_month_day_new_from_date (date, &error);
      g_autoptr (CalMonthDay) from_native = NULL;
      g_autofree char *native = NULL;

      g_assert_no_error (error);
      reference = date_of_day (backend, cal_month_day_get_reference_day (month_day));
      g_assert_cmpstr (cal_month_day_get_month_code (month_day), ==, cal_date_get_month_code (reference));
      g_assert_cmpint (cal_month_day_get_day (month_day), ==, cal_date_get_day (reference));

      native = cal_month_day_to_native_string (month_day);
      from_native = cal_month_day_new_from_native_string (backend, native, &error);
      g_assert_no_error (error);
      g_assert_true (cal_month_day_equal (month_day, from_native));

      next = cal_month_day_next (month_day, reference, CAL_SKIP_OMIT, &error);
      g_assert_no_error (error);
      g_assert_true (cal_date_equal (next, reference));
    }
}

static void
test_weeks (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;

  if (cal_backend_peek_rule (backend) != NULL && cal_backend_peek_rule (backend)->weekday != NULL)
    {
      g_test_skip ("Weeks of this calendar may have more than seven days, and are not those of ISO 8601");
      return;
    }

  for (int i = 0; i < count_of (backend); i++)
    {
      g_autoptr (CalDate) date = date_of_day (backend, random_day (2451545));
      int first_weekday = check_random (1, 8), minimal_days = check_random (1, 8);
      GError *error = NULL;
      g_autoptr (CalDate) start = cal_date_start_of_week (date, first_weekday, &error);
      g_autoptr (CalDate) end = cal_date_end_of_week (date, first_weekday, &error);
      g_autoptr (CalDate) from_iso = NULL;
      int week_year, week, start_year, end_year, days_in_year, iso_year, iso_week;

      g_assert_no_error (error);
      g_assert_cmpint (cal_date_get_julian_day (end) - cal_date_get_julian_day (start), ==, 6);
      g_assert_cmpint (cal_date_get_day_of_week (start), ==, first_weekday);

      /* One week for its seven days, in the year with enough of them. */
      week = cal_date_get_week (date, first_weekday, minimal_days, &week_year);
      g_assert_cmpint (cal_date_get_week (start, first_weekday, minimal_days, &start_year), ==, week);
      g_assert_cmpint (cal_date_get_week (end, first_weekday, minimal_days, &end_year), ==, week);
      g_assert_cmpint (start_year, ==, week_year);
      g_assert_cmpint (end_year, ==, week_year);

      days_in_year = cal_date_get_year (start) == cal_date_get_year (end)
                     ? 7 : cal_date_get_day_of_year (end);
      g_assert_cmpint (week_year, ==, days_in_year >= minimal_days ? cal_date_get_year (end)
                                                                   : cal_date_get_year (start));

      iso_week = cal_date_get_iso_week (date, &iso_year);
      from_iso = cal_date_new_from_iso_week (backend, iso_year, iso_week, cal_date_get_day_of_week (date),
                                             &error);
      g_assert_no_error (error);
      g_assert_true (cal_date_equal (date, from_iso));
    }
}

static void
test_days_of_years (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;

  for (int i = 0; i < count_of (backend); i++)
    {
      g_autoptr (CalDate) date = date_of_day (backend, random_day (2451545));
      GError *error = NULL;
      g_autoptr (CalDate) again = cal_date_new_from_day_of_year (backend, cal_date_get_year (date),
                                                                 cal_date_get_day_of_year (date), &error);
      g_autoptr (CalDate) last = NULL;

      g_assert_no_error (error);
      g_assert_true (cal_date_equal (date, again));

      last = cal_date_end_of_year (date, &error);
      g_assert_no_error (error);
      g_assert_cmpint (cal_date_get_day_of_year (last), ==, cal_date_get_days_in_year (date));
      g_assert_null (cal_date_new_from_day_of_year (backend, cal_date_get_year (date),
                                                    cal_date_get_days_in_year (date) + 1, &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
      g_clear_error (&error);
    }
}

/* The date of an end of the domain is written and read, and stays where it is. */
static void
check_end (CalDate *end)
{
  g_autofree char *text = cal_date_to_string (end), *native = cal_date_to_native_string (end);
  GError *error = NULL;
  g_autoptr (CalDate) from_text = cal_date_new_from_string (text, &error);
  g_autoptr (CalDate) from_native = cal_date_new_from_native_string (NULL, native, &error);
  g_autoptr (CalDate) same = add (end, 0, 0, 0, 0);

  g_assert_no_error (error);
  g_assert_true (cal_date_equal (from_text, end));
  g_assert_true (cal_date_equal (from_native, end));
  g_assert_true (cal_date_equal (same, end));
}

/* The two ends of the domain are as far apart as any dates are. */
static void
test_ends (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  Pair forward = { date_of_day (backend, CAL_JULIAN_DAY_MIN), date_of_day (backend, CAL_JULIAN_DAY_MAX), 1 };
  GError *error = NULL;

  for (int i = 0; i < 2; i++)
    {
      for (CalUnit unit = CAL_UNIT_DAY; unit <= CAL_UNIT_YEAR; unit++)
        {
          g_autoptr (CalPeriod) period = cal_date_until (forward.a, forward.b, unit, &error);
          g_autoptr (CalDate) sum = NULL;

          g_assert_no_error (error);
          sum = cal_date_add (forward.a, period, CAL_OVERFLOW_CONSTRAIN, &error);
          g_assert_no_error (error);
          g_assert_true (cal_date_equal (sum, forward.b));
        }

      forward = (Pair) { forward.b, forward.a, -1 };
    }

  check_end (forward.a);
  check_end (forward.b);

  g_assert_null (cal_date_add_days (forward.a, -1, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_clear_error (&error);
  g_assert_null (cal_date_add_days (forward.b, 1, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_clear_error (&error);

  pair_clear (&forward);
}

static const struct
{
  const char *name;
  void (*test) (gconstpointer backend);
} properties[] = {
  { "differences", test_differences },
  { "roundings", test_roundings },
  { "overflow-of-sums", test_overflow_of_sums },
  { "overflow-of-fields", test_overflow_of_fields },
  { "order", test_order },
  { "texts", test_texts },
  { "month-days", test_month_days },
  { "weeks", test_weeks },
  { "days-of-years", test_days_of_years },
  { "ends", test_ends },
};

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GListModel) backends = NULL;
  GError *error = NULL;

  g_test_init (&argc, &argv, NULL);

  meton = test_meton_new ("meton", NULL);
  cal_registry_register (cal_registry_get_default (), meton, &error);
  g_assert_no_error (error);

  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      for (gsize j = 0; j < G_N_ELEMENTS (properties); j++)
        {
          g_autofree char *path = g_strdup_printf ("/cal/properties/%s/%s", cal_backend_get_id (backend),
                                                   properties[j].name);

          g_test_add_data_func (path, backend, properties[j].test);
        }
    }

  return g_test_run ();
}
