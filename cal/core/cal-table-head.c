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
read_id (CalTableText  *self,
         GError       **error)
{
  g_autoptr (GError) failure = NULL;

  if (!set_text (self, &self->id, error))
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
           GType          type,
           CalTableSaid   what,
           const char    *allowed,
           int           *value,
           GError       **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  g_autofree char *nick = dup_value (self);
  const GEnumValue *found = g_enum_get_value_by_nick (klass, nick);

  if (found == NULL)
    return fail_value (self, error, allowed);

  *value = found->value;

  return cal_table_text_check_once (self, what, error);
}

static gboolean
read_kind (CalTableText  *self,
           GError       **error)
{
  int value = 0;
  gboolean success = read_nick (self, CAL_TYPE_KIND, CAL_TABLE_HAS_KIND, "solar, lunar, lunisolar or other",
                                &value, error);

  self->kind = value;

  return success;
}

static gboolean
read_day_start (CalTableText  *self,
                GError       **error)
{
  int value = 0;
  gboolean success = read_nick (self, CAL_TYPE_DAY_START, CAL_TABLE_HAS_DAY_START,
                                "midnight, sunset, sunrise or dawn", &value, error);

  self->day_start = value;

  return success;
}

static gboolean
read_leap (CalTableText  *self,
           GError       **error)
{
  int value = 0;
  gboolean success = read_nick (self, CAL_TYPE_LEAP_MONTH_CONSTRAIN, CAL_TABLE_HAS_LEAP, "back or forward",
                                &value, error);

  self->leap_forward = value == CAL_LEAP_MONTH_CONSTRAIN_FORWARD;

  return success;
}

static gboolean
read_base (CalTableText  *self,
           CalTableBase  *base,
           GError       **error)
{
  base->place = cal_table_text_place (self, self->value);

  return set_text (self, &base->name, error);
}

static gboolean
read_before (CalTableText  *self,
             GError       **error)
{
  return read_base (self, &self->before, error);
}

static gboolean
read_after (CalTableText  *self,
            GError       **error)
{
  return read_base (self, &self->after, error);
}

static gboolean
read_over (CalTableText  *self,
           GError       **error)
{
  return read_base (self, &self->over, error);
}

static gboolean
read_authority (CalTableText  *self,
                GError       **error)
{
  return set_text (self, &self->authority, error);
}

static gboolean
read_edition (CalTableText  *self,
              GError       **error)
{
  return set_text (self, &self->edition, error);
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

static char *
dup_word (const CalTableText *self,
          guint               word)
{
  return g_strndup (self->words[word], self->lengths[word]);
}

/* For a check when the calendar is known. */
static void
note_named (CalTableText *self,
            const char   *code)
{
  CalTableNamed named = { .month = cal_month_code_parse (code), .place = cal_table_text_place (self, self->words[2]) };

  if (named.month == CAL_MONTH_CODE_NONE)
    named.era = g_strdup (code);

  g_array_append_val (self->named, named);
}

static gboolean
finish_name (CalTableText  *self,
             const GError  *failure,
             GError       **error)
{
  self->said |= CAL_TABLE_HAS_NAMES;

  return failure == NULL || wrap_error (self, self->value, failure, error);
}

static gboolean
read_name (CalTableText  *self,
           GError       **error)
{
  g_autofree char *locale = dup_word (self, 1);
  g_autofree char *name = dup_value (self);
  g_autoptr (GError) failure = NULL;

  cal_name_table_add_display_name (self->names, locale, name, &failure);

  return finish_name (self, failure, error);
}

static gboolean
read_month (CalTableText  *self,
            GError       **error)
{
  g_autofree char *locale = dup_word (self, 1);
  g_autofree char *code = dup_word (self, 2);
  g_autofree char *name = dup_value (self);
  g_autoptr (GError) failure = NULL;
  CalNameWidth width;

  if (!read_width (self, 3, &width, error))
    return FALSE;

  note_named (self, code);
  cal_name_table_add_month (self->names, locale, code, width, name, &failure);

  return finish_name (self, failure, error);
}

/* The names of an era that there are without any table. */
static void
note_era_name (CalTableText *self,
               const char   *code,
               const char   *locale,
               CalNameWidth  width,
               const char   *name)
{
  for (guint i = 0; i < self->eras->len && g_str_equal (locale, "en"); i++)
    {
      CalTableEra *era = &g_array_index (self->eras, CalTableEra, i);
      char **own = width == CAL_NAME_WIDTH_WIDE ? &era->name : &era->abbreviation;

      if (g_ascii_strcasecmp (era->code, code) == 0 && width <= CAL_NAME_WIDTH_ABBREVIATED && *own == NULL)
        *own = g_strdup (name);
    }
}

static gboolean
read_era_name (CalTableText  *self,
               GError       **error)
{
  g_autofree char *locale = dup_word (self, 1);
  g_autofree char *code = dup_word (self, 2);
  g_autofree char *name = dup_value (self);
  g_autoptr (GError) failure = NULL;
  CalNameWidth width;

  if (!read_width (self, 3, &width, error))
    return FALSE;

  note_named (self, code);
  note_era_name (self, code, locale, width, name);
  cal_name_table_add_era (self->names, locale, code, width, name, &failure);

  return finish_name (self, failure, error);
}

static gboolean
read_weekday (CalTableText  *self,
              GError       **error)
{
  g_autofree char *locale = dup_word (self, 1);
  g_autofree char *name = dup_value (self);
  g_autoptr (GError) failure = NULL;
  CalNameWidth width;
  gint32 weekday;

  if (!cal_table_text_read_number (self, self->words[2], self->lengths[2], "the weekday", 1, 7, &weekday, error) ||
      !read_width (self, 3, &width, error))
    return FALSE;

  cal_name_table_add_weekday (self->names, locale, weekday, width, name, &failure);

  return finish_name (self, failure, error);
}

static gboolean
read_spelling (CalTableText  *self,
               GError       **error)
{
  g_autofree char *locale = dup_word (self, 1);
  g_autofree char *code = dup_word (self, 2);
  g_autofree char *name = dup_value (self);
  g_autoptr (GError) failure = NULL;
  CalPartKind kind = cal_month_code_parse (code) != CAL_MONTH_CODE_NONE ? CAL_PART_KIND_MONTH : CAL_PART_KIND_ERA;

  note_named (self, code);
  cal_name_table_add_spelling (self->names, locale, kind, code, name, &failure);

  return finish_name (self, failure, error);
}

static const struct
{
  const char *key;
  guint least_words;
  guint most_words;
  const char *words;          /* behind the key, for messages */
  gboolean (*read) (CalTableText *self, GError **error);
} keys[] = {
  { "id", 1, 1, "", read_id },
  { "alias", 1, 1, "", read_alias },
  { "kind", 1, 1, "", read_kind },
  { "day-start", 1, 1, "", read_day_start },
  { "missing-leap-month", 1, 1, "", read_leap },
  { "era", 1, 1, "", read_era },
  { "before", 1, 1, "", read_before },
  { "after", 1, 1, "", read_after },
  { "over", 1, 1, "", read_over },
  { "authority", 1, 1, "", read_authority },
  { "edition", 1, 1, "", read_edition },
  { "source", 1, 1, "", read_source },
  { "confirmed", 1, 1, "", read_confirmed },
  { "name", 2, 2, " and a locale", read_name },
  { "month", 3, 4, ", a locale, a month code and perhaps a width", read_month },
  { "era-name", 3, 4, ", a locale, the code of an era and perhaps a width", read_era_name },
  { "weekday", 3, 4, ", a locale, a number from 1 (Monday) to 7 and perhaps a width", read_weekday },
  { "spelling", 3, 3, ", a locale and the code of a month or an era", read_spelling },
};

gboolean
cal_table_text_read_head (CalTableText  *self,
                          GError       **error)
{
  g_autofree char *shown = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (!cal_table_text_is_word (self->words[0], self->lengths[0], keys[i].key))
        continue;

      if (self->n_words < keys[i].least_words || self->n_words > keys[i].most_words)
        return cal_table_fail (cal_table_text_place (self, self->words[0]), error,
                               "there are %u words before the colon; there must be “%s”%s", self->n_words,
                               keys[i].key, keys[i].words);

      return keys[i].read (self, error);
    }

  shown = cal_table_text_dup_shown (self->words[0], self->lengths[0]);

  return cal_table_fail (cal_table_text_place (self, self->words[0]), error,
                         "“%s” is nothing that the head of a table may say", shown);
}
