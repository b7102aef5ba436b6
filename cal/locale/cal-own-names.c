/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Which names of CLDR each calendar takes, and the names that CLDR has not.
 *
 * Where no catalogue translates these the library's English ones hold, which
 * the calendars have themselves: nothing is repeated here but for translators.
 */

#include "config.h"

#include "cal-names-private.h"

#include <string.h>

/* Marks a message for translation, with what it is about. */
#define NC_(context, message) context, message

typedef struct
{
  const char *id;
  const char *type;
  const char *context; /* of a name of its own; NULL: CLDR has it */
  const char *name;
} CalendarType;

static const CalendarType types[] = {
  { "gregory", "gregorian" },
  { "iso8601", "iso8601" },
  { "julian", "gregorian", NC_ ("calendar", "Julian Calendar") },
  { "revised-julian", "gregorian", NC_ ("calendar", "Revised Julian Calendar") },
  { "buddhist", "buddhist" },
  { "roc", "roc" },
  { "japanese", "japanese" },
  { "coptic", "coptic" },
  { "ethiopic", "ethiopic" },
  { "ethioaa", "ethiopic-amete-alem" },
  { "hebrew", "hebrew" },
  { "indian", "indian" },
  { "persian", "persian" },
  { "islamic-civil", "islamic-civil" },
  { "islamic-tbla", "islamic-tbla" },
  { "islamic-umalqura", "islamic-umalqura" },
  { "islamic-crescent", "islamic", NC_ ("calendar", "Hijri Calendar (computed crescent)") },
  { "islamic-rgsa", "islamic-rgsa" },
  { "chinese", "chinese" },
  { "dangi", "dangi" },
  { "vietnam", "chinese", NC_ ("calendar", "Vietnamese Calendar") },
  { "japanese-lunar", "chinese", NC_ ("calendar", "Japanese Lunisolar Calendar") },
};

typedef struct
{
  const char *type; /* the beginning of the CLDR type */
  const char *code;
  const char *wide_context;
  const char *wide;
  const char *short_context;
  const char *abbreviation;
} OwnEra;

static const OwnEra eras[] = {
  { "islamic", "bh", NC_ ("era", "Before Hijrah"), NC_ ("era", "BH") },
  { "coptic", "am", NC_ ("Coptic era", "Anno Martyrum"), NC_ ("Coptic era", "AM") },
  { "ethiopic", "am", NC_ ("Ethiopian era", "Amete Mihret"), NC_ ("Ethiopian era", "AM") },
  { "ethiopic", "aa", NC_ ("Ethiopian era", "Amete Alem"), NC_ ("Ethiopian era", "AA") },
};

/* The months of the Vietnamese calendar.  English takes those of CLDR. */
static const char *const vietnamese_months[][2] = {
  { NC_ ("Vietnamese month", "First Month") },
  { NC_ ("Vietnamese month", "Second Month") },
  { NC_ ("Vietnamese month", "Third Month") },
  { NC_ ("Vietnamese month", "Fourth Month") },
  { NC_ ("Vietnamese month", "Fifth Month") },
  { NC_ ("Vietnamese month", "Sixth Month") },
  { NC_ ("Vietnamese month", "Seventh Month") },
  { NC_ ("Vietnamese month", "Eighth Month") },
  { NC_ ("Vietnamese month", "Ninth Month") },
  { NC_ ("Vietnamese month", "Tenth Month") },
  { NC_ ("Vietnamese month", "Eleventh Month") },
  { NC_ ("Vietnamese month", "Twelfth Month") },
};

/* What stands behind the name and the number of a leap month. */
static const char *const vietnamese_leap[] = { NC_ ("Vietnamese leap month", "bis") };

/* The pinyin of the ten celestial stems and the twelve earthly branches, and the
 * animals that stand for the branches. */
static const char *const stems[] = {
  "jia", "yi", "bing", "ding", "wu", "ji", "geng", "xin", "ren", "gui"
};
static const char *const branches[] = {
  "zi", "chou", "yin", "mao", "chen", "si", "wu", "wei", "shen", "you", "xu", "hai"
};
static const char *const animals[] = {
  "Rat", "Ox", "Tiger", "Rabbit", "Dragon", "Snake",
  "Horse", "Goat", "Monkey", "Rooster", "Dog", "Pig"
};

/* Where the rabbit and the ox of China are the cat and the buffalo of Vietnam. */
static const struct
{
  int index;
  const char *animal[2];
} vietnamese_zodiac[] = {
  { 1, { NC_ ("zodiac", "Buffalo") } },
  { 3, { NC_ ("zodiac", "Cat") } },
};

static const CalendarType *
find_type (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_str_equal (types[i].id, id))
      return &types[i];

  return NULL;
}

const char *
cal_names_get_cldr_type (const char *id,
                         gboolean   *own)
{
  const CalendarType *type = find_type (id);

  if (own != NULL)
    *own = type == NULL || type->name != NULL;

  return type != NULL ? type->type : NULL;
}

const char *
cal_names_get_id (const char *cldr_type)
{
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (types[i].name == NULL && g_str_equal (types[i].type, cldr_type))
      return types[i].id;

  return NULL;
}

/* Where the catalogues are; set by tests only, before there are any names. */
static const char *directory = CAL_LOCALE_DIR;

void
cal_names_set_directory (const char *path)
{
  directory = path;
  cal_catalogue_forget ();
  cal_names_forget ();
}

void
cal_names_find_language (const char *name,
                         char       *language)
{
  cal_catalogue_find (directory, name, language);
}

static char *
translate (const CalNamesSource *source,
           const char           *context,
           const char           *message)
{
  return cal_catalogue_translate (directory, source->language, context, message);
}

static void
add_own_era (CalNames             *self,
             const CalNamesSource *source,
             const OwnEra         *era)
{
  const char *wide = cal_names_get_era (self, era->code, CAL_NAME_WIDTH_WIDE);
  const char *abbreviation = cal_names_get_era (self, era->code, CAL_NAME_WIDTH_ABBREVIATED);
  const char *narrow = cal_names_get_era (self, era->code, CAL_NAME_WIDTH_NARROW);
  g_autofree char *own_wide = NULL, *own_abbreviation = NULL;

  if (wide == NULL)
    wide = own_wide = translate (source, era->wide_context, era->wide);

  if (abbreviation == NULL)
    abbreviation = own_abbreviation = translate (source, era->short_context, era->abbreviation);

  cal_names_set_era (self, era->code, wide, abbreviation, narrow != NULL ? narrow : abbreviation);
}

static void
add_own_eras (CalNames             *self,
              const CalNamesSource *source,
              const char           *type)
{
  for (gsize i = 0; i < G_N_ELEMENTS (eras); i++)
    if (g_str_has_prefix (type, eras[i].type))
      add_own_era (self, source, &eras[i]);
}

/* The row of all month names but the narrow ones. */
static const char **
add_vietnamese_row (CalNames *self)
{
  const char **months = cal_names_add_row (self, NULL, CAL_NAMES_N_CODES);

  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width <= CAL_NAME_WIDTH_ABBREVIATED; width++)
      self->months[context][width] = months;

  return months;
}

static void
add_vietnamese_month (CalNames    *self,
                      const char **months,
                      int          number,
                      const char  *name,
                      const char  *leap_suffix)
{
  g_autofree char *leap = g_strconcat (name, " ", leap_suffix, NULL);

  months[cal_month_code_make (number, FALSE)] = cal_names_add (self, name);
  months[cal_month_code_make (number, TRUE)] = cal_names_add (self, leap);
}

/* All of them or none: a language must not mix them with those of CLDR. */
static void
add_vietnamese_months (CalNames             *self,
                       const CalNamesSource *source)
{
  g_autofree char *leap = translate (source, vietnamese_leap[0], vietnamese_leap[1]);
  char *names[12] = { NULL, };
  gboolean complete = leap != NULL;

  for (int i = 0; complete && i < 12; i++)
    {
      names[i] = translate (source, vietnamese_months[i][0], vietnamese_months[i][1]);
      complete = names[i] != NULL;
    }

  if (complete)
    {
      g_autofree char *suffix = g_strconcat (" ", leap, NULL);
      const char **months = add_vietnamese_row (self);

      for (int i = 0; i < 12; i++)
        add_vietnamese_month (self, months, i + 1, names[i], leap);

      self->leap_prefix = "";
      self->leap_suffix = cal_names_add (self, suffix);
    }

  for (int i = 0; i < 12; i++)
    g_free (names[i]);
}

static gboolean
is_english (const CalNamesSource *source)
{
  return g_str_equal (source->bundle, "en") || g_str_has_prefix (source->bundle, "en_");
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
add_vietnamese_zodiac (CalNames             *self,
                       const CalNamesSource *source)
{
  for (gsize i = 0; i < G_N_ELEMENTS (vietnamese_zodiac); i++)
    {
      const char *const *animal = vietnamese_zodiac[i].animal;
      g_autofree char *name = translate (source, animal[0], animal[1]);

      /* English needs no catalogue; other languages keep what CLDR has. */
      if (name == NULL && is_english (source))
        name = g_strdup (animal[1]);

      if (name != NULL)
        set_animal (self, vietnamese_zodiac[i].index, name);
    }
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

/* Where CLDR has only the pinyin of its root, Vietnam's own names are nearer. */
static void
add_vietnamese_cycle (CalNames *self)
{
  g_autoptr (CalNames) vietnamese = NULL;
  CalLocale locale;

  if (g_strcmp0 (self->cyclic_years[CAL_NAME_WIDTH_WIDE][0], "jia-zi") != 0)
    return;

  cal_locale_init (&locale, "vi");
  vietnamese = cal_names_get (&locale, "chinese", NULL);

  for (int width = 0; vietnamese != NULL && width < CAL_NAMES_N_WIDTHS; width++)
    {
      const char *const *row = vietnamese->cyclic_years[width];
      gboolean repeated = width > 0 && row == vietnamese->cyclic_years[width - 1];

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

static void
complete_animals (CalNames *self,
                  int       width)
{
  const char **zodiac = cal_names_add_row (self, self->zodiac[width], CAL_NAMES_N_ZODIAC);

  for (int i = 0; i < CAL_NAMES_N_ZODIAC; i++)
    if (zodiac[i] == NULL)
      zodiac[i] = animals[i];

  self->zodiac[width] = zodiac;
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

/* Names of a cycle there are always. */
static void
complete_cycle (CalNames *self)
{
  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    {
      if (!is_complete (self->cyclic_years[width], CAL_NAMES_N_CYCLE))
        complete_years (self, width);

      if (!is_complete (self->zodiac[width], CAL_NAMES_N_ZODIAC))
        complete_animals (self, width);
    }
}

void
cal_names_add_own (CalNames             *self,
                   const CalNamesSource *source,
                   const char           *id)
{
  const CalendarType *type = find_type (id);

  if (type->name != NULL)
    {
      g_autofree char *name = translate (source, type->context, type->name);

      self->display_name = cal_names_add (self, name);
    }

  add_own_eras (self, source, type->type);

  if (g_str_equal (type->type, "chinese") || g_str_equal (type->type, "dangi"))
    complete_cycle (self);

  if (g_str_equal (id, "vietnam"))
    {
      add_vietnamese_cycle (self);
      add_vietnamese_months (self, source);
      add_vietnamese_zodiac (self, source);
    }
}
