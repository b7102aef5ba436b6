/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Patterns as text: what is done to those of locale data before they are read. */

#include "config.h"

#include <glib.h>

#include "locale/cal-pattern-text-private.h"

typedef struct
{
  const char *pattern;
  const char *skeleton; /* NULL: a pattern that was not found for one */
  const char *wanted;
} Mending;

static const Mending mendings[] = {
  /* Without a week, years of weeks are years. */
  { "d MMM Y", NULL, "d MMM y" },
  { "d MMM 'Y'", NULL, "d MMM 'Y'" },
  { "'week' w 'of' Y", NULL, "'week' w 'of' Y" },
  { "d MMM Y", "yMMMd", "d MMM y" },
  /* With one, years are years of weeks, unless a month or an era is there. */
  { "'week' w 'of' y", "yw", "'week' w 'of' Y" },
  { "'week' w 'of' Y", "Yw", "'week' w 'of' Y" },
  { "y-MM, w", "yMw", "y-MM, w" },
  { "w 'of' Y G", "Gyw", "w 'of' y G" },
  { "w", "w", "w" },
  /* Weeks have no place in cycles of years. */
  { "'week' w 'of' r(U)", "yw", "'week' w 'of' Y" },
  { "'week' w 'of' r (U)", "yw", "'week' w 'of' Y" },
  { "r(U) 'week' w", "yw", "Y 'week' w" },
  { "rU 'week' w", "yw", "Y 'week' w" },
  { "rU) 'week' w", "yw", "Y) 'week' w" },
  { "r(U 'week' w", "yw", "Y( 'week' w" },
  { "r 'week' w", "yw", "Y 'week' w" },
  { "U 'week' w", "yw", "Y 'week' w" },
  { "'r(U)' r w", "yw", "'r(U)' Y w" },
};

static void
test_mending (gconstpointer data)
{
  const Mending *row = data;
  g_autofree char *pattern = g_strdup (row->pattern);

  if (row->skeleton != NULL)
    cal_pattern_text_mend_years (pattern, row->skeleton);
  else
    cal_pattern_text_mend_year (pattern);

  g_assert_cmpstr (pattern, ==, row->wanted);
}

typedef struct
{
  const char *pattern;
  char letter;
  gsize count;
  const char *wanted;
} Size;

/* What is a name does not become a number, nor a number a name. */
static const Size sizes[] = {
  { "d MMM y", 'M', 4, "d MMMM y" },
  { "d MMM y", 'M', 2, "d MMM y" },
  { "d/M/y", 'M', 2, "d/MM/y" },
  { "d/MM/y", 'M', 4, "d/MM/y" },
  { "d/MM/y", 'y', 4, "d/MM/yyyy" },
  { "d/MM/yyyy", 'y', 1, "d/MM/y" },
  { "d 'MM' M", 'M', 2, "d 'MM' MM" },
};

static void
test_size (gconstpointer data)
{
  const Size *row = data;
  g_autofree char *pattern = cal_pattern_text_resize (row->pattern, row->letter, row->count);

  g_assert_cmpstr (pattern, ==, row->wanted);
}

static void
test_quote (void)
{
  g_autofree char *plain = cal_pattern_text_quote ("of the year");
  g_autofree char *marked = cal_pattern_text_quote ("l'an");

  g_assert_cmpstr (plain, ==, "'of the year'");
  g_assert_cmpstr (marked, ==, "'l''an'");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (mendings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/pattern-text/mending/%s/%zu", mendings[i].pattern, i);

      g_test_add_data_func (path, &mendings[i], test_mending);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/pattern-text/size/%zu", i);

      g_test_add_data_func (path, &sizes[i], test_size);
    }

  g_test_add_func ("/cal/pattern-text/quote", test_quote);

  return g_test_run ();
}
