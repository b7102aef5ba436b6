/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of the French Republic: twelve months of three decades, and five or six
 * days more, from the day of the autumn equinox at Paris.
 *
 * Source: the decree of 4 Frimaire II (24 November 1793); G. Romme’s proposal of 19 Floréal
 *   III for leap years, of which that of year 4000 is a common one; P. K. Seidelmann and S. E.
 *   Urban (eds.), Explanatory Supplement to the Astronomical Almanac, 3rd edition (2013),
 *   chapter 15.
 * Epoch: 1 Vendémiaire 1 is Julian Day Number 2375840, ISO 1792-09-22.
 * Range: authoritative is from the epoch to 10 Nivôse 14, ISO 1805-12-31, the last day on
 *   which it was in force.  french-rep follows the equinox until year 605, and Romme’s rule
 *   before year 1 and from 606 on, the new years of which are the same by both.
 * Anchors: 9 Thermidor 2 is 2376513, ISO 1794-07-27; 18 Brumaire 8 is ISO 1799-11-09.
 */

#include "config.h"

#include "cal-cycles-private.h"
#include "cal-french-private.h"
#include "cal-math-private.h"
#include "cal-native-private.h"
#include "cal-patterned-private.h"

/* 10 Nivôse 14. */
#define LAST_DAY 2380687

#define CYCLE_YEARS 4000
#define CYCLE_DAYS 1460969

/* Before the domain. */
#define CYCLES 251

/* The years are as long as Gregorian ones, except the last of a cycle. */
static inline gint32
romme_year_start (const CalRule *rule,
                  gint32         year)
{
  guint32 years = cal_patterned_count_year (rule, year);
  guint32 days = CYCLE_DAYS * (years / CYCLE_YEARS) + cal_gregorian_day_of_year (years % CYCLE_YEARS);

  return cal_patterned_get (rule)->origin_day + (gint32) days;
}

static inline gboolean
romme_is_leap (const CalRule *rule,
               gint32         year)
{
  guint32 years = cal_patterned_count_year (rule, year) + 1;

  return cal_gregorian_is_leap (years) && years % CYCLE_YEARS != 0;
}

static inline CalYearDay
romme_find_year (const CalRule *rule,
                 gint32         julian_day)
{
  const CalPatternedRule *self = cal_patterned_get (rule);
  guint32 days = (guint32) (julian_day - self->origin_day);
  guint32 cycle = days / CYCLE_DAYS;
  guint32 day_of_year;
  guint32 count = cal_gregorian_year_of_day (days - CYCLE_DAYS * cycle, &day_of_year);

  return (CalYearDay) {
    .year = self->origin_year + (gint32) (CYCLE_YEARS * cycle + count),
    .day_of_year = (int) day_of_year,
  };
}

static inline gint32
equinox_year_start (const CalRule *rule,
                    gint32         year)
{
  if (year < 1 || year > CAL_FRENCH_END_YEAR)
    return romme_year_start (rule, year);

  return CAL_FRENCH_EPOCH + 365 * (year - 1) + cal_french_leap_days[year - 1];
}

static inline gboolean
equinox_is_leap (const CalRule *rule,
                 gint32         year)
{
  return equinox_year_start (rule, year + 1) - equinox_year_start (rule, year) > rule->common_days;
}

/* The last year of the table begins when Romme’s does.  In those before it a year of 365 days
 * and a quarter is that of the day or the one before it. */
static inline CalYearDay
equinox_find_year (const CalRule *rule,
                   gint32         julian_day)
{
  guint32 days = (guint32) (julian_day - CAL_FRENCH_EPOCH);
  gint32 year;

  if (julian_day < CAL_FRENCH_EPOCH || julian_day >= equinox_year_start (rule, CAL_FRENCH_END_YEAR))
    return romme_find_year (rule, julian_day);

  year = (gint32) (4 * days / 1461) + 1;
  year += julian_day >= equinox_year_start (rule, year + 1);

  return (CalYearDay) { .year = year, .day_of_year = julian_day - equinox_year_start (rule, year) };
}

static CalAccuracy
equinox_accuracy (const CalRule *rule,
                  gint32         julian_day)
{
  if (julian_day >= CAL_FRENCH_EPOCH && julian_day <= LAST_DAY)
    return CAL_ACCURACY_EXACT;

  if (julian_day > LAST_DAY && julian_day < equinox_year_start (rule, CAL_FRENCH_END_YEAR))
    return CAL_ACCURACY_COMPUTED;

  return CAL_ACCURACY_APPROXIMATE;
}

static const char *const french_months[] = {
  NC_ ("French Republican month", "Vendémiaire"),
  NC_ ("French Republican month", "Brumaire"),
  NC_ ("French Republican month", "Frimaire"),
  NC_ ("French Republican month", "Nivôse"),
  NC_ ("French Republican month", "Pluviôse"),
  NC_ ("French Republican month", "Ventôse"),
  NC_ ("French Republican month", "Germinal"),
  NC_ ("French Republican month", "Floréal"),
  NC_ ("French Republican month", "Prairial"),
  NC_ ("French Republican month", "Messidor"),
  NC_ ("French Republican month", "Thermidor"),
  NC_ ("French Republican month", "Fructidor"),
  NC_ ("French Republican month", "Complementary Days"),
};

/* The days at the end of the year. */
static const char *const complementary_days[] = {
  NC_ ("day name", "Day of Virtue"),
  NC_ ("day name", "Day of Genius"),
  NC_ ("day name", "Day of Labour"),
  NC_ ("day name", "Day of Opinion"),
  NC_ ("day name", "Day of Rewards"),
  NC_ ("day name", "Day of the Revolution"),
};

static gboolean
french_day_name (const CalRule *rule,
                 gint32         julian_day,
                 CalNameWidth   width G_GNUC_UNUSED,
                 CalDayName    *name)
{
  CalFields fields = rule->from_day (rule, julian_day);

  if (fields.month < 13)
    return FALSE;

  name->text = complementary_days[fields.day - 1];
  name->context = "day name";

  return TRUE;
}

static const char *const decade_days[] = {
  NC_ ("day of the décade", "Primidi"),
  NC_ ("day of the décade", "Duodi"),
  NC_ ("day of the décade", "Tridi"),
  NC_ ("day of the décade", "Quartidi"),
  NC_ ("day of the décade", "Quintidi"),
  NC_ ("day of the décade", "Sextidi"),
  NC_ ("day of the décade", "Septidi"),
  NC_ ("day of the décade", "Octidi"),
  NC_ ("day of the décade", "Nonidi"),
  NC_ ("day of the décade", "Décadi"),
};

static int find_decade_day (gint32 julian_day);

/* The complementary days belong to no décade. */
const CalCycle cal_decade_fr_cycle = {
  .id = "decade-fr",
  .unit = CAL_CYCLE_UNIT_DAY,
  .length = 10,
  .value = find_decade_day,
  .reach = 16,
  .parts = { { CAL_CYCLE_TEXT_LIST, 10, .names = decade_days, .context = "day of the décade" } },
};

static const CalCycle *const french_cycles[] = { &cal_decade_fr_cycle, NULL };

static const CalEraRule french_eras[] = {
  { "rep", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("French Republican era", "Republican Era"),
    NC_ ("French Republican era", "RE"), .context = "French Republican era" },
};

#define FRENCH_FAMILY(name) \
  CAL_PATTERNED (name), \
  .kind = CAL_KIND_SOLAR, \
  .text = { .small_years = TRUE, .roman_years = TRUE }, \
  .first_year = -1001792, \
  .last_year = 998208, \
  .n_regular_months = 13, \
  .max_months = 13, \
  .min_days = 5, \
  .max_days = 30, \
  .common_days = 365, \
  .months_in_year = cal_rule_thirteen_months, \
  .day_name = french_day_name, \
  .eras = french_eras, \
  .n_eras = G_N_ELEMENTS (french_eras)

#define FRENCH_NAMES(name) \
  { \
    .display_name = (name), \
    .months = french_months, \
    .month_context = "French Republican month", \
  }

#define FRENCH_YEARS \
  .origin_year = 1 - CYCLES * CYCLE_YEARS, \
  .origin_day = CAL_FRENCH_EPOCH - CYCLES * CYCLE_DAYS, \
  .common = CAL_MONTH_PATTERN (cal_thirteen_common_months), \
  .leap = CAL_MONTH_PATTERN (cal_thirteen_leap_months), \
  .leap_ends = TRUE, \
  .longest = 30, \
  .is_even = TRUE

static const CalRuleNames equinox_names = FRENCH_NAMES (NC_ ("calendar", "French Republican Calendar"));
static const CalRuleNames romme_names = FRENCH_NAMES (NC_ ("calendar", "French Republican Calendar (Romme)"));

static const char *const equinox_aliases[] = { "french-republican", NULL };

CAL_DEFINE_PATTERNED (equinox)
CAL_DEFINE_PATTERNED (romme)

static const CalPatternedRule equinox = {
  .rule = {
    FRENCH_FAMILY (equinox),
    .system = CAL_SYSTEM_FRENCH_REP,
    .id = "french-rep",
    .aliases = equinox_aliases,
    .accuracy = equinox_accuracy,
    .authoritative_first = CAL_FRENCH_EPOCH,
    .authoritative_last = LAST_DAY,
    .authority = "Decree of 4 Frimaire II of the National Convention",
    .cycles = french_cycles,
    .names = &equinox_names,
  },
  .year_start = equinox_year_start,
  .is_leap = equinox_is_leap,
  .find_year = equinox_find_year,
  FRENCH_YEARS,
};

static const CalPatternedRule romme = {
  .rule = {
    FRENCH_FAMILY (romme),
    .system = CAL_SYSTEM_FRENCH_ROMME,
    .id = "french-romme",
    .authoritative_first = CAL_JULIAN_DAY_MIN,
    .authoritative_last = CAL_JULIAN_DAY_MAX,
    .authority = "G. Romme’s proposal of 19 Floréal III",
    .names = &romme_names,
  },
  .year_start = romme_year_start,
  .is_leap = romme_is_leap,
  .find_year = romme_find_year,
  FRENCH_YEARS,
};

/* That of french-rep. */
static int
find_decade_day (gint32 julian_day)
{
  CalFields fields = cal_patterned_find_fields (&equinox, julian_day);

  return fields.month < 13 ? (fields.day - 1) % 10 + 1 : 0;
}

CAL_DEFINE_BUILTIN (FrenchRep, french_rep, equinox.rule)
CAL_DEFINE_BUILTIN (FrenchRomme, french_romme, romme.rule)
