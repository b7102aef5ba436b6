/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Names of calendars: which are well-formed and which are the same. */

#include "config.h"

#include "cal-name-private.h"

#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/meton.h"

#define X16 "xxxxxxxxxxxxxxxx"
#define X64 X16 X16 X16 X16

typedef struct
{
  const char *title;
  const char *name;
  gboolean id;      /* whether it is a good id */
  gboolean alias;   /* whether it is a good alias */
} NameCase;

static const NameCase name_cases[] = {
  { "letter", "x", TRUE, TRUE },
  { "usual", "my-calendar", TRUE, TRUE },
  { "digits", "x1234567890", TRUE, TRUE },
  { "upper-case", "My-CALENDAR", TRUE, TRUE },
  { "longest", X64, TRUE, TRUE },
  { "hyphens", "my-own-calendar", TRUE, TRUE },
  { "hyphen-last", "x-", FALSE, TRUE },
  { "two-hyphens", "my--calendar", FALSE, TRUE },
  { "underscore", "my_calendar", FALSE, TRUE },
  { "dot", "my.calendar", FALSE, TRUE },
  { "inner-space", "My Calendar", FALSE, TRUE },
  { "two-inner-spaces", "my  calendar", FALSE, TRUE },
  { "empty", "", FALSE, FALSE },
  { "too-long", X64 "x", FALSE, FALSE },
  { "digit-first", "1x", FALSE, FALSE },
  { "hyphen-first", "-x", FALSE, FALSE },
  { "space-first", " x", FALSE, FALSE },
  { "space-last", "x ", FALSE, FALSE },
  { "only-space", " ", FALSE, FALSE },
  { "tab", "x\tx", FALSE, FALSE },
  { "newline", "x\n", FALSE, FALSE },
  { "no-ascii", "caléndar", FALSE, FALSE },
  { "no-utf8", "x\xff", FALSE, FALSE },
  { "slash", "x/y", FALSE, FALSE },
  { "percent", "x%n", FALSE, FALSE },
  { "control", "x\001", FALSE, FALSE },
  { "no-break-space", "x\xc2\xa0y", FALSE, FALSE },
};

/* The backend goes in under all its names and out again, or not at all. */
static void
check_registration (CalBackend *backend,
                    const char *name,
                    gboolean    fine)
{
  CalRegistry *registry = cal_registry_get_default ();
  g_auto (GStrv) before = cal_registry_list_ids (registry);
  g_auto (GStrv) after = NULL;
  g_autoptr (CalBackend) found = NULL;
  GError *error = NULL;

  g_assert_true (cal_registry_register (registry, backend, &error) == fine);

  if (fine)
    {
      g_assert_no_error (error);
      found = cal_registry_lookup (registry, name, &error);
      g_assert_true (found == backend);
      cal_registry_unregister (registry, backend, &error);
      g_assert_no_error (error);
    }
  else
    test_assert_error (&error, CAL_ERROR_INVALID_NAME);

  after = cal_registry_list_ids (registry);
  g_assert_cmpstrv (before, after);
  g_assert_null (cal_registry_lookup (registry, name, NULL));
  g_assert_null (cal_registry_lookup (registry, "fine", NULL));
}

static void
test_name (gconstpointer data)
{
  const NameCase *row = data;
  g_autoptr (CalBackend) by_id = test_meton_new (row->name, "fine");
  g_autoptr (CalBackend) by_alias = test_meton_new ("fine", row->name);
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  GError *error = NULL;

  g_assert_true (cal_name_check_id (row->name, &error) == row->id);
  if (!row->id)
    test_assert_error (&error, CAL_ERROR_INVALID_NAME);

  g_assert_true (cal_name_check_alias (row->name, &error) == row->alias);
  if (!row->alias)
    {
      test_assert_error (&error, CAL_ERROR_INVALID_NAME);
      g_assert_false (cal_registry_add_alias (cal_registry_get_default (), gregorian,
                                              row->name, &error));
      test_assert_error (&error, CAL_ERROR_INVALID_NAME);
    }

  check_registration (by_id, row->name, row->id);
  check_registration (by_alias, row->name, row->alias);
}

/* Case is that of ASCII, whatever the locale; the İ and ı of Turkish are no i. */
static void
test_same (void)
{
  g_assert_true (cal_name_equal ("Islamic-Civil", "iSLAMIC-cIVIL"));
  g_assert_cmpuint (cal_name_hash ("Islamic-Civil"), ==, cal_name_hash ("iSLAMIC-cIVIL"));
  g_assert_false (cal_name_equal ("İslamic", "islamic"));
  g_assert_false (cal_name_equal ("ıslamic", "islamic"));
  g_assert_false (cal_name_equal ("a b", "a-b"));
  g_assert_false (cal_name_equal ("a[", "a{"));
}

/* The virtual functions of a built-in calendar check what they are given, too. */
static void
test_virtual_functions (void)
{
  g_autoptr (CalBackend) gregory = cal_backend_lookup ("gregory", NULL);
  CalBackendClass *klass = CAL_BACKEND_GET_CLASS (gregory);
  GError *error = NULL;
  g_autofree char *name = klass->get_era_name (gregory, "en", "ad", CAL_NAME_WIDTH_WIDE, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (name, ==, "Anno Domini");
  g_assert_null (klass->get_era_name (gregory, "en", "reiwa", CAL_NAME_WIDTH_WIDE, &error));
  test_assert_error (&error, CAL_ERROR_UNKNOWN_ERA);
  g_assert_true (klass->get_range (gregory, NULL, NULL, &error));
  g_assert_no_error (error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/names/same", test_same);
  g_test_add_func ("/cal/names/virtual-functions", test_virtual_functions);

  for (gsize i = 0; i < G_N_ELEMENTS (name_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/names/name/", name_cases[i].title, NULL);

      g_test_add_data_func (path, &name_cases[i], test_name);
    }

  return g_test_run ();
}
