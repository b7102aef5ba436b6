/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Formatters write the date at a moment and a place, and nobody reads an evening as a day. */

#include "config.h"

#include <string.h>

#include "cal-error.h"
#include "cal-formatter.h"
#include "cal-names-private.h"
#include "cal-reader.h"
#include "lib/checks.h"
#include "lib/forms.h"

/* In Jerusalem the Sun sets at 16:35 on 2026-11-29; in Delhi it rises at 6:54. */
#define BEFORE_SUNSET "2026-11-29T16:30:00+02"
#define AFTER_SUNSET "2026-11-29T16:40:00+02"
#define AFTER_MIDNIGHT "2026-11-30T00:30:00+02"
#define BEFORE_SUNRISE "2026-11-29T06:50:00+05:30"
#define AFTER_SUNRISE "2026-11-29T06:58:00+05:30"

typedef struct
{
  const char *title;
  const char *locale;
  const char *calendar;
  const char *form;
  const char *time;
  const char *text;
} Row;

static const Row rows[] = {
  { "midnight", "en", "gregory", "long", AFTER_SUNSET, "November 29, 2026" },
  { "pattern", "en", "hebrew", "d MMMM y", AFTER_SUNSET, "evening of 20 Kislev 5787" },
  { "pattern-before", "en", "hebrew", "d MMMM y", BEFORE_SUNSET, "19 Kislev 5787" },
  { "pattern-after-midnight", "en", "hebrew", "d MMMM y", AFTER_MIDNIGHT, "20 Kislev 5787" },
  { "night", "en", "hindu-solar", "d MMMM y", BEFORE_SUNRISE, "night after 12 Vrishchika 1948" },
  { "day", "en", "hindu-solar", "d MMMM y", AFTER_SUNRISE, "13 Vrishchika 1948" },
  { "label", "en", "hindu-lunar", "ttt MMMM y", BEFORE_SUNRISE, "night after Dark 4 Kartika 2083" },
#ifdef HAVE_ICU
  { "full", "en", "hebrew", "full", AFTER_SUNSET, "evening of Monday, 20 Kislev 5787" },
  { "no-words", "pl", "hebrew", "@d", AFTER_SUNSET, "evening of 20" },
#endif
};

/* Those of catalogues, with names of ICU. */
static const Row translated_rows[] = {
  { "arabic", "ar", "islamic-umalqura", "long", AFTER_SUNSET, "ليلة ٢٠ جمادى الآخرة ١٤٤٨ هـ" },
  { "german", "de", "hebrew", "long", AFTER_SUNSET, "20. Kislew 5787 AM (Vorabend)" },
  { "hebrew", "he", "hebrew", "long", AFTER_SUNSET, "ליל כ׳ בכסלו תשפ״ז" },
  { "indonesian", "id", "islamic-civil", "@d", AFTER_SUNSET, "malam 19" },
  { "japanese", "ja", "hindu-solar", "@d", BEFORE_SUNRISE, "12日（翌日未明）" },
};

static CalPlace *
make_place (const char *time)
{
  return strstr (time, "+05:30") != NULL ? cal_place_new (28.6, 77.2, 0, NULL, NULL)
                                         : cal_place_new (31.78, 35.22, 0, NULL, NULL);
}

static void
check_text (gconstpointer data)
{
  const Row *row = data;
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = test_make_formatter (row->locale, row->calendar, row->form, &error);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (row->time, NULL);
  g_autoptr (CalPlace) place = make_place (row->time);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = cal_formatter_format_at (formatter, time, place, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, row->text);
}

/* The parts are the text, and all of them belong to the one date. */
static void
check_parts (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (CalFormatter) formatter = test_make_formatter (row->locale, row->calendar, row->form, NULL);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (row->time, NULL);
  g_autoptr (CalPlace) place = make_place (row->time);
  g_autoptr (GString) joined = g_string_new (NULL);
  GError *error = NULL;
  CalPart **parts = cal_formatter_format_at_parts (formatter, time, place, &error);

  g_assert_no_error (error);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_assert_cmpuint (cal_part_get_start (parts[i]), ==, joined->len);
      g_assert_cmpuint (cal_part_get_length (parts[i]), >, 0);
      g_assert_cmpint (cal_part_get_source (parts[i]), ==, CAL_PART_SOURCE_SHARED);
      g_string_append (joined, cal_part_get_text (parts[i]));
      if (i == 0 && g_str_has_prefix (row->text, "evening of "))
        {
          g_assert_cmpint (cal_part_get_kind (parts[i]), ==, CAL_PART_KIND_LITERAL);
          g_assert_cmpstr (cal_part_get_text (parts[i]), ==, "evening of ");
        }
      cal_part_unref (parts[i]);
    }

  g_free (parts);
  g_assert_cmpstr (joined->str, ==, row->text);
}

static void
check_refused (GError  **error,
               CalDate  *date)
{
  g_assert_null (date);
  g_assert_error (*error, CAL_ERROR, CAL_ERROR_PARSE);
  g_assert_nonnull (strstr ((*error)->message, "” is a time of two civil days, not a date; leave out “"));
  g_clear_error (error);
}

/* In all languages, those without words too, formatters and readers refuse what is written. */
static void
test_refused (void)
{
  static const char *const locales[] = {
    "am", "ar", "bn", "de", "el", "en", "es", "fa", "fr", "gu", "he", "hi", "hy", "id", "is", "it", "ja", "kn", "ko",
    "mr", "ne", "pl", "pt", "ru", "te", "th", "tr", "ur", "vi", "zh-Hans", "zh-Hant",
  };
  static const struct
  {
    const char *calendar;
    const char *time;
  } times[] = { { "hebrew", AFTER_SUNSET }, { "hindu-solar", BEFORE_SUNRISE } };

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (times); j++)
      {
        GError *error = NULL;
        g_autoptr (CalFormatter) formatter = test_make_formatter (locales[i], times[j].calendar, "long", &error);
        g_autoptr (CalReader) reader = cal_reader_new (locales[i], cal_formatter_get_backend (formatter), &error);
        g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (times[j].time, NULL);
        g_autoptr (CalPlace) place = make_place (times[j].time);
        g_autofree char *text = cal_formatter_format_at (formatter, time, place, &error);

        g_assert_no_error (error);
        g_test_message ("%s: %s", locales[i], text);
        check_refused (&error, cal_formatter_parse (formatter, text, &error));
        check_refused (&error, cal_reader_read (reader, text, &error));
      }
}

/* What people leave out, they can read. */
static void
test_message (void)
{
  g_autoptr (CalFormatter) formatter = test_make_formatter ("en", "hebrew", "d MMMM y", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) date = NULL;

  g_assert_null (cal_formatter_parse (formatter, "Evening of 20 kislev 5787", &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_PARSE);
  g_assert_cmpstr (error->message, ==,
                   "“Evening of 20 kislev 5787” is a time of two civil days, not a date; leave out “evening of”");
  date = cal_formatter_parse (formatter, "20 kislev 5787", NULL);
  g_assert_nonnull (date);
  g_clear_error (&error);

  /* What is no text is refused as such. */
  g_assert_null (cal_formatter_parse (formatter, "evening of \xff", &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_PARSE);
  g_assert_null (strstr (error->message, "civil days"));
}

/* Beyond what GDateTime has at the place, and where there is no formatter. */
static void
test_errors (void)
{
  g_autoptr (CalFormatter) formatter = test_make_formatter ("en", "hebrew", "d MMMM y", NULL);
  g_autoptr (CalFormatter) wrong = g_object_new (CAL_TYPE_FORMATTER, "pattern", "d 'x", NULL);
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("+14:00");
  g_autoptr (GDateTime) time = g_date_time_new_utc (9999, 12, 31, 23, 0, 0);
  g_autoptr (CalPlace) place = cal_place_new (1.87, -157.4, 0, zone, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (cal_formatter_format_at (formatter, time, place, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_clear_error (&error);
  g_assert_null (cal_formatter_format_at_parts (formatter, time, place, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_clear_error (&error);

  g_assert_null (cal_formatter_format_at (wrong, time, place, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_PARSE);
  g_clear_error (&error);
  g_assert_null (cal_formatter_format_at_parts (wrong, time, place, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_PARSE);
}

static void
add_rows (const Row *list,
          gsize      n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *text = g_strdup_printf ("/cal/formatter-at/text/%s", list[i].title);
      g_autofree char *parts = g_strdup_printf ("/cal/formatter-at/parts/%s", list[i].title);

      g_test_add_data_func (text, &list[i], check_text);
      g_test_add_data_func (parts, &list[i], check_parts);
    }
}

static gboolean
has_translations (const char *directory)
{
#ifdef HAVE_ICU
  g_autofree char *catalogue = g_build_filename (directory, "de", "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);

  return g_file_test (catalogue, G_FILE_TEST_EXISTS);
#else
  return directory == NULL;
#endif
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *directory = NULL;

  g_test_init (&argc, &argv, NULL);
  directory = g_test_build_filename (G_TEST_BUILT, "..", "po", NULL);
  cal_names_set_directory (directory);

  add_rows (rows, G_N_ELEMENTS (rows));
  if (has_translations (directory))
    add_rows (translated_rows, G_N_ELEMENTS (translated_rows));

  g_test_add_func ("/cal/formatter-at/refused", test_refused);
  g_test_add_func ("/cal/formatter-at/message", test_message);
  g_test_add_func ("/cal/formatter-at/errors", test_errors);

  return g_test_run ();
}
