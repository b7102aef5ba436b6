/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names that calendars have by themselves.
 *
 * CLDR has no names of some calendars, and lacks some names of others.  These are
 * translated by message catalogues; where none has them the English ones of the rule
 * hold.
 */

#include "config.h"

#include "cal-names-private.h"

#include <string.h>

/* The pinyin of the ten celestial stems and the twelve earthly branches, and the
 * animals that stand for the branches. */
static const char *const stems[] = {
  "jia", "yi", "bing", "ding", "wu", "ji", "geng", "xin", "ren", "gui"
};
static const char *const branches[] = {
  "zi", "chou", "yin", "mao", "chen", "si", "wu", "wei", "shen", "you", "xu", "hai"
};
static const char *const animals[] = {
  NC_ ("zodiac", "Rat"), NC_ ("zodiac", "Ox"), NC_ ("zodiac", "Tiger"), NC_ ("zodiac", "Rabbit"),
  NC_ ("zodiac", "Dragon"), NC_ ("zodiac", "Snake"), NC_ ("zodiac", "Horse"), NC_ ("zodiac", "Goat"),
  NC_ ("zodiac", "Monkey"), NC_ ("zodiac", "Rooster"), NC_ ("zodiac", "Dog"), NC_ ("zodiac", "Pig")
};

#define N_ELEMENTS 5

/* Set by tests only, before there are any names. */
static const char *given_directory;

static const char *
get_directory (void)
{
  return given_directory != NULL ? given_directory : cal_catalogue_get_installed ();
}

void
cal_names_set_directory (const char *path)
{
  given_directory = path;
  cal_catalogue_forget ();
  cal_names_forget ();
}

void
cal_names_find_language (const char *name,
                         char       *language)
{
  cal_catalogue_find (get_directory (), name, language);
}

char *
cal_names_translate (const CalLocale *locale,
                     const char      *context,
                     const char      *message)
{
  return cal_catalogue_translate (get_directory (), locale->name, context, message);
}

static char *
translate (const CalNamesSource *source,
           const char           *context,
           const char           *message)
{
  return cal_catalogue_translate (get_directory (), source->language, context, message);
}

/* Whether the calendar has months that no other one has. */
static gboolean
has_own_months (const CalRule *rule)
{
  return rule->text.cldr == NULL;
}

static gboolean
has_months (const CalNames *self,
            const CalRule  *rule,
            const char    **months)
{
  for (guint code = 1; code < self->n_codes; code++)
    if (months[code] == NULL && cal_rule_has_month_code (rule, (CalMonthCode) code))
      return FALSE;

  return TRUE;
}

/* A row of months with what is missing of @months. */
static const char **
complete_months (CalNames       *self,
                 const CalRule  *rule,
                 const char    **months,
                 CalNameWidth    width)
{
  const char **row = cal_names_add_row (self, months, self->n_codes);

  for (guint code = 1; code < self->n_codes; code++)
    if (row[code] == NULL && cal_rule_has_month_code (rule, (CalMonthCode) code))
      {
        g_autofree char *name = cal_rule_dup_month_name (rule, (CalMonthCode) code, width);

        row[code] = cal_names_add (self, name);
      }

  return row;
}

/* Rows that are the same stay so. */
static void
add_rule_months (CalNames      *self,
                 const CalRule *rule)
{
  for (int i = 0; i < CAL_NAMES_N_CONTEXTS * CAL_NAMES_N_WIDTHS; i++)
    {
      int context = i / CAL_NAMES_N_WIDTHS, width = i % CAL_NAMES_N_WIDTHS;
      const char ***months = &self->months[context][width];

      if (context == CAL_NAME_CONTEXT_STANDALONE &&
          *months == self->base->months[CAL_NAME_CONTEXT_FORMAT][width])
        *months = self->months[CAL_NAME_CONTEXT_FORMAT][width];
      else if (!has_months (self, rule, *months))
        *months = complete_months (self, rule, *months, width);

      if (self->month_beside_leap[context][width] == NULL && width != CAL_NAME_WIDTH_NARROW)
        self->month_beside_leap[context][width] = rule->names->beside_leap_name;
    }

  self->names_before_leap = rule->names->names_before_leap;

  if (self->leap_prefix == NULL)
    {
      self->leap_prefix = "";
      self->leap_suffix = rule->names->leap_suffix;
    }

  if (self->leap_suffix == NULL)
    self->leap_suffix = "";
}

static void
add_era (CalNames             *self,
         const CalNamesSource *source,
         const CalEraRule     *era)
{
  const char *names[CAL_NAMES_N_WIDTHS];
  g_autofree char *wide = NULL, *abbreviation = NULL;

  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    names[width] = cal_names_get_era (self, era->code, width);

  if (era->context != NULL)
    {
      wide = translate (source, era->context, era->name);
      abbreviation = translate (source, era->context, era->abbreviation);
    }

  if (names[CAL_NAME_WIDTH_WIDE] == NULL)
    names[CAL_NAME_WIDTH_WIDE] = wide != NULL ? wide : era->name;

  if (names[CAL_NAME_WIDTH_ABBREVIATED] == NULL)
    names[CAL_NAME_WIDTH_ABBREVIATED] = abbreviation != NULL ? abbreviation : era->abbreviation;

  if (names[CAL_NAME_WIDTH_NARROW] == NULL)
    names[CAL_NAME_WIDTH_NARROW] = names[CAL_NAME_WIDTH_ABBREVIATED];

  cal_names_set_era (self, era->code, names[CAL_NAME_WIDTH_WIDE], names[CAL_NAME_WIDTH_ABBREVIATED],
                     names[CAL_NAME_WIDTH_NARROW]);
}

/* The translation of a name of a month; NULL: there is none, and others stand for it. */
static char *
translate_month (const CalNamesSource *source,
                 const CalRule        *rule,
                 const char           *name)
{
  char *translated = translate (source, rule->names->month_context, name);

  return translated != NULL || !has_own_months (rule) ? translated : g_strdup (name);
}

/* The translated names of all months, NULL-terminated.  Where those of the kin would
 * stand between them, there are all or none. */
static GStrv
translate_months (const CalNamesSource *source,
                  const CalRule        *rule,
                  const char *const    *months)
{
  GStrv names = g_new0 (char *, rule->n_regular_months + 1);
  gboolean complete = TRUE;

  for (int i = 0; complete && i < rule->n_regular_months; i++)
    {
      names[i] = translate_month (source, rule, months[i]);
      complete = names[i] != NULL;
    }

  if (!complete)
    g_clear_pointer (&names, g_strfreev);

  return names;
}

/* A row of months.  Leap months have @leap behind their names, if that is not NULL. */
static const char **
make_months (CalNames          *self,
             const CalRule     *rule,
             const char *const *names,
             const char        *leap)
{
  const char **row = cal_names_add_row (self, NULL, self->n_codes);

  for (int number = 1; number <= rule->n_regular_months; number++)
    {
      CalMonthCode code = cal_month_code_make (number, TRUE);

      row[cal_month_code_make (number, FALSE)] = cal_names_add (self, names[number - 1]);

      if (leap != NULL && cal_rule_has_month_code (rule, code))
        {
          g_autofree char *name = g_strconcat (names[number - 1], " ", leap, NULL);

          row[code] = cal_names_add (self, name);
        }
    }

  return row;
}

static void
set_months (CalNames      *self,
            CalNameWidth   width,
            const char   **months)
{
  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    self->months[context][width] = months;
}

static void
add_own_months (CalNames             *self,
                const CalNamesSource *source,
                const CalRule        *rule)
{
  const CalRuleNames *names = rule->names;
  gboolean has_suffix = names->leap_context != NULL && names->leap_suffix != NULL;
  g_autofree char *leap = has_suffix ? translate (source, names->leap_context, names->leap_suffix) : NULL;
  g_auto (GStrv) wide = NULL, abbreviated = NULL;
  const char **months;

  if (has_suffix && leap == NULL && has_own_months (rule))
    leap = g_strdup (names->leap_suffix);

  if (has_suffix && leap == NULL)
    return;

  wide = translate_months (source, rule, names->months);

  if (wide == NULL)
    return;

  months = make_months (self, rule, (const char *const *) wide, leap);
  set_months (self, CAL_NAME_WIDTH_WIDE, months);

  /* What the kin abbreviates is not these. */
  if (has_own_months (rule) && names->months_abbr != NULL)
    abbreviated = translate_months (source, rule, names->months_abbr);

  if (abbreviated != NULL)
    months = make_months (self, rule, (const char *const *) abbreviated, leap);

  set_months (self, CAL_NAME_WIDTH_ABBREVIATED, months);

  if (leap != NULL)
    {
      g_autofree char *suffix = g_strconcat (" ", leap, NULL);

      self->leap_prefix = "";
      self->leap_suffix = cal_names_add (self, suffix);
    }
}

/* Months that are called by Gregorian ones have the names of these. */
static void
add_roman_months (CalNames      *self,
                  const CalRule *rule)
{
  for (int i = 0; i < 2 * CAL_NAMES_N_CONTEXTS; i++)
    {
      int context = i / 2, width = i % 2 == 0 ? CAL_NAME_WIDTH_WIDE : CAL_NAME_WIDTH_ABBREVIATED;
      const char **row = cal_names_add_row (self, self->months[context][width], self->n_codes);

      for (int number = 1; number <= rule->n_regular_months; number++)
        if (rule->names->roman_months[number - 1] != 0)
          row[cal_month_code_make (number, FALSE)] =
            self->base->months[context][width][cal_month_code_make (rule->names->roman_months[number - 1], FALSE)];

      self->months[context][width] = row;
    }
}

/* The names of the only leap month and of the one beside it, where CLDR has neither. */
static void
add_own_leap_names (CalNames             *self,
                    const CalNamesSource *source,
                    const CalRule        *rule)
{
  const char *beside_leap_name = rule->names->beside_leap_name;
  g_autofree char *leap = translate_month (source, rule, rule->names->leap_name);
  g_autofree char *beside = beside_leap_name != NULL ? translate_month (source, rule, beside_leap_name) : NULL;
  CalMonthCode code = 1;

  while (!cal_rule_has_month_code (rule, code))
    code += 2;

  for (int width = CAL_NAME_WIDTH_WIDE; width <= CAL_NAME_WIDTH_ABBREVIATED; width++)
    for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
      {
        self->months[context][width][code] = cal_names_add (self, leap);
        self->month_beside_leap[context][width] = cal_names_add (self, beside);
      }
}

/* A row of months whose leap months are called by @pattern. */
static const char **
name_leap_months (CalNames       *self,
                  const CalRule  *rule,
                  const char    **months,
                  const char     *pattern)
{
  const char **row = cal_names_add_row (self, months, self->n_codes);

  for (guint code = 1; code < self->n_codes; code += 2)
    if (cal_rule_has_month_code (rule, (CalMonthCode) code))
      {
        int number = cal_rule_leap_number (rule, (CalMonthCode) code);
        g_autofree char *name = cal_rule_fill_pattern (pattern, row[cal_month_code_make (number, FALSE)]);

        row[code] = cal_names_add (self, name);
      }

  return row;
}

/* The names of leap months that are patterns around those of others, which all are
 * there.  Rows that are the same stay so. */
static void
add_leap_pattern (CalNames             *self,
                  const CalNamesSource *source,
                  const CalRule        *rule)
{
  const CalRuleNames *names = rule->names;
  g_autofree char *translated = translate (source, names->leap_context, names->leap_pattern);
  const char *pattern = translated != NULL && strstr (translated, "{0}") != NULL ? translated : names->leap_pattern;
  g_auto (GStrv) parts = g_strsplit (pattern, "{0}", 2);
  const char **before = NULL, **after = NULL;

  for (int i = 0; i < CAL_NAMES_N_CONTEXTS * CAL_NAMES_N_WIDTHS; i++)
    {
      const char ***months = &self->months[i / CAL_NAMES_N_WIDTHS][i % CAL_NAMES_N_WIDTHS];

      if (*months != before)
        {
          before = *months;
          after = name_leap_months (self, rule, before, pattern);
        }

      *months = after;
    }

  self->leap_prefix = parts[0][0] != '\0' ? cal_names_add (self, parts[0]) : "";
  self->leap_suffix = parts[1][0] != '\0' ? cal_names_add (self, parts[1]) : "";
  self->leap_names_next = names->leap_names_next;
}

/* Whether the animals are called by their English names. */
static gboolean
has_english_animals (const CalNames *self)
{
  return g_str_equal (self->zodiac[CAL_NAME_WIDTH_WIDE][0], animals[0]);
}

static void
set_animal (CalNames   *self,
            int         index,
            const char *name)
{
  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    {
      const char **zodiac = cal_names_add_row (self, self->zodiac[width], CAL_NAMES_N_ZODIAC);

      zodiac[index] = cal_names_add (self, name);
      self->zodiac[width] = zodiac;
    }
}

static void
add_own_zodiac (CalNames             *self,
                const CalNamesSource *source,
                const CalZodiacRule  *zodiac)
{
  gboolean english = has_english_animals (self);

  for (; zodiac->animal != NULL; zodiac++)
    {
      g_autofree char *name = translate (source, "zodiac", zodiac->animal);

      /* English needs no catalogue; other languages keep what CLDR has. */
      if (name == NULL && english)
        name = g_strdup (zodiac->animal);

      if (name != NULL)
        set_animal (self, zodiac->index, name);
    }
}

/* Whether a language has only the names of CLDR's root. */
static gboolean
has_pinyin (const CalNames *self)
{
  return g_strcmp0 (self->cyclic_years[CAL_NAME_WIDTH_WIDE][0], "jia-zi") == 0;
}

/* The names of a row, as others of the same calendar are written. */
static const char *const *
copy_cycle (CalNames          *self,
            const char *const *row)
{
  const char **copy = cal_names_add_row (self, row, CAL_NAMES_N_CYCLE);

  for (int i = 0; i < CAL_NAMES_N_CYCLE; i++)
    copy[i] = cal_names_add (self, row[i]);

  return copy;
}

/* Where CLDR has only the pinyin of its root, the names of the country's own language
 * are nearer. */
static void
add_own_cycle (CalNames   *self,
               const char *language)
{
  g_autoptr (CalNames) nearer = NULL;
  CalLocale locale;

  if (!has_pinyin (self))
    return;

  cal_locale_init (&locale, language);
  nearer = cal_names_get_cycle (&locale, NULL);

  for (int width = 0; nearer != NULL && width < CAL_NAMES_N_WIDTHS; width++)
    {
      const char *const *row = nearer->cyclic_years[width];
      gboolean repeated = width > 0 && row == nearer->cyclic_years[width - 1];

      self->cyclic_years[width] = repeated ? self->cyclic_years[width - 1] : copy_cycle (self, row);
    }
}

/* The years of a cycle, as pinyin names them where there is no name. */
static void
complete_years (CalNames *self,
                int       width)
{
  const char **years = cal_names_add_row (self, self->cyclic_years[width], CAL_NAMES_N_CYCLE);

  for (int i = 0; i < CAL_NAMES_N_CYCLE; i++)
    {
      g_autofree char *own = g_strconcat (stems[i % 10], "-", branches[i % 12], NULL);

      if (years[i] == NULL)
        years[i] = cal_names_add (self, own);
    }

  self->cyclic_years[width] = years;
}

static gboolean
is_complete (const char *const *row,
             guint              n)
{
  for (guint i = 0; i < n; i++)
    if (row[i] == NULL)
      return FALSE;

  return TRUE;
}

/* The animals in the language of the catalogue; if it lacks one, all in English. */
static const char *const *
make_animals (CalNames             *self,
              const CalNamesSource *source)
{
  const char **zodiac = cal_names_add_row (self, NULL, CAL_NAMES_N_ZODIAC);

  for (int i = 0; i < CAL_NAMES_N_ZODIAC; i++)
    {
      g_autofree char *name = translate (source, "zodiac", animals[i]);

      if (name == NULL)
        return animals;

      zodiac[i] = cal_names_add (self, name);
    }

  return zodiac;
}

/* What the root of CLDR has are no animals but the pinyin of the branches. */
static void
complete_animals (CalNames             *self,
                  const CalNamesSource *source)
{
  const char *const *zodiac;

  if (is_complete (self->zodiac[CAL_NAME_WIDTH_WIDE], CAL_NAMES_N_ZODIAC) &&
      !g_str_equal (self->zodiac[CAL_NAME_WIDTH_WIDE][0], branches[0]))
    return;

  zodiac = make_animals (self, source);

  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    self->zodiac[width] = zodiac;
}

void
cal_names_complete_cycle (CalNames             *self,
                          const CalNamesSource *source)
{
  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    if (!is_complete (self->cyclic_years[width], CAL_NAMES_N_CYCLE))
      complete_years (self, width);

  complete_animals (self, source);
}

/* The elements in a language; NULL: it does not have them all. */
static GStrv
translate_elements (const CalNamesSource *source,
                    const CalRuleNames   *names)
{
  GStrv elements = g_new0 (char *, N_ELEMENTS + 1);

  for (int i = 0; i < N_ELEMENTS; i++)
    elements[i] = translate (source, names->elements_context, names->elements[i]);

  if (g_strv_length (elements) < N_ELEMENTS)
    g_clear_pointer (&elements, g_strfreev);

  return elements;
}

static const char *
get_english_animal (const CalZodiacRule *zodiac,
                    int                  index)
{
  for (; zodiac != NULL && zodiac->animal != NULL; zodiac++)
    if (zodiac->index == index)
      return zodiac->animal;

  return animals[index];
}

static gboolean
is_english (const CalNamesSource *source)
{
  return g_str_equal (source->bundle, "en") || g_str_has_prefix (source->bundle, "en_");
}

/* The years by their elements.  A language that has neither these nor names of its own
 * takes the English ones. */
static void
add_elements (CalNames             *self,
              const CalNamesSource *source,
              const CalRuleNames   *names)
{
  g_auto (GStrv) translated = translate_elements (source, names);
  const char *const *elements = translated != NULL ? (const char *const *) translated : names->elements;
  gboolean use_own = translated != NULL || is_english (source);
  const char **years;

  if (!use_own && !has_pinyin (self))
    return;

  years = cal_names_add_row (self, NULL, CAL_NAMES_N_CYCLE);

  for (int i = 0; i < CAL_NAMES_N_CYCLE; i++)
    {
      int index = i % CAL_NAMES_N_ZODIAC;
      const char *animal = use_own ? self->zodiac[CAL_NAME_WIDTH_WIDE][index]
                                   : get_english_animal (names->zodiac, index);
      g_autofree char *name = cal_rule_fill_pattern (elements[i / 2 % N_ELEMENTS], animal);

      years[i] = cal_names_add (self, name);
    }

  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    self->cyclic_years[width] = (const char *const *) years;
}

/* What the calendar is called, where CLDR does not have it. */
static void
add_display_name (CalNames             *self,
                  const CalNamesSource *source,
                  const CalRule        *rule)
{
  g_autofree char *name = NULL;

  if (rule->text.cldr == NULL || rule->text.is_kin)
    {
      name = translate (source, "calendar", rule->names->display_name);
      self->display_name = cal_names_add (self, name);
    }

  if (self->display_name == NULL)
    self->display_name = rule->names->display_name;
}

void
cal_names_add_own (CalNames             *self,
                   const CalNamesSource *source,
                   const CalRule        *rule)
{
  cal_names_make_room (self, (guint) cal_rule_count_codes (rule));
  add_display_name (self, source, rule);

  for (gsize i = 0; i < rule->n_eras; i++)
    add_era (self, source, &rule->eras[i]);

  for (gsize i = 0; i < rule->n_counts; i++)
    add_era (self, source, &rule->counts[i]);

  if (rule->cyclic)
    cal_names_complete_cycle (self, source);

  if (rule->names->cycle_language != NULL)
    add_own_cycle (self, rule->names->cycle_language);

  if (rule->names->month_context != NULL)
    add_own_months (self, source, rule);

  if (rule->names->roman_months != NULL)
    add_roman_months (self, rule);

  if (rule->names->leap_name != NULL && has_own_months (rule) && rule->names->month_context != NULL)
    add_own_leap_names (self, source, rule);

  if (rule->names->zodiac != NULL)
    add_own_zodiac (self, source, rule->names->zodiac);

  if (rule->names->elements != NULL)
    add_elements (self, source, rule->names);

  add_rule_months (self, rule);

  if (rule->names->leap_pattern != NULL)
    add_leap_pattern (self, source, rule);
}
