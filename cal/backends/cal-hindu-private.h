/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-lunar-day-private.h"
#include "cal-surya-private.h"

G_BEGIN_DECLS

/* The Hindu calendars by the Surya Siddhanta. */

/* The moment of a day at which the place of the Sun decides in which month the day is. */
typedef enum
{
  CAL_HINDU_NEXT_SUNRISE,     /* Odisha */
  CAL_HINDU_SUNSET,           /* Tamil Nadu */
  CAL_HINDU_AFTERNOON,        /* Kerala: three fifths of the day from sunrise to sunset */
  CAL_HINDU_MIDNIGHT,         /* Madras: the middle of the night that follows */
  CAL_HINDU_MIDNIGHT_BEFORE,  /* Bengal: that of the night before */
  CAL_HINDU_CENTRE_SETS       /* textbooks: when the centre of the Sun sets, without refraction */
} CalHinduInstant;

typedef struct _CalSiddhantaRule CalSiddhantaRule;

struct _CalSiddhantaRule
{
  /* The lunar days are those of lunisolar calendars.  Its rule has the elapsed years of the
   * Kali Yuga before year 0 as the year_offset, less than 0. */
  CalLunarDayRule rule;

  CalSuryaPlace place;
  CalHinduInstant instant;  /* of solar calendars */

  /* Of lunisolar ones: the name of a month, counted through all years, and whether labels
   * call the dark half by the next month. */
  gint64 (*count_names) (const CalSiddhantaRule *rule, gint64 month);
  gboolean ends_full;
};

/* The eras by which years may be counted, and the years of the Kali Yuga that had passed
 * when they began, less than 0. */
typedef enum
{
  CAL_HINDU_VIKRAMA,
  CAL_HINDU_SHAKA,
  CAL_HINDU_KALI_YUGA,
  CAL_HINDU_N_ERAS
} CalHinduEra;

#define CAL_HINDU_VIKRAMA_OFFSET (-3044)
#define CAL_HINDU_SHAKA_OFFSET (-3179)

/* Of a calendar whose years are those of one era, the others are counts.  Behind two that
 * all calendars have stand two of lunisolar ones. */
#define CAL_HINDU_SOLAR_COUNTS 2
#define CAL_HINDU_LUNAR_COUNTS 4

extern const CalEraRule cal_hindu_eras[CAL_HINDU_N_ERAS];
extern const CalEraRule cal_hindu_counts[CAL_HINDU_N_ERAS][CAL_HINDU_LUNAR_COUNTS];
/* The sixty years by Jupiter, and those of the south, which follow each other. */
extern const CalCycle *const cal_hindu_cycles[];
extern const CalCycle *const cal_hindu_southern_cycles[];

#define CAL_HINDU_ERA(era, number_of_counts) \
  .eras = &cal_hindu_eras[era], \
  .n_eras = 1, \
  .counts = cal_hindu_counts[era], \
  .n_counts = (number_of_counts)

/* From when to when it keeps to the sky: 0500-01-01 to 2200-12-31. */
CalAccuracy cal_hindu_accuracy (const CalRule *rule,
                                gint32         julian_day);

/* The first month that has a name, counted through all years, or a later one if none has. */
gint32       cal_hindu_find_month        (const CalLunarDayRule *rule,
                                          gint64                 names);

/* The members of CalRule, CalLunarDayRule and CalSiddhantaRule; their rule is a
 * CalSiddhantaRule. */

gint64       cal_hindu_count_names       (const CalSiddhantaRule *rule,
                                          gint64                 month);
gint64       cal_hindu_lunar_day         (const CalLunarDayRule *rule,
                                          gint32                 julian_day);
gint32       cal_hindu_first_day         (const CalLunarDayRule *rule,
                                          gint64                 lunar_day);
gint32       cal_hindu_first_month       (const CalLunarDayRule *rule,
                                          gint32                 year);
gint32       cal_hindu_year_of_month     (const CalLunarDayRule *rule,
                                          gint32                 month);
CalMonthCode cal_hindu_code_of_month     (const CalRule         *rule,
                                          gint32                 year,
                                          int                    month);
int          cal_hindu_month_of_code     (const CalRule         *rule,
                                          gint32                 year,
                                          CalMonthCode           code);
gboolean     cal_hindu_is_leap_year      (const CalRule         *rule,
                                          gint32                 year);
gboolean     cal_hindu_label             (const CalRule         *rule,
                                          gint32                 julian_day,
                                          CalLabel              *label);
gboolean     cal_hindu_days_of_label     (const CalRule         *rule,
                                          const CalLabel        *label,
                                          gint32                *first,
                                          gint32                *last);

gint32       cal_hindu_solar_month_start (const CalRule         *rule,
                                          gint32                 year,
                                          int                    month);
CalFields    cal_hindu_solar_from_day    (const CalRule         *rule,
                                          gint32                 julian_day);
void         cal_hindu_solar_from_days   (const CalRule         *rule,
                                          const gint32          *julian_days,
                                          gsize                  n,
                                          gint32                *years,
                                          gint8                 *months,
                                          gint16                *days);
gint32       cal_hindu_solar_to_day      (const CalRule         *rule,
                                          gint32                 year,
                                          int                    month,
                                          int                    day);

#define CAL_HINDU_RULE \
  .day_start = CAL_DAY_START_SUNRISE, \
  .n_regular_months = 12, \
  .min_days = 29, \
  .accuracy = cal_hindu_accuracy, \
  .cycles = cal_hindu_cycles, \
  .authoritative_first = 0, \
  .authoritative_last = -1

/* Of the Surya Siddhanta, in days. */
#define CAL_HINDU_MEAN_MONTH (1577917828. / 53433336)

/* What all lunisolar calendars have, whatever their Sun and Moon. */
#define CAL_HINDU_LUNAR_SHAPE \
  .kind = CAL_KIND_LUNISOLAR, \
  .max_months = 13, \
  .max_days = 30, \
  .leap_codes = { 0xfff }, \
  .leap_forward = TRUE, \
  .labels_days = TRUE, \
  .mean_month = CAL_HINDU_MEAN_MONTH, \
  .month_start = cal_lunar_day_month_start, \
  .months_in_year = cal_lunar_day_months_in_year, \
  .days_in_month = cal_rule_days_in_month, \
  .leap_year = cal_hindu_is_leap_year

#define CAL_HINDU_LUNAR_MODEL \
  CAL_HINDU_LUNAR_SHAPE, \
  .code_of_month = cal_hindu_code_of_month, \
  .month_of_code = cal_hindu_month_of_code, \
  .from_day = cal_lunar_day_from_day, \
  .from_days = cal_lunar_day_from_days, \
  .to_day = cal_lunar_day_to_day, \
  .label = cal_hindu_label, \
  .days_of_label = cal_hindu_days_of_label

#define CAL_HINDU_LUNAR_DAYS \
  .lunar_day = cal_hindu_lunar_day, \
  .first_day = cal_hindu_first_day, \
  .first_month = cal_hindu_first_month, \
  .year_of_month = cal_hindu_year_of_month

#define CAL_HINDU_SOLAR_MODEL \
  .kind = CAL_KIND_SOLAR, \
  .max_months = 12, \
  .max_days = 32, \
  .common_days = 365, \
  .month_start = cal_hindu_solar_month_start, \
  .months_in_year = cal_rule_twelve_months, \
  .days_in_month = cal_rule_days_in_month, \
  .from_day = cal_hindu_solar_from_day, \
  .from_days = cal_hindu_solar_from_days, \
  .to_day = cal_hindu_solar_to_day

/* What the months are called. */
#define CAL_HINDU_SOLAR_CONTEXT "Hindu solar month"
extern const char *const cal_hindu_solar_months[];
extern const CalRuleNames cal_hindu_solar_names;
extern const char *const cal_hindu_lunar_months[];
extern const CalRuleNames cal_hindu_lunar_names;

#define CAL_HINDU_LUNAR_NAMES \
  .months = cal_hindu_lunar_months, \
  CAL_HINDU_LEAP_NAMES

#define CAL_HINDU_LEAP_NAMES \
  .leap_pattern = NC_ ("Hindu leap month", "Adhika {0}"), \
  .leap_names_next = TRUE, \
  .leap_context = "Hindu leap month"

G_END_DECLS
