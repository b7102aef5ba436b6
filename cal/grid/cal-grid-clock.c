/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Where there is timerfd, a timer of the real clock is set to the next midnight: it ends
 * in time after a sleep of the computer, too, and at once when the clock is set.  The
 * time zone is in the file /etc/localtime, whose folder is watched.  Elsewhere, or if
 * the kernel has nothing left to give, the clock looks once a minute.
 */

#include "config.h"

#include "cal-grid-clock-private.h"

#include "cal-local-day-private.h"

#ifdef __linux__
#include <sys/inotify.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <glib-unix.h>
#endif

#define LOCALTIME "/etc/localtime"

/* Where the clock has to look by itself. */
#define INTERVAL (60 * G_USEC_PER_SEC)

/* As many links as that lead from one to the next. */
#define MAX_LINKS 8

typedef struct
{
  GObject *object;              /* not owned */
  GTimeZone *zone;              /* (owned) or NULL: the user's */
  CalGridClockFunc func;
} Watcher;

struct _CalGridClock
{
  GSource source;

  GArray *watchers;             /* (owned) of Watcher */
  int timer;                    /* −1: there is none */
  int folders;                  /* what watches the folders of the zone; −1: nothing */
};

static void
watcher_clear (gpointer data)
{
  Watcher *watcher = data;

  g_clear_pointer (&watcher->zone, g_time_zone_unref);
}

#ifdef __linux__

/* The folders of the file of the zone, and of whatever links it leads over. */
static void
watch_folders (CalGridClock *self)
{
  g_autofree char *path = g_strdup (LOCALTIME);

  for (int i = 0; i < MAX_LINKS && self->folders >= 0; i++)
    {
      g_autofree char *folder = g_path_get_dirname (path);
      g_autofree char *target = g_file_read_link (path, NULL);

      inotify_add_watch (self->folders, folder,
                         IN_CREATE | IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR);

      if (target == NULL)
        break;

      g_free (path);
      path = g_canonicalize_filename (target, folder);
    }
}

static void
open_files (CalGridClock *self)
{
  self->timer = timerfd_create (CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
  self->folders = inotify_init1 (IN_NONBLOCK | IN_CLOEXEC);

  if (self->timer >= 0)
    g_source_add_unix_fd (&self->source, self->timer, G_IO_IN);
  if (self->folders >= 0)
    g_source_add_unix_fd (&self->source, self->folders, G_IO_IN);

  watch_folders (self);
}

static void
close_files (CalGridClock *self)
{
  if (self->timer >= 0)
    close (self->timer);
  if (self->folders >= 0)
    close (self->folders);
}

/* What has been reported is not reported again; it does not matter what it was. */
static void
drain (int file)
{
  char buffer[4096] __attribute__ ((aligned (8)));

  while (file >= 0 && read (file, buffer, sizeof buffer) > 0)
    continue;
}

static gboolean
set_timer (CalGridClock *self,
           gint64        real_time)
{
  const struct itimerspec when = {
    .it_value = { .tv_sec = real_time / G_USEC_PER_SEC, .tv_nsec = real_time % G_USEC_PER_SEC * 1000 + 1 },
  };

  return self->timer >= 0 && self->folders >= 0 &&
         timerfd_settime (self->timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, NULL) == 0;
}

#else

static void
watch_folders (CalGridClock *self G_GNUC_UNUSED)
{
}

static void
open_files (CalGridClock *self)
{
  self->timer = self->folders = -1;
}

static void
close_files (CalGridClock *self G_GNUC_UNUSED)
{
}

static void
drain (int file G_GNUC_UNUSED)
{
}

static gboolean
set_timer (CalGridClock *self G_GNUC_UNUSED,
           gint64        real_time G_GNUC_UNUSED)
{
  return FALSE;
}

#endif

void
cal_grid_clock_arm (CalGridClock *self,
                    gint64        real_time)
{
  gint64 wait = real_time - g_get_real_time ();

  if (set_timer (self, real_time))
    g_source_set_ready_time (&self->source, -1);
  else
    g_source_set_ready_time (&self->source, g_get_monotonic_time () + CLAMP (wait, 0, INTERVAL));
}

/* Whether one of the watchers before has the same time zone. */
static gboolean
is_zone_known (CalGridClock *self,
               guint         index)
{
  for (guint i = 0; i < index; i++)
    if (g_array_index (self->watchers, Watcher, i).zone == g_array_index (self->watchers, Watcher, index).zone)
      return TRUE;

  return FALSE;
}

/* To the first midnight of all. */
static void
arm (CalGridClock *self)
{
  gint64 now = g_get_real_time () / G_USEC_PER_SEC, next = G_MAXINT64;

  for (guint i = 0; i < self->watchers->len; i++)
    if (!is_zone_known (self, i))
      next = MIN (next, cal_local_day_find_end (g_array_index (self->watchers, Watcher, i).zone, now));

  if (next != G_MAXINT64)
    cal_grid_clock_arm (self, next * G_USEC_PER_SEC);
}

static Watcher *
find_watcher (CalGridClock *self,
              GObject      *object)
{
  for (guint i = 0; i < self->watchers->len; i++)
    if (g_array_index (self->watchers, Watcher, i).object == object)
      return &g_array_index (self->watchers, Watcher, i);

  return NULL;
}

/* Those who watch may leave, and others join, while they are called. */
static void
notify_watchers (CalGridClock *self)
{
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->watchers->len; i++)
    g_ptr_array_add (objects, g_object_ref (g_array_index (self->watchers, Watcher, i).object));

  for (guint i = 0; i < objects->len; i++)
    {
      Watcher *watcher = find_watcher (self, objects->pdata[i]);

      if (watcher != NULL)
        watcher->func (objects->pdata[i]);
    }
}

static gboolean
dispatch (GSource     *source,
          GSourceFunc  callback G_GNUC_UNUSED,
          gpointer     data G_GNUC_UNUSED)
{
  CalGridClock *self = (CalGridClock *) source;

  drain (self->timer);
  drain (self->folders);
  watch_folders (self);
  arm (self);
  notify_watchers (self);

  return G_SOURCE_CONTINUE;
}

static void
finalize (GSource *source)
{
  CalGridClock *self = (CalGridClock *) source;

  close_files (self);
  g_array_unref (self->watchers);
}

static GSourceFuncs clock_funcs = { NULL, NULL, dispatch, finalize, NULL, NULL };

static CalGridClock *
clock_new (GMainContext *context)
{
  GSource *source = g_source_new (&clock_funcs, sizeof (CalGridClock));
  CalGridClock *self = (CalGridClock *) source;

  self->watchers = g_array_new (FALSE, FALSE, sizeof (Watcher));
  g_array_set_clear_func (self->watchers, watcher_clear);
  open_files (self);
  g_source_set_static_name (source, "Cal today");
  g_source_set_callback (source, NULL, NULL, NULL);
  g_source_attach (source, context);

  return self;
}

CalGridClock *
cal_grid_clock_join (GObject          *watcher,
                     GTimeZone        *zone,
                     CalGridClockFunc  func)
{
  g_autoptr (GMainContext) context = g_main_context_ref_thread_default ();
  GSource *source = g_main_context_find_source_by_funcs_user_data (context, &clock_funcs, NULL);
  CalGridClock *self = source != NULL ? (CalGridClock *) g_source_ref (source) : clock_new (context);
  Watcher added = { watcher, zone != NULL ? g_time_zone_ref (zone) : NULL, func };

  g_array_append_val (self->watchers, added);
  if (!is_zone_known (self, self->watchers->len - 1))
    arm (self);

  return self;
}

void
cal_grid_clock_leave (CalGridClock *self,
                      GObject      *watcher)
{
  Watcher *found = find_watcher (self, watcher);

  if (found != NULL)
    g_array_remove_index_fast (self->watchers, (guint) (found - (Watcher *) (void *) self->watchers->data));

  if (self->watchers->len == 0)
    g_source_destroy (&self->source);

  g_source_unref (&self->source);
}

GObject *
cal_grid_clock_peek_watcher (CalGridClock *self,
                             guint         index)
{
  return index < self->watchers->len ? g_array_index (self->watchers, Watcher, index).object : NULL;
}

void
cal_grid_clock_set_zone (CalGridClock *self,
                         GObject      *watcher,
                         GTimeZone    *zone)
{
  Watcher *found = find_watcher (self, watcher);

  if (found == NULL)
    return;

  watcher_clear (found);
  found->zone = zone != NULL ? g_time_zone_ref (zone) : NULL;
  arm (self);
}
