/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-rule-private.h"

G_BEGIN_DECLS

/* The months and the era of Bengal, which both its calendars have. */
#define CAL_BANGLA_MONTH_CONTEXT "Bangla month"

extern const char *const cal_bangla_months[];
extern const CalEraRule cal_bangla_eras[1];

G_END_DECLS
