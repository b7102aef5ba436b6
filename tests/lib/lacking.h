/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend.h"

G_BEGIN_DECLS

/* The Julian calendar as if it had lost days three times, and with a day at the end of
 * each year that belongs to no week: what no built-in calendar has yet, as a rule.
 *
 * September 1752 lacks the days 3 to 13, as in Britain, so that its dates are Gregorian
 * from then on to February 1800.  February 1918 begins with day 14, and 1930 with
 * 10 January. */

typedef struct
{
  int year;
  int month;
  int first;
  int n;
} TestLack;

#define TEST_N_LACKS 3

extern const TestLack test_lacks[TEST_N_LACKS];

CalBackend *test_lacking_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
