// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// What the tests in JavaScript share: checks, and a calendar that is simple to break.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib';
import GObject from 'gi://GObject';
import System from 'system';

// 1 January 2000 of the Gregorian calendar.
export const J2000 = 2451545;

function show(value) {
    return JSON.stringify(value, (_, v) => typeof v === 'bigint' ? `${v}n` : v);
}

export function assert(truth, message = 'not true') {
    if (!truth)
        throw new Error(message);
}

export function assertEqual(value, expected) {
    assert(show(value) === show(expected), `${show(value)} is not ${show(expected)}`);
}

export function assertThrows(call) {
    let result;
    try {
        result = call();
    } catch (error) {
        return error;
    }
    throw new Error(`${call} returned ${result}`);
}

export function assertFails(code, call) {
    const error = assertThrows(call);
    assert(error instanceof GLib.Error && error.matches(Cal.Error, code), `${call}: ${error}`);
    return error;
}

// Years of twelve months of thirty days; year 0 begins on day 0.
export const Plain = GObject.registerClass(
class Plain extends Cal.Backend {
    _init(id = 'js-plain', properties = {}) {
        super._init({id, kind: Cal.Kind.SOLAR, ...properties});
        this.mark = `mark of ${id}`;
    }

    vfunc_is_leap_year(_year) {
        return false;
    }

    vfunc_get_months_in_year(_year) {
        return 12;
    }

    vfunc_get_days_in_month(_year, _month) {
        return 30;
    }

    vfunc_date_to_julian_day(year, month, day) {
        return [true, year * 360 + (month - 1) * 30 + day - 1];
    }

    vfunc_julian_day_to_date(julianDay) {
        const year = Math.floor(julianDay / 360);
        const rest = julianDay - year * 360;
        return [true, year, Math.floor(rest / 30) + 1, rest % 30 + 1];
    }

    vfunc_get_minimum_days_in_month() {
        return 30;
    }

    vfunc_get_maximum_days_in_month() {
        return 30;
    }

    vfunc_get_maximum_months_in_year() {
        return 12;
    }
});

export const WithEra = GObject.registerClass(
class WithEra extends Plain {
    vfunc_get_n_eras() {
        return 1;
    }

    vfunc_dup_era(_index) {
        return Cal.Era.new('js', ['script'], Cal.EraKind.EPOCH, 1,
            Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX);
    }

    vfunc_get_n_year_counts() {
        return 1;
    }

    vfunc_dup_year_count(_index) {
        return Cal.Era.new('turn', null, Cal.EraKind.TURNING, 1, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX);
    }

    vfunc_get_era_year(julianDay, _code) {
        return [true, Math.floor((julianDay + 100) / 360)];
    }

    vfunc_get_n_cycles() {
        return 1;
    }
});

let nClasses = 0;

// A backend that has this one function of its own.
export function makeHostile(name, method, id = 'js-hostile') {
    const klass = GObject.registerClass({GTypeName: `JsHostile${nClasses++}`},
        class extends WithEra {
            [`vfunc_${name}`](...values) {
                return method.call(this, ...values);
            }
        });
    return new klass(id);
}

// What the methods are given by which virtual functions are called.
export const ARGUMENTS = {
    date_to_julian_day: [6809, 11, 6],
    get_accuracy: [J2000],
    get_cyclic_year: [6809],
    get_cyclic_year_name: [null, 43, Cal.NameWidth.WIDE],
    get_day_for_label: [
        Cal.DayLabel.new(6809, 'M11', Cal.DayPart.NONE, 6), Cal.LabelWhich.FIRST, Cal.Overflow.REJECT,
    ],
    get_day_of_week: [J2000],
    get_days_in_month: [6809, 11],
    get_era_name: [null, 'js', Cal.NameWidth.WIDE],
    get_era_year: [J2000, 'turn'],
    get_missing_days: [6809, 11],
    get_month_code: [6809, 11],
    get_month_name: [null, 6809, 11, Cal.NameWidth.WIDE, Cal.NameContext.FORMAT],
    get_months_in_year: [6809],
    get_range: [],
    get_weekday_name: [null, 7, Cal.NameWidth.WIDE, Cal.NameContext.FORMAT],
    is_leap_year: [6809],
    julian_day_to_date: [J2000],
};

// Calls what there is: each answers or throws an error of GLib.
export function poke(backend) {
    const calls = Object.entries(ARGUMENTS).map(([name, values]) => () => backend[name](...values));
    calls.push(() => backend.get_days_in_year(6809));
    calls.push(() => backend.get_month_for_code(6809, 'M11', Cal.Overflow.REJECT));
    calls.push(() => backend.is_leap_month(6809, 11));
    calls.push(() => backend.get_era_for_day(J2000));
    calls.push(() => backend.get_year_for_era('js', 6809));
    calls.push(() => backend.get_related_iso_year(6809));
    calls.push(() => Cal.Date.new(backend, 6809, 11, 6));
    calls.push(() => Cal.Date.new_from_julian_day(backend, J2000));
    calls.push(() => Cal.Date.new_from_day_of_year(backend, 6809, 300));
    calls.push(() => Cal.Formatter.new_for_style('en', backend, Cal.Style.FULL)
        .format(Cal.Date.new(backend, 6809, 11, 6)));
    calls.push(() => Cal.Date.new(backend, 6809, 11, 6).get_day_label());
    calls.push(() => Cal.Date.new(backend, 6809, 11, 6).get_count_year('turn'));
    calls.push(() => backend.get_last_day_in_month(6809, 11));
    calls.push(() => backend.get_year_for_era('turn', 6809));
    calls.push(() => backend.get_cycles());
    calls.push(() => backend.validate(J2000, J2000 + 3));
    for (const call of calls) {
        try {
            call();
        } catch (error) {
            assert(error instanceof GLib.Error, `${call}: ${error}`);
        }
    }
}

// Runs functions by their names, and says in TAP what came of them.
export function run(tests) {
    let nFailed = 0;
    print(`1..${Object.keys(tests).length}`);
    Object.entries(tests).forEach(([name, test], i) => {
        try {
            test();
            print(`ok ${i + 1} ${name}`);
        } catch (error) {
            nFailed++;
            print(`not ok ${i + 1} ${name}`);
            printerr(`${name}: ${error}\n${error.stack}`);
        }
    });

    // Otherwise the end of the program is part of what is tested.
    if (nFailed > 0)
        System.exit(1);
}
