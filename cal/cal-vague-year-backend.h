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

#define CAL_TYPE_VAGUE_YEAR_BACKEND (cal_vague_year_backend_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalVagueYearBackend, cal_vague_year_backend, CAL, VAGUE_YEAR_BACKEND, CalBackend)

CAL_AVAILABLE_IN_1_0
CalBackend *cal_vague_year_backend_new       (const char           *id,
                                              gint64                epoch,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gint64      cal_vague_year_backend_get_epoch (CalVagueYearBackend  *self);

G_END_DECLS
