// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes the months of Bikram Sambat as two packages have them, for tests/table-builtin.c.
//
//   npm install nepali-datetime@1.6.0 @remotemerge/nepali-date-converter@1.2.1
//   TZ=UTC node nepali.mjs > nepali.txt
//
// A line has the package (nepali-datetime or remotemerge), a year, the day on which it
// begins, and the lengths of its months.

import NepaliDateModule from 'nepali-datetime';
import DateConverter from '@remotemerge/nepali-date-converter';

const NepaliDate = NepaliDateModule.default ?? NepaliDateModule;
const DAY = 24 * 60 * 60 * 1000;

const iso = (date) => date.toISOString().slice(0, 10);
const pad = (number) => String(number).padStart(2, '0');

// The civil day in Nepal.
function fromNepaliDatetime(year, month) {
  const date = new NepaliDate(year, month - 1, 1);

  return Date.UTC(date.getEnglishYear(), date.getEnglishMonth(), date.getEnglishDate());
}

function fromRemotemerge(year, month) {
  const { year: y, month: m, date } = new DateConverter(`${year}-${pad(month)}-01`).toAd();

  return Date.UTC(y, m - 1, date);
}

function write(name, convert, firstYear, lastYear) {
  for (let year = firstYear; year <= lastYear; year++) {
    const starts = [];

    for (let month = 1; month <= 12; month++)
      starts.push(convert(year, month));

    const lengths = starts.map((start, i) => i < 11 ? (starts[i + 1] - start) / DAY : null);

    // The last month of the last year that a package has is that of no other.
    lengths[11] = year < lastYear ? (convert(year + 1, 1) - starts[11]) / DAY : '?';
    console.log([name, year, iso(new Date(starts[0])), ...lengths].join(' '));
  }
}

console.log(`\
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# nepali-datetime 1.6.0 and @remotemerge/nepali-date-converter 1.2.1; by nepali.mjs.`);

write('nepali-datetime', fromNepaliDatetime, 2000, 2099);
write('remotemerge', fromRemotemerge, 1975, 2099);
