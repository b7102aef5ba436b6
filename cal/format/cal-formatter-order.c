/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* In which order a locale writes the numbers of a date, so that numbers in another order
 * are not taken for these. */

#include "config.h"

#include "cal-formatter-read-private.h"

#include <string.h>

/* The years, months and days of a pattern, y, M and d, as they follow each other. */
typedef CalFieldOrder Order;

static void
add (Order order,
     char  letter)
{
  static const char letters[] = "yuUrMLdt", kinds[] = "yyyyMMdd";
  const char *found = letter != '\0' ? strchr (letters, letter) : NULL;

  if (found != NULL && strchr (order, kinds[found - letters]) == NULL)
    order[strlen (order)] = kinds[found - letters];
}

static void
find_order (const CalPattern *pattern,
            Order             order)
{
  memset (order, 0, sizeof (Order));

  for (guint i = 0; i < pattern->n_ops; i++)
    if (pattern->ops[i].field != NULL)
      add (order, pattern->ops[i].field->letter);
}

static void
find_order_of_text (const char *pattern,
                    Order       order)
{
  gboolean quoted = FALSE;

  memset (order, 0, sizeof (Order));

  for (const char *p = pattern != NULL ? pattern : ""; *p != '\0'; p++)
    if (*p == '\'')
      quoted = !quoted;
    else if (!quoted)
      add (order, *p);
}

void
cal_field_context_find_usual_order (const CalFieldContext *self,
                                    CalStyle               style,
                                    CalFieldOrder          order)
{
  CalNumeralNames numerals;
  g_autofree char *pattern = cal_field_context_find_style (self, self->text, style, &numerals, NULL);

  find_order_of_text (pattern, order);
}

/* Whether nothing stands between the era and the year, if both are there. */
static gboolean
joins_era_to_year (const char *pattern)
{
  gboolean quoted = FALSE, has_era = FALSE;
  char last = '\0';

  for (const char *p = pattern != NULL ? pattern : ""; *p != '\0'; p++)
    if (*p == '\'')
      quoted = !quoted;
    else if (!quoted && g_ascii_isalpha (*p))
      {
        if ((last == 'G' && *p == 'y') || (last == 'y' && *p == 'G'))
          return TRUE;

        has_era |= *p == 'G';
        last = *p;
      }

  return !has_era;
}

/* Some languages have both “7 October 17 Heisei” and “Heisei 7 Oct 17”. */
gboolean
cal_field_context_joins_era_to_year (const CalFieldContext *self,
                                     gboolean               named)
{
  static const char *const skeletons[2][2] = { { "GyMd", "yMd" }, { "GyMMMMd", "yMMMd" } };
  CalNumeralNames numerals;
  g_autofree char *usual =
    cal_field_context_find_style (self, self->text, named ? CAL_STYLE_LONG : CAL_STYLE_SHORT, &numerals, NULL);
  gboolean joins = joins_era_to_year (usual);

  for (gsize i = 0; i < G_N_ELEMENTS (skeletons[0]) && joins; i++)
    {
      g_autofree char *pattern =
        cal_field_context_find_skeleton (self, self->text, skeletons[named ? 1 : 0][i], &numerals, NULL);

      joins = joins_era_to_year (pattern);
    }

  return joins;
}

/* The order of numbers in the locale, with the year or without it. */
static void
find_usual_order (const CalFieldContext *context,
                  gboolean               year,
                  Order                  order)
{
  CalNumeralNames numerals;
  g_autofree char *pattern = NULL;

  if (year)
    {
      cal_field_context_find_usual_order (context, CAL_STYLE_SHORT, order);
      return;
    }

  pattern = cal_field_context_find_skeleton (context, context->text, "Md", &numerals, NULL);
  find_order_of_text (pattern, order);
}

static CalMonthDigits
find_month_digits (const CalFieldContext *context,
                   const CalPattern      *pattern)
{
  Order order, usual;

  find_order (pattern, order);
  find_usual_order (context, strchr (order, 'y') != NULL, usual);

  if (strcmp (order, usual) == 0)
    return CAL_MONTH_DIGITS_ALWAYS;

  if (strlen (order) < 3 || order[2] != 'y')
    return CAL_MONTH_DIGITS_NEVER;

  find_usual_order (context, FALSE, usual);

  return strncmp (order, usual, 2) == 0 ? CAL_MONTH_DIGITS_WITH_FULL_YEAR : CAL_MONTH_DIGITS_NEVER;
}

CalMonthDigits
cal_matcher_get_month_digits (const CalMatcher *self)
{
  CalFieldContext *context = self->context;
  CalMonthDigits digits = (CalMonthDigits) g_atomic_int_get (&context->month_digits);

  if (digits == CAL_MONTH_DIGITS_UNKNOWN)
    {
      digits = find_month_digits (context, self->whole);
      g_atomic_int_set (&context->month_digits, (int) digits);
    }

  return digits;
}
