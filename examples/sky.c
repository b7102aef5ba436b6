/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Sun and the Moon at a place. */

#include <cal/cal.h>

#include <locale.h>
#include <math.h>

static void
print_moment (const char *what,
              double      moment,
              GTimeZone  *zone)
{
  g_autoptr (GDateTime) there = NULL;
  g_autofree char *text = NULL;

  if (!isnan (moment))
    {
      there = cal_sky_moment_to_date_time (moment, zone, NULL);
      text = g_date_time_format (there, "%Y-%m-%d %H:%M");
    }

  g_print ("%s: %s\n", what, text != NULL ? text : "none");
}

/* The month that is likely to have begun in Morocco, on the date of a day. */
static gboolean
print_crescent (CalDate  *date,
                GError  **error)
{
  g_autoptr (CalPlace) rabat = NULL;
  g_autoptr (CalBackend) crescent = NULL;
  g_autoptr (CalDate) converted = NULL;

  rabat = cal_place_new (34.02, -6.84, 0, NULL, error);
  if (rabat == NULL)
    return FALSE;

  crescent = cal_crescent_backend_new ("islamic-rabat", rabat, CAL_CRESCENT_CRITERION_SHAUKAT,
                                       NULL, error);
  if (crescent == NULL)
    return FALSE;

  converted = cal_date_to_backend (date, crescent, error);
  if (converted == NULL)
    return FALSE;

  g_print ("in Rabat: %d-%d-%d\n", cal_date_get_year (converted), cal_date_get_month (converted),
           cal_date_get_day (converted));

  return TRUE;
}

/* Whether one of the four phases of the Moon is on a day in Iran. */
static guint
mark_phase (gint64   julian_day,
            gpointer data G_GNUC_UNUSED)
{
  double midnight = julian_day - 0.5 - 3.5 / 24;
  CalMoonPhase phase;

  return cal_sky_next_moon_phase (midnight, &phase, NULL) < midnight + 1;
}

/* The Hebrew date in Jerusalem, and that it is an evening. */
static CalDate *
print_evening (GError **error)
{
  g_autoptr (CalBackend) hebrew = NULL;
  g_autoptr (CalPlace) jerusalem = NULL;
  g_autoptr (GDateTime) evening = NULL;
  g_autoptr (CalDate) date = NULL;
  g_autoptr (CalFormatter) formatter = NULL;
  g_autofree char *text = NULL;

  hebrew = cal_backend_lookup ("hebrew", error);
  if (hebrew == NULL)
    return NULL;

  jerusalem = cal_place_lookup ("Jerusalem", error);
  if (jerusalem == NULL)
    return NULL;

  formatter = cal_formatter_new_for_pattern ("en", hebrew, "d MMMM y", error);
  if (formatter == NULL)
    return NULL;

  evening = g_date_time_new_from_iso8601 ("2026-11-29T16:45:00+02", NULL);
  date = cal_date_new_at (hebrew, evening, jerusalem, error);
  if (date == NULL)
    return NULL;

  text = cal_formatter_format_at (formatter, evening, jerusalem, error);
  if (text == NULL)
    return NULL;

  g_print ("date: %d-%d-%d\n", cal_date_get_year (date), cal_date_get_month (date),
           cal_date_get_day (date));
  g_print ("now: %s\n", text);

  return g_steal_pointer (&date);
}

static gboolean
print_phases (GError **error)
{
  g_autoptr (CalMonthGrid) grid = g_object_new (CAL_TYPE_MONTH_GRID, "calendar", "persian", "locale", "en", NULL);

  if (!cal_month_grid_show_month (grid, 1405, 9, error))
    return FALSE;

  cal_month_grid_set_marks_func (grid, mark_phase, NULL, NULL);
  g_print ("phases in Azar:");

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (grid)); i++)
    {
      g_autoptr (CalGridDay) day = cal_month_grid_get_day (grid, i);

      if (cal_grid_day_is_in_month (day) && cal_grid_day_get_marks (day) > 0)
        g_print (" %s", cal_grid_day_get_label (day));
    }

  g_print ("\n");

  return TRUE;
}

int
main (void)
{
  g_autoptr (CalPlace) place = NULL;
  g_autoptr (CalPlace) tehran = NULL;
  g_autoptr (GTimeZone) zone = NULL;
  g_autoptr (GError) error = NULL;
  gint64 julian_day = 2461120;
  double sunset, dawn, moment, none;
  CalMoonPhase phase;
  g_autofree char *name = NULL;
  g_autoptr (CalDate) date = NULL;

  setlocale (LC_ALL, "");

  zone = g_time_zone_new_identifier ("+03:30");
  tehran = cal_place_new (35.696111, 51.423056, 0, zone, &error);
  place = cal_place_lookup ("Tromso", &error);
  if (tehran == NULL || place == NULL)
    g_error ("%s", error->message);

  sunset = cal_sky_get_sunset (tehran, julian_day, &error);
  dawn = cal_sky_get_dawn (tehran, julian_day, 18, &error);
  print_moment ("astronomical dawn", dawn, zone);
  print_moment ("sunset", sunset, zone);

  none = cal_sky_get_sunset (place, 2461213, &error);
  print_moment ("sunset at midsummer", none, NULL);

  moment = cal_sky_next_moon_phase (sunset, &phase, &error);
  name = cal_sky_dup_moon_phase_name ("en", phase, &error);
  print_moment (name, moment, zone);
  print_moment ("equinox", cal_sky_get_season (2026, CAL_SEASON_NORTHWARD_EQUINOX, &error), zone);

  if (error != NULL)
    g_error ("%s", error->message);

  date = print_evening (&error);
  if (date == NULL)
    g_error ("%s", error->message);

  if (!print_crescent (date, &error) || !print_phases (&error))
    g_error ("%s", error->message);

  return 0;
}
