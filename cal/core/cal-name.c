/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-name-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-shown-private.h"

/* FNV-1a over the letters in lower case. */
guint
cal_name_hash (gconstpointer name)
{
  guint32 hash = 2166136261u;

  for (const char *p = name; *p != '\0'; p++)
    hash = (hash ^ (guchar) g_ascii_tolower (*p)) * 16777619u;

  return hash;
}

gboolean
cal_name_equal (gconstpointer a,
                gconstpointer b)
{
  return g_ascii_strcasecmp (a, b) == 0;
}

/* The first name that comes twice; NULL if none does. */
const char *
cal_name_find_repetition (GStrv names)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (cal_name_hash, cal_name_equal);

  for (gsize i = 0; names[i] != NULL; i++)
    if (!g_hash_table_add (seen, names[i]))
      return names[i];

  return NULL;
}

/* An id stands in the texts of dates, where RFC 9557 has hyphens between parts. */
static gboolean
has_empty_part (const char *id)
{
  return g_str_has_suffix (id, "-") || strstr (id, "--") != NULL;
}

static gboolean
check_name (const char  *name,
            const char  *what,
            const char  *punctuation,
            GError     **error)
{
  gsize length = strnlen (name, CAL_NAME_MAX_LENGTH + 1);
  gboolean is_id = strcmp (punctuation, "-") == 0;
  g_autofree char *shown = NULL;

  if (length > CAL_NAME_MAX_LENGTH)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_NAME,
                   "the %s is longer than the %d characters allowed",
                   what, CAL_NAME_MAX_LENGTH);
      return FALSE;
    }

  if (g_ascii_isalpha (name[0]) && name[length - 1] != ' ' && !(is_id && has_empty_part (name)))
    {
      gsize i = 1;

      while (g_ascii_isalnum (name[i]) ||
             (name[i] != '\0' && strchr (punctuation, name[i]) != NULL))
        i++;

      if (i == length)
        return TRUE;
    }

  shown = cal_shown_dup (name);
  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_NAME,
               "the %s “%s” is not well-formed; it must be 1 to %d ASCII letters, digits and %s, "
               "beginning with a letter",
               what, shown, CAL_NAME_MAX_LENGTH,
               is_id ? "single “-” between them" : "“-”, “_”, “.” and inner spaces");
  return FALSE;
}

gboolean
cal_name_check_id (const char  *id,
                   GError     **error)
{
  return check_name (id, "id", "-", error);
}

gboolean
cal_name_check_alias (const char  *alias,
                      GError     **error)
{
  return check_name (alias, "alias", "-_. ", error);
}
