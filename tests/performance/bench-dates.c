/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalDate and its arithmetic. */

#include "bench.h"

#include <cal/cal.h>

typedef struct
{
  CalBackend *backend;
  CalDate *start;
  CalFormatter *formatter;
  char *text; /* the start, formatted */
  CalReader *reader;
  CalRecurrence *rule;
} State;

static guint64
new_date (gpointer          data,
          const BenchDates *dates)
{
  State *state = data;
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      CalDate *date = cal_date_new (state->backend, dates->years[i], dates->months[i],
                                    dates->days[i], NULL);

      sum = bench_fold (sum, cal_date_get_day_of_week (date));
      cal_date_unref (date);
    }

  return sum;
}

/* What a day view shows. */
static guint64
getters (gpointer          data,
         const BenchDates *dates)
{
  State *state = data;
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      CalDate *date = cal_date_new_from_julian_day (state->backend, dates->julian_days[i], NULL);

      sum = bench_fold (sum, bench_pack (cal_date_get_year (date), cal_date_get_month (date),
                                         cal_date_get_day (date)));
      sum = bench_fold (sum, cal_date_get_day_of_week (date));
      sum = bench_fold (sum, cal_date_get_day_of_year (date));
      sum = bench_fold (sum, cal_date_get_days_in_month (date));
      cal_date_unref (date);
    }

  return sum;
}

static guint64
add_months (gpointer          data,
            const BenchDates *dates)
{
  State *state = data;
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      CalDate *date = cal_date_add_months (state->start, bench_months (dates->julian_days[i]),
                                           CAL_OVERFLOW_CONSTRAIN, NULL);

      sum = bench_fold (sum, cal_date_get_julian_day (date));
      cal_date_unref (date);
    }

  return sum;
}

static guint64
until (gpointer          data,
       const BenchDates *dates)
{
  State *state = data;
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      CalDate *date = cal_date_new_from_julian_day (state->backend, dates->julian_days[i], NULL);
      CalPeriod *period = cal_date_until (state->start, date, CAL_UNIT_YEAR, NULL);

      sum = bench_fold (sum, cal_period_get_years (period));
      sum = bench_fold (sum, cal_period_get_months (period));
      sum = bench_fold (sum, cal_period_get_days (period));
      cal_period_unref (period);
      cal_date_unref (date);
    }

  return sum;
}

static guint64
to_string (gpointer          data,
           const BenchDates *dates)
{
  State *state = data;
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      CalDate *date = cal_date_new_from_julian_day (state->backend, dates->julian_days[i], NULL);
      char *text = cal_date_to_string (date);

      sum = bench_fold (sum, text[9]);
      g_free (text);
      cal_date_unref (date);
    }

  return sum;
}

/* “November 22, 2026” */
static guint64
format (gpointer          data,
        const BenchDates *dates)
{
  State *state = data;
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      CalDate *date = cal_date_new_from_julian_day (state->backend, dates->julian_days[i], NULL);
      char *text = cal_formatter_format (state->formatter, date, NULL);

      sum = bench_fold (sum, text[0]);
      g_free (text);
      cal_date_unref (date);
    }

  return sum;
}

static guint64
parse (gpointer          data,
       const BenchDates *dates)
{
  State *state = data;
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      CalDate *date = cal_formatter_parse (state->formatter, state->text, NULL);

      sum = bench_fold (sum, cal_date_get_julian_day (date));
      cal_date_unref (date);
    }

  return sum;
}

static guint64
read_text (gpointer          data,
           const BenchDates *dates)
{
  State *state = data;
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      CalDate *date = cal_reader_read (state->reader, state->text, NULL);

      sum = bench_fold (sum, cal_date_get_julian_day (date));
      cal_date_unref (date);
    }

  return sum;
}

/* The dates of a rule one after the other: every month on the last Friday. */
static guint64
next_dates (gpointer          data,
            const BenchDates *dates)
{
  State *state = data;
  CalRecurrenceIterator *iterator = cal_recurrence_iterate (state->rule, state->start, NULL);
  guint64 sum = 0;
  gint64 day;

  for (gsize i = 0; i < dates->n && cal_recurrence_iterator_next_day (iterator, &day, NULL); i++)
    sum = bench_fold (sum, day);

  cal_recurrence_iterator_unref (iterator);

  return sum;
}

static CalRecurrence *
make_rule (CalBackend *backend)
{
  CalRecurrenceFields *fields = cal_recurrence_fields_new (CAL_UNIT_MONTH);
  CalRecurrence *rule;

  cal_recurrence_fields_set_backend (fields, backend);
  cal_recurrence_fields_add_weekday (fields, 5, -1);
  rule = cal_recurrence_new_from_fields (fields, NULL);
  cal_recurrence_fields_free (fields);

  return rule;
}

void
bench_add_dates (const char *calendar)
{
  static const char *const every_days[] = { "today", "first", "last" };
  State *state = g_new (State, 1);

  state->backend = cal_backend_lookup (calendar, NULL);
  state->start = cal_date_new_from_julian_day (state->backend, BENCH_START, NULL);

  state->formatter = cal_formatter_new_for_style ("en", state->backend, CAL_STYLE_LONG, NULL);
  state->text = cal_formatter_format (state->formatter, state->start, NULL);

  state->reader = cal_reader_new ("en", state->backend, NULL);
  state->rule = make_rule (state->backend);

  bench_add (&(BenchCase) { "new date", calendar, "today", "Cal", new_date, state, TRUE, 0 });
  bench_add (&(BenchCase) { "getters", calendar, "today", "Cal", getters, state, TRUE, 0 });
  bench_add (&(BenchCase) { "to string", calendar, "today", "Cal", to_string, state, TRUE, 0 });

  bench_add (&(BenchCase) { "format", calendar, "today", "Cal", format, state, FALSE, 0 });
  bench_add (&(BenchCase) { "parse", calendar, "today", "Cal", parse, state, TRUE, 0 });
  bench_add (&(BenchCase) { "read", calendar, "today", "Cal", read_text, state, TRUE, 0 });
  bench_add (&(BenchCase) { "recurrence", calendar, "today", "Cal", next_dates, state, FALSE, 0 });

  for (gsize i = 0; i < G_N_ELEMENTS (every_days); i++)
    {
      const char *days = every_days[i];

      bench_add (&(BenchCase) { "add months", calendar, days, "Cal", add_months, state, TRUE, 0 });
      bench_add (&(BenchCase) { "until", calendar, days, "Cal", until, state, TRUE, 0 });
    }
}
