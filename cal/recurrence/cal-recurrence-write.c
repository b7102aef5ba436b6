/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-recurrence-private.h"

#include "cal-registry.h"
#include "cal-scan-private.h"

/* A name that gives the calendar back; (owned), NULL: none. */
static char *
dup_name (CalBackend *backend,
          const char *name)
{
  g_autoptr (CalBackend) found = cal_backend_lookup (name, NULL);

  return found != NULL && cal_backend_is_same (found, backend) ? g_ascii_strup (name, -1) : NULL;
}

/* Other programs know calendars by the names that ICU has for them, GREGORIAN for instance,
 * where there is one. */
char *
cal_rule_dup_scale (CalBackend *backend)
{
  const CalTextTraits *traits = cal_backend_get_text_traits (backend);
  char *name = NULL;

  if (traits->cldr != NULL && !traits->is_kin)
    name = dup_name (backend, traits->cldr->type);

  return name != NULL ? name : dup_name (backend, cal_backend_peek_id (backend));
}

static void
append_name (GString     *text,
             CalRulePart  part)
{
  if (text->len > 0)
    g_string_append_c (text, ';');

  g_string_append_printf (text, "%s=", cal_rule_part_get_name (part));
}

/* Four digits, or a sign and six, as in ISO 8601. */
void
cal_rule_append_day (GString *text,
                     gint64   julian_day)
{
  CalFields date = cal_iso_from_day ((gint32) julian_day);

  if (date.year >= 0 && date.year <= 9999)
    cal_scan_append_number (text, (guint) date.year, 4);
  else
    {
      g_string_append_c (text, date.year < 0 ? '-' : '+');
      cal_scan_append_number (text, (guint) ABS (date.year), 6);
    }

  cal_scan_append_number (text, (guint) date.month, 2);
  cal_scan_append_number (text, (guint) date.day, 2);
}

static const char *const weekdays[] = { NULL, "MO", "TU", "WE", "TH", "FR", "SA", "SU" };

static void
append_item (GString     *text,
             CalRulePart  part,
             int          item)
{
  if (part == CAL_RULE_PART_BYMONTH)
    {
      g_string_append_printf (text, "%d", cal_month_code_get_number ((CalMonthCode) item));
      if (cal_month_code_is_leap ((CalMonthCode) item))
        g_string_append_c (text, 'L');
    }
  else if (part == CAL_RULE_PART_BYDAY)
    {
      if (cal_rule_day_get_ordinal (item) != 0)
        g_string_append_printf (text, "%d", cal_rule_day_get_ordinal (item));
      g_string_append (text, weekdays[cal_rule_day_get_weekday (item)]);
    }
  else
    g_string_append_printf (text, "%d", item);
}

static void
append_list (GString     *text,
             CalRulePart  part,
             GArray      *list)
{
  append_name (text, part);

  for (guint i = 0; i < list->len; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      append_item (text, part, g_array_index (list, int, i));
    }
}

static void
append_numbers (GString            *text,
                const CalRuleParts *parts)
{
  static const char *const frequencies[] = { "DAILY", "WEEKLY", "MONTHLY", "YEARLY" };

  append_name (text, CAL_RULE_PART_FREQ);
  g_string_append (text, frequencies[parts->frequency]);

  if (cal_rule_parts_has (parts, CAL_RULE_PART_UNTIL))
    {
      append_name (text, CAL_RULE_PART_UNTIL);
      cal_rule_append_day (text, parts->until);
    }

  if (cal_rule_parts_has (parts, CAL_RULE_PART_COUNT))
    {
      append_name (text, CAL_RULE_PART_COUNT);
      g_string_append_printf (text, "%d", parts->count);
    }

  if (parts->interval != 1)
    {
      append_name (text, CAL_RULE_PART_INTERVAL);
      g_string_append_printf (text, "%d", parts->interval);
    }
}

static void
append_rest (GString            *text,
             const CalRuleParts *parts)
{
  static const char *const skips[] = { "OMIT", "BACKWARD", "FORWARD" };

  for (int i = 0; i < CAL_N_LISTS; i++)
    if (parts->lists[i] != NULL)
      append_list (text, (CalRulePart) (CAL_FIRST_LIST + i), parts->lists[i]);

  if (parts->first_weekday != 1)
    {
      append_name (text, CAL_RULE_PART_WKST);
      g_string_append (text, weekdays[parts->first_weekday]);
    }

  if (parts->skip != CAL_SKIP_OMIT)
    {
      append_name (text, CAL_RULE_PART_SKIP);
      g_string_append (text, skips[parts->skip]);
    }
}

char *
cal_rule_parts_write (const CalRuleParts *parts)
{
  GString *text = g_string_new (NULL);

  if (cal_rule_parts_has (parts, CAL_RULE_PART_RSCALE))
    {
      g_autofree char *scale = cal_rule_dup_scale (parts->backend);

      if (scale == NULL)
        {
          g_string_free (text, TRUE);
          return NULL;
        }

      append_name (text, CAL_RULE_PART_RSCALE);
      g_string_append (text, scale);
    }

  append_numbers (text, parts);
  append_rest (text, parts);

  return g_string_free (text, FALSE);
}
