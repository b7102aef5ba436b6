/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names and texts of a calendar with more months and eras than any that is built
 * in, in languages that have no names for them. */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "cal-date.h"
#include "cal-formatter.h"
#include "calendar-checks.h"
#include "lib/large.h"

/* Scripts, numerals and directions of many kinds. */
static const char *const locales[] = {
  "en", "de", "fa", "ar-EG", "he", "ja", "ru", "hi-u-nu-deva", "th-u-nu-thai", "am"
};

typedef struct
{
  const char *title;
  CalBackend *(*make) (void);
} Calendar;

static const Calendar calendars[] = {
  { "foreign", test_large_new_foreign },
  { "native", test_large_new_native },
};

/* One calendar in one language. */
typedef struct
{
  const Calendar *calendar;
  const char *locale;
} Case;

/* A month with its code, in an era by its number. */
typedef struct
{
  int year;
  const char *code;
  guint era;
} MonthInEra;

static const MonthInEra dates[] = {
  { -29, "M15", 1 }, { -29, "M18L", 1 }, { -29, "M19", 1 }, { -28, "M19", 1 },
  { -999999, "M15", 1 }, { 20, "M15", 2 }, { 80, "M15", 4 }, { 241, "M15", 10 },
  { 280, "M15", 11 }, { 390, "M15", 14 }, { 391, "M15", 15 }, { 500, "M15", 18 },
  { 571, "M15", 20 }, { 571, "M01", 20 }, { 571, "M19", 20 }, { 574, "M15", 20 },
  { 574, "M18", 20 }, { 574, "M18L", 20 }, { 574, "M19", 20 },
};

/* Styles, a skeleton after an at sign, and patterns; all but the styles give the era. */
static const char *const forms[] = {
  "full", "long", "@GyMMMMd", "d MMMM y GGGG", "d LLLL y GGGG", "d MMM y G", "d MMMMM y GGGGG",
  "GGGG y LLL d", "GGGGG-y-LLLLL-d", "G y M d",
};

static const char *const width_patterns[] = {
  "d MMMM y GGGG", "d LLLL y GGGG", "d MMM y G", "d LLL y G", "d MMMMM y GGGGG", "d LLLLL y GGGGG"
};

/* All that is wrong is shown, where a test shows its last message only. */
static void G_GNUC_PRINTF (1, 2)
fail (const char *format,
      ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  g_test_message ("%s", message);
  g_test_fail ();
}

static CalFormatter *
make_formatter (CalBackend *backend,
                const char *locale,
                const char *form)
{
  GError *error = NULL;
  CalFormatter *formatter;

  if (form[0] == '@')
    formatter = cal_formatter_new_for_skeleton (locale, backend, form + 1, &error);
  else if (g_str_equal (form, "full"))
    formatter = cal_formatter_new_for_style (locale, backend, CAL_STYLE_FULL, &error);
  else if (g_str_equal (form, "long"))
    formatter = cal_formatter_new_for_style (locale, backend, CAL_STYLE_LONG, &error);
  else
    formatter = cal_formatter_new_for_pattern (locale, backend, form, &error);

  check_no_error (&error);

  return formatter;
}

static CalDate *
make_date (CalBackend       *backend,
           const MonthInEra *row)
{
  GError *error = NULL;
  CalDate *date = cal_date_new_from_month_code (backend, row->year, row->code, 4,
                                                CAL_OVERFLOW_REJECT, &error);
  g_autofree char *era = g_strdup_printf ("e%02u", row->era);

  check_no_error (&error);
  g_assert_cmpstr (cal_date_get_era (date), ==, era);

  return date;
}

/* How wide the run of letters in a pattern that begins with one of @letters makes the
 * name; −1 where there is none, or it stands for a number. */
static int
find_width (const char *pattern,
            const char *letters,
            gsize       first_name)
{
  const char *run = strpbrk (pattern, letters);
  gsize count = run != NULL ? strspn (run, letters) : 0;

  if (count < first_name)
    return -1;

  return count == 4 ? CAL_NAME_WIDTH_WIDE : count == 5 ? CAL_NAME_WIDTH_NARROW : CAL_NAME_WIDTH_ABBREVIATED;
}

static void
check_contains (const char *text,
                const char *name)
{
  if (strstr (text, name) == NULL)
    fail ("“%s” does not name %s", text, name);
}

/* The names that a text has by its pattern. */
static void
check_names (const char       *text,
             const char       *pattern,
             const MonthInEra *row)
{
  int month = find_width (pattern, "ML", 3);
  int era = find_width (pattern, "G", 1);

  if (month >= 0)
    {
      g_autofree char *name = test_large_dup_month_name (row->code, (CalNameWidth) month);

      check_contains (text, name);
    }

  if (era >= 0)
    check_contains (text, test_large_get_era_name (row->era, (CalNameWidth) era));
}

static void
check_back (CalFormatter *formatter,
            CalDate      *date,
            const char   *text)
{
  GError *error = NULL;
  g_autoptr (CalDate) back = cal_formatter_parse (formatter, text, &error);

  if (back == NULL)
    fail ("“%s”: %s", text, error->message);
  else if (!cal_date_equal (date, back))
    fail ("“%s” is read as day %" G_GINT64_FORMAT ", not %" G_GINT64_FORMAT, text,
          cal_date_get_julian_day (back), cal_date_get_julian_day (date));

  g_clear_error (&error);
}

static void
check_form (CalBackend *backend,
            const char *locale,
            const char *form)
{
  g_autoptr (CalFormatter) formatter = make_formatter (backend, locale, form);
  const char *pattern = cal_formatter_get_pattern (formatter);

  /* In Japanese months have numbers. */
  if (strpbrk (form, "@fl") != NULL && strcmp (locale, "ja") != 0)
    g_assert_cmpint (find_width (pattern, "ML", 3), ==, CAL_NAME_WIDTH_WIDE);

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (CalDate) date = make_date (backend, &dates[i]);
      GError *error = NULL;
      g_autofree char *text = cal_formatter_format (formatter, date, &error);

      check_no_error (&error);
      check_names (text, pattern, &dates[i]);

      /* Without an era a year is of the latest. */
      if (strchr (pattern, 'G') != NULL || dates[i].era == TEST_LARGE_N_ERAS)
        check_back (formatter, date, text);
    }
}

static void
test_forms (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (CalBackend) backend = test->calendar->make ();

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    check_form (backend, test->locale, forms[i]);
}

/* Writes a date as no other has been written, and reads it back. */
static void
check_distinct (CalFormatter *formatter,
                CalDate      *date,
                GHashTable   *texts)
{
  GError *error = NULL;
  char *text = cal_formatter_format (formatter, date, &error);

  check_no_error (&error);
  check_back (formatter, date, text);

  if (!g_hash_table_add (texts, text))
    fail ("two dates are “%s”", text);
}

/* The first day of each month of a leap year, and the first day of each era. */
static void
test_widths (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (CalBackend) backend = test->calendar->make ();

  for (gsize i = 0; i < G_N_ELEMENTS (width_patterns); i++)
    {
      g_autoptr (CalFormatter) formatter = make_formatter (backend, test->locale, width_patterns[i]);
      g_autoptr (GHashTable) texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (int month = 1; month <= TEST_LARGE_N_MONTHS + 1; month++)
        {
          g_autoptr (CalDate) date = cal_date_new (backend, 574, month, 1, NULL);

          check_distinct (formatter, date, texts);
        }

      for (guint era = 0; era < TEST_LARGE_N_ERAS; era++)
        {
          g_autoptr (CalEra) found = cal_backend_dup_era (backend, era);
          gint64 day = MAX (cal_era_get_first_day (found), TEST_LARGE_EPOCH - 400);
          g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, NULL);

          check_distinct (formatter, date, texts);
        }
    }
}

/* Every month of a leap year, in every width. */
static void
test_month_names (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (CalBackend) backend = test->calendar->make ();
  GError *error = NULL;

  for (int month = 1; month <= TEST_LARGE_N_MONTHS + 1; month++)
    for (int width = CAL_NAME_WIDTH_WIDE; width <= CAL_NAME_WIDTH_NARROW; width++)
      for (int context = CAL_NAME_CONTEXT_FORMAT; context <= CAL_NAME_CONTEXT_STANDALONE; context++)
        {
          g_autofree char *code = cal_backend_get_month_code (backend, 574, month, NULL);
          g_autofree char *expected = test_large_dup_month_name (code, (CalNameWidth) width);
          g_autofree char *name = cal_backend_get_month_name (backend, test->locale, 574, month,
                                                              (CalNameWidth) width,
                                                              (CalNameContext) context, &error);

          check_no_error (&error);
          g_assert_cmpstr (name, ==, expected);
        }
}

static void
test_era_names (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (CalBackend) backend = test->calendar->make ();
  GError *error = NULL;

  for (guint era = 1; era <= TEST_LARGE_N_ERAS; era++)
    for (int width = CAL_NAME_WIDTH_WIDE; width <= CAL_NAME_WIDTH_NARROW; width++)
      {
        g_autofree char *code = g_strdup_printf ("e%02u", era);
        g_autofree char *name = cal_backend_get_era_name (backend, test->locale, code,
                                                          (CalNameWidth) width, &error);

        check_no_error (&error);
        g_assert_cmpstr (name, ==, test_large_get_era_name (era, (CalNameWidth) width));
      }
}

/* The calendar is called what it is; the days of the week are those of the language. */
static void
test_other_names (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (CalBackend) backend = test->calendar->make ();
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");
  g_autofree char *display_name = cal_backend_get_display_name (backend, test->locale);

  g_assert_cmpstr (display_name, ==, TEST_LARGE_DISPLAY_NAME);

  for (int weekday = 1; weekday <= 7; weekday++)
    {
      g_autofree char *name = cal_backend_get_weekday_name (backend, test->locale, weekday,
                                                            CAL_NAME_WIDTH_WIDE,
                                                            CAL_NAME_CONTEXT_FORMAT, NULL);
      g_autofree char *expected = cal_backend_get_weekday_name (gregorian, test->locale, weekday,
                                                                CAL_NAME_WIDTH_WIDE,
                                                                CAL_NAME_CONTEXT_FORMAT, NULL);

      g_assert_cmpstr (name, ==, expected);
    }
}

/* Months of another calendar are none of this one, on the way out and on the way in. */
static void
test_no_others (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (CalBackend) backend = test->calendar->make ();
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");
  g_autoptr (CalFormatter) formatter = make_formatter (backend, test->locale, "MMMM d y G");

  for (int month = 1; month <= 12; month++)
    {
      g_autofree char *name = cal_backend_get_month_name (gregorian, test->locale, 2026, month,
                                                          CAL_NAME_WIDTH_WIDE,
                                                          CAL_NAME_CONTEXT_FORMAT, NULL);
      g_autofree char *text = g_strconcat (name, " 4 31 ", test_large_get_era_name (20, CAL_NAME_WIDTH_WIDE),
                                           NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (CalDate) date = cal_formatter_parse (formatter, text, &error);

      if (date != NULL)
        fail ("“%s” is read as day %" G_GINT64_FORMAT, text, cal_date_get_julian_day (date));
      else
        g_assert_error (error, CAL_ERROR, CAL_ERROR_PARSE);
    }
}

static void
add_test (const Case    *test,
          const char    *what,
          GTestDataFunc  func)
{
  g_autofree char *path = g_strdup_printf ("/cal/large/%s/%s/%s", test->calendar->title, what, test->locale);

  g_test_add_data_func_full (path, g_memdup2 (test, sizeof *test), func, g_free);
}

int
main (int   argc,
      char *argv[])
{
  /* So that messages show the texts. */
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (locales); j++)
      {
        const Case test = { &calendars[i], locales[j] };

        add_test (&test, "forms", test_forms);
        add_test (&test, "widths", test_widths);
        add_test (&test, "month-names", test_month_names);
        add_test (&test, "era-names", test_era_names);
        add_test (&test, "other-names", test_other_names);
        add_test (&test, "no-others", test_no_others);
      }

  return g_test_run ();
}
