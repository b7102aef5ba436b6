/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "threads.h"

typedef struct
{
  GMutex mutex;
  GCond changed;
  guint n_missing;  /* threads that are not ready yet */
  TestThreadFunc function;
  gpointer data;
} Team;

typedef struct
{
  Team *team;
  guint index;
} Member;

static gpointer
run_member (gpointer data)
{
  Member *member = data;
  Team *team = member->team;

  g_mutex_lock (&team->mutex);
  team->n_missing--;
  g_cond_broadcast (&team->changed);
  while (team->n_missing > 0)
    g_cond_wait (&team->changed, &team->mutex);
  g_mutex_unlock (&team->mutex);

  team->function (team->data, member->index);

  return NULL;
}

void
test_run_threads (guint          n,
                  TestThreadFunc function,
                  gpointer       data)
{
  Team team = { .n_missing = n, .function = function, .data = data };
  g_autofree Member *members = g_new (Member, n);
  g_autofree GThread **threads = g_new (GThread *, n);

  g_mutex_init (&team.mutex);
  g_cond_init (&team.changed);

  for (guint i = 0; i < n; i++)
    {
      members[i] = (Member) { &team, i };
      threads[i] = g_thread_new ("test", run_member, &members[i]);
    }

  for (guint i = 0; i < n; i++)
    g_thread_join (threads[i]);

  g_cond_clear (&team.changed);
  g_mutex_clear (&team.mutex);
}
