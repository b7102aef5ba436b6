/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include <glib-object.h>

#include "cal-version-macros.h"

G_BEGIN_DECLS

/**
 * CAL_JULIAN_DAY_MIN:
 *
 * The first day of the domain, 1 January of ISO year −999999, as a Julian
 * Day Number.
 *
 * Since: 1.0
 */
#define CAL_JULIAN_DAY_MIN (-363521074)

/**
 * CAL_JULIAN_DAY_MAX:
 *
 * The last day of the domain, 31 December of ISO year +999999, as a Julian
 * Day Number.
 *
 * Since: 1.0
 */
#define CAL_JULIAN_DAY_MAX (366963559)

/**
 * CAL_JULIAN_DAY_NONE:
 *
 * What stands for no day where a property is a day.
 *
 * It is no Julian Day Number of the domain, and one that all languages can read: those
 * with floating-point numbers have no room for the least one of 64 bits.
 *
 * Since: 1.0
 */
#define CAL_JULIAN_DAY_NONE (-999999999)

/**
 * CalSystem:
 * @CAL_SYSTEM_CUSTOM: a backend that an application has made
 * @CAL_SYSTEM_GREGORIAN: `gregory`, the proleptic Gregorian calendar
 * @CAL_SYSTEM_JULIAN: `julian`, the proleptic Julian calendar
 * @CAL_SYSTEM_REVISED_JULIAN: `revised-julian`, Milanković's calendar
 * @CAL_SYSTEM_PERSIAN: `persian`, the solar Hijri calendar of Iran
 * @CAL_SYSTEM_ISLAMIC_CIVIL: `islamic-civil`, tabular, Friday epoch
 * @CAL_SYSTEM_ISO8601: `iso8601`, the calendar of ISO 8601
 * @CAL_SYSTEM_BUDDHIST: `buddhist`, the Thai solar calendar
 * @CAL_SYSTEM_ROC: `roc`, the Minguo calendar of Taiwan
 * @CAL_SYSTEM_JAPANESE: `japanese`, Gregorian with the eras of Japan
 * @CAL_SYSTEM_COPTIC: `coptic`, the Coptic calendar
 * @CAL_SYSTEM_ETHIOPIC: `ethiopic`, Ethiopian, Incarnation era
 * @CAL_SYSTEM_ETHIOPIC_AMETE_ALEM: `ethioaa`, Ethiopian, era of the world
 * @CAL_SYSTEM_HEBREW: `hebrew`, the Hebrew calendar
 * @CAL_SYSTEM_INDIAN: `indian`, the national calendar of India (Saka)
 * @CAL_SYSTEM_ISLAMIC_TBLA: `islamic-tbla`, tabular, Thursday epoch
 * @CAL_SYSTEM_ISLAMIC_UMALQURA: `islamic-umalqura`, Umm al-Qura, Saudi Arabia
 * @CAL_SYSTEM_ISLAMIC_CRESCENT: `islamic-crescent`, computed first visibility
 * @CAL_SYSTEM_ISLAMIC_RGSA: `islamic-rgsa`, the Saudi rule, computed
 * @CAL_SYSTEM_CHINESE: `chinese`, the Chinese lunisolar calendar
 * @CAL_SYSTEM_DANGI: `dangi`, the Korean lunisolar calendar
 * @CAL_SYSTEM_VIETNAM: `vietnam`, the Vietnamese lunisolar calendar
 * @CAL_SYSTEM_JAPANESE_LUNAR: `japanese-lunar`, the Japanese lunisolar calendar
 * @CAL_SYSTEM_ARMENIAN: `armenian`, Armenian, years of 365 days
 * @CAL_SYSTEM_EGYPTIAN: `egyptian`, Egyptian, years of 365 days from Nabonassar
 * @CAL_SYSTEM_ISLAMIC_FATIMID: `islamic-fatimid`, tabular, leap years of the Bohras
 * @CAL_SYSTEM_ISLAMIC_EAST: `islamic-east`, tabular, leap years of al-Khwarizmi
 * @CAL_SYSTEM_ISLAMIC_HABASH: `islamic-habash`, tabular, leap years of Habash al-Hasib
 * @CAL_SYSTEM_RETAIL: `retail`, the 4-5-4 calendar of retailers in the United States
 * @CAL_SYSTEM_HINDU_OLD_LUNAR: `hindu-old-lunar`, Hindu lunisolar by the Arya Siddhanta
 * @CAL_SYSTEM_TIBETAN: `tibetan`, the Tibetan calendar of the Phugpa school
 * @CAL_SYSTEM_BURMESE: `burmese`, the calendar of Myanmar
 * @CAL_SYSTEM_NEPALI: `nepali`, Bikram Sambat, the civil calendar of Nepal
 * @CAL_SYSTEM_UMALQURA_PRINTED: `umalqura-printed`, Umm al-Qura as it was printed
 * @CAL_SYSTEM_THAI_LUNAR: `thai-lunar`, the lunar calendar of Thailand
 * @CAL_SYSTEM_SWEDISH: `swedish`, the calendar of Sweden with its 30 February 1712
 * @CAL_SYSTEM_RUMI: `rumi`, the fiscal calendar of the Ottoman Empire
 * @CAL_SYSTEM_BANGLA: `bangla`, the calendar of Bangladesh
 * @CAL_SYSTEM_KHMER: `khmer`, the lunar calendar of Cambodia
 * @CAL_SYSTEM_JAVANESE: `javanese`, the calendar of Java
 * @CAL_SYSTEM_BALI_SAKA: `bali-saka`, the Saka calendar of Bali
 * @CAL_SYSTEM_NANAKSHA: `nanaksha`, the Nanakshahi calendar of the Sikhs
 * @CAL_SYSTEM_ZORO_KADMI: `zoro-kadmi`, Zoroastrian, years of 365 days
 * @CAL_SYSTEM_ZORO_SHAHENSH: `zoro-shahensh`, Zoroastrian, years of 365 days, 30 days later
 * @CAL_SYSTEM_ZORO_FASLI: `zoro-fasli`, Zoroastrian, years from 21 March on
 * @CAL_SYSTEM_BERBER: `berber`, the Julian calendar with Berber months and years
 * @CAL_SYSTEM_JUCHE: `juche`, Gregorian, the era of North Korea
 * @CAL_SYSTEM_HOLOCENE: `holocene`, Gregorian, years with 10000 more
 * @CAL_SYSTEM_BAHAI: `bahai`, the Baháʼí calendar
 * @CAL_SYSTEM_BAHAI_WESTERN: `bahai-western`, Baháʼí, years from 21 March on
 * @CAL_SYSTEM_ICELAND: `iceland`, the old calendar of Iceland
 * @CAL_SYSTEM_MANDAEAN: `mandaean`, Mandaean, years of 365 days
 * @CAL_SYSTEM_HINDU_SOLAR: `hindu-solar`, Hindu solar by the Surya Siddhanta
 * @CAL_SYSTEM_HINDU_LUNAR: `hindu-lunar`, Hindu lunisolar by the Surya Siddhanta
 * @CAL_SYSTEM_HINDU_OLD_SOLAR: `hindu-old-solar`, Hindu solar by the Arya Siddhanta
 * @CAL_SYSTEM_TIBETAN_TSURPHU: `tibetan-tsurphu`, the Tibetan calendar of the Tsurphu school
 * @CAL_SYSTEM_TIBETAN_BHUTAN: `tibetan-bhutan`, the calendar of Bhutan
 * @CAL_SYSTEM_TIBETAN_MONGOL: `tibetan-mongol`, the lunar calendar of Mongolia
 * @CAL_SYSTEM_ARMENIAN_FIXED: `armenian-fixed`, Armenian, with leap years
 * @CAL_SYSTEM_FRENCH_REP: `french-rep`, the French Republic, years from the equinox
 * @CAL_SYSTEM_FRENCH_ROMME: `french-romme`, the French Republic, leap years as Romme proposed
 * @CAL_SYSTEM_MAYAN: `mayan`, the Long Count of the Maya
 * @CAL_SYSTEM_MAYAN_584285: `mayan-584285`, the Long Count, two days later
 * @CAL_SYSTEM_BYZANT: `byzant`, Byzantine, years of the world from September
 * @CAL_SYSTEM_ISO_WEEK: `iso-week`, years of weeks of ISO 8601
 * @CAL_SYSTEM_SYM454: `sym454`, Symmetry454
 * @CAL_SYSTEM_SYM010: `sym010`, Symmetry010
 * @CAL_SYSTEM_IFC: `ifc`, the International Fixed Calendar
 * @CAL_SYSTEM_WORLD: `world`, the World Calendar
 * @CAL_SYSTEM_POSITIV: `positiv`, Comte’s Positivist calendar
 * @CAL_SYSTEM_PAX: `pax`, the Pax calendar
 * @CAL_SYSTEM_HANKE: `hanke`, the calendar of Hanke and Henry
 * @CAL_SYSTEM_DISCORD: `discord`, Discordian
 * @CAL_SYSTEM_TRANQUIL: `tranquil`, the Tranquility calendar
 * @CAL_SYSTEM_HINDU_LUNAR_ASTRO: `hindu-lunar-astro`, Hindu lunisolar by the true Sun and Moon
 * @CAL_SYSTEM_HINDU_SOLAR_ASTRO: `hindu-solar-astro`, Hindu solar by the true Sun
 * @CAL_SYSTEM_VIKRAM: `vikram`, the lunisolar calendar of the north of India
 * @CAL_SYSTEM_GUJARATI: `gujarati`, the lunisolar calendar of Gujarat
 * @CAL_SYSTEM_TELUGU: `telugu`, the lunisolar calendar of Andhra Pradesh and Telangana
 * @CAL_SYSTEM_KANNADA: `kannada`, the lunisolar calendar of Karnataka
 * @CAL_SYSTEM_MARATHI: `marathi`, the lunisolar calendar of Maharashtra
 * @CAL_SYSTEM_TAMIL: `tamil`, the solar calendar of Tamil Nadu
 * @CAL_SYSTEM_KOLLAM: `kollam`, the calendar of Kerala
 * @CAL_SYSTEM_ODIA: `odia`, the solar calendar of Odisha
 * @CAL_SYSTEM_BENGALI: `bengali`, the calendar of West Bengal
 * @CAL_SYSTEM_PUNJABI: `punjabi`, the solar calendar of Punjab
 * @CAL_SYSTEM_ISLAMIC_MABIMS: `islamic-mabims`, the Hijri calendar of Indonesia, computed
 * @CAL_SYSTEM_ISLAMIC_JAKIM: `islamic-jakim`, the Hijri calendar of Malaysia, computed
 * @CAL_SYSTEM_ISLAMIC_DIYANET: `islamic-diyanet`, the Hijri calendar of Türkiye, computed
 * @CAL_SYSTEM_HEBREW_OBS: `hebrew-obs`, Hebrew by computed observation
 * @CAL_SYSTEM_SAMARIT: `samarit`, Samaritan, computed
 * @CAL_SYSTEM_BABYLON: `babylon`, Babylonian, computed
 *
 * The built-in calendar systems.
 *
 * The numbers are part of the interface and never change.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_SYSTEM_CUSTOM = -1,
  CAL_SYSTEM_GREGORIAN = 0,
  CAL_SYSTEM_JULIAN = 1,
  CAL_SYSTEM_REVISED_JULIAN = 2,
  CAL_SYSTEM_PERSIAN = 3,
  CAL_SYSTEM_ISLAMIC_CIVIL = 4,
  CAL_SYSTEM_ISO8601 = 5,
  CAL_SYSTEM_BUDDHIST = 6,
  CAL_SYSTEM_ROC = 7,
  CAL_SYSTEM_JAPANESE = 8,
  CAL_SYSTEM_COPTIC = 9,
  CAL_SYSTEM_ETHIOPIC = 10,
  CAL_SYSTEM_ETHIOPIC_AMETE_ALEM = 11,
  CAL_SYSTEM_HEBREW = 12,
  CAL_SYSTEM_INDIAN = 13,
  CAL_SYSTEM_ISLAMIC_TBLA = 14,
  CAL_SYSTEM_ISLAMIC_UMALQURA = 15,
  CAL_SYSTEM_ISLAMIC_CRESCENT = 16,
  CAL_SYSTEM_ISLAMIC_RGSA = 17,
  CAL_SYSTEM_CHINESE = 18,
  CAL_SYSTEM_DANGI = 19,
  CAL_SYSTEM_VIETNAM = 20,
  CAL_SYSTEM_JAPANESE_LUNAR = 21,
  CAL_SYSTEM_ARMENIAN = 22,
  CAL_SYSTEM_EGYPTIAN = 23,
  CAL_SYSTEM_ISLAMIC_FATIMID = 24,
  CAL_SYSTEM_ISLAMIC_EAST = 25,
  CAL_SYSTEM_ISLAMIC_HABASH = 26,
  CAL_SYSTEM_RETAIL = 27,
  CAL_SYSTEM_HINDU_OLD_LUNAR = 28,
  CAL_SYSTEM_TIBETAN = 29,
  CAL_SYSTEM_BURMESE = 30,
  CAL_SYSTEM_NEPALI = 40,
  CAL_SYSTEM_UMALQURA_PRINTED = 41,
  CAL_SYSTEM_THAI_LUNAR = 42,
  CAL_SYSTEM_SWEDISH = 43,
  CAL_SYSTEM_RUMI = 44,
  CAL_SYSTEM_BANGLA = 60,
  CAL_SYSTEM_KHMER = 61,
  CAL_SYSTEM_JAVANESE = 62,
  CAL_SYSTEM_BALI_SAKA = 63,
  CAL_SYSTEM_NANAKSHA = 64,
  CAL_SYSTEM_ZORO_KADMI = 65,
  CAL_SYSTEM_ZORO_SHAHENSH = 66,
  CAL_SYSTEM_ZORO_FASLI = 67,
  CAL_SYSTEM_BERBER = 68,
  CAL_SYSTEM_JUCHE = 69,
  CAL_SYSTEM_HOLOCENE = 70,
  CAL_SYSTEM_BAHAI = 71,
  CAL_SYSTEM_BAHAI_WESTERN = 72,
  CAL_SYSTEM_ICELAND = 73,
  CAL_SYSTEM_MANDAEAN = 74,
  CAL_SYSTEM_HINDU_SOLAR = 75,
  CAL_SYSTEM_HINDU_LUNAR = 76,
  CAL_SYSTEM_HINDU_OLD_SOLAR = 77,
  CAL_SYSTEM_TIBETAN_TSURPHU = 78,
  CAL_SYSTEM_TIBETAN_BHUTAN = 79,
  CAL_SYSTEM_TIBETAN_MONGOL = 80,
  CAL_SYSTEM_ARMENIAN_FIXED = 81,
  CAL_SYSTEM_FRENCH_REP = 82,
  CAL_SYSTEM_FRENCH_ROMME = 83,
  CAL_SYSTEM_MAYAN = 84,
  CAL_SYSTEM_MAYAN_584285 = 85,
  CAL_SYSTEM_BYZANT = 86,
  CAL_SYSTEM_ISO_WEEK = 87,
  CAL_SYSTEM_SYM454 = 88,
  CAL_SYSTEM_SYM010 = 89,
  CAL_SYSTEM_IFC = 90,
  CAL_SYSTEM_WORLD = 91,
  CAL_SYSTEM_POSITIV = 92,
  CAL_SYSTEM_PAX = 93,
  CAL_SYSTEM_HANKE = 94,
  CAL_SYSTEM_DISCORD = 95,
  CAL_SYSTEM_TRANQUIL = 96,
  CAL_SYSTEM_HINDU_LUNAR_ASTRO = 120,
  CAL_SYSTEM_HINDU_SOLAR_ASTRO = 121,
  CAL_SYSTEM_VIKRAM = 122,
  CAL_SYSTEM_GUJARATI = 123,
  CAL_SYSTEM_TELUGU = 124,
  CAL_SYSTEM_KANNADA = 125,
  CAL_SYSTEM_MARATHI = 126,
  CAL_SYSTEM_TAMIL = 127,
  CAL_SYSTEM_KOLLAM = 128,
  CAL_SYSTEM_ODIA = 129,
  CAL_SYSTEM_BENGALI = 130,
  CAL_SYSTEM_PUNJABI = 131,
  CAL_SYSTEM_ISLAMIC_MABIMS = 132,
  CAL_SYSTEM_ISLAMIC_JAKIM = 133,
  CAL_SYSTEM_ISLAMIC_DIYANET = 134,
  CAL_SYSTEM_HEBREW_OBS = 135,
  CAL_SYSTEM_SAMARIT = 136,
  CAL_SYSTEM_BABYLON = 137
} CalSystem;

/**
 * CalKind:
 * @CAL_KIND_SOLAR: years follow the sun, months are conventional
 * @CAL_KIND_LUNAR: months follow the moon, years are twelve of them
 * @CAL_KIND_LUNISOLAR: months follow the moon, leap months keep pace with the sun
 * @CAL_KIND_OTHER: neither
 *
 * What the months and years of a calendar follow.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_KIND_SOLAR = 0,
  CAL_KIND_LUNAR = 1,
  CAL_KIND_LUNISOLAR = 2,
  CAL_KIND_OTHER = 3
} CalKind;

/**
 * CalDayStart:
 * @CAL_DAY_START_MIDNIGHT: at midnight
 * @CAL_DAY_START_SUNSET: at the sunset before the civil day
 * @CAL_DAY_START_SUNRISE: at the sunrise of the civil day
 * @CAL_DAY_START_DAWN: at the first light of the civil day
 *
 * When the day of a calendar begins in traditional use.
 *
 * This is information: all arithmetic counts civil days, and a day that
 * begins at sunset is shown as the civil day on which it ends.
 * [ctor@Cal.Date.new_at] takes it into account.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_DAY_START_MIDNIGHT = 0,
  CAL_DAY_START_SUNSET = 1,
  CAL_DAY_START_SUNRISE = 2,
  CAL_DAY_START_DAWN = 3
} CalDayStart;

/**
 * CalAccuracy:
 * @CAL_ACCURACY_EXACT: by definition, or as officially published
 * @CAL_ACCURACY_PROVISIONAL: published or computed for the future, and open
 *   to correction
 * @CAL_ACCURACY_COMPUTED: the calendar's own rule, by the library's calculation
 * @CAL_ACCURACY_APPROXIMATE: a substitute rule
 *
 * How sure the calendar date of a day is.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_ACCURACY_EXACT = 0,
  CAL_ACCURACY_PROVISIONAL = 1,
  CAL_ACCURACY_COMPUTED = 2,
  CAL_ACCURACY_APPROXIMATE = 3
} CalAccuracy;

/**
 * CalOverflow:
 * @CAL_OVERFLOW_CONSTRAIN: take the nearest date that exists
 * @CAL_OVERFLOW_REJECT: fail
 *
 * What to do about a month or a day that a year or month does not have.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_OVERFLOW_CONSTRAIN = 0,
  CAL_OVERFLOW_REJECT = 1
} CalOverflow;

/**
 * CalEraKind:
 * @CAL_ERA_KIND_EPOCH: era year n is the arithmetic year n
 * @CAL_ERA_KIND_BACKWARD: era year n is the arithmetic year 1 − n
 * @CAL_ERA_KIND_OFFSET: era year 1 is an arithmetic year of the era's own
 * @CAL_ERA_KIND_TURNING: the era year begins on another day than the arithmetic year
 *
 * How the years of an era count.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_ERA_KIND_EPOCH = 0,
  CAL_ERA_KIND_BACKWARD = 1,
  CAL_ERA_KIND_OFFSET = 2,
  CAL_ERA_KIND_TURNING = 3
} CalEraKind;

/**
 * CalDayPart:
 * @CAL_DAY_PART_NONE: the month is not divided
 * @CAL_DAY_PART_BRIGHT: the bright half, from new moon to full moon (shukla paksha)
 * @CAL_DAY_PART_DARK: the dark half, from full moon to new moon (krishna paksha)
 * @CAL_DAY_PART_WAXING: the waxing half, from new moon to full moon
 * @CAL_DAY_PART_WANING: the waning half, from full moon to new moon
 * @CAL_DAY_PART_KALENDS: days before the Kalends, inclusive
 * @CAL_DAY_PART_NONES: days before the Nones, inclusive
 * @CAL_DAY_PART_IDES: days before the Ides, inclusive
 * @CAL_DAY_PART_SUMMER: days of summer
 * @CAL_DAY_PART_WINTER: days of winter
 *
 * What the number of a day label is counted in.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_DAY_PART_NONE = 0,
  CAL_DAY_PART_BRIGHT = 1,
  CAL_DAY_PART_DARK = 2,
  CAL_DAY_PART_WAXING = 3,
  CAL_DAY_PART_WANING = 4,
  CAL_DAY_PART_KALENDS = 5,
  CAL_DAY_PART_NONES = 6,
  CAL_DAY_PART_IDES = 7,
  CAL_DAY_PART_SUMMER = 8,
  CAL_DAY_PART_WINTER = 9
} CalDayPart;

/**
 * CalLabelWhich:
 * @CAL_LABEL_WHICH_FIRST: the first of them
 * @CAL_LABEL_WHICH_LAST: the last of them
 *
 * Which day to take of those that have the same label.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_LABEL_WHICH_FIRST = 0,
  CAL_LABEL_WHICH_LAST = 1
} CalLabelWhich;

/**
 * CalDayCount:
 * @CAL_DAY_COUNT_JULIAN: Julian Day Numbers
 * @CAL_DAY_COUNT_UNIX: days since 1 January 1970, which is 0
 *
 * From which day a column of days counts.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_DAY_COUNT_JULIAN = 0,
  CAL_DAY_COUNT_UNIX = 1
} CalDayCount;

/**
 * CalLeapMonthConstrain:
 * @CAL_LEAP_MONTH_CONSTRAIN_BACK: the month that it follows: `M04` for `M04L`
 * @CAL_LEAP_MONTH_CONSTRAIN_FORWARD: the month that follows it: `M05` for `M04L`
 *
 * Which month takes the place of a leap month that a year lacks.
 *
 * `M00L` is always replaced by `M01`.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_LEAP_MONTH_CONSTRAIN_BACK = 0,
  CAL_LEAP_MONTH_CONSTRAIN_FORWARD = 1
} CalLeapMonthConstrain;

/**
 * CalNameWidth:
 * @CAL_NAME_WIDTH_WIDE: the full name
 * @CAL_NAME_WIDTH_ABBREVIATED: the usual abbreviation
 * @CAL_NAME_WIDTH_NARROW: one or two letters, perhaps ambiguous
 * @CAL_NAME_WIDTH_SHORT: of weekdays, an abbreviation that is shorter than the usual one
 *   but, unlike a narrow name, of one day only: “Su”; of anything else, the usual
 *   abbreviation
 *
 * How long a name should be.
 *
 * The virtual functions of a backend that an application brings are never asked for
 * %CAL_NAME_WIDTH_SHORT; they give the usual abbreviation for it.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_NAME_WIDTH_WIDE = 0,
  CAL_NAME_WIDTH_ABBREVIATED = 1,
  CAL_NAME_WIDTH_NARROW = 2,
  CAL_NAME_WIDTH_SHORT = 3
} CalNameWidth;

/**
 * CalTextDirection:
 * @CAL_TEXT_DIRECTION_LTR: from left to right
 * @CAL_TEXT_DIRECTION_RTL: from right to left, as Arabic and Hebrew
 *
 * Which way a script is written.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_TEXT_DIRECTION_LTR = 0,
  CAL_TEXT_DIRECTION_RTL = 1
} CalTextDirection;

/**
 * CalNameContext:
 * @CAL_NAME_CONTEXT_FORMAT: within a date, with a day
 * @CAL_NAME_CONTEXT_STANDALONE: alone, as in the head of a month sheet
 *
 * Where a name stands; many languages inflect it accordingly.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_NAME_CONTEXT_FORMAT = 0,
  CAL_NAME_CONTEXT_STANDALONE = 1
} CalNameContext;

/**
 * CalUnit:
 * @CAL_UNIT_DAY: days
 * @CAL_UNIT_WEEK: weeks of seven days
 * @CAL_UNIT_MONTH: months of the calendar
 * @CAL_UNIT_YEAR: years of the calendar
 *
 * A unit of a period, the smaller first.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_UNIT_DAY = 0,
  CAL_UNIT_WEEK = 1,
  CAL_UNIT_MONTH = 2,
  CAL_UNIT_YEAR = 3
} CalUnit;

/**
 * CalCycleUnit:
 * @CAL_CYCLE_UNIT_DAY: each day has a value
 * @CAL_CYCLE_UNIT_YEAR: each year of a calendar has a value
 *
 * What the values of a cycle belong to.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_CYCLE_UNIT_DAY = 0,
  CAL_CYCLE_UNIT_YEAR = 1
} CalCycleUnit;

/**
 * CalRoundingMode:
 * @CAL_ROUNDING_MODE_TRUNC: towards zero
 * @CAL_ROUNDING_MODE_CEIL: towards the future
 * @CAL_ROUNDING_MODE_FLOOR: towards the past
 * @CAL_ROUNDING_MODE_EXPAND: away from zero
 * @CAL_ROUNDING_MODE_HALF_CEIL: to the nearest, a half towards the future
 * @CAL_ROUNDING_MODE_HALF_FLOOR: to the nearest, a half towards the past
 * @CAL_ROUNDING_MODE_HALF_EXPAND: to the nearest, a half away from zero
 * @CAL_ROUNDING_MODE_HALF_TRUNC: to the nearest, a half towards zero
 * @CAL_ROUNDING_MODE_HALF_EVEN: to the nearest, a half to the even multiple
 *
 * Where a difference that is no whole number of units is rounded to.
 *
 * The modes are those of ECMAScript Temporal.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_ROUNDING_MODE_TRUNC = 0,
  CAL_ROUNDING_MODE_CEIL = 1,
  CAL_ROUNDING_MODE_FLOOR = 2,
  CAL_ROUNDING_MODE_EXPAND = 3,
  CAL_ROUNDING_MODE_HALF_CEIL = 4,
  CAL_ROUNDING_MODE_HALF_FLOOR = 5,
  CAL_ROUNDING_MODE_HALF_EXPAND = 6,
  CAL_ROUNDING_MODE_HALF_TRUNC = 7,
  CAL_ROUNDING_MODE_HALF_EVEN = 8
} CalRoundingMode;

/**
 * CalAnnotation:
 * @CAL_ANNOTATION_AUTO: except for `iso8601`, whose dates need none
 * @CAL_ANNOTATION_ALWAYS: for every calendar
 * @CAL_ANNOTATION_NEVER: for no calendar; the text then only gives the day
 * @CAL_ANNOTATION_CRITICAL: for every calendar, and marked so that a reader
 *   must refuse the text if it does not know the calendar
 *
 * For which calendars a text names the calendar, as in `[u-ca=hebrew]`.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_ANNOTATION_AUTO = 0,
  CAL_ANNOTATION_ALWAYS = 1,
  CAL_ANNOTATION_NEVER = 2,
  CAL_ANNOTATION_CRITICAL = 3
} CalAnnotation;

/**
 * CalSkip:
 * @CAL_SKIP_OMIT: the year has no such date
 * @CAL_SKIP_BACKWARD: the previous month takes the place of a leap month that
 *   the year lacks, and the last day of a month that of a day beyond it
 * @CAL_SKIP_FORWARD: the next month takes the place of a leap month that the
 *   year lacks, and the first day of the next month that of a day beyond the
 *   end of a month
 *
 * What becomes of a yearly date in a year that does not have it.
 *
 * These are the values of SKIP in RFC 7529.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_SKIP_OMIT = 0,
  CAL_SKIP_BACKWARD = 1,
  CAL_SKIP_FORWARD = 2
} CalSkip;

/**
 * CalAnniversaryRule:
 * @CAL_ANNIVERSARY_RULE_CLAMP: the nearest earlier day of the month, as
 *   [method@Cal.Date.add_years] has it: 29 February becomes 28 February
 * @CAL_ANNIVERSARY_RULE_ROLL_FORWARD: the next day: 29 February becomes 1 March
 * @CAL_ANNIVERSARY_RULE_HEBREW_BIRTHDAY: the rule of Hebrew birthdays: Adar of
 *   a common year is Adar II in a leap year, Adar I is Adar in a common year,
 *   and a 30th that the month lacks is the 1st of the next
 * @CAL_ANNIVERSARY_RULE_HEBREW_YAHRZEIT: the rule of Hebrew memorial days: Adar of
 *   a common year is Adar I in a leap year; 30 Heshvan and 30 Kislev follow
 *   what the first anniversary was; 30 Adar I is 30 Shevat in a common year
 *
 * On which day an anniversary falls in a year that does not have the date.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_ANNIVERSARY_RULE_CLAMP = 0,
  CAL_ANNIVERSARY_RULE_ROLL_FORWARD = 1,
  CAL_ANNIVERSARY_RULE_HEBREW_BIRTHDAY = 2,
  CAL_ANNIVERSARY_RULE_HEBREW_YAHRZEIT = 3
} CalAnniversaryRule;

/**
 * CalAyanamsha:
 * @CAL_AYANAMSHA_LAHIRI: that of the calendar committee of India, 23.857092° at J2000
 * @CAL_AYANAMSHA_RAMAN: that of B. V. Raman, 22.410791°
 * @CAL_AYANAMSHA_KRISHNAMURTI: that of K. S. Krishnamurti, 23.760240°
 * @CAL_AYANAMSHA_SURYA: that at which the Surya Siddhanta has no precession, 23.8639°
 *
 * Where a sidereal zodiac begins: how far its beginning is from the equinox.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_AYANAMSHA_LAHIRI = 0,
  CAL_AYANAMSHA_RAMAN = 1,
  CAL_AYANAMSHA_KRISHNAMURTI = 2,
  CAL_AYANAMSHA_SURYA = 3
} CalAyanamsha;

/**
 * CalSeason:
 * @CAL_SEASON_NORTHWARD_EQUINOX: the equinox of March, when the Sun goes north
 * @CAL_SEASON_NORTHERN_SOLSTICE: the solstice of June
 * @CAL_SEASON_SOUTHWARD_EQUINOX: the equinox of September
 * @CAL_SEASON_SOUTHERN_SOLSTICE: the solstice of December
 *
 * The equinoxes and solstices.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_SEASON_NORTHWARD_EQUINOX = 0,
  CAL_SEASON_NORTHERN_SOLSTICE = 1,
  CAL_SEASON_SOUTHWARD_EQUINOX = 2,
  CAL_SEASON_SOUTHERN_SOLSTICE = 3
} CalSeason;

/**
 * CalMoonPhase:
 * @CAL_MOON_PHASE_NEW: new moon
 * @CAL_MOON_PHASE_WAXING_CRESCENT: between new moon and the first quarter
 * @CAL_MOON_PHASE_FIRST_QUARTER: the first quarter
 * @CAL_MOON_PHASE_WAXING_GIBBOUS: between the first quarter and full moon
 * @CAL_MOON_PHASE_FULL: full moon
 * @CAL_MOON_PHASE_WANING_GIBBOUS: between full moon and the last quarter
 * @CAL_MOON_PHASE_LAST_QUARTER: the last quarter
 * @CAL_MOON_PHASE_WANING_CRESCENT: between the last quarter and new moon
 *
 * The phases of the Moon.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_MOON_PHASE_NEW = 0,
  CAL_MOON_PHASE_WAXING_CRESCENT = 1,
  CAL_MOON_PHASE_FIRST_QUARTER = 2,
  CAL_MOON_PHASE_WAXING_GIBBOUS = 3,
  CAL_MOON_PHASE_FULL = 4,
  CAL_MOON_PHASE_WANING_GIBBOUS = 5,
  CAL_MOON_PHASE_LAST_QUARTER = 6,
  CAL_MOON_PHASE_WANING_CRESCENT = 7
} CalMoonPhase;

#define CAL_TYPE_SYSTEM       (cal_system_get_type ())
#define CAL_TYPE_KIND         (cal_kind_get_type ())
#define CAL_TYPE_DAY_START    (cal_day_start_get_type ())
#define CAL_TYPE_ACCURACY     (cal_accuracy_get_type ())
#define CAL_TYPE_OVERFLOW     (cal_overflow_get_type ())
#define CAL_TYPE_ERA_KIND     (cal_era_kind_get_type ())
#define CAL_TYPE_DAY_PART     (cal_day_part_get_type ())
#define CAL_TYPE_LABEL_WHICH  (cal_label_which_get_type ())
#define CAL_TYPE_DAY_COUNT    (cal_day_count_get_type ())
#define CAL_TYPE_LEAP_MONTH_CONSTRAIN (cal_leap_month_constrain_get_type ())
#define CAL_TYPE_NAME_WIDTH   (cal_name_width_get_type ())
#define CAL_TYPE_NAME_CONTEXT (cal_name_context_get_type ())
#define CAL_TYPE_TEXT_DIRECTION (cal_text_direction_get_type ())
#define CAL_TYPE_UNIT         (cal_unit_get_type ())
#define CAL_TYPE_CYCLE_UNIT   (cal_cycle_unit_get_type ())
#define CAL_TYPE_ROUNDING_MODE (cal_rounding_mode_get_type ())
#define CAL_TYPE_ANNOTATION   (cal_annotation_get_type ())
#define CAL_TYPE_SKIP         (cal_skip_get_type ())
#define CAL_TYPE_ANNIVERSARY_RULE (cal_anniversary_rule_get_type ())
#define CAL_TYPE_AYANAMSHA    (cal_ayanamsha_get_type ())
#define CAL_TYPE_SEASON       (cal_season_get_type ())
#define CAL_TYPE_MOON_PHASE   (cal_moon_phase_get_type ())

CAL_AVAILABLE_IN_1_0
GType cal_system_get_type       (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_ayanamsha_get_type    (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_season_get_type       (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_moon_phase_get_type   (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_kind_get_type         (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_day_start_get_type    (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_accuracy_get_type     (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_overflow_get_type     (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_era_kind_get_type     (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_day_part_get_type     (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_label_which_get_type  (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_day_count_get_type    (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_leap_month_constrain_get_type (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_name_width_get_type   (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_name_context_get_type (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_text_direction_get_type (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_unit_get_type         (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_cycle_unit_get_type   (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_rounding_mode_get_type (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_annotation_get_type   (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_skip_get_type         (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_anniversary_rule_get_type (void) G_GNUC_CONST;

typedef struct _CalBackend CalBackend;
typedef struct _CalCycle   CalCycle;
typedef struct _CalDate    CalDate;
typedef struct _CalEra     CalEra;

typedef struct _CalDateFields CalDateFields;
typedef struct _CalDayLabel   CalDayLabel;
typedef struct _CalNameTable  CalNameTable;
typedef struct _CalPlace      CalPlace;
typedef struct _CalDateRange  CalDateRange;
typedef struct _CalMonthDay   CalMonthDay;
typedef struct _CalPeriod     CalPeriod;

typedef struct _CalObservance         CalObservance;
typedef struct _CalRecurrence         CalRecurrence;
typedef struct _CalRecurrenceFields   CalRecurrenceFields;
typedef struct _CalRecurrenceIterator CalRecurrenceIterator;
typedef struct _CalRecurrenceSet      CalRecurrenceSet;

G_END_DECLS
