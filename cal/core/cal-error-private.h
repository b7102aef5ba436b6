/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* More than these are no help to who has to choose. */
#define CAL_ERROR_MAX_READINGS 4

/* Says of @what, which is the beginning of a message and fit to be shown, that it has
 * several readings: texts of RFC 9557.  Those beyond the fourth are left out. */
void cal_error_set_ambiguous (GError            **error,
                              const char         *what,
                              const char *const  *readings);

/* Whether an error only says that there is no such date. */
gboolean cal_error_is_absence (const GError *error);

G_END_DECLS
