/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-date-private.h"
#include "cal-scan-private.h"

G_BEGIN_DECLS

/* The calendar of a text, which is given or named in it, or both. */
CalBackend *cal_exchange_find_calendar (CalBackend  *given,
                                        const char  *named,
                                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* The day of a date of ISO 8601. */
gboolean    cal_exchange_find_iso_day  (int          year,
                                        int          month,
                                        int          day,
                                        gint64      *julian_day,
                                        GError     **error);

G_END_DECLS
