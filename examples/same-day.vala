/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Prints 22 November 2026 in the calendars named as arguments. */

int main (string[] args) {
    // For the character set of the output.
    Intl.setlocale ();

    try {
        var day = new Cal.Date (Cal.Backend.lookup ("gregory"), 2026, 11, 22);

        foreach (var name in args[1:]) {
            var backend = Cal.Backend.lookup (name);
            var formatter = new Cal.Formatter.for_style ("en", backend, Cal.Style.LONG);

            print ("%s: %s\n", name, formatter.format (day));
        }
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }

    return 0;
}
