/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Folding makes texts equal that readers take for the same: upper and lower
 * case, the digits of all scripts, the many spaces, hyphens and apostrophes,
 * full-width forms, the Arabic and Persian forms of kaf, yeh, alef and heh.
 * Marks that are not seen, or that spell vowels out, vanish.
 *
 * Folded text is UTF-8 again and never longer than what it was made from.
 */

/* The folded character; 0 if the character vanishes. */
gunichar cal_fold_char (gunichar c);

/* Folds @length bytes of valid UTF-8 into @out, which has room for as many and
 * a terminator.  @origins, if not NULL, gives for each byte of the result, and
 * for its end, at which byte of @text it came from.  Gives the length. */
gsize cal_fold (const char *text,
                gsize       length,
                char       *out,
                guint16    *origins);

/* The length of what @word, which is not folded, is in the folded text, if that begins so;
 * 0: it does not. */
gsize cal_fold_match (const char *folded,
                      const char *word);

char *cal_fold_dup (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
