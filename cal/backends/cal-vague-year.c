/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The Egyptian and the Armenian calendar, two of the Zoroastrians, and any other whose years
 * are vague: twelve months of 30 days and a thirteenth of five, always, so that they wander
 * through the seasons.
 *
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations: The
 *   Ultimate Edition (2018), chapter 1.  Egyptian dates: Ptolemy, Almagest,
 *   whose years are those from Nabonassar.  Zoroastrians count from the accession of
 *   Yazdegerd III; the Parsis of India once put in a month, which most of them
 *   (Shahenshahi) keep, and the others (Kadmi) have left out again since 1745.
 * Epoch: 1 Thoth 1 of Nabonassar is Julian Day Number 1448638, the Julian 26
 *   February 747 BCE; 1 Nawasard 1 is 1922868, the Julian 11 July 552; 1 Farvardin 1 of the
 *   Kadmi calendar is 1952063, the Julian 16 June 632, and of the Shahenshahi one 1952093.
 * Range: by definition, every day.
 * Anchors: 29 Thoth 27 of Nabonassar is 1458156, the Julian 19 March 721 BCE, the
 *   day of the first eclipse of the Almagest; 1 Nawasard 1462 is 2456133, ISO
 *   2012-07-24; 1 Farvardin 1370 is 2451748, ISO 2000-07-22, in the Kadmi calendar, and 30
 *   days later in the Shahenshahi one.
 *
 * rule->epoch is the first day of rule->first_year, so that no day of the domain is a
 * negative number of days from it.
 */

#include "config.h"

#include "cal-vague-year-private.h"
#include "cal-vector-private.h"
#include "cal-zoroastrian-private.h"

#define MONTHS 13
#define MONTH_DAYS 30
#define LAST_MONTH_DAYS 5
#define YEAR_DAYS 365

static inline CalFields
vague_from_day (const CalRule *rule,
                gint32         julian_day)
{
  guint32 days = (guint32) (julian_day - rule->epoch);
  guint32 day_of_year = days % YEAR_DAYS;
  CalFields fields;

  fields.year = (gint32) (days / YEAR_DAYS) + rule->first_year;
  fields.month = (gint16) (day_of_year / MONTH_DAYS + 1);
  fields.day = (gint16) (day_of_year % MONTH_DAYS + 1);

  return fields;
}

/* The month after the thirteenth begins with the next year. */
static gint32
vague_month_start (const CalRule *rule,
                   gint32         year,
                   int            month)
{
  int days = month > MONTHS ? YEAR_DAYS : MONTH_DAYS * (month - 1);

  return rule->epoch + YEAR_DAYS * (year - rule->first_year) + days;
}

static int
vague_days_in_month (const CalRule *rule G_GNUC_UNUSED,
                     gint32         year G_GNUC_UNUSED,
                     int            month)
{
  return month < MONTHS ? MONTH_DAYS : LAST_MONTH_DAYS;
}

/* What is no date is computed in unsigned arithmetic, which cannot overflow, and
 * thrown away: without a branch one form serves single dates and arrays. */
static inline gint32
vague_to_day (const CalRule *rule,
              gint32         year,
              int            month,
              int            day)
{
  guint32 y = (guint32) year - (guint32) rule->first_year;
  guint32 m = (guint32) month - 1;
  int length = month == MONTHS ? LAST_MONTH_DAYS : MONTH_DAYS;
  gboolean exists = (year >= rule->first_year) & (year <= rule->last_year) &
                    (m < MONTHS) & (day >= 1) & (day <= length);
  guint32 result = (guint32) rule->epoch + YEAR_DAYS * y + MONTH_DAYS * m + (guint32) day - 1;

  return exists ? (gint32) result : CAL_NO_DAY;
}

CAL_DEFINE_FROM_DAYS (vague_from_days, vague_from_day)
CAL_DEFINE_TO_DAYS (vague_to_days, vague_to_day)

/* By the first day of year 1. */
#define VAGUE_YEAR_FAMILY(epoch_day, first) \
  .kind = CAL_KIND_SOLAR, \
  .day_start = CAL_DAY_START_SUNRISE, \
  .n_regular_months = MONTHS, \
  .max_months = MONTHS, \
  .min_days = LAST_MONTH_DAYS, \
  .max_days = MONTH_DAYS, \
  .common_days = YEAR_DAYS, \
  .month_start = vague_month_start, \
  .months_in_year = cal_rule_thirteen_months, \
  .from_day = vague_from_day, \
  .from_days = vague_from_days, \
  .to_day = vague_to_day, \
  .to_days = vague_to_days, \
  .days_in_month = vague_days_in_month, \
  .authoritative_first = CAL_JULIAN_DAY_MIN, \
  .authoritative_last = CAL_JULIAN_DAY_MAX, \
  .first_year = (first), \
  .epoch = (epoch_day) + YEAR_DAYS * ((first) - 1)

static const char *const egyptian_months[] = {
  NC_ ("Egyptian month", "Thoth"),
  NC_ ("Egyptian month", "Phaophi"),
  NC_ ("Egyptian month", "Athyr"),
  NC_ ("Egyptian month", "Choiak"),
  NC_ ("Egyptian month", "Tybi"),
  NC_ ("Egyptian month", "Mechir"),
  NC_ ("Egyptian month", "Phamenoth"),
  NC_ ("Egyptian month", "Pharmuthi"),
  NC_ ("Egyptian month", "Pachon"),
  NC_ ("Egyptian month", "Payni"),
  NC_ ("Egyptian month", "Epiphi"),
  NC_ ("Egyptian month", "Mesori"),
  NC_ ("Egyptian month", "Epagomenae"),
};

static const CalRuleNames egyptian_names = {
  .display_name = NC_ ("calendar", "Egyptian Calendar"),
  .months = egyptian_months,
  .month_context = "Egyptian month",
};

static const CalEraRule egyptian_eras[] = {
  { "nab", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Egyptian era", "Era of Nabonassar"),
    NC_ ("Egyptian era", "Nab."), .context = "Egyptian era" },
};

static const CalRule egyptian_rule = {
  VAGUE_YEAR_FAMILY (CAL_VAGUE_YEAR_DEFAULT_EPOCH, -999917),
  .system = CAL_SYSTEM_EGYPTIAN,
  .id = "egyptian",
  .last_year = 1001411,
  .authority = "Ptolemy, Almagest",
  .eras = egyptian_eras,
  .n_eras = G_N_ELEMENTS (egyptian_eras),
  .names = &egyptian_names,
};

CAL_DEFINE_BUILTIN (Egyptian, egyptian, egyptian_rule)

const char *const cal_armenian_months[] = {
  NC_ ("Armenian month", "Nawasard"),
  NC_ ("Armenian month", "Hoṙi"),
  NC_ ("Armenian month", "Sahmi"),
  NC_ ("Armenian month", "Trē"),
  NC_ ("Armenian month", "Kʿałocʿ"),
  NC_ ("Armenian month", "Aracʿ"),
  NC_ ("Armenian month", "Mehekan"),
  NC_ ("Armenian month", "Areg"),
  NC_ ("Armenian month", "Ahekan"),
  NC_ ("Armenian month", "Mareri"),
  NC_ ("Armenian month", "Margacʿ"),
  NC_ ("Armenian month", "Hroticʿ"),
  NC_ ("Armenian month", "Aweleacʿ"),
};

static const CalRuleNames armenian_names = {
  .display_name = NC_ ("calendar", "Armenian Calendar"),
  .months = cal_armenian_months,
  .month_context = "Armenian month",
};

const CalEraRule cal_armenian_eras[CAL_ARMENIAN_N_ERAS] = {
  { "armen", NULL, CAL_ERA_KIND_EPOCH, 0, CAL_ERA_OPEN_START, NC_ ("Armenian era", "Armenian Era"),
    NC_ ("Armenian era", "AE"), .context = "Armenian era" },
};

static const CalRule armenian_rule = {
  VAGUE_YEAR_FAMILY (1922868, -1001216),
  .system = CAL_SYSTEM_ARMENIAN,
  .id = "armenian",
  .authority = "By definition: years of 365 days from 11 July 552 of the Julian calendar",
  .last_year = 1000112,
  .eras = cal_armenian_eras,
  .n_eras = CAL_ARMENIAN_N_ERAS,
  .names = &armenian_names,
};

CAL_DEFINE_BUILTIN (Armenian, armenian, armenian_rule)

static const CalRuleNames kadmi_names = CAL_ZOROASTRIAN_NAMES (NC_ ("calendar", "Zoroastrian Calendar (Kadmi)"));

static const char *const kadmi_aliases[] = { "zoroastrian-kadmi", "zoroastrian-qadimi", NULL };

static const CalRule kadmi_rule = {
  VAGUE_YEAR_FAMILY (1952063, -1001296),
  CAL_ZOROASTRIAN_LABELS,
  .system = CAL_SYSTEM_ZORO_KADMI,
  .id = "zoro-kadmi",
  .aliases = kadmi_aliases,
  .authority = "By definition: years of 365 days from 16 June 632 of the Julian calendar",
  .last_year = 1000032,
  .eras = cal_zoroastrian_eras,
  .n_eras = CAL_ZOROASTRIAN_N_ERAS,
  .names = &kadmi_names,
};

CAL_DEFINE_BUILTIN (ZoroKadmi, zoro_kadmi, kadmi_rule)

static const CalRuleNames shahenshahi_names = CAL_ZOROASTRIAN_NAMES (NC_ ("calendar", "Zoroastrian Calendar (Shahenshahi)"));

static const char *const shahenshahi_aliases[] = { "zoroastrian-shahenshahi", NULL };

static const CalRule shahenshahi_rule = {
  VAGUE_YEAR_FAMILY (1952093, -1001296),
  CAL_ZOROASTRIAN_LABELS,
  .system = CAL_SYSTEM_ZORO_SHAHENSH,
  .id = "zoro-shahensh",
  .aliases = shahenshahi_aliases,
  .authority = "By definition: years of 365 days, 30 days behind the Kadmi calendar",
  .last_year = 1000032,
  .eras = cal_zoroastrian_eras,
  .n_eras = CAL_ZOROASTRIAN_N_ERAS,
  .names = &shahenshahi_names,
};

CAL_DEFINE_BUILTIN (ZoroShahensh, zoro_shahensh, shahenshahi_rule)

/* Of one with another epoch, which has no names and no era of its own. */

static const CalRuleNames vague_year_names = { .display_name = NC_ ("calendar", "Calendar of 365 Days") };

static const CalRule family_rule = {
  VAGUE_YEAR_FAMILY (CAL_VAGUE_YEAR_DEFAULT_EPOCH, -999917),
  .id = "(vague year)",
  .text = { .year = CAL_YEAR_ALONE },
  .last_year = 1001411,
  .authority = "By definition: years of 365 days",
  .names = &vague_year_names,
};

static gboolean
make_vague_year (CalRule       *rule,
                 const GValue  *values,
                 GError       **error)
{
  gint64 epoch = g_value_get_int64 (&values[CAL_VAGUE_YEAR_EPOCH - 1]);

  if (!cal_made_check_number ("epoch", epoch, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX, error))
    return FALSE;

  rule->first_year = 1 + cal_floor_div (CAL_JULIAN_DAY_MIN - (gint32) epoch, YEAR_DAYS);
  rule->last_year = 1 + cal_floor_div (CAL_JULIAN_DAY_MAX - (gint32) epoch, YEAR_DAYS);
  rule->epoch = (gint32) epoch + YEAR_DAYS * (rule->first_year - 1);

  return TRUE;
}

const CalMadeKind cal_vague_year_kind = {
  .n_properties = CAL_VAGUE_YEAR_N_PROPERTIES,
  .rule_size = sizeof (CalRule),
  .family = &family_rule,
  .make = make_vague_year,
};
