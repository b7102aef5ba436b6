// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// The label of a day, names of one's own, a cycle, a range and a place.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib';

// Burmese days are counted to the full moon, and then from it.
const burmese = Cal.Backend.lookup('burmese');
const date = new Cal.Date(burmese, 1386, 1, 20);
const label = date.dayLabel;
const half = label.part === Cal.DayPart.WANING ? 'waning' : 'waxing';
print(`day ${date.day} is day ${label.number} of the ${half} moon`);

// Which day has a label; LAST is for calendars in which a number comes twice.
const wanted = Cal.DayLabel.new(date.year, date.monthCode, Cal.DayPart.WANING, 1);
const [, julianDay] = burmese.get_day_for_label(wanted, Cal.LabelWhich.FIRST, Cal.Overflow.REJECT);
print(`it wanes from day ${Cal.Date.new_from_julian_day(burmese, julianDay).day}`);

// Names are added first, and then a calendar has them.
const names = new Cal.NameTable();
names.add_month('en', 'M01', Cal.NameWidth.WIDE, 'First Harvest');
names.add_spelling('en', Cal.PartKind.MONTH, 'M01', 'harvest');
const island = new Cal.VagueYearBackend({id: 'example-island', epoch: 2451545, names});
const formatter = Cal.Formatter.new_for_pattern('en', island, 'd MMMM y');
print(`${formatter.format(new Cal.Date(island, 27, 1, 8))}, ${formatter.parse('9 harvest 27').day}`);

// The weeks of Bali have names, and there are thirty of them.
const wuku = Cal.Cycle.lookup('wuku');
const first = new Cal.Date(Cal.Backend.lookup('gregory'), 2026, 11, 22);
for (const day of new Cal.DateRange(first, first.add({months: 1}), {weeks: 1}))
    print(`${day.month}/${day.day}: ${wuku.get_name('en', wuku.get_value(day), Cal.NameWidth.WIDE)}`);

// Latitude and longitude in degrees, elevation in metres.
const mecca = new Cal.Place(21.4225, 39.8262, 277, GLib.TimeZone.new_identifier('+03:00'));
print(`${mecca.latitude}, ${mecca.longitude}, ${mecca.timeZone.get_identifier()}`);
