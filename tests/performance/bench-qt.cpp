/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "bench.h"

#include <QCalendar>
#include <QDate>

static guint64
day_to_date (gpointer          state,
             const BenchDates *dates)
{
  const QCalendar &calendar = *static_cast<QCalendar *> (state);
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    {
      QCalendar::YearMonthDay parts = calendar.partsFromDate (QDate::fromJulianDay (dates->julian_days[i]));

      sum = bench_fold (sum, bench_pack (parts.year, parts.month, parts.day));
    }

  return sum;
}

static guint64
date_to_day (gpointer          state,
             const BenchDates *dates)
{
  const QCalendar &calendar = *static_cast<QCalendar *> (state);
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    sum = bench_fold (sum, calendar.dateFromParts (dates->years[i], dates->months[i],
                                                   dates->days[i]).toJulianDay ());

  return sum;
}

static guint64
lookup (gpointer          state,
        const BenchDates *dates)
{
  const QLatin1String name (static_cast<const char *> (state));
  guint64 sum = 0;

  for (gsize i = 0; i < dates->n; i++)
    sum += QCalendar (name).isValid ();

  return sum;
}

static void
add (const char  *operation,
     const char  *calendar,
     BenchRun     run,
     gpointer     state,
     bool         comparable)
{
  const BenchCase bench_case = { operation, calendar, "today", "Qt", run, state, comparable, 0 };

  bench_add (&bench_case);
}

void
bench_add_qt (const char *calendar)
{
  static const struct
  {
    const char *id;
    QCalendar::System system;
    const char *name;
  } systems[] = {
    { "gregory", QCalendar::System::Gregorian, "Gregorian" },
    { "julian", QCalendar::System::Julian, "Julian" },
    { "revised-julian", QCalendar::System::Milankovic, "Milankovic" },
    { "persian", QCalendar::System::Jalali, "Jalali" },
    { "islamic-civil", QCalendar::System::IslamicCivil, "Islamic Civil" },
  };

  for (const auto &system : systems)
    {
      if (!g_str_equal (system.id, calendar))
        continue;

      gpointer state = new QCalendar (system.system);
      /* The 2820-year rule of Qt parts from the official one in 2057. */
      bool comparable = system.system != QCalendar::System::Jalali;

      add ("day to date", calendar, day_to_date, state, comparable);
      add ("date to day", calendar, date_to_day, state, comparable);
      /* Qt has no arrays: its loop over single days. */
      add ("array of days", calendar, day_to_date, state, false);
      add ("array of dates", calendar, date_to_day, state, false);
      add ("lookup", calendar, lookup, const_cast<char *> (system.name), false);
    }
}
