/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "bench.h"

void
bench_add_icu (const char *calendar G_GNUC_UNUSED)
{
}
