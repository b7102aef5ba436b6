/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates as people type them: two lists of them, what other programs write, all beginnings
 * of these, and texts that are no dates. */

#include "config.h"

#include <string.h>

#include "cal-cutover-backend.h"
#include "cal-error.h"
#include "cal-formatter.h"
#include "cal-reader.h"
#include "reader-checks.h"

typedef struct
{
  guint n_right;
  guint n_refused;      /* though they mean a day */
  guint n_other;        /* refused for another reason */
  guint n_wrong;
} Count;

static void
check_row (const char *const *row,
           Count             *count)
{
  CalReader *reader = make_reader (row[1], row[0], strstr (row[3], "OUT_OF_RANGE") != NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) date = NULL;
  g_autofree char *meaning = NULL;
  g_auto (GStrv) meant = g_strsplit (row[3], "|", -1);

  test_fill_stack ();
  date = cal_reader_read (reader, row[2], &error);
  meaning = date != NULL ? dup_meaning (date) : dup_error (error);

  if (g_strv_contains ((const char *const *) meant, meaning) || (date == NULL && g_str_equal (row[3], "ERR")))
    count->n_right++;
  else if (date != NULL)
    {
      g_test_message ("%s %s “%s” is read as %s, not %s", row[0], row[1], row[2], meaning, row[3]);
      count->n_wrong++;
    }
  else if (is_day (row[3]))
    count->n_refused++;
  else
    count->n_other++;
}

static void
check_list (const char *name,
            Count      *count)
{
  g_autofree char *text = read_file (name);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) row = g_strsplit (*line, "\t", -1);

      if (**line != '#' && g_strv_length (row) >= 4)
        check_row ((const char *const *) row, count);
    }

  g_test_message ("%s: %u right, %u refused, %u refused for another reason, %u wrong", name, count->n_right,
                  count->n_refused, count->n_other, count->n_wrong);
}

/* No text is read as another day, and each row gives what it says. */
static void
test_lists (void)
{
  Count first = { 0, }, second = { 0, };

  check_list ("reading-corpus.tsv", &first);
  check_list ("reading-more.tsv", &second);
  g_assert_cmpuint (first.n_wrong + second.n_wrong, ==, 0);
  g_assert_cmpuint (first.n_refused + first.n_other, ==, 0);
  g_assert_cmpuint (first.n_right, ==, 236);
  g_assert_cmpuint (second.n_refused + second.n_other, ==, 0);
  g_assert_cmpuint (second.n_right, ==, 723);
}

/* What is in the list of errors: the heading, and a date or * for all. */
static GHashTable *
load_known (void)
{
  g_autofree char *text = read_file ("writers-errors.txt");
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GHashTable *known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) row = g_strsplit (*line, "\t", -1);

      if (**line != '#' && g_strv_length (row) >= 2)
        g_hash_table_add (known, g_strdup_printf ("%s\t%s", row[0], row[1]));
    }

  return known;
}

static gboolean
is_known (GHashTable *known,
          const char *heading,
          const char *day)
{
  g_autofree char *one = g_strdup_printf ("%s\t%s", heading, day), *all = g_strdup_printf ("%s\t*", heading);

  return g_hash_table_contains (known, one) || g_hash_table_contains (known, all);
}

static void
check_written (const char *heading,
               const char *line,
               GHashTable *known,
               Count      *count)
{
  g_auto (GStrv) words = g_strsplit (heading, " ", -1), row = g_strsplit (line, "\t", -1);
  guint n = g_strv_length (words);
  g_autoptr (CalBackend) iso G_GNUC_UNUSED = check_lookup ("iso8601");
  g_autoptr (CalDate) day = NULL, date = NULL;
  g_autofree char *iso_text = g_strdup_printf ("%s[u-ca=iso8601]", row[0]);

  day = cal_date_new_from_string (iso_text, NULL);
  g_assert_nonnull (day);
  date = cal_reader_read (make_reader (words[n - 2], words[n - 3], FALSE), row[1], NULL);

  if (date == NULL)
    count->n_refused++;
  else if (cal_date_compare (date, day) == 0)
    count->n_right++;
  else if (!is_known (known, heading, row[0]))
    {
      g_test_message ("%s: “%s” is not read as %s", heading, row[1], row[0]);
      count->n_wrong++;
    }
}

/* What other programs write is read as the day that it was written for, or refused. */
static void
test_writers (void)
{
  static const char *const names[] = {
    "hebcal", "intl-am", "intl-ar-SA", "intl-en", "intl-en-hebrew", "intl-fa", "intl-he", "intl-ja", "intl-ko",
    "intl-th", "intl-zh", "intl-zh-TW", "lunar", "moment-hijri", "moment-jalaali",
  };
  g_autoptr (GHashTable) known = load_known ();
  Count count = { 0, };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = g_strdup_printf ("writers-%s.txt", names[i]);
      g_autofree char *text = read_file (name);
      g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
      const char *heading = NULL;
      gboolean begun = FALSE;
      guint step = g_test_thorough () ? 1 : 10, n = 0;

      for (char **line = lines; *line != NULL; line++)
        {
          begun = begun || **line == '\0';

          if (begun && g_str_has_prefix (*line, "# "))
            heading = *line + 2;
          else if (begun && **line != '\0' && n++ % step == 0)
            check_written (heading, *line, known, &count);
        }
    }

  g_test_message ("%u right, %u refused, %u wrong", count.n_right, count.n_refused, count.n_wrong);
  g_assert_cmpuint (count.n_wrong, ==, 0);
  g_assert_cmpuint (count.n_right, >, 50 * count.n_refused);
}

/* Every beginning of a text gets an answer. */
static void
test_beginnings (void)
{
  g_autofree char *text = read_file ("reading-more.tsv");
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint n = 0;

  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) row = g_strsplit (*line, "\t", -1);

      if (**line == '#' || g_strv_length (row) < 4 || (n++ % 5 != 0 && !g_test_thorough ()))
        continue;

      for (const char *end = row[2]; *end != '\0'; end = g_utf8_next_char (end))
        {
          g_autofree char *typed = g_strndup (row[2], end - row[2]);
          g_autoptr (GError) error = NULL;
          g_autoptr (CalDate) date = cal_reader_read (make_reader (row[1], row[0], FALSE), typed, &error);

          g_autoptr (GError) span_error = NULL;
          g_autoptr (CalDateRange) range = cal_reader_read_span (make_reader (row[1], row[0], FALSE), typed, &span_error);

          if (date == NULL)
            test_check_message (error);
          else
            test_check_date (date);

          if (range == NULL)
            test_check_message (span_error);

          /* A date is a span of a day, unless it may be a longer one. */
          if (date != NULL && range != NULL)
            g_assert_true (cal_date_range_contains (range, date));
        }
    }
}

typedef struct
{
  const char *locale;
  const char *calendar;
  const char *text;
  CalError code;
  const char *in_message;
} ErrorRow;

static const ErrorRow error_rows[] = {
  { "en", "gregory", "", CAL_ERROR_INCOMPLETE, "beginning" },
  { "en", "gregory", "   ", CAL_ERROR_INCOMPLETE, "beginning" },
  { "en", "gregory", "\xe2\x80\x8f\xe2\x80\x8f", CAL_ERROR_INCOMPLETE, "beginning" },
  { "en", "gregory", "Nov\xff", CAL_ERROR_PARSE, "UTF-8 after 3 bytes" },
  { "en", "gregory", "13/11/2026", CAL_ERROR_INVALID_DATE, "month 13" },
  { "sv", "gregory", "22/11/2026", CAL_ERROR_PARSE, "order of the locale" },
  { "en", "gregory", "1/2/3/4", CAL_ERROR_PARSE, "order of the locale" },
  { "en", "gregory", "Monday, November 22, 2026", CAL_ERROR_INCONSISTENT, "Sunday" },
  { "en", "gregory", "2026-11-22T10:00:00Z", CAL_ERROR_PARSE, "UTC" },
  { "en", "gregory", "12 Rajab 1448", CAL_ERROR_PARSE, "character 4" },
  { "en", "gregory", "12 Rajab 1448 AH", CAL_ERROR_MISMATCH, "islamic" },
  { "en", "gregory", "tomorrow's paper", CAL_ERROR_PARSE, "written as “November 28, 2026”" },
  { "en-GB", "gregory", "22 November", CAL_ERROR_INCOMPLETE, "written as “28 November 2026”" },
  { "he", "hebrew", "יום", CAL_ERROR_INCOMPLETE, "written as “י״ח בכסלו תשפ״ז”" },
  { "th", "gregory", "9 พฤศจิกายน พ.ศ. 2490", CAL_ERROR_MISMATCH, "buddhist" },
  { "en", "gregory", "43791.25", CAL_ERROR_PARSE, "a month that the year does not have" },
  { "en", "gregory", "22 November 1448 AH", CAL_ERROR_MISMATCH, "islamic" },
  { "he", "hebrew", "א ב ג ד ה ו ז ח ט י כ ל", CAL_ERROR_PARSE, "too many ways" },
  { "en-GB", "gregory", "3–5 March 2020", CAL_ERROR_PARSE, "goes from one date to another" },
  { "en-GB", "gregory", "3rd–5 March 2020", CAL_ERROR_PARSE, "goes from one date to another" },
  { "es", "gregory", "3 de – 5 de marzo de 2020", CAL_ERROR_PARSE, "goes from one date to another" },
  { "en", "gregory", "3 J 2026", CAL_ERROR_AMBIGUOUS,
    "2026-01-03[u-ca=gregory], 2026-06-03[u-ca=gregory], 2026-07-03[u-ca=gregory]" },
};

static void
test_errors (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (error_rows); i++)
    {
      const ErrorRow *row = &error_rows[i];
      CalReader *reader = make_reader (row->locale, row->calendar, FALSE);
      GError *error = NULL;

      test_fill_stack ();
      g_assert_null (cal_reader_read (reader, row->text, &error));

      if (error->code != (int) row->code || strstr (error->message, row->in_message) == NULL)
        g_test_message ("“%s”: %s", row->text, error->message);

      g_assert_nonnull (strstr (error->message, row->in_message));
      test_assert_error (&error, (int) row->code);
    }
}

/* A name that is cut short has readings, too. */
static void
test_readings (void)
{
  static const struct
  {
    const char *locale;
    const char *calendar;
    const char *text;
    guint n_readings;
  } rows[] = {
    { "en", "gregory", "3 J 2026", 3 },
    { "en", "gregory", "J 3, 2026", 3 },
    { "en", "islamic-umalqura", "12 Rabi 1445", 2 },
    { "ar-SY", "gregory", "3 تشرين 2026", 2 },
    { "fr-MA", "islamic-civil", "25 rebia 1411", 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GError *error = NULL;
      g_autoptr (CalDate) date = cal_reader_read (make_reader (rows[i].locale, rows[i].calendar, FALSE), rows[i].text, &error);
      g_auto (GStrv) readings = NULL;

      g_assert_null (date);
      g_assert_error (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS);
      readings = cal_error_dup_readings (error);
      g_assert_cmpuint (g_strv_length (readings), ==, rows[i].n_readings);
      g_clear_error (&error);
    }
}

static void
check_meaning (const char *locale,
               const char *calendar,
               const char *text,
               const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) date = cal_reader_read (make_reader (locale, calendar, FALSE), text, &error);
  g_autofree char *meaning = date != NULL ? dup_meaning (date) : dup_error (error);

  g_test_message ("%s “%s”: %s", locale, text, error != NULL ? error->message : meaning);
  g_assert_cmpstr (meaning, ==, expected);
}

/* Labels in other words than those of the locale, and what is no label. */
static void
test_labels (void)
{
  static const struct
  {
    const char *text;
    const char *meaning;        /* or the code of the error */
  } rows[] = {
    { "12th Waxing of Kason, 1386", "1386-M02-12" },
    { "Kason, 3 Waning 1386", "1386-M02-18" },
    { "Full Moon of Kason 1386", "1386-M02-15" },
    { "12 Full Moon of Kason 1386", "PARSE" },
    { "12 Kason 1386", "PARSE" },
    { "Waxing of Kason 1386", "PARSE" },
    { "15 Waning of Kason 1386", "1386-M02-30" },
    { "16 Waning of Kason 1386", "INVALID_DATE" },
    { "Waxing 12 Tagu 1370", "AMBIGUOUS" },
    { "Late Tagu Waxing 12, 1370", "1371-M01-12" },
    { "Waxing 12 Late Tagu 1370", "1371-M01-12" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    check_meaning ("en", "burmese", rows[i].text, rows[i].meaning);
}

/* A month with its number right behind it may be the one after it, whose name begins so. */
static void
test_joined_numbers (void)
{
  static const char *const rows[][3] = {
    { "islamic-civil", "23 JumadaI 1434", "AMBIGUOUS" },
    { "islamic-civil", "23.JumadaI1434.AH", "AMBIGUOUS" },
    { "islamic-civil", "23 JumadaII 1434", "1434-M06-23" },
    { "hebrew", "23 AdarI 5784", "AMBIGUOUS" },
    { "hebrew", "23 AdarII 5784", "5784-M06-23" },
    { "hebrew", "23AdarI5784", "AMBIGUOUS" },
    { "hebrew", "Adar 1, 5784", "5784-M06-01" },
    { "islamic-civil", "23 RabiI 1434", "AMBIGUOUS" },      /* it is “Rab. II”, too */
    { "islamic-civil", "23 Jumad 1434", "AMBIGUOUS" },
    { "islamic-civil", "23 Jumada'I 1434", "AMBIGUOUS" },   /* an apostrophe parts no words */
    { "gregory", "23 Novem 2026", "2026-M11-23" },
    /* The beginning of a weekday is read as that of a month is, and must be that of the day. */
    { "gregory", "Thursd 26 November 2026", "2026-M11-26" },
    { "gregory", "Sund 29 Novem 2026", "2026-M11-29" },
    { "gregory", "Thurs 25 November 2026", "INCONSISTENT" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    check_meaning ("en", rows[i][0], rows[i][1], rows[i][2]);
}

/* A number beside an era is the year where the language has them together. */
static void
test_eras_of_numbers (void)
{
  static const char *const rows[][4] = {
    { "en", "japanese", "Heisei 17 October 7", "2005-M10-07" },
    { "en", "japanese", "Heisei 17, October 7", "2005-M10-07" },
    { "en", "japanese", "17 Heisei October 7", "2005-M10-07" },
    { "en", "japanese", "October 7, 17 Heisei", "2005-M10-07" },
    { "en", "japanese", "October 7 Heisei 17", "2005-M10-07" },
    { "eu", "japanese", "azaroa 22, 8 Reiwa", "2026-M11-22" }, /* words between era and year are no fields */
    { "lt", "gregory", "3 lapkričio 8 po Kristaus", "0008-M11-03" },
    { "en", "japanese", "7 October Heisei 17", "2005-M10-07" },
    { "ckb", "japanese", "Heisei ١٦ ئازار ١٩", "2004-M03-19" },
    { "hi", "japanese", "हेईसेई 7 अक्तूबर 17", "2005-M10-07" },
    { "de", "japanese", "Heisei 17.10.7", "2005-M10-07" },
    { "en", "roc", "Minguo 10/11/115", "0115-M10-11" },
    { "hi", "japanese", "हेईसेई 7/10/17", "2005-M10-07" },
    { "en", "gregory", "AD 3/4/2026", "2026-M03-04" },
    { "tr", "japanese", "Reiwa 22 Kas 11", "2029-M11-22" },
    { "lo", "japanese", "ຮີຊີ 13/2/26", "2014-M02-13" },
    { "kk", "japanese", "Heisei 07.08.24", "2012-M08-07" },
    { "hr", "japanese", "9. 5. 18. H", "2006-M05-09" },
    { "en", "japanese", "10/16/11 H", "1999-M10-16" },
    { "de", "japanese", "31.12.14 H", "2002-M12-31" },
    { "fr", "japanese", "28/02/26 S", "1951-M02-28" },
    { "it", "japanese", "16/5/6 R", "2024-M05-16" },
    { "hu", "japanese", "H 10.01.04.", "1998-M01-04" },
    { "de", "tibetan", "10.10.2015", "2015-M10-10" },      /* the year of ISO 8601, as in all styles */
    { "ca", "japanese", "12/5/13 R", "2031-M05-12" },      /* the letter is no ordinal */
    { "hu", "japanese", "H 10.01.03.", "AMBIGUOUS" },      /* a Monday, too */
    { "uz", "japanese", "12.07.23 (H)", "2011-M07-12" },
    { "en", "japanese", "7 M 12", "AMBIGUOUS" },
    { "hi", "japanese", "हेईसेई सोमवार, 27 नवंबर 12", "2000-M11-27" },
    { "eu", "japanese", "17 urria 7 Heisei", "1995-M10-17" },      /* beside, with words between */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    check_meaning (rows[i][0], rows[i][1], rows[i][2], rows[i][3]);
}

/* What is too long is not looked at. */
static void
test_long (void)
{
  g_autofree char *long_text = g_strnfill (1025, '1'), *longest = g_strnfill (1024, '1');
  g_autofree char *huge = g_strnfill (1 << 20, '\xff');
  CalReader *reader = make_reader ("en", "gregory", FALSE);
  GError *error = NULL;

  g_assert_null (cal_reader_read (reader, long_text, &error));
  g_assert_nonnull (strstr (error->message, "1024"));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_reader_read (reader, huge, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_reader_read (reader, longest, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
}

static void
test_properties (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("persian");
  g_autoptr (CalDate) reference = make_day ("gregory", REFERENCE), latest = make_day ("gregory", REFERENCE + 10);
  GError *error = NULL;
  g_autoptr (CalReader) reader = g_initable_new (CAL_TYPE_READER, NULL, &error, "locale", "fa_IR", "backend", backend,
                                                 "reference", reference, "latest", latest, NULL);
  g_autoptr (CalReader) plain = cal_reader_new ("fa", backend, &error);
  g_autoptr (CalReader) none = NULL;
  g_autoptr (CalDate) date = NULL;

  check_no_error (&error);
  g_assert_true (cal_reader_get_backend (reader) == backend);
  g_assert_cmpstr (cal_reader_get_locale (reader), ==, "fa-IR");
  g_assert_true (cal_date_equal (cal_reader_get_reference (reader), reference));
  g_assert_null (cal_reader_get_earliest (reader));
  g_assert_true (cal_date_equal (cal_reader_get_latest (reader), latest));
  g_assert_null (cal_reader_get_extra_names (reader));
  g_assert_null (cal_reader_get_reference (plain));

  date = cal_reader_read (reader, "2026/11/22", &error);
  g_assert_null (date);
  g_assert_nonnull (strstr (error->message, "which is after"));
  g_assert_nonnull (strstr (error->message, "as a date of ISO 8601 it is 2026-11-22"));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);

  /* That is after the limit as well. */
  date = cal_reader_read (reader, "2027/11/22", &error);
  g_assert_null (date);
  g_assert_null (strstr (error->message, "ISO"));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);

  none = g_initable_new (CAL_TYPE_READER, NULL, &error, "locale", "fa", NULL);
  g_assert_null (none);
  test_assert_error (&error, CAL_ERROR_MISSING_FIELD);
}

/* Names that an application knows. */
static void
test_extra_names (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("hebrew");
  g_autoptr (CalNameTable) names = cal_name_table_new ();
  GError *error = NULL;
  g_autoptr (CalReader) reader = NULL;
  g_autoptr (CalDate) date = NULL, other = NULL;

  cal_name_table_add_month (names, "en", "M03", CAL_NAME_WIDTH_WIDE, "Month of Lights", &error);
  check_no_error (&error);
  reader = g_initable_new (CAL_TYPE_READER, NULL, &error, "locale", "en", "backend", backend, "extra-names", names, NULL);
  check_no_error (&error);
  date = cal_reader_read (reader, "25 Month of Lights 5787", &error);
  check_no_error (&error);
  other = cal_reader_read (reader, "25 Kislev 5787", &error);
  check_no_error (&error);
  g_assert_true (cal_date_equal (date, other));
  g_assert_true (cal_reader_get_extra_names (reader) == names || cal_name_table_equal (cal_reader_get_extra_names (reader), names));
}

/* Two years at once, where the calendar has a count for the other. */
static void
test_dual_years (void)
{
  static const struct
  {
    const char *text;
    const char *day;            /* a Gregorian date */
  } rows[] = {
    /* George Washington was born on that day. */
    { "11 February 1731/32", "1732-02-22" },
    { "February 11, 1731/2", "1732-02-22" },
    { "11 Feb. 1731/1732", "1732-02-22" },
    /* Charles I was beheaded on that day. */
    { "30 January 1648/9", "1649-02-09" },
    { "10 February 1699/00", "1700-02-20" },
  };
  g_autoptr (CalBackend) britain = cal_cutover_backend_new_for_territory ("GB", NULL), julian = check_lookup ("julian");
  CalBackend *const backends[] = { britain, julian };
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (backends); i++)
    {
      g_autoptr (CalReader) reader = cal_reader_new ("en", backends[i], &error);
      g_autoptr (CalDate) late = NULL, later = NULL;

      for (gsize j = 0; j < G_N_ELEMENTS (rows); j++)
        {
          g_autoptr (CalDate) date = cal_reader_read (reader, rows[j].text, &error);
          g_autoptr (CalDate) day = cal_date_new_from_string (rows[j].day, NULL);

          check_no_error (&error);
          g_assert_cmpint (cal_date_compare (date, day), ==, 0);
        }

      /* From 25 March on there is one year only. */
      late = cal_reader_read (reader, "11 April 1731/32", &error);
      g_assert_null (late);
      g_assert_nonnull (strstr (error->message, "two years"));
      test_assert_error (&error, CAL_ERROR_INCONSISTENT);
      later = cal_reader_read (reader, "11 February 1731/33", &error);
      g_assert_null (later);
      test_assert_error (&error, CAL_ERROR_PARSE);
    }

  g_assert_null (cal_reader_read (make_reader ("en", "gregory", FALSE), "11 February 1731/32", &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

/* Years before the first, as styles of all kinds of languages write them: the sign may stand
 * behind a mark that joins numbers, or behind an era. */

static void
check_negative_years (const char *locale,
                      const char *id,
                      CalStyle    style)
{
  static const int dates[][3] = { { -290, 1, 3 }, { -1200, 3, 5 }, { -58, 10, 13 }, { -5, 3, 4 } };
  CalReader *reader = make_reader (locale, id, FALSE);
  g_autoptr (CalBackend) backend = cal_backend_lookup (id, NULL);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style (locale, backend, style, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (CalDate) date = cal_date_new (backend, dates[i][0], dates[i][1], dates[i][2], NULL);
      g_autofree char *text = cal_formatter_format (formatter, date, NULL);
      g_autoptr (CalDate) read = cal_reader_read (reader, text, NULL);

      if (read != NULL && strstr (cal_formatter_get_pattern (formatter), "yy") == NULL)
        g_assert_true (cal_date_equal (read, date));
    }
}

static void
test_negative_years (void)
{
  static const char *const locales[] = { "en", "en-GB", "de", "fr", "ar", "fa", "ja", "vi", "lv", "nl", "zh", "he" };
  static const char *const ids[] = { "french-rep", "persian", "iceland", "bahai", "hebrew", "iso8601" };
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) range = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (ids); k++)
      for (CalStyle style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
        check_negative_years (locales[i], ids[k], style);

  range = cal_reader_read (make_reader ("de", "gregory", FALSE), "3.11.-7.11.2026", &error);
  g_assert_null (range);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/reader/lists", test_lists);
  g_test_add_func ("/cal/reader/writers", test_writers);
  g_test_add_func ("/cal/reader/beginnings", test_beginnings);
  g_test_add_func ("/cal/reader/errors", test_errors);
  g_test_add_func ("/cal/reader/readings", test_readings);
  g_test_add_func ("/cal/reader/labels", test_labels);
  g_test_add_func ("/cal/reader/joined-numbers", test_joined_numbers);
  g_test_add_func ("/cal/reader/eras-of-numbers", test_eras_of_numbers);
  g_test_add_func ("/cal/reader/long", test_long);
  g_test_add_func ("/cal/reader/properties", test_properties);
  g_test_add_func ("/cal/reader/dual-years", test_dual_years);
  g_test_add_func ("/cal/reader/negative-years", test_negative_years);
  g_test_add_func ("/cal/reader/extra-names", test_extra_names);

  return g_test_run ();
}
