/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-tabular-islamic-backend.h"

#include "cal-islamic-private.h"

/**
 * CalTabularIslamicBackend:
 *
 * A tabular Islamic calendar with leap years and an epoch of one's own.
 *
 * Months have 30 and 29 days in turn, and in leap years the last one has 30 as well. Which
 * years those are repeats every 30 years. Four such tables are built in, `islamic-civil`,
 * `islamic-east`, `islamic-fatimid` and `islamic-habash`; this class is for all others.
 *
 * ```c
 * g_autoptr (CalBackend) backend =
 *   cal_tabular_islamic_backend_new ("islamic-ulugh", "2 5 7 10 13 15 18 21 24 26 29",
 *                                    1948439, &error);
 * ```
 *
 * The years of the era `ah` count from the epoch, those of `bh` back from it.
 *
 * `g_object_new()` has no error to set: a backend that it makes of wrong properties fails
 * with that error whatever it is asked. `g_initable_new()` and the constructors of
 * languages fail themselves.
 *
 * Thread safety: immutable; may be used from all threads.
 *
 * Since: 1.0
 */

CAL_DEFINE_MADE (TabularIslamic, tabular_islamic, cal_tabular_islamic_kind)

static void
cal_tabular_islamic_backend_install_properties (GObjectClass *object_class)
{
  /**
   * CalTabularIslamicBackend:leap-years: (getter get_leap_years)
   *
   * The leap years of the cycle of 30: numbers of years, 1 to 30, each larger than the one
   * before it, with one space between two of them.
   *
   * There are usually 11. Any number from one to 30 is taken; with fewer or more, months
   * leave the Moon by a day in few years.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_TABULAR_ISLAMIC_LEAP_YEARS,
    g_param_spec_string ("leap-years", NULL, NULL, "2 5 7 10 13 16 18 21 24 26 29", CAL_MADE_PROPERTY));

  /**
   * CalTabularIslamicBackend:epoch: (getter get_epoch)
   *
   * The Julian Day Number of 1 Muharram 1; any day of the domain.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_TABULAR_ISLAMIC_EPOCH,
    g_param_spec_int64 ("epoch", NULL, NULL, G_MININT64, G_MAXINT64, CAL_ISLAMIC_CIVIL_EPOCH, CAL_MADE_PROPERTY));

  /**
   * CalTabularIslamicBackend:names:
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
  cal_made_install_names (object_class, &cal_tabular_islamic_kind);
}

/**
 * cal_tabular_islamic_backend_new: (constructor)
 * @id: (nullable): the id; %NULL means `custom`
 * @leap_years: the leap years of the cycle of 30, such as `2 5 7 10 13 16 18 21 24 26 29`:
 *   one to 30 numbers, 1 to 30, each larger than the one before it, with one space between
 *   two of them
 * @epoch: the Julian Day Number of 1 Muharram 1, [const@Cal.JULIAN_DAY_MIN] to
 *   [const@Cal.JULIAN_DAY_MAX]
 * @error: return location for an error
 *
 * Makes a tabular Islamic calendar.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the id is malformed, with
 * [error@Cal.Error.PARSE] if the leap years are, and with
 * [error@Cal.Error.OUT_OF_RANGE] if the epoch is outside the domain.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_tabular_islamic_backend_new (const char  *id,
                                 const char  *leap_years,
                                 gint64       epoch,
                                 GError     **error)
{
  g_return_val_if_fail (leap_years != NULL, NULL);

  return g_initable_new (CAL_TYPE_TABULAR_ISLAMIC_BACKEND, NULL, error,
                         "id", id, "leap-years", leap_years, "epoch", epoch, NULL);
}

/**
 * cal_tabular_islamic_backend_get_leap_years: (get-property leap-years)
 * @self: a backend
 *
 * Returns the leap years of the cycle of 30.
 *
 * Returns: (transfer none) (nullable): their numbers; %NULL if the property was set to that
 *
 * Since: 1.0
 */
const char *
cal_tabular_islamic_backend_get_leap_years (CalTabularIslamicBackend *self)
{
  g_return_val_if_fail (CAL_IS_TABULAR_ISLAMIC_BACKEND (self), NULL);

  return g_value_get_string (cal_made_get_value (self, CAL_TABULAR_ISLAMIC_LEAP_YEARS));
}

/**
 * cal_tabular_islamic_backend_get_epoch: (get-property epoch)
 * @self: a backend
 *
 * Returns the day of 1 Muharram 1.
 *
 * Returns: the Julian Day Number
 *
 * Since: 1.0
 */
gint64
cal_tabular_islamic_backend_get_epoch (CalTabularIslamicBackend *self)
{
  g_return_val_if_fail (CAL_IS_TABULAR_ISLAMIC_BACKEND (self), 0);

  return g_value_get_int64 (cal_made_get_value (self, CAL_TABULAR_ISLAMIC_EPOCH));
}
