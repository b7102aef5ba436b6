/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The text of a day in the calendar and locale of a model, and the day of a text. */

#pragma once

#include "cal-gtk-types.h"

G_BEGIN_DECLS

typedef struct
{
  CalMonthGrid *model;          /* (owned) */
  CalStyle style;
  CalDate *reference;           /* (owned) or NULL: today */

  CalFormatter *formatter;      /* (owned) or NULL until it is needed */
  CalReader *reader;            /* (owned) likewise */
} CalGtkDateText;

void     cal_gtk_date_text_init   (CalGtkDateText  *self,
                                   CalMonthGrid    *model);
void     cal_gtk_date_text_clear  (CalGtkDateText  *self);
void     cal_gtk_date_text_forget (CalGtkDateText  *self);

char    *cal_gtk_date_text_write  (CalGtkDateText  *self,
                                   gint64           julian_day);
gboolean cal_gtk_date_text_read   (CalGtkDateText  *self,
                                   const char      *text,
                                   gint64          *julian_day,
                                   GError         **error);

G_END_DECLS
