/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The parts of written dates, and ranges of dates. */

#include "config.h"

#include "cal-formatter.h"
#include "lib/checks.h"
#include "lib/forms.h"

#define DAY 2461367 /* 2026-11-22, a Sunday */

/* The parts are the text, cut up. */
static void
test_parts (void)
{
  static const struct
  {
    CalPartKind kind;
    const char *text;
  } expected[] = {
    { CAL_PART_KIND_WEEKDAY, "Sunday" },
    { CAL_PART_KIND_LITERAL, ", " },
    { CAL_PART_KIND_MONTH, "Azar" },
    { CAL_PART_KIND_LITERAL, " " },
    { CAL_PART_KIND_DAY, "1" },
    { CAL_PART_KIND_LITERAL, ", " },
    { CAL_PART_KIND_YEAR, "1405" },
    { CAL_PART_KIND_LITERAL, " " },
    { CAL_PART_KIND_ERA, "AP" },
  };
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = test_make_formatter ("en", "persian", "full", &error);
  g_autoptr (CalBackend) backend = test_get_backend ("hebrew");
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, &error);
  CalPart **parts = cal_formatter_format_parts (formatter, date, &error);
  guint start = 0;
  gsize n = 0;

  g_assert_no_error (error);

  for (; parts[n] != NULL; n++)
    {
      g_assert_cmpuint (n, <, G_N_ELEMENTS (expected));
      g_assert_cmpint (cal_part_get_kind (parts[n]), ==, expected[n].kind);
      g_assert_cmpstr (cal_part_get_text (parts[n]), ==, expected[n].text);
      g_assert_cmpuint (cal_part_get_start (parts[n]), ==, start);
      g_assert_cmpuint (cal_part_get_length (parts[n]), ==, strlen (expected[n].text));
      start += cal_part_get_length (parts[n]);
      cal_part_unref (parts[n]);
    }

  g_assert_cmpuint (n, ==, G_N_ELEMENTS (expected));
  g_free (parts);
}

/* Every letter has a kind of its own. */
static void
test_part_kinds (void)
{
  static const struct
  {
    const char *pattern;
    CalPartKind kind;
  } letters[] = {
    { "G", CAL_PART_KIND_ERA }, { "y", CAL_PART_KIND_YEAR }, { "u", CAL_PART_KIND_YEAR },
    { "r", CAL_PART_KIND_RELATED_YEAR }, { "U", CAL_PART_KIND_CYCLIC_YEAR },
    { "Y", CAL_PART_KIND_WEEK_YEAR }, { "Q", CAL_PART_KIND_QUARTER }, { "qqq", CAL_PART_KIND_QUARTER },
    { "MMM", CAL_PART_KIND_MONTH }, { "L", CAL_PART_KIND_MONTH }, { "w", CAL_PART_KIND_WEEK },
    { "W", CAL_PART_KIND_WEEK_OF_MONTH }, { "d", CAL_PART_KIND_DAY }, { "D", CAL_PART_KIND_DAY_OF_YEAR },
    { "E", CAL_PART_KIND_WEEKDAY }, { "e", CAL_PART_KIND_WEEKDAY }, { "ccc", CAL_PART_KIND_WEEKDAY },
    { "F", CAL_PART_KIND_WEEKDAY_IN_MONTH }, { "g", CAL_PART_KIND_JULIAN_DAY },
    { "'x'", CAL_PART_KIND_LITERAL },
  };
  g_autoptr (CalBackend) backend = test_get_backend ("gregory");
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      GError *error = NULL;
      g_autoptr (CalFormatter) formatter = test_make_formatter ("en", "gregory", letters[i].pattern, &error);
      CalPart **parts = cal_formatter_format_parts (formatter, date, &error);

      g_assert_no_error (error);
      g_assert_nonnull (parts[0]);
      g_assert_cmpint (cal_part_get_kind (parts[0]), ==, letters[i].kind);
      g_assert_null (parts[1]);
      cal_part_unref (parts[0]);
      g_free (parts);
    }
}

typedef struct
{
  const char *title;
  const char *locale;
  const char *calendar;
  const char *form;
  gint64 first;
  gint64 last;
  const char *text;
} RangeRow;

/* CLDR puts thin spaces about the dash. */
#ifdef HAVE_ICU
# define DASH "\xe2\x80\x89–\xe2\x80\x89"
#else
# define DASH " – "
#endif

static const RangeRow range_rows[] = {
  { "same-day", "en", "gregory", "long", DAY, DAY, "November 22, 2026" },
  { "pattern-days", "en", "hebrew", "d MMMM y", 2460383, 2460387, "3–7 Adar II 5784" },
  { "pattern-apostrophe", "en", "gregory", "d'''s' MMMM y", DAY, DAY + 2, "22's–24's November 2026" },
  { "pattern-quotation-mark", "en", "gregory", "d'’s' MMMM y", DAY, DAY + 2, "22’s–24’s November 2026" },
  { "pattern-geresh", "en", "gregory", "d'׳' MMMM y", DAY, DAY + 2, "22׳–24׳ November 2026" },
  { "pattern-gershayim", "en", "gregory", "d'״' MMMM y", DAY, DAY + 2, "22״–24״ November 2026" },
  { "pattern-months", "en", "hebrew", "d MMMM y", 2460383, 2460416, "3 Adar II" DASH "7 Nisan 5784" },
  { "pattern-years", "en", "hebrew", "d MMMM y", 2460383, 2460587, "3 Adar II 5784" DASH "1 Tishri 5785" },
  { "pattern-middle", "en", "gregory", "y MMMM d, EEEE", DAY, DAY + 1, "2026 November 22, Sunday" DASH "23, Monday" },
  { "pattern-numbers", "en", "gregory", "dd.MM.y", DAY, DAY + 1, "22.11.2026" DASH "23.11.2026" },
  { "pattern-era", "en", "gregory", "y G", 1721425, 1721426, "1 BC" DASH "1 AD" },
  { "pattern-same-text", "en", "gregory", "MMMM", DAY, DAY + 1, "November" },
  { "pattern-text", "en", "gregory", "'never'", DAY, DAY + 40, "never" },
  { "pattern-quote", "en", "gregory", "''", DAY, DAY + 400, "'" },
  { "pattern-same-year", "en", "gregory", "y", DAY, DAY + 9, "2026" },
  { "pattern-same-numbers", "en", "gregory", "M/y", DAY, DAY + 3, "11/2026" },
  { "pattern-same-quarter", "en", "gregory", "QQQ y", DAY, DAY + 9, "Q4 2026" },
  { "pattern-other-quarter", "en", "gregory", "QQQ y", DAY, DAY + 90, "Q4 2026" DASH "Q1 2027" },
  { "pattern-same-day-of-month", "en", "gregory", "d", DAY, DAY + 30, "22" },
  { "pattern-same-name-of-month", "en", "gregory", "MMMM", DAY, DAY + 365, "November" },
  { "pattern-same-weekday", "en", "gregory", "EEEE", DAY, DAY + 14, "Sunday" },
  { "pattern-same-short-year", "en", "gregory", "d.M.yy", DAY - 36525, DAY, "22.11.26" },
  { "pattern-same-week", "en", "gregory", "'week' w", DAY, DAY + 6, "week 48" },
  { "pattern-other-week", "en", "gregory", "'week' w", DAY, DAY + 7, "week 48–49" },
  { "pattern-other-week-beside-day", "en", "iso8601", "d MMMM y, 'week' w", DAY, DAY + 1,
    "22 November 2026, week 47" DASH "23 November 2026, week 48" },
  { "pattern-other-week-year", "en", "iso8601", "'week' w 'of' Y", DAY + 42, DAY + 43,
    "week 53 of 2026" DASH "1 of 2027" },
  { "pattern-same-era", "en", "gregory", "G", DAY, DAY + 900, "AD" },
  { "pattern-julian-days", "en", "gregory", "g", DAY, DAY + 1, "2461367–2461368" },
  { "pattern-other-month", "en", "gregory", "d", DAY, DAY + 9, "22–1" },
  { "brackets", "en", "gregory", "MMMM d (EEE) y", DAY, DAY + 3, "November 22 (Sun)" DASH "25 (Wed) 2026" },
  { "brackets-before", "en", "gregory", "MMMM (EEE) d y", DAY, DAY + 3, "November (Sun) 22" DASH "(Wed) 25 2026" },
  { "brackets-of-one", "en", "gregory", "MMMM (d) y", DAY, DAY + 3, "November (22–25) 2026" },
  { "brackets-about", "en", "gregory", "(MMMM d) y", DAY, DAY + 3, "(November 22–25) 2026" },
  { "brackets-within", "en", "gregory", "[MMMM (d {EEE})] y", DAY, DAY + 3,
    "[November (22 {Sun}" DASH "25 {Wed})] 2026" },
  { "brackets-of-other", "en", "gregory", "d (MMMM) y", DAY, DAY + 30, "22 (November)" DASH "22 (December) 2026" },
  { "brackets-crossing", "en", "gregory", "d (MMMM [y) G]", DAY, DAY + 3, "22–25 (November [2026) AD]" },
  { "brackets-open", "en", "gregory", "d (EEE MMMM", DAY, DAY + 3, "22 (Sun" DASH "25 (Wed November" },
  { "brackets-wide", "en", "gregory", "MMMM d（EEE）", DAY, DAY + 3, "November 22（Sun）" DASH "25（Wed）" },
  { "brackets-of-text", "en", "gregory", "MMMM d'(th)' y", DAY, DAY + 3, "November 22(th)–25(th) 2026" },
  { "quotes", "en", "gregory", "MMMM d “EEE” y", DAY, DAY + 3, "November 22 “Sun”" DASH "25 “Wed” 2026" },
  { "quotes-german", "en", "gregory", "„d“ MMMM", DAY, DAY + 3, "„22–25“ November" },
  { "quotes-french", "en", "gregory", "d «EEE» MMMM", DAY, DAY + 3, "22 «Sun»" DASH "25 «Wed» November" },
  { "quotes-danish", "en", "gregory", "»EEE« d MMMM", DAY, DAY + 3, "»Sun« 22" DASH "»Wed« 25 November" },
  { "quotes-straight", "en", "gregory", "EEE \"d\" MMMM", DAY, DAY + 3, "Sun \"22\"" DASH "Wed \"25\" November" },
  { "unit", "en", "gregory", "MMMM d日 y", DAY, DAY + 3, "November 22日–25日 2026" },
  { "apostrophe-behind", "en", "gregory", "MMMM d'' y", DAY, DAY + 3, "November 22'–25' 2026" },
  { "raised-comma-behind", "en", "gregory", "MMMM d’ y", DAY, DAY + 3, "November 22’–25’ 2026" },
  { "geresh-behind", "en", "gregory", "MMMM d׳ y", DAY, DAY + 3, "November 22׳–25׳ 2026" },
  { "gershayim-before", "en", "gregory", "MMMM ״d y", DAY, DAY + 3, "November ״22–״25 2026" },
  { "mark-behind", "en", "gregory", "MMMM d\xcc\x82 y", DAY, DAY + 3, "November 22\xcc\x82–25\xcc\x82 2026" },
  { "unit-before", "en", "gregory", "MMMM '#'d y", DAY, DAY + 3, "November #22–25 2026" },
  { "unit-of-field-before", "en", "gregory", "y年MMMM月d日", DAY, DAY + 3, "2026年November月22日–25日" },
  { "unit-first", "en", "gregory", "第d日 MMMM", DAY, DAY + 3, "第22日–第25日 November" },
  { "ordinal", "en", "gregory", "d. MMMM y", DAY, DAY + 3, "22.–25. November 2026" },
  { "full-stop", "en", "gregory", "MMMM d.", DAY, DAY + 3, "November 22–25." },
  { "comma", "en", "gregory", "MMMM d, y", DAY, DAY + 3, "November 22–25, 2026" },
#ifdef HAVE_ICU
  { "japanese-brackets", "ja", "chinese", "@yMMMEd", DAY, DAY + 3, "丙午年十月十四日(日)～十七日(水)" },
  { "japanese-brackets-months", "ja", "chinese", "@yMMMEd", DAY, DAY + 30, "丙午年十月十四日(日)～十一月十四日(火)" },
  { "japanese-brackets-hebrew", "ja", "hebrew", "@yMMMEd", DAY, DAY + 3, "AM5787年3月12日(日)～15日(水)" },
  { "korean-brackets", "ko", "dangi", "@yMMMEd", DAY, DAY + 3, "2026년(병오년) 10월 14일 (일) ~ 17일 (수)" },
  { "korean-unit", "ko", "chinese", "@yMMMd", DAY, DAY + 3, "음력 2026년 10월 14일~17일" },
  { "german-ordinal", "de", "hebrew", "long", DAY, DAY + 3, "12.–15. Kislew 5787 AM" },
  { "french-week", "fr", "gregory", "@MMMMW", DAY, DAY + 20, "semaine 3 (novembre)" DASH "2 (décembre)" },
  { "english-week", "en", "hebrew", "@yw", DAY, DAY + 20, "5787 (week: 12–14)" },
  { "appended", "en", "gregory", "@GMMME", DAY, DAY + 20, "AD (month: Nov) Sun" DASH "(month: Dec) Sat" },
  { "basque", "eu", "gregory", "y('e')'ko' MMMM'ren' d('a')", DAY, DAY + 3, "2026(e)ko azaroaren 22(a)–25(a)" },
  { "style-days", "en", "gregory", "long", DAY, DAY + 1, "November 22" DASH "23, 2026" },
  { "style-months", "en", "gregory", "long", DAY, DAY + 9, "November 22" DASH "December 1, 2026" },
  { "style-years", "en", "gregory", "medium", DAY, DAY + 40, "Nov 22, 2026" DASH "Jan 1, 2027" },
  { "style-short", "en", "gregory", "short", DAY, DAY + 1, "11/22/26" DASH "11/23/26" },
  { "skeleton", "de", "gregory", "@yMMMd", DAY, DAY + 1, "22.–23. Nov. 2026" },
  { "skeleton-adds-year", "en", "gregory", "@MMMd", DAY, DAY + 40, "Nov 22, 2026" DASH "Jan 1, 2027" },
  { "skeleton-adds-month", "en", "gregory", "@d", DAY, DAY + 9, "11/22" DASH "12/1" },
  { "skeleton-same-month", "en", "gregory", "@yMMM", DAY, DAY + 1, "Nov 2026" },
  { "skeleton-same-year", "en", "gregory", "@y", DAY, DAY + 9, "2026" },
  { "skeleton-same-quarter", "en", "gregory", "@yQQQ", DAY, DAY + 9, "Q4 2026" },
  { "skeleton-other-quarter", "en", "gregory", "@yQQQ", DAY - 90, DAY, "Q3 2026" DASH "Q4 2026" },
  { "skeleton-same-week", "en", "gregory", "@yw", DAY, DAY + 6, "week 48 of 2026" },
  { "skeleton-other-week", "en", "gregory", "@yw", DAY, DAY + 7, "week 48–49 of 2026" },
  { "skeleton-same-month-number", "en", "hebrew", "@yM", DAY, DAY + 3, "Kislev 5787" },
  { "skeleton-same-chinese-year", "ja", "chinese", "@y", DAY, DAY + 9, "丙午年" },
  { "skeleton-adds-month-to-same-day", "en", "gregory", "@d", DAY, DAY + 30, "11/22" DASH "12/22" },
  { "skeleton-czech", "cs", "gregory", "@yMMMd", DAY, DAY + 1, "22.–23. 11. 2026" },
  { "skeleton-czech-months", "cs", "gregory", "@yMMMd", DAY, DAY + 30, "22. 11. – 22. 12. 2026" },
  { "skeleton-czech-adds-year", "cs", "gregory", "@MMMd", DAY, DAY + 60, "22. 11. 2026" DASH "21. 1. 2027" },
  { "skeleton-week-of-era", "en", "japanese", "@ywE", DAY, DAY, "8 Reiwa (week: 48) Sun" },
  { "skeleton-week-before-era", "en", "gregory", "@Gyw", 1700000, 1700000, "59 BC (week: 19)" },
  { "skeleton-unit-of-brackets", "ja", "chinese", "@yMMMMd", DAY, DAY + 30,
    "2026(丙午)年十月十四日～十一月十四日" },
  { "skeleton-cycle", "en", "chinese", "@yMMMM", DAY, DAY + 30, "Tenth Month" DASH "Eleventh Month 2026(bing-wu)" },
  { "skeleton-weekdays", "en", "gregory", "@EEEE", DAY, DAY + 31, "Sunday" DASH "Wednesday" },
  { "skeleton-weekday", "de", "gregory", "@yMMMEd", DAY, DAY + 1, "So., 22. – Mo., 23. Nov. 2026" },
  { "numerals", "he", "hebrew", "long", DAY, DAY + 3, "י״ב–ט״ו בכסלו תשפ״ז" },
  { "japanese-words", "ja", "gregory", "long", DAY, DAY + 1, "2026年11月22日～23日" },
#endif
};

static void
test_range (gconstpointer data)
{
  const RangeRow *row = data;
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = test_make_formatter (row->locale, row->calendar, row->form, &error);
  g_autoptr (CalBackend) backend = test_get_backend (row->calendar);
  g_autoptr (CalDate) first = cal_date_new_from_julian_day (backend, row->first, &error);
  g_autoptr (CalDate) last = cal_date_new_from_julian_day (backend, row->last, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = cal_formatter_format_range (formatter, first, last, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, row->text);

  if (row->first == row->last)
    return;

  g_assert_null (cal_formatter_format_range (formatter, last, first, &error));
  test_assert_error (&error, CAL_ERROR_INCONSISTENT);
}

/* The parts of a range, with “<” before those of the first date and “>” before those of
 * the last. */
static char *
mark_range (CalFormatter *formatter,
            CalDate      *first,
            CalDate      *last)
{
  static const char marks[] = { [CAL_PART_SOURCE_SHARED] = '=', [CAL_PART_SOURCE_FIRST] = '<',
                                [CAL_PART_SOURCE_LAST] = '>' };
  GError *error = NULL;
  g_autofree char *text = cal_formatter_format_range (formatter, first, last, &error);
  CalPart **parts = cal_formatter_format_range_parts (formatter, first, last, &error);
  g_autoptr (GString) joined = g_string_new (NULL);
  GString *marked = g_string_new (NULL);

  g_assert_no_error (error);

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      g_assert_cmpuint (cal_part_get_start (parts[i]), ==, joined->len);
      g_string_append (joined, cal_part_get_text (parts[i]));
      g_string_append_c (marked, marks[cal_part_get_source (parts[i])]);
      g_string_append (marked, cal_part_get_text (parts[i]));
      cal_part_unref (parts[i]);
    }

  g_free (parts);
  g_assert_cmpstr (joined->str, ==, text);

  return g_string_free (marked, FALSE);
}

static const RangeRow source_rows[] = {
  { "days", "en", "hebrew", "d MMMM y", 2460383, 2460387, "<3=–>7= =Adar II= =5784" },
  { "months", "en", "hebrew", "d MMMM y", 2460383, 2460416, "<3< <Adar II=" DASH ">7> >Nisan= =5784" },
  { "years", "en", "gregory", "MMM d, y", DAY, DAY + 40, "<Nov< <22<, <2026=" DASH ">Jan> >1>, >2027" },
  { "middle", "en", "gregory", "y MMMM d, EEEE", DAY, DAY + 1,
    "=2026= =November= <22<, <Sunday=" DASH ">23>, >Monday" },
  { "same-day", "en", "gregory", "d MMMM", DAY, DAY, "=22= =November" },
  { "same-text", "en", "gregory", "MMMM", DAY, DAY + 1, "=November" },
  /* A day that no week has. */
  { "empty-first", "en", "ifc", "EEEE, d MMMM", DAY + 39, DAY + 40,
    "<29< <December=" DASH ">Sunday>, >1> >January" },
  { "empty-last", "en", "ifc", "d MMMM (EEEE)", DAY + 38, DAY + 39,
    "<28< <December< (<Saturday=)=" DASH ">29> >December" },
  { "literal", "en", "gregory", "'never'", DAY, DAY + 40, "=never" },
#ifdef HAVE_ICU
  /* As in ICU, what follows the number is not the date's. */
  { "own-pattern", "de", "gregory", "@yMMMEd", DAY, DAY + 1, "<So.<, <22=. – >Mo.>, >23=. =Nov.= =2026" },
#endif
};

static void
test_sources (gconstpointer data)
{
  const RangeRow *row = data;
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = test_make_formatter (row->locale, row->calendar, row->form, &error);
  g_autoptr (CalBackend) backend = test_get_backend ("coptic");
  g_autoptr (CalDate) first = cal_date_new_from_julian_day (backend, row->first, &error);
  g_autoptr (CalDate) last = cal_date_new_from_julian_day (backend, row->last, &error);
  g_autofree char *marked = NULL;

  g_assert_no_error (error);
  marked = mark_range (formatter, first, last);
  g_assert_cmpstr (marked, ==, row->text);

  if (row->first == row->last)
    return;

  g_assert_null (cal_formatter_format_range_parts (formatter, last, first, &error));
  test_assert_error (&error, CAL_ERROR_INCONSISTENT);
}

/* Parts of different dates are not equal. */
static void
test_equal_sources (void)
{
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = test_make_formatter ("en", "gregory", "d", &error);
  g_autoptr (CalBackend) backend = test_get_backend ("gregory");
  g_autoptr (CalDate) first = cal_date_new_from_julian_day (backend, DAY, &error);
  g_autoptr (CalDate) last = cal_date_new_from_julian_day (backend, DAY + 1, &error);
  CalPart **range = cal_formatter_format_range_parts (formatter, first, last, &error);
  CalPart **alone = cal_formatter_format_parts (formatter, first, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (cal_part_get_text (range[0]), ==, cal_part_get_text (alone[0]));
  g_assert_cmpint (cal_part_get_kind (range[0]), ==, cal_part_get_kind (alone[0]));
  g_assert_false (cal_part_equal (range[0], alone[0]));
  g_assert_cmpint (cal_part_get_source (alone[0]), ==, CAL_PART_SOURCE_SHARED);

  for (gsize i = 0; range[i] != NULL; i++)
    cal_part_unref (range[i]);

  cal_part_unref (alone[0]);
  g_free (range);
  g_free (alone);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/formatter-parts/parts", test_parts);
  g_test_add_func ("/cal/formatter-parts/kinds", test_part_kinds);

  for (gsize i = 0; i < G_N_ELEMENTS (range_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/formatter-parts/range/%s", range_rows[i].title);

      g_test_add_data_func (path, &range_rows[i], test_range);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (source_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/formatter-parts/source/%s", source_rows[i].title);

      g_test_add_data_func (path, &source_rows[i], test_sources);
    }

  g_test_add_func ("/cal/formatter-parts/equal-sources", test_equal_sources);
  test_skip_without_icu ("/cal/formatter-parts/range/language");

  return g_test_run ();
}
