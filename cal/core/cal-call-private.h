/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend-private.h"

G_BEGIN_DECLS

/* Calling the virtual functions of a backend that is not ours.
 *
 * A call in progress is a frame on the caller's stack, linked per thread.  It
 * holds a reference, so that the backend may be dropped meanwhile, and sets a
 * call that the backend's own virtual function makes (an inner one) apart from an
 * outer one: only outer calls ask other virtual functions to confirm a result,
 * otherwise two functions that use each other would never end.
 *
 * Arguments are checked in every call.  For that the backend is asked for its
 * range and limits, for the months of a year and the days of a month, unless the
 * call came about by asking just that: then the limits of every calendar have to
 * do.
 *
 * Calls that come too deep are a recursion without end.  Then every call fails
 * until the outermost one has failed too: functions that go on regardless,
 * calling twice where they were called once, would otherwise take for ever.
 */

typedef struct _CalCall CalCall;

/* What a backend is being asked. */
typedef enum
{
  CAL_QUESTION_RANGE = 1 << 0,
  CAL_QUESTION_MONTHS = 1 << 1,
  CAL_QUESTION_DAYS = 1 << 2,
} CalQuestion;

struct _CalCall
{
  CalBackend *backend;
  CalCall *outer;       /* the call, of any backend, that this thread is in */
  CalCall *outermost;   /* the first of them, perhaps this one */
  guint level;          /* calls of any backend around this one */
  guint depth;          /* calls of this backend around this one */
  guint around;         /* the CalQuestions that those are waiting for */
  guint asking;         /* the CalQuestions that this one is waiting for */
  gboolean endless;     /* of the outermost: calls have come too deep */
};

#define CAL_CALL_MAX_LEVEL 64

gboolean cal_call_begin   (CalCall     *call,
                           CalBackend  *backend,
                           GError     **error);
void     cal_call_end     (CalCall     *call);
/* Whether the names are well-formed, and this thread may use the backend. */
gboolean cal_guard_check_usable (CalBackend  *backend,
                                 GError     **error);
/* Judges what a virtual function reported; takes @result. */
gboolean cal_call_check   (CalCall     *call,
                           const char  *function,
                           gboolean     success,
                           GError      *result,
                           GError     **error);
/* The widest limits while the backend is being asked for them. */
gboolean cal_call_get_bounds (CalCall    *call,
                              CalBounds  *bounds,
                              GError    **error);

/* Arguments for the virtual functions. */
gboolean cal_call_check_day   (CalCall    *call,
                               gint64      julian_day,
                               GError    **error);
gboolean cal_call_check_year  (CalCall    *call,
                               gint64      year,
                               GError    **error);
gboolean cal_call_check_month (CalCall    *call,
                               int         year,
                               int         month,
                               GError    **error);
/* Once the month is known to be one. */
gboolean cal_call_check_month_day (CalCall  *call,
                                   int       year,
                                   int       month,
                                   int       day,
                                   GError  **error);

/* The shape of a year of a backend that is not ours, checked. */
int      cal_call_get_months (CalCall    *call,
                              int         year,
                              GError    **error);
int      cal_call_get_days   (CalCall    *call,
                              int         year,
                              int         month,
                              GError    **error);

/* The conversions of the function table; cal-guard-conversions.c. */
gboolean cal_guard_day_to_date (CalBackend  *self,
                                gint64       julian_day,
                                int         *year,
                                int         *month,
                                int         *day,
                                GError     **error);
gboolean cal_guard_date_to_day (CalBackend  *self,
                                int          year,
                                int          month,
                                int          day,
                                gint64      *julian_day,
                                GError     **error);
gboolean cal_guard_confirm     (CalBackend  *self,
                                gint64       julian_day,
                                int          year,
                                int          month,
                                int          day,
                                GError     **error);

/* The eras and names of the function table; cal-guard-names.c. */
guint cal_guard_get_n_eras (CalBackend *self);
CalEra *cal_guard_dup_era (CalBackend *self,
                           guint index);
gboolean cal_guard_get_era_for_day (CalBackend *self,
                                    gint64 julian_day,
                                    CalDayEra *era,
                                    GError **error);
CalNames *cal_guard_get_names (CalBackend *self,
                               const CalLocale *locale,
                               GError **error);
char *cal_guard_get_display_name (CalBackend *self,
                                  const char *locale);
char *cal_guard_get_month_name (CalBackend *self,
                                const char *locale,
                                int year,
                                int month,
                                CalNameWidth width,
                                CalNameContext context,
                                GError **error);
char *cal_guard_get_weekday_name (CalBackend *self,
                                  const char *locale,
                                  int weekday,
                                  CalNameWidth width,
                                  CalNameContext context,
                                  GError **error);
char *cal_guard_get_era_name (CalBackend *self,
                              const char *locale,
                              const char *era,
                              CalNameWidth width,
                              GError **error);
char *cal_guard_get_cyclic_year_name (CalBackend *self,
                                      const char *locale,
                                      int cyclic_year,
                                      CalNameWidth width,
                                      GError **error);
char *cal_guard_get_zodiac_name (CalBackend *self,
                                 const char *locale,
                                 int cyclic_year,
                                 CalNameWidth width,
                                 GError **error);

G_END_DECLS
