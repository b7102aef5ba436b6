/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The texts of a month grid in languages that ICU knows.  Without it nothing of this is called. */

#include "config.h"

#include "cal-month-grid.h"
#include "date-checks.h"
#include "grid-checks.h"
#include "lib/checks.h"

typedef struct
{
  const char *calendar;
  const char *other;
  const char *locale;
  const char *day;              /* of the first calendar */
  const char *label;            /* of that day */
  const char *secondary_label;
  const char *title;
  const char *subtitle;
  const char *year_title;
} TextRow;

/* Days are written as in whole dates, and titles agree with them.  All texts are those
 * of CLDR 42 and later. */
G_GNUC_UNUSED static const TextRow texts[] = {
  { "gregory", "persian", "en-GB", "2026-M11-29", "29", "8", "November 2026", "Aban – Azar 1405 AP", "2026" },
  { "gregory", NULL, "zh-CN", "2026-M11-29", "29", "", "2026年11月", NULL, "2026年" },
  { "chinese", "gregory", "zh-CN", "2026-M10-01", "初一", "9", "2026丙午年十月", "2026年11月至12月", "2026丙午年" },
  { "chinese", "gregory", "zh-CN", "2026-M10-21", "廿一", "29", "2026丙午年十月", "2026年11月至12月", "2026丙午年" },
  { "hebrew", "gregory", "he-IL", "5787-M01-01", "א׳", "12", "תשרי תשפ״ז", "ספטמבר–אוקטובר 2026", "תשפ״ז" },
  { "hebrew", "gregory", "he-IL", "5787-M01-15", "ט״ו", "26", "תשרי תשפ״ז", "ספטמבר–אוקטובר 2026", "תשפ״ז" },
  { "persian", "gregory", "fa-IR", "1405-M09-08", "۸", "۲۹", "آذر ۱۴۰۵", "نوامبر تا دسامبر ۲۰۲۶", "۱۴۰۵" },
  { "japanese", NULL, "ja-JP", "1989-M01-08", "8", "", "昭和64年1月～平成元年1月", NULL, "昭和64年" },
  { "tibetan", NULL, "en", "2026-M11-04", "3 bis", "", "Eleventh Month 2026(Fire-Horse)", NULL, "2026(Fire-Horse)" },
  { "islamic-umalqura", "gregory", "ar-SA", "1448-M06-19", "١٩", "٢٩", "جمادى الآخرة ١٤٤٨ هـ",
    "نوفمبر – ديسمبر، ٢٠٢٦", "١٤٤٨ هـ" },
};

/* Versions of CLDR differ in the width of the space around a dash. */
static void
assert_text (const char *text,
             const char *expected)
{
  g_autoptr (GString) plain = g_string_new (text);

  g_string_replace (plain, "\342\200\211", " ", 0);
  g_assert_cmpstr (text != NULL ? plain->str : NULL, ==, expected);
}

G_GNUC_UNUSED static void
test_text (gconstpointer data)
{
  const TextRow *row = data;
  g_autoptr (CalDate) date = check_date (row->calendar, row->day);
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (cal_date_get_backend (date), row->locale);
  g_autoptr (CalGridDay) day = NULL;
  guint position;

  cal_month_grid_set_secondary_calendar (grid, row->other);
  g_assert_true (cal_month_grid_show_date (grid, date, NULL));
  g_assert_true (cal_month_grid_find_day (grid, cal_date_get_julian_day (date), &position));
  day = cal_month_grid_get_day (grid, position);
  g_assert_cmpstr (cal_grid_day_get_label (day), ==, row->label);
  g_assert_cmpstr (cal_grid_day_get_secondary_label (day), ==, row->secondary_label);
  assert_text (cal_month_grid_get_title (grid), row->title);
  assert_text (cal_month_grid_get_subtitle (grid), row->subtitle);
  assert_text (cal_month_grid_get_year_title (grid), row->year_title);
}

G_GNUC_UNUSED static void
test_week_labels (void)
{
  g_autoptr (CalMonthGrid) grid = check_grid ("gregory");
  g_autoptr (CalDate) date = check_date ("gregory", "2026-M11-29");
  static const struct
  {
    const char *locale;
    const char *numerals;
    const char *label;
  } rows[] = {
    { "en-US", NULL, "45" }, { "fa-IR", NULL, "۴۵" }, { "fa-IR", "latn", "45" }, { "en-US", "deva", "४५" },
    { "he-IL", NULL, "45" }, { "he-IL", "hebr", "מ״ה" }, { "ar-EG-u-nu-latn", NULL, "45" },
  };

  g_assert_true (cal_month_grid_show_date (grid, date, NULL));
  cal_month_grid_set_first_weekday (grid, 1);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *label = NULL;

      cal_month_grid_set_locale (grid, rows[i].locale);
      cal_month_grid_set_numbering_system (grid, rows[i].numerals);
      label = cal_month_grid_dup_week_label (grid, 1);
      g_assert_cmpstr (label, ==, rows[i].label);
    }
}

static void
count (guint *counter)
{
  ++*counter;
}

/* A year that nobody has asked for is another one when its number is, and one that somebody
 * knows when it is written in another way. */
G_GNUC_UNUSED static void
test_year_title (gconstpointer data)
{
  gboolean asked = GPOINTER_TO_INT (data);
  g_autoptr (CalDate) date = check_date ("hebrew", "5787-M01-01");
  g_autoptr (CalMonthGrid) grid = cal_month_grid_new (cal_date_get_backend (date), "he-IL");
  guint n = 0;

  g_assert_true (cal_month_grid_show_date (grid, date, NULL));

  if (asked)
    g_assert_cmpstr (cal_month_grid_get_year_title (grid), ==, "תשפ״ז");

  g_signal_connect_swapped (grid, "notify::year-title", G_CALLBACK (count), &n);
  g_assert_true (cal_month_grid_move_months (grid, 1, NULL));
  g_assert_cmpuint (n, ==, 0);
  g_assert_true (cal_month_grid_move_months (grid, 12, NULL));
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpstr (cal_month_grid_get_year_title (grid), ==, "תשפ״ח");

  cal_month_grid_set_numbering_system (grid, "latn");
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpstr (cal_month_grid_get_year_title (grid), ==, "5788");
  cal_month_grid_set_minimum_rows (grid, 6);
  g_assert_cmpuint (n, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#ifdef HAVE_ICU
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/month-grid-texts/%s/%s/%s", texts[i].calendar, texts[i].locale,
                                               texts[i].day);

      g_test_add_data_func (path, &texts[i], test_text);
    }

  g_test_add_func ("/cal/month-grid-texts/week-labels", test_week_labels);
  g_test_add_data_func ("/cal/month-grid-texts/year/asked", GINT_TO_POINTER (TRUE), test_year_title);
  g_test_add_data_func ("/cal/month-grid-texts/year/new", GINT_TO_POINTER (FALSE), test_year_title);
#else
  test_skip_without_icu ("/cal/month-grid-texts");
#endif

  return g_test_run ();
}
