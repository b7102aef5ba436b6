/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-grid-rules-private.h"

static void
closure_clear (gpointer data)
{
  CalGridClosure *closure = data;

  if (closure->destroy != NULL)
    closure->destroy (closure->data);
}

/* A function that is called may replace itself: the call holds a reference. */
static void
closure_unref (CalGridClosure *closure)
{
  if (closure != NULL)
    g_rc_box_release_full (closure, closure_clear);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalGridClosure, closure_unref)

/* The old one is dropped when the new one is in its place. */
static void
replace (CalGridClosure **place,
         CalGridClosure  *closure)
{
  CalGridClosure *old = *place;

  *place = closure;
  closure_unref (old);
}

static CalGridClosure *
closure_new (gpointer       data,
             GDestroyNotify destroy)
{
  CalGridClosure *closure = g_rc_box_new0 (CalGridClosure);

  closure->data = data;
  closure->destroy = destroy;

  return closure;
}

CalGridRules *
cal_grid_rules_new (void)
{
  CalGridRules *self = g_rc_box_new0 (CalGridRules);

  self->first_day = CAL_JULIAN_DAY_MIN;
  self->last_day = CAL_JULIAN_DAY_MAX;

  return self;
}

CalGridRules *
cal_grid_rules_ref (CalGridRules *self)
{
  return g_rc_box_acquire (self);
}

void
cal_grid_rules_clear (CalGridRules *self)
{
  g_clear_pointer (&self->marked, g_hash_table_unref);
  replace (&self->marks, NULL);
  replace (&self->enabled, NULL);
}

void
cal_grid_rules_unref (CalGridRules *self)
{
  g_rc_box_release_full (self, (GDestroyNotify) cal_grid_rules_clear);
}

void
cal_grid_rules_set_marks (CalGridRules *self,
                          gint64        julian_day,
                          guint         marks)
{
  if (self->marked == NULL)
    self->marked = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  if (marks == 0)
    g_hash_table_remove (self->marked, &julian_day);
  else
    g_hash_table_insert (self->marked, g_memdup2 (&julian_day, sizeof julian_day), GUINT_TO_POINTER (marks));
}

void
cal_grid_rules_set_marks_func (CalGridRules    *self,
                               CalDayMarksFunc  func,
                               gpointer         data,
                               GDestroyNotify   destroy)
{
  CalGridClosure *closure = closure_new (data, destroy);

  closure->marks = func;
  replace (&self->marks, closure);
}

void
cal_grid_rules_set_enabled_func (CalGridRules   *self,
                                 CalDayFunc      func,
                                 gpointer        data,
                                 GDestroyNotify  destroy)
{
  CalGridClosure *closure = closure_new (data, destroy);

  closure->enabled = func;
  replace (&self->enabled, closure);
}

gboolean
cal_grid_rules_is_enabled (CalGridRules *self,
                           gint64        julian_day)
{
  g_autoptr (CalGridClosure) closure = NULL;

  if (julian_day < self->first_day || julian_day > self->last_day)
    return FALSE;

  if (self->enabled == NULL || self->enabled->enabled == NULL)
    return TRUE;

  closure = g_rc_box_acquire (self->enabled);

  return closure->enabled (julian_day, closure->data) != FALSE;
}

guint
cal_grid_rules_get_marks (CalGridRules *self,
                          gint64        julian_day)
{
  g_autoptr (CalGridClosure) closure = NULL;
  guint marks = self->marked != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (self->marked, &julian_day)) : 0;

  if (marks != 0 || self->marks == NULL || self->marks->marks == NULL)
    return marks;

  closure = g_rc_box_acquire (self->marks);

  return closure->marks (julian_day, closure->data);
}
