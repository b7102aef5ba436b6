/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"
#include "cal-made-private.h"
#include "cal-year-styles-private.h"

G_BEGIN_DECLS

/* Calendars that people changed on a day: one of two until the day before it, and the
 * other from it on, and back again perhaps. */

/* Those between which most people changed. */
extern const CalRule cal_julian_rule;
extern const CalRule cal_gregorian_rule;

#define CAL_CUTOVER_MAX_CHANGES 16
#define CAL_CUTOVER_MAX_PARTS (CAL_CUTOVER_MAX_CHANGES + 1)
#define CAL_CUTOVER_MAX_DOUBTS 8

/* A month of a year in which there is a change. */
typedef struct
{
  gint32 first_day;
  CalMonthCode code;
  CalGap gap;
  int n_cut;                 /* more days that it would have at its end */
} CalCutoverMonth;

/* A year that begins or ends in one part and not, or not wholly, in another: what it is
 * stands here, and what all others are follows from their part. */
typedef struct
{
  gint32 year;
  int n_months;
  gboolean is_leap;
  CalCutoverMonth *months;   /* (owned) behind the last is the first of the next year */
} CalCutoverYear;

/* Days on which people may have used the other calendar. */
typedef struct
{
  gint32 first_day;
  gint32 last_day;
} CalCutoverDoubt;

/* The days from one change to the next. */
typedef struct
{
  const CalRule *rule;
  gint32 first_day;
  gint32 first_year;         /* of that day */
  int months_ahead;          /* by so many the months of that year have larger ordinals in
                              * the rule than here */
} CalCutoverPart;

typedef struct
{
  CalRule rule;

  CalBackend *bases[2];      /* the first and the second calendar; owned by the instance */
  CalCutoverPart parts[CAL_CUTOVER_MAX_PARTS];
  int n_parts;
  CalCutoverYear years[2 * CAL_CUTOVER_MAX_CHANGES];
  int n_years;

  CalCutoverDoubt doubts[CAL_CUTOVER_MAX_DOUBTS];
  int n_doubts;

  /* The count that is the era's until the end of a year, and that year; NULL: none is. */
  const CalEraRule *style;
  gint32 last_style_year;

  /* What the rule points to. */
  CalEraRule *eras;          /* (owned) */
  char *authority;           /* (owned) */
  CalRuleNames names;
  const char **months, **months_abbr;  /* (owned) */
} CalCutoverRule;

/* The functions of the rule; cal-cutover.c.  cal_cutover_set_conversions () makes them the
 * rule's, when all but the names, the eras and the authority is known. */
void cal_cutover_set_conversions (CalCutoverRule *self);
/* The year of the era of a day that takes another style. */
gint32 cal_cutover_era_year      (const CalRule  *rule,
                                  gint32          julian_day);

/* Fills in the parts and years, for changes on the first days of all parts but the first;
 * cal-cutover-years.c */
gboolean cal_cutover_set_years   (CalCutoverRule *self,
                                  GError        **error);
void     cal_cutover_clear_years (CalCutoverRule *self);

/* The class with parameters; cal-cutover-made.c */

enum
{
  CAL_CUTOVER_FIRST = 1,
  CAL_CUTOVER_SECOND,
  CAL_CUTOVER_CHANGES,
  CAL_CUTOVER_YEAR_COUNT,
  CAL_CUTOVER_SOURCE,
  CAL_CUTOVER_DOUBTFUL,
  CAL_CUTOVER_PROPERTIES_END
};

#define CAL_CUTOVER_N_PROPERTIES (CAL_CUTOVER_PROPERTIES_END - 1)

#define CAL_CUTOVER_DEFAULT_CHANGES "1582-10-15"

extern const CalMadeKind cal_cutover_kind;

/* The first or second calendar of an instance, whether it was given or not; by its
 * property. */
CalBackend *cal_cutover_get_base (gpointer self,
                                  guint    property);

/* A territory and when it changed; data/cal-cutover-data.c, which is made from
 * data/cutovers.csv. */
typedef struct
{
  const char *code;          /* as GB, or FR-LORRAINE */
  const char *name;          /* in English */
  const char *aliases;       /* other codes, with a space between two; or "" */
  const char *first;         /* the id of the first calendar; NULL: that which is meant by nothing */
  const char *change;        /* the first day of the Gregorian calendar, in ISO 8601 */
  const char *year_count;    /* as the property has it; or NULL */
  const char *doubtful;      /* likewise */
  const char *authority;
} CalCutoverTerritory;

extern const CalCutoverTerritory cal_cutover_territories[];
extern const gsize cal_cutover_n_territories;

/* The territory of a code, in any letter case; cal-cutover-territories.c */
const CalCutoverTerritory *cal_cutover_find_territory (const char  *code,
                                                       GError     **error);

G_END_DECLS
