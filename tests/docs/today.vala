/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Today in two calendars, with Cal. */

void main () {
    try {
        foreach (var name in new string[] { "gregory", "persian" })
            print ("%s\n", new Cal.Date.today (Cal.Backend.lookup (name)).format ("%Y-%m-%d"));
    } catch (Error error) {
        printerr ("%s\n", error.message);
    }
}
