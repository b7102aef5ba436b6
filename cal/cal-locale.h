/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-types.h"

G_BEGIN_DECLS

CAL_AVAILABLE_IN_1_0
int    cal_locale_get_first_weekday       (const char *locale);
CAL_AVAILABLE_IN_1_0
int    cal_locale_get_minimal_days        (const char *locale);
CAL_AVAILABLE_IN_1_0
void   cal_locale_get_weekend             (const char *locale,
                                           int        *first,
                                           int        *last);
CAL_AVAILABLE_IN_1_0
gboolean cal_locale_is_weekend            (const char *locale,
                                           int         weekday);
CAL_AVAILABLE_IN_1_0
char **cal_locale_get_preferred_calendars (const char *locale) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char  *cal_locale_get_numbering_system    (const char *locale) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalTextDirection cal_locale_get_text_direction (const char *locale);
CAL_AVAILABLE_IN_1_0
gboolean cal_locale_is_known              (const char *locale);

G_END_DECLS
