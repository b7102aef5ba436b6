/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#include "cal-locale-private.h"

G_BEGIN_DECLS

/* How numbers are written: with ten digits, or by letters and words. */

#define CAL_NUMERALS_NAME_SIZE 12
#define CAL_NUMERALS_SIGN_SIZE 12

/* No number is longer: ten digits or less of four bytes with two signs, or the
 * letters and words for numbers up to 9999. */
#define CAL_NUMERALS_MAX_LENGTH 96

typedef struct _CalNumeralSystem CalNumeralSystem;

typedef struct
{
  char name[CAL_NUMERALS_NAME_SIZE];  /* CLDR's, such as arabext */
  const CalNumeralSystem *system;     /* letters and words; NULL: digits */
  char digits[10][5];                 /* in UTF-8 */
  guint8 digit_lengths[10];
  gboolean ascii;                     /* the digits are 0 … 9 */
  char prefix[CAL_NUMERALS_SIGN_SIZE];/* of a negative number */
  char suffix[CAL_NUMERALS_SIGN_SIZE];
} CalNumerals;

/* FALSE with CAL_ERROR_DATA if there are no numerals of that name.  @digits are
 * the ten digits in UTF-8, or NULL for the systems that are known without. */
gboolean cal_numerals_init  (CalNumerals  *self,
                             const char   *name,
                             const char   *digits,
                             GError      **error);

/* Writes @value with @min_digits digits at least; gives the length in bytes,
 * CAL_NUMERALS_MAX_LENGTH at most.  There is no terminator. */
gsize    cal_numerals_write (const CalNumerals *self,
                             char              *out,
                             gint64             value,
                             int                min_digits);

/* Reads a number without a sign from folded text (see cal-fold-private.h): in
 * digits, in these or ASCII ones, @max_digits of them at most, or in letters.
 * Gives the length in bytes; 0 if there is none.  @n_digits gives how many
 * digits there were; 0 for letters. */
gsize    cal_numerals_read  (const CalNumerals *self,
                             const char        *text,
                             int                max_digits,
                             gint64            *value,
                             int               *n_digits);

/* Whether all of @text, which is folded, is of letters of numbers. */
gboolean cal_numerals_may_go_on (const CalNumerals *self,
                                 const char        *text);

/* cal-numeral-systems.c */

/* A system of letters or words, for numbers from 1 to last. */
struct _CalNumeralSystem
{
  const char *name;
  int last;
  gsize    (*write) (const CalNumeralSystem *self,
                     char                   *out,
                     int                     value);
  gsize    (*read)  (const CalNumeralSystem *self,
                     const char             *text,
                     int                    *value);
  gconstpointer data;
};

const CalNumeralSystem *cal_numeral_system_find (const char *name);

G_END_DECLS
