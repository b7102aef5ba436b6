/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Names from ICU's copy of CLDR.
 *
 * They are read from the bundles themselves.  ICU would make a whole formatter
 * for each calendar, which costs many times as much.  So the inheritance between
 * contexts, widths and calendars that the root of CLDR prescribes (Unicode
 * Technical Standard 35, part 4) stands here once more; tests/names-icu.c
 * compares what comes of it with ICU's own.
 */

#include "config.h"

#include "cal-icu-mended-private.h"
#include "cal-icu-private.h"

#include <string.h>
#include <unicode/ustring.h>

static const char *const context_keys[] = { "format", "stand-alone" };
static const char *const width_keys[] = { "wide", "abbreviated", "narrow", "short" };

/* Where names of one context and width are those of another unless they are
 * given; in an order in which the others come first. */
typedef struct
{
  guint8 context;
  guint8 width;
  guint8 other_context;
  guint8 other_width;
  gboolean in_root;  /* whether the root may have them, and not refer to the others */
} Inheritance;

#define FORMAT CAL_NAME_CONTEXT_FORMAT
#define STANDALONE CAL_NAME_CONTEXT_STANDALONE
#define WIDE CAL_NAME_WIDTH_WIDE
#define ABBREVIATED CAL_NAME_WIDTH_ABBREVIATED
#define NARROW CAL_NAME_WIDTH_NARROW

static const Inheritance inheritance[] = {
  { FORMAT, WIDE, FORMAT, WIDE, TRUE },
  { STANDALONE, NARROW, STANDALONE, NARROW, TRUE },
  { FORMAT, ABBREVIATED, FORMAT, WIDE, TRUE },
  { FORMAT, NARROW, STANDALONE, NARROW, FALSE },
  { STANDALONE, WIDE, FORMAT, WIDE, FALSE },
  { STANDALONE, ABBREVIATED, FORMAT, ABBREVIATED, FALSE },
  { FORMAT, CAL_NAME_WIDTH_SHORT, FORMAT, ABBREVIATED, FALSE },
  { STANDALONE, CAL_NAME_WIDTH_SHORT, FORMAT, CAL_NAME_WIDTH_SHORT, FALSE },
};

#define N_INHERITANCE_OF_WEEKDAYS G_N_ELEMENTS (inheritance)
#define N_INHERITANCE (G_N_ELEMENTS (inheritance) - 2) /* nothing else has short names */

static void
open_calendar (CalIcuChain *chain,
               const char  *bundle,
               const char  *type)
{
  const char *const path[] = { "calendar", type, NULL };

  cal_icu_chain_open (chain, NULL, bundle, path);
}

static UResourceBundle *
find_row (const CalIcuChain  *chain,
          const char         *field,
          const Inheritance  *row,
          gboolean            in_root,
          const CalIcuLink  **link)
{
  const char *const path[] = { field, context_keys[row->context], width_keys[row->width], NULL };

  return cal_icu_chain_find (chain, path, in_root && row->in_root, link);
}

/* NULL where the name is empty, too long or no UTF-16. */
static const char *
add_item (CalNames              *names,
          const UResourceBundle *array,
          int                    index)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar *text = ures_getStringByIndex (array, index, &length, &status);
  char name[CAL_ICU_TEXT_SIZE * 3];

  if (U_FAILURE (status) || length >= CAL_ICU_TEXT_SIZE)
    return NULL;

  u_strToUTF8 (name, sizeof name, NULL, text, length, &status);

  return U_SUCCESS (status) ? cal_names_add (names, name) : NULL;
}

/* Adds @n names, those from @first on and then those before it. */
static const char *const *
add_items (CalNames              *names,
           const UResourceBundle *array,
           int                    first,
           int                    n)
{
  const char **row = cal_names_add_row (names, NULL, n);

  for (int i = 0; i < n; i++)
    row[i] = add_item (names, array, (first + i) % n);

  return row;
}

/* The names of @field, of which the first is the one at @first. */
typedef struct
{
  const char *field;
  int first;
  int n;
} Field;

/* CLDR's weeks begin with Sunday; here Monday comes first. */
static const Field weekday_field = { "dayNames", 1, 7 };
static const Field quarter_field = { "quarters", 0, 4 };

static void
load_row (CalNames                 *names,
          const CalIcuChain        *chain,
          const Field              *field,
          const Inheritance        *inherited,
          gboolean                  in_root,
          const char *const       **row,
          const char *const        *other)
{
  const CalIcuLink *link;
  UResourceBundle *array = find_row (chain, field->field, inherited, in_root, &link);

  if (array != NULL)
    *row = add_items (names, array, field->first, field->n);
  else if (in_root)
    *row = other;

  ures_close (array);
}

static void
load_weekdays (CalNames          *names,
               const CalIcuChain *chain,
               gboolean           in_root)
{
  for (gsize i = 0; i < N_INHERITANCE_OF_WEEKDAYS; i++)
    {
      const Inheritance *row = &inheritance[i];

      load_row (names, chain, &weekday_field, row, in_root, &names->weekdays[row->context][row->width],
                names->weekdays[row->other_context][row->other_width]);
    }
}

static void
load_quarters (CalNames          *names,
               const CalIcuChain *chain,
               gboolean           in_root)
{
  for (gsize i = 0; i < N_INHERITANCE; i++)
    {
      const Inheritance *row = &inheritance[i];

      load_row (names, chain, &quarter_field, row, in_root, &names->quarters[row->context][row->width],
                names->quarters[row->other_context][row->other_width]);
    }
}

/* Where a language has no animals, they are the branches after which the parts of the day
 * are named, too. */
static UResourceBundle *
find_cycle (const CalIcuChain *chain,
            const char        *set,
            gboolean           in_root)
{
  const char *const path[] = { "cyclicNameSets", set, "format", "abbreviated", NULL };
  static const char *const branches[] = { "cyclicNameSets", "dayParts", "format", "abbreviated", NULL };
  const CalIcuLink *link;
  UResourceBundle *array = cal_icu_chain_find (chain, path, FALSE, &link);

  if (array == NULL && in_root && g_str_equal (set, "zodiacs"))
    array = cal_icu_chain_find (chain, branches, FALSE, &link);

  return array != NULL || !in_root ? array : cal_icu_chain_find (chain, path, TRUE, &link);
}

/* CLDR has names of one width only. */
static void
load_cycle (CalNames           *names,
            const CalIcuChain  *chain,
            const char         *set,
            int                 n,
            gboolean            in_root,
            const char *const **rows)
{
  UResourceBundle *array = find_cycle (chain, set, in_root);
  const char *const *row = array != NULL ? add_items (names, array, 0, n) : NULL;

  for (int width = 0; row != NULL && width < CAL_NAMES_N_WIDTHS; width++)
    rows[width] = row;

  ures_close (array);
}

/* Where the leap month has a place, that is after the fifth, and behind the last of
 * all is what the month after it is called in a leap year. */
#define LEAP_INDEX 5
#define AFTER_LEAP_INDEX 13

static const char **
add_months (CalNames              *names,
            const UResourceBundle *array,
            gboolean               counts_leap)
{
  const char **months = cal_names_add_row (names, NULL, CAL_CLDR_N_CODES);
  int n = MIN (ures_getSize (array), 13);

  for (int i = 0; i < n; i++)
    {
      gboolean leap = counts_leap && i == LEAP_INDEX;
      int number = i + 1 - (counts_leap && i >= LEAP_INDEX);

      months[cal_month_code_make (number, leap)] = add_item (names, array, i);
    }

  return months;
}

/* Gives the name of the bundle that has these months; of the root if none has. */
static const char *
load_months_of (CalNames          *names,
                const CalIcuChain *chain,
                const Inheritance *row,
                gboolean           in_root,
                gboolean           counts_leap)
{
  const CalIcuLink *link;
  UResourceBundle *array = find_row (chain, "monthNames", row, in_root, &link);
  const char ***months = &names->months[row->context][row->width];
  const char **after_leap = &names->month_beside_leap[row->context][row->width];

  if (array == NULL && in_root)
    {
      *months = names->months[row->other_context][row->other_width];
      *after_leap = names->month_beside_leap[row->other_context][row->other_width];
    }

  if (array == NULL)
    return "root";

  *months = add_months (names, array, counts_leap);
  *after_leap = counts_leap ? add_item (names, array, AFTER_LEAP_INDEX) : NULL;
  ures_close (array);

  return link->name;
}

/* Gives the name of the bundle that has the wide names. */
static const char *
load_months (CalNames          *names,
             const CalIcuChain *chain,
             const CalCldr     *cldr)
{
  const char *name = load_months_of (names, chain, &inheritance[0], cldr->has_months, cldr->counts_leap_month);

  for (gsize i = 1; i < N_INHERITANCE; i++)
    load_months_of (names, chain, &inheritance[i], cldr->has_months, cldr->counts_leap_month);

  return name;
}

#define LEAP_PATH(context, width) { context, width, "leap", NULL }
#define N_LEAP_PATHS 3

/* Where the pattern of a context and width stands, and the next best ones. */
static const char *const leap_paths[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS][N_LEAP_PATHS][4] = {
  {
    { LEAP_PATH ("format", "wide") },
    { LEAP_PATH ("format", "abbreviated"), LEAP_PATH ("format", "wide") },
    { LEAP_PATH ("format", "narrow"), LEAP_PATH ("stand-alone", "narrow") },
  },
  {
    { LEAP_PATH ("stand-alone", "wide"), LEAP_PATH ("format", "wide") },
    { LEAP_PATH ("stand-alone", "abbreviated"), LEAP_PATH ("format", "abbreviated"), LEAP_PATH ("format", "wide") },
    { LEAP_PATH ("stand-alone", "narrow") },
  },
};

static char *
read_string (UResourceBundle *string)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar *text = string != NULL ? ures_getString (string, &length, &status) : NULL;
  char *result = U_SUCCESS (status) ? cal_icu_to_utf8 (text, length) : NULL;

  ures_close (string);

  return result;
}

/* How leap months of the East Asian calendars differ from others: a pattern such
 * as 闰{0}.  Inheritance within the root is CLDR's; elsewhere a pattern is what one
 * of @n_paths names. */
static char *
read_leap_pattern (const CalIcuChain *patterns,
                   const char *const  (*paths)[4],
                   int                n_paths)
{
  char *pattern = NULL;

  for (int i = 0; i < n_paths && pattern == NULL && paths[i][0] != NULL; i++)
    {
      const CalIcuLink *link;

      pattern = read_string (cal_icu_chain_find (patterns, paths[i], FALSE, &link));
    }

  if (pattern == NULL && patterns->n > 0)
    pattern = read_string (cal_icu_link_follow (&patterns->links[patterns->n - 1], paths[0]));

  return pattern != NULL ? pattern : g_strdup ("{0}");
}

static void
add_leap_months (CalNames    *names,
                 const char **months,
                 const char  *pattern)
{
  g_auto (GStrv) parts = g_strsplit (pattern, "{0}", 2);

  for (int number = 1; g_strv_length (parts) == 2 && number <= 12; number++)
    {
      const char *name = months[cal_month_code_make (number, FALSE)];
      g_autofree char *leap = g_strconcat (parts[0], name != NULL ? name : "", parts[1], NULL);

      months[cal_month_code_make (number, TRUE)] = cal_names_add (names, leap);
    }
}

/* The leap months of the rows that are not those of @base.  Rows that are the same
 * stay so if their patterns are. */
static void
load_leap_months (CalNames          *names,
                  const CalIcuChain *leap_patterns)
{
  char *patterns[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS] = { { NULL, }, };

  for (gsize i = 0; i < N_INHERITANCE; i++)
    {
      const Inheritance *row = &inheritance[i];
      const char ***months = &names->months[row->context][row->width];
      const char **others = names->months[row->other_context][row->other_width];
      const char *other = patterns[row->other_context][row->other_width];
      char *pattern;

      if (*months == names->base->months[row->context][row->width])
        continue;

      pattern = read_leap_pattern (leap_patterns, leap_paths[row->context][row->width], N_LEAP_PATHS);
      patterns[row->context][row->width] = pattern;

      if (other != NULL && *months == others && g_str_equal (pattern, other))
        continue;

      if (other != NULL && *months == others)
        *months = cal_names_add_row (names, others, CAL_CLDR_N_CODES);

      add_leap_months (names, *months, pattern);
    }

  for (int i = 0; i < CAL_NAMES_N_CONTEXTS * CAL_NAMES_N_WIDTHS; i++)
    g_free (patterns[i / CAL_NAMES_N_WIDTHS][i % CAL_NAMES_N_WIDTHS]);
}

static void
load_leap_number (CalNames          *names,
                  const CalIcuChain *patterns)
{
  static const char *const paths[][4] = { { "numeric", "all", "leap", NULL } };
  g_autofree char *pattern = read_leap_pattern (patterns, paths, 1);
  g_auto (GStrv) parts = g_strsplit (pattern, "{0}", 2);

  if (g_strv_length (parts) != 2)
    return;

  names->leap_prefix = parts[0][0] != '\0' ? cal_names_add (names, parts[0]) : "";
  names->leap_suffix = parts[1][0] != '\0' ? cal_names_add (names, parts[1]) : "";
}

static gboolean
same_months (const char *const *a,
             const char *const *b)
{
  for (int code = 0; code < CAL_CLDR_N_CODES; code++)
    if (g_strcmp0 (a[code], b[code]) != 0)
      return FALSE;

  return TRUE;
}

/* Afghanistan has its own names of the Persian months, but CLDR gives only the
 * wide ones and lets the others come from Iran.  So where a territory has wide
 * names of its own, what it has inherited follows them: what was no
 * abbreviation in the language is none in the territory. */
static void
keep_territory_together (CalNames       *names,
                         const CalNames *language)
{
  const char **wide = names->months[FORMAT][WIDE];
  const char **narrow = names->months[STANDALONE][NARROW];
  const char *const *language_wide = language->months[FORMAT][WIDE];

  if (same_months (wide, language_wide))
    return;

  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
      {
        const char ***months = &names->months[context][width];
        const char *const *inherited = language->months[context][width];

        if (!same_months (*months, inherited))
          continue;

        if (same_months (inherited, language_wide))
          *months = wide;
        else if (width == NARROW)
          *months = narrow;
      }
}

/* @source is the bundle that has the wide names. */
static void
load_territory (CalNames      *names,
                const char    *bundle,
                const char    *source,
                const CalCldr *cldr)
{
  g_autoptr (CalNames) language = NULL;
  CalIcuChain chain;
  char parent[CAL_LOCALE_NAME_SIZE];

  g_strlcpy (parent, bundle, sizeof parent);
  cal_locale_name_truncate (parent);

  /* The language has the names that come from it or from the root. */
  if (g_str_equal (source, "root") || g_str_has_prefix (parent, source))
    return;

  language = cal_names_new ();
  open_calendar (&chain, parent, cldr->type);
  load_months (language, &chain, cldr);
  cal_icu_chain_clear (&chain);
  keep_territory_together (names, language);
}

static void
load_display_name (CalNames   *names,
                   const char *bundle,
                   const char *type)
{
  static const char *const path[] = { "Types", "calendar", NULL };
  CalIcuChain chain;

  names->display_name = NULL;
  cal_icu_chain_open (&chain, U_ICUDATA_NAME "-lang", bundle, path);

  for (int i = 0; i < chain.n && names->display_name == NULL; i++)
    {
      UErrorCode status = U_ZERO_ERROR;
      int32_t length = 0;
      const UChar *text = ures_getStringByKey (chain.links[i].table, type, &length, &status);
      g_autofree char *name = U_SUCCESS (status) ? cal_icu_to_utf8 (text, length) : NULL;

      names->display_name = cal_names_add (names, name);
    }

  cal_icu_chain_clear (&chain);
}

/* What calendars with patterns of leap months alone have.  The patterns are those of
 * the one from which the others take their names. */
static void
load_leap_patterns (CalNames          *names,
                    const CalIcuChain *chain,
                    const char        *bundle,
                    const CalCldr     *cldr)
{
  const CalCldr *first = cldr->kin != NULL ? cldr->kin : cldr;
  const char *const path[] = { "calendar", first->type, "monthPatterns", NULL };
  CalIcuChain patterns;

  cal_icu_chain_open (&patterns, NULL, bundle, path);
  load_leap_months (names, &patterns);

  if (cldr == first)
    load_leap_number (names, &patterns);

  load_cycle (names, chain, "years", CAL_NAMES_N_CYCLE, cldr == first, names->cyclic_years);
  load_cycle (names, chain, "zodiacs", CAL_NAMES_N_ZODIAC, cldr == first, names->zodiac);
  cal_icu_chain_clear (&patterns);
}

static void
load_calendar (CalNames          *names,
               const CalIcuChain *chain,
               const char        *bundle,
               const CalCldr     *cldr)
{
  gboolean first = cldr == &cal_cldr_gregorian;
  const char *source;

  load_weekdays (names, chain, first);
  load_quarters (names, chain, first);
  source = load_months (names, chain, cldr);

  if (cldr->mixes_territories)
    load_territory (names, bundle, source, cldr);

  cal_icu_mend_months (names, bundle, cldr);

  if (cldr->has_leap_patterns)
    load_leap_patterns (names, chain, bundle, cldr);
}

gboolean
cal_locale_data_find_bundle (const char  *name,
                             char        *bundle,
                             GError     **error)
{
  return cal_icu_find_bundle (name, bundle, error);
}

gboolean
cal_locale_data_load_names (CalNames       *names,
                            const char     *bundle,
                            const CalCldr  *cldr,
                            GError        **error)
{
  CalIcuChain chain;

  open_calendar (&chain, bundle, cldr->type);
  load_calendar (names, &chain, bundle, cldr);
  cal_icu_chain_clear (&chain);

  if (names->weekdays[FORMAT][WIDE][0] == NULL)
    {
      cal_icu_set_error (error, "names of the calendar", bundle, U_MISSING_RESOURCE_ERROR);

      return FALSE;
    }

  load_display_name (names, bundle, cldr->type);
  cal_icu_mend_display_name (names, bundle, cldr);

  return TRUE;
}
