/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend.h"

G_BEGIN_DECLS

/* A calendar larger than any that is built in, and of which CLDR knows nothing:
 * nineteen months, eighteen of nineteen days and the last of twenty-two.  In 71 of
 * 400 years a leap month of seven days, M18L, stands before the last, so that every
 * year begins on a Monday.  Twenty eras: e01 counts backwards before year 1, e02
 * begins with it, and the others begin within a year, thirty years apart.
 *
 * It is there twice, once as a rule like those of the library, and once as an
 * application would write it.  Its names are those of no language. */

/* The first day of year 1, 25 March 1450 of the Gregorian calendar. */
#define TEST_LARGE_EPOCH 2250745

#define TEST_LARGE_N_MONTHS 19
#define TEST_LARGE_N_ERAS 20
#define TEST_LARGE_DISPLAY_NAME "Large Calendar"

/* Of the rule, called “large”. */
CalBackend *test_large_new_native  (void) G_GNUC_WARN_UNUSED_RESULT;

/* Of a subclass of CalBackend, called “large-c”. */
#define TEST_TYPE_LARGE (test_large_get_type ())
G_DECLARE_FINAL_TYPE (TestLarge, test_large, TEST, LARGE, CalBackend)

CalBackend *test_large_new_foreign (void) G_GNUC_WARN_UNUSED_RESULT;

/* What they call the month of a code, and the era of a number, 1 … 20. */
char       *test_large_dup_month_name (const char   *code,
                                       CalNameWidth  width) G_GNUC_WARN_UNUSED_RESULT;
const char *test_large_get_era_name   (guint         number,
                                       CalNameWidth  width);

G_END_DECLS
