/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <cal/cal.h>

#include "tool-call-private.h"
#include "tool-json-private.h"
#include "tool-text-private.h"

G_BEGIN_DECLS

/* Where and for whom: times are those of the zone, or of UTC. */
typedef struct
{
  ToolCall *call;
  CalPlace *place;         /* NULL: nowhere */
  GTimeZone *zone;         /* NULL: UTC */
  CalFormatter *formatter; /* of the days of events; NULL: ISO 8601 */
  ToolTable *table;        /* of text, or NULL */
  ToolJson *json;          /* or NULL */
} ToolSky;

/* The hour and the minute; NULL where the moment is none. */
char    *tool_sky_write_time (const ToolSky *sky,
                              double         moment) G_GNUC_WARN_UNUSED_RESULT;

/* A line of a day: by what it is called in text and in JSON. */
gboolean tool_sky_add_event (const ToolSky *sky,
                             const char    *label,
                             const char    *member,
                             double         moment,
                             GError       **error);

/* The phases of the Moon and the solar terms from a moment until another, so many at most. */
gboolean tool_sky_add_lists (const ToolSky *sky,
                             double         moment,
                             int            n_phases,
                             int            n_terms,
                             double         until,
                             GError       **error);

G_END_DECLS
