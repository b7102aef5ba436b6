/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalHinduBackend by the true Sun and Moon, which computes years when it is first asked; and
 * names of almanacs. */

#include "config.h"

#include <gio/gio.h>

#include "cal-date.h"
#include "cal-hindu-backend.h"
#include "cal-sky.h"
#include "calendar-rows.h"
#include "label-checks.h"
#include "lib/threads.h"

#define N_THREADS 8

static CalBackend *
make_solar (CalHinduRule  rule,
            CalPlace     *place,
            CalAyanamsha  ayanamsha)
{
  GError *error = NULL;
  CalBackend *backend = g_initable_new (CAL_TYPE_HINDU_BACKEND, NULL, &error, "id", "mine", "rule", rule,
                                        "place", place, "sky", CAL_HINDU_SKY_TRUE, "ayanamsha", ayanamsha, NULL);

  check_no_error (&error);

  return backend;
}

static CalBackend *
make (CalPlace            *place,
      CalHinduMonthScheme  scheme,
      CalAyanamsha         ayanamsha)
{
  GError *error = NULL;
  CalBackend *backend = g_initable_new (CAL_TYPE_HINDU_BACKEND, NULL, &error, "id", "mine", "place", place,
                                        "month-scheme", scheme, "sky", CAL_HINDU_SKY_TRUE,
                                        "ayanamsha", ayanamsha, NULL);

  check_no_error (&error);

  return backend;
}

/* Compares the days of years of the Vikrama era. */
static void
compare (CalBackend *backend,
         CalBackend *other,
         int         first_year,
         int         end_year)
{
  const CalRule *rule = cal_backend_peek_rule (backend), *other_rule = cal_backend_peek_rule (other);
  gint32 end = other_rule->month_start (other_rule, end_year, 1);

  for (gint32 day = other_rule->month_start (other_rule, first_year, 1); day < end && !g_test_failed (); day++)
    {
      CalFields fields = rule->from_day (rule, day), others = other_rule->from_day (other_rule, day);

      g_assert_cmpint (fields.year, ==, others.year);
      g_assert_cmpint (fields.month, ==, others.month);
      g_assert_cmpint (fields.day, ==, others.day);
      g_assert_cmpint (cal_rule_month_code (rule, fields.year, fields.month), ==,
                       cal_rule_month_code (other_rule, others.year, others.month));
      g_assert_cmpint (rule->to_day (rule, fields.year, fields.month, fields.day), ==, day);
    }
}

/* At Ujjain with the ayanamsha of Lahiri it is the calendar of the table, and outside that of
 * the Surya Siddhanta. */
static void
test_ujjain (void)
{
  g_autoptr (CalBackend) backend = make (NULL, CAL_HINDU_MONTH_SCHEME_AMANTA, CAL_AYANAMSHA_LAHIRI);
  g_autoptr (CalBackend) table = check_lookup ("hindu-lunar-astro");
  g_autoptr (CalBackend) siddhanta = check_lookup ("hindu-lunar");

  if (g_test_thorough ())
    compare (backend, table, 1657, 2457);

  compare (backend, table, 1657, 1660);
  compare (backend, table, 2019, 2022);
  compare (backend, table, 2038, 2042);
  compare (backend, table, 2455, 2457);
  compare (backend, siddhanta, 1655, 1657);
  compare (backend, siddhanta, 2457, 2459);
  check_accuracy (backend, 2461374, CAL_ACCURACY_COMPUTED);
  check_accuracy (backend, 2415020, CAL_ACCURACY_APPROXIMATE);
}

/* And its labels are the same, with both kinds of months. */
static void
test_labels (void)
{
  g_autoptr (CalBackend) amanta = make (NULL, CAL_HINDU_MONTH_SCHEME_AMANTA, CAL_AYANAMSHA_LAHIRI);
  g_autoptr (CalBackend) purnimanta = make (NULL, CAL_HINDU_MONTH_SCHEME_PURNIMANTA, CAL_AYANAMSHA_LAHIRI);
  g_autoptr (CalBackend) table = check_lookup ("hindu-lunar-astro");
  g_autoptr (CalBackend) vikram = check_lookup ("vikram");
  const CalRule *rules[] = {
    cal_backend_peek_rule (amanta), cal_backend_peek_rule (table),
    cal_backend_peek_rule (purnimanta), cal_backend_peek_rule (vikram),
  };

  check_labels_of_days (amanta, 2438300, 40);
  check_labels_of_days (purnimanta, 2461178, 40);

  for (gint32 day = 2461000; day < 2461200; day++)
    for (gsize i = 0; i < G_N_ELEMENTS (rules); i += 2)
      {
        CalLabel label, other;

        g_assert_true (rules[i]->label (rules[i], day, &label) && rules[i + 1]->label (rules[i + 1], day, &other));
        g_assert_true (cal_label_is (&label, &other));
      }
}

/* Elsewhere and with another ayanamsha years go on without a gap, too, and where the Surya
 * Siddhanta takes over. */
static void
test_places (void)
{
  static const double places[][2] = { { 13.08, 80.27 }, { 40.7, -74 }, { 60, 180 }, { -60, -180 } };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (CalPlace) place = cal_place_new (places[i][0], places[i][1], 0, NULL, NULL);
      g_autoptr (CalBackend) backend = make (place, CAL_HINDU_MONTH_SCHEME_AMANTA, (CalAyanamsha) i);
      const gint64 begins[] = { 2305523 - 400, 2461000, 2597728 - 3000, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX - 800 };
      GError *error = NULL;

      for (gsize j = 0; j < G_N_ELEMENTS (begins); j++)
        {
          gint64 end = begins[j] + (g_test_thorough () ? 3400 : 800);

          cal_backend_validate (backend, begins[j], MIN (end, CAL_JULIAN_DAY_MAX), &error);
          check_no_error (&error);
        }
    }
}

/* No place. */
#define UJJAIN G_MAXDOUBLE

/* By their rules and at their places solar calendars are those of the tables, of which some
 * call the years and months otherwise. */
typedef struct
{
  const char *id;
  CalHinduRule rule;
  double latitude;
  double longitude;
  int months_later;  /* the first month of its year 0 than Mesha 0 of the Shaka era */
} SolarRow;

static const SolarRow solar_rows[] = {
  { "hindu-solar-astro", CAL_HINDU_RULE_TEXTBOOK, UJJAIN, UJJAIN, 0 },
  { "punjabi", CAL_HINDU_RULE_ODISHA, UJJAIN, UJJAIN, 0 },
  { "tamil", CAL_HINDU_RULE_TAMIL, 13.08, 80.27, 0 },
  { "kollam", CAL_HINDU_RULE_MALAYALI, 9.98, 76.28, 12 * (825 - 78) - 8 },
  { "odia", CAL_HINDU_RULE_MADRAS, 20, 82.5, 0 },
  { "bengali", CAL_HINDU_RULE_BENGAL, -60, 82.5, 12 * (593 - 78) },
};

static void
compare_solar (CalBackend *backend,
               CalBackend *table,
               int         months_later,
               int         first_year,
               int         end_year)
{
  const CalRule *rule = cal_backend_peek_rule (backend), *other = cal_backend_peek_rule (table);
  gint32 end = rule->month_start (rule, end_year, 1);

  for (gint32 day = rule->month_start (rule, first_year, 1); day < end && !g_test_failed (); day++)
    {
      CalFields fields = rule->from_day (rule, day), others = other->from_day (other, day);

      g_assert_cmpint (12 * fields.year + fields.month, ==, 12 * others.year + others.month + months_later);
      g_assert_cmpint (fields.day, ==, others.day);
      g_assert_cmpint (rule->to_day (rule, fields.year, fields.month, fields.day), ==, day);
    }
}

static void
check_solar (gconstpointer data)
{
  const SolarRow *row = data;
  int months_later = row->months_later;
  g_autoptr (CalPlace) place = row->latitude == UJJAIN ? NULL
                                                       : cal_place_new (row->latitude, row->longitude, 100, NULL, NULL);
  g_autoptr (CalBackend) backend = make_solar (row->rule, place, CAL_AYANAMSHA_LAHIRI);
  g_autoptr (CalBackend) table = check_lookup (row->id);

  g_assert_cmpint (cal_backend_get_kind (backend), ==, CAL_KIND_SOLAR);
  g_assert_cmpint (cal_backend_get_day_start (backend), ==, cal_backend_get_day_start (table));

  /* Years of the Shaka era, the first and the last with those beside them; where the year
   * begins with another sign, mean years begin elsewhere. */
  compare_solar (backend, table, months_later, 1523, 1526);
  if (months_later % 12 == 0)
    compare_solar (backend, table, months_later, 1520, 1523);
  compare_solar (backend, table, months_later, 2319, 2320);
  if (months_later % 12 == 0)
    compare_solar (backend, table, months_later, 2320, 2324);
  compare_solar (backend, table, months_later, g_test_thorough () ? 1523 : 1822, g_test_thorough () ? 2321 : 2023);
  check_accuracy (backend, 2461374, CAL_ACCURACY_COMPUTED);
  check_accuracy (backend, 2415020, CAL_ACCURACY_APPROXIMATE);
}

/* Signs of another ayanamsha begin on other days: 1.4 degrees earlier, a day or two sooner. */
static void
test_solar_ayanamsha (void)
{
  g_autoptr (CalBackend) lahiri = make_solar (CAL_HINDU_RULE_TAMIL, NULL, CAL_AYANAMSHA_LAHIRI);
  g_autoptr (CalBackend) raman = make_solar (CAL_HINDU_RULE_TAMIL, NULL, CAL_AYANAMSHA_RAMAN);
  const CalRule *rule = cal_backend_peek_rule (lahiri), *sooner = cal_backend_peek_rule (raman);

  for (int month = 1; month <= 12; month++)
    {
      int days = rule->month_start (rule, 1948, month) - sooner->month_start (sooner, 1948, month);

      g_assert_cmpint (days, >=, 1);
      g_assert_cmpint (days, <=, 2);
    }
}

static void
test_solar_places (void)
{
  static const double places[][2] = { { 13.08, 80.27 }, { 40.7, -74 }, { 60, 180 }, { -60, -180 } };
  static const gint64 begins[] = {
    CAL_JULIAN_DAY_MIN, 2305541 - 500, 2305541 + 365 * 280, 2461000, 2597740 - 500, CAL_JULIAN_DAY_MAX - 1000
  };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    for (int rule = CAL_HINDU_RULE_ODISHA; rule <= CAL_HINDU_RULE_TEXTBOOK; rule++)
      {
        g_autoptr (CalPlace) place = cal_place_new (places[i][0], places[i][1], 0, NULL, NULL);
        g_autoptr (CalBackend) backend = make_solar (rule, place, (CalAyanamsha) i);
        GError *error = NULL;

        if (g_test_thorough ())
          cal_backend_validate (backend, 2305541 - 500, 2597740 + 500, &error);
        check_no_error (&error);

        for (gsize j = 0; j < G_N_ELEMENTS (begins); j++)
          {
            cal_backend_validate (backend, begins[j], begins[j] + 1000, &error);
            check_no_error (&error);
          }
      }
}

/* Threads that compute the same years at once have the same days. */
typedef struct
{
  CalBackend *backend;
  gint64 sums[N_THREADS];
} Crowd;

static void
add_up (gpointer data,
        guint    index)
{
  Crowd *crowd = data;
  const CalRule *rule = cal_backend_peek_rule (crowd->backend);

  for (int i = 0; i < 600; i++)
    {
      /* From both ends. */
      int step = index % 2 == 0 ? i : 599 - i;
      CalFields fields = rule->from_day (rule, 2458000 + 10 * step);

      crowd->sums[index] += (gint64) (step + 1) * (fields.year * 400 + fields.month * 31 + fields.day);
    }
}

static void
check_crowd (CalBackend *backend)
{
  Crowd crowd = { backend, { 0, } };

  test_run_threads (N_THREADS, add_up, &crowd);

  for (guint i = 1; i < N_THREADS; i++)
    g_assert_cmpint (crowd.sums[i], ==, crowd.sums[0]);

  g_assert_finalize_object (crowd.backend);
}

static void
test_threads (void)
{
  check_crowd (make (NULL, CAL_HINDU_MONTH_SCHEME_AMANTA, CAL_AYANAMSHA_LAHIRI));
  check_crowd (make_solar (CAL_HINDU_RULE_TAMIL, NULL, CAL_AYANAMSHA_LAHIRI));
}

static void
test_properties (void)
{
  g_autoptr (CalBackend) backend = make (NULL, CAL_HINDU_MONTH_SCHEME_AMANTA, CAL_AYANAMSHA_RAMAN);
  g_autoptr (CalBackend) same = make (NULL, CAL_HINDU_MONTH_SCHEME_AMANTA, CAL_AYANAMSHA_RAMAN);
  g_autoptr (CalBackend) other = make (NULL, CAL_HINDU_MONTH_SCHEME_AMANTA, CAL_AYANAMSHA_LAHIRI);
  g_autoptr (CalBackend) siddhanta = cal_hindu_backend_new ("mine", CAL_HINDU_RULE_LUNISOLAR, NULL,
                                                            CAL_HINDU_MONTH_SCHEME_AMANTA, NULL, NULL);

  g_assert_cmpint (cal_hindu_backend_get_sky (CAL_HINDU_BACKEND (backend)), ==, CAL_HINDU_SKY_TRUE);
  g_assert_cmpint (cal_hindu_backend_get_ayanamsha (CAL_HINDU_BACKEND (backend)), ==, CAL_AYANAMSHA_RAMAN);
  g_assert_cmpint (cal_hindu_backend_get_sky (CAL_HINDU_BACKEND (siddhanta)), ==, CAL_HINDU_SKY_SIDDHANTA);
  g_assert_cmpint (cal_hindu_backend_get_ayanamsha (CAL_HINDU_BACKEND (siddhanta)), ==, CAL_AYANAMSHA_LAHIRI);
  g_assert_true (cal_backend_equal (backend, same));
  g_assert_false (cal_backend_equal (backend, other));
  g_assert_false (cal_backend_equal (other, siddhanta));
}

static void
test_wrong (void)
{
  g_autoptr (GError) error = NULL;

  g_autoptr (CalPlace) place = cal_place_new (60.1, 0, 0, NULL, NULL);

  g_assert_null (g_initable_new (CAL_TYPE_HINDU_BACKEND, NULL, &error, "sky", CAL_HINDU_SKY_TRUE,
                                 "rule", CAL_HINDU_RULE_TAMIL, "place", place, NULL));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpstr (error->message, ==, "latitude 60.1 of place is out of range; it must be -60 to 60");
  g_clear_error (&error);

  g_assert_null (g_initable_new (CAL_TYPE_HINDU_BACKEND, NULL, &error, "sky", CAL_HINDU_SKY_TRUE,
                                 "rule", CAL_HINDU_RULE_TAMIL,
                                 "month-scheme", CAL_HINDU_MONTH_SCHEME_PURNIMANTA, NULL));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT);
  g_assert_cmpstr (error->message, ==,
                   "month-scheme “purnimanta” needs the rule “lunisolar”; with another it must be “amanta”");
  g_clear_error (&error);

  g_assert_null (g_initable_new (CAL_TYPE_HINDU_BACKEND, NULL, &error, "ayanamsha", CAL_AYANAMSHA_RAMAN, NULL));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT);
  g_assert_cmpstr (error->message, ==,
                   "ayanamsha needs the sky “true”; with “siddhanta” it must be “lahiri”");
}

/* The halves of the lunation have the same names, apart from their last tithis. */
static void
test_almanac_names (void)
{
  static const struct
  {
    int tithi;
    const char *name;
  } tithis[] = {
    { 1, "Pratipada" }, { 14, "Chaturdashi" }, { 15, "Purnima" }, { 16, "Pratipada" }, { 29, "Chaturdashi" },
    { 30, "Amavasya" },
  };
  g_autofree char *first = cal_sky_dup_nakshatra_name ("en", 1, NULL);
  g_autofree char *last = cal_sky_dup_nakshatra_name ("en", 27, NULL);
  g_autofree char *first_yoga = cal_sky_dup_yoga_name ("en", 1, NULL);
  g_autofree char *last_yoga = cal_sky_dup_yoga_name ("en", 27, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tithis); i++)
    {
      g_autofree char *name = cal_sky_dup_tithi_name ("en", tithis[i].tithi, NULL);

      g_assert_cmpstr (name, ==, tithis[i].name);
    }

  g_assert_cmpstr (first, ==, "Ashvini");
  g_assert_cmpstr (last, ==, "Revati");
  g_assert_cmpstr (first_yoga, ==, "Vishkambha");
  g_assert_cmpstr (last_yoga, ==, "Vaidhriti");
}

static void
test_no_almanac_names (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (cal_sky_dup_tithi_name (NULL, 31, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpstr (error->message, ==, "tithi 31 is out of range; it must be 1 to 30");
  g_clear_error (&error);

  g_assert_null (cal_sky_dup_nakshatra_name (NULL, 0, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpstr (error->message, ==, "nakshatra 0 is out of range; it must be 1 to 27");
  g_clear_error (&error);

  g_assert_null (cal_sky_dup_yoga_name (NULL, 28, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpstr (error->message, ==, "yoga 28 is out of range; it must be 1 to 27");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/hindu-true/ujjain", test_ujjain);
  g_test_add_func ("/cal/hindu-true/labels", test_labels);
  g_test_add_func ("/cal/hindu-true/places", test_places);
  ADD_ROWS (solar_rows, check_solar, "/cal/hindu-true/solar/%s", solar_rows[i].id);
  g_test_add_func ("/cal/hindu-true/solar-ayanamsha", test_solar_ayanamsha);
  g_test_add_func ("/cal/hindu-true/solar-places", test_solar_places);
  g_test_add_func ("/cal/hindu-true/threads", test_threads);
  g_test_add_func ("/cal/hindu-true/properties", test_properties);
  g_test_add_func ("/cal/hindu-true/wrong", test_wrong);
  g_test_add_func ("/cal/hindu-true/almanac-names", test_almanac_names);
  g_test_add_func ("/cal/hindu-true/no-almanac-names", test_no_almanac_names);

  return g_test_run ();
}
