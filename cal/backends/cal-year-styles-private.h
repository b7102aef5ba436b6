/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-rule-private.h"

G_BEGIN_DECLS

/* The counts of years that begin on another day than 1 January, of calendars with the
 * months from January to December; cal-year-styles.c */
#define CAL_N_YEAR_STYLES 4

extern const CalEraRule cal_year_styles[CAL_N_YEAR_STYLES];

/* These, and the years from the foundation of Rome and from the first Olympiad. */
#define CAL_N_ROMAN_COUNTS (CAL_N_YEAR_STYLES + 2)

extern const CalEraRule cal_roman_counts[CAL_N_ROMAN_COUNTS];

/* NULL: there is none of that code. */
const CalEraRule *cal_year_style_find (const char *code);

G_END_DECLS
