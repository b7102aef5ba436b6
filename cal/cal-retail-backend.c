/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-retail-backend.h"

#include "cal-retail-private.h"

/**
 * CalRetailBackend:
 *
 * A calendar of retailers, by rules of one's own.
 *
 * Years have 52 or 53 whole weeks, so that weeks of two years can be compared. A quarter
 * has 13 weeks in three months, as [enum@Cal.RetailPattern] says; the 53rd week belongs
 * to the last month of the year. The year ends on the same day of the week each time, by
 * [enum@Cal.RetailEnd] near or in the same month. The calendar of the National Retail
 * Federation is built in as `retail`; this class is for all others.
 *
 * ```c
 * g_autoptr (CalBackend) backend =
 *   cal_retail_backend_new ("retail-aug", 6, 8, CAL_RETAIL_END_LAST, CAL_RETAIL_PATTERN_WEEKS_445, &error);
 * ```
 *
 * ## Years and months
 *
 * A year has the number of the Gregorian year in which it is meant to begin: that of the
 * month after the one in which years end. The year 2025 of the federation ends on the
 * Saturday nearest 31 January of 2026, and one that ends with December is that of the same
 * number. Some number their years by the end; theirs are one more, unless that is in
 * December.
 *
 * The first month has the name of the Gregorian month with which the year is meant to
 * begin. Weeks begin on the day after the last day of the year; how a week is shown is a
 * matter of the locale all the same. There is no era.
 *
 * `g_object_new()` has no error to set: a backend that it makes of wrong properties fails
 * with that error whatever it is asked. `g_initable_new()` and the constructors of
 * languages fail themselves.
 *
 * Thread safety: immutable; may be used from all threads.
 *
 * Since: 1.0
 */

G_DEFINE_ENUM_TYPE (CalRetailEnd, cal_retail_end,
  G_DEFINE_ENUM_VALUE (CAL_RETAIL_END_NEAREST, "nearest"),
  G_DEFINE_ENUM_VALUE (CAL_RETAIL_END_LAST, "last"))

G_DEFINE_ENUM_TYPE (CalRetailPattern, cal_retail_pattern,
  G_DEFINE_ENUM_VALUE (CAL_RETAIL_PATTERN_WEEKS_445, "weeks-445"),
  G_DEFINE_ENUM_VALUE (CAL_RETAIL_PATTERN_WEEKS_454, "weeks-454"),
  G_DEFINE_ENUM_VALUE (CAL_RETAIL_PATTERN_WEEKS_544, "weeks-544"))

CAL_DEFINE_MADE (Retail, retail, cal_retail_kind)

static void
cal_retail_backend_install_properties (GObjectClass *object_class)
{
  /**
   * CalRetailBackend:last-weekday: (getter get_last_weekday)
   *
   * The day of the week on which years end, 1 (Monday) to 7 (Sunday).
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_RETAIL_LAST_WEEKDAY,
    g_param_spec_int64 ("last-weekday", NULL, NULL, G_MININT64, G_MAXINT64, 6, CAL_MADE_PROPERTY));

  /**
   * CalRetailBackend:end-month: (getter get_end_month)
   *
   * The Gregorian month with which years end, 1 to 12.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_RETAIL_END_MONTH,
    g_param_spec_int64 ("end-month", NULL, NULL, G_MININT64, G_MAXINT64, 1, CAL_MADE_PROPERTY));

  /**
   * CalRetailBackend:end: (getter get_end)
   *
   * On which such day of the week years end.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_RETAIL_END_RULE,
    g_param_spec_enum ("end", NULL, NULL, CAL_TYPE_RETAIL_END, CAL_RETAIL_END_NEAREST, CAL_MADE_PROPERTY));

  /**
   * CalRetailBackend:pattern: (getter get_pattern)
   *
   * How many weeks the months of a quarter have.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_RETAIL_WEEKS,
    g_param_spec_enum ("pattern", NULL, NULL, CAL_TYPE_RETAIL_PATTERN, CAL_RETAIL_PATTERN_WEEKS_454,
                       CAL_MADE_PROPERTY));

  /**
   * CalRetailBackend:names:
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
  cal_made_install_names (object_class, &cal_retail_kind);
}

/**
 * cal_retail_backend_new: (constructor)
 * @id: (nullable): the id; %NULL means `custom`
 * @last_weekday: the day of the week on which years end, 1 (Monday) to 7 (Sunday)
 * @end_month: the Gregorian month with which years end, 1 to 12
 * @end: on which such day of the week they end
 * @pattern: how many weeks the months of a quarter have
 * @error: return location for an error
 *
 * Makes a calendar of retailers.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the id is malformed, and with
 * [error@Cal.Error.OUT_OF_RANGE] if there is no such weekday or month.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_retail_backend_new (const char        *id,
                        int                last_weekday,
                        int                end_month,
                        CalRetailEnd       end,
                        CalRetailPattern   pattern,
                        GError           **error)
{
  g_return_val_if_fail ((guint) end <= CAL_RETAIL_END_LAST, NULL);
  g_return_val_if_fail ((guint) pattern <= CAL_RETAIL_PATTERN_WEEKS_544, NULL);

  return g_initable_new (CAL_TYPE_RETAIL_BACKEND, NULL, error, "id", id,
                         "last-weekday", (gint64) last_weekday, "end-month", (gint64) end_month,
                         "end", end, "pattern", pattern, NULL);
}

/**
 * cal_retail_backend_get_last_weekday: (get-property last-weekday)
 * @self: a backend
 *
 * Returns the day of the week on which years end.
 *
 * Returns: its number, 1 (Monday) to 7 (Sunday)
 *
 * Since: 1.0
 */
int
cal_retail_backend_get_last_weekday (CalRetailBackend *self)
{
  g_return_val_if_fail (CAL_IS_RETAIL_BACKEND (self), 0);

  return (int) g_value_get_int64 (cal_made_get_value (self, CAL_RETAIL_LAST_WEEKDAY));
}

/**
 * cal_retail_backend_get_end_month: (get-property end-month)
 * @self: a backend
 *
 * Returns the Gregorian month with which years end.
 *
 * Returns: its number, 1 to 12
 *
 * Since: 1.0
 */
int
cal_retail_backend_get_end_month (CalRetailBackend *self)
{
  g_return_val_if_fail (CAL_IS_RETAIL_BACKEND (self), 0);

  return (int) g_value_get_int64 (cal_made_get_value (self, CAL_RETAIL_END_MONTH));
}

/**
 * cal_retail_backend_get_end: (get-property end)
 * @self: a backend
 *
 * Returns on which such day of the week years end.
 *
 * Returns: the rule
 *
 * Since: 1.0
 */
CalRetailEnd
cal_retail_backend_get_end (CalRetailBackend *self)
{
  g_return_val_if_fail (CAL_IS_RETAIL_BACKEND (self), CAL_RETAIL_END_NEAREST);

  return g_value_get_enum (cal_made_get_value (self, CAL_RETAIL_END_RULE));
}

/**
 * cal_retail_backend_get_pattern: (get-property pattern)
 * @self: a backend
 *
 * Returns how many weeks the months of a quarter have.
 *
 * Returns: the pattern
 *
 * Since: 1.0
 */
CalRetailPattern
cal_retail_backend_get_pattern (CalRetailBackend *self)
{
  g_return_val_if_fail (CAL_IS_RETAIL_BACKEND (self), CAL_RETAIL_PATTERN_WEEKS_454);

  return g_value_get_enum (cal_made_get_value (self, CAL_RETAIL_WEEKS));
}
