/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Table files with one fault each, and the place and the reason that are given. */

#include "config.h"

#include <string.h>

#include "cal-date.h"
#include "cal-table-backend.h"
#include "cal-table-private.h"
#include "calendar-rows.h"
#include "lib/checks.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *message;
} MalformedRow;

#define HEAD "cal-table 1\nid: mine\nkind: lunar\n"
#define LENGTHS HEAD "[lengths]\nfirst: 2000-01-01\n"
#define STARTS HEAD "[starts]\n"
#define LAYER "cal-table 1\nid: mine\nover: islamic-civil\n"
#define CORRECTIONS LAYER "[corrections]\nsource: here\n"
#define CODE_MUST "; it must be such as M01 or M05L"
#define DATE_MUST "; it must be one of ISO 8601, such as 2025-03-01"

static const MalformedRow malformed[] = {
  /* Lines. */
  { "empty", "", "line 1, column 1: the file is empty; it must begin with the line “cal-table 1”" },
  { "no-version", "id: mine\n", "line 1, column 1: the file does not begin with the line “cal-table 1”, which names "
    "the format and its version" },
  { "version-2", "cal-table 2\nid: mine\n", "line 1, column 1: the file does not begin with the line “cal-table 1”, "
    "which names the format and its version" },
  { "byte-order-mark", "\xef\xbb\xbf" HEAD, "line 1, column 1: the character U+FEFF is not allowed; between words "
    "there are spaces" },
  { "no-utf8", HEAD "name en: M\xe9t\xe9o\n", "line 4, column 11: byte 0xE9 is no UTF-8" },
  { "cut-utf8", HEAD "name ne: नेपाल \xe0\xa4", "line 4, column 16: byte 0xE0 is no UTF-8" },
  { "tab", HEAD "day-start:\tdawn\n", "line 4, column 11: the character U+0009 is not allowed; between words there "
    "are spaces" },
  { "return", HEAD "day-start: dawn\rera: ah\n", "line 4, column 16: the character U+000D is not allowed; between "
    "words there are spaces" },
  { "no-colon", HEAD "day-start dawn\n", "line 4, column 15: a colon is missing; a line must be such as “id: mine”" },
  { "no-value", HEAD "day-start:   \n", "line 4, column 11: a value is missing behind the colon" },
  { "no-key", HEAD "  : dawn\n", "line 4, column 3: a word is missing before the colon" },
  { "seven-words", HEAD "a b c d e f g: h\n", "line 4, column 13: there are too many words before the colon" },

  /* The head. */
  { "unknown-key", HEAD "Kind: lunar\n", "line 4, column 1: “Kind” is nothing that the head of a table may say" },
  { "hidden-key", HEAD "ki\xe2\x80\x8bnd: lunar\n", "line 4, column 1: “ki<U+200B>nd” is nothing that the head of a table may "
    "say" },
  { "words", HEAD "era bs: bs\n", "line 4, column 1: there are 2 words before the colon; there must be “era”" },
  { "name-without-locale", HEAD "name: Mine\n", "line 4, column 1: there are 1 words before the colon; there must be "
    "“name” and a locale" },
  { "no-id", "cal-table 1\nkind: lunar\n[lengths]\nfirst: 2000-01-01\n1: 30\n", "line 5, column 6: there is no id; "
    "there must be a line such as “id: mine”" },
  { "two-ids", HEAD "id: yours\n", "line 4, column 1: “id” is here a second time" },
  { "id", "cal-table 1\nid: a b\n", NULL },
  { "alias", HEAD "alias: a/b\n", NULL },
  { "kind", "cal-table 1\nkind: moon\n", "line 2, column 7: “moon” is wrong; it must be solar, lunar, lunisolar or "
    "other" },
  { "two-kinds", HEAD "kind: lunar\n", "line 4, column 1: “kind” is here a second time" },
  { "no-kind", "cal-table 1\nid: mine\n[lengths]\nfirst: 2000-01-01\n1: 30\n", "line 5, column 6: there is no kind; "
    "there must be a line such as “kind: lunar”" },
  { "day-start", HEAD "day-start: noon\n", "line 4, column 12: “noon” is wrong; it must be midnight, sunset, sunrise "
    "or dawn" },
  { "leap", HEAD "missing-leap-month: away\n", "line 4, column 21: “away” is wrong; it must be back or forward" },
  { "confirmed", HEAD "confirmed: soon\n", "line 4, column 12: “soon” is no date" DATE_MUST },
  { "era-code", HEAD "era: B.S.\n", NULL },
  { "era-word", HEAD "era: bs always\n", "line 4, column 9: “always” is wrong; behind the code of an era there may be "
    "“backward” or “first-year” with a year, and “from” with a date" },
  { "era-year", HEAD "era: bs first-year one\n", "line 4, column 20: the year “one” is wrong; it must be a whole number "
    "from -999999 to 999999" },
  { "era-date", HEAD "era: bs from\n", "line 4, column 13: “” is no date" DATE_MUST },
  { "era-order", HEAD "era: bs\nera: as from 2000-01-01\n", "line 5, column 6: era “as” does not begin before the one "
    "above it; the latest is the first, and only the last may begin with no day" },
  { "era-first", HEAD "era: bs from 2000-01-02\n[lengths]\nfirst: 2000-01-01\n1: 30\n", "line 4, column 6: era “bs” "
    "begins behind ISO 2000-01-01, the first day of the calendar, which must be in an era" },
  { "era-first-over", LAYER "era: bs from 2000-01-01\n[corrections]\nsource: here\n1446 M09: 2025-03-02\n",
    "line 4, column 6: era “bs” begins behind ISO -999999-01-01, the first day of the calendar, which must be in an era" },
  { "month-code", HEAD "month en X01: May\n", NULL },
  { "width", HEAD "month en M01 tall: May\n", "line 4, column 14: this is no width of a name; it must be wide, "
    "abbreviated, narrow or short" },
  { "locale", HEAD "month ?? M01: May\n", NULL },
  { "same-name", HEAD "month en M01: May\nmonth en M02: May\n", NULL },
  { "weekday", HEAD "weekday en 8: Day\n", "line 4, column 12: the weekday “8” is wrong; it must be a whole number from "
    "1 to 7" },
  { "named-month", HEAD "month en M02: May\n[lengths]\nfirst: 2000-01-01\n1: 30\n", "line 4, column 10: the calendar "
    "has no month M02 to name" },
  { "named-era", HEAD "era: bs\nera-name en as: May\n[lengths]\nfirst: 2000-01-01\n1: 30\n", "line 5, column 13: the "
    "calendar has no era “as” to name" },

  /* Sections. */
  { "no-section", HEAD, "line 3, column 12: there is no section; there must be [lengths], [starts] or [corrections]" },
  { "section", HEAD "[days]\n", "line 4, column 1: “[days]” is no section; it must be [lengths], [starts] or "
    "[corrections]" },
  { "two-sections", LENGTHS "1: 30\n[starts]\n", "line 7, column 1: there is a section before this one, on line 4; one "
    "is all there may be" },
  { "empty-section", LENGTHS, "line 5, column 18: the section is empty" },
  { "corrections-alone", HEAD "[corrections]\nsource: here\n1446 M09: 2025-03-02\n", "line 4, column 1: corrections need "
    "a calendar, which the head names as in “over: islamic-crescent”" },
  { "years-over", LAYER "[lengths]\nfirst: 2000-01-01\n1: 30\n", "line 3, column 7: only [corrections] are over a "
    "calendar; years have one “before” and one “after” them" },
  { "corrections-before", LAYER "before: islamic-tbla\n[corrections]\nsource: here\n1446 M09: 2025-03-02\n",
    "line 4, column 9: [corrections] are over one calendar, and have none before or after them" },

  /* Years. */
  { "no-first", HEAD "[lengths]\n2000: 30\n", "line 5, column 1: before the first year there must be its first day, such "
    "as “first: 1943-04-14”" },
  { "first-date", HEAD "[lengths]\nfirst: 2000-02-30\n", "line 5, column 8: there is no day 2000-02-30 in ISO 8601" },
  { "first-without-hyphens", HEAD "[lengths]\nfirst: 20000230\n", "line 5, column 8: “20000230” is no date" DATE_MUST },
  { "two-firsts", LENGTHS "first: 2000-01-01\n", "line 6, column 1: “first” is here a second time" },
  { "year", LENGTHS "MM: 30\n", "line 6, column 1: the year “MM” is wrong; it must be a whole number from -999999 to "
    "999999" },
  { "large-year", LENGTHS "1000000: 30\n", "line 6, column 1: the year “1000000” is wrong; it must be a whole number from "
    "-999999 to 999999" },
  { "year-skipped", LENGTHS "1: 30\n3: 30\n", "line 7, column 1: year 3 stands behind year 1; there must be year 2" },
  { "year-repeated", LENGTHS "1: 30\n1: 30\n", "line 7, column 1: year 1 stands behind year 1; there must be year 2" },
  { "status", LENGTHS "1 maybe: 30\n", "line 6, column 3: “maybe” is not a status; it must be “exact” or “provisional”, or "
    "nothing at all, which is exact" },
  { "two-statuses", LENGTHS "1 exact provisional: 30\n", "line 6, column 3: “exact” is not a status; it must be “exact” or "
    "“provisional”, or nothing at all, which is exact" },
  { "no-length", LENGTHS "1: 30 x 29\n", "line 6, column 7: the length “x” is wrong; it must be a whole number from 1 to "
    "99" },
  { "0-days", LENGTHS "1: 30 0 29\n", "line 6, column 7: the length “0” is wrong; it must be a whole number from 1 to 99" },
  { "100-days", LENGTHS "1: 30 29 100\n", "line 6, column 10: the length “100” is wrong; it must be a whole number from 1 "
    "to 99" },
  { "minus", LENGTHS "1: 30 -29\n", "line 6, column 7: the length “-29” is wrong; it must be a whole number from 1 to 99" },
  { "plus", LENGTHS "1: 30 +29\n", "line 6, column 7: the length “+29” is wrong; it must be a whole number from 1 to 99" },
  { "fraction", LENGTHS "1: 30 29.5\n", "line 6, column 7: the length “29.5” is wrong; it must be a whole number from 1 "
    "to 99" },
  { "long-number", LENGTHS "1: 30 00000000000000000029\n", "line 6, column 7: the length “00000000000000000029” is wrong; "
    "it must be a whole number from 1 to 99" },
  { "comma", LENGTHS "1: 30, 29\n", "line 6, column 4: the length “30,” is wrong; it must be a whole number from 1 to 99" },
  { "code", LENGTHS "1: 30 L=29\n", "line 6, column 7: “L” is no month code" CODE_MUST },
  { "code-0", LENGTHS "1: M00=30\n", "line 6, column 4: “M00” is no month code" CODE_MUST },
  { "code-falls", LENGTHS "1: 30 29 30 M02L=30\n", "line 6, column 13: month M02L does not stand behind month M03 in a year" },
  { "code-repeated", LENGTHS "1: 30 M01=29\n", "line 6, column 7: month M01 does not stand behind month M01 in a year" },
  { "code-100", LENGTHS "1: M99=30 29\n", "line 6, column 11: the year has more than 99 months, which are all it may "
    "have" },
  { "late", HEAD "[lengths]\nfirst: +999999-12-01\n1: 30 2\n", "line 6, column 7: the month ends after the last day there "
    "is, ISO +999999-12-31" },
  { "unconfirmed", HEAD "confirmed: 2000-01-15\n[lengths]\nfirst: 2000-01-01\n1: 30\n2: 30\n", "line 8, column 1: year 2 "
    "begins after the last confirmed day, so that it must be “provisional”" },
  { "start", STARTS "1: 2000-01-01 2000-13-01\n", "line 5, column 15: there is no day 2000-13-01 in ISO 8601" },
  { "starts-fall", STARTS "1: 2000-01-01 2000-01-01\nend: 2000-02-01\n", "line 5, column 15: the month before this day "
    "would have 0 days; it must have 1 to 99" },
  { "starts-far", STARTS "1: 2000-01-01 2000-04-10\nend: 2000-05-01\n", "line 5, column 15: the month before this day would "
    "have 100 days; it must have 1 to 99" },
  { "no-end", STARTS "1: 2000-01-01 2000-02-01\n", "line 5, column 25: behind the last year there must be the day after "
    "it, such as “end: 2026-06-16”" },
  { "end", STARTS "1: 2000-01-01 2000-02-01\nend: 2000-02-01\n", "line 6, column 6: the month before this day would have 0 "
    "days; it must have 1 to 99" },
  { "behind-end", STARTS "1: 2000-01-01\nend: 2000-02-01\n2: 2000-02-01\n", "line 7, column 1: nothing may stand behind "
    "“end”" },

  /* Calendars beside it. */
  { "no-such", HEAD "before: nothing\n[lengths]\nfirst: 2000-01-01\n1: 30\n", "line 4, column 9: there is no calendar "
    "“nothing”" },
  { "before", "cal-table 1\nid: mine\nbefore: islamic-tbla\n[lengths]\nfirst: 1924-08-02\n1343: 30\n", "line 3, column 9: "
    "calendar “islamic-tbla” does not join the table: with it year 1343 must begin, but it has day 2 of month M01 of year "
    "1343 on ISO 1924-08-02" },
  { "after", "cal-table 1\nid: mine\nafter: islamic-tbla\n[lengths]\nfirst: 1924-08-01\n1343: 30\n", "line 3, column 8: "
    "calendar “islamic-tbla” does not join the table: behind it year 1344 must begin, but it has day 1 of month M02 of "
    "year 1343 on ISO 1924-08-31" },

  /* Layers. */
  { "no-source", LAYER "[corrections]\n1446 M09: 2025-03-02\n", "line 5, column 1: before the first month there must be "
    "who announced it, such as “source: Ministry, 28 February 2025”" },
  { "no-month", CORRECTIONS "1446: 2025-03-02\n", "line 6, column 1: before the colon there must be a year and a month "
    "code, such as “1446 M09”" },
  { "correction-code", CORRECTIONS "1446 Ramadan: 2025-03-02\n", "line 6, column 6: “Ramadan” is no month code" CODE_MUST },
  { "correction-date", CORRECTIONS "1446 M09: 2 March\n", "line 6, column 11: “2 March” is no date" DATE_MUST },
  { "correction-status", CORRECTIONS "1446 M09 seen: 2025-03-02\n", "line 6, column 10: “seen” is not a status; it must be "
    "“exact” or “provisional”, or nothing at all, which is exact" },
  { "month-not-there", CORRECTIONS "1446 M13: 2025-03-02\n", "line 6, column 1: year 1446 of calendar “islamic-civil” has "
    "no month M13" },
  { "year-out-of-range", CORRECTIONS "999999 M01: 2025-03-02\n", NULL },
  { "year-not-there", CORRECTIONS "-999999 M01: 2025-03-02\n", NULL },
  { "contradiction", CORRECTIONS "1446 M09: 2025-03-02\n1446 M10: 2025-03-31\nsource: there\n1446 M09: 2025-03-01\n",
    "line 9, column 1: month M09 of year 1446 has a first day already, on line 6, and it is another one" },
  { "repeated", CORRECTIONS "1446 M09: 2025-03-02\n1446 M09: 2025-03-02\n", "line 7, column 1: month M09 of year 1446 has "
    "a first day already, on line 6" },
  { "month-of-0-days", CORRECTIONS "1446 M09: 2025-01-30\n", NULL },
  { "month-of-100-days", CORRECTIONS "1446 M09: 2025-05-10\n", NULL },
  { "two-of-0-days", CORRECTIONS "1446 M09: 2025-03-02\n1446 M10: 2025-03-02\n", "line 6, column 1: month M09 of year 1446 "
    "would have 0 days; it must have 1 to 99" },
  { "far-apart", CORRECTIONS "1446 M09: 2025-03-02\n40000 M09: 2025-03-02\n", "line 7, column 1: the first correction is "
    "of year 1446, and this one of year 40000; 19997 years may be between" },
};

/* Every fault of what @text has is the one that is expected. */
static void
check_malformed (const char *text,
                 gsize       length,
                 const char *message)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (CalBackend) backend = CAL_BACKEND (g_object_new (CAL_TYPE_TABLE_BACKEND, "bytes", bytes, NULL));
  g_autoptr (GError) error = NULL, again = NULL;
  guint line, column;

  g_assert_null (cal_table_backend_new_from_bytes (NULL, bytes, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_DATA);
  if (error == NULL)
    return;

  test_check_message (error);
  g_assert_cmpint (sscanf (error->message, "line %u, column %u: ", &line, &column), ==, 2);
  g_assert_cmpuint (line, >=, 1);
  g_assert_cmpuint (column, >=, 1);
  if (message != NULL)
    g_assert_cmpstr (error->message, ==, message);
  else
    g_test_message ("%s", error->message);

  g_assert_null (cal_date_new (backend, 1446, 1, 1, &again));
  g_assert_error (again, CAL_ERROR, CAL_ERROR_DATA);
  g_assert_cmpstr (again->message, ==, error->message);
}

static void
test_malformed (gconstpointer data)
{
  const MalformedRow *row = data;

  check_malformed (row->text, strlen (row->text), row->message);
}

/* One more than what is allowed of it. */

static void
test_bytes (void)
{
  gsize length = CAL_TABLE_MAX_BYTES + 1;
  g_autofree char *text = g_malloc (length);

  memset (text, ' ', length);
  memcpy (text, HEAD, strlen (HEAD));
  check_malformed (text, length, "line 1, column 1: the file has 16777217 bytes; it may have 16777216");
  check_malformed (HEAD "\0", strlen (HEAD) + 1, "line 4, column 1: byte 0x00 is no UTF-8");
}

static void
test_years (void)
{
  g_autoptr (GString) text = g_string_new (LENGTHS);
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;

  for (int year = 1; year <= CAL_TABLE_MAX_YEARS; year++)
    g_string_append_printf (text, "%d: 1\n", year);

  bytes = g_bytes_new (text->str, text->len);
  backend = cal_table_backend_new_from_bytes (NULL, bytes, &error);
  check_no_error (&error);

  g_string_append (text, "20001: 1\n");
  check_malformed (text->str, text->len, "line 20006, column 1: there are more than 20000 years, which are all there may "
                   "be");
}

static void
test_months (void)
{
  g_autoptr (GString) text = g_string_new (LENGTHS "1:");

  for (int month = 1; month <= 100; month++)
    g_string_append (text, " 1");

  check_malformed (text->str, text->len, "line 6, column 202: the year has more than 99 months, which are all it may "
                   "have");
}

static void
test_sources (void)
{
  g_autoptr (GString) text = g_string_new (LENGTHS);

  for (int source = 0; source < 65536; source++)
    g_string_append (text, "source: here\n");

  check_malformed (text->str, text->len, "line 65541, column 1: there are more than 65535 sources, which are all there may "
                   "be");
}

/* Every beginning of a table is one, or is refused like any other; no byte changed makes
 * more of it than an error. */
static void
test_damaged (void)
{
  static const char whole[] = HEAD "era: ah from 0622-07-19\nera: bh backward\nmonth en M01: Muharram\n"
                              "[lengths]\nfirst: 2000-01-01\n1420: 30 29 M02L=30 29\n1421 provisional: 30 29 29\n";
  gsize length = strlen (whole);
  int n_good = 0;

  for (gsize i = 0; i < 4 * length; i++)
    {
      g_autofree char *text = g_strdup (whole);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (CalBackend) backend = NULL;
      g_autoptr (GError) error = NULL;

      if (i >= length)
        text[i % length] = (char) g_test_rand_int_range (1, 256);

      bytes = g_bytes_new (text, i < length ? i : length);
      backend = cal_table_backend_new_from_bytes (NULL, bytes, &error);

      if (backend == NULL)
        {
          g_assert_error (error, CAL_ERROR, CAL_ERROR_DATA);
          test_check_message (error);
        }
      else
        {
          gint64 first, last;
          gboolean valid;

          g_assert_true (cal_backend_get_range (backend, &first, &last, NULL));
          valid = cal_backend_validate (backend, first, last, &error);
          g_assert_no_error (error);
          g_assert_true (valid);
          n_good++;
        }
    }

  g_assert_cmpint (n_good, >, 10);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS (malformed, test_malformed, "/cal/table/malformed/%s", malformed[i].name);
  g_test_add_func ("/cal/table/malformed/bytes", test_bytes);
  g_test_add_func ("/cal/table/malformed/years", test_years);
  g_test_add_func ("/cal/table/malformed/months", test_months);
  g_test_add_func ("/cal/table/malformed/sources", test_sources);
  g_test_add_func ("/cal/table/malformed/damaged", test_damaged);

  return g_test_run ();
}
