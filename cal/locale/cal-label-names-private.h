/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-name-table.h"
#include "cal-names-private.h"

G_BEGIN_DECLS

/* What people of one locale call the labels of days, and how they mark a label or a
 * month that comes a second time. */

typedef struct _CalLabelNames CalLabelNames;

/* A text around something else, which {0} stands for in a pattern; as it is, and as it
 * is read. */
typedef struct
{
  char *before;         /* (owned) */
  char *behind;         /* (owned) */
  char *folded_before;  /* (owned) */
  char *folded_behind;  /* (owned) */
} CalAffixes;

typedef struct
{
  guint8 part;          /* a CalDayPart */
  guint8 width;         /* a CalNameWidth */
  gint16 number;        /* 0: any other of the part, which stands between the affixes */
  CalAffixes affixes;
} CalLabelText;

struct _CalLabelNames
{
  GArray *texts;        /* of type CalLabelText; the first that fits holds */
  CalAffixes repeated;  /* of a label that the day before has, too; */
  int repeated_number;  /* … all there is of the one with this number; 0: none */
  CalAffixes late;      /* of a month that has come before in the same year of an era */
};

/* Those of a rule, or if @names is NULL those that all others share. */
CalLabelNames      *cal_label_names_new  (const CalLocale     *locale,
                                          const CalRuleNames  *names) G_GNUC_WARN_UNUSED_RESULT;
void                cal_label_names_free (CalLabelNames       *self);
/* Puts those that an application gives over them. */
void                cal_label_names_give (CalLabelNames       *self,
                                          const CalNameTable  *table,
                                          const CalLocale     *locale);
/* NULL: the number is all. */
const CalLabelText *cal_label_names_find (const CalLabelNames *self,
                                          CalDayPart           part,
                                          int                  number,
                                          CalNameWidth         width);

G_END_DECLS
