/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names that a table gives, and those of a rule under them.
 *
 * The cache of names is shared by all and knows calendars by their ids.  Names that a
 * table changes, or those of a rule that is not built in, whose id anybody may have
 * chosen, never get there: each backend has a shelf of its own for them.
 */

#include "config.h"

#include "cal-name-table-private.h"

#include <string.h>

/* Of the locales that one backend is asked for more will not be in use at once. */
#define SHELF_SIZE 8

struct _CalNamesShelf
{
  GMutex lock; /* of all below */
  guint next;  /* whose place is taken next */
  char locales[SHELF_SIZE][CAL_LOCALE_NAME_SIZE];
  CalNames *names[SHELF_SIZE]; /* (owned) */
};

/* Which width is taken where there is no name of this one; −1: none. */
static int
next_width (CalNamed kind,
            int      width)
{
  if (width == CAL_NAME_WIDTH_SHORT)
    return CAL_NAME_WIDTH_ABBREVIATED;

  if (width == CAL_NAME_WIDTH_ABBREVIATED)
    return CAL_NAME_WIDTH_WIDE;

  if (width == CAL_NAME_WIDTH_NARROW && (kind == CAL_NAMED_ERA || kind == CAL_NAMED_LABEL))
    return CAL_NAME_WIDTH_ABBREVIATED;

  return -1;
}

static const char *
find_in_locale (const CalNameTable *self,
                const char         *locale,
                CalNamed            kind,
                int                 number,
                const char         *era,
                CalNameWidth        width)
{
  const char *found = NULL;

  for (int w = (int) width; found == NULL && w >= 0; w = next_width (kind, w))
    found = cal_name_table_peek (self, locale, kind, number, era, w);

  return found;
}

const char *
cal_name_table_find (const CalNameTable *self,
                     const CalLocale    *locale,
                     CalNamed            kind,
                     int                 number,
                     const char         *era,
                     CalNameWidth        width)
{
  g_autofree char *lower = era != NULL ? g_ascii_strdown (era, -1) : NULL;
  char name[CAL_LOCALE_NAME_SIZE];
  const char *found;

  g_strlcpy (name, locale->name, sizeof name);

  do
    found = find_in_locale (self, name, kind, number, lower, kind == CAL_NAMED_CALENDAR ? 0 : width);
  while (found == NULL && cal_locale_name_truncate (name));

  return found;
}

const char *
cal_name_table_find_label (const CalNameTable *self,
                           const CalLocale    *locale,
                           CalDayPart          part,
                           int                 number,
                           CalNameWidth        width,
                           gboolean           *is_pattern)
{
  char name[CAL_LOCALE_NAME_SIZE];
  const char *found;

  g_strlcpy (name, locale->name, sizeof name);

  do
    {
      found = find_in_locale (self, name, CAL_NAMED_LABEL, CAL_NAMED_LABEL_NUMBER (part, number), NULL, width);
      *is_pattern = found == NULL;

      if (found == NULL)
        found = find_in_locale (self, name, CAL_NAMED_LABEL, CAL_NAMED_LABEL_NUMBER (part, 0), NULL, width);
    }
  while (found == NULL && cal_locale_name_truncate (name));

  return found;
}

/* The first letter with its marks. */
static char *
dup_letter (const char *name)
{
  const char *end = g_utf8_next_char (name);

  while (g_unichar_ismark (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);

  return g_strndup (name, (gsize) (end - name));
}

char *
cal_name_table_dup_weekday (const CalNameTable *self,
                            const CalLocale    *locale,
                            int                 weekday,
                            CalNameWidth        width)
{
  const char *name = cal_name_table_find (self, locale, CAL_NAMED_WEEKDAY, weekday, NULL, width);

  if (name != NULL || width != CAL_NAME_WIDTH_NARROW)
    return g_strdup (name);

  name = cal_name_table_find (self, locale, CAL_NAMED_WEEKDAY, weekday, NULL, CAL_NAME_WIDTH_ABBREVIATED);

  return name != NULL ? dup_letter (name) : NULL;
}

gboolean
cal_name_table_serves (const char      *name,
                       const CalLocale *locale)
{
  char served[CAL_LOCALE_NAME_SIZE];

  g_strlcpy (served, locale->name, sizeof served);

  while (strcmp (served, name) != 0)
    if (!cal_locale_name_truncate (served))
      return FALSE;

  return TRUE;
}

/* What a table gives for a month; NULL: nothing. */
static char *
dup_month (const CalNameTable *table,
           const CalLocale    *locale,
           const CalRule      *rule,
           CalMonthCode        code,
           CalNameWidth        width)
{
  const char *name = cal_name_table_find (table, locale, CAL_NAMED_MONTH, code, NULL, width);

  if (name != NULL || width != CAL_NAME_WIDTH_NARROW)
    return g_strdup (name);

  /* The letter that stands there is that of another name. */
  name = cal_name_table_find (table, locale, CAL_NAMED_MONTH, code, NULL, CAL_NAME_WIDTH_ABBREVIATED);

  return name != NULL ? cal_rule_dup_narrow_month_name (rule, code) : NULL;
}

/* The row itself where nothing is given. */
static const char **
give_months (CalNames            *self,
             const CalNameTable  *table,
             const CalLocale     *locale,
             const CalRule       *rule,
             CalNameWidth         width,
             const char         **months)
{
  const char **row = NULL;

  for (guint code = 1; code < self->n_codes; code++)
    {
      g_autofree char *name = dup_month (table, locale, rule, (CalMonthCode) code, width);

      if (name == NULL)
        continue;

      if (row == NULL)
        row = cal_names_add_row (self, months, self->n_codes);

      row[code] = cal_names_add (self, name);
    }

  return row != NULL ? row : months;
}

static const char *const *
give_weekdays (CalNames            *self,
               const CalNameTable  *table,
               const CalLocale     *locale,
               CalNameWidth         width,
               const char *const   *weekdays)
{
  const char **row = NULL;

  for (int day = 0; day < 7; day++)
    {
      g_autofree char *name = cal_name_table_dup_weekday (table, locale, day + 1, width);

      if (name == NULL)
        continue;

      if (row == NULL)
        row = cal_names_add_row (self, weekdays, 7);

      row[day] = cal_names_add (self, name);
    }

  return row != NULL ? (const char *const *) row : weekdays;
}

static void
give_eras (CalNames           *self,
           const CalNameTable *table,
           const CalLocale    *locale)
{
  for (guint i = 0; i < self->n_eras; i++)
    for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
      {
        const char *name = cal_name_table_find (table, locale, CAL_NAMED_ERA, 0, self->eras[i].code, width);

        if (name != NULL)
          self->eras[i].names[width] = cal_names_add (self, name);
      }
}

static void
give_names (CalNames           *self,
            const CalNameTable *table,
            const CalLocale    *locale,
            const CalRule      *rule)
{
  const char *name = cal_name_table_find (table, locale, CAL_NAMED_CALENDAR, 0, NULL, CAL_NAME_WIDTH_WIDE);

  if (name != NULL)
    self->display_name = cal_names_add (self, name);

  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    {
      for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
        self->months[context][width] = give_months (self, table, locale, rule, width, self->months[context][width]);

      for (int width = 0; width <= CAL_NAME_WIDTH_SHORT; width++)
        self->weekdays[context][width] =
          give_weekdays (self, table, locale, width, self->weekdays[context][width]);
    }

  give_eras (self, table, locale);
}

/* The names of a rule that is made may be those of another, which lacks its eras. */
static gboolean
lacks_eras (const CalNames *names,
            const CalRule  *rule)
{
  for (gsize i = 0; rule->named_as != NULL && i < rule->n_eras; i++)
    if (cal_names_get_era (names, rule->eras[i].code, CAL_NAME_WIDTH_WIDE) == NULL)
      return TRUE;

  return FALSE;
}

static void
add_eras (CalNames      *self,
          const CalRule *rule)
{
  for (gsize i = 0; i < rule->n_eras; i++)
    {
      const CalEraRule *era = &rule->eras[i];

      if (cal_names_get_era (self, era->code, CAL_NAME_WIDTH_WIDE) == NULL)
        cal_names_set_era (self, era->code, era->name, era->abbreviation, era->abbreviation);
    }
}

static CalNames *
make_names (const CalNameTable  *table,
            const CalLocale     *locale,
            const CalRule       *rule,
            GError             **error)
{
  g_autoptr (CalNames) base = cal_names_get (locale, rule, error);
  CalNames *names;

  if (base == NULL || (table == NULL && !lacks_eras (base, rule)))
    return g_steal_pointer (&base);

  names = cal_names_derive (base);
  add_eras (names, rule);
  if (table != NULL)
    give_names (names, table, locale, rule);

  return names;
}

void
cal_names_shelf_free (CalNamesShelf *self)
{
  for (guint i = 0; i < SHELF_SIZE; i++)
    g_clear_pointer (&self->names[i], cal_names_unref);

  g_mutex_clear (&self->lock);
  g_free (self);
}

static CalNamesShelf *
ensure_shelf (CalNamesShelf **place)
{
  CalNamesShelf *shelf = g_atomic_pointer_get (place);

  if (shelf != NULL)
    return shelf;

  shelf = g_new0 (CalNamesShelf, 1);
  g_mutex_init (&shelf->lock);

  if (g_atomic_pointer_compare_and_exchange (place, NULL, shelf))
    return shelf;

  /* Another thread was faster. */
  cal_names_shelf_free (shelf);

  return g_atomic_pointer_get (place);
}

/* Gives (full) names, or NULL. */
static CalNames *
take_from_shelf (CalNamesShelf *self,
                 const char    *locale)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&self->lock);

  for (guint i = 0; i < SHELF_SIZE; i++)
    if (self->names[i] != NULL && strcmp (self->locales[i], locale) == 0)
      return cal_names_ref (self->names[i]);

  return NULL;
}

/* If another thread has put the same names there they are there twice, for a while. */
static void
put_on_shelf (CalNamesShelf *self,
              const char    *locale,
              CalNames      *names)
{
  CalNames *old;

  g_mutex_lock (&self->lock);
  old = self->names[self->next];
  self->names[self->next] = cal_names_ref (names);
  g_strlcpy (self->locales[self->next], locale, CAL_LOCALE_NAME_SIZE);
  self->next = (self->next + 1) % SHELF_SIZE;
  g_mutex_unlock (&self->lock);

  g_clear_pointer (&old, cal_names_unref);
}

CalNames *
cal_names_get_given (CalNamesShelf      **place,
                     const CalNameTable  *table,
                     const CalLocale     *locale,
                     const CalRule       *rule,
                     GError             **error)
{
  CalNamesShelf *shelf = ensure_shelf (place);
  CalNames *names = take_from_shelf (shelf, locale->name);

  if (names != NULL)
    return names;

  names = make_names (table, locale, rule, error);

  if (names != NULL)
    put_on_shelf (shelf, locale->name, names);

  return names;
}
