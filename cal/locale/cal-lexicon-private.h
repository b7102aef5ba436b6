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

CalLexicon *cal_lexicon_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void        cal_lexicon_free     (CalLexicon *self);
/* The name is folded and copied; NULL and empty ones are left out, and pairs
 * that are there already.  Narrow names, which are a letter or a number, are looked for
 * only where they are expected. */
void        cal_lexicon_add      (CalLexicon *self,
                                  const char *name,
                                  int         value,
                                  gboolean    narrow);
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

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalLexicon, cal_lexicon_free)

G_END_DECLS
