/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The days of observances.
 *
 * Each kind of rule gives days of a span that is wider than asked; from these follow the
 * days of the observance, some days later or moved away from a weekday, and how long it is.
 */

#include "config.h"

#include "cal-observance-private.h"

#include "cal-easter-private.h"
#include "cal-error.h"
#include "cal-gregorian-private.h"
#include "cal-recurrence-iterator.h"

/* No observance is moved by more days, or has more. */
#define MAX_MOVED 3
#define MAX_DAYS 60

static int
get_year (gint64 julian_day)
{
  return cal_gregorian_from_day ((gint32) CLAMP (julian_day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX)).year;
}

/* That of a rule of iCalendar, from a day that needs not be one of it. */
static gboolean
add_dates (const char  *text,
           gint64       first,
           gint64       last,
           GArray      *days,
           GError     **error)
{
  g_autoptr (CalRecurrence) rule = cal_recurrence_new_from_string (text, error);
  g_autoptr (CalDate) from = NULL, to = NULL;
  g_autofree gint64 *found = NULL;
  GError *failure = NULL;
  gsize n = 0;

  if (rule == NULL ||
      (from = cal_date_new_from_julian_day (cal_recurrence_get_backend (rule), first, error)) == NULL ||
      (to = cal_date_new_from_julian_day (cal_recurrence_get_backend (rule), last, error)) == NULL)
    return FALSE;

  found = cal_recurrence_list (rule, from, from, to, &n, &failure);

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  g_array_append_vals (days, found, n);

  return TRUE;
}

/* Of days of two rules those that are in years with a leap month, or in the others. */
static gboolean
keep_years (const char  *calendar,
            gboolean     leap,
            GArray      *days,
            GError     **error)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (calendar, error);

  for (guint i = days->len; backend != NULL && i > 0; i--)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, g_array_index (days, gint64, i - 1), error);

      if (date == NULL)
        return FALSE;

      if ((cal_date_get_months_in_year (date) > 12) != leap)
        g_array_remove_index (days, i - 1);
    }

  return backend != NULL;
}

static gboolean
add_long_dates (const CalObservanceRule  *rule,
                gint64                    first,
                gint64                    last,
                GArray                   *days,
                GError                  **error)
{
  g_autoptr (GArray) others = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (!add_dates (rule->long_rule, first, last, others, error) ||
      !keep_years (rule->calendar, TRUE, others, error) ||
      !keep_years (rule->calendar, FALSE, days, error))
    return FALSE;

  g_array_append_vals (days, others->data, others->len);

  return TRUE;
}

static gboolean
add_easter (const CalObservanceRule  *rule,
            gint64                    first,
            gint64                    last,
            GArray                   *days,
            GError                  **error)
{
  gboolean eastern = rule->kind == CAL_OBSERVANCE_EASTERN_EASTER;
  g_autoptr (CalBackend) backend = cal_backend_lookup (rule->calendar, error);
  int last_year = get_year (last) + 1;

  for (int year = get_year (first) - 1; backend != NULL && year <= last_year; year++)
    {
      int month, day;
      gint64 found;

      if (eastern)
        cal_easter_julian (year, &month, &day);
      else
        cal_easter_gregorian (year, &month, &day);

      if (cal_backend_date_to_julian_day (backend, year, month, day, &found, NULL))
        g_array_append_val (days, found);
    }

  return backend != NULL;
}

/* The labels of a month that a year does not have are none of its days. */
static gboolean
add_labels (const CalObservanceRule  *rule,
            gint64                    first,
            gint64                    last,
            GArray                   *days,
            GError                  **error)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (rule->calendar, error);
  g_autoptr (CalDate) from = NULL, to = NULL;
  g_autofree char *code = g_strdup_printf ("M%02d", rule->month);

  if (backend == NULL || (from = cal_date_new_from_julian_day (backend, first, error)) == NULL ||
      (to = cal_date_new_from_julian_day (backend, last, error)) == NULL)
    return FALSE;

  for (int year = cal_date_get_year (from); year <= cal_date_get_year (to); year++)
    {
      g_autoptr (CalDayLabel) label = cal_day_label_new (year, code, CAL_DAY_PART_NONE, rule->number, error);
      gint64 day;

      if (label == NULL)
        return FALSE;

      if (cal_backend_get_day_for_label (backend, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_CONSTRAIN, &day, NULL))
        g_array_append_val (days, day);
    }

  return TRUE;
}

static void
add_sky_days (const CalObservanceRule *rule,
              gint64                   first,
              gint64                   last,
              GArray                  *days)
{
  int last_year = MIN (get_year (last), CAL_SKY_LAST_YEAR);
  gint64 day;

  for (int year = MAX (get_year (first), CAL_SKY_FIRST_YEAR); year <= last_year; year++)
    if (cal_sky_day_find (rule->number, year, &day))
      g_array_append_val (days, day);
}

static gboolean
find_days (const CalObservanceRule  *rule,
           gint64                    first,
           gint64                    last,
           GArray                   *days,
           GError                  **error)
{
  switch (rule->kind)
    {
    case CAL_OBSERVANCE_WESTERN_EASTER:
    case CAL_OBSERVANCE_EASTERN_EASTER:
      return add_easter (rule, first, last, days, error);

    case CAL_OBSERVANCE_LABEL:
      return add_labels (rule, first, last, days, error);

    case CAL_OBSERVANCE_SKY:
      add_sky_days (rule, first, last, days);
      return TRUE;

    case CAL_OBSERVANCE_DATES:
    default:
      return add_dates (rule->rule, first, last, days, error) &&
             (rule->long_rule == NULL || add_long_dates (rule, first, last, days, error));
    }
}

static CalBackend *
lookup_calendar (const CalObservanceRule  *rule,
                 GError                  **error)
{
  g_autoptr (CalRecurrence) recurrence = NULL;

  if (rule->calendar != NULL)
    return cal_backend_lookup (rule->calendar, error);

  recurrence = cal_recurrence_new_from_string (rule->rule, error);

  return recurrence != NULL ? g_object_ref (cal_recurrence_get_backend (recurrence)) : NULL;
}

static gboolean
is_in_years (const CalObservanceRule *rule,
             gint64                   day)
{
  int year = rule->first_year != 0 || rule->last_year != 0 ? get_year (day) : 0;

  return (rule->first_year == 0 || year >= rule->first_year) && (rule->last_year == 0 || year <= rule->last_year);
}

/* What is looked for. */
typedef struct
{
  const CalTradition *tradition;
  const CalObservanceRule *rule;
  CalBackend *backend;
  gint64 first;
  gint64 last;
} Search;

/* How many days there are from a day on. */
static int
count_days (const CalObservanceRule *rule,
            CalDate                 *date)
{
  gint64 day = cal_date_get_julian_day (date), last;

  if (rule->end != 0 && cal_sky_day_find (rule->end, get_year (day), &last))
    return (int) (last - day) + 1;

  return rule->n_days >= 0 ? MAX (rule->n_days, 1) : cal_date_get_days_in_month (date) - cal_date_get_day (date) + 1;
}

/* Takes the date. */
static CalObservance *
new_observance (const Search *search,
                CalDate      *date)
{
  CalObservance *self = g_new (CalObservance, 1);

  self->ref_count = 1;
  self->tradition = search->tradition;
  self->rule = search->rule;
  self->date = date;
  self->n_days = count_days (search->rule, date);

  return self;
}

/* Unless it is outside the days asked for. */
static gboolean
add_observance (const Search  *search,
                gint64         day,
                GPtrArray     *list,
                GError       **error)
{
  const gint8 *moved = search->rule->moved;
  g_autoptr (CalObservance) observance = NULL;
  CalDate *date;

  day += search->rule->offset;
  day += moved != NULL ? moved[cal_floor_mod64 (day, 7)] : 0;

  if (day < CAL_JULIAN_DAY_MIN || day > search->last || !is_in_years (search->rule, day))
    return TRUE;

  date = cal_date_new_from_julian_day (search->backend, day, error);

  if (date == NULL)
    return FALSE;

  observance = new_observance (search, date);

  if (day + observance->n_days > search->first)
    g_ptr_array_add (list, g_steal_pointer (&observance));

  return TRUE;
}

gboolean
cal_observance_add_days (const CalTradition       *tradition,
                         const CalObservanceRule  *rule,
                         gint64                    first,
                         gint64                    last,
                         GPtrArray                *list,
                         GError                  **error)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (CalBackend) backend = lookup_calendar (rule, error);
  Search search = { tradition, rule, backend, first, last };
  gint64 from = CLAMP (first - rule->offset - MAX_MOVED - MAX_DAYS, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
  gint64 to = CLAMP (last - rule->offset + MAX_MOVED, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);

  if (backend == NULL || !find_days (rule, from, to, days, error))
    return FALSE;

  for (guint i = 0; i < days->len; i++)
    if (!add_observance (&search, g_array_index (days, gint64, i), list, error))
      return FALSE;

  return TRUE;
}
