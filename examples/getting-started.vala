/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Converts a date, writes it in three languages, reads another one, and adds a month. */

void run () throws Error {
    var gregorian = Cal.Backend.lookup ("gregory");
    var hebrew = Cal.Backend.lookup ("hebrew");

    // The same day in another calendar.
    var day = new Cal.Date (gregorian, 2026, 11, 22);
    var date = day.to_backend (hebrew);
    print ("year %d, month %d, day %d\n", date.year, date.month, date.day);

    // The date as people write it.
    foreach (var locale in new string[] { "en", "he", "fr" }) {
        var formatter = new Cal.Formatter.for_style (locale, hebrew, Cal.Style.FULL);
        print ("%s: %s\n", locale, formatter.format (day));
    }

    // What people type.
    var reader = new Cal.Reader ("en", hebrew);
    foreach (var text in new string[] { "30 Kislev 5787", "30 Tevet 5787" }) {
        try {
            var typed = reader.read (text).to_backend (gregorian);
            print ("%s is %s\n", text, typed.format ("%-d %B %Y"));
        } catch (Cal.Error.INVALID_DATE error) {
            print ("%s\n", error.message);
        }
    }

    // A month later: the month that follows has no day 30.
    var last = new Cal.Date (hebrew, 5787, 3, 30);
    print ("%s\n", last.add_months (1).format ("%-d %B %Y"));
    try {
        last.add_months (1, Cal.Overflow.REJECT);
    } catch (Cal.Error.INVALID_DATE error) {
        print ("%s\n", error.message);
    }

    print ("%d days\n", date.until (last).days);
}

int main () {
    // For the character set of the output.
    Intl.setlocale ();

    try {
        run ();
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }

    return 0;
}
