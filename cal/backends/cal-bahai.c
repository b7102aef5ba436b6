/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Baháʼí calendar: nineteen months of nineteen days, and Ayyám-i-Há, the four or five
 * days before the last of them.
 *
 * Source: letters of the Universal House of Justice of 10 July 2014 and 24 November 2014, and
 *   the table of 172 to 221 with the second of them.  Since 172 the year begins on the day,
 *   from sunset to sunset at Tehran, in which the Sun reaches the equinox; data/bahai-years.c
 *   has computed it for 222 to 555.  Before 172 the West had it begin on 21 March always, as
 *   the calendar bahai-western goes on to do, and as this one does again from 556.
 * Epoch: 1 Bahá 1 is Julian Day Number 2394647, ISO 1844-03-21.
 * Range: authoritative are 1 to 221 (1844-03-21 to 2065-03-19); 222 to 555 are computed, and
 *   approximate are the years from 556 on, whose beginnings nobody can know.
 * Anchors: 1 Bahá 172 is 2457103, ISO 2015-03-21; 1 Bahá 183 is 2461121, ISO 2026-03-21.
 */

#include "config.h"

#include "cal-bahai-private.h"
#include "cal-cycles-private.h"
#include "cal-native-private.h"
#include "cal-spring-private.h"

#define YEAR_OFFSET (-1843)
#define MONTHS 20

/* Ayyám-i-Há, M18L, the nineteenth of the months in order. */
#define AYYAM 19

#define FIRST_DAY 2394647
/* The first days of 222 and of 556. */
#define FIRST_COMPUTED_DAY 2475365
#define FIRST_WESTERN_DAY 2597356

static const gint16 days_before[] = {
  0, 19, 38, 57, 76, 95, 114, 133, 152, 171, 190, 209, 228, 247, 266, 285, 304, 323, 342, 346, 365
};

static int
bahai_months_in_year (const CalRule *rule G_GNUC_UNUSED,
                      gint32         year G_GNUC_UNUSED)
{
  return MONTHS;
}

/* Ayyám-i-Há is in every year; one with five days makes it a leap year. */
static int
bahai_leap_month (const CalRule *rule G_GNUC_UNUSED,
                  gint32         year G_GNUC_UNUSED)
{
  return AYYAM;
}

static gboolean
bahai_leap_year (const CalRule *rule,
                 gint32         year)
{
  return cal_spring_days_in_month (rule, year, AYYAM) > rule->min_days;
}

/* Before 22 March. */
static int
bahai_days_early (gint32 year)
{
  guint32 index = (guint32) year - CAL_BAHAI_FIRST_YEAR;

  return index < CAL_BAHAI_N_YEARS ? cal_bahai_days_early[index] : 1;
}

static CalAccuracy
bahai_accuracy (const CalRule *rule G_GNUC_UNUSED,
                gint32         julian_day)
{
  if (julian_day >= FIRST_WESTERN_DAY)
    return CAL_ACCURACY_APPROXIMATE;

  return julian_day >= FIRST_DAY && julian_day < FIRST_COMPUTED_DAY ? CAL_ACCURACY_EXACT : CAL_ACCURACY_COMPUTED;
}

static const char *const bahai_months[] = {
  NC_ ("Bahai month", "Bahá"),
  NC_ ("Bahai month", "Jalál"),
  NC_ ("Bahai month", "Jamál"),
  NC_ ("Bahai month", "ʻAẓamat"),
  NC_ ("Bahai month", "Núr"),
  NC_ ("Bahai month", "Raḥmat"),
  NC_ ("Bahai month", "Kalimát"),
  NC_ ("Bahai month", "Kamál"),
  NC_ ("Bahai month", "Asmáʼ"),
  NC_ ("Bahai month", "ʻIzzat"),
  NC_ ("Bahai month", "Mas͟híyyat"),
  NC_ ("Bahai month", "ʻIlm"),
  NC_ ("Bahai month", "Qudrat"),
  NC_ ("Bahai month", "Qawl"),
  NC_ ("Bahai month", "Masáʼil"),
  NC_ ("Bahai month", "S͟haraf"),
  NC_ ("Bahai month", "Sulṭán"),
  NC_ ("Bahai month", "Mulk"),
  NC_ ("Bahai month", "ʻAláʼ"),
};

#define BAHAI_NAMES(english_name) \
  { \
    .display_name = (english_name), \
    .months = bahai_months, \
    .month_context = "Bahai month", \
    .leap_name = NC_ ("Bahai month", "Ayyám-i-Há"), \
    .leap_suffix = "bis", \
  }

static const CalRuleNames bahai_names = BAHAI_NAMES (NC_ ("calendar", "Baháʼí Calendar"));
static const CalRuleNames western_names = BAHAI_NAMES (NC_ ("calendar", "Baháʼí Calendar (Western)"));

static const CalEraRule bahai_eras[] = {
  { "be", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Bahai era", "Baháʼí Era"),
    NC_ ("Bahai era", "BE"), .context = "Bahai era" },
};

static const CalCycle *const bahai_cycles[] = {
  &cal_vahid_cycle,
  NULL
};

#define BAHAI_RULE(name) \
  CAL_SPRING (name), \
  .day_start = CAL_DAY_START_SUNSET, \
  .first_year = -1001843, \
  .last_year = 998156, \
  .n_regular_months = MONTHS - 1, \
  .max_months = MONTHS, \
  .min_days = 4, \
  .max_days = 19, \
  .leap_codes = { 1 << (AYYAM - 1) }, \
  .months_in_year = bahai_months_in_year, \
  .leap_month = bahai_leap_month, \
  .leap_year = bahai_leap_year, \
  .year_offset = YEAR_OFFSET, \
  .text = { .repeats_numbers = TRUE }, \
  .eras = bahai_eras, \
  .n_eras = G_N_ELEMENTS (bahai_eras), \
  .cycles = bahai_cycles

#define BAHAI_YEAR \
  .longest = 19, \
  .leap_month = AYYAM, \
  .days_before = days_before

static const char *const bahai_aliases[] = { "badi", "bahai-official", NULL };

CAL_DEFINE_SPRING (bahai_rule)

static const CalSpringRule bahai_rule = {
  .rule = {
    BAHAI_RULE (bahai_rule),
    .system = CAL_SYSTEM_BAHAI,
    .id = "bahai",
    .aliases = bahai_aliases,
    .accuracy = bahai_accuracy,
    .authoritative_first = FIRST_DAY,
    .authoritative_last = FIRST_COMPUTED_DAY - 1,
    .authority = "Universal House of Justice, table of 172 to 221 BE; before 172 the practice of the West",
    .names = &bahai_names,
  },
  .days_after_march = 21,
  .days_early = bahai_days_early,
  BAHAI_YEAR,
};

CAL_DEFINE_BUILTIN (Bahai, bahai, bahai_rule.rule)

CAL_DEFINE_SPRING (western_rule)

static const CalSpringRule western_rule = {
  .rule = {
    BAHAI_RULE (western_rule),
    .system = CAL_SYSTEM_BAHAI_WESTERN,
    .id = "bahai-western",
    .authoritative_first = CAL_JULIAN_DAY_MIN,
    .authoritative_last = CAL_JULIAN_DAY_MAX,
    .authority = "By definition: years from 21 March on, as in the West until 2015",
    .names = &western_names,
  },
  .days_after_march = 20,
  BAHAI_YEAR,
};

CAL_DEFINE_BUILTIN (BahaiWestern, bahai_western, western_rule.rule)

#define VAHID_YEARS 19

static const char *const vahid_names[VAHID_YEARS] = {
  NC_ ("Bahai year", "Alif"),
  NC_ ("Bahai year", "Báʼ"),
  NC_ ("Bahai year", "Ab"),
  NC_ ("Bahai year", "Dál"),
  NC_ ("Bahai year", "Báb"),
  NC_ ("Bahai year", "Váv"),
  NC_ ("Bahai year", "Abad"),
  NC_ ("Bahai year", "Jád"),
  NC_ ("Bahai year", "Bahá"),
  NC_ ("Bahai year", "Ḥubb"),
  NC_ ("Bahai year", "Bahháj"),
  NC_ ("Bahai year", "Javáb"),
  NC_ ("Bahai year", "Aḥad"),
  NC_ ("Bahai year", "Vahháb"),
  NC_ ("Bahai year", "Vidád"),
  NC_ ("Bahai year", "Badíʼ"),
  NC_ ("Bahai year", "Bahí"),
  NC_ ("Bahai year", "Abhá"),
  NC_ ("Bahai year", "Váḥid"),
};

/* The years of a váḥid. */
const CalCycle cal_vahid_cycle = {
  .id = "vahid",
  .unit = CAL_CYCLE_UNIT_YEAR,
  .length = VAHID_YEARS,
  .epoch = 1,
  .calendar = &bahai_rule.rule,
  .parts = { { CAL_CYCLE_TEXT_LIST, VAHID_YEARS, .names = vahid_names, .context = "Bahai year" } },
};
