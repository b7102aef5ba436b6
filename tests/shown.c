/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* How text from outside is shown in messages. */

#include "config.h"

#include "cal-shown-private.h"

#include <string.h>

#include "date-checks.h"

typedef struct
{
  const char *title;
  const char *text;
  const char *shown;
} Shown;

#define X8 "xxxxxxxx"
#define X16 X8 X8
#define X48 X16 X16 X16
#define X64 X48 X16
#define ACUTE "\u0301"

static const Shown texts[] = {
  { "empty", "", "" },
  { "ascii", "no such", "no such" },
  { "other-script", "ヘブライ", "ヘブライ" },
  { "beyond-the-basic-plane", "🌒", "🌒" },
  { "our-own-form", "<U+200C> <0xFF>", "<U+200C> <0xFF>" },
  { "backslash", "\\n\\342", "\\n\\342" },
  { "quotation-marks", "“x”", "“x”" },
  { "control", "a\n\tb\001", "a<U+000A><U+0009>b<U+0001>" },
  { "no-utf8", "a\xff\xfe", "a<0xFF><0xFE>" },
  { "cut-off", "a\xe3\x83", "a<0xE3><0x83>" },
  { "cut-off-before-text", "a\xe3\x83" "b", "a<0xE3><0x83>b" },
  { "overlong", "\xc0\x80", "<0xC0><0x80>" },
  { "surrogate", "\xed\xa0\x80", "<0xED><0xA0><0x80>" },
  { "too-large", "\xf4\x90\x80\x80", "<0xF4><0x90><0x80><0x80>" },
  { "non-character", "\uffff", "<U+FFFF>" },
  { "direction", "a\u202eb", "a<U+202E>b" },
  { "zero-width-non-joiner", "می\u200cرود", "می<U+200C>رود" },
  { "spaces", "a b\u00a0c\u2003d\u3000", "a b<U+00A0>c<U+2003>d<U+3000>" },
  { "emoji-sequence", "👩\u200d❤\ufe0f", "👩<U+200D>❤<U+FE0F>" },
  { "mark-on-letter", "e" ACUTE, "e" ACUTE },
  { "marks-on-letter", "e" ACUTE ACUTE, "e" ACUTE ACUTE },
  { "hebrew-points", "אֲדָר", "אֲדָר" },
  { "devanagari", "हिन्दी", "हिन्दी" },
  { "mark-first", ACUTE "e", "<U+0301>e" },
  { "marks-first", ACUTE ACUTE "e", "<U+0301><U+0301>e" },
  { "mark-on-space", " " ACUTE, " <U+0301>" },
  { "mark-on-bracket", ">" ACUTE, "><U+0301>" },
  { "mark-on-hidden", "\u200b" ACUTE, "<U+200B><U+0301>" },
  { "mark-on-byte", "\xff" ACUTE, "<0xFF><U+0301>" },
  { "longest", X64, X64 },
  { "too-long", X64 "x", X64 "…" },
  { "too-long-by-far", X64 X64 X64, X64 "…" },
  { "characters-count", X48 "éééééééé\n\n\n\n\n\n\n\n" "x",
    X48 "éééééééé<U+000A><U+000A><U+000A><U+000A><U+000A><U+000A><U+000A><U+000A>…" },
};

static void
test_shown (gconstpointer data)
{
  const Shown *row = data;

  check_cmp (cal_shown_dup (row->text), row->shown);
}

/* What is quoted of a long text, the place that matters being marked with a
 * caret here. */
static const Shown places[] = {
  { "first", "^" X64 "x", "x" X48 X8 "xxxxxxx…" },
  { "short", X48 "^" X16, X64 },
  { "as-many-before", X48 "^" X64, X64 "…" },
  { "one-more-before", "0" X48 "^" X64, "…" X64 "…" },
  { "last", "0" X64 "^", "…" X48 },
  { "almost-at-the-end", "0" X64 "^1", "…" X48 "1" },
  { "window-ends-the-text", "0" X48 "^0123456789abcdef", "…" X48 "0123456789abcdef" },
  { "many-bytes", "0\u2028" X16 X16 X8 "éééé\xff\n🌒^1" X16,
    "…<U+2028>" X16 X16 X8 "éééé<0xFF><U+000A>🌒1" X8 "xxxxxxx…" },
  { "mark-behind-the-cut", "e" ACUTE X48 "^" X16, "…" X64 },
  { "mark-at-the-cut", "e" ACUTE X16 X16 X8 "xxxxxxx^" X64,
    "…<U+0301>" X48 X8 "xxxxxxx…" },
};

static void
test_place (gconstpointer data)
{
  const Shown *row = data;
  gsize position = strcspn (row->text, "^");
  g_autofree char *text = g_strdup_printf ("%.*s%s", (int) position, row->text,
                                           row->text + position + 1);

  check_cmp (cal_shown_dup_at (text, position), row->shown);
}

static void
test_character (void)
{
  check_cmp (cal_shown_dup_character (""), "");
  check_cmp (cal_shown_dup_character ("xy"), "x");
  check_cmp (cal_shown_dup_character ("éa"), "é");
  check_cmp (cal_shown_dup_character (ACUTE "a"), "<U+0301>");
  check_cmp (cal_shown_dup_character ("\u202ea"), "<U+202E>");
  check_cmp (cal_shown_dup_character ("\xe2\x80"), "<0xE2>");
}

/* A message is limited in bytes, cut between characters, and never cut again. */
static void
test_message (void)
{
  static const char *const repeated[] = { "x", "é", "🌒", "\n", "\u200c", "\U0010ffff", "\xff" };

  check_cmp (cal_shown_dup_message ("the “\x1b[31m” of " X64 X64), "the “<U+001B>[31m” of " X64 X64);

  for (gsize i = 0; i < G_N_ELEMENTS (repeated); i++)
    for (int padding = 0; padding < 12; padding++)
      {
        GString *message = g_string_new (NULL);
        g_autofree char *shown = NULL;

        g_string_append_len (message, X16, padding);
        for (int n = 0; n < 2000; n++)
          g_string_append (message, repeated[i]);

        shown = cal_shown_dup_message (message->str);
        g_assert_cmpuint (strlen (shown), <=, 1500);
        g_assert_cmpuint (strlen (shown), >, 1480);
        g_assert_true (g_str_has_suffix (shown, "…"));
        g_assert_true (strrchr (shown, '<') == NULL || g_str_has_suffix (shown, ">…"));
        check_cmp (cal_shown_dup_message (shown), shown);
        g_string_free (message, TRUE);
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  check_add_rows ("/cal/shown/text", texts, test_shown, texts[_i].title);
  check_add_rows ("/cal/shown/place", places, test_place, places[_i].title);
  g_test_add_func ("/cal/shown/character", test_character);
  g_test_add_func ("/cal/shown/message", test_message);

  return g_test_run ();
}
