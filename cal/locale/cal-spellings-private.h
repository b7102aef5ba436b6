/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-lexicon-private.h"
#include "cal-locale-private.h"
#include "cal-rule-private.h"

G_BEGIN_DECLS

/* How people write dates, beside the names that CLDR has. */

typedef enum
{
  CAL_SPELLING_MONTH,           /* with a month code */
  CAL_SPELLING_WEEKDAY,         /* with 1, Monday, to 7 */
  CAL_SPELLING_ERA,             /* with the code of an era */
  CAL_SPELLING_LEAD,            /* a word before a date or between its parts; no code */
  CAL_SPELLING_TAIL,            /* a word behind one part; with “day”, “month” or “year” */
  CAL_SPELLING_ORDINAL,         /* what a number of a day ends with; with that number, or no code */
  CAL_SPELLING_DAY,             /* what a day of the month is called; with its number */
  CAL_SPELLING_LABEL,           /* a half of a month; with “wax” or “wan”, and perhaps the day of it */
  CAL_SPELLING_BETWEEN,         /* a word between the first and the last day of a span; no code */
  CAL_SPELLING_AROUND           /* a word before the first or behind the last; no code */
} CalSpellingKind;

/* A row of the table, which spellings.py makes of spellings.txt. */
typedef struct
{
  char language[9];             /* as ICU writes it, or und_Latn: all in Latin letters */
  char calendar[11];            /* CLDR's, an id, or “-”: all */
  guint8 kind;                  /* CalSpellingKind */
  char code[7];
  const char *spellings;        /* with “|” between */
} CalSpellingRow;

typedef void (*CalSpellingFunc) (const char     *spelling,
                                 const char     *code,
                                 CalLexiconRank  rank,
                                 gpointer        data);

/* All spellings of a kind that serve a locale in a calendar: those of its id, of CLDR's
 * calendars whose names it has, and of all calendars. */
void cal_spellings_foreach (const CalLocale *locale,
                            const char      *id,
                            const CalCldr   *cldr,
                            CalSpellingKind  kind,
                            CalSpellingFunc  func,
                            gpointer         data);

/* The whole table, for tests. */
const CalSpellingRow *cal_spellings_get_rows (guint *n_rows);

G_END_DECLS
