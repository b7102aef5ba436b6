// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// A calendar of one's own: the International Fixed Calendar, by which some
// firms kept their books for decades.
//
// Its year is the Gregorian year in thirteen months of four weeks.  The last
// day of the year, and the leap day at the end of the sixth month, belong to
// no week, so that each month begins on a Sunday.

import Cal from 'gi://Cal?version=1.0';
import GObject from 'gi://GObject';

const N_MONTHS = 13;
const DAYS_IN_MONTH = 28;
const LEAP_MONTH = 6;

// The leap day as a day of the year.
const LEAP_DAY = LEAP_MONTH * DAYS_IN_MONTH + 1;

const ExampleFixed = GObject.registerClass(
class ExampleFixed extends Cal.Backend {
    _init() {
        super._init({id: 'example-fixed', kind: Cal.Kind.SOLAR});
        this._gregorian = Cal.Backend.lookup('gregory');
    }

    vfunc_is_leap_year(year) {
        return this._gregorian.is_leap_year(year);
    }

    vfunc_get_months_in_year(_year) {
        return N_MONTHS;
    }

    vfunc_get_days_in_month(year, month) {
        const longer = month === N_MONTHS ||
            month === LEAP_MONTH && this.vfunc_is_leap_year(year);
        return longer ? DAYS_IN_MONTH + 1 : DAYS_IN_MONTH;
    }

    // The caller has checked that there is such a date.
    vfunc_date_to_julian_day(year, month, day) {
        const [, newYear] = this._gregorian.date_to_julian_day(year, 1, 1);
        let dayOfYear = DAYS_IN_MONTH * (month - 1) + day;

        if (month > LEAP_MONTH && this.vfunc_is_leap_year(year))
            dayOfYear++;

        return [true, newYear + dayOfYear - 1];
    }

    vfunc_julian_day_to_date(julianDay) {
        const [, year] = this._gregorian.julian_day_to_date(julianDay);
        const [, newYear] = this._gregorian.date_to_julian_day(year, 1, 1);
        let dayOfYear = julianDay - newYear + 1;

        if (dayOfYear >= LEAP_DAY && this.vfunc_is_leap_year(year)) {
            // Without it, the leap year is a common year.
            if (dayOfYear === LEAP_DAY)
                return [true, year, LEAP_MONTH, DAYS_IN_MONTH + 1];
            dayOfYear--;
        }

        const month = Math.min(Math.ceil(dayOfYear / DAYS_IN_MONTH), N_MONTHS);
        return [true, year, month, dayOfYear - DAYS_IN_MONTH * (month - 1)];
    }

    // 1 is Monday and 7 is Sunday; 0 is no day of a week.
    vfunc_get_day_of_week(julianDay) {
        const [, , , day] = this.vfunc_julian_day_to_date(julianDay);
        return day > DAYS_IN_MONTH ? 0 : (day + 5) % 7 + 1;
    }

    vfunc_get_display_name(_locale) {
        return 'International Fixed Calendar';
    }
});

const registry = Cal.Registry.get_default();
const fixed = new ExampleFixed();
registry.register(fixed);

const backend = Cal.Backend.lookup('example-fixed');
const date = Cal.Date.new_from_julian_day(backend, 2451545);
print(`${backend.get_display_name(null)}: year ${date.get_year()}, ` +
    `month ${date.get_month()}, day ${date.get_day()}, weekday ${date.get_day_of_week()}`);

// Some years around it, to see that the calendar keeps its promises.
backend.validate(2451545 - 2000, 2451545 + 2000);

registry.unregister(fixed);
