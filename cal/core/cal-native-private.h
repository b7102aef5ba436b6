/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"
#include "cal-rule-private.h"

G_BEGIN_DECLS

/* How a rule becomes a CalBackend.  There is no class between CalBackend and
 * those of built-in calendars, so that nothing can be derived from half of a
 * calendar: each is a final class with the same instance and nearly the same
 * function table.
 */
typedef struct
{
  CalBackend parent_instance;

  const CalRule *rule; /* never changes; never NULL */
  CalBounds bounds;
} CalNativeBackend;

typedef CalBackendClass CalNativeBackendClass;

static inline const CalRule *
cal_native_get_rule (CalBackend *self)
{
  return ((CalNativeBackend *) self)->rule;
}

/* The rule of a native calendar; NULL for any other backend.  For tests, and for
 * what has checked its arguments once for many calls: what else is not of this class
 * and its table asks the table. */
static inline const CalRule *
cal_backend_peek_rule (CalBackend *self)
{
  return cal_backend_get_funcs (self)->is_constant ? ((CalNativeBackend *) self)->rule : NULL;
}

typedef gboolean (*CalDayToDateFunc) (CalBackend *self, gint64 julian_day,
                                      int *year, int *month, int *day, GError **error);
typedef gboolean (*CalDateToDayFunc) (CalBackend *self, int year, int month, int day,
                                      gint64 *julian_day, GError **error);

/* The table, without the conversions that each calendar has for itself. */
extern const CalBackendFuncs cal_native_funcs;

/* Fills the table and the class with what asks the rule of the instance; the two
 * conversions may be NULL. */
void cal_native_init_class (CalBackendClass       *klass,
                            CalBackendFuncs       *funcs,
                            CalDayToDateFunc       day_to_date,
                            CalDateToDayFunc       date_to_day);
/* Makes an instance what @rule says, which must outlive it. */
void cal_native_init       (CalBackend            *self,
                            const CalBackendFuncs *funcs,
                            const CalRule         *rule);

/* Puts names that an application gives over those of the rule, at construction: from then
 * on the table does not change.  Fails if the calendar lacks a month or an era that has
 * names there.  cal-native-names.c */
gboolean cal_native_set_name_table (CalBackend        *self,
                                    CalNameTable      *table,
                                    GError           **error);

/* What the conversions do when there is no result; FALSE. */
gboolean cal_native_fail_day  (CalBackend  *self,
                               gint64       julian_day,
                               int         *year,
                               int         *month,
                               int         *day,
                               GError     **error);
gboolean cal_native_fail_date (CalBackend  *self,
                               int          year,
                               int          month,
                               int          day,
                               gint64      *julian_day,
                               GError     **error);

/* The conversions of a rule.  Where the compiler knows the rule, its functions and
 * its numbers are put in their places. */

static G_ALWAYS_INLINE inline gboolean
cal_native_convert_day (CalBackend     *self,
                        const CalRule  *rule,
                        gint64          julian_day,
                        int            *year,
                        int            *month,
                        int            *day,
                        GError        **error)
{
  CalFields fields;

  if (G_UNLIKELY (!cal_julian_day_is_in_domain (julian_day)))
    return cal_native_fail_day (self, julian_day, year, month, day, error);

  fields = rule->from_day (rule, (gint32) julian_day);
  cal_set_date (year, month, day, fields.year, fields.month, fields.day);

  return TRUE;
}

static G_ALWAYS_INLINE inline gboolean
cal_native_convert_date (CalBackend     *self,
                         const CalRule  *rule,
                         int             year,
                         int             month,
                         int             day,
                         gint64         *julian_day,
                         GError        **error)
{
  gint32 result = CAL_NO_DAY;

  /* to_day () tests this too, but what the compiler knows it leaves out there;
   * such branches are foreseen, and the registers are needed. */
  if (G_LIKELY (year >= rule->first_year && year <= rule->last_year &&
                (guint) month - 1 < (guint) rule->max_months &&
                (guint) day - 1 < (guint) rule->max_days))
    result = rule->to_day (rule, year, month, day);

  /* CAL_NO_DAY is outside the domain. */
  if (G_UNLIKELY (!cal_julian_day_is_in_domain (result)))
    return cal_native_fail_date (self, year, month, day, julian_day, error);

  if (julian_day != NULL)
    *julian_day = result;

  return TRUE;
}

/* A built-in calendar as the list of built-ins knows it. */
typedef struct
{
  const CalRule *rule;
  GType (*get_type) (void);
} CalBuiltin;

/* Defines the final class CalNameBackend of one built-in calendar and its entry
 * cal_name_builtin, which cal-builtins.c lists. */
#define CAL_DEFINE_BUILTIN(Name, name, the_rule) \
  typedef CalNativeBackend Cal##Name##Backend; \
  typedef CalNativeBackendClass Cal##Name##BackendClass; \
  GType cal_##name##_backend_get_type (void) G_GNUC_CONST; \
  extern const CalBuiltin cal_##name##_builtin; \
  G_DEFINE_FINAL_TYPE (Cal##Name##Backend, cal_##name##_backend, CAL_TYPE_BACKEND) \
  static CalBackendFuncs cal_##name##_funcs; \
  static gboolean \
  cal_##name##_backend_julian_day_to_date (CalBackend  *self, \
                                           gint64       julian_day, \
                                           int         *year, \
                                           int         *month, \
                                           int         *day, \
                                           GError     **error) \
  { \
    return cal_native_convert_day (self, &the_rule, julian_day, year, month, day, error); \
  } \
  static gboolean \
  cal_##name##_backend_date_to_julian_day (CalBackend  *self, \
                                           int          year, \
                                           int          month, \
                                           int          day, \
                                           gint64      *julian_day, \
                                           GError     **error) \
  { \
    return cal_native_convert_date (self, &the_rule, year, month, day, julian_day, error); \
  } \
  static void \
  cal_##name##_backend_init (Cal##Name##Backend *self) \
  { \
    cal_native_init (CAL_BACKEND (self), &cal_##name##_funcs, &the_rule); \
  } \
  static void \
  cal_##name##_backend_class_init (Cal##Name##BackendClass *klass) \
  { \
    cal_native_init_class (klass, &cal_##name##_funcs, \
                           cal_##name##_backend_julian_day_to_date, \
                           cal_##name##_backend_date_to_julian_day); \
  } \
  const CalBuiltin cal_##name##_builtin = { &the_rule, cal_##name##_backend_get_type };


/* The days of the function table; cal-native-days.c. */
gboolean cal_native_get_gap (CalBackend *self,
                             int year,
                             int month,
                             CalGap *gap,
                             GError **error);
gboolean cal_native_may_lack_weekday (CalBackend *self);
int cal_native_get_day_of_week (CalBackend *self,
                                gint64 julian_day,
                                GError **error);
gboolean cal_native_get_day_label (CalBackend *self,
                                   gint64 julian_day,
                                   CalLabel *label,
                                   gboolean *known,
                                   GError **error);
gboolean cal_native_get_day_for_label (CalBackend *self,
                                       const CalLabel *label,
                                       CalLabelWhich which,
                                       CalOverflow overflow,
                                       gint64 *julian_day,
                                       GError **error);
char *cal_native_dup_day_name (CalBackend *self,
                               gint64 julian_day,
                               const char *locale,
                               CalNameWidth width);

/* The eras and names of the function table; cal-native-names.c. */
guint cal_native_get_n_eras (CalBackend *self);
CalEra *cal_native_dup_era (CalBackend *self,
                            guint index);
gboolean cal_native_has_turning_era (CalBackend *self);
gboolean cal_native_get_era_for_day (CalBackend *self,
                                     gint64 julian_day,
                                     CalDayEra *era,
                                     GError **error);
guint cal_native_get_n_year_counts (CalBackend *self);
CalEra *cal_native_dup_year_count (CalBackend *self,
                                   guint index);
gboolean cal_native_get_era_year (CalBackend *self,
                                  gint64 julian_day,
                                  CalEra *era,
                                  int *era_year,
                                  GError **error);
guint cal_native_get_n_cycles (CalBackend *self);
char *cal_native_dup_cycle_id (CalBackend *self,
                               guint index);
gboolean cal_native_uses_cycle (CalBackend *self,
                                const CalCycle *cycle);
gboolean cal_native_has_cycle (CalBackend *self);
int cal_native_get_cyclic_year (CalBackend *self,
                                int year,
                                GError **error);
const CalRuleNames *cal_native_get_rule_names (CalBackend *self);
CalNames *cal_native_get_names (CalBackend *self,
                                const CalLocale *locale,
                                GError **error);
CalNameTable *cal_native_dup_name_table (CalBackend *self);
char *cal_native_get_display_name (CalBackend *self,
                                   const char *locale);
char *cal_native_get_month_name (CalBackend *self,
                                 const char *locale,
                                 int year,
                                 int month,
                                 CalNameWidth width,
                                 CalNameContext context,
                                 GError **error);
char *cal_native_get_weekday_name (CalBackend *self,
                                   const char *locale,
                                   int weekday,
                                   CalNameWidth width,
                                   CalNameContext context,
                                   GError **error);
char *cal_native_get_era_name (CalBackend *self,
                               const char *locale,
                               const char *era,
                               CalNameWidth width,
                               GError **error);
char *cal_native_get_cyclic_year_name (CalBackend *self,
                                       const char *locale,
                                       int cyclic_year,
                                       CalNameWidth width,
                                       GError **error);
char *cal_native_get_zodiac_name (CalBackend *self,
                                  const char *locale,
                                  int cyclic_year,
                                  CalNameWidth width,
                                  GError **error);

G_END_DECLS
