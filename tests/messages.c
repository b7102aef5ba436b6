/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Text from outside in messages: nothing in it can hide, move the cursor of a
 * terminal or turn the direction of writing, whatever reads it. */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "cal-date-fields.h"
#include "cal-era.h"
#include "cal-formatter.h"
#include "cal-month-day.h"
#include "cal-period.h"
#include "cal-registry.h"
#include "date-checks.h"
#include "lib/checks.h"
#include "lib/hooked.h"

typedef struct
{
  const char *text;
  const char *shown;
} Nasty;

/* What must not be shown as it is; bytes that are no UTF-8 at the end. */
static const Nasty nasties[] = {
  { "\x01", "<U+0001>" },
  { "\a", "<U+0007>" },
  { "\b", "<U+0008>" },
  { "\t", "<U+0009>" },
  { "\n", "<U+000A>" },
  { "\r", "<U+000D>" },
  { "\x1b", "<U+001B>" },
  { "\x7f", "<U+007F>" },
  { "\xc2\x85", "<U+0085>" },
  { "\xc2\x9b", "<U+009B>" },
  { "\u00a0", "<U+00A0>" },
  { "\u00ad", "<U+00AD>" },
  { "\u034f", "<U+034F>" },
  { "\u061c", "<U+061C>" },
  { "\u115f", "<U+115F>" },
  { "\u1160", "<U+1160>" },
  { "\u17b4", "<U+17B4>" },
  { "\u180b", "<U+180B>" },
  { "\u180e", "<U+180E>" },
  { "\u2003", "<U+2003>" },
  { "\u200b", "<U+200B>" },
  { "\u200c", "<U+200C>" },
  { "\u200d", "<U+200D>" },
  { "\u200e", "<U+200E>" },
  { "\u200f", "<U+200F>" },
  { "\u2028", "<U+2028>" },
  { "\u2029", "<U+2029>" },
  { "\u202a", "<U+202A>" },
  { "\u202b", "<U+202B>" },
  { "\u202c", "<U+202C>" },
  { "\u202d", "<U+202D>" },
  { "\u202e", "<U+202E>" },
  { "\u202f", "<U+202F>" },
  { "\u2060", "<U+2060>" },
  { "\u2061", "<U+2061>" },
  { "\u2065", "<U+2065>" },
  { "\u2066", "<U+2066>" },
  { "\u2067", "<U+2067>" },
  { "\u2068", "<U+2068>" },
  { "\u2069", "<U+2069>" },
  { "\u206a", "<U+206A>" },
  { "\u2800", "<U+2800>" },
  { "\u3000", "<U+3000>" },
  { "\u3164", "<U+3164>" },
  { "\ue000", "<U+E000>" },
  { "\ufe0f", "<U+FE0F>" },
  { "\ufeff", "<U+FEFF>" },
  { "\uffa0", "<U+FFA0>" },
  { "\ufff9", "<U+FFF9>" },
  { "\uffff", "<U+FFFF>" },
  { "\U0001d173", "<U+1D173>" },
  { "\U000e0001", "<U+E0001>" },
  { "\U000e0061", "<U+E0061>" },
  { "\U000e0100", "<U+E0100>" },
  { "\U000f0000", "<U+F0000>" },
  { "\U0010ffff", "<U+10FFFF>" },

  { "\xff", "<0xFF>" },
  { "\x80", "<0x80>" },
  { "\xe2\x80", "<0xE2><0x80>" },
  { "\xc0\x9b", "<0xC0><0x9B>" },
  { "\xe0\x80\x9b", "<0xE0><0x80><0x9B>" },
  { "\xed\xa0\x80", "<0xED><0xA0><0x80>" },
  { "\xf4\x90\x80\x80", "<0xF4><0x90><0x80><0x80>" },
};

/* What reads text; whether it gives anything but an error. */
typedef gboolean (*Reader) (const char  *text,
                            GError     **error);

#define READER(name) \
  static gboolean \
  name (const char  *text, \
        GError     **error)

READER (read_date)
{
  g_autoptr (CalDate) date = cal_date_new_from_string (text, error);

  return date != NULL;
}

READER (read_native)
{
  g_autoptr (CalDate) date = cal_date_new_from_native_string (NULL, text, error);

  return date != NULL;
}

READER (read_period)
{
  g_autoptr (CalPeriod) period = cal_period_new_from_string (text, error);

  return period != NULL;
}

READER (read_month_day)
{
  g_autoptr (CalMonthDay) month_day = cal_month_day_new_from_string (text, error);

  return month_day != NULL;
}

READER (read_native_month_day)
{
  g_autoptr (CalMonthDay) month_day = cal_month_day_new_from_native_string (NULL, text, error);

  return month_day != NULL;
}

READER (read_calendar)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (text, error);

  return backend != NULL;
}

READER (read_alias)
{
  g_autoptr (CalBackend) backend = check_calendar ("hebrew");

  return cal_registry_add_alias (cal_registry_get_default (), backend, text, error);
}

READER (read_month_code)
{
  g_autoptr (CalBackend) backend = check_calendar ("hebrew");

  return cal_backend_get_month_for_code (backend, 5787, text, CAL_OVERFLOW_REJECT, NULL, error);
}

READER (read_era)
{
  g_autoptr (CalBackend) backend = check_calendar ("gregory");

  return cal_backend_get_year_for_era (backend, text, 1, NULL, error);
}

READER (read_era_to_name)
{
  g_autoptr (CalBackend) backend = check_calendar ("gregory");
  g_autofree char *name = cal_backend_get_era_name (backend, "en", text, CAL_NAME_WIDTH_WIDE,
                                                    error);

  return name != NULL;
}

READER (read_new_era)
{
  g_autoptr (CalEra) era = cal_era_new (text, NULL, CAL_ERA_KIND_OFFSET, 1, 0, 1, error);

  return era != NULL;
}

READER (read_new_era_alias)
{
  const char *const aliases[] = { text, NULL };
  g_autoptr (CalEra) era = cal_era_new ("x", aliases, CAL_ERA_KIND_OFFSET, 1, 0, 1, error);

  return era != NULL;
}

READER (read_field_era)
{
  g_autoptr (CalBackend) backend = check_calendar ("gregory");
  g_autoptr (CalDateFields) fields = cal_date_fields_new ();
  g_autoptr (CalDate) date = NULL;

  cal_date_fields_set_era (fields, text);
  cal_date_fields_set_era_year (fields, 2026);
  cal_date_fields_set_month (fields, 1);
  cal_date_fields_set_day (fields, 1);
  date = cal_date_new_from_fields (backend, fields, CAL_OVERFLOW_REJECT, error);

  return date != NULL;
}

READER (read_field_month_code)
{
  g_autoptr (CalBackend) backend = check_calendar ("gregory");
  g_autoptr (CalDateFields) fields = cal_date_fields_new ();
  g_autoptr (CalDate) date = NULL;

  cal_date_fields_set_year (fields, 2026);
  cal_date_fields_set_month_code (fields, text);
  cal_date_fields_set_day (fields, 1);
  date = cal_date_new_from_fields (backend, fields, CAL_OVERFLOW_REJECT, error);

  return date != NULL;
}

READER (read_format)
{
  g_autoptr (CalDate) date = check_date ("gregory", "2026-M11-22");
  g_autofree char *written = cal_date_format (date, text, error);

  return written != NULL;
}

READER (read_pattern)
{
  g_autoptr (CalBackend) backend = check_calendar ("gregory");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_pattern ("en", backend, text, error);

  return formatter != NULL;
}

READER (read_skeleton)
{
  g_autoptr (CalBackend) backend = check_calendar ("gregory");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_skeleton ("en", backend, text, error);

  return formatter != NULL;
}

READER (read_locale)
{
  g_autoptr (CalBackend) backend = check_calendar ("gregory");
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style (text, backend, CAL_STYLE_LONG,
                                                                    error);

  return formatter != NULL;
}

READER (read_numerals)
{
  g_autoptr (CalBackend) backend = check_calendar ("gregory");
  g_autoptr (CalFormatter) formatter = NULL;

  formatter = g_initable_new (CAL_TYPE_FORMATTER, NULL, error, "locale", "en", "backend", backend,
                              "numbering-system", text, NULL);

  return formatter != NULL;
}

static gboolean
read_with_pattern (const char  *pattern,
                   const char  *text,
                   GError     **error)
{
  g_autoptr (CalBackend) backend = check_calendar ("gregory");
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) date = NULL;

  formatter = cal_formatter_new_for_pattern ("en", backend, pattern, error);
  if (formatter == NULL)
    return FALSE;

  date = cal_formatter_parse (formatter, text, error);

  return date != NULL;
}

READER (read_text)
{
  return read_with_pattern ("d MMMM y", text, error);
}

READER (read_ambiguous_text)
{
  return read_with_pattern ("y'y'Md", text, error);
}

READER (read_text_that_disagrees)
{
  return read_with_pattern ("EEEE y-M-d", text, error);
}

/* The text is what the pattern demands. */
READER (read_other_text)
{
  return read_with_pattern (text, "0", error);
}

/* The text is a name that a backend gave, or the message of its error. */
static char *
give_name (CalBackend      *self,
           const char      *locale G_GNUC_UNUSED,
           int              year G_GNUC_UNUSED,
           int              month G_GNUC_UNUSED,
           CalNameWidth     width G_GNUC_UNUSED,
           CalNameContext   context G_GNUC_UNUSED,
           GError         **error G_GNUC_UNUSED)
{
  return g_strdup (test_hooked_get_data (self));
}

static gboolean
give_error (CalBackend  *self,
            int          year G_GNUC_UNUSED,
            GError     **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, test_hooked_get_data (self));

  return FALSE;
}

static gboolean
give_error_and_succeed (CalBackend  *self,
                        int          year,
                        GError     **error)
{
  give_error (self, year, error);

  return TRUE;
}

READER (read_name_of_backend)
{
  static const CalBackendClass hooks = { .get_month_name = give_name };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, (gpointer) text);
  g_autoptr (CalDate) date = cal_date_new (backend, 2431, 5, 31, error);

  return date != NULL;
}

READER (read_error_of_backend)
{
  static const CalBackendClass hooks = { .is_leap_year = give_error };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, (gpointer) text);

  return cal_backend_is_leap_year (backend, 2431, error);
}

READER (read_needless_error_of_backend)
{
  static const CalBackendClass hooks = { .is_leap_year = give_error_and_succeed };
  g_autoptr (CalBackend) backend = test_hooked_new (&hooks, (gpointer) text);

  return cal_backend_is_leap_year (backend, 2431, error);
}

enum
{
  SOMETIMES = 1 << 0,   /* some characters are allowed where they stand */
  TEXT_ONLY = 1 << 1,   /* what is no UTF-8 is refused without showing it */
};

static const struct
{
  const char *title;
  Reader read;
  const char *text;     /* the characters go into it, at each place */
  int flags;
} inputs[] = {
  { "date", read_date, "2026-11-22", 0 },
  { "annotations", read_date, "2026-11-22[!u-ca=hebrew][a=b]", 0 },
  { "native", read_native, "5787-M03-12[u-ca=hebrew]", 0 },
  { "period", read_period, "P1Y2M3W4D", 0 },
  { "month-day", read_month_day, "11-22", 0 },
  { "month-day-of-date", read_month_day, "2026-11-22[u-ca=hebrew]", 0 },
  { "native-month-day", read_native_month_day, "M03-12[u-ca=hebrew]", 0 },
  { "calendar", read_calendar, "hebrew", 0 },
  { "alias", read_alias, "my hebrew", 0 },
  { "month-code", read_month_code, "M05L", 0 },
  { "era", read_era, "ce", 0 },
  { "era-to-name", read_era_to_name, "ce", 0 },
  { "new-era", read_new_era, "ce", 0 },
  { "new-era-alias", read_new_era_alias, "ce", 0 },
  { "field-era", read_field_era, "ce", 0 },
  { "field-month-code", read_field_month_code, "M05", 0 },
  { "format", read_format, "%Y %H", TEXT_ONLY },
  { "pattern", read_pattern, "d MMMM y H", TEXT_ONLY },
  { "skeleton", read_skeleton, "yMMMMd", TEXT_ONLY },
  { "locale", read_locale, "en-GB", SOMETIMES },
  { "numerals", read_numerals, "arab", 0 },
  { "text", read_text, "22 Nov. 2026", TEXT_ONLY },
  { "ambiguous-text", read_ambiguous_text, "2026y111", SOMETIMES | TEXT_ONLY },
  { "text-that-disagrees", read_text_that_disagrees, "Monday 2026-11-22", SOMETIMES | TEXT_ONLY },
  { "other-text", read_other_text, "'a'", SOMETIMES | TEXT_ONLY },
  { "name-of-backend", read_name_of_backend, "May", TEXT_ONLY },
  { "error-of-backend", read_error_of_backend, "no such year", 0 },
  { "needless-error-of-backend", read_needless_error_of_backend, "no such year", 0 },
};

/* Valid UTF-8, and on one line that shows all its characters. */
static void
assert_shows_all (const char *message)
{
  g_assert_true (g_utf8_validate (message, -1, NULL));

  for (const char *p = message; *p != '\0'; p = g_utf8_next_char (p))
    g_assert_true (g_unichar_isprint (g_utf8_get_char (p)));

  for (gsize i = 0; i < G_N_ELEMENTS (nasties); i++)
    if (g_utf8_validate (nasties[i].text, -1, NULL))
      g_assert_null (strstr (message, nasties[i].text));
}

static void
check_input (gsize        input,
             const Nasty *nasty,
             gsize        place)
{
  const char *text = inputs[input].text;
  g_autofree char *whole = g_strdup_printf ("%.*s%s%s", (int) place, text, nasty->text,
                                            text + place);
  gboolean is_text = g_utf8_validate (nasty->text, -1, NULL);
  g_autoptr (GError) error = NULL;
  gboolean success = inputs[input].read (whole, &error);

  if (success && (inputs[input].flags & SOMETIMES) != 0)
    return;

  g_assert_false (success);
  g_assert_nonnull (error);
  test_check_message (error);
  assert_shows_all (error->message);

  if (strstr (error->message, nasty->shown) == NULL &&
      (is_text ? (inputs[input].flags & SOMETIMES) == 0 : (inputs[input].flags & TEXT_ONLY) == 0))
    g_error ("“%s” does not show %s", error->message, nasty->shown);
}

static void
test_input (gconstpointer data)
{
  gsize input = GPOINTER_TO_SIZE (data);

  for (gsize i = 0; i < G_N_ELEMENTS (nasties); i++)
    for (gsize place = 0; place <= strlen (inputs[input].text); place++)
      check_input (input, &nasties[i], place);
}

#ifdef HAVE_ICU
/* In Persian the non-joiner is a letter like others, which a message shows. */
static void
test_non_joiner (void)
{
  g_autoptr (CalBackend) backend = check_calendar ("gregory");
  g_autoptr (CalDate) tuesday = check_date ("gregory", "2026-M11-24");
  g_autoptr (CalFormatter) formatter = NULL;
  g_autoptr (CalDate) date = NULL;
  g_autofree char *text = NULL;
  g_autofree char *wrong = NULL;
  GError *error = NULL;

  formatter = cal_formatter_new_for_pattern ("fa", backend, "EEEE d MMMM y", &error);
  g_assert_no_error (error);
  text = cal_formatter_format (formatter, tuesday, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (text, "سه\u200cشنبه"));

  date = cal_formatter_parse (formatter, text, &error);
  g_assert_no_error (error);
  g_assert_true (cal_date_equal (date, tuesday));

  wrong = g_strconcat (text, "\u200c" "x", NULL);
  g_assert_null (cal_formatter_parse (formatter, wrong, &error));
  assert_shows_all (error->message);
  g_assert_nonnull (strstr (error->message, "سه<U+200C>شنبه"));
  test_assert_error (&error, CAL_ERROR_PARSE);
}
#endif

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (inputs); i++)
    {
      g_autofree char *path = g_strconcat ("/cal/messages/input/", inputs[i].title, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_input);
    }

#ifdef HAVE_ICU
  g_test_add_func ("/cal/messages/non-joiner", test_non_joiner);
#endif
  test_skip_without_icu ("/cal/messages/non-joiner");

  return g_test_run ();
}
