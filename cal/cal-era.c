/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-era.h"

#include <string.h>

#include "cal-count-private.h"
#include "cal-era-private.h"
#include "cal-error.h"
#include "cal-shown-private.h"

/**
 * CalEra:
 *
 * An era of a calendar: a named count of years.
 *
 * An era has a code that is unique within its calendar (`ce`, `reiwa`, `ah`),
 * counts years in one of the ways of [enum@Cal.EraKind], and holds from a
 * first to a last day. Where a code is CLDR's, it is CLDR's letter for letter.
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */
struct _CalEra
{
  int         ref_count;  /* (atomic) */
  char       *code;
  char      **aliases;    /* NULL-terminated */
  CalEraKind  kind;
  int         first_year; /* arithmetic year of era year 1 */
  gint64      first_day;  /* inclusive; CAL_JULIAN_DAY_MIN if open */
  gint64      last_day;   /* inclusive; CAL_JULIAN_DAY_MAX if open */
};

G_DEFINE_BOXED_TYPE (CalEra, cal_era, cal_era_ref, cal_era_unref)

#define MAX_NAME_LENGTH 32

static gboolean
check_name (const char  *name,
            const char  *what,
            GError     **error)
{
  gsize length = strnlen (name, MAX_NAME_LENGTH + 1);
  g_autofree char *shown = NULL;

  if (length >= 1 && length <= MAX_NAME_LENGTH &&
      strspn (name, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-") == length)
    return TRUE;

  shown = cal_shown_dup (name);
  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_NAME,
               "the %s “%s” of an era is not well-formed; it must be 1 to %d ASCII letters, "
               "digits and “-”",
               what, shown, MAX_NAME_LENGTH);
  return FALSE;
}

gboolean
cal_era_check_code (const char  *code,
                    GError     **error)
{
  return check_name (code, "code", error);
}

/**
 * cal_era_new:
 * @code: the code, 1–32 ASCII letters, digits and `-`
 * @aliases: (nullable) (array zero-terminated=1): other names accepted on input
 * @kind: how its years count
 * @first_year: the arithmetic year of era year 1; ignored except for
 *   [enum@Cal.EraKind.OFFSET]
 * @first_day: the first day, a Julian Day Number; `CAL_JULIAN_DAY_MIN` if the
 *   era has no beginning
 * @last_day: the last day, a Julian Day Number; `CAL_JULIAN_DAY_MAX` if the
 *   era has no end
 * @error: return location for an error
 *
 * Makes an era, for a backend of one's own.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the code or an alias is not
 * well-formed, and with [error@Cal.Error.OUT_OF_RANGE] if a day is outside
 * the domain or the last day comes before the first.
 *
 * Returns: (transfer full): the new era
 *
 * Since: 1.0
 */
CalEra *
cal_era_new (const char         *code,
             const char * const *aliases,
             CalEraKind          kind,
             int                 first_year,
             gint64              first_day,
             gint64              last_day,
             GError            **error)
{
  CalEra *self;

  g_return_val_if_fail (code != NULL, NULL);
  g_return_val_if_fail ((guint) kind <= CAL_ERA_KIND_TURNING, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!cal_era_check_code (code, error))
    return NULL;

  for (const char * const *name = aliases; name != NULL && *name != NULL; name++)
    if (!check_name (*name, "alias", error))
      return NULL;

  if (first_day < CAL_JULIAN_DAY_MIN || last_day > CAL_JULIAN_DAY_MAX || first_day > last_day)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "era “%s” cannot hold from day %" G_GINT64_FORMAT " to day %" G_GINT64_FORMAT
                   "; days are Julian Day Numbers from %d to %d in order",
                   code, first_day, last_day, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
      return NULL;
    }

  self = g_new0 (CalEra, 1);
  self->ref_count = 1;
  self->code = g_strdup (code);
  self->aliases = aliases != NULL ? g_strdupv ((char **) aliases) : g_new0 (char *, 1);
  self->kind = kind;
  self->first_year = kind == CAL_ERA_KIND_OFFSET ? first_year : kind == CAL_ERA_KIND_EPOCH ? 1 : 0;
  self->first_day = first_day;
  self->last_day = last_day;

  return self;
}

/**
 * cal_era_ref:
 * @self: an era
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same era
 *
 * Since: 1.0
 */
CalEra *
cal_era_ref (CalEra *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

static void
era_free (CalEra *self)
{
  g_free (self->code);
  g_strfreev (self->aliases);
  g_free (self);
}

/**
 * cal_era_unref:
 * @self: (transfer full): an era
 *
 * Drops a reference; the last one frees the era.
 *
 * Since: 1.0
 */
void
cal_era_unref (CalEra *self)
{
  g_return_if_fail (self != NULL);

  if (cal_count_down (&self->ref_count))
    era_free (self);
}

/**
 * cal_era_get_code:
 * @self: an era
 *
 * Returns the code, such as `ce` or `reiwa`.
 *
 * Returns: (transfer none): the code, in ASCII
 *
 * Since: 1.0
 */
const char *
cal_era_get_code (CalEra *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->code;
}

/**
 * cal_era_get_aliases:
 * @self: an era
 *
 * Returns the other names that are accepted on input, such as `ad` for `ce`.
 *
 * Returns: (transfer none) (array zero-terminated=1): the aliases
 *
 * Since: 1.0
 */
const char * const *
cal_era_get_aliases (CalEra *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char * const *) self->aliases;
}

/**
 * cal_era_get_kind:
 * @self: an era
 *
 * Returns how the years of the era count.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
CalEraKind
cal_era_get_kind (CalEra *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->kind;
}

/**
 * cal_era_get_first_year:
 * @self: an era
 *
 * Returns the arithmetic year that is year 1 of the era.
 *
 * Returns: the arithmetic year; 0 of an era of kind [enum@Cal.EraKind.TURNING], of whose
 *   year 1 [method@Cal.Backend.get_year_for_era] gives the arithmetic year
 *
 * Since: 1.0
 */
int
cal_era_get_first_year (CalEra *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->first_year;
}

/**
 * cal_era_get_first_day:
 * @self: an era
 *
 * Returns the first day of the era.
 *
 * Returns: a Julian Day Number; `CAL_JULIAN_DAY_MIN` if the era has no
 *   beginning
 *
 * Since: 1.0
 */
gint64
cal_era_get_first_day (CalEra *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->first_day;
}

/**
 * cal_era_get_last_day:
 * @self: an era
 *
 * Returns the last day of the era.
 *
 * Returns: a Julian Day Number; `CAL_JULIAN_DAY_MAX` if the era has no end
 *
 * Since: 1.0
 */
gint64
cal_era_get_last_day (CalEra *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->last_day;
}

/**
 * cal_era_matches:
 * @self: an era
 * @name: a name
 *
 * Returns whether a name is the code or an alias of the era, in any letter case.
 *
 * Returns: whether the name means this era
 *
 * Since: 1.0
 */
gboolean
cal_era_matches (CalEra     *self,
                 const char *name)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (g_ascii_strcasecmp (self->code, name) == 0)
    return TRUE;

  for (char **alias = self->aliases; *alias != NULL; alias++)
    if (g_ascii_strcasecmp (*alias, name) == 0)
      return TRUE;

  return FALSE;
}

/**
 * cal_era_equal:
 * @a: (type CalEra): an era
 * @b: (type CalEra): another era
 *
 * Compares two eras in all that their getters give.
 *
 * Names are compared letter for letter, and aliases in their order.
 *
 * Returns: whether the eras are equal
 *
 * Since: 1.0
 */
gboolean
cal_era_equal (gconstpointer a,
               gconstpointer b)
{
  const CalEra *first = a, *second = b;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return first->kind == second->kind && first->first_year == second->first_year &&
         first->first_day == second->first_day && first->last_day == second->last_day &&
         strcmp (first->code, second->code) == 0 &&
         g_strv_equal ((const char *const *) first->aliases, (const char *const *) second->aliases);
}

/**
 * cal_era_hash:
 * @self: (type CalEra): an era
 *
 * Gives a number for hash tables; equal eras give the same.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_era_hash (gconstpointer self)
{
  const CalEra *era = self;

  g_return_val_if_fail (self != NULL, 0);

  return (g_str_hash (era->code) * 31 + (guint) era->first_year) * 31 + (guint) era->first_day;
}

/* The two directions of an era's count; 64 bits, so that they cannot wrap. */

gint64
cal_era_year_to_arithmetic (CalEra *self,
                            gint64  era_year)
{
  if (self->kind == CAL_ERA_KIND_BACKWARD)
    return 1 - era_year;

  return (gint64) self->first_year - 1 + era_year;
}

gint64
cal_era_year_from_arithmetic (CalEra *self,
                              gint64  year)
{
  if (self->kind == CAL_ERA_KIND_BACKWARD)
    return 1 - year;

  return year - self->first_year + 1;
}
