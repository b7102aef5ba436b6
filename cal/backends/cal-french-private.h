/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* 1 Vendémiaire of year 1. */
#define CAL_FRENCH_EPOCH 2375840

/* The first year after those whose new years are reckoned from the equinox. */
#define CAL_FRENCH_END_YEAR 606

/* The leap days before each of the years 1 … CAL_FRENCH_END_YEAR;
 * data/cal-french-data.c */
extern const guint8 cal_french_leap_days[CAL_FRENCH_END_YEAR];

G_END_DECLS
