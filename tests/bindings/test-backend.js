// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Calendars written in JavaScript that throw, or return what they should not.

import Cal from 'gi://Cal?version=1.0';
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import GObject from 'gi://GObject';

import {
    ARGUMENTS, J2000, Plain, assert, assertEqual, assertFails, assertThrows, makeHostile, poke, run,
} from './checks.js';

// What is not an error of GLib is written to the log, too, which would end the program.
const logged = [];
const realLogError = globalThis.logError;
globalThis.logError = error => {
    // The one of gjs takes objects only.
    if (Object(error) !== error)
        throw new Error('Must pass an exception and optionally a message to logError()');
    logged.push(error);
};

// The days that are asked first, to learn whether the calendar knows its range.
const ENDS = [Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX];

// A backend of which one function does this for all but the ends of its range.
function makeFaulty(name, fault) {
    return makeHostile(name, function (...given) {
        if (ENDS.includes(given[0]))
            return Plain.prototype[`vfunc_${name}`].call(this, ...given);
        return fault();
    });
}

function assertBroken(name, fault, what) {
    const backend = makeFaulty(name, fault);
    const error = assertThrows(() => backend[name](...ARGUMENTS[name]));

    assert(error instanceof GLib.Error && error.matches(Cal.Error, Cal.Error.BACKEND),
        `${name}, ${what}: ${error}`);
    assert(error.message.length < 300, error.message);
    poke(backend);
    return error;
}

class Own extends Error {}

class Unreadable extends Error {
    toString() {
        throw this;
    }

    get message() {
        throw this;
    }
}

class Spoilt extends Error {
    get message() {
        throw 'spoilt';
    }

    get stack() {
        throw 'spoilt';
    }

    get name() {
        throw 'spoilt';
    }
}

// An error of GLib that says something else than it is.
function makeSpoilt(name, value) {
    return Object.defineProperty(new GLib.Error(Cal.Error, 1, 'spoilt'), name, {value});
}

function makeRevoked() {
    const {proxy, revoke} = Proxy.revocable([true, 6809, 11, 6], {});
    revoke();
    return proxy;
}

const THROWN = [
    new Error('hello'), new TypeError('hello'), new RangeError('hello'), new Own('hello'),
    new Unreadable(), new Error('a\0b'), new Error('\ud800'), 'hello', '', 5, NaN, 7n, null, undefined, true, {}, {name: 5, message: []},
    [], () => 5, Symbol('hello'), Object.create(null), new Proxy({}, {get: () => 5}),
    Object.create(GLib.Error.prototype), Object.create(Cal.Error.prototype),
    Object.create(new GLib.Error(Cal.Error, 1, 'hello')), new Proxy(new GLib.Error(Cal.Error, 1, 'hello'), {}),
    new Spoilt(), makeRevoked(), Symbol(), Infinity, -0, false, 2n ** 70n, 'x'.repeat(1000000), 'a\0b', '\ud800',
    makeSpoilt('code', 2 ** 40), makeSpoilt('code', 2 ** 31), makeSpoilt('code', 1.5), makeSpoilt('code', 1n),
    makeSpoilt('domain', 0), makeSpoilt('domain', 2 ** 40), makeSpoilt('domain', 'cal'),
    makeSpoilt('message', 5), makeSpoilt('message', 'a\0b'), makeSpoilt('message', undefined),
];

const loop = [];
loop.push(loop);

// None of these is a number, a name, a truth, or as many values as there should be.
const GARBAGE = [
    null, undefined, {}, [], [true], [true, 1, 1, 1, 1], [[]], loop, Symbol('x'), 7n, () => 5,
    new Date(0), Object.create(null), new Proxy({}, {}), makeRevoked(), 1.5,
    new Proxy([true, 6809, 11, 6], {
        get() {
            throw 5;
        },
    }), NaN, Infinity, [true, 1.5],
];

const LIES = {
    julian_day_to_date: [
        true, false, 7, 'date', [false, 6809, 11, 6], [true, 1, 1], [true, null, 1, 1],
        [true, 'x', 1, 1], [true, '6809', 11, 6], [true, 2 ** 40, 1, 1], [true, NaN, 1, 1],
        [true, 6809.5, 11, 6], [true, 0, 0, 0], [true, 6809, 13, 1], [true, 6809, 11, 31],
        [true, 6809, 11, 7], [true, 2 ** 31 - 1, 11, 6], [true, -(2 ** 31), 11, 6],
        [true, 6809, 2 ** 31 - 1, 6], [true, 6809, 11, -(2 ** 31)], [true, 6809, 11, 6, 1],
        [true, 6809n, 11, 6], [1, 6809, 11, 6], [undefined, 6809, 11, 6], [6809, 11, 6],
        {0: true, 1: 6809, 2: 11, 3: 6, length: 4},
    ],
    date_to_julian_day: [
        true, 7, 'day', [true, null], [true, 'x'], [true, NaN], [true, 2 ** 63], [true, 2n ** 64n],
        [true, 2n ** 63n - 1n], [true, -(2n ** 63n)], [true, J2000 + 1], [true, J2000 + 2 ** 32],
        [true, J2000 + 0.5], [true, String(J2000)], [false, J2000], [true, J2000, J2000],
        [J2000], J2000,
    ],
    get_range: [
        true, 7, 'range', [0, 5000000], [true, 5000000], [true, 5, 0], [false, 0, 5], [0, 5, true],
        [true, 2 ** 63, 5], [true, 0.5, 5], [true, '0', 5], [true, 0, 5, 6],
    ],
    get_months_in_year: [true, 'x', '12', 12.5, 0, -1, 13, 2 ** 40, 2 ** 32 + 12, [12]],
    get_days_in_month: [true, 'x', '30', 30.5, 0, -1, 31, 2 ** 40, 2 ** 32 + 30, [30]],
    get_month_code: [true, 7, '', 'M1', 'm01', 'ééé', 'M01'.repeat(1000), ['M11'], 'M11\0'],
    get_day_for_label: [true, 7, [true, 'x'], [true, 2 ** 63], [false, 5], [true, 5, 6]],
    get_day_of_week: [true, '7', 7.5, -1, 8, 2 ** 31 - 1, 2 ** 32 + 7, [7]],
    get_cyclic_year: [true, '43', 43.5, -1, 61, 2 ** 32 + 43],
    get_accuracy: [true, '0', 0.5, -1, 99, 2 ** 32],
    get_era_year: [true, 7, [true, 'x'], [true, 2 ** 31], [true, 7n], [false, 5], [true, 2 ** 31 - 1]],
    get_missing_days: [true, 7, [true, 5], [true, 5, -3], [true, 0, 3], [true, 31, 2], [false, 5, 2], [true, 5, '2']],
    is_leap_year: ['no', '', 0, 1],
    get_month_name: [true, 7, ['May'], 'May\0June', '\ud800'],
    get_weekday_name: [true, 7, ['Sunday'], 'Sun\0day', '\udc00'],
    get_era_name: [true, 7, 'AD\0', '\ud800'],
    get_cyclic_year_name: [true, 7, '\0', '\ud800x'],
};

const J2000_DATE = Cal.Date.new_from_julian_day(Cal.Backend.lookup('gregory'), J2000);

const tests = {};

tests['lies'] = () => {
    for (const [name, lies] of Object.entries(LIES))
        [...GARBAGE, ...lies].forEach((lie, i) => assertBroken(name, () => lie, `lie ${i}`));
};

tests['throws'] = () => {
    for (const name of Object.keys(ARGUMENTS)) {
        THROWN.forEach((thrown, i) => {
            logged.length = 0;
            const error = assertBroken(name, () => {
                throw thrown;
            }, `exception ${i}`);
            assert(error.message.includes(`vfunc_${name}() threw `), error.message);
            // What is not an object is logged as an error that names it.
            assert(logged.length > 0, `exception ${i}`);
            assert(logged.every(one => Object(thrown) === thrown ? one === thrown
                : one instanceof Error && error.message.endsWith(` threw ${one.message}`)),
            `exception ${i}`);
        });
    }

    const error = assertBroken('get_month_code', () => {
        throw new TypeError('hello');
    });
    assert(error.message.endsWith('vfunc_get_month_code() threw TypeError: hello'), error.message);
};

tests['messages'] = () => {
    for (const [value, shown] of [
        ['hello', '"hello"'], [8n, '8n'], [-8n, '-8n'], [5, '5'], [null, 'null'],
        [undefined, 'undefined'], [Symbol('x'), 'Symbol(x)'], [[8n, [null, '8']], '[8n,[null,"8"]]'],
        [loop, '[[[…]]]'],
    ]) {
        const thrown = assertBroken('get_month_code', () => {
            throw value;
        });
        assert(thrown.message.endsWith(`vfunc_get_month_code() threw ${shown}`), thrown.message);
        const returned = assertBroken('date_to_julian_day', () => value);
        assert(returned.message.includes(`vfunc_date_to_julian_day() returned ${shown}, `), returned.message);
    }

    for (const value of [8n, 8.5, '8']) {
        const error = assertThrows(() => J2000_DATE.add_days(value));
        assert(error.message === `days is ${value === 8n ? '8n' : JSON.stringify(value)}, which is not an integer`,
            error.message);
    }
    const error = assertThrows(() => Plain.prototype.get_day_of_week.call(new Plain(), 2n ** 63n));
    assert(error.message.startsWith(`julian_day is ${2n ** 63n}n, which is not`), error.message);
};

tests['throws-errors-of-glib'] = () => {
    const domain = GLib.quark_from_string('js-test');

    for (const [name, values] of Object.entries(ARGUMENTS)) {
        for (const thrown of [
            new GLib.Error(Gio.IOErrorEnum, Gio.IOErrorEnum.BUSY, 'mine'),
            new Gio.IOErrorEnum({code: Gio.IOErrorEnum.BUSY, message: 'mine'}),
            new Cal.Error({code: Cal.Error.DATA, message: 'mine'}),
            new GLib.Error(domain, 7, 'mine'), new GLib.Error(domain, 2 ** 31 - 1, 'mine'),
            new GLib.Error(domain, -(2 ** 31), ''),
            new Proxy(new GLib.Error(domain, 7, 'mine'), {get: (error, name) => error[name]}),
        ]) {
            const backend = makeFaulty(name, () => {
                throw thrown;
            });
            const error = assertThrows(() => backend[name](...values));
            assert(error instanceof GLib.Error && error.matches(thrown.domain, thrown.code),
                `${name}: ${error}`);
            assertEqual(error.message, thrown.message);
            poke(backend);
        }
    }
};

tests['what-is-right'] = () => {
    for (const [name, value] of [
        ['date_to_julian_day', [true, J2000]], ['date_to_julian_day', [true, BigInt(J2000)]],
        ['get_accuracy', Cal.Accuracy.APPROXIMATE], ['get_cyclic_year', 0],
        ['get_day_of_week', -0], ['is_leap_year', true],
    ]) {
        const result = makeFaulty(name, () => value)[name](...ARGUMENTS[name]);
        assertEqual(result, typeof value === 'object' ? [true, J2000] : value + 0 === 0 ? 0 : value);
    }
};

// gjs itself takes real arrays only.
tests['kinds-of-arrays'] = () => {
    class Own extends Array {
        * [Symbol.iterator]() {
            for (;;)
                yield 5;
        }
    }

    for (const make of [
        values => new Proxy(values, {}), values => Own.from(values), values => Object.freeze(values),
        values => new Proxy(values, {get: (array, name) => array[name]}),
    ]) {
        for (const [name, values] of [
            ['julian_day_to_date', [true, 6809, 11, 6]], ['date_to_julian_day', [true, J2000]],
            ['get_range', [true, 0, 5000000]],
        ]) {
            const result = makeFaulty(name, () => make([...values]))[name](...ARGUMENTS[name]);
            assertEqual(result, values);
        }
        assertEqual(makeHostile('get_authoritative_range', () => make([true, 5, 6]))
            .get_authoritative_range(), [true, 5, 6]);
    }

    assertBroken('date_to_julian_day', () => Own.from([true, J2000, 1]), 'too long');
    assertBroken('date_to_julian_day', () => Own.from([true, '1']), 'wrong');

    // What is read once is what was checked.
    let n = 0;
    const moody = new Proxy([true, J2000], {
        get: (array, name) => name === '1' && n++ > 0 ? 'later' : array[name],
    });
    const moodyBackend = makeFaulty('date_to_julian_day', () => {
        n = 0;
        return moody;
    });
    assertEqual(moodyBackend.date_to_julian_day(6809, 11, 6), [true, J2000]);
};

// The caller gets an error even if there is no stack left to report it with.
tests['recursion'] = () => {
    function recurse() {
        return recurse();
    }
    const error = assertBroken('get_month_code', recurse);
    assert(error.message.includes('vfunc_get_month_code() threw '), error.message);

    const backend = makeFaulty('is_leap_year', recurse);
    const results = [];
    function descend() {
        try {
            descend();
        } catch {
            try {
                results.push(backend.is_leap_year(6809));
            } catch (caught) {
                results.push(caught);
            }
        }
    }
    descend();
    assert(results.length > 0 && results.every(result => result instanceof Error || result instanceof GLib.Error));
};

// The errors of another backend pass through.
tests['through-another'] = () => {
    const inner = makeFaulty('get_month_code', () => {
        throw new Error('inner');
    });
    const outer = makeFaulty('get_month_code', () => inner.get_month_code(6809, 11));
    const error = assertFails(Cal.Error.BACKEND, () => outer.get_month_code(6809, 11));
    assert(error.message.includes('inner'), error.message);
};

// Functions are checked in whatever way the class is made.
tests['kinds-of-classes'] = () => {
    const Derived = GObject.registerClass(class Derived extends Plain {});
    const Again = GObject.registerClass(class AgainDerived extends Derived {
        vfunc_get_months_in_year(year) {
            return super.vfunc_get_months_in_year(year) + 0.5;
        }
    });
    assertEqual(new Derived().get_months_in_year(1), 12);
    assertFails(Cal.Error.BACKEND, () => new Again().get_months_in_year(1));
};

// The virtual functions of the library, and whether they can fail.
function listFunctions() {
    const [, bytes] = GLib.file_get_contents(GLib.getenv('CAL_GIR'));
    const gir = new TextDecoder().decode(bytes);

    return [...gir.matchAll(/<virtual-method name="(\w+)"([^>]*)>/g)]
        .map(([, name, attributes]) => [name, attributes.includes('throws="1"')]);
}

// The list in the override is whole.
tests['every-fallible-function'] = () => {
    const names = listFunctions().filter(([, fails]) => fails).map(([name]) => name);

    assertEqual(names.sort(), Object.keys(ARGUMENTS).sort());
    for (const name of names) {
        const error = assertBroken(name, () => Symbol('x'), 'symbol');
        assert(error.message.includes(`vfunc_${name}() returned Symbol(x)`), error.message);
    }
};

const messages = [];

// GLib lets nobody take the place of a writer, so the tests with one come last.
function collectMessages() {
    GLib.log_set_always_fatal(GLib.LogLevelFlags.LEVEL_ERROR);
    GLib.log_set_writer_func((_level, fields) => {
        messages.push(new TextDecoder().decode(fields.MESSAGE));
        return GLib.LogWriterOutput.HANDLED;
    });
}

// What is thrown is in the log.
tests['log-of-gjs'] = () => {
    collectMessages();
    globalThis.logError = realLogError;
    THROWN.forEach((thrown, i) => {
        messages.length = 0;
        assertBroken('get_days_in_month', () => {
            throw thrown;
        }, `exception ${i}`);
        assert(messages.some(message => message.includes('vfunc_get_days_in_month()')), `exception ${i}`);
    });
};

// gjs logs what the others throw, and answers 0 or nothing for them.
tests['every-infallible-function'] = () => {
    // Tables of names are asked for by formatters only.
    for (const [name] of listFunctions().filter(([name, fails]) => !fails && name !== 'dup_names')) {
        const values = {
            dup_cycle_id: [0],
            dup_day_label: [J2000],
            dup_day_name: [J2000, null, Cal.NameWidth.WIDE],
            dup_era: [0],
            dup_source_for_day: [J2000],
            dup_year_count: [0],
            get_display_name: [null],
        }[name] ?? [];
        const method = {dup_source_for_day: 'get_source_for_day'}[name] ?? name;
        for (const lie of [Symbol('x'), {}, 1.5, [true]]) {
            messages.length = 0;
            makeHostile(name, () => lie)[method](...values);
            assert(messages.some(message => message.includes(`vfunc_${name}() returned `)),
                `${name} returned ${String(lie)}`);
        }
    }
};

run(tests);
