/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The eras, cycles and names of built-in calendars. */

#include "config.h"

#include "cal-native-private.h"

#include "cal-cycle-private.h"

guint
cal_native_get_n_eras (CalBackend *self)
{
  return cal_native_get_rule (self)->n_eras;
}

/* The era of a description, or the count, which holds until the last day. */
static CalEra *
make_era (const CalEraRule *era,
          gint64            last_day)
{
  return cal_era_new (era->code, era->aliases, era->kind, era->offset, era->first_day, last_day, NULL);
}

CalEra *
cal_native_dup_era (CalBackend *self,
                    guint       index)
{
  const CalRule *rule = cal_native_get_rule (self);

  if (index >= rule->n_eras)
    return NULL;

  return make_era (&rule->eras[index], index > 0 ? rule->eras[index - 1].first_day - 1 : CAL_JULIAN_DAY_MAX);
}

gboolean
cal_native_has_turning_era (CalBackend *self)
{
  const CalRule *rule = cal_native_get_rule (self);

  for (gsize i = 0; i < rule->n_eras; i++)
    if (rule->eras[i].kind == CAL_ERA_KIND_TURNING)
      return TRUE;

  return FALSE;
}

gboolean
cal_native_get_era_for_day (CalBackend  *self,
                            gint64       julian_day,
                            CalDayEra   *era,
                            GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);
  const CalEraRule *found;
  int year;

  *era = (CalDayEra) { .index = -1 };

  if (!cal_backend_get_funcs (self)->julian_day_to_date (self, julian_day, &year, NULL, NULL, error))
    return FALSE;

  era->index = cal_rule_find_era (rule, (gint32) julian_day);
  found = era->index >= 0 ? &rule->eras[era->index] : NULL;
  era->year = found != NULL ? cal_rule_era_year (rule, found, year, (gint32) julian_day) : year;
  era->code = found != NULL ? found->code : NULL;

  return TRUE;
}

guint
cal_native_get_n_year_counts (CalBackend *self)
{
  return cal_native_get_rule (self)->n_counts;
}

CalEra *
cal_native_dup_year_count (CalBackend *self,
                           guint       index)
{
  const CalRule *rule = cal_native_get_rule (self);

  return index < rule->n_counts ? make_era (&rule->counts[index], CAL_JULIAN_DAY_MAX) : NULL;
}

static const CalEraRule *
find_code (const CalEraRule *eras,
           gsize             n,
           const char       *code)
{
  for (gsize i = 0; i < n; i++)
    if (g_str_equal (eras[i].code, code))
      return &eras[i];

  return NULL;
}

gboolean
cal_native_get_era_year (CalBackend  *self,
                         gint64       julian_day,
                         CalEra      *era,
                         int         *era_year,
                         GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);
  const char *code = cal_era_get_code (era);
  const CalEraRule *found = find_code (rule->eras, rule->n_eras, code);
  int year;

  if (found == NULL)
    found = find_code (rule->counts, rule->n_counts, code);

  g_return_val_if_fail (found != NULL, FALSE);

  if (!cal_backend_get_funcs (self)->julian_day_to_date (self, julian_day, &year, NULL, NULL, error))
    return FALSE;

  *era_year = cal_rule_era_year (rule, found, year, (gint32) julian_day);

  return TRUE;
}

guint
cal_native_get_n_cycles (CalBackend *self)
{
  const CalCycle *const *cycles = cal_native_get_rule (self)->cycles;
  guint n = 0;

  while (cycles != NULL && cycles[n] != NULL)
    n++;

  return n;
}

char *
cal_native_dup_cycle_id (CalBackend *self,
                         guint       index)
{
  if (index >= cal_native_get_n_cycles (self))
    return NULL;

  return g_strdup (cal_native_get_rule (self)->cycles[index]->id);
}

gboolean
cal_native_uses_cycle (CalBackend     *self,
                       const CalCycle *cycle)
{
  const CalCycle *const *used = cal_native_get_rule (self)->cycles;

  while (used != NULL && *used != NULL && *used != cycle)
    used++;

  return used != NULL && *used != NULL;
}

gboolean
cal_native_has_cycle (CalBackend *self)
{
  return cal_native_get_rule (self)->cyclic;
}

int
cal_native_get_cyclic_year (CalBackend  *self,
                            int          year,
                            GError     **error)
{
  return cal_backend_check_year (self, year, error) ? cal_rule_cyclic_year (cal_native_get_rule (self), year) : 0;
}

const CalRuleNames *
cal_native_get_rule_names (CalBackend *self)
{
  return cal_native_get_rule (self)->names;
}

CalNames *
cal_native_get_names (CalBackend       *self,
                      const CalLocale  *locale,
                      GError          **error)
{
  CalBackendPrivate *priv = cal_backend_get_private (self);

  if (priv->name_table == NULL && priv->system != CAL_SYSTEM_CUSTOM)
    return cal_names_get (locale, cal_native_get_rule (self), error);

  return cal_names_get_given (&priv->names_shelf, priv->name_table, locale, cal_native_get_rule (self), error);
}

CalNameTable *
cal_native_dup_name_table (CalBackend *self)
{
  CalNameTable *table = cal_backend_get_private (self)->name_table;

  return table != NULL ? cal_name_table_ref (table) : NULL;
}

gboolean
cal_native_set_name_table (CalBackend    *self,
                           CalNameTable  *table,
                           GError       **error)
{
  CalBackendPrivate *priv = cal_backend_get_private (self);

  g_return_val_if_fail (priv->name_table == NULL, FALSE);

  cal_name_table_freeze (table);

  if (!cal_backend_check_name_table (self, table, error))
    return FALSE;

  priv->name_table = cal_name_table_ref (table);

  return TRUE;
}

static CalNames *
find_names (CalBackend  *self,
            const char  *locale,
            GError     **error)
{
  CalLocale parsed;

  cal_locale_init (&parsed, locale);

  return cal_native_get_names (self, &parsed, error);
}

char *
cal_native_get_display_name (CalBackend *self,
                             const char *locale)
{
  g_autoptr (CalNames) names = find_names (self, locale, NULL);

  return g_strdup (names != NULL ? names->display_name : cal_native_get_rule (self)->names->display_name);
}

char *
cal_native_get_month_name (CalBackend      *self,
                           const char      *locale,
                           int              year,
                           int              month,
                           CalNameWidth     width,
                           CalNameContext   context,
                           GError         **error)
{
  const CalRule *rule = cal_native_get_rule (self);
  g_autoptr (CalNames) names = NULL;

  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width) && CAL_IS_NAME_CONTEXT (context), NULL);

  if (!cal_backend_get_funcs (self)->check_month (self, year, month, error))
    return NULL;

  names = find_names (self, locale, error);
  if (names == NULL)
    return NULL;

  return g_strdup (cal_names_get_month (names, cal_rule_month_code (rule, year, month),
                                        cal_backend_get_funcs (self)->is_beside_leap (self, year, month),
                                        width, context));
}

char *
cal_native_get_weekday_name (CalBackend      *self,
                             const char      *locale,
                             int              weekday,
                             CalNameWidth     width,
                             CalNameContext   context,
                             GError         **error)
{
  g_autoptr (CalNames) names = NULL;

  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width) && CAL_IS_NAME_CONTEXT (context), NULL);

  if (!cal_check_weekday (weekday, error))
    return NULL;

  names = find_names (self, locale, error);

  return names != NULL ? g_strdup (names->weekdays[context][width][weekday - 1]) : NULL;
}

char *
cal_native_get_era_name (CalBackend    *self,
                         const char    *locale,
                         const char    *era,
                         CalNameWidth   width,
                         GError       **error)
{
  g_autoptr (CalEra) found = NULL;
  g_autoptr (CalNames) names = NULL;

  g_return_val_if_fail (era != NULL && CAL_IS_NAME_WIDTH (width), NULL);

  /* The method has looked for it, but not what calls the virtual function. */
  found = cal_backend_find_era_or_count (self, era, error);
  if (found == NULL)
    return NULL;

  names = find_names (self, locale, error);
  if (names == NULL)
    return NULL;

  return g_strdup (cal_names_get_era (names, cal_era_get_code (found), width));
}

char *
cal_native_get_cyclic_year_name (CalBackend    *self,
                                 const char    *locale,
                                 int            cyclic_year,
                                 CalNameWidth   width,
                                 GError       **error)
{
  g_autoptr (CalNames) names = NULL;

  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), NULL);

  if (!cal_backend_check_cyclic_year (self, cyclic_year, error))
    return NULL;

  names = find_names (self, locale, error);
  if (names == NULL)
    return NULL;

  return g_strdup (names->cyclic_years[cal_name_width_usual (width)][cyclic_year - 1]);
}

/* The animal of the year. */
char *
cal_native_get_zodiac_name (CalBackend    *self,
                              const char    *locale,
                              int            cyclic_year,
                              CalNameWidth   width,
                              GError       **error)
{
  g_autoptr (CalNames) names = find_names (self, locale, error);

  return names != NULL ? g_strdup (names->zodiac[cal_name_width_usual (width)][(cyclic_year - 1) % 12]) : NULL;
}
