/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The head of a table file: what the calendar is, and what it is called. */

#include "config.h"

#include "cal-table-text-private.h"

#include <string.h>

#include "cal-era-private.h"
#include "cal-name-private.h"
#include "cal-shown-private.h"

#define YEAR_LIMIT 999999

static char *
dup_value (const CalTableText *self)
{
  return g_strndup (self->value, self->line_end - self->value);
}

static gboolean
fail_value (CalTableText  *self,
            GError       **error,
            const char    *allowed)
{
  g_autofree char *shown = cal_table_text_dup_shown (self->value, self->line_end - self->value);

  return cal_table_fail (cal_table_text_place (self, self->value), error, "“%s” is wrong; it must be %s",
                         shown, allowed);
}

/* What another part of the library finds wrong, with the place. */
static gboolean
wrap_error (CalTableText  *self,
            const char    *at,
            const GError  *failure,
            GError       **error)
{
  return cal_table_fail (cal_table_text_place (self, at), error, "%s", failure->message);
}

/* What a line says of a name: the locale and what is named, and the name. */
typedef struct
{
  char *locale;               /* (owned) */
  char *code;                 /* (owned) or NULL: the calendar is named */
  CalNameWidth width;
  char *name;                 /* (owned) */
} Name;

struct _CalTableKey
{
  const char *name;
  guint least_words;
  guint most_words;
  const char *words;          /* behind the name, for messages */
  gboolean (*read) (CalTableText *self, GError **error);
  gsize field;                /* of CalTableText, that the value is for */

  /* Of one of an enumeration. */
  GType (*type) (void);
  CalTableSaid said;
  const char *allowed;

  gboolean (*add) (CalTableText *self, const Name *name, GError **error);   /* one of the names */
};

static gboolean
set_text (CalTableText  *self,
          char         **text,
          GError       **error)
{
  if (*text != NULL)
    return cal_table_fail (cal_table_text_place (self, self->words[0]), error, "“%.*s” is here a second time",
                           (int) self->lengths[0], self->words[0]);

  *text = dup_value (self);

  return TRUE;
}

static gboolean
read_text (CalTableText  *self,
           GError       **error)
{
  return set_text (self, &G_STRUCT_MEMBER (char *, self, self->key->field), error);
}

static gboolean
read_id (CalTableText  *self,
         GError       **error)
{
  g_autoptr (GError) failure = NULL;

  if (!read_text (self, error))
    return FALSE;

  return cal_name_check_id (self->id, &failure) || wrap_error (self, self->value, failure, error);
}

static gboolean
read_alias (CalTableText  *self,
            GError       **error)
{
  g_autofree char *alias = dup_value (self);
  g_autoptr (GError) failure = NULL;

  if (!cal_name_check_alias (alias, &failure))
    return wrap_error (self, self->value, failure, error);

  g_ptr_array_add (self->aliases, g_steal_pointer (&alias));

  return TRUE;
}

/* The member of an enumeration that has the name. */
static gboolean
read_nick (CalTableText  *self,
           GError       **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (self->key->type ());
  g_autofree char *nick = dup_value (self);
  const GEnumValue *found = g_enum_get_value_by_nick (klass, nick);

  if (found == NULL)
    return fail_value (self, error, self->key->allowed);

  G_STRUCT_MEMBER (int, self, self->key->field) = found->value;

  return cal_table_text_check_once (self, self->key->said, error);
}

static gboolean
read_base (CalTableText  *self,
           GError       **error)
{
  CalTableBase *base = &G_STRUCT_MEMBER (CalTableBase, self, self->key->field);

  base->place = cal_table_text_place (self, self->value);

  return set_text (self, &base->name, error);
}

static gboolean
read_source (CalTableText  *self,
             GError       **error)
{
  return set_text (self, (char **) &self->sources->pdata[0], error);
}

static gboolean
read_confirmed (CalTableText  *self,
                GError       **error)
{
  return cal_table_text_check_once (self, CAL_TABLE_HAS_CONFIRMED, error) &&
         cal_table_text_read_date (self, self->value, self->line_end - self->value, &self->confirmed, error);
}

/* Eras: the code, then how years count, then from which day. */

/* The next word of the value; its length, 0 at the end. */
static gsize
take_word (CalTableText  *self,
           const char   **at,
           const char   **word)
{
  gsize length = 0;

  while (*at < self->line_end && **at == ' ')
    ++*at;

  *word = *at;

  while (*at + length < self->line_end && (*at)[length] != ' ')
    length++;

  *at += length;

  return length;
}

static gboolean
read_era_words (CalTableText  *self,
                const char    *at,
                CalTableEra   *era,
                GError       **error)
{
  const char *word, *value;
  gsize length;

  while ((length = take_word (self, &at, &word)) > 0)
    {
      gsize value_length = 0;

      if (cal_table_text_is_word (word, length, "backward"))
        era->kind = CAL_ERA_KIND_BACKWARD;
      else if (cal_table_text_is_word (word, length, "first-year"))
        {
          era->kind = CAL_ERA_KIND_OFFSET;
          value_length = take_word (self, &at, &value);
          if (!cal_table_text_read_number (self, value, value_length, "the year", -YEAR_LIMIT, YEAR_LIMIT,
                                           &era->offset, error))
            return FALSE;
        }
      else if (cal_table_text_is_word (word, length, "from"))
        {
          value_length = take_word (self, &at, &value);
          if (!cal_table_text_read_date (self, value, value_length, &era->first_day, error))
            return FALSE;
        }
      else
        return cal_table_fail (cal_table_text_place (self, word), error,
                               "“%.*s” is wrong; behind the code of an era there may be “backward” or “first-year” "
                               "with a year, and “from” with a date", (int) length, word);
    }

  return TRUE;
}

static gboolean
check_order_of_eras (CalTableText  *self,
                     GError       **error)
{
  const CalTableEra *era = &g_array_index (self->eras, CalTableEra, self->eras->len - 1);

  if (self->eras->len == 1 || era[-1].first_day > era->first_day)
    return TRUE;

  return cal_table_fail (era->place, error, "era “%s” does not begin before the one above it; the latest is the first, "
                         "and only the last may begin with no day", era->code);
}

static gboolean
read_era (CalTableText  *self,
          GError       **error)
{
  CalTableEra era = { .kind = CAL_ERA_KIND_EPOCH, .first_day = CAL_ERA_OPEN_START };
  g_autoptr (GError) failure = NULL;
  const char *at = self->value, *word;
  gsize length = take_word (self, &at, &word);

  era.code = g_strndup (word, length);
  era.place = cal_table_text_place (self, word);
  g_array_append_val (self->eras, era);

  if (!cal_era_check_code (era.code, &failure))
    return wrap_error (self, word, failure, error);

  return read_era_words (self, at, &g_array_index (self->eras, CalTableEra, self->eras->len - 1), error) &&
         check_order_of_eras (self, error);
}

/* Names: the locale and what is named, before the colon. */

static gboolean
read_width (CalTableText  *self,
            guint          word,
            CalNameWidth  *width,
            GError       **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (CAL_TYPE_NAME_WIDTH);
  g_autofree char *nick = NULL;
  const GEnumValue *found;

  *width = CAL_NAME_WIDTH_WIDE;

  if (self->n_words <= word)
    return TRUE;

  nick = g_strndup (self->words[word], self->lengths[word]);
  found = g_enum_get_value_by_nick (klass, nick);

  if (found == NULL)
    return cal_table_fail (cal_table_text_place (self, self->words[word]), error,
                           "this is no width of a name; it must be wide, abbreviated, narrow or short");

  *width = found->value;

  return TRUE;
}

static void
clear_name (Name *name)
{
  g_free (name->locale);
  g_free (name->code);
  g_free (name->name);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Name, clear_name)

static gboolean
read_parts (CalTableText  *self,
            Name          *name,
            GError       **error)
{
  name->locale = g_strndup (self->words[1], self->lengths[1]);
  name->name = dup_value (self);

  self->said |= CAL_TABLE_HAS_NAMES;

  if (self->n_words > 2)
    name->code = g_strndup (self->words[2], self->lengths[2]);

  return read_width (self, 3, &name->width, error);
}

/* For a check when the calendar is known. */
static void
note_named (CalTableText *self,
            const char   *code)
{
  CalMonthCode month = cal_month_code_parse (code);
  CalTableNamed named = {
    .month = month,
    .era = month == CAL_MONTH_CODE_NONE ? g_strdup (code) : NULL,
    .place = cal_table_text_place (self, self->words[2]),
  };

  g_array_append_val (self->named, named);
}

static gboolean
add_display_name (CalTableText  *self,
                  const Name    *name,
                  GError       **error)
{
  return cal_name_table_add_display_name (self->names, name->locale, name->name, error);
}

static gboolean
add_month (CalTableText  *self,
           const Name    *name,
           GError       **error)
{
  note_named (self, name->code);

  return cal_name_table_add_month (self->names, name->locale, name->code, name->width, name->name, error);
}

/* The names of an era that there are without any table. */
static void
note_era_name (CalTableText *self,
               const Name   *name)
{
  for (guint i = 0; i < self->eras->len && g_str_equal (name->locale, "en"); i++)
    {
      CalTableEra *era = &g_array_index (self->eras, CalTableEra, i);
      char **own = name->width == CAL_NAME_WIDTH_WIDE ? &era->name : &era->abbreviation;

      if (g_ascii_strcasecmp (era->code, name->code) == 0 && name->width <= CAL_NAME_WIDTH_ABBREVIATED &&
          *own == NULL)
        *own = g_strdup (name->name);
    }
}

static gboolean
add_era_name (CalTableText  *self,
              const Name    *name,
              GError       **error)
{
  note_named (self, name->code);
  note_era_name (self, name);

  return cal_name_table_add_era (self->names, name->locale, name->code, name->width, name->name, error);
}

static gboolean
add_spelling (CalTableText  *self,
              const Name    *name,
              GError       **error)
{
  gboolean is_month = cal_month_code_parse (name->code) != CAL_MONTH_CODE_NONE;

  note_named (self, name->code);

  return cal_name_table_add_spelling (self->names, name->locale, is_month ? CAL_PART_KIND_MONTH : CAL_PART_KIND_ERA,
                                      name->code, name->name, error);
}

static gboolean
read_name (CalTableText  *self,
           GError       **error)
{
  g_auto (Name) name = { NULL };
  g_autoptr (GError) failure = NULL;

  if (!read_parts (self, &name, error))
    return FALSE;

  return self->key->add (self, &name, &failure) || wrap_error (self, self->value, failure, error);
}

static gboolean
read_weekday (CalTableText  *self,
              GError       **error)
{
  g_auto (Name) name = { NULL };
  g_autoptr (GError) failure = NULL;
  gint32 weekday;

  if (!cal_table_text_read_number (self, self->words[2], self->lengths[2], "the weekday", 1, 7, &weekday, error) ||
      !read_parts (self, &name, error))
    return FALSE;

  return cal_name_table_add_weekday (self->names, name.locale, weekday, name.width, name.name, &failure) ||
         wrap_error (self, self->value, failure, error);
}

#define FIELD(the_field) .field = G_STRUCT_OFFSET (CalTableText, the_field)
#define NICK(the_type, the_bit, the_allowed) .type = (the_type), .said = (the_bit), .allowed = (the_allowed)

static const CalTableKey keys[] = {
  { "id", 1, 1, "", read_id, FIELD (id) },
  { "alias", 1, 1, "", read_alias },
  { "kind", 1, 1, "", read_nick, FIELD (kind),
    NICK (cal_kind_get_type, CAL_TABLE_HAS_KIND, "solar, lunar, lunisolar or other") },
  { "day-start", 1, 1, "", read_nick, FIELD (day_start),
    NICK (cal_day_start_get_type, CAL_TABLE_HAS_DAY_START, "midnight, sunset, sunrise or dawn") },
  { "missing-leap-month", 1, 1, "", read_nick, FIELD (missing_leap_month),
    NICK (cal_leap_month_constrain_get_type, CAL_TABLE_HAS_LEAP, "back or forward") },
  { "era", 1, 1, "", read_era },
  { "before", 1, 1, "", read_base, FIELD (before) },
  { "after", 1, 1, "", read_base, FIELD (after) },
  { "over", 1, 1, "", read_base, FIELD (over) },
  { "authority", 1, 1, "", read_text, FIELD (authority) },
  { "edition", 1, 1, "", read_text, FIELD (edition) },
  { "source", 1, 1, "", read_source },
  { "confirmed", 1, 1, "", read_confirmed },
  { "name", 2, 2, " and a locale", read_name, .add = add_display_name },
  { "month", 3, 4, ", a locale, a month code and perhaps a width", read_name, .add = add_month },
  { "era-name", 3, 4, ", a locale, the code of an era and perhaps a width", read_name, .add = add_era_name },
  { "weekday", 3, 4, ", a locale, a number from 1 (Monday) to 7 and perhaps a width", read_weekday },
  { "spelling", 3, 3, ", a locale and the code of a month or an era", read_name, .add = add_spelling },
};

gboolean
cal_table_text_read_head (CalTableText  *self,
                          GError       **error)
{
  g_autofree char *shown = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      const CalTableKey *key = &keys[i];

      if (!cal_table_text_is_word (self->words[0], self->lengths[0], key->name))
        continue;

      if (self->n_words < key->least_words || self->n_words > key->most_words)
        return cal_table_fail (cal_table_text_place (self, self->words[0]), error,
                               "there are %u words before the colon; there must be “%s”%s", self->n_words,
                               key->name, key->words);

      self->key = key;

      return key->read (self, error);
    }

  shown = cal_table_text_dup_shown (self->words[0], self->lengths[0]);

  return cal_table_fail (cal_table_text_place (self, self->words[0]), error,
                         "“%s” is nothing that the head of a table may say", shown);
}
