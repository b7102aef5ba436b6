/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* The tables of the East Asian calendars against the library's own astronomy, the
 * rule beyond them against its definition, and the seams between the two.
 */

#include "config.h"

#include <stdio.h>

#include "cal-astro-private.h"
#include "cal-native-private.h"
#include "cal-east-asian-private.h"
#include "cal-registry.h"

static const char *const calendars[] = { "chinese", "dangi", "vietnam", "japanese-lunar" };

/* Hours ahead of Universal Time, from the beginning of a day. */
typedef struct
{
  const char *iso;
  double hours;
} ZoneRow;

#define BEIJING (1397.0 / 180.0)
#define KYOTO (9.0 + 2.0 / 60.0 + 45.0 / 3600.0)
#define TOKYO (9.0 + 19.0 / 60.0 + 1.0 / 3600.0)

static const ZoneRow zones[][5] = {
  { { "1000-01-01", BEIJING }, { "1929-01-01", 8 } },
  { { "1000-01-01", BEIJING }, { "1912-01-01", 9 }, { "1954-03-21", 8.5 },
    { "1961-08-10", 9 } },
  { { "1000-01-01", BEIJING }, { "1929-01-01", 8 }, { "1968-01-01", 7 } },
  { { "1000-01-01", KYOTO }, { "1873-01-01", TOKYO }, { "1888-01-01", 9 } },
};

/* All months whose first day differs from the one that cal/astronomy gives. */
typedef struct
{
  const char *calendar;
  const char *iso;      /* in the table */
  const char *computed;
  const char *reason;
} ExceptionRow;

#define MIDNIGHT_1687 "DE431 has the new moon a second after midnight"
#define ALMANAC_1906 "as published; computed 23:52 at Beijing"
#define LARGER_DELTA_T "as published, with a larger Delta T; computed a minute after midnight"
#define APPARENT_TIME "as published, in apparent time; computed a minute after mean midnight"

static const ExceptionRow exceptions[] = {
  { "chinese", "1687-03-14", "1687-03-13", MIDNIGHT_1687 },
  { "chinese", "1906-04-24", "1906-04-23", ALMANAC_1906 },
  { "chinese", "2097-08-07", "2097-08-08", LARGER_DELTA_T },
  { "dangi", "1687-03-14", "1687-03-13", MIDNIGHT_1687 },
  { "dangi", "1906-04-24", "1906-04-23", ALMANAC_1906 },
  { "vietnam", "1687-03-14", "1687-03-13", MIDNIGHT_1687 },
  { "vietnam", "1906-04-24", "1906-04-23", ALMANAC_1906 },
  { "vietnam", "2054-05-07", "2054-05-08", LARGER_DELTA_T },
  { "vietnam", "2077-11-15", "2077-11-16", LARGER_DELTA_T },
  { "vietnam", "2085-10-18", "2085-10-19", LARGER_DELTA_T },
  { "japanese-lunar", "1872-01-10", "1872-01-11", APPARENT_TIME },
};

/* The Tenpo calendar, which put the equinoxes above the solstice, had its leap month
 * later.
 */
#define TENPO_LEAP_COMPUTED "1851-12-23"
#define TENPO_LEAP "1852-03-21"

/* One calendar from the instants of new moons and solar terms. */
typedef struct
{
  const char *calendar;
  gint32 zone_starts[5];
  double zone_days[5];
  int n_zones;
  gint32 *starts; /* first days of months */
  int n_starts;
} Computed;

#define FIRST_LUNATION (-4960)
#define LAST_LUNATION 4970
#define N_LUNATIONS (LAST_LUNATION - FIRST_LUNATION + 1)

/* Major solar terms, counted from the equinox of March 2000. */
#define FIRST_TERM (-12 * 401)
#define LAST_TERM (12 * 402)
#define N_TERMS (LAST_TERM - FIRST_TERM + 1)

static double new_moons[N_LUNATIONS];
static double solar_terms[N_TERMS];

static const CalRule *
get_rule (const char *id)
{
  g_autoptr (CalBackend) backend = cal_registry_lookup (cal_registry_get_default (), id, NULL);

  return cal_backend_peek_rule (backend);
}

static gint32
day_of_iso (const char *iso)
{
  const CalRule *gregory = get_rule ("gregory");
  int year = 0, month = 0, day = 0;

  g_assert_cmpint (sscanf (iso, "%d-%d-%d", &year, &month, &day), ==, 3);

  return gregory->to_day (gregory, year, month, day);
}

static char *
iso_of_day (gint32 julian_day)
{
  const CalRule *gregory = get_rule ("gregory");
  CalFields fields = gregory->from_day (gregory, julian_day);

  return g_strdup_printf ("%04d-%02d-%02d", fields.year, fields.month, fields.day);
}

static void
compute_instants (void)
{
  if (new_moons[0] != 0.0)
    return;

  for (int i = 0; i < N_LUNATIONS; i++)
    new_moons[i] = cal_astro_new_moon (FIRST_LUNATION + i);

  for (int i = 0; i < N_TERMS; i++)
    {
      int n = FIRST_TERM + i;
      double longitude = CAL_ASTRO_RADIANS (30.0 * (double) cal_floor_mod (n, 12));

      solar_terms[i] = cal_astro_solar_longitude_time (longitude, 2451623.8 + 365.2422 * n / 12);
    }
}

/* The civil day of an instant. */
static gint32
local_day (const Computed *self,
           double          ut)
{
  int zone = self->n_zones - 1;

  while (ut < self->zone_starts[zone] - 0.5)
    zone--;

  return (gint32) floor (ut + self->zone_days[zone] + 0.5);
}

static gint32
term_day (const Computed *self,
          int             term)
{
  return local_day (self, solar_terms[term - FIRST_TERM]);
}

/* The index of the month that holds a day. */
static int
month_of_day (const Computed *self,
              gint32          day)
{
  int low = 0, high = self->n_starts;

  while (high - low > 1)
    {
      int middle = (low + high) / 2;

      if (self->starts[middle] <= day)
        low = middle;
      else
        high = middle;
    }

  return low;
}

static Computed *
computed_new (int calendar)
{
  Computed *self = g_new0 (Computed, 1);

  compute_instants ();
  self->calendar = calendars[calendar];

  for (const ZoneRow *zone = zones[calendar]; zone->iso != NULL; zone++, self->n_zones++)
    {
      self->zone_starts[self->n_zones] = day_of_iso (zone->iso);
      self->zone_days[self->n_zones] = zone->hours / 24.0;
    }

  self->starts = g_new (gint32, N_LUNATIONS);
  self->n_starts = N_LUNATIONS;
  for (int i = 0; i < N_LUNATIONS; i++)
    self->starts[i] = local_day (self, new_moons[i]);

  return self;
}

static void
computed_free (Computed *self)
{
  g_free (self->starts);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Computed, computed_free)

/* Compares with the table and puts in what the table has. */
static void
apply_exceptions (Computed *self)
{
  const CalRule *rule = get_rule (self->calendar);
  int first = month_of_day (self, CAL_EAST_ASIAN_FIRST_DAY);
  int n_found = 0, n_listed = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (exceptions); i++)
    n_listed += g_str_equal (exceptions[i].calendar, self->calendar);

  for (int i = first; self->starts[i] < CAL_EAST_ASIAN_END_DAY; i++)
    {
      gint32 nearest = self->starts[i] + 5;
      gint32 start = nearest - rule->from_day (rule, nearest).day + 1;
      g_autofree char *iso = iso_of_day (start);
      g_autofree char *computed = iso_of_day (self->starts[i]);
      gboolean listed = FALSE;

      if (start == self->starts[i])
        continue;

      for (gsize j = 0; j < G_N_ELEMENTS (exceptions); j++)
        listed |= g_str_equal (exceptions[j].calendar, self->calendar)
                  && g_str_equal (exceptions[j].iso, iso)
                  && g_str_equal (exceptions[j].computed, computed);

      g_test_message ("%s %s, computed %s", self->calendar, iso, computed);
      g_assert_true (listed);
      self->starts[i] = start;
      n_found++;
    }

  g_assert_cmpint (n_found, ==, n_listed);
}

/* The leap month between the month of a winter solstice and the next, both given by
 * index; -1 if there is none.
 */
static int
find_leap_month (const Computed *self,
                 int             first,
                 int             last,
                 int             solstice)
{
  int leap = first + 1;

  if (last - first < 13)
    return -1;

  for (int term = solstice + 1; month_of_day (self, term_day (self, term)) <= leap; term++)
    if (month_of_day (self, term_day (self, term)) == leap)
      leap++;

  if (g_str_equal (self->calendar, "japanese-lunar")
      && self->starts[leap] == day_of_iso (TENPO_LEAP_COMPUTED))
    return month_of_day (self, day_of_iso (TENPO_LEAP));

  return leap;
}

/* Month by month from one winter solstice to the next. */
static void
assert_solstice_year (const Computed *self,
                      int             year)
{
  const CalRule *rule = get_rule (self->calendar);
  int solstice = 12 * (year - 2000) + 9;
  int first = month_of_day (self, term_day (self, solstice));
  int last = month_of_day (self, term_day (self, solstice + 12));
  int leap = find_leap_month (self, first, last, solstice);
  int number = 10;

  for (int i = first; i < last; i++)
    {
      CalFields fields = rule->from_day (rule, self->starts[i]);
      CalMonthCode code = cal_rule_month_code (rule, fields.year, fields.month);

      number += i != leap;
      g_test_message ("%s, solstice year %d, month %d", self->calendar, year, number);
      g_assert_cmpint (fields.day, ==, 1);
      g_assert_cmpint (fields.year, ==, year + (number > 12));
      g_assert_cmpint (cal_month_code_get_number (code), ==, (number - 1) % 12 + 1);
      g_assert_cmpint (cal_month_code_is_leap (code), ==, i == leap);
    }
}

static void
test_recompute (gconstpointer data)
{
  g_autoptr (Computed) computed = computed_new (GPOINTER_TO_INT (data));

  apply_exceptions (computed);

  for (int year = CAL_EAST_ASIAN_FIRST_YEAR; year < CAL_EAST_ASIAN_LAST_YEAR; year++)
    assert_solstice_year (computed, year);
}

/* The rule of mean motions as a rule of its own, for all years. */

static gint32
mean_month_start (const CalRule *rule G_GNUC_UNUSED,
                  gint32         year,
                  int            month)
{
  return cal_mean_lunisolar_month_start (year, month);
}

static int
mean_months_in_year (const CalRule *rule G_GNUC_UNUSED,
                     gint32         year)
{
  return cal_mean_lunisolar_months_in_year (year);
}

static int
mean_leap_month (const CalRule *rule G_GNUC_UNUSED,
                 gint32         year)
{
  return cal_mean_lunisolar_leap_month (year);
}

static CalFields
mean_from_day (const CalRule *rule G_GNUC_UNUSED,
               gint32         julian_day)
{
  return cal_mean_lunisolar_from_day (julian_day);
}

static gint32
mean_to_day (const CalRule *rule G_GNUC_UNUSED,
             gint32         year,
             int            month,
             int            day)
{
  return month > 13 ? CAL_NO_DAY : cal_mean_lunisolar_to_day (year, month, day);
}

static const CalRule mean_rule = {
  .first_year = -1000000,
  .last_year = 999999,
  .month_start = mean_month_start,
  .months_in_year = mean_months_in_year,
  .leap_month = mean_leap_month,
  .from_day = mean_from_day,
  .to_day = mean_to_day,
  .days_in_month = cal_rule_days_in_month,
};

/* A month of 29 or 30 days, both ways at both ends. */
static void
assert_month (const CalRule *rule,
              gint32         year,
              int            month)
{
  gint32 start = rule->month_start (rule, year, month);
  gint32 end = rule->month_start (rule, year, month + 1);
  int days = rule->days_in_month (rule, year, month);
  CalFields first = rule->from_day (rule, start);
  CalFields last = rule->from_day (rule, end - 1);

  g_assert_true (days == 29 || days == 30);
  g_assert_cmpint (end - start, ==, days);
  g_assert_true (first.year == year && first.month == month && first.day == 1);
  g_assert_true (last.year == year && last.month == month && last.day == days);
  g_assert_cmpint (rule->to_day (rule, year, month, 1), ==, start);
  g_assert_cmpint (rule->to_day (rule, year, month, days), ==, end - 1);
  g_assert_cmpint (rule->to_day (rule, year, month, days + 1), ==, CAL_NO_DAY);
}

/* A year of 12 or 13 months that begins between 22 January and 21 February by mean
 * motions, between 21 January and 21 February in the sky, and ends with the next.
 */
static void
assert_year (const CalRule *rule,
             gint32         year)
{
  const CalRule *gregory = get_rule ("gregory");
  int months = rule->months_in_year (rule, year);
  int leap = rule->leap_month (rule, year);
  gint32 new_year = rule->month_start (rule, year, 1);

  g_assert_true (months == 12 || months == 13);
  g_assert_cmpint (leap != 0, ==, months == 13);
  g_assert_true (leap == 0 || (leap >= 2 && leap <= 13));

  for (int month = 1; month <= months; month++)
    assert_month (rule, year, month);

  g_assert_cmpint (rule->to_day (rule, year, months + 1, 1), ==, CAL_NO_DAY);

  if (year < rule->last_year)
    g_assert_cmpint (rule->month_start (rule, year, months + 1), ==,
                     rule->month_start (rule, year + 1, 1));

  if (year >= gregory->first_year)
    {
      gint32 january = gregory->month_start (gregory, year, 1);

      g_assert_cmpint (new_year, >=, january + (rule == &mean_rule ? 21 : 20));
      g_assert_cmpint (new_year, <=, january + 51);
    }
}

/* The mean new moon from which the rule counts, and the month, in days. */
#define UNIT (1.0L / 4294967296.0L)
#define MEAN_MONTH (126832913356.0L * UNIT)
#define MEAN_NEW_MOON (-363667477.0L + 118598418406.0L * UNIT)

/* The ninth day before 1 March. */
static gint32
bound_of_year (gint32 year)
{
  const CalRule *gregory = get_rule ("gregory");

  return gregory->month_start (gregory, year, 3) - 9;
}

/* The head comment of the rule in floating point: one twelfth of the year begins in
 * every month but the leap month.
 */
static void
assert_mean_parts (gint32 year)
{
  gint32 bound = bound_of_year (year);
  long double part = (bound_of_year (year + 1) - bound) / 12.0L;
  long double noon = cal_mean_lunisolar_month_start (year, 1) + 0.5L;
  long double moon = MEAN_NEW_MOON
                     + MEAN_MONTH * roundl ((noon - MEAN_NEW_MOON) / MEAN_MONTH);
  int leap = cal_mean_lunisolar_leap_month (year);
  int months = cal_mean_lunisolar_months_in_year (year);
  int next = 0;

  for (int month = 1; month <= months; month++)
    {
      long double end = moon + month * MEAN_MONTH;
      int n_parts = 0;

      for (; next < 12 && bound + 1 + next * part <= end; next++)
        n_parts++;

      g_assert_cmpint (n_parts, ==, month == leap ? 0 : 1);
    }
}

/* Every year of the domain. */
static void
test_mean_years (void)
{
  int counts[14] = { 0 };
  int months;

  for (gint32 year = mean_rule.first_year; year <= mean_rule.last_year; year++)
    {
      assert_year (&mean_rule, year);
      counts[cal_mean_lunisolar_leap_month (year)]++;
    }

  /* There are as many leap months as the motions ask for, and no place for them is
   * preferred.
   */
  months = (int) roundl ((cal_mean_lunisolar_month_start (1000000, 1)
                          - cal_mean_lunisolar_month_start (-1000000, 1)) / MEAN_MONTH);
  g_assert_cmpint (2000000 - counts[0], ==, months - 24000000);
  for (int leap = 2; leap <= 13; leap++)
    {
      g_assert_cmpint (counts[leap], >, 60000);
      g_assert_cmpint (counts[leap], <, 63000);
    }
}

static void
test_mean_parts (void)
{
  for (gint32 year = -999999; year < 999999; year += g_test_thorough () ? 1 : 7)
    assert_mean_parts (year);
}

/* Every day of the domain: the fields go up by one day at a time. */
static void
test_mean_days (void)
{
  gint32 first = g_test_thorough () ? CAL_JULIAN_DAY_MIN : 2451545 - 2000000;
  gint32 last = g_test_thorough () ? CAL_JULIAN_DAY_MAX : 2451545 + 2000000;
  CalFields before = cal_mean_lunisolar_from_day (first);

  for (gint32 day = first + 1; day <= last; day++)
    {
      CalFields now = cal_mean_lunisolar_from_day (day);

      if (now.day == 1)
        g_assert_true (now.month == before.month + 1
                       || (now.month == 1 && now.year == before.year + 1));
      else
        g_assert_true (now.day == before.day + 1 && now.month == before.month
                       && now.year == before.year);

      g_assert_cmpint (cal_mean_lunisolar_to_day (now.year, now.month, now.day), ==, day);
      before = now;
    }
}

/* The table and the mean motions agree where one takes over from the other. */
static void
test_seams (gconstpointer data)
{
  const CalRule *rule = get_rule (data);

  g_assert_cmpint (CAL_EAST_ASIAN_FIRST_DAY, ==,
                   cal_mean_lunisolar_month_start (CAL_EAST_ASIAN_FIRST_YEAR, 1));
  g_assert_cmpint (CAL_EAST_ASIAN_FIRST_DAY, ==,
                   rule->month_start (rule, CAL_EAST_ASIAN_FIRST_YEAR, 1));
  g_assert_cmpint (CAL_EAST_ASIAN_END_DAY, ==,
                   cal_mean_lunisolar_month_start (CAL_EAST_ASIAN_LAST_YEAR + 1, 1));

  for (gint32 year = 1000; year <= 3000; year++)
    assert_year (rule, year);
}

/* Whole centuries by the public interface, then days of the whole domain. */
static void
test_round_trips (gconstpointer data)
{
  g_autoptr (CalBackend) backend = cal_registry_lookup (cal_registry_get_default (), data, NULL);
  g_autoptr (GError) error = NULL;

  cal_backend_validate (backend, day_of_iso ("1850-01-01"), day_of_iso ("2150-12-31"), &error);
  g_assert_no_error (error);

  for (int i = 0; i < 200000; i++)
    {
      gint64 day = g_test_rand_int_range (CAL_JULIAN_DAY_MIN, CAL_JULIAN_DAY_MAX), back;
      int year, month, month_day;

      cal_backend_julian_day_to_date (backend, day, &year, &month, &month_day, &error);
      g_assert_no_error (error);
      cal_backend_date_to_julian_day (backend, year, month, month_day, &back, &error);
      g_assert_no_error (error);
      g_assert_cmpint (back, ==, day);
    }
}

static void
add_tests (gsize calendar)
{
  const char *id = calendars[calendar];
  g_autofree char *recompute = g_strdup_printf ("/cal/east-asian/recompute/%s", id);
  g_autofree char *seams = g_strdup_printf ("/cal/east-asian/seams/%s", id);
  g_autofree char *round_trips = g_strdup_printf ("/cal/east-asian/round-trips/%s", id);

  g_test_add_data_func (recompute, GSIZE_TO_POINTER (calendar), test_recompute);
  g_test_add_data_func (seams, id, test_seams);
  g_test_add_data_func (round_trips, id, test_round_trips);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (calendars); i++)
    add_tests (i);

  g_test_add_func ("/cal/east-asian/mean/years", test_mean_years);
  g_test_add_func ("/cal/east-asian/mean/parts", test_mean_parts);
  g_test_add_func ("/cal/east-asian/mean/days", test_mean_days);

  return g_test_run ();
}
