/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Prints the date of today in the Hebrew calendar. */

int main () {
    // For the character set of the output.
    Intl.setlocale ();

    try {
        var hebrew = Cal.Backend.lookup ("hebrew");
        var today = new Cal.Date.today (hebrew);

        print ("%s\n", today.format ("%A, %-d %B %Y"));
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }

    return 0;
}
