/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-table-private.h"

G_BEGIN_DECLS

/* What a table file says, as docs/table-files.md describes it: read from top to bottom,
 * and not yet compared with any calendar. */

/* Where something stands, while the text is there.  The column, which counts characters
 * from 1, is only found for a message. */
typedef struct
{
  guint line;                 /* from 1 */
  const char *begin;          /* of the line */
  const char *at;
} CalTablePlace;

#define CAL_TABLE_FIRST_PLACE ((CalTablePlace) { 1, NULL, NULL })

typedef struct
{
  char *code;                 /* (owned) */
  CalEraKind kind;
  gint32 offset;
  gint32 first_day;
  char *name;                 /* (owned) in English, or NULL */
  char *abbreviation;         /* (owned) likewise */
  CalTablePlace place;
} CalTableEra;

typedef struct
{
  char *name;                 /* (owned) NULL: none is named */
  CalTablePlace place;
} CalTableBase;

/* A year, or a month that a layer moves. */
typedef struct
{
  gint32 year;
  guint first_month;          /* of a year, among the months */
  CalMonthCode code;          /* of a month that is moved, and its new first day */
  gint32 day;
  guint8 status;              /* a CalAccuracy */
  guint16 source;             /* the place among the sources */
  CalTablePlace place;
} CalTableRow;

typedef struct
{
  CalMonthCode code;
  gint32 value;               /* a length or the first day */
  CalTablePlace place;
} CalTableMonth;

typedef enum
{
  CAL_TABLE_HEAD,
  CAL_TABLE_LENGTHS,
  CAL_TABLE_STARTS,
  CAL_TABLE_CORRECTIONS
} CalTableSection;

/* A month or an era that the calendar must have. */
typedef struct
{
  CalMonthCode month;         /* or CAL_MONTH_CODE_NONE */
  char *era;                  /* (owned) or NULL */
  CalTablePlace place;
} CalTableNamed;

/* What the head may say once; bits of what it has said. */
typedef enum
{
  CAL_TABLE_HAS_KIND = 1 << 0,
  CAL_TABLE_HAS_DAY_START = 1 << 1,
  CAL_TABLE_HAS_LEAP = 1 << 2,
  CAL_TABLE_HAS_CONFIRMED = 1 << 3,
  CAL_TABLE_HAS_FIRST = 1 << 4,
  CAL_TABLE_HAS_END = 1 << 5,
  CAL_TABLE_HAS_NAMES = 1 << 6
} CalTableSaid;

typedef struct _CalTableText CalTableText;
typedef struct _CalTableKey CalTableKey;

struct _CalTableText
{
  char *id;                   /* (owned) */
  GPtrArray *aliases;         /* (owned) */
  guint said;                 /* CalTableSaid */
  int kind;                   /* CalKind */
  int day_start;              /* CalDayStart */
  int missing_leap_month;     /* CalLeapMonthConstrain */
  GArray *eras;               /* (owned) of CalTableEra, the latest first */
  CalTableBase before, after, over;
  char *authority;            /* (owned) or NULL */
  char *edition;              /* (owned) or NULL */
  gint32 confirmed;
  CalNameTable *names;        /* (owned) */
  GArray *named;              /* (owned) of CalTableNamed, the months and eras that have names */
  GPtrArray *sources;         /* (owned) the first is that of the head, or NULL */

  CalTableSection section;
  CalTablePlace section_place;
  gint32 first_day;           /* of CAL_TABLE_LENGTHS */
  gint32 end_day;             /* of CAL_TABLE_STARTS */
  CalTablePlace end_place;
  GArray *rows;               /* (owned) of CalTableRow */
  GArray *months;             /* (owned) of CalTableMonth */

  /* Of the line that is read. */
  const char *line;           /* its beginning */
  const char *line_end;
  guint number;
  const char *words[6];       /* before the colon, the first is the key */
  gsize lengths[6];
  guint n_words;
  const CalTableKey *key;     /* what the key is, in the head */
  const char *value;          /* behind the colon */
};

/* NULL with CAL_ERROR_DATA. */
CalTableText *cal_table_text_parse (const char      *data,
                                    gsize            length,
                                    GError         **error) G_GNUC_WARN_UNUSED_RESULT;
void          cal_table_text_free  (CalTableText    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalTableText, cal_table_text_free)

/* Sets the error for a place; returns FALSE. */
gboolean cal_table_fail            (CalTablePlace    place,
                                    GError         **error,
                                    const char      *format,
                                    ...) G_GNUC_PRINTF (3, 4);

/* What the parts of a line have in common; cal-table-text.c */
char    *cal_table_text_dup_shown  (const char      *text,
                                    gsize            length) G_GNUC_WARN_UNUSED_RESULT;
gboolean cal_table_text_read_date  (CalTableText    *self,
                                    const char      *text,
                                    gsize            length,
                                    gint32          *day,
                                    GError         **error);
gboolean cal_table_text_read_number (CalTableText   *self,
                                    const char      *text,
                                    gsize            length,
                                    const char      *what,
                                    gint32           least,
                                    gint32           most,
                                    gint32          *number,
                                    GError         **error);
gboolean cal_table_text_read_code  (CalTableText    *self,
                                    const char      *text,
                                    gsize            length,
                                    CalMonthCode    *code,
                                    GError         **error);
gboolean cal_table_text_check_once (CalTableText    *self,
                                    CalTableSaid     what,
                                    GError         **error);

static inline CalTablePlace
cal_table_text_place (const CalTableText *self,
                      const char         *at)
{
  return (CalTablePlace) { self->number, self->line, at };
}

static inline gboolean
cal_table_text_is_word (const char *text,
                        gsize       length,
                        const char *word)
{
  return strlen (word) == length && strncmp (text, word, length) == 0;
}

/* A line of the head; cal-table-head.c */
gboolean cal_table_text_read_head  (CalTableText    *self,
                                    GError         **error);
/* A line of a section, and whether that is complete at its end; cal-table-rows.c */
gboolean cal_table_text_read_row   (CalTableText    *self,
                                    GError         **error);
gboolean cal_table_text_check_rows (CalTableText    *self,
                                    GError         **error);

G_END_DECLS
