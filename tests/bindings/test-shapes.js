// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Calendars written in JavaScript with leap months, gaps, labels and eras that turn, and
// ones whose functions for these throw or return what they should not.  shapes.py has more.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib';
import GObject from 'gi://GObject';

import {J2000, Plain, assert, assertEqual, assertFails, assertThrows, poke, run} from './checks.js';

const {CONSTRAIN, REJECT} = Cal.Overflow;
const {FIRST, LAST} = Cal.LabelWhich;

globalThis.logError = () => {};

// What the months of a year are: code, days, and the run of numbers that is missing.
const Table = GObject.registerClass({GTypeName: 'JsTable'},
class Table extends Cal.Backend {
    _init(properties) {
        super._init(properties);
        this.nYears = 60;
        this.firstYear = 1940;
        this.starts = [J2000 - 60 * 365];
        for (let i = 0; i < this.nYears; i++) {
            const days = this.describe(this.firstYear + i).reduce((sum, month) => sum + month.days, 0);
            this.starts.push(this.starts[i] + days);
        }
    }

    vfunc_get_range() {
        return [true, this.starts[0], this.starts.at(-1) - 1];
    }

    vfunc_is_leap_year(year) {
        return this.describe(year).length > 12;
    }

    vfunc_get_months_in_year(year) {
        return this.describe(year).length;
    }

    vfunc_get_days_in_month(year, month) {
        return this.describe(year)[month - 1].days;
    }

    vfunc_get_month_code(year, month) {
        return this.describe(year)[month - 1].code;
    }

    vfunc_date_to_julian_day(year, month, day) {
        const months = this.describe(year);
        const before = months.slice(0, month - 1).reduce((sum, m) => sum + m.days, 0);
        const {first = 0, n = 0} = months[month - 1];
        const place = n > 0 && day >= first ? day - n : day;
        return [true, this.starts[year - this.firstYear] + before + place - 1];
    }

    vfunc_julian_day_to_date(julianDay) {
        const i = this.starts.filter(start => start <= julianDay).length - 1;
        let rest = julianDay - this.starts[i];
        for (const [m, {days, first = 0, n = 0}] of this.describe(this.firstYear + i).entries()) {
            if (rest < days)
                return [true, this.firstYear + i, m + 1, n > 0 && rest + 1 >= first ? rest + 1 + n : rest + 1];
            rest -= days;
        }
        throw new Error(`day ${julianDay}`);
    }
});

function makeMonths(codes) {
    return codes.map((code, i) => ({code, days: 29 + i % 2}));
}

const COMMON = Array.from({length: 12}, (_, i) => `M${String(i + 1).padStart(2, '0')}`);

// Every fifth year has two leap months and lacks a month; the one after it has M00L.
const Skipping = GObject.registerClass({GTypeName: 'JsSkipping'},
class Skipping extends Table {
    _init(leapMonthConstrain = Cal.LeapMonthConstrain.FORWARD) {
        super._init({id: 'js-skipping', kind: Cal.Kind.LUNISOLAR, leapMonthConstrain});
    }

    describe(year) {
        let codes = COMMON;
        if (year % 5 === 0)
            codes = ['M07L', 'M12L', ...COMMON.filter(code => code !== 'M10')].sort();
        else if (year % 5 === 1)
            codes = ['M00L', ...COMMON];
        return makeMonths(codes);
    }
});

// October 1972 has the days 1 to 4 and 20 to 31; January 1980 begins with day 16.
const GAPS = {'1972-10': [5, 15], '1980-1': [1, 15]};

const Cutover = GObject.registerClass({GTypeName: 'JsCutover'},
class Cutover extends Table {
    _init(id = 'js-cutover') {
        super._init({id, kind: Cal.Kind.SOLAR});
    }

    describe(year) {
        return COMMON.map((code, i) => {
            const [first, n] = GAPS[`${year}-${i + 1}`] ?? [0, 0];
            const full = [31, 28 + (year % 4 === 0), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][i];
            return {code, days: full - n, first, n};
        });
    }

    vfunc_is_leap_year(year) {
        return year % 4 === 0;
    }

    vfunc_get_missing_days(year, month) {
        return [true, ...GAPS[`${year}-${month}`] ?? [0, 0]];
    }
});

// Years of 360 days; those of the era begin on day 100 or 130 in turn.  Days are counted in
// halves of a month, the second of which lacks the number 3 and has 4 twice.
const Turning = GObject.registerClass({GTypeName: 'JsTurning'},
class Turning extends Plain {
    _init() {
        super._init('js-turning', {writesLabels: true});
    }

    vfunc_get_n_eras() {
        return 1;
    }

    vfunc_dup_era(_index) {
        return Cal.Era.new('te', null, Cal.EraKind.TURNING, 1, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX);
    }

    vfunc_get_era_year(julianDay, code) {
        const year = Math.floor(julianDay / 360);
        const turn = year % 2 === 0 ? 99 : 129;
        if (code === 'summer')
            return [true, year + 50 - (julianDay - 360 * year < 180)];
        return [true, year - 638 - (julianDay - 360 * year < turn)];
    }

    vfunc_get_n_year_counts() {
        return 2;
    }

    vfunc_dup_year_count(index) {
        return index === 0
            ? Cal.Era.new('auc', null, Cal.EraKind.OFFSET, -752, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX)
            : Cal.Era.new('summer', null, Cal.EraKind.TURNING, 1, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX);
    }

    vfunc_get_n_cycles() {
        return 2;
    }

    vfunc_dup_cycle_id(index) {
        return ['wuku', 'weton'][index];
    }

    vfunc_get_day_of_week(julianDay) {
        const day = (julianDay % 360 + 360) % 360;
        return day === 359 ? 0 : day % 7 + 1;
    }

    vfunc_dup_day_label(julianDay) {
        const [, year, month, day] = this.vfunc_julian_day_to_date(julianDay);
        const code = COMMON[month - 1];
        if (day <= 15)
            return Cal.DayLabel.new(year, code, Cal.DayPart.WAXING, day);
        const number = day - 15 + (day === 18);
        return Cal.DayLabel.new_full(year, code, Cal.DayPart.WANING, number, day === 19, day === 18 ? 1 : 0);
    }

    vfunc_dup_day_name(julianDay, locale, width) {
        return julianDay % 360 === 359 ? `${locale} last ${width}` : null;
    }

    vfunc_dup_source_for_day(julianDay) {
        return julianDay > J2000 ? 'decree' : null;
    }
});

function fields(values) {
    const result = Cal.DateFields.new();
    for (const [name, value] of Object.entries(values))
        result[`set_${name}`](value);
    return result;
}

function getFields(date) {
    return [date.get_year(), date.get_month_code(), date.get_day()];
}

const tests = {};

tests['valid'] = () => {
    for (const backend of [new Skipping(), new Skipping(Cal.LeapMonthConstrain.BACK), new Cutover()]) {
        const [, first, last] = backend.get_range();
        assert(backend.validate(first, first + 400));
        assert(backend.validate(J2000 - 30 * 365, J2000 - 27 * 365));
        assert(backend.validate(last - 400, last));
    }
    assert(new Turning().validate(J2000 - 20, J2000 + 20));
};

tests['months'] = () => {
    for (const [constrain, expected] of [
        [Cal.LeapMonthConstrain.FORWARD, ['M08', 'M12', 'M09', 'M01']],
        [Cal.LeapMonthConstrain.BACK, ['M07', 'M12', 'M09', 'M01']],
    ]) {
        const backend = new Skipping(constrain);
        assertEqual(backend.get_leap_month_constrain(), constrain);
        const made = [[1972, 'M07L'], [1972, 'M12L'], [1970, 'M10'], [1972, 'M00L']].map(([year, code]) =>
            Cal.Date.new_from_month_code(backend, year, code, 5, CONSTRAIN).get_month_code());
        assertEqual(made, expected);
        assertFails(Cal.Error.UNKNOWN_MONTH_CODE,
            () => Cal.Date.new_from_month_code(backend, 1970, 'M10', 5, REJECT));
        const start = Cal.Date.new_from_month_code(backend, 1969, 'M10', 29, REJECT);
        assertEqual(getFields(start.add_years(1, CONSTRAIN)), [1970, 'M09', 29]);
        assertFails(Cal.Error.UNKNOWN_MONTH_CODE, () => start.add_years(1, REJECT));
        assertEqual(getFields(start.add_months(12, CONSTRAIN)), [1970, 'M09', 29]);
    }
};

tests['gaps'] = () => {
    const backend = new Cutover();
    assertEqual(backend.get_missing_days(1972, 10), [true, 5, 15]);
    assertEqual(backend.get_days_in_month(1972, 10), 16);
    assertEqual(backend.get_last_day_in_month(1972, 10), 31);
    const error = assertFails(Cal.Error.INVALID_DATE, () => Cal.Date.new(backend, 1972, 10, 12));
    assert(error.message.endsWith('after day 4 comes day 20'), error.message);
    assert(assertFails(Cal.Error.INVALID_DATE, () => Cal.Date.new(backend, 1980, 1, 1))
        .message.endsWith('it begins with day 16'));
    assertEqual(Cal.Date.new_with_overflow(backend, 1980, 1, 1, CONSTRAIN).get_day_of_year(), 1);
    const start = Cal.Date.new(backend, 1972, 9, 10);
    assertEqual(getFields(start.add_months(1, CONSTRAIN)), [1972, 'M10', 20]);
    assertFails(Cal.Error.INVALID_DATE, () => start.add_months(1, REJECT));
    assertEqual(start.until(Cal.Date.new(backend, 1972, 10, 21), Cal.Unit.MONTH).to_string(), 'P1M1D');
    const range = Cal.DateRange.new(Cal.Date.new(backend, 1972, 10, 3), Cal.Date.new(backend, 1972, 10, 21), null);
    assertEqual([...range].map(date => date.get_day()), [3, 4, 20, 21]);
};

tests['eras'] = () => {
    const backend = new Turning();
    const make = (values, overflow = REJECT) => Cal.Date.new_from_fields(backend, fields(values), overflow);
    const error = assertFails(Cal.Error.AMBIGUOUS, () => make({era: 'te', era_year: 6170, month: 4, day: 20}));
    const readings = Cal.Error.dup_readings(error);
    assertEqual(readings.map(text => Cal.Date.new_from_string(text).get_julian_day()),
        [6808, 6809].map(year => 360 * year + 109));
    assertEqual(getFields(make({year: 6809, era: 'te', era_year: 6170, month: 4, day: 20})), [6809, 'M04', 20]);
    assertFails(Cal.Error.INVALID_DATE, () => make({era: 'te', era_year: 6171, month: 4, day: 20}));
    assertEqual(getFields(make({era: 'te', era_year: 6171, month: 4, day: 20}, CONSTRAIN)), [6809, 'M04', 20]);
    const date = Cal.Date.new_from_julian_day(backend, J2000);
    assertEqual([date.get_era(), date.get_era_year()], ['te', 6171]);
    assertEqual([date.get_count_year('auc'), date.get_count_year('summer')], [[true, 7562], [true, 6859]]);
    assertEqual(backend.get_year_counts().map(count => count.get_code()), ['auc', 'summer']);
    assertEqual(backend.get_cycles().map(cycle => cycle.get_id()), ['wuku', 'weton']);
    assertEqual(Cal.Date.new(backend, 6809, 12, 30).get_day_of_week(), 0);
    assertEqual(Cal.Date.new(backend, 6809, 12, 30).dup_day_name('de', Cal.NameWidth.WIDE), 'de last 0');
    assertEqual([backend.get_source_for_day(J2000), backend.get_source_for_day(J2000 + 1)], [null, 'decree']);
};

tests['labels'] = () => {
    const backend = new Turning();
    assert(backend.writesLabels);
    const find = (number, which, overflow) => {
        const label = Cal.DayLabel.new(6809, 'M11', Cal.DayPart.WANING, number);
        return backend.get_day_for_label(label, which, overflow)[1] - 360 * 6809 - 299;
    };
    assertEqual([find(2, FIRST, REJECT), find(4, FIRST, REJECT), find(4, LAST, REJECT)], [17, 18, 19]);
    assertEqual(find(3, FIRST, CONSTRAIN), 17);
    assert(assertFails(Cal.Error.INVALID_DATE, () => find(3, FIRST, REJECT)).message.endsWith('it is skipped'));
    assertThrows(() => Cal.DayLabel.new(2 ** 40, 'M11', Cal.DayPart.WANING, 1));
    assertThrows(() => Cal.DayLabel.new(6809, 'M11', 10, 1));
    assertThrows(() => backend.get_day_for_label(Cal.DayLabel.new(6809, 'M11', 0, 1), 2, REJECT));
};

// What the methods are given by which virtual functions are called.
const LABEL = Cal.DayLabel.new(6809, 'M11', Cal.DayPart.WANING, 2);
const FALLIBLE = {
    get_missing_days: [6809, 11],
    get_era_year: [J2000, 'te'],
    get_day_for_label: [LABEL, FIRST, REJECT],
};
const LIES = [
    null, undefined, {}, [], [true], [true, 1], [true, null, 1], [true, 1.5, 1], [true, '1', 1], [true, 2 ** 40, 1],
    [true, 5, -3], [true, 0, 3], [true, 31, 2], [true, 5, 3, 1], [false, 0, 0], 7, -1, 'x', 'a\0b', '\ud800', true,
    Symbol('x'), 7n, () => 5, new Proxy([], {}), LABEL, [LABEL], [true, 2n ** 70n], [false, 5], NaN, new Date(0),
];

let nHostile = 0;

function makeLiar(name, method) {
    return new (GObject.registerClass({GTypeName: `JsLiar${nHostile++}`}, class extends Turning {
        [`vfunc_${name}`](...values) {
            return method.call(this, ...values);
        }
    }))();
}

function pokeAll(backend) {
    poke(backend);
    for (const call of [
        () => Cal.Date.new_from_julian_day(backend, J2000).get_day_label(),
        () => Cal.Date.new_from_fields(backend, fields({era: 'te', era_year: 6170, month: 4, day: 20}), REJECT),
        () => Cal.Date.new(backend, 6809, 11, 6).add_months(1, CONSTRAIN),
        () => backend.get_last_day_in_month(6809, 11),
        () => backend.get_year_counts(),
        () => backend.get_cycles(),
    ]) {
        try {
            call();
        } catch (error) {
            assert(error instanceof GLib.Error, `${call}: ${error}`);
        }
    }
}

tests['lies'] = () => {
    for (const [name, values] of Object.entries(FALLIBLE)) {
        LIES.forEach((lie, i) => {
            const backend = makeLiar(name, () => lie);
            try {
                const [success] = backend[name](...values);
                assert(success && Array.isArray(lie) && lie[0] === true, `${name}, lie ${i}`);
            } catch (error) {
                assert(error instanceof GLib.Error && error.domain === GLib.quark_from_string('cal-error-quark'),
                    `${name}, lie ${i}: ${error}`);
            }
            pokeAll(backend);
        });
    }
};

tests['throws'] = () => {
    const fail = () => {
        throw new TypeError('hello');
    };
    for (const [name, values] of Object.entries(FALLIBLE)) {
        const error = assertFails(Cal.Error.BACKEND, () => makeLiar(name, fail)[name](...values));
        assert(error.message.endsWith(`vfunc_${name}() threw TypeError: hello`), error.message);
    }
};

tests['recursion'] = () => {
    for (const [name, values] of Object.entries(FALLIBLE)) {
        const backend = makeLiar(name, function (...given) {
            return this[name](...given);
        });
        assertFails(Cal.Error.BACKEND, () => backend[name](...values));
        pokeAll(backend);
    }
};

run(tests);
