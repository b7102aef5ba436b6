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
/* Makes all letters @from the letter @to. */
void cal_pattern_text_replace (char       *pattern,
                               char        from,
                               char        to);

/* A pattern of locale data with Y, the year of the week, and no week means y. */
void cal_pattern_text_mend_year (char     *pattern);

G_END_DECLS
