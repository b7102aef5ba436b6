/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* For cldr-names.py, linked with the static library.
 *
 * Writes the names that one edition of CLDR has for the calendars of Cal, to standard
 * output: in every locale of ICU the months, eras and names of each calendar, one row a
 * line, as cldr-names.py reads them.  The argument, if there is one, is a data bundle of
 * another edition of ICU in place of the linked one's.
 *
 * What comes out is what the bundles have, with nothing of what Cal mends.
 */

#include "config.h"

#include "cal-icu-private.h"

#include <stdio.h>
#include <string.h>
#include <unicode/udata.h>
#include <unicode/uloc.h>

#include "cal-backend.h"
#include "cal-native-private.h"
#include "cal-names-private.h"
#include "cal-icu-mended-private.h"
#include "cal-registry.h"

#define CLDR_LENGTH 14 /* of the months of the Hebrew calendar */

/* Empty tables in place of the library's own. */
const CalMendRow cal_icu_mended_cldr[] = { { "", "", 0, NULL } };
const CalMendRow cal_icu_mended_own[] = { { "", "", 0, NULL } };

static void
print_names (const char         *locale,
             const char         *type,
             const char         *kind,
             const char *const  *names,
             int                 n)
{
  while (n > 0 && names[n - 1] == NULL)
    n--;

  printf ("%s\t%s\t%s\t", locale, type, kind);

  for (int i = 0; i < n; i++)
    printf ("%s%s", i > 0 ? "|" : "", names[i] != NULL ? names[i] : "");

  printf ("\n");
}

static void
print_months (const char     *locale,
              const CalCldr  *cldr,
              const CalNames *names)
{
  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
      {
        const char *const *row = (const char *const *) names->months[context][width];
        const char *all[CLDR_LENGTH];
        g_autofree char *kind = g_strdup_printf ("m%d%d", context, width);

        for (int i = 0; i < 13; i++)
          {
            gboolean leap = cldr->counts_leap_month && i == 5;

            all[i] = row[cal_month_code_make (i + 1 - (cldr->counts_leap_month && i >= 5), leap)];
          }

        all[13] = cldr->counts_leap_month ? names->month_beside_leap[context][width] : NULL;
        print_names (locale, cldr->type, kind, all, CLDR_LENGTH);
      }
}

static void
print_eras (const char    *locale,
            const CalRule *rule)
{
  g_autoptr (CalNames) names = cal_names_new ();

  cal_locale_data_load_eras (names, locale, rule);

  for (gsize i = 0; i < rule->n_eras; i++)
    {
      const CalEraRule *era = &rule->eras[i];
      const CalCldr *cldr = era->cldr != NULL ? era->cldr : rule->text.cldr;
      g_autofree char *kind = g_strdup_printf ("e%d", era->cldr_place);

      if (era->cldr_place > 0)
        print_names (locale, cldr->type, kind, names->eras[i].names, CAL_NAMES_N_WIDTHS);
    }
}

static void
print_parent (const char *bundle)
{
  char parent[CAL_LOCALE_NAME_SIZE];

  g_strlcpy (parent, bundle, sizeof parent);
  cal_icu_replace_by_parent (parent);
  printf ("%s\t-\tparent\t%s\n", bundle, parent);
}

/* Names that have to be asked for by another name are left out. */
static gboolean
is_bundle (const char *name)
{
  char bundle[CAL_LOCALE_NAME_SIZE];

  return cal_icu_find_bundle (name, bundle, NULL) && g_str_equal (bundle, name);
}

static CalNames *
load (const char    *locale,
      const CalCldr *cldr)
{
  const CalCldr *kin = cldr->kin != NULL ? cldr->kin : &cal_cldr_gregorian;
  g_autoptr (CalNames) base = cldr != &cal_cldr_gregorian ? load (locale, kin) : NULL;
  CalNames *names = base != NULL ? cal_names_derive (base) : cal_names_new ();
  GError *error = NULL;

  cal_locale_data_load_names (names, locale, cldr, &error);
  g_assert_no_error (error);

  return names;
}

static void
print_calendar (const char    *locale,
                const CalCldr *cldr)
{
  g_autoptr (CalNames) names = load (locale, cldr);

  print_months (locale, cldr, names);
  print_names (locale, cldr->type, "name", &names->display_name, 1);
  print_names (locale, cldr->type, "zodiac", names->zodiac[0], CAL_NAMES_N_ZODIAC);
}

static void
print_rule (const char    *locale,
            const CalRule *rule)
{
  const CalCldr *cldr = rule->text.cldr;

  /* That need not be a calendar of ours. */
  if (cldr->kin != NULL)
    print_calendar (locale, cldr->kin);

  print_calendar (locale, cldr);
  print_eras (locale, rule);
}

static void
print_bundle (GListModel *backends,
              const char *bundle)
{
  print_parent (bundle);

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);
      const CalRule *rule = cal_backend_peek_rule (backend);

      if (rule->text.cldr != NULL && !rule->text.is_kin)
        print_rule (bundle, rule);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());
  g_autoptr (GMappedFile) file = NULL;

  if (argc > 1)
    {
      UErrorCode status = U_ZERO_ERROR;

      file = g_mapped_file_new (argv[1], FALSE, NULL);
      g_assert_nonnull (file);
      udata_setCommonData (g_mapped_file_get_contents (file), &status);
      g_assert_cmpint (status, ==, U_ZERO_ERROR);
    }

  print_bundle (backends, "root");

  for (int i = 0; i < uloc_countAvailable (); i++)
    if (is_bundle (uloc_getAvailable (i)))
      print_bundle (backends, uloc_getAvailable (i));

  return 0;
}
