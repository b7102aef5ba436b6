/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend.h"
#include "cal-rule-private.h"

G_BEGIN_DECLS

/* A backend that is a rule.  backends/cal-native-backend.c makes its classes. */
typedef struct
{
  CalBackend parent_instance;

  const CalRule *rule; /* constant; never NULL */
} CalNativeBackend;

/* Recognising a native backend.
 *
 * The classes of native backends are entered into a small open hash table by
 * their class_init.  An instance whose class pointer is in it is a
 * CalNativeBackend: that is a proof of its type that costs one load and one
 * comparison, where g_type_check_instance_is_a () walks the type tree, and it
 * never reads more of an object than every GTypeInstance has.  The virtual
 * functions of such a class check their arguments themselves and keep their
 * promises, so that a method may end in a jump to them.
 */

#define CAL_NATIVE_CLASS_BITS 10

extern gpointer cal_native_classes[1 << CAL_NATIVE_CLASS_BITS];

static inline guint
cal_native_class_slot (gconstpointer klass)
{
  guint64 bits = (guint64) (guintptr) klass * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return (guint) (bits >> (64 - CAL_NATIVE_CLASS_BITS));
}

/* Most are in the slot that is theirs; those that are not take a search. */
static inline gboolean
cal_native_class_is_in_its_slot (gconstpointer klass)
{
  return __atomic_load_n (&cal_native_classes[cal_native_class_slot (klass)],
                          __ATOMIC_RELAXED) == klass;
}

static inline gboolean
cal_native_class_is_known (gconstpointer klass)
{
  guint slot = cal_native_class_slot (klass);
  gpointer entry;

  while ((entry = __atomic_load_n (&cal_native_classes[slot], __ATOMIC_RELAXED)) != NULL)
    {
      if (entry == klass)
        return TRUE;

      slot = (slot + 1) & ((1 << CAL_NATIVE_CLASS_BITS) - 1);
    }

  return FALSE;
}

/* The rule of a native backend; NULL for any other object.  @self is not NULL. */
static inline const CalRule *
cal_backend_peek_rule (CalBackend *self)
{
  if (G_LIKELY (cal_native_class_is_known (((GTypeInstance *) self)->g_class)))
    return ((CalNativeBackend *) self)->rule;

  return NULL;
}

static inline gboolean
cal_julian_day_is_in_domain (gint64 julian_day)
{
  /* One comparison instead of two. */
  return (guint64) julian_day - (guint64) CAL_JULIAN_DAY_MIN <=
         (guint64) CAL_JULIAN_DAY_MAX - (guint64) CAL_JULIAN_DAY_MIN;
}

/* Fills the locations that a caller gave for a date. */
static inline void
cal_set_date (int *year,
              int *month,
              int *day,
              int  year_value,
              int  month_value,
              int  day_value)
{
  if (year != NULL)
    *year = year_value;
  if (month != NULL)
    *month = month_value;
  if (day != NULL)
    *day = day_value;
}

/* A reference for the time of a method that calls a backend several times, any
 * of which may drop the caller's; NULL for a native backend, which calls nobody. */
static inline CalBackend *
cal_backend_hold (CalBackend *self)
{
  return cal_backend_peek_rule (self) == NULL ? g_object_ref (self) : NULL;
}

/* Calling the virtual functions of a backend that is not ours.
 *
 * A call in progress is a frame on the caller's stack, linked per thread.  It
 * holds a reference, so that the backend may be dropped meanwhile, and tells a
 * call that the backend's own virtual function makes (an inner one) from an
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
/* Judges what a virtual function reported; takes @result. */
gboolean cal_call_check   (CalCall     *call,
                           const char  *function,
                           gboolean     success,
                           GError      *result,
                           GError     **error);
void     cal_call_blame   (CalBackend  *backend,
                           GError     **error,
                           const char  *format,
                           ...) G_GNUC_PRINTF (3, 4);

/* Limits of every calendar. */
#define CAL_MAX_DAYS_IN_MONTH 999
#define CAL_MAX_MONTHS_IN_YEAR 99

/* Of a backend that is not ours: its range, with the years of its ends, and the
 * limits of its years and months, asked once.  The widest there are while it is
 * being asked for them. */
typedef struct
{
  gint64 first_day;
  gint64 last_day;
  int first_year;
  int last_year;
  int min_days;
  int max_days;
  int max_months;
} CalBounds;

#define CAL_WIDEST_BOUNDS \
  ((CalBounds) { CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, G_MININT + 1, G_MAXINT - 1, \
                 1, CAL_MAX_DAYS_IN_MONTH, CAL_MAX_MONTHS_IN_YEAR })

gboolean cal_call_get_bounds (CalCall    *call,
                              CalBounds  *bounds,
                              GError    **error);

/* What cal-backend.c keeps for cal-call.c. */
gboolean cal_backend_load_bounds        (CalBackend      *self,
                                         CalBounds       *bounds);
void     cal_backend_store_bounds       (CalBackend      *self,
                                         const CalBounds *bounds);

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

#define CAL_IS_NAME_WIDTH(width) ((guint) (width) <= CAL_NAME_WIDTH_NARROW)
#define CAL_IS_NAME_CONTEXT(context) ((guint) (context) <= CAL_NAME_CONTEXT_STANDALONE)

/* Installs the safe defaults; cal-backend-defaults.c. */
void cal_backend_class_set_defaults (CalBackendClass *klass);

/* Whether years have a place in a cycle, as far as the class can tell. */
gboolean cal_backend_has_cycle (CalBackend *self);

/* The era of that code or alias; NULL with an error that names those there are. */
CalEra *cal_backend_find_era (CalBackend  *self,
                              const char  *name,
                              GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Whether the id and the aliases are well-formed. */
gboolean cal_backend_check_names  (CalBackend  *self,
                                   GError     **error);
/* That, and whether this thread may use the backend. */
gboolean cal_backend_check_usable (CalBackend  *self,
                                   GError     **error);

/* Whether a text may name the backend: it is native, or is now in the registry. */
gboolean cal_backend_is_registered (CalBackend *self);

/* The id under which locale data know a calendar; of one that is not native
 * there are only those that all calendars share, which the Gregorian one has. */
static inline const char *
cal_backend_get_data_id (CalBackend *self)
{
  const CalRule *rule = cal_backend_peek_rule (self);

  return rule != NULL ? rule->id : "gregory";
}

/* Arguments of any backend; each error names field, value and limits. */
gboolean cal_backend_check_day    (CalBackend  *self,
                                   gint64       julian_day,
                                   GError     **error);
gboolean cal_backend_check_year   (CalBackend  *self,
                                   gint64       year,
                                   GError     **error);
gboolean cal_backend_check_month  (CalBackend  *self,
                                   int          year,
                                   int          month,
                                   GError     **error);

/* Whether both conversions of a backend that is not ours agree on a day, even
 * within a call of its own, whose results are not confirmed. */
gboolean cal_backend_confirm     (CalBackend  *self,
                                  gint64       julian_day,
                                  int          year,
                                  int          month,
                                  int          day,
                                  GError     **error);
gboolean cal_backend_check_weekday (int        weekday,
                                    GError   **error);
gboolean cal_backend_check_cyclic_year (CalBackend  *self,
                                        int          cyclic_year,
                                        GError     **error);

/* Sets the error for what is wrong with a date that does not exist. */
void     cal_error_set_day       (GError    **error,
                                  gint64      julian_day,
                                  gint64      first,
                                  gint64      last);
void     cal_error_set_year      (GError    **error,
                                  CalBackend *backend,
                                  gint64      year,
                                  int         first,
                                  int         last);
void     cal_error_set_month     (GError    **error,
                                  CalBackend *backend,
                                  int         year,
                                  int         month,
                                  int         months);
void     cal_error_set_month_day (GError    **error,
                                  CalBackend *backend,
                                  int         year,
                                  int         month,
                                  int         day,
                                  int         days);

G_END_DECLS
