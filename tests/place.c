/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalPlace. */

#include "config.h"

#include "cal-place.h"

#include <math.h>
#include <string.h>

#include "cal-error.h"
#include "lib/checks.h"

typedef struct
{
  const char *title;
  double latitude;
  double longitude;
  double elevation;
  const char *message; /* NULL: there is such a place */
} NewCase;

static const NewCase new_cases[] = {
  { "mecca", 21.4225, 39.8262, 277, NULL },
  { "dead-sea", 31.5, 35.5, -430.5, NULL },
  { "everest", 27.988, 86.925, 8848.86, NULL },
  { "north-pole", 90, 0, 0, NULL },
  { "south-pole", -90, 0, 2835, NULL },
  { "date-line-east", -17, 180, 0, NULL },
  { "date-line-west", -17, -180, 0, NULL },
  { "lowest", 0, 0, -500, NULL },
  { "highest", 0, 0, 10000, NULL },
  { "too-far-north", 91, 0, 0, "latitude 91 is out of range; it must be -90 to 90 degrees" },
  { "a-little-too-far-north", 90.000001, 0, 0,
    "latitude 90.000001 is out of range; it must be -90 to 90 degrees" },
  { "too-far-south", -91.5, 0, 0, "latitude -91.5 is out of range; it must be -90 to 90 degrees" },
  { "too-far-east", 0, 181, 0, "longitude 181 is out of range; it must be -180 to 180 degrees" },
  { "too-far-west", 0, -180.5, 0, "longitude -180.5 is out of range; it must be -180 to 180 degrees" },
  { "too-low", 0, 0, -500.5, "elevation -500.5 is out of range; it must be -500 to 10000 metres" },
  { "feet", 27.988, 86.925, 29032, "elevation 29032 is out of range; it must be -500 to 10000 metres" },
  { "nan-latitude", NAN, 0, 0, "latitude nan is out of range; it must be -90 to 90 degrees" },
  { "nan-longitude", 0, NAN, 0, "longitude nan is out of range; it must be -180 to 180 degrees" },
  { "nan-elevation", 0, 0, NAN, "elevation nan is out of range; it must be -500 to 10000 metres" },
  { "infinite-latitude", INFINITY, 0, 0, "latitude inf is out of range; it must be -90 to 90 degrees" },
  { "infinite-longitude", 0, -INFINITY, 0, "longitude -inf is out of range; it must be -180 to 180 degrees" },
  { "infinite-elevation", 0, 0, INFINITY, "elevation inf is out of range; it must be -500 to 10000 metres" },
};

/* Numbers that are the same and not nearly so. */
static void
assert_same (double a,
             double b)
{
  g_assert_cmpmem (&a, sizeof a, &b, sizeof b);
}

static void
test_new (gconstpointer data)
{
  const NewCase *row = data;
  GError *error = NULL;
  g_autoptr (CalPlace) place = cal_place_new (row->latitude, row->longitude, row->elevation, NULL, &error);

  if (row->message != NULL)
    {
      g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
      g_assert_cmpstr (error->message, ==, row->message);
      g_assert_null (place);
      g_error_free (error);
      return;
    }

  g_assert_no_error (error);
  assert_same (cal_place_get_latitude (place), row->latitude);
  assert_same (cal_place_get_longitude (place), row->longitude);
  assert_same (cal_place_get_elevation (place), row->elevation);
  g_assert_null (cal_place_get_time_zone (place));
}

/* Of several numbers that are wrong the first is named. */
static void
test_first_error (void)
{
  GError *error = NULL;

  g_assert_null (cal_place_new (100, 200, 20000, NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "latitude"));
  g_clear_error (&error);
  g_assert_null (cal_place_new (0, 200, 20000, NULL, &error));
  g_assert_true (g_str_has_prefix (error->message, "longitude"));
  g_clear_error (&error);
  g_assert_null (cal_place_new (100, 0, 0, NULL, NULL));
}

static void
test_time_zone (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (3 * 3600);
  GTimeZone *given = zone;
  g_autoptr (CalPlace) place = cal_place_new (21.4225, 39.8262, 277, zone, NULL);

  g_clear_pointer (&zone, g_time_zone_unref);
  g_assert_true (cal_place_get_time_zone (place) == given);
  g_assert_cmpint (g_time_zone_get_offset (cal_place_get_time_zone (place), 0), ==, 3 * 3600);
}

static void
test_boxed (void)
{
  g_autoptr (CalPlace) place = cal_place_new (1, 2, 3, NULL, NULL);
  CalPlace *copy = g_boxed_copy (CAL_TYPE_PLACE, place);

  g_assert_true (copy == place);
  g_boxed_free (CAL_TYPE_PLACE, copy);
  assert_same (cal_place_get_latitude (place), 1);
}

/* Each differs from all others. */
static const double places[][3] = {
  { 0, 0, 0 }, { 1, 0, 0 }, { -1, 0, 0 }, { 0, 1, 0 }, { 0, -1, 0 }, { 0, 0, 1 }, { 0, 180, 0 },
  { 0, -180, 0 }, { 1e-9, 0, 0 }, { 1, 1, 1 },
};

static const char *const zones[] = { NULL, "+00:00", "+03:00" };

static CalPlace *
make_place (gsize index)
{
  const double *place = places[index / G_N_ELEMENTS (zones)];
  const char *id = zones[index % G_N_ELEMENTS (zones)];
  g_autoptr (GTimeZone) zone = id != NULL ? g_time_zone_new_identifier (id) : NULL;

  return cal_place_new (place[0], place[1], place[2], zone, NULL);
}

static void
test_equal (void)
{
  const gsize n = G_N_ELEMENTS (places) * G_N_ELEMENTS (zones);

  for (gsize i = 0; i < n; i++)
    for (gsize j = 0; j < n; j++)
      {
        g_autoptr (CalPlace) a = make_place (i);
        g_autoptr (CalPlace) b = make_place (j);

        g_assert_cmpint (cal_place_equal (a, b), ==, i == j);
        g_assert_true (i != j || cal_place_hash (a) == cal_place_hash (b));
      }
}

/* The equator and the meridian have one side only. */
static void
test_negative_zero (void)
{
  g_autoptr (CalPlace) a = cal_place_new (0.0, 0.0, 0.0, NULL, NULL);
  g_autoptr (CalPlace) b = cal_place_new (-0.0, -0.0, -0.0, NULL, NULL);

  g_assert_true (cal_place_equal (a, b));
  g_assert_cmpuint (cal_place_hash (a), ==, cal_place_hash (b));
  assert_same (cal_place_get_latitude (b), 0.0);
}

/* All that are listed are found, in the order of their names, and whatever way these are
 * written. */
static void
test_lookup (void)
{
  g_auto (GStrv) names = cal_place_list_names ();

  g_assert_cmpint (g_strv_length (names), >=, 150);

  for (gsize i = 0; names[i] != NULL; i++)
    {
      g_autofree char *loud = g_ascii_strup (names[i], -1);
      g_autofree char *zone_name = g_strdelimit (g_strdup (names[i]), " ", '_');
      g_autoptr (CalPlace) place = cal_place_lookup (names[i], NULL);
      g_autoptr (CalPlace) second = cal_place_lookup (loud, NULL);
      g_autoptr (CalPlace) third = cal_place_lookup (zone_name, NULL);

      g_assert_nonnull (place);
      g_assert_true (cal_place_equal (place, second));
      g_assert_true (cal_place_equal (place, third));
      if (i > 0)
        g_assert_cmpstr (names[i - 1], <, names[i]);
    }
}

static void
test_lookup_fails (void)
{
  GError *error = NULL;

  g_assert_null (cal_place_lookup ("Mecc", &error));
  g_assert_cmpstr (error->message, ==, "there is no place “Mecc”");
  test_assert_error (&error, CAL_ERROR_UNKNOWN_PLACE);
  g_assert_null (cal_place_lookup ("", &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_PLACE);
  g_assert_null (cal_place_lookup ("Mecca ", &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_PLACE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (new_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/place/new/", new_cases[i].title, NULL);

      g_test_add_data_func (path, &new_cases[i], test_new);
    }

  g_test_add_func ("/cal/place/first-error", test_first_error);
  g_test_add_func ("/cal/place/time-zone", test_time_zone);
  g_test_add_func ("/cal/place/boxed", test_boxed);
  g_test_add_func ("/cal/place/equal", test_equal);
  g_test_add_func ("/cal/place/negative-zero", test_negative_zero);
  g_test_add_func ("/cal/place/lookup", test_lookup);
  g_test_add_func ("/cal/place/lookup-fails", test_lookup_fails);

  return g_test_run ();
}
