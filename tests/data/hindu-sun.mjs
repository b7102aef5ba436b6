// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes on which days the solar months of India begin, by the Sun of astronomy-engine (MIT),
// for tests/hindu-sun.c.
//
//   npm install astronomy-engine@2.1.19
//   node hindu-sun.mjs > hindu-sun.txt

import { Body, MakeTime, Observer, SearchAltitude, SearchRiseSet, SearchSunLongitude } from 'astronomy-engine';

const J2000 = 2451545;
const INDIA = 5.5 / 24;
const CHENNAI = new Observer(13.08, 80.27, 0);
const KOCHI = new Observer(9.98, 76.28, 0);
const UJJAIN = new Observer(23.18, 75.77, 0);

// Lahiri's, with the general precession of IAU 2006.
function ayanamsha(time) {
  const t = time.tt / 36525;
  return 23.857092 + (5028.796195 * t + 1.1054348 * t * t + 0.00007964 * t ** 3) / 3600;
}

// When the Sun enters a sign, counted on from that of a spring.
function entry(year, sign) {
  const near = 365.2425 * (year - 2000) + 94 + 30.44 * sign;
  let time = MakeTime(near);
  for (let i = 0; i < 3; i++)
    time = SearchSunLongitude((30 * sign + ayanamsha(time)) % 360, MakeTime(near - 12), 40);
  return time.ut;
}

const noon = (day) => day - J2000 - INDIA;
const rise = (place, day) => SearchRiseSet(Body.Sun, place, +1, MakeTime(noon(day) - 0.5), 1).ut;
const set = (place, day) => SearchRiseSet(Body.Sun, place, -1, MakeTime(noon(day)), 1).ut;

// Until when a day takes what the Sun enters, and with which sign years begin.
const CALENDARS = {
  'hindu-solar-astro': [0, (day) => SearchAltitude(Body.Sun, UJJAIN, -1, MakeTime(noon(day)), 1, 0).ut],
  'tamil': [0, (day) => set(CHENNAI, day)],
  'kollam': [4, (day) => 0.4 * rise(KOCHI, day) + 0.6 * set(KOCHI, day)],
  'odia': [0, (day) => noon(day) + 0.5],
  'bengali': [0, (day) => noon(day) - 0.5],
  'punjabi': [0, (day) => rise(UJJAIN, day + 1)],
};

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# astronomy-engine 2.1.19; by hindu-sun.mjs: a calendar, the year of ISO 8601 in which its year
# begins, the first days of its months as Julian Day Numbers, and how many seconds each time is
# left of the limit, or past it.`);

for (const [name, [first, limit]] of Object.entries(CALENDARS)) {
  for (let year = 1901; year < 2100; year += 3) {
    const starts = [], seconds = [];
    for (let month = 0; month < 12; month++) {
      const time = entry(year, first + month);
      let day = Math.floor(time + J2000 + INDIA + 0.5) - 1;
      while (limit(day) <= time)
        day++;
      starts.push(day);
      seconds.push(Math.round(86400 * Math.min(limit(day) - time, time - limit(day - 1))));
    }
    console.log(name, year, ...starts, Math.min(...seconds));
  }
}
