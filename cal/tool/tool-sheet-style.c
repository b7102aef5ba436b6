/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-calendar-private.h"
#include "tool-describe-private.h"
#include "tool-output-private.h"
#include "tool-sheet-private.h"
#include "tool-text-private.h"

/* The week of the language's territory, and the weekend in colour if there are
 * colours. */
static gboolean
use_language (ToolSheetStyle  *style,
              const char      *locale,
              GError         **error)
{
  g_autofree char *weekday = tool_describe_weekday (style->own.backend, locale, 1,
                                                    CAL_NAME_WIDTH_NARROW);
  const char *no_colour = g_getenv ("NO_COLOR");
  gboolean coloured = style->terminal && (no_colour == NULL || *no_colour == '\0');

  style->first_weekday = cal_locale_get_first_weekday (locale);
  style->minimal_days = cal_locale_get_minimal_days (locale);
  style->right_to_left = tool_text_is_right_to_left (weekday);

  for (int day = 1; day <= 7; day++)
    style->weekend[day] = coloured && cal_locale_is_weekend (locale, day);

  if (style->week_numbers)
    style->numbers = cal_formatter_new_for_pattern (locale, style->own.backend, "D", error);

  return !style->week_numbers || style->numbers != NULL;
}

/* The number of a label is short enough for a sheet. */
static CalFormatter *
make_labels (ToolCall   *call,
             CalBackend *backend)
{
  if (!cal_backend_writes_labels (backend))
    return NULL;

  return cal_formatter_new_for_pattern (call->native != NULL ? call->native : "en", backend, "t", NULL);
}

static gboolean
use_calendar (ToolCall           *call,
              CalBackend         *backend,
              ToolSheetCalendar  *calendar,
              GError            **error)
{
  calendar->backend = g_object_ref (backend);
  calendar->labels = make_labels (call, backend);

  if (call->native != NULL)
    calendar->format = tool_format_new (backend, call->native, error);

  return call->native == NULL || calendar->format != NULL;
}

static gboolean
use_others (ToolCall        *call,
            const char      *names,
            ToolSheetStyle  *style,
            GError         **error)
{
  g_autoptr (GPtrArray) backends = tool_calendar_find_all (names, error);

  if (backends == NULL)
    return FALSE;

  if (backends->len > TOOL_SHEET_MAX_OTHERS)
    {
      tool_usage_error (error, "a sheet has room for %d other calendars, not for %u",
                        TOOL_SHEET_MAX_OTHERS, backends->len);
      return FALSE;
    }

  for (guint i = 0; i < backends->len; i++)
    {
      style->n_others++;

      if (!use_calendar (call, g_ptr_array_index (backends, i), &style->others[i], error))
        return FALSE;
    }

  return TRUE;
}

/* Weeks are those of ISO 8601 unless a language has others. */
gboolean
tool_sheet_style_init (ToolSheetStyle          *style,
                       ToolCall                *call,
                       CalBackend              *backend,
                       const ToolSheetChoices  *choices,
                       GError                 **error)
{
  g_autoptr (CalDate) today = cal_date_new_today (backend, NULL, NULL);

  style->locale = call->locale;
  style->first_weekday = 1;
  style->minimal_days = 4;
  style->week_numbers = choices->week_numbers;
  style->sky = choices->sky;
  style->today = today != NULL ? cal_date_get_julian_day (today) : G_MININT64;
  style->terminal = tool_output_is_terminal ();

  return use_calendar (call, backend, &style->own, error) &&
         (call->native == NULL || use_language (style, call->native, error)) &&
         (choices->first_weekday == NULL ||
          tool_parse_weekday (choices->first_weekday, &style->first_weekday, error)) &&
         (choices->with == NULL || use_others (call, choices->with, style, error));
}

static void
clear_calendar (ToolSheetCalendar *calendar)
{
  g_clear_object (&calendar->backend);
  g_clear_object (&calendar->labels);
  g_clear_pointer (&calendar->format, tool_format_free);
}

void
tool_sheet_style_clear (ToolSheetStyle *style)
{
  clear_calendar (&style->own);

  for (guint i = 0; i < style->n_others; i++)
    clear_calendar (&style->others[i]);

  g_clear_object (&style->numbers);
}
