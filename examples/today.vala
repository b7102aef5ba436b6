/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Tells what day is today in every calendar there is. */

int main () {
    var backends = Cal.Registry.get_default ().list_backends ();

    for (uint i = 0; i < backends.get_n_items (); i++) {
        var backend = (Cal.Backend) backends.get_item (i);

        try {
            var today = new Cal.Date.today (backend, null);
            var era = today.get_era () != null ? " " + today.get_era () : "";

            print ("%s: year %d%s, month %s, day %d\n",
                   backend.get_display_name (null), today.get_era_year (), era,
                   today.get_month_code (), today.get_day ());
        } catch (Error error) {
            printerr ("%s\n", error.message);
            return 1;
        }
    }

    return 0;
}
