/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Egyptian calendar and the Armenian one, whose years have 365 days.
 *
 * oracles/listings.c compares the Armenian one with convertdate.  No packaged
 * program has the Egyptian one: the eclipses of the Almagest, whose days astronomy
 * confirms, stand for that, and that both calendars have one arithmetic.
 */

#include "config.h"

#include "cal-date.h"
#include "cal-formatter.h"
#include "calendar-rows.h"

#define ALMAGEST_4 "Ptolemy, Almagest IV 6; Julian dates of G. J. Toomer's translation"
#define ALMAGEST_5 "Ptolemy, Almagest V 14; Julian dates of G. J. Toomer's translation"
#define NEW_YEARS "Wikipedia, Armenian calendar: Julian 1 January and 31 December 1320"
#define ARITHMETIC "The count of days from the epoch"

static const LookupRow names[] = {
  { "Egyptian", "egyptian", CAL_SYSTEM_EGYPTIAN, CAL_KIND_SOLAR, "Egyptian Calendar" },
  { "armenian", "armenian", CAL_SYSTEM_ARMENIAN, CAL_KIND_SOLAR, "Armenian Calendar" },
};

/* An eclipse in the night between two days is listed under the first. */
static const DateRow dates[] = {
  { "egyptian", "-0746-02-18", 1, "M01", 1, "nab", 1, "Epoch: the Julian 26 February 747 BCE" },
  { "egyptian", "-0746-02-17", 0, "M13", 5, "nab", 0, "The day before the epoch" },
  { "egyptian", "-0720-03-11", 27, "M01", 29, "nab", 27, ALMAGEST_4 ", 19 March 721 BCE" },
  { "egyptian", "-0719-02-28", 28, "M01", 18, "nab", 28, ALMAGEST_4 ", 8 March 720 BCE" },
  { "egyptian", "-0719-08-24", 28, "M07", 15, "nab", 28, ALMAGEST_4 ", 1 September 720 BCE" },
  { "egyptian", "-0620-04-14", 127, "M03", 27, "nab", 127, ALMAGEST_5 ", 21 April 621 BCE" },
  { "egyptian", "-0522-07-10", 225, "M07", 17, "nab", 225, ALMAGEST_5 ", 16 July 523 BCE" },
  { "egyptian", "2000-01-01", 2748, "M09", 13, "nab", 2748, ARITHMETIC },
  { "egyptian", "2026-11-29", 2775, "M08", 17, "nab", 2775, ARITHMETIC },

  { "armenian", "0552-07-13", 1, "M01", 1, "armen", 1, "Epoch: the Julian 11 July 552" },
  { "armenian", "0552-07-12", 0, "M13", 5, "armen", 0, "The day before the epoch" },
  { "armenian", "1320-01-09", 769, "M01", 1, "armen", 769, NEW_YEARS },
  { "armenian", "1321-01-08", 770, "M01", 1, "armen", 770, NEW_YEARS },
  { "armenian", "1582-11-06", 1032, "M01", 1, "armen", 1032, "Wikipedia, Armenian calendar" },
  { "armenian", "2000-01-01", 1449, "M06", 8, "armen", 1449, "convertdate 2.4.0" },
  { "armenian", "2012-07-23", 1461, "M13", 5, "armen", 1461, "The end of the first 1461 years" },
  { "armenian", "2012-07-24", 1462, "M01", 1, "armen", 1462, "Julian 11 July, as at the epoch" },
  { "armenian", "2026-11-29", 1476, "M05", 12, "armen", 1476, "convertdate 2.4.0" },
};

static const EraRow eras[] = {
  { "egyptian", "nab", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Era of Nabonassar" },
  { "armenian", "armen", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Armenian Era" },
};

static const CountRow counts[] = {
  { "egyptian", "nab", -1, "M13", 5, "nab", -1 },
  { "armenian", "ARMEN", 0, "M01", 1, "armen", 0 },
};

static const NoDateRow no_dates[] = {
  { "egyptian", 2775, 13, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 13 (Epagomenae) of year 2775 of calendar “egyptian”; it has 5 days" },
  { "armenian", 1476, 13, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 13 (Aweleacʿ) of year 1476 of calendar “armenian”; it has 5 days" },
  { "armenian", 1476, 12, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 12 (Hroticʿ) of year 1476 of calendar “armenian”; it has 30 days" },
  { "armenian", 1476, 14, 1, CAL_ERROR_INVALID_DATE,
    "month 14 is not in year 1476 of calendar “armenian”; it has months 1 to 13" },
  { "egyptian", 1001412, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 1001412 is out of range; calendar “egyptian” has years -999917 to 1001411" },
  { "armenian", -1001217, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year -1001217 is out of range; calendar “armenian” has years -1001216 to 1000112" },
};

static const NoEraRow no_eras[] = {
  { "egyptian", "armen", 1, CAL_ERROR_UNKNOWN_ERA,
    "era “armen” is not in calendar “egyptian”; it has nab" },
  { "armenian", "nab", 1, CAL_ERROR_UNKNOWN_ERA,
    "era “nab” is not in calendar “armenian”; it has armen" },
};

static const CodeRow codes[] = {
  { "egyptian", 2775, "M13", CAL_OVERFLOW_REJECT, 13, NULL },
  { "armenian", 1476, "M13", CAL_OVERFLOW_REJECT, 13, NULL },
  { "armenian", 1476, "M14", CAL_OVERFLOW_CONSTRAIN, 0,
    "month code M14 is not in calendar “armenian”; it has M01 to M13" },
};

static const NameRow month_names[] = {
  { "egyptian", 2775, 1, "Thoth" },
  { "egyptian", 2775, 2, "Phaophi" },
  { "egyptian", 2775, 3, "Athyr" },
  { "egyptian", 2775, 4, "Choiak" },
  { "egyptian", 2775, 5, "Tybi" },
  { "egyptian", 2775, 6, "Mechir" },
  { "egyptian", 2775, 7, "Phamenoth" },
  { "egyptian", 2775, 8, "Pharmuthi" },
  { "egyptian", 2775, 9, "Pachon" },
  { "egyptian", 2775, 10, "Payni" },
  { "egyptian", 2775, 11, "Epiphi" },
  { "egyptian", 2775, 12, "Mesori" },
  { "egyptian", 2775, 13, "Epagomenae" },
  { "armenian", 1476, 1, "Nawasard" },
  { "armenian", 1476, 2, "Hoṙi" },
  { "armenian", 1476, 3, "Sahmi" },
  { "armenian", 1476, 4, "Trē" },
  { "armenian", 1476, 5, "Kʿałocʿ" },
  { "armenian", 1476, 6, "Aracʿ" },
  { "armenian", 1476, 7, "Mehekan" },
  { "armenian", 1476, 8, "Areg" },
  { "armenian", 1476, 9, "Ahekan" },
  { "armenian", 1476, 10, "Mareri" },
  { "armenian", 1476, 11, "Margacʿ" },
  { "armenian", 1476, 12, "Hroticʿ" },
  { "armenian", 1476, 13, "Aweleacʿ" },
};

/* The rule in the plainest words. */

static int
thirteen_months (int year G_GNUC_UNUSED)
{
  return 13;
}

static int
days_in_month (int year G_GNUC_UNUSED,
               int month)
{
  return month < 13 ? 30 : 5;
}

static const PlainRule rules[] = {
  { "egyptian", thirteen_months, days_in_month },
  { "armenian", thirteen_months, days_in_month },
};

/* CLDR has neither calendar: the names are written in languages without a catalogue
 * too, and read back. */
typedef struct
{
  const char *calendar;
  const char *locale;
  const char *pattern;
  const char *text;         /* of DAY */
} TextRow;

#define DAY 2461374 /* 2026-11-29 */

static const TextRow texts[] = {
  { "egyptian", "en", "d MMMM y GGGG", "17 Pharmuthi 2775 Era of Nabonassar" },
  { "egyptian", "de", "d. MMM y G", "17. Pharmuthi 2775 Nab." },
  { "armenian", "en", "d MMMM y GGGG", "12 Kʿałocʿ 1476 Armenian Era" },
  { "armenian", "ja", "y MMMM d G", "1476 Kʿałocʿ 12 AE" },
};

static void
rows_check_text (gconstpointer data)
{
  const TextRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) back = NULL;
  g_autofree char *text = NULL;
  GError *error = NULL;

  formatter = cal_formatter_new_for_pattern (row->locale, backend, row->pattern, &error);
  check_no_error (&error);
  text = cal_formatter_format (formatter, date, &error);
  check_no_error (&error);
  g_assert_cmpstr (text, ==, row->text);

  back = cal_formatter_parse (formatter, row->text, &error);
  check_no_error (&error);
  g_assert_true (cal_date_equal (back, date));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_LOOKUP_ROWS (names);
  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_COUNT_ROWS (counts);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NO_ERA_ROWS (no_eras);
  ADD_CODE_ROWS (codes);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);
  ADD_ROWS (texts, rows_check_text, "/cal/%s/text/%s", texts[i].calendar, texts[i].locale);

  return g_test_run ();
}
