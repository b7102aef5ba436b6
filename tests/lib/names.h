/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-name-table.h"

/* Short forms for tests that fill tables of names: each name must be added. */

#define WIDE CAL_NAME_WIDTH_WIDE
#define ABBREVIATED CAL_NAME_WIDTH_ABBREVIATED
#define NARROW CAL_NAME_WIDTH_NARROW

/* Adds what must be added. */
#define ADD(call) \
  G_STMT_START \
    { \
      GError *add_error = NULL; \
      gboolean added = (call); \
\
      g_assert_no_error (add_error); \
      g_assert_true (added); \
    } \
  G_STMT_END

#define MONTH(table, locale, code, width, name) \
  ADD (cal_name_table_add_month (table, locale, code, width, name, &add_error))
#define ERA(table, locale, code, width, name) \
  ADD (cal_name_table_add_era (table, locale, code, width, name, &add_error))
#define WEEKDAY(table, locale, weekday, width, name) \
  ADD (cal_name_table_add_weekday (table, locale, weekday, width, name, &add_error))
#define LABEL(table, locale, part, number, width, name) \
  ADD (cal_name_table_add_day_label (table, locale, part, number, width, name, &add_error))
#define CALLED(table, locale, name) \
  ADD (cal_name_table_add_display_name (table, locale, name, &add_error))
#define SPELLING(table, locale, kind, code, name) \
  ADD (cal_name_table_add_spelling (table, locale, CAL_PART_KIND_##kind, code, name, &add_error))
