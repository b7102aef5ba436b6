/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-pattern-text-private.h"

/* The first @letter outside of quotation marks from @at on; NULL: there is none.
 * A doubled mark, which stands for itself, opens and closes a quotation. */
static const char *
find_letter (const char *at,
             char        letter)
{
  gboolean quoted = FALSE;

  for (; *at != '\0'; at++)
    if (*at == '\'')
      quoted = !quoted;
    else if (*at == letter && !quoted)
      return at;

  return NULL;
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

void
cal_pattern_text_replace (char *pattern,
                          char  from,
                          char  to)
{
  while ((pattern = (char *) find_letter (pattern, from)) != NULL)
    *pattern++ = to;
}

/* Some languages have the one for the other in CLDR, and about the new year the
 * two are not the same. */
void
cal_pattern_text_mend_year (char *pattern)
{
  if (cal_pattern_text_count (pattern, 'w') == 0)
    cal_pattern_text_replace (pattern, 'Y', 'y');
}
