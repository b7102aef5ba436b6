// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Reads dates as people type them into a field, and says why when it cannot.

import Cal from 'gi://Cal?version=1.0';

const TEXTS = [
    '22 Nov 2026', 'Sunday, November 22nd, 2026', '11/22/2026', '22/11/2026', '22 Nov', '22 J 2026', 'next Friday',
];
const SPANS = ['November 2026', '1914–1918', 'from 3 to 5 March 2020', 'next month', '7 – 3 March 2020'];

const hebrew = Cal.Backend.lookup('hebrew');
const date = Cal.Reader.new('en', hebrew).read('25th of Kislev, 5787');
print(date);

const gregorian = Cal.Backend.lookup('gregory');
const today = new Cal.Date(gregorian, 2026, 11, 22);
const reader = new Cal.Reader({locale: 'en', backend: gregorian, reference: today});

function show(text, read) {
    try {
        print(`${text}: ${read(text)}`);
    } catch (error) {
        print(`${text}: ${error.message}`);
    }
}

for (const text of TEXTS)
    show(text, () => reader.read(text));

for (const text of SPANS) {
    show(text, () => {
        const span = reader.read_span(text);
        return `${span.first} to ${span.last}`;
    });
}
