/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-hindu-private.h"
#include "cal-hindu-sky-private.h"

G_BEGIN_DECLS

/* The lunisolar calendar by the true Sun and Moon at any place and with any ayanamsha.
 * cal-hindu-true.c */

/* What is known of the years of an instance: each is found when it is first asked for, and
 * stays as it is. */
typedef struct _CalHinduYears CalHinduYears;

typedef struct
{
  CalSiddhantaRule rule;
  CalHinduYears *years;  /* (owned) NULL by the Surya Siddhanta */
} CalHinduTrueRule;

/* The place, of which that of the Surya Siddhanta is @rule's; the ayanamsha in radians at
 * J2000. */
CalHinduYears *cal_hindu_years_new           (const CalSiddhantaRule *rule,
                                              const CalAstroPlace    *place,
                                              double                  ayanamsha);
void           cal_hindu_years_free          (CalHinduYears          *self);

/* Fills in the members of CalRule, CalLunarDayRule and CalSiddhantaRule that differ from
 * those of the Surya Siddhanta; their rule is a CalHinduTrueRule. */
void           cal_hindu_true_set_functions  (CalSiddhantaRule       *rule);

G_END_DECLS
