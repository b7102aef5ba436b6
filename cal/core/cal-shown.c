/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-shown-private.h"

#include <string.h>

/* Characters that are quoted of a text, and how many of them at most stand
 * before the place that matters. */
#define MAX_QUOTED 64
#define MAX_BEFORE 48

/* In bytes: no message with two quotations is as long. */
#define MAX_MESSAGE 1500

#define ELLIPSIS "…"

/* Letters, marks and symbols that draw nothing, by which texts that look the
 * same can differ: of those that Unicode calls default ignorable what its
 * general category does not show, and some that are blank. */
static const struct
{
  gunichar first;
  gunichar last;
} blanks[] = {
  { 0x034f, 0x034f },   /* COMBINING GRAPHEME JOINER */
  { 0x115f, 0x1160 },   /* HANGUL FILLERS */
  { 0x17b4, 0x17b5 },   /* KHMER INHERENT VOWELS */
  { 0x180b, 0x180f },   /* MONGOLIAN VARIATION SELECTORS */
  { 0x2800, 0x2800 },   /* BRAILLE PATTERN BLANK */
  { 0x3164, 0x3164 },   /* HANGUL FILLER */
  { 0xfe00, 0xfe0f },   /* VARIATION SELECTORS */
  { 0xffa0, 0xffa0 },   /* HALFWIDTH HANGUL FILLER */
  { 0x13441, 0x13442 }, /* EGYPTIAN HIEROGLYPH BLANKS */
  { 0x16fe4, 0x16fe4 }, /* KHITAN SMALL SCRIPT FILLER */
  { 0x1d159, 0x1d159 }, /* MUSICAL SYMBOL NULL NOTEHEAD */
  { 0xe0100, 0xe01ef }, /* VARIATION SELECTORS */
};

static gboolean
is_blank (gunichar character)
{
  for (gsize i = 0; i < G_N_ELEMENTS (blanks); i++)
    if (character >= blanks[i].first && character <= blanks[i].last)
      return TRUE;

  return FALSE;
}

/* @carries says whether the character before can carry a mark, and then whether
 * this one can.  A mark on anything else would change how a quotation mark, or
 * something else that is ours, looks. */
static gboolean
is_visible (gunichar  character,
            gboolean *carries)
{
  gboolean carried = *carries;

  *carries = FALSE;

  if (is_blank (character))
    return FALSE;

  switch (g_unichar_type (character))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_UNASSIGNED:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return FALSE;

    case G_UNICODE_SPACE_SEPARATOR:
      return character == ' ';

    case G_UNICODE_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
    case G_UNICODE_NON_SPACING_MARK:
      return *carries = carried;

    default:
      *carries = g_unichar_isalnum (character);
      return TRUE;
    }
}

/* The bytes of the first character; one that is no UTF-8 stands for itself. */
static gsize
measure (const char *text)
{
  gboolean valid = g_unichar_validate (g_utf8_get_char_validated (text, -1));

  return valid ? (gsize) (g_utf8_next_char (text) - text) : 1;
}

/* Appends a character; returns what follows it. */
static const char *
append (GString    *shown,
        const char *text,
        gboolean   *carries)
{
  gunichar character = g_utf8_get_char_validated (text, -1);

  if (!g_unichar_validate (character))
    {
      g_string_append_printf (shown, "<0x%02X>", (guchar) *text);
      *carries = FALSE;
    }
  else if (is_visible (character, carries))
    g_string_append_unichar (shown, character);
  else
    g_string_append_printf (shown, "<U+%04X>", character);

  return text + measure (text);
}

/* Where to begin to quote, so that @position is among what is quoted. */
static const char *
find_beginning (const char *text,
                gsize       position)
{
  const char *beginning = text;
  const char *p = text;
  gsize n = 0;

  for (; *p != '\0' && p < text + position; p += measure (p), n++)
    if (n >= MAX_BEFORE)
      beginning += measure (beginning);

  for (; *p != '\0' && n <= MAX_QUOTED; p += measure (p))
    n++;

  return n <= MAX_QUOTED ? text : beginning;
}

char *
cal_shown_dup (const char *text)
{
  return cal_shown_dup_at (text, 0);
}

char *
cal_shown_dup_at (const char *text,
                  gsize       position)
{
  const char *p = find_beginning (text, position);
  GString *shown = g_string_new (p > text ? ELLIPSIS : NULL);
  gboolean carries = FALSE;

  for (int i = 0; i < MAX_QUOTED && *p != '\0'; i++)
    p = append (shown, p, &carries);

  if (*p != '\0')
    g_string_append (shown, ELLIPSIS);

  return g_string_free (shown, FALSE);
}

char *
cal_shown_dup_character (const char *text)
{
  GString *shown = g_string_new (NULL);
  gboolean carries = FALSE;

  if (*text != '\0')
    append (shown, text, &carries);

  return g_string_free (shown, FALSE);
}

/* What has been shown once is no longer than the limit, and is not cut again
 * where that would be within <U+200C>. */
char *
cal_shown_dup_message (const char *message)
{
  GString *shown = g_string_new (NULL);
  const char *p = message;
  gboolean carries = FALSE;
  gsize end = 0;

  while (*p != '\0' && shown->len <= MAX_MESSAGE)
    {
      if (shown->len <= MAX_MESSAGE - strlen (ELLIPSIS))
        end = shown->len;

      p = append (shown, p, &carries);
    }

  if (shown->len > MAX_MESSAGE)
    {
      g_string_truncate (shown, end);
      g_string_append (shown, ELLIPSIS);
    }

  return g_string_free (shown, FALSE);
}
