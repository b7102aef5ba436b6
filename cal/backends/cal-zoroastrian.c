/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Fasli calendar of Zoroastrians, and what it shares with their two others, whose
 * years are vague.
 *
 * Source: the proposal of Kharshedji Rustamji Cama, which was taken up in 1906: years of
 *   twelve months of 30 days and five days of the Gathas, or six before a Gregorian leap
 *   year's 21 March.  In Iran the year begins with the equinox instead.  The day begins at
 *   sunrise, with the first of its watches in books of prayers: zoroastrianheritage.blogspot.com,
 *   “When Does the Zoroastrian Day Start?”
 * Epoch: 1 Farvardin 1 is Julian Day Number 1951973, ISO 0632-03-21.
 * Range: authoritative from 1275 (1906-03-21) on.
 * Anchors: 1 Farvardin 1369 is 2451625, ISO 2000-03-21; 1 Farvardin 1392 is 2460025, ISO
 *   2023-03-21.
 */

#include "config.h"

#include "cal-native-private.h"
#include "cal-spring-private.h"
#include "cal-zoroastrian-private.h"

const char *const cal_zoroastrian_months[] = {
  NC_ ("Zoroastrian month", "Farvardin"),
  NC_ ("Zoroastrian month", "Ardibehesht"),
  NC_ ("Zoroastrian month", "Khordad"),
  NC_ ("Zoroastrian month", "Tir"),
  NC_ ("Zoroastrian month", "Amardad"),
  NC_ ("Zoroastrian month", "Shahrivar"),
  NC_ ("Zoroastrian month", "Mehr"),
  NC_ ("Zoroastrian month", "Avan"),
  NC_ ("Zoroastrian month", "Adar"),
  NC_ ("Zoroastrian month", "Dae"),
  NC_ ("Zoroastrian month", "Bahman"),
  NC_ ("Zoroastrian month", "Aspandarmad"),
  NC_ ("Zoroastrian month", "Gatha"),
};

const CalLabelName cal_zoroastrian_days[] = {
  { CAL_DAY_PART_NONE, 1, NC_ ("day label", "Hormazd") },
  { CAL_DAY_PART_NONE, 2, NC_ ("day label", "Bahman") },
  { CAL_DAY_PART_NONE, 3, NC_ ("day label", "Ardibehesht") },
  { CAL_DAY_PART_NONE, 4, NC_ ("day label", "Shahrivar") },
  { CAL_DAY_PART_NONE, 5, NC_ ("day label", "Aspandad") },
  { CAL_DAY_PART_NONE, 6, NC_ ("day label", "Khordad") },
  { CAL_DAY_PART_NONE, 7, NC_ ("day label", "Amardad") },
  { CAL_DAY_PART_NONE, 8, NC_ ("day label", "Dae-pa-Adar") },
  { CAL_DAY_PART_NONE, 9, NC_ ("day label", "Adar") },
  { CAL_DAY_PART_NONE, 10, NC_ ("day label", "Avan") },
  { CAL_DAY_PART_NONE, 11, NC_ ("day label", "Khorshed") },
  { CAL_DAY_PART_NONE, 12, NC_ ("day label", "Mohor") },
  { CAL_DAY_PART_NONE, 13, NC_ ("day label", "Tir") },
  { CAL_DAY_PART_NONE, 14, NC_ ("day label", "Gosh") },
  { CAL_DAY_PART_NONE, 15, NC_ ("day label", "Dae-pa-Meher") },
  { CAL_DAY_PART_NONE, 16, NC_ ("day label", "Meher") },
  { CAL_DAY_PART_NONE, 17, NC_ ("day label", "Srosh") },
  { CAL_DAY_PART_NONE, 18, NC_ ("day label", "Rashne") },
  { CAL_DAY_PART_NONE, 19, NC_ ("day label", "Farvardin") },
  { CAL_DAY_PART_NONE, 20, NC_ ("day label", "Behram") },
  { CAL_DAY_PART_NONE, 21, NC_ ("day label", "Ram") },
  { CAL_DAY_PART_NONE, 22, NC_ ("day label", "Govad") },
  { CAL_DAY_PART_NONE, 23, NC_ ("day label", "Dae-pa-Din") },
  { CAL_DAY_PART_NONE, 24, NC_ ("day label", "Din") },
  { CAL_DAY_PART_NONE, 25, NC_ ("day label", "Ashishvangh") },
  { CAL_DAY_PART_NONE, 26, NC_ ("day label", "Ashtad") },
  { CAL_DAY_PART_NONE, 27, NC_ ("day label", "Asman") },
  { CAL_DAY_PART_NONE, 28, NC_ ("day label", "Zamyad") },
  { CAL_DAY_PART_NONE, 29, NC_ ("day label", "Marespand") },
  { CAL_DAY_PART_NONE, 30, NC_ ("day label", "Aneran") },
  { CAL_DAY_PART_NONE, 31, NC_ ("day label", "Ahunavad") },
  { CAL_DAY_PART_NONE, 32, NC_ ("day label", "Ushtavad") },
  { CAL_DAY_PART_NONE, 33, NC_ ("day label", "Spentomad") },
  { CAL_DAY_PART_NONE, 34, NC_ ("day label", "Vohukhshathra") },
  { CAL_DAY_PART_NONE, 35, NC_ ("day label", "Vahishtoisht") },
  { CAL_DAY_PART_NONE, 36, NC_ ("day label", "Avardad-sal-gah") },
  { CAL_DAY_PART_NONE, 0, NULL },
};

#define GATHAS 13

gboolean
cal_zoroastrian_label (const CalRule *rule,
                       gint32         julian_day,
                       CalLabel      *label)
{
  CalFields fields = rule->from_day (rule, julian_day);

  *label = (CalLabel) {
    .year = fields.year,
    .code = cal_month_code_make (fields.month, FALSE),
    .part = CAL_DAY_PART_NONE,
    .number = (gint16) (fields.day + (fields.month == GATHAS ? CAL_ZOROASTRIAN_DAYS : 0)),
  };

  return TRUE;
}

gboolean
cal_zoroastrian_days_of_label (const CalRule  *rule,
                               const CalLabel *label,
                               gint32         *first,
                               gint32         *last)
{
  int month = cal_month_code_get_number (label->code);
  int day = label->number - (month == GATHAS ? CAL_ZOROASTRIAN_DAYS : 0);

  if (label->part != CAL_DAY_PART_NONE)
    return FALSE;

  *first = *last = rule->to_day (rule, label->year, month, day);

  return *first != CAL_NO_DAY;
}

static const char *const yazdegerdi_aliases[] = { "ay", NULL };

const CalEraRule cal_zoroastrian_eras[CAL_ZOROASTRIAN_N_ERAS] = {
  { "yz", yazdegerdi_aliases, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START,
    NC_ ("Zoroastrian era", "Yazdegerdi Era"), NC_ ("Zoroastrian era", "YZ"), .context = "Zoroastrian era" },
};

/* 21 March is so many days after the first; the Gathas are the last month. */
#define DAYS_AFTER_MARCH 20
#define FIRST_DAY 2417291

static const gint16 days_before[] = { 0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 365 };

static const CalRuleNames fasli_names = CAL_ZOROASTRIAN_NAMES (NC_ ("calendar", "Zoroastrian Calendar (Fasli)"));

static const char *const fasli_aliases[] = { "zoroastrian-fasli", NULL };

/* From the spring of 1738 BCE on, as the Zarathushtrian Assembly has it since 1990. */
static const CalEraRule fasli_counts[] = {
  { "zer", NULL, CAL_ERA_KIND_OFFSET, -2368, CAL_ERA_OPEN_START,
    NC_ ("Zoroastrian era", "Zarathushtrian Religious Era"), NC_ ("Zoroastrian era", "ZRE"),
    .context = "Zoroastrian era" },
};

CAL_DEFINE_SPRING (fasli_rule)

static const CalSpringRule fasli_rule = {
  .rule = {
    CAL_SPRING (fasli_rule),
    CAL_ZOROASTRIAN_LABELS,
    .system = CAL_SYSTEM_ZORO_FASLI,
    .id = "zoro-fasli",
    .aliases = fasli_aliases,
    .day_start = CAL_DAY_START_SUNRISE,
    .first_year = -1000631,
    .last_year = 999368,
    .n_regular_months = GATHAS,
    .max_months = GATHAS,
    .min_days = 5,
    .max_days = 30,
    .months_in_year = cal_rule_thirteen_months,
    .year_offset = -631,
    .authoritative_first = FIRST_DAY,
    .authoritative_last = CAL_JULIAN_DAY_MAX,
    .authority = "Zarthosti Fasili Sal Mandal, from 1906 on",
    .eras = cal_zoroastrian_eras,
    .n_eras = CAL_ZOROASTRIAN_N_ERAS,
    .counts = fasli_counts,
    .n_counts = G_N_ELEMENTS (fasli_counts),
    .names = &fasli_names,
  },
  .days_after_march = DAYS_AFTER_MARCH,
  .longest = 30,
  .leap_month = GATHAS,
  .days_before = days_before,
};

CAL_DEFINE_BUILTIN (ZoroFasli, zoro_fasli, fasli_rule.rule)
