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
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include "cal-formatter.h"
#include "cal-locale.h"
#include "cal-numerals-private.h"
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

/* What territories prefer changes from one edition of CLDR to the next: ours is the 48th,
 * which ICU 78 has. */
#define CLDR_OF_TERRITORIES 78

static const struct
{
  const char *ending; /* of the names of locales */
  const char *reason;
} newer_data[] = {
  { "AE", "since 2022 the weekend is Saturday and Sunday, and the week begins with Monday" },
  { "IS", "the week begins with Sunday" },
  { "is", "the same" },
  { "SA", "the Gregorian calendar comes first" },
  { "und_CC", "Malay there is written in Arabic letters" },
  { "und_SS", "what is most spoken is Arabic" },
  { "und_TD", "what is most spoken is Arabic" },
  { "ku_IQ", "Kurdish there is written in Arabic letters" },
};

static gboolean
has_newer_icu (void)
{
  UVersionInfo version;

  u_getVersion (version);

  return version[0] >= CLDR_OF_TERRITORIES;
}

/* Fails unless an older ICU is meant to say something else. */
static void
report_difference (const char *name,
                   const char *ours,
                   const char *theirs)
{
  gboolean meant = FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (newer_data) && !has_newer_icu (); i++)
    meant = meant || g_str_has_suffix (name, newer_data[i].ending);

  g_test_message ("%s: %s, and ICU %s", name, ours, theirs);

  if (!meant)
    g_test_fail ();
}

/* ICU counts weekdays from 1, Sunday. */
static char *
tell_icu_week (const char *name)
{
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open (u"Etc/UTC", -1, name, UCAL_GREGORIAN, &status);
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_true (U_SUCCESS (status));
  g_string_printf (text, "%d %d ", (ucal_getAttribute (calendar, UCAL_FIRST_DAY_OF_WEEK) + 5) % 7 + 1,
                   ucal_getAttribute (calendar, UCAL_MINIMAL_DAYS_IN_FIRST_WEEK));

  for (int day = 1; day <= 7; day++)
    if (ucal_getDayOfWeekType (calendar, (UCalendarDaysOfWeek) (day % 7 + 1), &status) != UCAL_WEEKDAY)
      g_string_append_printf (text, "%d", day);

  ucal_close (calendar);

  return g_strdup (text->str);
}

static char *
tell_week (const char *name)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_printf (text, "%d %d ", cal_locale_get_first_weekday (name), cal_locale_get_minimal_days (name));

  for (int day = 1; day <= 7; day++)
    if (cal_locale_is_weekend (name, day))
      g_string_append_printf (text, "%d", day);

  return g_strdup (text->str);
}

static void
check_week (const char *name)
{
  g_autofree char *ours = tell_week (name), *theirs = tell_icu_week (name);

  if (!g_str_equal (ours, theirs))
    report_difference (name, ours, theirs);
}

typedef void (*CheckFunc) (const char *name);

static void
check_territories (CheckFunc check)
{
  const char *const *territories = uloc_getISOCountries ();
  int n = 0;

  for (; *territories != NULL; territories++, n++)
    {
      g_autofree char *name = g_strdup_printf ("und_%s", *territories);

      check (name);
    }

  g_assert_cmpint (n, >, 200);
}

static void
check_locales (CheckFunc check)
{
  for (int i = 0; i < uloc_countAvailable (); i++)
    check (uloc_getAvailable (i));
}

/* Of every territory, and of every locale, many of which name none. */
static void
test_weeks (void)
{
  check_territories (check_week);
  check_locales (check_week);
}

static void
check_direction (const char *name)
{
  gboolean ours = cal_locale_get_text_direction (name) == CAL_TEXT_DIRECTION_RTL;

  if (ours != uloc_isRightToLeft (name))
    report_difference (name, ours ? "rtl" : "ltr", ours ? "ltr" : "rtl");
}

static void
test_directions (void)
{
  static const char *const others[] = {
    "az_IR", "pa_PK", "pa_Arab", "uz_AF", "ks_Deva", "sd_Deva", "kk_CN", "en_Arab", "ar_Latn", "ur_IN", "dv",
    "nqo", "syr", "ff_Adlm", "rhg", "yi", "he", "iw", "ku_IQ", "ckb", "ug", "bal", "ha_SD", "ms_CC", "mn_CN",
  };

  check_territories (check_direction);
  check_locales (check_direction);

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    check_direction (others[i]);
}

/* Calendars of a territory that ICU does not have; they come behind those that both know. */
static const char *const ours_only[] = { "bangla", "japanese-lunar", "khmer", "nepali", "vietnam", NULL };

static char *
list_icu_calendars (const char *name)
{
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *values = ucal_getKeywordValuesForLocale ("calendar", name, TRUE, &status);
  g_autoptr (GString) text = g_string_new (NULL);
  const char *type;

  while ((type = uenum_next (values, NULL, &status)) != NULL && U_SUCCESS (status))
    g_string_append_printf (text, "%s ", g_str_equal (type, "gregorian") ? "gregory" :
                                         g_str_equal (type, "islamic") ? "islamic-crescent" : type);

  uenum_close (values);

  return g_strdup (text->str);
}

static char *
list_calendars (const char *name)
{
  g_auto (GStrv) ids = cal_locale_get_preferred_calendars (name);
  g_autoptr (GString) text = g_string_new (NULL);

  for (char **id = ids; *id != NULL; id++)
    if (!g_strv_contains (ours_only, *id))
      g_string_append_printf (text, "%s ", *id);

  return g_strdup (text->str);
}

static void
check_calendars (const char *name)
{
  g_autofree char *ours = list_calendars (name), *theirs = list_icu_calendars (name);

  if (!g_str_equal (ours, theirs))
    report_difference (name, ours, theirs);
}

static void
test_calendars (void)
{
  check_territories (check_calendars);
  check_locales (check_calendars);
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
  g_test_add_func ("/cal/oracles/icu-locale/directions", test_directions);
  g_test_add_func ("/cal/oracles/icu-locale/calendars", test_calendars);

  for (gsize i = 0; i < G_N_ELEMENTS (range_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/oracles/icu-locale/ranges/%s/%s", range_cases[i].locale,
                                               range_cases[i].calendar);

      g_test_add_data_func (path, &range_cases[i], test_ranges);
    }

  return g_test_run ();
}
