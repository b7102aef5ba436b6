/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

G_BEGIN_DECLS

/* Other software held against Cal, day by day.  Where the two part, a table
 * says on which days and why; a day that parts without a reason fails, and so
 * does a day that agrees in spite of one, unless a later version of the software
 * has put them all right. */

typedef struct
{
  int year; /* as Cal counts */
  int month;
  int day;
} OracleDate;

/* What the other software says, in both directions; FALSE if nothing. */
typedef gboolean (*OracleFromDay) (gpointer          state,
                                   gint32            julian_day,
                                   OracleDate       *date);
typedef gboolean (*OracleToDay)   (gpointer          state,
                                   const OracleDate *date,
                                   gint32           *julian_day);

typedef struct
{
  gint32 first;  /* Julian Day Number of the first day that differs */
  gint32 last;   /* … and of the last; every day between differs */
  const char *reason;
} OracleDifference;

typedef struct
{
  const char *calendar;
  OracleFromDay from_day;
  OracleToDay to_day;
  gpointer state;
  const OracleDifference *known; /* in order */
  gsize n_known;
} Oracle;

/* Every day of a range or, if there is not time for it, every so many and both ends
 * of what is known to differ. */
void oracle_sweep  (const Oracle *oracle,
                    gint32        first,
                    gint32        last);
/* Random days of the whole domain, a twentieth if there is not time for all. */
void oracle_sample (const Oracle *oracle,
                    gsize         n);

/* What a script of this folder prints; NULL, and the test is skipped or has failed, if
 * there is nothing. */
char *oracle_run_script (const char *program,
                         const char *option,
                         const char *script) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
