// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes the lunar days and months of Ujjain by panchangam-js (MIT), for tests/hindu-moon.c.
//
//   npm install @ishubhamx/panchangam-js@2.2.3
//   node hindu-moon.mjs > hindu-moon.txt

import { Body, Ecliptic, GeoVector } from 'astronomy-engine';
import panchangam from '@ishubhamx/panchangam-js';

const { Observer, getMasa, getSunrise, getTithi } = panchangam;
const UJJAIN = new Observer(23.18, 75.77, 0);
const INDIA = { timezoneOffset: 330 };
const UNIX = 2440587.5;
const TITHIS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcd';

// What getPanchangam () has for the lunar day and the month of a day; all else takes long.
function look(day) {
  const sunrise = getSunrise(new Date((day - UNIX) * 86400000), UJJAIN, INDIA);
  const sun = Ecliptic(GeoVector(Body.Sun, sunrise, true)).elon;
  const moon = Ecliptic(GeoVector(Body.Moon, sunrise, true)).elon;
  return { tithi: getTithi(sun, moon), masa: getMasa(sun, moon, sunrise) };
}

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# panchangam-js 2.2.3, asked once by hindu-moon.mjs: the Julian Day Number of the first day of a
# month of the Gregorian calendar; its days, by the lunar day at sunrise, from A for the
# first to d for the thirtieth; and the lunar months that they are in, a to l from Chaitra on, or A to
# L for leap months.`);

for (let year = 1901; year < 2100; year += 3) {
  for (let month = 0; month < 12; month++) {
    const first = Date.UTC(year, month, 1, 12) / 86400000 + UNIX;
    const end = Date.UTC(year, month + 1, 1, 12) / 86400000 + UNIX;
    let days = '', months = '';
    for (let day = first; day < end; day++) {
      const { tithi, masa } = look(day);
      days += TITHIS[tithi];
      months += String.fromCharCode((masa.isAdhika ? 65 : 97) + masa.index);
    }
    console.log(first, days, months);
  }
}
