/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Observances: their days as other programs and lists have them, and what can be asked. */

#include "config.h"

#include <string.h>

#include "cal-astro-private.h"
#include "cal-easter-private.h"
#include "cal-gregorian-private.h"
#include "cal-observance-private.h"
#include "cal-recurrence.h"
#include "cal-registry.h"
#include "lib/checks.h"

#define FIRST_DAY "2000-01-01"
#define LAST_DAY "2030-12-31"

static CalDate *
read_date (const char *text)
{
  GError *error = NULL;
  CalDate *date = cal_date_new_from_string (text, &error);

  g_assert_no_error (error);

  return date;
}

static void
free_list (CalObservance **list)
{
  for (guint i = 0; list[i] != NULL; i++)
    cal_observance_unref (list[i]);

  g_free (list);
}

static CalObservance **
list_tradition (const char *tradition,
                const char *first_day,
                const char *last_day)
{
  g_autoptr (CalDate) first = read_date (first_day), last = read_date (last_day);
  GError *error = NULL;
  CalObservance **list = cal_observance_list_tradition (tradition, first, last, &error);

  g_assert_no_error (error);

  return list;
}

static CalObservance **
list_territory (const char *where,
                const char *first_day,
                const char *last_day)
{
  g_autoptr (CalDate) first = read_date (first_day), last = read_date (last_day);
  GError *error = NULL;
  CalObservance **list = cal_observance_list (where, first, last, &error);

  g_assert_no_error (error);

  return list;
}

static char *
dup_iso_date (CalObservance *observance)
{
  g_autofree char *text = cal_date_to_string (cal_observance_get_date (observance));

  return g_strndup (text, strcspn (text, "["));
}

/* The days of all traditions in the years that the files have, such as “easter 2026-04-05”. */
static GHashTable *
list_all (void)
{
  GHashTable *days = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) traditions = cal_observance_get_traditions ();

  for (guint i = 0; traditions[i] != NULL; i++)
    {
      CalObservance **list = list_tradition (traditions[i], FIRST_DAY, LAST_DAY);

      for (guint j = 0; list[j] != NULL; j++)
        {
          g_autofree char *date = dup_iso_date (list[j]);

          g_hash_table_add (days, g_strdup_printf ("%s %s", cal_observance_get_id (list[j]), date));
        }

      free_list (list);
    }

  return days;
}

/* On so many days a list has another than Cal. */
typedef struct
{
  const char *file;
  const char *id;
  guint n_different;
} Difference;

/* python-holidays takes most Indian days from timeanddate.com.  Where a lunar day lasts at the
 * deciding moment of two days or of none, almanacs differ (makar-sankranti, ugadi, rama-navami,
 * mesha-sankranti, navaratri, dussehra, guru-nanak, mahavir-jayanti 2016 and 2027); five are a
 * month early or of the year before (buddha-purnima 2001 to 2004, mahavir-jayanti 2010), and
 * vasant-panchami 2019 was on 10 February.  Cambodia had its Visak Bochea of 2006, and Mongolia
 * its new year, on another day than the rules of their calendars say.  The Islamic days of
 * 2030 are estimates.  Poya days are of lists of the Government of Sri Lanka, of 2003 to 2026; one in
 * thirteen is a day away from the one of the rule.
 *
 * Those of panchang were not used to find the moments of lunar days.  It gives the day of Holi on
 * which the fire is lit or the full moon is at sunset, Janmashtami by midnight and Bhai Dooj by the
 * next day; entries of the Sun after sunset are on their own day; and in the others a lunar
 * day lasts at the deciding moment of two days or of none. */
static const Difference differences[] = {
  { "observances-holidays.txt", "visak-bochea", 1 },
  { "observances-holidays.txt", "tsagaan-sar", 1 },
  { "observances-holidays.txt", "makar-sankranti", 2 },
  { "observances-holidays.txt", "vasant-panchami", 1 },
  { "observances-holidays.txt", "ugadi", 1 },
  { "observances-holidays.txt", "rama-navami", 2 },
  { "observances-holidays.txt", "mahavir-jayanti", 3 },
  { "observances-holidays.txt", "mesha-sankranti", 1 },
  { "observances-holidays.txt", "buddha-purnima", 5 },
  { "observances-holidays.txt", "navaratri", 1 },
  { "observances-holidays.txt", "dussehra", 2 },
  { "observances-holidays.txt", "guru-nanak", 1 },
  { "observances-holidays.txt", "islamic-new-year", 1 },
  { "observances-holidays.txt", "ashura", 1 },
  { "observances-holidays.txt", "onam", 1 },
  { "observances-holidays.txt", "nyepi", 1 },
  { "observances-holidays.txt", "poya", 23 },
  { "observances-holidays.txt", "poson", 3 },
  { "observances-panchang.txt", "makar-sankranti", 8 },
  { "observances-panchang.txt", "mesha-sankranti", 7 },
  { "observances-panchang.txt", "vasant-panchami", 3 },
  { "observances-panchang.txt", "maha-shivaratri", 1 },
  { "observances-panchang.txt", "holi", 21 },
  { "observances-panchang.txt", "ugadi", 1 },
  { "observances-panchang.txt", "rama-navami", 3 },
  { "observances-panchang.txt", "buddha-purnima", 1 },
  { "observances-panchang.txt", "raksha-bandhan", 5 },
  { "observances-panchang.txt", "janmashtami", 24 },
  { "observances-panchang.txt", "dussehra", 4 },
  { "observances-panchang.txt", "karva-chauth", 2 },
  { "observances-panchang.txt", "dhanteras", 3 },
  { "observances-panchang.txt", "diwali", 2 },
  { "observances-panchang.txt", "bhai-dooj", 10 },
  { "observances-panchang.txt", "chhath", 1 },
  { "observances-panchang.txt", "guru-nanak", 1 },
};

static guint
get_n_different (const char *file,
                 const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (differences); i++)
    if (strcmp (differences[i].file, file) == 0 && strcmp (differences[i].id, id) == 0)
      return differences[i].n_different;

  return 0;
}

static void
check_row (GHashTable *days,
           const char *file,
           const char *row)
{
  g_auto (GStrv) words = g_strsplit (row, " ", -1);
  guint n_different = 0;

  for (guint i = 1; words[i] != NULL; i++)
    {
      g_autofree char *key = g_strconcat (words[0], " ", words[i], NULL);

      n_different += !g_hash_table_contains (days, key);
    }

  if (n_different != get_n_different (file, words[0]))
    g_test_message ("%s", row);
  g_assert_cmpuint (n_different, ==, get_n_different (file, words[0]));
}

static void
test_file (gconstpointer data)
{
  g_autofree char *filename = g_test_build_filename (G_TEST_DIST, "data", data, NULL);
  g_autoptr (GHashTable) days = list_all ();
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  GError *error = NULL;
  guint n_rows = 0;

  g_file_get_contents (filename, &contents, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (contents, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (lines[i][0] != '#' && lines[i][0] != '\0')
      {
        check_row (days, data, lines[i]);
        n_rows++;
      }

  g_assert_cmpuint (n_rows, >=, 20);
}

typedef struct
{
  const char *tradition;
  const char *id;
  const char *dates;  /* with spaces between, of the years that they are in */
} Published;

static const Published published[] = {
  /* The table of the Universal House of Justice of 10 July 2014. */
  { "bahai", "birth-of-the-bab",
    "2015-11-13 2016-11-01 2017-10-21 2018-11-09 2019-10-29 2020-10-18 2021-11-06 2022-10-26 2023-10-16 2024-11-02" },
  /* National Astronomical Observatory of Japan, Rekiyōkō: Setsubun was on the 2nd, then the 3rd again. */
  { "japanese", "setsubun", "2020-02-03 2021-02-02 2022-02-03 2023-02-03 2024-02-03 2025-02-02" },
  { "japanese", "shunbun", "2022-03-21 2023-03-21 2024-03-20 2025-03-20 2026-03-20" },
  { "japanese", "shubun", "2022-09-23 2023-09-23 2024-09-22 2025-09-23 2026-09-23" },
  /* Government of Sweden: the Friday between 19 and 25 June. */
  { "christian", "midsummer-eve", "2023-06-23 2024-06-21 2025-06-20" },
  /* 27 Nisan on a Friday and on a Sunday. */
  { "jewish", "yom-hashoah", "2021-04-08 2022-04-28 2023-04-18 2024-05-06 2025-04-24" },
  /* Ethiopian leap years move Timkat, and not Christmas. */
  { "eastern", "timkat", "2019-01-19 2020-01-20 2021-01-19" },
  { "eastern", "orthodox-christmas", "2019-01-07 2020-01-07 2021-01-07" },
  { "iranian", "chaharshanbe-suri", "2023-03-14 2024-03-19 2025-03-18" },
  /* Lists of holidays of the Government of Kerala have those of 2015, 2016, 2019 and 2022, and
   * python-holidays has all.  In Malaysia Thaipusam of 2023 was a day later. */
  { "hindu", "onam", "2015-08-28 2016-09-14 2017-09-04 2018-08-25 2019-09-11 2020-08-31 2021-08-21 2022-09-08" },
  { "hindu", "thaipusam",
    "2014-01-17 2015-02-03 2016-01-24 2017-02-09 2018-01-31 2019-01-21 2020-02-08 2021-01-28 2022-01-18" },
  /* The times that are announced in Cambodia, as the program momentkh 2.5.5 has them. */
  { "southeast-asian", "khmer-new-year",
    "2013-04-14 2014-04-14 2015-04-14 2016-04-13 2017-04-14 2018-04-14 2019-04-14 2020-04-13 2021-04-14 2022-04-14 "
    "2023-04-14 2024-04-13 2025-04-14" },
  /* Holidays of Myanmar, as python-holidays has them. */
  { "southeast-asian", "thingyan", "2017-04-13 2018-04-13 2019-04-13 2020-04-12 2021-04-13" },
  { "southeast-asian", "burmese-new-year", "2017-04-17 2018-04-17 2019-04-17 2020-04-17 2021-04-17" },
};

static void
test_published (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (published); i++)
    {
      g_autofree char *first = g_strdup_printf ("%.4s-01-01", published[i].dates);
      g_autofree char *last = g_strdup_printf ("%.4s-12-31", strrchr (published[i].dates, '-') - 7);
      CalObservance **list = list_tradition (published[i].tradition, first, last);
      g_autoptr (GString) dates = g_string_new (NULL);

      for (guint j = 0; list[j] != NULL; j++)
        if (strcmp (cal_observance_get_id (list[j]), published[i].id) == 0)
          {
            g_autofree char *date = dup_iso_date (list[j]);

            g_string_append_printf (dates, "%s%s", dates->len > 0 ? " " : "", date);
          }

      g_assert_cmpstr (dates->str, ==, published[i].dates);
      free_list (list);
    }
}

/* Department of Personnel and Training, Government of India, holidays of 2019 (12/2/2018-JCA-2) and of
 * 2024, whose days are those of the Rashtriya Panchang. */
static const struct
{
  const char *id;
  const char *first_date;
  const char *second_date;
} gazetted[] = {
  { "maha-shivaratri", "2019-03-04", NULL },
  { "holi", "2019-03-21", "2024-03-25" },
  { "ugadi", "2019-04-06", NULL },
  { "rama-navami", NULL, "2024-04-17" },
  { "mahavir-jayanti", "2019-04-17", "2024-04-21" },
  { "buddha-purnima", "2019-05-18", "2024-05-23" },
  { "janmashtami", "2019-08-24", "2024-08-26" },
  { "dussehra", "2019-10-08", "2024-10-12" },
  { "diwali", "2019-10-27", "2024-10-31" },
  { "guru-nanak", "2019-11-12", "2024-11-15" },
};

static gboolean
is_listed (CalObservance **list,
           const char     *id,
           const char     *date)
{
  for (guint i = 0; list[i] != NULL; i++)
    {
      g_autofree char *day = dup_iso_date (list[i]);

      if (strcmp (cal_observance_get_id (list[i]), id) == 0 && strcmp (day, date) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
test_gazetted (void)
{
  CalObservance **list = list_tradition ("hindu", "2019-01-01", "2024-12-31");

  for (guint i = 0; i < G_N_ELEMENTS (gazetted); i++)
    {
      g_assert_true (gazetted[i].first_date == NULL || is_listed (list, gazetted[i].id, gazetted[i].first_date));
      g_assert_true (gazetted[i].second_date == NULL || is_listed (list, gazetted[i].id, gazetted[i].second_date));
    }

  free_list (list);
}

/* D. E. Knuth, The Art of Computer Programming, volume 1, exercise 1.3.2–14: from the golden
 * number and the epact. */
static void
find_easter (int  year,
             int *month,
             int *day)
{
  int golden = year % 19 + 1, century = year / 100 + 1;
  int sun = 3 * century / 4 - 12, moon = (8 * century + 5) / 25 - 5;
  int sunday = 5 * year / 4 - sun - 10;
  int epact = (11 * golden + 20 + moon - sun) % 30;

  epact += epact < 0 ? 30 : 0;
  epact += (epact == 25 && golden > 11) || epact == 24;
  *day = 44 - epact;
  *day += *day < 21 ? 30 : 0;
  *day += 7 - (sunday + *day) % 7;
  *month = *day > 31 ? 4 : 3;
  *day -= *day > 31 ? 31 : 0;
}

static void
test_easter (void)
{
  for (int year = 1583; year <= 12000; year++)
    {
      int month, day, expected_month, expected_day;

      cal_easter_gregorian (year, &month, &day);
      find_easter (year, &expected_month, &expected_day);
      g_assert_cmpint (32 * month + day, ==, 32 * expected_month + expected_day);

      cal_easter_gregorian (year - 5700000, &month, &day);
      g_assert_cmpint (32 * month + day, ==, 32 * expected_month + expected_day);
    }

  /* The Julian one comes again after 532 years. */
  for (int year = -532; year < 0; year++)
    {
      int month, day, other_month, other_day;

      cal_easter_julian (year, &month, &day);
      cal_easter_julian (year + 5 * 532, &other_month, &other_day);
      g_assert_cmpint (32 * month + day, ==, 32 * other_month + other_day);
      g_assert_cmpint (32 * month + day, >=, 32 * 3 + 22);
      g_assert_cmpint (32 * month + day, <=, 32 * 4 + 25);
    }
}

/* The table of the terms, by the astronomy of which it was made. */
static void
test_terms (void)
{
  for (int year = CAL_SKY_FIRST_YEAR; year <= CAL_SKY_LAST_YEAR; year += g_test_thorough () ? 1 : 10)
    for (int i = 0; i < 24; i++)
      {
        double near = cal_gregorian_month_start (year, 1) + 5 + i * 365.2422 / 24;
        double instant = cal_astro_solar_longitude_time (CAL_ASTRO_RADIANS ((285 + 15 * i) % 360), near);
        gint64 day;

        g_assert_true (cal_sky_day_find (CAL_SKY_TERM_CHINA + i, year, &day));
        g_assert_cmpint (day, ==, (gint64) floor (instant + 8 / 24.0 + 0.5));
      }
}

/* That all rules can be read, and are what their kind needs. */
static void
check_rule (const CalTradition      *tradition,
            const CalObservanceRule *rule)
{
  CalObservance **list = list_tradition (tradition->id, "2020-01-01", "2021-12-31");
  gboolean found = rule->last_year != 0;

  for (guint i = 0; list[i] != NULL; i++)
    if (strcmp (cal_observance_get_id (list[i]), rule->id) == 0)
      {
        const char *text = cal_observance_get_rule (list[i]);

        g_assert_cmpstr (cal_observance_get_tradition (list[i]), ==, tradition->id);
        g_assert_true (text == NULL || rule->kind == CAL_OBSERVANCE_DATES);
        found = TRUE;
      }

  if (!found)
    g_test_message ("%s", rule->id);
  g_assert_true (found);
  free_list (list);
}

static void
check_territories (const char *territories)
{
  g_auto (GStrv) codes = g_strsplit (territories, " ", -1);

  for (guint i = 0; codes[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (codes[i]), ==, 2);
      g_assert_true (g_ascii_isupper (codes[i][0]) && g_ascii_isupper (codes[i][1]));
      g_assert_false (g_strv_contains ((const char *const *) codes + i + 1, codes[i]));
    }
}

static void
test_rules (void)
{
  guint n_rules = 0;

  for (guint i = 0; i < cal_n_traditions; i++)
    for (guint j = 0; j < cal_traditions[i]->n_rules; j++, n_rules++)
      {
        const CalObservanceRule *rule = &cal_traditions[i]->rules[j];

        check_rule (cal_traditions[i], rule);
        if (rule->territories != NULL)
          check_territories (rule->territories);
        if (i > 0 && j == 0)
          g_assert_cmpstr (cal_traditions[i - 1]->id, <, cal_traditions[i]->id);
      }

  g_assert_cmpuint (n_rules, >=, 200);
}

static void
test_spans (void)
{
  CalObservance **list = list_territory ("fa-IR", "2026-03-01", "2026-03-01");
  g_autofree char *name = NULL;

  /* Ramadan has begun before. */
  g_assert_cmpstr (cal_observance_get_id (list[0]), ==, "ramadan");
  g_assert_cmpint (cal_observance_get_n_days (list[0]), ==, 30);
  g_assert_true (cal_observance_is_announced (list[0]));
  g_assert_true (cal_observance_begins_at_sunset (list[0]));
  g_assert_cmpint (cal_observance_get_accuracy (list[0]), ==, CAL_ACCURACY_EXACT);
  g_assert_cmpstr (cal_observance_get_rule (list[0]), ==, "RSCALE=ISLAMIC-UMALQURA;FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1");
  name = cal_observance_dup_name (list[0], "en");
  g_assert_cmpstr (name, ==, "Ramadan");
  g_assert_null (list[1]);
  free_list (list);

  list = list_territory ("IR", "2026-02-17", "2026-02-17");
  g_assert_null (list[0]);
  free_list (list);

  /* A territory that nothing is known of, and a span of no days. */
  list = list_territory ("AQ", "2026-01-01", "2026-12-31");
  g_assert_null (list[0]);
  free_list (list);
  list = list_territory ("IL", "2026-12-31", "2026-01-01");
  g_assert_null (list[0]);
  free_list (list);
}

/* New years that are not equally long each year. */
static void
test_lengths (void)
{
  static const struct
  {
    const char *territory;
    const char *first_day;
    const char *last_day;
    int n_days;
  } rows[] = {
    { "MM", "2019-04-13", "2019-04-16", 4 },
    { "MM", "2020-04-12", "2020-04-16", 5 },
    { "KH", "2023-04-14", "2023-04-16", 3 },
    { "KH", "2024-04-13", "2024-04-16", 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      CalObservance **first = list_territory (rows[i].territory, rows[i].first_day, rows[i].first_day);
      CalObservance **last = list_territory (rows[i].territory, rows[i].last_day, rows[i].last_day);

      g_assert_true (cal_observance_equal (first[0], last[0]));
      g_assert_cmpint (cal_observance_get_n_days (first[0]), ==, rows[i].n_days);
      free_list (first);
      free_list (last);
    }
}

/* At both ends of the domain nothing overflows. */
static void
test_ends (void)
{
  const gint64 first_days[] = { CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX - 400 };
  g_autoptr (CalBackend) gregorian = cal_backend_lookup ("gregory", NULL);
  g_auto (GStrv) traditions = cal_observance_get_traditions ();

  for (guint i = 0; i < G_N_ELEMENTS (first_days); i++)
    for (guint j = 0; traditions[j] != NULL; j++)
      {
        g_autoptr (CalDate) first = cal_date_new_from_julian_day (gregorian, first_days[i], NULL);
        g_autoptr (CalDate) last = cal_date_new_from_julian_day (gregorian, first_days[i] + 400, NULL);
        GError *error = NULL;
        CalObservance **list = cal_observance_list_tradition (traditions[j], first, last, &error);

        g_assert_no_error (error);
        for (guint k = 1; list[0] != NULL && list[k] != NULL; k++)
          g_assert_cmpint (cal_date_compare (cal_observance_get_date (list[k - 1]), cal_observance_get_date (list[k])),
                           <=, 0);
        free_list (list);
      }
}

static void
test_equal (void)
{
  CalObservance **a = list_tradition ("jewish", "2026-01-01", "2026-12-31");
  CalObservance **b = list_tradition ("JEWISH", "2026-01-01", "2026-12-31");

  g_assert_true (cal_observance_equal (a[0], b[0]));
  g_assert_cmpuint (cal_observance_hash (a[0]), ==, cal_observance_hash (b[0]));
  g_assert_false (cal_observance_equal (a[0], b[1]));
  free_list (a);
  free_list (b);
}

static void
check_error (GError     **error,
             int          code,
             const char  *message)
{
  g_assert_error (*error, CAL_ERROR, code);
  g_assert_cmpstr ((*error)->message, ==, message);
  test_assert_error (error, code);
}

static void
test_errors (void)
{
  g_autoptr (CalDate) first = read_date ("2000-01-01"), last = read_date ("2026-12-31"), late = read_date ("3003-01-01");
  GError *error = NULL;

  g_assert_null (cal_observance_list ("und", first, last, &error));
  check_error (&error, CAL_ERROR_INVALID_NAME,
               "no territory is known of “und”; allowed are a territory of two capital letters, such as “IR”, and a "
               "locale, such as “fa-IR”");
  g_assert_null (cal_observance_list_tradition ("martian", first, last, &error));
  check_error (&error, CAL_ERROR_INVALID_NAME,
               "the tradition “martian” is not known; those known are bahai, chinese, christian, civil, eastern, hindu, "
               "iranian, islamic, japanese, jewish, korean, sikh, solar-terms, southeast-asian, tibetan, vietnamese, "
               "zoroastrian");
  g_assert_null (cal_observance_list ("IR", first, late, &error));
  check_error (&error, CAL_ERROR_OUT_OF_RANGE,
               "from the first to the last day are 366339 days; at most 366000 are allowed");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/observances/emacs", "observances-emacs.txt", test_file);
  g_test_add_data_func ("/observances/hebcal", "observances-hebcal.txt", test_file);
  g_test_add_data_func ("/observances/holidays", "observances-holidays.txt", test_file);
  g_test_add_data_func ("/observances/panchang", "observances-panchang.txt", test_file);
  g_test_add_func ("/observances/published", test_published);
  g_test_add_func ("/observances/gazetted", test_gazetted);
  g_test_add_func ("/observances/easter", test_easter);
  g_test_add_func ("/observances/terms", test_terms);
  g_test_add_func ("/observances/rules", test_rules);
  g_test_add_func ("/observances/spans", test_spans);
  g_test_add_func ("/observances/lengths", test_lengths);
  g_test_add_func ("/observances/ends", test_ends);
  g_test_add_func ("/observances/equal", test_equal);
  g_test_add_func ("/observances/errors", test_errors);

  return g_test_run ();
}
