// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Shows in the user's language what day is today in every calendar there is:
// gjs -m today.js

import Cal from 'gi://Cal?version=1.0';

for (const backend of Cal.Registry.get_default().list_backends()) {
    const today = Cal.Date.new_today(backend, null);
    const formatter = Cal.Formatter.new_for_style(null, backend, Cal.Style.FULL);

    print(`${backend.get_display_name(null)}: ${formatter.format(today)}`);
}
