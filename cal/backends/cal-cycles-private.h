/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-cycle-private.h"

G_BEGIN_DECLS

/* The cycle of an id, in any letter case; NULL: there is none. */
const CalCycle *cal_cycles_find (const char *id);
/* The ids. */
char          **cal_cycles_list (void) G_GNUC_WARN_UNUSED_RESULT;

/* Every cycle, in the order in which they are listed; a cycle of years stands in the
 * file of the calendar whose years it reads. */
#define CAL_FOR_EACH_CYCLE(CYCLE) \
  CYCLE (weekday) \
  CYCLE (sexagenary_year) \
  CYCLE (sexagenary_day) \
  CYCLE (zodiac) \
  CYCLE (tzolkin) \
  CYCLE (haab) \
  CYCLE (tonalpohualli) \
  CYCLE (xihuitl) \
  CYCLE (akan) \
  CYCLE (pawukon) \
  CYCLE (ekawara) \
  CYCLE (dwiwara) \
  CYCLE (triwara) \
  CYCLE (caturwara) \
  CYCLE (pancawara) \
  CYCLE (sadwara) \
  CYCLE (saptawara) \
  CYCLE (asatawara) \
  CYCLE (sangawara) \
  CYCLE (dasawara) \
  CYCLE (wuku) \
  CYCLE (pasaran) \
  CYCLE (weton) \
  CYCLE (jovian_north) \
  CYCLE (jovian_south) \
  CYCLE (evangelist) \
  CYCLE (decade_fr) \
  CYCLE (discord_day) \
  CYCLE (windu) \
  CYCLE (vahid)

#define CAL_DECLARE_CYCLE(name) extern const CalCycle cal_##name##_cycle;

CAL_FOR_EACH_CYCLE (CAL_DECLARE_CYCLE)

/* The names of the sixty years of Jupiter. */
#define CAL_JOVIAN_LENGTH 60

extern const char *const cal_jovian_names[CAL_JOVIAN_LENGTH];

#define CAL_JOVIAN_PART \
  { CAL_CYCLE_TEXT_LIST, CAL_JOVIAN_LENGTH, .names = cal_jovian_names, .context = "Jovian year" }

G_END_DECLS
