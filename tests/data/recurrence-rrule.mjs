// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints random rules of recurrence with the dates that rrule.js gives them, for
// tests/recurrence-peers.c.
//
//   npm install rrule@2.8.1
//   TZ=UTC node recurrence-rrule.mjs 500 > recurrence-rrule.txt
//
// Each line is a rule, its start, and its first dates up to the end of 2060; rules without a
// date are left out.  rrule.js follows dateutil: rules with BYWEEKNO have BYDAY and no
// INTERVAL.  It looks for places of BYSETPOS that a period does not have from its other end, and
// gives a date that several places choose several times: of 189 rules 11 differed, all of them
// so.  Rules with BYSETPOS are left out therefore.

import rrule from 'rrule';

const { rrulestr } = rrule;

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const LAST = new Date(Date.UTC(2060, 11, 31));
const DAY = 24 * 60 * 60 * 1000;

// Numbers that are the same each time.
let state = 7529;
const random = () => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return state / 2147483648;
};
const below = (n) => Math.floor(random() * n);
const choose = (list) => list[below(list.length)];

function sample(list, most) {
  const left = [...list], n = 1 + below(most), taken = [];
  while (taken.length < n && left.length > 0)
    taken.push(left.splice(below(left.length), 1)[0]);
  return taken;
}

const upTo = (n) => Array.from({ length: n }, (_, i) => i + 1);
const pick = (limit) => sample(upTo(limit), 3).map((n) => (random() < 0.7 ? n : -n)).join(',');

function makeRule() {
  const freq = choose(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'YEARLY']);
  const parts = { FREQ: freq, WKST: choose(DAYS) };
  const weeks = freq === 'YEARLY' && random() < 0.2;
  if (random() < 0.4)
    parts.BYMONTH = sample(upTo(12), 3).join(',');
  if (freq === 'YEARLY' && random() < 0.25)
    parts.BYYEARDAY = pick(366);
  if (weeks)
    parts.BYWEEKNO = sample(upTo(51), 3).join(',');
  if (freq !== 'WEEKLY' && random() < 0.35)
    parts.BYMONTHDAY = pick(31);
  if (weeks || random() < 0.5) {
    const ordinals = (freq === 'MONTHLY' || freq === 'YEARLY') && !weeks && random() < 0.5 ? ['1', '2', '5', '-1', '-2'] : [''];
    parts.BYDAY = sample(DAYS, 3).map((day) => choose(ordinals) + day).join(',');
  }
  if (!weeks && freq !== 'WEEKLY' && Object.keys(parts).some((name) => name.startsWith('BY')) && random() < 0.25)
    parts.BYSETPOS = pick(choose([3, 20]));
  if (!weeks && random() < 0.5)
    parts.INTERVAL = String(2 + below(5));
  return Object.entries(parts).map(([name, value]) => `${name}=${value}`).join(';');
}

const compact = (date) => date.toISOString().slice(0, 10).replaceAll('-', '');

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Made by recurrence-rrule.mjs with rrule.js 2.8.1: a rule, its start, its first dates.`);

for (let i = 0; i < Number(process.argv[2]); i++) {
  const rule = makeRule();
  const start = new Date(Date.UTC(2000, 0, 1) + below(8000) * DAY);
  if (rule.includes('BYSETPOS'))
    continue;
  const dates = rrulestr(`RRULE:${rule};UNTIL=${compact(LAST)}T000000Z`, { dtstart: start }).all((_, n) => n < 10).slice(0, 10);
  if (dates.length > 0)
    console.log([rule, compact(start), ...dates.map(compact)].join(' '));
}
