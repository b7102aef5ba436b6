/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-made-private.h"

G_BEGIN_DECLS

/* The Islamic calendar by a crescent of one's own; cal-crescent-made.c */

enum
{
  CAL_CRESCENT_PROPERTY_PLACE = 1,
  CAL_CRESCENT_PROPERTY_CRITERION,
  CAL_CRESCENT_PROPERTY_BASE,
  CAL_CRESCENT_PROPERTY_END
};

#define CAL_CRESCENT_N_PROPERTIES (CAL_CRESCENT_PROPERTY_END - 1)

extern const CalMadeKind cal_crescent_kind;

/* What holds before and after the years that are computed. */
CalBackend *cal_crescent_get_base (gpointer self);

G_END_DECLS
