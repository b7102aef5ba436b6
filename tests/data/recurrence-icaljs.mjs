// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints rules of recurrence with the dates that ical.js, the library of Thunderbird, gives
// them, for tests/recurrence-peers.c.
//
//   npm install ical.js@2.2.1
//   TZ=UTC node recurrence-icaljs.mjs > recurrence-icaljs.txt
//
// Each line is a rule, its start, and its first dates up to the end of 2060.  The rules are of
// the shapes that calendar programs make, and begin with a date of theirs, as cal-tool recur --ics
// writes them.  Of other rules ical.js has its own understanding: the start is always a date, as is
// 1 March of a common year where 29 February is meant; BYWEEKNO with BYDAY has all weeks of a
// month, and a number before a weekday has no effect where a year has it more than five times.

import ICAL from 'ical.js';

const LAST = '20601231';
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const RULES = ['FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3', 'FREQ=DAILY;INTERVAL=10;COUNT=5', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR', 'FREQ=WEEKLY;INTERVAL=3;WKST=SU;BYDAY=TU,SU', 'FREQ=MONTHLY;INTERVAL=18;BYMONTHDAY=9',
  'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=MONTHLY;BYMONTHDAY=1,15', 'FREQ=MONTHLY;BYMONTHDAY=31', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
  'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=1TU', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
  'FREQ=YEARLY;BYMONTH=6,7;BYMONTHDAY=10', 'FREQ=YEARLY;BYYEARDAY=100', 'FREQ=YEARLY;BYYEARDAY=-1'];

for (const day of DAYS) {
  RULES.push(`FREQ=WEEKLY;BYDAY=${day}`);
  for (const ordinal of [1, 2, 3, 4, 5, -1, -2])
    RULES.push(`FREQ=MONTHLY;BYDAY=${ordinal}${day}`);
}

for (let month = 1; month <= 12; month++)
  RULES.push(`FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${2 * month}`, `FREQ=YEARLY;BYMONTH=${month};BYDAY=${month % 4 + 1}${DAYS[month % 7]}`,
    `FREQ=YEARLY;BYMONTH=${month};BYDAY=-1${DAYS[(month + 3) % 7]}`);

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Made by recurrence-icaljs.mjs with ical.js 2.2.1: a rule, its start, its first dates.`);

function expand(rule, start, n) {
  const dates = [];
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));

  for (let date = iterator.next(); date && date.toICALString() <= LAST && dates.length < n; date = iterator.next())
    dates.push(date.toICALString());
  return dates;
}

const toIso = (date) => date.replace(/^(....)(..)(..)$/, '$1-$2-$3');

for (const rule of RULES) {
  // The second date of any start is one of the rule.
  const [, start] = expand(rule.replace(/;COUNT=\d+/, ''), '2026-01-05', 2);

  console.log([rule, start, ...expand(rule, toIso(start), 10)].join(' '));
}
