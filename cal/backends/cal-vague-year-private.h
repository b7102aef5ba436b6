/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-made-private.h"

G_BEGIN_DECLS

/* The calendar of 365 days from any epoch; cal-vague-year.c */

enum
{
  CAL_VAGUE_YEAR_EPOCH = 1,
  CAL_VAGUE_YEAR_END
};

#define CAL_VAGUE_YEAR_N_PROPERTIES (CAL_VAGUE_YEAR_END - 1)

/* That of the Egyptian calendar. */
#define CAL_VAGUE_YEAR_DEFAULT_EPOCH 1448638

extern const CalMadeKind cal_vague_year_kind;

/* Of the Armenian calendar, for the one that has leap years. */
#define CAL_ARMENIAN_N_ERAS 1

extern const char *const cal_armenian_months[];
extern const CalEraRule cal_armenian_eras[CAL_ARMENIAN_N_ERAS];

G_END_DECLS
