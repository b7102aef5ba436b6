/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A rule that is mistyped does not pass: what it says of itself is held against what
 * it reckons, and what of it people see against what other calendars show. */

#include "config.h"

#include <math.h>
#include <string.h>

#include "cal-name-private.h"
#include "cal-native-private.h"
#include "cal-registry.h"
#include "cal-table-private.h"
#include "lib/large.h"

/* Every so many years of the domain are looked at, if there is not time for each; no
 * cycle of years has a common divisor with it. */
#define STEP 97

/* In days. */
#define MEAN_YEAR 365.2425
#define MEAN_LUNAR_YEAR 354.367
#define MEAN_LUNATION 29.53059

/* A text that is there. */
static void
check_text (const char *text)
{
  g_assert_nonnull (text);

  if (text != NULL)
    g_assert_cmpstr (text, !=, "");
}

/* Texts that are all there, and all different. */
static void
check_texts (const char *const *texts,
             gsize              n)
{
  for (gsize i = 0; i < n; i++)
    {
      check_text (texts[i]);

      for (gsize k = 0; k < i; k++)
        if (g_strcmp0 (texts[i], texts[k]) == 0)
          g_test_fail_printf ("“%s” comes twice", texts[i]);
    }
}

/* What may stand behind “-u-ca-” in a locale: parts of three to eight letters or
 * digits. */
static void
test_identity (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  g_auto (GStrv) parts = g_strsplit (rule->id, "-", -1);
  GError *error = NULL;

  for (char **part = parts; *part != NULL; part++)
    {
      g_assert_cmpuint (strlen (*part), >=, 3);
      g_assert_cmpuint (strlen (*part), <=, 8);
      g_assert_cmpuint (strspn (*part, "abcdefghijklmnopqrstuvwxyz0123456789"), ==, strlen (*part));
    }

  cal_name_check_id (rule->id, &error);
  g_assert_no_error (error);

  for (const char *const *alias = rule->aliases; alias != NULL && *alias != NULL; alias++)
    {
      cal_name_check_alias (*alias, &error);
      g_assert_no_error (error);
    }
}

/* A leap month is not called as the month before it, in one way; where it has a name of its
 * own and repeats a number, a suffix is that of the number.  There is a month whose name a
 * pattern takes. */
static void
check_leap_names (const CalRule *rule)
{
  const CalRuleNames *names = rule->names;
  gboolean has_number = names->leap_name != NULL && rule->text.repeats_numbers;
  int n = (names->leap_suffix != NULL) + (names->leap_name != NULL) + (names->leap_pattern != NULL) - has_number;
  int last_with_name = rule->n_regular_months - (names->leap_names_next ? 1 : 0);

  if (rule->leap_codes[0] != 0 || rule->leap_codes[1] != 0)
    g_assert_cmpint (n, ==, 1);

  g_assert_false (names->leap_context != NULL && names->leap_name != NULL);

  if (names->leap_pattern == NULL)
    return;

  g_assert_nonnull (names->leap_context);
  g_assert_nonnull (strstr (names->leap_pattern, "{0}"));
  g_assert_true (names->leap_names_next || !cal_rule_has_month_code (rule, cal_month_code_make (0, TRUE)));

  for (int number = last_with_name + 1; number < 100; number++)
    g_assert_false (cal_rule_has_month_code (rule, cal_month_code_make (number, TRUE)));
}

/* A name for each month, and each name for one month; what is translated has a
 * context for the translators. */
/* Each Gregorian month once, and those without one have a context. */
static void
check_roman_months (const CalRule *rule)
{
  const CalRuleNames *names = rule->names;
  int seen = 0;

  if (names->roman_months == NULL)
    return;

  g_assert_null (rule->text.cldr);

  for (int i = 0; i < rule->n_regular_months; i++)
    if (names->roman_months[i] == 0)
      g_assert_nonnull (names->month_context);
    else
      {
        g_assert_cmpint (names->roman_months[i], <=, 12);
        g_assert_cmpint (seen & 1 << names->roman_months[i], ==, 0);
        seen |= 1 << names->roman_months[i];
      }

  g_assert_cmpint (seen, ==, 0x1ffe);
}

static void
test_names (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  const CalRuleNames *names = rule->names;
  gsize n = (gsize) rule->n_regular_months;

  check_text (names->display_name);
  check_texts (names->months, n);
  if (names->months_abbr != NULL)
    check_texts (names->months_abbr, n);

  /* CLDR, which would have names in other languages, does not know the calendar. */
  if (rule->text.cldr == NULL)
    g_assert_true (names->month_context != NULL || names->roman_months != NULL);
  g_assert_false (rule->text.cldr == NULL && rule->text.is_kin);

  check_leap_names (rule);
  check_roman_months (rule);

  g_assert_false (names->cycle_language != NULL && !rule->cyclic);
  for (const CalZodiacRule *zodiac = names->zodiac; zodiac != NULL && zodiac->animal != NULL; zodiac++)
    {
      g_assert_true (rule->cyclic);
      g_assert_cmpint (zodiac->index, >=, 0);
      g_assert_cmpint (zodiac->index, <, 12);
      check_text (zodiac->animal);
    }
}

/* Codes and aliases of all eras are different. */
static void
test_era_codes (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();

  g_assert_true ((rule->eras != NULL) == (rule->n_eras > 0));

  for (gsize i = 0; i < rule->n_eras; i++)
    {
      const CalEraRule *era = &rule->eras[i];

      check_text (era->name);
      check_text (era->abbreviation);
      g_ptr_array_add (codes, (gpointer) era->code);

      for (const char *const *alias = era->aliases; alias != NULL && *alias != NULL; alias++)
        g_ptr_array_add (codes, (gpointer) *alias);

      /* Names come from CLDR, or from the catalogues. */
      if (era->cldr_place == 0)
        g_assert_nonnull (era->context);
      else
        g_assert_true (era->cldr != NULL || rule->text.cldr != NULL);
    }

  check_texts ((const char *const *) codes->pdata, codes->len);

  for (guint i = 0; i < codes->len; i++)
    g_assert_cmpuint (strspn (codes->pdata[i], "abcdefghijklmnopqrstuvwxyz0123456789-"), ==,
                      strlen (codes->pdata[i]));
}

static void
check_new_year (const CalRule *rule,
                gint32         julian_day,
                gint32         year)
{
  CalFields fields = rule->from_day (rule, julian_day);

  g_assert_cmpint (fields.year, ==, year);
  g_assert_cmpint (fields.month, ==, 1);
  g_assert_cmpint (fields.day, ==, 1);
}

/* How the years of an era are counted agrees with the days on which it begins and
 * ends. */
static void
check_era (const CalRule *rule,
           gsize          index)
{
  const CalEraRule *era = &rule->eras[index];
  gboolean is_open = era->first_day == CAL_ERA_OPEN_START;

  if (era->kind != CAL_ERA_KIND_OFFSET)
    g_assert_cmpint (era->offset, ==, 0);

  if (era->kind == CAL_ERA_KIND_EPOCH && !is_open)
    check_new_year (rule, era->first_day, 1);

  if (era->kind == CAL_ERA_KIND_OFFSET && !is_open)
    g_assert_cmpint (rule->from_day (rule, era->first_day).year, >=, era->offset);

  /* Such an era ends with its year 1, the arithmetic year 0. */
  if (era->kind == CAL_ERA_KIND_BACKWARD)
    {
      g_assert_cmpuint (index, >, 0);
      g_assert_true (is_open);
      check_new_year (rule, era[-1].first_day, 1);
    }
}

/* Latest first, so that they leave no gap; every day has one. */
static void
test_era_days (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  gint32 end = CAL_JULIAN_DAY_MAX;

  for (gsize i = 0; i < rule->n_eras; i++)
    {
      g_assert_cmpint (rule->eras[i].first_day, <, end);
      end = rule->eras[i].first_day;

      if (i < rule->n_eras - 1)
        g_assert_cmpint (end, >, CAL_JULIAN_DAY_MIN);

      check_era (rule, i);
    }

  if (rule->n_eras > 0)
    g_assert_cmpint (end, ==, CAL_ERA_OPEN_START);
}

/* The days that are certain are those that the rule says are EXACT, and are within
 * the domain; something defines them. */
static void
test_authority (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  gint32 first = rule->authoritative_first, last = rule->authoritative_last;

  if (rule->authority != NULL)
    check_text (rule->authority);

  /* No range: an empty one, and not one whose ends were exchanged. */
  if (first > last)
    {
      g_assert_cmpint (first, ==, last + 1);
      return;
    }

  g_assert_nonnull (rule->authority);
  g_assert_cmpint (first, >=, CAL_JULIAN_DAY_MIN);
  g_assert_cmpint (last, <=, CAL_JULIAN_DAY_MAX);
  g_assert_cmpint (cal_rule_accuracy (rule, first), ==, CAL_ACCURACY_EXACT);
  g_assert_cmpint (cal_rule_accuracy (rule, last), ==, CAL_ACCURACY_EXACT);

  if (first > CAL_JULIAN_DAY_MIN)
    g_assert_cmpint (cal_rule_accuracy (rule, first - 1), !=, CAL_ACCURACY_EXACT);
  if (last < CAL_JULIAN_DAY_MAX)
    g_assert_cmpint (cal_rule_accuracy (rule, last + 1), !=, CAL_ACCURACY_EXACT);
}

/* What the years of a rule are seen to be like. */
typedef struct
{
  int least_days;
  int most_days;
  int least_months;
  int most_months;
  int n_years;
  int n_common; /* years with the number of days that the rule says is common */
  gint64 days;
  gint64 months;
  guint64 leap_codes[2];
} Shape;

static void
look_at_year (const CalRule *rule,
              gint32         year,
              Shape         *shape)
{
  int months = rule->months_in_year (rule, year);
  int days = cal_rule_days_in_year (rule, year);

  shape->least_months = MIN (shape->least_months, months);
  shape->most_months = MAX (shape->most_months, months);
  shape->n_years++;
  shape->n_common += days == rule->common_days;
  shape->days += days;
  shape->months += months;

  for (int month = 1; month <= months; month++)
    {
      int length = rule->days_in_month (rule, year, month);
      CalMonthCode code = cal_rule_month_code (rule, year, month);
      int number = cal_month_code_get_number (code);

      shape->least_days = MIN (shape->least_days, length);
      shape->most_days = MAX (shape->most_days, length);

      if (cal_month_code_is_leap (code))
        shape->leap_codes[number / 64] |= G_GUINT64_CONSTANT (1) << number % 64;
    }
}

static Shape
look_at_years (const CalRule *rule)
{
  Shape shape = { .least_days = G_MAXINT, .least_months = G_MAXINT };

  for (gint32 year = rule->first_year; year <= rule->last_year; year += g_test_thorough () ? 1 : STEP)
    look_at_year (rule, year, &shape);

  /* In some of these people changed their calendar. */
  for (gint32 year = 1699; year <= 1925; year++)
    look_at_year (rule, year, &shape);

  /* What is rare in a table is nowhere else. */
  if (rule->from_day == cal_table_from_day)
    {
      const CalTable *table = ((const CalTableRule *) rule)->table;

      for (gint32 year = table->first_year; year < table->first_year + table->n_years; year++)
        look_at_year (rule, year, &shape);
    }

  return shape;
}

/* The bounds are reached, and the leap months that are announced do occur. */
static void
test_shape (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  Shape shape = look_at_years (rule);

  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MIN).year, ==, rule->first_year);
  g_assert_cmpint (rule->from_day (rule, CAL_JULIAN_DAY_MAX).year, ==, rule->last_year);

  g_assert_cmpint (shape.least_days, ==, rule->min_days);
  g_assert_cmpint (shape.most_days, ==, rule->max_days);
  g_assert_cmpint (shape.most_months, ==, rule->max_months);

  /* Where a year may lack a month that is none, its codes are given by themselves; and a
   * leap month may be in all. */
  if (rule->code_of_month == NULL)
    g_assert_cmpint (shape.least_months, ==, rule->n_regular_months + (shape.least_months == shape.most_months &&
                                                                      rule->leap_month != NULL));
  else
    g_assert_cmpint (shape.least_months, <=, rule->n_regular_months);

  g_assert_cmphex (shape.leap_codes[0], ==, rule->leap_codes[0]);
  g_assert_cmphex (shape.leap_codes[1], ==, rule->leap_codes[1]);
  g_assert_true ((rule->leap_month != NULL || rule->code_of_month != NULL) ==
                 (shape.most_months > MIN (shape.least_months, rule->n_regular_months)));

  /* Common is what most years are. */
  if (rule->leap_month == NULL && rule->kind != CAL_KIND_LUNISOLAR)
    g_assert_cmpint (2 * shape.n_common, >, shape.n_years);
}

/* Years and months follow what they are said to follow. */
static void
test_kind (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  Shape shape = look_at_years (rule);
  double mean_year = (double) shape.days / shape.n_years;
  double mean_month = (double) shape.days / (double) shape.months;
  gboolean is_lunar = rule->kind == CAL_KIND_LUNAR || rule->kind == CAL_KIND_LUNISOLAR;

  g_test_message ("years of %.5f and months of %.5f days", mean_year, mean_month);

  if (rule->kind == CAL_KIND_SOLAR || rule->kind == CAL_KIND_LUNISOLAR)
    g_assert_cmpfloat_with_epsilon (mean_year, MEAN_YEAR, 0.25);

  if (rule->kind == CAL_KIND_LUNAR)
    g_assert_cmpfloat_with_epsilon (mean_year, MEAN_LUNAR_YEAR, 0.01);

  g_assert_true ((fabs (mean_month - MEAN_LUNATION) < 0.01) == is_lunar);

  /* tests/reckon.c shows that it is near enough. */
  g_assert_true ((rule->mean_month > 0) == (rule->kind == CAL_KIND_LUNISOLAR));
}

/* Where years are described, days are looked for from the epoch on by the mean length
 * of years, which no year of the domain may be a year away from. */
static void
test_year_model (gconstpointer data)
{
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);

  check_new_year (rule, rule->epoch, rule->year_offset);

  for (gint32 year = rule->first_year; year <= rule->last_year && !g_test_failed (); year += STEP)
    {
      double expected = rule->epoch + (double) (year - rule->year_offset) * rule->mean_year;

      g_assert_cmpfloat_with_epsilon (rule->month_start (rule, year, 1), expected, rule->mean_year);
    }
}

/* The next year, of our time on, that has a month. */
static int
find_month (CalBackend *backend,
            const char *code,
            int        *year)
{
  const CalRule *rule = cal_backend_peek_rule (backend);
  int month = 0;

  *year = rule->from_day (rule, 2460000).year;

  for (int last = *year + 20; month == 0 && *year < last; (*year)++)
    if (cal_backend_get_month_for_code (backend, *year, code, CAL_OVERFLOW_REJECT, &month, NULL))
      break;

  return month;
}

/* The English name of a month of a year in our time. */
static char *
dup_month_name (CalBackend   *backend,
                int           number,
                CalNameWidth  width)
{
  g_autofree char *code = g_strdup_printf ("M%02d", number);
  GError *error = NULL;
  int year, month = find_month (backend, code, &year);
  char *name;

  g_assert_cmpint (month, >, 0);
  name = cal_backend_get_month_name (backend, "en", year, month, width, CAL_NAME_CONTEXT_FORMAT, &error);
  g_assert_no_error (error);

  return name;
}

/* A name that stands for one that is missing: “Month 3” or “M03”. */
static gboolean
is_makeshift (const char *name,
              int         number)
{
  g_autofree char *spelt = g_strdup_printf ("Month %d", number);
  g_autofree char *code = g_strdup_printf ("M%02d", number);

  return g_ascii_strcasecmp (name, spelt) == 0 || g_ascii_strcasecmp (name, code) == 0;
}

/* In English months have the names of the rule, and nothing has a makeshift one. */
static void
test_english (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  const CalRule *rule = cal_backend_peek_rule (backend);
  g_autofree char *display_name = cal_backend_get_display_name (backend, "en");

  /* Nor is an id or an alias what a calendar is called, by CLDR or by its rule. */
  g_assert_null (cal_registry_lookup (cal_registry_get_default (), display_name, NULL));
  g_assert_null (cal_registry_lookup (cal_registry_get_default (), rule->names->display_name, NULL));

  for (int number = 1; number <= rule->n_regular_months; number++)
    {
      g_autofree char *name = dup_month_name (backend, number, CAL_NAME_WIDTH_WIDE);

      /* The year may have a leap month beside it. */
      if (g_strcmp0 (name, rule->names->beside_leap_name) != 0)
        g_assert_cmpstr (name, ==, rule->names->months[number - 1]);

      g_assert_false (is_makeshift (name, number));
    }

  for (gsize i = 0; i < rule->n_eras; i++)
    for (CalNameWidth width = CAL_NAME_WIDTH_WIDE; width <= CAL_NAME_WIDTH_ABBREVIATED; width++)
      {
        const char *code = rule->eras[i].code;
        g_autofree char *name = cal_backend_get_era_name (backend, "en", code, width, NULL);

        check_text (name);
        g_assert_cmpstr (name, !=, code);
      }
}

/* The calendar of CLDR from which the months come; NULL: they are our own. */
static const CalCldr *
find_months_source (const CalRule *rule)
{
  const CalCldr *cldr = rule->text.cldr;

  while (cldr != NULL && !cldr->has_months)
    cldr = cldr->kin != NULL ? cldr->kin : &cal_cldr_gregorian;

  return cldr;
}

static gboolean
has_same_months (CalBackend *backend,
                 CalBackend *other)
{
  int n = cal_backend_peek_rule (backend)->n_regular_months;
  gboolean same = n == cal_backend_peek_rule (other)->n_regular_months;

  for (int number = 1; same && number <= n; number++)
    {
      g_autofree char *name = dup_month_name (backend, number, CAL_NAME_WIDTH_WIDE);
      g_autofree char *others = dup_month_name (other, number, CAL_NAME_WIDTH_WIDE);

      same = g_str_equal (name, others);
    }

  return same;
}

/* Whether two calendars may have the same months: those of one calendar of CLDR, or
 * one array of a family. */
static gboolean
may_share_months (const CalRule *rule,
                  const CalRule *other)
{
  const CalCldr *source = find_months_source (rule);

  if (source != find_months_source (other))
    return FALSE;

  return source != NULL || rule->names->months == other->names->months;
}

/* No calendar passes for another one. */
static void
test_other_calendars (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  const CalRule *rule = cal_backend_peek_rule (backend);
  g_autoptr (GListModel) others = cal_registry_list_backends (cal_registry_get_default ());
  g_autofree char *name = cal_backend_get_display_name (backend, "en");

  for (guint i = 0; i < g_list_model_get_n_items (others); i++)
    {
      g_autoptr (CalBackend) other = g_list_model_get_item (others, i);
      const CalRule *other_rule = cal_backend_peek_rule (other);
      g_autofree char *other_name = cal_backend_get_display_name (other, "en");

      if (other == backend)
        continue;

      if (g_str_equal (name, other_name) ||
          g_str_equal (rule->names->display_name, other_rule->names->display_name))
        g_test_fail_printf ("%s is called “%s”, too", cal_backend_get_id (other), other_name);

      if (!may_share_months (rule, other_rule) && has_same_months (backend, other))
        g_test_fail_printf ("%s has the same months", cal_backend_get_id (other));
    }
}

/* Whether a day has the label, whatever it says of the days beside it. */
static gboolean
has_label (const CalRule  *rule,
           gint32          julian_day,
           const CalLabel *wanted)
{
  CalFields date = rule->from_day (rule, julian_day);
  CalLabel label = { date.year, cal_rule_month_code (rule, date.year, date.month), CAL_DAY_PART_NONE, FALSE, date.day, 0 };

  /* Without one, its place in the month is. */
  rule->label (rule, julian_day, &label);

  return cal_label_is (&label, wanted);
}

/* A label that is found is that of the days found, and a number that nobody counts is not. */
static void
check_label (const CalRule  *rule,
             const CalLabel *label)
{
  gint32 first = CAL_NO_DAY, last = CAL_NO_DAY;

  if (!rule->days_of_label (rule, label, &first, &last))
    return;

  if (label->number < 1 || label->number > 200 ||
      (first <= last && (!has_label (rule, first, label) || !has_label (rule, last, label))))
    g_test_fail_printf ("number %d of part %d of month %s of year %d is not of the days %d to %d", label->number,
                        label->part, cal_month_code_to_string (label->code), label->year, first, last);
}

static void
test_labels (gconstpointer data)
{
  static const gint16 numbers[] = { G_MININT16, -1, 0, 1, 2, 14, 15, 16, 29, 30, 31, 32, 73, 184, 201, G_MAXINT16 };
  const CalRule *rule = cal_backend_peek_rule ((CalBackend *) data);
  gint32 year = rule->from_day (rule, 2461042).year;

  for (gint32 y = year; y < year + 4; y++)
    for (int month = 1; month <= rule->months_in_year (rule, y); month++)
      for (int part = CAL_DAY_PART_NONE; part <= CAL_DAY_PART_WINTER; part++)
        for (gsize i = 0; i < G_N_ELEMENTS (numbers) && !g_test_failed (); i++)
          {
            CalLabel label = { y, cal_rule_month_code (rule, y, month), (guint8) part, FALSE, numbers[i], 0 };

            check_label (rule, &label);
          }
}

static void
add_test (CalBackend    *backend,
          const char    *name,
          GTestDataFunc  test)
{
  g_autofree char *path = g_strdup_printf ("/cal/rules/%s/%s", cal_backend_get_id (backend), name);

  g_test_add_data_func (path, backend, test);
}

/* What may be asked of a calendar that is not in the library, too. */
static void
add_rule_tests (CalBackend *backend)
{
  add_test (backend, "identity", test_identity);
  add_test (backend, "era-days", test_era_days);
  add_test (backend, "authority", test_authority);
  add_test (backend, "shape", test_shape);
  add_test (backend, "kind", test_kind);

  if (cal_backend_peek_rule (backend)->year != NULL)
    add_test (backend, "year-model", test_year_model);

  if (cal_backend_peek_rule (backend)->days_of_label != NULL)
    add_test (backend, "labels", test_labels);
}

static void
add_tests (CalBackend *backend)
{
  add_rule_tests (backend);
  add_test (backend, "names", test_names);
  add_test (backend, "era-codes", test_era_codes);
  add_test (backend, "english", test_english);
  add_test (backend, "other-calendars", test_other_calendars);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GListModel) backends = NULL;
  g_autoptr (CalBackend) large = NULL;

  g_test_init (&argc, &argv, NULL);

  /* One run shows all that is wrong with a rule. */
  g_test_set_nonfatal_assertions ();

  backends = cal_registry_list_backends (cal_registry_get_default ());
  large = test_large_new_native ();

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      add_tests (backend);
    }

  add_rule_tests (large);

  return g_test_run ();
}
