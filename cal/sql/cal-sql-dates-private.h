/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

G_BEGIN_DECLS

/* An amount of time as all databases take and give it. */
typedef struct
{
  int years;
  int months;
  int weeks;
  int days;
} CalSqlAmounts;

G_GNUC_INTERNAL
gboolean cal_sql_find_day_of_code (CalBackend           *backend,
                                   int                   year,
                                   const char           *month_code,
                                   int                   day,
                                   gint64               *julian_day,
                                   GError              **error);
G_GNUC_INTERNAL
gboolean cal_sql_add              (CalBackend           *backend,
                                   gint64                julian_day,
                                   const CalSqlAmounts  *amounts,
                                   gint64               *result,
                                   GError              **error);
G_GNUC_INTERNAL
gboolean cal_sql_until            (CalBackend           *backend,
                                   gint64                first,
                                   gint64                second,
                                   CalSqlAmounts        *amounts,
                                   GError              **error);

/* The days from a first to a last one that are a number of months apart. */
typedef struct
{
  CalBackend *backend; /* not owned: a built-in one */
  gint64 first;
  gint64 last;
  int months;          /* not 0 */
  int n;               /* how many there have been */
} CalSqlSeries;

G_GNUC_INTERNAL
gboolean cal_sql_series_init (CalSqlSeries  *self,
                              CalBackend    *backend,
                              gint64         first,
                              gint64         last,
                              int            months,
                              GError       **error);
G_GNUC_INTERNAL
gboolean cal_sql_series_next (CalSqlSeries  *self,
                              gint64        *julian_day,
                              GError       **error);

G_END_DECLS
