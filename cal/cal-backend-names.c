/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The eras and the names of CalBackend. */

#include "config.h"

#include "cal-backend-private.h"

#include "backends/cal-cycles-private.h"
#include "cal-cycle.h"
#include "cal-turning-private.h"

/**
 * cal_backend_get_n_eras: (virtual get_n_eras)
 * @self: a backend
 *
 * Returns how many eras the calendar has.
 *
 * Returns: the number of eras; 0 if years are counted without
 *
 * Since: 1.0
 */
guint
cal_backend_get_n_eras (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_get_funcs (self)->get_n_eras (self);
}

/**
 * cal_backend_dup_era: (virtual dup_era)
 * @self: a backend
 * @index: the place of the era, from 0, the latest first
 *
 * Gives one of the eras.
 *
 * Returns: (transfer full) (nullable): the era; %NULL if there are not so many
 *
 * Since: 1.0
 */
CalEra *
cal_backend_dup_era (CalBackend *self,
                     guint       index)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_get_funcs (self)->dup_era (self, index);
}

/**
 * cal_backend_get_eras:
 * @self: a backend
 *
 * Gives all eras, the latest first.
 *
 * Returns: (transfer full) (array zero-terminated=1): the eras; free each with
 *   [method@Cal.Era.unref] and the array with `g_free()`
 *
 * Since: 1.0
 */
CalEra **
cal_backend_get_eras (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_dup_eras (self);
}

/**
 * cal_backend_get_era_for_day:
 * @self: a backend
 * @julian_day: a Julian Day Number
 * @code: (out) (optional) (nullable) (transfer full): return location for the
 *   code of the era; %NULL if the calendar has none
 * @era_year: (out) (optional): return location for the year of the era; the
 *   arithmetic year if the calendar has no eras
 * @error: return location for an error
 *
 * Returns the era of a day and the year in it.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of
 * the backend.
 *
 * Returns: whether the day has a date
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_era_for_day (CalBackend  *self,
                             gint64       julian_day,
                             char       **code,
                             int         *era_year,
                             GError     **error)
{
  const CalBackendFuncs *funcs;
  CalDayEra era = { 0, };
  gboolean known;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);

  funcs = cal_backend_get_funcs (self);
  known = funcs->get_era_for_day (self, julian_day, &era, error);

  if (code != NULL)
    *code = known ? g_strdup (era.code) : NULL;
  if (era_year != NULL)
    *era_year = known ? era.year : 0;

  if (!funcs->is_constant)
    g_free ((char *) era.code);

  return known;
}

/**
 * cal_backend_get_n_year_counts: (virtual get_n_year_counts)
 * @self: a backend
 *
 * Returns by how many counts people number the years beside the eras.
 *
 * Returns: the number of counts
 *
 * Since: 1.0
 */
guint
cal_backend_get_n_year_counts (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_get_funcs (self)->get_n_year_counts (self);
}

/**
 * cal_backend_dup_year_count: (virtual dup_year_count)
 * @self: a backend
 * @index: the place of the count, from 0
 *
 * Gives one of the counts of years beside the eras.
 *
 * Returns: (transfer full) (nullable): the count; %NULL if there are not so many
 *
 * Since: 1.0
 */
CalEra *
cal_backend_dup_year_count (CalBackend *self,
                            guint       index)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_get_funcs (self)->dup_year_count (self, index);
}

/**
 * cal_backend_get_year_counts:
 * @self: a backend
 *
 * Gives the counts by which people number the years beside the eras, such as the years
 * since the founding of Rome.
 *
 * A count is an era of kind [enum@Cal.EraKind.OFFSET] or [enum@Cal.EraKind.TURNING] that
 * [method@Cal.Backend.get_era_for_day] never gives. Dates can be made from it as from an
 * era, with [ctor@Cal.Date.new_from_era], and [method@Cal.Date.get_count_year] gives the
 * year of a date in it.
 *
 * Returns: (transfer full) (array zero-terminated=1): the counts; free each with
 *   [method@Cal.Era.unref] and the array with `g_free()`
 *
 * Since: 1.0
 */
CalEra **
cal_backend_get_year_counts (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_dup_counts (self);
}

/**
 * cal_backend_get_era_year: (virtual get_era_year)
 * @self: a backend
 * @julian_day: a Julian Day Number
 * @code: the code or an alias of an era, or of another count of years, in any letter case
 * @era_year: (out) (optional): return location for the year
 * @error: return location for an error
 *
 * Returns the year of a day in an era or another count, whether or not the era holds on
 * that day.
 *
 * A backend overrides the virtual function if it has an era or a count of kind
 * [enum@Cal.EraKind.TURNING], and is only asked for these, by their code. Their years
 * never fall from one day to the next, and each begins in an arithmetic year of its own.
 *
 * Fails with [error@Cal.Error.UNKNOWN_ERA] if the calendar has no such era or count, and
 * with [error@Cal.Error.OUT_OF_RANGE] if the day is outside the range of the backend.
 *
 * Returns: whether the year is known
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_era_year (CalBackend  *self,
                          gint64       julian_day,
                          const char  *code,
                          int         *era_year,
                          GError     **error)
{
  g_autoptr (CalBackend) hold = NULL;
  g_autoptr (CalEra) era = NULL;
  int year = 0;
  gboolean known;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (code != NULL, FALSE);

  hold = g_object_ref (self);
  era = cal_backend_find_era_or_count (hold, code, error);
  known = era != NULL && cal_backend_get_funcs (hold)->get_era_year (hold, julian_day, era, &year, error);

  if (era_year != NULL)
    *era_year = known ? year : 0;

  return known;
}

/**
 * cal_backend_get_year_for_era:
 * @self: a backend
 * @era: the code or an alias of an era, in any letter case
 * @era_year: a year of that era
 * @year: (out) (optional): return location for the arithmetic year
 * @error: return location for an error
 *
 * Returns the arithmetic year of a year in an era.
 *
 * The year need not lie within the era: it is counted through, so that year 32
 * of Heisei is 2020, and year 0 of the common era is year 1 before it.
 *
 * Fails with [error@Cal.Error.UNKNOWN_ERA] if the calendar has no such era, and
 * with [error@Cal.Error.OUT_OF_RANGE] if the arithmetic year is no year of the
 * calendar.
 *
 * Returns: whether the year was found
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_year_for_era (CalBackend  *self,
                              const char  *era,
                              int          era_year,
                              int         *year,
                              GError     **error)
{
  int found = 0;
  gboolean success;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (era != NULL, FALSE);

  success = cal_backend_find_era_year (self, era, era_year, &found, error);

  if (year != NULL)
    *year = found;

  return success;
}

/**
 * cal_backend_get_cyclic_year: (virtual get_cyclic_year)
 * @self: a backend
 * @year: the arithmetic year
 * @error: return location for an error
 *
 * Returns the place of a year in the cycle of sixty years.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend.
 *
 * Returns: the place, 1 to 60; 0 if the calendar has no cycle, and on failure
 *
 * Since: 1.0
 */
int
cal_backend_get_cyclic_year (CalBackend  *self,
                             int          year,
                             GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_get_funcs (self)->get_cyclic_year (self, year, error);
}

/**
 * cal_backend_get_n_cycles: (virtual get_n_cycles)
 * @self: a backend
 *
 * Returns by how many cycles people of the calendar name days and years, beside the
 * week.
 *
 * Returns: the number of cycles
 *
 * Since: 1.0
 */
guint
cal_backend_get_n_cycles (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), 0);

  return cal_backend_get_funcs (self)->get_n_cycles (self);
}

/**
 * cal_backend_dup_cycle_id: (virtual dup_cycle_id)
 * @self: a backend
 * @index: the place of the cycle, from 0
 *
 * Gives the id of one of the cycles of the calendar.
 *
 * Returns: (transfer full) (nullable): the id; %NULL if there are not so many
 *
 * Since: 1.0
 */
char *
cal_backend_dup_cycle_id (CalBackend *self,
                          guint       index)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_get_funcs (self)->dup_cycle_id (self, index);
}

/**
 * cal_backend_get_cycles:
 * @self: a backend
 *
 * Gives the cycles by which people of the calendar name days and years, beside the
 * week.
 *
 * The first one of days, and the first one of years, is that which dates are written
 * with most often. An id that names no cycle is left out.
 *
 * Returns: (transfer full) (array zero-terminated=1): the cycles; free each with
 *   [method@Cal.Cycle.unref] and the array with `g_free()`
 *
 * Since: 1.0
 */
CalCycle **
cal_backend_get_cycles (CalBackend *self)
{
  g_autoptr (CalBackend) hold = NULL;
  CalCycle **cycles;
  guint n, found = 0;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  hold = g_object_ref (self);
  n = cal_backend_get_n_cycles (hold);
  cycles = g_new0 (CalCycle *, n + 1);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = cal_backend_dup_cycle_id (hold, i);

      /* Cycles are constants, so that a pointer is a reference. */
      cycles[found] = id != NULL ? (CalCycle *) cal_cycles_find (id) : NULL;
      found += cycles[found] != NULL;
    }

  return cycles;
}

/**
 * cal_backend_dup_names: (virtual dup_names)
 * @self: a backend
 *
 * Gives the names that an application has given the parts of the calendar.
 *
 * The virtual function is called once, when a name is first needed, and what it returns
 * holds for ever: nothing can be added to the table any more. Where a class also overrides
 * [vfunc@Cal.Backend.get_month_name] or another function for single names, that function
 * decides what is written, and of the table there remain the other spellings.
 *
 * Returns: (transfer full) (nullable): the table; %NULL if there is none
 *
 * Since: 1.0
 */
CalNameTable *
cal_backend_dup_names (CalBackend *self)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_get_funcs (self)->dup_name_table (self);
}

/**
 * cal_backend_get_display_name: (virtual get_display_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 *
 * Returns the name of the calendar.
 *
 * Returns: (transfer full): the name; the id if there is none
 *
 * Since: 1.0
 */
char *
cal_backend_get_display_name (CalBackend *self,
                              const char *locale)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  char *name;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  hold = cal_backend_hold (self);
  name = cal_backend_get_funcs (self)->get_display_name (self, locale);

  return name != NULL ? name : g_strdup (cal_backend_peek_id (self));
}

/**
 * cal_backend_get_month_name: (virtual get_month_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @year: the arithmetic year, upon which the name may depend
 * @month: the month, 1 to the number of months in the year
 * @width: how long the name should be
 * @context: where the name stands
 * @error: return location for an error
 *
 * Returns the name of a month.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the year has no day in the range
 * of the backend, and with [error@Cal.Error.INVALID_DATE] if the year has no
 * such month.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
char *
cal_backend_get_month_name (CalBackend      *self,
                            const char      *locale,
                            int              year,
                            int              month,
                            CalNameWidth     width,
                            CalNameContext   context,
                            GError         **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);
  g_return_val_if_fail (CAL_IS_NAME_CONTEXT (context), NULL);

  return cal_backend_get_funcs (self)->get_month_name (self, locale, year, month, width, context, error);
}

/**
 * cal_backend_get_weekday_name: (virtual get_weekday_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @weekday: the weekday, 1 (Monday) to 7 (Sunday)
 * @width: how long the name should be
 * @context: where the name stands
 * @error: return location for an error
 *
 * Returns the name of a weekday.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such weekday.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
char *
cal_backend_get_weekday_name (CalBackend      *self,
                              const char      *locale,
                              int              weekday,
                              CalNameWidth     width,
                              CalNameContext   context,
                              GError         **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);
  g_return_val_if_fail (CAL_IS_NAME_CONTEXT (context), NULL);

  return cal_backend_get_funcs (self)->get_weekday_name (self, locale, weekday, width, context, error);
}

/**
 * cal_backend_get_era_name: (virtual get_era_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @era: the code or an alias of an era, or of another count of years, in any letter
 *   case
 * @width: how long the name should be
 * @error: return location for an error
 *
 * Returns the name of an era, or of another count of the years.
 *
 * Fails with [error@Cal.Error.UNKNOWN_ERA] if the calendar has no such era or count.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
char *
cal_backend_get_era_name (CalBackend    *self,
                          const char    *locale,
                          const char    *era,
                          CalNameWidth   width,
                          GError       **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = NULL;
  g_autoptr (CalEra) found = NULL;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (era != NULL, NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  hold = cal_backend_hold (self);
  found = cal_backend_find_era_or_count (self, era, error);

  if (found == NULL)
    return NULL;

  return cal_backend_get_funcs (self)->get_era_name (self, locale, cal_era_get_code (found), width, error);
}

/**
 * cal_backend_get_cyclic_year_name: (virtual get_cyclic_year_name)
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @cyclic_year: the place of the year in the cycle, 1 to 60
 * @width: how long the name should be
 * @error: return location for an error
 *
 * Returns the name of a year in the cycle of sixty years.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such place, or the
 * calendar has no cycle, and with [error@Cal.Error.DATA] if locale data cannot
 * be read.
 *
 * Returns: (transfer full): the name
 *
 * Since: 1.0
 */
char *
cal_backend_get_cyclic_year_name (CalBackend    *self,
                                  const char    *locale,
                                  int            cyclic_year,
                                  CalNameWidth   width,
                                  GError       **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  if (!cal_backend_check_cyclic_year (self, cyclic_year, error))
    return NULL;

  return cal_backend_get_funcs (self)->get_cyclic_year_name (self, locale, cyclic_year, width, error);
}

/**
 * cal_backend_get_zodiac_name:
 * @self: a backend
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @cyclic_year: the place of the year in the cycle, 1 to 60
 * @width: how long the name should be
 * @error: return location for an error
 *
 * Returns the animal of a year in the cycle of sixty years.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such place, or the
 * calendar has no cycle, and with [error@Cal.Error.DATA] if locale data cannot
 * be read.
 *
 * Returns: (transfer full): the name of the animal
 *
 * Since: 1.0
 */
char *
cal_backend_get_zodiac_name (CalBackend    *self,
                             const char    *locale,
                             int            cyclic_year,
                             CalNameWidth   width,
                             GError       **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  if (!cal_backend_check_cyclic_year (self, cyclic_year, error))
    return NULL;

  return cal_backend_get_funcs (self)->get_zodiac_name (self, locale, cyclic_year, width, error);
}

/**
 * cal_backend_dup_day_label: (virtual dup_day_label)
 * @self: a backend
 * @julian_day: a Julian Day Number
 *
 * Gives the label of a day, by which tradition counts it.
 *
 * Returns: (transfer full) (nullable): the label; %NULL if it is the place of the day in
 *   its month, or the day is outside the range of the backend
 *
 * Since: 1.0
 */
CalDayLabel *
cal_backend_dup_day_label (CalBackend *self,
                           gint64      julian_day)
{
  CalLabel label;
  gboolean known;

  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);

  return cal_backend_get_funcs (self)->get_day_label (self, julian_day, &label, &known, NULL) && known
         ? cal_day_label_wrap (&label) : NULL;
}

/**
 * cal_backend_get_day_for_label: (virtual get_day_for_label)
 * @self: a backend
 * @label: a label
 * @which: which day to take if several have the label
 * @overflow: what to do if no day has it
 * @julian_day: (out) (optional): return location for the Julian Day Number
 * @error: return location for an error
 *
 * Finds the day of a label, whose year, month, part and number count.
 *
 * Under [enum@Cal.Overflow.CONSTRAIN] a label that is skipped means the day that
 * swallowed it, the last one before it, which may lie in the month before; and a month
 * that the year lacks means the one that
 * [method@Cal.Backend.get_month_for_code] gives for it.
 *
 * Fails with [error@Cal.Error.INVALID_DATE] if the month has no such label, or no day has
 * it and @overflow is [enum@Cal.Overflow.REJECT]; with
 * [error@Cal.Error.UNKNOWN_MONTH_CODE] if the calendar has no such month, or under
 * [enum@Cal.Overflow.REJECT] the year has not; with [error@Cal.Error.OUT_OF_RANGE] if the
 * year or the day is outside the range of the backend; and with
 * [error@Cal.Error.MISMATCH] if the calendar has no labels.
 *
 * Returns: whether there is such a day
 *
 * Since: 1.0
 */
gboolean
cal_backend_get_day_for_label (CalBackend     *self,
                               CalDayLabel    *label,
                               CalLabelWhich   which,
                               CalOverflow     overflow,
                               gint64         *julian_day,
                               GError        **error)
{
  const CalBackendFuncs *funcs;
  gint64 day = 0;
  gboolean found;

  g_return_val_if_fail (CAL_IS_BACKEND (self), FALSE);
  g_return_val_if_fail (label != NULL, FALSE);
  g_return_val_if_fail ((guint) which <= CAL_LABEL_WHICH_LAST, FALSE);
  g_return_val_if_fail ((guint) overflow <= CAL_OVERFLOW_REJECT, FALSE);

  funcs = cal_backend_get_funcs (self);
  found = funcs->check_usable (self, error) &&
          funcs->get_day_for_label (self, cal_day_label_peek (label), which, overflow, &day, error);

  if (julian_day != NULL)
    *julian_day = found ? day : 0;

  return found;
}

/**
 * cal_backend_dup_day_name: (virtual dup_day_name)
 * @self: a backend
 * @julian_day: a Julian Day Number
 * @locale: (nullable): a locale, such as `fa-IR`; %NULL means the user's
 * @width: how long the name should be
 *
 * Gives what people call a day, such as “the Ides of March”.
 *
 * Returns: (transfer full) (nullable): the name; %NULL if the day has none, or is outside
 *   the range of the backend
 *
 * Since: 1.0
 */
char *
cal_backend_dup_day_name (CalBackend   *self,
                          gint64        julian_day,
                          const char   *locale,
                          CalNameWidth  width)
{
  g_return_val_if_fail (CAL_IS_BACKEND (self), NULL);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  return cal_backend_get_funcs (self)->dup_day_name (self, julian_day, locale, width);
}
