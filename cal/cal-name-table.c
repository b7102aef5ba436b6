/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-name-table.h"

#include <string.h>

#include "cal-count-private.h"
#include "cal-day-label-private.h"
#include "cal-era-private.h"
#include "cal-error.h"
#include "cal-month-code-private.h"
#include "cal-shown-private.h"
#include "locale/cal-fold-private.h"
#include "locale/cal-name-table-private.h"

/**
 * CalNameTable:
 *
 * Names that an application gives to the parts of a calendar.
 *
 * A table has names of months, eras, weekdays, labels of days and of the calendar
 * itself, in any number of languages, and other spellings under which they are read.
 *
 * ```c
 * g_autoptr (CalNameTable) names = cal_name_table_new ();
 *
 * if (!cal_name_table_add_month (names, "fr", "M01", CAL_NAME_WIDTH_WIDE, "vendémiaire", &error) ||
 *     !cal_name_table_add_spelling (names, "fr", CAL_PART_KIND_MONTH, "M01", "vendemiaire", &error))
 *   return FALSE;
 * ```
 *
 * A backend of an application returns a table from its virtual function
 * [vfunc@Cal.Backend.dup_names].
 *
 * ## What is looked up
 *
 * A name is looked for in the table by its locale and then by the shorter ones: for
 * `fr-CA` in `fr-CA`, in `fr` and in `und`, which serves all languages. In each of them the
 * wide name stands for a missing abbreviation, and of an era or a label also the
 * abbreviation, or else the wide name, for a missing narrow name; a narrow name stands for
 * no other. Of a weekday without a narrow name the first letter is taken, and of a month
 * its number.
 *
 * What the table does not have is looked for where the names of the calendar are without a
 * table: its own, those of CLDR, those of a related calendar. A backend without such has
 * “Month 3”.
 *
 * ## Building and using
 *
 * A table is built first and used then: as soon as a backend has it, nothing can be added,
 * and the functions that add fail with [error@Cal.Error.PERMANENT]. A name that is added
 * twice is the second one.
 *
 * A name has 1 to 100 characters of UTF-8. Control characters, characters that turn the
 * direction of writing, and spaces at either end are refused, and so is a month's name that
 * another month of the same locale has, since it could not be read; narrow names are not
 * read alone and may be the same.
 *
 * Thread safety: may be shared between threads.
 *
 * Since: 1.0
 */
struct _CalNameTable
{
  int         ref_count; /* (atomic) */
  GMutex      lock;      /* of all below, until it is frozen */
  gboolean    frozen;
  GHashTable *names;     /* (owned) a set of CalTableName */
  GHashTable *readings;  /* (owned) by locale and folded name, the Reading of a month */
};

/* Which month a name means, and how many names of the table are read so. */
typedef struct
{
  int number;
  guint n_names;
} Reading;

G_DEFINE_BOXED_TYPE (CalNameTable, cal_name_table, cal_name_table_ref, cal_name_table_unref)

#define MAX_NAME_LENGTH 100 /* in characters */
#define MAX_NAME_BYTES (6 * MAX_NAME_LENGTH)

/* What stands for the number in the name of any label. */
#define NUMBER "{0}"

static guint
hash_name (gconstpointer data)
{
  const CalTableName *name = data;
  guint hash = g_str_hash (name->locale) * 31 + g_str_hash (name->era);

  hash = ((hash * 31 + (guint) name->number) * 31 + name->kind) * 31 + name->width;

  return name->width == CAL_NAME_SPELLING ? hash * 31 + g_str_hash (name->folded) : hash;
}

/* Whether the second takes the place of the first. */
static gboolean
equal_names (gconstpointer a,
             gconstpointer b)
{
  const CalTableName *first = a, *second = b;

  return first->kind == second->kind && first->width == second->width && first->number == second->number &&
         strcmp (first->locale, second->locale) == 0 && strcmp (first->era, second->era) == 0 &&
         (first->width != CAL_NAME_SPELLING || strcmp (first->folded, second->folded) == 0);
}

static void
free_name (gpointer data)
{
  CalTableName *name = data;

  g_free ((char *) name->era);
  g_free ((char *) name->locale);
  g_free ((char *) name->folded);
  g_free ((char *) name->name);
  g_free (name);
}

/**
 * cal_name_table_new:
 *
 * Makes a table without names.
 *
 * Returns: (transfer full): the new table
 *
 * Since: 1.0
 */
CalNameTable *
cal_name_table_new (void)
{
  CalNameTable *self = g_new0 (CalNameTable, 1);

  self->ref_count = 1;
  g_mutex_init (&self->lock);
  self->names = g_hash_table_new_full (hash_name, equal_names, free_name, NULL);
  self->readings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  return self;
}

/**
 * cal_name_table_ref:
 * @self: a table
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same table
 *
 * Since: 1.0
 */
CalNameTable *
cal_name_table_ref (CalNameTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

/**
 * cal_name_table_unref:
 * @self: (transfer full): a table
 *
 * Drops a reference; the last one frees the table.
 *
 * Since: 1.0
 */
void
cal_name_table_unref (CalNameTable *self)
{
  g_return_if_fail (self != NULL);

  if (!cal_count_down (&self->ref_count))
    return;

  g_hash_table_unref (self->names);
  g_hash_table_unref (self->readings);
  g_mutex_clear (&self->lock);
  g_free (self);
}

void
cal_name_table_freeze (CalNameTable *self)
{
  g_mutex_lock (&self->lock);
  self->frozen = TRUE;
  g_mutex_unlock (&self->lock);
}

const char *
cal_name_table_peek (const CalNameTable *self,
                     const char         *locale,
                     CalNamed            kind,
                     int                 number,
                     const char         *era,
                     int                 width)
{
  const CalTableName wanted = {
    .kind = (guint8) kind, .width = (guint8) width, .number = number,
    .era = era != NULL ? era : "", .locale = locale,
  };
  const CalTableName *found = g_hash_table_lookup (self->names, &wanted);

  return found != NULL ? found->name : NULL;
}

void
cal_name_table_foreach (const CalNameTable *self,
                        CalTableNameFunc    func,
                        gpointer            data)
{
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, self->names);

  while (g_hash_table_iter_next (&iter, &name, NULL))
    func (name, data);
}

/* Says what is wrong with a name, which may be anything; FALSE. */
static gboolean G_GNUC_PRINTF (3, 4)
refuse (const char  *name,
        GError     **error,
        const char  *format,
        ...)
{
  g_autofree char *shown = cal_shown_dup (name);
  g_autofree char *why = NULL;
  va_list args;

  va_start (args, format);
  why = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_NAME, "the name “%s” %s", shown, why);
  return FALSE;
}

/* Marks for the direction of a neighbour and joiners are part of how languages are
 * written. */
static gboolean
is_allowed (gunichar character)
{
  switch (g_unichar_type (character))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
      return FALSE;

    case G_UNICODE_FORMAT:
      return (character >= 0x200c && character <= 0x200f) || character == 0x061c;

    default:
      return TRUE;
    }
}

static gboolean
check_characters (const char  *name,
                  GError     **error)
{
  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    if (!is_allowed (g_utf8_get_char (p)))
      return refuse (name, error, "has the character U+%04X; neither control characters nor those that "
                     "turn the direction of writing are allowed", g_utf8_get_char (p));

  if (g_unichar_isspace (g_utf8_get_char (name)) ||
      g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (name + strlen (name)))))
    return refuse (name, error, "begins or ends with a space, which is not allowed");

  return TRUE;
}

/* Gives the name as it is read. */
static gboolean
check_text (const char  *name,
            char       **folded,
            GError     **error)
{
  gsize length = strnlen (name, MAX_NAME_BYTES + 1);

  if (length <= MAX_NAME_BYTES && !g_utf8_validate (name, -1, NULL))
    return refuse (name, error, "is not valid UTF-8");

  if (length > MAX_NAME_BYTES || g_utf8_strlen (name, -1) > MAX_NAME_LENGTH)
    return refuse (name, error, "is longer than the %d characters allowed", MAX_NAME_LENGTH);

  if (length > 0 && !check_characters (name, error))
    return FALSE;

  *folded = cal_fold_dup (name);

  return (*folded)[0] != '\0' || refuse (name, error, "has no character that can be seen; it must have one");
}

static gboolean
check_locale (const char  *tag,
              CalLocale   *locale,
              GError     **error)
{
  g_autofree char *shown = NULL;

  if (cal_locale_parse (locale, tag))
    return TRUE;

  shown = cal_shown_dup (tag);
  g_set_error (error, CAL_ERROR, CAL_ERROR_INVALID_NAME,
               "the locale “%s” is not well-formed; it must be a language, perhaps with script, region and "
               "variants, such as “fr-CA”, or “und” for all languages", shown);
  return FALSE;
}

static gboolean
check_month_code (const char    *text,
                  CalMonthCode  *code,
                  GError       **error)
{
  g_autofree char *shown = NULL;

  *code = cal_month_code_parse (text);

  if (*code != CAL_MONTH_CODE_NONE)
    return TRUE;

  shown = cal_shown_dup (text);
  cal_month_code_set_error (error, shown);
  return FALSE;
}

static gboolean
check_range (const char  *field,
             int          number,
             int          least,
             int          most,
             GError     **error)
{
  if (number >= least && number <= most)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "%s %d is out of range; it must be %d to %d", field, number, least, most);
  return FALSE;
}

/* The key of what a name is read as; NULL: it names no month, or is not read alone. */
static char *
dup_reading_key (const CalTableName *name)
{
  return name->kind == CAL_NAMED_MONTH && name->width != CAL_NAME_WIDTH_NARROW
         ? g_strconcat (name->locale, "\n", name->folded, NULL) : NULL;
}

/* Fails if the name, as it is read, is already that of another month. */
static gboolean
check_meaning (const CalNameTable  *self,
               const CalTableName  *added,
               GError             **error)
{
  g_autofree char *key = dup_reading_key (added);
  const Reading *reading = key != NULL ? g_hash_table_lookup (self->readings, key) : NULL;
  g_autofree char *shown = NULL;

  if (reading == NULL || reading->number == added->number)
    return TRUE;

  shown = cal_shown_dup (added->name);
  g_set_error (error, CAL_ERROR, CAL_ERROR_DUPLICATE,
               "the name “%s” of month %s is already that of month %s in the same locale; "
               "it must be another, so that it can be read", shown,
               cal_month_code_to_string ((CalMonthCode) added->number),
               cal_month_code_to_string ((CalMonthCode) reading->number));
  return FALSE;
}

static void
remove_reading (CalNameTable       *self,
                const CalTableName *name)
{
  g_autofree char *key = dup_reading_key (name);
  Reading *reading = key != NULL ? g_hash_table_lookup (self->readings, key) : NULL;

  if (reading != NULL && --reading->n_names == 0)
    g_hash_table_remove (self->readings, key);
}

static void
add_reading (CalNameTable       *self,
             const CalTableName *name)
{
  char *key = dup_reading_key (name);
  Reading *reading = key != NULL ? g_hash_table_lookup (self->readings, key) : NULL;

  if (reading != NULL)
    {
      reading->n_names++;
      g_free (key);
    }
  else if (key != NULL)
    {
      reading = g_new (Reading, 1);
      *reading = (Reading) { name->number, 1 };
      g_hash_table_insert (self->readings, key, reading);
    }
}

static gboolean
insert (CalNameTable        *self,
        CalTableName        *added,
        GError             **error)
{
  g_autoptr (GMutexLocker) locker G_GNUC_UNUSED = g_mutex_locker_new (&self->lock);
  const CalTableName *replaced;

  if (self->frozen)
    {
      g_set_error (error, CAL_ERROR, CAL_ERROR_PERMANENT,
                   "the name “%s” cannot be added: a backend has the table, which cannot change any more; "
                   "give the backend a new one", added->name);
      return FALSE;
    }

  if (!check_meaning (self, added, error))
    return FALSE;

  replaced = g_hash_table_lookup (self->names, added);

  if (replaced != NULL)
    remove_reading (self, replaced);

  add_reading (self, added);
  g_hash_table_add (self->names, g_memdup2 (added, sizeof *added));
  added->era = added->locale = added->folded = added->name = NULL;

  return TRUE;
}

typedef struct
{
  CalNameTable *merged;
  CalNameFilter filter;
  gpointer data;        /* of the filter */
  GError *error;        /* (owned) the first */
} Merging;

static void
merge_name (const CalTableName *name,
            gpointer            data)
{
  Merging *merging = data;
  CalTableName copy = *name;

  if (merging->error != NULL)
    return;

  copy.era = g_strdup (name->era);
  copy.locale = g_strdup (name->locale);
  copy.folded = g_strdup (name->folded);
  copy.name = g_strdup (name->name);
  insert (merging->merged, &copy, &merging->error);

  g_free ((char *) copy.era);
  g_free ((char *) copy.locale);
  g_free ((char *) copy.folded);
  g_free ((char *) copy.name);
}

CalNameTable *
cal_name_table_merge (CalNameTable  *below,
                      CalNameTable  *above,
                      GError       **error)
{
  Merging merging = { .merged = cal_name_table_new () };

  cal_name_table_freeze (below);
  cal_name_table_freeze (above);
  cal_name_table_foreach (below, merge_name, &merging);
  cal_name_table_foreach (above, merge_name, &merging);

  if (merging.error == NULL)
    return merging.merged;

  cal_name_table_unref (merging.merged);
  g_propagate_error (error, merging.error);

  return NULL;
}

/* What does not fit beside the names that are there is left out. */
static void
add_below (const CalTableName *name,
           gpointer            data)
{
  Merging *merging = data;

  if (!g_hash_table_contains (merging->merged->names, name) && merging->filter (name, merging->data))
    merge_name (name, merging);

  g_clear_error (&merging->error);
}

CalNameTable *
cal_name_table_extend (CalNameTable  *below,
                       CalNameTable  *above,
                       CalNameFilter  filter,
                       gpointer       data)
{
  Merging merging = { .merged = cal_name_table_new (), .filter = filter, .data = data };

  cal_name_table_freeze (below);

  if (above != NULL)
    {
      cal_name_table_freeze (above);
      cal_name_table_foreach (above, merge_name, &merging);
    }

  cal_name_table_foreach (below, add_below, &merging);

  return merging.merged;
}

/* @added has what kind, number, width and era say. */
static gboolean
add_name (CalNameTable  *self,
          const char    *tag,
          CalTableName   added,
          const char    *name,
          GError       **error)
{
  CalLocale locale;
  char *folded = NULL;
  gboolean success;

  if (!check_locale (tag, &locale, error) || !check_text (name, &folded, error))
    {
      g_free (folded);
      return FALSE;
    }

  /* Of weekdays only there are short names. */
  if (added.width == CAL_NAME_WIDTH_SHORT && added.kind != CAL_NAMED_WEEKDAY)
    added.width = CAL_NAME_WIDTH_ABBREVIATED;

  added.era = added.era != NULL ? g_ascii_strdown (added.era, -1) : g_strdup ("");
  added.locale = g_strdup (locale.name);
  added.folded = folded;
  added.name = g_strdup (name);
  success = insert (self, &added, error);

  g_free ((char *) added.era);
  g_free ((char *) added.locale);
  g_free ((char *) added.folded);
  g_free ((char *) added.name);

  return success;
}

/**
 * cal_name_table_add_display_name:
 * @self: a table
 * @locale: the language of the name, such as `fr-CA`; `und` for all
 * @name: what the calendar is called
 * @error: return location for an error
 *
 * Adds a name of the calendar.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the locale or the name is not as
 * [struct@Cal.NameTable] says, and with [error@Cal.Error.PERMANENT] if a backend has the
 * table.
 *
 * Returns: whether the name was added
 *
 * Since: 1.0
 */
gboolean
cal_name_table_add_display_name (CalNameTable  *self,
                                 const char    *locale,
                                 const char    *name,
                                 GError       **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (locale != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return add_name (self, locale, (CalTableName) { .kind = CAL_NAMED_CALENDAR }, name, error);
}

/**
 * cal_name_table_add_month:
 * @self: a table
 * @locale: the language of the name, such as `fr-CA`; `und` for all
 * @month_code: the code of the month, such as `M01` or `M06L`
 * @width: how long the name is
 * @name: the name
 * @error: return location for an error
 *
 * Adds a name of a month.
 *
 * Fails with [error@Cal.Error.UNKNOWN_MONTH_CODE] if the code is not well-formed; with
 * [error@Cal.Error.INVALID_NAME] if the locale or the name is not as
 * [struct@Cal.NameTable] says; with [error@Cal.Error.DUPLICATE] if another month of the same
 * locale has the name, or it is a spelling of one, and the width is not narrow; and with
 * [error@Cal.Error.PERMANENT] if a backend has the table.
 *
 * Returns: whether the name was added
 *
 * Since: 1.0
 */
gboolean
cal_name_table_add_month (CalNameTable  *self,
                          const char    *locale,
                          const char    *month_code,
                          CalNameWidth   width,
                          const char    *name,
                          GError       **error)
{
  CalMonthCode code;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (locale != NULL, FALSE);
  g_return_val_if_fail (month_code != NULL, FALSE);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return check_month_code (month_code, &code, error) &&
         add_name (self, locale, (CalTableName) { .kind = CAL_NAMED_MONTH, .width = (guint8) width, .number = code },
                   name, error);
}

/**
 * cal_name_table_add_era:
 * @self: a table
 * @locale: the language of the name, such as `fr-CA`; `und` for all
 * @era_code: the code of the era, or of a count of years, in any letter case
 * @width: how long the name is
 * @name: the name
 * @error: return location for an error
 *
 * Adds a name of an era.
 *
 * Fails with [error@Cal.Error.INVALID_NAME] if the code is not one that
 * [ctor@Cal.Era.new] accepts, or the locale or the name is not as [struct@Cal.NameTable]
 * says, and with [error@Cal.Error.PERMANENT] if a backend has the table.
 *
 * Returns: whether the name was added
 *
 * Since: 1.0
 */
gboolean
cal_name_table_add_era (CalNameTable  *self,
                        const char    *locale,
                        const char    *era_code,
                        CalNameWidth   width,
                        const char    *name,
                        GError       **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (locale != NULL, FALSE);
  g_return_val_if_fail (era_code != NULL, FALSE);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return cal_era_check_code (era_code, error) &&
         add_name (self, locale, (CalTableName) { .kind = CAL_NAMED_ERA, .width = (guint8) width, .era = era_code },
                   name, error);
}

/**
 * cal_name_table_add_weekday:
 * @self: a table
 * @locale: the language of the name, such as `fr-CA`; `und` for all
 * @weekday: the weekday, 1 (Monday) to 7 (Sunday)
 * @width: how long the name is
 * @name: the name
 * @error: return location for an error
 *
 * Adds a name of a weekday.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if there is no such weekday; with
 * [error@Cal.Error.INVALID_NAME] if the locale or the name is not as
 * [struct@Cal.NameTable] says; and with [error@Cal.Error.PERMANENT] if a backend has the
 * table.
 *
 * Returns: whether the name was added
 *
 * Since: 1.0
 */
gboolean
cal_name_table_add_weekday (CalNameTable  *self,
                            const char    *locale,
                            int            weekday,
                            CalNameWidth   width,
                            const char    *name,
                            GError       **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (locale != NULL, FALSE);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return check_range ("weekday", weekday, 1, 7, error) &&
         add_name (self, locale,
                   (CalTableName) { .kind = CAL_NAMED_WEEKDAY, .width = (guint8) width, .number = weekday },
                   name, error);
}

/* How often the number stands in a name. */
static int
count_numbers (const char *name)
{
  int n = 0;

  for (const char *p = strstr (name, NUMBER); p != NULL; p = strstr (p + strlen (NUMBER), NUMBER))
    n++;

  return n;
}

static gboolean
check_pattern (int          number,
               const char  *name,
               GError     **error)
{
  int n = count_numbers (name);

  if (number == 0 && n != 1)
    return refuse (name, error, "has “" NUMBER "” %d times; the name of all other labels of a part must have it "
                   "once", n);

  return number == 0 || n == 0 ||
         refuse (name, error, "has “" NUMBER "”, which is only for the name of all other labels, of number 0");
}

/**
 * cal_name_table_add_day_label:
 * @self: a table
 * @locale: the language of the name, such as `fr-CA`; `und` for all
 * @part: the part of the month in which the label counts
 * @number: the number of the label, 1 to 999; 0 for every other number of the part
 * @width: how long the name is
 * @name: the name; of number 0 with `{0}` in place of the number, such as `Waxing {0}`
 * @error: return location for an error
 *
 * Adds a name of a label of days.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the number is not 0 to 999; with
 * [error@Cal.Error.INVALID_NAME] if the locale or the name is not as
 * [struct@Cal.NameTable] says, or `{0}` is missing, is there twice or in the name of a
 * single number; and with [error@Cal.Error.PERMANENT] if a backend has the table.
 *
 * Returns: whether the name was added
 *
 * Since: 1.0
 */
gboolean
cal_name_table_add_day_label (CalNameTable  *self,
                              const char    *locale,
                              CalDayPart     part,
                              int            number,
                              CalNameWidth   width,
                              const char    *name,
                              GError       **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (locale != NULL, FALSE);
  g_return_val_if_fail ((guint) part <= CAL_DAY_PART_WINTER, FALSE);
  g_return_val_if_fail (CAL_IS_NAME_WIDTH (width), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return check_range ("the number of a day label,", number, 0, CAL_LABEL_MAX_NUMBER, error) &&
         check_pattern (number, name, error) &&
         add_name (self, locale,
                   (CalTableName) { .kind = CAL_NAMED_LABEL, .width = (guint8) width,
                                    .number = CAL_NAMED_LABEL_NUMBER (part, number) },
                   name, error);
}

static gboolean
parse_weekday (const char  *text,
               int         *weekday,
               GError     **error)
{
  g_autofree char *shown = NULL;

  *weekday = text[0] - '0';

  if (text[0] >= '1' && text[0] <= '7' && text[1] == '\0')
    return TRUE;

  shown = cal_shown_dup (text);
  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "weekday “%s” is out of range; it must be 1 to 7", shown);
  return FALSE;
}

/* What a spelling is one of. */
static gboolean
find_spelled (CalPartKind    kind,
              const char    *code,
              CalTableName  *name,
              GError       **error)
{
  CalMonthCode month;

  *name = (CalTableName) { .width = CAL_NAME_SPELLING };

  switch ((int) kind)
    {
    case CAL_PART_KIND_MONTH:
      name->kind = CAL_NAMED_MONTH;
      if (!check_month_code (code, &month, error))
        return FALSE;
      name->number = month;
      return TRUE;

    case CAL_PART_KIND_ERA:
      name->kind = CAL_NAMED_ERA;
      name->era = code;
      return cal_era_check_code (code, error);

    case CAL_PART_KIND_WEEKDAY:
      name->kind = CAL_NAMED_WEEKDAY;
      return parse_weekday (code, &name->number, error);

    default:
      g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
                   "parts of kind %d have no spellings; the kind must be %d (era), %d (month) or %d (weekday)",
                   (int) kind, CAL_PART_KIND_ERA, CAL_PART_KIND_MONTH, CAL_PART_KIND_WEEKDAY);
      return FALSE;
    }
}

/**
 * cal_name_table_add_spelling:
 * @self: a table
 * @locale: the language of the spelling, such as `fr-CA`; `und` for all
 * @kind: of what: [enum@Cal.PartKind.MONTH], [enum@Cal.PartKind.ERA] or
 *   [enum@Cal.PartKind.WEEKDAY]
 * @code: of which: the code of a month or an era, or the number of a weekday, `1` to `7`
 * @spelling: the spelling
 * @error: return location for an error
 *
 * Adds a spelling under which a month, an era or a weekday is read, but never written.
 *
 * There may be any number of them. Upper and lower case, kinds of hyphens and spaces, and
 * the like make no difference to what is read and need no spellings of their own.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if the kind is another or there is no such
 * weekday, and otherwise as [method@Cal.NameTable.add_month] and
 * [method@Cal.NameTable.add_era] do.
 *
 * Returns: whether the spelling was added
 *
 * Since: 1.0
 */
gboolean
cal_name_table_add_spelling (CalNameTable  *self,
                             const char    *locale,
                             CalPartKind    kind,
                             const char    *code,
                             const char    *spelling,
                             GError       **error)
{
  CalTableName name;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (locale != NULL, FALSE);
  g_return_val_if_fail (code != NULL, FALSE);
  g_return_val_if_fail (spelling != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return find_spelled (kind, code, &name, error) && add_name (self, locale, name, spelling, error);
}

static gboolean
has_all_names (const CalNameTable *self,
               const CalNameTable *other)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->names);

  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      const CalTableName *found = g_hash_table_lookup (other->names, key);

      if (found == NULL || strcmp (found->name, ((const CalTableName *) key)->name) != 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * cal_name_table_equal:
 * @a: (type CalNameTable): a table
 * @b: (type CalNameTable): another table
 *
 * Compares the names and spellings of two tables.
 *
 * It makes no difference in which order they were added.
 *
 * Returns: whether the tables have the same names
 *
 * Since: 1.0
 */
gboolean
cal_name_table_equal (gconstpointer a,
                      gconstpointer b)
{
  CalNameTable *first = (CalNameTable *) MIN (a, b);
  CalNameTable *second = (CalNameTable *) MAX (a, b);
  gboolean equal;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  if (a == b)
    return TRUE;

  /* In order of their addresses, so that nobody waits for the other. */
  g_mutex_lock (&first->lock);
  g_mutex_lock (&second->lock);
  equal = g_hash_table_size (first->names) == g_hash_table_size (second->names) &&
          has_all_names (first, second);
  g_mutex_unlock (&second->lock);
  g_mutex_unlock (&first->lock);

  return equal;
}

/**
 * cal_name_table_hash:
 * @self: (type CalNameTable): a table
 *
 * Gives a number for hash tables; equal tables give the same.
 *
 * It changes with each name that is added.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_name_table_hash (gconstpointer self)
{
  CalNameTable *table = (CalNameTable *) self;
  GHashTableIter iter;
  gpointer key;
  guint hash = 0;

  g_return_val_if_fail (self != NULL, 0);

  g_mutex_lock (&table->lock);
  g_hash_table_iter_init (&iter, table->names);

  while (g_hash_table_iter_next (&iter, &key, NULL))
    hash += hash_name (key) * 31 + g_str_hash (((const CalTableName *) key)->name);

  g_mutex_unlock (&table->lock);

  return hash;
}
