/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-vague-year-backend.h"

#include "cal-vague-year-private.h"

/**
 * CalVagueYearBackend:
 *
 * A calendar whose years all have 365 days, from an epoch of one's own.
 *
 * Twelve months have 30 days and a thirteenth has five. There are no leap years, so that
 * the year wanders through the seasons once in some 1508 years. Two such calendars are
 * built in, `egyptian` and `armenian`; this class is for those that count their years from
 * another day, such as the era of Yazdegerd.
 *
 * ```c
 * g_autoptr (CalBackend) backend = cal_vague_year_backend_new ("yazdegerd", 1952063, &error);
 * ```
 *
 * There is no era, and months are called by their numbers.
 *
 * `g_object_new()` has no error to set: a backend that it makes of wrong properties fails
 * with that error whatever it is asked. `g_initable_new()` and the constructors of
 * languages fail themselves.
 *
 * Thread safety: immutable; may be used from all threads.
 *
 * Since: 1.0
 */

CAL_DEFINE_MADE (VagueYear, vague_year, cal_vague_year_kind)

static void
cal_vague_year_backend_install_properties (GObjectClass *object_class)
{
  /**
   * CalVagueYearBackend:epoch: (getter get_epoch)
   *
   * The Julian Day Number of the first day of year 1; any day of the domain.
   *
   * By default that is the epoch of `egyptian`.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_VAGUE_YEAR_EPOCH,
    g_param_spec_int64 ("epoch", NULL, NULL, G_MININT64, G_MAXINT64, CAL_VAGUE_YEAR_DEFAULT_EPOCH, CAL_MADE_PROPERTY));

  /**
   * CalVagueYearBackend:names:
   *
   * Names of the months, eras and days, and of the calendar itself, which go before those
   * of the family.
   *
   * From then on nothing can be added to the [struct@Cal.NameTable]. Names of a month that the calendar does not have are refused with
   * [error@Cal.Error.UNKNOWN_MONTH_CODE], those of such an era with
   * [error@Cal.Error.UNKNOWN_ERA].
   *
   * Since: 1.0
   */
  cal_made_install_names (object_class, &cal_vague_year_kind);
}

/**
 * cal_vague_year_backend_new: (constructor)
 * @id: (nullable): the id; %NULL means `custom`
 * @epoch: the Julian Day Number of the first day of year 1, [const@Cal.JULIAN_DAY_MIN] to
 *   [const@Cal.JULIAN_DAY_MAX]
 * @error: return location for an error
 *
 * Makes a calendar whose years all have 365 days.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the id is malformed, and with
 * [error@Cal.Error.OUT_OF_RANGE] if the epoch is outside the domain.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_vague_year_backend_new (const char  *id,
                            gint64       epoch,
                            GError     **error)
{
  return g_initable_new (CAL_TYPE_VAGUE_YEAR_BACKEND, NULL, error, "id", id, "epoch", epoch, NULL);
}

/**
 * cal_vague_year_backend_get_epoch: (get-property epoch)
 * @self: a backend
 *
 * Returns the first day of year 1.
 *
 * Returns: the Julian Day Number
 *
 * Since: 1.0
 */
gint64
cal_vague_year_backend_get_epoch (CalVagueYearBackend *self)
{
  g_return_val_if_fail (CAL_IS_VAGUE_YEAR_BACKEND (self), 0);

  return g_value_get_int64 (cal_made_get_value (self, CAL_VAGUE_YEAR_EPOCH));
}
