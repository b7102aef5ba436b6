/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Coptic calendar and the two Ethiopian ones. */

#include "config.h"

#include "calendar-rows.h"

#define SAMPLES "Reingold and Dershowitz, Calendrical Calculations, sample dates"
#define TEMPORAL "tc39/test262, extreme-dates"
#define SPECTRUM "adobe/react-spectrum#10390"
#define HOLIDAYS "vacanza/holidays#571: leap is year mod 4 = 3"

static const LookupRow names[] = {
  { "Coptic", "coptic", CAL_SYSTEM_COPTIC, CAL_KIND_SOLAR, "Coptic Calendar" },
  { "ethiopic", "ethiopic", CAL_SYSTEM_ETHIOPIC, CAL_KIND_SOLAR, "Ethiopic Calendar" },
  { "ethioaa", "ethioaa", CAL_SYSTEM_ETHIOPIC_AMETE_ALEM, CAL_KIND_SOLAR, "Ethiopic Amete Alem Calendar" },
  { "ethiopic-amete-alem", "ethioaa", CAL_SYSTEM_ETHIOPIC_AMETE_ALEM, CAL_KIND_SOLAR,
    "Ethiopic Amete Alem Calendar" },
};

static const DateRow dates[] = {
  { "coptic", "0284-08-29", 1, "M01", 1, "am", 1, "Epoch: the Julian 29 August 284" },
  { "coptic", "0284-08-28", 0, "M13", 5, "am", 0, "The day before the epoch" },
  { "coptic", "2022-09-11", 1739, "M01", 1, "am", 1739, SPECTRUM },
  { "coptic", "2022-09-10", 1738, "M13", 5, "am", 1738, SPECTRUM },
  { "coptic", "2023-09-11", 1739, "M13", 6, "am", 1739, HOLIDAYS },
  { "coptic", "2023-09-12", 1740, "M01", 1, "am", 1740, HOLIDAYS },
  { "coptic", "2025-01-07", 1741, "M04", 29, "am", 1741, "Christmas of the Coptic church" },
  { "coptic", "-271821-04-19", -272099, "M03", 23, "am", -272099, TEMPORAL },
  { "coptic", "275760-09-13", 275471, "M05", 22, "am", 275471, TEMPORAL },

  { "ethiopic", "0008-08-27", 1, "M01", 1, "am", 1, "Epoch of the Incarnation" },
  { "ethiopic", "0008-08-26", 0, "M13", 5, "aa", 5500, "The day before that epoch" },
  { "ethiopic", "0007-08-27", -1, "M13", 6, "aa", 5499, "−1 is a leap year" },
  { "ethiopic", "-5492-07-17", -5499, "M01", 1, "aa", 1, "Epoch of the world" },
  { "ethiopic", "-5492-07-16", -5500, "M13", 5, "aa", 0, "Before all epochs" },
  { "ethiopic", "2022-09-11", 2015, "M01", 1, "am", 2015, SPECTRUM },
  { "ethiopic", "2022-09-10", 2014, "M13", 5, "am", 2014, SPECTRUM },
  { "ethiopic", "2022-09-12", 2015, "M01", 2, "am", 2015, SPECTRUM },
  { "ethiopic", "2023-09-11", 2015, "M13", 6, "am", 2015, HOLIDAYS },
  { "ethiopic", "2023-09-12", 2016, "M01", 1, "am", 2016, HOLIDAYS },
  { "ethiopic", "2007-09-12", 2000, "M01", 1, "am", 2000, "The Ethiopian millennium" },
  { "ethiopic", "-271821-04-19", -271823, "M03", 23, "aa", -266323, TEMPORAL },
  { "ethiopic", "275760-09-13", 275747, "M05", 22, "am", 275747, TEMPORAL },

  { "ethioaa", "-5492-07-17", 1, "M01", 1, "aa", 1, "Epoch of the world" },
  { "ethioaa", "-5492-07-16", 0, "M13", 5, "aa", 0, "The day before the epoch" },
  { "ethioaa", "2022-09-11", 7515, "M01", 1, "aa", 7515, SPECTRUM },
  { "ethioaa", "2023-09-11", 7515, "M13", 6, "aa", 7515, HOLIDAYS },
  { "ethioaa", "-271821-04-19", -266323, "M03", 23, "aa", -266323, TEMPORAL },
  { "ethioaa", "275760-09-13", 281247, "M05", 22, "aa", 281247, TEMPORAL },

  { "ethiopic", "-0586-07-24", -594, "M12", 6, "aa", 4906, SAMPLES },
  { "ethiopic", "-0168-12-05", -175, "M04", 12, "aa", 5325, SAMPLES },
  { "ethiopic", "0070-09-24", 63, "M01", 29, "am", 63, SAMPLES },
  { "ethiopic", "0135-10-02", 128, "M02", 5, "am", 128, SAMPLES },
  { "ethiopic", "0470-01-08", 462, "M05", 12, "am", 462, SAMPLES },
  { "ethiopic", "0576-05-20", 568, "M09", 23, "am", 568, SAMPLES },
  { "ethiopic", "0694-11-10", 687, "M03", 11, "am", 687, SAMPLES },
  { "ethiopic", "1013-04-25", 1005, "M08", 24, "am", 1005, SAMPLES },
  { "ethiopic", "1096-05-24", 1088, "M09", 23, "am", 1088, SAMPLES },
  { "ethiopic", "1190-03-23", 1182, "M07", 20, "am", 1182, SAMPLES },
  { "ethiopic", "1240-03-10", 1232, "M07", 7, "am", 1232, SAMPLES },
  { "ethiopic", "1288-04-02", 1280, "M07", 30, "am", 1280, SAMPLES },
  { "ethiopic", "1298-04-27", 1290, "M08", 25, "am", 1290, SAMPLES },
  { "ethiopic", "1391-06-12", 1383, "M10", 10, "am", 1383, SAMPLES },
  { "ethiopic", "1436-02-03", 1428, "M05", 29, "am", 1428, SAMPLES },
  { "ethiopic", "1492-04-09", 1484, "M08", 5, "am", 1484, SAMPLES },
  { "ethiopic", "1553-09-19", 1546, "M01", 12, "am", 1546, SAMPLES },
  { "ethiopic", "1560-03-05", 1552, "M06", 29, "am", 1552, SAMPLES },
  { "ethiopic", "1648-06-10", 1640, "M10", 6, "am", 1640, SAMPLES },
  { "ethiopic", "1680-06-30", 1672, "M10", 26, "am", 1672, SAMPLES },
  { "ethiopic", "1716-07-24", 1708, "M11", 19, "am", 1708, SAMPLES },
  { "ethiopic", "1768-06-19", 1760, "M10", 14, "am", 1760, SAMPLES },
  { "ethiopic", "1819-08-02", 1811, "M11", 27, "am", 1811, SAMPLES },
  { "ethiopic", "1839-03-27", 1831, "M07", 19, "am", 1831, SAMPLES },
  { "ethiopic", "1903-04-19", 1895, "M08", 11, "am", 1895, SAMPLES },
  { "ethiopic", "1929-08-25", 1921, "M12", 19, "am", 1921, SAMPLES },
  { "ethiopic", "1941-09-29", 1934, "M01", 19, "am", 1934, SAMPLES },
  { "ethiopic", "1943-04-19", 1935, "M08", 11, "am", 1935, SAMPLES },
  { "ethiopic", "1943-10-07", 1936, "M01", 26, "am", 1936, SAMPLES },
  { "ethiopic", "1992-03-17", 1984, "M07", 8, "am", 1984, SAMPLES },
  { "ethiopic", "1996-02-25", 1988, "M06", 17, "am", 1988, SAMPLES },
  { "ethiopic", "2038-11-10", 2031, "M03", 1, "am", 2031, SAMPLES },
  { "ethiopic", "2094-07-18", 2086, "M11", 11, "am", 2086, SAMPLES },
};

static const EraRow eras[] = {
  { "coptic", "am", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Anno Martyrum" },
  { "ethiopic", "am", NULL, CAL_ERA_KIND_EPOCH, 1, "0008-08-27", NULL, "Amete Mihret" },
  { "ethiopic", "aa", NULL, CAL_ERA_KIND_OFFSET, -5499, NULL, "0008-08-26", "Amete Alem" },
  { "ethioaa", "aa", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Amete Alem" },
};

/* The first two are examples of the ECMAScript rules. */
static const CountRow counts[] = {
  { "ethiopic", "aa", 5501, "M01", 1, "am", 1 },
  { "ethiopic", "am", 0, "M13", 5, "aa", 5500 },
  { "ethiopic", "aa", 7515, "M13", 6, "am", 2015 },
  { "ethiopic", "AM", -5500, "M01", 1, "aa", 0 },
  { "ethioaa", "aa", 7515, "M13", 6, "aa", 7515 },
  { "coptic", "am", -1, "M13", 6, "am", -1 },
};

static const NoDateRow no_dates[] = {
  { "ethiopic", 2016, 13, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 13 (Pagumen) of year 2016 of calendar “ethiopic”; it has 5 days" },
  { "ethiopic", 2015, 13, 7, CAL_ERROR_INVALID_DATE,
    "day 7 is not in month 13 (Pagumen) of year 2015 of calendar “ethiopic”; it has 6 days" },
  { "ethiopic", 2015, 12, 31, CAL_ERROR_INVALID_DATE,
    "day 31 is not in month 12 (Nehasse) of year 2015 of calendar “ethiopic”; it has 30 days" },
  { "ethiopic", 2015, 14, 1, CAL_ERROR_INVALID_DATE,
    "month 14 is not in year 2015 of calendar “ethiopic”; it has months 1 to 13" },
  { "ethiopic", 999972, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 999972 is out of range; calendar “ethiopic” has years -999987 to 999971" },
  { "coptic", 1740, 13, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 13 (Nasie) of year 1740 of calendar “coptic”; it has 5 days" },
  { "coptic", -1000264, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year -1000264 is out of range; calendar “coptic” has years -1000263 to 999695" },
  { "coptic", -1000263, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "Julian day -363521396 is out of range; it must be -363521074 to 366963559" },
  { "ethioaa", 7516, 13, 6, CAL_ERROR_INVALID_DATE,
    "day 6 is not in month 13 (Pagumen) of year 7516 of calendar “ethioaa”; it has 5 days" },
};

static const NoEraRow no_eras[] = {
  { "coptic", "aa", 1, CAL_ERROR_UNKNOWN_ERA, "era “aa” is not in calendar “coptic”; it has am" },
  { "ethioaa", "am", 1, CAL_ERROR_UNKNOWN_ERA, "era “am” is not in calendar “ethioaa”; it has aa" },
  { "ethiopic", "incar", 1, CAL_ERROR_UNKNOWN_ERA,
    "era “incar” is not in calendar “ethiopic”; it has am, aa" },
  { "ethiopic", "aa", G_MININT, CAL_ERROR_OUT_OF_RANGE,
    "year -2147483648 of era “aa”: "
    "year -2147489148 is out of range; calendar “ethiopic” has years -999987 to 999971" },
};

static const CodeRow codes[] = {
  { "coptic", 1739, "M13", CAL_OVERFLOW_REJECT, 13, NULL },
  { "ethiopic", 2016, "M13", CAL_OVERFLOW_REJECT, 13, NULL },
  { "ethioaa", 7516, "M13", CAL_OVERFLOW_REJECT, 13, NULL },
  { "coptic", 1739, "M14", CAL_OVERFLOW_CONSTRAIN, 0,
    "month code M14 is not in calendar “coptic”; it has M01 to M13" },
  { "ethiopic", 2015, "M13L", CAL_OVERFLOW_CONSTRAIN, 0,
    "month code M13L is not in calendar “ethiopic”; it has M01 to M13" },
};

static const NameRow month_names[] = {
  { "coptic", 1739, 1, "Tout" },
  { "coptic", 1739, 2, "Baba" },
  { "coptic", 1739, 3, "Hator" },
  { "coptic", 1739, 4, "Kiahk" },
  { "coptic", 1739, 5, "Toba" },
  { "coptic", 1739, 6, "Amshir" },
  { "coptic", 1739, 7, "Baramhat" },
  { "coptic", 1739, 8, "Baramouda" },
  { "coptic", 1739, 9, "Bashans" },
  { "coptic", 1739, 10, "Paona" },
  { "coptic", 1739, 11, "Epep" },
  { "coptic", 1739, 12, "Mesra" },
  { "coptic", 1739, 13, "Nasie" },
  { "ethiopic", 2015, 1, "Meskerem" },
  { "ethiopic", 2015, 2, "Tekemt" },
  { "ethiopic", 2015, 3, "Hedar" },
  { "ethiopic", 2015, 4, "Tahsas" },
  { "ethiopic", 2015, 5, "Ter" },
  { "ethiopic", 2015, 6, "Yekatit" },
  { "ethiopic", 2015, 7, "Megabit" },
  { "ethiopic", 2015, 8, "Miazia" },
  { "ethiopic", 2015, 9, "Genbot" },
  { "ethiopic", 2015, 10, "Sene" },
  { "ethiopic", 2015, 11, "Hamle" },
  { "ethiopic", 2015, 12, "Nehasse" },
  { "ethiopic", 2015, 13, "Pagumen" },
  { "ethioaa", 7515, 1, "Meskerem" },
  { "ethioaa", 7515, 13, "Pagumen" },
};

/* The rule in the plainest words. */

static int
thirteen_months (int year G_GNUC_UNUSED)
{
  return 13;
}

static int
days_in_month (int year,
               int month)
{
  int remainder = ((year % 4) + 4) % 4;

  return month < 13 ? 30 : remainder == 3 ? 6 : 5;
}

static const PlainRule rules[] = {
  { "coptic", thirteen_months, days_in_month },
};

static const MemberRow members[] = {
  { "ethiopic", "coptic", 276 },
  { "ethioaa", "coptic", 5776 },
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
  ADD_CODE_ROWS (codes);
  ADD_NAME_ROWS (month_names);
  ADD_PLAIN_RULES (rules);
  ADD_MEMBER_ROWS (members);

  return g_test_run ();
}
