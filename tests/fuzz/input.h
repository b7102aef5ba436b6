/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What targets of fuzzing have in common.
 *
 * A target is a file with one LLVMFuzzerTestOneInput ().  It takes bytes for what it does
 * and with what, so that most inputs mean something, and asserts what holds whatever they
 * are.  With libFuzzer it is a fuzzer; otherwise main.c makes a test of it. */

#pragma once

#include <stdint.h>

#include "cal-date.h"

G_BEGIN_DECLS

typedef struct
{
  const guint8 *data;
  gsize n;              /* of the bytes that are left */
  const guint8 *whole;
  gsize n_whole;
  gboolean is_accepted;
  gint64 start;         /* of the clock of the thread, in microseconds */
} FuzzInput;

int LLVMFuzzerTestOneInput (const uint8_t *data,
                            size_t         n);

/* Each target begins and ends with these.  When the program ends, it prints how many inputs
 * were accepted, and how long the slowest took. */
FuzzInput   fuzz_begin          (const guint8  *data,
                                 gsize          n);
void        fuzz_end            (FuzzInput     *input);

/* The input reached what the target is about: it is a date, a table, a text that was read. */
void        fuzz_accept         (FuzzInput     *input);

typedef struct
{
  guint n_inputs;
  guint n_accepted;
  gint64 duration;      /* of the last one, in microseconds */
} FuzzCounts;

FuzzCounts  fuzz_get_counts     (void);

/* Where there are no more bytes, all give 0, or what stands first. */
guint       fuzz_take_below     (FuzzInput     *input,
                                 guint          n);
int         fuzz_take_int       (FuzzInput     *input);
gint64      fuzz_take_number    (FuzzInput     *input);
gint64      fuzz_take_day       (FuzzInput     *input);
char       *fuzz_take_text      (FuzzInput     *input,
                                 gsize          most);

/* @text with a few characters changed, or unchanged. */
char       *fuzz_take_changed   (FuzzInput     *input,
                                 const char    *text);

/* A locale, known or not. */
const char *fuzz_take_locale    (FuzzInput     *input);

/* A built-in calendar, and its number. */
CalBackend *fuzz_take_backend   (FuzzInput     *input);
CalBackend *fuzz_get_backend    (guint          number);
guint       fuzz_get_n_backends (void);

/* A date of a calendar, or NULL where the calendar has none. */
CalDate    *fuzz_take_date      (FuzzInput     *input,
                                 CalBackend    *backend);

/* Success and failure exclude each other; clears the error. */
gboolean    fuzz_settle         (gboolean       success,
                                 GError       **error);

/* What a call that returns an object, or text, or NULL gave; so that it is settled. */
#define FUZZ_SETTLE(variable, call) \
  (error = NULL, (variable) = (call), fuzz_settle ((variable) != NULL, &error))

G_END_DECLS
