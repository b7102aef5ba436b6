/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Makes the calendars of labelled.h known to the program that it is part of. */

#include "config.h"

#include "cal-registry.h"
#include "lib/labelled.h"

static void __attribute__ ((constructor))
register_calendars (void)
{
  g_autoptr (CalBackend) labelled = test_labelled_new_foreign ();
  g_autoptr (GError) error = NULL;

  cal_registry_register (cal_registry_get_default (), labelled, &error);
  g_assert_no_error (error);
}
