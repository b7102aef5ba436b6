/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalNameTable by itself: what may be added, and what makes two tables equal. */

#include "config.h"

#include <string.h>

#include "lib/checks.h"
#include "lib/names.h"
#include "locale/cal-name-table-private.h"

#define X10 "xxxxxxxxxx"
#define X50 X10 X10 X10 X10 X10

/* What is refused, whatever the name is of. */

typedef struct
{
  const char *title;
  const char *locale;
  const char *name;
  const char *why;   /* in the message; NULL: it is added */
} NameCase;

static const NameCase name_cases[] = {
  { "plain", "en", "Snowfall", NULL },
  { "region", "fr-CA", "neige", NULL },
  { "posix-separator", "fr_CA", "neige", NULL },
  { "script", "sr-Latn-RS", "sneg", NULL },
  { "variant", "ca-valencia", "neu", NULL },
  { "letter-case", "FR-ca", "neige", NULL },
  { "all-languages", "und", "Neige", NULL },
  { "one-letter", "en", "S", NULL },
  { "longest", "en", X50 X50, NULL },
  { "longest-of-wide-letters", "fa", "ددددددددددددددددددددددددددددددددددددددددددددددددد"
                                     "ددددددددددددددددددددددددددددددددددددددددددددددددد", NULL },
  { "inner-space", "en", "Month of Snow", NULL },
  { "joiner", "fa", "آبان\xe2\x80\x8cماه", NULL },
  { "mark-of-direction", "he", "לפנה״ס\xe2\x80\x8f", NULL },
  { "combining", "en", "e\xcc\x81t\xc3\xa9", NULL },
  { "empty", "en", "", "has no character that can be seen" },
  { "only-joiners", "en", "\xe2\x80\x8c\xe2\x80\x8d", "has no character that can be seen" },
  { "too-long", "en", X50 X50 "x", "longer than the 100 characters allowed" },
  { "much-too-long", "en", X50 X50 X50 X50 X50 X50 X50 X50 X50 X50 X50 X50 X50 X50,
    "longer than the 100 characters allowed" },
  { "no-utf8", "en", "Sn\xffw", "is not valid UTF-8" },
  { "cut-utf8", "en", "Sn\xc3", "is not valid UTF-8" },
  { "line-break", "en", "Snow\nfall", "has the character U+000A" },
  { "escape", "en", "\x1b[31mSnow", "has the character U+001B" },
  { "delete", "en", "Snow\x7f", "has the character U+007F" },
  { "next-line", "en", "Snow\xc2\x85""fall", "has the character U+0085" },
  { "override", "en", "Snow\xe2\x80\xae""fall", "has the character U+202E" },
  { "embedding", "en", "Snow\xe2\x80\xab""fall", "has the character U+202B" },
  { "isolate", "en", "\xe2\x81\xa7""Snow", "has the character U+2067" },
  { "line-separator", "en", "Snow\xe2\x80\xa8""fall", "has the character U+2028" },
  { "byte-order-mark", "en", "\xef\xbb\xbfSnow", "has the character U+FEFF" },
  { "space-before", "en", " Snow", "begins or ends with a space" },
  { "space-behind", "en", "Snow ", "begins or ends with a space" },
  { "no-locale", "", "Snow", "the locale “” is not well-formed" },
  { "locale-of-posix", "en_US.UTF-8", "Snow", "the locale “en_US.UTF-8” is not well-formed" },
  { "locale-c", "C", "Snow", "the locale “C” is not well-formed" },
  { "locale-words", "French (Canada)", "Snow", "the locale “French (Canada)” is not well-formed" },
  { "locale-extension", "fa-u-nu-latn", "Snow", "the locale “fa-u-nu-latn” is not well-formed" },
  { "locale-private", "en-x-mine", "Snow", "the locale “en-x-mine” is not well-formed" },
  { "locale-order", "ca-valencia-ES", "Snow", "the locale “ca-valencia-ES” is not well-formed" },
  { "locale-hyphens", "en--US", "Snow", "the locale “en--US” is not well-formed" },
  { "locale-end", "en-", "Snow", "the locale “en-” is not well-formed" },
  { "locale-no-ascii", "fr-Çà", "Snow", "is not well-formed" },
  { "locale-no-utf8", "\xff", "Snow", "is not well-formed" },
};

typedef gboolean (*AddFunc) (CalNameTable *table, const char *locale, const char *name, GError **error);

static gboolean
add_month (CalNameTable *table, const char *locale, const char *name, GError **error)
{
  return cal_name_table_add_month (table, locale, "M01", WIDE, name, error);
}

static gboolean
add_era (CalNameTable *table, const char *locale, const char *name, GError **error)
{
  return cal_name_table_add_era (table, locale, "ce", ABBREVIATED, name, error);
}

static gboolean
add_weekday (CalNameTable *table, const char *locale, const char *name, GError **error)
{
  return cal_name_table_add_weekday (table, locale, 7, NARROW, name, error);
}

static gboolean
add_label (CalNameTable *table, const char *locale, const char *name, GError **error)
{
  return cal_name_table_add_day_label (table, locale, CAL_DAY_PART_DARK, 15, WIDE, name, error);
}

static gboolean
add_spelling (CalNameTable *table, const char *locale, const char *name, GError **error)
{
  return cal_name_table_add_spelling (table, locale, CAL_PART_KIND_MONTH, "M02L", name, error);
}

static const AddFunc add_funcs[] = {
  add_month, add_era, add_weekday, add_label, add_spelling, cal_name_table_add_display_name,
};

static void
test_name (gconstpointer data)
{
  const NameCase *row = data;

  for (gsize i = 0; i < G_N_ELEMENTS (add_funcs); i++)
    {
      g_autoptr (CalNameTable) table = cal_name_table_new ();
      g_autoptr (CalNameTable) nothing = cal_name_table_new ();
      GError *error = NULL;
      gboolean added = add_funcs[i] (table, row->locale, row->name, &error);

      g_assert_cmpint (added, ==, row->why == NULL);
      g_assert_cmpint (cal_name_table_equal (table, nothing), ==, !added);

      if (row->why == NULL)
        g_assert_no_error (error);
      else
        {
          g_assert_nonnull (error);
          g_assert_nonnull (strstr (error->message, row->why));
          test_assert_error (&error, CAL_ERROR_INVALID_NAME);
        }
    }
}

/* What a name is of. */
static void
test_fields (void)
{
  static const char *const bad_codes[] = { "", "M", "M00", "M1", "M100", "m01", "M01LL", "M0\xff", "nonsense" };
  static const char *const good_codes[] = { "M01", "M00L", "M99", "M99L" };
  static const char *const bad_eras[] = { "", "c e", "令和", "\xff", X50 };
  static const int bad_weekdays[] = { G_MININT, -1, 0, 8, G_MAXINT };
  g_autoptr (CalNameTable) table = cal_name_table_new ();
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (bad_codes); i++)
    {
      g_assert_false (cal_name_table_add_month (table, "en", bad_codes[i], WIDE, "Snow", &error));
      test_assert_error (&error, CAL_ERROR_UNKNOWN_MONTH_CODE);
      g_assert_false (cal_name_table_add_spelling (table, "en", CAL_PART_KIND_MONTH, bad_codes[i], "Snow", &error));
      test_assert_error (&error, CAL_ERROR_UNKNOWN_MONTH_CODE);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (good_codes); i++)
    MONTH (table, "en", good_codes[i], WIDE, good_codes[i]);

  for (gsize i = 0; i < G_N_ELEMENTS (bad_eras); i++)
    {
      g_assert_false (cal_name_table_add_era (table, "en", bad_eras[i], WIDE, "Snow", &error));
      test_assert_error (&error, CAL_ERROR_INVALID_NAME);
      g_assert_false (cal_name_table_add_spelling (table, "en", CAL_PART_KIND_ERA, bad_eras[i], "Snow", &error));
      test_assert_error (&error, CAL_ERROR_INVALID_NAME);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (bad_weekdays); i++)
    {
      g_assert_false (cal_name_table_add_weekday (table, "en", bad_weekdays[i], WIDE, "Snow", &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
    }
}

static void
test_spelling_kinds (void)
{
  static const char *const bad_weekdays[] = { "", "0", "8", "12", "Monday", "\xff" };
  g_autoptr (CalNameTable) table = cal_name_table_new ();
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (bad_weekdays); i++)
    {
      g_assert_false (cal_name_table_add_spelling (table, "en", CAL_PART_KIND_WEEKDAY, bad_weekdays[i], "Snow",
                                                   &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
    }

  for (int kind = -1; kind <= CAL_PART_KIND_JULIAN_DAY + 1; kind++)
    if (kind != CAL_PART_KIND_MONTH && kind != CAL_PART_KIND_ERA && kind != CAL_PART_KIND_WEEKDAY)
      {
        g_assert_false (cal_name_table_add_spelling (table, "en", kind, "1", "Snow", &error));
        g_assert_nonnull (strstr (error->message, "1 (era), 7 (month) or 12 (weekday)"));
        test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
      }

  SPELLING (table, "en", WEEKDAY, "1", "Moonday");
  SPELLING (table, "en", WEEKDAY, "7", "Sonday");
}

static void
test_labels (void)
{
  static const int bad_numbers[] = { G_MININT, -1, 1000, G_MAXINT };
  static const char *const bad_patterns[] = { "Waxing", "{0} and {0}", "{1}", "{ 0}" };
  g_autoptr (CalNameTable) table = cal_name_table_new ();
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (bad_numbers); i++)
    {
      g_assert_false (cal_name_table_add_day_label (table, "en", CAL_DAY_PART_WAXING, bad_numbers[i], WIDE, "{0}",
                                                    &error));
      g_assert_nonnull (strstr (error->message, "0 to 999"));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (bad_patterns); i++)
    {
      g_assert_false (cal_name_table_add_day_label (table, "en", CAL_DAY_PART_WAXING, 0, WIDE, bad_patterns[i],
                                                    &error));
      test_assert_error (&error, CAL_ERROR_INVALID_NAME);
    }

  g_assert_false (cal_name_table_add_day_label (table, "en", CAL_DAY_PART_WAXING, 15, WIDE, "Waxing {0}", &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);

  LABEL (table, "en", CAL_DAY_PART_WAXING, 0, WIDE, "Waxing {0}");
  LABEL (table, "en", CAL_DAY_PART_WAXING, 15, WIDE, "Full Moon");
  LABEL (table, "en", CAL_DAY_PART_SUMMER, 999, WIDE, "The last of summer");
}

typedef struct
{
  const char *locale;
  CalDayPart part;
  int number;
  CalNameWidth width;
  const char *name;   /* NULL: none */
  gboolean is_pattern;
} LabelCase;

static const LabelCase label_cases[] = {
  { "en", CAL_DAY_PART_WAXING, 3, WIDE, "Waxing {0}", TRUE },
  { "en", CAL_DAY_PART_WAXING, 15, WIDE, "Full Moon", FALSE },
  { "en", CAL_DAY_PART_WAXING, 15, NARROW, "Full Moon", FALSE },
  { "en", CAL_DAY_PART_WANING, 3, WIDE, NULL, FALSE },
  { "en-AU", CAL_DAY_PART_WAXING, 15, WIDE, "Bright {0}", TRUE },
  { "en-AU", CAL_DAY_PART_WAXING, 15, NARROW, "B{0}", TRUE },
  { "de", CAL_DAY_PART_WAXING, 15, WIDE, NULL, FALSE },
};

/* The label of a number, or of all of its part, in a locale before a shorter one. */
static void
test_label_lookup (void)
{
  g_autoptr (CalNameTable) table = cal_name_table_new ();

  LABEL (table, "en", CAL_DAY_PART_WAXING, 0, WIDE, "Waxing {0}");
  LABEL (table, "en", CAL_DAY_PART_WAXING, 15, WIDE, "Full Moon");
  LABEL (table, "en-AU", CAL_DAY_PART_WAXING, 0, WIDE, "Bright {0}");
  LABEL (table, "en-AU", CAL_DAY_PART_WAXING, 0, NARROW, "B{0}");

  for (gsize i = 0; i < G_N_ELEMENTS (label_cases); i++)
    {
      const LabelCase *row = &label_cases[i];
      CalLocale locale;
      gboolean is_pattern;

      cal_locale_init (&locale, row->locale);
      g_assert_cmpstr (cal_name_table_find_label (table, &locale, row->part, row->number, row->width, &is_pattern),
                       ==, row->name);
      g_assert_true (row->name == NULL || is_pattern == row->is_pattern);
    }
}

/* A text with two meanings. */
static void
test_two_meanings (void)
{
  g_autoptr (CalNameTable) table = cal_name_table_new ();
  GError *error = NULL;

  MONTH (table, "en", "M01", WIDE, "Snowfall");
  SPELLING (table, "en", MONTH, "M01", "Snow Month");

  g_assert_false (cal_name_table_add_month (table, "en", "M02", WIDE, "Snowfall", &error));
  g_assert_nonnull (strstr (error->message, "month M02"));
  g_assert_nonnull (strstr (error->message, "month M01"));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);
  g_assert_false (cal_name_table_add_month (table, "en", "M01L", WIDE, "SNOWFALL", &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);
  g_assert_false (cal_name_table_add_month (table, "en", "M02", ABBREVIATED, "snow month", &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);
  g_assert_false (cal_name_table_add_spelling (table, "en", CAL_PART_KIND_MONTH, "M02", "Snowfall", &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);

  /* What is the same month, not read alone, another language, or no month. */
  MONTH (table, "en", "M01", ABBREVIATED, "Snowfall");
  SPELLING (table, "en", MONTH, "M01", "SNOWFALL");
  MONTH (table, "en", "M01", NARROW, "S");
  MONTH (table, "en", "M02", NARROW, "S");
  MONTH (table, "en-GB", "M02", WIDE, "Snowfall");
  WEEKDAY (table, "en", 1, WIDE, "Snowfall");
  ERA (table, "en", "ce", WIDE, "Snowfall");
  ERA (table, "en", "bce", WIDE, "Snowfall");

  /* The name is free once the month has another. */
  MONTH (table, "en", "M01", WIDE, "Frost");
  MONTH (table, "en", "M01", ABBREVIATED, "Fr");
  g_assert_false (cal_name_table_add_month (table, "en", "M02", WIDE, "Snowfall", &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);
}

/* Equal tables, whatever the order; unequal ones by one name. */

static CalNameTable *
make_table (gsize    without,
            gboolean backwards)
{
  CalNameTable *table = cal_name_table_new ();

  for (gsize step = 0; step < 8; step++)
    {
      gsize i = backwards ? 7 - step : step;

      if (i == without)
        continue;

      switch (i)
        {
        case 0: MONTH (table, "en", "M01", WIDE, "Snow"); break;
        case 1: MONTH (table, "en", "M01", ABBREVIATED, "Snow"); break;
        case 2: MONTH (table, "en-GB", "M01", WIDE, "Snow"); break;
        case 3: MONTH (table, "en-GB", "M01L", WIDE, "Snow II"); break;
        case 4: ERA (table, "en", "ce", WIDE, "Snow"); break;
        case 5: WEEKDAY (table, "en", 1, WIDE, "Snow"); break;
        case 6: SPELLING (table, "en", MONTH, "M01", "Sno"); break;
        default: CALLED (table, "en", "Snow"); break;
        }
    }

  return table;
}

static void
test_equal (void)
{
  for (gsize i = 0; i <= 8; i++)
    for (gsize j = 0; j <= 8; j++)
      {
        g_autoptr (CalNameTable) a = make_table (i, FALSE);
        g_autoptr (CalNameTable) b = make_table (j, TRUE);

        g_assert_cmpint (cal_name_table_equal (a, b), ==, i == j);
        g_assert_cmpint (cal_name_table_equal (b, a), ==, i == j);
        g_assert_true (i != j || cal_name_table_hash (a) == cal_name_table_hash (b));
      }
}

/* Names count letter for letter. */
static void
test_equal_letters (void)
{
  g_autoptr (CalNameTable) a = make_table (0, FALSE);
  g_autoptr (CalNameTable) b = make_table (0, FALSE);

  MONTH (a, "en", "M01", WIDE, "Snow");
  MONTH (b, "en", "M01", WIDE, "snow");
  g_assert_false (cal_name_table_equal (a, b));

  MONTH (b, "EN", "M01", WIDE, "Snow");
  g_assert_true (cal_name_table_equal (a, b));
}

static void
test_boxed (void)
{
  g_autoptr (CalNameTable) table = cal_name_table_new ();
  CalNameTable *copy = g_boxed_copy (CAL_TYPE_NAME_TABLE, table);

  g_assert_true (copy == table);
  g_boxed_free (CAL_TYPE_NAME_TABLE, copy);
  CALLED (table, "en", "Snow");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (name_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/name-table/name/", name_cases[i].title, NULL);

      g_test_add_data_func (path, &name_cases[i], test_name);
    }

  g_test_add_func ("/cal/name-table/fields", test_fields);
  g_test_add_func ("/cal/name-table/spelling-kinds", test_spelling_kinds);
  g_test_add_func ("/cal/name-table/labels", test_labels);
  g_test_add_func ("/cal/name-table/label-lookup", test_label_lookup);
  g_test_add_func ("/cal/name-table/two-meanings", test_two_meanings);
  g_test_add_func ("/cal/name-table/equal", test_equal);
  g_test_add_func ("/cal/name-table/equal-letters", test_equal_letters);
  g_test_add_func ("/cal/name-table/boxed", test_boxed);

  return g_test_run ();
}
