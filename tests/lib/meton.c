/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "meton.h"

#include "cal-era.h"
#include "cal-math-private.h"

#define YEARS 19
#define MONTHS 235
#define DAYS 6940

#define LEAP_MONTH 7

G_DEFINE_TYPE (TestMeton, test_meton, CAL_TYPE_BACKEND)

static int n_finalized;

/* Months are counted from the first one of year 1, which is month 0. */
static gint64
first_month_of_year (gint64 year)
{
  return cal_floor_div64 (MONTHS * (year - 1) + 9, YEARS);
}

static gint64
first_day_of_month (gint64 count)
{
  return TEST_METON_EPOCH + cal_floor_div64 (DAYS * count, MONTHS);
}

static int
meton_get_months_in_year (CalBackend  *self G_GNUC_UNUSED,
                          int          year,
                          GError     **error G_GNUC_UNUSED)
{
  return (int) (first_month_of_year ((gint64) year + 1) - first_month_of_year (year));
}

static int
meton_get_days_in_month (CalBackend  *self G_GNUC_UNUSED,
                         int          year,
                         int          month,
                         GError     **error G_GNUC_UNUSED)
{
  gint64 count = first_month_of_year (year) + month - 1;

  return (int) (first_day_of_month (count + 1) - first_day_of_month (count));
}

static gboolean
meton_date_to_julian_day (CalBackend  *self G_GNUC_UNUSED,
                          int          year,
                          int          month,
                          int          day,
                          gint64      *julian_day,
                          GError     **error G_GNUC_UNUSED)
{
  *julian_day = first_day_of_month (first_month_of_year (year) + month - 1) + day - 1;

  return TRUE;
}

static gboolean
meton_julian_day_to_date (CalBackend  *self G_GNUC_UNUSED,
                          gint64       julian_day,
                          int         *year,
                          int         *month,
                          int         *day,
                          GError     **error G_GNUC_UNUSED)
{
  gint64 count = cal_floor_div64 (MONTHS * (julian_day - TEST_METON_EPOCH + 1) - 1, DAYS);
  gint64 y = cal_floor_div64 (YEARS * (count + 1) - 9 - 1, MONTHS) + 1;

  *year = (int) y;
  *month = (int) (count - first_month_of_year (y) + 1);
  *day = (int) (julian_day - first_day_of_month (count) + 1);

  return TRUE;
}

/* The golden number. */
static int
meton_get_cyclic_year (CalBackend  *self G_GNUC_UNUSED,
                       int          year,
                       GError     **error G_GNUC_UNUSED)
{
  return (int) cal_floor_mod64 ((gint64) year - 1, YEARS) + 1;
}

static gboolean
meton_is_leap_year (CalBackend  *self,
                    int          year,
                    GError     **error)
{
  return meton_get_months_in_year (self, year, error) == 13;
}

static char *
meton_get_month_code (CalBackend  *self,
                      int          year,
                      int          month,
                      GError     **error)
{
  if (month < LEAP_MONTH || !meton_is_leap_year (self, year, error))
    return g_strdup_printf ("M%02d", month);

  return g_strdup_printf (month == LEAP_MONTH ? "M%02dL" : "M%02d", month - 1);
}

static guint
meton_get_n_eras (CalBackend *self G_GNUC_UNUSED)
{
  return 2;
}

static CalEra *
meton_dup_era (CalBackend *self G_GNUC_UNUSED,
               guint       index)
{
  static const char *const aliases[] = { "before", NULL };

  if (index == 0)
    return cal_era_new ("am", NULL, CAL_ERA_KIND_EPOCH, 1,
                        TEST_METON_EPOCH, CAL_JULIAN_DAY_MAX, NULL);

  return cal_era_new ("bm", aliases, CAL_ERA_KIND_BACKWARD, 0,
                      CAL_JULIAN_DAY_MIN, TEST_METON_EPOCH - 1, NULL);
}

static gboolean
meton_get_authoritative_range (CalBackend *self G_GNUC_UNUSED,
                               gint64     *first,
                               gint64     *last)
{
  *first = TEST_METON_EPOCH;
  *last = TEST_METON_EPOCH + 100 * DAYS - 1;

  return TRUE;
}

static char *
meton_get_authority (CalBackend *self G_GNUC_UNUSED)
{
  return g_strdup ("Meton of Athens");
}

static int
meton_get_minimum_days_in_month (CalBackend *self G_GNUC_UNUSED)
{
  return 29;
}

static int
meton_get_maximum_days_in_month (CalBackend *self G_GNUC_UNUSED)
{
  return 30;
}

static int
meton_get_maximum_months_in_year (CalBackend *self G_GNUC_UNUSED)
{
  return 13;
}

static void
test_meton_finalize (GObject *object)
{
  g_atomic_int_inc (&n_finalized);

  G_OBJECT_CLASS (test_meton_parent_class)->finalize (object);
}

/* What is beside the date: each day has its place in the month for a label, and years of the
 * count “turn” begin with the seventh month. */

static gboolean
meton_get_missing_days (CalBackend  *self G_GNUC_UNUSED,
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
meton_get_era_year (CalBackend  *self,
                   gint64       julian_day,
                   const char  *code G_GNUC_UNUSED,
                   int         *era_year,
                   GError     **error)
{
  int month;

  if (!cal_backend_julian_day_to_date (self, julian_day, era_year, &month, NULL, error))
    return FALSE;

  *era_year += month >= 7 ? 1 : 0;
  return TRUE;
}

static guint
meton_get_n_year_counts (CalBackend *self G_GNUC_UNUSED)
{
  return 1;
}

static CalEra *
meton_dup_year_count (CalBackend *self G_GNUC_UNUSED,
                     guint       index G_GNUC_UNUSED)
{
  return cal_era_new ("turn", NULL, CAL_ERA_KIND_TURNING, 1, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, NULL);
}

static CalDayLabel *
meton_dup_day_label (CalBackend *self,
                    gint64      julian_day)
{
  g_autofree char *code = NULL;
  int year, month, day;

  if (!cal_backend_julian_day_to_date (self, julian_day, &year, &month, &day, NULL))
    return NULL;

  code = cal_backend_get_month_code (self, year, month, NULL);

  return code != NULL ? cal_day_label_new (year, code, CAL_DAY_PART_NONE, day, NULL) : NULL;
}

static gboolean
meton_get_day_for_label (CalBackend    *self,
                        CalDayLabel   *label,
                        CalLabelWhich  which G_GNUC_UNUSED,
                        CalOverflow    overflow,
                        gint64        *julian_day,
                        GError       **error)
{
  int year = cal_day_label_get_year (label), month;

  return cal_backend_get_month_for_code (self, year, cal_day_label_get_month_code (label), overflow, &month,
                                         error) &&
         cal_backend_date_to_julian_day (self, year, month, cal_day_label_get_number (label), julian_day, error);
}

static char *
meton_dup_day_name (CalBackend   *self G_GNUC_UNUSED,
                   gint64        julian_day G_GNUC_UNUSED,
                   const char   *locale G_GNUC_UNUSED,
                   CalNameWidth  width G_GNUC_UNUSED)
{
  return g_strdup ("a day");
}

static char *
meton_dup_source_for_day (CalBackend *self G_GNUC_UNUSED,
                         gint64      julian_day G_GNUC_UNUSED)
{
  return g_strdup ("a source");
}

static void
test_meton_class_init (TestMetonClass *klass)
{
  CalBackendClass *backend_class = CAL_BACKEND_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = test_meton_finalize;

  backend_class->date_to_julian_day = meton_date_to_julian_day;
  backend_class->julian_day_to_date = meton_julian_day_to_date;
  backend_class->get_months_in_year = meton_get_months_in_year;
  backend_class->get_days_in_month = meton_get_days_in_month;
  backend_class->is_leap_year = meton_is_leap_year;
  backend_class->get_cyclic_year = meton_get_cyclic_year;
  backend_class->get_month_code = meton_get_month_code;
  backend_class->get_n_eras = meton_get_n_eras;
  backend_class->dup_era = meton_dup_era;
  backend_class->get_authoritative_range = meton_get_authoritative_range;
  backend_class->get_authority = meton_get_authority;
  backend_class->get_minimum_days_in_month = meton_get_minimum_days_in_month;
  backend_class->get_maximum_days_in_month = meton_get_maximum_days_in_month;
  backend_class->get_maximum_months_in_year = meton_get_maximum_months_in_year;
  backend_class->get_missing_days = meton_get_missing_days;
  backend_class->get_era_year = meton_get_era_year;
  backend_class->get_n_year_counts = meton_get_n_year_counts;
  backend_class->dup_year_count = meton_dup_year_count;
  backend_class->dup_day_label = meton_dup_day_label;
  backend_class->get_day_for_label = meton_get_day_for_label;
  backend_class->dup_day_name = meton_dup_day_name;
  backend_class->dup_source_for_day = meton_dup_source_for_day;
}

static void
test_meton_init (TestMeton *self G_GNUC_UNUSED)
{
}

CalBackend *
test_meton_new (const char *id,
                const char *alias)
{
  const char *aliases[] = { alias, NULL };

  return g_object_new (TEST_TYPE_METON,
                       "id", id,
                       "aliases", aliases,
                       "kind", CAL_KIND_LUNISOLAR,
                       "day-start", CAL_DAY_START_SUNSET,
                       "thread-safe", TRUE,
                       NULL);
}

int
test_meton_get_n_finalized (void)
{
  return g_atomic_int_get (&n_finalized);
}
