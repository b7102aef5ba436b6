/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>

#include "cal-native-private.h"

G_BEGIN_DECLS

/* Calendars with parameters: a final class of its own, as that of a built-in calendar,
 * whose instances each own the rule that was made of their properties.
 *
 * The properties can only be given at construction.  They are strings, numbers,
 * enumerations, boxed values and objects, so that g_object_new () makes an instance in
 * any language.  It cannot fail: an instance whose properties are wrong keeps the table
 * of foreign classes, and with it refuses to work, as one with a malformed id does.
 */

typedef struct
{
  /* How many parameters the class has, whose properties have the ids 1 to this.  The next
   * one is that of the names, which all classes have. */
  guint n_properties;
  /* Of what make () fills in, which begins with a CalRule. */
  gsize rule_size;
  /* What @rule is at first: a constant rule of the family, which names all of them.  It
   * answers where nobody asks whether the instance is sound. */
  const CalRule *family;
  /* Makes the rule from the values of the properties, that of the first one first.  The
   * codes and names in it must outlive the instance.  The id and the aliases are those
   * that were given, and may be set if they are NULL. */
  gboolean (*make) (CalRule *rule, const GValue *values, GError **error);
  /* Frees what make () has allocated, even if it failed; NULL: nothing. */
  void (*clear) (CalRule *rule);
  /* Which of the values of parameters that are boxed or objects are equal, by property as
   * above; NULL: there are none. */
  const GEqualFunc *equal;
  /* Whether rules of equal properties are the same; NULL: they are. */
  gboolean (*same) (const CalRule *rule, const CalRule *other);
  /* The names that come with the properties, under those that are given; NULL: there are
   * none, ever. */
  CalNameTable *(*peek_names) (const CalRule *rule);
  /* The calendar whose months and eras have the same names, and which may have been given
   * some; and whether this one is called like it.  NULL: there is none, ever. */
  CalBackend *(*peek_namesake) (const CalRule *rule, gboolean *whole);
} CalMadeKind;

typedef struct
{
  CalNativeBackend parent_instance;

  const CalMadeKind *kind;
  const CalBackendFuncs *funcs; /* of the class, for what is sound */
  CalRule *rule;                /* (owned) NULL until it is constructed */
  GValue *values;               /* (owned) of the properties, the last that of the names */
  guint hash;
} CalMadeBackend;

void cal_made_init          (CalMadeBackend        *self,
                             const CalMadeKind     *kind,
                             const CalBackendFuncs *funcs);
void cal_made_init_class    (CalBackendClass       *klass,
                             CalBackendFuncs       *funcs);
void cal_made_init_initable (GInitableIface        *iface);

/* Defines the final class CalNameBackend, which is declared in a public header.  Behind
 * it, cal_name_backend_install_properties () has to be defined, which calls
 * cal_made_install_names (). */
#define CAL_DEFINE_MADE(Name, name, made_kind) \
  struct _Cal##Name##Backend \
  { \
    CalMadeBackend parent_instance; \
  }; \
  static void cal_##name##_backend_install_properties (GObjectClass *object_class); \
  G_DEFINE_FINAL_TYPE_WITH_CODE (Cal##Name##Backend, cal_##name##_backend, CAL_TYPE_BACKEND, \
                                 G_IMPLEMENT_INTERFACE (G_TYPE_INITABLE, cal_made_init_initable)) \
  static CalBackendFuncs cal_##name##_funcs; \
  static void \
  cal_##name##_backend_init (Cal##Name##Backend *self) \
  { \
    cal_made_init (&self->parent_instance, &made_kind, &cal_##name##_funcs); \
  } \
  static void \
  cal_##name##_backend_class_init (Cal##Name##BackendClass *klass) \
  { \
    cal_made_init_class (CAL_BACKEND_CLASS (klass), &cal_##name##_funcs); \
    cal_##name##_backend_install_properties (G_OBJECT_CLASS (klass)); \
  }

/* The property `names`, behind those of the parameters. */
void cal_made_install_names (GObjectClass          *object_class,
                             const CalMadeKind     *kind);

#define CAL_MADE_PROPERTY (G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS)

/* The value of a property of an instance, by its id. */
static inline const GValue *
cal_made_get_value (gpointer self,
                    guint    property_id)
{
  return &((CalMadeBackend *) self)->values[property_id - 1];
}

/* Whether a parameter that is a number is within its limits. */
gboolean cal_made_check_number (const char  *name,
                                gint64       number,
                                gint64       least,
                                gint64       most,
                                GError     **error);

G_END_DECLS
