/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-locale-private.h"

G_BEGIN_DECLS

#define CAL_TERRITORY_SIZE 3
#define CAL_SCRIPT_SIZE 5

/* The territory whose customs a locale has, in two letters: the one that it names or, if
 * it names none, where the language is mostly spoken.  Empty: none. */
void     cal_territory_find  (const CalLocale *locale,
                              char            *territory);
/* The script that a locale is written in, in four letters.  Empty: it is not known. */
void     cal_territory_find_script (const CalLocale *locale,
                                    char            *script);
/* Whether the script of a locale goes from right to left. */
gboolean cal_territory_is_rtl (const CalLocale *locale);
/* Whether a list with spaces between has @word. */
gboolean cal_territory_is_in (const char *list,
                              const char *word);

/* The week of a locale. */
typedef struct
{
  int first_weekday;  /* 1 (Monday) … 7 (Sunday) */
  int minimal_days;   /* of the first week of a year or month, 1 … 7 */
  int weekend_first;  /* 1 … 7 */
  int weekend_last;   /* 1 … 7 */
} CalWeek;

void     cal_locale_data_get_week (const CalLocale *locale,
                                   CalWeek         *week);

/* CLDR's names of the calendars in use in a territory, the most usual first. */
char   **cal_territory_list_calendars (const char *territory) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
