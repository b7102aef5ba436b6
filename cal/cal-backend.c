/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-backend-private.h"

#include "backends/cal-cycles-private.h"
#include "cal-error.h"
#include "cal-name-private.h"
#include "cal-shown-private.h"

/**
 * CalBackend:
 *
 * One calendar system.
 *
 * A backend finds which date a day is and which day a date is. Days are
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
 * called, and whether it is a leap month, its code says.
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

enum
{
  PROP_0,
  PROP_ID,
  PROP_ALIASES,
  PROP_SYSTEM,
  PROP_KIND,
  PROP_DAY_START,
  PROP_THREAD_SAFE,
  PROP_LEAP_MONTH_CONSTRAIN,
  PROP_WRITES_LABELS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (CalBackend, cal_backend, G_TYPE_OBJECT)

gint cal_backend_private_offset;
gpointer cal_known_classes[1 << CAL_KNOWN_CLASS_BITS];

static void
cal_backend_finalize (GObject *object)
{
  CalBackendPrivate *priv = cal_backend_get_private (CAL_BACKEND (object));

  g_free (priv->own_id);
  g_strfreev (priv->own_aliases);
  if (!priv->funcs->is_constant)
    g_free ((CalBounds *) priv->bounds);
  g_clear_pointer (&priv->name_table, cal_name_table_unref);
  g_clear_pointer (&priv->names_shelf, cal_names_shelf_free);
  g_clear_error (&priv->fault);
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
  CalBackendPrivate *priv = cal_backend_get_private (self);

  if (name == NULL)
    return NULL;

  if (check (name, priv->fault == NULL ? &priv->fault : NULL))
    return g_strdup (name);

  return cal_shown_dup (name);
}

static void
set_aliases (CalBackend         *self,
             const char * const *aliases)
{
  CalBackendPrivate *priv = cal_backend_get_private (self);
  g_autoptr (GPtrArray) names = NULL;

  if (aliases == NULL)
    return;

  names = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  for (gsize i = 0; aliases[i] != NULL; i++)
    g_ptr_array_add (names, dup_name (self, aliases[i], cal_name_check_alias));

  priv->own_aliases = (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
  priv->aliases = (const char *const *) priv->own_aliases;
}

static void
cal_backend_set_property (GObject      *object,
                          guint         property_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  CalBackend *self = CAL_BACKEND (object);
  CalBackendPrivate *priv = cal_backend_get_private (self);

  /* A native backend is what its rule says. */
  if (priv->funcs->is_constant)
    return;

  switch (property_id)
    {
    case PROP_ID:
      priv->id = priv->own_id = dup_name (self, g_value_get_string (value), cal_name_check_id);
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

    case PROP_LEAP_MONTH_CONSTRAIN:
      priv->leap_constrain = g_value_get_enum (value);
      break;

    case PROP_WRITES_LABELS:
      priv->writes_labels = g_value_get_boolean (value);
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

    case PROP_LEAP_MONTH_CONSTRAIN:
      g_value_set_enum (value, cal_backend_get_leap_month_constrain (self));
      break;

    case PROP_WRITES_LABELS:
      g_value_set_boolean (value, cal_backend_writes_labels (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
cal_backend_class_init (CalBackendClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  cal_backend_private_offset = CalBackend_private_offset;

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

  /**
   * CalBackend:leap-month-constrain: (getter get_leap_month_constrain)
   *
   * Which month takes the place of a leap month that a year lacks.
   *
   * Since: 1.0
   */
  props[PROP_LEAP_MONTH_CONSTRAIN] =
    g_param_spec_enum ("leap-month-constrain", NULL, NULL, CAL_TYPE_LEAP_MONTH_CONSTRAIN,
                       CAL_LEAP_MONTH_CONSTRAIN_BACK,
                       G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * CalBackend:writes-labels: (getter writes_labels)
   *
   * Whether the label of a day stands for the day wherever a date is written in the
   * styles of a locale.
   *
   * Since: 1.0
   */
  props[PROP_WRITES_LABELS] =
    g_param_spec_boolean ("writes-labels", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
cal_backend_init (CalBackend *self)
{
  CalBackendPrivate *priv = cal_backend_get_private (self);

  /* Until the class of a built-in calendar has its own. */
  priv->funcs = &cal_guard_funcs;
  priv->system = CAL_SYSTEM_CUSTOM;
  /* The reference keeps the address from being used for another thread. */
  priv->thread = g_thread_ref (g_thread_self ());
}

/**
 * cal_backend_get_id: (get-property id)
 * @self: a backend
 *
 * Returns the id.
 *
 * Returns: (transfer none): the id; empty if a subclass was constructed without,
 *   and with invisible characters as `<U+200C>` if it is malformed
 *
 * Since: 1.0
 */
const char *
cal_backend_get_id (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_peek_id (self);
}

/**
 * cal_backend_get_aliases: (get-property aliases)
 * @self: a backend
 *
 * Returns the other names.
 *
 * Returns: (transfer none) (array zero-terminated=1): the aliases; perhaps none
 *
 * Since: 1.0
 */
const char * const *
cal_backend_get_aliases (CalBackend *self)
{
  static const char *const none[] = { NULL };
  const char *const *aliases;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  aliases = cal_backend_get_private (self)->aliases;

  return aliases != NULL ? aliases : none;
}

/**
 * cal_backend_get_system: (get-property system)
 * @self: a backend
 *
 * Returns which built-in calendar a backend is.
 *
 * Returns: its number; `CAL_SYSTEM_CUSTOM` if it is not built in
 *
 * Since: 1.0
 */
CalSystem
cal_backend_get_system (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), CAL_SYSTEM_CUSTOM);

  return cal_backend_get_private (self)->system;
}

/**
 * cal_backend_get_kind: (get-property kind)
 * @self: a backend
 *
 * Returns what the months and years follow.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
CalKind
cal_backend_get_kind (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), CAL_KIND_OTHER);

  return cal_backend_get_private (self)->kind;
}

/**
 * cal_backend_get_day_start: (get-property day-start)
 * @self: a backend
 *
 * Returns when the day begins in traditional use.
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
  g_return_val_if_fail (CAL_IS_BACKEND (self), CAL_DAY_START_MIDNIGHT);

  return cal_backend_get_private (self)->day_start;
}

/**
 * cal_backend_is_thread_safe: (get-property thread-safe)
 * @self: a backend
 *
 * Returns whether any thread may use the backend.
 *
 * Returns: whether it is thread-safe; built-in ones are
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_thread_safe (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  return cal_backend_get_private (self)->thread_safe;
}

/**
 * cal_backend_get_leap_month_constrain: (get-property leap-month-constrain)
 * @self: a backend
 *
 * Returns which month takes the place of a leap month that a year lacks.
 *
 * Returns: back or forward
 *
 * Since: 1.0
 */
CalLeapMonthConstrain
cal_backend_get_leap_month_constrain (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), CAL_LEAP_MONTH_CONSTRAIN_BACK);

  return cal_backend_get_private (self)->leap_constrain;
}

/**
 * cal_backend_writes_labels: (get-property writes-labels)
 * @self: a backend
 *
 * Returns whether the label of a day stands for the day wherever a date is written in the
 * styles of a locale.
 *
 * If not, only the pattern letters `t` and `T` write it.
 *
 * Returns: whether labels are written
 *
 * Since: 1.0
 */
gboolean
cal_backend_writes_labels (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  return cal_backend_get_private (self)->writes_labels;
}

/**
 * cal_backend_equal:
 * @a: (type CalBackend): a backend
 * @b: (type CalBackend): another backend
 *
 * Returns whether two backends are the same calendar.
 *
 * They are if they are one instance, or two of the same class with parameters, such as
 * [class@Cal.TabularIslamicBackend], that have the same id, aliases and parameters. Two
 * instances of a class of an application, and two that refuse to work, are not the same
 * calendar.
 *
 * Returns: whether the backends are equal
 *
 * Since: 1.0
 */
gboolean
cal_backend_equal (gconstpointer a,
                   gconstpointer b)
{
  g_return_val_if_fail (CAL_IS_BACKEND (a), FALSE);
  g_return_val_if_fail (CAL_IS_BACKEND (b), FALSE);

  return cal_backend_is_same ((CalBackend *) a, (CalBackend *) b);
}

/**
 * cal_backend_hash:
 * @self: (type CalBackend): a backend
 *
 * Gives a number for hash tables; equal backends give the same.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_backend_hash (gconstpointer self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_make_hash ((CalBackend *) self);
}

/**
 * cal_backend_is_solar:
 * @self: a backend
 *
 * Returns whether the years follow the sun and the months do not follow the moon.
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
 * Returns whether the months follow the moon and the years do not follow the sun.
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
 * Returns whether the months follow the moon and leap months keep the years with the sun.
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

/* Of a backend that is not recognised fast.  Apart, so that the others need no
 * stack. */
static G_NO_INLINE gboolean
check_date_to_julian_day (CalBackend  *self,
                          int          year,
                          int          month,
                          int          day,
                          gint64      *julian_day,
                          GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  return cal_backend_get_funcs (self)->date_to_julian_day (self, year, month, day, julian_day, error);
}

/**
 * cal_backend_date_to_julian_day: (virtual date_to_julian_day)
 * @self: a backend
 * @year: the arithmetic year
 * @month: the month, 1 to the number of months in the year
 * @day: the day, 1 to the number of days in the month
 * @julian_day: (out) (optional): return location for the Julian Day Number
 * @error: return location for an error
 *
 * Converts a date to its day.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend, then with [error@Cal.Error.INVALID_DATE] if the year has no
 * such month or the month no such day, then with
 * [error@Cal.Error.OUT_OF_RANGE] if the day itself is outside the range. The
 * location is set to 0 on failure.
 *
 * Returns: whether the date exists
 *
 * Since: 1.0
 */
gboolean
cal_backend_date_to_julian_day (CalBackend  *self,
                                int          year,
                                int          month,
                                int          day,
                                gint64      *julian_day,
                                GError     **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (G_LIKELY (cal_backend_is_known (self)))
    return cal_backend_get_funcs (self)->date_to_julian_day (self, year, month, day, julian_day, error);

  return check_date_to_julian_day (self, year, month, day, julian_day, error);
}

static G_NO_INLINE gboolean
check_julian_day_to_date (CalBackend  *self,
                          gint64       julian_day,
                          int         *year,
                          int         *month,
                          int         *day,
                          GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  return cal_backend_get_funcs (self)->julian_day_to_date (self, julian_day, year, month, day, error);
}

/**
 * cal_backend_julian_day_to_date: (virtual julian_day_to_date)
 * @self: a backend
 * @julian_day: a Julian Day Number
 * @year: (out) (optional): return location for the arithmetic year
 * @month: (out) (optional): return location for the month, 1 to the number of
 *   months in the year
 * @day: (out) (optional): return location for the day, 1 to the number of days
 *   in the month
 * @error: return location for an error
 *
 * Converts a day to its date.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend. The locations are set to 0 on failure.
 *
 * Returns: whether the day has a date
 *
 * Since: 1.0
 */
gboolean
cal_backend_julian_day_to_date (CalBackend  *self,
                                gint64       julian_day,
                                int         *year,
                                int         *month,
                                int         *day,
                                GError     **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (G_LIKELY (cal_backend_is_known (self)))
    return cal_backend_get_funcs (self)->julian_day_to_date (self, julian_day, year, month, day, error);

  return check_julian_day_to_date (self, julian_day, year, month, day, error);
}

/**
 * cal_backend_is_valid_date:
 * @self: a backend
 * @year: an arithmetic year
 * @month: a month
 * @day: a day
 *
 * Returns whether a date exists: whether
 * [method@Cal.Backend.date_to_julian_day] would succeed.
 *
 * Returns: whether the date exists
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_valid_date (CalBackend *self,
                           int         year,
                           int         month,
                           int         day)
{
  g_return_val_if_fail (cal_backend_check_type (self), FALSE);

  return cal_backend_get_funcs (self)->date_to_julian_day (self, year, month, day, NULL, NULL);
}

/**
 * cal_backend_get_months_in_year: (virtual get_months_in_year)
 * @self: a backend
 * @year: the arithmetic year
 * @error: return location for an error
 *
 * Returns how many months a year has.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend.
 *
 * Returns: the number of months, 1 to 99; 0 on failure
 *
 * Since: 1.0
 */
int
cal_backend_get_months_in_year (CalBackend  *self,
                                int          year,
                                GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_get_funcs (self)->get_months_in_year (self, year, error);
}

/**
 * cal_backend_get_days_in_month: (virtual get_days_in_month)
 * @self: a backend
 * @year: the arithmetic year
 * @month: the month, 1 to the number of months in the year
 * @error: return location for an error
 *
 * Returns how many days a month has.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend, and with [error@Cal.Error.INVALID_DATE] if the year has no
 * such month.
 *
 * Returns: the number of days, 1 to 999; 0 on failure
 *
 * Since: 1.0
 */
int
cal_backend_get_days_in_month (CalBackend  *self,
                               int          year,
                               int          month,
                               GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_get_funcs (self)->get_days_in_month (self, year, month, error);
}

/**
 * cal_backend_get_missing_days: (virtual get_missing_days)
 * @self: a backend
 * @year: the arithmetic year
 * @month: the month, 1 to the number of months in the year
 * @first: (out) (optional): return location for the first day number that is missing; 0
 *   if none is
 * @n: (out) (optional): return location for how many numbers are missing; 0 if none is
 * @error: return location for an error
 *
 * Returns the run of day numbers that a month lacks, as October 1582 lacks 5 to 14 where
 * the Gregorian calendar was introduced.
 *
 * The numbers go on behind the run, which may begin the month.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range of the
 * backend, and with [error@Cal.Error.INVALID_DATE] if the year has no such month.
 *
 * Returns: whether the month exists
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_missing_days (CalBackend  *self,
                              int          year,
                              int          month,
                              int         *first,
                              int         *n,
                              GError     **error)
{
  CalGap gap = { 0, 0 };
  gboolean known;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  known = cal_backend_get_funcs (self)->get_gap (self, year, month, &gap, error);

  if (first != NULL)
    *first = known ? gap.first : 0;
  if (n != NULL)
    *n = known ? gap.n : 0;

  return known;
}

/**
 * cal_backend_get_last_day_in_month:
 * @self: a backend
 * @year: the arithmetic year
 * @month: the month, 1 to the number of months in the year
 * @error: return location for an error
 *
 * Returns the number of the last day of a month.
 *
 * It is the number of days, [method@Cal.Backend.get_days_in_month], unless the month
 * lacks days.
 *
 * Fails like [method@Cal.Backend.get_days_in_month].
 *
 * Returns: the number of the last day; 0 on failure
 *
 * Since: 1.0
 */
int
cal_backend_get_last_day_in_month (CalBackend  *self,
                                   int          year,
                                   int          month,
                                   GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_find_last_day (self, year, month, error);
}

/**
 * cal_backend_get_days_in_year:
 * @self: a backend
 * @year: the arithmetic year
 * @error: return location for an error
 *
 * Returns how many days a year has.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend. A year that the range cuts through has its full length.
 *
 * Returns: the number of days; 0 on failure
 *
 * Since: 1.0
 */
int
cal_backend_get_days_in_year (CalBackend  *self,
                              int          year,
                              GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_get_funcs (self)->get_days_in_year (self, year, error);
}

/**
 * cal_backend_is_leap_year: (virtual is_leap_year)
 * @self: a backend
 * @year: the arithmetic year
 * @error: return location for an error
 *
 * Returns whether a year is a leap year.
 *
 * A leap year of a lunisolar calendar has more months than a common year, and one of any
 * other calendar more days. A lunisolar year with a leap month that lacks another month,
 * such as 2085 of `hindu-lunar`, is no leap year; and a year with a leap day is one even if
 * people left out days of it, as 1752 in Britain.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend.
 *
 * Returns: whether the year is a leap year; %FALSE on failure, too
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_leap_year (CalBackend  *self,
                          int          year,
                          GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  return cal_backend_get_funcs (self)->is_leap_year (self, year, error);
}

/* The limits of a backend; those of every calendar if they cannot be known. */
static CalBounds
get_limits (CalBackend *self)
{
  CalBounds bounds;

  if (!cal_backend_get_funcs (self)->get_bounds (self, &bounds, NULL))
    bounds = CAL_WIDEST_BOUNDS;

  return bounds;
}

/**
 * cal_backend_get_minimum_days_in_month: (virtual get_minimum_days_in_month)
 * @self: a backend
 *
 * Returns a number of days that every month has.
 *
 * Returns: the length of the shortest month; of a subclass that does not say, 1
 *
 * Since: 1.0
 */
int
cal_backend_get_minimum_days_in_month (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return get_limits (self).min_days;
}

/**
 * cal_backend_get_maximum_days_in_month: (virtual get_maximum_days_in_month)
 * @self: a backend
 *
 * Returns a number of days that no month exceeds.
 *
 * Returns: the length of the longest month; of a subclass that does not say, 999
 *
 * Since: 1.0
 */
int
cal_backend_get_maximum_days_in_month (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return get_limits (self).max_days;
}

/**
 * cal_backend_get_maximum_months_in_year: (virtual get_maximum_months_in_year)
 * @self: a backend
 *
 * Returns a number of months that no year exceeds.
 *
 * Returns: the months of the longest year; of a subclass that does not say, 99
 *
 * Since: 1.0
 */
int
cal_backend_get_maximum_months_in_year (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return get_limits (self).max_months;
}

/**
 * cal_backend_get_related_iso_year:
 * @self: a backend
 * @year: the arithmetic year
 * @iso_year: (out) (optional): return location for the ISO year
 * @error: return location for an error
 *
 * Returns the ISO 8601 year in which a year begins.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend or, unless the backend is built in, if its first day is outside.
 *
 * Returns: whether the year is known
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_related_iso_year (CalBackend  *self,
                                  int          year,
                                  int         *iso_year,
                                  GError     **error)
{
  gint64 julian_day;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  if (iso_year != NULL)
    *iso_year = 0;

  if (!cal_backend_get_funcs (self)->get_new_year (self, year, &julian_day, error))
    return FALSE;

  if (iso_year != NULL)
    *iso_year = cal_iso_year_of_day ((gint32) julian_day);

  return TRUE;
}

/**
 * cal_backend_get_month_code: (virtual get_month_code)
 * @self: a backend
 * @year: the arithmetic year
 * @month: the month, 1 to the number of months in the year
 * @error: return location for an error
 *
 * Returns the code of a month: its identity, whatever its place in the year.
 *
 * A code is `M` and two digits, the number of the month in a common year, and
 * the same followed by `L` for a leap month that comes after that one. Codes
 * are those of ECMAScript Temporal where it has the calendar.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend, and with [error@Cal.Error.INVALID_DATE] if the year has no
 * such month.
 *
 * Returns: (transfer full): the code, such as `M01` or `M05L`
 *
 * Since: 1.0
 */
char *
cal_backend_get_month_code (CalBackend  *self,
                            int          year,
                            int          month,
                            GError     **error)
{
  CalMonthCode code;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  code = cal_backend_get_funcs (self)->get_month_code (self, year, month, error);

  return code != CAL_MONTH_CODE_NONE ? g_strdup (cal_month_code_to_string (code)) : NULL;
}

/**
 * cal_backend_get_month_for_code:
 * @self: a backend
 * @year: the arithmetic year
 * @code: a month code, such as `M01` or `M05L`
 * @overflow: what to do if the year does not have that leap month
 * @month: (out) (optional): return location for the month
 * @error: return location for an error
 *
 * Finds the place of a month in a year.
 *
 * Under [enum@Cal.Overflow.CONSTRAIN] a leap month that the year does not have
 * becomes the month that takes its place: in the Hebrew calendar the following
 * one (`M05L` → `M06`), elsewhere the one of the same number.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend, and with [error@Cal.Error.UNKNOWN_MONTH_CODE] if the calendar
 * has no such code, even when constraining, or if the year does not have it.
 *
 * Returns: whether the month was found
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_month_for_code (CalBackend   *self,
                                int           year,
                                const char   *code,
                                CalOverflow   overflow,
                                int          *month,
                                GError      **error)
{
  CalMonthCode parsed;
  int found = 0;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (code != NULL, FALSE);
  g_return_val_if_fail (overflow == CAL_OVERFLOW_CONSTRAIN || overflow == CAL_OVERFLOW_REJECT, FALSE);

  if (cal_backend_parse_code (self, code, &parsed, error))
    found = cal_backend_get_funcs (self)->get_month_for_code (self, year, parsed, overflow, error);

  if (month != NULL)
    *month = found;

  return found > 0;
}

/**
 * cal_backend_is_leap_month:
 * @self: a backend
 * @year: the arithmetic year
 * @month: the month, 1 to the number of months in the year
 * @error: return location for an error
 *
 * Returns whether a month is a leap month: whether its code ends in `L`.
 *
 * Fails like [method@Cal.Backend.get_month_code].
 *
 * Returns: whether the month is a leap month; %FALSE on failure, too
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_leap_month (CalBackend  *self,
                           int          year,
                           int          month,
                           GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  return cal_month_code_is_leap (cal_backend_get_funcs (self)->get_month_code (self, year, month, error));
}

/**
 * cal_backend_get_range: (virtual get_range)
 * @self: a backend
 * @first: (out) (optional): return location for the first day
 * @last: (out) (optional): return location for the last day
 * @error: return location for an error
 *
 * Gets the range of the backend: the days that it can convert, as Julian Day
 * Numbers.
 *
 * The range of every built-in backend is the whole domain. Both locations are
 * set to 0 on failure.
 *
 * Fails with [error@Cal.Error.BACKEND] if the backend says what is no range, with
 * [error@Cal.Error.WRONG_THREAD] if it serves another thread, or with its own error.
 *
 * Returns: whether the range is known
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_range (CalBackend  *self,
                       gint64      *first,
                       gint64      *last,
                       GError     **error)
{
  gboolean known;
  CalBounds bounds;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  known = cal_backend_get_funcs (self)->get_bounds (self, &bounds, error);

  if (first != NULL)
    *first = known ? bounds.first_day : 0;
  if (last != NULL)
    *last = known ? bounds.last_day : 0;

  return known;
}

/**
 * cal_backend_get_day_of_week: (virtual get_day_of_week)
 * @self: a backend
 * @julian_day: a Julian Day Number
 * @error: return location for an error
 *
 * Returns the weekday of a day.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend.
 *
 * Returns: the weekday, 1 (Monday) to 7 (Sunday); 0 for a day that belongs to
 *   no week, and on failure
 *
 * Since: 1.0
 */
int
cal_backend_get_day_of_week (CalBackend  *self,
                             gint64       julian_day,
                             GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_get_funcs (self)->get_day_of_week (self, julian_day, error);
}

/**
 * cal_backend_get_source_for_day: (virtual dup_source_for_day)
 * @self: a backend
 * @julian_day: a Julian Day Number
 *
 * Returns which source decided the date of a day, where there are several.
 *
 * Returns: (transfer full) (nullable): the source, in English; %NULL if none is named
 *
 * Since: 1.0
 */
char *
cal_backend_get_source_for_day (CalBackend *self,
                                gint64      julian_day)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_get_funcs (self)->dup_source_for_day (self, julian_day);
}

/**
 * cal_backend_get_accuracy: (virtual get_accuracy)
 * @self: a backend
 * @julian_day: a Julian Day Number
 * @error: return location for an error
 *
 * Returns how sure the date of a day is.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend.
 *
 * Returns: the accuracy; [enum@Cal.Accuracy.APPROXIMATE] on failure
 *
 * Since: 1.0
 */
CalAccuracy
cal_backend_get_accuracy (CalBackend  *self,
                          gint64       julian_day,
                          GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), CAL_ACCURACY_APPROXIMATE);

  return cal_backend_get_funcs (self)->get_accuracy (self, julian_day, error);
}

/**
 * cal_backend_get_authoritative_range: (virtual get_authoritative_range)
 * @self: a backend
 * @first: (out) (optional): return location for the first day
 * @last: (out) (optional): return location for the last day
 *
 * Returns the days for which the backend is sure, as Julian Day Numbers: by
 * definition, or because they have been officially published.
 *
 * These are the days whose accuracy is [enum@Cal.Accuracy.EXACT], except for
 * months in between that are [enum@Cal.Accuracy.PROVISIONAL].
 *
 * Returns: whether there are such days; if not, the locations are set to 0
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_authoritative_range (CalBackend *self,
                                     gint64     *first,
                                     gint64     *last)
{
  gint64 from = 0, to = 0;
  gboolean known;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  known = cal_backend_get_funcs (self)->get_authoritative_range (self, &from, &to);

  if (first != NULL)
    *first = known ? from : 0;
  if (last != NULL)
    *last = known ? to : 0;

  return known;
}

/**
 * cal_backend_get_authority: (virtual get_authority)
 * @self: a backend
 *
 * Returns who defines the calendar or has published it, and in which edition.
 *
 * Returns: (transfer full) (nullable): the authority, in English; %NULL if
 *   there is none
 *
 * Since: 1.0
 */
char *
cal_backend_get_authority (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_get_funcs (self)->get_authority (self);
}

/**
 * cal_backend_is_proleptic: (virtual is_proleptic)
 * @self: a backend
 *
 * Returns whether the rule of the calendar is carried back before its
 * introduction.
 *
 * Returns: whether the calendar is proleptic
 *
 * Since: 1.0
 */
gboolean
cal_backend_is_proleptic (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  return cal_backend_get_funcs (self)->is_proleptic (self);
}

/* That all cycles are there. */
static gboolean
check_cycles (CalBackend  *self,
              GError     **error)
{
  guint n = cal_backend_get_funcs (self)->get_n_cycles (self);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = cal_backend_get_funcs (self)->dup_cycle_id (self, i);
      g_autofree char *shown = NULL;

      if (id != NULL && cal_cycles_find (id) != NULL)
        continue;

      shown = id != NULL ? cal_shown_dup (id) : g_strdup ("");
      cal_error_set_broken (error, self, "dup_cycle_id() of cycle %u gives “%s”, which is the id of no cycle", i, shown);
      return FALSE;
    }

  return TRUE;
}

/**
 * cal_backend_validate:
 * @self: a backend
 * @first_day: the first day to check, a Julian Day Number
 * @last_day: the last day to check
 * @error: return location for an error
 *
 * Walks over a range of days and checks that the backend keeps its promises.
 *
 * These must hold for each day:
 *
 * - Both conversions agree, and the date follows that of the day before.
 * - Months and years have the lengths that the backend returns, and they add up. Behind days
 *   that a month lacks there are others.
 * - Month codes are in order and found again. Leap years are those with a leap month, or
 *   longer than others.
 * - An era covers the day and counts back to the year. An era or a count of years that turns
 *   is as on the day before, or has one year more.
 * - A label is found again, and follows that of the day before.
 * - No day is exact outside the authoritative range.
 *
 * Cycles must have ids that name one. A table of names must have no eras that the calendar
 * lacks. A month of it must occur in these years or in nineteen to either side; for a leap
 * month it is enough that others occur.
 *
 * This is for authors of backends. It takes a few microseconds a day.
 *
 * Fails with [error@Cal.Error.BACKEND] at the first broken promise, and with
 * [error@Cal.Error.OUT_OF_RANGE] if the days are not in order or are outside
 * the range of the backend.
 *
 * Returns: whether all promises are kept
 *
 * Since: 1.0
 */
gboolean
cal_backend_validate (CalBackend  *self,
                      gint64       first_day,
                      gint64       last_day,
                      GError     **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  hold = cal_backend_hold (self);

  return check_cycles (self, error) && cal_backend_walk (self, first_day, last_day, error);
}
