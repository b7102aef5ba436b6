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
  GError *error;       /* (owned) why one was not found */
} LabelDays;

/* Takes @error. */
static void
add_day (LabelDays *self,
         gboolean   found,
         gint64     julian_day,
         GError    *error)
{
  int year;

  if (!found)
    {
      if (self->error == NULL)
        self->error = error;
      else
        g_clear_error (&error);

      return;
    }

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
  GError *error = NULL;
  gint64 julian_day = 0;
  gboolean found = cal_backend_get_funcs (backend)->get_day_for_label (backend, &label, which,
                                                                       CAL_OVERFLOW_REJECT, &julian_day, &error);

  if (found && which == CAL_LABEL_WHICH_LAST && !is_repeated (backend, julian_day))
    {
      cal_error_set_label (&error, backend, &label, "it is not repeated");
      found = FALSE;
    }

  add_day (self, found, julian_day, error);
}

/* The day whose place in the month is its label. */
static void
look_for_unlabelled (LabelDays *self,
                     int        month,
                     gint64     value)
{
  CalBackend *backend = self->context->backend;
  GError *error = NULL;
  gint64 julian_day = 0;
  gboolean known = FALSE;
  CalLabel label;
  gboolean found = cal_backend_date_to_julian_day (backend, self->year, month, CAL_LABEL_NUMBER (value),
                                                   &julian_day, &error);

  if (!found)
    add_day (self, FALSE, 0, error);
  else if (cal_backend_get_funcs (backend)->get_day_label (backend, julian_day, &label, &known, NULL) && !known)
    add_day (self, TRUE, julian_day, NULL);
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
      GError *error = NULL;
      CalMonthCode code = CAL_MONTH_CODE_NONE;

      if (cal_reading_resolve_month (reading, self->context, year, &month, &error))
        code = cal_backend_get_funcs (self->context->backend)->get_month_code (self->context->backend, year,
                                                                               month, &error);

      if (code == CAL_MONTH_CODE_NONE)
        {
          add_day (self, FALSE, 0, error);
          continue;
        }

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
look_for_parts (LabelDays         *self,
                const CalReading  *reading,
                gint64             value,
                GError           **error)
{
  LabelDays others = { self->context, self->year, .n = 0, .error = NULL };

  look_in_months (&others, reading, value, CAL_DAY_PART_BRIGHT, CAL_DAY_PART_WINTER);
  g_clear_error (&others.error);

  if (others.n > 1)
    set_ambiguous_label (&others, error);
  else if (others.n == 1)
    g_set_error (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD,
                 "day label %d has no part of the month, such as that of the waxing Moon", CAL_LABEL_NUMBER (value));
  else
    g_propagate_error (error, g_steal_pointer (&self->error));
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

  look_in_months (&days, self, value, part, has_part ? part : CAL_DAY_PART_WINTER);
  *julian_day = days.days[0];

  if (days.n > 1)
    set_ambiguous_label (&days, error);
  else if (days.n == 0 && days.error != NULL && has_part && part == CAL_DAY_PART_NONE && error != NULL)
    look_for_parts (&days, self, value, error);
  else if (days.n == 0 && days.error != NULL)
    g_propagate_error (error, g_steal_pointer (&days.error));
  else if (days.n == 0)
    g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE, "year %d has no day with this label", year);

  g_clear_error (&days.error);

  return days.n == 1;
}
