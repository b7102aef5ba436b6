/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Arrays and columns: each item has what the function for one of them gives, whatever is null,
 * and wherever the arrays lie in memory. */

#include "config.h"

#include <string.h>

#include "cal-error.h"
#include "cal-formatter.h"
#include "cal-reader.h"
#include "input.h"
#include "mirror.h"

#define MAX_ITEMS 40
#define UNIX_EPOCH 2440588

typedef struct
{
  CalBackend *backend;
  CalDayCount day_count;
  gsize n;
  guint8 valid[(MAX_ITEMS + 16) / 8 + 1];
  gsize valid_offset;
  gboolean has_nulls;
} Column;

static void
take_column (FuzzInput *input,
             Column    *column)
{
  CalBackend *backend = fuzz_take_backend (input);

  column->backend = fuzz_take_below (input, 8) == 0 ? fuzz_mirror_new (backend) : g_object_ref (backend);
  column->day_count = (CalDayCount) fuzz_take_below (input, 2);
  column->n = fuzz_take_below (input, MAX_ITEMS + 1);
  column->has_nulls = fuzz_take_below (input, 2);
  column->valid_offset = fuzz_take_below (input, 16);

  for (gsize i = 0; i < sizeof column->valid; i++)
    column->valid[i] = (guint8) fuzz_take_below (input, 256) | (guint8) fuzz_take_below (input, 256);
}

static gboolean
get_bit (const guint8 *bits,
         gsize         i)
{
  return (bits[i / 8] >> i % 8 & 1) != 0;
}

static gboolean
is_null (const Column *column,
         gsize         i)
{
  return column->has_nulls && !get_bit (column->valid, column->valid_offset + i);
}

static const guint8 *
get_valid (const Column *column)
{
  return column->has_nulls ? column->valid : NULL;
}

/* What the last byte of a bitmap has behind the last item is 0. */
static void
check_padding (const Column *column,
               const guint8 *valid)
{
  for (gsize i = column->n; i < (column->n + 7) / 8 * 8; i++)
    g_assert_false (get_bit (valid, i));
}

/* The day that an item of a column means, or what is no day. */
static gint64
get_day (const Column *column,
         gint64        day)
{
  if (day < G_MININT64 / 2 || day > G_MAXINT64 / 2)
    return G_MAXINT64;

  return column->day_count == CAL_DAY_COUNT_UNIX ? day + UNIX_EPOCH : day;
}

static gint64
put_day (const Column *column,
         gint64        julian_day)
{
  if (julian_day < G_MININT64 / 2)
    return julian_day;

  return column->day_count == CAL_DAY_COUNT_UNIX ? julian_day - UNIX_EPOCH : julian_day;
}

typedef struct
{
  gint32 years[MAX_ITEMS];
  gint8 months[MAX_ITEMS];
  gint16 days[MAX_ITEMS];
  guint8 valid[MAX_ITEMS / 8 + 1];
} Dates;

/* Holds an item against the date of its day, and gives 1 where there is none. */
static gsize
check_date (const Column *column,
            const Dates  *dates,
            gsize         i,
            gint64        day)
{
  int year = 0, month = 0, day_of_month = 0;
  gboolean has_date = !is_null (column, i) && cal_backend_julian_day_to_date (column->backend, day, &year, &month,
                                                                              &day_of_month, NULL);

  g_assert_cmpint (get_bit (dates->valid, i), ==, has_date);
  g_assert_cmpint (dates->years[i], ==, year);
  g_assert_cmpint (dates->months[i], ==, month);
  g_assert_cmpint (dates->days[i], ==, day_of_month);

  return has_date ? 0 : 1;
}

/* The first day of the month of a day, or 0. */
static gint64
find_start (const Column *column,
            gint64        day)
{
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (column->backend, day, NULL);
  g_autoptr (CalDate) start = date != NULL ? cal_date_start_of_month (date, NULL) : NULL;

  return start != NULL ? put_day (column, cal_date_get_julian_day (start)) : 0;
}

static void
check_starts (const Column *column,
              const gint32 *days)
{
  gint32 starts[MAX_ITEMS];
  guint8 valid[MAX_ITEMS / 8 + 1];

  cal_backend_month_starts (column->backend, column->day_count, days, get_valid (column), column->valid_offset,
                            column->n, starts, valid);

  for (gsize i = 0; i < column->n; i++)
    if (get_bit (valid, i))
      g_assert_cmpint (starts[i], ==, find_start (column, get_day (column, days[i])));
    else
      g_assert_cmpint (starts[i], ==, 0);
}

static void
convert_days (FuzzInput    *input,
              const Column *column)
{
  guint shift = fuzz_take_below (input, 4);
  guint8 memory[MAX_ITEMS * 4 + 4];
  gint32 *days = (gpointer) (memory + shift);
  gint32 aligned[MAX_ITEMS];
  gsize n_missing = 0, n;
  Dates dates;

  for (gsize i = 0; i < column->n; i++)
    aligned[i] = (gint32) put_day (column, fuzz_take_day (input));

  memcpy (memory + shift, aligned, column->n * sizeof (gint32));
  n = cal_backend_convert_days (column->backend, column->day_count, days, get_valid (column), column->valid_offset,
                                column->n, dates.years, dates.months, dates.days, dates.valid);

  for (gsize i = 0; i < column->n; i++)
    n_missing += check_date (column, &dates, i, get_day (column, aligned[i]));

  g_assert_cmpuint (n, ==, n_missing);
  check_padding (column, dates.valid);
  check_starts (column, aligned);

  if (n < column->n)
    fuzz_accept (input);
}

static gint64
floor_divide (gint64 a,
              gint64 b)
{
  return a / b - (a % b < 0 ? 1 : 0);
}

static void
convert_times (FuzzInput    *input,
               const Column *column)
{
  static const gint64 units[] = { 1, 24, 86400, 86400000, 86400000000, 86400000000000, 7, G_MAXINT64 };
  gint64 units_per_day = units[fuzz_take_below (input, G_N_ELEMENTS (units))];
  gint64 times[MAX_ITEMS];
  gsize n, n_missing = 0;
  Dates dates;

  for (gsize i = 0; i < column->n; i++)
    {
      gint64 day = put_day (column, fuzz_take_day (input));
      gboolean fits = ABS (day) < G_MAXINT64 / units_per_day - 1;

      times[i] = fits ? day * units_per_day + fuzz_take_int (input) % units_per_day : fuzz_take_number (input);
    }

  n = cal_backend_convert_days64 (column->backend, column->day_count, times, units_per_day, get_valid (column),
                                  column->valid_offset, column->n, dates.years, dates.months, dates.days, dates.valid);

  for (gsize i = 0; i < column->n; i++)
    n_missing += check_date (column, &dates, i,
                             times[i] == G_MININT64 ? G_MAXINT64
                                                    : get_day (column, floor_divide (times[i], units_per_day)));

  g_assert_cmpuint (n, ==, n_missing);
  check_padding (column, dates.valid);

  if (n < column->n)
    fuzz_accept (input);
}

static void
convert_dates (FuzzInput    *input,
               const Column *column)
{
  gint32 days[MAX_ITEMS];
  Dates dates;
  guint8 valid[MAX_ITEMS / 8 + 1];
  gsize n, n_missing = 0;

  for (gsize i = 0; i < column->n; i++)
    {
      g_autoptr (CalDate) date = fuzz_take_date (input, column->backend);
      gboolean given = date != NULL && fuzz_take_below (input, 4) != 0;

      dates.years[i] = given ? cal_date_get_year (date) : fuzz_take_int (input);
      dates.months[i] = (gint8) (given ? cal_date_get_month (date) : fuzz_take_int (input));
      dates.days[i] = (gint16) (given ? cal_date_get_day (date) : fuzz_take_int (input));
    }

  n = cal_backend_convert_dates (column->backend, column->day_count, dates.years, dates.months, dates.days,
                                 get_valid (column), column->valid_offset, column->n, days, valid);

  for (gsize i = 0; i < column->n; i++)
    {
      gint64 day;
      gboolean has_day = !is_null (column, i) && cal_backend_date_to_julian_day (column->backend, dates.years[i],
                                                                                 dates.months[i], dates.days[i], &day,
                                                                                 NULL);

      g_assert_cmpint (get_bit (valid, i), ==, has_day);
      g_assert_cmpint (days[i], ==, has_day ? put_day (column, day) : 0);
      n_missing += has_day ? 0 : 1;
    }

  g_assert_cmpuint (n, ==, n_missing);
  check_padding (column, valid);

  if (n < column->n)
    fuzz_accept (input);
}

/* Bytes of any length and address: the dates of days are dates of these days. */
static void
convert_bytes (FuzzInput    *input,
               const Column *column)
{
  guint shift = fuzz_take_below (input, 4);
  gsize n = fuzz_take_below (input, MAX_ITEMS * 4);
  g_autofree guint8 *memory = g_malloc (shift + n + 1);
  g_autoptr (GBytes) bytes = NULL, years = NULL, months = NULL, days = NULL, back = NULL;
  GError *error = NULL;

  for (gsize i = 0; i < (n + 3) / 4; i++)
    {
      gint32 day = (gint32) fuzz_take_day (input);

      memcpy (memory + shift + i * 4, &day, MIN (4, n - i * 4));
    }

  bytes = g_bytes_new_static (memory + shift, n);

  if (!fuzz_settle (cal_backend_julian_days_to_dates_bytes (column->backend, bytes, &years, &months, &days, &error),
                    &error))
    {
      g_assert_true (years == NULL && months == NULL && days == NULL);
      return;
    }

  fuzz_accept (input);
  g_assert_true (FUZZ_SETTLE (back, cal_backend_dates_to_julian_days_bytes (column->backend, years, months, days,
                                                                            &error)));
  g_assert_true (g_bytes_equal (back, bytes));
}

static void
write_days (FuzzInput    *input,
            const Column *column)
{
  static const char *const skeletons[] = { "yMd", "yMMMd", "GyMMMMEEEEd", "MMMd", "y" };
  const char *skeleton = skeletons[fuzz_take_below (input, G_N_ELEMENTS (skeletons))];
  g_autoptr (CalFormatter) formatter =
    cal_formatter_new_for_skeleton (fuzz_take_locale (input), column->backend, skeleton, NULL);
  g_autoptr (GString) text = g_string_new ("x");
  gint64 offsets[MAX_ITEMS + 1];
  guint8 valid[MAX_ITEMS / 8 + 1];
  gint32 days[MAX_ITEMS];

  if (formatter == NULL)
    return;

  for (gsize i = 0; i < column->n; i++)
    days[i] = (gint32) put_day (column, fuzz_take_day (input));

  cal_formatter_format_days (formatter, column->day_count, days, get_valid (column), column->valid_offset, column->n,
                             offsets, text, valid);
  g_assert_cmpint (offsets[0], ==, 1);
  g_assert_cmpint (offsets[column->n], ==, text->len);

  for (gsize i = 0; i < column->n; i++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (column->backend, get_day (column, days[i]), NULL);
      g_autofree char *single = date != NULL && !is_null (column, i) ? cal_formatter_format (formatter, date, NULL) : NULL;
      g_autofree char *item = g_strndup (text->str + offsets[i], (gsize) (offsets[i + 1] - offsets[i]));

      g_assert_cmpint (get_bit (valid, i), ==, single != NULL);
      g_assert_cmpstr (item, ==, single != NULL ? single : "");

      if (single != NULL)
        fuzz_accept (input);
    }
}

/* Puts a text behind the others: one that is a date, perhaps changed, or any. */
static void
put_text (FuzzInput    *input,
          CalFormatter *formatter,
          GString      *text)
{
  g_autoptr (CalDate) date = fuzz_take_date (input, cal_formatter_get_backend (formatter));
  g_autofree char *printed = date != NULL ? cal_formatter_format (formatter, date, NULL) : NULL;
  g_autofree char *changed = printed != NULL ? fuzz_take_changed (input, printed) : fuzz_take_text (input, 20);

  g_string_append (text, changed);
}

static CalReader *
make_reader (CalFormatter *formatter)
{
  g_autoptr (CalDate) reference = cal_date_new (cal_formatter_get_backend (formatter), 1, 1, 1, NULL);

  return g_initable_new (CAL_TYPE_READER, NULL, NULL, "locale", cal_formatter_get_locale (formatter),
                         "backend", cal_formatter_get_backend (formatter), "reference", reference, NULL);
}

static void
read_texts (FuzzInput    *input,
            const Column *column)
{
  const char *locale = fuzz_take_locale (input);
  CalStyle style = (CalStyle) fuzz_take_below (input, 4);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style (locale, column->backend, style, NULL);
  g_autoptr (CalReader) reader = formatter != NULL ? make_reader (formatter) : NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  gint64 offsets[MAX_ITEMS + 1] = { 0 };
  guint8 valid[MAX_ITEMS / 8 + 1];
  gint32 days[MAX_ITEMS];

  if (reader == NULL)
    return;

  for (gsize i = 0; i < column->n; i++)
    {
      put_text (input, formatter, text);
      offsets[i + 1] = (gint64) text->len;
    }

  cal_reader_read_texts (reader, column->day_count, text->str, offsets, get_valid (column), column->valid_offset,
                         column->n, days, valid);

  for (gsize i = 0; i < column->n; i++)
    {
      g_autofree char *item = g_strndup (text->str + offsets[i], (gsize) (offsets[i + 1] - offsets[i]));
      g_autoptr (CalDate) date = is_null (column, i) ? NULL : cal_reader_read (reader, item, NULL);

      if (!get_bit (valid, i))
        continue;

      g_assert_nonnull (date);
      g_assert_cmpint (days[i], ==, put_day (column, cal_date_get_julian_day (date)));
      fuzz_accept (input);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n)
{
  static void (*const functions[]) (FuzzInput *input, const Column *column) = {
    convert_days, convert_days, convert_times, convert_times, convert_dates, convert_bytes, write_days, read_texts
  };
  FuzzInput input = fuzz_begin (data, n);
  guint which = fuzz_take_below (&input, G_N_ELEMENTS (functions));
  Column column;

  take_column (&input, &column);
  functions[which](&input, &column);
  g_object_unref (column.backend);
  fuzz_end (&input);

  return 0;
}
