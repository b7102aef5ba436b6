/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-recurrence-private.h"

#include <string.h>

#include "cal-registry.h"

const char *
cal_rule_part_get_name (CalRulePart part)
{
  static const char *const names[CAL_N_RULE_PARTS] = {
    "RSCALE", "FREQ", "UNTIL", "COUNT", "INTERVAL", "BYMONTH", "BYWEEKNO", "BYYEARDAY",
    "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST", "SKIP",
  };

  return names[part];
}

CalBackend *
cal_rule_dup_default_backend (void)
{
  return cal_registry_get_backend (cal_registry_get_default (), CAL_SYSTEM_GREGORIAN, NULL);
}

void
cal_rule_parts_init (CalRuleParts *parts)
{
  *parts = (CalRuleParts) { .interval = 1, .first_weekday = 1 };
}

void
cal_rule_parts_copy (const CalRuleParts *parts,
                     CalRuleParts       *copy)
{
  *copy = *parts;

  if (copy->backend != NULL)
    g_object_ref (copy->backend);

  for (int i = 0; i < CAL_N_LISTS; i++)
    if (parts->lists[i] != NULL)
      copy->lists[i] = g_array_copy (parts->lists[i]);
}

void
cal_rule_parts_clear (CalRuleParts *parts)
{
  g_clear_object (&parts->backend);

  for (int i = 0; i < CAL_N_LISTS; i++)
    g_clear_pointer (&parts->lists[i], g_array_unref);
}

void
cal_rule_parts_add (CalRuleParts *parts,
                    CalRulePart   part,
                    int           number)
{
  GArray **list = &parts->lists[part - CAL_FIRST_LIST];

  if (*list == NULL)
    *list = g_array_new (FALSE, FALSE, sizeof (int));

  g_array_append_val (*list, number);
  parts->given |= CAL_RULE_PART_BIT (part);
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  int first = *(const int *) a, second = *(const int *) b;

  return (first > second) - (first < second);
}

static void
sort_list (GArray *list)
{
  int *numbers = (int *) (gpointer) list->data;
  guint n = 1;

  g_array_sort (list, compare_numbers);

  for (guint i = 1; i < list->len; i++)
    if (numbers[i] != numbers[n - 1])
      numbers[n++] = numbers[i];

  g_array_set_size (list, n);
}

void
cal_rule_parts_sort (CalRuleParts *parts)
{
  for (int i = 0; i < CAL_N_LISTS; i++)
    if (parts->lists[i] != NULL)
      sort_list (parts->lists[i]);
}

static gboolean
is_equal_list (GArray *a,
               GArray *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->len == b->len && memcmp (a->data, b->data, a->len * sizeof (int)) == 0;
}

static gboolean
has_equal_lists (const CalRuleParts *a,
                 const CalRuleParts *b)
{
  for (int i = 0; i < CAL_N_LISTS; i++)
    if (!is_equal_list (a->lists[i], b->lists[i]))
      return FALSE;

  return TRUE;
}

/* A part that says what holds without it makes no difference, except the calendar, which
 * SKIP needs. */
gboolean
cal_rule_parts_equal (const CalRuleParts *a,
                      const CalRuleParts *b)
{
  return cal_backend_is_same (a->backend, b->backend) &&
         cal_rule_parts_has (a, CAL_RULE_PART_UNTIL) == cal_rule_parts_has (b, CAL_RULE_PART_UNTIL) &&
         a->frequency == b->frequency && a->interval == b->interval && a->count == b->count &&
         a->until == b->until && a->first_weekday == b->first_weekday && a->skip == b->skip &&
         has_equal_lists (a, b);
}

guint
cal_rule_parts_hash (const CalRuleParts *parts)
{
  guint hash = cal_backend_make_hash (parts->backend);

  hash = 31 * hash + (guint) parts->frequency;
  hash = 31 * hash + (guint) parts->interval;
  hash = 31 * hash + (guint) parts->count;
  hash = 31 * hash + (guint) parts->until;
  hash = 31 * hash + (guint) (8 * (int) parts->skip + parts->first_weekday);

  for (int i = 0; i < CAL_N_LISTS; i++)
    for (guint j = 0; parts->lists[i] != NULL && j < parts->lists[i]->len; j++)
      hash = 31 * hash + (guint) (g_array_index (parts->lists[i], int, j) + i);

  return hash;
}
