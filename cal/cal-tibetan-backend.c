/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-tibetan-backend.h"

#include "cal-tibetan-private.h"

/**
 * CalTibetanBackend:
 *
 * A Tibetan calendar from an epoch of one's own.
 *
 * The calendars of Tibetan schools, of Mongolia and of Bhutan have the same mean motions
 * and tables, and differ in where the Moon and the Sun were at their epochs, and in where
 * leap months are. That of the Phugpa school is built in as `tibetan`; this class is for
 * all others. The parameters are those of S. Janson, *Tibetan calendar mathematics*
 * (arXiv:1401.6285).
 *
 * ```c
 * g_autoptr (CalBackend) mongolian =
 *   cal_tibetan_backend_new ("mongol", 1747, 172, "2359237 2603/2828", "397/402", "1523/1764",
 *                            CAL_TIBETAN_LEAP_FIRST, &error);
 * ```
 *
 * | Calendar | Year | Beta | Mean date | Sun | Anomaly | Leap month |
 * |----------|------|------|-----------|-----|---------|------------|
 * | Phugpa | 1987 | 184 | `2446914 135/707` | `0` | `38/49` | first |
 * | Tsurphu | 1852 | 187 | `2397598 1197103/7635600` | `23/27135` | `1/49` | first |
 * | Mongolia | 1747 | 172 | `2359237 2603/2828` | `397/402` | `1523/1764` | first |
 * | Bhutan | 1754 | 191 | `2361807 52/707` | `1/67` | `17/147` | second |
 *
 * ## Months and days
 *
 * A leap month before the month of its number is coded by the one before it, from `M00L`
 * to `M11L`, and dates in one that a year lacks go forward. One after it has the codes
 * `M01L` to `M12L`, and they go back. Days are as in `tibetan`: without gaps, with the
 * number that people call them by as their label. There is no era; years are numbered by
 * the ISO year in which they begin, and named in the cycle of sixty.
 *
 * `g_object_new()` has no error to set: a backend that it makes of wrong properties fails
 * with that error whatever it is asked. `g_initable_new()` and the constructors of
 * languages fail themselves.
 *
 * Thread safety: immutable; may be used from all threads.
 *
 * Since: 1.0
 */

G_DEFINE_ENUM_TYPE (CalTibetanLeap, cal_tibetan_leap,
  G_DEFINE_ENUM_VALUE (CAL_TIBETAN_LEAP_FIRST, "first"),
  G_DEFINE_ENUM_VALUE (CAL_TIBETAN_LEAP_SECOND, "second"))

CAL_DEFINE_MADE (Tibetan, tibetan, cal_tibetan_kind)

static void
install_numbers (GObjectClass *object_class)
{
  /**
   * CalTibetanBackend:epoch-year: (getter get_epoch_year)
   *
   * The year of the epoch, −9999 to 9999.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_TIBETAN_EPOCH_YEAR,
    g_param_spec_int64 ("epoch-year", NULL, NULL, G_MININT64, G_MAXINT64, 1987, CAL_MADE_PROPERTY));

  /**
   * CalTibetanBackend:beta: (getter get_beta)
   *
   * Where the epoch is in the cycle of leap months, −9999 to 9999: the month with the true
   * count n has the number (65 n + beta) / 67, rounded up.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_TIBETAN_BETA,
    g_param_spec_int64 ("beta", NULL, NULL, G_MININT64, G_MAXINT64, 184, CAL_MADE_PROPERTY));

  /**
   * CalTibetanBackend:leap: (getter get_leap)
   *
   * Which of two months with one number is the leap month.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_TIBETAN_LEAP,
    g_param_spec_enum ("leap", NULL, NULL, CAL_TYPE_TIBETAN_LEAP, CAL_TIBETAN_LEAP_FIRST, CAL_MADE_PROPERTY));
}

static void
cal_tibetan_backend_install_properties (GObjectClass *object_class)
{
  install_numbers (object_class);

  /**
   * CalTibetanBackend:mean-date: (getter get_mean_date)
   *
   * The mean new moon of the epoch, as a Julian Day Number from 0 on, with a fraction if
   * need be: `2446914 135/707`.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_TIBETAN_MEAN_DATE,
    g_param_spec_string ("mean-date", NULL, NULL, "2446914 135/707", CAL_MADE_PROPERTY));

  /**
   * CalTibetanBackend:sun: (getter get_sun)
   *
   * The mean longitude of the Sun at that new moon, as a fraction of a turn: `0` or `397/402`.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_TIBETAN_SUN,
    g_param_spec_string ("sun", NULL, NULL, "0", CAL_MADE_PROPERTY));

  /**
   * CalTibetanBackend:anomaly: (getter get_anomaly)
   *
   * The anomaly of the Moon at that new moon, as a fraction of a turn: `38/49`.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_TIBETAN_ANOMALY,
    g_param_spec_string ("anomaly", NULL, NULL, "38/49", CAL_MADE_PROPERTY));

  /**
   * CalTibetanBackend:names:
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
  cal_made_install_names (object_class, &cal_tibetan_kind);
}

/**
 * cal_tibetan_backend_new: (constructor)
 * @id: (nullable): the id; %NULL means `custom`
 * @epoch_year: the year of the epoch, −9999 to 9999
 * @beta: where the epoch is in the cycle of leap months, −9999 to 9999
 * @mean_date: the mean new moon of the epoch as an exact Julian Day Number, such as
 *   `2446914 135/707`, from 0 to [const@Cal.JULIAN_DAY_MAX]
 * @sun: the mean Sun then, as a fraction of a turn, from `0` to less than 1
 * @anomaly: the anomaly of the Moon then, likewise
 * @leap: which of two months with one number is the leap month
 * @error: return location for an error
 *
 * Makes a Tibetan calendar.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the id is malformed, with
 * [error@Cal.Error.PARSE] if a fraction is, and with [error@Cal.Error.OUT_OF_RANGE] if a
 * number is outside its range, or the fractions together are finer than 1/8589934592 day.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_tibetan_backend_new (const char      *id,
                         gint64           epoch_year,
                         gint64           beta,
                         const char      *mean_date,
                         const char      *sun,
                         const char      *anomaly,
                         CalTibetanLeap   leap,
                         GError         **error)
{
  g_return_val_if_fail (mean_date != NULL && sun != NULL && anomaly != NULL, NULL);
  g_return_val_if_fail ((guint) leap <= CAL_TIBETAN_LEAP_SECOND, NULL);

  return g_initable_new (CAL_TYPE_TIBETAN_BACKEND, NULL, error, "id", id,
                         "epoch-year", epoch_year, "beta", beta, "mean-date", mean_date,
                         "sun", sun, "anomaly", anomaly, "leap", leap, NULL);
}

/**
 * cal_tibetan_backend_get_epoch_year: (get-property epoch-year)
 * @self: a backend
 *
 * Returns the year of the epoch.
 *
 * Returns: the year
 *
 * Since: 1.0
 */
gint64
cal_tibetan_backend_get_epoch_year (CalTibetanBackend *self)
{
  g_return_val_if_fail (CAL_IS_TIBETAN_BACKEND (self), 0);

  return g_value_get_int64 (cal_made_get_value (self, CAL_TIBETAN_EPOCH_YEAR));
}

/**
 * cal_tibetan_backend_get_beta: (get-property beta)
 * @self: a backend
 *
 * Returns where the epoch is in the cycle of leap months.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
gint64
cal_tibetan_backend_get_beta (CalTibetanBackend *self)
{
  g_return_val_if_fail (CAL_IS_TIBETAN_BACKEND (self), 0);

  return g_value_get_int64 (cal_made_get_value (self, CAL_TIBETAN_BETA));
}

/**
 * cal_tibetan_backend_get_mean_date: (get-property mean-date)
 * @self: a backend
 *
 * Returns the mean new moon of the epoch.
 *
 * Returns: (transfer none) (nullable): an exact Julian Day Number; %NULL if the property was
 *   set to that
 *
 * Since: 1.0
 */
const char *
cal_tibetan_backend_get_mean_date (CalTibetanBackend *self)
{
  g_return_val_if_fail (CAL_IS_TIBETAN_BACKEND (self), NULL);

  return g_value_get_string (cal_made_get_value (self, CAL_TIBETAN_MEAN_DATE));
}

/**
 * cal_tibetan_backend_get_sun: (get-property sun)
 * @self: a backend
 *
 * Returns the mean Sun of the epoch.
 *
 * Returns: (transfer none) (nullable): a fraction of a turn; %NULL if the property was set to
 *   that
 *
 * Since: 1.0
 */
const char *
cal_tibetan_backend_get_sun (CalTibetanBackend *self)
{
  g_return_val_if_fail (CAL_IS_TIBETAN_BACKEND (self), NULL);

  return g_value_get_string (cal_made_get_value (self, CAL_TIBETAN_SUN));
}

/**
 * cal_tibetan_backend_get_anomaly: (get-property anomaly)
 * @self: a backend
 *
 * Returns the anomaly of the Moon at the epoch.
 *
 * Returns: (transfer none) (nullable): a fraction of a turn; %NULL if the property was set to
 *   that
 *
 * Since: 1.0
 */
const char *
cal_tibetan_backend_get_anomaly (CalTibetanBackend *self)
{
  g_return_val_if_fail (CAL_IS_TIBETAN_BACKEND (self), NULL);

  return g_value_get_string (cal_made_get_value (self, CAL_TIBETAN_ANOMALY));
}

/**
 * cal_tibetan_backend_get_leap: (get-property leap)
 * @self: a backend
 *
 * Returns which of two months with one number is the leap month.
 *
 * Returns: the first or the second
 *
 * Since: 1.0
 */
CalTibetanLeap
cal_tibetan_backend_get_leap (CalTibetanBackend *self)
{
  g_return_val_if_fail (CAL_IS_TIBETAN_BACKEND (self), CAL_TIBETAN_LEAP_FIRST);

  return g_value_get_enum (cal_made_get_value (self, CAL_TIBETAN_LEAP));
}
