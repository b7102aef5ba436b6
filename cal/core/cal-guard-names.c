/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The eras and names of backends that are not built in: what the virtual functions
 * give, checked. */

#include "config.h"

#include "cal-call-private.h"

#include "cal-cycle-private.h"

#include "cal-era-private.h"

/* More eras than any calendar has had. */
#define MAX_ERAS 1000

/* One of two pairs of virtual functions: how many there are, and each of them. */

static guint
count_eras (CalBackend *self,
            guint     (*count) (CalBackend *self))
{
  CalCall call;
  guint n;

  if (!cal_call_begin (&call, self, NULL))
    return 0;

  n = count (self);
  cal_call_end (&call);

  return MIN (n, MAX_ERAS);
}

static CalEra *
dup_era (CalBackend  *self,
         CalEra    *(*dup) (CalBackend *self, guint index),
         guint        index)
{
  CalCall call;
  CalEra *era;

  if (!cal_call_begin (&call, self, NULL))
    return NULL;

  era = dup (self, index);
  cal_call_end (&call);

  return era;
}

guint
cal_guard_get_n_eras (CalBackend *self)
{
  return count_eras (self, CAL_BACKEND_GET_CLASS (self)->get_n_eras);
}

CalEra *
cal_guard_dup_era (CalBackend *self,
                   guint       index)
{
  g_autoptr (CalBackend) hold = g_object_ref (self);

  return index < cal_guard_get_n_eras (hold) ? dup_era (hold, CAL_BACKEND_GET_CLASS (hold)->dup_era, index) : NULL;
}

gboolean
cal_guard_has_turning_era (CalBackend *self)
{
  g_autoptr (CalBackend) hold = g_object_ref (self);
  guint n = cal_guard_get_n_eras (hold);
  gboolean turns = FALSE;

  for (guint i = 0; i < n && !turns; i++)
    {
      g_autoptr (CalEra) era = cal_guard_dup_era (hold, i);

      turns = era != NULL && cal_era_get_kind (era) == CAL_ERA_KIND_TURNING;
    }

  return turns;
}

guint
cal_guard_get_n_year_counts (CalBackend *self)
{
  return count_eras (self, CAL_BACKEND_GET_CLASS (self)->get_n_year_counts);
}

CalEra *
cal_guard_dup_year_count (CalBackend *self,
                          guint       index)
{
  g_autoptr (CalBackend) hold = g_object_ref (self);

  return index < cal_guard_get_n_year_counts (hold)
         ? dup_era (hold, CAL_BACKEND_GET_CLASS (hold)->dup_year_count, index) : NULL;
}

/* The number of an era's year may be too large for one. */
static gboolean
count_era_year (CalBackend  *self,
                CalEra      *era,
                int          year,
                int         *era_year,
                GError     **error)
{
  gint64 count = cal_era_year_from_arithmetic (era, year);

  *era_year = (int) count;

  if (count >= G_MININT && count <= G_MAXINT)
    return TRUE;

  cal_error_set_broken (error, self, "year %d is year %" G_GINT64_FORMAT " of its era %s, "
                        "which is no number for a year", year, count, cal_era_get_code (era));
  return FALSE;
}

/* Neither the year before nor the one after is too large for a number. */
static gboolean
check_era_year (CalBackend  *self,
                gint64       julian_day,
                CalEra      *era,
                int          era_year,
                GError     **error)
{
  if (era_year > G_MININT && era_year < G_MAXINT)
    return TRUE;

  cal_error_set_broken (error, self, "get_era_year() of day %" G_GINT64_FORMAT " gives year %d of %s, "
                        "which is no number for a year", julian_day, era_year, cal_era_get_code (era));
  return FALSE;
}

/* The day is in the range. */
static gboolean
ask_era_year (CalBackend  *self,
              gint64       julian_day,
              CalEra      *era,
              int         *era_year,
              GError     **error)
{
  GError *result = NULL;
  gboolean success;
  CalCall call;

  if (!cal_call_begin (&call, self, error))
    return FALSE;

  success = CAL_BACKEND_GET_CLASS (self)->get_era_year (self, julian_day, cal_era_get_code (era), era_year, &result);
  success = cal_call_check (&call, "get_era_year", success, result, error) &&
            check_era_year (self, julian_day, era, *era_year, error);
  cal_call_end (&call);

  return success;
}

/* @year is that of the day. */
static gboolean
find_era_year (CalBackend  *self,
               gint64       julian_day,
               int          year,
               CalEra      *era,
               int         *era_year,
               GError     **error)
{
  return cal_era_get_kind (era) == CAL_ERA_KIND_TURNING
         ? ask_era_year (self, julian_day, era, era_year, error)
         : count_era_year (self, era, year, era_year, error);
}

gboolean
cal_guard_get_era_year (CalBackend  *self,
                        gint64       julian_day,
                        CalEra      *era,
                        int         *era_year,
                        GError     **error)
{
  g_autoptr (CalBackend) hold = g_object_ref (self);
  int year;

  return cal_guard_day_to_date (hold, julian_day, &year, NULL, NULL, error) &&
         find_era_year (hold, julian_day, year, era, era_year, error);
}

gboolean
cal_guard_get_era_for_day (CalBackend  *self,
                           gint64       julian_day,
                           CalDayEra   *era,
                           GError     **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = g_object_ref (self);
  gboolean success = TRUE;
  guint n_eras;
  int year;

  *era = (CalDayEra) { .index = -1 };

  if (!cal_guard_day_to_date (self, julian_day, &year, NULL, NULL, error))
    return FALSE;

  era->year = year;
  n_eras = cal_guard_get_n_eras (self);

  for (guint i = 0; i < n_eras && era->index < 0; i++)
    {
      g_autoptr (CalEra) found = cal_guard_dup_era (self, i);

      if (found == NULL || julian_day < cal_era_get_first_day (found) ||
          julian_day > cal_era_get_last_day (found))
        continue;

      era->index = (int) i;
      success = find_era_year (hold, julian_day, year, found, &era->year, error);
      era->code = success ? g_strdup (cal_era_get_code (found)) : NULL;
    }

  return success;
}

/* More cycles than anybody counts by. */
#define MAX_CYCLES 100

guint
cal_guard_get_n_cycles (CalBackend *self)
{
  CalCall call;
  guint n;

  if (!cal_call_begin (&call, self, NULL))
    return 0;

  n = CAL_BACKEND_GET_CLASS (self)->get_n_cycles (self);
  cal_call_end (&call);

  return MIN (n, MAX_CYCLES);
}

char *
cal_guard_dup_cycle_id (CalBackend *self,
                        guint       index)
{
  g_autoptr (CalBackend) hold = g_object_ref (self);
  CalCall call;
  char *id;

  if (index >= cal_guard_get_n_cycles (hold) || !cal_call_begin (&call, hold, NULL))
    return NULL;

  id = CAL_BACKEND_GET_CLASS (hold)->dup_cycle_id (hold, index);
  cal_call_end (&call);

  return id;
}

gboolean
cal_guard_uses_cycle (CalBackend     *self,
                      const CalCycle *cycle)
{
  g_autoptr (CalBackend) hold = g_object_ref (self);
  guint n = cal_guard_get_n_cycles (hold);
  gboolean uses = FALSE;

  for (guint i = 0; i < n && !uses; i++)
    {
      g_autofree char *id = cal_guard_dup_cycle_id (hold, i);

      uses = id != NULL && g_ascii_strcasecmp (id, cycle->id) == 0;
    }

  return uses;
}

/* What it gives one by one has no labels. */
const CalRuleNames *
cal_guard_get_rule_names (CalBackend *self G_GNUC_UNUSED)
{
  return NULL;
}

/* Keeps what the class gave, unless another thread was faster; takes @table. */
static void
keep_name_table (CalBackend   *self,
                 CalNameTable *table)
{
  CalBackendPrivate *priv = cal_backend_get_private (self);

  if (table != NULL)
    cal_name_table_freeze (table);

  if (table != NULL && !g_atomic_pointer_compare_and_exchange (&priv->name_table, NULL, table))
    cal_name_table_unref (table);

  g_atomic_int_set (&priv->names_asked, TRUE);
}

/* The class is asked once.  While it is, it has no table. */
static void
ask_name_table (CalBackend *self)
{
  gboolean known = FALSE;
  CalNameTable *table = NULL;
  CalCall call;

  if (!cal_call_begin (&call, self, NULL))
    return;

  if (!(call.around & CAL_QUESTION_NAMES))
    {
      call.asking |= CAL_QUESTION_NAMES;
      table = CAL_BACKEND_GET_CLASS (self)->dup_names (self);
      call.asking &= ~CAL_QUESTION_NAMES;
      known = cal_call_check (&call, "dup_names", TRUE, NULL, NULL);
    }

  if (known)
    keep_name_table (self, table);
  else
    g_clear_pointer (&table, cal_name_table_unref);

  cal_call_end (&call);
}

CalNameTable *
cal_guard_dup_name_table (CalBackend *self)
{
  g_autoptr (CalBackend) hold = g_object_ref (self);
  CalBackendPrivate *priv = cal_backend_get_private (hold);
  CalNameTable *table;

  if (!g_atomic_int_get (&priv->names_asked))
    ask_name_table (hold);

  table = g_atomic_pointer_get (&priv->name_table);

  return table != NULL ? cal_name_table_ref (table) : NULL;
}

/* What a virtual function gave as a name; takes @name and @result. */
static char *
check_name (CalCall     *call,
            const char  *function,
            char        *name,
            GError      *result,
            GError     **error)
{
  if (!cal_call_check (call, function, name != NULL, result, error))
    {
      g_free (name);
      return NULL;
    }

  if (g_utf8_validate (name, -1, NULL))
    return name;

  cal_error_set_broken (error, call->backend,
                        "%s() gave a name that is not UTF-8", function);
  g_free (name);

  return NULL;
}

/* Weekdays and quarters by the Gregorian calendar; what the backend calls its own. */
CalNames *
cal_guard_get_names (CalBackend       *self G_GNUC_UNUSED,
                     const CalLocale  *locale,
                     GError          **error)
{
  return cal_names_get (locale, NULL, error);
}

char *
cal_guard_get_display_name (CalBackend *self,
                            const char *locale)
{
  CalCall call;
  char *name;

  if (!cal_call_begin (&call, self, NULL))
    return NULL;

  name = CAL_BACKEND_GET_CLASS (self)->get_display_name (self, locale);
  name = check_name (&call, "get_display_name", name, NULL, NULL);
  cal_call_end (&call);

  return name;
}

char *
cal_guard_get_month_name (CalBackend      *self,
                          const char      *locale,
                          int              year,
                          int              month,
                          CalNameWidth     width,
                          CalNameContext   context,
                          GError         **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = g_object_ref (self);
  GError *result = NULL;
  CalCall call;
  char *name;

  if (!cal_guard_funcs.check_month (self, year, month, error) || !cal_call_begin (&call, hold, error))
    return NULL;

  name = CAL_BACKEND_GET_CLASS (self)->get_month_name (self, locale, year, month, cal_name_width_usual (width),
                                                       context, &result);
  name = check_name (&call, "get_month_name", name, result, error);
  cal_call_end (&call);

  return name;
}

/* A class that leaves the names of weekdays to the locale has the short ones, too.  One
 * that gives its own is asked for no width that it may not know. */
static CalNameWidth
find_weekday_width (CalBackend   *self,
                    CalNameWidth  width)
{
  CalBackendClass *klass = CAL_BACKEND_GET_CLASS (self);
  CalBackendClass *base = g_type_class_peek (CAL_TYPE_BACKEND);

  return klass->get_weekday_name == base->get_weekday_name ? width : cal_name_width_usual (width);
}

char *
cal_guard_get_weekday_name (CalBackend      *self,
                            const char      *locale,
                            int              weekday,
                            CalNameWidth     width,
                            CalNameContext   context,
                            GError         **error)
{
  GError *result = NULL;
  CalCall call;
  char *name;

  if (!cal_guard_check_usable (self, error) ||
      !cal_check_weekday (weekday, error) ||
      !cal_call_begin (&call, self, error))
    return NULL;

  name = CAL_BACKEND_GET_CLASS (self)->get_weekday_name (self, locale, weekday, find_weekday_width (self, width),
                                                         context, &result);
  name = check_name (&call, "get_weekday_name", name, result, error);
  cal_call_end (&call);

  return name;
}

char *
cal_guard_get_era_name (CalBackend    *self,
                        const char    *locale,
                        const char    *era,
                        CalNameWidth   width,
                        GError       **error)
{
  GError *result = NULL;
  CalCall call;
  char *name;

  if (!cal_call_begin (&call, self, error))
    return NULL;

  name = CAL_BACKEND_GET_CLASS (self)->get_era_name (self, locale, era, cal_name_width_usual (width), &result);
  name = check_name (&call, "get_era_name", name, result, error);
  cal_call_end (&call);

  return name;
}

char *
cal_guard_get_cyclic_year_name (CalBackend    *self,
                                const char    *locale,
                                int            cyclic_year,
                                CalNameWidth   width,
                                GError       **error)
{
  GError *result = NULL;
  CalCall call;
  char *name;

  if (!cal_call_begin (&call, self, error))
    return NULL;

  name = CAL_BACKEND_GET_CLASS (self)->get_cyclic_year_name (self, locale, cyclic_year,
                                                             cal_name_width_usual (width), &result);
  name = check_name (&call, "get_cyclic_year_name", name, result, error);
  cal_call_end (&call);

  return name;
}

/* The animal of the year. */
char *
cal_guard_get_zodiac_name (CalBackend    *self G_GNUC_UNUSED,
                             const char    *locale,
                             int            cyclic_year,
                             CalNameWidth   width,
                             GError       **error)
{
  g_autoptr (CalNames) names = NULL;
  CalLocale parsed;

  /* The calendar may have the cycle, but no names of it. */
  cal_locale_init (&parsed, locale);
  names = cal_names_get_cycle (&parsed, error);

  return names != NULL ? g_strdup (names->zodiac[cal_name_width_usual (width)][(cyclic_year - 1) % 12]) : NULL;
}
