/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* CalEra, and the eras of a backend. */

#include "config.h"

#include "cal-era-private.h"
#include "lib/checks.h"
#include "lib/meton.h"
#include "lib/methods.h"

#define X16 "xxxxxxxxxxxxxxxx"

static const char *const no_aliases[] = { NULL };
static const char *const good_aliases[] = { "ad", "A-D", "0", NULL };
static const char *const bad_aliases[] = { "ad", "anno domini", NULL };
static const char *const empty_alias[] = { "", NULL };

typedef struct
{
  const char *title;
  const char *code;
  const char *const *aliases;
  gint64 first_day;
  gint64 last_day;
  int error;          /* −1: none */
} NewCase;

#define FIRST CAL_JULIAN_DAY_MIN
#define LAST CAL_JULIAN_DAY_MAX

static const NewCase new_cases[] = {
  { "open", "ce", NULL, FIRST, LAST, -1 },
  { "one-day", "ce", no_aliases, 0, 0, -1 },
  { "aliases", "ce", good_aliases, FIRST, LAST, -1 },
  { "longest", X16 X16, NULL, FIRST, LAST, -1 },
  { "digits", "2nd-era", NULL, FIRST, LAST, -1 },
  { "empty", "", NULL, FIRST, LAST, CAL_ERROR_INVALID_NAME },
  { "too-long", X16 X16 "x", NULL, FIRST, LAST, CAL_ERROR_INVALID_NAME },
  { "space", "c e", NULL, FIRST, LAST, CAL_ERROR_INVALID_NAME },
  { "no-ascii", "令和", NULL, FIRST, LAST, CAL_ERROR_INVALID_NAME },
  { "no-utf8", "\xff", NULL, FIRST, LAST, CAL_ERROR_INVALID_NAME },
  { "bad-alias", "ce", bad_aliases, FIRST, LAST, CAL_ERROR_INVALID_NAME },
  { "empty-alias", "ce", empty_alias, FIRST, LAST, CAL_ERROR_INVALID_NAME },
  { "backwards", "ce", NULL, 1, 0, CAL_ERROR_OUT_OF_RANGE },
  { "before-domain", "ce", NULL, (gint64) FIRST - 1, LAST, CAL_ERROR_OUT_OF_RANGE },
  { "after-domain", "ce", NULL, FIRST, (gint64) LAST + 1, CAL_ERROR_OUT_OF_RANGE },
  { "least", "ce", NULL, G_MININT64, LAST, CAL_ERROR_OUT_OF_RANGE },
  { "most", "ce", NULL, FIRST, G_MAXINT64, CAL_ERROR_OUT_OF_RANGE },
};

static void
test_new (gconstpointer data)
{
  const NewCase *row = data;
  GError *error = NULL;
  g_autoptr (CalEra) era = cal_era_new (row->code, row->aliases, CAL_ERA_KIND_EPOCH, 7,
                                        row->first_day, row->last_day, &error);

  if (row->error != -1)
    {
      g_assert_null (era);
      test_assert_error (&error, row->error);
      return;
    }

  g_assert_no_error (error);
  g_assert_cmpstr (cal_era_get_code (era), ==, row->code);
  g_assert_cmpstrv (cal_era_get_aliases (era), row->aliases != NULL ? row->aliases : no_aliases);
  g_assert_cmpint (cal_era_get_kind (era), ==, CAL_ERA_KIND_EPOCH);
  g_assert_cmpint (cal_era_get_first_day (era), ==, row->first_day);
  g_assert_cmpint (cal_era_get_last_day (era), ==, row->last_day);
}

static void
test_messages (void)
{
  GError *error = NULL;

  g_assert_null (cal_era_new ("令和", NULL, CAL_ERA_KIND_EPOCH, 1, FIRST, LAST, &error));
  g_assert_cmpstr (error->message, ==, "the code “令和” of an era is not well-formed; it must be "
                                       "1 to 32 ASCII letters, digits and “-”");
  g_clear_error (&error);

  g_assert_null (cal_era_new ("ce", bad_aliases, CAL_ERA_KIND_EPOCH, 1, FIRST, LAST, &error));
  g_assert_cmpstr (error->message, ==, "the alias “anno domini” of an era is not well-formed; it must "
                                       "be 1 to 32 ASCII letters, digits and “-”");
  g_clear_error (&error);
}

/* Nothing of what an era is made of is needed afterwards. */
static void
test_copies (void)
{
  char code[] = "reiwa";
  char alias[] = "r";
  const char *aliases[] = { alias, NULL };
  g_autoptr (CalEra) era = cal_era_new (code, aliases, CAL_ERA_KIND_OFFSET, 2019, 2458605, LAST, NULL);
  CalEra *copy = g_boxed_copy (CAL_TYPE_ERA, era);

  code[0] = alias[0] = '?';
  aliases[0] = NULL;
  g_assert_true (copy == era);
  g_assert_cmpstr (cal_era_get_code (copy), ==, "reiwa");
  g_assert_cmpstr (cal_era_get_aliases (copy)[0], ==, "r");
  g_boxed_free (CAL_TYPE_ERA, copy);
  g_assert_cmpint (cal_era_get_first_year (era), ==, 2019);
}

typedef struct
{
  const char *title;
  CalEraKind kind;
  int first_year;         /* as given */
  int told_first_year;    /* as told */
  gint64 year;            /* an arithmetic year */
  gint64 era_year;        /* and what it is in the era */
} CountCase;

static const CountCase count_cases[] = {
  { "epoch", CAL_ERA_KIND_EPOCH, 99, 1, 2026, 2026 },
  { "epoch-before", CAL_ERA_KIND_EPOCH, 99, 1, -5, -5 },
  { "epoch-least", CAL_ERA_KIND_EPOCH, 1, 1, G_MININT, G_MININT },
  { "backward", CAL_ERA_KIND_BACKWARD, 99, 0, 0, 1 },
  { "backward-44", CAL_ERA_KIND_BACKWARD, 99, 0, -43, 44 },
  { "backward-after", CAL_ERA_KIND_BACKWARD, 99, 0, 2, -1 },
  { "backward-least", CAL_ERA_KIND_BACKWARD, 0, 0, G_MININT, (gint64) G_MAXINT + 2 },
  { "offset", CAL_ERA_KIND_OFFSET, 2019, 2019, 2026, 8 },
  { "offset-first", CAL_ERA_KIND_OFFSET, 2019, 2019, 2019, 1 },
  { "offset-before", CAL_ERA_KIND_OFFSET, 2019, 2019, 2018, 0 },
  { "offset-least", CAL_ERA_KIND_OFFSET, G_MININT, G_MININT, G_MAXINT, (gint64) G_MAXUINT + 1 },
  { "offset-most", CAL_ERA_KIND_OFFSET, G_MAXINT, G_MAXINT, G_MININT, 1 - (gint64) G_MAXUINT },
};

static void
test_count (gconstpointer data)
{
  const CountCase *row = data;
  g_autoptr (CalEra) era = cal_era_new ("x", NULL, row->kind, row->first_year, FIRST, LAST, NULL);

  g_assert_cmpint (cal_era_get_first_year (era), ==, row->told_first_year);
  g_assert_cmpint (cal_era_year_from_arithmetic (era, row->year), ==, row->era_year);
  g_assert_cmpint (cal_era_year_to_arithmetic (era, row->era_year), ==, row->year);
}

static void
test_matches (void)
{
  g_autoptr (CalEra) era = cal_era_new ("ce", good_aliases, CAL_ERA_KIND_EPOCH, 1, FIRST, LAST, NULL);

  g_assert_true (cal_era_matches (era, "ce"));
  g_assert_true (cal_era_matches (era, "CE"));
  g_assert_true (cal_era_matches (era, "ad"));
  g_assert_true (cal_era_matches (era, "a-d"));
  g_assert_true (cal_era_matches (era, "0"));
  g_assert_false (cal_era_matches (era, ""));
  g_assert_false (cal_era_matches (era, "c"));
  g_assert_false (cal_era_matches (era, "ce "));
  g_assert_false (cal_era_matches (era, "bce"));
  g_assert_false (cal_era_matches (era, "\xff"));
}

static void
test_null (void)
{
  for (int i = 0; i < 4; i++)
    g_test_expect_message ("Cal", G_LOG_LEVEL_CRITICAL, "*assertion*failed*");

  g_assert_null (cal_era_new (NULL, NULL, CAL_ERA_KIND_EPOCH, 1, FIRST, LAST, NULL));
  g_assert_null (cal_era_new ("ce", NULL, (CalEraKind) 4, 1, FIRST, LAST, NULL));
  g_assert_null (cal_era_new ("ce", NULL, (CalEraKind) -1, 1, FIRST, LAST, NULL));
  g_assert_null (cal_era_get_code (NULL));
  g_test_assert_expected_messages ();
}

/* The eras of a calendar that an application has written. */

static void
test_eras_of_backend (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);
  CalEra **eras = cal_backend_get_eras (meton);

  g_assert_cmpuint (cal_backend_get_n_eras (meton), ==, 2);
  g_assert_cmpstr (cal_era_get_code (eras[0]), ==, "am");
  g_assert_cmpstr (cal_era_get_code (eras[1]), ==, "bm");
  g_assert_null (eras[2]);
  g_assert_null (cal_backend_dup_era (meton, 2));
  g_assert_cmpint (cal_era_get_first_day (eras[0]), ==, TEST_METON_EPOCH);
  g_assert_cmpint (cal_era_get_last_day (eras[1]), ==, TEST_METON_EPOCH - 1);

  cal_era_unref (eras[0]);
  cal_era_unref (eras[1]);
  g_free (eras);
}

typedef struct
{
  gint64 julian_day;
  const char *era;
  int era_year;
} DayCase;

static const DayCase day_cases[] = {
  { TEST_DAY, "am", TEST_YEAR },
  { TEST_METON_EPOCH, "am", 1 },
  { TEST_METON_EPOCH - 1, "bm", 1 },
  { TEST_METON_EPOCH - 400, "bm", 2 },
};

static void
test_era_for_day (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);
  GError *error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (day_cases); i++)
    {
      g_autofree char *code = NULL;
      int era_year, year, true_year;

      cal_backend_get_era_for_day (meton, day_cases[i].julian_day, &code, &era_year, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (code, ==, day_cases[i].era);
      g_assert_cmpint (era_year, ==, day_cases[i].era_year);

      cal_backend_get_year_for_era (meton, code, era_year, &year, &error);
      g_assert_no_error (error);
      cal_backend_julian_day_to_date (meton, day_cases[i].julian_day, &true_year, NULL, NULL, NULL);
      g_assert_cmpint (year, ==, true_year);
    }

  g_assert_false (cal_backend_get_era_for_day (meton, (gint64) LAST + 1, NULL, NULL, &error));
  test_assert_error (&error, CAL_ERROR_OUT_OF_RANGE);
}

typedef struct
{
  const char *era;
  int era_year;
  int year;
  int error;    /* −1: none */
} YearCase;

/* Any letter case, aliases too, and counted through beyond both ends. */
static const YearCase year_cases[] = {
  { "am", 2431, 2431, -1 },
  { "AM", 1, 1, -1 },
  { "am", 0, 0, -1 },
  { "bm", 1, 0, -1 },
  { "Before", 3, -2, -1 },
  { "bm", -1, 2, -1 },
  { "ce", 1, 0, CAL_ERROR_UNKNOWN_ERA },
  { "", 1, 0, CAL_ERROR_UNKNOWN_ERA },
  { "\xff", 1, 0, CAL_ERROR_UNKNOWN_ERA },
  { "am", G_MAXINT, 0, CAL_ERROR_OUT_OF_RANGE },
  { "am", G_MININT, 0, CAL_ERROR_OUT_OF_RANGE },
  { "bm", G_MININT, 0, CAL_ERROR_OUT_OF_RANGE },
  { "bm", G_MAXINT, 0, CAL_ERROR_OUT_OF_RANGE },
};

static void
test_year_for_era (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (year_cases); i++)
    {
      const YearCase *row = &year_cases[i];
      GError *error = NULL;
      int year = 7;

      cal_backend_get_year_for_era (meton, row->era, row->era_year, &year, &error);
      g_assert_cmpint (year, ==, row->year);

      if (row->error != -1)
        test_assert_error (&error, row->error);
      g_assert_no_error (error);
    }
}

static void
test_unknown_message (void)
{
  g_autoptr (CalBackend) meton = test_meton_new ("meton", NULL);
  GError *error = NULL;

  g_assert_false (cal_backend_get_year_for_era (meton, "令和", 1, NULL, &error));
  g_assert_cmpstr (error->message, ==, "era “令和” is not in calendar “meton”; it has am, bm");
  g_clear_error (&error);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/era/messages", test_messages);
  g_test_add_func ("/cal/era/copies", test_copies);
  g_test_add_func ("/cal/era/matches", test_matches);

  if (TEST_HAS_CHECKS)
    g_test_add_func ("/cal/era/null", test_null);

  g_test_add_func ("/cal/era/of-backend", test_eras_of_backend);
  g_test_add_func ("/cal/era/for-day", test_era_for_day);
  g_test_add_func ("/cal/era/year-for-era", test_year_for_era);
  g_test_add_func ("/cal/era/unknown-message", test_unknown_message);

  for (gsize i = 0; i < G_N_ELEMENTS (new_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/era/new/", new_cases[i].title, NULL);

      g_test_add_data_func (path, &new_cases[i], test_new);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (count_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/era/count/", count_cases[i].title, NULL);

      g_test_add_data_func (path, &count_cases[i], test_count);
    }

  return g_test_run ();
}
