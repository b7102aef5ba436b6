/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Rules whose functions contradict each other: to validate the calendar says how.  A calendar that was
 * made has a rule of its own, in which one function is replaced. */

#include "config.h"

#include "made-checks.h"

typedef struct
{
  const char *title;
  void (*break_rule) (CalRule *rule);
  const char *message;
} Broken;

#define FIRST_DAY 2461000
#define N_DAYS 1500

static CalMonthCode
get_code (const CalRule *rule G_GNUC_UNUSED,
          gint32         year G_GNUC_UNUSED,
          int            month)
{
  return cal_month_code_make (month, FALSE);
}

static int
get_next_month (const CalRule *rule G_GNUC_UNUSED,
                gint32         year G_GNUC_UNUSED,
                CalMonthCode   code)
{
  return cal_month_code_get_number (code) % 12 + 1;
}

static void
break_codes (CalRule *rule)
{
  rule->code_of_month = get_code;
  rule->month_of_code = get_next_month;
}

static CalMonthCode
get_same_code (const CalRule *rule G_GNUC_UNUSED,
               gint32         year G_GNUC_UNUSED,
               int            month G_GNUC_UNUSED)
{
  return cal_month_code_make (1, FALSE);
}

static void
break_order (CalRule *rule)
{
  rule->code_of_month = get_same_code;
  rule->month_of_code = get_next_month;
}

static int
count_thirty (const CalRule *rule G_GNUC_UNUSED,
              gint32         year G_GNUC_UNUSED,
              int            month G_GNUC_UNUSED)
{
  return 30;
}

static void
break_days (CalRule *rule)
{
  rule->days_in_month = count_thirty;
}

static gboolean
is_odd (const CalRule *rule G_GNUC_UNUSED,
        gint32         year)
{
  return year % 2 != 0;
}

static void
break_leap_years (CalRule *rule)
{
  rule->leap_year = is_odd;
}

#define GAP(name, from) \
  static void \
  name (const CalRule *rule G_GNUC_UNUSED, gint32 year G_GNUC_UNUSED, int month G_GNUC_UNUSED, int *first, int *n) \
  { \
    *first = (from); \
    *n = 2; \
  } \
\
  static void \
  break_with_##name (CalRule *rule) \
  { \
    rule->missing_days = name; \
  }

GAP (gap_far_behind, 40)
GAP (gap_behind, 31)
GAP (gap_within, 10)

static gint32 (*true_to_day) (const CalRule *rule, gint32 year, int month, int day);
static CalFields (*true_from_day) (const CalRule *rule, gint32 julian_day);

static gint32
get_next_day (const CalRule *rule,
              gint32         year,
              int            month,
              int            day)
{
  return true_to_day (rule, year, month, day) + 1;
}

static void
break_way_back (CalRule *rule)
{
  true_to_day = rule->to_day;
  rule->to_day = get_next_day;
}

/* No month has the second day. */
static CalFields
skip_second_day (const CalRule *rule,
                 gint32         julian_day)
{
  CalFields fields = true_from_day (rule, julian_day);

  fields.day += fields.day == 2 ? 1 : 0;
  return fields;
}

static void
break_steps (CalRule *rule)
{
  true_from_day = rule->from_day;
  true_to_day = rule->to_day;
  rule->from_day = skip_second_day;
}

static const Broken broken[] = {
  { "code-of-another-month", break_codes, "month code M05 is found at month 6" },
  { "codes-alike", break_order, "does not come after" },
  { "days-of-months", break_days, "but its months have 360" },
  { "leap-years", break_leap_years, "a leap year has" },
  { "gap-far-behind", break_with_gap_far_behind, "lacks days from 40 on, but has" },
  { "gap-behind", break_with_gap_behind, "lacks days from 31 on, which none follows" },
  { "gap-within", break_with_gap_within, "the next day is" },
  { "way-back", break_way_back, "the date is that of day" },
  { "steps", break_steps, "the next day is" },
};

static void
test_broken (gconstpointer data)
{
  const Broken *row = data;
  g_autoptr (CalBackend) backend = make_tabular ("mine", TYPE_2, TYPE_2_EPOCH);
  g_autoptr (GError) error = NULL;

  g_assert_true (cal_backend_validate (backend, FIRST_DAY, FIRST_DAY + N_DAYS, &error));
  check_no_error (&error);

  row->break_rule ((CalRule *) cal_backend_peek_rule (backend));

  g_assert_false (cal_backend_validate (backend, FIRST_DAY, FIRST_DAY + N_DAYS, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_BACKEND);

  if (strstr (error->message, row->message) == NULL)
    g_test_fail_printf ("%s", error->message);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autofree char *path = g_strconcat ("/broken-rules/", broken[i].title, NULL);

      g_test_add_data_func (path, &broken[i], test_broken);
    }

  return g_test_run ();
}
