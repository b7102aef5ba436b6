/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Programs that list the dates of many days: hebcal, Emacs, convertdate and PHP. */

#include <cal/cal.h>

#include <stdio.h>
#include <string.h>

/* Both ways between a day and a date that a program has listed. */
static void
check_date (CalBackend *backend,
            gint64      julian_day,
            const int  *date)
{
  GError *error = NULL;
  int ours[3];
  gint64 back;

  cal_backend_julian_day_to_date (backend, julian_day, &ours[0], &ours[1], &ours[2], &error);
  g_assert_no_error (error);
  cal_backend_date_to_julian_day (backend, date[0], date[1], date[2], &back, &error);
  g_assert_no_error (error);

  g_assert_cmpint (ours[0], ==, date[0]);
  g_assert_cmpint (ours[1], ==, date[1]);
  g_assert_cmpint (ours[2], ==, date[2]);
  g_assert_cmpint (back, ==, julian_day);
}

typedef void (*CheckLine) (CalBackend *backend,
                           const char *line);

/* What a script exits with if there is nothing to ask. */
#define EXIT_SKIP 77

/* Gives each line that a program prints to a function.  Without the program, or what
 * a script asks, there is no test. */
static void
check_lines (const char *const *argv,
             const char        *calendar,
             CheckLine          check_line,
             gsize              n_expected)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (calendar, NULL);
  g_autofree char *program = g_find_program_in_path (argv[0]);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GDataInputStream) output = NULL;
  GError *error = NULL;
  gsize n_lines = 0;
  char *line;

  if (program == NULL)
    {
      g_test_skip_printf ("%s is not installed", argv[0]);
      return;
    }

  process = g_subprocess_newv (argv, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  output = g_data_input_stream_new (g_subprocess_get_stdout_pipe (process));

  while ((line = g_data_input_stream_read_line (output, NULL, NULL, &error)) != NULL)
    {
      check_line (backend, line);
      g_free (line);
      n_lines++;
    }

  g_assert_no_error (error);

  if (!g_subprocess_wait_check (process, NULL, &error) &&
      g_error_matches (error, G_SPAWN_EXIT_ERROR, EXIT_SKIP))
    {
      g_test_skip_printf ("what %s is to ask is not installed", argv[0]);
      g_clear_error (&error);
      return;
    }

  g_assert_no_error (error);
  g_assert_cmpuint (n_lines, ==, n_expected);
}

/* The first Hebrew year that hebcal knows, as many as there are up to 10000, and
 * their days; it begins with the day before. */
#define HEBCAL_FIRST "3762"
#define HEBCAL_YEARS "6239"
#define HEBCAL_DAYS 2278788

/* What there is always time for. */
#define HEBCAL_NEAR_FIRST "5600"
#define HEBCAL_NEAR_YEARS "300"
#define HEBCAL_NEAR_DAYS 109589

/* In a leap year; in others all from Adar on come a place earlier. */
static const char *const hebcal_months[] = {
  "Tishrei", "Cheshvan", "Kislev", "Tevet", "Sh'vat", "Adar I", "Adar II",
  "Nisan", "Iyyar", "Sivan", "Tamuz", "Av", "Elul"
};

static int
find_hebcal_month (const char *name,
                   gboolean    leap)
{
  if (g_str_equal (name, "Adar"))
    return 6;

  for (int i = 0; i < (int) G_N_ELEMENTS (hebcal_months); i++)
    if (g_str_equal (hebcal_months[i], name))
      return i >= 6 && !leap ? i : i + 1;

  g_error ("hebcal has a month %s", name);
}

/* “2024-02-10 1st of Adar I, 5784” */
static void
check_hebcal_line (CalBackend *hebrew,
                   const char *line)
{
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  int iso[3], date[3];
  char month[16];
  gint64 day;

  g_assert_cmpint (sscanf (line, "%d-%d-%d %d%*2s of %15[^,], %d",
                           &iso[0], &iso[1], &iso[2], &date[2], month, &date[0]), ==, 6);

  date[1] = find_hebcal_month (month, (7 * date[0] + 1) % 19 < 7);
  cal_backend_date_to_julian_day (gregorian, iso[0], iso[1], iso[2], &day, NULL);
  check_date (hebrew, day, date);
}

static void
test_hebcal (void)
{
  const char *argv[] = {
    "hebcal", "-H", "-d", "-h", "-x", "-g", "--years", HEBCAL_NEAR_YEARS, HEBCAL_NEAR_FIRST, NULL
  };

  g_test_summary ("Every day of the years 5600 to 5899 or, if there is time, 3762 to 10000");

  if (g_test_thorough ())
    {
      argv[7] = HEBCAL_YEARS;
      argv[8] = HEBCAL_FIRST;
    }

  check_lines (argv, "hebrew", check_hebcal_line, g_test_thorough () ? HEBCAL_DAYS : HEBCAL_NEAR_DAYS);
}

/* Days that a program is asked for, one in FEW of them if there is not time for all. */
typedef struct
{
  const char *calendar;
  int first;
  int last;
  int step;
} Range;

/* 1900-01-01 to 2100-12-31, and 1990-01-01 to 2039-12-31: it is slow at Hebrew. */
#define CENTURIES 2415021, 2488434, 1
#define DECADES 2447893, 2466154, 1
#define FAR_LAST 5373850

#define FEW 29

/* Its calendars begin at their epochs; it has the leap years of the French Republic until
 * year 14 and Romme’s from year 17 on; the Hebrew one is right from the Gregorian
 * year 1 to the Hebrew year 10000. */
static const Range emacs_ranges[] = {
  { "bahai-western", 2394647, 2488434, 1 },
  { "coptic", CENTURIES },
  { "coptic", 1825030, FAR_LAST, 337 },
  { "ethiopic", CENTURIES },
  { "ethiopic", 1724221, FAR_LAST, 337 },
  { "french-rep", 2375840, 2380952, 1 },
  { "french-romme", 2381684, 2488434, 1 },
  { "hebrew", DECADES },
  { "hebrew", 1721426, 4000000, 499 },
  { "iso-week", CENTURIES },
  { "iso-week", 1721426, FAR_LAST, 337 },
  { "julian", CENTURIES },
  { "julian", 1721424, FAR_LAST, 337 },
  { "mayan", CENTURIES },
  { "mayan", 584283, FAR_LAST, 337 },
};

/* It has no years before the epoch, and calls the last day of 2000, the day 2451910, the
 * first of the Positivist year 213. */
static const Range convertdate_ranges[] = {
  { "armenian", CENTURIES },
  { "armenian", 1922868, FAR_LAST, 337 },
  { "armenian-fixed", CENTURIES },
  { "armenian-fixed", 2117212, FAR_LAST, 337 },
  { "iso-week", CENTURIES },
  { "mayan", CENTURIES },
  { "positiv", 2374480, 2451909, 2 },
  { "positiv", 2451911, 2488434, 1 },
};

/* It has the French Republic until year 14, the Hebrew calendar until the ISO year 2240, and no
 * Julian year 0. */
static const Range php_ranges[] = {
  { "french-rep", 2375840, 2380952, 1 },
  { "hebrew", CENTURIES },
  { "hebrew", 1721426, 2539000, 499 },
  { "julian", CENTURIES },
  { "julian", 1721424, FAR_LAST, 337 },
};

static void
check_day_line (CalBackend *backend,
                const char *line)
{
  gint64 day;
  int date[3];

  g_assert_cmpint (sscanf (line, "%" G_GINT64_FORMAT " %d %d %d",
                           &day, &date[0], &date[1], &date[2]), ==, 4);
  check_date (backend, day, date);
}

/* Days of a range by a program that takes these arguments, the calendar, the first and
 * the last day, and the step. */
static void
check_range (const Range       *range,
             const char *const *arguments)
{
  int days = g_test_thorough () ? range->step : range->step * FEW;
  g_autoptr (GPtrArray) argv = g_ptr_array_new_null_terminated (9, NULL, TRUE);
  g_autofree char *first = g_strdup_printf ("%d", range->first);
  g_autofree char *last = g_strdup_printf ("%d", range->last);
  g_autofree char *step = g_strdup_printf ("%d", days);
  const char *const own[] = { range->calendar, first, last, step };

  for (gsize i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (argv, (gpointer) arguments[i]);

  for (gsize i = 0; i < G_N_ELEMENTS (own); i++)
    g_ptr_array_add (argv, (gpointer) own[i]);

  check_lines ((const char *const *) argv->pdata, range->calendar, check_day_line,
               (gsize) (range->last - range->first) / (gsize) days + 1);
}

static void
test_emacs (gconstpointer data)
{
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "oracles", "emacs-arithmetic.el", NULL);

  check_range (data, (const char *const[]) { "emacs", "-Q", "--batch", "-l", script, NULL });
}

static void
test_convertdate (gconstpointer data)
{
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "oracles", "convertdate.py", NULL);

  check_range (data, (const char *const[]) { "/usr/bin/python3", "-I", script, NULL });
}

static void
test_php (gconstpointer data)
{
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "oracles", "php-days.php", NULL);

  check_range (data, (const char *const[]) { "php", script, NULL });
}

static void
add_ranges (const char    *program,
            const Range   *ranges,
            gsize          n_ranges,
            GTestDataFunc  test)
{
  for (gsize i = 0; i < n_ranges; i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/oracles/%s/%s/%s", program, ranges[i].calendar,
                                               ranges[i].step == 1 ? "near-days" : "far-days");

      g_test_add_data_func (path, &ranges[i], test);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/oracles/hebcal", test_hebcal);
  add_ranges ("emacs", emacs_ranges, G_N_ELEMENTS (emacs_ranges), test_emacs);
  add_ranges ("convertdate", convertdate_ranges, G_N_ELEMENTS (convertdate_ranges), test_convertdate);
  add_ranges ("php", php_ranges, G_N_ELEMENTS (php_ranges), test_php);

  return g_test_run ();
}
