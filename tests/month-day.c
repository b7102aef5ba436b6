/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Months and days without a year: their reference dates, texts and next dates. */

#include "config.h"

#include "cal-month-day.h"
#include "date-checks.h"
#include "lib/meton.h"

/* The years of ISO 8601 whose dates stand for a month, for days up to 29 and for
 * day 30: the table of ECMAScript's proposal for eras and month codes.  0 if
 * there is none. */
typedef struct
{
  const char *calendar;
  const char *code;
  int day;
  int iso_year;
} Reference;

#define EAST_ASIA(calendar) \
  { calendar, "M01", 1, 1972 }, { calendar, "M01", 29, 1972 }, { calendar, "M01", 30, 1970 }, \
  { calendar, "M01L", 1, 0 }, { calendar, "M01L", 29, 0 }, { calendar, "M01L", 30, 0 }, \
  { calendar, "M02", 1, 1972 }, { calendar, "M02", 29, 1972 }, { calendar, "M02", 30, 1972 }, \
  { calendar, "M02L", 1, 1947 }, { calendar, "M02L", 29, 1947 }, { calendar, "M02L", 30, 0 }, \
  { calendar, "M03", 1, 1972 }, { calendar, "M03", 29, 1972 }, \
  { calendar, "M03L", 1, 1966 }, { calendar, "M03L", 29, 1966 }, { calendar, "M03L", 30, 1955 }, \
  { calendar, "M04", 1, 1972 }, { calendar, "M04", 29, 1972 }, { calendar, "M04", 30, 1970 }, \
  { calendar, "M04L", 1, 1963 }, { calendar, "M04L", 29, 1963 }, { calendar, "M04L", 30, 1944 }, \
  { calendar, "M05", 1, 1972 }, { calendar, "M05", 29, 1972 }, { calendar, "M05", 30, 1972 }, \
  { calendar, "M05L", 1, 1971 }, { calendar, "M05L", 29, 1971 }, { calendar, "M05L", 30, 1952 }, \
  { calendar, "M06", 1, 1972 }, { calendar, "M06", 29, 1972 }, { calendar, "M06", 30, 1971 }, \
  { calendar, "M06L", 1, 1960 }, { calendar, "M06L", 29, 1960 }, { calendar, "M06L", 30, 1941 }, \
  { calendar, "M07", 1, 1972 }, { calendar, "M07", 29, 1972 }, { calendar, "M07", 30, 1972 }, \
  { calendar, "M07L", 1, 1968 }, { calendar, "M07L", 29, 1968 }, { calendar, "M07L", 30, 1938 }, \
  { calendar, "M08", 1, 1972 }, { calendar, "M08", 29, 1972 }, { calendar, "M08", 30, 1971 }, \
  { calendar, "M08L", 1, 1957 }, { calendar, "M08L", 29, 1957 }, { calendar, "M08L", 30, 0 }, \
  { calendar, "M09", 1, 1972 }, { calendar, "M09", 29, 1972 }, { calendar, "M09", 30, 1972 }, \
  { calendar, "M09L", 1, 2014 }, { calendar, "M09L", 29, 2014 }, { calendar, "M09L", 30, 0 }, \
  { calendar, "M10", 1, 1972 }, { calendar, "M10", 29, 1972 }, { calendar, "M10", 30, 1972 }, \
  { calendar, "M10L", 1, 1984 }, { calendar, "M10L", 29, 1984 }, { calendar, "M10L", 30, 0 }, \
  { calendar, "M11", 1, 1972 }, { calendar, "M11", 26, 1972 }, { calendar, "M11", 29, 1972 }, \
  { calendar, "M11", 30, 1970 }, \
  { calendar, "M11L", 1, 2033 }, { calendar, "M11L", 10, 2033 }, { calendar, "M11L", 11, 2034 }, \
  { calendar, "M11L", 29, 2034 }, { calendar, "M11L", 30, 0 }, \
  { calendar, "M12", 1, 1972 }, { calendar, "M12", 29, 1972 }, { calendar, "M12", 30, 1972 }, \
  { calendar, "M12L", 1, 0 }, { calendar, "M12L", 29, 0 }, { calendar, "M12L", 30, 0 }

static const Reference references[] = {
  EAST_ASIA ("chinese"),
  EAST_ASIA ("dangi"),
  { "chinese", "M03", 30, 1966 },
  { "dangi", "M03", 30, 1968 },
  { "hebrew", "M05L", 1, 1970 },
  { "hebrew", "M05L", 30, 1970 },
  { "hebrew", "M06", 29, 1972 },
  { "hebrew", "M04", 30, 0 },
  { "hebrew", "M01", 1, 1972 },
  { "islamic-civil", "M12", 30, 1971 },
  { "gregory", "M02", 29, 1972 },
  { "gregory", "M02", 30, 0 },
  { "iso8601", "M12", 31, 1972 },
  { "coptic", "M13", 6, 1971 },
};

static void
test_reference (gconstpointer data)
{
  const Reference *row = data;
  g_autoptr (CalBackend) backend = check_calendar (row->calendar);
  g_autoptr (CalBackend) gregorian = check_calendar ("gregory");
  g_autoptr (CalDate) date = NULL, again = NULL;
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = cal_month_day_new (backend, row->code, row->day,
                                                         CAL_OVERFLOW_REJECT, &error);

  if (row->iso_year == 0)
    {
      g_assert_null (month_day);
      check_cmp (check_describe_error (error), "!invalid-date");
      g_error_free (error);
      return;
    }

  g_assert_no_error (error);
  date = cal_date_new_from_julian_day (gregorian, cal_month_day_get_reference_day (month_day), &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_year (date), ==, row->iso_year);

  again = cal_date_to_backend (date, backend, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (cal_date_get_month_code (again), ==, row->code);
  g_assert_cmpint (cal_date_get_day (again), ==, row->day);
}

/* What a month and day becomes, in text of both forms. */
typedef struct
{
  const char *calendar;
  const char *code;
  int day;
  CalOverflow overflow;
  const char *native;     /* or an error */
  const char *text;
} Made;

static const Made made[] = {
  { "iso8601", "M10", 31, CAL_OVERFLOW_REJECT, "M10-31[u-ca=iso8601]", "10-31" },
  { "iso8601", "M02", 29, CAL_OVERFLOW_REJECT, "M02-29[u-ca=iso8601]", "02-29" },
  { "iso8601", "M02", 31, CAL_OVERFLOW_CONSTRAIN, "M02-29[u-ca=iso8601]", "02-29" },
  { "gregory", "M02", 29, CAL_OVERFLOW_REJECT, "M02-29[u-ca=gregory]", "1972-02-29[u-ca=gregory]" },
  { "hebrew", "M05L", 10, CAL_OVERFLOW_REJECT, "M05L-10[u-ca=hebrew]", "1970-02-16[u-ca=hebrew]" },
  { "hebrew", "M04", 30, CAL_OVERFLOW_CONSTRAIN, "M04-29[u-ca=hebrew]", "1972-01-16[u-ca=hebrew]" },
  { "hebrew", "M05L", 99, CAL_OVERFLOW_CONSTRAIN, "M05L-30[u-ca=hebrew]", "1970-03-08[u-ca=hebrew]" },
  { "chinese", "M01L", 15, CAL_OVERFLOW_CONSTRAIN, "M01-15[u-ca=chinese]", "1972-02-29[u-ca=chinese]" },
  { "chinese", "M02L", 30, CAL_OVERFLOW_CONSTRAIN, "M02-30[u-ca=chinese]", "1972-04-13[u-ca=chinese]" },
  { "chinese", "M12L", 31, CAL_OVERFLOW_CONSTRAIN, "M12-30[u-ca=chinese]", "1972-02-14[u-ca=chinese]" },
  { "islamic-civil", "M12", 31, CAL_OVERFLOW_CONSTRAIN, "M12-30[u-ca=islamic-civil]",
    "1971-02-26[u-ca=islamic-civil]" },
  { "coptic", "M13", 31, CAL_OVERFLOW_CONSTRAIN, "M13-06[u-ca=coptic]", "1971-09-11[u-ca=coptic]" },
  { "hebrew", "M05L", 0, CAL_OVERFLOW_CONSTRAIN, "!invalid-date", NULL },
  { "hebrew", "M05L", -1, CAL_OVERFLOW_CONSTRAIN, "!invalid-date", NULL },
  { "hebrew", "M05L", G_MAXINT, CAL_OVERFLOW_REJECT, "!invalid-date", NULL },
  { "hebrew", "M05L", G_MININT, CAL_OVERFLOW_REJECT, "!invalid-date", NULL },
  { "hebrew", "M13", 1, CAL_OVERFLOW_CONSTRAIN, "!unknown-month-code", NULL },
  { "hebrew", "M06L", 1, CAL_OVERFLOW_CONSTRAIN, "!unknown-month-code", NULL },
  { "gregory", "M13", 1, CAL_OVERFLOW_CONSTRAIN, "!unknown-month-code", NULL },
  { "gregory", "M00", 1, CAL_OVERFLOW_CONSTRAIN, "!unknown-month-code", NULL },
  { "gregory", "M00L", 1, CAL_OVERFLOW_CONSTRAIN, "!unknown-month-code", NULL },
  { "gregory", "1", 1, CAL_OVERFLOW_CONSTRAIN, "!unknown-month-code", NULL },
};

static void
test_made (gconstpointer data)
{
  const Made *row = data;
  g_autoptr (CalBackend) backend = check_calendar (row->calendar);
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = cal_month_day_new (backend, row->code, row->day, row->overflow, &error);
  g_autoptr (CalMonthDay) from_native = NULL, from_text = NULL;

  if (month_day == NULL)
    {
      check_cmp (check_describe_error (error), row->native);
      g_error_free (error);
      return;
    }

  g_assert_no_error (error);
  check_cmp (cal_month_day_to_native_string (month_day), row->native);
  check_cmp (cal_month_day_to_string (month_day), row->text);

  from_native = cal_month_day_new_from_native_string (NULL, row->native, &error);
  g_assert_no_error (error);
  g_assert_true (cal_month_day_equal (month_day, from_native));
  g_assert_cmpuint (cal_month_day_hash (month_day), ==, cal_month_day_hash (from_native));

  from_text = cal_month_day_new_from_string (row->text, &error);
  g_assert_no_error (error);
  g_assert_true (cal_month_day_equal (month_day, from_text));
}

/* Text to a native text, or an error. */
typedef struct
{
  const char *text;
  const char *native;
} Read;

static const Read reads[] = {
  { "10-31", "M10-31[u-ca=iso8601]" },
  { "1031", "M10-31[u-ca=iso8601]" },
  { "--10-31", "M10-31[u-ca=iso8601]" },
  { "--1031", "M10-31[u-ca=iso8601]" },
  { "10-31[u-ca=iso8601]", "M10-31[u-ca=iso8601]" },
  { "10-31[!u-ca=ISO8601]", "M10-31[u-ca=iso8601]" },
  { "2026-10-31", "M10-31[u-ca=iso8601]" },
  { "20261031", "M10-31[u-ca=iso8601]" },
  { "+002026-10-31", "M10-31[u-ca=iso8601]" },
  { "2024-02-29", "M02-29[u-ca=iso8601]" },
  { "02-29", "M02-29[u-ca=iso8601]" },
  { "2026-11-22[u-ca=hebrew]", "M03-12[u-ca=hebrew]" },
  { "10-31[u-ca=hebrew]", "!parse" },
  { "10-31[u-ca=gregory]", "!parse" },
  { "02-30", "!invalid-date" },
  { "13-01", "!invalid-date" },
  { "00-01", "!invalid-date" },
  { "2023-02-29", "!invalid-date" },
  { "", "!parse" },
  { "-10-31", "!parse" },
  { "---10-31", "!parse" },
  { "10-31-", "!parse" },
  { "1-31", "!parse" },
  { "10--31", "!parse" },
  { "10-3", "!parse" },
  { "M10-31", "!parse" },
  { "10-31[u-ca=nonesuch]", "!parse" },
  { "2026-10-31[u-ca=nonesuch]", "!unknown-calendar" },
};

static void
test_read (gconstpointer data)
{
  const Read *row = data;
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = cal_month_day_new_from_string (row->text, &error);

  if (month_day != NULL)
    {
      g_assert_no_error (error);
      check_cmp (cal_month_day_to_native_string (month_day), row->native);
      return;
    }

  check_cmp (check_describe_error (error), row->native);
  g_error_free (error);
}

static void
test_annotations (void)
{
  g_autoptr (CalBackend) iso = check_calendar ("iso8601"), hebrew = check_calendar ("hebrew");
  GError *error = NULL;
  g_autoptr (CalMonthDay) plain = cal_month_day_new (iso, "M10", 31, CAL_OVERFLOW_REJECT, &error);
  g_autoptr (CalMonthDay) adar = cal_month_day_new (hebrew, "M05L", 10, CAL_OVERFLOW_REJECT, &error);

  g_assert_no_error (error);
  check_cmp (cal_month_day_to_annotated_string (plain, CAL_ANNOTATION_AUTO), "10-31");
  check_cmp (cal_month_day_to_annotated_string (plain, CAL_ANNOTATION_NEVER), "10-31");
  check_cmp (cal_month_day_to_annotated_string (plain, CAL_ANNOTATION_ALWAYS), "1972-10-31[u-ca=iso8601]");
  check_cmp (cal_month_day_to_annotated_string (plain, CAL_ANNOTATION_CRITICAL), "1972-10-31[!u-ca=iso8601]");
  check_cmp (cal_month_day_to_annotated_string (adar, CAL_ANNOTATION_AUTO), "1970-02-16[u-ca=hebrew]");
  check_cmp (cal_month_day_to_annotated_string (adar, CAL_ANNOTATION_NEVER), "1970-02-16");
  check_cmp (cal_month_day_to_annotated_string (adar, CAL_ANNOTATION_CRITICAL), "1970-02-16[!u-ca=hebrew]");
}

static void
test_set (void)
{
  g_autoptr (GHashTable) set = g_hash_table_new_full (cal_month_day_hash, cal_month_day_equal,
                                                      (GDestroyNotify) cal_month_day_unref, NULL);

  g_test_summary ("A set holds each month and day of each calendar once");

  for (int i = 0; i < 2 * 2 * 13 * 30; i++)
    {
      g_autoptr (CalBackend) backend = check_calendar (i % 2 == 0 ? "coptic" : "ethiopic");
      g_autofree char *code = g_strdup_printf ("M%02d", i / 4 % 13 + 1);
      GError *error = NULL;
      CalMonthDay *month_day = cal_month_day_new (backend, code, i / 52 + 1, CAL_OVERFLOW_CONSTRAIN, &error);

      g_assert_no_error (error);
      g_hash_table_add (set, month_day);
    }

  g_assert_cmpuint (g_hash_table_size (set), ==, 2 * (12 * 30 + 6));
}

/* Recurrences: a month and day, a start, a rule, and the days that follow. */
typedef struct
{
  const char *calendar;
  const char *month_day;
  const char *start;
  CalSkip skip;
  const char *const days[6];
  const char *source;
} Recurrence;

static const Recurrence recurrences[] = {
  { "hebrew", "M05L-08", "2014-02-08", CAL_SKIP_FORWARD,
    { "2014-02-08", "2015-02-27", "2016-02-17", "2017-03-06", "2018-02-23", NULL }, "RFC 7529, 4.3.3" },
  { "hebrew", "M05L-08", "2014-02-08", CAL_SKIP_BACKWARD,
    { "2014-02-08", "2015-01-28", "2016-02-17", "2017-02-04", NULL }, "libical" },
  { "hebrew", "M05L-08", "2014-02-09", CAL_SKIP_OMIT,
    { "2016-02-17", "2019-02-13", "2022-02-09", NULL }, "libical" },
  { "hebrew", "M05L-30", "2014-03-02", CAL_SKIP_FORWARD,
    { "2014-03-02", "2015-03-21", "2016-03-10", "2017-03-28", NULL }, "30 Adar I is 1 Nisan: libical" },
  { "hebrew", "M05L-30", "2014-03-02", CAL_SKIP_BACKWARD,
    { "2014-03-02", "2015-02-19", "2016-03-10", "2017-02-26", NULL }, "30 Adar I is 30 Shevat: libical" },
  { "gregory", "M02-29", "2023-01-01", CAL_SKIP_OMIT, { "2024-02-29", "2028-02-29", NULL }, "A leap day" },
  { "gregory", "M02-29", "2023-01-01", CAL_SKIP_BACKWARD,
    { "2023-02-28", "2024-02-29", "2025-02-28", NULL }, "A leap day" },
  { "gregory", "M02-29", "2023-01-01", CAL_SKIP_FORWARD,
    { "2023-03-01", "2024-02-29", "2025-03-01", NULL }, "A leap day" },
  { "gregory", "M02-29", "1896-03-01", CAL_SKIP_OMIT, { "1904-02-29", NULL }, "1900 was common" },
  { "persian", "M12-30", "2026-03-21", CAL_SKIP_FORWARD, { "2026-03-21", "2027-03-21", NULL },
    "What is skipped into the next year is not forgotten" },
  { "chinese", "M04L-10", "2013-01-01", CAL_SKIP_OMIT, { "2020-06-01", "2058-05-31", NULL }, "libical" },
  { "chinese", "M09L-10", "2015-01-01", CAL_SKIP_OMIT, { "2109-11-02", NULL }, "libical" },
};

static void
test_recurrence (gconstpointer data)
{
  const Recurrence *row = data;
  g_autoptr (CalBackend) backend = check_calendar (row->calendar);
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = cal_month_day_new_from_native_string (backend, row->month_day, &error);
  g_autoptr (CalDate) start = cal_date_new_from_string (row->start, &error);

  g_test_summary (row->source);
  g_assert_no_error (error);

  for (const char *const *day = row->days; *day != NULL; day++)
    {
      g_autoptr (CalDate) next = cal_month_day_next (month_day, start, row->skip, &error);

      g_assert_no_error (error);
      g_assert_true (cal_date_get_backend (next) == backend);
      check_cmp (cal_date_to_annotated_string (next, CAL_ANNOTATION_NEVER), *day);

      cal_date_unref (start);
      start = cal_date_add_days (next, 1, &error);
      g_assert_no_error (error);
    }
}

static void
test_no_recurrence (void)
{
  g_autoptr (CalBackend) gregorian = check_calendar ("gregory");
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = cal_month_day_new (gregorian, "M02", 29, CAL_OVERFLOW_REJECT, &error);
  g_autoptr (CalDate) last = cal_date_new (gregorian, 999996, 3, 1, &error);
  CalDate *next;

  g_test_summary ("At the end of the domain nothing comes round any more");

  g_assert_no_error (error);
  next = cal_month_day_next (month_day, last, CAL_SKIP_OMIT, &error);
  check_cmp (check_describe_date (next, error), "!out-of-range");
}

static void
test_to_date (void)
{
  g_autoptr (CalBackend) hebrew = check_calendar ("hebrew");
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = cal_month_day_new (hebrew, "M05L", 30, CAL_OVERFLOW_REJECT, &error);
  CalDate *date;

  g_assert_no_error (error);
  g_assert_true (cal_month_day_get_backend (month_day) == hebrew);

  date = cal_month_day_to_date (month_day, 5784, CAL_OVERFLOW_REJECT, &error);
  check_cmp (check_describe_date (date, error), "5784-M05L-30");
  date = cal_month_day_to_date (month_day, 5785, CAL_OVERFLOW_CONSTRAIN, &error);
  check_cmp (check_describe_date (date, error), "5785-M06-29");
  date = cal_month_day_to_date (month_day, 5785, CAL_OVERFLOW_REJECT, &error);
  check_cmp (check_describe_date (date, g_steal_pointer (&error)), "!unknown-month-code");
  date = cal_month_day_to_date (month_day, G_MAXINT, CAL_OVERFLOW_CONSTRAIN, &error);
  check_cmp (check_describe_date (date, g_steal_pointer (&error)), "!out-of-range");
}

/* Some fields, and what they make. */
typedef struct
{
  const char *calendar;
  int year;               /* 0 if not given, and so on */
  int month;
  const char *code;
  int day;
  CalOverflow overflow;
  const char *native;
} Fields;

static const Fields fields_rows[] = {
  { "iso8601", 0, 2, NULL, 31, CAL_OVERFLOW_CONSTRAIN, "M02-29[u-ca=iso8601]" },
  { "iso8601", 0, 2, NULL, 30, CAL_OVERFLOW_REJECT, "!invalid-date" },
  { "iso8601", 2023, 2, NULL, 29, CAL_OVERFLOW_CONSTRAIN, "M02-28[u-ca=iso8601]" },
  { "iso8601", 2023, 2, NULL, 29, CAL_OVERFLOW_REJECT, "!invalid-date" },
  { "hebrew", 0, 0, "M05L", 30, CAL_OVERFLOW_REJECT, "M05L-30[u-ca=hebrew]" },
  { "hebrew", 5785, 0, "M05L", 30, CAL_OVERFLOW_CONSTRAIN, "M06-29[u-ca=hebrew]" },
  { "hebrew", 5785, 0, "M05L", 30, CAL_OVERFLOW_REJECT, "!unknown-month-code" },
  { "hebrew", 5784, 6, NULL, 30, CAL_OVERFLOW_REJECT, "M05L-30[u-ca=hebrew]" },
  { "hebrew", 5784, 6, "M06", 30, CAL_OVERFLOW_CONSTRAIN, "!inconsistent" },
  { "hebrew", 0, 6, NULL, 30, CAL_OVERFLOW_CONSTRAIN, "!missing-field" },
  { "gregory", 0, 6, NULL, 30, CAL_OVERFLOW_CONSTRAIN, "!missing-field" },
  { "gregory", 0, 0, "M06", 0, CAL_OVERFLOW_CONSTRAIN, "!missing-field" },
  { "gregory", 2026, 0, NULL, 1, CAL_OVERFLOW_CONSTRAIN, "!missing-field" },
  { "gregory", 0, 0, NULL, 1, CAL_OVERFLOW_CONSTRAIN, "!missing-field" },
  { "gregory", 0, 0, "M13", 1, CAL_OVERFLOW_CONSTRAIN, "!unknown-month-code" },
};

static void
test_fields (gconstpointer data)
{
  const Fields *row = data;
  g_autoptr (CalBackend) backend = check_calendar (row->calendar);
  g_autoptr (CalDateFields) fields = cal_date_fields_new ();
  g_autoptr (CalMonthDay) month_day = NULL;
  GError *error = NULL;

  if (row->year != 0)
    cal_date_fields_set_year (fields, row->year);
  if (row->month != 0)
    cal_date_fields_set_month (fields, row->month);
  if (row->code != NULL)
    cal_date_fields_set_month_code (fields, row->code);
  if (row->day != 0)
    cal_date_fields_set_day (fields, row->day);

  month_day = cal_month_day_new_from_fields (backend, fields, row->overflow, &error);

  if (month_day != NULL)
    {
      g_assert_no_error (error);
      check_cmp (cal_month_day_to_native_string (month_day), row->native);
      return;
    }

  check_cmp (check_describe_error (error), row->native);
  g_error_free (error);
}

static void
test_far_leap_month (void)
{
  g_autoptr (CalDate) date = check_date ("chinese", "3358-M12L-01");
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = cal_month_day_new_from_date (date, &error);

  g_test_summary ("A date may be in a leap month that has no reference date");

  g_assert_no_error (error);
  g_assert_cmpstr (cal_month_day_get_month_code (month_day), ==, "M12");
}

/* No month is named M00: a leap month before the first becomes the first. */
static void
test_leap_month_before_first (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);
  GError *error = NULL;
  g_autoptr (CalMonthDay) first = cal_month_day_new (meton, "M00L", 5, CAL_OVERFLOW_CONSTRAIN, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (cal_month_day_get_month_code (first), ==, "M01");
  g_assert_null (cal_month_day_new (meton, "M00L", 5, CAL_OVERFLOW_REJECT, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
  g_assert_null (strstr (error->message, "M00 "));
  g_clear_error (&error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (references); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/month-day/reference/%s/%s-%02d", references[i].calendar,
                                               references[i].code, references[i].day);

      g_test_add_data_func (path, &references[i], test_reference);
    }

  check_add_rows ("/cal/month-day/new", made, test_made, made[_i].calendar, made[_i].code);
  check_add_rows ("/cal/month-day/read", reads, test_read, reads[_i].text);
  check_add_rows ("/cal/month-day/next", recurrences, test_recurrence, recurrences[_i].calendar,
                  recurrences[_i].month_day);
  check_add_rows ("/cal/month-day/fields", fields_rows, test_fields, fields_rows[_i].calendar,
                  fields_rows[_i].native);
  g_test_add_func ("/cal/month-day/annotations", test_annotations);
  g_test_add_func ("/cal/month-day/leap-month-before-first", test_leap_month_before_first);
  g_test_add_func ("/cal/month-day/set", test_set);
  g_test_add_func ("/cal/month-day/no-next", test_no_recurrence);
  g_test_add_func ("/cal/month-day/to-date", test_to_date);
  g_test_add_func ("/cal/month-day/far-leap-month", test_far_leap_month);

  return g_test_run ();
}
