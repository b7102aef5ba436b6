/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Places by name, in the order of their names. */
typedef struct
{
  const char *name;
  double latitude;
  double longitude;
  double elevation;
  const char *zone;
} CalPlaceRow;

extern const CalPlaceRow cal_places[];
extern const guint cal_n_places;

G_END_DECLS
