/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The lunisolar calendar by the true Sun and Moon, as in cal-hindu-moon.c, at any place and
 * with any ayanamsha: years are computed when they are first asked for.
 *
 * Source: as in cal-hindu-moon.c.
 * Epoch: as there.
 * Range: authoritative is none; computed are 1900 to 2100.  From the first year of the Kali Yuga
 *   from 4701 on in which the Surya Siddhanta has the same first day, about 1600, to the last such
 *   year up to 5501; it holds before and after.
 * Anchors: at Ujjain with the ayanamsha of Lahiri those of cal-hindu-moon.c.
 */

#include "config.h"

#include "cal-hindu-true-private.h"

#include "cal-astro-trig-private.h"
#include "cal-hindu-moon-private.h"
#include "cal-vector-private.h"

#define MONTHS 12
#define MAX_MONTHS 13

/* The inverses of a mean year, of 365.2587 days and 12.36875 months, in units of 2^-32. */
#define YEARS_PER_DAY 11758700
#define YEARS_PER_MONTH 347243439

typedef struct
{
  gint32 first_month;
  gint32 first_day;
  guint16 ends[MAX_MONTHS];  /* how many days of the year come before the end of a month */
  guint16 codes;             /* as the lowest bits of a year of cal-hindu-moon.c */
  guint16 n_months;
  guint16 open;              /* a bit for each month that Delta T may begin on another day */
  guint16 open_ends;         /* and for each whose last day may be the first of the next */
} CalHinduYear;

struct _CalHinduYears
{
  CalSiddhantaRule siddhanta;  /* with years of the Kali Yuga */
  CalAstroPlace place;
  double ayanamsha;            /* in radians at J2000 */

  /* What is computed, in years of the Kali Yuga. */
  gint32 first_year, end_year;
  gint32 first_month, end_month;
  gint32 first_day, end_day;
  /* Each is published by one thread, of those that may compute it at once. */
  CalHinduYear *years[CAL_HINDU_MOON_YEARS];
};

G_STATIC_ASSERT (sizeof (CalHinduYears) + CAL_HINDU_MOON_YEARS * (sizeof (CalHinduYear) + 16) <= 64 * 1024);

static gint64
compute_lunar_day (const CalHinduYears *self,
                   gint32               julian_day)
{
  double sunrise = cal_hindu_sky_sunrise (&self->place, julian_day);

  return (gint64) cal_astro_floor (cal_hindu_sky_count_lunar_days (sunrise));
}

/* The first and the last lunar day that three times the error of Delta T may give a day. */
static void
compute_lunar_days (const CalHinduYears *self,
                    gint32               julian_day,
                    gint64              *first,
                    gint64              *last)
{
  double sunrise = cal_hindu_sky_sunrise (&self->place, julian_day);
  double doubt = cal_astro_delta_t_doubt (sunrise);

  *first = (gint64) cal_astro_floor (cal_hindu_sky_count_lunar_days (sunrise - doubt));
  *last = (gint64) cal_astro_floor (cal_hindu_sky_count_lunar_days (sunrise + doubt));
}

static gint64
compute_names (const CalHinduYears *self,
               gint32               month)
{
  double new_moon = cal_hindu_sky_new_moon (month);

  return (gint64) cal_astro_floor (cal_hindu_sky_count_signs (new_moon, self->ayanamsha)) + 1;
}

/* Of a lunar day: the first sunrise that is not before it begins is on its day or the next. */
static gint32
compute_first_day (const CalHinduYears *self,
                   gint64               lunar_day)
{
  double begin = cal_hindu_sky_lunar_day (lunar_day);
  gint32 day = (gint32) cal_astro_floor (begin + self->place.longitude / (2.0 * G_PI) + 0.5);

  while (compute_lunar_day (self, day) < lunar_day)
    day++;

  return day;
}

/* That of the Surya Siddhanta is a month sooner or later at most. */
static gint32
compute_first_month (const CalHinduYears *self,
                     gint32               year)
{
  gint32 month = cal_hindu_first_month (&self->siddhanta.rule, year) - 1;

  while (compute_names (self, month) < MONTHS * (gint64) year)
    month++;

  return month;
}

static inline gboolean
is_computed (gint32 julian_day)
{
  return julian_day >= CAL_COMPUTED_FIRST_DAY && julian_day <= CAL_COMPUTED_LAST_DAY;
}

/* Whether a month of a year, or the next year, may begin on another day than it does. */
static void
note_doubt (const CalHinduYears *self,
            CalHinduYear        *found,
            int                  place,
            gint32               start)
{
  gint64 begin = (gint64) CAL_LUNAR_DAYS * (found->first_month + place), first, last;

  if (!is_computed (start))
    return;

  compute_lunar_days (self, start, &first, &last);
  if (first < begin)
    found->open |= (guint16) (1 << place);

  compute_lunar_days (self, start - 1, &first, &last);
  if (last < begin)
    return;

  found->open |= (guint16) (1 << place);
  if (place > 0)
    found->open_ends |= (guint16) (1 << (place - 1));
}

static G_NO_INLINE CalHinduYear *
compute_year (const CalHinduYears *self,
              gint32               year)
{
  CalHinduYear *found = g_new0 (CalHinduYear, 1);
  gint64 first_name = MONTHS * (gint64) year, next;

  found->first_month = compute_first_month (self, year);
  found->first_day = compute_first_day (self, (gint64) CAL_LUNAR_DAYS * found->first_month);
  note_doubt (self, found, 0, found->first_day);

  for (next = compute_names (self, found->first_month); next < first_name + MONTHS; found->n_months++)
    {
      gint32 month = found->first_month + found->n_months + 1;
      gint32 start = compute_first_day (self, (gint64) CAL_LUNAR_DAYS * month);
      gint64 name = next;

      g_assert (found->n_months < MAX_MONTHS);
      next = compute_names (self, month);
      found->ends[found->n_months] = (guint16) (start - found->first_day);
      note_doubt (self, found, found->n_months + 1, start);

      if (next == name)
        found->codes |= (guint16) (1 << (name - first_name));
      else if (next > name + 1)
        found->codes |= (guint16) ((name - first_name + 2) << CAL_HINDU_MOON_MISSING_SHIFT);
    }

  return found;
}

static const CalHinduYear *
get_year (CalHinduYears *self,
          gint32         year)
{
  CalHinduYear **place = &self->years[year - CAL_HINDU_MOON_FIRST_YEAR];
  CalHinduYear *found = g_atomic_pointer_get (place);

  if (G_LIKELY (found != NULL))
    return found;

  found = compute_year (self, year);

  if (g_atomic_pointer_compare_and_exchange (place, NULL, found))
    return found;

  g_free (found);

  return g_atomic_pointer_get (place);
}

/* Whether a year begins with the same month, day and lunar day as by the Surya Siddhanta. */
static gboolean
agrees (const CalHinduYears *self,
        gint32               year)
{
  const CalLunarDayRule *siddhanta = &self->siddhanta.rule;
  gint32 month = cal_hindu_first_month (siddhanta, year);
  gint32 day = cal_hindu_first_day (siddhanta, (gint64) CAL_LUNAR_DAYS * month);

  return compute_first_month (self, year) == month &&
         compute_first_day (self, (gint64) CAL_LUNAR_DAYS * month) == day &&
         compute_lunar_day (self, day) == cal_hindu_lunar_day (siddhanta, day);
}

static void
find_seams (CalHinduYears *self)
{
  const CalLunarDayRule *siddhanta = &self->siddhanta.rule;

  self->first_year = CAL_HINDU_MOON_FIRST_YEAR;
  self->end_year = CAL_HINDU_MOON_END_YEAR;

  while (self->first_year < self->end_year && !agrees (self, self->first_year))
    self->first_year++;
  while (self->end_year > self->first_year && !agrees (self, self->end_year))
    self->end_year--;

  self->first_month = cal_hindu_first_month (siddhanta, self->first_year);
  self->end_month = cal_hindu_first_month (siddhanta, self->end_year);
  self->first_day = cal_hindu_first_day (siddhanta, (gint64) CAL_LUNAR_DAYS * self->first_month);
  self->end_day = cal_hindu_first_day (siddhanta, (gint64) CAL_LUNAR_DAYS * self->end_month);
}

CalHinduYears *
cal_hindu_years_new (const CalSiddhantaRule *rule,
                     const CalAstroPlace    *place,
                     double                  ayanamsha)
{
  CalHinduYears *self = g_new0 (CalHinduYears, 1);

  self->siddhanta = *rule;
  self->siddhanta.rule.rule.year_offset = 0;
  self->place = *place;
  self->ayanamsha = ayanamsha;
  find_seams (self);

  return self;
}

void
cal_hindu_years_free (CalHinduYears *self)
{
  if (self == NULL)
    return;

  for (int i = 0; i < CAL_HINDU_MOON_YEARS; i++)
    g_free (self->years[i]);

  g_free (self);
}

static inline CalHinduYears *
get_years (gconstpointer rule)
{
  return ((const CalHinduTrueRule *) rule)->years;
}

/* The years of the Kali Yuga of a year, and whether they are computed. */
static inline gboolean
has_year (const CalRule *rule,
          gint32         year,
          gint32        *count)
{
  const CalHinduYears *self = get_years (rule);
  gint64 years = (gint64) year - rule->year_offset;

  *count = (gint32) years;

  return years >= self->first_year && years < self->end_year;
}

static inline gboolean
has_month (const CalHinduYears *self,
           gint64               month)
{
  return month >= self->first_month && month < self->end_month;
}

static inline gboolean
has_day (const CalHinduYears *self,
         gint32               julian_day)
{
  return julian_day >= self->first_day && julian_day < self->end_day;
}

/* The year of a day and of a month that are computed: years begin at most a month from where
 * those of mean length do. */

static const CalHinduYear *
find_year_of_day (CalHinduYears *self,
                  gint32         julian_day,
                  gint32        *year)
{
  guint32 days = (guint32) (julian_day - self->first_day);
  const CalHinduYear *found;

  *year = self->first_year + (gint32) ((guint64) days * YEARS_PER_DAY >> 32);
  *year = MIN (*year, self->end_year - 1);
  found = get_year (self, *year);

  if (julian_day < found->first_day)
    return get_year (self, --*year);

  if (julian_day >= found->first_day + found->ends[found->n_months - 1])
    return get_year (self, ++*year);

  return found;
}

static gint32
find_year_of_month (CalHinduYears *self,
                    gint32         month)
{
  guint32 months = (guint32) (month - self->first_month);
  gint32 year = self->first_year + (gint32) ((guint64) months * YEARS_PER_MONTH >> 32);
  const CalHinduYear *found;

  year = MIN (year, self->end_year - 1);
  found = get_year (self, year);

  if (month < found->first_month)
    return year - 1;

  return month >= found->first_month + found->n_months ? year + 1 : year;
}

/* The days of a year before a month of it, or before the next year. */
static inline int
get_start (const CalHinduYear *year,
           int                 month)
{
  return month == 1 ? 0 : year->ends[month - 2];
}

static gint64
true_count_names (const CalSiddhantaRule *rule,
                  gint64                  month)
{
  CalHinduYears *self = get_years (rule);
  const CalHinduYear *found;
  CalMonthCode code;
  gint32 year;

  if (!has_month (self, month))
    return cal_hindu_count_names (rule, month);

  year = find_year_of_month (self, (gint32) month);
  found = get_year (self, year);
  code = cal_hindu_moon_find_code (found->codes, (int) (month - found->first_month) + 1);

  return cal_hindu_moon_name_of_code (year, code);
}

static gint64
true_lunar_day (const CalLunarDayRule *rule,
                gint32                 julian_day)
{
  const CalHinduYears *self = get_years (rule);

  return has_day (self, julian_day) ? compute_lunar_day (self, julian_day) : cal_hindu_lunar_day (rule, julian_day);
}

static gint32
true_first_day (const CalLunarDayRule *rule,
                gint64                 lunar_day)
{
  CalHinduYears *self = get_years (rule);
  gint64 month = cal_floor_div64 (lunar_day, CAL_LUNAR_DAYS);
  const CalHinduYear *found;

  if (!has_month (self, month))
    return cal_hindu_first_day (rule, lunar_day);

  if (lunar_day != CAL_LUNAR_DAYS * month)
    return compute_first_day (self, lunar_day);

  found = get_year (self, find_year_of_month (self, (gint32) month));

  return found->first_day + get_start (found, (int) (month - found->first_month) + 1);
}

static gint32
true_first_month (const CalLunarDayRule *rule,
                  gint32                 year)
{
  gint32 count;

  if (!has_year (&rule->rule, year, &count))
    return cal_hindu_first_month (rule, year);

  return get_year (get_years (rule), count)->first_month;
}

static gint32
true_year_of_month (const CalLunarDayRule *rule,
                    gint32                 month)
{
  CalHinduYears *self = get_years (rule);

  if (!has_month (self, month))
    return cal_hindu_year_of_month (rule, month);

  return find_year_of_month (self, month) + rule->rule.year_offset;
}

static CalMonthCode
true_code_of_month (const CalRule *rule,
                    gint32         year,
                    int            month)
{
  gint32 count;

  if (!has_year (rule, year, &count))
    return cal_hindu_code_of_month (rule, year, month);

  return cal_hindu_moon_find_code (get_year (get_years (rule), count)->codes, month);
}

static int
true_month_of_code (const CalRule *rule,
                    gint32         year,
                    CalMonthCode   code)
{
  gint32 count;

  if (!has_year (rule, year, &count))
    return cal_hindu_month_of_code (rule, year, code);

  return cal_hindu_moon_find_month (get_year (get_years (rule), count)->codes, code);
}

/* The month that a day of a year is in, the first of which is 0. */
static inline int
find_month (const CalHinduYear *year,
            int                 day)
{
  int month = day / (CAL_LUNAR_DAYS + 1) + 1;

  while (day >= year->ends[month - 1])
    month++;

  return month;
}

static CalFields
true_from_day (const CalRule *rule,
               gint32         julian_day)
{
  CalHinduYears *self = get_years (rule);
  const CalHinduYear *found;
  gint32 year;
  int day, month;

  if (!has_day (self, julian_day))
    return cal_lunar_day_from_day (rule, julian_day);

  found = find_year_of_day (self, julian_day, &year);
  day = julian_day - found->first_day;
  month = find_month (found, day);

  return (CalFields) {
    .year = year + rule->year_offset,
    .month = (gint16) month,
    .day = (gint16) (day - get_start (found, month) + 1),
  };
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (static, true_from_days, true_from_day)

static gint32
true_to_day (const CalRule *rule,
             gint32         year,
             int            month,
             int            day)
{
  const CalHinduYear *found;
  gint32 count;

  if (!has_year (rule, year, &count))
    return cal_lunar_day_to_day (rule, year, month, day);

  found = get_year (get_years (rule), count);

  if (month < 1 || month > found->n_months || day < 1 || get_start (found, month) + day > found->ends[month - 1])
    return CAL_NO_DAY;

  return found->first_day + get_start (found, month) + day - 1;
}

/* Of the month, or of the lunar day alone. */
static gboolean
is_open (CalHinduYears *self,
         gint32         julian_day)
{
  gint32 year;
  const CalHinduYear *found = find_year_of_day (self, julian_day, &year);
  int day = julian_day - found->first_day, month = find_month (found, day);
  gint64 first, last;

  if ((found->open >> (month - 1) & 1) != 0 ||
      (day + 1 == found->ends[month - 1] && (found->open_ends >> (month - 1) & 1) != 0))
    return TRUE;

  compute_lunar_days (self, julian_day, &first, &last);

  return first != last;
}

static CalAccuracy
true_accuracy (const CalRule *rule,
               gint32         julian_day)
{
  if (!is_computed (julian_day))
    return CAL_ACCURACY_APPROXIMATE;

  return is_open (get_years (rule), julian_day) ? CAL_ACCURACY_PROVISIONAL : CAL_ACCURACY_COMPUTED;
}

void
cal_hindu_true_set_functions (CalSiddhantaRule *rule)
{
  rule->rule.rule.code_of_month = true_code_of_month;
  rule->rule.rule.month_of_code = true_month_of_code;
  rule->rule.rule.from_day = true_from_day;
  rule->rule.rule.from_days = true_from_days;
  rule->rule.rule.to_day = true_to_day;
  rule->rule.rule.accuracy = true_accuracy;
  rule->rule.lunar_day = true_lunar_day;
  rule->rule.first_day = true_first_day;
  rule->rule.first_month = true_first_month;
  rule->rule.year_of_month = true_year_of_month;
  rule->count_names = true_count_names;
}
