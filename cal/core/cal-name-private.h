/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Names of calendars: ids and aliases, compared in ASCII without case. */

#define CAL_NAME_MAX_LENGTH 64

guint       cal_name_hash            (gconstpointer   name);
gboolean    cal_name_equal           (gconstpointer   a,
                                      gconstpointer   b);
const char *cal_name_find_repetition (GStrv           names);

gboolean    cal_name_check_id        (const char     *id,
                                      GError        **error);
gboolean    cal_name_check_alias     (const char     *alias,
                                      GError        **error);

G_END_DECLS
