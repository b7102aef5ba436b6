/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* What the tests of calendars that people changed share. */

#include "cal-cutover-backend.h"
#include "calendar-checks.h"

static inline CalBackend *
new_territory (const char *code)
{
  GError *error = NULL;
  CalBackend *backend = cal_cutover_backend_new_for_territory (code, &error);

  check_no_error (&error);

  return backend;
}
