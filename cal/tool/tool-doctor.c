/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-call-private.h"

#include <gio/gio.h>
#include <locale.h>
#include <string.h>

#include <cal/cal.h>

#include "cal-shown-private.h"

#include "tool-dirs.h"
#include "tool-json-private.h"
#include "tool-text-private.h"

/* Looks for the parts of Cal in the way in which each language looks for them: the
 * interpreters are asked, since only they know where they look. */

typedef enum
{
  STATE_FOUND,
  STATE_NOT_FOUND,  /* it is not installed, or what it is for is not */
  STATE_INCOMPLETE  /* there is a part of it */
} State;

static const char *const states[] = { "found", "not found", "incomplete" };

typedef struct
{
  const char *title;
  State state;
  GPtrArray *parts; /* keys and values in turn */
  char *message;    /* what is wrong and what to do, or why it is not there; or NULL */
} Finding;

static Finding *
finding_new (const char *title)
{
  Finding *self = g_new0 (Finding, 1);

  self->title = title;
  self->parts = g_ptr_array_new_with_free_func (g_free);

  return self;
}

static void
finding_free (Finding *self)
{
  g_ptr_array_unref (self->parts);
  g_free (self->message);
  g_free (self);
}

static void
finding_add (Finding    *self,
             const char *key,
             const char *value)
{
  if (value == NULL)
    return;

  g_ptr_array_add (self->parts, g_strdup (key));
  g_ptr_array_add (self->parts, cal_shown_dup_message (value));
}

static const char *
finding_get (const Finding *self,
             const char    *key)
{
  for (guint i = 0; i < self->parts->len; i += 2)
    if (g_str_equal (g_ptr_array_index (self->parts, i), key))
      return g_ptr_array_index (self->parts, i + 1);

  return NULL;
}

static void G_GNUC_PRINTF (3, 4)
finding_conclude (Finding    *self,
                  State       state,
                  const char *format,
                  ...)
{
  va_list args;

  va_start (args, format);
  self->state = state;
  self->message = g_strdup_vprintf (format, args);
  va_end (args);
}

static gboolean
is_file (const char *path)
{
  return path[0] != '\0' && g_file_test (path, G_FILE_TEST_EXISTS);
}

/* What a program prints, in whichever bytes; NULL if it cannot be run or fails. */
static char *
run_program (const char *const *argv)
{
  g_autoptr (GSubprocess) process = g_subprocess_newv (
    argv, G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, NULL);
  g_autoptr (GBytes) out = NULL;
  gconstpointer data;
  gsize length;

  if (process == NULL || !g_subprocess_communicate (process, NULL, NULL, &out, NULL, NULL) ||
      !g_subprocess_get_successful (process))
    return NULL;

  data = g_bytes_get_data (out, &length);

  return g_strndup (data, length);
}

/* The file that a library of the process was loaded from, if the system says it. */
static char *
find_library (const char *name)
{
  g_autofree char *maps = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents ("/proc/self/maps", &maps, NULL, NULL))
    return NULL;

  lines = g_strsplit (maps, "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      const char *path = strchr (lines[i], '/');
      g_autofree char *base = path != NULL ? g_path_get_basename (path) : NULL;

      if (base != NULL && g_str_has_prefix (base, name))
        return g_strdup (path);
    }

  return NULL;
}

static Finding *
examine_library (void)
{
  Finding *self = finding_new ("Library");
  g_autofree char *path = find_library ("libcal-1.0.");

  finding_add (self, "version", cal_get_version ());
  finding_add (self, "file", path);

  return self;
}

#ifdef HAVE_ICU
# define BUILT_WITH_ICU TRUE
#else
# define BUILT_WITH_ICU FALSE
#endif

static Finding *
examine_icu (void)
{
  Finding *self = finding_new ("ICU data");
  g_autofree char *path = find_library ("libicudata.");

  finding_add (self, "file", path);

  if (!BUILT_WITH_ICU)
    finding_conclude (self, STATE_NOT_FOUND, "Cal is built without ICU, and writes English only");
  else if (!cal_locale_is_known ("de"))
    finding_conclude (self, STATE_INCOMPLETE, "ICU has no data of German; is it made without languages?");

  return self;
}

static Finding *
examine_locale (void)
{
  Finding *self = finding_new ("Locale");
  const char *const *names = g_get_language_names_with_category ("LC_TIME");
  const char *charset;

  g_get_charset (&charset);
  finding_add (self, "name", names[0]);
  finding_add (self, "charset", charset);

  if (setlocale (LC_ALL, "") == NULL)
    finding_conclude (self, STATE_FOUND, "the system does not have it; Cal needs only the name");

  return self;
}

static Finding *
examine_translations (void)
{
  Finding *self = finding_new ("Translations");
  g_autoptr (GDir) folder = g_dir_open (CAL_LOCALE_DIR, 0, NULL);
  g_autoptr (GPtrArray) languages = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (CAL_LOCALE_DIR, name, "LC_MESSAGES",
                                                GETTEXT_PACKAGE ".mo", NULL);

      if (is_file (path))
        g_ptr_array_add (languages, g_strdup (name));
    }

  g_ptr_array_sort (languages, (GCompareFunc) (GCallback) g_strcmp0);
  g_ptr_array_add (languages, NULL);

  if (languages->len == 1)
    {
      finding_conclude (self, STATE_NOT_FOUND, "names that CLDR lacks are English");
      return self;
    }

  list = g_strjoinv (" ", (char **) languages->pdata);
  finding_add (self, "folder", CAL_LOCALE_DIR);
  finding_add (self, "languages", list);

  return self;
}

static char *
ask_pkg_config (const char *option)
{
  const char *argv[] = { "pkg-config", option, "cal-1.0", NULL };
  char *answer = run_program (argv);

  return answer != NULL ? g_strchomp (answer) : NULL;
}

static Finding *
examine_c (void)
{
  Finding *self = finding_new ("C");
  g_autofree char *program = g_find_program_in_path ("pkg-config");
  g_autofree char *folder = ask_pkg_config ("--variable=pcfiledir");
  g_autofree char *version = ask_pkg_config ("--modversion");
  g_autofree char *includes = ask_pkg_config ("--variable=includedir");
  g_autofree char *header = includes != NULL
    ? g_build_filename (includes, "cal-1.0", "cal", "cal.h", NULL) : g_strdup (TOOL_HEADER);
  g_autofree char *file = folder != NULL ? g_build_filename (folder, "cal-1.0.pc", NULL) : NULL;

  finding_add (self, "pkg-config", file);
  finding_add (self, "header", is_file (header) ? header : NULL);

  if (program == NULL)
    finding_conclude (self, STATE_NOT_FOUND, "pkg-config is not installed");
  else if (file == NULL && !is_file (header))
    finding_conclude (self, STATE_NOT_FOUND, "the headers are not installed");
  else if (file == NULL)
    finding_conclude (self, STATE_INCOMPLETE, "pkg-config does not find cal-1.0; add %s to PKG_CONFIG_PATH",
                      TOOL_PKG_CONFIG_DIR);
  else if (!is_file (header))
    finding_conclude (self, STATE_INCOMPLETE, "%s is missing", header);
  else if (g_strcmp0 (version, PACKAGE_VERSION) != 0)
    finding_conclude (self, STATE_INCOMPLETE, "pkg-config finds version %s, and not %s", version,
                      PACKAGE_VERSION);

  return self;
}

/* Where valac looks below the folders of data. */
static char *
find_vapi (void)
{
  const char *const *folders = g_get_system_data_dirs ();

  for (gsize i = 0; folders[i] != NULL; i++)
    {
      g_autofree char *path = g_build_filename (folders[i], "vala", "vapi", "cal-1.0.vapi", NULL);

      if (is_file (path))
        return g_steal_pointer (&path);
    }

  return NULL;
}

static Finding *
examine_vala (const Finding *c)
{
  Finding *self = finding_new ("Vala");
  g_autofree char *program = g_find_program_in_path ("valac");
  g_autofree char *vapi = find_vapi ();

  finding_add (self, "program", program);
  finding_add (self, "vapi", vapi);

  if (program == NULL)
    finding_conclude (self, STATE_NOT_FOUND, "valac is not installed");
  else if (vapi == NULL && !is_file (TOOL_VAPI))
    finding_conclude (self, STATE_NOT_FOUND, "cal-1.0.vapi is not installed");
  else if (vapi == NULL)
    finding_conclude (self, STATE_INCOMPLETE, "valac does not find %s; add %s to XDG_DATA_DIRS", TOOL_VAPI,
                      TOOL_DATA_DIR);
  else if (c->state != STATE_FOUND)
    finding_conclude (self, STATE_INCOMPLETE, "valac finds Cal, but not what C needs; see C");

  return self;
}

/* Each prints lines of a key and a value, or nothing if the language has no introspection. */
static const char python_program[] =
  "import sys\n"
  "try:\n"
  "    import gi, gi.repository\n"
  "    from gi.module import repository\n"
  "except ImportError:\n"
  "    sys.exit()\n"
  "print('binding PyGObject', gi.__version__)\n"
  "try:\n"
  "    gi.require_version('Cal', '1.0')\n"
  "    from gi.repository import Cal\n"
  "    print('version', Cal.VERSION_S)\n"
  "except Exception as error:\n"
  "    print('error', *str(error).split())\n"
  "if repository.is_registered('Cal'):\n"
  "    print('typelib', repository.get_typelib_path('Cal'))\n"
  "override = sys.modules.get('gi.overrides.Cal')\n"
  "if override is not None:\n"
  "    print('override', override.__file__)\n";

static const char columns_program[] =
  "import importlib.util, sys\n"
  "spec = importlib.util.find_spec('cal_columns')\n"
  "if spec is None:\n"
  "    sys.exit()\n"
  "print('package', spec.origin)\n"
  "try:\n"
  "    import cal_columns\n"
  "    print('version', cal_columns.__version__)\n"
  "except Exception as error:\n"
  "    print('error', *str(error).split())\n";

static const char javascript_program[] =
  "const n = imports.system.version;\n"
  "print(`binding gjs ${Math.floor(n / 10000)}.${Math.floor(n / 100) % 100}.${n % 100}`);\n"
  "try {\n"
  "    imports.gi.versions.Cal = '1.0';\n"
  "    print(`version ${imports.gi.Cal.VERSION_S}`);\n"
  "    print(`override ${imports.overrides.Cal.__file__}`);\n"
  "} catch (error) {\n"
  "    print(`error ${error.message.replace(/\\s+/g, ' ')}`);\n"
  "}\n"
  "try {\n"
  "    const path = imports.gi.GIRepository.Repository.get_default().get_typelib_path('Cal');\n"
  "    if (path !== null)\n"
  "        print(`typelib ${path}`);\n"
  "} catch {\n"
  "}\n";

typedef struct
{
  const char *title;
  const char *const *programs; /* the first that has introspection is taken */
  const char *option;          /* before the program that it runs */
  const char *source;
  const char *lacking;         /* what is not installed if none has */
  const char *override;        /* where it is installed, and what has to know the folder */
  const char *folder;
  const char *variable;
} Language;

static const char *const pythons[] = { "python3", "/usr/bin/python3", NULL };
static const char *const gjs[] = { "gjs", NULL };

static const Language columns = {
  "Columns for Python", pythons, "-c", columns_program, "cal_columns is not installed", NULL, TOOL_PYTHON_DIR,
  "PYTHONPATH"
};

static const Language languages[] = {
  { "Python", pythons, "-c", python_program, "PyGObject is not installed", TOOL_PYTHON_OVERRIDE,
    TOOL_PYTHON_DIR, "PYTHONPATH" },
  { "JavaScript", gjs, "-c", javascript_program, "gjs is not installed", TOOL_GJS_OVERRIDE,
    TOOL_DATA_DIR, "XDG_DATA_DIRS" },
};

/* What the first of the programs answers that has introspection. */
static char *
ask_language (const Language  *language,
              char           **program)
{
  for (gsize i = 0; language->programs[i] != NULL; i++)
    {
      g_autofree char *path = g_find_program_in_path (language->programs[i]);
      const char *argv[] = { path, language->option, language->source, NULL };
      g_autofree char *answer = path != NULL ? run_program (argv) : NULL;

      if (answer != NULL && answer[0] != '\0')
        {
          *program = g_steal_pointer (&path);
          return g_steal_pointer (&answer);
        }
    }

  return NULL;
}

static void
add_answer (Finding    *self,
            const char *answer)
{
  g_auto (GStrv) lines = g_strsplit (answer, "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      char *space = strchr (lines[i], ' ');

      if (space == NULL)
        continue;

      *space = '\0';
      finding_add (self, lines[i], space + 1);
    }
}

/* It has introspection; whether it has Cal, and all of it. */
static void
judge_language (Finding        *self,
                const Language *language)
{
  const char *version = finding_get (self, "version");

  if (version == NULL && finding_get (self, "typelib") != NULL)
    finding_conclude (self, STATE_INCOMPLETE, "it finds Cal, and cannot load it");
  else if (version == NULL && !is_file (TOOL_TYPELIB))
    finding_conclude (self, STATE_NOT_FOUND, "Cal-1.0.typelib is not installed");
  else if (version == NULL)
    finding_conclude (self, STATE_INCOMPLETE, "it does not find %s; add the folder to GI_TYPELIB_PATH",
                      TOOL_TYPELIB);
  else if (!g_str_equal (version, PACKAGE_VERSION))
    finding_conclude (self, STATE_INCOMPLETE, "it finds version %s, and not %s", version, PACKAGE_VERSION);
  else if (finding_get (self, "override") != NULL)
    return;
  else if (is_file (language->override))
    finding_conclude (self, STATE_INCOMPLETE, "it does not find the override %s; add %s to %s",
                      language->override, language->folder, language->variable);
  else
    finding_conclude (self, STATE_INCOMPLETE, "the override is not installed");
}

static Finding *
examine_language (const Language *language)
{
  Finding *self = finding_new (language->title);
  g_autofree char *program = NULL;
  g_autofree char *answer = ask_language (language, &program);

  if (answer == NULL)
    {
      finding_conclude (self, STATE_NOT_FOUND, "%s", language->lacking);
      return self;
    }

  finding_add (self, "program", program);
  add_answer (self, answer);
  judge_language (self, language);

  return self;
}

static Finding *
examine_columns (void)
{
  Finding *self = finding_new (columns.title);
  g_autofree char *program = NULL;
  g_autofree char *answer = ask_language (&columns, &program);
  g_autofree char *installed = g_build_filename (columns.folder, "cal_columns", NULL);
  const char *version;

  if (answer == NULL && is_file (installed))
    finding_conclude (self, STATE_INCOMPLETE, "Python does not find %s; add %s to %s", installed, columns.folder,
                      columns.variable);
  else if (answer == NULL)
    finding_conclude (self, STATE_NOT_FOUND, "%s", columns.lacking);

  if (answer == NULL)
    return self;

  finding_add (self, "program", program);
  add_answer (self, answer);
  version = finding_get (self, "version");

  if (version == NULL)
    finding_conclude (self, STATE_INCOMPLETE, "Python finds cal_columns, and cannot load it");
  else if (!g_str_equal (version, PACKAGE_VERSION))
    finding_conclude (self, STATE_INCOMPLETE, "Python finds version %s, and not %s", version, PACKAGE_VERSION);

  return self;
}

static GPtrArray *
examine (void)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) finding_free);
  Finding *c = examine_c ();

  g_ptr_array_add (findings, examine_library ());
  g_ptr_array_add (findings, examine_icu ());
  g_ptr_array_add (findings, examine_locale ());
  g_ptr_array_add (findings, examine_translations ());
  g_ptr_array_add (findings, c);
  g_ptr_array_add (findings, examine_vala (c));

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    g_ptr_array_add (findings, examine_language (&languages[i]));

  g_ptr_array_add (findings, examine_columns ());

  return findings;
}

static void
print_text (GString       *out,
            const Finding *finding)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l");

  g_string_append_printf (out, "%s: %s\n", finding->title, states[finding->state]);

  for (guint i = 0; i < finding->parts->len; i += 2)
    tool_table_add (table, g_ptr_array_index (finding->parts, i),
                    g_ptr_array_index (finding->parts, i + 1), NULL);

  tool_table_print (table, "  ", out);

  if (finding->message != NULL)
    g_string_append_printf (out, "  %s\n", finding->message);
}

static void
print_json (ToolJson      *json,
            const Finding *finding)
{
  tool_json_begin_object (json, NULL);
  tool_json_string (json, "title", finding->title);
  tool_json_string (json, "state", states[finding->state]);

  for (guint i = 0; i < finding->parts->len; i += 2)
    tool_json_string (json, g_ptr_array_index (finding->parts, i),
                      g_ptr_array_index (finding->parts, i + 1));

  tool_json_string (json, "message", finding->message);
  tool_json_end (json);
}

static gboolean
run (ToolCall  *call,
     GError   **error)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  ToolJson json = TOOL_JSON_INIT (call->out);
  g_autoptr (GPtrArray) findings = NULL;

  if (!tool_call_parse (call, entries, 0, error))
    return FALSE;

  findings = examine ();

  if (call->json)
    tool_json_begin_array (&json, NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const Finding *finding = g_ptr_array_index (findings, i);

      if (call->json)
        print_json (&json, finding);
      else
        print_text (call->out, finding);

      call->failed |= finding->state == STATE_INCOMPLETE;
    }

  if (call->json)
    tool_json_end (&json);

  return TRUE;
}

const ToolCommand tool_doctor = {
  .name = "doctor",
  .summary = "Show which parts of Cal each language finds, and where",
  .description =
    "The exit status is 1 if a part that belongs to another is not found, such as\n"
    "the override of a language that has the library.",
  .run = run,
};
