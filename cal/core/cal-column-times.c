/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The days in which times lie, of whole columns. */

#include "config.h"

#include "cal-column-private.h"

#include <string.h>

#include "cal-vector-private.h"

/* What is no day of any count: with any origin it is outside the domain. */
#define NO_COUNT G_MININT32

/* The day of a time, of any unit. */
static inline gint32
floor_to_day (gint64 time,
              gint64 units_per_day)
{
  gint64 day = time / units_per_day - (time % units_per_day < 0);

  return time != G_MININT64 && day >= G_MININT32 && day <= G_MAXINT32 ? (gint32) day : NO_COUNT;
}

/* The sum of this and of a whole number less than 2⁵¹, as bits of a double, is the double
 * of their sum as numbers: 1.5 × 2⁵². */
#define MAGIC 6755399441055744.0
#define MAGIC_BITS G_GUINT64_CONSTANT (0x4338000000000000)

static inline double
make_double (guint64 bits)
{
  double number;

  memcpy (&number, &bits, sizeof number);

  return number;
}

static inline guint64
get_bits (double number)
{
  guint64 bits;

  memcpy (&bits, &number, sizeof bits);

  return bits;
}

/* The times that lie in days of 32 bits, and how units of a day are divided: by a power of
 * 2 first, and then by what is left of them. */
typedef struct
{
  gint64 first;
  gint64 last; /* or the first of the day behind, whose number stands for none */
  guint shift;
  double divisor;
  double inverse;
} Division;

static gboolean
division_init (Division *self,
               gint64    units_per_day)
{
  gint64 divisor;

  self->shift = (guint) __builtin_ctzll ((guint64) units_per_day);
  divisor = units_per_day >> self->shift;
  self->divisor = (double) divisor;
  self->inverse = 1.0 / self->divisor;

  /* The least number is no time (NaT), in any unit. */
  if (__builtin_mul_overflow ((gint64) G_MININT32, units_per_day, &self->first))
    self->first = -G_MAXINT64;
  if (__builtin_mul_overflow ((gint64) G_MAXINT32 + 1, units_per_day, &self->last))
    self->last = G_MAXINT64;

  return divisor < G_GINT64_CONSTANT (1) << 32 && MAX (self->last, -self->first) >> self->shift < G_GINT64_CONSTANT (1) << 50;
}

/* The same as floor_to_day () for the units that are in use, without divisions of integers and
 * conversions between numbers, for which processors have no vector instructions: the quotient
 * is rounded, and is one more than the day where the rest is negative. */
CAL_CLONES static void
divide_times (const char     *restrict times,
              gint32         *restrict days,
              gsize           n,
              const Division *division)
{
  const Division constant = *division;
  const guint64 half = G_GUINT64_CONSTANT (1) << 63;
  const guint64 bias = MAGIC_BITS - (half >> constant.shift);

  for (gsize i = 0; i < n; i++)
    {
      gint64 time, none;
      double number, rounded;
      guint64 day;

      memcpy (&time, times + i * sizeof time, sizeof time);
      none = -(gint64) ((time < constant.first) | (time > constant.last));
      number = make_double ((((guint64) time ^ half) >> constant.shift) + bias) - MAGIC;
      rounded = number * constant.inverse + MAGIC;
      day = get_bits (rounded) - (number - (rounded - MAGIC) * constant.divisor < 0);
      days[i] = (gint32) (((gint64) day & ~none) | (NO_COUNT & none));
    }
}

CAL_CLONES static void
narrow_days (const char *restrict times,
             gint32     *restrict days,
             gsize       n)
{
  for (gsize i = 0; i < n; i++)
    {
      gint64 time, none;

      memcpy (&time, times + i * sizeof time, sizeof time);
      none = -(gint64) ((time < G_MININT32) | (time > G_MAXINT32));
      days[i] = (gint32) ((time & ~none) | (NO_COUNT & none));
    }
}

void
cal_column_load_times (gconstpointer  times,
                       gsize          n,
                       gint64         units_per_day,
                       gint32        *days)
{
  Division division;

  if (units_per_day == 1)
    narrow_days (times, days, n);
  else if (division_init (&division, units_per_day))
    divide_times (times, days, n, &division);
  else
    for (gsize i = 0; i < n; i++)
      {
        gint64 time;

        memcpy (&time, (const char *) times + i * sizeof time, sizeof time);
        days[i] = floor_to_day (time, units_per_day);
      }
}
