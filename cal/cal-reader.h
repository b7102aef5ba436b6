/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include <gio/gio.h>

#include "cal-backend.h"
#include "cal-date.h"
#include "cal-date-range.h"
#include "cal-name-table.h"
#include "cal-version-macros.h"

G_BEGIN_DECLS

#define CAL_TYPE_READER (cal_reader_get_type ())
CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalReader, cal_reader, CAL, READER, GObject)

CAL_AVAILABLE_IN_1_0
CalReader    *cal_reader_new             (const char   *locale,
                                          CalBackend   *backend,
                                          GError      **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDate      *cal_reader_read            (CalReader    *self,
                                          const char   *text,
                                          GError      **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDateRange *cal_reader_read_span       (CalReader    *self,
                                          const char   *text,
                                          GError      **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gsize         cal_reader_read_texts      (CalReader    *self,
                                          CalDayCount   day_count,
                                          const char   *text,
                                          const gint64 *offsets,
                                          const guint8 *valid,
                                          gsize         valid_offset,
                                          gsize         n,
                                          gint32       *days,
                                          guint8       *out_valid);

CAL_AVAILABLE_IN_1_0
CalBackend   *cal_reader_get_backend     (CalReader    *self);
CAL_AVAILABLE_IN_1_0
const char   *cal_reader_get_locale      (CalReader    *self);
CAL_AVAILABLE_IN_1_0
CalDate      *cal_reader_get_reference   (CalReader    *self);
CAL_AVAILABLE_IN_1_0
CalDate      *cal_reader_get_earliest    (CalReader    *self);
CAL_AVAILABLE_IN_1_0
CalDate      *cal_reader_get_latest      (CalReader    *self);
CAL_AVAILABLE_IN_1_0
CalNameTable *cal_reader_get_extra_names (CalReader    *self);

G_END_DECLS
