/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-table-private.h"

G_BEGIN_DECLS

/* Built-in tables; data/tables.py makes them from the table files beside it. */
extern const CalTable cal_table_nepali;
extern const CalTable cal_table_umalqura_printed;
extern const CalTable cal_table_thai_lunar;

/* The rule of Surya Siddhanta around the table of Nepal; cal-nepali.c */
extern const CalRule cal_nepali_rule;

/* The calendar of Cambodia, around the list of Thailand; cal-khmer.c */
extern const CalRule cal_khmer_rule;

G_END_DECLS
