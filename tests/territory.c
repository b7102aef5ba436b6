/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What depends on the territory or the script of a locale: the same with and without
 * ICU. */

#include "config.h"

#include "cal-locale.h"

#include <string.h>

#include "cal-registry.h"

typedef struct
{
  const char *locale;
  int first_weekday;
  int minimal_days;
  int weekend_first;
  int weekend_last;
} WeekRow;

static const WeekRow week_rows[] = {
  { "en-US", 7, 1, 6, 7 },
  { "en", 7, 1, 6, 7 },
  { "en-GB", 1, 4, 6, 7 },
  { "de", 1, 4, 6, 7 },
  { "fa", 6, 1, 5, 5 },
  { "fa-IR", 6, 1, 5, 5 },
  { "fa-AF", 6, 1, 4, 5 },
  { "ar-EG", 6, 1, 5, 6 },
  { "ar-SA", 7, 1, 5, 6 },
  { "he", 7, 1, 5, 6 },
  { "hi", 7, 1, 7, 7 },
  { "dv-MV", 5, 1, 6, 7 },
  { "am", 7, 1, 6, 7 },
  { "xx", 1, 1, 6, 7 },
  { "ar-AE", 1, 1, 6, 7 },
  { "is", 7, 4, 6, 7 },
  { "es-419", 1, 1, 6, 7 },
  { "en-001", 1, 1, 6, 7 },
  { "zh-Hant", 7, 1, 6, 7 },
  { "uz-Arab", 6, 1, 4, 5 },
  { "en-US-u-fw-mon", 1, 1, 6, 7 },
  { "en-US-u-rg-gbzzzz", 1, 4, 6, 7 },
  { "en-US-u-fw-wed-rg-gbzzzz", 3, 4, 6, 7 },
};

static void
test_week (gconstpointer data)
{
  const WeekRow *row = data;
  int first, last;

  g_assert_cmpint (cal_locale_get_first_weekday (row->locale), ==, row->first_weekday);
  g_assert_cmpint (cal_locale_get_minimal_days (row->locale), ==, row->minimal_days);
  cal_locale_get_weekend (row->locale, &first, &last);
  g_assert_cmpint (first, ==, row->weekend_first);
  g_assert_cmpint (last, ==, row->weekend_last);
  cal_locale_get_weekend (row->locale, NULL, NULL);

  for (int day = 1; day <= 7; day++)
    g_assert_cmpint (cal_locale_is_weekend (row->locale, day), ==, day >= first && day <= last);

  g_assert_false (cal_locale_is_weekend (row->locale, 0));
}

typedef struct
{
  const char *locale;
  const char *first;  /* the most usual calendar */
  const char *other;  /* one of the others, or NULL */
} CalendarRow;

static const CalendarRow calendar_rows[] = {
  { "en-US", "gregory", NULL },
  { "fa-IR", "persian", "gregory" },
  { "fa", "persian", "islamic-civil" },
  { "ps-AF", "persian", "gregory" },
  { "th", "buddhist", "gregory" },
  { "ar-SA", "gregory", "islamic-umalqura" },
  { "ar-EG", "gregory", "islamic-crescent" },
  { "id", "gregory", "islamic-crescent" },
  { "vi", "gregory", "vietnam" },
  { "en-VN", "gregory", "vietnam" },
  { "ne", "gregory", "nepali" },
  { "ja", "gregory", "japanese-lunar" },
  { "ja", "gregory", "japanese" },
  { "he", "gregory", "hebrew" },
  { "am", "gregory", "ethiopic" },
  { "zh-TW", "gregory", "roc" },
  { "ko", "gregory", "dangi" },
  { "hi", "gregory", "indian" },
  { "xx", "gregory", NULL },
  { "en-u-ca-hebrew", "hebrew", "gregory" },
  { "fa-IR-u-ca-gregory", "gregory", "persian" },
  { "am-u-ca-ethioaa", "ethioaa", "gregory" },
  { "am-u-ca-ethiopic-amete-alem", "ethioaa", "gregory" },
  { "en-u-ca-islamicc", "islamic-civil", "gregory" },
  { "en-u-ca-julian", "julian", "gregory" },
  { "en-u-ca-unheard-of", "gregory", NULL },
  { "en-u-ca-islamic", "gregory", NULL },
  { "en-US-u-rg-irzzzz", "persian", "gregory" },
};

/* Each once, and each to be had from the registry. */
static void
test_calendars (gconstpointer data)
{
  const CalendarRow *row = data;
  g_auto (GStrv) ids = cal_locale_get_preferred_calendars (row->locale);

  g_assert_cmpstr (ids[0], ==, row->first);
  g_assert_true (row->other == NULL || g_strv_contains ((const char *const *) ids, row->other));
  g_assert_true (g_strv_contains ((const char *const *) ids, "gregory"));

  for (char **id = ids; *id != NULL; id++)
    {
      g_autoptr (CalBackend) backend = cal_backend_lookup (*id, NULL);

      g_assert_nonnull (backend);
      g_assert_cmpstr (cal_backend_get_id (backend), ==, *id);
      g_assert_false (g_strv_contains ((const char *const *) id + 1, *id));
    }
}

typedef struct
{
  const char *locale;
  CalTextDirection direction;
} DirectionRow;

static const DirectionRow direction_rows[] = {
  { "en", CAL_TEXT_DIRECTION_LTR },
  { "fa", CAL_TEXT_DIRECTION_RTL },
  { "he-IL", CAL_TEXT_DIRECTION_RTL },
  { "iw", CAL_TEXT_DIRECTION_RTL },
  { "dv", CAL_TEXT_DIRECTION_RTL },
  { "ar-Latn", CAL_TEXT_DIRECTION_LTR },
  { "pa", CAL_TEXT_DIRECTION_LTR },
  { "pa-PK", CAL_TEXT_DIRECTION_RTL },
  { "pa-Arab", CAL_TEXT_DIRECTION_RTL },
  { "uz", CAL_TEXT_DIRECTION_LTR },
  { "uz_AF", CAL_TEXT_DIRECTION_RTL },
  { "en-u-rg-irzzzz", CAL_TEXT_DIRECTION_LTR },
  { "und-IR", CAL_TEXT_DIRECTION_RTL },
  { "ff-Adlm-GN", CAL_TEXT_DIRECTION_RTL },
  { "xx", CAL_TEXT_DIRECTION_LTR },
  { "", CAL_TEXT_DIRECTION_LTR },
};

static void
test_direction (gconstpointer data)
{
  const DirectionRow *row = data;

  g_assert_cmpint (cal_locale_get_text_direction (row->locale), ==, row->direction);
}

static void
test_known (void)
{
  g_assert_true (cal_locale_is_known ("en"));
  g_assert_true (cal_locale_is_known ("en-ZZ"));
  g_assert_false (cal_locale_is_known ("xx"));
  g_assert_false (cal_locale_is_known ("und"));
  g_assert_false (cal_locale_is_known (""));
#ifdef HAVE_ICU
  g_assert_true (cal_locale_is_known ("fa_AF.UTF-8"));
  g_assert_true (cal_locale_is_known ("ti-ER-u-ca-ethiopic"));
#else
  g_assert_false (cal_locale_is_known ("fa"));
#endif
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD_ROWS(rows, prefix, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/cal/territory/" prefix "/%02" G_GSIZE_FORMAT "-%.20s", \
                                               i, rows[i].locale); \
\
      g_test_add_data_func (path, &rows[i], function); \
    }

  ADD_ROWS (week_rows, "week", test_week);
  ADD_ROWS (calendar_rows, "calendars", test_calendars);
  ADD_ROWS (direction_rows, "direction", test_direction);
  g_test_add_func ("/cal/territory/known", test_known);

  return g_test_run ();
}
