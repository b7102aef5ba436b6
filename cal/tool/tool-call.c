/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-call-private.h"

#include <string.h>

#include "cal-shown-private.h"

#include "tool-format-private.h"
#include "tool-output-private.h"

/* A number or a period below zero looks like an option.  Its sign is hidden as
 * U+2212 from the option parser, and put back afterwards. */
#define MINUS "\xe2\x88\x92"

static gboolean
begins_number (const char *text)
{
  return g_ascii_isdigit (text[0]) || (text[0] == 'P' && g_ascii_isdigit (text[1]));
}

/* Such as “-3”, which is no year then. */
static gboolean
is_option (const char         *argument,
           const GOptionEntry *entries)
{
  for (const GOptionEntry *entry = entries; entry->long_name != NULL; entry++)
    if (argument[1] == entry->short_name && argument[2] == '\0')
      return TRUE;

  return FALSE;
}

static char *
hide_sign (char               *argument,
           const GOptionEntry *entries)
{
  char *hidden;

  if (argument[0] != '-' || !begins_number (argument + 1) || is_option (argument, entries))
    return argument;

  hidden = g_strconcat (MINUS, argument + 1, NULL);
  g_free (argument);

  return hidden;
}

static void
show_sign (char *argument)
{
  if (!g_str_has_prefix (argument, MINUS) || !begins_number (argument + strlen (MINUS)))
    return;

  argument[0] = '-';
  memmove (argument + 1, argument + strlen (MINUS), strlen (argument + strlen (MINUS)) + 1);
}

/* Wrong usage is an error of GOption's domain, wherever it is found. */
void
tool_usage_error (GError     **error,
                  const char  *format,
                  ...)
{
  va_list args;
  GError *usage;

  va_start (args, format);
  usage = g_error_new_valist (G_OPTION_ERROR, G_OPTION_ERROR_FAILED, format, args);
  va_end (args);

  g_propagate_error (error, usage);
}

void
tool_usage_error_excess (GError     **error,
                         const char  *argument)
{
  g_autofree char *shown = cal_shown_dup (argument);

  tool_usage_error (error, "“%s” is one argument too many", shown);
}

/* A language that is asked for is written even if the environment has no UTF-8. */
gboolean
tool_call_flush (ToolCall  *call,
                 GError   **error)
{
  gboolean written = tool_write (call->out->str, call->asked_locale != NULL, error);

  g_string_truncate (call->out, 0);

  return written;
}

/* An error ends the parsing, so that what follows the option is not looked at. */
static gboolean
ask_for_help (const char  *option G_GNUC_UNUSED,
              const char  *value G_GNUC_UNUSED,
              gpointer     data,
              GError     **error)
{
  *(gboolean *) data = TRUE;
  tool_usage_error (error, "help is asked for");

  return FALSE;
}

/* GOption would print help by itself, to wherever it is lost, and exit with
 * success; and it quotes what it does not know as it is, however long. */
gboolean
tool_call_parse_options (ToolCall         *call,
                         GOptionContext   *context,
                         char           ***argv,
                         GError          **error)
{
  const GOptionEntry entries[] = {
    { "help", 'h', G_OPTION_FLAG_NO_ARG, G_OPTION_ARG_CALLBACK, ask_for_help, NULL, NULL },
    { "help-all", '?', G_OPTION_FLAG_NO_ARG, G_OPTION_ARG_CALLBACK, ask_for_help, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);
  GOptionGroup *group = g_option_group_new ("help", "", "", &call->help, NULL);
  g_autoptr (GError) failure = NULL;
  g_autofree char *shown = NULL;

  g_option_context_set_help_enabled (context, FALSE);
  g_option_group_add_entries (group, entries);
  g_option_context_add_group (context, group);

  if (g_option_context_parse_strv (context, argv, &failure))
    return TRUE;

  if (call->help)
    {
      g_string_append (call->out, help);
      return FALSE;
    }

  shown = cal_shown_dup (failure->message);
  tool_usage_error (error, "%s", shown);

  return FALSE;
}

static GOptionContext *
context_new (ToolCall            *call,
             const GOptionEntry  *entries,
             char               **locale)
{
  const GOptionEntry common[] = {
    { "json", 'j', 0, G_OPTION_ARG_NONE, &call->json,
      "Print JSON for programs", NULL },
    { "locale", 'L', 0, G_OPTION_ARG_FILENAME, locale,
      "The language to write and read, such as fa-IR", "LOCALE" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &call->arguments,
      NULL, call->command->arguments },
    G_OPTION_ENTRY_NULL
  };
  GOptionContext *context = g_option_context_new (NULL);

  g_option_context_set_summary (context, call->command->summary);
  g_option_context_set_description (context, call->command->description);
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_add_main_entries (context, common, NULL);

  return context;
}

/* The values of options are strings, so that the commands themselves can say
 * what is wrong with one. */
static void
show_signs (ToolCall           *call,
            const GOptionEntry *entries)
{
  for (const GOptionEntry *entry = entries; entry->long_name != NULL; entry++)
    if (entry->arg == G_OPTION_ARG_FILENAME && *(char **) entry->arg_data != NULL)
      show_sign (*(char **) entry->arg_data);

  for (guint i = 0; i < call->n_arguments; i++)
    show_sign (call->arguments[i]);
}

/* JSON is for programs, which the environment of a user shall not surprise. */
static gboolean
choose_locale (ToolCall  *call,
               GError   **error)
{
  const char *locale = call->asked_locale;

  if (locale != NULL && !tool_locale_check (locale, error))
    return FALSE;

  if (locale == NULL && !call->json)
    locale = tool_locale_get_user ();

  call->native = locale;
  call->locale = locale != NULL ? locale : "en";

  return TRUE;
}

gboolean
tool_call_parse (ToolCall            *call,
                 const GOptionEntry  *entries,
                 guint                max_arguments,
                 GError             **error)
{
  g_autofree char *locale = NULL;
  g_autoptr (GOptionContext) context = context_new (call, entries, &locale);
  g_auto (GStrv) argv = g_strdupv (call->argv);

  for (gsize i = 1; argv[i] != NULL; i++)
    argv[i] = hide_sign (argv[i], entries);

  if (!tool_call_parse_options (call, context, &argv, error))
    return FALSE;

  if (call->arguments == NULL)
    call->arguments = g_new0 (char *, 1);

  call->n_arguments = g_strv_length (call->arguments);
  show_signs (call, entries);

  if (locale != NULL)
    {
      g_free (call->asked_locale);
      call->asked_locale = g_steal_pointer (&locale);
    }

  if (!choose_locale (call, error))
    return FALSE;

  if (call->n_arguments <= max_arguments)
    return TRUE;

  tool_usage_error_excess (error, call->arguments[max_arguments]);
  return FALSE;
}
