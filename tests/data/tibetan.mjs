// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes days of three Tibetan calendars as @hnw/date-tibetan has them, for
// tests/lunar-days.c.
//
//   npm install @hnw/date-tibetan@1.0.2
//   node tibetan.mjs > tibetan-hnw.txt
//
// With --all it writes each day from 1900 to 2099.  Each line has the calendar, a Julian Day
// Number, the year, the number of the month whose name the month has, 1 if it is a leap
// month, and the number that the day is called by.

import * as tibetan from '@hnw/date-tibetan';

const CALENDARS = {
  phugpa: tibetan.CalendarTibetan,
  mongol: tibetan.CalendarMongolian,
  bhutan: tibetan.CalendarBhutanese,
};
const ALL = process.argv.includes('--all');
// The first day, the last and the steps.
const [FIRST, LAST, STEP] = ALL ? [2415021, 2488069, 1] : [2415393, 2488069, 97];
// Of 1 January 1970.
const UNIX_EPOCH = 2440588;

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# @hnw/date-tibetan 1.0.2; by tibetan.mjs.`);

for (const [name, Calendar] of Object.entries(CALENDARS))
  for (let day = FIRST; day <= LAST; day += STEP) {
    const date = new Date((day - UNIX_EPOCH) * 86400000);
    const calendar = new Calendar();
    calendar.fromGregorian(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    const [cycle, yearOfCycle, month, leap, number] = calendar.get();
    // The first cycle began in 1027.
    const year = 1027 + 60 * (cycle - 1) + yearOfCycle - 1;
    console.log(name, day, year, month, Number(leap), number);
  }
