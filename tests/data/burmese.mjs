// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes days of the Burmese calendar as mmcal has them, for tests/burmese.c.
//
// mmcal is at github.com/yan9a/mmcal, commit eed15418e1c633c6ff17009bba82e2546d32f5cb.
//
//   node burmese.mjs FOLDER-OF-MMCAL/javascript/ceMmDateTime.js > burmese.txt
//
// With --all behind it every day from 638 to 2680 is written.  Each line has a Julian Day
// Number, the year of the era, the number of the month (0 is First Waso, 13 and 14 are Late
// Tagu and Late Kason) and the day.

import { readFileSync } from 'node:fs';

// It is made for browsers, and exports nothing.
const source = readFileSync(process.argv[2], 'utf8');
const DateTime = new Function(`${source}; return ceMmDateTime;`)();

const [FIRST, END] = [1954168, 2700000];
// Those years in steps, and in a row the last that have been published.
const SPANS = process.argv[3] === '--all' ? [[FIRST, END, 1]] : [[FIRST, END, 499], [2458000, 2461503, 1]];

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# mmcal eed15418; by burmese.mjs.`);

for (const [first, end, step] of SPANS)
  for (let day = first; day < end; day += step) {
    const date = DateTime.j2m(day);
    console.log(day, date.my, date.mm, date.md);
  }
