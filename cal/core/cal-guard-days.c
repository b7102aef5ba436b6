/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The days of backends that are not built in: those that months lack, weekdays and
 * labels, as the virtual functions give them, checked. */

#include "config.h"

#include "cal-call-private.h"

#include "cal-error.h"

gboolean
cal_guard_get_gap (CalBackend  *self,
                   int          year,
                   int          month,
                   CalGap      *gap,
                   GError     **error)
{
  gboolean success;
  CalCall call;

  if (!cal_call_begin (&call, self, error))
    return FALSE;

  success = cal_call_check_month (&call, year, month, error) &&
            cal_call_get_gap (&call, year, month, gap, error);
  cal_call_end (&call);

  return success;
}

int
cal_guard_get_day_of_week (CalBackend  *self,
                           gint64       julian_day,
                           GError     **error)
{
  CalCall call;
  int weekday = 0;

  if (!cal_call_begin (&call, self, error))
    return 0;

  if (cal_call_check_day (&call, julian_day, error))
    {
      GError *result = NULL;

      weekday = CAL_BACKEND_GET_CLASS (self)->get_day_of_week (self, julian_day, &result);
      weekday = cal_call_check_number (&call, "get_day_of_week", weekday, 0, 7, result, error);
    }

  cal_call_end (&call);

  return weekday;
}

gboolean
cal_guard_may_lack_weekday (CalBackend *self)
{
  return cal_backend_class_has_weekdays (CAL_BACKEND_GET_CLASS (self));
}

gboolean
cal_guard_get_day_label (CalBackend  *self,
                         gint64       julian_day,
                         CalLabel    *label,
                         gboolean    *known,
                         GError     **error)
{
  g_autoptr (CalDayLabel) found = NULL;
  gboolean success;
  CalCall call;

  *known = FALSE;

  if (!cal_call_begin (&call, self, error))
    return FALSE;

  success = cal_call_check_day (&call, julian_day, error);

  if (success)
    found = CAL_BACKEND_GET_CLASS (self)->dup_day_label (self, julian_day);

  success = success && cal_call_check (&call, "dup_day_label", TRUE, NULL, error);
  cal_call_end (&call);

  *known = success && found != NULL;
  if (*known)
    *label = *cal_day_label_peek (found);

  return success;
}

/* The day must have the label; under constrain it may be one that stands for it. */
static gboolean
confirm_label (CalBackend      *self,
               const CalLabel  *label,
               gint64           julian_day,
               GError         **error)
{
  CalLabel found;
  gboolean known;

  if (!cal_guard_get_day_label (self, julian_day, &found, &known, error))
    return FALSE;

  if (known && cal_label_is (&found, label))
    return TRUE;

  cal_error_set_broken (error, self, "get_day_for_label() gives day %" G_GINT64_FORMAT " for label %d of "
                        "month %s of year %d, but that day has another label",
                        julian_day, label->number, cal_month_code_to_string (label->code), label->year);
  return FALSE;
}

static gboolean
call_get_day_for_label (CalCall         *call,
                        const CalLabel  *label,
                        CalLabelWhich    which,
                        CalOverflow      overflow,
                        gint64          *julian_day,
                        GError         **error)
{
  g_autoptr (CalDayLabel) wanted = cal_day_label_wrap (label);
  GError *result = NULL;
  gboolean success;

  success = CAL_BACKEND_GET_CLASS (call->backend)->get_day_for_label (call->backend, wanted, which, overflow,
                                                                      julian_day, &result);

  if (!cal_call_check (call, "get_day_for_label", success, result, error))
    return FALSE;

  if (cal_call_check_day (call, *julian_day, NULL))
    return TRUE;

  cal_error_set_broken (error, call->backend, "get_day_for_label() gives day %" G_GINT64_FORMAT ", which the "
                        "calendar does not have", *julian_day);
  return FALSE;
}

/* Makes the code of the label that of a month of its year. */
static gboolean
fit_label (CalBackend   *self,
           CalLabel     *label,
           CalOverflow   overflow,
           GError      **error)
{
  int month = cal_guard_funcs.get_month_for_code (self, label->year, label->code, overflow, error);

  if (month == 0)
    return FALSE;

  label->code = cal_guard_funcs.get_month_code (self, label->year, month, error);

  return label->code != CAL_MONTH_CODE_NONE;
}

gboolean
cal_guard_get_day_for_label (CalBackend      *self,
                             const CalLabel  *label,
                             CalLabelWhich    which,
                             CalOverflow      overflow,
                             gint64          *julian_day,
                             GError         **error)
{
  g_autoptr (CalBackend) hold G_GNUC_UNUSED = g_object_ref (self);
  CalLabel fitted = *label;
  gboolean success;
  CalCall call;

  /* Without labels, whatever month it is does not matter. */
  if ((cal_backend_class_has_labels (CAL_BACKEND_GET_CLASS (self)) &&
       !fit_label (self, &fitted, overflow, error)) ||
      !cal_call_begin (&call, self, error))
    return FALSE;

  success = cal_call_check_year (&call, fitted.year, error) &&
            call_get_day_for_label (&call, &fitted, which, overflow, julian_day, error);
  cal_call_end (&call);

  return success && (overflow == CAL_OVERFLOW_CONSTRAIN || call.depth > 0 ||
                     confirm_label (hold, &fitted, *julian_day, error));
}

/* Takes what a virtual function gave as a text. */
static char *
check_text (char *text)
{
  if (text != NULL && !g_utf8_validate (text, -1, NULL))
    g_clear_pointer (&text, g_free);

  return text;
}

char *
cal_guard_dup_day_name (CalBackend   *self,
                        gint64        julian_day,
                        const char   *locale,
                        CalNameWidth  width)
{
  char *name = NULL;
  CalCall call;

  if (!cal_call_begin (&call, self, NULL))
    return NULL;

  if (cal_call_check_day (&call, julian_day, NULL))
    name = CAL_BACKEND_GET_CLASS (self)->dup_day_name (self, julian_day, locale, cal_name_width_usual (width));

  cal_call_end (&call);

  return check_text (name);
}

char *
cal_guard_dup_source_for_day (CalBackend *self,
                              gint64      julian_day)
{
  char *source = NULL;
  CalCall call;

  if (!cal_call_begin (&call, self, NULL))
    return NULL;

  if (cal_call_check_day (&call, julian_day, NULL))
    source = CAL_BACKEND_GET_CLASS (self)->dup_source_for_day (self, julian_day);

  cal_call_end (&call);

  return check_text (source);
}
