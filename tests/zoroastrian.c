/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The three calendars of Zoroastrians. */

#include "config.h"

#include "cal-date.h"
#include "cal-formatter.h"
#include "calendar-rows.h"

#define ARITHMETIC "The count of days from the epoch"
#define MONTH_BEFORE "zanc.org: a month before the Shahenshahi new year"
#define PARSI "Programs of Parsis: parsi-calendar (2013), ZCalendar (2024)"
#define FEZANA "FEZANA, Z.E.R. 3761"
#define ZRE "iransnews, March 2011: the last days of 3748 Z.R.E."

static const LookupRow names[] = {
  { "zoroastrian-kadmi", "zoro-kadmi", CAL_SYSTEM_ZORO_KADMI, CAL_KIND_SOLAR, "Zoroastrian Calendar (Kadmi)" },
  { "zoroastrian-shahenshahi", "zoro-shahensh", CAL_SYSTEM_ZORO_SHAHENSH, CAL_KIND_SOLAR,
    "Zoroastrian Calendar (Shahenshahi)" },
};

static const DateRow dates[] = {
  { "zoro-kadmi", "0632-06-19", 1, "M01", 1, "yz", 1, "Epoch: the Julian 16 June 632" },
  { "zoro-kadmi", "2000-07-22", 1370, "M01", 1, "yz", 1370, ARITHMETIC },
  { "zoro-kadmi", "2000-07-21", 1369, "M13", 5, "yz", 1369, ARITHMETIC },
  { "zoro-kadmi", "2013-07-19", 1383, "M01", 1, "yz", 1383, MONTH_BEFORE },
  { "zoro-kadmi", "2024-07-16", 1394, "M01", 1, "yz", 1394, MONTH_BEFORE },

  { "zoro-shahensh", "0632-07-19", 1, "M01", 1, "yz", 1, "Epoch: 30 days after the Kadmi one" },
  { "zoro-shahensh", "2000-08-21", 1370, "M01", 1, "yz", 1370, ARITHMETIC },
  { "zoro-shahensh", "2013-08-18", 1383, "M01", 1, "yz", 1383, PARSI },
  { "zoro-shahensh", "2024-08-15", 1394, "M01", 1, "yz", 1394, PARSI },

  { "zoro-fasli", "0632-03-21", 1, "M01", 1, "yz", 1, "Epoch" },
  { "zoro-fasli", "2011-03-20", 1379, "M13", 5, "yz", 1379, ZRE },
  { "zoro-fasli", "2023-03-21", 1392, "M01", 1, "yz", 1392, FEZANA },
  { "zoro-fasli", "2024-03-20", 1392, "M13", 6, "yz", 1392, "The leap day, before 21 March of a leap year" },
  { "zoro-fasli", "2025-03-20", 1393, "M13", 5, "yz", 1393, "A common year" },
};

static const EraRow eras[] = {
  { "zoro-kadmi", "yz", "ay", CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Yazdegerdi Era" },
  { "zoro-shahensh", "yz", "ay", CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Yazdegerdi Era" },
  { "zoro-fasli", "yz", "ay", CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Yazdegerdi Era" },
};

static const NoDateRow no_dates[] = {
  { "zoro-kadmi", 1394, 13, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 13 (Gatha) of year 1394 of calendar “zoro-kadmi”; it has 5 days" },
  { "zoro-shahensh", 1394, 1, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 1 (Farvardin) of year 1394 of calendar “zoro-shahensh”; it has 30 days" },
  { "zoro-fasli", 1393, 13, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 13 (Gatha) of year 1393 of calendar “zoro-fasli”; it has 5 days" },
  { "zoro-fasli", 1393, 14, 1, CAL_ERROR_INVALID_DATE,
    "month 14 is not in year 1393 of calendar “zoro-fasli”; it has months 1 to 13" },
};

static const NameRow month_names[] = {
  { "zoro-fasli", 1393, 1, "Farvardin" },
  { "zoro-fasli", 1393, 5, "Amardad" },
  { "zoro-fasli", 1393, 12, "Aspandarmad" },
  { "zoro-kadmi", 1393, 13, "Gatha" },
  { "zoro-shahensh", 1393, 8, "Avan" },
};

static int
thirteen_months (int year G_GNUC_UNUSED)
{
  return 13;
}

static int
vague_days_in_month (int year G_GNUC_UNUSED,
                     int month)
{
  return month < 13 ? 30 : 5;
}

static int
fasli_days_in_month (int year,
                     int month)
{
  int gregorian = year + 632;
  gboolean leap = gregorian % 4 == 0 && (gregorian % 100 != 0 || gregorian % 400 == 0);

  return month < 13 ? 30 : 5 + leap;
}

static const PlainRule rules[] = {
  { "zoro-kadmi", thirteen_months, vague_days_in_month },
  { "zoro-shahensh", thirteen_months, vague_days_in_month },
  { "zoro-fasli", thirteen_months, fasli_days_in_month },
};

/* The count that begins 2369 years earlier. */
static void
test_count (void)
{
  g_autoptr (CalBackend) fasli = check_lookup ("zoro-fasli");
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (fasli, rows_iso_day ("2023-03-21"), NULL);
  g_autoptr (CalDate) back = NULL;
  GError *error = NULL;
  int year = 0;

  cal_date_get_count_year (date, "zer", &year, &error);
  check_no_error (&error);
  g_assert_cmpint (year, ==, 3761);

  back = cal_date_new_from_era (fasli, "zer", 3761, 1, 1, CAL_OVERFLOW_REJECT, &error);
  check_no_error (&error);
  g_assert_true (cal_date_equal (back, date));
}

/* The names of days, and those of the Gathas, which no other month has. */
static void
test_labels (void)
{
  static const struct { const char *iso; const char *code; int number; const char *text; } labels[] = {
    { "2024-03-20", "M13", 36, "Avardad-sal-gah" },
    { "2025-03-20", "M13", 35, "Vahishtoisht" },
    { "2025-03-21", "M01", 1, "Hormazd" },
    { "2025-04-28", "M02", 9, "Adar" },
  };
  g_autoptr (CalBackend) fasli = check_lookup ("zoro-fasli");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", fasli, "tttt MMMM y", NULL);
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      gint64 day = rows_iso_day (labels[i].iso), back = 0;
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (fasli, day, NULL);
      g_autoptr (CalDayLabel) label = cal_date_get_day_label (date);
      g_autofree char *text = cal_formatter_format (formatter, date, NULL);
      g_autoptr (CalDate) read = cal_formatter_parse (formatter, text, &error);

      check_no_error (&error);
      g_assert_true (cal_date_equal (read, date));
      g_assert_true (g_str_has_prefix (text, labels[i].text));
      g_assert_cmpstr (cal_day_label_get_month_code (label), ==, labels[i].code);
      g_assert_cmpint (cal_day_label_get_number (label), ==, labels[i].number);
      g_assert_true (cal_backend_get_day_for_label (fasli, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT, &back,
                                                    &error));
      check_no_error (&error);
      g_assert_cmpint (back, ==, day);
    }
}

static void
test_no_labels (void)
{
  static const struct { const char *code; int number; } wrong[] = { { "M01", 31 }, { "M13", 5 }, { "M13", 36 } };
  g_autoptr (CalBackend) fasli = check_lookup ("zoro-fasli");

  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (CalDayLabel) label = cal_day_label_new (1393, wrong[i].code, CAL_DAY_PART_NONE, wrong[i].number, NULL);
      g_autoptr (GError) error = NULL;
      gint64 day = 0;

      g_assert_false (cal_backend_get_day_for_label (fasli, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT, &day,
                                                     &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
    }
}

static void
test_range (void)
{
  g_autoptr (CalBackend) fasli = check_lookup ("zoro-fasli");
  gint64 first, last;
  GError *error = NULL;

  g_assert_true (cal_backend_get_authoritative_range (fasli, &first, &last));
  g_assert_cmpint (first, ==, rows_iso_day ("1906-03-21"));
  g_assert_cmpint (last, ==, CAL_JULIAN_DAY_MAX);
  check_accuracy (fasli, first, CAL_ACCURACY_EXACT);
  check_accuracy (fasli, first - 1, CAL_ACCURACY_COMPUTED);
  rows_check_extremes (fasli);

  cal_backend_validate (fasli, 2441000, 2481000, &error);
  check_no_error (&error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_LOOKUP_ROWS (names);
  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);
  g_test_add_func ("/cal/zoro-fasli/count", test_count);
  g_test_add_func ("/cal/zoro-fasli/labels", test_labels);
  g_test_add_func ("/cal/zoro-fasli/no-labels", test_no_labels);
  g_test_add_func ("/cal/zoro-fasli/range", test_range);

  return g_test_run ();
}
