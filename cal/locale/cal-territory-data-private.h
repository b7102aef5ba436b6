/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Territories are codes of two letters with spaces between; lists end with NULL. */
typedef struct
{
  const char *territories;
  int value;
} CalTerritoryNumber;

typedef struct
{
  const char *territories;
  const char *value;
} CalTerritoryText;

/* Where what is written so is used, and in which script. */
typedef struct
{
  char tag[9];        /* a language, perhaps with a script or a territory: zh_Hant */
  char script[5];
  char territory[3];
} CalTerritoryLikely;

/* What is not the world's default: weeks from Monday with a first one of one day at least,
 * a weekend of Saturday and Sunday, and the Gregorian calendar. */
extern const CalTerritoryNumber cal_territory_first_weekdays[];
extern const CalTerritoryNumber cal_territory_minimal_days[];
extern const CalTerritoryNumber cal_territory_weekends[]; /* first and last day, in two digits */
extern const CalTerritoryText cal_territory_calendars[];  /* as CLDR calls them */

/* By tag. */
extern const CalTerritoryLikely cal_territory_likely[];
extern const guint cal_territory_n_likely;

extern const char cal_territory_rtl_scripts[];

G_END_DECLS
