/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "meton.h"

G_BEGIN_DECLS

/* The calendar of meton.h with some virtual functions replaced, one instance
 * unlike another, so that a test tells what is wrong with a backend in one
 * constant. */

#define TEST_TYPE_HOOKED (test_hooked_get_type ())
G_DECLARE_FINAL_TYPE (TestHooked, test_hooked, TEST, HOOKED, TestMeton)

/* @hooks is a class of which only the virtual functions count; those that are
 * NULL stay as they are.  It must outlive the backend. */
CalBackend *test_hooked_new      (const CalBackendClass *hooks,
                                  gpointer               data);
CalBackend *test_hooked_new_full (const char            *id,
                                  gboolean               thread_safe,
                                  const CalBackendClass *hooks,
                                  gpointer               data);

gpointer    test_hooked_get_data (CalBackend            *self);

/* Is called before every virtual function. */
void        test_hooked_watch    (CalBackend            *self,
                                  void                 (*watch) (CalBackend *self));

/* What the hooks replace. */
const CalBackendClass *test_hooked_truth (void);

G_END_DECLS
