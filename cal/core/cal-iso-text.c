/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days as programs exchange them.
 *
 * Source: ISO 8601:2019 for the date, RFC 9557 for the annotations.
 */

#include "config.h"

#include "cal-backend-private.h"
#include "cal-scan-private.h"

/* Enough for nearly all texts. */
#define ROOM 48

static void
append_iso_date (GString *text,
                 gint32   julian_day)
{
  CalFields fields = cal_iso_from_day (julian_day);
  gboolean short_year = fields.year >= 0 && fields.year <= 9999;

  if (!short_year)
    g_string_append_c (text, fields.year < 0 ? '-' : '+');

  cal_scan_append_number (text, (guint) ABS (fields.year), short_year ? 4 : 6);
  g_string_append_c (text, '-');
  cal_scan_append_number (text, (guint) fields.month, 2);
  g_string_append_c (text, '-');
  cal_scan_append_number (text, (guint) fields.day, 2);
}

void
cal_iso_text_append_annotation (GString       *text,
                                CalBackend    *backend,
                                CalAnnotation  annotation)
{
  if (annotation == CAL_ANNOTATION_NEVER ||
      (annotation == CAL_ANNOTATION_AUTO && cal_backend_is_iso (backend)) ||
      !cal_backend_is_registered (backend))
    return;

  g_string_append (text, annotation == CAL_ANNOTATION_CRITICAL ? "[!u-ca=" : "[u-ca=");
  g_string_append (text, cal_backend_peek_id (backend));
  g_string_append_c (text, ']');
}

char *
cal_iso_text_write (gint32         julian_day,
                    CalBackend    *backend,
                    CalAnnotation  annotation)
{
  GString *text = g_string_sized_new (ROOM);

  append_iso_date (text, julian_day);
  cal_iso_text_append_annotation (text, backend, annotation);

  return g_string_free (text, FALSE);
}
