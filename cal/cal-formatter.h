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
#include "cal-month-day.h"
#include "cal-part.h"
#include "cal-place.h"

G_BEGIN_DECLS

/**
 * CalStyle:
 * @CAL_STYLE_FULL: with the weekday: “Sunday, November 22, 2026”
 * @CAL_STYLE_LONG: with the name of the month: “November 22, 2026”
 * @CAL_STYLE_MEDIUM: with its abbreviation: “Nov 22, 2026”
 * @CAL_STYLE_SHORT: in numbers: “11/22/26”
 *
 * How long a formatted date should be.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_STYLE_FULL = 0,
  CAL_STYLE_LONG = 1,
  CAL_STYLE_MEDIUM = 2,
  CAL_STYLE_SHORT = 3
} CalStyle;

#define CAL_TYPE_STYLE (cal_style_get_type ())

CAL_AVAILABLE_IN_1_0
GType cal_style_get_type (void) G_GNUC_CONST;

#define CAL_TYPE_FORMATTER (cal_formatter_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalFormatter, cal_formatter, CAL, FORMATTER, GObject)

CAL_AVAILABLE_IN_1_0
CalFormatter *cal_formatter_new_for_style    (const char  *locale,
                                              CalBackend  *backend,
                                              CalStyle     style,
                                              GError     **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalFormatter *cal_formatter_new_for_skeleton (const char  *locale,
                                              CalBackend  *backend,
                                              const char  *skeleton,
                                              GError     **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalFormatter *cal_formatter_new_for_pattern  (const char  *locale,
                                              CalBackend  *backend,
                                              const char  *pattern,
                                              GError     **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalBackend   *cal_formatter_get_backend          (CalFormatter *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_formatter_get_locale           (CalFormatter *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_formatter_get_names_locale     (CalFormatter *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_formatter_get_numbering_system (CalFormatter *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_formatter_get_pattern          (CalFormatter *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_formatter_get_skeleton         (CalFormatter *self);
CAL_AVAILABLE_IN_1_0
CalStyle      cal_formatter_get_style            (CalFormatter *self);
CAL_AVAILABLE_IN_1_0
gboolean      cal_formatter_get_lenient          (CalFormatter *self);
CAL_AVAILABLE_IN_1_0
gboolean      cal_formatter_get_writes_calendar  (CalFormatter *self);
CAL_AVAILABLE_IN_1_0
int           cal_formatter_get_first_year       (CalFormatter *self);

CAL_AVAILABLE_IN_1_0
char         *cal_formatter_format               (CalFormatter  *self,
                                                  CalDate       *date,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gsize         cal_formatter_format_days          (CalFormatter  *self,
                                                  CalDayCount    day_count,
                                                  const gint32  *days,
                                                  const guint8  *valid,
                                                  gsize          valid_offset,
                                                  gsize          n,
                                                  gint64        *offsets,
                                                  GString       *text,
                                                  guint8        *out_valid);
CAL_AVAILABLE_IN_1_0
CalPart     **cal_formatter_format_parts         (CalFormatter  *self,
                                                  CalDate       *date,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char         *cal_formatter_format_at            (CalFormatter  *self,
                                                  GDateTime     *date_time,
                                                  CalPlace      *place,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalPart     **cal_formatter_format_at_parts      (CalFormatter  *self,
                                                  GDateTime     *date_time,
                                                  CalPlace      *place,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char         *cal_formatter_format_range         (CalFormatter  *self,
                                                  CalDate       *first,
                                                  CalDate       *last,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalPart     **cal_formatter_format_range_parts   (CalFormatter  *self,
                                                  CalDate       *first,
                                                  CalDate       *last,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
char         *cal_formatter_format_relative      (CalFormatter  *self,
                                                  CalDate       *date,
                                                  CalDate       *reference,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char         *cal_formatter_format_period        (CalFormatter  *self,
                                                  CalPeriod     *period,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char         *cal_formatter_format_month_day     (CalFormatter  *self,
                                                  CalMonthDay   *month_day,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDate      *cal_formatter_parse                (CalFormatter  *self,
                                                  const char    *text,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
