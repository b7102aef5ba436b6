/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"
#include "cal-cycle.h"
#include "cal-rule-private.h"

G_BEGIN_DECLS

/* What a part of a name is. */
typedef enum
{
  CAL_CYCLE_TEXT_LIST,       /* one of a list */
  CAL_CYCLE_TEXT_NUMBER,     /* a number, from 1 */
  CAL_CYCLE_TEXT_FROM_ZERO,  /* a number, from 0 */
  CAL_CYCLE_TEXT_WEEKDAY,    /* the locale's weekdays, from Monday */
  CAL_CYCLE_TEXT_SEXAGENARY, /* the locale's names of the sexagenary cycle */
  CAL_CYCLE_TEXT_ZODIAC      /* and of its animals */
} CalCycleText;

/* A part of a name: that at the place (value - 1 + shift) / divisor, modulo n. */
typedef struct
{
  CalCycleText text;
  int n;                     /* 0: there is no such part */
  int shift;
  int divisor;               /* 0: 1 */
  const char *const *names;  /* English; of a list only */
  const char *context;       /* of the names in message catalogues */
} CalCyclePart;

#define CAL_CYCLE_MAX_PARTS 3

/* A cycle is a constant: data and perhaps a pure function.
 *
 * Days, or years, are counted in turns from 0, so that turn n has the value
 * (n + offset) mod length + 1.  Turn 0 begins with the epoch; most turns are one day
 * or year, and where both days and turns are given as many of these take that long.
 */
struct _CalCycle
{
  const char *id;
  CalCycleUnit unit;
  int length;

  gint32 epoch;              /* a Julian Day Number, or a year */
  int offset;
  gint64 days;               /* 0: 1 */
  gint64 turns;              /* 0: 1 */

  /* The calendar whose years count, for a date of one that does not have this cycle;
   * of years only. */
  const CalRule *calendar;

  /* The value of a day of the domain, and of the days after it as far as a value is looked
   * for; instead of turns. */
  int (*value) (gint32 julian_day);
  int period;                /* in days, after which these values return; 0: they need not */
  int reach;                 /* in days, within which each value occurs; 0: the period */

  CalCyclePart parts[CAL_CYCLE_MAX_PARTS];
  const char *joint;         /* between the parts; NULL: a space */
};

/* The value of a day of the domain, whose date is one of @backend. */
int      cal_cycle_find_value (const CalCycle  *self,
                               CalBackend      *backend,
                               gint32           julian_day,
                               GError         **error);
/* The first day from @julian_day on that has a value of the cycle. */
gboolean cal_cycle_find_day   (const CalCycle  *self,
                               CalBackend      *backend,
                               int              value,
                               gint32           julian_day,
                               gint64          *found,
                               GError         **error);
gboolean cal_cycle_check_value (const CalCycle  *self,
                                int              value,
                                GError         **error);
/* The name of a value of the cycle; cal-cycle-name.c */
char    *cal_cycle_dup_name   (const CalCycle  *self,
                               const CalLocale *locale,
                               int              value,
                               CalNameWidth     width,
                               GError         **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
