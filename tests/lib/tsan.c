/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* What ThreadSanitizer must know of GLib.
 *
 * It sees only code that was compiled with it, which GLib was not: it does not
 * see that a mutex of GLib orders what two threads do, and reports whatever the
 * mutex guards.  Built with ThreadSanitizer, a test therefore brings functions
 * of its own in the place of those by which the library orders things.  Each
 * reports the order that its documentation promises, and calls GLib. */

#define _GNU_SOURCE /* RTLD_NEXT */
#include "config.h"

#include <dlfcn.h>
#include <glib-object.h>
#include <sanitizer/tsan_interface.h>

/* What is compiled here would otherwise expand to calls of itself. */
#undef g_once_init_enter
#undef g_once_init_leave

/* Declares the function of GLib by that name as real.  Several threads may look
 * for it at once, so what they share is read and written atomically only. */
#define FIND(name) \
  static __typeof__ (&name) found; \
  __typeof__ (&name) real = __atomic_load_n (&found, __ATOMIC_RELAXED); \
\
  if (real == NULL) \
    { \
      real = (__typeof__ (&name)) dlsym (RTLD_NEXT, #name); \
      __atomic_store_n (&found, real, __ATOMIC_RELAXED); \
    }

void
g_mutex_lock (GMutex *mutex)
{
  FIND (g_mutex_lock);

  real (mutex);
  __tsan_acquire (mutex);
}

void
g_mutex_unlock (GMutex *mutex)
{
  FIND (g_mutex_unlock);

  __tsan_release (mutex);
  real (mutex);
}

void
g_cond_wait (GCond  *cond,
             GMutex *mutex)
{
  FIND (g_cond_wait);

  __tsan_release (mutex);
  real (cond, mutex);
  __tsan_acquire (mutex);
}

/* A thread that sees what has been made once sees all that was done to make it. */
gboolean
(g_once_init_enter) (volatile void *location)
{
  FIND (g_once_init_enter);
  gboolean first = real (location);

  __tsan_acquire ((void *) location);

  return first;
}

void
(g_once_init_leave) (volatile void *location,
                     gsize          result)
{
  FIND (g_once_init_leave);

  __tsan_release ((void *) location);
  real (location, result);
}

/* The thread that drops the last reference sees what the others did before they
 * dropped theirs.  That this one is the last is not known before it is dropped. */
void
g_object_unref (gpointer object)
{
  FIND (g_object_unref);

  __tsan_release (object);
  __tsan_acquire (object);
  real (object);
}

void
g_atomic_rc_box_release_full (gpointer       box,
                              GDestroyNotify clear)
{
  FIND (g_atomic_rc_box_release_full);

  __tsan_release (box);
  __tsan_acquire (box);
  real (box, clear);
}
