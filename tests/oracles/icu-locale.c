/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What is ours beside what is ICU's: numbers in letters and words, the weeks and
 * calendars of territories that a build without ICU knows, and ranges of dates. */

#include "config.h"

#include <locale.h>
#include <unicode/ucal.h>
#include <unicode/udateintervalformat.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include "cal-formatter.h"
#include "cal-locale.h"
#include "cal-numerals-private.h"
#include "cal-plain-week-private.h"
#include "cal-registry.h"
#include "icu-differences.h"

/* Every number that our systems have letters for. */
static void
test_numerals (gconstpointer data)
{
  const char *name = data;
  g_autofree char *id = g_strdup_printf ("en@numbers=%s", name);
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open (UNUM_DEFAULT, NULL, 0, id, NULL, &status);
  CalNumerals numerals;

  g_assert_true (U_SUCCESS (status));
  g_assert_true (cal_numerals_init (&numerals, name, NULL, NULL));

  for (int value = 1; value <= numerals.system->last; value++)
    {
      char ours[CAL_NUMERALS_MAX_LENGTH + 1];
      UChar text[ICU_TEXT_SIZE];
      int32_t length = unum_format (format, value, text, ICU_TEXT_SIZE, NULL, &status);
      g_autofree char *theirs = icu_to_utf8 (text, length);

      ours[cal_numerals_write (&numerals, ours, value, 1)] = '\0';
      g_assert_cmpstr (ours, ==, theirs);
    }

  unum_close (format);
}

/* The first days of weeks and the weekends of every territory. */
static void
test_weeks (void)
{
  const char *const *territories = uloc_getISOCountries ();
  int n = 0;

  for (; *territories != NULL; territories++)
    {
      g_autofree char *tag = g_strdup_printf ("und-%s", *territories);
      CalLocale locale;
      CalWeek ours, icu;

      cal_locale_init (&locale, tag);
      cal_plain_get_week (&locale, &ours);
      cal_locale_data_get_week (&locale, &icu);

      if (ours.first_weekday != icu.first_weekday || ours.minimal_days != icu.minimal_days ||
          ours.weekend_first != icu.weekend_first || ours.weekend_last != icu.weekend_last)
        {
          g_test_message ("%s: %d %d %d–%d, not %d %d %d–%d", *territories,
                          ours.first_weekday, ours.minimal_days, ours.weekend_first, ours.weekend_last,
                          icu.first_weekday, icu.minimal_days, icu.weekend_first, icu.weekend_last);
          g_test_fail ();
        }

      n++;
    }

  g_assert_cmpint (n, >, 200);
}

/* Where a language has most of its speakers. */
static void
test_likely_territories (void)
{
  static const char languages[] =
    "am ar bn cs da de el en es fa fi fr he hi hu id it ja ko mr nb ne nl pl ps pt ru sv sw ta th ti tr ur vi zh";
  g_auto (GStrv) list = g_strsplit (languages, " ", -1);

  for (char **language = list; *language != NULL; language++)
    {
      CalLocale locale;
      CalWeek ours, icu;

      cal_locale_init (&locale, *language);
      cal_plain_get_week (&locale, &ours);
      cal_locale_data_get_week (&locale, &icu);
      g_assert_cmpint (ours.first_weekday, ==, icu.first_weekday);
      g_assert_cmpint (ours.weekend_first, ==, icu.weekend_first);
    }
}

/* The calendars that we prefer without ICU are among those that it names. */
static void
test_calendars (void)
{
  const char *const *territories = uloc_getISOCountries ();

  for (; *territories != NULL; territories++)
    {
      g_autofree char *tag = g_strdup_printf ("und-%s", *territories);
      g_auto (GStrv) ours = NULL, icu = NULL;
      CalLocale locale;

      cal_locale_init (&locale, tag);
      ours = cal_plain_get_calendars (&locale);
      icu = cal_locale_data_get_calendars (&locale);

      for (char **type = ours; *type != NULL; type++)
        if (!g_strv_contains ((const char *const *) icu, *type))
          {
            g_test_message ("%s: ICU does not name %s", *territories, *type);
            g_test_fail ();
          }

      if (g_strv_length (ours) != g_strv_length (icu))
        {
          g_test_message ("%s: ICU names more", *territories);
          g_test_fail ();
        }
    }
}

typedef struct
{
  const char *locale;
  const char *calendar;
  const char *type;
} RangeCase;

static const RangeCase range_cases[] = {
  { "en", "gregory", "gregorian" }, { "de", "gregory", "gregorian" }, { "fr", "gregory", "gregorian" },
  { "es-MX", "gregory", "gregorian" }, { "ja", "gregory", "gregorian" }, { "zh", "gregory", "gregorian" },
  { "ar", "gregory", "gregorian" }, { "ru", "gregory", "gregorian" }, { "hi", "gregory", "gregorian" },
  { "fa", "persian", "persian" }, { "en", "persian", "persian" }, { "en", "hebrew", "hebrew" },
  { "th", "buddhist", "buddhist" }, { "ar", "islamic-civil", "islamic-civil" }, { "en", "indian", "indian" },
  { "ja", "japanese", "japanese" }, { "ko", "gregory", "gregorian" }, { "cs", "gregory", "gregorian" },
  { "hu", "gregory", "gregorian" }, { "it", "gregory", "gregorian" }, { "sv", "gregory", "gregorian" },
  { "pl", "gregory", "gregorian" }, { "ko", "buddhist", "buddhist" }, { "sk", "gregory", "gregorian" },
};

static const char *const skeletons[] = { "yMMMd", "yMMMMd", "yMd", "yMMMEd", "MMMd", "yMMM", "d" };

/* A range that is meant to differ. */
typedef struct
{
  const char *locale;
  const char *type;
  const char *skeleton;
  int length;
  const char *text; /* what is meant */
  const char *reason;
} RangeDifference;

static const RangeDifference range_differences[] = {
  {
    "fa", "persian", "yMMM", 40, "آبان تا دی ۱۴۰۵",
    "where LLLL and MMMM are in one pattern, ICU takes the month of the first date for that of the last",
  },
  {
    "cs", "gregorian", "yMMM", 40, "listopad–prosinec 2026",
    "CLDR's pattern of dates has the wide name of the month, and so have our ranges",
  },
  {
    "cs", "gregorian", "yMMM", 400, "listopad 2026\u2009–\u2009prosinec 2027",
    "CLDR's pattern of dates has the wide name of the month, and so have our ranges",
  },
};

static const RangeDifference *
find_range_difference (const RangeCase *row,
                       const char      *skeleton,
                       int              length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (range_differences); i++)
    if (g_str_equal (row->locale, range_differences[i].locale) && g_str_equal (row->type, range_differences[i].type) &&
        g_str_equal (skeleton, range_differences[i].skeleton) && length == range_differences[i].length)
      return &range_differences[i];

  return NULL;
}

/* Ranges with a skeleton that CLDR has patterns for. */
static void
test_ranges (gconstpointer data)
{
  static const int lengths[] = { 1, 5, 40, 400 };
  const RangeCase *row = data;
  g_autofree char *name = g_strdelimit (g_strdup (row->locale), "-", '_');
  g_autofree char *id = g_strconcat (name, "@calendar=", row->type, NULL);
  g_autoptr (CalBackend) backend = cal_backend_lookup (row->calendar, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (skeletons) * G_N_ELEMENTS (lengths); i++)
    {
      const char *skeleton = skeletons[i / G_N_ELEMENTS (lengths)];
      int length = lengths[i % G_N_ELEMENTS (lengths)];
      UErrorCode status = U_ZERO_ERROR;
      GError *error = NULL;
      UChar wanted[ICU_TEXT_SIZE], text[ICU_TEXT_SIZE];
      g_autoptr (CalFormatter) formatter = NULL;
      g_autoptr (CalDate) first = NULL, last = NULL;
      g_autofree char *ours = NULL, *theirs = NULL;
      UDateIntervalFormat *format;
      const RangeDifference *difference;

      u_uastrcpy (wanted, skeleton);
      format = udtitvfmt_open (id, wanted, -1, u"UTC", -1, &status);
      theirs = icu_to_utf8 (text, udtitvfmt_format (format, ICU_MIDNIGHT (2461360), ICU_MIDNIGHT (2461360 + length),
                                                text, ICU_TEXT_SIZE, NULL, &status));
      g_assert_true (U_SUCCESS (status));
      udtitvfmt_close (format);

      formatter = cal_formatter_new_for_skeleton (row->locale, backend, skeleton, &error);
      g_assert_no_error (error);
      first = cal_date_new_from_julian_day (backend, 2461360, NULL);
      last = cal_date_new_from_julian_day (backend, 2461360 + length, NULL);
      ours = cal_formatter_format_range (formatter, first, last, &error);
      g_assert_no_error (error);

      difference = find_range_difference (row, skeleton, length);

      if (difference != NULL && g_str_equal (theirs, difference->text))
        icu_report_agreement (id, difference->reason);

      if (!g_str_equal (ours, difference != NULL ? difference->text : theirs))
        {
          g_test_message ("%s, %d days: “%s”, not “%s”", skeleton, length, ours,
                          difference != NULL ? difference->text : theirs);
          g_test_fail ();
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  static const char *const systems[] = {
    "armn", "armnlow", "ethi", "geor", "grek", "greklow", "hanidays", "hans", "hant", "hebr", "jpan", "jpanyear",
    "roman", "romanlow", "taml",
  };

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (systems); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/oracles/icu-locale/numerals/%s", systems[i]);

      g_test_add_data_func (path, systems[i], test_numerals);
    }

  g_test_add_func ("/cal/oracles/icu-locale/weeks", test_weeks);
  g_test_add_func ("/cal/oracles/icu-locale/likely-territories", test_likely_territories);
  g_test_add_func ("/cal/oracles/icu-locale/calendars", test_calendars);

  for (gsize i = 0; i < G_N_ELEMENTS (range_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/oracles/icu-locale/ranges/%s/%s", range_cases[i].locale,
                                               range_cases[i].calendar);

      g_test_add_data_func (path, &range_cases[i], test_ranges);
    }

  return g_test_run ();
}
