/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names of eras, from ICU's copy of CLDR. */

#include "config.h"

#include "cal-icu-private.h"

/* Eras by their place among those of a CLDR type. */
typedef struct
{
  const char *type;
  int index;
  const char *code;
} EraCode;

static const EraCode era_codes[] = {
  { "gregorian", 1, "ce" }, { "gregorian", 0, "bce" },
  { "buddhist", 0, "be" },
  { "coptic", 1, "am" },
  { "ethiopic", 1, "am" }, { "ethiopic", 0, "aa" },
  { "ethiopic-amete-alem", 0, "aa" },
  { "hebrew", 0, "am" },
  { "indian", 0, "shaka" },
  { "islamic", 0, "ah" }, { "islamic", 1, "bh" },
  { "japanese", 236, "reiwa" }, { "japanese", 235, "heisei" }, { "japanese", 234, "showa" },
  { "japanese", 233, "taisho" }, { "japanese", 232, "meiji" },
  { "persian", 0, "ap" },
  { "roc", 1, "roc" }, { "roc", 0, "broc" },
};

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
  const CalIcuChain *chain;
  UResourceBundle *wide;        /* (owned) NULL: they are the abbreviated ones */
  UResourceBundle *abbreviated; /* (owned) */
} EraArrays;

static void
load_era (CalNames        *names,
          const EraArrays *arrays,
          gboolean         english,
          const EraCode   *era)
{
  const UResourceBundle *wide_array = arrays->wide != NULL ? arrays->wide : arrays->abbreviated;
  g_autofree char *wide = drop_placeholder (read_item (wide_array, era->index));
  g_autofree char *abbreviated = drop_placeholder (read_item (arrays->abbreviated, era->index));
  g_autofree char *narrow = drop_placeholder (read_narrow_era (arrays->chain, era->index));

  /* In English, what CLDR only abbreviates we have in words. */
  if (english && g_strcmp0 (wide, abbreviated) == 0)
    g_clear_pointer (&wide, g_free);

  cal_names_set_era (names, era->code, wide, abbreviated, narrow != NULL ? narrow : abbreviated);
}

static gboolean
has_eras (const char *type)
{
  for (gsize i = 0; i < G_N_ELEMENTS (era_codes); i++)
    if (g_str_equal (era_codes[i].type, type))
      return TRUE;

  return FALSE;
}

/* Before its eras the Japanese calendar counts as the Gregorian one does; the other
 * calendars have not the eras of their kin, but all Islamic ones have the same. */
void
cal_icu_load_eras (CalNames          *names,
                   const CalIcuChain *chain,
                   const char        *bundle,
                   const char        *type)
{
  static const char *const wide_path[] = { "eras", "wide", NULL };
  static const char *const abbreviated_path[] = { "eras", "abbreviated", NULL };
  const CalIcuLink *link;
  EraArrays arrays = { .chain = chain };

  if (g_str_has_prefix (type, "islamic-"))
    return;

  if (!g_str_equal (type, "japanese"))
    names->n_eras = 0;

  if (!has_eras (type))
    return;

  arrays.wide = cal_icu_chain_find (chain, wide_path, FALSE, &link);
  arrays.abbreviated = cal_icu_chain_find (chain, abbreviated_path, TRUE, &link);

  for (gsize i = 0; i < G_N_ELEMENTS (era_codes); i++)
    if (g_str_equal (era_codes[i].type, type))
      load_era (names, &arrays, is_english (bundle), &era_codes[i]);

  ures_close (arrays.wide);
  ures_close (arrays.abbreviated);
}
