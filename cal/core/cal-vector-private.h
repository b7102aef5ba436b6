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
 * turns into vector instructions, once for every processor of the architecture
 * and once for each better kind that it may meet.
 */

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
# define CAL_HAVE_AVX2 1
# define CAL_FOR_AVX2(definition) definition
#else
# define CAL_FOR_AVX2(definition)
#endif

#define CAL_AVX2 __attribute__((target ("avx2")))

/* The best target of this machine. */
static inline CalTarget
cal_target_best (void)
{
#ifdef CAL_HAVE_AVX2
  if (__builtin_cpu_supports ("avx2"))
    return CAL_TARGET_AVX2;
#endif

  return CAL_TARGET_PORTABLE;
}

#define CAL_FROM_DAYS_LOOP(name, attributes, from_day) \
  attributes static void \
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

/* Defines name (), the from_days () of a rule, from its inline from_day (). */
#define CAL_DEFINE_FROM_DAYS(name, from_day) \
  CAL_FROM_DAYS_LOOP (name##_portable, , from_day) \
  CAL_FOR_AVX2 (CAL_FROM_DAYS_LOOP (name##_avx2, CAL_AVX2, from_day)) \
  static void \
  name (const CalRule *rule, \
        CalTarget      target G_GNUC_UNUSED, \
        const gint32  *julian_days, \
        gsize          n, \
        gint32        *years, \
        gint8         *months, \
        gint16        *days) \
  { \
    CAL_FOR_AVX2 ( \
    if (target == CAL_TARGET_AVX2) \
      { \
        name##_avx2 (rule, julian_days, n, years, months, days); \
        return; \
      }) \
    name##_portable (rule, julian_days, n, years, months, days); \
  }

/* The same for a calendar that looks its months up: sorted days fall into one
 * month for a while; of its length only the minimum is known without asking. */
#define CAL_DEFINE_FROM_DAYS_BY_MONTH(storage, name, from_day) \
  storage void \
  name (const CalRule *rule, \
        CalTarget      target G_GNUC_UNUSED, \
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

#define CAL_TO_DAYS_LOOP(name, attributes, to_day) \
  attributes static void \
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

/* Defines name (), the to_days () of a rule, from its inline to_day (). */
#define CAL_DEFINE_TO_DAYS(name, to_day) \
  CAL_TO_DAYS_LOOP (name##_portable, , to_day) \
  CAL_FOR_AVX2 (CAL_TO_DAYS_LOOP (name##_avx2, CAL_AVX2, to_day)) \
  static void \
  name (const CalRule *rule, \
        CalTarget      target G_GNUC_UNUSED, \
        const gint32  *years, \
        const gint8   *months, \
        const gint16  *days, \
        gsize          n, \
        gint32        *julian_days) \
  { \
    CAL_FOR_AVX2 ( \
    if (target == CAL_TARGET_AVX2) \
      { \
        name##_avx2 (rule, years, months, days, n, julian_days); \
        return; \
      }) \
    name##_portable (rule, years, months, days, n, julian_days); \
  }

G_END_DECLS
