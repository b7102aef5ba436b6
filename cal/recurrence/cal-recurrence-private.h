/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"
#include "cal-recurrence.h"

G_BEGIN_DECLS

/* The parts of a rule, as RFC 5545, section 3.3.10, and RFC 7529 name them, in the
 * order in which text has them. */
typedef enum
{
  CAL_RULE_PART_RSCALE,
  CAL_RULE_PART_FREQ,
  CAL_RULE_PART_UNTIL,
  CAL_RULE_PART_COUNT,
  CAL_RULE_PART_INTERVAL,
  CAL_RULE_PART_BYMONTH,
  CAL_RULE_PART_BYWEEKNO,
  CAL_RULE_PART_BYYEARDAY,
  CAL_RULE_PART_BYMONTHDAY,
  CAL_RULE_PART_BYDAY,
  CAL_RULE_PART_BYSETPOS,
  CAL_RULE_PART_WKST,
  CAL_RULE_PART_SKIP
} CalRulePart;

#define CAL_N_RULE_PARTS (CAL_RULE_PART_SKIP + 1)

/* Those that are lists of numbers. */
#define CAL_FIRST_LIST CAL_RULE_PART_BYMONTH
#define CAL_N_LISTS (CAL_RULE_PART_BYSETPOS - CAL_RULE_PART_BYMONTH + 1)

#define CAL_RULE_PART_BIT(part) (1u << (part))

/* What a rule says.  The numbers of BYMONTH are CalMonthCodes, those of BYDAY are made
 * by cal_rule_day_make (). */
typedef struct
{
  guint given;               /* the CAL_RULE_PART_BITs of the parts that mean something */
  CalBackend *backend;       /* (owned); NULL: not given */
  CalUnit frequency;
  int interval;              /* from 1 */
  int count;                 /* from 1 if given */
  gint64 until;              /* a day of the domain if given */
  int first_weekday;         /* 1 … 7 */
  CalSkip skip;
  GArray *lists[CAL_N_LISTS]; /* (owned) of int; NULL: not given */
} CalRuleParts;

struct _CalRecurrenceFields
{
  CalRuleParts parts;        /* not checked */
};

struct _CalRecurrence
{
  int ref_count;             /* (atomic) */
  CalRuleParts parts;        /* checked, never changed; lists rise, without repetition */
};

/* Where a rule is wrong. */
typedef struct
{
  CalRulePart part;
  guint item;                /* of a list, from 0 */
} CalRuleFault;

/* A weekday, and which of its kind in the month or year; 0: all of them. */
static inline int
cal_rule_day_make (int weekday,
                   int ordinal)
{
  return 8 * ordinal + weekday;
}

/* The same of numbers that have not been checked: what is wrong stays wrong. */
static inline int
cal_rule_day_make_any (int weekday,
                       int ordinal)
{
  return cal_rule_day_make (weekday >= 1 && weekday <= 7 ? weekday : 0, CLAMP (ordinal, -G_MAXINT / 16, G_MAXINT / 16));
}

static inline int
cal_rule_day_get_weekday (int day)
{
  return day & 7;
}

static inline int
cal_rule_day_get_ordinal (int day)
{
  return (day - (day & 7)) / 8;
}

static inline gboolean
cal_rule_parts_has (const CalRuleParts *parts,
                    CalRulePart         part)
{
  return (parts->given & CAL_RULE_PART_BIT (part)) != 0;
}

/* NULL where the part is not given. */
static inline GArray *
cal_rule_parts_get_list (const CalRuleParts *parts,
                         CalRulePart         part)
{
  return parts->lists[part - CAL_FIRST_LIST];
}

/* cal-recurrence-parts.c */
const char *cal_rule_part_get_name (CalRulePart         part);
void        cal_rule_parts_init    (CalRuleParts       *parts);
void        cal_rule_parts_copy    (const CalRuleParts *parts,
                                    CalRuleParts       *copy);
void        cal_rule_parts_clear   (CalRuleParts       *parts);
void        cal_rule_parts_add     (CalRuleParts       *parts,
                                    CalRulePart         part,
                                    int                 number);
void        cal_rule_parts_sort    (CalRuleParts       *parts);
/* The calendar of a rule that names none. */
CalBackend *cal_rule_dup_default_backend (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean    cal_rule_parts_equal   (const CalRuleParts *a,
                                    const CalRuleParts *b);
guint       cal_rule_parts_hash    (const CalRuleParts *parts);

/* That the parts make a rule; else the fault says which does not. */
gboolean    cal_rule_parts_check   (const CalRuleParts *parts,
                                    CalRuleFault       *fault,
                                    GError            **error);

/* Reads the parts, and checks them. */
gboolean    cal_rule_parts_read    (CalRuleParts       *parts,
                                    const char         *text,
                                    GError            **error);
/* NULL if the calendar is not one that a text can name. */
char       *cal_rule_parts_write   (const CalRuleParts *parts) G_GNUC_WARN_UNUSED_RESULT;

/* The text of a rule without what is about times; that, or NULL, in @times. */
char       *cal_rule_split_times   (const char         *text,
                                    char              **times) G_GNUC_WARN_UNUSED_RESULT;

/* What RSCALE calls a calendar; NULL: no text can name it. */
char       *cal_rule_dup_scale     (CalBackend         *backend) G_GNUC_WARN_UNUSED_RESULT;

/* A date of iCalendar. */
void        cal_rule_append_day    (GString            *text,
                                    gint64              julian_day);

/* Takes the parts. */
CalRecurrence *cal_recurrence_new_known (CalRuleParts  *parts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
