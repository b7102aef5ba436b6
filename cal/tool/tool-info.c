/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <stdlib.h>

#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-describe-private.h"
#include "tool-format-private.h"
#include "tool-text-private.h"

/* Years about the one shown whose lengths are collected: enough for every
 * length that a calendar in use has. */
#define SAMPLE_YEARS 200

/* A calendar and the year whose months are shown. */
typedef struct
{
  ToolCall *call;
  CalBackend *backend;
  CalDate *today;
  ToolFormat *format;         /* NULL: plain */
  gint64 range_first;         /* days that the calendar can convert */
  gint64 range_last;
  int first_year;             /* of the range */
  int last_year;
  int year;
  gint64 first_day;           /* of the year */
  gint64 last_day;
  int sample_first;           /* years whose lengths are collected */
  int sample_last;
  GArray *lengths;            /* in order, of type int */
} Info;

static void
info_clear (Info *info)
{
  g_clear_object (&info->backend);
  g_clear_pointer (&info->today, cal_date_unref);
  g_clear_pointer (&info->format, tool_format_free);
  g_clear_pointer (&info->lengths, g_array_unref);
}

static int
compare_ints (gconstpointer a,
              gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

static void
collect_lengths (Info *info)
{
  info->lengths = g_array_new (FALSE, FALSE, sizeof (int));
  info->sample_first = (int) MAX (info->first_year, (gint64) info->year - SAMPLE_YEARS);
  info->sample_last = (int) MIN (info->last_year, (gint64) info->year + SAMPLE_YEARS);

  for (int year = info->sample_first; year <= info->sample_last; year++)
    {
      int days = cal_backend_get_days_in_year (info->backend, year, NULL);
      guint i = 0;

      while (i < info->lengths->len && g_array_index (info->lengths, int, i) != days)
        i++;

      if (i == info->lengths->len)
        g_array_append_val (info->lengths, days);
    }

  g_array_sort (info->lengths, compare_ints);
}

static gboolean
info_init (Info        *info,
           ToolCall    *call,
           const char  *year,
           GError     **error)
{
  info->call = call;
  info->backend = tool_calendar_find (call->arguments[0], error);

  if (info->backend == NULL ||
      (info->today = cal_date_new_today (info->backend, NULL, error)) == NULL ||
      (call->native != NULL &&
       (info->format = tool_format_new (info->backend, call->native, error)) == NULL) ||
      !cal_backend_get_range (info->backend, &info->range_first, &info->range_last, error) ||
      !tool_calendar_get_years (info->backend, &info->first_year, &info->last_year, error))
    return FALSE;

  info->year = cal_date_get_year (info->today);

  if (year != NULL &&
      !tool_calendar_parse_year (info->backend, year, &info->year, error))
    return FALSE;

  collect_lengths (info);

  return tool_calendar_get_year_days (info->backend, info->year, &info->first_day,
                                      &info->last_day, error);
}

static char *
describe_lengths (const Info *info)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < info->lengths->len; i++)
    g_string_append_printf (text, "%s%d", i == 0 ? "" : ", ",
                            g_array_index (info->lengths, int, i));

  g_string_append_printf (text, " days (years %d to %d)", info->sample_first, info->sample_last);

  return g_string_free (text, FALSE);
}

static char *
describe_authoritative_range (CalBackend *backend)
{
  gint64 first, last;

  if (!cal_backend_get_authoritative_range (backend, &first, &last))
    return g_strdup ("none");

  return tool_describe_iso_span (first, last);
}

static char *
describe_today (const Info *info)
{
  if (info->format != NULL)
    return tool_format_date (info->format, info->today, NULL);

  return tool_describe_date (info->today, info->call->locale);
}

/* The ids of the cycles that people of the calendar use. */
static char **
list_cycles (CalBackend *backend)
{
  g_autofree CalCycle **cycles = cal_backend_get_cycles (backend);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (gsize i = 0; cycles[i] != NULL; i++)
    {
      g_strv_builder_add (ids, cal_cycle_get_id (cycles[i]));
      cal_cycle_unref (cycles[i]);
    }

  return g_strv_builder_end (ids);
}

static void
add_cycles (ToolTable  *table,
            const Info *info)
{
  g_auto (GStrv) ids = list_cycles (info->backend);
  g_autofree char *joined = g_strjoinv (", ", ids);

  if (*joined != '\0')
    tool_table_add (table, "Cycles", joined, NULL);
}

static void
add_facts (ToolTable  *table,
           const Info *info)
{
  CalBackend *backend = info->backend;
  g_autofree char *aliases = g_strjoinv (", ", (char **) cal_backend_get_aliases (backend));
  g_autofree char *today = describe_today (info);
  CalAccuracy accuracy = cal_date_get_accuracy (info->today);

  if (*aliases != '\0')
    tool_table_add (table, "Other names", aliases, NULL);

  tool_table_add (table, "Kind",
                  tool_describe_value (CAL_TYPE_KIND, cal_backend_get_kind (backend)), NULL);
  tool_table_add (table, "Day begins at",
                  tool_describe_value (CAL_TYPE_DAY_START, cal_backend_get_day_start (backend)),
                  NULL);
  add_cycles (table, info);

  if (cal_backend_writes_labels (backend))
    tool_table_add (table, "Days", "written by their labels", NULL);

  tool_table_add (table, "Today", today, NULL);
  tool_table_add (table, "Accuracy today", tool_describe_value (CAL_TYPE_ACCURACY, accuracy), NULL);
}

static void
add_ranges (ToolTable  *table,
            const Info *info)
{
  CalBackend *backend = info->backend;
  int shortest = cal_backend_get_minimum_days_in_month (backend);
  int longest = cal_backend_get_maximum_days_in_month (backend);
  g_autofree char *months = g_strdup_printf ("%d to %d days", shortest, longest);
  g_autofree char *lengths = describe_lengths (info);
  g_autofree char *years = g_strdup_printf ("%d to %d", info->first_year, info->last_year);
  g_autofree char *range = tool_describe_iso_span (info->range_first, info->range_last);
  g_autofree char *sure = describe_authoritative_range (backend);
  g_autofree char *authority = cal_backend_get_authority (backend);

  tool_table_add (table, "Month lengths", months, NULL);
  tool_table_add (table, "Year lengths", lengths, NULL);
  tool_table_add (table, "Years", years, NULL);
  tool_table_add (table, "Range", range, NULL);
  tool_table_add (table, "Authoritative", sure, NULL);
  tool_table_add (table, "Authority", authority != NULL ? authority : "none", NULL);
}

/* An era begins or ends with the domain if it has no beginning or end. */
static char *
describe_era_days (CalEra *era)
{
  gint64 first = cal_era_get_first_day (era);
  gint64 last = cal_era_get_last_day (era);
  g_autofree char *from = tool_describe_iso (first);
  g_autofree char *to = tool_describe_iso (last);

  if (first == CAL_JULIAN_DAY_MIN && last == CAL_JULIAN_DAY_MAX)
    return g_strdup ("all days");

  if (first == CAL_JULIAN_DAY_MIN)
    return g_strdup_printf ("until %s", to);

  if (last == CAL_JULIAN_DAY_MAX)
    return g_strdup_printf ("from %s", from);

  return tool_describe_iso_span (first, last);
}

/* The arithmetic year of year n of an era. */
static char *
describe_era_count (CalEra *era)
{
  int first_year = cal_era_get_first_year (era);

  if (cal_era_get_kind (era) == CAL_ERA_KIND_TURNING)
    return g_strdup ("years begin within the year");

  if (cal_era_get_kind (era) == CAL_ERA_KIND_BACKWARD)
    return g_strdup ("n = year 1 - n");

  if (first_year == 1)
    return g_strdup ("n = year n");

  return g_strdup_printf ("n = year n %c %d", first_year > 1 ? '+' : '-', abs (first_year - 1));
}

static void
add_era (ToolTable  *table,
         const Info *info,
         CalEra     *era)
{
  const char *code = cal_era_get_code (era);
  g_autofree char *name = cal_backend_get_era_name (info->backend, info->call->locale, code,
                                                    CAL_NAME_WIDTH_WIDE, NULL);
  g_autofree char *aliases = g_strjoinv (", ", (char **) cal_era_get_aliases (era));
  g_autofree char *days = describe_era_days (era);
  g_autofree char *count = describe_era_count (era);

  tool_table_add (table, code, name != NULL ? name : "", aliases, days, count, NULL);
}

/* All eras, or all other counts of years. */
static void
print_list (const Info *info,
            const char *title,
            guint       n_eras,
            CalEra   *(*dup) (CalBackend *backend, guint index))
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l  l  l  l");

  for (guint i = 0; i < n_eras; i++)
    {
      g_autoptr (CalEra) era = dup (info->backend, i);

      if (era != NULL)
        add_era (table, info, era);
    }

  g_string_append (info->call->out, title);
  tool_table_print (table, "  ", info->call->out);
}

/* Nothing is printed of calendars that have no other counts. */
static void
print_eras (const Info *info)
{
  guint n_eras = cal_backend_get_n_eras (info->backend);
  guint n_counts = cal_backend_get_n_year_counts (info->backend);

  print_list (info, n_eras > 0 ? "\nEras\n" : "\nEras: none\n", n_eras, cal_backend_dup_era);
  print_list (info, n_counts > 0 ? "\nOther counts of years\n" : "", n_counts, cal_backend_dup_year_count);
}

static void
add_month (ToolTable  *table,
           const Info *info,
           int         month)
{
  CalBackend *backend = info->backend;
  g_autofree char *number = g_strdup_printf ("%d", month);
  g_autofree char *code = cal_backend_get_month_code (backend, info->year, month, NULL);
  g_autofree char *name = cal_backend_get_month_name (backend, info->call->locale, info->year,
                                                      month, CAL_NAME_WIDTH_WIDE,
                                                      CAL_NAME_CONTEXT_STANDALONE, NULL);
  g_autofree char *days = g_strdup_printf ("%d days",
                                           cal_backend_get_days_in_month (backend, info->year,
                                                                          month, NULL));
  g_autofree char *span = NULL;
  gint64 first, last;

  if (tool_calendar_get_month_days (backend, info->year, month, month, &first, &last, NULL))
    span = tool_describe_iso_span (first, last);

  tool_table_add (table, number, code != NULL ? code : "", name != NULL ? name : "", days,
                  span != NULL ? span : "",
                  cal_backend_is_leap_month (backend, info->year, month, NULL) ? "leap month" : "",
                  NULL);
}

static char *
describe_year_of (const Info *info,
                  CalDate    *date)
{
  return info->format != NULL ? tool_format_year (info->format, date, NULL)
                              : tool_describe_full_year (date, info->call->locale);
}

/* A year in which the year of the same era turns has two of them. */
static char *
describe_years (const Info *info,
                CalDate    *first)
{
  g_autoptr (CalDate) last = cal_date_new_from_julian_day (info->backend, info->last_day, NULL);
  g_autofree char *year = describe_year_of (info, first);
  g_autofree char *end = NULL;

  if (last == NULL || g_strcmp0 (cal_date_get_era (first), cal_date_get_era (last)) != 0 ||
      cal_date_get_era_year (first) == cal_date_get_era_year (last))
    return g_steal_pointer (&year);

  end = describe_year_of (info, last);

  return g_strdup_printf ("%s – %s", year, end);
}

static char *
describe_year (const Info *info)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (info->backend, info->first_day, NULL);
  g_autofree char *year = NULL;
  g_autofree char *isolated = NULL;
  g_autofree char *counted = g_strdup_printf (" (%d)", info->year);

  if (date == NULL)
    return g_strdup (counted + 1);

  year = describe_years (info, date);
  isolated = tool_text_isolate (year != NULL ? year : "");

  return g_strconcat (isolated, cal_date_get_era_year (date) == info->year ? "" : counted, NULL);
}

static void
print_months (const Info *info)
{
  CalBackend *backend = info->backend;
  g_autoptr (ToolTable) table = tool_table_new ("r  l  l  r  l  l");
  g_autofree char *year = describe_year (info);
  int months = cal_backend_get_months_in_year (backend, info->year, NULL);

  for (int month = 1; month <= months; month++)
    add_month (table, info, month);

  g_string_append_printf (info->call->out, "\nYear %s: %d days in %d months, a %s year\n", year,
                          cal_backend_get_days_in_year (backend, info->year, NULL), months,
                          cal_backend_is_leap_year (backend, info->year, NULL) ? "leap" : "common");
  tool_table_print (table, "  ", info->call->out);
}

static void
print_text (const Info *info)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l");
  g_autofree char *name = cal_backend_get_display_name (info->backend, info->call->locale);
  g_autofree char *isolated = tool_text_isolate (name);

  g_string_append_printf (info->call->out, "%s (%s)\n\n", isolated,
                          cal_backend_get_id (info->backend));
  add_facts (table, info);
  add_ranges (table, info);
  tool_table_print (table, "", info->call->out);
  print_eras (info);
  print_months (info);
}

static void
add_json_range (ToolJson   *json,
                const char *name,
                gint64      first,
                gint64      last)
{
  tool_json_begin_object (json, name);
  tool_json_day (json, "firstDate", first);
  tool_json_day (json, "lastDate", last);
  tool_json_end (json);
}

static void
add_json_ranges (ToolJson   *json,
                 const Info *info)
{
  CalBackend *backend = info->backend;
  g_autofree char *authority = cal_backend_get_authority (backend);
  gint64 first, last;

  tool_json_int (json, "minimumDaysInMonth", cal_backend_get_minimum_days_in_month (backend));
  tool_json_int (json, "maximumDaysInMonth", cal_backend_get_maximum_days_in_month (backend));
  tool_json_int (json, "maximumMonthsInYear", cal_backend_get_maximum_months_in_year (backend));
  tool_json_int (json, "firstYear", info->first_year);
  tool_json_int (json, "lastYear", info->last_year);
  add_json_range (json, "range", info->range_first, info->range_last);

  if (cal_backend_get_authoritative_range (backend, &first, &last))
    add_json_range (json, "authoritativeRange", first, last);
  else
    tool_json_string (json, "authoritativeRange", NULL);

  tool_json_string (json, "authority", authority);
}

static void
add_json_era_day (ToolJson   *json,
                  const char *name,
                  gint64      julian_day)
{
  if (julian_day == CAL_JULIAN_DAY_MIN || julian_day == CAL_JULIAN_DAY_MAX)
    tool_json_string (json, name, NULL);
  else
    tool_json_day (json, name, julian_day);
}

static void
add_json_era (ToolJson   *json,
              const Info *info,
              CalEra     *era)
{
  const char *code = cal_era_get_code (era);
  const char *const *aliases = cal_era_get_aliases (era);
  g_autofree char *name = cal_backend_get_era_name (info->backend, info->call->locale, code,
                                                    CAL_NAME_WIDTH_WIDE, NULL);

  tool_json_begin_object (json, NULL);
  tool_json_string (json, "era", code);
  tool_json_string (json, "eraName", name);
  tool_json_begin_array (json, "aliases");
  for (gsize i = 0; aliases[i] != NULL; i++)
    tool_json_string (json, NULL, aliases[i]);
  tool_json_end (json);
  tool_json_string (json, "kind", tool_describe_value (CAL_TYPE_ERA_KIND, cal_era_get_kind (era)));
  tool_json_int (json, "firstYear", cal_era_get_first_year (era));
  add_json_era_day (json, "firstDate", cal_era_get_first_day (era));
  add_json_era_day (json, "lastDate", cal_era_get_last_day (era));
  tool_json_end (json);
}

static void
add_json_eras (ToolJson   *json,
               const Info *info,
               const char *name,
               guint       n_eras,
               CalEra   *(*dup) (CalBackend *backend, guint index))
{
  tool_json_begin_array (json, name);

  for (guint i = 0; i < n_eras; i++)
    {
      g_autoptr (CalEra) era = dup (info->backend, i);

      if (era != NULL)
        add_json_era (json, info, era);
    }

  tool_json_end (json);
}

static void
add_json_cycles (ToolJson   *json,
                 const Info *info)
{
  g_auto (GStrv) ids = list_cycles (info->backend);

  tool_json_begin_array (json, "cycles");
  for (gsize i = 0; ids[i] != NULL; i++)
    tool_json_string (json, NULL, ids[i]);
  tool_json_end (json);
}

static void
add_json_year (ToolJson   *json,
               const Info *info)
{
  CalBackend *backend = info->backend;
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, info->first_day, NULL);
  int months = cal_backend_get_months_in_year (backend, info->year, NULL);
  gint64 first, last;

  tool_json_begin_object (json, "yearShown");
  if (date != NULL)
    tool_json_year_members (json, date, info->call->locale);
  tool_json_int (json, "daysInYear", cal_backend_get_days_in_year (backend, info->year, NULL));
  tool_json_boolean (json, "inLeapYear", cal_backend_is_leap_year (backend, info->year, NULL));
  tool_json_begin_array (json, "months");

  for (int month = 1; month <= months; month++)
    {
      tool_json_begin_object (json, NULL);
      tool_json_month_members (json, backend, info->year, month, info->call->locale);
      if (tool_calendar_get_month_days (backend, info->year, month, month, &first, &last, NULL))
        {
          tool_json_day (json, "firstDate", first);
          tool_json_day (json, "lastDate", last);
        }
      tool_json_end (json);
    }

  tool_json_end (json);
  tool_json_end (json);
}

static void
print_json (const Info *info)
{
  ToolJson json = TOOL_JSON_INIT (info->call->out);

  tool_json_begin_object (&json, NULL);
  tool_json_calendar_members (&json, info->backend, info->call->locale);

  tool_json_begin_object (&json, "today");
  tool_json_date_members (&json, info->today, info->call->locale);
  tool_json_end (&json);

  add_json_ranges (&json, info);

  tool_json_begin_array (&json, "yearLengths");
  for (guint i = 0; i < info->lengths->len; i++)
    tool_json_int (&json, NULL, g_array_index (info->lengths, int, i));
  tool_json_end (&json);

  add_json_eras (&json, info, "eras", cal_backend_get_n_eras (info->backend), cal_backend_dup_era);
  add_json_eras (&json, info, "yearCounts", cal_backend_get_n_year_counts (info->backend),
                 cal_backend_dup_year_count);
  tool_json_boolean (&json, "writesLabels", cal_backend_writes_labels (info->backend));
  add_json_cycles (&json, info);
  add_json_year (&json, info);
  tool_json_end (&json);
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  g_autofree char *year = NULL;
  const GOptionEntry entries[] = {
    { "year", 'y', 0, G_OPTION_ARG_FILENAME, &year,
      "The year shown; by default that of today", "YEAR" },
    G_OPTION_ENTRY_NULL
  };
  Info info = { NULL, };
  gboolean success;

  if (!tool_call_parse (call, entries, 1, error))
    return FALSE;

  if (call->n_arguments == 0)
    {
      tool_usage_error (error, "a calendar is missing; “cal-tool list” shows which there are");
      return FALSE;
    }

  success = info_init (&info, call, year, error);

  if (success)
    {
      if (call->json)
        print_json (&info);
      else
        print_text (&info);
    }

  info_clear (&info);

  return success;
}

const ToolCommand tool_info = {
  .name = "info",
  .arguments = "CALENDAR",
  .summary = "Show what a calendar is: its eras, months, ranges and accuracy",
  .run = run,
};
