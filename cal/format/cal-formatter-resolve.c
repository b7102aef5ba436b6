/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* From the fields of a text to the day that they mean. */

#include "config.h"

#include "cal-formatter-private.h"

#include "cal-day-label-private.h"
#include "cal-era-private.h"
#include "cal-error-private.h"
#include "cal-error.h"
#include "cal-math-private.h"
#include "cal-registry.h"
#include "cal-turning-private.h"

/* Years without their century or cycle are taken from the 100 or 60 years that
 * end so many years from now, as CLDR has it. */
#define YEARS_AHEAD 20
/* That of CAL_JULIAN_DAY_MIN. */
#define ISO_FIRST_YEAR (-999999)

static gboolean
fail_missing (const char  *what,
              GError     **error)
{
  g_set_error (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD, "the text has no %s", what);
  return FALSE;
}

/* A number that was read, as an int; what does not fit is no year either. */
static gboolean
take (gint64   value,
      int     *result,
      GError **error)
{
  if (value >= G_MININT && value <= G_MAXINT)
    {
      *result = (int) value;
      return TRUE;
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "year %" G_GINT64_FORMAT " is out of range", value);
  return FALSE;
}

/* The day may be another one where the user is, which does not matter. */
gint64
cal_field_context_get_today (void)
{
  return g_get_real_time () / (G_USEC_PER_SEC * (gint64) 86400) + CAL_UNIX_EPOCH;
}

gboolean
cal_field_context_find_present (const CalFieldContext  *self,
                                int                    *year,
                                GError                **error)
{
  gint64 first, last;

  return cal_backend_get_range (self->backend, &first, &last, error) &&
         cal_backend_julian_day_to_date (self->backend, CLAMP (cal_field_context_get_today (), first, last),
                                         year, NULL, NULL, error);
}

/* The first of @span years, one of which a shortened year is to be. */
static gboolean
find_first_year (const CalFieldContext  *context,
                 int                     span,
                 int                    *year,
                 GError                **error)
{
  if (context->first_year != G_MININT)
    {
      *year = context->first_year;
      return TRUE;
    }

  if (!cal_field_context_find_present (context, year, error))
    return FALSE;

  *year += YEARS_AHEAD - span;

  return TRUE;
}

/* The era of the text or the latest; NULL: the calendar has none. */
static CalEra *
find_era (const CalReading      *self,
          const CalFieldContext *context)
{
  return cal_field_context_get_era ((CalFieldContext *) context,
                                    cal_reading_has (self, CAL_SLOT_ERA) ? (guint) self->values[CAL_SLOT_ERA] : 0);
}

/* What finds the day of a text in an arithmetic year. */
typedef struct
{
  const CalReading *reading;
  const CalFieldContext *context;
} Wanted;

static gboolean find_day (CalBackend     *backend,
                          gconstpointer   data,
                          int             year,
                          gint64         *julian_day,
                          GError        **error);

/* The arithmetic year of a year of an era or another count.  Where that begins within
 * the arithmetic year, the month and the day decide. */
static gboolean
resolve_counted_year (const CalReading       *self,
                      const CalFieldContext  *context,
                      CalEra                 *era,
                      gint64                  counted,
                      int                    *year,
                      GError                **error)
{
  Wanted wanted = { self, context };
  int era_year;

  if (era == NULL || !cal_era_is_turning (era))
    return take (era != NULL ? cal_era_year_to_arithmetic (era, counted) : counted, year, error);

  return take (counted, &era_year, error) &&
         cal_turning_pick_year (context->backend, era, era_year, find_day, &wanted, cal_reading_has (self, CAL_SLOT_LATE),
                                CAL_OVERFLOW_REJECT, year, error);
}

/* An era that begins with its year 1, in whichever direction it counts, has no other. */
static gboolean
check_era_year (const CalReading  *self,
                CalEra            *era,
                gint64             value,
                GError           **error)
{
  if (era == NULL || !cal_reading_has (self, CAL_SLOT_ERA) || value >= 1 ||
      (cal_era_get_kind (era) != CAL_ERA_KIND_BACKWARD && cal_era_get_first_day (era) == CAL_JULIAN_DAY_MIN))
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "year %" G_GINT64_FORMAT " of era “%s” is out of range; it must be at least 1",
               value, cal_era_get_code (era));
  return FALSE;
}

/* Years of an era, that of the text or the latest.  What is too large for one that
 * began in the life of people is the year of the calendar. */
static gboolean
resolve_era_year (const CalReading       *self,
                  const CalFieldContext  *context,
                  gint64                  value,
                  int                    *year,
                  GError                **error)
{
  CalEra *era = find_era (self, context);

  if (!check_era_year (self, era, value, error))
    return FALSE;

  if (context->text->has_reigns && era != NULL && !cal_reading_has (self, CAL_SLOT_ERA) &&
      cal_era_get_kind (era) == CAL_ERA_KIND_OFFSET && value > CAL_LONGEST_REIGN)
    return take (value, year, error);

  if (G_LIKELY (!context->turns))
    return take (era != NULL ? cal_era_year_to_arithmetic (era, value) : value, year, error);

  return resolve_counted_year (self, context, era, value, year, error);
}

/* Whether an era counts all years of the calendar, from one or another. */
static gboolean
counts_all_years (CalEra *era)
{
  return cal_era_get_kind (era) == CAL_ERA_KIND_EPOCH || cal_era_is_turning (era) ||
         (cal_era_get_kind (era) == CAL_ERA_KIND_OFFSET && cal_era_get_first_day (era) == CAL_JULIAN_DAY_MIN);
}

/* The year of an era that a year of the calendar begins in. */
static gboolean
find_first_era_year (const CalFieldContext  *context,
                     CalEra                 *era,
                     int                    *year,
                     GError                **error)
{
  const CalBackendFuncs *funcs = cal_backend_get_funcs (context->backend);
  gint64 new_year;

  return funcs->get_new_year (context->backend, *year, &new_year, error) &&
         funcs->get_era_year (context->backend, new_year, era, year, error);
}

/* The year with two last digits, of the hundred years that those are taken from.  Only
 * where an era counts the years of the calendar, or turns, are they enough to know it by. */
static gboolean
resolve_short_year (const CalReading       *self,
                    const CalFieldContext  *context,
                    gint64                  value,
                    int                    *year,
                    GError                **error)
{
  CalEra *era = find_era (self, context);
  gboolean turns = era != NULL && cal_era_is_turning (era);
  int first;

  if (!check_era_year (self, era, value, error))
    return FALSE;

  if (era != NULL && !counts_all_years (era))
    return take (cal_era_year_to_arithmetic (era, value), year, error);

  if (!find_first_year (context, 100, &first, error) ||
      (turns && !find_first_era_year (context, era, &first, error)))
    return FALSE;

  if (era != NULL && !turns)
    first = (int) cal_era_year_from_arithmetic (era, first);

  value = first + cal_floor_mod ((int) value - cal_floor_mod (first, 100), 100);

  return resolve_counted_year (self, context, era, value, year, error);
}

/* The place of the first count whose year is there; −1: none is. */
static int
find_count (const CalReading *self)
{
  for (int i = 0; i < CAL_FORMATTER_N_COUNTS; i++)
    if (cal_reading_has (self, (CalSlot) (CAL_SLOT_FIRST_COUNT_YEAR + i)))
      return i;

  return -1;
}

static gboolean
resolve_cyclic_year (const CalReading       *self,
                     const CalFieldContext  *context,
                     int                    *year,
                     GError                **error)
{
  int first, first_cyclic;

  if (!find_first_year (context, 60, &first, error))
    return FALSE;

  first_cyclic = cal_backend_get_cyclic_year (context->backend, first, error);

  if (first_cyclic == 0)
    return FALSE;

  *year = first + cal_floor_mod ((int) self->values[CAL_SLOT_CYCLIC_YEAR] - first_cyclic, 60);

  return TRUE;
}

/* Whether no year of the domain begins later in an ISO year than the first of them, which begins
 * before the first day of ISO 8601. */
static gboolean
is_before_iso (const CalFieldContext *context,
               int                    iso_year,
               int                   *year)
{
  CalBounds bounds;
  int related;
  gint64 new_year;

  if (!cal_backend_load_bounds (context->backend, &bounds, NULL) ||
      !cal_backend_get_related_iso_year (context->backend, bounds.first_year, &related, NULL) || related != iso_year ||
      !cal_backend_get_funcs (context->backend)->get_new_year (context->backend, bounds.first_year + 1, &new_year, NULL) ||
      new_year <= CAL_JULIAN_DAY_MIN)
    return FALSE;

  *year = bounds.first_year;

  return TRUE;
}

/* The last year that begins in an ISO year. */
static gboolean
find_last_related_year (const CalFieldContext  *context,
                        int                     iso_year,
                        int                    *year,
                        GError                **error)
{
  g_autoptr (CalBackend) iso = cal_backend_lookup ("iso8601", error);
  gint64 last_day;

  if (iso_year < ISO_FIRST_YEAR && is_before_iso (context, iso_year, year))
    return TRUE;

  return iso != NULL &&
         cal_backend_date_to_julian_day (iso, iso_year, 12, 31, &last_day, error) &&
         cal_backend_julian_day_to_date (context->backend, last_day, year, NULL, NULL, error);
}

/* Of two years that begin in one ISO year, that in which the day is; if it is in both, the
 * text has two meanings. */
static gboolean
choose_year (const CalReading       *self,
             const CalFieldContext  *context,
             int                    *year,
             GError                **error)
{
  Wanted wanted = { self, context };
  g_autofree char *first = NULL, *second = NULL;
  gint64 days[2];
  gboolean in_first = find_day (context->backend, &wanted, *year - 1, &days[0], NULL);
  gboolean in_second = find_day (context->backend, &wanted, *year, &days[1], NULL);

  if (!in_first || !in_second)
    {
      *year -= in_first ? 1 : 0;
      return TRUE;
    }

  first = cal_iso_text_write ((gint32) days[0], context->backend, CAL_ANNOTATION_AUTO);
  second = cal_iso_text_write ((gint32) days[1], context->backend, CAL_ANNOTATION_AUTO);
  cal_error_set_ambiguous (error, "the day, in whose ISO year two years begin,",
                           (const char *[]) { first, second, NULL });
  return FALSE;
}

/* An ISO year and, if it is there, the name in the cycle. */
static gboolean
resolve_related_year (const CalReading       *self,
                      const CalFieldContext  *context,
                      int                    *year,
                      GError                **error)
{
  CalBackend *backend = context->backend;
  int iso_year, before;

  if (!take (self->values[CAL_SLOT_RELATED_YEAR], &iso_year, error) ||
      !find_last_related_year (context, iso_year, year, error))
    return FALSE;

  if (!cal_backend_get_related_iso_year (backend, *year - 1, &before, NULL) || before != iso_year)
    return TRUE;

  if (!cal_reading_has (self, CAL_SLOT_CYCLIC_YEAR))
    return choose_year (self, context, year, error);

  if (cal_backend_get_cyclic_year (backend, *year, NULL) != self->values[CAL_SLOT_CYCLIC_YEAR])
    --*year;

  return TRUE;
}

gboolean
cal_reading_resolve_year (const CalReading       *self,
                          const CalFieldContext  *context,
                          int                    *year,
                          GError                **error)
{
  int count;

  if (cal_reading_has (self, CAL_SLOT_EXTENDED_YEAR))
    return take (self->values[CAL_SLOT_EXTENDED_YEAR], year, error);

  if (cal_reading_has (self, CAL_SLOT_YEAR))
    return resolve_era_year (self, context, self->values[CAL_SLOT_YEAR], year, error);

  count = find_count (self);

  if (count >= 0)
    return resolve_counted_year (self, context, context->counts[count],
                                 self->values[CAL_SLOT_FIRST_COUNT_YEAR + count], year, error);

  if (cal_reading_has (self, CAL_SLOT_RELATED_YEAR))
    return resolve_related_year (self, context, year, error);

  if (cal_reading_has (self, CAL_SLOT_SHORT_YEAR))
    return resolve_short_year (self, context, self->values[CAL_SLOT_SHORT_YEAR], year, error);

  if (cal_reading_has (self, CAL_SLOT_TWO_DIGITS) && cal_reading_has (self, CAL_SLOT_ERA))
    return resolve_era_year (self, context, self->values[CAL_SLOT_TWO_DIGITS], year, error);

  if (cal_reading_has (self, CAL_SLOT_TWO_DIGITS))
    return resolve_short_year (self, context, self->values[CAL_SLOT_TWO_DIGITS], year, error);

  if (cal_reading_has (self, CAL_SLOT_CYCLIC_YEAR))
    return resolve_cyclic_year (self, context, year, error);

  return fail_missing ("year", error);
}

gboolean
cal_reading_resolve_month (const CalReading       *self,
                           const CalFieldContext  *context,
                           int                     year,
                           int                    *month,
                           GError                **error)
{
  if (cal_reading_has (self, CAL_SLOT_MONTH))
    {
      CalMonthCode code = CAL_MONTH_CODE (self->values[CAL_SLOT_MONTH]);

      return cal_backend_get_month_for_code (context->backend, year, cal_month_code_to_string (code),
                                             CAL_OVERFLOW_REJECT, month, error);
    }

  if (!cal_reading_has (self, CAL_SLOT_MONTH_ORDINAL))
    return fail_missing ("month", error);

  *month = (int) self->values[CAL_SLOT_MONTH_ORDINAL];

  return TRUE;
}

static inline gboolean
find_month_day (const CalReading       *self,
                const CalFieldContext  *context,
                int                     year,
                gint64                 *julian_day,
                GError                **error)
{
  int month;

  if (!cal_reading_resolve_month (self, context, year, &month, error))
    return FALSE;

  if (!cal_reading_has (self, CAL_SLOT_DAY))
    return fail_missing ("day", error);

  return cal_backend_date_to_julian_day (context->backend, year, month,
                                         (int) self->values[CAL_SLOT_DAY], julian_day, error);
}

static gboolean
find_day_of_year (const CalReading       *self,
                  const CalFieldContext  *context,
                  int                     year,
                  gint64                 *julian_day,
                  GError                **error)
{
  gint64 day = self->values[CAL_SLOT_DAY_OF_YEAR];
  int days = cal_backend_get_days_in_year (context->backend, year, error);

  if (days == 0)
    return FALSE;

  if (day < 1 || day > days)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
                   "day %" G_GINT64_FORMAT " is not in year %d; it has %d days", day, year, days);
      return FALSE;
    }

  if (!cal_backend_get_funcs (context->backend)->get_new_year (context->backend, year, julian_day, error))
    return FALSE;

  *julian_day += day - 1;

  return TRUE;
}

/* What is written of a month that comes twice in a year of its era says which it is; a
 * reader that is not strict does not rely on a mark that people may leave out. */
static gboolean
check_mark (const CalReading       *self,
            const CalFieldContext  *context,
            int                     year,
            gint64                  julian_day,
            GError                **error)
{
  gboolean late;

  if (!cal_turning_is_late (context->backend, julian_day, &late, error))
    return FALSE;

  if (late == cal_reading_has (self, CAL_SLOT_LATE))
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE,
               "the month of year %d %s before in the year of its era", year,
               late ? "has come" : "has not come");
  return FALSE;
}

static gboolean
find_day (CalBackend     *backend G_GNUC_UNUSED,
          gconstpointer   data,
          int             year,
          gint64         *julian_day,
          GError        **error)
{
  const Wanted *wanted = data;
  const CalReading *reading = wanted->reading;
  const CalFieldContext *context = wanted->context;

  if (cal_reading_has (reading, CAL_SLOT_DAY_OF_YEAR))
    return find_day_of_year (reading, context, year, julian_day, error);

  if (G_UNLIKELY (cal_reading_has (reading, CAL_SLOT_LABEL) || cal_reading_has (reading, CAL_SLOT_LABEL_NUMBER)))
    {
      if (!cal_reading_find_labelled_day (reading, context, year, julian_day, error))
        return FALSE;
    }
  else if (!find_month_day (reading, context, year, julian_day, error))
    return FALSE;

  return G_LIKELY (!context->turns || context->lenient) ||
         check_mark (reading, context, year, *julian_day, error);
}

static gboolean
resolve_week_year (const CalReading       *self,
                   const CalFieldContext  *context,
                   int                    *year,
                   GError                **error)
{
  return cal_reading_has (self, CAL_SLOT_WEEK_YEAR)
         ? take (self->values[CAL_SLOT_WEEK_YEAR], year, error)
         : resolve_short_year (self, context, self->values[CAL_SLOT_SHORT_WEEK_YEAR], year, error);
}

static gboolean
has_week (const CalReading *self)
{
  return (cal_reading_has (self, CAL_SLOT_WEEK_YEAR) || cal_reading_has (self, CAL_SLOT_SHORT_WEEK_YEAR)) && cal_reading_has (self, CAL_SLOT_WEEK);
}

/* A weekday in a week: counted from the first day of the week that day 1 of the
 * year lies in, which is the first or the one before. */
static gboolean
resolve_week (const CalReading       *self,
              const CalFieldContext  *context,
              gint64                 *julian_day,
              GError                **error)
{
  const CalWeek *week = &context->week;
  gint64 new_year;
  int year, place;

  if (!cal_reading_has (self, CAL_SLOT_WEEKDAY))
    return fail_missing ("weekday", error);

  if (!resolve_week_year (self, context, &year, error) ||
      !cal_backend_get_funcs (context->backend)->get_new_year (context->backend, year, &new_year, error))
    return FALSE;

  place = cal_week_get_place (week, (int) cal_floor_mod64 (new_year, 7) + 1);
  *julian_day = new_year - place + cal_week_get_place (week, (int) self->values[CAL_SLOT_WEEKDAY]) +
                7 * (self->values[CAL_SLOT_WEEK] - (8 - place >= week->minimal_days ? 1 : 0));

  return TRUE;
}

gboolean
cal_reading_resolve (const CalReading       *self,
                     const CalFieldContext  *context,
                     gint64                 *julian_day,
                     GError                **error)
{
  Wanted wanted = { self, context };
  int year;

  if (cal_reading_has (self, CAL_SLOT_JULIAN_DAY))
    {
      *julian_day = self->values[CAL_SLOT_JULIAN_DAY];
      return TRUE;
    }

  if (!cal_reading_has (self, CAL_SLOT_DAY_OF_YEAR) && has_week (self))
    return resolve_week (self, context, julian_day, error);

  return cal_reading_resolve_year (self, context, &year, error) &&
         find_day (context->backend, &wanted, year, julian_day, error);
}
