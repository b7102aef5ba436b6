/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Backends with names that are not well-formed, or that are another's. */

#include "config.h"

#include <string.h>

#include "cal-formatter.h"
#include "cal-month-day.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "lib/meton.h"
#include "lib/methods.h"

#define REGISTRY (cal_registry_get_default ())

#define X16 "xxxxxxxxxxxxxxxx"

static const char *const bad_ids[] = {
  NULL, "", "1st", "-x", "x-", "x--y", "x_y", "x y", "x.y", "x][u-ca=hebrew", "[", "]", "=", "x\n",
  "x\x1b[31m", "bad\xff", "\xff", "\xc0\x80", "é", "x\xe2\x80\xae", "ヘブライ", X16 X16 X16 X16 "x",
};

static const char *const bad_aliases[] = {
  "", " ", " x", "x ", "1st", "x]", "x[u-ca=hebrew]", "bad\xff", "é", "x\n", X16 X16 X16 X16 "x",
};

/* What is written for a message or a property. */
static void
check_shown (const char *text)
{
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_cmpuint (strlen (text), <, 1000);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    g_assert_true (g_unichar_isprint (g_utf8_get_char (p)));
}

static void
check_formatters (CalBackend *backend)
{
  GError *error = NULL;
  g_autoptr (CalFormatter) formatter = g_object_new (CAL_TYPE_FORMATTER, "backend", backend, NULL);
  g_autoptr (CalBackend) hebrew = cal_backend_lookup ("hebrew", NULL);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (hebrew, TEST_DAY, NULL);

  g_assert_null (cal_formatter_new_for_style ("en", backend, CAL_STYLE_FULL, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_null (cal_formatter_new_for_skeleton ("en", backend, "yMd", &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_null (cal_formatter_new_for_pattern ("en", backend, "y", &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_null (cal_formatter_format (formatter, date, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_null (cal_date_to_backend (date, backend, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
}

/* Where arguments alone would be enough to fail, or to succeed. */
static void
check_refused_early (CalBackend *backend)
{
  gint32 years[1] = { 1 }, julian_days[1] = { 1 };
  gint8 months[1] = { 1 };
  gint16 days[1] = { 1 };
  GError *error = NULL;

  g_assert_false (cal_backend_julian_days_to_dates (backend, julian_days, 0, years, months, days, NULL,
                                                    &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_false (cal_backend_dates_to_julian_days (backend, years, months, days, 0, julian_days, NULL,
                                                    &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_false (cal_backend_get_month_for_code (backend, 1, "nonsense", CAL_OVERFLOW_REJECT, NULL,
                                                  &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_null (cal_backend_get_weekday_name (backend, NULL, 9, CAL_NAME_WIDTH_WIDE,
                                               CAL_NAME_CONTEXT_FORMAT, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_null (cal_backend_get_cyclic_year_name (backend, NULL, 99, CAL_NAME_WIDTH_WIDE, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_null (cal_backend_get_zodiac_name (backend, NULL, 1, CAL_NAME_WIDTH_WIDE, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_null (cal_date_new_matching_weekday (backend, 1, 1, 1, 9, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
}

static void
check_refused (CalBackend *backend)
{
  GError *error = NULL;
  g_autofree char *name = NULL;

  check_shown (cal_backend_get_id (backend));
  for (const char *const *alias = cal_backend_get_aliases (backend); *alias != NULL; alias++)
    check_shown (*alias);

  name = cal_backend_get_display_name (backend, "en");
  check_shown (name);

  for (gsize i = 0; i < test_n_methods; i++)
    {
      gboolean success = test_methods[i].call (backend, &error);

      if (!test_methods[i].can_fail)
        continue;

      g_assert_false (success);
      check_shown (error->message);
      test_assert_error (&error, CAL_ERROR_INVALID_NAME);
    }

  check_formatters (backend);
  test_poke (backend, TEST_DAY, TEST_YEAR, TEST_MONTH, TEST_MONTH_DAY);

  check_refused_early (backend);

  g_assert_null (cal_date_new_today (backend, NULL, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_null (cal_date_new_from_native_string (backend, "1-M01-01", &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_null (cal_month_day_new_from_native_string (backend, "M01-01", &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_false (cal_registry_register (REGISTRY, backend, &error));
  check_shown (error->message);
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
}

static void
test_bad_ids (void)
{
  g_autofree char *huge = g_strnfill (100000, 'x');
  g_autoptr (CalBackend) longest = test_meton_new (huge, NULL);

  g_test_summary ("A backend with a malformed id refuses every call, and shows the id escaped");

  check_refused (longest);

  for (gsize i = 0; i < G_N_ELEMENTS (bad_ids); i++)
    {
      g_autoptr (CalBackend) backend = test_meton_new (bad_ids[i], NULL);

      check_refused (backend);
    }
}

static void
test_bad_aliases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (bad_aliases); i++)
    {
      g_autoptr (CalBackend) backend = test_meton_new ("good", bad_aliases[i]);

      check_refused (backend);
      g_assert_cmpstr (cal_backend_get_id (backend), ==, "good");
    }
}

/* A class whose instances look for a way around the id: they are registered before
 * they have one, or have a property of that name themselves. */
typedef struct
{
  TestMeton parent_instance;
} Evader;

typedef struct
{
  TestMetonClass parent_class;
} EvaderClass;

static GType evader_get_type (void);

G_DEFINE_TYPE (Evader, evader, TEST_TYPE_METON)

static void
evader_set_property (GObject      *object G_GNUC_UNUSED,
                     guint         property_id G_GNUC_UNUSED,
                     const GValue *value G_GNUC_UNUSED,
                     GParamSpec   *pspec G_GNUC_UNUSED)
{
}

static void
evader_get_property (GObject    *object G_GNUC_UNUSED,
                     guint       property_id G_GNUC_UNUSED,
                     GValue     *value,
                     GParamSpec *pspec G_GNUC_UNUSED)
{
  g_value_set_string (value, "hebrew");
}

static void
evader_class_init (EvaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = evader_set_property;
  object_class->get_property = evader_get_property;

  g_object_class_override_property (object_class, 1, "id");
}

static void
evader_init (Evader *self)
{
  GError *error = NULL;

  g_assert_false (cal_registry_register (REGISTRY, CAL_BACKEND (self), &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
  g_assert_null (cal_date_new_from_julian_day (CAL_BACKEND (self), TEST_DAY, &error));
  test_assert_error (&error, CAL_ERROR_INVALID_NAME);
}

static void
test_evaded_id (void)
{
  g_autoptr (CalBackend) backend = g_object_new (evader_get_type (), "id", "hebrew", NULL);

  check_refused (backend);
  g_assert_cmpstr (cal_backend_get_id (backend), ==, "");
}

/* The text of an unregistered backend's day is read as that day, in ISO 8601. */
static void
check_day_alone (CalDate *date)
{
  GError *error = NULL;

  for (CalAnnotation annotation = CAL_ANNOTATION_AUTO; annotation <= CAL_ANNOTATION_CRITICAL; annotation++)
    {
      g_autofree char *text = cal_date_to_annotated_string (date, annotation);
      g_autoptr (CalDate) read = cal_date_new_from_string (text, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (text, ==, "2000-01-01");
      g_assert_cmpint (cal_date_get_julian_day (read), ==, TEST_DAY);
      g_assert_cmpint (cal_backend_get_system (cal_date_get_backend (read)), ==, CAL_SYSTEM_ISO8601);
    }
}

/* No text names a calendar that is not registered.  Each is read again, by whom
 * the backend is given; nobody else takes it for something. */
static void
check_nameless (CalDate *date)
{
  CalBackend *backend = cal_date_get_backend (date);
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = cal_month_day_new_from_date (date, &error);
  g_autofree char *native = cal_date_to_native_string (date);
  g_autofree char *months = cal_month_day_to_native_string (month_day);
  g_autoptr (CalDate) read = cal_date_new_from_native_string (backend, native, &error);
  g_autoptr (CalMonthDay) read_months = cal_month_day_new_from_native_string (backend, months, &error);

  g_assert_no_error (error);
  check_day_alone (date);
  g_assert_cmpstr (native, ==, "2431-M05-18");
  g_assert_cmpstr (months, ==, "M05-18");
  g_assert_true (cal_date_equal (date, read));
  g_assert_true (cal_month_day_equal (month_day, read_months));

  g_assert_null (cal_date_new_from_native_string (NULL, native, &error));
  test_assert_error (&error, CAL_ERROR_MISSING_FIELD);
  g_assert_null (cal_month_day_new_from_native_string (NULL, months, &error));
  test_assert_error (&error, CAL_ERROR_MISSING_FIELD);

  for (CalAnnotation annotation = CAL_ANNOTATION_AUTO; annotation <= CAL_ANNOTATION_CRITICAL; annotation++)
    {
      g_autofree char *text = cal_month_day_to_annotated_string (month_day, annotation);

      g_assert_cmpstr (text, ==, months);
      g_assert_null (cal_month_day_new_from_string (text, &error));
      test_assert_error (&error, CAL_ERROR_PARSE);
    }
}

static void
test_forged_id (void)
{
  static const char *const ids[] = { "hebrew", "gregory", "iso8601", "HEBREW", "jewish", "chinese", "nobody" };

  g_test_summary ("A backend that is not registered writes in nobody's name");

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (CalBackend) backend = test_meton_new (ids[i], NULL);
      GError *error = NULL;
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, TEST_DAY, &error);

      g_assert_no_error (error);
      check_nameless (date);
    }
}

static void
check_written (CalDate *date)
{
  GError *error = NULL;
  g_autoptr (CalMonthDay) month_day = cal_month_day_new_from_date (date, &error);
  g_autofree char *text = cal_date_to_string (date);
  g_autofree char *native = cal_date_to_native_string (date);
  g_autofree char *months = cal_month_day_to_native_string (month_day);
  g_autoptr (CalDate) read = cal_date_new_from_string (text, &error);
  g_autoptr (CalDate) read_native = cal_date_new_from_native_string (NULL, native, &error);
  g_autoptr (CalMonthDay) read_months = cal_month_day_new_from_native_string (NULL, months, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, "2000-01-01[u-ca=coming]");
  g_assert_cmpstr (native, ==, "2431-M05-18[u-ca=coming]");
  g_assert_cmpstr (months, ==, "M05-18[u-ca=coming]");
  g_assert_true (cal_date_equal (date, read));
  g_assert_true (cal_date_equal (date, read_native));
  g_assert_true (cal_month_day_equal (month_day, read_months));
}

static void
test_registered_for_a_time (void)
{
  g_autoptr (CalBackend) backend = test_meton_new ("coming", NULL);
  g_autoptr (CalBackend) twin = test_meton_new ("coming", NULL);
  GError *error = NULL;
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, TEST_DAY, &error);
  g_autoptr (CalDate) of_twin = cal_date_new_from_julian_day (twin, TEST_DAY, &error);

  g_assert_no_error (error);
  check_nameless (date);

  cal_registry_register (REGISTRY, backend, &error);
  g_assert_no_error (error);
  check_written (date);
  check_nameless (of_twin);

  cal_registry_unregister (REGISTRY, backend, &error);
  g_assert_no_error (error);
  check_nameless (date);
}

/* Text of the calendar that has the name is not that of one that has not. */
static void
test_forged_reading (void)
{
  g_autoptr (CalBackend) forger = test_meton_new ("hebrew", NULL);
  g_autoptr (CalBackend) alone = test_meton_new ("alone", NULL);
  GError *error = NULL;
  g_autoptr (CalDate) date = NULL;

  g_assert_null (cal_date_new_from_native_string (forger, "2431-M05-18[u-ca=hebrew]", &error));
  test_assert_error (&error, CAL_ERROR_MISMATCH);
  g_assert_null (cal_month_day_new_from_native_string (forger, "M05-18[u-ca=hebrew]", &error));
  test_assert_error (&error, CAL_ERROR_MISMATCH);

  /* Perhaps it was registered where the text was written. */
  date = cal_date_new_from_native_string (alone, "2431-M05-18[u-ca=alone]", &error);
  g_assert_no_error (error);
  g_assert_true (cal_date_get_backend (date) == alone);
}

/* Nor has it the names and patterns that locale data have under that name. */
static void
test_forged_names (void)
{
  static const char *const locales[] = { "en", "he", "zh", "fa" };
  g_autoptr (CalBackend) forger = test_meton_new ("hebrew", NULL);
  g_autoptr (CalBackend) honest = test_meton_new ("honest", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    for (CalStyle style = CAL_STYLE_FULL; style <= CAL_STYLE_SHORT; style++)
      {
        GError *error = NULL;
        g_autoptr (CalFormatter) a = cal_formatter_new_for_style (locales[i], forger, style, &error);
        g_autoptr (CalFormatter) b = cal_formatter_new_for_style (locales[i], honest, style, &error);
        g_autoptr (CalDate) date = cal_date_new_from_julian_day (forger, TEST_DAY, &error);
        g_autofree char *text_a = cal_formatter_format (a, date, &error);
        g_autofree char *text_b = cal_formatter_format (b, date, &error);

        g_assert_no_error (error);
        g_assert_cmpstr (text_a, ==, text_b);
        g_assert_cmpstr (cal_formatter_get_pattern (a), ==, cal_formatter_get_pattern (b));
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cal/backend-names/bad-ids", test_bad_ids);
  g_test_add_func ("/cal/backend-names/bad-aliases", test_bad_aliases);
  g_test_add_func ("/cal/backend-names/evaded-id", test_evaded_id);
  g_test_add_func ("/cal/backend-names/forged-id", test_forged_id);
  g_test_add_func ("/cal/backend-names/registered-for-a-time", test_registered_for_a_time);
  g_test_add_func ("/cal/backend-names/forged-reading", test_forged_reading);
  g_test_add_func ("/cal/backend-names/forged-names", test_forged_names);

  return g_test_run ();
}
