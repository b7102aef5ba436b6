// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes the months of the Saka calendar of Bali as balinese-date-js-lib has them, for
// tests/balinese.c.
//
//   npm install balinese-date-js-lib@0.4.3
//   TZ=UTC node balinese.mjs > balinese.txt
//
// A line has the first day of a month, its Saka year, its number from Kasa, 1, with an L if it
// is a leap month (mala or nampih), and the lunar days, from 1 to 30, that its days have; one
// that has two (ngunaratri) is written as 5+6.

import balinese from 'balinese-date-js-lib';

const { BalineseDate } = balinese;

const FIRST = Date.UTC(1940, 0, 1);
const LAST = Date.UTC(2059, 11, 31);
const DAY = 86400000;

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# balinese-date-js-lib 0.4.3; by balinese.mjs.`);

let month = null;
let line = [];

// The first month was not seen from its first day, nor the last to its end.
const flush = (isWhole) => {
  if (isWhole && line.length > 30)
    console.log(line.join(' '));
};

for (let time = FIRST, n = 0; time <= LAST; time += DAY) {
  const date = new BalineseDate(new Date(time));
  const isWaning = date.sasihDayInfo.refId === 1;
  const days = date.sasihDay.map((day) => (isWaning ? day + 15 : day));
  const name = `${date.saka} ${date.sasih.refId + 1}${date.sasih.id > 11 ? 'L' : ''}`;

  // The label that is skipped is of the other half if the days do not rise.
  for (let i = 1; i < days.length; i++)
    if (days[i] < days[i - 1])
      days[i] = (days[i - 1] % 30) + 1;

  if (name !== month) {
    flush(n++ > 1);
    line = [new Date(time).toISOString().slice(0, 10), name];
    month = name;
  }
  line.push(days.join('+'));
}
