/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-formatter.h"

G_BEGIN_DECLS

/* The built-in calendar of that id. */
CalBackend   *test_get_backend    (const char  *id) G_GNUC_WARN_UNUSED_RESULT;

/* A formatter for a @form: “full” to “short”, a skeleton after an at sign, or a
 * pattern. */
CalFormatter *test_make_formatter (const char  *locale,
                                   const char  *calendar,
                                   const char  *form,
                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
