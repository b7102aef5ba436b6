/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-date-private.h"
#include "tool-describe-private.h"
#include "tool-sky-private.h"
#include "tool-text-private.h"

#define N_PHASES 4
#define N_TERMS 2
#define MIN_YEAR 1
#define MAX_YEAR 9999
#define SECOND (1 / 86400.0)
#define SECONDS_PER_DEGREE 240

typedef struct
{
  gboolean places;
  char *year;
  char *with;
} Options;

/* Degrees north and east, and perhaps metres. */
static CalPlace *
read_numbers (const char  *text,
              GError     **error)
{
  g_auto (GStrv) words = g_strsplit (text, ",", -1);
  guint n = g_strv_length (words);
  double numbers[3] = { 0.0 };

  for (guint i = 0; i < MIN (n, 3); i++)
    {
      char *end;

      numbers[i] = g_ascii_strtod (g_strstrip (words[i]), &end);
      if (n > 3 || end == words[i] || *end != '\0')
        return NULL;
    }

  return n >= 2 ? cal_place_new (numbers[0], numbers[1], numbers[2], NULL, error) : NULL;
}

static CalPlace *
read_place (const char  *text,
            GError     **error)
{
  GError *failure = NULL;
  CalPlace *place = strchr (text, ',') != NULL ? read_numbers (text, &failure) : NULL;

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return NULL;
    }

  return place != NULL ? place : cal_place_lookup (text, error);
}

typedef double (*DayFunc) (CalPlace *place, gint64 julian_day, GError **error);

static double
find_dawn (CalPlace  *place,
           gint64     julian_day,
           GError   **error)
{
  return cal_sky_get_dawn (place, julian_day, 18.0, error);
}

static double
find_civil_dawn (CalPlace  *place,
                 gint64     julian_day,
                 GError   **error)
{
  return cal_sky_get_dawn (place, julian_day, 6.0, error);
}

static double
find_civil_dusk (CalPlace  *place,
                 gint64     julian_day,
                 GError   **error)
{
  return cal_sky_get_dusk (place, julian_day, 6.0, error);
}

static double
find_dusk (CalPlace  *place,
           gint64     julian_day,
           GError   **error)
{
  return cal_sky_get_dusk (place, julian_day, 18.0, error);
}

static const struct
{
  const char *label;
  const char *member;
  DayFunc find;
} day_events[] = {
  { "Astronomical dawn (18°)", "astronomicalDawn", find_dawn },
  { "Civil dawn (6°)", "civilDawn", find_civil_dawn },
  { "Sunrise", "sunrise", cal_sky_get_sunrise },
  { "Noon", "noon", cal_sky_get_noon },
  { "Sunset", "sunset", cal_sky_get_sunset },
  { "Civil dusk (6°)", "civilDusk", find_civil_dusk },
  { "Astronomical dusk (18°)", "astronomicalDusk", find_dusk },
  { "Moonrise", "moonrise", cal_sky_get_moonrise },
  { "Moon in the south or north", "moonTransit", cal_sky_get_moon_transit },
  { "Moonset", "moonset", cal_sky_get_moonset },
};

static gboolean
add_day (const ToolSky  *sky,
         gint64          julian_day,
         GError        **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (day_events); i++)
    {
      GError *failure = NULL;
      double moment = day_events[i].find (sky->place, julian_day, &failure);

      if (failure != NULL)
        {
          g_propagate_error (error, failure);
          return FALSE;
        }

      if (!tool_sky_add_event (sky, day_events[i].label, day_events[i].member, moment, error))
        return FALSE;
    }

  return TRUE;
}

/* The phase at a moment, with the days since new moon and the lit part. */
static gboolean
add_moon (const ToolSky  *sky,
          double          moment,
          GError        **error)
{
  CalMoonPhase phase = cal_sky_get_moon_phase (moment, NULL);
  double age = cal_sky_get_moon_age (moment, NULL);
  int percent = (int) (100.0 * cal_sky_get_illuminated_fraction (moment, NULL) + 0.5);
  g_autofree char *name = cal_sky_dup_moon_phase_name (sky->call->locale, phase, error);
  g_autofree char *days = g_strdup_printf ("%.1f", age);
  g_autofree char *text = NULL;

  if (name == NULL)
    return FALSE;

  if (sky->json != NULL)
    {
      tool_json_string (sky->json, "moonPhase", tool_describe_value (CAL_TYPE_MOON_PHASE, (int) phase));
      tool_json_string (sky->json, "moonPhaseName", name);
      tool_json_string (sky->json, "moonAge", days);
      tool_json_int (sky->json, "illuminatedPercent", percent);
      return TRUE;
    }

  text = g_strdup_printf ("%s, %d %%, %s days old", name, percent, days);
  tool_table_add (sky->table, "Moon", text, NULL);

  return TRUE;
}

static const char *
get_zone_name (const ToolSky *sky)
{
  return sky->zone != NULL ? g_time_zone_get_identifier (sky->zone) : "UTC";
}

static void
add_head (const ToolSky *sky,
          gint64         julian_day)
{
  CalPlace *place = sky->place;
  g_autofree char *iso = tool_describe_iso (julian_day);
  g_autofree char *where = g_strdup_printf ("%.4f, %.4f", cal_place_get_latitude (place),
                                            cal_place_get_longitude (place));

  if (sky->json != NULL)
    {
      tool_json_int (sky->json, "julianDay", julian_day);
      tool_json_string (sky->json, "isoDate", iso);
      tool_json_string (sky->json, "place", where);
      tool_json_string (sky->json, "timeZone", get_zone_name (sky));
      return;
    }

  g_string_append_printf (sky->call->out, "%s at %s, times in %s\n\n", iso, where, get_zone_name (sky));
}

/* Today is where the place is. */
static gboolean
read_day (const ToolSky  *sky,
          const char     *text,
          gint64         *julian_day,
          GError        **error)
{
  g_autoptr (ToolDateReader) reader = tool_date_reader_new_from (NULL, sky->call->native, error);
  g_autoptr (CalBackend) iso = tool_calendar_get_iso ();
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (CalDate) date = NULL;

  if (reader == NULL)
    return FALSE;

  date = text != NULL ? tool_date_reader_read (reader, text, error)
                      : cal_date_new_today (iso, sky->zone != NULL ? sky->zone : utc, error);
  if (date == NULL)
    return FALSE;

  *julian_day = cal_date_get_julian_day (date);

  return TRUE;
}

/* When the date of a calendar turns on a day; NaN: at midnight, or it does not. */
static double
find_turn (CalPlace    *place,
           CalDayStart  start,
           gint64       julian_day)
{
  switch (start)
    {
    case CAL_DAY_START_SUNSET:
      return cal_sky_get_sunset (place, julian_day, NULL);
    case CAL_DAY_START_SUNRISE:
      return cal_sky_get_sunrise (place, julian_day, NULL);
    case CAL_DAY_START_DAWN:
      return cal_sky_get_dawn (place, julian_day, 6.0, NULL);
    default:
      return NAN;
    }
}

/* In the zone of the place or, if it has none, by its mean time, in which its days are. */
static GDateTime *
find_time (const ToolSky  *sky,
           double          moment,
           GError        **error)
{
  g_autoptr (GTimeZone) mean =
    g_time_zone_new_offset ((gint32) (cal_place_get_longitude (sky->place) * SECONDS_PER_DEGREE));

  return cal_sky_moment_to_date_time (moment, sky->zone != NULL ? sky->zone : mean, error);
}

/* The date at a moment: its text, which says if it is an evening; in JSON a member. */
static char *
describe_date_at (const ToolSky  *sky,
                  CalBackend     *backend,
                  const char     *member,
                  double          moment,
                  GError        **error)
{
  g_autoptr (GDateTime) time = find_time (sky, moment, error);
  g_autoptr (CalDate) date = time != NULL ? cal_date_new_at (backend, time, sky->place, error) : NULL;
  char *text = date != NULL ? tool_describe_date_at (backend, time, sky->place, sky->call->locale, error) : NULL;

  if (text == NULL || sky->json == NULL)
    return text;

  tool_json_begin_object (sky->json, member);
  tool_json_int (sky->json, "year", cal_date_get_year (date));
  tool_json_int (sky->json, "month", cal_date_get_month (date));
  tool_json_string (sky->json, "monthCode", cal_date_get_month_code (date));
  tool_json_int (sky->json, "day", cal_date_get_day (date));
  tool_json_string (sky->json, "text", text);
  tool_json_end (sky->json);

  return text;
}

/* The dates of a calendar at noon or, where it turns on the day, a second before that and
 * after it. */
static gboolean
add_date (const ToolSky  *sky,
          CalBackend     *backend,
          gint64          julian_day,
          double          noon,
          GError        **error)
{
  double turn = find_turn (sky->place, cal_backend_get_day_start (backend), julian_day);
  g_autofree char *name = cal_backend_get_display_name (backend, sky->call->locale);
  g_autofree char *text = NULL, *later = NULL, *both = NULL, *time = NULL;

  if (sky->json != NULL)
    {
      tool_json_begin_object (sky->json, NULL);
      tool_json_string (sky->json, "calendarId", cal_backend_get_id (backend));
    }

  text = describe_date_at (sky, backend, "date", isnan (turn) ? noon : turn - SECOND, error);
  if (text != NULL && !isnan (turn))
    later = describe_date_at (sky, backend, "nextDate", turn + SECOND, error);
  if (text == NULL || (later == NULL && !isnan (turn)))
    return FALSE;

  if (sky->json != NULL)
    {
      if (later != NULL)
        tool_sky_add_event (sky, NULL, "turns", turn, NULL);
      tool_json_end (sky->json);
      return TRUE;
    }

  time = tool_sky_write_time (sky, turn);
  both = later != NULL ? g_strdup_printf ("%s; from %s on %s", text, time, later) : g_strdup (text);
  tool_table_add (sky->table, name, both, NULL);

  return TRUE;
}

static gboolean
add_dates (const ToolSky  *sky,
           const char     *names,
           gint64          julian_day,
           double          noon,
           GError        **error)
{
  g_autoptr (GPtrArray) backends = tool_calendar_find_all (names, error);

  if (backends == NULL)
    return FALSE;

  if (sky->json != NULL)
    tool_json_begin_array (sky->json, "dates");
  for (guint i = 0; i < backends->len; i++)
    if (!add_date (sky, g_ptr_array_index (backends, i), julian_day, noon, error))
      return FALSE;
  if (sky->json != NULL)
    tool_json_end (sky->json);
  else
    tool_table_add (sky->table, "", "", NULL);

  return TRUE;
}

static gboolean
show_day (const ToolSky  *sky,
          const Options  *options,
          GError        **error)
{
  GError *failure = NULL;
  gint64 julian_day = 0;
  double noon;

  if (!read_day (sky, sky->call->arguments[1], &julian_day, error))
    return FALSE;

  noon = cal_sky_get_noon (sky->place, julian_day, &failure);
  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  add_head (sky, julian_day);

  return (options->with == NULL || add_dates (sky, options->with, julian_day, noon, error)) &&
         add_day (sky, julian_day, error) && add_moon (sky, noon, error) &&
         tool_sky_add_lists (sky, noon, N_PHASES, N_TERMS, G_MAXDOUBLE, error);
}

/* From New Year to New Year in the zone. */
static gboolean
show_year (const ToolSky  *sky,
           const char     *text,
           GError        **error)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  GTimeZone *zone = sky->zone != NULL ? sky->zone : utc;
  g_autoptr (GDateTime) first = NULL;
  double begin;
  int year;

  if (!tool_parse_number ("year", text, MIN_YEAR, MAX_YEAR, &year, error))
    return FALSE;

  first = g_date_time_new (zone, year, 1, 1, 0, 0, 0);
  begin = cal_sky_moment_from_date_time (first);

  if (sky->json != NULL)
    {
      tool_json_int (sky->json, "year", year);
      tool_json_string (sky->json, "timeZone", get_zone_name (sky));
    }
  else
    g_string_append_printf (sky->call->out, "%d, times in %s\n", year, get_zone_name (sky));

  return tool_sky_add_lists (sky, begin, G_MAXINT, G_MAXINT,
                    begin + (g_date_is_leap_year ((GDateYear) year) ? 366 : 365), error);
}

static gboolean
show (ToolSky        *sky,
      const Options  *options,
      GError        **error)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l");
  gboolean success;

  if (sky->json != NULL)
    tool_json_begin_object (sky->json, NULL);
  else
    sky->table = table;

  success = options->year != NULL ? show_year (sky, options->year, error)
                                  : show_day (sky, options, error);
  if (success && sky->json != NULL)
    tool_json_end (sky->json);
  else if (success)
    tool_table_print (table, "", sky->call->out);

  return success;
}

static void
list_places (ToolCall *call)
{
  g_auto (GStrv) names = cal_place_list_names ();
  g_autoptr (ToolTable) table = tool_table_new ("l  r  r  l");
  ToolJson json = TOOL_JSON_INIT (call->out);

  if (call->json)
    tool_json_begin_array (&json, NULL);

  for (gsize i = 0; names[i] != NULL; i++)
    {
      g_autoptr (CalPlace) place = cal_place_lookup (names[i], NULL);
      GTimeZone *zone = cal_place_get_time_zone (place);
      g_autofree char *north = g_strdup_printf ("%.4f", cal_place_get_latitude (place));
      g_autofree char *east = g_strdup_printf ("%.4f", cal_place_get_longitude (place));

      if (call->json)
        tool_json_string (&json, NULL, names[i]);
      else
        tool_table_add (table, names[i], north, east,
                        zone != NULL ? g_time_zone_get_identifier (zone) : "UTC", NULL);
    }

  if (call->json)
    tool_json_end (&json);
  else
    tool_table_print (table, "", call->out);
}

static gboolean
run_with (ToolCall       *call,
          const Options  *options,
          GError        **error)
{
  ToolJson json = TOOL_JSON_INIT (call->out);
  ToolSky sky = { .call = call, .json = call->json ? &json : NULL };
  gboolean success;

  if (options->places)
    {
      list_places (call);
      return TRUE;
    }

  if (call->n_arguments == 0 && options->year == NULL)
    {
      tool_usage_error (error, "a place is missing, such as Mecca or “21.42,39.83”");
      return FALSE;
    }

  if (call->n_arguments > 0 && (sky.place = read_place (call->arguments[0], error)) == NULL)
    return FALSE;

  if (sky.place != NULL)
    sky.zone = cal_place_get_time_zone (sky.place);

  success = show (&sky, options, error);
  g_clear_pointer (&sky.place, cal_place_unref);

  return success;
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  Options options = { FALSE, NULL, NULL };
  const GOptionEntry entries[] = {
    { "year", 'y', 0, G_OPTION_ARG_FILENAME, &options.year,
      "The phases and solar terms of a year", "YEAR" },
    { "with", 'w', 0, G_OPTION_ARG_FILENAME, &options.with,
      "Show the dates of the day as well", "CALENDAR,…" },
    { "places", 'p', 0, G_OPTION_ARG_NONE, &options.places,
      "The places that have a name", NULL },
    G_OPTION_ENTRY_NULL
  };
  gboolean success = tool_call_parse (call, entries, 2, error) && run_with (call, &options, error);

  g_free (options.year);
  g_free (options.with);

  return success;
}

const ToolCommand tool_sky = {
  .name = "sky",
  .arguments = "PLACE [DATE]",
  .summary = "Show the Sun and the Moon at a place, or the phases of a year",
  .description =
    "PLACE is a name, or degrees north and east and perhaps metres, with commas\n"
    "between. A place without a time zone has times in UTC:\n"
    "\n"
    "  cal-tool sky Mecca 2026-11-29\n"
    "  cal-tool sky 69.65,18.96 2026-06-21\n"
    "  cal-tool sky --year 2026 Beijing\n"
    "  cal-tool sky Jerusalem --with hebrew,islamic-civil\n"
    "\n"
    "Sunrise and sunset are those of almanacs. What does not happen is “none”.",
  .run = run,
};
