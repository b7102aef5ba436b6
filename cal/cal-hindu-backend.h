/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-backend.h"
#include "cal-place.h"

G_BEGIN_DECLS

/**
 * CalHinduRule:
 * @CAL_HINDU_RULE_LUNISOLAR: months follow the Moon
 * @CAL_HINDU_RULE_ODISHA: a month begins on the day, from sunrise to sunrise, on which the
 *   Sun enters a sign
 * @CAL_HINDU_RULE_TAMIL: a month begins on the day at whose sunset the Sun is in the sign
 * @CAL_HINDU_RULE_MALAYALI: a month begins on the day on which the Sun is in the sign when
 *   three fifths of the time from sunrise to sunset have passed
 * @CAL_HINDU_RULE_MADRAS: a month begins on the day at whose end, in the middle of the
 *   night, the Sun is in the sign
 * @CAL_HINDU_RULE_BENGAL: a month begins on the day at whose beginning, in the middle of the
 *   night, the Sun is in the sign
 * @CAL_HINDU_RULE_TEXTBOOK: as @CAL_HINDU_RULE_TAMIL, but sunset is when the centre of the Sun
 *   is on the horizon, without refraction
 *
 * By which rule the months of a Hindu calendar begin.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_HINDU_RULE_LUNISOLAR = 0,
  CAL_HINDU_RULE_ODISHA = 1,
  CAL_HINDU_RULE_TAMIL = 2,
  CAL_HINDU_RULE_MALAYALI = 3,
  CAL_HINDU_RULE_MADRAS = 4,
  CAL_HINDU_RULE_BENGAL = 5,
  CAL_HINDU_RULE_TEXTBOOK = 6
} CalHinduRule;

#define CAL_TYPE_HINDU_RULE (cal_hindu_rule_get_type ())

CAL_AVAILABLE_IN_1_0
GType cal_hindu_rule_get_type (void) G_GNUC_CONST;

/**
 * CalHinduMonthScheme:
 * @CAL_HINDU_MONTH_SCHEME_AMANTA: with the new moon, as in the south and west of India
 * @CAL_HINDU_MONTH_SCHEME_PURNIMANTA: with the full moon, as in the north
 *
 * With what the months of a lunisolar Hindu calendar end.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_HINDU_MONTH_SCHEME_AMANTA = 0,
  CAL_HINDU_MONTH_SCHEME_PURNIMANTA = 1
} CalHinduMonthScheme;

#define CAL_TYPE_HINDU_MONTH_SCHEME (cal_hindu_month_scheme_get_type ())

CAL_AVAILABLE_IN_1_0
GType cal_hindu_month_scheme_get_type (void) G_GNUC_CONST;

/**
 * CalHinduSky:
 * @CAL_HINDU_SKY_SIDDHANTA: of the Surya Siddhanta
 * @CAL_HINDU_SKY_TRUE: as they are
 *
 * By which Sun and Moon a Hindu calendar reckons.
 *
 * Since: 1.0
 */
typedef enum
{
  CAL_HINDU_SKY_SIDDHANTA = 0,
  CAL_HINDU_SKY_TRUE = 1
} CalHinduSky;

#define CAL_TYPE_HINDU_SKY (cal_hindu_sky_get_type ())

CAL_AVAILABLE_IN_1_0
GType cal_hindu_sky_get_type (void) G_GNUC_CONST;

#define CAL_TYPE_HINDU_BACKEND (cal_hindu_backend_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalHinduBackend, cal_hindu_backend, CAL, HINDU_BACKEND, CalBackend)

CAL_AVAILABLE_IN_1_0
CalBackend          *cal_hindu_backend_new              (const char           *id,
                                                         CalHinduRule          rule,
                                                         CalPlace             *place,
                                                         CalHinduMonthScheme   month_scheme,
                                                         const char           *era,
                                                         GError              **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalHinduRule         cal_hindu_backend_get_rule         (CalHinduBackend      *self);
CAL_AVAILABLE_IN_1_0
CalPlace            *cal_hindu_backend_get_place        (CalHinduBackend      *self);
CAL_AVAILABLE_IN_1_0
CalHinduMonthScheme  cal_hindu_backend_get_month_scheme (CalHinduBackend      *self);
CAL_AVAILABLE_IN_1_0
const char          *cal_hindu_backend_get_era          (CalHinduBackend      *self);
CAL_AVAILABLE_IN_1_0
CalHinduSky          cal_hindu_backend_get_sky          (CalHinduBackend      *self);
CAL_AVAILABLE_IN_1_0
CalAyanamsha         cal_hindu_backend_get_ayanamsha    (CalHinduBackend      *self);

G_END_DECLS
