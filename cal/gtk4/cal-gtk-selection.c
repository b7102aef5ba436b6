/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-gtk-selection-private.h"

void
cal_gtk_selection_init (CalGtkSelection *self)
{
  self->mode = CAL_GTK_SELECTION_MODE_SINGLE;
  self->first = self->last = self->started = self->anchor = CAL_JULIAN_DAY_NONE;
}

void
cal_gtk_selection_set (CalGtkSelection *self,
                       gint64           first,
                       gint64           last)
{
  self->started = self->anchor = CAL_JULIAN_DAY_NONE;

  if (self->mode == CAL_GTK_SELECTION_MODE_NONE)
    first = CAL_JULIAN_DAY_NONE;

  self->first = first;
  self->last = self->mode == CAL_GTK_SELECTION_MODE_RANGE && first != CAL_JULIAN_DAY_NONE ? MAX (first, last) : first;
}

void
cal_gtk_selection_set_mode (CalGtkSelection     *self,
                            CalGtkSelectionMode  mode)
{
  self->mode = mode;
  cal_gtk_selection_set (self, self->first, self->last);
}

/* A range is begun by one choice and ended by the next one, on either side. */
void
cal_gtk_selection_choose (CalGtkSelection *self,
                          gint64           day)
{
  gint64 started = self->started;

  if (self->mode != CAL_GTK_SELECTION_MODE_RANGE)
    {
      cal_gtk_selection_set (self, day, day);
      return;
    }

  /* What Shift and the arrows have chosen is complete. */
  if (self->anchor != CAL_JULIAN_DAY_NONE && (day == self->first || day == self->last))
    {
      self->anchor = CAL_JULIAN_DAY_NONE;
      return;
    }

  if (started == CAL_JULIAN_DAY_NONE)
    {
      self->started = day;
      self->anchor = CAL_JULIAN_DAY_NONE;
      return;
    }

  cal_gtk_selection_set (self, MIN (started, day), MAX (started, day));
}

/* Shift and an arrow: the end moves, and the range is one at each step. */
void
cal_gtk_selection_extend (CalGtkSelection *self,
                          gint64           from,
                          gint64           to)
{
  gint64 anchor;

  if (self->started != CAL_JULIAN_DAY_NONE)
    anchor = self->started;
  else if (self->anchor != CAL_JULIAN_DAY_NONE)
    anchor = self->anchor;
  else if (self->first != CAL_JULIAN_DAY_NONE && from == self->last)
    anchor = self->first;
  else if (self->first != CAL_JULIAN_DAY_NONE && from == self->first)
    anchor = self->last;
  else
    anchor = from;

  cal_gtk_selection_set (self, MIN (anchor, to), MAX (anchor, to));
  self->anchor = anchor;
}

/* Whether there was a range to drop. */
gboolean
cal_gtk_selection_cancel (CalGtkSelection *self)
{
  gboolean started = cal_gtk_selection_is_started (self);

  self->started = self->anchor = CAL_JULIAN_DAY_NONE;

  return started;
}

gboolean
cal_gtk_selection_is_started (const CalGtkSelection *self)
{
  return self->started != CAL_JULIAN_DAY_NONE;
}

/* A range that is begun reaches as far as the day that is pointed at. */
void
cal_gtk_selection_get_shown (const CalGtkSelection *self,
                             gint64                 pointed_at,
                             gint64                *first,
                             gint64                *last)
{
  gint64 other = pointed_at != CAL_JULIAN_DAY_NONE ? pointed_at : self->started;

  *first = cal_gtk_selection_is_started (self) ? MIN (self->started, other) : self->first;
  *last = cal_gtk_selection_is_started (self) ? MAX (self->started, other) : self->last;
}
