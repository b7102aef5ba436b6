/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-sqlite-values-private.h"

#include <string.h>

SQLITE_EXTENSION_INIT3

/* What the types of SQLite are called in messages. */
static const char *
name_type (sqlite3_value *value)
{
  switch (sqlite3_value_type (value))
    {
    case SQLITE_INTEGER:
      return "a whole number";
    case SQLITE_FLOAT:
      return "a real number";
    case SQLITE_TEXT:
      return "a text";
    case SQLITE_BLOB:
      return "a blob";
    default:
      return "NULL";
    }
}

static gboolean
is_null (sqlite3_context *context,
         sqlite3_value   *value)
{
  if (sqlite3_value_type (value) != SQLITE_NULL)
    return FALSE;

  sqlite3_result_null (context);
  return TRUE;
}

gboolean
cal_sqlite_has_null (sqlite3_context  *context,
                     int               n,
                     sqlite3_value   **values)
{
  for (int i = 0; i < n; i++)
    {
      if (is_null (context, values[i]))
        return TRUE;
    }

  return FALSE;
}

/* The days of ISO 8601; built-in calendars are never freed. */
static CalBackend *
get_iso (void)
{
  static CalBackend *iso;

  if (g_once_init_enter (&iso))
    {
      CalBackend *backend = cal_registry_get_backend (cal_registry_get_default (), CAL_SYSTEM_ISO8601, NULL);

      g_once_init_leave (&iso, backend);
    }

  return iso;
}

/* The text of a value that has one: what goes on after a zero byte would be left out of it. */
static const char *
read_text (sqlite3_value  *value,
           const char     *what,
           GError        **error)
{
  const char *text = (const char *) sqlite3_value_text (value);

  if (text == NULL)
    g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "there is no memory for the text of the %s", what);
  else if (strlen (text) != (gsize) sqlite3_value_bytes (value))
    g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "a %s has no zero byte, as the text has after %d bytes",
                 what, (int) strlen (text));
  else
    return text;

  return NULL;
}

/* Those that are built in are kept by the registry for ever.  Another one might be a different one
 * tomorrow, with the same name. */
CalBackend *
cal_sqlite_lookup (sqlite3_value  *value,
                   GError        **error)
{
  g_autoptr (CalBackend) backend = NULL;
  const char *name;

  if (sqlite3_value_type (value) != SQLITE_TEXT)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_CALENDAR,
                   "a calendar is given by its id, such as 'persian', and not as %s", name_type (value));
      return NULL;
    }

  name = read_text (value, "calendar", error);
  if (name == NULL)
    return NULL;

  backend = cal_backend_lookup (name, error);
  if (backend == NULL || cal_backend_get_system (backend) != CAL_SYSTEM_CUSTOM)
    return backend;

  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_CALENDAR,
               "calendar “%s” is not built in, as those in databases have to be", cal_backend_get_id (backend));
  return NULL;
}

gboolean
cal_sqlite_get_calendar (sqlite3_context  *context,
                         sqlite3_value   **values,
                         int               index,
                         CalBackend      **calendar)
{
  g_autoptr (GError) error = NULL;

  *calendar = sqlite3_get_auxdata (context, index);
  if (*calendar != NULL)
    return TRUE;

  if (is_null (context, values[index]))
    return FALSE;

  *calendar = cal_sqlite_lookup (values[index], &error);

  if (*calendar != NULL)
    {
      sqlite3_set_auxdata (context, index, *calendar, NULL);
      return TRUE;
    }

  cal_sqlite_return_error (context, error);
  return FALSE;
}

/* Dates as nearly all of them are, 2026-11-29. */
static gboolean
scan_date (const char *text,
           int        *year,
           int        *month,
           int        *day)
{
  int digits[10];

  for (int i = 0; i < 10; i++)
    {
      digits[i] = text[i] - '0';

      if (i == 4 || i == 7 ? text[i] != '-' : digits[i] < 0 || digits[i] > 9)
        return FALSE;
    }

  *year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
  *month = digits[5] * 10 + digits[6];
  *day = digits[8] * 10 + digits[9];

  return TRUE;
}

/* What the functions of SQLite write behind a date.  Of a time in UTC, or with an offset, no date
 * follows without a time zone. */
static gboolean
is_time (const char *text,
         gsize       length)
{
  return length >= strlen (" 00:00") && (*text == ' ' || *text == 'T') &&
         strspn (text + 1, "0123456789:.") == length - 1;
}

/* The other forms of ISO 8601. */
static gboolean
read_date (sqlite3_value  *value,
           gint64         *julian_day,
           GError        **error)
{
  const char *text = read_text (value, "date", error);
  g_autoptr (CalDate) date = text != NULL ? cal_date_new_from_string (text, error) : NULL;

  if (date == NULL)
    return FALSE;

  *julian_day = cal_date_get_julian_day (date);
  return TRUE;
}

gboolean
cal_sqlite_read_day (sqlite3_value  *value,
                     gint64         *julian_day,
                     GError        **error)
{
  const char *text;
  int length, year, month, day;

  switch (sqlite3_value_type (value))
    {
    case SQLITE_INTEGER:
      *julian_day = sqlite3_value_int64 (value);
      return TRUE;

    case SQLITE_TEXT:
      text = (const char *) sqlite3_value_text (value);
      length = sqlite3_value_bytes (value);
      if (length >= 10 && scan_date (text, &year, &month, &day) && (length == 10 || is_time (text + 10, length - 10)))
        return cal_backend_date_to_julian_day (get_iso (), year, month, day, julian_day, error);
      return read_date (value, julian_day, error);

    default:
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                   "a day is a whole number, its Julian day, or a text of ISO 8601, such as '2026-11-29', "
                   "and not %s", name_type (value));
      return FALSE;
    }
}

gboolean
cal_sqlite_get_day (sqlite3_context *context,
                    sqlite3_value   *value,
                    gint64          *julian_day)
{
  g_autoptr (GError) error = NULL;

  if (cal_sqlite_read_day (value, julian_day, &error))
    return TRUE;

  if (!is_null (context, value))
    cal_sqlite_return_error (context, error);
  return FALSE;
}

static void
return_type_error (sqlite3_context *context,
                   const char      *what,
                   const char      *wanted,
                   sqlite3_value   *value)
{
  g_autofree char *message = g_strdup_printf ("the %s is %s, and not %s", what, wanted, name_type (value));

  sqlite3_result_error (context, message, -1);
}

gboolean
cal_sqlite_get_number (sqlite3_context *context,
                       sqlite3_value   *value,
                       const char      *what,
                       int             *number)
{
  g_autofree char *message = NULL;
  gint64 wide;

  if (sqlite3_value_type (value) != SQLITE_INTEGER)
    {
      return_type_error (context, what, "a whole number", value);
      return FALSE;
    }

  wide = sqlite3_value_int64 (value);
  if (wide >= G_MININT && wide <= G_MAXINT)
    {
      *number = wide;
      return TRUE;
    }

  message = g_strdup_printf ("%s %" G_GINT64_FORMAT " is not between %d and %d", what, wide, G_MININT, G_MAXINT);
  sqlite3_result_error (context, message, -1);
  return FALSE;
}

gboolean
cal_sqlite_get_text (sqlite3_context *context,
                     sqlite3_value   *value,
                     const char      *what,
                     CalSqlText      *text)
{
  g_autoptr (GError) error = NULL;

  if (sqlite3_value_type (value) != SQLITE_TEXT)
    {
      return_type_error (context, what, "a text", value);
      return FALSE;
    }

  text->text = read_text (value, what, &error);
  if (text->text != NULL)
    {
      text->length = strlen (text->text);
      return TRUE;
    }

  cal_sqlite_return_error (context, error);
  return FALSE;
}

/* As it was given: what is compared with a column of numbers has to be a number. */
void
cal_sqlite_return_day (sqlite3_context *context,
                       sqlite3_value   *like,
                       gint64           julian_day)
{
  if (sqlite3_value_type (like) == SQLITE_INTEGER)
    sqlite3_result_int64 (context, julian_day);
  else
    cal_sqlite_return_iso (context, julian_day);
}

/* Writes a number with as many digits as there is room for. */
static void
write_digits (char *text,
              int   n,
              int   number)
{
  while (n-- > 0)
    {
      text[n] = '0' + number % 10;
      number /= 10;
    }
}

void
cal_sqlite_return_iso (sqlite3_context *context,
                       gint64           julian_day)
{
  g_autoptr (GError) error = NULL;
  char text[] = "+000000-00-00";
  int year, month, day;

  if (!cal_backend_julian_day_to_date (get_iso (), julian_day, &year, &month, &day, &error))
    {
      cal_sqlite_return_error (context, error);
      return;
    }

  if (year < 0)
    text[0] = '-';

  write_digits (text + 1, 6, ABS (year));
  write_digits (text + 8, 2, month);
  write_digits (text + 11, 2, day);

  sqlite3_result_text (context, year >= 0 && year <= 9999 ? text + 3 : text, -1, SQLITE_TRANSIENT);
}

/* Takes the text. */
void
cal_sqlite_return_text (sqlite3_context *context,
                        char            *text)
{
  sqlite3_result_text (context, text, -1, g_free);
}

void
cal_sqlite_return_error (sqlite3_context *context,
                         GError          *error)
{
  sqlite3_result_error (context, error->message, -1);
}
