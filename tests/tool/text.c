/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* How cal-tool lines up text, writes JSON and does without UTF-8, with text
 * that the names in English have not. */

#include "config.h"

#include <glib.h>
#include <locale.h>

#include "tool-json-private.h"
#include "tool-output-private.h"
#include "tool-text-private.h"

/* Farvardin, Adar and the fifth month, as written where they are used. */
#define PERSIAN "فروردین"
#define HEBREW "אדר א׳"
#define CHINESE "閏五月"

#define ISOLATE "\u2068"
#define END_ISOLATE "\u2069"

static const struct
{
  const char *name;
  const char *text;
  int width;
} widths[] = {
  { "empty", "", 0 },
  { "ascii", "Farvardin", 9 },
  { "latin", "Shōwa", 5 },
  { "combining", "Sho\u0304wa", 5 },
  { "persian", PERSIAN, 7 },
  { "hebrew", HEBREW, 6 },
  { "hebrew-points", "אֲדָר", 3 },
  { "chinese", CHINESE, 6 },
  { "korean", "음력", 4 },
  { "fullwidth", "２０２６", 8 },
  { "isolates", ISOLATE PERSIAN END_ISOLATE, 7 },
};

static void
test_width (gconstpointer data)
{
  const char *text = widths[GPOINTER_TO_INT (data)].text;

  g_test_summary ("Text is as wide as a terminal shows it");

  g_assert_cmpint (tool_text_get_width (text), ==, widths[GPOINTER_TO_INT (data)].width);
}

static const struct
{
  const char *name;
  const char *text;
  gboolean to_right;
  const char *padded;
} paddings[] = {
  { "left", "Azar", FALSE, "Azar    " },
  { "right", "Azar", TRUE, "    Azar" },
  { "wide-left", CHINESE, FALSE, CHINESE "  " },
  { "wide-right", CHINESE, TRUE, "  " CHINESE },
  { "persian-left", PERSIAN, FALSE, ISOLATE PERSIAN END_ISOLATE " " },
  { "persian-right", PERSIAN, TRUE, " " ISOLATE PERSIAN END_ISOLATE },
  { "hebrew-left", HEBREW, FALSE, ISOLATE HEBREW END_ISOLATE "  " },
  { "arabic-digits", "٢٢", TRUE, "      " ISOLATE "٢٢" END_ISOLATE },
  { "too-long", "Ordibehesht", FALSE, "Ordibehesht" },
};

static void
test_padding (gconstpointer data)
{
  g_autoptr (GString) out = g_string_new (NULL);

  g_test_summary ("Padding counts columns, and text from right to left is isolated");

  tool_text_append (out, paddings[GPOINTER_TO_INT (data)].text, 8,
                    paddings[GPOINTER_TO_INT (data)].to_right);

  g_assert_cmpstr (out->str, ==, paddings[GPOINTER_TO_INT (data)].padded);
}

static void
test_table (void)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  r l  l");
  g_autoptr (GString) out = g_string_new (NULL);

  g_test_summary ("Columns keep to their edges; an empty one and spaces at ends are left out");

  tool_table_add (table, "persian", "1", PERSIAN, "", NULL);
  tool_table_add (table, "chinese", "22", CHINESE, "", NULL);
  tool_table_add (table, "x", NULL);
  tool_table_print (table, "> ", out);

  g_assert_cmpstr (out->str, ==,
                   "> persian   1 " ISOLATE PERSIAN END_ISOLATE "\n"
                   "> chinese  22 " CHINESE "\n"
                   "> x\n");
}

static void
test_table_empty (void)
{
  g_autoptr (ToolTable) table = tool_table_new ("l  l");
  g_autoptr (GString) out = g_string_new (NULL);

  g_test_summary ("A table without rows prints nothing");

  tool_table_print (table, "> ", out);

  g_assert_cmpstr (out->str, ==, "");
}

static void
test_json_layout (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  ToolJson json = TOOL_JSON_INIT (out);

  g_test_summary ("Objects and arrays nest, with commas between values only");

  tool_json_begin_object (&json, NULL);
  tool_json_string (&json, "a", "b");
  tool_json_string (&json, "none", NULL);
  tool_json_int (&json, "n", G_MININT64);
  tool_json_begin_array (&json, "empty");
  tool_json_end (&json);
  tool_json_begin_array (&json, "list");
  tool_json_boolean (&json, NULL, TRUE);
  tool_json_begin_object (&json, NULL);
  tool_json_boolean (&json, "c", FALSE);
  tool_json_end (&json);
  tool_json_end (&json);
  tool_json_end (&json);

  g_assert_cmpstr (out->str, ==,
                   "{\n"
                   "  \"a\": \"b\",\n"
                   "  \"none\": null,\n"
                   "  \"n\": -9223372036854775808,\n"
                   "  \"empty\": [],\n"
                   "  \"list\": [\n"
                   "    true,\n"
                   "    {\n"
                   "      \"c\": false\n"
                   "    }\n"
                   "  ]\n"
                   "}\n");
}

static const struct
{
  const char *name;
  const char *locale;
  const char *text;
  const char *json;
} strings[] = {
  { "plain", "C.UTF-8", "Azar", "[\n  \"Azar\"\n]\n" },
  { "quotes", "C.UTF-8", "a\"b\\c/", "[\n  \"a\\\"b\\\\c/\"\n]\n" },
  { "controls", "C.UTF-8", "\n\t\001\177", "[\n  \"\\u000a\\u0009\\u0001\\u007f\"\n]\n" },
  { "utf-8", "C.UTF-8", CHINESE "🌒", "[\n  \"" CHINESE "🌒\"\n]\n" },
  { "ascii", "C", "閏", "[\n  \"\\u958f\"\n]\n" },
  { "ascii-pair", "C", "🌒", "[\n  \"\\ud83c\\udf12\"\n]\n" },
};

static void
test_json_string (gconstpointer data)
{
  g_autoptr (GString) out = g_string_new (NULL);
  ToolJson json = TOOL_JSON_INIT (out);
  const char *locale = strings[GPOINTER_TO_INT (data)].locale;

  g_test_summary ("Strings are escaped as RFC 8259 asks, and to ASCII where there is no UTF-8");

  if (setlocale (LC_CTYPE, locale) == NULL)
    {
      g_test_skip_printf ("There is no locale %s", locale);
      return;
    }

  tool_json_begin_array (&json, NULL);
  tool_json_string (&json, NULL, strings[GPOINTER_TO_INT (data)].text);
  tool_json_end (&json);

  g_assert_cmpstr (out->str, ==, strings[GPOINTER_TO_INT (data)].json);
}

static const struct
{
  const char *name;
  const char *text;
  const char *ascii;
} plains[] = {
  { "ascii", "22 November", "22 November" },
  { "punctuation", "“a” – …", "\"a\" - ..." },
  { "latin", "Shōwa, Taishō", "Showa, Taisho" },
  { "half-rings", "Shaʻban, Dhuʼl-Hijjah, ʿAbd, ʾAb", "Sha'ban, Dhu'l-Hijjah, 'Abd, 'Ab" },
  { "isolates", ISOLATE "a" END_ISOLATE, "a" },
};

static void
test_ascii (gconstpointer data)
{
  g_autofree char *ascii = tool_to_ascii (plains[GPOINTER_TO_INT (data)].text);

  g_test_summary ("Text without UTF-8 stays readable");

  g_assert_cmpstr (ascii, ==, plains[GPOINTER_TO_INT (data)].ascii);
}

#define ADD_ROWS(path, table, function) \
  for (int i = 0; i < (int) G_N_ELEMENTS (table); i++) \
    { \
      g_autofree char *name = g_strconcat (path, table[i].name, NULL); \
\
      g_test_add_data_func (name, GINT_TO_POINTER (i), function); \
    }

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("/tool/text/width/", widths, test_width)
  ADD_ROWS ("/tool/text/padding/", paddings, test_padding)
  ADD_ROWS ("/tool/text/ascii/", plains, test_ascii)
  ADD_ROWS ("/tool/json/string/", strings, test_json_string)
  g_test_add_func ("/tool/text/table", test_table);
  g_test_add_func ("/tool/text/table/empty", test_table_empty);
  g_test_add_func ("/tool/json/layout", test_json_layout);

  return g_test_run ();
}
