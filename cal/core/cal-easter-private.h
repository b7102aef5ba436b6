/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Easter Sunday of a year of the Gregorian calendar, by its own rule, and of one of the
 * Julian calendar: the month and day in that calendar. */
void cal_easter_gregorian (gint32  year,
                           int    *month,
                           int    *day);
void cal_easter_julian    (gint32  year,
                           int    *month,
                           int    *day);

G_END_DECLS
