/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Makes a test of a target: it is given the corpus that fuzzing has left, and inputs that are
 * made at random, always the same.  With arguments that are files it is given these, as by
 * libFuzzer. */

#include "config.h"

#include <string.h>

#include "input.h"

/* A corpus is a file of lines, each with an input in base 64. */
static char **
read_corpus (const char *family)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fuzz", "corpus", family, NULL);
  g_autofree char *text = NULL;
  GError *error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return g_strsplit (text, "\n", -1);
}

static void
test_corpus (gconstpointer family)
{
  g_auto (GStrv) lines = read_corpus (family);
  guint n = fuzz_get_counts ().n_inputs;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree guchar *data = NULL;
      gsize length;

      if (lines[i][0] == '#' || lines[i][0] == '\0')
        continue;

      g_test_message ("line %u: %s", i + 1, lines[i]);
      data = g_base64_decode (lines[i], &length);
      LLVMFuzzerTestOneInput (data, length);
      n++;
    }

  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (fuzz_get_counts ().n_inputs, ==, n);
}

static void
test_random (gconstpointer family G_GNUC_UNUSED)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (23);
  guint n = g_test_thorough () ? 5000 : 200;

  for (guint i = 0; i < n; i++)
    {
      guint8 data[256];
      gsize length = (gsize) g_rand_int_range (rand, 0, sizeof data + 1);

      for (gsize j = 0; j < length; j++)
        data[j] = (guint8) g_rand_int (rand);

      LLVMFuzzerTestOneInput (data, length);
    }
}

/* A target that refuses nearly all that it is given sees nothing. */
static void
test_accepted (gconstpointer family G_GNUC_UNUSED)
{
  FuzzCounts counts = fuzz_get_counts ();

  g_assert_cmpuint (counts.n_accepted * 100, >=, counts.n_inputs);
}

static void
add_test (const char    *family,
          const char    *name,
          GTestDataFunc  function)
{
  g_autofree char *path = g_strdup_printf ("/cal/fuzz/%s/%s", family, name);

  g_test_add_data_func (path, family, function);
}

/* Each twice: what is read once for all does not count. */
static int
replay (char **paths)
{
  for (char **path = paths; *path != NULL; path++)
    {
      g_autofree char *data = NULL;
      gsize length;
      GError *error = NULL;

      if (!g_file_get_contents (*path, &data, &length, &error))
        g_error ("%s", error->message);

      for (int i = 0; i < 2; i++)
        LLVMFuzzerTestOneInput ((const uint8_t *) data, length);

      g_print ("%s: %.1f ms\n", *path, (double) fuzz_get_counts ().duration / 1000);
    }

  return 0;
}

/* The name of the program ends with that of its target. */
int
main (int   argc,
      char *argv[])
{
  const char *family;

  if (argc > 1 && argv[1][0] != '-')
    return replay (argv + 1);

  g_test_init (&argc, &argv, NULL);

  family = strrchr (argv[0], '-') + 1;
  add_test (family, "corpus", test_corpus);
  add_test (family, "random", test_random);
  add_test (family, "accepted", test_accepted);

  return g_test_run ();
}
