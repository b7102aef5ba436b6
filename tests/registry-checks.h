/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* What the tests of the registry share: that names are found or not, and that
 * backends come and go. */

#include <glib.h>

#include "cal-registry.h"
#include "lib/checks.h"

G_BEGIN_DECLS

#define REGISTRY (cal_registry_get_default ())

static inline void
assert_unknown (const char *name)
{
  GError *error = NULL;

  g_assert_null (cal_registry_lookup (REGISTRY, name, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);
}

static inline void
assert_found (const char *name,
              CalBackend *expected)
{
  GError *error = NULL;
  g_autoptr (CalBackend) found = cal_registry_lookup (REGISTRY, name, &error);

  g_assert_no_error (error);
  g_assert_true (found == expected);
}

static inline void
assert_register (CalBackend *backend)
{
  GError *error = NULL;

  cal_registry_register (REGISTRY, backend, &error);
  g_assert_no_error (error);
}

static inline void
assert_unregister (CalBackend *backend)
{
  GError *error = NULL;

  cal_registry_unregister (REGISTRY, backend, &error);
  g_assert_no_error (error);
}

static inline void
assert_names (CalBackend        *backend,
              const char *const *expected)
{
  GError *error = NULL;
  g_auto (GStrv) names = cal_registry_list_names (REGISTRY, backend, &error);

  g_assert_no_error (error);
  g_assert_cmpstrv (names, expected);
}

static inline void
assert_no_names (CalBackend *backend)
{
  GError *error = NULL;

  g_assert_null (cal_registry_list_names (REGISTRY, backend, NULL));
  g_assert_null (cal_registry_list_names (REGISTRY, backend, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);
}

G_END_DECLS
