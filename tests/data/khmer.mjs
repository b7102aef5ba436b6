// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes the months of Cambodia as momentkh has them, for tests/khmer.c.
//
//   npm install @thyrith/momentkh@2.5.5
//   TZ=UTC node khmer.mjs > khmer.txt
//
// A line has the first day of a month, its number in the package, from 0 (Migasir), where 7
// is Asadh of common years, 12 the first and 13 the second Asadh, its length, and the years of
// the Buddhist era of its first day and of the day after the full moon, the sixteenth.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const moment = require('@thyrith/momentkh')(require('moment'));

const FIRST = '1975-01-01';
const LAST = '2069-12-31';

console.log(`\
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# @thyrith/momentkh 2.5.5; by khmer.mjs.`);

let start = null;
let month = null;
let length = 0;
let years = [];

for (let day = moment(FIRST); day.format('YYYY-MM-DD') <= LAST; day = day.clone().add(1, 'day')) {
  if (day.khMonth() !== month) {
    // The first month was not seen from its first day.
    if (start !== null && length > 28)
      console.log([start, month, length, ...years].join(' '));
    start = day.format('YYYY-MM-DD');
    month = day.khMonth();
    length = 0;
    years = [];
  }
  length++;
  if (length === 1 || length === 16)
    years.push(day.khYear());
}
