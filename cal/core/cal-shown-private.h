/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Text from outside as it may stand in a message, of the library and of
 * cal-tool alike: always UTF-8, and nothing in it can hide, break the line or
 * turn the direction of writing.  Characters that can be seen stay as they are;
 * others are written as <U+200C>, and bytes that are no UTF-8 as <0xFF>.
 *
 * A place in a text that a message names counts Unicode characters from 1; what
 * is written as <U+200C> or <0xFF> is one. */

/* Of a long text the beginning. */
char *cal_shown_dup           (const char *text) G_GNUC_WARN_UNUSED_RESULT;
/* Of a long text what stands around the byte at @position. */
char *cal_shown_dup_at        (const char *text,
                               gsize       position) G_GNUC_WARN_UNUSED_RESULT;
/* The first character only. */
char *cal_shown_dup_character (const char *text) G_GNUC_WARN_UNUSED_RESULT;
/* A whole message, which others wrote or which quotes what they wrote.  A second
 * time it stays the same. */
char *cal_shown_dup_message   (const char *message) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
