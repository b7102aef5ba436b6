/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Says when today may be another day: at midnight, when the clock is set, when the
 * computer wakes up, and when the time zone changes.
 *
 * All who watch in one main context share one source there, which is gone with the last
 * of them.  Watchers are called on the thread of that context. */

typedef struct _CalGridClock CalGridClock;

typedef void (*CalGridClockFunc) (GObject *watcher);

/* The clock of the thread-default main context.  It takes no reference of the watcher,
 * which has to leave before it is gone. */
CalGridClock *cal_grid_clock_join     (GObject          *watcher,
                                       GTimeZone        *zone,
                                       CalGridClockFunc  func) G_GNUC_WARN_UNUSED_RESULT;
void          cal_grid_clock_leave    (CalGridClock     *self,
                                       GObject          *watcher);
/* Another time zone: another midnight. */
void          cal_grid_clock_set_zone (CalGridClock     *self,
                                       GObject          *watcher,
                                       GTimeZone        *zone);

/* Those who watch; NULL if there are not so many. */
GObject      *cal_grid_clock_peek_watcher (CalGridClock *self,
                                           guint         index);

/* For tests: fires when the real time is so, in microseconds since 1970. */
void          cal_grid_clock_arm      (CalGridClock     *self,
                                       gint64            real_time);

G_END_DECLS
