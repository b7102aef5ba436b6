/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* All that a rule answers, of years in a table and of the calendars around it.
 *
 * Where a calendar around the table joins it, both begin the same year on the same day,
 * so that the day after the last month of a year may be asked from either.
 */

#include "config.h"

#include "cal-table-private.h"

#include "cal-vector-private.h"

static inline const CalTable *
get_table (const CalRule *rule)
{
  return ((const CalTableRule *) rule)->table;
}

static inline gboolean
has_year (const CalTable *table,
          gint32          year)
{
  return cal_table_find_year (table, year) < (guint32) table->n_years;
}

/* The calendar of a year, or of a day, that is not in the table. */

static const CalRule *
get_rule_of_year (const CalRule *rule,
                  gint32         year)
{
  const CalTableRule *self = (const CalTableRule *) rule;

  return year < self->table->first_year ? self->before : self->after;
}

static const CalRule *
get_rule_of_day (const CalRule *rule,
                 gint32         julian_day)
{
  const CalTableRule *self = (const CalTableRule *) rule;

  return julian_day < self->table->starts[0] ? self->before : self->after;
}

static inline gint32
get_place (const CalTable *table,
           gint32          year,
           int             month)
{
  return table->firsts[year - table->first_year] + month - 1;
}

gint32
cal_table_month_start (const CalRule *rule,
                       gint32         year,
                       int            month)
{
  const CalTable *table = get_table (rule);

  if (G_LIKELY (has_year (table, year)))
    return table->starts[get_place (table, year, month)];

  rule = get_rule_of_year (rule, year);

  return rule->month_start (rule, year, month);
}

int
cal_table_months_in_year (const CalRule *rule,
                          gint32         year)
{
  const CalTable *table = get_table (rule);

  if (G_LIKELY (has_year (table, year)))
    return get_place (table, year + 1, 1) - get_place (table, year, 1);

  rule = get_rule_of_year (rule, year);

  return rule->months_in_year (rule, year);
}

/* The months of the years from @first to @end that are not in the table, all before or all
 * after it; 0 if there are none. */
static gboolean
count_beside (const CalRule *beside,
              gint32         first,
              gint32         end,
              gint64        *months)
{
  *months = 0;

  return first >= end || cal_rule_count_months (beside, first, end, months);
}

gboolean
cal_table_count_months (const CalRule *rule,
                        gint32         first,
                        gint32         end,
                        gint64        *months)
{
  const CalTableRule *self = (const CalTableRule *) rule;
  const CalTable *table = self->table;
  gint32 table_end = table->first_year + table->n_years;
  gint32 within = CLAMP (first, table->first_year, table_end), behind = CLAMP (end, table->first_year, table_end);
  gint64 before, after;

  if (!count_beside (self->before, first, MIN (end, table->first_year), &before) ||
      !count_beside (self->after, MAX (first, table_end), end, &after))
    return FALSE;

  *months = before + after + table->firsts[behind - table->first_year] - table->firsts[within - table->first_year];

  return TRUE;
}

/* For calendars that have one leap month at most, and lack no other. */
int
cal_table_leap_month (const CalRule *rule,
                      gint32         year)
{
  const CalTable *table = get_table (rule);
  int months, month = 1;

  if (!has_year (table, year))
    return cal_rule_leap_month (get_rule_of_year (rule, year), year);

  months = cal_table_months_in_year (rule, year);

  while (month <= months && !cal_month_code_is_leap (table->codes[get_place (table, year, month)]))
    month++;

  return month <= months ? month : 0;
}

CalMonthCode
cal_table_code_of_month (const CalRule *rule,
                         gint32         year,
                         int            month)
{
  const CalTable *table = get_table (rule);

  if (G_LIKELY (has_year (table, year)))
    return table->codes[get_place (table, year, month)];

  return cal_rule_month_code (get_rule_of_year (rule, year), year, month);
}

int
cal_table_month_of_code (const CalRule *rule,
                         gint32         year,
                         CalMonthCode   code)
{
  const CalTable *table = get_table (rule);
  int months;

  if (!has_year (table, year))
    {
      rule = get_rule_of_year (rule, year);
      return cal_rule_has_month_code (rule, code) ? cal_rule_month_for_code (rule, year, code, FALSE) : 0;
    }

  months = cal_table_months_in_year (rule, year);

  for (int month = 1; month <= months; month++)
    if (table->codes[get_place (table, year, month)] == code)
      return month;

  return 0;
}

int
cal_table_days_in_month (const CalRule *rule,
                         gint32         year,
                         int            month)
{
  const CalTable *table = get_table (rule);

  if (G_LIKELY (has_year (table, year)))
    return table->starts[get_place (table, year, month) + 1] - table->starts[get_place (table, year, month)];

  rule = get_rule_of_year (rule, year);

  return rule->days_in_month (rule, year, month);
}

/* The first day of the month of a day of the table, and that behind it. */
static inline CalFields
find_month_of_day (const CalTable *table,
                   gint32          julian_day,
                   gint32         *first,
                   gint32         *end)
{
  gint32 place = cal_table_find_month (table, julian_day);
  gint32 year = table->years[place];

  *first = table->starts[place];
  *end = table->starts[place + 1];

  return (CalFields) { table->first_year + year, (gint16) (place - table->firsts[year] + 1), 1 };
}

CalFields
cal_table_from_day (const CalRule *rule,
                    gint32         julian_day)
{
  const CalTable *table = get_table (rule);
  CalFields fields;
  gint32 first, end;

  if (G_UNLIKELY (!cal_table_has_day (table, julian_day)))
    {
      rule = get_rule_of_day (rule, julian_day);
      return rule->from_day (rule, julian_day);
    }

  fields = find_month_of_day (table, julian_day, &first, &end);
  fields.day = (gint16) (julian_day - first + 1);

  return fields;
}

gint32
cal_table_to_day (const CalRule *rule,
                  gint32         year,
                  int            month,
                  int            day)
{
  const CalTable *table = get_table (rule);
  gint32 place;

  if (year < rule->first_year || year > rule->last_year)
    return CAL_NO_DAY;

  if (G_UNLIKELY (!has_year (table, year)))
    {
      rule = get_rule_of_year (rule, year);
      return rule->to_day (rule, year, month, day);
    }

  place = get_place (table, year, month);

  if (month < 1 || place >= get_place (table, year + 1, 1) ||
      day < 1 || day > table->starts[place + 1] - table->starts[place])
    return CAL_NO_DAY;

  return table->starts[place] + day - 1;
}

/* Sorted days fall into one month for a while.  The calendars around the table may number
 * the days of a month with a gap. */
void
cal_table_from_days (const CalRule *rule,
                     const gint32  *julian_days,
                     gsize          n,
                     gint32        *years,
                     gint8         *months,
                     gint16        *days)
{
  const CalTable *table = get_table (rule);
  CalFields fields = { 0, };
  gint32 first = 0, end = 0;

  for (gsize i = 0; i < n; i++)
    {
      gint32 day = julian_days[i];

      if ((day < first || day >= end) && cal_table_has_day (table, day))
        fields = find_month_of_day (table, day, &first, &end);
      else if (day < first || day >= end)
        {
          fields = cal_table_from_day (rule, day);
          first = day;
          end = day + 1;
        }

      years[i] = fields.year;
      months[i] = (gint8) fields.month;
      days[i] = (gint16) (fields.day + (day - first));
    }
}

/* A calendar that is exact by definition is no more than computed for what is printed. */
CalAccuracy
cal_table_accuracy (const CalRule *rule,
                    gint32         julian_day)
{
  const CalTableRule *self = (const CalTableRule *) rule;
  const CalTable *table = self->table;
  guint8 status;
  CalAccuracy accuracy;

  if (cal_table_has_day (table, julian_day))
    {
      status = table->statuses[cal_table_find_month (table, julian_day)];

      if (status == CAL_ACCURACY_EXACT && julian_day > table->last_confirmed)
        return CAL_ACCURACY_PROVISIONAL;

      if (status != CAL_TABLE_AS_BELOW)
        return (CalAccuracy) status;
    }

  accuracy = cal_rule_accuracy (get_rule_of_day (rule, julian_day), julian_day);

  return self->is_layer ? accuracy : MAX (accuracy, CAL_ACCURACY_COMPUTED);
}

static const char *
get_source_below (const CalRule *rule,
                  gint32         julian_day)
{
  rule = get_rule_of_day (rule, julian_day);

  return rule->source != NULL ? rule->source (rule, julian_day) : NULL;
}

static const char *
get_source_of_month (const CalTable *table,
                     gint32          place)
{
  return place < table->n_months ? table->sources[table->decided_by != NULL ? table->decided_by[place] : 0] : NULL;
}

/* The days by which a month ends later than it would are those of the next one's source. */
static gboolean
is_added (const CalRule *rule,
          gint32         place,
          gint32         julian_day)
{
  const CalTableRule *self = (const CalTableRule *) rule;
  CalFields below = self->after->from_day (self->after, julian_day);
  gint32 year = self->table->years[place];

  return below.year != self->table->first_year + year || below.month != place - self->table->firsts[year] + 1;
}

const char *
cal_table_source (const CalRule *rule,
                  gint32         julian_day)
{
  const CalTableRule *self = (const CalTableRule *) rule;
  const char *source, *next;
  gint32 place;

  if (!cal_table_has_day (self->table, julian_day))
    return get_source_below (rule, julian_day);

  place = cal_table_find_month (self->table, julian_day);
  source = get_source_of_month (self->table, place);

  if (!self->is_layer || source != NULL)
    return source;

  next = get_source_of_month (self->table, place + 1);

  return next != NULL && is_added (rule, place, julian_day) ? next : get_source_below (rule, julian_day);
}

void
cal_table_missing_days (const CalRule *rule,
                        gint32         year,
                        int            month,
                        int           *first,
                        int           *n)
{
  *first = *n = 0;

  if (has_year (get_table (rule), year))
    return;

  rule = get_rule_of_year (rule, year);

  if (rule->missing_days != NULL)
    rule->missing_days (rule, year, month, first, n);
}

/* A table says nothing of weekdays, and a layer does not change them. */
int
cal_table_weekday (const CalRule *rule,
                   gint32         julian_day)
{
  const CalTableRule *self = (const CalTableRule *) rule;

  if (!self->is_layer && cal_table_has_day (self->table, julian_day))
    return cal_floor_mod (julian_day, 7) + 1;

  return cal_rule_weekday (get_rule_of_day (rule, julian_day), julian_day);
}

/* Whether a day is in a month that begins and ends as it does in the calendar below. */
static gboolean
is_as_below (const CalRule *rule,
             gint32         julian_day)
{
  const CalTableRule *self = (const CalTableRule *) rule;
  CalFields fields;

  if (!cal_table_has_day (self->table, julian_day))
    return TRUE;

  fields = cal_table_from_day (rule, julian_day);

  return self->is_layer &&
         cal_table_month_start (rule, fields.year, fields.month) ==
           self->after->month_start (self->after, fields.year, fields.month) &&
         cal_table_month_start (rule, fields.year, fields.month + 1) ==
           self->after->month_start (self->after, fields.year, fields.month + 1);
}

/* The labels are those of the calendars around the table, and of months that a layer
 * leaves as they are. */

gboolean
cal_table_label (const CalRule *rule,
                 gint32         julian_day,
                 CalLabel      *label)
{
  if (!is_as_below (rule, julian_day))
    return FALSE;

  rule = get_rule_of_day (rule, julian_day);

  return rule->label != NULL && rule->label (rule, julian_day, label);
}

gboolean
cal_table_days_of_label (const CalRule  *rule,
                         const CalLabel *label,
                         gint32         *first,
                         gint32         *last)
{
  const CalTableRule *self = (const CalTableRule *) rule;
  const CalRule *below = get_rule_of_year (rule, label->year);

  if (!self->is_layer && has_year (self->table, label->year))
    return FALSE;

  return below->label != NULL && below->days_of_label (below, label, first, last) &&
         is_as_below (rule, *first) && is_as_below (rule, *last);
}
