/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-grid-era.h"
#include "cal-grid-month.h"

G_BEGIN_DECLS

/* What there is to choose from; takes @code and @name. */

CalGridMonth *cal_grid_month_new (int       month,
                                  char     *code,
                                  char     *name,
                                  gint64    first_day,
                                  gint64    last_day,
                                  gboolean  leap,
                                  gboolean  enabled) G_GNUC_WARN_UNUSED_RESULT;
CalGridEra   *cal_grid_era_new   (char     *code,
                                  char     *name,
                                  gint64    first_day,
                                  gint64    last_day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
