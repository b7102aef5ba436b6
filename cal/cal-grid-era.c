/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "grid/cal-grid-choice-private.h"

#include "cal-types.h"

/**
 * CalGridEra:
 *
 * An era to choose from.
 *
 * [method@Cal.MonthGrid.list_eras] has one for each era of the calendar. All that a view
 * shows of it is a plain property, so that a template can bind to it.
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */
struct _CalGridEra
{
  GObject parent_instance;

  char *code;                   /* (owned) */
  char *name;                   /* (owned) */
  gint64 first_day;
  gint64 last_day;
};

enum
{
  PROP_0,
  PROP_CODE,
  PROP_NAME,
  PROP_FIRST_DAY,
  PROP_LAST_DAY,
  LAST_PROP
};

static GParamSpec *props[LAST_PROP];

G_DEFINE_FINAL_TYPE (CalGridEra, cal_grid_era, G_TYPE_OBJECT)

CalGridEra *
cal_grid_era_new (char   *code,
                  char   *name,
                  gint64  first_day,
                  gint64  last_day)
{
  CalGridEra *self = g_object_new (CAL_TYPE_GRID_ERA, NULL);

  self->code = code;
  self->name = name;
  self->first_day = first_day;
  self->last_day = last_day;

  return self;
}

static void
cal_grid_era_finalize (GObject *object)
{
  CalGridEra *self = CAL_GRID_ERA (object);

  g_free (self->code);
  g_free (self->name);

  G_OBJECT_CLASS (cal_grid_era_parent_class)->finalize (object);
}

static void
cal_grid_era_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  CalGridEra *self = CAL_GRID_ERA (object);

  switch (prop_id)
    {
    case PROP_CODE:
      g_value_set_string (value, self->code);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_FIRST_DAY:
      g_value_set_int64 (value, self->first_day);
      break;
    case PROP_LAST_DAY:
      g_value_set_int64 (value, self->last_day);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

#define FLAGS (G_PARAM_READABLE | G_PARAM_STATIC_STRINGS)

static void
cal_grid_era_class_init (CalGridEraClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = cal_grid_era_finalize;
  object_class->get_property = cal_grid_era_get_property;

  /**
   * CalGridEra:code: (getter get_code)
   *
   * The code of the era, such as `reiwa`.
   *
   * Since: 1.0
   */
  props[PROP_CODE] = g_param_spec_string ("code", NULL, NULL, NULL, FLAGS);

  /**
   * CalGridEra:name: (getter get_name)
   *
   * The name of the era in the locale of the grid.
   *
   * Since: 1.0
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, FLAGS);

  /**
   * CalGridEra:first-day: (getter get_first_day)
   *
   * The first day of the era, as a Julian Day Number.
   *
   * Since: 1.0
   */
  props[PROP_FIRST_DAY] = g_param_spec_int64 ("first-day", NULL, NULL, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX,
                                              0, FLAGS);

  /**
   * CalGridEra:last-day: (getter get_last_day)
   *
   * The last day of the era, as a Julian Day Number.
   *
   * Since: 1.0
   */
  props[PROP_LAST_DAY] = g_param_spec_int64 ("last-day", NULL, NULL, CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX,
                                             0, FLAGS);

  g_object_class_install_properties (object_class, LAST_PROP, props);
}

static void
cal_grid_era_init (CalGridEra *self G_GNUC_UNUSED)
{
}

/**
 * cal_grid_era_get_code: (get-property code)
 * @self: an era
 *
 * Returns the code of the era, as [method@Cal.MonthGrid.show_era_year] takes it.
 *
 * Returns: (transfer none): the code
 *
 * Since: 1.0
 */
const char *
cal_grid_era_get_code (CalGridEra *self)
{
  g_return_val_if_fail (CAL_IS_GRID_ERA (self), NULL);

  return self->code;
}

/**
 * cal_grid_era_get_name: (get-property name)
 * @self: an era
 *
 * Returns the name of the era.
 *
 * Returns: (transfer none): the name
 *
 * Since: 1.0
 */
const char *
cal_grid_era_get_name (CalGridEra *self)
{
  g_return_val_if_fail (CAL_IS_GRID_ERA (self), NULL);

  return self->name;
}

/**
 * cal_grid_era_get_first_day: (get-property first-day)
 * @self: an era
 *
 * Returns the first day of the era.
 *
 * Returns: the Julian Day Number
 *
 * Since: 1.0
 */
gint64
cal_grid_era_get_first_day (CalGridEra *self)
{
  g_return_val_if_fail (CAL_IS_GRID_ERA (self), 0);

  return self->first_day;
}

/**
 * cal_grid_era_get_last_day: (get-property last-day)
 * @self: an era
 *
 * Returns the last day of the era.
 *
 * Returns: the Julian Day Number
 *
 * Since: 1.0
 */
gint64
cal_grid_era_get_last_day (CalGridEra *self)
{
  g_return_val_if_fail (CAL_IS_GRID_ERA (self), 0);

  return self->last_day;
}
