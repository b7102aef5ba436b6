/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names that a formatter writes and recognises. */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

#include "cal-cycle-private.h"
#include "locale/cal-spellings-private.h"

gboolean
cal_field_context_load_names (CalFieldContext  *self,
                              const char       *tag,
                              GError          **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self->backend);
  CalLocale locale;

  cal_locale_init (&locale, tag);
  self->names_tag = cal_locale_dup_tag (&locale);
  self->names = funcs->get_names (self->backend, &locale, error);
  self->names_are_complete = funcs->is_constant;

  self->names_beside_leap = self->names != NULL && self->names->month_beside_leap[0][0] != NULL;

  return self->names != NULL;
}

/* Months that a number distinguishes, as they are typed: Adar 1 for Adar I, אדר א for
 * אדר א׳. */
static void
add_typed (CalLexicon *lexicon,
           const char *name,
           int         value)
{
  static const struct
  {
    const char *end;
    const char *typed;
  } ends[] = {
    { " II", " 2" },
    { " I", " 1" },
    { "\xd7\xb3", "" }, /* geresh */
  };

  for (gsize i = 0; name != NULL && i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (name, ends[i].end))
      {
        g_autofree char *stem = g_strndup (name, strlen (name) - strlen (ends[i].end));
        g_autofree char *typed = g_strconcat (stem, ends[i].typed, NULL);

        cal_lexicon_add (lexicon, typed, value, FALSE);
        return;
      }
}

static void
add_months_as (CalLexicon     *lexicon,
               const CalNames *names,
               CalNameContext  context,
               CalNameWidth    width)
{
  const char *const *months = names->months[context][width];
  const char *beside_leap = names->month_beside_leap[context][width];
  gboolean narrow = width == CAL_NAME_WIDTH_NARROW;
  CalMonthCode code;

  for (code = 0; code < names->n_codes; code++)
    cal_lexicon_add (lexicon, months[code], code, narrow);

  if (beside_leap == NULL)
    return;

  /* A month that is named after the leap month beside it may be next to any of them. */
  for (code = 1; code < names->n_codes - 1; code += 2)
    if (months[code] != NULL)
      {
        int beside = (names->names_before_leap ? code - 1 : code + 1) | CAL_MONTH_BESIDE_LEAP;

        cal_lexicon_add (lexicon, beside_leap, beside, narrow);
        add_typed (lexicon, months[code], code);
        add_typed (lexicon, beside_leap, beside);
      }
}

static void
add_months (CalLexicon     *lexicon,
            const CalNames *names)
{
  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
      add_months_as (lexicon, names, context, width);
}

static void
add_weekdays (CalLexicon     *lexicon,
              const CalNames *names)
{
  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width <= CAL_NAME_WIDTH_SHORT; width++)
      for (int day = 0; day < 7; day++)
        cal_lexicon_add (lexicon, names->weekdays[context][width][day], day + 1,
                         width == CAL_NAME_WIDTH_NARROW);
}

/* What a backend that is not native calls the weekdays. */
static void
add_given_weekdays (CalLexicon            *lexicon,
                    const CalFieldContext *context)
{
  for (int i = 0; i < CAL_NAMES_N_CONTEXTS * (CAL_NAME_WIDTH_SHORT + 1); i++)
    for (int day = 1; day <= 7; day++)
      {
        g_autofree char *name =
          cal_backend_get_weekday_name (context->backend, context->names_tag, day,
                                        i / CAL_NAMES_N_CONTEXTS, i % CAL_NAMES_N_CONTEXTS, NULL);

        cal_lexicon_add (lexicon, name, day, i % CAL_NAMES_N_WIDTHS == CAL_NAME_WIDTH_NARROW);
      }
}

static void
add_quarters (CalLexicon     *lexicon,
              const CalNames *names)
{
  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
      for (int quarter = 0; quarter < 4; quarter++)
        cal_lexicon_add (lexicon, names->quarters[context][width][quarter], quarter + 1,
                         width == CAL_NAME_WIDTH_NARROW);
}

static void
add_eras (CalLexicon            *lexicon,
          const CalFieldContext *context)
{
  for (guint i = 0; i < cal_backend_get_n_eras (context->backend); i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (context->backend, i);

      for (int width = 0; era != NULL && width < CAL_NAMES_N_WIDTHS; width++)
        {
          g_autofree char *name = NULL;

          if (!context->names_are_complete)
            name = cal_backend_get_era_name (context->backend, context->names_tag,
                                             cal_era_get_code (era), width, NULL);

          cal_lexicon_add (lexicon, context->names_are_complete ? context->names->eras[i].names[width] : name, (int) i,
                           width == CAL_NAME_WIDTH_NARROW);
        }
    }
}

static void
add_cyclic_years (CalLexicon            *lexicon,
                  const CalFieldContext *context)
{
  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    for (int year = 1; year <= 60; year++)
      {
        const char *name = context->names->cyclic_years[width][year - 1];
        g_autofree char *given = NULL;

        if (name == NULL)
          given = cal_backend_get_cyclic_year_name (context->backend, context->names_tag, year, width, NULL);

        cal_lexicon_add (lexicon, name != NULL ? name : given, year, width == CAL_NAME_WIDTH_NARROW);
      }
}

static void
add_cycle (CalLexicon            *lexicon,
           const CalFieldContext *context,
           const CalCycle        *cycle)
{
  CalLocale locale;

  cal_locale_init (&locale, context->names_tag);

  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    for (int value = 1; value <= cycle->length; value++)
      {
        g_autofree char *name = cal_cycle_dup_name (cycle, &locale, value, (CalNameWidth) width, NULL);

        cal_lexicon_add (lexicon, name, value, width == CAL_NAME_WIDTH_NARROW);
      }
}

static void
add_counts (CalLexicon            *lexicon,
            const CalFieldContext *context)
{
  for (int i = 0; i < CAL_FORMATTER_N_COUNTS * CAL_NAMES_N_WIDTHS; i++)
    {
      CalEra *count = context->counts[i / CAL_NAMES_N_WIDTHS];
      g_autofree char *name = NULL;

      if (count != NULL)
        name = cal_backend_get_era_name (context->backend, context->names_tag, cal_era_get_code (count),
                                         (CalNameWidth) (i % CAL_NAMES_N_WIDTHS), NULL);

      cal_lexicon_add (lexicon, name, i / CAL_NAMES_N_WIDTHS, i % CAL_NAMES_N_WIDTHS == CAL_NAME_WIDTH_NARROW);
    }
}

/* A backend that is not native names months by the year.  Those of a cycle of
 * leap years about the present are taken for all that there are. */
#define YEARS_OF_NAMES 19

/* Whether there is such a year. */
static gboolean
add_given_months_of_year (CalLexicon            *lexicon,
                          const CalFieldContext *context,
                          int                    year)
{
  int months = cal_backend_get_months_in_year (context->backend, year, NULL);

  for (int month = 1; month <= months; month++)
    {
      g_autofree char *code = cal_backend_get_month_code (context->backend, year, month, NULL);

      for (int i = 0; code != NULL && i < CAL_NAMES_N_CONTEXTS * CAL_NAMES_N_WIDTHS; i++)
        {
          g_autofree char *name =
            cal_backend_get_month_name (context->backend, context->names_tag, year, month,
                                        i % CAL_NAMES_N_WIDTHS, i / CAL_NAMES_N_WIDTHS, NULL);

          cal_lexicon_add (lexicon, name, cal_month_code_parse (code),
                           i % CAL_NAMES_N_WIDTHS == CAL_NAME_WIDTH_NARROW);
        }
    }

  return months > 0;
}

static void
add_given_months (CalLexicon            *lexicon,
                  const CalFieldContext *context)
{
  int year, n = 0;

  if (!cal_field_context_find_present (context, &year, NULL))
    return;

  for (int i = 0; i < YEARS_OF_NAMES; i++)
    n += add_given_months_of_year (lexicon, context, year - i);

  /* Where the calendar has begun since, the years to come. */
  for (int i = 1; n < YEARS_OF_NAMES && add_given_months_of_year (lexicon, context, year + i); i++)
    n++;
}

/* What is added from a table of names. */
typedef struct
{
  CalLexicon *lexicon;
  CalNamed kind;
  CalLocale locale;
  CalEra **eras;        /* (owned) of the backend; NULL if the kind is another */
  gboolean names;       /* of months, too, and not their spellings only */
} TableReader;

/* −1: the calendar has no such era. */
static int
find_era (CalEra     **eras,
          const char  *code)
{
  for (int i = 0; eras[i] != NULL; i++)
    if (g_ascii_strcasecmp (cal_era_get_code (eras[i]), code) == 0)
      return i;

  return -1;
}

static void
add_table_name (const CalTableName *name,
                gpointer            data)
{
  const TableReader *reader = data;
  int value = name->number;

  if (name->kind != reader->kind || !cal_name_table_serves (name->locale, &reader->locale) ||
      (name->width != CAL_NAME_SPELLING && !reader->names))
    return;

  if (name->kind == CAL_NAMED_ERA)
    value = find_era (reader->eras, name->era);

  if (value >= 0)
    cal_lexicon_add (reader->lexicon, name->name, value, name->width == CAL_NAME_WIDTH_NARROW);
}

/* @names: not its spellings only. */
static void
add_table (CalLexicon            *lexicon,
           const CalFieldContext *context,
           const CalNameTable    *table,
           CalNamed               kind,
           gboolean               names)
{
  TableReader reader = { .lexicon = lexicon, .kind = kind, .names = names };

  if (table == NULL)
    return;

  cal_locale_init (&reader.locale, context->names_tag);

  if (kind == CAL_NAMED_ERA)
    reader.eras = cal_backend_dup_eras (context->backend);

  cal_name_table_foreach (table, add_table_name, &reader);
  g_clear_pointer (&reader.eras, cal_eras_free);
}

/* Spellings that are never written, the names of months that the years about the present
 * lack, and what a reader is given. */
static void
add_from_table (CalLexicon            *lexicon,
                const CalFieldContext *context,
                CalNamed               kind)
{
  g_autoptr (CalNameTable) table = cal_backend_get_funcs (context->backend)->dup_name_table (context->backend);
  gboolean names = kind == CAL_NAMED_MONTH && !context->names_are_complete &&
                   cal_backend_class_names_by_table (CAL_BACKEND_GET_CLASS (context->backend));

  add_table (lexicon, context, table, kind, names);
  add_table (lexicon, context, context->extra_names, kind, TRUE);
}

/* What is added from the table of spellings. */
typedef struct
{
  CalLexicon *lexicon;
  CalEra **eras;        /* (owned) of the backend; NULL if the kind is another */
  CalSpellingKind kind;
} SpellingReader;

static void
add_spelling (const char     *spelling,
              const char     *code,
              CalLexiconRank  rank,
              gpointer        data)
{
  const SpellingReader *reader = data;
  int value;

  if (reader->kind == CAL_SPELLING_MONTH)
    value = cal_month_code_parse (code);
  else if (reader->kind == CAL_SPELLING_ERA)
    value = find_era (reader->eras, code);
  else
    value = code[0] - '0';

  if (value >= 0)
    cal_lexicon_add_as (reader->lexicon, spelling, value, FALSE, rank);
}

/* How people write the names beside the way that CLDR knows; not strictly. */
static void
add_spellings (CalLexicon            *lexicon,
               const CalFieldContext *context,
               CalSpellingKind        kind)
{
  SpellingReader reader = { .lexicon = lexicon, .kind = kind };
  CalLocale locale;

  if (!context->lenient)
    return;

  if (kind == CAL_SPELLING_ERA)
    reader.eras = cal_backend_dup_eras (context->backend);

  cal_locale_init (&locale, context->names_tag);
  cal_spellings_foreach (&locale, cal_backend_get_id (context->backend), context->text->cldr, kind, add_spelling, &reader);
  g_clear_pointer (&reader.eras, cal_eras_free);
}

/* What no row of names has. */
static void
add_names_of (CalLexicon            *lexicon,
              const CalFieldContext *context,
              CalNamed               kind,
              CalSpellingKind        spelling)
{
  add_from_table (lexicon, context, kind);
  add_spellings (lexicon, context, spelling);
}

static CalLexicon *
make_lexicon (const CalFieldContext *context,
              CalLexiconKind         kind)
{
  CalLexicon *lexicon = cal_lexicon_new (context->lenient);

  if (kind == CAL_LEXICON_MONTHS && context->names_are_complete)
    add_months (lexicon, context->names);
  else if (kind == CAL_LEXICON_MONTHS)
    add_given_months (lexicon, context);
  else if (kind == CAL_LEXICON_WEEKDAYS && !context->names_are_complete)
    add_given_weekdays (lexicon, context);
  else if (kind == CAL_LEXICON_WEEKDAYS)
    add_weekdays (lexicon, context->names);
  else if (kind == CAL_LEXICON_ERAS)
    add_eras (lexicon, context);
  else if (kind == CAL_LEXICON_QUARTERS)
    add_quarters (lexicon, context->names);
  else if (kind == CAL_LEXICON_CYCLIC_YEARS)
    add_cyclic_years (lexicon, context);
  else if (kind == CAL_LEXICON_COUNTS)
    add_counts (lexicon, context);
  else
    add_cycle (lexicon, context, context->cycles[kind - CAL_LEXICON_FIRST_CYCLE]);

  if (kind == CAL_LEXICON_MONTHS)
    add_names_of (lexicon, context, CAL_NAMED_MONTH, CAL_SPELLING_MONTH);
  else if (kind == CAL_LEXICON_WEEKDAYS)
    add_names_of (lexicon, context, CAL_NAMED_WEEKDAY, CAL_SPELLING_WEEKDAY);
  else if (kind == CAL_LEXICON_ERAS)
    add_names_of (lexicon, context, CAL_NAMED_ERA, CAL_SPELLING_ERA);

  cal_lexicon_complete (lexicon);

  return lexicon;
}

static CalEra **
get_eras (CalFieldContext *self)
{
  CalEra **eras = g_atomic_pointer_get (&self->eras);

  if (eras != NULL)
    return eras;

  eras = cal_backend_dup_eras (self->backend);

  if (g_atomic_pointer_compare_and_exchange (&self->eras, NULL, eras))
    return eras;

  /* Another thread was faster. */
  cal_eras_free (eras);

  return g_atomic_pointer_get (&self->eras);
}

CalEra *
cal_field_context_get_era (CalFieldContext *self,
                           guint            index)
{
  CalEra **eras = get_eras (self);

  for (guint i = 0; i < index && *eras != NULL; i++)
    eras++;

  return *eras;
}

CalLexicon *
cal_field_context_get_lexicon (CalFieldContext *self,
                               CalLexiconKind   kind)
{
  CalLexicon *lexicon = g_atomic_pointer_get (&self->lexicons[kind]);

  if (lexicon != NULL)
    return lexicon;

  lexicon = make_lexicon (self, kind);

  if (g_atomic_pointer_compare_and_exchange (&self->lexicons[kind], NULL, lexicon))
    return lexicon;

  /* Another thread was faster. */
  cal_lexicon_free (lexicon);

  return g_atomic_pointer_get (&self->lexicons[kind]);
}
