// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// What the override adds to the types of Cal: properties, texts, JSON, plain objects,
// arguments that may be left out, Date, and errors by their class.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib';
import System from 'system';

import {Plain, assert, assertEqual, assertFails, assertThrows, run} from './checks.js';

const {CONSTRAIN, REJECT} = Cal.Overflow;

const gregorian = Cal.Backend.lookup('gregory');
const hebrew = Cal.Backend.lookup('hebrew');
const date = new Cal.Date(gregorian, 2026, 1, 31);
const adar = Cal.Date.new_from_native_string(hebrew, '5784-M05L-30');
const label = Cal.DayLabel.new_full(2026, 'M05', Cal.DayPart.DARK, 3, true, 0);
const place = Cal.Place.new(21.4225, 39.8262, 277);
const formatter = Cal.Formatter.new_for_pattern('en', hebrew, 'd MMMM y');

// One of each type.
const VALUES = {
    Backend: hebrew,
    Cycle: Cal.Cycle.lookup('weton'),
    Date: date,
    DateFields: Cal.DateFields.new(),
    DateRange: new Cal.DateRange(date, date.add({days: 9}), {weeks: 1}),
    DayLabel: label,
    Era: gregorian.get_eras()[0],
    Formatter: formatter,
    MonthDay: Cal.MonthDay.new_from_date(adar),
    NameTable: Cal.NameTable.new(),
    Observance: Cal.Observance.list('IL', date, date.add({days: 9}))[0],
    Part: formatter.format_parts(adar)[2],
    Period: new Cal.Period({years: -1, days: -3}),
    Place: place,
    Reader: new Cal.Reader({locale: 'de', backend: hebrew}),
    Recurrence: Cal.Recurrence.new_from_string('RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD'),
    Registry: Cal.Registry.get_default(),
};

const GOBJECTS = ['Backend', 'Formatter', 'Reader', 'Registry'];

const tests = {};

tests['texts'] = () => {
    assertEqual(Object.fromEntries(Object.entries(VALUES).map(([name, value]) => [name, `${value}`])), {
        Backend: 'hebrew',
        Cycle: 'weton',
        Date: '2026-01-31[u-ca=gregory]',
        DateFields: '[Cal.DateFields]',
        DateRange: '2026-01-31[u-ca=gregory]/2026-02-09[u-ca=gregory]/P1W',
        DayLabel: '2026-M05 dark 3',
        Era: gregorian.get_eras()[0].get_code(),
        Formatter: '[Cal.Formatter en hebrew d MMMM y]',
        MonthDay: VALUES.MonthDay.to_string(),
        NameTable: '[Cal.NameTable]',
        Observance: 'tu-bishvat 2026-02-02[u-ca=hebrew]',
        Part: 'Adar I',
        Period: '-P1Y3D',
        Place: '21.4225, 39.8262, 277 m',
        Reader: '[Cal.Reader de hebrew]',
        Recurrence: 'RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD',
        Registry: `[Cal.Registry ${Cal.Registry.get_default().list_ids().length} calendars]`,
    });

    // The test is of no use without the types that come later.
    const types = Object.keys(Cal).filter(name => typeof Cal[name] === 'function' &&
        `${name}Class` in Cal && !name.endsWith('Backend') || typeof Cal[name]?.prototype?.equal === 'function');
    assertEqual(types.filter(name => !name.endsWith('Backend') && !(name in VALUES)), []);

    for (const [name, value] of Object.entries(VALUES)) {
        assertEqual(JSON.stringify({value}), JSON.stringify({value: `${value}`}));
        assert(!`${value}`.includes('wrapper'), name);
    }
    assertEqual(`${new Plain('js-text')}`, 'js-text');
};

// Texts of dates, periods, months and days and cycles can be read back.
tests['json'] = () => {
    const kept = JSON.parse(JSON.stringify(
        {date: adar, period: VALUES.Period, birthday: VALUES.MonthDay, cycle: VALUES.Cycle, backend: hebrew}));
    const backend = Cal.Backend.lookup(kept.backend);
    assert(Cal.Date.new_from_string(kept.date).equals(adar) && backend === hebrew);
    assert(Cal.Period.new_from_string(kept.period).equals(VALUES.Period));
    assert(Cal.MonthDay.new_from_string(kept.birthday).equals(VALUES.MonthDay));
    assert(Cal.Cycle.lookup(kept.cycle).equals(VALUES.Cycle));
};

tests['locale-string'] = () => {
    assertEqual(date.toLocaleString('en'),
        Cal.Formatter.new_for_style('en', gregorian, Cal.Style.MEDIUM).format(date));
    assertEqual(adar.toLocaleString('en', Cal.Style.FULL),
        Cal.Formatter.new_for_style('en', hebrew, Cal.Style.FULL).format(adar));
    assertEqual(date.toLocaleString(),
        Cal.Formatter.new_for_style(null, gregorian, Cal.Style.MEDIUM).format(date));
    assert(assertThrows(() => date.toLocaleString('en', 'long')) instanceof TypeError);
};

// What is not of Cal, and not a date.
tests['other-objects'] = () => {
    const weton = VALUES.Cycle;
    for (const wrong of [new Date(0), {}, [], gregorian, weton, new Map(), GLib.Date.new()]) {
        for (const [what, use] of [
            ['other', () => date.until(wrong)],
            ['other', () => date.since(wrong, Cal.Unit.YEAR)],
            ['other', () => Cal.Date.compare(date, wrong)],
            ['other', () => date.equal(wrong)],
            ['on_or_after', () => weton.next(1, wrong)],
            ['on_or_after', () => VALUES.MonthDay.next(wrong, Cal.Skip.OMIT)],
            ['date', () => weton.get_value(wrong)],
            ['date', () => formatter.format(wrong)],
            ['date', () => Cal.MonthDay.new_from_date(wrong)],
            ['date', () => VALUES.DateRange.contains(wrong)],
            ['last', () => formatter.format_range(date, wrong)],
            ['first', () => new Cal.DateRange(wrong, date)],
            ['start', () => VALUES.Recurrence.iterate(wrong)],
            ['last', () => VALUES.Recurrence.list(date, date, wrong)],
            ['last', () => Cal.Observance.list('IL', date, wrong)],
        ]) {
            const error = assertThrows(use);
            assert(error instanceof TypeError && error.message.startsWith(`${what} is `) &&
                error.message.endsWith(', which is not a Cal.Date'), `${use}: ${error}`);
        }
    }
    for (const wrong of [null, undefined, 'x', 5])
        assertThrows(() => date.until(wrong));
};

tests['value-of'] = () => {
    const later = date.add({days: 1});

    for (const [name, value] of Object.entries(VALUES)) {
        if (GOBJECTS.includes(name))
            continue;
        for (const use of [() => value < value, () => value - 1, () => value + '', () => +value]) {
            const error = assertThrows(use);
            assert(error instanceof TypeError && error.message.startsWith(`Cal.${name} has no value`), error);
        }
    }

    assertEqual([later, date, adar, date].sort(Cal.Date.compare).map(d => d.year), [5784, 2026, 2026, 2026]);
    assertEqual([Cal.Date.compare(date, later), Cal.Date.compare(later, date), Cal.Date.compare(date, date)]
        .map(Math.sign), [-1, 1, 0]);
    // The same day of two calendars is one day, and two dates.
    assertEqual([Cal.Date.compare(date, date.to_backend(hebrew)), date.equals(date.to_backend(hebrew))],
        [0, false]);
};

tests['equals'] = () => {
    const others = [null, undefined, 0, '', 'hebrew', {}, [], () => true, new Date(), ...Object.values(VALUES)];

    for (const [name, value] of Object.entries(VALUES)) {
        if (!value.equals) {
            assert(GOBJECTS.includes(name), name);
            continue;
        }
        for (const other of others)
            assertEqual(value.equals(other), other === value);
    }
    assert(new Cal.Date(gregorian, 2026, 1, 31).equals(date));
    assert(new Cal.VagueYearBackend({epoch: 5, id: 'a'}).equals(Cal.VagueYearBackend.new('a', 5)));
    assert(!new Plain('js-a').equals(new Plain('js-a')));
};

tests['properties'] = () => {
    assertEqual([adar.year, adar.month, adar.day, adar.monthCode, adar.month_code, adar.leapMonth, adar.leapYear],
        [5784, 6, 30, 'M05L', 'M05L', true, true]);
    assertEqual([adar.dayOfWeek, adar.daysInMonth, adar.monthsInYear, adar.era, adar.eraYear],
        [adar.get_day_of_week(), 30, 13, 'am', 5784]);
    assert(adar.backend === hebrew && date.dayLabel === null);
    assertEqual([label.year, label.monthCode, label.part, label.number, label.repeated, label.nSkipped],
        [2026, 'M05', Cal.DayPart.DARK, 3, true, 0]);
    assertEqual([place.latitude, place.elevation, place.timeZone], [21.4225, 277, null]);
    assertEqual([VALUES.DateRange.length, VALUES.DateRange.last.day], [2, 9]);

    // Each has what its function returns.
    const boxed = Object.entries(VALUES).filter(([name]) => !GOBJECTS.includes(name) && name !== 'DateFields');
    let nProperties = 0;
    for (const [, value] of boxed) {
        for (const method of Object.getOwnPropertyNames(Object.getPrototypeOf(value))) {
            const name = method.match(/^(?:get|is)_(.*)/)?.[1];
            // Others have arguments.
            if (!name || !(name in value))
                continue;
            assertEqual(`${value[name]}`, `${value[method]()}`);
            assertEqual(`${value[name.replace(/_(.)/g, (_, c) => c.toUpperCase())]}`, `${value[name]}`);
            assert(assertThrows(() => {
                value[name] = 1;
            }) instanceof TypeError);
            nProperties++;
        }
    }
    assert(nProperties > 50, `${nProperties} properties`);
};

tests['add'] = () => {
    assertEqual(`${date.add({months: 1})}`, '2026-02-28[u-ca=gregory]');
    assertEqual(`${date.add({years: 1, days: 2})}`, `${date.add(Cal.Period.new(1, 0, 0, 2), CONSTRAIN)}`);
    assertEqual(`${date.add({weeks: -1})}`, '2026-01-24[u-ca=gregory]');
    assertEqual(adar.add({years: 1}).monthCode, 'M06');
    assertEqual(`${date.add_months(1)} ${date.add_years(1)}`, '2026-02-28[u-ca=gregory] 2027-01-31[u-ca=gregory]');
    assertFails(Cal.Error.INVALID_DATE, () => date.add({months: 1}, REJECT));
    assertFails(Cal.Error.INCONSISTENT, () => date.add({months: 1, days: -1}));
    assertFails(Cal.Error.OUT_OF_RANGE, () => date.add({years: 2 ** 31 - 1}));

    const names = 'years, months, weeks, days';
    for (const [wrong, message] of [
        [{month: 1}, `period has month, which is none of ${names}`],
        [{}, `period has none of ${names}`],
        [{months: '1'}, 'months is "1", which is not an integer'],
        [{months: 1.5}, 'months is 1.5, which is not an integer'],
        [{days: NaN}, 'days is NaN, which is not an integer'],
        [{days: null}, 'days is null, which is not an integer'],
        [{days: undefined}, 'days is undefined, which is not an integer'],
        [{weeks: 1n}, 'weeks is 1n, which is not an integer'],
        [{years: 2 ** 53}, `years is ${2 ** 53}, which is not an integer of 32 bits`],
        [{years: Infinity}, 'years is Infinity, which is not an integer'],
        ['P1M', `period is "P1M", which is neither a Cal.Period nor an object with some of ${names}`],
        [null, `period is null, which is neither a Cal.Period nor an object with some of ${names}`],
        [3, `period is 3, which is neither a Cal.Period nor an object with some of ${names}`],
        [[1], `period is [1], which is neither a Cal.Period nor an object with some of ${names}`],
        [date, `period is ${date}, which is neither a Cal.Period nor an object with some of ${names}`],
    ]) {
        for (const use of [() => date.add(wrong), () => new Cal.DateRange(date, date, wrong),
            () => formatter.format_period(wrong)]) {
            if (wrong === null && `${use}`.includes('DateRange'))
                continue;
            const error = assertThrows(use);
            assert(error instanceof TypeError || error instanceof RangeError, error);
            const what = `${use}`.includes('DateRange') ? 'step' : 'period';
            assertEqual(error.message, message.replace(/^period/, what));
        }
    }

    // A name that is misspelt is not a default.
    for (const use of [() => date.add({days: 1}, Cal.Overflow.REJCT), () => date.until(date, Cal.Unit.MONHT)])
        assert(assertThrows(use) instanceof TypeError);
};

tests['periods'] = () => {
    assert(new Cal.Period({years: 1, weeks: 2}).equals(Cal.Period.new(1, 0, 2, 0)));
    assert(Cal.Period.new({days: 0}).equals(new Cal.Period(0, 0, 0, 0)));
    assert(assertThrows(() => new Cal.Period({year: 1})).message.startsWith('period has year'));
    assert(assertThrows(() => new Cal.Period('P1Y')) instanceof TypeError);
    assert(assertThrows(() => new Cal.Period(1)) instanceof TypeError);
    assertEqual(`${date.until(date.add({months: 2}))}`, 'P59D');
    assertEqual(`${date.until(date.add({months: 2}), Cal.Unit.MONTH)}`, 'P2M');
    assertEqual(`${date.since(date.add({days: 3}))}`, '-P3D');
    assertEqual([...new Cal.DateRange(date, date.add({months: 2}), {months: 1})].map(d => d.day), [31, 28, 31]);
    assertEqual([...new Cal.DateRange(date, date.add({days: 2}))].map(d => d.day), [31, 1, 2]);
};

tests['with'] = () => {
    assertEqual(`${date.with({day: 3})} ${date.with({month: 2})}`,
        '2026-01-03[u-ca=gregory] 2026-02-28[u-ca=gregory]');
    assertEqual(`${date.with({monthCode: 'M02', day: 1})} ${date.with({month_code: 'M02', day: 1})}`,
        '2026-02-01[u-ca=gregory] 2026-02-01[u-ca=gregory]');
    assertEqual(date.with({era: 'bce', eraYear: 5}).year, -4);
    assertFails(Cal.Error.INVALID_DATE, () => date.with({month: 2}, REJECT));
    assertFails(Cal.Error.INCONSISTENT, () => date.with({month: 2, monthCode: 'M03'}));
    assertEqual(`${Cal.Date.new_from_fields(hebrew, {year: 5784, monthCode: 'M05L', day: 30}, REJECT)}`, `${adar}`);
    assertEqual(Cal.MonthDay.new_from_fields(hebrew, {monthCode: 'M01', day: 10}, REJECT).day, 10);

    for (const [wrong, message] of [
        [{days: 3}, 'fields has days, which is none of year, month, day, era_year, month_code, era'],
        [{monthCode: 5}, 'month_code is 5, which is not a string'],
        [{era: 'c\0e', eraYear: 1}, 'era is "c\\u0000e", which is not a string'],
        [{monthCode: 'M01', month_code: 'M02'}, 'fields has month_code twice'],
        [{day: '3'}, 'day is "3", which is not an integer'],
        [{year: 2 ** 53}, `year is ${2 ** 53}, which is not an integer of 32 bits`],
    ])
        assertEqual(assertThrows(() => date.with(wrong)).message, message);
};

tests['fields'] = () => {
    const fields = new Cal.DateFields();
    assertEqual([fields.year, fields.monthCode, fields.era], [null, null, null]);
    fields.year = 2026;
    fields.monthCode = 'M02';
    fields.day = 30;
    assertEqual([fields.year, fields.month, fields.month_code, fields.day], [2026, null, 'M02', 30]);
    assertEqual(`${fields}`, '[Cal.DateFields year 2026 day 30 month_code M02]');
    assertEqual(Cal.Date.new_from_fields(gregorian, fields, CONSTRAIN).day, 28);
    assert(assertThrows(() => {
        fields.day = 1.5;
    }) instanceof TypeError);
};

tests['dates-of-javascript'] = () => {
    // Days that begin at midnight, and ones that do not: clocks went forward at midnight.
    for (const zone of ['UTC', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kathmandu']) {
        GLib.setenv('TZ', zone, true);
        System.clearDateCaches();
        for (const text of ['2018-11-04', '2026-01-31', '1970-01-01', '0050-03-01', '0000-02-29', '-002000-12-31']) {
            const day = Cal.Date.new_from_string(text);
            const made = day.to_js_date();
            assertEqual([made.getFullYear(), made.getMonth() + 1, made.getDate()],
                [day.year, day.month, day.day]);
            assert(Cal.Date.new_from_js_date(hebrew, made).equals(day.to_backend(hebrew)), `${zone} ${text}`);
        }
        const evening = new Date(2026, 0, 31, 23, 59, 59, 999);
        assertEqual(`${Cal.Date.new_from_js_date(gregorian, evening)}`, `${date}`);
    }
    GLib.setenv('TZ', 'UTC', true);
    System.clearDateCaches();

    assert(Cal.Date.new_from_js_date(gregorian, new Date(8.64e15)).equals(new Cal.Date(gregorian, 275760, 9, 13)));
    assert(new Cal.Date(gregorian, -271821, 4, 20).to_js_date().getTime() === -8.64e15);
    for (const day of [new Cal.Date(gregorian, 275760, 9, 14), new Cal.Date(gregorian, -271821, 4, 19),
        Cal.Date.new_from_julian_day(gregorian, Cal.JULIAN_DAY_MAX)])
        assert(assertThrows(() => day.to_js_date()) instanceof RangeError);
    assertEqual(assertThrows(() => Cal.Date.new_from_js_date(gregorian, new Date(NaN))).message,
        'date is Invalid Date, which has no day');
    for (const wrong of [0, '2026-01-31', null, undefined, {}, date])
        assert(assertThrows(() => Cal.Date.new_from_js_date(gregorian, wrong)) instanceof TypeError);

    assert(Cal.Date.new_today(hebrew).equals(Cal.Date.new_today(hebrew, null)));
    assertEqual(date.to_date_time().format('%F'), '2026-01-31');
};

tests['errors'] = () => {
    const error = assertFails(Cal.Error.INVALID_DATE, () => new Cal.Date(gregorian, 2026, 2, 29));
    assert(error instanceof Cal.Error && error instanceof GLib.Error);
    assertEqual([error.name, error.code, error.codeName], ['Cal.Error', Cal.Error.INVALID_DATE, 'INVALID_DATE']);
    assert(error.matches(Cal.Error, Cal.Error.INVALID_DATE) && !error.matches(Cal.Error, Cal.Error.PARSE));
    assert(`${error}`.startsWith('Cal.Error: day 29 is not in month 2'), `${error}`);
    assert(error.stack.includes('test-values.js'));

    const other = assertThrows(() => GLib.file_get_contents('/no/such/file'));
    assert(other instanceof GLib.Error && !(other instanceof Cal.Error));
    assert(!other.matches(Cal.Error, other.code));

    const codes = Object.entries(Cal.Error).filter(([, code]) => Number.isInteger(code));
    assert(codes.length >= 18);
    for (const [name, code] of codes)
        assertEqual(new Cal.Error({code, message: 'x'}).codeName, name);
};

tests['floats'] = () => {
    for (const [wrong, message] of [
        [['21', 1, 1], 'latitude is "21", which is not a number'],
        [[1, null, 1], 'longitude is null, which is not a number'],
        [[1, 1, undefined], 'elevation is undefined, which is not a number'],
        [[1n, 1, 1], 'latitude is 1n, which is not a number'],
    ])
        assertEqual(assertThrows(() => new Cal.Place(...wrong)).message, message);
    assertFails(Cal.Error.OUT_OF_RANGE, () => new Cal.Place(NaN, 1, 1));
};

// Memory does not grow with the number of calls: what the collector of JavaScript has
// not come to yet is some megabytes.
tests['memory'] = () => {
    const read = () => Number(new TextDecoder().decode(GLib.file_get_contents('/proc/self/statm')[1]).split(' ')[1]);
    const work = n => {
        for (let i = 0; i < n; i++) {
            const made = date.with({day: 1 + i % 28}).add({months: i % 12});
            `${made} ${made.monthCode} ${JSON.stringify(made)} ${made.backend}`;
            made.equals(date);
            Cal.Date.new_from_js_date(hebrew, made.to_js_date());
            if (i % 1000 === 0) {
                assertThrows(() => made.with({day: 40}, REJECT));
                System.gc();
            }
        }
        System.gc();
    };

    if (!GLib.file_test('/proc/self/statm', GLib.FileTest.EXISTS))
        return;
    const [first, n] = ARGV.includes('--thorough') ? [20000, 200000] : [2000, 2000];
    work(first);
    const before = read();
    work(n);
    const grown = (read() - before) * 4;
    assert(grown < 8192, `${grown} KiB more`);
};

run(tests);
