/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-era.h"

G_BEGIN_DECLS

/* Whether an era may have the code. */
gboolean cal_era_check_code (const char *code, GError **error);

gint64 cal_era_year_to_arithmetic   (CalEra *self, gint64 era_year);
gint64 cal_era_year_from_arithmetic (CalEra *self, gint64 year);

G_END_DECLS
