/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Tibetan calendar from any epoch.
 *
 * Source: S. Janson, Tibetan calendar mathematics (2014), arXiv:1401.6285, which reduces
 *   the calendars of several schools and countries to these parameters.
 * Epoch: as the instance says.
 * Range: authoritative is none.
 * Anchors: with the epoch of 1987 this is tibetan; with that of 1754, and the second of
 *   two months as the leap month, the new year of 2025 is 2460735, ISO 2025-02-28, in Bhutan.
 */

#include "config.h"

#include "cal-tibetan-backend.h"

#include <string.h>

#include "cal-error.h"
#include "cal-shown-private.h"
#include "cal-tibetan-private.h"

#define MAX_EPOCH_YEAR 9999
#define MAX_BETA 9999

/* Of all of them, if nothing else is said; of which the leap month is the first of two
 * months, or the second. */

static const CalTibetanRule first_family = {
  .rule = {
    .rule = {
      CAL_TIBETAN_RULE,
      .id = "(tibetan first)",
      .first_year = -999922,
      .last_year = 999922,
      .leap_codes = { CAL_TIBETAN_FIRST_CODES },
      .leap_forward = TRUE,
      .names = &cal_tibetan_first_names,
    },
    CAL_TIBETAN_DAYS,
  },
  CAL_TIBETAN_EPOCH (1987, 184, 2446914, 135, 707, 0, 1, 38, 49, 1, 1),
};

static const CalTibetanRule second_family = {
  .rule = {
    .rule = {
      CAL_TIBETAN_RULE,
      .id = "(tibetan second)",
      .first_year = -999922,
      .last_year = 999922,
      .leap_codes = { CAL_TIBETAN_SECOND_CODES },
      .names = &cal_tibetan_second_names,
    },
    CAL_TIBETAN_DAYS,
  },
  CAL_TIBETAN_EPOCH (1987, 184, 2446914, 135, 707, 0, 1, 38, 49, 1, 1),
  .leap_second = TRUE,
};

/* A whole number and a part of one, as they are printed: “2446914 135/707”. */
typedef struct
{
  gint64 whole;
  gint64 part;
  gint64 of_parts;
} Rational;

/* Digits at most, so that all numbers fit. */
#define MAX_DIGITS 15

static gboolean
read_digits (const char **text,
             gint64      *number)
{
  gsize n = strspn (*text, "0123456789");

  if (n == 0 || n > MAX_DIGITS)
    return FALSE;

  *number = g_ascii_strtoll (*text, NULL, 10);
  *text += n;

  return TRUE;
}

/* Digits, digits with a fraction behind one space, or a fraction less than one. */
static gboolean
read_rational (const char *text,
               Rational   *rational)
{
  const char *at = text;

  *rational = (Rational) { 0, 0, 1 };

  if (!read_digits (&at, &rational->whole))
    return FALSE;

  if (*at == '\0')
    return TRUE;

  if (*at == ' ')
    {
      at++;
      if (!read_digits (&at, &rational->part))
        return FALSE;
    }
  else
    {
      rational->part = rational->whole;
      rational->whole = 0;
    }

  return *at++ == '/' && read_digits (&at, &rational->of_parts) && *at == '\0' &&
         rational->part < rational->of_parts;
}

/* The value of a property; @most is that of its whole number. */
static gboolean
get_rational (const GValue  *value,
              const char    *name,
              gint64         most,
              Rational      *rational,
              GError       **error)
{
  const char *text = g_value_get_string (value);
  g_autofree char *shown = cal_shown_dup (text != NULL ? text : "");

  if (text == NULL || !read_rational (text, rational))
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                   "%s “%s” is not an exact number; it must be such as “2446914”, “38/49” or “2446914 135/707”, "
                   "with a fraction less than one and numbers of %d digits at most", name, shown, MAX_DIGITS);
      return FALSE;
    }

  if (rational->whole <= most)
    return TRUE;

  if (most == 0)
    g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                 "%s “%s” is out of range; it must be a part of a turn, from 0 to less than 1", name, shown);
  else
    g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                 "%s “%s” is out of range; it must be the Julian Day Number 0 to %" G_GINT64_FORMAT,
                 name, shown, most);

  return FALSE;
}

static gint64
find_divisor (gint64 a,
              gint64 b)
{
  while (b != 0)
    {
      gint64 rest = a % b;

      a = b;
      b = rest;
    }

  return a;
}

/* The least common multiple; 0 if it is larger than the most parts of a day. */
static gint64
find_multiple (gint64 a,
               gint64 b)
{
  gint64 factor;

  if (a == 0 || b == 0)
    return 0;

  factor = a / find_divisor (a, b);

  return factor <= CAL_TIBETAN_MAX_DAY_PARTS / b ? factor * b : 0;
}

/* How many parts a day must have that a value from a table, which has so many steps in a
 * turn, is some of them. */
static gint64
count_table_parts (gint64 turn_parts,
                   int    steps)
{
  return 60 * (turn_parts / steps);
}

/* Counts time and turns in parts of which all values are whole numbers. */
static gboolean
set_epoch (CalTibetanRule  *made,
           const Rational  *date,
           const Rational  *sun,
           const Rational  *anomaly,
           GError         **error)
{
  made->sun_parts = find_multiple (CAL_TIBETAN_SUN_PARTS, sun->of_parts);
  made->anomaly_parts = find_multiple (CAL_TIBETAN_ANOMALY_PARTS, anomaly->of_parts);
  made->day_parts = find_multiple (CAL_TIBETAN_DAY_PARTS, date->of_parts);
  made->day_parts = find_multiple (made->day_parts, count_table_parts (made->sun_parts, 12));
  made->day_parts = find_multiple (made->day_parts, count_table_parts (made->anomaly_parts, 28));

  if (made->day_parts == 0)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "the fractions of mean-date “%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT "”, sun “%"
                   G_GINT64_FORMAT "/%" G_GINT64_FORMAT "” and anomaly “%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT
                   "” are too fine; with those of the calendar they must be whole numbers of 1/%" G_GINT64_FORMAT
                   " day at the finest",
                   date->part, date->of_parts, sun->part, sun->of_parts, anomaly->part, anomaly->of_parts,
                   CAL_TIBETAN_MAX_DAY_PARTS);
      return FALSE;
    }

  made->epoch_day = (gint32) date->whole;
  made->epoch_part = made->day_parts / date->of_parts * date->part;
  made->sun = made->sun_parts / sun->of_parts * sun->part;
  made->anomaly = made->anomaly_parts / anomaly->of_parts * anomaly->part;

  return TRUE;
}

static gboolean
make_tibetan (CalRule       *rule,
              const GValue  *values,
              GError       **error)
{
  CalTibetanRule *made = (CalTibetanRule *) rule;
  gint64 epoch_year = g_value_get_int64 (&values[CAL_TIBETAN_EPOCH_YEAR - 1]);
  gint64 beta = g_value_get_int64 (&values[CAL_TIBETAN_BETA - 1]);
  gboolean second = g_value_get_enum (&values[CAL_TIBETAN_LEAP - 1]) == CAL_TIBETAN_LEAP_SECOND;
  const CalTibetanRule *family = second ? &second_family : &first_family;
  Rational date, sun, anomaly;

  if (!cal_made_check_number ("epoch-year", epoch_year, -MAX_EPOCH_YEAR, MAX_EPOCH_YEAR, error) ||
      !cal_made_check_number ("beta", beta, -MAX_BETA, MAX_BETA, error) ||
      !get_rational (&values[CAL_TIBETAN_MEAN_DATE - 1], "mean-date", CAL_JULIAN_DAY_MAX, &date, error) ||
      !get_rational (&values[CAL_TIBETAN_SUN - 1], "sun", 0, &sun, error) ||
      !get_rational (&values[CAL_TIBETAN_ANOMALY - 1], "anomaly", 0, &anomaly, error) ||
      !set_epoch (made, &date, &sun, &anomaly, error))
    return FALSE;

  made->epoch_year = (gint32) epoch_year;
  made->phase = (int) beta;
  made->leap_second = second;
  made->rule.lunar_day = cal_tibetan_lunar_day;
  made->rule.first_day = cal_tibetan_first_day;
  made->rule.first_month = cal_tibetan_first_month;
  made->rule.year_of_month = cal_tibetan_year_of_month;

  rule->named_as = &family->rule.rule;
  rule->names = rule->named_as->names;
  rule->leap_codes[0] = rule->named_as->leap_codes[0];
  rule->leap_forward = rule->named_as->leap_forward;
  rule->first_year = cal_lunar_day_from_day (rule, CAL_JULIAN_DAY_MIN).year;
  rule->last_year = cal_lunar_day_from_day (rule, CAL_JULIAN_DAY_MAX).year;

  return TRUE;
}

const CalMadeKind cal_tibetan_kind = {
  .n_properties = CAL_TIBETAN_N_PROPERTIES,
  .rule_size = sizeof (CalTibetanRule),
  .family = &first_family.rule.rule,
  .make = make_tibetan,
};
