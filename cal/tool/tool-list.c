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

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  g_autoptr (GPtrArray) backends = NULL;

  if (!tool_call_parse (call, entries, 0, error))
    return FALSE;

  backends = tool_calendar_find_all ("all", error);

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
  .summary = "List the calendars: id, kind, name and other names",
  .run = run,
};
