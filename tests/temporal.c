/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What ECMAScript Temporal makes of random dates: data/temporal.txt, which
 * data/temporal.mjs wrote, or the file named in CAL_TEMPORAL_VECTORS. */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "cal-date.h"
#include "cal-error.h"
#include "cal-month-day.h"

/* The lines of one operation in one calendar. */
typedef struct
{
  char *calendar;
  char *operation;
  GPtrArray *lines; /* of char * */
} Group;

/* A line, taken apart: what is before the “=”, and what comes after it. */
typedef struct
{
  const char *line;
  CalBackend *backend;
  char **arguments;
  char **results;
} Row;

static CalDate *
parse_date (const Row  *row,
            const char *text)
{
  GError *error = NULL;
  g_autofree char *annotated = g_strdup_printf ("%s[u-ca=%s]", text, cal_backend_get_id (row->backend));
  CalDate *date = cal_date_new_from_string (annotated, &error);

  g_assert_no_error (error);

  return date;
}

/* The date of a result, which it takes; “!” if there is none. */
static char *
show_date (CalDate *date,
           GError  *error)
{
  g_autoptr (CalDate) result G_GNUC_UNUSED = date;

  if (date != NULL)
    {
      g_assert_no_error (error);
      return cal_date_to_annotated_string (date, CAL_ANNOTATION_NEVER);
    }

  g_assert_nonnull (error);
  g_error_free (error);

  return g_strdup ("!");
}

static char *
show_period (CalPeriod *period,
             GError    *error)
{
  g_autoptr (CalPeriod) result G_GNUC_UNUSED = period;

  g_assert_no_error (error);

  return cal_period_to_string (period);
}

#define assert_result(row, index, shown) \
  G_STMT_START \
    { \
      g_autofree char *_shown = (shown); \
      if (strcmp (_shown, (row)->results[index]) != 0) \
        g_test_message ("%s %s: %s, not %s", cal_backend_get_id ((row)->backend), (row)->line, \
                        _shown, (row)->results[index]); \
      if (strcmp (_shown, (row)->results[index]) != 0) \
        g_test_fail (); \
    } \
  G_STMT_END

static const CalOverflow overflows[] = { CAL_OVERFLOW_CONSTRAIN, CAL_OVERFLOW_REJECT };

static void
check_add (const Row *row)
{
  g_autoptr (CalDate) date = parse_date (row, row->arguments[0]);
  GError *error = NULL;
  g_autoptr (CalPeriod) period = cal_period_new_from_string (row->arguments[1], &error);

  g_assert_no_error (error);

  for (gsize i = 0; i < G_N_ELEMENTS (overflows); i++)
    {
      CalDate *sum = cal_date_add (date, period, overflows[i], &error);

      assert_result (row, i, show_date (sum, g_steal_pointer (&error)));
    }
}

static void
check_until (const Row *row)
{
  g_autoptr (CalDate) date = parse_date (row, row->arguments[0]);
  g_autoptr (CalDate) other = parse_date (row, row->arguments[1]);

  for (CalUnit unit = CAL_UNIT_DAY; unit <= CAL_UNIT_YEAR; unit++)
    {
      GError *error = NULL;
      CalPeriod *period = cal_date_until (date, other, unit, &error);

      assert_result (row, unit, show_period (period, error));
    }
}

static int
parse_enum (GType       type,
            const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GString *name = g_string_new (NULL);
  const GEnumValue *value;

  /* halfExpand is half-expand. */
  for (; *nick != '\0'; nick++)
    g_string_append_printf (name, g_ascii_isupper (*nick) ? "-%c" : "%c", g_ascii_tolower (*nick));

  value = g_enum_get_value_by_nick (klass, name->str);
  g_assert_nonnull (value);
  g_string_free (name, TRUE);

  return value->value;
}

static void
check_round (const Row *row)
{
  g_autoptr (CalDate) date = parse_date (row, row->arguments[0]);
  g_autoptr (CalDate) other = parse_date (row, row->arguments[1]);
  CalUnit largest = parse_enum (CAL_TYPE_UNIT, row->arguments[2]);
  CalUnit smallest = parse_enum (CAL_TYPE_UNIT, row->arguments[3]);
  int increment = atoi (row->arguments[4]);
  CalRoundingMode mode = parse_enum (CAL_TYPE_ROUNDING_MODE, row->arguments[5]);
  GError *error = NULL;
  CalPeriod *period;

  period = cal_date_until_rounded (date, other, largest, smallest, increment, mode, &error);
  assert_result (row, 0, show_period (period, g_steal_pointer (&error)));

  period = cal_date_since_rounded (date, other, largest, smallest, increment, mode, &error);
  assert_result (row, 1, show_period (period, g_steal_pointer (&error)));
}

static void
set_field (CalDateFields *fields,
           const char    *key,
           const char    *value)
{
  if (strcmp (key, "era") == 0)
    cal_date_fields_set_era (fields, value);
  else if (strcmp (key, "eraYear") == 0)
    cal_date_fields_set_era_year (fields, atoi (value));
  else if (strcmp (key, "year") == 0)
    cal_date_fields_set_year (fields, atoi (value));
  else if (strcmp (key, "month") == 0)
    cal_date_fields_set_month (fields, atoi (value));
  else if (strcmp (key, "monthCode") == 0)
    cal_date_fields_set_month_code (fields, value);
  else if (strcmp (key, "day") == 0)
    cal_date_fields_set_day (fields, atoi (value));
  else
    g_assert_not_reached ();
}

static void
check_fields (const Row *row)
{
  g_autoptr (CalDateFields) fields = cal_date_fields_new ();

  set_field (fields, "year", row->arguments[0]);
  set_field (fields, row->arguments[1][0] == 'M' ? "monthCode" : "month", row->arguments[1]);
  set_field (fields, "day", row->arguments[2]);

  for (gsize i = 0; i < G_N_ELEMENTS (overflows); i++)
    {
      GError *error = NULL;
      CalDate *date = cal_date_new_from_fields (row->backend, fields, overflows[i], &error);

      assert_result (row, i, show_date (date, error));
    }
}

static void
check_monthday (const Row *row)
{
  for (gsize i = 0; i < G_N_ELEMENTS (overflows); i++)
    {
      GError *error = NULL;
      g_autoptr (CalMonthDay) month_day = cal_month_day_new (row->backend, row->arguments[0],
                                                             atoi (row->arguments[1]),
                                                             overflows[i], &error);
      CalDate *reference = NULL;

      if (month_day != NULL)
        reference = cal_date_new_from_julian_day (row->backend,
                                                  cal_month_day_get_reference_day (month_day), &error);

      assert_result (row, i, show_date (reference, error));
    }
}

static void
check_replace (const Row *row)
{
  g_autoptr (CalDate) date = parse_date (row, row->arguments[0]);
  g_autoptr (CalDateFields) fields = cal_date_fields_new ();

  for (char **argument = row->arguments + 1; *argument != NULL; argument++)
    {
      g_auto (GStrv) field = g_strsplit (*argument, ":", 2);

      set_field (fields, field[0], field[1]);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (overflows); i++)
    {
      GError *error = NULL;
      CalDate *replaced = cal_date_replace (date, fields, overflows[i], &error);

      assert_result (row, i, show_date (replaced, error));
    }
}

static const struct
{
  const char *name;
  void (*check) (const Row *row);
} operations[] = {
  { "add", check_add },
  { "until", check_until },
  { "round", check_round },
  { "fields", check_fields },
  { "monthday", check_monthday },
  { "replace", check_replace },
};

static void
test_group (gconstpointer data)
{
  const Group *group = data;
  GError *error = NULL;
  g_autoptr (CalBackend) backend = cal_backend_lookup (group->calendar, &error);
  gsize operation = 0;

  g_assert_no_error (error);
  g_test_summary ("The results are those of ECMAScript Temporal");

  while (strcmp (operations[operation].name, group->operation) != 0)
    g_assert_cmpuint (++operation, <, G_N_ELEMENTS (operations));

  for (guint i = 0; i < group->lines->len; i++)
    {
      const char *line = group->lines->pdata[i];
      g_auto (GStrv) sides = g_strsplit (line, "=", 2);
      g_auto (GStrv) arguments = g_strsplit (g_strstrip (sides[0]), " ", -1);
      g_auto (GStrv) results = g_strsplit (g_strstrip (sides[1]), " ", -1);
      Row row = { line, backend, arguments, results };

      operations[operation].check (&row);
    }
}

static void
group_free (gpointer data)
{
  Group *group = data;

  g_free (group->calendar);
  g_free (group->operation);
  g_ptr_array_unref (group->lines);
  g_free (group);
}

static Group *
group_new (const char *heading)
{
  g_auto (GStrv) words = g_strsplit (heading, " ", 2);
  Group *group = g_new (Group, 1);
  g_autofree char *path = NULL;

  group->calendar = g_strdup (words[0]);
  group->operation = g_strdup (words[1]);
  group->lines = g_ptr_array_new_with_free_func (g_free);

  path = g_strdup_printf ("/cal/temporal/%s/%s", group->calendar, group->operation);
  g_test_add_data_func (path, group, test_group);

  return group;
}

/* An empty line ends a group; the next line then is a heading. */
static GPtrArray *
read_groups (const char *filename)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func (group_free);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  Group *group = NULL;
  GError *error = NULL;

  g_file_get_contents (filename, &contents, NULL, &error);
  g_assert_no_error (error);

  lines = g_strsplit (contents, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      if (**line == '#')
        continue;

      if (**line == '\0')
        group = NULL;
      else if (group != NULL)
        g_ptr_array_add (group->lines, g_strdup (*line));
      else
        {
          group = group_new (*line);
          g_ptr_array_add (groups, group);
        }
    }

  return groups;
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *committed = NULL;
  g_autoptr (GPtrArray) groups = NULL;
  const char *other = g_getenv ("CAL_TEMPORAL_VECTORS");

  g_test_init (&argc, &argv, NULL);

  committed = g_test_build_filename (G_TEST_DIST, "data", "temporal.txt", NULL);
  groups = read_groups (other != NULL ? other : committed);
  g_assert_cmpuint (groups->len, >, 0);

  return g_test_run ();
}
