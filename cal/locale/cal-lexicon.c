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
  char *name;   /* (owned) folded, and in a loose lexicon squeezed */
  gsize length;
  int value;
  CalLexiconRank rank;
  gboolean narrow;
  gboolean dotted; /* there was a full stop in what was squeezed: one may be behind it */
  gsize numeral; /* where a Roman number behind the name begins, which is never part of a word; 0: none */
  gboolean shared; /* another name is the same once squeezed, and means something else */
  char tail[4]; /* … or all of these, with which the name ended before it was squeezed */
  guint8 *gaps; /* (owned) of a squeezed name, as in Squeezed; else NULL */
  int prefix;   /* the entry with the longest shorter name that begins this one; −1: none */
} Entry;

/* Entries are in order of names.  Of a text, the names that it begins with are
 * among the last entry that is not behind the text and those that begin that
 * entry: whatever lies between a beginning of a text and the text has the same
 * beginning. */
struct _CalLexicon
{
  GArray *entries;
  gboolean loose;
  gsize longest; /* the length of the longest name */
  gboolean begins[256]; /* by get_bucket (), whether a name begins with such a character */
};

/* With room for one character more, and its terminator. */
#define SQUEEZED_SIZE (CAL_LEXICON_MAX_NAME + 7)

/* A text without what a loose lexicon does not look at. */
typedef struct
{
  char text[SQUEEZED_SIZE];
  guint16 ends[SQUEEZED_SIZE]; /* by the length of a beginning, where it ends in the text */
  guint8 gaps[SQUEEZED_SIZE];  /* whether something parts the character that begins there from the one before */
} Squeezed;

static void
entry_clear (gpointer data)
{
  Entry *entry = data;

  g_free (entry->name);
  g_free (entry->gaps);
}

CalLexicon *
cal_lexicon_new (gboolean loose)
{
  CalLexicon *self = g_new0 (CalLexicon, 1);

  self->loose = loose;
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

static gboolean
is_passed_over (gunichar c)
{
  return c == ' ' || c == '-' || c == '\'' || c == '.';
}

/* The letter without its marks; 0: it is nothing but a mark. */
static gunichar
strip_marks (gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];

  if (c >= 0x300 && c <= 0x36f)
    return 0;

  /* Latin, Greek and Cyrillic letters. */
  if ((c >= 0xc0 && c < 0x300) || (c >= 0x370 && c < 0x530) || (c >= 0x1e00 && c < 0x2000))
    if (g_unichar_fully_decompose (c, FALSE, parts, G_N_ELEMENTS (parts)) > 0)
      return parts[0];

  return c;
}

static guint
get_bucket (gunichar c)
{
  return c < 0x80 ? c : 0x80 | (c & 0x7f);
}

/* Writes the character at @p as it is compared.  Gives its length. */
static int
squeeze_character (const char *p,
                   char       *out)
{
  gunichar c;

  if ((guchar) *p < 0x80)
    {
      *out = *p;
      return 1;
    }

  c = strip_marks (g_utf8_get_char (p));

  return c != 0 ? g_unichar_to_utf8 (c, out) : 0;
}

/* Where the next letter stands, and whether something parts it from @last; two numbers
 * are never made one. */
static const char *
find_letter (const char *at,
             char        last,
             gboolean   *gap)
{
  const char *p = at;

  for (*gap = FALSE; is_passed_over (*p); p++)
    *gap = *gap || *p != '\'';

  return g_ascii_isdigit (last) && g_ascii_isdigit (*p) ? at : p;
}

/* Only apostrophes may stand before a name. */
static const char *
find_beginning (const char *text)
{
  while (*text == '\'')
    text++;

  return text;
}

/* The beginning of a folded text, up to @max bytes of what is left of it. */
static gsize
squeeze (const char *text,
         gsize       max,
         Squeezed   *squeezed)
{
  const char *p = find_beginning (text);
  gboolean gap = FALSE;
  gsize n = 0;

  if (is_passed_over (*p))
    max = 0;

  while (*p != '\0' && n < max)
    {
      int length = squeeze_character (p, squeezed->text + n);

      memset (squeezed->gaps + n, 0, length);
      squeezed->gaps[n] = gap;
      n += length;
      p = g_utf8_next_char (p);
      squeezed->ends[n] = (guint16) (p - text);

      if (n > 0 && is_passed_over (*p))
        p = find_letter (p, squeezed->text[n - 1], &gap);
      else
        gap = FALSE;
    }

  /* What is longer than any name ends somewhere behind it. */
  squeezed->text[n] = '\0';

  return n;
}

/* “Rab. I” is not “Rabi”. */
static gsize
find_numeral (const char   *name,
              const guint8 *gaps)
{
  for (gsize at = strlen (name); at > 0 && name[at - 1] == 'i'; at--)
    if (gaps[at - 1])
      return at - 1;

  return 0;
}

static void
fill_in (CalLexicon *self,
         Entry      *entry,
         const char *name)
{
  g_autofree char *folded = cal_fold_dup (name);

  entry->dotted = self->loose && strchr (folded, '.') != NULL;

  if (self->loose && strlen (folded) <= CAL_LEXICON_MAX_NAME)
    {
      Squeezed squeezed;

      squeeze (folded, CAL_LEXICON_MAX_NAME, &squeezed);
      entry->name = g_strdup (squeezed.text);
      entry->gaps = g_memdup2 (squeezed.gaps, strlen (squeezed.text));
      entry->numeral = find_numeral (squeezed.text, squeezed.gaps);

      if (squeezed.text[0] != '\0')
        g_strlcpy (entry->tail, folded + squeezed.ends[strlen (squeezed.text)], sizeof entry->tail);
    }
  else
    entry->name = g_steal_pointer (&folded);

  entry->length = strlen (entry->name);
}

void
cal_lexicon_add_as (CalLexicon     *self,
                    const char     *name,
                    int             value,
                    gboolean        narrow,
                    CalLexiconRank  rank)
{
  Entry entry = { .value = value, .rank = rank, .narrow = narrow, .prefix = -1 };

  if (name == NULL)
    return;

  fill_in (self, &entry, name);

  if (entry.length == 0)
    {
      entry_clear (&entry);
      return;
    }

  self->longest = MAX (self->longest, entry.length);
  self->begins[get_bucket (g_utf8_get_char (entry.name))] = TRUE;
  g_array_append_val (self->entries, entry);
}

void
cal_lexicon_add (CalLexicon *self,
                 const char *name,
                 int         value,
                 gboolean    narrow)
{
  cal_lexicon_add_as (self, name, value, narrow, CAL_LEXICON_NAME);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *first = a, *second = b;
  int order = strcmp (first->name, second->name);

  if (order == 0)
    order = (int) first->rank - (int) second->rank;

  return order != 0 ? order : first->value - second->value;
}

/* One name that is written with a space and without one may have it. */
static void
merge_gaps (Entry       *before,
            const Entry *entry)
{
  for (gsize i = 0; before->gaps != NULL && i < entry->length; i++)
    before->gaps[i] |= entry->gaps[i];
}

/* What is the same as the entry before it, and what gives way to that. */
static gboolean
is_superfluous (Entry       *before,
                const Entry *entry)
{
  if (!g_str_equal (before->name, entry->name))
    return FALSE;

  if (before->value == entry->value)
    {
      before->narrow = before->narrow && entry->narrow;
      before->dotted = before->dotted || entry->dotted;
      before->numeral = MIN (before->numeral, entry->numeral);

      if (before->tail[0] == '\0')
        memcpy (before->tail, entry->tail, sizeof before->tail);

      merge_gaps (before, entry);
    }

  return before->value == entry->value || before->rank != entry->rank;
}

static void
remove_superfluous (CalLexicon *self)
{
  guint n = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = &g_array_index (self->entries, Entry, i);

      if (n > 0 && is_superfluous (&g_array_index (self->entries, Entry, n - 1), entry))
        {
          entry_clear (entry);
          entry->name = NULL;
          entry->gaps = NULL;
        }
      else
        {
          Entry *place = &g_array_index (self->entries, Entry, n++);

          if (place != entry)
            {
              *place = *entry;
              entry->name = NULL;
              entry->gaps = NULL;
            }
        }
    }

  g_array_set_size (self->entries, n);
}

void
cal_lexicon_complete (CalLexicon *self)
{
  g_array_sort (self->entries, compare_entries);
  remove_superfluous (self);

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = &g_array_index (self->entries, Entry, i);
      int prefix = (int) i - 1;

      if (prefix >= 0 && g_str_equal (entry->name, get_entry (self, prefix)->name))
        entry->shared = g_array_index (self->entries, Entry, prefix).shared = TRUE;

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

static guint
match_exactly (const CalLexicon *self,
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

/* “Rabi I” is not “Rab. II”: a name parts the words wherever the text does. */
static gboolean
is_spaced_alike (const Entry    *entry,
                 const Squeezed *squeezed)
{
  for (gsize i = 0; i < entry->length; i++)
    if (squeezed->gaps[i] && !entry->gaps[i])
      return FALSE;

  return TRUE;
}

/* The place behind a name whose last letter ends at @end, with its marks. */
static gsize
find_end (const Entry *entry,
          const char  *text,
          gsize        end)
{
  while ((guchar) text[end] >= 0xcc && strip_marks (g_utf8_get_char (text + end)) == 0)
    end = g_utf8_next_char (text + end) - text;

  if (entry->tail[0] != '\0' && g_str_has_prefix (text + end, entry->tail))
    return end + strlen (entry->tail);

  return end + (entry->dotted && text[end] == '.');
}

/* FALSE: no name begins as @text does. */
static gboolean
may_begin (const CalLexicon *self,
           const char       *text)
{
  const char *first = find_beginning (text);
  gunichar c = (guchar) *first < 0x80 ? (gunichar) *first : strip_marks (g_utf8_get_char (first));

  return c == 0 || self->begins[get_bucket (c)];
}

static guint
match_loosely (const CalLexicon *self,
               const char       *text,
               gboolean          narrow,
               CalLexiconMatch  *matches,
               guint             max_matches)
{
  guint n = 0;
  Squeezed squeezed;

  if (!may_begin (self, text))
    return 0;

  squeeze (text, MIN (self->longest, CAL_LEXICON_MAX_NAME), &squeezed);

  for (int i = find_last (self, squeezed.text); i >= 0 && n < max_matches; i = get_entry (self, i)->prefix)
    {
      const Entry *entry = get_entry (self, i);

      if ((entry->narrow && !narrow) || strncmp (squeezed.text, entry->name, entry->length) != 0 ||
          (entry->numeral > 0 && !squeezed.gaps[entry->numeral]) ||
          (entry->shared && !is_spaced_alike (entry, &squeezed)))
        continue;

      matches[n++] = (CalLexiconMatch) { find_end (entry, text, squeezed.ends[entry->length]), entry->value };
    }

  return n;
}

guint
cal_lexicon_match (const CalLexicon *self,
                   const char       *text,
                   gboolean          narrow,
                   CalLexiconMatch  *matches,
                   guint             max_matches)
{
  return (self->loose ? match_loosely : match_exactly) (self, text, narrow, matches, max_matches);
}

gboolean
cal_lexicon_goes_on (const CalLexicon *self,
                     const char       *text)
{
  Squeezed squeezed;
  guint next;

  if (self->loose)
    {
      squeeze (text, MIN (self->longest, CAL_LEXICON_MAX_NAME), &squeezed);
      text = squeezed.text;
    }

  next = (guint) (find_last (self, text) + 1);

  return next < self->entries->len && get_entry (self, next)->length > strlen (text) &&
         g_str_has_prefix (get_entry (self, next)->name, text);
}

/* The first of the entries that begin with @text: those that are no longer come before others. */
static guint
find_first_beginning (const CalLexicon *self,
                      const char       *text)
{
  guint first = (guint) (find_last (self, text) + 1);

  while (first > 0 && strcmp (get_entry (self, first - 1)->name, text) == 0)
    first--;

  return first;
}

guint
cal_lexicon_find_beginnings (const CalLexicon *self,
                             const char       *text,
                             int              *values,
                             guint             max_values)
{
  Squeezed squeezed;
  guint n = 0;

  if (self->loose)
    {
      squeeze (text, MIN (self->longest, CAL_LEXICON_MAX_NAME), &squeezed);
      text = squeezed.text;
    }

  if (text[0] == '\0')
    return 0;

  for (guint i = find_first_beginning (self, text);
       i < self->entries->len && n < max_values && g_str_has_prefix (get_entry (self, i)->name, text); i++)
    {
      const Entry *entry = get_entry (self, i);

      if (!entry->narrow && (n == 0 || values[n - 1] != entry->value))
        values[n++] = entry->value;
    }

  return n;
}
