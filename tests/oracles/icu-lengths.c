/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Distances, periods, months and days, and the sources of the parts of ranges, as ICU
 * writes them, which is to be how we write them, letter for letter, in the locales that
 * are named as arguments.
 *
 * ICU is asked with the locale alone, so that its own choice of numerals is compared as
 * well, and ICU's calendars and patterns are asked for months and days.
 */

#include <cal/cal.h>

#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>
#include <unicode/uformattedvalue.h>
#include <unicode/ulistformatter.h>
#include <unicode/unumberformatter.h>
#include <unicode/ureldatefmt.h>
#include <unicode/ustring.h>

#define DAY 2461367 /* 2026-11-22 */
#define EPOCH 2440588 /* 1970-01-01 */
#define TEXT_SIZE 1000
#define N_UNITS 4

#define MIDNIGHT(julian_day) (((double) (julian_day) - EPOCH) * 86400000.0)

static char *
to_utf8 (const UChar *text,
         int32_t      length)
{
  return g_utf16_to_utf8 ((const gunichar2 *) text, length, NULL, NULL, NULL);
}

static char *
get_icu_id (const char *locale,
            const char *type)
{
  g_autofree char *name = g_strdelimit (g_strdup (locale), "-", '_');

  return type != NULL ? g_strconcat (name, "@calendar=", type, NULL) : g_steal_pointer (&name);
}

static CalFormatter *
open_formatter (const char *locale,
                const char *calendar,
                CalStyle    style,
                const char *skeleton)
{
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_backend_lookup (calendar, NULL);
  CalFormatter *formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", locale, "backend", backend,
                                            "style", style, "skeleton", skeleton, NULL);

  g_assert_no_error (error);

  return formatter;
}

static void
compare (const char *locale,
         const char *what,
         const char *ours,
         const char *theirs)
{
  if (g_strcmp0 (ours, theirs) == 0)
    return;

  g_test_message ("%s, %s: “%s”, not “%s”", locale, what, ours, theirs);
  g_test_fail ();
}

/* Distances. */

/* Each distance in Gregorian days from DAY with its unit and number by hand. */
static const struct
{
  int days;
  URelativeDateTimeUnit unit;
  int amount;
} distances[] = {
  { 0, UDAT_REL_UNIT_DAY, 0 }, { 1, UDAT_REL_UNIT_DAY, 1 }, { 2, UDAT_REL_UNIT_DAY, 2 }, { 3, UDAT_REL_UNIT_DAY, 3 },
  { 4, UDAT_REL_UNIT_DAY, 4 }, { 5, UDAT_REL_UNIT_DAY, 5 }, { 6, UDAT_REL_UNIT_DAY, 6 },
  { -1, UDAT_REL_UNIT_DAY, -1 }, { -2, UDAT_REL_UNIT_DAY, -2 }, { -3, UDAT_REL_UNIT_DAY, -3 },
  { -4, UDAT_REL_UNIT_DAY, -4 }, { -5, UDAT_REL_UNIT_DAY, -5 }, { -6, UDAT_REL_UNIT_DAY, -6 },
  { 7, UDAT_REL_UNIT_WEEK, 1 }, { 14, UDAT_REL_UNIT_WEEK, 2 }, { 21, UDAT_REL_UNIT_WEEK, 3 },
  { 28, UDAT_REL_UNIT_WEEK, 4 }, { -7, UDAT_REL_UNIT_WEEK, -1 }, { -15, UDAT_REL_UNIT_WEEK, -2 },
  { -27, UDAT_REL_UNIT_WEEK, -3 }, { -30, UDAT_REL_UNIT_WEEK, -4 },
  { 30, UDAT_REL_UNIT_MONTH, 1 }, { 61, UDAT_REL_UNIT_MONTH, 2 }, { 92, UDAT_REL_UNIT_MONTH, 3 },
  { 181, UDAT_REL_UNIT_MONTH, 6 }, { 334, UDAT_REL_UNIT_MONTH, 11 }, { -31, UDAT_REL_UNIT_MONTH, -1 },
  { -61, UDAT_REL_UNIT_MONTH, -2 }, { -153, UDAT_REL_UNIT_MONTH, -5 }, { -334, UDAT_REL_UNIT_MONTH, -10 }, { -335, UDAT_REL_UNIT_MONTH, -11 },
  { 365, UDAT_REL_UNIT_YEAR, 1 }, { 731, UDAT_REL_UNIT_YEAR, 2 }, { 1096, UDAT_REL_UNIT_YEAR, 3 },
  { 1826, UDAT_REL_UNIT_YEAR, 5 }, { 4018, UDAT_REL_UNIT_YEAR, 11 }, { 7671, UDAT_REL_UNIT_YEAR, 21 },
  { 8036, UDAT_REL_UNIT_YEAR, 22 }, { 36890, UDAT_REL_UNIT_YEAR, 101 }, { 450890, UDAT_REL_UNIT_YEAR, 1234 },
  { -365, UDAT_REL_UNIT_YEAR, -1 }, { -729, UDAT_REL_UNIT_YEAR, -1 }, { -730, UDAT_REL_UNIT_YEAR, -2 }, { -731, UDAT_REL_UNIT_YEAR, -2 },
  { -3653, UDAT_REL_UNIT_YEAR, -10 }, { -730485, UDAT_REL_UNIT_YEAR, -2000 },
};

static void
test_relative (gconstpointer data)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalDate) reference = cal_date_new_from_julian_day (backend, DAY, NULL);

  for (int style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
    {
      UErrorCode status = U_ZERO_ERROR;
      g_autoptr (CalFormatter) formatter = open_formatter (data, "gregory", (CalStyle) style, NULL);
      g_autofree char *id = get_icu_id (data, NULL);
      URelativeDateTimeFormatter *words = ureldatefmt_open (id, NULL,
                                                            style == CAL_STYLE_SHORT ? UDAT_STYLE_SHORT : UDAT_STYLE_LONG,
                                                            UDISPCTX_CAPITALIZATION_NONE, &status);

      for (gsize i = 0; i < G_N_ELEMENTS (distances); i++)
        {
          GError *error = NULL;
          UChar text[TEXT_SIZE];
          int32_t length = (distances[i].unit == UDAT_REL_UNIT_DAY ? ureldatefmt_format : ureldatefmt_formatNumeric)
                             (words, distances[i].amount, distances[i].unit, text, TEXT_SIZE, &status);
          g_autofree char *theirs = to_utf8 (text, length);
          g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY + distances[i].days, NULL);
          g_autofree char *ours = cal_formatter_format_relative (formatter, date, reference, &error);
          g_autofree char *what = g_strdup_printf ("%d days", distances[i].days);

          g_assert_no_error (error);
          g_assert_true (U_SUCCESS (status));
          compare (data, what, ours, theirs);
        }

      ureldatefmt_close (words);
    }
}

/* Periods. */

/* In the order of ICU's list: years, months, weeks, days. */
static const int periods[][N_UNITS] = {
  { 41, 8, 0, 0 }, { 1, 1, 1, 1 }, { 2, 2, 2, 2 }, { 3, 0, 0, 3 }, { 0, 5, 0, 5 }, { 0, 11, 0, 21 }, { 0, 0, 4, 6 },
  { 1, 0, 0, 0 }, { 0, 1, 0, 0 }, { 0, 0, 1, 0 }, { 0, 0, 0, 1 }, { 0, 0, 0, 0 }, { 100, 0, 0, 101 },
  { 1234, 0, 0, 0 }, { 0, 0, 0, 1234567 }, { 22, 10, 3, 22 }, { 5, 5, 0, 5 }, { -2, -3, 0, 0 }, { 0, 0, 0, -11 },
};

static char *
write_icu_period (const char *id,
                  const int  *amounts,
                  gboolean    abbreviated)
{
  static const char *const names[N_UNITS] = { "year", "month", "week", "day" };
  UErrorCode status = U_ZERO_ERROR;
  UListFormatter *list = ulistfmt_openForType (id, ULISTFMT_TYPE_UNITS,
                                               abbreviated ? ULISTFMT_WIDTH_SHORT : ULISTFMT_WIDTH_WIDE, &status);
  UChar parts[N_UNITS][TEXT_SIZE], text[TEXT_SIZE];
  const UChar *strings[N_UNITS];
  int32_t length, lengths[N_UNITS];
  int n = 0;

  for (int unit = 0; unit < N_UNITS; unit++)
    {
      g_autofree char *skeleton = g_strdup_printf ("unit/%s unit-width-%s", names[unit],
                                                   abbreviated ? "short" : "full-name");
      UChar wide[TEXT_SIZE];
      UNumberFormatter *format;
      UFormattedNumber *result;

      if (amounts[unit] == 0 && (unit < N_UNITS - 1 || n > 0))
        continue;

      u_charsToUChars (skeleton, wide, (int32_t) strlen (skeleton) + 1);
      format = unumf_openForSkeletonAndLocale (wide, -1, id, &status);
      result = unumf_openResult (&status);
      unumf_formatInt (format, n == 0 ? amounts[unit] : abs (amounts[unit]), result, &status);
      lengths[n] = unumf_resultToString (result, parts[n], TEXT_SIZE, &status);
      strings[n] = parts[n];
      n++;
      unumf_closeResult (result);
      unumf_close (format);
    }

  length = ulistfmt_format (list, strings, lengths, n, text, TEXT_SIZE, &status);
  ulistfmt_close (list);
  g_assert_true (U_SUCCESS (status));

  return to_utf8 (text, length);
}

/* ICU loses the sign where a language says “a year” without a number; we do not. */
static void
compare_period (const char *locale,
                CalPeriod  *period,
                const char *ours,
                const char *theirs)
{
  g_autofree char *what = cal_period_to_string (period);

  if (cal_period_get_sign (period) < 0 && strpbrk (theirs, "-") == NULL && strstr (theirs, "−") == NULL)
    {
      g_assert_true (g_str_has_suffix (ours, theirs));
      g_assert_true (strpbrk (ours, "-") != NULL || strstr (ours, "−") != NULL);
    }
  else
    compare (locale, what, ours, theirs);
}

static void
test_period (gconstpointer data)
{
  for (int style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
    {
      g_autoptr (CalFormatter) formatter = open_formatter (data, "chinese", (CalStyle) style, NULL);
      g_autofree char *id = get_icu_id (data, NULL);

      for (gsize i = 0; i < G_N_ELEMENTS (periods); i++)
        {
          GError *error = NULL;
          const int *amounts = periods[i];
          g_autoptr (CalPeriod) period = cal_period_new (amounts[0], amounts[1], amounts[2], amounts[3], &error);
          g_autofree char *theirs = write_icu_period (id, amounts, style == CAL_STYLE_SHORT);
          g_autofree char *ours = cal_formatter_format_period (formatter, period, &error);

          g_assert_no_error (error);
          compare_period (data, period, ours, theirs);
        }
    }
}

/* Months and days. */

static UDateFormat *
open_icu_skeleton (const char  *id,
                   const UChar *skeleton)
{
  UErrorCode status = U_ZERO_ERROR;
  UDateTimePatternGenerator *generator = udatpg_open (id, &status);
  UChar pattern[TEXT_SIZE];
  int32_t length = udatpg_getBestPattern (generator, skeleton, -1, pattern, TEXT_SIZE, &status);
  UDateFormat *format = udat_open (UDAT_PATTERN, UDAT_PATTERN, id, u"UTC", -1, pattern, length, &status);

  g_assert_true (U_SUCCESS (status));
  udatpg_close (generator);

  return format;
}

/* Calendars whose days ICU and we count alike and whose styles have no numerals of their
 * own, which ICU has for the style only. */
static const struct
{
  const char *id;
  const char *type;
} calendars[] = {
  { "gregory", "gregorian" }, { "buddhist", "buddhist" }, { "persian", "persian" }, { "coptic", "coptic" },
  { "islamic-civil", "islamic-civil" }, { "indian", "indian" },
};

/* Months that ICU calls otherwise; see icu-text-differences.c. */
static const struct
{
  const char *calendar;
  const char *locales;
} own_months[] = {
  { "persian", " fa-AF ar ar-MA az bn ur " },
  { "islamic-civil", " am bn hi kk ps ur " },
  { "indian", " bn mr " },
};

static gboolean
has_own_months (const char *locale,
                const char *calendar)
{
  g_autofree char *word = g_strdup_printf (" %s ", locale);

  for (gsize i = 0; i < G_N_ELEMENTS (own_months); i++)
    if (g_str_equal (own_months[i].calendar, calendar))
      return strstr (own_months[i].locales, word) != NULL;

  return FALSE;
}

static void
compare_month_days (const char   *locale,
                    const char   *calendar,
                    CalFormatter *formatter,
                    UDateFormat  *format)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (calendar, NULL);

  for (int i = 0; i < 400; i += 7)
    {
      GError *error = NULL;
      UErrorCode status = U_ZERO_ERROR;
      UChar text[TEXT_SIZE];
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY + i, NULL);
      g_autoptr (CalMonthDay) month_day = cal_month_day_new_from_date (date, &error);
      g_autofree char *ours = cal_formatter_format_month_day (formatter, month_day, &error);
      g_autofree char *theirs = to_utf8 (text, udat_format (format, MIDNIGHT (DAY + i), text, TEXT_SIZE, NULL, &status));
      g_autofree char *what = g_strdup_printf ("%s, day %d", calendar, DAY + i);

      g_assert_no_error (error);
      g_assert_true (U_SUCCESS (status));
      compare (locale, what, ours, theirs);
    }
}

static void
test_month_day (gconstpointer data)
{
  static const UChar *const skeletons[] = { u"MMMMd", u"MMMMd", u"MMMd", u"Md" };

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    for (int style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT && !has_own_months (data, calendars[i].id); style++)
      {
        g_autofree char *id = get_icu_id (data, calendars[i].type);
        g_autoptr (CalFormatter) formatter = open_formatter (data, calendars[i].id, (CalStyle) style, NULL);
        UDateFormat *format = open_icu_skeleton (id, skeletons[style]);

        compare_month_days (data, calendars[i].id, formatter, format);
        udat_close (format);
      }
}

/* Ranges. */

static char *
mark_ours (CalFormatter *formatter,
           CalDate      *first,
           CalDate      *last)
{
  static const char marks[] = { '=', '<', '>' };
  GError *error = NULL;
  CalPart **parts = cal_formatter_format_range_parts (formatter, first, last, &error);
  GString *text = g_string_new (NULL);
  char mark = '\0';

  g_assert_no_error (error);

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      if (marks[cal_part_get_source (parts[i])] != mark)
        g_string_append_c (text, marks[cal_part_get_source (parts[i])]);

      mark = marks[cal_part_get_source (parts[i])];
      g_string_append (text, cal_part_get_text (parts[i]));
      cal_part_unref (parts[i]);
    }

  g_free (parts);

  return g_string_free (text, FALSE);
}

static void
append_span (GString     *marked,
             char         mark,
             const UChar *text,
             int32_t      first,
             int32_t      end)
{
  g_autofree char *span = to_utf8 (text + first, end - first);

  if (end > first)
    g_string_append_printf (marked, "%c%s", mark, span);
}

static char *
mark_theirs (const UDateIntervalFormat *format,
             gint64                     first,
             gint64                     last)
{
  UErrorCode status = U_ZERO_ERROR;
  UFormattedDateInterval *result = udtitvfmt_openResult (&status);
  UConstrainedFieldPosition *position = ucfpos_open (&status);
  const UFormattedValue *value;
  GString *marked = g_string_new (NULL);
  int32_t length, start, end, done = 0;
  const UChar *text;

  udtitvfmt_formatToResult (format, MIDNIGHT (first), MIDNIGHT (last), result, &status);
  value = udtitvfmt_resultAsValue (result, &status);
  text = ufmtval_getString (value, &length, &status);
  ucfpos_constrainCategory (position, UFIELD_CATEGORY_DATE_INTERVAL_SPAN, &status);

  while (ufmtval_nextPosition (value, position, &status))
    {
      ucfpos_getIndexes (position, &start, &end, &status);
      append_span (marked, '=', text, done, start);
      append_span (marked, ucfpos_getField (position, &status) == 0 ? '<' : '>', text, start, end);
      done = end;
    }

  append_span (marked, '=', text, done, length);
  g_assert_true (U_SUCCESS (status));
  ucfpos_close (position);
  udtitvfmt_closeResult (result);

  return g_string_free (marked, FALSE);
}

static char *
unmark (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    if (strchr ("=<>", *p) == NULL)
      g_string_append_c (plain, *p);

  return g_string_free (plain, FALSE);
}

/* The Persian patterns have one month with the letter L and the other with M, which ICU
 * takes for different fields and so for shared ones. */
static gboolean
is_same_month_for_icu (const char *locale,
                       const char *skeleton)
{
  return !g_str_has_prefix (locale, "fa") || strstr (skeleton, "MMM") == NULL || strchr (skeleton, 'd') == NULL;
}

/* Where the texts are the same, so are the sources. */
static void
test_sources (gconstpointer data)
{
  static const char *const skeletons[] = { "yMMMd", "yMMMMd", "yMMMEd", "MMMd", "yMMM", "yMd", "y" };
  static const int lengths[] = { 1, 3, 20, 61, 400 };
  g_autoptr (CalBackend) backend = cal_backend_lookup ("gregory", NULL);
  g_autofree char *id = get_icu_id (data, "gregorian");
  guint n_same = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (skeletons) * G_N_ELEMENTS (lengths); i++)
    {
      const char *skeleton = skeletons[i / G_N_ELEMENTS (lengths)];
      int length = lengths[i % G_N_ELEMENTS (lengths)];
      UErrorCode status = U_ZERO_ERROR;
      UChar wide[TEXT_SIZE];
      UDateIntervalFormat *format;
      g_autoptr (CalFormatter) formatter = open_formatter (data, "gregory", CAL_STYLE_LONG, skeleton);
      g_autoptr (CalDate) first = cal_date_new_from_julian_day (backend, DAY, NULL);
      g_autoptr (CalDate) last = cal_date_new_from_julian_day (backend, DAY + length, NULL);
      g_autofree char *ours = mark_ours (formatter, first, last);
      g_autofree char *theirs = NULL, *our_text = unmark (ours), *their_text = NULL;
      g_autofree char *what = g_strdup_printf ("%s, %d days", skeleton, length);

      u_charsToUChars (skeleton, wide, (int32_t) strlen (skeleton) + 1);
      format = udtitvfmt_open (id, wide, -1, u"UTC", -1, &status);
      g_assert_true (U_SUCCESS (status));
      theirs = mark_theirs (format, DAY, DAY + length);
      their_text = unmark (theirs);
      udtitvfmt_close (format);

      if (!g_str_equal (our_text, their_text))
        continue;

      n_same++;

      if (is_same_month_for_icu (data, skeleton))
        compare (data, what, ours, theirs);
    }

  g_test_message ("%s: %u ranges compared", (const char *) data, n_same);
  g_assert_cmpuint (n_same, >=, 15);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (int i = 1; i < argc; i++)
    {
      g_autofree char *relative = g_strdup_printf ("/cal/oracles/icu-lengths/%s/relative", argv[i]);
      g_autofree char *period = g_strdup_printf ("/cal/oracles/icu-lengths/%s/period", argv[i]);
      g_autofree char *month_day = g_strdup_printf ("/cal/oracles/icu-lengths/%s/month-day", argv[i]);
      g_autofree char *sources = g_strdup_printf ("/cal/oracles/icu-lengths/%s/sources", argv[i]);

      g_test_add_data_func (relative, argv[i], test_relative);
      g_test_add_data_func (period, argv[i], test_period);
      g_test_add_data_func (month_day, argv[i], test_month_day);
      g_test_add_data_func (sources, argv[i], test_sources);
    }

  return g_test_run ();
}
