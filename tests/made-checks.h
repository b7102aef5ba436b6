/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* What the tests of calendars with parameters share. */

#include <gio/gio.h>

#include "calendar-rows.h"
#include "cal-crescent-backend.h"
#include "cal-cutover-backend.h"
#include "cal-hindu-backend.h"
#include "cal-retail-backend.h"
#include "cal-tabular-islamic-backend.h"
#include "cal-tibetan-backend.h"
#include "cal-vague-year-backend.h"

/* The leap years and the epoch of islamic-civil. */
#define TYPE_2 "2 5 7 10 13 16 18 21 24 26 29"
#define TYPE_2_EPOCH 1948440

static inline CalBackend *
make (GType       type,
      const char *first_property,
      ...)
{
  va_list values;
  GError *error = NULL;
  CalBackend *backend;

  va_start (values, first_property);
  backend = CAL_BACKEND (g_initable_new_valist (type, first_property, values, NULL, &error));
  va_end (values);
  check_no_error (&error);

  return backend;
}

static inline CalBackend *
make_tabular (const char *id,
              const char *leap_years,
              gint64      epoch)
{
  GError *error = NULL;
  CalBackend *backend = cal_tabular_islamic_backend_new (id, leap_years, epoch, &error);

  check_no_error (&error);

  return backend;
}
