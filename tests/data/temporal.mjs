// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes what ECMAScript Temporal makes of random dates, for tests/temporal.c.
//
//   node temporal.mjs [COUNT [SEED]] > temporal.txt
//
// Node.js 26 or later, which has Temporal built in, is needed.  COUNT is how
// many lines of each kind each calendar gets at most (70 in the committed file),
// SEED what the random numbers begin with (1).  The same arguments give the same
// file.
//
// With POLYFILL in the environment, the module of that name, such as
// temporal-polyfill/full/implementation.js, is asked in the place of Node.js.
//
// Left out, because Temporal is not to be followed there:
//
// - Sums and windows outside of its range of years, which is smaller than Cal's.
// - Rounding where the amount of the smallest unit is zero and that of a larger
//   one is not.  ComputeNudgeWindow then measures from the start instead of from the
//   end of the larger units, so that it rounds two years and a day up to two
//   years and a month (js-temporal/temporal-polyfill, pull request 364).

import process from 'node:process';

const T = process.env.POLYFILL ? (await import(process.env.POLYFILL)).Temporal : Temporal;

const count = Number(process.argv[2] ?? 70);
const seed = Number(process.argv[3] ?? 1);
let state;

// Mulberry32.
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const between = (a, b) => a + Math.floor(random() * (b - a + 1));
const oneOf = (list) => list[between(0, list.length - 1)];

// The years in which the calendars themselves agree.  China published that its
// ninth month of 2057 begins a day later than Node.js computes.
const everywhere = [-270000, 275000];
const calendars = {
  iso8601: everywhere,
  gregory: everywhere,
  buddhist: everywhere,
  roc: everywhere,
  japanese: everywhere,
  coptic: everywhere,
  ethiopic: everywhere,
  ethioaa: everywhere,
  hebrew: everywhere,
  indian: everywhere,
  persian: everywhere,
  'islamic-civil': everywhere,
  'islamic-tbla': everywhere,
  'islamic-umalqura': [1883, 2173],
  chinese: [1901, 2056],
  dangi: [1901, 2049],
};

const units = ['day', 'week', 'month', 'year'];
const modes = ['trunc', 'ceil', 'floor', 'expand', 'halfCeil', 'halfFloor', 'halfExpand', 'halfTrunc', 'halfEven'];

function randomDate(calendar, [first, last]) {
  const where = random();
  const near = where < 0.6 ? 150 : where < 0.85 ? 4000 : Infinity;
  const year = between(Math.max(first, 2000 - near), Math.min(last, 2000 + near));
  return T.PlainDate.from({ year, month: 1, day: 1 }).add({ days: between(0, 365) }).withCalendar(calendar);
}

// Another date, often within a few months or on a similar day of the year.
function otherDate(date, range) {
  const kind = random();
  if (kind < 0.25)
    return date.add({ days: between(-70, 70) });
  if (kind < 0.5)
    return date.add({ years: between(-30, 30) }).add({ days: between(-35, 35) });
  return randomDate(date.calendarId, range);
}

// Days near the end of a month show the most.
function endOfMonth(date) {
  return random() < 0.4 ? date.with({ day: 31 }) : date;
}

function randomPeriod() {
  const sign = random() < 0.5 ? -1 : 1;
  const amount = (most) => random() < 0.4 ? 0 : sign * Math.floor(most ** random());
  return { years: amount(300), months: amount(3000), weeks: amount(500), days: amount(5000) };
}

function attempt(f) {
  try {
    return f();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError))
      throw error;
    return null;
  }
}

// Temporal writes nothing as no seconds.
const text = (period) => period.toString().replace('PT0S', 'P0D');
const iso = (date) => date === null ? '!' : date.withCalendar('iso8601').toString();

// add DATE PERIOD = DATE under constrain, DATE or ! under reject
function add(calendar, range) {
  const date = endOfMonth(randomDate(calendar, range));
  const period = T.Duration.from(randomPeriod());
  const sum = attempt(() => date.add(period));
  if (sum === null || !inside(sum, range))
    return null;
  return [iso(date), text(period), '=', iso(sum), iso(attempt(() => date.add(period, { overflow: 'reject' })))];
}

const inside = (date, [first, last]) => {
  const { year } = date.withCalendar('iso8601');
  return year >= first && year <= last;
};

// until DATE DATE = PERIOD for each largest unit, days first
function until(calendar, range) {
  const a = endOfMonth(randomDate(calendar, range));
  const b = endOfMonth(otherDate(a, range));
  if (!inside(b, range))
    return null;
  return [iso(a), iso(b), '=', ...units.map((largestUnit) => text(a.until(b, { largestUnit })))];
}

// round DATE DATE LARGEST SMALLEST INCREMENT MODE = PERIOD
function round(calendar, range) {
  const a = endOfMonth(randomDate(calendar, range));
  const b = endOfMonth(otherDate(a, range));
  const smallest = between(0, 3), largest = between(smallest, 3);
  const increment = random() < 0.5 ? 1 : between(1, [40, 8, 5, 3][smallest]);
  const mode = oneOf(modes);
  const options = { largestUnit: units[largest], smallestUnit: units[smallest], roundingIncrement: increment };
  if (!inside(b, range) || isMistaken(a, b, smallest, largest, increment))
    return null;
  const result = attempt(() => a.until(b, { ...options, roundingMode: mode }));
  if (result === null || !inside(a.add(result), range))
    return null;
  const back = attempt(() => a.since(b, { ...options, roundingMode: mode }));
  return [iso(a), iso(b), units[largest], units[smallest], increment, mode, '=', text(result), text(back)];
}

// See above.
function isMistaken(a, b, smallest, largest, increment) {
  const exact = a.until(b, { largestUnit: units[largest] });
  const amount = smallest === 2 ? exact.months : exact.weeks + Math.trunc(exact.days / 7);
  return (smallest === 1 || smallest === 2) && Math.abs(amount) < increment && (exact.years !== 0 || (smallest === 1 && exact.months !== 0));
}

// fields YEAR MONTH|CODE DAY = DATE under constrain or !, DATE under reject or !
function fields(calendar, range) {
  const { year } = randomDate(calendar, range);
  const day = random() < 0.5 ? between(27, 32) : between(0, 31);
  const number = String(between(0, 14)).padStart(2, '0');
  const month = random() < 0.4 ? { month: between(0, 14) } : { monthCode: `M${number}${random() < 0.4 ? 'L' : ''}` };
  const from = (overflow) => attempt(() => T.PlainDate.from({ calendar, year, day, ...month }, { overflow }));
  const date = from('constrain');
  if (date !== null && !inside(date, range))
    return null;
  return [year, month.month ?? month.monthCode, day, '=', iso(date), iso(from('reject'))];
}

// monthday CODE DAY = reference DATE under constrain or !, the same under reject
function monthday(calendar) {
  const number = String(between(1, 13)).padStart(2, '0');
  const monthCode = `M${number}${random() < 0.4 ? 'L' : ''}`;
  const day = random() < 0.5 ? between(27, 32) : between(1, 31);
  const from = (overflow) => attempt(() => T.PlainMonthDay.from({ calendar, monthCode, day }, { overflow }));
  const reference = (monthDay) => monthDay === null ? '!' : monthDay.toString({ calendarName: 'always' }).split('[')[0];
  return [monthCode, day, '=', reference(from('constrain')), reference(from('reject'))];
}

// with DATE FIELD=VALUE… = DATE under constrain or !, DATE under reject or !
function replace(calendar, range) {
  const date = randomDate(calendar, range);
  const change = {};
  if (random() < 0.4)
    change.year = date.year + between(-3, 3);
  if (random() < 0.4)
    change.month = between(1, 14);
  if (random() < 0.4)
    change.monthCode = `M${String(between(1, 13)).padStart(2, '0')}${random() < 0.3 ? 'L' : ''}`;
  if (random() < 0.5)
    change.day = between(1, 32);
  if (date.era !== undefined && random() < 0.3)
    change.era = date.era;
  if (date.era !== undefined && random() < 0.3)
    change.eraYear = date.eraYear + between(-3, 3);
  const apply = (overflow) => attempt(() => date.with(change, { overflow }));
  const changed = apply('constrain');
  if (changed !== null && !inside(changed, range))
    return null;
  return [iso(date), ...Object.entries(change).map(([key, value]) => `${key}:${value}`), '=', iso(changed), iso(apply('reject'))];
}

const source = process.env.POLYFILL ?? `Node.js ${process.versions.node}, V8 ${process.versions.v8}`;

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# ECMAScript Temporal of ${source}; by temporal.mjs ${count} ${seed}.`);

let group = 0;

for (const [calendar, range] of Object.entries(calendars)) {
  for (const operation of [add, until, round, fields, monthday, replace]) {
    console.log(`\n${calendar} ${operation.name}`);
    group++;
    for (let n = 0; n < count; n++) {
      // Each line has random numbers of its own, so that two files can be compared.
      state = (seed * 1000003 + group) * 1000003 + n;
      const line = operation(calendar, range);
      if (line !== null)
        console.log(line.join(' '));
    }
  }
}
