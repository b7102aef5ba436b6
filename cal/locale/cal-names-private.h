/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-locale-private.h"
#include "cal-month-code-private.h"
#include "cal-rule-private.h"
#include "cal-types.h"

G_BEGIN_DECLS

/* What people of one locale call the parts of one calendar.
 *
 * Names never change once they are made and may be shared between threads.
 * Any name may be NULL: then there are none but the built-in English ones of
 * the calendar, which this layer does not know.
 */

#define CAL_NAMES_N_CONTEXTS 2 /* CalNameContext */
#define CAL_NAMES_N_WIDTHS 3   /* CalNameWidth but the last, which only weekdays have */
#define CAL_CLDR_N_CODES 28    /* of the months of CLDR: codes up to M13L */
#define CAL_NAMES_N_CYCLE 60
#define CAL_NAMES_N_ZODIAC 12

#define CAL_IS_NAME_WIDTH(width) ((guint) (width) <= CAL_NAME_WIDTH_SHORT)
#define CAL_IS_NAME_CONTEXT(context) ((guint) (context) <= CAL_NAME_CONTEXT_STANDALONE)

typedef struct
{
  const char *code;
  const char *names[CAL_NAMES_N_WIDTHS];
} CalEraNames;

typedef struct _CalNamesBlock CalNamesBlock;
typedef struct _CalNames CalNames;

/* Names stand in rows.  Contexts and widths, and other names that are made from
 * these, share the rows in which they do not differ; a row is always there, though
 * there may be no name in it. */
struct _CalNames
{
  int ref_count;                  /* (atomic) */
  CalNames *base;                 /* (owned) whose rows some of these are; or NULL */
  CalNamesBlock *blocks;          /* (owned) the rows and names of its own */
  gsize weight;                   /* of what it owns, without the base */

  const char *display_name;
  const char **months[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS]; /* by code, n_codes of them */
  guint n_codes;
  /* In a year with a leap month, the name of the month after it or, if names_before_leap, of
   * the one before it, if another. */
  const char *month_beside_leap[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS];
  gboolean names_before_leap;
  /* What stands before and after the number of a leap month. */
  const char *leap_prefix;
  const char *leap_suffix;
  gboolean leap_names_next;       /* that number is of the month after it, not before it */
  const char *const *weekdays[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS + 1]; /* from Monday */
  const char *const *quarters[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS];
  const char *const *cyclic_years[CAL_NAMES_N_WIDTHS];
  const char *const *zodiac[CAL_NAMES_N_WIDTHS];
  CalEraNames *eras;              /* (owned) */
  guint n_eras;
};

/* What decides the names of a locale: locales for which it is the same share
 * them. */
typedef struct
{
  char bundle[CAL_LOCALE_NAME_SIZE];   /* of locale data: zh_Hant_HK for zh_HK */
  char language[CAL_LOCALE_NAME_SIZE]; /* of the catalogue; root: there is none */
} CalNamesSource;

/* All names of a calendar: for each one its own, CLDR's, that of its kin or, where
 * there is no other, the English one of its rule.  Of a calendar that is not built in,
 * whose rule is NULL, there are those of the weekdays and quarters.  They are kept,
 * unless the rule is of no built-in calendar.  NULL with CAL_ERROR_DATA if locale data
 * cannot be read.  cal-names-cache.c */
CalNames *cal_names_get   (const CalLocale  *locale,
                           const CalRule    *rule,
                           GError          **error) G_GNUC_WARN_UNUSED_RESULT;
/* The names of the sexagenary cycle and its animals. */
CalNames *cal_names_get_cycle (const CalLocale  *locale,
                               GError          **error) G_GNUC_WARN_UNUSED_RESULT;
CalNames *cal_names_ref   (CalNames         *self);
void      cal_names_unref (CalNames         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalNames, cal_names_unref)

/* What a width means for names that are not of weekdays. */
static inline CalNameWidth
cal_name_width_usual (CalNameWidth width)
{
  return width == CAL_NAME_WIDTH_SHORT ? CAL_NAME_WIDTH_ABBREVIATED : width;
}

/* Single names; NULL where there is none, or no name of that width but others. */
const char *cal_names_get_month (const CalNames *self,
                                 CalMonthCode    code,
                                 gboolean        beside_leap,
                                 CalNameWidth    width,
                                 CalNameContext  context);
const char *cal_names_get_era   (const CalNames *self,
                                 const char     *era,
                                 CalNameWidth    width);

/* The number of a month as texts have it, and the month of a number. */
static inline int
cal_names_get_month_number (const CalNames *self,
                            CalMonthCode    code)
{
  return cal_month_code_get_number (code) + (cal_month_code_is_leap (code) && self->leap_names_next);
}

static inline CalMonthCode
cal_names_find_month_number (const CalNames *self,
                             int             number,
                             gboolean        leap)
{
  number -= leap && self->leap_names_next;

  return number >= 0 ? cal_month_code_make (number, leap) : CAL_MONTH_CODE_NONE;
}

/* For what fills names in. */
CalNames    *cal_names_new     (void) G_GNUC_WARN_UNUSED_RESULT;
/* The same names, of which no row may be changed: others take its place. */
CalNames    *cal_names_derive  (CalNames          *self) G_GNUC_WARN_UNUSED_RESULT;
const char  *cal_names_add     (CalNames          *self,
                                const char        *name);
/* Forgets the months and what the calendar is called. */
void         cal_names_drop_months (CalNames      *self);
/* Makes the rows of months as long as that many codes need, if they are not. */
void         cal_names_make_room (CalNames        *self,
                                  guint            n_codes);
/* A row of @n names that can be changed, those of @row at first; NULL: none. */
const char **cal_names_add_row (CalNames          *self,
                                const char *const *row,
                                guint              n);
void         cal_names_set_era (CalNames          *self,
                                const char        *code,
                                const char        *wide,
                                const char        *abbreviated,
                                const char        *narrow);

/* Names that CLDR does not have, translated by gettext catalogues, and then the English
 * ones of the rule for what is missing.  cal-names-own.c */
void cal_names_add_own        (CalNames             *self,
                               const CalNamesSource *source,
                               const CalRule        *rule);
/* Fills the gaps in the names of the cycle. */
void cal_names_complete_cycle (CalNames             *self,
                               const CalNamesSource *source);

/* The language of the catalogue that serves the locale @name, or root. */
void cal_names_find_language (const char *name,
                              char       *language);

/* A translation from the catalogues; NULL: there is none. */
char *cal_names_translate (const CalLocale *locale,
                           const char      *context,
                           const char      *message) G_GNUC_WARN_UNUSED_RESULT;

/* Where the catalogues are from now on; for tests. */
void cal_names_set_directory (const char *path);

/* What the cache of names is about, for tests.  cal-names-cache.c */
#define CAL_NAMES_MAX_WEIGHT (8 * 1024 * 1024)

typedef struct
{
  gsize weight;    /* in bytes, of everything that the cache holds */
  guint n_locales; /* in the cache */
  guint n_tags;    /* ways to write them that it knows */
  guint n_loads;   /* of the names of a calendar, since the process began */
} CalNamesStatistics;

void cal_names_get_statistics (CalNamesStatistics *statistics);
/* Empties the cache. */
void cal_names_forget         (void);

/* The folder of the catalogues that are installed with the library. */
const char *cal_catalogue_get_installed (void);
/* The translation of @message into the language of @locale_name, from the gettext
 * catalogues in @directory; NULL: there is none.  cal-catalogue.c */
char *cal_catalogue_translate    (const char *directory,
                                  const char *locale_name,
                                  const char *context,
                                  const char *message) G_GNUC_WARN_UNUSED_RESULT;
/* The nearest to @locale_name of the languages that have a catalogue, or root;
 * translations are those of @locale_name. */
void  cal_catalogue_find         (const char *directory,
                                  const char *locale_name,
                                  char       *name);
/* Looks for every catalogue again. */
void  cal_catalogue_forget       (void);
/* How often a catalogue was looked for in the file system. */
guint cal_catalogue_get_n_opened (void);

G_END_DECLS
