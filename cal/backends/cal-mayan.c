/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Long Count of the Maya: days in uinals of twenty, tuns of eighteen uinals, katuns of
 * twenty tuns and baktuns of twenty katuns.  As a calendar it has tuns for years, counted
 * from the epoch through the larger units, and uinals for months.
 *
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations: The Ultimate Edition
 *   (2018), chapter 11; the correlations of J. E. S. Thompson (584283) and of F. G. Lounsbury
 *   (584285).
 * Epoch: 0.0.0.0.0 is Julian Day Number 584283 or 584285.
 * Range: every day, by definition of the correlation.
 * Anchors: 13.0.0.0.0 is 2456283, ISO 2012-12-21; 9.12.11.5.18, on which Pakal of Palenque
 *   died, is the Julian 26 August 683, or the 28th by the other correlation.
 *
 * rule->epoch is the first day of rule->first_year, so that no day of the domain is a
 * negative number of days from it.
 */

#include "config.h"

#include "cal-cycles-private.h"
#include "cal-math-private.h"
#include "cal-native-private.h"
#include "cal-vector-private.h"

#define UINAL_DAYS 20
#define TUN_UINALS 18
#define TUN_DAYS 360
#define KATUN_TUNS 20

static inline CalFields
mayan_from_day (const CalRule *rule,
                gint32         julian_day)
{
  guint32 days = (guint32) (julian_day - rule->epoch);
  guint32 day_of_tun = days % TUN_DAYS;

  return (CalFields) {
    .year = (gint32) (days / TUN_DAYS) + rule->first_year,
    .month = (gint16) (day_of_tun / UINAL_DAYS + 1),
    .day = (gint16) (day_of_tun % UINAL_DAYS + 1),
  };
}

static gint32
mayan_month_start (const CalRule *rule,
                   gint32         year,
                   int            month)
{
  return rule->epoch + TUN_DAYS * (year - rule->first_year) + UINAL_DAYS * (month - 1);
}

static int
mayan_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                     gint32         year G_GNUC_UNUSED,
                     int            month G_GNUC_UNUSED)
{
  return UINAL_DAYS;
}

static int
mayan_months_in_year (const CalRule *rule G_GNUC_UNUSED,
                      gint32         year G_GNUC_UNUSED)
{
  return TUN_UINALS;
}

static gboolean
mayan_count_months (const CalRule *rule G_GNUC_UNUSED,
                    gint32         first,
                    gint32         end,
                    gint64        *months)
{
  *months = (gint64) (end - first) * TUN_UINALS;

  return TRUE;
}

/* What is no date is computed in unsigned arithmetic, which cannot overflow, and
 * thrown away: without a branch one form serves single dates and arrays. */
static inline gint32
mayan_to_day (const CalRule *rule,
              gint32         year,
              int            month,
              int            day)
{
  guint32 y = (guint32) year - (guint32) rule->first_year;
  guint32 m = (guint32) month - 1;
  gboolean exists = (year >= rule->first_year) & (year <= rule->last_year) &
                    (m < TUN_UINALS) & (day >= 1) & (day <= UINAL_DAYS);
  guint32 result = (guint32) rule->epoch + TUN_DAYS * y + UINAL_DAYS * m + (guint32) day - 1;

  return exists ? (gint32) result : CAL_NO_DAY;
}

CAL_DEFINE_FROM_DAYS (mayan_from_days, mayan_from_day)
CAL_DEFINE_TO_DAYS (mayan_to_days, mayan_to_day)

/* Uinals and kins are counted from 0: 13.0.14.2.11. */
static gboolean
mayan_day_name (const CalRule *rule,
                gint32         julian_day,
                CalNameWidth   width G_GNUC_UNUSED,
                CalDayName    *name)
{
  CalFields fields = mayan_from_day (rule, julian_day);
  gint32 katuns = cal_floor_div (fields.year, KATUN_TUNS);

  g_snprintf (name->buffer, sizeof name->buffer, "%d.%d.%d.%d.%d", cal_floor_div (katuns, 20),
              cal_floor_mod (katuns, 20), fields.year - KATUN_TUNS * katuns, fields.month - 1, fields.day - 1);
  name->text = name->buffer;

  return TRUE;
}

/* The places of a count, each with a point before it, as far as they go; NULL: there are none
 * such.  Only the first may have a sign. */
static const char *
read_place (const char *text,
            gint64      smallest,
            gint64      largest,
            gint64     *value)
{
  char *end;

  if (!g_ascii_isdigit (text[*text == '-' && smallest < 0]))
    return NULL;

  *value = g_ascii_strtoll (text, &end, 10);

  return *value >= smallest && *value <= largest ? end : NULL;
}

#define MAX_BAKTUNS 3000

static gint32
mayan_day_of_name (const CalRule *rule,
                   const char    *name)
{
  static const int largest[] = { 19, 19, TUN_UINALS - 1, UINAL_DAYS - 1 };
  gint64 places[5];
  const char *p = read_place (name, -MAX_BAKTUNS, MAX_BAKTUNS, &places[0]);

  for (gsize i = 0; p != NULL && i < G_N_ELEMENTS (largest); i++)
    p = *p == '.' ? read_place (p + 1, 0, largest[i], &places[i + 1]) : NULL;

  if (p == NULL || *p != '\0')
    return CAL_NO_DAY;

  return mayan_to_day (rule, (gint32) (KATUN_TUNS * (20 * places[0] + places[1]) + places[2]), (int) places[3] + 1,
                       (int) places[4] + 1);
}

/* Eighteen, as they are counted. */
static const char *const mayan_months[] = {
  NC_ ("uinal", "Uinal 0"),
  NC_ ("uinal", "Uinal 1"),
  NC_ ("uinal", "Uinal 2"),
  NC_ ("uinal", "Uinal 3"),
  NC_ ("uinal", "Uinal 4"),
  NC_ ("uinal", "Uinal 5"),
  NC_ ("uinal", "Uinal 6"),
  NC_ ("uinal", "Uinal 7"),
  NC_ ("uinal", "Uinal 8"),
  NC_ ("uinal", "Uinal 9"),
  NC_ ("uinal", "Uinal 10"),
  NC_ ("uinal", "Uinal 11"),
  NC_ ("uinal", "Uinal 12"),
  NC_ ("uinal", "Uinal 13"),
  NC_ ("uinal", "Uinal 14"),
  NC_ ("uinal", "Uinal 15"),
  NC_ ("uinal", "Uinal 16"),
  NC_ ("uinal", "Uinal 17"),
};

static const CalRuleNames mayan_names = {
  .display_name = NC_ ("calendar", "Maya Long Count"),
  .months = mayan_months,
  .month_context = "uinal",
};

static const CalRuleNames lounsbury_names = {
  .display_name = NC_ ("calendar", "Maya Long Count (584285)"),
  .months = mayan_months,
  .month_context = "uinal",
};

static const char *const mayan_aliases[] = { "mayan-long-count", NULL };
static const CalCycle *const mayan_cycles[] = { &cal_tzolkin_cycle, &cal_haab_cycle, NULL };

#define FIRST_TUN (-1011404)

#define MAYAN_FAMILY(correlation) \
  .kind = CAL_KIND_OTHER, \
  .day_start = CAL_DAY_START_SUNRISE, \
  .text = { .year = CAL_YEAR_ALONE }, \
  .first_year = FIRST_TUN, \
  .last_year = 1017720, \
  .n_regular_months = TUN_UINALS, \
  .max_months = TUN_UINALS, \
  .min_days = UINAL_DAYS, \
  .max_days = UINAL_DAYS, \
  .common_days = TUN_DAYS, \
  .month_start = mayan_month_start, \
  .months_in_year = mayan_months_in_year, \
  .count_months = mayan_count_months, \
  .from_day = mayan_from_day, \
  .from_days = mayan_from_days, \
  .to_day = mayan_to_day, \
  .to_days = mayan_to_days, \
  .days_in_month = mayan_days_in_month, \
  .day_name = mayan_day_name, \
  .day_of_name = mayan_day_of_name, \
  .authoritative_first = CAL_JULIAN_DAY_MIN, \
  .authoritative_last = CAL_JULIAN_DAY_MAX, \
  .epoch = (correlation) + TUN_DAYS * FIRST_TUN

static const CalRule mayan_rule = {
  MAYAN_FAMILY (584283),
  .system = CAL_SYSTEM_MAYAN,
  .id = "mayan",
  .aliases = mayan_aliases,
  .authority = "Correlation 584283 of Goodman, Martínez and Thompson",
  .cycles = mayan_cycles,
  .names = &mayan_names,
};

CAL_DEFINE_BUILTIN (Mayan, mayan, mayan_rule)

/* The cycles are those of the other correlation, and no names of these days. */
static const CalRule lounsbury_rule = {
  MAYAN_FAMILY (584285),
  .system = CAL_SYSTEM_MAYAN_584285,
  .id = "mayan-584285",
  .authority = "Correlation 584285 of F. G. Lounsbury",
  .names = &lounsbury_names,
};

CAL_DEFINE_BUILTIN (MayanLounsbury, mayan_lounsbury, lounsbury_rule)
