/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Counting months: exact at any distance, in every calendar. */

#include "config.h"

#include <math.h>

#include "backends/cal-east-asian-private.h"
#include "backends/cal-hindu-private.h"
#include "backends/cal-observed-private.h"
#include "backends/cal-tibetan-private.h"
#include "cal-error.h"
#include "cal-native-private.h"
#include "cal-reckon-private.h"
#include "cal-registry.h"
#include "cal-table-private.h"
#include "date-checks.h"
#include "lib/checks.h"
#include "lib/meton.h"

/* So many years before and after year 0, unless all are looked at. */
#define N_YEARS 50000

/* The proof that the quotient of days and the mean month counts months exactly between any two
 * years, of the domain if there is time for all: how far new years are from where that many
 * mean months would put them differs by less than half a month. */
static void
test_mean_month (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  gint32 first_year = g_test_thorough () ? rule->first_year : MAX (rule->first_year, -N_YEARS);
  gint32 last_year = g_test_thorough () ? rule->last_year : MIN (rule->last_year, N_YEARS);
  gint32 first = rule->month_start (rule, first_year, 1);
  double least = 0, most = 0;
  gint64 months = 0;

  g_test_summary ("Every new year is near where mean months put it");
  g_assert_cmpfloat (rule->mean_month, >, 0);

  for (gint32 year = first_year; year < last_year; year++)
    {
      double off;

      months += rule->months_in_year (rule, year);
      off = rule->month_start (rule, year + 1, 1) - first - (double) months * rule->mean_month;
      least = MIN (least, off);
      most = MAX (most, off);
    }

  g_test_message ("new years are %.2f to %.2f days off", least, most);
  g_assert_cmpfloat (most - least, <, rule->mean_month / 2 - 1);
}

/* A calendar and its years. */
typedef struct
{
  CalBackend *backend;
  int first_year;
  int last_year;
} Field;

static CalFields
random_month (const Field *field)
{
  GError *error = NULL;
  int year = check_random (field->first_year, field->last_year);
  int months = cal_backend_get_months_in_year (field->backend, year, &error);

  g_assert_no_error (error);

  return (CalFields) { year, (gint16) check_random (1, months + 1), 1 };
}

/* Counted from one to the other and added back; and three in a triangle. */
static void
check_counts (const Field *field,
              int          n)
{
  GError *error = NULL;

  for (int i = 0; i < n; i++)
    {
      CalFields a = random_month (field), b = random_month (field), c = random_month (field);
      gint64 a_to_b, b_to_c, a_to_c;

      cal_reckon_count_months (field->backend, a, b, &a_to_b, &error);
      g_assert_no_error (error);
      cal_reckon_count_months (field->backend, b, c, &b_to_c, &error);
      g_assert_no_error (error);
      cal_reckon_count_months (field->backend, a, c, &a_to_c, &error);
      g_assert_no_error (error);
      g_assert_cmpint (a_to_b + b_to_c, ==, a_to_c);

      cal_reckon_add_months (field->backend, &a, a_to_b, &error);
      g_assert_no_error (error);
      g_assert_cmpint (a.year, ==, b.year);
      g_assert_cmpint (a.month, ==, b.month);
    }
}

/* One month after another, for some years from a random one on. */
static void
check_steps (const Field *field,
             int          n)
{
  CalFields start = random_month (field), date = start;
  GError *error = NULL;

  for (gint64 passed = 1; passed <= n; passed++)
    {
      CalFields sum = start;
      gint64 counted;
      int months = cal_backend_get_months_in_year (field->backend, date.year, &error);

      g_assert_no_error (error);

      date.month++;
      if (date.month > months)
        date = (CalFields) { date.year + 1, 1, 1 };

      if (date.year > field->last_year)
        break;

      cal_reckon_add_months (field->backend, &sum, passed, &error);
      g_assert_no_error (error);
      g_assert_cmpint (sum.year, ==, date.year);
      g_assert_cmpint (sum.month, ==, date.month);

      cal_reckon_count_months (field->backend, date, start, &counted, &error);
      g_assert_no_error (error);
      g_assert_cmpint (counted, ==, -passed);
    }
}

static void
test_native (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  const CalRule *rule = cal_backend_peek_rule (backend);
  Field field = { backend, rule->first_year, rule->last_year };

  check_counts (&field, 5000);

  for (int i = 0; i < 20; i++)
    check_steps (&field, 100);
}

/* A copy of a lunisolar rule, which may be part of something larger. */
static gsize
get_size (const CalRule *rule)
{
  switch ((int) rule->system)
    {
    case CAL_SYSTEM_HEBREW:
    case CAL_SYSTEM_BURMESE:
    case CAL_SYSTEM_KHMER:
      return sizeof (CalRule);

    case CAL_SYSTEM_BALI_SAKA:
    case CAL_SYSTEM_HINDU_OLD_LUNAR:
      return sizeof (CalLunarDayRule);

    case CAL_SYSTEM_HINDU_LUNAR:
    case CAL_SYSTEM_HINDU_LUNAR_ASTRO:
    case CAL_SYSTEM_VIKRAM:
    case CAL_SYSTEM_GUJARATI:
    case CAL_SYSTEM_TELUGU:
    case CAL_SYSTEM_KANNADA:
    case CAL_SYSTEM_MARATHI:
      return sizeof (CalSiddhantaRule);

    case CAL_SYSTEM_TIBETAN:
    case CAL_SYSTEM_TIBETAN_TSURPHU:
    case CAL_SYSTEM_TIBETAN_BHUTAN:
    case CAL_SYSTEM_TIBETAN_MONGOL:
      return sizeof (CalTibetanRule);

    case CAL_SYSTEM_THAI_LUNAR:
      return sizeof (CalTableRule);

    case CAL_SYSTEM_HEBREW_OBS:
    case CAL_SYSTEM_SAMARIT:
    case CAL_SYSTEM_BABYLON:
      return sizeof (CalObservedRule);

    default:
      return sizeof (CalEastAsianRule);
    }
}

static CalRule *
copy_rule (const CalRule *rule)
{
  return g_memdup2 (rule, get_size (rule));
}

/* The way through days of which nothing is known must lead to the same month:
 * a rule without a mean month is counted like the backend of an application. */
static void
test_unknown_mean (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  const CalRule *rule = cal_backend_peek_rule (backend);
  CalRule *unknown = copy_rule (rule);
  g_autoptr (CalBackend) other = g_object_new (G_OBJECT_TYPE (backend), NULL);
  Field field = { other, rule->first_year, rule->last_year };

  unknown->mean_month = 0;
  unknown->count_months = NULL;
  cal_native_init (other, cal_backend_get_funcs (backend), unknown);
  check_counts (&field, 1000);

  for (int i = 0; i < 1000; i++)
    {
      CalFields a = random_month (&field), b = random_month (&field);
      GError *error = NULL;
      gint64 slowly, quickly;

      cal_reckon_count_months (field.backend, a, b, &slowly, &error);
      g_assert_no_error (error);
      cal_reckon_count_months (backend, a, b, &quickly, &error);
      g_assert_no_error (error);
      g_assert_cmpint (slowly, ==, quickly);
    }

  g_free (unknown);
}

static void
test_foreign (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);
  Field field = { meton, 0, 0 };
  CalBounds bounds;
  GError *error = NULL;

  g_test_summary ("A backend of an application, whose months are counted through its methods");

  cal_backend_get_funcs (meton)->get_bounds (meton, &bounds, &error);
  g_assert_no_error (error);
  field.first_year = bounds.first_year;
  field.last_year = bounds.last_year;
  g_assert_cmpint (field.last_year - field.first_year, >, 1900000);

  check_counts (&field, 100);
  check_steps (&field, 500);
}

/* Beyond the years, in both directions, from anywhere. */
static void
test_excess (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  static const gint64 amounts[] = { 120000000, -120000000, G_MAXINT, -G_MAXINT, G_MAXINT64 / 4, -G_MAXINT64 / 4 };

  for (gsize i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      CalFields date = { 2000, 1, 1 };
      GError *error = NULL;

      g_assert_false (cal_reckon_add_months (backend, &date, amounts[i], &error));
      test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
    }
}

static void
add_tests (CalBackend *backend)
{
  const CalRule *rule = cal_backend_peek_rule (backend);
  g_autofree char *path = g_strdup_printf ("/cal/reckon/%s", rule->id);
  g_autofree char *excess = g_strconcat (path, "/excess", NULL);
  g_autofree char *native = g_strconcat (path, "/months", NULL);
  g_autofree char *mean = g_strconcat (path, "/mean-month", NULL);
  g_autofree char *unknown = g_strconcat (path, "/unknown-mean-month", NULL);

  g_test_add_data_func (native, backend, test_native);
  g_test_add_data_func (excess, backend, test_excess);

  if (rule->kind == CAL_KIND_LUNISOLAR)
    {
      g_test_add_data_func (mean, backend, test_mean_month);
      g_test_add_data_func (unknown, backend, test_unknown_mean);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GListModel) backends = NULL;

  g_test_init (&argc, &argv, NULL);

  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      add_tests (backend);
    }

  g_test_add_func ("/cal/reckon/application", test_foreign);

  return g_test_run ();
}
