/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A calendar that is made up, for tests of sizes; large.h describes it.
 *
 * Source: none.
 * Epoch: the first day of year 1 is Julian Day Number 2250745, a Monday.
 * Range: by definition, every day; no part of it is authoritative.
 * Anchors: 1-M01-01 is Gregorian 1450-03-25; 577-M13-17 is 2026-11-22.
 */

#include "config.h"

#include "large.h"

#include "cal-era.h"
#include "cal-native-private.h"

#define MONTH_DAYS 19
#define LEAP_MONTH_DAYS 7
#define LAST_MONTH_DAYS 22
#define YEAR_DAYS ((TEST_LARGE_N_MONTHS - 1) * MONTH_DAYS + LAST_MONTH_DAYS)

/* The leap month stands in this place. */
#define LEAP_MONTH 19

/* Leap years in a cycle of years, and where in it year 1 stands. */
#define CYCLE 400
#define CYCLE_LEAP_YEARS 71
#define CYCLE_PHASE 100
#define CYCLE_DAYS (CYCLE * YEAR_DAYS + CYCLE_LEAP_YEARS * LEAP_MONTH_DAYS)

/* The first day of a year from 1 on. */
#define FIRST_DAY(year) \
  (TEST_LARGE_EPOCH + YEAR_DAYS * ((year) - 1) + \
   LEAP_MONTH_DAYS * ((CYCLE_LEAP_YEARS * ((year) - 1) + CYCLE_PHASE) / CYCLE))

/* The names of some begin with those of others. */
static const char *const month_names[] = {
  "Aldor", "Brenth", "Corva", "Corvane", "Delmis", "Estrin", "Fenwar", "Gelth", "Hestur",
  "Ilmen", "Jorvik", "Kelder", "Lorrin", "Merrow", "Nundral", "Orrest", "Pellan", "Quorth",
  "Ruskin"
};

static const char *const month_abbreviations[] = {
  "Ald", "Bre", "Cor", "Cvn", "Del", "Est", "Fen", "Gel", "Hes",
  "Ilm", "Jor", "Kel", "Lor", "Mer", "Nun", "Orr", "Pel", "Quo",
  "Rus"
};

G_STATIC_ASSERT (G_N_ELEMENTS (month_names) == TEST_LARGE_N_MONTHS);
G_STATIC_ASSERT (G_N_ELEMENTS (month_abbreviations) == TEST_LARGE_N_MONTHS);

static const char leap_name[] = "Interval";

/* An era that begins so many days into a year, in which the era's first year ends. */
#define ERA(code, year, days, name, abbreviation) \
  { code, NULL, CAL_ERA_KIND_OFFSET, (year), FIRST_DAY (year) + (days), name, abbreviation }

/* Latest first. */
static const CalEraRule large_eras[] = {
  ERA ("e20", 541, 200, "Age of Reed", "Ree"),
  ERA ("e19", 511, 190, "Age of Quartz", "Qua"),
  ERA ("e18", 481, 180, "Age of Pearl", "Pea"),
  ERA ("e17", 451, 170, "Age of Oak", "Oak"),
  ERA ("e16", 421, 160, "Age of Marble", "Mar"),
  ERA ("e15", 391, 150, "Age of Limestone", "Lst"),
  ERA ("e14", 361, 140, "Age of Lime", "Lim"),
  ERA ("e13", 331, 130, "Age of Kelp", "Kel"),
  ERA ("e12", 301, 120, "Age of Jasper", "Jas"),
  ERA ("e11", 271, 110, "Age of Ironwood", "Iwd"),
  ERA ("e10", 241, 100, "Age of Iron", "Iro"),
  ERA ("e09", 211, 90, "Age of Hazel", "Haz"),
  ERA ("e08", 181, 80, "Age of Granite", "Gra"),
  ERA ("e07", 151, 70, "Age of Flint", "Fli"),
  ERA ("e06", 121, 60, "Age of Ember", "Emb"),
  ERA ("e05", 91, 50, "Age of Dust", "Dus"),
  ERA ("e04", 61, 40, "Age of Cedar", "Ced"),
  ERA ("e03", 31, 30, "Age of Basalt", "Bas"),
  ERA ("e02", 1, 0, "Age of Amber", "Amb"),
  { "e01", NULL, CAL_ERA_KIND_BACKWARD, 0, CAL_ERA_OPEN_START, "Before the Ages", "BTA" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (large_eras) == TEST_LARGE_N_ERAS);

char *
test_large_dup_month_name (const char   *code,
                           CalNameWidth  width)
{
  int number = (int) g_ascii_strtoll (code + 1, NULL, 10);
  gboolean leap = g_str_has_suffix (code, "L");

  /* Months are counted as in a leap year, so that each has a number of its own. */
  if (width == CAL_NAME_WIDTH_NARROW)
    return g_strdup_printf ("%d", leap || number >= LEAP_MONTH ? number + 1 : number);

  if (leap)
    return g_strdup (leap_name);

  /* Of one expression that chooses an array GCC 12 is mistaken about the size. */
  if (width == CAL_NAME_WIDTH_WIDE)
    return g_strdup (month_names[number - 1]);

  return g_strdup (month_abbreviations[number - 1]);
}

const char *
test_large_get_era_name (guint        number,
                         CalNameWidth width)
{
  const CalEraRule *era = &large_eras[TEST_LARGE_N_ERAS - number];

  return width == CAL_NAME_WIDTH_WIDE ? era->name : era->abbreviation;
}

/* The calendar itself. */

/* The leap years from year 1 on before @year, and some more. */
static gint64
count_leap_years (gint64 year)
{
  return cal_floor_div64 (CYCLE_LEAP_YEARS * (year - 1) + CYCLE_PHASE, CYCLE);
}

static gboolean
is_leap_year (gint64 year)
{
  return count_leap_years (year + 1) > count_leap_years (year);
}

static gint64
first_day_of_year (gint64 year)
{
  return TEST_LARGE_EPOCH + YEAR_DAYS * (year - 1) + LEAP_MONTH_DAYS * count_leap_years (year);
}

static int
months_in_year (gint64 year)
{
  return TEST_LARGE_N_MONTHS + (is_leap_year (year) ? 1 : 0);
}

static int
days_in_month (gint64 year,
               int    month)
{
  if (month < LEAP_MONTH)
    return MONTH_DAYS;

  return month == LEAP_MONTH && is_leap_year (year) ? LEAP_MONTH_DAYS : LAST_MONTH_DAYS;
}

static CalMonthCode
month_code (gint64 year,
            int    month)
{
  if (month < LEAP_MONTH || !is_leap_year (year))
    return cal_month_code_make (month, FALSE);

  return cal_month_code_make (month - 1, month == LEAP_MONTH);
}

/* As a rule. */

static void
large_year (const CalRule *rule G_GNUC_UNUSED,
            gint32         year,
            CalYear       *described)
{
  described->first_day = (gint32) first_day_of_year (year);
  described->n_months = months_in_year (year);

  for (int month = 1; month <= described->n_months; month++)
    {
      described->codes[month - 1] = month_code (year, month);
      described->lengths[month - 1] = (gint16) days_in_month (year, month);
    }
}

static const CalRuleNames large_names = {
  .display_name = TEST_LARGE_DISPLAY_NAME,
  .months = month_names,
  .months_abbr = month_abbreviations,
  .month_context = "Large month",
  .leap_name = leap_name,
};

static const CalRule large_rule = {
  CAL_YEAR_MODEL (large_year),
  .system = CAL_SYSTEM_CUSTOM,
  .id = "large",
  .kind = CAL_KIND_SOLAR,
  .day_start = CAL_DAY_START_MIDNIGHT,
  .text = { .year = CAL_YEAR_IN_ERA },
  .first_year = -1001449,
  .last_year = 998550,
  .n_regular_months = TEST_LARGE_N_MONTHS,
  .max_months = TEST_LARGE_N_MONTHS + 1,
  .min_days = LEAP_MONTH_DAYS,
  .max_days = LAST_MONTH_DAYS,
  .leap_codes = { G_GUINT64_CONSTANT (1) << (LEAP_MONTH - 1) },
  .leap_month = cal_year_leap_month,
  .epoch = TEST_LARGE_EPOCH,
  .year_offset = 1,
  .mean_year = (double) CYCLE_DAYS / CYCLE,
  .authoritative_first = 1, /* after the last: of no day */
  .authoritative_last = 0,
  .eras = large_eras,
  .n_eras = G_N_ELEMENTS (large_eras),
  .names = &large_names,
};

CAL_DEFINE_BUILTIN (Large, large, large_rule)

CalBackend *
test_large_new_native (void)
{
  return g_object_new (cal_large_builtin.get_type (), NULL);
}

/* As a subclass. */

struct _TestLarge
{
  CalBackend parent_instance;
};

G_DEFINE_FINAL_TYPE (TestLarge, test_large, CAL_TYPE_BACKEND)

static gboolean
large_date_to_julian_day (CalBackend  *self G_GNUC_UNUSED,
                          int          year,
                          int          month,
                          int          day,
                          gint64      *julian_day,
                          GError     **error G_GNUC_UNUSED)
{
  *julian_day = first_day_of_year (year) + day - 1;

  for (int m = 1; m < month; m++)
    *julian_day += days_in_month (year, m);

  return TRUE;
}

static gboolean
large_julian_day_to_date (CalBackend  *self G_GNUC_UNUSED,
                          gint64       julian_day,
                          int         *year,
                          int         *month,
                          int         *day,
                          GError     **error G_GNUC_UNUSED)
{
  gint64 y = cal_floor_div64 (CYCLE * (julian_day - TEST_LARGE_EPOCH), CYCLE_DAYS) + 1;
  int m = 1;

  while (first_day_of_year (y) > julian_day)
    y--;

  while (first_day_of_year (y + 1) <= julian_day)
    y++;

  julian_day -= first_day_of_year (y);

  while (julian_day >= days_in_month (y, m))
    julian_day -= days_in_month (y, m++);

  *year = (int) y;
  *month = m;
  *day = (int) julian_day + 1;

  return TRUE;
}

static int
large_get_months_in_year (CalBackend  *self G_GNUC_UNUSED,
                          int          year,
                          GError     **error G_GNUC_UNUSED)
{
  return months_in_year (year);
}

static int
large_get_days_in_month (CalBackend  *self G_GNUC_UNUSED,
                         int          year,
                         int          month,
                         GError     **error G_GNUC_UNUSED)
{
  return days_in_month (year, month);
}

static gboolean
large_is_leap_year (CalBackend  *self G_GNUC_UNUSED,
                    int          year,
                    GError     **error G_GNUC_UNUSED)
{
  return is_leap_year (year);
}

static char *
large_get_month_code (CalBackend  *self G_GNUC_UNUSED,
                      int          year,
                      int          month,
                      GError     **error G_GNUC_UNUSED)
{
  return g_strdup (cal_month_code_to_string (month_code (year, month)));
}

static guint
large_get_n_eras (CalBackend *self G_GNUC_UNUSED)
{
  return TEST_LARGE_N_ERAS;
}

static CalEra *
large_dup_era (CalBackend *self G_GNUC_UNUSED,
               guint       index)
{
  const CalEraRule *era = &large_eras[index];
  gint64 last_day = index > 0 ? era[-1].first_day - 1 : CAL_JULIAN_DAY_MAX;

  return cal_era_new (era->code, NULL, era->kind, era->offset, era->first_day, last_day, NULL);
}

static char *
large_get_display_name (CalBackend *self G_GNUC_UNUSED,
                        const char *locale G_GNUC_UNUSED)
{
  return g_strdup (TEST_LARGE_DISPLAY_NAME);
}

static char *
large_get_month_name (CalBackend      *self G_GNUC_UNUSED,
                      const char      *locale G_GNUC_UNUSED,
                      int              year,
                      int              month,
                      CalNameWidth     width,
                      CalNameContext   context G_GNUC_UNUSED,
                      GError         **error G_GNUC_UNUSED)
{
  return test_large_dup_month_name (cal_month_code_to_string (month_code (year, month)), width);
}

static char *
large_get_era_name (CalBackend    *self G_GNUC_UNUSED,
                    const char    *locale G_GNUC_UNUSED,
                    const char    *era,
                    CalNameWidth   width,
                    GError       **error G_GNUC_UNUSED)
{
  return g_strdup (test_large_get_era_name ((guint) g_ascii_strtoull (era + 1, NULL, 10), width));
}

static int
large_get_minimum_days_in_month (CalBackend *self G_GNUC_UNUSED)
{
  return LEAP_MONTH_DAYS;
}

static int
large_get_maximum_days_in_month (CalBackend *self G_GNUC_UNUSED)
{
  return LAST_MONTH_DAYS;
}

static int
large_get_maximum_months_in_year (CalBackend *self G_GNUC_UNUSED)
{
  return TEST_LARGE_N_MONTHS + 1;
}

static void
test_large_class_init (TestLargeClass *klass)
{
  CalBackendClass *backend_class = CAL_BACKEND_CLASS (klass);

  backend_class->date_to_julian_day = large_date_to_julian_day;
  backend_class->julian_day_to_date = large_julian_day_to_date;
  backend_class->get_months_in_year = large_get_months_in_year;
  backend_class->get_days_in_month = large_get_days_in_month;
  backend_class->is_leap_year = large_is_leap_year;
  backend_class->get_month_code = large_get_month_code;
  backend_class->get_n_eras = large_get_n_eras;
  backend_class->dup_era = large_dup_era;
  backend_class->get_display_name = large_get_display_name;
  backend_class->get_month_name = large_get_month_name;
  backend_class->get_era_name = large_get_era_name;
  backend_class->get_minimum_days_in_month = large_get_minimum_days_in_month;
  backend_class->get_maximum_days_in_month = large_get_maximum_days_in_month;
  backend_class->get_maximum_months_in_year = large_get_maximum_months_in_year;
}

static void
test_large_init (TestLarge *self G_GNUC_UNUSED)
{
}

CalBackend *
test_large_new_foreign (void)
{
  return g_object_new (TEST_TYPE_LARGE,
                       "id", "large-c",
                       "kind", CAL_KIND_SOLAR,
                       "thread-safe", TRUE,
                       NULL);
}
