/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A calendar of one's own: the International Fixed Calendar, by which some
 * firms kept their books for decades.
 *
 * Its year is the Gregorian year in thirteen months of four weeks.  The last
 * day of the year, and the leap day at the end of the sixth month, belong to
 * no week, so that each month begins on a Sunday.
 */

#include <cal/cal.h>

#define EXAMPLE_TYPE_FIXED (example_fixed_get_type ())

G_DECLARE_FINAL_TYPE (ExampleFixed, example_fixed, EXAMPLE, FIXED, CalBackend)

struct _ExampleFixed
{
  CalBackend parent_instance;

  CalBackend *gregorian;
};

G_DEFINE_FINAL_TYPE (ExampleFixed, example_fixed, CAL_TYPE_BACKEND)

#define N_MONTHS 13
#define DAYS_IN_MONTH 28
#define LEAP_MONTH 6

/* The leap day as a day of the year. */
#define LEAP_DAY (LEAP_MONTH * DAYS_IN_MONTH + 1)

static gboolean
fixed_is_leap_year (CalBackend  *backend,
                    int          year,
                    GError     **error)
{
  return cal_backend_is_leap_year (EXAMPLE_FIXED (backend)->gregorian, year, error);
}

static int
fixed_get_months_in_year (CalBackend  *backend G_GNUC_UNUSED,
                          int          year G_GNUC_UNUSED,
                          GError     **error G_GNUC_UNUSED)
{
  return N_MONTHS;
}

static int
fixed_get_days_in_month (CalBackend  *backend,
                         int          year,
                         int          month,
                         GError     **error)
{
  if (month == N_MONTHS ||
      (month == LEAP_MONTH && fixed_is_leap_year (backend, year, error)))
    return DAYS_IN_MONTH + 1;

  return DAYS_IN_MONTH;
}

/* The caller has checked that there is such a date. */
static gboolean
fixed_date_to_julian_day (CalBackend  *backend,
                          int          year,
                          int          month,
                          int          day,
                          gint64      *julian_day,
                          GError     **error)
{
  int day_of_year = DAYS_IN_MONTH * (month - 1) + day;

  if (month > LEAP_MONTH && fixed_is_leap_year (backend, year, error))
    day_of_year++;

  if (!cal_backend_date_to_julian_day (EXAMPLE_FIXED (backend)->gregorian, year, 1, 1,
                                       julian_day, error))
    return FALSE;

  *julian_day += day_of_year - 1;

  return TRUE;
}

static gboolean
fixed_julian_day_to_date (CalBackend  *backend,
                          gint64       julian_day,
                          int         *year,
                          int         *month,
                          int         *day,
                          GError     **error)
{
  CalBackend *gregorian = EXAMPLE_FIXED (backend)->gregorian;
  gint64 new_year;
  int day_of_year;

  if (!cal_backend_julian_day_to_date (gregorian, julian_day, year, NULL, NULL, error) ||
      !cal_backend_date_to_julian_day (gregorian, *year, 1, 1, &new_year, error))
    return FALSE;

  day_of_year = (int) (julian_day - new_year) + 1;

  if (day_of_year >= LEAP_DAY && fixed_is_leap_year (backend, *year, error))
    {
      /* Without it, the leap year is a common year. */
      if (day_of_year == LEAP_DAY)
        {
          *month = LEAP_MONTH;
          *day = DAYS_IN_MONTH + 1;
          return TRUE;
        }

      day_of_year--;
    }

  *month = MIN ((day_of_year - 1) / DAYS_IN_MONTH + 1, N_MONTHS);
  *day = day_of_year - DAYS_IN_MONTH * (*month - 1);

  return TRUE;
}

/* 1 is Monday and 7 is Sunday; 0 is no day of a week. */
static int
fixed_get_day_of_week (CalBackend  *backend,
                       gint64       julian_day,
                       GError     **error)
{
  int year, month, day;

  if (!fixed_julian_day_to_date (backend, julian_day, &year, &month, &day, error))
    return 0;

  return day > DAYS_IN_MONTH ? 0 : (day + 5) % 7 + 1;
}

static char *
fixed_get_display_name (CalBackend *backend G_GNUC_UNUSED,
                        const char *locale G_GNUC_UNUSED)
{
  return g_strdup ("International Fixed Calendar");
}

static void
example_fixed_finalize (GObject *object)
{
  g_clear_object (&EXAMPLE_FIXED (object)->gregorian);

  G_OBJECT_CLASS (example_fixed_parent_class)->finalize (object);
}

static void
example_fixed_class_init (ExampleFixedClass *klass)
{
  CalBackendClass *backend_class = CAL_BACKEND_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = example_fixed_finalize;

  backend_class->is_leap_year = fixed_is_leap_year;
  backend_class->get_months_in_year = fixed_get_months_in_year;
  backend_class->get_days_in_month = fixed_get_days_in_month;
  backend_class->date_to_julian_day = fixed_date_to_julian_day;
  backend_class->julian_day_to_date = fixed_julian_day_to_date;
  backend_class->get_day_of_week = fixed_get_day_of_week;
  backend_class->get_display_name = fixed_get_display_name;
}

static void
example_fixed_init (ExampleFixed *self)
{
  self->gregorian = cal_backend_lookup ("gregory", NULL);
}

static gboolean
use_calendar (GError **error)
{
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (CalDate) date = NULL;
  g_autofree char *name = NULL;

  backend = cal_backend_lookup ("example-fixed", error);
  if (backend == NULL)
    return FALSE;

  date = cal_date_new_from_julian_day (backend, 2451545, error);
  if (date == NULL)
    return FALSE;

  name = cal_backend_get_display_name (backend, NULL);
  g_print ("%s: year %d, month %d, day %d, weekday %d\n", name,
           cal_date_get_year (date), cal_date_get_month (date), cal_date_get_day (date),
           cal_date_get_day_of_week (date));

  /* Some years around it, to see that the calendar keeps its promises. */
  return cal_backend_validate (backend, 2451545 - 2000, 2451545 + 2000, error);
}

int
main (void)
{
  CalRegistry *registry = cal_registry_get_default ();
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) fixed = NULL;

  fixed = g_object_new (EXAMPLE_TYPE_FIXED,
                        "id", "example-fixed",
                        "kind", CAL_KIND_SOLAR,
                        "thread-safe", TRUE,
                        NULL);

  if (!cal_registry_register (registry, fixed, &error) ||
      !use_calendar (&error) ||
      !cal_registry_unregister (registry, fixed, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}
