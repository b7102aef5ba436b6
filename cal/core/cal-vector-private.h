/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-rule-private.h"

G_BEGIN_DECLS

/* Whole arrays of days.
 *
 * A family writes its rule once, as a function without branches that the
 * compiler can inline.  The macros here wrap it in a loop that the compiler
 * turns into vector instructions.
 */

/* A function that is compiled for every processor of the architecture and once
 * more for those with AVX2; when the library is loaded, the linker chooses. */
#if defined(HAVE_TARGET_CLONES) && !defined(CAL_WITHOUT_CLONES)
# define CAL_CLONES __attribute__((target_clones ("avx2", "default")))
#else
# define CAL_CLONES
#endif

/* Defines name (), the from_days () of a rule, from its inline from_day (). */
#define CAL_DEFINE_FROM_DAYS(name, from_day) \
  CAL_CLONES static void \
  name (const CalRule *rule, \
        const gint32  *restrict julian_days, \
        gsize          n, \
        gint32        *restrict years, \
        gint8         *restrict months, \
        gint16        *restrict days) \
  { \
    const CalRule constant = *rule; \
\
    for (gsize i = 0; i < n; i++) \
      { \
        CalFields fields = from_day (&constant, julian_days[i]); \
\
        years[i] = fields.year; \
        months[i] = (gint8) fields.month; \
        days[i] = fields.day; \
      } \
  }

/* The same for a calendar that looks its months up: sorted days fall into one
 * month for a while; of its length only the minimum is known without asking. */
#define CAL_DEFINE_FROM_DAYS_BY_MONTH(storage, name, from_day) \
  storage void \
  name (const CalRule *rule, \
        const gint32  *julian_days, \
        gsize          n, \
        gint32        *years, \
        gint8         *months, \
        gint16        *days) \
  { \
    CalFields fields = { 0, }; \
    gint32 first = 0; \
    guint32 length = 0; \
\
    for (gsize i = 0; i < n; i++) \
      { \
        guint32 offset = (guint32) julian_days[i] - (guint32) first; \
\
        if (offset >= length) \
          { \
            fields = from_day (rule, julian_days[i]); \
            first = julian_days[i] - fields.day + 1; \
            length = (guint32) rule->min_days; \
            offset = (guint32) fields.day - 1; \
          } \
\
        years[i] = fields.year; \
        months[i] = (gint8) fields.month; \
        days[i] = (gint16) (offset + 1); \
      } \
  }

/* Defines name (), the to_days () of a rule, from its inline to_day (). */
#define CAL_DEFINE_TO_DAYS(name, to_day) \
  CAL_CLONES static void \
  name (const CalRule *rule, \
        const gint32  *restrict years, \
        const gint8   *restrict months, \
        const gint16  *restrict days, \
        gsize          n, \
        gint32        *restrict julian_days) \
  { \
    const CalRule constant = *rule; \
\
    for (gsize i = 0; i < n; i++) \
      julian_days[i] = to_day (&constant, years[i], months[i], days[i]); \
  }

G_END_DECLS
