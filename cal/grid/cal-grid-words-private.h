/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-date.h"
#include "cal-formatter.h"

#include "locale/cal-numerals-private.h"

G_BEGIN_DECLS

/* How the days and the months of a calendar are written in a locale.  Each formatter is
 * made when it is first needed.
 *
 * No text fails: what has no words is written in plain numbers. */

typedef struct
{
  CalBackend *backend;          /* (owned) */
  char *locale;                 /* (owned) or NULL: the user's */
  char *numbering_system;       /* (owned) or NULL: what the locale has */
  CalFormatter *full;           /* (owned) NULL until it is needed, or if it cannot be had */
  CalFormatter *brief;          /* (owned) likewise */
  CalFormatter *months;         /* (owned) likewise */
  CalFormatter *years;          /* (owned) likewise */
  CalNumerals numerals;         /* of numbers that are of no calendar */
  gboolean knows_numerals;
} CalGridWords;

CalGridWords *cal_grid_words_new   (CalBackend   *backend,
                                    const char   *locale,
                                    const char   *numbering_system) G_GNUC_WARN_UNUSED_RESULT;
CalGridWords *cal_grid_words_ref   (CalGridWords *self);
void          cal_grid_words_unref (CalGridWords *self);

gboolean      cal_grid_words_match (CalGridWords *self,
                                    CalBackend   *backend,
                                    const char   *locale,
                                    const char   *numbering_system);

/* The day as whole dates have it: a number, letters or a label. */
char         *cal_grid_words_dup_day    (CalGridWords *self,
                                         gint64        julian_day) G_GNUC_WARN_UNUSED_RESULT;
/* The date with its weekday, and without. */
char         *cal_grid_words_dup_full   (CalGridWords *self,
                                         gint64        julian_day) G_GNUC_WARN_UNUSED_RESULT;
char         *cal_grid_words_dup_date   (CalGridWords *self,
                                         gint64        julian_day) G_GNUC_WARN_UNUSED_RESULT;
/* The months from one day to another; NULL if the calendar has neither. */
char         *cal_grid_words_dup_months (CalGridWords *self,
                                         gint64        first_day,
                                         gint64        last_day) G_GNUC_WARN_UNUSED_RESULT;

/* The year of a day, in the numerals of the months. */
char         *cal_grid_words_dup_year   (CalGridWords *self,
                                         gint64        julian_day) G_GNUC_WARN_UNUSED_RESULT;
/* A number that is of no calendar. */
char         *cal_grid_words_dup_number (CalGridWords *self,
                                         int           number) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalGridWords, cal_grid_words_unref)

G_END_DECLS
