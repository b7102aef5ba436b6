/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include <gio/gio.h>

#include "cal-backend.h"

G_BEGIN_DECLS

#define CAL_TYPE_TABLE_BACKEND (cal_table_backend_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalTableBackend, cal_table_backend, CAL, TABLE_BACKEND, CalBackend)

CAL_AVAILABLE_IN_1_0
CalBackend *cal_table_backend_new_from_bytes    (const char       *id,
                                                 GBytes           *bytes,
                                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalBackend *cal_table_backend_new_from_file     (const char       *id,
                                                 const char       *filename,
                                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalBackend *cal_table_backend_new_from_resource (const char       *id,
                                                 const char       *path,
                                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
GBytes     *cal_table_backend_get_bytes         (CalTableBackend  *self);

G_END_DECLS
