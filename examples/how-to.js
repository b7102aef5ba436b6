// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Small tasks, each in a function: birthdays, memorial days, two dates, sunset, old letters.

import Cal from 'gi://Cal?version=1.0';
import GLib from 'gi://GLib';

const gregorian = Cal.Backend.lookup('gregory');
const hebrew = Cal.Backend.lookup('hebrew');
const chinese = Cal.Backend.lookup('chinese');

const write = date => date.format('%-d %B %Y');

function nextBirthday(born, calendar, today) {
    const date = born.to_backend(calendar);
    const birthday = date.get_next_anniversary(today, Cal.AnniversaryRule.CLAMP);
    return [birthday.to_backend(gregorian), birthday.year - date.year];
}

function listBirthdays(born, calendar, today, count) {
    const date = born.to_backend(calendar);
    const birthdays = date.iterate_anniversaries(Cal.AnniversaryRule.CLAMP);
    birthdays.skip_to(today);
    return Array.from({length: count}, () => birthdays.next().to_backend(gregorian));
}

function nextYahrzeit(died, afterSunset, today) {
    const date = died.add_days(afterSunset ? 1 : 0).to_backend(hebrew);
    const yahrzeit = date.get_next_anniversary(today, Cal.AnniversaryRule.HEBREW_YAHRZEIT);
    return [yahrzeit, yahrzeit.to_backend(gregorian).add_days(-1)];
}

function writeBoth(day, calendar, locale) {
    const first = Cal.Formatter.new_for_style(locale, gregorian, Cal.Style.FULL);
    const second = Cal.Formatter.new_for_style(locale, calendar, Cal.Style.LONG);
    return `${first.format(day)} · ${second.format(day)}`;
}

function dateAt(calendar, time, place) {
    return Cal.Date.new_at(calendar, time, Cal.Place.lookup(place));
}

function readOldDate(text, territory) {
    const calendar = Cal.CutoverBackend.new_for_territory(territory);
    return Cal.Reader.new('en', calendar).read(text);
}

const day = Cal.Date.new(gregorian, 2026, 11, 22);

const [birthday, age] = nextBirthday(Cal.Date.new(gregorian, 1990, 3, 5), chinese, day);
print(`birthday: ${write(birthday)}, ${age} years`);

for (const again of listBirthdays(Cal.Date.new(gregorian, 1990, 3, 5), chinese, day, 3))
    print(`again: ${write(again)}`);

const [yahrzeit, evening] = nextYahrzeit(Cal.Date.new(gregorian, 2024, 3, 20), true, day);
print(`yahrzeit: ${write(yahrzeit)}, from the evening of ${write(evening)}`);

print(writeBoth(day, hebrew, 'en'));
const time = GLib.DateTime.new_from_iso8601('2026-11-22T18:00:00+02', null);
print(`after sunset: ${write(dateAt(hebrew, time, 'Jerusalem'))}`);

for (const text of ['11 February 1731/32', '2 September 1752']) {
    const date = readOldDate(text, 'GB');
    print(`${text}: ${write(date.to_backend(gregorian))}`);
}
