/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Hindu calendars by any rule, for any place, in any era, by the Surya Siddhanta or by the
 * true Sun and Moon.
 *
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations: The Ultimate
 *   Edition (2018), chapter 20; by the true Sun and Moon those of cal-hindu-moon.c and
 *   cal-hindu-sun.c.
 * Epoch: the Kali Yuga began at midnight before Julian Day Number 588466, ISO −3101-01-23.
 * Range: authoritative is none; computed are 0500 to 2200 by the Surya Siddhanta, 1900 to 2100 by
 *   the true Sun and Moon.
 * Anchors: 2000-01-01, 2451545, is 16 Dhanu 1921 by the rules of Tamil Nadu and Kerala, and
 *   17 Dhanu by that of Madras; with months that end with the full moon it is in Pausa 2056.
 */

#include "config.h"

#include "cal-hindu-backend.h"

#include "cal-error.h"
#include "cal-hindu-made-private.h"
#include "cal-hindu-sun-private.h"
#include "cal-hindu-true-private.h"
#include "cal-shown-private.h"
#include "cal-sky-private.h"

/* Which of these an instance is, its sky and its rule say. */
typedef struct
{
  union
  {
    CalRule rule;
    CalSiddhantaRule siddhanta;
    CalHinduTrueRule lunisolar;
    CalHinduSunRule solar;
  };
  CalHinduSunModel model;   /* of solar ones by the true Sun */
  CalHinduSunTable *table;  /* (owned) that of @solar; the others would overwrite it there */
} CalHinduMadeRule;

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
  [CAL_HINDU_RULE_BENGAL] = CAL_HINDU_MIDNIGHT_BEFORE,
  [CAL_HINDU_RULE_TEXTBOOK] = CAL_HINDU_CENTRE_SETS,
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

static gboolean
check_sky (CalHinduSky    sky,
           CalAyanamsha   ayanamsha,
           GError       **error)
{
  if (sky == CAL_HINDU_SKY_TRUE || ayanamsha == CAL_AYANAMSHA_LAHIRI)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
               "ayanamsha needs the sky “true”; with “siddhanta” it must be “lahiri”");
  return FALSE;
}

/* By the true Sun and Moon at a place; Ujjain is NULL. */
static void
set_sky (CalHinduMadeRule *made,
         CalHinduRule      rule,
         CalPlace         *place,
         CalAyanamsha      ayanamsha)
{
  CalHinduSunModel *model = &made->model;

  model->place = cal_hindu_ujjain;
  model->instant = instants[rule];
  model->ayanamsha = CAL_ASTRO_RADIANS (cal_sky_ayanamshas[ayanamsha]);

  if (place != NULL)
    {
      model->place.latitude = CAL_ASTRO_RADIANS (cal_place_get_latitude (place));
      model->place.longitude = CAL_ASTRO_RADIANS (cal_place_get_longitude (place));
    }

  if (rule == CAL_HINDU_RULE_LUNISOLAR)
    {
      made->lunisolar.years = cal_hindu_years_new (&made->siddhanta, &model->place, model->ayanamsha);
      cal_hindu_true_set_functions (&made->siddhanta);
      return;
    }

  made->table = cal_hindu_sun_table_new (model);
  made->solar.table = made->table;
  made->rule.year_offset += CAL_HINDU_SUN_KALI_YUGA;
  cal_hindu_sun_set_functions (&made->rule);
}

/* All of a family apart from what the instance has got. */
static void
copy_family (CalHinduMadeRule       *made,
             const CalSiddhantaRule *family)
{
  const CalRule own = made->rule;

  made->siddhanta = *family;
  made->rule.system = own.system;
  made->rule.id = own.id;
  made->rule.aliases = own.aliases;
  made->rule.named_as = &family->rule.rule;
}

/* Days that midnight divides begin there. */
static void
set_instant (CalHinduMadeRule *made,
             CalHinduInstant   instant)
{
  made->siddhanta.instant = instant;

  if (instant == CAL_HINDU_MIDNIGHT || instant == CAL_HINDU_MIDNIGHT_BEFORE)
    made->rule.day_start = CAL_DAY_START_MIDNIGHT;
}

static gboolean
make_hindu (CalRule       *rule,
            const GValue  *values,
            GError       **error)
{
  CalHinduMadeRule *made = (CalHinduMadeRule *) rule;
  CalPlace *place = g_value_get_boxed (&values[CAL_HINDU_PROPERTY_PLACE - 1]);
  CalHinduRule which = g_value_get_enum (&values[CAL_HINDU_PROPERTY_RULE - 1]);
  CalHinduSky sky = g_value_get_enum (&values[CAL_HINDU_PROPERTY_SKY - 1]);
  CalAyanamsha ayanamsha = g_value_get_enum (&values[CAL_HINDU_PROPERTY_AYANAMSHA - 1]);
  gboolean lunisolar = which == CAL_HINDU_RULE_LUNISOLAR;
  CalHinduEra era;

  if (!find_era (g_value_get_string (&values[CAL_HINDU_PROPERTY_ERA - 1]), which, &era, error))
    return FALSE;

  copy_family (made, lunisolar ? &lunar_families[era] : &solar_families[era]);

  if (!lunisolar)
    set_instant (made, instants[which]);

  if (!set_place (&made->siddhanta, place, error) ||
      !set_scheme (&made->siddhanta, which, g_value_get_enum (&values[CAL_HINDU_PROPERTY_SCHEME - 1]), error) ||
      !check_sky (sky, ayanamsha, error))
    return FALSE;

  if (sky == CAL_HINDU_SKY_TRUE)
    set_sky (made, which, place, ayanamsha);

  rule->first_year = rule->from_day (rule, CAL_JULIAN_DAY_MIN).year;
  rule->last_year = rule->from_day (rule, CAL_JULIAN_DAY_MAX).year;

  return TRUE;
}

static void
clear_hindu (CalRule *rule)
{
  CalHinduMadeRule *made = (CalHinduMadeRule *) rule;

  cal_hindu_years_free (made->lunisolar.years);
  g_free (made->table);
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
