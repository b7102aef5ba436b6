/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The extension of SQLite: each function against the library, in every calendar, and what it
 * says of arguments that are none. */

#include <string.h>

#include <glib.h>
#include <sqlite3.h>

#include <cal/cal.h>

/* The extension, as SQLite loads it: without its suffix. */
static const char *extension;

static sqlite3 *
open_database (void)
{
  sqlite3 *database;
  char *message = NULL;

  g_assert_cmpint (sqlite3_open (":memory:", &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_db_config (database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL), ==, SQLITE_OK);
  sqlite3_load_extension (database, extension, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);

  return database;
}

/* The first value of a statement as a text, or its error in brackets. */
static char *
ask (sqlite3    *database,
     const char *sql)
{
  sqlite3_stmt *statement = NULL;
  char *answer;
  int status = sqlite3_prepare_v2 (database, sql, -1, &statement, NULL);

  if (status == SQLITE_OK)
    status = sqlite3_step (statement);

  if (status == SQLITE_ROW)
    answer = g_strdup ((const char *) sqlite3_column_text (statement, 0));
  else if (status == SQLITE_DONE)
    answer = g_strdup ("(no row)");
  else
    answer = g_strdup_printf ("(%s)", sqlite3_errmsg (database));

  sqlite3_finalize (statement);

  return answer;
}

typedef struct
{
  const char *name;
  const char *sql;
  const char *answer;   /* NULL: the value NULL */
} AnswerRow;

#define DAY "'2026-11-29', "

static const AnswerRow answers[] = {
  { "version", "cal_version ()", CAL_VERSION_S },
  { "text", "cal_year (" DAY "'persian')", "1405" },
  { "alias", "cal_year (" DAY "'Gregorian')", "2026" },
  { "number", "cal_day (2461374, 'persian')", "8" },
  { "time", "cal_day ('2026-11-29 23:59:59.999', 'persian')", "8" },
  { "time-t", "cal_day ('2026-11-29T00:00', 'persian')", "8" },
  { "annotated", "cal_day ('2026-11-29[u-ca=hebrew]', 'persian')", "8" },
  { "far", "cal_year ('+012345-01-01', 'gregory')", "12345" },
  { "before", "cal_year ('-000043-03-15', 'julian')", "-43" },
  { "sqlite-day", "date (cal_julian_day ('2026-11-29'))", "2026-11-29" },
  { "same-form-text", "cal_month_start (" DAY "'persian')", "2026-11-22" },
  { "same-form-number", "cal_month_start (2461374, 'persian')", "2461367" },
  { "same-form-time", "cal_month_end ('2026-11-29 10:00', 'persian')", "2026-12-21" },
  { "first-day", "cal_iso_date (-363521074)", "-999999-01-01" },
  { "last-day", "cal_iso_date (366963559)", "+999999-12-31" },
  { "year-0", "cal_iso_date (1721060)", "0000-01-01" },
  { "date", "cal_date ('hebrew', 5784, 6, 14)", "2024-02-23" },
  { "date-code", "cal_date ('hebrew', 5784, 'M05L', 14)", "2024-02-23" },
  { "date-far", "cal_date ('persian', -10000, 1, 1)", "-009379-03-22" },
  { "valid", "cal_is_valid ('persian', 1403, 12, 30)", "1" },
  { "invalid", "cal_is_valid ('persian', 1404, 12, 30)", "0" },
  { "invalid-year", "cal_is_valid ('persian', 2147483647, 1, 1)", "0" },
  { "add-years", "cal_add ('2024-02-29', 'gregory', 1)", "2025-02-28" },
  { "add-months", "cal_add ('2026-01-31', 'gregory', 0, 1)", "2026-02-28" },
  { "add-weeks", "cal_add (2461374, 'gregory', 0, 0, -1)", "2461367" },
  { "add-all", "cal_add ('2026-11-29', 'gregory', 1, 1, 1, 1)", "2028-01-06" },
  { "until", "cal_until ('2024-02-29', '2026-11-29', 'gregory')", "P2Y9M" },
  { "until-back", "cal_until ('2026-11-29', '2026-11-22', 'persian')", "-P7D" },
  { "fields", "cal_fields (" DAY "'japanese')",
    "{\"year\":2026,\"month\":11,\"month_code\":\"M11\",\"day\":29,\"era\":\"reiwa\",\"era_year\":8}" },
  { "fields-no-era", "json_extract (cal_fields (" DAY "'chinese'), '$.era')", NULL },
  { "fields-json", "json_object ('date', cal_fields (" DAY "'persian'))",
    "{\"date\":{\"year\":1405,\"month\":9,\"month_code\":\"M09\",\"day\":8,\"era\":\"ap\",\"era_year\":1405}}" },
  { "no-cycle", "cal_cyclic_year (" DAY "'persian')", NULL },
  { "no-era", "cal_era (" DAY "'chinese')", NULL },
  { "no-week", "cal_day_of_week ('2024-12-31', 'world')", NULL },
  { "no-day", "cal_year (NULL, 'persian')", NULL },
  { "no-day-first", "cal_year (NULL, 'persien')", NULL },
  { "no-calendar", "cal_year (" DAY "NULL)", NULL },
  { "no-month", "cal_date ('persian', 1405, NULL, 1)", NULL },
  { "no-locale", "cal_format (" DAY "'persian', NULL)", NULL },
  { "format", "cal_format (" DAY "'persian', 'en')", "Azar 8, 1405 AP" },
  { "format-skeleton", "cal_format (" DAY "'gregory', 'en', 'yMd')", "11/29/2026" },
  { "parse", "cal_parse ('Azar 8, 1405 AP', 'persian', 'en')", "2026-11-29" },
  { "parse-skeleton", "cal_parse ('11/29/2026', 'gregory', 'en', 'yMd')", "2026-11-29" },
  { "read", "cal_read ('8 Azar 1405', 'persian', 'en')", "2026-11-29" },
  { "read-reference", "cal_read ('tomorrow', 'gregory', 'en', '2026-11-29')", "2026-11-30" },
  { "read-today", "cal_read ('today', 'gregory', 'en') = date ('now', 'localtime')", "1" },
  { "series", "(SELECT group_concat (day, ' ') FROM cal_series ('2026-01-31', '2026-04-30', 'gregory'))",
    "2026-01-31 2026-02-28 2026-03-31 2026-04-30" },
  { "series-number", "(SELECT group_concat (day, ' ') FROM cal_series (2461374, 2461434, 'persian', 1))",
    "2461374 2461404 2461434" },
  { "series-back", "(SELECT group_concat (day, ' ') FROM cal_series ('2026-03-31', '2025-12-31', 'gregory', -1))",
    "2026-03-31 2026-02-28 2026-01-31 2025-12-31" },
  { "series-empty", "(SELECT count (*) FROM cal_series ('2026-03-31', '2026-03-30', 'gregory'))", "0" },
  { "series-null", "(SELECT count (*) FROM cal_series (NULL, '2026-03-30', 'gregory'))", "0" },
  { "series-end-of-days", "(SELECT count (*) FROM cal_series (366963559, 366963559, 'gregory'))", "1" },
  { "series-joined",
    "(SELECT group_concat (day, ' ') FROM (SELECT '2026-11-29' AS d), cal_series (d, '2026-12-31', 'gregory', 1))",
    "2026-11-29 2026-12-29" },
  { "series-arguments", "(SELECT first || last || calendar || months FROM cal_series ('2026-11-29', '2026-11-30', 'roc'))",
    "2026-11-292026-11-30roc1" },
};

#define ISO_8601 "a day is a whole number, its Julian day, or a text of ISO 8601, such as '2026-11-29', and not "

#define ZERO(what, n) "(a " what " has no zero byte, as the text has after " #n " bytes)"

static const AnswerRow refusals[] = {
  { "real", "cal_year (2461374.0, 'persian')", "(" ISO_8601 "a real number)" },
  { "blob", "cal_year (x'00', 'persian')", "(" ISO_8601 "a blob)" },
  { "calendar-number", "cal_year (" DAY "3)",
    "(a calendar is given by its id, such as 'persian', and not as a whole number)" },
  { "calendar", "cal_year (" DAY "'persien')", "(there is no calendar “persien”)" },
  { "no-such-day", "cal_year ('2026-02-30', 'persian')",
    "(day 30 is not in month 2 (February) of year 2026 of calendar “iso8601”; it has 28 days)" },
  { "no-such-date", "cal_date ('persian', 1404, 12, 30)",
    "(day 30 is not in month 12 (Esfand) of year 1404 of calendar “persian”; it has 29 days)" },
  { "no-such-code", "cal_date ('persian', 1404, 'M05L', 1)",
    "(month code M05L is not in calendar “persian”; it has M01 to M12)" },
  { "too-large", "cal_date ('persian', 99999999999, 1, 1)",
    "(year 99999999999 is not between -2147483648 and 2147483647)" },
  { "not-whole", "cal_date ('persian', 1404.0, 1, 1)", "(the year is a whole number, and not a real number)" },
  { "signs", "cal_add (" DAY "'persian', 1, -1)",
    "(a period of 1 years, -1 months, 0 weeks and 0 days has two signs; all amounts must be positive or zero, "
    "or all negative or zero)" },
  { "locale", "cal_format (" DAY "'persian', 'xx-YY')",
    "(there are no data for locale “xx-YY”; a locale is a language, perhaps with a script and a territory, "
    "such as “fa” or “fa-IR”)" },
  { "locale-type", "cal_format (" DAY "'persian', 1)", "(the locale is a text, and not a whole number)" },
  { "zero-parse", "cal_parse ('2026' || char (0), 'persian', 'en')", ZERO ("date", 4) },
  { "zero-read", "cal_read ('2026' || char (0), 'persian', 'en')", ZERO ("date", 4) },
  { "zero-day", "cal_year ('2026-11-29' || char (0), 'persian')", ZERO ("date", 10) },
  { "zero-time", "cal_year ('2026-11-29 10:00' || char (0, 120), 'persian')", ZERO ("date", 16) },
  { "zero-calendar", "cal_year (" DAY "'persian' || char (0, 120))", ZERO ("calendar", 7) },
  { "zero-locale", "cal_format (" DAY "'persian', 'en' || char (0, 120))", ZERO ("locale", 2) },
  { "zero-skeleton", "cal_format (" DAY "'persian', 'en', 'y' || char (0, 120))", ZERO ("skeleton", 1) },
  { "zero-code", "cal_date ('persian', 1405, 'M01' || char (0, 120), 1)", ZERO ("month code", 3) },
  { "zero-series", "(SELECT day FROM cal_series (" DAY "'2026-11-30', 'roc' || char (0, 120)))", ZERO ("calendar", 3) },
  { "step", "(SELECT day FROM cal_series ('2026-01-01', '2026-01-02', 'gregory', 0))",
    "(a step of 0 months is not possible; it is 1 or more, or -1 or less)" },
  { "step-real", "(SELECT day FROM cal_series ('2026-01-01', '2026-01-02', 'gregory', 1.5))",
    "(the step is a whole number of months)" },
  { "arguments", "(SELECT day FROM cal_series)", "(cal_series needs a first day, a last day and a calendar)" },
};

/* That these fail is enough: what they say is of the library. */
static const char *const failures[] = {
  "cal_year ('2026-11-29T10:00:00Z', 'persian')",
  "cal_year ('2026-11-29T10:00:00+03:30', 'persian')",
  "cal_year ('2026-11-29 ', 'persian')",
  "cal_year ('2461374', 'persian')",
  "cal_year ('', 'persian')",
  "cal_year ('2026-11-29' || char (0), 'persian')",
  "cal_year (366963560, 'persian')",
  "cal_year (-363521075, 'persian')",
  "cal_year (9223372036854775807, 'persian')",
  "cal_year (-9223372036854775808, 'persian')",
  "cal_iso_date (9223372036854775807)",
  "cal_month_start (-363521074, 'hebrew')",
  "cal_add (" DAY "'persian', 2147483647)",
  "cal_format (" DAY "'persian', 'en', '!')",
  "cal_format (" DAY "'persian', 'en', '')",
  "cal_parse ('nothing', 'persian', 'en')",
  "cal_read ('3/4', 'persian', 'en')",
};

static void
test_answer (gconstpointer data)
{
  const AnswerRow *row = data;
  sqlite3 *database = open_database ();
  g_autofree char *sql = g_strconcat ("SELECT ", row->sql, NULL);
  g_autofree char *answer = ask (database, sql);

  g_assert_cmpstr (answer, ==, row->answer);

  sqlite3_close (database);
}

static void
test_failures (void)
{
  sqlite3 *database = open_database ();

  for (gsize i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      g_autofree char *sql = g_strconcat ("SELECT ", failures[i], NULL);
      g_autofree char *answer = ask (database, sql);

      g_test_message ("%s: %s", failures[i], answer);
      g_assert_true (g_str_has_prefix (answer, "("));
    }

  sqlite3_close (database);
}

/* What a row of the sweep has, from dates. */
typedef struct
{
  const char *name;
  int (*get) (CalDate *date);
  gboolean zero_is_null;
} NumberRow;

static const NumberRow numbers[] = {
  { "year", cal_date_get_year, FALSE },
  { "month", cal_date_get_month, FALSE },
  { "day", cal_date_get_day, FALSE },
  { "day_of_year", cal_date_get_day_of_year, FALSE },
  { "day_of_week", cal_date_get_day_of_week, TRUE },
  { "days_in_month", cal_date_get_days_in_month, FALSE },
  { "days_in_year", cal_date_get_days_in_year, FALSE },
  { "months_in_year", cal_date_get_months_in_year, FALSE },
  { "era_year", cal_date_get_era_year, FALSE },
  { "cyclic_year", cal_date_get_cyclic_year, TRUE },
  { "is_leap_year", cal_date_is_leap_year, FALSE },
  { "is_leap_month", cal_date_is_leap_month, FALSE },
};

typedef struct
{
  const char *name;
  CalDate *(*get) (CalDate  *date,
                   GError  **error);
} DayRow;

static const DayRow days[] = {
  { "month_start", cal_date_start_of_month },
  { "month_end", cal_date_end_of_month },
  { "year_start", cal_date_start_of_year },
  { "year_end", cal_date_end_of_year },
};

/* A statement with one row, all functions of a day. */
static char *
write_query (const char *calendar)
{
  GString *sql = g_string_new ("SELECT cal_month_code (?1, ?2), cal_era (?1, ?2), cal_format (?1, ?2, 'en')");

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_string_append_printf (sql, ", cal_%s (?1, '%s')", numbers[i].name, calendar);
  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    g_string_append_printf (sql, ", cal_%s (?1, '%s')", days[i].name, calendar);

  return g_string_free (sql, FALSE);
}

static void
check_row (sqlite3_stmt *statement,
           CalDate      *date,
           CalFormatter *formatter)
{
  g_autofree char *text = cal_formatter_format (formatter, date, NULL);
  int column = 0;

  g_assert_cmpstr ((const char *) sqlite3_column_text (statement, column++), ==, cal_date_get_month_code (date));
  g_assert_cmpstr ((const char *) sqlite3_column_text (statement, column++), ==, cal_date_get_era (date));
  g_assert_cmpstr ((const char *) sqlite3_column_text (statement, column++), ==, text);

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++, column++)
    {
      int number = numbers[i].get (date);

      g_assert_cmpint (sqlite3_column_int (statement, column), ==, number);
      g_assert_cmpint (sqlite3_column_type (statement, column), ==,
                       number == 0 && numbers[i].zero_is_null ? SQLITE_NULL : SQLITE_INTEGER);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++, column++)
    {
      g_autoptr (CalDate) day = days[i].get (date, NULL);

      g_assert_cmpint (sqlite3_column_int64 (statement, column), ==, cal_date_get_julian_day (day));
    }
}

#define N_NEAR_DAYS 267
#define N_FAR_DAYS 201

/* Every third day of two years now, and days all over the domain. */
static void
test_calendar (gconstpointer data)
{
  const char *id = data;
  sqlite3 *database = open_database ();
  g_autoptr (CalBackend) backend = cal_backend_lookup (id, NULL);
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_skeleton ("en", backend, "yMMMMd", NULL);
  g_autofree char *sql = write_query (id);
  sqlite3_stmt *statement;

  g_assert_cmpint (sqlite3_prepare_v2 (database, sql, -1, &statement, NULL), ==, SQLITE_OK);
  sqlite3_bind_text (statement, 2, id, -1, SQLITE_STATIC);

  for (int i = 0; i < N_NEAR_DAYS + N_FAR_DAYS; i++)
    {
      gint64 julian_day = i < N_NEAR_DAYS ? 2461041 + 3 * i
                                          : CAL_JULIAN_DAY_MIN + 800 + (gint64) (i - N_NEAR_DAYS) * 3652400;
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, julian_day, NULL);

      g_assert_nonnull (date);
      sqlite3_bind_int64 (statement, 1, julian_day);
      g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
      check_row (statement, date, formatter);
      sqlite3_reset (statement);
    }

  sqlite3_finalize (statement);
  sqlite3_close (database);
}

static void
test_list (void)
{
  sqlite3 *database = open_database ();
  g_auto (GStrv) ids = cal_registry_list_ids (cal_registry_get_default ());
  g_autofree char *joined = g_strjoinv (" ", ids);
  g_autofree char *listed = ask (database, "SELECT group_concat (id, ' ') FROM cal_calendars");
  g_autofree char *row = ask (database,
                              "SELECT name || ' ' || kind || ' ' || first || ' ' || last "
                              "FROM cal_calendars WHERE id = 'persian'");

  g_assert_cmpstr (listed, ==, joined);
  g_assert_cmpstr (row, ==, "Persian Calendar solar -999999-01-01 +999999-12-31");

  sqlite3_close (database);
}

static void
test_index (void)
{
  sqlite3 *database = open_database ();
  g_autofree char *plan = NULL;
  g_autofree char *row = NULL;

  g_assert_cmpint (sqlite3_exec (database,
                                 "PRAGMA trusted_schema = OFF;"
                                 "CREATE TABLE t (d TEXT, y INTEGER GENERATED ALWAYS AS (cal_year (d, 'persian')) STORED);"
                                 "CREATE INDEX i ON t (cal_month_start (d, 'persian'));"
                                 "CREATE VIEW v AS SELECT cal_format (d, 'persian', 'en') AS f FROM t;"
                                 "INSERT INTO t (d) VALUES ('2026-11-29'), ('2026-11-30');",
                                 NULL, NULL, NULL), ==, SQLITE_OK);

  /* The index is used, and what trusts no function trusts these. */
  plan = ask (database,
              "SELECT group_concat (opcode) LIKE '%IdxGE%' FROM bytecode ("
              "'SELECT y FROM t WHERE cal_month_start (d, ''persian'') = ''2026-11-22''')");
  if (strstr (plan, "no such table") == NULL)
    g_assert_cmpstr (plan, ==, "1");
  row = ask (database,
             "SELECT y || f FROM t, v WHERE cal_month_start (d, 'persian') = '2026-11-22' ORDER BY f DESC");
  g_assert_cmpstr (row, ==, "1405Azar 9, 1405 AP");

  sqlite3_close (database);
}

/* An application’s own calendar may be another one tomorrow. */
static void
test_given (void)
{
  sqlite3 *database = open_database ();
  g_autoptr (GError) error = NULL;
  g_autoptr (CalBackend) given = g_initable_new (CAL_TYPE_TABULAR_ISLAMIC_BACKEND, NULL, &error,
                                                 "id", "given", NULL);
  g_autofree char *answer = NULL;

  g_assert_no_error (error);
  cal_registry_register (cal_registry_get_default (), given, &error);
  g_assert_no_error (error);

  answer = ask (database, "SELECT cal_year ('2026-11-29', 'given')");
  g_assert_cmpstr (answer, ==, "(calendar “given” is not built in, as those in databases have to be)");

  g_assert_true (cal_registry_unregister (cal_registry_get_default (), given, NULL));
  sqlite3_close (database);
}

/* More formatters than are kept, in statements that hold several at once. */
static void
check_locale (sqlite3    *database,
              CalBackend *backend,
              const char *locale)
{
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_skeleton (locale, backend, "yMMMMd", NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, 2461374, NULL);
  g_autofree char *text = cal_formatter_format (formatter, date, NULL);
  g_autofree char *sql = g_strdup_printf ("SELECT cal_format ('2026-11-29', '%s', '%s')",
                                          cal_backend_get_id (backend), locale);
  g_autofree char *answer = ask (database, sql);

  g_assert_cmpstr (answer, ==, text);
}

static void
test_many_locales (void)
{
  static const char *const locales[] = {
    "en", "fa", "he", "ar", "de", "fr", "ja", "zh", "th", "ru", "hi", "am", "el", "it", "es", "tr", "ko", "vi", "nl",
  };
  static const char *const ids[] = { "gregory", "persian", "hebrew", "chinese", "japanese", "coptic" };
  sqlite3 *database = open_database ();

  for (int turn = 0; turn < 2; turn++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (locales) * G_N_ELEMENTS (ids); i++)
        {
          g_autoptr (CalBackend) backend = cal_backend_lookup (ids[i % G_N_ELEMENTS (ids)], NULL);

          if (cal_locale_is_known (locales[i / G_N_ELEMENTS (ids)]))
            check_locale (database, backend, locales[i / G_N_ELEMENTS (ids)]);
        }
    }

  sqlite3_close (database);
}

static gpointer
run_thread (gpointer data G_GNUC_UNUSED)
{
  for (int i = 0; i < 20; i++)
    {
      sqlite3 *database = open_database ();
      g_autofree char *answer = ask (database, "SELECT cal_format (cal_date ('persian', 1405, 9, 8), 'hebrew', 'en')");

      g_assert_cmpstr (answer, ==, "19 Kislev 5787");
      sqlite3_close (database);
    }

  return NULL;
}

/* SQLite unloads the extension with the last connection, and the library stays. */
static void
test_threads (void)
{
  GThread *threads[4];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("sqlite", run_thread, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

static void
add_rows (const char      *path,
          const AnswerRow *rows,
          gsize            n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("/sqlite/%s/%s", path, rows[i].name);

      g_test_add_data_func (name, &rows[i], test_answer);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_auto (GStrv) ids = cal_registry_list_ids (cal_registry_get_default ());

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  extension = argv[1];

  add_rows ("answers", answers, G_N_ELEMENTS (answers));
  add_rows ("refusals", refusals, G_N_ELEMENTS (refusals));

  g_test_add_func ("/sqlite/failures", test_failures);
  g_test_add_func ("/sqlite/list", test_list);
  g_test_add_func ("/sqlite/index", test_index);
  g_test_add_func ("/sqlite/given", test_given);
  g_test_add_func ("/sqlite/many-locales", test_many_locales);
  g_test_add_func ("/sqlite/threads", test_threads);

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *name = g_strdup_printf ("/sqlite/calendars/%s", ids[i]);

      g_test_add_data_func (name, ids[i], test_calendar);
    }

  return g_test_run ();
}
