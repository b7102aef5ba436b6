/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Names by which a date would be read as another one, or that are no names, in every
 * locale of ICU. */

#include "config.h"

#include "locale/cal-names-private.h"
#include "lib/checks.h"

#include <string.h>
#include <unicode/uloc.h>

#include "cal-registry.h"

/* Where months have the names of Gregorian ones and are meant to. */
typedef struct
{
  const char *language;
  const char *types;    /* as CLDR calls them */
  const char *reason;
} Exception;

static const Exception exceptions[] = {
  { "ko", "chinese dangi", "months are numbered" },
  { "kgp", "chinese dangi", "months are numbered" },
  { "mn", "chinese dangi coptic ethiopic ethiopic-amete-alem indian islamic persian", "months are numbered" },
  { "so", "chinese dangi", "months are numbered" },
  { "yue", "chinese dangi coptic ethiopic ethiopic-amete-alem persian", "months are numbered" },
  { "zh", "chinese dangi coptic ethiopic ethiopic-amete-alem hebrew indian islamic persian", "months are numbered" },
  { "om", "ethiopic ethiopic-amete-alem", "the Gregorian months have the names of the Ethiopian ones" },
  { "ti", "ethiopic ethiopic-amete-alem", "the Gregorian months have the names of the Ethiopian ones" },
  { "ar", "hebrew", "in the Levant Shevat, Adar, Nisan and others are both" },
  { "tr", "hebrew", "Nisan is both" },
  { "ku", "hebrew zoro-fasli zoro-kadmi zoro-shahensh", "Adar is both" },
  { "ta", "indian", "the abbreviations of March and Margazhi are the same" },
};

static gboolean
has_word (const char *list,
          const char *word)
{
  g_auto (GStrv) words = g_strsplit (list, " ", -1);

  return g_strv_contains ((const char *const *) words, word);
}

static gboolean
is_exception (const char *bundle,
              const char *type)
{
  if (g_str_has_prefix (type, "islamic-"))
    type = "islamic";

  for (gsize i = 0; i < G_N_ELEMENTS (exceptions); i++)
    if (has_word (exceptions[i].types, type) && g_str_has_prefix (bundle, exceptions[i].language) &&
        strchr ("_", bundle[strlen (exceptions[i].language)]) != NULL)
      return TRUE;

  return FALSE;
}

static CalNames *
get_names (const char *locale,
           const char *id)
{
  CalLocale parsed;
  CalNames *names;

  cal_locale_init (&parsed, locale);
  names = cal_names_get (&parsed, test_get_rule (id), NULL);
  g_assert_nonnull (names);

  return names;
}

static void
add_months (GHashTable     *set,
            const CalNames *names,
            int             context,
            int             width)
{
  for (int number = 1; number <= 12; number++)
    {
      const char *name = names->months[context][width][cal_month_code_make (number, FALSE)];

      g_hash_table_add (set, g_utf8_casefold (name, -1));
    }
}

/* The months of the Gregorian calendar in a locale. */
static GHashTable *
get_gregorian_months (const char *locale)
{
  g_autoptr (CalNames) names = get_names (locale, "gregory");
  GHashTable *set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = CAL_NAME_WIDTH_WIDE; width <= CAL_NAME_WIDTH_ABBREVIATED; width++)
      add_months (set, names, context, width);

  return set;
}

/* The root of CLDR has M10 for the tenth, and so have some languages for October. */
static gboolean
is_number (const char *name)
{
  return strlen (name) == 3 && name[0] == 'M' && g_ascii_isdigit (name[1]) && g_ascii_isdigit (name[2]);
}

static void
check_months (const char     *locale,
              const CalRule  *rule,
              const CalNames *names,
              GHashTable     *gregorian)
{
  for (int i = 0; i < CAL_NAMES_N_CONTEXTS * 2; i++)
    for (guint code = 2; code < names->n_codes; code++)
      {
        const char *name = names->months[i % CAL_NAMES_N_CONTEXTS][i / CAL_NAMES_N_CONTEXTS][code];
        g_autofree char *folded = name != NULL ? g_utf8_casefold (name, -1) : NULL;

        if (folded == NULL || is_number (name) || !cal_rule_has_month_code (rule, (CalMonthCode) code) ||
            !g_hash_table_contains (gregorian, folded))
          continue;

        g_test_message ("%s: %s calls month %u %s, which is Gregorian", locale, rule->id, code, name);
        g_test_fail ();
      }
}

/* Whether all months are those of the Gregorian calendar, or are named after them, as the
 * months of retailers are, which begin in February, and reforms with more months. */
static gboolean
is_gregorian (const CalRule *rule)
{
  /* The months of the Rumi and the Berber calendar have names that the same months still
   * have in Turkish and in Berber languages. */
  gboolean found = strcmp (rule->names->months[0], "Mart") == 0 ||
                   strcmp (rule->names->months[0], "Yennayer") == 0;

  for (int month = 0; month < rule->n_regular_months; month++)
    found = found || strcmp (rule->names->months[month], "January") == 0;

  return found;
}

static gboolean
has_digit (const char *name)
{
  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isdigit (g_utf8_get_char (p)))
      return TRUE;

  return FALSE;
}

/* No name of an era is “era 1”. */
static void
check_eras (const char     *locale,
            const CalRule  *rule,
            const CalNames *names)
{
  for (guint i = 0; i < names->n_eras; i++)
    for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
      {
        const char *name = names->eras[i].names[width];

        if (name != NULL && name[0] != '\0' && !has_digit (name))
          continue;

        g_test_message ("%s: %s calls the era %s %s", locale, rule->id, names->eras[i].code, name);
        g_test_fail ();
      }
}

/* The ids of two calendars may share what they are called in no language. */
static void
check_display_name (const char     *locale,
                    const CalRule  *rule,
                    const CalNames *names,
                    GHashTable     *owners)
{
  const char *other = g_hash_table_lookup (owners, names->display_name);

  if (other != NULL)
    {
      g_test_message ("%s: %s is called %s, as is %s", locale, rule->id, names->display_name, other);
      g_test_fail ();
    }

  g_hash_table_insert (owners, g_strdup (names->display_name), (gpointer) rule->id);
}

static void
check_calendar (const char     *locale,
                const CalRule  *rule,
                GHashTable     *gregorian,
                GHashTable     *owners)
{
  const char *type = rule->text.cldr != NULL ? rule->text.cldr->type : rule->id;
  g_autoptr (CalNames) names = get_names (locale, rule->id);

  if (!is_gregorian (rule) && !is_exception (locale, type))
    check_months (locale, rule, names, gregorian);

  /* Japanese eras have the years behind their names. */
  if (!g_str_equal (rule->id, "japanese"))
    check_eras (locale, rule, names);

  check_display_name (locale, rule, names, owners);
}

static void
check_locale (const char *locale,
              GListModel *backends)
{
  g_autoptr (GHashTable) gregorian = get_gregorian_months (locale);
  g_autoptr (GHashTable) owners = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      check_calendar (locale, test_get_rule (cal_backend_get_id (backend)), gregorian, owners);
    }
}

/* A name that is a language's and a script's alone; territories differ in little. */
static gboolean
has_territory (const char *locale)
{
  char territory[ULOC_COUNTRY_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;

  return uloc_getCountry (locale, territory, sizeof territory, &status) > 0;
}

/* One test for each letter that names begin with. */
static void
test_locales (gconstpointer data)
{
  const char *letter = data;
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());

  for (int i = 0; i < uloc_countAvailable (); i++)
    {
      const char *locale = uloc_getAvailable (i);

      if (locale[0] == letter[0] && (g_test_thorough () || !has_territory (locale)))
        check_locale (locale, backends);
    }
}

int
main (int   argc,
      char *argv[])
{
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz";

  g_test_init (&argc, &argv, NULL);
  cal_names_set_directory ("/nowhere");

  for (gsize i = 0; i < G_N_ELEMENTS (letters) - 1; i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/names-faults/%c", letters[i]);

      g_test_add_data_func (path, &letters[i], test_locales);
    }

  return g_test_run ();
}
