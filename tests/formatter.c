/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Writing dates: a few of every kind by heart, what is wrong with patterns, and
 * what the properties change.  That the texts are CLDR's in every language is
 * held against ICU in oracles/icu-text.c. */

#include "config.h"

#include "cal-formatter.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/forms.h"
#include "lib/hooked.h"
#include "lib/meton.h"

#define DAY 2461367 /* 2026-11-22, a Sunday */

typedef struct
{
  const char *title;
  const char *locale;
  const char *calendar;
  const char *form;
  gint64 julian_day;
  const char *text;
} WriteRow;

/* What a build without ICU writes too. */
static const WriteRow write_rows[] = {
  { "full", "en", "gregory", "full", DAY, "Sunday, November 22, 2026" },
  { "long", "en", "gregory", "long", DAY, "November 22, 2026" },
  { "medium", "en", "gregory", "medium", DAY, "Nov 22, 2026" },
  { "short", "en", "gregory", "short", DAY, "11/22/26" },
  { "skeleton", "en", "gregory", "@yMMMEd", DAY, "Sun, Nov 22, 2026" },
  { "skeleton-order", "en", "gregory", "@dMMMMy", DAY, "November 22, 2026" },
  { "skeleton-year", "en", "gregory", "@y", DAY, "2026" },
  { "skeleton-month", "en", "gregory", "@LLLL", DAY, "November" },
  { "skeleton-week", "en", "gregory", "@yw", DAY, "week 48 of 2026" },
  { "skeleton-week-of-next-year", "en", "gregory", "@yw", 2460676, "week 1 of 2025" },
  { "skeleton-week-of-last-year", "en", "iso8601", "@yww", 2459581, "week 52 of 2021" },
  { "skeleton-week-year", "en", "gregory", "@YYYYw", DAY, "week 48 of 2026" },
  { "skeleton-short-week-year", "en", "gregory", "@wyy", DAY, "week 48 of 26" },
  { "skeleton-week-of-month", "en", "gregory", "@MMMMW", DAY, "week 4 of November" },
  { "skeleton-week-of-short-month", "en", "gregory", "@WMMM", DAY, "week 4 of Nov" },
  { "pattern", "en", "gregory", "EEEE, d MMMM y", DAY, "Sunday, 22 November 2026" },
  { "quoted", "en", "gregory", "'the' d 'of' MMMM ''yy", DAY, "the 22 of November '26" },
  { "quoted-quote", "en", "gregory", "d 'o''clock'", DAY, "22 o'clock" },
  { "no-field", "en", "gregory", "'never'", DAY, "never" },
  { "only-a-quote", "en", "gregory", "''", DAY, "'" },
  { "only-a-space", "en", "gregory", " ", DAY, " " },
  { "utf8", "en", "gregory", "d – M…", DAY, "22 – 11…" },
  { "ignored-letter", "en", "gregory", "dl M", DAY, "22 11" },
  { "widths", "en", "gregory", "d dd M MM y yy yyy yyyyy D DDD", 2461042, "1 01 1 01 2026 26 2026 02026 1 001" },
  { "weekdays", "en", "gregory", "E EEEE EEEEE EEEEEE e ee c eee cccc", DAY, "Sun Sunday S Su 1 01 1 Sun Sunday" },
  { "quarters", "en", "gregory", "Q QQ QQQ QQQQ q qqqq", DAY, "4 04 Q4 4th quarter 4 4th quarter" },
  { "numbers", "en", "gregory", "w W F g D u r", DAY, "48 4 4 2461367 326 2026 2026" },
  { "week-of-next-year", "en", "gregory", "Y w", 2460676, "2025 1" },
  { "iso-week-of-last-year", "en", "iso8601", "Y-ww-e", 2459581, "2021-52-6" },
  { "short-year-behind-era", "en", "gregory", "G yy", DAY, "AD 2026" },
  { "common-era", "en", "gregory", "y G, GGGG", DAY, "2026 AD, Anno Domini" },
  { "before-common-era", "en", "gregory", "y G u r", 1721425, "1 BC 0 0" },
  { "far-before", "en", "gregory", "y G u", CAL_JULIAN_DAY_MIN, "1000000 BC -999999" },
  { "far-after", "en", "gregory", "y", CAL_JULIAN_DAY_MAX, "999999" },
  { "early-alone", "en", "gregory", "y/M", 1730557, "0026/1" },
  { "early-with-era", "en", "gregory", "y G", 1730557, "26 AD" },
  { "early-era-first", "en", "gregory", "G y", 1730557, "AD 26" },
  { "short-negative", "en", "iso8601", "yy", 1721425 - 366, "-01" },
  { "no-eras", "en", "iso8601", "d MMM y G", DAY, "22 Nov 2026" },
  { "no-eras-first", "en", "iso8601", "G y", DAY, "2026" },
  { "skeleton-cycle", "en", "javanese", "@yMMMMdn", DAY, "Jumadilakir 11, 1960 AJ, Pon" },
  { "skeleton-cycles", "en", "javanese", "@yMMMMdnN", DAY, "Jumadilakir 11, 1960 AJ, Pon Sun Pon" },
  { "skeleton-only-cycle", "en", "french-rep", "@yMMMMdn", DAY, "Frimaire 1, 235 RE, Primidi" },
  { "julian", "en", "julian", "long", DAY, "November 9, 2026" },
  { "revised-julian", "en", "revised-julian", "medium", DAY, "Nov 22, 2026" },
  { "coptic", "en", "coptic", "long", DAY, "Hator 13, 1743 AM" },
  { "ethiopic-last-month", "en", "ethiopic", "d MMMM y", 2460198, "5 Pagumen 2015" },
  { "hebrew", "en", "hebrew", "long", DAY, "12 Kislev 5787" },
  { "hebrew-adar-1", "en", "hebrew", "d MMMM y, M", 2460351, "1 Adar I 5784, 6" },
  { "hebrew-adar-2", "en", "hebrew", "d MMMM y, M", 2460381, "1 Adar II 5784, 7" },
  { "hebrew-adar", "en", "hebrew", "d MMMM y, M", 2459998, "1 Adar 5783, 6" },
  { "islamic-before", "en", "islamic-civil", "y G", 1948439, "1 BH" },
  { "persian", "en", "persian", "full", DAY, "Sunday, Azar 1, 1405 AP" },
  { "roc", "en", "roc", "y G", DAY, "115 Minguo" },
  { "japanese-before", "en", "japanese", "y G", 2405159, "1872 AD" },
  { "only-cycle", "en", "discord", "nnnn, d MMMM", DAY, "Sweetmorn, 34 The Aftermath" },
  { "no-second-cycle", "en", "discord", "N, d MMMM", DAY, "34 The Aftermath" },
  { "two-cycles", "en", "mayan", "n; N", DAY, "5 Kan; 17 Ceh" },
  { "chinese-leap", "en", "chinese", "M, MM", 2463954, "11bis, 11bis" },
  { "chinese", "en", "chinese", "long", DAY, "Tenth Month 14, 2026(bing-wu)" },
#ifdef HAVE_ICU
  /* In other languages. */
  { "german", "de-DE", "gregory", "full", DAY, "Sonntag, 22. November 2026" },
  { "posix-name", "de_AT.UTF-8", "gregory", "long", 2461042, "1. Jänner 2026" },
  { "posix-modifier", "sr_RS@latin", "gregory", "MMMM", DAY, "novembar" },
  { "persian-in-persian", "fa-IR", "persian", "long", DAY, "۱ آذر ۱۴۰۵" },
  { "persian-full", "fa-IR", "persian", "full", DAY, "یکشنبه ۱ آذر ۱۴۰۵" },
  { "persian-month", "fa-IR", "persian", "@yMMMM", DAY, "آذر ۱۴۰۵" },
  { "persian-medium", "fa-IR", "persian", "medium", DAY, "۱ آذر ۱۴۰۵" },
  { "persian-short", "fa-IR", "persian", "short", DAY, "۱۴۰۵/۹/۱" },
  { "persian-afghan-fields", "fa-AF", "persian", "@yMMMd", DAY, "۱ قوس ۱۴۰۵" },
  { "persian-afghan", "fa-AF", "persian", "long", DAY, "۱ قوس ۱۴۰۵" },
  { "persian-afghan-short", "fa-AF", "persian", "medium", DAY, "۱ قوس ۱۴۰۵" },
  { "persian-afghan-alone", "fa-AF", "persian", "LLLL", DAY, "قوس" },
  { "pashto", "ps-AF", "persian", "MMMM", DAY, "لیندۍ" },
  { "tag-numerals", "fa-IR-u-nu-latn", "persian", "y/M/d", DAY, "1405/9/1" },
  { "icu-numerals", "ar_EG@numbers=latn", "gregory", "y/M/d", DAY, "2026/11/22" },
  { "tag-native", "hi-IN-u-nu-native", "gregory", "y", DAY, "२०२६" },
  { "tag-first-weekday", "en-US-u-fw-mon", "gregory", "e c", DAY, "7 7" },
  { "tag-calendar-is-not-taken", "th-TH-u-ca-buddhist", "gregory", "y", DAY, "2026" },
  { "thai", "th", "buddhist", "long", DAY, "22 พฤศจิกายน 2569" },
  { "hebrew-in-hebrew", "he", "hebrew", "long", DAY, "י״ב בכסלו תשפ״ז" },
  { "hebrew-fifteen", "he", "hebrew", "long", DAY + 3, "ט״ו בכסלו תשפ״ז" },
  { "hebrew-adar-1-in-hebrew", "he", "hebrew", "long", 2460351, "א׳ באדר א׳ תשפ״ד" },
  { "hebrew-month-twice", "he", "hebrew", "MMMM M d", DAY, "כסלו ג׳ י״ב" },
  { "reiwa-first", "ja", "japanese", "long", 2458605, "令和元年5月1日" },
  { "reiwa-second", "ja", "japanese", "long", 2458850, "令和2年1月1日" },
  { "reiwa-first-without-unit", "ja", "japanese", "GGGG y, MMMM", 2458605, "令和 1, 5月" },
  { "digits-of-icu-alone", "en-u-nu-java", "gregory", "y", DAY, "꧒꧐꧒꧖" },
  { "second-animal-in-english", "xx", "tibetan", "U", 2461600, "Fire-Sheep" },
  { "third-animal-in-english", "xx", "tibetan", "U", 2457950, "Fire-Bird" },
  { "reiwa-short", "ja", "japanese", "short", 2458605, "R1/5/1" },
  { "reiwa-first-of-pattern", "ja", "japanese", "y年MMMM", 2458605, "元年5月" },
  { "reiwa-first-alone", "ja", "japanese", "G y MMMM", 2458605, "令和 1 5月" },
  { "chinese-day", "zh-CN", "chinese", "long", DAY, "2026丙午年十月十四" },
  { "chinese-leap-in-chinese", "zh-CN", "chinese", "long", 2463954, "2033癸丑年闰十一月初一" },
  { "chinese-leap-taiwan", "zh-TW", "chinese", "MMM", 2463954, "閏冬月" },
  { "chinese-leap-hong-kong", "zh-HK", "chinese", "MMM", 2463954, "閏十一月" },
  { "chinese-japanese", "ja", "chinese", "long", DAY, "丙午年十月十四日" },
  { "german-week", "de", "gregory", "@yw", DAY, "Woche 47 des Jahres 2026" },
  { "german-week-of-next-year", "de", "gregory", "@yw", 2460676, "Woche 1 des Jahres 2025" },
  { "german-week-of-month", "de", "gregory", "@MMMMW", DAY, "Woche 3 im November" },
  { "german-week-twice", "de", "gregory", "@yMMMMwW", DAY, "2026 Woche 3 im November (Woche: 47)" },
  { "japanese-week", "ja", "gregory", "@YYYYw", DAY, "2026年第48週" },
  { "persian-week-of-month", "fa", "persian", "@MMMMW", DAY, "هفتهٔ ۱م آذر" },
  { "skeleton-first-cycle", "en", "javanese", "@yMMMdn", DAY, "Jumadilakir 11, 1960 AJ, Pon" },
  { "skeleton-second-cycle", "en", "javanese", "@yMMMdNNNN", DAY, "Jumadilakir 11, 1960 AJ Sunday Pon" },
  { "week-and-weekday", "en", "gregory", "@ywE", DAY, "week 48 of 2026 Sun" },
  { "week-of-buddhist-era", "th", "buddhist", "@yw", 2460676, "พ.ศ. 2567 (สัปดาห์: 1)" },
  { "week-of-chinese-year", "zh", "chinese", "@yw", DAY, "2026年 (周: 40)" },
  { "chinese-week-year", "en", "chinese", "@YYYYw", DAY, "2026 41" },
  { "day-and-julian-day", "en", "hebrew", "@dg", DAY, "2461367 (day: 12)" },
  { "era-month-weekday", "en", "gregory", "@GMMME", DAY, "AD (month: Nov) Sun" },
  { "galician-new-year", "gl", "hebrew", "full", 2460204, "sábado, 1 de Tishri de 5784 AM" },
  { "galician-own-pattern", "gl", "gregory", "d/M/Y", 2460676, "31/12/2025" },
  { "galician-own-skeleton", "gl", "gregory", "@YYYY", 2460676, "2025" },
  { "gaelic-month", "gd", "gregory", "@yMMM", 2460676, "Dùbh 2024" },
  { "sardinian-month", "sc", "gregory", "@yM", 2460676, "12/2024" },
  { "telugu-month", "te", "buddhist", "@yMMMM", 2460676, "డిసెంబర్ 2567" },
  { "ethiopic", "am-ET", "ethiopic", "d MMMM y", DAY, "13 ኅዳር 2019" },
  { "spanish-inherits", "es-MX", "gregory", "long", DAY, "22 de noviembre de 2026" },
  { "unknown-territory", "de-XX", "gregory", "MMMM", DAY, "November" },
  { "unknown-language", "xx-YY", "gregory", "y-MM-dd", DAY, "2026-11-22" },
  { "unknown-is-root", "xx-YY", "gregory", "MMMM", DAY, "M11" },
  { "not-a-locale", "!!", "gregory", "MMMM", DAY, "M11" },
  { "empty-locale", "", "gregory", "MMMM", DAY, "M11" },
#endif
};

static void
check_write (const WriteRow *row)
{
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = test_make_formatter (row->locale, row->calendar, row->form, &error);
  g_autoptr (CalBackend) gregorian = test_get_backend ("gregory");
  g_autoptr (CalDate) date = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);

  /* The date may be of any calendar. */
  date = cal_date_new_from_julian_day (gregorian, row->julian_day, &error);
  g_assert_no_error (error);
  test_fill_stack ();
  text = cal_formatter_format (formatter, date, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, row->text);

  g_assert_finalize_object (g_steal_pointer (&formatter));
}

static void
test_write (gconstpointer data)
{
  check_write (data);
}

typedef struct
{
  const char *title;
  const char *form;
  const char *in_message; /* a part of the message */
} ErrorRow;

static const ErrorRow error_rows[] = {
  { "empty", "", "“” is wrong at character 1: there must be a field or text" },
  { "given-up-letter", "lll", "“lll” is wrong at character 1" },
  { "hour", "d MMMM y, HH", "at character 11: “H”" },
  { "unknown-letter", "d MMMM yf", "at character 9: “f”" },
  { "position-in-characters", "«d» f", "at character 5: “f”" },
  { "too-many", "MMMMMM", "“M” can stand 5 times, not 6" },
  { "too-many-digits", "yyyyyyyyyy", "at character 1" },
  { "open-quote", "d 'of MMMM", "at character 3" },
  { "last-quote", "d '", "at character 3" },
  { "no-utf8", "d \xff", "UTF-8" },
  { "skeleton-hour", "@yMMMdjm", "at character 6: “j”" },
  { "skeleton-text", "@y-M-d", "at character 2: “-”" },
  { "skeleton-twice", "@yMMMy", "at character 5" },
  { "skeleton-not-ascii", "@yñ", "at character 2: “ñ”" },
  { "skeleton-too-many", "@ddd", "at character 1" },
  { "skeleton-empty", "@", "at character 1" },
  { "skeleton-no-utf8", "@\xff", "UTF-8" },
};

static void
test_error (gconstpointer data)
{
  const ErrorRow *row = data;
  GError *error = NULL;
  CalFormatter *formatter = test_make_formatter ("en", "gregory", row->form, &error);

  g_assert_null (formatter);
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, row->in_message));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

static void
test_long_pattern (void)
{
  g_autofree char *pattern = g_strnfill (1 << 20, 'd');
  g_autofree char *fields = g_strnfill (245, 'd');
  GError *error = NULL;

  g_assert_null (test_make_formatter ("en", "gregory", pattern, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);

  pattern[0] = '@';
  g_assert_null (test_make_formatter ("en", "gregory", pattern, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);

  /* Short enough, but with more fields than a date has. */
  for (gsize i = 1; fields[i] != '\0'; i += 2)
    fields[i] = ' ';
  g_assert_null (test_make_formatter ("en", "gregory", fields, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

/* Whatever a locale is called, it works. */
static void
test_any_locale (void)
{
  g_autofree char *endless = g_strnfill (1 << 20, 'x');
  const char *const locales[] = {
    endless, "\xff\xfe", "en\n", "en-", "-en", "_", "@", "@@@", "en@", "en@calendar", "en@calendar=", "en@=x",
    "en-u", "en-u-", "en-u-nu", "en-u-nu-", "en-u-nu-xxxxxxxx", "en-u-nu-hebr", "en-u-ca-xxx-yyy", "x-private",
    "en-x-u-nu-arab", "i-klingon", "und", "und-AF", "root", "C", "POSIX", "C.UTF-8", "en-US-POSIX", "a", "abcdefghi",
    "en-Latn-US-oxendict-a-bbb-u-fw-xxx-rg-gbzzzz-x-y", "zh-Hant-HK", "zh_HK", "iw", "in", "no", "sr-Cyrl-RS", "mo",
    "en%s%n", "../../../etc/passwd", "en/../de", "de.UTF-8@euro", "ca_ES@valencia", "99", "123-45",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      GError *error = NULL;
      g_autoptr (CalFormatter) formatter = test_make_formatter (locales[i], "gregory", "full", &error);
      g_autoptr (CalBackend) backend = test_get_backend ("gregory");
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      text = cal_formatter_format (formatter, date, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (text, !=, "");
      g_assert_true (g_utf8_validate (text, -1, NULL));
    }
}

/* Unconfigured: the user's locale, Gregorian, medium. */
static void
test_default (void)
{
  g_autoptr (CalFormatter) formatter = g_object_new (CAL_TYPE_FORMATTER, NULL);
  g_autoptr (CalBackend) backend = test_get_backend ("gregory");
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  GError *error = NULL;
  g_autofree char *text = cal_formatter_format (formatter, date, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, "Nov 22, 2026");
  g_assert_true (cal_formatter_get_backend (formatter) == backend);
  g_assert_cmpstr (cal_formatter_get_locale (formatter), ==, "en");
  g_assert_cmpstr (cal_formatter_get_names_locale (formatter), ==, "en");
  g_assert_cmpstr (cal_formatter_get_numbering_system (formatter), ==, "latn");
  g_assert_cmpstr (cal_formatter_get_pattern (formatter), ==, "MMM d, y");
  g_assert_cmpstr (cal_formatter_get_skeleton (formatter), ==, NULL);
  g_assert_cmpint (cal_formatter_get_style (formatter), ==, CAL_STYLE_MEDIUM);
  g_assert_false (cal_formatter_get_lenient (formatter));
  g_assert_cmpint (cal_formatter_get_first_year (formatter), ==, G_MININT);
}

/* Properties say what the getters do. */
static void
test_properties (void)
{
  g_autoptr (CalBackend) persian = test_get_backend ("persian");
  g_autoptr (CalFormatter) formatter =
    g_object_new (CAL_TYPE_FORMATTER, "locale", "fa_AF.UTF-8", "names-locale", "de_AT", "backend", persian,
                  "numbering-system", "thai", "skeleton", "yMMMM", "style", CAL_STYLE_FULL, "lenient", TRUE,
                  "first-year", 1300, NULL);
  g_autoptr (CalBackend) backend = NULL;
  g_autofree char *locale = NULL, *names = NULL, *numerals = NULL, *pattern = NULL, *skeleton = NULL;
  CalStyle style;
  gboolean lenient;
  int first_year;

  g_object_get (formatter, "locale", &locale, "names-locale", &names, "backend", &backend,
                "numbering-system", &numerals, "skeleton", &skeleton, "pattern", &pattern, "style", &style,
                "lenient", &lenient, "first-year", &first_year, NULL);

  g_assert_cmpstr (locale, ==, "fa-AF");
  g_assert_cmpstr (names, ==, "de-AT");
  g_assert_true (backend == persian);
  g_assert_cmpstr (numerals, ==, "thai");
  g_assert_cmpstr (skeleton, ==, "yMMMM");
  g_assert_nonnull (pattern);
  g_assert_cmpstr (pattern, ==, cal_formatter_get_pattern (formatter));
  g_assert_cmpint (style, ==, CAL_STYLE_FULL);
  g_assert_true (lenient);
  g_assert_cmpint (first_year, ==, 1300);
}

/* Made without a chance to report errors, a formatter keeps them. */
static void
test_late_error (void)
{
  g_autoptr (CalFormatter) formatter = g_object_new (CAL_TYPE_FORMATTER, "pattern", "HH", NULL);
  g_autoptr (CalFormatter) both = g_object_new (CAL_TYPE_FORMATTER, "pattern", "d", "skeleton", "d", NULL);
  g_autoptr (CalBackend) backend = test_get_backend ("gregory");
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  g_autoptr (CalDate) next = cal_date_new_from_julian_day (backend, DAY + 1, NULL);
  GError *error = NULL;

  g_assert_null (cal_formatter_format (formatter, date, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_formatter_format_parts (formatter, date, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_formatter_format_range (formatter, date, next, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_formatter_parse (formatter, "22", &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_false (g_initable_init (G_INITABLE (formatter), NULL, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_formatter_format (both, date, &error));
  test_assert_error (&error, CAL_ERROR_INCONSISTENT);
}

/* No other year is taken in the place of one that leaves no room for a hundred. */
static void
test_first_year (gconstpointer data)
{
  int year = GPOINTER_TO_INT (data);
  g_autofree char *name = g_strdup_printf ("first year %d is out of range; it must be at most 2147483547", year);
  g_autoptr (CalFormatter) formatter = g_object_new (CAL_TYPE_FORMATTER, "first-year", year, NULL);
  GError *error = NULL;

  g_assert_cmpint (cal_formatter_get_first_year (formatter), ==, year);
  g_assert_cmpint (g_initable_init (G_INITABLE (formatter), NULL, &error), ==, year <= 2147483547);
  g_assert_cmpstr (error != NULL ? error->message : name, ==, name);
  if (error != NULL)
    test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

typedef struct
{
  const char *title;
  const char *calendar;
  const char *property;
  const char *value;
  const char *in_message;
} NothingRow;

/* What would write nothing in the calendar, whatever the date. */
static const NothingRow nothing_rows[] = {
  { "pattern", "gregory", "pattern", "", "pattern “”" },
  { "skeleton", "gregory", "skeleton", "", "skeleton “”" },
  { "given-up-letter", "gregory", "pattern", "l", "pattern “l”" },
  { "no-eras", "iso8601", "pattern", "GGGG", "pattern “GGGG”" },
  { "no-eras-space", "iso8601", "pattern", "G ", "pattern “G ”" },
  { "no-eras-twice", "chinese", "pattern", "G, GGGG", "pattern “G, GGGG”" },
  { "no-eras-skeleton", "iso8601", "skeleton", "G", "skeleton “G”" },
  { "no-eras-wide-skeleton", "chinese", "skeleton", "GGGG", "skeleton “GGGG”" },
  { "no-eras-lunar", "dangi", "skeleton", "GGGGG", "skeleton “GGGGG”" },
};

/* It is refused when the formatter is made, or, where that cannot fail, by each
 * of its methods. */
static void
test_nothing (gconstpointer data)
{
  const NothingRow *row = data;
  g_autoptr (CalBackend) backend = test_get_backend (row->calendar);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  g_autoptr (CalDate) next = cal_date_new_from_julian_day (backend, DAY + 1, NULL);
  g_autoptr (CalFormatter) late = g_object_new (CAL_TYPE_FORMATTER, "locale", "en", "backend", backend,
                                                row->property, row->value, NULL);
  GError *error = NULL;

  if (g_str_equal (row->property, "pattern"))
    g_assert_null (cal_formatter_new_for_pattern ("en", backend, row->value, &error));
  else
    g_assert_null (cal_formatter_new_for_skeleton ("en", backend, row->value, &error));

  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, row->in_message));
  test_assert_error (&error, CAL_ERROR_PARSE);

  g_assert_null (cal_formatter_format (late, date, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_formatter_format_parts (late, date, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_formatter_format_range (late, date, date, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_formatter_format_range (late, date, next, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_formatter_parse (late, "", &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

static void
test_unknown_numerals (void)
{
  static const char *const names[] = { "xxxx", "", "latin", "LATN", "cyrl", "\xff", "latn\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GError *error = NULL;

      g_assert_null (g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "numbering-system", names[i], NULL));
      test_assert_error (&error, CAL_ERROR_DATA);
    }
}

typedef struct
{
  const char *title;
  const char *locale;
  const char *names;
  const char *numerals;
  const char *calendar;
  const char *text;
} KnobRow;

/* Names and numerals are chosen apart. */
static const KnobRow knob_rows[] = {
  { "none", "en", NULL, NULL, "gregory", "22 November 2026" },
  { "numerals", "en", NULL, "arabext", "gregory", "۲۲ November ۲۰۲۶" },
  { "hanidec", "en", NULL, "hanidec", "gregory", "二二 November 二〇二六" },
  { "letters", "en", NULL, "roman", "gregory", "XXII November MMXXVI" },
  { "hebrew-letters", "en", NULL, "hebr", "hebrew", "י״ב Kislev תשפ״ז" },
  { "too-large-for-letters", "en", NULL, "jpanyear", "gregory", "22 November 2026" },
#ifdef HAVE_ICU
  { "names", "en", "fa-AF", NULL, "persian", "1 قوس 1405" },
  { "names-iraq", "ar-EG", "ar-IQ", NULL, "gregory", "٢٢ تشرين الثاني ٢٠٢٦" },
  { "both", "de", "ja", "thai", "gregory", "๒๒ 11月 ๒๐๒๖" },
  { "over-pattern", "he", NULL, "latn", "hebrew", "12 כסלו 5787" },
#endif
};

static void
test_knobs (gconstpointer data)
{
  const KnobRow *row = data;
  g_autoptr (CalBackend) backend = test_get_backend (row->calendar);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter =
    g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", row->locale, "names-locale", row->names,
                    "numbering-system", row->numerals, "backend", backend, "pattern", "d MMMM y", NULL);
  g_autofree char *text = NULL;
  g_autoptr (CalDate) back = NULL;

  g_assert_no_error (error);
  text = cal_formatter_format (formatter, date, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, row->text);
  back = cal_formatter_parse (formatter, text, &error);
  g_assert_no_error (error);
  g_assert_true (cal_date_equal (date, back));
}

/* The user's locale is that of the environment, asked for each time. */
static void
test_user_locale (void)
{
  static const char *const variables[] = { "LC_ALL", "LC_TIME", "LANG" };
  g_autofree char *all = g_strdup (g_getenv ("LC_ALL"));

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    g_unsetenv (variables[i]);

  for (gsize i = G_N_ELEMENTS (variables); i > 0; i--)
    {
      g_autofree char *value = g_strdup_printf ("de_%c%c.UTF-8", 'A' + (int) i, 'T');
      g_autofree char *tag = g_strdup_printf ("de-%c%c", 'A' + (int) i, 'T');
      g_autoptr (CalFormatter) formatter = NULL;

      g_setenv (variables[i - 1], value, TRUE);
      formatter = g_object_new (CAL_TYPE_FORMATTER, NULL);
      g_assert_cmpstr (cal_formatter_get_locale (formatter), ==, tag);
    }

  g_unsetenv ("LC_TIME");
  g_unsetenv ("LANG");
  g_setenv ("LC_ALL", all, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD_ROWS(rows, prefix, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/cal/formatter/" prefix "/%s", rows[i].title); \
\
      g_test_add_data_func (path, &rows[i], function); \
    }

  ADD_ROWS (write_rows, "write", test_write);
  test_skip_without_icu ("/cal/formatter/write/language");
  test_skip_without_icu ("/cal/formatter/knobs/language");
  ADD_ROWS (error_rows, "error", test_error);
  ADD_ROWS (nothing_rows, "nothing", test_nothing);
  ADD_ROWS (knob_rows, "knobs", test_knobs);
  g_test_add_func ("/cal/formatter/error/long", test_long_pattern);
  g_test_add_func ("/cal/formatter/error/late", test_late_error);
  g_test_add_func ("/cal/formatter/error/numerals", test_unknown_numerals);
  g_test_add_data_func ("/cal/formatter/first-year/last", GINT_TO_POINTER (G_MAXINT - 100), test_first_year);
  g_test_add_data_func ("/cal/formatter/first-year/after", GINT_TO_POINTER (G_MAXINT - 99), test_first_year);
  g_test_add_func ("/cal/formatter/any-locale", test_any_locale);
  g_test_add_func ("/cal/formatter/default", test_default);
  g_test_add_func ("/cal/formatter/properties", test_properties);
  g_test_add_func ("/cal/formatter/user-locale", test_user_locale);

  return g_test_run ();
}
