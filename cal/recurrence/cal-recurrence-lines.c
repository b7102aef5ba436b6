/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lines of iCalendar that say when an event is: RFC 5545, sections 3.1, 3.8.2.4 and
 * 3.8.5, of dates without times. */

#include "config.h"

#include "cal-recurrence-lines-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-scan-private.h"
#include "cal-shown-private.h"

/* More than any event has. */
#define MAX_LENGTH (1024 * 1024)

static const char *const names[] = { "DTSTART", "RRULE", "RDATE", "EXDATE" };

typedef enum
{
  DTSTART,
  RRULE,
  RDATE,
  EXDATE,
  N_NAMES
} Name;

void
cal_rule_lines_init (CalRuleLines *self)
{
  memset (self, 0, sizeof *self);
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) cal_recurrence_unref);
  self->days = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->excluded = g_array_new (FALSE, FALSE, sizeof (gint64));
}

void
cal_rule_lines_clear (CalRuleLines *self)
{
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->days, g_array_unref);
  g_clear_pointer (&self->excluded, g_array_unref);
}

static gboolean
fail (GError     **error,
      const char  *what,
      const char  *found,
      const char  *allowed)
{
  g_autofree char *shown = cal_shown_dup (found);

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "the %s “%s” is not allowed; %s", what, shown, allowed);
  return FALSE;
}

static gboolean
read_name (const char  *word,
           Name        *name,
           GError     **error)
{
  for (int i = 0; i < N_NAMES; i++)
    if (g_ascii_strcasecmp (word, names[i]) == 0)
      {
        *name = (Name) i;
        return TRUE;
      }

  return fail (error, "property", word, "lines begin with DTSTART, RRULE, RDATE or EXDATE");
}

/* The only one that dates have. */
static gboolean
check_parameter (const char  *parameter,
                 GError     **error)
{
  return g_ascii_strcasecmp (parameter, "VALUE=DATE") == 0 ||
         fail (error, "parameter", parameter, "a set is about whole days, whose one parameter is VALUE=DATE");
}

static gboolean
read_day (const char  *text,
          gint64      *julian_day,
          GError     **error)
{
  int year, month, day;
  CalScan scan;

  if (!cal_scan_begin (&scan, text, error) || !cal_scan_iso_date (&scan, &year, &month, &day, error) ||
      !cal_scan_end (&scan, error))
    return FALSE;

  *julian_day = cal_iso_to_day (year, month, day);

  return (*julian_day >= CAL_JULIAN_DAY_MIN && *julian_day <= CAL_JULIAN_DAY_MAX) ||
         fail (error, "date", text, "a date exists, and is of a year from −999999 to 999999");
}

static gboolean
read_days (const char  *value,
           GArray      *days,
           GError     **error)
{
  g_auto (GStrv) texts = g_strsplit (value, ",", -1);

  for (char **text = texts; *text != NULL; text++)
    {
      gint64 day;

      if (!read_day (*text, &day, error))
        return FALSE;

      g_array_append_val (days, day);
    }

  return TRUE;
}

static gboolean
read_rule (CalRuleLines  *self,
           const char    *value,
           GError       **error)
{
  CalRecurrence *rule = cal_recurrence_new_from_string (value, error);

  if (rule != NULL)
    g_ptr_array_add (self->rules, rule);

  return rule != NULL;
}

static gboolean
read_start (CalRuleLines  *self,
            const char    *value,
            GError       **error)
{
  if (self->has_start)
    return fail (error, "second DTSTART", value, "there is one at most");

  self->has_start = TRUE;

  return read_day (value, &self->start, error);
}

static gboolean
read_line (CalRuleLines  *self,
           const char    *line,
           GError       **error)
{
  const char *colon = strchr (line, ':');
  g_autofree char *head = colon != NULL ? g_strndup (line, (gsize) (colon - line)) : g_strdup (line);
  g_auto (GStrv) words = g_strsplit (head, ";", -1);
  Name name = DTSTART;

  if (!read_name (words[0] != NULL ? words[0] : "", &name, error))
    return FALSE;

  if (colon == NULL)
    return fail (error, "line", line, "after the name of a property come “:” and its value");

  for (char **parameter = words + 1; *parameter != NULL; parameter++)
    if (name == RRULE ? !fail (error, "parameter", *parameter, "RRULE has none") : !check_parameter (*parameter, error))
      return FALSE;

  switch (name)
    {
    case DTSTART:
      return read_start (self, colon + 1, error);
    case RRULE:
      return read_rule (self, colon + 1, error);
    case RDATE:
      return read_days (colon + 1, self->days, error);
    case EXDATE:
    case N_NAMES:
    default:
      return read_days (colon + 1, self->excluded, error);
    }
}

/* A line that begins with a space goes on with the one before. */
static char *
unfold (const char *text)
{
  GString *unfolded = g_string_new (NULL);

  for (const char *c = text; *c != '\0'; c++)
    if (c[0] == '\n' && (c[1] == ' ' || c[1] == '\t'))
      c++;
    else if (c[0] != '\r' || (c[1] != '\n' && c[1] != '\0'))
      g_string_append_c (unfolded, *c);

  return g_string_free (unfolded, FALSE);
}

gboolean
cal_rule_lines_read (CalRuleLines  *self,
                     const char    *text,
                     GError       **error)
{
  g_autofree char *unfolded = NULL;
  g_auto (GStrv) lines = NULL;

  if (strnlen (text, MAX_LENGTH + 1) > MAX_LENGTH)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "the text is longer than %d bytes, which are allowed", MAX_LENGTH);
      return FALSE;
    }

  unfolded = unfold (text);
  lines = g_strsplit (unfolded, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (lines[i][0] != '\0' && !read_line (self, lines[i], error))
      {
        g_prefix_error (error, "line %u: ", i + 1);
        return FALSE;
      }

  return TRUE;
}

static void
append_days (GString      *text,
             Name          name,
             const gint64 *days,
             guint         n_days)
{
  if (n_days > 0)
    g_string_append_printf (text, "%s;VALUE=DATE:", names[name]);

  for (guint i = 0; i < n_days; i++)
    {
      cal_rule_append_day (text, days[i]);
      g_string_append_c (text, i + 1 < n_days ? ',' : '\n');
    }
}

char *
cal_rule_lines_write (const CalRuleLines *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  append_days (text, DTSTART, &self->start, self->has_start ? 1 : 0);

  for (guint i = 0; i < self->rules->len; i++)
    {
      g_autofree char *rule = cal_recurrence_to_string (g_ptr_array_index (self->rules, i));

      if (rule == NULL)
        return NULL;

      g_string_append_printf (text, "RRULE:%s\n", rule);
    }

  append_days (text, RDATE, (const gint64 *) self->days->data, self->days->len);
  append_days (text, EXDATE, (const gint64 *) self->excluded->data, self->excluded->len);

  return g_strdup (text->str);
}
