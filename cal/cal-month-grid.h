/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include <gio/gio.h>

#include "cal-date.h"
#include "cal-grid-day.h"

G_BEGIN_DECLS

/**
 * CalDayFunc:
 * @julian_day: a Julian Day Number
 * @user_data: (closure): what was given with the function
 *
 * Says something of a day.
 *
 * Returns: whether it is so
 *
 * Since: 1.0
 */
typedef gboolean (*CalDayFunc) (gint64   julian_day,
                                gpointer user_data);

/**
 * CalDayMarksFunc:
 * @julian_day: a Julian Day Number
 * @user_data: (closure): what was given with the function
 *
 * Says what marks a day has.
 *
 * Returns: how many, or whatever the application means by it; 0: none
 *
 * Since: 1.0
 */
typedef guint (*CalDayMarksFunc) (gint64   julian_day,
                                  gpointer user_data);

#define CAL_TYPE_MONTH_GRID (cal_month_grid_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalMonthGrid, cal_month_grid, CAL, MONTH_GRID, GObject)

CAL_AVAILABLE_IN_1_0
CalMonthGrid *cal_month_grid_new                        (CalBackend   *backend,
                                                         const char   *locale) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalBackend   *cal_month_grid_get_backend                (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_backend                (CalMonthGrid *self,
                                                         CalBackend   *backend);
CAL_AVAILABLE_IN_1_0
CalBackend   *cal_month_grid_get_secondary_backend      (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_secondary_backend      (CalMonthGrid *self,
                                                         CalBackend   *backend);
CAL_AVAILABLE_IN_1_0
const char   *cal_month_grid_get_calendar               (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_calendar               (CalMonthGrid *self,
                                                         const char   *calendar);
CAL_AVAILABLE_IN_1_0
const char   *cal_month_grid_get_secondary_calendar     (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_secondary_calendar     (CalMonthGrid *self,
                                                         const char   *calendar);
CAL_AVAILABLE_IN_1_0
const char   *cal_month_grid_get_locale                 (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_locale                 (CalMonthGrid *self,
                                                         const char   *locale);
CAL_AVAILABLE_IN_1_0
const char   *cal_month_grid_get_numbering_system       (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_numbering_system       (CalMonthGrid *self,
                                                         const char   *numbering_system);
CAL_AVAILABLE_IN_1_0
const char   *cal_month_grid_get_secondary_numbering_system (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_secondary_numbering_system (CalMonthGrid *self,
                                                             const char   *numbering_system);
CAL_AVAILABLE_IN_1_0
int           cal_month_grid_get_first_weekday          (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_first_weekday          (CalMonthGrid *self,
                                                         int           first_weekday);
CAL_AVAILABLE_IN_1_0
guint         cal_month_grid_get_minimum_rows           (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_minimum_rows           (CalMonthGrid *self,
                                                         guint         minimum_rows);
CAL_AVAILABLE_IN_1_0
gint64        cal_month_grid_get_minimum_day            (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_minimum_day            (CalMonthGrid *self,
                                                         gint64        julian_day);
CAL_AVAILABLE_IN_1_0
gint64        cal_month_grid_get_maximum_day            (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_maximum_day            (CalMonthGrid *self,
                                                         gint64        julian_day);
CAL_AVAILABLE_IN_1_0
GTimeZone    *cal_month_grid_get_time_zone              (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_time_zone              (CalMonthGrid *self,
                                                         GTimeZone    *time_zone);

CAL_AVAILABLE_IN_1_0
int           cal_month_grid_get_year                   (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
int           cal_month_grid_get_month                  (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_month_grid_get_month_code             (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_month_grid_get_era                    (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
int           cal_month_grid_get_era_year               (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
gint64        cal_month_grid_get_first_day              (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
gint64        cal_month_grid_get_last_day               (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
guint         cal_month_grid_get_n_rows                 (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_get_has_weekdays           (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_month_grid_get_title                  (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_month_grid_get_subtitle               (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_month_grid_get_year_title             (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_get_has_previous           (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_get_has_next               (CalMonthGrid *self);
CAL_AVAILABLE_IN_1_0
gint64        cal_month_grid_get_today                  (CalMonthGrid *self);

CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_show_date                  (CalMonthGrid  *self,
                                                         CalDate       *date,
                                                         GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_show_day                   (CalMonthGrid  *self,
                                                         gint64         julian_day,
                                                         GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_show_month                 (CalMonthGrid  *self,
                                                         int            year,
                                                         int            month,
                                                         GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_show_month_code            (CalMonthGrid  *self,
                                                         int            year,
                                                         const char    *code,
                                                         CalOverflow    overflow,
                                                         GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_show_era_year              (CalMonthGrid  *self,
                                                         const char    *era,
                                                         int            era_year,
                                                         GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_show_today                 (CalMonthGrid  *self,
                                                         GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_move_months                (CalMonthGrid  *self,
                                                         int            months,
                                                         GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_move_years                 (CalMonthGrid  *self,
                                                         int            years,
                                                         GError       **error);

CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_refresh_today              (CalMonthGrid  *self);
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_find_day                   (CalMonthGrid  *self,
                                                         gint64         julian_day,
                                                         guint         *position);
CAL_AVAILABLE_IN_1_0
CalGridDay   *cal_month_grid_get_day                    (CalMonthGrid  *self,
                                                         guint          position) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
int           cal_month_grid_get_column_weekday         (CalMonthGrid  *self,
                                                         guint          column);
CAL_AVAILABLE_IN_1_0
char         *cal_month_grid_get_weekday_name           (CalMonthGrid  *self,
                                                         guint          column,
                                                         CalNameWidth   width,
                                                         GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gboolean      cal_month_grid_is_weekend_column          (CalMonthGrid  *self,
                                                         guint          column);
CAL_AVAILABLE_IN_1_0
int           cal_month_grid_get_week_number            (CalMonthGrid  *self,
                                                         guint          row);
CAL_AVAILABLE_IN_1_0
char         *cal_month_grid_dup_week_label             (CalMonthGrid  *self,
                                                         guint          row) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_marks                  (CalMonthGrid    *self,
                                                         gint64           julian_day,
                                                         guint            marks);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_marks_func             (CalMonthGrid    *self,
                                                         CalDayMarksFunc  func,
                                                         gpointer         user_data,
                                                         GDestroyNotify   destroy);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_reload_marks               (CalMonthGrid    *self,
                                                         gint64           first_day,
                                                         gint64           last_day);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_set_enabled_func           (CalMonthGrid    *self,
                                                         CalDayFunc       func,
                                                         gpointer         user_data,
                                                         GDestroyNotify   destroy);
CAL_AVAILABLE_IN_1_0
void          cal_month_grid_reload_enabled             (CalMonthGrid    *self,
                                                         gint64           first_day,
                                                         gint64           last_day);

CAL_AVAILABLE_IN_1_0
GListModel   *cal_month_grid_list_months                (CalMonthGrid  *self,
                                                         GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
GListModel   *cal_month_grid_list_eras                  (CalMonthGrid  *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
