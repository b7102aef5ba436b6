/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Islamic calendars of a crescent of one's own: at the places of built-in calendars they are those
 * calendars, and elsewhere they are calendars. */

#include "config.h"

#include "lib/meton.h"
#include "made-checks.h"

#include "cal-astro-crescent-private.h"
#include "cal-islamic-table-private.h"
#include "cal-place.h"

#define FIRST_YEAR CAL_ISLAMIC_CRESCENT_FIRST_YEAR
#define N_YEARS CAL_ISLAMIC_CRESCENT_N_YEARS
#define END_YEAR (FIRST_YEAR + N_YEARS)

typedef struct
{
  const char *calendar;
  CalCrescentCriterion criterion;
  double latitude;
  double longitude;
  double elevation;
} Crescent;

static const Crescent built_in[] = {
  { "islamic-crescent", CAL_CRESCENT_CRITERION_SHAUKAT, 30.1, 31.3, 200 },
  { "islamic-rgsa", CAL_CRESCENT_CRITERION_MOONSET, 21.4225, 39.8262, 298 },
  { "islamic-mabims", CAL_CRESCENT_CRITERION_MABIMS, 5.9, 95.2, 0 },
  { "islamic-jakim", CAL_CRESCENT_CRITERION_MABIMS, 6.45, 99.7, 0 },
};

/* Where the crescent is seldom seen, or never for a season. */
static const Crescent hostile[] = {
  { "north-pole", CAL_CRESCENT_CRITERION_SHAUKAT, 90, 0, 0 },
  { "south-pole", CAL_CRESCENT_CRITERION_MOONSET, -90, -180, 0 },
  { "tromso", CAL_CRESCENT_CRITERION_LAG, 69.65, 18.96, 0 },
  { "longyearbyen", CAL_CRESCENT_CRITERION_ISTANBUL, 78.22, 15.65, 0 },
  { "mcmurdo", CAL_CRESCENT_CRITERION_MABIMS, -77.85, 166.67, 9000 },
  { "date-line", CAL_CRESCENT_CRITERION_LAG, -18, 180, 0 },
  { "alert", CAL_CRESCENT_CRITERION_YALLOP, 82.5, -62.3, 0 },
  { "antarctic-circle", CAL_CRESCENT_CRITERION_ODEH, -66.6, -180, 0 },
};

static CalBackend *
make_crescent (const Crescent *crescent,
               CalBackend     *base)
{
  GError *error = NULL;
  g_autoptr (CalPlace) place = cal_place_new (crescent->latitude, crescent->longitude, crescent->elevation, NULL,
                                              &error);
  CalBackend *backend;

  check_no_error (&error);
  backend = cal_crescent_backend_new ("mine", place, crescent->criterion, base, &error);
  check_no_error (&error);

  return backend;
}

/* Every month, or one year of 60. */
static void
test_built_in (gconstpointer data)
{
  const Crescent *crescent = data;
  g_autoptr (CalBackend) backend = make_crescent (crescent, NULL);
  g_autoptr (CalBackend) other = check_lookup (crescent->calendar);
  const CalRule *rule = cal_backend_peek_rule (backend), *expected = cal_backend_peek_rule (other);
  int step = g_test_thorough () ? 1 : 60;

  for (int year = FIRST_YEAR; year < END_YEAR && !g_test_failed (); year += step)
    for (int month = 1; month <= 12; month++)
      {
        gint32 start = expected->month_start (expected, year, month);
        CalFields fields = rule->from_day (rule, start);

        g_assert_cmpint (rule->month_start (rule, year, month), ==, start);
        g_assert_cmpint (fields.year, ==, year);
        g_assert_cmpint (fields.month, ==, month);
        g_assert_cmpint (fields.day, ==, 1);

        /* A month has a 30th day or not. */
        for (int day = 28; day <= 31; day++)
          g_assert_cmpint (rule->to_day (rule, year, month, day), ==, expected->to_day (expected, year, month, day));
      }

  g_assert_cmpint (rule->month_start (rule, FIRST_YEAR - 1, 3), ==, expected->month_start (expected, FIRST_YEAR - 1, 3));
  g_assert_cmpint (rule->month_start (rule, END_YEAR, 3), ==, expected->month_start (expected, END_YEAR, 3));
}

/* A year is the same whatever was asked before. */
static void
check_order (const Crescent *crescent)
{
  g_autoptr (CalBackend) forward = make_crescent (crescent, NULL);
  g_autoptr (CalBackend) backward = make_crescent (crescent, NULL);
  const CalRule *first = cal_backend_peek_rule (forward), *second = cal_backend_peek_rule (backward);
  const int years[] = { 1444, 1445, 1446, 1447, 1448 };
  const int n = G_N_ELEMENTS (years);

  g_assert_true (cal_backend_equal (forward, backward));
  for (int i = 0; i < n; i++)
    {
      first->month_start (first, years[i], 1);
      second->month_start (second, years[n - 1 - i], 1);
    }

  for (int i = 0; i < n; i++)
    for (int month = 1; month <= 13; month++)
      g_assert_cmpint (first->month_start (first, years[i], month), ==, second->month_start (second, years[i], month));
}

/* Whatever the place, months have 29 or 30 days and begin after the new moon. */
static void
test_hostile (gconstpointer data)
{
  const Crescent *crescent = data;
  g_autoptr (CalBackend) backend = make_crescent (crescent, NULL);
  const CalRule *rule = cal_backend_peek_rule (backend);
  const gint64 begins[] = {
    CAL_ISLAMIC_CRESCENT_FIRST_DAY - 400, 2460000, CAL_ISLAMIC_CRESCENT_END_DAY - 400,
    CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX - 800,
  };
  int step = g_test_thorough () ? 1 : 100;
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (begins); i++)
    {
      cal_backend_validate (backend, begins[i], begins[i] + 800, &error);
      check_no_error (&error);
    }

  for (int year = FIRST_YEAR; year < END_YEAR; year += step)
    for (int month = 1; month <= 12; month++)
      {
        gint32 start = rule->month_start (rule, year, month);
        int lunation = 12 * (year - 1421) + 2 + month;

        g_assert_cmpint (rule->month_start (rule, year, month + 1) - start, ==, rule->days_in_month (rule, year, month));
        if (year > FIRST_YEAR && year < END_YEAR - 1)
          {
            g_assert_cmpfloat (start - cal_astro_new_moon (lunation), >, -1.5);
            g_assert_cmpfloat (start - cal_astro_new_moon (lunation), <, 6.0);
          }
      }

  check_order (crescent);
}

/* How far a figure may be from the one that was written down; NaN if the Moon cannot be seen. */
static void
check_figure (double      actual,
              const char *expected,
              double      tolerance)
{
  if (g_str_equal (expected, "none"))
    g_assert_true (isnan (actual));
  else
    g_assert_cmpfloat_with_epsilon (actual, g_ascii_strtod (expected, NULL), tolerance);
}

/* How well the crescent can be seen, by another ephemeris.  A minute in the time of moonset changes q by
 * 0.001 in the high north. */
static void
test_figures (void)
{
  g_auto (GStrv) lines = check_read_lines ("crescents.txt");
  int n_yallop = 0, n_odeh = 0, n = 0;

  for (n = 0; lines[n] != NULL; n++)
    {
      g_auto (GStrv) words = g_strsplit (lines[n], " ", -1);
      CalAstroPlace place = {
        CAL_ASTRO_RADIANS (g_ascii_strtod (words[0], NULL)), CAL_ASTRO_RADIANS (g_ascii_strtod (words[1], NULL)), 0.0,
      };
      gint32 day = atoi (words[2]);
      double yallop = cal_astro_crescent_yallop (&place, day), odeh = cal_astro_crescent_odeh (&place, day);

      g_test_message ("%s: %.4f %.4f", lines[n], yallop, odeh);
      check_figure (yallop, words[3], 0.001);
      check_figure (odeh, words[4], 0.01);

      g_assert_cmpint (cal_astro_crescent_begins (CAL_ASTRO_YALLOP, &place, day), ==, yallop > -0.014);
      g_assert_cmpint (cal_astro_crescent_begins (CAL_ASTRO_ODEH, &place, day), ==, odeh >= 2.0);
      n_yallop += yallop > -0.014;
      n_odeh += odeh >= 2.0;
    }

  g_assert_cmpint (n, ==, 855);
  g_assert_cmpint (n_yallop, >, 400);
  g_assert_cmpint (n_odeh, >, n_yallop);
}

static gpointer
ask_years (gpointer data)
{
  const CalRule *rule = cal_backend_peek_rule (data);
  gint32 *starts = g_new (gint32, 40);

  for (int i = 0; i < 40; i++)
    starts[i] = rule->month_start (rule, 1440 + i % 4, i % 12 + 1);

  return starts;
}

/* Threads that ask for the same years at once get the same months. */
static void
test_threads (void)
{
  g_autoptr (CalBackend) backend = make_crescent (&built_in[0], NULL);
  g_autoptr (CalBackend) other = check_lookup ("islamic-crescent");
  g_autofree gint32 *expected = ask_years (other);
  GThread *threads[6];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("years", ask_years, backend);

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autofree gint32 *starts = g_thread_join (threads[i]);

      g_assert_cmpmem (starts, 40 * sizeof *starts, expected, 40 * sizeof *expected);
    }
}

/* The years that are computed begin and end where the base does. */
static void
test_base (void)
{
  g_autoptr (CalBackend) tbla = check_lookup ("islamic-tbla");
  g_autoptr (CalBackend) made = make_tabular ("bohra", "2 5 8 10 13 16 19 21 24 27 29", 1948439);
  CalBackend *bases[] = { tbla, made };

  for (gsize i = 0; i < G_N_ELEMENTS (bases); i++)
    {
      g_autoptr (CalBackend) backend = make_crescent (&built_in[0], bases[i]);
      g_autoptr (CalBackend) same = make_crescent (&built_in[0], bases[i]);
      g_autoptr (CalBackend) other = make_crescent (&built_in[0], NULL);
      const CalRule *rule = cal_backend_peek_rule (backend), *base = cal_backend_peek_rule (bases[i]);
      const CalRule *crescent = cal_backend_peek_rule (other);
      GError *error = NULL;

      for (int month = 1; month <= 12; month++)
        {
          g_assert_cmpint (rule->month_start (rule, 1010, month), ==, base->month_start (base, 1010, month));
          g_assert_cmpint (rule->month_start (rule, 1830, month), ==, base->month_start (base, 1830, month));
          g_assert_cmpint (rule->month_start (rule, 1448, month), ==, crescent->month_start (crescent, 1448, month));
        }
      g_assert_cmpint (rule->month_start (rule, 1011, 1), ==, base->month_start (base, 1011, 1));

      cal_backend_validate (backend, 2306350 - 800, 2306350 + 800, &error);
      check_no_error (&error);
      cal_backend_validate (backend, 2596577 - 800, 2596577 + 800, &error);
      check_no_error (&error);

      g_assert_true (cal_backend_equal (backend, same));
      g_assert_false (cal_backend_equal (backend, other));
      g_assert_true (cal_crescent_backend_get_base (CAL_CRESCENT_BACKEND (backend)) == bases[i]);
    }
}

static void
test_properties (void)
{
  g_autoptr (CalBackend) plain = make (CAL_TYPE_CRESCENT_BACKEND, NULL);
  g_autoptr (CalBackend) backend = make_crescent (&built_in[2], NULL);
  CalCrescentBackend *self = CAL_CRESCENT_BACKEND (backend);
  CalPlace *place = cal_crescent_backend_get_place (self);

  g_assert_null (cal_crescent_backend_get_place (CAL_CRESCENT_BACKEND (plain)));
  g_assert_cmpint (cal_crescent_backend_get_criterion (CAL_CRESCENT_BACKEND (plain)), ==,
                   CAL_CRESCENT_CRITERION_SHAUKAT);
  g_assert_cmpstr (cal_backend_get_id (plain), ==, "custom");
  g_assert_cmpstr (cal_backend_get_id (cal_crescent_backend_get_base (self)), ==, "islamic-civil");
  g_assert_cmpfloat (cal_place_get_latitude (place), ==, 5.9);
  g_assert_cmpint (cal_crescent_backend_get_criterion (self), ==, CAL_CRESCENT_CRITERION_MABIMS);
  g_assert_cmpint (cal_backend_get_system (backend), ==, CAL_SYSTEM_CUSTOM);
  g_assert_cmpint (cal_backend_get_kind (backend), ==, CAL_KIND_LUNAR);
  g_assert_cmpint (cal_backend_get_day_start (backend), ==, CAL_DAY_START_SUNSET);
  g_assert_true (cal_backend_is_thread_safe (backend));
  g_assert_false (cal_backend_equal (plain, backend));

  check_accuracy (backend, 2306350, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (backend, 2461374, CAL_ACCURACY_COMPUTED);
  check_accuracy (backend, 2596577, CAL_ACCURACY_APPROXIMATE);
}

/* Bases are compared as calendars, not as objects. */
static void
test_same_base (void)
{
  g_autoptr (CalBackend) base = make_tabular ("base", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalBackend) same_base = make_tabular ("base", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalBackend) other_base = make_tabular ("base", TYPE_2, TYPE_2_EPOCH - 1);
  g_autoptr (CalBackend) backend = make_crescent (&built_in[0], base);
  g_autoptr (CalBackend) same = make_crescent (&built_in[0], same_base);
  g_autoptr (CalBackend) other = make_crescent (&built_in[0], other_base);

  g_assert_true (base != same_base);
  g_assert_true (cal_backend_equal (backend, same));
  g_assert_cmpuint (cal_backend_hash (backend), ==, cal_backend_hash (same));
  g_assert_false (cal_backend_equal (backend, other));
}

/* A base must have the same months. */
static const char *const wrong_bases[] = {
  "gregory", "javanese", "hebrew", "umalqura-printed", "persian",
};

static void
test_wrong_base (gconstpointer data)
{
  g_autoptr (CalBackend) base = check_lookup (data);
  g_autofree char *message = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (cal_crescent_backend_new (NULL, NULL, CAL_CRESCENT_CRITERION_LAG, base, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_MISMATCH);
  message = g_strdup_printf ("base “%s” is no Hijri calendar with months of 29 and 30 days that is built in or made by a "
                             "class of the library, such as “islamic-civil”, from which it differs by 2 days at most in "
                             "1011 and 1830", (const char *) data);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_wrong (void)
{
  g_autoptr (CalBackend) drifting = make_tabular ("drifting", "1 2 3", 1948440);
  g_autoptr (CalBackend) late = make_tabular ("late", TYPE_2, 2000000);
  g_autoptr (CalBackend) broken = g_object_new (CAL_TYPE_TABULAR_ISLAMIC_BACKEND, "leap-years", "", NULL);
  g_autoptr (CalBackend) wrong = g_object_new (CAL_TYPE_CRESCENT_BACKEND, "base", late, NULL);
  g_autoptr (CalBackend) foreign = test_meton_new ("foreign", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (cal_crescent_backend_new (NULL, NULL, CAL_CRESCENT_CRITERION_LAG, drifting, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_MISMATCH);
  g_clear_error (&error);
  g_assert_null (cal_crescent_backend_new (NULL, NULL, CAL_CRESCENT_CRITERION_LAG, late, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_MISMATCH);
  g_clear_error (&error);
  g_assert_null (cal_crescent_backend_new (NULL, NULL, CAL_CRESCENT_CRITERION_LAG, broken, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_PARSE);
  g_assert_true (g_str_has_prefix (error->message, "base: "));
  g_clear_error (&error);
  g_assert_null (cal_crescent_backend_new (NULL, NULL, CAL_CRESCENT_CRITERION_LAG, foreign, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_MISMATCH);
  g_clear_error (&error);
  g_assert_null (cal_crescent_backend_new ("a b", NULL, CAL_CRESCENT_CRITERION_LAG, NULL, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_NAME);
  g_clear_error (&error);

  g_assert_false (cal_backend_date_to_julian_day (wrong, 1448, 1, 1, NULL, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_MISMATCH);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS (built_in, test_built_in, "/cal/crescent-made/%s", built_in[i].calendar);
  ADD_ROWS (hostile, test_hostile, "/cal/crescent-made/hostile/%s", hostile[i].calendar);
  for (gsize i = 0; i < G_N_ELEMENTS (wrong_bases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/crescent-made/base/%s", wrong_bases[i]);

      g_test_add_data_func (path, wrong_bases[i], test_wrong_base);
    }
  g_test_add_func ("/cal/crescent-made/base", test_base);
  g_test_add_func ("/cal/crescent-made/figures", test_figures);
  g_test_add_func ("/cal/crescent-made/properties", test_properties);
  g_test_add_func ("/cal/crescent-made/same-base", test_same_base);
  g_test_add_func ("/cal/crescent-made/threads", test_threads);
  g_test_add_func ("/cal/crescent-made/wrong", test_wrong);

  return g_test_run ();
}
