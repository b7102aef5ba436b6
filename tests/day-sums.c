/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates are the same on every machine: whatever the compiler, its optimisation, the
 * processor, the order of bytes, the mathematical library, the time zone and the language.
 *
 * data/day-sums.txt has a sum for each calendar, and for the sky.  “ninja update-day-sums”
 * writes it anew where a rule has been changed. */

#include "config.h"

#include <string.h>

#include "backends/cal-builtins-private.h"
#include "cal-backend.h"
#include "cal-date.h"
#include "cal-day-label.h"
#include "cal-place.h"
#include "cal-sky.h"
#include "lib/checks.h"

#define SKY "sky"

/* So many days of the whole domain, and of these years: 1500 B.C. to A.D. 2500. */
#define FIRST_NEAR 1173500
#define N_NEAR 1461000
#define N_DAYS 2048
#define N_SKY_DAYS 256

/* Sums after Fowler, Noll and Vo. */
#define FNV_BASIS G_GUINT64_CONSTANT (0xcbf29ce484222325)
#define FNV_PRIME G_GUINT64_CONSTANT (0x100000001b3)

static void
add_byte (guint64 *sum,
          guint8   byte)
{
  *sum = (*sum ^ byte) * FNV_PRIME;
}

static void
add_number (guint64 *sum,
            gint64   number)
{
  for (int shift = 0; shift < 64; shift += 8)
    add_byte (sum, (guint8) ((guint64) number >> shift));
}

static void
add_text (guint64    *sum,
          const char *text)
{
  for (const char *p = text; p != NULL && *p != '\0'; p++)
    add_byte (sum, (guint8) *p);

  add_byte (sum, 0);
}

/* All its bits. */
static void
add_double (guint64 *sum,
            double   number)
{
  gint64 bits;

  G_STATIC_ASSERT (sizeof bits == sizeof number);
  memcpy (&bits, &number, sizeof bits);
  add_number (sum, bits);
}

static void
add_label (guint64     *sum,
           CalDayLabel *label)
{
  if (label == NULL)
    return;

  add_number (sum, cal_day_label_get_year (label));
  add_text (sum, cal_day_label_get_month_code (label));
  add_number (sum, cal_day_label_get_part (label));
  add_number (sum, cal_day_label_get_number (label));
  add_number (sum, cal_day_label_is_repeated (label));
}

/* A date, where it is in its year, and the way back; a day that the calendar has no date
 * for counts as such. */
static void
add_day (guint64    *sum,
         CalBackend *backend,
         gint64      julian_day)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, julian_day, NULL);
  g_autoptr (CalDayLabel) label = NULL;
  g_autofree char *text = NULL;
  gint64 back = 0;

  add_number (sum, date != NULL);
  if (date == NULL)
    return;

  g_assert_true (cal_backend_date_to_julian_day (backend, cal_date_get_year (date), cal_date_get_month (date),
                                                 cal_date_get_day (date), &back, NULL));
  g_assert_cmpint (back, ==, julian_day);

  text = cal_date_to_string (date);
  label = cal_backend_dup_day_label (backend, julian_day);
  add_text (sum, text);
  add_label (sum, label);
  add_text (sum, cal_date_get_era (date));
  add_number (sum, cal_date_get_era_year (date));
  add_number (sum, cal_date_get_day_of_week (date));
  add_number (sum, cal_date_get_day_of_year (date));
  add_number (sum, cal_date_get_days_in_month (date));
  add_number (sum, cal_date_get_days_in_year (date));
  add_number (sum, cal_date_get_months_in_year (date));
  add_number (sum, cal_date_is_leap_year (date));
}

static guint64
sum_calendar (CalBackend *backend)
{
  guint64 sum = FNV_BASIS;

  for (gint64 i = 0; i < N_DAYS; i++)
    {
      add_day (&sum, backend, CAL_JULIAN_DAY_MIN + i * (CAL_JULIAN_DAY_MAX - CAL_JULIAN_DAY_MIN) / (N_DAYS - 1));
      add_day (&sum, backend, FIRST_NEAR + i * N_NEAR / (N_DAYS - 1));
    }

  return sum;
}

static void
add_sky (guint64  *sum,
         CalPlace *place,
         gint64    julian_day)
{
  const double moment = (double) julian_day;
  int term;
  CalMoonPhase phase;

  add_double (sum, cal_sky_get_delta_t (moment, NULL));
  add_double (sum, cal_sky_get_solar_longitude (moment, NULL));
  add_double (sum, cal_sky_get_lunar_longitude (moment, NULL));
  add_double (sum, cal_sky_get_lunar_latitude (moment, NULL));
  add_double (sum, cal_sky_get_illuminated_fraction (moment, NULL));
  add_double (sum, cal_sky_get_ayanamsha (moment, CAL_AYANAMSHA_LAHIRI, NULL));
  add_double (sum, cal_sky_next_solar_term (moment, &term, NULL));
  add_double (sum, cal_sky_next_moon_phase (moment, &phase, NULL));
  add_double (sum, cal_sky_get_sunrise (place, julian_day, NULL));
  add_double (sum, cal_sky_get_dusk (place, julian_day, 18.0, NULL));
  add_double (sum, cal_sky_get_moonset (place, julian_day, NULL));
  add_double (sum, cal_sky_get_lunar_altitude (place, moment, NULL));
}

static guint64
sum_sky (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (7200);
  g_autoptr (CalPlace) place = cal_place_new (31.77806, 35.2354, 740, zone, NULL);
  guint64 sum = FNV_BASIS;

  g_assert_nonnull (place);

  for (gint64 i = 0; i < N_SKY_DAYS; i++)
    add_sky (&sum, place, FIRST_NEAR + i * N_NEAR / (N_SKY_DAYS - 1));

  return sum;
}

/* As it stands in the file. */
static char *
sum_up (const char *id)
{
  guint64 sum = strcmp (id, SKY) == 0 ? sum_sky () : sum_calendar (cal_builtins_get (cal_builtins_find (id)));

  return g_strdup_printf ("%s %016" G_GINT64_MODIFIER "x", id, sum);
}

static void
test_sum (gconstpointer id)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "day-sums.txt", NULL);
  g_autofree char *contents = NULL;
  g_autofree char *line = sum_up (id);
  g_auto (GStrv) lines = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  lines = g_strsplit (contents, "\n", -1);

  if (!g_strv_contains ((const char *const *) lines, line))
    g_error ("now it is: %s", line);
}

/* All that there are sums of. */
static GPtrArray *
list_ids (void)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (int system = 0; system < cal_builtins_get_end (); system++)
    {
      CalBackend *backend = cal_builtins_get ((CalSystem) system);

      if (backend != NULL)
        g_ptr_array_add (ids, (gpointer) cal_backend_get_id (backend));
    }

  g_ptr_array_add (ids, (gpointer) SKY);
  return ids;
}

static int
update (GPtrArray  *ids,
        const char *path)
{
  g_autoptr (GString) text = g_string_new ("# SPDX-FileCopyrightText: 2026 The Cal Authors\n"
                                           "# SPDX-License-Identifier: LGPL-2.1-or-later\n"
                                           "#\n"
                                           "# Made by tests/day-sums.c, which says what these are.\n\n");

  for (guint i = 0; i < ids->len; i++)
    {
      g_autofree char *line = sum_up (ids->pdata[i]);

      g_string_append_printf (text, "%s\n", line);
    }

  return g_file_set_contents (path, text->str, -1, NULL) ? 0 : 1;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GPtrArray) ids = list_ids ();

  if (argc == 3 && strcmp (argv[1], "--update") == 0)
    return update (ids, argv[2]);

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < ids->len; i++)
    {
      g_autofree char *path = g_strconcat ("/cal/day-sums/", ids->pdata[i], NULL);

      g_test_add_data_func (path, ids->pdata[i], test_sum);
    }

  return g_test_run ();
}
