/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendar of Myanmar: months of 29 and 30 days in turn, with a leap month (First
 * Waso) and a leap day (in Nayon) by a mean Moon and the solar year of the Surya
 * Siddhanta.
 *
 * Source: Yan Naing Aye, Algorithm, program and calculation of Myanmar calendar (2013),
 *   and the tables of its exceptions; the months were fixed by hand now and then.
 * Epoch: 1 Tagu 0 is Julian Day Number 1954167, ISO 0638-03-24.
 * Range: authoritative are 1312 to 1388 (1950 to 2027), as they were published; those to
 *   1462 are foreseen by the same rule; 0 to 1311 are reconstructed.
 * Anchors: the full moon of Tabaung 1385 is 2460394, ISO 2024-03-24; that of Waso 1386 is
 *   2460512, ISO 2024-07-20.
 *
 * Here a year is the twelve or thirteen months from Tagu on.  The years that people count
 * begin when the Sun enters Aries, which is in Tagu or Kason.
 *
 * In 4320000 solar years are 1577917828 days and 53433336 months.  The excess of solar
 * over lunar time is counted in parts of which a month has 2160000, as does the twelfth of
 * a solar year with 66389 more.
 */

#include "config.h"

#include "cal-moon-halves-private.h"
#include "cal-native-private.h"

/* The excess grows by YEAR a year from the beginning of the Kali Yuga, and in a whole
 * number of months, each of MONTH, it is nothing; twelve times as many parts are in both. */
#define KALI_YUGA 3739
#define YEAR G_GINT64_CONSTANT (2226389)
#define MONTH G_GINT64_CONSTANT (180000)
#define EXCESS_PARTS 12
#define LEAP_PARTS (EXCESS_PARTS * MONTH)
#define PARTS_OF_MONTH 66389

/* So many days are in so many months, both divided by 8 and that by two. */
#define DAYS G_GINT64_CONSTANT (394479457)
#define HALF_MONTHS G_GINT64_CONSTANT (26716668)

/* Of the solar year: DAYS in so many years, and the moment at which year 0 began with half
 * a day, which rounds. */
#define YEARS G_GINT64_CONSTANT (1080000)
#define SOLAR_EPOCH G_GINT64_CONSTANT (2110503114672)

#define SASANA_OFFSET 1182

#define COMMON_DAYS 354

/* From 1 Tagu to the full moon of Waso, but in a year with a leap month or day. */
#define DAYS_TO_FULL_MOON 102

/* How the years were reckoned at a time. */
typedef struct
{
  gint64 phase;      /* of the full moons: days in 1/HALF_MONTHS */
  int leap_months;   /* over how many months the excess is spread that makes a leap year */
  gboolean by_cycle; /* leap years are those of a cycle of nineteen */
} Reckoning;

static Reckoning
find_reckoning (gint32 year)
{
  if (year >= 1312 || year < -1)
    return (Reckoning) { G_GINT64_CONSTANT (15721838999660), 8, FALSE };

  if (year >= 1217)
    return (Reckoning) { G_GINT64_CONSTANT (15721825641326), 4, FALSE };

  if (year >= 1100)
    return (Reckoning) { G_GINT64_CONSTANT (15721829648826), -1, TRUE };

  return (Reckoning) { G_GINT64_CONSTANT (15721822969659), -1, TRUE };
}

/* By how many days the full moon of Waso was proclaimed to be later. */
static int
correct_full_moon (gint32 year)
{
  switch (year)
    {
    case 653:
      return 2;

    case 205: case 246: case 471: case 651: case 656: case 672:
    case 729: case 1120: case 1150: case 1207: case 1234: case 1377:
      return 1;

    case 572: case 767: case 813: case 849: case 851: case 854:
    case 927: case 933: case 936: case 938: case 949: case 952:
    case 963: case 968: case 1039: case 1126: case 1172: case 1261:
      return -1;

    default:
      return 0;
    }
}

/* Years that were proclaimed to have a leap month though the rule gives them none, and
 * the other way around. */
static gboolean
is_exchanged (gint32 year)
{
  switch (year)
    {
    case 1201: case 1202: case 1263: case 1264: case 1344: case 1345:
      return TRUE;

    default:
      return FALSE;
    }
}

/* The months since the beginning of the Kali Yuga, and the rest. */
static gint64
count_months (const Reckoning *reckoning,
              gint32           year,
              gint64          *excess)
{
  gint64 parts = YEAR * ((gint64) year + KALI_YUGA);
  gint64 months = cal_floor_div64 (parts, MONTH);

  *excess = parts - MONTH * months;

  if (EXCESS_PARTS * *excess < PARTS_OF_MONTH * (12 - reckoning->leap_months))
    {
      months--;
      *excess += MONTH;
    }

  return months;
}

/* Whether there are a First and a Second Waso. */
static gboolean
has_leap_month (gint32 year)
{
  const Reckoning reckoning = find_reckoning (year);
  gboolean leap;
  gint64 excess;

  count_months (&reckoning, year, &excess);

  if (reckoning.by_cycle)
    leap = cal_floor_mod (7 * year + 2, 19) >= 12;
  else
    leap = EXCESS_PARTS * excess >= LEAP_PARTS - PARTS_OF_MONTH * reckoning.leap_months;

  return leap != is_exchanged (year);
}

/* The full moon of Waso, of the second if there are two. */
static gint32
find_full_moon (gint32 year)
{
  const Reckoning reckoning = find_reckoning (year);
  gint64 excess;
  gint64 months = count_months (&reckoning, year, &excess);

  return (gint32) cal_floor_div64 (DAYS * (2 * months + 9) + reckoning.phase, HALF_MONTHS) +
         correct_full_moon (year);
}

/* The full moon that the year would have if none since the leap month of a year before it,
 * three at most, had leapt. */
static gint32
count_full_moon (gint32 year)
{
  gint32 leap_year = year - 1;

  for (int back = 1; back < 3 && !has_leap_month (leap_year); back++)
    leap_year--;

  return find_full_moon (leap_year) + COMMON_DAYS * (year - leap_year);
}

#define NAYON 3
#define LEAP_LENGTH 30

static void
burmese_year (const CalRule *rule G_GNUC_UNUSED,
              gint32         year,
              CalYear       *described)
{
  gint32 counted = count_full_moon (year);
  gboolean has_leap = has_leap_month (year);
  gboolean has_leap_day = has_leap && find_full_moon (year) - counted > LEAP_LENGTH;
  int n = 0;

  described->first_day = counted - DAYS_TO_FULL_MOON;

  for (int number = 1; number <= 12; number++)
    {
      described->codes[n] = cal_month_code_make (number, FALSE);
      described->lengths[n++] = (gint16) (number % 2 == 0 || (number == NAYON && has_leap_day) ? 30 : 29);

      if (number == NAYON && has_leap)
        {
          described->codes[n] = cal_month_code_make (NAYON, TRUE);
          described->lengths[n++] = LEAP_LENGTH;
        }
    }

  described->n_months = n;
}

/* The year that had begun with the Sun. */
static gint32
get_era_year (const CalRule *rule G_GNUC_UNUSED,
              gint32         julian_day)
{
  return (gint32) cal_floor_div64 (YEARS * ((gint64) julian_day + 1) - 1 - SOLAR_EPOCH, DAYS);
}

static gint32
get_sasana_year (const CalRule *rule,
                 gint32         julian_day)
{
  return get_era_year (rule, julian_day) + SASANA_OFFSET;
}

/* The first days of the years from which and until which they are so sure. */
#define RECONSTRUCTED 1954167
#define PUBLISHED 2433359
#define FORESEEN 2461503
#define UNKNOWN 2488523

static CalAccuracy
burmese_accuracy (const CalRule *rule G_GNUC_UNUSED,
                  gint32         julian_day)
{
  if (julian_day < RECONSTRUCTED || julian_day >= UNKNOWN)
    return CAL_ACCURACY_APPROXIMATE;

  if (julian_day < PUBLISHED)
    return CAL_ACCURACY_COMPUTED;

  return julian_day < FORESEEN ? CAL_ACCURACY_EXACT : CAL_ACCURACY_PROVISIONAL;
}

static const char *const burmese_months[] = {
  NC_ ("Burmese month", "Tagu"),
  NC_ ("Burmese month", "Kason"),
  NC_ ("Burmese month", "Nayon"),
  NC_ ("Burmese month", "Waso"),
  NC_ ("Burmese month", "Wagaung"),
  NC_ ("Burmese month", "Tawthalin"),
  NC_ ("Burmese month", "Thadingyut"),
  NC_ ("Burmese month", "Tazaungmon"),
  NC_ ("Burmese month", "Nadaw"),
  NC_ ("Burmese month", "Pyatho"),
  NC_ ("Burmese month", "Tabodwe"),
  NC_ ("Burmese month", "Tabaung"),
};

static const CalRuleNames burmese_names = {
  .display_name = NC_ ("calendar", "Burmese Calendar"),
  .months = burmese_months,
  .month_context = "Burmese month",
  .leap_name = NC_ ("Burmese month", "First Waso"),
  .beside_leap_name = NC_ ("Burmese month", "Second Waso"),
  .labels = cal_moon_halves_names,
};

static const CalEraRule burmese_eras[] = {
  { "me", NULL, CAL_ERA_KIND_TURNING, 0, CAL_ERA_OPEN_START, NC_ ("Burmese era", "Myanmar Era"),
    NC_ ("Burmese era", "ME"), .context = "Burmese era", .year = get_era_year },
};

static const CalEraRule burmese_counts[] = {
  { "sasana", NULL, CAL_ERA_KIND_TURNING, 0, CAL_ERA_OPEN_START, NC_ ("Burmese era", "Sasana Era"),
    NC_ ("Burmese era", "SE"), .context = "Burmese era", .year = get_sasana_year },
};

static const CalRule burmese_rule = {
  CAL_YEAR_MODEL (burmese_year),
  .system = CAL_SYSTEM_BURMESE,
  .id = "burmese",
  .kind = CAL_KIND_LUNISOLAR,
  .day_start = CAL_DAY_START_MIDNIGHT,
  .first_year = -1000593,
  .last_year = 999317,
  .n_regular_months = 12,
  .max_months = 13,
  .min_days = 29,
  .max_days = 30,
  .leap_codes = { 1 << NAYON },
  .leap_forward = TRUE,
  CAL_MOON_HALVES,
  .leap_month = cal_year_leap_month,
  .mean_month = 1577917828. / 53433336,
  .mean_year = 1577917828. / 4320000,
  .epoch = RECONSTRUCTED,
  .year_offset = 0,
  .accuracy = burmese_accuracy,
  .authoritative_first = PUBLISHED,
  .authoritative_last = FORESEEN - 1,
  .authority = "Myanmar Calendar Advisory Board, as Yan Naing Aye restates its calendars",
  .eras = burmese_eras,
  .n_eras = G_N_ELEMENTS (burmese_eras),
  .counts = burmese_counts,
  .n_counts = G_N_ELEMENTS (burmese_counts),
  .names = &burmese_names,
};

CAL_DEFINE_BUILTIN (Burmese, burmese, burmese_rule)
