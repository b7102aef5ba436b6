// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Cal as JavaScript has it: the built-in calendars, and calendars written in
// JavaScript.
//
// Ones that lie are in test-backend.js, and what is called on another thread in
// test-threads.js.

import Cal from 'gi://Cal?version=1.0';
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import GObject from 'gi://GObject';
import System from 'system';

import {
    J2000, Plain, WithEra, assert, assertEqual, assertFails, assertThrows, makeHostile, poke, run,
} from './checks.js';

// 22 November 2026 of the Gregorian calendar.
const DAY = 2461367;

const registry = Cal.Registry.get_default();
const gregorian = Cal.Backend.lookup('gregory');
const hebrew = Cal.Backend.lookup('hebrew');

const tests = {};

tests['lookup'] = () => {
    for (const name of ['gregory', 'GREGORY', 'Gregorian', 'gREGORIAN']) {
        assert(Cal.Backend.lookup(name) === gregorian);
        assert(registry.lookup(name) === gregorian);
    }
    assert(registry.get_backend(Cal.System.GREGORIAN) === gregorian);
    assert(new Cal.Registry() === registry);
    for (const name of ['', 'gregory ', 'no-such-calendar', 'grégorien', 'x'.repeat(10000)])
        assertFails(Cal.Error.UNKNOWN_CALENDAR, () => Cal.Backend.lookup(name));
    const error = assertFails(Cal.Error.UNKNOWN_CALENDAR, () => Cal.Backend.lookup('islamic'));
    assert(error.message.includes('islamic-civil'));
    assertFails(Cal.Error.OUT_OF_RANGE, () => registry.get_backend(Cal.System.CUSTOM));
    for (const wrong of [null, undefined, {}, gregorian])
        assertThrows(() => Cal.Backend.lookup(wrong));
    for (const wrong of [null, undefined, 'gregory', {}, registry])
        assertThrows(() => Cal.Date.new(wrong, 2026, 1, 1));
    assertThrows(() => new Cal.Backend());
};

tests['properties'] = () => {
    assertEqual([hebrew.id, hebrew.get_id(), gregorian.aliases], ['hebrew', 'hebrew', ['gregorian']]);
    assertEqual(hebrew.get_system(), Cal.System.HEBREW);
    assertEqual(hebrew.kind, Cal.Kind.LUNISOLAR);
    assertEqual(hebrew.get_day_start(), Cal.DayStart.SUNSET);
    assertEqual([hebrew.is_solar(), hebrew.is_lunisolar()], [false, true]);
    assertEqual(hebrew.get_range(), [true, Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX]);
    assert(hebrew.is_thread_safe() && !new Plain().is_thread_safe());
};

tests['cycles'] = () => {
    const weton = Cal.Cycle.lookup('Weton');
    const day = Cal.Date.new_from_string('1945-08-17');

    assert(Cal.Cycle.list_ids().includes('weton'));
    assertEqual([weton.get_id(), weton.get_unit(), weton.get_length()], ['weton', Cal.CycleUnit.DAY, 35]);
    assertEqual([weton.get_value(day), weton.get_name('en', 6, Cal.NameWidth.WIDE)], [6, 'Friday Legi']);
    assert(weton.next(6, day).equal(day) && weton.equal(Cal.Cycle.lookup('weton')));
    assertEqual(`${weton.next(5, day)}`, '1945-09-20');
    assertEqual(Cal.Backend.lookup('chinese').get_cycles().map(cycle => cycle.get_id()),
        ['sexagenary-year', 'zodiac', 'sexagenary-day']);
    assertEqual(gregorian.get_cycles(), []);
    assertEqual(Cal.Cycle.lookup('ekawara').get_value(Cal.Date.new_from_string('2024-04-09')), 0);

    for (const value of [0, -1, 36]) {
        assertFails(Cal.Error.OUT_OF_RANGE, () => weton.next(value, day));
        assertFails(Cal.Error.OUT_OF_RANGE, () => weton.get_name('en', value, Cal.NameWidth.WIDE));
    }
    assertFails(Cal.Error.UNKNOWN_CYCLE, () => Cal.Cycle.lookup('chinese'));
    for (const wrong of [1.5, '6', null, 2 ** 31])
        assertThrows(() => weton.next(wrong, day));
    for (const wrong of [null, undefined, {}, 6])
        assertThrows(() => weton.get_value(wrong));
};

tests['conversions'] = () => {
    assertEqual(gregorian.julian_day_to_date(J2000), [true, 2000, 1, 1]);
    assertEqual(gregorian.date_to_julian_day(2000, 1, 1), [true, J2000]);
    assert(gregorian.is_valid_date(2024, 2, 29) && !gregorian.is_valid_date(2026, 2, 29));
    assertEqual([hebrew.is_leap_year(5784), hebrew.get_days_in_year(5784)], [true, 383]);
    assertEqual(hebrew.get_month_code(5784, 6), 'M05L');
    assertEqual(hebrew.get_month_for_code(5784, 'M05L', Cal.Overflow.REJECT), [true, 6]);
    assertFails(Cal.Error.UNKNOWN_MONTH_CODE,
        () => hebrew.get_month_for_code(5785, 'M99', Cal.Overflow.REJECT));
    assert(hebrew.validate(DAY - 400, DAY + 400));
};

tests['names'] = () => {
    const wide = [Cal.NameWidth.WIDE, Cal.NameContext.FORMAT];
    assertEqual(gregorian.get_month_name('en', 2026, 11, ...wide), 'November');
    assertEqual(gregorian.get_weekday_name('en', 7, ...wide), 'Sunday');
    assertFails(Cal.Error.INVALID_DATE, () => gregorian.get_month_name(null, 2026, 13, ...wide));
};

tests['eras'] = () => {
    assertEqual(gregorian.get_eras().map(era => era.get_code()).sort(), ['bce', 'ce']);
    const [, day] = gregorian.date_to_julian_day(-43, 3, 15);
    assertEqual(gregorian.get_era_for_day(day), [true, 'bce', 44]);
    assertEqual(gregorian.get_year_for_era('BC', 44), [true, -43]);
    assertFails(Cal.Error.UNKNOWN_ERA, () => gregorian.get_year_for_era('reiwa', 1));

    const era = Cal.Era.new('js', ['script'], Cal.EraKind.OFFSET, 1991, J2000, J2000 + 1);
    assert(era instanceof Cal.Era && era.matches('SCRIPT'));
    assertEqual([era.get_code(), era.get_aliases(), era.get_last_day()], ['js', ['script'], J2000 + 1]);
    assertFails(Cal.Error.INVALID_NAME, () => Cal.Era.new('', null, Cal.EraKind.EPOCH, 1, 0, 1));
};

tests['dates'] = () => {
    const date = Cal.Date.new(gregorian, 2026, 11, 22);
    assert(date instanceof Cal.Date && date.get_backend() === gregorian);
    assertEqual([date.get_year(), date.get_month(), date.get_day()], [2026, 11, 22]);
    assertEqual([date.get_julian_day(), date.get_day_of_week(), date.get_day_of_year()],
        [DAY, 7, 326]);
    assertEqual([date.get_month_code(), date.is_leap_month(), date.get_era(), date.get_era_year()],
        ['M11', false, 'ce', 2026]);
    const persian = date.to_backend(Cal.Backend.lookup('jalali'));
    assertEqual([persian.get_year(), persian.get_month(), persian.get_day()], [1405, 9, 1]);
    assertFails(Cal.Error.INVALID_DATE, () => Cal.Date.new(gregorian, 2026, 2, 29));
    assertFails(Cal.Error.INVALID_DATE, () => new Cal.Date(gregorian, 2026, 2, 29));

    const same = new Cal.Date(gregorian, 2026, 11, 22);
    const later = Cal.Date.new_from_julian_day(gregorian, DAY + 1);
    assert(date.equal(same) && !date.equal(later) && !date.equal(persian));
    assert(date.compare(same) === 0 && date.compare(later) < 0 && date.compare(persian) === 0);
    assertEqual(date.hash(), same.hash());

    const utc = GLib.TimeZone.new_utc();
    const time = date.to_date_time(utc);
    assertEqual(time.format('%F'), '2026-11-22');
    assertEqual(Cal.Date.new_from_date_time(hebrew, time).get_julian_day(), DAY);
    assertEqual(Cal.Date.new_from_gdate(hebrew, date.to_gdate()).get_julian_day(), DAY);
    assert(Cal.Date.new_today(hebrew, utc).get_julian_day() > J2000);
};

tests['numbers'] = () => {
    for (const day of [Cal.JULIAN_DAY_MIN, Cal.JULIAN_DAY_MAX])
        assertEqual(Cal.Date.new_from_julian_day(gregorian, day).get_julian_day(), day);
    assertEqual(Cal.Date.new_from_julian_day(gregorian, BigInt(DAY)).get_julian_day(), DAY);
    for (const day of [Cal.JULIAN_DAY_MAX + 1, DAY + 2 ** 32, 2 ** 53, 2 ** 53 + 2,
        2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n), -(2 ** 63)]) {
        const error = assertFails(Cal.Error.OUT_OF_RANGE,
            () => Cal.Date.new_from_julian_day(gregorian, day));
        assert(error.message.includes(String(BigInt(day))), error.message);
    }
    for (const day of [2 ** 63, 2n ** 63n, 2n ** 64n + BigInt(DAY), NaN, 1.5, '2451545', null])
        assertThrows(() => Cal.Date.new_from_julian_day(gregorian, day));

    for (const day of [2 ** 63, 2n ** 63n, -(2n ** 63n) - 1n, 1e300]) {
        const error = assertThrows(() => gregorian.get_day_of_week(day));
        assert(error instanceof RangeError && error.message.startsWith('julian_day is '), error);
    }
    for (const index of [-1, 2 ** 32])
        assert(assertThrows(() => gregorian.dup_era(index)) instanceof RangeError);

    for (const year of [2 ** 31, 2 ** 40, -(2 ** 40), 2 ** 32 + 2026]) {
        assert(assertThrows(() => Cal.Date.new(gregorian, year, 1, 1)) instanceof RangeError);
        assert(assertThrows(() => new Cal.Date(gregorian, year, 1, 1)) instanceof RangeError);
        assert(assertThrows(() => gregorian.is_leap_year(year)) instanceof RangeError);
    }
    for (const year of [1.5, NaN, Infinity, '2026', null, undefined, true, {}, 2026n])
        assert(assertThrows(() => Cal.Date.new(gregorian, year, 1, 1)) instanceof TypeError);
    for (const year of [2 ** 31 - 1, -(2 ** 31), 1000000])
        assertFails(Cal.Error.OUT_OF_RANGE, () => Cal.Date.new(gregorian, year, 1, 1));
};

// What each function of the library that takes integers or members of enumerations
// says of what is neither: the list in the override is whole.
tests['every-number'] = () => {
    const [, bytes] = GLib.file_get_contents(GLib.getenv('CAL_GIR'));
    const gir = new TextDecoder().decode(bytes);
    const enums = [...gir.matchAll(/<enumeration name="(\w+)"/g)].map(([, name]) => name);
    const integer = new RegExp(`<type name="(gu?int(8|16|32|64)?|${enums.join('|')})"`);
    let nNumbers = 0;

    const types = /<(class|record) name="(\w+)"[^]*?>([^]*?)<\/\1>/g;

    for (const [, , type, members] of
        [...gir.matchAll(types), ['', '', '', gir.replace(types, '')]]) {
        for (const [, kind, name, attributes, body] of members.matchAll(
            /<(constructor|method|function) name="(\w+)"([^>]*)>([^]*?)<\/\1>/g)) {
            if (attributes.includes('introspectable="0"'))
                continue;
            const inputs = [...body.matchAll(/<parameter name="(\w+)"([^>]*)>([^]*?)<\/parameter>/g)]
                .filter(([, , how]) => !how.includes('direction="out"'));
            const isNumber = inputs.map(([, , , what]) =>
                !what.includes('<array') && integer.test(what));
            const isFloat = inputs.map(([, , , what]) => what.includes('<type name="gdouble"'));
            const holder = kind === 'method' ? Cal[type].prototype : Cal[type] ?? Cal;

            inputs.forEach(([, input], i) => {
                if (!isNumber[i])
                    return;
                for (const wrong of [1.5, NaN, Infinity, '1', null, undefined, true, {}]) {
                    const shown = typeof wrong === 'string' ? `"${wrong}"` : wrong;
                    const values = isNumber.map((is, j) => is ? j === i ? wrong : 1 : isFloat[j] ? 1 : null);
                    const error = assertThrows(() => holder[name].apply(null, values));
                    assert(error instanceof TypeError &&
                        error.message === `${input} is ${shown}, which is not an integer`,
                    `${type}.${name}: ${error.message}`);
                }
                nNumbers++;
            });
        }
    }
    assert(nNumbers > 90, `found only ${nNumbers} numbers`);
};

tests['number-properties'] = () => {
    for (const wrong of [1.5, NaN, '1', null, undefined, {}]) {
        for (const name of ['first_year', 'firstYear', 'first-year', 'style']) {
            const error = assertThrows(() => new Cal.Formatter({[name]: wrong}));
            assert(error instanceof TypeError, `${name} ${wrong}: ${error}`);
        }
        for (const name of ['kind', 'day_start', 'dayStart', 'day-start']) {
            const error = assertThrows(() => new Plain('js-wrong', {[name]: wrong}));
            assert(error instanceof TypeError, `${name} ${wrong}: ${error}`);
        }
    }
    assert(assertThrows(() => new Cal.Formatter({first_year: 2 ** 32})) instanceof RangeError);
    assertEqual(new Cal.Formatter({first_year: 1950}).firstYear, 1950);
    assertEqual(new Plain('js-day', {dayStart: Cal.DayStart.SUNSET}).dayStart, Cal.DayStart.SUNSET);
};

tests['arrays'] = () => {
    const days = new GLib.Bytes(new Uint8Array(new Int32Array([J2000, DAY]).buffer));
    const results = gregorian.julian_days_to_dates_bytes(days).slice(-3);
    const [years, months, monthDays] = results.map(b => b.toArray().slice().buffer);
    assertEqual([...new Int32Array(years)], [2000, 2026]);
    assertEqual([...new Int8Array(months)], [1, 11]);
    assertEqual([...new Int16Array(monthDays)], [1, 22]);
    assert(gregorian.dates_to_julian_days_bytes(...results).equal(days));
    const bad = new GLib.Bytes(new Uint8Array(new Int32Array([J2000, 2 ** 31 - 1]).buffer));
    assertFails(Cal.Error.OUT_OF_RANGE, () => gregorian.julian_days_to_dates_bytes(bad));
};

tests['version'] = () => {
    assertEqual(Cal.get_version(), Cal.VERSION_S);
};

tests['no-internal-names'] = () => {
    // test-sky.js has those of the sky.
    assertEqual(Object.keys(Cal).filter(name => !name.startsWith('sky_')).sort(), [
        'Accuracy', 'AnniversaryRule', 'Annotation', 'Ayanamsha', 'Backend', 'BackendClass',
        'CrescentBackend', 'CrescentBackendClass', 'CrescentCriterion', 'CutoverBackend', 'CutoverBackendClass', 'Cycle', 'CycleUnit', 'Date', 'DateFields', 'DateRange', 'DayCount', 'DayLabel',
        'DayPart', 'DayStart', 'Era', 'EraKind', 'Error', 'Formatter',
        'FormatterClass', 'GridDay', 'GridDayClass', 'GridEra', 'GridEraClass', 'GridMonth', 'GridMonthClass',
        'HinduBackend', 'HinduBackendClass', 'HinduMonthScheme', 'HinduRule', 'HinduSky',
        'JULIAN_DAY_MAX', 'JULIAN_DAY_MIN', 'JULIAN_DAY_NONE', 'Kind', 'LabelWhich',
        'LeapMonthConstrain', 'MAJOR_VERSION',
        'MICRO_VERSION', 'MINOR_VERSION', 'MonthDay', 'MonthGrid', 'MonthGridClass', 'MoonPhase', 'NameContext', 'NameTable', 'NameWidth',
        'Observance', 'Overflow', 'Part', 'PartKind', 'PartSource', 'Period', 'Place', 'Reader', 'ReaderClass', 'Recurrence', 'RecurrenceFields',
        'RecurrenceIterator', 'RecurrenceSet', 'Registry', 'RegistryClass',
        'RetailBackend', 'RetailBackendClass', 'RetailEnd', 'RetailPattern', 'RoundingMode', 'Season', 'Skip',
        'Style', 'System', 'TableBackend', 'TableBackendClass',
        'TabularIslamicBackend', 'TabularIslamicBackendClass', 'TextDirection',
        'TibetanBackend', 'TibetanBackendClass', 'TibetanLeap', 'Unit', 'VERSION_S',
        'VagueYearBackend', 'VagueYearBackendClass', 'cycle_list_ids', 'cycle_lookup',
        'error_dup_readings', 'error_quark', 'get_version', 'locale_get_first_weekday', 'locale_get_minimal_days',
        'locale_get_numbering_system', 'locale_get_preferred_calendars', 'locale_get_text_direction',
        'locale_get_weekend', 'locale_is_known', 'locale_is_weekend',
        'observance_get_traditions', 'observance_list', 'observance_list_tradition', 'place_list_names', 'place_lookup',
        'recurrence_split_times',
    ]);
};

tests['registry'] = () => {
    const heard = [];
    const handlers = ['registered', 'unregistered'].map(
        signal => registry.connect(signal, (_, b) => heard.push([signal, b.get_id()])));
    const backend = new Plain('js-aliased', {aliases: ['js_plain.other', 'Js Plain']});

    registry.register(backend);
    assertEqual(backend.get_system(), Cal.System.CUSTOM);
    registry.add_alias(backend, 'js-late');
    for (const name of ['js-aliased', 'JS-ALIASED', 'js_PLAIN.other', 'js plain', 'Js-Late'])
        assert(registry.lookup(name) === backend);
    assertEqual(registry.list_names(backend),
        ['js-aliased', 'js_plain.other', 'Js Plain', 'js-late']);
    const names = registry.list_ids();
    assert(names.includes('js-aliased') && !names.includes('js-late'));
    assertEqual(names, names.slice().sort());
    const list = registry.list_backends();
    assert(list instanceof Gio.ListModel && list.get_n_items() === names.length);
    assert([...Array(list.get_n_items()).keys()].some(i => list.get_item(i) === backend));

    const duplicate = Cal.Error.DUPLICATE;
    assertFails(duplicate, () => registry.register(backend));
    assertFails(duplicate, () => registry.register(new Plain('JS-Aliased')));
    assertFails(duplicate, () => registry.register(new Plain('js-new', {aliases: ['x-a', 'JALALI']})));
    assertFails(duplicate, () => registry.add_alias(backend, 'Hebrew'));
    assertFails(Cal.Error.UNKNOWN_CALENDAR, () => registry.lookup('x-a'));
    assertEqual(registry.list_ids(), names);

    const other = new Plain('JS-Aliased');
    assertFails(Cal.Error.INCONSISTENT, () => registry.replace(backend, new Plain('js-other')));
    registry.replace(backend, other);
    assertEqual(registry.list_names(other), ['JS-Aliased', 'js-late']);
    registry.replace(other, backend);
    assertEqual(heard.splice(1).map(([signal, id]) => `${signal} ${id}`), [
        'unregistered js-aliased', 'registered JS-Aliased',
        'unregistered JS-Aliased', 'registered js-aliased',
    ]);

    const date = Cal.Date.new(backend, 7, 7, 7);
    registry.unregister(backend);
    for (const name of ['js-aliased', 'js plain', 'js-late'])
        assertFails(Cal.Error.UNKNOWN_CALENDAR, () => registry.lookup(name));
    assertFails(Cal.Error.UNKNOWN_CALENDAR, () => registry.unregister(backend));
    assertEqual(heard, [['registered', 'js-aliased'], ['unregistered', 'js-aliased']]);
    // Whoever holds it goes on using it.
    assert(date.get_backend() === backend);
    assertEqual(date.to_backend(gregorian).get_julian_day(), 2706);
    assertEqual(Cal.Date.new(backend, 7, 7, 8).get_julian_day(), 2707);
    handlers.forEach(handler => registry.disconnect(handler));
};

tests['readings'] = () => {
    const message = '“1 Tagu” can be read as 2026-04-17[u-ca=js-plain], 2027-04-16';
    const thrown = new GLib.Error(Cal.Error, Cal.Error.AMBIGUOUS, message);
    const backend = new (GObject.registerClass(class JsAmbiguous extends Plain {
        vfunc_date_to_julian_day() {
            throw thrown;
        }
    }))('js-ambiguous');

    for (const error of [thrown, assertFails(Cal.Error.AMBIGUOUS, () => Cal.Date.new(backend, 7, 7, 7))])
        assertEqual(Cal.Error.dup_readings(error), ['2026-04-17[u-ca=js-plain]', '2027-04-16']);
    assert(Cal.Error.dup_readings(new GLib.Error(Cal.Error, Cal.Error.PARSE, message)) === null);
};

tests['refused'] = () => {
    assertFails(Cal.Error.PERMANENT, () => registry.unregister(gregorian));
    for (const name of ['', '1st', 'été', 'a b', 'x'.repeat(65)]) {
        const backend = new Plain(name);
        assertFails(Cal.Error.INVALID_NAME, () => registry.register(backend));
        assertFails(Cal.Error.INVALID_NAME, () => Cal.Date.new(backend, 1, 2, 3));
        assertFails(Cal.Error.INVALID_NAME, () => backend.get_range());
    }
    assertEqual(new Plain('a\u202e').get_id(), 'a<U+202E>');
    poke(new Plain(null));
};

tests['subclass'] = () => {
    const backend = new Plain();
    registry.register(backend);
    assert(backend.validate(J2000 - 800, J2000 + 800));
    const date = Cal.Date.new_from_julian_day(Cal.Backend.lookup('JS-plain'), J2000);
    assertEqual([date.get_year(), date.get_month(), date.get_day()], [6809, 11, 6]);
    assertFails(Cal.Error.INVALID_DATE, () => Cal.Date.new(backend, 1, 13, 1));
    assertFails(Cal.Error.INVALID_DATE, () => Cal.Date.new(backend, 1, 1, 31));
    registry.unregister(backend);

    const ruled = Cal.Date.new(new WithEra(), 7, 1, 1);
    assertEqual([ruled.get_era(), ruled.get_era_year()], ['js', 7]);
    assertEqual(ruled.get_backend().get_year_for_era('SCRIPT', 7), [true, 7]);
};

tests['collected-while-registered'] = () => {
    (() => registry.register(new Plain('js-kept')))();
    System.gc();
    System.gc();
    const date = (() => {
        const backend = registry.lookup('js-kept');
        assertEqual(backend.mark, 'mark of js-kept');
        assertEqual(Cal.Date.new_from_julian_day(backend, 0).get_year(), 0);
        registry.unregister(backend);
        return Cal.Date.new(backend, 5, 5, 5);
    })();
    System.gc();
    assertEqual(date.get_backend().mark, 'mark of js-kept');
    assertEqual(date.get_backend().get_months_in_year(5), 12);
};

tests['reenters'] = () => {
    const backend = makeHostile('julian_day_to_date', function (day) {
        const inner = new Plain('js-inner');
        registry.register(inner);
        assert(registry.lookup('JS-INNER') === inner);
        registry.add_alias(inner, 'js-inner-alias');
        registry.list_backends();
        registry.unregister(inner);
        assert(registry.list_ids().includes('js-outer'));
        return Plain.prototype.vfunc_julian_day_to_date.call(this, day);
    }, 'js-outer');
    registry.register(backend);
    assertEqual(Cal.Date.new_from_julian_day(backend, J2000).get_year(), 6809);
    registry.unregister(backend);
};

tests['recursion'] = () => {
    const backend = makeHostile('get_months_in_year', function (year) {
        return this.get_months_in_year(year);
    });
    assertThrows(() => backend.get_months_in_year(6809));
};

tests['dropped-during-call'] = () => {
    (() => registry.register(makeHostile('julian_day_to_date', function (day) {
        if (registry.list_ids().includes('js-dropped'))
            registry.unregister(this);
        System.gc();
        return Plain.prototype.vfunc_julian_day_to_date.call(this, day);
    }, 'js-dropped')))();
    System.gc();
    const date = Cal.Date.new_from_julian_day(registry.lookup('js-dropped'), J2000);
    System.gc();
    assert(!registry.list_ids().includes('js-dropped'));
    assertEqual([date.get_backend().get_id(), date.get_day()], ['js-dropped', 6]);
};

const Named = GObject.registerClass(class Named extends Plain {
    vfunc_dup_names() {
        this.asked = (this.asked ?? 0) + 1;
        return this.names ?? null;
    }
});

tests['names'] = () => {
    const names = Cal.NameTable.new();
    const {WIDE} = Cal.NameWidth;
    const backend = new Named('js-named');

    assert(names.add_month('fr', 'M01', WIDE, 'neige'));
    assert(names.add_weekday('fr', 1, WIDE, 'jour de la Lune'));
    assert(names.add_spelling('fr', Cal.PartKind.MONTH, 'M01', 'neiges'));
    assertFails(Cal.Error.UNKNOWN_MONTH_CODE, () => names.add_month('fr', 'M1', WIDE, 'gel'));
    assertFails(Cal.Error.DUPLICATE, () => names.add_month('fr', 'M02', WIDE, 'Neige'));
    assertFails(Cal.Error.INVALID_NAME, () => names.add_display_name('fr', ''));
    assertThrows(() => names.add_weekday('fr', 1.5, WIDE, 'gel'));

    backend.names = names;
    const formatter = Cal.Formatter.new_for_pattern('fr-CA', backend, 'd MMMM y');
    const date = Cal.Date.new(backend, 5, 1, 7);
    assertEqual(formatter.format(date), '7 neige 5');
    assert(formatter.parse('7 Neiges 5').equal(date));
    assertEqual(formatter.format(Cal.Date.new(backend, 5, 2, 7)), '7 Month 2 5');
    assert(backend.dup_names().equal(names));
    assertEqual(backend.asked, 1);
    assertFails(Cal.Error.PERMANENT, () => names.add_display_name('en', 'Later'));

    assertEqual(new Named('js-named').dup_names(), null);
    assertEqual(gregorian.dup_names(), null);
};

tests['place'] = () => {
    const place = Cal.Place.new(21.4225, 39.8262, 277, GLib.TimeZone.new_identifier('+03:00'));

    assertEqual([place.get_latitude(), place.get_longitude(), place.get_elevation()], [21.4225, 39.8262, 277]);
    assertEqual(place.get_time_zone().get_offset(0), 10800);
    assertEqual(Cal.Place.new(0, 0, 0, null).get_time_zone(), null);
    assert(!place.equal(Cal.Place.new(21.4225, 39.8262, 277, null)));
    for (const wrong of [[91, 0, 0], [0, 181, 0], [0, 0, 29032], [NaN, 0, 0], [0, Infinity, 0]])
        assertFails(Cal.Error.OUT_OF_RANGE, () => Cal.Place.new(...wrong, null));
};

tests['signal-handlers'] = () => {
    const handler = registry.connect('registered', (r, backend) => r.unregister(backend));
    registry.register(new Plain('js-unwanted'));
    registry.disconnect(handler);
    assert(!registry.list_ids().includes('js-unwanted'));
};

// One is registered when the program ends, and dates of it are held.
const atExit = new Plain('js-exit');
registry.register(atExit);
globalThis.kept = Cal.Date.new(atExit, 1, 2, 3);

run(tests);
