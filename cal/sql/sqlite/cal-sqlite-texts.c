/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-sqlite-private.h"
#include "cal-sqlite-values-private.h"

SQLITE_EXTENSION_INIT3

static const CalSqlText default_skeleton = { "yMMMMd", sizeof "yMMMMd" - 1 };

/* The calendar, the locale and the skeleton, which all but the last argument are. */
static gboolean
get_arguments (sqlite3_context  *context,
               int               n,
               sqlite3_value   **values,
               CalBackend      **calendar,
               CalSqlText       *locale,
               CalSqlText       *skeleton)
{
  *skeleton = default_skeleton;

  return !cal_sqlite_has_null (context, n, values) &&
         cal_sqlite_get_calendar (context, values, 1, calendar) &&
         cal_sqlite_get_text (context, values[2], "locale", locale) &&
         (n < 4 || cal_sqlite_get_text (context, values[3], "skeleton", skeleton));
}

static void
call_format (sqlite3_context  *context,
             int               n,
             sqlite3_value   **values)
{
  CalSqlTexts *texts = sqlite3_user_data (context);
  g_autoptr (GError) error = NULL;
  CalSqlText locale, skeleton;
  CalBackend *calendar;
  gint64 julian_day;
  CalFormatter *formatter;
  char *text;

  if (!get_arguments (context, n, values, &calendar, &locale, &skeleton) ||
      !cal_sqlite_get_day (context, values[0], &julian_day))
    return;

  formatter = cal_sql_texts_get_formatter (texts, calendar, &locale, &skeleton, &error);
  text = formatter != NULL ? cal_sql_format (formatter, julian_day, &error) : NULL;

  if (text != NULL)
    cal_sqlite_return_text (context, text);
  else
    cal_sqlite_return_error (context, error);
}

static void
call_parse (sqlite3_context  *context,
            int               n,
            sqlite3_value   **values)
{
  CalSqlTexts *texts = sqlite3_user_data (context);
  g_autoptr (GError) error = NULL;
  CalSqlText locale, skeleton;
  CalBackend *calendar;
  CalFormatter *formatter;
  gint64 julian_day;
  CalSqlText given;

  if (!get_arguments (context, n, values, &calendar, &locale, &skeleton) ||
      !cal_sqlite_get_text (context, values[0], "date", &given))
    return;

  formatter = cal_sql_texts_get_formatter (texts, calendar, &locale, &skeleton, &error);

  if (formatter != NULL && cal_sql_parse (formatter, given.text, &julian_day, &error))
    cal_sqlite_return_iso (context, julian_day);
  else
    cal_sqlite_return_error (context, error);
}

static gboolean
get_reference (sqlite3_context *context,
               sqlite3_value   *value,
               CalBackend      *calendar,
               gint64          *julian_day)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) today = NULL;

  if (value != NULL)
    return cal_sqlite_get_day (context, value, julian_day);

  today = cal_date_new_today (calendar, NULL, &error);
  if (today == NULL)
    {
      cal_sqlite_return_error (context, error);
      return FALSE;
    }

  *julian_day = cal_date_get_julian_day (today);
  return TRUE;
}

static void
call_read (sqlite3_context  *context,
           int               n,
           sqlite3_value   **values)
{
  CalSqlTexts *texts = sqlite3_user_data (context);
  g_autoptr (GError) error = NULL;
  gint64 reference, julian_day;
  CalBackend *calendar;
  CalSqlText locale, given;

  if (cal_sqlite_has_null (context, n, values) ||
      !cal_sqlite_get_calendar (context, values, 1, &calendar) ||
      !cal_sqlite_get_text (context, values[2], "locale", &locale) ||
      !get_reference (context, n > 3 ? values[3] : NULL, calendar, &reference) ||
      !cal_sqlite_get_text (context, values[0], "date", &given))
    return;

  if (cal_sql_texts_read (texts, given.text, calendar, &locale, reference, &julian_day, &error))
    cal_sqlite_return_iso (context, julian_day);
  else
    cal_sqlite_return_error (context, error);
}

typedef struct
{
  const char *name;
  int n_arguments;
  int flags;
  void (*call) (sqlite3_context  *context,
                int               n,
                sqlite3_value   **values);
} Function;

static const Function functions[] =
{
  { "cal_format", 3, CAL_SQLITE_FLAGS, call_format },
  { "cal_format", 4, CAL_SQLITE_FLAGS, call_format },
  { "cal_parse", 3, CAL_SQLITE_FLAGS, call_parse },
  { "cal_parse", 4, CAL_SQLITE_FLAGS, call_parse },
  /* Tomorrow it reads “today” as another day. */
  { "cal_read", 3, SQLITE_UTF8 | SQLITE_INNOCUOUS, call_read },
  { "cal_read", 4, CAL_SQLITE_FLAGS, call_read },
};

/* A connection has its own formatters, since it serves one thread at a time. */
int
cal_sqlite_add_texts (sqlite3 *database)
{
  CalSqlTexts *texts = cal_sql_texts_new ();
  int status = SQLITE_OK;

  for (gsize i = 0; i < G_N_ELEMENTS (functions) && status == SQLITE_OK; i++)
    status = sqlite3_create_function_v2 (database, functions[i].name, functions[i].n_arguments, functions[i].flags,
                                         cal_sql_texts_ref (texts), functions[i].call, NULL, NULL,
                                         cal_sql_texts_unref);

  cal_sql_texts_unref (texts);

  return status;
}
