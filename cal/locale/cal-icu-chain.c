/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Bundles of locale data one by one, each without what it inherits. */

#include "config.h"

#include "cal-icu-private.h"

#include <string.h>
#include <unicode/ustring.h>

/* Goes from @table, which stays, to what @path means in it.  The root refers to
 * something else by an entry whose key is that of the other. */
static UResourceBundle *
walk (UResourceBundle   *table,
      const char *const *path,
      gboolean           strict)
{
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *found = ures_getByKey (table, path[0], NULL, &status);
  gboolean same = TRUE;

  for (int i = 0; U_SUCCESS (status) && same; i++)
    {
      same = !strict || g_strcmp0 (ures_getKey (found), path[i]) == 0;

      if (same && path[i + 1] == NULL)
        return found;

      if (same)
        found = ures_getByKey (found, path[i + 1], found, &status);
    }

  ures_close (found);

  return NULL;
}

/* Gives the table at @path, and the name of the bundle that this one inherits from,
 * if it names it. */
static UResourceBundle *
open_table (const char        *package,
            const char        *name,
            const char *const *path,
            char              *parent)
{
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_openDirect (package, name, &status), *table;
  const UChar *text;
  int32_t length = 0;

  parent[0] = '\0';

  if (U_FAILURE (status))
    return NULL;

  table = walk (bundle, path, TRUE);
  text = ures_getStringByKey (bundle, "%%Parent", &length, &status);

  if (U_SUCCESS (status) && length < CAL_LOCALE_NAME_SIZE)
    u_UCharsToChars (text, parent, length + 1);

  ures_close (bundle);

  return table;
}

/* A bundle that ICU opens alone before it has opened it with its parents inherits
 * from the wrong ones ever after, for the whole process; so this comes first. */
static void
prepare (const char *package,
         const char *name)
{
  UErrorCode status = U_ZERO_ERROR;

  ures_close (ures_open (package, name, &status));
}

void
cal_icu_chain_open (CalIcuChain       *self,
                    const char        *package,
                    const char        *bundle,
                    const char *const *path)
{
  char name[CAL_LOCALE_NAME_SIZE], parent[CAL_LOCALE_NAME_SIZE];
  gboolean last = FALSE;

  self->n = 0;
  prepare (package, bundle);
  g_strlcpy (name, bundle, sizeof name);

  for (int i = 0; !last && i < CAL_ICU_MAX_CHAIN; i++)
    {
      CalIcuLink *link = &self->links[self->n];

      last = g_str_equal (name, "root");
      g_strlcpy (link->name, name, sizeof link->name);
      link->table = open_table (package, name, path, parent);

      if (link->table != NULL)
        self->n++;

      if (parent[0] != '\0')
        g_strlcpy (name, parent, sizeof name);
      else
        cal_locale_name_truncate (name);
    }
}

void
cal_icu_chain_clear (CalIcuChain *self)
{
  while (self->n > 0)
    ures_close (self->links[--self->n].table);
}

UResourceBundle *
cal_icu_link_find (const CalIcuLink  *self,
                   const char *const *path)
{
  return walk (self->table, path, TRUE);
}

UResourceBundle *
cal_icu_link_follow (const CalIcuLink  *self,
                     const char *const *path)
{
  return walk (self->table, path, FALSE);
}

gboolean
cal_icu_link_is_root (const CalIcuLink *self)
{
  return g_str_equal (self->name, "root");
}

UResourceBundle *
cal_icu_chain_find (const CalIcuChain  *self,
                    const char *const  *path,
                    gboolean            in_root,
                    const CalIcuLink  **link)
{
  for (int i = 0; i < self->n; i++)
    {
      UResourceBundle *found = NULL;

      if (in_root || !cal_icu_link_is_root (&self->links[i]))
        found = cal_icu_link_find (&self->links[i], path);

      if (found != NULL)
        {
          *link = &self->links[i];

          return found;
        }
    }

  return NULL;
}
