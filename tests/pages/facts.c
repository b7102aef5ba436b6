/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Prints what the library knows of each built-in calendar, for the tables and the picture
 * of the pages: a line for each fact, with the id, what it is and the value between tabs.
 * Nothing in it depends on ICU or on the time of day. */

#include "config.h"

#include "cal-backend.h"
#include "cal-cycle.h"
#include "cal-date.h"
#include "cal-registry.h"
#include "cal-native-private.h"

#include <locale.h>
#include <string.h>

/* 22 November 2026, the day of the pictures, and the years that are looked at. */
#define DAY 2461367
#define N_YEARS 400

static const char *id;

static void G_GNUC_PRINTF (2, 3)
print_fact (const char *name,
            const char *format,
            ...)
{
  g_autofree char *value = NULL;
  va_list args;

  va_start (args, format);
  value = g_strdup_vprintf (format, args);
  va_end (args);

  g_print ("%s\t%s\t%s\n", id, name, value);
}

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) enum_class = g_type_class_ref (type);

  return g_enum_get_value (enum_class, value)->value_nick;
}

/* A name that translators have, with its context. */
static void
print_message (const char *what,
               const char *context,
               const char *name)
{
  g_print ("%s\t%s\t%s\t%s\n", id, what, context, name);
}

/* From the year of the day on: the shortest and the longest month, how many months and
 * days years have, and how many are leap years. */
static void
print_years (CalBackend *backend,
             int         first)
{
  gboolean seen[1000] = { FALSE };
  int n_leap = 0, min_months = G_MAXINT, max_months = 0, min_days = G_MAXINT, max_days = 0;

  for (int year = first; year < first + N_YEARS; year++)
    {
      int n_months = cal_backend_get_months_in_year (backend, year, NULL);

      seen[cal_backend_get_days_in_year (backend, year, NULL)] = TRUE;
      n_leap += cal_backend_is_leap_year (backend, year, NULL);
      min_months = MIN (min_months, n_months);
      max_months = MAX (max_months, n_months);

      for (int month = 1; month <= n_months; month++)
        {
          int n_days = cal_backend_get_days_in_month (backend, year, month, NULL);

          min_days = MIN (min_days, n_days);
          max_days = MAX (max_days, n_days);
        }
    }

  print_fact ("months", "%d\t%d", min_months, max_months);
  print_fact ("month-days", "%d\t%d", min_days, max_days);
  print_fact ("leap-years", "%d", n_leap);

  for (int days = 0; days < (int) G_N_ELEMENTS (seen); days++)
    if (seen[days])
      print_fact ("year-days", "%d", days);
}

/* The date of the day, and its year as people of the calendar count it. */
static void
print_date (CalBackend *backend,
            CalDate    *date)
{
  int cyclic = cal_date_get_cyclic_year (date);
  const CalRule *rule = cal_native_get_rule (backend);
  int era = cal_rule_find_era (rule, DAY);

  print_fact ("date", "%d\t%d\t%d", cal_date_get_year (date), cal_date_get_month (date),
              cal_date_get_day (date));
  print_fact ("cyclic-year", "%d", cyclic);

  if (era >= 0)
    print_fact ("era-year", "%d\t%s\t%s",
                cal_rule_era_year (rule, &rule->eras[era], cal_date_get_year (date), DAY),
                rule->eras[era].name, rule->eras[era].abbreviation);
}

/* The first day of the year that people of the calendar count as 1. */
static void
print_epoch (CalBackend *backend)
{
  const CalRule *rule = cal_native_get_rule (backend);
  int era = cal_rule_find_era (rule, DAY);
  int year = era >= 0 && rule->eras[era].kind == CAL_ERA_KIND_OFFSET ? rule->eras[era].offset : 1;
  gint64 day;

  if (era >= 0 && rule->eras[era].first_day != CAL_ERA_OPEN_START)
    day = rule->eras[era].first_day;
  else if (!cal_backend_date_to_julian_day (backend, year, 1, 1, &day, NULL))
    return;

  print_fact ("epoch", "%" G_GINT64_FORMAT, day);
}

static void
print_eras (const CalRule *rule)
{
  for (gsize i = 0; i < rule->n_eras; i++)
    {
      print_fact ("era", "%s", rule->eras[i].code);
      if (rule->eras[i].context != NULL)
        print_message ("era-message", rule->eras[i].context, rule->eras[i].name);
    }

  for (gsize i = 0; i < rule->n_counts; i++)
    print_fact ("count", "%s", rule->counts[i].code);

  for (gsize i = 0; rule->cycles != NULL && rule->cycles[i] != NULL; i++)
    print_fact ("cycle", "%s", cal_cycle_get_id ((CalCycle *) rule->cycles[i]));
}

static void
print_labels (CalBackend *backend)
{
  const CalRule *rule = cal_native_get_rule (backend);

  if (rule->label != NULL)
    print_fact ("labels", "%s", rule->labels_days ? "written" : "asked");
  if (rule->day_name != NULL)
    print_fact ("day-names", "yes");
  if (rule->weekday != NULL)
    print_fact ("outside-week", "yes");

  for (const CalLabelName *label = rule->names->labels; label != NULL && label->name != NULL; label++)
    print_message ("label-message", "day label", label->name);
}

static void
print_names (const CalRule *rule)
{
  const CalRuleNames *names = rule->names;

  print_fact ("name", "%s", names->display_name);
  print_message ("name-message", "calendar", names->display_name);
  if (rule->text.cldr != NULL)
    print_fact ("cldr", "%s\t%s", rule->text.cldr->type, rule->text.is_kin ? "kin" : "own");

  for (gsize i = 0; names->months != NULL && i < (gsize) rule->n_regular_months; i++)
    if (names->roman_months == NULL || names->roman_months[i] == 0)
      print_message ("month-message", names->month_context != NULL ? names->month_context : "",
                     names->months[i]);
  if (names->roman_months != NULL)
    print_fact ("roman-months", "yes");
}

static void
print_calendar (CalBackend *backend)
{
  const CalRule *rule = cal_native_get_rule (backend);
  g_autoptr (CalDate) date = cal_date_new_from_julian_day (backend, DAY, NULL);

  id = rule->id;
  print_names (rule);
  print_fact ("kind", "%s", get_nick (CAL_TYPE_KIND, rule->kind));
  print_fact ("day-start", "%s", get_nick (CAL_TYPE_DAY_START, rule->day_start));
  print_years (backend, cal_date_get_year (date));
  print_date (backend, date);
  print_epoch (backend);
  print_eras (rule);
  print_labels (backend);
}

int
main (void)
{
  g_autoptr (GListModel) backends = cal_registry_list_backends (cal_registry_get_default ());

  setlocale (LC_ALL, "C.UTF-8");

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      print_calendar (backend);
    }

  return 0;
}
