/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Looking for the territories whose change of calendar is known. */

#include "config.h"

#include "cal-cutover-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-shown-private.h"

/* Longer ones mean nothing. */
#define MAX_CODE_LENGTH 32

static gboolean
has_code (const CalCutoverTerritory *territory,
          const char                *code)
{
  g_auto (GStrv) aliases = NULL;

  if (g_ascii_strcasecmp (territory->code, code) == 0)
    return TRUE;

  aliases = g_strsplit (territory->aliases, " ", -1);

  for (char **alias = aliases; *alias != NULL; alias++)
    if (g_ascii_strcasecmp (*alias, code) == 0)
      return TRUE;

  return FALSE;
}

/* How many letters two codes have in common at the beginning. */
static gsize
count_common_letters (const char *code,
                      const char *other)
{
  gsize n = 0;

  while (code[n] != '\0' && g_ascii_tolower (code[n]) == g_ascii_tolower (other[n]))
    n++;

  return n;
}

/* Whether a text is in the name of a territory, or its part behind the hyphen is. */
static gboolean
is_named (const CalCutoverTerritory *territory,
          const char                *text)
{
  const char *part = strrchr (text, '-') != NULL ? strrchr (text, '-') + 1 : text;
  g_autofree char *name = g_ascii_strdown (territory->name, -1);
  g_autofree char *lower = g_ascii_strdown (part, -1);

  return strlen (lower) > 2 && strstr (name, lower) != NULL;
}

/* What may have been meant; NULL: nothing. */
static const CalCutoverTerritory *
find_nearest (const char *code)
{
  const CalCutoverTerritory *nearest = NULL;
  gsize most = 0;

  for (gsize i = 0; i < cal_cutover_n_territories; i++)
    {
      const CalCutoverTerritory *territory = &cal_cutover_territories[i];
      gsize common = count_common_letters (territory->code, code);

      if (is_named (territory, code))
        return territory;

      if (common > most)
        {
          nearest = territory;
          most = common;
        }
    }

  return nearest;
}

const CalCutoverTerritory *
cal_cutover_find_territory (const char  *code,
                            GError     **error)
{
  g_autofree char *shown = NULL;
  const CalCutoverTerritory *nearest;

  for (gsize i = 0; i < cal_cutover_n_territories; i++)
    if (has_code (&cal_cutover_territories[i], code))
      return &cal_cutover_territories[i];

  shown = cal_shown_dup (code);
  nearest = strnlen (code, MAX_CODE_LENGTH) < MAX_CODE_LENGTH ? find_nearest (code) : NULL;

  if (nearest != NULL)
    g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_CALENDAR,
                 "no change of calendar is known of territory “%s”; did you mean “%s” (%s)?",
                 shown, nearest->code, nearest->name);
  else
    g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_CALENDAR,
                 "no change of calendar is known of territory “%s”; those known are such as “GB”, “RU” or “DE-BY”",
                 shown);

  return NULL;
}
