/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a subclass of CalBackend inherits: no virtual function is ever NULL. */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-error.h"
#include "cal-label-search-private.h"
#include "cal-month-code-private.h"
#include "locale/cal-names-private.h"

static void
set_missing_error (CalBackend  *self,
                   const char  *function,
                   GError     **error)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_BACKEND,
               "calendar “%s” is broken: its class %s does not override %s()",
               cal_backend_peek_id (self), G_OBJECT_TYPE_NAME (self), function);
}

static gboolean
default_date_to_julian_day (CalBackend  *self,
                            int          year G_GNUC_UNUSED,
                            int          month G_GNUC_UNUSED,
                            int          day G_GNUC_UNUSED,
                            gint64      *julian_day G_GNUC_UNUSED,
                            GError     **error)
{
  set_missing_error (self, "date_to_julian_day", error);
  return FALSE;
}

static gboolean
default_julian_day_to_date (CalBackend  *self,
                            gint64       julian_day G_GNUC_UNUSED,
                            int         *year G_GNUC_UNUSED,
                            int         *month G_GNUC_UNUSED,
                            int         *day G_GNUC_UNUSED,
                            GError     **error)
{
  set_missing_error (self, "julian_day_to_date", error);
  return FALSE;
}

static int
default_get_months_in_year (CalBackend  *self,
                            int          year G_GNUC_UNUSED,
                            GError     **error)
{
  set_missing_error (self, "get_months_in_year", error);
  return 0;
}

static int
default_get_days_in_month (CalBackend  *self,
                           int          year G_GNUC_UNUSED,
                           int          month G_GNUC_UNUSED,
                           GError     **error)
{
  set_missing_error (self, "get_days_in_month", error);
  return 0;
}

static gboolean
default_is_leap_year (CalBackend  *self,
                      int          year G_GNUC_UNUSED,
                      GError     **error)
{
  set_missing_error (self, "is_leap_year", error);
  return FALSE;
}

static char *
default_get_month_code (CalBackend  *self G_GNUC_UNUSED,
                        int          year G_GNUC_UNUSED,
                        int          month,
                        GError     **error G_GNUC_UNUSED)
{
  return g_strdup_printf ("M%02d", month);
}

static int
default_get_day_of_week (CalBackend  *self G_GNUC_UNUSED,
                         gint64       julian_day,
                         GError     **error G_GNUC_UNUSED)
{
  /* Julian day 0 was a Monday. */
  return (int) cal_floor_mod64 (julian_day, 7) + 1;
}

static guint
default_get_n_eras (CalBackend *self G_GNUC_UNUSED)
{
  return 0;
}

static CalEra *
default_dup_era (CalBackend *self G_GNUC_UNUSED,
                 guint       index G_GNUC_UNUSED)
{
  return NULL;
}

static CalAccuracy
default_get_accuracy (CalBackend  *self,
                      gint64       julian_day,
                      GError     **error G_GNUC_UNUSED)
{
  gint64 first, last;

  if (cal_backend_get_funcs (self)->get_authoritative_range (self, &first, &last) &&
      julian_day >= first && julian_day <= last)
    return CAL_ACCURACY_EXACT;

  return CAL_ACCURACY_COMPUTED;
}

static gboolean
default_get_range (CalBackend  *self G_GNUC_UNUSED,
                   gint64      *first,
                   gint64      *last,
                   GError     **error G_GNUC_UNUSED)
{
  if (first != NULL)
    *first = CAL_JULIAN_DAY_MIN;
  if (last != NULL)
    *last = CAL_JULIAN_DAY_MAX;

  return TRUE;
}

static gboolean
default_get_authoritative_range (CalBackend *self G_GNUC_UNUSED,
                                 gint64     *first G_GNUC_UNUSED,
                                 gint64     *last G_GNUC_UNUSED)
{
  return FALSE;
}

static char *
default_get_authority (CalBackend *self G_GNUC_UNUSED)
{
  return NULL;
}

static int
default_get_cyclic_year (CalBackend  *self G_GNUC_UNUSED,
                         int          year G_GNUC_UNUSED,
                         GError     **error G_GNUC_UNUSED)
{
  return 0;
}

/* What the table of names of a backend has, or NULL. */
static char *
dup_given_name (CalBackend   *self,
                const char   *locale,
                CalNamed      kind,
                int           number,
                const char   *era,
                CalNameWidth  width)
{
  g_autoptr (CalNameTable) table = cal_backend_get_funcs (self)->dup_name_table (self);
  CalLocale parsed;

  if (table == NULL)
    return NULL;

  cal_locale_init (&parsed, locale);

  if (kind == CAL_NAMED_WEEKDAY)
    return cal_name_table_dup_weekday (table, &parsed, number, width);

  return g_strdup (cal_name_table_find (table, &parsed, kind, number, era, width));
}

/* There is always something to show. */
static char *
default_get_display_name (CalBackend *self,
                          const char *locale)
{
  char *name = dup_given_name (self, locale, CAL_NAMED_CALENDAR, 0, NULL, CAL_NAME_WIDTH_WIDE);

  return name != NULL ? name : g_strdup (cal_backend_peek_id (self));
}

/* The abbreviation is nearer to a name than the number is. */
static char *
dup_given_month_name (CalBackend   *self,
                      const char   *locale,
                      CalMonthCode  code,
                      CalNameWidth  width)
{
  char *name = dup_given_name (self, locale, CAL_NAMED_MONTH, code, NULL, width);

  if (name == NULL && width == CAL_NAME_WIDTH_WIDE)
    name = dup_given_name (self, locale, CAL_NAMED_MONTH, code, NULL, CAL_NAME_WIDTH_ABBREVIATED);

  return name;
}

static char *
spell_month_code (CalMonthCode code)
{
  if (cal_month_code_get_number (code) == 0)
    return g_strdup ("Leap Month before Month 1");

  return cal_month_code_dup_name (code);
}

static char *
default_get_month_name (CalBackend      *self,
                        const char      *locale,
                        int              year,
                        int              month,
                        CalNameWidth     width,
                        CalNameContext   context G_GNUC_UNUSED,
                        GError         **error)
{
  CalMonthCode code;
  char *name;

  /* A subclass in a language binding may call this with anything. */
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  code = cal_backend_get_funcs (self)->get_month_code (self, year, month, error);

  if (code == CAL_MONTH_CODE_NONE)
    return NULL;

  name = dup_given_month_name (self, locale, code, width);

  if (name != NULL)
    return name;

  return width == CAL_NAME_WIDTH_WIDE ? spell_month_code (code) : g_strdup (cal_month_code_to_string (code));
}

static char *
default_get_weekday_name (CalBackend      *self,
                          const char      *locale,
                          int              weekday,
                          CalNameWidth     width,
                          CalNameContext   context,
                          GError         **error)
{
  g_autoptr (CalNames) names = NULL;
  CalLocale parsed;
  char *name;

  /* A subclass in a language binding may call this with anything. */
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width) && CAL_IS_NAME_CONTEXT (context), NULL);

  if (!cal_check_weekday (weekday, error))
    return NULL;

  name = dup_given_name (self, locale, CAL_NAMED_WEEKDAY, weekday, NULL, width);

  if (name != NULL)
    return name;

  cal_locale_init (&parsed, locale);
  names = cal_names_get (&parsed, NULL, error);

  return names != NULL ? g_strdup (names->weekdays[context][width][weekday - 1]) : NULL;
}

static char *
default_get_era_name (CalBackend    *self,
                      const char    *locale,
                      const char    *era,
                      CalNameWidth   width,
                      GError       **error G_GNUC_UNUSED)
{
  char *name;

  g_return_val_if_fail (era != NULL && CAL_IS_NAME_WIDTH (width), NULL);

  name = dup_given_name (self, locale, CAL_NAMED_ERA, 0, era, width);

  if (name == NULL && width == CAL_NAME_WIDTH_WIDE)
    name = dup_given_name (self, locale, CAL_NAMED_ERA, 0, era, CAL_NAME_WIDTH_ABBREVIATED);

  return name != NULL ? name : g_strdup (era);
}

static char *
default_get_cyclic_year_name (CalBackend    *self G_GNUC_UNUSED,
                              const char    *locale G_GNUC_UNUSED,
                              int            cyclic_year,
                              CalNameWidth   width G_GNUC_UNUSED,
                              GError       **error G_GNUC_UNUSED)
{
  return g_strdup_printf ("%d", cyclic_year);
}

static int
default_get_minimum_days_in_month (CalBackend *self G_GNUC_UNUSED)
{
  return 1;
}

static int
default_get_maximum_days_in_month (CalBackend *self G_GNUC_UNUSED)
{
  return CAL_MAX_DAYS_IN_MONTH;
}

static int
default_get_maximum_months_in_year (CalBackend *self G_GNUC_UNUSED)
{
  return CAL_MAX_MONTHS_IN_YEAR;
}

static gboolean
default_is_proleptic (CalBackend *self G_GNUC_UNUSED)
{
  return TRUE;
}

static gboolean
default_get_missing_days (CalBackend  *self G_GNUC_UNUSED,
                          int          year G_GNUC_UNUSED,
                          int          month G_GNUC_UNUSED,
                          int         *first,
                          int         *n,
                          GError     **error G_GNUC_UNUSED)
{
  *first = *n = 0;
  return TRUE;
}

static gboolean
default_get_era_year (CalBackend  *self,
                      gint64       julian_day G_GNUC_UNUSED,
                      const char  *code G_GNUC_UNUSED,
                      int         *era_year G_GNUC_UNUSED,
                      GError     **error)
{
  set_missing_error (self, "get_era_year", error);
  return FALSE;
}

static CalDayLabel *
default_dup_day_label (CalBackend *self G_GNUC_UNUSED,
                       gint64      julian_day G_GNUC_UNUSED)
{
  return NULL;
}

static gboolean
default_get_day_for_label (CalBackend     *self,
                           CalDayLabel    *label,
                           CalLabelWhich   which,
                           CalOverflow     overflow,
                           gint64         *julian_day,
                           GError        **error)
{
  if (CAL_BACKEND_GET_CLASS (self)->dup_day_label != default_dup_day_label)
    return cal_label_search (self, cal_day_label_peek (label), which, overflow, julian_day, error);

  cal_error_set_no_labels (error, self);
  return FALSE;
}

static char *
default_dup_day_name (CalBackend   *self G_GNUC_UNUSED,
                      gint64        julian_day G_GNUC_UNUSED,
                      const char   *locale G_GNUC_UNUSED,
                      CalNameWidth  width G_GNUC_UNUSED)
{
  return NULL;
}

static char *
default_dup_cycle_id (CalBackend *self G_GNUC_UNUSED,
                      guint       index G_GNUC_UNUSED)
{
  return NULL;
}

static CalNameTable *
default_dup_names (CalBackend *self G_GNUC_UNUSED)
{
  return NULL;
}

static char *
default_dup_source_for_day (CalBackend *self G_GNUC_UNUSED,
                            gint64      julian_day G_GNUC_UNUSED)
{
  return NULL;
}

void
cal_backend_class_set_defaults (CalBackendClass *klass)
{
  klass->date_to_julian_day = default_date_to_julian_day;
  klass->julian_day_to_date = default_julian_day_to_date;
  klass->get_months_in_year = default_get_months_in_year;
  klass->get_days_in_month = default_get_days_in_month;
  klass->is_leap_year = default_is_leap_year;
  klass->get_month_code = default_get_month_code;
  klass->get_day_of_week = default_get_day_of_week;
  klass->get_n_eras = default_get_n_eras;
  klass->dup_era = default_dup_era;
  klass->get_accuracy = default_get_accuracy;
  klass->get_range = default_get_range;
  klass->get_authoritative_range = default_get_authoritative_range;
  klass->get_authority = default_get_authority;
  klass->get_cyclic_year = default_get_cyclic_year;
  klass->get_display_name = default_get_display_name;
  klass->get_month_name = default_get_month_name;
  klass->get_weekday_name = default_get_weekday_name;
  klass->get_era_name = default_get_era_name;
  klass->get_cyclic_year_name = default_get_cyclic_year_name;
  klass->get_minimum_days_in_month = default_get_minimum_days_in_month;
  klass->get_maximum_days_in_month = default_get_maximum_days_in_month;
  klass->get_maximum_months_in_year = default_get_maximum_months_in_year;
  klass->is_proleptic = default_is_proleptic;
  klass->get_missing_days = default_get_missing_days;
  klass->get_era_year = default_get_era_year;
  klass->get_n_year_counts = default_get_n_eras;
  klass->dup_year_count = default_dup_era;
  klass->dup_day_label = default_dup_day_label;
  klass->get_day_for_label = default_get_day_for_label;
  klass->dup_day_name = default_dup_day_name;
  klass->get_n_cycles = default_get_n_eras;
  klass->dup_cycle_id = default_dup_cycle_id;
  klass->dup_names = default_dup_names;
  klass->dup_source_for_day = default_dup_source_for_day;
}

gboolean
cal_backend_class_has_gaps (CalBackendClass *klass)
{
  return klass->get_missing_days != default_get_missing_days;
}

gboolean
cal_backend_class_has_labels (CalBackendClass *klass)
{
  return klass->dup_day_label != default_dup_day_label;
}

gboolean
cal_backend_class_names_by_table (CalBackendClass *klass)
{
  return klass->get_month_name == default_get_month_name;
}

gboolean
cal_backend_class_has_weekdays (CalBackendClass *klass)
{
  return klass->get_day_of_week != default_get_day_of_week;
}

gboolean
cal_backend_class_has_cycle (CalBackendClass *klass)
{
  return klass->get_cyclic_year != default_get_cyclic_year ||
         klass->get_cyclic_year_name != default_get_cyclic_year_name;
}
