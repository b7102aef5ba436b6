/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Islamic calendar by the crescent at any place.
 *
 * Source: the criteria of cal-astro-crescent.c.  A month begins with the first evening after
 *   the conjunction on which the criterion holds, or with the fourth; it has 29 or 30 days.
 * Epoch: 1 Muharram 1011 is that of the base.
 * Range: authoritative is none; computed are 1900 to 2100, apart from months that Delta T may
 *   move by a day.  The years 1011 to 1829 follow the Moon, of which the first and the last take up
 *   what the base differs by.
 * Anchors: with the criterion and at the place of islamic-crescent, islamic-rgsa,
 *   islamic-mabims and islamic-jakim this has the months of those.
 *
 * A year is computed when it is first asked for, from the new moons of the two years before
 * it on: a month that begins late for want of a crescent delays those that follow, which is
 * over in a few months.  So a year does not depend on what was asked before.  It is one
 * word, beside one of what is open, and is never written again with another value: two threads may compute the same
 * one, and none waits.
 */

#include "config.h"

#include "cal-crescent-backend.h"

#include "cal-astro-crescent-private.h"
#include "cal-builtins-private.h"
#include "cal-computed-days-private.h"
#include "cal-crescent-private.h"
#include "cal-error.h"
#include "cal-islamic-table-private.h"
#include "cal-place.h"
#include "cal-shown-private.h"

#define FIRST_YEAR CAL_ISLAMIC_CRESCENT_FIRST_YEAR
#define N_YEARS CAL_ISLAMIC_CRESCENT_N_YEARS
#define MONTHS 12

/* Of Muharram 1421, which began with the fourth new moon of 2000. */
#define KNOWN_YEAR 1421
#define KNOWN_LUNATION 3

/* Before a year, from which on months are chained. */
#define MONTHS_BEFORE 24
/* After so many evenings a month begins without a crescent. */
#define EVENINGS 3

/* By how many days the base may differ from islamic-civil where it meets the years that are
 * computed. */
#define MAX_DIFFERENCE 2

/* A word: a bit for each month that has 30 days, five bits for the days by which the year is
 * later than the mean one and MARGIN, and one that says that it is known. */
#define OFFSET_SHIFT 12
#define OFFSET_MASK 31
#define IS_KNOWN (1u << 31)
#define LENGTHS_MASK 0xfff
#define MARGIN 8

/* A second word: a bit for each month that Delta T may begin on another day, and one for each
 * whose thirtieth day may be the first of the next. */
#define ENDS_SHIFT MONTHS
/* Before a year, from which on doubts are chained. */
#define DOUBTS_BEFORE 4

#define MEAN_YEAR (MONTHS * CAL_ISLAMIC_MEAN_MONTH)
/* The inverse of 354.367126 days in units of 2^-32. */
#define YEARS_PER_DAY 12120106

typedef struct
{
  CalRule rule;
  const CalRule *base;
  CalAstroPlace place;
  CalAstroCrescent crescent;
  gint32 first_day;
  gint32 end_day;
  guint32 *years; /* (owned) 0: not known yet */
  guint32 *open;  /* (owned) of the years that are known */
} CalCrescentRule;

static inline const CalCrescentRule *
get_self (const CalRule *rule)
{
  return (const CalCrescentRule *) rule;
}

static inline gint32
find_mean_year (const CalCrescentRule *self,
                guint32                index)
{
  return self->first_day - MARGIN + (gint32) ((guint64) index * MEAN_YEAR >> 16);
}

/* The first day that can begin a month. */
static gint32
find_crescent (const CalCrescentRule *self,
               int                    lunation)
{
  double turns = self->place.longitude / (2.0 * G_PI);
  gint32 day = (gint32) floor (cal_astro_new_moon (lunation) + turns + 0.5);

  for (int i = 0; i < EVENINGS; i++)
    if (cal_astro_crescent_begins (self->crescent, &self->place, day + i))
      return day + i + 1;

  return day + EVENINGS + 1;
}

/* Where a month begins that follows one, if its crescent can be seen on a day. */
static inline gint32
add_month (gint32 start,
           gint32 crescent)
{
  return CLAMP (crescent, start + 29, start + 30);
}

/* The first month begins with its crescent. */
static void
chain_months (const gint32 *crescents,
              gint32       *starts,
              int           n)
{
  starts[0] = crescents[0];
  for (int i = 1; i <= n; i++)
    starts[i] = add_month (starts[i - 1], crescents[i]);
}

/* The second word of a year, from the months before it on. */
static guint32
find_open_months (const CalCrescentRule *self,
                  const gint32          *starts)
{
  gint32 soonest[DOUBTS_BEFORE + MONTHS + 1], latest[DOUBTS_BEFORE + MONTHS + 1];
  guint32 word = 0;

  if (starts[0] > CAL_COMPUTED_LAST_DAY || starts[DOUBTS_BEFORE + MONTHS] < CAL_COMPUTED_FIRST_DAY)
    return 0;

  soonest[0] = latest[0] = starts[0];
  cal_astro_crescent_find_bounds (self->crescent, &self->place, soonest, latest, DOUBTS_BEFORE + MONTHS);

  for (int month = 0; month < MONTHS; month++)
    {
      int place = DOUBTS_BEFORE + month, next = place + 1;

      word |= (guint32) (soonest[place] != latest[place]) << month;
      word |= (guint32) (soonest[next] != latest[next] && soonest[next] < starts[next]) << (ENDS_SHIFT + month);
    }

  return word;
}

static G_NO_INLINE guint32
compute_year (const CalCrescentRule *self,
              guint32                index,
              guint32               *open)
{
  gint32 crescents[MONTHS_BEFORE + MONTHS + 1], starts[MONTHS_BEFORE + MONTHS + 1], end;
  gint32 *months = starts + MONTHS_BEFORE;
  int lunation = MONTHS * ((int) index + FIRST_YEAR - KNOWN_YEAR) + KNOWN_LUNATION - MONTHS_BEFORE;
  guint32 word;

  for (int i = 0; i <= MONTHS_BEFORE + MONTHS; i++)
    crescents[i] = find_crescent (self, lunation + i);

  chain_months (crescents + MONTHS, starts, MONTHS_BEFORE);
  end = index == N_YEARS - 1 ? self->end_day : *months;
  chain_months (crescents, starts, MONTHS_BEFORE);
  if (index == 0)
    *months = self->first_day;
  word = IS_KNOWN | (guint32) (*months - find_mean_year (self, index)) << OFFSET_SHIFT;

  /* The months that are left must fill the year. */
  for (int month = 1; month <= MONTHS; month++)
    {
      gint32 next = add_month (months[month - 1], crescents[MONTHS_BEFORE + month]);

      months[month] = CLAMP (next, end - 30 * (MONTHS - month), end - 29 * (MONTHS - month));
      word |= (guint32) (months[month] - months[month - 1] > 29) << (month - 1);
    }

  *open = find_open_months (self, months - DOUBTS_BEFORE);

  return word;
}

static inline guint32
get_year (const CalCrescentRule *self,
          guint32                index)
{
  guint32 word = (guint32) g_atomic_int_get ((int *) &self->years[index]);

  if (G_UNLIKELY (word == 0))
    {
      guint32 open;

      word = compute_year (self, index, &open);
      g_atomic_int_set ((int *) &self->open[index], (int) open);
      g_atomic_int_set ((int *) &self->years[index], (int) word);
    }

  return word;
}

static inline gint32
get_start (const CalCrescentRule *self,
           guint32                index,
           guint32                word)
{
  return find_mean_year (self, index) + (gint32) (word >> OFFSET_SHIFT & OFFSET_MASK);
}

/* The days of a year before a month, the first of which is 0. */
static inline gint32
count_days_before (guint32 word,
                   int     month)
{
  return 29 * month + (gint32) cal_steps_count_bits (word & LENGTHS_MASK & ((1u << month) - 1));
}

static inline gboolean
has_year (gint32 year)
{
  return (guint32) (year - FIRST_YEAR) < N_YEARS;
}

static gint32
crescent_month_start (const CalRule *rule,
                      gint32         year,
                      int            month)
{
  const CalCrescentRule *self = get_self (rule);
  guint32 index = (guint32) (year - FIRST_YEAR), word;

  if (!has_year (year))
    return self->base->month_start (self->base, year, month);

  word = get_year (self, index);

  return get_start (self, index, word) + count_days_before (word, month - 1);
}

static int
crescent_days_in_month (const CalRule *rule,
                        gint32         year,
                        int            month)
{
  const CalCrescentRule *self = get_self (rule);

  if (!has_year (year))
    return self->base->days_in_month (self->base, year, month);

  return 29 + (int) (get_year (self, (guint32) (year - FIRST_YEAR)) >> (month - 1) & 1);
}

static CalFields
crescent_from_day (const CalRule *rule,
                   gint32         julian_day)
{
  const CalCrescentRule *self = get_self (rule);
  guint32 index, word = 0;
  gint32 start, day, end;
  int month;

  if (G_UNLIKELY (julian_day < self->first_day || julian_day >= self->end_day))
    return self->base->from_day (self->base, julian_day);

  /* The day is in this year or in the one before. */
  index = (guint32) ((guint64) (guint32) (julian_day - self->first_day + MARGIN + 2) * YEARS_PER_DAY >> 32);
  start = self->end_day;
  if (index < N_YEARS)
    {
      word = get_year (self, index);
      start = get_start (self, index, word);
    }
  if (julian_day < start)
    {
      word = get_year (self, --index);
      start = get_start (self, index, word);
    }

  /* And in this month or in the next. */
  day = julian_day - start;
  month = day / 30;
  end = count_days_before (word, month + 1);
  day -= end;
  if (day >= 0)
    month++;
  else
    day += 29 + (gint32) (word >> month & 1);

  return (CalFields) {
    .year = (gint32) index + FIRST_YEAR,
    .month = (gint16) (month + 1),
    .day = (gint16) (day + 1),
  };
}

CAL_DEFINE_FROM_DAYS_BY_MONTH (static, crescent_from_days, crescent_from_day)

static gint32
crescent_to_day (const CalRule *rule,
                 gint32         year,
                 int            month,
                 int            day)
{
  const CalCrescentRule *self = get_self (rule);

  if (!has_year (year))
    return self->base->to_day (self->base, year, month, day);

  if (month < 1 || month > MONTHS || day < 1 || day > 30 ||
      (day == 30 && crescent_days_in_month (rule, year, month) < 30))
    return CAL_NO_DAY;

  return crescent_month_start (rule, year, month) + day - 1;
}

static CalAccuracy
crescent_accuracy (const CalRule *rule,
                   gint32         julian_day)
{
  const CalCrescentRule *self = get_self (rule);
  CalFields fields;
  guint32 open;

  if (julian_day < CAL_COMPUTED_FIRST_DAY || julian_day > CAL_COMPUTED_LAST_DAY)
    return CAL_ACCURACY_APPROXIMATE;

  fields = crescent_from_day (rule, julian_day);
  open = (guint32) g_atomic_int_get ((int *) &self->open[fields.year - FIRST_YEAR]) >> (fields.month - 1);

  if ((open & 1) != 0 || (fields.day == rule->max_days && (open >> ENDS_SHIFT & 1) != 0))
    return CAL_ACCURACY_PROVISIONAL;

  return CAL_ACCURACY_COMPUTED;
}

static const CalEraRule eras[] = { CAL_ISLAMIC_ERAS (CAL_ISLAMIC_CIVIL_EPOCH) };

static const CalRuleNames crescent_names = {
  .display_name = NC_ ("calendar", "Hijri Calendar (computed crescent)"),
  .months = cal_islamic_month_names,
  .months_abbr = cal_islamic_month_abbreviations,
};

/* It answers as the base where nobody asks whether an instance is sound. */
static const CalRule family_rule = {
  CAL_ISLAMIC_FAMILY,
  .id = "(crescent)",
  .text = { .cldr = &cal_cldr_islamic, .is_kin = TRUE },
  .month_start = cal_islamic_month_start,
  .from_day = cal_islamic_from_day,
  .to_day = cal_islamic_to_day,
  .days_in_month = cal_islamic_days_in_month,
  .authoritative_first = 0,
  .authoritative_last = -1,
  .authority = "The first crescent of the Moon, as it is computed",
  .eras = eras,
  .n_eras = G_N_ELEMENTS (eras),
  .names = &crescent_names,
  .epoch = CAL_ISLAMIC_CIVIL_EPOCH,
};

/* The parameters. */

static CalBackend *
find_base (const GValue *value)
{
  CalBackend *given = g_value_get_object (value);

  return given != NULL ? given : cal_builtins_get (CAL_SYSTEM_ISLAMIC_CIVIL);
}

CalBackend *
cal_crescent_get_base (gpointer self)
{
  return find_base (cal_made_get_value (self, CAL_CRESCENT_PROPERTY_BASE));
}

static gboolean
is_near (gint32 day,
         gint32 other)
{
  return ABS ((gint64) day - other) <= MAX_DIFFERENCE;
}

/* Whether it counts the same months as the computed ones, which have 29 or 30 days. */
static gboolean
is_hijri (const CalRule *base)
{
  return base->kind == CAL_KIND_LUNAR && base->max_months == MONTHS && base->min_days == 29 && base->max_days == 30 &&
         base->first_year < FIRST_YEAR && base->last_year >= FIRST_YEAR + N_YEARS && !base->has_range &&
         is_near (base->month_start (base, FIRST_YEAR, 1), CAL_ISLAMIC_CRESCENT_FIRST_DAY) &&
         is_near (base->month_start (base, FIRST_YEAR + N_YEARS, 1), CAL_ISLAMIC_CRESCENT_END_DAY);
}

static gboolean
set_base (CalCrescentRule  *self,
          CalBackend       *base,
          GError          **error)
{
  CalRule *rule = &self->rule;

  if (!cal_backend_get_funcs (base)->check_usable (base, error))
    {
      g_prefix_error (error, "base: ");
      return FALSE;
    }

  if (!cal_backend_get_funcs (base)->is_constant || !is_hijri (cal_native_get_rule (base)))
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_MISMATCH,
                   "base “%s” is no Hijri calendar with months of 29 and 30 days that is built in or made by a class of "
                   "the library, such as “islamic-civil”, from which it differs by %d days at most in %d and %d",
                   cal_backend_peek_id (base), MAX_DIFFERENCE, FIRST_YEAR, FIRST_YEAR + N_YEARS);
      return FALSE;
    }

  self->base = cal_native_get_rule (base);
  self->first_day = self->base->month_start (self->base, FIRST_YEAR, 1);
  self->end_day = self->base->month_start (self->base, FIRST_YEAR + N_YEARS, 1);
  rule->first_year = self->base->first_year;
  rule->last_year = self->base->last_year;
  rule->eras = self->base->eras;
  rule->n_eras = self->base->n_eras;

  return TRUE;
}

static const CalAstroCrescent crescents[] = {
  [CAL_CRESCENT_CRITERION_SHAUKAT] = CAL_ASTRO_SHAUKAT,
  [CAL_CRESCENT_CRITERION_MOONSET] = CAL_ASTRO_MOONSET,
  [CAL_CRESCENT_CRITERION_MABIMS] = CAL_ASTRO_MABIMS,
  [CAL_CRESCENT_CRITERION_ISTANBUL] = CAL_ASTRO_ISTANBUL,
  [CAL_CRESCENT_CRITERION_LAG] = CAL_ASTRO_LAG,
  [CAL_CRESCENT_CRITERION_YALLOP] = CAL_ASTRO_YALLOP,
  [CAL_CRESCENT_CRITERION_ODEH] = CAL_ASTRO_ODEH,
};

static gboolean
make_crescent (CalRule       *rule,
               const GValue  *values,
               GError       **error)
{
  CalCrescentRule *made = (CalCrescentRule *) rule;
  CalPlace *place = g_value_get_boxed (&values[CAL_CRESCENT_PROPERTY_PLACE - 1]);

  if (!set_base (made, find_base (&values[CAL_CRESCENT_PROPERTY_BASE - 1]), error))
    return FALSE;

  made->crescent = crescents[g_value_get_enum (&values[CAL_CRESCENT_PROPERTY_CRITERION - 1])];
  made->place = place == NULL ? cal_astro_cairo : (CalAstroPlace) {
    .latitude = CAL_ASTRO_RADIANS (cal_place_get_latitude (place)),
    .longitude = CAL_ASTRO_RADIANS (cal_place_get_longitude (place)),
    .elevation = cal_place_get_elevation (place),
  };
  made->years = g_new0 (guint32, N_YEARS);
  made->open = g_new0 (guint32, N_YEARS);

  rule->month_start = crescent_month_start;
  rule->days_in_month = crescent_days_in_month;
  rule->from_day = crescent_from_day;
  rule->from_days = crescent_from_days;
  rule->to_day = crescent_to_day;
  rule->to_days = NULL;
  rule->accuracy = crescent_accuracy;

  return TRUE;
}

static void
clear_crescent (CalRule *rule)
{
  CalCrescentRule *self = (CalCrescentRule *) rule;

  g_clear_pointer (&self->years, g_free);
  g_clear_pointer (&self->open, g_free);
}

static gboolean
bases_are_equal (gconstpointer a,
                 gconstpointer b)
{
  return cal_backend_is_same ((CalBackend *) a, (CalBackend *) b);
}

static const GEqualFunc equal_values[CAL_CRESCENT_N_PROPERTIES] = {
  [CAL_CRESCENT_PROPERTY_PLACE - 1] = cal_place_equal,
  [CAL_CRESCENT_PROPERTY_BASE - 1] = bases_are_equal,
};

const CalMadeKind cal_crescent_kind = {
  .n_properties = CAL_CRESCENT_N_PROPERTIES,
  .rule_size = sizeof (CalCrescentRule),
  .family = &family_rule,
  .make = make_crescent,
  .clear = clear_crescent,
  .equal = equal_values,
};
