/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-made-private.h"

G_BEGIN_DECLS

/* The calendar of whole weeks by other rules; cal-retail.c */

enum
{
  CAL_RETAIL_LAST_WEEKDAY = 1,
  CAL_RETAIL_END_MONTH,
  CAL_RETAIL_END_RULE,
  CAL_RETAIL_WEEKS,
  CAL_RETAIL_PROPERTIES_END
};

#define CAL_RETAIL_N_PROPERTIES (CAL_RETAIL_PROPERTIES_END - 1)

extern const CalMadeKind cal_retail_kind;

G_END_DECLS
