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

#define CAL_TYPE_CUTOVER_BACKEND (cal_cutover_backend_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalCutoverBackend, cal_cutover_backend, CAL, CUTOVER_BACKEND, CalBackend)

CAL_AVAILABLE_IN_1_0
CalBackend   *cal_cutover_backend_new               (const char         *id,
                                                     CalBackend         *first,
                                                     CalBackend         *second,
                                                     const char         *changes,
                                                     const char         *year_count,
                                                     GError            **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalBackend   *cal_cutover_backend_new_for_territory (const char         *territory,
                                                     GError            **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char        **cal_cutover_backend_list_territories  (void) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalBackend   *cal_cutover_backend_get_first         (CalCutoverBackend  *self);
CAL_AVAILABLE_IN_1_0
CalBackend   *cal_cutover_backend_get_second        (CalCutoverBackend  *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_cutover_backend_get_changes       (CalCutoverBackend  *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_cutover_backend_get_year_count    (CalCutoverBackend  *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_cutover_backend_get_source        (CalCutoverBackend  *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_cutover_backend_get_doubtful_days (CalCutoverBackend  *self);

G_END_DECLS
