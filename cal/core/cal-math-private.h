/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Integer arithmetic that every calendar rests on: division and remainder
 * that round towards minus infinity, so that years before an epoch count
 * like years after it.  The divisor is always positive.
 */

static inline gint32
cal_floor_div (gint32 a,
               gint32 b)
{
  return a / b - (a % b < 0);
}

static inline gint32
cal_floor_mod (gint32 a,
               gint32 b)
{
  gint32 r = a % b;

  return r < 0 ? r + b : r;
}

static inline gint64
cal_floor_div64 (gint64 a,
                 gint64 b)
{
  return a / b - (a % b < 0);
}

static inline gint64
cal_floor_mod64 (gint64 a,
                 gint64 b)
{
  gint64 r = a % b;

  return r < 0 ? r + b : r;
}

/* days / 7, for up to 2^32 / 3 days: 613566757 × 7 is 2^32 + 3. */
static inline guint32
cal_count_weeks (guint32 days)
{
  return (guint32) ((guint64) 613566757 * days >> 32);
}

G_END_DECLS
