/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-observance.h"
#include "cal-rule-private.h"

G_BEGIN_DECLS

/* How the days of an observance are found. */
typedef enum
{
  CAL_OBSERVANCE_DATES,           /* those of a rule of iCalendar */
  CAL_OBSERVANCE_WESTERN_EASTER,  /* Easter Sunday, Gregorian; */
  CAL_OBSERVANCE_EASTERN_EASTER,  /* … Julian */
  CAL_OBSERVANCE_LABEL,           /* the day of a label of its calendar */
  CAL_OBSERVANCE_SKY              /* a table made from the Sun and the Moon */
} CalObservanceKind;

typedef enum
{
  CAL_OBSERVANCE_EVENING = 1 << 0,    /* it begins at the sunset of the day before */
  CAL_OBSERVANCE_ANNOUNCED = 1 << 1   /* someone says each year when it is */
} CalObservanceFlags;

/* Days that follow from the Sun and the Moon, of which there is a table. */
typedef enum
{
  CAL_SKY_TERM_CHINA,       /* the 24 terms of the Sun from the first of January on, at 285° */
  CAL_SKY_RISSHUN = 24,     /* four of them in Japan */
  CAL_SKY_SHUNBUN,
  CAL_SKY_SHUBUN,
  CAL_SKY_TOJI,
  CAL_SKY_MAKARA,           /* the Sun enters a sign of the sidereal zodiac, in India */
  CAL_SKY_MESHA,
  CAL_SKY_VASANT_PANCHAMI,  /* lunar days, in India */
  CAL_SKY_MAHA_SHIVARATRI,
  CAL_SKY_HOLIKA,
  CAL_SKY_UGADI,
  CAL_SKY_RAMA_NAVAMI,
  CAL_SKY_MAHAVIR_JAYANTI,
  CAL_SKY_HANUMAN_JAYANTI,
  CAL_SKY_AKSHAYA_TRITIYA,
  CAL_SKY_BUDDHA_PURNIMA,
  CAL_SKY_RATH_YATRA,
  CAL_SKY_GURU_PURNIMA,
  CAL_SKY_RAKSHA_BANDHAN,
  CAL_SKY_JANMASHTAMI,
  CAL_SKY_GANESH_CHATURTHI,
  CAL_SKY_NAVARATRI,
  CAL_SKY_DUSSEHRA,
  CAL_SKY_KARVA_CHAUTH,
  CAL_SKY_DHANTERAS,
  CAL_SKY_DIWALI,
  CAL_SKY_BHAI_DOOJ,
  CAL_SKY_CHHATH,
  CAL_SKY_KARTIK_PURNIMA,
  CAL_SKY_VESAK,            /* in Sri Lanka */
  CAL_SKY_POSON,
  CAL_SKY_POYA,             /* the full moons of a year there */
  CAL_SKY_LAST_POYA = CAL_SKY_POYA + 12,
  CAL_SKY_THAIPUSAM,        /* the Moon is in a mansion, the Sun in a sign */
  CAL_SKY_ONAM,
  CAL_SKY_THINGYAN,         /* in Myanmar, first day and last */
  CAL_SKY_THINGYAN_END,
  CAL_SKY_KHMER_NEW_YEAR,   /* … in Cambodia */
  CAL_SKY_KHMER_NEW_YEAR_END,
  CAL_SKY_BIRTH_OF_THE_BAB, /* after the eighth new moon of a Baháʼí year, in Tehran */
  CAL_SKY_N_DAYS
} CalSkyDay;

typedef struct
{
  const char *id;
  const char *name;
  const char *context;        /* … in message catalogues; NULL: “observance” */
  const char *territories;    /* codes with spaces between; NULL: none in particular */
  CalObservanceKind kind;
  guint flags;                /* CalObservanceFlags */
  const char *rule;           /* of DATES */
  const char *long_rule;      /* … in years with a leap month; NULL: the same */
  const char *calendar;       /* of LABEL and SKY: the id of the calendar of the dates */
  int month;                  /* of LABEL: the number of its code */
  int number;                 /* of LABEL: that of the label; of SKY: which */
  int offset;                 /* how many days later the observance is */
  const gint8 *moved;         /* how many days it is moved by from each weekday; NULL: none */
  int n_days;                 /* 0: one day; −1: to the end of the month */
  int end;                    /* of SKY: the table of the last day; 0: none */
  int first_year;             /* Gregorian years in which it is so; 0: no limit */
  int last_year;
} CalObservanceRule;

typedef struct
{
  const char *id;
  const CalObservanceRule *rules;
  guint n_rules;
} CalTradition;

struct _CalObservance
{
  int ref_count;              /* (atomic) */
  const CalTradition *tradition;
  const CalObservanceRule *rule;
  CalDate *date;              /* (owned) */
  int n_days;
};

/* All traditions, in the order of their ids.  cal-observance-traditions.c */
extern const CalTradition *const cal_traditions[];
extern const guint cal_n_traditions;

/* Adds to @list, a GPtrArray of CalObservance, the observances of a rule that are on a day
 * from @first to @last.  FALSE with an error.  cal-observance-days.c */
gboolean cal_observance_add_days (const CalTradition       *tradition,
                                  const CalObservanceRule  *rule,
                                  gint64                    first,
                                  gint64                    last,
                                  GPtrArray                *list,
                                  GError                  **error);

/* The years of the Gregorian calendar that the table has. */
#define CAL_SKY_FIRST_YEAR 1900
#define CAL_SKY_LAST_YEAR 2100

/* A day of the year, from 1, less one of @first; 255: there is none in that year. */
typedef struct
{
  guint16 first;
  guint8 days[CAL_SKY_LAST_YEAR - CAL_SKY_FIRST_YEAR + 1];
} CalSkyDays;

extern const CalSkyDays cal_sky_days[CAL_SKY_N_DAYS];

/* The day of a year that the table has; FALSE: there is none in that year.
 * cal-observance-sky.c */
gboolean cal_sky_day_find        (int                       which,
                                  int                       year,
                                  gint64                   *julian_day);

G_END_DECLS
