/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The array calls of CalBackend, held against the calls for one day. */

#include "config.h"

#include <string.h>

#include "cal-native-private.h"
#include "cal-error.h"
#include "cal-registry.h"

#define MANY 5003 /* no multiple of any block or vector */

/* Days of the whole domain: its ends, a run of consecutive ones, random ones. */
static gint32 *
make_days (void)
{
  gint32 *days = g_new (gint32, MANY);
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);

  for (gsize i = 0; i < MANY; i++)
    {
      if (i < 500)
        days[i] = CAL_JULIAN_DAY_MIN + (gint32) i;
      else if (i < 1000)
        days[i] = CAL_JULIAN_DAY_MAX - 999 + (gint32) i;
      else if (i < 3000)
        days[i] = 2451545 + (gint32) i;
      else
        days[i] = g_rand_int_range (rand, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
    }

  return days;
}

static void
test_days_to_dates (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autofree gint32 *julian_days = make_days ();
  gint32 years[MANY + 1], back[MANY + 1];
  gint8 months[MANY + 1];
  gint16 days[MANY + 1];
  GError *error = NULL;
  gsize first_bad;

  for (gsize n = 0; n <= MANY; n = n < 70 ? n + 1 : n * 3 + 1)
    {
      years[n] = -7;
      months[n] = -7;
      days[n] = -7;
      back[n] = -7;

      cal_backend_julian_days_to_dates (backend, julian_days, n, years, months, days,
                                        &first_bad, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (first_bad, ==, n);

      cal_backend_dates_to_julian_days (backend, years, months, days, n, back, &first_bad, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (first_bad, ==, n);
      g_assert_cmpmem (back, n * sizeof *back, julian_days, n * sizeof *julian_days);

      /* Nothing behind the end has been touched. */
      g_assert_cmpint (years[n], ==, -7);
      g_assert_cmpint (months[n], ==, -7);
      g_assert_cmpint (days[n], ==, -7);
      g_assert_cmpint (back[n], ==, -7);

      for (gsize i = 0; i < n; i++)
        {
          int year, month, day;

          cal_backend_julian_day_to_date (backend, julian_days[i], &year, &month, &day, &error);
          g_assert_no_error (error);
          g_assert_cmpint (years[i], ==, year);
          g_assert_cmpint (months[i], ==, month);
          g_assert_cmpint (days[i], ==, day);
        }
    }
}

/* Days of ISO years 1 to 4000, in blocks: every third, or every one if there is time. */
static void
test_every_day (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  const CalRule *rule = cal_backend_peek_rule (backend);
  gint32 step = g_test_thorough () ? MANY : 3 * MANY;
  gint32 julian_days[MANY], years[MANY], back[MANY];
  gint8 months[MANY];
  gint16 days[MANY];
  GError *error = NULL;

  for (gint32 first = 1721426; first < 3182395; first += step)
    {
      for (gint32 i = 0; i < MANY; i++)
        julian_days[i] = first + i;

      cal_backend_julian_days_to_dates (backend, julian_days, MANY, years, months, days, NULL, &error);
      g_assert_no_error (error);
      cal_backend_dates_to_julian_days (backend, years, months, days, MANY, back, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpmem (back, sizeof back, julian_days, sizeof julian_days);

      for (gsize i = 0; i < MANY; i++)
        {
          CalFields fields = rule->from_day (rule, julian_days[i]);

          if (fields.year != years[i] || fields.month != months[i] || fields.day != days[i])
            g_error ("day %d is %d-%d-%d in an array, but %d-%d-%d", julian_days[i], years[i],
                     months[i], days[i], fields.year, fields.month, fields.day);
        }
    }
}

/* What a rule makes of days in a row, against its forms for single days and
 * dates. */
static void
check_days (const CalRule *rule,
            const gint32  *julian_days,
            gsize          n)
{
  gint32 years[MANY], back[MANY];
  gint8 months[MANY];
  gint16 days[MANY];

  rule->from_days (rule, julian_days, n, years, months, days);
  if (rule->to_days != NULL)
    {
      rule->to_days (rule, years, months, days, n, back);
      g_assert_cmpmem (back, n * sizeof *back, julian_days, n * sizeof *back);
    }

  for (gsize i = 0; i < n; i++)
    {
      CalFields fields = rule->from_day (rule, julian_days[i]);

      if (fields.year != years[i] || fields.month != months[i] || fields.day != days[i] ||
          rule->to_day (rule, fields.year, fields.month, fields.day) != julian_days[i])
        g_error ("day %d is %d-%d-%d in an array, but %d-%d-%d", julian_days[i], years[i],
                 months[i], days[i], fields.year, fields.month, fields.day);
    }
}

/* The same comes out wherever the arrays begin and however long they are. */
static void
test_places (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  g_autofree gint32 *julian_days = make_days ();

  for (gsize start = 0; start < 9; start++)
    {
      check_days (rule, julian_days + start, MANY - start);

      for (gsize n = 0; n < 70; n++)
        check_days (rule, julian_days + 2900 + start, n);
    }
}

/* Nothing is read or written beyond an array that begins at any place of a
 * vector: what stands before and behind stays. */
static void
test_unaligned (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  g_autofree gint32 *julian_days = make_days ();

  for (gsize start = 1; start < 33; start++)
    {
      gint32 years[128];
      gint8 months[128];
      gint16 days[128];

      memset (years, 0x55, sizeof years);
      memset (months, 0x55, sizeof months);
      memset (days, 0x55, sizeof days);
      rule->from_days (rule, julian_days + start, 61, years + start, months + start,
                       days + start);

      for (gsize i = 0; i < 128; i++)
        {
          gboolean inside = i >= start && i < start + 61;
          CalFields fields = rule->from_day (rule, julian_days[i]);

          g_assert_cmpint (years[i], ==, inside ? fields.year : 0x55555555);
          g_assert_cmpint (months[i], ==, inside ? fields.month : 0x55);
          g_assert_cmpint (days[i], ==, inside ? fields.day : 0x5555);
        }
    }
}

/* Days of the whole domain, each if there is time for it. */
static void
test_whole_domain (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  gint32 step = g_test_thorough () ? MANY : 10000019;
  gint32 julian_days[MANY];

  for (gint64 first = CAL_JULIAN_DAY_MIN; first <= CAL_JULIAN_DAY_MAX; first += step)
    {
      gsize n = (gsize) MIN (MANY, CAL_JULIAN_DAY_MAX - first + 1);

      for (gsize i = 0; i < n; i++)
        julian_days[i] = (gint32) (first + (gint64) i);

      check_days (rule, julian_days, n);
    }
}

/* What a rule makes of a date that fills a vector and one place more. */
static void
check_date (const CalRule *rule,
            gint32         year,
            gint8          month,
            gint16         day)
{
  gint32 julian_days[9];
  gint32 years[9];
  gint8 months[9];
  gint16 days[9];

  for (gsize i = 0; i < 9; i++)
    {
      years[i] = year;
      months[i] = month;
      days[i] = day;
    }

  rule->to_days (rule, years, months, days, 9, julian_days);

  for (gsize i = 0; i < 9; i++)
    g_assert_cmpint (julian_days[i], ==, rule->to_day (rule, year, month, day));
}

/* What is a date and what is none: all small months and days of some years. */
static void
test_no_dates (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  const CalRule *rule = cal_backend_peek_rule (backend);
  const gint32 years[] = {
    G_MININT32, rule->first_year - 1, rule->first_year, -401, -400, -4, -1, 0, 1, 4, 100, 400,
    1900, 2000, 2023, 2024, rule->last_year, rule->last_year + 1, G_MAXINT32
  };

  for (gsize y = 0; y < G_N_ELEMENTS (years); y++)
    for (int month = -128; month <= 127; month++)
      for (int day = month >= -1 && month <= 14 ? -2 : 32766; day <= 34 || day == 32766; day++)
        {
          const gint8 m = (gint8) month;
          const gint16 d = (gint16) day;
          gint32 result;
          gsize first_bad;

          g_assert_cmpint (cal_backend_dates_to_julian_days (backend, &years[y], &m, &d, 1, &result,
                                                             &first_bad, NULL),
                           ==, cal_backend_is_valid_date (backend, years[y], month, day));

          if (rule->to_days != NULL)
            check_date (rule, years[y], m, d);
        }
}

static void
test_bad_item (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  static const gsize places[] = { 0, 1, 7, 1023, 1024, 2500, MANY - 1 };
  static const gint32 bad[] = { G_MININT32, CAL_JULIAN_DAY_MIN - 1, CAL_JULIAN_DAY_MAX + 1, G_MAXINT32 };

  for (gsize p = 0; p < G_N_ELEMENTS (places); p++)
    for (gsize b = 0; b < G_N_ELEMENTS (bad); b++)
      {
        g_autofree gint32 *julian_days = make_days ();
        g_autofree char *prefix = g_strdup_printf ("item %" G_GSIZE_FORMAT ": ", places[p]);
        g_autoptr (GError) error = NULL;
        gint32 years[MANY], back[MANY];
        gint8 months[MANY];
        gint16 days[MANY];
        gsize first_bad;

        cal_backend_julian_days_to_dates (backend, julian_days, MANY, years, months, days, NULL, NULL);
        months[places[p]] = 0;
        back[places[p]] = -7;
        g_assert_false (cal_backend_dates_to_julian_days (backend, years, months, days, MANY, back,
                                                          &first_bad, &error));
        g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
        g_assert_true (g_str_has_prefix (error->message, prefix));
        g_assert_cmpuint (first_bad, ==, places[p]);
        g_assert_cmpint (back[places[p]], ==, -7);
        g_assert_cmpmem (back, places[p] * sizeof *back, julian_days, places[p] * sizeof *back);
        g_clear_error (&error);

        julian_days[places[p]] = bad[b];
        memset (days, 0x55, sizeof days);
        g_assert_false (cal_backend_julian_days_to_dates (backend, julian_days, MANY, years, months,
                                                          days, &first_bad, &error));
        g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
        g_assert_true (g_str_has_prefix (error->message, prefix));
        g_assert_cmpuint (first_bad, ==, places[p]);
        for (gsize i = places[p]; i < MANY; i++)
          g_assert_cmpint (days[i], ==, 0x5555);
      }
}

static void
test_bytes (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autofree gint32 *julian_days = make_days ();
  gsize size = MANY * sizeof *julian_days;

  for (gsize shift = 0; shift < 4; shift++)
    {
      g_autofree guint8 *buffer = g_malloc (size + 4);
      g_autoptr (GBytes) input = NULL;
      g_autoptr (GBytes) years = NULL, months = NULL, days = NULL;
      g_autoptr (GBytes) shifted = NULL, padded = NULL, back = NULL;
      g_autoptr (GError) error = NULL;

      memcpy (buffer + shift, julian_days, size);
      input = g_bytes_new_static (buffer + shift, size);

      cal_backend_julian_days_to_dates_bytes (backend, input, &years, &months, &days, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (g_bytes_get_size (months), ==, MANY);

      /* The days at an odd address. */
      padded = g_bytes_new (NULL, 0);
      g_free (g_steal_pointer (&buffer));
      buffer = g_malloc (g_bytes_get_size (days) + 4);
      memcpy (buffer + shift, g_bytes_get_data (days, NULL), g_bytes_get_size (days));
      shifted = g_bytes_new_static (buffer + shift, g_bytes_get_size (days));

      back = cal_backend_dates_to_julian_days_bytes (backend, years, months, shifted, &error);
      g_assert_no_error (error);
      g_assert_cmpmem (g_bytes_get_data (back, NULL), g_bytes_get_size (back), julian_days, size);

      g_assert_null (cal_backend_dates_to_julian_days_bytes (backend, years, padded, days, &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT);
    }
}

static void
test_bytes_odd_size (void)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("gregory", NULL);
  g_autoptr (GBytes) input = g_bytes_new_static ("12345", 5);
  g_autoptr (GBytes) empty = g_bytes_new (NULL, 0);
  g_autoptr (GBytes) none = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *years, *months, *days;

  g_assert_false (cal_backend_julian_days_to_dates_bytes (backend, input, &years, &months, &days,
                                                          &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT);
  g_assert_null (years);
  g_assert_null (months);
  g_assert_null (days);
  g_clear_error (&error);

  none = cal_backend_dates_to_julian_days_bytes (backend, empty, empty, empty, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (none), ==, 0);
}

static const struct
{
  const char *name;
  GTestDataFunc function;
} tests[] = {
  { "days-to-dates", test_days_to_dates },
  { "every-day", test_every_day },
  { "places", test_places },
  { "unaligned", test_unaligned },
  { "whole-domain", test_whole_domain },
  { "no-dates", test_no_dates },
  { "bad-item", test_bad_item },
  { "bytes", test_bytes },
};

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GListModel) backends = NULL;

  g_test_init (&argc, &argv, NULL);

  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      for (gsize t = 0; t < G_N_ELEMENTS (tests); t++)
        {
          g_autofree char *path = g_strdup_printf ("/cal/arrays/%s/%s", cal_backend_get_id (backend),
                                                   tests[t].name);

          g_test_add_data_func (path, backend, tests[t].function);
        }
    }

  g_test_add_func ("/cal/arrays/bytes-odd-size", test_bytes_odd_size);

  return g_test_run ();
}
