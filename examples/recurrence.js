// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Dates that come again, by rules of iCalendar and by one that is built.

import Cal from 'gi://Cal?version=1.0';

const start = Cal.Date.new(Cal.Backend.lookup('gregory'), 2026, 1, 31);

function take(dates, n) {
    const texts = [];

    for (const date of dates) {
        texts.push(date.format('%Y-%m-%d'));
        if (texts.length === n)
            break;
    }
    return texts.join(' ');
}

print(take(new Cal.Recurrence('FREQ=MONTHLY;BYDAY=-1FR').dates(start), 3));

const fields = Cal.RecurrenceFields.new(Cal.Unit.YEAR);
fields.set_backend(Cal.Backend.lookup('hebrew'));
fields.add_month('M05L');
fields.add_month_day(8);
fields.set_skip(Cal.Skip.FORWARD);
const rule = Cal.Recurrence.new_from_fields(fields);
print(rule);
print(take(rule.dates(start), 3));

try {
    new Cal.Recurrence('FREQ=WEEKLY;BYDAY=2MO').to_string();
} catch (error) {
    print(error.message);
}
