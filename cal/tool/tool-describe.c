/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "tool-describe-private.h"

#include <stdlib.h>

#include "tool-calendar-private.h"

/* ISO 8601 with its expanded form of a sign and six digits. */
char *
tool_describe_iso (gint64 julian_day)
{
  g_autoptr (CalBackend) iso = tool_calendar_get_iso ();
  int year, month, day;

  if (!cal_backend_julian_day_to_date (iso, julian_day, &year, &month, &day, NULL))
    return g_strdup ("?");

  if (year >= 0 && year <= 9999)
    return g_strdup_printf ("%04d-%02d-%02d", year, month, day);

  return g_strdup_printf ("%c%06d-%02d-%02d", year < 0 ? '-' : '+', abs (year), month, day);
}

char *
tool_describe_weekday (CalBackend   *backend,
                       const char   *locale,
                       int           weekday,
                       CalNameWidth  width)
{
  char *name = NULL;

  if (weekday != 0)
    name = cal_backend_get_weekday_name (backend, locale, weekday, width,
                                         CAL_NAME_CONTEXT_STANDALONE, NULL);

  return name != NULL ? name : g_strdup ("-");
}

static char *
format_with (CalFormatter *formatter,
             CalDate      *date)
{
  g_autoptr (CalFormatter) used = formatter;

  return used != NULL ? cal_formatter_format (used, date, NULL) : NULL;
}

/* In plain English where no language is given. */
static const char *
get_locale (const char *locale)
{
  return locale != NULL ? locale : "en";
}

static gboolean
has_turning_era (CalBackend *backend)
{
  guint n_eras = cal_backend_get_n_eras (backend);

  for (guint i = 0; i < n_eras; i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (backend, i);

      if (era != NULL && cal_era_get_kind (era) == CAL_ERA_KIND_TURNING)
        return TRUE;
    }

  return FALSE;
}

/* A year of an era that turns may have a month twice, the second one with a mark. */
static char *
dup_month_name (CalDate        *date,
                const char     *locale,
                CalNameContext  context)
{
  CalBackend *backend = cal_date_get_backend (date);

  if (!has_turning_era (backend))
    return cal_backend_get_month_name (backend, locale, cal_date_get_year (date), cal_date_get_month (date),
                                       CAL_NAME_WIDTH_WIDE, context, NULL);

  return format_with (cal_formatter_new_for_pattern (get_locale (locale), backend,
                                                     context == CAL_NAME_CONTEXT_FORMAT ? "MMMM" : "LLLL", NULL),
                      date);
}

char *
tool_describe_month (CalDate        *date,
                     const char     *locale,
                     CalNameContext  context)
{
  g_autofree char *name = dup_month_name (date, locale, context);

  if (name == NULL)
    return g_strdup_printf ("month %d", cal_date_get_month (date));

  if (cal_date_is_leap_month (date))
    return g_strdup_printf ("%s (%s)", name, cal_date_get_month_code (date));

  return g_steal_pointer (&name);
}

char *
tool_describe_year (CalDate *date)
{
  return g_strdup_printf ("%d", cal_date_get_era_year (date));
}

char *
tool_describe_era (CalDate    *date,
                   const char *locale)
{
  CalBackend *backend = cal_date_get_backend (date);
  const char *era = cal_date_get_era (date);
  int cyclic_year = cal_date_get_cyclic_year (date);
  char *name = NULL;

  if (era != NULL)
    name = cal_backend_get_era_name (backend, locale, era, CAL_NAME_WIDTH_ABBREVIATED, NULL);
  else if (cyclic_year != 0)
    name = cal_backend_get_cyclic_year_name (backend, locale, cyclic_year, CAL_NAME_WIDTH_WIDE,
                                             NULL);

  return name != NULL ? name : g_strdup (era != NULL ? era : "");
}

char *
tool_describe_full_year (CalDate    *date,
                         const char *locale)
{
  g_autofree char *year = tool_describe_year (date);
  g_autofree char *era = tool_describe_era (date, locale);

  return g_strconcat (year, *era != '\0' ? " " : "", era, NULL);
}

static char *
describe_plain_date (CalDate    *date,
                     const char *locale)
{
  g_autofree char *month = tool_describe_month (date, locale, CAL_NAME_CONTEXT_FORMAT);
  g_autofree char *year = tool_describe_full_year (date, locale);

  return g_strdup_printf ("%d %s %s", cal_date_get_day (date), month, year);
}

char *
tool_describe_label (CalDate    *date,
                     const char *locale,
                     const char *pattern)
{
  g_autoptr (CalDayLabel) label = cal_date_get_day_label (date);

  if (label == NULL)
    return NULL;

  return format_with (cal_formatter_new_for_pattern (get_locale (locale), cal_date_get_backend (date),
                                                     pattern, NULL), date);
}

char *
tool_describe_names_of_day (CalDate    *date,
                            const char *locale)
{
  g_autofree char *label = tool_describe_label (date, locale, "tttt MMMM");
  g_autofree char *name = cal_date_dup_day_name (date, get_locale (locale), CAL_NAME_WIDTH_WIDE);

  if (label != NULL && name != NULL)
    return g_strconcat (label, ", ", name, NULL);

  return g_strdup (label != NULL ? label : name != NULL ? name : "");
}

char *
tool_describe_date (CalDate    *date,
                    const char *locale)
{
  if (cal_backend_writes_labels (cal_date_get_backend (date)))
    {
      char *text = format_with (cal_formatter_new_for_style (get_locale (locale), cal_date_get_backend (date),
                                                             CAL_STYLE_LONG, NULL), date);

      if (text != NULL)
        return text;
    }

  return describe_plain_date (date, locale);
}

char *
tool_describe_date_at (CalBackend  *backend,
                       GDateTime   *time,
                       CalPlace    *place,
                       const char  *locale,
                       GError     **error)
{
  g_autoptr (CalFormatter) formatter = cal_formatter_new_for_style (get_locale (locale), backend, CAL_STYLE_LONG, error);

  return formatter != NULL ? cal_formatter_format_at (formatter, time, place, error) : NULL;
}

char *
tool_describe_day (CalDate    *date,
                   const char *locale)
{
  g_autofree char *weekday = tool_describe_weekday (cal_date_get_backend (date), locale,
                                                    cal_date_get_day_of_week (date),
                                                    CAL_NAME_WIDTH_WIDE);
  g_autofree char *text = tool_describe_date (date, locale);

  return g_strconcat (weekday, *weekday != '\0' ? " " : "", text, NULL);
}

char *
tool_describe_iso_span (gint64 first,
                        gint64 last)
{
  g_autofree char *from = tool_describe_iso (first);
  g_autofree char *to = tool_describe_iso (last);

  return g_strconcat (from, " – ", to, NULL);
}

char *
tool_describe_span (CalBackend *backend,
                    gint64      first,
                    gint64      last,
                    const char *locale)
{
  g_autoptr (CalDate) from = cal_date_new_from_julian_day (backend, first, NULL);
  g_autoptr (CalDate) to = cal_date_new_from_julian_day (backend, last, NULL);
  g_autofree char *from_month = NULL;
  g_autofree char *to_month = NULL;
  g_autofree char *from_year = NULL;
  g_autofree char *to_year = NULL;

  if (from == NULL || to == NULL)
    return g_strdup (cal_backend_get_id (backend));

  from_month = tool_describe_month (from, locale, CAL_NAME_CONTEXT_STANDALONE);
  to_month = tool_describe_month (to, locale, CAL_NAME_CONTEXT_STANDALONE);
  from_year = tool_describe_full_year (from, locale);
  to_year = tool_describe_full_year (to, locale);

  if (!g_str_equal (from_year, to_year))
    return g_strdup_printf ("%s %s – %s %s", from_month, from_year, to_month, to_year);

  if (!g_str_equal (from_month, to_month))
    return g_strdup_printf ("%s – %s %s", from_month, to_month, to_year);

  return g_strdup_printf ("%s %s", to_month, to_year);
}

const char *
tool_describe_value (GType type,
                     int   value)
{
  GEnumClass *klass = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value (klass, value);

  /* The nick is a constant of a static type, which outlives its class. */
  g_type_class_unref (klass);

  return found != NULL ? found->value_nick : "?";
}

void
tool_json_calendar_members (ToolJson   *json,
                            CalBackend *backend,
                            const char *locale)
{
  g_autofree char *name = cal_backend_get_display_name (backend, locale);
  const char *const *aliases = cal_backend_get_aliases (backend);

  tool_json_string (json, "id", cal_backend_get_id (backend));
  tool_json_string (json, "displayName", name);
  tool_json_begin_array (json, "aliases");
  for (gsize i = 0; aliases[i] != NULL; i++)
    tool_json_string (json, NULL, aliases[i]);
  tool_json_end (json);
  tool_json_string (json, "kind", tool_describe_value (CAL_TYPE_KIND,
                                                       cal_backend_get_kind (backend)));
  tool_json_string (json, "dayStart", tool_describe_value (CAL_TYPE_DAY_START,
                                                           cal_backend_get_day_start (backend)));
}

void
tool_json_day (ToolJson   *json,
               const char *name,
               gint64      julian_day)
{
  g_autofree char *iso = tool_describe_iso (julian_day);

  tool_json_string (json, name, iso);
}

static void
add_cyclic_year (ToolJson   *json,
                 CalDate    *date,
                 const char *locale)
{
  int cyclic_year = cal_date_get_cyclic_year (date);
  g_autofree char *name = NULL;

  if (cyclic_year == 0)
    return;

  name = cal_backend_get_cyclic_year_name (cal_date_get_backend (date), locale, cyclic_year,
                                           CAL_NAME_WIDTH_WIDE, NULL);
  tool_json_int (json, "cyclicYear", cyclic_year);
  tool_json_string (json, "cyclicYearName", name);
}

void
tool_json_label_members (ToolJson   *json,
                         CalDate    *date,
                         const char *locale)
{
  g_autoptr (CalDayLabel) label = cal_date_get_day_label (date);
  g_autofree char *text = tool_describe_label (date, locale, "tttt");
  g_autofree char *name = cal_date_dup_day_name (date, get_locale (locale), CAL_NAME_WIDTH_WIDE);

  if (label != NULL)
    {
      tool_json_begin_object (json, "dayLabel");
      tool_json_int (json, "year", cal_day_label_get_year (label));
      tool_json_string (json, "monthCode", cal_day_label_get_month_code (label));
      tool_json_string (json, "part", tool_describe_value (CAL_TYPE_DAY_PART, cal_day_label_get_part (label)));
      tool_json_int (json, "number", cal_day_label_get_number (label));
      tool_json_boolean (json, "repeated", cal_day_label_is_repeated (label));
      tool_json_int (json, "skipped", cal_day_label_get_n_skipped (label));
      tool_json_string (json, "label", text);
      tool_json_end (json);
    }

  if (name != NULL)
    tool_json_string (json, "dayName", name);
}

/* Members are called as ECMAScript Temporal calls them where it has them. */
void
tool_json_year_members (ToolJson   *json,
                        CalDate    *date,
                        const char *locale)
{
  const char *era = cal_date_get_era (date);
  g_autofree char *name = NULL;

  if (era != NULL)
    name = cal_backend_get_era_name (cal_date_get_backend (date), locale, era,
                                     CAL_NAME_WIDTH_WIDE, NULL);

  tool_json_int (json, "year", cal_date_get_year (date));

  if (era != NULL)
    {
      tool_json_string (json, "era", era);
      tool_json_string (json, "eraName", name);
      tool_json_int (json, "eraYear", cal_date_get_era_year (date));
    }

  add_cyclic_year (json, date, locale);
}

void
tool_json_month_members (ToolJson   *json,
                         CalBackend *backend,
                         int         year,
                         int         month,
                         const char *locale)
{
  g_autofree char *code = cal_backend_get_month_code (backend, year, month, NULL);
  g_autofree char *name = cal_backend_get_month_name (backend, locale, year, month,
                                                      CAL_NAME_WIDTH_WIDE,
                                                      CAL_NAME_CONTEXT_STANDALONE, NULL);

  tool_json_int (json, "month", month);
  tool_json_string (json, "monthCode", code);
  tool_json_string (json, "monthName", name);
  tool_json_boolean (json, "leapMonth", cal_backend_is_leap_month (backend, year, month, NULL));
  tool_json_int (json, "daysInMonth", cal_backend_get_days_in_month (backend, year, month, NULL));
}

void
tool_json_date_members (ToolJson   *json,
                        CalDate    *date,
                        const char *locale)
{
  CalBackend *backend = cal_date_get_backend (date);
  int weekday = cal_date_get_day_of_week (date);
  g_autofree char *weekday_name = NULL;

  tool_json_string (json, "calendarId", cal_backend_get_id (backend));
  tool_json_year_members (json, date, locale);
  tool_json_month_members (json, backend, cal_date_get_year (date), cal_date_get_month (date),
                           locale);
  tool_json_int (json, "day", cal_date_get_day (date));
  tool_json_label_members (json, date, locale);

  if (weekday != 0)
    {
      weekday_name = tool_describe_weekday (backend, locale, weekday, CAL_NAME_WIDTH_WIDE);
      tool_json_int (json, "dayOfWeek", weekday);
      tool_json_string (json, "weekdayName", weekday_name);
    }

  tool_json_int (json, "dayOfYear", cal_date_get_day_of_year (date));
  tool_json_int (json, "daysInYear", cal_date_get_days_in_year (date));
  tool_json_int (json, "monthsInYear", cal_date_get_months_in_year (date));
  tool_json_boolean (json, "inLeapYear", cal_date_is_leap_year (date));
  tool_json_string (json, "accuracy", tool_describe_value (CAL_TYPE_ACCURACY,
                                                           cal_date_get_accuracy (date)));
}
