/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend.h"
#include "cal-date.h"
#include "cal-error.h"
#include "cal-native-private.h"

G_BEGIN_DECLS

/* Whether a mistake of the programmer is a critical message.  Where it is not, whatever
 * may happen, and tests of such mistakes are not registered. */
#ifdef G_DISABLE_CHECKS
# define TEST_HAS_CHECKS FALSE
#else
# define TEST_HAS_CHECKS TRUE
#endif

/* Counts as skipped, under a path, what a program leaves out in a build without ICU.
 * With ICU it does nothing. */
void test_skip_without_icu (const char *path);

/* An error of the library, of that code and fit to be shown; clears it. */
#define test_assert_error(error, expected) \
  G_STMT_START \
    { \
      g_assert_error (*(error), CAL_ERROR, (expected)); \
      test_check_message (*(error)); \
      g_clear_error (error); \
    } \
  G_STMT_END

void test_check_message (const GError *error);

/* Writes over what calls have left on the stack, so that what was not set before it is
 * used is neither zero nor what it was to be. */
void test_fill_stack    (void);

/* What holds for every date, whoever wrote its backend. */
void test_check_date    (CalDate      *date);

/* Calls every method of a backend, and makes dates.  Each call must either
 * succeed with what the documentation allows, or set an error. */
void test_poke          (CalBackend   *backend,
                         gint64        julian_day,
                         int           year,
                         int           month,
                         int           day);

/* The rule of a built-in calendar. */
const CalRule *test_get_rule (const char *id);

G_END_DECLS
