/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-registry.h"

#include <string.h>

#include "backends/cal-builtins-private.h"
#include "cal-backend-private.h"
#include "cal-error.h"
#include "cal-name-private.h"
#include "cal-shown-private.h"

/**
 * CalRegistry:
 *
 * The one place where backends are kept.
 *
 * There is one registry in a process. The built-in backends are always in it;
 * an application may add its own and take them out again. A caller that gets a
 * backend from the registry has a reference of its own: it stays valid when
 * the backend is unregistered, as do all dates made with it.
 *
 * Names are ids and aliases, compared in ASCII without regard to case. No name
 * means two things: a backend one of whose names is taken cannot be registered.
 *
 * There is no calendar of the bare name `islamic`: other software gives it six
 * different meanings. An application that wants one adds an alias.
 *
 * Thread safety: may be used from all threads at once. Signals are emitted on
 * the thread that made the change, after the change is visible to all threads.
 *
 * Since: 1.0
 */
struct _CalRegistry
{
  GObject parent_instance;

  GMutex mutex;         /* guards what follows; never held while other code runs */
  GHashTable *names;    /* names that are not built in → backend, a borrowed pointer */
  GHashTable *backends; /* set of the registered backends that are not built in, owned */
};

enum
{
  REGISTERED,
  UNREGISTERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CalRegistry, cal_registry, G_TYPE_OBJECT)

static CalRegistry *default_registry;

static GObject *
cal_registry_constructor (GType                  type,
                          guint                  n_properties,
                          GObjectConstructParam *properties)
{
  static GMutex constructor_mutex;
  GObject *object;

  g_mutex_lock (&constructor_mutex);

  if (default_registry == NULL)
    {
      object = G_OBJECT_CLASS (cal_registry_parent_class)->constructor (type, n_properties, properties);
      /* Never dropped, so that nothing dangles at exit. */
      g_atomic_pointer_set (&default_registry, CAL_REGISTRY (g_object_ref (object)));
    }
  else
    object = g_object_ref (G_OBJECT (default_registry));

  g_mutex_unlock (&constructor_mutex);

  return object;
}

static void
cal_registry_class_init (CalRegistryClass *klass)
{
  G_OBJECT_CLASS (klass)->constructor = cal_registry_constructor;

  /**
   * CalRegistry::registered:
   * @self: the registry
   * @backend: the backend
   *
   * A backend has been registered, or has taken the place of another.
   *
   * Since: 1.0
   */
  signals[REGISTERED] =
    g_signal_new ("registered", CAL_TYPE_REGISTRY, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, CAL_TYPE_BACKEND);

  /**
   * CalRegistry::unregistered:
   * @self: the registry
   * @backend: the backend
   *
   * A backend has been unregistered, or another has taken its place.
   *
   * After [method@Cal.Registry.replace] its names are found already; they are those
   * of the other.
   *
   * Since: 1.0
   */
  signals[UNREGISTERED] =
    g_signal_new ("unregistered", CAL_TYPE_REGISTRY, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, CAL_TYPE_BACKEND);
}

static void
cal_registry_init (CalRegistry *self)
{
  g_mutex_init (&self->mutex);
  self->names = g_hash_table_new_full (cal_name_hash, cal_name_equal, g_free, NULL);
  self->backends = g_hash_table_new (NULL, NULL);
}

/**
 * cal_registry_get_default:
 *
 * Gives the registry of the process.
 *
 * Returns: (transfer none): the registry
 *
 * Since: 1.0
 */
CalRegistry *
cal_registry_get_default (void)
{
  CalRegistry *registry = g_atomic_pointer_get (&default_registry);

  if (G_UNLIKELY (registry == NULL))
    {
      g_object_unref (g_object_new (CAL_TYPE_REGISTRY, NULL));
      registry = g_atomic_pointer_get (&default_registry);
    }

  return registry;
}

/**
 * cal_registry_get_backend:
 * @self: the registry
 * @system: the number of a built-in calendar
 * @error: return location for an error
 *
 * Gives a built-in backend.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if @system is `CAL_SYSTEM_CUSTOM`
 * or no member of [enum@Cal.System].
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_registry_get_backend (CalRegistry  *self G_GNUC_UNUSED,
                          CalSystem     system,
                          GError      **error)
{
  CalBackend *backend;

  g_return_val_if_fail (CAL_IS_REGISTRY (self), NULL);

  backend = cal_builtins_get (system);

  if (G_LIKELY (backend != NULL))
    return g_object_ref (backend);

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "system %d is not a built-in calendar; these are 0 to %d",
               (int) system, cal_builtins_get_end () - 1);
  return NULL;
}

static void
set_unknown_error (const char  *name,
                   GError     **error)
{
  g_autofree char *shown = cal_shown_dup (name);
  g_autofree char *family = cal_builtins_describe_family (shown);

  if (family != NULL)
    g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_CALENDAR,
                 "calendar “%s” is ambiguous; choose %s", shown, family);
  else
    g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_CALENDAR,
                 "there is no calendar “%s”", shown);
}

/**
 * cal_registry_lookup:
 * @self: the registry
 * @name: an id or an alias, in any letter case
 * @error: return location for an error
 *
 * Finds a backend.
 *
 * The same name gives the same instance every time, until it is unregistered.
 * Fails with [error@Cal.Error.UNKNOWN_CALENDAR] if no backend has that name.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_registry_lookup (CalRegistry  *self,
                     const char   *name,
                     GError      **error)
{
  CalBackend *backend;
  CalSystem system;

  g_return_val_if_fail (CAL_IS_REGISTRY (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  /* No name is longer, and hashing a megabyte is not worth the time. */
  if (memchr (name, '\0', CAL_NAME_MAX_LENGTH + 1) == NULL)
    {
      set_unknown_error (name, error);
      return NULL;
    }

  system = cal_builtins_find (name);

  if (G_LIKELY (system != CAL_SYSTEM_CUSTOM))
    return g_object_ref (cal_builtins_get (system));

  g_mutex_lock (&self->mutex);
  backend = g_hash_table_lookup (self->names, name);
  if (backend != NULL)
    g_object_ref (backend);
  g_mutex_unlock (&self->mutex);

  if (backend == NULL)
    set_unknown_error (name, error);

  return backend;
}

/**
 * cal_backend_lookup:
 * @name: an id or an alias, in any letter case
 * @error: return location for an error
 *
 * Finds a backend in the default registry.
 *
 * The same name gives the same instance every time. Fails with
 * [error@Cal.Error.UNKNOWN_CALENDAR] if no backend has that name.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_backend_lookup (const char  *name,
                    GError     **error)
{
  return cal_registry_lookup (cal_registry_get_default (), name, error);
}

/* What is built in has names that are well-formed. */
static gboolean
check_names (CalBackend  *backend,
             GError     **error)
{
  return cal_backend_get_funcs (backend)->is_constant || cal_guard_check_fault (backend, error);
}

/* The names that a backend has of itself, id first. */
static GStrv
copy_own_names (CalBackend *backend)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  g_strv_builder_add (names, cal_backend_peek_id (backend));
  g_strv_builder_addv (names, (const char **) cal_backend_get_aliases (backend));

  return g_strv_builder_end (names);
}

/* The same if they can be entered; NULL with an error if one is malformed or given
 * twice. */
static GStrv
dup_own_names (CalBackend  *backend,
               GError     **error)
{
  g_auto (GStrv) names = NULL;
  const char *name;

  if (!check_names (backend, error))
    return NULL;

  names = copy_own_names (backend);
  name = cal_name_find_repetition (names);

  if (name == NULL)
    return g_steal_pointer (&names);

  g_set_error (error, CAL_ERROR, CAL_ERROR_DUPLICATE,
               "the name “%s” is given twice to one calendar", name);
  return NULL;
}

/* Whether a backend is in the registry; called under the lock. */
static gboolean
is_known (CalRegistry *self,
          CalBackend  *backend)
{
  return cal_backend_get_private (backend)->permanent || g_hash_table_contains (self->backends, backend);
}

static void
set_unregistered_error (CalBackend  *backend,
                        GError     **error)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_CALENDAR,
               "calendar “%s” is not registered", cal_backend_peek_id (backend));
}

/* Whether a name is taken; called under the lock. */
static gboolean
is_taken (CalRegistry *self,
          const char  *name)
{
  return cal_builtins_find (name) != CAL_SYSTEM_CUSTOM ||
         g_hash_table_contains (self->names, name);
}

/* The first name that is taken by another than @old, which may be NULL; called under
 * the lock. */
static const char *
find_taken (CalRegistry *self,
            GStrv        names,
            CalBackend  *old)
{
  for (gsize i = 0; names[i] != NULL; i++)
    if (is_taken (self, names[i]) &&
        (old == NULL || g_hash_table_lookup (self->names, names[i]) != old))
      return names[i];

  return NULL;
}

static void
set_duplicate_error (const char  *name,
                     GError     **error)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_DUPLICATE,
               "the name “%s” is taken by a calendar already", name);
}

/* Called under the lock. */
static void
insert (CalRegistry *self,
        CalBackend  *backend,
        GStrv        names)
{
  g_hash_table_add (self->backends, backend);
  g_atomic_int_set (&cal_backend_get_private (backend)->registered, TRUE);
  for (gsize i = 0; names[i] != NULL; i++)
    g_hash_table_insert (self->names, g_strdup (names[i]), backend);
}

/* Enters a backend with all its names or, if one is taken, with none.  Gives
 * that one; the reference is taken over unless there is one. */
static const char *
enter (CalRegistry *self,
       CalBackend  *backend,
       GStrv        names)
{
  const char *taken;

  g_mutex_lock (&self->mutex);

  /* The same backend again has its own id against it. */
  taken = g_hash_table_contains (self->backends, backend) ? names[0] : find_taken (self, names, NULL);

  if (taken == NULL)
    insert (self, backend, names);

  g_mutex_unlock (&self->mutex);

  return taken;
}

/**
 * cal_registry_register:
 * @self: the registry
 * @backend: a backend
 * @error: return location for an error
 *
 * Adds a backend under its id and all its aliases.
 *
 * The registry holds a reference until the backend is unregistered.
 *
 * Fails, and changes nothing, with [error@Cal.Error.INVALID_NAME] if a name is
 * not well-formed, and with [error@Cal.Error.DUPLICATE] if the backend is
 * registered already, or one of its names is taken or given twice.
 *
 * Returns: whether the backend was registered
 *
 * Since: 1.0
 */
gboolean
cal_registry_register (CalRegistry  *self,
                       CalBackend   *backend,
                       GError      **error)
{
  g_auto (GStrv) names = NULL;
  const char *name;

  g_return_val_if_fail (CAL_IS_REGISTRY (self), FALSE);
  g_return_val_if_fail (CAL_IS_BACKEND (backend), FALSE);

  names = dup_own_names (backend, error);

  if (names == NULL)
    return FALSE;

  /* A second reference makes a language binding run code of its own. */
  g_object_ref (backend);
  name = enter (self, backend, names);

  if (name != NULL)
    {
      set_duplicate_error (name, error);
      g_object_unref (backend);
      return FALSE;
    }

  g_signal_emit (self, signals[REGISTERED], 0, backend);

  return TRUE;
}

/**
 * cal_registry_add_alias:
 * @self: the registry
 * @backend: a registered or built-in backend
 * @alias: another name for it
 * @error: return location for an error
 *
 * Gives a backend another name.
 *
 * An application may so decide what a bare `islamic` means to it. The alias of
 * a backend goes with it when it is unregistered.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the alias is not well-formed,
 * with [error@Cal.Error.DUPLICATE] if it is taken, and with
 * [error@Cal.Error.UNKNOWN_CALENDAR] if the backend is not registered.
 *
 * Returns: whether the alias was added
 *
 * Since: 1.0
 */
gboolean
cal_registry_add_alias (CalRegistry  *self,
                        CalBackend   *backend,
                        const char   *alias,
                        GError      **error)
{
  gboolean known, taken;

  g_return_val_if_fail (CAL_IS_REGISTRY (self), FALSE);
  g_return_val_if_fail (CAL_IS_BACKEND (backend), FALSE);
  g_return_val_if_fail (alias != NULL, FALSE);

  if (!cal_name_check_alias (alias, error))
    return FALSE;

  g_mutex_lock (&self->mutex);

  known = is_known (self, backend);
  taken = is_taken (self, alias);

  if (known && !taken)
    g_hash_table_insert (self->names, g_strdup (alias), backend);

  g_mutex_unlock (&self->mutex);

  if (!known)
    set_unregistered_error (backend, error);
  else if (taken)
    set_duplicate_error (alias, error);

  return known && !taken;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_ascii_strcasecmp (*(char *const *) a, *(char *const *) b);
}

/* The names of a backend that are in the table and not its own, sorted; called under
 * the lock. */
static GPtrArray *
collect_later_names (CalRegistry *self,
                     CalBackend  *backend,
                     GStrv        own)
{
  g_autoptr (GHashTable) known = g_hash_table_new (cal_name_hash, cal_name_equal);
  GPtrArray *later = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer name, owner;

  for (gsize i = 0; own[i] != NULL; i++)
    g_hash_table_add (known, own[i]);

  g_hash_table_iter_init (&iter, self->names);
  while (g_hash_table_iter_next (&iter, &name, &owner))
    if (owner == backend && !g_hash_table_contains (known, name))
      g_ptr_array_add (later, g_strdup (name));

  g_ptr_array_sort (later, compare_names);

  return later;
}

static gboolean
is_name_of (gpointer name G_GNUC_UNUSED,
            gpointer backend,
            gpointer wanted)
{
  return backend == wanted;
}

/* Whether a backend could be taken out; called under the lock. */
static gboolean
take_out (CalRegistry *self,
          CalBackend  *backend)
{
  g_atomic_int_set (&cal_backend_get_private (backend)->registered, FALSE);

  if (!g_hash_table_remove (self->backends, backend))
    return FALSE;

  g_hash_table_foreach_remove (self->names, is_name_of, backend);

  return TRUE;
}

static gboolean
check_not_permanent (CalBackend  *backend,
                     const char  *what,
                     GError     **error)
{
  if (!cal_backend_get_private (backend)->permanent)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_PERMANENT,
               "calendar “%s” is built in and cannot be %s", cal_backend_peek_id (backend), what);
  return FALSE;
}

/**
 * cal_registry_unregister:
 * @self: the registry
 * @backend: a registered backend
 * @error: return location for an error
 *
 * Takes a backend out, with all its names.
 *
 * What holds the backend, as every date made with it does, keeps it alive and
 * goes on working.
 *
 * Fails with [error@Cal.Error.PERMANENT] if the backend is built in, and with
 * [error@Cal.Error.UNKNOWN_CALENDAR] if it is not registered.
 *
 * Returns: whether the backend was taken out
 *
 * Since: 1.0
 */
gboolean
cal_registry_unregister (CalRegistry  *self,
                         CalBackend   *backend,
                         GError      **error)
{
  gboolean known;

  g_return_val_if_fail (CAL_IS_REGISTRY (self), FALSE);
  g_return_val_if_fail (CAL_IS_BACKEND (backend), FALSE);

  if (!check_not_permanent (backend, "unregistered", error))
    return FALSE;

  g_mutex_lock (&self->mutex);
  known = take_out (self, backend);
  g_mutex_unlock (&self->mutex);

  if (!known)
    {
      set_unregistered_error (backend, error);
      return FALSE;
    }

  g_signal_emit (self, signals[UNREGISTERED], 0, backend);

  /* The reference of the registry, which may be the last. */
  g_object_unref (backend);

  return TRUE;
}

/* Puts a backend in the place of another, with the later aliases of that one, or
 * changes nothing and gives FALSE, and in @taken the name that is taken, if it is that.
 * The reference is taken over if it succeeds. */
static gboolean
exchange (CalRegistry  *self,
          CalBackend   *old,
          CalBackend   *backend,
          GStrv         names,
          const char  **taken)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&self->mutex);
  g_autoptr (GPtrArray) later = NULL;
  g_auto (GStrv) old_names = NULL;

  if (!g_hash_table_contains (self->backends, old))
    return FALSE;

  *taken = g_hash_table_contains (self->backends, backend) ? names[0] : find_taken (self, names, old);

  if (*taken != NULL)
    return FALSE;

  old_names = copy_own_names (old);
  later = collect_later_names (self, old, old_names);
  g_ptr_array_add (later, NULL);

  /* A later alias of the old one may be one that the new one has of itself. */
  take_out (self, old);
  insert (self, backend, names);
  insert (self, backend, (GStrv) later->pdata);

  return TRUE;
}

static gboolean
check_same_id (CalBackend  *old,
               CalBackend  *backend,
               GError     **error)
{
  if (cal_name_equal (cal_backend_peek_id (old), cal_backend_peek_id (backend)))
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
               "calendar “%s” cannot take the place of “%s”; their ids must be the same",
               cal_backend_peek_id (backend), cal_backend_peek_id (old));
  return FALSE;
}

/**
 * cal_registry_replace:
 * @self: the registry
 * @old: a registered backend
 * @backend: the backend that takes its place
 * @error: return location for an error
 *
 * Puts a backend in the place of another with the same id.
 *
 * That is one step: there is no moment at which the id means nothing, and none
 * at which another calendar could take it. The new backend has its own aliases,
 * and those that [method@Cal.Registry.add_alias] gave the old one; the aliases
 * that the old one had of itself are free, unless the new one has them too.
 *
 * What holds the old backend, as every date made with it does, keeps it alive and
 * goes on working; its dates are not equal to those of the new one. The signals
 * [signal@Cal.Registry::unregistered] and [signal@Cal.Registry::registered] follow,
 * in this order.
 *
 * Fails, and changes nothing,
 *
 * - with [error@Cal.Error.PERMANENT] if the old backend is built in;
 * - with [error@Cal.Error.UNKNOWN_CALENDAR] if it is not registered;
 * - with [error@Cal.Error.INVALID_NAME] if a name of the new one is not well-formed;
 * - with [error@Cal.Error.INCONSISTENT] if the ids differ in more than letter case;
 * - with [error@Cal.Error.DUPLICATE] if the new one is registered already, or one of its
 *   names is given twice or taken by a third calendar.
 *
 * Returns: whether the new backend is in the place of the old one
 *
 * Since: 1.0
 */
gboolean
cal_registry_replace (CalRegistry  *self,
                      CalBackend   *old,
                      CalBackend   *backend,
                      GError      **error)
{
  g_auto (GStrv) names = NULL;
  const char *taken = NULL;

  g_return_val_if_fail (CAL_IS_REGISTRY (self), FALSE);
  g_return_val_if_fail (CAL_IS_BACKEND (old), FALSE);
  g_return_val_if_fail (CAL_IS_BACKEND (backend), FALSE);

  if (!check_not_permanent (old, "replaced", error))
    return FALSE;

  names = dup_own_names (backend, error);

  if (names == NULL || !check_same_id (old, backend, error))
    return FALSE;

  /* A second reference makes a language binding run code of its own. */
  g_object_ref (backend);

  if (!exchange (self, old, backend, names, &taken))
    {
      if (taken != NULL)
        set_duplicate_error (taken, error);
      else
        set_unregistered_error (old, error);
      g_object_unref (backend);
      return FALSE;
    }

  g_signal_emit (self, signals[UNREGISTERED], 0, old);
  g_signal_emit (self, signals[REGISTERED], 0, backend);

  /* The reference of the registry, which may be the last. */
  g_object_unref (old);

  return TRUE;
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return g_ascii_strcasecmp (cal_backend_peek_id (*(CalBackend **) a),
                             cal_backend_peek_id (*(CalBackend **) b));
}

/* All backends, sorted by id, with references. */
static GPtrArray *
collect_backends (CalRegistry *self)
{
  GPtrArray *backends = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer backend;

  for (int system = 0; system < cal_builtins_get_end (); system++)
    if (cal_builtins_get (system) != NULL)
      g_ptr_array_add (backends, g_object_ref (cal_builtins_get (system)));

  g_mutex_lock (&self->mutex);

  g_hash_table_iter_init (&iter, self->backends);
  while (g_hash_table_iter_next (&iter, &backend, NULL))
    g_ptr_array_add (backends, g_object_ref (backend));

  g_mutex_unlock (&self->mutex);

  g_ptr_array_sort (backends, compare_ids);

  return backends;
}

/**
 * cal_registry_list_ids:
 * @self: the registry
 *
 * Lists the ids of all backends.
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids, sorted
 *
 * Since: 1.0
 */
char **
cal_registry_list_ids (CalRegistry *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr (GPtrArray) backends = NULL;

  g_return_val_if_fail (CAL_IS_REGISTRY (self), NULL);

  backends = collect_backends (self);
  for (guint i = 0; i < backends->len; i++)
    g_strv_builder_add (ids, cal_backend_peek_id (g_ptr_array_index (backends, i)));

  return g_strv_builder_end (ids);
}

/**
 * cal_registry_list_names:
 * @self: the registry
 * @backend: a registered or built-in backend
 * @error: return location for an error
 *
 * Lists the names by which a backend is found.
 *
 * The id comes first, then the aliases that the backend has of itself, in their
 * order, then those given by [method@Cal.Registry.add_alias], sorted.
 *
 * Fails with [error@Cal.Error.UNKNOWN_CALENDAR] if the backend is not registered.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
char **
cal_registry_list_names (CalRegistry  *self,
                         CalBackend   *backend,
                         GError      **error)
{
  g_autoptr (GStrvBuilder) names = NULL;
  g_autoptr (GPtrArray) later = NULL;
  g_auto (GStrv) own = NULL;

  g_return_val_if_fail (CAL_IS_REGISTRY (self), NULL);
  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);

  own = copy_own_names (backend);

  g_mutex_lock (&self->mutex);
  if (is_known (self, backend))
    later = collect_later_names (self, backend, own);
  g_mutex_unlock (&self->mutex);

  if (later == NULL)
    {
      set_unregistered_error (backend, error);
      return NULL;
    }

  names = g_strv_builder_new ();
  g_strv_builder_addv (names, (const char **) own);
  for (guint i = 0; i < later->len; i++)
    g_strv_builder_add (names, g_ptr_array_index (later, i));

  return g_strv_builder_end (names);
}

/**
 * cal_registry_list_backends:
 * @self: the registry
 *
 * Lists all backends as they are now.
 *
 * The list is a snapshot: it does not change when backends come and go.
 *
 * Returns: (transfer full): a list of [class@Cal.Backend], sorted by id
 *
 * Since: 1.0
 */
GListModel *
cal_registry_list_backends (CalRegistry *self)
{
  g_autoptr (GPtrArray) backends = NULL;
  GListStore *store;

  g_return_val_if_fail (CAL_IS_REGISTRY (self), NULL);

  backends = collect_backends (self);
  store = g_list_store_new (CAL_TYPE_BACKEND);
  g_list_store_splice (store, 0, 0, backends->pdata, backends->len);

  return G_LIST_MODEL (store);
}
