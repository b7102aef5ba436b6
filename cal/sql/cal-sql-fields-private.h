/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

G_BEGIN_DECLS

/* What the functions of all databases answer about a day: a number, which is not there where
 * the calendar has none, or another day. */
typedef enum
{
  CAL_SQL_FAILED,
  CAL_SQL_NONE,
  CAL_SQL_FOUND
} CalSqlResult;

typedef CalSqlResult (*CalSqlNumberFunc) (CalBackend  *backend,
                                          gint64       julian_day,
                                          int         *number,
                                          GError     **error);

typedef gboolean (*CalSqlDayFunc) (CalBackend  *backend,
                                   gint64       julian_day,
                                   gint64      *result,
                                   GError     **error);

typedef struct
{
  int year;
  int month;
  char *month_code;
  int day;
  char *era;
  int era_year;
} CalSqlFields;

G_GNUC_INTERNAL
CalSqlResult cal_sql_get_year           (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);
G_GNUC_INTERNAL
CalSqlResult cal_sql_get_month          (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);
G_GNUC_INTERNAL
CalSqlResult cal_sql_get_day            (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);
G_GNUC_INTERNAL
CalSqlResult cal_sql_get_day_of_year    (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);
G_GNUC_INTERNAL
CalSqlResult cal_sql_get_day_of_week    (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);
G_GNUC_INTERNAL
CalSqlResult cal_sql_get_days_in_month  (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);
G_GNUC_INTERNAL
CalSqlResult cal_sql_get_days_in_year   (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);
G_GNUC_INTERNAL
CalSqlResult cal_sql_get_months_in_year (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);
G_GNUC_INTERNAL
CalSqlResult cal_sql_get_era_year       (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);
G_GNUC_INTERNAL
CalSqlResult cal_sql_get_cyclic_year    (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);
G_GNUC_INTERNAL
CalSqlResult cal_sql_is_leap_year       (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);
G_GNUC_INTERNAL
CalSqlResult cal_sql_is_leap_month      (CalBackend  *backend,
                                         gint64       julian_day,
                                         int         *number,
                                         GError     **error);

G_GNUC_INTERNAL
gboolean cal_sql_get_month_start (CalBackend  *backend,
                                  gint64       julian_day,
                                  gint64      *result,
                                  GError     **error);
G_GNUC_INTERNAL
gboolean cal_sql_get_month_end   (CalBackend  *backend,
                                  gint64       julian_day,
                                  gint64      *result,
                                  GError     **error);
G_GNUC_INTERNAL
gboolean cal_sql_get_year_start  (CalBackend  *backend,
                                  gint64       julian_day,
                                  gint64      *result,
                                  GError     **error);
G_GNUC_INTERNAL
gboolean cal_sql_get_year_end    (CalBackend  *backend,
                                  gint64       julian_day,
                                  gint64      *result,
                                  GError     **error);

G_GNUC_INTERNAL
gboolean    cal_sql_get_fields   (CalBackend    *backend,
                                  gint64         julian_day,
                                  CalSqlFields  *fields,
                                  GError       **error);
G_GNUC_INTERNAL
void        cal_sql_clear_fields (CalSqlFields  *fields);
G_GNUC_INTERNAL
gboolean    cal_sql_get_accuracy (CalBackend    *backend,
                                  gint64         julian_day,
                                  const char   **accuracy,
                                  GError       **error);
G_GNUC_INTERNAL
const char *cal_sql_get_kind     (CalBackend    *backend);

/* The built-in calendars in the order of their ids. */
G_GNUC_INTERNAL
GPtrArray *cal_sql_list_calendars (void);

G_END_DECLS
