/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Texts: formatters of any pattern, names, and what is read of strings.  What is printed is
 * read as what it was. */

#include "config.h"

#include <string.h>

#include "cal-formatter.h"
#include "cal-locale.h"
#include "cal-month-day.h"
#include "cal-period.h"
#include "cal-recurrence-set.h"
#include "cal-recurrence.h"
#include "input.h"

/* A pattern or a skeleton, of letters that mean something more often than not. */
static char *
take_pattern (FuzzInput *input)
{
  static const char letters[] = "GyuUrQqMLwWdDFgEecYhHabKkjJCxXzZvVOASsm' -/.,\t[]{";
  GString *pattern;

  if (fuzz_take_below (input, 4) == 0)
    return fuzz_take_text (input, 40);

  pattern = g_string_new (NULL);

  for (guint i = 1 + fuzz_take_below (input, 8); i > 0; i--)
    {
      guint letter = fuzz_take_below (input, 3) == 0 ? fuzz_take_below (input, sizeof letters - 1)
                                                     : fuzz_take_below (input, 17);

      for (guint j = 1 + fuzz_take_below (input, 6); j > 0; j--)
        g_string_append_c (pattern, letters[letter]);

      if (fuzz_take_below (input, 2) == 0)
        g_string_append_c (pattern, ' ');
    }

  return g_string_free (pattern, FALSE);
}

static CalFormatter *
take_formatter (FuzzInput  *input,
                CalBackend *backend)
{
  const char *locale = fuzz_take_locale (input);
  g_autofree char *pattern = NULL;
  CalFormatter *formatter;
  GError *error = NULL;

  switch (fuzz_take_below (input, 4))
    {
    case 0:
      FUZZ_SETTLE (formatter, cal_formatter_new_for_style (locale, backend, (CalStyle) fuzz_take_below (input, 4),
                                                           &error));
      return formatter;

    case 1:
      pattern = take_pattern (input);
      FUZZ_SETTLE (formatter, cal_formatter_new_for_skeleton (locale, backend, pattern, &error));
      return formatter;

    case 2:
      pattern = take_pattern (input);
      FUZZ_SETTLE (formatter, g_initable_new (CAL_TYPE_FORMATTER, NULL, &error, "locale", locale, "backend", backend,
                                              "pattern", pattern, "lenient", TRUE, NULL));
      return formatter;

    default:
      pattern = take_pattern (input);
      FUZZ_SETTLE (formatter, cal_formatter_new_for_pattern (locale, backend, pattern, &error));
      return formatter;
    }
}

/* The parts of a text are the text. */
static void
check_parts (CalPart    **parts,
             const char  *text)
{
  g_autoptr (GString) whole = g_string_new (NULL);
  guint n = 0;

  for (CalPart **part = parts; *part != NULL; part++)
    {
      g_assert_cmpuint (cal_part_get_start (*part), ==, n);
      g_assert_cmpuint (cal_part_get_length (*part), ==, strlen (cal_part_get_text (*part)));
      n += cal_part_get_length (*part);
      g_string_append (whole, cal_part_get_text (*part));
      cal_part_unref (*part);
    }

  g_free (parts);
  g_assert_cmpstr (whole->str, ==, text);
}

/* What a formatter has written and takes for a date is one that it writes alike. */
static void
read_again (CalFormatter *formatter,
            const char   *text)
{
  g_autoptr (CalDate) date = NULL;
  g_autofree char *again = NULL;
  GError *error = NULL;

  if (!FUZZ_SETTLE (date, cal_formatter_parse (formatter, text, &error)))
    return;

  if (FUZZ_SETTLE (again, cal_formatter_format (formatter, date, &error)) &&
      !cal_formatter_get_lenient (formatter))
    g_assert_cmpstr (again, ==, text);
}

static void
write_ranges (CalFormatter *formatter,
              CalDate      *date,
              CalDate      *other)
{
  g_autofree char *text = NULL, *relative = NULL;
  CalPart **parts;
  GError *error = NULL;

  FUZZ_SETTLE (relative, cal_formatter_format_relative (formatter, date, other, &error));
  FUZZ_SETTLE (text, cal_formatter_format_range (formatter, date, other, &error));

  if (FUZZ_SETTLE (parts, cal_formatter_format_range_parts (formatter, date, other, &error)))
    check_parts (parts, text);
  else
    g_assert_null (text);
}

static void
write_date (FuzzInput *input)
{
  CalBackend *backend = fuzz_take_backend (input);
  g_autoptr (CalFormatter) formatter = take_formatter (input, backend);
  g_autoptr (CalDate) date = NULL, other = NULL, read = NULL;
  g_autofree char *text = NULL, *changed = NULL;
  CalPart **parts;
  GError *error = NULL;

  if (formatter == NULL || (date = fuzz_take_date (input, backend)) == NULL)
    return;

  fuzz_accept (input);

  if (!FUZZ_SETTLE (text, cal_formatter_format (formatter, date, &error)))
    return;

  g_assert_true (g_utf8_validate (text, -1, NULL));

  if (FUZZ_SETTLE (parts, cal_formatter_format_parts (formatter, date, &error)))
    check_parts (parts, text);

  read_again (formatter, text);
  changed = fuzz_take_changed (input, text);
  FUZZ_SETTLE (read, cal_formatter_parse (formatter, changed, &error));

  if ((other = fuzz_take_date (input, backend)) != NULL)
    write_ranges (formatter, date, other);
}

/* The directives of strftime (). */
static void
write_directives (FuzzInput *input)
{
  CalBackend *backend = fuzz_take_backend (input);
  g_autoptr (CalDate) date = fuzz_take_date (input, backend);
  g_autoptr (GString) format = g_string_new (NULL);
  g_autofree char *text = NULL;
  GError *error = NULL;

  for (guint i = fuzz_take_below (input, 6); i > 0; i--)
    {
      g_string_append (format, fuzz_take_below (input, 4) == 0 ? "%O" : "%");
      g_string_append_printf (format, "%c ", 33 + (char) fuzz_take_below (input, 94));
    }

  if (fuzz_take_below (input, 2) == 0)
    {
      g_autofree char *more = fuzz_take_text (input, 20);

      g_string_append (format, more);
    }

  if (date != NULL && FUZZ_SETTLE (text, cal_date_format (date, format->str, &error)))
    {
      g_assert_true (g_utf8_validate (text, -1, NULL));
      fuzz_accept (input);
    }
}

static void
check_name (FuzzInput *input,
            char      *name,
            GError    *error)
{
  if (!fuzz_settle (name != NULL, &error))
    return;

  g_assert_cmpstr (name, !=, "");
  g_assert_true (g_utf8_validate (name, -1, NULL));
  g_free (name);
  fuzz_accept (input);
}

#define CHECK_NAME(call) \
  G_STMT_START \
    { \
      GError *error = NULL; \
      char *name = (call); \
\
      check_name (input, name, error); \
    } \
  G_STMT_END

static void
take_names (FuzzInput *input)
{
  CalBackend *backend = fuzz_take_backend (input);
  const char *locale = fuzz_take_locale (input);
  CalNameWidth width = (CalNameWidth) fuzz_take_below (input, 4);
  CalNameContext context = (CalNameContext) fuzz_take_below (input, 2);
  int number = fuzz_take_int (input), year = fuzz_take_int (input);
  g_autofree char *text = fuzz_take_text (input, 12);
  g_autofree char *day_name = NULL, *display_name = cal_backend_get_display_name (backend, locale);

  g_assert_cmpstr (display_name, !=, "");
  CHECK_NAME (cal_backend_get_month_name (backend, locale, year, number, width, context, &error));
  CHECK_NAME (cal_backend_get_weekday_name (backend, locale, number, width, context, &error));
  CHECK_NAME (cal_backend_get_cyclic_year_name (backend, locale, number, width, &error));
  CHECK_NAME (cal_backend_get_zodiac_name (backend, locale, number, width, &error));

  if (g_utf8_validate (text, -1, NULL))
    CHECK_NAME (cal_backend_get_era_name (backend, locale, text, width, &error));

  day_name = cal_backend_dup_day_name (backend, fuzz_take_day (input), locale, width);
}

/* A text to read: one that was printed, perhaps changed, or any. */
static char *
take_string (FuzzInput  *input,
             const char *printed)
{
  if (printed == NULL || fuzz_take_below (input, 3) == 0)
    return fuzz_take_text (input, 60);

  return fuzz_take_changed (input, printed);
}

static void
check_date_text (CalDate *date)
{
  g_autofree char *text = cal_date_to_string (date), *native = cal_date_to_native_string (date);
  g_autofree char *annotated = cal_date_to_annotated_string (date, CAL_ANNOTATION_CRITICAL);
  const char *const texts[] = { text, annotated };
  CalBackend *backend = cal_date_get_backend (date);
  GError *error = NULL;
  g_autoptr (CalDate) same = cal_date_new_from_native_string (backend, native, &error);

  g_assert_no_error (error);
  g_assert_true (cal_date_equal (date, same));

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (CalDate) back = cal_date_new_from_string (texts[i], &error);

      g_assert_no_error (error);
      g_assert_true (cal_date_equal (date, back));
    }
}

static void
read_date (FuzzInput *input)
{
  CalBackend *backend = fuzz_take_backend (input);
  g_autoptr (CalDate) date = fuzz_take_date (input, backend);
  g_autoptr (CalDate) read = NULL, native = NULL;
  g_autofree char *printed = NULL, *text = NULL, *native_text = NULL;
  GError *error = NULL;

  if (date != NULL)
    {
      check_date_text (date);
      printed = cal_date_to_string (date);
    }

  text = take_string (input, printed);
  if (FUZZ_SETTLE (read, cal_date_new_from_string (text, &error)))
    {
      check_date_text (read);
      fuzz_accept (input);
    }

  g_clear_pointer (&printed, g_free);
  printed = date != NULL ? cal_date_to_native_string (date) : NULL;
  native_text = take_string (input, printed);
  if (FUZZ_SETTLE (native, cal_date_new_from_native_string (backend, native_text, &error)))
    check_date_text (native);
}

static void
check_month_day (CalMonthDay *month_day)
{
  g_autofree char *text = cal_month_day_to_string (month_day), *native = cal_month_day_to_native_string (month_day);
  GError *error = NULL;
  g_autoptr (CalMonthDay) back = cal_month_day_new_from_string (text, &error);
  g_autoptr (CalMonthDay) same = NULL;

  g_assert_no_error (error);
  g_assert_true (cal_month_day_equal (month_day, back));
  same = cal_month_day_new_from_native_string (cal_month_day_get_backend (month_day), native, &error);
  g_assert_no_error (error);
  g_assert_true (cal_month_day_equal (month_day, same));
}

static void
read_month_day (FuzzInput *input)
{
  CalBackend *backend = fuzz_take_backend (input);
  g_autoptr (CalDate) date = fuzz_take_date (input, backend);
  g_autoptr (CalMonthDay) month_day = NULL, read = NULL;
  g_autofree char *printed = NULL, *text = NULL;
  GError *error = NULL;

  if (date != NULL && FUZZ_SETTLE (month_day, cal_month_day_new_from_date (date, &error)))
    {
      check_month_day (month_day);
      printed = cal_month_day_to_string (month_day);
    }

  text = take_string (input, printed);
  if (FUZZ_SETTLE (read, cal_month_day_new_from_string (text, &error)))
    {
      check_month_day (read);
      fuzz_accept (input);
    }
}

static void
read_period (FuzzInput *input)
{
  int years = fuzz_take_int (input), months = fuzz_take_int (input), weeks = fuzz_take_int (input);
  g_autoptr (CalPeriod) period = NULL, read = NULL, again = NULL;
  g_autofree char *printed = NULL, *text = NULL, *text_again = NULL;
  GError *error = NULL;

  if (FUZZ_SETTLE (period, cal_period_new (years, months, weeks, fuzz_take_int (input), &error)))
    printed = cal_period_to_string (period);

  text = take_string (input, printed);
  if (!FUZZ_SETTLE (read, cal_period_new_from_string (text, &error)))
    return;

  fuzz_accept (input);
  text_again = cal_period_to_string (read);
  g_assert_true (FUZZ_SETTLE (again, cal_period_new_from_string (text_again, &error)));
  g_assert_true (cal_period_equal (read, again));
}

/* A rule, of parts that mean something more often than not. */
static char *
take_rule (FuzzInput *input)
{
  static const char *const parts[] = {
    "BYMONTH=1", "BYMONTH=5L,12", "BYDAY=MO,-1FR", "BYDAY=2TU", "BYMONTHDAY=-1,15", "BYYEARDAY=100,-1", "BYWEEKNO=20",
    "BYSETPOS=-1", "BYSETPOS=2", "COUNT=10", "UNTIL=20301231", "INTERVAL=3", "WKST=SU", "SKIP=FORWARD", "SKIP=OMIT",
    "SKIP=BACKWARD", "RSCALE=HEBREW", "RSCALE=CHINESE", "RSCALE=ETHIOPIC", "BYHOUR=9", "X=1"
  };
  static const char *const units[] = { "DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY" };
  GString *rule = g_string_new ("FREQ=");

  g_string_append (rule, units[fuzz_take_below (input, G_N_ELEMENTS (units))]);

  for (guint i = fuzz_take_below (input, 5); i > 0; i--)
    g_string_append_printf (rule, ";%s", parts[fuzz_take_below (input, G_N_ELEMENTS (parts))]);

  return g_string_free (rule, FALSE);
}

static void
read_rule (FuzzInput *input)
{
  g_autofree char *rule = take_rule (input), *text = take_string (input, rule);
  g_autofree char *times = NULL, *days = NULL, *described = NULL, *printed = NULL;
  g_autoptr (CalRecurrence) recurrence = NULL, again = NULL;
  GError *error = NULL;

  if (!FUZZ_SETTLE (recurrence, cal_recurrence_new_from_string (text, &error)))
    return;

  fuzz_accept (input);
  printed = cal_recurrence_to_string (recurrence);
  described = cal_recurrence_describe (recurrence, fuzz_take_locale (input));
  days = cal_recurrence_split_times (text, &times);
  g_assert_true (FUZZ_SETTLE (again, cal_recurrence_new_from_string (printed, &error)));
  g_assert_true (cal_recurrence_equal (recurrence, again));
}

static void
read_rules (FuzzInput *input)
{
  g_autofree char *rule = take_rule (input);
  g_autofree char *lines = g_strdup_printf ("DTSTART;VALUE=DATE:20240229\r\nRRULE:%s\r\nEXDATE;VALUE=DATE:20240301,"
                                            "20250301\r\nRDATE;VALUE=DATE:20260101\r\n", rule);
  g_autofree char *text = take_string (input, lines);
  g_autofree char *printed = NULL;
  g_autoptr (CalRecurrenceSet) set = NULL, again = NULL;
  GError *error = NULL;

  if (!FUZZ_SETTLE (set, cal_recurrence_set_new_from_string (text, &error)))
    return;

  fuzz_accept (input);
  printed = cal_recurrence_set_to_string (set);
  g_assert_true (FUZZ_SETTLE (again, cal_recurrence_set_new_from_string (printed, &error)));
}

/* No locale is an error. */
static void
ask_locale (FuzzInput *input)
{
  g_autofree char *locale = fuzz_take_text (input, 60), *numbers = NULL;
  g_auto (GStrv) calendars = NULL;
  int first, last;

  if (!g_utf8_validate (locale, -1, NULL))
    return;

  calendars = cal_locale_get_preferred_calendars (locale);
  numbers = cal_locale_get_numbering_system (locale);
  cal_locale_get_weekend (locale, &first, &last);
  g_assert_nonnull (calendars[0]);
  g_assert_nonnull (numbers);
  g_assert_cmpint (cal_locale_get_first_weekday (locale) - 1, <, 7);
  g_assert_cmpint (cal_locale_get_minimal_days (locale) - 1, <, 7);
  fuzz_accept (input);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n)
{
  static void (*const functions[]) (FuzzInput *input) = {
    write_date, write_date, write_date, write_date, write_directives, take_names, read_date, read_date, read_month_day,
    read_period, read_rule, read_rules, ask_locale
  };
  FuzzInput input = fuzz_begin (data, n);

  functions[fuzz_take_below (&input, G_N_ELEMENTS (functions))](&input);
  fuzz_end (&input);

  return 0;
}
