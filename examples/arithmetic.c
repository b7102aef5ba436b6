/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reckons with dates as people do: months, ages, birthdays and memorial days. */

#include <locale.h>

#include <cal/cal.h>

static CalDate *
read_date (const char *text)
{
  return cal_date_new_from_native_string (NULL, text, NULL);
}

static gboolean
show (const char  *what,
      CalDate     *date)
{
  g_autofree char *native = date != NULL ? cal_date_to_native_string (date) : NULL;
  g_autofree char *day = date != NULL ? cal_date_to_annotated_string (date, CAL_ANNOTATION_NEVER) : NULL;

  if (date != NULL)
    g_print ("%s: %s, %s\n", what, native, day);

  return date != NULL;
}

/* A month after 31 January there is no 31st. */
static gboolean
show_month_later (GError **error)
{
  g_autoptr (CalDate) date = read_date ("2026-M01-31[u-ca=gregory]");
  g_autoptr (CalDate) later = NULL;
  g_autoptr (CalDate) none = NULL;
  g_autoptr (GError) failure = NULL;

  later = cal_date_add_months (date, 1, CAL_OVERFLOW_CONSTRAIN, error);

  if (!show ("a month later", later))
    return FALSE;

  none = cal_date_add_months (date, 1, CAL_OVERFLOW_REJECT, &failure);
  g_print ("%s\n", failure->message);

  return none == NULL;
}

/* The same months are another period in another calendar. */
static gboolean
show_period (GError **error)
{
  g_autoptr (CalDate) wedding = read_date ("1403-M12-30[u-ca=persian]");
  g_autoptr (CalPeriod) period = cal_period_new (1, 2, 0, 10, error);
  g_autoptr (CalDate) day = NULL;

  if (period == NULL)
    return FALSE;

  day = cal_date_add (wedding, period, CAL_OVERFLOW_CONSTRAIN, error);

  return show ("a year, two months and ten days later", day);
}

/* The age of somebody whose birthday is the day of the new year in Iran. */
static gboolean
show_age (CalDate  *today,
          GError  **error)
{
  g_autoptr (CalDate) born = read_date ("1370-M01-01[u-ca=persian]");
  g_autoptr (CalDate) now = cal_date_to_backend (today, cal_date_get_backend (born), error);
  g_autoptr (CalPeriod) age = NULL;

  if (now == NULL)
    return FALSE;

  age = cal_date_until (born, now, CAL_UNIT_YEAR, error);

  if (age != NULL)
    g_print ("the age: %d years, %d months and %d days\n", cal_period_get_years (age),
             cal_period_get_months (age), cal_period_get_days (age));

  return age != NULL;
}

static gboolean
show_rounded (CalDate  *today,
              GError  **error)
{
  g_autoptr (CalDate) moon = read_date ("1969-M07-20[u-ca=gregory]");
  g_autoptr (CalPeriod) about = NULL;

  about = cal_date_until_rounded (moon, today, CAL_UNIT_YEAR, CAL_UNIT_YEAR, 1,
                                  CAL_ROUNDING_MODE_HALF_EXPAND, error);

  if (about != NULL)
    g_print ("about %d years\n", cal_period_get_years (about));

  return about != NULL;
}

static gboolean
show_leap_day (CalDate  *today,
               GError  **error)
{
  g_autoptr (CalDate) born = read_date ("2000-M02-29[u-ca=gregory]");
  g_autoptr (CalDate) earlier = NULL;
  g_autoptr (CalDate) later = NULL;

  earlier = cal_date_get_next_anniversary (born, today, CAL_ANNIVERSARY_RULE_CLAMP, error);

  if (!show ("29 February, taken earlier", earlier))
    return FALSE;

  later = cal_date_get_next_anniversary (born, today, CAL_ANNIVERSARY_RULE_ROLL_FORWARD, error);

  return show ("29 February, taken later", later);
}

/* A day of Adar, which a leap year has twice. */
static gboolean
show_hebrew_days (CalDate  *today,
                  GError  **error)
{
  g_autoptr (CalDate) date = read_date ("5785-M06-10[u-ca=hebrew]");
  g_autoptr (CalDate) birthday = NULL;
  g_autoptr (CalDate) yahrzeit = NULL;

  birthday = cal_date_get_next_anniversary (date, today,
                                            CAL_ANNIVERSARY_RULE_HEBREW_BIRTHDAY, error);

  if (!show ("the birthday", birthday))
    return FALSE;

  yahrzeit = cal_date_get_next_anniversary (date, today,
                                            CAL_ANNIVERSARY_RULE_HEBREW_YAHRZEIT, error);

  return show ("the yahrzeit", yahrzeit);
}

/* A day of a leap month: in the years that have none, that of the month before. */
static gboolean
show_chinese_birthday (CalDate  *today,
                       GError  **error)
{
  g_autoptr (CalDate) born = read_date ("1987-M06L-15[u-ca=chinese]");
  g_autoptr (CalMonthDay) birthday = cal_month_day_new_from_date (born, error);
  g_autoptr (CalDate) next = NULL;
  g_autoptr (CalDate) same = NULL;

  if (birthday == NULL)
    return FALSE;

  next = cal_month_day_next (birthday, today, CAL_SKIP_BACKWARD, error);

  if (!show ("the Chinese birthday", next))
    return FALSE;

  same = cal_month_day_next (birthday, today, CAL_SKIP_OMIT, error);

  return show ("in the leap month again", same);
}

static gboolean
show_week (CalDate  *today,
           GError  **error)
{
  g_autoptr (CalDate) start = NULL;
  int first_weekday = cal_locale_get_first_weekday ("fa-IR");
  int year, week;

  start = cal_date_start_of_week (today, first_weekday, error);

  if (!show ("the week began", start))
    return FALSE;

  week = cal_date_get_iso_week (today, &year);
  g_print ("week %d of %d\n", week, year);

  return TRUE;
}

static gboolean
show_replaced (CalDate  *today,
               GError  **error)
{
  g_autoptr (CalDateFields) fields = cal_date_fields_new ();
  g_autoptr (CalDate) date = NULL;

  cal_date_fields_set_month_code (fields, "M12");
  cal_date_fields_set_day (fields, 31);
  date = cal_date_replace (today, fields, CAL_OVERFLOW_CONSTRAIN, error);

  return show ("the end of this year", date);
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CalDate) today = read_date ("2026-M11-22[u-ca=gregory]");

  setlocale (LC_ALL, "");

  if (show_month_later (&error) &&
      show_period (&error) &&
      show_age (today, &error) &&
      show_rounded (today, &error) &&
      show_leap_day (today, &error) &&
      show_hebrew_days (today, &error) &&
      show_chinese_birthday (today, &error) &&
      show_week (today, &error) &&
      show_replaced (today, &error))
    return 0;

  g_printerr ("%s\n", error->message);

  return 1;
}
