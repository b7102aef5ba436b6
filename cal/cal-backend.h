/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(CAL_INSIDE) && !defined(CAL_COMPILATION)
# error "Only <cal/cal.h> can be included directly."
#endif

#include "cal-day-label.h"
#include "cal-era.h"
#include "cal-name-table.h"
#include "cal-types.h"

G_BEGIN_DECLS

#define CAL_TYPE_BACKEND (cal_backend_get_type ())

CAL_AVAILABLE_IN_1_0
GType cal_backend_get_type (void) G_GNUC_CONST;

typedef struct _CalBackendClass CalBackendClass;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalBackend, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CalBackendClass, g_type_class_unref)

#define CAL_BACKEND(object) \
  (G_TYPE_CHECK_INSTANCE_CAST ((object), CAL_TYPE_BACKEND, CalBackend))
#define CAL_BACKEND_CLASS(klass) \
  (G_TYPE_CHECK_CLASS_CAST ((klass), CAL_TYPE_BACKEND, CalBackendClass))
#define CAL_IS_BACKEND(object) \
  (G_TYPE_CHECK_INSTANCE_TYPE ((object), CAL_TYPE_BACKEND))
#define CAL_IS_BACKEND_CLASS(klass) \
  (G_TYPE_CHECK_CLASS_TYPE ((klass), CAL_TYPE_BACKEND))
#define CAL_BACKEND_GET_CLASS(object) \
  (G_TYPE_INSTANCE_GET_CLASS ((object), CAL_TYPE_BACKEND, CalBackendClass))

struct _CalBackend
{
  /*< private >*/
  GObject parent_instance;
};

/**
 * CalBackendClass:
 * @parent_class: the parent class
 * @date_to_julian_day: day of a date
 * @julian_day_to_date: date of a day
 * @get_months_in_year: number of months of a year
 * @get_days_in_month: length of a month
 * @is_leap_year: whether a year is a leap year
 * @get_month_code: the code of a month; by default `M` and the ordinal in two digits
 * @get_day_of_week: the weekday, 1 (Monday) to 7 (Sunday), or 0; by default the week of seven days
 * @get_n_eras: number of eras; by default none
 * @dup_era: one of the eras, the latest first
 * @get_accuracy: how sure a day is; by default exact within the authoritative
 *   range and computed elsewhere
 * @get_range: the days that the backend can convert; by default the whole domain
 * @get_authoritative_range: the days of which it is sure; by default none
 * @get_authority: who says so; by default nobody
 * @get_cyclic_year: the place of a year in the cycle of sixty, 1 to 60, or 0; by default 0
 * @get_display_name: the name of the calendar; by default that of @dup_names, or its id
 * @get_month_name: the name of a month; by default that of @dup_names, or “Month” and its
 *   number
 * @get_weekday_name: the name of a weekday; by default that of @dup_names, or of the
 *   Gregorian calendar. As in all functions for names, the width is wide, abbreviated or
 *   narrow: where a name of [enum@Cal.NameWidth.SHORT] is wanted, a class that has names of
 *   its own is asked for the abbreviated one
 * @get_era_name: the name of an era; by default that of @dup_names, or its code
 * @get_cyclic_year_name: the name of a cyclic year; by default its number
 * @get_minimum_days_in_month: no month is shorter; by default 1
 * @get_maximum_days_in_month: no month is longer; by default 999
 * @get_maximum_months_in_year: no year has more months; by default 99
 * @is_proleptic: whether the rule is carried back before its introduction; by default true
 * @get_missing_days: the run of day numbers that a month lacks; by default none
 * @get_era_year: the year of a day in an era of kind
 *   [enum@Cal.EraKind.TURNING]; there is no default
 * @get_n_year_counts: number of counts of years beside the eras; by default none
 * @dup_year_count: one of these counts
 * @dup_day_label: the label of a day; by default none
 * @get_day_for_label: the day of a label; by default it is looked for with
 *   @dup_day_label
 * @dup_day_name: what people call a day; by default nothing
 * @get_n_cycles: number of cycles by which people name days and years; by default none
 * @dup_cycle_id: the id of one of these cycles
 * @dup_names: a table of names, asked for once; by default none
 * @dup_source_for_day: which source decided the date of a day; by default none
 *
 * The class of backends.
 *
 * A subclass overrides the first five functions; the others have defaults
 * that derive from them. Callers never call these slots: the methods of
 * [class@Cal.Backend] check what goes in and what comes out.
 *
 * Since: 1.0
 */
struct _CalBackendClass
{
  GObjectClass parent_class;

  gboolean (*date_to_julian_day) (CalBackend  *self,
                                  int          year,
                                  int          month,
                                  int          day,
                                  gint64      *julian_day,
                                  GError     **error);
  gboolean (*julian_day_to_date) (CalBackend  *self,
                                  gint64       julian_day,
                                  int         *year,
                                  int         *month,
                                  int         *day,
                                  GError     **error);
  int (*get_months_in_year) (CalBackend  *self,
                             int          year,
                             GError     **error);
  int (*get_days_in_month) (CalBackend  *self,
                            int          year,
                            int          month,
                            GError     **error);
  gboolean (*is_leap_year) (CalBackend  *self,
                            int          year,
                            GError     **error);
  char *(*get_month_code) (CalBackend  *self,
                           int          year,
                           int          month,
                           GError     **error);
  int (*get_day_of_week) (CalBackend  *self,
                          gint64       julian_day,
                          GError     **error);
  guint (*get_n_eras) (CalBackend *self);
  CalEra *(*dup_era) (CalBackend *self,
                      guint       index);
  CalAccuracy (*get_accuracy) (CalBackend  *self,
                               gint64       julian_day,
                               GError     **error);
  gboolean (*get_range) (CalBackend  *self,
                         gint64      *first,
                         gint64      *last,
                         GError     **error);
  gboolean (*get_authoritative_range) (CalBackend *self,
                                       gint64     *first,
                                       gint64     *last);
  char *(*get_authority) (CalBackend *self);
  int (*get_cyclic_year) (CalBackend  *self,
                          int          year,
                          GError     **error);
  char *(*get_display_name) (CalBackend *self,
                             const char *locale);
  char *(*get_month_name) (CalBackend      *self,
                           const char      *locale,
                           int              year,
                           int              month,
                           CalNameWidth     width,
                           CalNameContext   context,
                           GError         **error);
  char *(*get_weekday_name) (CalBackend      *self,
                             const char      *locale,
                             int              weekday,
                             CalNameWidth     width,
                             CalNameContext   context,
                             GError         **error);
  char *(*get_era_name) (CalBackend    *self,
                         const char    *locale,
                         const char    *era,
                         CalNameWidth   width,
                         GError       **error);
  char *(*get_cyclic_year_name) (CalBackend    *self,
                                 const char    *locale,
                                 int            cyclic_year,
                                 CalNameWidth   width,
                                 GError       **error);

  int (*get_minimum_days_in_month) (CalBackend *self);
  int (*get_maximum_days_in_month) (CalBackend *self);
  int (*get_maximum_months_in_year) (CalBackend *self);
  gboolean (*is_proleptic) (CalBackend *self);

  gboolean (*get_missing_days) (CalBackend  *self,
                                int          year,
                                int          month,
                                int         *first,
                                int         *n,
                                GError     **error);

  gboolean (*get_era_year) (CalBackend  *self,
                            gint64       julian_day,
                            const char  *code,
                            int         *era_year,
                            GError     **error);
  guint (*get_n_year_counts) (CalBackend *self);
  CalEra *(*dup_year_count) (CalBackend *self,
                             guint       index);

  CalDayLabel *(*dup_day_label) (CalBackend *self,
                                 gint64      julian_day);
  gboolean (*get_day_for_label) (CalBackend     *self,
                                 CalDayLabel    *label,
                                 CalLabelWhich   which,
                                 CalOverflow     overflow,
                                 gint64         *julian_day,
                                 GError        **error);
  char *(*dup_day_name) (CalBackend   *self,
                         gint64        julian_day,
                         const char   *locale,
                         CalNameWidth  width);

  guint (*get_n_cycles) (CalBackend *self);
  char *(*dup_cycle_id) (CalBackend *self,
                         guint       index);

  CalNameTable *(*dup_names) (CalBackend *self);

  char *(*dup_source_for_day) (CalBackend *self,
                               gint64      julian_day);

  /*< private >*/
  gpointer padding[16];
};

CAL_AVAILABLE_IN_1_0
CalBackend *cal_backend_lookup (const char  *name,
                                GError     **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
const char         *cal_backend_get_id         (CalBackend *self);
CAL_AVAILABLE_IN_1_0
const char * const *cal_backend_get_aliases    (CalBackend *self);
CAL_AVAILABLE_IN_1_0
CalSystem           cal_backend_get_system     (CalBackend *self);
CAL_AVAILABLE_IN_1_0
CalKind             cal_backend_get_kind       (CalBackend *self);
CAL_AVAILABLE_IN_1_0
CalDayStart         cal_backend_get_day_start  (CalBackend *self);
CAL_AVAILABLE_IN_1_0
gboolean            cal_backend_is_thread_safe (CalBackend *self);
CAL_AVAILABLE_IN_1_0
gboolean            cal_backend_writes_labels  (CalBackend *self);
CAL_AVAILABLE_IN_1_0
CalLeapMonthConstrain cal_backend_get_leap_month_constrain (CalBackend *self);

CAL_AVAILABLE_IN_1_0
gboolean cal_backend_equal        (gconstpointer a,
                                   gconstpointer b);
CAL_AVAILABLE_IN_1_0
guint    cal_backend_hash         (gconstpointer self);

CAL_AVAILABLE_IN_1_0
gboolean cal_backend_is_solar     (CalBackend *self);
CAL_AVAILABLE_IN_1_0
gboolean cal_backend_is_lunar     (CalBackend *self);
CAL_AVAILABLE_IN_1_0
gboolean cal_backend_is_lunisolar (CalBackend *self);
CAL_AVAILABLE_IN_1_0
gboolean cal_backend_is_proleptic (CalBackend *self);

CAL_AVAILABLE_IN_1_0
gboolean cal_backend_date_to_julian_day (CalBackend  *self,
                                         int          year,
                                         int          month,
                                         int          day,
                                         gint64      *julian_day,
                                         GError     **error);
CAL_AVAILABLE_IN_1_0
gboolean cal_backend_julian_day_to_date (CalBackend  *self,
                                         gint64       julian_day,
                                         int         *year,
                                         int         *month,
                                         int         *day,
                                         GError     **error);
CAL_AVAILABLE_IN_1_0
gboolean cal_backend_is_valid_date      (CalBackend *self,
                                         int         year,
                                         int         month,
                                         int         day);

CAL_AVAILABLE_IN_1_0
gboolean cal_backend_is_leap_year               (CalBackend  *self,
                                                 int          year,
                                                 GError     **error);
CAL_AVAILABLE_IN_1_0
int      cal_backend_get_months_in_year         (CalBackend  *self,
                                                 int          year,
                                                 GError     **error);
CAL_AVAILABLE_IN_1_0
int      cal_backend_get_days_in_month          (CalBackend  *self,
                                                 int          year,
                                                 int          month,
                                                 GError     **error);
CAL_AVAILABLE_IN_1_0
gboolean cal_backend_get_missing_days           (CalBackend  *self,
                                                 int          year,
                                                 int          month,
                                                 int         *first,
                                                 int         *n,
                                                 GError     **error);
CAL_AVAILABLE_IN_1_0
int      cal_backend_get_last_day_in_month      (CalBackend  *self,
                                                 int          year,
                                                 int          month,
                                                 GError     **error);
CAL_AVAILABLE_IN_1_0
int      cal_backend_get_days_in_year           (CalBackend  *self,
                                                 int          year,
                                                 GError     **error);
CAL_AVAILABLE_IN_1_0
int      cal_backend_get_minimum_days_in_month  (CalBackend *self);
CAL_AVAILABLE_IN_1_0
int      cal_backend_get_maximum_days_in_month  (CalBackend *self);
CAL_AVAILABLE_IN_1_0
int      cal_backend_get_maximum_months_in_year (CalBackend *self);

CAL_AVAILABLE_IN_1_0
char     *cal_backend_get_month_code     (CalBackend  *self,
                                          int          year,
                                          int          month,
                                          GError     **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gboolean  cal_backend_get_month_for_code (CalBackend   *self,
                                          int           year,
                                          const char   *code,
                                          CalOverflow   overflow,
                                          int          *month,
                                          GError      **error);
CAL_AVAILABLE_IN_1_0
gboolean  cal_backend_is_leap_month      (CalBackend  *self,
                                          int          year,
                                          int          month,
                                          GError     **error);

CAL_AVAILABLE_IN_1_0
int cal_backend_get_day_of_week (CalBackend  *self,
                                 gint64       julian_day,
                                 GError     **error);

CAL_AVAILABLE_IN_1_0
gboolean     cal_backend_get_range               (CalBackend  *self,
                                                  gint64      *first,
                                                  gint64      *last,
                                                  GError     **error);
CAL_AVAILABLE_IN_1_0
gboolean     cal_backend_get_authoritative_range (CalBackend *self,
                                                  gint64     *first,
                                                  gint64     *last);
CAL_AVAILABLE_IN_1_0
char        *cal_backend_get_authority           (CalBackend *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalAccuracy  cal_backend_get_accuracy            (CalBackend  *self,
                                                  gint64       julian_day,
                                                  GError     **error);
CAL_AVAILABLE_IN_1_0
char        *cal_backend_get_source_for_day      (CalBackend *self,
                                                  gint64      julian_day) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
CalDayLabel *cal_backend_dup_day_label           (CalBackend *self,
                                                  gint64      julian_day) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gboolean     cal_backend_get_day_for_label       (CalBackend     *self,
                                                  CalDayLabel    *label,
                                                  CalLabelWhich   which,
                                                  CalOverflow     overflow,
                                                  gint64         *julian_day,
                                                  GError        **error);
CAL_AVAILABLE_IN_1_0
char        *cal_backend_dup_day_name            (CalBackend   *self,
                                                  gint64        julian_day,
                                                  const char   *locale,
                                                  CalNameWidth  width) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
guint      cal_backend_get_n_eras       (CalBackend *self);
CAL_AVAILABLE_IN_1_0
CalEra    *cal_backend_dup_era          (CalBackend *self,
                                         guint       index) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalEra   **cal_backend_get_eras         (CalBackend *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gboolean   cal_backend_get_era_year     (CalBackend  *self,
                                         gint64       julian_day,
                                         const char  *code,
                                         int         *era_year,
                                         GError     **error);
CAL_AVAILABLE_IN_1_0
guint      cal_backend_get_n_year_counts (CalBackend *self);
CAL_AVAILABLE_IN_1_0
CalEra    *cal_backend_dup_year_count   (CalBackend *self,
                                         guint       index) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalEra   **cal_backend_get_year_counts  (CalBackend *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
guint      cal_backend_get_n_cycles     (CalBackend *self);
CAL_AVAILABLE_IN_1_0
char      *cal_backend_dup_cycle_id     (CalBackend *self,
                                         guint       index) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
CalCycle **cal_backend_get_cycles       (CalBackend *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
gboolean   cal_backend_get_era_for_day  (CalBackend  *self,
                                         gint64       julian_day,
                                         char       **code,
                                         int         *era_year,
                                         GError     **error);
CAL_AVAILABLE_IN_1_0
gboolean   cal_backend_get_year_for_era (CalBackend  *self,
                                         const char  *era,
                                         int          era_year,
                                         int         *year,
                                         GError     **error);

CAL_AVAILABLE_IN_1_0
int      cal_backend_get_cyclic_year      (CalBackend  *self,
                                           int          year,
                                           GError     **error);
CAL_AVAILABLE_IN_1_0
gboolean cal_backend_get_related_iso_year (CalBackend  *self,
                                           int          year,
                                           int         *iso_year,
                                           GError     **error);

CAL_AVAILABLE_IN_1_0
CalNameTable *cal_backend_dup_names      (CalBackend *self) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char *cal_backend_get_display_name     (CalBackend *self,
                                        const char *locale) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char *cal_backend_get_month_name       (CalBackend      *self,
                                        const char      *locale,
                                        int              year,
                                        int              month,
                                        CalNameWidth     width,
                                        CalNameContext   context,
                                        GError         **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char *cal_backend_get_weekday_name     (CalBackend      *self,
                                        const char      *locale,
                                        int              weekday,
                                        CalNameWidth     width,
                                        CalNameContext   context,
                                        GError         **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char *cal_backend_get_era_name         (CalBackend    *self,
                                        const char    *locale,
                                        const char    *era,
                                        CalNameWidth   width,
                                        GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char *cal_backend_get_cyclic_year_name (CalBackend    *self,
                                        const char    *locale,
                                        int            cyclic_year,
                                        CalNameWidth   width,
                                        GError       **error) G_GNUC_WARN_UNUSED_RESULT;
CAL_AVAILABLE_IN_1_0
char *cal_backend_get_zodiac_name      (CalBackend    *self,
                                        const char    *locale,
                                        int            cyclic_year,
                                        CalNameWidth   width,
                                        GError       **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
gboolean  cal_backend_julian_days_to_dates       (CalBackend    *self,
                                                  const gint32  *julian_days,
                                                  gsize          n,
                                                  gint32        *years,
                                                  gint8         *months,
                                                  gint16        *days,
                                                  gsize         *first_bad,
                                                  GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean  cal_backend_dates_to_julian_days       (CalBackend    *self,
                                                  const gint32  *years,
                                                  const gint8   *months,
                                                  const gint16  *days,
                                                  gsize          n,
                                                  gint32        *julian_days,
                                                  gsize         *first_bad,
                                                  GError       **error);
CAL_AVAILABLE_IN_1_0
gboolean  cal_backend_julian_days_to_dates_bytes (CalBackend  *self,
                                                  GBytes      *julian_days,
                                                  GBytes     **years,
                                                  GBytes     **months,
                                                  GBytes     **days,
                                                  GError     **error);
CAL_AVAILABLE_IN_1_0
GBytes   *cal_backend_dates_to_julian_days_bytes (CalBackend  *self,
                                                  GBytes      *years,
                                                  GBytes      *months,
                                                  GBytes      *days,
                                                  GError     **error) G_GNUC_WARN_UNUSED_RESULT;

CAL_AVAILABLE_IN_1_0
gsize     cal_backend_convert_days   (CalBackend   *self,
                                      CalDayCount   day_count,
                                      const gint32 *days,
                                      const guint8 *valid,
                                      gsize         valid_offset,
                                      gsize         n,
                                      gint32       *years,
                                      gint8        *months,
                                      gint16       *days_of_month,
                                      guint8       *out_valid);
CAL_AVAILABLE_IN_1_0
gsize     cal_backend_convert_days64 (CalBackend   *self,
                                      CalDayCount   day_count,
                                      const gint64 *times,
                                      gint64        units_per_day,
                                      const guint8 *valid,
                                      gsize         valid_offset,
                                      gsize         n,
                                      gint32       *years,
                                      gint8        *months,
                                      gint16       *days_of_month,
                                      guint8       *out_valid);
CAL_AVAILABLE_IN_1_0
gsize     cal_backend_convert_dates  (CalBackend   *self,
                                      CalDayCount   day_count,
                                      const gint32 *years,
                                      const gint8  *months,
                                      const gint16 *days_of_month,
                                      const guint8 *valid,
                                      gsize         valid_offset,
                                      gsize         n,
                                      gint32       *days,
                                      guint8       *out_valid);
CAL_AVAILABLE_IN_1_0
gsize     cal_backend_month_starts   (CalBackend   *self,
                                      CalDayCount   day_count,
                                      const gint32 *days,
                                      const guint8 *valid,
                                      gsize         valid_offset,
                                      gsize         n,
                                      gint32       *starts,
                                      guint8       *out_valid);

CAL_AVAILABLE_IN_1_0
gboolean cal_backend_validate (CalBackend  *self,
                               gint64       first_day,
                               gint64       last_day,
                               GError     **error);

G_END_DECLS
