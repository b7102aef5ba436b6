/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Hindu calendars of the Surya Siddhanta by any rule, for any place, in any era, and the
 * lunisolar one by the true Sun and Moon.
 *
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations: The Ultimate
 *   Edition (2018), chapter 20.
 * Epoch: the Kali Yuga began at midnight before Julian Day Number 588466, ISO −3101-01-23.
 * Range: authoritative is none; computed are 0500 to 2200.
 * Anchors: 2000-01-01, 2451545, is 16 Dhanu 1921 by the rules of Tamil Nadu and Kerala, and
 *   17 Dhanu by that of Madras; with months that end with the full moon it is in Pausa 2056.
 */

#include "config.h"

#include "cal-hindu-backend.h"

#include "cal-error.h"
#include "cal-hindu-made-private.h"
#include "cal-hindu-true-private.h"
#include "cal-shown-private.h"
#include "cal-sky-private.h"

/* Of all of them, by their eras; what names are kept by. */

#define LUNAR_FAMILY(era, code, offset) { \
  .rule = { \
    .rule = { \
      CAL_HINDU_RULE, \
      CAL_HINDU_LUNAR_MODEL, \
      CAL_HINDU_ERA (era, CAL_HINDU_LUNAR_COUNTS), \
      .id = "(hindu lunisolar " code ")", \
      .text = { .cldr = &cal_cldr_indian, .is_kin = TRUE, .repeats_numbers = TRUE }, \
      .first_year = -999898 - CAL_HINDU_VIKRAMA_OFFSET + (offset), \
      .last_year = 1000012 - CAL_HINDU_VIKRAMA_OFFSET + (offset), \
      .year_offset = (offset), \
      .names = &cal_hindu_lunar_names, \
    }, \
    CAL_HINDU_LUNAR_DAYS, \
  }, \
  .place = CAL_SURYA_UJJAIN, \
  .count_names = cal_hindu_count_names, \
}

#define SOLAR_FAMILY(era, code, offset) { \
  .rule = { \
    .rule = { \
      CAL_HINDU_RULE, \
      CAL_HINDU_SOLAR_MODEL, \
      CAL_HINDU_ERA (era, CAL_HINDU_SOLAR_COUNTS), \
      .id = "(hindu solar " code ")", \
      .first_year = -1000033 - CAL_HINDU_SHAKA_OFFSET + (offset), \
      .last_year = 999877 - CAL_HINDU_SHAKA_OFFSET + (offset), \
      .year_offset = (offset), \
      .names = &cal_hindu_solar_names, \
    }, \
  }, \
  .place = CAL_SURYA_UJJAIN, \
}

static const CalSiddhantaRule lunar_families[CAL_HINDU_N_ERAS] = {
  [CAL_HINDU_VIKRAMA] = LUNAR_FAMILY (CAL_HINDU_VIKRAMA, "vikrama", CAL_HINDU_VIKRAMA_OFFSET),
  [CAL_HINDU_SHAKA] = LUNAR_FAMILY (CAL_HINDU_SHAKA, "shaka", CAL_HINDU_SHAKA_OFFSET),
  [CAL_HINDU_KALI_YUGA] = LUNAR_FAMILY (CAL_HINDU_KALI_YUGA, "ky", 0),
};

static const CalSiddhantaRule solar_families[CAL_HINDU_N_ERAS] = {
  [CAL_HINDU_VIKRAMA] = SOLAR_FAMILY (CAL_HINDU_VIKRAMA, "vikrama", CAL_HINDU_VIKRAMA_OFFSET),
  [CAL_HINDU_SHAKA] = SOLAR_FAMILY (CAL_HINDU_SHAKA, "shaka", CAL_HINDU_SHAKA_OFFSET),
  [CAL_HINDU_KALI_YUGA] = SOLAR_FAMILY (CAL_HINDU_KALI_YUGA, "ky", 0),
};

static const CalHinduInstant instants[] = {
  [CAL_HINDU_RULE_ODISHA] = CAL_HINDU_NEXT_SUNRISE,
  [CAL_HINDU_RULE_TAMIL] = CAL_HINDU_SUNSET,
  [CAL_HINDU_RULE_MALAYALI] = CAL_HINDU_AFTERNOON,
  [CAL_HINDU_RULE_MADRAS] = CAL_HINDU_MIDNIGHT,
};

static gboolean
find_era (const char    *code,
          CalHinduRule   rule,
          CalHinduEra   *era,
          GError       **error)
{
  g_autofree char *shown = NULL;

  *era = rule == CAL_HINDU_RULE_LUNISOLAR ? CAL_HINDU_VIKRAMA : CAL_HINDU_SHAKA;
  if (code == NULL)
    return TRUE;

  for (*era = 0; *era < CAL_HINDU_N_ERAS; (*era)++)
    if (g_str_equal (cal_hindu_eras[*era].code, code))
      return TRUE;

  shown = cal_shown_dup (code);
  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_ERA,
               "era “%s” is not an era of Hindu calendars; it must be “vikrama”, “shaka” or “ky”", shown);
  return FALSE;
}

/* In the tables of the Surya Siddhanta the Sun rises each day up to there. */
#define MAX_LATITUDE 60

static gboolean
set_place (CalSiddhantaRule  *made,
           CalPlace          *place,
           GError           **error)
{
  double latitude;

  if (place == NULL)
    return TRUE;

  latitude = cal_place_get_latitude (place);
  if (!(latitude >= -MAX_LATITUDE && latitude <= MAX_LATITUDE))
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "latitude %g of place is out of range; it must be %d to %d", latitude, -MAX_LATITUDE,
                   MAX_LATITUDE);
      return FALSE;
    }

  made->place = cal_surya_place (latitude, cal_place_get_longitude (place));
  return TRUE;
}

static gboolean
set_scheme (CalSiddhantaRule     *made,
            CalHinduRule          rule,
            CalHinduMonthScheme   scheme,
            GError              **error)
{
  made->ends_full = scheme == CAL_HINDU_MONTH_SCHEME_PURNIMANTA;

  if (!made->ends_full || rule == CAL_HINDU_RULE_LUNISOLAR)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
               "month-scheme “purnimanta” needs the rule “lunisolar”; with another it must be “amanta”");
  return FALSE;
}

#define UJJAIN_LATITUDE 23.18
#define UJJAIN_LONGITUDE 75.77

static gboolean
set_sky (CalHinduMadeRule  *made,
         CalHinduRule       rule,
         CalPlace          *place,
         CalHinduSky        sky,
         CalAyanamsha       ayanamsha,
         GError           **error)
{
  if (sky == CAL_HINDU_SKY_SIDDHANTA)
    {
      if (ayanamsha == CAL_AYANAMSHA_LAHIRI)
        return TRUE;

      g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
                   "ayanamsha needs the sky “true”; with “siddhanta” it must be “lahiri”");
      return FALSE;
    }

  if (rule != CAL_HINDU_RULE_LUNISOLAR)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
                   "sky “true” needs the rule “lunisolar”; with another it must be “siddhanta”");
      return FALSE;
    }

  made->years = cal_hindu_years_new (&made->rule, place != NULL ? cal_place_get_latitude (place) : UJJAIN_LATITUDE,
                                     place != NULL ? cal_place_get_longitude (place) : UJJAIN_LONGITUDE,
                                     cal_sky_ayanamshas[ayanamsha]);
  cal_hindu_true_set_functions (&made->rule);

  return TRUE;
}

/* All of a family apart from what the instance has got. */
static void
copy_family (CalSiddhantaRule       *made,
             const CalSiddhantaRule *family)
{
  const CalRule own = made->rule.rule;

  *made = *family;
  made->rule.rule.system = own.system;
  made->rule.rule.id = own.id;
  made->rule.rule.aliases = own.aliases;
  made->rule.rule.named_as = &family->rule.rule;
}

static gboolean
make_hindu (CalRule       *rule,
            const GValue  *values,
            GError       **error)
{
  CalSiddhantaRule *made = (CalSiddhantaRule *) rule;
  CalPlace *place = g_value_get_boxed (&values[CAL_HINDU_PROPERTY_PLACE - 1]);
  CalHinduRule which = g_value_get_enum (&values[CAL_HINDU_PROPERTY_RULE - 1]);
  gboolean lunisolar = which == CAL_HINDU_RULE_LUNISOLAR;
  CalHinduEra era;

  if (!find_era (g_value_get_string (&values[CAL_HINDU_PROPERTY_ERA - 1]), which, &era, error))
    return FALSE;

  copy_family (made, lunisolar ? &lunar_families[era] : &solar_families[era]);

  if (!lunisolar)
    made->instant = instants[which];

  if (!set_place (made, place, error) ||
      !set_scheme (made, which, g_value_get_enum (&values[CAL_HINDU_PROPERTY_SCHEME - 1]), error) ||
      !set_sky ((CalHinduMadeRule *) rule, which, place, g_value_get_enum (&values[CAL_HINDU_PROPERTY_SKY - 1]),
                g_value_get_enum (&values[CAL_HINDU_PROPERTY_AYANAMSHA - 1]), error))
    return FALSE;

  rule->first_year = rule->from_day (rule, CAL_JULIAN_DAY_MIN).year;
  rule->last_year = rule->from_day (rule, CAL_JULIAN_DAY_MAX).year;

  return TRUE;
}

static void
clear_hindu (CalRule *rule)
{
  cal_hindu_years_free (((CalHinduMadeRule *) rule)->years);
}

static const GEqualFunc equal_values[CAL_HINDU_N_PROPERTIES] = {
  [CAL_HINDU_PROPERTY_PLACE - 1] = cal_place_equal,
};

const CalMadeKind cal_hindu_kind = {
  .n_properties = CAL_HINDU_N_PROPERTIES,
  .rule_size = sizeof (CalHinduMadeRule),
  .family = &lunar_families[CAL_HINDU_VIKRAMA].rule.rule,
  .make = make_hindu,
  .clear = clear_hindu,
  .equal = equal_values,
};
