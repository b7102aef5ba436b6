/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Finding cycles, and those that need no file of their own.
 *
 * Source: N. Dershowitz and E. M. Reingold, Calendrical Calculations, 4th ed.,
 *   Cambridge 2018.
 * Anchors: 2000-01-01, JDN 2451545, is a Saturday and wu-wu, 55 of sixty days;
 *   2026-11-29, JDN 2461374, is Kwa-Kwasi of the Akan.
 */

#include "config.h"

#include "cal-cycles-private.h"

#define ENTER(name) &cal_##name##_cycle,

static const CalCycle *const cycles[] = { CAL_FOR_EACH_CYCLE (ENTER) };

const CalCycle *
cal_cycles_find (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cycles); i++)
    if (g_ascii_strcasecmp (cycles[i]->id, id) == 0)
      return cycles[i];

  return NULL;
}

char **
cal_cycles_list (void)
{
  char **ids = g_new0 (char *, G_N_ELEMENTS (cycles) + 1);

  for (gsize i = 0; i < G_N_ELEMENTS (cycles); i++)
    ids[i] = g_strdup (cycles[i]->id);

  return ids;
}

/* The week of the planets, from Monday. */
const CalCycle cal_weekday_cycle = {
  .id = "weekday",
  .unit = CAL_CYCLE_UNIT_DAY,
  .length = 7,
  .epoch = 0,
  .parts = { { CAL_CYCLE_TEXT_WEEKDAY, 7 } },
};

const CalCycle cal_sexagenary_day_cycle = {
  .id = "sexagenary-day",
  .unit = CAL_CYCLE_UNIT_DAY,
  .length = 60,
  .epoch = 11,
  .parts = { { CAL_CYCLE_TEXT_SEXAGENARY, 60 } },
};

/* A prefix of six days and a stem of seven. */
static const char *const akan_prefixes[] = {
  NC_ ("Akan prefix", "Nwona"),
  NC_ ("Akan prefix", "Nkyi"),
  NC_ ("Akan prefix", "Kuru"),
  NC_ ("Akan prefix", "Kwa"),
  NC_ ("Akan prefix", "Mono"),
  NC_ ("Akan prefix", "Fo"),
};

static const char *const akan_stems[] = {
  NC_ ("Akan day", "Wukuo"),
  NC_ ("Akan day", "Yaw"),
  NC_ ("Akan day", "Fie"),
  NC_ ("Akan day", "Memene"),
  NC_ ("Akan day", "Kwasi"),
  NC_ ("Akan day", "Dwo"),
  NC_ ("Akan day", "Bene"),
};

const CalCycle cal_akan_cycle = {
  .id = "akan",
  .unit = CAL_CYCLE_UNIT_DAY,
  .length = 42,
  .epoch = 1721463,
  .parts = {
    { CAL_CYCLE_TEXT_LIST, 6, .names = akan_prefixes, .context = "Akan prefix" },
    { CAL_CYCLE_TEXT_LIST, 7, .names = akan_stems, .context = "Akan day" },
  },
  .joint = "-",
};
