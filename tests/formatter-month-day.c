/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Months and days without a year, as they are written for people. */

#include "config.h"

#include <string.h>

#include "cal-formatter.h"
#include "cal-month-day.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/forms.h"
#include "lib/meton.h"
#include "lib/ruler.h"

typedef struct
{
  const char *locale;
  const char *calendar;
  const char *form;
  const char *code;
  int day;
  const char *text;
} Row;

static const Row rows[] = {
  { "en", "gregory", "full", "M11", 22, "November 22" },
  { "en", "gregory", "long", "M11", 22, "November 22" },
  { "en", "gregory", "medium", "M11", 22, "Nov 22" },
  { "en", "gregory", "short", "M11", 22, "11/22" },
  { "en", "gregory", "long", "M02", 29, "February 29" },
  { "en", "gregory", "@yMMMM", "M11", 22, "November 22" },
  { "en", "gregory", "@yMMM", "M11", 22, "Nov 22" },
  { "en", "gregory", "@yMMd", "M11", 22, "11/22" },
  { "en", "gregory", "@MMMMMd", "M11", 22, "Nov 22" },
  { "en", "gregory", "@y", "M11", 22, "Nov 22" },
  { "en", "gregory", "d 'of' LLLL y", "M11", 22, "November 22" },
  { "en", "gregory", "dd.MM.y", "M11", 22, "11/22" },
  { "en", "gregory", "D y", "M11", 22, "Nov 22" },
  { "en", "persian", "long", "M09", 1, "Azar 1" },
  /* No name in a year with a leap month, and no number that depends on the year. */
#ifdef HAVE_ICU
  { "en", "hebrew", "long", "M06", 14, "14 Adar" },
  { "en", "hebrew", "long", "M05L", 14, "14 Adar I" },
  { "en", "hebrew", "long", "M07", 14, "14 Nisan" },
  { "en", "hebrew", "short", "M07", 14, "14 Nisan" },
  { "en", "hebrew", "d/M/y", "M07", 14, "14 Nisan" },
#else
  { "en", "hebrew", "long", "M06", 14, "Adar 14" },
  { "en", "hebrew", "long", "M05L", 14, "Adar I 14" },
  { "en", "hebrew", "long", "M07", 14, "Nisan 14" },
  { "en", "hebrew", "short", "M07", 14, "Nisan 14" },
  { "en", "hebrew", "d/M/y", "M07", 14, "Nisan 14" },
#endif
  { "en-u-nu-roman", "gregory", "long", "M11", 22, "November XXII" },
#ifdef HAVE_ICU
  { "de", "hebrew", "short", "M07", 14, "14. Nisan" },
  { "he", "hebrew", "long", "M03", 12, "י״ב בכסלו" },
  { "he", "hebrew", "short", "M06", 14, "י״ד באדר" },
  { "he", "hebrew", "long", "M05L", 14, "י״ד באדר א׳" },
  { "he", "gregory", "long", "M11", 22, "22 בנובמבר" },
  { "zh", "chinese", "long", "M10", 14, "十月十四" },
  { "zh", "chinese", "full", "M01", 1, "正月初一" },
  { "zh", "chinese", "medium", "M04L", 15, "闰四月十五" },
  { "zh", "chinese", "short", "M10", 14, "农历10-14" },
  { "zh", "gregory", "long", "M11", 22, "11月22日" },
  { "zh-Hant", "chinese", "full", "M10", 14, "十月十四" },
  { "ja", "chinese", "full", "M10", 4, "十月四日" },
  { "ja", "japanese", "long", "M11", 22, "11月22日" },
  { "fa", "persian", "long", "M09", 1, "۱ آذر" },
  { "fa", "persian", "short", "M09", 1, "۹/۱" },
  { "fa-AF", "persian", "long", "M09", 1, "۱ قوس" },
  { "hu", "gregory", "long", "M11", 22, "november 22." },
  { "ru", "gregory", "long", "M11", 22, "22 ноября" },
  { "ar", "islamic-civil", "long", "M09", 27, "٢٧ رمضان" },
#endif
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = test_make_formatter (row->locale, row->calendar, row->form, &error);
  g_autoptr (CalBackend) backend = test_get_backend (row->calendar);
  g_autoptr (CalMonthDay) month_day = cal_month_day_new (backend, row->code, row->day, CAL_OVERFLOW_REJECT, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = cal_formatter_format_month_day (formatter, month_day, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, row->text);
}

/* The numerals of the property are there even where the style has letters. */
static void
test_numerals (void)
{
  GError *error = NULL;
  g_autoptr (CalBackend) chinese = test_get_backend ("chinese");
  g_autoptr (CalMonthDay) month_day = cal_month_day_new (chinese, "M10", 14, CAL_OVERFLOW_REJECT, &error);
  g_autoptr (CalFormatter) formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", "zh",
                                                       "backend", chinese, "numbering-system", "latn", NULL);
  g_autofree char *text = cal_formatter_format_month_day (formatter, month_day, &error);

  g_assert_no_error (error);
#ifdef HAVE_ICU
  g_assert_cmpstr (text, ==, "十月14日");
#else
  g_assert_nonnull (strstr (text, "14"));
#endif
}

/* Months and days that are unlike are written so, in every calendar and style: there is
 * no year to distinguish them. */
static void
test_unambiguous (void)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends) * 4; i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i / 4);
      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("en", backend, (CalStyle) (i % 4), NULL);
      g_autoptr (GHashTable) texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

      for (int number = 0; number < 60; number++)
        {
          g_autofree char *code = g_strdup_printf ("M%02d%s", number / 2, number % 2 != 0 ? "L" : "");
          g_autoptr (CalMonthDay) month_day = cal_month_day_new (backend, code, 3, CAL_OVERFLOW_REJECT, NULL);
          GError *error = NULL;
          char *text;

          if (month_day == NULL)
            continue;

          text = cal_formatter_format_month_day (formatter, month_day, &error);
          g_assert_no_error (error);

          if (g_hash_table_contains (texts, text))
            {
              g_test_message ("%s: “%s” is %s and %s", cal_backend_get_id (backend), text, code,
                              (char *) g_hash_table_lookup (texts, text));
              g_test_fail ();
            }

          g_hash_table_insert (texts, text, g_steal_pointer (&code));
        }

      g_assert_cmpuint (g_hash_table_size (texts), >=, 1);
    }
}

static void
check_style (CalBackend *backend,
             CalStyle    style,
             const char *wanted)
{
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = cal_month_day_new (backend, "M02", 5, CAL_OVERFLOW_REJECT, &error);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("en", backend, style, &error);
  g_autofree char *text = cal_formatter_format_month_day (formatter, month_day, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, wanted);
}

/* A calendar of the application, with leap months, is asked for names, as the numbers of its
 * months may differ from year to year; one that has the same months each year is not. */
static void
test_foreign (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", "metonic");
  g_autoptr (CalBackend) ruler = test_ruler_new ();

  check_style (meton, CAL_STYLE_LONG, "Month 2 5");
  check_style (meton, CAL_STYLE_SHORT, "M02 5");
  check_style (ruler, CAL_STYLE_SHORT, "2/5");
}

static void
test_errors (void)
{
  GError *error = NULL;
  g_autoptr (CalBackend) hebrew = test_get_backend ("hebrew");
  g_autoptr (CalBackend) gregorian = test_get_backend ("gregory");
  g_autoptr (CalMonthDay) month_day = cal_month_day_new (hebrew, "M03", 12, CAL_OVERFLOW_REJECT, &error);
  g_autoptr (CalFormatter) other = cal_formatter_new_for_style ("en", gregorian, CAL_STYLE_LONG, &error);
  g_autoptr (CalFormatter) broken = g_object_new (CAL_TYPE_FORMATTER, "backend", hebrew, "pattern", "x", NULL);

  g_assert_no_error (error);
  g_assert_null (cal_formatter_format_month_day (other, month_day, &error));
  g_assert_nonnull (strstr (error->message, "hebrew"));
  test_assert_error (&error, CAL_ERROR_MISMATCH);
  g_assert_null (cal_formatter_format_month_day (broken, month_day, &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const Row *row = &rows[i];
      g_autofree char *path = g_strdup_printf ("/cal/formatter-month-day/%s-%s-%s-%s", row->locale, row->calendar,
                                               row->form, row->code);

      g_strdelimit (path + 1, "'", '"');
      g_test_add_data_func (path, row, test_row);
    }

  g_test_add_func ("/cal/formatter-month-day/numerals", test_numerals);
  g_test_add_func ("/cal/formatter-month-day/unambiguous", test_unambiguous);
  g_test_add_func ("/cal/formatter-month-day/foreign", test_foreign);
  g_test_add_func ("/cal/formatter-month-day/errors", test_errors);
  test_skip_without_icu ("/cal/formatter-month-day/language");

  return g_test_run ();
}
