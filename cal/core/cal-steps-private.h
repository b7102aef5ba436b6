/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A row of steps of two lengths, one of which is one more than the other: months of 29 and
 * 30 days.
 *
 * Sixty steps are a word. Its bit n says that step n is a longer one; above are four bits,
 * by how much the first of them begins later than @origin and the mean steps before it.
 */

#define CAL_STEPS_PER_WORD 60

typedef struct
{
  const guint64 *words;  /* of all steps, and of the one after the last */
  gint32 origin;         /* by few less than where the first step begins */
  guint32 shorter;
  guint32 mean_word;     /* the mean length of sixty steps in units of 2^-16 */
  guint32 per_unit;      /* the inverse of the mean length of a step in units of 2^-32 */
} CalSteps;

/* Of 29.530594 days. */
#define CAL_STEPS_OF_DAYS \
  .shorter = 29, \
  .mean_word = 116119020, \
  .per_unit = 145441278

/* 60 × 71582789 is 2^32 + 44. */
static inline guint32
cal_steps_count_words (guint32 index)
{
  return (guint32) ((guint64) index * 71582789 >> 32);
}

static inline guint32
cal_steps_count_bits (guint64 bits)
{
  bits -= bits >> 1 & G_GUINT64_CONSTANT (0x5555555555555555);
  bits = (bits & G_GUINT64_CONSTANT (0x3333333333333333)) + (bits >> 2 & G_GUINT64_CONSTANT (0x3333333333333333));
  bits = (bits + (bits >> 4)) & G_GUINT64_CONSTANT (0x0f0f0f0f0f0f0f0f);

  return (guint32) (bits * G_GUINT64_CONSTANT (0x0101010101010101) >> 56);
}

/* Where a step begins, the first of which is 0. */
static inline gint32
cal_steps_start (const CalSteps *steps,
                 guint32         index)
{
  guint32 n_words = cal_steps_count_words (index);
  guint32 place = index - CAL_STEPS_PER_WORD * n_words;
  guint64 word = steps->words[n_words];
  guint32 longer = cal_steps_count_bits (word & ((G_GUINT64_CONSTANT (1) << place) - 1));

  return steps->origin + (gint32) ((guint64) n_words * steps->mean_word >> 16) +
         (gint32) ((guint32) (word >> CAL_STEPS_PER_WORD) + steps->shorter * place + longer);
}

static inline guint32
cal_steps_length (const CalSteps *steps,
                  guint32         index)
{
  guint32 n_words = cal_steps_count_words (index);

  return steps->shorter + (guint32) (steps->words[n_words] >> (index - CAL_STEPS_PER_WORD * n_words) & 1);
}

/* The step that something is in which is within the row, and where that begins.  A step begins
 * with the mean one or later, except for a remainder, and at most by its length less two. */
static inline guint32
cal_steps_find (const CalSteps *steps,
                gint32          at,
                gint32         *start)
{
  guint32 index = (guint32) ((guint64) (guint32) (at - steps->origin + 2) * steps->per_unit >> 32);

  *start = cal_steps_start (steps, index);

  /* So it is with one of eight. */
  if (at < *start)
    *start -= (gint32) cal_steps_length (steps, --index);

  return index;
}

G_END_DECLS
