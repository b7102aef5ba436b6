/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "hooked.h"

struct _TestHooked
{
  TestMeton parent_instance;

  const CalBackendClass *hooks;
  gpointer data;
  void (*watch) (CalBackend *self);
};

G_DEFINE_FINAL_TYPE (TestHooked, test_hooked, TEST_TYPE_METON)

#define HOOK(type, name, parameters, arguments) \
  static type \
  hooked_##name parameters \
  { \
    const CalBackendClass *hooks = TEST_HOOKED (self)->hooks; \
\
    if (hooks == NULL || hooks->name == NULL) \
      hooks = test_hooked_truth (); \
\
    if (TEST_HOOKED (self)->watch != NULL) \
      TEST_HOOKED (self)->watch (self); \
\
    return hooks->name arguments; \
  }

HOOK (gboolean, date_to_julian_day,
      (CalBackend *self, int year, int month, int day, gint64 *julian_day, GError **error),
      (self, year, month, day, julian_day, error))
HOOK (gboolean, julian_day_to_date,
      (CalBackend *self, gint64 julian_day, int *year, int *month, int *day, GError **error),
      (self, julian_day, year, month, day, error))
HOOK (int, get_months_in_year, (CalBackend *self, int year, GError **error), (self, year, error))
HOOK (int, get_days_in_month, (CalBackend *self, int year, int month, GError **error),
      (self, year, month, error))
HOOK (gboolean, is_leap_year, (CalBackend *self, int year, GError **error), (self, year, error))
HOOK (char *, get_month_code, (CalBackend *self, int year, int month, GError **error),
      (self, year, month, error))
HOOK (int, get_day_of_week, (CalBackend *self, gint64 julian_day, GError **error),
      (self, julian_day, error))
HOOK (guint, get_n_eras, (CalBackend *self), (self))
HOOK (CalEra *, dup_era, (CalBackend *self, guint index), (self, index))
HOOK (CalAccuracy, get_accuracy, (CalBackend *self, gint64 julian_day, GError **error),
      (self, julian_day, error))
HOOK (gboolean, get_range, (CalBackend *self, gint64 *first, gint64 *last, GError **error),
      (self, first, last, error))
HOOK (gboolean, get_authoritative_range, (CalBackend *self, gint64 *first, gint64 *last),
      (self, first, last))
HOOK (char *, get_authority, (CalBackend *self), (self))
HOOK (int, get_cyclic_year, (CalBackend *self, int year, GError **error), (self, year, error))
HOOK (CalNameTable *, dup_names, (CalBackend *self), (self))
HOOK (char *, get_display_name, (CalBackend *self, const char *locale), (self, locale))
HOOK (char *, get_month_name,
      (CalBackend *self, const char *locale, int year, int month, CalNameWidth width,
       CalNameContext context, GError **error),
      (self, locale, year, month, width, context, error))
HOOK (char *, get_weekday_name,
      (CalBackend *self, const char *locale, int weekday, CalNameWidth width,
       CalNameContext context, GError **error),
      (self, locale, weekday, width, context, error))
HOOK (char *, get_era_name,
      (CalBackend *self, const char *locale, const char *era, CalNameWidth width, GError **error),
      (self, locale, era, width, error))
HOOK (char *, get_cyclic_year_name,
      (CalBackend *self, const char *locale, int cyclic_year, CalNameWidth width, GError **error),
      (self, locale, cyclic_year, width, error))
HOOK (int, get_minimum_days_in_month, (CalBackend *self), (self))
HOOK (int, get_maximum_days_in_month, (CalBackend *self), (self))
HOOK (int, get_maximum_months_in_year, (CalBackend *self), (self))
HOOK (gboolean, is_proleptic, (CalBackend *self), (self))
HOOK (gboolean, get_missing_days,
      (CalBackend *self, int year, int month, int *first, int *n, GError **error),
      (self, year, month, first, n, error))
HOOK (gboolean, get_era_year,
      (CalBackend *self, gint64 julian_day, const char *code, int *era_year, GError **error),
      (self, julian_day, code, era_year, error))
HOOK (guint, get_n_year_counts, (CalBackend *self), (self))
HOOK (CalEra *, dup_year_count, (CalBackend *self, guint index), (self, index))
HOOK (CalDayLabel *, dup_day_label, (CalBackend *self, gint64 julian_day), (self, julian_day))
HOOK (gboolean, get_day_for_label,
      (CalBackend *self, CalDayLabel *label, CalLabelWhich which, CalOverflow overflow, gint64 *julian_day,
       GError **error),
      (self, label, which, overflow, julian_day, error))
HOOK (char *, dup_day_name, (CalBackend *self, gint64 julian_day, const char *locale, CalNameWidth width),
      (self, julian_day, locale, width))
HOOK (guint, get_n_cycles, (CalBackend *self), (self))
HOOK (char *, dup_cycle_id, (CalBackend *self, guint index), (self, index))
HOOK (char *, dup_source_for_day, (CalBackend *self, gint64 julian_day), (self, julian_day))

static void
test_hooked_class_init (TestHookedClass *klass)
{
  CalBackendClass *backend_class = CAL_BACKEND_CLASS (klass);

  backend_class->date_to_julian_day = hooked_date_to_julian_day;
  backend_class->julian_day_to_date = hooked_julian_day_to_date;
  backend_class->get_months_in_year = hooked_get_months_in_year;
  backend_class->get_days_in_month = hooked_get_days_in_month;
  backend_class->is_leap_year = hooked_is_leap_year;
  backend_class->get_month_code = hooked_get_month_code;
  backend_class->get_day_of_week = hooked_get_day_of_week;
  backend_class->get_n_eras = hooked_get_n_eras;
  backend_class->dup_era = hooked_dup_era;
  backend_class->get_accuracy = hooked_get_accuracy;
  backend_class->get_range = hooked_get_range;
  backend_class->get_authoritative_range = hooked_get_authoritative_range;
  backend_class->get_authority = hooked_get_authority;
  backend_class->get_cyclic_year = hooked_get_cyclic_year;
  backend_class->dup_names = hooked_dup_names;
  backend_class->get_display_name = hooked_get_display_name;
  backend_class->get_month_name = hooked_get_month_name;
  backend_class->get_weekday_name = hooked_get_weekday_name;
  backend_class->get_era_name = hooked_get_era_name;
  backend_class->get_cyclic_year_name = hooked_get_cyclic_year_name;
  backend_class->get_minimum_days_in_month = hooked_get_minimum_days_in_month;
  backend_class->get_maximum_days_in_month = hooked_get_maximum_days_in_month;
  backend_class->get_maximum_months_in_year = hooked_get_maximum_months_in_year;
  backend_class->is_proleptic = hooked_is_proleptic;
  backend_class->get_missing_days = hooked_get_missing_days;
  backend_class->get_era_year = hooked_get_era_year;
  backend_class->get_n_year_counts = hooked_get_n_year_counts;
  backend_class->dup_year_count = hooked_dup_year_count;
  backend_class->dup_day_label = hooked_dup_day_label;
  backend_class->get_day_for_label = hooked_get_day_for_label;
  backend_class->dup_day_name = hooked_dup_day_name;
  backend_class->get_n_cycles = hooked_get_n_cycles;
  backend_class->dup_cycle_id = hooked_dup_cycle_id;
  backend_class->dup_source_for_day = hooked_dup_source_for_day;
}

static void
test_hooked_init (TestHooked *self G_GNUC_UNUSED)
{
}

CalBackend *
test_hooked_new_full (const char            *id,
                      gboolean               thread_safe,
                      const CalBackendClass *hooks,
                      gpointer               data)
{
  TestHooked *self = g_object_new (TEST_TYPE_HOOKED,
                                   "id", id,
                                   "kind", CAL_KIND_LUNISOLAR,
                                   "thread-safe", thread_safe,
                                   NULL);

  self->hooks = hooks;
  self->data = data;

  return CAL_BACKEND (self);
}

CalBackend *
test_hooked_new (const CalBackendClass *hooks,
                 gpointer               data)
{
  return test_hooked_new_full ("hooked", FALSE, hooks, data);
}

gpointer
test_hooked_get_data (CalBackend *self)
{
  return TEST_HOOKED (self)->data;
}

void
test_hooked_watch (CalBackend  *self,
                   void       (*watch) (CalBackend *self))
{
  TEST_HOOKED (self)->watch = watch;
}

const CalBackendClass *
test_hooked_truth (void)
{
  return CAL_BACKEND_CLASS (test_hooked_parent_class);
}
