/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reading dates: what is the same to a reader, what is refused and why. */

#include "config.h"

#include "cal-formatter.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/hooked.h"

#define DAY 2461367 /* 2026-11-22, a Sunday */

typedef struct
{
  const char *title;
  const char *locale;
  const char *calendar;
  const char *form;   /* a style, a skeleton after an at sign, or a pattern */
  const char *text;
  gint64 julian_day;
} ReadRow;

static const ReadRow strict_rows[] = {
  { "full", "en", "gregory", "full", "Sunday, November 22, 2026", DAY },
  { "short-year-of-era-before", "en", "gregory", "d M yy G", "24 6 05 BC", 1719774 },
  { "short-year-abutting-era", "en", "gregory", "yyMMdd G", "050624 BC", 1719774 },
  { "short-year-of-offset", "en", "ethioaa", "d M yy", "1 1 19", 2461295 },
  { "abbreviated-for-wide", "en", "gregory", "full", "Sun, Nov 22, 2026", DAY },
  { "wide-for-abbreviated", "en", "gregory", "medium", "November 22, 2026", DAY },
  { "upper-case", "en", "gregory", "full", "SUNDAY, NOVEMBER 22, 2026", DAY },
  { "lower-case", "en", "gregory", "full", "sunday, november 22, 2026", DAY },
  { "arabic-digits", "en", "gregory", "long", "November ٢٢, ٢٠٢٦", DAY },
  { "persian-digits", "en", "gregory", "long", "November ۲۲, ۲۰۲۶", DAY },
  { "full-width", "en", "gregory", "short", "１１/２２/２６", DAY },
  { "mixed-digits", "en", "gregory", "short", "1١/2۲/26", DAY },
  { "leading-zeros", "en", "gregory", "d.M.y", "0022.011.02026", DAY },
  { "no-leading-zeros", "en", "gregory", "dd.MM.yyyy", "1.1.26", 2461042 },
  { "narrow-space", "en", "gregory", "long", "November\xe2\x80\xaf" "22, 2026", DAY },
  { "no-break-space", "en", "gregory", "long", "November\xc2\xa0" "22,\xe2\x80\x89" "2026", DAY },
  { "bidi-marks", "en", "gregory", "short", "\xe2\x80\x8f" "11\xe2\x80\x8f/\xd8\x9c" "22\xe2\x81\xa9/26\xe2\x80\xac", DAY },
  { "en-dash", "en", "gregory", "y-MM-dd", "2026–11–22", DAY },
  { "minus", "en", "iso8601", "y-MM-dd", "−44-03-15", 1705063 },
  { "abutting", "en", "gregory", "yyyyMMdd", "20261122", DAY },
  { "abutting-long-year", "en", "iso8601", "yyyyMMdd", "120261122", 6113792 },
  { "abutting-unique", "en", "gregory", "y'y'Md", "2026y1231", 2461406 },
  { "long-year-for-short", "en", "gregory", "short", "11/22/2026", DAY },
  { "short-year-before", "en", "gregory", "short", "1/1/50", 2433283 },
  { "short-year-after", "en", "gregory", "short", "1/1/49", 2469443 },
  { "two-digits", "en", "gregory", "d.M.y", "22.11.26", DAY },
  { "two-digits-before", "en", "gregory", "long", "January 1, 50", 2433283 },
  { "two-letters-of-era", "en", "gregory", "d.M.yy G", "1.1.26 AD", 1721426 + 9131 },
  { "two-letters-and-all-digits", "en", "gregory", "d.M.yy G", "1.1.2026 AD", 2461042 },
  { "two-digits-of-era", "en", "gregory", "d.M.y G", "1.1.26 AD", 1721426 + 9131 },
  { "two-digits-and-zeros", "en", "gregory", "long", "January 1, 0026", 1721426 + 9131 },
  { "one-digit", "en", "gregory", "d.M.y", "1.1.6", 1721426 + 1826 },
  { "three-digits", "en", "gregory", "d.M.y", "1.1.026", 1721426 + 9131 },
  { "two-digits-of-week-year", "en", "iso8601", "YY-'W'ww-e", "26-W47-7", DAY },
  { "two-digits-of-reign", "en", "japanese", "d MMMM y G", "7 January 64 Shōwa", 2447534 },
  { "era-not-in-style", "en", "gregory", "long", "November 22, 2026 AD", DAY },
  { "era-before-christ", "en", "gregory", "long", "March 15, 44 BC", 1705428 },
  { "era-before-christ-short", "en", "gregory", "short", "3/15/44 BC", 1705428 },
  { "era-any-width", "en", "gregory", "MMMM d, y G", "November 22, 2026 Anno Domini", DAY },
  { "before-common-era", "en", "gregory", "MMMM d, y G", "March 15, 44 BC", 1705428 },
  { "year-of-week", "en", "iso8601", "Y-'W'ww-e", "2026-W47-7", DAY },
  { "year-of-week-early", "en", "iso8601", "Y-'W'ww-e", "2020-W53-5", 2459216 },
  { "day-of-year", "en", "gregory", "y-D", "2026-326", DAY },
  { "last-day-of-year", "en", "gregory", "y-D", "2026-365", DAY + 39 },
  { "julian-day", "en", "gregory", "g", "2461367", DAY },
  { "julian-day-negative", "en", "gregory", "g", "-1000000", -1000000 },
  { "all-fields", "en", "gregory", "EEEE d MMMM y G w W D F Q u r", "Sunday 22 November 2026 AD 48 4 326 4 4 2026 2026", DAY },
  { "literal-text", "en", "gregory", "'the' d 'of' MMMM y", "the 22 OF November 2026", DAY },
  { "persian", "en", "persian", "full", "Sunday, Azar 1, 1405 AP", DAY },
  { "hebrew-longest-name", "en", "hebrew", "long", "1 Adar I 5784", 2460351 },
  { "hebrew-adar-2", "en", "hebrew", "long", "1 Adar II 5784", 2460381 },
  { "hebrew-adar-number", "en", "hebrew", "long", "1 Adar 1 5784", 2460351 },
  { "hebrew-adar-number-2", "en", "hebrew", "long", "1 adar 2 5784", 2460381 },
  { "hebrew-adar-of-year-2000", "en", "hebrew", "long", "1 Adar 2000", 1078261 },
  { "hebrew-adar", "en", "hebrew", "long", "1 Adar 5783", 2459998 },
  { "hebrew-number", "en", "hebrew", "d/M/y", "1/7/5784", 2460381 },
  { "apostrophes", "en", "islamic-civil", "d MMMM y", "1 Sha'ban 1447", 2461061 },
  { "japanese-era-decides", "en", "japanese", "y-MM-dd G", "1-05-01 Reiwa", 2458605 },
  { "chinese-leap-number", "en", "chinese", "r-M-d", "2033-11bis-1", 2463954 },
  /* Two years begin in the ISO year, and one of them has the day. */
  { "first-of-two-years", "en", "islamic-civil", "r-M-d", "1976-12-30", 2443135 },
  { "second-of-two-years", "en", "islamic-civil", "r-M-d", "2041-12-30", 2467232 },
  { "chinese-cycle", "en", "chinese", "U MMMM d", "bing-wu Tenth Month 14", DAY },
#ifdef HAVE_ICU
  { "narrow", "en", "gregory", "MMMMM d, y", "N 22, 2026", DAY },
  { "narrow-weekday-decides", "en", "gregory", "EEEE, MMMMM d, y", "Tuesday, J 6, 2026", 2461047 },
  { "era-narrow", "en", "gregory", "MMMM d, y GGGGG", "November 22, 2026 A", DAY },
  { "persian-native", "fa", "persian", "long", "۱ آذر ۱۴۰۵", DAY },
  { "persian-ascii", "fa", "persian", "long", "1 آذر 1405", DAY },
  { "persian-no-madda", "fa", "persian", "long", "۱ اذر ۱۴۰۵", DAY },
  { "arabic-yeh", "fa", "gregory", "d MMMM y", "١ فورية ٢٠٢٦", 2461073 },
  { "arabic-kaf", "fa", "gregory", "EEEE d MMMM y", "يكشنبه ۲۲ نوامبر ۲۰۲۶", DAY },
  { "no-joiner", "fa", "gregory", "EEEE d MMMM y", "سه شنبه ۲۴ نوامبر ۲۰۲۶", 0 },
  { "joiner-left-out", "fa", "gregory", "EEEE d MMMM y", "سهشنبه ۲۴ نوامبر ۲۰۲۶", DAY + 2 },
  { "arabic-short", "ar-EG", "gregory", "short", "٢٢/١١/٢٠٢٦", DAY },
  { "arabic-hamza", "ar-EG", "gregory", "long", "١ اكتوبر ٢٠٢٦", 2461315 },
  { "hebrew-letters", "he", "hebrew", "long", "י״ב בכסלו תשפ״ז", DAY },
  { "hebrew-ascii-marks", "he", "hebrew", "long", "י\"ב בכסלו תשפ\"ז", DAY },
  { "hebrew-with-thousands", "he", "hebrew", "long", "י״ב בכסלו ה׳תשפ״ז", DAY },
  { "hebrew-digits", "he", "hebrew", "long", "12 בכסלו 5787", DAY },
  { "hebrew-points", "he", "hebrew", "long", "י״ב בְּכִסְלֵו תשפ״ז", DAY },
  { "hebrew-adar-no-geresh", "he", "hebrew", "long", "א׳ באדר ב תשפ״ד", 2460381 },
  { "amharic-letters", "am", "ethiopic", "d MMMM y", "13 ሕዳር 2019", DAY },
  { "amharic-letters-2", "am", "ethiopic", "d MMMM y", "13 ህዳር 2019", DAY },
  { "turkish-case", "tr", "gregory", "long", "22 KASIM 2026", DAY },
  { "turkish-dotless", "tr", "gregory", "long", "22 kasım 2026", DAY },
  { "decomposed", "fr", "gregory", "long", "1 fe\xcc\x81vrier 2026", 2461073 },
  { "composed", "fr", "gregory", "long", "1 février 2026", 2461073 },
  { "first-year-sign", "ja", "japanese", "long", "令和元年5月1日", 2458605 },
  { "first-year-number", "ja", "japanese", "long", "令和1年5月1日", 2458605 },
  { "two-digits-where-years-come-first", "sv", "gregory", "d MMMM y", "22 november 26", DAY },
  { "han-days", "zh", "chinese", "long", "2026丙午年十月十四", DAY },
  { "han-leap", "zh", "chinese", "long", "2033癸丑年闰十一月初一", 2463954 },
  { "greek-accents-matter-not-case", "el", "gregory", "long", "22 ΝΟΕΜΒΡΊΟΥ 2026", DAY },
#endif
};

static const ReadRow lenient_rows[] = {
  { "as-strict", "en", "gregory", "full", "Sunday, November 22, 2026", DAY },
  { "no-weekday", "en", "gregory", "full", "November 22, 2026", DAY },
  { "no-comma", "en", "gregory", "long", "November 22 2026", DAY },
  { "other-separators", "en", "gregory", "short", "11.22.2026", DAY },
  { "hyphens", "en", "gregory", "short", "11-22-2026", DAY },
  { "spaces", "en", "gregory", "short", "  11 / 22 / 2026  ", DAY },
  { "month-as-name", "en", "gregory", "short", "Nov/22/26", DAY },
  { "no-era", "en", "persian", "long", "Azar 1, 1405", DAY },
  { "era-that-has-ended", "en", "japanese", "y-MM-dd G", "38-11-22 Heisei", DAY },
  { "adar-of-leap-year", "en", "hebrew", "long", "1 Adar 5784", 2460381 },
  { "words-left-out", "en", "gregory", "d 'of' MMMM y", "22 November 2026", DAY },
  { "minus", "en", "gregory", "d MMMM 'of' u", "24 June -54", 1701511 },
  { "minus-after-spaces", "en", "gregory", "d MMMM u", "24 June   -54", 1701511 },
  { "minus-after-comma", "en", "gregory", "d MMMM u", "24 June, -54", 1701511 },
  { "minus-of-two-digits", "en", "gregory", "d.M.y", "24.6.-54", 1701511 },
  { "minus-of-yy", "en", "gregory", "d.M.yy", "24.6.-54", 1701511 },
  { "no-minus", "en", "gregory", "d MMMM u", "24 June-54", 1740958 },
  { "no-minus-spaced", "en", "gregory", "d MMMM u", "24 June - 54", 1740958 },
#ifdef HAVE_ICU
  /* Without ICU it is the narrow name. */
  { "month-as-number", "en", "gregory", "long", "11 22, 2026", DAY },
  { "month-as-number-in-order", "en-GB", "gregory", "long", "22/11/2026", DAY },
  { "number-and-full-year", "sv", "gregory", "d MMMM y", "22 11 2026", DAY },
  { "hebrew-month-in-letters", "he", "hebrew", "@yMMMMd", "י״ב ג׳ תשפ״ז", DAY },
  { "spanish", "es", "gregory", "long", "22 noviembre 2026", DAY },
  { "portuguese", "pt", "gregory", "full", "22/11/2026", DAY },
#endif
};

static CalFormatter *
make (const char *locale,
      const char *calendar,
      const char *form,
      gboolean    lenient)
{
  static const char *const styles[] = { "full", "long", "medium", "short" };
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_backend_lookup (calendar, &error);
  CalFormatter *formatter;
  CalStyle style = CAL_STYLE_FULL;
  gboolean is_style = FALSE;
  int first_year;

  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    if (g_str_equal (styles[i], form))
      {
        style = (CalStyle) i;
        is_style = TRUE;
      }

  /* 1950, whatever the clock says; but the cycle that 2026 is in. */
  cal_backend_julian_day_to_date (backend, g_str_equal (calendar, "chinese") ? 2446431 : 2433283,
                                  &first_year, NULL, NULL, &error);
  g_assert_no_error (error);

  formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, &error,
                              "locale", locale, "backend", backend, "style", style,
                              "skeleton", form[0] == '@' ? form + 1 : NULL,
                              "pattern", form[0] != '@' && !is_style ? form : NULL,
                              "lenient", lenient, "first-year", first_year, NULL);
  g_assert_no_error (error);

  return formatter;
}

static void
check_read (const ReadRow *row,
            gboolean       lenient)
{
  g_autoptr (CalFormatter) formatter = make (row->locale, row->calendar, row->form, lenient);
  GError *error = NULL;
  g_autoptr (CalDate) date = NULL;

  test_fill_stack ();
  date = cal_formatter_parse (formatter, row->text, &error);

  if (row->julian_day == 0)
    {
      test_assert_error (&error, CAL_ERROR_PARSE);
      return;
    }

  g_assert_no_error (error);
  test_check_date (date);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, row->julian_day);
  g_assert_true (cal_date_get_backend (date) == cal_formatter_get_backend (formatter));
}

static void
test_strict (gconstpointer data)
{
  check_read (data, FALSE);
}

static void
test_lenient (gconstpointer data)
{
  check_read (data, TRUE);
}

/* What leniency allows is refused without it. */
static void
test_lenient_only (gconstpointer data)
{
  const ReadRow *row = data;
  g_autoptr (CalFormatter) formatter = make (row->locale, row->calendar, row->form, FALSE);
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_formatter_parse (formatter, row->text, &error);

  g_assert_null (date);
  g_assert_nonnull (error);
  g_clear_error (&error);
}

typedef struct
{
  const char *title;
  const char *calendar;
  const char *form;
  const char *text;
  CalError code;
  const char *in_message;
} ErrorRow;

static const ErrorRow error_rows[] = {
  { "empty", "gregory", "long", "", CAL_ERROR_INCOMPLETE, "a month at character 1" },
  { "no-month", "gregory", "long", "Novembre 22, 2026", CAL_ERROR_PARSE, "“ ” at character 4" },
  { "other-text", "gregory", "long", "November 22; 2026", CAL_ERROR_PARSE, "“, ” at character 12" },
  { "no-day", "gregory", "long", "November , 2026", CAL_ERROR_PARSE, "a day of the month at character 10" },
  { "ends-early", "gregory", "long", "November 22", CAL_ERROR_INCOMPLETE, "at character 12" },
  { "ends-in-a-name", "gregory", "long", "Novem", CAL_ERROR_INCOMPLETE, "“ ” at character 4" },
  { "ends-in-a-literal", "gregory", "long", "November 22,", CAL_ERROR_INCOMPLETE, "“, ” at character 12" },
  { "ends-in-another-name", "gregory", "long", "Novex", CAL_ERROR_PARSE, "at character 4" },
  { "too-long", "gregory", "long", "November 22, 2026.", CAL_ERROR_PARSE, "end at character 18" },
  { "trailing-spaces", "gregory", "long", "November 22, 2026  ", CAL_ERROR_PARSE, "end at character 18" },
  { "ends-before-an-era", "gregory", "long", "November 22, 2026 ", CAL_ERROR_INCOMPLETE, "an era at character 19" },
  { "ends-in-an-era", "gregory", "long", "November 22, 2026 B", CAL_ERROR_INCOMPLETE, "an era at character 19" },
  { "position-in-characters", "gregory", "'é' d", "é x", CAL_ERROR_PARSE, "at character 3" },
  { "position-after-marks", "gregory", "d M y", "\xe2\x80\x8f" "1 x", CAL_ERROR_PARSE, "at character 4" },
  { "no-utf8", "gregory", "long", "Nov\xff", CAL_ERROR_PARSE, "after 3 bytes" },
  { "day-too-large", "gregory", "long", "November 31, 2026", CAL_ERROR_INVALID_DATE, "day 31" },
  { "day-zero", "gregory", "long", "November 0, 2026", CAL_ERROR_INVALID_DATE, "day 0" },
  { "no-leap-day", "gregory", "long", "February 29, 2026", CAL_ERROR_INVALID_DATE, "day 29" },
  { "month-too-large", "gregory", "y-M-d", "2026-13-1", CAL_ERROR_INVALID_DATE, "month 13" },
  { "no-leap-month", "hebrew", "long", "1 Adar I 5783", CAL_ERROR_UNKNOWN_MONTH_CODE, "M05L" },
  { "adar-2-in-common-year", "hebrew", "long", "1 Adar II 5783", CAL_ERROR_INCONSISTENT, "1 Adar 5783" },
  { "adar-in-leap-year", "hebrew", "long", "1 Adar 5784", CAL_ERROR_INCONSISTENT, "1 Adar II 5784" },
  { "wrong-weekday", "gregory", "full", "Monday, November 22, 2026", CAL_ERROR_INCONSISTENT, "Sunday" },
  { "wrong-quarter", "gregory", "y-M-d Q", "2026-11-22 3", CAL_ERROR_INCONSISTENT, "2026-11-22 4" },
  { "wrong-cycle", "chinese", "r(U) M d", "2026(jia-zi) 1 1", CAL_ERROR_INCONSISTENT, "bing-wu" },
  { "era-has-ended", "japanese", "y-MM-dd G", "38-11-22 Heisei", CAL_ERROR_INCONSISTENT, "8-11-22 Reiwa" },
  { "twice-differently", "gregory", "d M d y", "1 11 2 2026", CAL_ERROR_PARSE, "at character" },
  { "year-far-away", "gregory", "long", "November 22, 999999999", CAL_ERROR_OUT_OF_RANGE, "999999999" },
  { "year-too-long", "gregory", "long", "November 22, 99999999999999999999", CAL_ERROR_PARSE, "at character" },
  { "julian-day-far-away", "gregory", "g", "999999999", CAL_ERROR_OUT_OF_RANGE, "999999999" },
  { "related-year-of-two", "islamic-civil", "d M r", "5 1 2008", CAL_ERROR_AMBIGUOUS,
    "can be read as 2008-01-14[u-ca=islamic-civil], 2009-01-02[u-ca=islamic-civil]" },
  { "related-year-far-away", "chinese", "r M d", "9999999 1 1", CAL_ERROR_OUT_OF_RANGE, "9999999" },
  { "week-year-far-away", "iso8601", "Y-'W'ww-e", "99999999-W01-1", CAL_ERROR_OUT_OF_RANGE, "99999999" },
  { "week-53", "iso8601", "Y-ww-e", "2025-53-1", CAL_ERROR_INCONSISTENT, "2026-01-1" },
  { "day-0-of-year", "gregory", "y-D", "2026-0", CAL_ERROR_INVALID_DATE, "day 0" },
  { "day-366", "gregory", "y-D", "2026-366", CAL_ERROR_INVALID_DATE, "day 366" },
  { "two-years", "islamic-civil", "r-M-d", "2008-1-1", CAL_ERROR_AMBIGUOUS,
    "2008-01-10[u-ca=islamic-civil], 2008-12-29[u-ca=islamic-civil]" },
  { "no-label", "burmese", "MMMM tttt y", "Kason x 1386", CAL_ERROR_PARSE, "a day label at character 7" },
  { "no-day-name", "french-rep", "d MMMM y, TTTT", "1 Vendémiaire 235, ", CAL_ERROR_INCOMPLETE,
    "the name of the day at character 20" },
  { "no-year", "gregory", "@MMMMd", "November 22", CAL_ERROR_MISSING_FIELD, "year" },
  { "no-month-given", "gregory", "d y", "22 2026", CAL_ERROR_MISSING_FIELD, "month" },
  { "no-day-given", "gregory", "@yMMMM", "November 2026", CAL_ERROR_MISSING_FIELD, "day" },
  { "no-weekday-given", "iso8601", "Y-'W'ww", "2026-W47", CAL_ERROR_MISSING_FIELD, "weekday" },
  { "short-year-zero-before", "gregory", "d M yy G", "24 6 00 BC", CAL_ERROR_OUT_OF_RANGE, "at least 1" },
  { "short-year-zero-abutting-era", "gregory", "yyMMdd G", "000624 BC", CAL_ERROR_OUT_OF_RANGE, "at least 1" },
  { "too-many-ways", "gregory", "yMdDQwWeF", "111111111111111111111111", CAL_ERROR_PARSE, "too many ways" },
  { "nothing-given", "gregory", "'x'", "x", CAL_ERROR_MISSING_FIELD, "year" },
#ifdef HAVE_ICU
  { "ambiguous-month", "gregory", "MMMMM d, y", "J 1, 2026", CAL_ERROR_AMBIGUOUS,
    "“J 1, 2026” can be read as 2026-01-01[u-ca=gregory], 2026-06-01[u-ca=gregory], 2026-07-01[u-ca=gregory]" },
  { "narrow-for-wide", "gregory", "MMMM d, y", "J 1, 2026", CAL_ERROR_PARSE, "have a month at character 1" },
#endif
  { "ambiguous-numbers", "gregory", "y'y'Md", "2026y111", CAL_ERROR_AMBIGUOUS,
    "can be read as 2026-01-11[u-ca=gregory], 2026-11-01[u-ca=gregory]" },
  { "weekday-8", "gregory", "y-M-d e", "2026-11-22 8", CAL_ERROR_INCONSISTENT, "2026-11-22 1" },
  { "letters-as-digits", "gregory", "long", "November II, 2026", CAL_ERROR_PARSE, "at character 10" },
};

/* Not even leniently is half of a number a number, or one of several days the day. */
static const ErrorRow lenient_error_rows[] = {
  { "year-for-day", "persian", "d MMMM y", "1398/06/31", CAL_ERROR_PARSE, "a day of the month at character 1" },
  { "year-for-month", "persian", "short", "1398/06/31", CAL_ERROR_PARSE, "a month at character 1" },
  { "order-of-elsewhere", "gregory", "long", "24/6/2026", CAL_ERROR_INVALID_DATE, "month 24" },
  { "order-of-pattern", "gregory", "d MMMM y", "5/6/2026", CAL_ERROR_PARSE, "a month at character 3" },
  { "year-zero", "gregory", "d M y G", "24 6 0 AD", CAL_ERROR_OUT_OF_RANGE, "at least 1" },
  { "year-zero-before", "gregory", "d M y G", "24 6 0 BC", CAL_ERROR_OUT_OF_RANGE, "at least 1" },
  { "year-below-zero", "gregory", "d M y G", "24 6 -5 AD", CAL_ERROR_OUT_OF_RANGE, "at least 1" },
  { "year-zero-of-hijra", "islamic-civil", "d M y G", "24 6 0 AH", CAL_ERROR_OUT_OF_RANGE, "at least 1" },
  { "month-and-year", "islamic-umalqura", "long", "12/1445", CAL_ERROR_PARSE, "at character" },
  { "month-and-year-hebrew", "hebrew", "long", "12/5784", CAL_ERROR_PARSE, "at character" },
  { "day-and-year", "gregory", "long", "11/2024", CAL_ERROR_PARSE, "at character" },
  { "two-numbers-in-one", "gregory", "short", "1122/2026", CAL_ERROR_PARSE, "at character" },
  { "three-numbers-in-one", "gregory", "short", "11222026", CAL_ERROR_PARSE, "at character" },
  { "letter-for-month", "gregory", "d MMMM y", "1 J 1900", CAL_ERROR_PARSE, "at character 3" },
#ifdef HAVE_ICU
  { "narrow-months", "gregory", "d MMMMM y", "1 J 1900", CAL_ERROR_AMBIGUOUS,
    "can be read as 1900-01-01[u-ca=gregory], 1900-06-01[u-ca=gregory], 1900-07-01[u-ca=gregory]" },
  { "narrow-months-spaced", "gregory", "d MMMMM y", "1  J  1900", CAL_ERROR_AMBIGUOUS, "can be read as" },
#endif
};

static void
check_error (const ErrorRow *row,
             gboolean        lenient)
{
  g_autoptr (CalFormatter) formatter = make ("en", row->calendar, row->form, lenient);
  GError *error = NULL;
  g_autoptr (CalDate) date = NULL;

  test_fill_stack ();
  date = cal_formatter_parse (formatter, row->text, &error);
  g_assert_null (date);
  g_assert_nonnull (error);

  if (strstr (error->message, row->in_message) == NULL)
    g_test_message ("“%s” does not say “%s”", error->message, row->in_message);

  g_assert_nonnull (strstr (error->message, row->in_message));
  test_assert_error (&error, (int) row->code);
}

static void
test_error (gconstpointer data)
{
  check_error (data, FALSE);
}

static void
test_lenient_error (gconstpointer data)
{
  check_error (data, TRUE);
}

/* A megabyte is refused before it is looked at. */
static void
test_long (void)
{
  g_autofree char *text = g_strnfill (1 << 20, '1');
  g_autofree char *no_utf8 = g_strnfill (1 << 20, '\xff');
  g_autofree char *longest = g_strnfill (1000, '1');
  g_autoptr (CalFormatter) formatter = make ("en", "gregory", "g", FALSE);
  GError *error = NULL;

  g_assert_null (cal_formatter_parse (formatter, text, &error));
  g_assert_nonnull (strstr (error->message, "1000 bytes"));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_formatter_parse (formatter, no_utf8, &error));
  g_assert_nonnull (strstr (error->message, "1000 bytes"));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_formatter_parse (formatter, longest, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

/* Texts that many ops might match in many ways end all the same. */
static void
test_no_explosion (void)
{
  GString *pattern = g_string_new (NULL);
  GString *text = g_string_new (NULL);
  g_autoptr (CalFormatter) formatter = NULL;
  GError *error = NULL;

  for (int i = 0; i < 30; i++)
    g_string_append (pattern, "Md"[i % 2] == 'M' ? "M" : "d");

  for (int i = 0; i < 200; i++)
    g_string_append (text, "1");

  formatter = make ("en", "gregory", pattern->str, FALSE);
  g_assert_null (cal_formatter_parse (formatter, text->str, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_string_free (pattern, TRUE);
  g_string_free (text, TRUE);
}

/* Whatever a text is, it is read or refused; and what is read is written again
 * to be read as the same day. */
static void
test_random (gconstpointer data)
{
  gboolean lenient = GPOINTER_TO_INT (data);
  static const char *const pieces[] = {
    "1", "22", "2026", "5784", "Nov", "November", "Adar I", "Adar", " ", ", ", "/", "-", ".", "Sunday", "AD", "é",
    "۲", "\xe2\x80\x8f", "bis", "\n", "\x01", "M", "0", "y", "II",
  };
  static const char *const forms[][2] = {
    { "gregory", "full" }, { "gregory", "short" }, { "hebrew", "long" }, { "chinese", "r-M-d" },
    { "gregory", "yMd" }, { "japanese", "G y M d" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr (CalFormatter) formatter = make ("en", forms[i][0], forms[i][1], lenient);

      for (int k = 0; k < 3000; k++)
        {
          g_autoptr (GString) text = g_string_new (NULL);
          g_autoptr (CalDate) date = NULL, back = NULL;
          g_autofree char *written = NULL;
          GError *error = NULL;

          for (int n = g_test_rand_int_range (0, 9); n > 0; n--)
            g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

          date = cal_formatter_parse (formatter, text->str, &error);

          if (date == NULL)
            {
              g_assert_true (error->domain == CAL_ERROR);
              test_check_message (error);
              g_clear_error (&error);
              continue;
            }

          g_assert_no_error (error);
          test_check_date (date);
          written = cal_formatter_format (formatter, date, &error);
          g_assert_no_error (error);
          back = cal_formatter_parse (formatter, written, NULL);

          /* The short one tells two digits of the year, and without an era
           * years before the first are those after it. */
          if (back != NULL && !g_str_equal (forms[i][1], "short") &&
              cal_date_get_year (date) > 0 && !cal_date_equal (back, date))
            g_error ("“%s” is “%s”, which is another day", text->str, written);
        }
    }
}

/* A calendar need not have today to read what is written in it. */
typedef struct
{
  gint64 first;
  gint64 last;
} Range;

static gboolean
get_given_range (CalBackend  *self,
                 gint64      *first,
                 gint64      *last,
                 GError     **error G_GNUC_UNUSED)
{
  const Range *range = test_hooked_get_data (self);

  *first = range->first;
  *last = range->last;

  return TRUE;
}

static const Range ranges[] = {
  { 2375840, 2380687 },         /* 1792 to 1805 */
  { 2700000, 2704000 },         /* 2680 to 2691 */
  { 2451545, 2451545 },
  { 2451545, 2451574 },
  { 2440000, 2500000 },
};

static void
check_read_again (CalBackend *backend,
                  const char *skeleton,
                  gint64      julian_day)
{
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_skeleton ("en", backend, skeleton, &error);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, julian_day, &error);
  g_autofree char *text = cal_formatter_format (formatter, date, &error);
  g_autoptr (CalDate) again = cal_formatter_parse (formatter, text, &error);

  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_julian_day (again), ==, julian_day);
}

static void
test_limited_ranges (void)
{
  static const CalBackendClass hooks = { .get_range = get_given_range };

  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      g_autoptr (CalBackend) backend = test_hooked_new (&hooks, (gpointer) &ranges[i]);
      gint64 step = MAX (1, (ranges[i].last - ranges[i].first) / 40);

      for (gint64 day = ranges[i].first; day <= ranges[i].last; day += step)
        {
          check_read_again (backend, "GyMMMMEEEEd", day);
          check_read_again (backend, "yMMMd", day);
          check_read_again (backend, "yMd", day);

          /* Of sixty thousand days the last two digits of a year are not enough. */
          if (ranges[i].last - ranges[i].first < 10000)
            check_read_again (backend, "yyMMMd", day);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD_ROWS(rows, prefix, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/cal/formatter-parse/" prefix "/%s", rows[i].title); \
\
      g_test_add_data_func (path, &rows[i], function); \
    }

  ADD_ROWS (strict_rows, "strict", test_strict);
  test_skip_without_icu ("/cal/formatter-parse/strict/language");
  ADD_ROWS (lenient_rows, "lenient", test_lenient);
  test_skip_without_icu ("/cal/formatter-parse/lenient/language");

  /* But for the first, which is there to show that strict texts are read too. */
  for (gsize i = 1; i < G_N_ELEMENTS (lenient_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/formatter-parse/lenient-only/%s", lenient_rows[i].title);

      g_test_add_data_func (path, &lenient_rows[i], test_lenient_only);
    }

  ADD_ROWS (error_rows, "error", test_error);
  ADD_ROWS (lenient_error_rows, "lenient-error", test_lenient_error);
  test_skip_without_icu ("/cal/formatter-parse/error/language");
  g_test_add_func ("/cal/formatter-parse/long", test_long);
  g_test_add_func ("/cal/formatter-parse/no-explosion", test_no_explosion);
  g_test_add_data_func ("/cal/formatter-parse/random/strict", GINT_TO_POINTER (FALSE), test_random);
  g_test_add_data_func ("/cal/formatter-parse/random/lenient", GINT_TO_POINTER (TRUE), test_random);

  g_test_add_func ("/cal/formatter-parse/limited-ranges", test_limited_ranges);

  return g_test_run ();
}
