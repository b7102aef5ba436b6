/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-rule-private.h"

G_BEGIN_DECLS

/* The Hebrew calendar, for the one whose months are observed; cal-hebrew.c */

extern const CalRule cal_hebrew_rule;
extern const CalCldr cal_cldr_hebrew;
extern const char *const cal_hebrew_months[];
/* One. */
extern const CalEraRule cal_hebrew_eras[];

G_END_DECLS
