/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-names-private.h"

G_BEGIN_DECLS

/* Names in place of those that the linked ICU has, where these are wrong or missing. */

/* Which names a row of a table holds. */
typedef enum
{
  CAL_MEND_FORMAT_WIDE = 1 << 0,
  CAL_MEND_FORMAT_ABBREVIATED = 1 << 1,
  CAL_MEND_FORMAT_NARROW = 1 << 2,
  CAL_MEND_STANDALONE_WIDE = 1 << 3,
  CAL_MEND_STANDALONE_ABBREVIATED = 1 << 4,
  CAL_MEND_STANDALONE_NARROW = 1 << 5,
  CAL_MEND_FIRST_ERA = 1 << 6,
  CAL_MEND_SECOND_ERA = 1 << 7,
  CAL_MEND_DISPLAY_NAME = 1 << 8,
} CalMendKinds;

#define CAL_MEND_WIDE (CAL_MEND_FORMAT_WIDE | CAL_MEND_STANDALONE_WIDE)
#define CAL_MEND_ABBREVIATED (CAL_MEND_FORMAT_ABBREVIATED | CAL_MEND_STANDALONE_ABBREVIATED)
#define CAL_MEND_NARROW (CAL_MEND_FORMAT_NARROW | CAL_MEND_STANDALONE_NARROW)
#define CAL_MEND_MONTHS (CAL_MEND_WIDE | CAL_MEND_ABBREVIATED)

/* The months in CLDR's order, an era wide, abbreviated and narrow, or one name; with
 * “|” between them.  Nothing stands for what ICU has, and “-” for no name. */
typedef struct
{
  char bundle[16];     /* of locale data, and those that inherit from it */
  char type[22];       /* of the calendar, as CLDR calls it */
  guint16 kinds;       /* CalMendKinds */
  const char *names;
} CalMendRow;

/* What CLDR 48 has, and what we know better; both end with NULL names. */
extern const CalMendRow cal_icu_mended_cldr[];
extern const CalMendRow cal_icu_mended_own[];

/* The months that stand in the rows of @names, without leap months of patterns. */
void cal_icu_mend_months       (CalNames       *names,
                                const char     *bundle,
                                const CalCldr  *cldr);
void cal_icu_mend_display_name (CalNames       *names,
                                const char     *bundle,
                                const CalCldr  *cldr);
/* @row are the wide, abbreviated and narrow names, each (owned) or NULL. */
void cal_icu_mend_era          (const char     *bundle,
                                const CalCldr  *cldr,
                                int             place,
                                char          **row);

G_END_DECLS
