/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-locale-data-private.h"

G_BEGIN_DECLS

/* What territories prefer, as far as we know it without ICU. */
void   cal_plain_get_week      (const CalLocale *locale,
                                CalWeek         *week);
char **cal_plain_get_calendars (const CalLocale *locale) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
