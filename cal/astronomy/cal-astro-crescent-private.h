/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-astro-private.h"

G_BEGIN_DECLS

/* The first crescent of the Moon, as two rules define it.  Each returns whether a
 * month can begin with the evening of a civil day, a Julian Day Number. */

/* Where islamic-crescent and islamic-rgsa look at the sky. */
extern const CalAstroPlace cal_astro_cairo;
extern const CalAstroPlace cal_astro_mecca;

typedef gboolean (*CalAstroCrescentFunc) (gint32 julian_day);

/* Whether the crescent is likely to be seen at Cairo. */
gboolean cal_astro_crescent_is_visible (gint32 julian_day);

/* Whether at Mecca the conjunction is past at sunset and the Moon sets later. */
gboolean cal_astro_crescent_sets_later (gint32 julian_day);

/* Whether at sunset the Moon is so high and so far from the Sun as Indonesia and Malaysia
 * ask for, in the west of each, or Türkiye, anywhere from the American mainland on. */
gboolean cal_astro_crescent_in_aceh (gint32 julian_day);
gboolean cal_astro_crescent_in_langkawi (gint32 julian_day);
gboolean cal_astro_crescent_anywhere (gint32 julian_day);

G_END_DECLS
