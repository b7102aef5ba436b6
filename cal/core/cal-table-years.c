/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The months of a table, from the years of its file or from the years in which a layer
 * moves months of another calendar. */

#include "config.h"

#include "cal-table-build-private.h"

/* Months that are made, one after the other. */
typedef struct
{
  GArray *starts;
  GArray *firsts;
  GArray *years;
  GArray *codes;
  GArray *statuses;
  GArray *decided_by;
} Months;

static Months
months_new (void)
{
  return (Months) {
    g_array_new (FALSE, FALSE, sizeof (gint32)),
    g_array_new (FALSE, FALSE, sizeof (gint32)),
    g_array_new (FALSE, FALSE, sizeof (guint16)),
    g_array_new (FALSE, FALSE, sizeof (CalMonthCode)),
    g_array_new (FALSE, FALSE, sizeof (guint8)),
    g_array_new (FALSE, FALSE, sizeof (guint16)),
  };
}

static void
months_free (Months *self)
{
  g_clear_pointer (&self->starts, g_array_unref);
  g_clear_pointer (&self->firsts, g_array_unref);
  g_clear_pointer (&self->years, g_array_unref);
  g_clear_pointer (&self->codes, g_array_unref);
  g_clear_pointer (&self->statuses, g_array_unref);
  g_clear_pointer (&self->decided_by, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Months, months_free)

static void
begin_year (Months *self)
{
  gint32 place = (gint32) self->starts->len;

  g_array_append_val (self->firsts, place);
}

static void
add_month (Months       *self,
           CalMonthCode  code,
           gint32        start,
           guint8        status,
           guint16       source)
{
  guint16 year = (guint16) (self->firsts->len - 1);

  g_array_append_val (self->starts, start);
  g_array_append_val (self->years, year);
  g_array_append_val (self->codes, code);
  g_array_append_val (self->statuses, status);
  g_array_append_val (self->decided_by, source);
}

static gpointer
keep (CalTableMade *made,
      GArray      **array)
{
  gpointer data = g_array_free (*array, FALSE);

  *array = NULL;
  g_ptr_array_add (made->owned, data);

  return data;
}

/* The largest bias with which no day is put behind its month, and how far before it. */
static void
measure_guess (CalTable *table)
{
  gint32 days = table->starts[table->n_months] - table->starts[0];

  table->months_per_day = ((gint64) table->n_months << 32) / days;
  table->bias = G_MAXINT64;

  for (gint32 place = 0; place < table->n_months; place++)
    {
      gint64 last = (gint64) (table->starts[place + 1] - table->starts[0]) - 1;

      table->bias = MIN (table->bias, ((gint64) (place + 1) << 32) - 1 - last * table->months_per_day);
    }

  for (gint32 place = 0; place < table->n_months; place++)
    {
      gint64 first = (gint64) (table->starts[place] - table->starts[0]);
      gint32 guess = (gint32) ((first * table->months_per_day + table->bias) >> 32);

      table->late = MAX (table->late, place - guess);
    }
}

static void
finish (CalTableMade  *made,
        Months        *months,
        gint32         first_year,
        gint32         end_day)
{
  CalTable *table = &made->table;

  table->first_year = first_year;
  table->n_years = (gint32) months->firsts->len;
  table->n_months = (gint32) months->starts->len;
  begin_year (months);
  g_array_append_val (months->starts, end_day);

  table->starts = keep (made, &months->starts);
  table->firsts = keep (made, &months->firsts);
  table->years = keep (made, &months->years);
  table->codes = keep (made, &months->codes);
  table->statuses = keep (made, &months->statuses);
  table->decided_by = keep (made, &months->decided_by);
  table->sources = (const char *const *) made->text->sources->pdata;
  table->last_confirmed = made->text->said & CAL_TABLE_HAS_CONFIRMED ? made->text->confirmed : G_MAXINT32;
  measure_guess (table);
  made->rule.table = table;
}

/* A file of years. */

static gboolean
check_length (CalTablePlace  place,
              gint32         start,
              gint32         end,
              GError       **error)
{
  if (end - (gint64) start >= 1 && end - (gint64) start <= CAL_TABLE_MAX_MONTH_DAYS)
    return TRUE;

  return cal_table_fail (place, error, "the month before this day would have %" G_GINT64_FORMAT " days; it must have "
                         "1 to %d", end - (gint64) start, CAL_TABLE_MAX_MONTH_DAYS);
}

/* What is printed before the last day that is confirmed need not be so behind it. */
static gboolean
check_confirmed (const CalTableText *text,
                 const CalTableRow  *row,
                 gint32              start,
                 GError            **error)
{
  if ((text->said & CAL_TABLE_HAS_CONFIRMED) == 0 || row->status != CAL_ACCURACY_EXACT || start <= text->confirmed)
    return TRUE;

  return cal_table_fail (row->place, error, "year %d begins after the last confirmed day, so that it must be "
                         "“provisional”", row->year);
}

static gboolean
add_year (const CalTableText *text,
          guint               number,
          Months             *months,
          gint32             *day,
          GError            **error)
{
  const CalTableRow *row = &g_array_index (text->rows, CalTableRow, number);
  guint end = number + 1 < text->rows->len ? row[1].first_month : text->months->len;

  begin_year (months);

  for (guint i = row->first_month; i < end; i++)
    {
      const CalTableMonth *month = &g_array_index (text->months, CalTableMonth, i);
      gboolean is_length = text->section == CAL_TABLE_LENGTHS;

      if (!is_length && months->starts->len > 0 && !check_length (month->place, *day, month->value, error))
        return FALSE;

      *day = is_length ? *day : month->value;

      if (i == row->first_month && !check_confirmed (text, row, *day, error))
        return FALSE;

      add_month (months, month->code, *day, row->status, row->source);
      *day += is_length ? month->value : 0;

      if (*day > CAL_JULIAN_DAY_MAX)
        return cal_table_fail (month->place, error, "the month ends after the last day there is, ISO +999999-12-31");
    }

  return TRUE;
}

gboolean
cal_table_add_years (CalTableMade  *made,
                     GError       **error)
{
  const CalTableText *text = made->text;
  g_auto (Months) months = months_new ();
  gint32 day = text->first_day, end;

  for (guint i = 0; i < text->rows->len; i++)
    if (!add_year (text, i, &months, &day, error))
      return FALSE;

  end = text->section == CAL_TABLE_LENGTHS ? day : text->end_day;

  if (text->section == CAL_TABLE_STARTS &&
      !check_length (text->end_place, day, end, error))
    return FALSE;

  finish (made, &months, g_array_index (text->rows, CalTableRow, 0).year, end);

  return TRUE;
}

/* A file of corrections. */

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const CalTableRow *first = a, *second = b;

  if (first->year != second->year)
    return first->year < second->year ? -1 : 1;

  return (int) first->code - second->code;
}

static gboolean
check_repeated (const CalTableRow *first,
                const CalTableRow *second,
                GError           **error)
{
  gboolean is_first_above = first->place.line < second->place.line;
  const CalTableRow *above = is_first_above ? first : second, *below = is_first_above ? second : first;

  if (first->year != second->year || first->code != second->code)
    return TRUE;

  return cal_table_fail (below->place, error, "month %s of year %d has a first day already, on line %u%s",
                         cal_month_code_to_string (below->code), below->year, above->place.line,
                         above->day == below->day ? "" : ", and it is another one");
}

/* Years that the end of the domain cuts through have no first day in it. */
static gboolean
check_row (const CalRule     *over,
           const CalTableRow *row,
           GError           **error)
{
  int margin = over->has_range ? 0 : 2;

  if (row->year < over->first_year + margin || row->year > over->last_year - margin)
    return cal_table_fail (row->place, error, "year %d is out of range; calendar “%s” can be corrected in years %d "
                           "to %d", row->year, over->id, over->first_year + margin, over->last_year - margin);

  if (!cal_rule_has_month_code (over, row->code) ||
      cal_rule_month_for_code (over, row->year, row->code, FALSE) == 0)
    return cal_table_fail (row->place, error, "year %d of calendar “%s” has no month %s", row->year, over->id,
                           cal_month_code_to_string (row->code));

  return cal_rule_month_for_code (over, row->year, row->code, FALSE) > 1 || row->year > over->first_year ||
         cal_table_fail (row->place, error, "the first day of calendar “%s” cannot be moved", over->id);
}

static gboolean
check_rows (const CalTableText *text,
            const CalRule      *over,
            GError            **error)
{
  const CalTableRow *rows = (const CalTableRow *) (const void *) text->rows->data;

  for (guint i = 0; i < text->rows->len; i++)
    if (!check_row (over, &rows[i], error) ||
        (i > 0 && !check_repeated (&rows[i - 1], &rows[i], error)))
      return FALSE;

  return rows[text->rows->len - 1].year - rows[0].year < CAL_TABLE_MAX_YEARS - 2 ||
         cal_table_fail (rows[text->rows->len - 1].place, error, "the first correction is of year %d, and this one "
                         "of year %d; %d years may be between", rows[0].year, rows[text->rows->len - 1].year,
                         CAL_TABLE_MAX_YEARS - 3);
}

/* The years of the calendar below, as it has them. */
static gboolean
copy_years (const CalRule *over,
            gint32         first_year,
            gint32         last_year,
            CalTablePlace  place,
            Months        *months,
            GError       **error)
{
  for (gint32 year = first_year; year <= last_year; year++)
    {
      int n_months = over->months_in_year (over, year);

      begin_year (months);

      for (int month = 1; month <= n_months; month++)
        {
          int first, n = 0;

          if (over->missing_days != NULL)
            over->missing_days (over, year, month, &first, &n);

          if (n > 0)
            return cal_table_fail (place, error, "month %s of year %d of calendar “%s” lacks days, so that it cannot "
                                   "be corrected", cal_month_code_to_string (cal_rule_month_code (over, year, month)),
                                   year, over->id);

          add_month (months, cal_rule_month_code (over, year, month), over->month_start (over, year, month),
                     CAL_TABLE_AS_BELOW, 0);
        }
    }

  return TRUE;
}

static void
move_month (const CalRule     *over,
            const CalTableRow *row,
            gint32             first_year,
            Months            *months)
{
  gint32 place = g_array_index (months->firsts, gint32, row->year - first_year) +
                 cal_rule_month_for_code (over, row->year, row->code, FALSE) - 1;

  g_array_index (months->starts, gint32, place) = row->day;
  g_array_index (months->statuses, guint8, place) = row->status;
  g_array_index (months->decided_by, guint16, place) = row->source;
}

/* That no month next to one that is moved is too short or too long. */
static gboolean
check_moved (const CalTable     *table,
             const CalRule      *over,
             const CalTableRow  *row,
             GError            **error)
{
  gint32 place = table->firsts[row->year - table->first_year] +
                 cal_rule_month_for_code (over, row->year, row->code, FALSE) - 1;

  for (gint32 i = MAX (place - 1, 0); i <= place; i++)
    {
      gint32 days = table->starts[i + 1] - table->starts[i];

      if (days < 1 || days > CAL_TABLE_MAX_MONTH_DAYS)
        return cal_table_fail (row->place, error, "month %s of year %d would have %d days; it must have 1 to %d",
                               cal_month_code_to_string (table->codes[i]), table->first_year + table->years[i], days,
                               CAL_TABLE_MAX_MONTH_DAYS);
    }

  return TRUE;
}

gboolean
cal_table_add_corrections (CalTableMade  *made,
                           const CalRule *over,
                           GError       **error)
{
  CalTableText *text = made->text;
  g_auto (Months) months = months_new ();
  const CalTableRow *rows;
  gint32 first_year, last_year;

  g_array_sort (text->rows, compare_rows);
  rows = (const CalTableRow *) (const void *) text->rows->data;

  if (!check_rows (text, over, error))
    return FALSE;

  first_year = MAX (rows[0].year - 1, over->first_year);
  last_year = rows[text->rows->len - 1].year;

  if (!copy_years (over, first_year, last_year, rows[0].place, &months, error))
    return FALSE;

  for (guint i = 0; i < text->rows->len; i++)
    move_month (over, &rows[i], first_year, &months);

  finish (made, &months, first_year,
          over->month_start (over, last_year, over->months_in_year (over, last_year) + 1));

  for (guint i = 0; i < text->rows->len; i++)
    if (!check_moved (&made->table, over, &rows[i], error))
      return FALSE;

  return TRUE;
}
