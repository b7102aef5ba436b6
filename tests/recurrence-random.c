/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Random rules of every calendar against a reference that looks at each day by itself, and
 * asks of it what RFC 5545 says of a date; what SKIP does it finds in the list of days. */

#include "config.h"

#include <string.h>

#include "cal-recurrence-iterator.h"
#include "cal-registry.h"
#include "lib/checks.h"
#include "recurrence-days.h"

/* Sanitizers look at how a rule is followed, and less at which one. */
#ifdef __SANITIZE_ADDRESS__
#define N_RULES 25
#else
#define N_RULES 100
#endif

/* A rule, as the reference reads it; lists end with 0. */
typedef struct
{
  CalUnit unit;
  int interval;
  int first_weekday;
  CalSkip skip;
  char months[4][8];
  int weeks[4];
  int year_days[4];
  int month_days[4];
  int weekdays[4];
  int ordinals[4];
  int positions[4];
  int count;
} Rule;

static GRand *rand_source;

static int
pick (int first,
      int last)
{
  return g_rand_int_range (rand_source, first, last + 1);
}

static gboolean
chance (int percent)
{
  return pick (1, 100) <= percent;
}

/* Whether the rule has a day. */

static gboolean
has_number (const int *list,
            int        number,
            int        last)
{
  for (int i = 0; list[i] != 0; i++)
    if (list[i] == number || list[i] == last)
      return TRUE;

  return list[0] == 0;
}

static gboolean
has_month (const Rule *rule,
           const Day  *day)
{
  for (int i = 0; rule->months[i][0] != '\0'; i++)
    if (g_str_equal (rule->months[i], day->code))
      return TRUE;

  return rule->months[0][0] == '\0';
}

static gboolean
has_weekday (const Rule *rule,
             const Day  *day)
{
  gboolean in_year = rule->unit == CAL_UNIT_YEAR && rule->months[0][0] == '\0';
  int ordinal = in_year ? day->of_year : day->of_month;
  int last = in_year ? day->last_of_year : day->last_of_month;

  for (int i = 0; rule->weekdays[i] != 0; i++)
    if (rule->weekdays[i] == day->weekday &&
        (rule->ordinals[i] == 0 || rule->ordinals[i] == ordinal || rule->ordinals[i] == last))
      return TRUE;

  return rule->weekdays[0] == 0;
}

/* Whether what the rule does not say is as it is on the start. */
static gboolean
is_like_start (const Rule *rule,
               const Day  *start,
               const Day  *day)
{
  gboolean days_given = rule->month_days[0] != 0 || rule->weekdays[0] != 0 || rule->year_days[0] != 0;

  if (days_given || rule->unit == CAL_UNIT_DAY)
    return TRUE;

  if (rule->unit == CAL_UNIT_WEEK || rule->weeks[0] != 0)
    return day->weekday == start->weekday;

  return day->month_day == start->month_day &&
         (rule->unit == CAL_UNIT_MONTH || rule->months[0][0] != '\0' || g_str_equal (day->code, start->code));
}

static gboolean
has_day (const Rule *rule,
         const Day  *start,
         const Day  *day)
{
  return has_month (rule, day) && has_number (rule->weeks, day->week, day->last_week) &&
         has_number (rule->year_days, day->year_day, day->last_year_day) &&
         has_number (rule->month_days, day->month_day, day->last_month_day) &&
         has_weekday (rule, day) && is_like_start (rule, start, day);
}

/* How many periods after the start a day is. */
static gint64
find_period (const Rule *rule,
             const Day  *start,
             const Day  *day)
{
  gint64 week;

  switch (rule->unit)
    {
    case CAL_UNIT_DAY:
      return day->day - start->day;

    case CAL_UNIT_WEEK:
      week = start->weekday == 0 ? start->day : start->day - (start->weekday - rule->first_weekday + 7) % 7;
      return day->day < week ? -1 : (day->day - week) / 7;

    case CAL_UNIT_MONTH:
      return day->month - start->month;

    case CAL_UNIT_YEAR:
    default:
      if (rule->weeks[0] != 0 && rule->year_days[0] == 0 && rule->month_days[0] == 0)
        return day->week_year - start->week_year;
      return day->year - start->year;
    }
}

/* Leaves those that BYSETPOS chooses of the days of one period. */
static void
choose (const Rule *rule,
        gint64     *days,
        int        *n)
{
  int left = 0;

  for (int i = 0; i < *n; i++)
    if (has_number (rule->positions, i + 1, i - *n))
      days[left++] = days[i];

  *n = left;
}

/* The dates of a rule by the reference. */
static GArray *
list_expected (const Rule *rule,
               const Day  *start)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 period_days[1000], period = -1;
  int n = 0;

  for (int i = 0; i <= n_table; i++)
    {
      gint64 in = i < n_table ? find_period (rule, start, &table[i]) : -1;

      /* A day that belongs to no week does not end the weeks of a year. */
      if (i < n_table && rule->weeks[0] != 0 && table[i].week == 0)
        in = period;

      if (in != period)
        {
          choose (rule, period_days, &n);
          for (int j = 0; j < n; j++)
            if (period_days[j] >= start->day)
              g_array_append_val (list, period_days[j]);
          n = 0;
          period = in;
        }

      if (in >= 0 && in % rule->interval == 0 && has_day (rule, start, &table[i]))
        period_days[n++] = table[i].day;
    }

  if (rule->count > 0)
    g_array_set_size (list, MIN (list->len, (guint) rule->count));

  return list;
}

/* Random rules. */

static void
fill_list (int *list,
           int  limit)
{
  int n = pick (1, 3);

  for (int i = 0; i < n; i++)
    {
      list[i] = pick (1, limit);
      list[i] = chance (30) ? -list[i] : list[i];
    }
}

static void
make_year_parts (Rule *rule)
{
  if (chance (25))
    fill_list (rule->year_days, 385);

  if (chance (25))
    fill_list (rule->weeks, 54);
}

/* Months that come in the table. */
static void
make_months (Rule *rule)
{
  int n = pick (1, 3);

  for (int i = 0; i < n; i++)
    g_strlcpy (rule->months[i], table[pick (0, n_table - 1)].code, sizeof rule->months[i]);
}

static void
make_weekdays (Rule *rule)
{
  gboolean may_count = (rule->unit == CAL_UNIT_MONTH || rule->unit == CAL_UNIT_YEAR) && rule->weeks[0] == 0;
  int n = pick (1, 3);

  for (int i = 0; i < n; i++)
    {
      rule->weekdays[i] = pick (1, 7);
      rule->ordinals[i] = may_count && chance (50) ? pick (-6, 6) : 0;
    }
}

static void
make_rule (Rule *rule,
           int   first_weekday)
{
  gboolean chooses;

  memset (rule, 0, sizeof *rule);
  rule->unit = (CalUnit) pick (CAL_UNIT_DAY, CAL_UNIT_YEAR);
  rule->interval = chance (50) ? 1 : pick (1, 5);
  rule->first_weekday = first_weekday;
  rule->count = chance (20) ? pick (1, 20) : 0;

  if (rule->unit == CAL_UNIT_YEAR)
    make_year_parts (rule);

  if (chance (40))
    make_months (rule);

  if (rule->unit != CAL_UNIT_WEEK && chance (35))
    fill_list (rule->month_days, 31);

  if (chance (50))
    make_weekdays (rule);

  chooses = rule->months[0][0] != '\0' || rule->weeks[0] != 0 || rule->year_days[0] != 0 ||
            rule->month_days[0] != 0 || rule->weekdays[0] != 0;

  if (chooses && chance (25))
    fill_list (rule->positions, chance (50) ? 3 : 20);
}

/* A rule that says what SKIP is about. */
static void
make_skipping_rule (Rule *rule)
{
  memset (rule, 0, sizeof *rule);
  rule->unit = chance (50) ? CAL_UNIT_MONTH : CAL_UNIT_YEAR;
  rule->interval = chance (50) ? 1 : pick (1, 5);
  rule->first_weekday = 1;
  rule->skip = chance (50) ? CAL_SKIP_BACKWARD : CAL_SKIP_FORWARD;

  if (rule->unit == CAL_UNIT_YEAR)
    make_months (rule);

  /* What comes in the place of this one is not in the year. */
  for (int i = 0; rule->months[i][0] != '\0'; i++)
    if (g_str_equal (rule->months[i], "M00L"))
      g_strlcpy (rule->months[i], "M01", sizeof rule->months[i]);

  rule->month_days[0] = chance (50) ? pick (1, 31) : pick (28, 31);
  rule->month_days[1] = chance (30) ? pick (28, 31) : 0;
}

static void
append_numbers (GString    *text,
                const char *name,
                const int  *list)
{
  for (int i = 0; list[i] != 0; i++)
    g_string_append_printf (text, "%s%d", i == 0 ? name : ",", list[i]);
}

static char *
write_rule (const Rule *rule,
            const char *id)
{
  static const char *const units[] = { "DAILY", "WEEKLY", "MONTHLY", "YEARLY" };
  static const char *const weekdays[] = { "", "MO", "TU", "WE", "TH", "FR", "SA", "SU" };
  static const char *const skips[] = { "OMIT", "BACKWARD", "FORWARD" };
  GString *text = g_string_new (NULL);

  g_string_printf (text, "RSCALE=%s;FREQ=%s;INTERVAL=%d;WKST=%s;SKIP=%s", id, units[rule->unit], rule->interval,
                   weekdays[rule->first_weekday], skips[rule->skip]);

  if (rule->count > 0)
    g_string_append_printf (text, ";COUNT=%d", rule->count);

  for (int i = 0; rule->months[i][0] != '\0'; i++)
    g_string_append_printf (text, "%s%d%s", i == 0 ? ";BYMONTH=" : ",", atoi (rule->months[i] + 1),
                            strchr (rule->months[i], 'L') != NULL ? "L" : "");

  append_numbers (text, ";BYWEEKNO=", rule->weeks);
  append_numbers (text, ";BYYEARDAY=", rule->year_days);
  append_numbers (text, ";BYMONTHDAY=", rule->month_days);
  append_numbers (text, ";BYSETPOS=", rule->positions);

  for (int i = 0; rule->weekdays[i] != 0; i++)
    {
      g_string_append (text, i == 0 ? ";BYDAY=" : ",");
      if (rule->ordinals[i] != 0)
        g_string_append_printf (text, "%d", rule->ordinals[i]);
      g_string_append (text, weekdays[rule->weekdays[i]]);
    }

  return g_string_free (text, FALSE);
}

/* Comparing. */

static CalRecurrenceIterator *
iterate (const char *text,
         CalBackend *backend,
         const Day  *start)
{
  GError *error = NULL;
  g_autoptr (CalRecurrence) rule = cal_recurrence_new_from_string (text, &error);
  g_autoptr (CalDate) date = NULL;
  CalRecurrenceIterator *iterator;

  /* Some months have no days so late. */
  if (rule == NULL && g_error_matches (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE))
    {
      g_clear_error (&error);
      return NULL;
    }

  g_assert_no_error (error);
  date = cal_date_new_from_julian_day (backend, start->day, &error);
  iterator = cal_recurrence_iterate (rule, date, &error);
  g_assert_no_error (error);

  return iterator;
}

/* Both lists up to a year before the end of the table, so that no period is cut. */
static void
assert_dates (const char *text,
              CalBackend *backend,
              const Day  *start,
              GArray     *expected)
{
  g_autoptr (CalRecurrenceIterator) iterator = iterate (text, backend, start);
  gint64 end = table[n_table - 1].day - 800, day = 0;
  GError *error = NULL;
  gboolean more = TRUE;

  if (iterator == NULL)
    return;

  for (guint i = 0; i < expected->len && g_array_index (expected, gint64, i) < end; i++)
    {
      more = cal_recurrence_iterator_next_day (iterator, &day, &error);

      if (error != NULL || !more || day != g_array_index (expected, gint64, i))
        g_error ("%s from %d-%s-%d (%d): date %u is %d, and should be %d (%s)", text, start->year, start->code,
                 start->month_day, (int) start->day, i, (int) day, (int) g_array_index (expected, gint64, i),
                 error != NULL ? error->message : "");
    }

  if (more && cal_recurrence_iterator_next_day (iterator, &day, &error) && day < end)
    g_error ("%s from %d-%s-%d (%d): %d should not be a date", text, start->year, start->code, start->month_day,
             (int) start->day, (int) day);

  g_assert_no_error (error);
}

/* Where a skipped date goes: the place in the table, beyond which there is none. */
static int
find_month_start (int place,
                  int step)
{
  int month = table[place].month;

  while (place >= 0 && place < n_table && table[place].month == month)
    place += step;

  return place;
}

/* Adds the day of a number in the month that begins at a place. */
static void
add_in_month (const Rule *rule,
              GArray     *list,
              int         place,
              int         number)
{
  int end = find_month_start (place, 1);
  gint64 day;

  for (int i = place; i < end; i++)
    if (table[i].month_day == number)
      {
        g_array_append_val (list, table[i].day);
        return;
      }

  /* Beyond the last, or in a gap: what is after and before it in the list of days. */
  for (int i = place; i <= end && i < n_table; i++)
    if (i == end || table[i].month_day > number)
      {
        day = table[i].day - (rule->skip == CAL_SKIP_BACKWARD ? 1 : 0);
        g_array_append_val (list, day);
        return;
      }
}

static gboolean
has_code (int         year,
          const char *code)
{
  for (int i = 0; i < n_table; i++)
    if (table[i].year == year && g_str_equal (table[i].code, code))
      return TRUE;

  return FALSE;
}

/* How often BYMONTH has a month, by its own code or by that of one that it replaces. */
static gboolean
has_replaced_month (const Rule *rule,
                    int         place)
{
  for (int i = 0; rule->months[i][0] != '\0'; i++)
    {
      char plain[8];
      int other = place;

      if (g_str_equal (rule->months[i], table[place].code))
        return TRUE;

      g_strlcpy (plain, rule->months[i], sizeof plain);

      if (plain[3] != 'L')
        continue;

      plain[3] = '\0';
      other = rule->skip == CAL_SKIP_FORWARD ? find_month_start (place, -1) : place;

      if (other >= 0 && g_str_equal (table[other].code, plain) && !has_code (table[other].year, rule->months[i]))
        return TRUE;
    }

  return rule->months[0][0] == '\0';
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

static GArray *
list_skipped (const Rule *rule,
              const Day  *start)
{
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (gint64));
  GArray *list = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (int place = 0; place < n_table; place = find_month_start (place, 1))
    {
      gint64 period = rule->unit == CAL_UNIT_MONTH ? table[place].month - start->month : table[place].year - start->year;

      if (period >= 0 && period % rule->interval == 0 && has_replaced_month (rule, place))
        for (int i = 0; rule->month_days[i] != 0; i++)
          add_in_month (rule, all, place, rule->month_days[i]);
    }

  g_array_sort (all, compare_days);

  for (guint i = 0; i < all->len; i++)
    {
      gint64 day = g_array_index (all, gint64, i);

      if (day >= start->day && (list->len == 0 || day > g_array_index (list, gint64, list->len - 1)))
        g_array_append_val (list, day);
    }

  return list;
}

/* A random day of the first years, not so early that a week is cut, and of a week. */
static const Day *
pick_start (void)
{
  int place = pick (400, 1100);

  while (table[place].weekday == 0)
    place++;

  return &table[place];
}

static void
check_calendar (CalBackend *backend,
                int         first_year,
                int         n_rules)
{
  const char *id = cal_backend_get_id (backend);
  int first_weekday = 1;

  for (int i = 0; i < n_rules; i++)
    {
      const Day *start;
      g_autofree char *text = NULL;
      g_autoptr (GArray) expected = NULL;
      Rule rule;

      /* The weeks of the table begin with this day. */
      if (i % 100 == 0)
        {
          first_weekday = pick (1, 7);
          fill_table (backend, first_year + i / 100, first_weekday);
        }

      start = pick_start ();

      if (chance (75))
        make_rule (&rule, first_weekday);
      else
        make_skipping_rule (&rule);

      text = write_rule (&rule, id);
      expected = rule.skip == CAL_SKIP_OMIT ? list_expected (&rule, start) : list_skipped (&rule, start);
      assert_dates (text, backend, start, expected);
    }
}

static void
test_calendar (gconstpointer data)
{
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_backend_lookup (data, &error);
  int year, n_rules = g_test_thorough () ? 2000 : N_RULES;

  g_assert_no_error (error);

  cal_backend_julian_day_to_date (backend, 2451545, &year, NULL, NULL, &error);
  g_assert_no_error (error);

  check_calendar (backend, year, n_rules);
}

int
main (int   argc,
      char *argv[])
{
  g_auto (GStrv) ids = NULL;

  g_test_init (&argc, &argv, NULL);

  rand_source = g_rand_new_with_seed (22);
  ids = cal_registry_list_ids (cal_registry_get_default ());

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *path = g_strdup_printf ("/recurrence/random/%s", ids[i]);

      g_test_add_data_func_full (path, g_strdup (ids[i]), test_calendar, g_free);
    }

  return g_test_run ();
}
