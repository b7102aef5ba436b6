/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-calendar-private.h"

#include <string.h>

#include "cal-shown-private.h"

#define MAX_NAME_LENGTH 64
#define MAX_SUGGESTIONS 4

static int
min3 (int a,
      int b,
      int c)
{
  return MIN (a, MIN (b, c));
}

/* The letters to insert, delete or replace to make @a of @b or, if @begins, of
 * what @b begins with. */
static int
get_edit_distance (const char *a,
                   const char *b,
                   gboolean    begins)
{
  int distances[MAX_NAME_LENGTH + 1];
  int length = (int) strlen (b);
  int nearest = G_MAXINT;

  for (int j = 0; j <= length; j++)
    distances[j] = j;

  for (int i = 1; a[i - 1] != '\0'; i++)
    {
      int diagonal = distances[0];

      distances[0] = i;
      for (int j = 1; j <= length; j++)
        {
          int replaced = diagonal + (a[i - 1] != b[j - 1]);

          diagonal = distances[j];
          distances[j] = min3 (replaced, diagonal + 1, distances[j - 1] + 1);
        }
    }

  for (int j = begins ? 0 : length; j <= length; j++)
    nearest = MIN (nearest, distances[j]);

  return nearest;
}

/* How far a name that was meant may be from the one that was typed.  Of an id a
 * part will do. */
static int
get_distance (const char *typed,
              const char *name,
              gboolean    is_id)
{
  gboolean is_part = is_id && strlen (typed) >= 3;
  g_autofree char *lower_name = g_ascii_strdown (name, -1);
  g_autofree char *lower_typed = g_ascii_strdown (typed, -1);

  if (strlen (name) > MAX_NAME_LENGTH)
    return G_MAXINT;

  if (is_part && strstr (lower_name, lower_typed) != NULL)
    return 0;

  return get_edit_distance (lower_typed, lower_name, is_part);
}

/* The name of a backend that comes nearest; the id before others as near. */
static const char *
get_nearest_name (CalBackend *backend,
                  const char *typed,
                  int        *distance)
{
  const char *nearest = cal_backend_get_id (backend);
  const char *const *aliases = cal_backend_get_aliases (backend);

  *distance = get_distance (typed, nearest, TRUE);

  for (gsize i = 0; aliases[i] != NULL; i++)
    {
      int d = get_distance (typed, aliases[i], FALSE);

      if (d < *distance)
        {
          *distance = d;
          nearest = aliases[i];
        }
    }

  return nearest;
}

/* The names nearest to one that no calendar has, NULL-terminated. */
static GPtrArray *
suggest_names (const char *typed)
{
  CalRegistry *registry = cal_registry_get_default ();
  g_autoptr (GListModel) backends = cal_registry_list_backends (registry);
  GPtrArray *names = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  int limit = (int) (strlen (typed) + 2) / 3;

  if (strlen (typed) > MAX_NAME_LENGTH)
    return names;

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);
      int distance;
      const char *name = get_nearest_name (backend, typed, &distance);

      if (distance > limit)
        continue;

      if (distance < limit)
        g_ptr_array_set_size (names, 0);

      limit = distance;
      if (names->len < MAX_SUGGESTIONS)
        g_ptr_array_add (names, g_strdup (name));
    }

  return names;
}

/* Adds what may have been meant, unless the message says so already. */
static void
add_suggestions (GError     *error,
                 const char *typed)
{
  g_autoptr (GPtrArray) names = suggest_names (typed);
  g_autoptr (GString) message = g_string_new (error->message);

  if (names->len > 0 && strstr (error->message, g_ptr_array_index (names, 0)) != NULL)
    return;

  if (names->len == 0)
    g_string_append (message, "; “cal-tool list” shows which there are");

  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (message, "%s“%s”%s",
                            i == 0 ? "; did you mean " : i + 1 == names->len ? " or " : ", ",
                            (char *) g_ptr_array_index (names, i),
                            i + 1 == names->len ? "?" : "");

  g_free (error->message);
  error->message = g_string_free (g_steal_pointer (&message), FALSE);
}

/* What the ids of the calendars of territories begin with. */
#define TERRITORY "cutover-"

CalBackend *
tool_calendar_find (const char  *name,
                    GError     **error)
{
  GError *failure = NULL;
  CalBackend *backend = cal_backend_lookup (name, &failure);

  if (backend != NULL)
    return backend;

  if (g_ascii_strncasecmp (name, TERRITORY, strlen (TERRITORY)) == 0)
    {
      g_clear_error (&failure);
      return cal_cutover_backend_new_for_territory (name + strlen (TERRITORY), error);
    }

  if (g_error_matches (failure, CAL_ERROR, CAL_ERROR_UNKNOWN_CALENDAR))
    add_suggestions (failure, name);

  g_propagate_error (error, failure);

  return NULL;
}

static GStrv
split_names (const char *names)
{
  if (g_ascii_strcasecmp (names, "all") == 0)
    return cal_registry_list_ids (cal_registry_get_default ());

  return g_strsplit (names, ",", -1);
}

GPtrArray *
tool_calendar_find_all (const char  *names,
                        GError     **error)
{
  g_auto (GStrv) list = split_names (names);
  g_autoptr (GPtrArray) backends = g_ptr_array_new_with_free_func (g_object_unref);

  /* Splitting nothing gives nothing, which is no calendar either. */
  if (list[0] == NULL)
    {
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_UNKNOWN_CALENDAR,
                           "no calendar is named; give names between commas, or “all”");
      return NULL;
    }

  for (gsize i = 0; list[i] != NULL; i++)
    {
      CalBackend *backend = tool_calendar_find (g_strstrip (list[i]), error);

      if (backend == NULL)
        return NULL;

      g_ptr_array_add (backends, backend);
    }

  return g_steal_pointer (&backends);
}

CalBackend *
tool_calendar_get_iso (void)
{
  g_autoptr (GError) error = NULL;
  CalBackend *backend = cal_registry_get_backend (cal_registry_get_default (),
                                                  CAL_SYSTEM_GREGORIAN, &error);

  /* It is built in. */
  g_assert_no_error (error);

  return backend;
}

gboolean
tool_calendar_get_years (CalBackend  *backend,
                         int         *first,
                         int         *last,
                         GError     **error)
{
  gint64 first_day, last_day;

  return cal_backend_get_range (backend, &first_day, &last_day, error) &&
         cal_backend_julian_day_to_date (backend, first_day, first, NULL, NULL, error) &&
         cal_backend_julian_day_to_date (backend, last_day, last, NULL, NULL, error);
}

/* The numbers of the first and the last day of a month. */
static gboolean
find_ends_of_month (CalBackend  *backend,
                    int          year,
                    int          month,
                    int         *first,
                    int         *last,
                    GError     **error)
{
  int missing, n;

  *last = cal_backend_get_last_day_in_month (backend, year, month, error);

  if (*last == 0 || !cal_backend_get_missing_days (backend, year, month, &missing, &n, error))
    return FALSE;

  *first = n > 0 && missing == 1 ? 1 + n : 1;

  return TRUE;
}

/* In the first and the last year a month may begin before the range, or end
 * after it. */
gboolean
tool_calendar_get_month_days (CalBackend  *backend,
                              int          year,
                              int          first_month,
                              int          last_month,
                              gint64      *first,
                              gint64      *last,
                              GError     **error)
{
  int first_year, last_year, begin, end, other;
  gint64 first_day, last_day;

  if (!find_ends_of_month (backend, year, first_month, &begin, &other, error) ||
      !find_ends_of_month (backend, year, last_month, &other, &end, error) ||
      !tool_calendar_get_years (backend, &first_year, &last_year, error) ||
      !cal_backend_get_range (backend, &first_day, &last_day, error))
    return FALSE;

  if (!cal_backend_date_to_julian_day (backend, year, first_month, begin, first,
                                       year == first_year ? NULL : error))
    {
      if (year != first_year)
        return FALSE;

      *first = first_day;
    }

  if (!cal_backend_date_to_julian_day (backend, year, last_month, end, last,
                                       year == last_year ? NULL : error))
    {
      if (year != last_year)
        return FALSE;

      *last = last_day;
    }

  return TRUE;
}

gboolean
tool_calendar_get_year_days (CalBackend  *backend,
                             int          year,
                             gint64      *first,
                             gint64      *last,
                             GError     **error)
{
  int months = cal_backend_get_months_in_year (backend, year, error);

  return months > 0 &&
         tool_calendar_get_month_days (backend, year, 1, months, first, last, error);
}

static gboolean
is_number (const char *text)
{
  const char *digits = *text == '-' || *text == '+' ? text + 1 : text;

  return *digits != '\0' && digits[strspn (digits, G_CSET_DIGITS)] == '\0';
}

gboolean
tool_calendar_parse_year (CalBackend  *backend,
                          const char  *text,
                          int         *year,
                          GError     **error)
{
  int first, last;
  gint64 number;

  if (!is_number (text))
    {
      g_autofree char *shown = cal_shown_dup (text);

      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                   "“%s” is not a year; a year is a whole number, such as 1405 or -44", shown);
      return FALSE;
    }

  if (!tool_calendar_get_years (backend, &first, &last, error))
    return FALSE;

  /* What is too long for 64 bits saturates, and is out of range as well. */
  number = g_ascii_strtoll (text, NULL, 10);

  if (number >= first && number <= last)
    {
      *year = (int) number;
      return TRUE;
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "year %.20s%s is out of range; calendar “%s” has years %d to %d",
               text, strlen (text) > 20 ? "…" : "", cal_backend_get_id (backend), first, last);
  return FALSE;
}

/* Weeks that are months, by their English abbreviations: W48. */
static int
find_week (CalBackend *backend,
           int         year,
           const char *text)
{
  int months = cal_backend_get_months_in_year (backend, year, NULL);

  for (int month = 1; month <= months && g_ascii_toupper (text[0]) == 'W'; month++)
    {
      g_autofree char *name = cal_backend_get_month_name (backend, "en", year, month, CAL_NAME_WIDTH_ABBREVIATED,
                                                          CAL_NAME_CONTEXT_STANDALONE, NULL);

      if (name != NULL && g_ascii_strcasecmp (name, text) == 0)
        return month;
    }

  return 0;
}

gboolean
tool_calendar_parse_month (CalBackend  *backend,
                           int          year,
                           const char  *text,
                           int         *month,
                           GError     **error)
{
  int months;

  if (g_ascii_toupper (text[0]) == 'M')
    {
      g_autofree char *code = g_ascii_strup (text, -1);

      return cal_backend_get_month_for_code (backend, year, code, CAL_OVERFLOW_REJECT, month,
                                             error);
    }

  months = cal_backend_get_months_in_year (backend, year, error);

  if (months == 0)
    return FALSE;

  if ((*month = find_week (backend, year, text)) != 0)
    return TRUE;

  if (!is_number (text) || !g_ascii_isdigit (text[0]))
    {
      g_autofree char *shown = cal_shown_dup (text);

      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                   "“%s” is not a month; a month is a number from 1 to %d, "
                   "or a code such as M01 or M05L", shown, months);
      return FALSE;
    }

  *month = (int) CLAMP (g_ascii_strtoll (text, NULL, 10), 0, G_MAXINT);

  /* The library says what is wrong with an ordinal. */
  return cal_backend_get_days_in_month (backend, year, *month, error) > 0;
}

gboolean
tool_parse_weekday (const char  *text,
                    int         *weekday,
                    GError     **error)
{
  static const char *const names[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
  };
  gsize length = strlen (text);
  g_autofree char *shown = NULL;

  for (int i = 0; i < (int) G_N_ELEMENTS (names); i++)
    if ((length == 1 && text[0] == '1' + i) ||
        (length >= 2 && g_ascii_strncasecmp (names[i], text, length) == 0))
      {
        *weekday = i + 1;
        return TRUE;
      }

  shown = cal_shown_dup (text);
  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
               "“%s” is not a weekday; a weekday is monday to sunday, or mon to sun, "
               "or 1 (Monday) to 7 (Sunday)", shown);
  return FALSE;
}

gboolean
tool_parse_value (GType        type,
                  const char  *what,
                  const char  *whats,
                  const char  *text,
                  int         *value,
                  GError     **error)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value_by_nick (klass, text);
  g_autoptr (GString) nicks = g_string_new (NULL);
  g_autofree char *shown = NULL;

  if (found != NULL)
    {
      *value = found->value;
      return TRUE;
    }

  for (guint i = 0; i < klass->n_values; i++)
    g_string_append_printf (nicks, "%s%s", i == 0 ? "" : i + 1 == klass->n_values ? " and " : ", ",
                            klass->values[i].value_nick);

  shown = cal_shown_dup (text);
  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "“%s” is not a %s; the %s are %s", shown, what, whats, nicks->str);
  return FALSE;
}

gboolean
tool_parse_number (const char  *what,
                   const char  *text,
                   int          min,
                   int          max,
                   int         *number,
                   GError     **error)
{
  g_autofree char *shown = NULL;
  guint64 found;

  if (g_ascii_string_to_unsigned (text, 10, (guint64) min, (guint64) max, &found, NULL))
    {
      *number = (int) found;
      return TRUE;
    }

  shown = cal_shown_dup (text);
  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "“%s” is not a %s; it is a number from %d to %d",
               shown, what, min, max);
  return FALSE;
}
