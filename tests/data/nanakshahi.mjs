// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes days of the Nanakshahi calendar as the package nanakshahi has them, for
// tests/gregorian-spring.c.
//
//   npm install nanakshahi@8.2.2
//   TZ=UTC node nanakshahi.mjs > nanakshahi.txt
//
// A line has the first of some days that follow each other in a month, the year, the month,
// the day, and how many there are.

import nanakshahi from 'nanakshahi';

const FIRST = Date.UTC(2003, 2, 14);
const LAST = Date.UTC(2104, 2, 13);
const DAY = 86400000;

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# nanakshahi 8.2.2; by nanakshahi.mjs.`);

let run = null;

for (let time = FIRST; time <= LAST; time += DAY) {
  const { year, month, date } = nanakshahi.getNanakshahiDate(new Date(time)).englishDate;

  if (run !== null && month === run[2] && date === run[3] + run[4]) {
    run[4]++;
    continue;
  }
  if (run !== null)
    console.log(run.join(' '));
  run = [new Date(time).toISOString().slice(0, 10), year, month, date, 1];
}
console.log(run.join(' '));
