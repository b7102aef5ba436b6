/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "cal-native-private.h"

G_BEGIN_DECLS

/* Calendars whose months stand in a table.  Those who print a calendar need not follow a
 * rule; what lies outside the table follows one all the same, or is not known.
 *
 * A layer is a table of the years in which the months of another calendar are corrected.
 */

/* Of one line of a table file, and of what is made of it. */
#define CAL_TABLE_MAX_BYTES (16 * 1024 * 1024)
#define CAL_TABLE_MAX_YEARS 20000
#define CAL_TABLE_MAX_MONTH_DAYS 99

/* A status beside those of CalAccuracy: the calendar below knows. */
#define CAL_TABLE_AS_BELOW 0xff

/* The months of consecutive years, with no day between.
 *
 * The number of mean months since the first day, with a bias, is the place of the month in
 * which a day is, or of one before it, but by a few places at most.
 */
typedef struct
{
  gint32 first_year;
  gint32 n_years;
  gint32 n_months;
  gint64 months_per_day;      /* the mean, in units of 2^-32 */
  gint64 bias;                /* in the same */
  gint32 late;                /* by so many places at most */
  gint32 last_confirmed;      /* no later day is EXACT */
  const gint32 *starts;       /* the first day of each month, and the day after the last */
  const gint32 *firsts;       /* the place of the first month of each year, and their number */
  const guint16 *years;       /* of each month, from the first one */
  const CalMonthCode *codes;  /* of each month */
  const guint8 *statuses;     /* of each month, a CalAccuracy or CAL_TABLE_AS_BELOW */
  const guint16 *decided_by;  /* of each month, the place of its source; NULL: 0 */
  const char *const *sources; /* by place; NULL: not known, or as below */
} CalTable;

typedef struct
{
  CalRule rule;
  const CalTable *table;
  const CalRule *before;      /* what holds before the table, and after it; NULL: nothing */
  const CalRule *after;
  gboolean is_layer;          /* over the one that is both */
} CalTableRule;

/* The model; cal-table-model.c. */
gint32       cal_table_month_start    (const CalRule *rule, gint32 year, int month);
int          cal_table_months_in_year (const CalRule *rule, gint32 year);
gboolean     cal_table_count_months   (const CalRule *rule, gint32 first, gint32 end, gint64 *months);
int          cal_table_leap_month     (const CalRule *rule, gint32 year);
CalMonthCode cal_table_code_of_month  (const CalRule *rule, gint32 year, int month);
int          cal_table_month_of_code  (const CalRule *rule, gint32 year, CalMonthCode code);
int          cal_table_days_in_month  (const CalRule *rule, gint32 year, int month);
CalFields    cal_table_from_day       (const CalRule *rule, gint32 julian_day);
gint32       cal_table_to_day         (const CalRule *rule, gint32 year, int month, int day);
void         cal_table_from_days      (const CalRule *rule, const gint32 *julian_days, gsize n,
                                       gint32 *years, gint8 *months, gint16 *days);
CalAccuracy  cal_table_accuracy       (const CalRule *rule, gint32 julian_day);
const char  *cal_table_source         (const CalRule *rule, gint32 julian_day);
/* What the calendars before and after a table have beside it. */
void         cal_table_missing_days   (const CalRule *rule, gint32 year, int month, int *first, int *n);
int          cal_table_weekday        (const CalRule *rule, gint32 julian_day);
gboolean     cal_table_label          (const CalRule *rule, gint32 julian_day, CalLabel *label);
gboolean     cal_table_days_of_label  (const CalRule *rule, const CalLabel *label, gint32 *first, gint32 *last);

/* The place of the month of a day of the table. */
static inline gint32
cal_table_find_month (const CalTable *table,
                      gint32          julian_day)
{
  gint32 guess = (gint32) (((julian_day - table->starts[0]) * table->months_per_day + table->bias) >> 32);
  gint32 low = MAX (guess, 0);
  gint32 high = MIN (guess + table->late, table->n_months - 1);

  while (low < high)
    {
      gint32 middle = (low + high + 1) / 2;

      if (julian_day >= table->starts[middle])
        low = middle;
      else
        high = middle - 1;
    }

  return low;
}

static inline gboolean
cal_table_has_day (const CalTable *table,
                   gint32          julian_day)
{
  return julian_day >= table->starts[0] && julian_day < table->starts[table->n_months];
}

/* The place of a year; not one of the table if it is @n_years or more. */
static inline guint32
cal_table_find_year (const CalTable *table,
                     gint32          year)
{
  return (guint32) year - (guint32) table->first_year;
}

/* Without the number of months, which may be the same in all years. */
#define CAL_TABLE_MODEL \
  .month_start = cal_table_month_start, \
  .count_months = cal_table_count_months, \
  .days_in_month = cal_table_days_in_month, \
  .from_day = cal_table_from_day, \
  .from_days = cal_table_from_days, \
  .to_day = cal_table_to_day, \
  .accuracy = cal_table_accuracy, \
  .source = cal_table_source

/* Finds the calendar that a file names: a registered one; NULL with an error. */
typedef CalBackend *(*CalTableFindFunc) (const char  *name,
                                         GError     **error);

/* Of an instance: what cal_table_load () makes, and cal_table_clear () frees. */
typedef struct
{
  CalTableRule rule;
  CalTable table;             /* of the rule */
  struct _CalTableText *text; /* (owned) with strings that the rule points to */
  GPtrArray *owned;           /* (owned) what else it points to */
  CalBackend *before;         /* (owned) whose rules those of the table are; or NULL */
  CalBackend *after;          /* (owned) */
} CalTableMade;

/* Makes a calendar of the bytes of a table file; @made is what the kind makes of its
 * family.  Fails with CAL_ERROR_DATA that names the line, the column and the reason.
 * cal-table-build.c */
gboolean cal_table_load  (CalTableMade      *made,
                          GBytes            *bytes,
                          CalTableFindFunc   find,
                          GError           **error);
void     cal_table_clear (CalTableMade      *made);
/* The names of the file, which belong to it; NULL: it has none. */
CalNameTable *cal_table_peek_names (const CalTableMade *made);
/* The calendar whose names the table has, too; NULL: there is none. */
CalBackend   *cal_table_peek_namesake (const CalTableMade *made);
/* Whether what two of them stand on is the same. */
gboolean cal_table_equal (const CalTableMade *a,
                          const CalTableMade *b);

/* What names an instance without a table. */
extern const CalTableRule cal_table_family;

G_END_DECLS
