// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Keeps the months that a country announces in a file, and shows who decided a day.

import Cal from 'gi://Cal?version=1.0';

const backend = Cal.TableBackend.new_from_file(null, ARGV[0]);

// From now on it is found by its id, and dates name it in texts.
Cal.Registry.get_default().register(backend);

for (const iso of ['2025-02-01', '2025-03-01', '2025-03-02']) {
    const date = Cal.Date.new_from_string(iso).to_backend(backend);
    const source = backend.get_source_for_day(date.julianDay);
    print(`${iso}: ${date.format('%Y-%m-%d')}, ${source ?? 'computed'}`);
}
