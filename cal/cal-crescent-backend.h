/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-backend.h"
#include "cal-place.h"

G_BEGIN_DECLS

/**
 * CalCrescentCriterion:
 * @CAL_CRESCENT_CRITERION_SHAUKAT: when the Sun is 4.5° below the horizon, the Moon is at least 10.6°
 *   from it and more than 4.1° high, so that the crescent is likely to be seen
 * @CAL_CRESCENT_CRITERION_MOONSET: the conjunction is past at sunset, and the Moon sets after the Sun
 * @CAL_CRESCENT_CRITERION_MABIMS: at sunset the Moon is at least 3° high and 6.4° from the Sun
 * @CAL_CRESCENT_CRITERION_ISTANBUL: at sunset the Moon is at least 5° high and 8° from the Sun
 * @CAL_CRESCENT_CRITERION_LAG: at sunset the Moon is at least 24 hours old, and sets more than 48
 *   minutes later
 * @CAL_CRESCENT_CRITERION_YALLOP: 4/9 of the time between sunset and moonset, B. D. Yallop's q is more than
 *   −0.014: the crescent is seen with the naked eye if the air is clear, in his classes A and B
 * @CAL_CRESCENT_CRITERION_ODEH: at the same time, M. Sh. Odeh's V is at least 2: the crescent may be seen
 *   with the naked eye, in his zones A and B
 *
 * On which evening a month can begin.
 *
 * Altitudes and distances are seen from the centre of the Earth, without the air, except those of
 * `ODEH`, which are seen from the place, and the width of the crescent in both formulas.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_CRESCENT_CRITERION_SHAUKAT = 0,
  CAL_CRESCENT_CRITERION_MOONSET = 1,
  CAL_CRESCENT_CRITERION_MABIMS = 2,
  CAL_CRESCENT_CRITERION_ISTANBUL = 3,
  CAL_CRESCENT_CRITERION_LAG = 4,
  CAL_CRESCENT_CRITERION_YALLOP = 5,
  CAL_CRESCENT_CRITERION_ODEH = 6
} CalCrescentCriterion;

#define CAL_TYPE_CRESCENT_CRITERION (cal_crescent_criterion_get_type ())

CAL_AVAILABLE_IN_1_0
GType cal_crescent_criterion_get_type (void) G_GNUC_CONST;

#define CAL_TYPE_CRESCENT_BACKEND (cal_crescent_backend_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalCrescentBackend, cal_crescent_backend, CAL, CRESCENT_BACKEND, CalBackend)

CAL_AVAILABLE_IN_1_0
CalBackend           *cal_crescent_backend_new           (const char            *id,
                                                          CalPlace              *place,
                                                          CalCrescentCriterion   criterion,
                                                          CalBackend            *base,
                                                          GError               **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalPlace             *cal_crescent_backend_get_place     (CalCrescentBackend    *self);
CAL_AVAILABLE_IN_1_0
CalCrescentCriterion  cal_crescent_backend_get_criterion (CalCrescentBackend    *self);
CAL_AVAILABLE_IN_1_0
CalBackend           *cal_crescent_backend_get_base      (CalCrescentBackend    *self);

G_END_DECLS
