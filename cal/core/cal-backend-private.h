/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "cal-backend.h"
#include "cal-month-code-private.h"
#include "cal-rule-private.h"
#include "locale/cal-name-table-private.h"
#include "locale/cal-names-private.h"

G_BEGIN_DECLS

/* Limits of every calendar. */
#define CAL_MAX_DAYS_IN_MONTH 999
#define CAL_MAX_MONTHS_IN_YEAR 99

/* The range of a backend with the years of its ends, and the limits of its years
 * and months. */
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

/* The era of a day and the year in it. */
typedef struct
{
  int index;        /* −1: no era covers the day */
  int year;         /* then the arithmetic year */
  const char *code; /* NULL if there is no era; owned unless the backend is constant */
} CalDayEra;

/* The days that a month lacks; n is 0 where it lacks none. */
typedef struct
{
  int first;
  int n;
} CalGap;

static inline gboolean
cal_gap_holds (const CalGap *gap,
               int           day)
{
  return day >= gap->first && day - gap->first < gap->n;
}

/* The number of the day that is the @place-th of its month, and back. */
static inline int
cal_gap_number_day (const CalGap *gap,
                    int           place)
{
  return place < gap->first ? place : place + gap->n;
}

static inline int
cal_gap_place_day (const CalGap *gap,
                   int           day)
{
  return day < gap->first ? day : day - gap->n;
}

/* What stands between the library and a calendar.
 *
 * Every backend has one such table.  cal-native.c fills it from the rule of a
 * built-in calendar, cal-guard.c with calls of the virtual functions of any other
 * class, whose results it checks.  The public methods check their arguments and
 * make one call through it, and all other code of the library uses it as well, so
 * that nothing else asks what kind of backend it deals with.
 *
 * Where no other value is named, functions return FALSE, 0 or NULL with an error.
 * Functions check the years, months and days that they are given.
 */
typedef struct
{
  /* Whether the answers never change, cannot fail within the range and run no
   * code of others: then nothing needs a reference or a copy of them. */
  gboolean is_constant;

  /* Whether two instances that have this table are the same calendar, and a number that
   * is then the same; NULL: each is a calendar of its own. */
  gboolean     (*equal)                (CalBackend    *self,
                                        CalBackend    *other);
  guint        (*hash)                 (CalBackend    *self);

  gboolean     (*check_usable)         (CalBackend    *self,
                                        GError       **error);
  gboolean     (*get_bounds)           (CalBackend    *self,
                                        CalBounds     *bounds,
                                        GError       **error);
  gboolean     (*check_month)          (CalBackend    *self,
                                        int            year,
                                        int            month,
                                        GError       **error);

  /* The conversions; all locations may be NULL, and are set to 0 on failure. */
  gboolean     (*julian_day_to_date)   (CalBackend    *self,
                                        gint64         julian_day,
                                        int           *year,
                                        int           *month,
                                        int           *day,
                                        GError       **error);
  gboolean     (*date_to_julian_day)   (CalBackend    *self,
                                        int            year,
                                        int            month,
                                        int            day,
                                        gint64        *julian_day,
                                        GError       **error);
  /* Many at once, of a constant backend only.  The days given are in its range; of those
   * found, what is outside the range is of no date.  cal-column.c */
  void         (*convert_days)         (CalBackend    *self,
                                        const gint32  *julian_days,
                                        gsize          n,
                                        gint32        *years,
                                        gint8         *months,
                                        gint16        *days);
  void         (*convert_dates)        (CalBackend    *self,
                                        const gint32  *years,
                                        const gint8   *months,
                                        const gint16  *days,
                                        gsize          n,
                                        gint32        *julian_days);
  /* Whether both conversions of a backend that is not constant agree on a date, even within a
   * virtual function, where they are not confirmed. */
  gboolean     (*confirm)              (CalBackend    *self,
                                        gint64         julian_day,
                                        int            year,
                                        int            month,
                                        int            day,
                                        GError       **error);

  /* Years and months. */
  int          (*get_months_in_year)   (CalBackend    *self,
                                        int            year,
                                        GError       **error);
  int          (*get_days_in_month)    (CalBackend    *self,
                                        int            year,
                                        int            month,
                                        GError       **error);
  int          (*get_days_in_year)     (CalBackend    *self,
                                        int            year,
                                        GError       **error);
  /* The run of day numbers that a month lacks. */
  gboolean     (*get_gap)              (CalBackend    *self,
                                        int            year,
                                        int            month,
                                        CalGap        *gap,
                                        GError       **error);
  gboolean     (*is_leap_year)         (CalBackend    *self,
                                        int            year,
                                        GError       **error);
  /* The first day of a year; of a constant backend it may lie before the domain. */
  gboolean     (*get_new_year)         (CalBackend    *self,
                                        int            year,
                                        gint64        *julian_day,
                                        GError       **error);

  /* The months from the first day of a year to that of a later one, where that is
   * known without asking all years between; FALSE without an error where not. */
  gboolean     (*count_months)         (CalBackend    *self,
                                        int            first,
                                        int            end,
                                        gint64        *months);

  /* Month codes. */
  CalMonthCode (*get_month_code)       (CalBackend    *self,
                                        int            year,
                                        int            month,
                                        GError       **error);
  int          (*get_month_for_code)   (CalBackend    *self,
                                        int            year,
                                        CalMonthCode   code,
                                        CalOverflow    overflow,
                                        GError       **error);
  /* Whether some year may have the code, as far as is known. */
  gboolean     (*check_month_code)     (CalBackend    *self,
                                        CalMonthCode   code,
                                        GError       **error);
  /* Whether a month has another name because the leap month is right before it or, in some
   * calendars, right after it; of a constant backend only, as names of that kind are. */
  gboolean     (*is_beside_leap)       (CalBackend    *self,
                                        int            year,
                                        int            month);
  /* The code of the month that a leap month becomes where it is missing. */
  CalMonthCode (*replace_leap_code)    (CalBackend    *self,
                                        CalMonthCode   code);

  /* Days. */
  int          (*get_day_of_week)      (CalBackend    *self,
                                        gint64         julian_day,
                                        GError       **error);
  /* Whether some day may be outside the week. */
  gboolean     (*may_lack_weekday)     (CalBackend    *self);
  CalAccuracy  (*get_accuracy)         (CalBackend    *self,
                                        gint64         julian_day,
                                        GError       **error);
  /* FALSE with a range that is empty if there is none. */
  gboolean     (*get_authoritative_range) (CalBackend *self,
                                        gint64        *first,
                                        gint64        *last);
  char        *(*get_authority)        (CalBackend    *self);
  char        *(*dup_source_for_day)   (CalBackend    *self,
                                        gint64         julian_day);
  gboolean     (*is_proleptic)         (CalBackend    *self);

  /* Eras, by their places from 0, the latest first; NULL for a place too large. */
  guint        (*get_n_eras)           (CalBackend    *self);
  CalEra      *(*dup_era)              (CalBackend    *self,
                                        guint          index);
  /* Whether the years of one of them begin within the arithmetic year. */
  gboolean     (*has_turning_era)      (CalBackend    *self);
  gboolean     (*get_era_for_day)      (CalBackend    *self,
                                        gint64         julian_day,
                                        CalDayEra     *era,
                                        GError       **error);

  /* Counts of years beside the eras, as eras are; and the year of a day in one of either,
   * of any kind. */
  guint        (*get_n_year_counts)    (CalBackend    *self);
  CalEra      *(*dup_year_count)       (CalBackend    *self,
                                        guint          index);
  gboolean     (*get_era_year)         (CalBackend    *self,
                                        gint64         julian_day,
                                        CalEra        *era,
                                        int           *era_year,
                                        GError       **error);

  /* Labels of days; *known is FALSE for a day whose label is its place in the month.  Of
   * the days of a label @which decides. */
  gboolean     (*get_day_label)        (CalBackend    *self,
                                        gint64         julian_day,
                                        CalLabel      *label,
                                        gboolean      *known,
                                        GError       **error);
  gboolean     (*get_day_for_label)    (CalBackend    *self,
                                        const CalLabel *label,
                                        CalLabelWhich  which,
                                        CalOverflow    overflow,
                                        gint64        *julian_day,
                                        GError       **error);
  /* What people call a day; NULL without an error where nothing. */
  char        *(*dup_day_name)         (CalBackend    *self,
                                        gint64         julian_day,
                                        const char    *locale,
                                        CalNameWidth   width);

  /* The place of a year in its cycle; 0, too, where there is none. */
  gboolean     (*has_cycle)            (CalBackend    *self);
  int          (*get_cyclic_year)      (CalBackend    *self,
                                        int            year,
                                        GError       **error);

  /* The cycles by which people name days and years, by their places from 0; NULL for a
   * place too large. */
  guint        (*get_n_cycles)         (CalBackend    *self);
  char        *(*dup_cycle_id)         (CalBackend    *self,
                                        guint          index);
  gboolean     (*uses_cycle)           (CalBackend    *self,
                                        const CalCycle *cycle);

  /* The month of a memorial day in another year, as the rule has it; fails where the
   * calendar has no such custom. */
  CalMonthCode (*get_memorial_month)   (CalBackend    *self,
                                        CalFields      date,
                                        int            year,
                                        gboolean      *clamp,
                                        GError       **error);

  /* The names that the calendar has by itself; NULL: it gives them one by one. */
  const CalRuleNames *(*get_rule_names) (CalBackend   *self);
  /* A table of names that its maker gave; NULL: none. */
  CalNameTable *(*dup_name_table)      (CalBackend    *self);

  /* Names.  Those of a constant backend are complete; of any other, what is
   * missing is asked from the functions below. */
  CalNames    *(*get_names)            (CalBackend      *self,
                                        const CalLocale *locale,
                                        GError         **error);
  char        *(*get_display_name)     (CalBackend      *self,
                                        const char      *locale);
  char        *(*get_month_name)       (CalBackend      *self,
                                        const char      *locale,
                                        int              year,
                                        int              month,
                                        CalNameWidth     width,
                                        CalNameContext   context,
                                        GError         **error);
  char        *(*get_weekday_name)     (CalBackend      *self,
                                        const char      *locale,
                                        int              weekday,
                                        CalNameWidth     width,
                                        CalNameContext   context,
                                        GError         **error);
  char        *(*get_era_name)         (CalBackend      *self,
                                        const char      *locale,
                                        const char      *era,
                                        CalNameWidth     width,
                                        GError         **error);
  char        *(*get_cyclic_year_name) (CalBackend      *self,
                                        const char      *locale,
                                        int              cyclic_year,
                                        CalNameWidth     width,
                                        GError         **error);
  char        *(*get_zodiac_name)      (CalBackend      *self,
                                        const char      *locale,
                                        int              cyclic_year,
                                        CalNameWidth     width,
                                        GError         **error);
} CalBackendFuncs;

/* What every instance has beside its GObject. */
typedef struct
{
  const CalBackendFuncs *funcs; /* never NULL */

  /* Of a built-in calendar these are its rule's. */
  const char *id;               /* fit to be shown; NULL if there is none */
  const char *const *aliases;   /* likewise, NULL-terminated; or NULL */
  CalSystem system;
  CalKind kind;
  CalDayStart day_start;
  CalLeapMonthConstrain leap_constrain;
  gboolean writes_labels;       /* the label of a day stands for it in styles and sheets */
  gboolean thread_safe;
  gint registered;              /* atomic; whether it is in the registry, as others are */
  gboolean permanent;           /* the registry's own instance, which is never destroyed */
  int constant_months;          /* of every year; 0: not known to be the same */
  const CalBounds *bounds;      /* atomic; NULL until they are known */
  const CalTextTraits *text;    /* constant; NULL if it follows from the eras */
  CalNameTable *name_table;     /* (owned) frozen; atomic; or NULL */
  CalNamesShelf *names_shelf;   /* (owned) atomic; names of a rule that others do not have */

  /* Of any other. */
  char *own_id;                 /* (owned) */
  char **own_aliases;           /* (owned) */
  GError *fault;                /* (owned) why it refuses to work: what is wrong with one of them, or
                                 * with a property of a calendar with parameters; or NULL */
  GThread *thread;              /* (owned) that constructed it; compared, never used */
  gint names_asked;             /* atomic; whether the class has given its table of names, or none */
} CalBackendPrivate;

/* How far that is from the instance; constant once there is any. */
extern gint cal_backend_private_offset;

static inline CalBackendPrivate *
cal_backend_get_private (CalBackend *self)
{
  return G_STRUCT_MEMBER_P (self, cal_backend_private_offset);
}

static inline const CalBackendFuncs *
cal_backend_get_funcs (CalBackend *self)
{
  return cal_backend_get_private (self)->funcs;
}

/* Whether two backends are the same calendar. */
static inline gboolean
cal_backend_is_same (CalBackend *self,
                     CalBackend *other)
{
  const CalBackendFuncs *funcs;

  if (G_LIKELY (self == other))
    return TRUE;

  funcs = cal_backend_get_funcs (self);

  return funcs->equal != NULL && funcs == cal_backend_get_funcs (other) && funcs->equal (self, other);
}

static inline guint
cal_backend_make_hash (CalBackend *self)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (self);

  return G_LIKELY (funcs->hash == NULL) ? g_direct_hash (self) : funcs->hash (self);
}

/* Recognising a backend fast.
 *
 * The classes of built-in calendars are entered into a small table by their
 * class_init.  An instance whose class pointer is in the slot that the pointer
 * hashes to is a CalBackend: that costs one load and one comparison, where
 * g_type_check_instance_is_a () walks the type tree, and it never reads more of
 * an object than every GTypeInstance has.  A class that finds its slot taken is
 * recognised by its type.
 */
#define CAL_KNOWN_CLASS_BITS 10

extern gpointer cal_known_classes[1 << CAL_KNOWN_CLASS_BITS];

static inline guint
cal_known_class_slot (gconstpointer klass)
{
  guint64 bits = (guint64) (guintptr) klass * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return (guint) (bits >> (64 - CAL_KNOWN_CLASS_BITS));
}

/* FALSE says nothing.  @self is not NULL. */
static inline gboolean
cal_backend_is_known (CalBackend *self)
{
  gconstpointer klass = ((GTypeInstance *) self)->g_class;

  return __atomic_load_n (&cal_known_classes[cal_known_class_slot (klass)], __ATOMIC_RELAXED) == klass;
}

static inline gboolean
cal_backend_check_type (CalBackend *self)
{
  return self != NULL && (G_LIKELY (cal_backend_is_known (self)) || CAL_IS_BACKEND (self));
}

/* The Julian Day Number of 1 January 1970. */
#define CAL_UNIX_EPOCH 2440588

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

/* A reference for the time of work that calls a backend several times, any of
 * which may drop the caller's; NULL where no code of others is called. */
static inline CalBackend *
cal_backend_hold (CalBackend *self)
{
  return cal_backend_get_funcs (self)->is_constant ? NULL : g_object_ref (self);
}

/* What is peculiar to the texts of a backend: how it writes years depends on whether it
 * has eras. */
const CalTextTraits *cal_backend_get_text_traits (CalBackend *self);

/* Whether its dates are those of ISO 8601 itself. */
static inline gboolean
cal_backend_is_iso (CalBackend *self)
{
  const CalTextTraits *text = cal_backend_get_private (self)->text;

  return text != NULL && text->is_iso;
}

/* The table of foreign classes; cal-guard.c. */
extern const CalBackendFuncs cal_guard_funcs;

/* Installs the safe defaults of the class; cal-defaults.c. */
void cal_backend_class_set_defaults (CalBackendClass *klass);
/* Whether a class has a cycle of years, as far as it shows. */
gboolean cal_backend_class_has_cycle (CalBackendClass *klass);
/* Whether it overrides the functions for these, so that some month or day may have any. */
gboolean cal_backend_class_has_gaps   (CalBackendClass *klass);
gboolean cal_backend_class_has_labels (CalBackendClass *klass);
/* Whether its months are called what its table of names says. */
gboolean cal_backend_class_names_by_table (CalBackendClass *klass);
/* Whether it says itself which weekday a day is. */
gboolean cal_backend_class_has_weekdays (CalBackendClass *klass);

/* Checks of what a caller gives; each error names the field, the value and what
 * is allowed.  cal-checks.c */
gboolean cal_backend_check_day         (CalBackend  *self,
                                        gint64       julian_day,
                                        GError     **error);
gboolean cal_backend_check_any_year    (CalBackend  *self,
                                        gint64       year,
                                        GError     **error);
gboolean cal_backend_check_cyclic_year (CalBackend  *self,
                                        int          cyclic_year,
                                        GError     **error);
gboolean cal_backend_parse_code        (CalBackend    *self,
                                        const char    *text,
                                        CalMonthCode  *code,
                                        GError       **error);
gboolean cal_check_weekday             (int          weekday,
                                        GError     **error);

/* The bounds; FALSE with an error. */
static inline gboolean
cal_backend_load_bounds (CalBackend  *self,
                         CalBounds   *bounds,
                         GError     **error)
{
  const CalBackendPrivate *priv = cal_backend_get_private (self);

  if (G_UNLIKELY (!priv->funcs->is_constant))
    return priv->funcs->get_bounds (self, bounds, error);

  *bounds = *priv->bounds;
  return TRUE;
}

static inline gboolean
cal_backend_check_year (CalBackend  *self,
                        gint64       year,
                        GError     **error)
{
  const CalBackendPrivate *priv = cal_backend_get_private (self);

  return (G_LIKELY (priv->funcs->is_constant) &&
          G_LIKELY (year >= priv->bounds->first_year && year <= priv->bounds->last_year)) ||
         cal_backend_check_any_year (self, year, error);
}

/* Says that a calendar has no rule for memorial days. */
void     cal_error_set_no_memorial (GError    **error,
                                    CalBackend *backend);
/* The errors of dates that do not exist. */
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
/* @name is that of the month, in English. */
void     cal_error_set_month_day (GError    **error,
                                  CalBackend *backend,
                                  int         year,
                                  int         month,
                                  const char *name,
                                  int         day,
                                  int         days,
                                  const CalGap *gap);
/* Of a day that the month lacks. */
void     cal_error_set_gap       (GError    **error,
                                  CalBackend *backend,
                                  int         year,
                                  int         month,
                                  const CalGap *gap,
                                  int         day);
/* Of a day that the month would have if @next did not come after its @last. */
void     cal_error_set_cut       (GError    **error,
                                  CalBackend *backend,
                                  int         year,
                                  int         month,
                                  int         day,
                                  int         last,
                                  CalFields   next);
/* Of labels: that there are none, or not this one, and perhaps why. */
void     cal_error_set_no_labels (GError    **error,
                                  CalBackend *backend);
void     cal_error_set_label     (GError         **error,
                                  CalBackend      *backend,
                                  const CalLabel  *label,
                                  const char      *why);
/* Says that a backend breaks its promises. */
void     cal_error_set_broken    (GError    **error,
                                  CalBackend *backend,
                                  const char *format,
                                  ...) G_GNUC_PRINTF (3, 4);

/* The id; empty if there is none. */
static inline const char *
cal_backend_peek_id (CalBackend *self)
{
  const char *id = cal_backend_get_private (self)->id;

  return id != NULL ? id : "";
}

/* The number of the last day of a month; 0 with an error.  cal-checks.c */
int      cal_backend_find_last_day (CalBackend  *self,
                                    int          year,
                                    int          month,
                                    GError     **error);

/* The eras of a backend as a NULL-terminated array, latest first, and the one of
 * a code or alias; NULL with an error that names those there are.  cal-checks.c */
CalEra **cal_backend_dup_eras (CalBackend  *self) G_GNUC_WARN_UNUSED_RESULT;
void     cal_eras_free        (CalEra     **eras);
CalEra  *cal_backend_find_era (CalBackend  *self,
                               const char  *name,
                               GError     **error) G_GNUC_WARN_UNUSED_RESULT;
/* The counts of years beside them, likewise, and one of either kind. */
CalEra **cal_backend_dup_counts (CalBackend *self) G_GNUC_WARN_UNUSED_RESULT;
CalEra  *cal_backend_find_era_or_count (CalBackend  *self,
                                        const char  *name,
                                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Walks over days and checks that a backend keeps its promises; cal-validate.c */
gboolean cal_backend_walk (CalBackend  *self,
                           gint64       first_day,
                           gint64       last_day,
                           GError     **error);

/* Whether a backend has what its table of names is about: all eras and, of one that is
 * native, all months; a foreign one has the months of the years between two, or of some
 * around them, as far as these show it.  cal-table-check.c */
gboolean cal_backend_check_name_table (CalBackend          *self,
                                       const CalNameTable  *table,
                                       GError             **error);
gboolean cal_backend_has_named         (CalBackend         *self,
                                        const CalTableName *name);
gboolean cal_backend_check_named_years (CalBackend         *self,
                                        int                 first_year,
                                        int                 last_year,
                                        GError            **error);

/* Whether the id and the aliases of a backend that is not built in are
 * well-formed, and its properties what they have to be; cal-call.c. */
gboolean cal_guard_check_fault (CalBackend  *self,
                                GError     **error);

/* Whether a text may name the backend: it is built in, or is now in the registry. */
static inline gboolean
cal_backend_is_registered (CalBackend *self)
{
  CalBackendPrivate *priv = cal_backend_get_private (self);

  return priv->system != CAL_SYSTEM_CUSTOM || g_atomic_int_get (&priv->registered);
}

/* A day as a date of ISO 8601 with the annotation; a calendar that is not registered is
 * not named.  cal-iso-text.c */
char *cal_iso_text_write             (gint32         julian_day,
                                      CalBackend    *backend,
                                      CalAnnotation  annotation) G_GNUC_WARN_UNUSED_RESULT;
/* The annotation alone. */
void  cal_iso_text_append_annotation (GString       *text,
                                      CalBackend    *backend,
                                      CalAnnotation  annotation);

G_END_DECLS
