/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars with parameters: their days, of the whole domain, against the plainest count
 * and against the calendars of the same rules that are built in. */

#include "config.h"

#include "cal-table-backend.h"
#include "made-checks.h"

static void
check_domain (CalBackend *backend)
{
  const CalRule *rule = cal_backend_peek_rule (backend);
  gint64 step = g_test_thorough () ? 10007 : 100003;
  GError *error = NULL;

  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MIN).year, ==, rule->first_year);
  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MAX).year, ==, rule->last_year);

  for (gint64 day = CAL_JULIAN_DAY_MIN; day <= CAL_JULIAN_DAY_MAX - 800 && !g_test_failed (); day += step)
    check_rule_year (rule, rule->from_day (rule, (gint32) day + 400).year);

  for (gint64 day = CAL_JULIAN_DAY_MIN; day < CAL_JULIAN_DAY_MAX && !g_test_failed (); day += 73000000)
    {
      cal_backend_validate (backend, day, MIN (day + 800, CAL_JULIAN_DAY_MAX), &error);
      check_no_error (&error);
    }

  cal_backend_validate (backend, CAL_JULIAN_DAY_MAX - 800, CAL_JULIAN_DAY_MAX, &error);
  check_no_error (&error);
}

/* The count of days, one by one, from lists of leap years alone. */
static void
test_tabular_days (gconstpointer data)
{
  g_autoptr (CalBackend) backend = make_tabular ("mine", data, TYPE_2_EPOCH);
  g_auto (GStrv) words = g_strsplit (data, " ", -1);
  gint64 day = TYPE_2_EPOCH;

  for (int year = 1; year <= 90 && !g_test_failed (); year++)
    {
      g_autofree char *place = g_strdup_printf ("%d", (year - 1) % 30 + 1);
      gboolean leap = g_strv_contains ((const char *const *) words, place);

      g_assert_cmpint (cal_backend_is_leap_year (backend, year, NULL), ==, leap);

      for (int month = 1; month <= 12; month++)
        for (int i = 1; i <= (month % 2 == 1 || (month == 12 && leap) ? 30 : 29); i++)
          {
            int date[3];

            cal_backend_julian_day_to_date (backend, day, &date[0], &date[1], &date[2], NULL);
            g_assert_cmpint (date[0], ==, year);
            g_assert_cmpint (date[1], ==, month);
            g_assert_cmpint (date[2], ==, i);
            g_assert_cmpint (check_day (backend, date), ==, day++);
          }
    }

  check_domain (backend);
}

static const char *const patterns[] = {
  TYPE_2,
  "2 5 7 10 13 15 18 21 24 26 29",
  "1",
  "30",
  "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
  "16 17 18 19 20 21 22 23 24 25 26 27 28 29 30",
  "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30",
};

/* Years far from zero, and an era that has no days. */
static void
test_tabular_ends (void)
{
  g_autoptr (CalBackend) first = make_tabular ("mine", TYPE_2, CAL_JULIAN_DAY_MIN);
  g_autoptr (CalBackend) last = make_tabular ("mine", TYPE_2, CAL_JULIAN_DAY_MAX);
  int date[3];

  check_domain (first);
  check_domain (last);
  g_assert_cmpuint (cal_backend_get_n_eras (first), ==, 1);
  g_assert_cmpuint (cal_backend_get_n_eras (last), ==, 2);

  cal_backend_julian_day_to_date (first, CAL_JULIAN_DAY_MIN, &date[0], &date[1], &date[2], NULL);
  g_assert_cmpint (date[0] * 10000 + date[1] * 100 + date[2], ==, 10101);
  cal_backend_julian_day_to_date (last, CAL_JULIAN_DAY_MAX, &date[0], &date[1], &date[2], NULL);
  g_assert_cmpint (date[0] * 10000 + date[1] * 100 + date[2], ==, 10101);
}

/* As the calendars of these rules that are built in, and at the ends of the domain. */

static void
check_like (CalBackend *backend,
            const char *calendar,
            int         offset)
{
  g_autoptr (CalBackend) base = check_lookup (calendar);

  for (gint64 day = CAL_JULIAN_DAY_MIN; day <= CAL_JULIAN_DAY_MAX && !g_test_failed (); day += 1009)
    rows_check_member_day (backend, base, offset, day);
}

static void
test_tabular_like_others (void)
{
  g_autoptr (CalBackend) civil = make_tabular ("mine", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalBackend) fatimid = make_tabular ("mine", "2 5 8 10 13 16 19 21 24 27 29", TYPE_2_EPOCH - 1);
  g_autoptr (CalBackend) east = make_tabular ("mine", "2 5 7 10 13 15 18 21 24 26 29", TYPE_2_EPOCH);
  g_autoptr (CalBackend) habash = make_tabular ("mine", "2 5 8 11 13 16 19 21 24 27 30", TYPE_2_EPOCH);

  check_like (civil, "islamic-civil", 0);
  check_like (fatimid, "islamic-fatimid", 0);
  check_like (east, "islamic-east", 0);
  check_like (habash, "islamic-habash", 0);
}

static void
test_vague_year_days (void)
{
  g_autoptr (CalBackend) egyptian = cal_vague_year_backend_new ("mine", 1448638, NULL);
  g_autoptr (CalBackend) armenian = cal_vague_year_backend_new ("mine", 1922868, NULL);
  /* The year in which this one begins is the 7th of that. */
  g_autoptr (CalBackend) later = cal_vague_year_backend_new ("mine", 1448638 + 6 * 365, NULL);
  g_autoptr (CalBackend) first = cal_vague_year_backend_new ("mine", CAL_JULIAN_DAY_MIN, NULL);
  g_autoptr (CalBackend) last = cal_vague_year_backend_new ("mine", CAL_JULIAN_DAY_MAX, NULL);
  g_autofree char *name = NULL;

  check_like (egyptian, "egyptian", 0);
  check_like (armenian, "armenian", 0);
  check_like (later, "egyptian", -6);
  check_domain (egyptian);
  check_domain (first);
  check_domain (last);

  name = cal_backend_get_month_name (later, "de", 1, 13, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, NULL);
  g_assert_cmpstr (name, ==, "Month 13");
}

static void
test_retail_days (void)
{
  g_autoptr (CalBackend) nrf = make (CAL_TYPE_RETAIL_BACKEND, NULL);

  check_like (nrf, "retail", 0);
  check_domain (nrf);

  for (int month = 1; month <= 12; month++)
    {
      g_autoptr (CalBackend) backend = cal_retail_backend_new ("mine", month % 7 + 1, month, month % 2,
                                                               month % 3, NULL);

      check_domain (backend);
    }
}

/* Arrays of days and dates are as one by one, and what is no date is refused by both. */

#define N_DAYS 400

static void
check_dates (CalBackend   *backend,
             const gint32 *julian_days,
             gint32       *years,
             gint8        *months,
             gint16       *days)
{
  gint32 back[N_DAYS];
  guint8 valid[N_DAYS / 8];

  for (int i = 0; i < N_DAYS; i++)
    {
      int year, month, day;

      cal_backend_julian_day_to_date (backend, julian_days[i], &year, &month, &day, NULL);
      g_assert_cmpint (years[i], ==, year);
      g_assert_cmpint (months[i], ==, month);
      g_assert_cmpint (days[i], ==, day);
    }

  /* Five dates in a row are none. */
  months[8] = 0;
  months[9] = 100;
  days[10] = 0;
  days[11] = 31;
  days[12] = -1;
  cal_backend_convert_dates (backend, CAL_DAY_COUNT_JULIAN, years, months, days, NULL, 0, N_DAYS, back, valid);

  for (int i = 0; i < N_DAYS; i++)
    {
      gboolean is_date = (valid[i / 8] & 1 << i % 8) != 0;

      g_assert_cmpint (is_date, ==, cal_backend_is_valid_date (backend, years[i], months[i], days[i]));
      g_assert_true (is_date == (i < 8 || i > 12) || i == 11);
      if (is_date && i != 11)
        g_assert_cmpint (back[i], ==, julian_days[i]);
    }
}

static void
check_arrays (CalBackend *backend)
{
  static const gint32 firsts[] = { 2460900, 2415021, 1948440 };
  gint32 julian_days[N_DAYS], years[N_DAYS];
  gint8 months[N_DAYS];
  gint16 days[N_DAYS];
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (firsts); i++)
    {
      for (int j = 0; j < N_DAYS; j++)
        julian_days[j] = firsts[i] + j;

      cal_backend_julian_days_to_dates (backend, julian_days, N_DAYS, years, months, days, NULL, &error);
      check_no_error (&error);
      check_dates (backend, julian_days, years, months, days);
    }
}

static void
test_arrays (void)
{
  g_autoptr (CalPlace) place = cal_place_new (23.2, 75.8, 0, NULL, NULL);
  g_autoptr (CalBackend) tabular = make_tabular ("mine", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (CalBackend) vague = make (CAL_TYPE_VAGUE_YEAR_BACKEND, "id", "mine", NULL);
  g_autoptr (CalBackend) retail = make (CAL_TYPE_RETAIL_BACKEND, "id", "mine", NULL);
  g_autoptr (CalBackend) tibetan = make (CAL_TYPE_TIBETAN_BACKEND, "id", "mine", NULL);
  g_autoptr (CalBackend) crescent = make (CAL_TYPE_CRESCENT_BACKEND, "id", "mine", NULL);
  g_autoptr (CalBackend) hindu = make (CAL_TYPE_HINDU_BACKEND, "id", "mine", "place", place, "sky", CAL_HINDU_SKY_TRUE,
                                       NULL);
  g_autoptr (CalBackend) solar = make (CAL_TYPE_HINDU_BACKEND, "id", "mine", "rule", CAL_HINDU_RULE_TAMIL, NULL);
  g_autoptr (CalBackend) true_solar = make (CAL_TYPE_HINDU_BACKEND, "id", "mine", "rule", CAL_HINDU_RULE_TAMIL,
                                            "place", place, "sky", CAL_HINDU_SKY_TRUE, NULL);
  g_autoptr (CalBackend) cutover = make (CAL_TYPE_CUTOVER_BACKEND, "id", "mine", "first", retail, "changes",
                                         "1990-01-01", NULL);

  check_arrays (tabular);
  check_arrays (vague);
  check_arrays (retail);
  check_arrays (tibetan);
  check_arrays (crescent);
  check_arrays (hindu);
  check_arrays (solar);
  check_arrays (true_solar);
  check_arrays (cutover);
}

/* A class that is asked itself, of an object that was not made, answers for its family. */
static void
test_classes (void)
{
  const GType types[] = {
    CAL_TYPE_TABULAR_ISLAMIC_BACKEND, CAL_TYPE_VAGUE_YEAR_BACKEND, CAL_TYPE_RETAIL_BACKEND,
    CAL_TYPE_TIBETAN_BACKEND, CAL_TYPE_CRESCENT_BACKEND, CAL_TYPE_HINDU_BACKEND, CAL_TYPE_CUTOVER_BACKEND,
    CAL_TYPE_TABLE_BACKEND,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (CalBackend) backend = g_object_new (types[i], "id", "mine", NULL);
      CalBackendClass *klass = CAL_BACKEND_GET_CLASS (backend);
      int year, month, day, days;
      gint64 julian_day;
      GError *error = NULL;

      g_assert_true (klass->julian_day_to_date (backend, 2460900, &year, &month, &day, &error));
      check_no_error (&error);
      g_assert_true (klass->date_to_julian_day (backend, year, month, day, &julian_day, &error));
      check_no_error (&error);
      g_assert_cmpint (julian_day, ==, 2460900);

      days = klass->get_days_in_month (backend, year, month, &error);
      check_no_error (&error);
      g_assert_cmpint (days, >=, day);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      g_autofree char *path = g_strdup_printf ("/made-days/tabular-islamic/days/%s", patterns[i]);

      g_test_add_data_func (path, patterns[i], test_tabular_days);
    }

  g_test_add_func ("/made-days/tabular-islamic/like-others", test_tabular_like_others);
  g_test_add_func ("/made-days/tabular-islamic/ends", test_tabular_ends);
  g_test_add_func ("/made-days/vague-year/days", test_vague_year_days);
  g_test_add_func ("/made-days/retail/days", test_retail_days);
  g_test_add_func ("/made-days/arrays", test_arrays);
  g_test_add_func ("/made-days/classes", test_classes);

  return g_test_run ();
}
