/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The national calendar of India. */

#include "config.h"

#include "calendar-rows.h"

#define TEMPORAL "tc39/test262, extreme-dates"
#define REFORM "Report of the Calendar Reform Committee, 1955"
#define ICU_21043 "ICU-21043: wrong before ISO year 1"

static const LookupRow names[] = {
  { "indian", "indian", CAL_SYSTEM_INDIAN, CAL_KIND_SOLAR, "Indian National Calendar" },
  { "Saka", "indian", CAL_SYSTEM_INDIAN, CAL_KIND_SOLAR, "Indian National Calendar" },
};

static const DateRow dates[] = {
  { "indian", "0079-03-22", 1, "M01", 1, "shaka", 1, "Epoch" },
  { "indian", "0079-03-21", 0, "M12", 30, "shaka", 0, "The day before the epoch" },
  { "indian", "1957-03-22", 1879, "M01", 1, "shaka", 1879, REFORM },
  { "indian", "1957-04-21", 1879, "M02", 1, "shaka", 1879, REFORM },
  { "indian", "1957-05-22", 1879, "M03", 1, "shaka", 1879, REFORM },
  { "indian", "1957-06-22", 1879, "M04", 1, "shaka", 1879, REFORM },
  { "indian", "1957-07-23", 1879, "M05", 1, "shaka", 1879, REFORM },
  { "indian", "1957-08-23", 1879, "M06", 1, "shaka", 1879, REFORM },
  { "indian", "1957-09-23", 1879, "M07", 1, "shaka", 1879, REFORM },
  { "indian", "1957-10-23", 1879, "M08", 1, "shaka", 1879, REFORM },
  { "indian", "1957-11-22", 1879, "M09", 1, "shaka", 1879, REFORM },
  { "indian", "1957-12-22", 1879, "M10", 1, "shaka", 1879, REFORM },
  { "indian", "1958-01-21", 1879, "M11", 1, "shaka", 1879, REFORM },
  { "indian", "1958-02-20", 1879, "M12", 1, "shaka", 1879, REFORM },
  { "indian", "2024-03-21", 1946, "M01", 1, "shaka", 1946, "New year of a leap year" },
  { "indian", "2024-03-20", 1945, "M12", 30, "shaka", 1945, "Day before it" },
  { "indian", "2024-02-29", 1945, "M12", 10, "shaka", 1945, "Gregorian leap day" },
  { "indian", "2024-04-20", 1946, "M01", 31, "shaka", 1946, "Long Chaitra" },
  { "indian", "2024-04-21", 1946, "M02", 1, "shaka", 1946, "Vaisakha begins as ever" },
  { "indian", "1950-01-26", 1871, "M11", 6, "shaka", 1871, "Constitution of India" },
  { "indian", "0001-01-01", -78, "M10", 11, "shaka", -78, ICU_21043 },
  { "indian", "0000-12-31", -78, "M10", 10, "shaka", -78, ICU_21043 },
  { "indian", "0000-04-20", -78, "M01", 31, "shaka", -78, ICU_21043 },
  { "indian", "0000-03-21", -78, "M01", 1, "shaka", -78, ICU_21043 },
  { "indian", "0000-03-20", -79, "M12", 30, "shaka", -79, ICU_21043 },
  { "indian", "-271821-04-19", -271899, "M01", 29, "shaka", -271899, TEMPORAL },
  { "indian", "275760-09-13", 275682, "M06", 22, "shaka", 275682, TEMPORAL },
};

static const EraRow eras[] = {
  { "indian", "shaka", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Saka" },
};

static const CountRow counts[] = {
  { "indian", "shaka", 1946, "M01", 31, "shaka", 1946 },
  { "indian", "Shaka", -1, "M12", 30, "shaka", -1 },
};

static const NoDateRow no_dates[] = {
  { "indian", 1945, 1, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 1 (Chaitra) of year 1945 of calendar “indian”; it has 30 days" },
  { "indian", 1946, 1, 32, CAL_ERROR_INVALID_DATE,
    "day 32 is not in month 1 (Chaitra) of year 1946 of calendar “indian”; it has 31 days" },
  { "indian", 1946, 7, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 7 (Asvina) of year 1946 of calendar “indian”; it has 30 days" },
  { "indian", 1946, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 1946 of calendar “indian”; it has months 1 to 12" },
  { "indian", 999922, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 999922 is out of range; calendar “indian” has years -1000078 to 999921" },
  { "indian", -1000078, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "Julian day -363521360 is out of range; it must be -363521074 to 366963559" },
};

static const NoEraRow no_eras[] = {
  { "indian", "saka", 1, CAL_ERROR_UNKNOWN_ERA, "era “saka” is not in calendar “indian”; it has shaka" },
};

static const NameRow month_names[] = {
  { "indian", 1946, 1, "Chaitra" },
  { "indian", 1946, 2, "Vaisakha" },
  { "indian", 1946, 3, "Jyaistha" },
  { "indian", 1946, 4, "Asadha" },
  { "indian", 1946, 5, "Sravana" },
  { "indian", 1946, 6, "Bhadra" },
  { "indian", 1946, 7, "Asvina" },
  { "indian", 1946, 8, "Kartika" },
  { "indian", 1946, 9, "Agrahayana" },
  { "indian", 1946, 10, "Pausa" },
  { "indian", 1946, 11, "Magha" },
  { "indian", 1946, 12, "Phalguna" },
};

/* The rule in the plainest words. */

static int
twelve_months (int year G_GNUC_UNUSED)
{
  return 12;
}

static int
days_in_month (int year,
               int month)
{
  int iso = year + 78;

  if (month == 1)
    return iso % 4 == 0 && (iso % 100 != 0 || iso % 400 == 0) ? 31 : 30;

  return month <= 6 ? 31 : 30;
}

static const PlainRule rules[] = {
  { "indian", twelve_months, days_in_month },
};

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_LOOKUP_ROWS (names);
  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_COUNT_ROWS (counts);
  ADD_NO_DATE_ROWS (no_dates);
  ADD_NO_ERA_ROWS (no_eras);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);

  return g_test_run ();
}
