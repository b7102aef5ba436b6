/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Calendars with changes, from their parameters: what stands for two calendars at once.
 *
 * Source: none; the two calendars and the days are parameters.
 * Epoch: that of the two calendars.
 * Range: that of the two calendars.
 * Anchors: 14 September 1752 is 2361222 in Great Britain, and 14 February 1918 is 2421639 in
 *   Russia.
 */

#include "config.h"

#include "cal-cutover-private.h"

#include <string.h>

#include "cal-builtins-private.h"
#include "cal-error.h"
#include "cal-native-private.h"
#include "cal-roman-private.h"
#include "cal-scan-private.h"
#include "cal-shown-private.h"

/* Whole years of any calendar are between these days and the ends of the domain. */
#define FIRST_CHANGE (CAL_JULIAN_DAY_MIN + 1000)
#define LAST_CHANGE (CAL_JULIAN_DAY_MAX - 1000)

#define FIRST_STYLE_YEAR 2
#define LAST_STYLE_YEAR 9999

#define DISPLAY_NAME NC_ ("calendar", "Cutover Calendar")

static const CalRuleNames roman_names = {
  .display_name = DISPLAY_NAME,
  .months = cal_roman_month_names,
  .months_abbr = cal_roman_month_abbreviations,
};

static const CalEraRule roman_eras[] = { CAL_COMMON_ERAS (CAL_ERA_OPEN_START) };

/* The year from 1 January, beside an era that has another one. */
static const CalEraRule january_count[] = {
  { "january", NULL, CAL_ERA_KIND_OFFSET, 1, CAL_ERA_OPEN_START, NC_ ("year style", "January Style"),
    NC_ ("year style", "January"), .context = "year style" },
};

/* All calendars with the months from January to December and the common eras have the
 * same names. */
static const CalRule roman_rule = {
  CAL_ROMAN_SHAPE,
  .id = "(cutover)",
  .text = { .cldr = &cal_cldr_gregorian, .is_kin = TRUE, .year = CAL_YEAR_ALONE },
  .eras = roman_eras,
  .n_eras = G_N_ELEMENTS (roman_eras),
  .counts = january_count,
  .n_counts = G_N_ELEMENTS (january_count),
  .names = &roman_names,
};

/* The two calendars. */

static CalBackend *
find_base (const GValue *value,
           guint         property)
{
  CalBackend *given = g_value_get_object (value);

  if (given != NULL)
    return given;

  return cal_builtins_get (property == CAL_CUTOVER_FIRST ? CAL_SYSTEM_JULIAN : CAL_SYSTEM_GREGORIAN);
}

CalBackend *
cal_cutover_get_base (gpointer self,
                      guint    property)
{
  return find_base (cal_made_get_value (self, property), property);
}

static gboolean
set_base (CalCutoverRule  *self,
          guint            property,
          const GValue    *values,
          GError         **error)
{
  CalBackend *base = find_base (&values[property - 1], property);
  const char *name = property == CAL_CUTOVER_FIRST ? "first" : "second";

  self->bases[property - CAL_CUTOVER_FIRST] = base;

  if (!cal_backend_get_funcs (base)->check_usable (base, error))
    {
      g_prefix_error (error, "%s: ", name);
      return FALSE;
    }

  if (cal_backend_get_funcs (base)->is_constant)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_MISMATCH,
               "%s “%s” is a calendar of an application; it must be one that is built in, or made by a class of the "
               "library", name, cal_backend_peek_id (base));
  return FALSE;
}

static gboolean
set_bases (CalCutoverRule  *self,
           const GValue    *values,
           GError         **error)
{
  if (!set_base (self, CAL_CUTOVER_FIRST, values, error) ||
      !set_base (self, CAL_CUTOVER_SECOND, values, error))
    return FALSE;

  if (!cal_backend_is_same (self->bases[0], self->bases[1]))
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
               "first and second are both “%s”; they must be different calendars",
               cal_backend_peek_id (self->bases[0]));
  return FALSE;
}

/* The days. */

static gboolean
read_day (const char  *text,
          gint32      *julian_day,
          GError     **error)
{
  CalScan scan;
  int year, month, day;

  if (!cal_scan_begin (&scan, text, error) || !cal_scan_iso_date (&scan, &year, &month, &day, error) ||
      !cal_scan_end (&scan, error))
    return FALSE;

  *julian_day = cal_iso_to_day (year, month, day);

  if (*julian_day == CAL_NO_DAY)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_DATE, "“%s” is no day of ISO 8601", text);
      return FALSE;
    }

  if (*julian_day >= FIRST_CHANGE && *julian_day <= LAST_CHANGE)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "“%s”, Julian day %d, is out of range; it must be %d to %d",
               text, *julian_day, FIRST_CHANGE, LAST_CHANGE);
  return FALSE;
}

static gboolean
add_change (CalCutoverRule  *self,
            const char      *text,
            GError         **error)
{
  CalCutoverPart *part = &self->parts[self->n_parts];

  if (self->n_parts == CAL_CUTOVER_MAX_PARTS)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE, "there are more than %d days", CAL_CUTOVER_MAX_CHANGES);
      return FALSE;
    }

  if (!read_day (text, &part->first_day, error))
    return FALSE;

  if (part->first_day <= part[-1].first_day)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "“%s” is not after the day before it", text);
      return FALSE;
    }

  part->rule = cal_native_get_rule (self->bases[self->n_parts++ % 2]);

  return TRUE;
}

static gboolean
set_changes (CalCutoverRule  *self,
             const char      *text,
             GError         **error)
{
  g_auto (GStrv) words = g_strsplit (text != NULL ? text : "", " ", CAL_CUTOVER_MAX_PARTS + 1);
  g_autofree char *shown = cal_shown_dup (text != NULL ? text : "");

  self->parts[0] = (CalCutoverPart) { .rule = cal_native_get_rule (self->bases[0]), .first_day = G_MININT32 };
  self->n_parts = 1;

  if (words[0] == NULL)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                   "changes “” names no day; it must be days of ISO 8601, with one space between two of them");
      return FALSE;
    }

  for (char **word = words; *word != NULL; word++)
    if (!add_change (self, *word, error))
      {
        g_prefix_error (error, "changes “%s”: ", shown);
        return FALSE;
      }

  return TRUE;
}

/* From the first of two days to the second. */
static gboolean
add_doubt (CalCutoverRule     *self,
           const char *const  *words,
           GError            **error)
{
  CalCutoverDoubt *doubt = &self->doubts[self->n_doubts];

  if (words[1] == NULL || self->n_doubts == CAL_CUTOVER_MAX_DOUBTS)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "there must be two days for each time, and %d times at most",
                   CAL_CUTOVER_MAX_DOUBTS);
      return FALSE;
    }

  if (!read_day (words[0], &doubt->first_day, error) || !read_day (words[1], &doubt->last_day, error))
    return FALSE;

  if (doubt->last_day >= doubt->first_day && (self->n_doubts == 0 || doubt->first_day > doubt[-1].last_day))
    {
      self->n_doubts++;
      return TRUE;
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE, "“%s” to “%s” is not after what is before it",
               words[0], words[1]);
  return FALSE;
}

static gboolean
set_doubts (CalCutoverRule  *self,
            const char      *text,
            GError         **error)
{
  g_auto (GStrv) words = g_strsplit (text != NULL ? text : "", " ", -1);

  for (char **word = words; *word != NULL; word += 2)
    if (!add_doubt (self, (const char *const *) word, error))
      {
        g_autofree char *shown = cal_shown_dup (text);

        g_prefix_error (error, "doubtful-days “%s”: ", shown);
        return FALSE;
      }

  return TRUE;
}

/* What both calendars are. */

static void
set_identity (CalCutoverRule *self)
{
  const CalRule *first = cal_native_get_rule (self->bases[0]), *second = cal_native_get_rule (self->bases[1]);
  CalRule *rule = &self->rule;

  rule->kind = first->kind == second->kind ? first->kind : CAL_KIND_OTHER;
  rule->day_start = second->day_start;
  rule->first_year = self->parts[0].rule->first_year;
  rule->last_year = self->parts[self->n_parts - 1].rule->last_year;
  rule->n_regular_months = MAX (first->n_regular_months, second->n_regular_months);
  rule->max_days = MAX (first->max_days, second->max_days);
  rule->min_days = MIN (first->min_days, second->min_days);
  rule->max_months = MAX (first->max_months, second->max_months);
  rule->leap_codes[0] = first->leap_codes[0] | second->leap_codes[0];
  rule->leap_codes[1] = first->leap_codes[1] | second->leap_codes[1];
  rule->leap_forward = (second->leap_codes[0] | second->leap_codes[1]) != 0 ? second->leap_forward
                                                                            : first->leap_forward;
  rule->cyclic = first->cyclic && second->cyclic;
  rule->cycles = second->cycles;
  rule->text = second->text;
  rule->text.is_kin = second->text.cldr != NULL;
  rule->text.is_iso = FALSE;

  for (int i = 0; i < self->n_years; i++)
    {
      const CalCutoverYear *year = &self->years[i];

      rule->max_months = MAX (rule->max_months, (gint16) year->n_months);

      for (int month = 0; month < year->n_months; month++)
        rule->min_days = MIN (rule->min_days,
                              (gint16) (year->months[month + 1].first_day - year->months[month].first_day));
    }
}

/* From the first day of which the calendar of its time is sure to the last. */
static void
set_authoritative_range (CalCutoverRule *self)
{
  CalRule *rule = &self->rule;

  rule->authoritative_first = CAL_JULIAN_DAY_MAX;
  rule->authoritative_last = CAL_JULIAN_DAY_MIN;

  for (int i = 0; i < self->n_parts; i++)
    {
      const CalCutoverPart *part = &self->parts[i];
      gint32 end = i + 1 < self->n_parts ? part[1].first_day - 1 : CAL_JULIAN_DAY_MAX;
      gint32 first = MAX (part->rule->authoritative_first, part->first_day);
      gint32 last = MIN (part->rule->authoritative_last, end);

      if (first > last)
        continue;

      rule->authoritative_first = MIN (rule->authoritative_first, first);
      rule->authoritative_last = MAX (rule->authoritative_last, last);
    }

  if (rule->authoritative_first > rule->authoritative_last)
    {
      rule->authoritative_first = 1;
      rule->authoritative_last = 0;
    }
}

static void
set_authority (CalCutoverRule *self,
               const char     *authority)
{
  GString *text;

  if (authority != NULL)
    {
      self->authority = g_strdup (authority);
      self->rule.authority = self->authority;
      return;
    }

  text = g_string_new (NULL);
  g_string_append_printf (text, "By definition: “%s”", self->parts[0].rule->id);

  for (int part = 1; part < self->n_parts; part++)
    {
      g_autofree char *day = cal_iso_text_write (self->parts[part].first_day, self->bases[0], CAL_ANNOTATION_NEVER);

      g_string_append_printf (text, ", “%s” from %s on", self->parts[part].rule->id, day);
    }

  self->authority = g_string_free (text, FALSE);
  self->rule.authority = self->authority;
}

/* Eras. */

static gboolean
is_same_era (const CalEraRule *era,
             const CalEraRule *other)
{
  return g_str_equal (era->code, other->code) && era->kind == other->kind && era->offset == other->offset;
}

/* Adds an era of a part behind those that begin later. */
static gboolean
add_era (GArray            *eras,
         const CalRule     *rule,
         const CalEraRule  *era,
         gint32             first_day,
         GError           **error)
{
  CalEraRule added = *era;

  if (eras->len > 0 && is_same_era (&g_array_index (eras, CalEraRule, eras->len - 1), era))
    {
      g_array_index (eras, CalEraRule, eras->len - 1).first_day = first_day;
      return TRUE;
    }

  for (guint i = 0; i < eras->len; i++)
    if (g_str_equal (g_array_index (eras, CalEraRule, i).code, era->code))
      {
        g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
                     "era “%s” of “%s” would come back on Julian day %d; an era holds for one time only",
                     era->code, rule->id, g_array_index (eras, CalEraRule, i).first_day);
        return FALSE;
      }

  added.first_day = first_day;
  if (added.cldr == NULL)
    added.cldr = rule->text.cldr;
  g_array_append_val (eras, added);

  return TRUE;
}

/* The eras that hold in a part, the latest first. */
static gboolean
add_eras_of_part (const CalCutoverRule  *self,
                  GArray                *eras,
                  int                    part,
                  GError               **error)
{
  const CalCutoverPart *own = &self->parts[part];
  const CalRule *rule = own->rule;
  gint32 begin = part > 0 ? own->first_day : CAL_ERA_OPEN_START;
  gint32 end = part + 1 < self->n_parts ? self->parts[part + 1].first_day : CAL_JULIAN_DAY_MAX;

  for (gsize i = 0; i < rule->n_eras; i++)
    {
      if (rule->eras[i].first_day >= end)
        continue;

      if (!add_era (eras, rule, &rule->eras[i], MAX (rule->eras[i].first_day, begin), error))
        return FALSE;

      if (rule->eras[i].first_day <= begin)
        break;
    }

  return TRUE;
}

/* Whether all days have an era, the year of which follows from the year. */
static gboolean
has_eras (const CalRule *rule)
{
  for (gsize i = 0; i < rule->n_eras; i++)
    if (rule->eras[i].kind == CAL_ERA_KIND_TURNING)
      return FALSE;

  return rule->n_eras > 0;
}

static gboolean
set_eras (CalCutoverRule  *self,
          GError         **error)
{
  g_autoptr (GArray) eras = g_array_new (FALSE, FALSE, sizeof (CalEraRule));

  self->rule.eras = NULL;
  self->rule.n_eras = 0;
  self->rule.counts = NULL;
  self->rule.n_counts = 0;

  if (!has_eras (cal_native_get_rule (self->bases[0])) || !has_eras (cal_native_get_rule (self->bases[1])))
    return TRUE;

  for (int part = self->n_parts - 1; part >= 0; part--)
    if (!add_eras_of_part (self, eras, part, error))
      return FALSE;

  self->rule.n_eras = eras->len;
  self->eras = (CalEraRule *) (void *) g_array_free (g_steal_pointer (&eras), FALSE);
  self->rule.eras = self->eras;

  return TRUE;
}

static gboolean
has_roman_months (const CalCutoverRule *self)
{
  return cal_native_get_rule (self->bases[0])->names->months == cal_roman_month_names &&
         cal_native_get_rule (self->bases[1])->names->months == cal_roman_month_names;
}

/* A style and a year: “annunciation 1751”. */
static gboolean
read_year_count (CalCutoverRule  *self,
                 const char      *text,
                 GError         **error)
{
  g_auto (GStrv) words = g_strsplit (text, " ", 3);
  g_autofree char *shown = cal_shown_dup (text);
  guint64 year = 0;

  self->style = g_strv_length (words) == 2 ? cal_year_style_find (words[0]) : NULL;

  if (self->style == NULL ||
      !g_ascii_string_to_unsigned (words[1], 10, FIRST_STYLE_YEAR, LAST_STYLE_YEAR, &year, NULL))
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PARSE,
                   "year-count “%s” is none; it must be annunciation, easter, september or nativity with the last year "
                   "for which it holds, %d to %d, such as “annunciation 1751”",
                   shown, FIRST_STYLE_YEAR, LAST_STYLE_YEAR);
      return FALSE;
    }

  self->last_style_year = (gint32) year;

  return TRUE;
}

static gboolean
set_year_count (CalCutoverRule  *self,
                const char      *text,
                GError         **error)
{
  if (text == NULL)
    return TRUE;

  if (!read_year_count (self, text, error))
    return FALSE;

  if (!has_roman_months (self) || self->rule.n_eras == 0 || self->eras[0].kind != CAL_ERA_KIND_EPOCH ||
      self->eras[0].first_day > self->parts[1].first_day)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_INCONSISTENT,
                   "year-count “%s” needs two calendars with the months from January to December and one era; "
                   "“%s” and “%s” are not such",
                   text, self->parts[0].rule->id, self->parts[1].rule->id);
      return FALSE;
    }

  self->eras[0].kind = CAL_ERA_KIND_TURNING;
  self->eras[0].year = cal_cutover_era_year;
  self->rule.text.marks_days = TRUE;
  self->rule.counts = january_count;
  self->rule.n_counts = G_N_ELEMENTS (january_count);

  return TRUE;
}

/* Names. */

static gboolean
has_common_eras (const CalRule *rule)
{
  for (gsize i = 0; i < rule->n_eras; i++)
    if (!g_str_equal (rule->eras[i].code, "ce") && !g_str_equal (rule->eras[i].code, "bce"))
      return FALSE;

  return TRUE;
}

/* The names of the second calendar, and those of the first for months that it lacks. */
static const char **
join_months (const CalRule     *first,
             const char *const *first_months,
             const CalRule     *second,
             const char *const *second_months)
{
  int n = MAX (first->n_regular_months, second->n_regular_months);
  const char **months;

  if (first_months == NULL || second_months == NULL)
    return NULL;

  months = g_new0 (const char *, n + 1);

  for (int i = 0; i < n; i++)
    months[i] = i < second->n_regular_months ? second_months[i] : first_months[i];

  return months;
}

static void
set_names (CalCutoverRule *self)
{
  const CalRule *first = cal_native_get_rule (self->bases[0]), *second = cal_native_get_rule (self->bases[1]);
  gboolean leaps = (second->leap_codes[0] | second->leap_codes[1]) != 0;

  if (has_roman_months (self) && has_common_eras (&self->rule) && first->n_regular_months == 12)
    {
      self->rule.named_as = &roman_rule;
      self->rule.names = &roman_names;
      return;
    }

  self->months = join_months (first, first->names->months, second, second->names->months);
  self->months_abbr = join_months (first, first->names->months_abbr, second, second->names->months_abbr);
  self->names = *(leaps ? second : first)->names;
  self->names.display_name = DISPLAY_NAME;
  self->names.months = self->months;
  self->names.months_abbr = self->months_abbr;
  self->names.month_context = second->names->month_context;
  self->names.labels = NULL;
  self->rule.named_as = NULL;
  self->rule.names = &self->names;
}

static gboolean
make_cutover (CalRule       *rule,
              const GValue  *values,
              GError       **error)
{
  CalCutoverRule *self = (CalCutoverRule *) rule;

  if (!set_bases (self, values, error) ||
      !set_changes (self, g_value_get_string (&values[CAL_CUTOVER_CHANGES - 1]), error) ||
      !cal_cutover_set_years (self, error) ||
      !set_doubts (self, g_value_get_string (&values[CAL_CUTOVER_DOUBTFUL - 1]), error))
    return FALSE;

  set_identity (self);
  cal_cutover_set_conversions (self);
  set_authoritative_range (self);
  set_authority (self, g_value_get_string (&values[CAL_CUTOVER_SOURCE - 1]));

  if (!set_eras (self, error) ||
      !set_year_count (self, g_value_get_string (&values[CAL_CUTOVER_YEAR_COUNT - 1]), error))
    return FALSE;

  set_names (self);

  return TRUE;
}

static void
clear_cutover (CalRule *rule)
{
  CalCutoverRule *self = (CalCutoverRule *) rule;

  cal_cutover_clear_years (self);
  g_free (self->eras);
  g_free (self->authority);
  g_free (self->months);
  g_free (self->months_abbr);
}

static gboolean
bases_are_equal (gconstpointer a,
                 gconstpointer b)
{
  return cal_backend_is_same ((CalBackend *) a, (CalBackend *) b);
}

static const GEqualFunc equal_values[CAL_CUTOVER_N_PROPERTIES] = {
  [CAL_CUTOVER_FIRST - 1] = bases_are_equal,
  [CAL_CUTOVER_SECOND - 1] = bases_are_equal,
};

static CalBackend *
peek_namesake (const CalRule *rule,
               gboolean      *whole)
{
  *whole = FALSE;

  return ((const CalCutoverRule *) rule)->bases[1];
}

const CalMadeKind cal_cutover_kind = {
  .n_properties = CAL_CUTOVER_N_PROPERTIES,
  .rule_size = sizeof (CalCutoverRule),
  .family = &cal_julian_rule,
  .make = make_cutover,
  .clear = clear_cutover,
  .equal = equal_values,
  .peek_namesake = peek_namesake,
};
