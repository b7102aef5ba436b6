/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-observance.h"

#include <string.h>

#include "cal-count-private.h"
#include "cal-error.h"
#include "cal-names-private.h"
#include "cal-observance-private.h"
#include "cal-shown-private.h"
#include "cal-territory-private.h"

/**
 * CalObservance:
 *
 * A day that people observe, such as Nowruz, Yom Kippur or Easter, in one year.
 *
 * Cal knows some 260 such days by the rules of their calendars. [func@Cal.Observance.list]
 * has those that are well known in a territory, and [func@Cal.Observance.list_tradition] all of
 * a tradition. [Observances](observances.html) lists them with their sources.
 *
 * That a day is listed does not mean that offices or shops are closed: what the law of a
 * territory says of holidays is not known here. Where somebody announces a day, as the
 * beginning of Ramadan by the Moon that was seen, the announcement rules, and
 * [method@Cal.Observance.is_announced] says so.
 *
 * ```c
 * g_autoptr (CalDate) first = cal_date_new_from_string ("2026-01-01", &error);
 * g_autoptr (CalDate) last = cal_date_new_from_string ("2026-12-31", &error);
 * CalObservance **observances = cal_observance_list ("IR", first, last, &error);
 * ```
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */

G_DEFINE_BOXED_TYPE (CalObservance, cal_observance, cal_observance_ref, cal_observance_unref)

/* A span of more days is none that people look at. */
#define MAX_SPAN 366000

static gboolean
check_span (gint64   first,
            gint64   last,
            GError **error)
{
  if (last - first < MAX_SPAN)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "from the first to the last day are %" G_GINT64_FORMAT " days; at most %d are allowed",
               last - first + 1, MAX_SPAN);
  return FALSE;
}

/* What begins earlier comes first, and on one day what tradition and rule are listed first. */
static int
compare_observances (gconstpointer a,
                     gconstpointer b)
{
  const CalObservance *first = *(CalObservance *const *) a, *second = *(CalObservance *const *) b;
  int order = cal_date_compare (first->date, second->date);

  if (order == 0)
    order = strcmp (first->tradition->id, second->tradition->id);

  return order != 0 ? order : (first->rule > second->rule) - (first->rule < second->rule);
}

static void
free_list (GPtrArray *list)
{
  g_ptr_array_set_free_func (list, (GDestroyNotify) cal_observance_unref);
  g_ptr_array_unref (list);
}

/* Adds those of a tradition that a territory has; NULL: all. */
static gboolean
add_tradition (const CalTradition  *tradition,
               const char          *territory,
               CalDate             *first,
               CalDate             *last,
               GPtrArray           *list,
               GError             **error)
{
  for (guint i = 0; i < tradition->n_rules; i++)
    {
      const CalObservanceRule *rule = &tradition->rules[i];

      if (territory != NULL && (rule->territories == NULL || !cal_territory_is_in (rule->territories, territory)))
        continue;

      if (!cal_observance_add_days (tradition, rule, cal_date_get_julian_day (first), cal_date_get_julian_day (last),
                                    list, error))
        return FALSE;
    }

  return TRUE;
}

static CalObservance **
end_list (GPtrArray *list,
          gboolean   success)
{
  if (!success)
    {
      free_list (list);
      return NULL;
    }

  g_ptr_array_sort (list, compare_observances);
  g_ptr_array_add (list, NULL);

  return (CalObservance **) g_ptr_array_free (list, FALSE);
}

/* A code of two capital letters is a territory; all else is a locale. */
static gboolean
find_territory (const char  *where,
                char        *territory,
                GError     **error)
{
  g_autofree char *shown = NULL;
  CalLocale locale;

  if (where != NULL && strlen (where) == 2 && g_ascii_isupper (where[0]) && g_ascii_isupper (where[1]))
    {
      g_strlcpy (territory, where, CAL_TERRITORY_SIZE);
      return TRUE;
    }

  cal_locale_init (&locale, where);
  cal_territory_find (&locale, territory);

  /* CLDR's root would be taken for the United States. */
  if (territory[0] != '\0' && !g_str_has_prefix (locale.name, "root") && strcmp (locale.name, "und") != 0)
    return TRUE;

  shown = cal_shown_dup (where != NULL ? where : "the user’s locale");
  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_NAME,
               "no territory is known of “%s”; allowed are a territory of two capital letters, such as “IR”, and "
               "a locale, such as “fa-IR”",
               shown);
  return FALSE;
}

/**
 * cal_observance_list:
 * @where: (nullable): a territory, such as `IR`, or a locale, such as `fa-IR`; %NULL means the
 *   user's locale
 * @first: the first day of interest, of any calendar
 * @last: the last day of interest, of any calendar
 * @error: return location for an error
 *
 * Lists the observances that are well known in a territory, between two days, both included.
 *
 * Listed is what has a day in common with that span: what began before may go on in it. A
 * locale means the territory that it names or, if it names none, the one where most people
 * speak its language. A territory of which nothing is known has an empty list.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if a locale has no territory, and with
 * [error@Cal.Error.OUT_OF_RANGE] if the span is longer than 366,000 days.
 *
 * Returns: (transfer full) (array zero-terminated=1): the observances, the earliest first;
 *   free each with [method@Cal.Observance.unref] and the array with g_free(); %NULL with an
 *   error
 *
 * Since: 1.0
 */
CalObservance **
cal_observance_list (const char  *where,
                     CalDate     *first,
                     CalDate     *last,
                     GError     **error)
{
  char territory[CAL_TERRITORY_SIZE];
  gboolean success = TRUE;
  GPtrArray *list;

  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);

  if (!find_territory (where, territory, error) ||
      !check_span (cal_date_get_julian_day (first), cal_date_get_julian_day (last), error))
    return NULL;

  list = g_ptr_array_new ();

  for (guint i = 0; success && i < cal_n_traditions; i++)
    success = add_tradition (cal_traditions[i], territory, first, last, list, error);

  return end_list (list, success);
}

static const CalTradition *
find_tradition (const char  *id,
                GError     **error)
{
  g_autoptr (GString) known = g_string_new (NULL);
  g_autofree char *shown = NULL;

  for (guint i = 0; i < cal_n_traditions; i++)
    {
      if (g_ascii_strcasecmp (cal_traditions[i]->id, id) == 0)
        return cal_traditions[i];

      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", cal_traditions[i]->id);
    }

  shown = cal_shown_dup (id);
  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_NAME, "the tradition “%s” is not known; those known are %s", shown,
               known->str);
  return NULL;
}

/**
 * cal_observance_list_tradition:
 * @tradition: a tradition, such as `jewish`, in any letter case
 * @first: the first day of interest, of any calendar
 * @last: the last day of interest, of any calendar
 * @error: return location for an error
 *
 * Lists the observances of a tradition, between two days, both included.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the tradition is none of
 * [func@Cal.Observance.get_traditions], and with [error@Cal.Error.OUT_OF_RANGE] if the span is
 * longer than 366,000 days.
 *
 * Returns: (transfer full) (array zero-terminated=1): the observances, the earliest first;
 *   free each with [method@Cal.Observance.unref] and the array with g_free(); %NULL with an
 *   error
 *
 * Since: 1.0
 */
CalObservance **
cal_observance_list_tradition (const char  *tradition,
                               CalDate     *first,
                               CalDate     *last,
                               GError     **error)
{
  const CalTradition *found;
  GPtrArray *list;

  g_return_val_if_fail (tradition != NULL, NULL);
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (last != NULL, NULL);

  if ((found = find_tradition (tradition, error)) == NULL ||
      !check_span (cal_date_get_julian_day (first), cal_date_get_julian_day (last), error))
    return NULL;

  list = g_ptr_array_new ();

  return end_list (list, add_tradition (found, NULL, first, last, list, error));
}

/**
 * cal_observance_get_traditions:
 *
 * Returns the traditions whose observances are known.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids, sorted
 *
 * Since: 1.0
 */
char **
cal_observance_get_traditions (void)
{
  char **ids = g_new0 (char *, cal_n_traditions + 1);

  for (guint i = 0; i < cal_n_traditions; i++)
    ids[i] = g_strdup (cal_traditions[i]->id);

  return ids;
}

/**
 * cal_observance_ref:
 * @self: an observance
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same observance
 *
 * Since: 1.0
 */
CalObservance *
cal_observance_ref (CalObservance *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

/**
 * cal_observance_unref:
 * @self: (transfer full): an observance
 *
 * Drops a reference; the last one frees the observance.
 *
 * Since: 1.0
 */
void
cal_observance_unref (CalObservance *self)
{
  g_return_if_fail (self != NULL);

  if (!cal_count_down (&self->ref_count))
    return;

  cal_date_unref (self->date);
  g_free (self);
}

/**
 * cal_observance_get_id:
 * @self: an observance
 *
 * Returns which observance it is.
 *
 * The id is the same in all years and never changes: `yom-kippur`.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const char *
cal_observance_get_id (CalObservance *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rule->id;
}

/**
 * cal_observance_get_tradition:
 * @self: an observance
 *
 * Returns the tradition that the observance belongs to.
 *
 * Returns: (transfer none): its id, such as `jewish`
 *
 * Since: 1.0
 */
const char *
cal_observance_get_tradition (CalObservance *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->tradition->id;
}

/**
 * cal_observance_dup_name:
 * @self: an observance
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Returns what people call the observance.
 *
 * Where no name in the language is known, it is the English one.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
char *
cal_observance_dup_name (CalObservance *self,
                         const char    *locale)
{
  CalLocale parsed;
  char *name;

  g_return_val_if_fail (self != NULL, NULL);

  cal_locale_init (&parsed, locale);
  name = cal_names_translate (&parsed, self->rule->context != NULL ? self->rule->context : "observance",
                              self->rule->name);

  return name != NULL ? name : g_strdup (self->rule->name);
}

/**
 * cal_observance_get_date:
 * @self: an observance
 *
 * Returns the day of the observance, or the first one if it has several.
 *
 * It is a date of the calendar in which the observance has its rule.
 *
 * Returns: (transfer none): the date
 *
 * Since: 1.0
 */
CalDate *
cal_observance_get_date (CalObservance *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->date;
}

/**
 * cal_observance_get_n_days:
 * @self: an observance
 *
 * Returns how many days the observance lasts.
 *
 * Returns: the number of days, from 1
 *
 * Since: 1.0
 */
int
cal_observance_get_n_days (CalObservance *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_days;
}

/**
 * cal_observance_begins_at_sunset:
 * @self: an observance
 *
 * Returns whether the observance begins at the sunset before its first day.
 *
 * Returns: %TRUE if it does, %FALSE if it begins with the day
 *
 * Since: 1.0
 */
gboolean
cal_observance_begins_at_sunset (CalObservance *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return (self->rule->flags & CAL_OBSERVANCE_EVENING) != 0;
}

/**
 * cal_observance_get_accuracy:
 * @self: an observance
 *
 * Returns how sure the day of the observance is.
 *
 * It is that of the date in its calendar; days that were computed from the Sun or the Moon
 * are [enum@Cal.Accuracy.COMPUTED] at best. It says nothing of an announcement.
 *
 * Returns: the accuracy
 *
 * Since: 1.0
 */
CalAccuracy
cal_observance_get_accuracy (CalObservance *self)
{
  CalAccuracy accuracy;

  g_return_val_if_fail (self != NULL, CAL_ACCURACY_APPROXIMATE);

  accuracy = cal_date_get_accuracy (self->date);

  return self->rule->kind == CAL_OBSERVANCE_SKY ? MAX (accuracy, CAL_ACCURACY_COMPUTED) : accuracy;
}

/**
 * cal_observance_is_announced:
 * @self: an observance
 *
 * Returns whether somebody announces the day of the observance, and may do so for another.
 *
 * Where announced, the announcement rules.
 *
 * Returns: whether it is announced
 *
 * Since: 1.0
 */
gboolean
cal_observance_is_announced (CalObservance *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return (self->rule->flags & CAL_OBSERVANCE_ANNOUNCED) != 0;
}

/**
 * cal_observance_get_rule:
 * @self: an observance
 *
 * Returns the rule of the observance in iCalendar.
 *
 * It has RSCALE unless the calendar is the Gregorian one; [ctor@Cal.Recurrence.new_from_string]
 * reads it. There is none for what depends on Easter, the Sun or the Moon, and for what is
 * moved away from a weekday.
 *
 * Returns: (transfer none) (nullable): the text of the rule; %NULL if there is none
 *
 * Since: 1.0
 */
const char *
cal_observance_get_rule (CalObservance *self)
{
  const CalObservanceRule *rule;

  g_return_val_if_fail (self != NULL, NULL);

  rule = self->rule;

  return rule->kind == CAL_OBSERVANCE_DATES && rule->long_rule == NULL && rule->offset == 0 && rule->moved == NULL
           ? rule->rule
           : NULL;
}

/**
 * cal_observance_equal:
 * @a: (type CalObservance): an observance
 * @b: (type CalObservance): another
 *
 * Compares two observances.
 *
 * Returns: whether they are the same observance on the same day
 *
 * Since: 1.0
 */
gboolean
cal_observance_equal (gconstpointer a,
                      gconstpointer b)
{
  const CalObservance *first = a, *second = b;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return strcmp (first->rule->id, second->rule->id) == 0 && cal_date_equal (first->date, second->date);
}

/**
 * cal_observance_hash:
 * @self: (type CalObservance): an observance
 *
 * Returns a hash of an observance, for hash tables.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_observance_hash (gconstpointer self)
{
  const CalObservance *observance = self;

  g_return_val_if_fail (self != NULL, 0);

  return g_str_hash (observance->rule->id) ^ cal_date_hash (observance->date);
}
