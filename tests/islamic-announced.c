/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Hijri calendars of Indonesia, Malaysia and Türkiye, against what was announced there.
 *
 * Source: data/announced.txt for Ramadan; python-holidays 0.109 for Shawwal, and for Dhu
 *   al-Hijja, whose tenth day it has.  Dhu al-Hijja 1446 of Malaysia is not among them: it
 *   was announced for 2025-05-29, a day after the rule.
 */

#include "config.h"

#include "cal-astro-crescent-private.h"
#include "calendar-rows.h"
#include "cal-islamic-table-private.h"

#define ID "as announced in Indonesia"
#define MY "as announced in Malaysia"
#define TR "as published in Türkiye"

static const DateRow dates[] = {
  { "islamic-mabims", "2022-04-03", 1443, "M09", 1, "ah", 1443, ID },
  { "islamic-mabims", "2024-03-12", 1445, "M09", 1, "ah", 1445, ID },
  { "islamic-mabims", "2022-05-02", 1443, "M10", 1, "ah", 1443, ID },
  { "islamic-mabims", "2023-04-22", 1444, "M10", 1, "ah", 1444, ID },
  { "islamic-mabims", "2024-04-10", 1445, "M10", 1, "ah", 1445, ID },
  { "islamic-mabims", "2025-03-31", 1446, "M10", 1, "ah", 1446, ID },
  { "islamic-mabims", "2026-03-21", 1447, "M10", 1, "ah", 1447, ID },
  { "islamic-mabims", "2022-07-01", 1443, "M12", 1, "ah", 1443, ID },
  { "islamic-mabims", "2023-06-20", 1444, "M12", 1, "ah", 1444, ID },
  { "islamic-mabims", "2024-06-08", 1445, "M12", 1, "ah", 1445, ID },
  { "islamic-mabims", "2025-05-28", 1446, "M12", 1, "ah", 1446, ID },
  { "islamic-jakim", "2022-04-03", 1443, "M09", 1, "ah", 1443, MY },
  { "islamic-jakim", "2023-03-23", 1444, "M09", 1, "ah", 1444, MY },
  { "islamic-jakim", "2024-03-12", 1445, "M09", 1, "ah", 1445, MY },
  { "islamic-jakim", "2025-03-02", 1446, "M09", 1, "ah", 1446, MY },
  { "islamic-jakim", "2022-05-02", 1443, "M10", 1, "ah", 1443, MY },
  { "islamic-jakim", "2023-04-22", 1444, "M10", 1, "ah", 1444, MY },
  { "islamic-jakim", "2024-04-10", 1445, "M10", 1, "ah", 1445, MY },
  { "islamic-jakim", "2025-03-31", 1446, "M10", 1, "ah", 1446, MY },
  { "islamic-jakim", "2026-03-21", 1447, "M10", 1, "ah", 1447, MY },
  { "islamic-diyanet", "2022-05-02", 1443, "M10", 1, "ah", 1443, TR },
  { "islamic-diyanet", "2023-04-21", 1444, "M10", 1, "ah", 1444, TR },
  { "islamic-diyanet", "2024-04-10", 1445, "M10", 1, "ah", 1445, TR },
  { "islamic-diyanet", "2025-03-30", 1446, "M10", 1, "ah", 1446, TR },
  { "islamic-diyanet", "2026-03-20", 1447, "M10", 1, "ah", 1447, TR },
  { "islamic-diyanet", "2022-06-30", 1443, "M12", 1, "ah", 1443, TR },
  { "islamic-diyanet", "2023-06-19", 1444, "M12", 1, "ah", 1444, TR },
  { "islamic-diyanet", "2024-06-07", 1445, "M12", 1, "ah", 1445, TR },
  { "islamic-diyanet", "2025-05-28", 1446, "M12", 1, "ah", 1446, TR },
  { "islamic-diyanet", "2026-05-18", 1447, "M12", 1, "ah", 1447, TR },
};

typedef struct
{
  const char *calendar;
  CalAstroCrescent crescent;
  const CalAstroPlace *place;
  int step;  /* of the years that are computed if there is little time */
} Table;

static const Table tables[] = {
  { "islamic-mabims", CAL_ASTRO_MABIMS, &cal_astro_aceh, 20 },
  { "islamic-jakim", CAL_ASTRO_MABIMS, &cal_astro_langkawi, 20 },
  { "islamic-diyanet", CAL_ASTRO_ISTANBUL, NULL, 240 },
};

/* Computes the months of the table anew. */
static void
test_months (gconstpointer data)
{
  const Table *table = data;
  g_autoptr (CalBackend) backend = check_lookup (table->calendar);
  const CalRule *rule = cal_backend_peek_rule (backend);
  int end = CAL_ISLAMIC_CRESCENT_FIRST_YEAR + CAL_ISLAMIC_CRESCENT_N_YEARS;

  for (int year = CAL_ISLAMIC_CRESCENT_FIRST_YEAR; year < end; year += g_test_thorough () ? 1 : table->step)
    for (int month = 1; month <= 12; month++)
      {
        gint32 start = rule->month_start (rule, year, month);

        gboolean begins = cal_astro_crescent_begins (table->crescent, table->place, start + 28);

        g_assert_cmpint (rule->month_start (rule, year, month + 1) - start, ==, begins ? 29 : 30);
      }
}

static void
check_span (gconstpointer data)
{
  const Table *table = data;
  g_autoptr (CalBackend) backend = check_lookup (table->calendar);
  const gint64 begins[] = { CAL_ISLAMIC_CRESCENT_FIRST_DAY, CAL_ISLAMIC_CRESCENT_END_DAY, 2460000 };
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (begins); i++)
    {
      cal_backend_validate (backend, begins[i] - 500, begins[i] + 500, &error);
      check_no_error (&error);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD_DATE_ROWS (dates);
  ADD_ROWS (tables, test_months, "/cal/%s/months", tables[i].calendar);
  ADD_ROWS (tables, check_span, "/cal/%s/span", tables[i].calendar);

  return g_test_run ();
}
