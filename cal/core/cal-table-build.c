/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* From a table file to a rule: the calendars that it names, and the seams with them. */

#include "config.h"

#include "cal-table-build-private.h"

#include "cal-gregorian-private.h"

/* Its classes are asked for dates of a calendar whose file is wrong only if they are asked
 * directly; then it is that of ISO 8601. */

static gint32
family_month_start (const CalRule *rule G_GNUC_UNUSED,
                    gint32         year,
                    int            month)
{
  return cal_gregorian_month_start (month > 12 ? year + 1 : year, month > 12 ? 1 : month);
}

static int
family_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                      gint32         year,
                      int            month)
{
  return cal_gregorian_days_in_month (year, month);
}

static CalFields
family_from_day (const CalRule *rule G_GNUC_UNUSED,
                 gint32         julian_day)
{
  return cal_iso_from_day (julian_day);
}

static gint32
family_to_day (const CalRule *rule G_GNUC_UNUSED,
               gint32         year,
               int            month,
               int            day)
{
  return cal_iso_to_day (year, month, day);
}

/* Months are called by their numbers, whichever a table has. */
static const CalRuleNames family_names = {
  .display_name = NC_ ("calendar", "Calendar from a Table"),
};

const CalTableRule cal_table_family = {
  .rule = {
    .id = "(table)",
    .kind = CAL_KIND_OTHER,
    .first_year = -999999,
    .last_year = 999999,
    .n_regular_months = 99,
    .max_months = 99,
    .min_days = 1,
    .max_days = CAL_TABLE_MAX_MONTH_DAYS,
    .common_days = 365,
    .leap_codes = { G_MAXUINT64, (G_GUINT64_CONSTANT (1) << 36) - 1 },
    .month_start = family_month_start,
    .months_in_year = cal_rule_twelve_months,
    .from_day = family_from_day,
    .to_day = family_to_day,
    .days_in_month = family_days_in_month,
    .authoritative_first = 1,
    .authoritative_last = 0,
    .names = &family_names,
    .text = { .year = CAL_YEAR_ALONE },
  },
};

/* The calendars that a file names. */

static gboolean
find_base (const CalTableBase  *base,
           CalTableFindFunc     find,
           CalBackend         **backend,
           const CalRule      **rule,
           GError             **error)
{
  g_autoptr (GError) failure = NULL;

  if (base->name == NULL)
    return TRUE;

  *backend = find (base->name, &failure);

  if (*backend == NULL)
    return cal_table_fail (base->place, error, "%s", failure->message);

  *rule = cal_backend_peek_rule (*backend);

  return *rule != NULL ||
         cal_table_fail (base->place, error, "calendar “%s” is of a class that the library does not have; a table may "
                         "stand beside built-in calendars and those that the library makes", cal_backend_peek_id (*backend));
}

static gboolean
find_bases (CalTableMade      *made,
            CalTableFindFunc   find,
            GError           **error)
{
  const CalTableText *text = made->text;

  if (text->over.name != NULL)
    {
      if (!find_base (&text->over, find, &made->after, &made->rule.after, error))
        return FALSE;

      made->rule.before = made->rule.after;
      made->rule.is_layer = TRUE;
      return TRUE;
    }

  return find_base (&text->before, find, &made->before, &made->rule.before, error) &&
         find_base (&text->after, find, &made->after, &made->rule.after, error);
}

/* Seams. */

/* Whether a calendar begins a year on a day, or ends on the day before it and before the
 * year. */
static gboolean
begins_year (const CalRule *beside,
             gint32         year,
             gint32         julian_day)
{
  if (year < beside->first_year || year > beside->last_year)
    return year == beside->last_year + 1 && julian_day == cal_rule_last_day (beside) + 1 && beside->has_range;

  return beside->month_start (beside, year, 1) == julian_day &&
         cal_rule_month_code (beside, year, 1) == cal_month_code_make (1, FALSE);
}

static char *
describe_day (const CalRule *beside,
              gint32         julian_day)
{
  CalFields iso = cal_iso_from_day (julian_day);
  CalFields fields;

  if (julian_day < cal_rule_first_day (beside) || julian_day > cal_rule_last_day (beside))
    return g_strdup_printf ("does not have ISO %04d-%02d-%02d", iso.year, iso.month, iso.day);

  fields = beside->from_day (beside, julian_day);

  return g_strdup_printf ("has day %d of month %s of year %d on ISO %04d-%02d-%02d", fields.day,
                          cal_month_code_to_string (cal_rule_month_code (beside, fields.year, fields.month)),
                          fields.year, iso.year, iso.month, iso.day);
}

static gboolean
check_seam (const CalTableBase *base,
            const CalRule      *beside,
            const char         *where,
            gint32              year,
            gint32              julian_day,
            GError            **error)
{
  g_autofree char *day = NULL;

  if (beside == NULL || begins_year (beside, year, julian_day))
    return TRUE;

  day = describe_day (beside, julian_day);

  return cal_table_fail (base->place, error, "calendar “%s” does not join the table: %s it year %d must begin, but it "
                         "%s", beside->id, where, year, day);
}

static gboolean
check_seams (const CalTableMade  *made,
             GError             **error)
{
  const CalTableRule *self = &made->rule;
  const CalTable *table = self->table;

  return check_seam (&made->text->before, self->before, "with", table->first_year, table->starts[0], error) &&
         check_seam (&made->text->after, self->after, "behind", table->first_year + table->n_years,
                     table->starts[table->n_months], error);
}

static gboolean
add_months (CalTableMade  *made,
            GError       **error)
{
  if (made->rule.is_layer)
    return cal_table_add_corrections (made, made->rule.after, error);

  return cal_table_add_years (made, error) && check_seams (made, error);
}

gboolean
cal_table_load (CalTableMade      *made,
                GBytes            *bytes,
                CalTableFindFunc   find,
                GError           **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  made->owned = g_ptr_array_new_with_free_func (g_free);
  /* The bytes of an empty file are nowhere. */
  made->text = cal_table_text_parse (data != NULL ? data : "", length, error);

  if (made->text == NULL || !find_bases (made, find, error) || !add_months (made, error) ||
      !cal_table_shape (made, error))
    return FALSE;

  /* Only the names and texts of it are still used. */
  g_array_set_size (made->text->rows, 0);
  g_array_set_size (made->text->months, 0);

  return TRUE;
}

void
cal_table_clear (CalTableMade *made)
{
  g_clear_pointer (&made->text, cal_table_text_free);
  g_clear_pointer (&made->owned, g_ptr_array_unref);
  g_clear_object (&made->before);
  g_clear_object (&made->after);
}

CalNameTable *
cal_table_peek_names (const CalTableMade *made)
{
  return made->text->said & CAL_TABLE_HAS_NAMES ? made->text->names : NULL;
}

CalBackend *
cal_table_peek_namesake (const CalTableMade *made)
{
  gboolean is_before = made->before != NULL;
  CalBackend *primary = is_before ? made->before : made->after;
  const CalRule *rule = is_before ? made->rule.before : made->rule.after;

  return primary != NULL && made->rule.rule.names == rule->names ? primary : NULL;
}

static gboolean
bases_are_equal (CalBackend *a,
                 CalBackend *b)
{
  return a == b || (a != NULL && b != NULL && cal_backend_is_same (a, b));
}

gboolean
cal_table_equal (const CalTableMade *a,
                 const CalTableMade *b)
{
  return bases_are_equal (a->before, b->before) && bases_are_equal (a->after, b->after);
}
