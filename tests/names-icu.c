/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names that are read from ICU's bundles are those that ICU itself reads. */

#include "config.h"

#include "locale/cal-icu-mended-private.h"
#include "locale/cal-icu-private.h"
#include "lib/checks.h"

#include <unicode/udat.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/unumsys.h>

#include "cal-formatter.h"
#include "cal-registry.h"

/* Every so many of ICU's locales are looked at. */
#define STEP 29

static char *
to_utf8 (const UChar *text,
         int32_t      length)
{
  return g_utf16_to_utf8 ((const gunichar2 *) text, length, NULL, NULL, NULL);
}

static char *
dup_symbol (const UDateFormat     *format,
            UDateFormatSymbolType  type,
            int                    index)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[256];
  int32_t length = udat_getSymbols (format, type, index, text, G_N_ELEMENTS (text), &status);

  g_assert_cmpint (status, <=, U_ZERO_ERROR);

  return to_utf8 (text, length);
}

static void
assert_symbols (const UDateFormat     *format,
                UDateFormatSymbolType  type,
                int                    first,
                int                    n,
                const char *const     *row)
{
  for (int i = 0; i < n; i++)
    {
      g_autofree char *symbol = dup_symbol (format, type, first + i);

      g_assert_cmpstr (row[i] != NULL ? row[i] : "", ==, symbol);
    }
}

static const UDateFormatSymbolType weekday_symbols[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS + 1] = {
  { UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS, UDAT_NARROW_WEEKDAYS, UDAT_SHORTER_WEEKDAYS },
  { UDAT_STANDALONE_WEEKDAYS, UDAT_STANDALONE_SHORT_WEEKDAYS, UDAT_STANDALONE_NARROW_WEEKDAYS,
    UDAT_STANDALONE_SHORTER_WEEKDAYS },
};

static const UDateFormatSymbolType month_symbols[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS] = {
  { UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_NARROW_MONTHS },
  { UDAT_STANDALONE_MONTHS, UDAT_STANDALONE_SHORT_MONTHS, UDAT_STANDALONE_NARROW_MONTHS },
};

static const UDateFormatSymbolType quarter_symbols[CAL_NAMES_N_CONTEXTS][CAL_NAMES_N_WIDTHS] = {
  { UDAT_QUARTERS, UDAT_SHORT_QUARTERS, UDAT_NARROW_QUARTERS },
  { UDAT_STANDALONE_QUARTERS, UDAT_STANDALONE_SHORT_QUARTERS, UDAT_STANDALONE_NARROW_QUARTERS },
};

static void
assert_months (const UDateFormat     *format,
               UDateFormatSymbolType  type,
               const char *const     *months)
{
  const char *regular[13];
  int n = MIN (udat_countSymbols (format, type), 13);

  for (int i = 0; i < n; i++)
    regular[i] = months[cal_month_code_make (i + 1, FALSE)];

  assert_symbols (format, type, 0, n, regular);
}

/* ICU has the leap month in its place, and one more name at the end. */
static void
assert_hebrew_months (const UDateFormat     *format,
                      UDateFormatSymbolType  type,
                      const char *const     *months,
                      const char *const     *after_leap)
{
  const char *all[13];

  for (int i = 0; i < 13; i++)
    all[i] = months[i == 5 ? cal_month_code_make (5, TRUE) : cal_month_code_make (i + (i < 5), FALSE)];

  assert_symbols (format, type, 0, 13, all);
  assert_symbols (format, type, 13, 1, after_leap);
}

/* Those that ICU does not have. */
static void
assert_own_months (const CalRule     *rule,
                   int                width,
                   const char *const *months)
{
  gboolean abbreviated = width == CAL_NAME_WIDTH_ABBREVIATED && rule->text.cldr == NULL &&
                         rule->names->months_abbr != NULL;
  const char *const *own = abbreviated ? rule->names->months_abbr : rule->names->months;

  for (int number = 1; number <= rule->n_regular_months && width != CAL_NAME_WIDTH_NARROW; number++)
    g_assert_cmpstr (months[cal_month_code_make (number, FALSE)], ==, own[number - 1]);
}

/* Gregorian months in other places, between which others may stand. */
static void
assert_roman_months (const UDateFormat     *format,
                     UDateFormatSymbolType  type,
                     const CalRule         *rule,
                     int                    width,
                     const char *const     *months)
{
  for (int number = 1; number <= rule->n_regular_months && width != CAL_NAME_WIDTH_NARROW; number++)
    {
      int roman = rule->names->roman_months[number - 1];
      g_autofree char *symbol = roman > 0 ? dup_symbol (format, type, roman - 1)
                                          : g_strdup (rule->names->months[number - 1]);

      g_assert_cmpstr (months[cal_month_code_make (number, FALSE)], ==, symbol);
    }
}

static void
assert_rows (const UDateFormat *format,
             const CalNames    *names,
             const CalRule     *rule,
             const char        *type,
             int                context,
             int                width)
{
  const char *const *weekdays = names->weekdays[context][width];
  const char *const *months;

  assert_symbols (format, weekday_symbols[context][width], 2, 6, weekdays);
  assert_symbols (format, weekday_symbols[context][width], 1, 1, weekdays + 6);

  if (width == CAL_NAME_WIDTH_SHORT)
    return;

  months = (const char *const *) names->months[context][width];
  assert_symbols (format, quarter_symbols[context][width], 0, 4, names->quarters[context][width]);

  /* Without a catalogue those of the kin stay. */
  if (rule->names->roman_months != NULL)
    assert_roman_months (format, month_symbols[context][width], rule, width, months);
  else if (rule->names->month_context != NULL && !rule->text.is_kin)
    assert_own_months (rule, width, months);
  else if (g_str_equal (type, "hebrew"))
    assert_hebrew_months (format, month_symbols[context][width], months, &names->month_beside_leap[context][width]);
  else
    assert_months (format, month_symbols[context][width], months);

  if (rule->names->elements != NULL)
    return;

  assert_symbols (format, UDAT_CYCLIC_YEARS_WIDE, 0, udat_countSymbols (format, UDAT_CYCLIC_YEARS_WIDE),
                  names->cyclic_years[width]);
  /* Where ICU has no animals, ours are English. */
  if (names->zodiac[width][0] == NULL || !g_str_equal (names->zodiac[width][0], "Rat"))
    assert_symbols (format, UDAT_ZODIAC_NAMES_WIDE, 0, udat_countSymbols (format, UDAT_ZODIAC_NAMES_WIDE),
                    names->zodiac[width]);
}

static gboolean
has_symbol (const UDateFormat     *format,
            UDateFormatSymbolType  type,
            const char            *name)
{
  gboolean found = name == NULL;

  for (int i = udat_countSymbols (format, type) - 1; i >= 0 && !found; i--)
    {
      g_autofree char *symbol = dup_symbol (format, type, i);

      found = g_strcmp0 (symbol, name) == 0;
    }

  return found;
}

/* Each name is one of ICU's, or the rule's where ICU has none. */
static void
assert_eras (const UDateFormat *format,
             const CalNames    *names,
             const CalRule     *rule)
{
  g_assert_cmpuint (names->n_eras, ==, rule->n_eras + rule->n_counts);

  for (guint i = 0; i < rule->n_eras; i++)
    {
      const char *const *own = names->eras[i].names;

      if (!g_str_equal (own[CAL_NAME_WIDTH_WIDE], rule->eras[i].name))
        g_assert_true (has_symbol (format, UDAT_ERA_NAMES, own[CAL_NAME_WIDTH_WIDE]));

      if (!g_str_equal (own[CAL_NAME_WIDTH_ABBREVIATED], rule->eras[i].abbreviation))
        g_assert_true (has_symbol (format, UDAT_ERAS, own[CAL_NAME_WIDTH_ABBREVIATED]));
    }
}

static void
assert_display_name (const CalNames *names,
                     const char     *locale,
                     const CalRule  *rule)
{
  const char *type = rule->text.cldr->type;
  UErrorCode status = U_ZERO_ERROR;
  ULocaleDisplayNames *display = uldn_open (locale, ULDN_STANDARD_NAMES, &status);
  UChar text[256];
  int32_t length = uldn_keyValueDisplayName (display, "calendar", type, text, G_N_ELEMENTS (text), &status);
  g_autofree char *name = to_utf8 (text, length);

  g_assert_cmpint (status, <=, U_ZERO_ERROR);
  /* ICU repeats the type where it has no name. */
  g_assert_cmpstr (names->display_name, ==, g_str_equal (name, type) ? rule->names->display_name : name);
  uldn_close (display);
}

static gboolean
has_row (const CalMendRow *table,
         const char       *bundle,
         const char       *type,
         guint             kinds)
{
  for (const CalMendRow *row = table; row->names != NULL; row++)
    if ((row->kinds & kinds) != 0 && g_str_equal (row->bundle, bundle) && g_str_equal (row->type, type))
      return TRUE;

  return FALSE;
}

/* Whether names are ours rather than those of the ICU that is linked. */
static gboolean
is_mended (const char    *locale,
           const CalRule *rule,
           guint          kinds)
{
  char bundle[CAL_LOCALE_NAME_SIZE];

  g_assert_true (cal_icu_find_bundle (locale, bundle, NULL));

  do
    for (const CalCldr *cldr = rule->text.cldr; cldr != NULL; cldr = cldr->kin)
      if (has_row (cal_icu_mended_cldr, bundle, cldr->type, kinds) ||
          has_row (cal_icu_mended_own, bundle, cldr->type, kinds))
        return TRUE;
  while (cal_icu_replace_by_parent (bundle));

  return FALSE;
}

/* Persian names of a territory are not mixed with those of the language, as CLDR
 * has them, and Vietnam has names of its own. */
static gboolean
differs (const char    *locale,
         const char    *id,
         const CalRule *rule)
{
  return is_mended (locale, rule, CAL_MEND_MONTHS | CAL_MEND_NARROW) || g_str_equal (id, "vietnam") || (g_str_equal (id, "persian") && g_str_has_prefix (locale, "fa_"));
}

static void
assert_same (const char *locale,
             const char *id)
{
  const CalRule *rule = test_get_rule (id);
  const char *type = rule->text.cldr != NULL ? rule->text.cldr->type : "gregorian";
  g_autofree char *name = g_strdup_printf ("%s@calendar=%s", locale, type);
  g_autoptr (CalNames) names = NULL;
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open (UDAT_NONE, UDAT_MEDIUM, name, u"Etc/GMT", -1, NULL, 0, &status);
  CalLocale parsed;

  g_test_message ("%s", name);
  g_assert_cmpint (status, <=, U_ZERO_ERROR);
  cal_locale_init (&parsed, locale);
  names = cal_names_get (&parsed, rule, NULL);
  g_assert_nonnull (names);

  for (int i = 0; !differs (locale, id, rule) && i < CAL_NAMES_N_CONTEXTS * (CAL_NAMES_N_WIDTHS + 1); i++)
    assert_rows (format, names, rule, type, i % CAL_NAMES_N_CONTEXTS, i / CAL_NAMES_N_CONTEXTS);

  /* The Japanese ones are those of the Gregorian calendar too. */
  if (!g_str_equal (type, "japanese") && !is_mended (locale, rule, CAL_MEND_FIRST_ERA | CAL_MEND_SECOND_ERA))
    assert_eras (format, names, rule);

  if (rule->text.cldr != NULL && !rule->text.is_kin && !is_mended (locale, rule, CAL_MEND_DISPLAY_NAME))
    assert_display_name (names, locale, rule);

  udat_close (format);
}

static void
test_same (gconstpointer id)
{
  int step = g_test_thorough () ? 1 : STEP;

  for (int i = 0; i < uloc_countAvailable (); i += step)
    assert_same (uloc_getAvailable (i), id);
}

/* The digits of a system of ICU's, or NULL if it is one of letters or of a locale. */
static char *
dup_digits (const char *name)
{
  UErrorCode status = U_ZERO_ERROR;
  UNumberingSystem *system = unumsys_openByName (name, &status);
  UChar text[64];
  int32_t length;
  char *digits = NULL;

  g_assert_cmpint (status, <=, U_ZERO_ERROR);

  if (!unumsys_isAlgorithmic (system))
    {
      length = unumsys_getDescription (system, text, G_N_ELEMENTS (text), &status);
      g_assert_cmpint (status, <=, U_ZERO_ERROR);
      digits = to_utf8 (text, length);
    }

  unumsys_close (system);

  return digits;
}

static void
check_digits (const char *name,
              const char *digits,
              CalBackend *backend)
{
  g_autofree char *locale = g_strdup_printf ("en-u-nu-%s", name);
  g_autoptr (GString) expected = g_string_new (NULL);
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern (locale, backend, "y", &error);
  g_autoptr (CalDate) date = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  date = cal_date_new (backend, 6789, 1, 1, &error);
  g_assert_no_error (error);
  text = cal_formatter_format (formatter, date, &error);
  g_assert_no_error (error);

  for (int digit = 6; digit <= 9; digit++)
    {
      const char *p = g_utf8_offset_to_pointer (digits, digit);

      g_string_append_len (expected, p, g_utf8_next_char (p) - p);
    }

  g_assert_cmpstr (text, ==, expected->str);
}

/* Dates are written with the digits of each system that ICU has, known to Cal or not. */
static void
test_digits (void)
{
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *names = unumsys_openAvailableNames (&status);
  g_autoptr (CalBackend) backend = cal_backend_lookup ("gregory", NULL);
  const char *name;
  int n = 0;

  while ((name = uenum_next (names, NULL, &status)) != NULL)
    {
      g_autofree char *digits = dup_digits (name);

      if (digits == NULL || g_utf8_strlen (digits, -1) != 10)
        continue;

      check_digits (name, digits, backend);
      n++;
    }

  g_assert_cmpint (n, >, 50);
  uenum_close (names);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GListModel) backends = NULL;

  g_test_init (&argc, &argv, NULL);

  /* Every translation is one of ICU. */
  cal_names_set_directory ("/nowhere");
  g_test_add_func ("/cal/names-icu/digits", test_digits);
  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);
      g_autofree char *path = g_strconcat ("/cal/names-icu/", cal_backend_get_id (backend), NULL);

      g_test_add_data_func_full (path, g_strdup (cal_backend_get_id (backend)), test_same, g_free);
    }

  return g_test_run ();
}
