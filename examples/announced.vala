/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Keeps the months that a country announces in a file, and shows who decided a day. */

int main (string[] args) {
    try {
        var backend = new Cal.TableBackend.from_file (null, args[1]);

        // From now on it is found by its id, and dates name it in texts.
        Cal.Registry.get_default ().register (backend);

        foreach (var iso in new string[] { "2025-02-01", "2025-03-01", "2025-03-02" }) {
            var date = new Cal.Date.from_string (iso).to_backend (backend);
            var source = backend.get_source_for_day (date.julian_day);
            print ("%s: %s, %s\n", iso, date.format ("%Y-%m-%d"), source ?? "computed");
        }
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }

    return 0;
}
