/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "checks.h"

#include "cal-month-code-private.h"
#include "cal-recurrence-iterator.h"
#include "cal-registry.h"

#ifdef HAVE_ICU
void
test_skip_without_icu (const char *path G_GNUC_UNUSED)
{
}
#else
static void
skip (void)
{
  g_test_skip ("this build has no ICU");
}

void
test_skip_without_icu (const char *path)
{
  g_test_add_func (path, skip);
}
#endif

void
test_check_message (const GError *error)
{
  g_assert_nonnull (error->message);
  g_assert_cmpstr (error->message, !=, "");
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_cmpuint (strlen (error->message), <, 2000);
}

/* More than a reader has. */
#define STACK_SIZE (1 << 16)

G_NO_INLINE void
test_fill_stack (void)
{
  volatile guint64 room[STACK_SIZE / sizeof (guint64)];

  for (gsize i = 0; i < G_N_ELEMENTS (room); i++)
    room[i] = G_GUINT64_CONSTANT (0x5a5a5a5a5a5a5a5a);
}

#define assert_within(value, least, most) \
  G_STMT_START \
    { \
      gint64 value_ = (value); \
\
      g_assert_cmpint (value_, >=, least); \
      g_assert_cmpint (value_, <=, most); \
    } \
  G_STMT_END

void
test_check_date (CalDate *date)
{
  const char *code = cal_date_get_month_code (date);
  const char *era = cal_date_get_era (date);

  assert_within (cal_date_get_julian_day (date), CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
  assert_within (cal_date_get_months_in_year (date), 1, 99);
  assert_within (cal_date_get_month (date), 1, cal_date_get_months_in_year (date));
  assert_within (cal_date_get_days_in_month (date), 1, 999);
  assert_within (cal_date_get_day (date), 1, cal_date_get_days_in_month (date));
  assert_within (cal_date_get_days_in_year (date), cal_date_get_days_in_month (date), 99 * 999);
  assert_within (cal_date_get_day_of_year (date), cal_date_get_day (date),
                 cal_date_get_days_in_year (date));
  assert_within (cal_date_get_day_of_week (date), 0, 7);
  assert_within (cal_date_get_cyclic_year (date), 0, 60);
  assert_within (cal_date_get_accuracy (date), CAL_ACCURACY_EXACT, CAL_ACCURACY_APPROXIMATE);
  /* A year of 99 months of 999 days may begin 271 years before the domain. */
  assert_within (cal_date_get_related_iso_year (date), -999999 - 271, 999999);

  g_assert_cmpint (cal_month_code_parse (code), !=, CAL_MONTH_CODE_NONE);
  g_assert_true (cal_date_is_leap_month (date) == g_str_has_suffix (code, "L"));

  if (era == NULL)
    g_assert_cmpint (cal_date_get_era_year (date), ==, cal_date_get_year (date));
  else
    g_assert_cmpstr (era, !=, "");
}

/* Success and failure exclude each other. */
static gboolean
settle (gboolean   success,
        GError   **error)
{
  if (success)
    g_assert_no_error (*error);
  else
    {
      g_assert_nonnull (*error);
      test_check_message (*error);
    }

  g_clear_error (error);

  return success;
}

static void
settle_name (char    *name,
             GError **error)
{
  if (settle (name != NULL, error))
    g_assert_true (g_utf8_validate (name, -1, NULL));

  g_free (name);
}

static void
settle_date (CalDate *date,
             GError **error)
{
  if (!settle (date != NULL, error))
    return;

  test_check_date (date);
  cal_date_unref (date);
}

static void
poke_conversions (CalBackend *backend,
                  gint64      julian_day,
                  int         year,
                  int         month,
                  int         day)
{
  GError *error = NULL;
  int y = 7, m = 7, d = 7;
  gint64 j = 7;

  if (settle (cal_backend_julian_day_to_date (backend, julian_day, &y, &m, &d, &error), &error))
    {
      assert_within (m, 1, 99);
      assert_within (d, 1, 999);
    }
  else
    g_assert_true (y == 0 && m == 0 && d == 0);

  if (settle (cal_backend_date_to_julian_day (backend, year, month, day, &j, &error), &error))
    assert_within (j, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
  else
    g_assert_cmpint (j, ==, 0);

  cal_backend_is_valid_date (backend, year, month, day);

  settle_date (cal_date_new_from_julian_day (backend, julian_day, &error), &error);
  settle_date (cal_date_new (backend, year, month, day, &error), &error);
}

static void
poke_years (CalBackend *backend,
            int         year,
            int         month)
{
  GError *error = NULL;
  int count;

  count = cal_backend_get_months_in_year (backend, year, &error);
  if (settle (count != 0, &error))
    assert_within (count, 1, cal_backend_get_maximum_months_in_year (backend) > 0 ? 99 : 0);

  count = cal_backend_get_days_in_month (backend, year, month, &error);
  if (settle (count != 0, &error))
    assert_within (count, 1, 999);

  count = cal_backend_get_days_in_year (backend, year, &error);
  if (settle (count != 0, &error))
    assert_within (count, 1, 99 * 999);

  if (cal_backend_is_leap_year (backend, year, &error))
    g_assert_no_error (error);
  g_clear_error (&error);

  count = cal_backend_get_cyclic_year (backend, year, &error);
  assert_within (count, 0, error != NULL ? 0 : 60);
  g_clear_error (&error);

  settle (cal_backend_get_related_iso_year (backend, year, &count, &error), &error);

  assert_within (cal_backend_get_minimum_days_in_month (backend), 1, 999);
  assert_within (cal_backend_get_maximum_days_in_month (backend), 1, 999);
  assert_within (cal_backend_get_maximum_months_in_year (backend), 1, 99);
}

static void
poke_codes (CalBackend *backend,
            int         year,
            int         month)
{
  static const char *const codes[] = { "M00L", "M01", "M06L", "M07", "M99L" };
  GError *error = NULL;
  char *code = cal_backend_get_month_code (backend, year, month, &error);

  if (settle (code != NULL, &error))
    g_assert_cmpint (cal_month_code_parse (code), !=, CAL_MONTH_CODE_NONE);
  g_free (code);

  if (cal_backend_is_leap_month (backend, year, month, &error))
    g_assert_no_error (error);
  g_clear_error (&error);

  for (gsize i = 0; i < 2 * G_N_ELEMENTS (codes); i++)
    {
      int found = 7;

      if (settle (cal_backend_get_month_for_code (backend, year, codes[i / 2], i % 2, &found, &error),
                  &error))
        assert_within (found, 1, 99);
      else
        g_assert_cmpint (found, ==, 0);
    }
}

static void
poke_eras (CalBackend *backend,
           gint64      julian_day,
           int         year)
{
  static const char *const codes[] = { "am", "before", "reiwa" };
  GError *error = NULL;
  CalEra **eras = cal_backend_get_eras (backend);
  g_autofree char *code = NULL;
  int era_year = 7;

  for (CalEra **era = eras; *era != NULL; era++)
    cal_era_unref (*era);
  g_free (eras);

  g_assert_cmpuint (cal_backend_get_n_eras (backend), <=, 1000);
  g_assert_null (cal_backend_dup_era (backend, G_MAXUINT));

  if (!settle (cal_backend_get_era_for_day (backend, julian_day, &code, &era_year, &error), &error))
    g_assert_true (code == NULL && era_year == 0);

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      settle (cal_backend_get_year_for_era (backend, codes[i], year, &era_year, &error), &error);
      settle_name (cal_backend_get_era_name (backend, NULL, codes[i], i % 3, &error), &error);
    }
}

static void
poke_names (CalBackend *backend,
            int         year,
            int         month,
            int         day)
{
  GError *error = NULL;
  g_autofree char *name = cal_backend_get_display_name (backend, NULL);
  g_autofree char *authority = cal_backend_get_authority (backend);

  g_assert_true (g_utf8_validate (name, -1, NULL));
  g_assert_true (authority == NULL || g_utf8_validate (authority, -1, NULL));

  for (int width = 0; width < 3; width++)
    {
      settle_name (cal_backend_get_month_name (backend, NULL, year, month, width, 0, &error), &error);
      settle_name (cal_backend_get_weekday_name (backend, NULL, day, width, 1, &error), &error);
      settle_name (cal_backend_get_cyclic_year_name (backend, NULL, day, width, &error), &error);
    }
}

static void
poke_days (CalBackend *backend,
           gint64      julian_day)
{
  GError *error = NULL;
  gint64 first = 7, last = 7;
  int weekday = cal_backend_get_day_of_week (backend, julian_day, &error);

  assert_within (weekday, 0, error != NULL ? 0 : 7);
  g_clear_error (&error);

  assert_within (cal_backend_get_accuracy (backend, julian_day, &error),
                 CAL_ACCURACY_EXACT, CAL_ACCURACY_APPROXIMATE);
  g_clear_error (&error);

  if (cal_backend_get_range (backend, &first, &last, &error))
    {
      assert_within (first, CAL_JULIAN_DAY_MIN, last);
      assert_within (last, first, CAL_JULIAN_DAY_MAX);
    }
  else
    g_assert_true (error != NULL && first == 0 && last == 0);

  g_clear_error (&error);

  if (cal_backend_get_authoritative_range (backend, &first, &last))
    {
      assert_within (first, CAL_JULIAN_DAY_MIN, last);
      assert_within (last, first, CAL_JULIAN_DAY_MAX);
    }
  else
    g_assert_true (first == 0 && last == 0);

  cal_backend_is_proleptic (backend);
}

/* A rule of days on the first of the first month, by each unit, as far as its first dates. */
static void
poke_recurrence (CalBackend *backend,
                 CalDate    *start,
                 CalUnit     unit)
{
  g_autoptr (CalRecurrenceFields) fields = cal_recurrence_fields_new (unit);
  g_autoptr (CalRecurrence) rule = NULL;
  g_autoptr (CalRecurrenceIterator) dates = NULL;
  GError *error = NULL;
  gint64 day = 0, before = G_MININT64;

  cal_recurrence_fields_set_backend (fields, backend);
  cal_recurrence_fields_set_skip (fields, CAL_SKIP_FORWARD);
  cal_recurrence_fields_add_month (fields, "M01L", NULL);
  cal_recurrence_fields_add_weekday (fields, 1, 0);
  if (unit == CAL_UNIT_YEAR)
    cal_recurrence_fields_add_week (fields, -1);

  rule = cal_recurrence_new_from_fields (fields, &error);
  if (!settle (rule != NULL, &error))
    return;

  dates = cal_recurrence_iterate (rule, start, &error);
  if (!settle (dates != NULL, &error))
    return;

  for (int i = 0; i < 3 && cal_recurrence_iterator_next_day (dates, &day, &error); i++)
    {
      g_assert_cmpint (day, >, before);
      before = day;
    }

  if (error != NULL)
    settle (FALSE, &error);
}

static void
poke_recurrences (CalBackend *backend,
                  gint64      julian_day)
{
  g_autoptr (CalBackend) iso = cal_backend_lookup ("iso8601", NULL);
  g_autoptr (CalDate) start = cal_date_new_from_julian_day (iso, julian_day, NULL);

  for (CalUnit unit = CAL_UNIT_DAY; start != NULL && unit <= CAL_UNIT_YEAR; unit++)
    poke_recurrence (backend, start, unit);
}

void
test_poke (CalBackend *backend,
           gint64      julian_day,
           int         year,
           int         month,
           int         day)
{
  GError *error = NULL;

  poke_conversions (backend, julian_day, year, month, day);
  poke_years (backend, year, month);
  poke_codes (backend, year, month);
  poke_eras (backend, julian_day, year);
  poke_names (backend, year, month, day);
  poke_days (backend, julian_day);

  /* The rules of built-in calendars have tests of their own. */
  if (!cal_backend_get_funcs (backend)->is_constant)
    poke_recurrences (backend, julian_day);

  settle (cal_backend_validate (backend, julian_day, julian_day, &error), &error);
}

const CalRule *
test_get_rule (const char *id)
{
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_backend_lookup (id, &error);

  g_assert_no_error (error);

  return cal_backend_peek_rule (backend);
}
