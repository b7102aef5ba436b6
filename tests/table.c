/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars from table files: what is in the table, and what holds around it. */

#include "config.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "cal-formatter.h"
#include "cal-registry.h"
#include "cal-table-private.h"
#include "table-checks.h"

/* One of everything: months of all lengths, two leap months in a year, a month that is
 * missing, eras, names. */
static const char whole[] =
  "cal-table 1\n"
  "# Of no country.\r\n"
  "id: whole\n"
  "alias: The Whole\n"
  "alias: W\n"
  "kind: other\n"
  "day-start: sunset\n"
  "missing-leap-month: forward\n"
  "era: new first-year 11 from 2001-01-01\n"
  "era: old\n"
  "authority: Office\n"
  "edition: third edition\n"
  "source: The book\n"
  "confirmed: 2001-04-01\n"
  "name en: Whole Calendar\n"
  "name fr: Calendrier entier\n"
  "month en M01: First\n"
  "month en M01 abbreviated: Fst\n"
  "month en M02L: Second Again\n"
  "month fr M01: premier\n"
  "era-name en old: Old Era\n"
  "era-name en old abbreviated: OE\n"
  "weekday en 1: Moonday\n"
  "spelling en M01: Firste\n"
  "\n"
  "[lengths]\n"
  "first: 2000-12-02   \n"
  "10: 30\n"
  "source: The leaflet\n"
  "11: 1 99 M02L=29 M03=30 M03L=2 M05=30\n"
  "12 provisional:   M00L=5 M01=30   29 \n";

static void
test_whole (void)
{
  g_autoptr (CalBackend) backend = make_table (NULL, whole);
  GError *error = NULL;
  gint64 first, last;

  g_assert_cmpstr (cal_backend_get_id (backend), ==, "whole");
  g_assert_cmpstr (cal_backend_get_aliases (backend)[0], ==, "The Whole");
  g_assert_cmpstr (cal_backend_get_aliases (backend)[1], ==, "W");
  g_assert_null (cal_backend_get_aliases (backend)[2]);
  g_assert_cmpint (cal_backend_get_system (backend), ==, CAL_SYSTEM_CUSTOM);
  g_assert_cmpint (cal_backend_get_kind (backend), ==, CAL_KIND_OTHER);
  g_assert_cmpint (cal_backend_get_day_start (backend), ==, CAL_DAY_START_SUNSET);
  g_assert_cmpint (cal_backend_get_leap_month_constrain (backend), ==, CAL_LEAP_MONTH_CONSTRAIN_FORWARD);

  g_assert_true (cal_backend_get_range (backend, &first, &last, &error));
  check_no_error (&error);
  g_assert_cmpint (first, ==, rows_iso_day ("2000-12-02"));
  g_assert_cmpint (last, ==, first + 30 + 191 + 64 - 1);

  g_assert_true (cal_backend_get_authoritative_range (backend, &first, &last));
  g_assert_cmpint (first, ==, rows_iso_day ("2000-12-02"));
  g_assert_cmpint (last, ==, rows_iso_day ("2001-04-01"));
}

static void
test_walk (void)
{
  static const struct { int year; const char *codes; } years[] = {
    { 10, "M01" }, { 11, "M01 M02 M02L M03 M03L M05" }, { 12, "M00L M01 M02" },
  };
  g_autoptr (CalBackend) backend = make_table (NULL, whole);
  GError *error = NULL;
  gint64 first, last;
  gboolean valid;

  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    {
      g_auto (GStrv) codes = g_strsplit (years[i].codes, " ", -1);
      int n = (int) g_strv_length (codes);

      g_assert_cmpint (cal_backend_get_months_in_year (backend, years[i].year, &error), ==, n);

      for (int month = 1; month <= n; month++)
        {
          g_autofree char *code = cal_backend_get_month_code (backend, years[i].year, month, &error);

          g_assert_cmpstr (code, ==, codes[month - 1]);
          g_assert_cmpint (rows_month (backend, years[i].year, code), ==, month);
        }
    }

  cal_backend_get_range (backend, &first, &last, NULL);
  valid = cal_backend_validate (backend, first, last, &error);
  check_no_error (&error);
  g_assert_true (valid);
}

/* Where there is no calendar around it. */
static void
test_range (void)
{
  g_autoptr (CalBackend) backend = make_table (NULL, whole);
  g_autoptr (GError) error = NULL;
  const gint32 days[] = { 2451881, 2451880 }, late[] = { 2452165, 2452166 };
  gint32 years[2];
  gint8 months[2];
  gint16 month_days[2];
  gsize first_bad;

  g_assert_null (cal_date_new_from_julian_day (backend, 2451880, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_assert_cmpstr (error->message, ==, "Julian day 2451880 is out of range; it must be 2451881 to 2452165");
  g_clear_error (&error);

  g_assert_null (cal_date_new (backend, 13, 1, 1, &error));
  g_assert_cmpstr (error->message, ==, "year 13 is out of range; calendar “whole” has years 10 to 12");
  g_clear_error (&error);

  g_assert_false (cal_backend_julian_days_to_dates (backend, days, 2, years, months, month_days, &first_bad, NULL));
  g_assert_cmpuint (first_bad, ==, 1);
  g_assert_cmpint (years[0], ==, 10);
  g_assert_false (cal_backend_julian_days_to_dates (backend, late, 2, years, months, month_days, &first_bad, NULL));
  g_assert_cmpuint (first_bad, ==, 1);
  g_assert_cmpint (month_days[0], ==, 29);
}

/* Who says so, and in what; of a table that has only one of them, that. */
static void
test_authorities (void)
{
  static const struct { const char *head; const char *authority; } rows[] = {
    { "authority: Office\nedition: third edition\n", "Office, third edition" },
    { "authority: Office\n", "Office" },
    { "edition: third edition\n", "third edition" },
    { "", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = g_strdup_printf ("cal-table 1\nid: whole\nkind: other\n%sera: old\n\n[lengths]\n"
                                               "first: 2000-12-02\n10: 30\n", rows[i].head);
      g_autoptr (CalBackend) backend = make_table (NULL, text);
      g_autofree char *authority = cal_backend_get_authority (backend);

      g_assert_cmpstr (authority, ==, rows[i].authority);
    }
}

static void
test_sources (void)
{
  static const struct { const char *iso; const char *source; CalAccuracy accuracy; } rows[] = {
    { "2000-12-31", "The book", CAL_ACCURACY_EXACT },
    { "2001-01-01", "The leaflet", CAL_ACCURACY_EXACT },
    { "2001-04-01", "The leaflet", CAL_ACCURACY_EXACT },
    { "2001-04-02", "The leaflet", CAL_ACCURACY_PROVISIONAL },
    { "2001-07-11", "The leaflet", CAL_ACCURACY_PROVISIONAL },
  };
  g_autoptr (CalBackend) backend = make_table (NULL, whole);
  g_autofree char *authority = cal_backend_get_authority (backend);

  g_assert_cmpstr (authority, ==, "Office, third edition");
  g_assert_null (cal_backend_get_source_for_day (backend, 2451880));

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gint64 day = rows_iso_day (rows[i].iso);
      g_autofree char *source = cal_backend_get_source_for_day (backend, day);
      g_autofree char *virtual = CAL_BACKEND_GET_CLASS (backend)->dup_source_for_day (backend, day);

      g_assert_cmpstr (source, ==, rows[i].source);
      g_assert_cmpstr (virtual, ==, rows[i].source);
      check_accuracy (backend, day, rows[i].accuracy);
    }
}

static void
check_name (CalBackend   *backend,
            const char   *locale,
            int           month,
            CalNameWidth  width,
            const char   *expected)
{
  GError *error = NULL;
  g_autofree char *name = cal_backend_get_month_name (backend, locale, 11, month, width, CAL_NAME_CONTEXT_FORMAT, &error);

  check_no_error (&error);
  g_assert_cmpstr (name, ==, expected);
}

static void
test_names (void)
{
  g_autoptr (CalNameTable) names = cal_name_table_new ();
  g_autoptr (CalBackend) backend = make_table (NULL, whole);
  g_autoptr (CalBackend) named = NULL;
  g_autoptr (GBytes) bytes = make_bytes (whole);
  g_autoptr (GError) error = NULL;
  g_autofree char *display_name = cal_backend_get_display_name (backend, "fr");
  g_autofree char *era = cal_backend_get_era_name (backend, "en", "old", CAL_NAME_WIDTH_ABBREVIATED, NULL);
  g_autofree char *unnamed = cal_backend_get_era_name (backend, "en", "new", CAL_NAME_WIDTH_WIDE, NULL);
  g_autofree char *weekday = cal_backend_get_weekday_name (backend, "en", 1, CAL_NAME_WIDTH_WIDE,
                                                           CAL_NAME_CONTEXT_FORMAT, NULL);

  g_assert_cmpstr (display_name, ==, "Calendrier entier");
  g_assert_cmpstr (era, ==, "OE");
  g_assert_cmpstr (unnamed, ==, "NEW");
  g_assert_cmpstr (weekday, ==, "Moonday");
  check_name (backend, "en", 1, CAL_NAME_WIDTH_ABBREVIATED, "Fst");
  check_name (backend, "fr", 1, CAL_NAME_WIDTH_WIDE, "premier");
  check_name (backend, "en", 2, CAL_NAME_WIDTH_WIDE, "Month 2");
  check_name (backend, "en", 3, CAL_NAME_WIDTH_WIDE, "Second Again");

  /* What is given goes before what the table has. */
  g_assert_true (cal_name_table_add_month (names, "en", "M01", CAL_NAME_WIDTH_WIDE, "Erster", NULL));
  named = g_initable_new (CAL_TYPE_TABLE_BACKEND, NULL, &error, "bytes", bytes, "names", names, NULL);
  g_assert_no_error (error);
  check_name (named, "en", 1, CAL_NAME_WIDTH_WIDE, "Erster");
  check_name (named, "en", 1, CAL_NAME_WIDTH_ABBREVIATED, "Fst");
  g_assert_false (cal_backend_equal (backend, named));
}

/* A name that is given, and that the table gives to another month. */
static void
test_name_twice (void)
{
  g_autoptr (CalNameTable) names = cal_name_table_new ();
  g_autoptr (GBytes) bytes = make_bytes (whole);
  g_autoptr (GError) error = NULL;

  g_assert_true (cal_name_table_add_month (names, "en", "M05", CAL_NAME_WIDTH_WIDE, "First", NULL));
  g_assert_null (g_initable_new (CAL_TYPE_TABLE_BACKEND, NULL, &error, "bytes", bytes, "names", names, NULL));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_DUPLICATE);
}

/* Texts read back. */
static void
test_text (void)
{
  g_autoptr (CalBackend) backend = make_table (NULL, whole);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("en", backend, CAL_STYLE_LONG, NULL);
  gint64 first, last;

  cal_backend_get_range (backend, &first, &last, NULL);

  for (gint64 day = first; day <= last; day++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, NULL);
      g_autofree char *text = cal_formatter_format (formatter, date, NULL);
      g_autoptr (CalDate) read = NULL;
      GError *error = NULL;

      read = cal_formatter_parse (formatter, text, &error);
      check_no_error (&error);
      g_assert_true (cal_date_equal (date, read));
    }
}

/* The same years by their months' first days. */
static void
test_starts (void)
{
  g_autoptr (CalBackend) lengths = make_table ("mine", "cal-table 1\nid: a\nkind: lunar\n[lengths]\nfirst: 2025-06-27\n"
                                               "1447: 29 30 30 30\n1448 provisional: M02=29 29\n");
  g_autoptr (CalBackend) starts = make_table ("mine", "cal-table 1\nid: b\nkind: lunar\n[starts]\n"
                                              "1447: 2025-06-27 2025-07-26 2025-08-25 2025-09-24\n"
                                              "1448 provisional: M02=2025-10-24 2025-11-22\nend: 2025-12-21\n");
  gint64 first, last;

  cal_backend_get_range (lengths, &first, &last, NULL);
  g_assert_cmpint (last, ==, rows_iso_day ("2025-12-20"));

  for (gint64 day = first; day <= last; day++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (lengths, day, NULL);
      g_autoptr (CalDate) same = cal_date_new_from_julian_day (starts, day, NULL);

      g_assert_cmpint (cal_date_get_year (date), ==, cal_date_get_year (same));
      g_assert_cmpint (cal_date_get_month (date), ==, cal_date_get_month (same));
      g_assert_cmpint (cal_date_get_day (date), ==, cal_date_get_day (same));
      g_assert_cmpint (cal_date_get_accuracy (date), ==, cal_date_get_accuracy (same));
      g_assert_cmpstr (cal_date_get_month_code (date), ==, cal_date_get_month_code (same));
    }

  g_assert_false (cal_backend_equal (lengths, starts));
}

/* The same calendar: equal bytes, id, aliases and names. */
static void
test_equal (void)
{
  g_autoptr (CalBackend) backend = make_table (NULL, whole);
  g_autoptr (CalBackend) same = make_table ("whole", whole);
  g_autoptr (CalBackend) other = make_table ("other", whole);
  g_autofree char *text = g_strconcat (whole, "# More\n", NULL);
  g_autoptr (CalBackend) more = make_table (NULL, text);
  gsize length;

  g_assert_true (cal_backend_equal (backend, same));
  g_assert_cmpuint (cal_backend_hash (backend), ==, cal_backend_hash (same));
  g_assert_false (cal_backend_equal (backend, other));
  g_assert_false (cal_backend_equal (backend, more));
  g_assert_cmpstr (cal_backend_get_id (other), ==, "other");
  g_assert_cmpmem (g_bytes_get_data (cal_table_backend_get_bytes (CAL_TABLE_BACKEND (more)), &length), length,
                   text, strlen (text));
}

/* Calendars before and after. */

#define JOINED "cal-table 1\nid: joined\nbefore: islamic-tbla\nafter: islamic-civil\n[lengths]\n"

/* Both begin years on other days, which the table makes up for. */
static void
test_seams (void)
{
  g_autoptr (CalBackend) tbla = check_lookup ("islamic-tbla");
  g_autoptr (CalBackend) civil = check_lookup ("islamic-civil");
  gint64 first = check_day (tbla, (int[]) { 1443, 1, 1 });
  gint64 end = check_day (civil, (int[]) { 1445, 1, 1 });
  CalFields iso = cal_iso_from_day ((gint32) first);
  g_autofree char *text = g_strdup_printf (JOINED "first: %04d-%02d-%02d\n1443: 30 29 30 29 30 29 30 29 29 30 30 29\n"
                                           "1444: 30 29 30 29 30 29 30 29 30 29 30 %d\n",
                                           iso.year, iso.month, iso.day, (int) (end - first - 354 - 325));
  g_autoptr (CalBackend) backend = make_table (NULL, text);
  GError *error = NULL;

  g_assert_cmpint (end - first, ==, 709);
  g_assert_cmpint (cal_backend_get_kind (backend), ==, CAL_KIND_LUNAR);
  g_assert_cmpint (check_day (backend, (int[]) { 1442, 12, 30 }), ==, first - 1);
  g_assert_cmpint (check_day (backend, (int[]) { 1443, 10, 1 }), ==, first + 265);
  g_assert_cmpint (check_day (backend, (int[]) { 1445, 1, 1 }), ==, end);
  check_accuracy (backend, first - 1, CAL_ACCURACY_COMPUTED);
  check_accuracy (backend, first, CAL_ACCURACY_EXACT);
  check_accuracy (backend, end, CAL_ACCURACY_COMPUTED);

  g_assert_true (cal_backend_validate (backend, first - 1000, end + 1000, &error));
  check_no_error (&error);
  rows_check_extremes (backend);
  check_name (backend, "en", 9, CAL_NAME_WIDTH_WIDE, "Ramadan");
}

/* A year with a leap month is a leap year, whichever other month it lacks. */
static void
test_lunisolar (void)
{
  static const struct { int year; int months; gboolean is_leap; } rows[] = {
    { 1, 12, FALSE }, { 2, 13, TRUE }, { 3, 12, TRUE }, { 4, 12, TRUE }, { 5, 12, TRUE }, { 6, 11, FALSE },
    { 7, 11, FALSE }, { 8, 1, TRUE }, { 9, 14, TRUE }, { 10, 12, FALSE },
  };
  g_autoptr (CalBackend) backend = make_table (NULL, "cal-table 1\nid: mine\nkind: lunisolar\n[lengths]\n"
                                               "first: 2000-01-01\n"
                                               "1: 30 29 30 29 30 29 30 29 30 29 30 29\n"
                                               "2: 30 29 30 M03L=29 30 29 30 29 30 29 30 29 30\n"
                                               "# It lacks the last, one between, and the first.\n"
                                               "3: 30 29 30 M03L=29 30 29 30 29 30 29 30 29\n"
                                               "4: 30 29 30 M03L=29 30 M06=29 30 29 30 29 30 29\n"
                                               "5: M02=30 29 M03L=30 29 30 29 30 29 30 29 30 29\n"
                                               "6: 30 29 30 29 30 29 30 29 30 29 30\n"
                                               "7: 30 29 M04=29 30 29 30 29 30 29 30 29\n"
                                               "8: M05L=30\n"
                                               "9: 30 29 30 M03L=29 30 29 30 29 M07L=30 29 30 29 30 29\n"
                                               "10: 30 29 30 29 30 29 30 29 30 29 30 29\n");
  gint64 first, last;
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpint (cal_backend_get_months_in_year (backend, rows[i].year, &error), ==, rows[i].months);
      g_assert_true (cal_backend_is_leap_year (backend, rows[i].year, &error) == rows[i].is_leap);
    }

  g_assert_true (cal_backend_get_range (backend, &first, &last, &error));
  cal_backend_validate (backend, first, last, &error);
  check_no_error (&error);
  check_arithmetic (backend, first, last);
}

/* Where a table ends, another may go on. */
static void
test_next_table (void)
{
  CalRegistry *registry = cal_registry_get_default ();
  g_autoptr (CalBackend) first = make_table (NULL, "cal-table 1\nid: part-one\nkind: other\n[lengths]\nfirst: 2000-01-01\n"
                                             "1: 30 30\n2: 30 30\n");
  g_autoptr (CalBackend) second = NULL;
  GError *error = NULL;

  g_assert_true (cal_registry_register (registry, first, &error));
  check_no_error (&error);
  second = make_table (NULL, "cal-table 1\nid: part-two\nbefore: part-one\n[lengths]\nfirst: 2000-04-30\n3: 30 30\n");
  g_assert_true (cal_registry_unregister (registry, first, &error));
  check_no_error (&error);
  g_clear_object (&first);

  g_assert_cmpint (check_day (second, (int[]) { 2, 2, 30 }), ==, rows_iso_day ("2000-04-29"));
  g_assert_true (cal_backend_validate (second, rows_iso_day ("2000-01-01"), rows_iso_day ("2000-06-28"), &error));
  check_no_error (&error);
  g_assert_null (cal_date_new (second, 4, 1, 1, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_clear_error (&error);
  g_assert_null (cal_date_new (second, 0, 1, 1, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
  g_clear_error (&error);
}

/* What is registered under the names that tables have of it is part of them. */
static void
test_other_base (void)
{
  static const char next[] = "cal-table 1\nid: next\nbefore: base\n[lengths]\nfirst: 2000-03-01\n2: 30 30\n";
  static const char one[] = "cal-table 1\nid: base\nkind: other\n[lengths]\nfirst: 2000-01-01\n1: 30 30\n";
  static const char two[] = "cal-table 1\nid: base\nkind: other\n[lengths]\nfirst: 2000-01-01\n1: 29 31\n";
  CalRegistry *registry = cal_registry_get_default ();
  g_autoptr (CalBackend) base = make_table (NULL, one), other = make_table (NULL, two);
  g_autoptr (CalBackend) before = NULL, same = NULL, after = NULL;
  GError *error = NULL;

  g_assert_true (cal_registry_register (registry, base, &error));
  before = make_table (NULL, next);
  same = make_table (NULL, next);
  g_assert_true (cal_registry_replace (registry, base, other, &error));
  check_no_error (&error);
  after = make_table (NULL, next);
  g_assert_true (cal_registry_unregister (registry, other, &error));

  g_assert_true (cal_backend_equal (before, same));
  g_assert_false (cal_backend_equal (before, after));
  g_assert_cmpint (check_day (before, (int[]) { 1, 2, 1 }) + 1, ==, 1 + rows_iso_day ("2000-01-31"));
  g_assert_cmpint (check_day (after, (int[]) { 1, 2, 1 }), ==, rows_iso_day ("2000-01-30"));
}

static void
test_arithmetic (void)
{
  g_autoptr (CalBackend) table = make_table (NULL, whole);

  check_arithmetic (table, 2451881, 2452165);
}

static void
count_days (CalBackend *backend)
{
  for (gint64 day = 2451881; day <= 2452165; day++)
    {
      int year, month, day_of_month;
      gint64 back;

      g_assert_true (cal_backend_julian_day_to_date (backend, day, &year, &month, &day_of_month, NULL));
      g_assert_true (cal_backend_date_to_julian_day (backend, year, month, day_of_month, &back, NULL));
      g_assert_cmpint (back, ==, day);
    }
}

static gpointer
run_thread (gpointer data)
{
  g_autoptr (CalBackend) own = make_table (NULL, whole);

  count_days (data);
  g_assert_true (cal_backend_equal (own, data));

  return NULL;
}

static void
test_threads (void)
{
  g_autoptr (CalBackend) backend = make_table (NULL, whole);
  GThread *threads[4];

  g_assert_true (cal_backend_is_thread_safe (backend));

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("table", run_thread, backend);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

/* Tables of random months, against a walk over all of their days. */
static void
test_random (void)
{
  int n = g_test_thorough () ? 2000 : 30;

  for (int i = 0; i < n && !g_test_failed (); i++)
    {
      g_autoptr (GString) text = g_string_new ("cal-table 1\nid: mine\nkind: other\n[lengths]\nfirst: 2000-01-01\n");
      g_autoptr (CalBackend) backend = NULL;
      int n_years = g_test_rand_int_range (1, 40), most = g_test_rand_int_range (2, 100);
      gint64 first, last;
      gboolean valid;
      GError *error = NULL;

      for (int year = 0; year < n_years; year++)
        {
          g_string_append_printf (text, "%d:", year - 3);
          for (int month = g_test_rand_int_range (0, 15); month >= 0; month--)
            g_string_append_printf (text, " %d", g_test_rand_int_range (1, most));
          g_string_append_c (text, '\n');
        }

      backend = make_table (NULL, text->str);
      cal_backend_get_range (backend, &first, &last, NULL);
      valid = cal_backend_validate (backend, first, last, &error);
      check_no_error (&error);
      g_assert_true (valid);
      check_arithmetic (backend, first, last + 1);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/table/whole", test_whole);
  g_test_add_func ("/cal/table/walk", test_walk);
  g_test_add_func ("/cal/table/range", test_range);
  g_test_add_func ("/cal/table/sources", test_sources);
  g_test_add_func ("/cal/table/authorities", test_authorities);
  g_test_add_func ("/cal/table/names", test_names);
  g_test_add_func ("/cal/table/name-twice", test_name_twice);
  g_test_add_func ("/cal/table/text", test_text);
  g_test_add_func ("/cal/table/starts", test_starts);
  g_test_add_func ("/cal/table/equal", test_equal);
  g_test_add_func ("/cal/table/seams", test_seams);
  g_test_add_func ("/cal/table/lunisolar", test_lunisolar);
  g_test_add_func ("/cal/table/next-table", test_next_table);
  g_test_add_func ("/cal/table/other-base", test_other_base);
  g_test_add_func ("/cal/table/arithmetic", test_arithmetic);
  g_test_add_func ("/cal/table/threads", test_threads);
  g_test_add_func ("/cal/table/random", test_random);

  return g_test_run ();
}
