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

/* Whether a month can begin with the evening of a civil day, a Julian Day Number. */
gboolean cal_astro_crescent_begins (CalAstroCrescent     crescent,
                                    const CalAstroPlace *place,
                                    gint32               julian_day);

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

/* The same for one calendar each: at Cairo, at Mecca, in the west of Indonesia and of
 * Malaysia, anywhere from the American mainland on, at Haifa and at Babylon. */
typedef gboolean (*CalAstroCrescentFunc) (gint32 julian_day);

gboolean cal_astro_crescent_is_visible  (gint32 julian_day);
gboolean cal_astro_crescent_sets_later  (gint32 julian_day);
gboolean cal_astro_crescent_in_aceh     (gint32 julian_day);
gboolean cal_astro_crescent_in_langkawi (gint32 julian_day);
gboolean cal_astro_crescent_anywhere    (gint32 julian_day);
gboolean cal_astro_crescent_at_haifa    (gint32 julian_day);
gboolean cal_astro_crescent_at_babylon  (gint32 julian_day);

G_END_DECLS
