// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// The sky from JavaScript.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib';

import {assert, assertEqual, assertFails, assertThrows, run} from './checks.js';

const DAY = 2461120; // 2026-03-20
const place = new Cal.Place(35.696111, 51.423056, 0, GLib.TimeZone.new_identifier('+03:30'));

function testSun() {
    const sunset = Cal.sky_get_sunset(place, DAY);
    const there = Cal.sky_moment_to_date_time(sunset, place.get_time_zone());

    assertEqual(there.format('%H:%M:%S'), '18:15:48');
    assert(Math.abs(Cal.sky_moment_from_date_time(there) - sunset) < 1e-7);
    assert(Cal.sky_get_dawn(place, DAY, 18) < Cal.sky_get_sunrise(place, DAY));
    assert(Number.isNaN(Cal.sky_get_sunset(Cal.Place.lookup('tromso'), 2461213)));
}

function testEvents() {
    const [spring, term] = Cal.sky_next_solar_term(DAY);
    const [quarter, phase] = Cal.sky_next_moon_phase(DAY);

    assertEqual(term, 0);
    assert(Math.abs(spring - Cal.sky_get_season(2026, Cal.Season.NORTHWARD_EQUINOX)) < 1e-6);
    assertEqual(phase, Cal.MoonPhase.FIRST_QUARTER);
    assertEqual(Cal.sky_get_moon_phase(quarter), phase);
    assertEqual(Cal.sky_dup_moon_phase_name('en', phase), 'First Quarter');
    assertEqual(Cal.sky_dup_tithi_name('en', 15), 'Purnima');
    assertEqual(Cal.sky_dup_nakshatra_name('en', 1), 'Ashvini');
    assertEqual(Cal.sky_dup_yoga_name('en', 1), 'Vishkambha');
}

function testDate() {
    const hebrew = Cal.Backend.lookup('hebrew');
    const days = [18, 19].map(hour => {
        const time = GLib.DateTime.new(place.get_time_zone(), 2026, 3, 20, hour, 0, 0);
        return Cal.Date.new_at(hebrew, time, place).get_julian_day();
    });

    assertEqual(days, [DAY, DAY + 1]);
}

function testFormatter() {
    const formatter = Cal.Formatter.new_for_pattern('en', Cal.Backend.lookup('hebrew'), 'd MMMM y');
    const evening = GLib.DateTime.new(place.get_time_zone(), 2026, 3, 20, 19, 0, 0);
    const parts = formatter.format_at_parts(evening, place);

    assertEqual(formatter.format_at(evening, place), 'evening of 3 Nisan 5786');
    assertEqual(parts.map(part => part.get_text()).join(''), 'evening of 3 Nisan 5786');
    assertEqual(parts[0].get_text(), 'evening of ');
}

function testFails() {
    for (const wrong of [NaN, Infinity, 1e9])
        assertFails(Cal.Error.OUT_OF_RANGE, () => Cal.sky_get_moon_age(wrong));
    assertFails(Cal.Error.UNKNOWN_PLACE, () => Cal.Place.lookup('Atlantis'));
    assert(Cal.Place.list_names().includes('Mecca'));

    const message = assertThrows(() => Cal.sky_get_sunset(place, 2461120.5)).message;
    assertEqual(message, 'julian_day is 2461120.5, which is not an integer');
    assertEqual(assertThrows(() => Cal.sky_get_moon_age('now')).message, 'moment is "now", which is not a number');
}

run({
    'sun': testSun,
    'events': testEvents,
    'date': testDate,
    'formatter': testFormatter,
    'fails': testFails,
});
