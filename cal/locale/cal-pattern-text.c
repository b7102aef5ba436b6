/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-pattern-text-private.h"

#include <string.h>

/* The first @letter outside of quotation marks from @at on; NULL: there is none.
 * A doubled mark, which stands for itself, opens and closes a quotation. */
static const char *
find_letter (const char *at,
             char        letter)
{
  gboolean quoted = FALSE;

  for (; *at != '\0' && (quoted || *at != letter); at++)
    if (*at == '\'')
      quoted = !quoted;

  return *at != '\0' ? at : NULL;
}

int
cal_pattern_text_count (const char *pattern,
                        char        letter)
{
  const char *at = pattern;
  int n = 0;

  while ((at = find_letter (at, letter)) != NULL)
    {
      while (*at == letter)
        at++;

      n++;
    }

  return n;
}

int
cal_pattern_text_get_length (const char *pattern,
                             char        letter)
{
  const char *field = find_letter (pattern, letter);

  return field != NULL ? (int) strspn (field, (char[]) { letter, '\0' }) : 0;
}

void
cal_pattern_text_replace (char *pattern,
                          char  from,
                          char  to)
{
  while ((pattern = (char *) find_letter (pattern, from)) != NULL)
    *pattern++ = to;
}

char *
cal_pattern_text_exchange (const char *pattern,
                           char        from,
                           char        to,
                           gsize       count)
{
  GString *result = g_string_new (NULL);
  const char *field;

  while ((field = find_letter (pattern, from)) != NULL)
    {
      gsize given = strspn (field, (char[]) { from, '\0' });

      g_string_append_len (result, pattern, field - pattern);
      pattern = field + given;

      for (gsize n = count > 0 ? count : given; n > 0; n--)
        g_string_append_c (result, to);
    }

  g_string_append (result, pattern);

  return g_string_free (result, FALSE);
}

char *
cal_pattern_text_resize (const char *pattern,
                         char        letter,
                         gsize       count)
{
  GString *result = g_string_new (NULL);
  const char *field;

  while ((field = find_letter (pattern, letter)) != NULL)
    {
      gsize given = strspn (field, (char[]) { letter, '\0' });
      gboolean same_kind = strchr ("MLQqEec", letter) == NULL || (given < 3) == (count < 3);

      g_string_append_len (result, pattern, field - pattern);
      pattern = field + given;

      for (gsize n = same_kind ? count : given; n > 0; n--)
        g_string_append_c (result, letter);
    }

  g_string_append (result, pattern);

  return g_string_free (result, FALSE);
}

/* Some languages have the one for the other in CLDR, and about the new year the
 * two are not the same. */
void
cal_pattern_text_mend_year (char *pattern)
{
  if (cal_pattern_text_count (pattern, 'w') == 0)
    cal_pattern_text_replace (pattern, 'Y', 'y');
}

gboolean
cal_pattern_text_has_parts_of_year (const char *pattern)
{
  for (const char *letter = "QqMLdDg"; *letter != '\0'; letter++)
    if (cal_pattern_text_count (pattern, *letter) > 0)
      return TRUE;

  return FALSE;
}

/* Years of the Chinese calendars are r(U), and weeks have no place in cycles. */
static void
replace_related_year (char *pattern)
{
  char *cyclic;

  if (cal_pattern_text_count (pattern, 'r') == 0)
    {
      cal_pattern_text_replace (pattern, 'U', 'Y');
      return;
    }

  cal_pattern_text_replace (pattern, 'r', 'Y');
  cyclic = (char *) find_letter (pattern, 'U');

  if (cyclic != NULL && cyclic > pattern + 1 && cyclic[-1] == '(' && cyclic[1] == ')')
    {
      const char *rest = cyclic + 2;
      char *end = cyclic[-2] == ' ' ? cyclic - 2 : cyclic - 1;

      memmove (end, rest, strlen (rest) + 1);
    }
  else if (cyclic != NULL)
    memmove (cyclic, cyclic + 1, strlen (cyclic + 1) + 1);
}

/* Week 1 of 2027 may begin in 2026.  But years of the week are not those of an
 * era. */
void
cal_pattern_text_mend_years (char       *pattern,
                             const char *skeleton)
{
  if (strchr (skeleton, 'Y') != NULL)
    return;

  if (strchr (skeleton, 'w') == NULL || cal_pattern_text_count (pattern, 'G') > 0)
    {
      cal_pattern_text_replace (pattern, 'Y', 'y');
    }
  else if (!cal_pattern_text_has_parts_of_year (skeleton) && strchr (skeleton, 'y') != NULL)
    {
      cal_pattern_text_replace (pattern, 'y', 'Y');
      replace_related_year (pattern);
    }
}

char *
cal_pattern_text_quote (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "'", -1);
  g_autofree char *doubled = g_strjoinv ("''", parts);

  return g_strconcat ("'", doubled, "'", NULL);
}

/* 日 in UTF-8. */
#define DAY_SIGN "\xe6\x97\xa5"

void
cal_pattern_text_drop_day_sign (char *pattern)
{
  char *day = pattern;

  while ((day = (char *) find_letter (day, 'd')) != NULL)
    {
      while (*day == 'd')
        day++;

      if (g_str_has_prefix (day, DAY_SIGN))
        memmove (day, day + strlen (DAY_SIGN), strlen (day + strlen (DAY_SIGN)) + 1);
    }
}
