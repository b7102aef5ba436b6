/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include <gio/gio.h>

#include "cal-backend.h"

G_BEGIN_DECLS

#define CAL_TYPE_REGISTRY (cal_registry_get_type ())

CAL_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CalRegistry, cal_registry, CAL, REGISTRY, GObject)

CAL_AVAILABLE_IN_1_0
CalRegistry *cal_registry_get_default   (void);

CAL_AVAILABLE_IN_1_0
CalBackend  *cal_registry_get_backend   (CalRegistry  *self,
                                         CalSystem     system,
                                         GError      **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalBackend  *cal_registry_lookup        (CalRegistry  *self,
                                         const char   *name,
                                         GError      **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
gboolean     cal_registry_register      (CalRegistry  *self,
                                         CalBackend   *backend,
                                         GError      **error);
CAL_AVAILABLE_IN_1_0
gboolean     cal_registry_add_alias     (CalRegistry  *self,
                                         CalBackend   *backend,
                                         const char   *alias,
                                         GError      **error);
CAL_AVAILABLE_IN_1_0
gboolean     cal_registry_unregister    (CalRegistry  *self,
                                         CalBackend   *backend,
                                         GError      **error);
CAL_AVAILABLE_IN_1_0
gboolean     cal_registry_replace       (CalRegistry  *self,
                                         CalBackend   *old,
                                         CalBackend   *backend,
                                         GError      **error);

CAL_AVAILABLE_IN_1_0
char       **cal_registry_list_ids      (CalRegistry  *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char       **cal_registry_list_names    (CalRegistry  *self,
                                         CalBackend   *backend,
                                         GError      **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
GListModel  *cal_registry_list_backends (CalRegistry  *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
GListModel  *cal_registry_get_model     (CalRegistry  *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
