/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-call-private.h"
#include "tool-calendar-private.h"
#include "tool-describe-private.h"
#include "tool-text-private.h"

static char *
describe_names (CalBackend *backend,
                const char *locale)
{
  g_autofree char *name = cal_backend_get_display_name (backend, locale);
  g_autofree char *aliases = g_strjoinv (", ", (char **) cal_backend_get_aliases (backend));

  return g_strconcat (name, *aliases != '\0' ? "; also " : "", aliases, NULL);
}

static void
print_text (ToolCall  *call,
            GPtrArray *backends)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l  l");

  for (guint i = 0; i < backends->len; i++)
    {
      CalBackend *backend = g_ptr_array_index (backends, i);
      g_autofree char *names = describe_names (backend, call->locale);

      tool_table_add (table, cal_backend_get_id (backend),
                      tool_describe_value (CAL_TYPE_KIND, cal_backend_get_kind (backend)),
                      names, NULL);
    }

  tool_table_print (table, "", call->out);
}

static void
print_json (ToolCall  *call,
            GPtrArray *backends)
{
  ToolJson json = TOOL_JSON_INIT (call->out);

  tool_json_begin_array (&json, NULL);

  for (guint i = 0; i < backends->len; i++)
    {
      tool_json_begin_object (&json, NULL);
      tool_json_calendar_members (&json, g_ptr_array_index (backends, i), call->locale);
      tool_json_end (&json);
    }

  tool_json_end (&json);
}

/* The name of today's value; NULL if the day has none. */
static char *
describe_value (CalCycle    *cycle,
                CalDate     *today,
                const char  *locale,
                int         *value,
                GError     **error)
{
  *value = cal_cycle_get_value (cycle, today, error);

  return *value != 0 ? cal_cycle_get_name (cycle, locale, *value, CAL_NAME_WIDTH_WIDE, error) : NULL;
}

static void
add_cycle (ToolTable  *table,
           ToolJson   *json,
           CalCycle   *cycle,
           int         value,
           const char *name)
{
  const char *id = cal_cycle_get_id (cycle);
  const char *unit = tool_describe_value (CAL_TYPE_CYCLE_UNIT, cal_cycle_get_unit (cycle));
  int length = cal_cycle_get_length (cycle);
  g_autofree char *values = g_strdup_printf ("%d", length);

  tool_table_add (table, id, unit, values, name != NULL ? name : "none", NULL);

  tool_json_begin_object (json, NULL);
  tool_json_string (json, "id", id);
  tool_json_string (json, "unit", unit);
  tool_json_int (json, "length", length);
  tool_json_int (json, "value", value);
  tool_json_string (json, "name", name);
  tool_json_end (json);
}

/* Each cycle with what today is in it. */
static gboolean
list_cycles (ToolCall  *call,
             GError   **error)
{
  g_auto (GStrv) ids = cal_cycle_list_ids ();
  g_autoptr (ToolTable) table = tool_table_new ("l  l  r  l");
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (CalBackend) iso = tool_calendar_get_iso ();
  g_autoptr (CalDate) today = cal_date_new_today (iso, NULL, error);
  ToolJson json = TOOL_JSON_INIT (text);
  GError *failure = NULL;

  if (today == NULL)
    return FALSE;

  tool_json_begin_array (&json, NULL);

  for (gsize i = 0; failure == NULL && ids[i] != NULL; i++)
    {
      g_autoptr (CalCycle) cycle = cal_cycle_lookup (ids[i], NULL);
      int value;
      g_autofree char *name = describe_value (cycle, today, call->locale, &value, &failure);

      add_cycle (table, &json, cycle, value, name);
    }

  tool_json_end (&json);

  if (failure != NULL)
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  if (call->json)
    g_string_append_len (call->out, text->str, (gssize) text->len);
  else
    tool_table_print (table, "", call->out);

  return TRUE;
}

static GPtrArray *
find_territories (GError **error)
{
  g_auto (GStrv) codes = cal_cutover_backend_list_territories ();
  g_autoptr (GPtrArray) backends = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; codes[i] != NULL; i++)
    {
      CalBackend *backend = cal_cutover_backend_new_for_territory (codes[i], error);

      if (backend == NULL)
        return NULL;

      g_ptr_array_add (backends, backend);
    }

  return g_steal_pointer (&backends);
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  gboolean cycles = FALSE, territories = FALSE;
  const GOptionEntry entries[] = {
    { "cycles", 'c', 0, G_OPTION_ARG_NONE, &cycles,
      "The cycles of days and years, with today's names", NULL },
    { "territories", 't', 0, G_OPTION_ARG_NONE, &territories,
      "The calendars of territories that changed theirs", NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (GPtrArray) backends = NULL;

  if (!tool_call_parse (call, entries, 0, error))
    return FALSE;

  if (cycles && territories)
    {
      tool_usage_error (error, "--cycles and --territories exclude each other");
      return FALSE;
    }

  if (cycles)
    return list_cycles (call, error);

  backends = territories ? find_territories (error) : tool_calendar_find_all ("all", error);

  if (backends == NULL)
    return FALSE;

  if (call->json)
    print_json (call, backends);
  else
    print_text (call, backends);

  return TRUE;
}

const ToolCommand tool_list = {
  .name = "list",
  .summary = "List the calendars: id, kind, name and other names; or the cycles",
  .run = run,
};
