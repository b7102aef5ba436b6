// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Dates that come again, from JavaScript.

import Cal from 'gi://Cal?version=1.0';

import {assert, assertEqual, assertFails, assertThrows, run} from './checks.js';

const gregorian = Cal.Backend.lookup('gregory');
const start = Cal.Date.new(gregorian, 2026, 1, 31);
const tests = {};

function take(dates, n) {
    const taken = [];

    for (const date of dates) {
        taken.push(`${date.year}-${date.month}-${date.day}`);
        if (taken.length === n)
            break;
    }
    return taken;
}

tests['dates'] = () => {
    const rule = Cal.Recurrence.new_from_string('RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD');
    assertEqual(take(rule.dates(start), 3), ['2026-1-31', '2026-2-28', '2026-3-31']);
    assertEqual([...Cal.Recurrence.new_from_string('FREQ=DAILY;COUNT=7').dates(start)].length, 7);

    const dates = rule.iterate(start);
    assert(dates.skip_to(Cal.Date.new(gregorian, 12026, 1, 1)));
    assertEqual(take(dates, 1), ['12026-1-31']);
};

tests['parts'] = () => {
    const fields = Cal.RecurrenceFields.new(Cal.Unit.YEAR);
    fields.set_backend(Cal.Backend.lookup('hebrew'));
    fields.set_skip(Cal.Skip.FORWARD);
    fields.add_month('M05L');
    fields.add_month_day(8);
    fields.add_weekday(6, -1);
    const rule = Cal.Recurrence.new_from_fields(fields);
    assertEqual(`${rule}`, 'RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;BYDAY=-1SA;SKIP=FORWARD');
    assertEqual([rule.backend.id, rule.frequency, rule.interval], ['hebrew', Cal.Unit.YEAR, 1]);
    assertEqual([rule.skip, rule.months, rule.monthDays], [Cal.Skip.FORWARD, ['M05L'], [8]]);
    assertEqual(rule.get_weekday(0), [6, -1]);
    assertEqual(rule.get_until(), [false, 0]);
};

tests['list'] = () => {
    const rule = Cal.Recurrence.new_from_string('FREQ=WEEKLY;BYDAY=MO');
    const days = rule.list(start, Cal.Date.new(gregorian, 2026, 3, 1), Cal.Date.new(gregorian, 2026, 3, 31));
    assertEqual(days, [0, 1, 2, 3, 4].map(i => 2461102 + 7 * i));
};

tests['set'] = () => {
    const dates = Cal.RecurrenceSet.new(gregorian);
    dates.add_rule(Cal.Recurrence.new_from_string('FREQ=DAILY;COUNT=3'));
    dates.add_date(start.add_days(10));
    dates.exclude_date(start.add_days(1));
    assertEqual(take(dates.dates(start), 9), ['2026-1-31', '2026-2-2', '2026-2-10']);
};

tests['anniversaries'] = () => {
    const birth = Cal.Date.new(gregorian, 2024, 2, 29);
    const dates = birth.iterate_anniversaries(Cal.AnniversaryRule.ROLL_FORWARD);
    assertEqual(take(dates, 3), ['2024-2-29', '2025-3-1', '2026-3-1']);

    const both = new Cal.RecurrenceSet('EXDATE:20260301');
    both.add_anniversaries(birth, Cal.AnniversaryRule.ROLL_FORWARD);
    assertEqual(take(both.dates(start), 2), ['2027-3-1', '2028-2-29']);
    assertFails(Cal.Error.MISMATCH, () => both.add_anniversaries(birth, Cal.AnniversaryRule.HEBREW_YAHRZEIT));
};

tests['errors'] = () => {
    assertFails(Cal.Error.OUT_OF_RANGE, () => new Cal.RecurrenceSet('RRULE:FREQ=DAILY;COUNT=0'));
    assertFails(Cal.Error.PARSE, () => new Cal.Recurrence('FREQ=HOURLY'));
    assert(assertThrows(() => new Cal.RecurrenceSet(gregorian).dates()) instanceof TypeError);
    assertFails(Cal.Error.PARSE, () => Cal.Recurrence.new_from_string('FREQ=HOURLY'));
    assertFails(Cal.Error.INCONSISTENT, () => Cal.Recurrence.new_from_string('FREQ=DAILY;SKIP=OMIT'));
    const fields = Cal.RecurrenceFields.new(Cal.Unit.DAY);
    assert(assertThrows(() => fields.set_count(1.5)) instanceof TypeError);
    assertThrows(() => fields.set_count(2 ** 40));
};

tests['texts'] = () => {
    const lines = 'DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=WEEKLY;BYDAY=MO\nEXDATE;VALUE=DATE:20260112\n';
    const dates = new Cal.RecurrenceSet(lines);

    assertEqual(take(dates.dates(), 2), ['2026-1-5', '2026-1-19']);
    assertEqual(`${dates}`, lines);
    assertEqual(`${dates.start}`, '2026-01-05[u-ca=gregory]');
    assertEqual(new Cal.Recurrence('FREQ=MONTHLY;BYDAY=-1FR').describe('en'), 'every month on the last Friday');
};

run(tests);
