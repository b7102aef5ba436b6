/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "grid/cal-grid-day-private.h"

#include "cal-error.h"

/**
 * CalGridDay:
 *
 * A cell of the sheet of a month.
 *
 * A [class@Cal.MonthGrid] has one for each of its cells. All that a view shows of a day is
 * a plain property, so that a template can bind to it. What the calendar knows never
 * changes; [property@Cal.GridDay:today], [property@Cal.GridDay:enabled] and
 * [property@Cal.GridDay:marks] do, with a notification.
 *
 * A cell may be empty: the row of a day outside the week has no others, and a calendar
 * begins and ends. An empty cell has empty texts, and nothing else is true of it.
 *
 * Texts are made, and the functions of the application asked, when they are first needed.
 * A day stays what it is when its grid goes on to another month, or is gone; only what is
 * today, and what may be chosen, is not followed then.
 *
 * Thread safety: belongs to the main context of its grid.
 *
 * Since: 1.0
 */

struct _CalGridDay
{
  GObject parent_instance;

  CalGridRules *rules;          /* (owned) */
  CalGridWords *words;          /* (owned) */
  CalGridWords *secondary;      /* (owned) or NULL */

  gint64 julian_day;            /* CAL_GRID_NO_DAY: none */
  guint in_month : 1;
  guint weekend : 1;
  guint today : 1;

  /* What has been asked. */
  guint knows_place : 1;
  guint leap_month : 1;
  guint first_of_month : 1;
  guint knows_secondary_place : 1;
  guint secondary_first_of_month : 1;
  guint knows_enabled : 1;
  guint enabled : 1;
  guint knows_marks : 1;
  guint marks;

  char *label;                  /* (owned) NULL until it is needed */
  char *secondary_label;        /* (owned) likewise */
  char *accessible_label;       /* (owned) likewise */
};

enum
{
  PROP_0,
  PROP_EMPTY,
  PROP_JULIAN_DAY,
  PROP_LABEL,
  PROP_SECONDARY_LABEL,
  PROP_ACCESSIBLE_LABEL,
  PROP_IN_MONTH,
  PROP_WEEKEND,
  PROP_LEAP_MONTH,
  PROP_FIRST_OF_MONTH,
  PROP_SECONDARY_FIRST_OF_MONTH,
  PROP_TODAY,
  PROP_ENABLED,
  PROP_MARKS,
  LAST_PROP
};

static GParamSpec *props[LAST_PROP];

G_DEFINE_FINAL_TYPE (CalGridDay, cal_grid_day, G_TYPE_OBJECT)

CalGridDay *
cal_grid_day_new (const CalGridFrame *frame,
                  const CalGridCell  *cell,
                  gboolean            in_month,
                  gboolean            weekend,
                  gboolean            today)
{
  CalGridDay *self = g_object_new (CAL_TYPE_GRID_DAY, NULL);

  self->rules = cal_grid_rules_ref (frame->rules);
  self->words = cal_grid_words_ref (frame->words);
  self->secondary = frame->secondary != NULL ? cal_grid_words_ref (frame->secondary) : NULL;
  self->julian_day = cell->julian_day;
  self->in_month = in_month;
  self->weekend = weekend;
  self->today = today;

  return self;
}

static gboolean
is_empty (CalGridDay *self)
{
  return self->julian_day == CAL_GRID_NO_DAY;
}

/* Whether a day is the first that the calendar has of its month. */
static gboolean
is_first (CalBackend *backend,
          gint64      julian_day,
          int         year,
          int         month)
{
  int year_before, month_before;

  return !cal_backend_julian_day_to_date (backend, julian_day - 1, &year_before, &month_before, NULL, NULL) ||
         year_before != year || month_before != month;
}

/* Where the day stands in its own month, which may be another than that of the sheet. */
static void
find_place (CalGridDay *self)
{
  CalBackend *backend;
  int year, month;

  if (self->knows_place || is_empty (self))
    return;

  backend = self->words->backend;
  self->knows_place = TRUE;

  if (!cal_backend_julian_day_to_date (backend, self->julian_day, &year, &month, NULL, NULL))
    return;

  self->leap_month = cal_backend_is_leap_month (backend, year, month, NULL) != FALSE;
  self->first_of_month = is_first (backend, self->julian_day, year, month) != FALSE;
}

static void
find_secondary_place (CalGridDay *self)
{
  int year, month;

  if (self->knows_secondary_place || self->secondary == NULL || is_empty (self))
    return;

  self->knows_secondary_place = TRUE;

  if (cal_backend_julian_day_to_date (self->secondary->backend, self->julian_day, &year, &month, NULL, NULL))
    self->secondary_first_of_month = is_first (self->secondary->backend, self->julian_day, year, month) != FALSE;
}

void
cal_grid_day_set_today (CalGridDay *self,
                        gboolean    today)
{
  if (self->today == (today != FALSE))
    return;

  self->today = today != FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TODAY]);
}

/* A function of the application may drop the day meanwhile, or ask it again. */
static void
ask_enabled (CalGridDay *self)
{
  gboolean enabled = cal_grid_rules_is_enabled (self->rules, self->julian_day);

  self->enabled = enabled;
  self->knows_enabled = TRUE;
}

static void
ask_marks (CalGridDay *self)
{
  guint marks = cal_grid_rules_get_marks (self->rules, self->julian_day);

  self->marks = marks;
  self->knows_marks = TRUE;
}

/* What nobody has seen is asked when somebody does. */
void
cal_grid_day_reload_enabled (CalGridDay *self)
{
  gboolean before = self->enabled;

  if (!self->knows_enabled)
    return;

  ask_enabled (self);

  if (self->enabled != before)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ENABLED]);
}

void
cal_grid_day_reload_marks (CalGridDay *self)
{
  guint before = self->marks;

  if (!self->knows_marks)
    return;

  ask_marks (self);

  if (self->marks != before)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MARKS]);
}

static void
cal_grid_day_finalize (GObject *object)
{
  CalGridDay *self = CAL_GRID_DAY (object);

  cal_grid_rules_unref (self->rules);
  cal_grid_words_unref (self->words);
  g_clear_pointer (&self->secondary, cal_grid_words_unref);
  g_free (self->label);
  g_free (self->secondary_label);
  g_free (self->accessible_label);

  G_OBJECT_CLASS (cal_grid_day_parent_class)->finalize (object);
}

static void
cal_grid_day_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  CalGridDay *self = CAL_GRID_DAY (object);

  switch (prop_id)
    {
    case PROP_EMPTY:
      g_value_set_boolean (value, cal_grid_day_is_empty (self));
      break;
    case PROP_JULIAN_DAY:
      g_value_set_int64 (value, self->julian_day);
      break;
    case PROP_LABEL:
      g_value_set_string (value, cal_grid_day_get_label (self));
      break;
    case PROP_SECONDARY_LABEL:
      g_value_set_string (value, cal_grid_day_get_secondary_label (self));
      break;
    case PROP_ACCESSIBLE_LABEL:
      g_value_set_string (value, cal_grid_day_get_accessible_label (self));
      break;
    case PROP_IN_MONTH:
      g_value_set_boolean (value, self->in_month);
      break;
    case PROP_WEEKEND:
      g_value_set_boolean (value, self->weekend);
      break;
    case PROP_LEAP_MONTH:
      g_value_set_boolean (value, cal_grid_day_is_leap_month (self));
      break;
    case PROP_FIRST_OF_MONTH:
      g_value_set_boolean (value, cal_grid_day_is_first_of_month (self));
      break;
    case PROP_SECONDARY_FIRST_OF_MONTH:
      g_value_set_boolean (value, cal_grid_day_is_secondary_first_of_month (self));
      break;
    case PROP_TODAY:
      g_value_set_boolean (value, self->today);
      break;
    case PROP_ENABLED:
      g_value_set_boolean (value, cal_grid_day_is_enabled (self));
      break;
    case PROP_MARKS:
      g_value_set_uint (value, cal_grid_day_get_marks (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

#define FLAGS (G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

static void
install_texts (void)
{
  /**
   * CalGridDay:label: (getter get_label)
   *
   * The day of the month as people write it: “29”, “初一”, “א׳” or the label of the day.
   *
   * Since: 1.0
   */
  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", FLAGS);

  /**
   * CalGridDay:secondary-label: (getter get_secondary_label)
   *
   * The same in the second calendar.
   *
   * Since: 1.0
   */
  props[PROP_SECONDARY_LABEL] = g_param_spec_string ("secondary-label", NULL, NULL, "", FLAGS);

  /**
   * CalGridDay:accessible-label: (getter get_accessible_label)
   *
   * The whole date in words, in both calendars, as a screen reader says it.
   *
   * Since: 1.0
   */
  props[PROP_ACCESSIBLE_LABEL] = g_param_spec_string ("accessible-label", NULL, NULL, "", FLAGS);
}

static void
install_place (void)
{
  /**
   * CalGridDay:empty: (getter is_empty)
   *
   * Whether the cell has no day.
   *
   * Since: 1.0
   */
  props[PROP_EMPTY] = g_param_spec_boolean ("empty", NULL, NULL, FALSE, FLAGS);

  /**
   * CalGridDay:julian-day: (getter get_julian_day)
   *
   * The Julian Day Number; [const@Cal.JULIAN_DAY_NONE] in an empty cell.
   *
   * Since: 1.0
   */
  props[PROP_JULIAN_DAY] = g_param_spec_int64 ("julian-day", NULL, NULL, CAL_JULIAN_DAY_NONE, CAL_JULIAN_DAY_MAX,
                                                CAL_JULIAN_DAY_NONE, FLAGS);

  /**
   * CalGridDay:in-month: (getter is_in_month)
   *
   * Whether the day belongs to the month that is shown.
   *
   * Since: 1.0
   */
  props[PROP_IN_MONTH] = g_param_spec_boolean ("in-month", NULL, NULL, FALSE, FLAGS);

  /**
   * CalGridDay:weekend: (getter is_weekend)
   *
   * Whether the day is one of the weekend of the locale.
   *
   * Since: 1.0
   */
  props[PROP_WEEKEND] = g_param_spec_boolean ("weekend", NULL, NULL, FALSE, FLAGS);

  /**
   * CalGridDay:leap-month: (getter is_leap_month)
   *
   * Whether the day is in a leap month.
   *
   * Since: 1.0
   */
  props[PROP_LEAP_MONTH] = g_param_spec_boolean ("leap-month", NULL, NULL, FALSE, FLAGS);

  /**
   * CalGridDay:first-of-month: (getter is_first_of_month)
   *
   * Whether a month begins with the day.
   *
   * Since: 1.0
   */
  props[PROP_FIRST_OF_MONTH] = g_param_spec_boolean ("first-of-month", NULL, NULL, FALSE, FLAGS);

  /**
   * CalGridDay:secondary-first-of-month: (getter is_secondary_first_of_month)
   *
   * Whether a month of the second calendar begins with the day.
   *
   * Since: 1.0
   */
  props[PROP_SECONDARY_FIRST_OF_MONTH] =
    g_param_spec_boolean ("secondary-first-of-month", NULL, NULL, FALSE, FLAGS);
}

static void
install_what_changes (void)
{
  /**
   * CalGridDay:today: (getter is_today)
   *
   * Whether the day is today.
   *
   * Since: 1.0
   */
  props[PROP_TODAY] = g_param_spec_boolean ("today", NULL, NULL, FALSE, FLAGS);

  /**
   * CalGridDay:enabled: (getter is_enabled)
   *
   * Whether the day may be chosen.
   *
   * Since: 1.0
   */
  props[PROP_ENABLED] = g_param_spec_boolean ("enabled", NULL, NULL, FALSE, FLAGS);

  /**
   * CalGridDay:marks: (getter get_marks)
   *
   * What marks the day has: their number, or whatever the application means by it.
   *
   * Since: 1.0
   */
  props[PROP_MARKS] = g_param_spec_uint ("marks", NULL, NULL, 0, G_MAXUINT, 0, FLAGS);
}

static void
cal_grid_day_class_init (CalGridDayClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = cal_grid_day_finalize;
  object_class->get_property = cal_grid_day_get_property;

  install_texts ();
  install_place ();
  install_what_changes ();
  g_object_class_install_properties (object_class, LAST_PROP, props);
}

static void
cal_grid_day_init (CalGridDay *self)
{
  self->julian_day = CAL_GRID_NO_DAY;
}

/**
 * cal_grid_day_is_empty: (get-property empty)
 * @self: a cell of a sheet
 *
 * Returns whether the cell has no day.
 *
 * Returns: whether it is empty
 *
 * Since: 1.0
 */
gboolean
cal_grid_day_is_empty (CalGridDay *self)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), TRUE);

  return is_empty (self);
}

/**
 * cal_grid_day_get_julian_day: (get-property julian-day)
 * @self: a cell of a sheet
 *
 * Returns the day.
 *
 * Returns: the Julian Day Number; [const@Cal.JULIAN_DAY_NONE] in an empty cell
 *
 * Since: 1.0
 */
gint64
cal_grid_day_get_julian_day (CalGridDay *self)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), CAL_JULIAN_DAY_NONE);

  return self->julian_day;
}

/**
 * cal_grid_day_dup_date:
 * @self: a cell of a sheet
 * @error: return location for an error
 *
 * Makes a date of the day, in the calendar of the sheet.
 *
 * Fails with [error@Cal.Error.MISSING_FIELD] if the cell is empty, and as the backend
 * does if that is not built in.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
CalDate *
cal_grid_day_dup_date (CalGridDay  *self,
                       GError     **error)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), NULL);

  if (!is_empty (self))
    return cal_date_new_from_julian_day (self->words->backend, self->julian_day, error);

  g_set_error_literal (error, CAL_ERROR, CAL_ERROR_MISSING_FIELD, "the cell has no day; it is empty");
  return NULL;
}

/* Keeps a text that was made, which a calendar of the application may have done twice. */
static const char *
keep (char **place,
      char  *text)
{
  if (*place == NULL)
    *place = text;
  else
    g_free (text);

  return *place;
}

/**
 * cal_grid_day_get_label: (get-property label)
 * @self: a cell of a sheet
 *
 * Returns the day of the month as people write it.
 *
 * It is the day that a date of [enum@Cal.Style.FULL] has, in its numerals: “29”, “初一”,
 * “א׳”, or the label of the day where people write labels.
 *
 * Returns: (transfer none): the text; empty in an empty cell
 *
 * Since: 1.0
 */
const char *
cal_grid_day_get_label (CalGridDay *self)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), NULL);

  if (is_empty (self))
    return "";

  return self->label != NULL ? self->label : keep (&self->label, cal_grid_words_dup_day (self->words, self->julian_day));
}

/**
 * cal_grid_day_get_secondary_label: (get-property secondary-label)
 * @self: a cell of a sheet
 *
 * Returns the day of the month in the second calendar.
 *
 * Returns: (transfer none): the text; empty in an empty cell, and if there is no second
 *   calendar or the day is outside its range
 *
 * Since: 1.0
 */
const char *
cal_grid_day_get_secondary_label (CalGridDay *self)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), NULL);

  if (is_empty (self) || self->secondary == NULL)
    return "";

  return self->secondary_label != NULL
         ? self->secondary_label
         : keep (&self->secondary_label, cal_grid_words_dup_day (self->secondary, self->julian_day));
}

static char *
make_accessible_label (CalGridDay *self)
{
  g_autofree char *full = cal_grid_words_dup_full (self->words, self->julian_day);
  g_autofree char *other = self->secondary != NULL ? cal_grid_words_dup_date (self->secondary, self->julian_day) : NULL;

  if (other == NULL || *other == '\0')
    return g_steal_pointer (&full);

  return g_strconcat (full, "\n", other, NULL);
}

/**
 * cal_grid_day_get_accessible_label: (get-property accessible-label)
 * @self: a cell of a sheet
 *
 * Returns the whole date in words.
 *
 * It is the date of [enum@Cal.Style.FULL] and, on a second line, that of
 * [enum@Cal.Style.LONG] in the second calendar. It serves as a tooltip, too.
 *
 * Returns: (transfer none): the text; empty in an empty cell
 *
 * Since: 1.0
 */
const char *
cal_grid_day_get_accessible_label (CalGridDay *self)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), NULL);

  if (is_empty (self))
    return "";

  return self->accessible_label != NULL ? self->accessible_label
                                        : keep (&self->accessible_label, make_accessible_label (self));
}

/**
 * cal_grid_day_is_in_month: (get-property in-month)
 * @self: a cell of a sheet
 *
 * Returns whether the day belongs to the month that the sheet is of.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
gboolean
cal_grid_day_is_in_month (CalGridDay *self)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), FALSE);

  return self->in_month;
}

/**
 * cal_grid_day_is_weekend: (get-property weekend)
 * @self: a cell of a sheet
 *
 * Returns whether the day is one of the weekend of the locale.
 *
 * Returns: whether it is; a day outside the week is not
 *
 * Since: 1.0
 */
gboolean
cal_grid_day_is_weekend (CalGridDay *self)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), FALSE);

  return self->weekend;
}

/**
 * cal_grid_day_is_leap_month: (get-property leap-month)
 * @self: a cell of a sheet
 *
 * Returns whether the day is in a leap month of the calendar.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
cal_grid_day_is_leap_month (CalGridDay *self)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), FALSE);

  find_place (self);

  return self->leap_month;
}

/**
 * cal_grid_day_is_first_of_month: (get-property first-of-month)
 * @self: a cell of a sheet
 *
 * Returns whether a month of the calendar begins with the day.
 *
 * It may be the month before, or after, the one that the sheet is of.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
gboolean
cal_grid_day_is_first_of_month (CalGridDay *self)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), FALSE);

  find_place (self);

  return self->first_of_month;
}

/**
 * cal_grid_day_is_secondary_first_of_month: (get-property secondary-first-of-month)
 * @self: a cell of a sheet
 *
 * Returns whether a month of the second calendar begins with the day.
 *
 * Returns: whether it does
 *
 * Since: 1.0
 */
gboolean
cal_grid_day_is_secondary_first_of_month (CalGridDay *self)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), FALSE);

  find_secondary_place (self);

  return self->secondary_first_of_month;
}

/**
 * cal_grid_day_is_today: (get-property today)
 * @self: a cell of a sheet
 *
 * Returns whether the day is today.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
cal_grid_day_is_today (CalGridDay *self)
{
  g_return_val_if_fail (CAL_IS_GRID_DAY (self), FALSE);

  return self->today;
}

/**
 * cal_grid_day_is_enabled: (get-property enabled)
 * @self: a cell of a sheet
 *
 * Returns whether the day may be chosen.
 *
 * It may not if it is before [property@Cal.MonthGrid:minimum-day] or after
 * [property@Cal.MonthGrid:maximum-day], or if the function of
 * [method@Cal.MonthGrid.set_enabled_func] says so.
 *
 * Returns: whether it may be chosen; an empty cell may not
 *
 * Since: 1.0
 */
gboolean
cal_grid_day_is_enabled (CalGridDay *self)
{
  gboolean enabled;

  g_return_val_if_fail (CAL_IS_GRID_DAY (self), FALSE);

  if (self->knows_enabled || is_empty (self))
    return self->enabled;

  g_object_ref (self);
  ask_enabled (self);
  enabled = self->enabled;
  g_object_unref (self);

  return enabled;
}

/**
 * cal_grid_day_get_marks: (get-property marks)
 * @self: a cell of a sheet
 *
 * Returns what marks the day has.
 *
 * Returns: what [method@Cal.MonthGrid.set_marks] was given or the function of
 *   [method@Cal.MonthGrid.set_marks_func] returned; 0: none
 *
 * Since: 1.0
 */
guint
cal_grid_day_get_marks (CalGridDay *self)
{
  guint marks;

  g_return_val_if_fail (CAL_IS_GRID_DAY (self), 0);

  if (self->knows_marks || is_empty (self))
    return self->marks;

  g_object_ref (self);
  ask_marks (self);
  marks = self->marks;
  g_object_unref (self);

  return marks;
}
