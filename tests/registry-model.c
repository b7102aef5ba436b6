/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The list of backends that follows the registry, in its own main context only. */

#include "config.h"

#include "cal-registry.h"
#include "lib/meton.h"
#include "lib/threads.h"

#define N_THREADS 4
#define N_ROUNDS 50

static CalRegistry *
get_registry (void)
{
  return cal_registry_get_default ();
}

static void
iterate (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static CalBackend *
add (const char *id)
{
  CalBackend *backend = test_meton_new (id, NULL);
  GError *error = NULL;

  g_assert_true (cal_registry_register (get_registry (), backend, &error));
  g_assert_no_error (error);

  return backend;
}

static void
take_out (CalBackend *backend)
{
  GError *error = NULL;

  g_assert_true (cal_registry_unregister (get_registry (), backend, &error));
  g_assert_no_error (error);
  g_object_unref (backend);
}

static char *
dup_id (GListModel *model,
        guint       position)
{
  g_autoptr (CalBackend) backend = g_list_model_get_item (model, position);

  return backend != NULL ? g_strdup (cal_backend_get_id (backend)) : NULL;
}

static void
test_order (void)
{
  g_autoptr (GListModel) model = cal_registry_get_model (get_registry ());
  g_auto (GStrv) ids = cal_registry_list_ids (get_registry ());
  int last = -1;

  g_assert_true (g_list_model_get_item_type (model) == CAL_TYPE_BACKEND);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, g_strv_length (ids));

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (model, i);

      g_assert_cmpint (cal_backend_get_system (backend), >, last);
      last = cal_backend_get_system (backend);
    }

  g_assert_null (g_list_model_get_item (model, g_strv_length (ids)));
}

static void
write_change (GListModel *model G_GNUC_UNUSED,
              guint       position,
              guint       removed,
              guint       added,
              GString    *events)
{
  g_string_append_printf (events, "%d-%u+%u ", (int) position - (int) GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (model), "n")),
                          removed, added);
}

static void
test_live (void)
{
  g_autoptr (GListModel) model = cal_registry_get_model (get_registry ());
  g_autoptr (GString) events = g_string_new (NULL);
  guint n = g_list_model_get_n_items (model);
  g_autofree char *first = NULL, *second = NULL;
  CalBackend *b, *a;

  g_object_set_data (G_OBJECT (model), "n", GUINT_TO_POINTER (n));
  g_signal_connect (model, "items-changed", G_CALLBACK (write_change), events);

  b = add ("model-b");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, n);
  iterate ();
  g_assert_cmpstr (events->str, ==, "0-0+1 ");

  a = add ("model-a");
  iterate ();
  g_assert_cmpstr (events->str, ==, "0-0+1 0-0+1 ");
  first = dup_id (model, n);
  second = dup_id (model, n + 1);
  g_assert_cmpstr (first, ==, "model-a");
  g_assert_cmpstr (second, ==, "model-b");

  /* What has gone before the context runs was never there. */
  take_out (add ("model-c"));
  take_out (b);
  iterate ();
  g_assert_cmpstr (events->str, ==, "0-0+1 0-0+1 1-1+0 ");
  take_out (a);
  iterate ();
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, n);
}

static void
test_replace (void)
{
  CalBackend *old = add ("model-old"), *new = test_meton_new ("model-old", NULL);
  g_autoptr (GListModel) model = cal_registry_get_model (get_registry ());
  guint n = g_list_model_get_n_items (model);
  g_autoptr (CalBackend) last = NULL;

  g_assert_true (cal_registry_replace (get_registry (), old, new, NULL));
  iterate ();
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, n);
  last = g_list_model_get_item (model, n - 1);
  g_assert_true (last == new);
  g_object_unref (old);
  take_out (new);
}

static void
check_thread (GListModel *model G_GNUC_UNUSED,
              guint       position G_GNUC_UNUSED,
              guint       removed G_GNUC_UNUSED,
              guint       added G_GNUC_UNUSED,
              GThread    *thread)
{
  g_assert_true (g_thread_self () == thread);
}

/* Others come and go on all threads, and so do lists. */
static void
come_and_go (gpointer data G_GNUC_UNUSED,
             guint    index)
{
  g_autofree char *id = g_strdup_printf ("model-thread-%u", index);
  g_autoptr (GMainContext) context = g_main_context_new ();

  g_main_context_push_thread_default (context);

  for (int i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (GListModel) model = cal_registry_get_model (get_registry ());
      CalBackend *backend;

      g_signal_connect (model, "items-changed", G_CALLBACK (check_thread), g_thread_self ());
      backend = add (id);
      while (g_main_context_iteration (context, FALSE))
        continue;
      take_out (backend);
    }

  g_main_context_pop_thread_default (context);
}

static void
test_threads (void)
{
  g_autoptr (GListModel) model = cal_registry_get_model (get_registry ());
  guint n = g_list_model_get_n_items (model);

  g_signal_connect (model, "items-changed", G_CALLBACK (check_thread), g_thread_self ());
  test_run_threads (N_THREADS, come_and_go, NULL);
  iterate ();
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, n);
}

/* A list that is gone is told nothing, though its context is still to look. */
static void
test_dropped (void)
{
  GListModel *model = cal_registry_get_model (get_registry ());
  CalBackend *backend = add ("model-dropped");

  g_assert_finalize_object (model);
  iterate ();
  take_out (backend);
  iterate ();
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/registry-model/order", test_order);
  g_test_add_func ("/cal/registry-model/live", test_live);
  g_test_add_func ("/cal/registry-model/replace", test_replace);
  g_test_add_func ("/cal/registry-model/threads", test_threads);
  g_test_add_func ("/cal/registry-model/dropped", test_dropped);

  return g_test_run ();
}
