/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-cycle.h"

#include "cal-cycle-private.h"
#include "cal-cycles-private.h"
#include "cal-date.h"
#include "cal-error.h"
#include "cal-shown-private.h"

/**
 * CalCycle:
 *
 * A cycle that names days or years, such as the 260 days of the Maya or the
 * sexagenary cycle of China.
 *
 * A cycle is no calendar: it has no year to count from. It gives each day, or each
 * year of a calendar, a value from 1 to its length, for the whole domain, and a name
 * for each value. The cycles are built in; [func@Cal.Cycle.list_ids] lists them, and
 * [The cycles](cycles.html) says what each one is.
 *
 * A cycle of years reads the year of the date's own calendar if
 * [method@Cal.Backend.get_cycles] of that calendar has the cycle, and otherwise that of
 * the calendar that the page names.
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */
G_DEFINE_BOXED_TYPE (CalCycle, cal_cycle, cal_cycle_ref, cal_cycle_unref)

/**
 * cal_cycle_lookup:
 * @id: the id of a cycle, such as `tzolkin`, in any letter case
 * @error: return location for an error
 *
 * Finds a cycle.
 *
 * Fails with [error@Cal.Error.UNKNOWN_CYCLE] if no cycle has that id.
 *
 * Returns: (transfer full): the cycle
 *
 * Since: 1.0
 */
CalCycle *
cal_cycle_lookup (const char  *id,
                  GError     **error)
{
  const CalCycle *found;
  g_autofree char *shown = NULL;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  found = cal_cycles_find (id);

  if (found != NULL)
    return (CalCycle *) found;

  shown = cal_shown_dup (id);
  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_CYCLE, "there is no cycle “%s”", shown);

  return NULL;
}

/**
 * cal_cycle_list_ids:
 *
 * Lists the ids of all cycles.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids, those of one people
 *   together
 *
 * Since: 1.0
 */
char **
cal_cycle_list_ids (void)
{
  return cal_cycles_list ();
}

/**
 * cal_cycle_ref:
 * @self: a cycle
 *
 * Takes a reference.
 *
 * Cycles are constants of the library, so that references are free.
 *
 * Returns: (transfer full): the same cycle
 *
 * Since: 1.0
 */
CalCycle *
cal_cycle_ref (CalCycle *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self;
}

/**
 * cal_cycle_unref:
 * @self: (transfer full): a cycle
 *
 * Drops a reference.
 *
 * Since: 1.0
 */
void
cal_cycle_unref (CalCycle *self G_GNUC_UNUSED)
{
  g_return_if_fail (self != NULL);
}

/**
 * cal_cycle_get_id:
 * @self: a cycle
 *
 * Gives the id, such as `tzolkin`.
 *
 * Returns: (transfer none): the id, in ASCII
 *
 * Since: 1.0
 */
const char *
cal_cycle_get_id (CalCycle *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

/**
 * cal_cycle_get_unit:
 * @self: a cycle
 *
 * Gives what the values belong to.
 *
 * A value need not change with every unit: weeks and the years of Jupiter have the
 * unit day, as they begin on any day.
 *
 * Returns: the unit
 *
 * Since: 1.0
 */
CalCycleUnit
cal_cycle_get_unit (CalCycle *self)
{
  g_return_val_if_fail (self != NULL, CAL_CYCLE_UNIT_DAY);

  return self->unit;
}

/**
 * cal_cycle_get_length:
 * @self: a cycle
 *
 * Gives the number of values.
 *
 * Returns: the length; values are 1 to that
 *
 * Since: 1.0
 */
int
cal_cycle_get_length (CalCycle *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->length;
}

/**
 * cal_cycle_get_value:
 * @self: a cycle
 * @date: a date of any calendar
 * @error: return location for an error
 *
 * Gives the value of a day, or of the year that it is in.
 *
 * Fails with [error@Cal.Error.BACKEND] if a backend of an application has the cycle and
 * breaks its contract; with built-in backends it never fails.
 *
 * Returns: the value, 1 to the length; 0 if the day has none, and on failure
 *
 * Since: 1.0
 */
int
cal_cycle_get_value (CalCycle  *self,
                     CalDate   *date,
                     GError   **error)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (date != NULL, 0);
  g_return_val_if_fail (error == NULL || *error == NULL, 0);

  return cal_cycle_find_value (self, cal_date_get_backend (date),
                               (gint32) cal_date_get_julian_day (date), error);
}

/**
 * cal_cycle_get_name:
 * @self: a cycle
 * @locale: (nullable): a locale, such as `id-ID`; %NULL means the user's
 * @value: a value, 1 to the length
 * @width: how long the name should be; most cycles have names of one width
 * @error: return location for an error
 *
 * Gives the name of a value.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such value, and with
 * [error@Cal.Error.DATA] if locale data cannot be read.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
char *
cal_cycle_get_name (CalCycle      *self,
                    const char    *locale,
                    int            value,
                    CalNameWidth   width,
                    GError       **error)
{
  CalLocale parsed;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!cal_cycle_check_value (self, value, error))
    return NULL;

  cal_locale_init (&parsed, locale);

  return cal_cycle_dup_name (self, &parsed, value, width, error);
}

/**
 * cal_cycle_next:
 * @self: a cycle
 * @value: a value, 1 to the length
 * @on_or_after: a date of any calendar
 * @error: return location for an error
 *
 * Finds the first date with a value from a date on.
 *
 * That is the given date if it has the value; otherwise the day on which the value
 * begins, in the calendar of the given date.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such value, or the day is
 * outside the range of the calendar.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_cycle_next (CalCycle  *self,
                int        value,
                CalDate   *on_or_after,
                GError   **error)
{
  CalBackend *backend;
  gint32 julian_day;
  gint64 found;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (on_or_after != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!cal_cycle_check_value (self, value, error))
    return NULL;

  backend = cal_date_get_backend (on_or_after);
  julian_day = (gint32) cal_date_get_julian_day (on_or_after);

  if (!cal_cycle_find_day (self, backend, value, julian_day, &found, error))
    return NULL;

  if (found == julian_day)
    return cal_date_ref (on_or_after);

  return cal_date_new_from_julian_day (backend, found, error);
}

/**
 * cal_cycle_equal:
 * @a: (type CalCycle): a cycle
 * @b: (type CalCycle): another cycle
 *
 * Compares two cycles by their ids.
 *
 * Returns: whether they are the same cycle
 *
 * Since: 1.0
 */
gboolean
cal_cycle_equal (gconstpointer a,
                 gconstpointer b)
{
  const CalCycle *first = a, *second = b;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return g_str_equal (first->id, second->id);
}

/**
 * cal_cycle_hash:
 * @self: (type CalCycle): a cycle
 *
 * Makes a hash of the id.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_cycle_hash (gconstpointer self)
{
  const CalCycle *cycle = self;

  g_return_val_if_fail (self != NULL, 0);

  return g_str_hash (cycle->id);
}
