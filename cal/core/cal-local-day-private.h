/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The civil day in which a second since 1970 lies in a time zone; %NULL is the user's as
 * it is at the time of the call.  FALSE if the year is beyond what the system counts. */
gboolean cal_local_day_find (GTimeZone *zone,
                             gint64     seconds,
                             gint64    *julian_day);

/* The second in which the next day begins there, or that of the end of tomorrow if none
 * does before. */
gint64   cal_local_day_find_end (GTimeZone *zone,
                                 gint64     seconds);

G_END_DECLS
