/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Qt 6 and its five calendars. */

#include "oracle.h"

#include <QCalendar>
#include <QDate>

/* ISO years −10000 to +10000. */
#define SWEEP_FIRST (-1931076)
#define SWEEP_LAST 5373849

/* Qt has no year zero: the year before 1 is −1. */
static int
year_from_qt (int year)
{
  return year < 0 ? year + 1 : year;
}

static int
year_to_qt (int year)
{
  return year <= 0 ? year - 1 : year;
}

static gboolean
from_day (gpointer    state,
          gint32      julian_day,
          OracleDate *date)
{
  const QCalendar &calendar = *static_cast<QCalendar *> (state);
  QCalendar::YearMonthDay parts = calendar.partsFromDate (QDate::fromJulianDay (julian_day));

  *date = { year_from_qt (parts.year), parts.month, parts.day };

  return parts.isValid ();
}

static gboolean
to_day (gpointer          state,
        const OracleDate *date,
        gint32           *julian_day)
{
  const QCalendar &calendar = *static_cast<QCalendar *> (state);
  QDate day = calendar.dateFromParts (year_to_qt (date->year), date->month, date->day);

  *julian_day = (gint32) day.toJulianDay ();

  return day.isValid ();
}

typedef struct
{
  const char *id;
  QCalendar::System system;
  const OracleDifference *known;
  gsize n_known;
} Case;

static void
test_sweep (gconstpointer data)
{
  const Case *test = static_cast<const Case *> (data);
  QCalendar calendar (test->system);
  Oracle oracle = { test->id, from_day, to_day, &calendar, test->known, test->n_known };

  oracle_sweep (&oracle, SWEEP_FIRST, SWEEP_LAST);
}

static void
test_sample (gconstpointer data)
{
  const Case *test = static_cast<const Case *> (data);
  QCalendar calendar (test->system);
  Oracle oracle = { test->id, from_day, to_day, &calendar, test->known, test->n_known };

  oracle_sample (&oracle, 1000000);
}

#define WRAP "Qt keeps the year from a day in 16 bits"

static const OracleDifference julian[] = {
  { CAL_JULIAN_DAY_MIN, -10247455, WRAP },
  { 13689570, CAL_JULIAN_DAY_MAX, WRAP },
};

static const OracleDifference revised_julian[] = {
  { CAL_JULIAN_DAY_MIN, -10247138, WRAP },
  { 13689378, CAL_JULIAN_DAY_MAX, WRAP },
};

static const OracleDifference islamic_civil[] = {
  { CAL_JULIAN_DAY_MIN, -69634336, "Qt computes the year from a day in 32 bits, which wrap" },
  { 73531241, CAL_JULIAN_DAY_MAX, "Qt computes the year from a day in 32 bits, which wrap" },
};

static const Case cases[] = {
  { "gregory", QCalendar::System::Gregorian, nullptr, 0 },
  { "julian", QCalendar::System::Julian, julian, G_N_ELEMENTS (julian) },
  { "revised-julian", QCalendar::System::Milankovic, revised_julian, G_N_ELEMENTS (revised_julian) },
  { "islamic-civil", QCalendar::System::IslamicCivil, islamic_civil, G_N_ELEMENTS (islamic_civil) },
};

/* Qt's Persian calendar follows a cycle of 2820 years, ours the official list
 * and the cycle of 33 years.  Within the list they part in these years, which
 * begin a day apart. */
static const int persian_years[] = { 1210, 1243, 1276, 1437, 1470 };

#define PERSIAN_LIST_FIRST 1206
#define PERSIAN_LIST_LAST 1498

static bool
parts_within_list (int year)
{
  for (int known : persian_years)
    if (year == known)
      return true;

  return false;
}

static gint64
persian_new_year (CalBackend *backend,
                  int         year)
{
  gint64 day;

  g_assert_true (cal_backend_date_to_julian_day (backend, year, 1, 1, &day, NULL));

  return day;
}

static void
test_persian (void)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("persian", NULL);
  QCalendar calendar (QCalendar::System::Jalali);

  for (int year = -999000; year <= 999000; year++)
    {
      gint64 ours = persian_new_year (backend, year);
      gint64 theirs = calendar.dateFromParts (year_to_qt (year), 1, 1).toJulianDay ();

      if (year >= PERSIAN_LIST_FIRST && year <= PERSIAN_LIST_LAST)
        g_assert_cmpint (ABS (theirs - ours), ==, parts_within_list (year));

      /* 683 leap years in 2820 are fewer than 8 in 33. */
      g_assert_cmpint (ABS (theirs - ours), <=, 2 + ABS (year) * (8 / 33.0 - 683 / 2820.0));
    }
}

/* Every day of the years of the list that do not part. */
static void
test_persian_days (void)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("persian", NULL);
  QCalendar calendar (QCalendar::System::Jalali);

  for (int year = PERSIAN_LIST_FIRST; year <= PERSIAN_LIST_LAST; year++)
    {
      gint64 last = persian_new_year (backend, year + 1) - 1;

      for (gint64 day = persian_new_year (backend, year); day <= last; day++)
        {
          OracleDate theirs, ours;

          from_day (&calendar, (gint32) day, &theirs);
          cal_backend_julian_day_to_date (backend, day, &ours.year, &ours.month, &ours.day, NULL);

          /* The leap day at the end of the year before is counted elsewhere. */
          if (!parts_within_list (year) && !parts_within_list (year + 1))
            {
              g_assert_cmpint (ours.year, ==, theirs.year);
              g_assert_cmpint (ours.month, ==, theirs.month);
              g_assert_cmpint (ours.day, ==, theirs.day);
            }
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (const Case &test : cases)
    {
      g_autofree char *sweep = g_strdup_printf ("/cal/oracles/qt/%s/sweep", test.id);
      g_autofree char *sample = g_strdup_printf ("/cal/oracles/qt/%s/sample", test.id);

      g_test_add_data_func (sweep, &test, test_sweep);
      g_test_add_data_func (sample, &test, test_sample);
    }

  g_test_add_func ("/cal/oracles/qt/persian/new-years", test_persian);
  g_test_add_func ("/cal/oracles/qt/persian/days", test_persian_days);

  return g_test_run ();
}
