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

#define CAL_TYPE_TABULAR_ISLAMIC_BACKEND (cal_tabular_islamic_backend_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalTabularIslamicBackend, cal_tabular_islamic_backend, CAL, TABULAR_ISLAMIC_BACKEND, CalBackend)

CAL_AVAILABLE_IN_1_0
CalBackend *cal_tabular_islamic_backend_new            (const char                *id,
                                                        const char                *leap_years,
                                                        gint64                     epoch,
                                                        GError                   **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
const char *cal_tabular_islamic_backend_get_leap_years (CalTabularIslamicBackend  *self);
CAL_AVAILABLE_IN_1_0
gint64      cal_tabular_islamic_backend_get_epoch      (CalTabularIslamicBackend  *self);

G_END_DECLS
