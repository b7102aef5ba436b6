/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Source: Delta T = TT - UT1 from L. V. Morrison, F. R. Stephenson,
 *   C. Y. Hohenkerk and M. Zawilski, Addendum 2020 to "Measurement of the
 *   Earth's rotation: 720 BC to AD 2015", Proceedings of the Royal Society A
 *   477 (2021) 20200776: the cubic splines of table S15, version 2020, from
 *   -720 to 2019; outside, the integral of the long-term length of day of the
 *   same paper, 1.72 t - 3.5 sin (2 pi (t + 0.75) / 14) ms with t in centuries
 *   from 1825, continued without a step.
 * Range: every year has a value.  The standard error is below 0.1 s since
 *   1870, 20 s in 1620, and grows to about 10 s by 2100, 50 s by 2400.
 * Anchors: 1900.0 is -1.977 s; 2016.0 is 68.109 s.
 */

#include "config.h"

#include "cal-astro-private.h"
#include "cal-astro-trig-private.h"

#define J2000_YEAR_START 2451544.5
#define DAYS_PER_YEAR 365.25
#define SECONDS_PER_DAY 86400.0

typedef struct
{
  gint16 year; /* the row holds from here to the year of the next row */
  double coefficients[4];
} DeltaTRow;

static const DeltaTRow delta_t_rows[] = {
  { -720, { 20371.848, -9999.586, 776.247, 409.160 } },
  { -100, { 11557.668, -5822.270, 1303.151, -503.433 } },
  { 400, { 6535.116, -5671.519, -298.291, 1085.087 } },
  { 1000, { 1650.393, -753.210, 184.811, -25.346 } },
  { 1150, { 1056.647, -459.628, 108.771, -24.641 } },
  { 1300, { 681.149, -421.345, 61.953, -29.414 } },
  { 1500, { 292.343, -192.841, -6.572, 16.197 } },
  { 1600, { 109.127, -78.697, 10.505, 3.018 } },
  { 1650, { 43.952, -68.089, 38.333, -2.127 } },
  { 1720, { 12.068, 2.507, 41.731, -37.939 } },
  { 1800, { 18.367, -3.481, -1.126, 1.918 } },
  { 1810, { 15.678, 0.021, 4.629, -3.812 } },
  { 1820, { 16.516, -2.157, -6.806, 3.250 } },
  { 1830, { 10.804, -6.018, 2.944, -0.096 } },
  { 1840, { 7.634, -0.416, 2.658, -0.539 } },
  { 1850, { 9.338, 1.642, 0.261, -0.883 } },
  { 1855, { 10.357, -0.486, -2.389, 1.558 } },
  { 1860, { 9.040, -0.591, 2.284, -2.477 } },
  { 1865, { 8.255, -3.456, -5.148, 2.720 } },
  { 1870, { 2.371, -5.593, 3.011, -0.914 } },
  { 1875, { -1.126, -2.314, 0.269, -0.039 } },
  { 1880, { -3.210, -1.893, 0.152, 0.563 } },
  { 1885, { -4.388, 0.101, 1.842, -1.438 } },
  { 1890, { -3.884, -0.531, -2.474, 1.871 } },
  { 1895, { -5.017, 0.134, 3.138, -0.232 } },
  { 1900, { -1.977, 5.715, 2.443, -1.257 } },
  { 1905, { 4.923, 6.828, -1.329, 0.720 } },
  { 1910, { 11.142, 6.330, 0.831, -0.825 } },
  { 1915, { 17.479, 5.518, -1.643, 0.262 } },
  { 1920, { 21.617, 3.020, -0.856, 0.008 } },
  { 1925, { 23.789, 1.333, -0.831, 0.127 } },
  { 1930, { 24.418, 0.052, -0.449, 0.142 } },
  { 1935, { 24.164, -0.419, -0.022, 0.702 } },
  { 1940, { 24.426, 1.645, 2.086, -1.106 } },
  { 1945, { 27.050, 2.499, -1.232, 0.614 } },
  { 1950, { 28.932, 1.127, 0.220, -0.277 } },
  { 1953, { 30.002, 0.737, -0.610, 0.631 } },
  { 1956, { 30.760, 1.409, 1.282, -0.799 } },
  { 1959, { 32.652, 1.577, -1.115, 0.507 } },
  { 1962, { 33.621, 0.868, 0.406, 0.199 } },
  { 1965, { 35.093, 2.275, 1.002, -0.414 } },
  { 1968, { 37.956, 3.035, -0.242, 0.202 } },
  { 1971, { 40.951, 3.157, 0.364, -0.229 } },
  { 1974, { 44.244, 3.199, -0.323, 0.172 } },
  { 1977, { 47.291, 3.069, 0.193, -0.192 } },
  { 1980, { 50.361, 2.878, -0.384, 0.081 } },
  { 1983, { 52.936, 2.354, -0.140, -0.165 } },
  { 1986, { 54.984, 1.577, -0.637, 0.448 } },
  { 1989, { 56.373, 1.648, 0.708, -0.276 } },
  { 1992, { 58.453, 2.235, -0.121, 0.110 } },
  { 1995, { 60.678, 2.324, 0.210, -0.313 } },
  { 1998, { 62.898, 1.804, -0.729, 0.109 } },
  { 2001, { 64.083, 0.674, -0.402, 0.199 } },
  { 2004, { 64.553, 0.466, 0.194, -0.017 } },
  { 2007, { 65.197, 0.804, 0.144, -0.084 } },
  { 2010, { 66.061, 0.839, -0.109, 0.128 } },
  { 2013, { 66.920, 1.007, 0.277, -0.095 } },
  { 2016, { 68.109, 1.277, -0.007, -0.139 } },
};

#define FIRST_YEAR (-720.0)
#define LAST_YEAR 2019.0
#define DELTA_T_FIRST 20371.848
#define DELTA_T_LAST 69.240

/* The integral of the long-term length of day, from an arbitrary origin. */
static double
long_term_delta_t (double year)
{
  double t = (year - 1825.0) / 100.0;

  return 31.4115 * t * t + 284.8436 * cal_astro_cosine (2.0 * G_PI * (t + 0.75) / 14.0);
}

static double
tabulated_delta_t (double year)
{
  gsize row = G_N_ELEMENTS (delta_t_rows) - 1;
  double end = LAST_YEAR;
  const double *c;
  double t;

  while (year < delta_t_rows[row].year)
    end = delta_t_rows[row--].year;

  c = delta_t_rows[row].coefficients;
  t = (year - delta_t_rows[row].year) / (end - delta_t_rows[row].year);

  return c[0] + t * (c[1] + t * (c[2] + t * c[3]));
}

/* Terrestrial Time less Universal Time, in seconds. */
double
cal_astro_delta_t (double ut)
{
  double year = 2000.0 + (ut - J2000_YEAR_START) / DAYS_PER_YEAR;

  if (year < FIRST_YEAR)
    return DELTA_T_FIRST + long_term_delta_t (year)
           - long_term_delta_t (FIRST_YEAR);

  if (year >= LAST_YEAR)
    return DELTA_T_LAST + long_term_delta_t (year)
           - long_term_delta_t (LAST_YEAR);

  return tabulated_delta_t (year);
}

/* One standard error of the same, in seconds, between the given years in a straight
 * line; outside 0.8 t^2 of L. V. Morrison and F. R. Stephenson, Historical values of the
 * Earth's clock error, Journal for the History of Astronomy 35 (2004), 327-336, with t
 * in centuries from 1820. */
typedef struct
{
  double year;
  double seconds;
} ErrorRow;

static const ErrorRow error_rows[] = {
  { 1320, 20.0 }, { 1620, 20.0 }, { 1700, 5.0 },  { 1800, 1.0 },
  { 1870, 0.1 },  { 2019, 0.1 },  { 2100, 10.0 }, { 2400, 50.0 },
  { 2610.6, 50.0 },
};

double
cal_astro_delta_t_error (double ut)
{
  double year = 2000.0 + (ut - J2000_YEAR_START) / DAYS_PER_YEAR;
  double t = (year - 1820.0) / 100.0;
  const ErrorRow *row = error_rows;

  if (year <= row->year || year >= row[G_N_ELEMENTS (error_rows) - 1].year)
    return 0.8 * t * t;

  while (year > row[1].year)
    row++;

  return row->seconds + (row[1].seconds - row->seconds) * (year - row->year) / (row[1].year - row->year);
}

/* How much later or earlier than it is said to be something may happen, in days: three times the
 * error. */
double
cal_astro_delta_t_doubt (double ut)
{
  return 3.0 * cal_astro_delta_t_error (ut) / SECONDS_PER_DAY;
}

double
cal_astro_ut_to_tt (double ut)
{
  return ut + cal_astro_delta_t (ut) / SECONDS_PER_DAY;
}

/* Delta T is wanted for a Universal Time that it gives itself; it changes so slowly that
 * the second guess is right.
 */
double
cal_astro_tt_to_ut (double tt)
{
  double guess = tt - cal_astro_delta_t (tt) / SECONDS_PER_DAY;

  return tt - cal_astro_delta_t (guess) / SECONDS_PER_DAY;
}
