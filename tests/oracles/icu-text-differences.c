/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "icu-differences.h"

#include <string.h>
#include <unicode/udatpg.h>
#include <unicode/ustring.h>

/* ICU's text with another pattern. */
static char *
tell_with_pattern (const IcuCell *cell,
                   CalDate       *date,
                   const UChar   *pattern,
                   int32_t        length)
{
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_clone (cell->format, &status);
  UChar text[ICU_TEXT_SIZE];

  udat_applyPattern (format, FALSE, pattern, length);
  length = udat_format (format, ICU_MIDNIGHT (cal_date_get_julian_day (date)), text, ICU_TEXT_SIZE,
                        NULL, &status);
  g_assert_true (U_SUCCESS (status));
  udat_close (format);

  return icu_to_utf8 (text, length);
}

static char *
tell_related_year (const IcuCell *cell,
                   CalDate       *date,
                   const char    *text G_GNUC_UNUSED)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar pattern[ICU_TEXT_SIZE];
  int32_t length = udat_toPattern (cell->format, FALSE, pattern, ICU_TEXT_SIZE, &status);
  gboolean quoted = FALSE;

  for (int32_t i = 0; i < length; i++)
    if (pattern[i] == u'\'')
      quoted = !quoted;
    else if (pattern[i] == u'y' && !quoted)
      pattern[i] = u'r';

  return tell_with_pattern (cell, date, pattern, length);
}

static char *
replace (const char *text,
         const char *from,
         const char *to,
         guint       limit)
{
  GString *string = g_string_new (text);

  g_string_replace (string, from, to, limit);

  return g_string_free (string, FALSE);
}

static char *
shorten_related_year (const IcuCell *cell G_GNUC_UNUSED,
                      CalDate       *date,
                      const char    *text)
{
  g_autofree char *year = g_strdup_printf ("%d", cal_date_get_related_iso_year (date));

  return replace (text, year, year + 2, 0);
}

static char *
name_era (const IcuCell *cell,
          CalDate       *date,
          const char    *text)
{
  CalNameWidth width = strstr (cell->pattern, "GGGG") != NULL && strstr (cell->pattern, "GGGGG") == NULL
                         ? CAL_NAME_WIDTH_WIDE : CAL_NAME_WIDTH_ABBREVIATED;
  g_autofree char *name = cal_backend_get_era_name (cell->backend, cell->locale, cal_date_get_era (date), width, NULL);
  g_autofree char *without_old = replace (text, "ERA0", name, 0);

  return replace (without_old, "ERA1", name, 0);
}

static char *
widen_era (const IcuCell *cell,
           CalDate       *date,
           const char    *text)
{
  const char *era = cal_date_get_era (date);
  g_autofree char *name =
    cal_backend_get_era_name (cell->backend, cell->locale, era, CAL_NAME_WIDTH_ABBREVIATED, NULL);
  g_autofree char *wide = cal_backend_get_era_name (cell->backend, cell->locale, era, CAL_NAME_WIDTH_WIDE, NULL);

  return strstr (text, wide) == NULL ? replace (text, name, wide, 1) : g_strdup (text);
}

static char *
name_afghan_month (const IcuCell *cell,
                   CalDate       *date,
                   const char    *text)
{
  static const char *const iranian[] = {
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"
  };
  int month = cal_date_get_month (date);
  g_autofree char *afghan =
    cal_backend_get_month_name (cell->backend, cell->locale, cal_date_get_year (date), month,
                                CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, NULL);

  g_autofree char *without_ezafe = replace (text, "سنبلهٔ", "سنبله", 0);

  return strstr (text, afghan) == NULL ? replace (text, iranian[month - 1], afghan, 0)
                                       : g_steal_pointer (&without_ezafe);
}

/* The same fields where the Gregorian calendar in Persian has them. */
static char *
arrange_as_gregorian (const IcuCell *cell,
                      CalDate       *date,
                      const char    *text G_GNUC_UNUSED)
{
  g_autofree char *arranged = NULL;
  UErrorCode status = U_ZERO_ERROR;
  UDateTimePatternGenerator *generator = udatpg_open ("fa@calendar=gregorian", &status);
  UChar pattern[ICU_TEXT_SIZE], skeleton[ICU_TEXT_SIZE];
  int32_t length = udat_toPattern (cell->format, FALSE, pattern, ICU_TEXT_SIZE, &status);

  length = udatpg_getSkeleton (generator, pattern, length, skeleton, ICU_TEXT_SIZE, &status);
  length = udatpg_getBestPattern (generator, skeleton, length, pattern, ICU_TEXT_SIZE, &status);
  g_assert_true (U_SUCCESS (status));
  udatpg_close (generator);

  arranged = tell_with_pattern (cell, date, pattern, length);

  return g_str_equal (cell->locale, "fa-AF") ? name_afghan_month (cell, date, arranged)
                                             : g_steal_pointer (&arranged);
}

/* A row of one letter as often as it stands in @field, and no more. */
static gboolean
has_run (const char *pattern,
         const char *field)
{
  gsize length = strlen (field);

  for (const char *p = strstr (pattern, field); p != NULL; p = strstr (p + 1, field))
    if ((p == pattern || p[-1] != field[0]) && p[length] != field[0])
      return TRUE;

  return FALSE;
}

/* What ICU writes for one field. */
static char *
tell_field (const IcuCell *cell,
            CalDate       *date,
            const char    *field)
{
  UChar pattern[8];

  u_charsToUChars (field, pattern, (int32_t) strlen (field));

  return tell_with_pattern (cell, date, pattern, (int32_t) strlen (field));
}

static char *
write_field (const IcuCell *cell,
             CalDate       *date,
             const char    *field)
{
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern (cell->locale, cell->backend, field, &error);

  g_assert_no_error (error);

  return cal_formatter_format (formatter, date, NULL);
}

/* Our names of months and eras in place of ICU's. */
static char *
write_own_names (const IcuCell *cell,
                 CalDate       *date,
                 const char    *text)
{
  static const char *const fields[] = { "GGGGG", "GGGG", "GGG", "G", "MMMM", "LLLL", "MMM", "LLL" };
  char *mended = g_strdup (text);

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (has_run (cell->pattern, fields[i]))
      {
        g_autofree char *theirs = tell_field (cell, date, fields[i]);
        g_autofree char *ours = write_field (cell, date, fields[i]);
        g_autofree char *before = mended;

        mended = replace (before, theirs, ours, 1);
      }

  return mended;
}

#define OF_NEWER_CLDR "our names are those of CLDR 48"
/* The same with other letters for the first y: all of them one, or with the era. */
static char *
tell_with_year (const IcuCell *cell,
                CalDate       *date,
                const char    *letters)
{
  const char *at = strchr (cell->pattern, 'y');
  g_autoptr (GString) pattern = g_string_new_len (cell->pattern, at - cell->pattern);
  UChar text[ICU_TEXT_SIZE];
  UErrorCode status = U_ZERO_ERROR;
  int32_t length;

  while (*at == 'y')
    at++;

  g_string_append (pattern, letters);
  g_string_append (pattern, at);
  u_strFromUTF8 (text, ICU_TEXT_SIZE, &length, pattern->str, -1, &status);
  g_assert_true (U_SUCCESS (status));

  return tell_with_pattern (cell, date, text, length);
}

static char *
write_whole_year (const IcuCell *cell,
                  CalDate       *date,
                  const char    *text G_GNUC_UNUSED)
{
  return tell_with_year (cell, date, "y");
}

/* The same where the era stands with the year. */
static char *
write_year_of_era (const IcuCell *cell,
                   CalDate       *date,
                   const char    *text)
{
  return strchr (cell->pattern, 'G') != NULL ? write_whole_year (cell, date, text) : g_strdup (text);
}

/* A text without spaces and without the era of the date. */
static char *
strip_era (const IcuCell *cell,
           CalDate       *date,
           const char    *text)
{
  g_autofree char *era =
    cal_backend_get_era_name (cell->backend, cell->locale, cal_date_get_era (date), CAL_NAME_WIDTH_ABBREVIATED, NULL);
  g_autofree char *without_era = replace (text, era, "", 0);

  return replace (without_era, " ", "", 0);
}

/* Ours, if it has the era besides and nothing else. */
static char *
write_other_era (const IcuCell *cell,
                 CalDate       *date,
                 const char    *text)
{
  g_autofree char *ours = cal_formatter_format (cell->formatter, date, NULL);
  g_autofree char *our_rest = strip_era (cell, date, ours), *their_rest = strip_era (cell, date, text);

  return g_strdup (strchr (cell->pattern, 'G') == NULL && g_str_equal (our_rest, their_rest) ? ours : text);
}

/* Ours, if it is read as the same day. */
static char *
write_numerals (const IcuCell *cell,
                CalDate       *date,
                const char    *text)
{
  g_autofree char *ours = cal_formatter_format (cell->formatter, date, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) back = cal_formatter_parse (cell->formatter, ours, &error);

  return g_strdup ((back != NULL && cal_date_equal (back, date)) ||
                   g_error_matches (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD) ||
                   g_error_matches (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS) ? ours : text);
}

static int
count_letters (const char *pattern,
               const char *letters)
{
  int n = 0;

  for (const char *p = pattern; *p != '\0'; p++)
    n += strchr (letters, *p) != NULL;

  return n;
}

/* With the word for a lunar date: where no year has its name in the cycle, and in Chinese
 * and Japanese only if the month is in digits. */
static char *
mark_lunar (const IcuCell *cell,
            CalDate       *date G_GNUC_UNUSED,
            const char    *text)
{
  gboolean korean = g_str_equal (cell->locale, "ko"), vietnamese = g_str_equal (cell->locale, "vi");
  const char *before = korean ? "음력 " : vietnamese ? "" : g_str_equal (cell->locale, "ja") ? "旧暦"
                       : g_str_equal (cell->locale, "zh") ? "农历" : "農曆";
  int month = count_letters (cell->pattern, "ML");

  if (count_letters (cell->pattern, "U") > 0 || count_letters (cell->pattern, "yrd") == 0 ||
      (month > 2 && !korean && !vietnamese))
    return g_strdup (text);

  return g_strconcat (before, text, vietnamese ? " âl" : "", NULL);
}

#define NUMERALS "CLDR prescribes numerals for styles; we write skeletons and patterns with them, too"

#define OF_ERA "a year with its era is that of the era whatever its digits; two would be those of another year"

#define NO_NAME "CLDR's root has ERA0 and ERA1 where a language has no name of an era; we have a name"

static const IcuDifference differences[] = {
  {
    "chinese dangi", NULL, "y", tell_related_year,
    "our years are the ISO years in which they begin; ICU's letter y gives the place in the cycle, "
    "from which nobody knows the year.  Both have r for the one and U for the other",
  },
  {
    "chinese dangi", "de", "yy", shorten_related_year,
    "yy is the last two digits of what y is; ICU writes as many digits of a related year as there are",
  },
  {
    "buddhist", "de ti", "yy", write_year_of_era,
    OF_ERA,
  },
  {
    "hebrew persian indian coptic ethiopic ethiopic-amete-alem", "de id ti", "yy", write_year_of_era,
    OF_ERA,
  },
  {
    "islamic-civil islamic-tbla islamic-umalqura islamic-rgsa", "de he ti", "yy", write_year_of_era,
    OF_ERA,
  },
  {
    "iso8601", NULL, "G", NULL,
    "these calendars have no eras",
  },
  {
    "chinese dangi", "en de fr ru tr fa fa-AF ps ar ar-SA ur he yi am ti th ko vi hi mr bn ta ne el id sw", "G", NULL,
    "these calendars have no eras",
  },
  {
    "coptic", "en de tr ps ar ar-SA he yi am ti th ja zh-TW zh-HK ko vi hi ta ne el id sw", "G", name_era,
    NO_NAME,
  },
  {
    "ethiopic", "en de tr fa fa-AF ps ar ar-SA he yi am ti th ja zh-TW zh-HK ko vi hi ta ne el id sw", "G", name_era,
    NO_NAME,
  },
  {
    "ethiopic-amete-alem", NULL, "G", name_era,
    NO_NAME,
  },
  {
    "buddhist hebrew persian islamic-civil islamic-tbla islamic-umalqura islamic-rgsa", "en", "GGGG", widen_era,
    "in English we have wide names of eras that CLDR only abbreviates",
  },
  {
    "persian", "fa-AF", "M L", name_afghan_month,
    "in Afghanistan all forms of the months are Afghan; CLDR has only the wide one so, the sixth with a "
    "case ending, and the months of Iran for the rest",
  },
  {
    "persian", "fa fa-AF", "y M", arrange_as_gregorian,
    "CLDR has some patterns of this calendar in Persian, and ICU takes the others from the root, with the "
    "year first; we have all as those of the Gregorian calendar",
  },
  {
    "persian", "fa-AF", "MMMMM LLLLL", NULL,
    "of the Afghan months the narrow names too are Afghan; CLDR has those of Iran",
  },
  {
    "coptic ethiopic", "he ur bn mr", "G", write_own_names,
    "CLDR 42 has translated “era 1”, which is no name; CLDR 48 has not",
  },
  {
    "coptic", "fa fa-AF", "G", write_own_names,
    "CLDR 42 calls the era of the martyrs “after Christ”; CLDR 48 does not",
  },
  {
    "buddhist", "mr vi", "G", write_own_names,
    "CLDR calls the era “before the common era” in Marathi, and has no name in Vietnamese",
  },
  {
    "roc", "ar ar-SA", "G", write_own_names,
    "CLDR has a name without its last letter, and none of the years before",
  },
  {
    "gregorian", "am", "G", write_own_names,
    "CLDR has the name of the Ethiopian era for the Gregorian one, too",
  },
  {
    "islamic-civil islamic-tbla islamic-umalqura islamic-rgsa", "hi bn", "G", write_own_names,
    "CLDR has Latin letters in Hindi and “era” in Bengali",
  },
  {
    "islamic-civil islamic-tbla islamic-umalqura islamic-rgsa", "hi am ko", "M L", write_own_names,
    "CLDR has misspelt names in Hindi, and abbreviates in English where it has names",
  },
  {
    "gregorian", "vi bn", "G", write_own_names,
    OF_NEWER_CLDR,
  },
  {
    "ethiopic ethiopic-amete-alem", "ti", "M L", write_own_names,
    OF_NEWER_CLDR,
  },
  {
    "indian", "mr bn", "M L", write_own_names,
    OF_NEWER_CLDR,
  },
  {
    "islamic-civil islamic-tbla islamic-umalqura islamic-rgsa", "fa fa-AF ur bn", "M L", write_own_names,
    OF_NEWER_CLDR ", which has a stray space in Urdu",
  },
  {
    "islamic-civil islamic-tbla islamic-umalqura islamic-rgsa", "ps", "G M L", write_own_names,
    "CLDR has Latin letters in Pashto",
  },
  {
    "persian", "ps", "G", write_own_names,
    "CLDR has Latin letters in Pashto",
  },
  {
    "persian", "ar ar-SA ur bn", "M L", write_own_names,
    "CLDR has misspelt names, one of which says “market”",
  },
  {
    "chinese dangi", "ja zh zh-TW zh-HK ko vi", "M L", mark_lunar,
    "in digits a lunar date looks like a Gregorian one, so that people mark it; CLDR does not",
  },
  {
    "hebrew", "he yi", "y d D M w W F e c Q", write_numerals,
    NUMERALS,
  },
  {
    "chinese dangi", "zh zh-TW zh-HK", "d", write_numerals,
    NUMERALS ", and without 日 behind 初一",
  },
  {
    "chinese dangi", "ja", "y d", write_numerals,
    NUMERALS "; the day is 十四日, not 一四日",
  },
  {
    "roc", "de ti", "yy", write_whole_year,
    "years of the Republic have one to three digits, so that two would be those of another year",
  },
  {
    "japanese", "yi am ti el", "y", write_other_era,
    "an era other than the usual one is written beside the year",
  },
  {
    "hebrew", "en de fr ru tr fa fa-AF ps ar ar-SA ur am ti th ja zh zh-TW zh-HK ko vi hi mr bn ta ne el id sw", "Q q", NULL,
    "a quarter goes by the number of the month; ICU counts places of months, of which that of Adar I may "
    "be empty",
  },
  {
    "buddhist roc chinese dangi ethiopic-amete-alem", NULL, "Y", NULL,
    "the letter Y counts years as y does; ICU counts from another epoch",
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (differences) <= ICU_MAX_DIFFERENCES);

void
icu_text_differences_init (IcuDifferences *self)
{
  *self = (IcuDifferences) { differences, G_N_ELEMENTS (differences), { FALSE, } };
}
