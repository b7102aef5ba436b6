/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What RFC 5545, section 3.3.10, and RFC 7529, section 4.1, allow of a rule. */

#include "config.h"

#include "cal-recurrence-private.h"

#include "cal-error.h"

/* The limits that RFC 5545 sets, which a calendar may exceed. */
#define MAX_MONTH_DAY 31
#define MAX_YEAR_DAY 366
#define MAX_WEEK 53

static const char *const frequencies[] = { "DAILY", "WEEKLY", "MONTHLY", "YEARLY" };

static gboolean
check_given (const CalRuleParts  *parts,
             CalRuleFault        *fault,
             GError             **error)
{
  if (!cal_rule_parts_has (parts, CAL_RULE_PART_FREQ))
    {
      fault->part = CAL_RULE_PART_FREQ;
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD,
                           "a rule needs FREQ: DAILY, WEEKLY, MONTHLY or YEARLY");
      return FALSE;
    }

  return TRUE;
}

/* COUNT is 0 where it is not given. */
static gboolean
check_numbers (const CalRuleParts  *parts,
               CalRuleFault        *fault,
               GError             **error)
{
  gboolean counts = cal_rule_parts_has (parts, CAL_RULE_PART_COUNT);
  int number = parts->interval;

  fault->part = CAL_RULE_PART_INTERVAL;

  if (number >= 1 && counts)
    {
      fault->part = CAL_RULE_PART_COUNT;
      number = parts->count;
    }

  if (number >= 1)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE, "%s of %d is out of range; it must be 1 to %d",
               cal_rule_part_get_name (fault->part), number, G_MAXINT);
  return FALSE;
}

/* Two parts that do not go together, or one that needs what is not given. */
typedef struct
{
  CalRulePart part;
  guint others;           /* CAL_RULE_PART_BITs, one of which is given */
  guint frequencies;      /* bits of the CalUnits with which that is wrong */
  gboolean ordinals;      /* only if BYDAY has numbers */
  gboolean lacking;       /* others are needed, not excluded */
  const char *message;
} Conflict;

#define BIT CAL_RULE_PART_BIT
#define EVERY 15u
#define ALL_BUT_YEARLY 7u
#define OF_DAYS_AND_WEEKS 3u
#define ONLY_WEEKLY 2u
#define OTHER_LISTS (BIT (CAL_RULE_PART_BYMONTH) | BIT (CAL_RULE_PART_BYWEEKNO) | BIT (CAL_RULE_PART_BYYEARDAY) | \
                     BIT (CAL_RULE_PART_BYMONTHDAY) | BIT (CAL_RULE_PART_BYDAY))

static const Conflict conflicts[] = {
  { CAL_RULE_PART_COUNT, BIT (CAL_RULE_PART_UNTIL), EVERY, FALSE, FALSE,
    "COUNT and UNTIL are both given; a rule ends by one of them" },
  { CAL_RULE_PART_SKIP, BIT (CAL_RULE_PART_RSCALE), EVERY, FALSE, TRUE,
    "SKIP is given without RSCALE; name the calendar, for instance RSCALE=GREGORIAN" },
  { CAL_RULE_PART_BYWEEKNO, 0, ALL_BUT_YEARLY, FALSE, FALSE, "BYWEEKNO is allowed only with FREQ=YEARLY" },
  { CAL_RULE_PART_BYYEARDAY, 0, ALL_BUT_YEARLY, FALSE, FALSE, "BYYEARDAY is allowed only with FREQ=YEARLY" },
  { CAL_RULE_PART_BYMONTHDAY, 0, ONLY_WEEKLY, FALSE, FALSE,
    "BYMONTHDAY is not allowed with FREQ=WEEKLY; it is with DAILY, MONTHLY and YEARLY" },
  { CAL_RULE_PART_BYDAY, 0, OF_DAYS_AND_WEEKS, TRUE, FALSE,
    "a number before a weekday of BYDAY is allowed only with FREQ=MONTHLY and FREQ=YEARLY" },
  { CAL_RULE_PART_BYDAY, BIT (CAL_RULE_PART_BYWEEKNO), EVERY, TRUE, FALSE,
    "a number before a weekday of BYDAY is not allowed together with BYWEEKNO" },
  { CAL_RULE_PART_BYSETPOS, OTHER_LISTS, EVERY, FALSE, TRUE,
    "BYSETPOS needs another part that begins with BY, to choose from" },
};

/* The first weekday that has a number; FALSE: none has. */
static gboolean
find_ordinal (const CalRuleParts *parts,
              guint              *item)
{
  GArray *days = cal_rule_parts_get_list (parts, CAL_RULE_PART_BYDAY);

  for (guint i = 0; i < days->len; i++)
    if (cal_rule_day_get_ordinal (g_array_index (days, int, i)) != 0)
      {
        *item = i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
applies (const Conflict     *conflict,
         const CalRuleParts *parts,
         guint              *item)
{
  gboolean others = (parts->given & conflict->others) != 0;

  if (!cal_rule_parts_has (parts, conflict->part) || (conflict->frequencies >> parts->frequency & 1) == 0)
    return FALSE;

  if (conflict->others != 0 && others == conflict->lacking)
    return FALSE;

  return !conflict->ordinals || find_ordinal (parts, item);
}

static gboolean
check_conflicts (const CalRuleParts  *parts,
                 CalRuleFault        *fault,
                 GError             **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (conflicts); i++)
    if (applies (&conflicts[i], parts, &fault->item))
      {
        fault->part = conflicts[i].part;
        g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT, "%s (FREQ is %s)", conflicts[i].message,
                     frequencies[parts->frequency]);
        return FALSE;
      }

  return TRUE;
}

/* The largest number that a list may have. */
static int
find_limit (CalRulePart      part,
            const CalBounds *bounds)
{
  int year_days = MAX (MAX_YEAR_DAY, bounds->max_days * bounds->max_months);

  switch (part)
    {
    case CAL_RULE_PART_BYMONTHDAY:
      return MAX (MAX_MONTH_DAY, bounds->max_days);

    case CAL_RULE_PART_BYWEEKNO:
    case CAL_RULE_PART_BYDAY:
      return MAX (MAX_WEEK, year_days / 7 + 1);

    default:
      return year_days;
    }
}

static gboolean
check_number (CalRulePart   part,
              int           number,
              int           limit,
              GError      **error)
{
  const char *name = cal_rule_part_get_name (part);
  gboolean of_weekday = part == CAL_RULE_PART_BYDAY;
  int value = of_weekday ? cal_rule_day_get_ordinal (number) : number;

  if (of_weekday && cal_rule_day_get_weekday (number) == 0)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "a weekday of %s is out of range; it must be 1 (Monday) to 7 (Sunday)", name);
      return FALSE;
    }

  if ((value != 0 || of_weekday) && value >= -limit && value <= limit)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "%s has %d, which is out of range; it must be 1 to %d or −%d to −1", name, value, limit, limit);
  return FALSE;
}

/* A leap month that the calendar never has is of use only where SKIP replaces it. */
static gboolean
check_month (const CalRuleParts  *parts,
             CalMonthCode         code,
             GError             **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (parts->backend);
  int number = cal_month_code_get_number (code);

  if (cal_month_code_is_leap (code) && parts->skip != CAL_SKIP_OMIT && number > 0)
    code = cal_month_code_make (number, FALSE);

  return funcs->check_month_code (parts->backend, code, error);
}

static gboolean
check_list (const CalRuleParts  *parts,
            const CalBounds     *bounds,
            CalRuleFault        *fault,
            GError             **error)
{
  GArray *list = cal_rule_parts_get_list (parts, fault->part);
  int limit = find_limit (fault->part, bounds);

  for (fault->item = 0; list != NULL && fault->item < list->len; fault->item++)
    {
      int number = g_array_index (list, int, fault->item);

      if (fault->part == CAL_RULE_PART_BYMONTH ? !check_month (parts, (CalMonthCode) number, error)
                                               : !check_number (fault->part, number, limit, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
cal_rule_parts_check (const CalRuleParts  *parts,
                      CalRuleFault        *fault,
                      GError             **error)
{
  CalBounds bounds;

  *fault = (CalRuleFault) { CAL_RULE_PART_RSCALE, 0 };

  if (!cal_backend_get_funcs (parts->backend)->check_usable (parts->backend, error) ||
      !cal_backend_load_bounds (parts->backend, &bounds, error))
    return FALSE;

  if (!check_given (parts, fault, error) || !check_numbers (parts, fault, error) ||
      !check_conflicts (parts, fault, error))
    return FALSE;

  for (int i = 0; i < CAL_N_LISTS; i++)
    {
      fault->part = (CalRulePart) (CAL_FIRST_LIST + i);

      if (!check_list (parts, &bounds, fault, error))
        return FALSE;
    }

  if (parts->first_weekday >= 1 && parts->first_weekday <= 7)
    return TRUE;

  fault->part = CAL_RULE_PART_WKST;
  return cal_check_weekday (parts->first_weekday, error);
}
