// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes the years of retailers as retail-calendar has them, for tests/retail.c.
//
//   npm install retail-calendar@4.1.2
//   TZ=UTC node retail.mjs > retail.txt
//
// A line “years” has the rule, the last weekday from Monday, the month of the end, the
// year that the package numbers first and its first day, and for each of a hundred
// years 2 where it has 52 weeks, 3 where it has 53.  A line “months” has the weeks of
// a quarter, a year of the 4-5-4 calendar and the first day of each of its months.

import retail from 'retail-calendar';

const { LastDayOfWeek, NRFCalendarOptions, RetailCalendarFactory, WeekCalculation, WeekGrouping } = retail;

const FIRST_YEAR = 1970;
const YEARS = 100;
const RULES = { nearest: WeekCalculation.LastDayNearestEOM, last: WeekCalculation.LastDayBeforeEOM };
const GROUPINGS = { 445: WeekGrouping.Group445, 454: WeekGrouping.Group454, 544: WeekGrouping.Group544 };

// The days of the package are those of the local time zone.
const iso = (date) => date.toISOString().slice(0, 10);

function years(rule, lastDayOfWeek, lastMonthOfYear) {
  const options = {
    ...NRFCalendarOptions, weekCalculation: RULES[rule], lastDayOfWeek, lastMonthOfYear,
  };
  let first = null;
  let end = null;
  let weeks = '';

  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
    const calendar = new RetailCalendarFactory(options, year);
    const start = calendar.weeks[0].gregorianStartDate;

    if (end !== null && start - end !== 1 && start - end !== 1000)
      throw new Error(`${rule} ${lastDayOfWeek} ${lastMonthOfYear}: ${year} begins ${start - end} ms after the year before`);
    first ??= start;
    end = calendar.weeks.at(-1).gregorianEndDate;
    weeks += calendar.numberOfWeeks - 50;
  }

  console.log(['years', rule, lastDayOfWeek, lastMonthOfYear + 1, FIRST_YEAR, iso(first), weeks].join(' '));
}

// With the 53rd week, which it would leave out.
function months(grouping, year) {
  const options = { ...NRFCalendarOptions, weekGrouping: GROUPINGS[grouping], addLeapWeekToMonth: 11 };
  const calendar = new RetailCalendarFactory(options, year);

  console.log(['months', grouping, year, ...calendar.months.map((month) => iso(month.gregorianStartDate))].join(' '));
}

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# retail-calendar 4.1.2; by retail.mjs.`);

for (const rule of Object.keys(RULES))
  for (let weekday = LastDayOfWeek.Monday; weekday <= LastDayOfWeek.Sunday; weekday++)
    for (let month = 0; month < 12; month++)
      years(rule, weekday, month);

for (const grouping of Object.keys(GROUPINGS))
  for (let year = 2000; year < 2040; year++)
    months(grouping, year);
