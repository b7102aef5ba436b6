/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-names-private.h"

#include <string.h>

#include "cal-count-private.h"

/* Memory for rows and names, which live as long as those they belong to. */
struct _CalNamesBlock
{
  CalNamesBlock *next;
  gsize used;
  gsize size;
  gpointer data[]; /* aligned for rows */
};

#define BLOCK_SIZE 488

/* Where in the structure the names begin. */
#define FIRST_NAME G_STRUCT_OFFSET (CalNames, display_name)

/* One more than the largest month code. */
#define MAX_CODES 200

/* A row of any kind without names. */
static const char *no_names[MAX (CAL_NAMES_N_CYCLE, MAX_CODES)];

CalNames *
cal_names_new (void)
{
  CalNames *self = g_new0 (CalNames, 1);

  self->ref_count = 1;
  self->weight = sizeof *self;
  self->n_codes = CAL_CLDR_N_CODES;

  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    {
      self->cyclic_years[width] = no_names;
      self->zodiac[width] = no_names;
    }

  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    {
      for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
        {
          self->months[context][width] = no_names;
          self->quarters[context][width] = no_names;
        }

      for (int width = 0; width <= CAL_NAME_WIDTH_SHORT; width++)
        self->weekdays[context][width] = no_names;
    }

  return self;
}

CalNames *
cal_names_ref (CalNames *self)
{
  cal_count_up (&self->ref_count);

  return self;
}

void
cal_names_unref (CalNames *self)
{
  if (!cal_count_down (&self->ref_count))
    return;

  g_clear_pointer (&self->base, cal_names_unref);

  while (self->blocks != NULL)
    {
      CalNamesBlock *block = self->blocks;

      self->blocks = block->next;
      g_free (block);
    }

  g_free (self->eras);
  g_free (self);
}

static void
add_block (CalNames *self,
           gsize     room)
{
  CalNamesBlock *block = g_malloc (sizeof *block + room);

  *block = (CalNamesBlock) { self->blocks, 0, room };
  self->blocks = block;
  self->weight += sizeof *block + room;
}

/* @align is a power of two; no more than a pointer needs. */
static gpointer
allocate (CalNames *self,
          gsize     size,
          gsize     align)
{
  gsize at = self->blocks != NULL ? (self->blocks->used + align - 1) & ~(align - 1) : 0;

  if (self->blocks == NULL || at + size > self->blocks->size)
    {
      add_block (self, MAX (size, BLOCK_SIZE));
      at = 0;
    }

  self->blocks->used = at + size;

  return (guint8 *) self->blocks->data + at;
}

CalNames *
cal_names_derive (CalNames *self)
{
  CalNames *derived = g_new0 (CalNames, 1);

  /* Not the count of references, which other threads may change. */
  memcpy ((char *) derived + FIRST_NAME, (const char *) self + FIRST_NAME, sizeof *self - FIRST_NAME);
  derived->ref_count = 1;
  derived->base = cal_names_ref (self);
  derived->eras = g_memdup2 (self->eras, self->n_eras * sizeof *self->eras);
  derived->weight = sizeof *derived + self->n_eras * sizeof *self->eras;

  return derived;
}

const char *
cal_names_add (CalNames   *self,
               const char *name)
{
  gsize size = name != NULL ? strlen (name) + 1 : 0;

  return size > 1 ? memcpy (allocate (self, size, 1), name, size) : NULL;
}

const char **
cal_names_add_row (CalNames          *self,
                   const char *const *row,
                   guint              n)
{
  const char **copy = allocate (self, n * sizeof *copy, sizeof *copy);

  memcpy (copy, row != NULL ? row : no_names, n * sizeof *copy);

  return copy;
}

/* The place of an era, a new one if need be. */
static CalEraNames *
find_era (CalNames   *self,
          const char *code)
{
  for (guint i = 0; i < self->n_eras; i++)
    if (g_str_equal (self->eras[i].code, code))
      return &self->eras[i];

  self->eras = g_renew (CalEraNames, self->eras, self->n_eras + 1);
  self->eras[self->n_eras].code = cal_names_add (self, code);
  self->weight += sizeof *self->eras;

  return &self->eras[self->n_eras++];
}

void
cal_names_set_era (CalNames   *self,
                   const char *code,
                   const char *wide,
                   const char *abbreviated,
                   const char *narrow)
{
  CalEraNames *era = find_era (self, code);

  era->names[CAL_NAME_WIDTH_WIDE] = cal_names_add (self, wide);
  era->names[CAL_NAME_WIDTH_ABBREVIATED] = cal_names_add (self, abbreviated);
  era->names[CAL_NAME_WIDTH_NARROW] = cal_names_add (self, narrow);
}

const char *
cal_names_get_month (const CalNames *self,
                     CalMonthCode    code,
                     gboolean        beside_leap,
                     CalNameWidth    width,
                     CalNameContext  context)
{
  width = cal_name_width_usual (width);

  if (beside_leap && self->month_beside_leap[context][width] != NULL)
    return self->month_beside_leap[context][width];

  return code < self->n_codes ? self->months[context][width][code] : NULL;
}

const char *
cal_names_get_era (const CalNames *self,
                   const char     *era,
                   CalNameWidth    width)
{
  for (guint i = 0; i < self->n_eras; i++)
    if (g_str_equal (self->eras[i].code, era))
      return self->eras[i].names[cal_name_width_usual (width)];

  return NULL;
}

void
cal_names_drop_months (CalNames *self)
{
  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
      self->months[context][width] = no_names;

  self->display_name = NULL;
}

void
cal_names_make_room (CalNames *self,
                     guint     n_codes)
{
  if (n_codes <= self->n_codes)
    return;

  for (int i = 0; i < CAL_NAMES_N_CONTEXTS * CAL_NAMES_N_WIDTHS; i++)
    {
      const char ***months = &self->months[i / CAL_NAMES_N_WIDTHS][i % CAL_NAMES_N_WIDTHS];
      const char **row = cal_names_add_row (self, NULL, n_codes);

      memcpy (row, *months, self->n_codes * sizeof *row);
      *months = row;
    }

  self->n_codes = n_codes;
}
