/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-observance-private.h"

G_BEGIN_DECLS

/* A file for each of them, cal-observances-ID.c.  Its head names the sources of the days,
 * and how accurate they are.
 *
 * Territories are those where the days are commonly known.  That is no claim about the
 * law of holidays of any of them. */
extern const CalTradition cal_tradition_bahai;
extern const CalTradition cal_tradition_buddhist;
extern const CalTradition cal_tradition_chinese;
extern const CalTradition cal_tradition_christian;
extern const CalTradition cal_tradition_civil;
extern const CalTradition cal_tradition_eastern;
extern const CalTradition cal_tradition_hindu;
extern const CalTradition cal_tradition_iranian;
extern const CalTradition cal_tradition_islamic;
extern const CalTradition cal_tradition_japanese;
extern const CalTradition cal_tradition_jewish;
extern const CalTradition cal_tradition_korean;
extern const CalTradition cal_tradition_sikh;
extern const CalTradition cal_tradition_terms;
extern const CalTradition cal_tradition_tibetan;
extern const CalTradition cal_tradition_vietnamese;
extern const CalTradition cal_tradition_zoroastrian;

#define SKY(which, its_calendar) .kind = CAL_OBSERVANCE_SKY, .calendar = its_calendar, .number = (which)

G_END_DECLS
