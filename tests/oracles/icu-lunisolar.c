/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* ICU's Chinese and Korean calendars, every day of 1900 to 2100. */

#include "oracle.h"

#include <unicode/ucal.h>

/* 1900-01-01 and 2100-12-31. */
#define SWEEP_FIRST 2415021
#define SWEEP_LAST 2488434

#define UNIX_EPOCH 2440588
#define MS_PER_DAY 86400000.0

typedef struct
{
  CalBackend *backend;
  UCalendar *calendar;
  int year_offset; /* ICU's extended year less ours */
} Icu;

static gboolean
from_day (gpointer    state,
          gint32      julian_day,
          OracleDate *date)
{
  Icu *icu = state;
  UErrorCode status = U_ZERO_ERROR;
  char code[8];

  ucal_setMillis (icu->calendar, (julian_day - UNIX_EPOCH + 0.5) * MS_PER_DAY, &status);
  date->year = ucal_get (icu->calendar, UCAL_EXTENDED_YEAR, &status) - icu->year_offset;
  date->day = ucal_get (icu->calendar, UCAL_DATE, &status);
  g_snprintf (code, sizeof code, "M%02d%s",
              ucal_get (icu->calendar, UCAL_MONTH, &status) + 1,
              ucal_get (icu->calendar, UCAL_IS_LEAP_MONTH, &status) ? "L" : "");
  g_assert_true (U_SUCCESS (status));

  /* A leap month that our year does not have counts as a difference. */
  return cal_backend_get_month_for_code (icu->backend, date->year, code, CAL_OVERFLOW_REJECT,
                                         &date->month, NULL);
}

static gboolean
to_day (gpointer          state,
        const OracleDate *date,
        gint32           *julian_day)
{
  Icu *icu = state;
  UErrorCode status = U_ZERO_ERROR;
  g_autofree char *code = cal_backend_get_month_code (icu->backend, date->year, date->month, NULL);

  ucal_clear (icu->calendar);
  ucal_set (icu->calendar, UCAL_EXTENDED_YEAR, date->year + icu->year_offset);
  ucal_set (icu->calendar, UCAL_MONTH, (int) g_ascii_strtoll (code + 1, NULL, 10) - 1);
  ucal_set (icu->calendar, UCAL_IS_LEAP_MONTH, code[3] == 'L');
  ucal_set (icu->calendar, UCAL_DATE, date->day);
  *julian_day = (gint32) (ucal_getMillis (icu->calendar, &status) / MS_PER_DAY) + UNIX_EPOCH;

  return U_SUCCESS (status);
}

/* In each of these ICU is a few minutes off at a new moon or a solar term near to
 * midnight.  The times are those of DE431; the published tables agree with them.
 * ICU 72 and 78 are the same in this.
 */
#define NEW_MOON(time) "new moon at " time ", which ICU puts on the other side of midnight"
#define LEAP(time) "solar term at " time ", which ICU puts before midnight: no leap month"

static const OracleDifference chinese[] = {
  { 2421311, 2421369, LEAP ("00:03 on 1917-04-21") },
  { 2423231, 2423289, LEAP ("00:05 on 1922-07-24") },
  { 2434777, 2434806, NEW_MOON ("23:55 on 1954-02-03") },
  { 2435161, 2435190, NEW_MOON ("23:54 on 1955-02-22") },
  { 2447003, 2447061, LEAP ("00:10 on 1987-08-24") },
  { 2451196, 2451225, NEW_MOON ("23:46 on 1999-01-17") },
  { 2456157, 2456186, NEW_MOON ("23:54 on 2012-08-17") },
  { 2458430, 2458459, NEW_MOON ("00:02 on 2018-11-08") },
  { 2461443, 2461472, NEW_MOON ("23:56 on 2027-02-06") },
  { 2462535, 2462564, NEW_MOON ("00:08 on 2030-02-03") },
  { 2477183, 2477212, NEW_MOON ("23:53 on 2070-03-12") },
};

static const OracleDifference dangi[] = {
  { 2457811, 2457840, NEW_MOON ("23:58 on 2017-02-26") },
  { 2470390, 2470419, NEW_MOON ("00:05 on 2051-08-07") },
  { 2470479, 2470508, NEW_MOON ("23:59:22 on 2051-11-03") },
  { 2478807, 2478836, NEW_MOON ("00:00:15 on 2074-08-23") },
};

static void
sweep (const char             *id,
       int                     year_offset,
       const OracleDifference *known,
       gsize                   n_known)
{
  g_autofree char *locale = g_strdup_printf ("en@calendar=%s", id);
  UErrorCode status = U_ZERO_ERROR;
  Icu icu = {
    .backend = cal_backend_lookup (id, NULL),
    .calendar = ucal_open (u"UTC", 3, locale, UCAL_DEFAULT, &status),
    .year_offset = year_offset,
  };
  Oracle oracle = { id, from_day, to_day, &icu, known, n_known };

  g_assert_true (U_SUCCESS (status));
  g_test_message ("ICU %s", U_ICU_VERSION);
  oracle_sweep (&oracle, SWEEP_FIRST, SWEEP_LAST);

  ucal_close (icu.calendar);
  g_object_unref (icu.backend);
}

static void
test_chinese (void)
{
  sweep ("chinese", 2637, chinese, G_N_ELEMENTS (chinese));
}

static void
test_dangi (void)
{
  sweep ("dangi", 2333, dangi, G_N_ELEMENTS (dangi));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/oracles/icu/chinese", test_chinese);
  g_test_add_func ("/cal/oracles/icu/dangi", test_dangi);

  return g_test_run ();
}
