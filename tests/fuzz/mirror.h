/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend.h"

G_BEGIN_DECLS

/* A calendar as an application would write one, which asks a built-in calendar for all: so
 * that the same rule is asked directly, and behind the guard. */

#define FUZZ_TYPE_MIRROR (fuzz_mirror_get_type ())
G_DECLARE_FINAL_TYPE (FuzzMirror, fuzz_mirror, FUZZ, MIRROR, CalBackend)

CalBackend *fuzz_mirror_new (CalBackend *original) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
