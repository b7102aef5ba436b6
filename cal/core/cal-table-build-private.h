/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-table-text-private.h"

G_BEGIN_DECLS

/* The parts of cal_table_load (). */

/* Fill the table of @made from the text.  cal-table-years.c */
gboolean cal_table_add_years       (CalTableMade   *made,
                                    GError        **error);
gboolean cal_table_add_corrections (CalTableMade   *made,
                                    const CalRule  *over,
                                    GError        **error);

/* Fills the rule around the table.  cal-table-shape.c */
gboolean cal_table_shape           (CalTableMade   *made,
                                    GError        **error);

G_END_DECLS
