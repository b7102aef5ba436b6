/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Backends that lie about the days that months lack, about labels and about years that are counted
 * beside the date. */

#include "config.h"

#include "cal-date.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/methods.h"

typedef struct
{
  const char *title;
  const char *method;     /* that must fail */
  CalBackendClass hooks;  /* the lie */
  gint64 value;           /* what it consists in */
} Lie;

static gint64
get_value (CalBackend *self)
{
  return ((const Lie *) test_hooked_get_data (self))->value;
}

#define UNUSED G_GNUC_UNUSED

/* Days that a month is said to lack. */
#define GAP(name, from, count) \
  static gboolean \
  name (CalBackend *self UNUSED, int year UNUSED, int month UNUSED, int *first, int *n, GError **error UNUSED) \
  { \
    *first = (from); \
    *n = (count); \
    return TRUE; \
  }

GAP (gap_of_no_day, 0, 3)
GAP (gap_too_late, CAL_MAX_DAYS_IN_MONTH + 1, 1)
GAP (gap_negative, 5, -1)
GAP (gap_too_long, 5, CAL_MAX_DAYS_IN_MONTH + 1)
GAP (gap_least, G_MININT, G_MAXINT)
GAP (gap_at_end, 31, 2)
GAP (gap_on_day, TEST_MONTH_DAY, 2)

/* Labels, and years of the count that turns. */

static gint64 last_labelled;

static CalDayLabel *
label_of_all (CalBackend *self UNUSED,
              gint64      julian_day)
{
  last_labelled = julian_day;
  return cal_day_label_new (TEST_YEAR, "M05", CAL_DAY_PART_NONE, 1, NULL);
}

static CalDayLabel *
label_of_two (CalBackend *self UNUSED,
              gint64      julian_day)
{
  last_labelled = julian_day;
  return cal_day_label_new (TEST_YEAR, "M05", CAL_DAY_PART_NONE, 1 + 2 * (int) (julian_day - TEST_NEW_YEAR + 31), NULL);
}

#define LABELLED(name, day) \
  static gboolean \
  name (CalBackend *self UNUSED, CalDayLabel *label UNUSED, CalLabelWhich which UNUSED, \
        CalOverflow overflow UNUSED, gint64 *julian_day, GError **error UNUSED) \
  { \
    *julian_day = (day); \
    return TRUE; \
  }

LABELLED (labelled_value, get_value (self))
LABELLED (labelled_last, last_labelled)

#define ERA_YEAR(name, of) \
  static gboolean \
  name (CalBackend *self UNUSED, gint64 julian_day UNUSED, const char *code UNUSED, int *era_year, \
        GError **error UNUSED) \
  { \
    *era_year = (int) (of); \
    return TRUE; \
  }

ERA_YEAR (era_year_value, get_value (self))
ERA_YEAR (era_year_of_days, 2 * (julian_day - TEST_METON_EPOCH))

/* Twice that of the calendar. */
static gboolean
era_year_twice (CalBackend  *self,
                gint64       julian_day,
                const char  *code UNUSED,
                int         *era_year,
                GError     **error)
{
  gboolean success = cal_backend_julian_day_to_date (self, julian_day, era_year, NULL, NULL, error);

  *era_year *= 2;
  return success;
}

/* That of the calendar, but on one day of a week. */
static gboolean
era_year_of_mondays (CalBackend  *self,
                     gint64       julian_day,
                     const char  *code UNUSED,
                     int         *era_year,
                     GError     **error)
{
  gboolean success = cal_backend_julian_day_to_date (self, julian_day, era_year, NULL, NULL, error);

  *era_year -= julian_day % 7 == 0 ? 5 : 0;
  return success;
}

static guint
one_era (CalBackend *self UNUSED)
{
  return 1;
}

static CalEra *
era_turning (CalBackend *self UNUSED,
             guint       index UNUSED)
{
  return cal_era_new ("tu", NULL, CAL_ERA_KIND_TURNING, 1, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, NULL);
}

static guint
two_eras (CalBackend *self UNUSED)
{
  return 2;
}

/* The first is to come. */
static CalEra *
era_turning_last (CalBackend *self,
                  guint       index)
{
  if (index == 0)
    return cal_era_new ("late", NULL, CAL_ERA_KIND_OFFSET, 1, CAL_JULIAN_DAY_MAX, CAL_JULIAN_DAY_MAX, NULL);

  return era_turning (self, index);
}

/* The first is to come, and has the code of the other. */
static CalEra *
era_alike (CalBackend *self UNUSED,
           guint       index)
{
  return cal_era_new ("am", NULL, CAL_ERA_KIND_OFFSET, 10 * (int) index,
                      index == 0 ? CAL_JULIAN_DAY_MAX : CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, NULL);
}

/* No leap months for a lifetime, though the days are those of a year with some. */
static int
months_few (CalBackend  *self,
            int          year,
            GError     **error)
{
  return year < TEST_YEAR + 70 ? 12 : test_hooked_truth ()->get_months_in_year (self, year, error);
}

static const Lie lies[] = {
  { "gap/of-no-day", "get_missing_days", .hooks.get_missing_days = gap_of_no_day },
  { "gap/too-late", "get_missing_days", .hooks.get_missing_days = gap_too_late },
  { "gap/negative", "get_missing_days", .hooks.get_missing_days = gap_negative },
  { "gap/too-long", "get_missing_days", .hooks.get_missing_days = gap_too_long },
  { "gap/least", "new_date", .hooks.get_missing_days = gap_least },
  { "gap/at-end", "get_missing_days", .hooks.get_missing_days = gap_at_end },
  { "gap/at-end-of-dates", "new_date_from_day", .hooks.get_missing_days = gap_at_end },
  { "gap/on-day", "julian_day_to_date", .hooks.get_missing_days = gap_on_day },

  { "label/next-day", "get_day_for_label", .hooks.get_day_for_label = labelled_value, .value = TEST_DAY + 1 },
  { "label/most", "get_day_for_label", .hooks.get_day_for_label = labelled_value, .value = G_MAXINT64 },
  { "label/other-of-day", "get_day_for_label", .hooks.dup_day_label = label_of_two },
  { "label/same-for-all", "validate", .hooks.dup_day_label = label_of_all, .hooks.get_day_for_label = labelled_value,
    .value = TEST_DAY },
  { "label/repeated", "validate", .hooks.dup_day_label = label_of_all, .hooks.get_day_for_label = labelled_last },
  { "label/skipped", "validate", .hooks.dup_day_label = label_of_two, .hooks.get_day_for_label = labelled_last },

  { "count/least", "get_era_year", .hooks.get_era_year = era_year_value, .value = G_MININT },
  { "count/most", "get_era_year", .hooks.get_era_year = era_year_value, .value = G_MAXINT },
  { "count/two-years-a-day", "validate", .hooks.get_era_year = era_year_of_days },
  { "count/twice", "get_year_for_count", .hooks.get_era_year = era_year_twice },
  { "era/two-years-a-day", "validate", .hooks.get_n_eras = one_era, .hooks.dup_era = era_turning,
    .hooks.get_era_year = era_year_of_days },
  { "era/alike", "validate", .hooks.dup_era = era_alike },
};

static void
test_lie (gconstpointer data)
{
  const Lie *lie = data;
  g_autoptr (CalBackend) backend = test_hooked_new (&lie->hooks, (gpointer) lie);
  GError *error = NULL;

  g_assert_false (test_method (lie->method)->call (backend, &error));
  test_assert_error (&error, CAL_ERROR_BACKEND);

  test_poke (backend, TEST_DAY, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY);
}

/* Labels of the first and the last year are held against their days, too. */
static void
test_labels_at_ends (void)
{
  static const Lie lie = { .hooks.get_day_for_label = labelled_value, .value = TEST_DAY };
  static const CalBackendClass none = { .get_day_for_label = NULL };
  g_autoptr (CalBackend) good = test_hooked_new (&none, NULL);
  g_autoptr (CalBackend) bad = test_hooked_new (&lie.hooks, (gpointer) &lie);
  gint64 first, last;
  GError *error = NULL;

  g_assert_true (cal_backend_get_range (good, &first, &last, &error));
  g_assert_no_error (error);
  g_assert_true (cal_backend_validate (good, first, first + 31, &error));
  g_assert_no_error (error);
  g_assert_true (cal_backend_validate (good, last - 31, last, &error));
  g_assert_no_error (error);
  g_assert_false (cal_backend_validate (bad, first, first + 3, &error));
  test_assert_error (&error, CAL_ERROR_BACKEND);
  g_assert_false (cal_backend_validate (bad, last - 31, last, &error));
  test_assert_error (&error, CAL_ERROR_BACKEND);
}

/* A turning era has the next year or the same on the next day, whichever of the eras it is. */
static void
test_turning_eras (void)
{
  static const CalBackendClass hooks[] = {
    { .get_n_eras = one_era, .dup_era = era_turning, .get_era_year = era_year_of_mondays },
    { .get_n_eras = two_eras, .dup_era = era_turning_last, .get_era_year = era_year_of_mondays },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (hooks); i++)
    {
      g_autoptr (CalBackend) backend = test_hooked_new (&hooks[i], NULL);
      GError *error = NULL;

      g_assert_false (test_method ("validate")->call (backend, &error));
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, "of era tu, and the day before in year"));
      test_assert_error (&error, CAL_ERROR_BACKEND);
    }
}

/* Months that are not as many as the moons between distant years. */
static void
test_few_months (void)
{
  static const CalBackendClass hooks = { .get_months_in_year = months_few };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  g_autoptr (CalDate) date = cal_date_new (backend, TEST_YEAR, 1, 1, NULL);
  GError *error = NULL;

  g_assert_null (cal_date_add_months (date, 100000, CAL_OVERFLOW_CONSTRAIN, &error));
  g_assert_nonnull (strstr (error->message, "not those of the moon"));
  test_assert_error (&error, CAL_ERROR_BACKEND);
}

/* A date by the count that turns. */
static CalDate *
make_by_count (CalBackend  *backend,
               int          count_year,
               const char  *code,
               int          day,
               GError     **error)
{
  g_autoptr (CalDateFields) fields = cal_date_fields_new ();

  cal_date_fields_set_era (fields, "turn");
  cal_date_fields_set_era_year (fields, count_year);
  cal_date_fields_set_month_code (fields, code);
  cal_date_fields_set_day (fields, day);

  return cal_date_new_from_fields (backend, fields, CAL_OVERFLOW_REJECT, error);
}

/* The tenth part of that of the calendar. */
static gboolean
era_year_tenth (CalBackend  *self,
                gint64       julian_day,
                const char  *code UNUSED,
                int         *era_year,
                GError     **error)
{
  gboolean success = cal_backend_julian_day_to_date (self, julian_day, era_year, NULL, NULL, error);

  *era_year /= 10;
  return success;
}

/* Two of them in a year, each of which ends within it. */
static gboolean
era_year_of_halves (CalBackend  *self,
                    gint64       julian_day,
                    const char  *code UNUSED,
                    int         *era_year,
                    GError     **error)
{
  int month = 0;
  gboolean success = cal_backend_julian_day_to_date (self, julian_day, era_year, &month, NULL, error);

  *era_year = 2 * *era_year + (month >= 7 ? 1 : 0);
  return success;
}

/* A year of a count is neither longer than four years, nor has it all days if it is short. */
static void
test_lengths_of_count (void)
{
  static const CalBackendClass long_years = { .get_era_year = era_year_tenth };
  static const CalBackendClass short_years = { .get_era_year = era_year_of_halves };
  g_autoptr (CalBackend) slow = test_hooked_new (&long_years, NULL);
  g_autoptr (CalBackend) fast = test_hooked_new (&short_years, NULL);
  GError *error = NULL;

  g_assert_null (make_by_count (slow, 200, "M03", 31, &error));
  g_assert_nonnull (strstr (error->message, "does not end in 4 years"));
  test_assert_error (&error, CAL_ERROR_BACKEND);

  g_assert_null (make_by_count (fast, 20, "M09", 1, &error));
  g_assert_nonnull (strstr (error->message, "has no such day and month"));
  test_assert_error (&error, CAL_ERROR_INVALID_DATE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (lies); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/hostile-days/", lies[i].title, NULL);

      g_test_add_data_func (path, &lies[i], test_lie);
    }

  g_test_add_func ("/cal/hostile-days/labels-at-ends", test_labels_at_ends);
  g_test_add_func ("/cal/hostile-days/turning-eras", test_turning_eras);
  g_test_add_func ("/cal/hostile-days/few-months", test_few_months);
  g_test_add_func ("/cal/hostile-days/lengths-of-count", test_lengths_of_count);

  return g_test_run ();
}
