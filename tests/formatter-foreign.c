/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalFormatter with backends that are not built in. */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "cal-date.h"
#include "cal-formatter.h"
#include "cal-reader.h"
#include "lib/checks.h"
#include "lib/hooked.h"
#include "lib/meton.h"

/* A calendar of the application writes the names it gives. */
static void
test_foreign (void)
{
  g_autoptr (CalBackend) backend = test_meton_new ("meton", "metonic");
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter =
    cal_formatter_new_for_pattern ("en", backend, "EEEE, d MMMM (MMM, M) y G", &error);

  g_assert_no_error (error);

  for (gint64 day = TEST_METON_EPOCH - 400; day < TEST_METON_EPOCH + 7000; day += 13)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, &error);
      g_autofree char *text = cal_formatter_format (formatter, date, &error);
      g_autofree char *month = cal_backend_get_month_name (backend, "en", cal_date_get_year (date),
                                                           cal_date_get_month (date), CAL_NAME_WIDTH_WIDE,
                                                           CAL_NAME_CONTEXT_FORMAT, &error);
      g_autoptr (CalDate) back = NULL;

      g_assert_no_error (error);
      g_assert_nonnull (strstr (text, month));
      g_assert_nonnull (strstr (text, cal_date_get_month_code (date)));
      g_assert_true (g_str_has_suffix (text, cal_date_get_era (date)));
      back = cal_formatter_parse (formatter, text, &error);
      g_assert_no_error (error);
      g_assert_true (cal_date_equal (date, back));
    }
}

static char *
refuse_month_name (CalBackend      *self G_GNUC_UNUSED,
                   const char      *locale G_GNUC_UNUSED,
                   int              year G_GNUC_UNUSED,
                   int              month G_GNUC_UNUSED,
                   CalNameWidth     width G_GNUC_UNUSED,
                   CalNameContext   context G_GNUC_UNUSED,
                   GError         **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "not today");
  return NULL;
}

/* What a backend refuses is reported, and nothing half written. */
static void
test_foreign_failure (void)
{
  static const CalBackendClass hooks = { .get_month_name = refuse_month_name };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "d MMMM MMM y", &error);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, TEST_METON_EPOCH, &error);
  g_autoptr (CalDate) later = cal_date_new_from_julian_day (backend, TEST_METON_EPOCH + 40, &error);

  g_assert_no_error (error);
  g_assert_null (cal_formatter_format (formatter, date, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_null (cal_formatter_format_range (formatter, date, later, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_null (cal_formatter_format_parts (formatter, date, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_clear_error (&error);
  g_assert_null (cal_formatter_parse (formatter, "1 January 1", &error));
  test_assert_error (&error, CAL_ERROR_PARSE);
}

/* A calendar with three counts of years, the last of which cannot be reckoned at times. */
typedef struct
{
  gint64 refused;   /* the day from which the third count is refused */
  gboolean lost;    /* days have no date any more */
} Counted;

static guint
count_counts (CalBackend *self G_GNUC_UNUSED)
{
  return 3;
}

static CalEra *
dup_count (CalBackend *self G_GNUC_UNUSED,
           guint       index)
{
  static const char *const codes[] = { "one", "two", "three" };

  return cal_era_new (codes[index], NULL, index == 0 ? CAL_ERA_KIND_OFFSET : CAL_ERA_KIND_TURNING, 1,
                      TEST_METON_EPOCH - 10000, TEST_METON_EPOCH + 100000, NULL);
}

static gboolean
get_count (CalBackend  *self,
           gint64       julian_day,
           const char  *code,
           int         *year,
           GError     **error)
{
  const Counted *counted = test_hooked_get_data (self);

  if (g_str_equal (code, "three") && julian_day >= counted->refused)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "not counted");
      return FALSE;
    }

  *year = (g_str_equal (code, "two") ? 200 : 300) + (int) ((julian_day - TEST_METON_EPOCH) / 10);

  return TRUE;
}

static gboolean
find_date (CalBackend  *self,
           gint64       julian_day,
           int         *year,
           int         *month,
           int         *day,
           GError     **error)
{
  const Counted *counted = test_hooked_get_data (self);

  if (!counted->lost)
    return test_hooked_truth ()->julian_day_to_date (self, julian_day, year, month, day, error);

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "lost");
  return FALSE;
}

static char *
write_counted (CalFormatter  *formatter,
               gint64         first,
               gint64         last,
               GError       **error)
{
  CalBackend *backend = cal_formatter_get_backend (formatter);
  g_autoptr (CalDate) first_date = cal_date_new_from_julian_day (backend, first, NULL);
  g_autoptr (CalDate) last_date = cal_date_new_from_julian_day (backend, last, NULL);

  return first == last ? cal_formatter_format (formatter, first_date, error)
                       : cal_formatter_format_range (formatter, first_date, last_date, error);
}

static void
check_counted (CalFormatter *formatter,
               gint64        first,
               gint64        last,
               const char   *wanted)
{
  GError *error = NULL;
  g_autofree char *text = write_counted (formatter, first, last, &error);
  g_autoptr (GString) plain = g_string_new (text);

  if (wanted == NULL)
    {
      g_assert_null (text);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
      g_clear_error (&error);
      return;
    }

  g_assert_no_error (error);
  /* What spaces are about a dash is up to locale data. */
  g_string_replace (plain, "\u2009–\u2009", "–", 0);
  g_string_replace (plain, " – ", "–", 0);
  g_assert_cmpstr (plain->str, ==, wanted);
}

/* Years of other counts, which may begin within the year; what is not counted is not written. */
static void
test_foreign_counts (void)
{
  static const CalBackendClass hooks = {
    .get_n_year_counts = count_counts, .dup_year_count = dup_count, .get_era_year = get_count,
    .julian_day_to_date = find_date,
  };
  const gint64 day = TEST_METON_EPOCH;
  Counted counted = { day + 20, FALSE };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, &counted);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, "y: ii, iii", NULL);
  g_autoptr (CalFormatter) whole = cal_formatter_new_for_pattern ("en", backend, "d MMMM y, iii", NULL);
  g_autoptr (CalFormatter) dual = cal_formatter_new_for_pattern ("en", backend, "y/i", NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, day, NULL);
  GError *error = NULL;

  check_counted (formatter, day, day, "1: 200, 300");
  check_counted (formatter, day, day + 9, "1: 200, 300");
  check_counted (formatter, day, day + 10, "1: 200, 300–1: 201, 301");
  check_counted (whole, day, day + 9, "1–10 Month 1 1, 300");
  check_counted (whole, day, day + 10, "1 Month 1 1, 300–11 Month 1 1, 301");
  check_counted (formatter, day + 20, day + 20, NULL);
  check_counted (formatter, day + 21, day + 22, NULL);
  check_counted (formatter, day + 10, day + 20, NULL);

  counted.lost = TRUE;
  g_assert_null (cal_formatter_format (dual, date, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
}

/* What is read needs dates of the calendar: which years two digits mean, what months are called,
 * and what day it is. */
static void
test_foreign_lost (void)
{
  static const CalBackendClass hooks = { .julian_day_to_date = find_date };
  static const char *const patterns[] = { "d M yy", "d MMMM y", "d M y" };
  static const char *const texts[] = { "1 1 05", "1 Month 1 5", "1 1 5" };
  Counted counted = { 0, FALSE };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, &counted);
  g_autoptr (CalDate) before = cal_date_new_from_julian_day (backend, TEST_METON_EPOCH, NULL);
  g_autoptr (CalReader) reader = cal_reader_new ("en", backend, NULL);
  GError *error = NULL;

  g_assert_nonnull (before);
  counted.lost = TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, patterns[i], NULL);
      g_autoptr (CalDate) date = NULL;

      date = cal_formatter_parse (formatter, texts[i], &error);
      g_test_message ("%s: %s", patterns[i], error != NULL ? error->message : "read");
      g_assert_null (date);
      g_clear_error (&error);
    }

  g_assert_null (cal_reader_read (reader, "1 1 5", &error));
  g_test_message ("%s", error->message);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
}

static char *
make_long_name (CalBackend      *self G_GNUC_UNUSED,
                const char      *locale G_GNUC_UNUSED,
                int              year G_GNUC_UNUSED,
                int              month G_GNUC_UNUSED,
                CalNameWidth     width,
                CalNameContext   context G_GNUC_UNUSED,
                GError         **error G_GNUC_UNUSED)
{
  return g_strnfill (300, width == CAL_NAME_WIDTH_WIDE ? 'w' : 'a');
}

/* Texts are as long as the names in them. */
static void
test_foreign_long (void)
{
  static const CalBackendClass hooks = { .get_month_name = make_long_name };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, NULL);
  g_autofree char *wide = g_strnfill (300, 'w'), *abbreviated = g_strnfill (300, 'a');
  g_autofree char *expected = g_strdup_printf ("1 %s, %s, %s; 1", wide, abbreviated, wide);
  g_autofree char *text = NULL;
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter =
    cal_formatter_new_for_pattern ("en", backend, "d MMMM, MMM, LLLL; y", &error);
  g_autoptr (CalDate) date = cal_date_new (backend, 1, 1, 1, &error);

  g_assert_no_error (error);
  text = cal_formatter_format (formatter, date, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/formatter/foreign", test_foreign);
  g_test_add_func ("/cal/formatter/foreign-failure", test_foreign_failure);
  g_test_add_func ("/cal/formatter/foreign-long", test_foreign_long);
  g_test_add_func ("/cal/formatter/foreign-counts", test_foreign_counts);
  g_test_add_func ("/cal/formatter/foreign-lost", test_foreign_lost);

  return g_test_run ();
}
