/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* What the tests of table files share. */

#include "cal-date.h"
#include "cal-period.h"
#include "cal-table-backend.h"
#include "calendar-rows.h"
#include "lib/checks.h"

static inline GBytes *
make_bytes (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static inline CalBackend *
make_table (const char *id,
            const char *text)
{
  g_autoptr (GBytes) bytes = make_bytes (text);
  GError *error = NULL;
  CalBackend *backend = cal_table_backend_new_from_bytes (id, bytes, &error);

  check_no_error (&error);

  return backend;
}

/* Arithmetic over random pairs: what is added is between. */
static inline void
check_arithmetic (CalBackend *backend,
                  gint64      first,
                  gint64      last)
{
  int n = g_test_thorough () ? 20000 : 300;

  for (int i = 0; i < n && !g_test_failed (); i++)
    {
      gint64 a = first + g_test_rand_int_range (0, (int) (last - first)), b = first + g_test_rand_int_range (0, (int) (last - first));
      g_autoptr (CalDate) from = cal_date_new_from_julian_day (backend, a, NULL);
      g_autoptr (CalDate) to = cal_date_new_from_julian_day (backend, b, NULL);
      g_autoptr (CalPeriod) period = NULL;
      g_autoptr (CalDate) sum = NULL;
      GError *error = NULL;

      period = cal_date_until (from, to, CAL_UNIT_YEAR, &error);
      check_no_error (&error);
      sum = cal_date_add (from, period, CAL_OVERFLOW_CONSTRAIN, &error);
      check_no_error (&error);
      g_assert_true (cal_date_equal (sum, to));
    }
}
