/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* Facts about single calendars as rows of tables; each row becomes a test, and one
 * run shows every row that fails with all of its fields that differ. */

#include "calendar-checks.h"

#include <stdio.h>
#include <string.h>

/* A date, the ISO date of the same day, and who says so. */
typedef struct
{
  const char *calendar;
  const char *iso;          /* “2000-01-01” */
  int year;
  const char *code;         /* of the month */
  int day;
  const char *era;
  int era_year;
  const char *source;
} DateRow;

/* An era, and the days on which it begins and ends. */
typedef struct
{
  const char *calendar;
  const char *code;
  const char *alias;        /* or NULL */
  CalEraKind kind;
  int first_year;           /* arithmetic year of era year 1 */
  const char *first;        /* ISO; NULL: no beginning */
  const char *last;         /* ISO; NULL: no end */
  const char *name;
} EraRow;

/* A date told in an era that need not hold then, and the era that does. */
typedef struct
{
  const char *calendar;
  const char *era;
  int era_year;
  const char *code;
  int day;
  const char *true_era;
  int true_era_year;
} CountRow;

/* A date that does not exist, and what is said of it. */
typedef struct
{
  const char *calendar;
  int year;
  int month;
  int day;
  CalError error;
  const char *message;
} NoDateRow;

/* A year of an era that does not exist, and what is said of it. */
typedef struct
{
  const char *calendar;
  const char *era;
  int era_year;
  CalError error;
  const char *message;
} NoEraRow;

/* The place of a month code in a year; 0 with what is said. */
typedef struct
{
  const char *calendar;
  int year;
  const char *code;
  CalOverflow overflow;
  int month;
  const char *message;
} CodeRow;

/* The English name of a month. */
typedef struct
{
  const char *calendar;
  int year;
  int month;
  const char *name;
} NameRow;

/* A name under which a calendar is found, and what it is. */
typedef struct
{
  const char *name;
  const char *calendar;
  CalSystem system;
  CalKind kind;
  const char *display_name;
} LookupRow;

static inline gint64
rows_iso_day (const char *iso)
{
  int date[3];

  g_assert_cmpint (sscanf (iso, "%d-%d-%d", &date[0], &date[1], &date[2]), ==, 3);

  return check_iso_day (date);
}

/* What an error says, if there is one. */
static inline const char *
rows_message (const GError *error)
{
  return error != NULL ? error->message : NULL;
}

static inline int
rows_month (CalBackend *backend,
            int         year,
            const char *code)
{
  GError *error = NULL;
  int month;

  cal_backend_get_month_for_code (backend, year, code, CAL_OVERFLOW_REJECT, &month, &error);
  check_no_error (&error);

  return month;
}

static inline void
rows_check_era (CalBackend *backend,
                gint64      day,
                const char *era,
                int         era_year)
{
  g_autofree char *code = NULL;
  const CalRule *rule;
  GError *error = NULL;
  int told_year, year, counted_year;

  cal_backend_get_era_for_day (backend, day, &code, &told_year, &error);
  check_no_error (&error);
  g_assert_cmpstr (code, ==, era);
  g_assert_cmpint (told_year, ==, era_year);

  cal_backend_julian_day_to_date (backend, day, &year, NULL, NULL, &error);
  check_no_error (&error);

  if (era == NULL)
    {
      g_assert_cmpint (era_year, ==, year);
      return;
    }

  cal_backend_get_year_for_era (backend, era, era_year, &counted_year, &error);
  check_no_error (&error);

  /* A year of a turning era may have begun in the year before. */
  rule = cal_backend_peek_rule (backend);
  if (rule != NULL && rule->eras[cal_rule_find_era (rule, (gint32) day)].kind == CAL_ERA_KIND_TURNING && counted_year < year)
    counted_year++;
  g_assert_cmpint (counted_year, ==, year);
}

static inline void
rows_check_date (gconstpointer data)
{
  const DateRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  gint64 day = rows_iso_day (row->iso);
  int month = rows_month (backend, row->year, row->code);
  g_autofree char *code = NULL;
  GError *error = NULL;
  int date[3];

  g_test_summary (row->source);

  g_assert_cmpint (check_day (backend, (int[]) { row->year, month, row->day }), ==, day);

  cal_backend_julian_day_to_date (backend, day, &date[0], &date[1], &date[2], &error);
  check_no_error (&error);
  g_assert_cmpint (date[0], ==, row->year);
  g_assert_cmpint (date[1], ==, month);
  g_assert_cmpint (date[2], ==, row->day);

  code = cal_backend_get_month_code (backend, row->year, month, &error);
  check_no_error (&error);
  g_assert_cmpstr (code, ==, row->code);

  rows_check_era (backend, day, row->era, row->era_year);
}

static inline CalEra *
rows_find_era (CalBackend *backend,
               const char *code)
{
  for (guint i = 0; i < cal_backend_get_n_eras (backend); i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (backend, i);

      if (g_str_equal (cal_era_get_code (era), code))
        return g_steal_pointer (&era);
    }

  g_test_fail_printf ("calendar %s has no era %s", cal_backend_get_id (backend), code);

  return NULL;
}

static inline gboolean
rows_is_in_era (CalBackend *backend,
                gint64      day,
                const char *era)
{
  g_autofree char *code = NULL;

  cal_backend_get_era_for_day (backend, day, &code, NULL, NULL);

  return g_strcmp0 (code, era) == 0;
}

static inline void
rows_check_era_row (gconstpointer data)
{
  const EraRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (CalEra) era = rows_find_era (backend, row->code);
  g_autofree char *name = NULL;
  gint64 first = row->first != NULL ? rows_iso_day (row->first) : CAL_JULIAN_DAY_MIN;
  gint64 last = row->last != NULL ? rows_iso_day (row->last) : CAL_JULIAN_DAY_MAX;
  GError *error = NULL;

  if (era == NULL)
    return;

  g_assert_cmpint (cal_era_get_kind (era), ==, row->kind);
  g_assert_cmpint (cal_era_get_first_year (era), ==, row->first_year);
  g_assert_cmpint (cal_era_get_first_day (era), ==, first);
  g_assert_cmpint (cal_era_get_last_day (era), ==, last);
  g_assert_cmpstr (cal_era_get_aliases (era)[0], ==, row->alias);

  g_assert_true (rows_is_in_era (backend, first, row->code));
  g_assert_true (rows_is_in_era (backend, last, row->code));
  if (row->first != NULL)
    g_assert_false (rows_is_in_era (backend, first - 1, row->code));
  if (row->last != NULL)
    g_assert_false (rows_is_in_era (backend, last + 1, row->code));

  name = cal_backend_get_era_name (backend, "en", row->code, CAL_NAME_WIDTH_WIDE, &error);
  check_no_error (&error);
  g_assert_cmpstr (name, ==, row->name);

  /* Under every name that it has on input, in any letter case. */
  if (row->alias != NULL)
    {
      g_autofree char *alias = g_ascii_strup (row->alias, -1);
      g_autofree char *same = cal_backend_get_era_name (backend, "en", alias,
                                                        CAL_NAME_WIDTH_WIDE, &error);

      check_no_error (&error);
      g_assert_cmpstr (same, ==, row->name);
    }
}

static inline void
rows_check_count (gconstpointer data)
{
  const CountRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  GError *error = NULL;
  int year;

  cal_backend_get_year_for_era (backend, row->era, row->era_year, &year, &error);
  check_no_error (&error);

  rows_check_era (backend,
                  check_day (backend, (int[]) { year, rows_month (backend, year, row->code), row->day }),
                  row->true_era, row->true_era_year);
}

static inline void
rows_check_no_date (gconstpointer data)
{
  const NoDateRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (GError) error = NULL;
  gint64 day = 1;

  g_assert_false (cal_backend_date_to_julian_day (backend, row->year, row->month, row->day, &day, &error));
  g_assert_error (error, CAL_ERROR, (int) row->error);
  g_assert_cmpstr (rows_message (error), ==, row->message);
  g_assert_cmpint (day, ==, 0);
  g_assert_false (cal_backend_is_valid_date (backend, row->year, row->month, row->day));
}

static inline void
rows_check_no_era (gconstpointer data)
{
  const NoEraRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (GError) error = NULL;
  int year = 1;

  g_assert_false (cal_backend_get_year_for_era (backend, row->era, row->era_year, &year, &error));
  g_assert_error (error, CAL_ERROR, (int) row->error);
  g_assert_cmpstr (rows_message (error), ==, row->message);
  g_assert_cmpint (year, ==, 0);
}

static inline void
rows_check_code (gconstpointer data)
{
  const CodeRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  g_autoptr (GError) error = NULL;
  int month = -1;

  if (cal_backend_get_month_for_code (backend, row->year, row->code, row->overflow, &month, &error))
    check_no_error (&error);
  else
    {
      g_assert_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE);
      g_assert_cmpstr (rows_message (error), ==, row->message);
    }

  g_assert_cmpint (month, ==, row->month);
}

static inline void
rows_check_name (gconstpointer data)
{
  const NameRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  GError *error = NULL;
  g_autofree char *name = cal_backend_get_month_name (backend, "en", row->year, row->month,
                                                      CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT,
                                                      &error);

  check_no_error (&error);
  g_assert_cmpstr (name, ==, row->name);
}

/* Numbers that no date has, one in each place of one that exists. */
static inline void
rows_check_extremes (CalBackend *backend)
{
  static const int extremes[] = { G_MININT, -G_MAXINT, -1, 0, 100, G_MAXINT };
  int date[3];

  cal_backend_julian_day_to_date (backend, 2460000, &date[0], &date[1], &date[2], NULL);
  g_assert_true (cal_backend_is_valid_date (backend, date[0], date[1], date[2]));

  for (gsize i = 0; i < G_N_ELEMENTS (extremes); i++)
    {
      if (ABS ((gint64) extremes[i]) > 100)
        check_no_date (backend, extremes[i], date[1], date[2], CAL_ERROR_OUT_OF_RANGE);
      check_no_date (backend, date[0], extremes[i], date[2], CAL_ERROR_INVALID_DATE);
      check_no_date (backend, date[0], date[1], extremes[i], CAL_ERROR_INVALID_DATE);
    }
}

static inline void
rows_check_lookup (gconstpointer data)
{
  const LookupRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->name);
  g_autofree char *display_name = NULL;
  gint64 first, last;

  if (backend == NULL)
    return;

  display_name = cal_backend_get_display_name (backend, "en");
  g_assert_cmpstr (cal_backend_get_id (backend), ==, row->calendar);
  g_assert_cmpint (cal_backend_get_system (backend), ==, row->system);
  g_assert_cmpint (cal_backend_get_kind (backend), ==, row->kind);
  g_assert_cmpstr (display_name, ==, row->display_name);

  /* These calendars are what they are by definition. */
  g_assert_true (cal_backend_get_authoritative_range (backend, &first, &last));
  g_assert_cmpint (first, ==, CAL_JULIAN_DAY_MIN);
  g_assert_cmpint (last, ==, CAL_JULIAN_DAY_MAX);
  check_accuracy (backend, CAL_JULIAN_DAY_MIN, CAL_ACCURACY_EXACT);
  check_accuracy (backend, CAL_JULIAN_DAY_MAX, CAL_ACCURACY_EXACT);

  rows_check_extremes (backend);
}

/* Takes the path.  An assertion that fails ends neither the row nor the program. */
static inline void
rows_add (char          *path,
          gconstpointer  row,
          GTestDataFunc  func)
{
  g_test_set_nonfatal_assertions ();
  g_test_add_data_func (path, row, func);
  g_free (path);
}

#define ADD_ROWS(rows, func, ...) \
  G_STMT_START \
    { \
      for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
        rows_add (g_strdup_printf (__VA_ARGS__), &(rows)[i], func); \
    } \
  G_STMT_END

#define ADD_DATE_ROWS(rows) \
  ADD_ROWS (rows, rows_check_date, "/cal/%s/known/%s", (rows)[i].calendar, (rows)[i].iso)

#define ADD_ERA_ROWS(rows) \
  ADD_ROWS (rows, rows_check_era_row, "/cal/%s/era/%s", (rows)[i].calendar, (rows)[i].code)

#define ADD_COUNT_ROWS(rows) \
  ADD_ROWS (rows, rows_check_count, "/cal/%s/count/%s-%d-%s-%d", (rows)[i].calendar, \
            (rows)[i].era, (rows)[i].era_year, (rows)[i].code, (rows)[i].day)

#define ADD_NO_DATE_ROWS(rows) \
  ADD_ROWS (rows, rows_check_no_date, "/cal/%s/no-date/%d-%d-%d", (rows)[i].calendar, \
            (rows)[i].year, (rows)[i].month, (rows)[i].day)

#define ADD_NO_ERA_ROWS(rows) \
  ADD_ROWS (rows, rows_check_no_era, "/cal/%s/no-era/%s-%d", (rows)[i].calendar, \
            (rows)[i].era, (rows)[i].era_year)

#define ADD_CODE_ROWS(rows) \
  ADD_ROWS (rows, rows_check_code, "/cal/%s/code/%d-%s-%s", (rows)[i].calendar, (rows)[i].year, \
            (rows)[i].code, (rows)[i].overflow == CAL_OVERFLOW_REJECT ? "reject" : "constrain")

#define ADD_NAME_ROWS(rows) \
  ADD_ROWS (rows, rows_check_name, "/cal/%s/name/%d-%d", (rows)[i].calendar, \
            (rows)[i].year, (rows)[i].month)

#define ADD_LOOKUP_ROWS(rows) \
  ADD_ROWS (rows, rows_check_lookup, "/cal/%s/lookup/%s", (rows)[i].calendar, (rows)[i].name)

/* The rule of a calendar in the plainest words, which a test adds up month by
 * month over the whole domain, and holds against the calendar's in some of the years
 * or, if there is time, in each. */
typedef struct
{
  const char *calendar;
  int (*months_in_year) (int year);
  int (*days_in_month) (int year, int month);
  int (*days_in_year) (int year); /* NULL: the sum of the months, which takes longer */
} PlainRule;

static inline void
rows_check_plain_month (const CalRule *rule,
                        int            year,
                        int            month,
                        int            start,
                        int            length)
{
  const int ends[] = { 1, length };

  g_assert_cmpint (rule->month_start (rule, year, month), ==, start);
  g_assert_cmpint (rule->days_in_month (rule, year, month), ==, length);
  g_assert_cmpint (length, >=, rule->min_days);
  g_assert_cmpint (length, <=, rule->max_days);
  g_assert_cmpint (rule->to_day (rule, year, month, 0), ==, CAL_NO_DAY);
  g_assert_cmpint (rule->to_day (rule, year, month, length + 1), ==, CAL_NO_DAY);

  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      int day = start + ends[i] - 1;
      CalFields fields;

      g_assert_cmpint (rule->to_day (rule, year, month, ends[i]), ==, day);

      if (!cal_julian_day_is_in_domain (day))
        continue;

      fields = rule->from_day (rule, day);
      g_assert_cmpint (fields.year, ==, year);
      g_assert_cmpint (fields.month, ==, month);
      g_assert_cmpint (fields.day, ==, ends[i]);
    }
}

static inline int
rows_plain_days_in_year (const PlainRule *plain,
                         int              year)
{
  int days = 0;

  if (plain->days_in_year != NULL)
    return plain->days_in_year (year);

  for (int month = plain->months_in_year (year); month > 0; month--)
    days += plain->days_in_month (year, month);

  return days;
}

static inline void
rows_check_plain_year (const PlainRule *plain,
                       const CalRule   *rule,
                       int              year,
                       int              start)
{
  int months = plain->months_in_year (year);
  int days = 0;

  g_assert_cmpint (rule->months_in_year (rule, year), ==, months);
  g_assert_cmpint (rule->to_day (rule, year, 0, 1), ==, CAL_NO_DAY);
  g_assert_cmpint (rule->to_day (rule, year, months + 1, 1), ==, CAL_NO_DAY);

  for (int month = 1; month <= months; month++)
    {
      int length = plain->days_in_month (year, month);

      rows_check_plain_month (rule, year, month, start + days, length);
      days += length;
    }

  g_assert_cmpint (cal_rule_days_in_year (rule, year), ==, days);
  g_assert_cmpint (cal_rule_is_leap_year (rule, year), ==,
                   rule->kind == CAL_KIND_LUNISOLAR ? months == 13 : days >= (rule->kind == CAL_KIND_LUNAR ? 355 : 366));
}

/* The years near to ours and to the ends, and one in so many of the rest. */
static inline gboolean
rows_is_year_to_check (const CalRule *rule,
                       int            year)
{
  return g_test_thorough () || year % 61 == 0 || ABS (year) < 7000 ||
         year < rule->first_year + 400 || year > rule->last_year - 400;
}

/* Every month of the domain; the two years that the domain cuts are whole. */
static inline void
rows_check_plain_rule (gconstpointer data)
{
  const PlainRule *plain = data;
  g_autoptr (CalBackend) backend = check_lookup (plain->calendar);
  const CalRule *rule = cal_backend_peek_rule (backend);
  int start = rule->month_start (rule, rule->first_year, 1);

  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MIN).year, ==, rule->first_year);
  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MAX).year, ==, rule->last_year);

  /* Where one year is wrong, all that follow may be. */
  for (int year = rule->first_year; year <= rule->last_year && !g_test_failed (); year++)
    {
      if (rows_is_year_to_check (rule, year))
        rows_check_plain_year (plain, rule, year, start);

      start += rows_plain_days_in_year (plain, year);
    }

  g_assert_true (start > CAL_JULIAN_DAY_MAX || g_test_failed ());
}

#define ADD_PLAIN_RULES(rows) \
  ADD_ROWS (rows, rows_check_plain_rule, "/cal/%s/every-month", (rows)[i].calendar)

/* A calendar that is another one with other numbers of years. */
typedef struct
{
  const char *calendar;
  const char *base;
  int offset;
} MemberRow;

static inline void
rows_check_member_day (CalBackend *member,
                       CalBackend *base,
                       int         offset,
                       gint64      day)
{
  int theirs[3], ours[3];

  cal_backend_julian_day_to_date (base, day, &theirs[0], &theirs[1], &theirs[2], NULL);
  cal_backend_julian_day_to_date (member, day, &ours[0], &ours[1], &ours[2], NULL);

  g_assert_cmpint (ours[0], ==, theirs[0] + offset);
  g_assert_cmpint (ours[1], ==, theirs[1]);
  g_assert_cmpint (ours[2], ==, theirs[2]);
  g_assert_cmpint (check_day (member, ours), ==, day);
}

/* Days all over the domain. */
static inline void
rows_check_member (gconstpointer data)
{
  const MemberRow *row = data;
  g_autoptr (CalBackend) member = check_lookup (row->calendar);
  g_autoptr (CalBackend) base = check_lookup (row->base);

  for (gint64 day = CAL_JULIAN_DAY_MIN; day <= CAL_JULIAN_DAY_MAX && !g_test_failed (); day += 1009)
    rows_check_member_day (member, base, row->offset, day);

  rows_check_member_day (member, base, row->offset, CAL_JULIAN_DAY_MAX);
}

#define ADD_MEMBER_ROWS(rows) \
  ADD_ROWS (rows, rows_check_member, "/cal/%s/like-%s", (rows)[i].calendar, (rows)[i].base)
