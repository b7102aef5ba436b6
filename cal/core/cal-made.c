/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Native backends whose instances own their rules. */

#include "config.h"

#include "cal-made-private.h"

#include "cal-error.h"
#include "cal-name-table.h"

/* The id of an instance that was given none. */
#define DEFAULT_ID "custom"

/* They may be those of a mapped file, which others can change. */
static GBytes *
copy_bytes (GBytes *bytes)
{
  gsize length;
  gconstpointer data = g_bytes_get_data (bytes, &length);

  return g_bytes_new (data, length);
}

static void
set_property (GObject      *object,
              guint         property_id,
              const GValue *value,
              GParamSpec   *pspec)
{
  CalMadeBackend *self = (CalMadeBackend *) object;
  GValue *own = &self->values[property_id - 1];

  g_value_init (own, G_PARAM_SPEC_VALUE_TYPE (pspec));

  if (G_VALUE_HOLDS (value, G_TYPE_BYTES) && g_value_get_boxed (value) != NULL)
    g_value_take_boxed (own, copy_bytes (g_value_get_boxed (value)));
  else
    g_value_copy (value, own);
}

static void
get_property (GObject    *object,
              guint       property_id,
              GValue     *value,
              GParamSpec *pspec G_GNUC_UNUSED)
{
  g_value_copy (cal_made_get_value (object, property_id), value);
}

static guint
hash_value (const GValue *value)
{
  gint64 integer;

  if (G_VALUE_HOLDS_STRING (value) && g_value_get_string (value) != NULL)
    return g_str_hash (g_value_get_string (value));

  if (G_VALUE_HOLDS_DOUBLE (value))
    {
      double number = g_value_get_double (value);

      return g_double_hash (&number);
    }

  if (G_VALUE_HOLDS_INT64 (value))
    {
      integer = g_value_get_int64 (value);

      return g_int64_hash (&integer);
    }

  /* Whatever else it is may be equal and somewhere else. */
  return G_VALUE_HOLDS_ENUM (value) ? (guint) g_value_get_enum (value) : 0;
}

static guint
hash_instance (const CalMadeBackend *self,
               const char           *id)
{
  guint hash = g_str_hash (id);

  for (guint i = 0; i < self->kind->n_properties; i++)
    hash = hash * 31 + hash_value (&self->values[i]);

  return hash;
}

static guint
made_hash (CalBackend *self)
{
  return ((CalMadeBackend *) self)->hash;
}

static gboolean
pointers_are_equal (gconstpointer a,
                    gconstpointer b,
                    GEqualFunc    equal)
{
  return a == b || (a != NULL && b != NULL && equal != NULL && equal (a, b));
}

static gboolean
values_are_equal (const GValue *a,
                  const GValue *b,
                  GEqualFunc    equal)
{
  if (G_VALUE_HOLDS_STRING (a))
    return g_strcmp0 (g_value_get_string (a), g_value_get_string (b)) == 0;

  if (G_VALUE_HOLDS_DOUBLE (a))
    return g_value_get_double (a) == g_value_get_double (b);

  if (G_VALUE_HOLDS_INT64 (a))
    return g_value_get_int64 (a) == g_value_get_int64 (b);

  if (G_VALUE_HOLDS_ENUM (a))
    return g_value_get_enum (a) == g_value_get_enum (b);

  return pointers_are_equal (g_value_peek_pointer (a), g_value_peek_pointer (b), equal);
}

static gboolean
aliases_are_equal (CalBackend *self,
                   CalBackend *other)
{
  const char *const *first = cal_backend_get_private (self)->aliases;
  const char *const *second = cal_backend_get_private (other)->aliases;

  return first != NULL && second != NULL ? g_strv_equal (first, second) : first == second;
}

/* Of one class, as they have one table. */
static gboolean
made_equal (CalBackend *self,
            CalBackend *other)
{
  const CalMadeBackend *first = (CalMadeBackend *) self, *second = (CalMadeBackend *) other;
  const CalMadeKind *kind = first->kind;

  if (first->hash != second->hash ||
      !g_str_equal (cal_backend_peek_id (self), cal_backend_peek_id (other)) ||
      !aliases_are_equal (self, other))
    return FALSE;

  for (guint i = 0; i < kind->n_properties; i++)
    if (!values_are_equal (&first->values[i], &second->values[i],
                           kind->equal != NULL ? kind->equal[i] : NULL))
      return FALSE;

  return values_are_equal (&first->values[kind->n_properties], &second->values[kind->n_properties],
                           cal_name_table_equal) &&
         (kind->same == NULL || kind->same (first->rule, second->rule));
}

/* Its id and aliases are the instance's. */
static gboolean
make_rule (CalMadeBackend  *self,
           GError         **error)
{
  const CalMadeKind *kind = self->kind;
  CalBackendPrivate *priv = cal_backend_get_private ((CalBackend *) self);
  gboolean success;

  self->rule = g_malloc0 (kind->rule_size);
  *self->rule = *kind->family;
  self->rule->system = CAL_SYSTEM_CUSTOM;
  self->rule->id = priv->id;
  self->rule->aliases = priv->aliases;
  self->rule->named_as = kind->family;

  success = kind->make (self->rule, self->values, error);

  if (self->rule->id == NULL)
    self->rule->id = DEFAULT_ID;
  priv->id = self->rule->id;
  priv->aliases = self->rule->aliases;

  return success;
}

/* Those that are given, over those that come with the properties; NULL: there are none. */
static gboolean
find_names (CalMadeBackend  *self,
            CalNameTable   **names,
            GError         **error)
{
  const CalMadeKind *kind = self->kind;
  CalNameTable *given = g_value_get_boxed (&self->values[kind->n_properties]);
  CalNameTable *own = kind->peek_names != NULL ? kind->peek_names (self->rule) : NULL;

  if (given != NULL && own != NULL)
    *names = cal_name_table_merge (own, given, error);
  else if (given != NULL || own != NULL)
    *names = cal_name_table_ref (given != NULL ? given : own);

  return *names != NULL || (given == NULL && own == NULL);
}

typedef struct
{
  CalBackend *backend;
  gboolean whole;
} Namesake;

static gboolean
is_shared (const CalTableName *name,
           gpointer            data)
{
  Namesake *namesake = data;

  return (namesake->whole || name->kind != CAL_NAMED_CALENDAR) && cal_backend_has_named (namesake->backend, name);
}

/* And under both what a calendar was given whose names these are. */
static void
add_shared_names (CalMadeBackend  *self,
                  CalNameTable   **names)
{
  Namesake namesake = { .backend = (CalBackend *) self };
  CalBackend *other = self->kind->peek_namesake != NULL
                      ? self->kind->peek_namesake (self->rule, &namesake.whole) : NULL;
  g_autoptr (CalNameTable) below = other != NULL ? cal_backend_get_funcs (other)->dup_name_table (other) : NULL;
  g_autoptr (CalNameTable) above = g_steal_pointer (names);

  *names = below != NULL ? cal_name_table_extend (below, above, is_shared, &namesake) : g_steal_pointer (&above);
}

static gboolean
set_names (CalMadeBackend  *self,
           GError         **error)
{
  g_autoptr (CalNameTable) names = NULL;

  if (!find_names (self, &names, error))
    return FALSE;

  add_shared_names (self, &names);

  return names == NULL || cal_native_set_name_table ((CalBackend *) self, names, error);
}

/* Asks it what months and eras it has, as if it were sound, which it is apart from the names. */
static gboolean
give_names (CalMadeBackend  *self,
            GError         **error)
{
  CalBackendPrivate *priv = cal_backend_get_private ((CalBackend *) self);
  const CalBackendFuncs *funcs = priv->funcs;
  gboolean fit;

  self->parent_instance.rule = self->rule;
  priv->funcs = self->funcs;
  fit = set_names (self, error);
  priv->funcs = funcs;
  self->parent_instance.rule = self->kind->family;

  return fit;
}

static void
constructed (GObject *object)
{
  CalMadeBackend *self = (CalMadeBackend *) object;
  CalBackend *backend = CAL_BACKEND (object);
  CalBackendPrivate *priv = cal_backend_get_private (backend);

  if (priv->fault == NULL && make_rule (self, &priv->fault) && give_names (self, &priv->fault))
    {
      cal_native_init (backend, self->funcs, self->rule);
      self->hash = hash_instance (self, priv->id);
    }
  else
    {
      if (priv->id == NULL)
        priv->id = DEFAULT_ID;
      priv->kind = self->kind->family->kind;
      priv->day_start = self->kind->family->day_start;
      priv->thread_safe = TRUE;
    }

  G_OBJECT_CLASS (g_type_class_peek (CAL_TYPE_BACKEND))->constructed (object);
}

static void
finalize (GObject *object)
{
  CalMadeBackend *self = (CalMadeBackend *) object;

  if (self->rule != NULL && self->kind->clear != NULL)
    self->kind->clear (self->rule);
  g_free (self->rule);

  for (guint i = 0; i <= self->kind->n_properties; i++)
    if (G_IS_VALUE (&self->values[i]))
      g_value_unset (&self->values[i]);
  g_free (self->values);

  G_OBJECT_CLASS (g_type_class_peek (CAL_TYPE_BACKEND))->finalize (object);
}

/* The table stays that of foreign classes until the instance is known to be sound; its
 * class, if asked directly, answers for the family. */
void
cal_made_init (CalMadeBackend        *self,
               const CalMadeKind     *kind,
               const CalBackendFuncs *funcs)
{
  self->kind = kind;
  self->funcs = funcs;
  self->values = g_new0 (GValue, kind->n_properties + 1);
  self->parent_instance.rule = kind->family;
}

void
cal_made_init_class (CalBackendClass *klass,
                     CalBackendFuncs *funcs)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  cal_native_init_class (klass, funcs, NULL, NULL);
  funcs->equal = made_equal;
  funcs->hash = made_hash;

  object_class->constructed = constructed;
  object_class->finalize = finalize;
  object_class->get_property = get_property;
  object_class->set_property = set_property;
}

void
cal_made_install_names (GObjectClass      *object_class,
                        const CalMadeKind *kind)
{
  g_object_class_install_property (object_class, kind->n_properties + 1,
    g_param_spec_boxed ("names", NULL, NULL, CAL_TYPE_NAME_TABLE, CAL_MADE_PROPERTY));
}

gboolean
cal_made_check_number (const char  *name,
                       gint64       number,
                       gint64       least,
                       gint64       most,
                       GError     **error)
{
  if (number >= least && number <= most)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "%s %" G_GINT64_FORMAT " is out of range; it must be %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
               name, number, least, most);
  return FALSE;
}

static gboolean
init_initable (GInitable     *initable,
               GCancellable  *cancellable G_GNUC_UNUSED,
               GError       **error)
{
  const CalBackendPrivate *priv = cal_backend_get_private (CAL_BACKEND (initable));

  if (priv->fault != NULL && error != NULL)
    *error = g_error_copy (priv->fault);

  return priv->fault == NULL;
}

void
cal_made_init_initable (GInitableIface *iface)
{
  iface->init = init_initable;
}
