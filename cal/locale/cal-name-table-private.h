/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-locale-private.h"
#include "cal-name-table.h"
#include "cal-names-private.h"
#include "cal-rule-private.h"

G_BEGIN_DECLS

/* What a table of names is about. */
typedef enum
{
  CAL_NAMED_CALENDAR,
  CAL_NAMED_MONTH,      /* by its CalMonthCode */
  CAL_NAMED_ERA,        /* by its code in lower case */
  CAL_NAMED_WEEKDAY,    /* by its number */
  CAL_NAMED_LABEL       /* by CAL_NAMED_LABEL_NUMBER () */
} CalNamed;

#define CAL_NAMED_LABEL_NUMBER(part, number) ((int) (part) * 1000 + (number))
#define CAL_NAMED_LABEL_PART(number) ((number) / 1000)

/* A fourth width: what is only read. */
#define CAL_NAME_SPELLING (CAL_NAME_WIDTH_SHORT + 1)

/* One name of a table. */
typedef struct
{
  guint8 kind;          /* a CalNamed */
  guint8 width;         /* a CalNameWidth, or CAL_NAME_SPELLING */
  int number;           /* of months, weekdays and labels; else 0 */
  const char *era;      /* the code; else empty */
  const char *locale;   /* as CalLocale has its name */
  const char *folded;   /* the name as it is read */
  const char *name;
} CalTableName;

/* No name may be added any more, so that from now on the table is read without a lock. */
void          cal_name_table_freeze (CalNameTable *self);

/* The names of two tables, both of which are then frozen: those of @above where both have
 * one.  Fails if two months have the same name then. */
CalNameTable *cal_name_table_merge  (CalNameTable  *below,
                                     CalNameTable  *above,
                                     GError       **error) G_GNUC_WARN_UNUSED_RESULT;

typedef gboolean (*CalNameFilter) (const CalTableName *name,
                                   gpointer            data);

/* All names of @above, which may be NULL, and those of @below that the filter lets through,
 * that @above has not, and that are no other month's there.  Freezes both. */
CalNameTable *cal_name_table_extend (CalNameTable  *below,
                                     CalNameTable  *above,
                                     CalNameFilter  filter,
                                     gpointer       data) G_GNUC_WARN_UNUSED_RESULT;

/* The functions below are for frozen tables. */

/* One name of exactly this locale and width; NULL: there is none. */
const char   *cal_name_table_peek   (const CalNameTable *self,
                                     const char         *locale,
                                     CalNamed            kind,
                                     int                 number,
                                     const char         *era,
                                     int                 width);

typedef void (*CalTableNameFunc) (const CalTableName *name,
                                  gpointer            data);

/* All names in no order. */
void          cal_name_table_foreach (const CalNameTable *self,
                                      CalTableNameFunc    func,
                                      gpointer            data);

/* The name in a locale or those it falls back to: fr_CA, fr, root.  In each of them the
 * wide name stands for one that has no abbreviation, and the abbreviation of an era for its
 * narrow name; else a narrow name is what it is.  NULL: there is none.
 * cal-names-given.c */
const char   *cal_name_table_find          (const CalNameTable *self,
                                            const CalLocale    *locale,
                                            CalNamed            kind,
                                            int                 number,
                                            const char         *era,
                                            CalNameWidth        width);
/* The name of a label, or the pattern for those of its part, in which {0} stands for the
 * number. */
const char   *cal_name_table_find_label    (const CalNameTable *self,
                                            const CalLocale    *locale,
                                            CalDayPart          part,
                                            int                 number,
                                            CalNameWidth        width,
                                            gboolean           *is_pattern);
/* The narrow name of a weekday is the first letter of its name, unless it is given. */
char         *cal_name_table_dup_weekday   (const CalNameTable *self,
                                            const CalLocale    *locale,
                                            int                 weekday,
                                            CalNameWidth        width) G_GNUC_WARN_UNUSED_RESULT;
/* Whether names of @name, a locale, are those of @locale too. */
gboolean      cal_name_table_serves        (const char         *name,
                                            const CalLocale    *locale);

/* Names that one backend alone has, by locale; their number is bounded.  For several
 * threads. */
typedef struct _CalNamesShelf CalNamesShelf;

void      cal_names_shelf_free (CalNamesShelf *self);

/* The names of a rule under those that a table gives, from the shelf if it has them.  A
 * shelf is made where there is none; @table may be NULL. */
CalNames *cal_names_get_given  (CalNamesShelf      **shelf,
                                const CalNameTable  *table,
                                const CalLocale     *locale,
                                const CalRule       *rule,
                                GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
