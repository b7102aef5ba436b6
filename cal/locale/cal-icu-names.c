/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Names from ICU's copy of CLDR. */

#include "config.h"

#include "cal-icu-private.h"

#include <string.h>
#include <unicode/udat.h>
#include <unicode/uldnames.h>

/* Eras by their place among those of a CLDR type. */
typedef struct
{
  const char *type;
  int index;
  const char *code;
} EraCode;

static const EraCode era_codes[] = {
  { "gregorian", 1, "ce" }, { "gregorian", 0, "bce" },
  { "buddhist", 0, "be" },
  { "coptic", 1, "am" },
  { "ethiopic", 1, "am" }, { "ethiopic", 0, "aa" },
  { "ethiopic-amete-alem", 0, "aa" },
  { "hebrew", 0, "am" },
  { "indian", 0, "shaka" },
  { "islamic", 0, "ah" }, { "islamic", 1, "bh" },
  { "islamic-civil", 0, "ah" }, { "islamic-civil", 1, "bh" },
  { "islamic-tbla", 0, "ah" }, { "islamic-tbla", 1, "bh" },
  { "islamic-umalqura", 0, "ah" }, { "islamic-umalqura", 1, "bh" },
  { "islamic-rgsa", 0, "ah" }, { "islamic-rgsa", 1, "bh" },
  { "japanese", 236, "reiwa" }, { "japanese", 235, "heisei" }, { "japanese", 234, "showa" },
  { "japanese", 233, "taisho" }, { "japanese", 232, "meiji" },
  { "persian", 0, "ap" },
  { "roc", 1, "roc" }, { "roc", 0, "broc" },
};

static UDateFormat *
open_format (const CalLocale  *locale,
             const char       *type,
             GError          **error)
{
  g_autofree char *id = cal_icu_dup_id (locale, type, NULL, error);
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format;

  if (id == NULL)
    return NULL;

  format = udat_open (UDAT_NONE, UDAT_MEDIUM, id, CAL_ICU_ZONE, -1, NULL, 0, &status);

  if (U_FAILURE (status))
    {
      cal_icu_set_error (error, "names of the calendar", id, status);
      return NULL;
    }

  return format;
}

static char *
read_symbol (const UDateFormat     *format,
             UDateFormatSymbolType  type,
             int                    index)
{
  UChar text[CAL_ICU_TEXT_SIZE];
  UErrorCode status = U_ZERO_ERROR;
  int32_t length;

  if (index >= udat_countSymbols (format, type))
    return NULL;

  length = udat_getSymbols (format, type, index, text, CAL_ICU_TEXT_SIZE, &status);

  return U_SUCCESS (status) && length < CAL_ICU_TEXT_SIZE ? cal_icu_to_utf8 (text, length) : NULL;
}

static void
load_symbols (CalNames              *names,
              const UDateFormat     *format,
              UDateFormatSymbolType  type,
              int                    first,
              int                    n,
              const char           **out)
{
  for (int i = 0; i < n; i++)
    {
      g_autofree char *name = read_symbol (format, type, first + i);

      out[i] = cal_names_add (names, name);
    }
}

/* ICU counts weekdays from 1, Sunday; here Monday comes first. */
static const UDateFormatSymbolType weekday_symbols[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS + 1] = {
  { UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS, UDAT_NARROW_WEEKDAYS, UDAT_SHORTER_WEEKDAYS },
  { UDAT_STANDALONE_WEEKDAYS, UDAT_STANDALONE_SHORT_WEEKDAYS, UDAT_STANDALONE_NARROW_WEEKDAYS,
    UDAT_STANDALONE_SHORTER_WEEKDAYS },
};

static void
load_weekdays (CalNames          *names,
               const UDateFormat *format)
{
  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width <= CAL_NAMES_SHORT; width++)
      {
        const char **weekdays = names->weekdays[context][width];

        load_symbols (names, format, weekday_symbols[context][width], 2, 6, weekdays);
        load_symbols (names, format, weekday_symbols[context][width], 1, 1, weekdays + 6);
      }
}

static void
load_quarters (CalNames          *names,
               const UDateFormat *format)
{
  static const UDateFormatSymbolType symbols[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS] = {
    { UDAT_QUARTERS, UDAT_SHORT_QUARTERS, UDAT_NARROW_QUARTERS },
    { UDAT_STANDALONE_QUARTERS, UDAT_STANDALONE_SHORT_QUARTERS, UDAT_STANDALONE_NARROW_QUARTERS },
  };

  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
      load_symbols (names, format, symbols[context][width], 0, 4, names->quarters[context][width]);
}

static const UDateFormatSymbolType cycle_symbols[CAL_NAMES_N_WIDTHS][2] = {
  { UDAT_CYCLIC_YEARS_WIDE, UDAT_ZODIAC_NAMES_WIDE },
  { UDAT_CYCLIC_YEARS_ABBREVIATED, UDAT_ZODIAC_NAMES_ABBREVIATED },
  { UDAT_CYCLIC_YEARS_NARROW, UDAT_ZODIAC_NAMES_NARROW },
};

static void
load_cycles (CalNames          *names,
             const UDateFormat *format)
{
  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    {
      load_symbols (names, format, cycle_symbols[width][0], 0, 60, names->cyclic_years[width]);
      load_symbols (names, format, cycle_symbols[width][1], 0, 12, names->zodiac[width]);
    }
}

static const UDateFormatSymbolType month_symbols[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS] = {
  { UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_NARROW_MONTHS },
  { UDAT_STANDALONE_MONTHS, UDAT_STANDALONE_SHORT_MONTHS, UDAT_STANDALONE_NARROW_MONTHS },
};

/* CLDR numbers Hebrew months with a place for Adar I after the fifth, and has
 * what Adar is called in a leap year behind the last. */
#define HEBREW_LEAP_INDEX 5
#define HEBREW_AFTER_LEAP_INDEX 13

static void
load_months_of (CalNames              *names,
                const UDateFormat     *format,
                gboolean               hebrew,
                int                    context,
                int                    width)
{
  UDateFormatSymbolType type = month_symbols[context][width];
  int n = MIN (udat_countSymbols (format, type), 13);

  for (int i = 0; i < n; i++)
    {
      g_autofree char *name = read_symbol (format, type, i);
      gboolean leap = hebrew && i == HEBREW_LEAP_INDEX;
      int number = i + 1 - (hebrew && i >= HEBREW_LEAP_INDEX);

      names->months[context][width][cal_month_code_make (number, leap)] = cal_names_add (names, name);
    }

  if (hebrew)
    load_symbols (names, format, type, HEBREW_AFTER_LEAP_INDEX, 1,
                  &names->month_after_leap[context][width]);
}

#define LEAP_PATH(part) "chinese/monthPatterns/" part "/leap"

static const char *const leap_paths[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS][3] = {
  {
    { LEAP_PATH ("format/wide"), NULL },
    { LEAP_PATH ("format/abbreviated"), LEAP_PATH ("format/wide"), NULL },
    { LEAP_PATH ("format/narrow"), LEAP_PATH ("stand-alone/narrow"), NULL },
  },
  {
    { LEAP_PATH ("stand-alone/wide"), LEAP_PATH ("format/wide"), NULL },
    { LEAP_PATH ("stand-alone/abbreviated"), LEAP_PATH ("format/abbreviated"), LEAP_PATH ("format/wide") },
    { LEAP_PATH ("stand-alone/narrow"), NULL },
  },
};

/* How leap months of the East Asian calendars are told from others: a pattern
 * such as 闰{0}.  Inheritance within the root is CLDR's. */
static char *
read_leap_pattern (const char *bundle,
                   int         context,
                   int         width)
{
  const char *const *paths = leap_paths[context][width];
  char *pattern = NULL;

  for (int i = 0; i < 3 && pattern == NULL && paths[i] != NULL; i++)
    pattern = cal_icu_read (bundle, paths[i], -1);

  return pattern != NULL ? pattern : cal_icu_read_own ("root", paths[0], -1);
}

static void
load_leap_months (CalNames   *names,
                  const char *bundle,
                  int         context,
                  int         width)
{
  const char **months = names->months[context][width];
  g_autofree char *pattern = read_leap_pattern (bundle, context, width);
  g_auto (GStrv) parts = g_strsplit (pattern != NULL ? pattern : "{0}", "{0}", 2);

  for (int number = 1; g_strv_length (parts) == 2 && number <= 12; number++)
    {
      const char *name = months[cal_month_code_make (number, FALSE)];
      g_autofree char *leap = g_strconcat (parts[0], name != NULL ? name : "", parts[1], NULL);

      months[cal_month_code_make (number, TRUE)] = cal_names_add (names, leap);
    }
}

static void
load_leap_number (CalNames   *names,
                  const char *bundle)
{
  static const char path[] = "chinese/monthPatterns/numeric/all/leap";
  g_autofree char *own = cal_icu_read (bundle, path, -1);
  g_autofree char *inherited = own == NULL ? cal_icu_read_own ("root", path, -1) : NULL;
  const char *pattern = own != NULL ? own : inherited != NULL ? inherited : "{0}";
  g_auto (GStrv) parts = g_strsplit (pattern, "{0}", 2);

  if (g_strv_length (parts) != 2)
    return;

  names->leap_prefix = g_string_chunk_insert_const (names->strings, parts[0]);
  names->leap_suffix = g_string_chunk_insert_const (names->strings, parts[1]);
}

static gboolean
has_leap_patterns (const char *type)
{
  return g_str_equal (type, "chinese") || g_str_equal (type, "dangi");
}

static void
load_months (CalNames          *names,
             const UDateFormat *format,
             const char        *type,
             const char        *bundle)
{
  gboolean hebrew = g_str_equal (type, "hebrew");

  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
      {
        load_months_of (names, format, hebrew, context, width);

        if (has_leap_patterns (type))
          load_leap_months (names, bundle, context, width);
      }

  if (has_leap_patterns (type))
    load_leap_number (names, bundle);
}

static gboolean
same_months (const char *const *a,
             const char *const *b)
{
  for (int code = 0; code < CAL_NAMES_N_CODES; code++)
    if (g_strcmp0 (a[code], b[code]) != 0)
      return FALSE;

  return TRUE;
}

/* Afghanistan has its own names of the Persian months, but CLDR gives only the
 * wide ones and lets the others come from Iran.  So where a territory has wide
 * names of its own, what it has inherited follows them: what was no
 * abbreviation in the language is none in the territory. */
static void
keep_territory_together (CalNames       *names,
                         const CalNames *language)
{
  const char **wide = names->months[CAL_NAME_CONTEXT_FORMAT][CAL_NAME_WIDTH_WIDE];
  const char *const *language_wide = language->months[CAL_NAME_CONTEXT_FORMAT][CAL_NAME_WIDTH_WIDE];
  const char *const *narrow = names->months[CAL_NAME_CONTEXT_STANDALONE][CAL_NAME_WIDTH_NARROW];

  if (same_months (wide, language_wide))
    return;

  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
      {
        const char **months = names->months[context][width];
        const char *const *inherited = language->months[context][width];

        if (!same_months (months, inherited))
          continue;

        if (same_months (inherited, language_wide))
          memcpy (months, wide, sizeof names->months[context][width]);
        else if (width == CAL_NAME_WIDTH_NARROW)
          memcpy (months, narrow, sizeof names->months[context][width]);
      }
}

static gboolean
load_territory (CalNames         *names,
                const char       *bundle,
                const char       *type,
                GError          **error)
{
  g_autoptr (CalNames) language = NULL;
  CalLocale parent;
  UDateFormat *format;

  cal_locale_init (&parent, bundle);
  cal_locale_name_truncate (parent.name);

  if (g_str_equal (parent.name, "root") || !g_str_equal (type, "persian"))
    return TRUE;

  format = open_format (&parent, type, error);

  if (format == NULL)
    return FALSE;

  language = cal_names_new ();
  load_months (language, format, type, parent.name);
  keep_territory_together (names, language);
  udat_close (format);

  return TRUE;
}

/* ICU gives no way to its narrow names of eras, so they are read from the
 * bundles.  In the root most stand for the abbreviated ones. */
static char *
read_narrow_era (const char *bundle,
                 const char *type,
                 int         index)
{
  const char *table = g_str_has_prefix (type, "islamic") ? "islamic" : type;
  g_autofree char *narrow = g_strdup_printf ("%s/eras/narrow", table);
  g_autofree char *abbreviated = g_strdup_printf ("%s/eras/abbreviated", table);
  g_autofree char *root_abbreviated = NULL;
  char *name = cal_icu_read (bundle, narrow, index);

  if (name != NULL)
    return name;

  name = cal_icu_read_own ("root", narrow, index);
  root_abbreviated = cal_icu_read_own ("root", abbreviated, index);

  if (g_strcmp0 (name, root_abbreviated) == 0)
    g_clear_pointer (&name, g_free);

  return name;
}

/* The root says ERA0 where there is no name. */
static char *
drop_placeholder (char *name)
{
  if (name != NULL && g_str_has_prefix (name, "ERA"))
    g_clear_pointer (&name, g_free);

  return name;
}

static gboolean
is_english (const char *bundle)
{
  return g_str_equal (bundle, "en") || g_str_has_prefix (bundle, "en_");
}

static void
load_era (CalNames          *names,
          const UDateFormat *format,
          const char        *bundle,
          const EraCode     *era)
{
  g_autofree char *wide = drop_placeholder (read_symbol (format, UDAT_ERA_NAMES, era->index));
  g_autofree char *abbreviated = drop_placeholder (read_symbol (format, UDAT_ERAS, era->index));
  g_autofree char *narrow = drop_placeholder (read_narrow_era (bundle, era->type, era->index));

  /* In English, what CLDR only abbreviates we have in words. */
  if (is_english (bundle) && g_strcmp0 (wide, abbreviated) == 0)
    g_clear_pointer (&wide, g_free);

  cal_names_set_era (names, era->code, wide, abbreviated, narrow != NULL ? narrow : abbreviated);
}

static void
load_eras (CalNames          *names,
           const UDateFormat *format,
           const char        *type,
           const char        *bundle)
{
  for (gsize i = 0; i < G_N_ELEMENTS (era_codes); i++)
    if (g_str_equal (era_codes[i].type, type))
      load_era (names, format, bundle, &era_codes[i]);
}

/* Before its eras the Japanese calendar counts as the Gregorian one does. */
static gboolean
load_common_eras (CalNames         *names,
                  const CalLocale  *locale,
                  const char       *bundle,
                  GError          **error)
{
  UDateFormat *format = open_format (locale, "gregorian", error);

  if (format == NULL)
    return FALSE;

  load_eras (names, format, "gregorian", bundle);
  udat_close (format);

  return TRUE;
}

static void
load_display_name (CalNames   *names,
                   const char *bundle,
                   const char *type)
{
  UErrorCode status = U_ZERO_ERROR;
  ULocaleDisplayNames *display = uldn_open (bundle, ULDN_STANDARD_NAMES, &status);
  UChar text[CAL_ICU_TEXT_SIZE];
  g_autofree char *name = NULL;
  int32_t length;

  if (U_FAILURE (status))
    return;

  length = uldn_keyValueDisplayName (display, "calendar", type, text, CAL_ICU_TEXT_SIZE, &status);

  if (U_SUCCESS (status) && length < CAL_ICU_TEXT_SIZE)
    name = cal_icu_to_utf8 (text, length);

  /* ICU repeats the type where it has no name. */
  if (g_strcmp0 (name, type) != 0)
    names->display_name = cal_names_add (names, name);

  uldn_close (display);
}

gboolean
cal_locale_data_load_names (CalNames         *names,
                            const CalLocale  *locale,
                            const char       *type,
                            GError          **error)
{
  char bundle[CAL_LOCALE_NAME_SIZE];
  UDateFormat *format;

  if (!cal_icu_find_bundle (locale->name, bundle, error))
    return FALSE;

  format = open_format (locale, type, error);

  if (format == NULL)
    return FALSE;

  load_months (names, format, type, bundle);
  load_weekdays (names, format);
  load_quarters (names, format);
  load_cycles (names, format);
  load_eras (names, format, type, bundle);
  load_display_name (names, bundle, type);
  udat_close (format);

  return load_territory (names, bundle, type, error) &&
         (!g_str_equal (type, "japanese") || load_common_eras (names, locale, bundle, error));
}
