/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend.h"

G_BEGIN_DECLS

/* A calendar that is made up, with all that the texts of a calendar may need beside
 * months, days and eras.
 *
 * Twelve months of 30 and 29 days in turn; M05L, of 30 days, stands in years 2 and 5 of
 * each six, and M09L in years 5.  The last day of a year is outside the week.
 *
 * “labelled”: labels are counted in halves, 1 to 15 waxing and waning, of which some
 * repeat and some are skipped; the waning ones count in the next month.  Its era turns
 * within the first two months.  The count “fnd” is 753 years ahead, “mid” begins with day
 * 200 of the year.  Its cycles of days are pasaran and wuku.
 *
 * “numbered”: the same days with labels that are only numbers, 1 to 30, and years
 * without an era.
 *
 * “labelled-c”: the first one as an application would write it, where the first days of
 * months have names. */

/* The first day of year 0. */
#define TEST_LABELLED_EPOCH 2250745

CalBackend *test_labelled_new_native   (void) G_GNUC_WARN_UNUSED_RESULT;
CalBackend *test_labelled_new_numbered (void) G_GNUC_WARN_UNUSED_RESULT;
CalBackend *test_labelled_new_foreign  (void) G_GNUC_WARN_UNUSED_RESULT;

#define TEST_TYPE_LABELLED (test_labelled_get_type ())
G_DECLARE_FINAL_TYPE (TestLabelled, test_labelled, TEST, LABELLED, CalBackend)

G_END_DECLS
