/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The function table of built-in calendars: each function asks the rule.  The
 * two conversions, which each calendar has for itself, are in the header. */

#include "config.h"

#include "cal-native-private.h"

#include "cal-error.h"

static gboolean
native_check_usable (CalBackend  *self G_GNUC_UNUSED,
                     GError     **error G_GNUC_UNUSED)
{
  return TRUE;
}

static gboolean
native_get_bounds (CalBackend  *self,
                   CalBounds   *bounds,
                   GError     **error G_GNUC_UNUSED)
{
  *bounds = ((CalNativeBackend *) self)->bounds;
  return TRUE;
}

static inline gboolean
check_year (CalBackend  *self,
            int          year,
            GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);

  if (G_LIKELY (year >= rule->first_year && year <= rule->last_year))
    return TRUE;

  cal_error_set_year (error, self, year, rule->first_year, rule->last_year);
  return FALSE;
}

static gboolean
native_check_month (CalBackend  *self,
                    int          year,
                    int          month,
                    GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);
  int months;

  if (!check_year (self, year, error))
    return FALSE;

  /* No year has fewer, unless it lacks some. */
  if (G_LIKELY (month >= 1 && month <= rule->n_regular_months && rule->code_of_month == NULL))
    return TRUE;

  months = rule->months_in_year (rule, year);

  if (month >= 1 && month <= months)
    return TRUE;

  cal_error_set_month (error, self, year, month, months);
  return FALSE;
}

static gboolean
native_is_beside_leap (CalBackend *self,
                       int         year,
                       int         month)
{
  const CalRule *rule = cal_native_get_rule (self);
  int beside = month - 1;

  if (rule->names->beside_leap_name == NULL)
    return FALSE;

  if (rule->names->names_before_leap)
    beside = month < rule->months_in_year (rule, year) ? month + 1 : 0;

  return beside > 0 && cal_month_code_is_leap (cal_rule_month_code (rule, year, beside));
}

/* The two conversions of a rule that the compiler does not know. */

static gboolean
native_day_to_date (CalBackend  *self,
                    gint64       julian_day,
                    int         *year,
                    int         *month,
                    int         *day,
                    GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);

  if (G_UNLIKELY (rule->has_range && (julian_day < rule->first_day || julian_day > rule->last_day)))
    return cal_native_fail_day (self, julian_day, year, month, day, error);

  return cal_native_convert_day (self, rule, julian_day, year, month, day, error);
}

static gboolean
native_date_to_day (CalBackend  *self,
                    int          year,
                    int          month,
                    int          day,
                    gint64      *julian_day,
                    GError     **error)
{
  return cal_native_convert_date (self, cal_native_get_rule (self), year, month, day, julian_day, error);
}

gboolean
cal_native_fail_day (CalBackend  *self,
                     gint64       julian_day,
                     int         *year,
                     int         *month,
                     int         *day,
                     GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);

  cal_error_set_day (error, julian_day, cal_rule_first_day (rule), cal_rule_last_day (rule));
  cal_set_date (year, month, day, 0, 0, 0);

  return FALSE;
}

static gboolean
is_cut_day (const CalRule *rule,
            int            year,
            int            month,
            int            day,
            int            last)
{
  return rule->cut_days != NULL && day > last && day <= last + rule->cut_days (rule, year, month);
}

/* The year, the month, the day or, in the two years that the domain cuts through,
 * the domain. */
gboolean
cal_native_fail_date (CalBackend  *self,
                      int          year,
                      int          month,
                      int          day,
                      gint64      *julian_day,
                      GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);
  CalGap gap;
  int days;

  if (julian_day != NULL)
    *julian_day = 0;

  if (error == NULL || !native_check_month (self, year, month, error))
    return FALSE;

  days = rule->days_in_month (rule, year, month);

  if (!cal_native_get_gap (self, year, month, &gap, error))
    return FALSE;

  if (cal_gap_holds (&gap, day))
    cal_error_set_gap (error, self, year, month, &gap, day);
  else if (is_cut_day (rule, year, month, day, days + gap.n))
    cal_error_set_cut (error, self, year, month, day, days + gap.n,
                       rule->from_day (rule, rule->month_start (rule, year, month + 1)));
  else if (day < 1 || day > days + gap.n)
    {
      CalMonthCode code = cal_rule_month_code (rule, year, month);
      g_autofree char *name = cal_rule_dup_month_name (rule, code, CAL_NAME_WIDTH_WIDE);

      cal_error_set_month_day (error, self, year, month,
                               native_is_beside_leap (self, year, month) ? rule->names->beside_leap_name : name,
                               day, days, &gap);
    }
  else
    cal_error_set_day (error, rule->to_day (rule, year, month, day),
                       cal_rule_first_day (rule), cal_rule_last_day (rule));

  return FALSE;
}

static void
native_convert_days (CalBackend   *self,
                     const gint32 *julian_days,
                     gsize         n,
                     gint32       *years,
                     gint8        *months,
                     gint16       *days)
{
  const CalRule *rule = cal_native_get_rule (self);

  rule->from_days (rule, julian_days, n, years, months, days);
}

static void
native_convert_dates (CalBackend   *self,
                      const gint32 *years,
                      const gint8  *months,
                      const gint16 *days,
                      gsize         n,
                      gint32       *julian_days)
{
  const CalRule *rule = cal_native_get_rule (self);

  if (rule->to_days != NULL)
    rule->to_days (rule, years, months, days, n, julian_days);
  else
    for (gsize i = 0; i < n; i++)
      julian_days[i] = rule->to_day (rule, years[i], months[i], days[i]);
}

/* Years and months. */

static int
native_get_months_in_year (CalBackend  *self,
                           int          year,
                           GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);

  return check_year (self, year, error) ? rule->months_in_year (rule, year) : 0;
}

static int
native_get_days_in_month (CalBackend  *self,
                          int          year,
                          int          month,
                          GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);

  return native_check_month (self, year, month, error) ? rule->days_in_month (rule, year, month) : 0;
}

static int
native_get_days_in_year (CalBackend  *self,
                         int          year,
                         GError     **error)
{
  return check_year (self, year, error) ? cal_rule_days_in_year (cal_native_get_rule (self), year) : 0;
}

static gboolean
native_is_leap_year (CalBackend  *self,
                     int          year,
                     GError     **error)
{
  return check_year (self, year, error) && cal_rule_is_leap_year (cal_native_get_rule (self), year);
}

static gboolean
native_get_new_year (CalBackend  *self,
                     int          year,
                     gint64      *julian_day,
                     GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);

  if (!check_year (self, year, error))
    return FALSE;

  *julian_day = rule->month_start (rule, year, 1);
  return TRUE;
}

static gboolean
native_count_months (CalBackend *self,
                     int         first,
                     int         end,
                     gint64     *months)
{
  const CalRule *rule = cal_native_get_rule (self);

  return first >= rule->first_year && end <= rule->last_year && cal_rule_count_months (rule, first, end, months);
}

static CalMonthCode
native_get_month_code (CalBackend  *self,
                       int          year,
                       int          month,
                       GError     **error)
{
  return native_check_month (self, year, month, error)
         ? cal_rule_month_code (cal_native_get_rule (self), year, month) : CAL_MONTH_CODE_NONE;
}

static gboolean
native_check_month_code (CalBackend    *self,
                         CalMonthCode   code,
                         GError       **error)
{
  const CalRule *rule = cal_native_get_rule (self);
  g_autofree char *codes = NULL;

  if (G_LIKELY (cal_rule_has_month_code (rule, code)))
    return TRUE;

  if (error == NULL)
    return FALSE;

  codes = cal_rule_describe_month_codes (rule);
  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
               "month code %s is not in calendar “%s”; it has %s",
               cal_month_code_to_string (code), rule->id, codes);
  return FALSE;
}

static CalMonthCode
native_replace_leap_code (CalBackend   *self,
                          CalMonthCode  code)
{
  return cal_rule_replace_leap_code (cal_native_get_rule (self), code);
}

/* Says which leap months a year has that lacks another one, or which month stands for
 * one that is missing. */
static void
set_absent_code_error (GError        **error,
                       const CalRule  *rule,
                       int             year,
                       CalMonthCode    code)
{
  int months = rule->months_in_year (rule, year);
  g_autoptr (GString) has = g_string_new (NULL);

  if (!cal_month_code_is_leap (code) && cal_month_code_get_number (code) > months)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
                   "month %s is not in year %d of calendar “%s”; its last month is %s", cal_month_code_to_string (code),
                   year, rule->id, cal_month_code_to_string (cal_rule_month_code (rule, year, months)));
      return;
    }

  if (!cal_month_code_is_leap (code))
    {
      int month = cal_rule_find_code (rule, year, code, TRUE);

      g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
                   "month %s is not in year %d of calendar “%s”; its days are in month %d (%s)",
                   cal_month_code_to_string (code), year, rule->id, month,
                   cal_month_code_to_string (cal_rule_month_code (rule, year, month)));
      return;
    }

  for (int month = 1; month <= months; month++)
    {
      CalMonthCode other = cal_rule_month_code (rule, year, month);

      if (cal_month_code_is_leap (other))
        g_string_append_printf (has, "%s%s", has->len > 0 ? " and " : "", cal_month_code_to_string (other));
    }

  g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_MONTH_CODE,
               "leap month %s is not in year %d of calendar “%s”; it has %s",
               cal_month_code_to_string (code), year, rule->id, has->len > 0 ? has->str : "none");
}

static int
native_get_month_for_code (CalBackend    *self,
                           int            year,
                           CalMonthCode   code,
                           CalOverflow    overflow,
                           GError       **error)
{
  const CalRule *rule = cal_native_get_rule (self);
  int month;

  if (!check_year (self, year, error) ||
      (G_UNLIKELY (!cal_rule_has_month_code (rule, code)) && !native_check_month_code (self, code, error)))
    return 0;

  month = cal_rule_month_for_code (rule, year, code, overflow == CAL_OVERFLOW_CONSTRAIN);

  if (G_UNLIKELY (month == 0) && error != NULL)
    set_absent_code_error (error, rule, year, code);

  return month;
}

/* Days. */

static CalAccuracy
native_get_accuracy (CalBackend  *self,
                     gint64       julian_day,
                     GError     **error)
{
  return cal_backend_check_day (self, julian_day, error)
         ? cal_rule_accuracy (cal_native_get_rule (self), (gint32) julian_day) : CAL_ACCURACY_APPROXIMATE;
}

static gboolean
native_get_authoritative_range (CalBackend *self,
                                gint64     *first,
                                gint64     *last)
{
  const CalRule *rule = cal_native_get_rule (self);

  *first = rule->authoritative_first;
  *last = rule->authoritative_last;

  return *first <= *last;
}

static char *
native_get_authority (CalBackend *self)
{
  return g_strdup (cal_native_get_rule (self)->authority);
}

static char *
native_dup_source_for_day (CalBackend *self,
                           gint64      julian_day)
{
  const CalRule *rule = cal_native_get_rule (self);

  if (rule->source == NULL || !cal_backend_check_day (self, julian_day, NULL))
    return NULL;

  return g_strdup (rule->source (rule, (gint32) julian_day));
}

static gboolean
native_is_proleptic (CalBackend *self G_GNUC_UNUSED)
{
  return TRUE;
}

static CalMonthCode
native_get_memorial_month (CalBackend  *self,
                           CalFields    date,
                           int          year,
                           gboolean    *clamp,
                           GError     **error)
{
  const CalRule *rule = cal_native_get_rule (self);

  if (rule->memorial_month != NULL)
    return rule->memorial_month (rule, date, year, clamp);

  cal_error_set_no_memorial (error, self);
  return CAL_MONTH_CODE_NONE;
}

const CalBackendFuncs cal_native_funcs = {
  .is_constant = TRUE,
  .check_usable = native_check_usable,
  .get_bounds = native_get_bounds,
  .check_month = native_check_month,
  .julian_day_to_date = native_day_to_date,
  .date_to_julian_day = native_date_to_day,
  .convert_days = native_convert_days,
  .convert_dates = native_convert_dates,
  .get_months_in_year = native_get_months_in_year,
  .get_days_in_month = native_get_days_in_month,
  .get_days_in_year = native_get_days_in_year,
  .get_gap = cal_native_get_gap,
  .is_leap_year = native_is_leap_year,
  .get_new_year = native_get_new_year,
  .count_months = native_count_months,
  .get_month_code = native_get_month_code,
  .get_month_for_code = native_get_month_for_code,
  .check_month_code = native_check_month_code,
  .is_beside_leap = native_is_beside_leap,
  .replace_leap_code = native_replace_leap_code,
  .get_day_of_week = cal_native_get_day_of_week,
  .may_lack_weekday = cal_native_may_lack_weekday,
  .get_accuracy = native_get_accuracy,
  .get_authoritative_range = native_get_authoritative_range,
  .get_authority = native_get_authority,
  .dup_source_for_day = native_dup_source_for_day,
  .is_proleptic = native_is_proleptic,
  .get_n_eras = cal_native_get_n_eras,
  .dup_era = cal_native_dup_era,
  .has_turning_era = cal_native_has_turning_era,
  .get_era_for_day = cal_native_get_era_for_day,
  .get_n_year_counts = cal_native_get_n_year_counts,
  .dup_year_count = cal_native_dup_year_count,
  .get_era_year = cal_native_get_era_year,
  .get_day_label = cal_native_get_day_label,
  .get_day_for_label = cal_native_get_day_for_label,
  .dup_day_name = cal_native_dup_day_name,
  .has_cycle = cal_native_has_cycle,
  .get_cyclic_year = cal_native_get_cyclic_year,
  .get_n_cycles = cal_native_get_n_cycles,
  .dup_cycle_id = cal_native_dup_cycle_id,
  .uses_cycle = cal_native_uses_cycle,
  .get_memorial_month = native_get_memorial_month,
  .get_rule_names = cal_native_get_rule_names,
  .dup_name_table = cal_native_dup_name_table,
  .get_names = cal_native_get_names,
  .get_display_name = cal_native_get_display_name,
  .get_month_name = cal_native_get_month_name,
  .get_weekday_name = cal_native_get_weekday_name,
  .get_era_name = cal_native_get_era_name,
  .get_cyclic_year_name = cal_native_get_cyclic_year_name,
  .get_zodiac_name = cal_native_get_zodiac_name,
};
