/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "input.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cal-registry.h"
#include "lib/checks.h"

/* What an input may take, of a library that is optimized and has no sanitizer. */
#define SLOW 20000

static FuzzCounts counts;
static gint64 slowest;

static gint64
get_time (void)
{
  struct timespec time;

  g_assert_cmpint (clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time), ==, 0);

  return time.tv_sec * (gint64) G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static void
report (void)
{
  g_print ("# %u of %u inputs accepted; the slowest took %.1f ms\n", counts.n_accepted,
           counts.n_inputs, (double) slowest / 1000);
}

FuzzInput
fuzz_begin (const guint8 *data,
            gsize         n)
{
  if (counts.n_inputs == 0)
    {
      g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
      atexit (report);
    }

  return (FuzzInput) { data, n, data, n, FALSE, get_time () };
}

/* Keeps an input that is slow, if a variable says where. */
static void
keep (const FuzzInput *input,
      gint64           duration)
{
  const char *folder = g_getenv ("CAL_FUZZ_SLOW");
  g_autofree char *path = NULL;

  if (folder == NULL || duration < SLOW)
    return;

  path = g_strdup_printf ("%s/%08" G_GINT64_FORMAT "-%u", folder, duration, counts.n_inputs);
  g_file_set_contents (path, (const char *) input->whole, (gssize) input->n_whole, NULL);
}

void
fuzz_end (FuzzInput *input)
{
  gint64 duration = get_time () - input->start;

  counts.duration = duration;
  counts.n_inputs++;
  counts.n_accepted += input->is_accepted ? 1 : 0;

  if (duration > slowest)
    {
      slowest = duration;
      keep (input, duration);
    }
}

void
fuzz_accept (FuzzInput *input)
{
  input->is_accepted = TRUE;
}

FuzzCounts
fuzz_get_counts (void)
{
  return counts;
}

static guint
take_byte (FuzzInput *input)
{
  if (input->n == 0)
    return 0;

  input->n--;
  return *input->data++;
}

static guint64
take_bytes (FuzzInput *input,
            guint      n)
{
  guint64 value = 0;

  for (guint i = 0; i < n; i++)
    value = value << 8 | take_byte (input);

  return value;
}

guint
fuzz_take_below (FuzzInput *input,
                 guint      n)
{
  return (guint) take_bytes (input, n > 256 ? 2 : 1) % n;
}

gint64
fuzz_take_number (FuzzInput *input)
{
  static const gint64 edges[] = {
    0, 1, 2, -1, 7, 12, 13, 14, 29, 30, 31, 60, 61, 99, 100, 999, 1000, 999999, -999999, 1000000, -1000000,
    G_MAXINT8, G_MININT8, G_MAXINT16, G_MININT16, G_MAXINT, G_MININT, (gint64) G_MAXINT + 1,
    (gint64) G_MININT - 1, G_MAXINT64, G_MININT64, G_MININT64 + 1, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX,
    (gint64) CAL_JULIAN_DAY_MIN - 1, (gint64) CAL_JULIAN_DAY_MAX + 1
  };

  switch (fuzz_take_below (input, 8))
    {
    case 0:
      return (gint64) take_bytes (input, 1);
    case 1:
      return (gint8) take_bytes (input, 1);
    case 2:
      return 1900 + (gint64) take_bytes (input, 1);
    case 3:
      return (gint64) take_bytes (input, 1) % 14;
    case 4:
      return (gint16) take_bytes (input, 2);
    case 5:
      return (gint32) take_bytes (input, 4);
    case 6:
      return (gint64) take_bytes (input, 8);
    default:
      return edges[fuzz_take_below (input, G_N_ELEMENTS (edges))];
    }
}

int
fuzz_take_int (FuzzInput *input)
{
  return (int) fuzz_take_number (input);
}

gint64
fuzz_take_day (FuzzInput *input)
{
  switch (fuzz_take_below (input, 8))
    {
    case 0:
      return CAL_JULIAN_DAY_MIN + (gint8) take_bytes (input, 1);
    case 1:
      return CAL_JULIAN_DAY_MAX + (gint8) take_bytes (input, 1);
    case 2:
      return (gint64) (take_bytes (input, 4) % ((gint64) CAL_JULIAN_DAY_MAX - CAL_JULIAN_DAY_MIN + 1)) +
             CAL_JULIAN_DAY_MIN;
    case 3:
      return fuzz_take_number (input);
    case 4:
      return (gint64) take_bytes (input, 3) - 5000000;
    default:
      return 2451545 + (gint16) take_bytes (input, 2);
    }
}

char *
fuzz_take_text (FuzzInput *input,
                gsize      most)
{
  gsize n = MIN (input->n, most);
  char *text = g_strndup ((const char *) input->data, n);

  /* What stands behind the end of a text begins the next. */
  n = MIN (n, strlen (text) + 1);
  input->data += n;
  input->n -= n;

  return text;
}

/* Changes the text at one of its characters. */
static void
change (FuzzInput *input,
        GString   *text)
{
  static const char *const pieces[] = {
    " ", "-", "0", "1", "9", ".", "/", ",", "M", "L", "[", "]", "=", "u-ca", "'", "\xe2\x80\x8f", "\xe2\x80\x93",
    "\xff", "٣", "年", "é", "BC", "AH", "th", "\t"
  };
  guint place = text->len == 0 ? 0 : fuzz_take_below (input, MIN (256, (guint) text->len + 1));
  guint end = place;

  while (end < text->len && (end == place || (text->str[end] & 0xc0) == 0x80))
    end++;

  if (fuzz_take_below (input, 2) == 0)
    g_string_erase (text, place, end - place);

  if (fuzz_take_below (input, 3) != 0)
    g_string_insert (text, place, pieces[fuzz_take_below (input, G_N_ELEMENTS (pieces))]);
}

char *
fuzz_take_changed (FuzzInput  *input,
                   const char *text)
{
  GString *changed = g_string_new (text);

  for (guint i = fuzz_take_below (input, 4); i > 0; i--)
    change (input, changed);

  return g_string_free (changed, FALSE);
}

const char *
fuzz_take_locale (FuzzInput *input)
{
  static const char *const locales[] = {
    "en", "de", "fa", "ar-EG", "he", "ja", "zh", "zh-TW", "th", "hi", "am", "ko", "vi", "ru", "tr", "pl", "fr-CA",
    "fa-u-nu-latn", "ar-u-nu-arab", "en-u-ca-hebrew", "he-u-nu-hebr", "ne", "my", "bn", "und", "lt", "cy", "eu",
    "km", "ckb", "ur", "es", "am-u-nu-ethi", "ja-u-nu-hanidec", "", "xx", "not a locale", "C", "en_US.UTF-8"
  };

  return locales[fuzz_take_below (input, G_N_ELEMENTS (locales))];
}

static GListModel *
get_backends (void)
{
  static GListModel *backends;

  if (backends == NULL)
    backends = cal_registry_list_backends (cal_registry_get_default ());

  return backends;
}

guint
fuzz_get_n_backends (void)
{
  return g_list_model_get_n_items (get_backends ());
}

CalBackend *
fuzz_get_backend (guint number)
{
  g_autoptr (CalBackend) backend = g_list_model_get_item (get_backends (), number);

  /* The list keeps it. */
  return backend;
}

CalBackend *
fuzz_take_backend (FuzzInput *input)
{
  return fuzz_get_backend (fuzz_take_below (input, fuzz_get_n_backends ()));
}

CalDate *
fuzz_take_date (FuzzInput  *input,
                CalBackend *backend)
{
  GError *error = NULL;
  CalDate *date;

  if (fuzz_take_below (input, 2) == 0)
    {
      date = cal_date_new_from_julian_day (backend, fuzz_take_day (input), &error);
    }
  else
    {
      int year = fuzz_take_int (input), month = fuzz_take_int (input), day = fuzz_take_int (input);

      date = cal_date_new_with_overflow (backend, year, month, day,
                                         (CalOverflow) fuzz_take_below (input, 2), &error);
    }

  return fuzz_settle (date != NULL, &error) ? date : NULL;
}

gboolean
fuzz_settle (gboolean   success,
             GError   **error)
{
  if (success)
    {
      g_assert_no_error (*error);
    }
  else
    {
      g_assert_nonnull (*error);
      test_check_message (*error);
    }

  g_clear_error (error);

  return success;
}
