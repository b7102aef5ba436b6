/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The days on which people changed the number of the year, where that was not
 * 1 January.
 *
 * Source: H. Grotefend, Taschenbuch der Zeitrechnung des deutschen Mittelalters und der
 *   Neuzeit, “Jahresanfang”.
 * Epoch: none; years are those of a calendar with the months from January to December.
 * Range: by definition, every day.
 * Anchors: in England 24 March 1750 was followed by 25 March 1751; Easter of the Julian
 *   year 1500 was 19 April.
 */

#include "config.h"

#include "cal-year-styles-private.h"

#include <string.h>

#include "cal-easter-private.h"

/* The months and days of a year in order. */
#define PLACE(month, day) (32 * (month) + (day))

/* The place of a day in its year. */
static int
find_place (const CalRule *rule,
            gint32         julian_day,
            gint32        *year)
{
  CalFields fields = rule->from_day (rule, julian_day);
  CalMonthCode code = cal_rule_month_code (rule, fields.year, fields.month);

  *year = fields.year;

  return PLACE (cal_month_code_get_number (code), fields.day);
}

/* Easter Sunday of the Julian calendar, as a place in its year. */
static int
find_easter (gint32 year)
{
  int month, day;

  cal_easter_julian (year, &month, &day);

  return PLACE (month, day);
}

static gint32
get_annunciation_year (const CalRule *rule,
                       gint32         julian_day)
{
  gint32 year;
  int place = find_place (rule, julian_day, &year);

  return year - (place < PLACE (3, 25));
}

static gint32
get_easter_year (const CalRule *rule,
                 gint32         julian_day)
{
  gint32 year;
  int place = find_place (rule, julian_day, &year);

  return year - (place < find_easter (year));
}

static gint32
get_september_year (const CalRule *rule,
                    gint32         julian_day)
{
  gint32 year;
  int place = find_place (rule, julian_day, &year);

  return year + (place >= PLACE (9, 1));
}

static gint32
get_nativity_year (const CalRule *rule,
                   gint32         julian_day)
{
  gint32 year;
  int place = find_place (rule, julian_day, &year);

  return year + (place >= PLACE (12, 25));
}

#define STYLE(the_code, the_name, the_abbreviation, the_year) \
  { \
    .code = (the_code), \
    .kind = CAL_ERA_KIND_TURNING, \
    .first_day = CAL_ERA_OPEN_START, \
    .name = (the_name), \
    .abbreviation = (the_abbreviation), \
    .context = "year style", \
    .year = (the_year), \
  }

#define YEAR_STYLES \
  STYLE ("annunciation", NC_ ("year style", "Annunciation Style"), NC_ ("year style", "Annunciation"), \
         get_annunciation_year), \
  STYLE ("easter", NC_ ("year style", "Easter Style"), NC_ ("year style", "Easter"), get_easter_year), \
  STYLE ("september", NC_ ("year style", "September Style"), NC_ ("year style", "September"), \
         get_september_year), \
  STYLE ("nativity", NC_ ("year style", "Nativity Style"), NC_ ("year style", "Nativity"), \
         get_nativity_year)

const CalEraRule cal_year_styles[CAL_N_YEAR_STYLES] = { YEAR_STYLES };

#define COUNT(the_code, the_year, the_name, the_abbreviation) \
  { \
    .code = (the_code), \
    .kind = CAL_ERA_KIND_OFFSET, \
    .offset = (the_year), \
    .first_day = CAL_ERA_OPEN_START, \
    .name = (the_name), \
    .abbreviation = (the_abbreviation), \
    .context = "year count", \
  }

/* Rome was founded in 753 BCE, by Varro, and the first games of the Olympiads were in 776
 * BCE; their years began in summer, which is not reproduced. */
const CalEraRule cal_roman_counts[CAL_N_ROMAN_COUNTS] = {
  YEAR_STYLES,
  COUNT ("auc", -752, NC_ ("year count", "Ab Urbe Condita"), NC_ ("year count", "AUC")),
  COUNT ("olymp", -775, NC_ ("year count", "Olympiad Years"), NC_ ("year count", "Olympiad Years")),
};

const CalEraRule *
cal_year_style_find (const char *code)
{
  for (gsize i = 0; i < CAL_N_YEAR_STYLES; i++)
    if (strcmp (cal_year_styles[i].code, code) == 0)
      return &cal_year_styles[i];

  return NULL;
}
