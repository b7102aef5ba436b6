/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Whoever holds a backend, or a date made with it, keeps it alive, whatever
 * becomes of it in the registry; after the last one it is gone, once. */

#include "config.h"

#include <stdlib.h>

#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/methods.h"
#include "lib/threads.h"

#define REGISTRY (cal_registry_get_default ())

/* A backend that only the registry holds. */
static void
put (const char *id)
{
  g_autoptr (CalBackend) backend = test_meton_new (id, NULL);
  GError *error = NULL;

  cal_registry_register (REGISTRY, backend, &error);
  g_assert_no_error (error);
}

static CalBackend *
get (const char *id)
{
  GError *error = NULL;
  CalBackend *backend = cal_backend_lookup (id, &error);

  g_assert_no_error (error);

  return backend;
}

static void
take_out (CalBackend *backend)
{
  GError *error = NULL;

  cal_registry_unregister (REGISTRY, backend, &error);
  g_assert_no_error (error);
}

static void
assert_works (CalBackend *backend)
{
  GError *error = NULL;

  for (gsize i = 0; i < test_n_methods; i++)
    {
      test_methods[i].call (backend, &error);
      g_assert_no_error (error);
    }
}

static void
assert_date_works (CalDate *date)
{
  GError *error = NULL;
  g_autoptr (CalDate) again = cal_date_to_backend (date, cal_date_get_backend (date), &error);

  g_assert_no_error (error);
  g_assert_true (cal_date_equal (date, again));
  test_check_date (date);
  g_assert_cmpstr (cal_date_get_month_code (date), ==, "M05");
  g_assert_cmpstr (cal_date_get_era (date), ==, "am");
  assert_works (cal_date_get_backend (date));
}

static void
test_references (void)
{
  g_autoptr (CalBackend) first = NULL;
  g_autoptr (CalBackend) second = NULL;

  put ("references");
  first = get ("references");
  g_assert_cmpuint (G_OBJECT (first)->ref_count, ==, 2);
  second = get ("references");
  g_assert_cmpuint (G_OBJECT (first)->ref_count, ==, 3);

  take_out (first);
  g_assert_cmpuint (G_OBJECT (first)->ref_count, ==, 2);
}

static void
test_holder (void)
{
  int n_finalized = test_meton_get_n_finalized ();
  CalBackend *backend;

  put ("held");
  backend = get ("held");
  take_out (backend);

  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized);
  assert_works (backend);
  g_assert_finalize_object (backend);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 1);
}

/* The registry is the last to hold it. */
static void
test_registry (void)
{
  int n_finalized = test_meton_get_n_finalized ();
  CalBackend *backend;

  put ("left");
  backend = get ("left");
  g_object_unref (backend);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized);
  assert_works (backend);

  take_out (backend);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 1);
  g_assert_null (cal_backend_lookup ("left", NULL));
}

static void
test_date (void)
{
  int n_finalized = test_meton_get_n_finalized ();
  CalBackend *backend;
  CalDate *date, *copy;
  GError *error = NULL;

  put ("dated");
  backend = get ("dated");
  date = cal_date_new_from_julian_day (backend, TEST_DAY, &error);
  g_assert_no_error (error);
  copy = g_boxed_copy (CAL_TYPE_DATE, date);
  g_assert_true (copy == date);

  take_out (backend);
  g_object_unref (backend);
  assert_date_works (date);
  cal_date_unref (date);

  assert_date_works (copy);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized);
  g_boxed_free (CAL_TYPE_DATE, copy);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 1);
}

static void
test_list (void)
{
  int n_finalized = test_meton_get_n_finalized ();
  g_autoptr (GListModel) list = NULL;
  CalBackend *backend;

  put ("listed");
  list = cal_registry_list_backends (REGISTRY);
  backend = get ("listed");
  take_out (backend);
  g_object_unref (backend);

  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized);
  assert_works (backend);
  g_clear_object (&list);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 1);
}

/* What is not registered, or cannot be, is its owner's alone. */
static void
test_refused (void)
{
  CalBackend *backend = test_meton_new ("gregory", "gregorian");
  CalBackend *nameless = g_object_new (TEST_TYPE_METON, NULL);

  g_assert_false (cal_registry_register (REGISTRY, backend, NULL));
  g_assert_false (cal_registry_register (REGISTRY, nameless, NULL));
  g_assert_finalize_object (backend);
  g_assert_finalize_object (nameless);
}

/* A second instance of a built-in class is an object like others. */
static void
test_twin (void)
{
  g_autoptr (CalBackend) gregorian = get ("gregory");
  CalBackend *twin = g_object_new (G_OBJECT_TYPE (gregorian), "id", "twin", NULL);
  gpointer gone = twin;
  CalDate *date, *ours;
  GError *error = NULL;

  g_object_add_weak_pointer (G_OBJECT (twin), &gone);
  g_assert_cmpstr (cal_backend_get_id (twin), ==, "gregory");
  date = cal_date_new (twin, 2000, 1, 1, &error);
  g_assert_no_error (error);
  ours = cal_date_new (gregorian, 2000, 1, 1, &error);
  g_assert_no_error (error);

  g_object_unref (twin);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, 2451545);
  /* Two dates are equal if they are of one instance. */
  g_assert_false (cal_date_equal (date, ours));
  cal_date_unref (ours);

  g_assert_nonnull (gone);
  cal_date_unref (date);
  g_assert_null (gone);
}

static void
drop (CalRegistry  *registry G_GNUC_UNUSED,
      CalBackend   *backend,
      CalBackend  **owner)
{
  g_assert_true (backend == *owner);
  g_clear_object (owner);
  assert_works (backend);
}

/* A handler drops what may be the last reference but the signal's own. */
static void
test_drop_in_signal (void)
{
  CalBackend *backend;
  int n_finalized = test_meton_get_n_finalized ();
  gulong handler = g_signal_connect (REGISTRY, "unregistered", G_CALLBACK (drop), &backend);

  put ("dropped");
  backend = get ("dropped");
  take_out (backend);
  g_assert_null (backend);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 1);

  g_signal_handler_disconnect (REGISTRY, handler);
}

/* What runs when references come and go uses the registry, which it could not
 * if that were locked. */
static void
use_registry (gpointer data)
{
  int *n_calls = data;

  g_assert_null (cal_backend_lookup ("nobody", NULL));
  (*n_calls)++;
}

static void
toggled (gpointer  data,
         GObject  *object G_GNUC_UNUSED,
         gboolean  is_last_ref G_GNUC_UNUSED)
{
  use_registry (data);
}

/* Language bindings are told when a backend gets its second reference and when
 * it has one again. */
static void
test_toggle_references (void)
{
  CalBackend *backend = test_meton_new ("toggled", NULL);
  int n_calls = 0;
  GError *error = NULL;

  g_object_add_toggle_ref (G_OBJECT (backend), toggled, &n_calls);
  g_object_unref (backend);
  g_assert_cmpint (n_calls, ==, 1);

  cal_registry_register (REGISTRY, backend, &error);
  g_assert_no_error (error);
  g_assert_cmpint (n_calls, ==, 2);
  g_object_unref (get ("toggled"));
  take_out (backend);
  g_assert_cmpint (n_calls, ==, 3);

  g_object_remove_toggle_ref (G_OBJECT (backend), toggled, &n_calls);
}

static void
test_finalized_outside_lock (void)
{
  CalBackend *backend = test_meton_new ("unlocked", NULL);
  int n_calls = 0;

  g_object_set_data_full (G_OBJECT (backend), "witness", &n_calls, use_registry);
  cal_registry_register (REGISTRY, backend, NULL);
  g_object_unref (backend);

  take_out (backend);
  g_assert_cmpint (n_calls, ==, 1);
}

/* A virtual function drops the reference that the caller relies on. */
static void
drop_owner (CalBackend *self)
{
  CalBackend **owner = test_hooked_get_data (self);

  g_clear_object (owner);
}

static void
test_drop_in_call (gconstpointer data)
{
  const TestMethod *method = data;
  CalBackend *owner = NULL;
  int n_finalized = test_meton_get_n_finalized ();
  GError *error = NULL;

  owner = test_hooked_new (NULL, &owner);
  test_hooked_watch (owner, drop_owner);

  method->call (owner, &error);
  g_assert_no_error (error);
  g_assert_null (owner);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 1);
}

/* The same when the registry was the last to hold it. */
static void
unregister_self (CalBackend *self)
{
  cal_registry_unregister (cal_registry_get_default (), self, NULL);
}

static void
test_unregister_in_call (gconstpointer data)
{
  const TestMethod *method = data;
  CalBackend *backend = test_hooked_new_full ("leaving", FALSE, NULL, NULL);
  int n_finalized = test_meton_get_n_finalized ();
  GError *error = NULL;

  cal_registry_register (cal_registry_get_default (), backend, &error);
  g_assert_no_error (error);
  g_object_unref (backend);
  test_hooked_watch (backend, unregister_self);

  method->call (backend, &error);
  g_assert_no_error (error);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 1);
}

#define N_THREADS 6

typedef struct
{
  CalBackend *backends[N_THREADS];
  CalDate *dates[N_THREADS];
} Holders;

/* Half of the threads hold the backend, half a date; the last one of them, and
 * nobody knows which that is, makes an end of it. */
static void
use_and_drop (gpointer data,
              guint    index)
{
  Holders *holders = data;

  if (holders->backends[index] != NULL)
    assert_works (holders->backends[index]);
  else
    assert_date_works (holders->dates[index]);

  g_clear_object (&holders->backends[index]);
  g_clear_pointer (&holders->dates[index], cal_date_unref);
}

static void
test_threads (void)
{
  for (int round = 0; round < 10; round++)
    {
      int n_finalized = test_meton_get_n_finalized ();
      Holders holders = { { NULL, }, { NULL, } };
      CalBackend *backend;

      put ("shared");
      backend = get ("shared");

      for (guint i = 0; i < N_THREADS; i++)
        if (i % 2 == 0)
          holders.backends[i] = get ("shared");
        else
          holders.dates[i] = cal_date_new_from_julian_day (backend, TEST_DAY, NULL);

      take_out (backend);
      g_object_unref (backend);
      test_run_threads (N_THREADS, use_and_drop, &holders);

      g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 1);
    }
}

/* Another thread looks it up while one takes it out: it gets a backend that
 * works, or none. */
static void
look_up_or_take_out (gpointer data,
                     guint    index)
{
  CalBackend **backend = data;

  if (index == 0)
    {
      take_out (*backend);
      g_clear_object (backend);
      return;
    }

  for (int i = 0; i < 20; i++)
    {
      g_autoptr (CalBackend) found = cal_backend_lookup ("contended", NULL);

      if (found != NULL)
        g_assert_true (cal_backend_is_valid_date (found, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY));
    }
}

static void
test_contended (void)
{
  for (int round = 0; round < 20; round++)
    {
      int n_finalized = test_meton_get_n_finalized ();
      CalBackend *backend;

      put ("contended");
      backend = get ("contended");
      test_run_threads (N_THREADS, look_up_or_take_out, &backend);

      g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 1);
    }
}

/* A backend of a thread that has ended, dropped in another one. */
static gpointer
make_date_of_own (gpointer data G_GNUC_UNUSED)
{
  g_autoptr (CalBackend) backend = test_hooked_new (NULL, NULL);

  return cal_date_new_from_julian_day (backend, TEST_DAY, NULL);
}

static void
test_ended_thread (void)
{
  int n_finalized = test_meton_get_n_finalized ();
  g_autoptr (CalBackend) gregorian = get ("gregory");
  CalDate *date = g_thread_join (g_thread_new ("owner", make_date_of_own, NULL));
  CalDate *again;
  GError *error = NULL;

  /* The date tells what it knows; its backend serves nobody any more. */
  test_check_date (date);
  g_assert_cmpint (cal_date_get_year (date), ==, TEST_YEAR);
  g_assert_null (cal_date_to_backend (date, cal_date_get_backend (date), &error));
  test_assert_error (&error, CAL_ERROR_WRONG_THREAD);

  again = cal_date_to_backend (date, gregorian, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_year (again), ==, 2000);
  cal_date_unref (again);

  cal_date_unref (date);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 1);
}

static CalDate *date_at_exit;

static void
use_at_exit (void)
{
  g_autoptr (CalBackend) backend = get ("at-exit");
  g_autoptr (CalBackend) gregorian = get ("gregorian");

  assert_works (backend);
  assert_date_works (date_at_exit);
  g_assert_true (cal_backend_is_valid_date (gregorian, 2000, 1, 1));
}

static gpointer
use_for_ever (gpointer backend)
{
  for (;;)
    assert_works (backend);

  return NULL;
}

/* The process ends while backends are registered, and in use in a thread. */
static void
test_exit (void)
{
  if (g_test_subprocess ())
    {
      CalBackend *backend;

      put ("at-exit");
      backend = get ("at-exit");
      date_at_exit = cal_date_new_from_julian_day (backend, TEST_DAY, NULL);
      g_thread_unref (g_thread_new ("busy", use_for_ever, backend));
      atexit (use_at_exit);
      exit (0);
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
}

static void
add_rows (const char    *title,
          GTestDataFunc  function)
{
  for (gsize i = 0; i < test_n_methods; i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/lifetime/%s/%s", title, test_methods[i].name);

      g_test_add_data_func (path, &test_methods[i], function);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/lifetime/references", test_references);
  g_test_add_func ("/cal/lifetime/holder", test_holder);
  g_test_add_func ("/cal/lifetime/registry", test_registry);
  g_test_add_func ("/cal/lifetime/date", test_date);
  g_test_add_func ("/cal/lifetime/list", test_list);
  g_test_add_func ("/cal/lifetime/refused", test_refused);
  g_test_add_func ("/cal/lifetime/twin", test_twin);
  g_test_add_func ("/cal/lifetime/drop-in-signal", test_drop_in_signal);
  g_test_add_func ("/cal/lifetime/toggle-references", test_toggle_references);
  g_test_add_func ("/cal/lifetime/finalized-outside-lock", test_finalized_outside_lock);
  add_rows ("drop-in-call", test_drop_in_call);
  add_rows ("unregister-in-call", test_unregister_in_call);
  g_test_add_func ("/cal/lifetime/threads", test_threads);
  g_test_add_func ("/cal/lifetime/contended", test_contended);
  g_test_add_func ("/cal/lifetime/ended-thread", test_ended_thread);
  g_test_add_func ("/cal/lifetime/exit", test_exit);

  return g_test_run ();
}
