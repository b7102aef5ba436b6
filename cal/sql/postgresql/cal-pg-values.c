/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-pg-private.h"

#include <string.h>

#include <catalog/namespace.h>
#include <mb/pg_wchar.h>
#include <utils/builtins.h>

/* What postgres.h had before. */
#if PG_VERSION_NUM >= 160000
#include <varatt.h>
#endif

/* What a message of the library can be long; more is cut off. */
#define MESSAGE_SIZE 1024

/* More than it takes to start the library, and then to look for a calendar. */
#define ROOM_TO_START (1024 * 1024)
#define ROOM_TO_LOOK (32 * 1024)

/* Marks that messages have, and what stands for them in encodings without them. */
static const struct
{
  const char *mark;
  char plain;
} marks[] = {
  { "“", '"' },
  { "”", '"' },
  { "‘", '\'' },
  { "’", '\'' },
  { "ʼ", '\'' },
  { "–", '-' },
  { "−", '-' },
};

static char
find_plain (const char *character,
            int         length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (strncmp (character, marks[i].mark, length) == 0)
        return marks[i].plain;
    }

  return '?';
}

/* Converts what people read, and loses what the encoding of the server lacks: an error about
 * the message of an error helps nobody. */
static char *
convert_message (const char *utf8)
{
  int encoding = GetDatabaseEncoding ();
  gsize size = strlen (utf8) * MAX_CONVERSION_GROWTH + 1;
  char *converted, *end;
  Oid conversion;

  if (encoding == PG_UTF8 || encoding == PG_SQL_ASCII)
    return pstrdup (utf8);

  conversion = FindDefaultConversionProc (PG_UTF8, encoding);
  converted = end = palloc (size);

  for (const char *p = utf8; *p != '\0'; p = g_utf8_next_char (p))
    {
      int length = g_utf8_next_char (p) - p;

      if (length == 1)
        *end++ = *p;
      else if (OidIsValid (conversion) &&
               pg_do_encoding_conversion_buf (conversion, PG_UTF8, encoding, (unsigned char *) p, length,
                                              (unsigned char *) end, size - (end - converted), true) == length)
        end += strlen (end);
      else
        *end++ = find_plain (p, length);
    }

  *end = '\0';

  return converted;
}

static int
choose_code (int code,
             int text_code)
{
  switch (code)
    {
    case CAL_ERROR_OUT_OF_RANGE:
    case CAL_ERROR_INVALID_DATE:
    case CAL_ERROR_UNKNOWN_ERA:
    case CAL_ERROR_UNKNOWN_MONTH_CODE:
      return ERRCODE_DATETIME_FIELD_OVERFLOW;

    case CAL_ERROR_PARSE:
    case CAL_ERROR_AMBIGUOUS:
    case CAL_ERROR_INCOMPLETE:
    case CAL_ERROR_INCONSISTENT:
    case CAL_ERROR_MISMATCH:
    case CAL_ERROR_MISSING_FIELD:
    case CAL_ERROR_UNKNOWN_CALENDAR:
      return text_code;

    case CAL_ERROR_DATA:
      return ERRCODE_INVALID_PARAMETER_VALUE;

    default:
      return ERRCODE_INTERNAL_ERROR;
    }
}

/* Takes the error.  @text_code is for what says that a text is not what it should be. */
void
cal_pg_raise (GError *error,
              int     text_code)
{
  char message[MESSAGE_SIZE];
  int code = error->domain == CAL_ERROR ? choose_code (error->code, text_code) : ERRCODE_INTERNAL_ERROR;
  const char *end;

  g_strlcpy (message, error->message, sizeof message);
  g_error_free (error);

  /* The last character may be cut in two. */
  g_utf8_validate (message, -1, &end);
  message[end - message] = '\0';

  ereport (ERROR, (errcode (code), errmsg_internal ("%s", convert_message (message))));
  pg_unreachable ();
}

/* GLib ends the process if it gets no memory, and the server all others with it. */
void
cal_pg_check_room (gsize size)
{
  gpointer room = g_try_malloc (size);

  if (room == NULL)
    ereport (ERROR, (errcode (ERRCODE_OUT_OF_MEMORY), errmsg ("out of memory")));

  g_free (room);
}

/* The registry, when there is room for what it does. */
CalRegistry *
cal_pg_get_registry (void)
{
  static CalRegistry *registry;

  cal_pg_check_room (registry == NULL ? ROOM_TO_START : ROOM_TO_LOOK);
  registry = cal_registry_get_default ();

  return registry;
}

CalBackend *
cal_pg_get_calendar (int number)
{
  /* Built-in calendars are never freed; most have small numbers. */
  static CalBackend *calendars[256];
  gboolean is_small = number >= 0 && number < (int) G_N_ELEMENTS (calendars);
  CalBackend *calendar;
  GError *error = NULL;

  if (G_LIKELY (is_small && calendars[number] != NULL))
    return calendars[number];

  calendar = cal_registry_get_backend (cal_pg_get_registry (), number, &error);
  if (calendar == NULL)
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  if (is_small)
    calendars[number] = calendar;

  return calendar;
}

Datum
cal_pg_make_date (gint64 julian_day)
{
  gint64 date = julian_day - POSTGRES_EPOCH_JDATE;

  if (!IS_VALID_DATE (date))
    ereport (ERROR,
             (errcode (ERRCODE_DATETIME_FIELD_OVERFLOW),
              errmsg ("Julian day " INT64_FORMAT " is out of range of type date", (int64) julian_day)));

  return DateADTGetDatum ((DateADT) date);
}

/* In the encoding of the server. */
CalSqlText
cal_pg_borrow_text (const text *value)
{
  CalSqlText borrowed = { VARDATA_ANY (value), VARSIZE_ANY_EXHDR (value) };

  return borrowed;
}

/* ASCII is the same in all encodings of a server, some of which have no conversion. */
char *
cal_pg_make_utf8 (char *given)
{
  return g_str_is_ascii (given) ? given : pg_server_to_any (given, strlen (given), PG_UTF8);
}

char *
cal_pg_dup_utf8 (const text *value)
{
  return cal_pg_make_utf8 (text_to_cstring (value));
}

/* Takes the text, even if there is no memory for it. */
Datum
cal_pg_take_text (char *utf8)
{
  gsize length = strlen (utf8);
  text *value = palloc_extended (VARHDRSZ + length + 1, MCXT_ALLOC_NO_OOM);
  char *copy;

  if (value != NULL)
    memcpy (VARDATA (value), utf8, length + 1);

  g_free (utf8);

  if (value == NULL)
    ereport (ERROR, (errcode (ERRCODE_OUT_OF_MEMORY), errmsg ("out of memory")));

  copy = VARDATA (value);

  /* What the library writes is valid. */
  if (GetDatabaseEncoding () != PG_UTF8 && GetDatabaseEncoding () != PG_SQL_ASCII && !g_str_is_ascii (copy))
    PG_RETURN_TEXT_P (cstring_to_text (pg_any_to_server (copy, length, PG_UTF8)));

  SET_VARSIZE (value, VARHDRSZ + length);
  PG_RETURN_TEXT_P (value);
}

/* A name that is shown, and may lose what the encoding lacks. */
Datum
cal_pg_make_name (const char *utf8)
{
  PG_RETURN_TEXT_P (cstring_to_text (convert_message (utf8)));
}
