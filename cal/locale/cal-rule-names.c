/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The names that a calendar has by itself, where a locale has none. */

#include "config.h"

#include "cal-names-private.h"

/* The built-in English name of a month. */
static char *
dup_rule_month (const CalRule *rule,
                CalMonthCode   code,
                CalNameWidth   width)
{
  const CalRuleNames *names = rule->names;
  int number = cal_month_code_get_number (code);
  gboolean leap = cal_month_code_is_leap (code);
  gboolean wide = width == CAL_NAME_WIDTH_WIDE || names->months_abbr == NULL;

  if (width == CAL_NAME_WIDTH_NARROW)
    return cal_rule_dup_narrow_month_name (rule, code);

  if (leap && names->leap_name != NULL)
    return g_strdup (names->leap_name);

  return g_strconcat ((wide ? names->months : names->months_abbr)[number - 1],
                      leap ? names->leap_suffix : NULL, NULL);
}

/* What is missing of @own is what the rule has. */
static void
complete_months (CalNames      *own,
                 const CalRule *rule,
                 int            context,
                 int            width)
{
  const char **months = own->months[context][width];

  for (CalMonthCode code = 2; code < CAL_NAMES_N_CODES; code++)
    if (months[code] == NULL && cal_rule_has_month_code (rule, code))
      {
        g_autofree char *name = dup_rule_month (rule, code, width);

        months[code] = cal_names_add (own, name);
      }

  if (own->month_after_leap[context][width] == NULL && width != CAL_NAME_WIDTH_NARROW)
    own->month_after_leap[context][width] = cal_names_add (own, rule->names->after_leap_name);
}

static void
complete_era (CalNames         *own,
              const CalEraRule *era)
{
  const char *names[CAL_NAMES_N_WIDTHS];

  for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
    {
      names[width] = cal_names_get_era (own, era->code, width);

      if (names[width] == NULL)
        names[width] = cal_era_rule_get_name (era, width);
    }

  cal_names_set_era (own, era->code, names[CAL_NAME_WIDTH_WIDE], names[CAL_NAME_WIDTH_ABBREVIATED],
                     names[CAL_NAME_WIDTH_NARROW]);
}

static void
complete_names (CalNames      *own,
                const CalRule *rule)
{
  for (int context = 0; context < CAL_NAMES_N_CONTEXTS; context++)
    for (int width = 0; width < CAL_NAMES_N_WIDTHS; width++)
      complete_months (own, rule, context, width);

  if (own->leap_prefix == NULL)
    {
      own->leap_prefix = "";
      own->leap_suffix = cal_names_add (own, rule->names->leap_suffix);
    }

  if (own->leap_suffix == NULL)
    own->leap_suffix = "";

  for (gsize i = 0; i < rule->n_eras; i++)
    complete_era (own, &rule->eras[i]);
}

static gboolean
is_complete (const CalNames *names,
             const CalRule  *rule)
{
  gsize i = 0;

  while (i < rule->n_eras &&
         cal_names_get_era (names, rule->eras[i].code, CAL_NAME_WIDTH_WIDE) != NULL &&
         cal_names_get_era (names, rule->eras[i].code, CAL_NAME_WIDTH_ABBREVIATED) != NULL &&
         cal_names_get_era (names, rule->eras[i].code, CAL_NAME_WIDTH_NARROW) != NULL)
    i++;

  return i == rule->n_eras &&
         names->months[CAL_NAME_CONTEXT_FORMAT][CAL_NAME_WIDTH_WIDE][cal_month_code_make (1, FALSE)] != NULL;
}

CalNames *
cal_names_complete (CalNames      *self,
                    const CalRule *rule)
{
  CalNames *own;

  if (is_complete (self, rule))
    return cal_names_ref (self);

  own = cal_names_copy (self);
  complete_names (own, rule);

  return own;
}
