/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

#include <unicode/udat.h>

G_BEGIN_DECLS

/* Texts that are meant to differ from those of ICU.  Where the two part, a table
 * says in which calendars, locales and fields, and why: with what is meant instead,
 * or, where nothing but ours says so, with a field that is left out of both texts.
 * A text that differs without a reason fails; so does a reason that no text needs,
 * unless a later ICU than the table was made with has put it right. */

#define ICU_TEXT_SIZE 512

/* The midnight that a Julian day begins with, in milliseconds since 1970. */
#define ICU_MIDNIGHT(julian_day) (((double) (julian_day) - 2440588) * 86400000.0)

/* One form of date in one calendar and locale. */
typedef struct
{
  const char *locale;
  const char *type;    /* CLDR's name of the calendar */
  CalBackend *backend;
  CalFormatter *formatter;
  const char *pattern; /* ICU's, in UTF-8 */
  UDateFormat *format;
} IcuCell;

typedef struct
{
  const char *types;   /* CLDR's names of calendars with spaces between; NULL: all */
  const char *locales; /* likewise */
  const char *fields;  /* likewise: one letter stands for any number of them */
  /* Gives what is meant instead of @text, or a copy of it; NULL: anything where the
   * fields stand, and the rest as ICU has it. */
  char *(*mend) (const IcuCell *cell,
                 CalDate       *date,
                 const char    *text);
  const char *reason;
} IcuDifference;

/* Which differences a calendar and locale has needed. */
#define ICU_MAX_DIFFERENCES 48

typedef struct
{
  const IcuDifference *table;
  gsize n_differences;
  gboolean needed[ICU_MAX_DIFFERENCES];
} IcuDifferences;

char *icu_to_utf8 (const UChar *text,
                   int32_t      length) G_GNUC_WARN_UNUSED_RESULT;

/* For what a table says to differ, but does not: fails, unless the ICU is a later
 * one than the table was made with. */
void icu_report_agreement (const char *where,
                           const char *reason);

/* Whether @theirs, which ICU says, may stand where @ours does; if not, @meant
 * is what should. */
gboolean icu_differences_allow (IcuDifferences  *self,
                                const IcuCell   *cell,
                                CalDate         *date,
                                const char      *ours,
                                const char      *theirs,
                                char           **meant);
/* Fails for each difference of a calendar and locale that was not needed. */
void     icu_differences_check (IcuDifferences  *self,
                                const char      *locale,
                                const char      *type);

/* Those of formatted dates.  icu-text-differences.c */
void icu_text_differences_init (IcuDifferences *self);

G_END_DECLS
