/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars that people changed: codes of territories, years that begin on other days, and
 * pairs of calendars other than the Julian and the Gregorian one. */

#include "config.h"

#include <string.h>

#include "cal-date.h"
#include "cal-formatter.h"
#include "cal-month-day.h"
#include "cal-period.h"
#include "cal-registry.h"
#include "cal-retail-backend.h"
#include "cutover-checks.h"
#include "lib/checks.h"
#include "lib/meton.h"

#define N_TERRITORIES 61

static CalBackend *
new_cutover (CalBackend *first,
             CalBackend *second,
             const char *changes,
             const char *year_count)
{
  GError *error = NULL;
  CalBackend *backend = cal_cutover_backend_new ("mine", first, second, changes, year_count, &error);

  check_no_error (&error);

  return backend;
}

/* An era that begins with the change is none of the calendar before. */
static void
test_era_of_the_change (void)
{
  g_autoptr (CalBackend) first = check_lookup ("japanese"), second = check_lookup ("juche");
  g_autoptr (CalBackend) backend = new_cutover (first, second, "2019-05-01", NULL);
  const char *const codes[] = { "juche", "heisei", "showa", "taisho", "meiji", "ce", "bce" };

  g_assert_cmpuint (cal_backend_get_n_eras (backend), ==, G_N_ELEMENTS (codes));

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (backend, i);

      g_assert_cmpstr (cal_era_get_code (era), ==, codes[i]);
    }
}

/* Codes. */

static void
test_codes (void)
{
  g_auto (GStrv) codes = cal_cutover_backend_list_territories ();

  g_assert_cmpuint (g_strv_length (codes), ==, N_TERRITORIES);

  for (gsize i = 1; codes[i] != NULL; i++)
    g_assert_cmpstr (codes[i - 1], <, codes[i]);
}

static void
test_aliases (void)
{
  static const char *const same[][2] = {
    { "US", "GB" }, { "ca", "GB" }, { "AU", "gb" }, { "NZ", "GB" }, { "IE", "GB" }, { "GE", "AM" }, { "ME", "RS" },
    { "fr-lorraine", "FR-LORRAINE" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_autoptr (CalBackend) backend = new_territory (same[i][0]);
      g_autoptr (CalBackend) other = new_territory (same[i][1]);

      g_assert_true (cal_backend_equal (backend, other));
      g_assert_cmpstr (cal_backend_get_id (backend), ==, cal_backend_get_id (other));
    }
}

static void
test_unknown (void)
{
  static const char *const rows[][2] = {
    { "GX", "“GB” (Great Britain and Ireland)?" },
    { "DE-BAVARIA", "“DE-BY” (Bavaria, Freising, Regensburg, Passau, Salzburg, Tyrol)?" },
    { "lorraine", "“FR-LORRAINE” (Lorraine)?" },
    { "JP", "those known are such as “GB”, “RU” or “DE-BY”" },
    { "", "those known are such as “GB”, “RU” or “DE-BY”" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (cal_cutover_backend_new_for_territory (rows[i][0], &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_CALENDAR);
      if (g_str_has_suffix (rows[i][1], "?"))
        g_assert_nonnull (strstr (error->message, "did you mean "));
      g_assert_true (g_str_has_suffix (error->message, rows[i][1]));
    }
}

/* Years. */

typedef struct
{
  const char *territory;
  int date[3];
  int era_year;
} YearRow;

static const YearRow years[] = {
  { "GB", { 1649, 1, 30 }, 1648 }, /* Charles I was put to death, in 1648 as it was written */
  { "GB", { 1751, 3, 24 }, 1750 },
  { "GB", { 1751, 3, 25 }, 1751 },
  { "GB", { 1751, 12, 31 }, 1751 },
  { "GB", { 1752, 1, 1 }, 1752 },
  { "GB", { 1753, 1, 1 }, 1753 },
  { "GB", { 1, 1, 1 }, 1 },
  { "GB", { 2, 1, 1 }, 1 },
  { "GB", { 2, 3, 25 }, 2 },
  { "GB-SCT", { 1649, 1, 30 }, 1649 },
  { "RU", { 1699, 8, 31 }, 1699 },
  { "RU", { 1699, 9, 1 }, 1700 },
  { "RU", { 1700, 1, 1 }, 1700 },
  { "RU", { 1700, 9, 1 }, 1700 },
  { "SE", { 1649, 1, 30 }, 1649 },
};

static void
test_years (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    {
      const YearRow *row = &years[i];
      g_autoptr (CalBackend) backend = new_territory (row->territory);
      g_autoptr (CalDate) date = cal_date_new (backend, row->date[0], row->date[1], row->date[2], NULL);
      int january;

      g_assert_cmpstr (cal_date_get_era (date), ==, "ce");
      g_assert_cmpint (cal_date_get_era_year (date), ==, row->era_year);
      g_assert_cmpint (cal_date_get_year (date), ==, row->date[0]);

      if (cal_date_get_count_year (date, "january", &january, NULL))
        g_assert_cmpint (january, ==, row->date[0]);
    }
}

/* By the year that was written. */
static void
test_written_years (void)
{
  g_autoptr (CalBackend) backend = new_territory ("GB");
  g_autoptr (CalDate) date = NULL, twice = NULL;
  GError *error = NULL;

  date = cal_date_new_from_era (backend, "ce", 1648, 1, 30, CAL_OVERFLOW_REJECT, &error);
  check_no_error (&error);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, check_day (backend, (int[]) { 1649, 1, 30 }));

  /* The year 1751 had no January: that of our year belonged to 1750, the next to 1752. */
  twice = cal_date_new_from_era (backend, "ce", 1751, 1, 30, CAL_OVERFLOW_REJECT, &error);
  g_assert_null (twice);
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
  g_clear_error (&error);
}

/* In Russia the year 1700, which began in September 1699, had its last months twice. */
static void
test_late_days (void)
{
  static const struct
  {
    const char *territory;
    int date[3];
    const char *text;
  } rows[] = {
    { "RU", { 1699, 9, 5 }, "5 September 1700" },
    { "RU", { 1700, 3, 5 }, "5 March 1700" },
    { "RU", { 1700, 9, 5 }, "5 Late September 1700" },
    { "RU", { 1701, 9, 5 }, "5 September 1701" },
    { "RU", { 1650, 9, 5 }, "5 September 1651" },
    { "GB", { 1701, 3, 24 }, "24 March 1700" },
    { "GB", { 1700, 3, 25 }, "25 March 1700" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalBackend) backend = new_territory (rows[i].territory);
      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "d MMMM y", NULL);
      g_autoptr (CalDate) date = cal_date_new (backend, rows[i].date[0], rows[i].date[1], rows[i].date[2], NULL);
      g_autofree char *text = cal_formatter_format (formatter, date, NULL);
      GError *error = NULL;
      g_autoptr (CalDate) read = NULL;

      g_assert_cmpstr (text, ==, rows[i].text);

      /* Without the mark a day that comes twice could be either. */
      read = cal_formatter_parse (formatter, text, &error);
      if (read == NULL)
        test_assert_error (&error, CAL_ERROR_AMBIGUOUS);
      else
        g_assert_true (cal_date_equal (read, date));
    }
}

/* Both years in one text. */

typedef struct
{
  int date[3];
  const char *text;
  const char *other;       /* what is read as the same */
} DualRow;

static const DualRow dual_dates[] = {
  { { 1649, 1, 30 }, "30 January 1648/49", "30 January 1648/1649" },
  { { 1700, 2, 10 }, "10 February 1699/00", "10 February 1699/1700" },
  { { 1701, 3, 24 }, "24 March 1700/01", NULL },
  { { 1701, 3, 25 }, "25 March 1701", NULL },
  { { 1751, 12, 31 }, "31 December 1751", NULL },
  { { 1752, 1, 1 }, "1 January 1752", NULL },
  { { 2026, 1, 1 }, "1 January 2026", NULL },
};

static void
test_dual_dates (void)
{
  g_autoptr (CalBackend) backend = new_territory ("GB");
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "d MMMM y/i", &error);

  check_no_error (&error);

  for (gsize i = 0; i < G_N_ELEMENTS (dual_dates); i++)
    {
      const DualRow *row = &dual_dates[i];
      g_autoptr (CalDate) date = cal_date_new (backend, row->date[0], row->date[1], row->date[2], NULL);
      g_autofree char *text = cal_formatter_format (formatter, date, &error);
      g_autoptr (CalDate) read = NULL;

      check_no_error (&error);
      g_assert_cmpstr (text, ==, row->text);

      for (int j = 0; j < (row->other != NULL ? 2 : 1); j++)
        {
          g_clear_pointer (&read, cal_date_unref);
          read = cal_formatter_parse (formatter, j == 0 ? row->text : row->other, &error);
          check_no_error (&error);
          g_assert_true (cal_date_equal (read, date));
        }
    }
}

static void
test_wrong_dual_dates (void)
{
  static const char *const texts[] = {
    "30 January 1648/50", "30 January 1648/48", "25 March 1701/02", "30 January 1648/", "30 January 1648/1650",
  };
  g_autoptr (CalBackend) backend = new_territory ("GB");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "d MMMM y/i", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (cal_formatter_parse (formatter, texts[i], &error));
      g_assert_nonnull (error);
    }
}

/* Other pairs. */

static void
check_date_before (CalBackend *backend,
                   gint64      day,
                   int         year,
                   const char *code,
                   int         number)
{
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, &error);

  check_no_error (&error);
  g_assert_cmpint (cal_date_get_year (date), ==, year);
  g_assert_cmpstr (cal_date_get_month_code (date), ==, code);
  g_assert_cmpint (cal_date_get_day (date), ==, number);
}

static void
check_valid (CalBackend *backend,
             gint64      around)
{
  GError *error = NULL;

  cal_backend_validate (backend, around - 1500, around + 1500, &error);
  check_no_error (&error);
}

/* Japan had no 3 December 1872. */
static void
test_lunisolar (void)
{
  g_autoptr (CalBackend) lunar = check_lookup ("japanese-lunar");
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");
  g_autoptr (CalBackend) backend = new_cutover (lunar, gregorian, "1873-01-01", NULL);
  gint64 change = check_day (gregorian, (int[]) { 1873, 1, 1 });
  g_autoptr (CalDate) leap = NULL, sum = NULL;
  GError *error = NULL;

  check_valid (backend, change);
  check_date_before (backend, change - 1, 1872, "M12", 2);
  check_date_before (backend, change, 1873, "M01", 1);
  g_assert_cmpint (cal_backend_get_days_in_month (backend, 1872, 12, NULL), ==, 2);
  g_assert_cmpint (cal_backend_get_months_in_year (backend, 1870, NULL), ==, 13);
  g_assert_cmpint (cal_backend_get_months_in_year (backend, 1874, NULL), ==, 12);
  g_assert_cmpint (cal_backend_get_kind (backend), ==, CAL_KIND_OTHER);
  g_assert_true (cal_backend_is_leap_year (backend, 1870, NULL));
  g_assert_true (cal_backend_is_leap_year (backend, 1876, NULL));
  g_assert_false (cal_backend_is_leap_year (backend, 1873, NULL));

  leap = cal_date_new_from_month_code (backend, 1870, "M10L", 5, CAL_OVERFLOW_REJECT, &error);
  check_no_error (&error);
  sum = cal_date_add_years (leap, 5, CAL_OVERFLOW_CONSTRAIN, &error);
  check_no_error (&error);
  check_date_before (backend, cal_date_get_julian_day (sum), 1875, "M10", 5);
}

/* The second calendar begins in another year, month and day than the last day was in. */
static void
test_cut_months (void)
{
  static const struct { const char *first; const char *change; int date[3]; const char *end; } rows[] = {
    { "japanese-lunar", "1873-01-01", { 1872, 12, 3 }, "; after day 2 comes day 1 of month 1 of year 1873" },
    { "japanese-lunar", "1873-01-01", { 1872, 12, 30 }, "; after day 2 comes day 1 of month 1 of year 1873" },
    { "japanese-lunar", "1873-01-01", { 1872, 12, 31 }, "; it has 2 days" },
    { "julian", "1700-03-01", { 1700, 2, 19 }, "; after day 18 comes day 1 of month 3" },
    { "julian", "1700-03-01", { 1700, 2, 29 }, "; after day 18 comes day 1 of month 3" },
    { "julian", "1700-03-01", { 1700, 2, 30 }, "; it has 18 days" },
    { "julian", "1700-03-01", { 1700, 1, 32 }, "; it has 31 days" },
    { "julian", "1700-03-01", { 1699, 2, 29 }, "; it has 28 days" },
    { "swedish", "1800-01-01", { 1753, 2, 18 }, "; after day 17 comes day 1 of month 3" },
  };
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalBackend) first = check_lookup (rows[i].first);
      g_autoptr (CalBackend) backend = NULL;
      g_autoptr (GError) error = NULL;

      backend = new_cutover (first, gregorian, rows[i].change, NULL);
      g_assert_null (cal_date_new (backend, rows[i].date[0], rows[i].date[1], rows[i].date[2], &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
      g_test_message ("%s", error->message);
      g_assert_true (g_str_has_suffix (error->message, rows[i].end));
    }
}

/* A whole month is left out: 31 January to 1 March. */
static void
test_month (void)
{
  g_autoptr (CalBackend) first = check_lookup ("julian");
  g_autoptr (CalBackend) second = check_lookup ("gregory");
  g_autoptr (CalBackend) backend = NULL;
  gint64 change;
  int month;

  /* Around the year 6200 both are 44 days from each other. */
  for (int year = 6000; ; year++)
    {
      change = check_day (first, (int[]) { year, 2, 1 });

      if (check_day (second, (int[]) { year, 3, 15 }) == change)
        {
          g_autofree char *changes = g_strdup_printf ("%d-03-15", year);
          GError *error = NULL;

          backend = new_cutover (first, second, changes, NULL);
          check_valid (backend, change);
          g_assert_cmpint (cal_backend_get_months_in_year (backend, year, NULL), ==, 11);
          check_date_before (backend, change - 1, year, "M01", 31);
          check_date_before (backend, change, year, "M03", 15);
          check_date_before (backend, change + 20, year, "M04", 4);
          g_assert_cmpint (check_day (backend, (int[]) { year, 2, 15 }), ==, change);
          g_assert_false (cal_backend_is_leap_year (backend, year, NULL));
          g_assert_false (cal_backend_get_month_for_code (backend, year, "M02", CAL_OVERFLOW_REJECT, &month, &error));
          g_assert_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE);
          g_clear_error (&error);
          g_assert_true (cal_backend_get_month_for_code (backend, year, "M02", CAL_OVERFLOW_CONSTRAIN, &month, NULL));
          g_assert_cmpint (month, ==, 1);
          g_assert_cmpint (cal_backend_get_months_in_year (backend, year + 1, NULL), ==, 12);
          return;
        }

      g_assert_cmpint (year, <, 7000);
    }
}

/* A leap year that ends early stays one. */
static void
test_year_end (void)
{
  g_autoptr (CalBackend) backend = new_cutover (NULL, NULL, "1585-01-01", NULL);
  gint64 change = check_iso_day ((int[]) { 1585, 1, 1 });

  check_valid (backend, change);
  check_date_before (backend, change - 1, 1584, "M12", 21);
  g_assert_true (cal_backend_is_leap_year (backend, 1584, NULL));
  g_assert_cmpint (cal_backend_get_days_in_year (backend, 1584, NULL), ==, 356);
}

/* A year whose leap day is the first one that is left out is common. */
static void
test_leap_day_left_out (void)
{
  g_autoptr (CalBackend) from_day_after = new_cutover (NULL, NULL, "1700-03-12", NULL);
  g_autoptr (CalBackend) from_leap_day = new_cutover (NULL, NULL, "1700-03-11", NULL);
  gint64 change = check_iso_day ((int[]) { 1700, 3, 11 });

  check_date_before (from_day_after, change, 1700, "M02", 29);
  g_assert_true (cal_backend_is_leap_year (from_day_after, 1700, NULL));
  check_date_before (from_leap_day, change - 1, 1700, "M02", 28);
  g_assert_false (cal_backend_is_leap_year (from_leap_day, 1700, NULL));
}

/* There and back again, where dates rise both times. */
static void
test_return (void)
{
  g_autoptr (CalBackend) julian = check_lookup ("julian");
  g_autoptr (CalBackend) gregorian = check_lookup ("gregory");
  g_autoptr (CalBackend) backend = new_cutover (gregorian, julian, "-000500-06-01 1582-10-15", NULL);
  g_autoptr (CalBackend) outer = NULL;
  gint64 there = check_iso_day ((int[]) { -500, 6, 1 }), back = check_iso_day ((int[]) { 1582, 10, 15 });

  check_valid (backend, there);
  check_valid (backend, back);
  check_date_before (backend, there - 1, -500, "M05", 31);
  check_date_before (backend, there, -500, "M06", 6);
  check_date_before (backend, back - 1, 1582, "M10", 4);
  check_date_before (backend, back, 1582, "M10", 15);

  /* Such a calendar may itself be changed. */
  outer = new_cutover (julian, backend, "-000400-01-01 -000300-01-01", NULL);
  check_valid (outer, back);
}

/* Sweden's own calendar has the change in it. */
static void
test_sweden (void)
{
  g_autoptr (CalBackend) sweden = new_territory ("SE");
  g_autoptr (CalBackend) swedish = check_lookup ("swedish");

  for (gint64 day = 2341000; day < 2363000; day++)
    {
      int ours[3], theirs[3];

      cal_backend_julian_day_to_date (sweden, day, &ours[0], &ours[1], &ours[2], NULL);
      cal_backend_julian_day_to_date (swedish, day, &theirs[0], &theirs[1], &theirs[2], NULL);
      g_assert_cmpmem (ours, sizeof ours, theirs, sizeof theirs);
    }
}

/* The day and the month that a month-day has are those of a common year. */
static void
test_month_days (void)
{
  g_autoptr (CalBackend) backend = new_territory ("GB");
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = cal_month_day_new (backend, "M09", 10, CAL_OVERFLOW_REJECT, &error);
  g_autoptr (CalDate) date = NULL;

  check_no_error (&error);
  date = cal_month_day_to_date (month_day, 1752, CAL_OVERFLOW_CONSTRAIN, &error);
  check_no_error (&error);
  check_date_before (backend, cal_date_get_julian_day (date), 1752, "M09", 14);
}

/* Any two calendars, and days all over history: each is a calendar with the dates of both,
 * or refused since dates would not rise. */

static void
check_parts (CalBackend *backend,
             CalBackend *first,
             CalBackend *second,
             gint64      change)
{
  for (gint64 day = change - 800; day < change + 800 && !g_test_failed (); day += day % 7 + 1)
    {
      g_autoptr (CalDate) ours = cal_date_new_from_julian_day (backend, day, NULL);
      g_autoptr (CalDate) theirs = cal_date_new_from_julian_day (day < change ? first : second, day, NULL);

      g_assert_cmpint (cal_date_get_year (ours), ==, cal_date_get_year (theirs));
      g_assert_cmpstr (cal_date_get_month_code (ours), ==, cal_date_get_month_code (theirs));
      g_assert_cmpint (cal_date_get_day (ours), ==, cal_date_get_day (theirs));
    }
}

/* Years may have different numbers of months before and after. */
static void
check_months (CalBackend *backend,
              gint64      change)
{
  int first_year, last_year;
  gint64 months = 0;

  cal_backend_julian_day_to_date (backend, change - 100000, &first_year, NULL, NULL, NULL);
  cal_backend_julian_day_to_date (backend, change + 100000, &last_year, NULL, NULL, NULL);

  for (int year = first_year; year < last_year; year++)
    {
      months += cal_backend_get_months_in_year (backend, year, NULL);

      if (year == first_year || year % 50 == 0 || year == last_year - 1)
        {
          g_autoptr (CalDate) from = cal_date_new (backend, first_year, 1, 1, NULL);
          g_autoptr (CalDate) to = cal_date_new (backend, year + 1, 1, 1, NULL);
          g_autoptr (CalDate) sum = NULL, back = NULL;
          g_autoptr (CalPeriod) period = NULL;
          GError *error = NULL;

          if (from == NULL || to == NULL)
            continue;

          period = cal_date_until (from, to, CAL_UNIT_MONTH, &error);
          check_no_error (&error);
          g_assert_cmpint (cal_period_get_months (period), ==, months);
          sum = cal_date_add_months (from, months, CAL_OVERFLOW_REJECT, &error);
          check_no_error (&error);
          g_assert_true (cal_date_equal (sum, to));
          back = cal_date_add_months (to, -months, CAL_OVERFLOW_REJECT, &error);
          check_no_error (&error);
          g_assert_true (cal_date_equal (back, from));
        }
    }
}

static int
try_pair (CalBackend *first,
          CalBackend *second,
          gint64      change)
{
  g_autoptr (CalBackend) iso = check_lookup ("iso8601");
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (iso, change, NULL);
  g_autofree char *day = cal_date_to_string (date);
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) backend = cal_cutover_backend_new ("mine", first, second, day, NULL, &error);

  if (backend == NULL)
    {
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT);
      return 0;
    }

  /* Years of two kinds do not have one length. */
  if (cal_backend_get_kind (first) == cal_backend_get_kind (second) &&
      !cal_backend_validate (backend, change - 800, change + 800, &error))
    g_error ("%s, then %s on %s: %s", cal_backend_get_id (first), cal_backend_get_id (second), day, error->message);

  check_parts (backend, first, second, change);
  check_months (backend, change);

  return 1;
}

static void
test_pairs (void)
{
  g_auto (GStrv) ids = cal_registry_list_ids (cal_registry_get_default ());
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  int n_days = g_test_thorough () ? 40 : 1;
  int n = 0;

  for (gsize i = 0; ids[i] != NULL; i++)
    for (gsize j = 0; ids[j] != NULL; j++)
      {
        g_autoptr (CalBackend) first = check_lookup (ids[i]), second = check_lookup (ids[j]);

        for (int k = 0; i != j && k < n_days; k++)
          n += try_pair (first, second, g_rand_int_range (random, 1721426, 2488434));
      }

  g_assert_cmpint (n, >, 20);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cutover/era-of-the-change", test_era_of_the_change);
  g_test_add_func ("/cutover/codes", test_codes);
  g_test_add_func ("/cutover/aliases", test_aliases);
  g_test_add_func ("/cutover/unknown", test_unknown);
  g_test_add_func ("/cutover/years", test_years);
  g_test_add_func ("/cutover/written-years", test_written_years);
  g_test_add_func ("/cutover/late-days", test_late_days);
  g_test_add_func ("/cutover/dual-dates", test_dual_dates);
  g_test_add_func ("/cutover/wrong-dual-dates", test_wrong_dual_dates);
  g_test_add_func ("/cutover/lunisolar", test_lunisolar);
  g_test_add_func ("/cutover/cut-months", test_cut_months);
  g_test_add_func ("/cutover/month", test_month);
  g_test_add_func ("/cutover/year-end", test_year_end);
  g_test_add_func ("/cutover/leap-day-left-out", test_leap_day_left_out);
  g_test_add_func ("/cutover/return", test_return);
  g_test_add_func ("/cutover/sweden", test_sweden);
  g_test_add_func ("/cutover/month-days", test_month_days);
  g_test_add_func ("/cutover/pairs", test_pairs);

  return g_test_run ();
}
