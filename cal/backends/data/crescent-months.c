/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Writes cal-islamic-crescent-data.c: the months of islamic-crescent,
 * islamic-rgsa and their kin, to standard output.  Input: the library's own astronomy.
 *
 * A month has 29 days if the next one can begin with the evening of the last of
 * them, and 30 otherwise.  The years are those within the range of the astronomy
 * at whose ends all these calendars agree with islamic-civil on the new year.
 */

#include "config.h"

#include "cal-astro-crescent-private.h"
#include "cal-islamic-table-private.h"
#include "write-open-private.h"
#include "write-steps-private.h"

#define FIRST_DAY CAL_ISLAMIC_CRESCENT_FIRST_DAY
#define END_DAY CAL_ISLAMIC_CRESCENT_END_DAY
#define N_MONTHS (12 * CAL_ISLAMIC_CRESCENT_N_YEARS)
#define DAYS_BEFORE 400

/* From some days before the first that is computed on. */
static void
write_doubts (const char          *name,
              CalAstroCrescent     crescent,
              const CalAstroPlace *place,
              const gint32        *starts)
{
  g_autofree char *computed = g_strdup_printf ("cal_islamic_%s_computed", name);
  g_autofree gint32 *soonest = g_new (gint32, N_MONTHS + 1);
  g_autofree gint32 *latest = g_new (gint32, N_MONTHS + 1);
  int first = 0, n = 0;

  while (starts[first] < CAL_COMPUTED_FIRST_DAY - DAYS_BEFORE)
    first++;
  while (starts[first + n] <= CAL_COMPUTED_LAST_DAY + DAYS_BEFORE)
    n++;

  soonest[0] = latest[0] = starts[first];
  cal_astro_crescent_find_bounds (crescent, place, soonest, latest, n);
  write_open_months (computed, CAL_COMPUTED_FIRST_DAY, CAL_COMPUTED_LAST_DAY, soonest, latest, n);
}

static void
write_months (const char          *name,
              CalAstroCrescent     crescent,
              const CalAstroPlace *place)
{
  static const CalSteps steps = { CAL_STEPS_OF_DAYS, .origin = FIRST_DAY - CAL_ISLAMIC_FIRST_OFFSET };
  g_autofree char *words = g_strdup_printf ("cal_islamic_%s_words", name);
  g_autofree gint32 *starts = g_new (gint32, N_MONTHS + 1);

  if (!cal_astro_crescent_begins (crescent, place, FIRST_DAY - 1) ||
      cal_astro_crescent_begins (crescent, place, FIRST_DAY - 2))
    g_error ("%s: no month begins on day %d", name, FIRST_DAY);

  starts[0] = FIRST_DAY;
  for (int i = 0; i < N_MONTHS; i++)
    starts[i + 1] = starts[i] + (cal_astro_crescent_begins (crescent, place, starts[i] + 28) ? 29 : 30);

  if (starts[N_MONTHS] != END_DAY)
    g_error ("%s: the last month ends before day %d", name, starts[N_MONTHS]);

  write_steps (words, &steps, starts, N_MONTHS);
  write_doubts (name, crescent, place, starts);
}

int
main (void)
{
  write_steps_head ("crescent-months.c", "cal-islamic-table-private.h");

  write_months ("crescent", CAL_ASTRO_SHAUKAT, &cal_astro_cairo);
  write_months ("rgsa", CAL_ASTRO_MOONSET, &cal_astro_mecca);
  write_months ("mabims", CAL_ASTRO_MABIMS, &cal_astro_aceh);
  write_months ("jakim", CAL_ASTRO_MABIMS, &cal_astro_langkawi);
  write_months ("diyanet", CAL_ASTRO_ISTANBUL, NULL);

  return 0;
}
