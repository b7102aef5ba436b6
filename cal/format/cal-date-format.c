/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Formats of GDateTime for CalDate: each letter is a row in a table. */

#include "config.h"

#include "cal-formatter-private.h"

#include <string.h>

#include "cal-date-private.h"
#include "cal-error.h"
#include "cal-math-private.h"
#include "cal-shown-private.h"

/* What GDateTime writes for the first digit of %e, if it has only one. */
#define FIGURE_SPACE "\xe2\x80\x87"

/* What stands between the percent sign and the letter. */
typedef struct
{
  char padding;               /* - _ 0, or NUL: what is usual */
  gboolean upper;             /* ^ or # */
  char variant;               /* E O, or NUL */
} Modifiers;

typedef struct
{
  CalDate *date;
  CalWriter writer;
  CalFieldContext context;    /* of the user's locale; empty until names are needed */
  CalNumerals ascii;
  CalNumerals local;          /* without a name until needed */
  Modifiers modifiers;
} Formatting;

typedef struct _Specifier Specifier;

struct _Specifier
{
  char letter;
  const char *variants;       /* the modifiers E and O that it takes */
  gboolean (*write) (Formatting      *self,
                     const Specifier *specifier,
                     GError         **error);
  gint64 (*get) (CalDate *date); /* of numbers */
  guint8 width;               /* … and their least length */
  char padding;               /* … and what fills it: 0 or a figure space, f */
  const char *text;           /* what it is short for, or stands for itself */
  char field;                 /* the letter of a formatter that writes the name */
  guint8 count;               /* … and how often it stands */
};

static gboolean write_format (Formatting *self, const char *format, GError **error);

static gint64
get_century (CalDate *date)
{
  return cal_floor_div (cal_date_get_year (date), 100);
}

static gint64
get_year (CalDate *date)
{
  return cal_date_get_year (date);
}

static gint64
get_short_year (CalDate *date)
{
  return cal_floor_mod (cal_date_get_year (date), 100);
}

static gint64
get_month (CalDate *date)
{
  return cal_date_get_month (date);
}

static gint64
get_day (CalDate *date)
{
  return cal_date_get_day (date);
}

static gint64
get_day_of_year (CalDate *date)
{
  return cal_date_get_day_of_year (date);
}

static gint64
get_weekday (CalDate *date)
{
  return cal_date_get_day_of_week (date);
}

static gint64
get_weekday_from_sunday (CalDate *date)
{
  return cal_date_get_day_of_week (date) % 7;
}

static gint64
get_iso_week (CalDate *date)
{
  return cal_date_get_iso_week (date, NULL);
}

static gint64
get_iso_week_year (CalDate *date)
{
  int year;

  cal_date_get_iso_week (date, &year);

  return year;
}

static gint64
get_short_iso_week_year (CalDate *date)
{
  return cal_floor_mod64 (get_iso_week_year (date), 100);
}

static gboolean
load_names (Formatting  *self,
            GError     **error)
{
  CalFieldContext *context = &self->context;

  if (context->names != NULL)
    return TRUE;

  context->backend = self->date->backend;
  context->text = cal_backend_get_text_traits (context->backend);

  return cal_field_context_load_names (context, NULL, error);
}

static gboolean
load_local_numerals (Formatting  *self,
                     GError     **error)
{
  CalLocale locale;

  if (self->local.name[0] != '\0')
    return TRUE;

  cal_locale_init (&locale, NULL);

  return cal_locale_data_get_numerals (&locale, NULL, &self->local, error);
}

static void
append (Formatting *self,
        const char *text)
{
  cal_writer_append (&self->writer, text, strlen (text));
}

static const CalNumerals *
get_numerals (Formatting  *self,
              GError     **error)
{
  if (self->modifiers.variant != 'O')
    return &self->ascii;

  return load_local_numerals (self, error) ? &self->local : NULL;
}

static gboolean
write_value (Formatting   *self,
             gint64        value,
             char          padding,
             int           width,
             GError      **error)
{
  const CalNumerals *numerals = get_numerals (self, error);
  char text[CAL_NUMERALS_MAX_LENGTH];
  gsize length;

  if (numerals == NULL)
    return FALSE;

  if (self->modifiers.padding != '\0')
    padding = self->modifiers.padding;

  length = cal_numerals_write (numerals, text, value, padding == '0' ? width : 1);

  for (int i = (int) g_utf8_strlen (text, (gssize) length); i < width; i++)
    append (self, padding == '_' ? " " : padding == 'f' ? FIGURE_SPACE : "");

  cal_writer_append (&self->writer, text, length);

  return TRUE;
}

static gboolean
write_number (Formatting       *self,
              const Specifier  *specifier,
              GError          **error)
{
  return write_value (self, specifier->get (self->date), specifier->padding, specifier->width, error);
}

static gboolean
write_name (Formatting       *self,
            const Specifier  *specifier,
            GError          **error)
{
  CalOp op = { .field = cal_field_find (specifier->field), .named = TRUE };

  if (!load_names (self, error))
    return FALSE;

  op.count = specifier->count;
  op.width = op.count == 4 ? CAL_NAME_WIDTH_WIDE : CAL_NAME_WIDTH_ABBREVIATED;
  op.context = self->modifiers.variant == 'O' ? CAL_NAME_CONTEXT_STANDALONE : CAL_NAME_CONTEXT_FORMAT;
  self->writer.date = self->date;
  cal_writer_run_op (&self->writer, &op);

  return TRUE;
}

static gboolean
write_text (Formatting       *self,
            const Specifier  *specifier,
            GError          **error G_GNUC_UNUSED)
{
  append (self, specifier->text);

  return TRUE;
}

static gboolean
write_short_for (Formatting       *self,
                 const Specifier  *specifier,
                 GError          **error)
{
  return write_format (self, specifier->text, error);
}

/* What a formatter of the user's locale writes; takes @formatter. */
static gboolean
write_with (Formatting    *self,
            CalFormatter  *formatter,
            GError       **error)
{
  g_autofree char *text = formatter != NULL ? cal_formatter_format (formatter, self->date, error) : NULL;

  g_clear_object (&formatter);

  if (text == NULL)
    return FALSE;

  append (self, text);

  return TRUE;
}

static gboolean
write_date (Formatting       *self,
            const Specifier  *specifier G_GNUC_UNUSED,
            GError          **error)
{
  return write_with (self, cal_formatter_new_for_style (NULL, self->date->backend, CAL_STYLE_SHORT, error),
                     error);
}

/* The century; with E the name of the era. */
static gboolean
write_century (Formatting       *self,
               const Specifier  *specifier,
               GError          **error)
{
  static const Specifier era = { .field = 'G', .count = 3 };

  return (self->modifiers.variant == 'E' ? write_name : write_number)
         (self, self->modifiers.variant == 'E' ? &era : specifier, error);
}

/* The year; with E the year with its era. */
static gboolean
write_year (Formatting       *self,
            const Specifier  *specifier,
            GError          **error)
{
  if (self->modifiers.variant != 'E')
    return write_number (self, specifier, error);

  return write_with (self, cal_formatter_new_for_skeleton (NULL, self->date->backend, "Gy", error), error);
}

/* The last two digits of the year; with E the year of the era. */
static gboolean
write_short_year (Formatting       *self,
                  const Specifier  *specifier,
                  GError          **error)
{
  if (self->modifiers.variant != 'E')
    return write_number (self, specifier, error);

  return write_value (self, cal_date_get_era_year (self->date), '-', 1, error);
}

static const Specifier specifiers[] = {
  { 'a', "O", write_name, .field = 'E', .count = 3 },
  { 'A', "O", write_name, .field = 'E', .count = 4 },
  { 'b', "O", write_name, .field = 'M', .count = 3 },
  { 'B', "O", write_name, .field = 'M', .count = 4 },
  { 'C', "EO", write_century, get_century, 2, '0' },
  { 'd', "O", write_number, get_day, 2, '0' },
  { 'D', "", write_short_for, .text = "%m/%d/%y" },
  { 'e', "O", write_number, get_day, 2, 'f' },
  { 'F', "", write_short_for, .text = "%Y-%m-%d" },
  { 'g', "O", write_number, get_short_iso_week_year, 2, '0' },
  { 'G', "O", write_number, get_iso_week_year, 1, '0' },
  { 'h', "O", write_name, .field = 'M', .count = 3 },
  { 'j', "O", write_number, get_day_of_year, 3, '0' },
  { 'm', "O", write_number, get_month, 2, '0' },
  { 'n', "", write_text, .text = "\n" },
  { 't', "", write_text, .text = "\t" },
  { 'u', "O", write_number, get_weekday, 1, '0' },
  { 'V', "O", write_number, get_iso_week, 2, '0' },
  { 'w', "O", write_number, get_weekday_from_sunday, 1, '0' },
  { 'x', "E", write_date },
  { 'y', "EO", write_short_year, get_short_year, 2, '0' },
  { 'Y', "EO", write_year, get_year, 1, '0' },
  { '%', "", write_text, .text = "%" },
};

static const Specifier *
find_specifier (char letter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (specifiers); i++)
    if (specifiers[i].letter == letter)
      return &specifiers[i];

  return NULL;
}

/* Reads modifiers; gives where the letter is. */
static const char *
read_modifiers (Modifiers  *self,
                const char *at)
{
  *self = (Modifiers) { '\0', FALSE, '\0' };

  for (;; at++)
    {
      if (*at == '-' || *at == '_' || *at == '0')
        self->padding = *at;
      else if (*at == '^' || *at == '#')
        self->upper = TRUE;
      else if (*at == 'E' || *at == 'O')
        self->variant = *at;
      else
        return at;
    }
}

static gboolean
fail (const char  *format,
      const char  *at,
      const char  *what,
      GError     **error)
{
  g_autofree char *shown = cal_shown_dup_at (format, (gsize) (at - format));

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "the format “%s” is wrong at character %ld: %s",
               shown, g_utf8_pointer_to_offset (format, at) + 1, what);
  return FALSE;
}

static gboolean
check_specifier (const Specifier *specifier,
                 const Modifiers *modifiers,
                 const char      *format,
                 const char      *at,
                 GError         **error)
{
  if (*at == '\0')
    return fail (format, at, "there must be a letter after “%”", error);

  if (strchr ("cHIklMpPrRsSTXzZf", *at) != NULL)
    return fail (format, at, "this is the time of day, which a date does not have", error);

  if (specifier == NULL)
    return fail (format, at, "this is none of the letters aAbBCdDeFgGhjmntuVwxyY%", error);

  if (modifiers->variant != '\0' && strchr (specifier->variants, modifiers->variant) == NULL)
    return fail (format, at, modifiers->variant == 'E' ? "this has no variant E" : "this has no variant O",
                 error);

  return TRUE;
}

/* Replaces what has been written since @start. */
static void
make_upper (CalWriter *writer,
            gsize      start)
{
  g_autofree char *upper = g_utf8_strup (writer->text + start, (gssize) (writer->length - start));

  writer->length = start;
  cal_writer_append (writer, upper, strlen (upper));
}

/* One specifier from @at on, behind the percent sign; gives where it ends, or
 * NULL with an error. */
static const char *
write_specifier (Formatting  *self,
                 const char  *format,
                 const char  *at,
                 GError     **error)
{
  const Specifier *specifier;
  gsize start = self->writer.length;
  gboolean upper;

  at = read_modifiers (&self->modifiers, at);
  upper = self->modifiers.upper;
  specifier = find_specifier (*at);

  if (!check_specifier (specifier, &self->modifiers, format, at, error) ||
      !specifier->write (self, specifier, error))
    return NULL;

  if (upper)
    make_upper (&self->writer, start);

  return at + 1;
}

static gboolean
write_format (Formatting  *self,
              const char  *format,
              GError     **error)
{
  const char *p = format;

  while (p != NULL && *p != '\0')
    {
      gsize length = strcspn (p, "%");

      cal_writer_append (&self->writer, p, length);
      p += length;

      if (*p == '%')
        p = write_specifier (self, format, p + 1, error);
    }

  return p != NULL;
}

char *
cal_date_format_write (CalDate     *self,
                       const char  *format,
                       GError     **error)
{
  Formatting formatting = { self, };
  gboolean success;

  if (!g_utf8_validate (format, -1, NULL))
    {
      g_set_error_literal (error, CAL_ERROR, CAL_ERROR_PARSE, "the format is not UTF-8");
      return NULL;
    }

  cal_numerals_init (&formatting.ascii, "latn", NULL, NULL);
  cal_writer_init (&formatting.writer, &formatting.context);
  success = write_format (&formatting, format, error);
  g_clear_pointer (&formatting.context.names, cal_names_unref);
  g_free (formatting.context.names_tag);

  if (success)
    return cal_writer_finish (&formatting.writer, error);

  cal_writer_clear (&formatting.writer);

  return NULL;
}
