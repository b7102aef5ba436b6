/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalCycle: dated values with their sources, and what holds on every day. */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include "cal-cycle-private.h"
#include "cal-cycle.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/meton.h"

static CalBackend *iso;

static CalDate *
date_of_day (gint64 julian_day)
{
  GError *error = NULL;
  CalDate *date = cal_date_new_from_julian_day (iso, julian_day, &error);

  g_assert_no_error (error);

  return date;
}

static CalCycle *
lookup (const char *id)
{
  GError *error = NULL;
  CalCycle *cycle = cal_cycle_lookup (id, &error);

  g_assert_no_error (error);
  g_assert_nonnull (cycle);

  return cycle;
}

static int
value_of_day (CalCycle *cycle,
              gint64    julian_day)
{
  g_autoptr (CalDate) date = date_of_day (julian_day);
  GError *error = NULL;
  int value = cal_cycle_get_value (cycle, date, &error);

  g_assert_no_error (error);

  return value;
}

typedef struct
{
  const char *id;
  gint64 julian_day;
  int value;
  const char *name; /* English; NULL: the day has no value */
} Anchor;

/* Maya and Aztec days: the end of the thirteenth b'ak'tun, 13.0.0.0.0, in every
 * description of the calendar; the fall of Tenochtitlan on Julian 1521-08-13, which A.
 * Caso has as 1 Coatl, 2 Xocotlhuetzi.  Pasaran: Indonesia's independence was declared
 * on a Friday Legi.  Galungan and Kuningan of Bali's public holidays.  The sexagenary
 * days of 2000-01-01, wu-wu, and of 1949-10-01, jia-zi, in Chinese almanacs.  Saka 1946
 * is Krodhin in almanacs of Karnataka and Andhra. */
static const Anchor anchors[] = {
  { "weekday", 2451545, 6, "Saturday" },
  { "sexagenary-day", 2451545, 55, "wu-wu" },
  { "sexagenary-day", 2433191, 1, "jia-zi" },
  { "sexagenary-year", 2460351, 41, "jia-chen" },  /* 2024-02-10, the new year */
  { "sexagenary-year", 2460350, 40, "gui-mao" },
  { "zodiac", 2460351, 5, "Dragon" },
  { "zodiac", 2460350, 4, "Rabbit" },
  { "tzolkin", 584283, 160, "4 Ahau" },
  { "tzolkin", 2456283, 160, "4 Ahau" },
  { "haab", 584283, 349, "8 Cumku" },
  { "haab", 2456283, 264, "3 Kankin" },
  { "tzolkin", 2460410, 127, "10 Manik" },
  { "haab", 2460410, 11, "10 Pop" },
  { "tonalpohualli", 2276828, 105, "1 Coatl" },
  { "xihuitl", 2276828, 202, "2 Xocotlhuetzi" },
  { "akan", 2461374, 40, "Kwa-Kwasi" },
  { "akan", 2460410, 42, "Fo-Bene" },
  { "pawukon", 2460369, 74, "Buda Keliwon Dunggulan" }, /* Galungan, 2024-02-28 */
  { "pawukon", 2460789, 74, "Buda Keliwon Dunggulan" }, /* and 2025-04-23 */
  { "pawukon", 2460379, 84, "Saniscara Keliwon Kuningan" },
  { "wuku", 2460369, 11, "Dunggulan" },
  { "pancawara", 2460369, 5, "Keliwon" },
  { "saptawara", 2460369, 4, "Buda" },
  { "ekawara", 2461374, 1, "Luang" },
  { "ekawara", 2460410, 0, NULL },
  { "pasaran", 2431685, 1, "Legi" },   /* 1945-08-17 */
  { "weton", 2431685, 6, "Friday Legi" },
  { "weton", 20, 1, "Sunday Legi" },
  { "weton", 2317690, 6, "Friday Legi" },      /* 1633-07-08, 1 Sura 1555 */
  { "weton", 2428252, 3, "Tuesday Pon" },      /* 1936-03-24, 1 Sura 1867 */
  { "jovian-north", 588466, 27, "Vijaya" },
  { "jovian-south", 2460411, 38, "Krodhin" },
  { "jovian-south", 2451545, 13, "Pramathin" },
};

static void
test_anchor (gconstpointer data)
{
  const Anchor *row = data;
  g_autoptr (CalCycle) cycle = lookup (row->id);
  g_autofree char *name = NULL;
  GError *error = NULL;

  g_assert_cmpint (value_of_day (cycle, row->julian_day), ==, row->value);

  if (row->name == NULL)
    return;

  name = cal_cycle_get_name (cycle, "en", row->value, CAL_NAME_WIDTH_WIDE, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (name, ==, row->name);
}

/* The ten weeks of Bali, in the order of the columns. */
static const char *const columns[] = {
  "ekawara", "dwiwara", "triwara", "caturwara", "pancawara", "sadwara", "saptawara",
  "asatawara", "sangawara", "dasawara", "wuku",
};

static void
test_pawukon (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "pawukon.txt", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  GError *error = NULL;
  guint n_lines = 0;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) fields = g_strsplit (*line, " ", -1);
      g_autoptr (CalDate) date = NULL;

      if (**line == '#' || **line == '\0')
        continue;

      date = cal_date_new_from_string (fields[0], &error);
      g_assert_no_error (error);
      g_assert_cmpuint (g_strv_length (fields), ==, 1 + G_N_ELEMENTS (columns));

      for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
        {
          g_autoptr (CalCycle) cycle = lookup (columns[i]);

          g_assert_cmpint (cal_cycle_get_value (cycle, date, NULL), ==, atoi (fields[i + 1]));
        }

      n_lines++;
    }

  g_assert_cmpuint (n_lines, ==, 250);
}

/* Values rise by one, and only where a turn ends; or they are those of 210 days. */
static void
check_day (CalCycle *cycle,
           gint64    julian_day)
{
  int value = value_of_day (cycle, julian_day);
  int next = value_of_day (cycle, julian_day + 1);

  g_assert_cmpint (value, >=, cycle->value == NULL ? 1 : 0);
  g_assert_cmpint (value, <=, cycle->length);

  if (cycle->value != NULL)
    {
      if (julian_day + cycle->period <= CAL_JULIAN_DAY_MAX)
        g_assert_cmpint (value_of_day (cycle, julian_day + cycle->period), ==, value);
    }
  else if (cycle->unit == CAL_CYCLE_UNIT_YEAR || cycle->days > 1)
    g_assert_true (next == value || next == value % cycle->length + 1);
  else
    g_assert_cmpint (next, ==, value % cycle->length + 1);
}

static void
test_sweep (gconstpointer data)
{
  CalCycle *cycle = (CalCycle *) data;
  gint64 step = g_test_thorough () ? 211 : 104729;

  for (gint64 day = CAL_JULIAN_DAY_MIN; day < CAL_JULIAN_DAY_MAX; day += step)
    check_day (cycle, day);

  for (gint64 day = CAL_JULIAN_DAY_MIN; day < CAL_JULIAN_DAY_MIN + 800; day++)
    {
      check_day (cycle, day);
      check_day (cycle, CAL_JULIAN_DAY_MAX - 801 + day - CAL_JULIAN_DAY_MIN);
      check_day (cycle, 2451545 - 400 + day - CAL_JULIAN_DAY_MIN);
    }
}

/* From a day on, each value is found on the first day that has it: the days before
 * are looked at one by one. */
static void
check_next (CalCycle *cycle,
            gint64    julian_day)
{
  g_autoptr (CalDate) from = date_of_day (julian_day);
  g_autofree gint64 *first = g_new0 (gint64, (gsize) cycle->length + 1);
  int left = cycle->length;

  for (int value = 1; value <= cycle->length; value++)
    first[value] = G_MAXINT64;

  for (gint64 day = julian_day; left > 0; day++)
    {
      int value = value_of_day (cycle, day);

      if (value != 0 && first[value] == G_MAXINT64)
        {
          first[value] = day;
          left--;
        }
    }

  for (int value = 1; value <= cycle->length; value++)
    {
      GError *error = NULL;
      g_autoptr (CalDate) date = cal_cycle_next (cycle, value, from, &error);

      g_assert_no_error (error);
      g_assert_cmpint (cal_date_get_julian_day (date), ==, first[value]);
    }
}

static void
test_next (gconstpointer data)
{
  static const gint64 days[] = { CAL_JULIAN_DAY_MIN, -1000, 588466, 2451545, 2460350, 2460351 };
  CalCycle *cycle = (CalCycle *) data;

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    check_next (cycle, days[i]);
}

/* A value that comes only after the domain. */
static void
test_next_at_end (gconstpointer data)
{
  CalCycle *cycle = (CalCycle *) data;
  g_autoptr (CalDate) last = date_of_day (CAL_JULIAN_DAY_MAX);
  int value = cal_cycle_get_value (cycle, last, NULL);

  for (int other = 1; other <= cycle->length; other++)
    {
      GError *error = NULL;
      g_autoptr (CalDate) date = cal_cycle_next (cycle, other, last, &error);

      if (other == value)
        {
          g_assert_no_error (error);
          g_assert_true (cal_date_equal (date, last));
        }
      else
        {
          g_assert_null (date);
          test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
        }
    }
}

/* The last year of the calendar whose years count can still be found, and the next one cannot. */
static void
test_next_at_last_year (gconstpointer data)
{
  CalCycle *cycle = (CalCycle *) data;
  const CalRule *rule = cycle->calendar;
  gint32 start = rule->month_start (rule, rule->last_year, 1);
  g_autoptr (CalDate) before = date_of_day (start - 1);
  g_autoptr (CalDate) in_last_year = date_of_day (start);
  GError *error = NULL;
  g_autoptr (CalDate) found = cal_cycle_next (cycle, cal_cycle_get_value (cycle, in_last_year, NULL), before, &error);
  int other = cal_cycle_get_value (cycle, before, NULL);

  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_julian_day (found), ==, start);
  g_assert_null (cal_cycle_next (cycle, other, in_last_year, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

/* Every value has a name of its own in every width, and others have none. */
static void
test_names (gconstpointer data)
{
  CalCycle *cycle = (CalCycle *) data;
  const int wrong[] = { 0, -1, cycle->length + 1, G_MININT, G_MAXINT };
  GError *error = NULL;

  for (int width = CAL_NAME_WIDTH_WIDE; width <= CAL_NAME_WIDTH_NARROW; width++)
    {
      g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (int value = 1; value <= cycle->length; value++)
        {
          char *name = cal_cycle_get_name (cycle, "en", value, width, &error);

          g_assert_no_error (error);
          g_assert_cmpuint (strlen (name), >, 0);
          g_hash_table_add (names, name);
        }

      /* Narrow weekdays are ambiguous. */
      if (width == CAL_NAME_WIDTH_WIDE)
        g_assert_cmpuint (g_hash_table_size (names), ==, cycle->length);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (CalDate) from = date_of_day (2451545);

      g_assert_null (cal_cycle_get_name (cycle, "en", wrong[i], CAL_NAME_WIDTH_WIDE, &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
      g_assert_null (cal_cycle_next (cycle, wrong[i], from, &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
    }
}

#ifdef HAVE_ICU
/* What a locale has for all calendars is in its language, numbers in its digits. */
static void
test_languages (void)
{
  g_autoptr (CalCycle) weton = lookup ("weton"), tzolkin = lookup ("tzolkin");
  g_autoptr (CalCycle) day = lookup ("sexagenary-day"), zodiac = lookup ("zodiac");
  g_autofree char *indonesian = NULL, *persian = NULL, *chinese = NULL, *japanese = NULL, *short_name = NULL;

  indonesian = cal_cycle_get_name (weton, "id", 6, CAL_NAME_WIDTH_WIDE, NULL);
  g_assert_cmpstr (indonesian, ==, "Jumat Legi");
  short_name = cal_cycle_get_name (weton, "id", 6, CAL_NAME_WIDTH_ABBREVIATED, NULL);
  g_assert_cmpstr (short_name, ==, "Jum Legi");
  persian = cal_cycle_get_name (tzolkin, "fa", 160, CAL_NAME_WIDTH_WIDE, NULL);
  g_assert_cmpstr (persian, ==, "۴ Ahau");
  chinese = cal_cycle_get_name (day, "zh", 55, CAL_NAME_WIDTH_WIDE, NULL);
  g_assert_cmpstr (chinese, ==, "戊午");
  japanese = cal_cycle_get_name (zodiac, "ja", 5, CAL_NAME_WIDTH_WIDE, NULL);
  g_assert_cmpstr (japanese, ==, "竜");
}
#endif

static void
test_identity (void)
{
  g_auto (GStrv) ids = cal_cycle_list_ids ();
  g_autoptr (GHashTable) seen = g_hash_table_new (cal_cycle_hash, cal_cycle_equal);

  g_assert_cmpuint (g_strv_length (ids), ==, 30);

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *upper = g_ascii_strup (ids[i], -1);
      g_autoptr (CalCycle) cycle = lookup (ids[i]);
      g_autoptr (CalCycle) same = lookup (upper);
      g_autoptr (CalCycle) copy = g_boxed_copy (CAL_TYPE_CYCLE, cycle);

      g_assert_cmpstr (cal_cycle_get_id (cycle), ==, ids[i]);
      g_assert_true (cal_cycle_equal (cycle, same));
      g_assert_true (cal_cycle_equal (cycle, copy));
      g_assert_cmpuint (cal_cycle_hash (cycle), ==, cal_cycle_hash (same));
      g_assert_true (g_hash_table_add (seen, cycle));
      g_assert_cmpint (cal_cycle_get_length (cycle), >=, 1);
    }
}

static void
test_unknown (void)
{
  static const char *const unknown[] = { "", "tzolk'in", "week", "tzolkin ", "\xff", "chinese" };
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_assert_null (cal_cycle_lookup (unknown[i], &error));
      test_assert_error (&error, CAL_ERROR_UNKNOWN_CYCLE);
    }
}

/* A date of a calendar that has a cycle of years counts its own. */
static void
test_years (void)
{
  g_autoptr (CalCycle) cycle = lookup ("sexagenary-year");
  g_autoptr (CalBackend) vietnam = cal_backend_lookup ("vietnam", NULL);
  g_autoptr (CalDate) from = NULL, next = NULL, meton = NULL, found = NULL;
  g_autoptr (CalBackend) foreign = test_meton_new ("test-meton", NULL);
  GError *error = NULL;

  /* 1985-01-21 began the year in Vietnam, a month before China. */
  from = cal_date_new_from_julian_day (vietnam, 2446087, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_cycle_get_value (cycle, from, NULL), ==, 2);
  g_assert_cmpint (cal_date_get_cyclic_year (from), ==, 2);
  g_assert_cmpint (value_of_day (cycle, 2446087), ==, 1);

  next = cal_cycle_next (cycle, 3, from, &error);
  g_assert_no_error (error);
  g_assert_true (cal_date_get_backend (next) == vietnam);
  g_assert_cmpint (cal_date_get_year (next), ==, 1986);
  g_assert_cmpint (cal_date_get_day_of_year (next), ==, 1);

  meton = cal_date_new_from_julian_day (foreign, 2446087, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_cycle_get_value (cycle, meton, &error), ==, 1);
  g_assert_no_error (error);
  found = cal_cycle_next (cycle, 2, meton, &error);
  g_assert_no_error (error);
  g_assert_true (cal_date_get_backend (found) == foreign);
  g_assert_cmpint (cal_date_get_julian_day (found), ==, 2446117); /* 1985-02-20 */
}

static void
free_cycles (CalCycle **cycles)
{
  for (CalCycle **cycle = cycles; *cycle != NULL; cycle++)
    cal_cycle_unref (*cycle);

  g_free (cycles);
}

/* The shorthand for the sexagenary cycle agrees with the cycle. */
static void
test_backend (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  CalCycle **cycles = cal_backend_get_cycles (backend);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, 2451545, NULL);
  gboolean has_year = FALSE;

  for (CalCycle **cycle = cycles; *cycle != NULL; cycle++)
    {
      g_autoptr (CalCycle) same = lookup (cal_cycle_get_id (*cycle));

      g_assert_true (cal_cycle_equal (*cycle, same));

      /* Only cycles of sixty years have it, and of them not that of Jupiter. */
      if (cal_cycle_get_unit (*cycle) == CAL_CYCLE_UNIT_YEAR && cal_cycle_get_length (*cycle) == 60 &&
          !g_str_has_prefix (cal_cycle_get_id (*cycle), "jovian") && !has_year)
        {
          has_year = TRUE;
          g_assert_cmpint (cal_cycle_get_value (*cycle, date, NULL), ==, cal_date_get_cyclic_year (date));
        }
    }

  g_assert_cmpint (has_year, ==, cal_date_get_cyclic_year (date) != 0);
  free_cycles (cycles);
}

static void
test_foreign (void)
{
  g_autoptr (CalBackend) foreign = test_meton_new ("test-meton", NULL);
  CalCycle **cycles = cal_backend_get_cycles (foreign);

  g_assert_nonnull (cycles);
  g_assert_null (cycles[0]);
  free_cycles (cycles);
}

static void
add (const char    *group,
     const char    *name,
     gsize          n,
     gconstpointer  data,
     GTestDataFunc  test)
{
  g_autofree char *path = n != 0 ? g_strdup_printf ("/cal/cycle/%s/%s/%" G_GSIZE_FORMAT, group, name, n)
                                 : g_strdup_printf ("/cal/cycle/%s/%s", group, name);

  g_test_add_data_func (path, data, test);
}

int
main (int   argc,
      char *argv[])
{
  g_auto (GStrv) ids = NULL;
  g_autoptr (GListModel) backends = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  iso = cal_backend_lookup ("iso8601", NULL);
  ids = cal_cycle_list_ids ();

  g_test_add_func ("/cal/cycle/identity", test_identity);
  g_test_add_func ("/cal/cycle/unknown", test_unknown);
#ifdef HAVE_ICU
  g_test_add_func ("/cal/cycle/languages", test_languages);
#endif
  test_skip_without_icu ("/cal/cycle/languages");
  g_test_add_func ("/cal/cycle/years", test_years);
  g_test_add_func ("/cal/cycle/foreign", test_foreign);
  g_test_add_func ("/cal/cycle/pawukon", test_pawukon);

  for (gsize i = 0; i < G_N_ELEMENTS (anchors); i++)
    add ("anchor", anchors[i].id, i + 1, &anchors[i], test_anchor);

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      CalCycle *cycle = lookup (ids[i]);

      add ("sweep", ids[i], 0, cycle, test_sweep);
      add ("next", ids[i], 0, cycle, test_next);
      add ("next-at-end", ids[i], 0, cycle, test_next_at_end);
      if (cycle->calendar != NULL)
        add ("next-at-last-year", ids[i], 0, cycle, test_next_at_last_year);
      add ("names", ids[i], 0, cycle, test_names);
    }

  backends = cal_registry_list_backends (cal_registry_get_default ());
  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      add ("backend", cal_backend_get_id (backend), 0, backend, test_backend);
    }

  status = g_test_run ();
  g_clear_object (&iso);

  return status;
}
