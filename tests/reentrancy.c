/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Backends whose virtual functions use the library: themselves again, other
 * backends, dates and the registry. */

#include "config.h"

#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/methods.h"

typedef struct
{
  const TestMethod *inner;  /* that every virtual function calls first */
  int depth;                /* of such calls now */
  int most;                 /* of such calls within each other */
  int reached;              /* as many there were */
} Recursion;

#define MANY 20

/* Each is called within every other one; under AddressSanitizer within every third. */
#ifdef __SANITIZE_ADDRESS__
#define STEP 3
#else
#define STEP 1
#endif

static void
recurse (CalBackend *self)
{
  Recursion *recursion = test_hooked_get_data (self);

  if (recursion->depth >= recursion->most)
    return;

  recursion->depth++;
  recursion->reached = MAX (recursion->reached, recursion->depth);
  recursion->inner->call (self, NULL);
  recursion->depth--;
}

static void
call_each_within (const TestMethod *inner,
                  int               most)
{
  GError *error = NULL;

  for (gsize i = 0; i < test_n_methods; i += STEP)
    {
      Recursion recursion = { inner, 0, most, 0 };
      g_autoptr (CalBackend) backend = test_hooked_new (NULL, &recursion);
      gboolean success;

      test_hooked_watch (backend, recurse);
      success = test_methods[i].call (backend, &error);

      g_assert_cmpint (recursion.depth, ==, 0);
      g_assert_cmpint (recursion.reached, >, 0);

      /* A method that remembers what it was told comes to an end. */
      if (recursion.reached < MANY)
        {
          g_assert_no_error (error);
          g_assert_true (success);
        }
      else if (test_methods[i].can_fail)
        {
          g_assert_false (success);
          test_assert_error (&error, CAL_ERROR_BACKEND);
        }
    }
}

/* Each virtual function calls a method again, without end and without looking
 * at errors. */
static void
test_endless (gconstpointer data)
{
  call_each_within (data, G_MAXINT);
}

/* Each virtual function calls a method again, which comes to an end. */
static void
test_nested (gconstpointer data)
{
  call_each_within (data, 1);
}

static gboolean
ask_another (CalBackend  *self,
             gint64       julian_day,
             int         *year,
             int         *month,
             int         *day,
             GError     **error)
{
  CalBackend *another = test_hooked_get_data (self);

  return cal_backend_julian_day_to_date (another, julian_day, year, month, day, error);
}

static const CalBackendClass asks_another = { .julian_day_to_date = ask_another };

/* A backend on top of another is none of its own recursion. */
static void
test_tower (void)
{
  g_autoptr (GPtrArray) tower = g_ptr_array_new_with_free_func (g_object_unref);
  CalBackend *top = test_meton_new ("floor", NULL);
  GError *error = NULL;
  int year, month, day;

  g_ptr_array_add (tower, top);

  for (int i = 0; i < 20; i++)
    {
      top = test_hooked_new (&asks_another, top);
      g_ptr_array_add (tower, top);
    }

  cal_backend_julian_day_to_date (top, TEST_DAY, &year, &month, &day, &error);
  g_assert_no_error (error);
  g_assert_cmpint (year, ==, TEST_YEAR);
  g_assert_cmpint (month, ==, TEST_MONTH);
  g_assert_cmpint (day, ==, TEST_MONTH_DAY);
}

static gboolean
ask_partner (CalBackend  *self,
             gint64       julian_day,
             int         *year,
             int         *month,
             int         *day,
             GError     **error)
{
  CalBackend **partner = test_hooked_get_data (self);

  return cal_backend_julian_day_to_date (*partner, julian_day, year, month, day, error);
}

static void
test_partners (void)
{
  static const CalBackendClass hooks = { .julian_day_to_date = ask_partner };
  g_autoptr (CalBackend) first = NULL;
  g_autoptr (CalBackend) second = NULL;
  GError *error = NULL;

  first = test_hooked_new (&hooks, &second);
  second = test_hooked_new (&hooks, &first);

  g_assert_false (cal_backend_julian_day_to_date (first, TEST_DAY, NULL, NULL, NULL, &error));
  test_assert_error (&error, CAL_ERROR_BACKEND);
}

/* A new instance each time, which never has been called before. */
static gboolean
ask_newborn (CalBackend  *self,
             gint64       julian_day,
             int         *year,
             int         *month,
             int         *day,
             GError     **error)
{
  static const CalBackendClass hooks = { .julian_day_to_date = ask_newborn };
  g_autoptr (CalBackend) newborn = test_hooked_new (&hooks, NULL);

  return cal_backend_julian_day_to_date (newborn, julian_day, year, month, day, NULL) ||
         cal_backend_julian_day_to_date (newborn, julian_day, year, month, day, NULL) ||
         test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);
}

static void
test_newborns (void)
{
  static const CalBackendClass hooks = { .julian_day_to_date = ask_newborn };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  GError *error = NULL;

  g_assert_false (cal_backend_julian_day_to_date (backend, TEST_DAY, NULL, NULL, NULL, &error));
  test_assert_error (&error, CAL_ERROR_BACKEND);

  /* It is over when it is over. */
  g_assert_false (cal_backend_julian_day_to_date (backend, CAL_JULIAN_DAY_MAX + G_GINT64_CONSTANT (1),
                                                  NULL, NULL, NULL, &error));
  test_assert_error (&error, CAL_ERROR_BACKEND);
}

/* One endless recursion does not spoil what comes after it. */
static void
test_afterwards (void)
{
  Recursion recursion = { test_method ("julian_day_to_date"), 0, G_MAXINT, 0 };
  g_autoptr (CalBackend) backend = test_hooked_new (NULL, &recursion);
  GError *error = NULL;

  test_hooked_watch (backend, recurse);
  g_assert_false (test_method ("julian_day_to_date")->call (backend, &error));
  test_assert_error (&error, CAL_ERROR_BACKEND);

  test_hooked_watch (backend, NULL);
  for (gsize i = 0; i < test_n_methods; i++)
    {
      test_methods[i].call (backend, &error);
      g_assert_no_error (error);
    }
}

/* The backend's own functions may make dates of it. */
static char *
month_name_from_date (CalBackend      *self,
                      const char      *locale G_GNUC_UNUSED,
                      int              year,
                      int              month,
                      CalNameWidth     width G_GNUC_UNUSED,
                      CalNameContext   context G_GNUC_UNUSED,
                      GError         **error)
{
  g_autoptr (CalDate) date = cal_date_new (self, year, month, 1, error);

  return date != NULL ? g_strdup (cal_date_get_month_code (date)) : NULL;
}

static void
test_dates_within (void)
{
  static const CalBackendClass hooks = { .get_month_name = month_name_from_date };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  GError *error = NULL;
  g_autofree char *name = cal_backend_get_month_name (backend, NULL, TEST_YEAR, 7, CAL_NAME_WIDTH_WIDE,
                                                      CAL_NAME_CONTEXT_FORMAT, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (name, ==, "M06L");
}

/* A backend that tells the truth to others and lies to itself, to get hold of
 * a date that is none. */
typedef struct
{
  gboolean within;
  int lie;
  CalDate *date;
} Forgery;

static gboolean
forge (CalBackend  *self,
       gint64       julian_day,
       int         *year,
       int         *month,
       int         *day,
       GError     **error)
{
  Forgery *forgery = test_hooked_get_data (self);
  gboolean within = forgery->within;

  if (!within && ABS (julian_day - TEST_DAY) < 1000)
    {
      forgery->within = TRUE;
      g_clear_pointer (&forgery->date, cal_date_unref);
      forgery->date = cal_date_new_from_julian_day (self, julian_day, NULL);
      forgery->within = FALSE;
    }

  test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);
  if (within)
    *day = forgery->lie;

  return TRUE;
}

static void
test_forged_dates (void)
{
  static const CalBackendClass hooks = { .julian_day_to_date = forge };
  static const int lies[] = { 0, -1, 17, 31, 100, 65536 + TEST_MONTH_DAY, G_MININT, G_MAXINT };

  for (gsize i = 0; i < G_N_ELEMENTS (lies); i++)
    {
      Forgery forgery = { FALSE, lies[i], NULL };
      g_autoptr (CalBackend) backend = test_hooked_new (&hooks, &forgery);
      GError *error = NULL;

      cal_backend_julian_day_to_date (backend, TEST_DAY, NULL, NULL, NULL, &error);
      g_assert_no_error (error);
      g_assert_null (forgery.date);
    }
}

/* Virtual functions that change the registry, and look at it. */
static void
change_registry (CalBackend *self)
{
  CalRegistry *registry = cal_registry_get_default ();
  int *n_registered = test_hooked_get_data (self);
  g_autofree char *id = g_strdup_printf ("within-%d", (*n_registered)++);
  g_autoptr (CalBackend) another = test_meton_new (id, NULL);
  g_autoptr (CalBackend) found = NULL;
  g_autoptr (GListModel) list = NULL;
  GError *error = NULL;

  cal_registry_register (registry, another, &error);
  g_assert_no_error (error);
  found = cal_registry_lookup (registry, id, &error);
  g_assert_no_error (error);
  list = cal_registry_list_backends (registry);
  g_strfreev (cal_registry_list_ids (registry));
  cal_registry_unregister (registry, another, &error);
  g_assert_no_error (error);

  /* The backend that is in use, too. */
  if (cal_registry_unregister (registry, self, NULL))
    {
      cal_registry_register (registry, self, &error);
      g_assert_no_error (error);
    }
}

static void
test_registry (void)
{
  CalRegistry *registry = cal_registry_get_default ();
  int n_registered = 0;
  g_autoptr (CalBackend) backend = test_hooked_new_full ("busy", FALSE, NULL, &n_registered);
  GError *error = NULL;

  cal_registry_register (registry, backend, &error);
  g_assert_no_error (error);
  test_hooked_watch (backend, change_registry);

  for (gsize i = 0; i < test_n_methods; i++)
    {
      test_methods[i].call (backend, &error);
      g_assert_no_error (error);
    }

  g_assert_cmpint (n_registered, >, (int) test_n_methods);

  cal_registry_unregister (registry, backend, &error);
  g_assert_no_error (error);
}

static void
add_rows (const char    *title,
          GTestDataFunc  function)
{
  for (gsize i = 0; i < test_n_methods; i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/reentrancy/%s/%s", title, test_methods[i].name);

      g_test_add_data_func (path, &test_methods[i], function);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_rows ("endless", test_endless);
  add_rows ("nested", test_nested);
  g_test_add_func ("/cal/reentrancy/tower", test_tower);
  g_test_add_func ("/cal/reentrancy/partners", test_partners);
  g_test_add_func ("/cal/reentrancy/newborns", test_newborns);
  g_test_add_func ("/cal/reentrancy/afterwards", test_afterwards);
  g_test_add_func ("/cal/reentrancy/dates-within", test_dates_within);
  g_test_add_func ("/cal/reentrancy/forged-dates", test_forged_dates);
  g_test_add_func ("/cal/reentrancy/registry", test_registry);

  return g_test_run ();
}
