/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Anniversaries, named by rule: known ones, and all that hebcal prints. */

#include "config.h"

#include <stdlib.h>

#include "date-checks.h"

#define CLAMP_DAY CAL_ANNIVERSARY_RULE_CLAMP
#define ROLL CAL_ANNIVERSARY_RULE_ROLL_FORWARD
#define BIRTHDAY CAL_ANNIVERSARY_RULE_HEBREW_BIRTHDAY
#define YAHRZEIT CAL_ANNIVERSARY_RULE_HEBREW_YAHRZEIT

typedef struct
{
  const char *calendar;
  const char *date;
  int year;
  CalAnniversaryRule rule;
  const char *anniversary;
} Anniversary;

static const Anniversary anniversaries[] = {
  { "gregory", "2024-M02-29", 2025, CLAMP_DAY, "2025-M02-28" },
  { "gregory", "2024-M02-29", 2025, ROLL, "2025-M03-01" },
  { "gregory", "2024-M02-29", 2028, CLAMP_DAY, "2028-M02-29" },
  { "gregory", "2024-M02-29", 2028, ROLL, "2028-M02-29" },
  { "gregory", "2024-M02-29", 2023, ROLL, "2023-M03-01" },
  { "persian", "1403-M12-30", 1404, CLAMP_DAY, "1404-M12-29" },
  { "persian", "1403-M12-30", 1404, ROLL, "1405-M01-01" },
  { "coptic", "1739-M13-06", 1740, ROLL, "1741-M01-01" },
  { "chinese", "2023-M02L-15", 2024, CLAMP_DAY, "2024-M02-15" },
  { "chinese", "2023-M02L-15", 2024, ROLL, "2024-M02-15" },
  { "chinese", "1938-M07L-30", 1939, ROLL, "1939-M08-01" },

  { "hebrew", "5784-M05L-30", 5785, CLAMP_DAY, "5785-M06-29" },
  { "hebrew", "5784-M05L-30", 5785, ROLL, "5785-M07-01" },
  { "hebrew", "5784-M05L-30", 5785, BIRTHDAY, "5785-M07-01" },
  { "hebrew", "5784-M05L-30", 5785, YAHRZEIT, "5785-M05-30" },
  { "hebrew", "5782-M05L-30", 5783, ROLL, "5783-M07-01" },
  { "hebrew", "5784-M05L-10", 5785, BIRTHDAY, "5785-M06-10" },
  { "hebrew", "5784-M05L-10", 5785, YAHRZEIT, "5785-M06-10" },
  { "hebrew", "5785-M06-10", 5787, BIRTHDAY, "5787-M06-10" },
  { "hebrew", "5785-M06-10", 5787, YAHRZEIT, "5787-M05L-10" },
  { "hebrew", "5784-M06-10", 5787, YAHRZEIT, "5787-M06-10" },

  { "gregory", "2024-M02-29", 1000000, CLAMP_DAY, "!out-of-range" },
  { "gregory", "2024-M02-29", -1000000, ROLL, "!out-of-range" },
  { "hebrew", "5784-M05L-30", G_MAXINT, YAHRZEIT, "!out-of-range" },
  { "hebrew", "5784-M05L-30", G_MININT, BIRTHDAY, "!out-of-range" },
  { "gregory", "2024-M02-29", 2025, BIRTHDAY, "!mismatch" },
  { "gregory", "2024-M02-29", 2025, YAHRZEIT, "!mismatch" },
};

static void
test_anniversary (gconstpointer data)
{
  const Anniversary *row = data;
  g_autoptr (CalDate) date = check_date (row->calendar, row->date);
  GError *error = NULL;
  CalDate *anniversary = cal_date_get_anniversary (date, row->year, row->rule, &error);

  check_cmp (check_describe_date (anniversary, error), row->anniversary);
}

/* A date, the first day that will do in another calendar, and what is next. */
typedef struct
{
  const char *calendar;
  const char *date;
  const char *on_or_after;
  CalAnniversaryRule rule;
  const char *anniversary;
} Next;

static const Next nexts[] = {
  { "hebrew", "5784-M05L-30", "2024-M03-10", ROLL, "5784-M05L-30" },
  { "hebrew", "5784-M05L-30", "2024-M03-11", ROLL, "5785-M07-01" },
  { "hebrew", "5784-M05L-30", "2025-M03-30", ROLL, "5785-M07-01" },
  { "hebrew", "5784-M05L-30", "2025-M03-31", ROLL, "5786-M07-01" },
  { "hebrew", "5784-M05L-30", "2025-M03-01", YAHRZEIT, "5786-M05-30" },
  { "hebrew", "5784-M05L-30", "1900-M01-01", YAHRZEIT, "5784-M05L-30" },
  { "gregory", "2024-M02-29", "2026-M01-01", ROLL, "2026-M03-01" },
  { "gregory", "2024-M02-29", "2026-M03-01", ROLL, "2026-M03-01" },
  { "gregory", "2024-M02-29", "2026-M03-02", ROLL, "2027-M03-01" },
  { "persian", "1403-M12-30", "2026-M03-21", ROLL, "1405-M01-01" },
  { "persian", "1403-M12-30", "2026-M03-22", ROLL, "1406-M01-01" },
  { "gregory", "2024-M02-29", "999999-M12-01", CLAMP_DAY, "!out-of-range" },
  { "gregory", "2024-M02-29", "2026-M01-01", BIRTHDAY, "!mismatch" },
};

static void
test_next (gconstpointer data)
{
  const Next *row = data;
  g_autoptr (CalDate) date = check_date (row->calendar, row->date);
  g_autoptr (CalDate) on_or_after = check_date ("gregory", row->on_or_after);
  GError *error = NULL;
  CalDate *next = cal_date_get_next_anniversary (date, on_or_after, row->rule, &error);

  check_cmp (check_describe_date (next, error), row->anniversary);
}

static char *
describe_anniversary (CalDate            *date,
                      int                 year,
                      CalAnniversaryRule  rule)
{
  GError *error = NULL;
  g_autoptr (CalDate) anniversary = cal_date_get_anniversary (date, year, rule, &error);

  g_assert_no_error (error);

  return cal_date_to_annotated_string (anniversary, CAL_ANNOTATION_NEVER);
}

static void
check_line (const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 4);
  g_autofree char *text = g_strconcat (words[0], "[u-ca=hebrew]", NULL);
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_string (text, &error);
  int year = atoi (words[1]);

  g_assert_no_error (error);
  check_cmp (describe_anniversary (date, year, BIRTHDAY), words[2]);
  check_cmp (describe_anniversary (date, year, ROLL), words[2]);
  check_cmp (describe_anniversary (date, year, YAHRZEIT), words[3]);
}

static void
test_hebcal (void)
{
  g_autofree char *filename = g_test_build_filename (G_TEST_DIST, "data", "hebrew-anniversaries.txt", NULL);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  GError *error = NULL;
  int n = 0;

  g_test_summary ("The days that hebcal prints: data/hebrew-anniversaries.mjs");

  g_file_get_contents (filename, &contents, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (contents, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    if (g_ascii_isdigit (**line))
      {
        check_line (*line);
        n++;
      }

  g_assert_cmpint (n, >, 1000);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  check_add_rows ("/cal/date/anniversary", anniversaries, test_anniversary, anniversaries[_i].date,
                  anniversaries[_i].anniversary);
  check_add_rows ("/cal/date/next-anniversary", nexts, test_next, nexts[_i].date,
                  nexts[_i].on_or_after);
  g_test_add_func ("/cal/date/anniversaries-of-hebcal", test_hebcal);

  return g_test_run ();
}
