// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints 22 November 2026 in the calendars named as arguments: gjs -m same-day.js …

import Cal from 'gi://Cal?version=1.0';

const day = Cal.Date.new(Cal.Backend.lookup('gregory'), 2026, 11, 22);

for (const name of ARGV) {
    const backend = Cal.Backend.lookup(name);
    const formatter = Cal.Formatter.new_for_style('en', backend, Cal.Style.LONG);

    print(`${name}: ${formatter.format(day)}`);
}
