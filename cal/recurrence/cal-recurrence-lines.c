/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lines of iCalendar that say when an event is: RFC 5545, sections 3.1, 3.8.2.4 and
 * 3.8.5, of dates without times; and one of Cal’s own for anniversaries, as section 3.8.8.2
 * allows:
 *
 * X-CAL-ANNIVERSARY;RSCALE=HEBREW;RULE=HEBREW-YAHRZEIT;VALUE=DATE:20160229
 */

#include "config.h"

#include "cal-recurrence-lines-private.h"

#include <string.h>

#include "cal-error.h"
#include "cal-scan-private.h"
#include "cal-shown-private.h"

/* More than any event has. */
#define MAX_LENGTH (1024 * 1024)

static const char *const names[] = { "DTSTART", "RRULE", "RDATE", "EXDATE", "X-CAL-ANNIVERSARY" };

typedef enum
{
  DTSTART,
  RRULE,
  RDATE,
  EXDATE,
  ANNIVERSARY,
  N_NAMES
} Name;

/* By CalAnniversaryRule. */
static const char *const anniversary_rules[] = { "CLAMP", "ROLL-FORWARD", "HEBREW-BIRTHDAY", "HEBREW-YAHRZEIT" };

static void
free_anniversary (gpointer data)
{
  CalRuleAnniversary *anniversary = data;

  cal_date_unref (anniversary->date);
  g_free (anniversary);
}

void
cal_rule_lines_init (CalRuleLines *self)
{
  memset (self, 0, sizeof *self);
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) cal_recurrence_unref);
  self->anniversaries = g_ptr_array_new_with_free_func (free_anniversary);
  self->days = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->excluded = g_array_new (FALSE, FALSE, sizeof (gint64));
}

void
cal_rule_lines_clear (CalRuleLines *self)
{
  g_clear_pointer (&self->rules, g_ptr_array_unref);
  g_clear_pointer (&self->anniversaries, g_ptr_array_unref);
  g_clear_pointer (&self->days, g_array_unref);
  g_clear_pointer (&self->excluded, g_array_unref);
}

void
cal_rule_lines_keep_anniversaries (CalRuleLines       *self,
                                   CalDate            *date,
                                   CalAnniversaryRule  rule)
{
  CalRuleAnniversary *anniversary = g_new (CalRuleAnniversary, 1);

  anniversary->date = cal_date_ref (date);
  anniversary->rule = rule;
  g_ptr_array_add (self->anniversaries, anniversary);
}

gboolean
cal_rule_lines_add_anniversaries (CalRuleLines        *self,
                                  CalDate             *date,
                                  CalAnniversaryRule   rule,
                                  GError             **error)
{
  g_autoptr (CalDate) first = cal_date_get_next_anniversary (date, date, rule, error);

  if (first == NULL)
    return FALSE;

  cal_rule_lines_keep_anniversaries (self, date, rule);

  return TRUE;
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

  return fail (error, "property", word, "lines begin with DTSTART, RRULE, RDATE, EXDATE or X-CAL-ANNIVERSARY");
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

/* The value of a parameter of that name; NULL: it is another one. */
static const char *
get_parameter (const char *parameter,
               const char *name)
{
  gsize length = strlen (name);

  return g_ascii_strncasecmp (parameter, name, length) == 0 && parameter[length] == '=' ? parameter + length + 1 : NULL;
}

static gboolean
read_anniversary_rule (const char  *text,
                       int         *rule,
                       GError     **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (anniversary_rules); i++)
    if (g_ascii_strcasecmp (text, anniversary_rules[i]) == 0)
      {
        *rule = (int) i;
        return TRUE;
      }

  return fail (error, "RULE", text, "it is CLAMP, ROLL-FORWARD, HEBREW-BIRTHDAY or HEBREW-YAHRZEIT");
}

/* What is not given yet is NULL, or −1. */
static gboolean
read_anniversary_parameter (const char  *parameter,
                            CalBackend **backend,
                            int         *rule,
                            GError     **error)
{
  const char *scale = get_parameter (parameter, "RSCALE"), *name = get_parameter (parameter, "RULE");

  if ((scale != NULL && *backend != NULL) || (name != NULL && *rule >= 0))
    return fail (error, "second parameter", parameter, "each is there once at most");

  if (scale != NULL)
    return (*backend = cal_backend_lookup (scale, error)) != NULL;

  if (name != NULL)
    return read_anniversary_rule (name, rule, error);

  return g_ascii_strcasecmp (parameter, "VALUE=DATE") == 0 ||
         fail (error, "parameter", parameter, "an anniversary has RSCALE, RULE and VALUE=DATE");
}

/* Without parameters the calendar is the Gregorian one, and the rule to clamp. */
static gboolean
read_anniversary (CalRuleLines  *self,
                  char         **parameters,
                  const char    *value,
                  GError       **error)
{
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (CalDate) date = NULL;
  gint64 day;
  int rule = -1;

  for (char **parameter = parameters; *parameter != NULL; parameter++)
    if (!read_anniversary_parameter (*parameter, &backend, &rule, error))
      return FALSE;

  if (backend == NULL)
    backend = cal_rule_dup_default_backend ();

  if (!read_day (value, &day, error))
    return FALSE;

  date = cal_date_new_from_julian_day (backend, day, error);

  return date != NULL &&
         cal_rule_lines_add_anniversaries (self, date, (CalAnniversaryRule) MAX (rule, CAL_ANNIVERSARY_RULE_CLAMP), error);
}

static gboolean
check_parameters (Name     name,
                  char   **parameters,
                  GError **error)
{
  for (char **parameter = parameters; *parameter != NULL; parameter++)
    if (name == RRULE ? !fail (error, "parameter", *parameter, "RRULE has none") : !check_parameter (*parameter, error))
      return FALSE;

  return TRUE;
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

  if (name == ANNIVERSARY)
    return read_anniversary (self, words + 1, colon + 1, error);

  if (!check_parameters (name, words + 1, error))
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
    case ANNIVERSARY:
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

static gboolean
append_anniversary (GString                  *text,
                    const CalRuleAnniversary *anniversary)
{
  g_autofree char *scale = cal_rule_dup_scale (cal_date_get_backend (anniversary->date));

  if (scale == NULL)
    return FALSE;

  g_string_append_printf (text, "%s;RSCALE=%s;RULE=%s;VALUE=DATE:", names[ANNIVERSARY], scale,
                          anniversary_rules[anniversary->rule]);
  cal_rule_append_day (text, cal_date_get_julian_day (anniversary->date));
  g_string_append_c (text, '\n');

  return TRUE;
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

  for (guint i = 0; i < self->anniversaries->len; i++)
    if (!append_anniversary (text, g_ptr_array_index (self->anniversaries, i)))
      return NULL;

  append_days (text, RDATE, (const gint64 *) (const void *) self->days->data, self->days->len);
  append_days (text, EXDATE, (const gint64 *) (const void *) self->excluded->data, self->excluded->len);

  return g_strdup (text->str);
}
