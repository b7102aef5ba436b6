/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"
#include "cal-count-private.h"
#include "cal-date.h"
#include "cal-month-code-private.h"
#include "cal-native-private.h"
#include "cal-reckon-private.h"

G_BEGIN_DECLS

/* What is known of a date beyond its three fields.  A constant backend can be
 * asked at any time; another one is asked once, when the date is made, so that no
 * getter fails and dates are free to cross threads. */
typedef struct
{
  CalMonthCode month_code;
  guint8 day_of_week;       /* 0 … 7 */
  guint8 accuracy;          /* a CalAccuracy */
  guint8 cyclic_year;       /* 0 … 60 */
  gboolean leap_year;
  int day_of_year;          /* from 1 */
  int days_in_month;
  int days_in_year;
  int days_in_year_before;  /* 0 unless the day is among the first six of its year */
  int months_in_year;
  int related_iso_year;
  CalDayEra era;            /* its code is owned */
  CalGap gap;               /* of its month */
  gboolean has_label;
  CalLabel label;           /* if it has one */
} CalDateFacts;

struct _CalDate
{
  int ref_count;            /* (atomic) */
  gboolean owns_backend;    /* a permanent backend needs no reference */
  CalBackend *backend;
  const CalRule *rule;      /* of a constant backend; else NULL */
  CalDateFacts *facts;      /* (owned) of any other backend; else NULL */
  gint32 julian_day;        /* within the domain */
  CalFields fields;         /* of that day, in that backend */
};

/* A reference for the time of work that calls a backend several times, any of
 * which may drop the caller's; NULL where no code of others is called. */
static inline CalDate *
cal_date_hold (CalDate *self)
{
  if (self->facts == NULL)
    return NULL;

  cal_count_up (&self->ref_count);

  return self;
}

/* Makes a date on the stack, of a constant backend that outlives it: for the
 * getters, none of which keeps it.  The day is in the domain. */
void          cal_date_init_on_stack   (CalDate    *self,
                                        CalBackend *backend,
                                        gint32      julian_day);

/* What a date knows of itself.  The rule of a constant backend is asked of a year and
 * a month that it is known to have; any other backend has been asked before. */

static inline CalMonthCode
cal_date_peek_month_code (CalDate *self)
{
  return self->facts != NULL ? self->facts->month_code
                             : cal_rule_month_code (self->rule, self->fields.year, self->fields.month);
}

/* The place of the era among those of the backend; −1: no era covers the day. */
static inline int
cal_date_peek_era (CalDate *self)
{
  return self->facts != NULL ? self->facts->era.index
                             : cal_rule_find_era (self->rule, self->julian_day);
}

/* That of a constant backend; NULL: none. */
static inline const CalEraRule *
cal_date_peek_era_rule (CalDate *self)
{
  int era = cal_rule_find_era (self->rule, self->julian_day);

  return era >= 0 ? &self->rule->eras[era] : NULL;
}

/* The label of the day; FALSE: it is the place in the month. */
static inline gboolean
cal_date_peek_label (CalDate  *self,
                     CalLabel *label)
{
  if (self->facts == NULL)
    return self->rule->label != NULL && self->rule->label (self->rule, self->julian_day, label);

  *label = self->facts->label;
  return self->facts->has_label;
}

/* The first day of the year of a date of a constant backend. */
static inline gint32
cal_date_find_new_year (CalDate *self)
{
  const CalRule *rule = self->rule;

  return rule->month_start (rule, self->fields.year, 1);
}

/* That two dates are of one calendar. */
gboolean      cal_date_check_same_calendar (CalDate  *a,
                                            CalDate  *b,
                                            GError  **error);

/* The facts of a date of a backend that is not constant; NULL with an error. */
CalDateFacts *cal_date_facts_new  (CalBackend    *backend,
                                   gint64         julian_day,
                                   int            year,
                                   int            month,
                                   int            day,
                                   GError       **error) G_GNUC_WARN_UNUSED_RESULT;
void          cal_date_facts_free (CalDateFacts  *facts);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalDateFacts, cal_date_facts_free)

G_END_DECLS
