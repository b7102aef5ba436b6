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
  CAL_SYSTEM_JAPANESE_LUNAR = 21
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
 *
 * When the day of a calendar begins in traditional use.
 *
 * This is information: all arithmetic counts civil days, and a day that
 * begins at sunset is told as the civil day on which it ends.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_DAY_START_MIDNIGHT = 0,
  CAL_DAY_START_SUNSET = 1,
  CAL_DAY_START_SUNRISE = 2
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
 *
 * How the years of an era count.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_ERA_KIND_EPOCH = 0,
  CAL_ERA_KIND_BACKWARD = 1,
  CAL_ERA_KIND_OFFSET = 2
} CalEraKind;

/**
 * CalNameWidth:
 * @CAL_NAME_WIDTH_WIDE: the full name
 * @CAL_NAME_WIDTH_ABBREVIATED: the usual abbreviation
 * @CAL_NAME_WIDTH_NARROW: one or two letters, perhaps ambiguous
 *
 * How long a name should be.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_NAME_WIDTH_WIDE = 0,
  CAL_NAME_WIDTH_ABBREVIATED = 1,
  CAL_NAME_WIDTH_NARROW = 2
} CalNameWidth;

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

#define CAL_TYPE_SYSTEM       (cal_system_get_type ())
#define CAL_TYPE_KIND         (cal_kind_get_type ())
#define CAL_TYPE_DAY_START    (cal_day_start_get_type ())
#define CAL_TYPE_ACCURACY     (cal_accuracy_get_type ())
#define CAL_TYPE_OVERFLOW     (cal_overflow_get_type ())
#define CAL_TYPE_ERA_KIND     (cal_era_kind_get_type ())
#define CAL_TYPE_NAME_WIDTH   (cal_name_width_get_type ())
#define CAL_TYPE_NAME_CONTEXT (cal_name_context_get_type ())

CAL_AVAILABLE_IN_1_0
GType cal_system_get_type       (void) G_GNUC_CONST;
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
GType cal_name_width_get_type   (void) G_GNUC_CONST;
CAL_AVAILABLE_IN_1_0
GType cal_name_context_get_type (void) G_GNUC_CONST;

typedef struct _CalBackend CalBackend;
typedef struct _CalDate    CalDate;
typedef struct _CalEra     CalEra;

G_END_DECLS
