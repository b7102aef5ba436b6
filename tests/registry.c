/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The registry: names, duplicates, and what runs while it changes. */

#include "config.h"

#include "cal-registry.h"

#include <string.h>

#include "backends/cal-builtins-private.h"
#include "cal-date.h"
#include "lib/checks.h"
#include "lib/meton.h"
#include "registry-checks.h"

static void
test_singleton (void)
{
  CalRegistry *registry = cal_registry_get_default ();
  g_autoptr (CalRegistry) made = g_object_new (CAL_TYPE_REGISTRY, NULL);

  g_assert_true (registry == made);
  g_assert_true (registry == cal_registry_get_default ());
  g_assert_cmpuint (G_OBJECT (registry)->ref_count, ==, 2);
}

static void
test_systems (void)
{
  g_autoptr (GEnumClass) systems = g_type_class_ref (CAL_TYPE_SYSTEM);
  g_autoptr (GListModel) list = cal_registry_list_backends (REGISTRY);
  guint n_found = 0;

  for (guint i = 0; i < systems->n_values; i++)
    {
      CalSystem system = systems->values[i].value;
      g_autoptr (CalBackend) backend = cal_registry_get_backend (REGISTRY, system, NULL);
      g_autoptr (CalBackend) again = cal_registry_get_backend (REGISTRY, system, NULL);

      g_assert_true (backend == again);

      if (backend == NULL)
        continue;

      n_found++;
      g_assert_cmpint (cal_backend_get_system (backend), ==, system);
      g_assert_true (cal_backend_is_thread_safe (backend));
      assert_found (cal_backend_get_id (backend), backend);
    }

  g_assert_cmpuint (n_found, ==, g_list_model_get_n_items (list));
}

static void
test_system_range (gconstpointer data)
{
  GError *error = NULL;
  int system = GPOINTER_TO_INT (data);

  g_assert_null (cal_registry_get_backend (REGISTRY, system, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_null (cal_registry_get_backend (REGISTRY, system, NULL));
}

/* No name of a built-in calendar hides another. */
static void
test_builtin_names (void)
{
  g_autoptr (GListModel) list = cal_registry_list_backends (REGISTRY);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (list, i);
      g_autofree char *upper = g_ascii_strup (cal_backend_get_id (backend), -1);
      const char *const *aliases = cal_backend_get_aliases (backend);

      assert_found (cal_backend_get_id (backend), backend);
      assert_found (upper, backend);

      for (gsize j = 0; aliases[j] != NULL; j++)
        assert_found (aliases[j], backend);
    }
}

static void
test_lookup (void)
{
  g_autofree char *huge = g_strnfill (1 << 20, 'a');
  GError *error = NULL;

  assert_unknown ("");
  assert_unknown (" gregory");
  assert_unknown ("gregory ");
  assert_unknown ("gregoria");
  assert_unknown ("gregory\n");
  assert_unknown ("ГРИГОРИЙ");
  assert_unknown ("\xff\xfe");
  assert_unknown ("%s%n");
  assert_unknown (huge);
  g_assert_null (cal_backend_lookup ("no-such", NULL));

  g_assert_null (cal_backend_lookup ("IsLaMiC", &error));
  g_assert_nonnull (strstr (error->message, "islamic-umalqura"));
  g_assert_nonnull (strstr (error->message, "islamic-civil"));
  g_assert_nonnull (strstr (error->message, "islamic-tbla"));
  g_assert_nonnull (strstr (error->message, "islamic-crescent"));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);

  /* What the user wrote is shown as it was, if it can be shown. */
  g_assert_null (cal_backend_lookup ("ヘブライ", &error));
  g_assert_nonnull (strstr (error->message, "ヘブライ"));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);
}

static void
test_nameless (void)
{
  GError *error = NULL;
  g_autoptr (CalBackend) backend = g_object_new (TEST_TYPE_METON, NULL);

  g_assert_cmpstr (cal_backend_get_id (backend), ==, "");
  g_assert_null (cal_backend_get_aliases (backend)[0]);
  g_assert_false (cal_registry_register (REGISTRY, backend, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
}

static void
test_register (void)
{
  g_autoptr (CalBackend) backend = test_meton_new ("registered", "Registered Too");

  assert_unknown ("registered");
  assert_register (backend);
  g_assert_cmpuint (G_OBJECT (backend)->ref_count, ==, 2);

  assert_found ("registered", backend);
  assert_found ("REGISTERED", backend);
  assert_found ("registered too", backend);
  g_assert_cmpint (cal_backend_get_system (backend), ==, CAL_SYSTEM_CUSTOM);

  assert_unregister (backend);
  g_assert_cmpuint (G_OBJECT (backend)->ref_count, ==, 1);
  assert_unknown ("registered");
  assert_unknown ("registered too");

  /* The names are free again, and so is the backend. */
  assert_register (backend);
  assert_unregister (backend);
  g_assert_finalize_object (g_steal_pointer (&backend));
}

/* What a refused registration must leave as it was. */
static void
assert_refused (CalBackend *backend)
{
  g_auto (GStrv) before = cal_registry_list_ids (REGISTRY);
  g_auto (GStrv) after = NULL;
  guint ref_count = G_OBJECT (backend)->ref_count;
  GError *error = NULL;

  g_assert_false (cal_registry_register (REGISTRY, backend, NULL));
  g_assert_false (cal_registry_register (REGISTRY, backend, &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);

  after = cal_registry_list_ids (REGISTRY);
  g_assert_cmpstrv (before, after);
  g_assert_cmpuint (G_OBJECT (backend)->ref_count, ==, ref_count);

  g_assert_false (cal_registry_unregister (REGISTRY, backend, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);
}

typedef struct
{
  const char *title;
  const char *id;
  const char *aliases[4];
} DuplicateCase;

/* In each, one name is that of another calendar, or comes twice; every other
 * one begins with “free”. */
static const DuplicateCase duplicate_cases[] = {
  { "built-in-id", "gregory", { "free" } },
  { "built-in-id-in-capitals", "GREGORY", { "free" } },
  { "built-in-alias", "gregorian", { "free" } },
  { "alias-of-built-in-id", "free", { "gregory", "free-2" } },
  { "last-alias", "free", { "free-2", "free-3", "Gregorian" } },
  { "custom-id", "taken", { "free" } },
  { "custom-id-in-capitals", "TAKEN", { "free" } },
  { "custom-alias", "free", { "free-2", "Taken Alias" } },
  { "id-of-custom-alias", "taken-by-alias", { "free" } },
  { "added-alias", "free", { "taken.later" } },
  { "id-twice", "free", { "free" } },
  { "alias-twice", "free", { "free-2", "FREE-2" } },
};

static void
test_duplicate (gconstpointer data)
{
  const DuplicateCase *row = data;
  g_autoptr (CalBackend) other = test_meton_new ("taken", "taken alias");
  g_autoptr (CalBackend) another = test_meton_new ("another", "Taken-By-Alias");
  g_autoptr (CalBackend) backend = g_object_new (TEST_TYPE_METON, "id", row->id,
                                                 "aliases", row->aliases, NULL);
  GError *error = NULL;

  assert_register (other);
  assert_register (another);
  cal_registry_add_alias (REGISTRY, other, "Taken.Later", &error);
  g_assert_no_error (error);

  assert_refused (backend);

  assert_unknown ("free");
  assert_unknown ("free-2");
  assert_unknown ("free-3");
  assert_found ("taken", other);
  assert_found ("taken alias", other);
  assert_found ("taken.later", other);
  assert_found ("taken-by-alias", another);

  assert_unregister (other);
  assert_unregister (another);
}

static void
test_duplicate_instance (void)
{
  g_autoptr (CalBackend) backend = test_meton_new ("instance", NULL);
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  GError *error = NULL;

  assert_register (backend);
  g_assert_false (cal_registry_register (REGISTRY, backend, &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);
  assert_found ("instance", backend);
  assert_unregister (backend);

  g_assert_false (cal_registry_register (REGISTRY, gregorian, &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);
}

static void
test_many_aliases (void)
{
  g_auto (GStrv) aliases = g_new0 (char *, 50001);
  g_autoptr (CalBackend) good = NULL;
  g_autoptr (CalBackend) bad = NULL;
  GError *error = NULL;

  for (int i = 0; i < 50000; i++)
    aliases[i] = g_strdup_printf ("many-%d", i);

  good = g_object_new (TEST_TYPE_METON, "id", "many", "aliases", aliases, NULL);
  g_free (aliases[49999]);
  aliases[49999] = g_strdup ("Many-0");
  bad = g_object_new (TEST_TYPE_METON, "id", "many", "aliases", aliases, NULL);

  g_assert_false (cal_registry_register (REGISTRY, bad, &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);
  assert_unknown ("many-0");

  assert_register (good);
  assert_found ("many-49999", good);
  assert_unregister (good);
  assert_unknown ("many-49999");
}

static void
test_add_alias (void)
{
  g_autoptr (CalBackend) backend = test_meton_new ("with-alias", NULL);
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  GError *error = NULL;

  g_assert_false (cal_registry_add_alias (REGISTRY, backend, "x-alias", &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);
  assert_unknown ("x-alias");

  assert_register (backend);
  cal_registry_add_alias (REGISTRY, backend, "X-Alias", &error);
  g_assert_no_error (error);
  assert_found ("x-alias", backend);
  /* It is a name of the registry, not of the backend. */
  g_assert_null (cal_backend_get_aliases (backend)[0]);

  g_assert_false (cal_registry_add_alias (REGISTRY, backend, "x-alias", &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);
  g_assert_false (cal_registry_add_alias (REGISTRY, backend, "with-alias", &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);
  g_assert_false (cal_registry_add_alias (REGISTRY, gregorian, "GREGORIAN", &error));
  test_assert_error (&error, CAL_ERROR_DUPLICATE);
  g_assert_false (cal_registry_add_alias (REGISTRY, gregorian, "X-ALIAS", NULL));
  assert_found ("x-alias", backend);

  assert_unregister (backend);
  assert_unknown ("x-alias");
}

/* An application gives a bare “islamic” the meaning that it wants. */
static void
test_alias_of_builtin (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalBackend) backend = test_meton_new ("islamic", NULL);
  g_auto (GStrv) names = NULL;
  GError *error = NULL;

  cal_registry_add_alias (REGISTRY, gregorian, "Islamic", &error);
  g_assert_no_error (error);
  assert_found ("islamic", gregorian);
  names = cal_registry_list_names (REGISTRY, gregorian, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (names[g_strv_length (names) - 1], ==, "Islamic");
  assert_refused (backend);
}

static void
test_unregister (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalBackend) backend = test_meton_new ("unregistered", NULL);
  g_autoptr (CalBackend) twin = g_object_new (G_OBJECT_TYPE (gregorian), NULL);
  GError *error = NULL;

  g_assert_false (cal_registry_unregister (REGISTRY, gregorian, &error));
  test_assert_error (&error, CAL_ERROR_PERMANENT);
  assert_found ("gregory", gregorian);

  g_assert_false (cal_registry_unregister (REGISTRY, backend, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);

  /* A second instance of a built-in class is none of the registry's. */
  g_assert_true (twin != gregorian);
  g_assert_false (cal_registry_unregister (REGISTRY, twin, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_CALENDAR);
  assert_refused (twin);
}

static void
test_lists (void)
{
  g_autoptr (CalBackend) backend = test_meton_new ("Zzz-last", "aaa-first");
  g_autoptr (CalBackend) other = test_meton_new ("aaa-id", NULL);
  g_autoptr (GListModel) before = cal_registry_list_backends (REGISTRY);
  guint n = g_list_model_get_n_items (before);
  g_autoptr (GListModel) during = NULL;
  g_auto (GStrv) names = NULL;

  g_assert_true (g_list_model_get_item_type (before) == CAL_TYPE_BACKEND);

  assert_register (backend);
  assert_register (other);
  during = cal_registry_list_backends (REGISTRY);
  names = cal_registry_list_ids (REGISTRY);
  assert_unregister (backend);
  assert_unregister (other);

  /* Snapshots: neither sees what came later. */
  g_assert_cmpuint (g_list_model_get_n_items (before), ==, n);
  g_assert_cmpuint (g_list_model_get_n_items (during), ==, n + 2);
  g_assert_cmpuint (g_strv_length (names), ==, n + 2);

  /* Ids only, sorted without regard to case, in the order of the backends. */
  g_assert_false (g_strv_contains ((const char *const *) names, "aaa-first"));
  g_assert_cmpstr (names[n + 1], ==, "Zzz-last");

  for (guint i = 0; i < n + 2; i++)
    {
      g_autoptr (CalBackend) listed = g_list_model_get_item (during, i);

      g_assert_cmpstr (cal_backend_get_id (listed), ==, names[i]);
      g_assert_true (i == 0 || g_ascii_strcasecmp (names[i - 1], names[i]) < 0);
    }
}

/* The id, the backend's own aliases in its order, and later ones sorted; all as they
 * were spelled. */
static void
test_names (void)
{
  static const char *const own[] = { "zeta", "Beta Two", NULL };
  static const char *const registered[] = { "Named", "zeta", "Beta Two", NULL };
  static const char *const later[] = { "Named", "zeta", "Beta Two", "Alpha", "gamma", NULL };
  g_autoptr (CalBackend) backend = g_object_new (TEST_TYPE_METON, "id", "Named", "aliases", own, NULL);
  g_autoptr (CalBackend) other = test_meton_new ("other", "other alias");

  assert_no_names (backend);
  assert_register (backend);
  assert_register (other);
  assert_names (backend, registered);

  g_assert_true (cal_registry_add_alias (REGISTRY, backend, "gamma", NULL));
  g_assert_true (cal_registry_add_alias (REGISTRY, backend, "Alpha", NULL));
  assert_names (backend, later);
  assert_names (other, (const char *const[]) { "other", "other alias", NULL });

  assert_unregister (backend);
  assert_unregister (other);
  assert_no_names (backend);

  /* Later names do not come back with it. */
  assert_register (backend);
  assert_names (backend, registered);
  assert_unregister (backend);
}

static void
test_builtin_list (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalBackend) twin = g_object_new (G_OBJECT_TYPE (gregorian), NULL);
  g_autoptr (CalBackend) nameless = g_object_new (TEST_TYPE_METON, NULL);
  g_auto (GStrv) names = cal_registry_list_names (REGISTRY, gregorian, NULL);

  g_assert_cmpstr (names[0], ==, "gregory");
  g_assert_true (g_strv_contains ((const char *const *) names, "gregorian"));
  assert_no_names (twin);
  assert_no_names (nameless);

  for (gsize i = 0; names[i] != NULL; i++)
    assert_found (names[i], gregorian);
}

typedef struct
{
  int n_registered;
  int n_unregistered;
  CalBackend *friend;
} Witness;

/* Signal handlers use the registry, which they could not if it were locked. */
static void
on_registered (CalRegistry *registry,
               CalBackend  *backend,
               Witness     *witness)
{
  witness->n_registered++;
  assert_found (cal_backend_get_id (backend), backend);

  if (backend != witness->friend)
    {
      g_strfreev (cal_registry_list_ids (registry));
      assert_register (witness->friend);
    }
}

static void
on_unregistered (CalRegistry *registry G_GNUC_UNUSED,
                 CalBackend  *backend,
                 Witness     *witness)
{
  witness->n_unregistered++;
  assert_unknown (cal_backend_get_id (backend));

  if (backend != witness->friend)
    assert_unregister (witness->friend);
}

static void
test_signals (void)
{
  g_autoptr (CalBackend) backend = test_meton_new ("signalled", NULL);
  g_autoptr (CalBackend) friend = test_meton_new ("friend", NULL);
  g_autoptr (CalBackend) taken = test_meton_new ("Gregory", NULL);
  Witness witness = { 0, 0, friend };
  gulong registered, unregistered;

  registered = g_signal_connect (REGISTRY, "registered", G_CALLBACK (on_registered), &witness);
  unregistered = g_signal_connect (REGISTRY, "unregistered", G_CALLBACK (on_unregistered), &witness);

  assert_refused (taken);
  g_assert_cmpint (witness.n_registered, ==, 0);
  g_assert_cmpint (witness.n_unregistered, ==, 0);

  assert_register (backend);
  g_assert_cmpint (witness.n_registered, ==, 2);
  assert_unregister (backend);
  g_assert_cmpint (witness.n_unregistered, ==, 2);

  g_signal_handler_disconnect (REGISTRY, registered);
  g_signal_handler_disconnect (REGISTRY, unregistered);
}

static void
test_null (void)
{
  static const char *const critical = "*assertion*failed*";
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);

  for (int i = 0; i < 11; i++)
    g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, critical);

  g_assert_null (cal_registry_lookup (REGISTRY, NULL, NULL));
  g_assert_null (cal_registry_lookup (NULL, "gregory", NULL));
  g_assert_false (cal_registry_register (REGISTRY, NULL, NULL));
  g_assert_false (cal_registry_register (REGISTRY, (CalBackend *) REGISTRY, NULL));
  g_assert_false (cal_registry_unregister (REGISTRY, NULL, NULL));
  g_assert_false (cal_registry_add_alias (REGISTRY, NULL, "x", NULL));
  g_assert_null (cal_registry_list_names (REGISTRY, NULL, NULL));
  g_assert_null (cal_registry_list_names (NULL, NULL, NULL));
  g_assert_false (cal_registry_replace (NULL, NULL, NULL, NULL));
  g_assert_false (cal_registry_replace (REGISTRY, NULL, gregorian, NULL));
  g_assert_false (cal_registry_replace (REGISTRY, gregorian, NULL, NULL));
  g_test_assert_expected_messages ();
}

static void
add_rows (void)
{
  static const int systems[] = { G_MININT, -2, CAL_SYSTEM_CUSTOM, -3, 100, 1 << 20, G_MAXINT };

  for (gsize i = 0; i < G_N_ELEMENTS (systems); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/registry/system-range/%d", systems[i]);

      g_test_add_data_func (path, GINT_TO_POINTER (systems[i]), test_system_range);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (duplicate_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/registry/duplicate/", duplicate_cases[i].title, NULL);

      g_test_add_data_func (path, &duplicate_cases[i], test_duplicate);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/registry/singleton", test_singleton);
  g_test_add_func ("/cal/registry/systems", test_systems);
  g_test_add_func ("/cal/registry/built-in-names", test_builtin_names);
  g_test_add_func ("/cal/registry/lookup", test_lookup);
  g_test_add_func ("/cal/registry/nameless", test_nameless);
  g_test_add_func ("/cal/registry/register", test_register);
  g_test_add_func ("/cal/registry/duplicate-instance", test_duplicate_instance);
  g_test_add_func ("/cal/registry/many-aliases", test_many_aliases);
  g_test_add_func ("/cal/registry/add-alias", test_add_alias);
  g_test_add_func ("/cal/registry/unregister", test_unregister);
  g_test_add_func ("/cal/registry/lists", test_lists);
  g_test_add_func ("/cal/registry/names", test_names);
  g_test_add_func ("/cal/registry/names-of-built-in", test_builtin_list);
  g_test_add_func ("/cal/registry/signals", test_signals);

  if (TEST_HAS_CHECKS)
    g_test_add_func ("/cal/registry/null", test_null);

  add_rows ();
  /* Adds a name for good. */
  g_test_add_func ("/cal/registry/alias-of-built-in", test_alias_of_builtin);

  return g_test_run ();
}
