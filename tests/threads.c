/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Many threads at once, and backends that serve one thread only. */

#include "config.h"

#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/methods.h"
#include "lib/threads.h"

#define N_THREADS 8

static CalBackend *
get (const char *id)
{
  GError *error = NULL;
  CalBackend *backend = cal_backend_lookup (id, &error);

  g_assert_no_error (error);

  return backend;
}

/* The very first use of the library, by all at once. */
typedef struct
{
  CalRegistry *registries[N_THREADS];
  CalBackend *backends[N_THREADS];
  char **names[N_THREADS];
} FirstUse;

static void
use_first (gpointer data,
           guint    index)
{
  FirstUse *first = data;

  first->registries[index] = index % 2 == 0 ? g_object_ref (cal_registry_get_default ())
                                            : g_object_new (CAL_TYPE_REGISTRY, NULL);
  first->backends[index] = cal_registry_lookup (first->registries[index], "GREGORIAN", NULL);
  first->names[index] = cal_registry_list_ids (first->registries[index]);
}

static void
test_first_use (void)
{
  FirstUse first = { { NULL, }, { NULL, }, { NULL, } };

  test_run_threads (N_THREADS, use_first, &first);

  for (guint i = 0; i < N_THREADS; i++)
    {
      g_assert_true (first.registries[i] == first.registries[0]);
      g_assert_true (first.backends[i] == first.backends[0]);
      g_assert_cmpstrv (first.names[i], first.names[0]);
    }

  for (guint i = 0; i < N_THREADS; i++)
    {
      g_object_unref (first.registries[i]);
      g_object_unref (first.backends[i]);
      g_strfreev (first.names[i]);
    }

  g_assert_cmpuint (G_OBJECT (cal_registry_get_default ())->ref_count, ==, 1);
}

/* A race for one name, which each thread's backend has among others: as its id,
 * as an alias, or by a later alias. */
typedef struct
{
  CalBackend *backends[N_THREADS];
  gboolean won[N_THREADS];
} Race;

static CalBackend *
make_racer (guint index)
{
  g_autofree char *id = g_strdup_printf (index % 2 == 0 ? "PRIZE" : "racer-%u", index);
  g_autofree char *own = g_strdup_printf ("own-%u", index);
  const char *aliases[] = { own, index % 2 == 0 ? NULL : "Prize", NULL };

  return g_object_new (TEST_TYPE_METON, "id", id, "aliases", aliases, NULL);
}

static void
race (gpointer data,
      guint    index)
{
  Race *all = data;
  GError *error = NULL;

  all->won[index] = cal_registry_register (cal_registry_get_default (), all->backends[index], &error);

  if (!all->won[index])
    test_assert_error (&error, CAL_ERROR_DUPLICATE);
}

static void
test_race_to_register (void)
{
  for (int round = 0; round < 50; round++)
    {
      Race all = { { NULL, }, { FALSE, } };
      g_autoptr (CalBackend) winner = NULL;
      int n_winners = 0;

      for (guint i = 0; i < N_THREADS; i++)
        all.backends[i] = make_racer (i);

      test_run_threads (N_THREADS, race, &all);
      winner = get ("prize");

      for (guint i = 0; i < N_THREADS; i++)
        {
          g_autofree char *own = g_strdup_printf ("own-%u", i);
          g_autoptr (CalBackend) found = cal_backend_lookup (own, NULL);

          n_winners += all.won[i];
          g_assert_true (all.won[i] == (all.backends[i] == winner));
          g_assert_true (found == (all.won[i] ? winner : NULL));
        }

      g_assert_cmpint (n_winners, ==, 1);
      g_assert_true (cal_registry_unregister (cal_registry_get_default (), winner, NULL));

      for (guint i = 0; i < N_THREADS; i++)
        g_object_unref (all.backends[i]);
    }
}

/* The same backend, registered and taken out by all: each succeeds once for
 * each success of the other. */
typedef struct
{
  CalBackend *backend;
  int n_registered;
  int n_unregistered;
} Tug;

static void
tug (gpointer data,
     guint    index)
{
  CalRegistry *registry = cal_registry_get_default ();
  Tug *all = data;
  GError *error = NULL;

  for (int i = 0; i < 100; i++)
    if ((i + index) % 2 == 0)
      {
        if (cal_registry_register (registry, all->backend, &error))
          g_atomic_int_inc (&all->n_registered);
        else
          test_assert_error (&error, CAL_ERROR_DUPLICATE);
      }
    else
      {
        if (cal_registry_unregister (registry, all->backend, &error))
          g_atomic_int_inc (&all->n_unregistered);
        else
          test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);
      }
}

static void
count_signal (CalRegistry *registry G_GNUC_UNUSED,
              CalBackend  *backend G_GNUC_UNUSED,
              int         *n)
{
  g_atomic_int_inc (n);
}

static void
test_tug (void)
{
  CalRegistry *registry = cal_registry_get_default ();
  Tug all = { test_meton_new ("tugged", "pulled"), 0, 0 };
  int n_registered = 0, n_unregistered = 0;
  gulong registered = g_signal_connect (registry, "registered", G_CALLBACK (count_signal), &n_registered);
  gulong unregistered = g_signal_connect (registry, "unregistered", G_CALLBACK (count_signal),
                                          &n_unregistered);

  test_run_threads (N_THREADS, tug, &all);

  if (cal_registry_unregister (registry, all.backend, NULL))
    all.n_unregistered++;

  g_assert_cmpint (all.n_registered, ==, all.n_unregistered);
  g_assert_cmpint (n_registered, ==, all.n_registered);
  g_assert_cmpint (n_unregistered, ==, all.n_unregistered);
  g_assert_null (cal_backend_lookup ("tugged", NULL));
  g_assert_null (cal_backend_lookup ("pulled", NULL));
  g_assert_finalize_object (all.backend);

  g_signal_handler_disconnect (registry, registered);
  g_signal_handler_disconnect (registry, unregistered);
}

static void
race_for_alias (gpointer data,
                guint    index)
{
  Race *all = data;
  GError *error = NULL;

  all->won[index] = cal_registry_add_alias (cal_registry_get_default (), all->backends[index],
                                            "common alias", &error);

  if (!all->won[index])
    test_assert_error (&error, CAL_ERROR_DUPLICATE);
}

static void
test_race_for_alias (void)
{
  Race all = { { NULL, }, { FALSE, } };
  g_autoptr (CalBackend) winner = NULL;
  int n_winners = 0;

  for (guint i = 0; i < N_THREADS; i++)
    {
      g_autofree char *id = g_strdup_printf ("alias-racer-%u", i);

      all.backends[i] = test_meton_new (id, NULL);
      g_assert_true (cal_registry_register (cal_registry_get_default (), all.backends[i], NULL));
    }

  test_run_threads (N_THREADS, race_for_alias, &all);
  winner = get ("common alias");

  for (guint i = 0; i < N_THREADS; i++)
    {
      n_winners += all.won[i];
      g_assert_true (all.won[i] == (all.backends[i] == winner));
      g_assert_true (cal_registry_unregister (cal_registry_get_default (), all.backends[i], NULL));
      g_object_unref (all.backends[i]);
    }

  g_assert_cmpint (n_winners, ==, 1);
  g_assert_null (cal_backend_lookup ("common alias", NULL));
}

/* All put one of their own in the place of what they find, while the others see to it
 * that something is found, by its id and by the alias that goes along. */
static void
replace_what_is_found (int *n_replaced)
{
  CalRegistry *registry = cal_registry_get_default ();
  GError *error = NULL;

  for (int i = 0; i < 100; i++)
    {
      g_autoptr (CalBackend) old = get ("relay");
      g_autoptr (CalBackend) own = test_meton_new ("Relay", NULL);

      if (cal_registry_replace (registry, old, own, &error))
        g_atomic_int_inc (n_replaced);
      else
        test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);
    }
}

static void
relay (gpointer data,
       guint    index)
{
  if (index % 2 == 0)
    {
      replace_what_is_found (data);
      return;
    }

  for (int i = 0; i < 1000; i++)
    {
      g_autoptr (CalBackend) by_id = get ("relay");
      g_autoptr (CalBackend) by_alias = get ("baton");

      g_assert_true (TEST_IS_METON (by_id) && TEST_IS_METON (by_alias));
    }
}

static void
test_relay (void)
{
  CalRegistry *registry = cal_registry_get_default ();
  int n_finalized = test_meton_get_n_finalized ();
  CalBackend *first = test_meton_new ("relay", "own");
  g_autoptr (CalBackend) last = NULL;
  int n_replaced = 0, n_registered = 0, n_unregistered = 0;
  gulong registered = g_signal_connect (registry, "registered", G_CALLBACK (count_signal), &n_registered);
  gulong unregistered = g_signal_connect (registry, "unregistered", G_CALLBACK (count_signal),
                                          &n_unregistered);

  g_assert_true (cal_registry_register (registry, first, NULL));
  g_assert_true (cal_registry_add_alias (registry, first, "baton", NULL));
  g_object_unref (first);
  test_run_threads (N_THREADS, relay, &n_replaced);

  last = get ("baton");
  g_assert_true (cal_registry_unregister (registry, last, NULL));
  g_assert_finalize_object (g_steal_pointer (&last));
  g_assert_null (cal_backend_lookup ("relay", NULL));
  g_assert_null (cal_backend_lookup ("own", NULL));

  g_assert_cmpint (n_replaced, >=, 1);
  g_assert_cmpint (n_registered, ==, n_replaced + 1);
  g_assert_cmpint (n_unregistered, ==, n_replaced + 1);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 1 + N_THREADS / 2 * 100);

  g_signal_handler_disconnect (registry, registered);
  g_signal_handler_disconnect (registry, unregistered);
}

/* One name and many that want to be in the place of it: one is. */
typedef struct
{
  CalBackend *old;
  CalBackend *backends[N_THREADS];
  int n_won;
} Succession;

static void
succeed (gpointer data,
         guint    index)
{
  Succession *all = data;
  GError *error = NULL;

  if (cal_registry_replace (cal_registry_get_default (), all->old, all->backends[index], &error))
    g_atomic_int_inc (&all->n_won);
  else
    test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);
}

static void
test_succession (void)
{
  for (int round = 0; round < 50; round++)
    {
      Succession all = { test_meton_new ("throne", NULL), { NULL, }, 0 };
      g_autoptr (CalBackend) winner = NULL;

      g_assert_true (cal_registry_register (cal_registry_get_default (), all.old, NULL));
      for (guint i = 0; i < N_THREADS; i++)
        all.backends[i] = test_meton_new ("throne", "crown");

      test_run_threads (N_THREADS, succeed, &all);
      winner = get ("crown");
      g_assert_cmpint (all.n_won, ==, 1);
      g_assert_finalize_object (all.old);
      g_assert_true (cal_registry_unregister (cal_registry_get_default (), winner, NULL));

      for (guint i = 0; i < N_THREADS; i++)
        g_object_unref (all.backends[i]);
    }
}

/* Everything at once: some threads come and go with a backend of their own, and
 * convert days of a common one; the others do nothing but look for those, so
 * that nothing else puts them in order. */
static void
visit_neighbour (guint index)
{
  g_autofree char *id = g_strdup_printf ("crowd-%u", (index + 1) % N_THREADS);

  for (int i = 0; i < 300; i++)
    {
      g_autoptr (CalBackend) neighbour = cal_backend_lookup (id, NULL);
      g_autoptr (CalDate) date = NULL;
      GError *error = NULL;

      if (neighbour == NULL)
        continue;

      date = cal_date_new_from_julian_day (neighbour, TEST_DAY, &error);
      g_assert_no_error (error);
      test_check_date (date);
      g_assert_cmpint (cal_date_get_day (date), ==, TEST_MONTH_DAY);
    }
}

static void
crowd (gpointer data,
       guint    index)
{
  CalRegistry *registry = cal_registry_get_default ();
  CalBackend *common = data;
  g_autofree char *id = g_strdup_printf ("crowd-%u", index);
  GError *error = NULL;

  if (index % 2 == 1)
    {
      visit_neighbour (index);
      return;
    }

  for (int i = 0; i < 100; i++)
    {
      g_autoptr (CalBackend) own = test_meton_new (id, NULL);
      g_autoptr (GListModel) list = NULL;
      g_auto (GStrv) names = NULL;
      int year, month, day;

      cal_registry_register (registry, own, &error);
      g_assert_no_error (error);

      list = cal_registry_list_backends (registry);
      names = cal_registry_list_ids (registry);
      g_assert_true (g_strv_contains ((const char *const *) names, id));

      cal_backend_julian_day_to_date (common, TEST_DAY + i, &year, &month, &day, &error);
      g_assert_no_error (error);
      g_assert_true (cal_backend_is_valid_date (common, year, month, day));

      cal_registry_unregister (registry, own, &error);
      g_assert_no_error (error);
    }
}

static void
test_crowd (void)
{
  int n_finalized = test_meton_get_n_finalized ();
  g_autoptr (CalBackend) gregorian = get ("gregory");
  CalBackend *foreign = test_meton_new ("common", NULL);

  test_run_threads (N_THREADS, crowd, gregorian);
  test_run_threads (N_THREADS, crowd, foreign);

  g_assert_finalize_object (foreign);
  g_assert_cmpint (test_meton_get_n_finalized (), ==, n_finalized + 2 * N_THREADS / 2 * 100 + 1);
}

/* One date of each calendar, looked at and copied by all. */
static void
look_at_date (gpointer data,
              guint    index G_GNUC_UNUSED)
{
  CalDate *date = data;
  g_autoptr (CalBackend) gregorian = get ("gregory");
  GError *error = NULL;

  for (int i = 0; i < 50; i++)
    {
      g_autoptr (CalDate) copy = cal_date_ref (date);
      g_autoptr (CalDate) other = cal_date_to_backend (copy, gregorian, &error);
      g_autoptr (CalDate) again = cal_date_to_backend (other, cal_date_get_backend (date), &error);

      g_assert_no_error (error);
      g_assert_true (cal_date_equal (date, again));
      g_assert_cmpuint (cal_date_hash (date), ==, cal_date_hash (again));
      test_check_date (copy);
    }
}

static void
test_shared_dates (void)
{
  g_autoptr (GListModel) list = NULL;
  g_autoptr (CalBackend) foreign = test_meton_new ("shared", NULL);
  GError *error = NULL;

  g_assert_true (cal_registry_register (cal_registry_get_default (), foreign, NULL));
  list = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (list, i);
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, TEST_DAY, &error);

      g_assert_no_error (error);
      test_run_threads (4, look_at_date, date);
    }

  g_assert_true (cal_registry_unregister (cal_registry_get_default (), foreign, NULL));
}

/* A backend that serves one thread is not called on another, by any method. */
static void
count_call (CalBackend *self)
{
  int *n_calls = test_hooked_get_data (self);

  (*n_calls)++;
}

static gpointer
call_elsewhere (gpointer backend)
{
  GError *error = NULL;

  for (gsize i = 0; i < test_n_methods; i++)
    {
      gboolean success = test_methods[i].call (backend, &error);

      if (test_methods[i].can_fail)
        {
          g_assert_false (success);
          test_assert_error (&error, CAL_ERROR_WRONG_THREAD);
        }
      else
        g_assert_no_error (error);
    }

  test_poke (backend, TEST_DAY, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY);
  test_poke (backend, G_MAXINT64, G_MAXINT, G_MAXINT, G_MAXINT);

  return NULL;
}

static void
test_wrong_thread (void)
{
  int n_calls = 0;
  g_autoptr (CalBackend) backend = test_hooked_new (NULL, &n_calls);
  GError *error = NULL;
  gint64 first, last;

  test_hooked_watch (backend, count_call);
  g_thread_join (g_thread_new ("elsewhere", call_elsewhere, backend));
  g_assert_cmpint (n_calls, ==, 0);

  /* Nor does what was tried elsewhere do harm here. */
  for (gsize i = 0; i < test_n_methods; i++)
    {
      test_methods[i].call (backend, &error);
      g_assert_no_error (error);
    }

  /* What is known by now needs no call. */
  n_calls = 0;
  g_thread_join (g_thread_new ("elsewhere", call_elsewhere, backend));
  g_assert_cmpint (n_calls, ==, 0);
  cal_backend_get_range (backend, &first, &last, &error);
  g_assert_no_error (error);
  g_assert_cmpint (first, ==, CAL_JULIAN_DAY_MIN);
  g_assert_cmpint (last, ==, CAL_JULIAN_DAY_MAX);
}

/* The thread that constructs it is the one that it serves. */
static gpointer
make_elsewhere (gpointer data G_GNUC_UNUSED)
{
  CalBackend *backend = test_hooked_new (NULL, NULL);
  GError *error = NULL;

  test_method ("julian_day_to_date")->call (backend, &error);
  g_assert_no_error (error);

  return backend;
}

static void
test_other_owner (void)
{
  g_autoptr (CalBackend) backend = g_thread_join (g_thread_new ("maker", make_elsewhere, NULL));
  GError *error = NULL;

  g_assert_false (test_method ("julian_day_to_date")->call (backend, &error));
  test_assert_error (&error, CAL_ERROR_WRONG_THREAD);
}

/* A subclass need not know that constructed () is to be chained up. */
typedef TestMeton TestUnchained;
typedef TestMetonClass TestUnchainedClass;
GType test_unchained_get_type (void);
G_DEFINE_TYPE (TestUnchained, test_unchained, TEST_TYPE_METON)

static void
constructed_alone (GObject *object G_GNUC_UNUSED)
{
}

static void
test_unchained_class_init (TestUnchainedClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = constructed_alone;
}

static void
test_unchained_init (TestUnchained *self G_GNUC_UNUSED)
{
}

static void
test_unchained (void)
{
  g_autoptr (CalBackend) backend = g_object_new (test_unchained_get_type (), "id", "unchained", NULL);
  GError *error = NULL;

  g_assert_false (cal_backend_is_thread_safe (backend));
  test_method ("julian_day_to_date")->call (backend, &error);
  g_assert_no_error (error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/threads/first-use", test_first_use);
  g_test_add_func ("/cal/threads/race-to-register", test_race_to_register);
  g_test_add_func ("/cal/threads/race-for-alias", test_race_for_alias);
  g_test_add_func ("/cal/threads/tug", test_tug);
  g_test_add_func ("/cal/threads/relay", test_relay);
  g_test_add_func ("/cal/threads/succession", test_succession);
  g_test_add_func ("/cal/threads/crowd", test_crowd);
  g_test_add_func ("/cal/threads/shared-dates", test_shared_dates);
  g_test_add_func ("/cal/threads/wrong-thread", test_wrong_thread);
  g_test_add_func ("/cal/threads/other-owner", test_other_owner);
  g_test_add_func ("/cal/threads/unchained", test_unchained);

  return g_test_run ();
}
