/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-lexicon-private.h"

#include <string.h>

#include "cal-fold-private.h"

typedef struct
{
  char *name;   /* (owned) folded */
  gsize length;
  int value;
  gboolean narrow;
  int prefix;   /* the entry with the longest shorter name that begins this one; −1: none */
} Entry;

/* Entries are in order of names.  Of a text, the names that it begins with are
 * among the last entry that is not behind the text and those that begin that
 * entry: whatever lies between a beginning of a text and the text has the same
 * beginning. */
struct _CalLexicon
{
  GArray *entries;
};

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  g_free (entry->name);
}

CalLexicon *
cal_lexicon_new (void)
{
  CalLexicon *self = g_new (CalLexicon, 1);

  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, entry_clear);

  return self;
}

void
cal_lexicon_free (CalLexicon *self)
{
  g_array_unref (self->entries);
  g_free (self);
}

static const Entry *
get_entry (const CalLexicon *self,
           guint             index)
{
  return &g_array_index (self->entries, Entry, index);
}

void
cal_lexicon_add (CalLexicon *self,
                 const char *name,
                 int         value,
                 gboolean    narrow)
{
  g_autofree char *folded = name != NULL ? cal_fold_dup (name) : NULL;
  Entry entry;

  if (folded == NULL || folded[0] == '\0')
    return;

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *known = &g_array_index (self->entries, Entry, i);

      if (known->value == value && g_str_equal (known->name, folded))
        {
          known->narrow = known->narrow && narrow;
          return;
        }
    }

  entry.length = strlen (folded);
  entry.name = g_steal_pointer (&folded);
  entry.value = value;
  entry.narrow = narrow;
  entry.prefix = -1;
  g_array_append_val (self->entries, entry);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *first = a, *second = b;
  int order = strcmp (first->name, second->name);

  return order != 0 ? order : first->value - second->value;
}

void
cal_lexicon_complete (CalLexicon *self)
{
  g_array_sort (self->entries, compare_entries);

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = &g_array_index (self->entries, Entry, i);
      int prefix = (int) i - 1;

      while (prefix >= 0 && !g_str_has_prefix (entry->name, get_entry (self, prefix)->name))
        prefix = get_entry (self, prefix)->prefix;

      entry->prefix = prefix;
    }
}

/* The last entry that is not behind @text; −1: all are. */
static int
find_last (const CalLexicon *self,
           const char       *text)
{
  int low = 0, high = (int) self->entries->len;

  while (low < high)
    {
      int middle = low + (high - low) / 2;

      if (strcmp (get_entry (self, middle)->name, text) <= 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low - 1;
}

guint
cal_lexicon_match (const CalLexicon *self,
                   const char       *text,
                   gboolean          narrow,
                   CalLexiconMatch  *matches,
                   guint             max_matches)
{
  guint n = 0;

  for (int i = find_last (self, text); i >= 0 && n < max_matches; i = get_entry (self, i)->prefix)
    {
      const Entry *entry = get_entry (self, i);

      if ((narrow || !entry->narrow) && strncmp (text, entry->name, entry->length) == 0)
        matches[n++] = (CalLexiconMatch) { entry->length, entry->value };
    }

  return n;
}

gboolean
cal_lexicon_goes_on (const CalLexicon *self,
                     const char       *text)
{
  guint next = (guint) (find_last (self, text) + 1);

  return next < self->entries->len && g_str_has_prefix (get_entry (self, next)->name, text);
}
