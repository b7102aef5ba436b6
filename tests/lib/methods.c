/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "methods.h"

#include "cal-date.h"
#include "cal-month-day.h"

#define METHOD(name, expression) \
  static gboolean \
  call_##name (CalBackend *backend, GError **error) \
  { \
    return (expression); \
  }

/* A method that reports its failure only by the error. */
#define QUIET_METHOD(name, expression) \
  static gboolean \
  call_##name (CalBackend *backend, GError **error) \
  { \
    GError *failure = NULL; \
\
    (void) (expression); \
\
    if (failure == NULL) \
      return TRUE; \
\
    g_propagate_error (error, failure); \
    return FALSE; \
  }

/* A method that cannot fail. */
#define PLAIN_METHOD(name, expression) \
  static gboolean \
  call_##name (CalBackend *backend, GError **error G_GNUC_UNUSED) \
  { \
    (void) (expression); \
    return TRUE; \
  }

static gboolean
take (char *text)
{
  gboolean success = text != NULL;

  g_free (text);
  return success;
}

static gboolean
take_date (CalDate *date)
{
  gboolean success = date != NULL;

  g_clear_pointer (&date, cal_date_unref);
  return success;
}

static gboolean
take_era (CalEra *era)
{
  g_clear_pointer (&era, cal_era_unref);
  return TRUE;
}

static gboolean
take_names (CalNameTable *names)
{
  g_clear_pointer (&names, cal_name_table_unref);
  return TRUE;
}

static gboolean
take_eras (CalEra **eras)
{
  for (CalEra **era = eras; *era != NULL; era++)
    cal_era_unref (*era);

  g_free (eras);
  return TRUE;
}

static gboolean
take_month_day (CalMonthDay *month_day)
{
  gboolean success = month_day != NULL;

  g_clear_pointer (&month_day, cal_month_day_unref);
  return success;
}

static CalDate *
make_from_fields (CalBackend  *backend,
                  GError     **error)
{
  g_autoptr (CalDateFields) fields = cal_date_fields_new ();

  cal_date_fields_set_era (fields, "am");
  cal_date_fields_set_era_year (fields, TEST_YEAR);
  cal_date_fields_set_year (fields, TEST_YEAR);
  cal_date_fields_set_month_code (fields, "M05");
  cal_date_fields_set_month (fields, TEST_MONTH);
  cal_date_fields_set_day (fields, TEST_MONTH_DAY);

  return cal_date_new_from_fields (backend, fields, CAL_OVERFLOW_REJECT, error);
}

/* A thousand months later, and how many that is. */
static gboolean
reckon (CalBackend  *backend,
        GError     **error)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, TEST_DAY, error);
  g_autoptr (CalDate) later = NULL;
  g_autoptr (CalPeriod) period = NULL;

  if (date == NULL)
    return FALSE;

  later = cal_date_add_months (date, 1000, CAL_OVERFLOW_CONSTRAIN, error);
  if (later == NULL)
    return FALSE;

  period = cal_date_until (date, later, CAL_UNIT_YEAR, error);
  return period != NULL;
}

static gboolean
convert_days (CalBackend  *backend,
              GError     **error)
{
  static const gint32 julian_days[] = { TEST_DAY, TEST_DAY };
  gint32 years[2];
  gint8 months[2];
  gint16 days[2];

  return cal_backend_julian_days_to_dates (backend, julian_days, 2, years, months, days, NULL, error);
}

static gboolean
convert_dates (CalBackend  *backend,
               GError     **error)
{
  static const gint32 years[] = { TEST_YEAR, TEST_YEAR };
  static const gint8 months[] = { TEST_MONTH, TEST_MONTH };
  static const gint16 days[] = { TEST_MONTH_DAY, TEST_MONTH_DAY };
  gint32 julian_days[2];

  return cal_backend_dates_to_julian_days (backend, years, months, days, 2, julian_days, NULL, error);
}

/* Columns have no error: of a backend that fails they have no item.  The calls do not
 * follow one another, as a test may drop the backend in the first. */

static const gint32 column_days[] = { TEST_DAY, TEST_DAY + 1 };

static void
convert_column (CalBackend *backend)
{
  gint32 years[2];
  gint8 months[2];
  gint16 days[2];
  guint8 valid;

  cal_backend_convert_days (backend, CAL_DAY_COUNT_JULIAN, column_days, NULL, 0, 2, years, months, days, &valid);
}

static void
convert_times (CalBackend *backend)
{
  static const gint64 times[] = { TEST_DAY, G_MININT64 };
  const guint8 valid = 3;
  gint32 years[2];
  gint8 months[2];
  gint16 days[2];

  cal_backend_convert_days64 (backend, CAL_DAY_COUNT_JULIAN, times, 1, &valid, 0, 2, years, months, days, NULL);
}

static void
convert_columns_back (CalBackend *backend)
{
  static const gint32 years[] = { TEST_YEAR, TEST_YEAR };
  static const gint8 months[] = { TEST_MONTH, TEST_MONTH };
  static const gint16 days[] = { TEST_MONTH_DAY, TEST_MONTH_DAY };
  gint32 julian_days[2];

  cal_backend_convert_dates (backend, CAL_DAY_COUNT_JULIAN, years, months, days, NULL, 0, 2, julian_days, NULL);
}

static void
find_month_starts (CalBackend *backend)
{
  gint32 starts[2];

  cal_backend_month_starts (backend, CAL_DAY_COUNT_JULIAN, column_days, NULL, 0, 2, starts, NULL);
}

static gboolean
find_label (CalBackend  *backend,
            GError     **error)
{
  g_autoptr (CalDayLabel) label = cal_day_label_new (TEST_YEAR, "M05", CAL_DAY_PART_NONE, TEST_MONTH_DAY, error);
  gint64 julian_day;

  return cal_backend_get_day_for_label (backend, label, CAL_LABEL_WHICH_LAST, CAL_OVERFLOW_REJECT, &julian_day,
                                        error);
}

static gboolean
take_label (CalDayLabel *label)
{
  g_clear_pointer (&label, cal_day_label_unref);
  return TRUE;
}

static gboolean
find_missing_days (CalBackend  *backend,
                   GError     **error)
{
  int first, n;

  return cal_backend_get_missing_days (backend, TEST_YEAR, TEST_MONTH, &first, &n, error);
}

static gboolean
find_era_year (CalBackend  *backend,
               GError     **error)
{
  int year;

  return cal_backend_get_era_year (backend, TEST_DAY, "turn", &year, error);
}

METHOD (date_to_julian_day,
        cal_backend_date_to_julian_day (backend, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY, NULL, error))
METHOD (julian_day_to_date,
        cal_backend_julian_day_to_date (backend, TEST_DAY, NULL, NULL, NULL, error))
PLAIN_METHOD (is_valid_date,
              cal_backend_is_valid_date (backend, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY))
QUIET_METHOD (is_leap_year, cal_backend_is_leap_year (backend, TEST_YEAR, &failure))
METHOD (get_months_in_year, cal_backend_get_months_in_year (backend, TEST_YEAR, error) != 0)
METHOD (get_days_in_month, cal_backend_get_days_in_month (backend, TEST_YEAR, TEST_MONTH, error) != 0)
METHOD (get_days_in_year, cal_backend_get_days_in_year (backend, TEST_YEAR, error) != 0)
PLAIN_METHOD (get_minimum_days_in_month, cal_backend_get_minimum_days_in_month (backend))
PLAIN_METHOD (get_maximum_days_in_month, cal_backend_get_maximum_days_in_month (backend))
PLAIN_METHOD (get_maximum_months_in_year, cal_backend_get_maximum_months_in_year (backend))
METHOD (get_month_code, take (cal_backend_get_month_code (backend, TEST_YEAR, TEST_MONTH, error)))
METHOD (get_month_for_code,
        cal_backend_get_month_for_code (backend, TEST_YEAR, "M09", CAL_OVERFLOW_CONSTRAIN, NULL, error))
QUIET_METHOD (is_leap_month, cal_backend_is_leap_month (backend, TEST_YEAR, TEST_MONTH, &failure))
QUIET_METHOD (get_day_of_week, cal_backend_get_day_of_week (backend, TEST_DAY, &failure))
METHOD (get_range, cal_backend_get_range (backend, NULL, NULL, error))
PLAIN_METHOD (get_authoritative_range, cal_backend_get_authoritative_range (backend, NULL, NULL))
PLAIN_METHOD (get_authority, take (cal_backend_get_authority (backend)))
QUIET_METHOD (get_accuracy, cal_backend_get_accuracy (backend, TEST_DAY, &failure))
PLAIN_METHOD (get_n_eras, cal_backend_get_n_eras (backend))
PLAIN_METHOD (dup_era, take_era (cal_backend_dup_era (backend, 1)))
PLAIN_METHOD (get_eras, take_eras (cal_backend_get_eras (backend)))
METHOD (get_era_for_day, cal_backend_get_era_for_day (backend, TEST_DAY, NULL, NULL, error))
METHOD (get_year_for_era, cal_backend_get_year_for_era (backend, "am", TEST_YEAR, NULL, error))
QUIET_METHOD (get_cyclic_year, cal_backend_get_cyclic_year (backend, TEST_YEAR, &failure))
METHOD (get_related_iso_year, cal_backend_get_related_iso_year (backend, TEST_YEAR, NULL, error))
PLAIN_METHOD (dup_names, take_names (cal_backend_dup_names (backend)))
PLAIN_METHOD (get_display_name, take (cal_backend_get_display_name (backend, NULL)))
METHOD (get_month_name,
        take (cal_backend_get_month_name (backend, NULL, TEST_YEAR, TEST_MONTH, CAL_NAME_WIDTH_WIDE,
                                          CAL_NAME_CONTEXT_FORMAT, error)))
METHOD (get_weekday_name,
        take (cal_backend_get_weekday_name (backend, NULL, 1, CAL_NAME_WIDTH_WIDE,
                                            CAL_NAME_CONTEXT_FORMAT, error)))
METHOD (get_era_name, take (cal_backend_get_era_name (backend, NULL, "am", CAL_NAME_WIDTH_WIDE, error)))
METHOD (get_cyclic_year_name,
        take (cal_backend_get_cyclic_year_name (backend, NULL, 1, CAL_NAME_WIDTH_WIDE, error)))
PLAIN_METHOD (is_proleptic, cal_backend_is_proleptic (backend))
METHOD (validate,
        cal_backend_validate (backend, TEST_NEW_YEAR - 31, TEST_NEW_YEAR + 31, error))
METHOD (julian_days_to_dates, convert_days (backend, error))
METHOD (dates_to_julian_days, convert_dates (backend, error))
PLAIN_METHOD (convert_days, convert_column (backend))
PLAIN_METHOD (convert_days64, convert_times (backend))
PLAIN_METHOD (convert_dates, convert_columns_back (backend))
PLAIN_METHOD (month_starts, find_month_starts (backend))
METHOD (new_date, take_date (cal_date_new (backend, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY, error)))
METHOD (new_date_from_day, take_date (cal_date_new_from_julian_day (backend, TEST_DAY, error)))

METHOD (new_date_with_overflow,
        take_date (cal_date_new_with_overflow (backend, TEST_YEAR, TEST_MONTH, 99,
                                               CAL_OVERFLOW_CONSTRAIN, error)))
METHOD (new_date_from_month_code,
        take_date (cal_date_new_from_month_code (backend, TEST_YEAR, "M05", TEST_MONTH_DAY,
                                                 CAL_OVERFLOW_REJECT, error)))
METHOD (new_date_from_era,
        take_date (cal_date_new_from_era (backend, "am", TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY,
                                          CAL_OVERFLOW_REJECT, error)))
METHOD (new_date_from_fields, take_date (make_from_fields (backend, error)))
METHOD (new_date_from_day_of_year,
        take_date (cal_date_new_from_day_of_year (backend, TEST_YEAR, 100, error)))
METHOD (new_date_from_iso_week, take_date (cal_date_new_from_iso_week (backend, 2000, 1, 1, error)))
METHOD (new_month_day,
        take_month_day (cal_month_day_new (backend, "M05", TEST_MONTH_DAY, CAL_OVERFLOW_REJECT, error)))
METHOD (reckon, reckon (backend, error))
METHOD (get_missing_days, find_missing_days (backend, error))
METHOD (get_last_day_in_month,
        cal_backend_get_last_day_in_month (backend, TEST_YEAR, TEST_MONTH, error) != 0)
METHOD (get_era_year, find_era_year (backend, error))
METHOD (get_year_for_count, cal_backend_get_year_for_era (backend, "turn", TEST_YEAR, NULL, error))
METHOD (new_date_from_count,
        take_date (cal_date_new_from_era (backend, "turn", TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY,
                                          CAL_OVERFLOW_REJECT, error)))
PLAIN_METHOD (get_year_counts, take_eras (cal_backend_get_year_counts (backend)))
PLAIN_METHOD (dup_day_label, take_label (cal_backend_dup_day_label (backend, TEST_DAY)))
METHOD (get_day_for_label, find_label (backend, error))
PLAIN_METHOD (dup_day_name, take (cal_backend_dup_day_name (backend, TEST_DAY, NULL, CAL_NAME_WIDTH_WIDE)))
PLAIN_METHOD (get_n_cycles, cal_backend_get_n_cycles (backend))
PLAIN_METHOD (dup_cycle_id, take (cal_backend_dup_cycle_id (backend, 0)))
PLAIN_METHOD (get_source_for_day, take (cal_backend_get_source_for_day (backend, TEST_DAY)))

#define ROW(name, can_fail) { #name, call_##name, can_fail }

const TestMethod test_methods[] = {
  ROW (date_to_julian_day, TRUE),
  ROW (julian_day_to_date, TRUE),
  ROW (is_valid_date, FALSE),
  ROW (is_leap_year, TRUE),
  ROW (get_months_in_year, TRUE),
  ROW (get_days_in_month, TRUE),
  ROW (get_days_in_year, TRUE),
  ROW (get_minimum_days_in_month, FALSE),
  ROW (get_maximum_days_in_month, FALSE),
  ROW (get_maximum_months_in_year, FALSE),
  ROW (get_month_code, TRUE),
  ROW (get_month_for_code, TRUE),
  ROW (is_leap_month, TRUE),
  ROW (get_day_of_week, TRUE),
  ROW (get_range, TRUE),
  ROW (get_authoritative_range, FALSE),
  ROW (get_authority, FALSE),
  ROW (get_accuracy, TRUE),
  ROW (get_n_eras, FALSE),
  ROW (dup_era, FALSE),
  ROW (get_eras, FALSE),
  ROW (get_era_for_day, TRUE),
  ROW (get_year_for_era, TRUE),
  ROW (get_cyclic_year, TRUE),
  ROW (get_related_iso_year, TRUE),
  ROW (dup_names, FALSE),
  ROW (get_display_name, FALSE),
  ROW (get_month_name, TRUE),
  ROW (get_weekday_name, TRUE),
  ROW (get_era_name, TRUE),
  ROW (get_cyclic_year_name, TRUE),
  ROW (is_proleptic, FALSE),
  ROW (validate, TRUE),
  ROW (julian_days_to_dates, TRUE),
  ROW (dates_to_julian_days, TRUE),
  ROW (convert_days, FALSE),
  ROW (convert_days64, FALSE),
  ROW (convert_dates, FALSE),
  ROW (month_starts, FALSE),
  ROW (new_date, TRUE),
  ROW (new_date_from_day, TRUE),
  ROW (new_date_with_overflow, TRUE),
  ROW (new_date_from_month_code, TRUE),
  ROW (new_date_from_era, TRUE),
  ROW (new_date_from_fields, TRUE),
  ROW (new_date_from_day_of_year, TRUE),
  ROW (new_date_from_iso_week, TRUE),
  ROW (new_month_day, TRUE),
  ROW (reckon, TRUE),
  ROW (get_missing_days, TRUE),
  ROW (get_last_day_in_month, TRUE),
  ROW (get_era_year, TRUE),
  ROW (get_year_for_count, TRUE),
  ROW (new_date_from_count, TRUE),
  ROW (get_year_counts, FALSE),
  ROW (dup_day_label, FALSE),
  ROW (get_day_for_label, TRUE),
  ROW (dup_day_name, FALSE),
  ROW (get_n_cycles, FALSE),
  ROW (dup_cycle_id, FALSE),
  ROW (get_source_for_day, FALSE),
};

const gsize test_n_methods = G_N_ELEMENTS (test_methods);

const TestMethod *
test_method (const char *name)
{
  for (gsize i = 0; i < test_n_methods; i++)
    if (g_str_equal (test_methods[i].name, name))
      return &test_methods[i];

  g_error ("there is no method %s", name);
}
