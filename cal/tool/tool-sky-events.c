/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What happens in the sky, as lines of text and as members of JSON. */

#include "config.h"

#include "tool-sky-private.h"

#include <math.h>

/* The date in another calendar, and the time. */
static char *
write_in_calendar (CalFormatter  *formatter,
                   GDateTime     *there,
                   GError       **error)
{
  g_autoptr (CalDate) date = cal_date_new_from_date_time (cal_formatter_get_backend (formatter), there, error);
  g_autofree char *day = date != NULL ? cal_formatter_format (formatter, date, error) : NULL;
  g_autofree char *time = g_date_time_format (there, "%H:%M");

  return day != NULL ? g_strdup_printf ("%s, %s", day, time) : NULL;
}

/* NULL is no error where the moment is none. */
static char *
write_moment (const ToolSky  *sky,
              double          moment,
              const char     *format,
              GError        **error)
{
  g_autoptr (GDateTime) there = NULL;

  if (isnan (moment))
    return NULL;

  /* Almanacs round to the minute. */
  there = cal_sky_moment_to_date_time (moment + (sky->json != NULL ? 0.0 : 0.5 / 1440), sky->zone, error);

  if (there == NULL || sky->formatter == NULL)
    return there != NULL ? g_date_time_format (there, format) : NULL;

  return write_in_calendar (sky->formatter, there, error);
}

/* The hour and the minute; NULL where the moment is none. */
char *
tool_sky_write_time (const ToolSky *sky,
                     double         moment)
{
  ToolSky plain = *sky;

  plain.formatter = NULL;

  return write_moment (&plain, moment, "%H:%M", NULL);
}

#define JSON_FORMAT "%Y-%m-%dT%H:%M:%S%:z"
#define DAY_FORMAT "%Y-%m-%d %H:%M"

/* A line of a day: by what it is called in text and in JSON. */
gboolean
tool_sky_add_event (const ToolSky  *sky,
                    const char     *label,
                    const char     *member,
                    double          moment,
                    GError        **error)
{
  GError *failure = NULL;
  g_autofree char *text = write_moment (sky, moment, sky->json != NULL ? JSON_FORMAT : DAY_FORMAT, &failure);

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  if (sky->json != NULL)
    tool_json_string (sky->json, member, text);
  else
    tool_table_add (sky->table, label, text != NULL ? text : "none", NULL);

  return TRUE;
}

/* A phase or a term: its name and when it is. */
static gboolean
add_named (const ToolSky  *sky,
           const char     *kind,
           const char     *name,
           int             value,
           double          moment,
           GError        **error)
{
  gboolean added;

  if (name == NULL)
    return FALSE;

  if (sky->json == NULL)
    return tool_sky_add_event (sky, name, NULL, moment, error);

  tool_json_begin_object (sky->json, NULL);
  tool_json_int (sky->json, kind, value);
  tool_json_string (sky->json, "name", name);
  added = tool_sky_add_event (sky, NULL, "time", moment, error);
  tool_json_end (sky->json);

  return added;
}

/* Adds the phases after a moment, so many of them or until another one. */
static gboolean
add_phases (const ToolSky  *sky,
            double          moment,
            int             most,
            double          until,
            GError        **error)
{
  for (int i = 0; i < most; i++)
    {
      CalMoonPhase phase;
      g_autofree char *name = NULL;

      moment = cal_sky_next_moon_phase (moment, &phase, error);
      if (isnan (moment))
        return FALSE;
      if (moment >= until)
        break;

      name = cal_sky_dup_moon_phase_name (sky->call->locale, phase, error);
      if (!add_named (sky, "phase", name, (int) phase, moment, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_terms (const ToolSky  *sky,
           double          moment,
           int             most,
           double          until,
           GError        **error)
{
  for (int i = 0; i < most; i++)
    {
      g_autofree char *name = NULL;
      int term;

      moment = cal_sky_next_solar_term (moment, &term, error);
      if (isnan (moment))
        return FALSE;
      if (moment >= until)
        break;

      name = cal_sky_dup_solar_term_name (sky->call->locale, term, error);
      if (!add_named (sky, "term", name, term, moment, error))
        return FALSE;
    }

  return TRUE;
}

static void
begin_list (const ToolSky *sky,
            const char    *member)
{
  if (sky->json != NULL)
    tool_json_begin_array (sky->json, member);
  else
    tool_table_add (sky->table, "", "", NULL);
}

static void
end_list (const ToolSky *sky)
{
  if (sky->json != NULL)
    tool_json_end (sky->json);
}

gboolean
tool_sky_add_lists (const ToolSky  *sky,
                    double          moment,
                    int             n_phases,
                    int             n_terms,
                    double          until,
                    GError        **error)
{
  begin_list (sky, "phases");
  if (!add_phases (sky, moment, n_phases, until, error))
    return FALSE;
  end_list (sky);

  begin_list (sky, "terms");
  if (!add_terms (sky, moment, n_terms, until, error))
    return FALSE;
  end_list (sky);

  return TRUE;
}

