/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Eras, fields, ranges and parts are values: equal if they say the same, and then of the
 * same hash.  Each list below has values that differ in one thing. */

#include "config.h"

#include "cal-date-fields.h"
#include "cal-date-range.h"
#include "cal-era.h"
#include "cal-formatter.h"
#include "cal-month-day.h"
#include "date-checks.h"
#include "lib/checks.h"
#include "lib/meton.h"

/* A list of values made twice; each is equal to its twin and to no other.  At least half
 * of the hashes are no other's, so that a table of them is one. */
static void
assert_values (GPtrArray  *values,
               GPtrArray  *twins,
               GEqualFunc  equal,
               GHashFunc   hash)
{
  g_autoptr (GHashTable) hashes = g_hash_table_new (NULL, NULL);

  g_assert_cmpuint (values->len, ==, twins->len);

  for (guint i = 0; i < values->len; i++)
    for (guint j = 0; j < values->len; j++)
      {
        gpointer a = g_ptr_array_index (values, i), b = g_ptr_array_index (twins, j);

        g_assert_true (a != b);
        g_assert_true (equal (a, a));
        g_assert_true (equal (a, b) == (i == j));
        g_assert_true (equal (b, a) == (i == j));
        g_assert_true (i != j || hash (a) == hash (b));
        g_hash_table_add (hashes, GUINT_TO_POINTER (hash (a)));
      }

  g_assert_cmpuint (g_hash_table_size (hashes), >, values->len / 2);
}

static void
add_era (GPtrArray         *eras,
         const char        *code,
         const char *const *aliases,
         CalEraKind         kind,
         int                first_year,
         gint64             first_day,
         gint64             last_day)
{
  g_ptr_array_add (eras, cal_era_new (code, aliases, kind, first_year, first_day, last_day, NULL));
}

static GPtrArray *
make_eras (void)
{
  static const char *const aliases[] = { "a", "b", NULL }, *const reversed[] = { "b", "a", NULL };
  GPtrArray *eras = g_ptr_array_new_with_free_func ((GDestroyNotify) cal_era_unref);

  add_era (eras, "reiwa", NULL, CAL_ERA_KIND_OFFSET, 2019, 2458605, CAL_JULIAN_DAY_MAX);
  add_era (eras, "Reiwa", NULL, CAL_ERA_KIND_OFFSET, 2019, 2458605, CAL_JULIAN_DAY_MAX);
  add_era (eras, "reiwa", NULL, CAL_ERA_KIND_OFFSET, 2018, 2458605, CAL_JULIAN_DAY_MAX);
  add_era (eras, "reiwa", NULL, CAL_ERA_KIND_OFFSET, 2019, 2458606, CAL_JULIAN_DAY_MAX);
  add_era (eras, "reiwa", NULL, CAL_ERA_KIND_OFFSET, 2019, 2458605, 2460000);
  add_era (eras, "reiwa", NULL, CAL_ERA_KIND_EPOCH, 0, 2458605, CAL_JULIAN_DAY_MAX);
  add_era (eras, "reiwa", NULL, CAL_ERA_KIND_OFFSET, 1, 2458605, CAL_JULIAN_DAY_MAX);
  add_era (eras, "reiwa", NULL, CAL_ERA_KIND_BACKWARD, 0, 2458605, CAL_JULIAN_DAY_MAX);
  add_era (eras, "reiwa", aliases, CAL_ERA_KIND_OFFSET, 2019, 2458605, CAL_JULIAN_DAY_MAX);
  add_era (eras, "reiwa", reversed, CAL_ERA_KIND_OFFSET, 2019, 2458605, CAL_JULIAN_DAY_MAX);

  return eras;
}

static void
test_eras (void)
{
  g_autoptr (GPtrArray) eras = make_eras ();
  g_autoptr (GPtrArray) twins = make_eras ();

  assert_values (eras, twins, cal_era_equal, cal_era_hash);
}

/* The first year of an era that counts from its epoch is not looked at. */
static void
test_ignored_year (void)
{
  g_autoptr (CalEra) era = cal_era_new ("ah", NULL, CAL_ERA_KIND_EPOCH, 5, 0, 9, NULL);
  g_autoptr (CalEra) other = cal_era_new ("ah", (const char *const[]) { NULL }, CAL_ERA_KIND_EPOCH, 6, 0, 9, NULL);

  g_assert_true (cal_era_equal (era, other));
  g_assert_cmpuint (cal_era_hash (era), ==, cal_era_hash (other));
}

static GPtrArray *
make_fields (void)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) cal_date_fields_free);

  for (int i = 0; i < 12; i++)
    g_ptr_array_add (all, cal_date_fields_new ());

  /* All fields are 0 in some of them, which is not the same as none. */
  cal_date_fields_set_era (all->pdata[1], "ce");
  cal_date_fields_set_era (all->pdata[2], "CE");
  cal_date_fields_set_era_year (all->pdata[3], 0);
  cal_date_fields_set_year (all->pdata[4], 0);
  cal_date_fields_set_month (all->pdata[5], 0);
  cal_date_fields_set_day (all->pdata[6], 0);
  cal_date_fields_set_month_code (all->pdata[7], "M01");
  cal_date_fields_set_month_code (all->pdata[8], "M01L");
  cal_date_fields_set_year (all->pdata[9], G_MININT);
  cal_date_fields_set_era (all->pdata[10], "M01");
  cal_date_fields_set_year (all->pdata[11], 7);
  cal_date_fields_set_day (all->pdata[11], 7);

  return all;
}

static void
test_fields (void)
{
  g_autoptr (GPtrArray) fields = make_fields ();
  g_autoptr (GPtrArray) twins = make_fields ();
  g_autoptr (CalDateFields) copy = NULL;

  assert_values (fields, twins, cal_date_fields_equal, cal_date_fields_hash);

  copy = cal_date_fields_copy (fields->pdata[2]);
  g_assert_true (cal_date_fields_equal (copy, fields->pdata[2]));
  cal_date_fields_set_era (copy, "ce");
  g_assert_true (cal_date_fields_equal (copy, fields->pdata[1]));
}

static void
assert_number (gboolean (*get) (CalDateFields *self, int *number),
               CalDateFields *fields,
               gboolean       given,
               int            expected)
{
  int number = -99;

  g_assert_true (get (fields, &number) == given);
  g_assert_cmpint (number, ==, expected);
  g_assert_true (get (fields, NULL) == given);
}

static void
assert_numbers (CalDateFields *fields,
                gboolean       given,
                int            era_year,
                int            year,
                int            month,
                int            day)
{
  assert_number (cal_date_fields_get_era_year, fields, given, era_year);
  assert_number (cal_date_fields_get_year, fields, given, year);
  assert_number (cal_date_fields_get_month, fields, given, month);
  assert_number (cal_date_fields_get_day, fields, given, day);
}

/* What is set comes back, as it is: nothing has been checked yet. */
static void
test_field_getters (void)
{
  g_autoptr (CalDateFields) fields = cal_date_fields_new ();

  g_assert_null (cal_date_fields_get_era (fields));
  g_assert_null (cal_date_fields_get_month_code (fields));
  assert_numbers (fields, FALSE, 0, 0, 0, 0);

  cal_date_fields_set_era (fields, "No Era");
  cal_date_fields_set_era_year (fields, -1);
  cal_date_fields_set_year (fields, G_MAXINT);
  cal_date_fields_set_month (fields, 0);
  cal_date_fields_set_month_code (fields, "x");
  cal_date_fields_set_day (fields, G_MININT);

  g_assert_cmpstr (cal_date_fields_get_era (fields), ==, "No Era");
  g_assert_cmpstr (cal_date_fields_get_month_code (fields), ==, "x");
  assert_numbers (fields, TRUE, -1, G_MAXINT, 0, G_MININT);
}

static void
add_range (GPtrArray  *ranges,
           const char *calendar,
           const char *first,
           const char *last,
           const char *step)
{
  g_autoptr (CalDate) first_date = check_date (calendar, first);
  g_autoptr (CalDate) last_date = check_date (calendar, last);
  g_autoptr (CalPeriod) period = step != NULL ? check_period (step) : NULL;

  g_ptr_array_add (ranges, cal_date_range_new (first_date, last_date, period, NULL));
}

/* The third has the same dates as the fourth, and the last one none. */
static GPtrArray *
make_ranges (void)
{
  GPtrArray *ranges = g_ptr_array_new_with_free_func ((GDestroyNotify) cal_date_range_unref);

  add_range (ranges, "gregory", "2026-M11-02", "2026-M11-30", NULL);
  add_range (ranges, "gregory", "2026-M11-03", "2026-M11-30", NULL);
  add_range (ranges, "gregory", "2026-M11-02", "2026-M11-29", "P1W");
  add_range (ranges, "gregory", "2026-M11-02", "2026-M11-28", "P1W");
  add_range (ranges, "gregory", "2026-M11-02", "2026-M11-28", "P7D");
  add_range (ranges, "buddhist", "2569-M11-02", "2569-M11-30", NULL);
  add_range (ranges, "gregory", "2026-M11-30", "2026-M11-02", NULL);

  return ranges;
}

static void
test_ranges (void)
{
  g_autoptr (GPtrArray) ranges = make_ranges ();
  g_autoptr (GPtrArray) twins = make_ranges ();
  g_autoptr (CalPeriod) day = check_period ("P1D");
  g_autoptr (CalPeriod) week = check_period ("P1W");
  g_autoptr (CalDate) first = check_date ("gregory", "2026-M11-02");
  g_autoptr (CalDate) last = check_date ("gregory", "2026-M11-29");

  assert_values (ranges, twins, cal_date_range_equal, cal_date_range_hash);

  g_assert_true (cal_date_equal (cal_date_range_get_first (ranges->pdata[2]), first));
  g_assert_true (cal_date_equal (cal_date_range_get_last (ranges->pdata[2]), last));
  g_assert_true (cal_period_equal (cal_date_range_get_step (ranges->pdata[2]), week));
  /* A step that is not given is a day, and equal to one. */
  g_assert_true (cal_period_equal (cal_date_range_get_step (ranges->pdata[0]), day));
  add_range (ranges, "gregory", "2026-M11-02", "2026-M11-30", "P1D");
  g_assert_true (cal_date_range_equal (ranges->pdata[0], ranges->pdata[ranges->len - 1]));
}

/* A range outlives what it was made of. */
static void
test_range_keeps (void)
{
  CalBackend *backend = test_meton_new ("kept", NULL);
  CalDate *first = cal_date_new_from_julian_day (backend, TEST_METON_EPOCH, NULL);
  CalDate *last = cal_date_new_from_julian_day (backend, TEST_METON_EPOCH + 9, NULL);
  CalPeriod *step = check_period ("P3D");
  CalDateRange *range = cal_date_range_new (first, last, step, NULL);

  cal_date_unref (first);
  cal_date_unref (last);
  cal_period_unref (step);

  g_assert_cmpint (cal_date_get_julian_day (cal_date_range_get_last (range)), ==, TEST_METON_EPOCH + 9);
  g_assert_cmpint (cal_period_get_days (cal_date_range_get_step (range)), ==, 3);
  cal_date_range_unref (range);
  g_assert_finalize_object (backend);
}

static void
add_parts (GPtrArray  *all,
           const char *pattern,
           const char *text)
{
  g_autoptr (CalDate) date = check_date ("gregory", text);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", cal_date_get_backend (date),
                                                                      pattern, NULL);
  CalPart **parts = cal_formatter_format_parts (formatter, date, NULL);

  for (CalPart **part = parts; *part != NULL; part++)
    g_ptr_array_add (all, *part);

  g_free (parts);
}

/* The same number as month, day and literal, in two places, and another number. */
static GPtrArray *
make_parts (void)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func ((GDestroyNotify) cal_part_unref);

  add_parts (parts, "M", "2026-M11-12");
  add_parts (parts, "d", "2026-M11-11");
  add_parts (parts, "'11'", "2026-M11-11");
  add_parts (parts, "d", "2026-M11-12");
  add_parts (parts, "'x'M", "2026-M11-12");

  return parts;
}

static void
test_parts (void)
{
  g_autoptr (GPtrArray) parts = make_parts ();
  g_autoptr (GPtrArray) twins = make_parts ();

  g_assert_cmpuint (parts->len, ==, 6);
  assert_values (parts, twins, cal_part_equal, cal_part_hash);
}

typedef struct
{
  const char *title;
  GEqualFunc equal;
  GHashFunc hash;
} Functions;

static const Functions functions[] = {
  { "date", cal_date_equal, cal_date_hash },
  { "date-fields", cal_date_fields_equal, cal_date_fields_hash },
  { "date-range", cal_date_range_equal, cal_date_range_hash },
  { "era", cal_era_equal, cal_era_hash },
  { "month-day", cal_month_day_equal, cal_month_day_hash },
  { "part", cal_part_equal, cal_part_hash },
  { "period", cal_period_equal, cal_period_hash },
};

static void
test_null (gconstpointer data)
{
  const Functions *row = data;

  for (int i = 0; i < 3; i++)
    g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");

  g_assert_false (row->equal (NULL, &row));
  g_assert_false (row->equal (&row, NULL));
  g_assert_cmpuint (row->hash (NULL), ==, 0);
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/values/eras", test_eras);
  g_test_add_func ("/cal/values/ignored-year", test_ignored_year);
  g_test_add_func ("/cal/values/fields", test_fields);
  g_test_add_func ("/cal/values/field-getters", test_field_getters);
  g_test_add_func ("/cal/values/ranges", test_ranges);
  g_test_add_func ("/cal/values/range-keeps", test_range_keeps);
  g_test_add_func ("/cal/values/parts", test_parts);

  for (gsize i = 0; TEST_HAS_CHECKS && i < G_N_ELEMENTS (functions); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/values/null/", functions[i].title, NULL);

      g_test_add_data_func (path, &functions[i], test_null);
    }

  return g_test_run ();
}
