// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes the months of the calendar of Bangladesh as date-bengali-revised has them, which are
// those of the rule of 1987, for tests/gregorian-spring.c.
//
//   npm install date-bengali-revised@2.0.2
//   TZ=UTC node bangla.mjs > bangla.txt
//
// A line has the first day of a month, its year, its number, and its length.

import { CalendarBengaliRevised } from 'date-bengali-revised';

const FIRST = Date.UTC(1987, 3, 14);
const LAST = Date.UTC(2040, 3, 13);
const DAY = 86400000;

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# date-bengali-revised 2.0.2; by bangla.mjs.`);

let run = null;

for (let time = FIRST; time <= LAST; time += DAY) {
  const iso = new Date(time).toISOString().slice(0, 10);
  const { year, month, day } = new CalendarBengaliRevised().fromGregorian(...iso.split('-').map(Number));

  if (run !== null && month === run[2] && day === run[3] + 1) {
    run[3]++;
    continue;
  }
  if (day !== 1)
    throw new Error(`${iso} is day ${day}`);
  if (run !== null)
    console.log(run.join(' '));
  run = [iso, year, month, 1];
}
console.log(run.join(' '));
