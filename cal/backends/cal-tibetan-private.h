/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-lunar-day-private.h"
#include "cal-made-private.h"

G_BEGIN_DECLS

/* The Tibetan calendars, which have one theory and differ in the numbers at their epochs.
 *
 * All is whole numbers: time in parts of a day, the Sun and the Moon's anomaly in parts of
 * a turn, so small that every value of the theory and of the epoch is some of them.
 */
typedef struct
{
  CalLunarDayRule rule;

  gint32 epoch_year;
  int phase;             /* beta: where in the cycle of leap months the epoch is */
  gboolean leap_second;  /* of the two months with one number the second is the leap month */

  gint32 epoch_day;      /* of the mean new moon before the first month */
  gint64 epoch_part;     /* … and the parts of that day which had passed */
  gint64 sun;            /* then */
  gint64 anomaly;        /* then */

  gint64 day_parts;      /* in a day: a multiple of each of the values that follow */
  gint64 sun_parts;      /* in a turn */
  gint64 anomaly_parts;  /* in a turn */
} CalTibetanRule;

/* The least numbers of parts that the theory needs; those of a calendar are multiples. */
#define CAL_TIBETAN_DAY_PARTS 102317040
#define CAL_TIBETAN_SUN_PARTS 4824
#define CAL_TIBETAN_ANOMALY_PARTS 3528
/* With more parts in a day, those of the days of the domain might not fit into 64 bits. */
#define CAL_TIBETAN_MAX_DAY_PARTS (G_GINT64_CONSTANT (1) << 33)

/* The members of CalLunarDayRule and CalRule; their rule is a CalTibetanRule. */
gint64 cal_tibetan_lunar_day     (const CalLunarDayRule *rule,
                                  gint32                 julian_day);
gint32 cal_tibetan_first_day     (const CalLunarDayRule *rule,
                                  gint64                 lunar_day);
gint32 cal_tibetan_first_month   (const CalLunarDayRule *rule,
                                  gint32                 year);
gint32 cal_tibetan_year_of_month (const CalLunarDayRule *rule,
                                  gint32                 month);
int    cal_tibetan_leap_month    (const CalRule         *rule,
                                  gint32                 year);

/* Synodic months of 167025/5656 days. */
#define CAL_TIBETAN_RULE \
  CAL_LUNAR_DAY_RULE, \
  .day_start = CAL_DAY_START_DAWN, \
  .leap_month = cal_tibetan_leap_month, \
  .mean_month = 167025. / 5656, \
  .cyclic = TRUE, \
  .cycles = cal_tibetan_cycles, \
  .text = { .cldr = &cal_cldr_chinese, .is_kin = TRUE, .year = CAL_YEAR_RELATED, .repeats_numbers = TRUE }, \
  .authoritative_first = 0, \
  .authoritative_last = -1

/* A leap month before its namesake or after it: M00L to M11L or M01L to M12L. */
#define CAL_TIBETAN_FIRST_CODES 0xfff
#define CAL_TIBETAN_SECOND_CODES 0x1ffe

#define CAL_TIBETAN_DAYS \
  .lunar_day = cal_tibetan_lunar_day, \
  .first_day = cal_tibetan_first_day, \
  .first_month = cal_tibetan_first_month, \
  .year_of_month = cal_tibetan_year_of_month

/* The epoch of a calendar as it is printed: the mean new moon, the Sun and the anomaly
 * as whole numbers and fractions, for which the numbers of parts are multiplied. */
#define CAL_TIBETAN_EPOCH(year, beta, day, part, of_parts, sun_part, of_sun, anomaly_part, of_anomaly, day_times, sun_times) \
  .epoch_year = (year), \
  .phase = (beta), \
  .epoch_day = (day), \
  .epoch_part = G_GINT64_CONSTANT (1) * CAL_TIBETAN_DAY_PARTS * (day_times) / (of_parts) * (part), \
  .sun = CAL_TIBETAN_SUN_PARTS * (sun_times) / (of_sun) * (sun_part), \
  .anomaly = CAL_TIBETAN_ANOMALY_PARTS / (of_anomaly) * (anomaly_part), \
  .day_parts = G_GINT64_CONSTANT (1) * CAL_TIBETAN_DAY_PARTS * (day_times), \
  .sun_parts = CAL_TIBETAN_SUN_PARTS * (sun_times), \
  .anomaly_parts = CAL_TIBETAN_ANOMALY_PARTS

/* The names of those whose leap month is the first of two with one number, and of those
 * whose is the second. */
extern const CalRuleNames cal_tibetan_first_names;
extern const CalRuleNames cal_tibetan_second_names;

extern const CalCycle *const cal_tibetan_cycles[];

/* The calendar from any epoch; cal-tibetan-made.c */

enum
{
  CAL_TIBETAN_EPOCH_YEAR = 1,
  CAL_TIBETAN_BETA,
  CAL_TIBETAN_MEAN_DATE,
  CAL_TIBETAN_SUN,
  CAL_TIBETAN_ANOMALY,
  CAL_TIBETAN_LEAP,
  CAL_TIBETAN_END
};

#define CAL_TIBETAN_N_PROPERTIES (CAL_TIBETAN_END - 1)

extern const CalMadeKind cal_tibetan_kind;

G_END_DECLS
