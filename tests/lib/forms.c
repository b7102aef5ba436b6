/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "forms.h"

#include "cal-registry.h"

CalBackend *
test_get_backend (const char *id)
{
  GError *error = NULL;
  CalBackend *backend = cal_backend_lookup (id, &error);

  g_assert_no_error (error);

  return backend;
}

CalFormatter *
test_make_formatter (const char  *locale,
                     const char  *calendar,
                     const char  *form,
                     GError     **error)
{
  static const char *const styles[] = { "full", "long", "medium", "short" };
  g_autoptr (CalBackend) backend = test_get_backend (calendar);

  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    if (g_str_equal (styles[i], form))
      return cal_formatter_new_for_style (locale, backend, (CalStyle) i, error);

  if (form[0] == '@')
    return cal_formatter_new_for_skeleton (locale, backend, form + 1, error);

  return cal_formatter_new_for_pattern (locale, backend, form, error);
}
