/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-astro-private.h"

G_BEGIN_DECLS

/* The first crescent of the Moon, as several rules define it. */

typedef enum
{
  CAL_ASTRO_SHAUKAT,  /* it is likely to be seen */
  CAL_ASTRO_MOONSET,  /* the conjunction is past at sunset, and the Moon sets later */
  CAL_ASTRO_MABIMS,   /* at sunset it is 3 degrees high and 6.4 from the Sun */
  CAL_ASTRO_ISTANBUL, /* at sunset it is 5 degrees high and 8 from the Sun */
  CAL_ASTRO_LAG,      /* it is a day old at sunset, and sets 48 minutes later */
  CAL_ASTRO_YALLOP,   /* it is seen in clear air */
  CAL_ASTRO_ODEH,     /* it may be seen without a telescope */
} CalAstroCrescent;

/* Whether a month can begin with the evening of a civil day, a Julian Day Number, at a place or,
 * without one, anywhere from the American mainland eastwards. */
gboolean cal_astro_crescent_begins      (CalAstroCrescent     crescent,
                                         const CalAstroPlace *place,
                                         gint32               julian_day);

/* From the first days of the first month on those of the next @n, which have 29 days if the next
 * one can begin with the evening of the last of them and 30 otherwise: the soonest and the latest
 * that three times the error of Delta T allows. */
void     cal_astro_crescent_find_bounds (CalAstroCrescent     crescent,
                                         const CalAstroPlace *place,
                                         gint32              *soonest,
                                         gint32              *latest,
                                         int                  n);

/* B. D. Yallop's q and M. Sh. Odeh's V on the evening of a civil day; NaN if the Moon does not set after
 * the Sun, or is not young. */
double cal_astro_crescent_yallop (const CalAstroPlace *place,
                                  gint32               julian_day);
double cal_astro_crescent_odeh   (const CalAstroPlace *place,
                                  gint32               julian_day);

/* Where calendars look at the sky. */
extern const CalAstroPlace cal_astro_cairo;
extern const CalAstroPlace cal_astro_mecca;
extern const CalAstroPlace cal_astro_gerizim;
extern const CalAstroPlace cal_astro_aceh;
extern const CalAstroPlace cal_astro_langkawi;
extern const CalAstroPlace cal_astro_haifa;
extern const CalAstroPlace cal_astro_babylon;

G_END_DECLS
