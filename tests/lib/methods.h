/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Every method of CalBackend as a function of one shape, so that a test can
 * say "whichever method". */

#pragma once

#include "cal-backend.h"

G_BEGIN_DECLS

typedef struct
{
  const char *name;
  /* Calls the method with arguments that are right for the calendar of meton.h.
   * Whether it succeeded; a method that cannot fail always does. */
  gboolean (*call) (CalBackend *backend, GError **error);
  gboolean can_fail;
} TestMethod;

extern const TestMethod test_methods[];
extern const gsize test_n_methods;

/* The method of that name. */
const TestMethod *test_method (const char *name);

/* The day that the methods are called with, and its date. */
#define TEST_DAY 2451545
#define TEST_YEAR 2431
#define TEST_MONTH 5
#define TEST_MONTH_DAY 18

/* The first day of the next year, a common one after a leap year. */
#define TEST_NEW_YEAR 2451794

G_END_DECLS
