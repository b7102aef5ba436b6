/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "mirror.h"

#include "cal-cycle.h"

struct _FuzzMirror
{
  CalBackend parent_instance;

  CalBackend *original;
};

G_DEFINE_FINAL_TYPE (FuzzMirror, fuzz_mirror, CAL_TYPE_BACKEND)

#define ORIGINAL FUZZ_MIRROR (self)->original

#define ASK(type, name, parameters, ...) \
  static type \
  mirror_##name parameters \
  { \
    return cal_backend_##name (ORIGINAL, ##__VA_ARGS__); \
  }

ASK (gboolean, date_to_julian_day,
     (CalBackend *self, int year, int month, int day, gint64 *julian_day, GError **error),
     year, month, day, julian_day, error)
ASK (gboolean, julian_day_to_date,
     (CalBackend *self, gint64 julian_day, int *year, int *month, int *day, GError **error),
     julian_day, year, month, day, error)
ASK (int, get_months_in_year, (CalBackend *self, int year, GError **error), year, error)
ASK (int, get_days_in_month, (CalBackend *self, int year, int month, GError **error), year, month, error)
ASK (gboolean, is_leap_year, (CalBackend *self, int year, GError **error), year, error)
ASK (char *, get_month_code, (CalBackend *self, int year, int month, GError **error), year, month, error)
ASK (int, get_day_of_week, (CalBackend *self, gint64 julian_day, GError **error), julian_day, error)
ASK (guint, get_n_eras, (CalBackend *self))
ASK (CalEra *, dup_era, (CalBackend *self, guint index), index)
ASK (CalAccuracy, get_accuracy, (CalBackend *self, gint64 julian_day, GError **error), julian_day, error)
ASK (gboolean, get_range, (CalBackend *self, gint64 *first, gint64 *last, GError **error), first, last, error)
ASK (gboolean, get_authoritative_range, (CalBackend *self, gint64 *first, gint64 *last), first, last)
ASK (int, get_cyclic_year, (CalBackend *self, int year, GError **error), year, error)
ASK (CalNameTable *, dup_names, (CalBackend *self))
ASK (char *, get_month_name,
     (CalBackend *self, const char *locale, int year, int month, CalNameWidth width, CalNameContext context,
      GError **error),
     locale, year, month, width, context, error)
ASK (char *, get_weekday_name,
     (CalBackend *self, const char *locale, int weekday, CalNameWidth width, CalNameContext context,
      GError **error),
     locale, weekday, width, context, error)
ASK (char *, get_era_name,
     (CalBackend *self, const char *locale, const char *era, CalNameWidth width, GError **error),
     locale, era, width, error)
ASK (int, get_minimum_days_in_month, (CalBackend *self))
ASK (int, get_maximum_days_in_month, (CalBackend *self))
ASK (int, get_maximum_months_in_year, (CalBackend *self))
ASK (gboolean, is_proleptic, (CalBackend *self))
ASK (gboolean, get_missing_days,
     (CalBackend *self, int year, int month, int *first, int *n, GError **error),
     year, month, first, n, error)
ASK (gboolean, get_era_year,
     (CalBackend *self, gint64 julian_day, const char *code, int *era_year, GError **error),
     julian_day, code, era_year, error)
ASK (guint, get_n_year_counts, (CalBackend *self))
ASK (CalEra *, dup_year_count, (CalBackend *self, guint index), index)
ASK (CalDayLabel *, dup_day_label, (CalBackend *self, gint64 julian_day), julian_day)
ASK (gboolean, get_day_for_label,
     (CalBackend *self, CalDayLabel *label, CalLabelWhich which, CalOverflow overflow, gint64 *julian_day,
      GError **error),
     label, which, overflow, julian_day, error)

static void
fuzz_mirror_finalize (GObject *object)
{
  g_object_unref (FUZZ_MIRROR (object)->original);

  G_OBJECT_CLASS (fuzz_mirror_parent_class)->finalize (object);
}

#define FILL(name) backend_class->name = mirror_##name

static void
fuzz_mirror_class_init (FuzzMirrorClass *klass)
{
  CalBackendClass *backend_class = CAL_BACKEND_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = fuzz_mirror_finalize;

  FILL (date_to_julian_day);
  FILL (julian_day_to_date);
  FILL (get_months_in_year);
  FILL (get_days_in_month);
  FILL (is_leap_year);
  FILL (get_month_code);
  FILL (get_day_of_week);
  FILL (get_n_eras);
  FILL (dup_era);
  FILL (get_accuracy);
  FILL (get_range);
  FILL (get_authoritative_range);
  FILL (get_cyclic_year);
  FILL (dup_names);
  FILL (get_month_name);
  FILL (get_weekday_name);
  FILL (get_era_name);
  FILL (get_minimum_days_in_month);
  FILL (get_maximum_days_in_month);
  FILL (get_maximum_months_in_year);
  FILL (is_proleptic);
  FILL (get_missing_days);
  FILL (get_era_year);
  FILL (get_n_year_counts);
  FILL (dup_year_count);
  FILL (dup_day_label);
  FILL (get_day_for_label);
}

static void
fuzz_mirror_init (FuzzMirror *self G_GNUC_UNUSED)
{
}

CalBackend *
fuzz_mirror_new (CalBackend *original)
{
  FuzzMirror *self = g_object_new (FUZZ_TYPE_MIRROR,
                                   "id", "mirror",
                                   "kind", cal_backend_get_kind (original),
                                   "day-start", cal_backend_get_day_start (original),
                                   "leap-month-constrain", cal_backend_get_leap_month_constrain (original),
                                   "writes-labels", cal_backend_writes_labels (original),
                                   NULL);

  self->original = g_object_ref (original);

  return CAL_BACKEND (self);
}
