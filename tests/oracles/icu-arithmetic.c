/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* ICU's Gregorian family, Coptic, Ethiopian, Hebrew and Indian calendars. */

#include "oracle.h"

#include <unicode/ucal.h>

/* 1500-01-01 and 2500-12-31. */
#define SWEEP_FIRST 2268924
#define SWEEP_LAST 2634531

/* Eras are held against ours from 1873-01-01, when Japan's begin. */
#define ERAS_FIRST 2405160

#define N_SAMPLES 20000

#define UNIX_EPOCH 2440588

/* Where ICU's months are slots that a year may leave empty. */
typedef enum
{
  MONTHS_IN_ORDER,
  MONTHS_HEBREW
} Months;

/* When ICU is to turn from the Julian calendar to the Gregorian one. */
typedef enum
{
  CUTOVER_AS_IT_IS,
  CUTOVER_NEVER_JULIAN,
  CUTOVER_ALWAYS_JULIAN
} Cutover;

typedef struct
{
  const char *id;
  const char *keyword;  /* ICU's name */
  int year_offset;      /* ICU's extended year less ours */
  Months months;
  Cutover cutover;
  gboolean sampled;     /* whether far days are comparable */
  const OracleDifference *known;
  gsize n_known;
  const char *const *eras; /* ours, by ICU's number; NULL: not compared */
  int first_era;           /* ICU's number of the first */
} Case;

typedef struct
{
  const Case *test;
  UCalendar *calendar;
} Icu;

static gboolean
hebrew_is_leap (int year)
{
  return ((7 * year + 1) % 19 + 19) % 19 < 7;
}

/* ICU has a slot for Adar I, the sixth, in every year. */

static int
month_from_icu (const Case *test,
                int         year,
                int         month)
{
  gboolean skipped = test->months == MONTHS_HEBREW && !hebrew_is_leap (year) && month > 5;

  return month + 1 - skipped;
}

static int
month_to_icu (const Case *test,
              int         year,
              int         month)
{
  gboolean skipped = test->months == MONTHS_HEBREW && !hebrew_is_leap (year) && month > 5;

  return month - 1 + skipped;
}

static gboolean
from_day (gpointer    state,
          gint32      julian_day,
          OracleDate *date)
{
  const Icu *icu = state;
  UErrorCode status = U_ZERO_ERROR;

  ucal_setMillis (icu->calendar, ((double) julian_day - UNIX_EPOCH) * U_MILLIS_PER_DAY, &status);
  date->year = ucal_get (icu->calendar, UCAL_EXTENDED_YEAR, &status) - icu->test->year_offset;
  date->month = month_from_icu (icu->test, date->year, ucal_get (icu->calendar, UCAL_MONTH, &status));
  date->day = ucal_get (icu->calendar, UCAL_DATE, &status);

  return U_SUCCESS (status);
}

static gboolean
to_day (gpointer          state,
        const OracleDate *date,
        gint32           *julian_day)
{
  const Icu *icu = state;
  UErrorCode status = U_ZERO_ERROR;

  ucal_clear (icu->calendar);
  ucal_set (icu->calendar, UCAL_EXTENDED_YEAR, date->year + icu->test->year_offset);
  ucal_set (icu->calendar, UCAL_MONTH, month_to_icu (icu->test, date->year, date->month));
  ucal_set (icu->calendar, UCAL_DATE, date->day);
  *julian_day = ucal_get (icu->calendar, UCAL_JULIAN_DAY, &status);

  return U_SUCCESS (status);
}

static UCalendar *
open_calendar (const Case *test)
{
  static const UChar utc[] = { 'U', 'T', 'C', 0 };
  g_autofree char *locale = g_strdup_printf ("en@calendar=%s", test->keyword);
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open (utc, -1, locale, UCAL_TRADITIONAL, &status);

  g_assert_true (U_SUCCESS (status));
  /* ICU silently takes the Gregorian calendar for a name that it lacks; it does
   * so for this one, but knows it. */
  if (!g_str_equal (test->keyword, "iso8601"))
    g_assert_cmpstr (ucal_getType (calendar, &status), ==, test->keyword);

  if (test->cutover == CUTOVER_NEVER_JULIAN)
    ucal_setGregorianChange (calendar, -1e18, &status);
  else if (test->cutover == CUTOVER_ALWAYS_JULIAN)
    ucal_setGregorianChange (calendar, 1e18, &status);

  g_assert_true (U_SUCCESS (status));

  return calendar;
}

/* The differences are those of ICU 72.  A later one that has mended the first
 * has mended all. */
static gboolean
is_mended (Icu *icu)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (icu->test->id, NULL);
  gint32 day = icu->test->known[0].last;
  OracleDate ours, theirs;
  gint32 back;

  cal_backend_julian_day_to_date (backend, day, &ours.year, &ours.month, &ours.day, NULL);

  return from_day (icu, day, &theirs) && to_day (icu, &ours, &back) && back == day &&
         theirs.year == ours.year && theirs.month == ours.month && theirs.day == ours.day;
}

static Oracle
make_oracle (Icu *icu)
{
  const Case *test = icu->test;
  gsize n_known = test->n_known > 0 && is_mended (icu) ? 0 : test->n_known;

  return (Oracle) { test->id, from_day, to_day, icu, test->known, n_known };
}

static void
test_sweep (gconstpointer data)
{
  Icu icu = { data, open_calendar (data) };
  Oracle oracle = make_oracle (&icu);

  oracle_sweep (&oracle, SWEEP_FIRST, SWEEP_LAST);
  ucal_close (icu.calendar);
}

static void
test_sample (gconstpointer data)
{
  Icu icu = { data, open_calendar (data) };
  Oracle oracle = make_oracle (&icu);

  oracle_sample (&oracle, N_SAMPLES);
  ucal_close (icu.calendar);
}

static void
test_eras (gconstpointer data)
{
  Icu icu = { data, open_calendar (data) };
  g_autoptr (CalBackend) backend = cal_backend_lookup (icu.test->id, NULL);

  for (gint32 day = ERAS_FIRST; day <= SWEEP_LAST; day += g_test_thorough () ? 1 : 13)
    {
      g_autofree char *code = NULL;
      UErrorCode status = U_ZERO_ERROR;
      OracleDate date;
      int era, era_year;

      from_day (&icu, day, &date);
      era = ucal_get (icu.calendar, UCAL_ERA, &status) - icu.test->first_era;
      cal_backend_get_era_for_day (backend, day, &code, &era_year, NULL);

      g_assert_cmpstr (code, ==, icu.test->eras[era]);
      g_assert_cmpint (era_year, ==, ucal_get (icu.calendar, UCAL_YEAR, &status));
    }

  ucal_close (icu.calendar);
}

/* The Julian and the Gregorian calendar agree from 0200-03-01 to 0300-02-28. */
#define CUTOVER "ICU turns to the Julian calendar before 1582-10-15"

static const OracleDifference cutover[] = {
  { CAL_JULIAN_DAY_MIN, 1794167, CUTOVER },
  { 1830692, 2299160, CUTOVER },
};

/* BeTUTaKPaT moves a molad of Monday, 15 hours and 589 parts or later, to
 * Tuesday.  ICU does the same to one of Sunday, which Lo ADU has moved to Monday;
 * so Heshvan of the year before gets a day, and the next year loses one.
 * Of the years 1 to 10000 that are 55; these are from 1500 on.  Before year 1 it
 * goes wrong in more than half of all years, and is not compared. */
#define BETUTAKPAT "ICU postpones the new year twice"

static const OracleDifference hebrew[] = {
  { 2342288, 2342672, BETUTAKPAT }, /* 5462 */
  { 2378079, 2378463, BETUTAKPAT }, /* 5560 */
  { 2468295, 2468679, BETUTAKPAT }, /* 5807 */
  { 2558511, 2558895, BETUTAKPAT }, /* 6054 */
};

static const OracleDifference indian[] = {
  { CAL_JULIAN_DAY_MIN, 27, "ICU rounds the start of a month before Julian day 0 up" },
};

static const char *const common_eras[] = { "bce", "ce" };
static const char *const buddhist_eras[] = { "be" };
static const char *const roc_eras[] = { "broc", "roc" };
static const char *const japanese_eras[] = { "meiji", "taisho", "showa", "heisei", "reiwa" };
static const char *const coptic_eras[] = { NULL, "am" };
static const char *const ethiopic_eras[] = { "aa", "am" };
static const char *const indian_eras[] = { "shaka" };

#define IN_ORDER(cutover) MONTHS_IN_ORDER, cutover, TRUE
#define KNOWN(differences) differences, G_N_ELEMENTS (differences)

static const Case cases[] = {
  { "gregory", "gregorian", 0, IN_ORDER (CUTOVER_NEVER_JULIAN), NULL, 0, common_eras, 0 },
  { "julian", "gregorian", 0, IN_ORDER (CUTOVER_ALWAYS_JULIAN), NULL, 0, common_eras, 0 },
  { "iso8601", "iso8601", 0, IN_ORDER (CUTOVER_AS_IT_IS), KNOWN (cutover), NULL, 0 },
  { "buddhist", "buddhist", -543, IN_ORDER (CUTOVER_AS_IT_IS), KNOWN (cutover), buddhist_eras, 0 },
  { "roc", "roc", 1911, IN_ORDER (CUTOVER_AS_IT_IS), KNOWN (cutover), roc_eras, 0 },
  { "japanese", "japanese", 0, IN_ORDER (CUTOVER_AS_IT_IS), KNOWN (cutover), japanese_eras, 232 },
  { "coptic", "coptic", 0, IN_ORDER (CUTOVER_AS_IT_IS), NULL, 0, coptic_eras, 0 },
  { "ethiopic", "ethiopic", 0, IN_ORDER (CUTOVER_AS_IT_IS), NULL, 0, ethiopic_eras, 0 },
  { "ethioaa", "ethiopic-amete-alem", -5500, IN_ORDER (CUTOVER_AS_IT_IS), NULL, 0, ethiopic_eras, 0 },
  { "hebrew", "hebrew", 0, MONTHS_HEBREW, CUTOVER_AS_IT_IS, FALSE, KNOWN (hebrew), NULL, 0 },
  { "indian", "indian", 0, IN_ORDER (CUTOVER_AS_IT_IS), KNOWN (indian), indian_eras, 0 },
};

static void
add_test (const Case    *test,
          const char    *name,
          GTestDataFunc  func)
{
  g_autofree char *path = g_strdup_printf ("/cal/oracles/icu/%s/%s", test->id, name);

  g_test_add_data_func (path, test, func);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (const Case *test = cases; test < cases + G_N_ELEMENTS (cases); test++)
    {
      add_test (test, "sweep", test_sweep);
      if (test->sampled)
        add_test (test, "sample", test_sample);
      if (test->eras != NULL)
        add_test (test, "eras", test_eras);
    }

  return g_test_run ();
}
