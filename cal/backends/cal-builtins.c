/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-builtins-private.h"

#include <string.h>

#include "cal-name-private.h"
#include "cal-native-private.h"
#include "cal-territory-private.h"

/* Every built-in calendar: its member of CalSystem and the name that its file gives
 * it.  This is the only list of them; all else is known of a calendar from its rule. */
#define FOR_EACH_BUILTIN(CALENDAR) \
  CALENDAR (GREGORIAN, gregorian) \
  CALENDAR (JULIAN, julian) \
  CALENDAR (REVISED_JULIAN, revised_julian) \
  CALENDAR (PERSIAN, persian) \
  CALENDAR (ISLAMIC_CIVIL, islamic_civil) \
  CALENDAR (ISO8601, iso8601) \
  CALENDAR (BUDDHIST, buddhist) \
  CALENDAR (ROC, roc) \
  CALENDAR (JAPANESE, japanese) \
  CALENDAR (COPTIC, coptic) \
  CALENDAR (ETHIOPIC, ethiopic) \
  CALENDAR (ETHIOPIC_AMETE_ALEM, amete_alem) \
  CALENDAR (HEBREW, hebrew) \
  CALENDAR (INDIAN, indian) \
  CALENDAR (ISLAMIC_TBLA, islamic_tbla) \
  CALENDAR (ISLAMIC_UMALQURA, islamic_umalqura) \
  CALENDAR (ISLAMIC_CRESCENT, islamic_crescent) \
  CALENDAR (ISLAMIC_RGSA, islamic_rgsa) \
  CALENDAR (CHINESE, chinese) \
  CALENDAR (DANGI, dangi) \
  CALENDAR (VIETNAM, vietnam) \
  CALENDAR (JAPANESE_LUNAR, japanese_lunar) \
  CALENDAR (ARMENIAN, armenian) \
  CALENDAR (EGYPTIAN, egyptian) \
  CALENDAR (ISLAMIC_FATIMID, islamic_fatimid) \
  CALENDAR (ISLAMIC_EAST, islamic_east) \
  CALENDAR (ISLAMIC_HABASH, islamic_habash) \
  CALENDAR (RETAIL, retail_nrf) \
  CALENDAR (HINDU_OLD_LUNAR, hindu_old_lunar) \
  CALENDAR (TIBETAN, tibetan_phugpa) \
  CALENDAR (BURMESE, burmese) \
  CALENDAR (NEPALI, nepali) \
  CALENDAR (UMALQURA_PRINTED, umalqura_printed) \
  CALENDAR (THAI_LUNAR, thai_lunar) \
  CALENDAR (SWEDISH, swedish) \
  CALENDAR (RUMI, rumi) \
  CALENDAR (BANGLA, bangla) \
  CALENDAR (KHMER, khmer) \
  CALENDAR (JAVANESE, javanese) \
  CALENDAR (BALI_SAKA, bali_saka) \
  CALENDAR (NANAKSHA, nanaksha) \
  CALENDAR (ZORO_KADMI, zoro_kadmi) \
  CALENDAR (ZORO_SHAHENSH, zoro_shahensh) \
  CALENDAR (ZORO_FASLI, zoro_fasli) \
  CALENDAR (BERBER, berber) \
  CALENDAR (JUCHE, juche) \
  CALENDAR (HOLOCENE, holocene) \
  CALENDAR (BAHAI, bahai) \
  CALENDAR (BAHAI_WESTERN, bahai_western) \
  CALENDAR (ICELAND, icelandic) \
  CALENDAR (MANDAEAN, mandaean) \
  CALENDAR (HINDU_SOLAR, hindu_solar) \
  CALENDAR (HINDU_LUNAR, hindu_lunar) \
  CALENDAR (HINDU_OLD_SOLAR, hindu_old_solar) \
  CALENDAR (TIBETAN_TSURPHU, tibetan_tsurphu) \
  CALENDAR (TIBETAN_BHUTAN, tibetan_bhutan) \
  CALENDAR (TIBETAN_MONGOL, tibetan_mongol) \
  CALENDAR (ARMENIAN_FIXED, armenian_fixed) \
  CALENDAR (FRENCH_REP, french_rep) \
  CALENDAR (FRENCH_ROMME, french_romme) \
  CALENDAR (MAYAN, mayan) \
  CALENDAR (MAYAN_584285, mayan_lounsbury) \
  CALENDAR (BYZANT, byzantine) \
  CALENDAR (ISO_WEEK, iso_week) \
  CALENDAR (SYM454, sym454) \
  CALENDAR (SYM010, sym010) \
  CALENDAR (IFC, ifc) \
  CALENDAR (WORLD, world) \
  CALENDAR (POSITIV, positivist) \
  CALENDAR (PAX, pax) \
  CALENDAR (HANKE, hanke) \
  CALENDAR (DISCORD, discordian) \
  CALENDAR (TRANQUIL, tranquility) \
  CALENDAR (HINDU_LUNAR_ASTRO, hindu_lunar_astro) \
  CALENDAR (HINDU_SOLAR_ASTRO, hindu_solar_astro) \
  CALENDAR (VIKRAM, vikram) \
  CALENDAR (GUJARATI, gujarati) \
  CALENDAR (TELUGU, telugu) \
  CALENDAR (KANNADA, kannada) \
  CALENDAR (MARATHI, marathi) \
  CALENDAR (TAMIL, tamil) \
  CALENDAR (KOLLAM, kollam) \
  CALENDAR (ODIA, odia) \
  CALENDAR (BENGALI, bengali) \
  CALENDAR (PUNJABI, punjabi) \
  CALENDAR (ISLAMIC_MABIMS, islamic_mabims) \
  CALENDAR (ISLAMIC_JAKIM, islamic_jakim) \
  CALENDAR (ISLAMIC_DIYANET, islamic_diyanet) \
  CALENDAR (HEBREW_OBS, hebrew_obs) \
  CALENDAR (SAMARIT, samarit) \
  CALENDAR (BABYLON, babylon)

#define DECLARE(NUMBER, name) extern const CalBuiltin cal_##name##_builtin;
#define ENTER(NUMBER, name) [CAL_SYSTEM_##NUMBER] = &cal_##name##_builtin,
#define DESCRIBE(NUMBER, name) { CAL_SYSTEM_##NUMBER, "CAL_SYSTEM_" #NUMBER, NULL },

FOR_EACH_BUILTIN (DECLARE)

/* By number; a number that no calendar has yet is NULL. */
static const CalBuiltin *const builtins[] = { FOR_EACH_BUILTIN (ENTER) };

/* Filled one by one; an instance, once there, stays. */
static CalBackend *instances[G_N_ELEMENTS (builtins)];

int
cal_builtins_get_end (void)
{
  return G_N_ELEMENTS (builtins);
}

/* The nick of a member: REVISED_JULIAN is revised-julian. */
static const char *
make_nick (const char *name)
{
  g_autofree char *nick = g_ascii_strdown (name + strlen ("CAL_SYSTEM_"), -1);

  return g_intern_string (g_strdelimit (nick, "_", '-'));
}

GType
cal_system_get_type (void)
{
  static GEnumValue values[] = {
    DESCRIBE (CUSTOM, custom)
    FOR_EACH_BUILTIN (DESCRIBE)
    { 0, NULL, NULL }
  };
  static gsize type;

  if (g_once_init_enter (&type))
    {
      for (GEnumValue *value = values; value->value_name != NULL; value++)
        value->value_nick = make_nick (value->value_name);

      g_once_init_leave (&type, g_enum_register_static (g_intern_static_string ("CalSystem"), values));
    }

  return type;
}

static CalBackend *
make_instance (CalSystem system)
{
  CalBackend *backend = g_object_new (builtins[system]->get_type (), NULL);

  cal_backend_get_private (backend)->permanent = TRUE;

  return backend;
}

CalBackend *
cal_builtins_get (CalSystem system)
{
  CalBackend **instance;

  if (system < 0 || system >= cal_builtins_get_end () || builtins[system] == NULL)
    return NULL;

  instance = &instances[system];

  if (g_once_init_enter (instance))
    /* cppcheck-suppress leakNoVarFunctionCall ; it is kept in “instances” */
    g_once_init_leave (instance, make_instance (system));

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

      for (int system = 0; system < cal_builtins_get_end (); system++)
        {
          const CalRule *rule = builtins[system] != NULL ? builtins[system]->rule : NULL;

          if (rule == NULL)
            continue;

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

char *
cal_builtins_describe_family (const char *name)
{
  g_autofree char *prefix = g_ascii_strdown (name, -1);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  GString *text;

  for (int system = 0; system < cal_builtins_get_end (); system++)
    {
      const char *id = builtins[system] != NULL ? builtins[system]->rule->id : "";

      if (g_str_has_prefix (id, prefix) && id[strlen (prefix)] == '-')
        g_ptr_array_add (ids, (gpointer) id);
    }

  if (ids->len < 2)
    return NULL;

  text = g_string_new (g_ptr_array_index (ids, 0));

  for (guint i = 1; i < ids->len; i++)
    g_string_append_printf (text, "%s%s", i + 1 < ids->len ? ", " : " or ",
                            (const char *) g_ptr_array_index (ids, i));

  return g_string_free (text, FALSE);
}

static const CalRule *
get_rule (int system)
{
  return builtins[system] != NULL ? builtins[system]->rule : NULL;
}

static const char *
find_cldr (const char *type,
           gboolean    is_kin)
{
  for (int system = 0; system < cal_builtins_get_end (); system++)
    {
      const CalRule *rule = get_rule (system);

      if (rule != NULL && rule->text.cldr != NULL && rule->text.is_kin == is_kin &&
          g_str_equal (rule->text.cldr->type, type))
        return rule->id;
    }

  return NULL;
}

const char *
cal_builtins_find_cldr (const char *type)
{
  const char *id = find_cldr (type, FALSE);

  return id != NULL ? id : find_cldr (type, TRUE);
}

char **
cal_builtins_list_used_in (const char *territory)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (int system = 0; system < cal_builtins_get_end (); system++)
    {
      const CalRule *rule = get_rule (system);

      if (rule != NULL && rule->territories != NULL && cal_territory_is_in (rule->territories, territory))
        g_strv_builder_add (builder, rule->id);
    }

  return g_strv_builder_end (builder);
}
