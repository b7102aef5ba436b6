/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-month-grid-private.h"

#include "cal-error.h"
#include "cal-local-day-private.h"
#include "cal-locale.h"

GParamSpec *cal_month_grid_props[CAL_GRID_N_PROPS];

/* What is compared to see what has changed. */
typedef struct
{
  int year;
  int month;
  char *month_code;             /* (owned) */
  char *era;                    /* (owned) */
  int era_year;
  gint64 first_day;
  gint64 last_day;
  guint n_rows;
  gboolean has_weekdays;
  gboolean has_previous;
  gboolean has_next;
  char *title;                  /* (owned) NULL if nobody has asked for it */
  char *subtitle;               /* (owned) likewise */
  gboolean knows_subtitle;
  char *year_title;             /* (owned) likewise */
} Shown;

CalGridSettings *
cal_grid_settings_copy (const CalGridSettings *self)
{
  CalGridSettings *copy = g_memdup2 (self, sizeof *self);

  copy->backend = self->backend != NULL ? g_object_ref (self->backend) : NULL;
  copy->secondary = self->secondary != NULL ? g_object_ref (self->secondary) : NULL;
  copy->locale = g_strdup (self->locale);
  copy->numbering_system = g_strdup (self->numbering_system);
  copy->secondary_numbering_system = g_strdup (self->secondary_numbering_system);

  return copy;
}

void
cal_grid_settings_free (CalGridSettings *self)
{
  g_clear_object (&self->backend);
  g_clear_object (&self->secondary);
  g_free (self->locale);
  g_free (self->numbering_system);
  g_free (self->secondary_numbering_system);
  g_free (self);
}

/* Limits that exclude each other allow nothing, and take nothing away. */
gboolean
cal_grid_settings_allow (const CalGridSettings *self,
                         gint64                 first_day,
                         gint64                 last_day)
{
  return first_day <= self->maximum_day && last_day >= self->minimum_day && self->minimum_day <= self->maximum_day;
}

gboolean
cal_month_grid_has_previous (CalMonthGrid *self)
{
  const CalGridSheet *sheet = self->sheet;

  return sheet->first_day > sheet->range_first &&
         cal_grid_settings_allow (self->settings, sheet->range_first, sheet->first_day - 1);
}

gboolean
cal_month_grid_has_next (CalMonthGrid *self)
{
  const CalGridSheet *sheet = self->sheet;

  return sheet->last_day < sheet->range_last &&
         cal_grid_settings_allow (self->settings, sheet->last_day + 1, sheet->range_last);
}

/* To ask for names may run code that changes the grid. */
static char *
make_months (CalMonthGrid *self,
             CalGridWords *words)
{
  g_autoptr (CalGridWords) hold = cal_grid_words_ref (words);

  return cal_grid_words_dup_months (hold, self->sheet->first_day, self->sheet->last_day);
}

const char *
cal_month_grid_peek_title (CalMonthGrid *self)
{
  if (self->title == NULL)
    {
      char *title = make_months (self, self->frame.words);

      g_free (self->title);
      self->title = title != NULL ? title : g_strdup ("");
    }

  return self->title;
}

const char *
cal_month_grid_peek_subtitle (CalMonthGrid *self)
{
  if (!self->knows_subtitle && self->frame.secondary != NULL)
    {
      char *subtitle = make_months (self, self->frame.secondary);

      g_free (self->subtitle);
      self->subtitle = subtitle;
    }

  self->knows_subtitle = TRUE;

  return self->subtitle;
}

const char *
cal_month_grid_peek_year_title (CalMonthGrid *self)
{
  if (self->year_title == NULL)
    {
      g_autoptr (CalGridWords) hold = cal_grid_words_ref (self->frame.words);
      char *title = cal_grid_words_dup_year (hold, self->sheet->first_day);

      g_free (self->year_title);
      self->year_title = title;
    }

  return self->year_title;
}

static void
shown_init (Shown        *shown,
            CalMonthGrid *self)
{
  const CalGridSheet *sheet = self->sheet;

  shown->year = sheet->year;
  shown->month = sheet->month;
  shown->month_code = g_strdup (sheet->month_code);
  shown->era = g_strdup (sheet->era);
  shown->era_year = sheet->era_year;
  shown->first_day = sheet->first_day;
  shown->last_day = sheet->last_day;
  shown->n_rows = sheet->n_rows;
  shown->has_weekdays = sheet->has_weekdays;
  shown->has_previous = cal_month_grid_has_previous (self);
  shown->has_next = cal_month_grid_has_next (self);
  shown->title = g_strdup (self->title);
  shown->subtitle = g_strdup (self->subtitle);
  shown->knows_subtitle = self->knows_subtitle;
  shown->year_title = g_strdup (self->year_title);
}

static void
shown_clear (Shown *shown)
{
  g_free (shown->month_code);
  g_free (shown->era);
  g_free (shown->title);
  g_free (shown->subtitle);
  g_free (shown->year_title);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Shown, shown_clear)

/* A text that nobody has seen is made when it is asked for. */
static gboolean
is_title_changed (CalMonthGrid *self,
                  const Shown  *before)
{
  return before->title == NULL || g_strcmp0 (cal_month_grid_peek_title (self), before->title) != 0;
}

static gboolean
is_subtitle_changed (CalMonthGrid *self,
                     const Shown  *before)
{
  return !before->knows_subtitle || g_strcmp0 (cal_month_grid_peek_subtitle (self), before->subtitle) != 0;
}

/* Most months are of the same year as the one before, and most settings leave it as it is. */
static gboolean
is_year_title_changed (CalMonthGrid *self,
                       const Shown  *before,
                       guint32       changed)
{
  const guint32 settings = CAL_GRID_PROP_BIT (CAL_GRID_PROP_BACKEND) | CAL_GRID_PROP_BIT (CAL_GRID_PROP_LOCALE) |
                           CAL_GRID_PROP_BIT (CAL_GRID_PROP_NUMBERING_SYSTEM);
  const CalGridSheet *sheet = self->sheet;

  if (before->year_title != NULL)
    return g_strcmp0 (cal_month_grid_peek_year_title (self), before->year_title) != 0;

  return (changed & settings) != 0 || sheet->year != before->year || sheet->era_year != before->era_year ||
         g_strcmp0 (sheet->era, before->era) != 0;
}

/* Those of @changed and those that are others than before. */
static void
notify (CalMonthGrid *self,
        const Shown  *before,
        guint32       changed)
{
  const gboolean title = is_title_changed (self, before), subtitle = is_subtitle_changed (self, before);
  const gboolean year_title = is_year_title_changed (self, before, changed);
  const CalGridSheet *sheet = self->sheet;
  const gboolean differs[CAL_GRID_N_PROPS] = {
    [CAL_GRID_PROP_YEAR] = sheet->year != before->year,
    [CAL_GRID_PROP_MONTH] = sheet->month != before->month,
    [CAL_GRID_PROP_MONTH_CODE] = g_strcmp0 (sheet->month_code, before->month_code) != 0,
    [CAL_GRID_PROP_ERA] = g_strcmp0 (sheet->era, before->era) != 0,
    [CAL_GRID_PROP_ERA_YEAR] = sheet->era_year != before->era_year,
    [CAL_GRID_PROP_FIRST_DAY] = sheet->first_day != before->first_day,
    [CAL_GRID_PROP_LAST_DAY] = sheet->last_day != before->last_day,
    [CAL_GRID_PROP_N_ROWS] = sheet->n_rows != before->n_rows,
    [CAL_GRID_PROP_HAS_WEEKDAYS] = sheet->has_weekdays != before->has_weekdays,
    [CAL_GRID_PROP_TITLE] = title,
    [CAL_GRID_PROP_SUBTITLE] = subtitle,
    [CAL_GRID_PROP_YEAR_TITLE] = year_title,
    [CAL_GRID_PROP_HAS_PREVIOUS] = cal_month_grid_has_previous (self) != before->has_previous,
    [CAL_GRID_PROP_HAS_NEXT] = cal_month_grid_has_next (self) != before->has_next,
  };

  g_object_freeze_notify (G_OBJECT (self));

  for (guint prop = 1; prop < CAL_GRID_N_PROPS; prop++)
    if (differs[prop] || (changed & CAL_GRID_PROP_BIT (prop)) != 0)
      g_object_notify_by_pspec (G_OBJECT (self), cal_month_grid_props[prop]);

  g_object_thaw_notify (G_OBJECT (self));
}

static void
unref_day (gpointer day)
{
  if (day != NULL)
    g_object_unref (day);
}

/* Puts a sheet in the place of the one that is. */
static void
put_sheet (CalMonthGrid *self,
           CalGridSheet *sheet,
           guint32       changed)
{
  g_autoptr (CalGridSheet) old_sheet = self->sheet;
  g_autoptr (GPtrArray) old_days G_GNUC_UNUSED = self->days;
  guint n_items = sheet->cells->len;
  g_auto (Shown) before = { 0, };

  if (old_sheet != NULL)
    shown_init (&before, self);

  self->sheet = sheet;
  self->days = g_ptr_array_new_full (n_items, unref_day);
  g_ptr_array_set_size (self->days, (int) n_items);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->subtitle, g_free);
  g_clear_pointer (&self->year_title, g_free);
  self->knows_subtitle = FALSE;

  if (old_sheet == NULL)
    return;

  g_list_model_items_changed (G_LIST_MODEL (self), 0, old_sheet->cells->len, n_items);
  notify (self, &before, changed);
}

static CalGridSheet *
make_sheet (const CalGridSettings  *settings,
            int                     year,
            int                     month,
            GError                **error)
{
  int first_weekday = settings->first_weekday;

  if (first_weekday == 0)
    first_weekday = cal_locale_get_first_weekday (settings->locale);

  return cal_grid_sheet_new (settings->backend, year, month, first_weekday, settings->minimum_rows, error);
}

/* The sheet of the day nearest to the anchor that may be shown. */
static CalGridSheet *
make_anchored_sheet (const CalGridSettings  *settings,
                     gint64                  anchor,
                     GError                **error)
{
  gint64 first, last, day = anchor;
  int year, month;

  if (!cal_backend_get_range (settings->backend, &first, &last, error))
    return NULL;

  if (settings->minimum_day <= settings->maximum_day)
    day = CLAMP (day, settings->minimum_day, settings->maximum_day);

  if (!cal_backend_julian_day_to_date (settings->backend, CLAMP (day, first, last), &year, &month, NULL, error))
    return NULL;

  return make_sheet (settings, year, month, error);
}

/* To make formatters takes longer than to write a month: the views of a year share them,
 * as all grids of a main context do that write the same. */
static CalGridWords *
find_words (CalMonthGrid *self,
            CalBackend   *backend,
            const char   *locale,
            const char   *numbering_system)
{
  GObject *watcher;

  /* The clock of a grid that is disposed of is gone. */
  for (guint i = 0; self->clock != NULL && (watcher = cal_grid_clock_peek_watcher (self->clock, i)) != NULL; i++)
    {
      const CalGridFrame *frame = &CAL_MONTH_GRID (watcher)->frame;

      if (frame->words != NULL && cal_grid_words_match (frame->words, backend, locale, numbering_system))
        return cal_grid_words_ref (frame->words);
      if (frame->secondary != NULL && cal_grid_words_match (frame->secondary, backend, locale, numbering_system))
        return cal_grid_words_ref (frame->secondary);
    }

  return cal_grid_words_new (backend, locale, numbering_system);
}

static void
find_weekend (CalMonthGrid *self,
              const char   *locale)
{
  int first, last;

  cal_locale_get_weekend (locale, &first, &last);

  /* It may go on over the end of the week. */
  for (int weekday = 1; weekday <= 7; weekday++)
    self->weekend[weekday] = (weekday - first + 7) % 7 <= (last - first + 7) % 7;
}

static void
clear_words (CalGridWords **words)
{
  if (*words != NULL)
    cal_grid_words_unref (*words);
}

/* Gives back what was, which may be the last to hold a calendar of the application. */
static CalGridSettings *
put_settings (CalMonthGrid    *self,
              CalGridSettings *settings)
{
  CalGridSettings *old = self->settings;

  self->settings = settings;
  self->frame.rules->first_day = settings->minimum_day;
  self->frame.rules->last_day = settings->maximum_day;

  return old;
}

gboolean
cal_month_grid_apply (CalMonthGrid     *self,
                      CalGridSettings  *settings,
                      guint32           changed,
                      GError          **error)
{
  g_autoptr (CalMonthGrid) hold G_GNUC_UNUSED = g_object_ref (self);
  g_autoptr (CalGridSettings) next = settings;
  CalGridSheet *sheet = make_anchored_sheet (next, self->anchor, error);
  __attribute__ ((cleanup (clear_words))) CalGridWords *words G_GNUC_UNUSED = NULL;
  __attribute__ ((cleanup (clear_words))) CalGridWords *secondary G_GNUC_UNUSED = NULL;

  if (sheet == NULL)
    return FALSE;

  find_weekend (self, next->locale);
  words = self->frame.words;
  secondary = self->frame.secondary;
  self->frame.words = find_words (self, next->backend, next->locale, next->numbering_system);
  self->frame.secondary = next->secondary != NULL
                          ? find_words (self, next->secondary, next->locale, next->secondary_numbering_system) : NULL;
  next = put_settings (self, g_steal_pointer (&next));
  put_sheet (self, sheet, changed);

  return TRUE;
}

static void
reload_enabled (CalMonthGrid *self)
{
  g_autoptr (GPtrArray) days = cal_month_grid_collect_days (self, G_MININT64, G_MAXINT64);

  g_ptr_array_foreach (days, (GFunc) (void (*) (void)) cal_grid_day_reload_enabled, NULL);
}

gboolean
cal_month_grid_limit (CalMonthGrid     *self,
                      CalGridSettings  *settings,
                      guint32           changed,
                      GError          **error)
{
  g_autoptr (CalMonthGrid) hold G_GNUC_UNUSED = g_object_ref (self);
  g_autoptr (CalGridSettings) old G_GNUC_UNUSED = NULL;
  g_auto (Shown) before = { 0, };

  if (!cal_grid_settings_allow (settings, self->sheet->first_day, self->sheet->last_day) &&
      settings->minimum_day <= settings->maximum_day)
    return cal_month_grid_apply (self, settings, changed, error);

  shown_init (&before, self);
  old = put_settings (self, settings);
  reload_enabled (self);
  notify (self, &before, changed);

  return TRUE;
}

static gboolean
check_limits (const CalGridSettings  *settings,
              const CalGridSheet     *sheet,
              GError                **error)
{
  if (cal_grid_settings_allow (settings, sheet->first_day, sheet->last_day))
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "month %s of year %d has the days %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT
               "; those that may be shown are %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
               sheet->month_code, sheet->year, sheet->first_day, sheet->last_day,
               settings->minimum_day, settings->maximum_day);
  return FALSE;
}

gboolean
cal_month_grid_turn (CalMonthGrid  *self,
                     int            year,
                     int            month,
                     gint64         anchor,
                     GError       **error)
{
  g_autoptr (CalMonthGrid) hold G_GNUC_UNUSED = g_object_ref (self);
  g_autoptr (CalGridSheet) sheet = NULL;

  if (year != self->sheet->year || month != self->sheet->month)
    {
      sheet = make_sheet (self->settings, year, month, error);

      if (sheet == NULL || !check_limits (self->settings, sheet, error))
        return FALSE;
    }

  self->anchor = anchor != CAL_GRID_NO_DAY ? anchor : (sheet != NULL ? sheet : self->sheet)->first_day;

  if (sheet != NULL)
    put_sheet (self, g_steal_pointer (&sheet), 0);

  return TRUE;
}

CalGridDay *
cal_month_grid_make_day (CalMonthGrid *self,
                         guint         position)
{
  const CalGridCell *cell = cal_grid_sheet_peek_cell (self->sheet, position);
  gpointer *day = &self->days->pdata[position];

  if (*day == NULL)
    *day = cal_grid_day_new (&self->frame, cell,
                             cell->julian_day >= self->sheet->first_day && cell->julian_day <= self->sheet->last_day,
                             self->weekend[cell->weekday], cell->julian_day == self->today);

  return g_object_ref (*day);
}

GPtrArray *
cal_month_grid_collect_days (CalMonthGrid *self,
                             gint64        first_day,
                             gint64        last_day)
{
  GPtrArray *days = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->days->len; i++)
    {
      gint64 julian_day = cal_grid_sheet_peek_cell (self->sheet, i)->julian_day;

      if (self->days->pdata[i] != NULL && julian_day >= first_day && julian_day <= last_day)
        g_ptr_array_add (days, g_object_ref (self->days->pdata[i]));
    }

  return days;
}

/* The day that was today, and that which is, say so when both know it. */
static void
move_today (CalMonthGrid *self,
            gint64        before)
{
  g_autoptr (GPtrArray) days = cal_month_grid_collect_days (self, before, before);
  g_autoptr (GPtrArray) new_days = cal_month_grid_collect_days (self, self->today, self->today);

  g_ptr_array_extend_and_steal (days, g_steal_pointer (&new_days));

  for (guint i = 0; i < days->len; i++)
    g_object_freeze_notify (days->pdata[i]);
  for (guint i = 0; i < days->len; i++)
    cal_grid_day_set_today (days->pdata[i], cal_grid_day_get_julian_day (days->pdata[i]) == self->today);
  for (guint i = 0; i < days->len; i++)
    g_object_thaw_notify (days->pdata[i]);
}

gboolean
cal_month_grid_update_today (CalMonthGrid *self)
{
  g_autoptr (CalMonthGrid) hold G_GNUC_UNUSED = g_object_ref (self);
  gint64 today, before = self->today;

  if (!cal_local_day_find (self->time_zone, g_get_real_time () / G_USEC_PER_SEC, &today) || today == before)
    return FALSE;

  self->today = today;

  if (self->sheet == NULL)
    return TRUE;

  move_today (self, before);
  g_object_notify_by_pspec (G_OBJECT (self), cal_month_grid_props[CAL_GRID_PROP_TODAY]);

  return TRUE;
}
