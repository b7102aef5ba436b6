/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"
#include "cal-cycle.h"
#include "cal-formatter.h"
#include "locale/cal-label-names-private.h"
#include "locale/cal-lexicon-private.h"
#include "locale/cal-locale-data-private.h"
#include "locale/cal-names-private.h"
#include "locale/cal-numerals-private.h"

G_BEGIN_DECLS

/* How a formatter works.
 *
 * A pattern is compiled once into a row of ops: a field or the text between
 * fields.  Each letter of patterns has one entry in a table (CalField) that
 * says what number it stands for; to write a date is to run through the ops,
 * and to read one is to match them against the text one by one, and then to
 * find the day that the numbers mean.
 */

#define CAL_FORMATTER_MAX_OPS 40
#define CAL_FORMATTER_MAX_PATTERN 250
/* No date that we write is longer; longer texts are refused unread. */
#define CAL_FORMATTER_MAX_TEXT 1000

typedef enum
{
  CAL_LEXICON_MONTHS,
  CAL_LEXICON_WEEKDAYS,
  CAL_LEXICON_ERAS,
  CAL_LEXICON_QUARTERS,
  CAL_LEXICON_CYCLIC_YEARS,
  CAL_LEXICON_FIRST_CYCLE,
  CAL_LEXICON_SECOND_CYCLE,
  CAL_LEXICON_COUNTS,
  CAL_N_LEXICONS
} CalLexiconKind;

/* Cycles of days, and counts of years, that have letters of their own. */
#define CAL_FORMATTER_N_CYCLES 2
#define CAL_FORMATTER_N_COUNTS 3

/* How the letter d of locale data is written. */
typedef enum
{
  CAL_DAY_IS_NUMBER,            /* as the number of the day */
  CAL_DAY_IS_LABEL_NUMBER,      /* as the number of its label, */
  CAL_DAY_IS_LABEL              /* … with the part of the month that it counts in */
} CalDayText;

/* What fields are written and read with.  Constant once the formatter is made,
 * except what is atomic, which appears when a text is read. */
typedef struct
{
  CalBackend *backend;          /* (owned) */
  CalLocale locale;             /* of patterns and numerals */
  char *names_tag;              /* (owned) of names, as backends take it */
  CalNames *names;              /* (owned) */
  gboolean names_beside_leap;   /* months beside a leap month have another name */
  gboolean names_are_complete;  /* else names of eras, months, weekdays are asked for one by one */
  gboolean may_lack_weekday;    /* some days are outside the week */
  gboolean turns;               /* years of an era begin within the arithmetic year */
  CalDayText day_text;          /* of patterns that are not the caller's */
  CalLabelNames *labels;        /* (owned) NULL: neither labels nor marks are written */
  CalCycle *cycles[CAL_FORMATTER_N_CYCLES]; /* (owned) of days; NULL: there is none, or it is not written */
  CalEra *counts[CAL_FORMATTER_N_COUNTS];   /* (owned) likewise */
  CalWeek week;
  CalNumerals year, month, day, other;
  const CalTextTraits *text;    /* of the backend */
  gboolean lenient;
  gboolean writes_calendar;     /* with dates of patterns that are not the caller's */
  const CalNameTable *extra_names; /* of a reader, or NULL */
  int month_digits;             /* atomic; a CalMonthDigits, known when it is needed */
  int greatest_day;             /* of two digits, or more if months are as long */
  int first_year;               /* G_MININT: 80 years ago */
  /* What appears when a text is read is the last of all. */
  CalLexicon *lexicons[CAL_N_LEXICONS]; /* (owned) atomic */
  CalEra **eras;                /* (owned) atomic; of the backend, NULL-terminated */
} CalFieldContext;

typedef struct _CalField CalField;
typedef struct _CalOp    CalOp;
typedef struct _CalWriter CalWriter;

struct _CalOp
{
  const CalField *field;        /* NULL: the text between fields */
  guint8 count;                 /* of letters */
  guint8 width;                 /* a CalNameWidth */
  guint8 context;               /* a CalNameContext */
  gboolean named;               /* written as a name, not as a number */
  gboolean abutting;            /* a number with another right behind it */
  gboolean fixed;               /* right behind another: it has as many digits as letters */
  gboolean may_be_empty;        /* for some days nothing is written */
  gboolean alone;               /* a year without its era, which could lack its century */
  const CalNumerals *numerals;
  const char *text;             /* (owned) between fields */
  gsize length;
  const char *folded;           /* (owned) the text as it is read */
  gsize folded_length;
};

struct _CalField
{
  char letter;
  guint8 kind;                  /* a CalPartKind */
  guint8 max_count;
  guint8 first_name;            /* from this count on names are written; 0: never */
  guint8 context;               /* of the names */
  gint8 lexicon;                /* of the names; −1: none */
  guint8 slot;                  /* a CalSlot, of what is read */
  /* What the field means in numbers. */
  gint64 (*get)        (const CalFieldContext *context,
                        CalDate               *date);
  void   (*write_name) (CalWriter             *writer,
                        const CalOp           *op,
                        gint64                 value);
  /* NULL: the digits of the value, as many as letters at least. */
  void   (*write_number) (CalWriter           *writer,
                          const CalOp         *op,
                          gint64               value);
};

/* The letter with as many behind it: of some fields each count is another. */
const CalField *cal_field_find (char letter);
const CalField *cal_field_find_counted (char  letter,
                                        gsize count);
/* That of the month in which the label of the day counts. */
const CalField *cal_field_find_label_month (char letter);
/* What i is in y/i. */
const CalField *cal_field_get_dual_year    (void);

typedef struct
{
  CalOp *ops;                   /* (owned) */
  guint n_ops;                  /* of a compiled pattern: one at least */
  guint n_first;                /* of a range: how many are of the first date */
  gboolean may_lack_fields;     /* one of them may be empty */
} CalPattern;

gboolean cal_pattern_compile (CalPattern            *self,
                              const char            *pattern,
                              const CalFieldContext *context,
                              GError               **error);
void     cal_pattern_clear   (CalPattern            *self);

/* Checks the length and the encoding of a pattern that is not from locale data;
 * the rest is seen when it is compiled. */
gboolean cal_pattern_check   (const char  *pattern,
                              GError     **error);

/* Checks a skeleton: letters of dates, each kind once. */
gboolean cal_skeleton_check  (const char  *skeleton,
                              GError     **error);

/* Text that grows, at first within the writer itself. */
struct _CalWriter
{
  const CalFieldContext *context;
  CalDate *date;
  char *text;
  gsize length;
  gsize size;
  GError *error;                /* the first that befell a field */
  char buffer[256];
};

void cal_writer_init   (CalWriter             *self,
                        const CalFieldContext *context);
void cal_writer_clear  (CalWriter             *self);
void cal_writer_append (CalWriter             *self,
                        const char            *text,
                        gsize                  length);
void cal_writer_run    (CalWriter             *self,
                        const CalOp           *ops,
                        guint                  n_ops,
                        CalDate               *date);
void cal_writer_run_op (CalWriter             *self,
                        const CalOp           *op);
void cal_writer_append_string (CalWriter      *self,
                               const char     *text);
/* What a backend that is not native gave for a name; takes @text.  The call
 * was given the error of the writer, except one that has failed before. */
void cal_writer_append_given  (CalWriter      *self,
                               char           *text);
GError **cal_writer_get_error (CalWriter      *self);
void cal_writer_append_number (CalWriter      *self,
                               const CalOp    *op,
                               gint64          value,
                               int             min_digits);
/* The text, or NULL with the error. */
char *cal_writer_finish (CalWriter            *self,
                         GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* Whether @op is one that writes nothing for the date. */
gboolean cal_op_is_empty   (const CalOp           *op,
                            const CalFieldContext *context,
                            CalDate               *date);
/* The ops without those that are set in @empty, and without the spaces and punctuation
 * that set these apart.  @reduced has room for as many; its texts are parts of those
 * that are there.  Gives how many ops are left.  cal-formatter-empty.c */
guint    cal_ops_reduce    (const CalOp           *ops,
                            guint                  n_ops,
                            guint64                empty,
                            CalOp                 *reduced);
/* Runs the ops that are written for a date, where some may be empty. */
void     cal_writer_run_shown (CalWriter          *self,
                               const CalOp        *ops,
                               guint               n_ops,
                               CalDate            *date);

/* Runs all ops of a pattern for a date. */
static inline void
cal_writer_run_pattern (CalWriter        *self,
                        const CalPattern *pattern,
                        CalDate          *date)
{
  if (G_UNLIKELY (pattern->may_lack_fields))
    cal_writer_run_shown (self, pattern->ops, pattern->n_ops, date);
  else
    cal_writer_run (self, pattern->ops, pattern->n_ops, date);
}

/* The ops that are written for a date: @ops or, if some of them are empty, @reduced. */
const CalOp *cal_ops_find_shown (const CalOp           *ops,
                                 guint                 *n_ops,
                                 const CalFieldContext *context,
                                 CalDate               *date,
                                 CalOp                 *reduced);
/* The same, but each op stays in its place, and one that is empty has no text. */
void         cal_ops_blank      (const CalOp           *ops,
                                 guint                  n_ops,
                                 const CalFieldContext *context,
                                 CalDate               *date,
                                 CalOp                 *blanked);
/* Calls @try with what is left of the pattern where one or several of the fields that
 * may be empty are so. */
typedef void (*CalPatternTry) (const CalPattern *pattern,
                               guint64           empty,
                               gpointer          data);

void     cal_pattern_try_reduced (const CalPattern *self,
                                  CalPatternTry     try,
                                  gpointer          data);

/* The numbers behind the fields; cal-formatter-values.c. */
gint64 cal_value_get_era               (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_year              (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_extended_year     (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_related_year      (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_cyclic_year       (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_week_year         (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_quarter           (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_month             (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_week              (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_week_of_month     (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_day               (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_day_of_year       (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_weekday_in_month  (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_julian_day        (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_weekday           (const CalFieldContext *context, CalDate *date);

/* What is peculiar to calendars with labels, cycles and counts; cal-formatter-label.c. */

/* A label is its number with its part, and whether the day before has it, too.  As a
 * number only, it has no part. */
#define CAL_LABEL_MAX_DIGITS 3
#define CAL_LABEL_PART_SHIFT 10
#define CAL_LABEL_REPEATED 0x4000
#define CAL_LABEL_MAKE(number, part) ((number) | (gint64) (part) << CAL_LABEL_PART_SHIFT)
#define CAL_LABEL_NUMBER(value) ((int) ((value) & 0x3ff))
#define CAL_LABEL_PART(value) ((CalDayPart) ((value) >> CAL_LABEL_PART_SHIFT & 0xf))

/* The month of a label, or where there is none that of the date. */
typedef struct
{
  int year;
  int month;
  CalMonthCode code;
} CalLabelMonth;

void   cal_label_month_find            (CalLabelMonth *self, CalDate *date);

gint64 cal_value_get_label             (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_label_number      (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_label_month       (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_label_month_ordinal (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_nothing           (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_first_cycle       (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_second_cycle      (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_first_count       (const CalFieldContext *context, CalDate *date);
/* The last two digits of the first count; −1 where it is the year of the era. */
gint64 cal_value_get_dual_year         (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_second_count      (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_third_count       (const CalFieldContext *context, CalDate *date);
/* The place of a count, from 0. */
gint64 cal_value_get_place_0           (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_place_1           (const CalFieldContext *context, CalDate *date);
gint64 cal_value_get_place_2           (const CalFieldContext *context, CalDate *date);

void   cal_write_label                 (CalWriter *writer, const CalOp *op, gint64 value);
void   cal_write_label_number          (CalWriter *writer, const CalOp *op, gint64 value);
void   cal_write_day_name              (CalWriter *writer, const CalOp *op, gint64 value);
void   cal_write_cycle_name            (CalWriter *writer, const CalOp *op, gint64 value);
void   cal_write_count_year            (CalWriter *writer, const CalOp *op, gint64 value);
void   cal_write_dual_year             (CalWriter *writer, const CalOp *op, gint64 value);
void   cal_write_count_name            (CalWriter *writer, const CalOp *op, gint64 value);

char  *cal_field_context_dup_day_name  (const CalFieldContext *self, CalDate *date, CalNameWidth width);

/* Finds what the letters of a pattern need, and how labels stand for days. */
void   cal_field_context_find_day_text (CalFieldContext *self);
void   cal_field_context_load_extras   (CalFieldContext *self, const char *pattern);
void   cal_field_context_clear_extras  (CalFieldContext *self);

/* The labels that @text, which is folded, begins with. */
guint  cal_label_match                 (const CalFieldContext *context,
                                        const CalOp           *op,
                                        const char            *text,
                                        int                    max_digits,
                                        CalLexiconMatch       *matches,
                                        guint                  max_matches);

/* Patterns of locale data, in which labels may stand for days.  Take @pattern, which may
 * be NULL; cal-formatter-skeleton.c */
char  *cal_field_context_put_labels    (const CalFieldContext  *self,
                                        char                   *pattern) G_GNUC_WARN_UNUSED_RESULT;
char  *cal_field_context_find_style    (const CalFieldContext  *self,
                                        const CalTextTraits    *traits,
                                        CalStyle                style,
                                        CalNumeralNames        *numerals,
                                        GError                **error) G_GNUC_WARN_UNUSED_RESULT;
char  *cal_field_context_find_skeleton (const CalFieldContext  *self,
                                        const CalTextTraits    *traits,
                                        const char             *skeleton,
                                        CalNumeralNames        *numerals,
                                        GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* In which order a style of the locale has years, months and days: y, M, d.
 * cal-formatter-order.c */
typedef char CalFieldOrder[4];

void   cal_field_context_find_usual_order (const CalFieldContext *self,
                                           CalStyle               style,
                                           CalFieldOrder          order);
/* Whether the locale never has anything between the era and the year, in dates with the name of the
 * month or in others. */
gboolean cal_field_context_joins_era_to_year (const CalFieldContext *self,
                                              gboolean               named);

/* The weekday as a locale counts it, 1 … 7, and back. */
int    cal_week_get_place   (const CalWeek *self, int weekday);
int    cal_week_get_weekday (const CalWeek *self, int place);

/* Names; cal-formatter-names.c. */
gboolean    cal_field_context_load_names  (CalFieldContext  *self,
                                           const char       *tag,
                                           GError          **error);
CalLexicon *cal_field_context_get_lexicon (CalFieldContext  *self,
                                           CalLexiconKind    kind);
/* An era of the backend, the latest first, that belongs to the context; NULL: it has fewer. */
CalEra     *cal_field_context_get_era     (CalFieldContext  *self,
                                           guint             index);

/* What a text says. */
typedef enum
{
  CAL_SLOT_ERA,
  CAL_SLOT_YEAR,
  CAL_SLOT_SHORT_YEAR,          /* the last two digits */
  CAL_SLOT_TWO_DIGITS,          /* the same, or all of a year of an era that is read, too */
  CAL_SLOT_WEEK_YEAR,
  CAL_SLOT_SHORT_WEEK_YEAR,     /* the last two digits */
  CAL_SLOT_EXTENDED_YEAR,
  CAL_SLOT_RELATED_YEAR,
  CAL_SLOT_CYCLIC_YEAR,
  CAL_SLOT_QUARTER,
  CAL_SLOT_MONTH,               /* a code, perhaps with CAL_MONTH_BESIDE_LEAP */
  CAL_SLOT_MONTH_ORDINAL,
  CAL_SLOT_WEEK,
  CAL_SLOT_WEEK_OF_MONTH,
  CAL_SLOT_DAY,
  CAL_SLOT_DAY_OF_YEAR,
  CAL_SLOT_WEEKDAY_IN_MONTH,
  CAL_SLOT_JULIAN_DAY,
  CAL_SLOT_WEEKDAY,
  CAL_SLOT_LATE,                /* the month has come before in the same year of its era */
  CAL_SLOT_LABEL,               /* a CAL_LABEL_MAKE () */
  CAL_SLOT_LABEL_NUMBER,        /* the same without a part */
  CAL_SLOT_DAY_NAME,            /* from where to where in the text */
  CAL_SLOT_FIRST_CYCLE,
  CAL_SLOT_SECOND_CYCLE,
  CAL_SLOT_FIRST_COUNT_YEAR,    /* and the next ones */
  CAL_SLOT_FIRST_COUNT = CAL_SLOT_FIRST_COUNT_YEAR + CAL_FORMATTER_N_COUNTS,
  CAL_SLOT_DUAL_YEAR = CAL_SLOT_FIRST_COUNT + CAL_FORMATTER_N_COUNTS, /* the end of another year */
  CAL_N_SLOTS
} CalSlot;

typedef struct
{
  guint32 present;              /* bit n: slot n was read */
  gint64 values[CAL_N_SLOTS];
} CalReading;

G_STATIC_ASSERT (CAL_N_SLOTS <= 32);

static inline gboolean
cal_reading_has (const CalReading *self,
                 CalSlot           slot)
{
  return (self->present >> slot & 1) != 0;
}

/* The arithmetic year, and the month that was read in it; cal-formatter-resolve.c */
gboolean cal_reading_resolve_year      (const CalReading       *self,
                                        const CalFieldContext  *context,
                                        int                    *year,
                                        GError                **error);
gboolean cal_reading_resolve_month     (const CalReading       *self,
                                        const CalFieldContext  *context,
                                        int                     year,
                                        int                    *month,
                                        GError                **error);

/* The day of a label that was read, in an arithmetic year; cal-formatter-resolve-label.c */
gboolean cal_reading_find_labelled_day (const CalReading       *self,
                                        const CalFieldContext  *context,
                                        int                     year,
                                        gint64                 *julian_day,
                                        GError                **error);

/* A month is its code, and whether it has another name in such a year because
 * the leap month is right before it. */
#define CAL_MONTH_BESIDE_LEAP 0x100
/* It has come before in the same year of its era. */
#define CAL_MONTH_LATE (G_GINT64_CONSTANT (1) << 40)
#define CAL_MONTH_CODE(value) ((CalMonthCode) ((value) & 0xff))

/* Today, at Greenwich; and the year of it, or of the day nearest to it that the calendar
 * has.  cal-formatter-resolve.c */
gint64   cal_field_context_get_today    (void);
gboolean cal_field_context_find_present (const CalFieldContext  *self,
                                         int                    *year,
                                         GError                **error);

/* The day that a text means; FALSE with an error.  cal-formatter-resolve.c */
gboolean cal_reading_resolve (const CalReading      *self,
                              const CalFieldContext *context,
                              gint64                *julian_day,
                              GError               **error);

CalDate *cal_pattern_read    (const CalPattern      *self,
                              CalFieldContext       *context,
                              const char            *text,
                              GError               **error) G_GNUC_WARN_UNUSED_RESULT;

/* How much a field of a date says, from 0, an era, to 3, a day. */
guint    cal_op_get_rank            (const CalOp      *op);
/* Whether there is nothing but numbers, with no words between. */
gboolean cal_pattern_is_all_numbers (const CalPattern *self);

/* Whether a character is the first or the second bracket of a pair. */
gboolean cal_character_opens        (gunichar          c);
gboolean cal_character_closes       (gunichar          c);

/* Makes a pattern of a range of one of dates: what may differ, from the rank
 * @difference on, is there twice.  cal-formatter-collapse.c */
void     cal_pattern_collapse       (CalPattern            *range,
                                     const CalFieldContext *context,
                                     const CalPattern      *pattern,
                                     const CalTextTraits   *traits,
                                     guint                  difference);

/* The patterns of ranges, one for each field that may differ first. */
typedef struct
{
  CalPattern patterns[4];       /* era, year, month, day */
  gboolean week;                /* weeks are written, */
  gboolean week_year;           /* … years of weeks, */
  gboolean label;               /* … labels, */
  gboolean count_year;          /* … years of another count */
} CalRangePatterns;

/* @traits says whose patterns of ranges to take; NULL: none, as the pattern is the
 * caller's.
 * @skeleton is what the pattern was found for; NULL: a style, or the caller's. */
CalRangePatterns *cal_range_patterns_new  (const CalFieldContext *context,
                                           const CalPattern      *pattern,
                                           const CalTextTraits   *traits,
                                           const char            *skeleton) G_GNUC_WARN_UNUSED_RESULT;
void              cal_range_patterns_free (CalRangePatterns      *self);
/* FALSE with @error set if a name cannot be had. */
gboolean          cal_range_is_needed     (const CalPattern       *range,
                                           const CalFieldContext  *context,
                                           CalDate                *first,
                                           CalDate                *last,
                                           gboolean               *needed,
                                           GError                **error);
const CalPattern *cal_range_patterns_find (const CalRangePatterns *self,
                                           const CalFieldContext  *context,
                                           CalDate                *first,
                                           CalDate                *last);

/* Which date of a range an op is written for, if the first @n_first are those of the
 * first date. */
CalPartSource     cal_pattern_get_source  (const CalPattern       *range,
                                           guint                   n_first,
                                           guint                   op);

/* The pattern of a month and day without a year, and what it is written with. */
typedef struct
{
  CalFieldContext context;      /* the names are not owned */
  CalPattern pattern;
} CalMonthDayPattern;

/* @style says how long the month is, if neither @skeleton nor the pattern of the caller,
 * @given, has one.  NULL with an error.  cal-formatter-month-day.c */
CalMonthDayPattern *cal_month_day_pattern_new  (const CalFieldContext  *context,
                                                CalStyle                style,
                                                const char             *skeleton,
                                                const CalPattern       *given,
                                                const char             *numbering_system,
                                                GError                **error) G_GNUC_WARN_UNUSED_RESULT;
void                cal_month_day_pattern_free (CalMonthDayPattern     *self);

/* The patterns of dates and of ranges. */
typedef struct
{
  CalPattern dates;
  CalRangePatterns *ranges;     /* (owned) atomic; made when first needed */
} CalPatterns;

struct _CalFormatter
{
  GObject parent_instance;

  /* As they were given. */
  char *locale;                 /* (owned) then the tag that it means */
  char *names_locale;           /* (owned) or NULL */
  char *numbering_system;       /* (owned) or NULL */
  char *skeleton;               /* (owned) or NULL */
  char *pattern;                /* (owned) or NULL; then the one in use */
  CalStyle style;

  /* What they make; constant once the formatter is made. */
  CalFieldContext context;
  const CalTextTraits *traits;  /* of the patterns; NULL: they are the caller's */
  CalPatterns patterns;
  CalPatterns *era_patterns;    /* (owned) atomic; with the era; made when first needed, */
  CalLengths *lengths;          /* (owned) … as is this, */
  CalMonthDayPattern *month_days; /* (owned) … and this */
  GError *error;                /* (owned) why there are none */
};

/* Makes the formatter what its properties say.  cal-formatter-configure.c */
gboolean cal_formatter_configure (CalFormatter  *self,
                                  GError       **error);

/* What lengths of time are written with, made when first needed; NULL with an error.
 * cal-formatter-relative.c */
const CalLengths *cal_formatter_get_lengths (CalFormatter  *self,
                                             GError       **error);

/* No era of people lasts longer, in years. */
#define CAL_LONGEST_REIGN 99

/* The patterns for dates.  Where the usual era is not written, another one is.
 * cal-formatter-era.c */
CalPatterns *cal_formatter_find_patterns    (CalFormatter *self,
                                             CalDate      *first,
                                             CalDate      *last);
/* Those with the era; NULL: the others have it, or it is not to be written. */
CalPatterns *cal_formatter_get_era_patterns (CalFormatter *self);
void         cal_patterns_clear             (CalPatterns  *self);

/* The numerals of the fields: @numbering_system for all, or NULL. */
gboolean cal_field_context_load_numerals (CalFieldContext        *self,
                                          const CalNumeralNames  *names,
                                          const char             *numbering_system,
                                          GError                **error);

/* Reports what went wrong when the formatter was made. */
gboolean cal_formatter_check_made (CalFormatter  *self,
                                   GError       **error);
/* A date of the formatter's calendar: the caller's, or the same day in a date
 * that is @own, or, for a backend that is not native, a new one. */
CalDate *cal_formatter_adopt      (CalFormatter  *self,
                                   CalDate       *date,
                                   CalDate       *own,
                                   GError       **error) G_GNUC_WARN_UNUSED_RESULT;
void     cal_formatter_disown     (CalDate       *date,
                                   CalDate       *own);

/* The day alone of a date of the formatter's own backend, as the pattern has it but
 * without a zero before it; NULL: it has none, or a name cannot be had.
 * cal-formatter-day.c */
char    *cal_formatter_write_day  (CalFormatter  *self,
                                   CalDate       *date) G_GNUC_WARN_UNUSED_RESULT;
/* Has years and months written as another formatter of the same locale does.  Only for the
 * code that made the formatter, before anyone else has it. */
void     cal_formatter_take_numerals (CalFormatter       *self,
                                      const CalFormatter *other);

/* Where a date of a calendar whose days do not begin at midnight stands to the civil day. */
typedef enum
{
  CAL_DAY_TIME_USUAL,    /* both are the same */
  CAL_DAY_TIME_EVENING,  /* the date is that of the next civil day */
  CAL_DAY_TIME_NIGHT     /* that of the one before */
} CalDayTime;

/* What stands before and behind such a date; nothing where both are the same.
 * cal-formatter-time.c */
void     cal_day_time_find_words  (CalDayTime        self,
                                   const CalLocale  *locale,
                                   char            **before,
                                   char            **behind);
/* Whether a text that is no date is one with such words, and @error, which is set then, is
 * wanted at all. */
gboolean cal_day_time_refuse_text (const CalLocale  *locale,
                                   const char       *text,
                                   GError          **error);

/* A date in parts, with words before and behind it that may be empty. */
CalPart **cal_formatter_write_parts (CalFormatter  *self,
                                     CalDate       *date,
                                     const char    *before,
                                     const char    *behind,
                                     GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CalPart *cal_part_new (CalPartKind    kind,
                       CalPartSource  source,
                       const char    *date,
                       gsize          start,
                       gsize          length) G_GNUC_WARN_UNUSED_RESULT;

/* A date after a format of GDateTime; cal-date-format.c */
char *cal_date_format_write (CalDate     *self,
                             const char  *format,
                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
