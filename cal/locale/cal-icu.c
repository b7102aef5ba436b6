/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-icu-private.h"

#include <string.h>
#include <unicode/uloc.h>
#include <unicode/unumsys.h>
#include <unicode/ustring.h>

#include "cal-error.h"
#include "cal-shown-private.h"

void
cal_icu_set_error (GError     **error,
                   const char  *what,
                   const char  *name,
                   UErrorCode   status)
{
  g_autofree char *shown = cal_shown_dup (name);

  g_set_error (error, CAL_ERROR, CAL_ERROR_DATA,
               "%s for “%s” cannot be read from the data bundle %s of ICU: %s",
               what, shown, U_ICUDATA_NAME, u_errorName (status));
}

char *
cal_icu_to_utf8 (const UChar *text,
                 int32_t      length)
{
  return length > 0 ? g_utf16_to_utf8 ((const gunichar2 *) text, length, NULL, NULL, NULL) : NULL;
}

int32_t
cal_icu_from_utf8 (const char *text,
                   UChar      *out,
                   int32_t     size)
{
  UErrorCode status = U_ZERO_ERROR;
  int32_t length;

  u_strFromUTF8 (out, size, &length, text, -1, &status);

  return U_SUCCESS (status) && length < size ? length : 0;
}

gboolean
cal_icu_find_bundle (const char  *name,
                     char        *bundle,
                     GError     **error)
{
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *resource = ures_open (NULL, name, &status);
  const char *valid;

  if (U_FAILURE (status))
    {
      cal_icu_set_error (error, "locale data", name, status);
      return FALSE;
    }

  g_strlcpy (bundle, "root", CAL_LOCALE_NAME_SIZE);

  if (status != U_USING_DEFAULT_WARNING)
    {
      status = U_ZERO_ERROR;
      valid = ures_getLocaleByType (resource, ULOC_VALID_LOCALE, &status);

      if (U_SUCCESS (status) && valid[0] != '\0')
        g_strlcpy (bundle, valid, CAL_LOCALE_NAME_SIZE);
    }

  ures_close (resource);

  return TRUE;
}

static const char *const kinds_of_numerals[] = { "native", "traditio", "finance", NULL };

/* ICU fails altogether for numerals that it does not know. */
static gboolean
knows_numerals (const char *name)
{
  UErrorCode status = U_ZERO_ERROR;
  UNumberingSystem *system;

  if (g_strv_contains (kinds_of_numerals, name))
    return TRUE;

  system = unumsys_openByName (name, &status);
  unumsys_close (system);

  return U_SUCCESS (status);
}

char *
cal_icu_dup_id (const CalLocale  *locale,
                const char       *type,
                const char       *numbers,
                GError          **error)
{
  char bundle[CAL_LOCALE_NAME_SIZE];
  const char *name = locale->name;
  GString *id;

  if (!cal_icu_find_bundle (name, bundle, error))
    return NULL;

  if (g_str_equal (bundle, "root"))
    name = bundle;

  if (numbers == NULL)
    numbers = locale->numbers;

  id = g_string_new (name);
  g_string_append_printf (id, "@calendar=%s", type);

  if (numbers[0] != '\0' && knows_numerals (numbers))
    g_string_append_printf (id, ";numbers=%s", numbers);

  return g_string_free (id, FALSE);
}

/* Steps from one resource to what @key means in it; takes @resource. */
static UResourceBundle *
enter (UResourceBundle *resource,
       const char      *key,
       UErrorCode      *status)
{
  UResourceBundle *child = ures_getByKey (resource, key, NULL, status);

  ures_close (resource);

  return child;
}

char *
cal_icu_read_own (const char *name,
                  const char *path,
                  int         index)
{
  g_auto (GStrv) keys = g_strsplit (path, "/", 8);
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *resource = ures_openDirect (NULL, name, &status);
  const UChar *text = NULL;
  char *result;
  int32_t length = 0;

  if (U_SUCCESS (status))
    resource = enter (resource, "calendar", &status);

  for (char **key = keys; *key != NULL && U_SUCCESS (status); key++)
    resource = enter (resource, *key, &status);

  if (U_SUCCESS (status))
    text = index < 0 ? ures_getString (resource, &length, &status)
                     : ures_getStringByIndex (resource, index, &length, &status);

  result = U_SUCCESS (status) ? cal_icu_to_utf8 (text, length) : NULL;
  ures_close (resource);

  return result;
}

gboolean
cal_icu_replace_by_parent (char *bundle)
{
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *resource;
  const UChar *text = NULL;
  int32_t length = 0;
  gboolean found;

  if (g_str_equal (bundle, "root"))
    return FALSE;

  resource = ures_openDirect (NULL, bundle, &status);

  if (U_SUCCESS (status))
    text = ures_getStringByKey (resource, "%%Parent", &length, &status);

  found = U_SUCCESS (status) && length > 0 && length < CAL_LOCALE_NAME_SIZE;

  if (found)
    u_UCharsToChars (text, bundle, length + 1);

  ures_close (resource);

  return found || cal_locale_name_truncate (bundle);
}

char *
cal_icu_read (const char *name,
              const char *path,
              int         index)
{
  char bundle[CAL_LOCALE_NAME_SIZE];
  char *text = NULL;

  g_strlcpy (bundle, name, sizeof bundle);

  while (text == NULL && !g_str_equal (bundle, "root"))
    {
      text = cal_icu_read_own (bundle, path, index);
      cal_icu_replace_by_parent (bundle);
    }

  return text;
}
