/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Columns as text and back, held against the calls for one date: with random nulls, offsets,
 * lengths and addresses. */

#include "config.h"

#include "cal-formatter.h"
#include "cal-reader.h"
#include "cal-registry.h"
#include "column-checks.h"
#include "lib/checks.h"
#include "lib/lacking.h"
#include "lib/large.h"

#define BEFORE "what is there"

/* Those that a formatter, and those that a reader is slow enough to test few of. */
static const gsize format_lengths[] = { 0, 1, 7, 8, 9, 31, 100, 1023, 1024, 1025 };
static const gsize read_lengths[] = { 0, 1, 8, 9, 50 };

static const char *const locales[] = { "en", "fa", "he", "zh", "th" };

static gint64
make_day (GRand *rand,
          gsize  index)
{
  static const gint64 ends[] = {
    CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, CAL_JULIAN_DAY_MIN - 1, CAL_JULIAN_DAY_MAX + 1, G_MININT32
  };

  switch (g_rand_int_range (rand, 0, 8))
    {
    case 0:
      return ends[g_rand_int_range (rand, 0, G_N_ELEMENTS (ends))];
    case 1:
      return g_rand_int_range (rand, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
    case 2:
      return g_rand_int_range (rand, 2298884, 2424000);
    default:
      return 2451545 + 3 * (gint64) index;
    }
}

static char *
format_one (CalFormatter *formatter,
            gint64        julian_day)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (cal_formatter_get_backend (formatter), julian_day, NULL);

  return date != NULL ? cal_formatter_format (formatter, date, NULL) : NULL;
}

static void
check_formatter (CalFormatter *formatter,
                 GRand        *rand,
                 gsize         n,
                 int           one_in)
{
  gint64 origin = g_rand_boolean (rand) ? COLUMN_UNIX_EPOCH : 0;
  gsize offset = (gsize) g_rand_int_range (rand, 0, 20);
  g_autofree guint8 *valid = column_make_bits (rand, offset, n, one_in);
  ColumnArray days = column_array_new (n * sizeof (gint32), (guint) g_rand_int_range (rand, 0, 5));
  ColumnArray offsets = column_array_new ((n + 1) * sizeof (gint64), (guint) g_rand_int_range (rand, 0, 5));
  ColumnArray found = column_array_new ((n + 7) / 8, (guint) g_rand_int_range (rand, 0, 5));
  g_autoptr (GString) text = g_string_new (BEFORE);
  gsize n_missing;

  for (gsize i = 0; i < n; i++)
    column_set (&days, gint32, i, (gint32) MAX (make_day (rand, i) - origin, G_MININT32));

  n_missing = cal_formatter_format_days (formatter, origin > 0 ? CAL_DAY_COUNT_UNIX : CAL_DAY_COUNT_JULIAN, days.data, valid,
                                         offset, n, offsets.data, text, found.data);

  g_assert_true (g_str_has_prefix (text->str, BEFORE));
  g_assert_cmpint (column_get (&offsets, gint64, 0), ==, strlen (BEFORE));
  g_assert_cmpint (column_get (&offsets, gint64, n), ==, text->len);

  for (gsize i = 0; i < n; i++)
    {
      gint64 begin = column_get (&offsets, gint64, i), end = column_get (&offsets, gint64, i + 1);
      g_autofree char *expected = valid == NULL || column_get_bit (valid, offset + i)
                                  ? format_one (formatter, column_get (&days, gint32, i) + origin) : NULL;

      g_assert_cmpint (column_get_bit (found.data, i), ==, expected != NULL);
      g_assert_cmpmem (text->str + begin, end - begin, expected, expected != NULL ? strlen (expected) : 0);
      n_missing -= expected == NULL;
    }

  g_assert_cmpuint (n_missing, ==, 0);
  column_array_free (&days);
  column_array_free (&offsets);
  column_array_free (&found);
}

static void
test_format (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261129);

  for (gsize i = 0; i < G_N_ELEMENTS (format_lengths); i++)
    {
      GError *error = NULL;
      const char *locale = locales[i % G_N_ELEMENTS (locales)];
      g_autoptr (CalFormatter) formatter =
        i % 2 == 0 ? cal_formatter_new_for_style (locale, backend, (CalStyle) (i / 2 % 4), &error)
                   : cal_formatter_new_for_skeleton (locale, backend, "yMMMEd", &error);

      g_assert_no_error (error);
      check_formatter (formatter, rand, format_lengths[i], i % 3 == 2 ? 0 : 1 << i % 5);
    }
}

/* A text that is a date of the calendar, or nearly, or not at all. */
static void
append_text (GString      *text,
             GRand        *rand,
             CalFormatter *formatter,
             gsize         index)
{
  static const char *const others[] = { "", "nothing", "7", "99 99 9999", "\xff\xfe", "2026-11-29T12:00", "2026-11-29[u-ca=iso8601]" };
  g_autofree char *written = NULL;
  gsize begin = text->len;

  switch (g_rand_int_range (rand, 0, 8))
    {
    case 0:
      g_string_append (text, others[index % G_N_ELEMENTS (others)]);
      break;
    case 1:
      /* With a null byte within. */
      g_string_append_len (text, "1 1\0 1", 6);
      break;
    case 2:
      for (gsize i = 0; i < 1000 + index; i++)
        g_string_append_c (text, ' ');
      G_GNUC_FALLTHROUGH;
    default:
      written = format_one (formatter, 2451545 + 3 * (gint64) index);
      g_string_append (text, written);

      if (g_rand_int_range (rand, 0, 4) == 0)
        g_string_truncate (text, begin + (text->len - begin) / 2);

      break;
    }
}

static gboolean
read_one (CalReader  *reader,
          const char *text,
          gsize       length,
          gint64     *julian_day)
{
  g_autofree char *copy = g_strndup (text, length);
  g_autoptr (CalDate) date = NULL;

  if (strlen (copy) == length)
    date = cal_reader_read (reader, copy, NULL);

  *julian_day = date != NULL ? cal_date_get_julian_day (date) : 0;

  return date != NULL;
}

static void
check_reader (CalReader    *reader,
              CalFormatter *formatter,
              GRand        *rand,
              gsize         n,
              int           one_in)
{
  gint64 origin = g_rand_boolean (rand) ? COLUMN_UNIX_EPOCH : 0;
  gsize offset = (gsize) g_rand_int_range (rand, 0, 20);
  g_autofree guint8 *valid = column_make_bits (rand, offset, n, one_in);
  ColumnArray days = column_array_new (n * sizeof (gint32), (guint) g_rand_int_range (rand, 0, 5));
  ColumnArray offsets = column_array_new ((n + 1) * sizeof (gint64), (guint) g_rand_int_range (rand, 0, 5));
  ColumnArray found = column_array_new ((n + 7) / 8, (guint) g_rand_int_range (rand, 0, 5));
  g_autoptr (GString) made = g_string_new (NULL);
  g_autofree char *text = NULL;
  gsize n_missing;

  for (gsize i = 0; i < n; i++)
    {
      column_set (&offsets, gint64, i, (gint64) made->len);
      append_text (made, rand, formatter, i);
    }

  column_set (&offsets, gint64, n, (gint64) made->len);
  /* Nothing ends the last. */
  text = g_malloc (MAX (made->len, 1));
  memcpy (text, made->str, made->len);

  n_missing = cal_reader_read_texts (reader, origin > 0 ? CAL_DAY_COUNT_UNIX : CAL_DAY_COUNT_JULIAN, text, offsets.data,
                                     valid, offset, n, days.data, found.data);

  for (gsize i = 0; i < n; i++)
    {
      gint64 begin = column_get (&offsets, gint64, i), end = column_get (&offsets, gint64, i + 1), day;
      gboolean expected = (valid == NULL || column_get_bit (valid, offset + i)) &&
                          read_one (reader, text + begin, (gsize) (end - begin), &day);

      g_assert_cmpint (column_get_bit (found.data, i), ==, expected);
      g_assert_cmpint (column_get (&days, gint32, i), ==, expected ? day - origin : 0);
      n_missing -= !expected;
    }

  g_assert_cmpuint (n_missing, ==, 0);
  column_array_free (&days);
  column_array_free (&offsets);
  column_array_free (&found);
}

static void
test_read (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261129);

  for (gsize i = 0; i < G_N_ELEMENTS (read_lengths); i++)
    {
      GError *error = NULL;
      const char *locale = locales[i % G_N_ELEMENTS (locales)];
      g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style (locale, backend, CAL_STYLE_LONG, &error);
      g_autoptr (CalReader) reader = cal_reader_new (locale, backend, &error);

      g_assert_no_error (error);
      check_reader (reader, formatter, rand, read_lengths[i], i % 2 == 0 ? 0 : 5);
    }
}

/* Words that depend on the day of the reading are no dates of a column. */
static void
test_relative (void)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("gregory", NULL);
  g_autoptr (CalReader) reader = cal_reader_new ("en", backend, NULL);
  g_autoptr (CalDate) tomorrow = NULL;
  const char *text = "tomorrow" "November 29, 2026";
  const gint64 offsets[] = { 0, 8, 25 };
  gint32 days[2] = { 7, 7 };
  guint8 found;

  tomorrow = cal_reader_read (reader, "tomorrow", NULL);
#ifdef HAVE_ICU
  g_assert_nonnull (tomorrow);
#endif

  g_assert_cmpuint (cal_reader_read_texts (reader, CAL_DAY_COUNT_JULIAN, text, offsets, NULL, 0, 2, days, &found), ==, 1);
  g_assert_cmpint (found, ==, 2);
  g_assert_cmpint (days[0], ==, 0);
  g_assert_cmpint (days[1], ==, 2461374);
}

/* What has no calendar writes and reads nothing. */
static void
test_not_made (void)
{
  g_autoptr (CalFormatter) formatter = g_object_new (CAL_TYPE_FORMATTER, "pattern", "", NULL);
  g_autoptr (CalReader) reader = g_object_new (CAL_TYPE_READER, NULL);
  g_autoptr (GString) text = g_string_new (BEFORE);
  const gint32 days[] = { 0, 1 };
  gint64 offsets[3] = { 0, 0, 0 };
  gint32 read[2] = { 7, 7 };
  guint8 found = 0xff;

  g_assert_cmpuint (cal_formatter_format_days (formatter, CAL_DAY_COUNT_UNIX, days, NULL, 0, 2, offsets, text, &found), ==, 2);
  g_assert_cmpint (offsets[0] & offsets[1] & offsets[2], ==, strlen (BEFORE));
  g_assert_cmpint (found, ==, 0);
  found = 0xff;
  g_assert_cmpuint (cal_reader_read_texts (reader, CAL_DAY_COUNT_UNIX, BEFORE, offsets, NULL, 0, 2, read, &found), ==, 2);
  g_assert_cmpint (found | read[0] | read[1], ==, 0);
}

static void
add_backend (const char *name,
             CalBackend *backend)
{
  g_autofree char *format_path = g_strdup_printf ("/cal/columns-text/format/%s", name);
  g_autofree char *read_path = g_strdup_printf ("/cal/columns-text/read/%s", name);

  g_test_add_data_func_full (format_path, g_object_ref (backend), test_format, g_object_unref);
  g_test_add_data_func_full (read_path, backend, test_read, g_object_unref);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GListModel) backends = NULL;

  g_test_init (&argc, &argv, NULL);

  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      CalBackend *backend = g_list_model_get_item (backends, i);

      add_backend (cal_backend_get_id (backend), backend);
    }

  add_backend ("foreign", test_large_new_foreign ());
  add_backend ("lacking", test_lacking_new ());

  g_test_add_func ("/cal/columns-text/relative", test_relative);
  g_test_add_func ("/cal/columns-text/not-made", test_not_made);

  return g_test_run ();
}
