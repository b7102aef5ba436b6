/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-backend-private.h"

#include "cal-error.h"
#include "cal-name-private.h"
#include "cal-registry.h"
#include "cal-shown-private.h"

/**
 * CalBackend:
 *
 * One calendar system.
 *
 * A backend tells which date a day is and which day a date is. Days are
 * Julian Day Numbers: whole numbers that all calendars share. The built-in
 * backends come from the registry, by [func@Cal.Backend.lookup]; an
 * application adds its own by deriving from this class.
 *
 * ```c
 * g_autoptr (CalBackend) persian = cal_backend_lookup ("persian", &error);
 * int year, month, day;
 *
 * cal_backend_julian_day_to_date (persian, 2451545, &year, &month, &day, &error);
 * ```
 *
 * Years are arithmetic years, signed and continuous, with a year zero. Months
 * and days are ordinals that begin at 1 and have no gaps; what a month is
 * called, and whether it is a leap month, its code tells.
 *
 * ## Deriving
 *
 * A subclass overrides the first five functions of `CalBackendClass`, below,
 * and may override the others. Nobody needs to trust it: the methods check
 * every argument before they call a virtual function and every result after
 * it, and a broken promise becomes a [error@Cal.Error.BACKEND]. A backend whose
 * id or alias is malformed fails with [error@Cal.Error.INVALID_NAME] whatever it is
 * asked. While a subclass is being written, [method@Cal.Backend.validate] finds
 * what is wrong with it.
 *
 * Thread safety: a built-in backend may be used from all threads. Another one
 * may be, if its [property@Cal.Backend:thread-safe] is true; otherwise it
 * serves only the thread that constructed it, and on any other thread its
 * methods fail with [error@Cal.Error.WRONG_THREAD].
 *
 * Since: 1.0
 */

/* A native backend needs none of this: its rule tells. */
typedef struct
{
  char *id;              /* fit to be shown; NULL if there is none */
  char **aliases;        /* likewise, NULL-terminated; or NULL */
  GError *name_error;    /* what is wrong with one of them; NULL if nothing is */
  CalKind kind;
  CalDayStart day_start;
  gboolean thread_safe;
  GThread *thread;       /* that constructed it; compared, never used */
  CalBounds *bounds;     /* (atomic) measured at the first call; NULL until then */
} CalBackendPrivate;

enum
{
  PROP_0,
  PROP_ID,
  PROP_ALIASES,
  PROP_SYSTEM,
  PROP_KIND,
  PROP_DAY_START,
  PROP_THREAD_SAFE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CalBackend, cal_backend, G_TYPE_OBJECT)

gpointer cal_native_classes[1 << CAL_NATIVE_CLASS_BITS];

static CalBackendPrivate *
get_private (CalBackend *self)
{
  return cal_backend_get_instance_private (self);
}

gboolean
cal_backend_check_names (CalBackend  *self,
                         GError     **error)
{
  CalBackendPrivate *priv = get_private (self);

  if (cal_backend_peek_rule (self) != NULL)
    return TRUE;

  /* Until it is constructed, or for ever if its class has an id of its own. */
  if (priv->id == NULL)
    g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_NAME,
                 "a %s has no id; give its property “id” at construction", G_OBJECT_TYPE_NAME (self));
  else if (priv->name_error != NULL && error != NULL)
    *error = g_error_copy (priv->name_error);

  return priv->id != NULL && priv->name_error == NULL;
}

gboolean
cal_backend_check_usable (CalBackend  *self,
                          GError     **error)
{
  CalBackendPrivate *priv = get_private (self);

  if (!cal_backend_check_names (self, error))
    return FALSE;

  if (cal_backend_peek_rule (self) != NULL || priv->thread_safe || priv->thread == g_thread_self ())
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_WRONG_THREAD,
               "calendar “%s” is not thread-safe and can only be used "
               "on the thread that made it",
               cal_backend_get_id (self));
  return FALSE;
}

gboolean
cal_backend_load_bounds (CalBackend *self,
                         CalBounds  *bounds)
{
  CalBounds *known = g_atomic_pointer_get (&get_private (self)->bounds);

  if (known == NULL)
    return FALSE;

  *bounds = *known;
  return TRUE;
}

void
cal_backend_store_bounds (CalBackend      *self,
                          const CalBounds *bounds)
{
  CalBounds *copy = g_memdup2 (bounds, sizeof *bounds);

  /* Another thread may have measured the same meanwhile. */
  if (!g_atomic_pointer_compare_and_exchange (&get_private (self)->bounds, NULL, copy))
    g_free (copy);
}

static void
cal_backend_finalize (GObject *object)
{
  CalBackendPrivate *priv = get_private (CAL_BACKEND (object));

  g_free (priv->id);
  g_strfreev (priv->aliases);
  g_free (priv->bounds);
  g_clear_error (&priv->name_error);
  g_clear_pointer (&priv->thread, g_thread_unref);

  G_OBJECT_CLASS (cal_backend_parent_class)->finalize (object);
}

/* A copy of a name; of a malformed one, which makes the backend refuse to work,
 * what may be shown of it. */
static char *
dup_name (CalBackend  *self,
          const char  *name,
          gboolean   (*check) (const char *name, GError **error))
{
  CalBackendPrivate *priv = get_private (self);

  if (name == NULL)
    return NULL;

  if (check (name, priv->name_error == NULL ? &priv->name_error : NULL))
    return g_strdup (name);

  return cal_shown_dup (name);
}

static void
set_aliases (CalBackend         *self,
             const char * const *aliases)
{
  g_autoptr (GPtrArray) names = NULL;

  if (aliases == NULL)
    return;

  names = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  for (gsize i = 0; aliases[i] != NULL; i++)
    g_ptr_array_add (names, dup_name (self, aliases[i], cal_name_check_alias));

  get_private (self)->aliases = (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

static void
cal_backend_set_property (GObject      *object,
                          guint         property_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  CalBackend *self = CAL_BACKEND (object);
  CalBackendPrivate *priv = get_private (self);

  /* A native backend is what its rule says. */
  if (cal_native_class_is_known (G_OBJECT_GET_CLASS (object)))
    return;

  switch (property_id)
    {
    case PROP_ID:
      priv->id = dup_name (self, g_value_get_string (value), cal_name_check_id);
      break;

    case PROP_ALIASES:
      set_aliases (self, g_value_get_boxed (value));
      break;

    case PROP_KIND:
      priv->kind = g_value_get_enum (value);
      break;

    case PROP_DAY_START:
      priv->day_start = g_value_get_enum (value);
      break;

    case PROP_THREAD_SAFE:
      priv->thread_safe = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cal_backend_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  CalBackend *self = CAL_BACKEND (object);

  switch (property_id)
    {
    case PROP_ID:
      g_value_set_string (value, cal_backend_get_id (self));
      break;

    case PROP_ALIASES:
      g_value_set_boxed (value, cal_backend_get_aliases (self));
      break;

    case PROP_SYSTEM:
      g_value_set_enum (value, cal_backend_get_system (self));
      break;

    case PROP_KIND:
      g_value_set_enum (value, cal_backend_get_kind (self));
      break;

    case PROP_DAY_START:
      g_value_set_enum (value, cal_backend_get_day_start (self));
      break;

    case PROP_THREAD_SAFE:
      g_value_set_boolean (value, cal_backend_is_thread_safe (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cal_backend_class_init (CalBackendClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = cal_backend_finalize;
  object_class->set_property = cal_backend_set_property;
  object_class->get_property = cal_backend_get_property;

  cal_backend_class_set_defaults (klass);

  /**
   * CalBackend:id: (getter get_id)
   *
   * The id: 1 to 64 ASCII letters, digits and single hyphens between them,
   * beginning with a letter.
   *
   * A backend without an id, or with a malformed one, refuses to work: its methods
   * fail with [error@Cal.Error.INVALID_NAME]. The property then holds what can be
   * shown of the id. A subclass must not have a property of the same name.
   *
   * Since: 1.0
   */
  props[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * CalBackend:aliases: (getter get_aliases)
   *
   * Other names by which the registry finds the backend; they may also hold
   * `_`, `.` and inner spaces.
   *
   * With a malformed alias a backend refuses to work as it does with a malformed
   * id.
   *
   * Since: 1.0
   */
  props[PROP_ALIASES] =
    g_param_spec_boxed ("aliases", NULL, NULL, G_TYPE_STRV,
                        G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * CalBackend:system: (getter get_system)
   *
   * The number of a built-in calendar; `CAL_SYSTEM_CUSTOM` of any other.
   *
   * Since: 1.0
   */
  props[PROP_SYSTEM] =
    g_param_spec_enum ("system", NULL, NULL, CAL_TYPE_SYSTEM, CAL_SYSTEM_CUSTOM,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * CalBackend:kind: (getter get_kind)
   *
   * What the months and years follow.
   *
   * Since: 1.0
   */
  props[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, CAL_TYPE_KIND, CAL_KIND_OTHER,
                       G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * CalBackend:day-start: (getter get_day_start)
   *
   * When the day begins in traditional use.
   *
   * Since: 1.0
   */
  props[PROP_DAY_START] =
    g_param_spec_enum ("day-start", NULL, NULL, CAL_TYPE_DAY_START, CAL_DAY_START_MIDNIGHT,
                       G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * CalBackend:thread-safe: (getter is_thread_safe)
   *
   * Whether the virtual functions may be called on any thread, and on several
   * at once.
   *
   * Since: 1.0
   */
  props[PROP_THREAD_SAFE] =
    g_param_spec_boolean ("thread-safe", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
cal_backend_init (CalBackend *self)
{
  /* The reference keeps the address from being used for another thread. */
  get_private (self)->thread = g_thread_ref (g_thread_self ());
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

static const char *const no_names[] = { NULL };

static const char *const *
names_or_none (const char *const *names)
{
  return names != NULL ? names : no_names;
}

/**
 * cal_backend_get_id: (get-property id)
 * @self: a backend
 *
 * Tells the id.
 *
 * Returns: (transfer none): the id; empty if a subclass was constructed without,
 *   and with invisible characters as `<U+200C>` if it is malformed
 *
 * Since: 1.0
 */
const char *
cal_backend_get_id (CalBackend *self)
{
  const CalRule *rule;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  rule = cal_backend_peek_rule (self);

  return rule != NULL ? rule->id : get_private (self)->id != NULL ? get_private (self)->id : "";
}

/**
 * cal_backend_get_aliases: (get-property aliases)
 * @self: a backend
 *
 * Tells the other names.
 *
 * Returns: (transfer none) (array zero-terminated=1): the aliases; perhaps none
 *
 * Since: 1.0
 */
const char * const *
cal_backend_get_aliases (CalBackend *self)
{
  const CalRule *rule;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  rule = cal_backend_peek_rule (self);

  return rule != NULL ? names_or_none (rule->aliases) : names_or_none ((const char *const *) get_private (self)->aliases);
}

/**
 * cal_backend_get_system: (get-property system)
 * @self: a backend
 *
 * Tells which built-in calendar a backend is.
 *
 * Returns: its number; `CAL_SYSTEM_CUSTOM` if it is not built in
 *
 * Since: 1.0
 */
CalSystem
cal_backend_get_system (CalBackend *self)
{
  const CalRule *rule;

  g_return_val_if_fail (CAL_IS_BACKEND (self), CAL_SYSTEM_CUSTOM);

  rule = cal_backend_peek_rule (self);

  return rule != NULL ? rule->system : CAL_SYSTEM_CUSTOM;
}

/**
 * cal_backend_get_kind: (get-property kind)
 * @self: a backend
 *
 * Tells what the months and years follow.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
CalKind
cal_backend_get_kind (CalBackend *self)
{
  const CalRule *rule;

  g_return_val_if_fail (CAL_IS_BACKEND (self), CAL_KIND_OTHER);

  rule = cal_backend_peek_rule (self);

  return rule != NULL ? rule->kind : get_private (self)->kind;
}

/**
 * cal_backend_get_day_start: (get-property day-start)
 * @self: a backend
 *
 * Tells when the day begins in traditional use.
 *
 * Arithmetic counts civil days all the same.
 *
 * Returns: the start of the day
 *
 * Since: 1.0
 */
CalDayStart
cal_backend_get_day_start (CalBackend *self)
{
  const CalRule *rule;

  g_return_val_if_fail (CAL_IS_BACKEND (self), CAL_DAY_START_MIDNIGHT);

  rule = cal_backend_peek_rule (self);

  return rule != NULL ? rule->day_start : get_private (self)->day_start;
}

/**
 * cal_backend_is_thread_safe: (get-property thread-safe)
 * @self: a backend
 *
 * Tells whether any thread may use the backend.
 *
 * Returns: whether it is thread-safe; built-in ones are
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_thread_safe (CalBackend *self)
{
  const CalRule *rule;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  rule = cal_backend_peek_rule (self);

  return rule != NULL ? TRUE : get_private (self)->thread_safe;
}

/**
 * cal_backend_is_solar:
 * @self: a backend
 *
 * Tells whether the years follow the sun and the months do not follow the moon.
 *
 * Returns: whether the calendar is solar
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_solar (CalBackend *self)
{
  return cal_backend_get_kind (self) == CAL_KIND_SOLAR;
}

/**
 * cal_backend_is_lunar:
 * @self: a backend
 *
 * Tells whether the months follow the moon and the years do not follow the sun.
 *
 * Returns: whether the calendar is lunar
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_lunar (CalBackend *self)
{
  return cal_backend_get_kind (self) == CAL_KIND_LUNAR;
}

/**
 * cal_backend_is_lunisolar:
 * @self: a backend
 *
 * Tells whether the months follow the moon and leap months keep the years with the sun.
 *
 * Returns: whether the calendar is lunisolar
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_lunisolar (CalBackend *self)
{
  return cal_backend_get_kind (self) == CAL_KIND_LUNISOLAR;
}
