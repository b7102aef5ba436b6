/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-date-fields.h"
#include "cal-reckon-private.h"

G_BEGIN_DECLS

typedef enum
{
  CAL_FIELD_ERA = 1 << 0,
  CAL_FIELD_ERA_YEAR = 1 << 1,
  CAL_FIELD_YEAR = 1 << 2,
  CAL_FIELD_MONTH = 1 << 3,
  CAL_FIELD_MONTH_CODE = 1 << 4,
  CAL_FIELD_DAY = 1 << 5
} CalFieldMask;

struct _CalDateFields
{
  CalFieldMask given; /* the members that mean something */
  int era_year;
  int year;
  int month;
  int day;
  char *era;          /* (owned); NULL if not given */
  char *month_code;   /* (owned); NULL if not given */
};

/* The parts of CalFieldMask that give the year and the month. */
#define CAL_FIELDS_OF_YEAR (CAL_FIELD_ERA | CAL_FIELD_ERA_YEAR | CAL_FIELD_YEAR)
#define CAL_FIELDS_OF_MONTH (CAL_FIELD_MONTH | CAL_FIELD_MONTH_CODE)

/* Year and month of the fields, which must give both, and agree where they give
 * one twice.  Of a month beyond the last under constrain, the last. */
gboolean cal_date_fields_resolve   (const CalDateFields  *self,
                                    CalBackend           *backend,
                                    CalOverflow           overflow,
                                    int                  *year,
                                    int                  *month,
                                    GError              **error);

/* The fields that a calendar reads: one without eras does not look at them. */
CalFieldMask cal_date_fields_given (const CalDateFields  *self,
                                    CalBackend           *backend);

/* That the year is given, and not by half of an era. */
gboolean cal_date_fields_check_year (const CalDateFields  *self,
                                     CalBackend           *backend,
                                     GError              **error);

/* Sets the error for a field that is missing; returns FALSE. */
gboolean cal_date_fields_miss       (GError              **error,
                                     const char           *what,
                                     const char           *field);

G_END_DECLS
