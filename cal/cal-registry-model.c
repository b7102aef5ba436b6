/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A list of the backends that follows the registry.
 *
 * The registry says on any thread that a backend has come or gone; the list changes in
 * one main context only.  So what is heard of a change is passed there, and only that
 * there was one: the list then becomes what the registry has.
 */

#include "config.h"

#include "cal-registry.h"

#define CAL_TYPE_REGISTRY_MODEL (cal_registry_model_get_type ())

G_DECLARE_FINAL_TYPE (CalRegistryModel, cal_registry_model, CAL, REGISTRY_MODEL, GObject)

/* What the signals of the registry have. */
typedef struct
{
  GWeakRef model;
  GMainContext *context;        /* (owned) */
  gint waiting;                 /* atomic; whether the context is to look */
} Listener;

struct _CalRegistryModel
{
  GObject parent_instance;

  CalRegistry *registry;        /* never destroyed */
  GPtrArray *backends;          /* (owned) */
  Listener *listener;           /* (owned) */
  gulong handlers[2];
};

static void cal_registry_model_list_model_iface_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (CalRegistryModel, cal_registry_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, cal_registry_model_list_model_iface_init))

static void
listener_clear (gpointer data)
{
  Listener *listener = data;

  g_weak_ref_clear (&listener->model);
  g_main_context_unref (listener->context);
}

static void
listener_unref (gpointer data)
{
  g_atomic_rc_box_release_full (data, listener_clear);
}

static void
drop_listener (gpointer  data,
               GClosure *closure G_GNUC_UNUSED)
{
  listener_unref (data);
}

/* Those that are built in come by their numbers, others after them. */
static int
compare_systems (gconstpointer a,
                 gconstpointer b)
{
  CalSystem first = cal_backend_get_system (*(CalBackend **) a), second = cal_backend_get_system (*(CalBackend **) b);

  if (first >= 0 && second >= 0)
    return first - second;

  if (first >= 0 || second >= 0)
    return first >= 0 ? -1 : 1;

  return g_ascii_strcasecmp (cal_backend_get_id (*(CalBackend **) a), cal_backend_get_id (*(CalBackend **) b));
}

static GPtrArray *
collect_backends (CalRegistry *registry)
{
  g_autoptr (GListModel) list = cal_registry_list_backends (registry);
  GPtrArray *backends = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (backends, g_list_model_get_item (list, i));

  g_ptr_array_sort (backends, compare_systems);

  return backends;
}

/* How many items are the same at the beginning, or at the end. */
static guint
count_same (GPtrArray *a,
            GPtrArray *b,
            guint      most,
            gboolean   at_end)
{
  guint n = 0;

  while (n < most && a->pdata[at_end ? a->len - 1 - n : n] == b->pdata[at_end ? b->len - 1 - n : n])
    n++;

  return n;
}

static void
update (CalRegistryModel *self)
{
  g_autoptr (GPtrArray) before = self->backends;
  GPtrArray *backends = collect_backends (self->registry);
  guint most = MIN (before->len, backends->len);
  guint first = count_same (before, backends, most, FALSE);
  guint last = count_same (before, backends, most - first, TRUE);
  guint n_removed = before->len - first - last, n_added = backends->len - first - last;

  self->backends = backends;

  if (n_removed > 0 || n_added > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), first, n_removed, n_added);
}

static gboolean
look (gpointer data)
{
  Listener *listener = data;
  g_autoptr (CalRegistryModel) self = NULL;

  /* What changes from here on is notified again. */
  g_atomic_int_set (&listener->waiting, FALSE);
  self = g_weak_ref_get (&listener->model);

  if (self != NULL)
    update (self);

  return G_SOURCE_REMOVE;
}

static void
hear (CalRegistry *registry G_GNUC_UNUSED,
      CalBackend  *backend G_GNUC_UNUSED,
      gpointer     data)
{
  Listener *listener = data;
  g_autoptr (GSource) source = NULL;

  if (g_main_context_is_owner (listener->context))
    {
      look (listener);
      return;
    }

  if (!g_atomic_int_compare_and_exchange (&listener->waiting, FALSE, TRUE))
    return;

  source = g_idle_source_new ();
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_static_name (source, "Cal registry");
  g_source_set_callback (source, look, g_atomic_rc_box_acquire (listener), listener_unref);
  g_source_attach (source, listener->context);
}

static void
cal_registry_model_finalize (GObject *object)
{
  CalRegistryModel *self = CAL_REGISTRY_MODEL (object);

  for (gsize i = 0; i < G_N_ELEMENTS (self->handlers); i++)
    g_signal_handler_disconnect (self->registry, self->handlers[i]);

  listener_unref (self->listener);
  g_ptr_array_unref (self->backends);

  G_OBJECT_CLASS (cal_registry_model_parent_class)->finalize (object);
}

static void
cal_registry_model_class_init (CalRegistryModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cal_registry_model_finalize;
}

static void
cal_registry_model_init (CalRegistryModel *self)
{
  static const char *const signals[] = { "registered", "unregistered" };

  self->registry = cal_registry_get_default ();
  self->listener = g_atomic_rc_box_new0 (Listener);
  self->listener->context = g_main_context_ref_thread_default ();
  g_weak_ref_init (&self->listener->model, self);

  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    self->handlers[i] = g_signal_connect_data (self->registry, signals[i], G_CALLBACK (hear),
                                               g_atomic_rc_box_acquire (self->listener), drop_listener,
                                               G_CONNECT_DEFAULT);

  self->backends = collect_backends (self->registry);
}

static GType
cal_registry_model_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return CAL_TYPE_BACKEND;
}

static guint
cal_registry_model_get_n_items (GListModel *model)
{
  return CAL_REGISTRY_MODEL (model)->backends->len;
}

static gpointer
cal_registry_model_get_item (GListModel *model,
                             guint       position)
{
  CalRegistryModel *self = CAL_REGISTRY_MODEL (model);

  return position < self->backends->len ? g_object_ref (self->backends->pdata[position]) : NULL;
}

static void
cal_registry_model_list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = cal_registry_model_get_item_type;
  iface->get_n_items = cal_registry_model_get_n_items;
  iface->get_item = cal_registry_model_get_item;
}

/**
 * cal_registry_get_model:
 * @self: the registry
 *
 * Lists all backends, and follows the registry when they come and go.
 *
 * The list belongs to the thread-default main context of the caller, and changes only
 * while that runs, on whatever thread the registry is changed. Those that are built in come
 * first, by their numbers; the others follow by their ids.
 *
 * Each call makes another list. [method@Cal.Registry.list_backends] makes one that does
 * not change.
 *
 * Returns: (transfer full): a list of [class@Cal.Backend]
 *
 * Since: 1.0
 */
GListModel *
cal_registry_get_model (CalRegistry *self G_GNUC_UNUSED)
{
  g_return_val_if_fail (CAL_IS_REGISTRY (self), NULL);

  return g_object_new (CAL_TYPE_REGISTRY_MODEL, NULL);
}
