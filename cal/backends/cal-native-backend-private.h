/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"
#include "cal-rule-private.h"

G_BEGIN_DECLS

/* How a rule becomes a CalBackend.  There is no class between CalBackend and
 * the native ones, so that nothing can be derived from half of a calendar:
 * each is a final class with the same instance and the same virtual functions.
 */

typedef CalBackendClass CalNativeBackendClass;

void cal_native_backend_init_class (CalBackendClass *klass);

/* A built-in calendar as the table of built-ins knows it. */
typedef struct
{
  const CalRule *rule;
  GType (*get_type) (void);
} CalBuiltin;

/* Defines the final class CalNameBackend of one built-in calendar and its
 * entry cal_name_builtin, which cal-builtins.c lists. */
#define CAL_DEFINE_BUILTIN(Name, name, the_rule) \
  typedef CalNativeBackend Cal##Name##Backend; \
  typedef CalNativeBackendClass Cal##Name##BackendClass; \
  GType cal_##name##_backend_get_type (void) G_GNUC_CONST; \
  extern const CalBuiltin cal_##name##_builtin; \
  G_DEFINE_FINAL_TYPE (Cal##Name##Backend, cal_##name##_backend, CAL_TYPE_BACKEND) \
  static void \
  cal_##name##_backend_init (Cal##Name##Backend *self) \
  { \
    self->rule = &the_rule; \
  } \
  static void \
  cal_##name##_backend_class_init (Cal##Name##BackendClass *klass) \
  { \
    cal_native_backend_init_class (klass); \
  } \
  const CalBuiltin cal_##name##_builtin = { &the_rule, cal_##name##_backend_get_type };

/* Names that several families share. */
extern const char *const cal_roman_month_names[];         /* January … */
extern const char *const cal_roman_month_abbreviations[]; /* Jan … */

G_END_DECLS
