/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Lengths of time in words, from ICU's copy of CLDR. */

#include "config.h"

#include "cal-icu-private.h"

#include <string.h>
#include <unicode/uformattedvalue.h>
#include <unicode/ulistformatter.h>
#include <unicode/unumberformatter.h>
#include <unicode/upluralrules.h>
#include <unicode/ureldatefmt.h>

#define N_UNITS 4 /* CalUnit */

/* None of these changes once it is made. */
struct _CalLengths
{
  URelativeDateTimeFormatter *relative; /* (owned) */
  UNumberFormatter *units[N_UNITS];     /* (owned) */
  UListFormatter *list;                 /* (owned) */
  CalNumerals numerals;
};

static void
open_units (CalLengths *self,
            const char *id,
            gboolean    abbreviated,
            UErrorCode *status)
{
  static const UChar *const skeletons[][N_UNITS] = {
    { u"measure-unit/duration-day unit-width-full-name", u"measure-unit/duration-week unit-width-full-name",
      u"measure-unit/duration-month unit-width-full-name", u"measure-unit/duration-year unit-width-full-name" },
    { u"measure-unit/duration-day unit-width-short", u"measure-unit/duration-week unit-width-short",
      u"measure-unit/duration-month unit-width-short", u"measure-unit/duration-year unit-width-short" },
  };

  for (int unit = 0; unit < N_UNITS; unit++)
    self->units[unit] = unumf_openForSkeletonAndLocale (skeletons[abbreviated ? 1 : 0][unit], -1, id, status);
}

void
cal_locale_data_get_plural (const CalLocale *locale,
                            gint64           number,
                            char             plural[CAL_PLURAL_SIZE])
{
  UErrorCode status = U_ZERO_ERROR;
  UPluralRules *rules = uplrules_open (locale->name, &status);
  UChar form[CAL_PLURAL_SIZE];
  int32_t length = uplrules_select (rules, (double) number, form, CAL_PLURAL_SIZE, &status);
  g_autofree char *text = U_SUCCESS (status) ? cal_icu_to_utf8 (form, length) : NULL;

  g_strlcpy (plural, text != NULL ? text : "other", CAL_PLURAL_SIZE);
  uplrules_close (rules);
}

CalLengths *
cal_lengths_new (const CalLocale    *locale,
                 const CalNumerals  *numerals,
                 gboolean            abbreviated,
                 GError            **error)
{
  /* Letters take the place of the digits that ICU writes. */
  g_autofree char *id = cal_icu_dup_id (locale, cal_cldr_gregorian.type,
                                        numerals->system != NULL ? "latn" : numerals->name, error);
  UErrorCode status = U_ZERO_ERROR;
  CalLengths *self;

  if (id == NULL)
    return NULL;

  self = g_new0 (CalLengths, 1);
  self->numerals = *numerals;
  self->relative = ureldatefmt_open (id, NULL, abbreviated ? UDAT_STYLE_SHORT : UDAT_STYLE_LONG,
                                     UDISPCTX_CAPITALIZATION_NONE, &status);
  self->list = ulistfmt_openForType (id, ULISTFMT_TYPE_UNITS,
                                     abbreviated ? ULISTFMT_WIDTH_SHORT : ULISTFMT_WIDTH_WIDE, &status);
  open_units (self, id, abbreviated, &status);

  if (U_SUCCESS (status))
    return self;

  cal_icu_set_error (error, "lengths of time", id, status);
  cal_lengths_free (self);

  return NULL;
}

void
cal_lengths_free (CalLengths *self)
{
  ureldatefmt_close (self->relative);
  ulistfmt_close (self->list);

  for (int unit = 0; unit < N_UNITS; unit++)
    unumf_close (self->units[unit]);

  g_free (self);
}

/* Where a field of the number is in the text; FALSE: there is none. */
static gboolean
find_field (const UFormattedValue *value,
            UNumberFormatFields    field,
            int32_t               *first,
            int32_t               *end,
            UErrorCode            *status)
{
  UConstrainedFieldPosition *position = ucfpos_open (status);
  gboolean found;

  ucfpos_constrainField (position, UFIELD_CATEGORY_NUMBER, field, status);
  found = ufmtval_nextPosition (value, position, status) && U_SUCCESS (*status);

  if (found)
    ucfpos_getIndexes (position, first, end, status);

  ucfpos_close (position);

  return found;
}

/* The text in UTF-8, with the number in the numerals that are wanted: @magnitude in
 * letters, if it can be written so. */
static char *
take_text (const CalLengths      *self,
           const UFormattedValue *value,
           guint64                magnitude,
           UErrorCode            *status)
{
  const CalNumeralSystem *system = self->numerals.system;
  int32_t length = 0, first, end;
  const UChar *text = ufmtval_getString (value, &length, status);
  g_autofree char *before = NULL, *after = NULL;
  char letters[CAL_NUMERALS_MAX_LENGTH];
  gsize n;

  if (U_FAILURE (*status))
    return NULL;

  if (system == NULL || magnitude == 0 || magnitude > (guint64) system->last ||
      !find_field (value, UNUM_INTEGER_FIELD, &first, &end, status))
    return cal_icu_to_utf8 (text, length);

  before = cal_icu_to_utf8 (text, first);
  after = cal_icu_to_utf8 (text + end, length - end);
  n = cal_numerals_write (&self->numerals, letters, (gint64) magnitude, 1);

  return g_strdup_printf ("%s%.*s%s", before != NULL ? before : "", (int) n, letters, after != NULL ? after : "");
}

/* Reports what befell a text that could not be written. */
static char *
check_text (char        *text,
            UErrorCode   status,
            GError     **error)
{
  if (text == NULL)
    cal_icu_set_error (error, "lengths of time", "words",
                       U_FAILURE (status) ? status : U_MISSING_RESOURCE_ERROR);

  return text;
}

/* CLDR 42 has a brace too many behind the number in Hausa, “watanni da suka gabata {0}}”,
 * and CLDR 48 has it no more. */
static char *
drop_stray_brace (char *text)
{
  gsize length = text != NULL ? strlen (text) : 0;

  if (length > 0 && text[length - 1] == '}' && strchr (text, '{') == NULL)
    text[length - 1] = '\0';

  return text;
}

static const URelativeDateTimeUnit relative_units[N_UNITS] = {
  UDAT_REL_UNIT_DAY, UDAT_REL_UNIT_WEEK, UDAT_REL_UNIT_MONTH, UDAT_REL_UNIT_YEAR
};

char *
cal_lengths_write_relative (const CalLengths  *self,
                            CalUnit            unit,
                            gint64             amount,
                            GError           **error)
{
  UErrorCode status = U_ZERO_ERROR;
  UFormattedRelativeDateTime *result = ureldatefmt_openResult (&status);
  char *text = NULL;

  if (unit == CAL_UNIT_DAY)
    ureldatefmt_formatToResult (self->relative, (double) amount, relative_units[unit], result, &status);
  else
    ureldatefmt_formatNumericToResult (self->relative, (double) amount, relative_units[unit], result, &status);

  if (U_SUCCESS (status))
    text = drop_stray_brace (take_text (self, ureldatefmt_resultAsValue (result, &status),
                                        (guint64) ABS (amount), &status));

  ureldatefmt_closeResult (result);

  return check_text (text, status, error);
}

char *
cal_lengths_dup_name (const CalLengths *self,
                      CalUnit           unit,
                      int               weekday,
                      int               offset)
{
  static const URelativeDateTimeUnit weekdays[] = {
    UDAT_REL_UNIT_MONDAY, UDAT_REL_UNIT_TUESDAY, UDAT_REL_UNIT_WEDNESDAY, UDAT_REL_UNIT_THURSDAY,
    UDAT_REL_UNIT_FRIDAY, UDAT_REL_UNIT_SATURDAY, UDAT_REL_UNIT_SUNDAY
  };
  URelativeDateTimeUnit icu_unit = unit == CAL_UNIT_DAY ? weekdays[weekday - 1] : relative_units[unit];
  UErrorCode status = U_ZERO_ERROR;
  UFormattedRelativeDateTime *result = ureldatefmt_openResult (&status);
  char *text = NULL;

  ureldatefmt_formatToResult (self->relative, (double) offset, icu_unit, result, &status);

  if (U_SUCCESS (status))
    text = take_text (self, ureldatefmt_resultAsValue (result, &status), 0, &status);

  ureldatefmt_closeResult (result);

  return text;
}

/* Languages that say “a year” without the number leave out its sign, too. */
static char *
add_lost_sign (const CalLengths      *self,
               const UFormattedValue *value,
               char                  *text,
               UErrorCode            *status)
{
  int32_t first, end;
  char *with_sign;

  if (text == NULL || find_field (value, UNUM_SIGN_FIELD, &first, &end, status) || U_FAILURE (*status))
    return text;

  with_sign = g_strconcat (self->numerals.prefix, text, self->numerals.suffix, NULL);
  g_free (text);

  return with_sign;
}

/* One amount with its unit. */
static char *
write_amount (const CalLengths *self,
              CalUnit           unit,
              gint64            amount,
              UErrorCode       *status)
{
  UFormattedNumber *result = unumf_openResult (status);
  char *text = NULL;

  unumf_formatInt (self->units[unit], amount, result, status);

  if (U_SUCCESS (*status))
    {
      const UFormattedValue *value = unumf_resultAsValue (result, status);

      text = take_text (self, value, (guint64) ABS (amount), status);

      if (amount < 0)
        text = add_lost_sign (self, value, text, status);
    }

  unumf_closeResult (result);

  return text;
}

static char *
join (const CalLengths  *self,
      char             **parts,
      int                n,
      UErrorCode        *status)
{
  UChar text[N_UNITS * CAL_ICU_TEXT_SIZE];
  UChar *strings[N_UNITS] = { NULL, };
  int32_t lengths[N_UNITS], length;

  for (int i = 0; i < n; i++)
    {
      glong units;

      strings[i] = (UChar *) g_utf8_to_utf16 (parts[i], -1, NULL, &units, NULL);
      lengths[i] = (int32_t) units;
    }

  length = ulistfmt_format (self->list, (const UChar *const *) strings, lengths, n, text, G_N_ELEMENTS (text),
                            status);

  for (int i = 0; i < n; i++)
    g_free (strings[i]);

  return U_SUCCESS (*status) ? cal_icu_to_utf8 (text, length) : NULL;
}

char *
cal_lengths_write_amounts (const CalLengths  *self,
                           const gint64      *amounts,
                           GError           **error)
{
  char *parts[N_UNITS] = { NULL, }, *text = NULL;
  UErrorCode status = U_ZERO_ERROR;
  int n = 0;

  for (int unit = CAL_UNIT_YEAR; unit >= 0 && U_SUCCESS (status); unit--)
    if (amounts[unit] != 0 || (unit == 0 && n == 0))
      {
        /* The sign of the first holds for all. */
        parts[n] = write_amount (self, unit, n == 0 ? amounts[unit] : ABS (amounts[unit]), &status);
        n += parts[n] != NULL;
      }

  if (U_SUCCESS (status) && n > 0)
    text = join (self, parts, n, &status);

  for (int i = 0; i < n; i++)
    g_free (parts[i]);

  return check_text (text, status, error);
}
