/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of Myanmar.
 *
 * data/burmese.txt has days as another program made them; the years with a leap month are
 * those that were published and foreseen.
 */

#include "config.h"

#include "cal-date.h"
#include "calendar-rows.h"
#include "label-checks.h"

#define HOLIDAY "Public holidays of Myanmar"
#define PROGRAM "mmcal eed15418"

static const NameRow month_names[] = {
  { "burmese", 1385, 1, "Tagu" },
  { "burmese", 1385, 2, "Kason" },
  { "burmese", 1385, 3, "Nayon" },
  { "burmese", 1385, 4, "First Waso" },
  { "burmese", 1385, 5, "Second Waso" },
  { "burmese", 1385, 6, "Wagaung" },
  { "burmese", 1386, 4, "Waso" },
  { "burmese", 1386, 5, "Wagaung" },
  { "burmese", 1386, 6, "Tawthalin" },
  { "burmese", 1386, 7, "Thadingyut" },
  { "burmese", 1386, 8, "Tazaungmon" },
  { "burmese", 1386, 9, "Nadaw" },
  { "burmese", 1386, 10, "Pyatho" },
  { "burmese", 1386, 11, "Tabodwe" },
  { "burmese", 1386, 12, "Tabaung" },
};

static const CodeRow codes[] = {
  { "burmese", 1385, "M03L", CAL_OVERFLOW_REJECT, 4, NULL },
  { "burmese", 1385, "M04", CAL_OVERFLOW_REJECT, 5, NULL },
  { "burmese", 1386, "M03L", CAL_OVERFLOW_CONSTRAIN, 4, NULL },
  { "burmese", 1386, "M03L", CAL_OVERFLOW_REJECT, 0,
    "leap month M03L is not in year 1386 of calendar “burmese”; it has none" },
};

static const NoDateRow no_dates[] = {
  { "burmese", 1386, 1, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 1 (Tagu) of year 1386 of calendar “burmese”; it has 29 days" },
  { "burmese", 1385, 5, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 5 (Second Waso) of year 1385 of calendar “burmese”; it has 30 days" },
  { "burmese", 1386, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 1386 of calendar “burmese”; it has months 1 to 12" },
};

static const DateRow dates[] = {
  { "burmese", "2015-07-31", 1377, "M04", 15, "me", 1377, PROGRAM ": a full moon put off by a day" },
  { "burmese", "2023-08-01", 1385, "M04", 15, "me", 1385, HOLIDAY ": full moon of Waso" },
  { "burmese", "2024-03-24", 1385, "M12", 15, "me", 1385, HOLIDAY ": full moon of Tabaung" },
  { "burmese", "2024-05-22", 1386, "M02", 15, "me", 1386, HOLIDAY ": full moon of Kason" },
  { "burmese", "2024-07-20", 1386, "M04", 15, "me", 1386, HOLIDAY ": full moon of Waso" },
  { "burmese", "2024-10-17", 1386, "M07", 15, "me", 1386, HOLIDAY ": full moon of Thadingyut" },
  { "burmese", "2024-11-15", 1386, "M08", 15, "me", 1386, HOLIDAY ": full moon of Tazaungmon" },
};

/* Days with the names that people have for them; the years of the era begin in April. */
typedef struct
{
  const char *calendar;
  const char *iso;
  int year;                 /* of the months */
  const char *code;
  CalDayPart part;
  int number;
  int era_year;
  const char *source;
} DayRow;

static const DayRow days[] = {
  { "burmese", "2024-03-24", 1385, "M12", CAL_DAY_PART_WAXING, 15, 1385, HOLIDAY ": full moon of Tabaung" },
  { "burmese", "2023-04-16", 1385, "M01", CAL_DAY_PART_WANING, 12, 1384, PROGRAM ": the eve of the new year" },
  { "burmese", "2023-04-17", 1385, "M01", CAL_DAY_PART_WANING, 13, 1385, HOLIDAY ": new year" },
  { "burmese", "2024-04-16", 1386, "M01", CAL_DAY_PART_WAXING, 8, 1385, PROGRAM ": the eve of the new year" },
  { "burmese", "2024-04-17", 1386, "M01", CAL_DAY_PART_WAXING, 9, 1386, HOLIDAY ": new year" },
  { "burmese", "2025-04-17", 1387, "M01", CAL_DAY_PART_WANING, 5, 1387, HOLIDAY ": new year" },
  { "burmese", "2026-04-17", 1388, "M02", CAL_DAY_PART_WAXING, 2, 1388, HOLIDAY ": new year" },
};

static void
check_day_row (gconstpointer data)
{
  const DayRow *row = data;
  const int sasana_offset = 1182;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, rows_iso_day (row->iso), NULL);
  g_autoptr (CalDayLabel) label = cal_date_get_day_label (date);
  GError *error = NULL;
  int count = 0;

  g_test_summary (row->source);
  g_assert_cmpint (cal_date_get_year (date), ==, row->year);
  g_assert_cmpstr (cal_date_get_month_code (date), ==, row->code);
  g_assert_cmpint (cal_date_get_day (date), ==, row->number + (row->part == CAL_DAY_PART_WANING ? 15 : 0));
  g_assert_cmpint (cal_day_label_get_part (label), ==, row->part);
  g_assert_cmpint (cal_day_label_get_number (label), ==, row->number);
  g_assert_cmpstr (cal_day_label_get_month_code (label), ==, row->code);
  g_assert_cmpint (cal_date_get_era_year (date), ==, row->era_year);

  cal_date_get_count_year (date, "sasana", &count, &error);
  check_no_error (&error);
  g_assert_cmpint (count, ==, row->era_year + sasana_offset);
}

/* The Gregorian years from 1939 to 2100 that have a leap month, and those that have a leap
 * day, too, as holidays 0.109 lists them. */
static void
test_leap_years (void)
{
  static const int leap_months[] = {
    1939, 1948, 1955, 1958, 1966, 1972, 1974, 1982, 1988, 1993,
    1999, 2004, 2012, 2018, 2020, 2029, 2034, 2039, 2045, 2050,
    2056, 2061, 2069, 2075, 2077, 2086, 2091, 2096
  };
  static const int leap_days[] = {
    1942, 1945, 1950, 1953, 1961, 1964, 1969, 1977, 1980, 1985,
    1991, 1996, 2001, 2007, 2010, 2015, 2023, 2026, 2031, 2037,
    2042, 2048, 2053, 2058, 2064, 2067, 2072, 2080, 2083, 2088,
    2094, 2099
  };
  g_autoptr (CalBackend) backend = check_lookup ("burmese");
  const CalRule *rule = cal_backend_peek_rule (backend);
  gsize m = 0, d = 0;

  for (int iso_year = 1939; iso_year <= 2100; iso_year++)
    {
      int year = iso_year - 638;
      gboolean has_month = m < G_N_ELEMENTS (leap_months) && leap_months[m] == iso_year;
      gboolean has_day = d < G_N_ELEMENTS (leap_days) && leap_days[d] == iso_year;

      g_assert_cmpint (cal_rule_days_in_year (rule, year), ==, has_day ? 385 : has_month ? 384 : 354);
      g_assert_cmpint (cal_rule_is_leap_year (rule, year), ==, has_month || has_day);
      m += has_month;
      d += has_day;
    }

  g_assert_cmpuint (m, ==, G_N_ELEMENTS (leap_months));
  g_assert_cmpuint (d, ==, G_N_ELEMENTS (leap_days));
}

static gboolean
has_listed_day (const CalRule *rule,
                const int     *listed)
{
  CalFields fields = rule->from_day (rule, listed[0]);
  CalMonthCode code = cal_rule_month_code (rule, fields.year, fields.month);
  int era_year = rule->eras[0].year (rule, listed[0]);
  int month = listed[2] > 12 ? listed[2] - 12 : listed[2];

  /* The second time that a month comes in a year of the era, it is in the next year of months. */
  if (fields.year - era_year != (listed[2] > 12))
    return FALSE;

  return era_year == listed[1] && fields.day == listed[3] &&
         code == (month == 0 ? cal_month_code_make (3, TRUE) : cal_month_code_make (month, FALSE));
}

static void
test_list (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "burmese.txt", NULL);
  g_autoptr (CalBackend) backend = check_lookup ("burmese");
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_lines = 0, n_different = 0;
  GError *error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  check_no_error (&error);
  lines = g_strsplit (text, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      int listed[4];

      if (sscanf (*line, "%d %d %d %d", &listed[0], &listed[1], &listed[2], &listed[3]) != 4)
        continue;

      n_lines++;
      if (!has_listed_day (cal_backend_peek_rule (backend), listed))
        {
          n_different++;
          g_test_message ("%s", *line);
        }
    }

  g_test_message ("%u days of %u differ", n_different, n_lines);
  g_assert_cmpuint (n_lines, >, 4000);
  g_assert_cmpuint (n_different, ==, 0);
}

/* How sure the days around each bound are. */
static void
test_accuracy (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("burmese");
  static const struct { int year; CalAccuracy before; CalAccuracy after; } bounds[] = {
    { 0, CAL_ACCURACY_APPROXIMATE, CAL_ACCURACY_COMPUTED },
    { 1312, CAL_ACCURACY_COMPUTED, CAL_ACCURACY_EXACT },
    { 1389, CAL_ACCURACY_EXACT, CAL_ACCURACY_PROVISIONAL },
    { 1463, CAL_ACCURACY_PROVISIONAL, CAL_ACCURACY_APPROXIMATE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      gint64 day = check_day (backend, (int[]) { bounds[i].year, 1, 1 });

      check_accuracy (backend, day - 1, bounds[i].before);
      check_accuracy (backend, day, bounds[i].after);
    }

  rows_check_extremes (backend);
}

static int
get_place (const CalLabel *label)
{
  return label->number + (label->part == CAL_DAY_PART_WANING ? 15 : 0);
}

static CalLabel
get_label (int place)
{
  return (CalLabel) { .part = place > 15 ? CAL_DAY_PART_WANING : CAL_DAY_PART_WAXING,
                      .number = (gint16) (place > 15 ? place - 15 : place) };
}

static void
test_labels (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("burmese");
  const CalRule *rule = cal_backend_peek_rule (backend);
  int n_months = g_test_thorough () ? 20000 : 40;
  CalLabel wrong = get_label (30);
  gint32 first, last;

  for (int i = 0; i < n_months && !g_test_failed (); i++)
    {
      gint32 year = g_test_rand_int_range (rule->first_year + 1, rule->last_year);
      int month = g_test_rand_int_range (1, rule->months_in_year (rule, year) + 1);

      check_labels_of_month (rule, year, month, rule->days_in_month (rule, year, month), get_label, get_place);
    }

  /* Tagu has no fifteenth of the waning Moon. */
  wrong.year = 1386;
  wrong.code = cal_month_code_make (1, FALSE);
  g_assert_false (rule->days_of_label (rule, &wrong, &first, &last));
}

/* The year of the era rises by one at the beginning of a solar year, and never differs from
 * that of the months by more than one. */
static void
test_era_years (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("burmese");
  const CalRule *rule = cal_backend_peek_rule (backend);
  gint32 (*get_era_year) (const CalRule *, gint32) = rule->eras[0].year;
  int step = g_test_thorough () ? 1 : 61;

  for (gint32 year = rule->first_year + 1; year < rule->last_year && !g_test_failed (); year += step)
    {
      gint32 turn = (gint32) cal_floor_div64 (G_GINT64_CONSTANT (394479457) * year +
                                              G_GINT64_CONSTANT (2110503114672), 1080000);
      gint32 year_of_turn = rule->from_day (rule, turn).year;

      g_assert_cmpint (get_era_year (rule, turn), ==, year);
      g_assert_cmpint (get_era_year (rule, turn - 1), ==, year - 1);
      g_assert_cmpint (year_of_turn, ==, year == 16 ? 15 : year);
    }
}

static void
test_years (void)
{
  check_rule ("burmese", -1000, 3000);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_DATE_ROWS (dates);
  ADD_CODE_ROWS (codes);
  ADD_NAME_ROWS (month_names);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_ROWS (days, check_day_row, "/cal/%s/day/%s", days[i].calendar, days[i].iso);
  g_test_add_func ("/cal/burmese/leap-years", test_leap_years);
  g_test_add_func ("/cal/burmese/list", test_list);
  g_test_add_func ("/cal/burmese/accuracy", test_accuracy);
  g_test_add_func ("/cal/burmese/labels", test_labels);
  g_test_add_func ("/cal/burmese/era-years", test_era_years);
  g_test_add_func ("/cal/burmese/years", test_years);

  return g_test_run ();
}
