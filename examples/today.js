// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Tells what day is today in every calendar there is: gjs -m today.js

import Cal from 'gi://Cal?version=1.0';

for (const backend of Cal.Registry.get_default().list_backends()) {
    const today = Cal.Date.new_today(backend, null);
    const name = backend.get_display_name(null);
    const era = today.get_era() ? ` ${today.get_era()}` : '';

    print(`${name}: year ${today.get_era_year()}${era}, ` +
        `month ${today.get_month_code()}, day ${today.get_day()}`);
}
