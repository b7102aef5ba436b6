/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* docs/calendars.md says of every calendar what it promises to say, and has
 * its names and eras as the library has them; docs/cycles.md has every cycle. */

#include "config.h"

#include <string.h>

#include "cal-backend.h"
#include "cal-cycle.h"
#include "cal-registry.h"

static const char *const headings[] = {
  "What it is and who uses it",
  "Names",
  "Rule and source",
  "Epoch",
  "Months and codes",
  "Eras",
  "Authoritative range",
  "In other software",
};

static char *page;

/* The section whose heading ends with the id; NULL if there is none. */
static char *
dup_section (const char *id)
{
  g_autofree char *ending = g_strdup_printf (" (`%s`)\n", id);
  const char *start = strstr (page, ending);
  const char *end;

  if (start == NULL)
    return NULL;

  start += strlen (ending);
  end = strstr (start, "\n## ");

  return end != NULL ? g_strndup (start, end - start) : g_strdup (start);
}

/* What a section says under a heading; empty if it does not have it. */
static char *
dup_entry (const char *section,
           const char *heading)
{
  g_autofree char *term = g_strdup_printf ("**%s**\n:   ", heading);
  const char *start = strstr (section, term);
  const char *end;

  if (start == NULL)
    return g_strdup ("");

  start += strlen (term);
  end = strstr (start, "\n**");

  return end != NULL ? g_strndup (start, end - start) : g_strdup (start);
}

static void
assert_says (const char *entry,
              const char *code)
{
  g_autofree char *quoted = g_strdup_printf ("`%s`", code);

  if (strstr (entry, quoted) == NULL)
    g_error ("there is no %s in “%s”", quoted, entry);
}

static void
assert_says_all (const char        *entry,
                  const char *const *codes)
{
  for (gsize i = 0; codes[i] != NULL; i++)
    assert_says (entry, codes[i]);
}

static void
test_headings (gconstpointer data)
{
  g_autofree char *section = dup_section (cal_backend_get_id ((CalBackend *) data));
  const char *last = section;

  g_assert_nonnull (section);

  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      g_autofree char *entry = dup_entry (section, headings[i]);
      const char *place = strstr (section, headings[i]);

      if (strlen (g_strstrip (entry)) == 0)
        g_error ("nothing stands under “%s”", headings[i]);

      g_assert_true (place > last);
      last = place;
    }
}

static void
test_names (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autofree char *section = dup_section (cal_backend_get_id (backend));
  g_autofree char *entry = dup_entry (section, "Names");

  assert_says (entry, cal_backend_get_id (backend));
  assert_says_all (entry, cal_backend_get_aliases (backend));
}

static void
test_eras (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autofree char *section = dup_section (cal_backend_get_id (backend));
  g_autofree char *entry = dup_entry (section, "Eras");

  if (cal_backend_get_n_eras (backend) == 0)
    g_assert_true (g_str_has_prefix (entry, "None."));

  for (guint i = 0; i < cal_backend_get_n_eras (backend); i++)
    {
      g_autoptr (CalEra) era = cal_backend_dup_era (backend, i);

      assert_says (entry, cal_era_get_code (era));
      assert_says_all (entry, cal_era_get_aliases (era));
    }
}

static char *
dup_iso_date (gint64 julian_day)
{
  g_autoptr (CalBackend) iso = cal_backend_lookup ("iso8601", NULL);
  int year, month, day;

  g_assert_true (cal_backend_julian_day_to_date (iso, julian_day, &year, &month, &day, NULL));

  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

/* The page names the first and the last day that are certain. */
static void
test_range (gconstpointer data)
{
  CalBackend *backend = (CalBackend *) data;
  g_autofree char *section = dup_section (cal_backend_get_id (backend));
  g_autofree char *entry = dup_entry (section, "Authoritative range");
  gint64 days[2];

  if (!cal_backend_get_authoritative_range (backend, &days[0], &days[1]))
    g_assert_true (g_str_has_prefix (entry, "None"));
  else if (days[0] == CAL_JULIAN_DAY_MIN && days[1] == CAL_JULIAN_DAY_MAX)
    g_assert_true (g_str_has_prefix (entry, "Every day, by definition."));
  else
    for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
      {
        g_autofree char *date = dup_iso_date (days[i]);

        if (strstr (entry, date) == NULL)
          g_error ("there is no %s in “%s”", date, entry);
      }
}

/* No section is left of a calendar that is called otherwise now, or is gone. */
static void
test_sections (void)
{
  g_auto (GStrv) lines = g_strsplit (page, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      const char *id = strstr (*line, " (`");
      g_autofree char *name = NULL;
      g_autoptr (CalBackend) backend = NULL;

      if (!g_str_has_prefix (*line, "## ") || id == NULL)
        continue;

      id += strlen (" (`");
      name = g_strndup (id, strcspn (id, "`"));
      backend = cal_backend_lookup (name, NULL);

      if (backend == NULL || !g_str_equal (cal_backend_get_id (backend), name))
        g_error ("there is no calendar for “%s”", *line);
    }
}

static void
add_test (CalBackend    *backend,
          const char    *name,
          GTestDataFunc  test)
{
  g_autofree char *path = g_strdup_printf ("/cal/docs/%s/%s", cal_backend_get_id (backend), name);

  g_test_add_data_func (path, backend, test);
}

static char *
dup_page (const char *name)
{
  g_autofree char *file = g_test_build_filename (G_TEST_DIST, "..", "docs", name, NULL);
  GError *error = NULL;
  char *text = NULL;

  g_file_get_contents (file, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* A row of each, with its length and its unit. */
static void
test_cycles (void)
{
  g_autofree char *cycles = dup_page ("cycles.md");
  g_auto (GStrv) ids = cal_cycle_list_ids ();

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (CalCycle) cycle = cal_cycle_lookup (ids[i], NULL);
      const char *unit = cal_cycle_get_unit (cycle) == CAL_CYCLE_UNIT_DAY ? "days" : "years";
      g_autofree char *row = g_strdup_printf ("\n| `%s` | %d | %s | ", ids[i],
                                              cal_cycle_get_length (cycle), unit);

      if (strstr (cycles, row) == NULL)
        g_error ("the page does not have “%s”", row + 1);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GListModel) backends = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);

  page = dup_page ("calendars.md");
  g_test_add_func ("/cal/docs/sections", test_sections);
  g_test_add_func ("/cal/docs/cycles", test_cycles);
  backends = cal_registry_list_backends (cal_registry_get_default ());

  for (guint i = 0; i < g_list_model_get_n_items (backends); i++)
    {
      g_autoptr (CalBackend) backend = g_list_model_get_item (backends, i);

      add_test (backend, "headings", test_headings);
      add_test (backend, "names", test_names);
      add_test (backend, "eras", test_eras);
      add_test (backend, "range", test_range);
    }

  status = g_test_run ();
  g_free (page);

  return status;
}
