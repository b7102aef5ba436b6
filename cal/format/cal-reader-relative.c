/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days that are named by how far they are: “tomorrow”, “in 3 days”.  What is written for a
 * distance is compared with the text, so that it is known to mean that. */

#include "config.h"

#include "cal-reader-private.h"

#include <string.h>

#include "locale/cal-fold-private.h"

/* Beyond the day after tomorrow days have numbers. */
#define MAX_NAMED 2
#define MAX_AMOUNT 99999

/* The only number of a text in digits; −1: there is none, or there are several. */
static gint64
find_number (const CalReadText *self)
{
  const char *p = self->folded + strcspn (self->folded, "0123456789");
  gint64 value = 0;

  if (*p == '\0')
    return -1;

  for (; g_ascii_isdigit (*p) && value <= MAX_AMOUNT; p++)
    value = value * 10 + *p - '0';

  return value > MAX_AMOUNT || p[strcspn (p, "0123456789")] != '\0' ? -1 : value;
}

static gboolean
is_written (const CalReadText *self,
            const CalLengths  *lengths,
            CalUnit            unit,
            gint64             amount)
{
  g_autofree char *written = cal_lengths_write_relative (lengths, unit, amount, NULL);
  g_autofree char *folded = written != NULL ? cal_fold_dup (written) : NULL;
  g_autofree char *text = g_strdup (self->folded);

  return folded != NULL && g_str_equal (g_strstrip (folded), g_strstrip (text));
}

gboolean
cal_read_text_find_distance (const CalReadText *self,
                             const CalLengths  *lengths,
                             CalUnit           *unit,
                             gint64            *amount)
{
  gint64 number = find_number (self);
  gint64 first = number >= 0 ? number : 0, last = number >= 0 ? number : MAX_NAMED;

  for (int i = CAL_UNIT_DAY; i <= (int) CAL_UNIT_YEAR; i++)
    for (gint64 n = first; n <= last; n++)
      for (int sign = -1; sign <= 1; sign += 2)
        if (is_written (self, lengths, (CalUnit) i, sign * n))
          {
            *unit = (CalUnit) i;
            *amount = sign * n;
            return TRUE;
          }

  return FALSE;
}
