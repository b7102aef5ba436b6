/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Anniversaries of dates.
 *
 * Source: for Hebrew birthdays and memorial days, E. M. Reingold and
 *   N. Dershowitz, Calendrical Calculations: The Ultimate Edition (2018),
 *   section 8.4, restated in month codes.
 */

#include "config.h"

#include "cal-date-private.h"

#include "cal-error.h"

/* Month codes of the Hebrew calendar. */
#define HESHVAN (cal_month_code_make (2, FALSE))
#define KISLEV (cal_month_code_make (3, FALSE))
#define SHEVAT (cal_month_code_make (5, FALSE))
#define ADAR_I (cal_month_code_make (5, TRUE))
#define ADAR (cal_month_code_make (6, FALSE))

/* The day of the month that may lie beyond its end, and then is in the next. */
static gboolean
find_rolled_day (CalDate       *self,
                 int            year,
                 CalMonthCode   code,
                 gint64        *julian_day,
                 GError       **error)
{
  CalFields date = { .year = year, .day = self->fields.day };
  int month;

  if (!cal_reckon_fit_code (self->backend, year, code, CAL_OVERFLOW_CONSTRAIN, &month, error))
    return FALSE;

  date.month = (gint16) month;

  return cal_reckon_find_rolled_day (self->backend, date, julian_day, error);
}

static gboolean
find_clamped_day (CalDate       *self,
                  int            year,
                  CalMonthCode   code,
                  int            day,
                  gint64        *julian_day,
                  GError       **error)
{
  int month;

  return cal_reckon_fit_code (self->backend, year, code, CAL_OVERFLOW_CONSTRAIN, &month, error) &&
         cal_reckon_find_day (self->backend, year, month, day, CAL_OVERFLOW_CONSTRAIN, julian_day, error);
}

/* Whether the 30th of the month is missing in the year after the date: then all
 * later anniversaries are on the 29th where it is missing, otherwise on the 1st
 * of the next month. */
static gboolean
first_anniversary_is_short (CalDate       *self,
                            CalMonthCode   code)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self->backend);
  int year = self->fields.year + 1;
  int month = funcs->get_month_for_code (self->backend, year, code, CAL_OVERFLOW_CONSTRAIN, NULL);

  /* After the last year of the calendar there is none that could say. */
  if (month == 0)
    {
      year--;
      month = funcs->get_month_for_code (self->backend, year, code, CAL_OVERFLOW_CONSTRAIN, NULL);
    }

  return funcs->get_days_in_month (self->backend, year, month, NULL) < 30;
}

static gboolean
find_yahrzeit (CalDate   *self,
               int        year,
               gint64    *julian_day,
               GError   **error)
{
  CalMonthCode code = cal_date_peek_month_code (self);
  int day = self->fields.day;
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self->backend);
  gboolean to_leap = funcs->is_leap_year (self->backend, year, NULL);

  if ((code == HESHVAN || code == KISLEV) && day == 30 && first_anniversary_is_short (self, code))
    return find_clamped_day (self, year, code, day, julian_day, error);

  if (code == ADAR_I && day == 30 && !to_leap)
    return find_clamped_day (self, year, SHEVAT, day, julian_day, error);

  /* Adar of a common year, not Adar II, is Adar I of a leap year. */
  if (code == ADAR && to_leap && !funcs->is_leap_year (self->backend, self->fields.year, NULL))
    code = ADAR_I;

  return find_rolled_day (self, year, code, julian_day, error);
}

static gboolean
find_anniversary (CalDate         *self,
                  int              year,
                  CalAnniversary   rule,
                  gint64          *julian_day,
                  GError         **error)
{
  CalMonthCode code = cal_date_peek_month_code (self);

  switch (rule)
    {
    case CAL_ANNIVERSARY_HEBREW_YAHRZEIT:
      return find_yahrzeit (self, year, julian_day, error);

    case CAL_ANNIVERSARY_ROLL_FORWARD:
    case CAL_ANNIVERSARY_HEBREW_BIRTHDAY:
      return find_rolled_day (self, year, code, julian_day, error);

    case CAL_ANNIVERSARY_CLAMP:
    default:
      return find_clamped_day (self, year, code, self->fields.day, julian_day, error);
    }
}

static gboolean
check_rule (CalDate         *self,
            CalAnniversary   rule,
            GError         **error)
{
  if ((rule != CAL_ANNIVERSARY_HEBREW_BIRTHDAY && rule != CAL_ANNIVERSARY_HEBREW_YAHRZEIT) ||
      cal_backend_get_system (self->backend) == CAL_SYSTEM_HEBREW)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_MISMATCH,
               "the rules of Hebrew anniversaries are for dates of calendar “hebrew”, not “%s”",
               cal_backend_get_id (self->backend));
  return FALSE;
}

/**
 * cal_date_get_anniversary:
 * @self: a date
 * @year: an arithmetic year of the same calendar
 * @rule: what becomes of a month or day that the year does not have
 * @error: return location for an error
 *
 * Makes the date of the anniversary in a year.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year or the anniversary is
 * outside the range of the calendar, and with [error@Cal.Error.MISMATCH] if the
 * rule is one of Hebrew dates and the calendar is not.
 *
 * Returns: (transfer full): the anniversary
 *
 * Since: 1.0
 */
CalDate *
cal_date_get_anniversary (CalDate         *self,
                          int              year,
                          CalAnniversary   rule,
                          GError         **error)
{
  g_autoptr (CalDate) hold G_GNUC_UNUSED = NULL;
  gint64 julian_day;

  g_return_val_if_fail (self != NULL, NULL);

  hold = cal_date_hold (self);

  if (!check_rule (self, rule, error) ||
      !find_anniversary (self, year, rule, &julian_day, error))
    return NULL;

  return cal_date_new_from_julian_day (self->backend, julian_day, error);
}

/* What falls to the year of a day may be before it, so that of the next year is
 * asked, too; what is rolled forward may belong to the year before. */
#define CANDIDATE_YEARS 3

/**
 * cal_date_get_next_anniversary:
 * @self: a date
 * @on_or_after: the first date that will do, of any calendar
 * @rule: what becomes of a month or day that a year does not have
 * @error: return location for an error
 *
 * Finds the next anniversary.
 *
 * The date itself is its first one: of days before, no earlier one is told.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is none in the range of the
 * calendar, and with [error@Cal.Error.MISMATCH] if the rule is one of Hebrew
 * dates and the calendar of the date is not.
 *
 * Returns: (transfer full): the anniversary, in the calendar of the date
 *
 * Since: 1.0
 */
CalDate *
cal_date_get_next_anniversary (CalDate         *self,
                               CalDate         *on_or_after,
                               CalAnniversary   rule,
                               GError         **error)
{
  g_autoptr (CalDate) hold G_GNUC_UNUSED = NULL;
  gint64 from, julian_day = G_MININT64;
  int year;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (on_or_after != NULL, NULL);

  hold = cal_date_hold (self);

  from = MAX (on_or_after->julian_day, self->julian_day);

  if (!check_rule (self, rule, error) ||
      !cal_backend_julian_day_to_date (self->backend, from, &year, NULL, NULL, error))
    return NULL;

  year = MAX (year - 1, self->fields.year);

  for (int i = 0; i < CANDIDATE_YEARS && julian_day < from; i++)
    if (!find_anniversary (self, year + i, rule, &julian_day, error))
      return NULL;

  return cal_date_new_from_julian_day (self->backend, julian_day, error);
}
