/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The days of Roman months, which the Julian calendar has for labels, and the counts of
 * years beside its eras. */

#include "config.h"

#include "cal-date.h"
#include "calendar-rows.h"

/* Days that sources date both ways, as Julian years, months and days. */
static const struct
{
  int date[3];
  CalDayPart part;
  int number;
  int label_month;
  const char *wide;
  const char *abbreviated;
} known[] = {
  { { -43, 3, 15 }, CAL_DAY_PART_IDES, 1, 3, "Idibus Martiis", "Id. Mart." },
  { { -168, 12, 8 }, CAL_DAY_PART_IDES, 6, 12, "ante diem sextum Idus Decembres", "a.d. VI Id. Dec." },
  { { 2026, 11, 16 }, CAL_DAY_PART_KALENDS, 16, 12, "ante diem sextum decimum Kalendas Decembres",
    "a.d. XVI Kal. Dec." },
  { { 2026, 1, 1 }, CAL_DAY_PART_KALENDS, 1, 1, "Kalendis Ianuariis", "Kal. Ian." },
  { { 2026, 1, 4 }, CAL_DAY_PART_NONES, 2, 1, "pridie Nonas Ianuarias", "prid. Non. Ian." },
  { { 2026, 12, 31 }, CAL_DAY_PART_KALENDS, 2, 1, "pridie Kalendas Ianuarias", "prid. Kal. Ian." },
  { { 2026, 1, 14 }, CAL_DAY_PART_KALENDS, 19, 2, "ante diem undevicesimum Kalendas Februarias",
    "a.d. XIX Kal. Feb." },
  { { 2026, 10, 7 }, CAL_DAY_PART_NONES, 1, 10, "Nonis Octobribus", "Non. Oct." },
  { { 2024, 2, 24 }, CAL_DAY_PART_KALENDS, 6, 3, "ante diem sextum Kalendas Martias", "a.d. VI Kal. Mart." },
  { { 2024, 2, 25 }, CAL_DAY_PART_KALENDS, 6, 3, "ante diem bis sextum Kalendas Martias",
    "a.d. bis VI Kal. Mart." },
  { { 2024, 2, 26 }, CAL_DAY_PART_KALENDS, 5, 3, "ante diem quintum Kalendas Martias", "a.d. V Kal. Mart." },
  { { 2023, 2, 24 }, CAL_DAY_PART_KALENDS, 6, 3, "ante diem sextum Kalendas Martias", "a.d. VI Kal. Mart." },
};

static void
test_known (void)
{
  g_autoptr (CalBackend) julian = check_lookup ("julian");

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    {
      gint64 day = check_day (julian, known[i].date);
      g_autoptr (CalDayLabel) label = cal_backend_dup_day_label (julian, day);
      g_autofree char *wide = cal_backend_dup_day_name (julian, day, "en", CAL_NAME_WIDTH_WIDE);
      g_autofree char *abbreviated = cal_backend_dup_day_name (julian, day, "fa", CAL_NAME_WIDTH_ABBREVIATED);
      g_autofree char *code = g_strdup_printf ("M%02d", known[i].label_month);

      g_assert_cmpint (cal_day_label_get_part (label), ==, known[i].part);
      g_assert_cmpint (cal_day_label_get_number (label), ==, known[i].number);
      g_assert_cmpint (cal_day_label_get_year (label), ==,
                       known[i].date[0] + (known[i].date[1] == 12 && known[i].label_month == 1));
      g_assert_cmpstr (cal_day_label_get_month_code (label), ==, code);
      g_assert_cmpstr (wide, ==, known[i].wide);
      g_assert_cmpstr (abbreviated, ==, known[i].abbreviated);
    }
}

/* Every day of some years, by counting down from each Kalends, Nones and Ides. */

static int
find_nones (int month)
{
  return month == 3 || month == 5 || month == 7 || month == 10 ? 7 : 5;
}

static void
check_label_of_day (CalBackend *julian,
                    gint64      day,
                    CalDayPart  part,
                    int         number,
                    gboolean    repeated)
{
  g_autoptr (CalDayLabel) label = cal_backend_dup_day_label (julian, day);
  CalLabelWhich which = repeated ? CAL_LABEL_WHICH_LAST : CAL_LABEL_WHICH_FIRST;
  GError *error = NULL;
  gint64 found;

  g_assert_cmpint (cal_day_label_get_part (label), ==, part);
  g_assert_cmpint (cal_day_label_get_number (label), ==, number);
  g_assert_cmpint (cal_day_label_is_repeated (label), ==, repeated);

  cal_backend_get_day_for_label (julian, label, which, CAL_OVERFLOW_REJECT, &found, &error);
  check_no_error (&error);
  g_assert_cmpint (found, ==, day);
}

static void
check_month (CalBackend *julian,
             int         year,
             int         month)
{
  int days = cal_backend_get_days_in_month (julian, year, month, NULL);
  gint64 start = check_day (julian, (int[]) { year, month, 1 });
  int nones = find_nones (month), ides = nones + 8, number = 2;

  check_label_of_day (julian, start, CAL_DAY_PART_KALENDS, 1, FALSE);
  for (int day = 2; day <= nones; day++)
    check_label_of_day (julian, start + day - 1, CAL_DAY_PART_NONES, nones - day + 1, FALSE);
  for (int day = nones + 1; day <= ides; day++)
    check_label_of_day (julian, start + day - 1, CAL_DAY_PART_IDES, ides - day + 1, FALSE);

  /* The sixth day is there twice before March of a leap year. */
  for (int day = days; day > ides; day--)
    {
      gboolean is_first_sixth = days == 29 && day == 24;

      number -= is_first_sixth;
      check_label_of_day (julian, start + day - 1, CAL_DAY_PART_KALENDS, number++, days == 29 && day == 25);
    }
}

static void
test_all_days (void)
{
  static const int years[] = { -999978, -43, 4, 1500, 2023, 2024, 999978 };
  g_autoptr (CalBackend) julian = check_lookup ("julian");

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    for (int month = 1; month <= 12; month++)
      check_month (julian, years[i], month);
}

static void
test_no_label (void)
{
  static const struct
  {
    int year;
    const char *code;
    CalDayPart part;
    int number;
  } labels[] = {
    { 2024, "M03", CAL_DAY_PART_KALENDS, 17 },
    { 2024, "M02", CAL_DAY_PART_KALENDS, 20 },
    { 2024, "M01", CAL_DAY_PART_NONES, 5 },
    { 2024, "M01", CAL_DAY_PART_IDES, 9 },
    { 2024, "M01", CAL_DAY_PART_BRIGHT, 1 },
  };
  g_autoptr (CalBackend) julian = check_lookup ("julian");

  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autoptr (CalDayLabel) label = cal_day_label_new (labels[i].year, labels[i].code, labels[i].part,
                                                         labels[i].number, NULL);
      g_autoptr (GError) error = NULL;
      gint64 day;

      g_assert_false (cal_backend_get_day_for_label (julian, label, CAL_LABEL_WHICH_FIRST, CAL_OVERFLOW_CONSTRAIN,
                                                     &day, &error));
      g_assert_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE);
    }
}

/* Rome and the Olympiads. */
static void
test_counts (void)
{
  static const struct
  {
    int year;
    int auc;
    int olymp;
  } rows[] = {
    { -752, 1, 24 }, { -775, -22, 1 }, { -168, 585, 608 }, { 1, 754, 777 }, { 2026, 2779, 2802 },
  };
  g_autoptr (CalBackend) julian = check_lookup ("julian");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalDate) date = cal_date_new (julian, rows[i].year, 12, 8, NULL);
      GError *error = NULL;
      int year;

      g_assert_true (cal_date_get_count_year (date, "auc", &year, &error));
      check_no_error (&error);
      g_assert_cmpint (year, ==, rows[i].auc);
      g_assert_true (cal_date_get_count_year (date, "olymp", &year, &error));
      check_no_error (&error);
      g_assert_cmpint (year, ==, rows[i].olymp);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  /* One run shows all that is wrong. */
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/cal/roman-days/known", test_known);
  g_test_add_func ("/cal/roman-days/all-days", test_all_days);
  g_test_add_func ("/cal/roman-days/no-label", test_no_label);
  g_test_add_func ("/cal/roman-days/counts", test_counts);

  return g_test_run ();
}
