/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

/* What the tests of dates share: dates as text in tables, such as
 * “5784-M05L-30”, and what is expected of a call, a text or an error. */

#include <string.h>

#include <glib.h>

#include "cal-backend.h"
#include "cal-date.h"
#include "cal-error.h"

G_BEGIN_DECLS

static inline CalBackend *
check_calendar (const char *id)
{
  GError *error = NULL;
  CalBackend *backend = cal_backend_lookup (id, &error);

  g_assert_no_error (error);
  g_assert_nonnull (backend);

  return backend;
}

/* The date of a native text. */
static inline CalDate *
check_date (const char *calendar,
            const char *text)
{
  g_autoptr (CalBackend) backend = check_calendar (calendar);
  GError *error = NULL;
  CalDate *date = cal_date_new_from_native_string (backend, text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (date);

  return date;
}

static inline CalPeriod *
check_period (const char *text)
{
  GError *error = NULL;
  CalPeriod *period = cal_period_new_from_string (text, &error);

  g_assert_no_error (error);
  g_assert_nonnull (period);

  return period;
}

/* “!” and the nick of the error's code, as tables have it; what else went wrong, so
 * that the row shows it. */
static inline char *
check_describe_error (GError *error)
{
  g_autoptr (GEnumClass) codes = g_type_class_ref (CAL_TYPE_ERROR);

  if (error == NULL || error->domain != CAL_ERROR)
    return g_strdup (error != NULL ? error->message : "neither a result nor an error");

  return g_strconcat ("!", g_enum_get_value (codes, error->code)->value_nick, NULL);
}

/* What native text says without the calendar, which need not be registered;
 * takes both. */
static inline char *
check_describe_date (CalDate *date,
                     GError  *error)
{
  g_autoptr (CalDate) result G_GNUC_UNUSED = date;
  g_autoptr (GError) failure G_GNUC_UNUSED = error;

  if (date == NULL)
    return check_describe_error (error);

  g_assert_no_error (error);

  return g_strdup_printf ("%s%04d-%s-%02d", cal_date_get_year (date) < 0 ? "-" : "",
                          ABS (cal_date_get_year (date)), cal_date_get_month_code (date),
                          cal_date_get_day (date));
}

static inline char *
check_describe_period (CalPeriod *period,
                       GError    *error)
{
  g_autoptr (CalPeriod) result G_GNUC_UNUSED = period;
  g_autoptr (GError) failure G_GNUC_UNUSED = error;

  if (period == NULL)
    return check_describe_error (error);

  g_assert_no_error (error);

  return cal_period_to_string (period);
}

/* What was described, which it frees, is as expected. */
#define check_cmp(described, expected) \
  G_STMT_START \
    { \
      g_autofree char *_described = (described); \
      g_assert_cmpstr (_described, ==, (expected)); \
    } \
  G_STMT_END

/* Random numbers that are the same in every run, but for CAL_TEST_SEED. */
static inline int
check_random (int least,
              int end)
{
  static GRand *source;

  if (source == NULL)
    {
      const char *seed = g_getenv ("CAL_TEST_SEED");

      source = g_rand_new_with_seed (seed != NULL ? (guint32) g_ascii_strtoull (seed, NULL, 10) : 1);
    }

  return g_rand_int_range (source, least, end);
}

/* Registers a test for each row of a table, named after the row.  An assertion that
 * fails ends neither the row nor the program, so that one run shows all that differs. */
#define check_add_rows(path, rows, function, ...) \
  G_STMT_START \
    { \
      g_test_set_nonfatal_assertions (); \
      for (gsize _i = 0; _i < G_N_ELEMENTS (rows); _i++) \
        { \
          g_autofree char *_path = NULL; \
          const char *const _names[] = { __VA_ARGS__ }; \
          g_autofree char *_name = check_join (_names, G_N_ELEMENTS (_names)); \
          _path = g_strdup_printf ("%s/%" G_GSIZE_FORMAT ":%s", path, _i, _name); \
          g_test_add_data_func (_path, &(rows)[_i], function); \
        } \
    } \
  G_STMT_END

static inline char *
check_join (const char *const *names,
            gsize              n)
{
  GString *joined = g_string_new (NULL);

  for (gsize i = 0; i < n; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? ":" : "", names[i]);

  /* A path cannot have these. */
  for (char *c = joined->str; *c != '\0'; c++)
    if (*c == '/' || !g_ascii_isprint (*c))
      *c = '_';

  return g_string_free (joined, FALSE);
}

G_END_DECLS
