/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Taking locale names apart: RFC 5646 for tags, Unicode Technical Standard 35,
 * part 1, for their -u- extension. */

#include "config.h"

#include "cal-locale-private.h"

#include <string.h>

#define MAX_SUBTAGS 32
#define MAX_LENGTH 160

/* What a key of the -u- extension is kept in; NULL: it says nothing to us. */
static char *
find_key (CalLocale  *self,
          const char *key)
{
  if (g_ascii_strcasecmp (key, "ca") == 0 || g_ascii_strcasecmp (key, "calendar") == 0)
    return self->calendar;
  if (g_ascii_strcasecmp (key, "nu") == 0 || g_ascii_strcasecmp (key, "numbers") == 0)
    return self->numbers;

  return g_ascii_strcasecmp (key, "rg") == 0 ? self->region : NULL;
}

static void
set_first_weekday (CalLocale  *self,
                   const char *value)
{
  static const char *const days[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    if (g_ascii_strcasecmp (value, days[i]) == 0)
      self->first_weekday = (guint8) (i + 1);
}

/* One subtag of the value of a key; values may have several. */
static void
add_value (CalLocale  *self,
           const char *key,
           const char *value)
{
  char *slot = find_key (self, key);
  g_autofree char *lower = g_ascii_strdown (value, -1);

  if (g_ascii_strcasecmp (key, "fw") == 0)
    set_first_weekday (self, value);

  if (slot == NULL)
    return;

  if (slot[0] != '\0')
    g_strlcat (slot, "-", CAL_LOCALE_KEY_SIZE);

  g_strlcat (slot, lower, CAL_LOCALE_KEY_SIZE);
}

/* Reads the subtags after the singleton u; gives the number it took. */
static guint
read_unicode_extension (CalLocale          *self,
                        char *const        *subtags)
{
  const char *key = NULL;
  guint n = 0;

  for (; subtags[n] != NULL && strlen (subtags[n]) > 1; n++)
    {
      if (strlen (subtags[n]) == 2)
        key = subtags[n];
      else if (key != NULL)
        add_value (self, key, subtags[n]);
    }

  return n;
}

/* The part of ICU's names after the at sign: calendar=persian;numbers=latn. */
static void
read_keywords (CalLocale  *self,
               const char *keywords)
{
  g_auto (GStrv) pairs = g_strsplit (keywords, ";", MAX_SUBTAGS);

  for (char **pair = pairs; *pair != NULL; pair++)
    {
      char *value = strchr (*pair, '=');

      if (value == NULL)
        continue;

      *value++ = '\0';
      add_value (self, g_strstrip (*pair), g_strstrip (value));
    }
}

static gboolean
is_alpha (const char *subtag,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalpha (subtag[i]))
      return FALSE;

  return strlen (subtag) == length;
}

static gboolean
is_region (const char *subtag)
{
  return is_alpha (subtag, 2) ||
         (strlen (subtag) == 3 && g_ascii_isdigit (subtag[0]) &&
          g_ascii_isdigit (subtag[1]) && g_ascii_isdigit (subtag[2]));
}

static gboolean
is_alphanumeric (const char *subtag)
{
  while (g_ascii_isalnum (*subtag))
    subtag++;

  return *subtag == '\0';
}

static void
append (CalLocale  *self,
        const char *subtag,
        gboolean    title)
{
  g_autofree char *text = g_ascii_strup (subtag, -1);

  if (title)
    for (char *p = text + 1; *p != '\0'; p++)
      *p = g_ascii_tolower (*p);

  g_strlcat (self->name, "_", sizeof self->name);
  g_strlcat (self->name, text, sizeof self->name);
}

/* Language, script, region, variants and extensions. */
static gboolean
is_variant (const char *subtag)
{
  return strlen (subtag) >= 4 && strlen (subtag) <= 8 && is_alphanumeric (subtag);
}

/* ICU leaves the place of the region empty before a variant. */
static void
append_variant (CalLocale  *self,
                const char *subtag,
                gboolean    has_region)
{
  if (!has_region)
    g_strlcat (self->name, "_", sizeof self->name);

  append (self, subtag, FALSE);
}

static void
read_subtags (CalLocale   *self,
              char *const *subtags)
{
  g_autofree char *language = g_ascii_strdown (subtags[0], -1);
  gsize length = strlen (language);
  guint i = 1;
  gboolean has_region = FALSE;

  if (length < 2 || length > 8 || !is_alpha (language, length))
    return;

  g_strlcpy (self->name, language, sizeof self->name);

  if (subtags[i] != NULL && is_alpha (subtags[i], 4))
    append (self, subtags[i++], TRUE);

  if (subtags[i] != NULL && is_region (subtags[i]))
    {
      append (self, subtags[i++], FALSE);
      has_region = TRUE;
    }

  for (; subtags[i] != NULL && strlen (subtags[i]) > 1; i++)
    if (is_variant (subtags[i]))
      {
        append_variant (self, subtags[i], has_region);
        has_region = TRUE;
      }

  /* What stands behind an x means what two parties have agreed upon. */
  for (; subtags[i] != NULL && g_ascii_strcasecmp (subtags[i], "x") != 0; i++)
    if (g_ascii_strcasecmp (subtags[i], "u") == 0)
      i += read_unicode_extension (self, &subtags[i + 1]);
}

/* The modifiers that POSIX systems have and that mean a script or variant. */
static const char *const modifiers[][2] = {
  { "latin", "Latn" }, { "cyrillic", "Cyrl" }, { "devanagari", "Deva" },
  { "arabic", "Arab" }, { "valencia", "valencia" },
};

static const char *
find_modifier (const char *modifier)
{
  for (gsize i = 0; i < G_N_ELEMENTS (modifiers); i++)
    if (g_ascii_strcasecmp (modifiers[i][0], modifier) == 0)
      return modifiers[i][1];

  return NULL;
}

/* sr_RS and Latn make sr_Latn_RS; ca_ES and valencia make ca_ES_valencia. */
static char *
apply_modifier (const char *name,
                const char *modifier)
{
  const char *subtag = find_modifier (modifier);
  const char *separator = strpbrk (name, "_-");

  if (subtag == NULL)
    return g_strdup (name);

  if (strlen (subtag) != 4 || separator == NULL)
    return g_strconcat (name, "_", subtag, NULL);

  return g_strdup_printf ("%.*s_%s%s", (int) (separator - name), name, subtag, separator);
}

static const char *const variables[] = { "LC_ALL", "LC_TIME", "LANG" };

static const char *
get_user_locale (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);

      if (value != NULL && value[0] != '\0')
        return value;
    }

  return "C";
}

/* Reads @name, of which it may change every byte, and what stands behind its at
 * sign, if it has one. */
static void
read_name (CalLocale  *self,
           char       *name,
           const char *behind)
{
  g_autofree char *modified G_GNUC_UNUSED = NULL;
  g_auto (GStrv) subtags = NULL;

  if (behind != NULL && strchr (behind, '=') != NULL)
    read_keywords (self, behind);
  else if (behind != NULL)
    name = modified = apply_modifier (name, behind);

  g_strdelimit (name, "_", '-');
  subtags = g_strsplit (name, "-", MAX_SUBTAGS);

  if (subtags[0] != NULL)
    read_subtags (self, subtags);
}

void
cal_locale_init (CalLocale  *self,
                 const char *tag)
{
  g_autofree char *name = NULL;
  char *at;

  memset (self, 0, sizeof *self);
  g_strlcpy (self->name, "root", sizeof self->name);

  if (tag == NULL)
    tag = get_user_locale ();

  if (strnlen (tag, MAX_LENGTH + 1) > MAX_LENGTH || !g_str_is_ascii (tag))
    return;

  name = g_strdup (tag);
  at = strchr (name, '@');

  if (at != NULL)
    *at++ = '\0';

  /* What POSIX writes after a point is an encoding. */
  *(name + strcspn (name, ".")) = '\0';

  if (strcmp (name, "C") == 0 || strcmp (name, "POSIX") == 0)
    g_strlcpy (self->name, "en", sizeof self->name);
  else
    read_name (self, name, at);
}

static void
append_key (GString    *tag,
            const char *key,
            const char *value)
{
  if (value[0] == '\0')
    return;

  if (strstr (tag->str, "-u-") == NULL)
    g_string_append (tag, "-u");

  g_string_append_printf (tag, "-%s-%s", key, value);
}

char *
cal_locale_dup_tag (const CalLocale *self)
{
  static const char days[][4] = { "", "mon", "tue", "wed", "thu", "fri", "sat", "sun" };
  GString *tag;

  if (strcmp (self->name, "root") == 0)
    tag = g_string_new ("und");
  else
    tag = g_string_new (self->name);

  g_string_replace (tag, "__", "-", 0);
  g_string_replace (tag, "_", "-", 0);

  append_key (tag, "ca", self->calendar);
  append_key (tag, "fw", days[self->first_weekday]);
  append_key (tag, "nu", self->numbers);
  append_key (tag, "rg", self->region);

  return g_string_free (tag, FALSE);
}

/* What has been understood in full comes out as it went in. */
gboolean
cal_locale_parse (CalLocale  *self,
                  const char *tag)
{
  g_autofree char *understood = NULL;
  g_autofree char *given = NULL;

  cal_locale_init (self, tag);

  if (strnlen (tag, CAL_LOCALE_NAME_SIZE) >= CAL_LOCALE_NAME_SIZE || strpbrk (tag, ".@") != NULL)
    return FALSE;

  given = g_strdelimit (g_strdup (tag), "_", '-');
  understood = cal_locale_dup_tag (self);

  if (strcmp (self->name, "und") == 0)
    strcpy (self->name, "root");

  return g_ascii_strcasecmp (given, understood) == 0 && strstr (understood, "-u-") == NULL;
}

gboolean
cal_locale_name_truncate (char *name)
{
  char *separator;

  if (strcmp (name, "root") == 0)
    return FALSE;

  separator = strrchr (name, '_');

  if (separator == NULL)
    strcpy (name, "root");
  else
    *separator = '\0';

  /* The empty region before a variant. */
  if (separator > name && separator[-1] == '_')
    separator[-1] = '\0';

  return TRUE;
}
