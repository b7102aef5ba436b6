// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints the rules of recurrence-rrule.txt with the dates that ical.js, the library of
// Thunderbird, gives them, for tests/recurrence-peers.c.
//
//   npm install ical.js@2.2.1
//   TZ=UTC node recurrence-icaljs.mjs recurrence-rrule.txt > recurrence-icaljs.txt
//
// Each line is a rule, its start, and its first dates up to the end of 2060.

import { readFileSync } from 'node:fs';

import ICAL from 'ical.js';

const LAST = '20601231';

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Made by recurrence-icaljs.mjs with ical.js 2.2.1: a rule, its start, its first dates.`);

for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#'))
    continue;

  const [rule, start] = line.split(' ');
  const dtstart = ICAL.Time.fromDateString(start.replace(/^(....)(..)(..)$/, '$1-$2-$3'));
  const dates = [];

  try {
    const iterator = ICAL.Recur.fromString(`${rule};UNTIL=${LAST}`).iterator(dtstart);
    for (let date = iterator.next(); date && dates.length < 10; date = iterator.next())
      dates.push(date.toICALString());
  } catch (error) {
    dates.push(`(${error.message})`);
  }
  console.log([rule, start, ...dates].join(' '));
}
