/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"

G_BEGIN_DECLS

/* Eras whose years begin within the arithmetic year.
 *
 * What is asked of them is the year of a day, which rises with the days.  So a year of
 * the era begins in one arithmetic year and ends in that or in a later one, and a month
 * may come twice in it, or not at all.
 */

static inline gboolean
cal_era_is_turning (CalEra *era)
{
  return cal_era_get_kind (era) == CAL_ERA_KIND_TURNING;
}

/* The arithmetic year in which a year of the era begins. */
gboolean cal_turning_find_year (CalBackend  *self,
                                CalEra      *era,
                                gint64       era_year,
                                int         *year,
                                GError     **error);

/* The arithmetic year of a year of an era of any kind, or of
 * another count; leaves @year alone on failure. */
gboolean cal_backend_find_era_year (CalBackend  *self,
                                    const char  *era,
                                    int          era_year,
                                    int         *year,
                                    GError     **error);

/* The day that is meant in one arithmetic year, as it is; FALSE with an error, which is
 * put aside if it says that the year does not have it. */
typedef gboolean (*CalDayInYear) (CalBackend     *self,
                                  gconstpointer   data,
                                  int             year,
                                  gint64         *julian_day,
                                  GError        **error);

/* The arithmetic year in which the day that is meant lies in a year of the era.
 *
 * If two do, CAL_ERROR_AMBIGUOUS names both days; @late picks the second of them, as
 * the mark of a month does that has come before.  If none does, the year is that in which
 * the era year begins, or under reject CAL_ERROR_INVALID_DATE. */
gboolean cal_turning_pick_year (CalBackend     *self,
                                CalEra         *era,
                                int             era_year,
                                CalDayInYear    find,
                                gconstpointer   data,
                                gboolean        late,
                                CalOverflow     overflow,
                                int            *year,
                                GError        **error);

/* Whether the month of a day has come before in the same year of the era that holds then,
 * so that its name needs a mark. */
gboolean cal_turning_is_late   (CalBackend     *self,
                                gint64          julian_day,
                                gboolean       *late,
                                GError        **error);

G_END_DECLS
