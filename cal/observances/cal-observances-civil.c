/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Days that are of no religion, by the Gregorian calendar.
 *
 * Source: resolutions of the United Nations for the international days; United States Code, title 36,
 * sections 109 and 117, and title 5, section 6103, for the days of mothers and fathers and
 * Thanksgiving; proclamation of the Governor General of Canada, 31 January 1957.
 * Accuracy: exact.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day

#define MOST "AD AL AM AR AT AU AZ BA BE BG BO BR BY CA CH CL CN CO CR CU CY CZ DE DK DO EC EE EG ES FI FR GB GE GR GT " \
  "HK HR HU ID IE IN IS IT JP KE KG KR KZ LB LI LT LU LV MA MD ME MK MN MO MT MX MY NG NL NO NZ PA PE PH PL PT PY RO RS " \
  "RU SE SG SI SK SN SV TH TJ TM TN TR TW UA US UY UZ VE VN ZA"

static const CalObservanceRule rules[] = {
  { .id = "new-year", .name = NC_ ("observance", "New Year’s Day"),
    .territories = MOST, .rule = DAY ("1", "1") },
  { .id = "burns-night", .name = NC_ ("observance", "Burns Night"),
    .territories = "GB", .rule = DAY ("1", "25") },
  { .id = "groundhog-day", .name = NC_ ("observance", "Groundhog Day"),
    .territories = "CA US", .rule = DAY ("2", "2") },
  { .id = "womens-day", .name = NC_ ("observance", "International Women’s Day"),
    .territories = MOST, .rule = DAY ("3", "8"), .first_year = 1922 },
  { .id = "mothering-sunday", .name = NC_ ("observance", "Mothering Sunday"),
    .territories = "GB IE", .kind = CAL_OBSERVANCE_WESTERN_EASTER, .calendar = "gregory",
    .offset = -21 },
  { .id = "april-fools", .name = NC_ ("observance", "April Fools’ Day"),
    .territories = "AU CA CH DE FR GB IE IT NZ US", .rule = DAY ("4", "1") },
  { .id = "earth-day", .name = NC_ ("observance", "Earth Day"),
    .territories = MOST, .rule = DAY ("4", "22"), .first_year = 1970 },
  { .id = "labour-day", .name = NC_ ("observance", "International Workers’ Day"),
    .territories = MOST, .rule = DAY ("5", "1"), .first_year = 1890 },
  { .id = "mothers-day", .name = NC_ ("observance", "Mother’s Day"),
    .territories = "AT AU BE BR CA CH CL CN CO CZ DE DK EE FI GR HK HR IN IS IT JP LV MY NL NZ PE PH SG SK TR TW UA US UY VE ZA",
    .rule = "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", .first_year = 1914 },
  { .id = "fathers-day", .name = NC_ ("observance", "Father’s Day"),
    .territories = "AR CA CL CN CO CZ FR GB GR HK IE IN JP MX MY NL PE PH SG SK TR UA US VE ZA",
    .rule = "FREQ=YEARLY;BYMONTH=6;BYDAY=3SU", .first_year = 1972 },
  { .id = "thanksgiving-canada", .name = NC_ ("observance", "Thanksgiving"),
    .territories = "CA", .rule = "FREQ=YEARLY;BYMONTH=10;BYDAY=2MO", .first_year = 1957 },
  { .id = "halloween", .name = NC_ ("observance", "Halloween"),
    .territories = "AU CA DE GB IE US", .rule = DAY ("10", "31") },
  { .id = "bonfire-night", .name = NC_ ("observance", "Bonfire Night"),
    .territories = "GB", .rule = DAY ("11", "5") },
  { .id = "thanksgiving", .name = NC_ ("observance", "Thanksgiving"),
    .territories = "US", .rule = "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", .first_year = 1942 },
  { .id = "new-years-eve", .name = NC_ ("observance", "New Year’s Eve"),
    .territories = MOST, .rule = DAY ("12", "31") },
};

const CalTradition cal_tradition_civil = { "civil", rules, G_N_ELEMENTS (rules) };
