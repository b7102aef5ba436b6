/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The months that begin with a computed crescent: their table against the
 * astronomy that it was made with, and both against others.
 *
 * The same rules computed with DE431 (Swiss Ephemeris 2.10) give all of the
 * 19656 months but two the same length: Muharram 1735 of islamic-crescent and
 * Jumada II 1829 of islamic-rgsa, where seconds decide.
 */

#include "config.h"

#include "calendar-rows.h"

#include "cal-astro-crescent-private.h"
#include "cal-islamic-table-private.h"
#include "data/crescent-months.h"

#define FIRST_YEAR CAL_ISLAMIC_CRESCENT_FIRST_YEAR
#define END_YEAR (FIRST_YEAR + CAL_ISLAMIC_CRESCENT_N_YEARS)

/* A month that another source begins on another day. */
typedef struct
{
  int year;
  int month;
  int days; /* by how many ours begins later */
} Difference;

typedef struct
{
  const char *calendar;
  CalAstroCrescent crescent;
  const CalAstroPlace *place;
  const char *const *calendrica;
  const Difference *differences; /* from CALENDRICA */
  gsize n_differences;
} Crescent;

/* The first follows a month that CALENDRICA lets have 31 days.  In the other the
 * Moon is 4.103° high, where 4.1° are asked for. */
static const Difference crescent_differences[] = {
  { 1409, 2, -1 },
  { 1438, 12, -1 },
};

/* The Moon sets less than 13 seconds before or after the Sun. */
static const Difference rgsa_differences[] = {
  { 1359, 9, 1 },
  { 1360, 4, 1 },
  { 1397, 10, 1 },
  { 1418, 4, -1 },
  { 1420, 11, -1 },
  { 1446, 6, -1 },
};

static const Crescent crescents[] = {
  {
    "islamic-crescent", CAL_ASTRO_SHAUKAT, &cal_astro_cairo, calendrica_crescent_months,
    crescent_differences, G_N_ELEMENTS (crescent_differences),
  },
  {
    "islamic-rgsa", CAL_ASTRO_MOONSET, &cal_astro_mecca, calendrica_saudi_months,
    rgsa_differences, G_N_ELEMENTS (rgsa_differences),
  },
};

static gboolean
can_begin (const Crescent *crescent,
           gint32          julian_day)
{
  return cal_astro_crescent_begins (crescent->crescent, crescent->place, julian_day);
}

/* Computes the months of the table anew: those of every year if there is time. */
static void
test_months (gconstpointer data)
{
  const Crescent *crescent = data;
  g_autoptr (CalBackend) backend = check_lookup (crescent->calendar);
  const CalRule *rule = cal_backend_peek_rule (backend);
  gint32 start = CAL_ISLAMIC_CRESCENT_FIRST_DAY;
  int step = g_test_thorough () ? 1 : 10;

  /* The first month does begin with a new crescent. */
  g_assert_true (can_begin (crescent, start - 1));
  g_assert_false (can_begin (crescent, start - 2));

  for (int year = FIRST_YEAR; year < END_YEAR && !g_test_failed (); year += step)
    {
      start = rule->month_start (rule, year, 1);

      for (int month = 1; month <= 12; month++)
        {
          g_assert_cmpint (rule->month_start (rule, year, month), ==, start);
          start += can_begin (crescent, start + 28) ? 29 : 30;
        }

      g_assert_cmpint (rule->month_start (rule, year + 1, 1), ==, start);
    }

  g_assert_cmpint (rule->month_start (rule, FIRST_YEAR, 1), ==, CAL_ISLAMIC_CRESCENT_FIRST_DAY);
  g_assert_cmpint (rule->month_start (rule, END_YEAR, 1), ==, CAL_ISLAMIC_CRESCENT_END_DAY);
}

static int
find_difference (const Crescent *crescent,
                 int             year,
                 int             month)
{
  for (gsize i = 0; i < crescent->n_differences; i++)
    if (crescent->differences[i].year == year && crescent->differences[i].month == month)
      return crescent->differences[i].days;

  return 0;
}

static void
test_calendrica (gconstpointer data)
{
  const Crescent *crescent = data;
  g_autoptr (CalBackend) backend = check_lookup (crescent->calendar);
  gint64 start = CALENDRICA_FIRST_DAY;

  for (int i = 0; i < CALENDRICA_N_YEARS; i++)
    for (int month = 1; month <= 12; month++)
      {
        int year = CALENDRICA_FIRST_YEAR + i;
        gint64 ours = check_day (backend, (int[]) { year, month, 1 });
        char length = crescent->calendrica[i][month - 1];

        g_assert_cmpint (ours - start, ==, find_difference (crescent, year, month));
        start += length == '9' ? 29 : length == '0' ? 30 : 31;
      }
}

/* What the differences are said to be due to. */
static void
test_calendrica_reasons (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rgsa_differences); i++)
    {
      const Difference *difference = &rgsa_differences[i];
      g_autoptr (CalBackend) rgsa = check_lookup ("islamic-rgsa");
      gint64 start = check_day (rgsa, (int[]) { difference->year, difference->month, 1 });
      double noon = (double) (start - MAX (difference->days, 0)) - 1.0
                    - cal_astro_mecca.longitude / (2.0 * G_PI);
      double sunset = cal_astro_setting (CAL_ASTRO_SUN, &cal_astro_mecca, noon + 0.25);
      double moonset = cal_astro_setting (CAL_ASTRO_MOON, &cal_astro_mecca, sunset);

      g_assert_cmpfloat_with_epsilon (sunset, moonset, 13.0 / 86400.0);
    }
}

/* The months of the years in which Saudi Arabia has had this rule.  It began Jumada
 * II 1427 a day later: by our computation the conjunction of 2006-06-25 came four
 * minutes before sunset at Mecca. */
static void
test_umalqura (void)
{
  g_autoptr (CalBackend) rgsa = check_lookup ("islamic-rgsa");
  g_autoptr (CalBackend) umalqura = check_lookup ("islamic-umalqura");

  for (int year = 1423; year <= 1450; year++)
    for (int month = 1; month <= 12; month++)
      {
        int date[] = { year, month, 1 };
        int expected = year == 1427 && month == 6 ? -1 : 0;

        g_assert_cmpint (check_day (rgsa, date) - check_day (umalqura, date), ==, expected);
      }
}

/* And those that it has announced for later. */
static void
test_kacst (void)
{
  g_autoptr (CalBackend) rgsa = check_lookup ("islamic-rgsa");
  gint64 start = KACST_FIRST_DAY;

  for (int i = 0; i < KACST_N_YEARS; i++)
    for (int month = 1; month <= 12; month++)
      {
        g_assert_cmpint (check_day (rgsa, (int[]) { KACST_FIRST_YEAR + i, month, 1 }), ==, start);
        start += kacst_months[i][month - 1] == '9' ? 29 : 30;
      }
}

/* The civil calendar before and after the table, met on a new year. */
static void
test_fallback (gconstpointer data)
{
  const Crescent *crescent = data;
  g_autoptr (CalBackend) backend = check_lookup (crescent->calendar);
  g_autoptr (CalBackend) civil = check_lookup ("islamic-civil");
  int n_different = 0;

  for (int year = -9000; year <= 9000 && !g_test_failed (); year++)
    for (int month = 1; month <= 12; month++)
      {
        int date[] = { year, month, 1 };
        gint64 difference = check_day (backend, date) - check_day (civil, date);

        if (year < FIRST_YEAR || year >= END_YEAR)
          g_assert_cmpint (difference, ==, 0);
        else
          n_different += difference != 0;

        g_assert_cmpint (ABS (difference), <=, 2);
      }

  g_assert_cmpint (n_different, >, 1000);
  g_assert_cmpint (check_day (backend, (int[]) { FIRST_YEAR, 1, 1 }), ==,
                   CAL_ISLAMIC_CRESCENT_FIRST_DAY);
  g_assert_cmpint (check_day (backend, (int[]) { END_YEAR, 1, 1 }), ==,
                   CAL_ISLAMIC_CRESCENT_END_DAY);
}

/* Twelve computed months may have 353 days, though that is rare. */
static void
test_years (gconstpointer data)
{
  const Crescent *crescent = data;
  g_autoptr (CalBackend) backend = check_lookup (crescent->calendar);
  GError *error = NULL;
  int n_short = 0;

  for (int year = -12000; year <= 12000 && !g_test_failed (); year++)
    {
      int days = cal_backend_get_days_in_year (backend, year, &error);

      g_assert_no_error (error);
      g_assert_cmpint (days, >=, 353);
      g_assert_cmpint (days, <=, 355);
      n_short += days == 353;
    }

  g_assert_cmpint (n_short, ==, 1);
}

static void
test_accuracy (gconstpointer data)
{
  const Crescent *crescent = data;
  g_autoptr (CalBackend) backend = check_lookup (crescent->calendar);
  g_autofree char *authority = cal_backend_get_authority (backend);
  gint64 first, last;

  g_assert_false (cal_backend_get_authoritative_range (backend, &first, &last));
  g_assert_nonnull (authority);

  check_accuracy (backend, CAL_JULIAN_DAY_MIN, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (backend, CAL_COMPUTED_FIRST_DAY - 1, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (backend, CAL_COMPUTED_FIRST_DAY, CAL_ACCURACY_COMPUTED);
  check_accuracy (backend, CAL_COMPUTED_LAST_DAY, CAL_ACCURACY_COMPUTED);
  check_accuracy (backend, CAL_COMPUTED_LAST_DAY + 1, CAL_ACCURACY_APPROXIMATE);
  check_accuracy (backend, CAL_JULIAN_DAY_MAX, CAL_ACCURACY_APPROXIMATE);
}

/* 2025-02-28 from 298 m above the horizon, by PyEphem 4.1.4, whose horizon was
 * put 0.644956° lower than at sea level. */
static void
test_elevation (void)
{
  double sunset = cal_astro_setting (CAL_ASTRO_SUN, &cal_astro_mecca, 2460735.1);
  double moonset = cal_astro_setting (CAL_ASTRO_MOON, &cal_astro_mecca, sunset);

  g_assert_cmpfloat_with_epsilon (sunset, 2460735.14399, 2e-5);
  g_assert_cmpfloat_with_epsilon (moonset, 2460735.16716, 2e-5);
}

#define SAMPLE "Calendrical Calculations, 4th edition, sample dates; by CALENDRICA 4.0"

static const DateRow crescent_dates[] = {
  { "islamic-crescent", "1648-06-10", 1058, "M05", 18, "ah", 1058, SAMPLE },
  { "islamic-crescent", "1680-06-30", 1091, "M06", 3, "ah", 1091, SAMPLE },
  { "islamic-crescent", "1716-07-24", 1128, "M08", 4, "ah", 1128, SAMPLE },
  { "islamic-crescent", "1768-06-19", 1182, "M02", 4, "ah", 1182, SAMPLE },
  { "islamic-crescent", "1819-08-02", 1234, "M10", 10, "ah", 1234, SAMPLE },
  { "islamic-crescent", "1839-03-27", 1255, "M01", 11, "ah", 1255, SAMPLE },
  { "islamic-crescent", "1903-04-19", 1321, "M01", 20, "ah", 1321, SAMPLE },
  { "islamic-crescent", "1929-08-25", 1348, "M03", 19, "ah", 1348, SAMPLE },
  { "islamic-crescent", "1941-09-29", 1360, "M09", 7, "ah", 1360, SAMPLE },
  { "islamic-crescent", "1943-04-19", 1362, "M04", 14, "ah", 1362, SAMPLE },
  { "islamic-crescent", "1943-10-07", 1362, "M10", 7, "ah", 1362, SAMPLE },
  { "islamic-crescent", "1992-03-17", 1412, "M09", 12, "ah", 1412, SAMPLE },
  { "islamic-crescent", "1996-02-25", 1416, "M10", 5, "ah", 1416, SAMPLE },
  { "islamic-crescent", "2038-11-10", 1460, "M10", 12, "ah", 1460, SAMPLE },
  { "islamic-crescent", "2094-07-18", 1518, "M03", 5, "ah", 1518, SAMPLE },
  { "islamic-crescent", "2025-03-02", 1446, "M09", 1, "ah", 1446, "Too close to the Sun on 2025-02-28 at Cairo" },
};

static const DateRow rgsa_dates[] = {
  { "islamic-rgsa", "1648-06-10", 1058, "M05", 19, "ah", 1058, SAMPLE },
  { "islamic-rgsa", "1680-06-30", 1091, "M06", 4, "ah", 1091, SAMPLE },
  { "islamic-rgsa", "1716-07-24", 1128, "M08", 5, "ah", 1128, SAMPLE },
  { "islamic-rgsa", "1768-06-19", 1182, "M02", 4, "ah", 1182, SAMPLE },
  { "islamic-rgsa", "1819-08-02", 1234, "M10", 11, "ah", 1234, SAMPLE },
  { "islamic-rgsa", "1839-03-27", 1255, "M01", 11, "ah", 1255, SAMPLE },
  { "islamic-rgsa", "1903-04-19", 1321, "M01", 21, "ah", 1321, SAMPLE },
  { "islamic-rgsa", "1929-08-25", 1348, "M03", 20, "ah", 1348, SAMPLE },
  { "islamic-rgsa", "1941-09-29", 1360, "M09", 8, "ah", 1360, SAMPLE },
  { "islamic-rgsa", "1943-04-19", 1362, "M04", 14, "ah", 1362, SAMPLE },
  { "islamic-rgsa", "1943-10-07", 1362, "M10", 8, "ah", 1362, SAMPLE },
  { "islamic-rgsa", "1992-03-17", 1412, "M09", 12, "ah", 1412, SAMPLE },
  { "islamic-rgsa", "1996-02-25", 1416, "M10", 6, "ah", 1416, SAMPLE },
  { "islamic-rgsa", "2038-11-10", 1460, "M10", 13, "ah", 1460, SAMPLE },
  { "islamic-rgsa", "2094-07-18", 1518, "M03", 6, "ah", 1518, SAMPLE },
  { "islamic-rgsa", "2025-03-01", 1446, "M09", 1, "ah", 1446, "Ramadan 2025 as announced in Saudi Arabia" },
  { "islamic-rgsa", "2025-03-30", 1446, "M10", 1, "ah", 1446, "Eid al-Fitr 2025 as announced in Saudi Arabia" },
};

static void
add_crescent (const Crescent *crescent)
{
  const struct
  {
    const char *name;
    GTestDataFunc function;
  } tests[] = {
    { "months", test_months },
    { "calendrica", test_calendrica },
    { "fallback", test_fallback },
    { "years", test_years },
    { "accuracy", test_accuracy },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/%s/%s", crescent->calendar, tests[i].name);

      g_test_add_data_func (path, crescent, tests[i].function);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (crescents); i++)
    add_crescent (&crescents[i]);

  g_test_add_func ("/cal/islamic-rgsa/calendrica-reasons", test_calendrica_reasons);
  g_test_add_func ("/cal/islamic-rgsa/umalqura", test_umalqura);
  g_test_add_func ("/cal/islamic-rgsa/kacst", test_kacst);
  g_test_add_func ("/cal/islamic-rgsa/elevation", test_elevation);
  ADD_DATE_ROWS (crescent_dates);
  ADD_DATE_ROWS (rgsa_dates);

  return g_test_run ();
}
