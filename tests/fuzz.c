/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Backends that answer at random: nothing breaks, and what succeeds is right.
 * Each row is one seed, so that what fails once fails again. */

#include "config.h"

#include <gio/gio.h>

#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/methods.h"

#define UNUSED G_GNUC_UNUSED

typedef struct
{
  GRand *rand;
  int one_in;         /* of so many answers one is a lie */
  int one_call_in;    /* and before one of so many a method is called; 0: never */
} Fuzz;

static GRand *
get_rand (CalBackend *self)
{
  return ((Fuzz *) test_hooked_get_data (self))->rand;
}

static gboolean
lies (CalBackend *self)
{
  Fuzz *fuzz = test_hooked_get_data (self);

  return g_rand_int_range (fuzz->rand, 0, fuzz->one_in) == 0;
}

static int
pick (CalBackend *self,
      int         n)
{
  return g_rand_int_range (get_rand (self), 0, n);
}

static gint64
pick_number (CalBackend *self)
{
  static const gint64 edges[] = {
    G_MININT64, G_MININT64 + 1, G_MAXINT64, G_MININT, G_MAXINT, (gint64) G_MININT - 1,
    (gint64) G_MAXINT + 1, CAL_JULIAN_DAY_MIN, (gint64) CAL_JULIAN_DAY_MIN - 1, CAL_JULIAN_DAY_MAX,
    (gint64) CAL_JULIAN_DAY_MAX + 1, -1, 0, 1, 2, 7, 8, 12, 13, 14, 29, 30, 31, 60, 61, 99, 100, 999, 1000,
    65536, -65536
  };
  guint64 high = g_rand_int (get_rand (self));

  switch (pick (self, 4))
    {
    case 0:
      return edges[pick (self, G_N_ELEMENTS (edges))];
    case 1:
      return (gint32) g_rand_int (get_rand (self));
    case 2:
      return (gint64) (high << 32 | g_rand_int (get_rand (self)));
    default:
      return TEST_DAY + g_rand_int_range (get_rand (self), -1000, 1000);
    }
}

static char *
pick_text (CalBackend *self)
{
  static const char *const texts[] = {
    NULL, "", "\xff", "M", "M01", "M06L", "M99L", "M00", "\xed\xa0\x80", "%s%n", "name", "M01\n"
  };
  int i = pick (self, G_N_ELEMENTS (texts) + 1);

  return i < (int) G_N_ELEMENTS (texts) ? g_strdup (texts[i]) : g_strnfill (5000, 'M');
}

/* Success or not, with an error or without. */
static gboolean
pick_outcome (CalBackend  *self,
              GError     **error)
{
  if (pick (self, 2) == 0)
    g_set_error (error, G_IO_ERROR, pick (self, 10), "some error");

  return pick (self, 2);
}

#define TRUTH(name, ...) test_hooked_truth ()->name (self, __VA_ARGS__)

static gboolean
fuzz_to_day (CalBackend *self, int year, int month, int day, gint64 *julian_day, GError **error)
{
  if (!lies (self))
    return TRUTH (date_to_julian_day, year, month, day, julian_day, error);

  *julian_day = pick_number (self);
  return pick (self, 2) == 0 || pick_outcome (self, error);
}

static gboolean
fuzz_to_date (CalBackend *self, gint64 julian_day, int *year, int *month, int *day, GError **error)
{
  gboolean success = TRUTH (julian_day_to_date, julian_day, year, month, day, error);

  if (!lies (self))
    return success;

  *(pick (self, 2) == 0 ? year : pick (self, 2) == 0 ? month : day) = (int) pick_number (self);
  return pick (self, 2) == 0 || pick_outcome (self, error);
}

#define FUZZ_NUMBER(type, name, parameters, ...) \
  static type \
  fuzz_##name parameters \
  { \
    if (!lies (self)) \
      return TRUTH (name, __VA_ARGS__); \
\
    if (pick (self, 2) == 0) \
      pick_outcome (self, error); \
\
    return (type) pick_number (self); \
  }

#define FUZZ_TEXT(name, parameters, ...) \
  static char * \
  fuzz_##name parameters \
  { \
    if (!lies (self)) \
      return TRUTH (name, __VA_ARGS__); \
\
    if (pick (self, 2) == 0) \
      pick_outcome (self, error); \
\
    return pick_text (self); \
  }

FUZZ_NUMBER (int, get_months_in_year, (CalBackend *self, int year, GError **error), year, error)
FUZZ_NUMBER (int, get_days_in_month, (CalBackend *self, int year, int month, GError **error),
             year, month, error)
FUZZ_NUMBER (gboolean, is_leap_year, (CalBackend *self, int year, GError **error), year, error)
FUZZ_NUMBER (int, get_day_of_week, (CalBackend *self, gint64 julian_day, GError **error),
             julian_day, error)
FUZZ_NUMBER (CalAccuracy, get_accuracy, (CalBackend *self, gint64 julian_day, GError **error),
             julian_day, error)
FUZZ_NUMBER (int, get_cyclic_year, (CalBackend *self, int year, GError **error), year, error)

FUZZ_TEXT (get_month_code, (CalBackend *self, int year, int month, GError **error),
           year, month, error)
FUZZ_TEXT (get_month_name,
           (CalBackend *self, const char *locale, int year, int month, CalNameWidth width,
            CalNameContext context, GError **error),
           locale, year, month, width, context, error)
FUZZ_TEXT (get_weekday_name,
           (CalBackend *self, const char *locale, int weekday, CalNameWidth width,
            CalNameContext context, GError **error),
           locale, weekday, width, context, error)
FUZZ_TEXT (get_era_name,
           (CalBackend *self, const char *locale, const char *era, CalNameWidth width, GError **error),
           locale, era, width, error)
FUZZ_TEXT (get_cyclic_year_name,
           (CalBackend *self, const char *locale, int cyclic_year, CalNameWidth width, GError **error),
           locale, cyclic_year, width, error)

static char *
fuzz_get_authority (CalBackend *self)
{
  return pick_text (self);
}

static char *
fuzz_get_display_name (CalBackend *self,
                       const char *locale UNUSED)
{
  return pick_text (self);
}

static guint
fuzz_get_n_eras (CalBackend *self)
{
  return lies (self) ? (pick (self, 20) == 0 ? G_MAXUINT : (guint) pick (self, 5)) : 2;
}

static CalEra *
fuzz_dup_era (CalBackend *self,
              guint       index)
{
  gint64 first, last;

  if (!lies (self) && index < 2)
    return TRUTH (dup_era, index);

  first = pick_number (self);
  last = pick_number (self);

  return cal_era_new (pick (self, 2) == 0 ? "am" : "reiwa", NULL, (CalEraKind) pick (self, 3),
                      (int) pick_number (self), MIN (first, last), MAX (first, last), NULL);
}

static gboolean
fuzz_get_range (CalBackend  *self,
                gint64      *first,
                gint64      *last,
                GError     **error)
{
  *first = pick (self, 4) == 0 ? pick_number (self) : CAL_JULIAN_DAY_MIN;
  *last = pick (self, 4) == 0 ? pick_number (self) : CAL_JULIAN_DAY_MAX;

  return pick (self, 2) == 0 || pick_outcome (self, error);
}

static gboolean
fuzz_get_authoritative_range (CalBackend *self,
                              gint64     *first,
                              gint64     *last)
{
  if (!lies (self))
    return TRUTH (get_authoritative_range, first, last);

  *first = pick_number (self);
  *last = pick_number (self);
  return pick (self, 3) - 1;
}

static int
fuzz_limit (CalBackend *self)
{
  return pick (self, 2) == 0 ? (int) pick_number (self) : 30;
}

static gboolean
fuzz_is_proleptic (CalBackend *self)
{
  return (gboolean) pick_number (self);
}

static const CalBackendClass everything = {
  .date_to_julian_day = fuzz_to_day,
  .julian_day_to_date = fuzz_to_date,
  .get_months_in_year = fuzz_get_months_in_year,
  .get_days_in_month = fuzz_get_days_in_month,
  .is_leap_year = fuzz_is_leap_year,
  .get_month_code = fuzz_get_month_code,
  .get_day_of_week = fuzz_get_day_of_week,
  .get_n_eras = fuzz_get_n_eras,
  .dup_era = fuzz_dup_era,
  .get_accuracy = fuzz_get_accuracy,
  .get_range = fuzz_get_range,
  .get_authoritative_range = fuzz_get_authoritative_range,
  .get_authority = fuzz_get_authority,
  .get_cyclic_year = fuzz_get_cyclic_year,
  .get_display_name = fuzz_get_display_name,
  .get_month_name = fuzz_get_month_name,
  .get_weekday_name = fuzz_get_weekday_name,
  .get_era_name = fuzz_get_era_name,
  .get_cyclic_year_name = fuzz_get_cyclic_year_name,
  .get_minimum_days_in_month = fuzz_limit,
  .get_maximum_days_in_month = fuzz_limit,
  .get_maximum_months_in_year = fuzz_limit,
  .is_proleptic = fuzz_is_proleptic,
};

static void
call_something (CalBackend *self)
{
  Fuzz *fuzz = test_hooked_get_data (self);

  if (fuzz->one_call_in != 0 && pick (self, fuzz->one_call_in) == 0)
    test_methods[pick (self, (int) test_n_methods)].call (self, NULL);
}

/* Any answer to anything, seldom at first and then ever more often. */
static void
test_everything (gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (GPOINTER_TO_UINT (data));

  for (int round = 0; round < 300; round++)
    {
      Fuzz fuzz = { rand, 1 + (1000 >> (round / 30)), round % 3 == 0 ? 500 : 0 };
      g_autoptr (CalBackend) backend = test_hooked_new (&everything, &fuzz);

      test_hooked_watch (backend, call_something);

      for (int i = 0; i < 3; i++)
        {
          test_poke (backend, TEST_DAY + i, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY + i);
          test_poke (backend, pick_number (backend), (int) pick_number (backend),
                     (int) pick_number (backend), (int) pick_number (backend));
        }
    }
}

/* Conversions that say something else each time they lie: what the caller gets
 * is the truth or an error.  (One lie that confirms another by chance would be
 * taken for the truth; these are too far apart for that.) */
static gint64
pick_far (CalBackend *self)
{
  return (gint64) g_rand_int (get_rand (self)) << 20 | 0xfffff;
}

static gboolean
far_to_day (CalBackend *self, int year, int month, int day, gint64 *julian_day, GError **error)
{
  gboolean success = TRUTH (date_to_julian_day, year, month, day, julian_day, error);

  if (lies (self))
    *julian_day += pick_far (self) >> pick (self, 16);

  return success;
}

static gboolean
far_to_date (CalBackend *self, gint64 julian_day, int *year, int *month, int *day, GError **error)
{
  gboolean success = TRUTH (julian_day_to_date, julian_day, year, month, day, error);

  if (lies (self))
    *(pick (self, 2) == 0 ? year : pick (self, 2) == 0 ? month : day) += 1 + pick (self, 13);

  return success;
}

static gboolean
check_truth (CalBackend *backend,
             CalBackend *honest,
             gint64      julian_day)
{
  int year, month, day, true_year, true_month, true_day;
  g_autoptr (CalDate) date = NULL;
  gint64 back;
  GError *error = NULL;

  cal_backend_julian_day_to_date (honest, julian_day, &true_year, &true_month, &true_day, &error);
  g_assert_no_error (error);

  if (cal_backend_julian_day_to_date (backend, julian_day, &year, &month, &day, NULL))
    g_assert_true (year == true_year && month == true_month && day == true_day);

  if (cal_backend_date_to_julian_day (backend, true_year, true_month, true_day, &back, NULL))
    g_assert_cmpint (back, ==, julian_day);

  date = julian_day % 2 == 0
           ? cal_date_new_from_julian_day (backend, julian_day, NULL)
           : cal_date_new (backend, true_year, true_month, true_day, NULL);

  if (date == NULL)
    return FALSE;

  test_check_date (date);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, julian_day);
  g_assert_cmpint (cal_date_get_year (date), ==, true_year);
  g_assert_cmpint (cal_date_get_month (date), ==, true_month);
  g_assert_cmpint (cal_date_get_day (date), ==, true_day);

  return TRUE;
}

static void
test_truth (gconstpointer data)
{
  static const CalBackendClass hooks = {
    .date_to_julian_day = far_to_day,
    .julian_day_to_date = far_to_date,
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (GPOINTER_TO_UINT (data));
  g_autoptr (CalBackend) honest = test_meton_new ("honest", NULL);
  int n_dates = 0;

  for (int one_in = 2; one_in < 20; one_in += 3)
    {
      Fuzz fuzz = { rand, one_in, 0 };
      g_autoptr (CalBackend) backend = test_hooked_new (&hooks, &fuzz);

      for (int i = 0; i < 1500; i++)
        n_dates += check_truth (backend, honest, g_rand_int_range (rand, CAL_JULIAN_DAY_MIN,
                                                                   CAL_JULIAN_DAY_MAX));
    }

  /* Both happen. */
  g_assert_cmpint (n_dates, >, 1000);
  g_assert_cmpint (n_dates, <, 8000);
}

int
main (int   argc,
      char *argv[])
{
  guint n_seeds;

  g_test_init (&argc, &argv, NULL);

  n_seeds = g_test_thorough () ? 1000 : 6;

  for (guint seed = 1; seed <= n_seeds; seed++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/fuzz/everything/%u", seed);
      g_autofree char *truth_path = g_strdup_printf ("/cal/fuzz/truth/%u", seed);

      g_test_add_data_func (path, GUINT_TO_POINTER (seed), test_everything);
      g_test_add_data_func (truth_path, GUINT_TO_POINTER (seed), test_truth);
    }

  return g_test_run ();
}
