/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Names to be recognised at the beginning of a text.  Complete lexicons do not
 * change and may be shared between threads. */

typedef struct _CalLexicon CalLexicon;

/* Where one name has several meanings, those of the first of these that has any hold. */
typedef enum
{
  CAL_LEXICON_NAME,             /* as it is written */
  CAL_LEXICON_SPELLING,         /* in another way that people write in the same language */
  CAL_LEXICON_TRANSLITERATION   /* as it is written in many languages */
} CalLexiconRank;

/* The longest name that a loose lexicon looks at loosely, in bytes. */
#define CAL_LEXICON_MAX_NAME 1000

/* A loose one leaves spaces, hyphens, apostrophes and full stops within names out of
 * account, and marks over and under letters. */
CalLexicon *cal_lexicon_new      (gboolean    loose) G_GNUC_WARN_UNUSED_RESULT;
void        cal_lexicon_free     (CalLexicon *self);
/* The name is folded and copied; NULL and empty ones are left out.  Narrow names, which are a letter or a number, are looked for
 * only where they are expected. */
void        cal_lexicon_add      (CalLexicon *self,
                                  const char *name,
                                  int         value,
                                  gboolean    narrow);
void        cal_lexicon_add_as   (CalLexicon     *self,
                                  const char     *name,
                                  int             value,
                                  gboolean        narrow,
                                  CalLexiconRank  rank);
/* Sorts them, each once, before the first is looked for. */
void        cal_lexicon_complete (CalLexicon *self);

/* A name that @text, which is folded, begins with. */
typedef struct
{
  gsize length;
  int value;
} CalLexiconMatch;

/* All of them, the longest first, the narrow ones only if asked; gives their number. */
guint       cal_lexicon_match    (const CalLexicon *self,
                                  const char       *text,
                                  gboolean          narrow,
                                  CalLexiconMatch  *matches,
                                  guint             max_matches);

/* Whether some name begins with @text, which is folded, and goes on. */
gboolean    cal_lexicon_goes_on  (const CalLexicon *self,
                                  const char       *text);

/* The values of the names that begin with @text, which is folded, also of those that are no longer,
 * but are spaced otherwise; gives how many there are, @max_values at most.  Narrow names are no
 * beginning. */
guint       cal_lexicon_find_beginnings (const CalLexicon *self,
                                         const char       *text,
                                         int              *values,
                                         guint             max_values);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalLexicon, cal_lexicon_free)

G_END_DECLS
