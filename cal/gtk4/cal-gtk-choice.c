/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-choice-private.h"

#include "cal-gtk-util-private.h"

static gboolean
read_day (CalGtkChoice  property,
          const GValue *value,
          gint64       *julian_day)
{
  if (property == CAL_GTK_CHOICE_ISO_DATE)
    return cal_gtk_util_read_day (g_value_get_string (value), julian_day);

  *julian_day = g_value_get_int64 (value);

  return cal_gtk_util_check_day (*julian_day);
}

/* Either end of a range may be set first: it takes the other one along.  FALSE with a warning
 * for what is no day. */
gboolean
cal_gtk_choice_read (const CalGtkSelection *selection,
                     CalGtkChoice           property,
                     const GValue          *value,
                     gint64                *first,
                     gint64                *last)
{
  gint64 day;

  if (!read_day (property, value, &day))
    return FALSE;

  *first = *last = day;

  if (property == CAL_GTK_CHOICE_RANGE_FIRST)
    *last = MAX (day, selection->last);
  else if (property == CAL_GTK_CHOICE_RANGE_LAST && selection->first != CAL_JULIAN_DAY_NONE)
    *first = MIN (day, selection->first);

  return TRUE;
}

gboolean
cal_gtk_choice_notify (GObject                *object,
                       GParamSpec            **properties,
                       const CalGtkSelection  *before,
                       const CalGtkSelection  *after)
{
  gboolean first_changed = after->first != before->first, last_changed = after->last != before->last;

  g_object_freeze_notify (object);

  for (int i = 0; i < CAL_GTK_CHOICE_N_PROPERTIES; i++)
    if (i == CAL_GTK_CHOICE_RANGE_LAST ? last_changed : first_changed)
      g_object_notify_by_pspec (object, properties[i]);

  g_object_thaw_notify (object);

  return first_changed || last_changed;
}
