/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Two calendars with Gregorian years that begin in March or April: that of Bangladesh, and
 * the Nanakshahi one.
 *
 * data/bangla.txt and data/nanakshahi.txt have days as other programs made them.
 */

#include "config.h"

#include "calendar-rows.h"

#define NEWS "bdnews24, 17 October 2019"
#define SANGRANDS "The days of sangrand that the Shiromani Gurdwara Parbandhak Committee published in 2003"

static const DateRow dates[] = {
  { "bangla", "0594-04-14", 1, "M01", 1, "bangabda", 1, "Epoch" },
  { "bangla", "0594-04-13", 0, "M12", 30, "bangabda", 0, "The day before the epoch" },
  { "bangla", "2019-02-21", 1425, "M11", 9, "bangabda", 1425, NEWS },
  { "bangla", "2019-10-16", 1426, "M06", 31, "bangabda", 1426, NEWS },
  { "bangla", "2019-10-17", 1426, "M07", 1, "bangabda", 1426, NEWS },
  { "bangla", "2019-12-16", 1426, "M09", 1, "bangabda", 1426, NEWS },
  { "bangla", "2020-02-21", 1426, "M11", 8, "bangabda", 1426, NEWS },
  { "bangla", "2020-03-26", 1426, "M12", 12, "bangabda", 1426, NEWS },
  { "bangla", "2020-05-08", 1427, "M01", 25, "bangabda", 1427, NEWS },
  { "bangla", "2020-05-25", 1427, "M02", 11, "bangabda", 1427, NEWS },

  { "nanaksha", "1469-03-14", 1, "M01", 1, "ns", 1, "Epoch" },
  { "nanaksha", "2003-03-14", 535, "M01", 1, "ns", 535, SANGRANDS },
  { "nanaksha", "2003-04-14", 535, "M02", 1, "ns", 535, SANGRANDS },
  { "nanaksha", "2004-01-13", 535, "M11", 1, "ns", 535, SANGRANDS },
  { "nanaksha", "2004-02-12", 535, "M12", 1, "ns", 535, SANGRANDS },
  { "nanaksha", "2004-03-13", 535, "M12", 31, "ns", 535, "A leap year, as 2004 is one" },
  { "nanaksha", "2024-03-14", 556, "M01", 1, "ns", 556, SANGRANDS },
};

static const EraRow eras[] = {
  { "bangla", "bangabda", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Bangabda" },
  { "nanaksha", "ns", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Nanakshahi Era" },
};

static const NoDateRow no_dates[] = {
  { "bangla", 1425, 6, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 6 (Ashwin) of year 1425 of calendar “bangla”; it has 30 days" },
  { "bangla", 1427, 11, 30, CAL_ERROR_INVALID_DATE,
    "day 30 is not in month 11 (Falgun) of year 1427 of calendar “bangla”; it has 29 days" },
  { "bangla", 1427, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 1427 of calendar “bangla”; it has months 1 to 12" },
  { "bangla", 999407, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 999407 is out of range; calendar “bangla” has years -1000593 to 999406" },
  { "nanaksha", 536, 12, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 12 (Phagun) of year 536 of calendar “nanaksha”; it has 30 days" },
  { "nanaksha", -1001469, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year -1001469 is out of range; calendar “nanaksha” has years -1001468 to 998531" },
};

static const NameRow month_names[] = {
  { "bangla", 1432, 1, "Boishakh" },
  { "bangla", 1432, 8, "Agrahayan" },
  { "bangla", 1432, 12, "Chaitra" },
  { "nanaksha", 556, 1, "Chet" },
  { "nanaksha", 556, 7, "Assu" },
  { "nanaksha", 556, 12, "Phagun" },
};

/* The rules in the plainest words. */

static int
twelve_months (int year G_GNUC_UNUSED)
{
  return 12;
}

static gboolean
is_gregorian_leap (int year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int
bangla_days_in_month (int year,
                      int month)
{
  static const int days[2][12] = {
    { 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, 30 },
    { 31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29, 30 },
  };

  return days[year >= 1426][month - 1] + (month == 11 && is_gregorian_leap (year + 594));
}

static int
nanaksha_days_in_month (int year,
                        int month)
{
  return (month <= 5 ? 31 : 30) + (month == 12 && is_gregorian_leap (year + 1469));
}

static const PlainRule rules[] = {
  { "bangla", twelve_months, bangla_days_in_month },
  { "nanaksha", twelve_months, nanaksha_days_in_month },
};

/* The rule of 1987, which the program goes on with. */
static void
test_bangla_list (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("bangla");
  const CalRule *rule = cal_backend_peek_rule (backend);
  g_auto (GStrv) lines = check_read_lines ("bangla.txt");
  int n_equal = 0, n_reformed = 0;

  for (char **line = lines; *line != NULL; line++)
    {
      int year, month, length;
      char iso[11];

      g_assert_cmpint (sscanf (*line, "%10s %d %d %d", iso, &year, &month, &length), ==, 4);

      if (year >= 1426)
        {
          n_reformed++;
          continue;
        }

      g_assert_cmpint (rule->to_day (rule, year, month, 1), ==, (gint32) rows_iso_day (iso));
      g_assert_cmpint (rule->days_in_month (rule, year, month), ==, length);
      n_equal++;
    }

  g_assert_cmpint (n_equal, ==, 12 * (1426 - 1394));
  g_assert_cmpint (n_reformed, ==, 12 * (1447 - 1426));
}

/* From 1 to 13 March the program is a day or more off in each year: it counts on from 28 or
 * 29 February as if the month before had another length. */
static void
test_nanakshahi_list (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("nanaksha");
  const CalRule *rule = cal_backend_peek_rule (backend);
  g_auto (GStrv) lines = check_read_lines ("nanakshahi.txt");
  int n_days = 0, n_other = 0;

  for (char **line = lines; *line != NULL; line++)
    {
      int year, month, day, n;
      char iso[11];

      g_assert_cmpint (sscanf (*line, "%10s %d %d %d %d", iso, &year, &month, &day, &n), ==, 5);

      if (rule->to_day (rule, year, month, day) == (gint32) rows_iso_day (iso))
        {
          g_assert_cmpint (rule->to_day (rule, year, month, day + n - 1), !=, CAL_NO_DAY);
          n_days += n;
          continue;
        }

      g_test_message ("%s", *line);
      g_assert_true (g_str_has_suffix (iso, "-03-01"));
      g_assert_cmpint (n, ==, 13);
      n_other += n;
    }

  g_test_message ("%d days are equal, %d are not", n_days, n_other);
  g_assert_cmpint (n_days + n_other, ==, rows_iso_day ("2104-03-14") - rows_iso_day ("2003-03-14"));
  g_assert_cmpint (n_other % 13, ==, 0);
  g_assert_cmpint (n_days, >, 30000);
}

static void
test_ranges (void)
{
  static const struct { const char *calendar; const char *first; } starts[] = {
    { "bangla", "1987-04-14" },
    { "nanaksha", "2003-03-14" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (starts[i].calendar);
      gint64 first, last;
      GError *error = NULL;

      g_assert_true (cal_backend_get_authoritative_range (backend, &first, &last));
      g_assert_cmpint (first, ==, rows_iso_day (starts[i].first));
      g_assert_cmpint (last, ==, CAL_JULIAN_DAY_MAX);
      check_accuracy (backend, first, CAL_ACCURACY_EXACT);
      check_accuracy (backend, first - 1, CAL_ACCURACY_COMPUTED);
      rows_check_extremes (backend);

      cal_backend_validate (backend, first - 12000, first + 28000, &error);
      check_no_error (&error);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);
  g_test_add_func ("/cal/bangla/list", test_bangla_list);
  g_test_add_func ("/cal/nanaksha/list", test_nanakshahi_list);
  g_test_add_func ("/cal/gregorian-spring/ranges", test_ranges);

  return g_test_run ();
}
