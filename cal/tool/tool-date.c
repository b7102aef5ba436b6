/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* How dates are written.  What programs write comes first and means the same in
 * every language; what people write is read by CalReader after that.  Lines of the
 * standard input come by the million, so that forms are scanned by hand, and what
 * reads a language is made when a text needs it. */

#include "config.h"

#include "tool-date-private.h"

#include <string.h>

#include "cal-shown-private.h"
#include "tool-calendar-private.h"

/* No date that programs write is longer. */
#define MAX_LENGTH 64
/* The digits of the longest year of a calendar. */
#define YEAR_DIGITS 7

#define OTHER_FORMS "today, jdn:NUMBER or @NUMBER (a Julian Day Number)"

struct _ToolDateReader
{
  CalBackend *backend;
  gboolean iso;               /* no calendar was given */
  char *locale;               /* or NULL */
  int first_year;
  int last_year;
  CalReader *reader;          /* of the locale, when it was needed */
};

typedef enum
{
  FORM_TODAY,
  FORM_DAY_NUMBER,
  FORM_ANNOTATED,
  FORM_FIELDS
} FormKind;

/* A date that programs write, at the beginning of a text. */
typedef struct
{
  FormKind kind;
  const char *text;
  const char *end;
  const char *number;         /* of the day */
  const char *year;
  const char *month;
  const char *day;
} Form;

ToolDateReader *
tool_date_reader_new (CalBackend  *backend,
                      const char  *locale,
                      GError     **error)
{
  g_autoptr (ToolDateReader) self = g_new0 (ToolDateReader, 1);

  self->backend = backend != NULL ? g_object_ref (backend) : tool_calendar_get_iso ();
  self->iso = backend == NULL;
  self->locale = g_strdup (locale);

  if (!tool_calendar_get_years (self->backend, &self->first_year, &self->last_year, error))
    return NULL;

  return g_steal_pointer (&self);
}

ToolDateReader *
tool_date_reader_new_from (const char  *from,
                           const char  *locale,
                           GError     **error)
{
  g_autoptr (CalBackend) backend = NULL;

  if (from != NULL && (backend = tool_calendar_find (from, error)) == NULL)
    return NULL;

  return tool_date_reader_new (backend, locale, error);
}

void
tool_date_reader_free (ToolDateReader *self)
{
  g_clear_object (&self->reader);
  g_clear_object (&self->backend);
  g_free (self->locale);
  g_free (self);
}

static char *
describe_calendar (ToolDateReader *self)
{
  if (self->iso)
    return g_strdup ("");

  return g_strdup_printf (" of calendar “%s”", cal_backend_get_id (self->backend));
}

/* The forms that are no language's. */
static const char *
describe_forms (ToolDateReader *self)
{
  return self->iso ? "YYYY-MM-DD, ±YYYYYY-MM-DD, " OTHER_FORMS
                   : "YEAR-MONTH-DAY, the month a number or a code such as M05L, " OTHER_FORMS;
}

static void
set_form_error (ToolDateReader  *self,
                const char      *text,
                GError         **error)
{
  g_autofree char *shown = cal_shown_dup (text);
  g_autofree char *calendar = describe_calendar (self);
  g_autofree char *people = NULL;

  if (self->locale != NULL)
    people = g_strdup_printf (", or as people write it in “%s”", self->locale);

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "“%s” is not a date%s; a date is %s%s", shown, calendar,
               describe_forms (self), people != NULL ? people : "");
}

/* The text behind some digits. */
static const char *
skip_digits (const char *text,
             gsize       min,
             gsize       max)
{
  gsize length = 0;

  while (length < max && g_ascii_isdigit (text[length]))
    length++;

  return length >= min ? text + length : NULL;
}

/* YYYY-MM-DD or ±YYYYYY-MM-DD.  Longer years are found as well, for which there is
 * another error. */
static gboolean
find_iso_fields (const char *text,
                 Form       *form)
{
  const char *digits = text + (*text == '-' || *text == '+');
  const char *p = skip_digits (digits, digits > text ? 5 : 4, G_MAXSIZE);

  form->year = text;

  if (p == NULL || *p != '-')
    return FALSE;

  form->month = p + 1;
  p = skip_digits (form->month, 2, 2);

  if (p == NULL || *p != '-')
    return FALSE;

  form->day = p + 1;
  form->end = skip_digits (form->day, 2, 2);

  return form->end != NULL;
}

/* The sign and the digits are those of ISO 8601, which has no year −0. */
static gboolean
is_iso_year (const Form *form)
{
  gsize length = (gsize) (form->month - 1 - form->year);

  return g_ascii_isdigit (form->year[0]) ? length == 4
                                           : length == 7 && !g_str_has_prefix (form->year, "-000000-");
}

/* M05, M05L, a number or, where months are weeks, W48. */
static const char *
skip_month (const char *text)
{
  const char *p;

  if (*text == 'W' || *text == 'w')
    return skip_digits (text + 1, 2, 2);

  if (*text != 'M' && *text != 'm')
    return skip_digits (text, 1, 2);

  p = skip_digits (text + 1, 2, 2);

  return p != NULL && (*p == 'L' || *p == 'l') ? p + 1 : p;
}

static gboolean
find_native_fields (const char *text,
                    Form       *form)
{
  const char *p = skip_digits (text + (*text == '-' || *text == '+'), 1, G_MAXSIZE);

  form->year = text;

  if (p == NULL || *p != '-')
    return FALSE;

  form->month = p + 1;
  p = skip_month (form->month);

  if (p == NULL || *p != '-')
    return FALSE;

  form->day = p + 1;
  form->end = skip_digits (form->day, 1, 3);

  return form->end != NULL;
}

/* The library says what is wrong with a number, and this what is wrong with the
 * text of a year or a code. */
static gboolean
read_year (ToolDateReader  *self,
           const Form      *form,
           int             *year,
           GError         **error)
{
  gsize length = (gsize) (form->month - 1 - form->year);
  g_autofree char *text = NULL;

  if (length <= YEAR_DIGITS)
    {
      *year = (int) g_ascii_strtoll (form->year, NULL, 10);

      if (*year >= self->first_year && *year <= self->last_year)
        return TRUE;
    }

  text = g_strndup (form->year, length);

  return tool_calendar_parse_year (self->backend, text, year, error);
}

static gboolean
read_month (ToolDateReader  *self,
            const Form      *form,
            int              year,
            int             *month,
            GError         **error)
{
  g_autofree char *text = NULL;

  if (self->iso)
    {
      *month = 10 * (form->month[0] - '0') + form->month[1] - '0';
      return TRUE;
    }

  text = g_strndup (form->month, (gsize) (form->day - 1 - form->month));

  return tool_calendar_parse_month (self->backend, year, text, month, error);
}

static CalDate *
read_fields (ToolDateReader  *self,
             const Form      *form,
             GError         **error)
{
  int year, month, day = 0;

  if (!read_year (self, form, &year, error))
    return NULL;

  if (self->iso && !is_iso_year (form))
    return NULL;

  if (!read_month (self, form, year, &month, error))
    return NULL;

  for (const char *p = form->day; p < form->end; p++)
    day = 10 * day + *p - '0';

  return cal_date_new (self->backend, year, month, day, error);
}

static CalDate *
read_day_number (ToolDateReader  *self,
                 const Form      *form,
                 GError         **error)
{
  g_autofree char *digits = g_strndup (form->number, (gsize) (form->end - form->number));
  g_autofree char *shown = NULL;
  gint64 first, last, julian_day;

  if (!cal_backend_get_range (self->backend, &first, &last, error))
    return NULL;

  if (digits[0] != '+' && g_ascii_string_to_signed (digits, 10, G_MININT64, G_MAXINT64, &julian_day, NULL))
    return cal_date_new_from_julian_day (self->backend, julian_day, error);

  shown = cal_shown_dup (form->text);
  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
               "“%s” is not a Julian Day Number; they are %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
               shown, first, last);
  return NULL;
}

/* What cal_date_to_string () or cal_date_to_native_string () has written; it
 * names its calendar itself. */
static CalDate *
read_annotated (ToolDateReader  *self,
                const Form      *form,
                GError         **error)
{
  g_autofree char *annotated = g_strndup (form->text, (gsize) (form->end - form->text));
  CalBackend *named = self->iso ? NULL : self->backend;

  if (strstr (annotated, "-M") != NULL)
    return cal_date_new_from_native_string (named, annotated, error);

  return cal_date_new_from_string (annotated, error);
}

/* “+3”, “-1w”, “+1y-1d”, “+P1M2D”: the first of these, and what is behind it; NULL
 * if there is none.  Behind a digit a hyphen without a unit is part of the date. */
static const char *
scan_amount (const char  *text,
             gboolean     after_digit,
             CalPeriod  **period)
{
  const char *p = text + 1;
  int counts[4] = { 0, };
  static const char units[] = "ymwd";
  const char *unit;

  if (*text != '+' && *text != '-')
    return NULL;

  if (*p == 'P')
    {
      gsize length = strcspn (p, "+-");
      g_autofree char *duration = g_strndup (p, length);

      *period = cal_period_new_from_string (duration, NULL);
      return *period != NULL ? p + length : NULL;
    }

  p = skip_digits (p, 1, 9);

  if (p == NULL || (text[1] == '0' && p > text + 2))
    return NULL;

  unit = *p != '\0' ? strchr (units, *p) : NULL;

  if (unit == NULL && after_digit && *text == '-')
    return NULL;

  counts[unit != NULL ? unit - units : 3] = (int) g_ascii_strtoll (text + 1, NULL, 10);
  *period = cal_period_new (counts[0], counts[1], counts[2], counts[3], NULL);

  return *period != NULL ? p + (unit != NULL) : NULL;
}

/* The periods that a text consists of, NULL if it does not.  None is one, too. */
static GPtrArray *
scan_amounts (const char *text,
              gboolean    after_digit)
{
  g_autoptr (GPtrArray) periods = g_ptr_array_new_with_free_func ((GDestroyNotify) cal_period_unref);

  while (*text != '\0')
    {
      CalPeriod *period = NULL;
      const char *end = scan_amount (text, after_digit, &period);

      if (end == NULL)
        return NULL;

      g_ptr_array_add (periods, *text == '-' ? cal_period_negate (period) : cal_period_ref (period));
      cal_period_unref (period);
      after_digit = g_ascii_isdigit (end[-1]);
      text = end;
    }

  return g_steal_pointer (&periods);
}

static CalDate *
add_amounts (CalDate    *date,
             GPtrArray  *periods,
             GError    **error)
{
  g_autoptr (CalDate) sum = cal_date_ref (date);

  for (guint i = 0; i < periods->len; i++)
    {
      CalDate *next = cal_date_add (sum, g_ptr_array_index (periods, i), CAL_OVERFLOW_CONSTRAIN, error);

      if (next == NULL)
        return NULL;

      cal_date_unref (sum);
      sum = next;
    }

  return g_steal_pointer (&sum);
}

/* A time behind the date is for the reader. */
static gboolean
find_annotated (const char *text,
                Form       *form)
{
  const char *bracket = strchr (text, '['), *last;

  if (bracket == NULL || memchr (text, 'T', (gsize) (bracket - text)) != NULL ||
      !g_ascii_isdigit (text[*text == '-' || *text == '+']))
    return FALSE;

  last = strrchr (bracket, ']');
  form->kind = FORM_ANNOTATED;
  form->end = last != NULL ? last + 1 : text + strlen (text);

  return TRUE;
}

static gboolean
find_form (ToolDateReader *self,
           const char     *text,
           Form           *form)
{
  form->text = text;
  form->kind = FORM_FIELDS;

  if (g_str_has_prefix (text, "today"))
    {
      form->kind = FORM_TODAY;
      form->end = text + strlen ("today");
      return TRUE;
    }

  if (text[0] == '@' || g_str_has_prefix (text, "jdn:"))
    {
      form->kind = FORM_DAY_NUMBER;
      form->number = text + (text[0] == '@' ? 1 : strlen ("jdn:"));
      form->end = form->number + (*form->number == '-');
      form->end += strspn (form->end, "0123456789");
      return TRUE;
    }

  return find_annotated (text, form) || (self->iso ? find_iso_fields : find_native_fields) (text, form);
}

static CalDate *
read_form (ToolDateReader  *self,
           const Form      *form,
           GError         **error)
{
  switch (form->kind)
    {
    case FORM_TODAY:
      return cal_date_new_today (self->backend, NULL, error);

    case FORM_DAY_NUMBER:
      return read_day_number (self, form, error);

    case FORM_ANNOTATED:
      return read_annotated (self, form, error);

    case FORM_FIELDS:
    default:
      return read_fields (self, form, error);
    }
}

/* What programs write; NULL without an error if the text is none of it. */
static CalDate *
read_exact (ToolDateReader  *self,
            const char      *text,
            GError         **error)
{
  Form form;
  g_autoptr (GPtrArray) periods = NULL;
  g_autoptr (CalDate) date = NULL;

  if (strnlen (text, MAX_LENGTH + 1) > MAX_LENGTH || !find_form (self, text, &form))
    return NULL;

  if (*form.end == '\0')
    return read_form (self, &form, error);

  periods = scan_amounts (form.end, g_ascii_isdigit (form.end[-1]));

  /* Nothing else begins like a day number, or has an annotation. */
  if (periods == NULL && (form.kind == FORM_DAY_NUMBER || form.kind == FORM_ANNOTATED))
    form.end = text + strlen (text);
  else if (periods == NULL)
    return NULL;

  date = read_form (self, &form, error);

  return date != NULL && periods != NULL ? add_amounts (date, periods, error) : g_steal_pointer (&date);
}

/* Adds to what the reader says of a text how else to write the date. */
static void
add_way_out (ToolDateReader *self,
             GError         *failure)
{
  char *message;

  if (g_error_matches (failure, CAL_ERROR, CAL_ERROR_AMBIGUOUS))
    message = g_strconcat (failure->message, "; write one of these", NULL);
  else if (g_error_matches (failure, CAL_ERROR, CAL_ERROR_PARSE))
    message = g_strconcat (failure->message, ", or is ", describe_forms (self), NULL);
  else
    return;

  g_free (failure->message);
  failure->message = message;
}

static CalDate *
read_in_language (ToolDateReader  *self,
                  const char      *text,
                  GError         **error)
{
  GError *failure = NULL;
  CalDate *date;

  if (self->reader == NULL)
    self->reader = cal_reader_new (self->locale, self->backend, error);

  if (self->reader == NULL)
    return NULL;

  date = cal_reader_read (self->reader, text, &failure);

  if (date != NULL)
    return date;

  add_way_out (self, failure);
  g_propagate_error (error, failure);

  return NULL;
}

CalDate *
tool_date_reader_read (ToolDateReader  *self,
                       const char      *text,
                       GError         **error)
{
  GError *failure = NULL;
  CalDate *date = read_exact (self, text, &failure);

  if (date != NULL)
    return date;

  if (failure != NULL)
    g_propagate_error (error, failure);
  else if (self->locale != NULL && *text != '\0' && g_utf8_validate (text, -1, NULL))
    return read_in_language (self, text, error);
  else
    set_form_error (self, text, error);

  return NULL;
}

CalDate *
tool_date_reader_read_in (ToolDateReader  *self,
                          const char      *text,
                          CalBackend      *in,
                          GError         **error)
{
  g_autoptr (CalDate) date = tool_date_reader_read (self, text, error);

  if (date == NULL || in == NULL)
    return g_steal_pointer (&date);

  return cal_date_to_backend (date, in, error);
}
