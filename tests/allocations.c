/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Formatting and reading allocate their result and nothing else, conversions and columns
 * nothing at all. */

#include "config.h"

#include <errno.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#include "cal-formatter.h"
#include "cal-reader.h"
#include "cal-registry.h"
#include "lib/checks.h"

#define FIRST_DAY 2460100
#define N_DAYS 26
#define STEP 43

/* The C library's own, behind what the program has instead of it. */
extern void *__libc_malloc (size_t size);
extern void *__libc_calloc (size_t n, size_t size);
extern void *__libc_realloc (void *memory, size_t size);
extern void *__libc_memalign (size_t alignment, size_t size);
extern void __libc_free (void *memory);

/* Of this thread, and only while it counts. */
static __thread gboolean counting;
static __thread guint n_allocated;
static __thread guint n_freed;

static void
count_one (void)
{
  if (counting)
    n_allocated++;
}

void *
malloc (size_t size)
{
  count_one ();

  return __libc_malloc (size);
}

void *
calloc (size_t n,
        size_t size)
{
  count_one ();

  return __libc_calloc (n, size);
}

void *
realloc (void   *memory,
         size_t  size)
{
  count_one ();

  return __libc_realloc (memory, size);
}

void *
memalign (size_t alignment,
          size_t size)
{
  count_one ();

  return __libc_memalign (alignment, size);
}

void *
aligned_alloc (size_t alignment,
               size_t size)
{
  return memalign (alignment, size);
}

int
posix_memalign (void   **memory,
                size_t   alignment,
                size_t   size)
{
  *memory = memalign (alignment, size);

  return *memory != NULL ? 0 : ENOMEM;
}

void
free (void *memory)
{
  if (counting && memory != NULL)
    n_freed++;

  __libc_free (memory);
}

static void
start_counting (void)
{
  n_allocated = n_freed = 0;
  counting = TRUE;
}

/* The counters count. */
static void
test_counters (void)
{
  void *volatile memory;

  start_counting ();
  memory = g_malloc (8);
  memory = g_realloc (memory, 4096);
  g_free (memory);
  memory = g_malloc0 (8);
  g_free (memory);
  counting = FALSE;

  g_assert_cmpuint (n_allocated, ==, 3);
  g_assert_cmpuint (n_freed, ==, 2);
}

/* Both ways, one by one and in arrays, near now and at both ends of the domain. */
static void
test_convert (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  static const gint32 starts[] = { CAL_JULIAN_DAY_MIN, FIRST_DAY, CAL_JULIAN_DAY_MAX - N_DAYS * STEP };
  gint32 julian_days[N_DAYS], back[N_DAYS], years[N_DAYS];
  gint16 days[N_DAYS];
  gint8 months[N_DAYS];

  for (gsize i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      for (int k = 0; k < N_DAYS; k++)
        julian_days[k] = starts[i] + k * STEP;

      start_counting ();
      cal_backend_julian_days_to_dates (backend, julian_days, N_DAYS, years, months, days, NULL, NULL);
      cal_backend_dates_to_julian_days (backend, years, months, days, N_DAYS, back, NULL, NULL);

      for (int k = 0; k < N_DAYS; k++)
        {
          gint64 day = 0;
          int date[3];

          cal_backend_julian_day_to_date (backend, julian_days[k], &date[0], &date[1], &date[2], NULL);
          cal_backend_date_to_julian_day (backend, date[0], date[1], date[2], &day, NULL);

          g_assert_cmpint (back[k], ==, julian_days[k]);
          g_assert_cmpint (day, ==, julian_days[k]);
        }

      counting = FALSE;
      g_assert_cmpuint (n_allocated, ==, 0);
    }
}

/* Whether the era has to be asked for each date, which takes a copy of it. */
static gboolean
has_turning_era (CalBackend *backend)
{
  g_autoptr (CalEra) era = cal_backend_dup_era (backend, 0);

  return era != NULL && cal_era_get_kind (era) == CAL_ERA_KIND_TURNING;
}

static void
check_formatter (CalFormatter *formatter,
                 CalBackend   *dates_backend)
{
  CalBackend *backend = cal_formatter_get_backend (formatter);
  guint most = has_turning_era (backend) ? 16 : 1;

  for (int i = 0; i < N_DAYS; i++)
    {
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (dates_backend, FIRST_DAY + i * STEP, NULL);
      g_autofree char *text = NULL;
      GError *error = NULL;

      start_counting ();
      text = cal_formatter_format (formatter, date, &error);
      counting = FALSE;

      g_assert_no_error (error);
      g_assert_cmpstr (text, !=, "");
      g_assert_cmpuint (n_allocated, <=, most);
      g_assert_cmpuint (n_freed, ==, n_allocated - 1);
      g_assert_cmpuint (malloc_usable_size (text), <=, strlen (text) + 32);
    }
}

/* Every native calendar, the first text of each formatter too, of dates of the
 * same calendar and of another. */
static void
test_format (gconstpointer data)
{
  static const char *const locales[] = { "en", "fa-AF", "he", "ja", "zh-TW", "am", "hi", "de" };
  static const char *const patterns[] = {
    "EEEE d MMMM y GGGG", "yyyy-MM-dd", "GGGGG yy LLL ccc", "U UUUUU r u Q QQQQ q", "Y w W D F g e", "'o''clock' dd.MM.y",
  };
  CalBackend *backend = (CalBackend *) data;
  g_autoptr (CalBackend) another = cal_backend_lookup ("gregory", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (patterns) + CAL_STYLE_SHORT + 1; k++)
      {
        GError *error = NULL;
        g_autoptr (CalFormatter) formatter =
          k < G_N_ELEMENTS (patterns)
            ? cal_formatter_new_for_pattern (locales[i], backend, patterns[k], &error)
            : cal_formatter_new_for_style (locales[i], backend, (CalStyle) (k - G_N_ELEMENTS (patterns)), &error);

        g_assert_no_error (error);
        check_formatter (formatter, backend);
        check_formatter (formatter, another);
      }
}

/* What a formatter writes, as somebody types it.  Gives how many texts were read: some have
 * two meanings. */
static int
check_reader (CalReader    *reader,
              CalFormatter *formatter)
{
  int n_read = 0;

  for (int i = 0; i < N_DAYS; i++)
    {
      g_autoptr (CalDate) date =
        cal_date_new_from_julian_day (cal_reader_get_backend (reader), FIRST_DAY + i * STEP, NULL);
      g_autofree char *text = cal_formatter_format (formatter, date, NULL);
      g_autoptr (CalDate) read = NULL;

      /* The first time it makes what it looks names up in. */
      read = cal_reader_read (reader, text, NULL);
      g_clear_pointer (&read, cal_date_unref);

      start_counting ();
      read = cal_reader_read (reader, text, NULL);
      counting = FALSE;

      if (read == NULL)
        continue;

      n_read++;
      g_assert_cmpuint (n_allocated, ==, 1);
      g_assert_cmpuint (n_freed, ==, 0);
    }

  return n_read;
}

/* Every native calendar whose days have numbers, and whose months have names of letters; labels
 * and numbers that are names are read by one pattern after another. */
static void
test_read (gconstpointer data)
{
  static const char *const locales[] = { "en", "fa-AF", "he", "ja", "zh-TW", "am", "hi", "de" };
  CalBackend *backend = (CalBackend *) data;
  int n_read = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    for (int style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
      {
        GError *error = NULL;
        g_autoptr (CalReader) reader = cal_reader_new (locales[i], backend, &error);
        g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style (locales[i], backend, (CalStyle) style, NULL);

        g_assert_no_error (error);
        n_read += check_reader (reader, formatter);
      }

  g_assert_cmpint (n_read, >, N_DAYS * (int) G_N_ELEMENTS (locales) * (CAL_STYLE_SHORT + 1) * 3 / 4);
}

#define N_ITEMS 64

/* The second in four is null, the third is outside the domain. */
#define SOME_VALID 0xdd

static void
test_column (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  gint32 days[N_ITEMS], years[N_ITEMS], starts[N_ITEMS];
  gint8 months[N_ITEMS];
  gint16 month_days[N_ITEMS];
  guint8 valid[N_ITEMS / 8], found[N_ITEMS / 8];

  memset (valid, SOME_VALID, sizeof valid);

  for (int i = 0; i < N_ITEMS; i++)
    days[i] = i % 4 == 2 ? G_MAXINT32 : FIRST_DAY + i * STEP;

  start_counting ();
  cal_backend_convert_days (backend, CAL_DAY_COUNT_JULIAN, days, valid, 0, N_ITEMS, years, months, month_days, found);
  cal_backend_month_starts (backend, CAL_DAY_COUNT_JULIAN, days, valid, 0, N_ITEMS, starts, found);
  cal_backend_convert_dates (backend, CAL_DAY_COUNT_JULIAN, years, months, month_days, NULL, 0, N_ITEMS, starts, found);
  counting = FALSE;

  g_assert_cmpuint (n_allocated, ==, 0);
  g_assert_cmpint (found[0], ==, 0x99);
}

/* Into a text that has room. */
static void
test_format_column (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autoptr (GString) text = g_string_sized_new (1 << 16);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style ("fa", backend, CAL_STYLE_FULL, NULL);
  gint32 days[N_ITEMS];
  gint64 offsets[N_ITEMS + 1];
  guint8 found[N_ITEMS / 8];

  for (int i = 0; i < N_ITEMS; i++)
    days[i] = i % 4 == 2 ? G_MAXINT32 : FIRST_DAY + i * STEP;

  start_counting ();
  cal_formatter_format_days (formatter, CAL_DAY_COUNT_JULIAN, days, NULL, 0, N_ITEMS, offsets, text, found);
  counting = FALSE;

  if (!has_turning_era (backend))
    g_assert_cmpuint (n_allocated, ==, 0);

  g_assert_cmpint (found[0], ==, 0xbb);
}

/* What is no date costs nothing either, once the names are there. */
static void
test_read_column (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  static const char text[] = "nothing" "99/99/9999" "30 30 30 30" "Foo 12, 2000";
  const gint64 offsets[] = { 0, 7, 17, 28, 40 };
  g_autoptr (CalReader) reader = cal_reader_new ("en", backend, NULL);
  gint32 days[4];
  guint8 found;

  cal_reader_read_texts (reader, CAL_DAY_COUNT_JULIAN, text, offsets, NULL, 0, 4, days, &found);

  start_counting ();
  cal_reader_read_texts (reader, CAL_DAY_COUNT_JULIAN, text, offsets, NULL, 0, 4, days, &found);
  counting = FALSE;

  g_assert_cmpuint (n_allocated, ==, 0);
  g_assert_cmpint (found, ==, 0);
}

static gboolean
has_numbered_months (CalBackend *backend)
{
  g_autofree char *name =
    cal_backend_get_month_name (backend, "en", 1, 1, CAL_NAME_WIDTH_WIDE, CAL_NAME_CONTEXT_FORMAT, NULL);

  return name != NULL && g_ascii_isdigit (name[0]);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GListModel) backends = NULL;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cal/allocations/counters", test_counters);
  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);
      g_autofree char *format_path = g_strdup_printf ("/cal/allocations/format/%s", cal_backend_get_id (backend));
      g_autofree char *convert_path = g_strdup_printf ("/cal/allocations/convert/%s", cal_backend_get_id (backend));
      g_autofree char *read_path = g_strdup_printf ("/cal/allocations/read/%s", cal_backend_get_id (backend));
      g_autofree char *column_path = g_strdup_printf ("/cal/allocations/column/%s", cal_backend_get_id (backend));
      g_autofree char *format_column_path =
        g_strdup_printf ("/cal/allocations/format-column/%s", cal_backend_get_id (backend));
      g_autofree char *read_column_path =
        g_strdup_printf ("/cal/allocations/read-column/%s", cal_backend_get_id (backend));

      g_test_add_data_func_full (convert_path, g_object_ref (backend), test_convert, g_object_unref);
      g_test_add_data_func_full (format_path, g_object_ref (backend), test_format, g_object_unref);
      g_test_add_data_func_full (column_path, g_object_ref (backend), test_column, g_object_unref);
      g_test_add_data_func_full (format_column_path, g_object_ref (backend), test_format_column, g_object_unref);

      if (cal_backend_writes_labels (backend) || has_numbered_months (backend))
        continue;

      g_test_add_data_func_full (read_path, g_object_ref (backend), test_read, g_object_unref);
      g_test_add_data_func_full (read_column_path, g_object_ref (backend), test_read_column, g_object_unref);
    }

  return g_test_run ();
}
