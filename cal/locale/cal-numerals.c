/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-numerals-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-fold-private.h"
#include "cal-shown-private.h"

/* The zeros of decimal systems, in Unicode, by their CLDR names. */
static const struct
{
  char name[CAL_NUMERALS_NAME_SIZE];
  gunichar zero;
} decimal_systems[] = {
  { "latn", 0x0030 }, { "arab", 0x0660 }, { "arabext", 0x06f0 }, { "deva", 0x0966 },
  { "beng", 0x09e6 }, { "guru", 0x0a66 }, { "gujr", 0x0ae6 }, { "orya", 0x0b66 },
  { "tamldec", 0x0be6 }, { "telu", 0x0c66 }, { "knda", 0x0ce6 }, { "mlym", 0x0d66 },
  { "thai", 0x0e50 }, { "laoo", 0x0ed0 }, { "tibt", 0x0f20 }, { "mymr", 0x1040 },
  { "khmr", 0x17e0 }, { "mong", 0x1810 }, { "nkoo", 0x07c0 }, { "olck", 0x1c50 },
  { "fullwide", 0xff10 },
};

static const char hanidec[] = "〇一二三四五六七八九";

static void
set_digits (CalNumerals *self,
            const char  *digits)
{
  for (int i = 0; i < 10; i++)
    {
      const char *next = g_utf8_next_char (digits);

      self->digit_lengths[i] = (guint8) (next - digits);
      memcpy (self->digits[i], digits, next - digits);
      digits = next;
    }
}

static void
set_digits_from (CalNumerals *self,
                 gunichar     zero)
{
  for (int digit = 0; digit < 10; digit++)
    self->digit_lengths[digit] = (guint8) g_unichar_to_utf8 (zero + digit, self->digits[digit]);
}

static gboolean
find_digits (CalNumerals *self,
             const char  *name)
{
  if (g_str_equal (name, "hanidec"))
    {
      set_digits (self, hanidec);
      return TRUE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (decimal_systems); i++)
    if (g_str_equal (decimal_systems[i].name, name))
      {
        set_digits_from (self, decimal_systems[i].zero);
        return TRUE;
      }

  return FALSE;
}

static gboolean
fail_name (const char  *name,
           GError     **error)
{
  g_autofree char *shown = cal_shown_dup (name);

  g_set_error (error, CAL_ERROR, CAL_ERROR_DATA, "there are no numerals “%s” to write dates in", shown);
  return FALSE;
}

gboolean
cal_numerals_init (CalNumerals  *self,
                   const char   *name,
                   const char   *digits,
                   GError      **error)
{
  memset (self, 0, sizeof *self);
  g_strlcpy (self->name, name, sizeof self->name);
  g_strlcpy (self->prefix, "-", sizeof self->prefix);
  self->system = cal_numeral_system_find (name);

  if (digits != NULL && g_utf8_strlen (digits, -1) == 10)
    set_digits (self, digits);
  else if (self->system != NULL)
    /* For the numbers that it has no letters for. */
    find_digits (self, "latn");
  else if (!find_digits (self, name))
    return fail_name (name, error);

  self->ascii = self->digits[0][0] == '0';

  return TRUE;
}

/* The digits of a number, the last one first; gives how many. */
static int
split_digits (guint64  value,
              int      min_digits,
              guint8  *digits)
{
  int n = 0;

  for (; value > 0 || n < min_digits; value /= 10)
    digits[n++] = (guint8) (value % 10);

  return n;
}

static gsize
write_ascii (char         *out,
             const guint8 *digits,
             int           n)
{
  gsize length = 0;

  while (n > 0)
    out[length++] = (char) ('0' + digits[--n]);

  return length;
}

static gsize
write_digits (const CalNumerals *self,
              char              *out,
              guint64            value,
              int                min_digits)
{
  guint8 digits[20];
  int n = split_digits (value, min_digits, digits);
  gsize length = 0;

  if (self->ascii)
    return write_ascii (out, digits, n);

  while (n > 0)
    {
      int digit = digits[--n];

      memcpy (out + length, self->digits[digit], 4);
      length += self->digit_lengths[digit];
    }

  return length;
}

static gsize
put_sign (char       *out,
          const char *sign)
{
  gsize length = strlen (sign);

  memcpy (out, sign, length);

  return length;
}

gsize
cal_numerals_write (const CalNumerals *self,
                    char              *out,
                    gint64             value,
                    int                min_digits)
{
  guint64 magnitude = value < 0 ? -(guint64) value : (guint64) value;
  gsize length = 0;

  if (value < 0)
    length = put_sign (out, self->prefix);

  if (self->system != NULL && magnitude >= 1 && magnitude <= (guint64) self->system->last)
    length += self->system->write (self->system, out + length, (int) magnitude);
  else
    length += write_digits (self, out + length, magnitude, CLAMP (min_digits, 1, 10));

  if (value < 0)
    length += put_sign (out + length, self->suffix);

  return length;
}

/* One digit: an ASCII one, which those of most scripts are folded to, or one
 * of these.  Gives its length in bytes. */
static gsize
read_digit (const CalNumerals *self,
            const char        *text,
            int               *digit)
{
  if (g_ascii_isdigit (*text))
    {
      *digit = *text - '0';
      return 1;
    }

  for (int i = 0; !self->ascii && i < 10; i++)
    if (*text == self->digits[i][0] && strncmp (text, self->digits[i], self->digit_lengths[i]) == 0)
      {
        *digit = i;
        return self->digit_lengths[i];
      }

  return 0;
}

gsize
cal_numerals_read (const CalNumerals *self,
                   const char        *text,
                   int                max_digits,
                   gint64            *value,
                   int               *n_digits)
{
  gsize length = 0, step;
  int digit, word;

  *value = 0;
  *n_digits = 0;

  while (*n_digits < max_digits && (step = read_digit (self, text + length, &digit)) > 0)
    {
      *value = *value * 10 + digit;
      length += step;
      ++*n_digits;
    }

  /* Letters and words may begin with what are digits elsewhere. */
  if (self->system != NULL && (step = self->system->read (self->system, text, &word)) > length)
    {
      length = step;
      *value = word;
      *n_digits = 0;
    }

  return length;
}

/* Whether the number in letters has the letter, which is folded. */
static gboolean
has_letter (const CalNumeralSystem *system,
            int                     value,
            const char             *letter)
{
  char written[CAL_NUMERALS_MAX_LENGTH + 1], folded[CAL_NUMERALS_MAX_LENGTH + 1];
  gsize length = system->write (system, written, value);

  folded[cal_fold (written, length, folded, NULL)] = '\0';

  return strstr (folded, letter) != NULL;
}

static gboolean
is_letter (const CalNumeralSystem *system,
           const char             *letter)
{
  for (int power = 1; power <= system->last; power *= 10)
    for (int value = power; value < 10 * power && value < system->last; value += power)
      if (has_letter (system, value, letter) || has_letter (system, value + 1, letter))
        return TRUE;

  return FALSE;
}

gboolean
cal_numerals_may_go_on (const CalNumerals *self,
                        const char        *text)
{
  if (self->system == NULL)
    return FALSE;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      char letter[7] = { 0, };

      g_unichar_to_utf8 (g_utf8_get_char (text), letter);

      if (!is_letter (self->system, letter))
        return FALSE;
    }

  return TRUE;
}
