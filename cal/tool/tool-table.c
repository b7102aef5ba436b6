/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-shown-private.h"
#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-csv-private.h"
#include "tool-describe-private.h"
#include "tool-table-private.h"
#include "tool-text-private.h"

/* A table file, and the years that have lines in it; of a calendar without one those that
 * it is compared on. */
typedef struct
{
  CalBackend *backend;
  int first_year;
  int last_year;
  int n_lines;
} Table;

static void
table_clear (Table *table)
{
  g_clear_object (&table->backend);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Table, table_clear)

CalBackend *
tool_table_load (const char  *filename,
                 GError     **error)
{
  CalBackend *backend = cal_table_backend_new_from_file (NULL, filename, error);
  g_autofree char *name = g_filename_display_name (filename);
  g_autofree char *shown = cal_shown_dup (name);

  /* What is wrong with the file itself names it already. */
  if (backend == NULL && error != NULL && g_str_has_prefix ((*error)->message, "line "))
    g_prefix_error (error, "%s: ", shown);

  return backend;
}

GPtrArray *
tool_table_register (char   **filenames,
                     GError **error)
{
  g_autoptr (GPtrArray) backends = g_ptr_array_new_with_free_func (g_object_unref);

  for (char **filename = filenames; filename != NULL && *filename != NULL; filename++)
    {
      CalBackend *backend = tool_table_load (*filename, error);

      if (backend == NULL)
        return NULL;

      g_ptr_array_add (backends, backend);

      if (!cal_registry_register (cal_registry_get_default (), backend, error))
        return NULL;
    }

  return g_steal_pointer (&backends);
}

/* What is sound needs no second look: lines that begin with a number are years. */
static void
look_for_years (Table *table)
{
  gsize length;
  const char *text = g_bytes_get_data (cal_table_backend_get_bytes (CAL_TABLE_BACKEND (table->backend)), &length);
  g_autofree char *copy = g_strndup (text, length);
  g_auto (GStrv) lines = g_strsplit (copy, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      char *end;
      gint64 year = g_ascii_strtoll (*line, &end, 10);

      if (end == *line)
        continue;

      table->first_year = table->n_lines == 0 ? (int) year : MIN (table->first_year, (int) year);
      table->last_year = table->n_lines == 0 ? (int) year : MAX (table->last_year, (int) year);
      table->n_lines++;
    }
}

static gboolean
load (const char  *filename,
      Table       *table,
      GError     **error)
{
  *table = (Table) { .backend = tool_table_load (filename, error) };

  if (table->backend == NULL)
    return FALSE;

  look_for_years (table);

  return TRUE;
}

static char *
describe_years (const Table *table)
{
  return table->first_year == table->last_year
         ? g_strdup_printf ("%d", table->first_year)
         : g_strdup_printf ("%d to %d", table->first_year, table->last_year);
}

/* Check. */

static gboolean
check (ToolCall  *call,
       GError   **error)
{
  g_auto (Table) table = { NULL, };
  g_autofree char *years = NULL;

  if (!load (call->arguments[1], &table, error))
    return FALSE;

  years = describe_years (&table);

  if (call->json)
    {
      ToolJson json = TOOL_JSON_INIT (call->out);

      tool_json_begin_object (&json, NULL);
      tool_json_string (&json, "id", cal_backend_get_id (table.backend));
      tool_json_int (&json, "firstYear", table.first_year);
      tool_json_int (&json, "lastYear", table.last_year);
      tool_json_int (&json, "lines", table.n_lines);
      tool_json_end (&json);
    }
  else
    g_string_append_printf (call->out, "calendar “%s” is sound; %d %s, %s\n",
                            cal_backend_get_id (table.backend), table.n_lines,
                            table.n_lines == 1 ? "line of a year" : "lines of years", years);

  return TRUE;
}

/* Info. */

static void
print_info (ToolCall    *call,
            const Table *table)
{
  g_autoptr (ToolTable) text = tool_table_new ("l  l");
  g_autofree char *name = cal_backend_get_display_name (table->backend, call->locale);
  g_autofree char *aliases = g_strjoinv (", ", (char **) cal_backend_get_aliases (table->backend));
  g_autofree char *authority = cal_backend_get_authority (table->backend);
  g_autofree char *years = describe_years (table);
  g_autofree char *range = NULL, *sure = NULL;
  gint64 first, last;

  cal_backend_get_range (table->backend, &first, &last, NULL);
  range = tool_describe_iso_span (first, last);

  if (cal_backend_get_authoritative_range (table->backend, &first, &last))
    sure = tool_describe_iso_span (first, last);

  tool_table_add (text, "Id", cal_backend_get_id (table->backend), NULL);
  tool_table_add (text, "Aliases", *aliases != '\0' ? aliases : "none", NULL);
  tool_table_add (text, "Name", name, NULL);
  tool_table_add (text, "Kind", tool_describe_value (CAL_TYPE_KIND, cal_backend_get_kind (table->backend)), NULL);
  tool_table_add (text, "Years", years, NULL);
  tool_table_add (text, "Range", range, NULL);
  tool_table_add (text, "Authoritative", sure != NULL ? sure : "none", NULL);
  tool_table_add (text, "Authority", authority != NULL ? authority : "none", NULL);
  tool_table_print (text, "", call->out);
}

static void
print_info_json (ToolCall    *call,
                 const Table *table)
{
  ToolJson json = TOOL_JSON_INIT (call->out);
  g_autofree char *authority = cal_backend_get_authority (table->backend);
  gint64 first, last;

  tool_json_begin_object (&json, NULL);
  tool_json_calendar_members (&json, table->backend, call->locale);
  tool_json_int (&json, "firstYear", table->first_year);
  tool_json_int (&json, "lastYear", table->last_year);
  cal_backend_get_range (table->backend, &first, &last, NULL);
  tool_json_day (&json, "firstDay", first);
  tool_json_day (&json, "lastDay", last);
  tool_json_string (&json, "authority", authority);
  tool_json_end (&json);
}

static gboolean
info (ToolCall  *call,
      GError   **error)
{
  g_auto (Table) table = { NULL, };

  if (!load (call->arguments[1], &table, error))
    return FALSE;

  if (call->json)
    print_info_json (call, &table);
  else
    print_info (call, &table);

  return TRUE;
}

/* Diff. */

typedef struct
{
  ToolCall *call;
  const Table *tables;        /* two */
  ToolTable *text;            /* or NULL */
  ToolJson *json;             /* or NULL */
} Diff;

/* The first day of a month; FALSE if it is not there. */
static gboolean
find_start (CalBackend *backend,
            int         year,
            const char *code,
            gint64     *julian_day)
{
  int month;

  return cal_backend_get_month_for_code (backend, year, code, CAL_OVERFLOW_REJECT, &month, NULL) && month > 0 &&
         cal_backend_date_to_julian_day (backend, year, month, 1, julian_day, NULL);
}

static char *
describe_start (gboolean has_month,
                gint64   julian_day)
{
  return has_month ? tool_describe_iso (julian_day) : g_strdup ("none");
}

static void
compare_month (Diff       *diff,
               int         year,
               const char *code)
{
  gint64 days[2] = { 0, };
  gboolean first = find_start (diff->tables[0].backend, year, code, &days[0]);
  gboolean second = find_start (diff->tables[1].backend, year, code, &days[1]);
  g_autofree char *year_text = NULL, *first_text = NULL, *second_text = NULL;

  if (first == second && days[0] == days[1])
    return;

  year_text = g_strdup_printf ("%d", year);
  first_text = describe_start (first, days[0]);
  second_text = describe_start (second, days[1]);

  if (diff->text != NULL)
    {
      tool_table_add (diff->text, year_text, code, first_text, second_text, NULL);
      return;
    }

  tool_json_begin_object (diff->json, NULL);
  tool_json_int (diff->json, "year", year);
  tool_json_string (diff->json, "monthCode", code);
  tool_json_string (diff->json, "first", first ? first_text : NULL);
  tool_json_string (diff->json, "second", second ? second_text : NULL);
  tool_json_end (diff->json);
}

static int
compare_codes (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* The months that either calendar has in a year, in order. */
static void
compare_year (Diff *diff,
              int   year)
{
  g_autoptr (GPtrArray) codes = g_ptr_array_new_with_free_func (g_free);

  for (int i = 0; i < 2; i++)
    {
      CalBackend *backend = diff->tables[i].backend;
      int months = cal_backend_get_months_in_year (backend, year, NULL);

      for (int month = 1; month <= months; month++)
        {
          char *code = cal_backend_get_month_code (backend, year, month, NULL);

          if (g_ptr_array_find_with_equal_func (codes, code, g_str_equal, NULL))
            g_free (code);
          else
            g_ptr_array_add (codes, code);
        }
    }

  g_ptr_array_sort (codes, compare_codes);

  for (guint i = 0; i < codes->len; i++)
    compare_month (diff, year, g_ptr_array_index (codes, i));
}

static void
compare (Diff *diff)
{
  int first = MIN (diff->tables[0].first_year, diff->tables[1].first_year);
  int last = MAX (diff->tables[0].last_year, diff->tables[1].last_year);

  for (int year = first; year <= last; year++)
    compare_year (diff, year);
}

/* A file, or the id of a calendar that there is. */
static gboolean
find_other (const char  *name,
            const Table *first,
            Table       *table,
            GError     **error)
{
  if (g_file_test (name, G_FILE_TEST_EXISTS))
    return load (name, table, error);

  *table = (Table) { tool_calendar_find (name, error), first->first_year, first->last_year, 0 };

  return table->backend != NULL;
}

static gboolean
diff (ToolCall  *call,
      GError   **error)
{
  Table tables[2] = { { NULL, } };
  Diff work = { call, tables, NULL, NULL };
  gboolean success = load (call->arguments[1], &tables[0], error) &&
                     find_other (call->arguments[2], &tables[0], &tables[1], error);

  if (success && call->json)
    {
      ToolJson json = TOOL_JSON_INIT (call->out);

      work.json = &json;
      tool_json_begin_array (&json, NULL);
      compare (&work);
      tool_json_end (&json);
    }
  else if (success)
    {
      g_autoptr (ToolTable) text = tool_table_new ("r  l  l  l");

      work.text = text;
      compare (&work);
      tool_table_print (text, "", call->out);
    }

  table_clear (&tables[0]);
  table_clear (&tables[1]);

  return success;
}

/* From other files. */

static gboolean
from_csv (ToolCall  *call,
          GError   **error)
{
  return tool_csv_convert (call->arguments[1], call->out, error);
}

static const struct
{
  const char *name;
  guint n_arguments;
  const char *arguments;
  gboolean (*run) (ToolCall *call, GError **error);
} actions[] = {
  { "check", 1, "FILE", check },
  { "info", 1, "FILE", info },
  { "diff", 2, "FILE and FILE or CALENDAR", diff },
  { "from-csv", 1, "FILE", from_csv },
};

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  g_auto (GStrv) tables = NULL;
  const GOptionEntry entries[] = { TOOL_TABLE_OPTION (&tables), G_OPTION_ENTRY_NULL };
  g_autoptr (GPtrArray) backends G_GNUC_UNUSED = NULL;
  g_autofree char *shown = NULL;

  if (!tool_call_parse (call, entries, 3, error) ||
      (backends = tool_table_register (tables, error)) == NULL)
    return FALSE;

  if (call->n_arguments == 0)
    {
      tool_usage_error (error, "what to do is missing: check, info, diff or from-csv");
      return FALSE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      if (!g_str_equal (actions[i].name, call->arguments[0]))
        continue;

      if (call->n_arguments == actions[i].n_arguments + 1)
        return actions[i].run (call, error);

      tool_usage_error (error, "“table %s” needs %s", actions[i].name, actions[i].arguments);
      return FALSE;
    }

  shown = cal_shown_dup (call->arguments[0]);
  tool_usage_error (error, "“%s” is nothing to do with a table; it must be check, info, diff or from-csv", shown);

  return FALSE;
}

const ToolCommand tool_table = {
  .name = "table",
  .arguments = "ACTION FILE [OTHER]",
  .summary = "Check, show, compare or make table files",
  .description =
    "ACTION is one of:\n"
    "\n"
    "  check     say whether a file is sound, or on which line it is not\n"
    "  info      show what the calendar of a file is\n"
    "  diff      list the months that begin on another day than in OTHER, which\n"
    "            is a second file or a calendar\n"
    "  from-csv  write a table file of a CSV file; cal-tool(1) says of which\n"
    "\n"
    "  cal-tool table check hijri-ma.cal\n"
    "  cal-tool table diff hijri-ma.cal islamic-crescent",
  .run = run,
};
