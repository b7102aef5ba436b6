/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Names of calendars with parameters: those of the family and those that are given. */

#include "config.h"

#include <string.h>

#include "cal-date.h"
#include "cal-formatter.h"
#include "cal-name-table.h"
#include "lib/checks.h"
#include "made-checks.h"

static char *
write_long (CalBackend *backend,
            const char *locale,
            gint64      day)
{
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, NULL);
  GError *error = NULL;
  char *text;

  formatter = cal_formatter_new_for_style (locale, backend, CAL_STYLE_LONG, &error);
  check_no_error (&error);
  text = cal_formatter_format (formatter, date, &error);
  check_no_error (&error);

  return text;
}

/* Neither the id nor the place in memory of one that is gone decides names: another
 * calendar of that id keeps its own. */
static void
test_names (void)
{
  for (int i = 0; i < 20; i++)
    {
      g_autoptr (CalBackend) backend = make_tabular (i % 2 == 0 ? "hebrew" : "gregory", TYPE_2, TYPE_2_EPOCH);
      g_autoptr (CalBackend) other = check_lookup (cal_backend_get_id (backend));
      g_autofree char *text = write_long (backend, "en", 2460736);
      g_autofree char *other_text = write_long (other, "en", 2460736);
      g_autofree char *name = cal_backend_get_display_name (backend, "en");

      g_assert_cmpstr (text, ==, "Ramadan 1, 1446 AH");
      g_assert_cmpstr (other_text, ==, i % 2 == 0 ? "1 Adar 5785" : "March 1, 2025");
      g_assert_cmpstr (name, ==, "Hijri Calendar (tabular)");
    }
}

static CalNameTable *
make_names (const char *code,
            const char *name)
{
  CalNameTable *names = cal_name_table_new ();
  GError *error = NULL;

  cal_name_table_add_month (names, "en", code, CAL_NAME_WIDTH_WIDE, name, &error);
  check_no_error (&error);

  return names;
}

/* Names that are given go before those of the family, and are part of what is equal. */
static void
test_given_names (void)
{
  const struct
  {
    GType type;
    const char *text;
  } rows[] = {
    { CAL_TYPE_TABULAR_ISLAMIC_BACKEND, "Snow 1, 1446 AH" },
    { CAL_TYPE_VAGUE_YEAR_BACKEND, "Snow 1, 1446" },
    { CAL_TYPE_RETAIL_BACKEND, "Snow 1, 1446" },
    { CAL_TYPE_TIBETAN_BACKEND, "Snow 1, 1446(Fire-Tiger)" },
    { CAL_TYPE_HINDU_BACKEND, "Snow Bright 1, 1446 VS" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalNameTable) names = make_names ("M01", "Snow");
      g_autoptr (CalNameTable) same_names = make_names ("M01", "Snow");
      g_autoptr (CalNameTable) other_names = make_names ("M01", "Ice");
      g_autoptr (CalBackend) backend = make (rows[i].type, "names", names, NULL);
      g_autoptr (CalBackend) same = make (rows[i].type, "names", same_names, NULL);
      g_autoptr (CalBackend) other = make (rows[i].type, "names", other_names, NULL);
      g_autoptr (CalBackend) without = make (rows[i].type, NULL);
      g_autoptr (CalNameTable) property = NULL, got = cal_backend_dup_names (backend);
      g_autoptr (CalDate) date = NULL;
      g_autofree char *text = NULL;
      GError *error = NULL;

      g_object_get (backend, "names", &property, NULL);
      g_assert_true (property == names);
      g_assert_true (got == names);
      date = cal_date_new (backend, 1446, 1, 1, &error);
      check_no_error (&error);
      text = write_long (backend, "en", cal_date_get_julian_day (date));
      g_assert_cmpstr (text, ==, rows[i].text);
      g_assert_true (cal_backend_equal (backend, same));
      g_assert_cmpuint (cal_backend_hash (backend), ==, cal_backend_hash (same));
      g_assert_false (cal_backend_equal (backend, other));
      g_assert_false (cal_backend_equal (backend, without));
      g_assert_false (cal_backend_equal (without, backend));

      g_assert_false (cal_name_table_add_month (names, "en", "M02", CAL_NAME_WIDTH_WIDE, "Ice", &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_PERMANENT);
      g_clear_error (&error);
    }
}

/* Labels have the names that are given, and the others those of their part. */
static void
test_labels (void)
{
  const struct
  {
    gint64 day;
    const char *locale;
    const char *text;
  } rows[] = {
    { 2461103, "en", "1 Full Day 2026" },
    { 2461104, "en", "1 Day 16 2026" },
    { 2461103, "en-GB", "1 Full Day 2026" },
    { 2461104, "en-GB", "1 16. 2026" },
    { 2461104, "de", "1 16 2026" },
  };
  g_autoptr (CalNameTable) names = cal_name_table_new ();
  g_autoptr (CalBackend) backend = NULL;

  g_assert_true (cal_name_table_add_day_label (names, "en", CAL_DAY_PART_NONE, 15, CAL_NAME_WIDTH_WIDE, "Full Day", NULL));
  g_assert_true (cal_name_table_add_day_label (names, "en", CAL_DAY_PART_NONE, 0, CAL_NAME_WIDTH_WIDE, "Day {0}", NULL));
  g_assert_true (cal_name_table_add_day_label (names, "en-GB", CAL_DAY_PART_NONE, 15, CAL_NAME_WIDTH_WIDE, "Full Day",
                                               NULL));
  g_assert_true (cal_name_table_add_day_label (names, "en-GB", CAL_DAY_PART_NONE, 0, CAL_NAME_WIDTH_WIDE, "{0}.", NULL));
  backend = make (CAL_TYPE_TIBETAN_BACKEND, "names", names, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GError *error = NULL;
      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern (rows[i].locale, backend, "L tttt r", &error);
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, rows[i].day, NULL);
      g_autoptr (CalDate) back = NULL;
      g_autofree char *text = cal_formatter_format (formatter, date, &error);

      check_no_error (&error);
      g_assert_cmpstr (text, ==, rows[i].text);
      back = cal_formatter_parse (formatter, text, &error);
      check_no_error (&error);
      g_assert_true (cal_date_equal (date, back));
    }
}

static char *
write_label (CalBackend *backend,
             CalDate    *date)
{
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "tttt", &error);
  g_autoptr (CalDate) own = cal_date_new_from_julian_day (backend, cal_date_get_julian_day (date), NULL);
  char *text = cal_formatter_format (formatter, own, &error);

  check_no_error (&error);

  return text;
}

/* A name of all labels of one part is that of each of them, and of none of the others. */
static void
test_labels_of_part (void)
{
  const CalDayPart parts[] = { CAL_DAY_PART_BRIGHT, CAL_DAY_PART_DARK };
  g_autoptr (CalBackend) without = make (CAL_TYPE_HINDU_BACKEND, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr (CalNameTable) names = cal_name_table_new ();
      g_autoptr (CalBackend) backend = NULL;
      guint n_given = 0;

      g_assert_true (cal_name_table_add_day_label (names, "en", parts[i], 0, CAL_NAME_WIDTH_WIDE, "Night {0}", NULL));
      backend = make (CAL_TYPE_HINDU_BACKEND, "names", names, NULL);

      for (gint64 day = 2461103; day < 2461103 + 31; day++)
        {
          g_autoptr (CalDate) date = cal_date_new_from_julian_day (without, day, NULL);
          g_autoptr (CalDayLabel) label = cal_date_get_day_label (date);
          gboolean is_given = cal_day_label_get_part (label) == parts[i];
          g_autofree char *given = g_strdup_printf ("Night %d", cal_day_label_get_number (label));
          g_autofree char *plain = write_label (without, date);
          g_autofree char *text = write_label (backend, date);

          /* What is repeated has a mark behind its name. */
          if (is_given)
            g_assert_true (g_str_has_prefix (text, given));
          else
            g_assert_cmpstr (text, ==, plain);

          n_given += is_given ? 1 : 0;
        }

      g_assert_cmpuint (n_given, >, 12);
    }
}

/* A name of all labels of a part takes the place of the one that was there. */
static void
test_replaced_labels (void)
{
  g_autoptr (CalNameTable) names = cal_name_table_new ();
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) date = NULL, back = NULL;
  g_autofree char *text = NULL;
  GError *error = NULL;

  g_assert_true (cal_name_table_add_day_label (names, "en", CAL_DAY_PART_BRIGHT, 0, CAL_NAME_WIDTH_WIDE, "Light {0}", NULL));
  backend = make (CAL_TYPE_HINDU_BACKEND, "names", names, NULL);
  formatter = cal_formatter_new_for_pattern ("en", backend, "M tttt y", &error);
  check_no_error (&error);
  date = cal_date_new (backend, 1446, 1, 1, &error);
  check_no_error (&error);
  text = cal_formatter_format (formatter, date, &error);
  check_no_error (&error);
  g_assert_cmpstr (text, ==, "1 Light 1 1446");
  back = cal_formatter_parse (formatter, text, &error);
  check_no_error (&error);
  g_assert_true (cal_date_equal (date, back));
  g_assert_null (cal_formatter_parse (formatter, "1 Bright 1 1446", &error));
  g_assert_nonnull (strstr (error->message, "a day label at character 3"));
  test_assert_error (&error, CAL_ERROR_PARSE);
  cal_date_unref (back);
  back = cal_formatter_parse (formatter, "1 Dark 1 1446", &error);
  check_no_error (&error);
}

/* One whose names do not fit refuses all work, as with any wrong parameter. */
static void
test_names_that_do_not_fit (void)
{
  const GType types[] = { CAL_TYPE_TABULAR_ISLAMIC_BACKEND, CAL_TYPE_VAGUE_YEAR_BACKEND, CAL_TYPE_RETAIL_BACKEND,
                          CAL_TYPE_TIBETAN_BACKEND };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (CalNameTable) names = make_names ("M14", "Snow");
      g_autoptr (GError) error = NULL;
      g_autoptr (GObject) failed = g_initable_new (types[i], NULL, &error, "names", names, NULL);
      g_autoptr (CalBackend) silent = g_object_new (types[i], "names", names, NULL);

      g_assert_null (failed);
      g_assert_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE);
      g_clear_error (&error);
      g_assert_null (cal_date_new_from_julian_day (silent, 2460000, &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/made-names/family", test_names);
  g_test_add_func ("/made-names/given", test_given_names);
  g_test_add_func ("/made-names/labels", test_labels);
  g_test_add_func ("/made-names/labels-of-part", test_labels_of_part);
  g_test_add_func ("/made-names/replaced-labels", test_replaced_labels);
  g_test_add_func ("/made-names/that-do-not-fit", test_names_that_do_not_fit);

  return g_test_run ();
}
