/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* A calendar of one's own: the International Fixed Calendar, by which some
 * firms kept their books for decades.
 *
 * Its year is the Gregorian year in thirteen months of four weeks.  The last
 * day of the year, and the leap day at the end of the sixth month, belong to
 * no week, so that each month begins on a Sunday.
 */

public class ExampleFixed : Cal.Backend {
    private const int N_MONTHS = 13;
    private const int DAYS_IN_MONTH = 28;
    private const int LEAP_MONTH = 6;

    /* The leap day as a day of the year. */
    private const int LEAP_DAY = LEAP_MONTH * DAYS_IN_MONTH + 1;

    private Cal.Backend gregorian;

    public ExampleFixed () throws Error {
        Object (id: "example-fixed", kind: Cal.Kind.SOLAR, thread_safe: true);
        gregorian = Cal.Backend.lookup ("gregory");
    }

    public override bool is_leap_year (int year) throws Error {
        return gregorian.is_leap_year (year);
    }

    public override int get_months_in_year (int year) throws Error {
        return N_MONTHS;
    }

    public override int get_days_in_month (int year, int month) throws Error {
        if (month == N_MONTHS || (month == LEAP_MONTH && is_leap_year (year)))
            return DAYS_IN_MONTH + 1;

        return DAYS_IN_MONTH;
    }

    /* The caller has checked that there is such a date. */
    public override bool date_to_julian_day (int year, int month, int day,
                                             out int64 julian_day) throws Error {
        int day_of_year = DAYS_IN_MONTH * (month - 1) + day;

        if (month > LEAP_MONTH && is_leap_year (year))
            day_of_year++;

        gregorian.date_to_julian_day (year, 1, 1, out julian_day);
        julian_day += day_of_year - 1;

        return true;
    }

    public override bool julian_day_to_date (int64 julian_day, out int year, out int month,
                                             out int day) throws Error {
        int64 new_year;

        gregorian.julian_day_to_date (julian_day, out year, out month, out day);
        gregorian.date_to_julian_day (year, 1, 1, out new_year);

        int day_of_year = (int) (julian_day - new_year) + 1;

        if (day_of_year >= LEAP_DAY && is_leap_year (year)) {
            /* Without it, the leap year is a common year. */
            if (day_of_year == LEAP_DAY) {
                month = LEAP_MONTH;
                day = DAYS_IN_MONTH + 1;
                return true;
            }

            day_of_year--;
        }

        month = int.min ((day_of_year - 1) / DAYS_IN_MONTH + 1, N_MONTHS);
        day = day_of_year - DAYS_IN_MONTH * (month - 1);

        return true;
    }

    /* 1 is Monday and 7 is Sunday; 0 is no day of a week. */
    public override int get_day_of_week (int64 julian_day) throws Error {
        int year, month, day;

        julian_day_to_date (julian_day, out year, out month, out day);

        return day > DAYS_IN_MONTH ? 0 : (day + 5) % 7 + 1;
    }

    public override string get_display_name (string? locale) {
        return "International Fixed Calendar";
    }
}

int main () {
    try {
        var registry = Cal.Registry.get_default ();
        var fixed = new ExampleFixed ();

        registry.register (fixed);

        var backend = Cal.Backend.lookup ("example-fixed");
        var date = new Cal.Date.from_julian_day (backend, 2451545);

        print ("%s: year %d, month %d, day %d, weekday %d\n", backend.get_display_name (null),
               date.get_year (), date.get_month (), date.get_day (), date.get_day_of_week ());

        /* Some years around it, to see that the calendar keeps its promises. */
        backend.validate (2451545 - 2000, 2451545 + 2000);

        registry.unregister (fixed);
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }

    return 0;
}
