/*
 * SPDX-FileCopyrightText: 2026 The Cal Authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Dates that come again, by rules of iCalendar and by one that is built. */

void show (Cal.Recurrence rule, Cal.Date start) throws Error {
    string[] texts = {};

    foreach (var date in rule.dates (start)) {
        texts += date.format ("%Y-%m-%d");
        if (texts.length == 3)
            break;
    }

    print ("%s\n", string.joinv (" ", texts));
}

int main () {
    Intl.setlocale ();

    try {
        var start = new Cal.Date (Cal.Backend.lookup ("gregory"), 2026, 1, 31);

        show (new Cal.Recurrence.from_string ("FREQ=MONTHLY;BYDAY=-1FR"), start);

        var fields = new Cal.RecurrenceFields (Cal.Unit.YEAR);
        fields.set_backend (Cal.Backend.lookup ("hebrew"));
        fields.add_month ("M05L");
        fields.add_month_day (8);
        fields.set_skip (Cal.Skip.FORWARD);
        var rule = new Cal.Recurrence.from_fields (fields);
        print ("%s\n", rule.to_string ());
        show (rule, start);
    } catch (Error error) {
        printerr ("%s\n", error.message);
        return 1;
    }

    try {
        new Cal.Recurrence.from_string ("FREQ=WEEKLY;BYDAY=2MO").to_string ();
    } catch (Error error) {
        print ("%s\n", error.message);
    }

    return 0;
}
