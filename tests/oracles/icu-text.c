/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates as ICU writes them, which is to be how we write them, letter for letter:
 * every calendar of CLDR that is built in, in every style and many skeletons, in
 * the locales that are named as arguments; and back from each text to the day.
 *
 * The same day must have the same fields in both: days on which ICU's own
 * arithmetic differs are left out, and enough others must remain.
 *
 * The differences that are meant are in icu-text-differences.c.
 */

#include "icu-differences.h"

#include <locale.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udatpg.h>
#include <unicode/ustring.h>

static const struct
{
  const char *id;
  const char *type;
} calendars[] = {
  { "gregory", "gregorian" },
  { "iso8601", "iso8601" },
  { "buddhist", "buddhist" },
  { "roc", "roc" },
  { "japanese", "japanese" },
  { "coptic", "coptic" },
  { "ethiopic", "ethiopic" },
  { "ethioaa", "ethiopic-amete-alem" },
  { "hebrew", "hebrew" },
  { "indian", "indian" },
  { "persian", "persian" },
  { "islamic-civil", "islamic-civil" },
  { "islamic-tbla", "islamic-tbla" },
  { "islamic-umalqura", "islamic-umalqura" },
  { "islamic-rgsa", "islamic-rgsa" },
  { "chinese", "chinese" },
  { "dangi", "dangi" },
};

/* What dates are written with: a style, a skeleton (after an at sign), or a
 * pattern.  The year has to be told, or the text is not read. */
static const char *const forms[] = {
  "full", "long", "medium", "short",
  "@yMMMd", "@yMd", "@yMMMEd", "@yMMMMEEEEd", "@GyMMMd", "@GGGGGyMd", "@yMMMMd", "@yMEd", "@yDDD",
  "@yMMM", "@MMMd", "@MEd", "@Md", "@y", "@EEEE", "@LLLL", "@cccc",
  "GGGG y MMMM dd EEEE", "GGGGG yyyy MMMMM d EEEEE", "G yyy LLLL dd EEEEEE", "y-MM-dd e", "LLL d, y c",
  "LLLLL cccc ccc ccccc cccccc", "U", "w W D F g DDD", "'o''clock' dd.MM.y",
  "Q QQ QQQ QQQQ QQQQQ q qq qqq qqqq qqqqq y D", "Y w EEEE", "YYYY-ww ccc",
};

static const char *const styles[] = { "full", "long", "medium", "short", NULL };

/* A few days of every month of three years, and days about which much is odd. */
#define N_MONTH_DAYS 26
#define FIRST_MONTH_DAY 2460100
#define MONTH_STEP 43

/* ICU computes another new moon for islamic-rgsa and seldom agrees with us. */
#define MIN_DAYS 4

static const gint64 odd_days[] = {
  2451545, /* 2000-01-01 */
  2458605, /* 2019-05-01, the first of Reiwa */
  2447535, /* 1989-01-08, the first of Heisei */
  2463955, /* in the leap month of the Chinese year 2033 */
  2460377, /* in Adar II 5784 */
  2460350, /* in Adar I 5784 */
};

typedef struct
{
  const char *locale;
  CalBackend *backend;
  const char *type;
} Case;

static gboolean
is_style (const char *form)
{
  return g_strv_contains (styles, form);
}

static char *
get_icu_id (const Case *self)
{
  g_autofree char *name = g_strdelimit (g_strdup (self->locale), "-", '_');

  return g_strconcat (name, "@calendar=", self->type, NULL);
}

/* The pattern of a form that is no style; what ICU finds, for a skeleton. */
static int32_t
find_icu_pattern (const char *id,
                  const char *form,
                  UChar      *pattern)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar wanted[ICU_TEXT_SIZE];
  int32_t length;

  if (form[0] != '@')
    {
      u_strFromUTF8 (pattern, ICU_TEXT_SIZE, &length, form, -1, &status);
    }
  else
    {
      UDateTimePatternGenerator *generator = udatpg_open (id, &status);

      u_strFromUTF8 (wanted, ICU_TEXT_SIZE, &length, form + 1, -1, &status);
      length = udatpg_getBestPattern (generator, wanted, length, pattern, ICU_TEXT_SIZE, &status);
      udatpg_close (generator);
    }

  g_assert_true (U_SUCCESS (status));

  return length;
}

static UDateFormat *
open_icu (const Case *self,
          const char *form)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree char *id = get_icu_id (self);
  UChar pattern[ICU_TEXT_SIZE];
  UDateFormat *format;

  if (is_style (form))
    {
      UDateFormatStyle style = UDAT_FULL;

      while (!g_str_equal (styles[style], form))
        style++;

      format = udat_open (UDAT_NONE, style, id, u"UTC", -1, NULL, 0, &status);
    }
  else
    {
      int32_t length = find_icu_pattern (id, form, pattern);

      format = udat_open (UDAT_PATTERN, UDAT_PATTERN, id, u"UTC", -1, pattern, length, &status);
    }

  g_assert_true (U_SUCCESS (status));

  if (g_str_equal (self->type, "gregorian"))
    {
      UCalendar *calendar = ucal_clone (udat_getCalendar (format), &status);

      ucal_setGregorianChange (calendar, -1e18, &status);
      udat_setCalendar (format, calendar);
      ucal_close (calendar);
      g_assert_true (U_SUCCESS (status));
    }

  return format;
}

/* Shortened years are those from 1980 on, whatever the clock says. */
static CalFormatter *
open_ours (const Case *self,
           const char *form)
{
  GError *error = NULL;
  CalFormatter *formatter;
  CalStyle style = CAL_STYLE_FULL;
  int first_year;

  while (is_style (form) && !g_str_equal (styles[style], form))
    style++;

  cal_backend_julian_day_to_date (self->backend, 2444240, &first_year, NULL, NULL, &error);
  g_assert_no_error (error);

  formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, &error,
                              "locale", self->locale,
                              "backend", self->backend,
                              "first-year", first_year,
                              "style", style,
                              "skeleton", form[0] == '@' ? form + 1 : NULL,
                              "pattern", form[0] != '@' && !is_style (form) ? form : NULL,
                              NULL);
  g_assert_no_error (error);

  return formatter;
}

/* Whether both calendars have the same month and day, and count them from the
 * same new year. */
static gboolean
agrees (const Case *self,
        CalDate    *date)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree char *id = get_icu_id (self);
  UCalendar *calendar = ucal_open (u"UTC", -1, id, UCAL_TRADITIONAL, &status);
  gboolean leap_month = FALSE, same;

  ucal_setMillis (calendar, ICU_MIDNIGHT (cal_date_get_julian_day (date)), &status);
  same = ucal_get (calendar, UCAL_DAY_OF_MONTH, &status) == cal_date_get_day (date) &&
         ucal_get (calendar, UCAL_DAY_OF_YEAR, &status) == cal_date_get_day_of_year (date);

  if (g_str_equal (self->type, "chinese") || g_str_equal (self->type, "dangi"))
    {
      leap_month = ucal_get (calendar, UCAL_IS_LEAP_MONTH, &status) != 0;
      same = same && leap_month == cal_date_is_leap_month (date);
    }

  if (!g_str_equal (self->type, "hebrew"))
    {
      g_autofree char *code = g_strdup_printf ("M%02d%s", ucal_get (calendar, UCAL_MONTH, &status) + 1,
                                               leap_month ? "L" : "");

      same = same && g_str_equal (code, cal_date_get_month_code (date));
    }

  g_assert_true (U_SUCCESS (status));
  ucal_close (calendar);

  return same;
}

/* Whether a text says enough for the day to be known. */
static gboolean
tells_the_day (const char   *type,
               CalFormatter *formatter,
               const char   *form)
{
  const char *pattern = cal_formatter_get_pattern (formatter);

  if (strchr (form, 'g') != NULL || form[0] == 'Y')
    return TRUE;

  /* The years of one emperor are not those of another. */
  if (g_str_equal (type, "japanese") && strchr (pattern, 'G') == NULL)
    return FALSE;

  return is_style (form) ||
         (strchr (form, 'y') != NULL && (strchr (form, 'd') != NULL || strchr (form, 'D') != NULL));
}

static void
check_back (CalFormatter *formatter,
            CalDate      *date,
            const char   *form,
            const char   *text)
{
  GError *error = NULL;
  g_autoptr (CalDate) back = cal_formatter_parse (formatter, text, &error);

  /* One letter may stand for more than one month, and 111 for two dates where
   * CLDR has nothing between the numbers. */
  if (back == NULL && (strstr (form, "MMMMM") != NULL || strstr (cal_formatter_get_pattern (formatter), "Md") != NULL) &&
      g_error_matches (error, CAL_ERROR, CAL_ERROR_AMBIGUOUS))
    {
      g_clear_error (&error);
    }
  else if (back == NULL)
    {
      g_test_message ("%s: “%s” of %s is not read: %s", form, text, cal_formatter_get_pattern (formatter),
                      error->message);
      g_test_fail ();
      g_clear_error (&error);
    }
  else if (!cal_date_equal (back, date))
    {
      g_test_message ("%s: “%s” is read as day %" G_GINT64_FORMAT ", not %" G_GINT64_FORMAT, form, text,
                      cal_date_get_julian_day (back), cal_date_get_julian_day (date));
      g_test_fail ();
    }
}

static void
check_date (IcuDifferences *differences,
            const IcuCell  *cell,
            CalFormatter   *formatter,
            const char     *form,
            CalDate        *date)
{
  UErrorCode status = U_ZERO_ERROR;
  GError *error = NULL;
  UChar text[ICU_TEXT_SIZE];
  int32_t length = udat_format (cell->format, ICU_MIDNIGHT (cal_date_get_julian_day (date)), text, ICU_TEXT_SIZE,
                                NULL, &status);
  g_autofree char *theirs = icu_to_utf8 (text, length);
  g_autofree char *ours = cal_formatter_format (formatter, date, &error);
  g_autofree char *meant = NULL;

  g_assert_true (U_SUCCESS (status));
  g_assert_no_error (error);

  if (!icu_differences_allow (differences, cell, date, ours, theirs, &meant))
    {
      g_test_message ("%s: “%s”, not “%s”", form, ours, meant);
      g_test_fail ();
    }

  if (tells_the_day (cell->type, formatter, form))
    check_back (formatter, date, form, ours);
}

static gsize
test_form (IcuDifferences *differences,
           const Case     *self,
           const char     *form)
{
  g_autoptr (CalFormatter) formatter = open_ours (self, form);
  UDateFormat *format = open_icu (self, form);
  UErrorCode status = U_ZERO_ERROR;
  UChar text[ICU_TEXT_SIZE];
  g_autofree char *pattern = icu_to_utf8 (text, udat_toPattern (format, FALSE, text, ICU_TEXT_SIZE, &status));
  const IcuCell cell = { self->locale, self->type, self->backend, formatter, pattern, format };
  gsize n_days = 0;

  g_assert_true (U_SUCCESS (status));

  for (gsize i = 0; i < G_N_ELEMENTS (odd_days) + N_MONTH_DAYS; i++)
    {
      gint64 day = i < N_MONTH_DAYS ? FIRST_MONTH_DAY + (gint64) i * MONTH_STEP : odd_days[i - N_MONTH_DAYS];
      g_autoptr (CalDate) date = cal_date_new_from_julian_day (self->backend, day, NULL);

      if (!agrees (self, date))
        continue;

      check_date (differences, &cell, formatter, form, date);
      n_days++;
    }

  udat_close (format);

  return n_days;
}

static void
test_forms (gconstpointer data)
{
  const Case *self = data;
  IcuDifferences differences;
  gsize n_days = 0;

  icu_text_differences_init (&differences);

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    n_days += test_form (&differences, self, forms[i]);

  g_assert_cmpuint (n_days, >=, G_N_ELEMENTS (forms) * MIN_DAYS);
  icu_differences_check (&differences, self->locale, self->type);
}

static void
free_case (gpointer data)
{
  Case *self = data;

  g_object_unref (self->backend);
  g_free (self);
}

static void
add_tests (const char *locale)
{
  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cal/oracles/icu-text/%s/%s", locale, calendars[i].id);
      Case *self = g_new (Case, 1);

      *self = (Case) { locale, cal_backend_lookup (calendars[i].id, NULL), calendars[i].type };
      g_assert_nonnull (self->backend);
      g_test_add_data_func_full (path, self, test_forms, free_case);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (int i = 1; i < argc; i++)
    add_tests (argv[i]);

  return g_test_run ();
}
