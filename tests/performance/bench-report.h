/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BENCH_MAX_PEERS 6

/* One line of the table; Cal is the first of the peers. */
typedef struct
{
  const char *operation;
  const char *calendar;
  const char *days;
  gsize n_peers;
  const char *peers[BENCH_MAX_PEERS];
  double nanoseconds[BENCH_MAX_PEERS]; /* a day, median */
} BenchRow;

void     bench_print_row      (const BenchRow  *row,
                               gboolean         with_head);
void     bench_print_json     (const BenchRow  *rows,
                               gsize            n_rows);
void     bench_print_markdown (const BenchRow  *rows,
                               gsize            n_rows);
gboolean bench_write_plot     (const BenchRow  *rows,
                               gsize            n_rows,
                               const char      *file,
                               GError         **error);

G_END_DECLS
