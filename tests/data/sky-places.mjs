// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Writes what the Sun and the Moon do at places as astronomy-engine (MIT) has it, for
// tests/sky.c.
//
//   npm install astronomy-engine@2.1.19
//   node sky-places.mjs > sky-places.txt

import { Body, MakeTime, Observer, SearchAltitude, SearchHourAngle, SearchRiseSet } from 'astronomy-engine';

// Degrees north and east; all at the sea.
const PLACES = [
  [0, 0], [21.4225, 39.8262], [35.696111, 51.423056], [-33.87, 151.21], [51.4779, 0],
  [64.15, -21.94], [69.6492, 18.9553], [-54.8, -68.3], [78.22, 15.65], [16.75, -157.4],
];

const J2000 = 2451545;
const show = (event) => (event ? (J2000 + event.ut).toFixed(6) : 'none');

console.log(`# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# astronomy-engine 2.1.19; by sky-places.mjs: degrees north and east, a Julian Day Number,
# and Julian dates in Universal Time of dawn at 18 degrees, sunrise, noon, sunset, dusk at 6
# degrees, moonrise, passage of the Moon and moonset on that day of local mean time.`);

for (const [north, east] of PLACES) {
  const observer = new Observer(north, east, 0);
  for (let day = 2415400 + Math.round(north); day < 2488000; day += 1171) {
    const noon = day - east / 360 - J2000;
    const begin = MakeTime(noon - 0.5), middle = MakeTime(noon);
    const within = (event) => (event && event.ut < noon + 0.5 ? event : null);
    const sun = (direction, start) => SearchRiseSet(Body.Sun, observer, direction, start, 0.55);
    console.log([
      north, east, day,
      show(SearchAltitude(Body.Sun, observer, +1, begin, 0.55, -18)),
      show(sun(+1, begin)),
      show(SearchHourAngle(Body.Sun, observer, 0, MakeTime(noon - 0.1)).time),
      show(sun(-1, middle)),
      show(SearchAltitude(Body.Sun, observer, -1, middle, 0.55, -6)),
      show(within(SearchRiseSet(Body.Moon, observer, +1, begin, 1))),
      show(within(SearchHourAngle(Body.Moon, observer, 0, begin).time)),
      show(within(SearchRiseSet(Body.Moon, observer, -1, begin, 1))),
    ].join(' '));
  }
}
