// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes the ten weeks of the pawukon as balinese-date-js-lib has them, for
// tests/cycle.c.
//
//   npm install balinese-date-js-lib@0.4.3
//   node pawukon.mjs > pawukon.txt
//
// Each line has a date, its place in the weeks of one to ten days, 0 where it has
// none, and the week of the pawukon.

import balinese from 'balinese-date-js-lib';

const { BalineseDate } = balinese;

// The package has two counts, before and after 2000.
const SPANS = [[1972, 40], [2026, 210]];

const iso = (date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

function line(day) {
  const date = new BalineseDate(day);
  const weeks = [
    date.dwiWara, date.triWara, date.caturWara, date.pancaWara, date.sadWara, date.saptaWara,
    date.astaWara, date.sangaWara, date.dasaWara, date.wuku,
  ].map((week) => week.id + 1);
  // It begins the five days with Paing, which others make the second.
  weeks[3] = (weeks[3] % 5) + 1;
  return [iso(day), date.ekaWara.id, ...weeks].join(' ');
}

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# balinese-date-js-lib 0.4.3; by pawukon.mjs.`);

for (const [year, days] of SPANS)
  for (let day = 1; day <= days; day++)
    console.log(line(new Date(year, 0, day)));
