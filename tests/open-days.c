/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Which days of calendars that follow the sky are open, because three times the error of Delta T
 * may give them another date: those that the tables list, and no others. */

#include "config.h"

#include <math.h>

#include "made-checks.h"

#include "cal-astro-crescent-private.h"
#include "cal-hindu-moon-private.h"
#include "cal-hindu-sun-private.h"
#include "cal-islamic-table-private.h"
#include "cal-observed-private.h"
#include "cal-place.h"

typedef struct
{
  const char *calendar;
  const CalComputedDays *computed;
  gsize n_open;
} Table;

static const Table tables[] = {
  { "islamic-crescent", &cal_islamic_crescent_computed, 0 },
  { "islamic-rgsa", &cal_islamic_rgsa_computed, 0 },
  { "islamic-mabims", &cal_islamic_mabims_computed, 0 },
  { "islamic-jakim", &cal_islamic_jakim_computed, 1 },
  { "islamic-diyanet", &cal_islamic_diyanet_computed, 0 },
  { "babylon", &cal_babylon_computed, 275 },
  { "hebrew-obs", &cal_hebrew_obs_computed, 0 },
  { "samarit", &cal_samarit_computed, 0 },
  { "hindu-lunar-astro", &cal_hindu_moon_computed, 5 },
  { "vikram", &cal_hindu_moon_computed, 5 },
  { "gujarati", &cal_hindu_moon_computed, 5 },
  { "telugu", &cal_hindu_moon_computed, 5 },
  { "kannada", &cal_hindu_moon_computed, 5 },
  { "marathi", &cal_hindu_moon_computed, 5 },
  { "hindu-solar-astro", &cal_hindu_sun_hindu_solar_astro.computed, 0 },
  { "tamil", &cal_hindu_sun_tamil.computed, 0 },
  { "kollam", &cal_hindu_sun_kollam.computed, 2 },
  { "odia", &cal_hindu_sun_odia.computed, 0 },
  { "bengali", &cal_hindu_sun_bengali.computed, 0 },
  { "punjabi", &cal_hindu_sun_punjabi.computed, 1 },
};

/* From this many days before what is computed to as many after. */
#define DAYS_AROUND 800

/* Every day has the accuracy that the list gives it. */
static void
test_listed (gconstpointer data)
{
  const Table *table = data;
  const CalComputedDays *computed = table->computed;
  g_autoptr (CalBackend) backend = check_lookup (table->calendar);
  const CalRule *rule = cal_backend_peek_rule (backend);
  gsize next = 0;

  g_assert_cmpuint (computed->n_open, ==, table->n_open);

  for (gint32 day = computed->first_day - DAYS_AROUND; day <= computed->last_day + DAYS_AROUND; day++)
    {
      gboolean is_open = next < computed->n_open && day >= computed->open[next].first;
      CalAccuracy expected = is_open ? CAL_ACCURACY_PROVISIONAL : CAL_ACCURACY_COMPUTED;

      if (day < computed->first_day || day > computed->last_day)
        expected = CAL_ACCURACY_APPROXIMATE;
      if (cal_rule_accuracy (rule, day) != expected)
        g_error ("%s: day %d has accuracy %d", table->calendar, day, cal_rule_accuracy (rule, day));

      next += is_open && day == computed->open[next].last;
    }

  g_assert_cmpuint (next, ==, computed->n_open);
  check_accuracy (backend, CAL_JULIAN_DAY_MIN, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (backend, CAL_JULIAN_DAY_MAX, CAL_ACCURACY_APPROXIMATE);
  for (gsize i = 0; i < computed->n_open; i++)
    check_accuracy (backend, computed->open[i].first, CAL_ACCURACY_PROVISIONAL);
}

typedef struct
{
  const char *calendar;
  CalAstroCrescent crescent;
  const CalAstroPlace *place;
  int step;  /* of the months that are looked at if there is little time */
} Crescent;

static const Crescent crescents[] = {
  { "islamic-crescent", CAL_ASTRO_SHAUKAT, &cal_astro_cairo, 40 },
  { "islamic-rgsa", CAL_ASTRO_MOONSET, &cal_astro_mecca, 40 },
  { "islamic-mabims", CAL_ASTRO_MABIMS, &cal_astro_aceh, 40 },
  { "islamic-jakim", CAL_ASTRO_MABIMS, &cal_astro_langkawi, 40 },
  { "babylon", CAL_ASTRO_LAG, &cal_astro_babylon, 100 },
  { "hebrew-obs", CAL_ASTRO_SHAUKAT, &cal_astro_haifa, 40 },
};

/* Whether a crescent can be seen on an evening may hang on Delta T: a later Moon at the same sunset
 * is that of a place so much farther west. */
static gboolean
is_open_evening (const Crescent *crescent,
                 gint32          julian_day)
{
  double doubt = 3.0 * cal_astro_delta_t_error (julian_day) / 86400.0 * 2.0 * G_PI;
  CalAstroPlace east = *crescent->place, west = *crescent->place;

  east.longitude += doubt;
  west.longitude -= doubt;

  return cal_astro_crescent_begins (crescent->crescent, &east, julian_day) !=
         cal_astro_crescent_begins (crescent->crescent, &west, julian_day);
}

static const CalComputedDays *
find_computed (const char *calendar)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    if (g_str_equal (tables[i].calendar, calendar))
      return tables[i].computed;

  g_error ("there is no table of %s", calendar);
}

static gint32
find_start (const CalRule *rule,
            gint32         julian_day)
{
  CalFields fields = rule->from_day (rule, julian_day);

  return julian_day - fields.day + 1;
}

/* Each row of the list begins where the evening before is open, and ends with a month. */
static void
check_open_row (const Crescent   *crescent,
                const CalRule    *rule,
                const CalDaySpan *open)
{
  gint32 start = find_start (rule, open->first - 1);

  g_assert_cmpint (open->first - start, ==, 29);
  g_assert_true (is_open_evening (crescent, start + 28));
  g_assert_cmpint (find_start (rule, open->last + 1), ==, open->last + 1);
  g_assert_cmpint (open->last - open->first, >=, 28);
}

/* And after a month that is sure, sure months follow evenings that are. */
static void
test_crescents (gconstpointer data)
{
  const Crescent *crescent = data;
  const CalComputedDays *computed = find_computed (crescent->calendar);
  g_autoptr (CalBackend) backend = check_lookup (crescent->calendar);
  const CalRule *rule = cal_backend_peek_rule (backend);
  int step = g_test_thorough () ? 1 : crescent->step, n = 0;

  for (gsize i = 0; i < computed->n_open; i += g_test_thorough () ? 1 : 10)
    check_open_row (crescent, rule, &computed->open[i]);

  for (gint32 day = computed->first_day + 29; day < computed->last_day - 31; day += 29 * step)
    {
      gint32 start = find_start (rule, day);

      if (cal_rule_accuracy (rule, start) != CAL_ACCURACY_COMPUTED ||
          cal_rule_accuracy (rule, start + 30) != CAL_ACCURACY_COMPUTED)
        continue;

      g_assert_false (is_open_evening (crescent, start + 28));
      n++;
    }

  g_assert_cmpint (n, >, 60);
}

/* The conjunction comes before noon or after it whatever Delta T is. */
static void
test_conjunctions (void)
{
  double turns = cal_astro_gerizim.longitude / (2.0 * G_PI);
  int first = cal_astro_nearest_lunation (CAL_COMPUTED_FIRST_DAY);
  int last = cal_astro_nearest_lunation (CAL_COMPUTED_LAST_DAY);

  g_assert_cmpuint (cal_samarit_computed.n_open, ==, 0);

  for (int i = first; i <= last; i += g_test_thorough () ? 1 : 20)
    {
      double conjunction = cal_astro_new_moon (i);
      gint32 day = (gint32) floor (conjunction + turns + 0.5);
      double noon = cal_astro_noon (&cal_astro_gerizim, day - turns);

      g_assert_cmpfloat (fabs (noon - conjunction), >, 3.0 * cal_astro_delta_t_error (noon) / 86400.0);
    }
}

/* A lunar day ends at sunrise. */
static void
test_lunar_days (void)
{
  const CalComputedDays *computed = &cal_hindu_moon_computed;
  int step = g_test_thorough () ? 1 : 101;

  for (gsize i = 0; i < computed->n_open + (gsize) ((computed->last_day - computed->first_day) / step); i++)
    {
      gint32 day = i < computed->n_open ? computed->open[i].first
                                        : computed->first_day + (gint32) (i - computed->n_open) * step;
      double sunrise = cal_hindu_sky_sunrise (&cal_hindu_ujjain, day);
      double doubt = 3.0 * cal_astro_delta_t_error (sunrise) / 86400.0;
      double count = cal_hindu_sky_count_lunar_days (sunrise);
      gboolean is_open = floor (cal_hindu_sky_count_lunar_days (sunrise - doubt)) != floor (count) ||
                         floor (cal_hindu_sky_count_lunar_days (sunrise + doubt)) != floor (count);

      g_assert_cmpint (is_open, ==, cal_day_spans_have (computed->open, computed->n_open, day));
    }
}

/* Spans are found in any number of them. */
static void
test_spans (void)
{
  CalDaySpan spans[9];

  for (int n = 0; n <= (int) G_N_ELEMENTS (spans); n++)
    {
      for (int i = 0; i < n; i++)
        spans[i] = (CalDaySpan) { 10 * i - 20, 10 * i - 20 + i % 3 };

      for (int day = -30; day < 80; day++)
        {
          int place = (day + 20) / 10, rest = (day + 20) % 10;

          g_assert_cmpint (cal_day_spans_have (spans, (gsize) n, day), ==,
                           day >= -20 && place < n && rest <= place % 3);
        }
    }
}

/* Months of made calendars that are open: those that may begin a day later, and those that may
 * begin a day sooner, on the thirtieth of the month before. */
typedef struct
{
  CalCrescentCriterion criterion;
  double latitude;
  double longitude;
  gint32 first;
  gint32 last;
} MadeCrescent;

static const MadeCrescent made_crescents[] = {
  { CAL_CRESCENT_CRITERION_MABIMS, 6.45, 99.7, 2481348, 2481377 },
  { CAL_CRESCENT_CRITERION_SHAUKAT, 0, -150, 2484183, 2484212 },
  { CAL_CRESCENT_CRITERION_MABIMS, 40, -150, 2485186, 2485215 },
  { CAL_CRESCENT_CRITERION_MOONSET, 0, -50, 2486426, 2486455 },
  { CAL_CRESCENT_CRITERION_SHAUKAT, 20, 0, 2488288, 2488317 },
  { CAL_CRESCENT_CRITERION_LAG, 0, 50, 2485719, 2485748 },
  { CAL_CRESCENT_CRITERION_MOONSET, 40, 50, 2487874, 2487903 },
  { CAL_CRESCENT_CRITERION_MOONSET, 40, 50, 2488317, 2488346 },
};

static void
check_span_alone (CalBackend *backend,
                  gint32      first,
                  gint32      last)
{
  const CalRule *rule = cal_backend_peek_rule (backend);

  for (gint32 day = first - 20; day <= last + 20; day++)
    g_assert_cmpint (cal_rule_accuracy (rule, day), ==,
                     day >= first && day <= last ? CAL_ACCURACY_PROVISIONAL : CAL_ACCURACY_COMPUTED);

  check_accuracy (backend, CAL_COMPUTED_FIRST_DAY - 1, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (backend, CAL_COMPUTED_LAST_DAY + 1, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (backend, CAL_JULIAN_DAY_MIN, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (backend, CAL_JULIAN_DAY_MAX, CAL_ACCURACY_APPROXIMATE);
}

static CalPlace *
make_place (double latitude,
            double longitude)
{
  GError *error = NULL;
  CalPlace *place = cal_place_new (latitude, longitude, 0, NULL, &error);

  check_no_error (&error);

  return place;
}

static void
test_made_crescents (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (made_crescents); i++)
    {
      const MadeCrescent *row = &made_crescents[i];
      g_autoptr (CalPlace) place = make_place (row->latitude, row->longitude);
      GError *error = NULL;
      g_autoptr (CalBackend) backend = cal_crescent_backend_new ("mine", place, row->criterion, NULL, &error);

      check_no_error (&error);
      check_span_alone (backend, row->first, row->last);
    }
}

/* The sunrise is so close to a new moon that the month may begin with this day or the next. */
static const struct
{
  double latitude;
  double longitude;
  gint32 first;
} made_hindu[] = {
  { 20, -160, 2485628 },
  { -40, -20, 2486898 },
  { 20, 40, 2486839 },
  { 0, 80, 2487223 },
};

static CalBackend *
make_hindu (CalPlace *place)
{
  return make (CAL_TYPE_HINDU_BACKEND, "id", "mine", "place", place, "sky", CAL_HINDU_SKY_TRUE, NULL);
}

static void
test_made_hindu (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (made_hindu); i++)
    {
      g_autoptr (CalPlace) place = make_place (made_hindu[i].latitude, made_hindu[i].longitude);
      g_autoptr (CalBackend) backend = make_hindu (place);
      gint32 first = made_hindu[i].first, next = find_start (cal_backend_peek_rule (backend), first + 35);

      g_assert_cmpint (next - first, >=, 29);
      g_assert_cmpint (next - first, <=, 31);
      check_span_alone (backend, first, next - 1);
    }
}

/* At Ujjain the days are those of the table. */
static void
test_ujjain (void)
{
  g_autoptr (CalBackend) backend = make_hindu (NULL);

  for (gsize i = 0; i < cal_hindu_moon_computed.n_open; i++)
    check_span_alone (backend, cal_hindu_moon_computed.open[i].first, cal_hindu_moon_computed.open[i].last);
}

/* And so are those of solar calendars at the places of tables. */
static const struct
{
  CalHinduRule rule;
  double latitude;
  double longitude;
  const CalHinduSunTable *table;
} made_solar[] = {
  { CAL_HINDU_RULE_MALAYALI, 9.98, 76.28, &cal_hindu_sun_kollam },
  { CAL_HINDU_RULE_ODISHA, 23.18, 75.77, &cal_hindu_sun_punjabi },
};

static void
test_made_solar (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (made_solar); i++)
    {
      const CalComputedDays *computed = &made_solar[i].table->computed;
      g_autoptr (CalPlace) place = make_place (made_solar[i].latitude, made_solar[i].longitude);
      g_autoptr (CalBackend) backend = make (CAL_TYPE_HINDU_BACKEND, "id", "mine", "place", place, "rule",
                                             made_solar[i].rule, "sky", CAL_HINDU_SKY_TRUE, NULL);

      g_assert_cmpuint (computed->n_open, >, 0);
      for (gsize j = 0; j < computed->n_open; j++)
        check_span_alone (backend, computed->open[j].first, computed->open[j].last);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS (tables, test_listed, "/cal/open-days/listed/%s", tables[i].calendar);
  ADD_ROWS (crescents, test_crescents, "/cal/open-days/crescents/%s", crescents[i].calendar);
  g_test_add_func ("/cal/open-days/conjunctions", test_conjunctions);
  g_test_add_func ("/cal/open-days/lunar-days", test_lunar_days);
  g_test_add_func ("/cal/open-days/spans", test_spans);
  g_test_add_func ("/cal/open-days/made-crescents", test_made_crescents);
  g_test_add_func ("/cal/open-days/made-hindu", test_made_hindu);
  g_test_add_func ("/cal/open-days/made-solar", test_made_solar);
  g_test_add_func ("/cal/open-days/ujjain", test_ujjain);

  return g_test_run ();
}
