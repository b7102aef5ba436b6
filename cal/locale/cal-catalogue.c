/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reading gettext catalogues.
 *
 * gettext() translates into the language of the process, which is not the one
 * that a name is asked for in; to change that for a moment would change it for
 * every thread.  So the compiled catalogues are read here: the GNU MO format,
 * gettext manual, section 10.3.
 */

#include "config.h"

#include "cal-names-private.h"

#include <string.h>

#ifdef CAL_LOCALE_FROM_LIBRARY
#include <dlfcn.h>
#endif

#define MAGIC 0x950412deu

/* Larger files are not ours. */
#define MAX_SIZE (4 * 1024 * 1024)

/* The catalogue of a language, read once for all its messages: a mapped file could be
 * cut off underneath. */
typedef struct
{
  char *path;
  guint8 *bytes;       /* (owned) NULL: there is no such catalogue */
  gsize size;
  gboolean swapped;
  guint64 used;        /* greater where it was used later */
} Catalogue;

/* More than there are languages; the others are remembered not to exist, as far
 * as there is room. */
#define N_CATALOGUES 64
#define PATH_SIZE 1024

static Catalogue catalogues[N_CATALOGUES];
static guint64 n_uses;
static guint n_opened;
static GMutex lock; /* of these three */

static gboolean
read_word (const Catalogue *self,
           guint64          offset,
           guint32         *word)
{
  if (offset + 4 > self->size)
    return FALSE;

  memcpy (word, self->bytes + offset, 4);

  if (self->swapped)
    *word = GUINT32_SWAP_LE_BE (*word);

  return TRUE;
}

static gboolean
check_header (Catalogue *self)
{
  guint32 magic;

  if (!read_word (self, 0, &magic))
    return FALSE;

  self->swapped = magic == GUINT32_SWAP_LE_BE (MAGIC);

  return self->swapped || magic == MAGIC;
}

/* String @index of the table at @table; NULL if the file is broken. */
static const char *
get_string (const Catalogue *self,
            guint32          table,
            guint32          index)
{
  guint32 length, offset;
  guint64 entry = table + (guint64) index * 8;

  if (!read_word (self, entry, &length) || !read_word (self, entry + 4, &offset) ||
      (guint64) offset + length >= self->size || self->bytes[offset + length] != '\0')
    return NULL;

  return (const char *) self->bytes + offset;
}

/* The originals are in order. */
static const char *
find_translation (const Catalogue *self,
                  const char      *message)
{
  guint32 low = 0, high, originals, translations;

  if (!read_word (self, 8, &high) || !read_word (self, 12, &originals) ||
      !read_word (self, 16, &translations))
    return NULL;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      const char *original = get_string (self, originals, middle);
      int order;

      if (original == NULL)
        return NULL;

      order = strcmp (message, original);

      if (order == 0)
        return get_string (self, translations, middle);

      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }

  return NULL;
}

static void
close_catalogue (Catalogue *self)
{
  g_clear_pointer (&self->bytes, g_free);
  g_clear_pointer (&self->path, g_free);
  *self = (Catalogue) { NULL, };
}

static void
open_catalogue (Catalogue  *self,
                const char *path)
{
  self->path = g_strdup (path);
  n_opened++;

  if (g_file_get_contents (path, (char **) &self->bytes, &self->size, NULL) &&
      (self->size > MAX_SIZE || !check_header (self)))
    g_clear_pointer (&self->bytes, g_free);
}

/* The catalogue at @path, in place of the one unused for longest if need be;
 * NULL: there is none. */
static Catalogue *
get_catalogue (const char *path)
{
  Catalogue *oldest = catalogues;

  for (Catalogue *catalogue = catalogues; catalogue < catalogues + N_CATALOGUES; catalogue++)
    {
      if (g_strcmp0 (catalogue->path, path) == 0)
        {
          catalogue->used = ++n_uses;

          return catalogue->bytes != NULL ? catalogue : NULL;
        }

      if (catalogue->used < oldest->used)
        oldest = catalogue;
    }

  close_catalogue (oldest);
  open_catalogue (oldest, path);
  oldest->used = ++n_uses;

  return oldest->bytes != NULL ? oldest : NULL;
}

static Catalogue *
get_catalogue_of (const char *directory,
                  const char *name)
{
  char path[PATH_SIZE];
  int length = g_snprintf (path, sizeof path, "%s/%s/LC_MESSAGES/" GETTEXT_PACKAGE ".mo", directory, name);

  return length < PATH_SIZE ? get_catalogue (path) : NULL;
}

static char *
translate_in_language (const char *directory,
                       const char *name,
                       const char *message)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&lock);
  Catalogue *catalogue = get_catalogue_of (directory, name);
  const char *translation = catalogue != NULL ? find_translation (catalogue, message) : NULL;

  if (translation == NULL || translation[0] == '\0' || !g_utf8_validate (translation, -1, NULL))
    return NULL;

  return g_strdup (translation);
}

/* Catalogues name the two writings of Chinese by a territory. */
static const char *
find_chinese (const char *name)
{
  if (!g_str_has_prefix (name, "zh"))
    return NULL;

  if (strstr (name, "Hant") != NULL || strstr (name, "TW") != NULL ||
      strstr (name, "HK") != NULL || strstr (name, "MO") != NULL)
    return "zh_TW";

  return "zh_CN";
}

#ifdef CAL_LOCALE_FROM_LIBRARY

/* A package of Python is unpacked anywhere. */
static char *
find_installed (void)
{
  g_autofree char *folder = NULL;
  Dl_info info;

  if (dladdr (&catalogues, &info) == 0)
    return g_strdup (CAL_LOCALE_DIR);

  folder = g_path_get_dirname (info.dli_fname);

  return g_build_filename (folder, CAL_LOCALE_FROM_LIBRARY, NULL);
}

const char *
cal_catalogue_get_installed (void)
{
  static char *directory;

  if (g_once_init_enter (&directory))
    g_once_init_leave (&directory, find_installed ());

  return directory;
}

#else

const char *
cal_catalogue_get_installed (void)
{
  return CAL_LOCALE_DIR;
}

#endif

char *
cal_catalogue_translate (const char *directory,
                         const char *locale_name,
                         const char *context,
                         const char *message)
{
  g_autofree char *key = g_strconcat (context, "\004", message, NULL);
  const char *chinese = find_chinese (locale_name);
  char name[CAL_LOCALE_NAME_SIZE];

  if (chinese != NULL)
    return translate_in_language (directory, chinese, key);

  g_strlcpy (name, locale_name, sizeof name);

  while (strcmp (name, "root") != 0)
    {
      char *translation = translate_in_language (directory, name, key);

      if (translation != NULL)
        return translation;

      cal_locale_name_truncate (name);
    }

  return NULL;
}

void
cal_catalogue_find (const char *directory,
                    const char *locale_name,
                    char       *name)
{
  const char *chinese = find_chinese (locale_name);
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&lock);

  g_strlcpy (name, chinese != NULL ? chinese : locale_name, CAL_LOCALE_NAME_SIZE);

  while (strcmp (name, "root") != 0 && get_catalogue_of (directory, name) == NULL)
    {
      if (chinese != NULL)
        g_strlcpy (name, "root", CAL_LOCALE_NAME_SIZE);
      else
        cal_locale_name_truncate (name);
    }
}

void
cal_catalogue_forget (void)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&lock);

  for (gsize i = 0; i < N_CATALOGUES; i++)
    close_catalogue (&catalogues[i]);
}

guint
cal_catalogue_get_n_opened (void)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&lock);

  return n_opened;
}
