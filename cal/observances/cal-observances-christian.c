/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Christian days of the West, and those of the East that are kept by the Gregorian calendar.
 *
 * Source: Normae universales de anno liturgico et de calendario (1969), and for the dates the
 * Calendarium Romanum; Book of Common Prayer, Tables and Rules; for Midsummer Eve and other days
 * the laws and almanacs of the countries.
 * Accuracy: exact.  Easter is that of the Gregorian calendar in all years.
 */

#include "config.h"

#include "cal-observance-traditions-private.h"

#define DAY(month, day) "FREQ=YEARLY;BYMONTH=" month ";BYMONTHDAY=" day
#define EASTER(days) .kind = CAL_OBSERVANCE_WESTERN_EASTER, .calendar = "gregory", .offset = (days)

#define WEST "AD AR AT AU BE BO BR CA CH CL CO CR CU CZ DE DK DO EC EE ES FI FO FR GB GL GT HN HR HT HU IE IS IT JM " \
  "KE LI LT LU LV MC MT MX NA NI NL NO NZ PA PE PG PH PL PR PT PY SE SI SK SM SV TZ US UG UY VA VE ZA ZM ZW"
#define WEST_AND_EAST WEST " AL BG CY GR RO UA"
#define ELSEWHERE " GH HK ID IN LB LK MY NG PK SG"

static const CalObservanceRule rules[] = {
  { .id = "epiphany", .name = NC_ ("observance", "Epiphany"),
    .territories = WEST_AND_EAST, .rule = DAY ("1", "6") },
  { .id = "candlemas", .name = NC_ ("observance", "Candlemas"),
    .territories = WEST, .rule = DAY ("2", "2") },
  { .id = "saint-valentine", .name = NC_ ("observance", "Saint Valentine’s Day"),
    .territories = WEST, .rule = DAY ("2", "14") },
  { .id = "rose-monday", .name = NC_ ("observance", "Carnival Monday"),
    .territories = "AR AT BR CH CO DE EC ES IT PA PT UY VE", EASTER (-48) },
  { .id = "shrove-tuesday", .name = NC_ ("observance", "Shrove Tuesday"),
    .territories = WEST, EASTER (-47) },
  { .id = "ash-wednesday", .name = NC_ ("observance", "Ash Wednesday"),
    .territories = WEST, EASTER (-46) },
  { .id = "saint-patrick", .name = NC_ ("observance", "Saint Patrick’s Day"),
    .territories = "GB IE US", .rule = DAY ("3", "17") },
  { .id = "annunciation", .name = NC_ ("observance", "Annunciation"),
    .territories = WEST_AND_EAST, .rule = DAY ("3", "25") },
  { .id = "palm-sunday", .name = NC_ ("observance", "Palm Sunday"),
    .territories = WEST, EASTER (-7) },
  { .id = "maundy-thursday", .name = NC_ ("observance", "Maundy Thursday"),
    .territories = WEST, EASTER (-3) },
  { .id = "good-friday", .name = NC_ ("observance", "Good Friday"),
    .territories = WEST ELSEWHERE, EASTER (-2) },
  { .id = "holy-saturday", .name = NC_ ("observance", "Holy Saturday"),
    .territories = WEST, EASTER (-1) },
  { .id = "easter", .name = NC_ ("observance", "Easter Sunday"),
    .territories = WEST ELSEWHERE, EASTER (0) },
  { .id = "easter-monday", .name = NC_ ("observance", "Easter Monday"),
    .territories = WEST, EASTER (1) },
  { .id = "ascension", .name = NC_ ("observance", "Ascension"),
    .territories = WEST, EASTER (39) },
  { .id = "pentecost", .name = NC_ ("observance", "Pentecost"),
    .territories = WEST, EASTER (49) },
  { .id = "whit-monday", .name = NC_ ("observance", "Whit Monday"),
    .territories = WEST, EASTER (50) },
  { .id = "trinity-sunday", .name = NC_ ("observance", "Trinity Sunday"),
    .territories = WEST, EASTER (56) },
  { .id = "corpus-christi", .name = NC_ ("observance", "Corpus Christi"),
    .territories = WEST, EASTER (60) },
  { .id = "nativity-of-john", .name = NC_ ("observance", "Saint John’s Day"),
    .territories = WEST, .rule = DAY ("6", "24") },
  { .id = "midsummer-eve", .name = NC_ ("observance", "Midsummer Eve"),
    .territories = "FI SE", .rule = "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=19,20,21,22,23,24,25;BYDAY=FR" },
  { .id = "assumption", .name = NC_ ("observance", "Assumption"),
    .territories = WEST_AND_EAST, .rule = DAY ("8", "15") },
  { .id = "reformation-day", .name = NC_ ("observance", "Reformation Day"),
    .territories = "CL DE SI", .rule = DAY ("10", "31") },
  { .id = "all-saints", .name = NC_ ("observance", "All Saints’ Day"),
    .territories = WEST, .rule = DAY ("11", "1") },
  { .id = "all-souls", .name = NC_ ("observance", "All Souls’ Day"),
    .territories = WEST, .rule = DAY ("11", "2") },
  { .id = "saint-martin", .name = NC_ ("observance", "Saint Martin’s Day"),
    .territories = "AT BE CH DE FR NL", .rule = DAY ("11", "11") },
  { .id = "advent", .name = NC_ ("observance", "First Sunday of Advent"),
    .territories = WEST, .rule = "FREQ=YEARLY;BYYEARDAY=-35,-34,-33,-32,-31,-30,-29;BYDAY=SU" },
  { .id = "saint-nicholas", .name = NC_ ("observance", "Saint Nicholas’ Day"),
    .territories = WEST, .rule = DAY ("12", "6") },
  { .id = "immaculate-conception", .name = NC_ ("observance", "Immaculate Conception"),
    .territories = "AR AT CH CL CO ES IT LI MT NI PE PH PL PT PY", .rule = DAY ("12", "8") },
  { .id = "saint-lucy", .name = NC_ ("observance", "Saint Lucy’s Day"),
    .territories = "DK FI HR IT NO SE", .rule = DAY ("12", "13") },
  { .id = "christmas-eve", .name = NC_ ("observance", "Christmas Eve"),
    .territories = WEST_AND_EAST, .rule = DAY ("12", "24") },
  { .id = "christmas", .name = NC_ ("observance", "Christmas Day"),
    .territories = WEST_AND_EAST ELSEWHERE " KR", .rule = DAY ("12", "25") },
  { .id = "saint-stephen", .name = NC_ ("observance", "Saint Stephen’s Day"),
    .territories = WEST, .rule = DAY ("12", "26") },
};

const CalTradition cal_tradition_christian = { "christian", rules, G_N_ELEMENTS (rules) };
