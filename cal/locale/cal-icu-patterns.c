/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Patterns and numerals from ICU's copy of CLDR. */

#include "config.h"

#include "cal-icu-private.h"

#include <string.h>
#include <unicode/udat.h>
#include <unicode/unum.h>
#include <unicode/unumsys.h>

#include "cal-pattern-text-private.h"

/* ICU's names for the rules of the numerals that are no digits. */
static const struct
{
  const char *rules;
  const char *numerals;
} rule_names[] = {
  { "%hebrew", "hebr" },
  { "%spellout-numbering-days", "hanidays" },
  { "%spellout-numbering-year-latn", "jpanyear" },
  { "%armenian-upper", "armn" }, { "%armenian-lower", "armnlow" },
  { "%ethiopic", "ethi" }, { "%georgian", "geor" },
  { "%greek-upper", "grek" }, { "%greek-lower", "greklow" },
  { "%roman-upper", "roman" }, { "%roman-lower", "romanlow" },
  { "%tamil", "taml" },
};

/* The numerals of the locale @id, as far as we know them. */
static void
find_default_numerals (const char *id,
                       char       *name)
{
  UErrorCode status = U_ZERO_ERROR;
  UNumberingSystem *system = unumsys_open (id, &status);

  g_strlcpy (name, "latn", CAL_NUMERALS_NAME_SIZE);

  if (U_SUCCESS (status) &&
      (!unumsys_isAlgorithmic (system) || cal_numeral_system_find (unumsys_getName (system)) != NULL))
    g_strlcpy (name, unumsys_getName (system), CAL_NUMERALS_NAME_SIZE);

  unumsys_close (system);
}

static const char *
find_rule_numerals (const UNumberFormat *format)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[CAL_ICU_TEXT_SIZE];
  g_autofree char *rules = NULL;
  int32_t length;

  length = unum_getTextAttribute (format, UNUM_DEFAULT_RULESET, text, CAL_ICU_TEXT_SIZE, &status);

  if (U_FAILURE (status) || length >= CAL_ICU_TEXT_SIZE)
    return NULL;

  rules = cal_icu_to_utf8 (text, length);

  for (gsize i = 0; rules != NULL && i < G_N_ELEMENTS (rule_names); i++)
    if (g_str_equal (rule_names[i].rules, rules))
      return rule_names[i].numerals;

  return NULL;
}

/* The numerals that a pattern prescribes for the field of a letter.  ICU does
 * not give their name, so it is found out from what it writes with. */
static void
find_field_numerals (const UDateFormat *format,
                     UChar              letter,
                     const char        *locale_numerals,
                     char              *name)
{
  const UNumberFormat *numbers = udat_getNumberFormatForField (format, letter);
  const char *rule_numerals = numbers != NULL ? find_rule_numerals (numbers) : NULL;
  UErrorCode status = U_ZERO_ERROR;
  UChar zero[8] = { 0, };

  g_strlcpy (name, locale_numerals, CAL_NUMERALS_NAME_SIZE);

  if (rule_numerals != NULL)
    {
      g_strlcpy (name, rule_numerals, CAL_NUMERALS_NAME_SIZE);
      return;
    }

  if (numbers == NULL)
    return;

  unum_getSymbol (numbers, UNUM_ZERO_DIGIT_SYMBOL, zero, G_N_ELEMENTS (zero), &status);

  if (U_SUCCESS (status) && zero[0] == u'〇')
    g_strlcpy (name, "hanidec", CAL_NUMERALS_NAME_SIZE);
}

static void
find_numerals (const UDateFormat *format,
               const char        *id,
               CalNumeralNames   *numerals)
{
  char locale_numerals[CAL_NUMERALS_NAME_SIZE];

  find_default_numerals (id, locale_numerals);
  find_field_numerals (format, 'y', locale_numerals, numerals->year);
  find_field_numerals (format, 'M', locale_numerals, numerals->month);
  find_field_numerals (format, 'd', locale_numerals, numerals->day);
  find_field_numerals (format, 'D', locale_numerals, numerals->other);

  /* Digit by digit 14 would be 一四; the day is a number of words. */
  if (g_str_equal (numerals->day, "hanidec"))
    g_strlcpy (numerals->day, "jpan", sizeof numerals->day);
}

/* ICU cannot be asked for the patterns that CLDR has for any calendar.  Of this one
 * no locale has others; tests/oracles/icu-patterns.c would show if one had. */
#define GENERIC_TYPE "coptic"

static const char *
get_type (const CalTextTraits *text)
{
  if (text->cldr != NULL)
    return text->cldr->type;

  return text->year == CAL_YEAR_ALONE ? cal_cldr_gregorian.type : GENERIC_TYPE;
}

/* Whether the locale is of the language in which CLDR has only some patterns of the
 * calendar, and ICU takes the others from the root, with the year before the month
 * and the day.  Those of the Gregorian calendar are the same where CLDR has both, and
 * are all there; for the territories of the language ICU misses some. */
static gboolean
is_home_language (const CalLocale     *locale,
                  const CalTextTraits *text)
{
  gsize length = text->home_language != NULL ? strlen (text->home_language) : 0;

  return length > 0 && strncmp (locale->name, text->home_language, length) == 0 &&
         (locale->name[length] == '\0' || locale->name[length] == '_');
}

static char *
dup_pattern_id (const CalLocale      *locale,
                const CalTextTraits  *text,
                gboolean              at_home,
                GError              **error)
{
  CalLocale home = *locale;

  if (!at_home)
    return cal_icu_dup_id (locale, get_type (text), NULL, error);

  g_strlcpy (home.name, text->home_language, sizeof home.name);

  return cal_icu_dup_id (&home, cal_cldr_gregorian.type, NULL, error);
}

/* The text of a pattern that must not be empty. */
static char *
take_pattern (const UChar  *text,
              int32_t       length,
              const char   *id,
              GError      **error)
{
  char *pattern = cal_icu_to_utf8 (text, length);

  if (pattern == NULL)
    cal_icu_set_error (error, "date patterns", id, U_MISSING_RESOURCE_ERROR);

  return pattern;
}

char *
cal_locale_data_get_style (const CalLocale      *locale,
                           const CalTextTraits  *traits,
                           int                   style,
                           CalNumeralNames      *numerals,
                           GError              **error)
{
  gboolean at_home = is_home_language (locale, traits) && !traits->has_home_styles;
  g_autofree char *id = dup_pattern_id (locale, traits, at_home, error);
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format;
  UChar text[CAL_ICU_TEXT_SIZE];
  char *pattern;
  int32_t length;

  if (id == NULL)
    return NULL;

  format = udat_open (UDAT_NONE, (UDateFormatStyle) (UDAT_FULL + style), id, CAL_ICU_ZONE, -1,
                      NULL, 0, &status);
  length = U_SUCCESS (status) ? udat_toPattern (format, FALSE, text, CAL_ICU_TEXT_SIZE, &status) : 0;

  if (U_FAILURE (status))
    {
      cal_icu_set_error (error, "date patterns", id, status);
      udat_close (format);
      return NULL;
    }

  find_numerals (format, id, numerals);
  udat_close (format);

  pattern = take_pattern (text, length, id, error);

  if (pattern != NULL)
    cal_pattern_text_mend_year (pattern);

  return cal_icu_mark_lunar (locale, traits, pattern);
}

/* Whether a month is written as a number. */
static gboolean
has_month_number (const char *pattern)
{
  int letters = MAX (cal_pattern_text_get_length (pattern, 'M'), cal_pattern_text_get_length (pattern, 'L'));

  return letters == 1 || letters == 2;
}

static void
prescribe (char       *numerals,
           const char *usual,
           const char *prescribed)
{
  /* 元 stands before 年 only, where ICU finds it by itself. */
  if (g_str_equal (numerals, usual) && !g_str_equal (prescribed, "jpanyear"))
    g_strlcpy (numerals, prescribed, CAL_NUMERALS_NAME_SIZE);
}

/* CLDR prescribes numerals for styles only; they hold wherever the month is not a number,
 * too, as people write them: Hebrew letters in Hebrew, 初一 in the Chinese calendar. */
static void
prescribe_numerals (const char      *id,
                    CalNumeralNames *numerals)
{
  char usual[CAL_NUMERALS_NAME_SIZE];
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open (UDAT_NONE, UDAT_LONG, id, CAL_ICU_ZONE, -1, NULL, 0, &status);
  CalNumeralNames of_style;

  if (U_FAILURE (status))
    return;

  find_numerals (format, id, &of_style);
  find_default_numerals (id, usual);
  prescribe (numerals->year, usual, of_style.year);
  prescribe (numerals->month, usual, of_style.month);
  prescribe (numerals->day, usual, of_style.day);
  udat_close (format);
}

gboolean
cal_locale_data_get_numeral_names (const CalLocale      *locale,
                                   const CalTextTraits  *traits,
                                   const char           *pattern,
                                   CalNumeralNames      *numerals,
                                   GError              **error)
{
  g_autofree char *id = cal_icu_dup_id (locale, get_type (traits), NULL, error);
  UErrorCode status = U_ZERO_ERROR;
  UChar text[CAL_ICU_TEXT_SIZE];
  UDateFormat *format;
  int32_t length;

  if (id == NULL)
    return FALSE;

  length = cal_icu_from_utf8 (pattern, text, CAL_ICU_TEXT_SIZE);
  format = udat_open (UDAT_PATTERN, UDAT_PATTERN, id, CAL_ICU_ZONE, -1, text, length, &status);

  if (U_FAILURE (status))
    {
      cal_icu_set_error (error, "numerals", id, status);
      return FALSE;
    }

  find_numerals (format, id, numerals);
  udat_close (format);

  if (!g_str_equal (get_type (traits), cal_cldr_gregorian.type) && !has_month_number (pattern))
    prescribe_numerals (id, numerals);

  return TRUE;
}

char *
cal_locale_data_get_skeleton (const CalLocale      *locale,
                              const CalTextTraits  *traits,
                              const char           *skeleton,
                              CalNumeralNames      *numerals,
                              GError              **error)
{
  gboolean at_home = is_home_language (locale, traits) && !traits->has_home_skeletons;
  g_autofree char *id = dup_pattern_id (locale, traits, at_home, error);
  g_autofree char *pattern = NULL;
  const char *table;

  if (id == NULL)
    return NULL;

  table = at_home || traits->is_iso ? cal_cldr_gregorian.type : get_type (traits);
  pattern = cal_icu_find_pattern (locale, table, traits->year != CAL_YEAR_RELATED, id, skeleton, error);

  if (pattern == NULL || !cal_locale_data_get_numeral_names (locale, traits, pattern, numerals, error))
    return NULL;

  return cal_icu_mark_lunar (locale, traits, g_steal_pointer (&pattern));
}

/* What @path of the range patterns is in the locale: of the calendar, or of
 * those that CLDR lets the root refer it to. */
static char *
read_interval (const CalLocale     *locale,
               const CalTextTraits *traits,
               const char          *path)
{
  gboolean gregorian = traits->is_iso || (is_home_language (locale, traits) && traits->has_home_styles) ||
                       g_str_equal (get_type (traits), cal_cldr_gregorian.type);
  const char *tables[2] = { gregorian ? cal_cldr_gregorian.type : get_type (traits), "generic" };
  char bundle[CAL_LOCALE_NAME_SIZE];
  char *pattern = NULL;

  if (!cal_icu_find_bundle (locale->name, bundle, NULL))
    return NULL;

  for (int i = 0; i < (gregorian ? 1 : 2) && pattern == NULL; i++)
    {
      g_autofree char *full = g_strdup_printf ("%s/intervalFormats/%s", tables[i], path);

      pattern = cal_icu_read (bundle, full, -1);
    }

  if (pattern == NULL)
    {
      g_autofree char *full = g_strdup_printf ("%s/intervalFormats/%s", tables[gregorian ? 0 : 1], path);

      pattern = cal_icu_read_own ("root", full, -1);
    }

  if (pattern != NULL)
    cal_pattern_text_mend_year (pattern);

  return pattern;
}

char *
cal_locale_data_get_interval (const CalLocale     *locale,
                              const CalTextTraits *traits,
                              const char          *skeleton,
                              char                 field)
{
  g_autofree char *path = g_strdup_printf ("%s/%c", skeleton, field);

  return cal_icu_mark_lunar (locale, traits, read_interval (locale, traits, path));
}

char *
cal_locale_data_get_interval_joint (const CalLocale     *locale,
                                    const CalTextTraits *traits)
{
  return read_interval (locale, traits, "fallback");
}

static void
read_affix (const UNumberFormat     *format,
            UNumberFormatTextAttribute affix,
            char                    *out)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[CAL_ICU_TEXT_SIZE];
  int32_t length = unum_getTextAttribute (format, affix, text, CAL_ICU_TEXT_SIZE, &status);
  g_autofree char *utf8 = NULL;

  if (U_FAILURE (status) || length >= CAL_ICU_TEXT_SIZE)
    return;

  utf8 = cal_icu_to_utf8 (text, length);

  if (utf8 == NULL || strlen (utf8) < CAL_NUMERALS_SIGN_SIZE)
    g_strlcpy (out, utf8 != NULL ? utf8 : "", CAL_NUMERALS_SIGN_SIZE);
}

static void
read_sign (const CalLocale *locale,
           CalNumerals     *numerals)
{
  g_autofree char *id = cal_icu_dup_id (locale, cal_cldr_gregorian.type, numerals->name, NULL);
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format;

  if (numerals->system != NULL)
    {
      g_strlcpy (numerals->prefix, "−", sizeof numerals->prefix);
      return;
    }

  format = unum_open (UNUM_DECIMAL, NULL, 0, id, NULL, &status);

  if (U_FAILURE (status))
    return;

  read_affix (format, UNUM_NEGATIVE_PREFIX, numerals->prefix);
  read_affix (format, UNUM_NEGATIVE_SUFFIX, numerals->suffix);
  unum_close (format);
}

static char *
read_digits (const char *name)
{
  UErrorCode status = U_ZERO_ERROR;
  UNumberingSystem *system = unumsys_openByName (name, &status);
  UChar text[CAL_ICU_TEXT_SIZE];
  char *digits = NULL;
  int32_t length;

  if (U_FAILURE (status))
    return NULL;

  if (!unumsys_isAlgorithmic (system))
    {
      length = unumsys_getDescription (system, text, CAL_ICU_TEXT_SIZE, &status);
      digits = U_SUCCESS (status) ? cal_icu_to_utf8 (text, length) : NULL;
    }

  unumsys_close (system);

  return digits;
}

gboolean
cal_locale_data_get_numerals (const CalLocale  *locale,
                              const char       *name,
                              CalNumerals      *numerals,
                              GError          **error)
{
  char locale_numerals[CAL_NUMERALS_NAME_SIZE];
  g_autofree char *digits = NULL;

  if (name == NULL)
    {
      g_autofree char *id = cal_icu_dup_id (locale, cal_cldr_gregorian.type, NULL, error);

      if (id == NULL)
        return FALSE;

      find_default_numerals (id, locale_numerals);
      name = locale_numerals;
    }

  digits = read_digits (name);

  if (!cal_numerals_init (numerals, name, digits, error))
    return FALSE;

  read_sign (locale, numerals);

  return TRUE;
}
