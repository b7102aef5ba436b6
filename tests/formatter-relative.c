/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* How far dates are from each other, and how long periods are, in words. */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cal-formatter.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/forms.h"
#include "lib/hooked.h"
#include "lib/meton.h"

#define DAY 2461367 /* 2026-11-22, 12 Kislev 5787 */

typedef struct
{
  const char *locale;
  const char *calendar;
  const char *form;
  int days;
  const char *text;
} RelativeRow;

static const RelativeRow relative_rows[] = {
  { "en", "gregory", "long", 0, "today" },
  { "en", "gregory", "long", 1, "tomorrow" },
  { "en", "gregory", "long", -1, "yesterday" },
  { "en", "gregory", "long", 2, "in 2 days" },
  { "en", "gregory", "long", -2, "2 days ago" },
  { "en", "gregory", "long", 6, "in 6 days" },
  { "en", "gregory", "long", -6, "6 days ago" },
  { "en", "gregory", "long", 7, "in 1 week" },
  { "en", "gregory", "long", -7, "1 week ago" },
  { "en", "gregory", "long", 13, "in 1 week" },
  { "en", "gregory", "long", 14, "in 2 weeks" },
  { "en", "gregory", "long", 29, "in 4 weeks" },
  { "en", "gregory", "long", 30, "in 1 month" },
  { "en", "gregory", "long", -30, "4 weeks ago" },
  { "en", "gregory", "long", -31, "1 month ago" },
  { "en", "gregory", "long", 364, "in 11 months" },
  { "en", "gregory", "long", 365, "in 1 year" },
  { "en", "gregory", "long", -365, "1 year ago" },
  { "en", "gregory", "long", 729, "in 1 year" },
  { "en", "gregory", "long", 365250, "in 1,000 years" },
  /* 5787 has thirteen months. */
  { "en", "hebrew", "long", 365, "in 12 months" },
  { "en", "hebrew", "long", 384, "in 12 months" },
  { "en", "hebrew", "long", 385, "in 1 year" },
  { "en", "islamic-civil", "long", 354, "in 1 year" },
  { "en", "gregory", "full", 61, "in 2 months" },
  { "en", "gregory", "medium", 61, "in 2 months" },
  { "en", "gregory", "short", 61, "in 2 mo." },
  { "en", "gregory", "short", -800, "2 yr. ago" },
  { "en", "gregory", "short", 21, "in 3 wk." },
  { "en", "gregory", "short", 3, "in 3 days" },
  { "en", "gregory", "short", 1, "tomorrow" },
  { "en", "gregory", "@yMMMM", 61, "in 2 months" },
  { "en", "gregory", "'on' d MMMM", 3, "in 3 days" },
  { "en-u-nu-thai", "gregory", "long", 61, "in ๒ months" },
  { "en-u-nu-roman", "gregory", "long", 4, "in IV days" },
  { "en-u-nu-roman", "gregory", "long", 365250, "in M years" },
  { "en-u-nu-hebr", "gregory", "long", -365250 * 12L, "12,000 years ago" },
#ifdef HAVE_ICU
  { "de", "gregory", "long", 2, "übermorgen" },
  { "de", "gregory", "long", -2, "vorgestern" },
  { "de", "gregory", "long", -60, "vor 1 Monat" },
  { "de", "gregory", "long", -61, "vor 2 Monaten" },
  { "fa", "persian", "long", 5, "۵ روز دیگر" },
  { "fa-u-nu-latn", "persian", "long", 5, "5 روز دیگر" },
  /* Letters are for dates. */
  { "he", "hebrew", "long", 5, "בעוד 5 ימים" },
  { "zh", "chinese", "long", -5, "5天前" },
  { "ru", "gregory", "long", 60, "через 1 месяц" },
  { "ru", "gregory", "long", 161, "через 5 месяцев" },
#endif
};

static void
test_relative (gconstpointer data)
{
  const RelativeRow *row = data;
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = test_make_formatter (row->locale, row->calendar, row->form, &error);
  g_autoptr (CalBackend) persian = test_get_backend ("persian");
  g_autoptr (CalBackend) coptic = test_get_backend ("coptic");
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (persian, DAY + row->days, &error);
  g_autoptr (CalDate) reference = cal_date_new_from_julian_day (coptic, DAY, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = cal_formatter_format_relative (formatter, date, reference, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, row->text);
}

/* Placeholders have been filled in, with nothing of theirs left. */
static void
test_braces (void)
{
  static const char *const locales[] = { "ha", "ha-NE", "en", "de", "ar", "sw", "yo" };
  g_autoptr (CalBackend) backend = test_get_backend ("gregory");
  g_autoptr (CalDate) reference = cal_date_new_from_julian_day (backend, DAY, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    for (int days = -800; days <= 800; days += 7)
      {
        g_autoptr (CalFormatter) formatter = test_make_formatter (locales[i], "gregory", "long", NULL);
        g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY + days, NULL);
        g_autofree char *text = cal_formatter_format_relative (formatter, date, reference, NULL);

        g_assert_nonnull (text);
        g_assert_null (strpbrk (text, "{}"));
      }
}

/* The unit and the number of an English text. */
static gint64
read_relative (const char *text,
               CalUnit    *unit)
{
  static const char *const names[] = { "day", "week", "month", "year" };
  gboolean past = g_str_has_suffix (text, " ago");
  g_autoptr (GString) digits = g_string_new (NULL);

  *unit = CAL_UNIT_DAY;

  if (g_str_equal (text, "today") || g_str_equal (text, "tomorrow") || g_str_equal (text, "yesterday"))
    return g_str_equal (text, "today") ? 0 : g_str_equal (text, "tomorrow") ? 1 : -1;

  g_assert_true (past != g_str_has_prefix (text, "in "));

  for (const char *p = text; *p != '\0'; p++)
    if (g_ascii_isdigit (*p))
      g_string_append_c (digits, *p);

  while (strstr (text, names[*unit]) == NULL)
    g_assert_cmpint (++*unit, <=, CAL_UNIT_YEAR);

  return (past ? -1 : 1) * g_ascii_strtoll (digits->str, NULL, 10);
}

/* The number is that of cal_date_until () for the unit, and there is no whole one of a
 * larger unit. */
static void
check_relative (CalFormatter *formatter,
                CalDate      *date,
                CalDate      *reference)
{
  GError *error = NULL;
  g_autofree char *text = cal_formatter_format_relative (formatter, date, reference, &error);
  gint64 days = cal_date_get_julian_day (date) - cal_date_get_julian_day (reference);
  g_autoptr (CalPeriod) period = NULL;
  CalUnit unit;
  gint64 amount;

  g_assert_no_error (error);
  amount = read_relative (text, &unit);
  g_assert_true ((unit == CAL_UNIT_DAY) == (ABS (days) < 7));
  g_assert_true (days == 0 || (amount > 0) == (days > 0));

  period = cal_date_until (reference, date, MAX (unit, CAL_UNIT_WEEK), &error);
  g_assert_no_error (error);

  if (unit == CAL_UNIT_DAY)
    g_assert_cmpint (amount, ==, days);
  else if (unit == CAL_UNIT_WEEK)
    g_assert_cmpint (amount, ==, cal_period_get_weeks (period));
  else
    g_assert_cmpint (amount, ==, unit == CAL_UNIT_YEAR ? cal_period_get_years (period) : cal_period_get_months (period));

  if (unit == CAL_UNIT_WEEK || unit == CAL_UNIT_MONTH)
    {
      g_autoptr (CalPeriod) larger = cal_date_until (reference, date, unit == CAL_UNIT_WEEK ? CAL_UNIT_MONTH
                                                                                            : CAL_UNIT_YEAR, &error);

      g_assert_no_error (error);
      g_assert_cmpint (cal_period_get_years (larger), ==, 0);
      g_assert_true (unit == CAL_UNIT_MONTH || cal_period_get_months (larger) == 0);
    }
}

/* Every built-in calendar, near and far. */
static void
test_sweep (void)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());
  static const gint64 references[] = { DAY, 2299161, 1721426, 0, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX };
  static const gint64 days[] = {
    0, 1, 6, 7, 8, 18, 19, 20, 27, 28, 29, 30, 31, 32, 59, 60, 61, 353, 354, 355, 364, 365, 366, 384, 400, 36525,
    1000000, 700000000
  };

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);
      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("en", backend, CAL_STYLE_LONG, NULL);

      for (gsize k = 0; k < G_N_ELEMENTS (references) * G_N_ELEMENTS (days) * 2; k++)
        {
          gint64 from = references[k / 2 % G_N_ELEMENTS (references)];
          gint64 to = from + (k % 2 == 0 ? 1 : -1) * days[k / 2 / G_N_ELEMENTS (references)];
          g_autoptr (CalDate) reference = cal_date_new_from_julian_day (backend, from, NULL);
          g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, to, NULL);

          if (date != NULL && reference != NULL)
            check_relative (formatter, date, reference);
        }
    }
}

/* A calendar of the application counts its own months. */
static void
test_foreign (void)
{
  GError *error = NULL;
  g_autoptr (CalBackend) meton = test_meton_new ("meton", "metonic");
  g_autoptr (CalBackend) gregorian = test_get_backend ("gregory");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("en", meton, CAL_STYLE_LONG, &error);
  g_autoptr (CalDate) reference = cal_date_new_from_julian_day (gregorian, TEST_METON_EPOCH + 100, &error);

  g_assert_no_error (error);

  for (int days = -90; days < 7000; days += 11)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (meton, TEST_METON_EPOCH + 100 + days, &error);
      g_autoptr (CalDate) own = cal_date_to_backend (reference, meton, &error);

      g_assert_no_error (error);
      check_relative (formatter, date, own);
    }
}

typedef struct
{
  const char *locale;
  const char *form;
  const char *period;
  const char *text;
} PeriodRow;

static const PeriodRow period_rows[] = {
  { "en", "long", "P41Y8M", "41 years, 8 months" },
  { "en", "full", "P1Y1M1W1D", "1 year, 1 month, 1 week, 1 day" },
  { "en", "medium", "P2Y2M2W2D", "2 years, 2 months, 2 weeks, 2 days" },
  { "en", "short", "P41Y8M", "41 yrs, 8 mths" },
  { "en", "short", "P1Y1M1W1D", "1 yr, 1 mth, 1 wk, 1 day" },
  { "en", "short", "P2W2D", "2 wks, 2 days" },
  { "en", "long", "P0D", "0 days" },
  { "en", "long", "P0Y0M0W0D", "0 days" },
  { "en", "long", "P1Y1D", "1 year, 1 day" },
  { "en", "long", "-P1Y2M", "-1 year, 2 months" },
  { "en", "long", "-P3D", "-3 days" },
  { "en", "long", "-P1W", "-1 week" },
  { "en", "long", "P12345D", "12,345 days" },
  { "en", "long", "P2147483647Y2147483647D", "2,147,483,647 years, 2,147,483,647 days" },
  { "en", "long", "-P2147483647M", "-2,147,483,647 months" },
  { "en", "long", "P1001000D", "1,001,000 days" },
  { "en-u-nu-roman", "long", "P41Y8M", "XLI years, VIII months" },
  { "en-u-nu-roman", "long", "-P41Y8M", "-XLI years, VIII months" },
  { "en", "'on' d MMMM", "P8M", "8 months" },
#ifdef HAVE_ICU
  { "de", "long", "P1Y2M3D", "1 Jahr, 2 Monate und 3 Tage" },
  { "fa", "long", "P41Y8M", "۴۱ سال و ۸ ماه" },
  { "ru", "long", "P1Y2M5D", "1 год 2 месяца 5 дней" },
  { "ar", "long", "P41Y8M", "٤١ سنة و٨ أشهر" },
  { "ja", "long", "P41Y8M", "41 年 8 か月" },
  /* A year, without a number: the sign is there all the same. */
  { "he", "long", "-P1Y2M", "\xe2\x80\x8e-שנה, חודשיים" },
#endif
};

static void
test_period (gconstpointer data)
{
  const PeriodRow *row = data;
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = test_make_formatter (row->locale, "hebrew", row->form, &error);
  g_autoptr (CalPeriod) period = cal_period_new_from_string (row->period, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = cal_formatter_format_period (formatter, period, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, row->text);
}

/* The numerals of the property are those of all numbers. */
static void
test_numerals (void)
{
  GError *error = NULL;
  g_autoptr (CalBackend) hebrew = test_get_backend ("hebrew");
  g_autoptr (CalFormatter) formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", "en",
                                                       "backend", hebrew, "numbering-system", "hebr", NULL);
  g_autoptr (CalDate) reference = cal_date_new_from_julian_day (hebrew, DAY, &error);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (hebrew, DAY - 5, &error);
  g_autoptr (CalPeriod) period = cal_period_new (15, 0, 0, 1, &error);
  g_autofree char *relative = cal_formatter_format_relative (formatter, date, reference, &error);
  g_autofree char *length = cal_formatter_format_period (formatter, period, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (relative, ==, "ה׳ days ago");
  g_assert_cmpstr (length, ==, "ט״ו years, א׳ day");
}

static void
test_errors (void)
{
  GError *error = NULL;
  g_autoptr (CalBackend) backend = test_get_backend ("gregory");
  g_autoptr (CalFormatter) broken = g_object_new (CAL_TYPE_FORMATTER, "backend", backend, "pattern", "x", NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, &error);
  g_autoptr (CalPeriod) period = cal_period_new (1, 2, 0, 0, &error);

  g_assert_no_error (error);
  g_assert_null (cal_formatter_format_relative (broken, date, date, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
  g_assert_null (cal_formatter_format_period (broken, period, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

static gboolean
get_short_range (CalBackend  *self G_GNUC_UNUSED,
                 gint64      *first,
                 gint64      *last,
                 GError     **error G_GNUC_UNUSED)
{
  *first = TEST_METON_EPOCH;
  *last = TEST_METON_EPOCH + 1000;

  return TRUE;
}

/* A day that the calendar of the formatter does not have. */
static void
test_out_of_range (void)
{
  static const CalBackendClass hooks = { .get_range = get_short_range };
  GError *error = NULL;
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  g_autoptr (CalBackend) gregorian = test_get_backend ("gregory");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("en", backend, CAL_STYLE_LONG, &error);
  g_autoptr (CalDate) beyond = cal_date_new_from_julian_day (gregorian, TEST_METON_EPOCH + 1001, &error);
  g_autoptr (CalDate) within = cal_date_new_from_julian_day (gregorian, TEST_METON_EPOCH + 1000, &error);
  g_autofree char *text = cal_formatter_format_relative (formatter, within, within, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, "today");
  g_assert_null (cal_formatter_format_relative (formatter, beyond, within, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
  g_assert_null (cal_formatter_format_relative (formatter, within, beyond, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (relative_rows); i++)
    {
      const RelativeRow *row = &relative_rows[i];
      g_autofree char *path = g_strdup_printf ("/cal/formatter-relative/relative/%s-%s-%s-%d", row->locale,
                                               row->calendar, row->form, row->days);

      g_test_add_data_func (path, row, test_relative);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (period_rows); i++)
    {
      const PeriodRow *row = &period_rows[i];
      g_autofree char *path = g_strdup_printf ("/cal/formatter-relative/period/%s-%s-%s", row->locale, row->form,
                                               row->period);

      g_test_add_data_func (path, row, test_period);
    }

  g_test_add_func ("/cal/formatter-relative/braces", test_braces);
  g_test_add_func ("/cal/formatter-relative/sweep", test_sweep);
  g_test_add_func ("/cal/formatter-relative/foreign", test_foreign);
  g_test_add_func ("/cal/formatter-relative/numerals", test_numerals);
  g_test_add_func ("/cal/formatter-relative/errors", test_errors);
  g_test_add_func ("/cal/formatter-relative/out-of-range", test_out_of_range);
  test_skip_without_icu ("/cal/formatter-relative/language");

  return g_test_run ();
}
