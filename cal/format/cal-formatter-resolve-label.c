/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* From the label of a text to the day that it means. */

#include "config.h"

#include "cal-formatter-private.h"

#include "cal-error-private.h"
#include "cal-error.h"

/* The days of a label in an arithmetic year. */
typedef struct
{
  const CalFieldContext *context;
  int year;
  gint64 days[2];      /* those found */
  guint n;
  GError **error;      /* (nullable) why the first of those that are not there is not */
} LabelDays;

/* Where to say why a day is not there: to list what labels there are takes long. */
static GError **
get_error (LabelDays *self)
{
  return self->error != NULL && *self->error == NULL ? self->error : NULL;
}

static void
add_day (LabelDays *self,
         gint64     julian_day)
{
  int year;

  if (self->n == G_N_ELEMENTS (self->days) || (self->n > 0 && self->days[0] == julian_day) ||
      !cal_backend_julian_day_to_date (self->context->backend, julian_day, &year, NULL, NULL, NULL) ||
      year != self->year)
    return;

  self->days[self->n++] = julian_day;
}

static gboolean
is_repeated (CalBackend *backend,
             gint64      julian_day)
{
  CalLabel label;
  gboolean known;

  return cal_backend_get_funcs (backend)->get_day_label (backend, julian_day, &label, &known, NULL) &&
         known && label.repeated;
}

/* The day of a label that counts in a month. */
static void
look_for_label (LabelDays    *self,
                int           year,
                CalMonthCode  code,
                CalDayPart    part,
                gint64        value)
{
  CalBackend *backend = self->context->backend;
  CalLabel label = { year, code, (guint8) part, FALSE, (gint16) CAL_LABEL_NUMBER (value), 0 };
  CalLabelWhich which = (value & CAL_LABEL_REPEATED) != 0 ? CAL_LABEL_WHICH_LAST : CAL_LABEL_WHICH_FIRST;
  gint64 julian_day = 0;

  if (!cal_backend_get_funcs (backend)->get_day_for_label (backend, &label, which, CAL_OVERFLOW_REJECT,
                                                           &julian_day, get_error (self)))
    return;

  if (which == CAL_LABEL_WHICH_LAST && !is_repeated (backend, julian_day))
    cal_error_set_label (get_error (self), backend, &label, "it is not repeated");
  else
    add_day (self, julian_day);
}

/* The day whose place in the month is its label. */
static void
look_for_unlabelled (LabelDays *self,
                     int        month,
                     gint64     value)
{
  CalBackend *backend = self->context->backend;
  gint64 julian_day = 0;
  gboolean known = FALSE;
  CalLabel label;

  if (cal_backend_date_to_julian_day (backend, self->year, month, CAL_LABEL_NUMBER (value), &julian_day,
                                      get_error (self)) &&
      cal_backend_get_funcs (backend)->get_day_label (backend, julian_day, &label, &known, NULL) && !known)
    add_day (self, julian_day);
}

/* The label may count in the month of another year, such as that of the next Kalends. */
static void
look_in_months (LabelDays        *self,
                const CalReading *reading,
                gint64            value,
                CalDayPart        first,
                CalDayPart        last)
{
  static const int offsets[] = { 0, 1, -1 };

  for (gsize i = 0; i < G_N_ELEMENTS (offsets); i++)
    {
      int year = self->year + offsets[i], month;
      CalMonthCode code = CAL_MONTH_CODE_NONE;

      if (cal_reading_resolve_month (reading, self->context, year, &month, get_error (self)))
        code = cal_backend_get_funcs (self->context->backend)->get_month_code (self->context->backend, year,
                                                                               month, get_error (self));

      if (code == CAL_MONTH_CODE_NONE)
        continue;

      for (CalDayPart part = first; part <= last; part++)
        look_for_label (self, year, code, part, value);

      if (i == 0 && first == CAL_DAY_PART_NONE && (value & CAL_LABEL_REPEATED) == 0)
        look_for_unlabelled (self, month, value);
    }
}

static void
set_ambiguous_label (const LabelDays  *self,
                     GError          **error)
{
  CalBackend *backend = self->context->backend;
  g_autofree char *first = cal_iso_text_write ((gint32) self->days[0], backend, CAL_ANNOTATION_AUTO);
  g_autofree char *second = cal_iso_text_write ((gint32) self->days[1], backend, CAL_ANNOTATION_AUTO);

  cal_error_set_ambiguous (error, "the number of the day, which has no part of the month,",
                           (const char *[]) { first, second, NULL });
}

/* A number alone is no label where all of them have a part. */
static void
look_for_parts (const LabelDays   *self,
                const CalReading  *reading,
                gint64             value,
                GError           **error)
{
  LabelDays others = { self->context, self->year, .n = 0, .error = NULL };

  look_in_months (&others, reading, value, CAL_DAY_PART_BRIGHT, CAL_DAY_PART_WINTER);

  if (others.n > 1)
    set_ambiguous_label (&others, error);
  else if (others.n == 1)
    g_set_error (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD,
                 "day label %d has no part of the month, such as that of the waxing Moon", CAL_LABEL_NUMBER (value));
}

gboolean
cal_reading_find_labelled_day (const CalReading       *self,
                               const CalFieldContext  *context,
                               int                     year,
                               gint64                 *julian_day,
                               GError                **error)
{
  LabelDays days = { context, year, .n = 0, .error = NULL };
  gboolean has_part = cal_reading_has (self, CAL_SLOT_LABEL);
  gint64 value = self->values[has_part ? CAL_SLOT_LABEL : CAL_SLOT_LABEL_NUMBER];
  CalDayPart part = has_part ? CAL_LABEL_PART (value) : CAL_DAY_PART_NONE;
  CalDayPart last = has_part ? part : CAL_DAY_PART_WINTER;

  look_in_months (&days, self, value, part, last);
  *julian_day = days.days[0];

  if (days.n == 1)
    return TRUE;

  if (error == NULL)
    return FALSE;

  if (days.n > 1)
    set_ambiguous_label (&days, error);
  else if (has_part && part == CAL_DAY_PART_NONE)
    look_for_parts (&days, self, value, error);

  /* Once more, for why it is not there. */
  if (*error == NULL)
    {
      days.error = error;
      look_in_months (&days, self, value, part, last);
    }

  if (*error == NULL)
    g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE, "year %d has no day with this label", year);

  return FALSE;
}
