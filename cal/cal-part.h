/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-types.h"

G_BEGIN_DECLS

/**
 * CalPartKind:
 * @CAL_PART_KIND_LITERAL: what stands between the fields
 * @CAL_PART_KIND_ERA: the era
 * @CAL_PART_KIND_YEAR: the year, of the era or as it is counted without
 * @CAL_PART_KIND_RELATED_YEAR: the ISO year in which the year begins
 * @CAL_PART_KIND_CYCLIC_YEAR: the name of the year in the cycle of sixty
 * @CAL_PART_KIND_WEEK_YEAR: the year that the week belongs to
 * @CAL_PART_KIND_QUARTER: the quarter
 * @CAL_PART_KIND_MONTH: the month
 * @CAL_PART_KIND_WEEK: the week of the year
 * @CAL_PART_KIND_WEEK_OF_MONTH: the week of the month
 * @CAL_PART_KIND_DAY: the day of the month
 * @CAL_PART_KIND_DAY_OF_YEAR: the day of the year
 * @CAL_PART_KIND_WEEKDAY: the weekday
 * @CAL_PART_KIND_WEEKDAY_IN_MONTH: which such weekday of the month it is
 * @CAL_PART_KIND_JULIAN_DAY: the Julian Day Number
 * @CAL_PART_KIND_DAY_LABEL: the label of the day, by which tradition counts it
 * @CAL_PART_KIND_DAY_NAME: what people call the day
 * @CAL_PART_KIND_CYCLE: the place of the day in a cycle of days
 * @CAL_PART_KIND_COUNT_YEAR: the year in another count than the era
 * @CAL_PART_KIND_COUNT: what that count is called
 *
 * What a part of a formatted date is.
 *
 * Later versions may add kinds.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_PART_KIND_LITERAL = 0,
  CAL_PART_KIND_ERA = 1,
  CAL_PART_KIND_YEAR = 2,
  CAL_PART_KIND_RELATED_YEAR = 3,
  CAL_PART_KIND_CYCLIC_YEAR = 4,
  CAL_PART_KIND_WEEK_YEAR = 5,
  CAL_PART_KIND_QUARTER = 6,
  CAL_PART_KIND_MONTH = 7,
  CAL_PART_KIND_WEEK = 8,
  CAL_PART_KIND_WEEK_OF_MONTH = 9,
  CAL_PART_KIND_DAY = 10,
  CAL_PART_KIND_DAY_OF_YEAR = 11,
  CAL_PART_KIND_WEEKDAY = 12,
  CAL_PART_KIND_WEEKDAY_IN_MONTH = 13,
  CAL_PART_KIND_JULIAN_DAY = 14,
  CAL_PART_KIND_DAY_LABEL = 15,
  CAL_PART_KIND_DAY_NAME = 16,
  CAL_PART_KIND_CYCLE = 17,
  CAL_PART_KIND_COUNT_YEAR = 18,
  CAL_PART_KIND_COUNT = 19
} CalPartKind;

/**
 * CalPartSource:
 * @CAL_PART_SOURCE_SHARED: both dates, or what joins them; of a single date, all parts
 * @CAL_PART_SOURCE_FIRST: the first date of a range
 * @CAL_PART_SOURCE_LAST: the last date of a range
 *
 * Which date of a range a part is written for.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_PART_SOURCE_SHARED = 0,
  CAL_PART_SOURCE_FIRST = 1,
  CAL_PART_SOURCE_LAST = 2
} CalPartSource;

#define CAL_TYPE_PART_KIND   (cal_part_kind_get_type ())
#define CAL_TYPE_PART_SOURCE (cal_part_source_get_type ())
#define CAL_TYPE_PART        (cal_part_get_type ())

CAL_AVAILABLE_IN_1_0
GType        cal_part_kind_get_type   (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType        cal_part_source_get_type (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType        cal_part_get_type        (void) G_GNUC_CONST;

typedef struct _CalPart CalPart;

CAL_AVAILABLE_IN_1_0
CalPart       *cal_part_ref         (CalPart *self);
CAL_AVAILABLE_IN_1_0
void           cal_part_unref       (CalPart *self);

CAL_AVAILABLE_IN_1_0
CalPartKind    cal_part_get_kind    (CalPart *self);
CAL_AVAILABLE_IN_1_0
CalPartSource  cal_part_get_source  (CalPart *self);
CAL_AVAILABLE_IN_1_0
const char    *cal_part_get_text    (CalPart *self);
CAL_AVAILABLE_IN_1_0
guint          cal_part_get_start   (CalPart *self);
CAL_AVAILABLE_IN_1_0
guint          cal_part_get_length  (CalPart *self);

CAL_AVAILABLE_IN_1_0
gboolean       cal_part_equal       (gconstpointer a,
                                     gconstpointer b);
CAL_AVAILABLE_IN_1_0
guint          cal_part_hash        (gconstpointer self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalPart, cal_part_unref)

G_END_DECLS
