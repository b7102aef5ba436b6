/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalHinduBackend: its parameters, and all rules at all kinds of places. */

#include "config.h"

#include "cal-formatter.h"
#include "cal-hindu-backend.h"
#include "calendar-rows.h"

static const CalHinduRule rules[] = {
  CAL_HINDU_RULE_LUNISOLAR, CAL_HINDU_RULE_ODISHA, CAL_HINDU_RULE_TAMIL, CAL_HINDU_RULE_MALAYALI,
  CAL_HINDU_RULE_MADRAS, CAL_HINDU_RULE_BENGAL, CAL_HINDU_RULE_TEXTBOOK
};

/* Places from where days begin half a day before those of Ujjain or after them, and the
 * Sun rises early or late. */
static const double places[][2] = {
  { 23.15, 75 + 46 / 60. + 6 / 3600. }, { 13.08, 80.27 }, { 0, 0 }, { 51.5, -0.1 }, { 60, 180 }, { -60, -180 },
  { 40.7, -74 },
};

/* A sweep over all rules and places, which also finds out whether estimates of the moments
 * are as good as they have to be. */
static void
check_places (gconstpointer data)
{
  CalHinduRule which = *(const CalHinduRule *) data;

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (CalPlace) place = cal_place_new (places[i][0], places[i][1], 0, NULL, NULL);
      g_autoptr (CalBackend) backend = NULL;
      const CalRule *rule;
      GError *error = NULL;
      int n_years = g_test_thorough () ? 20000 : 10;

      backend = cal_hindu_backend_new ("here", which, place, CAL_HINDU_MONTH_SCHEME_AMANTA, "ky", &error);
      check_no_error (&error);
      rule = cal_backend_peek_rule (backend);

      check_rule_year (rule, rule->first_year + 1);
      check_rule_year (rule, rule->last_year - 1);
      for (int n = 0; n < n_years && !g_test_failed (); n++)
        check_rule_year (rule, g_test_rand_int_range (rule->first_year + 1, rule->last_year));

      cal_backend_validate (backend, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MIN + 500, &error);
      check_no_error (&error);
      cal_backend_validate (backend, CAL_JULIAN_DAY_MAX - 500, CAL_JULIAN_DAY_MAX, &error);
      check_no_error (&error);
    }
}

/* Ujjain is the place where none is given. */
static void
test_ujjain (void)
{
  g_autoptr (CalPlace) place = cal_place_new (places[0][0], places[0][1], 500, NULL, NULL);
  g_autoptr (CalBackend) here = cal_hindu_backend_new ("here", CAL_HINDU_RULE_LUNISOLAR, place,
                                                       CAL_HINDU_MONTH_SCHEME_AMANTA, NULL, NULL);
  g_autoptr (CalBackend) there = check_lookup ("hindu-lunar");
  const CalRule *rule = cal_backend_peek_rule (here), *other = cal_backend_peek_rule (there);

  for (gint32 day = CAL_JULIAN_DAY_MIN; day < CAL_JULIAN_DAY_MAX && !g_test_failed (); day += 500009)
    {
      CalLabel label, others;

      rule->label (rule, day, &label);
      other->label (other, day, &others);
      g_assert_true (cal_label_is (&label, &others));
    }
}

/* The lunar day that begins a month in Ujjain begins the day before in New York often. */
static void
test_place (void)
{
  g_autoptr (CalPlace) place = cal_place_new (40.7, -74, 0, NULL, NULL);
  g_autoptr (CalBackend) here = cal_hindu_backend_new ("here", CAL_HINDU_RULE_LUNISOLAR, place,
                                                       CAL_HINDU_MONTH_SCHEME_AMANTA, NULL, NULL);
  g_autoptr (CalBackend) ujjain = check_lookup ("hindu-lunar");
  const CalRule *rule = cal_backend_peek_rule (here), *other = cal_backend_peek_rule (ujjain);
  int n_earlier = 0, n_later = 0;

  for (gint32 day = 2451545; day < 2451545 + 1461; day++)
    {
      CalFields fields = rule->from_day (rule, day), others = other->from_day (other, day);

      n_earlier += fields.month == others.month && fields.day > others.day;
      n_later += fields.month == others.month && fields.day < others.day;
    }

  g_test_message ("%d days have a larger number in New York, %d a smaller one", n_earlier, n_later);
  g_assert_cmpint (n_earlier, >, 300);
  g_assert_cmpint (n_later, ==, 0);
}

static void
test_properties (void)
{
  g_autoptr (CalPlace) place = cal_place_new (13.08, 80.27, 6, NULL, NULL);
  g_autoptr (CalBackend) backend = cal_hindu_backend_new ("mine", CAL_HINDU_RULE_TAMIL, place,
                                                          CAL_HINDU_MONTH_SCHEME_AMANTA, "ky", NULL);
  CalHinduBackend *self = CAL_HINDU_BACKEND (backend);

  g_assert_cmpint (cal_hindu_backend_get_rule (self), ==, CAL_HINDU_RULE_TAMIL);
  g_assert_cmpint (cal_hindu_backend_get_month_scheme (self), ==, CAL_HINDU_MONTH_SCHEME_AMANTA);
  g_assert_cmpstr (cal_hindu_backend_get_era (self), ==, "ky");
  g_assert_true (cal_place_equal (cal_hindu_backend_get_place (self), place));
  g_assert_cmpint (cal_backend_get_kind (backend), ==, CAL_KIND_SOLAR);
  g_assert_cmpint (cal_backend_get_day_start (backend), ==, CAL_DAY_START_SUNRISE);
}

/* A month begins on the day before the midnight that decides, or after it; that of textbooks
 * has the sunset of the Surya Siddhanta, which knows no refraction. */
static void
test_midnight (void)
{
  g_autoptr (CalBackend) madras = cal_hindu_backend_new ("mine", CAL_HINDU_RULE_MADRAS, NULL,
                                                         CAL_HINDU_MONTH_SCHEME_AMANTA, NULL, NULL);
  g_autoptr (CalBackend) bengal = cal_hindu_backend_new ("mine", CAL_HINDU_RULE_BENGAL, NULL,
                                                         CAL_HINDU_MONTH_SCHEME_AMANTA, NULL, NULL);
  g_autoptr (CalBackend) tamil = cal_hindu_backend_new ("mine", CAL_HINDU_RULE_TAMIL, NULL,
                                                        CAL_HINDU_MONTH_SCHEME_AMANTA, NULL, NULL);
  g_autoptr (CalBackend) textbook = cal_hindu_backend_new ("mine", CAL_HINDU_RULE_TEXTBOOK, NULL,
                                                           CAL_HINDU_MONTH_SCHEME_AMANTA, NULL, NULL);
  const CalRule *before = cal_backend_peek_rule (madras), *after = cal_backend_peek_rule (bengal);
  const CalRule *sunset = cal_backend_peek_rule (tamil), *same = cal_backend_peek_rule (textbook);

  g_assert_cmpint (cal_backend_get_day_start (madras), ==, CAL_DAY_START_MIDNIGHT);
  g_assert_cmpint (cal_backend_get_day_start (bengal), ==, CAL_DAY_START_MIDNIGHT);

  for (int year = 1800; year < 2000; year++)
    for (int month = 1; month <= 12; month++)
      {
        g_assert_cmpint (after->month_start (after, year, month), ==, before->month_start (before, year, month) + 1);
        g_assert_cmpint (same->month_start (same, year, month), ==, sunset->month_start (sunset, year, month));
      }
}

/* What other properties can be wrong only together, or as something that is no text. */
static void
test_wrong (void)
{
  g_autoptr (CalPlace) place = cal_place_new (60.1, 0, 0, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (cal_hindu_backend_new (NULL, CAL_HINDU_RULE_TAMIL, place, CAL_HINDU_MONTH_SCHEME_AMANTA, NULL, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpstr (error->message, ==, "latitude 60.1 of place is out of range; it must be -60 to 60");
  g_clear_error (&error);

  g_assert_null (cal_hindu_backend_new (NULL, CAL_HINDU_RULE_TAMIL, NULL, CAL_HINDU_MONTH_SCHEME_PURNIMANTA, NULL, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT);
  g_assert_cmpstr (error->message, ==,
                   "month-scheme “purnimanta” needs the rule “lunisolar”; with another it must be “amanta”");
}

static CalBackend *
make (CalPlace            *place,
      CalHinduMonthScheme  scheme)
{
  GError *error = NULL;
  CalBackend *backend = cal_hindu_backend_new ("mine", CAL_HINDU_RULE_LUNISOLAR, place, scheme, NULL, &error);

  check_no_error (&error);

  return backend;
}

/* Places that are equal are the same, and one is not the same as none. */
static void
test_same (void)
{
  g_autoptr (CalPlace) place = cal_place_new (13.08, 80.27, 6, NULL, NULL);
  g_autoptr (CalPlace) same_place = cal_place_new (13.08, 80.27, 6, NULL, NULL);
  g_autoptr (CalBackend) hindu = make (place, CAL_HINDU_MONTH_SCHEME_AMANTA);
  g_autoptr (CalBackend) same = make (same_place, CAL_HINDU_MONTH_SCHEME_AMANTA);
  g_autoptr (CalBackend) nowhere = make (NULL, CAL_HINDU_MONTH_SCHEME_AMANTA);
  g_autoptr (CalBackend) other = make (place, CAL_HINDU_MONTH_SCHEME_PURNIMANTA);

  g_assert_true (cal_backend_equal (hindu, same));
  g_assert_cmpuint (cal_backend_hash (hindu), ==, cal_backend_hash (same));
  g_assert_false (cal_backend_equal (hindu, nowhere));
  g_assert_false (cal_backend_equal (hindu, other));
}

/* Names are kept by families, of which each has its own era. */
static void
test_eras (void)
{
  static const struct
  {
    const char *era;
    const char *text;
  } rows[] = {
    { "vikrama", "Kartika Dark 5, 2083 VS" },
    { "shaka", "Kartika Dark 5, 1948 Shaka" },
    { "ky", "Kartika Dark 5, 5127 KY" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalBackend) backend = NULL;
      g_autoptr (CalFormatter) formatter = NULL;
      g_autoptr (CalDate) date = NULL;
      g_autofree char *text = NULL;
      GError *error = NULL;

      backend = cal_hindu_backend_new (NULL, CAL_HINDU_RULE_LUNISOLAR, NULL, CAL_HINDU_MONTH_SCHEME_AMANTA,
                                       rows[i].era, &error);
      check_no_error (&error);
      formatter = cal_formatter_new_for_style ("en", backend, CAL_STYLE_LONG, &error);
      check_no_error (&error);
      date = cal_date_new_from_julian_day (backend, 2461374, &error);
      check_no_error (&error);
      text = cal_formatter_format (formatter, date, &error);
      check_no_error (&error);
      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS (rules, check_places, "/cal/hindu-made/rule/%d", (int) rules[i]);
  g_test_add_func ("/cal/hindu-made/ujjain", test_ujjain);
  g_test_add_func ("/cal/hindu-made/new-york", test_place);
  g_test_add_func ("/cal/hindu-made/properties", test_properties);
  g_test_add_func ("/cal/hindu-made/midnight", test_midnight);
  g_test_add_func ("/cal/hindu-made/wrong", test_wrong);
  g_test_add_func ("/cal/hindu-made/same", test_same);
  g_test_add_func ("/cal/hindu-made/eras", test_eras);

  return g_test_run ();
}
