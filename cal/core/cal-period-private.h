/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-period.h"

G_BEGIN_DECLS

/* The amounts of a period while they are reckoned with. */
typedef struct
{
  gint64 years;
  gint64 months;
  gint64 weeks;
  gint64 days;
} CalAmounts;

CalAmounts  cal_period_get_amounts (CalPeriod         *self);
/* The amounts have one sign and none exceeds an int. */
CalPeriod  *cal_period_new_known   (const CalAmounts  *amounts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
