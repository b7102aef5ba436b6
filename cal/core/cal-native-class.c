/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The classes of built-in calendars: virtual functions, which are those of the function
 * table where both are the same. */

#include "config.h"

#include "cal-native-private.h"

#include "cal-turning-private.h"

/* The virtual functions that are not those of the table. */

static char *
native_dup_month_code (CalBackend  *self,
                       int          year,
                       int          month,
                       GError     **error)
{
  CalMonthCode code = cal_native_funcs.get_month_code (self, year, month, error);

  return code != CAL_MONTH_CODE_NONE ? g_strdup (cal_month_code_to_string (code)) : NULL;
}

static gboolean
native_get_missing_days (CalBackend  *self,
                         int          year,
                         int          month,
                         int         *first,
                         int         *n,
                         GError     **error)
{
  CalGap gap;

  if (!cal_native_get_gap (self, year, month, &gap, error))
    return FALSE;

  *first = gap.first;
  *n = gap.n;

  return TRUE;
}

static CalDayLabel *
native_dup_day_label (CalBackend *self,
                      gint64      julian_day)
{
  CalLabel label;
  gboolean known;

  return cal_native_get_day_label (self, julian_day, &label, &known, NULL) && known
         ? cal_day_label_wrap (&label) : NULL;
}

static gboolean
native_find_day_for_label (CalBackend     *self,
                           CalDayLabel    *label,
                           CalLabelWhich   which,
                           CalOverflow     overflow,
                           gint64         *julian_day,
                           GError        **error)
{
  return cal_native_get_day_for_label (self, cal_day_label_peek (label), which, overflow, julian_day, error);
}

/* Of an era or a count of any kind. */
static gboolean
native_get_year_of_era (CalBackend  *self,
                        gint64       julian_day,
                        const char  *code,
                        int         *era_year,
                        GError     **error)
{
  g_autoptr (CalEra) era = cal_backend_find_era_or_count (self, code, error);

  return era != NULL && cal_native_get_era_year (self, julian_day, era, era_year, error);
}

static int
native_get_minimum_days_in_month (CalBackend *self)
{
  return cal_native_get_rule (self)->min_days;
}

static int
native_get_maximum_days_in_month (CalBackend *self)
{
  return cal_native_get_rule (self)->max_days;
}

static int
native_get_maximum_months_in_year (CalBackend *self)
{
  return cal_native_get_rule (self)->max_months;
}

/* Makes instances of the class recognised fast, unless another class is in the
 * slot.  GObject runs class_init once, under a lock of its own. */
static void
enter_class (gpointer klass)
{
  gpointer *slot = &cal_known_classes[cal_known_class_slot (klass)];

  if (*slot == NULL)
    __atomic_store_n (slot, klass, __ATOMIC_RELEASE);
}

void
cal_native_init_class (CalBackendClass   *klass,
                       CalBackendFuncs   *funcs,
                       CalDayToDateFunc   day_to_date,
                       CalDateToDayFunc   date_to_day)
{
  *funcs = cal_native_funcs;
  if (day_to_date != NULL)
    funcs->julian_day_to_date = day_to_date;
  if (date_to_day != NULL)
    funcs->date_to_julian_day = date_to_day;

  klass->julian_day_to_date = funcs->julian_day_to_date;
  klass->date_to_julian_day = funcs->date_to_julian_day;
  klass->get_months_in_year = cal_native_funcs.get_months_in_year;
  klass->get_days_in_month = cal_native_funcs.get_days_in_month;
  klass->is_leap_year = cal_native_funcs.is_leap_year;
  klass->get_month_code = native_dup_month_code;
  klass->get_day_of_week = cal_native_get_day_of_week;
  klass->get_missing_days = native_get_missing_days;
  klass->get_era_year = native_get_year_of_era;
  klass->get_n_year_counts = cal_native_get_n_year_counts;
  klass->dup_year_count = cal_native_dup_year_count;
  klass->dup_day_label = native_dup_day_label;
  klass->get_day_for_label = native_find_day_for_label;
  klass->dup_day_name = cal_native_dup_day_name;
  klass->get_n_cycles = cal_native_get_n_cycles;
  klass->dup_cycle_id = cal_native_dup_cycle_id;
  klass->dup_names = cal_native_dup_name_table;
  klass->get_n_eras = cal_native_get_n_eras;
  klass->dup_era = cal_native_dup_era;
  klass->get_accuracy = cal_native_funcs.get_accuracy;
  klass->get_authoritative_range = cal_native_funcs.get_authoritative_range;
  klass->get_authority = cal_native_funcs.get_authority;
  klass->dup_source_for_day = cal_native_funcs.dup_source_for_day;
  klass->get_cyclic_year = cal_native_get_cyclic_year;
  klass->get_display_name = cal_native_get_display_name;
  klass->get_month_name = cal_native_get_month_name;
  klass->get_weekday_name = cal_native_get_weekday_name;
  klass->get_era_name = cal_native_get_era_name;
  klass->get_cyclic_year_name = cal_native_get_cyclic_year_name;
  klass->get_minimum_days_in_month = native_get_minimum_days_in_month;
  klass->get_maximum_days_in_month = native_get_maximum_days_in_month;
  klass->get_maximum_months_in_year = native_get_maximum_months_in_year;
  klass->is_proleptic = cal_native_funcs.is_proleptic;

  enter_class (klass);
}

void
cal_native_init (CalBackend            *self,
                 const CalBackendFuncs *funcs,
                 const CalRule         *rule)
{
  CalBackendPrivate *priv = cal_backend_get_private (self);
  CalNativeBackend *native = (CalNativeBackend *) self;

  native->rule = rule;
  native->bounds = (CalBounds) {
    cal_rule_first_day (rule), cal_rule_last_day (rule), rule->first_year, rule->last_year,
    rule->min_days, rule->max_days, rule->max_months,
  };

  priv->funcs = funcs;
  priv->id = rule->id;
  priv->aliases = rule->aliases;
  priv->system = rule->system;
  priv->kind = rule->kind;
  priv->day_start = rule->day_start;
  priv->leap_constrain = rule->leap_forward ? CAL_LEAP_MONTH_CONSTRAIN_FORWARD : CAL_LEAP_MONTH_CONSTRAIN_BACK;
  priv->writes_labels = rule->labels_days;
  priv->thread_safe = TRUE;
  priv->bounds = &native->bounds;
  priv->text = &rule->text;

  if (rule->months_in_year == cal_rule_twelve_months)
    priv->constant_months = 12;
  else if (rule->months_in_year == cal_rule_thirteen_months)
    priv->constant_months = 13;
  else
    priv->constant_months = 0;
}
