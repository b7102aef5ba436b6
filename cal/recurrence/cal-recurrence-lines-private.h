/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-date.h"
#include "cal-recurrence-private.h"

G_BEGIN_DECLS

/* A date that has anniversaries. */
typedef struct
{
  CalDate *date;      /* (owned) */
  CalAnniversaryRule rule;
} CalRuleAnniversary;

/* What the lines of an event say of its dates. */
typedef struct
{
  gboolean has_start;
  gint64 start;       /* DTSTART */
  GPtrArray *rules;   /* (owned) RRULE, of CalRecurrence */
  GPtrArray *anniversaries; /* (owned) X-CAL-ANNIVERSARY, of CalRuleAnniversary */
  GArray *days;       /* (owned) RDATE, of gint64 */
  GArray *excluded;   /* (owned) EXDATE, of gint64 */
} CalRuleLines;

void     cal_rule_lines_init  (CalRuleLines        *self);
void     cal_rule_lines_clear (CalRuleLines        *self);

/* Adds anniversaries whose rule is known to be one for the calendar. */
void     cal_rule_lines_keep_anniversaries (CalRuleLines       *self,
                                            CalDate            *date,
                                            CalAnniversaryRule  rule);
/* The same; FALSE with an error if the rule is not one for the calendar of the date. */
gboolean cal_rule_lines_add_anniversaries (CalRuleLines        *self,
                                           CalDate             *date,
                                           CalAnniversaryRule   rule,
                                           GError             **error);

/* Adds what a text has; FALSE with an error that names the line. */
gboolean cal_rule_lines_read  (CalRuleLines        *self,
                               const char          *text,
                               GError             **error);
/* NULL if a rule or an anniversary is of a calendar that no text can name. */
char    *cal_rule_lines_write (const CalRuleLines  *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
