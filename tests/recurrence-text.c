/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Rules of recurrence: their texts and fields, and what is refused, each with its place. */

#include "config.h"

#include <string.h>

#include "cal-recurrence-set.h"
#include "cal-recurrence.h"
#include "cal-registry.h"
#include "date-checks.h"
#include "lib/checks.h"

/* A date of eight digits. */
static CalDate *
read_date (const char *text)
{
  GError *error = NULL;
  CalDate *date = cal_date_new_from_string (text, &error);

  g_assert_no_error (error);

  return date;
}

static CalRecurrence *
read_rule (const char *text)
{
  GError *error = NULL;
  CalRecurrence *rule = cal_recurrence_new_from_string (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (rule);

  return rule;
}

/* A text as it is written, and one that says the same; NULL: the first. */
static const char *const texts[][2] = {
  { "FREQ=DAILY", NULL },
  { "FREQ=DAILY", "freq=daily;interval=1" },
  { "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", "BYDAY=SU,MO,SU;WKST=MO;FREQ=WEEKLY;INTERVAL=2" },
  { "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO,-1FR,TU,1WE", "FREQ=MONTHLY;BYDAY=TU,+1WE,-1FR,-2MO;COUNT=3" },
  { "FREQ=YEARLY;UNTIL=20301231;BYMONTH=1,12;BYWEEKNO=-1,1;BYYEARDAY=-366,366;BYMONTHDAY=-31,31;BYSETPOS=-1,1;WKST=SU", NULL },
  { "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5,5L,6;SKIP=FORWARD", "SKIP=forward;RSCALE=Hebrew;FREQ=YEARLY;BYMONTH=6,5L,5" },
  { "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD", "RSCALE=gregory;FREQ=YEARLY;SKIP=BACKWARD" },
  { "RSCALE=GREGORIAN;FREQ=YEARLY", "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=OMIT" },
  { "RSCALE=ETHIOPIC-AMETE-ALEM;FREQ=YEARLY;BYMONTH=13", "RSCALE=ETHIOAA;FREQ=YEARLY;BYMONTH=13" },
  { "RSCALE=ISLAMIC-CIVIL;FREQ=YEARLY", "RSCALE=islamicc;FREQ=YEARLY" },
  { "RSCALE=ISLAMIC-CRESCENT;FREQ=YEARLY", "RSCALE=islamic-crescent;FREQ=YEARLY" },
  { "RSCALE=ISO8601;FREQ=YEARLY", NULL },
  { "RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=12L", NULL },
  { "RSCALE=CHINESE;FREQ=YEARLY;BYYEARDAY=385", NULL },
  { "FREQ=YEARLY;UNTIL=+0200000101", NULL },
  { "FREQ=YEARLY;UNTIL=-0000010101", NULL },
  { "FREQ=YEARLY;UNTIL=20301231", "FREQ=YEARLY;UNTIL=2030-12-31" },
  { "RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=5L;SKIP=BACKWARD", NULL },
};

static void
test_text (gconstpointer data)
{
  const char *const *row = data;
  g_autoptr (CalRecurrence) rule = read_rule (row[0]);
  g_autoptr (CalRecurrence) other = read_rule (row[1] != NULL ? row[1] : row[0]);

  check_cmp (cal_recurrence_to_string (rule), row[0]);
  check_cmp (cal_recurrence_to_string (other), row[0]);
  g_assert_true (cal_recurrence_equal (rule, other));
  g_assert_cmpuint (cal_recurrence_hash (rule), ==, cal_recurrence_hash (other));
}

typedef struct
{
  const char *rule;
  CalError code;
  int character;        /* where; 0: the message names no place */
  const char *part;     /* of the message */
} Refused;

static const Refused refused[] = {
  { "", CAL_ERROR_PARSE, 1, "a part of a rule" },
  { "FREQ", CAL_ERROR_PARSE, 5, "“=”" },
  { "FREQ=", CAL_ERROR_PARSE, 6, "DAILY, WEEKLY, MONTHLY or YEARLY" },
  { "FREQ=FORTNIGHTLY", CAL_ERROR_PARSE, 6, "DAILY, WEEKLY, MONTHLY or YEARLY" },
  { "FREQ=HOURLY", CAL_ERROR_PARSE, 6, "whole days" },
  { "FREQ=SECONDLY;COUNT=1", CAL_ERROR_PARSE, 6, "whole days" },
  { "FREQ=DAILY;", CAL_ERROR_PARSE, 12, "a part of a rule" },
  { "FREQ=DAILY;BYHOUR=9", CAL_ERROR_PARSE, 12, "whole days" },
  { "FREQ=DAILY;byminute=9", CAL_ERROR_PARSE, 12, "whole days" },
  { "FREQ=DAILY;X-OWN=9", CAL_ERROR_PARSE, 12, "a part of a rule" },
  { "FREQ=DAILY;FREQ=DAILY", CAL_ERROR_PARSE, 12, "not been given before" },
  { "FREQ=DAILY COUNT=1", CAL_ERROR_PARSE, 11, "“;”" },
  { "FREQ=DAILY;COUNT=x", CAL_ERROR_PARSE, 18, "a digit" },
  { "FREQ=DAILY;COUNT=9999999999", CAL_ERROR_PARSE, 18, "2147483647" },
  { "COUNT=1", CAL_ERROR_MISSING_FIELD, 8, "FREQ" },
  { "FREQ=DAILY;COUNT=0", CAL_ERROR_OUT_OF_RANGE, 18, "COUNT of 0" },
  { "FREQ=DAILY;INTERVAL=0", CAL_ERROR_OUT_OF_RANGE, 21, "INTERVAL of 0" },
  { "FREQ=DAILY;COUNT=1;UNTIL=20200101", CAL_ERROR_INCONSISTENT, 18, "COUNT and UNTIL" },
  { "FREQ=DAILY;UNTIL=20200101T000000Z", CAL_ERROR_PARSE, 26, "without a time" },
  { "FREQ=DAILY;UNTIL=20200230", CAL_ERROR_PARSE, 18, "a date that exists" },
  { "FREQ=DAILY;SKIP=FORWARD", CAL_ERROR_INCONSISTENT, 17, "RSCALE" },
  { "FREQ=DAILY;RSCALE=GREGORIAN;SKIP=UP", CAL_ERROR_PARSE, 34, "OMIT, BACKWARD or FORWARD" },
  { "RSCALE=NARNIA;FREQ=DAILY", CAL_ERROR_UNKNOWN_CALENDAR, 8, "NARNIA" },
  { "RSCALE=;FREQ=DAILY", CAL_ERROR_PARSE, 8, "the name of a calendar" },
  { "RSCALE=ISLAMIC;FREQ=DAILY", CAL_ERROR_UNKNOWN_CALENDAR, 8, "islamic-civil" },
  { "FREQ=MONTHLY;BYWEEKNO=1", CAL_ERROR_INCONSISTENT, 23, "FREQ=YEARLY" },
  { "FREQ=DAILY;BYYEARDAY=1", CAL_ERROR_INCONSISTENT, 22, "FREQ=YEARLY" },
  { "FREQ=WEEKLY;BYMONTHDAY=1", CAL_ERROR_INCONSISTENT, 24, "FREQ=WEEKLY" },
  { "FREQ=WEEKLY;BYDAY=MO,2TU", CAL_ERROR_INCONSISTENT, 22, "FREQ=MONTHLY" },
  { "FREQ=DAILY;BYDAY=-1MO", CAL_ERROR_INCONSISTENT, 18, "FREQ=MONTHLY" },
  { "FREQ=YEARLY;BYWEEKNO=1;BYDAY=2TU", CAL_ERROR_INCONSISTENT, 30, "BYWEEKNO" },
  { "FREQ=YEARLY;BYSETPOS=1", CAL_ERROR_INCONSISTENT, 22, "BYSETPOS needs" },
  { "FREQ=MONTHLY;BYMONTHDAY=0", CAL_ERROR_OUT_OF_RANGE, 25, "1 to 31" },
  { "FREQ=MONTHLY;BYMONTHDAY=1,32", CAL_ERROR_OUT_OF_RANGE, 27, "1 to 31" },
  { "FREQ=MONTHLY;BYMONTHDAY=-32", CAL_ERROR_OUT_OF_RANGE, 25, "−31 to −1" },
  { "FREQ=YEARLY;BYYEARDAY=400", CAL_ERROR_OUT_OF_RANGE, 23, "BYYEARDAY has 400" },
  { "FREQ=YEARLY;BYWEEKNO=60", CAL_ERROR_OUT_OF_RANGE, 22, "BYWEEKNO has 60" },
  { "FREQ=MONTHLY;BYDAY=0MO", CAL_ERROR_PARSE, 20, "other than 0" },
  { "FREQ=MONTHLY;BYDAY=99MO", CAL_ERROR_OUT_OF_RANGE, 20, "BYDAY has 99" },
  { "FREQ=MONTHLY;BYDAY=XX", CAL_ERROR_PARSE, 20, "MO, TU" },
  { "FREQ=MONTHLY;BYDAY=1", CAL_ERROR_PARSE, 21, "MO, TU" },
  { "FREQ=MONTHLY;BYDAY=MO,", CAL_ERROR_PARSE, 23, "a digit" },
  { "FREQ=MONTHLY;WKST=XX", CAL_ERROR_PARSE, 19, "MO, TU" },
  { "FREQ=YEARLY;BYMONTH=0", CAL_ERROR_PARSE, 21, "1 to 99" },
  { "FREQ=YEARLY;BYMONTH=1,13", CAL_ERROR_UNKNOWN_MONTH_CODE, 23, "M13" },
  { "FREQ=YEARLY;BYMONTH=5L", CAL_ERROR_UNKNOWN_MONTH_CODE, 21, "M05L" },
  { "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=6L", CAL_ERROR_UNKNOWN_MONTH_CODE, 35, "M06L" },
  { "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=13L;SKIP=FORWARD", CAL_ERROR_UNKNOWN_MONTH_CODE, 35, "M13" },
  { "FREQ=DAILY\xff", CAL_ERROR_PARSE, 11, "<0xFF>" },
  { "FREQ=DAILY;BYDAY=МО", CAL_ERROR_PARSE, 18, "“М”" },
};

static void
test_refused (gconstpointer data)
{
  const Refused *row = data;
  GError *error = NULL;
  g_autofree char *place = g_strdup_printf ("character %d of “", row->character);

  g_assert_null (cal_recurrence_new_from_string (row->rule, &error));
  g_assert_error (error, CAL_ERROR, (int) row->code);
  g_assert_nonnull (strstr (error->message, row->part));
  g_assert_true (g_str_has_prefix (error->message, place));
  test_check_message (error);
  g_clear_error (&error);

  g_assert_null (cal_recurrence_new_from_string (row->rule, NULL));
}

static void
test_too_long (void)
{
  g_autofree char *text = g_strnfill (100000, ';');
  GError *error = NULL;

  g_assert_null (cal_recurrence_new_from_string (text, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

static CalRecurrenceFields *
make_fields (void)
{
  g_autoptr (CalBackend) hebrew = cal_backend_lookup ("hebrew", NULL);
  CalRecurrenceFields *fields = cal_recurrence_fields_new (CAL_UNIT_YEAR);
  g_autoptr (CalDate) until = read_date ("20401231");
  GError *error = NULL;

  cal_recurrence_fields_set_backend (fields, hebrew);
  cal_recurrence_fields_set_interval (fields, 2);
  cal_recurrence_fields_set_until (fields, until);
  cal_recurrence_fields_set_first_weekday (fields, 7);
  cal_recurrence_fields_set_skip (fields, CAL_SKIP_FORWARD);
  g_assert_true (cal_recurrence_fields_add_month (fields, "M06", &error));
  g_assert_true (cal_recurrence_fields_add_month (fields, "M05L", &error));
  cal_recurrence_fields_add_week (fields, -3);
  cal_recurrence_fields_add_year_day (fields, 100);
  cal_recurrence_fields_add_month_day (fields, 8);
  cal_recurrence_fields_add_month_day (fields, -1);
  cal_recurrence_fields_add_weekday (fields, 1, 0);
  cal_recurrence_fields_add_position (fields, 1);

  return fields;
}

static void
test_fields (void)
{
  g_autoptr (CalRecurrenceFields) fields = make_fields ();
  g_autoptr (CalRecurrenceFields) copy = cal_recurrence_fields_copy (fields);
  g_autoptr (CalRecurrence) rule = NULL, other = NULL;
  g_auto (GStrv) months = NULL;
  g_autofree int *days = NULL, *weeks = NULL, *year_days = NULL, *positions = NULL;
  GError *error = NULL;
  gint64 until;
  gsize n;
  int ordinal;

  rule = cal_recurrence_new_from_fields (fields, &error);
  g_assert_no_error (error);
  check_cmp (cal_recurrence_to_string (rule),
             "RSCALE=HEBREW;FREQ=YEARLY;UNTIL=20401231;INTERVAL=2;BYMONTH=5L,6;BYWEEKNO=-3;BYYEARDAY=100;"
             "BYMONTHDAY=-1,8;BYDAY=MO;BYSETPOS=1;WKST=SU;SKIP=FORWARD");

  g_assert_cmpstr (cal_backend_get_id (cal_recurrence_get_backend (rule)), ==, "hebrew");
  g_assert_cmpint (cal_recurrence_get_frequency (rule), ==, CAL_UNIT_YEAR);
  g_assert_cmpint (cal_recurrence_get_interval (rule), ==, 2);
  g_assert_cmpint (cal_recurrence_get_count (rule), ==, 0);
  g_assert_true (cal_recurrence_get_until (rule, &until));
  g_assert_cmpint (until, ==, 2466520);
  g_assert_cmpint (cal_recurrence_get_first_weekday (rule), ==, 7);
  g_assert_cmpint (cal_recurrence_get_skip (rule), ==, CAL_SKIP_FORWARD);

  months = cal_recurrence_get_months (rule);
  check_cmp (g_strjoinv (" ", months), "M05L M06");
  weeks = cal_recurrence_get_weeks (rule, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpint (weeks[0], ==, -3);
  year_days = cal_recurrence_get_year_days (rule, &n);
  g_assert_cmpint (year_days[0], ==, 100);
  days = cal_recurrence_get_month_days (rule, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpint (days[0], ==, -1);
  g_assert_cmpint (days[1], ==, 8);
  positions = cal_recurrence_get_positions (rule, &n);
  g_assert_cmpint (positions[0], ==, 1);
  g_assert_cmpuint (cal_recurrence_get_n_weekdays (rule), ==, 1);
  g_assert_cmpint (cal_recurrence_get_weekday (rule, 0, &ordinal), ==, 1);
  g_assert_cmpint (ordinal, ==, 0);
  g_assert_cmpint (cal_recurrence_get_weekday (rule, 1, NULL), ==, 0);

  /* The rule does not change with the fields, nor the copy. */
  cal_recurrence_fields_add_month_day (fields, 9);
  other = cal_recurrence_new_from_fields (copy, &error);
  g_assert_true (cal_recurrence_equal (rule, other));
}

static void
test_bad_fields (void)
{
  g_autoptr (CalRecurrenceFields) fields = cal_recurrence_fields_new (CAL_UNIT_MONTH);
  GError *error = NULL;

  g_assert_false (cal_recurrence_fields_add_month (fields, "5L", &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_MONTH_CODE);

  cal_recurrence_fields_add_weekday (fields, 8, 1);
  g_assert_null (cal_recurrence_new_from_fields (fields, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);

  cal_recurrence_fields_free (g_steal_pointer (&fields));
  fields = cal_recurrence_fields_new (CAL_UNIT_MONTH);
  cal_recurrence_fields_add_weekday (fields, 1, G_MININT);
  g_assert_null (cal_recurrence_new_from_fields (fields, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);

  cal_recurrence_fields_free (g_steal_pointer (&fields));
  fields = cal_recurrence_fields_new (CAL_UNIT_MONTH);
  cal_recurrence_fields_set_first_weekday (fields, 0);
  g_assert_null (cal_recurrence_new_from_fields (fields, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);

  cal_recurrence_fields_set_first_weekday (fields, 1);
  cal_recurrence_fields_set_interval (fields, -1);
  g_assert_null (cal_recurrence_new_from_fields (fields, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

typedef struct
{
  const char *text;
  const char *dates;
  const char *times;
} Split;

static const Split splits[] = {
  { "FREQ=DAILY", "FREQ=DAILY", NULL },
  { "FREQ=DAILY;BYHOUR=9,17;byminute=30;INTERVAL=2", "FREQ=DAILY;INTERVAL=2", "BYHOUR=9,17;byminute=30" },
  { "FREQ=WEEKLY;UNTIL=20261231T235959Z;BYSECOND=0", "FREQ=WEEKLY;UNTIL=20261231", "UNTIL=20261231T235959Z;BYSECOND=0" },
  { "UNTIL=20261231;FREQ=WEEKLY", "UNTIL=20261231;FREQ=WEEKLY", NULL },
  { "BYHOUR=9", "", "BYHOUR=9" },
  { "FREQ=HOURLY;BYMONTH=1", "FREQ=HOURLY;BYMONTH=1", NULL },
  { "", "", NULL },
};

static void
test_split (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (splits); i++)
    {
      g_autofree char *times = NULL;
      g_autofree char *dates = cal_recurrence_split_times (splits[i].text, &times);
      g_autofree char *again = cal_recurrence_split_times (splits[i].text, NULL);

      g_assert_cmpstr (dates, ==, splits[i].dates);
      g_assert_cmpstr (again, ==, splits[i].dates);
      g_assert_cmpstr (times, ==, splits[i].times);
    }
}

typedef struct
{
  const char *text;
  const char *written;  /* NULL: it is refused */
  const char *message;
} Lines;

static const Lines lines[] = {
  { "", "", NULL },
  { "RRULE:FREQ=DAILY", "RRULE:FREQ=DAILY\n", NULL },
  { "EXDATE;VALUE=DATE:20260112\r\nRDATE:20260401,20260301\r\nrrule:FREQ=WEEK\r\n LY;BYDAY=MO\r\nDTSTART:20260105\r\n",
    "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=WEEKLY;BYDAY=MO\nRDATE;VALUE=DATE:20260401,20260301\n"
    "EXDATE;VALUE=DATE:20260112\n", NULL },
  { "RRULE:RSCALE=HEBREW;FREQ=YEARLY\nRRULE:FREQ=MONTHLY", "RRULE:RSCALE=HEBREW;FREQ=YEARLY\nRRULE:FREQ=MONTHLY\n", NULL },
  { "RDATE:-999999-01-01,+9999991231", "RDATE;VALUE=DATE:-9999990101,+9999991231\n", NULL },
  { "SUMMARY:Birthday", NULL,
    "line 1: the property “SUMMARY” is not allowed; lines begin with DTSTART, RRULE, RDATE, EXDATE or X-CAL-ANNIVERSARY" },
  { "x-cal-anniversary:20160229",
    "X-CAL-ANNIVERSARY;RSCALE=GREGORIAN;RULE=CLAMP;VALUE=DATE:20160229\n", NULL },
  { "RDATE:20200101\nX-CAL-ANNIVERSARY;Rule=hebrew-yahrzeit;VALUE=DATE;RSCALE=hebrew:20160229\n"
    "X-CAL-ANNIVERSARY;RSCALE=PERSIAN;RULE=ROLL-FORWARD:20250320",
    "X-CAL-ANNIVERSARY;RSCALE=HEBREW;RULE=HEBREW-YAHRZEIT;VALUE=DATE:20160229\n"
    "X-CAL-ANNIVERSARY;RSCALE=PERSIAN;RULE=ROLL-FORWARD;VALUE=DATE:20250320\nRDATE;VALUE=DATE:20200101\n", NULL },
  { "X-CAL-ANNIVERSARY;RULE=LEAP:20160229", NULL,
    "line 1: the RULE “LEAP” is not allowed; it is CLAMP, ROLL-FORWARD, HEBREW-BIRTHDAY or HEBREW-YAHRZEIT" },
  { "X-CAL-ANNIVERSARY;TZID=Asia/Tehran:20160229", NULL,
    "line 1: the parameter “TZID=Asia/Tehran” is not allowed; an anniversary has RSCALE, RULE and VALUE=DATE" },
  { "X-CAL-ANNIVERSARY;RSCALE=HEBREW;RULE=CLAMP;RSCALE=PERSIAN:20160229", NULL,
    "line 1: the second parameter “RSCALE=PERSIAN” is not allowed; each is there once at most" },
  { "X-CAL-ANNIVERSARY:20150229", NULL, NULL },
  { "RRULE:FREQ=DAILY\n\nRRULE", NULL,
    "line 3: the line “RRULE” is not allowed; after the name of a property come “:” and its value" },
  { "RRULE:FREQ=HOURLY", NULL, NULL },
  { "DTSTART;TZID=Europe/Paris:20260105", NULL,
    "line 1: the parameter “TZID=Europe/Paris” is not allowed; a set is about whole days, whose one parameter is VALUE=DATE" },
  { "RRULE;VALUE=DATE:FREQ=DAILY", NULL, "line 1: the parameter “VALUE=DATE” is not allowed; RRULE has none" },
  { "DTSTART:20260105T120000", NULL, NULL },
  { "DTSTART:20260105\nDTSTART:20260106", NULL,
    "line 2: the second DTSTART “20260106” is not allowed; there is one at most" },
  { "EXDATE:20260230", NULL,
    "line 1: the date “20260230” is not allowed; a date exists, and is of a year from −999999 to 999999" },
  { "EXDATE:20260101,", NULL, NULL },
  { ":20260101", NULL, NULL },
  { "\n \n", "", NULL },
};

static void
test_lines (gconstpointer data)
{
  const Lines *row = data;
  GError *error = NULL;
  g_autoptr (CalRecurrenceSet) set = cal_recurrence_set_new_from_string (row->text, &error);

  if (row->written == NULL)
    {
      g_assert_null (set);
      if (row->message != NULL)
        g_assert_cmpstr (error->message, ==, row->message);
      test_assert_error (&error, CAL_ERROR_PARSE);
      return;
    }

  g_assert_no_error (error);

  for (int i = 0; i < 2; i++)
    {
      g_autofree char *written = cal_recurrence_set_to_string (set);

      g_assert_cmpstr (written, ==, row->written);
      g_clear_pointer (&set, cal_recurrence_set_free);
      set = cal_recurrence_set_new_from_string (written, &error);
      g_assert_no_error (error);
    }
}

static void
add_rows (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/recurrence/text/%02u", (guint) i);

      g_test_add_data_func (path, &texts[i], test_text);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/recurrence/refused/%02u", (guint) i);

      g_test_add_data_func (path, &refused[i], test_refused);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *path = g_strdup_printf ("/recurrence/lines/%02u", (guint) i);

      g_test_add_data_func (path, &lines[i], test_lines);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_rows ();
  g_test_add_func ("/recurrence/too-long", test_too_long);
  g_test_add_func ("/recurrence/split-times", test_split);
  g_test_add_func ("/recurrence/fields", test_fields);
  g_test_add_func ("/recurrence/bad-fields", test_bad_fields);

  return g_test_run ();
}
