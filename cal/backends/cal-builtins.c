/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-builtins-private.h"

#include "cal-name-private.h"
#include "cal-native-private.h"

/* Every built-in calendar, in the order of CalSystem.  Adding one touches its
 * own file, CalSystem and the two lists here. */

extern const CalBuiltin cal_gregorian_builtin;
extern const CalBuiltin cal_julian_builtin;
extern const CalBuiltin cal_revised_julian_builtin;
extern const CalBuiltin cal_persian_builtin;
extern const CalBuiltin cal_islamic_civil_builtin;
extern const CalBuiltin cal_iso8601_builtin;
extern const CalBuiltin cal_buddhist_builtin;
extern const CalBuiltin cal_roc_builtin;
extern const CalBuiltin cal_japanese_builtin;
extern const CalBuiltin cal_coptic_builtin;
extern const CalBuiltin cal_ethiopic_builtin;
extern const CalBuiltin cal_amete_alem_builtin;
extern const CalBuiltin cal_hebrew_builtin;
extern const CalBuiltin cal_indian_builtin;
extern const CalBuiltin cal_islamic_tbla_builtin;
extern const CalBuiltin cal_islamic_umalqura_builtin;
extern const CalBuiltin cal_islamic_crescent_builtin;
extern const CalBuiltin cal_islamic_rgsa_builtin;
extern const CalBuiltin cal_chinese_builtin;
extern const CalBuiltin cal_dangi_builtin;
extern const CalBuiltin cal_vietnam_builtin;
extern const CalBuiltin cal_japanese_lunar_builtin;

static const CalBuiltin *const builtins[CAL_N_SYSTEMS] = {
  [CAL_SYSTEM_GREGORIAN] = &cal_gregorian_builtin,
  [CAL_SYSTEM_JULIAN] = &cal_julian_builtin,
  [CAL_SYSTEM_REVISED_JULIAN] = &cal_revised_julian_builtin,
  [CAL_SYSTEM_PERSIAN] = &cal_persian_builtin,
  [CAL_SYSTEM_ISLAMIC_CIVIL] = &cal_islamic_civil_builtin,
  [CAL_SYSTEM_ISO8601] = &cal_iso8601_builtin,
  [CAL_SYSTEM_BUDDHIST] = &cal_buddhist_builtin,
  [CAL_SYSTEM_ROC] = &cal_roc_builtin,
  [CAL_SYSTEM_JAPANESE] = &cal_japanese_builtin,
  [CAL_SYSTEM_COPTIC] = &cal_coptic_builtin,
  [CAL_SYSTEM_ETHIOPIC] = &cal_ethiopic_builtin,
  [CAL_SYSTEM_ETHIOPIC_AMETE_ALEM] = &cal_amete_alem_builtin,
  [CAL_SYSTEM_HEBREW] = &cal_hebrew_builtin,
  [CAL_SYSTEM_INDIAN] = &cal_indian_builtin,
  [CAL_SYSTEM_ISLAMIC_TBLA] = &cal_islamic_tbla_builtin,
  [CAL_SYSTEM_ISLAMIC_UMALQURA] = &cal_islamic_umalqura_builtin,
  [CAL_SYSTEM_ISLAMIC_CRESCENT] = &cal_islamic_crescent_builtin,
  [CAL_SYSTEM_ISLAMIC_RGSA] = &cal_islamic_rgsa_builtin,
  [CAL_SYSTEM_CHINESE] = &cal_chinese_builtin,
  [CAL_SYSTEM_DANGI] = &cal_dangi_builtin,
  [CAL_SYSTEM_VIETNAM] = &cal_vietnam_builtin,
  [CAL_SYSTEM_JAPANESE_LUNAR] = &cal_japanese_lunar_builtin,
};

/* Filled one by one; an instance, once there, stays. */
static CalBackend *instances[CAL_N_SYSTEMS];

CalBackend *
cal_builtins_get (CalSystem system)
{
  CalBackend **instance;

  if (system < 0 || system >= CAL_N_SYSTEMS)
    return NULL;

  instance = &instances[system];

  if (g_once_init_enter (instance))
    {
      CalBackend *backend = g_object_new (builtins[system]->get_type (), NULL);

      cal_backend_get_private (backend)->permanent = TRUE;
      g_once_init_leave (instance, backend);
    }

  return *instance;
}

/* The names of the built-in calendars never change, so that the first call
 * makes a table of them that is read without a lock ever after. */
static GHashTable *
get_names (void)
{
  static GHashTable *names;

  if (g_once_init_enter (&names))
    {
      GHashTable *table = g_hash_table_new (cal_name_hash, cal_name_equal);

      for (int system = 0; system < CAL_N_SYSTEMS; system++)
        {
          const CalRule *rule = builtins[system]->rule;

          g_hash_table_insert (table, (char *) rule->id, GINT_TO_POINTER (system));
          for (const char *const *alias = rule->aliases; alias != NULL && *alias != NULL; alias++)
            g_hash_table_insert (table, (char *) *alias, GINT_TO_POINTER (system));
        }

      g_once_init_leave (&names, table);
    }

  return names;
}

CalSystem
cal_builtins_find (const char *name)
{
  gpointer system;

  if (g_hash_table_lookup_extended (get_names (), name, NULL, &system))
    return GPOINTER_TO_INT (system);

  return CAL_SYSTEM_CUSTOM;
}
