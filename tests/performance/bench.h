/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The same days, as numbers and as dates of one calendar. */
typedef struct
{
  gsize n;
  gint32 *julian_days;
  gint32 *years;
  gint8 *months;
  gint16 *days;
} BenchDates;

/* One operation of one library, done once for each day.  It returns a number
 * that depends on every result, so that nothing can be optimised away and so
 * that libraries can be held against each other. */
typedef guint64 (*BenchRun) (gpointer          state,
                             const BenchDates *dates);

typedef struct
{
  const char *operation; /* "day to date", … */
  const char *calendar;  /* the id in Cal */
  const char *days;      /* which days: "today", "sorted", "first", "last" */
  const char *peer;      /* "Cal", "Qt", "ICU", … */
  BenchRun run;
  gpointer state;        /* kept for the life of the program */
  gboolean comparable;   /* whether the result must be that of Cal */
  int threads;           /* that it starts; 0: none */
} BenchCase;

void bench_add       (const BenchCase *bench_case);

/* Each library adds its cases for a calendar, if it has that calendar. */
void bench_add_bare  (void);
void bench_add_cal   (const char *calendar);
void bench_add_columns (const char *calendar);
void bench_add_dates (const char *calendar);
void bench_add_glib  (void);
void bench_add_grid  (const char *calendar);
void bench_add_icu   (const char *calendar);
void bench_add_qt    (const char *calendar);

/* Folds one result into a running number. */
static inline guint64
bench_fold (guint64 sum,
            gint64  value)
{
  return sum * 31 + (guint64) value;
}

static inline gint64
bench_pack (int year,
            int month,
            int day)
{
  return ((gint64) year * 16 + month) * 32 + day;
}

/* 2000-01-01, from which arithmetic starts, and how many months to add to it in
 * order to come near a day, or most of the way. */
#define BENCH_START 2451545

static inline int
bench_months (gint32 julian_day)
{
  return (julian_day - BENCH_START) / 31;
}

G_END_DECLS
