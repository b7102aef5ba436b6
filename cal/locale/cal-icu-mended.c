/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Names in place of those that ICU has.
 *
 * Of two tables the first has names of a newer edition of CLDR, if ICU is older, and the
 * second those of ours, which go before.  What a bundle has goes before what it inherits.
 */

#include "config.h"

#include "cal-icu-mended-private.h"

#include <string.h>

#include "cal-icu-private.h"

#define SEPARATOR "|"
#define NO_NAME "-"

typedef void (*MendFunc) (const CalMendRow *row,
                          gpointer          data);

static void
mend_from_table (const CalMendRow *table,
                 const char       *bundle,
                 const char       *type,
                 guint             kinds,
                 MendFunc          mend,
                 gpointer          data)
{
  for (const CalMendRow *row = table; row->names != NULL; row++)
    if ((row->kinds & kinds) != 0 && strcmp (row->bundle, bundle) == 0 && strcmp (row->type, type) == 0)
      mend (row, data);
}

/* The rows of @bundle come after those of the bundles that it inherits from. */
static void
mend_from (const CalMendRow *table,
           const char       *bundle,
           const char       *type,
           guint             kinds,
           MendFunc          mend,
           gpointer          data)
{
  char chain[CAL_ICU_MAX_CHAIN][CAL_LOCALE_NAME_SIZE];
  int n = 0;

  g_strlcpy (chain[0], bundle, sizeof chain[0]);

  while (n + 1 < CAL_ICU_MAX_CHAIN)
    {
      g_strlcpy (chain[n + 1], chain[n], sizeof chain[n]);

      if (!cal_icu_replace_by_parent (chain[++n]))
        break;
    }

  while (n-- > 0)
    mend_from_table (table, chain[n], type, kinds, mend, data);
}

static void
mend_all (const char *bundle,
          const char *type,
          guint       kinds,
          MendFunc    mend,
          gpointer    data)
{
  mend_from (cal_icu_mended_cldr, bundle, type, kinds, mend, data);
  mend_from (cal_icu_mended_own, bundle, type, kinds, mend, data);
}

/* What @name means where there has been @old. */
static const char *
choose (const char *name,
        const char *old)
{
  if (name[0] == '\0')
    return old;

  return g_str_equal (name, NO_NAME) ? NULL : name;
}

typedef struct
{
  CalNames *names;
  gboolean counts_leap;
} Months;

#define LEAP_INDEX 5
#define AFTER_LEAP_INDEX 13

static CalMonthCode
get_code (const Months *months,
          int           index)
{
  gboolean leap = months->counts_leap && index == LEAP_INDEX;

  return cal_month_code_make (index + 1 - (months->counts_leap && index >= LEAP_INDEX), leap);
}

/* The names of @row with @names in their places. */
static const char **
make_row (Months             *months,
          const char *const  *row,
          char              **names)
{
  const char **made = cal_names_add_row (months->names, row, CAL_CLDR_N_CODES);

  for (int i = 0; i < AFTER_LEAP_INDEX && names[i] != NULL; i++)
    {
      const char **slot = &made[get_code (months, i)];
      const char *chosen = choose (names[i], *slot);

      *slot = chosen == *slot ? chosen : cal_names_add (months->names, chosen);
    }

  return made;
}

static void
mend_after_leap (Months       *months,
                 int           context,
                 int           width,
                 char        **names)
{
  const char **slot = &months->names->month_beside_leap[context][width];

  if (months->counts_leap && g_strv_length (names) > AFTER_LEAP_INDEX && names[AFTER_LEAP_INDEX][0] != '\0')
    *slot = cal_names_add (months->names, names[AFTER_LEAP_INDEX]);
}

/* Rows that are the same stay so. */
static void
mend_months (const CalMendRow *row,
             gpointer          data)
{
  g_auto (GStrv) names = g_strsplit (row->names, SEPARATOR, -1);
  Months *months = data;
  const char *const *before = NULL;
  const char **after = NULL;

  for (int i = 0; i < CAL_NAMES_N_CONTEXTS * CAL_NAMES_N_WIDTHS; i++)
    {
      int context = i / CAL_NAMES_N_WIDTHS, width = i % CAL_NAMES_N_WIDTHS;
      const char ***slot = &months->names->months[context][width];

      if ((row->kinds & CAL_MEND_FORMAT_WIDE << i) == 0)
        continue;

      if (before != (const char *const *) *slot)
        {
          before = (const char *const *) *slot;
          after = make_row (months, before, names);
        }

      *slot = after;
      mend_after_leap (months, context, width, names);
    }
}

void
cal_icu_mend_months (CalNames      *names,
                     const char    *bundle,
                     const CalCldr *cldr)
{
  Months months = { names, cldr->counts_leap_month };

  mend_all (bundle, cldr->type, CAL_MEND_MONTHS | CAL_MEND_NARROW, mend_months, &months);
}

static void
mend_display_name (const CalMendRow *row,
                   gpointer          data)
{
  CalNames *names = data;

  names->display_name = choose (row->names, names->display_name);
}

void
cal_icu_mend_display_name (CalNames      *names,
                           const char    *bundle,
                           const CalCldr *cldr)
{
  mend_all (bundle, cldr->type, CAL_MEND_DISPLAY_NAME, mend_display_name, names);
}

static void
mend_era (const CalMendRow *row,
          gpointer          data)
{
  g_auto (GStrv) names = g_strsplit (row->names, SEPARATOR, CAL_NAMES_N_WIDTHS);
  char **era = data;

  for (int width = 0; width < CAL_NAMES_N_WIDTHS && names[width] != NULL; width++)
    {
      char *old = era[width];

      era[width] = g_strdup (choose (names[width], old));
      g_free (old);
    }
}

void
cal_icu_mend_era (const char     *bundle,
                  const CalCldr  *cldr,
                  int             place,
                  char          **row)
{
  if (place <= 2)
    mend_all (bundle, cldr->type, place == 1 ? CAL_MEND_FIRST_ERA : CAL_MEND_SECOND_ERA, mend_era, row);
}
