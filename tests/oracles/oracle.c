/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "oracle.h"

/* What a script exits with if there is nothing to ask. */
#define EXIT_SKIP 77

static gboolean
agrees (const Oracle *oracle,
        CalBackend   *backend,
        gint32        julian_day)
{
  OracleDate ours = { 0, }, theirs = { 0, };
  gint32 back;

  if (!cal_backend_julian_day_to_date (backend, julian_day, &ours.year, &ours.month, &ours.day, NULL))
    g_error ("%s has no date for day %d", oracle->calendar, julian_day);

  return oracle->from_day (oracle->state, julian_day, &theirs) &&
         ours.year == theirs.year && ours.month == theirs.month && ours.day == theirs.day &&
         oracle->to_day (oracle->state, &ours, &back) && back == julian_day;
}

static void
report (const Oracle *oracle,
        CalBackend   *backend,
        gint32        first,
        gint32        last)
{
  OracleDate ours, theirs = { 0, };

  cal_backend_julian_day_to_date (backend, first, &ours.year, &ours.month, &ours.day, NULL);
  oracle->from_day (oracle->state, first, &theirs);
  g_test_message ("days %d to %d differ without a reason: on the first it is %d-%d-%d, not %d-%d-%d",
                  first, last, ours.year, ours.month, ours.day,
                  theirs.year, theirs.month, theirs.day);
  g_test_fail ();
}

/* For each known difference, whether this version of the other software has put
 * it right; it then must have so for all its days. */
static gboolean *
find_mended (const Oracle *oracle,
             CalBackend   *backend)
{
  gboolean *mended = g_new0 (gboolean, oracle->n_known);

  for (gsize i = 0; i < oracle->n_known; i++)
    {
      const OracleDifference *known = &oracle->known[i];

      mended[i] = agrees (oracle, backend, known->last);
      if (mended[i])
        g_test_message ("days %d to %d no longer differ: %s", known->first, known->last, known->reason);
    }

  return mended;
}

static gboolean
is_known (const Oracle   *oracle,
          const gboolean *mended,
          gint32          julian_day)
{
  for (gsize i = 0; i < oracle->n_known; i++)
    if (julian_day >= oracle->known[i].first && julian_day <= oracle->known[i].last)
      return !mended[i];

  return FALSE;
}

/* Steps through all weekdays and days of months, into every month. */
#define STEP 29

/* The day to look at after another one, the last at the end. */
static gint32
next_day (const Oracle *oracle,
          gint32        day,
          gint32        last)
{
  gint32 next = day < last - STEP && !g_test_thorough () ? day + STEP : day + 1;

  /* What is known to differ does so from the first to the last day, and no longer. */
  for (gsize i = 0; i < oracle->n_known; i++)
    {
      const gint32 ends[] = {
        oracle->known[i].first - 1, oracle->known[i].first, oracle->known[i].last,
        MIN (oracle->known[i].last, CAL_JULIAN_DAY_MAX - 1) + 1,
      };

      for (gsize k = 0; k < G_N_ELEMENTS (ends); k++)
        if (ends[k] > day && ends[k] < next)
          next = ends[k];
    }

  return next;
}

/* A day that a reason covers must differ, and one that none covers must not. */
void
oracle_sweep (const Oracle *oracle,
              gint32        first,
              gint32        last)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (oracle->calendar, NULL);
  g_autofree gboolean *mended = find_mended (oracle, backend);
  gint32 bad = G_MAXINT32, before = first;

  for (gint32 day = first; day <= last; day = next_day (oracle, day, last))
    {
      gboolean good = agrees (oracle, backend, day) != is_known (oracle, mended, day);

      if (!good && bad == G_MAXINT32)
        bad = day;

      if (bad != G_MAXINT32 && (good || day == last))
        {
          report (oracle, backend, bad, good ? before : day);
          bad = G_MAXINT32;
        }

      before = day;
    }
}

void
oracle_sample (const Oracle *oracle,
               gsize         n)
{
  g_autoptr (CalBackend) backend = cal_backend_lookup (oracle->calendar, NULL);
  g_autofree gboolean *mended = find_mended (oracle, backend);
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261122);

  for (gsize i = 0; i < (g_test_thorough () ? n : n / 20); i++)
    {
      gint32 day = g_rand_int_range (rand, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX + 1);

      if (agrees (oracle, backend, day) == is_known (oracle, mended, day))
        report (oracle, backend, day, day);
    }
}

char *
oracle_run_script (const char *program,
                   const char *option,
                   const char *script)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "oracles", script, NULL);
  g_autoptr (GError) error = NULL;
  const char *argv[] = { program, option, path, NULL };
  char *output = NULL;
  int status;

  if (!g_spawn_sync (NULL, (char **) argv, NULL,
                     G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL,
                     &output, NULL, &status, &error))
    {
      g_test_skip (error->message);
      return NULL;
    }

  if (!g_spawn_check_wait_status (status, &error))
    {
      if (error->domain == G_SPAWN_EXIT_ERROR && error->code == EXIT_SKIP)
        g_test_skip ("what the script asks is not installed");
      else
        g_test_fail_printf ("%s: %s", script, error->message);

      g_clear_pointer (&output, g_free);
    }

  return output;
}
