/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-types.h"

G_BEGIN_DECLS

/* The built-in calendars; cal-builtins.c holds their table. */

#define CAL_N_SYSTEMS (CAL_SYSTEM_JAPANESE_LUNAR + 1)

/* The one instance of a built-in calendar, made on first use and never
 * destroyed; NULL if the number is none.  Takes no reference. */
CalBackend *cal_builtins_get          (CalSystem   system);

/* The built-in calendar of that id or alias, in any letter case, or
 * CAL_SYSTEM_CUSTOM. */
CalSystem   cal_builtins_find         (const char *name);

G_END_DECLS
