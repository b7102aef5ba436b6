// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Months as a list in JavaScript: iteration, signals, functions of the program, and the
// list of backends.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib';
import GObject from 'gi://GObject';

import {Plain, assert, assertEqual, assertFails, assertThrows, run} from './checks.js';

// 22 November 2026 of the Gregorian calendar.
const DAY = 2461367;

function makeGrid() {
    const grid = new Cal.MonthGrid({locale: 'en-GB'});
    grid.show_day(DAY);
    return grid;
}

const tests = {};

tests['list'] = () => {
    const grid = makeGrid();
    const days = [...grid];
    assertEqual([days.length, grid.get_n_items()], [42, 42]);
    assertEqual(days.filter(day => day.in_month).map(day => day.label),
        Array.from({length: 30}, (_, i) => `${i + 1}`));
    assert(grid.get_day(3) === grid.get_item(3));
    assertEqual(grid.get_day(42), null);
    assertEqual(grid.find_day(DAY), [true, 27]);
};

tests['properties'] = () => {
    const grid = new Cal.MonthGrid({
        calendar: 'hebrew', secondaryCalendar: 'gregory', firstWeekday: 7, minimumRows: 6, locale: 'en',
    });
    grid.show_date(Cal.Date.new(Cal.Backend.lookup('hebrew'), 5787, 3, 1));
    assertEqual([grid.title, grid.n_rows, grid.era_year], ['Kislev 5787', 6, 5787]);
    assertEqual([grid.year_title, grid.dup_week_label(1)], ['5787', '47']);
    assert(assertThrows(() => grid.dup_week_label(1.5)) instanceof TypeError);
    assertEqual(grid.get_weekday_name(0, Cal.NameWidth.ABBREVIATED), 'Sun');
    for (const wrong of [1.5, NaN, null, '1'])
        assert(assertThrows(() => new Cal.MonthGrid({first_weekday: wrong})) instanceof TypeError);
    for (const wrong of [1.5, NaN, null, undefined, '1']) {
        assert(assertThrows(() => (grid.first_weekday = wrong)) instanceof TypeError);
        assert(assertThrows(() => (grid.minimumDay = wrong)) instanceof TypeError);
    }
    assert(assertThrows(() => (grid.first_weekday = 2 ** 53)) instanceof RangeError);
    assertEqual([grid.first_weekday, grid.firstWeekday, grid.n_rows], [7, 7, 6]);
    grid.minimumRows = 0;
    assertEqual([grid.minimum_rows, grid.n_rows], [0, 5]);
    assert(assertThrows(() => grid.show_month(5787, NaN)) instanceof TypeError);
    assert(assertThrows(() => grid.move_months(2 ** 53)) instanceof RangeError);
    assertFails(Cal.Error.INVALID_DATE, () => grid.show_month(5787, 14));
    assertEqual(grid.month, 3);
};

tests['empty-cells'] = () => {
    const grid = new Cal.MonthGrid({locale: 'en'});
    // Nothing is before the first day of the domain.
    grid.show_day(Cal.JULIAN_DAY_MIN);
    grid.first_weekday = Cal.Date.new_from_julian_day(grid.backend, Cal.JULIAN_DAY_MIN + 1).get_day_of_week();
    const day = grid.get_day(0);
    assertEqual([day.empty, day.julian_day, day.label], [true, Cal.JULIAN_DAY_NONE, '']);
};

tests['signals'] = () => {
    const grid = makeGrid();
    const seen = [];
    grid.connect('items-changed', (_, ...change) => seen.push(change.join()));
    grid.connect('notify', (_, pspec) => seen.push(pspec.name));
    grid.move_months(1);
    assertEqual(seen[0], '0,42,35');
    assertEqual(seen.length, new Set(seen).size);
    assert(['month', 'title', 'first-day'].every(name => seen.includes(name)));
};

tests['functions'] = () => {
    const grid = makeGrid();
    grid.set_marks_func(day => day % 3);
    grid.set_enabled_func(day => day === DAY);
    assert([...grid].every(day => day.marks === day.julian_day % 3));
    assertEqual([...grid].filter(day => day.enabled).map(day => day.julian_day), [DAY]);
    grid.set_marks(DAY, 7);
    assertEqual(grid.get_day(27).marks, 7);
};

tests['binding'] = () => {
    const grid = makeGrid();
    const Label = GObject.registerClass({
        Properties: {
            text: GObject.ParamSpec.string('text', '', '', GObject.ParamFlags.READWRITE, ''),
        },
    }, class Label extends GObject.Object {});
    const label = new Label();
    grid.bind_property('title', label, 'text', GObject.BindingFlags.SYNC_CREATE);
    grid.move_months(1);
    assertEqual(label.text, 'December 2026');
};

tests['own-calendar'] = () => {
    const grid = new Cal.MonthGrid({backend: new Plain('js-grid'), locale: 'en'});
    grid.show_month(5000, 3);
    assertEqual([...grid].filter(day => day.in_month).map(day => day.label),
        Array.from({length: 30}, (_, i) => `${i + 1}`));
    assertEqual(grid.list_months().get_n_items(), 12);
};

tests['registry-model'] = () => {
    const registry = Cal.Registry.get_default();
    const model = registry.get_model();
    const n = model.get_n_items();
    const backend = new Plain('js-model');
    registry.register(backend);
    while (GLib.MainContext.default().iteration(false));
    assertEqual(model.get_n_items(), n + 1);
    assert(model.get_item(n) === backend);
    registry.unregister(backend);
    while (GLib.MainContext.default().iteration(false));
    assertEqual(model.get_n_items(), n);
};

run(tests);
