/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-astro-crescent-private.h"

/* Lists the months of a crescent whose length is not sure, as comments, to standard output. */

/* A crescent is open if another Delta T, by three times its error, would see it on another
 * evening.  A later Moon at the same sunset is one of a place so much farther west. */
static gboolean
is_open_evening (CalAstroCrescent     crescent,
                 const CalAstroPlace *place,
                 gint32               julian_day)
{
  double doubt = 3.0 * cal_astro_delta_t_error (julian_day) / 86400.0 * 2.0 * G_PI;
  CalAstroPlace east = *place, west = *place;

  east.longitude += doubt;
  west.longitude -= doubt;

  return cal_astro_crescent_begins (crescent, &east, julian_day) !=
         cal_astro_crescent_begins (crescent, &west, julian_day);
}

/* Writes how many months are open, by the evening before their last day, and which of 1900 to
 * 2100. */
static void
write_open_crescents (CalAstroCrescent     crescent,
                      const CalAstroPlace *place,
                      const gint32        *starts,
                      int                  n)
{
  int n_open = 0;

  g_print ("\n");
  for (int i = 0; i < n; i++)
    {
      if (!is_open_evening (crescent, place, starts[i] + 28))
        continue;

      n_open++;
      if (starts[i] >= 2415021 && starts[i] < 2488070)
        g_print ("/* open: the length of the month from day %d */\n", starts[i]);
    }
  g_print ("/* %d of %d lengths are open. */", n_open, n);
}
