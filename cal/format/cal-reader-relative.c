/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days that are named by how far they are: “tomorrow”, “in 3 days”, “next Friday”.  What is
 * written for a distance is compared with the text, so that it is known to mean that.
 *
 * A weekday with such a word is that of the week before, of the week, or of the week after, as
 * CLDR writes it in Japanese (来週の金曜日) and Chinese (下周五); CLDR has no name for a weekday
 * without one, which therefore means no day. */

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

/* Takes @written, which may be NULL. */
static gboolean
is_written (const CalReadText *self,
            char              *written)
{
  g_autofree char *folded = written != NULL ? cal_fold_dup (written) : NULL;
  g_autofree char *text = g_strdup (self->folded);

  g_free (written);

  return folded != NULL && g_str_equal (g_strstrip (folded), g_strstrip (text));
}

/* How many days, weeks, months or years away. */
static gboolean
find_amount (const CalReadText *self,
             const CalLengths  *lengths,
             CalReadDistance   *distance)
{
  gint64 number = find_number (self);
  gint64 first = number >= 0 ? number : 0, last = number >= 0 ? number : MAX_NAMED;

  for (int i = CAL_UNIT_DAY; i <= (int) CAL_UNIT_YEAR; i++)
    for (gint64 n = first; n <= last; n++)
      for (int sign = -1; sign <= 1; sign += 2)
        if (is_written (self, cal_lengths_write_relative (lengths, (CalUnit) i, sign * n, NULL)))
          {
            *distance = (CalReadDistance) { .unit = (CalUnit) i, .amount = sign * n };
            return TRUE;
          }

  return FALSE;
}

/* The week, month or year before, of, or after that of the reference. */
static gboolean
find_unit (const CalReadText *self,
           const CalLengths  *lengths,
           CalReadDistance   *distance)
{
  for (int i = CAL_UNIT_WEEK; i <= (int) CAL_UNIT_YEAR; i++)
    for (int offset = -1; offset <= 1; offset++)
      if (is_written (self, cal_lengths_dup_name (lengths, (CalUnit) i, 0, offset)))
        {
          *distance = (CalReadDistance) { .unit = (CalUnit) i, .amount = offset, .whole = TRUE };
          return TRUE;
        }

  return FALSE;
}

/* A day of such a week. */
static gboolean
find_weekday (const CalReadText *self,
              const CalLengths  *lengths,
              CalReadDistance   *distance)
{
  for (int weekday = 1; weekday <= 7; weekday++)
    for (int offset = -1; offset <= 1; offset++)
      if (is_written (self, cal_lengths_dup_name (lengths, CAL_UNIT_DAY, weekday, offset)))
        {
          *distance = (CalReadDistance) { .unit = CAL_UNIT_WEEK, .amount = offset, .weekday = weekday };
          return TRUE;
        }

  return FALSE;
}

gboolean
cal_read_text_find_distance (const CalReadText *self,
                             const CalLengths  *lengths,
                             CalReadDistance   *distance)
{
  return find_amount (self, lengths, distance) || find_unit (self, lengths, distance) ||
         find_weekday (self, lengths, distance);
}
