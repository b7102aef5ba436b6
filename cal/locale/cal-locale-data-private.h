/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-locale-private.h"
#include "cal-names-private.h"
#include "cal-numerals-private.h"
#include "cal-territory-private.h"

G_BEGIN_DECLS

/* Locale data, wherever they come from: cal-icu-*.c has them from ICU, and
 * cal-plain-data.c, which takes their place in a build without ICU, knows
 * English and little else.
 *
 * @text says whose patterns a calendar takes.  What fails, fails with
 * CAL_ERROR_DATA and names what could not be read.
 */

/* The nearest locale to @name that names are known for, in place of which @name
 * may stand wherever they are asked for. */
gboolean cal_locale_data_find_bundle (const char  *name,
                                      char        *bundle,
                                      GError     **error);
/* The names of a calendar of CLDR in a locale that the function above has found, but
 * its eras.  @names has those of its kin, by cal_names_derive (), or is new for the
 * Gregorian calendar. */
gboolean cal_locale_data_load_names  (CalNames       *names,
                                      const char     *bundle,
                                      const CalCldr  *cldr,
                                      GError        **error);
/* The names of the eras of a rule, in its order, some of which may be missing. */
void     cal_locale_data_load_eras   (CalNames       *names,
                                      const char     *bundle,
                                      const CalRule  *rule);

/* Which numerals a pattern uses: a name for the fields of each letter. */
typedef struct
{
  char year[CAL_NUMERALS_NAME_SIZE];  /* y */
  char month[CAL_NUMERALS_NAME_SIZE]; /* M, L */
  char day[CAL_NUMERALS_NAME_SIZE];   /* d */
  char other[CAL_NUMERALS_NAME_SIZE]; /* all other letters */
} CalNumeralNames;

/* In the patterns of these three, Y stands for the year of a week that is there
 * too, or was asked for by @skeleton; else it is y. */

/* The pattern of a style, 0 (full) … 3 (short). */
char *cal_locale_data_get_style    (const CalLocale  *locale,
                                    const CalTextTraits *text,
                                    int               style,
                                    CalNumeralNames  *numerals,
                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;
/* The pattern for a skeleton that is well-formed. */
char *cal_locale_data_get_skeleton (const CalLocale  *locale,
                                    const CalTextTraits *text,
                                    const char       *skeleton,
                                    CalNumeralNames  *numerals,
                                    GError          **error) G_GNUC_WARN_UNUSED_RESULT;
/* The numerals for a pattern that is well-formed. */
gboolean cal_locale_data_get_numeral_names (const CalLocale  *locale,
                                            const CalTextTraits *text,
                                            const char       *pattern,
                                            CalNumeralNames  *numerals,
                                            GError          **error);

/* The pattern of a range of dates whose first different field is @field: G, y,
 * M or d; for a skeleton in canonical order.  NULL: there is none. */
char *cal_locale_data_get_interval (const CalLocale *locale,
                                    const CalTextTraits *text,
                                    const char      *skeleton,
                                    char             field) G_GNUC_WARN_UNUSED_RESULT;
/* What people write with dates of a calendar to say so, “O.S.”; NULL: nothing.
 * cal-calendar-mark.c */
const char *cal_calendar_mark_find (const CalLocale     *locale,
                                    const CalTextTraits *traits);

/* What joins the two ends where there is no such pattern: "{0} – {1}". */
char *cal_locale_data_get_interval_joint (const CalLocale *locale,
                                          const CalTextTraits *text) G_GNUC_WARN_UNUSED_RESULT;

/* Numerals by name; NULL means those of the locale. */
gboolean cal_locale_data_get_numerals (const CalLocale  *locale,
                                       const char       *name,
                                       CalNumerals      *numerals,
                                       GError          **error);

/* Which of the forms that the language has for numbers one takes, by CLDR’s name: “one”, “two”,
 * “few”, “many” or “other”. */
#define CAL_PLURAL_SIZE 8
void     cal_locale_data_get_plural   (const CalLocale *locale,
                                       gint64           number,
                                       char             plural[CAL_PLURAL_SIZE]);

/* Lengths of time in words.  They never change once they are made and may be shared
 * between threads. */
typedef struct _CalLengths CalLengths;

CalLengths *cal_lengths_new  (const CalLocale    *locale,
                              const CalNumerals  *numerals,
                              gboolean            abbreviated,
                              GError            **error) G_GNUC_WARN_UNUSED_RESULT;
void        cal_lengths_free (CalLengths         *self);

/* How far from today: “in 3 months”.  The days next to it have names: “tomorrow”. */
char *cal_lengths_write_relative (const CalLengths  *self,
                                  CalUnit            unit,
                                  gint64             amount,
                                  GError           **error) G_GNUC_WARN_UNUSED_RESULT;
/* The unit before, of, or after the present one, as @offset is −1, 0 or 1: “next month”; for
 * days, that @weekday, 1 (Monday) … 7, of such a week: “next Friday”.  NULL: it has no name. */
char *cal_lengths_dup_name       (const CalLengths  *self,
                                  CalUnit            unit,
                                  int                weekday,
                                  int                offset) G_GNUC_WARN_UNUSED_RESULT;
/* How long: “41 years, 8 months”.  The amounts, by CalUnit, have one sign. */
char *cal_lengths_write_amounts  (const CalLengths  *self,
                                  const gint64      *amounts,
                                  GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalLengths, cal_lengths_free)

G_END_DECLS
