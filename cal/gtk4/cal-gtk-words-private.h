/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names of the weekdays in the locale of a model. */

#pragma once

#include <cal/cal.h>

G_BEGIN_DECLS

typedef struct _CalGtkWords CalGtkWords;

CalGtkWords *cal_gtk_words_new            (void);
void         cal_gtk_words_free           (CalGtkWords  *self);

void         cal_gtk_words_update         (CalGtkWords  *self,
                                           CalMonthGrid *model);
gboolean     cal_gtk_words_update_names   (CalGtkWords  *self,
                                           CalMonthGrid *model);

const char  *cal_gtk_words_get_name       (CalGtkWords  *self,
                                           guint         column);
const char  *cal_gtk_words_get_short_name (CalGtkWords  *self,
                                           guint         column);

G_END_DECLS
