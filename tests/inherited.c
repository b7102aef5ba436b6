/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a backend of an application has that its class does not say, or says in part. */

#include "config.h"

#include "cal-cycle.h"
#include "cal-date.h"
#include "cal-month-day.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/methods.h"

/* The functions that every class has to override, each left as it is. */

#define LEFT(type, name, parameters, arguments) \
  static type \
  left_##name parameters \
  { \
    CalBackendClass *base = g_type_class_peek (CAL_TYPE_BACKEND); \
\
    return base->name arguments; \
  }

LEFT (gboolean, date_to_julian_day,
      (CalBackend *self, int year, int month, int day, gint64 *julian_day, GError **error),
      (self, year, month, day, julian_day, error))
LEFT (gboolean, julian_day_to_date,
      (CalBackend *self, gint64 julian_day, int *year, int *month, int *day, GError **error),
      (self, julian_day, year, month, day, error))
LEFT (int, get_months_in_year, (CalBackend *self, int year, GError **error), (self, year, error))
LEFT (int, get_days_in_month, (CalBackend *self, int year, int month, GError **error),
      (self, year, month, error))
LEFT (gboolean, is_leap_year, (CalBackend *self, int year, GError **error), (self, year, error))
LEFT (gboolean, get_era_year,
      (CalBackend *self, gint64 julian_day, const char *code, int *era_year, GError **error),
      (self, julian_day, code, era_year, error))
typedef struct
{
  const char *name;
  CalBackendClass hooks;
} Left;

#define ROW(name) { #name, { .name = left_##name } }

static const Left left[] = {
  ROW (date_to_julian_day), ROW (julian_day_to_date), ROW (get_months_in_year), ROW (get_days_in_month),
  ROW (is_leap_year), ROW (get_era_year),
};

static void
test_left (gconstpointer data)
{
  const Left *row = data;
  g_autoptr (CalBackend) backend = test_hooked_new (&row->hooks, NULL);
  g_autofree char *what = g_strdup_printf ("does not override %s()", row->name);
  GError *error = NULL;

  g_assert_false (test_method (row->name)->call (backend, &error));
  g_assert_nonnull (strstr (error->message, what));
  test_assert_error (&error, CAL_ERROR_BACKEND);
}

/* A class may call what it overrides, which is there and has nothing to say. */
static void
test_chained_up (void)
{
  CalBackendClass *base = g_type_class_ref (CAL_TYPE_BACKEND);
  g_autoptr (CalBackend) backend = test_hooked_new (NULL, NULL);
  int first = 1, n = 1;
  GError *error = NULL;

  g_assert_null (base->dup_era (backend, 0));
  g_assert_null (base->dup_cycle_id (backend, 0));
  g_assert_null (base->dup_day_name (backend, TEST_DAY, "en", CAL_NAME_WIDTH_WIDE));
  g_assert_null (base->dup_source_for_day (backend, TEST_DAY));
  g_assert_true (base->get_missing_days (backend, TEST_YEAR, TEST_MONTH, &first, &n, &error));
  g_assert_cmpint (first, ==, 0);
  g_assert_cmpint (n, ==, 0);

  g_assert_null (base->get_weekday_name (backend, "en", 8, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);

  g_type_class_unref (base);
}

/* What is looked up in the library, whoever wrote the backend. */
static void
test_looked_up (void)
{
  g_autoptr (CalBackend) backend = test_hooked_new (NULL, NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, TEST_DAY, NULL);
  g_autofree char *animal = NULL;
  GError *error = NULL;

  animal = cal_backend_get_zodiac_name (backend, "en", 14, CAL_NAME_WIDTH_WIDE, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (animal, ==, "Ox");

  g_assert_null (cal_date_get_anniversary (date, TEST_YEAR + 1, CAL_ANNIVERSARY_RULE_HEBREW_YAHRZEIT, &error));
  test_assert_error (&error, CAL_ERROR_MISMATCH);
}

/* A calendar without labels, which may be asked for one all the same. */

typedef CalBackend TestPlain;
typedef CalBackendClass TestPlainClass;
GType test_plain_get_type (void);
G_DEFINE_TYPE (TestPlain, test_plain, CAL_TYPE_BACKEND)

static void
test_plain_class_init (TestPlainClass *klass)
{
  CalBackendClass *backend_class = CAL_BACKEND_CLASS (klass);
  CalBackendClass *meton_class = g_type_class_ref (TEST_TYPE_METON);

  backend_class->date_to_julian_day = meton_class->date_to_julian_day;
  backend_class->julian_day_to_date = meton_class->julian_day_to_date;
  backend_class->get_months_in_year = meton_class->get_months_in_year;
  backend_class->get_days_in_month = meton_class->get_days_in_month;
  backend_class->is_leap_year = meton_class->is_leap_year;

  g_type_class_unref (meton_class);
}

static void
test_plain_init (TestPlain *self G_GNUC_UNUSED)
{
}

static void
test_no_labels (void)
{
  g_autoptr (CalBackend) backend = g_object_new (test_plain_get_type (), "id", "plain", NULL);
  g_autoptr (CalDayLabel) label = cal_day_label_new (TEST_YEAR, "M05", CAL_DAY_PART_NONE, 1, NULL);
  gint64 julian_day;
  GError *error = NULL;

  g_assert_null (cal_backend_dup_day_label (backend, TEST_DAY));
  g_assert_false (cal_backend_get_day_for_label (backend, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_REJECT,
                                                 &julian_day, &error));
  g_assert_nonnull (strstr (error->message, "has no labels"));
  test_assert_error (&error, CAL_ERROR_MISMATCH);
}

/* Cycles, of which one cannot be told: the years of the other are those of the backend. */

static guint
get_n_cycles (CalBackend *self G_GNUC_UNUSED)
{
  return 2;
}

static char *
dup_cycle_id (CalBackend *self G_GNUC_UNUSED,
              guint       index)
{
  return index == 0 ? NULL : g_strdup ("Sexagenary-Year");
}

static void
test_cycles (void)
{
  static const CalBackendClass hooks = { .get_n_cycles = get_n_cycles, .dup_cycle_id = dup_cycle_id };
  g_autoptr (CalBackend) own = test_hooked_new (&hooks, NULL);
  g_autoptr (CalBackend) other = test_hooked_new (NULL, NULL);
  g_autoptr (CalCycle) cycle = cal_cycle_lookup ("sexagenary-year", NULL);
  g_autoptr (CalDate) own_start = cal_date_new (own, TEST_YEAR, 1, 1, NULL);
  g_autoptr (CalDate) other_start = cal_date_new (other, TEST_YEAR, 1, 1, NULL);
  g_autoptr (CalDate) own_end = cal_date_end_of_year (own_start, NULL);
  g_autoptr (CalDate) other_end = cal_date_end_of_year (other_start, NULL);
  GError *error = NULL;

  g_assert_cmpint (cal_cycle_get_value (cycle, own_start, &error), ==, cal_cycle_get_value (cycle, own_end, NULL));
  g_assert_no_error (error);
  g_assert_cmpint (cal_cycle_get_value (cycle, other_start, &error), !=,
                   cal_cycle_get_value (cycle, other_end, NULL));
  g_assert_no_error (error);
}

/* Texts that are not UTF-8 are none. */

static char *
bad_day_name (CalBackend   *self G_GNUC_UNUSED,
              gint64        julian_day G_GNUC_UNUSED,
              const char   *locale G_GNUC_UNUSED,
              CalNameWidth  width G_GNUC_UNUSED)
{
  return g_strdup ("day \xff");
}

static char *
bad_source (CalBackend *self G_GNUC_UNUSED,
            gint64      julian_day G_GNUC_UNUSED)
{
  return g_strdup ("\xc0\x80");
}

static void
test_bad_texts (void)
{
  static const CalBackendClass hooks = { .dup_day_name = bad_day_name, .dup_source_for_day = bad_source };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);

  g_assert_null (cal_backend_dup_day_name (backend, TEST_DAY, "en", CAL_NAME_WIDTH_WIDE));
  g_assert_null (cal_backend_get_source_for_day (backend, TEST_DAY));
}

/* A month that one year lacks and others have went into the one before it. */

static char *
skip_code (CalBackend  *self,
           int          year,
           int          month,
           GError     **error)
{
  const CalBackendClass *truth = test_hooked_truth ();

  if (year != TEST_YEAR || month < truth->get_months_in_year (self, year, error))
    return truth->get_month_code (self, year, month, error);

  return g_strdup ("M13");
}

static void
test_skipped_month (void)
{
  static const CalBackendClass hooks = { .get_month_code = skip_code };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  int month;
  GError *error = NULL;

  g_assert_true (cal_backend_get_month_for_code (backend, TEST_YEAR, "M13", CAL_OVERFLOW_REJECT, &month, &error));
  g_assert_no_error (error);
  g_assert_cmpint (month, ==, 13);

  g_assert_false (cal_backend_get_month_for_code (backend, TEST_YEAR, "M12", CAL_OVERFLOW_REJECT, &month, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_MONTH_CODE);
  g_assert_true (cal_backend_get_month_for_code (backend, TEST_YEAR, "M12", CAL_OVERFLOW_CONSTRAIN, &month, &error));
  g_assert_no_error (error);
  g_assert_cmpint (month, ==, 12);

  /* The last month of the next year has no code of that year. */
  g_assert_false (cal_backend_get_month_for_code (backend, TEST_YEAR + 1, "M14", CAL_OVERFLOW_CONSTRAIN, &month,
                                                  &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_MONTH_CODE);
  g_assert_true (cal_backend_get_month_for_code (backend, TEST_YEAR + 1, "M13", CAL_OVERFLOW_CONSTRAIN, &month,
                                                 &error));
  g_assert_no_error (error);
  g_assert_cmpint (month, ==, 12);
}

/* A leap month that no year has is the one after it or, where no year has that, the one that it
 * follows. */
static void
test_forward_codes (void)
{
  g_autoptr (CalBackend) backend = g_object_new (TEST_TYPE_METON, "id", "meton", "kind", CAL_KIND_LUNISOLAR,
                                                 "leap-month-constrain", CAL_LEAP_MONTH_CONSTRAIN_FORWARD, NULL);
  static const struct { const char *code; int month; } rows[] = {
    { "M02L", 3 }, { "M12L", 12 }, { "M00L", 1 }, { "M99L", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      int month = 0;
      GError *error = NULL;
      gboolean found = cal_backend_get_month_for_code (backend, TEST_YEAR + 1, rows[i].code, CAL_OVERFLOW_CONSTRAIN,
                                                       &month, &error);

      g_assert_cmpint (found, ==, rows[i].month != 0);
      g_assert_cmpint (month, ==, rows[i].month);

      if (!found)
        test_assert_error (&error, CAL_ERROR_UNKNOWN_MONTH_CODE);
    }
}

static void
test_forward_month_days (void)
{
  g_autoptr (CalBackend) backend = g_object_new (TEST_TYPE_METON, "id", "meton", "kind", CAL_KIND_LUNISOLAR,
                                                 "leap-month-constrain", CAL_LEAP_MONTH_CONSTRAIN_FORWARD, NULL);
  g_autoptr (CalMonthDay) last = cal_month_day_new (backend, "M12L", 5, CAL_OVERFLOW_CONSTRAIN, NULL);
  g_autoptr (CalMonthDay) second = cal_month_day_new (backend, "M02L", 5, CAL_OVERFLOW_CONSTRAIN, NULL);
  g_autoptr (CalMonthDay) first = cal_month_day_new (backend, "M00L", 5, CAL_OVERFLOW_CONSTRAIN, NULL);
  GError *error = NULL;

  g_assert_cmpstr (cal_month_day_get_month_code (last), ==, "M12");
  g_assert_cmpstr (cal_month_day_get_month_code (second), ==, "M03");
  g_assert_cmpstr (cal_month_day_get_month_code (first), ==, "M01");

  g_assert_null (cal_month_day_new (backend, "M40L", 5, CAL_OVERFLOW_CONSTRAIN, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_DATE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (left); i++)
    {
      g_autofree char *path = g_strconcat ("/inherited/left/", left[i].name, NULL);

      g_test_add_data_func (path, &left[i], test_left);
    }

  g_test_add_func ("/inherited/chained-up", test_chained_up);
  g_test_add_func ("/inherited/looked-up", test_looked_up);
  g_test_add_func ("/inherited/no-labels", test_no_labels);
  g_test_add_func ("/inherited/cycles", test_cycles);
  g_test_add_func ("/inherited/bad-texts", test_bad_texts);
  g_test_add_func ("/inherited/skipped-month", test_skipped_month);
  g_test_add_func ("/inherited/forward-codes", test_forward_codes);
  g_test_add_func ("/inherited/forward-month-days", test_forward_month_days);

  return g_test_run ();
}
