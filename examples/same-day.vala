/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Tells 22 November 2026 in the calendars named as arguments. */

int main (string[] args) {
    try {
        var day = new Cal.Date (Cal.Backend.lookup ("gregory"), 2026, 11, 22);

        foreach (var name in args[1:]) {
            var backend = Cal.Backend.lookup (name);
            var date = day.to_backend (backend);
            var month = backend.get_month_name (null, date.get_year (), date.get_month (),
                                                Cal.NameWidth.WIDE, Cal.NameContext.FORMAT);

            print ("%s: %d %s %d\n", name, date.get_day (), month, date.get_year ());
        }
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }

    return 0;
}
