/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Shows in the user's language what day is today in every calendar there is. */

int main () {
    var backends = Cal.Registry.get_default ().list_backends ();

    /* For the character set of the output; Cal itself does not need it. */
    Intl.setlocale ();

    for (uint i = 0; i < backends.get_n_items (); i++) {
        var backend = (Cal.Backend) backends.get_item (i);

        try {
            var today = new Cal.Date.today (backend, null);
            var formatter = new Cal.Formatter.for_style (null, backend, Cal.Style.FULL);

            print ("%s: %s\n", backend.get_display_name (null), formatter.format (today));
        } catch (Error error) {
            printerr ("%s\n", error.message);
            return 1;
        }
    }

    return 0;
}
