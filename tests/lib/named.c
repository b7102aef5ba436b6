/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "named.h"

typedef struct
{
  TestMetonClass parent_class;
} TestNamedClass;

static GType named_get_type (void);

G_DEFINE_TYPE (TestNamed, named, TEST_TYPE_METON)

static CalNameTable *
named_dup_names (CalBackend *backend)
{
  TestNamed *self = (TestNamed *) backend;

  g_atomic_int_inc (&self->n_asked);

  if (self->curious)
    {
      g_autofree char *name = cal_backend_get_month_name (backend, "en", 1, 3, CAL_NAME_WIDTH_WIDE,
                                                           CAL_NAME_CONTEXT_FORMAT, NULL);
      g_autoptr (CalNameTable) table = cal_backend_dup_names (backend);

      g_assert_cmpstr (name, ==, "Month 3");
      g_assert_null (table);
    }

  return self->table != NULL ? cal_name_table_ref (self->table) : NULL;
}

static gboolean
named_get_range (CalBackend  *backend,
                 gint64      *first,
                 gint64      *last,
                 GError     **error)
{
  if (!((TestNamed *) backend)->short_lived)
    return CAL_BACKEND_CLASS (named_parent_class)->get_range (backend, first, last, error);

  *first = TEST_METON_EPOCH;
  *last = TEST_METON_EPOCH + 6940;

  return TRUE;
}

static char *
named_get_month_code (CalBackend  *backend,
                      int          year,
                      int          month,
                      GError     **error)
{
  int odd_month = year == TEST_NAMED_ODD_YEAR ? ((TestNamed *) backend)->odd_month : 0;

  if (odd_month == 0 || month < odd_month)
    return CAL_BACKEND_CLASS (named_parent_class)->get_month_code (backend, year, month, error);

  return g_strdup_printf (month == odd_month ? "M%02dL" : "M%02d", month - 1);
}

static void
named_finalize (GObject *object)
{
  g_clear_pointer (&((TestNamed *) object)->table, cal_name_table_unref);
  G_OBJECT_CLASS (named_parent_class)->finalize (object);
}

static void
named_class_init (TestNamedClass *klass)
{
  CalBackendClass *backend_class = CAL_BACKEND_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = named_finalize;
  backend_class->dup_names = named_dup_names;
  backend_class->get_range = named_get_range;
  backend_class->get_month_code = named_get_month_code;
}

static void
named_init (TestNamed *self G_GNUC_UNUSED)
{
}

/* One that also has names of its own. */
typedef TestNamed Stubborn;
typedef TestNamedClass StubbornClass;

static GType stubborn_get_type (void);

G_DEFINE_TYPE (Stubborn, stubborn, named_get_type ())

static char *
stubborn_get_month_name (CalBackend      *self G_GNUC_UNUSED,
                         const char      *locale G_GNUC_UNUSED,
                         int              year G_GNUC_UNUSED,
                         int              month,
                         CalNameWidth     width G_GNUC_UNUSED,
                         CalNameContext   context G_GNUC_UNUSED,
                         GError         **error G_GNUC_UNUSED)
{
  return g_strdup_printf ("Moon %c", 'A' + month - 1);
}

static void
stubborn_class_init (StubbornClass *klass)
{
  CAL_BACKEND_CLASS (klass)->get_month_name = stubborn_get_month_name;
}

static void
stubborn_init (Stubborn *self G_GNUC_UNUSED)
{
}

TestNamed *
test_named_new (CalNameTable *table,
                gboolean      stubborn)
{
  TestNamed *named = g_object_new (stubborn ? stubborn_get_type () : named_get_type (),
                                   "id", "named", "kind", CAL_KIND_LUNISOLAR, "thread-safe", TRUE, NULL);

  named->table = table;

  return named;
}
