/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names of eras, from ICU's copy of CLDR. */

#include "config.h"

#include "cal-icu-private.h"

static char *
read_item (const UResourceBundle *array,
           int                    index)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  const UChar *text = array != NULL ? ures_getStringByIndex (array, index, &length, &status) : NULL;

  return U_SUCCESS (status) ? cal_icu_to_utf8 (text, length) : NULL;
}

static char *
read_era_of (const CalIcuLink *link,
             const char       *width,
             int               index)
{
  const char *const path[] = { "eras", width, NULL };
  UResourceBundle *array = cal_icu_link_find (link, path);
  char *name = read_item (array, index);

  ures_close (array);

  return name;
}

/* In the root most narrow names of eras stand for the abbreviated ones. */
static char *
read_narrow_era (const CalIcuChain *chain,
                 int                index)
{
  char *name = NULL;

  for (int i = 0; i < chain->n && name == NULL; i++)
    {
      const CalIcuLink *link = &chain->links[i];
      g_autofree char *abbreviated = NULL;

      name = read_era_of (link, "narrow", index);

      if (name != NULL && cal_icu_link_is_root (link))
        abbreviated = read_era_of (link, "abbreviated", index);

      if (name != NULL && g_strcmp0 (name, abbreviated) == 0)
        g_clear_pointer (&name, g_free);
    }

  return name;
}

/* The root says ERA0 where there is no name. */
static char *
drop_placeholder (char *name)
{
  if (name != NULL && g_str_has_prefix (name, "ERA"))
    g_clear_pointer (&name, g_free);

  return name;
}

static gboolean
is_english (const char *bundle)
{
  return g_str_equal (bundle, "en") || g_str_has_prefix (bundle, "en_");
}

/* The wide and the abbreviated names of all eras. */
typedef struct
{
  CalIcuChain chain;
  UResourceBundle *wide;        /* (owned) NULL: they are the abbreviated ones */
  UResourceBundle *abbreviated; /* (owned) */
} EraArrays;

static void
open_arrays (EraArrays  *arrays,
             const char *bundle,
             const char *type)
{
  static const char *const wide_path[] = { "eras", "wide", NULL };
  static const char *const abbreviated_path[] = { "eras", "abbreviated", NULL };
  const char *const path[] = { "calendar", type, NULL };
  const CalIcuLink *link;

  cal_icu_chain_open (&arrays->chain, NULL, bundle, path);
  arrays->wide = cal_icu_chain_find (&arrays->chain, wide_path, FALSE, &link);
  arrays->abbreviated = cal_icu_chain_find (&arrays->chain, abbreviated_path, TRUE, &link);
}

static void
close_arrays (EraArrays *arrays)
{
  ures_close (arrays->wide);
  ures_close (arrays->abbreviated);
  cal_icu_chain_clear (&arrays->chain);
}

static void
load_era (CalNames         *names,
          const EraArrays  *arrays,
          gboolean          english,
          const CalEraRule *era)
{
  const UResourceBundle *wide_array = arrays->wide != NULL ? arrays->wide : arrays->abbreviated;
  int index = era->cldr_place - 1;
  g_autofree char *wide = drop_placeholder (read_item (wide_array, index));
  g_autofree char *abbreviated = drop_placeholder (read_item (arrays->abbreviated, index));
  g_autofree char *narrow = drop_placeholder (read_narrow_era (&arrays->chain, index));

  /* In English, what CLDR only abbreviates we have in words. */
  if (english && g_strcmp0 (wide, abbreviated) == 0)
    g_clear_pointer (&wide, g_free);

  cal_names_set_era (names, era->code, wide, abbreviated, narrow != NULL ? narrow : abbreviated);
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
  EraArrays arrays;

  for (gsize i = 0; i < rule->n_eras; i++)
    {
      const CalEraRule *era = &rule->eras[i];
      const CalCldr *cldr = get_cldr (rule, era);

      if (opened != NULL && cldr != opened)
        close_arrays (&arrays);

      if (cldr != NULL && cldr != opened)
        open_arrays (&arrays, bundle, cldr->type);

      opened = cldr;

      if (cldr != NULL)
        load_era (names, &arrays, is_english (bundle), era);
      else
        cal_names_set_era (names, era->code, NULL, NULL, NULL);
    }

  if (opened != NULL)
    close_arrays (&arrays);
}
