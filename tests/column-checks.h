/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* What the tests of columns share: memory of exactly the size that a column needs, at any
 * address, so that a sanitizer sees what is read or written beside it. */

#include <glib.h>

#include <string.h>

#define COLUMN_UNIX_EPOCH 2440588

/* Bytes that are not the library's, behind what it may write. */
#define COLUMN_GUARD 0x5a

typedef struct
{
  char *memory;
  gpointer data;
  gsize size;
} ColumnArray;

static inline ColumnArray
column_array_new (gsize size,
                  guint shift)
{
  ColumnArray self;

  self.memory = g_malloc (shift + size + 1);
  self.data = self.memory + shift;
  self.size = size;
  memset (self.memory, COLUMN_GUARD, shift + size + 1);

  return self;
}

/* Frees it if nothing was written around it. */
static inline void
column_array_free (ColumnArray *self)
{
  const char *data = self->data;

  for (const char *p = self->memory; p < data; p++)
    g_assert_cmpint (*p, ==, COLUMN_GUARD);

  g_assert_cmpint (data[self->size], ==, COLUMN_GUARD);
  g_free (self->memory);
}

/* An item of such an array. */
#define column_get(array, type, index) \
  ({ \
    type item; \
    memcpy (&item, (const char *) (array)->data + (index) * sizeof item, sizeof item); \
    item; \
  })

#define column_set(array, type, index, value) \
  G_STMT_START \
    { \
      type item = (value); \
      memcpy ((char *) (array)->data + (index) * sizeof item, &item, sizeof item); \
    } \
  G_STMT_END

static inline gboolean
column_get_bit (const guint8 *bits,
                gsize         index)
{
  return (bits[index / 8] & 1 << index % 8) != 0;
}

/* A bitmap that ends with the byte of its last item, with one null in @one_in; 0: none, and
 * no bitmap. */
static inline guint8 *
column_make_bits (GRand *rand,
                  gsize  offset,
                  gsize  n,
                  int    one_in)
{
  gsize size = (offset + n + 7) / 8;
  guint8 *bits = g_malloc (MAX (size, 1));

  if (one_in == 0)
    {
      g_free (bits);
      return NULL;
    }

  for (gsize i = 0; i < size; i++)
    bits[i] = (guint8) g_rand_int (rand);

  for (gsize i = offset; i < offset + n; i++)
    {
      guint8 bit = (guint8) (1 << i % 8);

      bits[i / 8] = (guint8) (g_rand_int_range (rand, 0, one_in) == 0 ? bits[i / 8] & ~bit : bits[i / 8] | bit);
    }

  return bits;
}
