/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <locale.h>

#include "cal-shown-private.h"
#include "tool-call-private.h"
#include "tool-output-private.h"

static const ToolCommand *const commands[] = {
  &tool_list,
  &tool_info,
  &tool_convert,
  &tool_month,
  &tool_add,
  &tool_until,
  &tool_anniversary,
  &tool_recur,
  &tool_days,
  &tool_sky,
  &tool_validate,
  &tool_table,
  &tool_doctor,
};

enum
{
  STATUS_SUCCESS = 0,
  STATUS_FAILURE = 1, /* the input is wrong, or the work failed */
  STATUS_USAGE = 2    /* the command line is wrong */
};

static const ToolCommand *
find_command (const char  *name,
              GError     **error)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *shown = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (name != NULL && g_str_equal (commands[i]->name, name))
        return commands[i];

      g_string_append_printf (names, "%s%s", i == 0 ? "" : ", ", commands[i]->name);
    }

  if (name == NULL)
    {
      tool_usage_error (error, "a command is missing; the commands are %s", names->str);
      return NULL;
    }

  shown = cal_shown_dup (name);
  tool_usage_error (error, "there is no command “%s”; the commands are %s", shown, names->str);

  return NULL;
}

static char *
describe_commands (void)
{
  GString *text = g_string_new ("Shows dates in any calendar.\n\nCommands:");

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "\n  %-11s  %s", commands[i]->name, commands[i]->summary);

  return g_string_free (text, FALSE);
}

/* Options before the command; what follows them is left in @argv. */
static gboolean
parse_global_options (char     ***argv,
                      gboolean   *version,
                      ToolCall   *call,
                      GError    **error)
{
  const GOptionEntry entries[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, version, "Print the version", NULL },
    { "json", 'j', 0, G_OPTION_ARG_NONE, &call->json, "Print JSON for programs", NULL },
    { "locale", 'L', 0, G_OPTION_ARG_FILENAME, &call->asked_locale,
      "The language to write and read, such as fa-IR", "LOCALE" },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("COMMAND [ARGUMENT…]");
  g_autofree char *summary = describe_commands ();

  g_option_context_set_summary (context, summary);
  g_option_context_set_description (context,
                                    "“cal-tool COMMAND --help” explains a command, "
                                    "and cal-tool(1) all of them.");
  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_add_main_entries (context, entries, NULL);

  return tool_call_parse_options (call, context, argv, error);
}

static gboolean
run_command (ToolCall  *call,
             GError   **error)
{
  g_autofree char *name = NULL;

  call->command = find_command (call->argv[0], error);

  if (call->command == NULL)
    return FALSE;

  name = g_strconcat ("cal-tool ", call->command->name, NULL);
  g_set_prgname (name);

  return call->command->run (call, error);
}

static gboolean
run (ToolCall  *call,
     char     **argv,
     GError   **error)
{
  g_auto (GStrv) rest = g_strdupv (argv);
  gboolean version = FALSE;

  if (!parse_global_options (&rest, &version, call, error))
    return FALSE;

  if (version)
    {
      g_string_append (call->out, "cal-tool " PACKAGE_VERSION "\n");
      return TRUE;
    }

  call->argv = rest + 1;

  /* So that both “cal-tool -- list” and “cal-tool list” work. */
  if (g_strcmp0 (call->argv[0], "--") == 0)
    call->argv++;

  return run_command (call, error);
}

/* A language that is asked for is written even if the environment has no UTF-8;
 * help is in English. */
static gboolean
print (const ToolCall  *call,
       GError         **error)
{
  return tool_print (call->out->str, call->asked_locale != NULL && !call->help, error);
}

int
main (int    argc G_GNUC_UNUSED,
      char **argv)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  ToolCall call = { .out = out };
  gboolean success;

  /* A locale that is not installed must not cost the character set. */
  if (setlocale (LC_ALL, "") == NULL)
    setlocale (LC_CTYPE, "");

  g_set_prgname ("cal-tool");

  success = (run (&call, argv, &error) || call.help) && print (&call, &error);
  g_strfreev (call.arguments);
  g_free (call.asked_locale);

  if (success)
    return call.failed ? STATUS_FAILURE : STATUS_SUCCESS;

  if (g_error_matches (error, G_OPTION_ERROR, error->code))
    {
      g_autofree char *message = g_strdup_printf ("%s; see “%s --help”", error->message,
                                                  g_get_prgname ());
      tool_print_error (message);
      return STATUS_USAGE;
    }

  tool_print_error (error->message);

  return STATUS_FAILURE;
}
