/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reading dates as people type them. */

#include "config.h"

#include "cal-reader.h"

#include <string.h>

#include "cal-error.h"
#include "cal-formatter.h"
#include "cal-registry.h"
#include "core/cal-bits-private.h"
#include "core/cal-column-private.h"
#include "core/cal-error-private.h"
#include "core/cal-shown-private.h"
#include "format/cal-exchange-private.h"
#include "format/cal-reader-private.h"

/**
 * CalReader:
 *
 * Reads what a person typed, in one locale and calendar.
 *
 * A reader takes every form of a date that has one meaning in its locale: all styles, names
 * in any usual spelling, the day before or behind the name of a month, eras, weekdays and
 * ordinals, digits of all scripts, and the texts of ISO 8601 with a calendar or a time. It reads
 * numbers alone in the order of the locale, or with the year first if that has four digits. If
 * this order makes a text impossible, the reader refuses it and tries no other.
 * [method@Cal.Reader.read_span] reads months, years and ranges as well.
 *
 * Some texts could mean several days, but people agree on one:
 *
 * - Adar without a number in a leap year is Adar II.
 * - A year with only its name in a cycle is the one nearest to the reference.
 * - A year of exactly two digits is one of the hundred that end 20 years after the reference.
 * - An era that has ended counts on.
 * - “Next Friday” is the Friday of the week after that of the reference, and “last Friday” of
 *   the week before. Weeks begin as in the locale.
 *
 * Each reason to fail has its error:
 *
 * - [error@Cal.Error.PARSE]: the text is not a date.
 * - [error@Cal.Error.INCOMPLETE]: it is the beginning of one, as while somebody types.
 * - [error@Cal.Error.INVALID_DATE] and [error@Cal.Error.UNKNOWN_MONTH_CODE]: the calendar has
 *   no such date.
 * - [error@Cal.Error.INCONSISTENT]: a weekday or the name of a year is wrong.
 * - [error@Cal.Error.OUT_OF_RANGE]: the day is before [property@Cal.Reader:earliest] or after
 *   [property@Cal.Reader:latest].
 * - [error@Cal.Error.AMBIGUOUS]: it means several days, which [func@Cal.Error.dup_readings] returns.
 * - [error@Cal.Error.MISMATCH]: it has the era of another calendar.
 *
 * Thread safety: immutable; may be shared between threads, unless its backend is not
 * thread-safe.
 *
 * Since: 1.0
 */

struct _CalReader
{
  GObject parent_instance;

  char *locale;                 /* (owned) or NULL */
  CalBackend *backend;          /* (owned) */
  CalDate *reference;           /* (owned) or NULL: today */
  CalDate *earliest;            /* (owned) or NULL */
  CalDate *latest;              /* (owned) or NULL */
  CalNameTable *extra_names;    /* (owned) or NULL */

  CalFormatter *formatter;      /* (owned) */
  CalFormatter *styles[CAL_STYLE_SHORT + 1]; /* (owned) by CalStyle; NULL unless patterns are what is read */
  CalReaderRules rules;
  GError *error;                /* (owned) why it reads nothing */
};

enum
{
  PROP_0,
  PROP_LOCALE,
  PROP_BACKEND,
  PROP_REFERENCE,
  PROP_EARLIEST,
  PROP_LATEST,
  PROP_EXTRA_NAMES,
  LAST_PROP
};

static GParamSpec *props[LAST_PROP];

static void cal_reader_initable_iface_init (GInitableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CalReader, cal_reader, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_INITABLE, cal_reader_initable_iface_init))

/* Years of two digits end so many years after that of the reference. */
#define YEARS_AHEAD 20

static gboolean
find_first_year (CalReader  *self,
                 int        *year,
                 GError    **error)
{
  *year = G_MININT;

  if (self->reference == NULL)
    return TRUE;

  if (!cal_backend_julian_day_to_date (self->backend, cal_date_get_julian_day (self->reference), year, NULL, NULL, error))
    return FALSE;

  *year += YEARS_AHEAD - 99;

  return TRUE;
}

static CalFormatter *
make_formatter (CalReader  *self,
                CalStyle    style,
                int         first_year,
                GError    **error)
{
  CalFormatter *formatter =
    g_initable_new (CAL_TYPE_FORMATTER, NULL, error, "locale", self->locale, "backend", self->backend,
                    "style", style, "lenient", TRUE, "first-year", first_year, NULL);

  if (formatter != NULL)
    formatter->context.extra_names = self->extra_names;

  return formatter;
}

static gboolean
make_styles (CalReader  *self,
             int         first_year,
             GError    **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (self->styles); i++)
    if ((self->styles[i] = make_formatter (self, (CalStyle) i, first_year, error)) == NULL)
      return FALSE;

  return TRUE;
}

static gboolean
make (CalReader  *self,
      GError    **error)
{
  int first_year;

  if (self->backend == NULL)
    {
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD, "a reader needs a backend");
      return FALSE;
    }

  if (!find_first_year (self, &first_year, error))
    return FALSE;

  self->formatter = make_formatter (self, CAL_STYLE_LONG, first_year, error);

  return self->formatter != NULL && cal_reader_rules_init (&self->rules, &self->formatter->context, error) &&
         (!self->rules.has_labels || make_styles (self, first_year, error));
}

static void
cal_reader_constructed (GObject *object)
{
  CalReader *self = CAL_READER (object);

  make (self, &self->error);

  G_OBJECT_CLASS (cal_reader_parent_class)->constructed (object);
}

static gboolean
cal_reader_init_initable (GInitable     *initable,
                          GCancellable  *cancellable G_GNUC_UNUSED,
                          GError       **error)
{
  CalReader *self = CAL_READER (initable);

  if (self->error != NULL && error != NULL)
    *error = g_error_copy (self->error);

  return self->error == NULL;
}

static void
cal_reader_initable_iface_init (GInitableIface *iface)
{
  iface->init = cal_reader_init_initable;
}

static void
cal_reader_finalize (GObject *object)
{
  CalReader *self = CAL_READER (object);

  for (gsize i = 0; i < G_N_ELEMENTS (self->styles); i++)
    g_clear_object (&self->styles[i]);

  cal_reader_rules_clear (&self->rules);
  g_clear_object (&self->formatter);
  g_clear_pointer (&self->reference, cal_date_unref);
  g_clear_pointer (&self->earliest, cal_date_unref);
  g_clear_pointer (&self->latest, cal_date_unref);
  g_clear_pointer (&self->extra_names, cal_name_table_unref);
  g_clear_object (&self->backend);
  g_clear_error (&self->error);
  g_free (self->locale);

  G_OBJECT_CLASS (cal_reader_parent_class)->finalize (object);
}

static void
cal_reader_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  CalReader *self = CAL_READER (object);

  switch (prop_id)
    {
    case PROP_LOCALE:
      g_value_set_string (value, cal_reader_get_locale (self));
      break;
    case PROP_BACKEND:
      g_value_set_object (value, self->backend);
      break;
    case PROP_REFERENCE:
      g_value_set_boxed (value, self->reference);
      break;
    case PROP_EARLIEST:
      g_value_set_boxed (value, self->earliest);
      break;
    case PROP_LATEST:
      g_value_set_boxed (value, self->latest);
      break;
    case PROP_EXTRA_NAMES:
      g_value_set_boxed (value, self->extra_names);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
cal_reader_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  CalReader *self = CAL_READER (object);

  switch (prop_id)
    {
    case PROP_LOCALE:
      self->locale = g_value_dup_string (value);
      break;
    case PROP_BACKEND:
      self->backend = g_value_dup_object (value);
      break;
    case PROP_REFERENCE:
      self->reference = g_value_dup_boxed (value);
      break;
    case PROP_EARLIEST:
      self->earliest = g_value_dup_boxed (value);
      break;
    case PROP_LATEST:
      self->latest = g_value_dup_boxed (value);
      break;
    case PROP_EXTRA_NAMES:
      self->extra_names = g_value_dup_boxed (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

#define FLAGS (G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS)

static void
cal_reader_class_init (CalReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = cal_reader_constructed;
  object_class->finalize = cal_reader_finalize;
  object_class->get_property = cal_reader_get_property;
  object_class->set_property = cal_reader_set_property;

  /**
   * CalReader:locale: (getter get_locale)
   *
   * The locale whose language and order are read; the user's if none is given.
   *
   * Since: 1.0
   */
  props[PROP_LOCALE] = g_param_spec_string ("locale", NULL, NULL, NULL, FLAGS);

  /**
   * CalReader:backend: (getter get_backend)
   *
   * The calendar of the dates.
   *
   * It has to be given, as no locale decides it.
   *
   * Since: 1.0
   */
  props[PROP_BACKEND] = g_param_spec_object ("backend", NULL, NULL, CAL_TYPE_BACKEND, FLAGS);

  /**
   * CalReader:reference: (getter get_reference)
   *
   * The day to which years of two digits and of a cycle are near, and from which “tomorrow”
   * and “next Friday” count; %NULL: today, at the time of each reading.
   *
   * Since: 1.0
   */
  props[PROP_REFERENCE] = g_param_spec_boxed ("reference", NULL, NULL, CAL_TYPE_DATE, FLAGS);

  /**
   * CalReader:earliest: (getter get_earliest)
   *
   * The first day that is taken; %NULL: there is none.
   *
   * Since: 1.0
   */
  props[PROP_EARLIEST] = g_param_spec_boxed ("earliest", NULL, NULL, CAL_TYPE_DATE, FLAGS);

  /**
   * CalReader:latest: (getter get_latest)
   *
   * The last day that is taken; %NULL: there is none.
   *
   * Since: 1.0
   */
  props[PROP_LATEST] = g_param_spec_boxed ("latest", NULL, NULL, CAL_TYPE_DATE, FLAGS);

  /**
   * CalReader:extra-names: (getter get_extra_names)
   *
   * Names that are read beside those of the locale, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_EXTRA_NAMES] = g_param_spec_boxed ("extra-names", NULL, NULL, CAL_TYPE_NAME_TABLE, FLAGS);

  g_object_class_install_properties (object_class, LAST_PROP, props);
}

static void
cal_reader_init (CalReader *self G_GNUC_UNUSED)
{
}

/**
 * cal_reader_new:
 * @locale: (nullable): a locale; %NULL: the user's
 * @backend: the calendar of the dates
 * @error: return location for an error
 *
 * Makes a reader of dates in a locale and calendar.
 *
 * Fails with [error@Cal.Error.DATA] if locale data cannot be read, and with the error of the
 * backend if that cannot be used.
 *
 * Returns: (transfer full): a reader
 *
 * Since: 1.0
 */
CalReader *
cal_reader_new (const char  *locale,
                CalBackend  *backend,
                GError     **error)
{
  g_return_val_if_fail (CAL_IS_BACKEND (backend), NULL);

  return g_initable_new (CAL_TYPE_READER, NULL, error, "locale", locale, "backend", backend, NULL);
}

/* Whether a text is one of ISO 8601 with a calendar or a time behind it. */
static gboolean
is_exchange_text (const char *text)
{
  const char *p = text + (*text == '-' || *text == '+');

  while (g_ascii_isdigit (*p) || *p == '-')
    p++;

  return p - text >= 8 && (*p == '[' || ((*p == 'T' || *p == 't') && g_ascii_isdigit (p[1])));
}

/* Takes the time out of such a text: it says nothing about the date, unless it is that of
 * another place. */
static char *
drop_time (const char  *text,
           GError     **error)
{
  const char *time = strpbrk (text, "Tt["), *annotation = strchr (text, '[');
  gsize length;

  if ((annotation != NULL && !g_str_has_suffix (text, "]")) ||
      (annotation == NULL && strlen (time) < strlen ("T00:00")))
    {
      g_autofree char *shown = cal_shown_dup (text);

      g_set_error (error, CAL_ERROR, CAL_ERROR_INCOMPLETE, "“%s” is the beginning of a date of ISO 8601", shown);
      return NULL;
    }

  if (*time == '[')
    return g_strdup (text);

  length = annotation != NULL ? (gsize) (annotation - time) : strlen (time);

  if (strspn (time + 1, "0123456789:.,+-") != length - 1)
    {
      g_autofree char *shown = cal_shown_dup (text);

      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                   "“%s” has a time in UTC, of which no date follows without a time zone", shown);
      return NULL;
    }

  return g_strdup_printf ("%.*s%s", (int) (time - text), text, annotation != NULL ? annotation : "");
}

/* Takes the name of a time zone out, which has no key. */
static void
drop_zone (char *text)
{
  char *first = strchr (text, '['), *last = first != NULL ? strchr (first, ']') : NULL;

  if (last != NULL && memchr (first, '=', last - first) == NULL)
    memmove (first, last + 1, strlen (last + 1) + 1);
}

static CalDate *
read_exchange_text (CalReader   *self,
                    const char  *text,
                    GError     **error)
{
  g_autofree char *date_text = drop_time (text, error);
  g_autoptr (CalDate) date = NULL;

  if (date_text != NULL)
    {
      drop_zone (date_text);
      date = cal_date_new_from_string (date_text, error);
    }

  return date != NULL ? cal_date_new_from_julian_day (self->backend, cal_date_get_julian_day (date), error) : NULL;
}

static gboolean
check_text (const char  *text,
            GError     **error)
{
  const char *end;

  if (strnlen (text, CAL_READER_MAX_TEXT + 1) > CAL_READER_MAX_TEXT)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "a date has at most %d bytes", CAL_READER_MAX_TEXT);
      return FALSE;
    }

  if (g_utf8_validate (text, -1, &end))
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "the text is not valid UTF-8 after %d bytes", (int) (end - text));
  return FALSE;
}

static void
set_ambiguous (CalReader         *self,
               const CalReadText *read,
               GError           **error)
{
  g_autofree char *shown = cal_shown_dup (read->text);
  g_autofree char *what = g_strdup_printf ("“%s”", shown);
  g_autoptr (GPtrArray) readings = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < read->n_spans; i++)
    g_ptr_array_add (readings, cal_iso_text_write ((gint32) read->spans[i].first, self->backend, CAL_ANNOTATION_AUTO));

  g_ptr_array_add (readings, NULL);
  cal_error_set_ambiguous (error, what, (const char *const *) readings->pdata);
}

/* FALSE without an error if the text has no era of another calendar. */
static gboolean
set_mismatch (const CalReadText  *read,
              GError            **error)
{
  CalSystem system = cal_read_text_find_other (read);
  g_autoptr (CalBackend) other =
    system != CAL_SYSTEM_CUSTOM ? cal_registry_get_backend (cal_registry_get_default (), system, NULL) : NULL;
  g_autofree char *shown = cal_shown_dup (read->text);

  if (other != NULL)
    g_set_error (error, CAL_ERROR, CAL_ERROR_MISMATCH, "“%s” has an era of the calendar “%s”", shown,
                 cal_backend_get_id (other));

  return other != NULL;
}

static void
set_unread (const CalReadText  *read,
            GError            **error)
{
  const char *rest = read->text + read->origins[read->farthest];
  g_autofree char *shown = cal_shown_dup (read->text);
  glong place = g_utf8_pointer_to_offset (read->text, rest) + 1;

  if (*rest != '\0' && set_mismatch (read, error))
    return;

  if (cal_read_text_goes_on (read) || *rest == '\0')
    g_set_error (error, CAL_ERROR, CAL_ERROR_INCOMPLETE, "“%s” is the beginning of a date", shown);
  else
    g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "“%s” is not a date from character %ld on", shown, place);
}

static gboolean
take_day (CalDate     *date,
          CalReadSpan *span)
{
  if (date == NULL)
    return FALSE;

  span->first = span->last = cal_date_get_julian_day (date);

  return TRUE;
}

/* Labels are read by the patterns of the locale, at first. */
static gboolean
read_by_patterns (CalReader    *self,
                  const char   *text,
                  CalReadSpan  *span,
                  GError      **error)
{
  g_autoptr (GError) first = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (self->styles); i++)
    {
      g_autoptr (GError) failure = NULL;
      g_autoptr (CalDate) date = cal_formatter_parse (self->styles[i], text, &failure);

      if (take_day (date, span))
        return TRUE;

      if (first == NULL)
        first = g_steal_pointer (&failure);
    }

  g_propagate_error (error, g_steal_pointer (&first));

  return FALSE;
}

static CalDate *
add_distance (CalDate  *reference,
              CalUnit   unit,
              int       amount,
              GError  **error)
{
  switch (unit)
    {
    case CAL_UNIT_YEAR:
      return cal_date_add_years (reference, amount, CAL_OVERFLOW_CONSTRAIN, error);
    case CAL_UNIT_MONTH:
      return cal_date_add_months (reference, amount, CAL_OVERFLOW_CONSTRAIN, error);
    case CAL_UNIT_WEEK:
      return cal_date_add_days (reference, 7 * amount, error);
    case CAL_UNIT_DAY:
    default:
      return cal_date_add_days (reference, amount, error);
    }
}

/* “Next month” is all of it. */
static gboolean
find_whole_unit (CalReader   *self,
                 CalDate     *date,
                 CalUnit      unit,
                 CalReadSpan *span)
{
  int first_weekday = self->formatter->context.week.first_weekday;
  g_autoptr (CalDate) first = NULL, last = NULL;

  if (unit == CAL_UNIT_WEEK)
    {
      first = cal_date_start_of_week (date, first_weekday, NULL);
      last = cal_date_end_of_week (date, first_weekday, NULL);
    }
  else
    {
      first = unit == CAL_UNIT_MONTH ? cal_date_start_of_month (date, NULL) : cal_date_start_of_year (date, NULL);
      last = unit == CAL_UNIT_MONTH ? cal_date_end_of_month (date, NULL) : cal_date_end_of_year (date, NULL);
    }

  if (first == NULL || last == NULL)
    return FALSE;

  *span = (CalReadSpan) { cal_date_get_julian_day (first), cal_date_get_julian_day (last) };

  return TRUE;
}

/* That weekday in the week of the date. */
static gboolean
find_weekday (CalReader   *self,
              CalDate     *date,
              int          weekday,
              CalReadSpan *span)
{
  int first_weekday = self->formatter->context.week.first_weekday;
  g_autoptr (CalDate) first = cal_date_start_of_week (date, first_weekday, NULL);
  g_autoptr (CalDate) day = first != NULL ? cal_date_add_days (first, (weekday - first_weekday + 7) % 7, NULL) : NULL;

  return take_day (day, span);
}

/* A day by its distance; FALSE: the text is no such. */
static gboolean
read_distance (CalReader    *self,
               CalReadText  *read,
               CalReadSpan  *span)
{
  const CalLengths *lengths = cal_formatter_get_lengths (self->formatter, NULL);
  g_autoptr (CalDate) reference = NULL, date = NULL;
  CalReadDistance distance;

  if (lengths == NULL || !cal_read_text_find_distance (read, lengths, &distance))
    return FALSE;

  if (distance.whole && !read->wants_span)
    {
      cal_read_text_fail_with (read, CAL_ERROR_INCOMPLETE, "has no day");
      return FALSE;
    }

  reference = cal_date_new_from_julian_day (self->backend, read->reference, NULL);

  if (reference != NULL)
    date = add_distance (reference, distance.unit, (int) distance.amount, NULL);

  if (date == NULL)
    return FALSE;

  if (distance.weekday > 0)
    return find_weekday (self, date, distance.weekday, span);

  return distance.whole ? find_whole_unit (self, date, distance.unit, span) : take_day (date, span);
}

static void
set_too_many (const char  *text,
              GError     **error)
{
  g_autofree char *shown = cal_shown_dup (text);

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "“%s” can be read in too many ways", shown);
}

/* Adds a date as the locale writes it to what says that a text is none. */
static void
add_example (CalReader  *self,
             gint64      julian_day,
             GError    **error)
{
  g_autoptr (CalDate) date = NULL;
  g_autofree char *example = NULL, *message = NULL;

  if (error == NULL || (!g_error_matches (*error, CAL_ERROR, CAL_ERROR_PARSE) &&
                        !g_error_matches (*error, CAL_ERROR, CAL_ERROR_INCOMPLETE)))
    return;

  date = cal_date_new_from_julian_day (self->backend, julian_day, NULL);
  example = date != NULL ? cal_formatter_format (self->formatter, date, NULL) : NULL;

  if (example == NULL)
    return;

  message = g_strdup_printf ("%s; a date is written as “%s”", (*error)->message, example);
  g_free ((*error)->message);
  (*error)->message = g_steal_pointer (&message);
}

static void
set_failed (CalReader    *self,
            const char   *text,
            CalReadText  *read,
            GError      **error)
{
  if (cal_day_time_refuse_text (&self->formatter->context.locale, text, error))
    return;

  if (read->gives_up)
    set_too_many (text, error);
  else if (read->n_spans > 0)
    set_ambiguous (self, read, error);
  else if (read->error == NULL)
    set_unread (read, error);
  else if (!g_error_matches (read->error, CAL_ERROR, CAL_ERROR_PARSE) || !set_mismatch (read, error))
    g_propagate_error (error, g_steal_pointer (&read->error));

  add_example (self, read->reference, error);
}

/* What is to be read.  In a column the words that count from today mean nothing: it is the
 * same tomorrow, and what is no date is found sooner. */
typedef enum
{
  WANT_DAY,
  WANT_SPAN,
  WANT_DAY_OF_COLUMN
} Want;

static gboolean
read_text (CalReader    *self,
           const char   *text,
           Want          want,
           CalReadSpan  *span,
           GError      **error)
{
  CalReadText read;
  gboolean found;

  read.rules = &self->rules;
  read.text = text;
  read.reference = self->reference != NULL ? cal_date_get_julian_day (self->reference) : cal_field_context_get_today ();
  read.n_tokens = read.n_spans = read.n_candidates = 0;
  read.wants_span = want == WANT_SPAN;
  read.rank = CAL_READ_WHOLE;
  read.steps = 0;
  read.gives_up = FALSE;
  read.farthest = 0;
  read.explains = FALSE;
  read.error = NULL;
  cal_read_text_scan (&read, error != NULL);
  found = read.n_spans == 1 && read.rank != CAL_READ_SHARED && !read.gives_up;

  if (found)
    *span = read.spans[0];
  else if (read.n_spans == 0 && !read.gives_up && want != WANT_DAY_OF_COLUMN)
    found = read_distance (self, &read, span) || cal_read_text_find_named_day (&read, span);

  if (!found && error != NULL)
    set_failed (self, text, &read, error);

  g_clear_error (&read.error);

  return found;
}

static gboolean read_meaning (CalReader    *self,
                              const char   *text,
                              Want          want,
                              CalReadSpan  *span,
                              GError      **error);

static gboolean
is_within_limits (CalReader         *self,
                  const CalReadSpan *span)
{
  return (self->earliest == NULL || span->first >= cal_date_get_julian_day (self->earliest)) &&
         (self->latest == NULL || span->last <= cal_date_get_julian_day (self->latest));
}

/* What a text would be as one of ISO 8601, if that is within the limits; else NULL. */
static char *
dup_iso_reading (CalReader  *self,
                 const char *text)
{
  g_autoptr (CalBackend) iso = cal_backend_lookup ("iso8601", NULL);
  g_autoptr (CalReader) other = NULL;
  CalReadSpan span;

  if (iso == NULL || self->rules.reads_iso)
    return NULL;

  other = g_initable_new (CAL_TYPE_READER, NULL, NULL, "locale", self->locale, "backend", iso,
                          "reference", self->reference, NULL);

  return other != NULL && read_meaning (other, text, WANT_DAY, &span, NULL) && is_within_limits (self, &span)
         ? cal_iso_text_write ((gint32) span.first, iso, CAL_ANNOTATION_NEVER) : NULL;
}

/* Whether the days are wanted. */
static gboolean
check_limits (CalReader          *self,
              const char         *text,
              const CalReadSpan  *span,
              GError            **error)
{
  gboolean early = self->earliest != NULL && span->first < cal_date_get_julian_day (self->earliest);
  g_autofree char *shown = NULL, *limit_text = NULL, *day_text = NULL, *iso_text = NULL;

  if (is_within_limits (self, span))
    return TRUE;

  if (error == NULL)
    return FALSE;

  shown = cal_shown_dup (text);
  limit_text = cal_date_to_string (early ? self->earliest : self->latest);
  day_text = cal_iso_text_write ((gint32) (early ? span->first : span->last), self->backend, CAL_ANNOTATION_AUTO);
  iso_text = dup_iso_reading (self, text);
  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE, "“%s” %s %s, which is %s %s%s%s", shown,
               span->first == span->last ? "is" : early ? "begins with" : "ends with", day_text,
               early ? "before" : "after", limit_text, iso_text != NULL ? "; as a date of ISO 8601 it is " : "",
               iso_text != NULL ? iso_text : "");

  return FALSE;
}

static gboolean
is_unread (const GError *error)
{
  return g_error_matches (error, CAL_ERROR, CAL_ERROR_PARSE) || g_error_matches (error, CAL_ERROR, CAL_ERROR_INCOMPLETE);
}

/* By the patterns of the locale or else by words; what words say of a date that is understood
 * is worth more than that a pattern does not fit. */
static gboolean
read_labelled (CalReader    *self,
               const char   *text,
               Want          want,
               CalReadSpan  *span,
               GError      **error)
{
  g_autoptr (GError) of_patterns = NULL, of_words = NULL;

  if (read_by_patterns (self, text, span, &of_patterns) ||
      read_text (self, text, want, span, error != NULL ? &of_words : NULL))
    return TRUE;

  if (is_unread (of_patterns) && of_words != NULL && !is_unread (of_words))
    g_propagate_error (error, g_steal_pointer (&of_words));
  else
    g_propagate_error (error, g_steal_pointer (&of_patterns));

  return FALSE;
}

static gboolean
read_meaning (CalReader    *self,
              const char   *text,
              Want          want,
              CalReadSpan  *span,
              GError      **error)
{
  if (is_exchange_text (text))
    {
      g_autoptr (CalDate) date = read_exchange_text (self, text, error);

      return take_day (date, span);
    }

  return (self->rules.has_labels ? read_labelled : read_text) (self, text, want, span, error);
}

static gboolean
read_any (CalReader    *self,
          const char   *text,
          Want          want,
          CalReadSpan  *span,
          GError      **error)
{
  if (self->error != NULL)
    {
      if (error != NULL)
        *error = g_error_copy (self->error);

      return FALSE;
    }

  return check_text (text, error) && read_meaning (self, text, want, span, error) &&
         check_limits (self, text, span, error);
}

/**
 * cal_reader_read:
 * @self: a reader
 * @text: a date as somebody typed it
 * @error: return location for an error
 *
 * Reads a date.
 *
 * Fails as it says in the description of [class@Cal.Reader], and with the error with which
 * the reader was made, if it could not be. A text of more than 1024 bytes is
 * [error@Cal.Error.PARSE].
 *
 * Returns: (transfer full): the date, in the calendar of the reader
 *
 * Since: 1.0
 */
CalDate *
cal_reader_read (CalReader   *self,
                 const char  *text,
                 GError     **error)
{
  CalReadSpan span;

  g_return_val_if_fail (CAL_IS_READER (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  return read_any (self, text, WANT_DAY, &span, error) ? cal_date_new_from_julian_day (self->backend, span.first, error) : NULL;
}

/**
 * cal_reader_read_span:
 * @self: a reader
 * @text: a day, a month, a year, or a range, as somebody typed it
 * @error: return location for an error
 *
 * Reads the days from the first to the last that a text means.
 *
 * These are a day, a month (Rajab 1446, 11/2026), a year of four digits or with its era or its
 * name (1914, 令和8年), or what goes from one day, month or year to another (3–7 Adar 5784,
 * March 30 – April 2, 2020, Tishri 5765 – Adar 5766). What stands before or behind both, such
 * as the year, holds for both. The year of an era that begins or ends in it has the days of
 * that era only.
 *
 * Fails as [method@Cal.Reader.read] does, of both ends; [error@Cal.Error.INVALID_DATE] is also
 * the error of a range whose last day is before its first, and of [error@Cal.Error.AMBIGUOUS]
 * the readings are the first days. Where days have labels, or years begin within the year of
 * the calendar, only days are read, and what goes from one day to another.
 *
 * Returns: (transfer full): the days, one after another, in the calendar of the reader
 *
 * Since: 1.0
 */
CalDateRange *
cal_reader_read_span (CalReader   *self,
                      const char  *text,
                      GError     **error)
{
  g_autoptr (CalDate) first = NULL, last = NULL;
  CalReadSpan span;

  g_return_val_if_fail (CAL_IS_READER (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (!read_any (self, text, WANT_SPAN, &span, error))
    return NULL;

  first = cal_date_new_from_julian_day (self->backend, span.first, error);

  if (first != NULL)
    last = cal_date_new_from_julian_day (self->backend, span.last, error);

  return last != NULL ? cal_date_range_new (first, last, NULL, error) : NULL;
}

/* Reads a text that no null byte ends. */
static gboolean
read_item (CalReader  *self,
           const char *text,
           gsize       length,
           gint32     *julian_day)
{
  char copy[CAL_READER_MAX_TEXT + 1];
  CalReadSpan span;

  if (length == 0 || length > CAL_READER_MAX_TEXT || memchr (text, '\0', length) != NULL)
    return FALSE;

  memcpy (copy, text, length);
  copy[length] = '\0';

  if (!read_any (self, copy, WANT_DAY_OF_COLUMN, &span, NULL))
    return FALSE;

  *julian_day = (gint32) span.first;

  return TRUE;
}

/* Where a text begins and ends. */
static gboolean
read_item_at (CalReader    *self,
              const char   *text,
              const gint64 *offsets,
              gsize         index,
              gint32       *julian_day)
{
  gint64 ends[2];

  memcpy (ends, (const char *) offsets + index * sizeof ends[0], sizeof ends);

  return read_item (self, text + ends[0], (gsize) (ends[1] - ends[0]), julian_day);
}

/**
 * cal_reader_read_texts: (skip)
 * @self: a reader
 * @day_count: how days are counted
 * @text: texts in UTF-8, one behind the other
 * @offsets: (array): @n + 1 numbers, none less than the one before: where each text begins in
 *   @text, in bytes, and where the last ends
 * @valid: (array) (nullable): a bitmap of the items that have a text, as in
 *   [method@Cal.Backend.convert_days]; %NULL: all have
 * @valid_offset: the number of the bit of the first item
 * @n: how many items there are
 * @days: (out caller-allocates) (optional) (array length=n): room for the days
 * @out_valid: (out caller-allocates) (optional): room for a bitmap of the items that have a
 *   day
 *
 * Reads a column of texts, and goes on where one is no date.
 *
 * Each day is the one that [method@Cal.Reader.read] reads. An item that is null, or for which
 * that function fails, is not set in @out_valid, and its day is 0; so are all of a reader
 * that could not be made. What counts from the reference, such as “tomorrow”, is no date of a
 * column. @text and @offsets are what Apache Arrow calls `large_utf8`.
 *
 * No array needs an alignment, and none may overlap another. Neither a null nor what is no
 * date allocates anything in a calendar without labels. Parts of a column may be read on
 * several threads at once.
 *
 * Returns: the number of items without a day
 *
 * Since: 1.0
 */
gsize
cal_reader_read_texts (CalReader    *self,
                       CalDayCount   day_count,
                       const char   *text,
                       const gint64 *offsets,
                       const guint8 *valid,
                       gsize         valid_offset,
                       gsize         n,
                       gint32       *days,
                       guint8       *out_valid)
{
  gint32 origin = cal_column_get_origin (day_count);
  gsize n_missing = 0;

  g_return_val_if_fail (CAL_IS_READER (self), n);
  g_return_val_if_fail (day_count == CAL_DAY_COUNT_JULIAN || day_count == CAL_DAY_COUNT_UNIX, n);
  g_return_val_if_fail (n == 0 || (text != NULL && offsets != NULL), n);

  for (gsize i = 0; i < n; i++)
    {
      gint32 day = origin;
      gboolean good = (valid == NULL || cal_bits_get (valid, valid_offset + i)) &&
                      read_item_at (self, text, offsets, i, &day);

      day -= origin;

      if (days != NULL)
        memcpy ((char *) days + i * sizeof day, &day, sizeof day);
      if (out_valid != NULL)
        cal_bits_put (out_valid, i, good);

      n_missing += !good;
    }

  return n_missing;
}

/**
 * cal_reader_get_backend: (get-property backend)
 * @self: a reader
 *
 * Returns the calendar of the dates.
 *
 * Returns: (transfer none) (nullable): the backend; %NULL only if none was given
 *
 * Since: 1.0
 */
CalBackend *
cal_reader_get_backend (CalReader *self)
{
  g_return_val_if_fail (CAL_IS_READER (self), NULL);

  return self->backend;
}

/**
 * cal_reader_get_locale: (get-property locale)
 * @self: a reader
 *
 * Returns the locale.
 *
 * Returns: (transfer none) (nullable): a tag of BCP 47; %NULL only of a reader that could not
 *   be made
 *
 * Since: 1.0
 */
const char *
cal_reader_get_locale (CalReader *self)
{
  g_return_val_if_fail (CAL_IS_READER (self), NULL);

  return self->formatter != NULL ? cal_formatter_get_locale (self->formatter) : self->locale;
}

/**
 * cal_reader_get_reference: (get-property reference)
 * @self: a reader
 *
 * Returns the day to which shortened years are near.
 *
 * Returns: (transfer none) (nullable): the day; %NULL: today
 *
 * Since: 1.0
 */
CalDate *
cal_reader_get_reference (CalReader *self)
{
  g_return_val_if_fail (CAL_IS_READER (self), NULL);

  return self->reference;
}

/**
 * cal_reader_get_earliest: (get-property earliest)
 * @self: a reader
 *
 * Returns the first day that is taken.
 *
 * Returns: (transfer none) (nullable): the day; %NULL: there is none
 *
 * Since: 1.0
 */
CalDate *
cal_reader_get_earliest (CalReader *self)
{
  g_return_val_if_fail (CAL_IS_READER (self), NULL);

  return self->earliest;
}

/**
 * cal_reader_get_latest: (get-property latest)
 * @self: a reader
 *
 * Returns the last day that is taken.
 *
 * Returns: (transfer none) (nullable): the day; %NULL: there is none
 *
 * Since: 1.0
 */
CalDate *
cal_reader_get_latest (CalReader *self)
{
  g_return_val_if_fail (CAL_IS_READER (self), NULL);

  return self->latest;
}

/**
 * cal_reader_get_extra_names: (get-property extra-names)
 * @self: a reader
 *
 * Returns the names that are read beside those of the locale.
 *
 * Returns: (transfer none) (nullable): a table; %NULL: there are none
 *
 * Since: 1.0
 */
CalNameTable *
cal_reader_get_extra_names (CalReader *self)
{
  g_return_val_if_fail (CAL_IS_READER (self), NULL);

  return self->extra_names;
}
