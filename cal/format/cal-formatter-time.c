/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates of which it is not the civil day: “evening of 20 Kislev 5787”. */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-shown-private.h"
#include "locale/cal-fold-private.h"

#define CONTEXT "time of a date"
#define DATE "{0}"

/* The evening with which a date begins, before its civil day; and the rest of the night after that. */
static const char *const messages[] = {
  [CAL_DAY_TIME_USUAL] = DATE,
  [CAL_DAY_TIME_EVENING] = NC_ ("time of a date", "evening of {0}"),
  [CAL_DAY_TIME_NIGHT] = NC_ ("time of a date", "night after {0}"),
};

void
cal_day_time_find_words (CalDayTime        self,
                         const CalLocale  *locale,
                         char            **before,
                         char            **behind)
{
  const char *message = messages[self], *date;
  g_autofree char *translated = self != CAL_DAY_TIME_USUAL ? cal_names_translate (locale, CONTEXT, message) : NULL;

  if (translated != NULL && strstr (translated, DATE) != NULL)
    message = translated;

  date = strstr (message, DATE);
  *before = g_strndup (message, date - message);
  *behind = g_strdup (date + strlen (DATE));
}

/* Where words are on one side only, the other has none. */
static gboolean
has_words (const char *folded,
           const char *before,
           const char *behind)
{
  g_autofree char *first = cal_fold_dup (before);
  g_autofree char *last = cal_fold_dup (behind);

  return strlen (folded) >= strlen (first) + strlen (last) &&
         g_str_has_prefix (folded, first) && g_str_has_suffix (folded, last);
}

gboolean
cal_day_time_refuse_text (const CalLocale  *locale,
                          const char       *text,
                          GError          **error)
{
  g_autofree char *folded = NULL;

  if (error == NULL || strnlen (text, CAL_FORMATTER_MAX_TEXT + 1) > CAL_FORMATTER_MAX_TEXT ||
      !g_utf8_validate (text, -1, NULL))
    return FALSE;

  folded = cal_fold_dup (text);

  for (int time = CAL_DAY_TIME_EVENING; time <= (int) CAL_DAY_TIME_NIGHT; time++)
    {
      g_autofree char *before = NULL, *behind = NULL, *shown = NULL;

      cal_day_time_find_words ((CalDayTime) time, locale, &before, &behind);
      if (!has_words (folded, before, behind))
        continue;

      shown = cal_shown_dup (text);
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                   "“%s” is a time of two civil days, not a date; leave out “%s”", shown,
                   g_strstrip (*before != '\0' ? before : behind));
      return TRUE;
    }

  return FALSE;
}
