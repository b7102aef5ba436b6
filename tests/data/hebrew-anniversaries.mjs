// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes birthdays and memorial days as hebcal tells them, for
// tests/anniversaries.c.
//
//   npm install @hebcal/hdate@0.22.8
//   node hebrew-anniversaries.mjs > hebrew-anniversaries.txt
//
// Each line has a date, a Hebrew year, and the birthday and the memorial day
// (yahrzeit) of the date in that year.  The dates are all that can be missing in
// a year, and the days beside them, of years of each kind.

import { HDate, getBirthdayOrAnniversary, getYahrzeit, months } from '@hebcal/hdate';

const FIRST_YEAR = 5760, N_YEARS = 22, N_ANNIVERSARIES = 8;

const iso = (date) => date.toISOString().split('T')[0];

function line(date, year) {
  const day = date.greg();
  return [iso(day), year, iso(getBirthdayOrAnniversary(year, day)), iso(getYahrzeit(year, day))].join(' ');
}

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# @hebcal/hdate 0.22.8; by hebrew-anniversaries.mjs.`);

for (let year = FIRST_YEAR; year < FIRST_YEAR + N_YEARS; year++)
  for (const [month, day] of [
    [months.CHESHVAN, 29], [months.CHESHVAN, 30], [months.KISLEV, 29], [months.KISLEV, 30],
    [months.SHVAT, 30], [months.ADAR_I, 10], [months.ADAR_I, 29], [months.ADAR_I, 30], [months.ADAR_II, 10],
    [months.ADAR_II, 29], [months.NISAN, 1],
  ]) {
    if (month === months.ADAR_II && !HDate.isLeapYear(year))
      continue;
    if (day > HDate.daysInMonth(month, year))
      continue;
    for (let n = 1; n <= N_ANNIVERSARIES; n++)
      console.log(line(new HDate(day, month, year), year + n));
  }
