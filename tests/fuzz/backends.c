/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Backends that answer anything, and the registry on several threads: nothing breaks, and what
 * succeeds is right. */

#include "config.h"

#include <gio/gio.h>

#include "cal-registry.h"
#include "input.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/methods.h"
#include "lib/threads.h"

#define UNUSED G_GNUC_UNUSED

typedef struct
{
  FuzzInput *input;
  guint one_in;         /* of so many answers one is a lie */
  guint one_call_in;    /* and before one of so many a method is called; 0: never */
  gint64 n_lies;
} Fuzz;

/* Whose input is at its end answers truly. */
static gboolean
lies (CalBackend *self)
{
  Fuzz *fuzz = test_hooked_get_data (self);

  return fuzz->input->n > 0 && fuzz_take_below (fuzz->input, fuzz->one_in) == 0;
}

static int
pick (CalBackend *self,
      int         n)
{
  Fuzz *fuzz = test_hooked_get_data (self);

  return (int) fuzz_take_below (fuzz->input, (guint) n);
}

static gint64
pick_number (CalBackend *self)
{
  Fuzz *fuzz = test_hooked_get_data (self);

  return pick (self, 4) == 0 ? TEST_DAY + pick (self, 2000) - 1000 : fuzz_take_number (fuzz->input);
}

static char *
pick_text (CalBackend *self)
{
  static const char *const texts[] = {
    NULL, "", "\xff", "M", "M01", "M06L", "M99L", "M00", "\xed\xa0\x80", "%s%n", "name", "M01\n"
  };
  int i = pick (self, G_N_ELEMENTS (texts) + 1);

  return i < (int) G_N_ELEMENTS (texts) ? g_strdup (texts[i]) : g_strnfill (5000, 'M');
}

/* Success or not, with an error or without. */
static gboolean
pick_outcome (CalBackend  *self,
              GError     **error)
{
  if (pick (self, 2) == 0)
    g_set_error (error, G_IO_ERROR, pick (self, 10), "some error");

  return pick (self, 2);
}

#define TRUTH(name, ...) test_hooked_truth ()->name (self, __VA_ARGS__)

static gboolean
fuzz_to_day (CalBackend *self, int year, int month, int day, gint64 *julian_day, GError **error)
{
  if (!lies (self))
    return TRUTH (date_to_julian_day, year, month, day, julian_day, error);

  *julian_day = pick_number (self);
  return pick (self, 2) == 0 || pick_outcome (self, error);
}

static gboolean
fuzz_to_date (CalBackend *self, gint64 julian_day, int *year, int *month, int *day, GError **error)
{
  int *field;
  gboolean success = TRUTH (julian_day_to_date, julian_day, year, month, day, error);

  if (!lies (self))
    return success;

  field = pick (self, 2) == 0 ? year : pick (self, 2) == 0 ? month : day;
  *field = (int) pick_number (self);
  return pick (self, 2) == 0 || pick_outcome (self, error);
}

#define FUZZ_NUMBER(type, name, parameters, ...) \
  static type \
  fuzz_##name parameters \
  { \
    if (!lies (self)) \
      return TRUTH (name, __VA_ARGS__); \
\
    if (pick (self, 2) == 0) \
      pick_outcome (self, error); \
\
    return (type) pick_number (self); \
  }

#define FUZZ_TEXT(name, parameters, ...) \
  static char * \
  fuzz_##name parameters \
  { \
    if (!lies (self)) \
      return TRUTH (name, __VA_ARGS__); \
\
    if (pick (self, 2) == 0) \
      pick_outcome (self, error); \
\
    return pick_text (self); \
  }

FUZZ_NUMBER (int, get_months_in_year, (CalBackend *self, int year, GError **error), year, error)
FUZZ_NUMBER (int, get_days_in_month, (CalBackend *self, int year, int month, GError **error),
             year, month, error)
FUZZ_NUMBER (gboolean, is_leap_year, (CalBackend *self, int year, GError **error), year, error)
FUZZ_NUMBER (int, get_day_of_week, (CalBackend *self, gint64 julian_day, GError **error),
             julian_day, error)
FUZZ_NUMBER (CalAccuracy, get_accuracy, (CalBackend *self, gint64 julian_day, GError **error),
             julian_day, error)
FUZZ_NUMBER (int, get_cyclic_year, (CalBackend *self, int year, GError **error), year, error)

FUZZ_TEXT (get_month_code, (CalBackend *self, int year, int month, GError **error),
           year, month, error)
FUZZ_TEXT (get_month_name,
           (CalBackend *self, const char *locale, int year, int month, CalNameWidth width,
            CalNameContext context, GError **error),
           locale, year, month, width, context, error)
FUZZ_TEXT (get_weekday_name,
           (CalBackend *self, const char *locale, int weekday, CalNameWidth width,
            CalNameContext context, GError **error),
           locale, weekday, width, context, error)
FUZZ_TEXT (get_era_name,
           (CalBackend *self, const char *locale, const char *era, CalNameWidth width, GError **error),
           locale, era, width, error)
FUZZ_TEXT (get_cyclic_year_name,
           (CalBackend *self, const char *locale, int cyclic_year, CalNameWidth width, GError **error),
           locale, cyclic_year, width, error)

static char *
fuzz_get_authority (CalBackend *self)
{
  return pick_text (self);
}

static char *
fuzz_get_display_name (CalBackend *self,
                       const char *locale UNUSED)
{
  return pick_text (self);
}

static guint
fuzz_get_n_eras (CalBackend *self)
{
  return lies (self) ? (pick (self, 20) == 0 ? G_MAXUINT : (guint) pick (self, 5)) : 2;
}

static CalEra *
fuzz_dup_era (CalBackend *self,
              guint       index)
{
  gint64 first, last;
  const char *code;
  CalEraKind kind;

  if (!lies (self) && index < 2)
    return TRUTH (dup_era, index);

  first = pick_number (self);
  last = pick_number (self);
  code = pick (self, 2) == 0 ? "am" : "reiwa";
  kind = (CalEraKind) pick (self, 3);

  return cal_era_new (code, NULL, kind, (int) pick_number (self), MIN (first, last), MAX (first, last), NULL);
}

static gboolean
fuzz_get_range (CalBackend  *self,
                gint64      *first,
                gint64      *last,
                GError     **error)
{
  *first = pick (self, 4) == 0 ? pick_number (self) : CAL_JULIAN_DAY_MIN;
  *last = pick (self, 4) == 0 ? pick_number (self) : CAL_JULIAN_DAY_MAX;

  return pick (self, 2) == 0 || pick_outcome (self, error);
}

static gboolean
fuzz_get_authoritative_range (CalBackend *self,
                              gint64     *first,
                              gint64     *last)
{
  if (!lies (self))
    return TRUTH (get_authoritative_range, first, last);

  *first = pick_number (self);
  *last = pick_number (self);
  return pick (self, 3) - 1;
}

static int
fuzz_limit (CalBackend *self)
{
  return pick (self, 2) == 0 ? (int) pick_number (self) : 30;
}

static gboolean
fuzz_is_proleptic (CalBackend *self)
{
  return (gboolean) pick_number (self);
}

static const CalBackendClass everything = {
  .date_to_julian_day = fuzz_to_day,
  .julian_day_to_date = fuzz_to_date,
  .get_months_in_year = fuzz_get_months_in_year,
  .get_days_in_month = fuzz_get_days_in_month,
  .is_leap_year = fuzz_is_leap_year,
  .get_month_code = fuzz_get_month_code,
  .get_day_of_week = fuzz_get_day_of_week,
  .get_n_eras = fuzz_get_n_eras,
  .dup_era = fuzz_dup_era,
  .get_accuracy = fuzz_get_accuracy,
  .get_range = fuzz_get_range,
  .get_authoritative_range = fuzz_get_authoritative_range,
  .get_authority = fuzz_get_authority,
  .get_cyclic_year = fuzz_get_cyclic_year,
  .get_display_name = fuzz_get_display_name,
  .get_month_name = fuzz_get_month_name,
  .get_weekday_name = fuzz_get_weekday_name,
  .get_era_name = fuzz_get_era_name,
  .get_cyclic_year_name = fuzz_get_cyclic_year_name,
  .get_minimum_days_in_month = fuzz_limit,
  .get_maximum_days_in_month = fuzz_limit,
  .get_maximum_months_in_year = fuzz_limit,
  .is_proleptic = fuzz_is_proleptic,
};

static void
call_something (CalBackend *self)
{
  Fuzz *fuzz = test_hooked_get_data (self);

  if (fuzz->one_call_in != 0 && fuzz->input->n > 0 && pick (self, (int) fuzz->one_call_in) == 0)
    test_methods[pick (self, (int) test_n_methods)].call (self, NULL);
}

static void
answer_anything (FuzzInput *input)
{
  Fuzz fuzz = { .input = input };
  g_autoptr (CalBackend) backend = test_hooked_new (&everything, &fuzz);
  int year, month, day;

  fuzz.one_in = 1 + fuzz_take_below (input, 200);
  fuzz.one_call_in = fuzz_take_below (input, 256);
  test_hooked_watch (backend, call_something);
  test_poke (backend, TEST_DAY, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY);
  year = fuzz_take_int (input);
  month = fuzz_take_int (input);
  day = fuzz_take_int (input);
  test_poke (backend, fuzz_take_day (input), year, month, day);
  fuzz_accept (input);
}

/* Conversions of which each lie is another: what the caller gets is the truth or an error.  (A
 * lie that confirms another would be taken for the truth; these are too far apart for that.) */
static gboolean
far_to_day (CalBackend *self, int year, int month, int day, gint64 *julian_day, GError **error)
{
  Fuzz *fuzz = test_hooked_get_data (self);
  gboolean success = TRUTH (date_to_julian_day, year, month, day, julian_day, error);

  if (lies (self))
    *julian_day += ++fuzz->n_lies << 20;

  return success;
}

static gboolean
far_to_date (CalBackend *self, gint64 julian_day, int *year, int *month, int *day, GError **error)
{
  gboolean success = TRUTH (julian_day_to_date, julian_day, year, month, day, error);

  if (lies (self))
    {
      int *field = pick (self, 2) == 0 ? year : pick (self, 2) == 0 ? month : day;

      *field += 1 + pick (self, 13);
    }

  return success;
}

static gboolean
check_truth (CalBackend *backend,
             CalBackend *honest,
             gint64      julian_day)
{
  int year, month, day, true_year, true_month, true_day;
  g_autoptr (CalDate) date = NULL;
  gint64 back;
  GError *error = NULL;

  cal_backend_julian_day_to_date (honest, julian_day, &true_year, &true_month, &true_day, &error);
  g_assert_no_error (error);

  if (cal_backend_julian_day_to_date (backend, julian_day, &year, &month, &day, NULL))
    g_assert_true (year == true_year && month == true_month && day == true_day);

  if (cal_backend_date_to_julian_day (backend, true_year, true_month, true_day, &back, NULL))
    g_assert_cmpint (back, ==, julian_day);

  date = julian_day % 2 == 0
           ? cal_date_new_from_julian_day (backend, julian_day, NULL)
           : cal_date_new (backend, true_year, true_month, true_day, NULL);

  if (date == NULL)
    return FALSE;

  test_check_date (date);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, julian_day);
  g_assert_cmpint (cal_date_get_year (date), ==, true_year);
  g_assert_cmpint (cal_date_get_month (date), ==, true_month);
  g_assert_cmpint (cal_date_get_day (date), ==, true_day);

  return TRUE;
}

static void
answer_far (FuzzInput *input)
{
  static const CalBackendClass hooks = {
    .date_to_julian_day = far_to_day,
    .julian_day_to_date = far_to_date,
  };
  Fuzz fuzz = { input, 1 + fuzz_take_below (input, 20), 0, 0 };
  g_autoptr (CalBackend) honest = test_meton_new ("honest", NULL);
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, &fuzz);

  for (int i = 0; i < 8; i++)
    {
      gint64 day = fuzz_take_day (input);

      if (check_truth (backend, honest, CLAMP (day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX)))
        fuzz_accept (input);
    }
}

/* The registry. */

#define N_THREADS 3
#define N_NAMES 6

typedef struct
{
  CalRegistry *registry;
  CalBackend *backends[N_NAMES];
  FuzzInput inputs[N_THREADS];
} Shared;

static const char *const ids[N_NAMES] = { "one", "two", "three", "three", "ONE", "hebrew" };
static const char *const names[] = { "one", "two", "three", "uno", "dos", "hebrew", "TWO", "a b", "", "iw" };

/* Errors are those of names that are taken, and of backends that are not there. */
static void
change_registry (Shared    *shared,
                 FuzzInput *input)
{
  CalBackend *backend = shared->backends[fuzz_take_below (input, N_NAMES)];
  CalBackend *other = shared->backends[fuzz_take_below (input, N_NAMES)];
  const char *name = names[fuzz_take_below (input, G_N_ELEMENTS (names))];
  GError *error = NULL;

  switch (fuzz_take_below (input, 4))
    {
    case 0:
      fuzz_settle (cal_registry_register (shared->registry, backend, &error), &error);
      break;
    case 1:
      fuzz_settle (cal_registry_unregister (shared->registry, backend, &error), &error);
      break;
    case 2:
      fuzz_settle (cal_registry_replace (shared->registry, backend, other, &error), &error);
      break;
    default:
      fuzz_settle (cal_registry_add_alias (shared->registry, backend, name, &error), &error);
      break;
    }
}

static void
ask_registry (Shared    *shared,
              FuzzInput *input)
{
  const char *name = names[fuzz_take_below (input, G_N_ELEMENTS (names))];
  g_autoptr (CalBackend) found = NULL;
  g_autoptr (CalDate) date = NULL;
  g_auto (GStrv) all = NULL;
  GError *error;

  if (FUZZ_SETTLE (found, cal_registry_lookup (shared->registry, name, &error)))
    FUZZ_SETTLE (date, cal_date_new_from_julian_day (found, fuzz_take_day (input), &error));

  if (found != NULL && fuzz_take_below (input, 2) == 0)
    FUZZ_SETTLE (all, cal_registry_list_names (shared->registry, found, &error));
  else
    all = cal_registry_list_ids (shared->registry);
}

static void
use_registry (gpointer data,
              guint    index)
{
  Shared *shared = data;
  FuzzInput *input = &shared->inputs[index];

  while (input->n > 0)
    if (fuzz_take_below (input, 2) == 0)
      change_registry (shared, input);
    else
      ask_registry (shared, input);
}

/* Each thread has its share of the input; at the end all is as it was. */
static void
share_registry (FuzzInput *input)
{
  Shared shared = { .registry = cal_registry_get_default () };
  g_auto (GStrv) before = cal_registry_list_ids (shared.registry), after = NULL;
  gsize share = MIN (input->n / N_THREADS, 100);

  for (int i = 0; i < N_NAMES; i++)
    shared.backends[i] = test_hooked_new_full (ids[i], TRUE, NULL, NULL);

  for (gsize i = 0; i < N_THREADS; i++)
    shared.inputs[i] = (FuzzInput) { .data = input->data + i * share, .n = share };

  test_run_threads (N_THREADS, use_registry, &shared);
  fuzz_accept (input);

  for (int i = 0; i < N_NAMES; i++)
    {
      cal_registry_unregister (shared.registry, shared.backends[i], NULL);
      g_assert_finalize_object (shared.backends[i]);
    }

  after = cal_registry_list_ids (shared.registry);
  g_assert_cmpstrv (before, after);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n)
{
  static void (*const functions[]) (FuzzInput *input) = {
    answer_anything, answer_anything, answer_far, share_registry
  };
  FuzzInput input = fuzz_begin (data, n);

  functions[fuzz_take_below (&input, G_N_ELEMENTS (functions))](&input);
  fuzz_end (&input);

  return 0;
}
