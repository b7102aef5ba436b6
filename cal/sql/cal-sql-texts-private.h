/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

G_BEGIN_DECLS

/* Texts as databases hand them over, without a zero at the end. */
typedef struct
{
  const char *text;
  gsize length;
} CalSqlText;

/* A bounded number of formatters and readers, for one thread at a time. */
typedef struct _CalSqlTexts CalSqlTexts;

G_GNUC_INTERNAL
CalSqlTexts *cal_sql_texts_new   (void);
G_GNUC_INTERNAL
CalSqlTexts *cal_sql_texts_ref   (CalSqlTexts *self);
G_GNUC_INTERNAL
void         cal_sql_texts_unref (gpointer     self);

/* A formatter that is there already, and one that is made if it is not; both stay with the cache
 * until the next is made. */
G_GNUC_INTERNAL
CalFormatter *cal_sql_texts_find_formatter (CalSqlTexts       *self,
                                            CalBackend        *backend,
                                            const CalSqlText  *locale,
                                            const CalSqlText  *skeleton);
G_GNUC_INTERNAL
CalFormatter *cal_sql_texts_get_formatter  (CalSqlTexts       *self,
                                            CalBackend        *backend,
                                            const CalSqlText  *locale,
                                            const CalSqlText  *skeleton,
                                            GError           **error);

G_GNUC_INTERNAL
char *   cal_sql_format     (CalFormatter      *formatter,
                             gint64             julian_day,
                             GError           **error);
G_GNUC_INTERNAL
gboolean cal_sql_parse      (CalFormatter      *formatter,
                             const char        *text,
                             gint64            *julian_day,
                             GError           **error);
G_GNUC_INTERNAL
gboolean cal_sql_texts_read (CalSqlTexts       *self,
                             const char        *text,
                             CalBackend        *backend,
                             const CalSqlText  *locale,
                             gint64             reference,
                             gint64            *julian_day,
                             GError           **error);

G_END_DECLS
