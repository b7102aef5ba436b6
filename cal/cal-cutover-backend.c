/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-cutover-backend.h"

#include "cal-builtins-private.h"
#include "cal-cutover-private.h"
#include "cal-name-table.h"

/**
 * CalCutoverBackend:
 *
 * A calendar that people changed: one calendar until a day, and another from that day on.
 *
 * In Great Britain 2 September 1752 of the Julian calendar was a Wednesday, and the Thursday
 * after it was 14 September of the Gregorian. Such a calendar has both, each where it was in
 * use, and knows that eleven dates never were:
 *
 * ```c
 * g_autoptr (CalBackend) britain = cal_cutover_backend_new_for_territory ("GB", &error);
 * g_autoptr (CalBackend) sweden =
 *   cal_cutover_backend_new ("sweden", julian, gregorian, "1753-03-01", NULL, &error);
 * ```
 *
 * [ctor@Cal.CutoverBackend.new_for_territory] knows when sixty territories of Europe changed
 * from the Julian to the Gregorian calendar; [Changes of the calendar](cutovers.html) lists
 * them with their sources, and those that went back again, which cannot be had.
 *
 * ## The gap
 *
 * Day numbers are those that people wrote: September 1752 has the days 1, 2 and 14 to 30,
 * which are 19. [method@Cal.Backend.get_missing_days] says which numbers a month lacks.
 * With [enum@Cal.Overflow.CONSTRAIN] a day in the gap becomes the first day after it. The gap
 * may begin a month or a year: 14 February was the first day of February 1918 in Russia. A
 * month that ends early, as February 1700 with the 18th in Denmark, has fewer days and no
 * gap. Months may be missing, too. A year in which there was a 29 February is a leap year,
 * however long it was.
 *
 * ## Which calendars
 *
 * Both calendars must be built in or made by a class of the library, and need not have the
 * same months. On the day of a change the date must be later than that of the day before,
 * by year, month code and day, and no whole year may be left out. A change back
 * to the older calendar would mostly repeat dates, and is refused then.
 *
 * The eras are those of the two calendars, each in its time; there are none if one of them
 * has none, or one whose years turn ([enum@Cal.EraKind.TURNING]). Months are called as in the
 * second calendar, those that only the first has as there; there are no labels of days.
 *
 * ## The year that people wrote
 *
 * Arithmetic years begin where those of the two calendars do. Where people changed the number
 * of the year on another day, [property@Cal.CutoverBackend:year-count] gives the era that
 * count until the end of a year: 24 March 1750 was the day before 25 March 1751 in England,
 * and both are days of the arithmetic year 1751. The count `january` then has the year from
 * 1 January.
 *
 * `g_object_new()` has no error to set: a backend that it makes of wrong properties fails
 * with that error whatever it is asked. `g_initable_new()` and the constructors of
 * languages fail themselves.
 *
 * Thread safety: immutable; may be used from all threads.
 *
 * Since: 1.0
 */

CAL_DEFINE_MADE (Cutover, cutover, cal_cutover_kind)

static void
cal_cutover_backend_install_properties (GObjectClass *object_class)
{
  /**
   * CalCutoverBackend:first: (getter get_first)
   *
   * The calendar until the first change; %NULL means `julian`.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_CUTOVER_FIRST,
    g_param_spec_object ("first", NULL, NULL, CAL_TYPE_BACKEND, CAL_MADE_PROPERTY));

  /**
   * CalCutoverBackend:second: (getter get_second)
   *
   * The calendar from the first change on; %NULL means `gregory`.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_CUTOVER_SECOND,
    g_param_spec_object ("second", NULL, NULL, CAL_TYPE_BACKEND, CAL_MADE_PROPERTY));

  /**
   * CalCutoverBackend:changes: (getter get_changes)
   *
   * The days on which the other calendar begins: dates of ISO 8601, each later than the one
   * before it, with one space between two of them, 16 at most.
   *
   * The first is the first day of the second calendar, the next the first day of the first
   * calendar again, and so on.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_CUTOVER_CHANGES,
    g_param_spec_string ("changes", NULL, NULL, CAL_CUTOVER_DEFAULT_CHANGES, CAL_MADE_PROPERTY));

  /**
   * CalCutoverBackend:year-count: (getter get_year_count)
   *
   * On which day the year of the era turned, and the last year in which it did.
   *
   * It is one of these words, a space and a year from 2 to 9999, such as `annunciation 1751`:
   *
   * - `annunciation`: 25 March; before it the year is one less.
   * - `easter`: Easter Sunday of the Julian calendar; before it the year is one less.
   * - `september`: 1 September; from then on the year is one more.
   * - `nativity`: 25 December; from then on the year is one more.
   *
   * %NULL means 1 January always.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_CUTOVER_YEAR_COUNT,
    g_param_spec_string ("year-count", NULL, NULL, NULL, CAL_MADE_PROPERTY));

  /**
   * CalCutoverBackend:source: (getter get_source)
   *
   * Who says so, as [method@Cal.Backend.get_authority] returns it; %NULL means that the two
   * calendars and the days are named there.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_CUTOVER_SOURCE,
    g_param_spec_string ("source", NULL, NULL, NULL, CAL_MADE_PROPERTY));

  /**
   * CalCutoverBackend:doubtful-days: (getter get_doubtful_days)
   *
   * From which days to which the other calendar may have been in use: dates of ISO 8601, the
   * first and the last day of each time in order, with one space between two of them, 8 times
   * at most.
   *
   * The accuracy of these days is [enum@Cal.Accuracy.APPROXIMATE]; %NULL means that none are
   * doubtful.
   *
   * Since: 1.0
   */
  g_object_class_install_property (object_class, CAL_CUTOVER_DOUBTFUL,
    g_param_spec_string ("doubtful-days", NULL, NULL, NULL, CAL_MADE_PROPERTY));

  /**
   * CalCutoverBackend:names:
   *
   * Names of the months, eras and days, and of the calendar itself, which go before those
   * of the two calendars.
   *
   * From then on nothing can be added to the [struct@Cal.NameTable]. Names of a month that the
   * calendar does not have are refused with
   * [error@Cal.Error.UNKNOWN_MONTH_CODE], those of such an era with
   * [error@Cal.Error.UNKNOWN_ERA].
   *
   * Since: 1.0
   */
  cal_made_install_names (object_class, &cal_cutover_kind);
}

/**
 * cal_cutover_backend_new: (constructor)
 * @id: (nullable): the id; %NULL means `custom`
 * @first: (nullable): the calendar until the first change; %NULL means `julian`
 * @second: (nullable): the calendar from then on; %NULL means `gregory`
 * @changes: the days on which the other calendar begins, as
 *   [property@Cal.CutoverBackend:changes] has them
 * @year_count: (nullable): on which day the year of the era turned, as
 *   [property@Cal.CutoverBackend:year-count] has it; %NULL means 1 January
 * @error: return location for an error
 *
 * Makes a calendar of two others.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the id is malformed, with
 * [error@Cal.Error.PARSE], [error@Cal.Error.INVALID_DATE] or
 * [error@Cal.Error.OUT_OF_RANGE] if @changes or @year_count is not as it has to be,
 * with [error@Cal.Error.MISMATCH] if one of the calendars is not of the library, with its own
 * error if it refuses to work, and with [error@Cal.Error.INCONSISTENT] if a change would
 * repeat dates or leave out a whole year, if a month would lack two runs of days, if both
 * calendars are the same, or if they have no such years as @year_count needs.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_cutover_backend_new (const char  *id,
                         CalBackend  *first,
                         CalBackend  *second,
                         const char  *changes,
                         const char  *year_count,
                         GError     **error)
{
  g_return_val_if_fail (first == NULL || CAL_IS_BACKEND (first), NULL);
  g_return_val_if_fail (second == NULL || CAL_IS_BACKEND (second), NULL);
  g_return_val_if_fail (changes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return g_initable_new (CAL_TYPE_CUTOVER_BACKEND, NULL, error, "id", id, "first", first, "second", second,
                         "changes", changes, "year-count", year_count, NULL);
}

static CalNameTable *
make_names (const CalCutoverTerritory *territory)
{
  CalNameTable *names = cal_name_table_new ();
  g_autofree char *name = g_strdup_printf ("Cutover Calendar (%s)", territory->name);

  cal_name_table_add_display_name (names, "en", name, NULL);

  return names;
}

/**
 * cal_cutover_backend_new_for_territory: (constructor)
 * @territory: the code of a territory, in any letter case, such as `GB` or `DE-BY`
 * @error: return location for an error
 *
 * Makes the calendar of a territory that changed from the Julian to the Gregorian calendar.
 *
 * Codes are those of [func@Cal.CutoverBackend.list_territories], and the same calendar has the
 * codes of countries that were part of a territory then: US, CA, AU, NZ and IE
 * are GB, GE is AM, and ME is RS. The id is `cutover-` and the code in lower case, of the
 * territory and not of what was part of it. [Changes of the calendar](cutovers.html) says what
 * the codes mean, since a country is the territory that had its name then or the greater part
 * of it.
 *
 * [method@Cal.Backend.get_authority] names the sources, and says so if they are uncertain or
 * disagree. From the first day that one of them has for the change to the last,
 * [method@Cal.Backend.get_accuracy] is [enum@Cal.Accuracy.APPROXIMATE], and so it is while
 * the older calendar was back again.
 *
 * Years of the era begin on 1 January, except in GB, where they did on 25 March until 1751
 * (GB-SCT is without it), and in RU, where they did on 1 September until 1699. In SE and FI
 * the first calendar is `swedish`.
 *
 * Fails with [error@Cal.Error.UNKNOWN_CALENDAR] if no territory has that code; the message
 * names the nearest that one has.
 *
 * Returns: (transfer full): the backend
 *
 * Since: 1.0
 */
CalBackend *
cal_cutover_backend_new_for_territory (const char  *territory,
                                       GError     **error)
{
  const CalCutoverTerritory *found;
  g_autoptr (CalNameTable) names = NULL;
  g_autofree char *id = NULL, *lower = NULL;

  g_return_val_if_fail (territory != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  found = cal_cutover_find_territory (territory, error);

  if (found == NULL)
    return NULL;

  lower = g_ascii_strdown (found->code, -1);
  id = g_strconcat ("cutover-", lower, NULL);
  names = make_names (found);

  return g_initable_new (CAL_TYPE_CUTOVER_BACKEND, NULL, error, "id", id,
                         "first", found->first != NULL ? cal_builtins_get (cal_builtins_find (found->first)) : NULL,
                         "changes", found->change, "year-count", found->year_count,
                         "source", found->authority, "doubtful-days", found->doubtful, "names", names, NULL);
}

/**
 * cal_cutover_backend_list_territories:
 *
 * Lists the codes of all territories whose calendar
 * [ctor@Cal.CutoverBackend.new_for_territory] knows, in the order of the alphabet; without
 * other codes for the same.
 *
 * Returns: (transfer full): the codes
 *
 * Since: 1.0
 */
char **
cal_cutover_backend_list_territories (void)
{
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new ();

  for (gsize i = 0; i < cal_cutover_n_territories; i++)
    g_strv_builder_add (codes, cal_cutover_territories[i].code);

  return g_strv_builder_end (codes);
}

/**
 * cal_cutover_backend_get_first: (get-property first)
 * @self: a backend
 *
 * Returns the calendar until the first change.
 *
 * Returns: (transfer none): the calendar
 *
 * Since: 1.0
 */
CalBackend *
cal_cutover_backend_get_first (CalCutoverBackend *self)
{
  g_return_val_if_fail (CAL_IS_CUTOVER_BACKEND (self), NULL);

  return cal_cutover_get_base (self, CAL_CUTOVER_FIRST);
}

/**
 * cal_cutover_backend_get_second: (get-property second)
 * @self: a backend
 *
 * Returns the calendar from the first change on.
 *
 * Returns: (transfer none): the calendar
 *
 * Since: 1.0
 */
CalBackend *
cal_cutover_backend_get_second (CalCutoverBackend *self)
{
  g_return_val_if_fail (CAL_IS_CUTOVER_BACKEND (self), NULL);

  return cal_cutover_get_base (self, CAL_CUTOVER_SECOND);
}

/**
 * cal_cutover_backend_get_changes: (get-property changes)
 * @self: a backend
 *
 * Returns the days on which the other calendar begins.
 *
 * Returns: (transfer none) (nullable): their dates of ISO 8601, with a space between two of them; %NULL if
 *   such a backend was made of nothing
 *
 * Since: 1.0
 */
const char *
cal_cutover_backend_get_changes (CalCutoverBackend *self)
{
  g_return_val_if_fail (CAL_IS_CUTOVER_BACKEND (self), NULL);

  return g_value_get_string (cal_made_get_value (self, CAL_CUTOVER_CHANGES));
}

/**
 * cal_cutover_backend_get_year_count: (get-property year-count)
 * @self: a backend
 *
 * Returns on which day the year of the era turned, and until when.
 *
 * Returns: (transfer none) (nullable): the count and its last year; %NULL if on 1 January always
 *
 * Since: 1.0
 */
const char *
cal_cutover_backend_get_year_count (CalCutoverBackend *self)
{
  g_return_val_if_fail (CAL_IS_CUTOVER_BACKEND (self), NULL);

  return g_value_get_string (cal_made_get_value (self, CAL_CUTOVER_YEAR_COUNT));
}

/**
 * cal_cutover_backend_get_source: (get-property source)
 * @self: a backend
 *
 * Returns who says so, if it was given.
 *
 * Returns: (transfer none) (nullable): the source; %NULL if none was given
 *
 * Since: 1.0
 */
const char *
cal_cutover_backend_get_source (CalCutoverBackend *self)
{
  g_return_val_if_fail (CAL_IS_CUTOVER_BACKEND (self), NULL);

  return g_value_get_string (cal_made_get_value (self, CAL_CUTOVER_SOURCE));
}

/**
 * cal_cutover_backend_get_doubtful_days: (get-property doubtful-days)
 * @self: a backend
 *
 * Returns from which days to which the other calendar may have been in use.
 *
 * Returns: (transfer none) (nullable): the dates of ISO 8601, with a space between two of them;
 *   %NULL if no days are doubtful
 *
 * Since: 1.0
 */
const char *
cal_cutover_backend_get_doubtful_days (CalCutoverBackend *self)
{
  g_return_val_if_fail (CAL_IS_CUTOVER_BACKEND (self), NULL);

  return g_value_get_string (cal_made_get_value (self, CAL_CUTOVER_DOUBTFUL));
}
