/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Reads dates as people type them into a field, and says why when it cannot. */

const string[] TEXTS = {
    "22 Nov 2026", "Sunday, November 22nd, 2026", "11/22/2026", "22/11/2026", "22 Nov", "22 J 2026", "next Friday"
};
const string[] SPANS = {
    "November 2026", "1914–1918", "from 3 to 5 March 2020", "next month", "7 – 3 March 2020"
};

void show_dates (Cal.Reader reader) {
    foreach (var text in TEXTS) {
        try {
            print ("%s: %s\n", text, reader.read (text).to_string ());
        } catch (Error error) {
            print ("%s: %s\n", text, error.message);
        }
    }
}

void show_spans (Cal.Reader reader) {
    foreach (var text in SPANS) {
        try {
            var span = reader.read_span (text);
            print ("%s: %s to %s\n", text, span.first.to_string (), span.last.to_string ());
        } catch (Error error) {
            print ("%s: %s\n", text, error.message);
        }
    }
}

int main () {
    // For the character set of the output.
    Intl.setlocale ();

    try {
        var hebrew = Cal.Backend.lookup ("hebrew");
        print ("%s\n", new Cal.Reader ("en", hebrew).read ("25th of Kislev, 5787").to_string ());

        var gregorian = Cal.Backend.lookup ("gregory");
        var today = new Cal.Date (gregorian, 2026, 11, 22);
        var reader = (Cal.Reader) Object.new (
            typeof (Cal.Reader), "locale", "en", "backend", gregorian, "reference", today
        );
        show_dates (reader);
        show_spans (reader);
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }

    return 0;
}
