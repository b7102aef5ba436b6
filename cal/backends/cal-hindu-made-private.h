/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-made-private.h"

G_BEGIN_DECLS

/* The Hindu calendars by any rule; cal-hindu-made.c */

enum
{
  CAL_HINDU_PROPERTY_RULE = 1,
  CAL_HINDU_PROPERTY_PLACE,
  CAL_HINDU_PROPERTY_SCHEME,
  CAL_HINDU_PROPERTY_ERA,
  CAL_HINDU_PROPERTY_SKY,
  CAL_HINDU_PROPERTY_AYANAMSHA,
  CAL_HINDU_PROPERTIES_END
};

#define CAL_HINDU_N_PROPERTIES (CAL_HINDU_PROPERTIES_END - 1)

extern const CalMadeKind cal_hindu_kind;

G_END_DECLS
