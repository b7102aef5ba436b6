/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-date-private.h"
#include "cal-period-private.h"

G_BEGIN_DECLS

/* The day of a sum, which may lie outside the range. */
gboolean cal_date_find_sum        (CalDate           *self,
                                   const CalAmounts  *amounts,
                                   CalOverflow        overflow,
                                   gint64            *julian_day,
                                   GError           **error);

/* The period from one date to another of the same calendar. */
gboolean cal_date_find_difference (CalDate      *self,
                                   CalDate      *other,
                                   CalUnit       largest,
                                   CalAmounts   *amounts,
                                   GError      **error);

/* The same in round numbers. */
gboolean cal_date_find_rounded_difference (CalDate          *self,
                                           CalDate          *other,
                                           CalUnit           largest,
                                           CalUnit           smallest,
                                           int               increment,
                                           CalRoundingMode   mode,
                                           CalAmounts       *amounts,
                                           GError          **error);

G_END_DECLS
