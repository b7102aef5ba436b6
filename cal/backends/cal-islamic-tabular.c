/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The tabular Islamic calendar with any leap years in its cycle of 30, from any epoch.
 *
 * Source: R. H. van Gent's survey of the Islamic calendars, by which tables differ in
 *   their leap years and their epoch alone: months of 30 and 29 days in turn, and a 30th
 *   day of the last one in leap years.
 * Epoch: as the instance says.
 * Range: by definition, every day.
 * Anchors: with the leap years 2, 5, 7, 10, 13, 15, 18, 21, 24, 26 and 29 and the epoch
 *   1948440 this is islamic-east, with those of islamic-civil that one.
 *
 * rule->epoch is the first day of a cycle that begins before the domain, and
 * rule->year_offset the year that begins then.
 */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cal-error.h"
#include "cal-islamic-private.h"
#include "cal-shown-private.h"
#include "cal-vector-private.h"

#define YEARS 30
#define COMMON_DAYS 354
#define LEAP_DAYS 355

typedef struct
{
  CalRule rule;
  CalEraRule eras[2];
  /* The days of a cycle before each of its years; the last one's are the whole cycle. */
  gint32 days_before[YEARS + 1];
} TabularRule;

static inline gint32
new_year (const CalRule *rule,
          gint32         year)
{
  const TabularRule *table = (const TabularRule *) rule;
  guint32 y = (guint32) (year - rule->year_offset);

  return rule->epoch + (gint32) (y / YEARS) * table->days_before[YEARS] + table->days_before[y % YEARS];
}

/* 1 <= month <= 13 */
static gint32
tabular_month_start (const CalRule *rule,
                     gint32         year,
                     int            month)
{
  return month > 12 ? new_year (rule, year + 1) : new_year (rule, year) + 29 * (month - 1) + month / 2;
}

static int
tabular_days_in_month (const CalRule *rule,
                       gint32         year,
                       int            month)
{
  return month < 12 ? 29 + (month & 1) : new_year (rule, year + 1) - new_year (rule, year) - 325;
}

/* A year of the cycle begins where all before it would have ended if they were leap
 * years, or less than a year earlier. */
static inline CalFields
tabular_from_day (const CalRule *rule,
                  gint32         julian_day)
{
  const TabularRule *table = (const TabularRule *) rule;
  guint32 days = (guint32) (julian_day - rule->epoch);
  guint32 cycle_days = (guint32) table->days_before[YEARS];
  gint32 day_of_cycle = (gint32) (days % cycle_days);
  int year = day_of_cycle / LEAP_DAYS;
  int day_of_year, month;

  year += day_of_cycle >= table->days_before[year + 1];
  day_of_year = day_of_cycle - table->days_before[year];
  month = MIN (2 * day_of_year / 59, 11);

  return (CalFields) {
    .year = (gint32) (days / cycle_days) * YEARS + year + rule->year_offset,
    .month = (gint16) (month + 1),
    .day = (gint16) (day_of_year - (59 * month + 1) / 2 + 1),
  };
}

static gint32
tabular_to_day (const CalRule *rule,
                gint32         year,
                int            month,
                int            day)
{
  if (year < rule->first_year || year > rule->last_year || month < 1 || month > 12 ||
      day < 1 || day > tabular_days_in_month (rule, year, month))
    return CAL_NO_DAY;

  return tabular_month_start (rule, year, month) + day - 1;
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (static, tabular_from_days, tabular_from_day)

/* The names of all of them, and what they are if nothing else is said. */

static const CalEraRule eras[] = { CAL_ISLAMIC_ERAS (CAL_ISLAMIC_CIVIL_EPOCH) };

static const CalRuleNames tabular_names = {
  .display_name = NC_ ("calendar", "Hijri Calendar (tabular)"),
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

static const CalRule family_rule = {
  CAL_ISLAMIC_FAMILY,
  .id = "(tabular islamic)",
  .text = { .cldr = &cal_cldr_islamic, .is_kin = TRUE },
  .month_start = cal_islamic_month_start,
  .from_day = cal_islamic_from_day,
  .to_day = cal_islamic_to_day,
  .days_in_month = cal_islamic_days_in_month,
  .authoritative_first = CAL_JULIAN_DAY_MIN,
  .authoritative_last = CAL_JULIAN_DAY_MAX,
  .authority = "By definition: a 30-year cycle of the tabular Islamic calendar",
  .eras = eras,
  .n_eras = G_N_ELEMENTS (eras),
  .names = &tabular_names,
  .epoch = CAL_ISLAMIC_CIVIL_EPOCH,
};

static void
set_leap_years_error (GError     **error,
                      const char  *text,
                      const char  *word,
                      const char  *why)
{
  g_autofree char *shown = cal_shown_dup (text), *shown_word = cal_shown_dup (word);

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
               "leap-years “%s” has “%s”, which %s; it must be the numbers of one to 30 years, 1 to 30, "
               "each larger than the one before it and with one space between two of them",
               shown, shown_word, why);
}

/* The number that a word is; 0 if it is none, or is not written as all others are. */
static int
read_year (const char *word)
{
  gsize n_digits = strspn (word, "0123456789");

  if (word[n_digits] != '\0' || n_digits == 0 || (word[0] == '0' && n_digits > 1))
    return 0;

  /* One that is longer is too large. */
  return n_digits < 3 ? (int) g_ascii_strtoll (word, NULL, 10) : 100;
}

/* A bit for each leap year of the cycle; 0 with an error. */
static guint32
read_leap_years (const char  *text,
                 GError     **error)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  guint32 leap_years = 0;
  int before = 0;

  if (words[0] == NULL)
    set_leap_years_error (error, text, "", "is no year of the cycle");

  for (gsize i = 0; words[i] != NULL; i++)
    {
      int year = read_year (words[i]);

      if (year < 1 || year > YEARS || year <= before)
        {
          set_leap_years_error (error, text, words[i],
                                year < 1 || year > YEARS ? "is no year of the cycle"
                                                         : "is not larger than the one before it");
          return 0;
        }

      leap_years |= 1u << year;
      before = year;
    }

  return leap_years;
}

/* Counts from a cycle that begins before the domain, so that unsigned arithmetic does. */
static void
fill_rule (TabularRule *table,
           guint32      leap_years,
           gint32       epoch)
{
  CalRule *rule = &table->rule;
  gint32 cycles;

  for (int year = 1; year <= YEARS; year++)
    table->days_before[year] = table->days_before[year - 1] + COMMON_DAYS + (leap_years >> year & 1);

  cycles = (epoch - CAL_JULIAN_DAY_MIN) / table->days_before[YEARS] + 1;
  rule->epoch = epoch - cycles * table->days_before[YEARS];
  rule->year_offset = 1 - cycles * YEARS;

  rule->month_start = tabular_month_start;
  rule->from_day = tabular_from_day;
  rule->from_days = tabular_from_days;
  rule->to_day = tabular_to_day;
  rule->to_days = NULL;
  rule->days_in_month = tabular_days_in_month;
  rule->first_year = tabular_from_day (rule, CAL_JULIAN_DAY_MIN).year;
  rule->last_year = tabular_from_day (rule, CAL_JULIAN_DAY_MAX).year;

  /* Where the epoch is the first day of the domain, nothing is before it. */
  memcpy (table->eras, eras, sizeof eras);
  table->eras[0].first_day = epoch;
  rule->eras = table->eras;
  rule->n_eras = epoch > CAL_JULIAN_DAY_MIN ? 2 : 1;
}

static gboolean
make_tabular (CalRule       *rule,
              const GValue  *values,
              GError       **error)
{
  const char *text = g_value_get_string (&values[CAL_TABULAR_ISLAMIC_LEAP_YEARS - 1]);
  gint64 epoch = g_value_get_int64 (&values[CAL_TABULAR_ISLAMIC_EPOCH - 1]);
  guint32 leap_years = read_leap_years (text != NULL ? text : "", error);

  if (leap_years == 0 || !cal_made_check_number ("epoch", epoch, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, error))
    return FALSE;

  fill_rule ((TabularRule *) rule, leap_years, (gint32) epoch);
  return TRUE;
}

const CalMadeKind cal_tabular_islamic_kind = {
  .n_properties = CAL_TABULAR_ISLAMIC_N_PROPERTIES,
  .rule_size = sizeof (TabularRule),
  .family = &family_rule,
  .make = make_tabular,
};
