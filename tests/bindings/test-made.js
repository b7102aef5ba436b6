// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Calendars with parameters from JavaScript.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib';
import GObject from 'gi://GObject';

import {assert, assertEqual, assertFails, assertThrows, run} from './checks.js';

const LEAP_YEARS = '2 5 7 10 13 16 18 21 24 26 29';
const EPOCH = 1948440;
const DAY = 2461374;

// One of an application.
const Foreign = GObject.registerClass(class Foreign extends Cal.Backend {});

function testConstructors() {
    const islamic = Cal.TabularIslamicBackend.new('mine', LEAP_YEARS, EPOCH);
    assertEqual(islamic.julian_day_to_date(DAY), [true, 1448, 6, 18]);
    assert(islamic instanceof Cal.TabularIslamicBackend);
    assertEqual(islamic.leap_years, LEAP_YEARS);

    const vague = Cal.VagueYearBackend.new('yazdegerd', 1952063);
    assertEqual(vague.julian_day_to_date(DAY), [true, 1396, 5, 17]);

    const retail = Cal.RetailBackend.new(null, 6, 1, Cal.RetailEnd.NEAREST, Cal.RetailPattern.WEEKS_454);
    assertEqual(retail.julian_day_to_date(DAY), [true, 2026, 11, 1]);
    assertEqual(retail.get_id(), 'custom');
}

function testProperties() {
    const retail = new Cal.RetailBackend({
        id: 'mine', last_weekday: 7, endMonth: 12, end: Cal.RetailEnd.LAST,
    });
    assertEqual(retail.last_weekday, 7);
    assertEqual(retail.end_month, 12);
    assertEqual(retail.end, Cal.RetailEnd.LAST);
    assertEqual(retail.pattern, Cal.RetailPattern.WEEKS_454);
    assertEqual(retail.system, Cal.System.CUSTOM);
    assertEqual(new Cal.TabularIslamicBackend({epoch: EPOCH}).leap_years, LEAP_YEARS);
    assertEqual(new Cal.VagueYearBackend({epoch: -5}).get_epoch(), -5);
}

function testErrors() {
    const {OUT_OF_RANGE, PARSE, INVALID_NAME} = Cal.Error;

    const error = assertFails(PARSE, () => new Cal.TabularIslamicBackend({leap_years: '2 31'}));
    assert(error.message.includes('“31”'), error.message);
    assertFails(PARSE, () => Cal.TabularIslamicBackend.new(null, '', EPOCH));
    assertFails(OUT_OF_RANGE, () => Cal.VagueYearBackend.new(null, 2 ** 40));
    assertFails(OUT_OF_RANGE, () => new Cal.VagueYearBackend({epoch: 2 ** 40}));
    assertFails(OUT_OF_RANGE, () => new Cal.RetailBackend({last_weekday: 8}));
    assertFails(OUT_OF_RANGE, () => Cal.RetailBackend.new(null, 0, 1, 0, 0));
    assertFails(INVALID_NAME, () => new Cal.RetailBackend({id: 'a b'}));

    assert(assertThrows(() => new Cal.VagueYearBackend({epoch: 1.5})) instanceof TypeError);
    assert(assertThrows(() => Cal.VagueYearBackend.new(null, NaN)) instanceof TypeError);
    assert(assertThrows(() => new Cal.RetailBackend({lastWeekday: 2 ** 40})) instanceof RangeError);
    assert(assertThrows(() => Cal.RetailBackend.new(null, 2 ** 40, 1, 0, 0)) instanceof RangeError);
}

function testCutovers() {
    const britain = Cal.CutoverBackend.new_for_territory('gb');
    assert(britain instanceof Cal.CutoverBackend);
    assertEqual(britain.get_id(), 'cutover-gb');
    assertEqual(britain.get_missing_days(1752, 9), [true, 3, 11]);
    const before = Cal.Date.new(britain, 1752, 9, 14).add_days(-1);
    assertEqual([before.get_month(), before.get_day()], [9, 2]);
    assert(britain.equal(Cal.CutoverBackend.new_for_territory('US')));
    assert(Cal.CutoverBackend.list_territories().includes('GB-SCT'));

    const swedish = Cal.Backend.lookup('swedish');
    const made = new Cal.CutoverBackend({id: 'mine', first: swedish, changes: '1753-03-01'});
    assert(made.equal(Cal.CutoverBackend.new('mine', swedish, null, '1753-03-01', null)));
    assert(made.get_first() === swedish);
    assertEqual(made.get_second().get_id(), 'gregory');
    assertEqual(made.changes, '1753-03-01');
    assertEqual(new Cal.CutoverBackend({year_count: 'easter 1563'}).get_year_count(), 'easter 1563');
    assertEqual(new Cal.CutoverBackend({source: 'Bull'}).get_authority(), 'Bull');
    assertEqual(new Cal.CutoverBackend({doubtful_days: '1582-10-15 1583-01-01'}).get_doubtful_days(),
        '1582-10-15 1583-01-01');

    const {INCONSISTENT, INVALID_DATE, MISMATCH, PARSE, UNKNOWN_CALENDAR} = Cal.Error;
    const error = assertFails(UNKNOWN_CALENDAR, () => Cal.CutoverBackend.new_for_territory('GX'));
    assert(error.message.includes('“GB”'), error.message);
    assertFails(INCONSISTENT, () => new Cal.CutoverBackend({changes: '1752-09-14 1800-01-01'}));
    assertFails(PARSE, () => new Cal.CutoverBackend({changes: 'then'}));
    assertFails(MISMATCH, () => new Cal.CutoverBackend({first: new Foreign({id: 'other'})}));
    assertFails(INVALID_DATE, () => Cal.Date.new(britain, 1752, 9, 5));
}

function testTable() {
    const {DATA, MISSING_FIELD, OUT_OF_RANGE} = Cal.Error;
    const text = 'cal-table 1\nid: mine\nkind: lunar\nsource: Book\n[lengths]\nfirst: 2000-01-01\n1: 30 29\n';
    const bytes = new GLib.Bytes(new TextEncoder().encode(text));
    const table = Cal.TableBackend.new_from_bytes(null, bytes);

    assertEqual(table.get_id(), 'mine');
    assertEqual(table.julian_day_to_date(2451545 + 31), [true, 1, 2, 2]);
    assertEqual(table.get_source_for_day(2451545), 'Book');
    assertEqual(new TextDecoder().decode(table.bytes.toArray()), text);
    assert(table.equal(new Cal.TableBackend({bytes})));
    assert(!table.equal(new Cal.TableBackend({id: 'yours', bytes})));
    assertFails(OUT_OF_RANGE, () => table.julian_day_to_date(2451544));
    assertFails(MISSING_FIELD, () => new Cal.TableBackend());

    const wrong = assertFails(DATA, () => Cal.TableBackend.new_from_bytes(null, new GLib.Bytes([99, 97, 108])));
    assert(wrong.message.startsWith('line 1, column 1: '), wrong.message);
    assertFails(DATA, () => Cal.TableBackend.new_from_file(null, '/nowhere'));
    assertFails(DATA, () => Cal.TableBackend.new_from_resource(null, '/none'));
}

function testNames() {
    const names = Cal.NameTable.new();
    names.add_month('en', 'M01', Cal.NameWidth.WIDE, 'Farvardin');
    const vague = new Cal.VagueYearBackend({id: 'yazdegerd', epoch: 1952063, names});
    const formatter = Cal.Formatter.new_for_pattern('en', vague, 'd MMMM y');
    assertEqual(formatter.format(Cal.Date.new(vague, 1396, 1, 2)), '2 Farvardin 1396');

    const wrong = Cal.NameTable.new();
    wrong.add_month('en', 'M14', Cal.NameWidth.WIDE, 'Snow');
    assertFails(Cal.Error.UNKNOWN_MONTH_CODE, () => new Cal.VagueYearBackend({names: wrong}));
}

function testEquality() {
    const first = new Cal.VagueYearBackend({id: 'mine', epoch: 100});
    const second = Cal.VagueYearBackend.new('mine', 100);
    const other = Cal.VagueYearBackend.new('mine', 101);
    const date = Cal.Date.new_from_julian_day(first, DAY);
    const later = Cal.Date.new_from_julian_day(second, DAY + 30);

    assert(first !== second && first.equal(second));
    assertEqual(first.hash(), second.hash());
    assert(!first.equal(other));
    assert(!first.equal(Cal.Backend.lookup('egyptian')));
    assert(date.equal(Cal.Date.new_from_julian_day(second, DAY)));
    assertEqual(date.until(later, Cal.Unit.DAY).get_days(), 30);
    assertFails(Cal.Error.MISMATCH,
        () => date.until(Cal.Date.new_from_julian_day(other, DAY), Cal.Unit.DAY));
}

function testText() {
    const islamic = Cal.TabularIslamicBackend.new('mine', LEAP_YEARS, EPOCH);
    const date = Cal.Date.new_from_julian_day(islamic, DAY);

    assertEqual(`${date}`, '2026-11-29');
    assertEqual(Cal.Formatter.new_for_pattern('en', islamic, 'd MMMM y G').format(date),
        '18 Jumada II 1448 AH');
}

run({
    testConstructors, testProperties, testErrors, testCutovers, testTable, testNames, testEquality, testText,
});
