/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The types that bindings see: names, numbers and nicks that stay. */

#include "config.h"

#include "backends/cal-builtins-private.h"
#include "cal-backend.h"
#include "cal-date.h"
#include "cal-registry.h"
#include "cal-version.h"

typedef struct
{
  const char *name;
  GType (*get_type) (void);
  const char *nicks;  /* from the least number on */
  int first;
} EnumCase;

static const EnumCase enum_cases[] = {
  { "CalSystem", cal_system_get_type,
    "custom gregorian julian revised-julian persian islamic-civil iso8601 buddhist roc japanese "
    "coptic ethiopic ethiopic-amete-alem hebrew indian islamic-tbla islamic-umalqura "
    "islamic-crescent islamic-rgsa chinese dangi vietnam japanese-lunar", -1 },
  { "CalKind", cal_kind_get_type, "solar lunar lunisolar other", 0 },
  { "CalDayStart", cal_day_start_get_type, "midnight sunset sunrise", 0 },
  { "CalAccuracy", cal_accuracy_get_type, "exact provisional computed approximate", 0 },
  { "CalOverflow", cal_overflow_get_type, "constrain reject", 0 },
  { "CalEraKind", cal_era_kind_get_type, "epoch backward offset", 0 },
  { "CalDayCount", cal_day_count_get_type, "julian unix", 0 },
  { "CalNameWidth", cal_name_width_get_type, "wide abbreviated narrow", 0 },
  { "CalNameContext", cal_name_context_get_type, "format standalone", 0 },
};

static void
test_enum (gconstpointer data)
{
  const EnumCase *row = data;
  g_autoptr (GEnumClass) klass = g_type_class_ref (row->get_type ());
  g_auto (GStrv) nicks = g_strsplit (row->nicks, " ", -1);

  g_assert_cmpstr (g_type_name (row->get_type ()), ==, row->name);
  g_assert_cmpint (klass->minimum, ==, row->first);
  /* Later versions may add some, at the end; numbers of calendars may leave some out. */
  g_assert_cmpuint (klass->n_values, >=, g_strv_length (nicks));
  if (row->get_type != cal_system_get_type)
    g_assert_cmpint (klass->maximum, ==, row->first + (int) klass->n_values - 1);

  for (int i = 0; nicks[i] != NULL; i++)
    {
      GEnumValue *value = g_enum_get_value (klass, row->first + i);

      g_assert_nonnull (value);
      g_assert_cmpstr (value->value_nick, ==, nicks[i]);
    }
}

static void
test_systems (void)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (CAL_TYPE_SYSTEM);

  g_assert_cmpint (klass->maximum, ==, cal_builtins_get_end () - 1);
}

static void
test_names (void)
{
  g_assert_cmpstr (g_type_name (CAL_TYPE_BACKEND), ==, "CalBackend");
  g_assert_cmpstr (g_type_name (CAL_TYPE_REGISTRY), ==, "CalRegistry");
  g_assert_cmpstr (g_type_name (CAL_TYPE_DATE), ==, "CalDate");
  g_assert_cmpstr (g_type_name (CAL_TYPE_ERA), ==, "CalEra");
}

/* Backends can be derived, but not be made of the class itself; the registry,
 * and each built-in calendar, is final. */
static void
test_classes (void)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);

  g_assert_true (G_TYPE_IS_ABSTRACT (CAL_TYPE_BACKEND));
  g_assert_true (G_TYPE_IS_DERIVABLE (CAL_TYPE_BACKEND));
  g_assert_false (g_type_test_flags (CAL_TYPE_BACKEND, G_TYPE_FLAG_FINAL));
  g_assert_true (g_type_test_flags (CAL_TYPE_REGISTRY, G_TYPE_FLAG_FINAL));
  g_assert_true (g_type_test_flags (G_OBJECT_TYPE (gregorian), G_TYPE_FLAG_FINAL));
  g_assert_true (g_type_parent (G_OBJECT_TYPE (gregorian)) == CAL_TYPE_BACKEND);
}

/* There is room for virtual functions to come. */
static void
test_class_size (void)
{
  GTypeQuery query;

  g_type_query (CAL_TYPE_BACKEND, &query);
  g_assert_cmpuint (query.class_size, ==, sizeof (CalBackendClass));
  g_assert_cmpuint (query.class_size, ==, sizeof (GObjectClass) + (34 + 16) * sizeof (gpointer));
  g_assert_cmpuint (query.instance_size, ==, sizeof (GObject));
}

/* The headers and the library of one build are of one version. */
static void
test_version (void)
{
  g_autofree char *numbers = g_strdup_printf ("%d.%d.%d", CAL_MAJOR_VERSION, CAL_MINOR_VERSION, CAL_MICRO_VERSION);

  g_assert_cmpstr (cal_get_version (), ==, numbers);
  g_assert_cmpstr (cal_get_version (), ==, CAL_VERSION_S);
}

/* Each function that a class does not override can be called. */
static void
test_class_defaults (void)
{
  gpointer klass = g_type_class_ref (CAL_TYPE_BACKEND);

  for (gsize at = sizeof (GObjectClass); at < G_STRUCT_OFFSET (CalBackendClass, padding); at += sizeof (gpointer))
    g_assert_nonnull (G_STRUCT_MEMBER (gpointer, klass, at));

  g_type_class_unref (klass);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (enum_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/types/enum/", enum_cases[i].name, NULL);

      g_test_add_data_func (path, &enum_cases[i], test_enum);
    }

  g_test_add_func ("/cal/types/systems", test_systems);
  g_test_add_func ("/cal/types/names", test_names);
  g_test_add_func ("/cal/types/classes", test_classes);
  g_test_add_func ("/cal/types/class-size", test_class_size);
  g_test_add_func ("/cal/types/class-defaults", test_class_defaults);
  g_test_add_func ("/cal/types/version", test_version);

  return g_test_run ();
}
