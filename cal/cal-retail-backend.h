/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-backend.h"

G_BEGIN_DECLS

/**
 * CalRetailEnd:
 * @CAL_RETAIL_END_NEAREST: on that day of the week which is nearest to the end of the
 *   month: up to three days before or after it
 * @CAL_RETAIL_END_LAST: on the last such day of the week in the month
 *
 * When the year of a retailer ends.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_RETAIL_END_NEAREST = 0,
  CAL_RETAIL_END_LAST = 1
} CalRetailEnd;

#define CAL_TYPE_RETAIL_END (cal_retail_end_get_type ())

CAL_AVAILABLE_IN_1_0
GType cal_retail_end_get_type (void) G_GNUC_CONST;

/**
 * CalRetailPattern:
 * @CAL_RETAIL_PATTERN_WEEKS_445: four, four and five weeks
 * @CAL_RETAIL_PATTERN_WEEKS_454: four, five and four weeks
 * @CAL_RETAIL_PATTERN_WEEKS_544: five, four and four weeks
 *
 * How many weeks the three months of a quarter have.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_RETAIL_PATTERN_WEEKS_445 = 0,
  CAL_RETAIL_PATTERN_WEEKS_454 = 1,
  CAL_RETAIL_PATTERN_WEEKS_544 = 2
} CalRetailPattern;

#define CAL_TYPE_RETAIL_PATTERN (cal_retail_pattern_get_type ())

CAL_AVAILABLE_IN_1_0
GType cal_retail_pattern_get_type (void) G_GNUC_CONST;

#define CAL_TYPE_RETAIL_BACKEND (cal_retail_backend_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalRetailBackend, cal_retail_backend, CAL, RETAIL_BACKEND, CalBackend)

CAL_AVAILABLE_IN_1_0
CalBackend       *cal_retail_backend_new              (const char        *id,
                                                       int                last_weekday,
                                                       int                end_month,
                                                       CalRetailEnd       end,
                                                       CalRetailPattern   pattern,
                                                       GError           **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
int               cal_retail_backend_get_last_weekday (CalRetailBackend  *self);
CAL_AVAILABLE_IN_1_0
int               cal_retail_backend_get_end_month    (CalRetailBackend  *self);
CAL_AVAILABLE_IN_1_0
CalRetailEnd      cal_retail_backend_get_end          (CalRetailBackend  *self);
CAL_AVAILABLE_IN_1_0
CalRetailPattern  cal_retail_backend_get_pattern      (CalRetailBackend  *self);

G_END_DECLS
