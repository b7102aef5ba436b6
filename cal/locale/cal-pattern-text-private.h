/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Patterns as text: their letters outside of quotation marks. */

/* How many fields of @letter there are. */
int  cal_pattern_text_count   (const char *pattern,
                               char        letter);
/* How many letters the first of them has; 0: there is none. */
int  cal_pattern_text_get_length (const char *pattern,
                                  char        letter);
/* Makes all letters @from the letter @to. */
void cal_pattern_text_replace (char       *pattern,
                               char        from,
                               char        to);

/* A copy with the fields of the letter @from as fields of @to with @count letters; 0: with
 * as many. */
char *cal_pattern_text_exchange (const char *pattern,
                                 char        from,
                                 char        to,
                                 gsize       count) G_GNUC_WARN_UNUSED_RESULT;

/* A copy whose fields of @letter have @count letters, unless they are names and
 * would be numbers, or the other way round. */
char *cal_pattern_text_resize (const char *pattern,
                               char        letter,
                               gsize       count) G_GNUC_WARN_UNUSED_RESULT;

/* A text as a pattern has it, in quotation marks. */
char *cal_pattern_text_quote (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/* A pattern of locale data with Y, the year of the week, and no week means y. */
void cal_pattern_text_mend_year  (char       *pattern);
/* The same for a pattern that was found for @skeleton, which may ask for either;
 * and with a week but no smaller part of the year, y means Y. */
void cal_pattern_text_mend_years (char       *pattern,
                                  const char *skeleton);

/* Whether there is a field for a quarter, month or day. */
gboolean cal_pattern_text_has_parts_of_year (const char *pattern);

/* Takes away 日 behind the day, which is in words that go without: 初一. */
void     cal_pattern_text_drop_day_sign      (char       *pattern);

G_END_DECLS
