/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates as text: ISO 8601 with the annotations of RFC 9557, and native fields. */

#include "config.h"

#include "cal-registry.h"
#include "date-checks.h"
#include "lib/checks.h"
#include "lib/meton.h"

/* A text, and the date it is read as, written again; or an error. */
typedef struct
{
  const char *text;
  const char *canonical;
} Read;

static const Read reads[] = {
  { "2026-11-22", "2026-11-22" },
  { "20261122", "2026-11-22" },
  { "+002026-11-22", "2026-11-22" },
  { "+0020261122", "2026-11-22" },
  { "0000-01-01", "0000-01-01" },
  { "+000000-01-01", "0000-01-01" },
  { "-000001-12-31", "-000001-12-31" },
  { "+010000-01-01", "+010000-01-01" },
  { "-999999-01-01", "-999999-01-01" },
  { "+999999-12-31", "+999999-12-31" },
  { "2026-11-22[u-ca=iso8601]", "2026-11-22" },
  { "2026-11-22[u-ca=hebrew]", "2026-11-22[u-ca=hebrew]" },
  { "20261122[u-ca=hebrew]", "2026-11-22[u-ca=hebrew]" },
  { "2026-11-22[!u-ca=hebrew]", "2026-11-22[u-ca=hebrew]" },
  { "2026-11-22[u-ca=HeBrew]", "2026-11-22[u-ca=hebrew]" },
  { "2026-11-22[u-ca=gregory]", "2026-11-22[u-ca=gregory]" },
  { "2026-11-22[u-ca=gregorian]", "2026-11-22[u-ca=gregory]" },
  { "2026-11-22[u-ca=islamicc]", "2026-11-22[u-ca=islamic-civil]" },
  { "2026-11-22[u-ca=ethiopic-amete-alem]", "2026-11-22[u-ca=ethioaa]" },
  { "2026-11-22[u-ca=hebrew][u-ca=chinese]", "2026-11-22[u-ca=hebrew]" },
  { "2026-11-22[u-ca=hebrew][u-ca=nonesuch]", "2026-11-22[u-ca=hebrew]" },
  { "2026-11-22[foo=bar]", "2026-11-22" },
  { "2026-11-22[_foo-1=bar-2-Baz]", "2026-11-22" },
  { "2026-11-22[foo=bar][u-ca=hebrew][x=y]", "2026-11-22[u-ca=hebrew]" },

  { "2026-11-22[u-ca=hebrew][!u-ca=chinese]", "!parse" },
  { "2026-11-22[!u-ca=hebrew][u-ca=chinese]", "!parse" },
  { "2026-11-22[!u-ca=hebrew][!u-ca=hebrew]", "!parse" },
  { "2026-11-22[!foo=bar]", "!parse" },
  { "2026-11-22[u-ca=hebrew][!foo=bar]", "!parse" },
  { "2026-11-22[u-ca=]", "!parse" },
  { "2026-11-22[foo=-bar]", "!parse" },
  { "2026-11-22[foo=bar-]", "!parse" },
  { "2026-11-22[foo=bar--baz]", "!parse" },
  { "2026-11-22[u-ca]", "!parse" },
  { "2026-11-22[=hebrew]", "!parse" },
  { "2026-11-22[U-CA=hebrew]", "!parse" },
  { "2026-11-22[1a=hebrew]", "!parse" },
  { "2026-11-22[u-ca=he brew]", "!parse" },
  { "2026-11-22[u-ca=hebrew", "!parse" },
  { "2026-11-22[u-ca=hebrew]]", "!parse" },
  { "2026-11-22 [u-ca=hebrew]", "!parse" },
  { "2026-11-22[]", "!parse" },
  { "2026-11-22[", "!parse" },
  { "2026-11-22]", "!parse" },
  { "2026-11-22[Europe/Paris]", "!parse" },
  { "2026-11-22T00:00", "!parse" },
  { "2026-11-22Z", "!parse" },

  { "", "!parse" },
  { " ", "!parse" },
  { "2026", "!parse" },
  { "2026-11", "!parse" },
  { "202611", "!parse" },
  { "2026-1122", "!parse" },
  { "202611-22", "!parse" },
  { "2026-1-22", "!parse" },
  { "2026-11-2", "!parse" },
  { "2026-11-222", "!parse" },
  { "26-11-22", "!parse" },
  { "12026-11-22", "!parse" },
  { "+12026-11-22", "!parse" },
  { "+1000000-01-01", "!parse" },
  { "-2026-11-22", "!parse" },
  { "-000000-01-01", "!parse" },
  { "--2026-11-22", "!parse" },
  { " 2026-11-22", "!parse" },
  { "2026-11-22 ", "!parse" },
  { "2026-11-22\n", "!parse" },
  { "2026/11/22", "!parse" },
  { "2026-W47-7", "!parse" },
  { "2026-326", "!parse" },
  { "today", "!parse" },
  { "\xe2\x88\x92" "002026-11-22", "!parse" },
  { "\xd9\xa2\xd9\xa0\xd9\xa2\xd9\xa6-11-22", "!parse" },
  { "\xff\xfe", "!parse" },
  { "5787-M03-12", "!parse" },

  { "2026-00-22", "!invalid-date" },
  { "2026-13-22", "!invalid-date" },
  { "2026-11-00", "!invalid-date" },
  { "2026-11-31", "!invalid-date" },
  { "2025-02-29", "!invalid-date" },
  { "2026-11-22[u-ca=nonesuch]", "!unknown-calendar" },
  { "2026-11-22[u-ca=islamic]", "!unknown-calendar" },
  { "2026-11-22[u-ca=-]", "!parse" },
};

static void
test_read (gconstpointer data)
{
  const Read *row = data;
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_string (row->text, &error);

  if (date != NULL)
    {
      g_assert_no_error (error);
      check_cmp (cal_date_to_string (date), row->canonical);
      return;
    }

  test_check_message (error);
  check_cmp (check_describe_error (error), row->canonical);
  g_error_free (error);
}

/* The place and the character that a message tells. */
static const Read told[] = {
  { "2026-1x-22", "character 7 of “2026-1x-22” is “x”, where a digit is expected" },
  { "2026-11-2", "character 10 of “2026-11-2” is the end, where a digit is expected" },
  { "2026-11-22T00:00", "character 11 of “2026-11-22T00:00” is “T”" },
  { "-000000-01-01", "character 1 of “-000000-01-01” is “-”, where a year other than -000000 is expected" },
  { "2026-11-22[!foo=bar]", "character 11 of “2026-11-22[!foo=bar]” is “[”" },
  { "2026-11-22[u-ca=hebrew][!u-ca=chinese]", "character 24 of" },
  { "2026-11-22[u-ca=he\tbrew]",
    "character 19 of “2026-11-22[u-ca=he<U+0009>brew]” is “<U+0009>”, where “]” is expected" },
  { "2026-11-22\xff", "character 11 of “2026-11-22<0xFF>” is “<0xFF>”, where “[” is expected" },
  { "2026-11-\u202e22",
    "character 9 of “2026-11-<U+202E>22” is “<U+202E>”, where a digit is expected" },
  { "2026-11-۲", "character 9 of “2026-11-۲” is “۲”, where a digit is expected" },
  { "2026-11-22[u-ca=hebrew][u-ca=hebrew][u-ca=hebrew][u-ca=hebrew][u-ca=hebrew][x\x1b=1][u-ca=hebrew]",
    "character 78 of “…hebrew][u-ca=hebrew][u-ca=hebrew][u-ca=hebrew][x<U+001B>=1][u-ca=hebrew…” is “<U+001B>”" },
  { "2026-11-31", "day 31 is not in month 11 (November)" },
};

static void
test_told (gconstpointer data)
{
  const Read *row = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (cal_date_new_from_string (row->text, &error));
  test_check_message (error);

  if (strstr (error->message, row->canonical) == NULL)
    g_assert_cmpstr (error->message, ==, row->canonical);
}

/* A native text, read with and without a calendar that is given. */
typedef struct
{
  const char *given;      /* NULL: none */
  const char *text;
  const char *canonical;  /* or an error */
} Native;

static const Native natives[] = {
  { NULL, "5787-M03-12[u-ca=hebrew]", "5787-M03-12[u-ca=hebrew]" },
  { "hebrew", "5787-M03-12", "5787-M03-12[u-ca=hebrew]" },
  { "hebrew", "5787-M03-12[u-ca=hebrew]", "5787-M03-12[u-ca=hebrew]" },
  { "hebrew", "5787-M03-12[!u-ca=HEBREW]", "5787-M03-12[u-ca=hebrew]" },
  { "gregory", "2026-M11-22[u-ca=gregorian]", "2026-M11-22[u-ca=gregory]" },
  { NULL, "5784-M05L-30[u-ca=hebrew]", "5784-M05L-30[u-ca=hebrew]" },
  { "hebrew", "+5787-M3-12", "!parse" },
  { "hebrew", "+5787-M03-12", "5787-M03-12[u-ca=hebrew]" },
  { "hebrew", "5787-M03-2", "5787-M03-02[u-ca=hebrew]" },
  { "hebrew", "5787-M03-002", "5787-M03-02[u-ca=hebrew]" },
  { "hebrew", "1-M01-01", "0001-M01-01[u-ca=hebrew]" },
  { "hebrew", "-1-M01-01", "-0001-M01-01[u-ca=hebrew]" },
  { "hebrew", "0-M01-01", "0000-M01-01[u-ca=hebrew]" },
  { "hebrew", "100000-M01-01", "100000-M01-01[u-ca=hebrew]" },
  { "gregory", "-999999-M01-01", "-999999-M01-01[u-ca=gregory]" },

  { NULL, "5787-M03-12", "!missing-field" },
  { "chinese", "5787-M03-12[u-ca=hebrew]", "!mismatch" },
  { NULL, "5787-M03-12[u-ca=nonesuch]", "!unknown-calendar" },
  { "hebrew", "5787-M03-12[u-ca=nonesuch]", "!unknown-calendar" },
  { "hebrew", "5785-M05L-01", "!unknown-month-code" },
  { "hebrew", "5785-M13-01", "!unknown-month-code" },
  { "hebrew", "5785-M06-30", "!invalid-date" },
  { "hebrew", "5785-M06-0", "!invalid-date" },
  { "hebrew", "9999999999-M01-01", "!parse" },
  { "hebrew", "2147483647-M01-01", "!out-of-range" },
  { "hebrew", "-2147483647-M01-01", "!out-of-range" },
  { "hebrew", "-0-M01-01", "!parse" },
  { "hebrew", "5787-03-12", "!parse" },
  { "hebrew", "5787-m03-12", "!parse" },
  { "hebrew", "5787-M03l-12", "!parse" },
  { "hebrew", "5787-M00-12", "!parse" },
  { "hebrew", "5787M0312", "!parse" },
  { "hebrew", "5787-M03-1234", "!parse" },
  { "hebrew", "5787-M03", "!parse" },
  { "hebrew", "5787-M03-", "!parse" },
  { "hebrew", "-M03-12", "!parse" },
  { "hebrew", "5787-M03-12x", "!parse" },
  { "hebrew", "", "!parse" },
};

static void
test_native (gconstpointer data)
{
  const Native *row = data;
  g_autoptr (CalBackend) given = row->given != NULL ? check_calendar (row->given) : NULL;
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_native_string (given, row->text, &error);

  if (date != NULL)
    {
      g_assert_no_error (error);
      check_cmp (cal_date_to_native_string (date), row->canonical);
      return;
    }

  test_check_message (error);
  check_cmp (check_describe_error (error), row->canonical);
  g_error_free (error);
}

static void
test_annotations (void)
{
  g_autoptr (CalDate) hebrew = check_date ("hebrew", "5787-M03-12");
  g_autoptr (CalDate) iso = check_date ("iso8601", "2026-M11-22");

  check_cmp (cal_date_to_string (hebrew), "2026-11-22[u-ca=hebrew]");
  check_cmp (cal_date_to_annotated_string (hebrew, CAL_ANNOTATION_AUTO), "2026-11-22[u-ca=hebrew]");
  check_cmp (cal_date_to_annotated_string (hebrew, CAL_ANNOTATION_ALWAYS), "2026-11-22[u-ca=hebrew]");
  check_cmp (cal_date_to_annotated_string (hebrew, CAL_ANNOTATION_NEVER), "2026-11-22");
  check_cmp (cal_date_to_annotated_string (hebrew, CAL_ANNOTATION_CRITICAL), "2026-11-22[!u-ca=hebrew]");
  check_cmp (cal_date_to_string (iso), "2026-11-22");
  check_cmp (cal_date_to_annotated_string (iso, CAL_ANNOTATION_ALWAYS), "2026-11-22[u-ca=iso8601]");
  check_cmp (cal_date_to_annotated_string (iso, CAL_ANNOTATION_NEVER), "2026-11-22");
  check_cmp (cal_date_to_annotated_string (iso, CAL_ANNOTATION_CRITICAL), "2026-11-22[!u-ca=iso8601]");
}

static void
test_long_text (void)
{
  g_autofree char *digits = g_strnfill (1024 * 1024, '1');
  g_autofree char *annotations = g_strnfill (1024 * 1024, '[');
  const char *const texts[] = { digits, annotations };

  g_test_summary ("A text of a megabyte is refused for its length");

  memcpy (annotations, "2026-11-22[u-ca=hebrew", strlen ("2026-11-22[u-ca=hebrew"));

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GError *error = NULL;

      g_assert_null (cal_date_new_from_string (texts[i], &error));
      g_assert_nonnull (strstr (error->message, "longer than the 256 bytes allowed"));
      test_assert_error (&error, CAL_ERROR_PARSE);
      g_assert_null (cal_date_new_from_native_string (NULL, texts[i], &error));
      g_assert_nonnull (strstr (error->message, "longer than the 256 bytes allowed"));
      test_assert_error (&error, CAL_ERROR_PARSE);
    }
}

static void
test_longest_text (void)
{
  GString *text = g_string_new ("2026-11-22[u-ca=hebrew]");
  GError *error = NULL;
  g_autoptr (CalDate) date = NULL;

  g_test_summary ("Up to 256 bytes are read, no more");

  while (text->len < 256 - 5)
    g_string_append (text, "[a=b]");
  while (text->len < 256)
    g_string_insert (text, (gssize) text->len - 1, "c");

  date = cal_date_new_from_string (text->str, &error);
  g_assert_no_error (error);
  check_cmp (cal_date_to_string (date), "2026-11-22[u-ca=hebrew]");

  g_string_insert (text, (gssize) text->len - 1, "c");
  g_assert_null (cal_date_new_from_string (text->str, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_string_free (text, TRUE);
}

/* Any bytes at all are read or refused. */
static void
test_garbage (void)
{
  static const char alphabet[] = "0123456789-+M L[]!=u-caTZ:P\xff\xc3\xa9\xe2\x88\x92" "gregory";
  char text[40];

  for (int i = 0; i < 200000 && !g_test_failed (); i++)
    {
      int length = check_random (0, sizeof text);
      g_autoptr (CalDate) date = NULL, native = NULL;
      g_autoptr (CalPeriod) period = NULL;

      for (int j = 0; j < length; j++)
        text[j] = alphabet[check_random (0, sizeof alphabet - 1)];
      text[length] = '\0';

      date = cal_date_new_from_string (text, NULL);
      native = cal_date_new_from_native_string (NULL, text, NULL);
      period = cal_period_new_from_string (text, NULL);

      if (date != NULL)
        test_check_date (date);
    }
}

/* A calendar that is not registered can be given, though not named. */
static void
test_unregistered (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_native_string (meton, "2431-M05-18", &error);
  g_autoptr (CalDate) again = NULL;

  g_assert_no_error (error);
  again = cal_date_new_from_native_string (meton, "2431-M05-18[u-ca=meton]", &error);
  g_assert_no_error (error);
  g_assert_true (cal_date_equal (date, again));

  g_assert_null (cal_date_new_from_native_string (NULL, "2431-M05-18[u-ca=meton]", &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  check_add_rows ("/cal/date-text/read", reads, test_read, reads[_i].text);
  check_add_rows ("/cal/date-text/message", told, test_told, told[_i].text);
  check_add_rows ("/cal/date-text/native", natives, test_native, natives[_i].text);
  g_test_add_func ("/cal/date-text/annotations", test_annotations);
  g_test_add_func ("/cal/date-text/long", test_long_text);
  g_test_add_func ("/cal/date-text/longest", test_longest_text);
  g_test_add_func ("/cal/date-text/garbage", test_garbage);
  g_test_add_func ("/cal/date-text/unregistered", test_unregistered);

  return g_test_run ();
}
