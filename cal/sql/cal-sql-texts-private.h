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

/* Whether the formatter is there. */
G_GNUC_INTERNAL
gboolean cal_sql_texts_has     (CalSqlTexts       *self,
                                CalBackend        *backend,
                                const CalSqlText  *locale,
                                const CalSqlText  *skeleton);
/* Makes the formatter, so that what fails after it is about the date. */
G_GNUC_INTERNAL
gboolean cal_sql_texts_prepare (CalSqlTexts       *self,
                                CalBackend        *backend,
                                const CalSqlText  *locale,
                                const CalSqlText  *skeleton,
                                GError           **error);

G_GNUC_INTERNAL
char *   cal_sql_texts_format (CalSqlTexts       *self,
                               CalBackend        *backend,
                               gint64             julian_day,
                               const CalSqlText  *locale,
                               const CalSqlText  *skeleton,
                               GError           **error);
G_GNUC_INTERNAL
gboolean cal_sql_texts_parse  (CalSqlTexts       *self,
                               const char        *text,
                               CalBackend        *backend,
                               const CalSqlText  *locale,
                               const CalSqlText  *skeleton,
                               gint64            *julian_day,
                               GError           **error);
G_GNUC_INTERNAL
gboolean cal_sql_texts_read   (CalSqlTexts       *self,
                               const char        *text,
                               CalBackend        *backend,
                               const CalSqlText  *locale,
                               gint64             reference,
                               gint64            *julian_day,
                               GError           **error);

G_END_DECLS
