/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The library in a program that loads and unloads it, as plugins of a panel, a
 * database or an editor are: it works each time, whichever thread unloads it, and
 * threads that have used it go on and end as if nothing had happened.
 *
 * The program is linked neither with the library nor with GLib, so that nothing
 * but the library itself keeps anything loaded. */

#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROUNDS 5
#define USES 200

static const char *library;

static void fail (const char *format,
                  ...) __attribute__ ((format (printf, 1, 2), noreturn));

static void
fail (const char *format,
      ...)
{
  va_list arguments;

  va_start (arguments, format);
  printf ("Bail out! ");
  vprintf (format, arguments);
  printf ("\n");
  va_end (arguments);
  exit (1);
}

static void *
load (void)
{
  void *handle = dlopen (library, RTLD_NOW | RTLD_LOCAL);

  if (handle == NULL)
    fail ("%s", dlerror ());

  return handle;
}

static void
unload (void *handle)
{
  if (dlclose (handle) != 0)
    fail ("%s", dlerror ());
}

static void *
find (void       *handle,
      const char *name)
{
  void *symbol = dlsym (handle, name);

  if (symbol == NULL)
    fail ("%s", dlerror ());

  return symbol;
}

/* What a program does with a library of calendars: all that registers types or
 * keeps something for later. */
static void
use (void *handle)
{
  void *(*lookup) (const char *, void *) = find (handle, "cal_backend_lookup");
  void *(*make) (void *, int, int, int, void *) = find (handle, "cal_date_new");
  void *(*today) (void *, void *, void *) = find (handle, "cal_date_new_today");
  char *(*to_string) (void *) = find (handle, "cal_date_to_string");
  char *(*format) (void *, const char *, void *) = find (handle, "cal_date_format");
  void *(*formatter) (const char *, void *, int, void *) = find (handle, "cal_formatter_new_for_style");
  char *(*write) (void *, void *, void *) = find (handle, "cal_formatter_format");
  void (*unref_date) (void *) = find (handle, "cal_date_unref");
  void (*unref) (void *) = find (handle, "g_object_unref");
  void (*release) (void *) = find (handle, "g_free");
  void *backend = lookup ("hebrew", NULL);
  void *date = make (backend, 5787, 1, 1, NULL);
  void *now = today (backend, NULL, NULL);
  void *style = formatter ("he", backend, 0, NULL);
  char *text = to_string (date), *month = format (date, "%B", NULL), *full = write (style, date, NULL);

  if (strcmp (text, "2026-09-12[u-ca=hebrew]") != 0)
    fail ("the first day of 5787 is %s", text);
  if (now == NULL || month[0] == '\0' || full[0] == '\0')
    fail ("there is no date or no text");

  release (text);
  release (month);
  release (full);
  unref (style);
  unref_date (now);
  unref_date (date);
  unref (backend);
}

static void
test_one_thread (void)
{
  for (int i = 0; i < ROUNDS; i++)
    {
      void *handle = load ();

      use (handle);
      unload (handle);
    }
}

static void *
load_use_unload (void *unused)
{
  test_one_thread ();

  return unused;
}

static void *
unload_here (void *handle)
{
  unload (handle);

  return NULL;
}

static void
run (pthread_t  *thread,
     void     *(*function) (void *),
     void       *data)
{
  if (pthread_create (thread, NULL, function, data) != 0)
    fail ("no thread can be made");
}

/* What one thread has loaded and used another one unloads, and the reverse. */
static void
test_other_thread (void)
{
  pthread_t thread;

  for (int i = 0; i < ROUNDS; i++)
    {
      void *handle = load ();

      use (handle);
      run (&thread, unload_here, handle);
      pthread_join (thread, NULL);

      run (&thread, load_use_unload, NULL);
      pthread_join (thread, NULL);
    }
}

static pthread_barrier_t barrier;

/* Uses the library before and after it is unloaded; what the thread then leaves
 * behind is freed at its end. */
static void *
use_beyond (void *handle)
{
  use (handle);
  pthread_barrier_wait (&barrier);
  pthread_barrier_wait (&barrier);

  return NULL;
}

static void
test_end_of_thread (void)
{
  pthread_barrier_init (&barrier, NULL, 2);

  for (int i = 0; i < ROUNDS; i++)
    {
      void *handle = load ();
      pthread_t thread;

      run (&thread, use_beyond, handle);
      pthread_barrier_wait (&barrier);
      unload (handle);
      pthread_barrier_wait (&barrier);
      pthread_join (thread, NULL);
    }

  pthread_barrier_destroy (&barrier);
}

static void *
use_often (void *handle)
{
  for (int i = 0; i < USES; i++)
    use (handle);

  unload (handle);

  return NULL;
}

/* Each thread has loaded the library for itself. */
static void
test_running_thread (void)
{
  pthread_t thread;

  run (&thread, use_often, load ());

  for (int i = 0; i < ROUNDS; i++)
    test_one_thread ();

  pthread_join (thread, NULL);
}

static const struct
{
  const char *name;
  void      (*test) (void);
} tests[] = {
  { "in one thread", test_one_thread },
  { "by another thread", test_other_thread },
  { "before the end of a thread", test_end_of_thread },
  { "while a thread uses it", test_running_thread },
};

int
main (int   argc,
      char *argv[])
{
  int count = (int) (sizeof tests / sizeof tests[0]);

  if (argc != 2)
    fail ("usage: %s LIBRARY", argv[0]);

  library = argv[1];
  setvbuf (stdout, NULL, _IOLBF, 0);
  printf ("1..%d\n", count);

  for (int i = 0; i < count; i++)
    {
      tests[i].test ();
      printf ("ok %d it is unloaded %s\n", i + 1, tests[i].name);
    }

  return 0;
}
