/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Yearly recurrences as libical expands them, by RFC 7529 and ICU's calendars,
 * for months and days that not every year has. */

#include <cal/cal.h>
#include <libical/ical.h>

/* 2000-01-01, before which no recurrence begins. */
#define FIRST_DAY 2451545

/* The last years to look at: ICU has the Hebrew new year in 2046 a day late, and
 * some months of East Asia a day early or late from 2018 on: icu-lunisolar.c. */
#define LAST_YEAR 2044
#define LAST_EAST_ASIAN_YEAR 2017

typedef struct
{
  const char *calendar;
  const char *rscale;
  const char *code;
  const char *month; /* as RFC 7529 has it */
  int day;
  int last_year;
} Recurrence;

static const Recurrence recurrences[] = {
  { "gregory", "GREGORIAN", "M02", "2", 29, LAST_YEAR },
  { "hebrew", "HEBREW", "M05L", "5L", 8, LAST_YEAR },
  { "hebrew", "HEBREW", "M05L", "5L", 30, LAST_YEAR },
  { "hebrew", "HEBREW", "M02", "2", 30, LAST_YEAR },
  { "hebrew", "HEBREW", "M03", "3", 30, LAST_YEAR },
  { "hebrew", "HEBREW", "M01", "1", 1, LAST_YEAR },
  { "coptic", "COPTIC", "M13", "13", 6, LAST_YEAR },
  { "ethiopic", "ETHIOPIC", "M13", "13", 6, LAST_YEAR },
  { "ethiopic", "ETHIOPIC", "M13", "13", 5, LAST_YEAR },
  { "islamic-civil", "ISLAMIC-CIVIL", "M12", "12", 30, LAST_YEAR },
  { "islamic-tbla", "ISLAMIC-TBLA", "M12", "12", 30, LAST_YEAR },
  { "islamic-umalqura", "ISLAMIC-UMALQURA", "M09", "9", 30, LAST_YEAR },
  { "persian", "PERSIAN", "M12", "12", 30, LAST_YEAR },
  { "indian", "INDIAN", "M01", "1", 31, LAST_YEAR },
  { "chinese", "CHINESE", "M04L", "4L", 10, LAST_EAST_ASIAN_YEAR },
  { "chinese", "CHINESE", "M06L", "6L", 30, LAST_EAST_ASIAN_YEAR },
  { "chinese", "CHINESE", "M09L", "9L", 10, LAST_EAST_ASIAN_YEAR },
  { "chinese", "CHINESE", "M12", "12", 30, LAST_EAST_ASIAN_YEAR },
  { "dangi", "DANGI", "M02L", "2L", 15, LAST_EAST_ASIAN_YEAR },
};

static const char *const skips[] = { "OMIT", "BACKWARD", "FORWARD" };

static icalrecur_iterator *
expand (const Recurrence *recurrence,
        CalSkip           skip)
{
  g_autofree char *rule = g_strdup_printf ("RSCALE=%s;FREQ=YEARLY;BYMONTH=%s;BYMONTHDAY=%d;SKIP=%s",
                                           recurrence->rscale, recurrence->month, recurrence->day,
                                           skips[skip]);
  icalrecur_iterator *iterator = icalrecur_iterator_new (icalrecurrencetype_from_string (rule),
                                                         icaltime_from_string ("20000101"));

  g_assert_nonnull (iterator);

  return iterator;
}

/* In a year that lacks this leap month but has another, libical takes a month
 * for the one beside it: 28 April 2004 is in the third Chinese month, not the
 * fourth. */
static gboolean
is_mistaken (const Recurrence *recurrence,
             CalDate          *ours)
{
  return g_str_has_suffix (recurrence->code, "L") && cal_date_get_months_in_year (ours) == 13 &&
         !g_str_equal (cal_date_get_month_code (ours), recurrence->code);
}

static void
check_recurrence (const Recurrence *recurrence,
                  CalSkip           skip)
{
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_backend_lookup (recurrence->calendar, &error);
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", &error);
  g_autoptr (CalMonthDay) month_day = cal_month_day_new (backend, recurrence->code, recurrence->day,
                                                         CAL_OVERFLOW_REJECT, &error);
  icalrecur_iterator *iterator = expand (recurrence, skip);
  gint64 from = FIRST_DAY;

  g_assert_no_error (error);

  for (;;)
    {
      struct icaltimetype theirs = icalrecur_iterator_next (iterator);
      g_autoptr (CalDate) start = NULL, ours = NULL;
      g_autofree char *text = NULL, *expected = NULL;

      if (icaltime_is_null_time (theirs) || theirs.year > recurrence->last_year)
        break;

      start = cal_date_new_from_julian_day (gregorian, from, &error);
      g_assert_no_error (error);
      ours = cal_month_day_next (month_day, start, skip, &error);
      g_assert_no_error (error);

      text = cal_date_to_annotated_string (ours, CAL_ANNOTATION_NEVER);
      expected = g_strdup_printf ("%04d-%02d-%02d", theirs.year, theirs.month, theirs.day);

      if (!is_mistaken (recurrence, ours))
        g_assert_cmpstr (text, ==, expected);

      from = cal_date_get_julian_day (ours) + 1;
    }

  /* There was something to compare. */
  g_assert_cmpint (from, >, FIRST_DAY);
  icalrecur_iterator_free (iterator);
}

static void
test_recurrence (gconstpointer data)
{
  for (CalSkip skip = CAL_SKIP_OMIT; skip <= CAL_SKIP_FORWARD; skip++)
    check_recurrence (data, skip);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  if (!icalrecurrencetype_rscale_is_supported ())
    {
      g_print ("1..0 # SKIP this libical has been built without RSCALE\n");
      return 0;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (recurrences); i++)
    {
      g_autofree char *path = g_strdup_printf ("/oracles/libical/%s/%s-%02d", recurrences[i].calendar,
                                               recurrences[i].code, recurrences[i].day);

      g_test_add_data_func (path, &recurrences[i], test_recurrence);
    }

  return g_test_run ();
}
