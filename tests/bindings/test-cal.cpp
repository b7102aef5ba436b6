/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Cal from C++: its headers are C++ as they are, and a C++ program derives a
 * backend as one in C does. */

#include <cal/cal.h>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <memory>
#include <vector>

namespace
{

/* 22 November 2026 of the Gregorian calendar. */
constexpr gint64 DAY = 2461367;

/* A day is a month, and a year too. */
struct Daily
{
  CalBackend parent_instance;
};

struct DailyClass
{
  CalBackendClass parent_class;
};

extern "C"
{
GType daily_get_type (void);
G_DEFINE_TYPE (Daily, daily, CAL_TYPE_BACKEND)
}

gboolean
daily_date_to_julian_day (CalBackend *, int year, int, int, gint64 *julian_day, GError **)
{
  *julian_day = DAY + year;
  return TRUE;
}

gboolean
daily_julian_day_to_date (CalBackend *, gint64 julian_day, int *year, int *month, int *day,
                          GError **)
{
  *year = static_cast<int> (julian_day - DAY);
  *month = *day = 1;
  return TRUE;
}

int
daily_one_of_year (CalBackend *, int, GError **)
{
  return 1;
}

int
daily_one_of_month (CalBackend *, int, int, GError **)
{
  return 1;
}

int
daily_one (CalBackend *)
{
  return 1;
}

gboolean
daily_is_leap_year (CalBackend *, int, GError **)
{
  return FALSE;
}

/* There are no more years than a calendar may have. */
gboolean
daily_get_range (CalBackend *, gint64 *first, gint64 *last, GError **)
{
  *first = DAY - 900000;
  *last = DAY + 900000;

  return TRUE;
}

void
daily_class_init (DailyClass *klass)
{
  auto backend_class = CAL_BACKEND_CLASS (klass);

  backend_class->date_to_julian_day = daily_date_to_julian_day;
  backend_class->julian_day_to_date = daily_julian_day_to_date;
  backend_class->get_months_in_year = daily_one_of_year;
  backend_class->get_days_in_month = daily_one_of_month;
  backend_class->is_leap_year = daily_is_leap_year;
  backend_class->get_minimum_days_in_month = daily_one;
  backend_class->get_maximum_days_in_month = daily_one;
  backend_class->get_maximum_months_in_year = daily_one;
  backend_class->get_range = daily_get_range;
}

void
daily_init (Daily *)
{
}

void
test_built_ins ()
{
  g_autoptr (GError) error = nullptr;
  g_autoptr (CalBackend) backend = cal_backend_lookup ("GREGORIAN", &error);
  g_autoptr (CalBackend) persian = cal_backend_lookup ("persian", &error);
  g_autoptr (CalDate) date = cal_date_new (backend, 2026, 11, 22, &error);
  g_autoptr (CalDate) same = cal_date_to_backend (date, persian, &error);

  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, DAY);
  g_assert_cmpint (cal_date_get_year (same), ==, 1405);
  g_assert_cmpint (cal_date_compare (date, same), ==, 0);
  g_assert_false (cal_date_equal (date, same));
}

void
test_systems ()
{
  using limits = std::numeric_limits<int>;

  for (int number : { -2, -1, 100, limits::min (), limits::max () })
    {
      g_autoptr (GError) error = nullptr;
      g_autoptr (CalBackend) backend =
        cal_registry_get_backend (cal_registry_get_default (), static_cast<CalSystem> (number),
                                  &error);

      g_assert_null (backend);
      g_assert_error (error, CAL_ERROR, CAL_ERROR_OUT_OF_RANGE);
    }
}

void
test_arrays ()
{
  g_autoptr (GError) error = nullptr;
  g_autoptr (CalBackend) backend = cal_backend_lookup ("hebrew", &error);
  std::vector<gint32> days, years (1000), back (1000);
  std::vector<gint8> months (1000);
  std::vector<gint16> month_days (1000);

  for (gint32 i = 0; i < 1000; i++)
    days.push_back (static_cast<gint32> (DAY) + i);

  g_assert_true (cal_backend_julian_days_to_dates (backend, days.data (), days.size (),
                                                   years.data (), months.data (),
                                                   month_days.data (), nullptr, &error));
  g_assert_true (cal_backend_dates_to_julian_days (backend, years.data (), months.data (),
                                                   month_days.data (), back.size (), back.data (),
                                                   nullptr, &error));
  g_assert_true (back == days);

  /* Of a column the second day is null, and the last none at all. */
  const guint8 valid = 0xfd;
  guint8 found;

  days.resize (8);
  days[7] = G_MAXINT32;
  g_assert_cmpuint (cal_backend_convert_days (backend, CAL_DAY_COUNT_JULIAN, days.data (), &valid, 0, days.size (),
                                              years.data (), nullptr, nullptr, &found), ==, 2);
  g_assert_cmpint (found, ==, 0x7d);
  g_assert_cmpint (years[1], ==, 0);
}

void
test_cycles ()
{
  g_autoptr (GError) error = nullptr;
  g_autoptr (CalCycle) weton = cal_cycle_lookup ("weton", &error);
  g_assert_no_error (error);

  g_autoptr (CalDate) date = cal_date_new_from_string ("1945-08-17", &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_cycle_get_value (weton, date, &error), ==, 6);

  g_autofree char *name = cal_cycle_get_name (weton, "en", 6, CAL_NAME_WIDTH_WIDE, &error);
  g_assert_cmpstr (name, ==, "Friday Legi");
}

/* What C++ frees by itself, sorts and keeps. */
void
test_pointers ()
{
  using Backend = std::unique_ptr<CalBackend, decltype (&g_object_unref)>;
  using Date = std::unique_ptr<CalDate, decltype (&cal_date_unref)>;

  Backend backend (cal_backend_lookup ("hebrew", nullptr), g_object_unref);
  std::vector<Date> dates;

  for (int day : { 3, 1, 2 })
    dates.emplace_back (cal_date_new (backend.get (), 5787, 3, day, nullptr), cal_date_unref);

  std::sort (dates.begin (), dates.end (), [] (const Date &a, const Date &b) {
    return cal_date_compare (a.get (), b.get ()) < 0;
  });

  for (int i = 0; i < 3; i++)
    g_assert_cmpint (cal_date_get_day (dates[i].get ()), ==, i + 1);
}

void
test_subclass ()
{
  auto registry = cal_registry_get_default ();
  g_autoptr (GError) error = nullptr;
  g_autoptr (CalBackend) daily =
    CAL_BACKEND (g_object_new (daily_get_type (), "id", "cpp-daily", "kind", CAL_KIND_OTHER,
                               "thread-safe", TRUE, nullptr));

  g_assert_true (cal_registry_register (registry, daily, &error));
  g_assert_false (cal_registry_register (registry, daily, &error));
  g_assert_error (error, CAL_ERROR, CAL_ERROR_DUPLICATE);
  g_clear_error (&error);

  g_autoptr (CalBackend) found = cal_registry_lookup (registry, "CPP-Daily", &error);
  g_assert_true (found == daily);
  g_assert_true (cal_backend_validate (found, DAY - 100, DAY + 100, &error));
  g_assert_no_error (error);
  g_assert_true (cal_registry_unregister (registry, daily, &error));

  g_autoptr (CalDate) date = cal_date_new (found, 7, 1, 1, &error);
  g_assert_no_error (error);
  g_assert_cmpint (cal_date_get_julian_day (date), ==, DAY + 7);
}

} // namespace

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, nullptr);

  g_test_add_func ("/cpp/built-ins", test_built_ins);
  g_test_add_func ("/cpp/systems", test_systems);
  g_test_add_func ("/cpp/arrays", test_arrays);
  g_test_add_func ("/cpp/cycles", test_cycles);
  g_test_add_func ("/cpp/pointers", test_pointers);
  g_test_add_func ("/cpp/subclass", test_subclass);

  return g_test_run ();
}
