/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The virtual functions that all native backends share: each asks the rule.
 * The conversions, which each has for itself, are in the header. */

#include "config.h"

#include "cal-native-private.h"

#include "cal-builtins-private.h"
#include "cal-error.h"
#include "locale/cal-names-private.h"
#include "cal-roman-private.h"

static const CalRule *
get_rule (CalBackend *self)
{
  return ((CalNativeBackend *) self)->rule;
}

/* Why a native backend has no such date: the year, the month, the day or, in
 * the two years that the domain cuts through, the domain. */
static void
set_date_error (CalBackend  *self,
                int          year,
                int          month,
                int          day,
                GError     **error)
{
  const CalRule *rule = get_rule (self);
  int count;

  if (year < rule->first_year || year > rule->last_year)
    {
      cal_error_set_year (error, self, year, rule->first_year, rule->last_year);
      return;
    }

  count = rule->months_in_year (rule, year);

  if (month < 1 || month > count)
    {
      cal_error_set_month (error, self, year, month, count);
      return;
    }

  count = rule->days_in_month (rule, year, month);

  if (day < 1 || day > count)
    cal_error_set_month_day (error, self, year, month, day, count);
  else
    cal_error_set_day (error, rule->to_day (rule, year, month, day),
                       CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
}

gboolean
cal_native_backend_fail_day (CalBackend  *self G_GNUC_UNUSED,
                             gint64       julian_day,
                             int         *year,
                             int         *month,
                             int         *day,
                             GError     **error)
{
  cal_error_set_day (error, julian_day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
  cal_set_date (year, month, day, 0, 0, 0);

  return FALSE;
}

gboolean
cal_native_backend_fail_date (CalBackend  *self,
                              int          year,
                              int          month,
                              int          day,
                              gint64      *julian_day,
                              GError     **error)
{
  set_date_error (self, year, month, day, error);
  if (julian_day != NULL)
    *julian_day = 0;

  return FALSE;
}

static int
native_get_months_in_year (CalBackend  *self,
                           int          year,
                           GError     **error)
{
  return cal_backend_get_months_in_year (self, year, error);
}

static int
native_get_days_in_month (CalBackend  *self,
                          int          year,
                          int          month,
                          GError     **error)
{
  return cal_backend_get_days_in_month (self, year, month, error);
}

static gboolean
native_is_leap_year (CalBackend  *self,
                     int          year,
                     GError     **error)
{
  return cal_backend_is_leap_year (self, year, error);
}

static char *
native_get_month_code (CalBackend  *self,
                       int          year,
                       int          month,
                       GError     **error)
{
  return cal_backend_get_month_code (self, year, month, error);
}

static guint
native_get_n_eras (CalBackend *self)
{
  return get_rule (self)->n_eras;
}

static CalEra *
native_dup_era (CalBackend *self,
                guint       index)
{
  const CalRule *rule = get_rule (self);
  const CalEraRule *era = rule->eras + index;
  gint64 last_day;

  if (index >= rule->n_eras)
    return NULL;

  last_day = index > 0 ? era[-1].first_day - 1 : CAL_JULIAN_DAY_MAX;

  return cal_era_new (era->code, era->aliases, era->kind, era->offset,
                      era->first_day, last_day, NULL);
}

static CalAccuracy
native_get_accuracy (CalBackend  *self,
                     gint64       julian_day,
                     GError     **error)
{
  if (!cal_backend_check_day (self, julian_day, error))
    return CAL_ACCURACY_APPROXIMATE;

  return cal_rule_accuracy (get_rule (self), (gint32) julian_day);
}

static gboolean
native_get_authoritative_range (CalBackend *self,
                                gint64     *first,
                                gint64     *last)
{
  const CalRule *rule = get_rule (self);

  *first = rule->authoritative_first;
  *last = rule->authoritative_last;

  return *first <= *last;
}

static char *
native_get_authority (CalBackend *self)
{
  return g_strdup (get_rule (self)->authority);
}

static int
native_get_cyclic_year (CalBackend  *self,
                        int          year,
                        GError     **error)
{
  return cal_backend_check_year (self, year, error) ? cal_rule_cyclic_year (get_rule (self), year) : 0;
}

static CalNames *
get_names (CalBackend  *self,
           const char  *locale,
           GError     **error)
{
  CalLocale parsed;

  cal_locale_init (&parsed, locale);

  return cal_names_get (&parsed, get_rule (self)->id, error);
}

static char *
native_get_display_name (CalBackend *self,
                         const char *locale)
{
  g_autoptr (CalNames) names = get_names (self, locale, NULL);

  return g_strdup (names != NULL && names->display_name != NULL
                   ? names->display_name : get_rule (self)->names->display_name);
}

static char *
native_get_month_name (CalBackend      *self,
                       const char      *locale,
                       int              year,
                       int              month,
                       CalNameWidth     width,
                       CalNameContext   context,
                       GError         **error)
{
  const CalRule *rule = get_rule (self);
  g_autoptr (CalNames) names = NULL;
  const char *name;
  int leap_month;

  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width) && CAL_IS_NAME_CONTEXT (context), NULL);

  if (!cal_backend_check_month (self, year, month, error))
    return NULL;

  names = get_names (self, locale, error);
  if (names == NULL)
    return NULL;

  leap_month = cal_rule_leap_month (rule, year);
  name = cal_names_get_month (names, cal_rule_month_code (rule, year, month),
                              leap_month != 0 && month == leap_month + 1, width, context);

  return name != NULL ? g_strdup (name) : cal_rule_dup_month_name (rule, year, month, width);
}

static char *
native_get_era_name (CalBackend    *self,
                     const char    *locale,
                     const char    *era,
                     CalNameWidth   width,
                     GError       **error)
{
  const CalRule *rule = get_rule (self);
  g_autoptr (CalNames) names = NULL;
  const char *name;

  g_return_val_if_fail (era != NULL && CAL_IS_NAME_WIDTH (width), NULL);

  names = get_names (self, locale, error);
  if (names == NULL)
    return NULL;

  name = cal_names_get_era (names, era, width);

  for (gsize i = 0; name == NULL && i < rule->n_eras; i++)
    if (g_str_equal (rule->eras[i].code, era))
      name = cal_era_rule_get_name (&rule->eras[i], width);

  return g_strdup (name != NULL ? name : era);
}

static char *
native_get_cyclic_year_name (CalBackend    *self,
                             const char    *locale,
                             int            cyclic_year,
                             CalNameWidth   width,
                             GError       **error)
{
  g_autoptr (CalNames) names = NULL;

  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  if (!cal_backend_check_cyclic_year (self, cyclic_year, error))
    return NULL;

  names = get_names (self, locale, error);
  if (names == NULL)
    return NULL;

  return g_strdup (names->cyclic_years[width][cyclic_year - 1]);
}

static int
native_get_minimum_days_in_month (CalBackend *self)
{
  return get_rule (self)->min_days;
}

static int
native_get_maximum_days_in_month (CalBackend *self)
{
  return get_rule (self)->max_days;
}

static int
native_get_maximum_months_in_year (CalBackend *self)
{
  return get_rule (self)->max_months;
}

/* There is room for ten times as many, so that searches are short and end. */
G_STATIC_ASSERT (G_N_ELEMENTS (cal_native_classes) > 10 * CAL_N_SYSTEMS);

/* Enters a class among those that cal_backend_peek_rule () recognises.  GObject
 * runs class_init once, under a lock of its own. */
static void
recognise_class (gpointer klass)
{
  guint slot = cal_native_class_slot (klass);

  while (cal_native_classes[slot] != NULL)
    slot = (slot + 1) & (G_N_ELEMENTS (cal_native_classes) - 1);

  __atomic_store_n (&cal_native_classes[slot], klass, __ATOMIC_RELEASE);
}

void
cal_native_backend_init_class (CalBackendClass *klass)
{
  klass->get_months_in_year = native_get_months_in_year;
  klass->get_days_in_month = native_get_days_in_month;
  klass->is_leap_year = native_is_leap_year;
  klass->get_month_code = native_get_month_code;
  klass->get_n_eras = native_get_n_eras;
  klass->dup_era = native_dup_era;
  klass->get_accuracy = native_get_accuracy;
  klass->get_authoritative_range = native_get_authoritative_range;
  klass->get_authority = native_get_authority;
  klass->get_cyclic_year = native_get_cyclic_year;
  klass->get_display_name = native_get_display_name;
  klass->get_month_name = native_get_month_name;
  klass->get_era_name = native_get_era_name;
  klass->get_cyclic_year_name = native_get_cyclic_year_name;
  klass->get_minimum_days_in_month = native_get_minimum_days_in_month;
  klass->get_maximum_days_in_month = native_get_maximum_days_in_month;
  klass->get_maximum_months_in_year = native_get_maximum_months_in_year;

  recognise_class (klass);
}

const char *const cal_roman_month_names[] = {
  "January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"
};

const char *const cal_roman_month_abbreviations[] = {
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
};

const char *const cal_ce_aliases[] = { "ad", NULL };
const char *const cal_bce_aliases[] = { "bc", NULL };
