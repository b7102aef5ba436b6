/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A calendar that is made up, for tests of texts; labelled.h describes it.
 *
 * Source: none.
 * Epoch: the first day of year 0 is Julian Day Number 2250745.
 * Range: by definition, every day; no part of it is authoritative.
 * Anchors: 0-M01-01 is Gregorian 1450-03-25; 6-M01-01 is 1456-04-16.
 */

#include "config.h"

#include "labelled.h"

#include "backends/cal-cycles-private.h"
#include "cal-era.h"
#include "cal-native-private.h"

#define SIX_YEARS 2214

#define FIRST_LEAP 5
#define SECOND_LEAP 9

/* How far from its month a label may be. */
#define MARGIN 45

static const char *const month_names[] = {
  "Ashen", "Birch", "Cloud", "Dawn", "Ember", "Frost",
  "Grain", "Hazel", "Ivory", "Jade", "Kestrel", "Lark"
};

static const CalLabelName label_names[] = {
  { CAL_DAY_PART_WAXING, 15, "Full Moon" },
  { CAL_DAY_PART_WANING, 15, "New Moon" },
  { CAL_DAY_PART_WAXING, 0, "Waxing {0}" },
  { CAL_DAY_PART_WANING, 0, "{0} waning" },
  { 0, 0, NULL }
};

static const CalRuleNames labelled_names = {
  .display_name = "Labelled Calendar",
  .months = month_names,
  .month_context = "Labelled month",
  .leap_suffix = " Leap",
  .labels = label_names,
};

static const CalRuleNames numbered_names = {
  .display_name = "Numbered Calendar",
  .months = month_names,
  .month_context = "Labelled month",
  .leap_suffix = " Leap",
  .repeated_label = "second {0}",
};

/* The years. */

static void
labelled_year (const CalRule *rule G_GNUC_UNUSED,
               gint32         year,
               CalYear       *described)
{
  static const int offsets[] = { 0, 354, 708, 1092, 1446, 1800 };
  int place = cal_floor_mod (year, 6);

  described->first_day = TEST_LABELLED_EPOCH + SIX_YEARS * cal_floor_div (year, 6) + offsets[place];
  described->n_months = 0;

  for (int number = 1; number <= 12; number++)
    {
      gboolean leap = (number == FIRST_LEAP && place % 3 == 2) || (number == SECOND_LEAP && place == 5);

      described->lengths[described->n_months] = (gint16) (number % 2 != 0 ? 30 : 29);
      described->codes[described->n_months++] = cal_month_code_make (number, FALSE);

      if (leap)
        {
          described->lengths[described->n_months] = 30;
          described->codes[described->n_months++] = cal_month_code_make (number, TRUE);
        }
    }
}

static int
get_day_of_year (const CalRule *rule,
                 gint32         julian_day,
                 gint32        *year)
{
  *year = cal_year_from_day (rule, julian_day).year;

  return julian_day - cal_year_month_start (rule, *year, 1) + 1;
}

/* The era begins on day 12 to 41. */
static gint32
get_turning_year (const CalRule *rule,
                  gint32         julian_day)
{
  gint32 year;
  int day = get_day_of_year (rule, julian_day, &year);

  return year + 500 - (day < 12 + cal_floor_mod (year * 11, 30));
}

static gint32
get_middle_year (const CalRule *rule,
                 gint32         julian_day)
{
  gint32 year;
  int day = get_day_of_year (rule, julian_day, &year);

  return year - (day < 200);
}

static const CalEraRule labelled_eras[] = {
  { "lab", NULL, CAL_ERA_KIND_TURNING, 0, CAL_ERA_OPEN_START, "Labelled Era", "LE", .year = get_turning_year },
};

static const CalEraRule labelled_counts[] = {
  { "fnd", NULL, CAL_ERA_KIND_OFFSET, -752, CAL_ERA_OPEN_START, "From the Foundation", "FF" },
  { "mid", NULL, CAL_ERA_KIND_TURNING, 0, CAL_ERA_OPEN_START, "Middle Style", "MS", .year = get_middle_year },
};

/* The days. */

static int
labelled_weekday (const CalRule *rule,
                  gint32         julian_day)
{
  gint32 year;
  int day = get_day_of_year (rule, julian_day, &year);

  return day == cal_rule_days_in_year (rule, year) ? 0 : cal_floor_mod (julian_day, 7) + 1;
}

/* The place of a day among thirty labels, as months of four kinds have them. */
static int
find_place (CalFields  date,
            gboolean  *repeated,
            gint16    *skipped)
{
  static const struct
  {
    int repeated; /* the first day that has the label of the day before */
    int skipped;  /* the first day behind a label that no day has */
  } kinds[] = { { 99, 99 }, { 8, 11 }, { 12, 1 }, { 20, 25 } };
  int kind = cal_floor_mod (date.year * 5 + date.month, 4);
  int place = date.day - (date.day >= kinds[kind].repeated) + (date.day >= kinds[kind].skipped);

  *repeated = date.day == kinds[kind].repeated;
  *skipped = date.day == kinds[kind].skipped;

  return place;
}

static gboolean
numbered_label (const CalRule *rule,
                gint32         julian_day,
                CalLabel      *label)
{
  CalFields date = cal_year_from_day (rule, julian_day);
  gboolean repeated;

  *label = (CalLabel) { date.year, cal_year_code_of_month (rule, date.year, date.month), };
  label->number = (gint16) find_place (date, &repeated, &label->skipped);
  label->repeated = (guint8) repeated;

  return TRUE;
}

static gboolean
labelled_label (const CalRule *rule,
                gint32         julian_day,
                CalLabel      *label)
{
  CalFields next;

  numbered_label (rule, julian_day, label);
  label->part = label->number <= 15 ? CAL_DAY_PART_WAXING : CAL_DAY_PART_WANING;

  if (label->number <= 15)
    return TRUE;

  next = cal_year_from_day (rule, julian_day);
  next = cal_year_from_day (rule, cal_year_month_start (rule, next.year, next.month + 1));
  label->number = (gint16) (label->number - 15);
  label->year = next.year;
  label->code = cal_year_code_of_month (rule, next.year, next.month);

  return TRUE;
}

static gboolean
labelled_days_of_label (const CalRule  *rule,
                        const CalLabel *label,
                        gint32         *first,
                        gint32         *last)
{
  gint32 start = cal_year_month_start (rule, label->year, cal_year_month_of_code (rule, label->year, label->code));
  gboolean found = FALSE;

  for (gint32 day = start - MARGIN; day < start + MARGIN; day++)
    {
      CalLabel current;

      rule->label (rule, day, &current);

      if (cal_label_is (&current, label))
        {
          *first = found ? *first : day;
          *last = day;
          found = TRUE;
        }
    }

  return found;
}

#define SHAPE \
  CAL_YEAR_MODEL (labelled_year), \
  CAL_YEAR_CODES, \
  .system = CAL_SYSTEM_CUSTOM, \
  .kind = CAL_KIND_LUNISOLAR, \
  .day_start = CAL_DAY_START_MIDNIGHT, \
  .first_year = -991252, \
  .last_year = 988381, \
  .n_regular_months = 12, \
  .max_months = 14, \
  .min_days = 29, \
  .max_days = 30, \
  .leap_codes = { G_GUINT64_CONSTANT (1) << FIRST_LEAP | G_GUINT64_CONSTANT (1) << SECOND_LEAP }, \
  .labels_days = TRUE, \
  .epoch = TEST_LABELLED_EPOCH, \
  .mean_year = SIX_YEARS / 6.0, \
  .days_of_label = labelled_days_of_label, \
  .authoritative_first = 1, /* after the last: of no day */ \
  .authoritative_last = 0

static const CalCycle *const labelled_cycles[] = { &cal_pasaran_cycle, &cal_wuku_cycle, NULL };

static const CalRule labelled_rule = {
  SHAPE,
  .id = "labelled",
  .label = labelled_label,
  .weekday = labelled_weekday,
  .text = { .year = CAL_YEAR_IN_ERA, .repeats_numbers = TRUE },
  .eras = labelled_eras,
  .n_eras = G_N_ELEMENTS (labelled_eras),
  .counts = labelled_counts,
  .n_counts = G_N_ELEMENTS (labelled_counts),
  .cycles = labelled_cycles,
  .names = &labelled_names,
};

static const CalRule numbered_rule = {
  SHAPE,
  .id = "numbered",
  .label = numbered_label,
  .text = { .year = CAL_YEAR_ALONE, .repeats_numbers = TRUE },
  .names = &numbered_names,
};

CAL_DEFINE_BUILTIN (Labelled, labelled, labelled_rule)
CAL_DEFINE_BUILTIN (Numbered, numbered, numbered_rule)

CalBackend *
test_labelled_new_native (void)
{
  return g_object_new (cal_labelled_builtin.get_type (), NULL);
}

CalBackend *
test_labelled_new_numbered (void)
{
  return g_object_new (cal_numbered_builtin.get_type (), NULL);
}

/* As a subclass, which asks the first one. */

struct _TestLabelled
{
  CalBackend parent_instance;
  CalBackend *truth; /* (owned) */
};

G_DEFINE_FINAL_TYPE (TestLabelled, test_labelled, CAL_TYPE_BACKEND)

#define TRUTH(self) (TEST_LABELLED (self)->truth)

static gboolean
date_to_julian_day (CalBackend  *self,
                    int          year,
                    int          month,
                    int          day,
                    gint64      *julian_day,
                    GError     **error)
{
  return cal_backend_date_to_julian_day (TRUTH (self), year, month, day, julian_day, error);
}

static gboolean
julian_day_to_date (CalBackend  *self,
                    gint64       julian_day,
                    int         *year,
                    int         *month,
                    int         *day,
                    GError     **error)
{
  return cal_backend_julian_day_to_date (TRUTH (self), julian_day, year, month, day, error);
}

static int
get_months_in_year (CalBackend  *self,
                    int          year,
                    GError     **error)
{
  return cal_backend_get_months_in_year (TRUTH (self), year, error);
}

static int
get_days_in_month (CalBackend  *self,
                   int          year,
                   int          month,
                   GError     **error)
{
  return cal_backend_get_days_in_month (TRUTH (self), year, month, error);
}

static gboolean
is_leap_year (CalBackend  *self,
              int          year,
              GError     **error)
{
  return cal_backend_is_leap_year (TRUTH (self), year, error);
}

static char *
get_month_code (CalBackend  *self,
                int          year,
                int          month,
                GError     **error)
{
  return cal_backend_get_month_code (TRUTH (self), year, month, error);
}

static int
get_day_of_week (CalBackend  *self,
                 gint64       julian_day,
                 GError     **error)
{
  return cal_backend_get_day_of_week (TRUTH (self), julian_day, error);
}

static guint
get_n_eras (CalBackend *self)
{
  return cal_backend_get_n_eras (TRUTH (self));
}

static CalEra *
dup_era (CalBackend *self,
         guint       index)
{
  return cal_backend_dup_era (TRUTH (self), index);
}

static gboolean
get_era_year (CalBackend  *self,
              gint64       julian_day,
              const char  *code,
              int         *era_year,
              GError     **error)
{
  return cal_backend_get_era_year (TRUTH (self), julian_day, code, era_year, error);
}

static guint
get_n_year_counts (CalBackend *self)
{
  return cal_backend_get_n_year_counts (TRUTH (self));
}

static CalEra *
dup_year_count (CalBackend *self,
                guint       index)
{
  return cal_backend_dup_year_count (TRUTH (self), index);
}

static CalDayLabel *
dup_day_label (CalBackend *self,
               gint64      julian_day)
{
  return cal_backend_dup_day_label (TRUTH (self), julian_day);
}

static char *
dup_day_name (CalBackend   *self,
              gint64        julian_day,
              const char   *locale,
              CalNameWidth  width)
{
  int year, month, day;
  g_autofree char *name = NULL;

  if (!cal_backend_julian_day_to_date (TRUTH (self), julian_day, &year, &month, &day, NULL) || day != 1)
    return NULL;

  name = cal_backend_get_month_name (TRUTH (self), locale, year, month, CAL_NAME_WIDTH_WIDE,
                                     CAL_NAME_CONTEXT_FORMAT, NULL);

  return g_strconcat (width == CAL_NAME_WIDTH_WIDE ? "Opening of " : "Op. ", name, NULL);
}

static guint
get_n_cycles (CalBackend *self)
{
  return cal_backend_get_n_cycles (TRUTH (self));
}

static char *
dup_cycle_id (CalBackend *self,
              guint       index)
{
  return cal_backend_dup_cycle_id (TRUTH (self), index);
}

static char *
get_month_name (CalBackend      *self,
                const char      *locale,
                int              year,
                int              month,
                CalNameWidth     width,
                CalNameContext   context,
                GError         **error)
{
  return cal_backend_get_month_name (TRUTH (self), locale, year, month, width, context, error);
}

static char *
get_era_name (CalBackend    *self,
              const char    *locale,
              const char    *era,
              CalNameWidth   width,
              GError       **error)
{
  return cal_backend_get_era_name (TRUTH (self), locale, era, width, error);
}

static int
get_29 (CalBackend *self G_GNUC_UNUSED)
{
  return 29;
}

static int
get_30 (CalBackend *self G_GNUC_UNUSED)
{
  return 30;
}

static int
get_14 (CalBackend *self G_GNUC_UNUSED)
{
  return 14;
}

static void
test_labelled_finalize (GObject *object)
{
  g_object_unref (TRUTH (object));

  G_OBJECT_CLASS (test_labelled_parent_class)->finalize (object);
}

static void
test_labelled_class_init (TestLabelledClass *klass)
{
  CalBackendClass *backend_class = CAL_BACKEND_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = test_labelled_finalize;
  backend_class->date_to_julian_day = date_to_julian_day;
  backend_class->julian_day_to_date = julian_day_to_date;
  backend_class->get_months_in_year = get_months_in_year;
  backend_class->get_days_in_month = get_days_in_month;
  backend_class->is_leap_year = is_leap_year;
  backend_class->get_month_code = get_month_code;
  backend_class->get_day_of_week = get_day_of_week;
  backend_class->get_n_eras = get_n_eras;
  backend_class->dup_era = dup_era;
  backend_class->get_era_year = get_era_year;
  backend_class->get_n_year_counts = get_n_year_counts;
  backend_class->dup_year_count = dup_year_count;
  backend_class->dup_day_label = dup_day_label;
  backend_class->dup_day_name = dup_day_name;
  backend_class->get_n_cycles = get_n_cycles;
  backend_class->dup_cycle_id = dup_cycle_id;
  backend_class->get_month_name = get_month_name;
  backend_class->get_era_name = get_era_name;
  backend_class->get_minimum_days_in_month = get_29;
  backend_class->get_maximum_days_in_month = get_30;
  backend_class->get_maximum_months_in_year = get_14;
}

static void
test_labelled_init (TestLabelled *self)
{
  self->truth = test_labelled_new_native ();
}

CalBackend *
test_labelled_new_foreign (void)
{
  return g_object_new (TEST_TYPE_LABELLED,
                       "id", "labelled-c",
                       "kind", CAL_KIND_LUNISOLAR,
                       "writes-labels", TRUE,
                       "thread-safe", TRUE,
                       NULL);
}
