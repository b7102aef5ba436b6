/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

G_BEGIN_DECLS

gboolean cal_test_convert_elsewhere (CalBackend  *backend,
                                     gint64       julian_day,
                                     GError     **error);
gboolean cal_test_drop_elsewhere    (CalBackend  *backend);

G_END_DECLS
