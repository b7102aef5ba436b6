/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Names that have been asked for.
 *
 * They are kept by what decides them, the bundle of locale data and the
 * catalogue, so that all ways to write a locale share them; a second, short
 * table knows these ways.  What names weigh together is bounded.  Beyond that
 * the locale that has not been used for longest goes, with all its calendars:
 * they share rows, so that one alone would free little.  Names in use elsewhere
 * live on without the cache.
 *
 * The lock is held for looking up and linking only.  What is loaded is loaded
 * outside it; if two threads load the same, the first to come is kept.
 */

#include "config.h"

#include "cal-names-private.h"

#include <string.h>

#include "cal-locale-data-private.h"

/* More ways to write locales than a program will use, for the weight of one
 * locale. */
#define MAX_TAGS 256

/* What the allocator and a hash table need beside an entry, as a bound. */
#define ENTRY_WEIGHT 128

typedef enum
{
  CLDR_TYPES, /* as CLDR has them */
  CALENDARS,  /* by id, with the names that CLDR has not */
  N_KINDS
} Kind;

typedef struct
{
  CalNamesSource source;
  GHashTable *names[N_KINDS]; /* (owned) of CalNames by a copy of the type or id */
  gsize weight;
  GList link;                 /* in locales */
} Locale;

typedef struct
{
  char name[CAL_LOCALE_NAME_SIZE];
  Locale *locale;
  GList link;                 /* in tags */
} Tag;

/* Both with what was used last at their head. */
static GQueue locales = G_QUEUE_INIT;
static GQueue tags = G_QUEUE_INIT;
static GHashTable *locales_by_source; /* (owned) */
static GHashTable *tags_by_name;      /* (owned) */
static gsize weight;
static guint n_loads;
static GMutex lock; /* of all these */

static guint
hash_source (gconstpointer data)
{
  const CalNamesSource *source = data;

  return g_str_hash (source->bundle) * 31 + g_str_hash (source->language);
}

static gboolean
equal_sources (gconstpointer a,
               gconstpointer b)
{
  const CalNamesSource *first = a, *second = b;

  return g_str_equal (first->bundle, second->bundle) && g_str_equal (first->language, second->language);
}

static void
ensure_tables (void)
{
  if (locales_by_source != NULL)
    return;

  locales_by_source = g_hash_table_new (hash_source, equal_sources);
  tags_by_name = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
move_to_head (GQueue *queue,
              GList  *link)
{
  if (queue->head == link)
    return;

  g_queue_unlink (queue, link);
  g_queue_push_head_link (queue, link);
}

static void
add_weight (Locale *locale,
            gsize   more)
{
  locale->weight += more;
  weight += more;
}

static void
locale_free (Locale *locale)
{
  for (int kind = 0; kind < N_KINDS; kind++)
    g_hash_table_unref (locale->names[kind]);

  g_free (locale);
}

static void
remove_tag (Tag *tag)
{
  g_hash_table_remove (tags_by_name, tag->name);
  g_queue_unlink (&tags, &tag->link);
  weight -= sizeof *tag + ENTRY_WEIGHT;
  g_free (tag);
}

static void
remove_tags_of (const Locale *locale)
{
  for (GList *link = tags.head, *next; link != NULL; link = next)
    {
      Tag *tag = link->data;

      next = link->next;

      if (tag->locale == locale)
        remove_tag (tag);
    }
}

/* Takes a locale out of the cache; to be freed. */
static Locale *
steal_locale (Locale *locale)
{
  remove_tags_of (locale);
  g_hash_table_remove (locales_by_source, &locale->source);
  g_queue_unlink (&locales, &locale->link);
  weight -= locale->weight;

  return locale;
}

/* Takes out what is too much, but not @locale; gives a list to be freed. */
static GSList *
steal_excess (const Locale *locale)
{
  GSList *stolen = NULL;

  while (weight > CAL_NAMES_MAX_WEIGHT && locales.tail->data != locale)
    stolen = g_slist_prepend (stolen, steal_locale (locales.tail->data));

  return stolen;
}

static void
free_stolen (GSList *stolen)
{
  g_slist_free_full (stolen, (GDestroyNotify) locale_free);
}

static Locale *
add_locale (const CalNamesSource *source)
{
  Locale *locale = g_new0 (Locale, 1);

  locale->source = *source;
  locale->link.data = locale;

  for (int kind = 0; kind < N_KINDS; kind++)
    locale->names[kind] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                 (GDestroyNotify) cal_names_unref);

  g_hash_table_add (locales_by_source, locale);
  g_queue_push_head_link (&locales, &locale->link);
  add_weight (locale, sizeof *locale + (N_KINDS + 1) * ENTRY_WEIGHT);

  return locale;
}

static Locale *
ensure_locale (const CalNamesSource *source)
{
  Locale *locale;

  ensure_tables ();
  locale = g_hash_table_lookup (locales_by_source, source);

  if (locale == NULL)
    return add_locale (source);

  move_to_head (&locales, &locale->link);

  return locale;
}

/* Gives (full) names, or NULL if there are none yet. */
static CalNames *
find_in_locale (Locale     *locale,
                Kind        kind,
                const char *key)
{
  CalNames *names = g_hash_table_lookup (locale->names[kind], key);

  move_to_head (&locales, &locale->link);

  return names != NULL ? cal_names_ref (names) : NULL;
}

static CalNames *
find_by_source (const CalNamesSource *source,
                Kind                  kind,
                const char           *key)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&lock);
  Locale *locale = locales_by_source != NULL ? g_hash_table_lookup (locales_by_source, source) : NULL;

  return locale != NULL ? find_in_locale (locale, kind, key) : NULL;
}

/* The way to hits, which takes one lock and no text. */
static CalNames *
find_by_name (const char *name,
              const char *id)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&lock);
  Tag *tag = tags_by_name != NULL ? g_hash_table_lookup (tags_by_name, name) : NULL;

  if (tag == NULL)
    return NULL;

  move_to_head (&tags, &tag->link);

  return find_in_locale (tag->locale, CALENDARS, id);
}

/* Puts @names (full) into the cache, unless another thread was faster; gives
 * (full) those that are in it. */
static CalNames *
keep (const CalNamesSource *source,
      Kind                  kind,
      const char           *key,
      CalNames             *names)
{
  CalNames *kept;
  GSList *stolen;
  Locale *locale;

  g_mutex_lock (&lock);
  n_loads++;
  locale = ensure_locale (source);
  kept = find_in_locale (locale, kind, key);

  if (kept == NULL)
    {
      g_hash_table_insert (locale->names[kind], g_strdup (key), cal_names_ref (names));
      add_weight (locale, names->weight + strlen (key) + ENTRY_WEIGHT);
      kept = cal_names_ref (names);
    }

  stolen = steal_excess (locale);
  g_mutex_unlock (&lock);

  free_stolen (stolen);
  cal_names_unref (names);

  return kept;
}

static void
add_tag (const char *name,
         Locale     *locale)
{
  Tag *tag = g_new0 (Tag, 1);

  if (tags.length == MAX_TAGS)
    remove_tag (tags.tail->data);

  g_strlcpy (tag->name, name, sizeof tag->name);
  tag->locale = locale;
  tag->link.data = tag;
  g_hash_table_insert (tags_by_name, tag->name, tag);
  g_queue_push_head_link (&tags, &tag->link);
  weight += sizeof *tag + ENTRY_WEIGHT;
}

/* Remembers what @name means. */
static void
keep_tag (const char           *name,
          const CalNamesSource *source)
{
  Locale *locale;
  GSList *stolen;

  g_mutex_lock (&lock);
  locale = ensure_locale (source);

  if (!g_hash_table_contains (tags_by_name, name))
    add_tag (name, locale);

  stolen = steal_excess (locale);
  g_mutex_unlock (&lock);
  free_stolen (stolen);
}

static gboolean
find_kept_source (const char     *name,
                  CalNamesSource *source)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&lock);
  const Tag *tag = tags_by_name != NULL ? g_hash_table_lookup (tags_by_name, name) : NULL;

  if (tag != NULL)
    *source = tag->locale->source;

  return tag != NULL;
}

static gboolean
find_source (const char      *name,
             CalNamesSource  *source,
             GError         **error)
{
  if (find_kept_source (name, source))
    return TRUE;

  if (!cal_locale_data_find_bundle (name, source->bundle, error))
    return FALSE;

  cal_names_find_language (name, source->language);
  keep_tag (name, source);

  return TRUE;
}

static CalNames *
get_cldr_names (const CalNamesSource  *source,
                const CalCldr         *cldr,
                GError               **error)
{
  const CalCldr *kin = cldr->kin != NULL ? cldr->kin : &cal_cldr_gregorian;
  g_autoptr (CalNames) base = NULL;
  g_autoptr (CalNames) names = find_by_source (source, CLDR_TYPES, cldr->type);

  if (names != NULL)
    return g_steal_pointer (&names);

  if (cldr != &cal_cldr_gregorian)
    {
      base = get_cldr_names (source, kin, error);

      if (base == NULL)
        return NULL;
    }

  names = base != NULL ? cal_names_derive (base) : cal_names_new ();

  if (!cal_locale_data_load_names (names, source->bundle, cldr, error))
    return NULL;

  return keep (source, CLDR_TYPES, cldr->type, g_steal_pointer (&names));
}

/* The key of what calendars without a rule share, and of the cycle, which are no ids. */
#define NO_CALENDAR ""
#define CYCLE "*"

/* The id of a calendar that is not built in may be anybody's. */
static gboolean
is_shared (const CalRule *rule)
{
  return rule == NULL || rule->system != CAL_SYSTEM_CUSTOM;
}

static CalNames *
load_names (const CalNamesSource  *source,
            const CalRule         *rule,
            GError               **error)
{
  const CalCldr *cldr = rule != NULL && rule->text.cldr != NULL ? rule->text.cldr : &cal_cldr_gregorian;
  g_autoptr (CalNames) base = get_cldr_names (source, cldr, error);
  CalNames *names;

  if (base == NULL)
    return NULL;

  names = cal_names_derive (base);

  /* The months of the Gregorian calendar are those of its own and of its kin only. */
  if (rule == NULL || rule->text.cldr == NULL)
    cal_names_drop_months (names);

  if (rule != NULL)
    {
      cal_locale_data_load_eras (names, source->bundle, rule);
      cal_names_add_own (names, source, rule);
    }

  return is_shared (rule) ? keep (source, CALENDARS, rule != NULL ? rule->id : NO_CALENDAR, names) : names;
}

/* @rule is not looked at: the cycle is the same in all calendars. */
static CalNames *
load_cycle (const CalNamesSource  *source,
            const CalRule         *rule G_GNUC_UNUSED,
            GError               **error)
{
  g_autoptr (CalNames) base = get_cldr_names (source, &cal_cldr_chinese, error);
  CalNames *names;

  if (base == NULL)
    return NULL;

  names = cal_names_derive (base);
  cal_names_complete_cycle (names, source);

  return keep (source, CALENDARS, CYCLE, names);
}

typedef CalNames *(*LoadFunc) (const CalNamesSource  *source,
                               const CalRule         *rule,
                               GError               **error);

static CalNames *
get_names (const CalLocale  *locale,
           const char       *key,
           LoadFunc          load,
           const CalRule    *rule,
           GError          **error)
{
  CalNames *names = is_shared (rule) ? find_by_name (locale->name, key) : NULL;
  CalNamesSource source;

  if (names != NULL)
    return names;

  if (!find_source (locale->name, &source, error))
    return NULL;

  names = is_shared (rule) ? find_by_source (&source, CALENDARS, key) : NULL;

  return names != NULL ? names : load (&source, rule, error);
}

/* Names are kept for longer than a rule may live that an instance owns, and its id may
 * be that of any other: those of a constant rule stand for them. */
CalNames *
cal_names_get (const CalLocale  *locale,
               const CalRule    *rule,
               GError          **error)
{
  if (rule != NULL && rule->named_as != NULL)
    rule = rule->named_as;

  return get_names (locale, rule != NULL ? rule->id : NO_CALENDAR, load_names, rule, error);
}

CalNames *
cal_names_get_cycle (const CalLocale  *locale,
                     GError          **error)
{
  return get_names (locale, CYCLE, load_cycle, NULL, error);
}

void
cal_names_get_statistics (CalNamesStatistics *statistics)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&lock);

  statistics->weight = weight;
  statistics->n_locales = locales.length;
  statistics->n_tags = tags.length;
  statistics->n_loads = n_loads;
}

void
cal_names_forget (void)
{
  GSList *stolen = NULL;

  g_mutex_lock (&lock);

  while (locales.head != NULL)
    stolen = g_slist_prepend (stolen, steal_locale (locales.head->data));

  g_mutex_unlock (&lock);
  free_stolen (stolen);
}
