// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Today in two calendars, with Intl, in Node.js.

for (const calendar of ['gregory', 'persian']) {
    const format = new Intl.DateTimeFormat('en', {calendar, year: 'numeric', month: '2-digit', day: '2-digit'});
    const parts = Object.fromEntries(format.formatToParts().map(part => [part.type, part.value]));
    console.log(`${parts.year}-${parts.month}-${parts.day}`);
}
