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
 * entry cal_name_builtin, which cal-builtins.c lists.
 *
 * The two conversions are written out for each calendar: the rule is constant,
 * so that the compiler puts its functions and its numbers in their places.
 */
#define CAL_DEFINE_BUILTIN(Name, name, the_rule) \
  typedef CalNativeBackend Cal##Name##Backend; \
  typedef CalNativeBackendClass Cal##Name##BackendClass; \
  GType cal_##name##_backend_get_type (void) G_GNUC_CONST; \
  extern const CalBuiltin cal_##name##_builtin; \
  G_DEFINE_FINAL_TYPE (Cal##Name##Backend, cal_##name##_backend, CAL_TYPE_BACKEND) \
  static gboolean \
  cal_##name##_backend_julian_day_to_date (CalBackend  *self, \
                                           gint64       julian_day, \
                                           int         *year, \
                                           int         *month, \
                                           int         *day, \
                                           GError     **error) \
  { \
    CalFields fields; \
\
    if (G_UNLIKELY (!cal_julian_day_is_in_domain (julian_day))) \
      return cal_native_backend_fail_day (self, julian_day, year, month, day, error); \
\
    fields = the_rule.from_day (&the_rule, (gint32) julian_day); \
    cal_set_date (year, month, day, fields.year, fields.month, fields.day); \
    return TRUE; \
  } \
  static gboolean \
  cal_##name##_backend_date_to_julian_day (CalBackend  *self, \
                                           int          year, \
                                           int          month, \
                                           int          day, \
                                           gint64      *julian_day, \
                                           GError     **error) \
  { \
    gint32 result = CAL_NO_DAY; \
\
    /* to_day () tests this too, but what the compiler knows it leaves out there; \
     * such branches are foreseen, and the registers are needed. */ \
    if (G_LIKELY (year >= the_rule.first_year && year <= the_rule.last_year && \
                  (guint) month - 1 < (guint) the_rule.max_months && \
                  (guint) day - 1 < (guint) the_rule.max_days)) \
      result = the_rule.to_day (&the_rule, year, month, day); \
\
    /* CAL_NO_DAY is outside the domain. */ \
    if (G_UNLIKELY (!cal_julian_day_is_in_domain (result))) \
      return cal_native_backend_fail_date (self, year, month, day, julian_day, error); \
\
    if (julian_day != NULL) \
      *julian_day = result; \
    return TRUE; \
  } \
  static void \
  cal_##name##_backend_init (Cal##Name##Backend *self) \
  { \
    self->rule = &the_rule; \
  } \
  static void \
  cal_##name##_backend_class_init (Cal##Name##BackendClass *klass) \
  { \
    klass->julian_day_to_date = cal_##name##_backend_julian_day_to_date; \
    klass->date_to_julian_day = cal_##name##_backend_date_to_julian_day; \
    cal_native_backend_init_class (klass); \
  } \
  const CalBuiltin cal_##name##_builtin = { &the_rule, cal_##name##_backend_get_type };

/* What the conversions do when there is nothing to tell; FALSE. */
gboolean cal_native_backend_fail_day  (CalBackend  *self,
                                       gint64       julian_day,
                                       int         *year,
                                       int         *month,
                                       int         *day,
                                       GError     **error);
gboolean cal_native_backend_fail_date (CalBackend  *self,
                                       int          year,
                                       int          month,
                                       int          day,
                                       gint64      *julian_day,
                                       GError     **error);

/* Names that several families share. */
extern const char *const cal_roman_month_names[];         /* January … */
extern const char *const cal_roman_month_abbreviations[]; /* Jan … */

G_END_DECLS
