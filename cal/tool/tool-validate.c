/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <gio/gio.h>

#ifdef G_OS_UNIX
#include <signal.h>
#endif

#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-date-private.h"
#include "tool-describe-private.h"
#include "tool-output-private.h"
#include "tool-text-private.h"

/* Days between two looks at the clock and at Ctrl-C: a few milliseconds. */
#define CHUNK_DAYS 4096

#define PROGRESS_DELAY (G_TIME_SPAN_SECOND)
#define PROGRESS_INTERVAL (G_TIME_SPAN_SECOND / 10)

/* 1 January of ISO year 1 and 31 December of 3000. */
#define DEFAULT_FIRST_DAY 1721426
#define DEFAULT_LAST_DAY 2817152

typedef struct
{
  char *from_day;
  char *to_day;
  char *from_year;
  char *to_year;
  gboolean all;
  const char *locale;         /* of the days, or NULL */
} Options;

typedef struct
{
  CalBackend *backend;
  gint64 first_day;
  gint64 last_day;
  gint64 next_progress;       /* monotonic time, in microseconds */
  gboolean shown;             /* whether a line of progress is on the terminal */
} Job;

/* Ctrl-C is held back while days are checked, and looked for between them, so
 * that the program can print how far it has come before the signal ends it. */
static void
hold_interrupt (gboolean hold G_GNUC_UNUSED)
{
#ifdef G_OS_UNIX
  sigset_t signals;

  sigemptyset (&signals);
  sigaddset (&signals, SIGINT);
  sigprocmask (hold ? SIG_BLOCK : SIG_UNBLOCK, &signals, NULL);
#endif
}

static gboolean
is_interrupted (void)
{
#ifdef G_OS_UNIX
  sigset_t signals;

  return sigpending (&signals) == 0 && sigismember (&signals, SIGINT) == 1;
#else
  return FALSE;
#endif
}

static void
clear_progress (Job *job)
{
  if (job->shown)
    tool_print_progress ("");

  job->shown = FALSE;
}

static void
show_progress (Job    *job,
               gint64  julian_day)
{
  gint64 now = g_get_monotonic_time ();
  g_autofree char *iso = NULL;
  g_autofree char *line = NULL;

  if (now < job->next_progress || !tool_progress_is_terminal ())
    return;

  iso = tool_describe_iso (julian_day);
  line = g_strdup_printf ("%s: %3d %%, %s", cal_backend_get_id (job->backend),
                          (int) (100 * (julian_day - job->first_day) /
                                 (job->last_day - job->first_day + 1)),
                          iso);
  tool_print_progress (line);
  job->shown = TRUE;
  job->next_progress = now + PROGRESS_INTERVAL;
}

/* Prints how far it has come, and lets Ctrl-C end the program. */
static gboolean
stop (Job     *job,
      gint64   julian_day,
      GError **error)
{
  g_autofree char *span = tool_describe_iso_span (job->first_day, julian_day);
  g_autofree char *message = g_strdup_printf ("interrupted; calendar “%s” keeps its promises on %s",
                                              cal_backend_get_id (job->backend), span);

  tool_print_error (message);
  hold_interrupt (FALSE);

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "interrupted");

  return FALSE;
}

/* Chunks share a day, so that the step from one to the next is checked, too. */
static gboolean
check (Job     *job,
       GError **error)
{
  for (gint64 day = job->first_day; day <= job->last_day; day += CHUNK_DAYS)
    {
      gint64 last = MIN (day + CHUNK_DAYS, job->last_day);
      gboolean valid = cal_backend_validate (job->backend, day, last, error);

      if (valid && last < job->last_day)
        show_progress (job, last);

      if (!valid || is_interrupted ())
        {
          clear_progress (job);
          return valid ? stop (job, last, error) : FALSE;
        }
    }

  clear_progress (job);

  return TRUE;
}

static gboolean
find_bound (CalBackend  *backend,
            const char  *locale,
            const char  *day,
            const char  *year,
            gboolean     last,
            gint64      *julian_day,
            GError     **error)
{
  g_autoptr (ToolDateReader) reader = NULL;
  g_autoptr (CalDate) date = NULL;
  gint64 first_of_year, last_of_year;
  int number;

  if (day != NULL)
    {
      reader = tool_date_reader_new (NULL, locale, error);
      date = reader != NULL ? tool_date_reader_read (reader, day, error) : NULL;
      if (date != NULL)
        *julian_day = cal_date_get_julian_day (date);

      return date != NULL;
    }

  if (year == NULL)
    return TRUE;

  if (!tool_calendar_parse_year (backend, year, &number, error) ||
      !tool_calendar_get_year_days (backend, number, &first_of_year, &last_of_year, error))
    return FALSE;

  *julian_day = last ? last_of_year : first_of_year;

  return TRUE;
}

static gboolean
find_bounds (Job            *job,
             const Options  *options,
             GError        **error)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (!cal_backend_get_range (job->backend, &job->first_day, &job->last_day, error))
    return FALSE;

  if (options->all)
    return TRUE;

  job->first_day = MAX (job->first_day, DEFAULT_FIRST_DAY);
  job->last_day = MIN (job->last_day, DEFAULT_LAST_DAY);

  if (!find_bound (job->backend, options->locale, options->from_day, options->from_year, FALSE,
                   &job->first_day, error) ||
      !find_bound (job->backend, options->locale, options->to_day, options->to_year, TRUE,
                   &job->last_day, error))
    return FALSE;

  if (job->first_day <= job->last_day)
    return TRUE;

  from = tool_describe_iso (job->first_day);
  to = tool_describe_iso (job->last_day);
  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "the first day, %s, is after the last, %s", from, to);
  return FALSE;
}

static void
add_result (ToolTable *table,
            const Job *job)
{
  g_autofree char *days = g_strdup_printf ("%" G_GINT64_FORMAT " days",
                                           job->last_day - job->first_day + 1);
  g_autofree char *span = tool_describe_iso_span (job->first_day, job->last_day);

  tool_table_add (table, cal_backend_get_id (job->backend), days, span, "valid", NULL);
}

static void
add_json_result (ToolJson  *json,
                 const Job *job)
{
  tool_json_begin_object (json, NULL);
  tool_json_string (json, "calendarId", cal_backend_get_id (job->backend));
  tool_json_day (json, "firstDate", job->first_day);
  tool_json_day (json, "lastDate", job->last_day);
  tool_json_int (json, "days", job->last_day - job->first_day + 1);
  tool_json_boolean (json, "valid", TRUE);
  tool_json_end (json);
}

static gboolean
validate (ToolCall       *call,
          const Options  *options,
          GError        **error)
{
  g_autoptr (GPtrArray) backends = tool_calendar_find_all (call->arguments[0], error);
  g_autoptr (ToolTable) table = tool_table_new ("l  r  l  l");
  ToolJson json = TOOL_JSON_INIT (call->out);

  if (backends == NULL)
    return FALSE;

  if (call->json)
    tool_json_begin_array (&json, NULL);

  for (guint i = 0; i < backends->len; i++)
    {
      Job job = {
        .backend = g_ptr_array_index (backends, i),
        .next_progress = g_get_monotonic_time () + PROGRESS_DELAY,
      };

      if (!find_bounds (&job, options, error) || !check (&job, error))
        return FALSE;

      if (call->json)
        add_json_result (&json, &job);
      else
        add_result (table, &job);
    }

  if (call->json)
    tool_json_end (&json);
  else
    tool_table_print (table, "", call->out);

  return TRUE;
}

static gboolean
check_options (const Options  *options,
               GError        **error)
{
  gboolean days = options->from_day != NULL || options->to_day != NULL;
  gboolean years = options->from_year != NULL || options->to_year != NULL;

  if (options->all && (days || years))
    {
      tool_usage_error (error, "--all excludes the first and the last day or year");
      return FALSE;
    }

  if ((options->from_day == NULL || options->from_year == NULL) &&
      (options->to_day == NULL || options->to_year == NULL))
    return TRUE;

  tool_usage_error (error, "a day and a year exclude each other");
  return FALSE;
}

static gboolean
run_with_options (ToolCall       *call,
                  const Options  *options,
                  GError        **error)
{
  gboolean success;

  if (!check_options (options, error))
    return FALSE;

  if (call->n_arguments == 0)
    {
      tool_usage_error (error, "a calendar is missing, or “all”; “cal-tool list” shows "
                        "which there are");
      return FALSE;
    }

  hold_interrupt (TRUE);
  success = validate (call, options, error);
  hold_interrupt (FALSE);

  return success;
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  Options options = { NULL, };
  const GOptionEntry entries[] = {
    { "from-day", 0, 0, G_OPTION_ARG_FILENAME, &options.from_day,
      "The first day; by default 0001-01-01", "DATE" },
    { "to-day", 0, 0, G_OPTION_ARG_FILENAME, &options.to_day,
      "The last day; by default 3000-12-31", "DATE" },
    { "from-year", 0, 0, G_OPTION_ARG_FILENAME, &options.from_year,
      "The first year, as the calendar counts", "YEAR" },
    { "to-year", 0, 0, G_OPTION_ARG_FILENAME, &options.to_year,
      "The last year", "YEAR" },
    { "all", 'a', 0, G_OPTION_ARG_NONE, &options.all,
      "Every day that the calendar has; this takes long", NULL },
    G_OPTION_ENTRY_NULL
  };
  gboolean success = tool_call_parse (call, entries, 1, error);

  options.locale = call->native;
  success = success && run_with_options (call, &options, error);

  g_free (options.from_day);
  g_free (options.to_day);
  g_free (options.from_year);
  g_free (options.to_year);

  return success;
}

const ToolCommand tool_validate = {
  .name = "validate",
  .arguments = "CALENDAR,…|all",
  .summary = "Walk over many days and check that a calendar keeps its promises",
  .description =
    "Days are today, ISO 8601 dates, jdn:NUMBER or @NUMBER, for each calendar the\n"
    "same; years are those of the calendar.",
  .run = run,
};
