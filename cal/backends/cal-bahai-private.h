/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The years of which the beginning follows the equinox at Tehran. */
#define CAL_BAHAI_FIRST_YEAR 172
#define CAL_BAHAI_N_YEARS 384

/* By how many days each of them begins before 22 March; data/bahai-years.c */
extern const guint8 cal_bahai_days_early[CAL_BAHAI_N_YEARS];

G_END_DECLS
