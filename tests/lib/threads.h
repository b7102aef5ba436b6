/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef void (*TestThreadFunc) (gpointer data,
                                guint    index);

/* Runs a function in @n threads that set off together, and waits for all. */
void test_run_threads (guint          n,
                       TestThreadFunc function,
                       gpointer       data);

G_END_DECLS
