/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The calendars that are built in as tables: against their files, against the packages whose
 * months tests/data/nepali.mjs writes, and against days that were kept. */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cal-date-fields.h"
#include "cal-formatter.h"
#include "cal-tables-private.h"
#include "label-checks.h"
#include "table-checks.h"

#define THREADS "Several public threads: new year of 2081, 2082 and 2083 of Nepal"
#define ALL_TABLES "All thirteen tables of cal/backends/data/nepali.cal"
#define PHOTOGRAPHS "Photographs of the calendar of 2062, aerawatcorp/bikram issues 25 and 26"
#define AD_BS "ad-bs-converter 0.5.0: 2073-10-29 is 11 February 2017, a Saturday"
#define HIJRIDATE "hijridate, which checks printed Umm al-Qura calendars"
#define KAABA "The seizure of the Great Mosque began on 1 Muharram 1400, 20 November 1979"
#define THAI_HOLIDAY "Public holidays of Thailand"

static const DateRow dates[] = {
  { "nepali", "1943-04-14", 2000, "M01", 1, "bs", 2000, ALL_TABLES },
  { "nepali", "2005-05-15", 2062, "M02", 1, "bs", 2062, PHOTOGRAPHS },
  { "nepali", "2017-02-11", 2073, "M10", 29, "bs", 2073, AD_BS },
  { "nepali", "2024-04-13", 2081, "M01", 1, "bs", 2081, THREADS },
  { "nepali", "2025-04-14", 2082, "M01", 1, "bs", 2082, THREADS },
  { "nepali", "2026-04-14", 2083, "M01", 1, "bs", 2083, THREADS },

  { "umalqura-printed", "1924-08-01", 1343, "M01", 1, "ah", 1343, HIJRIDATE },
  { "umalqura-printed", "1979-11-20", 1400, "M01", 1, "ah", 1400, KAABA },
  { "umalqura-printed", "2025-03-01", 1446, "M09", 1, "ah", 1446, "Ramadan 1446 in Saudi Arabia, as announced" },

  { "thai-lunar", "2023-03-06", 2566, "M04", 15, "be", 2566, THAI_HOLIDAY ": Makha Bucha of a leap year" },
  { "thai-lunar", "2024-02-24", 2567, "M03", 15, "be", 2567, THAI_HOLIDAY ": Makha Bucha" },
  { "thai-lunar", "2025-02-12", 2568, "M03", 15, "be", 2568, THAI_HOLIDAY ": Makha Bucha" },
  { "thai-lunar", "2026-03-03", 2569, "M04", 15, "be", 2569, THAI_HOLIDAY ": Makha Bucha of a leap year" },
  { "thai-lunar", "2023-06-03", 2566, "M07", 15, "be", 2566, THAI_HOLIDAY ": Visakha of a leap year" },
  { "thai-lunar", "2024-05-22", 2567, "M06", 15, "be", 2567, THAI_HOLIDAY ": Visakha" },
  { "thai-lunar", "2025-05-11", 2568, "M06", 15, "be", 2568, THAI_HOLIDAY ": Visakha" },
  { "thai-lunar", "2026-05-31", 2569, "M07", 15, "be", 2569, THAI_HOLIDAY ": Visakha of a leap year" },
  { "thai-lunar", "2023-08-01", 2566, "M08L", 15, "be", 2566, THAI_HOLIDAY ": Asalha of a leap year" },
  { "thai-lunar", "2024-07-20", 2567, "M08", 15, "be", 2567, THAI_HOLIDAY ": Asalha" },
  { "thai-lunar", "2025-07-10", 2568, "M08", 15, "be", 2568, THAI_HOLIDAY ": Asalha" },
  { "thai-lunar", "2026-07-29", 2569, "M08L", 15, "be", 2569, THAI_HOLIDAY ": Asalha of a leap year" },
  { "thai-lunar", "2025-11-05", 2568, "M12", 15, "be", 2568, THAI_HOLIDAY ": Loy Krathong" },
};

static const EraRow eras[] = {
  { "nepali", "bs", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Bikram Sambat" },
  { "thai-lunar", "be", NULL, CAL_ERA_KIND_EPOCH, 1, NULL, NULL, "Buddhist Era" },
};

static const CodeRow codes[] = {
  { "thai-lunar", 2566, "M08L", CAL_OVERFLOW_REJECT, 9, NULL },
  { "thai-lunar", 2567, "M08L", CAL_OVERFLOW_CONSTRAIN, 8, NULL },
  { "thai-lunar", 2567, "M08L", CAL_OVERFLOW_REJECT, 0,
    "leap month M08L is not in year 2567 of calendar “thai-lunar”; it has none" },
};

static const NameRow month_names[] = {
  { "nepali", 2080, 1, "Baishakh" },
  { "nepali", 2080, 12, "Chaitra" },
  { "umalqura-printed", 1446, 9, "Ramadan" },
  { "thai-lunar", 2566, 8, "Duean Paet" },
  { "thai-lunar", 2566, 9, "Duean Paet Lang" },
  { "thai-lunar", 2566, 13, "Duean Sip Song" },
};

static const NoDateRow no_dates[] = {
  { "nepali", 2062, 2, 32, CAL_ERROR_INVALID_DATE,
    "day 32 is not in month 2 (Jestha) of year 2062 of calendar “nepali”; it has 31 days" },
  { "nepali", 1000013, 1, 1, CAL_ERROR_OUT_OF_RANGE,
    "year 1000013 is out of range; calendar “nepali” has years -999898 to 1000012" },
  { "umalqura-printed", 1343, 9, 29, CAL_ERROR_INVALID_DATE,
    "day 29 is not in month 9 (Ramadan) of year 1343 of calendar “umalqura-printed”; it has 28 days" },
  { "thai-lunar", 2567, 13, 1, CAL_ERROR_INVALID_DATE,
    "month 13 is not in year 2567 of calendar “thai-lunar”; it has months 1 to 12" },
};

static void
test_identity (void)
{
  static const struct { const char *name; CalSystem system; CalKind kind; const char *display_name; } rows[] = {
    { "Bikram-Sambat", CAL_SYSTEM_NEPALI, CAL_KIND_SOLAR, "Nepali Calendar" },
    { "UmAlQura-Printed", CAL_SYSTEM_UMALQURA_PRINTED, CAL_KIND_LUNAR, "Hijri Calendar (Umm al-Qura, as printed)" },
    { "thai-lunar", CAL_SYSTEM_THAI_LUNAR, CAL_KIND_LUNISOLAR, "Thai Lunar Calendar" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (rows[i].name);
      g_autofree char *name = cal_backend_get_display_name (backend, "en");

      g_assert_cmpint (cal_backend_get_system (backend), ==, rows[i].system);
      g_assert_cmpint (cal_backend_get_kind (backend), ==, rows[i].kind);
      g_assert_cmpstr (name, ==, rows[i].display_name);
    }
}

/* How sure the years around each bound are. */
static void
test_accuracy (void)
{
  static const struct { const char *calendar; int year; CalAccuracy before; CalAccuracy from; } rows[] = {
    { "nepali", 500, CAL_ACCURACY_APPROXIMATE, CAL_ACCURACY_COMPUTED },
    { "nepali", 1970, CAL_ACCURACY_COMPUTED, CAL_ACCURACY_PROVISIONAL },
    { "nepali", 2000, CAL_ACCURACY_PROVISIONAL, CAL_ACCURACY_EXACT },
    { "nepali", 2084, CAL_ACCURACY_EXACT, CAL_ACCURACY_PROVISIONAL },
    { "nepali", 2101, CAL_ACCURACY_PROVISIONAL, CAL_ACCURACY_COMPUTED },
    { "nepali", 3501, CAL_ACCURACY_COMPUTED, CAL_ACCURACY_APPROXIMATE },
    { "umalqura-printed", 1343, CAL_ACCURACY_COMPUTED, CAL_ACCURACY_EXACT },
    { "umalqura-printed", 1451, CAL_ACCURACY_EXACT, CAL_ACCURACY_PROVISIONAL },
    { "umalqura-printed", 1501, CAL_ACCURACY_PROVISIONAL, CAL_ACCURACY_COMPUTED },
    { "thai-lunar", 2458, CAL_ACCURACY_COMPUTED, CAL_ACCURACY_PROVISIONAL },
    { "thai-lunar", 2484, CAL_ACCURACY_PROVISIONAL, CAL_ACCURACY_EXACT },
    { "thai-lunar", 2570, CAL_ACCURACY_EXACT, CAL_ACCURACY_PROVISIONAL },
    { "thai-lunar", 2701, CAL_ACCURACY_PROVISIONAL, CAL_ACCURACY_COMPUTED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (rows[i].calendar);
      gint64 day = check_day (backend, (int[]) { rows[i].year, 1, 1 });

      g_test_message ("%s %d", rows[i].calendar, rows[i].year);
      check_accuracy (backend, day - 1, rows[i].before);
      check_accuracy (backend, day, rows[i].from);
    }
}

/* The files from which they are made. */

static const struct { const char *calendar; gint32 first; gint32 end; } tables[] = {
  { "nepali", 2419871, 2467720 },
  { "umalqura-printed", 2423999, 2479990 },
  { "thai-lunar", 2420455, 2509224 },
};

static CalBackend *
load_file (const char *calendar)
{
  g_autofree char *base = g_strconcat (calendar, ".cal", NULL);
  g_autofree char *name = g_test_build_filename (G_TEST_DIST, "..", "cal", "backends", "data", base, NULL);
  GError *error = NULL;
  CalBackend *backend = cal_table_backend_new_from_file (NULL, name, &error);

  check_no_error (&error);

  return backend;
}

static void
check_same_day (CalBackend *a,
                CalBackend *b,
                gint64      day)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (a, day, NULL);
  g_autoptr (CalDate) same = cal_date_new_from_julian_day (b, day, NULL);
  g_autofree char *source = cal_backend_get_source_for_day (a, day);
  g_autofree char *same_source = cal_backend_get_source_for_day (b, day);

  g_assert_cmpint (cal_date_get_year (date), ==, cal_date_get_year (same));
  g_assert_cmpstr (cal_date_get_month_code (date), ==, cal_date_get_month_code (same));
  g_assert_cmpint (cal_date_get_day (date), ==, cal_date_get_day (same));
  g_assert_cmpint (cal_date_get_accuracy (date), ==, cal_date_get_accuracy (same));
  g_assert_cmpstr (source, ==, same_source);
}

static void
test_files (void)
{
  int step = g_test_thorough () ? 1 : 3;

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr (CalBackend) file = load_file (tables[i].calendar);
      g_autoptr (CalBackend) built_in = check_lookup (tables[i].calendar);
      gint64 first, last, file_first, file_last;

      g_assert_cmpstr (cal_backend_get_id (file), ==, tables[i].calendar);
      g_assert_cmpint (cal_backend_get_kind (file), ==, cal_backend_get_kind (built_in));
      cal_backend_get_authoritative_range (file, &file_first, &file_last);
      cal_backend_get_authoritative_range (built_in, &first, &last);
      g_assert_cmpint (file_first, ==, first);
      g_assert_cmpint (file_last, ==, last);

      for (gint64 day = tables[i].first; day < tables[i].end && !g_test_failed (); day += step)
        check_same_day (file, built_in, day);
      check_same_day (file, built_in, tables[i].end - 1);
    }
}

/* Whether the catalogues of the build are there, from which names are then taken. */
static gboolean
use_catalogues (void)
{
  g_autofree char *directory = g_test_build_filename (G_TEST_BUILT, "..", "po", NULL);
  g_autofree char *catalogue = g_build_filename (directory, "ne", "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);

  if (!g_file_test (catalogue, G_FILE_TEST_EXISTS))
    return FALSE;

  /* It is kept. */
  cal_names_set_directory (g_intern_string (directory));

  return TRUE;
}

static void
check_file_names (const char *calendar,
                  const char *locale)
{
  g_autoptr (CalBackend) file = load_file (calendar);
  g_autoptr (CalBackend) built_in = check_lookup (calendar);
  g_autofree char *name = cal_backend_get_display_name (file, locale);
  g_autofree char *same_name = cal_backend_get_display_name (built_in, locale);
  int year, months;

  g_assert_cmpstr (name, ==, same_name);
  cal_backend_julian_day_to_date (file, 2460200, &year, NULL, NULL, NULL);
  months = cal_backend_get_months_in_year (file, year, NULL);

  for (int month = 1; month <= months; month++)
    {
      g_autofree char *a = cal_backend_get_month_name (file, locale, year, month, CAL_NAME_WIDTH_WIDE,
                                                       CAL_NAME_CONTEXT_FORMAT, NULL);
      g_autofree char *b = cal_backend_get_month_name (built_in, locale, year, month, CAL_NAME_WIDTH_WIDE,
                                                       CAL_NAME_CONTEXT_FORMAT, NULL);

      g_assert_cmpstr (a, ==, b);
    }
}

/* The names in a file are those that the calendar has without it. */
static void
test_file_names (void)
{
  gboolean has_catalogues = use_catalogues ();

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    check_file_names (tables[i].calendar, "en");

  if (!has_catalogues)
    return;

  check_file_names ("nepali", "ne");
  check_file_names ("thai-lunar", "th");
}

#ifdef HAVE_ICU
static void
test_digits (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("nepali");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("ne", backend, CAL_STYLE_LONG, NULL);
  g_autoptr (CalDate) date = cal_date_new (backend, 2082, 1, 15, NULL);
  g_autofree char *text = cal_formatter_format (formatter, date, NULL);

  g_assert_nonnull (strstr (text, "२०८२"));
  g_assert_nonnull (strstr (text, "१५"));
}
#endif

/* What holds around the tables begins the same years on the same days. */
static void
test_seams (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (tables[i].calendar);
      const CalTableRule *rule = (const CalTableRule *) cal_backend_peek_rule (backend);
      const CalTable *table = rule->table;
      CalFields before = rule->before->from_day (rule->before, tables[i].first);
      CalFields after = rule->after->from_day (rule->after, tables[i].end);

      g_assert_cmpint (table->starts[0], ==, tables[i].first);
      g_assert_cmpint (table->starts[table->n_months], ==, tables[i].end);
      g_assert_cmpint (before.year, ==, table->first_year);
      g_assert_cmpint (before.month * 100 + before.day, ==, 101);
      g_assert_cmpint (after.year, ==, table->first_year + table->n_years);
      g_assert_cmpint (after.month * 100 + after.day, ==, 101);
      rows_check_extremes (backend);
    }
}

/* The months that begin on another day by the rule, each by one. */
static void
test_nepali_rule (void)
{
  static const int others[][2] = { { 1977, 2 }, { 2035, 2 }, { 2046, 11 }, { 2062, 2 }, { 2062, 7 }, { 2066, 12 }, { 2074, 8 } };
  g_autoptr (CalBackend) backend = check_lookup ("nepali");
  const CalRule *rule = cal_backend_peek_rule (backend);
  gsize n = 0;

  for (int year = 1970; year <= 2100; year++)
    for (int month = 1; month <= 12; month++)
      {
        int days = cal_nepali_rule.month_start (&cal_nepali_rule, year, month) - rule->month_start (rule, year, month);

        if (days == 0)
          continue;

        g_assert_cmpint (ABS (days), ==, 1);
        g_assert_cmpuint (n, <, G_N_ELEMENTS (others));
        g_assert_cmpint (year, ==, others[n][0]);
        g_assert_cmpint (month, ==, others[n++][1]);
      }

  g_assert_cmpuint (n, ==, G_N_ELEMENTS (others));
}

/* Of every day: from_day () and month_start () are one rule. */
static void
check_base_rule (const CalRule *rule)
{
  int n = g_test_thorough () ? 2000000 : 20000;

  for (int i = 0; i < n && !g_test_failed (); i++)
    {
      gint32 day = g_test_rand_int_range (CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
      CalFields fields = rule->from_day (rule, day);

      g_assert_cmpint (rule->to_day (rule, fields.year, fields.month, fields.day), ==, day);
      g_assert_cmpint (rule->month_start (rule, fields.year, fields.month) + fields.day - 1, ==, day);
      g_assert_cmpint (fields.day, <=, rule->days_in_month (rule, fields.year, fields.month));
      g_assert_cmpint (fields.day, >, 0);
    }

  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MIN).year, ==, rule->first_year);
  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MAX).year, ==, rule->last_year);
}

static void
test_base_rules (void)
{
  check_base_rule (&cal_nepali_rule);
  check_base_rule (&cal_khmer_rule);
}

/* Faults of the packages: the calendar of 2062 was printed otherwise, and the others stand in
 * no other table. */
static gboolean
is_known_fault (const char *package,
                int         year)
{
  return year == 2062 || (g_str_equal (package, "remotemerge") && (year == 1977 || year == 1981 || year == 1998));
}

static void
test_packages (void)
{
  g_auto (GStrv) lines = check_read_lines ("nepali.txt");
  g_autoptr (CalBackend) backend = check_lookup ("nepali");
  int n_months = 0, n_faults = 0;

  for (gsize i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], " ", -1);
      int year = atoi (fields[1]);
      gboolean same = check_day (backend, (int[]) { year, 1, 1 }) == rows_iso_day (fields[2]);

      for (int month = 1; month <= 12; month++, n_months++)
        same &= *fields[month + 2] == '?' ||
                atoi (fields[month + 2]) == cal_backend_get_days_in_month (backend, year, month, NULL);

      g_test_message ("%s", lines[i]);
      g_assert_cmpint (same, ==, !is_known_fault (fields[0], year));
      n_faults += !same;
    }

  g_assert_cmpint (n_months, ==, 2700);
  g_assert_cmpint (n_faults, ==, 5);
}

static void
test_fiscal_year (void)
{
  static const struct { int month; int day; int year; } rows[] = { { 3, 31, 2081 }, { 3, 32, 2081 }, { 4, 1, 2082 }, { 12, 30, 2082 } };
  g_autoptr (CalBackend) backend = check_lookup ("nepali");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (CalDate) date = cal_date_new (backend, 2082, rows[i].month, rows[i].day, NULL);
      GError *error = NULL;
      int year;

      if (date == NULL)
        continue;

      g_assert_true (cal_date_get_count_year (date, "fiscal", &year, &error));
      check_no_error (&error);
      g_assert_cmpint (year, ==, rows[i].year);
    }
}

/* Both ways, and where the calendars of Saudi Arabia agree. */
static void
test_printed_months (void)
{
  g_autoptr (CalBackend) printed = check_lookup ("umalqura-printed");
  g_autoptr (CalBackend) computed = check_lookup ("islamic-umalqura");
  int before = 0, within = 0, after = 0;

  for (int year = 1343; year <= 1500; year++)
    for (int month = 1; month <= 12; month++)
      {
        gint64 day = check_day (printed, (int[]) { year, month, 1 });
        int back_year, back_month, back_day;
        gboolean differs = day != check_day (computed, (int[]) { year, month, 1 });

        g_assert_true (cal_backend_julian_day_to_date (printed, day, &back_year, &back_month, &back_day, NULL));
        g_assert_cmpint (back_year, ==, year);
        g_assert_cmpint (back_month, ==, month);
        g_assert_cmpint (back_day, ==, 1);
        *(year < 1420 ? &before : year <= 1450 ? &within : &after) += differs;
      }

  g_assert_cmpint (before, ==, 529);
  g_assert_cmpint (within, ==, 0);
  g_assert_cmpint (after, ==, 211);
}

static void
test_odd_months (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("umalqura-printed");
  static const int years[] = { 1343, 1345, 1348, 1349, 1364 };
  gsize n = 0;

  for (int year = 1300; year <= 1600; year++)
    {
      gboolean is_odd = FALSE;

      for (int month = 1; month <= 12; month++)
        {
          int days = cal_backend_get_days_in_month (backend, year, month, NULL);

          g_assert_cmpint (days, >=, 28);
          g_assert_cmpint (days, <=, 31);
          is_odd |= days == 28 || days == 31;
        }

      if (is_odd)
        g_assert_cmpint (year, ==, years[n++]);
    }

  g_assert_cmpuint (n, ==, G_N_ELEMENTS (years));
}

/* How many years of the list are of each kind. */
static void
test_thai_years (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("thai-lunar");
  int n_common = 0, n_long = 0, n_leap = 0;

  for (int year = 2458; year <= 2700; year++)
    {
      int days = cal_backend_get_days_in_year (backend, year, NULL);

      g_assert_cmpint (cal_backend_is_leap_year (backend, year, NULL), ==, days == 384);
      n_common += days == 354;
      n_long += days == 355;
      n_leap += days == 384;
    }

  g_assert_cmpint (n_common, ==, 106);
  g_assert_cmpint (n_long, ==, 47);
  g_assert_cmpint (n_leap, ==, 90);
}

static int
get_place (const CalLabel *label)
{
  return label->number + (label->part == CAL_DAY_PART_WANING ? 15 : 0);
}

static CalLabel
get_label (int place)
{
  return (CalLabel) { .part = place > 15 ? CAL_DAY_PART_WANING : CAL_DAY_PART_WAXING,
                      .number = (gint16) (place > 15 ? place - 15 : place) };
}

static void
test_thai_labels (void)
{
  g_autoptr (CalBackend) backend = check_lookup ("thai-lunar");
  const CalRule *rule = cal_backend_peek_rule (backend);

  for (gint32 year = 2440; year < 2720 && !g_test_failed (); year++)
    for (int month = rule->months_in_year (rule, year); month > 0; month--)
      check_labels_of_month (rule, year, month, rule->days_in_month (rule, year, month), get_label, get_place);
}

static void
test_years (void)
{
  check_rule ("nepali", 1900, 2200);
  check_rule ("umalqura-printed", 1300, 1610);
  check_rule ("thai-lunar", 2400, 2800);
}

static void
test_validate (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autoptr (CalBackend) backend = check_lookup (tables[i].calendar);
      int margin = g_test_thorough () ? 100000 : 500;
      gboolean valid;
      GError *error = NULL;

      valid = cal_backend_validate (backend, tables[i].first - margin, tables[i].first + margin, &error);
      check_no_error (&error);
      g_assert_true (valid);
      valid = cal_backend_validate (backend, tables[i].end - margin, tables[i].end + margin, &error);
      check_no_error (&error);
      g_assert_true (valid);
      check_arithmetic (backend, tables[i].first - 20000, tables[i].end + 20000);
    }
}

/* Months of the rule that begin as late in a day as its numbers allow: in the last of the
 * 1080000 parts. */
static void
test_nepali_last_parts (void)
{
  static const int months[][2] = {
    { 415520, 1 }, { 161687, 2 }, { 861749, 3 }, { 755381, 4 }, { 232373, 5 }, { 773627, 6 },
    { -39564, 7 }, { 174147, 8 }, { 48641, 9 }, { 332361, 10 }, { 380108, 11 }, { 425866, 12 },
  };
  g_autoptr (CalBackend) backend = check_lookup ("nepali");
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (months); i++)
    {
      int year, month, day;
      gint64 julian_day;

      g_assert_true (cal_backend_date_to_julian_day (backend, months[i][0], months[i][1], 1, &julian_day, &error));
      check_no_error (&error);
      g_assert_true (cal_backend_julian_day_to_date (backend, julian_day, &year, &month, &day, &error));
      check_no_error (&error);
      g_assert_cmpint (year, ==, months[i][0]);
      g_assert_cmpint (month, ==, months[i][1]);
      g_assert_cmpint (day, ==, 1);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_DATE_ROWS (dates);
  ADD_ERA_ROWS (eras);
  ADD_CODE_ROWS (codes);
  ADD_NAME_ROWS (month_names);
  ADD_NO_DATE_ROWS (no_dates);
  g_test_add_func ("/cal/table/built-in/identity", test_identity);
  g_test_add_func ("/cal/table/built-in/accuracy", test_accuracy);
  g_test_add_func ("/cal/table/built-in/files", test_files);
  g_test_add_func ("/cal/table/built-in/file-names", test_file_names);
#ifdef HAVE_ICU
  g_test_add_func ("/cal/table/built-in/digits", test_digits);
#else
  test_skip_without_icu ("/cal/table/built-in/digits");
#endif
  g_test_add_func ("/cal/table/built-in/seams", test_seams);
  g_test_add_func ("/cal/table/built-in/years", test_years);
  g_test_add_func ("/cal/table/built-in/validate", test_validate);
  g_test_add_func ("/cal/table/built-in/base-rules", test_base_rules);
  g_test_add_func ("/cal/nepali/rule", test_nepali_rule);
  g_test_add_func ("/cal/nepali/last-parts", test_nepali_last_parts);
  g_test_add_func ("/cal/nepali/packages", test_packages);
  g_test_add_func ("/cal/nepali/fiscal-year", test_fiscal_year);
  g_test_add_func ("/cal/umalqura-printed/months", test_printed_months);
  g_test_add_func ("/cal/umalqura-printed/odd-months", test_odd_months);
  g_test_add_func ("/cal/thai-lunar/years", test_thai_years);
  g_test_add_func ("/cal/thai-lunar/labels", test_thai_labels);

  return g_test_run ();
}
