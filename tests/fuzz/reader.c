/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The reader: dates and spans as people type them, changed and spliced.  Of numbers alone a
 * plain reader, written anew here, says which date they can be. */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cal-date-range.h"
#include "cal-error.h"
#include "cal-formatter.h"
#include "cal-reader.h"
#include "input.h"
#include "lib/checks.h"

/* 2026-11-28, and the years that two digits can mean. */
#define REFERENCE 2461373

/* Calendars whose years are written as they are counted, and in whose dates the days are
 * numbers. */
static const char *const calendars[] = {
  "gregory", "iso8601", "persian", "islamic-umalqura", "ethiopic", "coptic", "indian", "buddhist", "hebrew", "japanese",
  "chinese", "roc", "islamic-civil", "julian"
};

static const char *const locales[] = {
  "en", "en-GB", "de", "fr", "es", "ru", "pl", "tr", "fa", "ar-EG", "he", "hi", "th", "ja", "ko", "zh", "vi", "am"
};

#define N_CALENDARS G_N_ELEMENTS (calendars)
#define N_LOCALES G_N_ELEMENTS (locales)

/* The first of these have numbers in the same form everywhere. */
#define N_NUMERIC_CALENDARS 4

typedef struct
{
  CalReader *reader;
  char order[4];        /* of numbers in dates, such as “yMd” */
} Reading;

static CalBackend *
get_backend (guint number)
{
  static CalBackend *backends[N_CALENDARS];

  if (backends[number] == NULL)
    backends[number] = cal_backend_lookup (calendars[number], NULL);

  return backends[number];
}

static void
find_order (Reading    *self,
            const char *locale,
            CalBackend *backend)
{
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_skeleton (locale, backend, "yMd", NULL);
  gsize n = 0;

  for (const char *p = cal_formatter_get_pattern (formatter); *p != '\0' && n < 3; p++)
    {
      char field = *p == 'L' ? 'M' : *p == 'u' || *p == 'r' ? 'y' : *p;

      if (strchr ("yMd", field) != NULL && memchr (self->order, field, n) == NULL)
        self->order[n++] = field;
    }
}

static Reading *
get_reading (guint locale,
             guint calendar)
{
  static Reading readings[N_LOCALES][N_CALENDARS];
  Reading *self = &readings[locale][calendar];
  CalBackend *backend = get_backend (calendar);
  g_autoptr (CalDate) reference = NULL;

  if (self->reader != NULL)
    return self;

  reference = cal_date_new_from_julian_day (backend, REFERENCE, NULL);
  self->reader = g_initable_new (CAL_TYPE_READER, NULL, NULL, "locale", locales[locale], "backend", backend,
                                 "reference", reference, NULL);
  g_assert_nonnull (self->reader);
  find_order (self, locales[locale], backend);

  return self;
}

/* The year of a text of digits: two of them mean one of the hundred that end 20 years after
 * the reference. */
static int
find_year (const Reading *self,
           const char    *digits)
{
  int year = atoi (digits), last = cal_date_get_year (cal_reader_get_reference (self->reader)) + 20;

  if (strlen (digits) != 2)
    return year;

  while (year + 100 <= last)
    year += 100;

  return year;
}

/* The plain reader: three numbers, in the order of the locale or the year first. */
static CalDate *
read_plainly (const Reading *self,
              char         **numbers)
{
  const char *order = strlen (numbers[0]) >= 4 ? "yMd" : self->order;
  int values[128] = { 0, };

  for (int i = 0; i < 3; i++)
    values[(int) order[i]] = order[i] == 'y' ? find_year (self, numbers[i]) : atoi (numbers[i]);

  return cal_date_new (cal_reader_get_backend (self->reader), values['y'], values['M'], values['d'], NULL);
}

/* Whether the year has four digits, and neither of the others. */
static gboolean
has_full_year (const Reading *self,
               char         **numbers)
{
  const char *order = strlen (numbers[0]) >= 4 ? "yMd" : self->order;

  for (int i = 0; i < 3; i++)
    if ((strlen (numbers[i]) == 4) != (order[i] == 'y'))
      return FALSE;

  return TRUE;
}

static char *
take_digits (FuzzInput *input)
{
  switch (fuzz_take_below (input, 4))
    {
    case 0:
      return g_strdup_printf ("%02u", fuzz_take_below (input, 32));
    case 1:
      return g_strdup_printf ("%u", fuzz_take_below (input, 32));
    case 2:
      return g_strdup_printf ("%u", 1000 + fuzz_take_below (input, 2000));
    default:
      return g_strdup_printf ("%02u", fuzz_take_below (input, 100));
    }
}

/* What both read is the same day; and a year of four digits leaves no doubt of what is meant. */
static void
compare_numbers (FuzzInput *input)
{
  static const char *const separators[] = { "/", ".", "-" };
  guint locale = fuzz_take_below (input, N_LOCALES);
  Reading *self = get_reading (locale, fuzz_take_below (input, N_NUMERIC_CALENDARS));
  const char *separator = separators[fuzz_take_below (input, G_N_ELEMENTS (separators))];
  g_autofree char *first = take_digits (input), *second = take_digits (input), *third = take_digits (input);
  char *numbers[] = { first, second, third };
  g_autofree char *text = g_strjoin (separator, first, second, third, NULL);
  g_autoptr (CalDate) plain = read_plainly (self, numbers), date = NULL;
  GError *error = NULL;

  if (FUZZ_SETTLE (date, cal_reader_read (self->reader, text, &error)))
    {
      fuzz_accept (input);

      if (plain == NULL || !cal_date_equal (plain, date))
        g_error ("“%s” is read as %s in %s, and plainly as %s", text, cal_date_to_string (date),
                 cal_reader_get_locale (self->reader), plain != NULL ? cal_date_to_string (plain) : "none");
    }
  else if (plain != NULL && has_full_year (self, numbers))
    {
      g_error ("“%s” is not read in %s", text, cal_reader_get_locale (self->reader));
    }
}

static char *
print (FuzzInput  *input,
       const char *locale,
       CalBackend *backend)
{
  static const char *const skeletons[] = { "yMMMMd", "GyMMMd", "yMMMMEEEEd", "yMMMM", "yMMM", "yM", "y", "Gy", "MMMMd" };
  guint skeleton = fuzz_take_below (input, G_N_ELEMENTS (skeletons) + 1);
  g_autoptr (CalDate) date = fuzz_take_date (input, backend);
  g_autoptr (CalDate) other = fuzz_take_date (input, backend);
  g_autoptr (CalFormatter) formatter = NULL;
  char *text;
  GError *error = NULL;

  if (date == NULL)
    return fuzz_take_text (input, 60);

  if (skeleton == G_N_ELEMENTS (skeletons))
    return cal_date_to_string (date);

  formatter = cal_formatter_new_for_skeleton (locale, backend, skeletons[skeleton], NULL);
  g_assert_nonnull (formatter);

  if (other != NULL && fuzz_take_below (input, 3) == 0 &&
      FUZZ_SETTLE (text, cal_formatter_format_range (formatter, date, other, &error)))
    return text;

  return cal_formatter_format (formatter, date, NULL);
}

static char *
take_typed (FuzzInput     *input,
            const Reading *self)
{
  static const char *const words[] = {
    "tomorrow", "next Friday", "in 3 days", "44 BC", "the 5th of", "2026-W05", "1914–18", "10 Rajab", "heute", "明日",
    "2026-11-22T10:00:00Z", "20261122", "XII", "an 3", "אייר", "11 February 1731/32"
  };
  guint kind = fuzz_take_below (input, 8);
  g_autofree char *text = NULL;

  if (kind == 0)
    return fuzz_take_text (input, 100);

  if (kind == 1)
    text = g_strdup (words[fuzz_take_below (input, G_N_ELEMENTS (words))]);
  else
    text = print (input, cal_reader_get_locale (self->reader), cal_reader_get_backend (self->reader));

  return fuzz_take_changed (input, text);
}

/* What is a date is a span that has that day, unless it can be a month as well, or the beginning of
 * a range, as with a dash behind it, or the end of one, as with a dash before it. */
static void
read_typed (FuzzInput *input)
{
  guint locale = fuzz_take_below (input, N_LOCALES);
  Reading *self = get_reading (locale, fuzz_take_below (input, N_CALENDARS));
  g_autofree char *text = take_typed (input, self);
  g_autoptr (CalDate) date = NULL, again = NULL;
  g_autoptr (CalDateRange) span = NULL;
  gboolean may_be_more;
  GError *error = NULL;

  span = cal_reader_read_span (self->reader, text, &error);
  may_be_more = g_error_matches (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS) ||
                g_error_matches (error, CAL_ERROR, CAL_ERROR_INCOMPLETE) ||
                (g_error_matches (error, CAL_ERROR, CAL_ERROR_PARSE) && strstr (error->message, "” has no beginning"));

  if (fuzz_settle (span != NULL, &error))
    {
      test_check_date (cal_date_range_get_first (span));
      test_check_date (cal_date_range_get_last (span));
      g_assert_cmpint (cal_date_compare (cal_date_range_get_first (span), cal_date_range_get_last (span)), <=, 0);
      fuzz_accept (input);
    }

  if (!FUZZ_SETTLE (date, cal_reader_read (self->reader, text, &error)))
    return;

  fuzz_accept (input);
  test_check_date (date);
  g_assert_true (cal_date_get_backend (date) == cal_reader_get_backend (self->reader));
  g_assert_true (span != NULL ? cal_date_range_contains (span, date) : may_be_more);
  g_assert_true (FUZZ_SETTLE (again, cal_reader_read (self->reader, text, &error)));
  g_assert_true (cal_date_equal (date, again));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n)
{
  FuzzInput input = fuzz_begin (data, n);

  if (fuzz_take_below (&input, 4) == 0)
    compare_numbers (&input);
  else
    read_typed (&input);

  fuzz_end (&input);

  return 0;
}
