/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reading the text of a rule.  A fault is reported with its place: that of the character
 * that is wrong, or of the beginning of the number or name that is. */

#include "config.h"

#include "cal-recurrence-private.h"

#include "cal-error.h"
#include "cal-registry.h"
#include "cal-scan-private.h"
#include "cal-shown-private.h"

/* All lists full, and more. */
#define MAX_LENGTH 16384

/* More digits than any number that is allowed has. */
#define MAX_DIGITS 10

typedef struct
{
  CalScan scan;
  CalRuleParts *parts;
  gsize places[CAL_N_RULE_PARTS];     /* where the value of each part begins */
  GArray *item_places[CAL_N_LISTS];   /* (owned) of gsize; or NULL */
} Reading;

typedef gboolean (*ReadFunc) (Reading *reading, CalRulePart part, GError **error);

static gboolean
fail_at (Reading     *reading,
         gsize        place,
         GError     **error,
         const char  *expected)
{
  reading->scan.position = place;

  return cal_scan_fail (&reading->scan, error, expected);
}

/* Puts before a message where in the text it is about. */
static void
prefix_place (const Reading  *reading,
              gsize           place,
              GError        **error)
{
  g_autofree char *shown = cal_shown_dup_at (reading->scan.text, place);

  g_prefix_error (error, "character %" G_GSIZE_FORMAT " of “%s”: ", place + 1, shown);
}

/* Letters, digits and what may stand in the name of a calendar; not empty. */
static char *
read_word (Reading     *reading,
           const char  *expected,
           GError     **error)
{
  CalScan *scan = &reading->scan;
  gsize start = scan->position;

  while (g_ascii_isalnum (cal_scan_peek (scan)) || cal_scan_peek (scan) == '-' || cal_scan_peek (scan) == '_' ||
         cal_scan_peek (scan) == '.')
    scan->position++;

  if (scan->position > start)
    return g_strndup (scan->text + start, scan->position - start);

  cal_scan_fail (scan, error, expected);
  return NULL;
}

/* One of several words; its place among them. */
static gboolean
read_choice (Reading            *reading,
             const char *const  *words,
             guint               n_words,
             const char         *expected,
             int                *choice,
             GError            **error)
{
  gsize start = reading->scan.position;
  g_autofree char *word = read_word (reading, expected, error);

  *choice = 0;

  for (guint i = 0; word != NULL && i < n_words; i++)
    if (g_ascii_strcasecmp (word, words[i]) == 0)
      {
        *choice = (int) i;
        return TRUE;
      }

  return word != NULL && fail_at (reading, start, error, expected);
}

static gboolean
read_scale (Reading      *reading,
            CalRulePart   part,
            GError      **error)
{
  g_autofree char *name = read_word (reading, "the name of a calendar", error);

  if (name == NULL)
    return FALSE;

  g_clear_object (&reading->parts->backend);
  reading->parts->backend = cal_backend_lookup (name, error);

  if (reading->parts->backend != NULL)
    return TRUE;

  prefix_place (reading, reading->places[part], error);
  return FALSE;
}

static gboolean
read_frequency (Reading      *reading,
                CalRulePart   part,
                GError      **error)
{
  static const char *const words[] = { "DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "MINUTELY", "SECONDLY" };
  int choice;

  if (!read_choice (reading, words, G_N_ELEMENTS (words), "DAILY, WEEKLY, MONTHLY or YEARLY", &choice, error))
    return FALSE;

  if (choice > CAL_UNIT_YEAR)
    return fail_at (reading, reading->places[part], error,
                    "DAILY, WEEKLY, MONTHLY or YEARLY, since a rule is about whole days,");

  reading->parts->frequency = (CalUnit) choice;
  return TRUE;
}

static gboolean
read_skip (Reading      *reading,
           CalRulePart   part G_GNUC_UNUSED,
           GError      **error)
{
  static const char *const words[] = { "OMIT", "BACKWARD", "FORWARD" };
  int choice;

  if (!read_choice (reading, words, G_N_ELEMENTS (words), "OMIT, BACKWARD or FORWARD", &choice, error))
    return FALSE;

  reading->parts->skip = (CalSkip) choice;
  return TRUE;
}

static const char *const weekdays[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" };

static gboolean
read_weekday (Reading  *reading,
              int      *weekday,
              GError  **error)
{
  if (!read_choice (reading, weekdays, G_N_ELEMENTS (weekdays), "MO, TU, WE, TH, FR, SA or SU", weekday, error))
    return FALSE;

  *weekday += 1;
  return TRUE;
}

static gboolean
read_week_start (Reading      *reading,
                 CalRulePart   part G_GNUC_UNUSED,
                 GError      **error)
{
  return read_weekday (reading, &reading->parts->first_weekday, error);
}

static gboolean
read_number (Reading      *reading,
             CalRulePart   part,
             GError      **error)
{
  CalRuleParts *parts = reading->parts;

  return cal_scan_number (&reading->scan, 1, MAX_DIGITS,
                          part == CAL_RULE_PART_COUNT ? &parts->count : &parts->interval, error);
}

static gboolean
read_until (Reading      *reading,
            CalRulePart   part,
            GError      **error)
{
  int year, month, day;
  gint32 julian_day;

  if (!cal_scan_iso_date (&reading->scan, &year, &month, &day, error))
    return FALSE;

  if (g_ascii_toupper (cal_scan_peek (&reading->scan)) == 'T')
    return cal_scan_fail (&reading->scan, error,
                          "the end of UNTIL, which is a date without a time, since a rule is about whole days,");

  julian_day = cal_iso_to_day (year, month, day);

  if (julian_day == CAL_NO_DAY || julian_day < CAL_JULIAN_DAY_MIN || julian_day > CAL_JULIAN_DAY_MAX)
    return fail_at (reading, reading->places[part], error, "a date that exists");

  reading->parts->until = julian_day;
  return TRUE;
}

static gboolean
read_signed (Reading  *reading,
             int      *number,
             GError  **error)
{
  gboolean negative = cal_scan_accept (&reading->scan, '-');

  if (!negative)
    cal_scan_accept (&reading->scan, '+');

  if (!cal_scan_number (&reading->scan, 1, MAX_DIGITS, number, error))
    return FALSE;

  *number = negative ? -*number : *number;
  return TRUE;
}

static gboolean
read_month (Reading  *reading,
            int      *code,
            GError  **error)
{
  gsize start = reading->scan.position;
  gboolean leap;
  int number;

  if (!cal_scan_number (&reading->scan, 1, MAX_DIGITS, &number, error))
    return FALSE;

  leap = cal_scan_accept (&reading->scan, 'L') || cal_scan_accept (&reading->scan, 'l');

  if (number > 99 || (number == 0 && !leap))
    return fail_at (reading, start, error, "a month from 1 to 99, with an L if it is a leap month,");

  *code = cal_month_code_make (number, leap);
  return TRUE;
}

/* The most that a number before a weekday may be here; what is too large is found out
 * later, by the calendar. */
#define MAX_ORDINAL 99999

static gboolean
read_day (Reading  *reading,
          int      *day,
          GError  **error)
{
  CalScan *scan = &reading->scan;
  gsize start = scan->position;
  int ordinal = 0, weekday;

  if (!g_ascii_isalpha (cal_scan_peek (scan)))
    {
      if (!read_signed (reading, &ordinal, error))
        return FALSE;

      if (ordinal == 0 || ABS (ordinal) > MAX_ORDINAL)
        return fail_at (reading, start, error, "a number other than 0 that is not too large, or a weekday,");
    }

  if (!read_weekday (reading, &weekday, error))
    return FALSE;

  *day = cal_rule_day_make (weekday, ordinal);
  return TRUE;
}

static gboolean
read_item (Reading      *reading,
           CalRulePart   part,
           int          *item,
           GError      **error)
{
  switch (part)
    {
    case CAL_RULE_PART_BYMONTH:
      return read_month (reading, item, error);

    case CAL_RULE_PART_BYDAY:
      return read_day (reading, item, error);

    default:
      return read_signed (reading, item, error);
    }
}

static gboolean
read_list (Reading      *reading,
           CalRulePart   part,
           GError      **error)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (gsize));

  reading->item_places[part - CAL_FIRST_LIST] = places;

  do
    {
      gsize place = reading->scan.position;
      int item = 0;

      if (!read_item (reading, part, &item, error))
        return FALSE;

      cal_rule_parts_add (reading->parts, part, item);
      g_array_append_val (places, place);
    }
  while (cal_scan_accept (&reading->scan, ','));

  return TRUE;
}

static const ReadFunc readers[CAL_N_RULE_PARTS] = {
  read_scale, read_frequency, read_until, read_number, read_number, read_list, read_list,
  read_list, read_list, read_list, read_list, read_week_start, read_skip,
};

static gboolean
find_part (const char  *name,
           CalRulePart *part)
{
  for (int i = 0; i < CAL_N_RULE_PARTS; i++)
    if (g_ascii_strcasecmp (name, cal_rule_part_get_name ((CalRulePart) i)) == 0)
      {
        *part = (CalRulePart) i;
        return TRUE;
      }

  return FALSE;
}

/* Why a name is that of no part. */
static const char *
describe_expected (const char *name)
{
  static const char *const of_times[] = { "BYHOUR", "BYMINUTE", "BYSECOND" };

  for (gsize i = 0; i < G_N_ELEMENTS (of_times); i++)
    if (g_ascii_strcasecmp (name, of_times[i]) == 0)
      return "a part about days, since a rule is about whole days and has no hours, minutes or seconds,";

  return "a part of a rule such as FREQ or BYDAY";
}

static gboolean
read_part (Reading  *reading,
           GError  **error)
{
  gsize start = reading->scan.position;
  g_autofree char *name = read_word (reading, "a part of a rule such as FREQ or BYDAY", error);
  CalRulePart part;

  if (name == NULL)
    return FALSE;

  if (!find_part (name, &part))
    return fail_at (reading, start, error, describe_expected (name));

  if (cal_rule_parts_has (reading->parts, part))
    return fail_at (reading, start, error, "a part that has not been given before");

  if (!cal_scan_expect (&reading->scan, '=', error))
    return FALSE;

  reading->places[part] = reading->scan.position;
  reading->parts->given |= CAL_RULE_PART_BIT (part);

  return readers[part] (reading, part, error);
}

static gboolean
read_parts (Reading  *reading,
            GError  **error)
{
  do
    {
      if (!read_part (reading, error))
        return FALSE;
    }
  while (cal_scan_accept (&reading->scan, ';'));

  return reading->scan.position == reading->scan.length ||
         cal_scan_fail (&reading->scan, error, "“;” or the end of the text");
}

/* Where the faulty value is; one that is missing is at the end. */
static gsize
find_place (const Reading      *reading,
            const CalRuleFault *fault)
{
  if (!cal_rule_parts_has (reading->parts, fault->part))
    return reading->scan.length;

  if (fault->part >= CAL_FIRST_LIST && fault->part < CAL_FIRST_LIST + CAL_N_LISTS)
    return g_array_index (reading->item_places[fault->part - CAL_FIRST_LIST], gsize, fault->item);

  return reading->places[fault->part];
}

static gboolean
read_and_check (Reading  *reading,
                GError  **error)
{
  CalRuleFault fault;

  if (!read_parts (reading, error))
    return FALSE;

  if (reading->parts->backend == NULL)
    reading->parts->backend = cal_rule_dup_default_backend ();

  if (cal_rule_parts_check (reading->parts, &fault, error))
    return TRUE;

  prefix_place (reading, find_place (reading, &fault), error);
  return FALSE;
}

gboolean
cal_rule_parts_read (CalRuleParts  *parts,
                     const char    *text,
                     GError       **error)
{
  Reading reading = { .parts = parts };
  gboolean success = cal_scan_begin_long (&reading.scan, text, MAX_LENGTH, error) &&
                     read_and_check (&reading, error);

  for (int i = 0; i < CAL_N_LISTS; i++)
    g_clear_pointer (&reading.item_places[i], g_array_unref);

  return success;
}
