// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Backends written in JavaScript that are called on another thread, which gjs
// cannot do: it says so on the terminal, returns nothing, and sets no error.

import Cal from 'gi://Cal?version=1.0';
import CalTest from 'gi://CalTest?version=1.0';
import GLib from 'gi://GLib';
import GObject from 'gi://GObject';

const DAY = 2451545;

// A calendar of years of 100 days, of one month.
const Hundred = GObject.registerClass(
class Hundred extends Cal.Backend {
    _init(properties) {
        super._init({kind: Cal.Kind.OTHER, ...properties});
        this.nCalls = 0;
    }

    vfunc_julian_day_to_date(day) {
        this.nCalls++;
        const year = Math.floor(day / 100);
        return [true, year, 1, day - 100 * year + 1];
    }

    vfunc_date_to_julian_day(year, month, day) {
        return [true, 100 * year + day - 1];
    }

    vfunc_get_months_in_year(_year) {
        return 1;
    }

    vfunc_get_days_in_month(_year, _month) {
        return 100;
    }

    vfunc_is_leap_year(_year) {
        return false;
    }
});

let n = 0;
let failed = false;

function check(truth, what) {
    n++;
    failed ||= !truth;
    print(`${truth ? 'ok' : 'not ok'} ${n} ${what}`);
}

function codeOf(call) {
    try {
        call();
    } catch (error) {
        return error instanceof GLib.Error && error.matches(Cal.Error, error.code) ? error.code : -1;
    }
    return null;
}

function checkHere(backend, what) {
    const date = Cal.Date.new_from_julian_day(backend, DAY);
    check(date.get_year() === 24515 && date.get_day() === 46, `${what} works here`);
}

const own = new Hundred({id: 'own'});
check(codeOf(() => CalTest.convert_elsewhere(own, DAY)) === Cal.Error.WRONG_THREAD,
    'a backend of this thread is not called elsewhere');
check(own.nCalls === 0, 'nor is any of its functions');
checkHere(own, 'it still');
check(codeOf(() => CalTest.convert_elsewhere(own, DAY)) === Cal.Error.WRONG_THREAD,
    'nor afterwards');

// It promises what JavaScript cannot keep.
const liar = new Hundred({id: 'liar', thread_safe: true});
check(codeOf(() => CalTest.convert_elsewhere(liar, DAY)) === Cal.Error.BACKEND,
    'one that says it is thread-safe gets an error');
checkHere(liar, 'it still');
check(codeOf(() => CalTest.convert_elsewhere(liar, DAY)) === Cal.Error.BACKEND,
    'and gets one again, whatever is known by now');

const gregorian = Cal.Backend.lookup('gregory');
check(CalTest.convert_elsewhere(gregorian, DAY), 'a built-in one works elsewhere');

// References come and go there.
const registry = Cal.Registry.get_default();
registry.register(own);
check(CalTest.drop_elsewhere(own), 'a reference is dropped elsewhere');
checkHere(Cal.Backend.lookup('own'), 'the backend');
registry.unregister(own);
check(CalTest.drop_elsewhere(own), 'and another one when it is unregistered');
checkHere(own, 'it still');

print(`1..${n}`);
if (failed)
    imports.system.exit(1);
