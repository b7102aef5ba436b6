/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What a calendar from a table is beside its months: what its file says, and else what
 * the calendars around it are. */

#include "config.h"

#include "cal-table-build-private.h"

/* Whose names months and eras have, and what else the file leaves open; NULL: none. */
static const CalRule *
get_primary (const CalTableMade *made)
{
  return made->rule.before != NULL ? made->rule.before : made->rule.after;
}

static gpointer
own (CalTableMade *made,
     gpointer      data)
{
  g_ptr_array_add (made->owned, data);

  return data;
}

/* Bounds. */

/* Takes the years, months and leap months of a calendar beside the table. */
static void
include_rule (CalRule       *rule,
              const CalRule *beside)
{
  rule->n_regular_months = MAX (rule->n_regular_months, beside->n_regular_months);
  rule->max_months = MAX (rule->max_months, beside->max_months);
  rule->min_days = MIN (rule->min_days, beside->min_days);
  rule->max_days = MAX (rule->max_days, beside->max_days);
  rule->leap_codes[0] |= beside->leap_codes[0];
  rule->leap_codes[1] |= beside->leap_codes[1];
}

static void
include_months (CalRule        *rule,
                const CalTable *table)
{
  for (gint32 place = 0; place < table->n_months; place++)
    {
      int number = cal_month_code_get_number (table->codes[place]);
      int days = table->starts[place + 1] - table->starts[place];

      rule->min_days = (gint16) MIN (rule->min_days, days);
      rule->max_days = (gint16) MAX (rule->max_days, days);

      if (cal_month_code_is_leap (table->codes[place]))
        rule->leap_codes[number / 64] |= G_GUINT64_CONSTANT (1) << number % 64;
      else
        rule->n_regular_months = (gint16) MAX (rule->n_regular_months, number);
    }

  for (gint32 year = 0; year < table->n_years; year++)
    rule->max_months = (gint16) MAX (rule->max_months, table->firsts[year + 1] - table->firsts[year]);
}

/* A year whose last month alone is a leap month has that number all the same. */
static void
set_bounds (CalTableMade *made)
{
  CalTableRule *self = &made->rule;
  CalRule *rule = &self->rule;
  const CalTable *table = self->table;

  rule->n_regular_months = rule->max_months = 1;
  rule->min_days = CAL_TABLE_MAX_MONTH_DAYS;
  rule->max_days = 1;
  rule->leap_codes[0] = rule->leap_codes[1] = 0;
  include_months (rule, table);

  if (self->before != NULL)
    include_rule (rule, self->before);
  if (self->after != NULL)
    include_rule (rule, self->after);

  rule->first_year = self->before != NULL ? self->before->first_year : table->first_year;
  rule->last_year = self->after != NULL ? self->after->last_year : table->first_year + table->n_years - 1;
  rule->first_day = self->before != NULL ? cal_rule_first_day (self->before) : table->starts[0];
  rule->last_day = self->after != NULL ? cal_rule_last_day (self->after) : table->starts[table->n_months] - 1;
  rule->has_range = rule->first_day > CAL_JULIAN_DAY_MIN || rule->last_day < CAL_JULIAN_DAY_MAX;
}

/* Months and their codes. */

/* Whether a year has every regular month, and one leap month at most. */
static gboolean
is_plain_year (const CalRule  *rule,
               const CalTable *table,
               gint32          year)
{
  int months = table->firsts[year + 1] - table->firsts[year];
  int regular = 0;

  for (int month = 0; month < months; month++)
    regular += !cal_month_code_is_leap (table->codes[table->firsts[year] + month]);

  return regular == rule->n_regular_months && months <= regular + 1;
}

static gboolean
is_plain (const CalTableRule *self)
{
  for (gint32 year = 0; year < self->table->n_years; year++)
    if (!is_plain_year (&self->rule, self->table, year))
      return FALSE;

  for (int i = 0; i < 2; i++)
    {
      const CalRule *beside = i == 0 ? self->before : self->after;

      if (beside != NULL && (beside->code_of_month != NULL || beside->n_regular_months != self->rule.n_regular_months))
        return FALSE;
    }

  return TRUE;
}

static gboolean
has_twelve_months (const CalTableRule *self)
{
  for (gint32 year = 0; year < self->table->n_years; year++)
    if (self->table->firsts[year + 1] != self->table->firsts[year] + 12)
      return FALSE;

  return (self->before == NULL || self->before->months_in_year == cal_rule_twelve_months) &&
         (self->after == NULL || self->after->months_in_year == cal_rule_twelve_months);
}

static void
set_months (CalTableRule *self)
{
  CalRule *rule = &self->rule;
  gboolean has_leap = (rule->leap_codes[0] | rule->leap_codes[1]) != 0;

  rule->leap_month = NULL;
  rule->code_of_month = NULL;
  rule->month_of_code = NULL;

  /* Years of a calendar that does not follow Moon and Sun are leap years by their days. */
  if (!is_plain (self) || (has_leap && rule->kind != CAL_KIND_LUNISOLAR))
    {
      rule->code_of_month = cal_table_code_of_month;
      rule->month_of_code = cal_table_month_of_code;
    }
  else if (has_leap)
    rule->leap_month = cal_table_leap_month;

  if (has_twelve_months (self))
    rule->months_in_year = cal_rule_twelve_months;
}

/* The length that most years have; of two the shorter. */
static gint16
find_common_days (const CalTable *table)
{
  guint16 counts[CAL_MAX_MONTHS_IN_YEAR * CAL_TABLE_MAX_MONTH_DAYS + 1] = { 0, };
  int most = 0;

  for (gint32 year = 0; year < table->n_years; year++)
    counts[table->starts[table->firsts[year + 1]] - table->starts[table->firsts[year]]]++;

  for (int days = 1; days < (int) G_N_ELEMENTS (counts); days++)
    if (counts[days] > counts[most])
      most = days;

  return (gint16) most;
}

/* Identity. */

static void
set_identity (CalTableMade *made)
{
  const CalTableText *text = made->text;
  const CalRule *primary = get_primary (made);
  CalRule *rule = &made->rule.rule;

  if (rule->id == NULL)
    rule->id = text->id;

  if (rule->aliases == NULL && text->aliases->len > 0)
    {
      g_ptr_array_add (text->aliases, NULL);
      rule->aliases = (const char *const *) text->aliases->pdata;
    }

  if (primary != NULL)
    {
      rule->kind = primary->kind;
      rule->day_start = primary->day_start;
      rule->leap_forward = primary->leap_forward;
      rule->common_days = primary->common_days;
      rule->cycles = primary->cycles;
      rule->cyclic = primary->cyclic;
    }
  else
    rule->common_days = find_common_days (&made->table);

  if (text->said & CAL_TABLE_HAS_KIND)
    rule->kind = text->kind;
  if (text->said & CAL_TABLE_HAS_DAY_START)
    rule->day_start = text->day_start;
  if (text->said & CAL_TABLE_HAS_LEAP)
    rule->leap_forward = text->missing_leap_month == CAL_LEAP_MONTH_CONSTRAIN_FORWARD;
}

/* Names of more months than the calendar beside the table has are those of none. */
static void
set_names (CalTableMade *made)
{
  const CalRule *primary = get_primary (made);
  CalRule *rule = &made->rule.rule;

  if (primary == NULL || rule->n_regular_months > primary->n_regular_months ||
      (rule->leap_codes[0] & ~primary->leap_codes[0]) != 0 || (rule->leap_codes[1] & ~primary->leap_codes[1]) != 0)
    return;

  rule->names = primary->names;
  rule->named_as = primary->named_as != NULL ? primary->named_as : primary;
}

static char *
make_authority (const CalTableText *text)
{
  if (text->authority != NULL && text->edition != NULL)
    return g_strdup_printf ("%s, %s", text->authority, text->edition);

  return g_strdup (text->authority != NULL ? text->authority : text->edition);
}

/* From the first month that is exact to the last; of a layer with the range of the calendar
 * below. */
static void
set_authoritative_range (CalTableRule *self)
{
  const CalTable *table = self->table;
  const CalRule *below = self->is_layer ? self->after : &cal_table_family.rule;
  gint32 end = table->n_months, first = 0;

  while (end > 0 && table->statuses[end - 1] != CAL_ACCURACY_EXACT)
    end--;
  while (first < end && table->statuses[first] != CAL_ACCURACY_EXACT)
    first++;

  self->rule.authoritative_first = below->authoritative_first;
  self->rule.authoritative_last = below->authoritative_last;

  if (first == end)
    return;

  self->rule.authoritative_first = table->starts[first];
  self->rule.authoritative_last = MIN (table->starts[end] - 1, table->last_confirmed);

  if (below->authoritative_first <= below->authoritative_last)
    {
      self->rule.authoritative_first = MIN (self->rule.authoritative_first, below->authoritative_first);
      self->rule.authoritative_last = MAX (self->rule.authoritative_last, below->authoritative_last);
    }
}

static void
set_authority (CalTableMade *made)
{
  char *authority = make_authority (made->text);

  if (authority != NULL)
    made->rule.rule.authority = own (made, authority);
  else if (made->rule.is_layer)
    made->rule.rule.authority = made->rule.after->authority;

  set_authoritative_range (&made->rule);
}

/* Eras. */

/* Those of a calendar, whose years that calendar knows. */
static const CalEraRule *
copy_eras (CalTableMade     *made,
           const CalRule    *of,
           const CalEraRule *eras,
           gsize             n_eras)
{
  CalEraRule *copy;

  if (n_eras == 0)
    return NULL;

  copy = own (made, g_memdup2 (eras, n_eras * sizeof *eras));

  for (gsize i = 0; i < n_eras; i++)
    if (copy[i].of == NULL)
      copy[i].of = of;

  return copy;
}

static char *
dup_era_name (const CalTableEra *era)
{
  return era->name != NULL ? g_strdup (era->name) : g_ascii_strup (era->code, -1);
}

static void
set_own_eras (CalTableMade *made)
{
  const GArray *said = made->text->eras;
  CalRule *rule = &made->rule.rule;
  CalEraRule *eras = own (made, g_new0 (CalEraRule, said->len));

  for (guint i = 0; i < said->len; i++)
    {
      const CalTableEra *era = &g_array_index (said, CalTableEra, i);

      eras[i] = (CalEraRule) {
        .code = era->code,
        .kind = era->kind,
        .offset = era->offset,
        .first_day = era->first_day,
        .name = own (made, dup_era_name (era)),
        .abbreviation = era->abbreviation,
      };

      if (eras[i].abbreviation == NULL)
        eras[i].abbreviation = eras[i].name;
    }

  rule->eras = eras;
  rule->n_eras = said->len;
  rule->text.year = CAL_YEAR_IN_ERA;
  rule->text.has_reigns = FALSE;
}

static void
set_eras (CalTableMade *made)
{
  const CalRule *primary = get_primary (made);
  CalRule *rule = &made->rule.rule;

  if (primary != NULL)
    {
      rule->text = primary->text;
      rule->text.is_iso = FALSE;
      rule->eras = copy_eras (made, primary, primary->eras, primary->n_eras);
      rule->n_eras = primary->n_eras;
      rule->counts = copy_eras (made, primary, primary->counts, primary->n_counts);
      rule->n_counts = primary->n_counts;
    }

  if (made->text->eras->len > 0)
    set_own_eras (made);
  else if (primary == NULL)
    rule->text.year = CAL_YEAR_ALONE;
}

/* What a calendar beside the table has that a table cannot say. */
static void
set_beside (CalTableRule *self)
{
  CalRule *rule = &self->rule;

  rule->labels_days = self->is_layer && self->after->labels_days;

  for (int i = 0; i < 2; i++)
    {
      const CalRule *beside = i == 0 ? self->before : self->after;

      if (beside == NULL)
        continue;

      if (beside->missing_days != NULL)
        rule->missing_days = cal_table_missing_days;

      if (beside->weekday != NULL)
        rule->weekday = cal_table_weekday;

      if (beside->label != NULL)
        {
          rule->label = cal_table_label;
          rule->days_of_label = cal_table_days_of_label;
        }
    }
}

/* Names of months and eras that there are not. */
static gboolean
check_named (const CalTableMade  *made,
             const CalTableNamed *named,
             GError             **error)
{
  const CalRule *rule = &made->rule.rule;

  if (named->era == NULL)
    return cal_rule_has_month_code (rule, named->month) ||
           cal_table_fail (named->place, error, "the calendar has no month %s to name",
                           cal_month_code_to_string (named->month));

  for (gsize i = 0; i < rule->n_eras; i++)
    if (g_ascii_strcasecmp (rule->eras[i].code, named->era) == 0)
      return TRUE;

  return cal_table_fail (named->place, error, "the calendar has no era “%s” to name", named->era);
}

/* The eras of a file cover all days that there are. */
static gboolean
check_eras (const CalTableMade  *made,
            GError             **error)
{
  const GArray *eras = made->text->eras;
  gint32 first_day = cal_rule_first_day (&made->rule.rule);
  const CalTableEra *first = eras->len > 0 ? &g_array_index (eras, CalTableEra, eras->len - 1) : NULL;
  CalFields iso = cal_iso_from_day (first_day);

  if (first == NULL || first->first_day <= first_day)
    return TRUE;

  return cal_table_fail (first->place, error, "era “%s” begins behind ISO %04d-%02d-%02d, the first day of the calendar, "
                         "which must be in an era", first->code, iso.year, iso.month, iso.day);
}

gboolean
cal_table_shape (CalTableMade  *made,
                 GError       **error)
{
  CalTableRule *self = &made->rule;
  CalRule *rule = &self->rule;

  rule->month_start = cal_table_month_start;
  rule->months_in_year = cal_table_months_in_year;
  rule->count_months = cal_table_count_months;
  rule->days_in_month = cal_table_days_in_month;
  rule->from_day = cal_table_from_day;
  rule->from_days = cal_table_from_days;
  rule->to_day = cal_table_to_day;
  rule->accuracy = cal_table_accuracy;
  rule->source = cal_table_source;

  set_bounds (made);
  set_identity (made);
  set_months (self);
  set_names (made);
  set_authority (made);
  set_eras (made);
  set_beside (self);

  if (!check_eras (made, error))
    return FALSE;

  for (guint i = 0; i < made->text->named->len; i++)
    if (!check_named (made, &g_array_index (made->text->named, CalTableNamed, i), error))
      return FALSE;

  return TRUE;
}
