/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names of eras, from ICU's copy of CLDR. */

#include "config.h"

#include "cal-icu-mended-private.h"
#include "cal-icu-private.h"

#include <string.h>

/* Newer editions of ICU have tables in place of arrays, with numbers as keys. */
static char *
read_item (const UResourceBundle *names,
           int                    index)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  char key[8];
  const UChar *text;

  if (names == NULL)
    return NULL;

  g_snprintf (key, sizeof key, "%d", index);
  text = ures_getType (names) == URES_TABLE ? ures_getStringByKey (names, key, &length, &status)
                                            : ures_getStringByIndex (names, index, &length, &status);

  return U_SUCCESS (status) ? cal_icu_to_utf8 (text, length) : NULL;
}

static char *
read_era_of (const CalIcuLink *link,
             const char       *width,
             int               index)
{
  const char *const path[] = { "eras", width, NULL };
  UResourceBundle *names = cal_icu_link_find (link, path);
  char *name = read_item (names, index);

  ures_close (names);

  return name;
}

/* The name in the nearest bundle that has one; @link is that bundle. */
static char *
read_era (const CalIcuChain  *chain,
          const char         *width,
          int                 index,
          const CalIcuLink  **link)
{
  for (int i = 0; i < chain->n; i++)
    {
      char *name = read_era_of (&chain->links[i], width, index);

      *link = &chain->links[i];

      if (name != NULL)
        return name;
    }

  return NULL;
}

/* What is left of a name without its digits, of any script. */
static char *
dup_without_digits (const char *name)
{
  GString *rest = g_string_new (NULL);

  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isdigit (g_utf8_get_char (p)))
      g_string_append_unichar (rest, g_utf8_get_char (p));

  return g_string_free (rest, FALSE);
}

/* Where there is no name, the root says ERA0 and ERA1, and some have translated this:
 * such names differ in their digits alone.  Those of Japan, with years, are not such. */
static gboolean
is_placeholder (const CalIcuChain *chain,
                const char        *width,
                int                index,
                const char        *name)
{
  const CalIcuLink *link;
  g_autofree char *other = index < 2 ? read_era (chain, width, 1 - index, &link) : NULL;
  g_autofree char *rest = dup_without_digits (name);
  g_autofree char *other_rest = other != NULL ? dup_without_digits (other) : NULL;

  if (index > 1 || g_str_has_prefix (name, "ERA"))
    return index <= 1;

  return strlen (rest) < strlen (name) && (other == NULL || g_str_equal (rest, other_rest));
}

/* A name that only the root has is in no language: where there is a translation of our
 * own, that is better. */
static char *
read_name (const CalIcuChain  *chain,
           const char         *width,
           const CalEraRule   *era,
           const CalIcuLink  **link)
{
  int index = era->cldr_place - 1;
  char *name = read_era (chain, width, index, link);

  if (name != NULL && (is_placeholder (chain, width, index, name) ||
                       (era->context != NULL && cal_icu_link_is_root (*link))))
    g_clear_pointer (&name, g_free);

  return name;
}

/* In the root most narrow names of eras stand for the abbreviated ones. */
static char *
read_narrow_name (const CalIcuChain *chain,
                  const CalEraRule  *era)
{
  const CalIcuLink *link;
  char *name = read_name (chain, "narrow", era, &link);

  if (name != NULL && cal_icu_link_is_root (link))
    {
      g_autofree char *abbreviated = read_era_of (link, "abbreviated", era->cldr_place - 1);

      if (g_strcmp0 (name, abbreviated) == 0)
        g_clear_pointer (&name, g_free);
    }

  return name;
}

static gboolean
is_english (const char *bundle)
{
  return g_str_equal (bundle, "en") || g_str_has_prefix (bundle, "en_");
}

static void
load_era (CalNames          *names,
          const CalIcuChain *chain,
          const char        *bundle,
          const CalCldr     *cldr,
          const CalEraRule  *era)
{
  const CalIcuLink *link;
  char *row[CAL_NAMES_N_WIDTHS] = {
    [CAL_NAME_WIDTH_WIDE] = read_name (chain, "wide", era, &link),
    [CAL_NAME_WIDTH_ABBREVIATED] = read_name (chain, "abbreviated", era, &link),
    [CAL_NAME_WIDTH_NARROW] = read_narrow_name (chain, era),
  };

  if (row[CAL_NAME_WIDTH_WIDE] == NULL)
    row[CAL_NAME_WIDTH_WIDE] = g_strdup (row[CAL_NAME_WIDTH_ABBREVIATED]);

  /* In English, what CLDR only abbreviates we have in words. */
  if (is_english (bundle) && g_strcmp0 (row[CAL_NAME_WIDTH_WIDE], row[CAL_NAME_WIDTH_ABBREVIATED]) == 0)
    g_clear_pointer (&row[CAL_NAME_WIDTH_WIDE], g_free);

  if (row[CAL_NAME_WIDTH_NARROW] == NULL)
    row[CAL_NAME_WIDTH_NARROW] = g_strdup (row[CAL_NAME_WIDTH_ABBREVIATED]);

  cal_icu_mend_era (bundle, cldr, era->cldr_place, row);
  cal_names_set_era (names, era->code, row[CAL_NAME_WIDTH_WIDE], row[CAL_NAME_WIDTH_ABBREVIATED],
                     row[CAL_NAME_WIDTH_NARROW]);

  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    g_free (row[width]);
}

static const CalCldr *
get_cldr (const CalRule    *rule,
          const CalEraRule *era)
{
  if (era->cldr_place == 0)
    return NULL;

  return era->cldr != NULL ? era->cldr : rule->text.cldr;
}

/* Eras of one calendar of CLDR stand together. */
void
cal_locale_data_load_eras (CalNames      *names,
                           const char    *bundle,
                           const CalRule *rule)
{
  const CalCldr *opened = NULL;
  CalIcuChain chain;

  for (gsize i = 0; i < rule->n_eras; i++)
    {
      const CalEraRule *era = &rule->eras[i];
      const CalCldr *cldr = get_cldr (rule, era);

      if (opened != NULL && cldr != opened)
        cal_icu_chain_clear (&chain);

      if (cldr != NULL && cldr != opened)
        cal_icu_chain_open (&chain, NULL, bundle, (const char *const []) { "calendar", cldr->type, NULL });

      opened = cldr;

      if (cldr != NULL)
        load_era (names, &chain, bundle, cldr, era);
      else
        cal_names_set_era (names, era->code, NULL, NULL, NULL);
    }

  if (opened != NULL)
    cal_icu_chain_clear (&chain);
}
