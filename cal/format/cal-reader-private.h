/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-error-private.h"
#include "cal-error.h"
#include "cal-formatter-private.h"

G_BEGIN_DECLS

/* Reading a date as people type it: the text is cut into tokens, numbers and names, each
 * way that it can be, and what they mean together is found without a pattern. */

#define CAL_READER_MAX_TEXT 1024
#define CAL_READER_MAX_TOKENS 20
#define CAL_READER_MAX_CANDIDATES 256
#define CAL_READER_N_NUMERALS 5
#define CAL_READER_N_SIGNS 7

typedef enum
{
  CAL_TOKEN_NUMBER,
  CAL_TOKEN_MONTH,
  CAL_TOKEN_WEEKDAY,
  CAL_TOKEN_ERA,
  CAL_TOKEN_CYCLIC_YEAR,
  CAL_TOKEN_LABEL,              /* a half of the month, and perhaps the day of it */
  CAL_TOKEN_LEAP,               /* the month that follows, or the one before, is a leap month */
  CAL_TOKEN_LATE,               /* … or has come before in the same year of its era */
  CAL_TOKEN_WORD                /* means nothing by itself */
} CalTokenKind;

/* What a number is by what stands beside it. */
typedef enum
{
  CAL_TOKEN_ROLE_NONE,
  CAL_TOKEN_ROLE_YEAR,
  CAL_TOKEN_ROLE_MONTH,
  CAL_TOKEN_ROLE_DAY,
  CAL_TOKEN_ROLE_ORDINAL,       /* of a word in the lexicon: a day, unless it is a letter apart from its number */
  CAL_TOKEN_ROLE_BETWEEN,       /* of a word: it stands between the first and the last of a span, */
  CAL_TOKEN_ROLE_AROUND         /* … or before the first or behind the last of one that has such a word */
} CalTokenRole;

typedef struct
{
  CalTokenKind kind;
  CalTokenRole role;            /* of a word, that of the number before it */
  gint64 value;
  int n_digits;                 /* of a number; 0: in letters */
  gboolean negative;            /* a minus stands before it, which may be a hyphen */
  gboolean dual;                /* two years, “1731/32”, of which it is the first */
  gboolean shared;              /* the beginning of several names, of which it is one */
  gsize at, end;                /* in the folded text */
} CalToken;

/* What is the least that a text says. */
typedef enum
{
  CAL_READ_DAY,
  CAL_READ_MONTH,
  CAL_READ_YEAR
} CalReadLevel;

#define CAL_READ_MAX_NUMBERS 4

/* The tokens of a date, or of one side of a span, by what they are. */
typedef struct
{
  const CalToken *month;
  const CalToken *weekday;
  const CalToken *era;
  const CalToken *cyclic_year;
  const CalToken *label;
  gboolean leap;
  gboolean late;
  const CalToken *numbers[CAL_READ_MAX_NUMBERS];
  CalTokenRole roles[CAL_READ_MAX_NUMBERS];
  guint n_numbers;
} CalReadParts;

/* How sure a meaning is: of several only those of the first rank that has any count. */
typedef enum
{
  CAL_READ_WHOLE,               /* the text is one day, month or year */
  CAL_READ_PARTED,              /* … or goes from one to another, which is less likely in “3-5-2026” */
  CAL_READ_SHARED               /* a name is cut so short that it is not certain which it is */
} CalReadRank;

/* What a text means, both Julian Day Numbers. */
typedef struct
{
  gint64 first;
  gint64 last;
} CalReadSpan;

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
  CalLexicon *days;             /* (owned) names of days of the month */
  CalLexicon *labels;           /* (owned) of halves of months, a CAL_LABEL_MAKE () */
  CalNumerals more[CAL_READER_N_NUMERALS]; /* where they are used; of no name: none */
  CalNumerals roman;            /* of months or years, where they are used */
  const CalNumerals *numerals[4 + CAL_READER_N_NUMERALS]; /* those that are tried, each once */
  guint n_numerals;
  char *signs[CAL_READER_N_SIGNS]; /* (owned) of leap months, folded, and behind them of late ones */
  guint n_signs;
  guint n_leap_signs;
  CalFieldOrder order;          /* as the locale has it in numbers, */
  gboolean year_first;          /* … and beside the name of the month */
  gboolean day_first;           /* … the day before the month */
  gboolean era_joins_name;      /* the locale has the era beside the year in dates with names of months, */
  gboolean era_joins_numbers;   /* … and in those with numbers alone */
  gboolean hebrew;              /* numbers are in letters of Hebrew */
  gboolean has_counts;          /* there are counts of years beside the eras */
  gboolean reads_iso;           /* the calendar is that of ISO 8601 */
  gboolean has_labels;          /* days have labels, which patterns read */
  CalLexicon *eras;             /* (owned) (atomic) of other calendars, whose values are these; NULL until it is wanted */
} CalReaderRules;

/* Whether letters of the script are written in one word with others, and whether a character
 * stands between words.  cal-reader-scan.c */
gboolean cal_character_has_words (gunichar          c);
gboolean cal_character_separates (gunichar          c);

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

  gboolean wants_span;          /* else a day */
  CalReadSpan spans[CAL_ERROR_MAX_READINGS];
  guint n_spans;
  CalReadRank rank;             /* of these */
  gboolean explains;            /* none was found, so that it matters … */
  GError *error;                /* … why what it may mean is none */
} CalReadText;

/* The place behind what stands between words.  cal-reader-scan.c */
gsize    cal_read_text_skip_separators (const CalReadText *self,
                                        gsize              at);

/* Cuts the text into tokens, and finds out what they mean for each way to do so; if none
 * means a day and @explains is true, why. */
void cal_read_text_scan      (CalReadText  *self,
                              gboolean      explains);
/* Whether a word ends at @at, and is not cut. */
gboolean cal_read_text_is_end_of_word (const CalReadText *self,
                                       gsize              at);
/* What the tokens mean.  cal-reader-meaning.c */
void cal_read_text_interpret (CalReadText  *self);
/* … where they may be a month, a year, or go from one to another.  cal-reader-span.c */
void cal_read_text_interpret_span (CalReadText *self);

/* The parts of a date.  cal-reader-parts.c */
/* Sorts the tokens from @first to before @end; FALSE if they are more than a date. */
gboolean cal_read_text_sort    (const CalReadText  *self,
                                guint               first,
                                guint               end,
                                CalReadParts       *parts);
/* Whether the one long dash or tilde of the text stands between two numbers, which are then not
 * parts of one date. */
gboolean cal_read_text_is_range (const CalReadText *self);
/* Gives the numbers that nothing stands beside their roles, in the order of @order. */
void     cal_read_parts_assign (CalReadParts       *parts,
                                const char         *order);
guint    cal_read_parts_count  (const CalReadParts *parts,
                                CalTokenRole        role);
/* The only number of a role; NULL: there is none, or there are several. */
const CalToken *cal_read_parts_find (const CalReadParts *parts,
                                     CalTokenRole        role);
/* No day is so large. */
gboolean cal_token_is_year     (const CalToken     *number);
/* Whether what stands between a number and the tokens before it is the sign of the number. */
typedef enum
{
  CAL_READ_SIGN_NONE,
  CAL_READ_SIGN_MINUS,
  CAL_READ_SIGN_EITHER
} CalReadSign;
CalReadSign cal_read_text_find_sign (const CalReadText  *self,
                                     const CalToken     *number);
/* Whether a number begins there with a hyphen that joins it to nothing; and whether that
 * is no dash. */
gboolean cal_read_text_is_negative (const CalReadText *self,
                                    gsize              at);
gboolean cal_read_text_has_minus   (const CalReadText *self,
                                    gsize              at);
/* Whether a token of the text follows another, apart from words. */
gboolean cal_token_precedes    (const CalToken     *first,
                                const CalToken     *second);
/* The days that the parts mean; FALSE if they are none, which is then the error.
 * cal-reader-meaning.c */
gboolean cal_read_text_resolve (CalReadText        *self,
                                const CalReadParts *parts,
                                CalReadLevel        level,
                                CalReadSpan        *span);
/* Adds a meaning. */
void     cal_read_text_add     (CalReadText        *self,
                                CalReadSpan         span,
                                CalReadRank         rank);
/* Fails with a message that says of the text what is wrong. */
void     cal_read_text_fail_with (CalReadText      *self,
                                  CalError          code,
                                  const char       *what);
/* How far from the reference a text says that the day is. */
typedef struct
{
  CalUnit unit;
  gint64 amount;
  gboolean whole;               /* it is all of the unit: “next month” */
  int weekday;                  /* a day of a week: “next Friday”; 0: not so */
} CalReadDistance;

/* FALSE: the text is no such, as “tomorrow” is.  cal-reader-relative.c */
gboolean cal_read_text_find_distance (const CalReadText *self,
                                      const CalLengths  *lengths,
                                      CalReadDistance   *distance);
/* A day that is called by its name and the year; FALSE: the text is no such.
 * cal-reader-day-name.c */
gboolean cal_read_text_find_named_day (const CalReadText *self,
                                       CalReadSpan       *span);
/* Whether what could not be read is the beginning of a name. */
gboolean cal_read_text_goes_on (const CalReadText *self);
/* The calendar with an era that begins what could not be read, or stands beside a number;
 * CAL_SYSTEM_CUSTOM: there is none.  cal-reader-eras.c */
CalSystem cal_read_text_find_other (const CalReadText *self);
/* Keeps the error that says most; takes it.  NULL is none. */
void cal_read_text_fail      (CalReadText  *self,
                              GError       *error);

G_END_DECLS
