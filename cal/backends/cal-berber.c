/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Berber calendar: the months and years of the Julian calendar, by which farmers of North
 * Africa go, under names of their own and with a count of years from 950 BCE.
 *
 * Source: the count that the Académie berbère made in Paris, from the accession of Shoshenq I.
 * Epoch: 1 Yennayer 1 is Julian Day Number 1374436, the Julian 1 January 950 BCE.
 * Range: by definition, every day.
 * Anchors: 1 Yennayer 2974 is 2460324, ISO 2024-01-14.
 */

#include "config.h"

#include "cal-julian-private.h"
#include "cal-native-private.h"
#include "cal-vector-private.h"

/* A year less the Julian one. */
#define YEAR_OFFSET 950

static inline CalFields
berber_from_day (const CalRule *rule G_GNUC_UNUSED,
                 gint32         julian_day)
{
  CalFields fields = cal_julian_from_day (julian_day);

  fields.year += YEAR_OFFSET;

  return fields;
}

/* Of any year at all: what is none is thrown away afterwards. */
static inline gint32
find_julian_year (gint32 year)
{
  return (gint32) ((guint32) year - YEAR_OFFSET);
}

static inline gint32
berber_month_start (const CalRule *rule G_GNUC_UNUSED,
                    gint32         year,
                    int            month)
{
  return cal_julian_month_start (find_julian_year (year), month);
}

static inline int
berber_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                      gint32         year,
                      int            month)
{
  return cal_julian_days_in_month (find_julian_year (year), month);
}

static gint32
berber_to_day (const CalRule *rule,
               gint32         year,
               int            month,
               int            day)
{
  return cal_roman_to_day (rule, year, month, day, berber_month_start, berber_days_in_month);
}

CAL_DEFINE_FROM_DAYS (berber_from_days, berber_from_day)

static const char *const berber_months[] = {
  NC_ ("Berber month", "Yennayer"),
  NC_ ("Berber month", "Furar"),
  NC_ ("Berber month", "Meghres"),
  NC_ ("Berber month", "Yebrir"),
  NC_ ("Berber month", "Mayyu"),
  NC_ ("Berber month", "Yunyu"),
  NC_ ("Berber month", "Yulyu"),
  NC_ ("Berber month", "Ghuct"),
  NC_ ("Berber month", "Cutenber"),
  NC_ ("Berber month", "Tuber"),
  NC_ ("Berber month", "Nwamber"),
  NC_ ("Berber month", "Dujember"),
};

static const CalRuleNames berber_names = {
  .display_name = NC_ ("calendar", "Berber Calendar"),
  .months = berber_months,
  .month_context = "Berber month",
};

static const char *const berber_aliases[] = { "amazigh", NULL };

static const CalRule berber_rule = {
  CAL_ROMAN_SHAPE,
  .system = CAL_SYSTEM_BERBER,
  .id = "berber",
  .aliases = berber_aliases,
  .text = { .year = CAL_YEAR_ALONE },
  .first_year = -999979 + YEAR_OFFSET,
  .last_year = 999979 + YEAR_OFFSET,
  .month_start = berber_month_start,
  .from_day = berber_from_day,
  .from_days = berber_from_days,
  .to_day = berber_to_day,
  .days_in_month = berber_days_in_month,
  .authority = "By definition: the Julian calendar, with the years of the Académie berbère",
  .names = &berber_names,
};

CAL_DEFINE_BUILTIN (Berber, berber, berber_rule)
