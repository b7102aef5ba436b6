/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-crescent-backend.h"

#include "cal-crescent-private.h"

/**
 * CalCrescentBackend:
 *
 * An Islamic calendar whose months begin with the crescent of the Moon, as it is computed for
 * a place of one's own.
 *
 * Countries and communities look for the crescent from places of their own, and do not agree on
 * when it is there. For some of them there are built-in calendars: this class has the months of
 * `islamic-crescent` at Cairo with [enum@Cal.CrescentCriterion.SHAUKAT], of `islamic-rgsa` at Mecca with
 * `MOONSET`, and of `islamic-mabims` and `islamic-jakim` in Aceh and Langkawi with `MABIMS`.
 *
 * ```c
 * g_autoptr (CalPlace) rabat = cal_place_new (34.02, -6.84, 0, NULL, &error);
 * g_autoptr (CalBackend) moroccan =
 *   cal_crescent_backend_new ("islamic-rabat", rabat, CAL_CRESCENT_CRITERION_SHAUKAT, NULL, &error);
 * ```
 *
 * A computed crescent is a forecast. What a council of the country then announces goes over it as
 * a table with corrections: see [class@Cal.TableBackend].
 *
 * ## Months
 *
 * A month begins with the first evening after the conjunction on which the criterion holds at the place,
 * or with the fourth evening if it does not hold before, as in the summer of the Arctic. It has 29 or 30
 * days: if the crescent is not there after 30 days, the next month begins without it. Evenings are those of
 * the local mean time of the place; its time zone does not matter.
 *
 * Years are computed for 1011 to 1829 AH (1602 to 2397). Outside these years the months are those of
 * the base, [property@Cal.CrescentBackend:base], which the first and the last of them meet.
 * [method@Cal.Backend.get_accuracy] is [enum@Cal.Accuracy.COMPUTED] from 1900 to 2100, apart from months that three
 * times the error of Delta T ([func@Cal.sky_get_delta_t_error]) may move by a day: these are
 * [enum@Cal.Accuracy.PROVISIONAL]. Other years are [enum@Cal.Accuracy.APPROXIMATE], and no day is exact.
 *
 * The first date in a year takes a few milliseconds, since the Moon is computed for two years
 * before it; later dates in it take nanoseconds. All that an instance has computed takes 7 KiB.
 *
 * `g_object_new()` has no error to set: a backend that it makes of wrong properties fails
 * with that error whatever it is asked. `g_initable_new()` and the constructors of
 * languages fail themselves.
 *
 * Thread safety: immutable; may be used from all threads.
 *
 * Since: 1.0
 */

G_DEFINE_ENUM_TYPE (CalCrescentCriterion, cal_crescent_criterion,
  G_DEFINE_ENUM_VALUE (CAL_CRESCENT_CRITERION_SHAUKAT, "shaukat"),
  G_DEFINE_ENUM_VALUE (CAL_CRESCENT_CRITERION_MOONSET, "moonset"),
  G_DEFINE_ENUM_VALUE (CAL_CRESCENT_CRITERION_MABIMS, "mabims"),
  G_DEFINE_ENUM_VALUE (CAL_CRESCENT_CRITERION_ISTANBUL, "istanbul"),
  G_DEFINE_ENUM_VALUE (CAL_CRESCENT_CRITERION_LAG, "lag"),
  G_DEFINE_ENUM_VALUE (CAL_CRESCENT_CRITERION_YALLOP, "yallop"),
  G_DEFINE_ENUM_VALUE (CAL_CRESCENT_CRITERION_ODEH, "odeh"))

CAL_DEFINE_MADE (Crescent, crescent, cal_crescent_kind)

static void
cal_crescent_backend_install_properties (GObjectClass *object_class)
{
  /**
   * CalCrescentBackend:place: (getter get_place)
   *
   * Where people look for the crescent; %NULL means Cairo, as in `islamic-crescent`.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_CRESCENT_PROPERTY_PLACE,
    g_param_spec_boxed ("place", NULL, NULL, CAL_TYPE_PLACE, CAL_MADE_PROPERTY));

  /**
   * CalCrescentBackend:criterion: (getter get_criterion)
   *
   * On which evening a month can begin.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_CRESCENT_PROPERTY_CRITERION,
    g_param_spec_enum ("criterion", NULL, NULL, CAL_TYPE_CRESCENT_CRITERION, CAL_CRESCENT_CRITERION_SHAUKAT,
                       CAL_MADE_PROPERTY));

  /**
   * CalCrescentBackend:base: (getter get_base)
   *
   * The calendar before 1011 AH and after 1829 AH; %NULL means `islamic-civil`.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_CRESCENT_PROPERTY_BASE,
    g_param_spec_object ("base", NULL, NULL, CAL_TYPE_BACKEND, CAL_MADE_PROPERTY));

  /**
   * CalCrescentBackend:names:
   *
   * Names of the months and eras, and of the calendar itself, which go before those of the
   * Islamic calendars.
   *
   * From then on nothing can be added to the [struct@Cal.NameTable]. Names of a month that the
   * calendar does not have are refused with [error@Cal.Error.UNKNOWN_MONTH_CODE], those of such
   * an era with [error@Cal.Error.UNKNOWN_ERA].
   *
   * Since: 1.0
   */
  cal_made_install_names (object_class, &cal_crescent_kind);
}

/**
 * cal_crescent_backend_new: (constructor)
 * @id: (nullable): the id; %NULL means `custom`
 * @place: (nullable): where people look for the crescent; %NULL means Cairo
 * @criterion: on which evening a month can begin
 * @base: (nullable): the calendar before 1011 AH and after 1829 AH, a Hijri one with months of
 *   29 and 30 days that is built in or made by a class of the library; %NULL means `islamic-civil`
 * @error: return location for an error
 *
 * Makes an Islamic calendar of the computed crescent.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the id is malformed, and with
 * [error@Cal.Error.MISMATCH] if the base is another calendar than those that are allowed.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_crescent_backend_new (const char            *id,
                          CalPlace              *place,
                          CalCrescentCriterion   criterion,
                          CalBackend            *base,
                          GError               **error)
{
  g_return_val_if_fail ((guint) criterion <= CAL_CRESCENT_CRITERION_ODEH, NULL);
  g_return_val_if_fail (base == NULL || CAL_IS_BACKEND (base), NULL);

  return g_initable_new (CAL_TYPE_CRESCENT_BACKEND, NULL, error, "id", id, "place", place,
                         "criterion", criterion, "base", base, NULL);
}

/**
 * cal_crescent_backend_get_place: (get-property place)
 * @self: a backend
 *
 * Returns where people look for the crescent.
 *
 * Returns: (transfer none) (nullable): the place; %NULL means Cairo
 *
 * Since: 1.0
 */
CalPlace *
cal_crescent_backend_get_place (CalCrescentBackend *self)
{
  g_return_val_if_fail (CAL_IS_CRESCENT_BACKEND (self), NULL);

  return g_value_get_boxed (cal_made_get_value (self, CAL_CRESCENT_PROPERTY_PLACE));
}

/**
 * cal_crescent_backend_get_criterion: (get-property criterion)
 * @self: a backend
 *
 * Returns on which evening a month can begin.
 *
 * Returns: the criterion
 *
 * Since: 1.0
 */
CalCrescentCriterion
cal_crescent_backend_get_criterion (CalCrescentBackend *self)
{
  g_return_val_if_fail (CAL_IS_CRESCENT_BACKEND (self), CAL_CRESCENT_CRITERION_SHAUKAT);

  return g_value_get_enum (cal_made_get_value (self, CAL_CRESCENT_PROPERTY_CRITERION));
}

/**
 * cal_crescent_backend_get_base: (get-property base)
 * @self: a backend
 *
 * Returns the calendar before 1011 AH and after 1829 AH.
 *
 * Returns: (transfer none): the calendar
 *
 * Since: 1.0
 */
CalBackend *
cal_crescent_backend_get_base (CalCrescentBackend *self)
{
  g_return_val_if_fail (CAL_IS_CRESCENT_BACKEND (self), NULL);

  return cal_crescent_get_base (self);
}
