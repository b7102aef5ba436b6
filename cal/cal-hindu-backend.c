/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-hindu-backend.h"

#include "cal-hindu-made-private.h"

/**
 * CalHinduBackend:
 *
 * A Hindu calendar by a rule and for a place of one's own.
 *
 * The provinces of India reckon with one theory of the Sun and the Moon, and differ in the
 * moment of the day that decides in which month a day is, in whether months end with the
 * new or the full moon, and in the era. The calendar of Odisha is built in as
 * `hindu-solar`, the lunisolar one with months that end with the new moon as
 * `hindu-lunar`; this class is for all others.
 *
 * ```c
 * g_autoptr (CalBackend) tamil =
 *   cal_hindu_backend_new ("hindu-tamil", CAL_HINDU_RULE_TAMIL, NULL, CAL_HINDU_MONTH_SCHEME_AMANTA, NULL, &error);
 * ```
 *
 * ## The place
 *
 * The Sun rises and sets as at the place, by the tables of the Surya Siddhanta, which know
 * nothing of its elevation or its time zone. Without a place it is that of Ujjain, at
 * 23° 9′ N and 75° 46′ 6″ E, from where the Surya Siddhanta counts.
 *
 * ## The true Sun and Moon
 *
 * With the property [property@Cal.HinduBackend:sky] a calendar follows the Sun and
 * the Moon as [func@Cal.sky_get_solar_longitude] and its like find them, as almanacs of today do, and
 * the signs begin with [property@Cal.HinduBackend:ayanamsha]. Ujjain is then at 23.18° N and 75.77° E, and
 * midnight that of the local mean time of the place; its elevation and its time zone do not matter. The
 * backend computes a year when it is first asked for it, which takes some milliseconds, and keeps it.
 *
 * The built-in calendars by the true Sun and Moon have tables of the same days, with the ayanamsha of
 * Lahiri:
 *
 * | calendar | rule | place |
 * |---|---|---|
 * | `hindu-lunar-astro`, `vikram`, `gujarati`, `telugu`, `kannada`, `marathi` | `lunisolar` | Ujjain |
 * | `hindu-solar-astro` | `textbook` | Ujjain |
 * | `punjabi` | `odisha` | Ujjain |
 * | `tamil` | `tamil` | Chennai, 13.08° N and 80.27° E |
 * | `kollam` | `malayali` | Kochi, 9.98° N and 76.28° E |
 * | `odia` | `madras` | any at 82.5° E, the meridian of Indian Standard Time |
 * | `bengali` | `bengal` | any at 82.5° E |
 *
 * The years and months of some of these have other names and numbers: the year of `kollam` begins with
 * the fifth sign.
 *
 * Lunisolar calendars are computed from about 1600 to 2400; before and after the Surya Siddhanta holds.
 * Solar ones are computed for the years that begin in 1600 to 2399; before and after, all their years have
 * 365.25636 days.
 *
 * Days from 1900 to 2100 are [enum@Cal.Accuracy.COMPUTED], apart from those which three times the error of
 * Delta T ([func@Cal.sky_get_delta_t_error]) may give another month or lunar day: these are
 * [enum@Cal.Accuracy.PROVISIONAL]. Others are [enum@Cal.Accuracy.APPROXIMATE].
 *
 * ## Months that end with the full moon
 *
 * The dates of both kinds of months are the same: a month that ends with the full moon has
 * its dark half before its bright half, so that the dark half has the name of the next
 * month. Here it is the label of the day that says so, [method@Cal.Date.get_day_label],
 * and texts with labels: the dates themselves keep to months from new moon to new moon,
 * which are not cut apart by the new year. A dark half of Chaitra is the last of its year.
 *
 * ## Eras
 *
 * Years are those that had passed of the era `vikrama` in lunisolar calendars and `shaka`
 * in others, or of another of `vikrama`, `shaka` and `ky` (Kali Yuga). The others are year
 * counts, as are, of lunisolar calendars, `kartika` and `asadha`: years of the Vikrama era
 * that begin with these months.
 *
 * `g_object_new()` has no error to set: a backend that it makes of wrong properties fails
 * with that error whatever it is asked. `g_initable_new()` and the constructors of
 * languages fail themselves.
 *
 * Thread safety: immutable; may be used from all threads.
 *
 * Since: 1.0
 */

G_DEFINE_ENUM_TYPE (CalHinduRule, cal_hindu_rule,
  G_DEFINE_ENUM_VALUE (CAL_HINDU_RULE_LUNISOLAR, "lunisolar"),
  G_DEFINE_ENUM_VALUE (CAL_HINDU_RULE_ODISHA, "odisha"),
  G_DEFINE_ENUM_VALUE (CAL_HINDU_RULE_TAMIL, "tamil"),
  G_DEFINE_ENUM_VALUE (CAL_HINDU_RULE_MALAYALI, "malayali"),
  G_DEFINE_ENUM_VALUE (CAL_HINDU_RULE_MADRAS, "madras"),
  G_DEFINE_ENUM_VALUE (CAL_HINDU_RULE_BENGAL, "bengal"),
  G_DEFINE_ENUM_VALUE (CAL_HINDU_RULE_TEXTBOOK, "textbook"))

G_DEFINE_ENUM_TYPE (CalHinduMonthScheme, cal_hindu_month_scheme,
  G_DEFINE_ENUM_VALUE (CAL_HINDU_MONTH_SCHEME_AMANTA, "amanta"),
  G_DEFINE_ENUM_VALUE (CAL_HINDU_MONTH_SCHEME_PURNIMANTA, "purnimanta"))

G_DEFINE_ENUM_TYPE (CalHinduSky, cal_hindu_sky,
  G_DEFINE_ENUM_VALUE (CAL_HINDU_SKY_SIDDHANTA, "siddhanta"),
  G_DEFINE_ENUM_VALUE (CAL_HINDU_SKY_TRUE, "true"))

CAL_DEFINE_MADE (Hindu, hindu, cal_hindu_kind)

static void
cal_hindu_backend_install_properties (GObjectClass *object_class)
{
  /**
   * CalHinduBackend:rule: (getter get_rule)
   *
   * By which rule months begin.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_HINDU_PROPERTY_RULE,
    g_param_spec_enum ("rule", NULL, NULL, CAL_TYPE_HINDU_RULE, CAL_HINDU_RULE_LUNISOLAR, CAL_MADE_PROPERTY));

  /**
   * CalHinduBackend:place: (getter get_place)
   *
   * Where the Sun rises and sets, at a latitude of −60° to 60°; %NULL means Ujjain.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_HINDU_PROPERTY_PLACE,
    g_param_spec_boxed ("place", NULL, NULL, CAL_TYPE_PLACE, CAL_MADE_PROPERTY));

  /**
   * CalHinduBackend:month-scheme: (getter get_month_scheme)
   *
   * With what the months of labels end; for the rule `lunisolar` only.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_HINDU_PROPERTY_SCHEME,
    g_param_spec_enum ("month-scheme", NULL, NULL, CAL_TYPE_HINDU_MONTH_SCHEME, CAL_HINDU_MONTH_SCHEME_AMANTA,
                       CAL_MADE_PROPERTY));

  /**
   * CalHinduBackend:era: (getter get_era)
   *
   * The era of the years: `vikrama`, `shaka` or `ky`; %NULL means that of the rule.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_HINDU_PROPERTY_ERA,
    g_param_spec_string ("era", NULL, NULL, NULL, CAL_MADE_PROPERTY));

  /**
   * CalHinduBackend:sky: (getter get_sky)
   *
   * By which Sun and Moon it reckons.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_HINDU_PROPERTY_SKY,
    g_param_spec_enum ("sky", NULL, NULL, CAL_TYPE_HINDU_SKY, CAL_HINDU_SKY_SIDDHANTA, CAL_MADE_PROPERTY));

  /**
   * CalHinduBackend:ayanamsha: (getter get_ayanamsha)
   *
   * From where the signs of the stars count; another than `lahiri` is for the sky `true` only.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_HINDU_PROPERTY_AYANAMSHA,
    g_param_spec_enum ("ayanamsha", NULL, NULL, CAL_TYPE_AYANAMSHA, CAL_AYANAMSHA_LAHIRI, CAL_MADE_PROPERTY));

  /**
   * CalHinduBackend:names:
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
  cal_made_install_names (object_class, &cal_hindu_kind);
}

/**
 * cal_hindu_backend_new: (constructor)
 * @id: (nullable): the id; %NULL means `custom`
 * @rule: by which rule months begin
 * @place: (nullable): where the Sun rises and sets; %NULL means Ujjain
 * @month_scheme: with what the months of labels end
 * @era: (nullable): the era of the years: `vikrama`, `shaka` or `ky`; %NULL means `vikrama`
 *   with the rule `lunisolar`, `shaka` with all others
 * @error: return location for an error
 *
 * Makes a Hindu calendar of the Surya Siddhanta; one by the true Sun and Moon is made with the
 * property [property@Cal.HinduBackend:sky].
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the id is malformed, with
 * [error@Cal.Error.OUT_OF_RANGE] if the latitude is not −60° to 60°, with
 * [error@Cal.Error.UNKNOWN_ERA] if there is no such era, and with
 * [error@Cal.Error.INCONSISTENT] if months that do not follow the Moon should end with the
 * full moon.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_hindu_backend_new (const char           *id,
                       CalHinduRule          rule,
                       CalPlace             *place,
                       CalHinduMonthScheme   month_scheme,
                       const char           *era,
                       GError              **error)
{
  g_return_val_if_fail ((guint) rule <= CAL_HINDU_RULE_TEXTBOOK, NULL);
  g_return_val_if_fail ((guint) month_scheme <= CAL_HINDU_MONTH_SCHEME_PURNIMANTA, NULL);

  return g_initable_new (CAL_TYPE_HINDU_BACKEND, NULL, error, "id", id, "rule", rule, "place", place,
                         "month-scheme", month_scheme, "era", era, NULL);
}

/**
 * cal_hindu_backend_get_rule: (get-property rule)
 * @self: a backend
 *
 * Returns by which rule months begin.
 *
 * Returns: the rule
 *
 * Since: 1.0
 */
CalHinduRule
cal_hindu_backend_get_rule (CalHinduBackend *self)
{
  g_return_val_if_fail (CAL_IS_HINDU_BACKEND (self), CAL_HINDU_RULE_LUNISOLAR);

  return g_value_get_enum (cal_made_get_value (self, CAL_HINDU_PROPERTY_RULE));
}

/**
 * cal_hindu_backend_get_place: (get-property place)
 * @self: a backend
 *
 * Returns where the Sun rises and sets.
 *
 * Returns: (transfer none) (nullable): the place; %NULL means Ujjain
 *
 * Since: 1.0
 */
CalPlace *
cal_hindu_backend_get_place (CalHinduBackend *self)
{
  g_return_val_if_fail (CAL_IS_HINDU_BACKEND (self), NULL);

  return g_value_get_boxed (cal_made_get_value (self, CAL_HINDU_PROPERTY_PLACE));
}

/**
 * cal_hindu_backend_get_month_scheme: (get-property month-scheme)
 * @self: a backend
 *
 * Returns with what the months of labels end.
 *
 * Returns: the new or the full moon
 *
 * Since: 1.0
 */
CalHinduMonthScheme
cal_hindu_backend_get_month_scheme (CalHinduBackend *self)
{
  g_return_val_if_fail (CAL_IS_HINDU_BACKEND (self), CAL_HINDU_MONTH_SCHEME_AMANTA);

  return g_value_get_enum (cal_made_get_value (self, CAL_HINDU_PROPERTY_SCHEME));
}

/**
 * cal_hindu_backend_get_era: (get-property era)
 * @self: a backend
 *
 * Returns the era of the years, as it was given.
 *
 * Returns: (transfer none) (nullable): the code; %NULL means that of the rule
 *
 * Since: 1.0
 */
const char *
cal_hindu_backend_get_era (CalHinduBackend *self)
{
  g_return_val_if_fail (CAL_IS_HINDU_BACKEND (self), NULL);

  return g_value_get_string (cal_made_get_value (self, CAL_HINDU_PROPERTY_ERA));
}

/**
 * cal_hindu_backend_get_sky: (get-property sky)
 * @self: a backend
 *
 * Returns by which Sun and Moon it reckons.
 *
 * Returns: those of the Surya Siddhanta, or the true ones
 *
 * Since: 1.0
 */
CalHinduSky
cal_hindu_backend_get_sky (CalHinduBackend *self)
{
  g_return_val_if_fail (CAL_IS_HINDU_BACKEND (self), CAL_HINDU_SKY_SIDDHANTA);

  return g_value_get_enum (cal_made_get_value (self, CAL_HINDU_PROPERTY_SKY));
}

/**
 * cal_hindu_backend_get_ayanamsha: (get-property ayanamsha)
 * @self: a backend
 *
 * Returns from where the signs of the stars count.
 *
 * Returns: the ayanamsha
 *
 * Since: 1.0
 */
CalAyanamsha
cal_hindu_backend_get_ayanamsha (CalHinduBackend *self)
{
  g_return_val_if_fail (CAL_IS_HINDU_BACKEND (self), CAL_AYANAMSHA_LAHIRI);

  return g_value_get_enum (cal_made_get_value (self, CAL_HINDU_PROPERTY_AYANAMSHA));
}
