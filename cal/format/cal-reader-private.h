/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-error-private.h"
#include "cal-formatter-private.h"

G_BEGIN_DECLS

/* Reading a date as people type it: the text is cut into tokens, numbers and names, each
 * way that it can be, and what they mean together is found without a pattern. */

#define CAL_READER_MAX_TEXT 1024
#define CAL_READER_MAX_TOKENS 12
#define CAL_READER_MAX_CANDIDATES 256
#define CAL_READER_N_NUMERALS 5
#define CAL_READER_N_SIGNS 5

typedef enum
{
  CAL_TOKEN_NUMBER,
  CAL_TOKEN_MONTH,
  CAL_TOKEN_WEEKDAY,
  CAL_TOKEN_ERA,
  CAL_TOKEN_CYCLIC_YEAR,
  CAL_TOKEN_LEAP,               /* the month that follows, or the one before, is a leap month */
  CAL_TOKEN_WORD                /* means nothing by itself */
} CalTokenKind;

/* What a number is by what stands beside it. */
typedef enum
{
  CAL_TOKEN_ROLE_NONE,
  CAL_TOKEN_ROLE_YEAR,
  CAL_TOKEN_ROLE_MONTH,
  CAL_TOKEN_ROLE_DAY
} CalTokenRole;

typedef struct
{
  CalTokenKind kind;
  CalTokenRole role;            /* of a word, that of the number before it */
  gint64 value;
  int n_digits;                 /* of a number; 0: in letters */
  gboolean negative;            /* a minus stands before it, which may be a hyphen */
  gsize at, end;                /* in the folded text */
} CalToken;

/* The tokens that may stand at one place of a text. */
typedef struct
{
  guint16 first;                /* of the candidates */
  guint8 n;
  gboolean known : 8;
} CalTokenPlace;

/* What a reader works with. */
typedef struct
{
  CalFieldContext *context;     /* of a lenient formatter */
  CalLexicon *words;            /* (owned) whose values are roles */
  CalNumerals more[CAL_READER_N_NUMERALS]; /* where they are used; of no name: none */
  CalNumerals roman;            /* of months, where they are used */
  const CalNumerals *numerals[4 + CAL_READER_N_NUMERALS]; /* those that are tried, each once */
  guint n_numerals;
  char *signs[CAL_READER_N_SIGNS]; /* (owned) of leap months, folded */
  guint n_signs;
  CalFieldOrder order;          /* as the locale has it in numbers, */
  gboolean year_first;          /* … and beside the name of the month */
  gboolean day_first;           /* … the day before the month */
  gboolean hebrew;              /* numbers are in letters of Hebrew */
  gboolean reads_iso;           /* the calendar is that of ISO 8601 */
  gboolean by_patterns;         /* dates have what only patterns read */
  CalLexicon *eras;             /* (owned) (atomic) of other calendars, whose values are these; NULL until it is wanted */
} CalReaderRules;

/* Whether letters of the script are written in one word with others.  cal-reader-scan.c */
gboolean cal_character_has_words (gunichar          c);

/* FALSE with an error.  @context has to live as long.  cal-reader-rules.c */
gboolean cal_reader_rules_init  (CalReaderRules   *self,
                                 CalFieldContext  *context,
                                 GError          **error);
void     cal_reader_rules_clear (CalReaderRules   *self);

/* What a text has been found to mean so far. */
typedef struct
{
  CalReaderRules *rules;
  const char *text;             /* as it was given */
  char folded[CAL_READER_MAX_TEXT + 1];
  guint16 origins[CAL_READER_MAX_TEXT + 1];
  gint64 reference;             /* a Julian Day Number */

  CalToken candidates[CAL_READER_MAX_CANDIDATES];
  guint n_candidates;
  CalTokenPlace places[CAL_READER_MAX_TEXT + 1]; /* by their place in the folded text */
  CalToken tokens[CAL_READER_MAX_TOKENS];
  guint n_tokens;
  int steps;
  gboolean gives_up;            /* there are more ways to cut the text than are tried */
  gsize farthest;               /* where no token was found */
  gboolean shared;              /* the beginning of a name was the beginning of several */

  gint64 days[CAL_ERROR_MAX_READINGS];
  guint n_days;
  gboolean explains;            /* no day was found, so that it matters … */
  GError *error;                /* … why what it may mean is none */
} CalReadText;

/* Cuts the text into tokens, and finds out what they mean for each way to do so. */
void cal_read_text_scan      (CalReadText  *self);
/* Whether a word ends at @at, and is not cut. */
gboolean cal_read_text_is_end_of_word (const CalReadText *self,
                                       gsize              at);
/* What the tokens mean.  cal-reader-meaning.c */
void cal_read_text_interpret (CalReadText  *self);
/* Whether what could not be read is the beginning of a name. */
gboolean cal_read_text_goes_on (const CalReadText *self);
/* How far from the reference the text says that the day is, as “tomorrow”; FALSE: it does
 * not.  cal-reader-relative.c */
gboolean cal_read_text_find_distance (const CalReadText *self,
                                      const CalLengths  *lengths,
                                      CalUnit           *unit,
                                      gint64            *amount);
/* The calendar with an era that begins what could not be read; CAL_SYSTEM_CUSTOM: there is
 * none.  cal-reader-eras.c */
CalSystem cal_read_text_find_other (const CalReadText *self);
/* Keeps the error that says most; takes it.  NULL is none. */
void cal_read_text_fail      (CalReadText  *self,
                              GError       *error);

G_END_DECLS
