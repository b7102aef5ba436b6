/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A calendar that is made up, for tests of months that lack days; lacking.h describes it.
 *
 * Source: none.
 * Epoch: the first day of year 1 is Julian Day Number 1721424.
 * Range: by definition, every day; no part of it is authoritative.
 * Anchors: 1752-M09-02 is Gregorian 1752-09-13, and 1752-M09-14 is Gregorian 1752-09-14.
 */

#include "config.h"

#include "lacking.h"

#include "cal-native-private.h"

#define EPOCH 1721424

const TestLack test_lacks[TEST_N_LACKS] = {
  { 1752, 9, 3, 11 },
  { 1918, 2, 1, 13 },
  { 1930, 1, 1, 9 },
};

static const TestLack *
find_lack (int year,
           int month)
{
  for (gsize i = 0; i < TEST_N_LACKS; i++)
    if (test_lacks[i].year == year && test_lacks[i].month == month)
      return &test_lacks[i];

  return NULL;
}

static void
lacking_year (const CalRule *rule G_GNUC_UNUSED,
              gint32         year,
              CalYear       *described)
{
  static const gint16 lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  described->first_day = EPOCH + 365 * (year - 1) + cal_floor_div (year - 1, 4);
  described->n_months = 12;

  for (gsize i = 0; i < TEST_N_LACKS; i++)
    described->first_day -= test_lacks[i].year < year ? test_lacks[i].n : 0;

  for (int month = 1; month <= 12; month++)
    {
      const TestLack *lack = find_lack (year, month);

      described->codes[month - 1] = cal_month_code_make (month, FALSE);
      described->lengths[month - 1] = lengths[month - 1];
      described->lengths[month - 1] += month == 2 && cal_floor_mod (year, 4) == 0 ? 1 : 0;
      described->lengths[month - 1] -= lack != NULL ? (gint16) lack->n : 0;
    }
}

static void
lacking_missing_days (const CalRule *rule G_GNUC_UNUSED,
                      gint32         year,
                      int            month,
                      int           *first,
                      int           *n)
{
  const TestLack *lack = find_lack (year, month);

  *first = lack != NULL ? lack->first : 0;
  *n = lack != NULL ? lack->n : 0;
}

static CalGap
get_gap (const CalRule *rule,
         gint32         year,
         int            month)
{
  CalGap gap;

  lacking_missing_days (rule, year, month, &gap.first, &gap.n);

  return gap;
}

static CalFields
lacking_from_day (const CalRule *rule,
                  gint32         julian_day)
{
  CalFields date = cal_year_from_day (rule, julian_day);
  CalGap gap = get_gap (rule, date.year, date.month);

  date.day = (gint16) cal_gap_number_day (&gap, date.day);

  return date;
}

static gint32
lacking_to_day (const CalRule *rule,
                gint32         year,
                int            month,
                int            day)
{
  CalGap gap = get_gap (rule, year, month);

  if (cal_gap_holds (&gap, day))
    return CAL_NO_DAY;

  return cal_year_to_day (rule, year, month, cal_gap_place_day (&gap, day));
}

static void
lacking_from_days (const CalRule *rule,
                   const gint32  *julian_days,
                   gsize          n,
                   gint32        *years,
                   gint8         *months,
                   gint16        *days)
{
  for (gsize i = 0; i < n; i++)
    {
      CalFields date = lacking_from_day (rule, julian_days[i]);

      years[i] = date.year;
      months[i] = (gint8) date.month;
      days[i] = date.day;
    }
}

static int
lacking_weekday (const CalRule *rule,
                 gint32         julian_day)
{
  CalFields date = lacking_from_day (rule, julian_day);

  return date.month == 12 && date.day == 31 ? 0 : cal_floor_mod (julian_day, 7) + 1;
}

static const char *const month_names[] = {
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December"
};

static const CalRuleNames lacking_names = {
  .display_name = "Lacking Calendar",
  .months = month_names,
  .months_abbr = month_names,
};

static const CalRule lacking_rule = {
  .year = lacking_year,
  .month_start = cal_year_month_start,
  .months_in_year = cal_year_months_in_year,
  .days_in_month = cal_year_days_in_month,
  .system = CAL_SYSTEM_CUSTOM,
  .id = "lacking",
  .kind = CAL_KIND_SOLAR,
  .day_start = CAL_DAY_START_MIDNIGHT,
  .text = { .year = CAL_YEAR_ALONE },
  .first_year = -999979,
  .last_year = 999979,
  .n_regular_months = 12,
  .max_months = 12,
  .min_days = 15,
  .max_days = 31,
  .common_days = 365,
  .epoch = EPOCH,
  .year_offset = 1,
  .mean_year = 365.25,
  .authoritative_first = 1, /* after the last: of no day */
  .authoritative_last = 0,
  .from_day = lacking_from_day,
  .from_days = lacking_from_days,
  .to_day = lacking_to_day,
  .missing_days = lacking_missing_days,
  .weekday = lacking_weekday,
  .names = &lacking_names,
};

CAL_DEFINE_BUILTIN (Lacking, lacking, lacking_rule)

CalBackend *
test_lacking_new (void)
{
  return g_object_new (cal_lacking_builtin.get_type (), NULL);
}
