/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-grid-clock-private.h"
#include "cal-grid-day-private.h"
#include "cal-month-grid.h"

G_BEGIN_DECLS

/* How a grid goes from one state to another.
 *
 * What is to be is made first: settings, sheet and words.  That may run code of a
 * calendar of the application, and may fail; then nothing has changed.  When it is ready
 * it takes the place of what was, and after that signals follow: once that the items
 * are others, and then of each property that has changed.  They may do with the grid
 * what they like.
 */

typedef struct
{
  CalBackend *backend;          /* (owned) */
  CalBackend *secondary;        /* (owned) or NULL */
  char *locale;                 /* (owned) or NULL: the user's */
  char *numbering_system;       /* (owned) or NULL */
  char *secondary_numbering_system; /* (owned) or NULL */
  int first_weekday;            /* 0: the locale's */
  guint minimum_rows;
  gint64 minimum_day;
  gint64 maximum_day;
} CalGridSettings;

CalGridSettings *cal_grid_settings_copy (const CalGridSettings *self) G_GNUC_WARN_UNUSED_RESULT;
void             cal_grid_settings_free (CalGridSettings       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalGridSettings, cal_grid_settings_free)

struct _CalMonthGrid
{
  GObject parent_instance;

  CalGridSettings *settings;    /* (owned) */
  GTimeZone *time_zone;         /* (owned) or NULL: the user's */
  CalGridClock *clock;          /* (owned) NULL once the grid is disposed of */
  gint64 today;                 /* Julian Day Number */
  gint64 anchor;                /* a day of the month that was asked for */

  CalGridSheet *sheet;          /* (owned) NULL until the grid is constructed */
  GPtrArray *days;              /* (owned) of CalGridDay, each NULL until it is needed */
  CalGridFrame frame;           /* (owned) */
  gboolean weekend[8];          /* by weekday */
  char *title;                  /* (owned) NULL until it is needed */
  char *subtitle;               /* (owned) likewise, or if there is none */
  gboolean knows_subtitle;
  char *year_title;             /* (owned) NULL until it is needed */
};

enum
{
  CAL_GRID_PROP_0,
  CAL_GRID_PROP_BACKEND,
  CAL_GRID_PROP_SECONDARY_BACKEND,
  CAL_GRID_PROP_CALENDAR,
  CAL_GRID_PROP_SECONDARY_CALENDAR,
  CAL_GRID_PROP_LOCALE,
  CAL_GRID_PROP_NUMBERING_SYSTEM,
  CAL_GRID_PROP_SECONDARY_NUMBERING_SYSTEM,
  CAL_GRID_PROP_FIRST_WEEKDAY,
  CAL_GRID_PROP_MINIMUM_ROWS,
  CAL_GRID_PROP_MINIMUM_DAY,
  CAL_GRID_PROP_MAXIMUM_DAY,
  CAL_GRID_PROP_TIME_ZONE,
  CAL_GRID_PROP_YEAR,
  CAL_GRID_PROP_MONTH,
  CAL_GRID_PROP_MONTH_CODE,
  CAL_GRID_PROP_ERA,
  CAL_GRID_PROP_ERA_YEAR,
  CAL_GRID_PROP_FIRST_DAY,
  CAL_GRID_PROP_LAST_DAY,
  CAL_GRID_PROP_N_ROWS,
  CAL_GRID_PROP_HAS_WEEKDAYS,
  CAL_GRID_PROP_TITLE,
  CAL_GRID_PROP_SUBTITLE,
  CAL_GRID_PROP_YEAR_TITLE,
  CAL_GRID_PROP_HAS_PREVIOUS,
  CAL_GRID_PROP_HAS_NEXT,
  CAL_GRID_PROP_TODAY,
  CAL_GRID_N_PROPS
};

extern GParamSpec *cal_month_grid_props[CAL_GRID_N_PROPS];

/* A set of properties. */
#define CAL_GRID_PROP_BIT(prop) (1u << (prop))
G_STATIC_ASSERT (CAL_GRID_N_PROPS <= 32);

/* Puts settings, of which it takes care, in the place of those that are, and shows the
 * month of the anchor.  @changed are the properties that have set them. */
gboolean cal_month_grid_apply  (CalMonthGrid     *self,
                                CalGridSettings  *settings,
                                guint32           changed,
                                GError          **error);
/* The same of settings that have only other limits: the days stay if the month does. */
gboolean cal_month_grid_limit  (CalMonthGrid     *self,
                                CalGridSettings  *settings,
                                guint32           changed,
                                GError          **error);
/* Shows another month; @anchor is the day that was asked for, or CAL_GRID_NO_DAY. */
gboolean cal_month_grid_turn   (CalMonthGrid     *self,
                                int               year,
                                int               month,
                                gint64            anchor,
                                GError          **error);

/* Whether any day may be shown, and the month of these days. */
gboolean cal_grid_settings_allow (const CalGridSettings *self,
                                  gint64                 first_day,
                                  gint64                 last_day);

gboolean cal_month_grid_has_previous (CalMonthGrid *self);
gboolean cal_month_grid_has_next     (CalMonthGrid *self);
/* Texts that are made when they are needed. */
const char *cal_month_grid_peek_title    (CalMonthGrid *self);
const char *cal_month_grid_peek_subtitle (CalMonthGrid *self);
const char *cal_month_grid_peek_year_title (CalMonthGrid *self);

/* The day in a cell, with a reference. */
CalGridDay *cal_month_grid_make_day (CalMonthGrid *self,
                                     guint         position) G_GNUC_WARN_UNUSED_RESULT;
/* Those days of the sheet that somebody has asked for, with references. */
GPtrArray  *cal_month_grid_collect_days (CalMonthGrid *self,
                                         gint64        first_day,
                                         gint64        last_day) G_GNUC_WARN_UNUSED_RESULT;

/* Looks what day it is; TRUE if that is another one. */
gboolean cal_month_grid_update_today (CalMonthGrid *self);

G_END_DECLS
