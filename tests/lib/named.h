/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-name-table.h"
#include "meton.h"

G_BEGIN_DECLS

#define TEST_NAMED_ODD_YEAR 5

/* The calendar of meton.h with a table of names.  What else differs is data of the test. */

typedef struct
{
  TestMeton parent_instance;

  CalNameTable *table;  /* (owned) */
  int n_asked;          /* atomic; how often it was asked for the table */
  gboolean curious;     /* asks its own names while it is asked for the table */
  gboolean short_lived; /* has the first nineteen years only */
  int odd_month;        /* this month of the odd year, and of no other, is a leap month; 0: none */
} TestNamed;

/* With @stubborn it also has names of months of its own, “Moon A” and so on.  Takes
 * @table, which may be NULL. */
TestNamed *test_named_new (CalNameTable *table,
                           gboolean      stubborn) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
