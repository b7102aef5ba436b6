/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Table files: texts of any kind, most of them nearly right.  A table that is accepted is a
 * calendar without a contradiction, and its bytes make it again. */

#include "config.h"

#include <string.h>

#include "cal-table-backend.h"
#include "input.h"
#include "lib/checks.h"

static const char *const heads[] = {
  "id: mine\n", "kind: lunisolar\n", "kind: solar\n", "kind: lunar\n", "alias: ours\n", "day-start: sunset\n",
  "missing-leap-month: back\n", "era: island\n", "era: later from 2001-03-05\n", "era: old backward\n",
  "era: four first-year 4\n", "before: islamic-umalqura\n", "after: islamic-umalqura\n", "before: gregory\n",
  "over: islamic-civil\n", "over: hebrew\n", "over: chinese\n", "authority: Council\n", "edition: second\n",
  "source: Book\n", "confirmed: 2002-02-20\n", "name en: Mine\n", "month en M01: Tern\n", "month und M02 narrow: T\n",
  "month en M03L: Leap\n", "era-name en island: Island\n", "weekday en 1: Firstday\n", "spelling en M01: Terne\n",
  "# a remark\n", "\n",
};

static const char *const bodies[] = {
  "[lengths]\nfirst: 2000-03-05\n1: 30 29 30 29 30 29 30 29 30 29 30 29\n"
  "2: 30 29 30 M03L=29 30 29 30 29 30 29 30 29 30\nsource: Leaflet\n3 provisional: 30 29 30 29 30 29 30 29 30 29 30 29\n",

  "[starts]\n1447: 2025-06-26 2025-07-26 2025-08-24 2025-09-23 2025-10-23 2025-11-22 2025-12-21 2026-01-20 2026-02-18 "
  "2026-03-20 2026-04-18 2026-05-18\nend: 2026-06-16\n",

  "[corrections]\nsource: Ministry\n1444 M09: 2023-03-23\n1445 M09: 2024-03-12\nsource: Office\n1446 M09: 2025-03-02\n",

  "[corrections]\nsource: Ministry\n1446 M09 provisional: 2025-03-01\n1446 M10: 2025-03-30\n",

  "[corrections]\nsource: Ministry\n5785 M07: 2025-03-31\n",

  "[lengths]\nfirst: 1999-01-01\n-1: 31 28 M05=31\n0: 1\n1: 99 98\n",

  "[starts]\n1 exact: 2000-01-01 M03=2000-01-02\n2 provisional: 2000-04-01\nend: 2000-04-02\n",
};

/* A head that has what its body needs, more often than not. */
static char *
take_table (FuzzInput *input)
{
  static const char *const whole[] = { "id: mine\nkind: lunisolar\n", "id: mine\nover: islamic-crescent\n",
                                       "id: mine\nbefore: islamic-umalqura\nafter: islamic-umalqura\n", "id: mine\n" };
  g_autoptr (GString) table = g_string_new ("cal-table 1\n");

  g_string_append (table, whole[fuzz_take_below (input, G_N_ELEMENTS (whole))]);

  for (guint i = fuzz_take_below (input, 5); i > 0; i--)
    g_string_append (table, heads[fuzz_take_below (input, G_N_ELEMENTS (heads))]);

  if (fuzz_take_below (input, 4) == 0)
    {
      g_autofree char *line = fuzz_take_text (input, 40);

      g_string_append (table, line);
      g_string_append_c (table, '\n');
    }

  g_string_append (table, bodies[fuzz_take_below (input, G_N_ELEMENTS (bodies))]);

  return fuzz_take_changed (input, table->str);
}

/* A year or a day is put in the place of another. */
static void
change_number (FuzzInput *input,
               char      *text)
{
  gsize length = strlen (text);

  for (guint i = fuzz_take_below (input, 4); i > 0 && length > 0; i--)
    {
      gsize place = fuzz_take_below (input, (guint) length);

      if (g_ascii_isdigit (text[place]))
        text[place] = (char) ('0' + fuzz_take_below (input, 10));
    }
}

static void
compare (CalBackend *backend,
         CalBackend *again,
         gint64      julian_day)
{
  int year, month, day, year_again, month_again, day_again;
  g_autofree char *source = cal_backend_get_source_for_day (backend, julian_day);
  g_autofree char *source_again = cal_backend_get_source_for_day (again, julian_day);

  g_assert_cmpint (cal_backend_julian_day_to_date (backend, julian_day, &year, &month, &day, NULL), ==,
                   cal_backend_julian_day_to_date (again, julian_day, &year_again, &month_again, &day_again, NULL));
  g_assert_cmpint (year, ==, year_again);
  g_assert_cmpint (month, ==, month_again);
  g_assert_cmpint (day, ==, day_again);
  g_assert_cmpstr (source, ==, source_again);
}

static void
check_table (FuzzInput  *input,
             CalBackend *backend)
{
  GBytes *bytes = cal_table_backend_get_bytes (CAL_TABLE_BACKEND (backend));
  g_autoptr (CalBackend) again = NULL;
  gint64 first, last, day;
  int year, month;
  GError *error = NULL;

  g_assert_true (FUZZ_SETTLE (again, cal_table_backend_new_from_bytes (NULL, bytes, &error)));
  g_assert_true (fuzz_settle (cal_backend_get_range (backend, &first, &last, &error), &error));

  for (int i = 0; i < 4; i++)
    {
      day = fuzz_take_day (input);
      day = CLAMP (day, first, last);
      compare (backend, again, day);
      year = fuzz_take_int (input);
      month = fuzz_take_int (input);
      test_poke (backend, day, year, month, fuzz_take_int (input));
    }

  /* A hundred days about the table, or where the calendar begins or ends. */
  day = 2451545 + (gint16) fuzz_take_below (input, 65536);
  day = CLAMP (day, first, last);
  cal_backend_validate (backend, MAX (first, day - 50), MIN (last, day + 50), &error);
  g_assert_no_error (error);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n)
{
  FuzzInput input = fuzz_begin (data, n);
  g_autofree char *text = fuzz_take_below (&input, 16) == 0 ? fuzz_take_text (&input, 4096) : take_table (&input);
  const char *id = fuzz_take_below (&input, 4) == 0 ? "other" : NULL;
  g_autoptr (CalBackend) backend = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;

  change_number (&input, text);
  bytes = g_bytes_new (text, strlen (text));

  if (FUZZ_SETTLE (backend, cal_table_backend_new_from_bytes (id, bytes, &error)))
    {
      fuzz_accept (&input);
      check_table (&input, backend);
    }

  fuzz_end (&input);

  return 0;
}
