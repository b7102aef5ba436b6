/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "ruler.h"

#define YEAR_LENGTH 100

struct _TestRuler
{
  CalBackend parent_instance;
};

G_DEFINE_FINAL_TYPE (TestRuler, test_ruler, CAL_TYPE_BACKEND)

static gboolean
ruler_date_to_julian_day (CalBackend  *backend G_GNUC_UNUSED,
                          int          year,
                          int          month,
                          int          day,
                          gint64      *julian_day,
                          GError     **error G_GNUC_UNUSED)
{
  *julian_day = (gint64) YEAR_LENGTH * year + (month - 1) + (day - 1);

  return TRUE;
}

static gboolean
ruler_julian_day_to_date (CalBackend  *backend G_GNUC_UNUSED,
                          gint64       julian_day,
                          int         *year,
                          int         *month,
                          int         *day,
                          GError     **error G_GNUC_UNUSED)
{
  int rest = (int) (((julian_day % YEAR_LENGTH) + YEAR_LENGTH) % YEAR_LENGTH);

  *year = (int) ((julian_day - rest) / YEAR_LENGTH);
  *month = rest == 0 ? 1 : 2;
  *day = rest == 0 ? 1 : rest;

  return TRUE;
}

static int
ruler_get_months_in_year (CalBackend  *backend G_GNUC_UNUSED,
                          int          year G_GNUC_UNUSED,
                          GError     **error G_GNUC_UNUSED)
{
  return 2;
}

static int
ruler_get_days_in_month (CalBackend  *backend G_GNUC_UNUSED,
                         int          year G_GNUC_UNUSED,
                         int          month,
                         GError     **error G_GNUC_UNUSED)
{
  return month == 1 ? 1 : YEAR_LENGTH - 1;
}

static gboolean
ruler_is_leap_year (CalBackend  *backend G_GNUC_UNUSED,
                    int          year G_GNUC_UNUSED,
                    GError     **error G_GNUC_UNUSED)
{
  return FALSE;
}

static void
test_ruler_class_init (TestRulerClass *klass)
{
  CalBackendClass *backend_class = CAL_BACKEND_CLASS (klass);

  backend_class->date_to_julian_day = ruler_date_to_julian_day;
  backend_class->julian_day_to_date = ruler_julian_day_to_date;
  backend_class->get_months_in_year = ruler_get_months_in_year;
  backend_class->get_days_in_month = ruler_get_days_in_month;
  backend_class->is_leap_year = ruler_is_leap_year;
}

static void
test_ruler_init (TestRuler *self G_GNUC_UNUSED)
{
}

CalBackend *
test_ruler_new (void)
{
  return g_object_new (TEST_TYPE_RULER, "id", "ruler", "kind", CAL_KIND_OTHER, NULL);
}
