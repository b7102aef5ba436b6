/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars that were proposed so that dates keep their weekdays, and years of weeks.
 *
 * tests/data/reform-years.txt has the years of most as ThreeTen-Extra makes them, and
 * oracles/listings.c compares two with convertdate and Emacs.  discordian.c has the labels and
 * the weekdays of the Discordian one. */

#include "config.h"

#include <string.h>

#include "cal-date.h"
#include "cal-period.h"
#include "calendar-rows.h"

#define WEEKS "ISO 8601, week dates"
#define PACKAGE "ThreeTen-Extra 1.8.0"
#define COTSWORTH "The Gregorian day of the year, divided by 28"
#define ACHELIS "E. Achelis: Worldsday follows 30 December, Leapyear Day 30 June"
#define COMTE "convertdate 2.4.0; 1 Moses 1 is 1789-01-01"
#define HENRY "R. C. Henry and S. H. Hanke: Xtra ends 2026"
#define LANDING "S. M. Harrison’s page on the calendar: Mendel 19 A. T. is July 1989"
#define APOLLO "J. Siggins, Omni, July 1989"

static const LookupRow names[] = {
  { "ISO-Week", "iso-week", CAL_SYSTEM_ISO_WEEK, CAL_KIND_OTHER, "ISO Week Calendar" },
  { "sym454", "sym454", CAL_SYSTEM_SYM454, CAL_KIND_SOLAR, "Symmetry454 Calendar" },
  { "sym010", "sym010", CAL_SYSTEM_SYM010, CAL_KIND_SOLAR, "Symmetry010 Calendar" },
  { "ifc", "ifc", CAL_SYSTEM_IFC, CAL_KIND_SOLAR, "International Fixed Calendar" },
  { "world", "world", CAL_SYSTEM_WORLD, CAL_KIND_SOLAR, "World Calendar" },
  { "positivist", "positiv", CAL_SYSTEM_POSITIV, CAL_KIND_SOLAR, "Positivist Calendar" },
  { "pax", "pax", CAL_SYSTEM_PAX, CAL_KIND_SOLAR, "Pax Calendar" },
  { "hanke", "hanke", CAL_SYSTEM_HANKE, CAL_KIND_SOLAR, "Hanke–Henry Permanent Calendar" },
  { "discordian", "discord", CAL_SYSTEM_DISCORD, CAL_KIND_SOLAR, "Discordian Calendar" },
  { "tranquility", "tranquil", CAL_SYSTEM_TRANQUIL, CAL_KIND_SOLAR, "Tranquility Calendar" },
};

static const DateRow dates[] = {
  { "iso-week", "2026-11-29", 2026, "M48", 7, NULL, 2026, WEEKS },
  { "iso-week", "2026-12-31", 2026, "M53", 4, NULL, 2026, WEEKS },
  { "iso-week", "2027-01-03", 2026, "M53", 7, NULL, 2026, WEEKS },
  { "iso-week", "2008-12-29", 2009, "M01", 1, NULL, 2009, WEEKS },

  { "sym454", "2026-11-29", 2026, "M11", 35, NULL, 2026, PACKAGE },
  { "sym454", "2026-12-28", 2026, "M12", 29, NULL, 2026, PACKAGE },
  { "sym454", "0001-01-01", 1, "M01", 1, NULL, 1, PACKAGE },
  { "sym010", "2026-11-29", 2026, "M12", 2, NULL, 2026, PACKAGE },
  { "sym010", "2026-12-28", 2026, "M12", 31, NULL, 2026, PACKAGE },
  { "sym010", "0001-01-01", 1, "M01", 1, NULL, 1, PACKAGE },

  { "ifc", "2024-06-17", 2024, "M06", 29, NULL, 2024, COTSWORTH },
  { "ifc", "2024-12-31", 2024, "M13", 29, NULL, 2024, "The year day ends the year" },
  { "ifc", "2026-11-29", 2026, "M12", 25, NULL, 2026, COTSWORTH },

  { "world", "2024-06-30", 2024, "M06", 30, NULL, 2024, ACHELIS },
  { "world", "2024-07-01", 2024, "M06", 31, NULL, 2024, ACHELIS },
  { "world", "2024-07-02", 2024, "M07", 1, NULL, 2024, ACHELIS },
  { "world", "2024-12-31", 2024, "M12", 31, NULL, 2024, ACHELIS },

  { "positiv", "1789-01-01", 1, "M01", 1, NULL, 1, COMTE },
  { "positiv", "2024-12-31", 236, "M14", 2, NULL, 236, COMTE },
  { "positiv", "2026-11-29", 238, "M12", 25, NULL, 238, COMTE },

  { "pax", "0000-12-31", 1, "M01", 1, NULL, 1, PACKAGE },
  { "pax", "1929-12-29", 1930, "M01", 1, NULL, 1930, PACKAGE },
  { "pax", "2026-11-29", 2026, "M13", 1, NULL, 2026, PACKAGE },

  { "hanke", "2026-12-28", 2026, "M13", 1, NULL, 2026, HENRY },
  { "hanke", "2027-01-03", 2026, "M13", 7, NULL, 2026, HENRY },
  { "hanke", "2027-01-04", 2027, "M01", 1, NULL, 2027, HENRY },

  { "discord", "2024-02-29", 3190, "M01", 60, NULL, 3190, PACKAGE ", St. Tib’s Day" },
  { "discord", "2024-03-01", 3190, "M01", 61, NULL, 3190, PACKAGE ", 60 Chaos" },
  { "discord", "2026-11-29", 3192, "M05", 41, NULL, 3192, PACKAGE },

  { "tranquil", "1969-07-21", 1, "M01", 1, NULL, 1, APOLLO },
  { "tranquil", "1970-07-20", 1, "M13", 29, NULL, 1, APOLLO ", Armstrong Day" },
  { "tranquil", "1972-02-29", 3, "M08", 28, NULL, 3, APOLLO ", Aldrin Day" },
  { "tranquil", "1989-07-01", 20, "M13", 10, NULL, 20, APOLLO ", by the day of the year" },
};

static const NoDateRow no_dates[] = {
  { "iso-week", 2025, 53, 1, CAL_ERROR_INVALID_DATE,
    "month 53 is not in year 2025 of calendar “iso-week”; it has months 1 to 52" },
  { "iso-week", 2026, 1, 8, CAL_ERROR_INVALID_DATE,
    "day 8 is not in month 1 (Week 1) of year 2026 of calendar “iso-week”; it has 7 days" },
  { "sym454", 2026, 12, 29 + 7, CAL_ERROR_INVALID_DATE,
    "day 36 is not in month 12 (December) of year 2026 of calendar “sym454”; it has 35 days" },
  { "sym010", 2025, 12, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 12 (December) of year 2025 of calendar “sym010”; it has 30 days" },
  { "ifc", 2026, 6, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 6 (June) of year 2026 of calendar “ifc”; it has 28 days" },
  { "world", 2026, 6, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 6 (June) of year 2026 of calendar “world”; it has 30 days" },
  { "positiv", 238, 14, 2, CAL_ERROR_INVALID_DATE,
    "day 2 is not in month 14 (Complementary Days) of year 238 of calendar “positiv”; it has 1 day" },
  { "pax", 2026, 14, 1, CAL_ERROR_INVALID_DATE,
    "month 14 is not in year 2026 of calendar “pax”; it has months 1 to 13" },
  { "hanke", 2025, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 2025 of calendar “hanke”; it has months 1 to 12" },
  { "discord", 3192, 1, 74, CAL_ERROR_INVALID_DATE,
    "day 74 is not in month 1 (Chaos) of year 3192 of calendar “discord”; it has 73 days" },
  { "tranquil", 4, 8, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 8 (Hippocrates) of year 4 of calendar “tranquil”; it has 28 days" },
};

static const CodeRow codes[] = {
  { "iso-week", 2026, "M53", CAL_OVERFLOW_REJECT, 53, NULL },
  { "iso-week", 2025, "M53", CAL_OVERFLOW_CONSTRAIN, 52, NULL },
  { "iso-week", 2025, "M53", CAL_OVERFLOW_REJECT, 0,
    "month M53 is not in year 2025 of calendar “iso-week”; its last month is M52" },
  { "pax", 2030, "M12L", CAL_OVERFLOW_REJECT, 13, NULL },
  { "pax", 2030, "M13", CAL_OVERFLOW_REJECT, 14, NULL },
  { "pax", 2026, "M12L", CAL_OVERFLOW_CONSTRAIN, 12, NULL },
  { "pax", 2026, "M12L", CAL_OVERFLOW_REJECT, 0,
    "leap month M12L is not in year 2026 of calendar “pax”; it has none" },
  { "hanke", 2025, "M13", CAL_OVERFLOW_CONSTRAIN, 12, NULL },
  { "hanke", 2025, "M13", CAL_OVERFLOW_REJECT, 0,
    "month M13 is not in year 2025 of calendar “hanke”; its last month is M12" },
};

static const NameRow month_names[] = {
  { "iso-week", 2026, 1, "Week 1" },
  { "iso-week", 2026, 53, "Week 53" },
  { "ifc", 2026, 7, "Sol" },
  { "positiv", 238, 1, "Moses" },
  { "pax", 2030, 12, "Columbus" },
  { "pax", 2030, 13, "Pax" },
  { "pax", 2030, 14, "December" },
  { "hanke", 2026, 13, "Xtra" },
  { "discord", 3192, 5, "The Aftermath" },
  { "tranquil", 57, 8, "Hippocrates" },
};

/* The rules in the plainest words. */

static int
mod (int a,
     int b)
{
  return (a % b + b) % b;
}

static gboolean
is_gregorian_leap (int year)
{
  return mod (year, 4) == 0 && (mod (year, 100) != 0 || mod (year, 400) == 0);
}

/* The weekday of 1 January, from Monday, 0: 1 January 1 was one, and 400 years are whole
 * weeks. */
static int
find_first_weekday (int year)
{
  int y = mod (year - 1, 400);

  return (365 * y + y / 4 - y / 100) % 7;
}

static gboolean
has_53_weeks (int year)
{
  int weekday = find_first_weekday (year);

  return weekday == 3 || (weekday == 2 && is_gregorian_leap (year));
}

static gboolean
is_pax_leap (int year)
{
  int rest = mod (year, 100);

  return rest == 99 || (rest == 0 ? mod (year, 400) != 0 : rest % 6 == 0);
}

static gboolean
is_symmetry_leap (int year)
{
  return mod (52 * year + 146, 293) < 52;
}

static int
five_months (int year G_GNUC_UNUSED)
{
  return 5;
}

static int
twelve_months (int year G_GNUC_UNUSED)
{
  return 12;
}

static int
thirteen_months (int year G_GNUC_UNUSED)
{
  return 13;
}

static int
fourteen_months (int year G_GNUC_UNUSED)
{
  return 14;
}

static int
iso_week_months (int year)
{
  return has_53_weeks (year) ? 53 : 52;
}

static int
iso_week_days (int year G_GNUC_UNUSED,
               int month G_GNUC_UNUSED)
{
  return 7;
}

static int
iso_week_year (int year)
{
  return 7 * iso_week_months (year);
}

static int
sym454_days (int year,
             int month)
{
  return (month % 3 == 2 ? 35 : 28) + (month == 12 && is_symmetry_leap (year) ? 7 : 0);
}

static int
sym010_days (int year,
             int month)
{
  return (month % 3 == 2 ? 31 : 30) + (month == 12 && is_symmetry_leap (year) ? 7 : 0);
}

static int
ifc_days (int year,
          int month)
{
  return 28 + (month == 13 || (month == 6 && is_gregorian_leap (year)));
}

static int
world_days (int year,
            int month)
{
  return (month % 3 == 1 ? 31 : 30) + (month == 12 || (month == 6 && is_gregorian_leap (year)));
}

static int
positivist_days (int year,
                 int month)
{
  return month < 14 ? 28 : 1 + is_gregorian_leap (year + 1788);
}

static int
pax_months (int year)
{
  return is_pax_leap (year) ? 14 : 13;
}

static int
pax_days (int year,
          int month)
{
  return month == 13 && is_pax_leap (year) ? 7 : 28;
}

static int
hanke_months (int year)
{
  return has_53_weeks (year) ? 13 : 12;
}

static int
hanke_days (int year G_GNUC_UNUSED,
            int month)
{
  return month == 13 ? 7 : month % 3 == 0 ? 31 : 30;
}

static int
discordian_days (int year,
                 int month)
{
  return 73 + (month == 1 && is_gregorian_leap (year - 1166));
}

static int
tranquility_days (int year,
                  int month)
{
  return 28 + (month == 13 || (month == 8 && is_gregorian_leap (year + 1969)));
}

static const PlainRule rules[] = {
  { "iso-week", iso_week_months, iso_week_days, iso_week_year },
  { "sym454", twelve_months, sym454_days, NULL },
  { "sym010", twelve_months, sym010_days, NULL },
  { "ifc", thirteen_months, ifc_days, NULL },
  { "world", twelve_months, world_days, NULL },
  { "positiv", fourteen_months, positivist_days, NULL },
  { "pax", pax_months, pax_days, NULL },
  { "hanke", hanke_months, hanke_days, NULL },
  { "discord", five_months, discordian_days, NULL },
  { "tranquil", thirteen_months, tranquility_days, NULL },
};

/* Days outside the week, and what weekdays all other days keep. */

typedef struct
{
  const char *calendar;
  int year;
  const char *code;
  int day;
  int weekday;
} WeekdayRow;

static const WeekdayRow weekdays[] = {
  { "ifc", 2024, "M01", 1, 7 },
  { "ifc", 2024, "M06", 28, 6 },
  { "ifc", 2024, "M06", 29, 0 },
  { "ifc", 2024, "M07", 1, 7 },
  { "ifc", 2024, "M13", 29, 0 },
  { "world", 2024, "M01", 1, 7 },
  { "world", 2024, "M02", 1, 3 },
  { "world", 2024, "M03", 1, 5 },
  { "world", 2024, "M06", 30, 6 },
  { "world", 2024, "M06", 31, 0 },
  { "world", 2024, "M07", 1, 7 },
  { "world", 2024, "M10", 31, 2 },
  { "world", 2024, "M12", 31, 0 },
  { "positiv", 236, "M01", 1, 1 },
  { "positiv", 236, "M13", 28, 7 },
  { "positiv", 236, "M14", 1, 0 },
  { "positiv", 236, "M14", 2, 0 },
  { "tranquil", 3, "M08", 27, 3 },
  { "tranquil", 3, "M08", 28, 0 },
  { "tranquil", 3, "M08", 29, 4 },
  { "tranquil", 3, "M09", 1, 5 },
  { "tranquil", 3, "M13", 29, 0 },
  { "tranquil", 4, "M08", 28, 4 },
  { "hanke", 2026, "M01", 1, 1 },
  { "pax", 2026, "M01", 1, 7 },
  { "sym454", 2026, "M12", 1, 1 },
  { "discord", 3190, "M01", 60, 4 },
};

static void
rows_check_weekday (gconstpointer data)
{
  const WeekdayRow *row = data;
  g_autoptr (CalBackend) backend = check_lookup (row->calendar);
  int month = rows_month (backend, row->year, row->code);
  gint64 day = check_day (backend, (int[]) { row->year, month, row->day });

  g_assert_cmpint (cal_backend_get_day_of_week (backend, day, NULL), ==, row->weekday);
}

/* The years that ThreeTen-Extra lists, by their first days and months. */

/* Its years have the last day of common years twice at the end of leap years, and St. Tib’s
 * Day, which it does not number, within Chaos. */
#define IFC_FAULT "28 28 28 28 28 29 28 28 28 28 28 28 !28 28"
#define IFC_MEANT "28 28 28 28 28 29 28 28 28 28 28 28 29"
#define CHAOS_NUMBERS "59 !0 0 !60 73 73 73 73 73"
#define CHAOS_PLACES "74 73 73 73 73"

static int
check_kind (CalBackend *backend,
            int         year,
            gint64      day,
            const char *lengths)
{
  g_auto (GStrv) months = NULL;
  int days = 0;

  if (g_str_equal (lengths, IFC_FAULT))
    lengths = IFC_MEANT;
  else if (g_str_equal (lengths, CHAOS_NUMBERS))
    lengths = CHAOS_PLACES;

  months = g_strsplit (lengths, " ", -1);
  g_assert_cmpint (cal_backend_get_months_in_year (backend, year, NULL), ==, g_strv_length (months));

  for (int month = 1; months[month - 1] != NULL; month++)
    {
      int length = (int) g_ascii_strtoll (months[month - 1], NULL, 10);

      g_assert_cmpint (check_day (backend, (int[]) { year, month, 1 }), ==, day + days);
      g_assert_cmpint (cal_backend_get_days_in_month (backend, year, month, NULL), ==, length);
      days += length;
    }

  return days;
}

static void
test_listed (gconstpointer data)
{
  const char *calendar = data;
  g_autoptr (CalBackend) backend = check_lookup (calendar);
  g_autoptr (GHashTable) kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_auto (GStrv) lines = check_read_lines ("reform-years.txt");
  int n_years = 0;

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], " ", 5);
      int year;
      gint64 day;

      if (!g_str_equal (fields[1], calendar))
        continue;

      if (g_str_equal (fields[0], "months"))
        {
          g_hash_table_insert (kinds, g_strdup (fields[2]), g_strdup (strstr (lines[i], fields[3])));
          continue;
        }

      year = (int) g_ascii_strtoll (fields[2], NULL, 10);
      day = g_ascii_strtoll (fields[3], NULL, 10);

      for (const char *p = fields[4]; *p != '\0'; p++, n_years++)
        {
          const char kind[] = { *p, '\0' };

          day += check_kind (backend, year++, day, g_hash_table_lookup (kinds, kind));
        }
    }

  g_assert_cmpint (n_years, >=, 2500);
}

/* Months are added across the ends of years, and a week that is missing gives way. */
static void
test_months (void)
{
  static const struct
  {
    const char *calendar;
    int from[3];
    int months;
    int to[3];
  } rows[] = {
    { "iso-week", { 2026, 53, 3 }, 1, { 2027, 1, 3 } },
    { "iso-week", { 2026, 1, 7 }, 53, { 2027, 1, 7 } },
    { "hanke", { 2026, 12, 31 }, 1, { 2026, 13, 7 } },
    { "hanke", { 2026, 12, 5 }, 2, { 2027, 1, 5 } },
    { "pax", { 2030, 12, 28 }, 1, { 2030, 13, 7 } },
    { "pax", { 2030, 12, 28 }, 3, { 2031, 1, 28 } },
    { "positiv", { 236, 13, 28 }, 1, { 236, 14, 2 } },
    { "discord", { 3190, 1, 74 }, 1, { 3190, 2, 73 } },
    { "ifc", { 2024, 6, 29 }, 1, { 2024, 7, 28 } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (rows[i].calendar);
      gint64 from = check_day (backend, rows[i].from), to = check_day (backend, rows[i].to);
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, from, NULL);
      g_autoptr (CalPeriod) period = cal_period_new (0, rows[i].months, 0, 0, NULL);
      g_autoptr (CalDate) sum = NULL;
      GError *error = NULL;

      sum = cal_date_add (date, period, CAL_OVERFLOW_CONSTRAIN, &error);
      check_no_error (&error);
      g_assert_cmpint (cal_date_get_julian_day (sum), ==, to);
    }
}

/* Long runs of years, to count months by. */
static void
test_validate (gconstpointer data)
{
  g_autoptr (CalBackend) backend = check_lookup (data);
  gint64 day = rows_iso_day ("2026-11-29");
  int reach = g_test_thorough () ? 20000 : 2000;
  GError *error = NULL;

  cal_backend_validate (backend, day - reach, day + reach, &error);
  check_no_error (&error);
  cal_backend_validate (backend, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MIN + 800, &error);
  check_no_error (&error);
  cal_backend_validate (backend, CAL_JULIAN_DAY_MAX - 800, CAL_JULIAN_DAY_MAX, &error);
  check_no_error (&error);
}

int
main (int   argc,
      char *argv[])
{
  static const char *const listed[] = { "sym454", "sym010", "ifc", "pax", "discord" };

  g_test_init (&argc, &argv, NULL);

  ADD_LOOKUP_ROWS (names);
  ADD_DATE_ROWS (dates);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_CODE_ROWS (codes);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);
  ADD_ROWS (weekdays, rows_check_weekday, "/cal/%s/weekday/%d-%s-%d", weekdays[i].calendar, weekdays[i].year,
            weekdays[i].code, weekdays[i].day);

  for (gsize i = 0; i < G_N_ELEMENTS (listed); i++)
    rows_add (g_strdup_printf ("/cal/%s/listed", listed[i]), listed[i], test_listed);

  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    rows_add (g_strdup_printf ("/cal/%s/validate", rules[i].calendar), rules[i].calendar, test_validate);

  g_test_add_func ("/cal/reformed/months", test_months);

  return g_test_run ();
}
