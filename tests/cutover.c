/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars that people changed: all territories, by the days in
 * cal/backends/data/cutovers.csv, against days that are counted one by one. */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cal-date.h"
#include "cal-period.h"
#include "cutover-checks.h"

enum
{
  CODE,
  TERRITORY,
  ALIASES,
  FIRST_CALENDAR,
  LAST_FIRST,
  FIRST_GREGORIAN,
  STATUS,
  DOUBTFUL,
  YEAR_COUNT,
  N_COLUMNS = 11
};

/* A row of comma-separated values, of which some are in quotation marks. */
static GStrv
split_row (const char *line)
{
  g_autoptr (GStrvBuilder) fields = g_strv_builder_new ();
  g_autoptr (GString) field = g_string_new (NULL);
  gboolean quoted = FALSE;

  for (; *line != '\0'; line++)
    {
      if (*line == '"')
        quoted = !quoted;
      else if (*line != ',' || quoted)
        g_string_append_c (field, *line);
      else
        {
          g_strv_builder_add (fields, field->str);
          g_string_set_size (field, 0);
        }
    }

  g_strv_builder_add (fields, field->str);

  return g_strv_builder_end (fields);
}

/* Days that are counted one by one. */

typedef struct
{
  int date[3];
} Day;

/* So many on each side of a change. */
#define REACH 1500

typedef struct
{
  gint64 change;
  gint64 first;     /* of the days */
  int n;
  Day days[2 * REACH];
} Reference;

static int
count_days (const char *calendar,
            int         year,
            int         month)
{
  static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  gboolean gregorian = g_str_equal (calendar, "gregory");

  if (g_str_equal (calendar, "swedish") && month == 2 && (year == 1700 || year == 1712))
    return year == 1700 ? 28 : 30;

  return lengths[month - 1] + (month == 2 && year % 4 == 0 && (!gregorian || year % 100 != 0 || year % 400 == 0));
}

static void
step (const char *calendar,
      Day        *day)
{
  int *date = day->date;

  if (++date[2] <= count_days (calendar, date[0], date[1]))
    return;

  date[2] = 1;
  if (++date[1] <= 12)
    return;

  date[1] = 1;
  date[0]++;
}

static void
step_back (const char *calendar,
           Day        *day)
{
  int *date = day->date;

  if (--date[2] > 0)
    return;

  if (--date[1] == 0)
    {
      date[1] = 12;
      date[0]--;
    }

  date[2] = count_days (calendar, date[0], date[1]);
}

/* From the last day before the change and the first after it. */
static Reference *
make_reference (const char *calendar,
                const char *last,
                const char *first)
{
  Reference *self = g_new (Reference, 1);
  Day day;

  sscanf (first, "%d-%d-%d", &day.date[0], &day.date[1], &day.date[2]);
  self->change = check_iso_day (day.date);
  self->first = self->change - REACH;
  self->n = 2 * REACH;

  for (int i = REACH; i < self->n; i++, step ("gregory", &day))
    self->days[i] = day;

  sscanf (last, "%d-%d-%d", &day.date[0], &day.date[1], &day.date[2]);

  for (int i = REACH - 1; i >= 0; i--, step_back (calendar, &day))
    self->days[i] = day;

  return self;
}

static int
compare (const int *date,
         int        year,
         int        month,
         int        day)
{
  if (date[0] != year)
    return date[0] < year ? -1 : 1;

  if (date[1] != month)
    return date[1] < month ? -1 : 1;

  return date[2] < day ? -1 : date[2] > day;
}

/* The day of a date; of one that is missing the next of the month, or its last. */
static int
find (const Reference *self,
      int              year,
      int              month,
      int              day)
{
  int i = 0;

  while (compare (self->days[i].date, year, month, day) < 0)
    i++;

  return self->days[i].date[0] == year && self->days[i].date[1] == month ? i : i - 1;
}

static void
add_months (int *year,
            int *month,
            int  months)
{
  int all = 12 * *year + *month - 1 + months;

  *year = all / 12;
  *month = all % 12 + 1;
}

static int
add (const Reference *self,
     int              from,
     int              years,
     int              months,
     int              days)
{
  const int *date = self->days[from].date;
  int year = date[0] + years, month = date[1];

  add_months (&year, &month, months);

  return find (self, year, month, date[2]) + days;
}

/* As many whole months, or years of them, as do not pass the other date. */
static int
count_months (const Reference *self,
              int              from,
              int              to,
              int              each)
{
  const int *date = self->days[from].date;
  int sign = from <= to ? 1 : -1;
  int months = 0;

  for (;;)
    {
      int year = date[0], month = date[1];

      add_months (&year, &month, months + sign * each);

      if (sign * compare (self->days[to].date, year, month, date[2]) < 0)
        return months;

      months += sign * each;
    }
}

static void
check_pair (CalBackend      *backend,
            const Reference *self,
            int              from,
            int              to,
            CalUnit          largest)
{
  const int *a = self->days[from].date, *b = self->days[to].date;
  g_autoptr (CalDate) first = cal_date_new (backend, a[0], a[1], a[2], NULL);
  g_autoptr (CalDate) second = cal_date_new (backend, b[0], b[1], b[2], NULL);
  int months = count_months (self, from, to, largest == CAL_UNIT_YEAR ? 12 : 1);
  int years = largest == CAL_UNIT_YEAR ? months / 12 : 0;
  GError *error = NULL;
  g_autoptr (CalPeriod) period = cal_date_until (first, second, largest, &error);
  g_autoptr (CalPeriod) negated = NULL;
  g_autoptr (CalDate) sum = NULL, back = NULL;
  int days;

  check_no_error (&error);
  negated = cal_period_negate (period);

  while (largest == CAL_UNIT_YEAR)
    {
      int year = a[0], month = a[1], sign = from <= to ? 1 : -1;

      add_months (&year, &month, months + sign);
      if (sign * compare (b, year, month, a[2]) < 0)
        break;
      months += sign;
    }

  days = to - add (self, from, 0, months, 0);
  months -= 12 * years;

  g_assert_cmpint (cal_period_get_years (period), ==, years);
  g_assert_cmpint (cal_period_get_months (period), ==, months);
  g_assert_cmpint (cal_period_get_days (period), ==, days);

  sum = cal_date_add (first, period, CAL_OVERFLOW_CONSTRAIN, &error);
  check_no_error (&error);
  g_assert_cmpint (cal_date_get_julian_day (sum), ==, self->first + add (self, from, years, months, days));
  g_assert_true (cal_date_equal (sum, second));

  back = cal_date_add (second, negated, CAL_OVERFLOW_CONSTRAIN, &error);
  check_no_error (&error);
  g_assert_cmpint (cal_date_get_julian_day (back), ==, self->first + add (self, to, -years, -months, -days));
}

/* Random pairs, all of whose sums are counted. */
static void
check_arithmetic (CalBackend      *backend,
                  const Reference *self)
{
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint32) self->change);
  int n_pairs = g_test_thorough () ? 2000 : 60;

  for (int i = 0; i < n_pairs && !g_test_failed (); i++)
    {
      int from = g_rand_int_range (random, REACH - 700, REACH + 700);
      int to = g_rand_int_range (random, REACH - 700, REACH + 700);

      check_pair (backend, self, from, to, i % 2 == 0 ? CAL_UNIT_YEAR : CAL_UNIT_MONTH);
    }
}

static void
check_days (CalBackend      *backend,
            const Reference *self)
{
  for (int i = 0; i < self->n; i++)
    {
      gint64 day = self->first + i;
      GError *error = NULL;
      Day ours;

      cal_backend_julian_day_to_date (backend, day, &ours.date[0], &ours.date[1], &ours.date[2], &error);
      check_no_error (&error);
      g_assert_cmpmem (ours.date, sizeof ours.date, self->days[i].date, sizeof ours.date);
      g_assert_cmpint (check_day (backend, ours.date), ==, day);
      g_assert_cmpint (cal_backend_get_day_of_week (backend, day, NULL), ==, day % 7 + 1);
    }
}

static void
check_arrays (CalBackend      *backend,
              const Reference *self)
{
  g_autofree gint32 *julian_days = g_new (gint32, self->n), *back = g_new (gint32, self->n);
  g_autofree gint32 *years = g_new (gint32, self->n);
  g_autofree gint8 *months = g_new (gint8, self->n);
  g_autofree gint16 *days = g_new (gint16, self->n);
  GError *error = NULL;

  for (int i = 0; i < self->n; i++)
    julian_days[i] = (gint32) self->first + (i * 7919) % self->n;

  cal_backend_julian_days_to_dates (backend, julian_days, (gsize) self->n, years, months, days, NULL, &error);
  check_no_error (&error);

  for (int i = 0; i < self->n; i++)
    {
      const int *date = self->days[julian_days[i] - self->first].date;

      g_assert_cmpint (years[i], ==, date[0]);
      g_assert_cmpint (months[i], ==, date[1]);
      g_assert_cmpint (days[i], ==, date[2]);
    }

  cal_backend_dates_to_julian_days (backend, years, months, days, (gsize) self->n, back, NULL, &error);
  check_no_error (&error);
  g_assert_cmpmem (back, sizeof *back * (gsize) self->n, julian_days, sizeof *julian_days * (gsize) self->n);
}

/* The message names the days on both sides, but of what is before the first of a month the
 * one that it begins with. */
static void
check_gap_message (const GError *error,
                   const int    *date,
                   const int    *last,
                   const int    *first)
{
  g_autoptr (GString) end = g_string_new (NULL);

  if (date[1] == first[1] && date[1] != last[1])
    g_string_append_printf (end, "; it begins with day %d", first[2]);
  else
    g_string_append_printf (end, "; after day %d comes day %d", last[2], first[2]);

  if (date[1] == last[1] && date[1] != first[1])
    g_string_append_printf (end, " of month %d", first[1]);
  if (date[1] == last[1] && date[0] != first[0])
    g_string_append_printf (end, " of year %d", first[0]);

  g_assert_true (g_str_has_suffix (error->message, end->str));
}

/* Each day that is missing: where it is in the gap of a month it becomes the first after
 * it, where the month ends early its last. */
static void
check_gap (CalBackend      *backend,
           const Reference *self)
{
  const int *last = self->days[REACH - 1].date, *first = self->days[REACH].date;
  gint64 change = self->change;
  Day missing = self->days[REACH - 1];
  int n = 0;

  for (step ("julian", &missing); memcmp (missing.date, first, sizeof missing.date) != 0; step ("julian", &missing))
    {
      gboolean is_end = missing.date[1] == last[1] && first[1] != last[1];
      const int *date = missing.date;
      g_autoptr (CalDate) constrained = NULL;
      g_autoptr (GError) error = NULL;
      GError *other = NULL;

      g_assert_null (cal_date_new (backend, date[0], date[1], date[2], &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
      check_gap_message (error, date, last, first);
      g_assert_false (cal_backend_is_valid_date (backend, date[0], date[1], date[2]));

      constrained = cal_date_new_with_overflow (backend, date[0], date[1], date[2], CAL_OVERFLOW_CONSTRAIN, &other);
      check_no_error (&other);
      g_assert_cmpint (cal_date_get_julian_day (constrained), ==, is_end ? change - 1 : change);
      n++;
    }

  g_assert_cmpint (n, >=, 10);
  g_assert_cmpint (n, <=, 13);
}

/* A 29 February makes a leap year. */
static void
check_leap_years (CalBackend      *backend,
                  const Reference *self)
{
  for (int year = self->days[0].date[0] + 1; year < self->days[self->n - 1].date[0]; year++)
    {
      int i = find (self, year, 2, 29);

      g_assert_cmpint (cal_backend_is_leap_year (backend, year, NULL), ==, self->days[i].date[2] >= 29);
    }
}

/* Days of a year are counted without a gap. */
static void
check_days_of_years (CalBackend      *backend,
                     const Reference *self)
{
  int place = 0;

  for (int i = REACH - 800; i < REACH + 800; i++)
    {
      const int *date = self->days[i].date;
      g_autoptr (CalDate) found = cal_date_new (backend, date[0], date[1], date[2], NULL);
      g_autoptr (CalDate) same = NULL;

      place = self->days[i - 1].date[0] == date[0] && place > 0 ? place + 1 : cal_date_get_day_of_year (found);
      if (self->days[i - 1].date[0] != date[0])
        g_assert_cmpint (place, ==, 1);

      g_assert_cmpint (cal_date_get_day_of_year (found), ==, place);
      same = cal_date_new_from_day_of_year (backend, date[0], place, NULL);
      g_assert_true (same != NULL && cal_date_equal (same, found));
    }
}

static void
check_authority (CalBackend *backend,
                 const char *status)
{
  g_autofree char *authority = cal_backend_get_authority (backend);

  g_assert_cmpint (g_str_has_prefix (authority, "Disputed: "), ==, g_str_equal (status, "disputed"));
  g_assert_cmpint (g_str_has_prefix (authority, "Uncertain: "), ==, g_str_equal (status, "uncertain"));
}

/* Sources agree on all days but those that are listed; on both sides of a change on which
 * they do not agree, the day of it or the one before is among these. */
static void
check_doubtful_days (CalBackend *backend,
                     const char *status,
                     const char *doubtful,
                     gint64      change)
{
  g_auto (GStrv) days = g_strsplit (doubtful, " ", -1);
  gboolean is_certain = g_str_equal (status, "certain"), is_near = FALSE;

  g_assert_true (*days != NULL || is_certain);
  g_assert_cmpstr (cal_cutover_backend_get_doubtful_days (CAL_CUTOVER_BACKEND (backend)), ==,
                   *days != NULL ? doubtful : NULL);

  for (char **day = days; *day != NULL; day += 2)
    {
      g_autoptr (CalDate) first = cal_date_new_from_string (day[0], NULL), last = cal_date_new_from_string (day[1], NULL);
      gint64 first_day = cal_date_get_julian_day (first), last_day = cal_date_get_julian_day (last);

      check_accuracy (backend, first_day - 1, CAL_ACCURACY_EXACT);
      check_accuracy (backend, first_day, CAL_ACCURACY_APPROXIMATE);
      check_accuracy (backend, last_day, CAL_ACCURACY_APPROXIMATE);
      check_accuracy (backend, last_day + 1, CAL_ACCURACY_EXACT);
      is_near |= first_day <= change && last_day >= change - 1;
    }

  g_assert_true (is_near != is_certain);
  if (is_certain)
    check_accuracy (backend, change, CAL_ACCURACY_EXACT);
}

static void
test_territory (gconstpointer data)
{
  const char *const *row = data;
  g_autoptr (CalBackend) backend = new_territory (row[CODE]);
  g_autofree Reference *reference = make_reference (row[FIRST_CALENDAR], row[LAST_FIRST], row[FIRST_GREGORIAN]);
  g_autofree char *id = g_strconcat ("cutover-", row[CODE], NULL);
  GError *error = NULL;

  g_assert_true (g_ascii_strcasecmp (cal_backend_get_id (backend), id) == 0);
  check_authority (backend, row[STATUS]);
  check_doubtful_days (backend, row[STATUS], row[DOUBTFUL], reference->change);
  check_days (backend, reference);
  check_arrays (backend, reference);
  check_gap (backend, reference);
  check_leap_years (backend, reference);
  check_days_of_years (backend, reference);
  check_arithmetic (backend, reference);
  cal_backend_validate (backend, reference->change - 900, reference->change + 900, &error);
  check_no_error (&error);
}

static void
test_whole_range (gconstpointer data)
{
  const char *const *row = data;
  g_autoptr (CalBackend) backend = new_territory (row[CODE]);
  gboolean is_long = g_str_equal (row[CODE], "GB") || g_str_equal (row[CODE], "RU") || g_str_equal (row[CODE], "SE");
  gint64 reach = g_test_thorough () ? (is_long ? 2000 : 300) * 366 : 366;
  GError *error = NULL;

  cal_backend_validate (backend, 2361222 - reach, 2361222 + reach, &error);
  check_no_error (&error);
  cal_backend_validate (backend, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MIN + 1500, &error);
  check_no_error (&error);
  cal_backend_validate (backend, CAL_JULIAN_DAY_MAX - 1500, CAL_JULIAN_DAY_MAX, &error);
  check_no_error (&error);
}

/* The page of the documentation has all territories. */
static void
test_page (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "docs", "cutovers.md", NULL);
  g_auto (GStrv) rows = check_read_lines ("../../cal/backends/data/cutovers.csv");
  g_autofree char *page = NULL;

  g_file_get_contents (path, &page, NULL, NULL);
  g_assert_nonnull (page);

  for (gsize i = 1; rows[i] != NULL; i++)
    {
      g_auto (GStrv) row = split_row (rows[i]);
      g_autofree char *code = g_strdup_printf ("| `%s`", row[CODE]);
      g_autofree char *status = g_strdup_printf ("| %s |", row[STATUS]);
      const char *line = strstr (page, code);
      g_autofree char *shown = line != NULL ? g_strndup (line, strcspn (line, "\n")) : g_strdup ("");

      g_assert_nonnull (strstr (shown, row[TERRITORY]));
      g_assert_nonnull (strstr (shown, status));
    }
}

static void
add_territories (char **rows)
{
  for (gsize i = 1; rows[i] != NULL; i++)
    {
      GStrv row = split_row (rows[i]);
      g_autofree char *path = g_strconcat ("/cutover/territory/", row[CODE], NULL);
      g_autofree char *range = g_strconcat ("/cutover/range/", row[CODE], NULL);

      g_assert_cmpuint (g_strv_length (row), ==, N_COLUMNS);
      g_test_add_data_func (range, row, test_whole_range);
      g_test_add_data_func_full (path, row, test_territory, (GDestroyNotify) g_strfreev);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_auto (GStrv) rows = NULL;

  g_test_init (&argc, &argv, NULL);
  rows = check_read_lines ("../../cal/backends/data/cutovers.csv");

  add_territories (rows);
  g_test_add_func ("/cutover/page", test_page);

  return g_test_run ();
}
