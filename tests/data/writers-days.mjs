// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// The random days of the writers-*.mjs, and how they write their lines.

// Mulberry32: a 32-bit generator of one state, the same everywhere.
function* numbers(seed) {
  let state = seed >>> 0;

  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  }
}

const DAY = 86400000;

// COUNT different days of the years FIRST to LAST, in order, each at midnight UTC.
export function days(seed, first, last, count = 1500) {
  const begin = Date.UTC(first, 0, 1) / DAY;
  const end = Date.UTC(last + 1, 0, 1) / DAY;
  const random = numbers(seed);
  const found = new Set();

  while (found.size < count)
    found.add(begin + Math.floor(random.next().value * (end - begin)));
  return [...found].sort((a, b) => a - b).map((day) => new Date(day * DAY));
}

export const iso = (date) => date.toISOString().slice(0, 10);

export function head(line) {
  console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# ${line}`);
}

// A heading “# writer calendar locale form” after a blank line, and a line for each day.
export function section(heading, dates, write) {
  console.log(`\n# ${heading}`);
  for (const date of dates) {
    const text = write(date);

    if (text !== null)
      console.log(`${iso(date)}\t${text}`);
  }
}
