/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lunisolar calendars of East Asia against what was published. */

#include "config.h"

#include "cal-registry.h"
#include "calendar-rows.h"
#include "east-asian-months.h"

#define HKO "Hong Kong Observatory and Purple Mountain Observatory, tables 1901-2100"
#define PMO "Purple Mountain Observatory, New Edition of the Perpetual Calendar"
#define KASI "Korea Astronomy and Space Science Institute, tables to 2050"
#define HND "Ho Ngoc Duc, tables 1800-2199"
#define JPN "20-seiki-reki, 21-seiki-reki (Nichigai Associates)"
#define NAOJ "Uchida, Nihon rekijitsu genten (1992)"

static const DateRow dates[] = {
  /* Leap months of which other software has lost some. */
  { "chinese", "1890-03-21", 1890, "M02L", 1, NULL, 1890, PMO },
  { "chinese", "1890-04-18", 1890, "M02L", 29, NULL, 1890, PMO },
  { "chinese", "1890-04-19", 1890, "M03", 1, NULL, 1890, PMO },
  { "chinese", "1917-03-23", 1917, "M02L", 1, NULL, 1917, HKO },
  { "chinese", "1922-06-25", 1922, "M05L", 1, NULL, 1922, HKO },
  { "chinese", "1987-07-26", 1987, "M06L", 1, NULL, 1987, HKO },
  { "chinese", "1987-08-24", 1987, "M07", 1, NULL, 1987, HKO },
  { "chinese", "2012-05-21", 2012, "M04L", 1, NULL, 2012, HKO },
  { "chinese", "2033-12-22", 2033, "M11L", 1, NULL, 2033, HKO },
  { "chinese", "2033-12-25", 2033, "M11L", 4, NULL, 2033, HKO },
  { "chinese", "2034-01-20", 2033, "M12", 1, NULL, 2033, HKO },
  { "chinese", "2034-02-19", 2034, "M01", 1, NULL, 2034, HKO },
  /* New moons near midnight. */
  { "chinese", "1954-02-03", 1954, "M01", 1, NULL, 1954, HKO },
  { "chinese", "1978-09-03", 1978, "M08", 1, NULL, 1978, HKO },
  { "chinese", "1978-09-17", 1978, "M08", 15, NULL, 1978, HKO },
  { "chinese", "1989-08-01", 1989, "M06", 30, NULL, 1989, HKO },
  { "chinese", "1989-08-30", 1989, "M07", 29, NULL, 1989, HKO },
  { "chinese", "2018-11-07", 2018, "M09", 30, NULL, 2018, HKO },
  { "chinese", "2018-11-08", 2018, "M10", 1, NULL, 2018, HKO },
  { "chinese", "2025-04-27", 2025, "M03", 30, NULL, 2025, HKO },
  { "chinese", "2057-09-28", 2057, "M08", 30, NULL, 2057, PMO },
  { "chinese", "2057-09-29", 2057, "M09", 1, NULL, 2057, PMO },
  { "chinese", "2089-09-04", 2089, "M08", 1, NULL, 2089, HKO },
  { "chinese", "2097-08-07", 2097, "M07", 1, NULL, 2097, HKO },
  /* Beijing's own meridian before 1929, and the almanac of 1906. */
  { "chinese", "1906-04-23", 1906, "M03", 30, NULL, 1906, HKO },
  { "chinese", "1906-04-24", 1906, "M04", 1, NULL, 1906, HKO },
  { "chinese", "1914-11-17", 1914, "M10", 1, NULL, 1914, HKO },
  { "chinese", "1916-02-03", 1916, "M01", 1, NULL, 1916, HKO },
  { "chinese", "1920-11-10", 1920, "M10", 1, NULL, 1920, HKO },
  /* Not in a leap month. */
  { "chinese", "1949-10-01", 1949, "M08", 10, NULL, 1949, HKO },
  { "chinese", "2017-12-14", 2017, "M10", 27, NULL, 2017, HKO },
  { "chinese", "1985-02-20", 1985, "M01", 1, NULL, 1985, HKO },

  { "dangi", "1906-04-24", 1906, "M04", 1, NULL, 1906, KASI },
  { "dangi", "1958-02-18", 1957, "M12", 30, NULL, 1957, KASI },
  { "dangi", "1958-02-19", 1958, "M01", 1, NULL, 1958, KASI },
  { "dangi", "1988-02-17", 1987, "M12", 30, NULL, 1987, KASI },
  { "dangi", "1988-02-18", 1988, "M01", 1, NULL, 1988, KASI },
  { "dangi", "2012-04-21", 2012, "M03L", 1, NULL, 2012, KASI },
  { "dangi", "2017-02-26", 2017, "M02", 1, NULL, 2017, KASI },

  { "vietnam", "1968-01-29", 1968, "M01", 1, NULL, 1968, HND },
  { "vietnam", "1984-12-22", 1984, "M12", 1, NULL, 1984, HND },
  { "vietnam", "1985-01-21", 1985, "M01", 1, NULL, 1985, HND },
  { "vietnam", "2007-02-17", 2007, "M01", 1, NULL, 2007, HND },
  { "vietnam", "2008-01-06", 2007, "M11", 28, NULL, 2007, HND },
  { "vietnam", "2017-07-23", 2017, "M06L", 1, NULL, 2017, HND },
  { "vietnam", "2022-01-02", 2021, "M11", 30, NULL, 2021, HND },
  { "vietnam", "2030-02-02", 2030, "M01", 1, NULL, 2030, HND },
  { "vietnam", "2031-05-20", 2031, "M03L", 30, NULL, 2031, HND },
  { "vietnam", "2053-02-18", 2053, "M01", 1, NULL, 2053, HND },

  { "japanese-lunar", "1844-02-18", 1844, "M01", 1, NULL, 1844, NAOJ },
  { "japanese-lunar", "1852-03-21", 1852, "M02L", 1, NULL, 1852, NAOJ },
  { "japanese-lunar", "1866-05-15", 1866, "M04", 1, NULL, 1866, NAOJ },
  { "japanese-lunar", "1868-05-22", 1868, "M04L", 1, NULL, 1868, NAOJ },
  { "japanese-lunar", "1870-11-23", 1870, "M10L", 1, NULL, 1870, NAOJ },
  { "japanese-lunar", "1872-01-10", 1871, "M12", 1, NULL, 1871, NAOJ },
  { "japanese-lunar", "1872-12-31", 1872, "M12", 2, NULL, 1872, NAOJ },
  { "japanese-lunar", "1884-04-26", 1884, "M04", 1, NULL, 1884, JPN },
  { "japanese-lunar", "1890-01-21", 1889, "M12L", 1, NULL, 1889, JPN },
  { "japanese-lunar", "1908-09-25", 1908, "M09", 1, NULL, 1908, JPN },
  { "japanese-lunar", "1924-12-26", 1924, "M12", 1, NULL, 1924, JPN },
  { "japanese-lunar", "1947-03-23", 1947, "M02L", 1, NULL, 1947, JPN },
  { "japanese-lunar", "1978-09-03", 1978, "M08", 1, NULL, 1978, JPN },
  { "japanese-lunar", "2012-04-21", 2012, "M03L", 1, NULL, 2012, JPN },
  { "japanese-lunar", "2017-02-26", 2017, "M02", 1, NULL, 2017, JPN },
  { "japanese-lunar", "2017-06-24", 2017, "M05L", 1, NULL, 2017, JPN },
  { "japanese-lunar", "2033-12-22", 2033, "M11L", 1, NULL, 2033, JPN },
};

typedef struct
{
  const char *calendar;
  const char *first; /* first day of this accuracy */
  const char *last;
  CalAccuracy accuracy;
} AccuracyRow;

static const AccuracyRow accuracies[] = {
  { "chinese", "1601-02-03", "1900-01-30", CAL_ACCURACY_COMPUTED },
  { "chinese", "1900-01-31", "2057-09-27", CAL_ACCURACY_EXACT },
  { "chinese", "2057-09-28", "2057-10-27", CAL_ACCURACY_PROVISIONAL },
  { "chinese", "2057-10-28", "2089-09-03", CAL_ACCURACY_EXACT },
  { "chinese", "2089-09-04", "2089-10-03", CAL_ACCURACY_PROVISIONAL },
  { "chinese", "2089-10-04", "2097-08-06", CAL_ACCURACY_EXACT },
  { "chinese", "2097-08-07", "2097-09-05", CAL_ACCURACY_PROVISIONAL },
  { "chinese", "2097-09-06", "2101-01-28", CAL_ACCURACY_EXACT },
  { "chinese", "2101-01-29", "2400-01-26", CAL_ACCURACY_COMPUTED },
  { "dangi", "1601-02-03", "1900-01-30", CAL_ACCURACY_COMPUTED },
  { "dangi", "1900-01-31", "2051-02-10", CAL_ACCURACY_EXACT },
  { "dangi", "2051-02-11", "2400-01-26", CAL_ACCURACY_COMPUTED },
  { "vietnam", "1601-02-03", "1968-01-28", CAL_ACCURACY_COMPUTED },
  { "vietnam", "1968-01-29", "2054-05-06", CAL_ACCURACY_EXACT },
  { "vietnam", "2054-05-07", "2054-06-05", CAL_ACCURACY_PROVISIONAL },
  { "vietnam", "2072-12-09", "2073-01-07", CAL_ACCURACY_PROVISIONAL },
  { "vietnam", "2077-11-15", "2077-12-14", CAL_ACCURACY_PROVISIONAL },
  { "vietnam", "2085-10-18", "2085-11-16", CAL_ACCURACY_PROVISIONAL },
  { "vietnam", "2085-11-17", "2101-01-28", CAL_ACCURACY_EXACT },
  { "vietnam", "2101-01-29", "2400-01-26", CAL_ACCURACY_COMPUTED },
  { "japanese-lunar", "1601-02-03", "2400-01-26", CAL_ACCURACY_COMPUTED },
};

/* ISO years of the reference dates of months and days without a year, 0: none
 * (ECMAScript Temporal, table of the era and month code proposal).
 */
typedef struct
{
  const char *code;
  int first_days; /* days 1 to 29, but of M11L 1 to 10 */
  int day_30;
} ReferenceRow;

static const ReferenceRow chinese_references[] = {
  { "M01", 1972, 1970 }, { "M01L", 0, 0 }, { "M02", 1972, 1972 }, { "M02L", 1947, 0 },
  { "M03", 1972, 1966 }, { "M03L", 1966, 1955 }, { "M04", 1972, 1970 },
  { "M04L", 1963, 1944 }, { "M05", 1972, 1972 }, { "M05L", 1971, 1952 },
  { "M06", 1972, 1971 }, { "M06L", 1960, 1941 }, { "M07", 1972, 1972 },
  { "M07L", 1968, 1938 }, { "M08", 1972, 1971 }, { "M08L", 1957, 0 },
  { "M09", 1972, 1972 }, { "M09L", 2014, 0 }, { "M10", 1972, 1972 }, { "M10L", 1984, 0 },
  { "M11", 1972, 1970 }, { "M11L", 2033, 0 }, { "M12", 1972, 1972 }, { "M12L", 0, 0 },
};

static CalBackend *
get_backend (const char *id)
{
  g_autoptr (GError) error = NULL;
  CalBackend *backend = cal_registry_lookup (cal_registry_get_default (), id, &error);

  g_assert_no_error (error);
  g_object_unref (backend); /* built-in ones stay */

  return backend;
}

static gint64
day_of_iso (const char *iso)
{
  g_autoptr (GError) error = NULL;
  int year = 0, month = 0, day = 0;
  gint64 julian_day;

  g_assert_cmpint (sscanf (iso, "%d-%d-%d", &year, &month, &day), ==, 3);
  cal_backend_date_to_julian_day (get_backend ("gregory"), year, month, day,
                                  &julian_day, &error);
  g_assert_no_error (error);

  return julian_day;
}

static int
iso_year_of_day (gint64 julian_day)
{
  int year, month, day;

  g_assert_true (cal_backend_julian_day_to_date (get_backend ("gregory"), julian_day,
                                                 &year, &month, &day, NULL));

  return year;
}

static void
assert_date (CalBackend *backend,
             const char *iso,
             int         year,
             const char *code,
             int         day)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *found_code = NULL;
  gint64 julian_day = day_of_iso (iso);
  int found_year, found_month, found_day, month;
  gint64 back;

  cal_backend_julian_day_to_date (backend, julian_day, &found_year, &found_month,
                                  &found_day, &error);
  g_assert_no_error (error);
  found_code = cal_backend_get_month_code (backend, found_year, found_month, &error);
  g_assert_no_error (error);

  g_assert_cmpint (found_year, ==, year);
  g_assert_cmpstr (found_code, ==, code);
  g_assert_cmpint (found_day, ==, day);

  cal_backend_get_month_for_code (backend, year, code, CAL_OVERFLOW_REJECT, &month, &error);
  g_assert_no_error (error);
  g_assert_cmpint (month, ==, found_month);

  cal_backend_date_to_julian_day (backend, year, month, day, &back, &error);
  g_assert_no_error (error);
  g_assert_cmpint (back, ==, julian_day);
}

/* The number of the month that a year's leap month follows, 0 if it has none. */
static int
leap_number (CalBackend *backend,
             int         year)
{
  int months = cal_backend_get_months_in_year (backend, year, NULL);

  for (int month = 1; month <= months; month++)
    if (cal_backend_is_leap_month (backend, year, month, NULL))
      {
        g_assert_cmpint (months, ==, 13);
        g_assert_true (cal_backend_is_leap_year (backend, year, NULL));
        return month - 1;
      }

  g_assert_cmpint (months, ==, 12);
  g_assert_false (cal_backend_is_leap_year (backend, year, NULL));

  return 0;
}

static int
chinese_leap_number (int year)
{
  for (gsize i = 0; i < G_N_ELEMENTS (leap_years); i++)
    if (leap_years[i].year == year)
      return leap_years[i].number;

  return 0;
}

static void
assert_leap_years (const char    *calendar,
                   int            first,
                   int            last,
                   const LeapRow *differences)
{
  CalBackend *backend = get_backend (calendar);

  for (int year = first; year <= last; year++)
    {
      int expected = chinese_leap_number (year);

      for (const LeapRow *row = differences; row->year != 0; row++)
        if (row->year == year)
          expected = row->number;

      g_test_message ("%s %d", calendar, year);
      g_assert_cmpint (leap_number (backend, year), ==, expected);
    }
}

static void
test_leap_years (void)
{
  assert_leap_years ("chinese", 1900, 2100, (LeapRow[]) { { 0 } });
  assert_leap_years ("dangi", 1900, 2050, (LeapRow[]) { { 2012, 3 }, { 2017, 5 }, { 0 } });
  assert_leap_years ("vietnam", 1968, 2100,
                     (LeapRow[]) { { 1984, 0 }, { 1985, 2 }, { 1987, 7 }, { 0 } });
}

/* Lengths of leap months by the number before them, 1900 to 2100. */
static void
count_leap_months (const char *calendar,
                   int         counts[13],
                   int         long_counts[13])
{
  CalBackend *backend = get_backend (calendar);

  for (int year = 1900; year <= 2100; year++)
    {
      int number = leap_number (backend, year);

      counts[number]++;
      if (number != 0)
        long_counts[number] +=
          cal_backend_get_days_in_month (backend, year, number + 1, NULL) == 30;
    }
}

/* What the months of 1900 to 2100 are known for. */
static void
test_leap_month_facts (void)
{
  static const int never_long[] = { 2, 8, 9, 10, 11 };
  int counts[13] = { 0 }, long_counts[13] = { 0 };
  int dangi_counts[13] = { 0 }, dangi_long_counts[13] = { 0 };

  count_leap_months ("chinese", counts, long_counts);
  count_leap_months ("dangi", dangi_counts, dangi_long_counts);

  g_assert_cmpint (counts[1], ==, 0);
  g_assert_cmpint (counts[12], ==, 0);
  for (int number = 9; number <= 11; number++)
    g_assert_cmpint (counts[number], ==, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (never_long); i++)
    {
      g_assert_cmpint (long_counts[never_long[i]], ==, 0);
      g_assert_cmpint (dangi_long_counts[never_long[i]], ==, never_long[i] == 8);
    }

  g_assert_cmpint (leap_number (get_backend ("dangi"), 2052), ==, 8);
  g_assert_cmpint (cal_backend_get_days_in_month (get_backend ("dangi"), 2052, 9, NULL), ==, 30);
}

/* Walks a span and collects the first days of months on which two calendars differ. */
static void
assert_differing_months (const char     *calendar,
                         const char     *first,
                         const char     *last,
                         const StartRow *rows,
                         gsize           n_rows)
{
  CalBackend *backend = get_backend (calendar);
  CalBackend *chinese = get_backend ("chinese");
  gint64 end = day_of_iso (last);
  gsize n = 0;

  for (gint64 day = day_of_iso (first); day <= end; day++)
    {
      int year, month, month_day, chinese_year, chinese_month, chinese_day;
      g_autofree char *code = NULL;
      g_autofree char *chinese_code = NULL;

      cal_backend_julian_day_to_date (backend, day, &year, &month, &month_day, NULL);
      if (month_day != 1)
        continue;

      cal_backend_julian_day_to_date (chinese, day, &chinese_year, &chinese_month,
                                      &chinese_day, NULL);
      code = cal_backend_get_month_code (backend, year, month, NULL);
      chinese_code = cal_backend_get_month_code (chinese, chinese_year, chinese_month, NULL);
      if (chinese_day == 1 && chinese_year == year && g_str_equal (code, chinese_code))
        continue;

      g_assert_cmpuint (n, <, n_rows);
      g_assert_cmpint (day, ==, day_of_iso (rows[n].iso));
      assert_date (backend, rows[n].iso, rows[n].year, rows[n].code, 1);
      n++;
    }

  g_assert_cmpuint (n, ==, n_rows);
}

static void
test_korean_months (void)
{
  assert_differing_months ("dangi", "1900-01-31", "2051-02-10",
                           korean_months, G_N_ELEMENTS (korean_months));
}

static void
test_vietnamese_months (void)
{
  assert_differing_months ("vietnam", "1968-01-29", "2101-01-28",
                           vietnamese_months, G_N_ELEMENTS (vietnamese_months));
}

static CalAccuracy
accuracy_of (CalBackend *backend,
             gint64      julian_day)
{
  g_autoptr (GError) error = NULL;
  CalAccuracy accuracy = cal_backend_get_accuracy (backend, julian_day, &error);

  g_assert_no_error (error);

  return accuracy;
}

/* Both ends of a span have its accuracy, and the days beside it another. */
static void
test_accuracy (gconstpointer data)
{
  const AccuracyRow *row = data;
  CalBackend *backend = get_backend (row->calendar);
  gint64 first = day_of_iso (row->first);
  gint64 last = day_of_iso (row->last);

  g_assert_cmpint (accuracy_of (backend, first), ==, row->accuracy);
  g_assert_cmpint (accuracy_of (backend, last), ==, row->accuracy);
  g_assert_cmpint (accuracy_of (backend, first - 1), !=, row->accuracy);
  g_assert_cmpint (accuracy_of (backend, last + 1), !=, row->accuracy);
}

static void
test_far_accuracy (void)
{
  static const char *const calendars[] = { "chinese", "dangi", "vietnam", "japanese-lunar" };
  gint64 first, last;

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      CalBackend *backend = get_backend (calendars[i]);

      g_assert_cmpint (accuracy_of (backend, CAL_JULIAN_DAY_MIN), ==, CAL_ACCURACY_APPROXIMATE);
      g_assert_cmpint (accuracy_of (backend, day_of_iso ("1601-02-02")), ==, CAL_ACCURACY_APPROXIMATE);
      g_assert_cmpint (accuracy_of (backend, day_of_iso ("2400-01-27")), ==, CAL_ACCURACY_APPROXIMATE);
      g_assert_cmpint (accuracy_of (backend, CAL_JULIAN_DAY_MAX), ==, CAL_ACCURACY_APPROXIMATE);
    }

  g_assert_true (cal_backend_get_authoritative_range (get_backend ("dangi"), &first, &last));
  g_assert_cmpint (first, ==, day_of_iso ("1900-01-31"));
  g_assert_cmpint (last, ==, day_of_iso ("2051-02-10"));
  g_assert_false (cal_backend_get_authoritative_range (get_backend ("japanese-lunar"), &first, &last));
}

/* The ISO year of the latest such day from 1900 to 1972 or, failing that, of the
 * earliest from 1973 to 2035; 0 if there is none.
 */
static int
reference_year (CalBackend *backend,
                const char *code,
                int         day)
{
  int found = 0;

  for (int year = 1899; year <= 2035; year++)
    {
      gint64 julian_day;
      int month, iso_year;

      if (!cal_backend_get_month_for_code (backend, year, code, CAL_OVERFLOW_REJECT, &month, NULL) ||
          !cal_backend_date_to_julian_day (backend, year, month, day, &julian_day, NULL))
        continue;

      iso_year = iso_year_of_day (julian_day);
      if (iso_year >= 1900 && (iso_year <= 1972 || (found == 0 && iso_year <= 2035)))
        found = iso_year;
    }

  return found;
}

static void
test_reference_years (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (chinese_references); i++)
    {
      const ReferenceRow *row = &chinese_references[i];
      gboolean is_11_leap = g_str_equal (row->code, "M11L");
      gboolean is_3 = g_str_equal (row->code, "M03");

      for (int day = 1; day <= 30; day++)
        {
          int expected = day == 30 ? row->day_30 : row->first_days;

          if (is_11_leap && day > 10 && day < 30)
            expected = 2034;

          g_test_message ("%s day %d", row->code, day);
          g_assert_cmpint (reference_year (get_backend ("chinese"), row->code, day), ==, expected);

          if (is_3 && day == 30)
            expected = 1968;

          g_assert_cmpint (reference_year (get_backend ("dangi"), row->code, day), ==, expected);
        }
    }
}

static void
assert_month_name (int           month,
                   CalNameWidth  width,
                   const char   *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name =
    cal_backend_get_month_name (get_backend ("chinese"), "en", 2033, month, width,
                                CAL_NAME_CONTEXT_FORMAT, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (name, ==, expected);
}

static void
test_names (void)
{
  CalBackend *chinese = get_backend ("chinese");
  g_autofree char *name = cal_backend_get_display_name (get_backend ("vietnam"), "en");

  g_assert_cmpstr (name, ==, "Vietnamese Calendar");
  assert_month_name (11, CAL_NAME_WIDTH_WIDE, "Eleventh Month");
  assert_month_name (12, CAL_NAME_WIDTH_WIDE, "Eleventh Monthbis");
  assert_month_name (12, CAL_NAME_WIDTH_ABBREVIATED, "Mo11bis");
  assert_month_name (13, CAL_NAME_WIDTH_WIDE, "Twelfth Month");

  g_assert_cmpint (cal_backend_get_cyclic_year (chinese, 1984, NULL), ==, 1);
  g_assert_cmpint (cal_backend_get_cyclic_year (chinese, 2024, NULL), ==, 41);
  g_assert_cmpint (cal_backend_get_cyclic_year (chinese, 1983, NULL), ==, 60);
  g_assert_true (get_backend ("vietnamese") == get_backend ("vietnam"));
  g_assert_true (get_backend ("japanese-lunisolar") == get_backend ("japanese-lunar"));
}

/* A leap month that the year lacks, and its twin; day 30 of a month of 29. */
static void
test_errors (void)
{
  CalBackend *chinese = get_backend ("chinese");
  g_autoptr (GError) error = NULL;
  gint64 julian_day;
  int month;

  g_assert_false (cal_backend_get_month_for_code (chinese, 2024, "M11L", CAL_OVERFLOW_REJECT,
                                                  &month, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE);
  g_clear_error (&error);

  g_assert_true (cal_backend_get_month_for_code (chinese, 2024, "M11L", CAL_OVERFLOW_CONSTRAIN,
                                                 &month, &error));
  g_assert_no_error (error);
  g_assert_cmpint (month, ==, 11);

  g_assert_false (cal_backend_get_month_for_code (chinese, 2024, "M13", CAL_OVERFLOW_CONSTRAIN,
                                                  &month, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE);
  g_clear_error (&error);

  g_assert_false (cal_backend_date_to_julian_day (chinese, 2024, 13, 1, &julian_day, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
  g_clear_error (&error);

  g_assert_false (cal_backend_date_to_julian_day (chinese, 1989, 7, 30, &julian_day, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_DATE_ROWS (dates);

  for (gsize i = 0; i < G_N_ELEMENTS (accuracies); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/east-asian/accuracy/%s/%s",
                                               accuracies[i].calendar, accuracies[i].first);

      g_test_add_data_func (path, &accuracies[i], test_accuracy);
    }

  g_test_add_func ("/cal/east-asian/accuracy/far", test_far_accuracy);
  g_test_add_func ("/cal/east-asian/leap-years", test_leap_years);
  g_test_add_func ("/cal/east-asian/leap-month-facts", test_leap_month_facts);
  g_test_add_func ("/cal/east-asian/korean-months", test_korean_months);
  g_test_add_func ("/cal/east-asian/vietnamese-months", test_vietnamese_months);
  g_test_add_func ("/cal/east-asian/reference-years", test_reference_years);
  g_test_add_func ("/cal/east-asian/names", test_names);
  g_test_add_func ("/cal/east-asian/errors", test_errors);

  return g_test_run ();
}
