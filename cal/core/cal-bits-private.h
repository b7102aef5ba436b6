/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#include <string.h>

G_BEGIN_DECLS

/* Bitmaps that say which items of a column have a value, as Apache Arrow lays them out:
 * https://arrow.apache.org/docs/format/Columnar.html#validity-bitmaps
 * Bit i is bit i mod 8 of byte i / 8, the least significant first; 1 is a value.
 *
 * Work on columns has a byte for each item instead, 0 or 1, which loops without branches
 * can read and write. */

static inline gboolean
cal_bits_get (const guint8 *bits,
              gsize         index)
{
  return bits[index / 8] >> index % 8 & 1;
}

/* Sets the bits one after the other: the first of a byte clears the others. */
static inline void
cal_bits_put (guint8   *bits,
              gsize     index,
              gboolean  value)
{
  if (index % 8 == 0)
    bits[index / 8] = 0;

  bits[index / 8] |= (guint8) ((value != FALSE) << index % 8);
}

/* Eight bits as eight bytes, and back.  A product puts the eight bits into eight bytes, of
 * which each keeps its own. */
static inline void
cal_bits_spread_byte (guint8  bits,
                      guint8 *bytes)
{
  guint64 spread = bits * G_GUINT64_CONSTANT (0x0101010101010101) & G_GUINT64_CONSTANT (0x8040201008040201);

  spread = (spread + G_GUINT64_CONSTANT (0x7f7f7f7f7f7f7f7f)) >> 7 & G_GUINT64_CONSTANT (0x0101010101010101);
  spread = GUINT64_TO_LE (spread);
  memcpy (bytes, &spread, sizeof spread);
}

static inline guint8
cal_bits_gather_byte (const guint8 *bytes)
{
  guint64 spread;

  memcpy (&spread, bytes, sizeof spread);

  return (guint8) (GUINT64_FROM_LE (spread) * G_GUINT64_CONSTANT (0x0102040810204080) >> 56);
}

/* The bits from @first on as bytes.  None behind the byte of the last is read. */
static inline void
cal_bits_spread (const guint8 *bits,
                 gsize         first,
                 gsize         n,
                 guint8       *bytes)
{
  gsize i = 0;
  guint shift = first % 8;

  bits += first / 8;

  if (shift == 0)
    for (; i + 8 <= n; i += 8)
      cal_bits_spread_byte (bits[i / 8], bytes + i);
  else
    for (; i + 8 <= n; i += 8)
      cal_bits_spread_byte ((guint8) (bits[i / 8] >> shift | bits[i / 8 + 1] << (8 - shift)), bytes + i);

  for (; i < n; i++)
    bytes[i] = cal_bits_get (bits, shift + i);
}

/* The bytes as bits from the first of @bits on; what is left of the last byte becomes 0. */
static inline void
cal_bits_gather (const guint8 *bytes,
                 gsize         n,
                 guint8       *bits)
{
  gsize i = 0;

  for (; i + 8 <= n; i += 8)
    bits[i / 8] = cal_bits_gather_byte (bytes + i);

  if (i < n)
    bits[i / 8] = 0;

  for (; i < n; i++)
    bits[i / 8] |= (guint8) (bytes[i] << i % 8);
}

G_END_DECLS
