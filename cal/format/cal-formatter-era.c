/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Eras in patterns that have none.
 *
 * Styles of the Gregorian calendar leave out the era.  That is right for the usual one
 * only: 44 BCE is not the year 44.  For all others the era stands beside the year, where
 * the pattern of the locale for a year with its era has it.
 */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

/* What is put in where the locale has no pattern. */
#define PLAIN_YEAR "y G"

/* A field of a pattern: where its letters begin and end. */
typedef struct
{
  const char *first;
  const char *end;
} Run;

/* The field of that letter; the end of the pattern if it has none. */
static Run
find_run (const char *pattern,
          char        letter)
{
  gboolean quoted = FALSE;
  Run run = { .first = pattern };

  for (; *run.first != '\0' && (quoted || *run.first != letter); run.first++)
    quoted ^= *run.first == '\'';

  for (run.end = run.first; *run.end == letter; run.end++)
    ;

  return run;
}

/* How far two texts of patterns, of which one ends with @end, are the same, outside of
 * quotation marks. */
static gsize
count_same (const char *a,
            const char *end,
            const char *b)
{
  gboolean quoted = FALSE;
  gsize same = 0;

  for (gsize n = 0; a + n < end && a[n] == b[n]; n++)
    {
      quoted ^= a[n] == '\'';

      if (!quoted)
        same = n + 1;
    }

  /* What is the same before other words is not what belongs to the year. */
  return b[same] == '\'' ? 0 : same;
}

/* The pattern with the era beside its year, in the place that it has in @year, the pattern
 * of a year with its era.  If @whole, two letters for the year are one. */
static char *
add_era (const char *pattern,
         const char *year,
         gboolean    whole)
{
  Run in_pattern = find_run (pattern, 'y'), in_year = find_run (year, 'y'), era = find_run (year, 'G');
  GString *text = g_string_new_len (pattern, in_pattern.first - pattern);
  gsize shared = 0;

  if (era.first < in_year.first)
    g_string_append_len (text, era.first, in_year.first - era.first);

  if (whole && in_pattern.end - in_pattern.first == 2)
    g_string_append_c (text, 'y');
  else
    g_string_append_len (text, in_pattern.first, in_pattern.end - in_pattern.first);

  /* What both have behind the year stands before the era, as in the Russian “y 'г'. G”. */
  if (era.first > in_year.first)
    {
      shared = count_same (in_year.end, era.first, in_pattern.end);
      g_string_append_len (text, in_year.end, era.end - in_year.end);
    }

  g_string_append (text, in_pattern.end + shared);

  return g_string_free (text, FALSE);
}

static gboolean
has_letter (const CalPattern *pattern,
            char              letter)
{
  for (guint i = 0; i < pattern->n_ops; i++)
    if (pattern->ops[i].field != NULL && pattern->ops[i].field->letter == letter)
      return TRUE;

  return FALSE;
}

/* The pattern of a year with its era in the locale. */
static char *
find_year_pattern (const CalFormatter *self)
{
  CalNumeralNames numerals;
  char *year = cal_locale_data_get_skeleton (&self->context.locale, self->traits, "Gy", &numerals, NULL);

  if (year == NULL || *find_run (year, 'y').first == '\0' || *find_run (year, 'G').first == '\0')
    {
      g_free (year);
      year = g_strdup (PLAIN_YEAR);
    }

  return year;
}

void
cal_patterns_clear (CalPatterns *self)
{
  cal_pattern_clear (&self->dates);
  g_clear_pointer (&self->ranges, cal_range_patterns_free);
}

CalPatterns *
cal_formatter_get_era_patterns (CalFormatter *self)
{
  CalPatterns *patterns = g_atomic_pointer_get (&self->era_patterns);
  g_autofree char *year = NULL, *pattern = NULL;

  /* A pattern of the caller's is as it is. */
  if (patterns != NULL || self->traits == NULL || !has_letter (&self->patterns.dates, 'y') ||
      has_letter (&self->patterns.dates, 'G') || cal_backend_get_n_eras (self->context.backend) == 0)
    return patterns;

  year = find_year_pattern (self);
  pattern = add_era (self->pattern, year, !self->context.text->small_years);
  patterns = g_new0 (CalPatterns, 1);

  if (cal_pattern_compile (&patterns->dates, pattern, &self->context, NULL) &&
      g_atomic_pointer_compare_and_exchange (&self->era_patterns, NULL, patterns))
    return patterns;

  /* Another thread was faster. */
  cal_patterns_clear (patterns);
  g_free (patterns);

  return g_atomic_pointer_get (&self->era_patterns);
}

/* The latest era is the usual one.  A year of it that is longer than a reign would be taken
 * for one of another count. */
static gboolean
needs_era (const CalFieldContext *context,
           CalDate               *date)
{
  return cal_value_get_era (context, date) > 0 ||
         (context->text->has_reigns && cal_value_get_year (context, date) > CAL_LONGEST_REIGN);
}

CalPatterns *
cal_formatter_find_patterns (CalFormatter *self,
                             CalDate      *first,
                             CalDate      *last)
{
  CalPatterns *patterns = NULL;

  if (needs_era (&self->context, first) || (last != first && needs_era (&self->context, last)))
    patterns = cal_formatter_get_era_patterns (self);

  return patterns != NULL ? patterns : &self->patterns;
}
