// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Converts a date, writes it in three languages, reads another one, and adds a month.

import Cal from 'gi://Cal?version=1.0';

const gregorian = Cal.Backend.lookup('gregory');
const hebrew = Cal.Backend.lookup('hebrew');

// The same day in another calendar.
const day = Cal.Date.new(gregorian, 2026, 11, 22);
const date = day.to_backend(hebrew);
print(`year ${date.year}, month ${date.month}, day ${date.day}`);

// The date as people write it.
for (const locale of ['en', 'he', 'fr']) {
    const formatter = Cal.Formatter.new_for_style(locale, hebrew, Cal.Style.FULL);
    print(`${locale}: ${formatter.format(day)}`);
}

// What people type.
const reader = Cal.Reader.new('en', hebrew);
for (const text of ['30 Kislev 5787', '30 Tevet 5787']) {
    try {
        print(`${text} is ${reader.read(text).to_backend(gregorian).format('%-d %B %Y')}`);
    } catch (error) {
        if (!error.matches(Cal.Error, Cal.Error.INVALID_DATE))
            throw error;
        print(error.message);
    }
}

// A month later: the month that follows has no day 30.
const last = Cal.Date.new(hebrew, 5787, 3, 30);
print(last.add({months: 1}).format('%-d %B %Y'));
try {
    last.add({months: 1}, Cal.Overflow.REJECT);
} catch (error) {
    if (!error.matches(Cal.Error, Cal.Error.INVALID_DATE))
        throw error;
    print(error.message);
}

print(`${date.until(last).days} days`);
