/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "cal-pg-private.h"

/* More than writing or reading that many dates takes, and more than making a formatter does.  A
 * piece of memory that is large makes malloc () tidy up, which costs as much as a date. */
#define DATES_WITH_ROOM 32
#define ROOM_FOR_DATES (64 * 1024)
#define ROOM_FOR_DATA (4 * 1024 * 1024)

/* Formatters take milliseconds to make: the process keeps some for all its statements. */
static CalSqlTexts *
get_texts (void)
{
  static CalSqlTexts *texts;

  if (texts == NULL)
    {
      cal_pg_check_room (ROOM_FOR_DATA);
      texts = cal_sql_texts_new ();
    }

  return texts;
}

/* Where a date is written after a date, the memory of the last one is used again. */
static void
check_room_for_date (void)
{
  static guint n;

  if (n++ % DATES_WITH_ROOM == 0)
    cal_pg_check_room (ROOM_FOR_DATES);
}

/* Messages name what is given, which need not be ASCII if it is wrong. */
static CalSqlText
convert_text (const CalSqlText *given)
{
  const char *utf8 = cal_pg_make_utf8 (pnstrdup (given->text, given->length));
  CalSqlText converted = { utf8, strlen (utf8) };

  return converted;
}

/* What is wrong here is an argument, and not the date. */
static CalFormatter *
get_formatter (CalBackend       *calendar,
               const CalSqlText *locale,
               const CalSqlText *skeleton)
{
  CalFormatter *formatter = cal_sql_texts_find_formatter (get_texts (), calendar, locale, skeleton);
  CalSqlText utf8_locale, utf8_skeleton;
  GError *error = NULL;

  if (formatter != NULL)
    {
      check_room_for_date ();
      return formatter;
    }

  utf8_locale = convert_text (locale);
  utf8_skeleton = convert_text (skeleton);
  cal_pg_check_room (ROOM_FOR_DATA);

  formatter = cal_sql_texts_get_formatter (get_texts (), calendar, &utf8_locale, &utf8_skeleton, &error);
  if (formatter == NULL)
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  return formatter;
}

CAL_PG_FUNCTION (cal_pg_format)
{
  DateADT date = PG_GETARG_DATEADT (0);
  CalBackend *calendar = CAL_PG_GETARG_CALENDAR (1);
  CalSqlText locale = cal_pg_borrow_text (PG_GETARG_TEXT_PP (2));
  CalSqlText skeleton = cal_pg_borrow_text (PG_GETARG_TEXT_PP (3));
  CalFormatter *formatter;
  GError *error = NULL;
  char *written;

  if (DATE_NOT_FINITE (date))
    PG_RETURN_NULL ();

  formatter = get_formatter (calendar, &locale, &skeleton);
  written = cal_sql_format (formatter, cal_pg_get_julian_day (date), &error);

  if (written == NULL)
    cal_pg_raise (error, ERRCODE_INVALID_PARAMETER_VALUE);

  return cal_pg_take_text (written);
}

CAL_PG_FUNCTION (cal_pg_parse)
{
  const char *given = cal_pg_dup_utf8 (PG_GETARG_TEXT_PP (0));
  CalBackend *calendar = CAL_PG_GETARG_CALENDAR (1);
  CalSqlText locale = cal_pg_borrow_text (PG_GETARG_TEXT_PP (2));
  CalSqlText skeleton = cal_pg_borrow_text (PG_GETARG_TEXT_PP (3));
  CalFormatter *formatter;
  GError *error = NULL;
  gint64 julian_day;

  formatter = get_formatter (calendar, &locale, &skeleton);

  if (!cal_sql_parse (formatter, given, &julian_day, &error))
    cal_pg_raise (error, ERRCODE_INVALID_DATETIME_FORMAT);

  return cal_pg_make_date (julian_day);
}

CAL_PG_FUNCTION (cal_pg_read)
{
  const char *given = cal_pg_dup_utf8 (PG_GETARG_TEXT_PP (0));
  CalBackend *calendar = CAL_PG_GETARG_CALENDAR (1);
  CalSqlText given_locale = cal_pg_borrow_text (PG_GETARG_TEXT_PP (2));
  CalSqlText locale = convert_text (&given_locale);
  DateADT reference = PG_GETARG_DATEADT (3);
  GError *error = NULL;
  gint64 julian_day;

  if (DATE_NOT_FINITE (reference))
    ereport (ERROR,
             (errcode (ERRCODE_DATETIME_VALUE_OUT_OF_RANGE), errmsg ("a reference is a day, and not infinity")));

  /* Each reference has a reader of its own. */
  cal_pg_check_room (ROOM_FOR_DATA);

  if (!cal_sql_texts_read (get_texts (), given, calendar, &locale, cal_pg_get_julian_day (reference),
                           &julian_day, &error))
    cal_pg_raise (error, ERRCODE_INVALID_DATETIME_FORMAT);

  return cal_pg_make_date (julian_day);
}
