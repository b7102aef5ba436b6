/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Backends that take the place of others. */

#include "config.h"

#include "cal-registry.h"

#include <string.h>

#include "cal-date.h"
#include "lib/checks.h"
#include "lib/meton.h"
#include "registry-checks.h"

static CalBackend *
make_with_aliases (const char        *id,
                   const char *const *aliases)
{
  return g_object_new (TEST_TYPE_METON, "id", id, "aliases", aliases, NULL);
}

/* The new one has its own aliases and the later ones of the old, one of which it has
 * of itself; what only the old one had is free. */
static void
test_replace (void)
{
  static const char *const names[] = { "SWAPPED", "new-own", "LATER-2", "later-1", NULL };
  g_autoptr (CalBackend) old = make_with_aliases ("swapped", (const char *const[]) { "old-own", "both", NULL });
  g_autoptr (CalBackend) new = make_with_aliases ("SWAPPED", (const char *const[]) { "new-own", "LATER-2", NULL });
  g_autoptr (CalBackend) third = test_meton_new ("third", "old-own");
  GError *error = NULL;

  assert_register (old);
  g_assert_true (cal_registry_add_alias (REGISTRY, old, "later-1", NULL));
  g_assert_true (cal_registry_add_alias (REGISTRY, old, "later-2", NULL));

  g_assert_true (cal_registry_replace (REGISTRY, old, new, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (G_OBJECT (old)->ref_count, ==, 1);
  g_assert_cmpuint (G_OBJECT (new)->ref_count, ==, 2);

  assert_names (new, names);
  assert_no_names (old);
  for (gsize i = 0; names[i] != NULL; i++)
    assert_found (names[i], new);
  assert_unknown ("both");
  assert_register (third);

  /* Back again, as each is free to be registered once more. */
  assert_unregister (third);
  g_assert_true (cal_registry_replace (REGISTRY, new, old, NULL));
  assert_names (old, (const char *const[]) { "swapped", "old-own", "both", "later-1", NULL });
  assert_unregister (old);
  assert_unknown ("later-1");
  g_assert_finalize_object (g_steal_pointer (&new));
}

/* Dates keep the calendar that they were made with. */
static void
test_replace_dates (void)
{
  g_autoptr (CalBackend) new = test_meton_new ("dated", NULL);
  CalBackend *old = test_meton_new ("dated", NULL);
  g_autoptr (CalDate) before = cal_date_new_from_julian_day (old, TEST_METON_EPOCH + 400, NULL);
  g_autoptr (CalDate) after = cal_date_new_from_julian_day (new, TEST_METON_EPOCH + 400, NULL);
  g_autoptr (CalDate) next = NULL;
  g_autofree char *text = NULL;

  assert_register (old);
  text = cal_date_to_string (before);
  g_assert_nonnull (strstr (text, "[u-ca=dated]"));
  g_clear_pointer (&text, g_free);

  g_assert_true (cal_registry_replace (REGISTRY, old, new, NULL));
  g_object_unref (old);

  g_assert_true (cal_date_get_backend (before) == old);
  g_assert_false (cal_date_equal (before, after));
  g_assert_cmpint (cal_date_get_year (before), ==, cal_date_get_year (after));
  next = cal_date_add_days (before, 1, NULL);
  g_assert_cmpint (cal_date_get_julian_day (next), ==, TEST_METON_EPOCH + 401);

  /* The id is that of another now, so that only the new one writes it. */
  text = cal_date_to_string (before);
  g_assert_null (strchr (text, '['));
  g_clear_pointer (&text, g_free);
  text = cal_date_to_string (after);
  g_assert_nonnull (strstr (text, "[u-ca=dated]"));
  assert_unregister (new);
}

static void
assert_not_replaced (CalBackend *old,
                     CalBackend *new,
                     int         code)
{
  g_auto (GStrv) before = cal_registry_list_ids (REGISTRY);
  g_auto (GStrv) after = NULL;
  guint ref_count = G_OBJECT (new)->ref_count;
  GError *error = NULL;

  g_assert_false (cal_registry_replace (REGISTRY, old, new, NULL));
  g_assert_false (cal_registry_replace (REGISTRY, old, new, &error));
  test_assert_error (&error, code);

  after = cal_registry_list_ids (REGISTRY);
  g_assert_cmpstrv (before, after);
  g_assert_cmpuint (G_OBJECT (new)->ref_count, ==, ref_count);
}

static const struct
{
  const char *title;
  const char *id;
  const char *aliases[3];
  int code;
} replace_cases[] = {
  { "other-id", "another", { NULL }, CAL_ERROR_INCONSISTENT },
  { "alias-for-id", "kept-alias", { "kept" }, CAL_ERROR_INCONSISTENT },
  { "no-id", NULL, { NULL }, CAL_ERROR_INVALID_NAME },
  { "bad-alias", "kept", { "free", "a/b" }, CAL_ERROR_INVALID_NAME },
  { "id-as-alias", "kept", { "free", "Kept" }, CAL_ERROR_DUPLICATE },
  { "alias-twice", "kept", { "free", "FREE" }, CAL_ERROR_DUPLICATE },
  { "built-in-alias", "kept", { "free", "Gregorian" }, CAL_ERROR_DUPLICATE },
  { "third-id", "kept", { "free", "NEIGHBOUR" }, CAL_ERROR_DUPLICATE },
  { "third-later-alias", "kept", { "free", "neighbour later" }, CAL_ERROR_DUPLICATE },
};

static void
test_replace_refused (gconstpointer data)
{
  gsize row = GPOINTER_TO_SIZE (data);
  static const char *const names[] = { "kept", "kept-alias", "kept-later", NULL };
  g_autoptr (CalBackend) old = test_meton_new ("kept", "kept-alias");
  g_autoptr (CalBackend) third = test_meton_new ("neighbour", NULL);
  g_autoptr (CalBackend) new = make_with_aliases (replace_cases[row].id, replace_cases[row].aliases);

  assert_register (old);
  assert_register (third);
  g_assert_true (cal_registry_add_alias (REGISTRY, old, "kept-later", NULL));
  g_assert_true (cal_registry_add_alias (REGISTRY, third, "Neighbour Later", NULL));

  assert_not_replaced (old, new, replace_cases[row].code);
  assert_names (old, names);
  assert_names (third, (const char *const[]) { "neighbour", "Neighbour Later", NULL });
  assert_unknown ("free");

  assert_unregister (old);
  assert_unregister (third);
}

static void
test_replace_others (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalBackend) twin = g_object_new (G_OBJECT_TYPE (gregorian), NULL);
  g_autoptr (CalBackend) old = test_meton_new ("with-twin", NULL);
  g_autoptr (CalBackend) new = test_meton_new ("with-twin", "twin-alias");

  assert_not_replaced (gregorian, twin, CAL_ERROR_PERMANENT);
  assert_not_replaced (gregorian, new, CAL_ERROR_PERMANENT);
  assert_not_replaced (twin, gregorian, CAL_ERROR_UNKNOWN_CALENDAR);
  assert_not_replaced (old, new, CAL_ERROR_UNKNOWN_CALENDAR);
  assert_unknown ("with-twin");

  assert_register (old);
  assert_not_replaced (old, old, CAL_ERROR_DUPLICATE);
  assert_not_replaced (new, old, CAL_ERROR_UNKNOWN_CALENDAR);
  assert_found ("with-twin", old);
  assert_unregister (old);
}

/* What the handlers of a replacement see: the new one, from the first on. */
typedef struct
{
  CalBackend *old;
  CalBackend *new;
  GString *heard;
} Exchange;

static void
on_exchange_registered (CalRegistry *registry G_GNUC_UNUSED,
                        CalBackend  *backend,
                        Exchange    *exchange)
{
  g_string_append (exchange->heard, backend == exchange->new ? "+new" : "+?");
  assert_found ("exchanged", exchange->new);
}

static void
on_exchange_unregistered (CalRegistry *registry,
                          CalBackend  *backend,
                          Exchange    *exchange)
{
  g_string_append (exchange->heard, backend == exchange->old ? "-old" : "-?");
  assert_found ("exchanged", exchange->new);
  g_assert_false (cal_registry_unregister (registry, exchange->old, NULL));
}

static void
test_replace_signals (void)
{
  g_autoptr (GString) heard = g_string_new (NULL);
  g_autoptr (CalBackend) old = test_meton_new ("exchanged", NULL);
  g_autoptr (CalBackend) new = test_meton_new ("exchanged", NULL);
  g_autoptr (CalBackend) bad = test_meton_new ("other", NULL);
  Exchange exchange = { old, new, heard };
  gulong registered, unregistered;

  assert_register (old);
  registered = g_signal_connect (REGISTRY, "registered", G_CALLBACK (on_exchange_registered), &exchange);
  unregistered = g_signal_connect (REGISTRY, "unregistered", G_CALLBACK (on_exchange_unregistered), &exchange);

  assert_not_replaced (old, bad, CAL_ERROR_INCONSISTENT);
  g_assert_cmpstr (heard->str, ==, "");
  g_assert_true (cal_registry_replace (REGISTRY, old, new, NULL));
  g_assert_cmpstr (heard->str, ==, "-old+new");

  g_signal_handler_disconnect (REGISTRY, registered);
  g_signal_handler_disconnect (REGISTRY, unregistered);
  assert_unregister (new);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/registry-replace/names", test_replace);
  g_test_add_func ("/cal/registry-replace/dates", test_replace_dates);
  g_test_add_func ("/cal/registry-replace/others", test_replace_others);
  g_test_add_func ("/cal/registry-replace/signals", test_replace_signals);

  for (gsize i = 0; i < G_N_ELEMENTS (replace_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/registry-replace/refused/", replace_cases[i].title, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_replace_refused);
    }

  return g_test_run ();
}
