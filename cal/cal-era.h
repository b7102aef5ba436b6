/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-types.h"

G_BEGIN_DECLS

#define CAL_TYPE_ERA (cal_era_get_type ())

CAL_AVAILABLE_IN_1_0
GType              cal_era_get_type      (void) G_GNUC_CONST;

CAL_AVAILABLE_IN_1_0
CalEra            *cal_era_new           (const char         *code,
                                          const char * const *aliases,
                                          CalEraKind          kind,
                                          int                 first_year,
                                          gint64              first_day,
                                          gint64              last_day,
                                          GError            **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalEra            *cal_era_ref           (CalEra             *self);
CAL_AVAILABLE_IN_1_0
void               cal_era_unref         (CalEra             *self);

CAL_AVAILABLE_IN_1_0
const char        *cal_era_get_code       (CalEra             *self);
CAL_AVAILABLE_IN_1_0
const char * const *cal_era_get_aliases   (CalEra             *self);
CAL_AVAILABLE_IN_1_0
CalEraKind         cal_era_get_kind       (CalEra             *self);
CAL_AVAILABLE_IN_1_0
int                cal_era_get_first_year (CalEra             *self);
CAL_AVAILABLE_IN_1_0
gint64             cal_era_get_first_day  (CalEra             *self);
CAL_AVAILABLE_IN_1_0
gint64             cal_era_get_last_day   (CalEra             *self);

CAL_AVAILABLE_IN_1_0
gboolean           cal_era_matches        (CalEra             *self,
                                           const char         *name);

CAL_AVAILABLE_IN_1_0
gboolean           cal_era_equal          (gconstpointer       a,
                                           gconstpointer       b);
CAL_AVAILABLE_IN_1_0
guint              cal_era_hash           (gconstpointer       self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalEra, cal_era_unref)

G_END_DECLS
