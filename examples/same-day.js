// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Tells 22 November 2026 in the calendars named as arguments: gjs -m same-day.js …

import Cal from 'gi://Cal?version=1.0';

const day = Cal.Date.new(Cal.Backend.lookup('gregory'), 2026, 11, 22);

for (const name of ARGV) {
    const backend = Cal.Backend.lookup(name);
    const date = day.to_backend(backend);
    const month = backend.get_month_name(
        null, date.get_year(), date.get_month(), Cal.NameWidth.WIDE, Cal.NameContext.FORMAT);

    print(`${name}: ${date.get_day()} ${month} ${date.get_year()}`);
}
