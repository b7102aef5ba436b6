/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-types.h"

G_BEGIN_DECLS

/* The built-in calendars; cal-builtins.c holds their table. */

/* One more than the largest number of a built-in calendar. */
int         cal_builtins_get_end      (void);

/* The one instance of a built-in calendar, made on first use and never
 * destroyed; NULL if the number is none.  Takes no reference. */
CalBackend *cal_builtins_get          (CalSystem   system);

/* The built-in calendar of that id or alias, in any letter case, or
 * CAL_SYSTEM_CUSTOM. */
CalSystem   cal_builtins_find         (const char *name);

/* The ids of the calendars whose ids begin with a name and a hyphen, as a phrase,
 * such as “islamic-civil or islamic-tbla” of “islamic”; NULL if there are not
 * several. */
char       *cal_builtins_describe_family (const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* The id of the calendar that CLDR calls by this name or, if there is none, of the first
 * that takes its names; NULL: there is none either. */
const char *cal_builtins_find_cldr    (const char *type);

/* The ids of the calendars that are in use in a territory, though CLDR does not say so. */
char      **cal_builtins_list_used_in (const char *territory) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
