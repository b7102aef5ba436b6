/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-label-names-private.h"

#include <string.h>

#include "cal-fold-private.h"
#include "cal-name-table-private.h"

#define LABEL_CONTEXT "day label"

/* The parts in English, where a calendar has no names of its own. */
static const CalLabelName part_names[] = {
  { CAL_DAY_PART_BRIGHT, 0, NC_ ("day label", "Bright {0}") },
  { CAL_DAY_PART_DARK, 0, NC_ ("day label", "Dark {0}") },
  { CAL_DAY_PART_WAXING, 0, NC_ ("day label", "Waxing {0}") },
  { CAL_DAY_PART_WANING, 0, NC_ ("day label", "Waning {0}") },
  { CAL_DAY_PART_KALENDS, 0, NC_ ("day label", "Kalends {0}") },
  { CAL_DAY_PART_NONES, 0, NC_ ("day label", "Nones {0}") },
  { CAL_DAY_PART_IDES, 0, NC_ ("day label", "Ides {0}") },
  { CAL_DAY_PART_SUMMER, 0, NC_ ("day label", "Summer {0}") },
  { CAL_DAY_PART_WINTER, 0, NC_ ("day label", "Winter {0}") },
  { 0, 0, NULL }
};

static const char repeated_label[] = NC_ ("day label", "{0} bis");
static const char late_month[] = NC_ ("late month", "Late {0}");

static void
affixes_init (CalAffixes *self,
              const char *pattern)
{
  const char *place = strstr (pattern, "{0}");
  gsize length = place != NULL ? (gsize) (place - pattern) : strlen (pattern);

  self->before = g_strndup (pattern, length);
  self->behind = g_strdup (place != NULL ? place + strlen ("{0}") : "");
  self->folded_before = cal_fold_dup (self->before);
  self->folded_behind = cal_fold_dup (self->behind);
}

static void
affixes_clear (CalAffixes *self)
{
  g_free (self->before);
  g_free (self->behind);
  g_free (self->folded_before);
  g_free (self->folded_behind);
}

static void
text_clear (gpointer data)
{
  CalLabelText *text = data;

  affixes_clear (&text->affixes);
}

static char *
translate (const CalLocale *locale,
           const char      *context,
           const char      *name)
{
  char *translated = cal_names_translate (locale, context, name);

  return translated != NULL ? translated : g_strdup (name);
}

/* Without a place for what it marks, a mark would be all that is written. */
static void
load_mark (CalAffixes      *self,
           const CalLocale *locale,
           const char      *context,
           const char      *pattern)
{
  g_autofree char *translated = translate (locale, context, pattern);

  affixes_init (self, strstr (translated, "{0}") != NULL || strstr (pattern, "{0}") == NULL ? translated : pattern);
}

static void
append (CalLabelNames *self,
        CalDayPart     part,
        int            number,
        CalNameWidth   width,
        const char    *name)
{
  CalLabelText text = { (guint8) part, (guint8) width, (gint16) number, { NULL, } };

  affixes_init (&text.affixes, name);
  g_array_append_val (self->texts, text);
}

static void
append_names (CalLabelNames      *self,
              const CalLocale    *locale,
              const CalLabelName *names)
{
  for (; names->name != NULL; names++)
    {
      g_autofree char *name = translate (locale, LABEL_CONTEXT, names->name);

      /* To people of that language it is a number as others. */
      if (names->number != 0 && strstr (name, "{0}") != NULL)
        continue;

      for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
        append (self, names->part, names->number, (CalNameWidth) width, name);
    }
}

CalLabelNames *
cal_label_names_new (const CalLocale    *locale,
                     const CalRuleNames *names)
{
  CalLabelNames *self = g_new0 (CalLabelNames, 1);
  const char *repeated = names != NULL ? names->repeated_label : NULL;
  const char *late = names != NULL ? names->late_month : NULL;

  self->texts = g_array_new (FALSE, FALSE, sizeof (CalLabelText));
  g_array_set_clear_func (self->texts, text_clear);

  if (names != NULL && names->labels != NULL)
    append_names (self, locale, names->labels);

  append_names (self, locale, part_names);
  load_mark (&self->repeated, locale, LABEL_CONTEXT, repeated != NULL ? repeated : repeated_label);
  self->repeated_number = names != NULL ? names->repeated_number : 0;
  load_mark (&self->late, locale, "late month", late != NULL ? late : late_month);

  return self;
}

void
cal_label_names_free (CalLabelNames *self)
{
  g_array_unref (self->texts);
  affixes_clear (&self->repeated);
  affixes_clear (&self->late);
  g_free (self);
}

static void
remove_part (CalLabelNames *self,
             CalDayPart     part,
             CalNameWidth   width)
{
  for (guint i = self->texts->len; i > 0; i--)
    {
      const CalLabelText *text = &g_array_index (self->texts, CalLabelText, i - 1);

      if (text->part == part && text->width == width)
        g_array_remove_index (self->texts, i - 1);
    }
}

typedef struct
{
  const CalLocale *locale;
  GHashTable *labels; /* a set of CAL_NAMED_LABEL_NUMBER () */
} GivenLabels;

static void
note_label (const CalTableName *name,
            gpointer            data)
{
  GivenLabels *given = data;

  if (name->kind == CAL_NAMED_LABEL && cal_name_table_serves (name->locale, given->locale))
    g_hash_table_add (given->labels, GINT_TO_POINTER (name->number));
}

static void
give_label (CalLabelNames      *self,
            const CalNameTable *table,
            const CalLocale    *locale,
            int                 label,
            CalNameWidth        width)
{
  CalDayPart part = (CalDayPart) CAL_NAMED_LABEL_PART (label);
  int number = label - CAL_NAMED_LABEL_NUMBER (part, 0);
  gboolean is_pattern;
  const char *name = cal_name_table_find_label (table, locale, part, number, width, &is_pattern);
  CalLabelText text = { (guint8) part, (guint8) width, (gint16) number, { NULL, } };

  if (name == NULL || is_pattern)
    return;

  affixes_init (&text.affixes, name);
  g_array_prepend_val (self->texts, text);
}

void
cal_label_names_give (CalLabelNames      *self,
                      const CalNameTable *table,
                      const CalLocale    *locale)
{
  g_autoptr (GHashTable) labels = g_hash_table_new (NULL, NULL);
  GivenLabels given = { locale, labels };
  GHashTableIter iter;
  gpointer label;
  gboolean is_pattern;

  cal_name_table_foreach (table, note_label, &given);

  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    {
      /* What names all other labels of a part leaves none to what was there before. */
      for (int part = CAL_DAY_PART_NONE; part <= CAL_DAY_PART_WINTER; part++)
        if (cal_name_table_find_label (table, locale, (CalDayPart) part, 0, (CalNameWidth) width, &is_pattern) != NULL)
          remove_part (self, (CalDayPart) part, (CalNameWidth) width);

      g_hash_table_iter_init (&iter, labels);

      while (g_hash_table_iter_next (&iter, &label, NULL))
        give_label (self, table, locale, GPOINTER_TO_INT (label), (CalNameWidth) width);
    }
}

const CalLabelText *
cal_label_names_find (const CalLabelNames *self,
                      CalDayPart           part,
                      int                  number,
                      CalNameWidth         width)
{
  const CalLabelText *found = NULL;

  for (guint i = 0; i < self->texts->len; i++)
    {
      const CalLabelText *text = &g_array_index (self->texts, CalLabelText, i);

      if (text->part != part || text->width != width)
        continue;

      if (text->number == number)
        return text;

      if (text->number == 0 && found == NULL)
        found = text;
    }

  return found;
}
