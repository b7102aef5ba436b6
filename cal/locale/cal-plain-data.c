/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Locale data of a build without ICU: English for every locale.  The names of
 * months and eras are those that the calendars have built in.
 *
 * The patterns are CLDR's for English.
 */

#include "config.h"

#include "cal-locale-data-private.h"

#include <string.h>

#include "cal-pattern-text-private.h"

static const char *const weekdays[][7] = {
  { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" },
  { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" },
  { "M", "T", "W", "T", "F", "S", "S" },
  { "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su" },
};

static const char *const quarters[][4] = {
  { "1st quarter", "2nd quarter", "3rd quarter", "4th quarter" },
  { "Q1", "Q2", "Q3", "Q4" },
  { "1", "2", "3", "4" },
};

gboolean
cal_locale_data_find_bundle (const char  *name,
                             char        *bundle,
                             GError     **error G_GNUC_UNUSED)
{
  gboolean english = g_str_equal (name, "en") || g_str_has_prefix (name, "en_");

  g_strlcpy (bundle, english ? "en" : "root", CAL_LOCALE_NAME_SIZE);

  return TRUE;
}

gboolean
cal_locale_data_load_names (CalNames       *names,
                            const char     *bundle G_GNUC_UNUSED,
                            const CalCldr  *cldr G_GNUC_UNUSED,
                            GError        **error G_GNUC_UNUSED)
{
  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    {
      for (int width = 0; width <= CAL_NAME_WIDTH_SHORT; width++)
        names->weekdays[context][width] = weekdays[width];

      for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
        names->quarters[context][width] = quarters[width];
    }

  return TRUE;
}

void
cal_locale_data_load_eras (CalNames      *names G_GNUC_UNUSED,
                           const char    *bundle G_GNUC_UNUSED,
                           const CalRule *rule G_GNUC_UNUSED)
{
}

/* By CalYearText. */
static const char *const years[] = { "y G", "y", "r(U)" };
static const char *const short_years[] = { "y GGGGG", "yy", "r" };

static void
set_numerals (CalNumeralNames *numerals,
              const CalLocale *locale)
{
  CalNumerals known;
  const char *name = cal_numerals_init (&known, locale->numbers, NULL, NULL) ? locale->numbers : "latn";

  g_strlcpy (numerals->year, name, sizeof numerals->year);
  g_strlcpy (numerals->month, name, sizeof numerals->month);
  g_strlcpy (numerals->day, name, sizeof numerals->day);
  g_strlcpy (numerals->other, name, sizeof numerals->other);
}

char *
cal_locale_data_get_style (const CalLocale      *locale,
                           const CalTextTraits  *text,
                           int                   style,
                           CalNumeralNames      *numerals,
                           GError              **error G_GNUC_UNUSED)
{
  static const char *const days[] = { "EEEE, MMMM d, ", "MMMM d, ", "MMM d, ", "M/d/" };

  set_numerals (numerals, locale);

  if (text->day_first)
    {
      static const char *const day_first[] = { "EEEE, d MMMM y", "d MMMM y", "d MMM y", "d MMM y" };

      return g_strdup (day_first[style]);
    }

  if (style == 2 && text->year == CAL_YEAR_RELATED)
    return g_strdup ("MMM d, r");

  return g_strconcat (days[style], style < 3 ? years[text->year] : short_years[text->year], NULL);
}

/* How often @letter stands in @skeleton. */
static int
count_letter (const char *skeleton,
              char        letter)
{
  int n = 0;

  for (const char *p = skeleton; *p != '\0'; p++)
    n += *p == letter;

  return n;
}

static void
append_letters (GString    *pattern,
                char        letter,
                int         count)
{
  while (count-- > 0)
    g_string_append_c (pattern, letter);
}

static void
append_separator (GString    *pattern,
                  const char *separator)
{
  if (pattern->len > 0)
    g_string_append (pattern, separator);
}

/* A field as often as the skeleton has it. */
static void
append_field (GString    *pattern,
              const char *separator,
              const char *skeleton,
              char        letter)
{
  if (strchr (skeleton, letter) == NULL)
    return;

  append_separator (pattern, separator);
  append_letters (pattern, letter, count_letter (skeleton, letter));
}

static void
append_year (GString    *pattern,
             const char *skeleton,
             const char *separator,
             CalYearText kind)
{
  int era = count_letter (skeleton, 'G');
  int year = MAX (count_letter (skeleton, 'y'), count_letter (skeleton, 'u'));

  if (year > 0 || count_letter (skeleton, 'r') > 0 || count_letter (skeleton, 'U') > 0)
    {
      append_separator (pattern, separator);

      if (kind == CAL_YEAR_RELATED || year == 0)
        g_string_append (pattern, separator[0] == '/' ? "r" : "r(U)");
      else
        append_letters (pattern, 'y', year);
    }

  if (year > 0 && era == 0 && kind == CAL_YEAR_IN_ERA)
    era = 1;

  if (era > 0 && kind != CAL_YEAR_RELATED)
    {
      append_separator (pattern, " ");
      append_letters (pattern, 'G', era);
    }
}

/* The fields @letter and @period of a skeleton that has no others, as in “week 4 of
 * November”; NULL: it has others. */
static char *
compose_week (const char *skeleton,
              char        letter,
              char        period)
{
  int weeks = count_letter (skeleton, letter), periods = count_letter (skeleton, period);
  GString *pattern;

  if (weeks == 0 || periods == 0 || (gsize) (weeks + periods) < strlen (skeleton))
    return NULL;

  pattern = g_string_new ("'week' ");
  append_letters (pattern, letter, weeks);
  g_string_append (pattern, " 'of' ");
  append_letters (pattern, period, period == 'M' || period == 'L' ? MAX (periods, 3) : periods);
  cal_pattern_text_mend_years (pattern->str, skeleton);

  return g_string_free (pattern, FALSE);
}

/* Composes a pattern in the English order of fields: weekday, month, day,
 * year, era; then whatever else was asked for. */
char *
cal_locale_data_get_skeleton (const CalLocale      *locale,
                              const CalTextTraits  *text,
                              const char           *skeleton,
                              CalNumeralNames      *numerals,
                              GError              **error G_GNUC_UNUSED)
{
  static const char others[] = "QqwWDFgY";
  static const char *const weeks[] = { "wy", "wu", "wY", "WM", "WL" };
  GString *pattern;
  char month = strchr (skeleton, 'L') != NULL ? 'L' : 'M';
  char weekday = strpbrk (skeleton, "ec") != NULL ? *strpbrk (skeleton, "ec") : 'E';
  gboolean numeric = count_letter (skeleton, month) < 3 && count_letter (skeleton, month) > 0;

  set_numerals (numerals, locale);

  for (gsize i = 0; i < G_N_ELEMENTS (weeks); i++)
    {
      char *week = compose_week (skeleton, weeks[i][0], weeks[i][1]);

      if (week != NULL)
        return week;
    }

  pattern = g_string_new (NULL);
  append_letters (pattern, weekday, count_letter (skeleton, weekday));

  if (pattern->len > 0 && strpbrk (skeleton, "MLdyur") != NULL)
    g_string_append_c (pattern, ',');

  append_field (pattern, " ", skeleton, month);
  append_field (pattern, numeric ? "/" : " ", skeleton, 'd');
  append_year (pattern, skeleton, numeric ? "/" : strchr (skeleton, 'd') != NULL ? ", " : " ",
               text->year);

  for (const char *letter = others; *letter != '\0'; letter++)
    append_field (pattern, " ", skeleton, *letter);

  cal_pattern_text_mend_years (pattern->str, skeleton);

  return g_string_free (pattern, FALSE);
}

gboolean
cal_locale_data_get_numeral_names (const CalLocale      *locale,
                                   const CalTextTraits  *text G_GNUC_UNUSED,
                                   const char           *pattern G_GNUC_UNUSED,
                                   CalNumeralNames      *numerals,
                                   GError              **error G_GNUC_UNUSED)
{
  set_numerals (numerals, locale);

  return TRUE;
}

/* Ranges repeat what is different, which is as it should be in English. */
char *
cal_locale_data_get_interval (const CalLocale     *locale G_GNUC_UNUSED,
                              const CalTextTraits *text G_GNUC_UNUSED,
                              const char          *skeleton G_GNUC_UNUSED,
                              char                 field G_GNUC_UNUSED)
{
  return NULL;
}

char *
cal_locale_data_get_interval_joint (const CalLocale     *locale G_GNUC_UNUSED,
                                    const CalTextTraits *text G_GNUC_UNUSED)
{
  return NULL;
}

gboolean
cal_locale_data_get_numerals (const CalLocale  *locale,
                              const char       *name,
                              CalNumerals      *numerals,
                              GError          **error)
{
  CalNumeralNames names;

  set_numerals (&names, locale);

  return cal_numerals_init (numerals, name != NULL ? name : names.other, NULL, error);
}
