/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "bench.h"

#include <math.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/ustring.h>

#define UNIX_EPOCH 2440588
#define MS_PER_DAY 86400000.0

static guint64
day_to_date (gpointer          state,
             const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      UErrorCode status = U_ZERO_ERROR;
      int year, month, day;

      ucal_setMillis (state, (dates->julian_days[i] - UNIX_EPOCH) * MS_PER_DAY, &status);
      year = ucal_get (state, UCAL_EXTENDED_YEAR, &status);
      month = ucal_get (state, UCAL_MONTH, &status) + 1;
      day = ucal_get (state, UCAL_DATE, &status);
      sum = bench_fold (sum, bench_pack (year, month, day));
    }

  return sum;
}

static guint64
date_to_day (gpointer          state,
             const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      UErrorCode status = U_ZERO_ERROR;
      double millis;

      ucal_clear (state);
      ucal_set (state, UCAL_EXTENDED_YEAR, dates->years[i]);
      ucal_set (state, UCAL_MONTH, dates->months[i] - 1);
      ucal_set (state, UCAL_DATE, dates->days[i]);
      millis = ucal_getMillis (state, &status);
      sum = bench_fold (sum, (gint64) (millis / MS_PER_DAY) + UNIX_EPOCH);
    }

  return sum;
}

static guint64
getters (gpointer          state,
         const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      UErrorCode status = U_ZERO_ERROR;
      int year, month, day, weekday;

      ucal_setMillis (state, (dates->julian_days[i] - UNIX_EPOCH) * MS_PER_DAY, &status);
      year = ucal_get (state, UCAL_EXTENDED_YEAR, &status);
      month = ucal_get (state, UCAL_MONTH, &status) + 1;
      day = ucal_get (state, UCAL_DATE, &status);
      weekday = ucal_get (state, UCAL_DAY_OF_WEEK, &status);
      sum = bench_fold (sum, bench_pack (year, month, day));
      sum = bench_fold (sum, weekday == UCAL_SUNDAY ? 7 : weekday - 1);
      sum = bench_fold (sum, ucal_get (state, UCAL_DAY_OF_YEAR, &status));
      sum = bench_fold (sum, ucal_getLimit (state, UCAL_DATE, UCAL_ACTUAL_MAXIMUM, &status));
    }

  return sum;
}

static guint64
add_months (gpointer          state,
            const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      UErrorCode status = U_ZERO_ERROR;

      ucal_setMillis (state, (BENCH_START - UNIX_EPOCH) * MS_PER_DAY, &status);
      ucal_add (state, UCAL_MONTH, bench_months (dates->julian_days[i]), &status);
      sum = bench_fold (sum, (gint64) floor (ucal_getMillis (state, &status) / MS_PER_DAY) +
                               UNIX_EPOCH);
    }

  return sum;
}

/* Each call moves the calendar on by the difference that it tells. */
static guint64
until (gpointer          state,
       const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      UErrorCode status = U_ZERO_ERROR;
      double target = (dates->julian_days[i] - UNIX_EPOCH) * MS_PER_DAY;

      ucal_setMillis (state, (BENCH_START - UNIX_EPOCH) * MS_PER_DAY, &status);
      sum = bench_fold (sum, ucal_getFieldDifference (state, target, UCAL_YEAR, &status));
      sum = bench_fold (sum, ucal_getFieldDifference (state, target, UCAL_MONTH, &status));
      sum = bench_fold (sum, ucal_getFieldDifference (state, target, UCAL_DATE, &status));
    }

  return sum;
}

static guint64
format (gpointer          state,
        const BenchDates *dates)
{
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      UErrorCode status = U_ZERO_ERROR;
      UChar text[128];

      udat_format (state, (dates->julian_days[i] - UNIX_EPOCH) * MS_PER_DAY, text, 128, NULL, &status);
      sum = bench_fold (sum, text[0]);
    }

  return sum;
}

static guint64
parse (gpointer          state,
       const BenchDates *dates)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[128];
  guint64 sum = 0;

  udat_format (state, (BENCH_START - UNIX_EPOCH) * MS_PER_DAY, text, 128, NULL, &status);

  for (gsize i = 0; i < dates->n; i++)
    sum = bench_fold (sum, (gint64) (udat_parse (state, text, -1, NULL, &status) / MS_PER_DAY) +
                             UNIX_EPOCH);

  return sum;
}

/* Calendars whose fields ICU numbers as we do, near today. */
static gboolean
is_comparable (const char *calendar)
{
  static const char *const same[] = {
    "gregory", "iso8601", "buddhist", "roc", "japanese", "coptic", "ethiopic", "indian", "persian",
    "islamic-civil", "islamic-tbla", "islamic-umalqura", NULL
  };

  /* The extended years of some count from elsewhere; their speed is what counts. */
  return g_strv_contains (same, calendar) && !g_str_equal (calendar, "buddhist") &&
         !g_str_equal (calendar, "roc");
}

static const char *
icu_type (const char *calendar)
{
  static const char *const types[] = {
    "gregory", "buddhist", "roc", "japanese", "coptic", "ethiopic", "ethioaa", "hebrew", "indian",
    "persian", "islamic-civil", "islamic-tbla", "islamic-umalqura", "islamic-rgsa", "chinese",
    "dangi", "iso8601", NULL
  };

  return g_strv_contains (types, calendar) ? calendar : NULL;
}

/* The differences of ICU are in steps: a day of the start that a month lacks on
 * the way is lost. */
static const struct
{
  const char *name;
  BenchRun run;
  gboolean agrees;
} operations[] = {
  { "day to date", day_to_date, TRUE },
  { "date to day", date_to_day, TRUE },
  { "getters", getters, TRUE },
  { "add months", add_months, TRUE },
  { "until", until, FALSE },
};

void
bench_add_icu (const char *calendar)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree char *locale = NULL;
  UChar zone[8];
  UCalendar *state;
  UDateFormat *formatter;

  if (icu_type (calendar) == NULL)
    return;

  locale = g_strdup_printf ("en-u-ca-%s", calendar);
  u_uastrcpy (zone, "UTC");
  state = ucal_open (zone, -1, locale, UCAL_DEFAULT, &status);

  if (U_FAILURE (status))
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (operations); i++)
    bench_add (&(BenchCase) { operations[i].name, calendar, "today", "ICU", operations[i].run, state,
                              operations[i].agrees && is_comparable (calendar), 0 });

  formatter = udat_open (UDAT_NONE, UDAT_LONG, locale, zone, -1, NULL, 0, &status);
  if (U_FAILURE (status))
    return;

  bench_add (&(BenchCase) { "format", calendar, "today", "ICU", format, formatter, FALSE, 0 });
  bench_add (&(BenchCase) { "column, format", calendar, "today", "ICU", format, formatter, FALSE, 0 });
  bench_add (&(BenchCase) { "parse", calendar, "today", "ICU", parse, formatter, FALSE, 0 });
}
