/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Columns of days and dates, held against the calls for one day: with random nulls,
 * offsets, lengths and addresses, and days of the whole domain and beyond. */

#include "config.h"

#include "cal-cutover-backend.h"
#include "cal-date.h"
#include "cal-error.h"
#include "cal-registry.h"
#include "cal-table-backend.h"
#include "column-checks.h"
#include "lib/lacking.h"
#include "lib/large.h"

/* Longer than a block. */
#define MANY 2500

static const gint64 units[] = {
  1, 2, 7, 24, 86399, 86400, G_GINT64_CONSTANT (86400000), G_GINT64_CONSTANT (86400000000),
  G_GINT64_CONSTANT (86400000000000), G_GINT64_CONSTANT (1) << 40, G_GINT64_CONSTANT (99999999999999), G_MAXINT64
};

typedef struct
{
  CalBackend *backend;
  CalDayCount count;
  GRand *rand;
  gsize n;
  gsize offset;
  guint8 *valid;                /* (owned) or NULL */
} Column;

/* Lengths around those of bytes, vectors and blocks, and others. */
static gsize
make_length (GRand *rand,
             int    turn)
{
  static const gsize lengths[] = { 1023, 1024, 1025, 2047, 2048, 2049, MANY };

  if (turn < 20)
    return (gsize) turn;

  if (turn < 20 + (int) G_N_ELEMENTS (lengths))
    return lengths[turn - 20];

  return (gsize) g_rand_int_range (rand, 0, 1026);
}

#define TURNS 40

static void
column_init (Column     *self,
             CalBackend *backend,
             GRand      *rand,
             int         turn)
{
  self->backend = backend;
  self->rand = rand;
  self->count = turn % 2 == 0 ? CAL_DAY_COUNT_JULIAN : CAL_DAY_COUNT_UNIX;
  self->n = make_length (rand, turn);
  self->offset = (gsize) g_rand_int_range (rand, 0, 20);
  self->valid = column_make_bits (rand, self->offset, self->n, turn % 4 == 3 ? 0 : 1 << turn % 5);
}

static gboolean
is_valid (const Column *self,
          gsize         index)
{
  return self->valid == NULL || column_get_bit (self->valid, self->offset + index);
}

static guint
make_shift (const Column *self)
{
  return (guint) g_rand_int_range (self->rand, 0, 9);
}

/* A day of any kind, as a Julian Day Number: in runs, as sorted columns have them. */
static gint64
make_day (GRand *rand,
          gsize  index)
{
  static const gint64 ends[] = {
    CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, CAL_JULIAN_DAY_MIN - 1, CAL_JULIAN_DAY_MAX + 1, G_MININT32,
    G_MAXINT32, G_MININT32 + COLUMN_UNIX_EPOCH, G_MAXINT32 - COLUMN_UNIX_EPOCH
  };

  switch (g_rand_int_range (rand, 0, 8))
    {
    case 0:
      return ends[g_rand_int_range (rand, 0, G_N_ELEMENTS (ends))];
    case 1:
      return CAL_JULIAN_DAY_MIN + g_rand_int_range (rand, 0, 500);
    case 2:
      return CAL_JULIAN_DAY_MAX - g_rand_int_range (rand, 0, 500);
    case 3:
      return g_rand_int_range (rand, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX);
    case 4:
      /* Where calendars were changed. */
      return g_rand_int_range (rand, 2298884, 2424000);
    default:
      return 2451545 + (gint64) index;
    }
}

static gint64
get_origin (const Column *self)
{
  return self->count == CAL_DAY_COUNT_UNIX ? COLUMN_UNIX_EPOCH : 0;
}

/* One that the count has room for. */
static gint32
make_counted_day (const Column *self,
                  gsize         index)
{
  gint64 day = make_day (self->rand, index) - get_origin (self);

  return (gint32) CLAMP (day, G_MININT32, G_MAXINT32);
}

/* Where results are put. */
typedef struct
{
  ColumnArray years, months, days, valid;
  gboolean wanted[4];
} Results;

static void
results_init (Results      *self,
              const Column *column)
{
  self->years = column_array_new (column->n * sizeof (gint32), make_shift (column));
  self->months = column_array_new (column->n, make_shift (column));
  self->days = column_array_new (column->n * sizeof (gint16), make_shift (column));
  self->valid = column_array_new ((column->n + 7) / 8, make_shift (column));

  for (gsize i = 0; i < G_N_ELEMENTS (self->wanted); i++)
    self->wanted[i] = g_rand_int_range (column->rand, 0, 8) != 0;
}

#define WANTED(results, index, array) ((results)->wanted[index] ? (results)->array.data : NULL)

static void
check_bit (const Results *self,
           gsize          index,
           gboolean       expected)
{
  if (self->wanted[3])
    g_assert_cmpint (column_get_bit (self->valid.data, index), ==, expected);
}

static void
check_date (const Results *self,
            gsize          index,
            const int      date[3])
{
  if (self->wanted[0])
    g_assert_cmpint (column_get (&self->years, gint32, index), ==, date[0]);
  if (self->wanted[1])
    g_assert_cmpint (column_get (&self->months, gint8, index), ==, date[1]);
  if (self->wanted[2])
    g_assert_cmpint (column_get (&self->days, gint16, index), ==, date[2]);
}

/* What is left of the last byte is 0, and nobody wrote elsewhere. */
static void
results_finish (Results *self,
                gsize    n)
{
  if (self->wanted[3])
    for (gsize i = n; i < self->valid.size * 8; i++)
      g_assert_false (column_get_bit (self->valid.data, i));

  column_array_free (&self->years);
  column_array_free (&self->months);
  column_array_free (&self->days);
  column_array_free (&self->valid);
}

/* The date of an item; FALSE: it has none. */
static gboolean
find_date (const Column *self,
           gsize         index,
           gint64        julian_day,
           int           date[3])
{
  date[0] = date[1] = date[2] = 0;

  return is_valid (self, index) &&
         cal_backend_julian_day_to_date (self->backend, julian_day, &date[0], &date[1], &date[2], NULL);
}

static void
check_days (Column *self)
{
  ColumnArray days = column_array_new (self->n * sizeof (gint32), make_shift (self));
  gsize n_missing = 0;
  Results results;

  results_init (&results, self);

  for (gsize i = 0; i < self->n; i++)
    column_set (&days, gint32, i, make_counted_day (self, i));

  n_missing = cal_backend_convert_days (self->backend, self->count, days.data, self->valid, self->offset, self->n,
                                        WANTED (&results, 0, years), WANTED (&results, 1, months),
                                        WANTED (&results, 2, days), WANTED (&results, 3, valid));

  for (gsize i = 0; i < self->n; i++)
    {
      int date[3];
      gboolean found = find_date (self, i, column_get (&days, gint32, i) + get_origin (self), date);

      check_date (&results, i, date);
      check_bit (&results, i, found);
      n_missing -= !found;
    }

  g_assert_cmpuint (n_missing, ==, 0);
  column_array_free (&days);
  results_finish (&results, self->n);
}

/* A time of a day, or one that is far from all, or none. */
static gint64
make_time (const Column *self,
           gint64        units_per_day,
           gsize         index)
{
  gint64 day = make_day (self->rand, index) - get_origin (self);
  gint64 rest = (gint64) (((guint64) g_rand_int (self->rand) << 31 ^ g_rand_int (self->rand)) % (guint64) units_per_day);

  if (g_rand_int_range (self->rand, 0, 16) == 0)
    return g_rand_boolean (self->rand) ? G_MININT64 + g_rand_int_range (self->rand, 0, 3)
                                       : G_MAXINT64 - g_rand_int_range (self->rand, 0, 3);

  /* Both ends of the day are where a quotient goes wrong. */
  if (g_rand_boolean (self->rand))
    rest = g_rand_boolean (self->rand) ? 0 : units_per_day - 1;

  return ABS (day) < G_MAXINT64 / units_per_day - 1 ? day * units_per_day + rest : rest;
}

static gint64
floor_div (gint64 time,
           gint64 units_per_day)
{
  return time / units_per_day - (time % units_per_day < 0);
}

static void
check_times (Column *self,
             gint64  units_per_day)
{
  ColumnArray times = column_array_new (self->n * sizeof (gint64), make_shift (self));
  gsize n_missing;
  Results results;

  results_init (&results, self);

  for (gsize i = 0; i < self->n; i++)
    column_set (&times, gint64, i, make_time (self, units_per_day, i));

  n_missing = cal_backend_convert_days64 (self->backend, self->count, times.data, units_per_day, self->valid,
                                          self->offset, self->n, WANTED (&results, 0, years),
                                          WANTED (&results, 1, months), WANTED (&results, 2, days),
                                          WANTED (&results, 3, valid));

  for (gsize i = 0; i < self->n; i++)
    {
      gint64 time = column_get (&times, gint64, i), day = floor_div (time, units_per_day);
      int date[3];
      gboolean found = time != G_MININT64 && day <= G_MAXINT64 - COLUMN_UNIX_EPOCH &&
                       find_date (self, i, day + get_origin (self), date);

      if (!found)
        date[0] = date[1] = date[2] = 0;

      check_date (&results, i, date);
      check_bit (&results, i, found);
      n_missing -= !found;
    }

  g_assert_cmpuint (n_missing, ==, 0);
  column_array_free (&times);
  results_finish (&results, self->n);
}

/* A date that is one, or only nearly, or not at all. */
static void
make_date (const Column *self,
           gsize         index,
           int           date[3])
{
  if (!cal_backend_julian_day_to_date (self->backend, make_day (self->rand, index), &date[0], &date[1], &date[2], NULL))
    date[0] = date[1] = date[2] = 1;

  switch (g_rand_int_range (self->rand, 0, 8))
    {
    case 0:
      date[0] = g_rand_boolean (self->rand) ? (int) g_rand_int (self->rand) : date[0] + 1;
      break;
    case 1:
      date[1] = g_rand_int_range (self->rand, -128, 128);
      break;
    case 2:
      date[2] = g_rand_int_range (self->rand, -32768, 32768);
      break;
    case 3:
      date[2] = g_rand_int_range (self->rand, 28, 33);
      break;
    default:
      break;
    }
}

static void
check_dates (Column *self)
{
  ColumnArray years = column_array_new (self->n * sizeof (gint32), make_shift (self));
  ColumnArray months = column_array_new (self->n, make_shift (self));
  ColumnArray days = column_array_new (self->n * sizeof (gint16), make_shift (self));
  gsize n_missing;
  Results results;

  results_init (&results, self);

  for (gsize i = 0; i < self->n; i++)
    {
      int date[3];

      make_date (self, i, date);
      column_set (&years, gint32, i, date[0]);
      column_set (&months, gint8, i, (gint8) date[1]);
      column_set (&days, gint16, i, (gint16) date[2]);
    }

  n_missing = cal_backend_convert_dates (self->backend, self->count, years.data, months.data, days.data, self->valid,
                                         self->offset, self->n, WANTED (&results, 0, years),
                                         WANTED (&results, 3, valid));

  for (gsize i = 0; i < self->n; i++)
    {
      gint64 day = 0;
      gboolean found = is_valid (self, i) &&
                       cal_backend_date_to_julian_day (self->backend, column_get (&years, gint32, i),
                                                       column_get (&months, gint8, i), column_get (&days, gint16, i),
                                                       &day, NULL);

      if (results.wanted[0])
        g_assert_cmpint (column_get (&results.years, gint32, i), ==, found ? day - get_origin (self) : 0);

      check_bit (&results, i, found);
      n_missing -= !found;
    }

  g_assert_cmpuint (n_missing, ==, 0);
  column_array_free (&years);
  column_array_free (&months);
  column_array_free (&days);
  results_finish (&results, self->n);
}

static gboolean
find_month_start (const Column *self,
                  gsize         index,
                  gint64        julian_day,
                  gint64       *start)
{
  g_autoptr (CalDate) date = NULL, first = NULL;

  if (is_valid (self, index))
    date = cal_date_new_from_julian_day (self->backend, julian_day, NULL);

  if (date != NULL)
    first = cal_date_start_of_month (date, NULL);

  if (first != NULL)
    *start = cal_date_get_julian_day (first);

  return first != NULL;
}

static void
check_month_starts (Column *self)
{
  ColumnArray days = column_array_new (self->n * sizeof (gint32), make_shift (self));
  gsize n_missing;
  Results results;

  results_init (&results, self);

  for (gsize i = 0; i < self->n; i++)
    column_set (&days, gint32, i, make_counted_day (self, i));

  n_missing = cal_backend_month_starts (self->backend, self->count, days.data, self->valid, self->offset, self->n,
                                        WANTED (&results, 0, years), WANTED (&results, 3, valid));

  for (gsize i = 0; i < self->n; i++)
    {
      gint64 start = 0;
      gboolean found = find_month_start (self, i, column_get (&days, gint32, i) + get_origin (self), &start);

      if (results.wanted[0])
        g_assert_cmpint (column_get (&results.years, gint32, i), ==, found ? start - get_origin (self) : 0);

      check_bit (&results, i, found);
      n_missing -= !found;
    }

  g_assert_cmpuint (n_missing, ==, 0);
  column_array_free (&days);
  results_finish (&results, self->n);
}

/* A calendar, and whether a call for one day of it takes so long that there are few. */
static void
test_backend (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  gboolean slow = cal_backend_get_system (backend) == CAL_SYSTEM_CUSTOM;
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261129);

  for (int turn = 0; turn < TURNS; turn += slow ? 3 : 1)
    {
      Column column;

      column_init (&column, backend, rand, turn);
      check_days (&column);
      check_times (&column, units[turn % (int) G_N_ELEMENTS (units)]);
      check_dates (&column);
      check_month_starts (&column);
      g_free (column.valid);
    }
}

/* Every time around both ends of some days, of a unit that no quotient of floating point hits. */
static void
test_floor (void)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("gregory", NULL);

  for (gsize u = 0; u < G_N_ELEMENTS (units) - 1; u++)
    for (gint64 day = -40000; day < 40000; day += 17)
      for (int rest = -2; rest <= 2; rest++)
        {
          gint64 time = day * units[u] + rest, expected = floor_div (time, units[u]) + COLUMN_UNIX_EPOCH;
          int date[3];
          gint32 year;
          gint8 month;
          gint16 month_day;

          g_assert_cmpuint (cal_backend_convert_days64 (backend, CAL_DAY_COUNT_UNIX, &time, units[u], NULL, 0, 1, &year,
                                                        &month, &month_day, NULL), ==, 0);
          cal_backend_julian_day_to_date (backend, expected, &date[0], &date[1], &date[2], NULL);
          g_assert_cmpint (year, ==, date[0]);
          g_assert_cmpint (month, ==, date[1]);
          g_assert_cmpint (month_day, ==, date[2]);
        }
}

/* What NumPy calls NaT, and narrows to a day of 1970 if it is asked to. */
static void
test_not_a_time (void)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("persian", NULL);
  const gint64 times[] = { 0, G_MININT64, -1, G_MAXINT64 };
  gint32 years[4];
  guint8 valid;

  for (gsize u = 0; u < G_N_ELEMENTS (units) - 1; u++)
    {
      g_assert_cmpuint (cal_backend_convert_days64 (backend, CAL_DAY_COUNT_UNIX, times, units[u], NULL, 0, 4, years, NULL,
                                                    NULL, &valid),
                        ==, G_MAXINT64 / units[u] > CAL_JULIAN_DAY_MAX - COLUMN_UNIX_EPOCH ? 2 : 1);
      g_assert_cmpint (years[0], ==, 1348);
      g_assert_cmpint (years[1], ==, 0);
      g_assert_cmpint (years[2], ==, 1348);
      g_assert_cmpint (valid & 7, ==, 5);
    }
}

/* All of a backend that has no id is without a date. */
static void
test_refused (void)
{
  g_autoptr (CalBackend) backend = g_object_new (TEST_TYPE_LARGE, "id", "", NULL);
  const gint32 days[] = { 2451545, 2451546 };
  const gint8 months[] = { 1, 1 };
  const gint16 month_days[] = { 1, 2 };
  gint32 years[2] = { 7, 7 }, starts[2] = { 7, 7 };
  guint8 valid = 0xff;

  g_assert_cmpuint (cal_backend_convert_days (backend, CAL_DAY_COUNT_JULIAN, days, NULL, 0, 2, years, NULL, NULL, &valid),
                    ==, 2);
  g_assert_cmpint (years[0] | years[1] | valid, ==, 0);
  valid = 0xff;
  g_assert_cmpuint (cal_backend_month_starts (backend, CAL_DAY_COUNT_JULIAN, days, NULL, 0, 2, starts, &valid), ==, 2);
  g_assert_cmpint (starts[0] | starts[1] | valid, ==, 0);
  valid = 0xff;
  g_assert_cmpuint (cal_backend_convert_dates (backend, CAL_DAY_COUNT_JULIAN, years, months, month_days, NULL, 0, 2,
                                               starts, &valid), ==, 2);
  g_assert_cmpint (valid, ==, 0);
}

/* Parts of one column on several threads. */
#define N_PARTS 4
#define PART 4096

typedef struct
{
  CalBackend *backend;
  const gint32 *days;
  gint32 *starts;
  guint8 *valid;
} Part;

static gpointer
convert_part (gpointer data)
{
  const Part *part = data;

  return GSIZE_TO_POINTER (cal_backend_month_starts (part->backend, CAL_DAY_COUNT_UNIX, part->days, NULL, 0, PART,
                                                     part->starts, part->valid));
}

static void
test_threads (void)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup ("chinese", NULL);
  g_autofree gint32 *days = g_new (gint32, N_PARTS * PART);
  g_autofree gint32 *starts = g_new (gint32, N_PARTS * PART);
  g_autofree gint32 *expected = g_new (gint32, N_PARTS * PART);
  g_autofree guint8 *valid = g_malloc (N_PARTS * PART / 8);
  GThread *threads[N_PARTS];
  Part parts[N_PARTS];

  for (gint32 i = 0; i < N_PARTS * PART; i++)
    days[i] = i * 3 - 10000;

  cal_backend_month_starts (backend, CAL_DAY_COUNT_UNIX, days, NULL, 0, N_PARTS * PART, expected, NULL);

  for (gsize i = 0; i < N_PARTS; i++)
    {
      parts[i] = (Part) { backend, days + i * PART, starts + i * PART, valid + i * PART / 8 };
      threads[i] = g_thread_new ("part", convert_part, &parts[i]);
    }

  for (gsize i = 0; i < N_PARTS; i++)
    g_assert_null (g_thread_join (threads[i]));

  g_assert_cmpmem (starts, N_PARTS * PART * sizeof *starts, expected, N_PARTS * PART * sizeof *starts);

  for (gsize i = 0; i < N_PARTS * PART / 8; i++)
    g_assert_cmpint (valid[i], ==, 0xff);
}

static const char table[] =
  "cal-table 1\n"
  "id: few\n"
  "kind: other\n"
  "authority: Office\n"
  "\n"
  "[lengths]\n"
  "first: 2000-01-02\n"
  "10: 30 29 99\n"
  "11: 1 99 M02L=29 M03=30\n";

/* A calendar that is there for the time of the tests, under the name of its kind. */
static void
add_backend (const char *name,
             CalBackend *backend)
{
  g_autofree char *path = g_strdup_printf ("/cal/columns/%s", name);

  g_assert_nonnull (backend);
  g_test_add_data_func_full (path, backend, test_backend, g_object_unref);
}

/* Months of which few are known: most days are outside the range. */
static CalBackend *
make_table (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (table, strlen (table));
  GError *error = NULL;
  CalBackend *backend = cal_table_backend_new_from_bytes (NULL, bytes, &error);

  g_assert_no_error (error);

  return backend;
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
  add_backend ("cutover", cal_cutover_backend_new_for_territory ("GB", NULL));
  add_backend ("table", make_table ());

  g_test_add_func ("/cal/columns/floor", test_floor);
  g_test_add_func ("/cal/columns/not-a-time", test_not_a_time);
  g_test_add_func ("/cal/columns/refused", test_refused);
  g_test_add_func ("/cal/columns/threads", test_threads);

  return g_test_run ();
}
