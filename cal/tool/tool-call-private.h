/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What one run of the program is about: the command, its arguments, and the
 * text that it makes.  What a command has put into @out is printed when it succeeds,
 * so that a failing one leaves the standard output empty.  Only what goes through the
 * standard input line by line writes itself (tool-lines.c). */

typedef struct _ToolCall ToolCall;

typedef struct
{
  const char *name;
  const char *arguments;   /* as the usage line shows them */
  const char *summary;     /* one line */
  const char *description; /* for --help; NULL: none */
  gboolean (*run) (ToolCall  *call,
                   GError   **error);
} ToolCommand;

struct _ToolCall
{
  const ToolCommand *command;
  char **argv;             /* NULL-terminated; the name of the command first */
  char **arguments;        /* what tool_call_parse () left, NULL-terminated */
  guint n_arguments;
  gboolean json;
  gboolean help;           /* asked for, and put into @out */
  gboolean failed;         /* what is in @out is bad news: the exit status says so */
  char *asked_locale;      /* --locale, or NULL */
  const char *locale;      /* of all names */
  const char *native;      /* of dates; NULL: plain, in columns */
  GString *out;
};

/* Fails without an error where help is asked for: then nothing else is to do. */
gboolean tool_call_parse  (ToolCall            *call,
                           const GOptionEntry  *entries,
                           guint                max_arguments,
                           GError             **error);
void     tool_usage_error (GError             **error,
                           const char          *format,
                           ...) G_GNUC_PRINTF (2, 3);
/* That an argument is one too many. */
void     tool_usage_error_excess (GError        **error,
                                  const char     *argument);
/* Writes what is in @out already, and empties it. */
gboolean tool_call_flush  (ToolCall            *call,
                           GError             **error);
/* Lets GOption parse the options of @context, but prints no help itself. */
gboolean tool_call_parse_options (ToolCall        *call,
                                  GOptionContext  *context,
                                  char          ***argv,
                                  GError         **error);

/* The commands, one file each. */
extern const ToolCommand tool_list;
extern const ToolCommand tool_info;
extern const ToolCommand tool_convert;
extern const ToolCommand tool_month;
extern const ToolCommand tool_add;
extern const ToolCommand tool_until;
extern const ToolCommand tool_anniversary;
extern const ToolCommand tool_recur;
extern const ToolCommand tool_days;
extern const ToolCommand tool_sky;
extern const ToolCommand tool_validate;
extern const ToolCommand tool_table;
extern const ToolCommand tool_doctor;

G_END_DECLS
