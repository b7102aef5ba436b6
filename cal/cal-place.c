/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "cal-place.h"

#include "cal-count-private.h"
#include "cal-error.h"
#include "cal-places-private.h"
#include "cal-shown-private.h"

/**
 * CalPlace:
 *
 * A place on the Earth, from which the sky is seen.
 *
 * Latitudes and longitudes are geodetic, as maps and satellite receivers give them.
 *
 * Thread safety: immutable; may be shared between threads.
 *
 * Since: 1.0
 */
struct _CalPlace
{
  int        ref_count;  /* (atomic) */
  double     latitude;   /* in degrees north */
  double     longitude;  /* in degrees east */
  double     elevation;  /* in metres */
  GTimeZone *zone;       /* (owned) NULL if there is none */
};

G_DEFINE_BOXED_TYPE (CalPlace, cal_place, cal_place_ref, cal_place_unref)

/* Shores of the Dead Sea are the lowest dry ground, 430 m below the sea, and Everest
 * with its 8849 m the highest. */
#define MIN_ELEVATION -500
#define MAX_ELEVATION 10000

/* What is no number compares with none. */
static gboolean
check_number (const char  *field,
              double       number,
              int          least,
              int          most,
              const char  *unit,
              GError     **error)
{
  char shown[G_ASCII_DTOSTR_BUF_SIZE];

  if (number >= least && number <= most)
    return TRUE;

  g_set_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE,
               "%s %s is out of range; it must be %d to %d %s", field,
               g_ascii_formatd (shown, sizeof shown, "%.10g", number), least, most, unit);
  return FALSE;
}

/**
 * cal_place_new:
 * @latitude: the latitude in degrees, −90 to 90; north of the equator it is positive
 * @longitude: the longitude in degrees, −180 to 180; east of Greenwich it is positive
 * @elevation: the height above the sea in metres, −500 to 10000
 * @zone: (nullable): the time zone of the place; %NULL if it is not known
 * @error: return location for an error
 *
 * Makes a place.
 *
 * Elevations go from below the shores of the Dead Sea to above the highest mountain: no
 * calendar is kept elsewhere, and a larger number has most likely another unit.
 *
 * Fails with [error@Cal.Error.OUT_OF_RANGE] if a number is outside its range, or is none.
 *
 * Returns: (transfer full): the new place
 *
 * Since: 1.0
 */
CalPlace *
cal_place_new (double       latitude,
               double       longitude,
               double       elevation,
               GTimeZone   *zone,
               GError     **error)
{
  CalPlace *self;

  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_number ("latitude", latitude, -90, 90, "degrees", error) ||
      !check_number ("longitude", longitude, -180, 180, "degrees", error) ||
      !check_number ("elevation", elevation, MIN_ELEVATION, MAX_ELEVATION, "metres", error))
    return NULL;

  self = g_new (CalPlace, 1);
  self->ref_count = 1;
  /* A negative zero is the same place. */
  self->latitude = latitude + 0.0;
  self->longitude = longitude + 0.0;
  self->elevation = elevation + 0.0;
  self->zone = zone != NULL ? g_time_zone_ref (zone) : NULL;

  return self;
}

/* Zones are written with underscores, and people write what they like. */
static char
fold_name (char c)
{
  return c == '_' || c == '-' ? ' ' : g_ascii_tolower (c);
}

static gboolean
equal_names (const char *a,
             const char *b)
{
  while (*a != '\0' && fold_name (*a) == fold_name (*b))
    {
      a++;
      b++;
    }

  return *a == *b;
}

static const CalPlaceRow *
find_row (const char *name)
{
  for (guint i = 0; i < cal_n_places; i++)
    if (equal_names (cal_places[i].name, name))
      return &cal_places[i];

  return NULL;
}

/**
 * cal_place_lookup:
 * @name: the English name of a place, such as `Mecca` or `New York`, in any letter case;
 *   blanks, hyphens and underscores are the same
 * @error: return location for an error
 *
 * Finds a place by its name.
 *
 * There are the capitals of most countries and other large cities, where the database of
 * time zones has them, and the places at which calendars look at the sky. Cities are at
 * sea level here, since the database has no heights. A place has the time zone of its
 * country if the system has data of it.
 *
 * Fails with [error@Cal.Error.UNKNOWN_PLACE] if no place has that name.
 *
 * Returns: (transfer full): the place
 *
 * Since: 1.0
 */
CalPlace *
cal_place_lookup (const char  *name,
                  GError     **error)
{
  const CalPlaceRow *row;
  g_autoptr (GTimeZone) zone = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  row = find_row (name);

  if (row == NULL)
    {
      g_autofree char *shown = cal_shown_dup (name);

      g_set_error (error, CAL_ERROR, CAL_ERROR_UNKNOWN_PLACE, "there is no place “%s”", shown);
      return NULL;
    }

  zone = g_time_zone_new_identifier (row->zone);

  return cal_place_new (row->latitude, row->longitude, row->elevation, zone, error);
}

/**
 * cal_place_list_names:
 *
 * Lists the names of all places that [func@Cal.Place.lookup] finds.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names, in alphabetical order
 *
 * Since: 1.0
 */
char **
cal_place_list_names (void)
{
  char **names = g_new0 (char *, cal_n_places + 1);

  for (guint i = 0; i < cal_n_places; i++)
    names[i] = g_strdup (cal_places[i].name);

  return names;
}

/**
 * cal_place_ref:
 * @self: a place
 *
 * Takes a reference.
 *
 * Returns: (transfer full): the same place
 *
 * Since: 1.0
 */
CalPlace *
cal_place_ref (CalPlace *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  cal_count_up (&self->ref_count);

  return self;
}

/**
 * cal_place_unref:
 * @self: (transfer full): a place
 *
 * Drops a reference; the last one frees the place.
 *
 * Since: 1.0
 */
void
cal_place_unref (CalPlace *self)
{
  g_return_if_fail (self != NULL);

  if (!cal_count_down (&self->ref_count))
    return;

  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_free (self);
}

/**
 * cal_place_get_latitude:
 * @self: a place
 *
 * Returns the latitude.
 *
 * Returns: the latitude in degrees, −90 to 90, positive north of the equator
 *
 * Since: 1.0
 */
double
cal_place_get_latitude (CalPlace *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->latitude;
}

/**
 * cal_place_get_longitude:
 * @self: a place
 *
 * Returns the longitude.
 *
 * Returns: the longitude in degrees, −180 to 180, positive east of Greenwich
 *
 * Since: 1.0
 */
double
cal_place_get_longitude (CalPlace *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->longitude;
}

/**
 * cal_place_get_elevation:
 * @self: a place
 *
 * Returns the height above the sea.
 *
 * Returns: the elevation in metres, −500 to 10000
 *
 * Since: 1.0
 */
double
cal_place_get_elevation (CalPlace *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->elevation;
}

/**
 * cal_place_get_time_zone:
 * @self: a place
 *
 * Returns the time zone.
 *
 * Returns: (transfer none) (nullable): the time zone; %NULL if it is not known
 *
 * Since: 1.0
 */
GTimeZone *
cal_place_get_time_zone (CalPlace *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->zone;
}

static gboolean
equal_zones (GTimeZone *a,
             GTimeZone *b)
{
  return a == b || (a != NULL && b != NULL &&
                    g_str_equal (g_time_zone_get_identifier (a), g_time_zone_get_identifier (b)));
}

/**
 * cal_place_equal:
 * @a: (type CalPlace): a place
 * @b: (type CalPlace): another place
 *
 * Compares two places in all that their getters give.
 *
 * Time zones are equal if their identifiers are.
 *
 * Returns: whether the places are equal
 *
 * Since: 1.0
 */
gboolean
cal_place_equal (gconstpointer a,
                 gconstpointer b)
{
  const CalPlace *first = a, *second = b;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  /* Neither is no number. */
  return !(first->latitude < second->latitude || first->latitude > second->latitude ||
           first->longitude < second->longitude || first->longitude > second->longitude ||
           first->elevation < second->elevation || first->elevation > second->elevation) &&
         equal_zones (first->zone, second->zone);
}

/**
 * cal_place_hash:
 * @self: (type CalPlace): a place
 *
 * Gives a number for hash tables; equal places give the same.
 *
 * Returns: the hash
 *
 * Since: 1.0
 */
guint
cal_place_hash (gconstpointer self)
{
  const CalPlace *place = self;
  guint zone;

  g_return_val_if_fail (self != NULL, 0);

  zone = place->zone != NULL ? g_str_hash (g_time_zone_get_identifier (place->zone)) : 0;

  return ((g_double_hash (&place->latitude) * 31 + g_double_hash (&place->longitude)) * 31 +
          g_double_hash (&place->elevation)) * 31 + zone;
}
