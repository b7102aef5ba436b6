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

  return strstr (text, afghan) == NULL ? replace (text, iranian[month - 1], afghan, 0) : g_strdup (text);
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

#define NO_NAME "CLDR's root has ERA0 and ERA1 where a language has no name of an era; we have a name"

static const IcuDifference differences[] = {
  {
    "chinese dangi", NULL, "y", tell_related_year,
    "our years are the ISO years in which they begin; ICU's letter y gives the place in the cycle, "
    "which nobody can tell the year from.  Both have r for the one and U for the other",
  },
  {
    "chinese dangi", "de", "yy", shorten_related_year,
    "yy is the last two digits of what y is; ICU writes as many digits of a related year as there are",
  },
  {
    "iso8601 chinese dangi", NULL, "G", NULL,
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
    "in Afghanistan all forms of the months are Afghan; CLDR has only the wide one so, and the months "
    "of Iran for the rest",
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
    "hebrew", NULL, "Q q", NULL,
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
