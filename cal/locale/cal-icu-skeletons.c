/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Patterns for skeletons.
 *
 * ICU finds the pattern; but of some skeletons it leaves fields out, without a
 * word.  CLDR's own patterns for a week of a year and of a month, which differ
 * by plurals, are empty in ICU, and of three fields that it has no pattern for
 * it often takes two.  What is missing is then put together here, from the same
 * data and as ICU would: a pattern, and each other field appended to it.
 */

#include "config.h"

#include "cal-icu-private.h"

#include <string.h>
#include <unicode/udatpg.h>

#include "cal-pattern-text-private.h"

/* To open a generator takes ICU a hundred times as long as to ask it, and most programs
 * ask for few locales and calendars, again and again.  Nobody else has one while it
 * is taken: it is not for several threads at a time. */
#define MAX_KEPT 4

typedef struct
{
  char *id;                             /* (owned) of a locale with a calendar; NULL: none */
  UDateTimePatternGenerator *generator; /* (owned) */
} Kept;

/* The one that was used last at the head. */
static Kept all_kept[MAX_KEPT];
static GMutex all_kept_lock;

/* Puts @kept at the head, and what has no place any more in it. */
static void
push_kept (Kept *kept)
{
  g_mutex_lock (&all_kept_lock);

  for (gsize i = 0; i < MAX_KEPT && kept->id != NULL; i++)
    {
      const Kept next = all_kept[i];

      all_kept[i] = *kept;
      *kept = next;
    }

  g_mutex_unlock (&all_kept_lock);
}

/* Takes that of @id out of those that are kept. */
static Kept
pull_kept (const char *id)
{
  Kept kept = { NULL, NULL };

  g_mutex_lock (&all_kept_lock);

  for (gsize i = 0; i < MAX_KEPT; i++)
    if (g_strcmp0 (all_kept[i].id, id) == 0)
      {
        kept = all_kept[i];
        all_kept[i] = (Kept) { NULL, NULL };
        break;
      }

  g_mutex_unlock (&all_kept_lock);

  return kept;
}

static Kept
take_generator (const char  *id,
                GError     **error)
{
  Kept kept = pull_kept (id);
  UErrorCode status = U_ZERO_ERROR;

  if (kept.id != NULL)
    return kept;

  kept.generator = udatpg_open (id, &status);

  if (U_SUCCESS (status))
    {
      kept.id = g_strdup (id);
      return kept;
    }

  cal_icu_set_error (error, "date patterns", id, status);
  udatpg_close (kept.generator);

  return (Kept) { NULL, NULL };
}

static void
give_generator_back (Kept kept)
{
  push_kept (&kept);

  if (kept.id != NULL)
    udatpg_close (kept.generator);

  g_free (kept.id);
}

typedef struct
{
  UDateTimePatternGenerator *generator;
  const CalLocale *locale;
  const char *table;      /* CLDR's calendar */
  gboolean has_eras;
} Finder;

/* Letters of one line stand for the same thing: to have one of them is enough. */
static const char *const same_fields[] = { "yuUr", "Qq", "ML", "Eec" };

static const char *
find_same_fields (char letter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (same_fields); i++)
    if (strchr (same_fields[i], letter) != NULL)
      return same_fields[i];

  return NULL;
}

/* Whether @text has @letter, or one that stands for the same. */
static gboolean
has_same (const char *text,
          char        letter)
{
  const char *letters = find_same_fields (letter);

  if (letters == NULL)
    return cal_pattern_text_count (text, letter) > 0;

  for (; *letters != '\0'; letters++)
    if (cal_pattern_text_count (text, *letters) > 0)
      return TRUE;

  return FALSE;
}

static gsize
count_letters (const char *field)
{
  return strspn (field, (char[]) { *field, '\0' });
}

/* For years of the week in the Chinese calendars ICU puts both letters of r(U) or
 * rU into the same one. */
static gboolean
has_week_year (const char *pattern,
               gsize       count)
{
  return cal_pattern_text_count (pattern, 'Y') == 1 &&
         (cal_pattern_text_get_length (pattern, 'Y') == 2) == (count == 2);
}

/* Whether @pattern has what the first field of a skeleton asks for. */
static gboolean
is_there (const Finder *self,
          const char   *pattern,
          const char   *field)
{
  if (*field == 'G' && !self->has_eras)
    return TRUE;

  return *field == 'Y' ? has_week_year (pattern, count_letters (field)) : has_same (pattern, *field);
}

/* Moves a field of a skeleton to the end of another. */
static void
move_field (GString *skeleton,
            gsize    at,
            GString *to)
{
  gsize n = count_letters (skeleton->str + at);

  g_string_append_len (to, skeleton->str + at, n);
  g_string_erase (skeleton, at, n);
}

/* What ICU finds for a skeleton; empty if that is nothing, or too long. */
static char *
find_best (const Finder *self,
           const char   *skeleton)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar wanted[CAL_ICU_TEXT_SIZE], text[CAL_ICU_TEXT_SIZE];
  int32_t length = cal_icu_from_utf8 (skeleton, wanted, CAL_ICU_TEXT_SIZE);
  char *pattern;

  length = udatpg_getBestPattern (self->generator, wanted, length, text, CAL_ICU_TEXT_SIZE, &status);
  pattern = U_SUCCESS (status) ? cal_icu_to_utf8 (text, length) : NULL;

  if (pattern != NULL && strchr (skeleton, 'Y') == NULL)
    cal_pattern_text_replace (pattern, 'Y', 'y');

  return pattern != NULL ? pattern : g_strdup ("");
}

/* A pattern for one field, if only its letters. */
static char *
find_single (const Finder *self,
             const char   *field)
{
  char *pattern = find_best (self, field);

  if (is_there (self, pattern, field))
    return pattern;

  g_free (pattern);

  return g_strdup (field);
}

/* Moves what @pattern lacks of @skeleton to @rest; FALSE if it lacks nothing. */
static gboolean
move_missing (const Finder *self,
              const char   *pattern,
              GString      *skeleton,
              GString      *rest)
{
  gsize before = rest->len;

  for (gsize at = 0; at < skeleton->len;)
    if (is_there (self, pattern, skeleton->str + at))
      at += count_letters (skeleton->str + at);
    else
      move_field (skeleton, at, rest);

  return rest->len > before;
}

static char *
read_plural (const Finder *self,
             const char   *key)
{
  g_autofree char *path = g_strdup_printf ("%s/availableFormats/%s/other", self->table, key);
  char bundle[CAL_LOCALE_NAME_SIZE];
  char *pattern = NULL;

  if (cal_icu_find_bundle (self->locale->name, bundle, NULL))
    pattern = cal_icu_read (bundle, path, -1);

  return pattern != NULL ? pattern : cal_icu_read_own ("root", path, -1);
}

/* The field of @skeleton that stands for the same as @letter; NULL: none. */
static const char *
find_field (const GString *skeleton,
            char           letter)
{
  const char *letters = find_same_fields (letter);
  gsize length = letters != NULL ? strcspn (skeleton->str, letters) : 0;

  return length < skeleton->len ? skeleton->str + length : NULL;
}

/* Makes the field @letter of @pattern as long as @field; takes @pattern. */
static char *
resize (char       *pattern,
        char        letter,
        const char *field)
{
  g_autofree char *given = pattern;

  return cal_pattern_text_resize (given, letter, *field == 'U' ? 1 : count_letters (field));
}

/* CLDR's pattern for a week of a year, if the skeleton asks for that; takes its
 * fields out of @skeleton.  It is that of the plural that most numbers have. */
static char *
take_week_of_year (const Finder *self,
                   GString      *skeleton,
                   GString      *taken)
{
  const char *year = find_field (skeleton, 'y'), *week = strchr (skeleton->str, 'w');
  char *pattern;

  if (strchr (skeleton->str, 'Y') != NULL)
    year = strchr (skeleton->str, 'Y');

  if (year == NULL || week == NULL || cal_pattern_text_has_parts_of_year (skeleton->str))
    return NULL;

  pattern = read_plural (self, "yw");

  if (pattern == NULL)
    return NULL;

  pattern = resize (resize (pattern, 'Y', year), 'w', week);
  move_field (skeleton, year - skeleton->str, taken);
  move_field (skeleton, strchr (skeleton->str, 'w') - skeleton->str, taken);

  return pattern;
}

/* The same for a week of a month. */
static char *
take_week_of_month (const Finder *self,
                    GString      *skeleton,
                    GString      *taken)
{
  const char *month = find_field (skeleton, 'M'), *week = strchr (skeleton->str, 'W');
  char *pattern;

  if (month == NULL || week == NULL)
    return NULL;

  pattern = read_plural (self, "MMMMW");

  if (pattern == NULL)
    return NULL;

  pattern = resize (resize (pattern, 'M', month), 'L', month);
  move_field (skeleton, month - skeleton->str, taken);
  move_field (skeleton, strchr (skeleton->str, 'W') - skeleton->str, taken);

  return pattern;
}

/* A pattern for as much of @skeleton as ICU has one for; what it has none for is
 * moved to @rest. */
static char *
find_base (const Finder *self,
           GString      *skeleton,
           GString      *rest)
{
  while (skeleton->len > count_letters (skeleton->str))
    {
      g_autofree char *pattern = find_best (self, skeleton->str);
      g_autoptr (GString) tried = g_string_new (skeleton->str);

      if (!move_missing (self, pattern, skeleton, rest))
        return g_steal_pointer (&pattern);

      /* Nothing is there: the first field may have more luck alone. */
      if (skeleton->len == 0)
        {
          g_string_truncate (rest, rest->len - tried->len);
          g_string_assign (skeleton, tried->str);
          move_field (skeleton, count_letters (skeleton->str), rest);
        }
    }

  return find_single (self, skeleton->str);
}

/* ICU's number of a field. */
static UDateTimePatternField
find_number (char letter)
{
  static const struct
  {
    char letters[6];
    UDateTimePatternField number;
  } numbers[] = {
    { "G", UDATPG_ERA_FIELD }, { "yYuUr", UDATPG_YEAR_FIELD }, { "Qq", UDATPG_QUARTER_FIELD },
    { "ML", UDATPG_MONTH_FIELD }, { "w", UDATPG_WEEK_OF_YEAR_FIELD }, { "W", UDATPG_WEEK_OF_MONTH_FIELD },
    { "Eec", UDATPG_WEEKDAY_FIELD }, { "D", UDATPG_DAY_OF_YEAR_FIELD },
    { "F", UDATPG_DAY_OF_WEEK_IN_MONTH_FIELD },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (strchr (numbers[i].letters, letter) != NULL)
      return numbers[i].number;

  return UDATPG_DAY_FIELD;
}

/* What a field is called, in quotation marks. */
static char *
dup_quoted_name (const Finder          *self,
                 UDateTimePatternField  number)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[CAL_ICU_TEXT_SIZE];
  int32_t length = udatpg_getFieldDisplayName (self->generator, number, UDATPG_WIDE, text,
                                               CAL_ICU_TEXT_SIZE, &status);
  g_autofree char *name = U_SUCCESS (status) ? cal_icu_to_utf8 (text, length) : NULL;

  return cal_pattern_text_quote (name != NULL ? name : "");
}

/* Appends a field to @pattern as the language does; takes @pattern. */
static char *
append_field (const Finder *self,
              char         *pattern,
              const char   *field)
{
  g_autofree char *given = pattern;
  g_autofree char *wanted = g_strndup (field, count_letters (field));
  g_autofree char *added = find_single (self, wanted);
  UDateTimePatternField number = find_number (*field);
  int32_t length;
  const UChar *text = udatpg_getAppendItemFormat (self->generator, number, &length);
  g_autofree char *form = cal_icu_to_utf8 (text, length);
  g_autofree char *name = dup_quoted_name (self, number);
  const char *const fillings[] = { given, added, name };
  GString *result = g_string_new (NULL);

  for (const char *p = form != NULL ? form : "{0} {1}"; *p != '\0'; p++)
    if (p[0] == '{' && p[1] >= '0' && p[1] <= '2' && p[2] == '}')
      {
        g_string_append (result, fillings[p[1] - '0']);
        p += 2;
      }
    else
      g_string_append_c (result, *p);

  return g_string_free (result, FALSE);
}

/* Years are put before what is there and eras before or behind them, so the two
 * are the last. */
static char *
compose (const Finder *self,
         const char   *skeleton)
{
  static const char order[] = "QqMLdEecDwWFgYyuUrG";
  g_autoptr (GString) wanted = g_string_new (skeleton);
  g_autoptr (GString) taken = g_string_new (NULL);
  g_autoptr (GString) rest = g_string_new (NULL);
  char *pattern = take_week_of_year (self, wanted, taken);

  if (pattern == NULL)
    pattern = take_week_of_month (self, wanted, taken);

  if (pattern == NULL)
    pattern = find_base (self, wanted, rest);
  else
    g_string_assign (rest, wanted->str);

  for (const char *letter = order; *letter != '\0'; letter++)
    {
      const char *field = strchr (rest->str, *letter);

      if (field != NULL && !is_there (self, pattern, field))
        pattern = append_field (self, pattern, field);
    }

  return pattern;
}

char *
cal_icu_find_pattern (const CalLocale  *locale,
                      const char       *table,
                      gboolean          has_eras,
                      const char       *id,
                      const char       *skeleton,
                      GError          **error)
{
  Kept kept = take_generator (id, error);
  Finder self = { kept.generator, locale, table, has_eras };
  g_autoptr (GString) wanted = g_string_new (skeleton);
  g_autoptr (GString) rest = g_string_new (NULL);
  char *pattern;

  if (kept.id == NULL)
    return NULL;

  pattern = find_best (&self, skeleton);

  if (move_missing (&self, pattern, wanted, rest))
    {
      g_free (pattern);
      pattern = compose (&self, skeleton);
    }

  cal_pattern_text_mend_years (pattern, skeleton);
  give_generator_back (kept);

  return pattern;
}
