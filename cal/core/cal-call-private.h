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
  CAL_QUESTION_NAMES = 1 << 3,
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
/* Whether nothing is wrong with the backend, and this thread may use it. */
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
/* The same after an argument was checked against them. */
CalBounds cal_call_peek_bounds (CalCall  *call);

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

/* What a virtual function gave as a number, within bounds, or 0 with an error; takes
 * @result.  A bound is no number of its own. */
int      cal_call_check_number (CalCall     *call,
                                const char  *function,
                                int          number,
                                int          least,
                                int          most,
                                GError      *result,
                                GError     **error);

/* The days that a month lacks, once the month is known to be one. */
gboolean cal_call_get_gap   (CalCall    *call,
                             int         year,
                             int         month,
                             CalGap     *gap,
                             GError    **error);

/* The days of the function table; cal-guard-days.c. */
gboolean cal_guard_get_gap (CalBackend *self,
                            int year,
                            int month,
                            CalGap *gap,
                            GError **error);
int cal_guard_get_day_of_week (CalBackend *self,
                               gint64 julian_day,
                               GError **error);
gboolean cal_guard_may_lack_weekday (CalBackend *self);
gboolean cal_guard_get_day_label (CalBackend *self,
                                  gint64 julian_day,
                                  CalLabel *label,
                                  gboolean *known,
                                  GError **error);
gboolean cal_guard_get_day_for_label (CalBackend *self,
                                      const CalLabel *label,
                                      CalLabelWhich which,
                                      CalOverflow overflow,
                                      gint64 *julian_day,
                                      GError **error);
char *cal_guard_dup_day_name (CalBackend *self,
                              gint64 julian_day,
                              const char *locale,
                              CalNameWidth width);
char *cal_guard_dup_source_for_day (CalBackend *self,
                                    gint64 julian_day);

/* The eras and names of the function table; cal-guard-names.c. */
guint cal_guard_get_n_eras (CalBackend *self);
CalEra *cal_guard_dup_era (CalBackend *self,
                           guint index);
gboolean cal_guard_has_turning_era (CalBackend *self);
gboolean cal_guard_get_era_for_day (CalBackend *self,
                                    gint64 julian_day,
                                    CalDayEra *era,
                                    GError **error);
guint cal_guard_get_n_year_counts (CalBackend *self);
CalEra *cal_guard_dup_year_count (CalBackend *self,
                                  guint index);
gboolean cal_guard_get_era_year (CalBackend *self,
                                 gint64 julian_day,
                                 CalEra *era,
                                 int *era_year,
                                 GError **error);
guint cal_guard_get_n_cycles (CalBackend *self);
char *cal_guard_dup_cycle_id (CalBackend *self,
                              guint index);
gboolean cal_guard_uses_cycle (CalBackend *self,
                               const CalCycle *cycle);
const CalRuleNames *cal_guard_get_rule_names (CalBackend *self);
CalNameTable *cal_guard_dup_name_table (CalBackend *self);
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
