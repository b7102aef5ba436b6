/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Hindu calendars by the Surya Siddhanta, and the solar one by the Arya Siddhanta.
 *
 * data/hindu-time4j.txt has days of 23 centuries as another program made them, and
 * data/hindu-exact.txt days of the whole domain as exact fractions reckon them.
 */

#include "config.h"

#include "cal-date.h"
#include "cal-formatter.h"
#include "cal-hindu-backend.h"
#include "calendar-rows.h"
#include "label-checks.h"

#define TIME4J "Time4J 5.9.4"

static const LookupRow names[] = {
  { "Hindu-Old-Solar", "hindu-old-solar", CAL_SYSTEM_HINDU_OLD_SOLAR, CAL_KIND_SOLAR, "Old Hindu Solar Calendar" },
};

static const DateRow dates[] = {
  { "hindu-old-solar", "-3101-01-23", 0, "M01", 1, "ky", 0, "The epoch" },
  { "hindu-old-solar", "2000-01-01", 5100, "M09", 17, "ky", 5100, TIME4J },
  { "hindu-old-solar", "2024-04-09", 5124, "M12", 24, "ky", 5124, TIME4J },
  { "hindu-old-solar", "2026-11-29", 5127, "M08", 14, "ky", 5127, TIME4J },
  { "hindu-solar", "1858-11-17", 1780, "M08", 4, "shaka", 1780, TIME4J },
  { "hindu-solar", "2000-01-01", 1921, "M09", 17, "shaka", 1921, TIME4J },
  { "hindu-solar", "2024-04-09", 1945, "M12", 27, "shaka", 1945, TIME4J },
  { "hindu-solar", "2026-11-29", 1948, "M08", 13, "shaka", 1948, TIME4J },
  { "hindu-lunar", "1858-11-17", 1915, "M08", 12, "vikrama", 1915, TIME4J "; the 11th lunar day" },
  { "hindu-lunar", "2000-01-01", 2056, "M09", 25, "vikrama", 2056, TIME4J },
  { "hindu-lunar", "2024-04-09", 2081, "M01", 1, "vikrama", 2081, TIME4J },
  { "hindu-lunar", "2026-11-29", 2083, "M08", 20, "vikrama", 2083, TIME4J },
};

static const EraRow eras[] = {
  { "hindu-old-solar", "ky", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Kali Yuga" },
  { "hindu-solar", "shaka", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Shaka" },
  { "hindu-lunar", "vikrama", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Vikrama Samvat" },
};

/* The year 2039 has two leap months and lacks Magha, 2085 lacks Pausa and has one. */
static const CodeRow codes[] = {
  { "hindu-lunar", 2039, "M06L", CAL_OVERFLOW_REJECT, 7, NULL },
  { "hindu-lunar", 2039, "M07", CAL_OVERFLOW_REJECT, 8, NULL },
  { "hindu-lunar", 2039, "M11L", CAL_OVERFLOW_REJECT, 12, NULL },
  { "hindu-lunar", 2039, "M12", CAL_OVERFLOW_REJECT, 13, NULL },
  { "hindu-lunar", 2039, "M11", CAL_OVERFLOW_CONSTRAIN, 11, NULL },
  { "hindu-lunar", 2039, "M11", CAL_OVERFLOW_REJECT, 0,
    "month M11 is not in year 2039 of calendar “hindu-lunar”; its days are in month 11 (M10)" },
  { "hindu-lunar", 2039, "M02L", CAL_OVERFLOW_CONSTRAIN, 3, NULL },
  { "hindu-lunar", 2085, "M07L", CAL_OVERFLOW_REJECT, 8, NULL },
  { "hindu-lunar", 2085, "M10", CAL_OVERFLOW_CONSTRAIN, 10, NULL },
  { "hindu-lunar", 2085, "M09L", CAL_OVERFLOW_CONSTRAIN, 10, NULL },
  { "hindu-lunar", 2085, "M12", CAL_OVERFLOW_REJECT, 12, NULL },
  { "hindu-lunar", 2086, "M00L", CAL_OVERFLOW_REJECT, 1, NULL },
  { "hindu-lunar", 2085, "M00L", CAL_OVERFLOW_CONSTRAIN, 1, NULL },
  { "hindu-lunar", 2083, "M12L", CAL_OVERFLOW_CONSTRAIN, 0,
    "month code M12L is not in calendar “hindu-lunar”; it has M01 to M12, M00L, M01L, M02L, M03L, "
    "M04L, M05L, M06L, M07L, M08L, M09L, M10L, M11L" },
  { "hindu-solar", 1948, "M13", CAL_OVERFLOW_CONSTRAIN, 0,
    "month code M13 is not in calendar “hindu-solar”; it has M01 to M12" },
};

static const NoDateRow no_dates[] = {
  { "hindu-solar", 1948, 9, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 9 (Dhanu) of year 1948 of calendar “hindu-solar”; it has 29 days" },
  { "hindu-solar", 1948, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 1948 of calendar “hindu-solar”; it has months 1 to 12" },
  { "hindu-lunar", 2084, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 2084 of calendar “hindu-lunar”; it has months 1 to 12" },
  { "hindu-lunar", 1000013, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 1000013 is out of range; calendar “hindu-lunar” has years -999898 to 1000012" },
  { "hindu-old-solar", 5127, 1, 32, CAL_ERROR_INVALID_DATE,
    "day 32 is not in month 1 (Mesha) of year 5127 of calendar “hindu-old-solar”; it has 30 days" },
};

static const NameRow month_names[] = {
  { "hindu-old-solar", 5127, 8, "Vrishchika" },
  { "hindu-solar", 1948, 1, "Mesha" },
  { "hindu-solar", 1948, 12, "Mina" },
  { "hindu-lunar", 2039, 7, "Adhika Asvina" },
  { "hindu-lunar", 2039, 8, "Asvina" },
  { "hindu-lunar", 2039, 12, "Adhika Phalguna" },
  { "hindu-lunar", 2086, 1, "Adhika Chaitra" },
};

/* The calendars of the lists, and how many of their days differ.  Those of Time4J do where
 * it rounds: data/hindu-exact.txt has the same days. */
typedef struct
{
  const char *name;
  const char *calendar;  /* NULL: one that is made */
  CalHinduRule rule;
  CalHinduMonthScheme months;
  const char *count;     /* whose years the list has; NULL: those of the calendar */
} VariantRow;

static const VariantRow variants[] = {
  { "orissa", "hindu-solar", 0, 0, NULL },
  { "tamil", NULL, CAL_HINDU_RULE_TAMIL, 0, NULL },
  { "malayali", NULL, CAL_HINDU_RULE_MALAYALI, 0, NULL },
  { "madras", NULL, CAL_HINDU_RULE_MADRAS, 0, NULL },
  { "amanta", "hindu-lunar", 0, 0, NULL },
  { "amanta_ashadha", "hindu-lunar", 0, 0, "asadha" },
  { "amanta_kartika", "hindu-lunar", 0, 0, "kartika" },
  { "purnimanta", NULL, CAL_HINDU_RULE_LUNISOLAR, CAL_HINDU_MONTH_SCHEME_PURNIMANTA, NULL },
  { "arya_solar", "hindu-old-solar", 0, 0, NULL },
};

static CalBackend *
make_variant (const VariantRow *row)
{
  CalBackend *backend;
  GError *error = NULL;

  if (row->calendar != NULL)
    return check_lookup (row->calendar);

  backend = cal_hindu_backend_new (row->name[0] == 'p' ? "purni" : row->name, row->rule, NULL, row->months, NULL,
                                   &error);
  check_no_error (&error);

  return backend;
}

/* As a list has it: year, name of the month, whether it is a leap month, day. */
static void
list_day (CalBackend *backend,
          const char *count,
          int         julian_day,
          int        *listed)
{
  const CalRule *rule = cal_backend_peek_rule (backend);
  CalFields fields = rule->from_day (rule, julian_day);
  CalMonthCode code = cal_rule_month_code (rule, fields.year, fields.month);
  CalLabel label = { .year = fields.year, .code = code, .number = fields.day };

  if (rule->label != NULL)
    rule->label (rule, julian_day, &label);

  if (count != NULL)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, julian_day, NULL);

      g_assert_true (cal_date_get_count_year (date, count, &label.year, NULL));
    }

  listed[0] = label.year;
  listed[1] = cal_month_code_get_number (label.code) + cal_month_code_is_leap (label.code);
  listed[2] = cal_month_code_is_leap (label.code);
  listed[3] = label.number + (label.part == CAL_DAY_PART_DARK ? 15 : 0);
}

/* The days of one calendar in one file, and the days of which it is told. */
static void
check_list (const VariantRow *row,
            const char       *file,
            guint             least)
{
  g_autoptr (CalBackend) backend = make_variant (row);
  g_auto (GStrv) lines = check_read_lines (file);
  guint n_lines = 0, n_different = 0;

  for (char **line = lines; *line != NULL; line++)
    {
      char name[32];
      int day, listed[4], told[4];

      if (sscanf (*line, "%31s %d %d %d %d %d", name, &day, &listed[0], &listed[1], &listed[2], &listed[3]) != 6 ||
          !g_str_equal (name, row->name))
        continue;

      n_lines++;
      list_day (backend, row->count, day, told);
      if (memcmp (listed, told, sizeof told) != 0)
        {
          n_different++;
          g_test_message ("%s; %d %d %d %d", *line, told[0], told[1], told[2], told[3]);
        }
    }

  g_assert_cmpuint (n_lines, >=, least);
  g_assert_cmpuint (n_different, ==, 0);
}

static void
check_time4j (gconstpointer data)
{
  check_list (data, "hindu-time4j.txt", 300);
}

static void
check_exact (gconstpointer data)
{
  const VariantRow *row = data;

  if (row->count != NULL || row->months != 0 || g_str_equal (row->name, "arya_solar"))
    g_test_skip ("The list has the other calendars, by which this one goes");
  else
    check_list (row, "hindu-exact.txt", 160);
}

/* All labels of months, with both kinds of months. */

static int
get_place_in_month (const CalLabel *label)
{
  return label->number + (label->part == CAL_DAY_PART_DARK ? 15 : 0);
}

static CalLabel
get_label (int place)
{
  return (CalLabel) { .part = place > 15 ? CAL_DAY_PART_DARK : CAL_DAY_PART_BRIGHT,
                      .number = (gint16) (place > 15 ? place - 15 : place) };
}

static void
test_labels (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("hindu-lunar");
  const CalRule *rule = cal_backend_peek_rule (backend);
  int n_months = g_test_thorough () ? 20000 : 30;
  CalLabel wrong = get_label (16);
  gint32 first, last;

  for (int i = 0; i < n_months && !g_test_failed (); i++)
    {
      gint32 year = g_test_rand_int_range (rule->first_year + 1, rule->last_year);

      check_labels_of_month (rule, year, g_test_rand_int_range (1, rule->months_in_year (rule, year) + 1), 30,
                             get_label, get_place_in_month);
    }

  for (int month = 1; month <= 13; month++)
    check_labels_of_month (rule, 2039, month, 30, get_label, get_place_in_month);

  wrong.year = 2000;
  wrong.code = cal_month_code_make (1, FALSE);
  wrong.number = 16;
  g_assert_false (rule->days_of_label (rule, &wrong, &first, &last));
  wrong.number = 0;
  g_assert_false (rule->days_of_label (rule, &wrong, &first, &last));
  wrong.number = 1;
  wrong.part = CAL_DAY_PART_NONE;
  g_assert_false (rule->days_of_label (rule, &wrong, &first, &last));
}

static void
test_labels_of_days (void)
{
  g_autoptr (CalBackend) amanta = check_lookup ("hindu-lunar");
  g_autoptr (CalBackend) purnimanta = make_variant (&variants[7]);
  const gint32 starts[] = { CAL_JULIAN_DAY_MIN + 800, 2445055 - 30, 2461858, CAL_JULIAN_DAY_MAX - 2000 };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      check_labels_of_days (amanta, starts[i], 800);
      check_labels_of_days (purnimanta, starts[i], 800);
    }
}

/* The dark half of Chaitra is the last of its year, the bright half the first. */
static void
test_purnimanta (void)
{
  g_autoptr (CalBackend) backend = make_variant (&variants[7]);
  g_autoptr (CalDayLabel) dark = cal_day_label_new (2083, "M01", CAL_DAY_PART_DARK, 5, NULL);
  g_autoptr (CalDayLabel) bright = cal_day_label_new (2083, "M01", CAL_DAY_PART_BRIGHT, 5, NULL);
  GError *error = NULL;
  gint64 day;
  int date[3];

  cal_backend_get_day_for_label (backend, dark, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT, &day, &error);
  check_no_error (&error);
  cal_backend_julian_day_to_date (backend, day, &date[0], &date[1], &date[2], &error);
  check_no_error (&error);
  g_assert_cmpint (date[0], ==, 2083);
  g_assert_cmpint (date[1], ==, 13);
  g_assert_cmpint (date[2], >=, 19);

  cal_backend_get_day_for_label (backend, bright, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT, &day, &error);
  check_no_error (&error);
  cal_backend_julian_day_to_date (backend, day, &date[0], &date[1], &date[2], &error);
  check_no_error (&error);
  g_assert_cmpint (date[0], ==, 2083);
  g_assert_cmpint (date[1], ==, 1);
}

/* What is written and read back. */
typedef struct
{
  const char *calendar;
  const char *locale;
  const char *pattern;
  gint32 day;
  const char *text;
} TextRow;

static const TextRow texts[] = {
  { "hindu-solar", "en", "d MMMM y G", 2461374, "13 Vrishchika 1948 Shaka" },
  { "hindu-old-solar", "en", "d MMMM y GGGG", 2461374, "14 Vrishchika 5127 Kali Yuga" },
  { "hindu-lunar", "en", "d MMMM y GGGG", 2461374, "20 Kartika 2083 Vikrama Samvat" },
  { "hindu-lunar", "en", "MMMM tttt, y", 2461374, "Kartika Dark 5, 2083" },
  { "hindu-lunar", "en", "MMMM tttt, y", 2460410, "Chaitra Bright 1, 2081" },
  { "hindu-lunar", "en", "d/M/y G", 2445245, "15/Adhika 7/2039 VS" },
  { "hindu-lunar", "en", "d MMMM i I", 2461374, "20 Kartika 1948 Shaka" },
  { "hindu-lunar", "en", "d MMMM iii III", 2461374, "20 Kartika 2083 VS Kartika" },
#ifdef HAVE_ICU
  { "hindu-lunar", "gu", "d MMMM y", 2461374, "20 કાર્તિક 2083" },
#endif
  { "purnimanta", "en", "MMMM tttt, y", 2461374, "Agrahayana Dark 5, 2083" },
};

static CalBackend *
find_backend (const char *name)
{
  return g_str_equal (name, "purnimanta") ? make_variant (&variants[7]) : check_lookup (name);
}

static void
check_text (gconstpointer data)
{
  const TextRow *row = data;
  g_autoptr (CalBackend) backend = find_backend (row->calendar);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, row->day, NULL);
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) back = NULL;
  g_autofree char *text = NULL;
  GError *error = NULL;

  formatter = cal_formatter_new_for_pattern (row->locale, backend, row->pattern, &error);
  check_no_error (&error);
  text = cal_formatter_format (formatter, date, &error);
  check_no_error (&error);
  g_assert_cmpstr (text, ==, row->text);

  back = cal_formatter_parse (formatter, row->text, &error);
  check_no_error (&error);
  g_assert_true (back != NULL && cal_date_equal (back, date));
}

/* Years of Gujarat begin with Kartika, and with its leap month if it has one, as in 2028. */
typedef struct
{
  const char *calendar;
  gint32 day;
  const char *count;
  int year;
} CountYearRow;

static const CountYearRow count_years[] = {
  { "hindu-lunar", 2461374, "shaka", 1948 },
  { "hindu-lunar", 2461374, "ky", 5127 },
  { "hindu-lunar", 2461374, "kartika", 2083 },
  { "hindu-lunar", 2461374 - 60, "kartika", 2082 },
  { "hindu-lunar", 2461374 - 60, "asadha", 2083 },
  { "hindu-lunar", 2461374 - 200, "asadha", 2082 },
  { "hindu-solar", 2461374, "vikrama", 2083 },
  { "hindu-solar", 2461374, "ky", 5127 },
};

static void
check_count_year (gconstpointer data)
{
  const CountYearRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, row->day, NULL);
  g_autoptr (CalDate) back = NULL;
  GError *error = NULL;
  int year;

  cal_date_get_count_year (date, row->count, &year, &error);
  check_no_error (&error);
  g_assert_cmpint (year, ==, row->year);

  back = cal_date_new_from_era (backend, row->count, year, cal_date_get_month (date), cal_date_get_day (date), CAL_OVERFLOW_REJECT, &error);
  check_no_error (&error);
  g_assert_true (back != NULL && cal_date_equal (back, date));
}

/* Almanacs follow the true sky. */
static void
test_accuracy (void)
{
  static const char *const calendars[] = { "hindu-solar", "hindu-lunar" };

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (calendars[i]);
      gint64 first, last;

      g_assert_false (cal_backend_get_authoritative_range (backend, &first, &last));
      check_accuracy (backend, CAL_JULIAN_DAY_MIN, CAL_ACCURACY_APPROXIMATE);
      check_accuracy (backend, rows_iso_day ("0500-01-01") - 1, CAL_ACCURACY_APPROXIMATE);
      check_accuracy (backend, rows_iso_day ("0500-01-01"), CAL_ACCURACY_COMPUTED);
      check_accuracy (backend, rows_iso_day ("2200-12-31"), CAL_ACCURACY_COMPUTED);
      check_accuracy (backend, rows_iso_day ("2200-12-31") + 1, CAL_ACCURACY_APPROXIMATE);
      rows_check_extremes (backend);
    }
}

/* A leap year has thirteen months, one with a leap month and without another twelve. */
static void
test_leap_years (void)
{
  static const struct { int year; int n_months; } years[] = {
    { 2020, 12 }, { 2039, 13 }, { 2083, 13 }, { 2084, 12 }, { 2085, 12 }, { 2086, 13 },
  };
  g_autoptr (CalBackend) backend = check_lookup ("hindu-lunar");

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    {
      g_assert_cmpint (cal_backend_get_months_in_year (backend, years[i].year, NULL), ==, years[i].n_months);
      g_assert_cmpint (cal_backend_is_leap_year (backend, years[i].year, NULL), ==, years[i].n_months == 13);
    }
}

/* The years 1000 to 2200 of the common era that lack a month: 25, of which 11 have two leap
 * months, and are long, and the others have one. */
static void
test_missing_months (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("hindu-lunar");
  const CalRule *rule = cal_backend_peek_rule (backend);
  int n_lacking = 0, n_twice = 0;

  for (int year = 1057; year <= 2257; year++)
    {
      int n_months = rule->months_in_year (rule, year), n_leap = 0;

      for (int month = 1; month <= n_months; month++)
        n_leap += cal_month_code_is_leap (cal_rule_month_code (rule, year, month));

      if (n_months - n_leap < 12)
        {
          n_lacking++;
          n_twice += n_leap == 2;
          g_assert_cmpint (n_months - n_leap, ==, 11);
          g_assert_cmpint (n_months, ==, n_leap == 2 ? 13 : 12);
        }
      else
        g_assert_cmpint (n_leap, <=, 1);
    }

  g_assert_cmpint (n_lacking, ==, 25);
  g_assert_cmpint (n_twice, ==, 11);
}

static void
check_span (gconstpointer data)
{
  g_autoptr (CalBackend) backend = make_variant (data);
  GError *error = NULL;

  cal_backend_validate (backend, 2440000, 2440000 + (g_test_thorough () ? 40000 : 8000), &error);
  check_no_error (&error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_LOOKUP_ROWS (names);
  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_CODE_ROWS (codes);
  ADD_NAME_ROWS (month_names);
  ADD_ROWS (variants, check_time4j, "/cal/hindu/time4j/%s", variants[i].name);
  ADD_ROWS (variants, check_exact, "/cal/hindu/exact/%s", variants[i].name);
  ADD_ROWS (variants, check_span, "/cal/hindu/span/%s", variants[i].name);
  ADD_ROWS (texts, check_text, "/cal/%s/text/%s/%" G_GSIZE_FORMAT, texts[i].calendar, texts[i].locale, i);
  ADD_ROWS (count_years, check_count_year, "/cal/%s/count-year/%s-%d", count_years[i].calendar,
            count_years[i].count, count_years[i].day);
  g_test_add_func ("/cal/hindu/labels", test_labels);
  g_test_add_func ("/cal/hindu/labels-of-days", test_labels_of_days);
  g_test_add_func ("/cal/hindu/purnimanta", test_purnimanta);
  g_test_add_func ("/cal/hindu/accuracy", test_accuracy);
  g_test_add_func ("/cal/hindu-lunar/leap-years", test_leap_years);
  g_test_add_func ("/cal/hindu-lunar/missing-months", test_missing_months);

  return g_test_run ();
}
