/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Saka calendar of Bali: months of thirty lunar days, of which every 64th (ngunaratri)
 * falls on the same day as the one before it.
 *
 * Source: the rule of the calendars of I Ketut Bangbang Gde Rawi and others, as the program
 *   balinese-date-js-lib 0.4.3 has it, of which this is a closed form.
 * Epoch: 1 Kadasa 1922, Nyepi, is Julian Day Number 2451639, ISO 2000-04-04.
 * Range: authoritative from 2000-01-06, since when the lunar days are counted as now, to 2026.
 * Anchors: 1 Kadasa 1947, Nyepi, is 2460764, ISO 2025-03-29; full moon (Purnama) of Kapat 1947
 *   is 2460955, ISO 2025-10-06.
 *
 * Lunar days are counted from the first of Kapitu 1921, and months from that.  Years begin
 * with Kadasa.  Seven years of nineteen have a leap month (nampih); from 1915 to 1925 others
 * had one.
 */

#include "config.h"

#include "cal-cycles-private.h"
#include "cal-lunar-day-private.h"
#include "cal-native-private.h"

/* From one ngunaratri to the next. */
#define NGUNARATRI_DAYS 63
#define NGUNARATRI_LUNAR_DAYS (NGUNARATRI_DAYS + 1)

/* A day that was a ngunaratri, its lunar day, and likewise of the count that ended. */
#define PRESENT_DAY 2451562
#define PRESENT_LUNAR_DAY 11
#define FORMER_DAY 2440979
#define FORMER_LUNAR_DAY (-1 - 358 * CAL_LUNAR_DAYS)

/* The day with which the present count began; one lunar day was left out before it. */
#define CHANGE 2451550
#define CHANGE_LUNAR_DAY (-2)

static gint64
count_lunar_days (gint64 days)
{
  return days - cal_floor_div64 (-days, NGUNARATRI_DAYS);
}

static gint64
balinese_lunar_day (const CalLunarDayRule *rule G_GNUC_UNUSED,
                    gint32                 julian_day)
{
  if (julian_day >= CHANGE)
    return PRESENT_LUNAR_DAY + count_lunar_days ((gint64) julian_day - PRESENT_DAY);

  return FORMER_LUNAR_DAY + count_lunar_days ((gint64) julian_day - FORMER_DAY);
}

/* The first day that is called by so many lunar days after a ngunaratri or by more. */
static gint32
count_days (gint64 lunar_days)
{
  return (gint32) (lunar_days + cal_floor_div64 (-lunar_days, NGUNARATRI_LUNAR_DAYS) +
                   (cal_floor_mod64 (lunar_days, NGUNARATRI_LUNAR_DAYS) == 1));
}

static gint32
balinese_first_day (const CalLunarDayRule *rule G_GNUC_UNUSED,
                    gint64                 lunar_day)
{
  if (lunar_day >= CHANGE_LUNAR_DAY)
    return MAX (PRESENT_DAY + count_days (lunar_day - PRESENT_LUNAR_DAY), CHANGE);

  return FORMER_DAY + count_days (lunar_day - FORMER_LUNAR_DAY);
}

/* In nineteen years are so many months. */
#define CYCLE_YEARS 19
#define CYCLE_MONTHS 235
#define MONTHS_TO_ORIGIN 23770

/* Whether a leap month that the cycle has had before this year was still to come. */
static gboolean
begins_late (gint32 year)
{
  return year == 1916 || year == 1919 || year == 1922 || year == 1924 || year == 1925;
}

static gint32
balinese_first_month (const CalLunarDayRule *rule G_GNUC_UNUSED,
                      gint32                 year)
{
  return cal_floor_div (CYCLE_MONTHS * year + 14, CYCLE_YEARS) - MONTHS_TO_ORIGIN + begins_late (year);
}

static gint32
balinese_year_of_month (const CalLunarDayRule *rule,
                        gint32                 month)
{
  gint32 year = cal_floor_div (CYCLE_YEARS * (month + MONTHS_TO_ORIGIN) + 4, CYCLE_MONTHS);

  return year - (balinese_first_month (rule, year) > month);
}

/* The number of the leap month of a year; 0: it has none. */
static int
find_leap_number (gint32 year)
{
  switch (year)
    {
    case 1915:
      return 5;

    case 1916: case 1919: case 1922: case 1925:
      return 0;

    case 1918:
      return 3;

    case 1921:
      return 2;

    case 1923:
      return 6;

    default:
      break;
    }

  switch (cal_floor_mod (year, CYCLE_YEARS))
    {
    case 0: case 6: case 11:
      return 2;

    case 3: case 8: case 14: case 16:
      return 3;

    default:
      return 0;
    }
}

static int
balinese_leap_month (const CalRule *rule G_GNUC_UNUSED,
                     gint32         year)
{
  int number = find_leap_number (year);

  return number != 0 ? number + 1 : 0;
}

/* Penanggal, the waxing Moon, has fifteen lunar days, and Pangelong, the waning, the others. */
#define HALF (CAL_LUNAR_DAYS / 2)

static gboolean
balinese_label (const CalRule *rule,
                gint32         julian_day,
                CalLabel      *label)
{
  gboolean waning;

  cal_lunar_day_label (rule, julian_day, label);
  waning = label->number > HALF;
  label->part = waning ? CAL_DAY_PART_WANING : CAL_DAY_PART_WAXING;
  label->number -= waning ? HALF : 0;

  return TRUE;
}

static gboolean
balinese_days_of_label (const CalRule  *rule,
                        const CalLabel *label,
                        gint32         *first,
                        gint32         *last)
{
  CalLabel whole = *label;

  if ((label->part != CAL_DAY_PART_WAXING && label->part != CAL_DAY_PART_WANING) || label->number > HALF)
    return FALSE;

  whole.part = CAL_DAY_PART_NONE;
  whole.number += label->part == CAL_DAY_PART_WANING && label->number > 0 ? HALF : 0;

  return cal_lunar_day_days_of_label (rule, &whole, first, last);
}

static const char *const balinese_months[] = {
  NC_ ("Balinese month", "Kadasa"),
  NC_ ("Balinese month", "Destha"),
  NC_ ("Balinese month", "Sadha"),
  NC_ ("Balinese month", "Kasa"),
  NC_ ("Balinese month", "Karo"),
  NC_ ("Balinese month", "Katiga"),
  NC_ ("Balinese month", "Kapat"),
  NC_ ("Balinese month", "Kalima"),
  NC_ ("Balinese month", "Kanem"),
  NC_ ("Balinese month", "Kapitu"),
  NC_ ("Balinese month", "Kawolu"),
  NC_ ("Balinese month", "Kasanga"),
};

static const CalLabelName balinese_labels[] = {
  { CAL_DAY_PART_WAXING, HALF, NC_ ("day label", "Purnama") },
  { CAL_DAY_PART_WAXING, 0, NC_ ("day label", "Penanggal {0}") },
  { CAL_DAY_PART_WANING, HALF, NC_ ("day label", "Tilem") },
  { CAL_DAY_PART_WANING, 0, NC_ ("day label", "Pangelong {0}") },
  { CAL_DAY_PART_NONE, 0, NULL },
};

static const CalRuleNames balinese_names = {
  .display_name = NC_ ("calendar", "Balinese Saka Calendar"),
  .months = balinese_months,
  .month_context = "Balinese month",
  .leap_pattern = NC_ ("Balinese leap month", "Nampih {0}"),
  .leap_context = "Balinese leap month",
  .labels = balinese_labels,
};

static const CalEraRule balinese_eras[] = {
  { "saka", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Balinese era", "Saka"),
    NC_ ("Balinese era", "Saka"), .context = "Balinese era" },
};

static const CalCycle *const balinese_cycles[] = {
  &cal_saptawara_cycle,
  &cal_pancawara_cycle,
  &cal_wuku_cycle,
  &cal_triwara_cycle,
  &cal_sadwara_cycle,
  &cal_caturwara_cycle,
  &cal_asatawara_cycle,
  &cal_sangawara_cycle,
  &cal_dasawara_cycle,
  &cal_dwiwara_cycle,
  &cal_ekawara_cycle,
  &cal_pawukon_cycle,
  NULL
};

static const CalLunarDayRule balinese_rule = {
  .rule = {
    CAL_LUNAR_DAY_MODEL,
    .label = balinese_label,
    .days_of_label = balinese_days_of_label,
    .system = CAL_SYSTEM_BALI_SAKA,
    .id = "bali-saka",
    .text = { .repeats_numbers = TRUE },
    .day_start = CAL_DAY_START_SUNRISE,
    .first_year = -1000044,
    .last_year = 999887,
    .leap_codes = { 1 << 2 | 1 << 3 | 1 << 5 | 1 << 6 },
    .leap_month = balinese_leap_month,
    .mean_month = (double) CAL_LUNAR_DAYS * NGUNARATRI_DAYS / NGUNARATRI_LUNAR_DAYS,
    .authoritative_first = CHANGE,
    .authoritative_last = 2461406, /* 2026-12-31 */
    .authority = "Calendars of Bali, as the program balinese-date-js-lib restates them",
    .eras = balinese_eras,
    .n_eras = G_N_ELEMENTS (balinese_eras),
    .cycles = balinese_cycles,
    .names = &balinese_names,
  },
  .lunar_day = balinese_lunar_day,
  .first_day = balinese_first_day,
  .first_month = balinese_first_month,
  .year_of_month = balinese_year_of_month,
};

CAL_DEFINE_BUILTIN (BaliSaka, bali_saka, balinese_rule.rule)
