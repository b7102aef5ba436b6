/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Texts of calendars with labels, turning eras, counts, cycles, and days outside the week:
 * whatever is written for a day is read back as that day. */

#include "config.h"

#include <string.h>

#include "calendar-checks.h"
#include "cal-formatter.h"
#include "lib/checks.h"
#include "lib/labelled.h"

typedef struct
{
  const char *title;
  CalBackend *(*make) (void);
} Calendar;

static const Calendar calendars[] = {
  { "native", test_labelled_new_native },
  { "numbered", test_labelled_new_numbered },
  { "foreign", test_labelled_new_foreign },
};

static const char *const locales[] = { "en", "de", "ja", "hi-u-nu-deva", "ar-EG", "he", "hu" };

/* Styles, skeletons after an at sign, and patterns, whose texts give the day in all three
 * calendars; */
static const char *const forms[] = {
  "full", "long", "medium", "@yMMMMEEEEd", "@yMMMd", "@yMd", "@GyMMMMd", "@yMMMMtttt",
  "@yMMMdi", "@yMMMdnnnn", "@yMMMMEEEEdTTTT", "@yMMMMdnNiI",
  "d MMMM u", "EEEE, d MMMM u", "d MMMM u, EEEE", "d MMMM (EEE) u", "EEE, TTTT, d MMMM u (nnnn)",
  "d MMMM y (EEEE)", "D u", "g", "yMMdd",
  "tttt MMMM y", "y MMMM tttt", "tttt LLL u", "M/tttt/y", "y-MM-dd", "TTTT; d MMMM y", "u MMMM d TTTT",
  "T d MMM u",
};

/* … in those that have counts of years; */
static const char *const count_forms[] = {
  "short", "@MMMMdiI", "MMMM tttt, i I", "d.M.i", "tttt MMMM i, EEEE, n N", "d MMM i", "D i",
};

/* … and in that whose labels are numbers. */
static const char *const number_forms[] = {
  "@yMMMMt", "@yMt", "t MMMM y", "yMMtt", "y-MM-tt", "u'/'tt MMMM EEEE"
};

/* These may mean two days: labels without their parts, and a count whose years have days
 * twice, without marks. */
static const char *const ambiguous_forms[] = { "@yMMMMt", "t MMMM u", "@MMMMdii", "d MMMM ii", "D y" };

typedef struct
{
  const Calendar *calendar;
  const char *locale;
} Case;

static CalFormatter *
make_formatter (CalBackend *backend,
                const char *locale,
                const char *form)
{
  static const char *const styles[] = { "full", "long", "medium", "short" };
  GError *error = NULL;
  CalFormatter *formatter = NULL;

  for (int style = 0; style < (int) G_N_ELEMENTS (styles); style++)
    if (g_str_equal (form, styles[style]))
      formatter = cal_formatter_new_for_style (locale, backend, (CalStyle) style, &error);

  if (formatter == NULL && form[0] == '@')
    formatter = cal_formatter_new_for_skeleton (locale, backend, form + 1, &error);
  else if (formatter == NULL)
    formatter = cal_formatter_new_for_pattern (locale, backend, form, &error);

  g_assert_no_error (error);

  return formatter;
}

/* All that is wrong is shown, where a test shows its last message only. */
static gboolean
check_round (CalFormatter *formatter,
             const char   *form,
             CalDate      *date)
{
  GError *error = NULL;
  g_autofree char *text = cal_formatter_format (formatter, date, &error);
  g_autofree char *truth = cal_date_to_string (date);
  g_autoptr (CalDate) back = NULL;

  g_assert_no_error (error);
  back = cal_formatter_parse (formatter, text, &error);

  if (back != NULL && cal_date_equal (back, date))
    return TRUE;

  g_test_message ("%s (%s): “%s” of %s: %s", form, cal_formatter_get_pattern (formatter), text, truth,
                  error != NULL ? error->message : "is another day");
  g_test_fail ();
  g_clear_error (&error);

  return FALSE;
}

static void
check_form (const Case *row,
            const char *form)
{
  g_autoptr (CalBackend) backend = row->calendar->make ();
  g_autoptr (CalFormatter) formatter = make_formatter (backend, row->locale, form);
  gboolean english = g_str_equal (row->locale, "en");
  int step = g_test_thorough () ? english ? 3 : 101 : english ? 151 : 997;
  int wrong = 0;

  for (gint64 day = TEST_LABELLED_EPOCH - 700; day < TEST_LABELLED_EPOCH + 5000 && wrong < 3; day += step)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, NULL);

      wrong += !check_round (formatter, form, date);
    }
}

static void
test_round (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (CalBackend) backend = row->calendar->make ();
  gboolean counted = cal_backend_get_n_year_counts (backend) > 0;

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    check_form (row, forms[i]);

  for (gsize i = 0; counted && i < G_N_ELEMENTS (count_forms); i++)
    check_form (row, count_forms[i]);

  for (gsize i = 0; !counted && i < G_N_ELEMENTS (number_forms); i++)
    check_form (row, number_forms[i]);
}

/* A text that may mean two days is never read as the wrong one. */
static void
test_ambiguous (gconstpointer data)
{
  const Calendar *calendar = data;
  g_autoptr (CalBackend) backend = calendar->make ();

  for (gsize i = 0; i < G_N_ELEMENTS (ambiguous_forms); i++)
    {
      g_autoptr (CalFormatter) formatter = make_formatter (backend, "en", ambiguous_forms[i]);
      int n_read = 0, n_refused = 0;

      for (gint64 day = TEST_LABELLED_EPOCH; day < TEST_LABELLED_EPOCH + 2300; day += g_test_thorough () ? 1 : 19)
        {
          GError *error = NULL;
          g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, NULL);
          g_autofree char *text = cal_formatter_format (formatter, date, NULL);
          g_autoptr (CalDate) back = cal_formatter_parse (formatter, text, &error);

          if (back != NULL)
            g_assert_cmpint (cal_date_get_julian_day (back), ==, day);
          else
            test_assert_error (&error, CAL_ERROR_AMBIGUOUS);

          n_read += back != NULL;
          n_refused += back == NULL;
        }

      g_assert_cmpint (n_refused, >, 0);
      g_assert_cmpint (n_read, >, 0);
    }
}

static CalDate *
parse (CalBackend  *backend,
       const char  *form,
       gboolean     lenient,
       const char  *text,
       GError     **error)
{
  g_autoptr (CalFormatter) formatter = NULL;

  formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, error, "locale", "en", "backend", backend,
                              "pattern", form, "lenient", lenient, NULL);

  return formatter != NULL ? cal_formatter_parse (formatter, text, error) : NULL;
}

/* Texts of “labelled”, and the date that they mean or the error. */
typedef struct
{
  const char *form;
  gboolean lenient;
  const char *text;
  const char *native; /* NULL: it is refused */
  int code;
} ReadRow;

static const ReadRow read_rows[] = {
  { "tttt MMMM u", FALSE, "4 waning bis Ember 3", "3-M04-20", 0 },
  { "tttt MMMM u", FALSE, "4 WANING Ember 3", "3-M04-19", 0 },
  { "tttt MMMM u", FALSE, "Full Moon Dawn 3", "3-M04-15", 0 },
  { "tttt MMMM u", FALSE, "Waxing 15 Dawn 3", "3-M04-15", 0 },
  /* Label 9 of the waning half is skipped, and 3 is not repeated. */
  { "tttt MMMM u", FALSE, "9 waning Ember 3", NULL, CAL_ERROR_INVALID_DATE },
  { "tttt MMMM u", FALSE, "3 waning bis Ember 3", NULL, CAL_ERROR_INVALID_DATE },
  { "tttt MMMM u", TRUE, "3 waning bis, Ember, 3", NULL, CAL_ERROR_INVALID_DATE },
  { "tttt MMMM u", FALSE, "17 waning Ember 3", NULL, CAL_ERROR_INVALID_DATE },
  { "tttt MMMM u", FALSE, "0 waning Ember 3", NULL, CAL_ERROR_PARSE },
  { "t MMMM u", FALSE, "4 Ember 3", NULL, CAL_ERROR_AMBIGUOUS },
  { "t MMMM u", FALSE, "4 bis Ember 3", "3-M04-20", 0 },
  /* The first twelve days and more of a year may come twice in the year of the era. */
  { "d MMMM y", FALSE, "25 Ashen 501", "1-M01-25", 0 },
  { "d MMMM y", FALSE, "Late 25 Ashen 501", NULL, CAL_ERROR_PARSE },
  { "d MMMM y", FALSE, "25 Late Ashen 501", "2-M01-25", 0 },
  { "d MMMM y", TRUE, "25 Ashen 501", NULL, CAL_ERROR_AMBIGUOUS },
  { "d MMMM y", TRUE, "25 Late Ashen 501", "2-M01-25", 0 },
  { "d MMMM y", TRUE, "25 late 1 501", NULL, CAL_ERROR_PARSE },
  { "MMMM d y", TRUE, "late 1 25 501", "2-M01-25", 0 },
  { "d MMMM y", TRUE, "25 Cloud 501", "1-M03-25", 0 },
  { "d MMMM y", FALSE, "25 Late Cloud 501", NULL, CAL_ERROR_INVALID_DATE },
  { "d MMMM yy", FALSE, "25 Cloud 01", "501-M03-25", 0 },
  /* Days outside the week, and others. */
  { "EEEE, d MMMM u", FALSE, "29 Lark 0", "0-M12-29", 0 },
  { "EEEE, d MMMM u", FALSE, ", 29 Lark 0", NULL, CAL_ERROR_PARSE },
  { "EEEE, d MMMM u", FALSE, "Thursday, 29 Lark 0", NULL, CAL_ERROR_INCONSISTENT },
  { "EEEE, d MMMM u", FALSE, "28 Lark 0", NULL, CAL_ERROR_PARSE },
  { "EEEE, d MMMM u", TRUE, "28 Lark 0", "0-M12-28", 0 },
  { "EEEE, d MMMM u", FALSE, "Wednesday, 28 Lark 0", "0-M12-28", 0 },
  /* Cycles are held against the day, and counts give the year. */
  { "d MMMM u, n", FALSE, "1 Birch 0, Wage", NULL, CAL_ERROR_INCONSISTENT },
  { "d MMMM u, n", TRUE, "1 Birch 0, Wage", NULL, CAL_ERROR_INCONSISTENT },
  { "d MMMM u, n", TRUE, "1 Birch 0", "0-M02-01", 0 },
  { "d MMMM i I", FALSE, "1 Birch 753 ff", "0-M02-01", 0 },
  { "d MMMM i I", FALSE, "1 Birch 753 From the Foundation", "0-M02-01", 0 },
  { "d MMMM i I", FALSE, "1 Birch 753 MS", NULL, CAL_ERROR_INCONSISTENT },
  { "d MMMM i", FALSE, "1 Dawn -3", "-756-M04-01", 0 },
  { "d MMMM y, i", FALSE, "1 Cloud 500, 754", NULL, CAL_ERROR_INCONSISTENT },
};

static void
test_read (void)
{
  g_autoptr (CalBackend) backend = test_labelled_new_native ();

  for (gsize i = 0; i < G_N_ELEMENTS (read_rows); i++)
    {
      const ReadRow *row = &read_rows[i];
      GError *error = NULL;
      g_autoptr (CalDate) date = parse (backend, row->form, row->lenient, row->text, &error);
      g_autofree char *native = NULL;

      if (date != NULL)
        native = g_strdup_printf ("%d-%s-%02d", cal_date_get_year (date), cal_date_get_month_code (date),
                                  cal_date_get_day (date));

      if (g_strcmp0 (native, row->native) != 0 || (date == NULL && error->code != row->code))
        {
          g_test_message ("%s: “%s” is %s: %s", row->form, row->text, native != NULL ? native : "refused",
                          error != NULL ? error->message : "");
          g_test_fail ();
        }

      if (error != NULL)
        test_check_message (error);

      g_clear_error (&error);
    }
}

/* The name of a day is held against it. */
static void
test_day_names (void)
{
  g_autoptr (CalBackend) backend = test_labelled_new_foreign ();
  GError *error = NULL;
  CalDate *date = parse (backend, "TTTT, d MMMM u", FALSE, "opening of birch, 1 Birch 0", &error);

  g_assert_no_error (error);
  cal_date_unref (date);

  g_assert_null (parse (backend, "TTTT, d MMMM u", FALSE, "Opening of Ashen, 1 Birch 0", &error));
  test_assert_error (&error, CAL_ERROR_INCONSISTENT);
  g_assert_null (parse (backend, "TTTT, d MMMM u", FALSE, "Opening of Birch, 2 Birch 0", &error));
  test_assert_error (&error, CAL_ERROR_INCONSISTENT);
  g_assert_null (parse (backend, "TTTT, d MMMM u", FALSE, "1 Birch 0", &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (parse (backend, "TTTT", FALSE, "Opening of Birch", &error));
  test_assert_error (&error, CAL_ERROR_MISSING_FIELD);
}

/* The parts of a date are those of its text, and say what they are. */
static void
test_parts (void)
{
  static const CalPartKind kinds[] = {
    CAL_PART_KIND_DAY_LABEL, CAL_PART_KIND_LITERAL, CAL_PART_KIND_MONTH, CAL_PART_KIND_LITERAL,
    CAL_PART_KIND_COUNT_YEAR, CAL_PART_KIND_LITERAL, CAL_PART_KIND_COUNT, CAL_PART_KIND_LITERAL, CAL_PART_KIND_CYCLE,
  };
  static const char *const texts[] = { "14 waning", " ", "Ashen", ", ", "753", " ", "FF", ": ", "Wage" };
  g_autoptr (CalBackend) backend = test_labelled_new_native ();
  g_autoptr (CalFormatter) formatter = make_formatter (backend, "en", "EEEE, tttt MMMM, i I: nnnn");
  g_autoptr (CalDate) date = cal_date_new_from_month_code (backend, 0, "M12", 29, CAL_OVERFLOW_REJECT, NULL);
  g_autofree CalPart **parts = cal_formatter_format_parts (formatter, date, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_assert_nonnull (parts[i]);
      g_assert_cmpint (cal_part_get_kind (parts[i]), ==, kinds[i]);
      g_assert_cmpstr (cal_part_get_text (parts[i]), ==, texts[i]);
      cal_part_unref (parts[i]);
    }

  g_assert_null (parts[G_N_ELEMENTS (kinds)]);
}

/* CLDR has thin spaces around dashes. */
static char *
normalize_spaces (const char *text)
{
  g_auto (GStrv) pieces = g_strsplit (text, "\342\200\211", -1);

  return g_strjoinv (" ", pieces);
}

typedef struct
{
  int first_year;
  const char *first_code;
  int first_day;
  int last_year;
  const char *last_code;
  int last_day;
  const char *form;
  const char *text;
} RangeRow;

static const RangeRow range_rows[] = {
  { 3, "M04", 2, 3, "M04", 15, "long", "Dawn Waxing 2 – Full Moon, 503 LE" },
  /* Both halves are of one month, but their labels count in two. */
  { 3, "M04", 2, 3, "M04", 18, "long", "Dawn Waxing 2 – Ember 3 waning, 503 LE" },
  /* The year of the era turns within the month. */
  { 1, "M01", 10, 1, "M01", 30, "d MMMM y", "10 Late Ashen 500 – 30 Ashen 501" },
  { 1, "M01", 10, 1, "M01", 15, "d MMMM y", "10–15 Late Ashen 500" },
  /* One year of the era, but two of the calendar. */
  { 1, "M01", 30, 2, "M01", 10, "d MMMM y", "30 Ashen 501 – 10 Late Ashen 501" },
  { 1, "M08", 1, 1, "M12", 29, "EEE d MMM u", "Tue 1 Hazel – 29 Lark 1" },
  { 1, "M06", 1, 1, "M08", 29, "d MMM ii", "1 Frost 0 – 29 Hazel 1" },
};

static void
test_ranges (void)
{
  g_autoptr (CalBackend) backend = test_labelled_new_native ();

  for (gsize i = 0; i < G_N_ELEMENTS (range_rows); i++)
    {
      const RangeRow *row = &range_rows[i];
      GError *error = NULL;
      g_autoptr (CalFormatter) formatter = make_formatter (backend, "en", row->form);
      g_autoptr (CalDate) first = cal_date_new_from_month_code (backend, row->first_year, row->first_code,
                                                                row->first_day, CAL_OVERFLOW_REJECT, NULL);
      g_autoptr (CalDate) last = cal_date_new_from_month_code (backend, row->last_year, row->last_code,
                                                               row->last_day, CAL_OVERFLOW_REJECT, NULL);
      g_autofree char *text = cal_formatter_format_range (formatter, first, last, &error);
      g_autofree char *plain = text != NULL ? normalize_spaces (text) : NULL;

      g_assert_no_error (error);

      if (g_strcmp0 (plain, row->text) != 0)
        {
          g_test_message ("%s: “%s” instead of “%s”", row->form, plain, row->text);
          g_test_fail ();
        }
    }
}

/* Text for programs has no labels and no years of eras. */
static void
test_programs (void)
{
  g_autoptr (CalBackend) backend = test_labelled_new_native ();
  g_autoptr (CalDate) date = cal_date_new_from_month_code (backend, 3, "M01", 5, CAL_OVERFLOW_REJECT, NULL);
  GError *error = NULL;
  g_autofree char *native = NULL;
  g_autofree char *text = cal_date_format (date, "%d %B", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, "05 Ashen");
  native = cal_date_to_string (date);
  g_assert_null (strstr (native, "axing"));
}

/* Days of “labelled” and “numbered” and what is written for them in English. */

typedef struct
{
  CalBackend *(*make) (void);
  int year;
  const char *code;
  int day;
  const char *form;
  const char *text;
} TextRow;

static const TextRow text_rows[] = {
  /* The month is the fourth kind: label 19 is repeated, 24 is skipped. */
  { test_labelled_new_numbered, 3, "M04", 20, "long", "Dawn second 19, 0003" },
  { test_labelled_new_numbered, 3, "M04", 19, "long", "Dawn 19, 0003" },
  { test_labelled_new_numbered, 3, "M04", 20, "t/M/y", "second 19/4/0003" },
  { test_labelled_new_numbered, 3, "M04", 20, "d/M/y", "20/4/0003" },
  { test_labelled_new_numbered, 3, "M04", 20, "@yMMMMtttt", "Dawn second 19, 0003" },
  { test_labelled_new_native, 3, "M04", 20, "long", "Ember 4 waning bis, 503 LE" },
  { test_labelled_new_foreign, 3, "M04", 20, "long", "Ember Waning 4 bis, 503 LE" },
  { test_labelled_new_native, 3, "M04", 20, "d MMMM y", "20 Dawn 503" },
  { test_labelled_new_native, 3, "M04", 15, "medium", "Dawn Full Moon, 503 LE" },
  { test_labelled_new_native, 3, "M04", 15, "t MMMM", "15 Dawn" },
  /* The month before the leap one, and the leap one itself. */
  { test_labelled_new_native, 2, "M05", 17, "@yMMMMd", "Ember Leap 2 waning, 502 LE" },
  { test_labelled_new_native, 2, "M05L", 1, "@yMd", "5 Leap/Waxing 1/502 LE" },
  /* Late in the year of the era, and late in that of the calendar. */
  { test_labelled_new_native, 2, "M01", 5, "long", "Late Ashen Waxing 5, 501 LE" },
  { test_labelled_new_native, 2, "M01", 5, "M/d/y", "Late 1/5/501" },
  { test_labelled_new_native, 3, "M01", 5, "long", "Ashen Waxing 5, 502 LE" },
  { test_labelled_new_native, 2, "M12", 20, "long", "Ashen 4 waning bis, 502 LE" },
  /* Outside the week. */
  { test_labelled_new_native, 0, "M12", 29, "EEEE, d MMMM u", "29 Lark 0" },
  { test_labelled_new_native, 0, "M12", 29, "d MMMM u, EEEE", "29 Lark 0" },
  { test_labelled_new_native, 0, "M12", 29, "d MMMM (EEEE) u", "29 Lark 0" },
  { test_labelled_new_native, 0, "M12", 29, "d. MMMM u. EEE", "29. Lark 0." },
  { test_labelled_new_native, 0, "M12", 28, "EEEE, d MMMM u", "Wednesday, 28 Lark 0" },
  /* Names of days, cycles and counts. */
  { test_labelled_new_foreign, 0, "M02", 1, "TTTT (d MMMM u)", "Opening of Birch (1 Birch 0)" },
  { test_labelled_new_foreign, 0, "M02", 2, "TTTT (d MMMM u)", "(2 Birch 0)" },
  { test_labelled_new_foreign, 0, "M02", 1, "T/u", "Op. Birch/0" },
  { test_labelled_new_native, 0, "M02", 1, "i I, ii II", "753 FF, -1 MS" },
  { test_labelled_new_native, 0, "M12", 1, "i I, ii II", "753 FF, 0 MS" },
  /* What the calendar does not have. */
  { test_labelled_new_numbered, 3, "M04", 1, "d MMMM i, EEEE", "1 Dawn, Saturday" },
  { test_labelled_new_numbered, 3, "M04", 1, "n, d MMMM", "1 Dawn" },
  { test_labelled_new_native, 3, "M04", 1, "d MMMM iii III", "1 Dawn" },
};

static void
test_texts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (text_rows); i++)
    {
      const TextRow *row = &text_rows[i];
      GError *error = NULL;
      g_autoptr (CalBackend) backend = row->make ();
      g_autoptr (CalFormatter) formatter = make_formatter (backend, "en", row->form);
      g_autoptr (CalDate) date = cal_date_new_from_month_code (backend, row->year, row->code, row->day,
                                                               CAL_OVERFLOW_REJECT, &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      text = cal_formatter_format (formatter, date, &error);
      g_assert_no_error (error);

      if (g_strcmp0 (text, row->text) != 0)
        {
          g_test_message ("%s: “%s” instead of “%s”", row->form, text, row->text);
          g_test_fail ();
        }
    }
}

/* What is missing of labels and names of days, and where. */
static void
test_missing (void)
{
  static const struct { const char *form; const char *text; int code; const char *in_message; } rows[] = {
    { "tttt MMMM u", "Blah Ember 3", CAL_ERROR_PARSE, "a day label at character 1" },
    { "MMMM tttt u", "Ember Blah 3", CAL_ERROR_PARSE, "a day label at character 7" },
    { "MMMM u tttt", "Ember 3 ", CAL_ERROR_INCOMPLETE, "a day label at character 9" },
    { "MMMM d u TTTT", "Birch 1 0 ", CAL_ERROR_INCOMPLETE, "the name of the day at character 11" },
  };
  g_autoptr (CalBackend) backend = test_labelled_new_foreign ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalFormatter) formatter = make_formatter (backend, "en", rows[i].form);
      GError *error = NULL;

      g_assert_null (cal_formatter_parse (formatter, rows[i].text, &error));
      g_assert_nonnull (strstr (error->message, rows[i].in_message));
      test_assert_error (&error, rows[i].code);
    }
}

/* Where a label is looked for among the days, the error says if it is skipped. */
static void
test_skipped (void)
{
  g_autoptr (CalBackend) backend = test_labelled_new_foreign ();
  GError *error = NULL;
  g_autoptr (CalDayLabel) skipped = cal_day_label_new (3, "M05", CAL_DAY_PART_WANING, 9, &error);
  g_autoptr (CalDayLabel) absent = cal_day_label_new (3, "M05", CAL_DAY_PART_WANING, 17, &error);
  gint64 day = 0, before = 0;

  g_assert_no_error (error);
  g_assert_false (cal_backend_get_day_for_label (backend, skipped, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT, &day,
                                                 &error));
  g_assert_nonnull (strstr (error->message, "it is skipped"));
  test_assert_error (&error, CAL_ERROR_INVALID_DATE);
  g_assert_false (cal_backend_get_day_for_label (backend, absent, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT, &day,
                                                 &error));
  g_assert_null (strstr (error->message, "skipped"));
  test_assert_error (&error, CAL_ERROR_INVALID_DATE);

  /* It is in the day before the next label. */
  g_assert_true (cal_backend_get_day_for_label (backend, skipped, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_CONSTRAIN, &day,
                                                &error));
  g_assert_true (cal_backend_date_to_julian_day (backend, 3, 4, 24, &before, &error));
  g_assert_cmpint (day, ==, before);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (calendars) * G_N_ELEMENTS (locales); i++)
    {
      Case *row = g_new (Case, 1);
      g_autofree char *path = NULL;

      *row = (Case) { &calendars[i / G_N_ELEMENTS (locales)], locales[i % G_N_ELEMENTS (locales)] };
      path = g_strdup_printf ("/cal/labels-text/round/%s/%s", row->calendar->title, row->locale);
      g_test_add_data_func_full (path, row, test_round, g_free);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    if (calendars[i].make != test_labelled_new_numbered)
      {
        g_autofree char *path = g_strdup_printf ("/cal/labels-text/ambiguous/%s", calendars[i].title);

        g_test_add_data_func (path, &calendars[i], test_ambiguous);
      }

  g_test_add_func ("/cal/labels-text/texts", test_texts);
  g_test_add_func ("/cal/labels-text/read", test_read);
  g_test_add_func ("/cal/labels-text/day-names", test_day_names);
  g_test_add_func ("/cal/labels-text/parts", test_parts);
  g_test_add_func ("/cal/labels-text/ranges", test_ranges);
  g_test_add_func ("/cal/labels-text/programs", test_programs);
  g_test_add_func ("/cal/labels-text/skipped", test_skipped);
  g_test_add_func ("/cal/labels-text/missing", test_missing);

  return g_test_run ();
}
