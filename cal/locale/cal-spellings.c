/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The table of spellings, by language, calendar and kind. */

#include "config.h"

#include "cal-spellings-private.h"

#include <string.h>

#include "cal-territory-private.h"
#include "data/cal-spellings-data.h"

#define ALL_CALENDARS "-"

/* What is looked for, and who wants it. */
typedef struct
{
  const char *language;
  const char *calendar;
  CalSpellingKind kind;
  CalLexiconRank rank;
  CalSpellingFunc func;
  gpointer data;
} Search;

static int
compare (const Search         *search,
         const CalSpellingRow *row)
{
  int order = strcmp (search->language, row->language);

  if (order == 0)
    order = strcmp (search->calendar, row->calendar);

  return order != 0 ? order : (int) search->kind - row->kind;
}

/* The first row that is not before what is looked for. */
static guint
find_first (const Search *search)
{
  guint low = 0, high = G_N_ELEMENTS (rows);

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (compare (search, &rows[middle]) > 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
give_row (const Search         *search,
          const CalSpellingRow *row)
{
  g_auto (GStrv) spellings = g_strsplit (row->spellings, "|", -1);

  for (char **spelling = spellings; *spelling != NULL; spelling++)
    search->func (*spelling, row->code, search->rank, search->data);
}

static void
give_calendar (const Search *search)
{
  for (guint i = find_first (search); i < G_N_ELEMENTS (rows) && compare (search, &rows[i]) == 0; i++)
    give_row (search, &rows[i]);
}

/* What calls itself something that CLDR has is given the same once only. */
static void
give_language (Search        *search,
               const char    *id,
               const CalCldr *cldr)
{
  if (id != NULL && (cldr == NULL || strcmp (id, cldr->type) != 0))
    {
      search->calendar = id;
      give_calendar (search);
    }

  while (cldr != NULL)
    {
      search->calendar = cldr->type;
      give_calendar (search);

      if (cldr == &cal_cldr_gregorian || cldr->has_months)
        break;

      cldr = cldr->kin != NULL ? cldr->kin : &cal_cldr_gregorian;
    }

  search->calendar = ALL_CALENDARS;
  give_calendar (search);
}

void
cal_spellings_foreach (const CalLocale *locale,
                       const char      *id,
                       const CalCldr   *cldr,
                       CalSpellingKind  kind,
                       CalSpellingFunc  func,
                       gpointer         data)
{
  Search search = { .kind = kind, .func = func, .data = data };
  char name[CAL_LOCALE_NAME_SIZE];
  char script[CAL_SCRIPT_SIZE];

  search.language = name;
  search.rank = CAL_LEXICON_SPELLING;
  g_strlcpy (name, locale->name, sizeof name);

  while (strcmp (name, "root") != 0)
    {
      give_language (&search, id, cldr);

      if (!cal_locale_name_truncate (name))
        break;
    }

  search.rank = CAL_LEXICON_TRANSLITERATION;
  cal_territory_find_script (locale, script);
  g_snprintf (name, sizeof name, "und_%s", script);
  give_language (&search, id, cldr);
}

const CalSpellingRow *
cal_spellings_get_rows (guint *n_rows)
{
  *n_rows = G_N_ELEMENTS (rows);

  return rows;
}
